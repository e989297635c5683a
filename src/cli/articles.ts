import type { Document } from '../core/document.ts';
import type { ArticleRecord, InstrumentRecord } from '../core/record.ts';
import { quote } from '../core/span.ts';
import { sayDate } from '../core/words.ts';
import { sayParties } from '../say/words.ts';
import { toAkomaNtoso, type HeldText } from '../views/akoma-ntoso.ts';
import type { AskOptions } from './ask.ts';
import { inkFor, wrap } from './ink.ts';
import { ofTexts } from './texts.ts';
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

/** `depositary articles FILE|AGREEMENT`: the structure of a treaty's own text, of a file or of what is on record. */
export const articles = (world: World, typed: string, options: ArticlesOptions): Promise<ExitCode> => ofTexts(world, typed, options, (texts) => { put(world, options, texts); });
