import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leastNotice } from '../../../../src/core/notice.ts';
import type { FinalClauses } from '../../../../src/core/clauses.ts';
import { clausesOf, valueOf, wordsOf } from './a.ts';

describe('entry into force', () => {
  test('an exchange of instruments, and a delay counted in days', () => {
    const e = valueOf(clausesOf('This Treaty shall be ratified. It shall enter into force on the fortieth day after the exchange of the instruments of ratification, which shall take place at Ruritania City.').entryIntoForce);
    expect(e).toMatchObject({ mode: 'after-ratification-by-all', delay: 'P40D', align: null });
  });
  test('the last of two notes, moved to the first of a month', () => {
    const e = valueOf(clausesOf('This Agreement shall enter into force on the first day of the third month following the month in which the later of the two Parties has notified the other that its procedures are complete.').entryIntoForce);
    expect(e).toMatchObject({ mode: 'after-exchange-of-notifications', delay: 'P3M', align: 'month-start' });
  });
  test('the first of the month after a number of months is that many and one', () => {
    const e = valueOf(clausesOf('This Convention shall enter into force on the first day of the month following the expiration of a period of three months after the date on which five States have expressed their consent to be bound by it.').entryIntoForce);
    expect(e).toMatchObject({ mode: 'after-nth-ratification', n: 5, delay: 'P4M', align: 'month-start' });
  });
  test('named States count among the number asked for', () => {
    const e = valueOf(clausesOf('This Convention shall enter into force upon the deposit of the ninth instrument of ratification, including those of France, Japan and Brazil.').entryIntoForce);
    expect(e).toMatchObject({ mode: 'after-nth-ratification', n: 9, required: ['FRA', 'JPN', 'BRA'] });
  });
  test('what an amendment does is no entry into force of the instrument', () => {
    const c = clausesOf('The Parties may amend this Agreement. Any amendment to this Agreement shall enter into force thirty days after the last notification. This Agreement shall enter into force on signature.');
    expect(valueOf(c.entryIntoForce)).toMatchObject({ mode: 'on-signature', delay: null });
  });
  test('the rule for those who join later stands beside the rule of the start', () => {
    const e = valueOf(clausesOf('This Convention shall enter into force ninety days after the deposit of the tenth instrument of ratification. For each State acceding to this Convention after its entry into force, the Convention shall enter into force sixty days after the deposit of its instrument.').entryIntoForce);
    expect(e).toMatchObject({ n: 10, delay: 'P90D', forLater: { delay: 'P60D' } });
  });
  test('where each State starts on its own day, nobody waits for all the others', () => {
    const e = (words: string) => valueOf(clausesOf(`${words} Any State may accede to this Convention.`).entryIntoForce);
    expect(e('This Convention shall take effect for each Power from the day of its ratification by that Power.')).toMatchObject({ mode: 'other', n: null });
    expect(e('The Convention shall enter into force as regards every Member on the date on which that Member deposits its instrument of ratification.')).toMatchObject({ mode: 'other' });
    expect(e('This Convention shall enter into force when every signatory State has deposited its instrument of ratification.')).toMatchObject({ mode: 'after-ratification-by-all' });
  });
  test('a start that is held back until a number have ratified is the rule, and the day of it may be told by a noun', () => {
    const held = 'This Convention shall not come into force until it has been ratified by seven Powers.';
    const later = 'Thereafter, this Convention will take effect in the case of each Party thirty days after the receipt of the notification of its accession.';
    expect(valueOf(clausesOf(`${held} ${later}`).entryIntoForce)).toMatchObject({ mode: 'after-nth-ratification', n: 7, delay: null });
    expect(valueOf(clausesOf(`${held} The date of its coming into force shall be the sixtieth day after the receipt of the seventh ratification. ${later}`).entryIntoForce)).toMatchObject({ mode: 'after-nth-ratification', n: 7, delay: 'P60D' });
    expect(clausesOf('This Convention shall not enter into force for a State at war.').entryIntoForce.kind).toBe('not-stated');
  });
  test('States that have met what another paragraph asks for have consented', () => {
    const e = valueOf(clausesOf('This Protocol shall enter into force on the tenth day after the date on which six Parties to the Convention have fulfilled the requirements of paragraph 3 of Article 12.').entryIntoForce);
    expect(e).toMatchObject({ mode: 'after-nth-ratification', n: 6, delay: 'P10D' });
  });
  test('a number of Powers, countries or bodies is one of instruments, however it is worded', () => {
    const e = (words: string) => valueOf(clausesOf(`${words} Any State may accede.`).entryIntoForce);
    expect(e('The present Convention shall come into force four months after it has been ratified on behalf of three High Contracting Parties.')).toMatchObject({ mode: 'after-nth-ratification', n: 3, delay: 'P4M' });
    expect(e('This Convention shall enter into force sixty days after eight of the bodies and countries referred to in Article 9 have become Contracting Parties.')).toMatchObject({ n: 8, delay: 'P60D' });
    expect(e('This Agreement and its Annexes, which form an integral part of the Agreement, shall enter into force on the tenth day after a minimum of six (6) countries and/or customs unions have become Contracting Parties.')).toMatchObject({ n: 6, delay: 'P10D' });
    expect(e('This (revised) Convention shall enter into force one month after the date on which seven States have expressed their consent to be bound.')).toMatchObject({ n: 7, delay: 'P1M' });
    expect(e('This Protocol shall enter into force thirty days after the deposit of instruments of ratification by two-thirds of the Member States.')).toMatchObject({ mode: 'other', n: null });
  });
  test('conditions that are listed behind the rule are read with it, and a day told before it', () => {
    const listed = 'This Protocol shall enter into force on the twentieth day following the date on which:\n1. at least 14 States have expressed their consent to be bound by it; and\n2. at least 5 Parties to the Convention are among them.';
    expect(valueOf(clausesOf(listed).entryIntoForce)).toMatchObject({ mode: 'after-nth-ratification', n: 14, delay: 'P20D' });
    const told = 'The Secretary-General shall register this Convention forty days after the deposit of the sixth ratification. It shall come into force on that date.';
    expect(valueOf(clausesOf(told).entryIntoForce)).toMatchObject({ delay: 'P40D' });
  });
  test('the day of the start may be told in the sentence behind it', () => {
    const words = 'This Agreement shall enter into force after each Party has notified the other that its requirements are met. The date of entry into force shall be the first day of the third month after the date of the last notification.';
    expect(valueOf(clausesOf(words).entryIntoForce)).toMatchObject({ mode: 'after-exchange-of-notifications', delay: 'P3M', align: 'month-start' });
  });
  test('what laws may do is not done by the agreement that names them, and what a note proposes is laid down', () => {
    const laws = 'This Agreement shall apply to all laws on pensions which are in force at the date of signature or may later come into force in any territory. This Agreement shall come into force on the first day of the month following the deposit of the third instrument of ratification.';
    expect(valueOf(clausesOf(laws).entryIntoForce)).toMatchObject({ mode: 'after-nth-ratification', n: 3, align: 'month-start' });
    expect(valueOf(clausesOf('My Government proposes that the foregoing understanding enter into force upon the date of a note in reply from Your Excellency.').entryIntoForce)).toMatchObject({ mode: 'after-exchange-of-notifications' });
  });
  test('a day that is named beside a condition is doubted', () => {
    const c = clausesOf('This Agreement shall enter into force on 1 March 1994, provided that both Parties have by then notified each other that their procedures are complete.').entryIntoForce;
    expect(valueOf(c)).toMatchObject({ mode: 'on-date', date: '1994-03-01', modeAlternatives: ['after-exchange-of-notifications'] });
    expect(c.kind === 'stated' ? c.doubts.length : 0).toBe(1);
  });
});

