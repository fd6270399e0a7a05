import type { Deelnemer, Programma } from '../../programma/index.js';
import { refuse } from '../teksten/codes.js';
import type { StukOptions } from './stuk.js';

/** The deelnemer that a piece is about, with its place in the programma: the one asked for, or else the only one. */
export function findDeelnemer(
  { deelnemers }: Programma,
  options: Pick<StukOptions, 'deelnemer'>,
): { readonly index: number; readonly deelnemer: Deelnemer } {
  const index =
    options.deelnemer === undefined
      ? deelnemers.length === 1
        ? 0
        : -1
      : deelnemers.findIndex(({ id }) => id === options.deelnemer);
  const deelnemer = deelnemers[index];
  if (deelnemer === undefined)
    return refuse('verslag.deelnemer_onbekend', {
      deelnemer: options.deelnemer ?? '',
      deelnemers: deelnemers.map(({ id }) => id),
    });
  return { index, deelnemer };
}
