import { existsSync } from 'node:fs';
import type { Document } from '../core/document.ts';
import type { ArticleRecord, InstrumentRecord } from '../core/record.ts';
import { quote } from '../core/span.ts';
import { sayDate } from '../core/words.ts';
import { instrumentOf } from '../reading/record.ts';
import { assemblyOf, isNoise } from '../reading/treaty-text/index.ts';
import { sayParties } from '../say/words.ts';
import { toAkomaNtoso, type HeldText } from '../views/akoma-ntoso.ts';
import { textsFor } from '../views/comparison.ts';
import { withFold, type AskOptions } from './ask.ts';
import { inkFor, wrap } from './ink.ts';
import { readByRules } from './reader.ts';
import { sayRefusal, take } from './take.ts';
import type { ExitCode, World } from './world.ts';

/** What `articles` is asked with. */
export interface ArticlesOptions extends AskOptions { readonly akn?: boolean }

const article = (world: World, document: Document, a: ArticleRecord): string => {
  const words = quote(document.text, { start: a.bodyStart ?? a.start, end: a.end }).replace(/\s+/g, ' ');
  const paragraphs = a.paragraphs?.filter((p) => p.number !== null).length ?? 0;
  return `  Article ${a.number}${a.heading === null ? '' : `, ${a.heading}`}${paragraphs > 1 ? ` (${paragraphs} paragraphs)` : ''}\n${wrap(inkFor(world).quiet(words.length > 90 ? `${words.slice(0, 90)} …` : words), Math.min(world.columns, 100), '    ')}`;
};

const closing = (parts: NonNullable<InstrumentRecord['parts']>): readonly string[] => {
  const t = parts.testimonium;
  if (t === null) return ['Closing formula: none was found'];
  const done = [t.places.length === 0 ? '' : `at ${t.places.join(', ')}`, t.on === null ? 'on a day that the text does not give' : sayDate(t.on), t.onOther === null ? '' : `(${t.onOther})`].filter((x) => x !== '').join(' ');
  const languages = t.languages.length === 0 ? '' : `Languages: ${t.languages.join(', ')}${t.prevailing === null ? '' : `; ${t.prevailing} prevails`}${t.copies === null ? '' : `; originals: ${t.copies}`}`;
  const signed = parts.signatories.map((s) => `${s.partyName ?? s.party ?? '?'}${s.person === null ? '' : `: ${s.person}`}`);
  return [`Done ${done}`, languages, signed.length === 0 ? '' : `Signed for ${signed.join(' · ')}`].filter((x) => x !== '');
};

const prose = (world: World, held: HeldText): string => {
  const { document, instrument } = held;
  const { parts } = instrument;
  const lines = [`${inkFor(world).strong(held.name)} (${document.name})`];
  const parties = parts?.parties.flatMap((p) => (p.id === null ? [] : [p.id])) ?? [];
  if (parties.length > 0) lines.push(wrap(`Between ${sayParties(parties)}`, Math.min(world.columns, 100), ''));
  lines.push(`${instrument.articles.length} articles${parts === undefined || parts.divisions.length === 0 ? '' : `, ${parts.divisions.length} divisions`}`, '');
  const divisions = [...parts?.divisions ?? []];
  for (const a of instrument.articles) {
    while (divisions[0] !== undefined && divisions[0].start <= a.start) {
      const d = divisions.shift()!;
      lines.push(inkFor(world).strong(`${d.kind[0]!.toUpperCase()}${d.kind.slice(1)} ${d.number}${d.heading === null ? '' : `: ${d.heading}`}`));
    }
    lines.push(article(world, document, a));
  }
  if (parts === undefined) return `${lines.join('\n')}\n`;
  lines.push('', ...closing(parts));
  if (parts.annexes.length > 0) lines.push('', 'After the instrument itself, in the same text:', ...parts.annexes.map((x) => `  ${x.kind}: ${x.title}${x.articles.length === 0 ? '' : ` (${x.articles.length} articles)`}`));
  if (parts.doubts.length > 0) lines.push('', ...parts.doubts.map((d) => wrap(`Note: ${d.note} [${d.code}]`, Math.min(world.columns, 100), '')));
  return `${lines.join('\n')}\n`;
};

const json = ({ name, document, instrument }: HeldText) => ({ name, document: document.id, span: instrument.span, articles: instrument.articles, ...instrument.parts });

const put = (world: World, options: ArticlesOptions, texts: readonly HeldText[]): void => {
  for (const held of texts) world.out(options.akn === true ? toAkomaNtoso(held) : options.json === true ? `${JSON.stringify(json(held))}\n` : prose(world, held));
};

const kinds: Readonly<Record<string, string>> = { law: 'a law or regulation', contract: 'a contract', resolution: 'a resolution of an organ', judgment: 'a judgment', other: '', instrument: '' };

/** Why a document holds no instrument, with the words that say so. */
export const sayWhyNot = (world: World, document: Document): void => {
  if (isNoise(document.text)) return sayRefusal(world, { code: 'reading/noise', message: `${document.name} holds ${document.text.length} characters and hardly a word: nothing was read from it. If it is a scan, have it recognised again.` });
  const { recognition: r } = assemblyOf(document.text);
  const quotes = r.signs.slice(0, 3).map((s) => `"${quote(document.text, s).replace(/\s+/g, ' ').trim().slice(0, 80)}"`).join(', ');
  const like = kinds[r.kind] === '' ? 'it does not read like one' : `it reads like ${kinds[r.kind]!}: ${quotes}`;
  const code = r.kind === 'law' || r.kind === 'contract' || r.kind === 'resolution' || r.kind === 'judgment' ? `instrument/${r.kind}` as const : 'question/no-text';
  return sayRefusal(world, { code, message: `${document.name} is no treaty's own text; ${like}. No articles were read from it.` });
};

const ofFile = async (world: World, file: string, options: ArticlesOptions): Promise<ExitCode> => {
  let refused = false;
  for await (const { outcome } of take(world, file, {})) {
    if (!outcome.ok) { sayRefusal(world, outcome.refusal); refused = true; continue; }
    const document = outcome.value;
    const reading = readByRules(world, document);
    if (reading.instruments.length === 0) { sayWhyNot(world, document); refused = true; continue; }
    put(world, options, reading.instruments.map((i) => ({ name: reading.agreements.find((a) => a.key === i.subject)?.name ?? document.name, document, instrument: instrumentOf(i) })));
  }
  return refused ? 3 : 0;
};

/** `depositary articles FILE|AGREEMENT`: the structure of a treaty's own text, of a file or of what is on record. */
export const articles = async (world: World, typed: string, options: ArticlesOptions): Promise<ExitCode> => {
  if (typed === '-' || existsSync(typed)) return ofFile(world, typed, options);
  return withFold(world, options, (fold) => {
    const texts = textsFor(fold, typed);
    if (texts.length === 0) {
      sayRefusal(world, { code: 'question/no-text', message: `There is no file "${typed}", and no treaty text on record under that name. Name a file, or add the text with "depositary add".` });
      return 2;
    }
    put(world, options, texts);
    return 0;
  });
};
