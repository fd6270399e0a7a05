import { checkAantal } from '../checkAantal.js';
import { refuse } from '../teksten/codes.js';
import type { Telling } from './telling.js';

/** Refuses a value that is not a count, and a count above its total. */
export function checkTelling(naam: string, { aantal, totaal }: Telling, maximum: number): void {
  checkAantal(`${naam}.totaal`, totaal, 1, maximum);
  checkAantal(`${naam}.aantal`, aantal, 0);
  if (aantal > totaal) refuse('evaluatie.aantal_boven_totaal', { aantal, totaal }, [naam, 'aantal']);
}
