import type { Document } from '../core/document.ts';
import { sha256Hex } from '../core/id.ts';
import { limits } from '../core/limits.ts';
import { accept, refuse, type Result } from '../core/refusal.ts';
import type { Analyser } from '../language/syntax.ts';
import { answerSchema, instructions, messageOf, parseAnswer, readProposed, windowsOf, type Answer } from '../reading/proposed/index.ts';
import { givenOf, type Reader } from '../reading/reader.ts';
import type { Ask } from './endpoint.ts';

/** Once more where an answer was no answer: models are not the same twice. */
const askings = 2;

const answerFor = async (ask: Ask, document: Document, window: string): Promise<Result<Answer>> => {
  for (let i = 0; i < askings; i += 1) {
    const said = await ask(instructions, messageOf(window), answerSchema);
    if (!said.ok) return said;
    const answer = parseAnswer(said.value);
    if (answer !== undefined) return accept(answer);
  }
  return refuse('reader/bad-answer', `${document.name}: the model's answer is not of the shape that was asked for, ${askings} times.`, document.name);
};

/**
 * The second reader: a language model proposes where agreements are named and which words state what is done to them; everything else is read from those
 * words as the first reader reads it. A document is sent by itself, in windows if it is long, and is read whole or refused.
 */
export const createLlmReader = (ask: Ask, model: string, program: string, analyser: () => Analyser): Reader => ({
  version: { name: 'llm', version: `${program}+${model}+${sha256Hex(new TextEncoder().encode(instructions + JSON.stringify(answerSchema))).slice(0, 8)}` },
  read: async (document) => {
    const given = givenOf(document);
    const windows = given.isForeign ? [] : windowsOf(document.text, limits.windowLength);
    if (windows.length > limits.windows) return refuse('reader/too-long', `${document.name} is too long for the second reader: ${document.text.length} characters.`, document.name);
    const answers: Answer[] = [];
    for (const w of windows) {
      const answer = await answerFor(ask, document, w.text);
      if (!answer.ok) return { ok: false, refusal: { ...answer.refusal, where: document.name } };
      answers.push(answer.value);
    }
    return accept(readProposed(document.text, given, analyser(), windows, answers));
  },
});
