import type { Werk } from '../../kern/huis.js';
import type { Trekkingopties, Voortgang } from './gevoeligheid.js';

/** Runs work to its end. After each step it tells the progress, looks at the signal and awaits the pause. */
export async function runStappen<T>(
  run: Generator<Voortgang, T, undefined>,
  { onVoortgang, pauze }: Trekkingopties,
  werk: Werk,
): Promise<T> {
  let stap = run.next();
  while (stap.done !== true) {
    onVoortgang?.(stap.value);
    werk.look();
    if (pauze !== undefined) await pauze();
    stap = run.next();
  }
  return stap.value;
}
