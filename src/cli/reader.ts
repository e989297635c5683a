import type { Document } from '../core/document.ts';
import type { ReaderVersion } from '../core/record.ts';
import { accept, refuse, type Result } from '../core/refusal.ts';
import { connect } from '../edge/endpoint.ts';
import { createLlmReader } from '../edge/llm-reader.ts';
import { byRules, oneByOne, type RecordReader } from '../edge/readers/record-reader.ts';
import { readText } from '../reading/pipeline.ts';
import { givenOf, type Reader } from '../reading/reader.ts';
import type { Reading } from '../reading/reading.ts';
import type { World } from './world.ts';

/** Which reader a command is to use. */
export interface ReaderOptions { readonly reader?: string; readonly endpoint?: string; readonly model?: string }

/** The environment variable that holds the key of the endpoint. */
export const keyVariable = 'DEPOSITARY_LLM_KEY';

/** Version of the program and of the weights it reads with. */
const programVersion = (world: World): string => `0.1.0+${world.analyser().version}`;

/** The name and version that every reading of the first reader has. */
export const rulesVersion = (world: World): ReaderVersion => ({ name: 'depositary', version: programVersion(world) });

/** A document read by our own rules, at once. */
export const readByRules = (world: World, document: Document): Reading => readText(document.text, givenOf(document), world.analyser());

/** The reader of what goes to the record by our own rules: in threads where the world has them. */
export const recordingRules = (world: World): RecordReader => world.readers?.().reader(rulesVersion(world)) ?? byRules(rulesVersion(world), world.analyser);

/** The reader that was asked for, for the record. */
export const recordReaderFor = async (world: World, options: ReaderOptions): Promise<Result<RecordReader>> => {
  const reader = await readerFor(world, options);
  if (!reader.ok) return reader;
  return accept(reader.value.version.name === rulesVersion(world).name ? recordingRules(world) : oneByOne(reader.value));
};

/** The first reader: our own rules. */
export const rules = (world: World): Reader => ({
  version: rulesVersion(world),
  read: async (document) => accept(readByRules(world, document)),
});

const isNear = (url: URL): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);

/** The address of an endpoint as typed; documents and key go in the clear to this machine alone. */
const addressOf = (typed: string | undefined): Result<URL> => {
  const url = URL.canParse(typed ?? '') ? new URL(typed ?? '') : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol)) return refuse('question/bad-parameter', '--reader llm needs --endpoint URL, the base address of an OpenAI-compatible API, for example http://127.0.0.1:8080/v1.');
  if (url.username !== '' || url.search !== '' || url.hash !== '') return refuse('question/bad-parameter', `--endpoint is an address alone; the key stands in ${keyVariable}.`);
  return url.protocol === 'https:' || isNear(url) ? accept(url) : refuse('question/bad-parameter', `--endpoint ${url.origin} is not encrypted and not this machine; use https.`);
};

/** The reader that was asked for: our own rules, unless another is named. */
export const readerFor = async (world: World, options: ReaderOptions): Promise<Result<Reader>> => {
  const name = options.reader ?? 'rules';
  if (name === 'rules') {
    return options.endpoint === undefined && options.model === undefined ? accept(rules(world)) : refuse('question/bad-parameter', '--endpoint and --model belong to --reader llm.');
  }
  if (name !== 'llm') return refuse('question/bad-parameter', `--reader ${name} is not known; there are rules and llm.`);
  const url = addressOf(options.endpoint);
  if (!url.ok) return url;
  const { model } = options;
  if (model === undefined || !/^[\w.:/@+-]{1,200}$/.test(model)) return refuse('question/bad-parameter', '--reader llm needs --model NAME, as the endpoint calls it.');
  const ask = await connect({ url: url.value, model, key: world.env?.(keyVariable), timeoutMs: 120_000, retries: 2 });
  return ask.ok ? accept(createLlmReader(ask.value, model, programVersion(world), world.analyser)) : ask;
};
