import { canonicalizeJson } from '../../kern/huis.js';
import { f64, isGelijk } from '../../rekenen/index.js';
import { getDeel } from '../model/getDeel.js';
import type { Scoregrond } from '../score/scoregrond.js';
import { isZelfdeDrempel } from './isZelfdeDrempel.js';

/** By id the nodes of the tree: how they combine, and what weighs how much in them. */
function mapKnopen({ boom, gewichten }: Scoregrond) {
  return new Map(
    boom.knopen.map(({ id, kinderen, aggregatie }, k) => [
      id,
      {
        wijze: canonicalizeJson(aggregatie),
        perKind: new Map(
          kinderen.map((kind, i) => [`${kind.soort} ${kind.id}`, f64(getDeel(gewichten, k), i)] as const),
        ),
      },
    ]),
  );
}

/** Whether two trees make one score of the same parts in the same way: the same means and (apart from rounding) weights, and thresholds that come to the same. */
export function isZelfdeMethode(toen: Scoregrond, nu: Scoregrond): boolean {
  const [een, ander] = [mapKnopen(toen), mapKnopen(nu)];
  return (
    een.size === ander.size &&
    [...een].every(([id, { wijze, perKind }]) => {
      const tegenover = ander.get(id);
      return (
        wijze === tegenover?.wijze &&
        perKind.size === tegenover.perKind.size &&
        [...perKind].every(([kind, gewicht]) => isGelijk(gewicht, tegenover.perKind.get(kind) ?? Number.NaN))
      );
    }) &&
    isZelfdeDrempel(toen, nu)
  );
}
