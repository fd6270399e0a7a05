import type { Datum } from '../../kern/index.js';
import type { Geldverloop, Kennis, Verloopgebeurtenis } from '../verloop/geldverloop.js';
import type { BekendeGebeurtenissen, BekendeTekst, GebeurtenisVan } from './cel.js';
import { toDag } from './dag.js';

/** What was known: all of a day, or of a day on which not all was recorded yet. */
export interface Blik {
  /** The last day of recording that counts. Absent: all that is recorded. */
  readonly dag?: Datum | undefined;
  /** What counts as known or not whatever the day: for a step in the middle of a day. */
  readonly anders?: ReadonlyMap<Kennis, boolean> | undefined;
}

/** The events of a course by kind, in the order of recording: each event is read once. */
export type Gebeurtenisindex = ReadonlyMap<string, readonly Verloopgebeurtenis[]>;

/** Makes a {@link Gebeurtenisindex}. */
export function indexGebeurtenissen(gebeurtenissen: readonly Verloopgebeurtenis[]): Gebeurtenisindex {
  const index = new Map<string, Verloopgebeurtenis[]>();
  for (const een of gebeurtenissen) {
    const lijst = index.get(een.soort);
    if (lijst === undefined) index.set(een.soort, [een]);
    else lijst.push(een);
  }
  return index;
}

/** The first day on which something was known in this form. */
export const bekendVanaf = ({ geregistreerd, bekendVan = geregistreerd }: Kennis): Datum => bekendVan;

/** Whether something was known. The day on which a correction took it away does not count any more. */
export function isBekend(feit: Kennis, { dag, anders }: Blik): boolean {
  const anderszins = anders?.get(feit);
  if (anderszins !== undefined) return anderszins;
  if (dag === undefined) return feit.vervallenOp === undefined;
  return bekendVanaf(feit) <= dag && (feit.vervallenOp === undefined || feit.vervallenOp > dag);
}

/** Events in the order of their days; those of one day in the order of recording. */
export function sortOpDatum<E extends { readonly datum: Datum }>(gebeurtenissen: readonly E[]): readonly E[] {
  if (gebeurtenissen.length < 2) return gebeurtenissen;
  return [...gebeurtenissen].sort((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0));
}

/** The events that were known, each kind filtered when it is asked for first. */
export function selectGebeurtenissen(index: Gebeurtenisindex, blik: Blik): BekendeGebeurtenissen {
  const gekozen = new Map<string, readonly Verloopgebeurtenis[]>();
  return {
    get<S extends Verloopgebeurtenis['soort']>(soort: S): readonly GebeurtenisVan<S>[] {
      let lijst = gekozen.get(soort);
      if (lijst === undefined) {
        lijst = (index.get(soort) ?? []).filter((een) => isBekend(een, blik));
        gekozen.set(soort, lijst);
      }
      return lijst as readonly GebeurtenisVan<S>[];
    },
  };
}

/**
 * The texts that were known in the order of their days, each with its window: up to and including the day before the next. Of two texts
 * from the same day the one that was recorded last holds. The first text holds from the beginning.
 */
export function selectTeksten({ teksten }: Geldverloop, blik: Blik): BekendeTekst[] {
  const bekend = teksten
    .map((tekst, plek) => ({ tekst, plek, van: toDag(tekst.vanaf) }))
    .filter(({ tekst }) => isBekend(tekst, blik))
    .map((een, volgnummer) => (volgnummer === 0 ? { ...een, van: Number.NEGATIVE_INFINITY } : een))
    .sort((a, b) => (a.van === b.van ? a.plek - b.plek : a.van - b.van));
  return bekend.flatMap((een, volgnummer) => {
    const tot = (bekend[volgnummer + 1]?.van ?? Number.POSITIVE_INFINITY) - 1;
    return tot < een.van ? [] : [{ ...een, tot }];
  });
}
