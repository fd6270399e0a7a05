import type { Datum } from '../../kern/index.js';
import type { Teamdossier } from '../dossier/teamdossier.js';
import { bekendOf } from '../gebeurtenis/bekendOf.js';
import type { Correctie } from '../gebeurtenis/feit.js';
import { compareFeiten } from './compareFeiten.js';
import type { Feitregel } from './feitregel.js';
import { replaceFeit } from './replaceFeit.js';

const teamfeitenVan = new WeakMap<Teamdossier, readonly Feitregel[]>();

function computeFeiten(dossier: Teamdossier, bekendOp: Datum | undefined): Feitregel[] {
  const gezien = new Set<string>();
  const feiten: Feitregel[] = [];
  const laatste = new Map<string, Correctie>();
  for (const gebeurtenis of dossier.gebeurtenissen) {
    if (bekendOp !== undefined && bekendOf(gebeurtenis) > bekendOp) continue;
    // Of two events with one id the first counts; `checkTeamdossier` tells of the other.
    if (gezien.has(gebeurtenis.id)) continue;
    gezien.add(gebeurtenis.id);
    if (gebeurtenis.soort === 'correctie') laatste.set(gebeurtenis.betreft, gebeurtenis);
    else feiten.push(gebeurtenis);
  }
  const gecorrigeerd = feiten.flatMap((feit) => {
    const correctie = laatste.get(feit.id);
    return (correctie === undefined ? feit : replaceFeit(feit, correctie.wordt)) ?? [];
  });
  return gecorrigeerd.sort(compareFeiten);
}

/**
 * The facts of a record as they are known on a day, with the corrections in them, in the order in which they happened.
 *
 * @param bekendOp - the day of knowing. Absent: all that is noted.
 */
export function listFeiten(dossier: Teamdossier, bekendOp?: Datum): readonly Feitregel[] {
  if (bekendOp !== undefined) return computeFeiten(dossier, bekendOp);
  const bestaand = teamfeitenVan.get(dossier);
  if (bestaand !== undefined) return bestaand;
  const feiten = computeFeiten(dossier, undefined);
  teamfeitenVan.set(dossier, feiten);
  return feiten;
}
