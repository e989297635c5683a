import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vitest/node';
import { filesUnder, root } from '../tidy/sources.ts';

/** A regular expression of the source, and where it stands. */
export interface Pattern { readonly source: string; readonly flags: string; readonly file: string }

interface Node { readonly type?: string; readonly regex?: { readonly pattern: string; readonly flags: string } | null }

const literalsOf = (file: string): readonly Pattern[] => {
  const out: Pattern[] = [];
  const walk = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return;
    if (Array.isArray(node)) return node.forEach(walk);
    const { type, regex } = node as Node;
    if (type === 'Literal' && regex !== undefined && regex !== null) out.push({ source: regex.pattern, flags: regex.flags, file });
    Object.values(node).forEach(walk);
  };
  walk(parseAst(readFileSync(join(root, file), 'utf8'), { lang: 'ts' } as never));
  return out;
};

/** Every pattern under some folders: those written out, and those that a module puts together while it loads or `use` runs. */
export const patternsUnder = async (folders: readonly string[], use: () => Promise<void>): Promise<readonly Pattern[]> => {
  const files = folders.flatMap(filesUnder);
  const built: Pattern[] = [];
  const Plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Plain, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      built.push({ source: typeof source === 'string' ? source : source.source, flags: flags ?? (typeof source === 'string' ? '' : source.flags), file: 'put together' });
      return Reflect.construct(target, [source, flags]) as RegExp;
    },
  });
  try {
    for (const file of files) await import(join(root, file));
    await use();
  } finally {
    globalThis.RegExp = Plain;
  }
  const all = [...files.flatMap(literalsOf), ...built];
  return [...new Map(all.map((p) => [`/${p.source}/${p.flags}`, p])).values()];
};

/** True for a pattern that could need exponential time: one in which a group is repeated often. All others are at worst polynomial. */
export const repeatsGroups = ({ source }: Pattern): boolean => /\)(?:[*+]|\{\d*,\}|\{(?:\d+,)?\d{2,}\})/.test(source);
