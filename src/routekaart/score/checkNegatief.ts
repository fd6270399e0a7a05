import type { Bevinding } from '../../kern/index.js';
import type { Boom, Tak } from '../model/boom.js';
import { createBevinding } from '../teksten/codes.js';

/** What it looks at of the column of a criterion. */
interface Kolomstand {
  readonly telt: boolean;
  readonly uitkomst: { readonly scores: Float64Array };
}

/**
 * Finds the means that cannot take a score below zero (all but the arithmetic one) where a yardstick that does not cut off gave one, also
 * through a thema that is an arithmetic mean. What does not depend on the yardstick was judged with the Routekaart.
 */
export function checkNegatief({ knopen }: Boom, kolommen: readonly Kolomstand[], top: string): Bevinding[] {
  const perKnoop: boolean[] = [];
  const isNegatief = ({ soort, positie }: Tak) => {
    const kolom = kolommen[positie];
    return soort === 'thema' ? perKnoop[positie] : kolom?.telt && kolom.uitkomst.scores.some((score) => score < 0);
  };
  return knopen.flatMap(({ id, aggregatie: { methode }, kinderen }): Bevinding[] => {
    const ids = kinderen.filter((kind) => kind.gewicht !== 0 && isNegatief(kind)).map((kind) => kind.id);
    perKnoop.push(methode === 'rekenkundig' && ids.length > 0);
    if (ids.length === 0 || methode === 'rekenkundig' || methode === 'copeland') return [];
    const params = { methode, ids, plaats: id === '' ? top : id };
    return [createBevinding('fout', 'routekaart.meetlat_negatief', ['meetlat', 'begrenzen'], params)];
  });
}
