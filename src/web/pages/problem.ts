import type { Refusal } from '../../core/refusal.ts';
import { to, type Ask } from '../ask.ts';
import { html } from '../html.ts';
import type { Page } from '../shell.ts';

const whose = (code: string): string => (code.startsWith('server/fault') ? 'The fault is ours.' : code.startsWith('store/') ? 'The record could not be read.' : code === 'server/busy' ? 'The server has too much to do.' : 'The question could not be answered as it was asked.');

/** What failed, whose fault it is, what still works, and the address to try again. */
export const problemPage = (ask: Ask, { code, message }: Refusal, again: string): Page => ({
  title: code.startsWith('question/unknown') ? 'Not in the record' : 'No answer', kind: 'problem', sentence: message,
  main: html`<p>${whose(code)} Code: <code>${code}</code>.</p><p><a class="button" href="${again}">Ask again</a></p><p>What still works: <a href="${to(ask, '/agreements')}">all agreements</a>, <a href="${to(ask, '/search')}">search</a>, <a href="${ask.path}">this address without its parameters</a>.</p>`,
});
