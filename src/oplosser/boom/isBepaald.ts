import { f64, i32 } from '../../rekenen/index.js';
import { boundVerlies, type Getuigenis } from './boundVerlies.js';
import { hasVolleRang } from './hasVolleRang.js';

/** With more columns left than this, their rows are not looked at. */
const MEESTE_VRIJ = 12;

/**
 * Whether at most one choice is worth `drempel` units. That is so when the columns that are left are determined by rows whose sum is certain:
 * those with equal bounds, and those whose price is so high that another sum costs too much. `false` when this does not tell.
 *
 * @param bereik - the bounds of the columns
 */
export function isBepaald(
  getuigenis: Getuigenis,
  bereik: { readonly laag: Float64Array; readonly hoog: Float64Array },
  drempel: number,
): boolean {
  const vrij = new Int32Array(bereik.laag.length).fill(-1);
  let aantal = 0;
  for (let k = 0; k < vrij.length; k++) {
    if (bereik.laag[k] === bereik.hoog[k]) continue;
    if (aantal === MEESTE_VRIJ) return false;
    vrij[k] = aantal++;
  }
  if (aantal === 0) return true;
  const zeker: Float64Array[] = [];
  const { multiplicatoren, rijen } = getuigenis.getuige;
  rijen.forEach(({ van, tot, kolommen, coefficienten }, r) => {
    if (van !== tot && boundVerlies(getuigenis, f64(multiplicatoren, r)) >= drempel) return;
    let rij: Float64Array | undefined;
    for (let i = 0; i < kolommen.length; i++) {
      const k = i32(vrij, i32(kolommen, i));
      if (k < 0) continue;
      rij ??= new Float64Array(aantal);
      rij[k] = coefficienten === undefined ? 1 : f64(coefficienten, i);
    }
    if (rij !== undefined) zeker.push(rij);
  });
  return hasVolleRang(zeker, aantal);
}
