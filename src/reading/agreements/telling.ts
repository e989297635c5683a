import type { Mention } from './mentions.ts';

/** Words that any agreement may have before its noun. */
const generic: ReadonlySet<string> = new Set(['bilateral', 'international', 'joint', 'final', 'whole', 'landmark', 'historic', 'same', 'long-awaited', 'key', 'major', 'important', 'wide', 'ranging', 'present', 'signed', 'agreed', 'full', 'interim', 'fragile', 'controversial', 'so', 'called', 'broader', 'draft', 'two', 'three', 'new', 'upcoming', 'future', 'planned', 'proposed', 'previous', 'earlier', 'older', 'old', 'existing', 'former', 'current', 'recent', 'original', 'pending', 'latest', 'first', 'second', 'long', 'mutual', 'legal', 'binding', 'last', 'remaining', 'forthcoming', 'impending', 'formal', 'legally', 'politically', 'fully', 'mutually', 'newly', 'eagerly', 'hotly', 'ambitious', 'sweeping', 'painstakingly', 'hard', 'fought', 'won']);

/** Words by which truces are told apart from nothing: how long each is to hold. */
const spans: ReadonlySet<string> = new Set(['short', 'term', 'day', 'hour', 'week', 'temporary', 'brief', 'lasting', 'immediate', 'humanitarian', 'partial', 'one', 'four', 'five', 'six', 'seven', 'ten', 'thirty', 'sixty', 'ninety', 'length', 'limited', 'ceasefire', 'truce']);
const truces: ReadonlySet<string> = new Set(['ceasefire', 'cease-fire', 'truce', 'armistice']);

const stem = (w: string): string => w.replace(/(?:ies|y|s|al|ic|ian|ish|ese)$/, '');

/** The words of a mention that tell one agreement from another, cut to their stems. */
export const content = (m: Mention): readonly string[] => m.words.filter((w) => !generic.has(w) && !(truces.has(m.noun) && spans.has(w)) && w.length > 2 && !/^\d+$/.test(w)).map(stem);

/** First letters of the capitals of a mention: "NPT" of "Non-Proliferation Treaty". */
export const initials = (m: Mention, text: string): string => (text.slice(m.start, m.end).match(/\b\p{Lu}/gu) ?? []).join('');
