import { expect, test } from 'vitest';
import { parseDay } from '../../src/core/date.ts';
import { english } from '../../src/edge/english.ts';
import { readText } from '../../src/reading/index.ts';
import type { FoundAgreement } from '../../src/reading/index.ts';

const published = parseDay('2025-06-10')!;
const read = (text: string): readonly FoundAgreement[] => readText(text, { published }, english()).agreements;
const told = (text: string): readonly string[] => read(text).flatMap((a) => a.facts.map((f) => `${f.type} ${f.status} ${f.date ?? '-'} ${f.party ?? '-'}`));

const lead = 'Norway and Chad are bound by a fisheries treaty. ';

/** One wording a line, and what it states: act, mode, day, party. */
test.each([
  ['Norway and Chad signed a fisheries treaty on Monday.', 'signature done 2025-06-09 -'],
  ['Norway and Chad are to sign a fisheries treaty on 20 June 2025.', 'signature planned 2025-06-20 -'],
  ['Norway has yet to ratify its fisheries treaty with Chad.', 'ratification denied - NOR'],
  ['The fisheries treaty between Norway and Chad must still be ratified by the Norwegian parliament.', 'ratification planned - NOR'],
  ['Norway threatened to withdraw from its fisheries treaty with Chad.', 'denunciation possible - NOR'],
  ['Norway has no intention of leaving its fisheries treaty with Chad.', 'denunciation denied - NOR'],
  ['The Storting gave its consent to the fisheries treaty with Chad on 3 June 2025.', 'ratification done 2025-06-03 NOR'],
  ['Norway suspended its fisheries treaty with Chad on Sunday.', 'suspension done 2025-06-08 NOR'],
  ['Norway revoked its notice on 1 June 2025. The fisheries treaty with Chad remains.', 'denunciation denied 2025-06-01 NOR'],
  ['The fisheries treaty between Norway and Chad entered into force on 1 May 2025.', 'entry-into-force done 2025-05-01 -'],
  ['The fisheries treaty between Norway and Chad takes effect once both have ratified it.', 'entry-into-force planned - -'],
  ['The fisheries treaty between Norway and Chad lapsed on 31 May 2025.', 'expiry done 2025-05-31 -'],
  ['Norway and Chad have agreed to extend their fisheries treaty.', 'extension done 2025-06-10 -'],
  ['Norway refused to extend its fisheries treaty with Chad.', 'extension denied - NOR'],
  ['Talks on a fisheries treaty between Norway and Chad were broken off in May.', 'negotiation denied - -'],
  ['Norway urged Chad to ratify the fisheries treaty between the two countries.', 'ratification called-for - TCD'],
  ['The Storting voted down the fisheries treaty with Chad on 5 June 2025.', 'rejection done 2025-06-05 NOR'],
  ['The fisheries treaty between Norway and Chad was laid before the Storting on 4 June 2025.', 'submission done 2025-06-04 NOR'],
  ['The Storting voted to suspend the fisheries treaty with Chad.', 'suspension done - NOR'],
  ['Envoys of Norway and Chad put pen to paper on a fisheries treaty on 2 June 2025.', 'signature done 2025-06-02 -'],
  ['The fisheries treaty between Norway and Chad remains unratified.', 'ratification denied - -'],
  ['Norway is not a party to the fisheries treaty of Chad and Niger. Norway and Chad signed a fisheries treaty in 2011.', 'signature done 2011 -'],
  ['The fisheries treaty between Norway and Chad is no longer in force.', 'termination done - -'],
  ['The fisheries treaty between Norway and Chad is valid until 2030.', 'expiry planned 2030 -'],
  ['Norway and Chad extended their fisheries treaty until 2030.', 'extension done - -'],
  ['Negotiations on the fisheries treaty between Norway and Chad were concluded in March 2025.', 'text-agreed done 2025-03 -'],
  ['Norway said it no longer considers itself bound by the fisheries treaty with Chad.', 'denunciation done 2025-06-10 NOR'],
  ['Norway has stopped implementing its fisheries treaty with Chad.', 'suspension done 2025-06-10 NOR'],
  ['Norway tore up its fisheries treaty with Chad in 2019.', 'denunciation done 2019 NOR'],
  ['Norway revoked its ratification of the fisheries treaty with Chad in 2019.', 'revocation-of-consent done 2019 -'],
  ["The Storting's consent is needed. The fisheries treaty between Norway and Chad was applied by both in advance of its entry into force from 1 May 2025.", 'provisional-application done 2025-05-01 -'],
  ['The fisheries treaty between Norway and Chad was amended in 1988 and 2004.', 'amendment done 1988 -'],
  ['The fisheries treaty between Norway and Chad was amended in 1988 and 2004.', 'amendment done 2004 -'],
  ['The provisional application of the fisheries treaty between Norway and Chad began on 1 May 2025.', 'provisional-application done 2025-05-01 -'],
  ['Norway and Chad are hammering out a fisheries treaty.', 'negotiation ongoing - -'],
  ['The fisheries treaty between Norway and Chad is null and void.', 'termination done - -'],
  ['The Storting is to vote. The signing ceremony for the fisheries treaty between Norway and Chad took place on 2 June 2025.', 'signature done 2025-06-02 -'],
  ['Norway left the fisheries treaty with Chad in 2019, and Chad did so in 2021.', 'denunciation done 2021 TCD'],
  [`${lead}It dates from 1998.`, 'signature done 1998 -'],
  ['Norway was the first to ratify the Istanbul Convention.', 'ratification done - NOR'],
  ['Norway and Chad would sign a fisheries treaty if the quotas were raised.', 'signature possible - -'],
])('%s', (text, fact) => { expect(told(text)).toContain(fact); });

