import type { Datum } from '../../kern/index.js';
import type { Teamdossier } from '../dossier/teamdossier.js';
import { bekendOf } from '../gebeurtenis/bekendOf.js';
import type { Correctie, Feitgebeurtenis } from '../gebeurtenis/feit.js';

/** A fact of a record, with its correction in it. It keeps the place and the head of the event that noted it first. */
export type Feitregel = Feitgebeurtenis & { readonly nummer: number };

const teamfeitenVan = new WeakMap<Teamdossier, readonly Feitregel[]>();

/** A fact as its last correction has it; `undefined`: it did not happen. What happened and when is new, the rest stays. */
function correct(feit: Feitregel, { wordt }: Correctie): Feitregel | undefined {
  if (wordt === undefined) return undefined;
  const { id, team, genoteerd, geregistreerd, nummer, door } = feit;
  const hoofd = { id, team, genoteerd, ...(geregistreerd === undefined ? {} : { geregistreerd }), nummer, door };
  return { ...wordt, ...hoofd } as Feitregel;
}

/** The order in which things happened; of one day the order of noting. */
export function compareFeiten(a: Feitregel, b: Feitregel): number {
  if (a.datum !== b.datum) return a.datum < b.datum ? -1 : 1;
  if (a.nummer !== b.nummer) return a.nummer - b.nummer;
  return a.id < b.id ? -1 : 1;
}

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
    return (correctie === undefined ? feit : correct(feit, correctie)) ?? [];
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
