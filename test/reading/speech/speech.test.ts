import fc from 'fast-check';
import { expect, test } from 'vitest';
import { english } from '../../../src/edge/english.ts';
import { emptyReading } from '../../../src/reading/empty.ts';
import { names } from '../../../src/reading/names/index.ts';
import type { Attribution, Reading } from '../../../src/reading/reading.ts';
import { speech } from '../../../src/reading/speech/index.ts';
import { times } from '../../../src/reading/time/index.ts';
import { growth } from '../../growth.ts';

const read = (text: string): readonly Attribution[] =>
  [times, names, speech].reduce((r, step) => step.run(r), emptyReading(english().analyse(text), { published: '2024-05-16' as never })).attributions;
const shown = (text: string): readonly string[] => {
  const words = (spans: Attribution['content']): string => spans.map((s) => text.slice(s.start, s.end)).join(' … ');
  return read(text).map((a) => `${words(a.source)} | ${words(a.cue)} | ${words(a.content)}`);
};

test.each<[string, string, readonly string[]]>([
  ['a quotation that goes on behind its tag', '“The corridor is not our favourite by any means,” Foreign Minister Ola Brandt told Radio Nord. “But we may live with it.”',
    ['Foreign Minister Ola Brandt | told | “The corridor is not our favourite by any means,” … “But we may live with it.”']],
  ['a quotation over a colon at the end of a paragraph', 'The envoy continued:\n\n“Look at the map and tell me where the border is.”', ['envoy | continued | “Look at the map and tell me where the border is.”']],
  ['a headline with a colon', 'Kaja Lindt: time for a new fisheries pact with the islands', ['Kaja Lindt | : | time for a new fisheries pact with the islands']],
  ['a conversation by parts', 'BRANDT: We will not sign.\n\nHOST: Why is that?\n\nBRANDT: Because nobody asked us.', ['BRANDT | : | We will not sign.', 'BRANDT | : | Because nobody asked us.']],
  ['a medium that quotes somebody', 'The agency said the minister had signed the pact.', ['agency | said | the minister had signed the pact']],
  ['who was told is no part of what was said', 'Brandt told cheering deputies in Tarn that the pact would hold.', ['Brandt | told | the pact would hold']],
  ['a speaker with a long apposition', '“It was the least bad outcome,” Ada Morn, head of the harbour union and a former deputy for the north, said.',
    ['Ada Morn, head of the harbour union and a former deputy for the north | said | “It was the least bad outcome,”']],
  ['two sayings of one speaker, the second inside the tree of the first', 'Brandt said the report was one-sided, and accused the commission of bias.', ['Brandt | said | the report was one-sided', 'Brandt | accused | the commission of bias']],
  ['another speaks behind a comma and but', 'The minister said the talks would go on, but the envoy said they had failed.', ['minister | said | the talks would go on', 'envoy | said | they had failed']],
  ['what is added behind a tag tells nothing of what stands before it', 'The text is ready, an aide close to the talks said, but "nobody has told the port to open."', ['aide close to the talks | said | The text is ready']],
  ['a passive with its agent', 'The deal was rejected by the opposition.', ['opposition | was rejected | The deal']],
  ['a passive without one', 'The ministers are expected to sign the protocol in June.', [' | are expected | The ministers … to sign the protocol in June']],
  ['somebody’s claim', 'In spite of Norland’s claim that the strait was closed, ships sailed.', ['Norland | claim | the strait was closed']],
  ['a claim that is made', 'The opposition voiced doubts about the treaty.', ['opposition | voiced doubts | the treaty']],
  ['a feeling', 'Diplomats are confident that the ceasefire will last.', ['Diplomats | confident | the ceasefire will last']],
  ['an adverb for nobody in particular', 'The two sides have reportedly agreed on a text.', [' | reportedly | The two sides have … agreed on a text']],
  ['a decree', 'The cabinet ordered the army to withdraw.', ['cabinet | ordered | the army to withdraw']],
  ['an attitude', 'Norland wants a new border treaty.', ['Norland | wants | a new border treaty']],
  ['documents speak', 'Customs records show that the shipments stopped in May.', ['Customs records | show | the shipments stopped in May']],
  ['according to somebody', 'The treaty has 47 articles, according to Ambassador Farid Jalal.', ['Ambassador Farid Jalal | according to | The treaty has 47 articles']],
  ['a name behind a dash', '“We are afraid of what comes after the pact.” — Krista Holm', ['Krista Holm | — | “We are afraid of what comes after the pact.”']],
  ['marks of a typewriter', "''I have never been asked,'' Mr. Holm, 82, told me.", ["Mr. Holm, 82 | told | ''I have never been asked,''"]],
  ['an inserted tag', 'The treaty, he said, would tell the neighbours where they stand.', ['he | said | The treaty … would tell the neighbours where they stand']],
  ['an inverted tag', 'Part of the problem, say experts like Paula Berg, a geologist, is the ground itself.', ['experts like Paula Berg | say | Part of the problem … is the ground itself']],
  ['as somebody foretold', 'As the minister predicted, the vote was lost.', ['minister | predicted | the vote was lost']],
  ['whoever a report cites', 'An understanding is likely, Radio Nord reported on Friday, quoting people familiar with the matter.', ['Radio Nord | reported | An understanding is likely', 'people | quoting | An understanding is likely']],
  ['what is learned from reports', 'The government has learned with concern from media reports that Norland has suspended the pact.', ['media reports | learned | Norland has suspended the pact']],
  ['a participle behind what is said', 'Brandt said he saw no need for change, telling Radio Nord that the voters knew the truth.', ['Brandt | said | he saw no need for change', 'he | telling | the voters knew the truth']],
  ['a paper that demands', 'A petition calling for a new treaty has been signed by thousands.', ['petition | calling | a new treaty']],
  ['what somebody calls a thing', 'The envoy called the clause “a first step”.', ['envoy | called | the clause “a first step”']],
  ['a question about why', 'Deputies questioned how the ministry could sign such a pact.', ['Deputies | questioned | how the ministry could sign such a pact']],
  ['an infinitive that is told as done', 'The envoy went on to accuse the islands of bad faith.', ['envoy | accuse | the islands of bad faith']],
  ['what somebody was brought to say', 'The hearing forced Brandt to admit that no text existed.', ['Brandt | admit | no text existed']],
  ['a question that was put', 'Asked about the missing annex, Brandt said that it was secret.', [' | Asked | the missing annex', 'Brandt | said | it was secret']],
  ['a paragraph below a colon, without marks', 'The envoy added:\n\nIt is the last chance for the pact.\n\nThen he left.', ['envoy | added | It is the last chance for the pact.']],
  ['the title of a programme is not what was said on it', 'On the “Morning Hour,” Minister Ola Brandt said his deputy would sign the pact.', ['Minister Ola Brandt | said | his deputy would sign the pact']],
  ['a quotation of the sentence before is another’s', 'He was “here to stay.” The ministry vowed Tuesday to keep the border open.', ['ministry | vowed | to keep the border open']],
  ['marks that a hasty printer mixes up', '“It is a hard thing to do,“ said Krista Holm. “We shall try.”', ['Krista Holm | said | “It is a hard thing to do,“ … “We shall try.”']],
  ['words that stand for what was said', 'The ambassador said as much on Friday.', ['ambassador | said | as much']],
  ['a headline with its speaker behind it', 'Minister Hid Clause From Parliament, Former Envoy Says.', ['Former Envoy | Says | Minister Hid Clause From Parliament']],
])('%s', (_, text, wanted) => {
  expect(shown(text)).toEqual(expect.arrayContaining([...wanted]));
});

