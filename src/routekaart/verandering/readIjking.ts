import { readCriteriumijk } from '../meetlat/readCriteriumijk.js';
import { buildKolom, type Kolomijking } from '../score/buildKolom.js';
import type { Grondkolom } from '../score/scoregrond.js';
import { refuse } from '../teksten/codes.js';
import type { Jaar } from './jaar.js';

/** The values of a criterion as they were delivered: without what was filled in. */
export function readRuw({ waarden, isAangevuld }: Grondkolom): Float64Array {
  return waarden.map((waarde, rij) => (isAangevuld(rij) ? Number.NaN : waarde));
}

/**
 * The reference set that a criterion was measured by: its part of the yardstick in the document. Scores of version 1 have no yardstick, and
 * were always measured among the candidates: then it is made anew of their own values.
 */
export function readIjking({ scores, gebieden }: Jaar, kolom: Grondkolom): Kolomijking {
  const { routekaart, meetlat } = scores;
  const deel = meetlat?.criteria.find(({ id }) => id === kolom.criterium.id);
  if (deel !== undefined) return { ijk: readCriteriumijk(deel), begrenzen: meetlat?.begrenzen ?? true };
  if (meetlat !== undefined)
    return refuse('routekaart.meetlat_zonder_criterium', { criterium: kolom.criterium.id }, [
      'toen',
      'meetlat',
      'criteria',
    ]);
  return { ijk: buildKolom(routekaart, kolom.criterium, readRuw(kolom), gebieden, []).getIjk(), begrenzen: true };
}
