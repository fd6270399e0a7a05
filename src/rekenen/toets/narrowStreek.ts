import { countVoorwaarden } from './countVoorwaarden.js';
import { mayDescend, toBernstein } from './isolateOvergangen.js';
import { splitVoorwaarden } from './splitVoorwaarden.js';
import { type Eindezoeker, readVoorwaarde, type Voorwaarden } from './voorwaarden.js';

/** Two places whose ratio is below this are near enough to walk between from crossing to crossing. */
const SMAL = 1.002;

/** Whether it is certain that nowhere between two places enough conditions hold. */
function isTeWeinig(voorwaarden: Voorwaarden, { nodig, kant, van }: Eindezoeker, tot: number): boolean {
  const { zeker, twijfel } = splitVoorwaarden(voorwaarden, kant, van, tot);
  let mogelijk = zeker;
  for (let i = 0; i < twijfel.aantal && mogelijk < nodig; i++) {
    if (mayDescend(toBernstein(readVoorwaarde(twijfel, kant, i), van, tot), 6)) mogelijk++;
  }
  return mogelijk < nodig;
}

/**
 * The begin of a short stretch to `ver`, or to a nearer place with enough conditions, before which there are certainly too few; `undefined`
 * when that is not certain.
 */
export function narrowStreek(
  voorwaarden: Voorwaarden,
  zoeker: Eindezoeker,
  ver: number,
): { van: number; tot: number } | undefined {
  const { nodig, kant, van } = zoeker;
  let laag = Math.max(van, ver / 1.1);
  let tot = ver;
  while (tot > laag * SMAL) {
    const midden = Math.sqrt(laag * tot);
    if (countVoorwaarden(voorwaarden, kant, midden) >= nodig) tot = midden;
    else laag = midden;
  }
  for (let verder = SMAL; verder < 2; verder **= 3) {
    const begin = tot / verder;
    if (begin > van && isTeWeinig(voorwaarden, zoeker, begin)) return { van: begin, tot };
  }
  return undefined;
}
