import * as z from 'zod';
import { attempt, explainFout, findSuggestie, roundGetal } from '../../kern/huis.js';
import { type Bevinding, parseSchema } from '../../kern/index.js';
import { isObject, requireVorm } from '../../routekaart/huis.js';
import { Routekaartscores } from '../../routekaart/index.js';
import { reopenSelectie } from '../../selectie/huis.js';
import { type Programmascore, type Selectie, type SelectieInvoer, selectBuurten } from '../../selectie/index.js';
import { createBevinding, refuse } from '../teksten/codes.js';
import { createHerweging, type Gewichtplek, type Herweging } from './createHerweging.js';
import { FIJN, searchOmslag } from './searchOmslag.js';

/** Options of {@link explainGewichten}. */
export interface ExplainGewichtenOptions {
  /** The buurt to explain. */
  readonly code: string;
  /** How far apart the weights are that are tried first, as a share of their level: 0.001 to 0.5. Default 0.02. */
  readonly stap?: number | undefined;
}

/** A change of one weight that turns the answer about a buurt. */
export interface Gewichtswijziging {
  readonly programma: string;
  readonly id: string;
  readonly soort: 'criterium' | 'thema';
  /** Its weight now, and the nearest one at which the answer turns; each as a share of its level, which adds up to 1. */
  readonly gewicht: number;
  readonly nodig: number;
}

/** Which weights decide whether a buurt is chosen. */
export interface Gewichtenuitleg {
  readonly code: string;
  /** Whether it is chosen now. */
  readonly gekozen: boolean;
  /** For each weight that alone can turn that, the smallest change; the smallest of all first. */
  readonly wijzigingen: readonly Gewichtswijziging[];
  /** At so many of the weights that were tried no proven selection came about; these count as no turn. */
  readonly onbewezen: number;
  /** The same in sentences: texts in `taal`. */
  readonly bevindingen: readonly Bevinding[];
}

const OptionsSchema = z.strictObject({ code: z.string().min(1), stap: z.number().min(0.001).max(0.5).optional() });

/** The rows of a programme with other scores, of the buurten that took part or had no score. */
function replaceScores(
  rijen: readonly Programmascore[],
  gebieden: ReadonlySet<string>,
  scores: ReadonlyMap<string, number | null>,
): Programmascore[] {
  const eerder = new Set(rijen.map(({ code }) => code));
  const nieuw = [...scores].filter(([code]) => !eerder.has(code) && gebieden.has(code));
  return [
    ...rijen.map(({ code }) => ({ code, score: scores.get(code) ?? null })),
    ...nieuw.map(([code, score]) => ({ code, score })),
  ];
}

/** Checks that the scores are those of the selection. */
function checkScores({ scores }: SelectieInvoer, gegeven: Readonly<Record<string, Routekaartscores>>): void {
  for (const [programma, document] of Object.entries(gegeven)) {
    const rijen = Object.hasOwn(scores, programma) ? (scores[programma] as readonly Programmascore[]) : undefined;
    if (rijen === undefined) {
      const suggestie = findSuggestie(programma, Object.keys(scores)) ?? '-';
      refuse('gevoeligheid.programma_onbekend', { programma, suggestie }, [programma]);
      continue;
    }
    const bekend = new Map(document.buurten.map(({ code, score }) => [code, score]));
    const anders = rijen.find(({ code, score }) => (bekend.get(code) ?? null) !== score);
    if (anders !== undefined) refuse('gevoeligheid.scores_anders', { programma, code: anders.code }, [programma]);
  }
}

/** Gives whether the buurt is chosen with other scores for a programme; `undefined` when that is not proven. */
function createToets({ scores, quota, opties }: SelectieInvoer, programma: string, code: string) {
  const rijen = scores[programma] as readonly Programmascore[];
  const gebieden = new Set(opties.gebieden?.map((gebied) => gebied.code));
  return (nieuw: ReadonlyMap<string, number | null>): boolean | undefined => {
    const anders = { ...scores, [programma]: replaceScores(rijen, gebieden, nieuw) };
    const selectie = selectBuurten(anders, quota, opties);
    // Weights with which no selection exists turn no answer.
    if (selectie.uitkomst !== 'optimaal' || selectie.bewijs.gelijkspel === 'onbeslist') return undefined;
    return selectie.gekozen.some((een) => een.code === code);
  };
}

function describeWijziging(code: string, gekozen: boolean, wijziging: Gewichtswijziging): Bevinding {
  const { programma, id, gewicht, nodig } = wijziging;
  const params = { code, programma, gewicht: id, nu: Math.round(gewicht * FIJN) / FIJN, nodig };
  return gekozen
    ? createBevinding('info', 'gevoeligheid.gewicht_eruit', [], params)
    : createBevinding('info', 'gevoeligheid.gewicht_erin', [], params);
}

