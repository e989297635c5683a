import { members } from './data/members.ts';

const rows: ReadonlyMap<string, ReadonlySet<string>> = new Map(members.trim().split('\n').map((line) => line.split('|')).map(([bloc = '', codes = '']) => [bloc, new Set(codes.split(' '))]));

/** Whether a State is a member of a bloc today; false for what is no bloc. */
export const isMemberOf = (state: string, bloc: string): boolean => rows.get(bloc)?.has(state) ?? false;