test.each([
  ['speech inside a quotation is not the reporter’s to tell', '“People who tell you that they want peace are lying,” Brandt said.', 1],
  ['what one says that one believes is one saying', 'Brandt said he believes the pact will hold.', 1],
  ['marks of irony are no speech', 'The choir “Voices of Hope” sang at the ceremony.', 0],
  ['a note of the editor is nobody’s saying', 'Note: the text was shortened on 3 May for reasons of space.', 0],
])('%s', (_, text, count) => {
  expect(read(text)).toHaveLength(count);
});

test('what a report quotes keeps its own speaker, inside the report', () => {
  const text = '“The ministers will sign on Friday, Ola Brandt told Radio Nord on Tuesday,” the report said.';
  const [inner, outer] = read(text);
  expect(inner?.speaker.name).toBe('Ola Brandt');
  expect(inner?.within).toBe(outer?.id);
  expect(outer?.within).toBeNull();
});

test('addressee, medium and day of a saying', () => {
  const [a] = read('Ola Brandt told IRNA on Tuesday that the text was ready.');
  expect(a).toMatchObject({ class: 'speech', addressee: 'IRNA', medium: 'IRNA', saidOn: '2024-05-14' });
});

test('what is denied is marked', () => {
  expect(read('The minister denied that the pact was dead.')[0]).toMatchObject({ polarity: 'denied' });
  expect(read('The minister did not say whether the pact was dead.')[0]).toMatchObject({ polarity: 'unsaid' });
  expect(read('The minister said that the pact was dead.')[0]).toMatchObject({ polarity: 'said' });
});

