import type { Story } from './story.ts';
import { story as aNewState } from './tell/a-new-state.ts';
import { story as baseLease } from './tell/base-lease.ts';
import { story as consentTakenBack } from './tell/consent-taken-back.ts';
import { story as corridorOfFive } from './tell/corridor-of-five.ts';
import { story as exchangeOfPrisoners } from './tell/exchange-of-prisoners.ts';
import { story as fleetVisit } from './tell/fleet-visit.ts';
import { story as interimAndFull } from './tell/interim-and-full.ts';
import { story as leavingTheConvention } from './tell/leaving-the-convention.ts';
import { story as northernShelf } from './tell/northern-shelf.ts';
import { story as oldAndNew } from './tell/old-and-new.ts';
import { story as oneCopyFourPapers } from './tell/one-copy-four-papers.ts';
import { story as prolongedByNotes } from './tell/prolonged-by-notes.ts';
import { story as rejectedCatch } from './tell/rejected-catch.ts';
import { story as truceByTruce } from './tell/truce-by-truce.ts';
import { story as twoFlags } from './tell/two-flags.ts';
import { story as twoPacts } from './tell/two-pacts.ts';
import { story as valleyCeasefire } from './tell/valley-ceasefire.ts';
import { story as warheadsAndTaxes } from './tell/warheads-and-taxes.ts';
import { story as waterAndPower } from './tell/water-and-power.ts';
import { story as wireWar } from './tell/wire-war.ts';

/** All stories. */
export const stories: readonly Story[] = [twoPacts, leavingTheConvention, truceByTruce, oldAndNew, wireWar, interimAndFull, corridorOfFive, baseLease, consentTakenBack, prolongedByNotes, rejectedCatch, oneCopyFourPapers, waterAndPower, fleetVisit, exchangeOfPrisoners, aNewState, northernShelf, twoFlags, valleyCeasefire, warheadsAndTaxes];