/** What looks like an act and is none. */
test.each([
  ['what a text allows in general', 'The fisheries treaty between Norway and Chad was signed in 1998. Any party that denounces it loses its quota.', 'denunciation'],
  ['what outsiders say of it', 'Left-wing groups denounced the fisheries treaty between Norway and Chad as a sell-out.', 'denunciation'],
  ['troops that are pulled out', 'Norway and Chad signed a fisheries treaty in 1998. Norway withdrew its troops from the area.', 'denunciation'],
  ['attempts', 'Attempts to revive the fisheries treaty between Norway and Chad have failed.', 'renewal'],
])('no act: %s', (_, text, type) => { expect(told(text).filter((f) => f.startsWith(type))).toEqual([]); });

test('two agreements spoken of at once have each what is told of both', () => {
  const all = read('Norway signed an extradition treaty with Chad in 2019. It also signed a fisheries agreement with Chad. Parliament in Oslo approved both on 2 June 2025.');
  expect(all.length).toBe(2);
  for (const a of all) expect(a.facts.some((f) => f.type === 'ratification' && f.date === '2025-06-02')).toBe(true);
});

test('several States that act for themselves are told of one by one; a pair that acts together is told of as none', () => {
  expect(told('Norway, Chad and Peru ratified the Istanbul Convention in 2019.')).toEqual(expect.arrayContaining(['ratification done 2019 NOR', 'ratification done 2019 TCD', 'ratification done 2019 PER']));
  expect(told('Norway and Chad signed a fisheries treaty in 2019.')).toContain('signature done 2019 -');
});

test('names of one agreement are one, an older one is another', () => {
  expect(read('Norway and Chad signed the General Fisheries Agreement (GFA) in 2019. The pact replaced a treaty of 1998. Norway left the GFA on Monday.').map((a) => a.names.length > 1)).toContain(true);
  expect(read('Norway and Chad signed the Lake Accord in 2019. It replaced an older accord.').length).toBe(2);
});

test('a mediator is no party, a movement that fights is', () => {
  expect(read('Israel and Hamas agreed on a ceasefire brokered by Qatar on Monday.')[0]?.parties).toEqual(['HAMAS', 'ISR']);
});

test.each([
  'A brewer and its union signed a wage agreement on Monday.',
  'The Council of the European Union adopted the pact on migration; the European Parliament had approved it in April.',
  'The two coalition parties signed their coalition agreement in Oslo.',
  'The ministers reached broad agreement by mutual agreement and agreed to meet again.',
])('nothing between States: %s', (text) => { expect(read(text)).toEqual([]); });

test.each([
  'The Storting voted to ratify the fisheries treaty with Chad.',
  'Lawmakers voted to leave the fisheries treaty between Norway and Chad.',
  'Norway and Chad are bound by a treaty. The Storting voted unanimously to withdraw from the treaty.',
])('a vote and what was voted ask each other for their day, and neither has one: %s', (text) => { expect(() => read(text)).not.toThrow(); });
