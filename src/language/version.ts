import { sha256Hex } from '../core/id.ts';

/** Version of an analyser: the first eight digits of the hash of its weights. */
export const contentVersion = (weights: Uint8Array): string => sha256Hex(weights).slice(0, 8);
