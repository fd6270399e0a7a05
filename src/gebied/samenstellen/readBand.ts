import { showGetal } from '../getal/showGetal.js';
import { refuse } from '../teksten/codes.js';
import type { Doelband } from './doelband.js';

/**
 * The band of the options, with its defaults: a target of 750, from two thirds to four thirds of it.
 *
 * @throws DomeinFout `gebied.doelband_ongeldig`
 */
export function readBand({
  doel = 750,
  min = Math.round((doel * 2) / 3),
  max = Math.round((doel * 4) / 3),
}: {
  readonly doel?: number | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}): Doelband {
  if (!(Number.isFinite(doel) && doel > 0 && min >= 0 && min <= doel && doel <= max && Number.isFinite(max)))
    refuse('gebied.doelband_ongeldig', { doel: showGetal(doel), min: showGetal(min), max: showGetal(max) });
  return { doel, min, max };
}
