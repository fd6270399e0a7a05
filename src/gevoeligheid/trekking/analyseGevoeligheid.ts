import { createToeval } from '../../kern/index.js';
import type { Kerncijfertabel } from '../../kerncijfers/index.js';
import { isObject, listOpmerkelijk, rankScores, requireOpties, requireVorm } from '../../routekaart/huis.js';
import type { Beoordeling, Routekaart } from '../../routekaart/index.js';
import { refuse } from '../teksten/codes.js';
import { buildBuurten } from './buildBuurten.js';
import { checkTrekkingen } from './checkTrekkingen.js';
import { computeStabiliteit } from './computeStabiliteit.js';
import { STANDAARD_ONZEKERHEID } from './drawScores.js';
import { fillUniform } from './fillUniform.js';
import type { AnalyseGevoeligheidOptions, Buurtgevoeligheid, Gevoeligheid, Voortgang } from './gevoeligheid.js';
import { listPlekken } from './listPlekken.js';
import { makeTeller } from './makeTeller.js';
import { makeOntwerp } from './ontwerp.js';
import { runRijen } from './runRijen.js';
import { runSobol } from './runSobol.js';
import { scorePlannen } from './scorePlannen.js';
import type { Sobolindex } from './sobol.js';

/** Refuses options that are not an object; their values are checked where they are used. */
function checkOpties(options: AnalyseGevoeligheidOptions): void {
  requireOpties(options);
  const { sobol, signal, onVoortgang, pauze } = options;
  for (const [naam, deel] of Object.entries({ sobol, signal, uitkomst: sobol?.uitkomst }))
    requireVorm(deel === undefined || isObject(deel), naam);
  for (const [naam, roep] of Object.entries({ onVoortgang, pauze }))
    requireVorm(roep === undefined || typeof roep === 'function', naam);
  if (sobol?.uitkomst !== undefined)
    requireVorm(['rangverschuiving', 'score'].includes(sobol.uitkomst.soort), 'uitkomst', ['sobol', 'uitkomst']);
}

/** The whole analysis as steps; between two steps the caller may do something else. */
function* runAnalyse(
  routekaart: Routekaart,
  kerncijfers: Kerncijfertabel,
  beoordelingen: readonly Beoordeling[],
  options: AnalyseGevoeligheidOptions,
): Generator<Voortgang, Gevoeligheid, undefined> {
  const { zaad, trekkingen = 1000, onzekerheid = STANDAARD_ONZEKERHEID, k = 12, kandidaten, sobol } = options;
  checkTrekkingen(trekkingen);
  if (!Number.isInteger(k) || k < 1) refuse('routekaart.k_ongeldig', { waarde: String(k) });
  const { steekproef = 512, herhalingen = 200 } = sobol ?? {};
  for (const waarde of [steekproef, herhalingen]) checkTrekkingen(waarde);
  const toeval = createToeval(zaad);
  const { referentie, meetlat } = options;
  const ontwerp = makeOntwerp(routekaart, kerncijfers, beoordelingen, kandidaten, onzekerheid, { referentie, meetlat });
  const { basis } = ontwerp;
  const { gebieden } = basis.voorbereiding;
  const gevraagd = sobol?.uitkomst?.soort === 'score' ? sobol.uitkomst.buurt : undefined;
  if (gevraagd !== undefined && !gebieden.some(({ code }) => code === gevraagd))
    refuse('routekaart.buurt_onbekend', { buurt: gevraagd }, ['sobol', 'uitkomst', 'buurt']);

  const nominaal = new Float64Array(gebieden.length);
  const { matrix, gewichten, geweigerd } = basis;
  const { maat } = basis.voorbereiding;
  const effectief = ontwerp.nominaalEffectief;
  scorePlannen([{ plan: { scenario: basis, matrix, gewichten, effectief, maat, geweigerd }, kolom: nominaal }]);
  const { rangen, afgerond } = rankScores(nominaal, 'competitie', maat);

  const totaal = trekkingen + (sobol === undefined ? 0 : steekproef * (listPlekken(ontwerp, onzekerheid).length + 2));
  let gedaan = 0;
  const { blok, telling, add } = makeTeller(gebieden.length, routekaart.criteria.length, k, afgerond);
  const trekkend = toeval.split();
  const ronden = runRijen(
    ontwerp,
    blok,
    trekkingen,
    (_, u) => fillUniform(trekkend, u),
    (_, scores, plannen) => add(scores, plannen),
  );
  for (const stap of ronden) {
    gedaan += stap;
    yield { gedaan, totaal };
  }
  let indices: Sobolindex[] | undefined;
  if (sobol !== undefined) {
    const sobolrun = runSobol(ontwerp, sobol, onzekerheid, toeval.split(), Int32Array.from(rangen));
    let stap = sobolrun.next();
    while (stap.done !== true) {
      gedaan += stap.value;
      yield { gedaan, totaal };
      stap = sobolrun.next();
    }
    indices = stap.value;
  }
  const stabiliteit = computeStabiliteit(basis, nominaal, k);
  let buurten: Buurtgevoeligheid[] | undefined;
  return {
    zaad,
    trekkingen,
    k,
    onzekerheid,
    // Computed at first use: for all buurten of a country it is large.
    get buurten() {
      buurten ??= buildBuurten(telling, ontwerp, trekkingen, afgerond, rangen);
      return buurten;
    },
    bevindingen: [...ontwerp.bevindingen, ...listOpmerkelijk(basis.voorbereiding, effectief, nominaal)],
    ...(stabiliteit === undefined ? {} : { stabiliteit }),
    ...(indices === undefined ? {} : { sobol: indices }),
  };
}

