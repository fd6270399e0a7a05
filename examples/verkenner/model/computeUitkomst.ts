import { Routekaart, type Routekaartscores, scoreBuurten } from 'buurtaanpak/routekaart';
import {
  type GekozenBuurt,
  type Quotum,
  type Regel,
  type SelectBuurtenOptions,
  type Selectie,
  selectBuurten,
} from 'buurtaanpak/selectie';
import { CRITERIA, INWONERS, MINSTE_INWONERS } from './criteria.js';
import type { Instelling } from './instelling.js';
import type { Verkenningsgebied } from './prepareGebied.js';

/** The name under which the scores go to the selection; it shows in its sentences. */
export const PROGRAMMA = 'de Routekaart';

/** The outcome for one position of the sliders. */
export interface Uitkomst {
  readonly routekaart: Routekaart;
  readonly scores: Routekaartscores;
  readonly selectie: Selectie;
  readonly gekozen: readonly GekozenBuurt[];
  /** By row of the area its score; NaN where there is none. */
  readonly punten: Float64Array;
  /** By row of the area its rank; 0 where there is none. */
  readonly rangen: Float64Array;
  /** Rows from the highest score to the lowest, equal ones by code; rows without a score follow. */
  readonly volgorde: Uint32Array;
}

/** The Routekaart of these weights: the criteria of which the area has figures. */
export function buildRoutekaart({ bruikbaar }: Verkenningsgebied, { gewichten }: Instelling): Routekaart {
  return Routekaart.create({
    id: 'verkenner',
    naam: 'Verkenner',
    // Under half of the weight known, a score would say more about the gaps than about the buurt.
    dekking: 0.5,
    criteria: CRITERIA.filter(({ criterium }) => bruikbaar.has(criterium.id)).map(({ criterium }) => ({
      ...criterium,
      gewicht: gewichten[criterium.id] ?? 0,
    })),
  });
}

/** The question to the selection, besides the scores. */
export function buildVraag(
  { gebieden, wijken: bekend }: Verkenningsgebied,
  { aantal, perWijk, minstens, wijken }: Instelling,
): { readonly quota: readonly Quotum[]; readonly opties: SelectBuurtenOptions } {
  const hier = new Set(bekend.map(({ code }) => code));
  const gevraagd = wijken.filter((code) => hier.has(code));
  const regels: Regel[] = [];
  if (perWijk !== null) regels.push({ soort: 'hoogstens_per_groep', hoogstens: perWijk, groepen: 'wijk' });
  if (minstens > 0 && gevraagd.length > 0)
    regels.push({
      soort: 'aantal_met',
      aantal: { van: minstens, tot: Math.max(minstens, aantal) },
      waar: { gebieden: gevraagd },
    });
  return {
    quota: [
      {
        id: 'keuze',
        naam: 'deze keuze',
        programma: PROGRAMMA,
        aantal,
        waar: { cijfers: [{ cijfer: INWONERS, minimaal: MINSTE_INWONERS }] },
      },
    ],
    opties: { gebieden, regels },
  };
}

/**
 * Scores every buurt and chooses, by the library: this is all that is done again at a step of a slider.
 *
 * The result of scoring works out what is asked for: here its list of buurten, and not its columns of criteria.
 *
 * @throws DomeinFout what the library refuses, such as weights that are all 0
 */
export function computeUitkomst(gebied: Verkenningsgebied, instelling: Instelling): Uitkomst {
  const routekaart = buildRoutekaart(gebied, instelling);
  const scores = scoreBuurten(routekaart, gebied.buurten, []);
  const aantal = gebied.gebieden.length;
  const punten = new Float64Array(aantal).fill(Number.NaN);
  const rangen = new Float64Array(aantal);
  const volgorde = Uint32Array.from(scores.buurten, ({ code, score, rang }) => {
    const rij = gebied.rijVan.get(code) ?? 0;
    punten[rij] = score ?? Number.NaN;
    rangen[rij] = rang ?? 0;
    return rij;
  });
  // In the order of the area, in which the selection looks nothing up.
  const lijst = gebied.gebieden.map(({ code }, rij) => {
    const score = punten[rij] ?? Number.NaN;
    return { code, score: Number.isNaN(score) ? null : score };
  });
  const { quota, opties } = buildVraag(gebied, instelling);
  const selectie = selectBuurten({ [PROGRAMMA]: lijst }, quota, opties);
  return {
    routekaart,
    scores,
    selectie,
    gekozen: 'gekozen' in selectie ? selectie.gekozen : [],
    punten,
    rangen,
    volgorde,
  };
}
