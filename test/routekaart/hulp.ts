import { Datum } from 'buurtaanpak/kern';
import type { Kerncijfertabel } from 'buurtaanpak/kerncijfers';
import {
  type Beoordelaarsrol,
  type Beoordeling,
  type Criterium,
  Routekaart,
  type RoutekaartInvoer,
  type Routekaartscores,
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
    indeling: { gebieden: 'cbs' as const, jaar: 2024 },
    gebieden: codes.map((code, i) => ({
      code,
      naam: `Buurt ${i + 1}`,
      soort: 'buurt' as const,
      gemeente: options.gemeenten?.[i] ?? 'GM0001',
      wijk: options.wijken?.[i] ?? 'WK000100',
    })),
    kolommen: Object.entries(kolommen).map(([sleutel, waarden]) => ({
      sleutel,
      figuur: sleutel,
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

/** A document of scores as a test asks it: rows with what every criterion did, and columns of numbers by code. */
export interface Gelezenscores {
  readonly bevindingen: Routekaartscores['bevindingen'];
  readonly buurten: readonly {
    readonly code: string;
    readonly naam: string;
    readonly score: number;
    readonly rang: number;
    readonly bijdragen: Readonly<Record<string, number>>;
    readonly themas: Readonly<Record<string, { readonly score: number; readonly bijdrage: number }>>;
    readonly dekking: number;
    readonly aangevuld: readonly string[];
    readonly behandeld: readonly string[];
    readonly ontbrekend: readonly string[];
  }[];
  readonly zonderScore: readonly {
    readonly code: string;
    readonly naam: string;
    readonly redenen: Routekaartscores['bevindingen'];
  }[];
  readonly gewichten: readonly {
    readonly id: string;
    readonly soort: 'criterium' | 'thema';
    readonly gewicht: number;
    readonly effectief: number;
  }[];
  readonly kolommen: {
    readonly codes: readonly string[];
    readonly scores: Float64Array;
    readonly rangen: Float64Array;
    readonly bijdragen: readonly Float64Array[];
  };
}

/** Reads a document of scores row by row. */
export function lees({ bevindingen, buurten, criteria, themas, zonderScore }: Routekaartscores): Gelezenscores {
  const namen = new Map(buurten.map(({ code, naam }) => [code, naam]));
  const idsOf = (rij: number, heeft: (kolom: (typeof criteria)[number], rij: number) => boolean) =>
    criteria.filter((kolom) => heeft(kolom, rij)).map(({ id }) => id);
  const opCode = buurten.map((buurt, rij) => ({ ...buurt, rij })).sort((a, b) => (a.code < b.code ? -1 : 1));
  return {
    bevindingen,
    buurten: buurten.flatMap(({ code, naam, score, rang, dekking }, rij) => {
      if (score === null || rang === null) return [];
      return [
        {
          code,
          naam,
          score,
          rang,
          bijdragen: Object.fromEntries(criteria.map(({ id, bijdragen }) => [id, bijdragen[rij] ?? 0])),
          themas: Object.fromEntries(
            themas.flatMap(({ id, scores, bijdragen }) =>
              scores[rij] === null ? [] : [[id, { score: scores[rij] as number, bijdrage: bijdragen[rij] as number }]],
            ),
          ),
          dekking,
          aangevuld: idsOf(rij, ({ aangevuld }) => aangevuld.includes(rij)),
          behandeld: idsOf(rij, ({ ingrepen }) => ingrepen.some((ingreep) => ingreep.rij === rij)),
          ontbrekend: idsOf(rij, ({ genormaliseerd }) => genormaliseerd[rij] === null),
        },
      ];
    }),
    zonderScore: zonderScore.map(({ code, redenen }) => ({ code, naam: namen.get(code) as string, redenen })),
    gewichten: [
      ...criteria.map(({ id, gewicht, effectief }) => ({ id, soort: 'criterium' as const, gewicht, effectief })),
      ...themas.map(({ id, gewicht, effectief }) => ({ id, soort: 'thema' as const, gewicht, effectief })),
    ],
    kolommen: {
      codes: opCode.map(({ code }) => code),
      scores: Float64Array.from(opCode, ({ score }) => score ?? Number.NaN),
      rangen: Float64Array.from(opCode, ({ rang }) => rang ?? 0),
      bijdragen: criteria.map(({ bijdragen }) => Float64Array.from(opCode, ({ rij }) => bijdragen[rij] ?? 0)),
    },
  };
}
