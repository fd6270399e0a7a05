/**
 * Routekaarten and figures so small that every score can be computed by hand. A figure of 4 is a score of 1, and one of 0 a score of 0.
 *
 * The small one has `a` at the top, and `b` and `c` in thema `t`; of four buurten the third misses `b` and the fourth `a`:
 *
 * | | a (1/2) | b (1/8) | c (3/8) | t | score |
 * | --- | --: | --: | --: | --: | --: |
 * | B1 | 1 | 0 | 0.5 | 0.375 | 0.6875 |
 * | B2 | 0.5 | 1 | 0.5 | 0.625 | 0.5625 |
 * | B3 | 0 | | 1 | 1 | 0.5 |
 * | B4 | | 0.5 | 0 | 0.125 | 0.125 |
 */
import type { Kerncijfertabel } from 'buurtaanpak/kerncijfers';
import type { Beoordeling, Criterium, Routekaart, RoutekaartInvoer } from 'buurtaanpak/routekaart';
import type { Combinatie } from '../../src/gevoeligheid/trekking/applyKeuzes.js';
import { buildScenario, type Scenario } from '../../src/gevoeligheid/trekking/buildScenario.js';
import { makeCriterium, makeRoutekaart, makeTabel } from '../routekaart/hulp.js';

export const B = (nummer: number): string => `BU0001${String(nummer).padStart(4, '0')}`;

export const f = (...getallen: readonly number[]): Float64Array => Float64Array.from(getallen);
export const i32 = (...getallen: readonly number[]): Int32Array => Int32Array.from(getallen);
export const u32 = (...getallen: readonly number[]): Uint32Array => Uint32Array.from(getallen);

/** A criterion of which 0 is the lowest score and 4 the highest. */
export function vier(id: string, rest: Partial<Criterium> = {}): Criterium {
  return makeCriterium(id, { normalisatie: { methode: 'ijkpunten', onder: 0, boven: 4 }, ...rest });
}

/** The small Routekaart; `velden` by id are of its criteria. */
export function kleineKaart(
  rest: Partial<RoutekaartInvoer> = {},
  velden: Readonly<Record<string, Partial<Criterium>>> = {},
): Routekaart {
  return makeRoutekaart(
    [
      vier('a', { gewicht: 2, ...velden.a }),
      vier('b', { thema: 't', gewicht: 1, ...velden.b }),
      vier('c', { thema: 't', gewicht: 3, ...velden.c }),
    ],
    { themas: [{ id: 't', naam: 'T', gewicht: 2 }], ...rest },
  );
}

export function kleineTabel(): Kerncijfertabel {
  return makeTabel({ a: [4, 2, 0, null], b: [0, 4, null, 2], c: [2, 2, 4, 0] });
}

export function scenarioVan(
  kaart: Routekaart,
  tabel: Kerncijfertabel,
  keuze: Combinatie = {},
  oordelen: readonly Beoordeling[] = [],
): Scenario {
  return buildScenario(kaart, tabel, oordelen, undefined, keuze);
}

export const kleinScenario = (keuze: Combinatie = {}): Scenario => scenarioVan(kleineKaart(), kleineTabel(), keuze);

/** Criteria at the top without a thema, by id their weight (`undefined` is none), with a row of figures for each. */
export function vlakScenario(
  gewichten: Readonly<Record<string, number | undefined>>,
  kolommen: Readonly<Record<string, readonly (number | null)[]>>,
  rest: Partial<RoutekaartInvoer> = {},
): Scenario {
  const criteria = Object.entries(gewichten).map(([id, gewicht]) => vier(id, { gewicht }));
  return scenarioVan(makeRoutekaart(criteria, rest), makeTabel(kolommen));
}
