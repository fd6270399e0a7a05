import { showWaarde } from '../../kern/huis.js';
import { showGetal } from '../getal/showGetal.js';
import { refuse } from '../teksten/codes.js';
import { type Plek, readPlek } from './readPlek.js';
import type { Vierkant } from './vierkant.js';

/** A square with its place. */
export interface Plekvierkant extends Vierkant, Plek {}

/**
 * The most squares of one buurt: 40 square kilometres with people in every square, which no buurt has. Some steps take time in proportion
 * to the square of this number.
 */
const MEESTE = 4000;

/**
 * The squares of each buurt, by code.
 *
 * @throws DomeinFout `gebied.vierkant_ongeldig`, `gebied.code_dubbel`, `gebied.vierkant_buurt_onbekend`, `gebied.inwoners_ongeldig`,
 *   `gebied.te_veel_vierkanten`
 */
export function readVierkanten(
  vierkanten: readonly Vierkant[],
  buurten: ReadonlySet<string>,
): ReadonlyMap<string, readonly Plekvierkant[]> {
  const gezien = new Set<string>();
  const perBuurt = new Map<string, Plekvierkant[]>();
  vierkanten.forEach(({ code, inwoners, buurt }, i) => {
    const plek =
      readPlek(code) ?? refuse('gebied.vierkant_ongeldig', { waarde: showWaarde(code) }, ['vierkanten', i, 'code']);
    if (gezien.has(code)) refuse('gebied.code_dubbel', { code }, ['vierkanten', i, 'code']);
    gezien.add(code);
    if (!buurten.has(buurt)) refuse('gebied.vierkant_buurt_onbekend', { code, buurt }, ['vierkanten', i, 'buurt']);
    if (!(Number.isSafeInteger(inwoners) && inwoners >= 0))
      refuse('gebied.inwoners_ongeldig', { code, waarde: showGetal(inwoners) }, ['vierkanten', i, 'inwoners']);
    const eigen = perBuurt.get(buurt) ?? [];
    if (eigen.length === MEESTE) refuse('gebied.te_veel_vierkanten', { buurt, hoogstens: MEESTE }, ['vierkanten', i]);
    eigen.push({ code, inwoners, buurt, ...plek });
    perBuurt.set(buurt, eigen);
  });
  for (const eigen of perBuurt.values()) eigen.sort((a, b) => (a.code < b.code ? -1 : 1));
  return perBuurt;
}
