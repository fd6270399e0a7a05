import { createWerk, type Werk } from '../../kern/huis.js';
import type { Kerncijfertabel } from '../../kerncijfers/index.js';
import { isObject, listOpmerkelijk, requireVorm } from '../../routekaart/huis.js';
import type { Beoordeling, Routekaart } from '../../routekaart/index.js';
import { refuse } from '../teksten/codes.js';
import { buildBronspreiding } from './buildBronspreiding.js';
import { buildBuurten } from './buildBuurten.js';
import { checkDelen } from './checkDelen.js';
import { checkTrekkingen } from './checkTrekkingen.js';
import { computeStabiliteit } from './computeStabiliteit.js';
import type {
  AnalyseGevoeligheidOptions,
  Bronspreiding,
  Buurtgevoeligheid,
  Gevoeligheid,
  Voortgang,
} from './gevoeligheid.js';
import { listGrensparen, listGrensrijen } from './grensparen.js';
import { listPlekken } from './listPlekken.js';
import { makeRangklassen } from './makeRangklassen.js';
import { mergeDelen } from './mergeDelen.js';
import { type Analysevoorbereiding, checkTrekkingopties, prepareAnalyse } from './prepareAnalyse.js';
import { runSobol } from './runSobol.js';
import { runStappen } from './runStappen.js';
import { runTrekkingen } from './runTrekkingen.js';
import type { Sobolindex } from './sobol.js';
import { sumKnopen } from './somboom.js';
import { splitBronnen } from './splitBronnen.js';
import { TREKKINGSWERK, weighRun } from './weighRun.js';

/** Refuses options that are not an object; their values are checked where they are used. */
function checkOpties(options: AnalyseGevoeligheidOptions): void {
  checkTrekkingopties(options);
  const { sobol, delen, bronnen } = options;
  requireVorm(bronnen === undefined || typeof bronnen === 'boolean', 'bronnen');
  requireVorm(delen === undefined || Array.isArray(delen), 'delen');
  for (const [naam, deel] of Object.entries({ sobol, uitkomst: sobol?.uitkomst }))
    requireVorm(deel === undefined || isObject(deel), naam);
  if (sobol?.uitkomst !== undefined)
    requireVorm(['rangverschuiving', 'score'].includes(sobol.uitkomst.soort), 'uitkomst', ['sobol', 'uitkomst']);
  const { steekproef = 512, herhalingen = 200 } = sobol ?? {};
  for (const waarde of [steekproef, herhalingen]) checkTrekkingen(waarde);
}

/** How many runs of the model the Sobol indices take. */
function countSobol({ ontwerp, onzekerheid }: Analysevoorbereiding, { sobol }: AnalyseGevoeligheidOptions): number {
  if (sobol === undefined) return 0;
  const gevraagd = sobol.uitkomst?.soort === 'score' ? sobol.uitkomst.buurt : undefined;
  if (gevraagd !== undefined && !ontwerp.basis.voorbereiding.gebieden.some(({ code }) => code === gevraagd))
    refuse('routekaart.buurt_onbekend', { buurt: gevraagd }, ['sobol', 'uitkomst', 'buurt']);
  return (sobol.steekproef ?? 512) * (listPlekken(ontwerp, onzekerheid).length + 2);
}

/** Runs a part of the work, and tells after each step of the whole how much of it is done. */
function* count<T>(
  run: Generator<number, T, undefined>,
  eerder: number,
  totaal: number,
  spend: (runs: number) => void,
): Generator<Voortgang, T, undefined> {
  let gedaan = eerder;
  let stap = run.next();
  while (stap.done !== true) {
    gedaan += stap.value;
    spend(stap.value);
    yield { gedaan, totaal };
    stap = run.next();
  }
  return stap.value;
}

