import type { Refusal } from '../core/refusal.ts';
import type { World } from './world.ts';

/** A refusal in one line on standard error. */
export const sayRefusal = (world: World, refusal: Refusal): void => { world.err(`${refusal.message} [${refusal.code}]\n`); };
