import type { Speaker } from '../core/claim.ts';
import type { Rulings } from './decisions.ts';
import type { Told } from './view-point.ts';

/** Kinds of source, the weightiest first; data, so that a user can read the order, change it by a decision and take that back. */
export const precedence = ['treaty-text', 'depositary', 'official-act', 'named-official', 'news-agency', 'outlet', 'unnamed'] as const;
/** What kind of source states a claim, for the precedence of values. */
export type SourceKind = (typeof precedence)[number];

/** News agencies of the world by the names under which they are credited. */
export const agencies: readonly string[] = [
  'Reuters', 'AP', 'Associated Press', 'AFP', 'Agence France-Presse', 'TASS', 'Interfax', 'RIA Novosti', 'Sputnik', 'IRNA', 'ISNA', 'Tasnim', 'Fars', 'Mehr', 'Xinhua', 'China News Service', 'DPA', 'EFE', 'ANSA', 'Lusa', 'Belga', 'ANP',
  'Kyodo', 'Jiji', 'Yonhap', 'KCNA', 'Anadolu', 'Anadolu Agency', 'BelTA', 'Ukrinform', 'UNIAN', 'Interfax-Ukraine', 'Kazinform', 'Armenpress', 'Trend', 'APA', 'Azertac', 'Interpress', 'PTI', 'ANI', 'UNI', 'APP', 'BSS', 'Antara', 'Bernama', 'VNA', 'PNA',
  'SPA', 'WAM', 'QNA', 'KUNA', 'BNA', 'ONA', 'SANA', 'MENA', 'Petra', 'NNA', 'INA', 'MAP', 'APS', 'TAP', 'SUNA', 'ENA', 'NAN', 'GNA', 'SAPA', 'AIM', 'Angop', 'Télam', 'Agência Brasil', 'Andina', 'Notimex', 'Prensa Latina', 'PAP', 'CTK', 'TASR', 'MTI', 'Agerpres',
  'BTA', 'Tanjug', 'HINA', 'STA', 'SRNA', 'ATA', 'MIA', 'AMNA', 'ANA-MPA', 'CNA', 'BNS', 'LETA', 'ELTA', 'NTB', 'TT', 'Ritzau', 'STT', 'APA-OTS', 'Keystone-SDA', 'UPI', 'Bloomberg', 'Dow Jones', 'Montsame', 'AKIpress', 'Kabar', 'UzA', 'Khovar',
];

const agencyNames: ReadonlySet<string> = new Set(agencies.map((a) => a.toLowerCase()));

const isAgency = (name: string): boolean => agencyNames.has(name.toLowerCase()) || /\b(?:news agency|wire service|press agency|newswire|wire)\b/i.test(name);

const officialWords = /\b(?:ministry|president|presidency|government|parliament|kremlin|white house|duma|senate|majlis|council|embassy|secretariat|state department|foreign office|(?:official|government|state|federal|law) (?:gazette|journal)|cabinet|prime minister's office|commission)\b/i;

const publisherKind = (publisher: string): SourceKind => (isAgency(publisher) ? 'news-agency' : officialWords.test(publisher) ? 'official-act' : 'outlet');

const speakerKind = (inner: Speaker): SourceKind => {
  if (inner.office === 'depositary' || /\bdepositary\b/i.test(inner.name ?? '')) return 'depositary';
  if (officialWords.test(`${inner.office ?? ''} ${inner.name ?? ''}`) && (inner.id === null || inner.id.includes('/') || /^[A-Z]{3}$/.test(inner.id)) && !/spokes|former|adviser|aide/i.test(inner.office ?? '') && !isPerson(inner.name)) return 'official-act';
  if (inner.office !== null) return 'named-official';
  if (inner.name !== null && isAgency(inner.name)) return 'news-agency';
  if (inner.id !== null && /^[A-Z]/.test(inner.id)) return 'news-agency';
  // "two diplomats", "opposition deputies": somebody of a State, and nobody named.
  return inner.name === null || (inner.id === null && (inner.state === null || !/^\p{Lu}/u.test(inner.name))) ? 'unnamed' : 'named-official';
};

/** What was found of speakers and publishers met lately: thousands of claims have few of either. */
const speakerKinds = new WeakMap<Speaker, SourceKind>();
const publisherKinds = new Map<string, SourceKind>();
const publishersMax = 2_000;

/** What kind of source a claim rests on: the text itself, its innermost speaker, or the document in its own voice. */
export const sourceKind = (t: Told): SourceKind => {
  if (t.isText === true) return 'treaty-text';
  const inner = t.claim.chain[0]?.speaker;
  if (inner === undefined) {
    const publisher = t.document.publisher ?? '';
    const held = publisherKinds.get(publisher);
    if (held !== undefined) return held;
    const kind = publisherKind(publisher);
    if (publisherKinds.size >= publishersMax) publisherKinds.clear();
    publisherKinds.set(publisher, kind);
    return kind;
  }
  const held = speakerKinds.get(inner);
  if (held !== undefined) return held;
  const kind = speakerKind(inner);
  speakerKinds.set(inner, kind);
  return kind;
};

/** Two or three capitalised words without a word of an office: a person, not a body. */
const isPerson = (name: string | null): boolean => name !== null && /^(?:\p{Lu}[\p{L}'’.-]+ ){1,3}\p{Lu}[\p{L}'’.-]+$/u.test(name) && !officialWords.test(name);

const weighty: ReadonlySet<string> = new Set(['entry-into-force', 'termination', 'expiry', 'collapse', 'withdrawal', 'replacement']);

/** Force and leaving are what users act upon: somebody who is not named does not bring them about. */
export const isHearsay = (t: Told): boolean => weighty.has(t.claim.fact.type) && sourceKind(t) === 'unnamed';

/** How heavily a source weighs: 0 is the weightiest. */
export const weightIn = (rulings: Rulings): ((t: Told) => number) => {
  const chosen = rulings.precedence?.decision.about ?? [];
  const order = [...chosen, ...precedence.filter((p) => !chosen.includes(p))];
  const weights = new Map(order.map((kind, i) => [kind as string, i]));
  return (t) => weights.get(sourceKind(t)) ?? -1;
};