/**
 * Which single weight of a Routekaart, moved least, turns the answer about a buurt: brings in one that was not chosen, or drops one that was.
 * The other weights on its level keep their proportions, as everywhere in a Routekaart; values and normalised scores stay as they are, and
 * the selection is solved again for every weight that is tried.
 *
 * The search goes outwards from the weight in steps of `stap`, and halves the step in which the answer turned, down to 0.0001 of the level.
 * At `nodig` the answer has turned, and 0.0001 nearer it has not. A stretch narrower than `stap` in which the answer turns and turns back can
 * be missed; a smaller `stap` finds it. Weights of 0, and those that have all of their level, do not move.
 *
 * Cost: n log n in the buurten, as `selectBuurten`, of which it makes at most 2 / `stap` for every weight.
 *
 * @param selectie - a selection of `selectBuurten`
 * @param scores - by programme what `scoreBuurten` gave, with the scores of the selection. Of a programme that is left out the weights stay
 * @throws DomeinFout `gevoeligheid.programma_onbekend`, `gevoeligheid.scores_anders` (not the scores of the selection),
 *   `gevoeligheid.buurt_onbekend`, `selectie.niets_gekozen`, `kern.document_ongeldig` for the options
 *
 * @example
 * ```ts
 * import { explainGewichten } from 'buurtaanpak/gevoeligheid';
 * import { Routekaart, scoreBuurten } from 'buurtaanpak/routekaart';
 * import { selectBuurten } from 'buurtaanpak/selectie';
 *
 * const bron = { naam: 'CBS', tabel: '85984NED', jaar: 2024 };
 * const kolom = (sleutel: string, waarden: number[]) => ({
 *   sleutel, figuur: sleutel, eenheid: 'aantal', bron, waarden: Float64Array.from(waarden), redenen: new Uint8Array(waarden.length),
 * });
 * const scores = scoreBuurten(
 *   Routekaart.create({
 *     id: 'energie',
 *     naam: 'Energie',
 *     criteria: ['gas', 'koop'].map((id) => ({
 *       id, naam: id, bron: { soort: 'kerncijfer' as const, sleutel: id }, richting: 'hoger' as const,
 *     })),
 *   }),
 *   {
 *     indeling: { gebieden: 'cbs' as const, jaar: 2024 },
 *     gebieden: ['BU00010001', 'BU00010002', 'BU00010003'].map((code) => ({ code, naam: code, soort: 'buurt' as const })),
 *     kolommen: [kolom('gas', [1000, 1500, 2000]), kolom('koop', [100, 70, 0])],
 *   },
 *   [],
 * );
 * const selectie = selectBuurten({ energie: scores }, [{ id: 'energie', programma: 'energie', aantal: 1 }]);
 * // Buurt 2 scores highest: 0.5 for gas and 0.7 for koop. Buurt 3 has 1 and 0.
 * const { gekozen, wijzigingen } = explainGewichten(selectie, { energie: scores }, { code: 'BU00010003' });
 * gekozen; // => false
 * wijzigingen[0]; // => { programma: 'energie', id: 'gas', soort: 'criterium', gewicht: 0.5, nodig: 0.5834 }
 * ```
 */
export function explainGewichten(
  selectie: Selectie,
  scores: Readonly<Record<string, Routekaartscores>>,
  options: ExplainGewichtenOptions,
): Gewichtenuitleg {
  const keuze = parseSchema(OptionsSchema, options, 'opties');
  requireVorm(isObject(scores) && !Array.isArray(scores), 'scores');
  return explainFout(
    scores,
    (scores) => searchWijzigingen(selectie, scores, keuze),
    () =>
      attempt(() =>
        Object.fromEntries(
          Object.entries(scores).map(([programma, document]) => [programma, Routekaartscores.parse(document)]),
        ),
      ),
  );
}

function searchWijzigingen(
  selectie: Selectie,
  scores: Readonly<Record<string, Routekaartscores>>,
  { code, stap = 0.02 }: ExplainGewichtenOptions,
): Gewichtenuitleg {
  const { selectie: gevonden, vraagstuk } = reopenSelectie(selectie);
  if (vraagstuk.index.get(code) === undefined) {
    const suggestie = findSuggestie(code, vraagstuk.index.keys()) ?? '-';
    refuse('gevoeligheid.buurt_onbekend', { code, suggestie }, ['opties', 'code']);
  }
  const gekozen = gevonden.gekozen.some((een) => een.code === code);
  const { invoer } = gevonden;
  checkScores(invoer, scores);
  let onbewezen = 0;
  const wijzigingen = Object.entries(scores).flatMap(([programma, document]): Gewichtswijziging[] => {
    const herweging: Herweging = createHerweging(document);
    const toets = createToets(invoer, programma, code);
    return herweging.plekken.flatMap((plek: Gewichtplek) => {
      const { id, soort, gewicht } = plek;
      const nodig = searchOmslag(gewicht, Math.round(stap * FIJN), (ander) => {
        const daar = toets(herweging.score(plek, ander));
        if (daar === undefined) onbewezen++;
        return daar === !gekozen;
      });
      return nodig === undefined ? [] : [{ programma, id, soort, gewicht, nodig }];
    });
  });
  const measure = ({ gewicht, nodig }: Gewichtswijziging) => roundGetal(Math.abs(nodig - gewicht));
  wijzigingen.sort((a, b) => measure(a) - measure(b));
  const zinnen =
    wijzigingen.length === 0
      ? [createBevinding('info', 'gevoeligheid.gewicht_geen', [], { code, stap })]
      : wijzigingen.map((wijziging) => describeWijziging(code, gekozen, wijziging));
  return { code, gekozen, wijzigingen, onbewezen, bevindingen: zinnen };
}