describe('term, renewal and leaving', () => {
  const modern = 'This Treaty shall enter into force on the date of the exchange of instruments of ratification. It is concluded for a period of ten years and shall be automatically renewed for successive periods of five years, unless either Party notifies the other in writing, at least one year before the expiry of the current period, of its intention to terminate it.';
  test('each clause has its own words', () => {
    const c = clausesOf(modern);
    expect(valueOf(c.term)).toMatchObject({ kind: 'fixed', length: 'P10Y' });
    expect(valueOf(c.renewal)).toMatchObject({ automatic: true, period: 'P5Y', optOut: 'P1Y' });
    expect(valueOf(c.withdrawal).exits[0]).toMatchObject({ timing: 'end-of-term', notice: 'P1Y' });
    expect(wordsOf(modern, c.term)).toEqual(['It is concluded for a period of ten years']);
    expect(wordsOf(modern, c.withdrawal)[0]).toMatch(/^unless either Party notifies/);
  });
  test('in the style of the nineteenth century there is no second term, only a floor under the notice', () => {
    const c = clausesOf('The present Treaty shall remain in force for twelve years from the day of the exchange of the ratifications, and further until the expiration of one year from the day on which either of the High Contracting Parties shall have given notice to terminate it.');
    expect(valueOf(c.term)).toMatchObject({ length: 'P12Y', anchor: 'exchange' });
    expect(valueOf(c.renewal)).toMatchObject({ automatic: true, period: 'indefinite' });
    expect(valueOf(c.withdrawal).exits[0]).toMatchObject({ timing: 'after-initial', notice: 'P1Y' });
  });
  test('the same period is the length of the first', () => {
    const c = clausesOf('This Agreement shall remain in force for four years and shall be tacitly renewed for the same period, unless one of the Parties denounces it six months before its expiry.');
    expect(valueOf(c.renewal)).toMatchObject({ period: 'P4Y', optOut: 'P6M' });
  });
  test('a waiting period is not the notice', () => {
    const c = clausesOf('At any time after the expiration of three years from the date of entry into force of this Convention, any Party may denounce it by written notification to the Depositary. The denunciation shall take effect nine months after receipt of the notification.');
    expect(valueOf(c.withdrawal).exits[0]).toMatchObject({ timing: 'after-waiting', earliestNotice: 'P3Y', notice: 'P9M', noticeFrom: 'receipt' });
  });
  test('a term counted from the above day, and a denunciation that comes into effect', () => {
    const c = clausesOf('This Convention shall continue in operation for six years from the above day; and, unless one of the Parties gives notice of its intention to end it eight months before the end of that period, shall continue in force one year longer, and so on from year to year.');
    expect(valueOf(c.term)).toMatchObject({ kind: 'fixed', length: 'P6Y' });
    expect(valueOf(c.renewal)).toMatchObject({ automatic: true, period: 'P1Y' });
    const d = clausesOf('This Agreement may be denounced by any Government after the expiry of two years from the date on which it came into force. The denunciation shall come into effect five months after the receipt of the notification.');
    expect(valueOf(d.withdrawal).exits[0]).toMatchObject({ notice: 'P5M', earliestNotice: 'P2Y' });
  });
  test('the calendar year', () => {
    const c = clausesOf('This Convention shall remain in force indefinitely. Either Contracting State may give notice of termination at least five months before the end of any calendar year, and the Convention shall then cease to have effect.');
    expect(valueOf(c.term)).toEqual({ kind: 'indefinite' });
    expect(valueOf(c.withdrawal).exits[0]).toMatchObject({ timing: 'end-of-calendar-year', notice: 'P5M' });
  });
  test('an exit at any time stands before the one at the end of a term', () => {
    const c = clausesOf('This Agreement shall remain in force for five years and be renewed for further periods of five years unless a Party gives notice three months before the end of a period. This Agreement may be terminated at any time upon one year\'s written notice.');
    expect(valueOf(c.withdrawal).exits.map((e) => [e.timing, e.notice])).toEqual([['any-time', 'P1Y'], ['end-of-term', 'P3M']]);
  });
  test('what stands between the right to leave and its effect does not hide the notice', () => {
    const exit = (words: string) => valueOf(clausesOf(words).withdrawal).exits[0];
    expect(exit('A member may withdraw from this Agreement at any time by written notice to the depositary. That member shall at the same time tell the Council what it has done. Withdrawal shall become effective 45 days after the notice is received by the depositary.')).toMatchObject({ timing: 'any-time', notice: 'P45D' });
    expect(exit('A State Party may denounce this Convention by a notification to the depositary. The denunciation may be limited to one of its territorial units. The denunciation takes effect on the first day of the month following the expiration of eight months after the notification is received.')).toMatchObject({ notice: 'P9M', align: 'month-start' });
    expect(exit('At any time after three years from the date on which this Protocol has entered into force for a Party, that Party may withdraw from it. Any such withdrawal shall take place upon expiry of one year after the date of its receipt by the depositary.')).toMatchObject({ timing: 'after-waiting', earliestNotice: 'P3Y', notice: 'P1Y' });
  });
  test('a way out that is told by how the end comes', () => {
    const exit = (words: string) => valueOf(clausesOf(words).withdrawal).exits[0];
    expect(exit('This Agreement shall enter into force on signature. It will remain in force within nine months since the date when one of the Sides sends the written notification on its intention to end the Agreement.')).toMatchObject({ timing: 'any-time', notice: 'P9M' });
    expect(exit('The Agreement shall terminate on the expiration of 10 months from the date of a written notification of one of the Contracting Parties.')).toMatchObject({ timing: 'any-time', notice: 'P10M' });
    expect(exit('This Convention is concluded for three years. It shall remain in force for further periods of three years for such Parties as have not denounced it at least five months before the expiry of the current period.')).toMatchObject({ timing: 'end-of-term', notice: 'P5M' });
    expect(exit('Any Party may leave this Agreement, having informed the depositary in writing no later than 7 months before leaving.')).toMatchObject({ notice: 'P7M' });
  });
  test('held back before a day is allowed after it, and leaving a protocol is not leaving the convention', () => {
    const exit = (words: string) => valueOf(clausesOf(words).withdrawal).exits[0];
    expect(exit('No Member shall withdraw from this Agreement before the lapse of two years after its enforcement. Withdrawal shall be by written notice and shall become effective six months after it has been received.')).toMatchObject({ timing: 'after-waiting', earliestNotice: 'P2Y', notice: 'P6M' });
    expect(exit('At any time after four years from the date on which this Convention has entered into force for a Party, that Party may withdraw from this Convention by written notification. At any time after three years from the date on which a protocol has entered into force, a Party may withdraw from the protocol. Any such withdrawal shall take effect upon expiry of one year after the date of its receipt.')).toMatchObject({ earliestNotice: 'P4Y', notice: 'P1Y' });
    expect(exit('At any time after ten years any Contracting Party may withdraw from this Convention on December thirty-first of any year by written notification given on or before June thirtieth of the preceding year.')).toMatchObject({ timing: 'fixed-date', noticeBy: '--12-31', effectDay: '--06-30' });
  });
  test('an end after so many years is a term and no way out; continued for an indefinite period it has no second one', () => {
    const c = clausesOf('This Agreement will terminate three years after its entry into force.');
    expect([valueOf(c.term), c.withdrawal.kind]).toMatchObject([{ kind: 'fixed', length: 'P3Y' }, 'not-stated']);
    const d = clausesOf('This Agreement shall remain valid for two years and shall be automatically extended for an indefinite period until either Party notifies the other in writing four months in advance of its intention to terminate it.');
    expect(valueOf(d.renewal)).toMatchObject({ automatic: true, period: 'indefinite' });
  });
  test('the end of the year after that of the notice is a year away', () => {
    const c = valueOf(clausesOf('Any Contracting Party may denounce this Convention. The denunciation shall take effect at the end of the calendar year following the year in which the notification was received.').withdrawal);
    expect(c.exits[0]).toMatchObject({ timing: 'end-of-calendar-year', notice: 'P1Y' });
  });
  test('a reservation that is withdrawn, a body that decides and an end that comes by itself are no way out', () => {
    expect(clausesOf('Reservations to this Convention may be withdrawn at any time by notification to the depositary, who shall then inform all States.').withdrawal.kind).toBe('not-stated');
    expect(clausesOf('This Agreement shall remain in force until terminated by unanimous agreement of the Parties.').withdrawal.kind).toBe('not-stated');
    expect(clausesOf('This Agreement shall cease to be in force if the seat of the Institute is removed, save for what the orderly termination of its work requires.').withdrawal.kind).toBe('not-stated');
    const c = clausesOf('This Agreement shall remain in force for six years unless the Council decides to extend or terminate it.');
    expect([valueOf(c.renewal).automatic, c.withdrawal.kind]).toEqual([false, 'not-stated']);
  });
  test('renewed by silence for a time that is not named', () => {
    const c = clausesOf('This Agreement shall remain in force for four years. If it has not been denounced six months before the end of this period, it shall be tacitly renewed.');
    expect(valueOf(c.renewal)).toMatchObject({ automatic: true, period: null });
  });
  test('a window for the notice, and another notice for later periods', () => {
    const words = (limits: string) => `This Agreement shall remain in force for ten years and shall be renewed for periods of five years unless either Party gives notice of termination ${limits} before the expiry of the current period.`;
    for (const limits of ['not more than twelve and not less than six months', 'between twelve months and six months', 'not earlier than twelve months nor later than six months']) {
      expect(valueOf(clausesOf(words(limits)).withdrawal).exits[0]).toMatchObject({ timing: 'end-of-term', window: { opens: 'P12M', closes: 'P6M' } });
    }
    expect(valueOf(clausesOf(words('at least six months')).withdrawal).exits[0]).toMatchObject({ notice: 'P6M', window: null });
    const later = 'This Agreement shall remain in force for ten years. Unless notice of termination has been given at least twelve months before the date of its expiry, it shall be extended tacitly for periods of five years, each Party reserving the right to terminate it upon notice of at least four months before the expiry of the current period.';
    expect(valueOf(clausesOf(later).renewal)).toMatchObject({ period: 'P5Y', optOut: 'P12M', laterOptOut: 'P4M' });
  });
  test('the first of the month after so many months is counted to that day', () => {
    const c = valueOf(clausesOf('Any Party may denounce this Convention at any time. Such denunciation shall become effective on the first day of the month following the expiration of a period of three months after the date of receipt of the notification.').withdrawal);
    expect(c.exits[0]).toMatchObject({ notice: 'P4M', align: 'month-start' });
    expect(leastNotice(c.exits[0]!)).toBe('P3M');
  });
  test('what is taken back is not left, and what was not denounced goes on', () => {
    expect(clausesOf('Any objecting Party may withdraw substantially equivalent concessions under this Agreement, and shall inform the Committee at least 20 days before such withdrawal becomes effective.').withdrawal.kind).toBe('not-stated');
    const c = clausesOf('The present Agreement shall remain in force for three years. If it has not been denounced five months before the date of its expiration its validity shall continue for an unlimited period.');
    expect(valueOf(c.withdrawal).exits[0]).toMatchObject({ notice: 'P5M' });
    expect(valueOf(c.renewal)).toMatchObject({ automatic: true, period: 'indefinite' });
  });
  test('to end the employment of an expert is not to leave the agreement', () => {
    expect(clausesOf('Either Party may terminate the employment of an expert under this Agreement by giving three months\' notice.').withdrawal.kind).toBe('not-stated');
  });
});

