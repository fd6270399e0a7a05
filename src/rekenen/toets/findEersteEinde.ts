import { countVoorwaarden } from './countVoorwaarden.js';
import { findGenoeg } from './findGenoeg.js';
import { narrowStreek } from './narrowStreek.js';
import { splitVoorwaarden } from './splitVoorwaarden.js';
import { DICHTST, type Eindezoeker, type Voorwaarden } from './voorwaarden.js';
import { walkStreek } from './walkStreek.js';

/**
 * The first place on the way from `van` at which enough conditions hold. A condition may hold, fail and hold again. Exact: a stretch is
 * skipped only when too few conditions can hold anywhere in it, and the rest is walked from crossing to crossing.
 *
 * @returns the place, or `undefined` when there is none before the found effect
 */
export function findEersteEinde(voorwaarden: Voorwaarden, zoeker: Eindezoeker): number | undefined {
  const { nodig, kant, van } = zoeker;
  if (countVoorwaarden(voorwaarden, kant, van) >= nodig) return van;
  const ver = findGenoeg(voorwaarden, zoeker);
  if (ver !== undefined) {
    const { zeker, twijfel } = splitVoorwaarden(voorwaarden, kant, van, ver);
    const overig = { ...zoeker, nodig: nodig - zeker };
    const streek = narrowStreek(twijfel, overig, ver);
    /* v8 ignore next -- the far end has enough conditions, so only rounding there ends the walk without a place */
    if (streek !== undefined) return walkStreek(twijfel, { ...overig, van: streek.van }, streek.tot) ?? streek.tot;
  }
  for (let begin = van; begin < DICHTST; begin *= 4) {
    const gevonden = walkStreek(voorwaarden, { ...zoeker, van: begin }, begin * 4);
    if (gevonden !== undefined) return gevonden;
  }
  return undefined;
}
