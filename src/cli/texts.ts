import { existsSync } from 'node:fs';
import type { Document } from '../core/document.ts';
import { quote } from '../core/span.ts';
import { instrumentOf } from '../reading/record.ts';
import { assemblyOf, isNoise } from '../reading/treaty-text/index.ts';
import type { HeldText } from '../views/akoma-ntoso.ts';
import { textsFor } from '../views/comparison.ts';
import { withFold, type AskOptions } from './ask.ts';
import { readByRules } from './reader.ts';
import { sayRefusal } from './say-refusal.ts';
import { take } from './take.ts';
import type { ExitCode, World } from './world.ts';

const kinds: Readonly<Record<string, string>> = { law: 'a law or regulation', contract: 'a contract', resolution: 'a resolution of an organ', judgment: 'a judgment', other: '', instrument: '' };

/** Why a document holds no instrument, with the words that say so. */
const sayWhyNot = (world: World, document: Document): void => {
  if (isNoise(document.text)) return sayRefusal(world, { code: 'reading/noise', message: `${document.name} holds ${document.text.length} characters and hardly a word: nothing was read from it. If it is a scan, have it recognised again.` });
  const { recognition: r } = assemblyOf(document.text);
  const quotes = r.signs.slice(0, 3).map((s) => `"${quote(document.text, s).replace(/\s+/g, ' ').trim().slice(0, 80)}"`).join(', ');
  const like = kinds[r.kind] === '' ? 'it does not read like one' : `it reads like ${kinds[r.kind]!}: ${quotes}`;
  const code = r.kind === 'law' || r.kind === 'contract' || r.kind === 'resolution' || r.kind === 'judgment' ? `instrument/${r.kind}` as const : 'question/no-text';
  return sayRefusal(world, { code, message: `${document.name} is no treaty's own text; ${like}. No articles were read from it.` });
};

/** Prints the treaty texts that were asked for. */
type Put = (texts: readonly HeldText[]) => void;

const ofDocument = (world: World, document: Document, put: Put): boolean => {
  const reading = readByRules(world, document);
  if (reading.instruments.length === 0) { sayWhyNot(world, document); return false; }
  put(reading.instruments.map((i) => ({ name: reading.agreements.find((a) => a.key === i.subject)?.name ?? document.name, document, instrument: instrumentOf(i) })));
  return true;
};

const ofFile = async (world: World, file: string, put: Put): Promise<ExitCode> => {
  let isRefused = false;
  for await (const { outcome } of take(world, file, {})) {
    if (!outcome.ok) sayRefusal(world, outcome.refusal);
    if (!outcome.ok || !ofDocument(world, outcome.value, put)) isRefused = true;
  }
  return isRefused ? 3 : 0;
};

/** What a command asks of a treaty's own text, given as a file or by the name of an agreement on record. */
export const ofTexts = async (world: World, typed: string, options: AskOptions, put: Put): Promise<ExitCode> => {
  if (typed === '-' || existsSync(typed)) return ofFile(world, typed, put);
  return withFold(world, options, (fold) => {
    const texts = textsFor(fold, typed);
    if (texts.length === 0) {
      sayRefusal(world, { code: 'question/no-text', message: `There is no file "${typed}", and no treaty text on record under that name. Name a file, or add the text with "depositary add".` });
      return 2;
    }
    put(texts);
    return 0;
  });
};
