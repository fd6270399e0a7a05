import { f64, isGelijk } from '../../rekenen/index.js';
import { type Kolomijk, KWANTIELSTAPPEN, type Waardenverdeling } from './kolomijk.js';

/** How many of the reference set are below a value, and how many are equal to it. */
function locateWaarde(
  { waarden, tot }: Waardenverdeling,
  x: number,
): { readonly onder: number; readonly gelijk: number } {
  let laag = 0;
  let hoog = waarden.length;
  while (laag < hoog) {
    const midden = (laag + hoog) >> 1;
    const waarde = f64(waarden, midden);
    if (waarde < x && !isGelijk(waarde, x)) laag = midden + 1;
    else hoog = midden;
  }
  const onder = laag === 0 ? 0 : f64(tot, laag - 1);
  const isLid = laag < waarden.length && isGelijk(f64(waarden, laag), x);
  return { onder, gelijk: isLid ? f64(tot, laag) - onder : 0 };
}

/** The share of the way from the lowest to the highest at which a value stands, by the quantiles. */
function readKwantiel(kwantielen: Float64Array, x: number): number {
  let onder = 0;
  while (onder <= KWANTIELSTAPPEN && f64(kwantielen, onder) < x && !isGelijk(f64(kwantielen, onder), x)) onder += 1;
  if (onder === 0) return 0;
  if (onder > KWANTIELSTAPPEN) return 1;
  const [van, tot] = [f64(kwantielen, onder - 1), f64(kwantielen, onder)];
  return (onder - 1 + Math.min(1, (x - van) / (tot - van))) / KWANTIELSTAPPEN;
}

/**
 * The rank, from 1 (the lowest) to the size of the reference set, that a value has in it. A value that no area of the reference set has
 * stands above those below it: with `laagste` on the rank of the next one, with `gemiddeld` halfway. A value beyond the ends has the rank
 * of the end. A missing value (NaN) stays missing.
 *
 * @param ijk - with at least one value. Without the values themselves the rank is read from the quantiles, and need not be whole
 * @param omgekeerd - whether less is better, so that the highest has rank 1
 */
export function rankBinnen(ijk: Kolomijk, x: number, gelijkspel: 'laagste' | 'gemiddeld', omgekeerd: boolean): number {
  const { aantal, verdeling, kwantielen } = ijk;
  if (Number.isNaN(x)) return x;
  if (verdeling === undefined) {
    const deel = readKwantiel(kwantielen, x);
    return 1 + (omgekeerd ? 1 - deel : deel) * (aantal - 1);
  }
  const { onder, gelijk } = locateWaarde(verdeling, x);
  const lager = omgekeerd ? aantal - onder - gelijk : onder;
  return Math.min(aantal, Math.max(1, gelijkspel === 'laagste' ? lager + 1 : lager + (gelijk + 1) / 2));
}
