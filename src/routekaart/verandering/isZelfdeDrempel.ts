import { f64, u8 } from '../../rekenen/index.js';
import { isGedekt } from '../aggregatie/isGedekt.js';
import { getDeel } from '../model/getDeel.js';
import type { Scoregrond } from '../score/scoregrond.js';

/** By id of a node the share of its weight that must have a score. */
type Drempels = ReadonlyMap<string, number>;

const listDrempels = ({ boom }: Scoregrond): Drempels => new Map(boom.knopen.map(({ id, dekking }) => [id, dekking]));

/** Per node, one after the other, which rows have enough of it. */
function listGedekt({ boom, kolommen, gewichten, scores }: Scoregrond, drempels: Drempels): readonly Uint8Array[] {
  const gedekt: Uint8Array[] = [];
  for (const [k, { id, kinderen }] of boom.knopen.entries()) {
    const weegt = getDeel(gewichten, k);
    const alles = weegt.reduce((som, gewicht) => som + gewicht, 0);
    const heeft = ({ soort, positie }: (typeof kinderen)[number], rij: number) =>
      soort === 'criterium'
        ? !Number.isNaN(f64(getDeel(kolommen, positie).genormaliseerd, rij))
        : u8(getDeel(gedekt, positie), rij) === 1;
    gedekt.push(
      Uint8Array.from(scores, (_, rij) => {
        const aanwezig = kinderen.reduce((som, kind, i) => (heeft(kind, rij) ? som + f64(weegt, i) : som), 0);
        return isGedekt(aanwezig, alles, getDeel(drempels, id)) ? 1 : 0;
      }),
    );
  }
  return gedekt;
}

/**
 * Whether the thresholds of two trees of the same form come to the same: they are equal, or by either of them the same buurten have enough,
 * then and now.
 */
export function isZelfdeDrempel(toen: Scoregrond, nu: Scoregrond): boolean {
  const [een, ander] = [listDrempels(toen), listDrempels(nu)];
  if ([...een].every(([id, dekking]) => dekking === ander.get(id))) return true;
  return [toen, nu].every((grond) => {
    const [door, tegen] = [listGedekt(grond, een), listGedekt(grond, ander)];
    return door.every((rijen, k) => rijen.every((heeft, rij) => heeft === getDeel(tegen, k)[rij]));
  });
}
