import { showWaarde } from '../../kern/huis.js';
import { refuse } from '../teksten/codes.js';

/** Refuses a number of draws that is not a whole number from 1 to 10 million. */
export function checkTrekkingen(trekkingen: number): void {
  if (!Number.isInteger(trekkingen) || trekkingen < 1 || trekkingen > 1e7)
    refuse('routekaart.trekkingen_ongeldig', { waarde: showWaarde(trekkingen), hoogstens: 1e7 });
}
