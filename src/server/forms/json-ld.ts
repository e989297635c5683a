import type { Document } from '../../core/document.ts';
import type { ReadingRecord } from '../../core/record.ts';
import type { Told } from '../../ledger/view-point.ts';
import { sayFact } from '../../say/words.ts';
import { selectorsOf } from '../api/make.ts';
import type { Stamp } from './stamp.ts';

/** A claim with the agreement it is told of. */
export interface ToldOf { readonly told: Told; readonly agreement: { readonly id: string; readonly name: string; readonly kind: string; readonly parties: readonly string[] } }

// The names are written out, so that whoever reads the file has to fetch nothing.
const context = {
  oa: 'http://www.w3.org/ns/oa#', prov: 'http://www.w3.org/ns/prov#', dcterms: 'http://purl.org/dc/terms/', rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#', xsd: 'http://www.w3.org/2001/XMLSchema#', foaf: 'http://xmlns.com/foaf/0.1/', dep: 'urn:depositary:vocabulary:',
} as const;

type Node = Readonly<Record<string, unknown>>;

const known = (node: Node): Node => Object.fromEntries(Object.entries(node).filter(([, v]) => v !== null && v !== undefined && !(Array.isArray(v) && v.length === 0)));
const ref = (id: string): Node => ({ '@id': id });
const dated = (d: string | null): unknown => (d !== null && /^\d{4}-\d\d-\d\d$/.test(d) ? { '@type': 'xsd:date', '@value': d } : d);

const documentNode = (site: string, d: Document, reading: ReadingRecord | undefined): readonly Node[] => [
  known({ '@id': `${site}/documents/${d.id}`, '@type': 'prov:Entity', 'dcterms:title': d.title ?? d.name, 'dcterms:issued': dated(d.published), 'dcterms:publisher': d.publisher, 'dcterms:language': d.language, 'dcterms:source': d.url, 'dep:sha256': d.sha256, 'prov:generatedAtTime': { '@type': 'xsd:dateTime', '@value': d.fetchedAt } }),
  ...(reading === undefined ? [] : [{ '@id': `urn:depositary:reading:${d.id}`, '@type': 'prov:Activity', 'prov:used': ref(`${site}/documents/${d.id}`), 'prov:wasAssociatedWith': { '@type': 'prov:SoftwareAgent', 'foaf:name': reading.reader.name, 'dep:version': reading.reader.version } }]),
];

const speakers = (t: Told): readonly Node[] => t.claim.chain.map(({ speaker: s }) => known({ '@type': 'prov:Agent', 'foaf:name': s.name, 'dep:state': s.state, 'dep:office': s.office }));

const claimNode = (site: string, { told: t, agreement }: ToldOf): Node => {
  const { fact } = t.claim;
  const [position, quote] = selectorsOf(t);
  return known({
    '@id': `${site}/claims/${t.claim.id}`, '@type': ['oa:Annotation', 'prov:Entity'], 'oa:motivatedBy': ref('oa:describing'), 'dcterms:description': sayFact(fact),
    'oa:hasBody': known({ '@type': 'dep:Fact', 'dep:agreement': ref(`${site}/agreements/${agreement.id}`), 'dep:type': fact.type, 'dep:mode': fact.mode, 'dep:on': fact.on, 'dep:party': fact.party, 'dep:place': fact.place, 'rdf:value': fact.value }),
    'oa:hasTarget': { '@type': 'oa:SpecificResource', 'oa:hasSource': ref(`${site}/documents/${t.document.id}`), 'oa:hasSelector': [{ '@type': 'oa:TextPositionSelector', 'oa:start': position.start, 'oa:end': position.end }, { '@type': 'oa:TextQuoteSelector', 'oa:exact': quote.exact, 'oa:prefix': quote.prefix, 'oa:suffix': quote.suffix }] },
    'dep:stated': t.claim.stated, 'dep:basis': t.claim.basis.kind === 'stated' ? 'stated' : `inferred: ${t.claim.basis.rule}`,
    'prov:wasDerivedFrom': ref(`${site}/documents/${t.document.id}`), 'prov:wasGeneratedBy': ref(`urn:depositary:reading:${t.document.id}`), 'prov:wasAttributedTo': speakers(t),
  });
};

/** Claims as W3C Web Annotations on the documents they stand in, with where they come from in the words of PROV; one JSON-LD graph that needs nothing from elsewhere. */
export const jsonLdOf = (claims: readonly ToldOf[], readings: ReadonlyMap<string, ReadingRecord>, at: { readonly site: string; readonly path: string; readonly stamp: Stamp; readonly now: Date }): string => {
  const { site, stamp } = at;
  const agreements = new Map(claims.map(({ agreement: a }) => [a.id, a]));
  const documents = new Map(claims.map(({ told }) => [told.document.id as string, told.document]));
  return JSON.stringify({
    '@context': context,
    '@graph': [
      known({ '@id': `${site}${at.path}`, '@type': ['prov:Entity', 'prov:Bundle'], 'prov:generatedAtTime': { '@type': 'xsd:dateTime', '@value': at.now.toISOString() }, 'dep:position': stamp.position, 'dep:head': stamp.head, 'dep:asOf': dated(stamp.on), 'dep:asKnown': stamp.known, 'dep:claims': claims.length, 'dep:leftOut': stamp.leftOut, 'dcterms:rights': stamp.rights }),
      ...[...agreements.values()].map((a) => ({ '@id': `${site}/agreements/${a.id}`, '@type': 'dep:Agreement', 'dcterms:title': a.name, 'dep:kind': a.kind, 'dep:party': a.parties })),
      ...[...documents.values()].flatMap((d) => documentNode(site, d, readings.get(d.id))), ...claims.map((c) => claimNode(site, c)),
    ],
  }, null, 1);
};
