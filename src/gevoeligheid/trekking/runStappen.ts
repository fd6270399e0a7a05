import { refuse } from '../teksten/codes.js';
import type { Trekkingopties, Voortgang } from './gevoeligheid.js';

/** Runs work to its end. After each step it tells the progress, checks the signal and awaits the pause. */
export async function runStappen<T>(
  run: Generator<Voortgang, T, undefined>,
  { signal, onVoortgang, pauze }: Trekkingopties,
): Promise<T> {
  let stap = run.next();
  while (stap.done !== true) {
    const { gedaan, totaal } = stap.value;
    onVoortgang?.({ gedaan, totaal });
    if (signal?.aborted === true) refuse('routekaart.analyse_afgebroken', { gedaan, totaal });
    if (pauze !== undefined) await pauze();
    stap = run.next();
  }
  return stap.value;
}
