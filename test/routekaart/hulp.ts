import { Datum } from 'buurtaanpak/kern';
import type { Kerncijfertabel } from 'buurtaanpak/kerncijfers';
import {
  type Beoordelaarsrol,
  type Beoordeling,
  type Criterium,
  Routekaart,
  type RoutekaartInvoer,
} from 'buurtaanpak/routekaart';
import { readGegevensJson } from '../gegevens.js';
import { deepFreeze } from '../hulp.js';

export interface TabelOptions {
  readonly codes?: readonly string[];
  readonly wijken?: readonly string[];
  readonly gemeenten?: readonly string[];
}

/** A table of figures; `null` is a missing one. */
export function makeTabel(
  kolommen: Readonly<Record<string, readonly (number | null)[]>>,
  options: TabelOptions = {},
): Kerncijfertabel {
  const aantal = Object.values(kolommen)[0]?.length ?? 0;
  const codes = options.codes ?? Array.from({ length: aantal }, (_, i) => `BU0001${String(i + 1).padStart(4, '0')}`);
  return deepFreeze({
    gebieden: codes.map((code, i) => ({
      code,
      naam: `Buurt ${i + 1}`,
      soort: 'buurt' as const,
      gemeente: options.gemeenten?.[i] ?? 'GM0001',
      wijk: options.wijken?.[i] ?? 'WK000100',
      jaar: 2024,
    })),
    kolommen: Object.entries(kolommen).map(([sleutel, waarden]) => ({
      sleutel,
      eenheid: 'aantal',
      bron: { naam: 'CBS', tabel: '85984NED', jaar: 2024 },
      waarden: Float64Array.from(waarden, (waarde) => waarde ?? Number.NaN),
      redenen: Uint8Array.from(waarden, (waarde) => (waarde === null ? 2 : 0)),
    })),
  });
}

/** A criterion on the column of the same name. */
export function makeCriterium(id: string, rest: Partial<Criterium> = {}): Criterium {
  return { id, naam: id, bron: { soort: 'kerncijfer', sleutel: id }, richting: 'hoger', ...rest };
}

export function makeRoutekaart(criteria: readonly Criterium[], rest: Partial<RoutekaartInvoer> = {}): Routekaart {
  return deepFreeze(Routekaart.create({ id: 'proef', naam: 'Proef', criteria, ...rest }));
}

export const schaal = {
  van: 1,
  tot: 5,
  ankers: [
    { waarde: 1, betekenis: 'geen' },
    { waarde: 5, betekenis: 'veel' },
  ],
} as const;

export const dag: Datum = Datum.parse('2026-03-01');

export function makeOordeel(
  buurt: string,
  criterium: string,
  rol: Beoordelaarsrol,
  beoordelaar: string,
  score: number,
  datum: Datum = dag,
): Beoordeling {
  return { buurt, criterium, rol, beoordelaar, score, datum };
}

/** Values that another program gave: see test/data. */
export const readReferentie = <T>(bestand: string): T => readGegevensJson<T>(`referentie/${bestand}`);

/** The largest difference between two rows of figures, relative above 1; missing has to be missing in both. */
export function largestVerschil(a: ArrayLike<number>, b: readonly (number | null)[]): number {
  if (a.length !== b.length) return Number.POSITIVE_INFINITY;
  let grootste = 0;
  b.forEach((verwacht, i) => {
    const gekregen = a[i] as number;
    if (verwacht === null || Number.isNaN(gekregen)) {
      if (verwacht !== null || !Number.isNaN(gekregen)) grootste = Number.POSITIVE_INFINITY;
    } else grootste = Math.max(grootste, Math.abs(gekregen - verwacht) / Math.max(1, Math.abs(verwacht)));
  });
  return grootste;
}