test('a pronoun is whoever was quoted last', () => {
  const all = read('“We will sign,” Ola Brandt said on Monday. She added that the text was ready.');
  expect(all.at(-1)?.speaker.name).toBe('Ola Brandt');
});

const piece = fc.constantFrom('“', '”', '"', "''", ',', '.', ':', '\n\n', '\n', 'said', 'Ola', 'Brandt', 'told', 'IRNA', 'that', 'the', 'pact', 'according', 'to', 'he', 'was', 'accused', 'of', 'claim', '—', 'and', 'wants', 'É', '😀', 'reportedly', 'JOE:', 'signed');

test('every span of an attribution lies in the text, is not empty, and every chain ends', () => {
  fc.assert(fc.property(fc.array(piece, { minLength: 1, maxLength: 45 }), (pieces) => {
    const text = pieces.join(' ');
    const all = read(text);
    for (const a of all) {
      expect(a.content.length).toBeGreaterThan(0);
      for (const s of [...a.source, ...a.cue, ...a.content]) {
        expect(s.start).toBeLessThan(s.end);
        expect(s.start).toBeGreaterThanOrEqual(0);
        expect(s.end).toBeLessThanOrEqual(text.length);
      }
      const seen = new Set<string>();
      for (let at: Attribution | undefined = a; at !== undefined; at = all.find((b) => b.id === at?.within)) {
        expect(seen.has(at.id)).toBe(false);
        seen.add(at.id);
      }
    }
    expect(read(text)).toEqual(all);
  }), { numRuns: 400 });
});

test.each([
  ['paragraphs of a report', '“We will sign the pact,” Foreign Minister Ola Brandt told Radio Nord in Tarn. He said the two countries wanted peace. The ambassador of France, Kaja Lindt, denied that Norway and Sweden had agreed; “no,” she said.\n\n'],
  ['quotations that are never closed', '“a, '], ['sayings inside sayings', 'said he said that '], ['plurals that ask who they stand for', 'Norway and Sweden signed. They met the two countries. '],
])('work grows with the text: %s', (_, unit) => {
  const held = new Map<number, Reading>();
  const at = (size: number): Reading => held.get(size) ?? held.set(size, emptyReading(english().analyse(unit.repeat(Math.ceil(size / unit.length))), { published: null })).get(size)!;
  [12_000, 48_000].forEach(at);
  expect(growth((n) => { speech.run(names.run(at(n))); }, 12_000)).toBeLessThan(9);
});
