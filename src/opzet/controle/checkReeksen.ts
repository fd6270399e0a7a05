import type { Bevinding } from '../../kern/index.js';
import { splitSleutel } from '../../kerncijfers/huis.js';
import type { Opzet } from '../model/opzet.js';
import { createBevinding } from '../teksten/codes.js';
import { listMogelijk } from './listMogelijk.js';

/** Whether the sources can have a figure of two years. A source of which the years are not told may have any. */
function hasJaren(opzet: Opzet, sleutel: string): boolean {
  const { figuur } = splitSleutel(sleutel);
  const jaren = listMogelijk(opzet).flatMap((een) => (een.figuur === figuur ? [een.jaar] : []));
  // A figure that no source has is told elsewhere.
  return jaren.length === 0 || jaren.includes(undefined) || new Set(jaren).size > 1;
}

/** The series: each of one figure without year, once, and of at least two years. */
export function checkReeksen(opzet: Opzet): Bevinding[] {
  const { reeksen = [] } = opzet;
  return reeksen.flatMap(({ sleutel }, r): Bevinding[] => {
    const pad = ['reeksen', r, 'sleutel'];
    const params = { cijfer: sleutel };
    if (splitSleutel(sleutel).jaar !== undefined) return [createBevinding('fout', 'opzet.reeks_met_jaar', pad, params)];
    if (reeksen.findIndex((een) => een.sleutel === sleutel) < r)
      return [createBevinding('fout', 'opzet.reeks_dubbel', pad, params)];
    return hasJaren(opzet, sleutel) ? [] : [createBevinding('fout', 'opzet.reeks_een_jaar', pad, params)];
  });
}