/**
 * Analyses the certainty of a ranking. It draws the uncertain choices many times (weights, normalisation, aggregation, filling of gaps, a
 * criterion or a role left out, other assessors), scores and ranks all buurten each time, and gives the ranks of each buurt. It also
 * gives how far each weight may move before the first k change (exact, not drawn), and on request Sobol indices: which uncertainty
 * matters most.
 *
 * Ranks are 1 plus the number of buurten with a higher score. Memory grows with buurten and criteria, not with draws, because only counts
 * are kept. The work is done in blocks. After each block the function reports the progress, checks the signal and awaits `pauze`.
 * Sources: Saisana, Saltelli and Tarantola (2005) for the uncertainty and sensitivity of composite indicators; Lahdelma and
 * Salminen (2001) for SMAA-2; Saltelli et al. (2010) and Jansen (1999) for the estimators of the indices.
 *
 * Missing values are not drawn. So a buurt with few data looks more certain than it is; `bevindingen` reports this.
 *
 * @param beoordelingen - the judgements; `undefined` is none
 * @returns a promise of the result, plain JSON
 * @throws DomeinFout `routekaart.score_onmogelijk` (also for a combination of choices that cannot be scored),
 *   `routekaart.onzekerheid_ongeldig`, `routekaart.trekkingen_ongeldig`, `routekaart.k_ongeldig`, `routekaart.buurt_onbekend`,
 *   `routekaart.analyse_afgebroken` (by the signal), `routekaart.invoer_onleesbaar`, `kern.document_ongeldig`,
 *   `kern.zaad_ongeldig`
 *
 * @example
 * ```ts
 * import { analyseGevoeligheid } from 'buurtaanpak/gevoeligheid';
 * import { Routekaart } from 'buurtaanpak/routekaart';
 *
 * const bron = { naam: 'CBS', tabel: '85984NED', jaar: 2024 };
 * const kolom = (sleutel: string, waarden: number[]) => ({
 *   sleutel, figuur: sleutel, eenheid: 'aantal', bron, waarden: Float64Array.from(waarden), redenen: new Uint8Array(waarden.length),
 * });
 * const kerncijfers = {
 *   indeling: { gebieden: 'cbs' as const, jaar: 2024 },
 *   gebieden: ['BU00010001', 'BU00010002', 'BU00010003'].map((code) => ({
 *     code, naam: code, soort: 'buurt' as const,
 *   })),
 *   kolommen: [kolom('gas', [900, 1300, 1000]), kolom('koop', [80, 20, 50])],
 * };
 * const routekaart = Routekaart.create({
 *   id: 'energie',
 *   naam: 'Energie',
 *   criteria: [
 *     { id: 'gas', naam: 'Gas', bron: { soort: 'kerncijfer', sleutel: 'gas' }, richting: 'hoger', gewicht: 3 },
 *     { id: 'koop', naam: 'Koop', bron: { soort: 'kerncijfer', sleutel: 'koop' }, richting: 'hoger', gewicht: 1 },
 *   ],
 * });
 * const uitkomst = await analyseGevoeligheid(routekaart, kerncijfers, [], {
 *   zaad: 'oost',
 *   trekkingen: 200,
 *   k: 1,
 *   onzekerheid: { gewichten: { methode: 'dirichlet' } },
 * });
 * uitkomst.buurten[0]?.code; // => 'BU00010002'
 * // The first stays first as long as gas weighs at least half; then the first buurt takes over.
 * uitkomst.stabiliteit?.[0]; // => { id: 'gas', soort: 'criterium', gewicht: 0.75, ondergrens: 0.5, bovengrens: 1, wisselOnder: { uit: 'BU00010002', in: 'BU00010001' } }
 * ```
 */
export async function analyseGevoeligheid(
  routekaart: Routekaart,
  kerncijfers: Kerncijfertabel,
  beoordelingen: readonly Beoordeling[] | undefined,
  options: AnalyseGevoeligheidOptions,
): Promise<Gevoeligheid> {
  checkOpties(options);
  const { signal, onVoortgang, pauze } = options;
  const run = runAnalyse(routekaart, kerncijfers, beoordelingen ?? [], options);
  let stap = run.next();
  while (stap.done !== true) {
    const { gedaan, totaal } = stap.value;
    onVoortgang?.({ gedaan, totaal });
    if (signal?.aborted === true) refuse('routekaart.analyse_afgebroken', { gedaan, totaal });
    if (pauze !== undefined) await pauze();
    stap = run.next();
  }
  return stap.value;
}
