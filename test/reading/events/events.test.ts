import { expect, test } from 'vitest';
import type { Day } from '../../../src/core/date.ts';
import { english } from '../../../src/edge/english.ts';
import { readText } from '../../../src/reading/pipeline.ts';

const told = (text: string): readonly string[] => readText(text, { published: '2025-01-16' as Day }, english()).events
  .map((e) => `${e.type}${e.mode === null ? '' : ` ${e.mode}`} ${e.status}: ${e.actors.map((a) => a.id ?? '*').join()} → ${e.recipients.map((a) => a.id ?? '*').join()}`);

test('the object of a verb decides what it stands for', () => {
  expect(told('Norway summoned the Russian ambassador over the incident.')).toEqual(['ACCUSE disapprove done: NOR → RUS']);
  expect(told('Australia imposed sanctions on Peru last week.')).toEqual(['SANCTION discontinue done: AUS → PER']);
  expect(told('Turkey lifted the blockade of Armenia.')).toEqual(['CONCEDE done: TUR → ARM']);
  expect(told('Kenya provided aid to Somalia.')).toEqual(['AID done: KEN → SOM']);
});

test('what is promised is an agreement to do it, and yielding that is promised is a concession', () => {
  expect(told('Japan will supply Ukraine with generators.')).toEqual(['AGREE planned: JPN → UKR']);
  expect(told('Ethiopia will withdraw its troops from Eritrea.')).toEqual(['CONCEDE planned: ETH → ERI']);
  expect(told('Ethiopia withdrew its troops from Eritrea.')).toEqual(['RETREAT withdraw done: ETH → ERI']);
});

test('refusals and threats hold whatever is refused or threatened', () => {
  expect(told('Serbia refused to meet the envoy of Kosovo.')).toEqual(['REJECT meet done: SRB → XKX']);
  expect(told('Iran threatened to close the border with Iraq.')).toEqual(['THREATEN done: IRN → IRQ']);
});

test('who is no actor of the world stands without a code, and nobody at all makes no event', () => {
  expect(told('Belarus jailed three reporters.')).toEqual(['COERCE arrest done: BLR → *']);
  expect(told('The baker praised the dough.')).toEqual([]);
});

test('an event inside speech belongs to the speaker', () => {
  const { events, attributions } = readText('Moldova attacked nobody, but Russia had bombed Ukraine, the Polish foreign minister said on Tuesday.', { published: '2025-01-16' as Day }, english());
  const bombed = events.find((e) => e.mode === 'aerial');
  expect(bombed?.attribution).toBe(attributions[0]?.id);
  expect(bombed?.attribution).toBeDefined();
});
