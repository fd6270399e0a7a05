import { showGetal } from '../getal/showGetal.js';
import { refuse } from '../teksten/codes.js';
import type { Doelband } from './doelband.js';

/** So many thirds of a target, rounded. No number of what is none. */
const toDerden = (doel: number, aantal: number): number =>
  typeof doel === 'number' ? Math.round((doel * aantal) / 3) : Number.NaN;

/**
 * The band of the options, with its defaults: a target of 750, from two thirds to four thirds of it.
 *
 * @throws DomeinFout `gebied.doelband_ongeldig`
 */
export function readBand({
  doel = 750,
  min = toDerden(doel, 2),
  max = toDerden(doel, 4),
}: {
  readonly doel?: number | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}): Doelband {
  const zijnGetallen = [doel, min, max].every((getal) => Number.isFinite(getal));
  if (!(zijnGetallen && doel > 0 && min >= 0 && min <= doel && doel <= max))
    refuse('gebied.doelband_ongeldig', { doel: showGetal(doel), min: showGetal(min), max: showGetal(max) });
  return { doel, min, max };
}