/** The whole analysis as steps; between two steps the caller may do something else. */
function* runAnalyse(
  routekaart: Routekaart,
  kerncijfers: Kerncijfertabel,
  beoordelingen: readonly Beoordeling[],
  options: AnalyseGevoeligheidOptions,
  werk: Werk,
): Generator<Voortgang, Gevoeligheid, undefined> {
  const { sobol, delen } = options;
  const voorbereiding = prepareAnalyse(routekaart, kerncijfers, beoordelingen, options);
  const { zaad, trekkingen, k, onzekerheid, ontwerp, toeval, nominaal, afgerond, rangen } = voorbereiding;
  const { basis } = ontwerp;
  const klassen = makeRangklassen(afgerond.length);
  const trekken = delen === undefined ? trekkingen : 0;
  const bronnen = options.bronnen === true ? splitBronnen(onzekerheid) : [];
  const sobolrijen = countSobol(voorbereiding, options);
  const totaal = trekken + sobolrijen + bronnen.length * trekkingen;
  const perRun = weighRun(ontwerp);
  const spend = (runs: number) => werk.spend(runs * perRun);
  werk.check(totaal * perRun);
  const geteld =
    delen === undefined
      ? yield* count(runTrekkingen(voorbereiding, 0, trekkingen), 0, totaal, spend)
      : mergeDelen(checkDelen(delen, voorbereiding, klassen.length), afgerond.length, klassen.length);
  // The first stream is of the draws, whether or not others made them.
  if (delen !== undefined) toeval.split();
  const { knopen, paren, ...telling } = geteld;
  const sommen = sumKnopen(knopen);
  let indices: Sobolindex[] | undefined;
  if (sobol !== undefined) {
    const run = runSobol(ontwerp, sobol, onzekerheid, toeval.split(), Int32Array.from(rangen));
    indices = yield* count(run, trekken, totaal, spend);
  }
  const perBron: Bronspreiding[] = [];
  for (const [b, { bron, onzekerheid: alleen }] of bronnen.entries()) {
    const eigen = prepareAnalyse(routekaart, kerncijfers, beoordelingen, { ...options, onzekerheid: alleen });
    const run = runTrekkingen({ ...eigen, toeval }, 0, trekkingen);
    const uitkomst = yield* count(run, trekken + sobolrijen + b * trekkingen, totaal, spend);
    perBron.push(buildBronspreiding(bron, uitkomst, eigen));
  }
  const stabiliteit = computeStabiliteit(basis, nominaal, k);
  const opmerkelijk = listOpmerkelijk(basis.voorbereiding, ontwerp.nominaalEffectief, nominaal);
  let buurten: Buurtgevoeligheid[] | undefined;
  return {
    zaad,
    trekkingen,
    k,
    onzekerheid,
    // Computed at first use: for all buurten of a country it is large.
    get buurten() {
      buurten ??= buildBuurten({ klassen, ...telling, ...sommen }, ontwerp, trekkingen, afgerond, rangen);
      return buurten;
    },
    bevindingen: [...ontwerp.bevindingen, ...opmerkelijk],
    grensparen: listGrensparen(listGrensrijen(rangen, k), paren, basis.voorbereiding.gebieden),
    ...(options.bronnen === true ? { bronnen: perBron } : {}),
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
 * A large run can be cut by draw: `drawGevoeligheidsdeel` makes a part, in a worker for instance, and with `delen` the parts become the same
 * result, byte for byte. The sums of scores, squares and weights are added in blocks of 64 draws and then by a fixed binary tree over the
 * blocks, so that their last digits do not depend on the cut.
 *
 * `grensparen` are the buurten on either side of the border of the first k that cannot be told apart. With `bronnen` every source of doubt
 * (weights, method, assessors, figures, gaps) is also drawn alone, so that it is seen which of them moves whom.
 *
 * With `ontbrekend` missing values are drawn from candidates that are alike, so that a buurt of which little is known is the least sure. A
 * buurt that has no score without uncertainty then has none in any draw. With `cijfers` every figure is drawn from its interval.
 *
 * Cost: n in the draws, times the buurten and the criteria; ranks take n log n in the buurten. `werkbudget` is the most of it.
 *
 * @param beoordelingen - the judgements; `undefined` is none
 * @returns a promise of the result, plain JSON
 * @throws DomeinFout `routekaart.score_onmogelijk` (also for a combination of choices that cannot be scored),
 *   `routekaart.onzekerheid_ongeldig`, `routekaart.trekkingen_ongeldig`, `routekaart.k_ongeldig`, `routekaart.buurt_onbekend`,
 *   `kern.afgebroken`, `kern.te_veel_werk` (before the first draw), `routekaart.deel_ongeldig`,
 *   `routekaart.deel_vreemd`, `routekaart.delen_gat`, `routekaart.delen_overlap`, `routekaart.invoer_onleesbaar`, `kern.document_ongeldig`,
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
  const werk = createWerk(options, TREKKINGSWERK);
  return runStappen(runAnalyse(routekaart, kerncijfers, beoordelingen ?? [], options, werk), options, werk);
}