describe('what else is laid down', () => {
  test('an older agreement is named with its date, in whole', () => {
    const s = valueOf(clausesOf('Upon its entry into force this Agreement shall replace the Trade Agreement between the two Governments, signed at Ruritania City on 4 May 1971.').supersedes);
    expect(s).toHaveLength(1);
    expect(s[0]).toMatchObject({ date: '1971-05-04', extent: 'whole' });
  });
  test('a text that replaces a paragraph supersedes nothing', () => {
    expect(clausesOf('Article 4 of the Convention of 3 June 1980 shall be replaced by the following: "The Parties shall meet."').supersedes.kind).toBe('not-stated');
  });
  test('the depositary is who receives the instruments', () => {
    expect(valueOf(clausesOf('Instruments of ratification shall be deposited with the Government of the Kingdom of Norway, which shall inform all signatories.').depositary).name).toBe('Government of the Kingdom of Norway');
  });
  test('a depositary by the seat, by the notices and under a heading that ran into the sentence', () => {
    const name = (words: string) => valueOf(clausesOf(words).depositary).name;
    expect(name('The depository to this Agreement shall be an Executive Committee of the Union.')).toBe('Executive Committee of the Union');
    expect(name('The instruments of ratification shall be deposited at the headquarters of the Permanent Secretariat.')).toBe('Permanent Secretariat');
    expect(name('depositarythe secretary-general of the league is hereby designated as the depositary of this agreement.')).toBe('secretary-general of the league');
  });
  test('an older agreement that is supplanted, or replaced in the relations between some', () => {
    const name = (words: string) => valueOf(clausesOf(words).supersedes)[0]?.name;
    expect(name('This Convention shall, from the date of the exchange of ratifications be deemed to supplant the Convention for the Preservation of the Ruritanian Herring, concluded March 4, 1921.')).toMatch(/^Convention for the Preservation/);
    expect(name('This Convention shall replace, in the relations between the States that are Parties to it, the Convention on the Status of Wards in respect of Property, concluded at Strelsau, the 2nd of June 1934.')).toMatch(/Property, concluded at Strelsau/);
  });
  test('an older agreement that is only pointed back to is named', () => {
    const c = clausesOf('Notwithstanding Article 4 of the Agreement on Hydrographic Data, signed at Strelsau on 3 May 1931, the present Agreement shall on its entry into force supersede the above-mentioned Agreement.');
    expect(valueOf(c.supersedes)[0]).toMatchObject({ name: 'Agreement on Hydrographic Data, signed at Strelsau on 3 May 1931', date: '1931-05-03' });
  });
  test('a formula behind the annexes closes the instrument that has none', () => {
    const words = 'Agreement on Ferries\n\nThe Contracting Parties have agreed as follows:\n\nArticle 1\nEach Party keeps its ferries.\n\nArticle 2\nThe Annex is part of this Agreement.\n\nArticle 3\nThis Agreement shall enter into force after the exchange of the instruments of ratification.\n\nANNEX I\nLIST OF FERRIES\nThe Grey Seal\nThe White Seal\n\nDone at Strelsau on 4 June 1991 in a single copy in the English and French languages, each version being equally authoritative.\n\nIN WITNESS WHEREOF the duly authorized representatives have signed the present Agreement.';
    const c = clausesOf(words);
    expect(valueOf(c.done)).toMatchObject({ at: 'Strelsau', on: '1991-06-04' });
    expect(valueOf(c.languages).codes).toEqual(['en', 'fr']);
  });
  test('measures taken provisionally apply nothing provisionally', () => {
    expect(clausesOf('A Party may take provisional measures under this Agreement.').provisionalApplication.kind).toBe('not-stated');
    expect(valueOf(clausesOf('Pending its entry into force, this Agreement shall be applied provisionally from the date of signature.').provisionalApplication).from).toBe('signature');
  });
  test('a definition applies nothing provisionally', () => {
    expect(clausesOf('"Signatory" means the entity that has signed the Operating Agreement and for which this Agreement is in force or has been provisionally applied.').provisionalApplication.kind).toBe('not-stated');
  });
  test('silence is a value', () => {
    const c = clausesOf('The Parties shall be friends.');
    expect(Object.values(c).map((x) => x.kind)).toEqual(Object.keys(c).map(() => 'not-stated'));
  });
});

const parts = [
  'This Agreement shall enter into force on the date of signature', 'unless either Party gives six months\' notice', 'and thereafter until', 'It shall remain in force for five years', 'Article 4', '\n\n', '. ', '; ', ', ',
  'The Government of France shall be the depositary', 'shall be renewed for further periods', 'the first day of the second month following', 'ninety (90) days after', '30 February 1999', 'Any amendment', 'shall supersede the Treaty of 1 May 1901', '(a)', '’', '\u00a0',
];

test('every span lies in the text, whatever the text', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 30 }), (list) => {
    const text = list.join(' ');
    const c: FinalClauses = clausesOf(text);
    for (const clause of Object.values(c)) {
      if (clause.kind === 'stated') expect(clause.spans.length).toBeGreaterThan(0);
      if (clause.kind !== 'not-stated') for (const s of clause.spans) expect(0 <= s.start && s.start < s.end && s.end <= text.length).toBe(true);
    }
  }), { numRuns: 300 });
});
