import type { Story } from './story.ts';
import { story as leavingTheConvention } from './tell/leaving-the-convention.ts';
import { story as twoPacts } from './tell/two-pacts.ts';

/** All stories. */
export const stories: readonly Story[] = [twoPacts, leavingTheConvention];
