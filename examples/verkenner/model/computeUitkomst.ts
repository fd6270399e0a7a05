import type { Opzet } from 'buurtaanpak/opzet';
import { type Beoordeling, type Routekaart, type Routekaartscores, scoreBuurten } from 'buurtaanpak/routekaart';
import { type GekozenBuurt, type Selectie, selectBuurten } from 'buurtaanpak/selectie';
import { buildVraag } from './buildVraag.js';
import { dropCriteria } from './dropCriteria.js';
import { listZonder, type Oordelen } from './listZonder.js';
import { narrowOordelen } from './narrowOordelen.js';
import type { Verkenningsgebied } from './prepareGebied.js';

/** The scores for one programme. */
export interface Programmauitkomst {
  /** As the page scored by it: without the criteria of which it has nothing. */
  readonly routekaart: Routekaart;
  readonly oordelen: readonly Beoordeling[];
  readonly scores: Routekaartscores;
  /** By row of the area its score; NaN where there is none. */
  readonly punten: Float64Array;
  /** By row of the area its rank; 0 where there is none. */
  readonly rangen: Float64Array;
  /** Rows from the highest score to the lowest, equal ones by code; rows without a score follow. */
  readonly volgorde: Uint32Array;
}

/** The outcome for one position of the sliders: that of the programme that is shown, and the choice of all together. */
export interface Uitkomst extends Programmauitkomst {
  /** The opzet as it was set. */
  readonly opzet: Opzet;
  /** The id of the programme that is shown. */
  readonly programma: string;
  /** By id of the programme; one that no criterion is left of has no scores. */
  readonly programmas: ReadonlyMap<string, Programmauitkomst>;
  readonly selectie: Selectie;
  readonly gekozen: readonly GekozenBuurt[];
}

function scoreProgramma(
  gebied: Verkenningsgebied,
  id: string,
  routekaart: Routekaart,
  oordelen: Oordelen,
): Programmauitkomst | undefined {
  const zonder = listZonder(routekaart, gebied.bruikbaar, oordelen);
  const over = dropCriteria(routekaart, new Set(zonder.map((criterium) => criterium.id)));
  if (over === undefined) return undefined;
  const gegeven = oordelen.get(routekaart.id) ?? [];
  const scores = scoreBuurten(over, gebied.tabellen.get(id) ?? gebied.buurten, gegeven);
  const aantal = gebied.gebieden.length;
  const punten = new Float64Array(aantal).fill(Number.NaN);
  const rangen = new Float64Array(aantal);
  const volgorde = Uint32Array.from(scores.buurten, ({ code, score, rang }) => {
    const rij = gebied.rijVan.get(code) ?? 0;
    punten[rij] = score ?? Number.NaN;
    rangen[rij] = rang ?? 0;
    return rij;
  });
  return { routekaart: over, oordelen: gegeven, scores, punten, rangen, volgorde };
}

/**
 * Scores every buurt for every programme and chooses, by the library: this is all that is done again at a step of a slider.
 *
 * The result of scoring works out what is asked for: here its list of buurten, and not its columns of criteria.
 *
 * @param opzet - as it is set; what it asks is what the page answers
 * @param getoondeId - the id of the programme that is shown
 * @returns `undefined` when the programme that is shown has no criterion left that the page has figures or judgements of
 * @throws DomeinFout what the library refuses, such as weights that are all 0
 */
export function computeUitkomst(
  gebied: Verkenningsgebied,
  opzet: Opzet,
  oordelen: Oordelen,
  getoondeId: string,
): Uitkomst | undefined {
  const programmas = new Map<string, Programmauitkomst>();
  for (const programma of opzet.programmas) {
    const { id } = programma;
    const van = opzet.routekaarten.find((een) => een.id === programma.routekaart);
    const uitkomst = van && scoreProgramma(gebied, id, van, narrowOordelen(oordelen, programma, gebied));
    if (uitkomst !== undefined) programmas.set(id, uitkomst);
  }
  const getoond = programmas.get(getoondeId);
  if (getoond === undefined) return undefined;
  // In the order of the area, in which the selection looks nothing up.
  const lijsten = opzet.programmas.map(({ id }) => {
    const punten = programmas.get(id)?.punten;
    const lijst = gebied.gebieden.map(({ code }, rij) => {
      const score = punten?.[rij] ?? Number.NaN;
      return { code, score: Number.isNaN(score) ? null : score };
    });
    return [id, lijst] as const;
  });
  const { quota, opties } = buildVraag(opzet);
  const selectie = selectBuurten(Object.fromEntries(lijsten), quota, { ...opties, gebieden: gebied.describe() });
  const gekozen = 'gekozen' in selectie ? selectie.gekozen : [];
  return { ...getoond, opzet, programma: getoondeId, programmas, selectie, gekozen };
}
