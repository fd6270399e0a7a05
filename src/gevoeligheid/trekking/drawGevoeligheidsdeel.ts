import { createWerk, showWaarde, type Werk } from '../../kern/huis.js';
import type { Kerncijfertabel } from '../../kerncijfers/index.js';
import type { Beoordeling, Routekaart } from '../../routekaart/index.js';
import { refuse } from '../teksten/codes.js';
import type { DrawGevoeligheidsdeelOptions, Voortgang } from './gevoeligheid.js';
import type { Gevoeligheidsdeel } from './gevoeligheidsdeel.js';
import { type Analysevoorbereiding, checkTrekkingopties, prepareAnalyse } from './prepareAnalyse.js';
import { runStappen } from './runStappen.js';
import { runTrekkingen } from './runTrekkingen.js';
import { SOMBLOK } from './somboom.js';
import { TREKKINGSWERK, weighRun } from './weighRun.js';

const showGrens = (grens: unknown): string => (typeof grens === 'object' ? showWaarde(grens) : String(grens));

/** Refuses a part that does not begin and end between blocks of draws. */
function checkGrenzen({ trekkingen }: Analysevoorbereiding, van: number, tot: number): void {
  const past = (grens: number) => Number.isInteger(grens) && grens >= 0 && grens <= trekkingen;
  const heel = past(van) && past(tot) && van % SOMBLOK === 0 && (tot % SOMBLOK === 0 || tot === trekkingen);
  if (!heel || van >= tot)
    refuse('routekaart.deel_grens_ongeldig', { van: showGrens(van), tot: showGrens(tot), blok: SOMBLOK, trekkingen }, [
      'van',
    ]);
}

/** The part as steps; between two steps the caller may do something else. */
function* runDeel(
  routekaart: Routekaart,
  kerncijfers: Kerncijfertabel,
  beoordelingen: readonly Beoordeling[],
  options: DrawGevoeligheidsdeelOptions,
  werk: Werk,
): Generator<Voortgang, Gevoeligheidsdeel, undefined> {
  const { van, tot } = options;
  const voorbereiding = prepareAnalyse(routekaart, kerncijfers, beoordelingen, options);
  const { zaad, trekkingen, k, vingerafdruk } = voorbereiding;
  checkGrenzen(voorbereiding, van, tot);
  const totaal = tot - van;
  const perRun = weighRun(voorbereiding.ontwerp);
  werk.check(totaal * perRun);
  let gedaan = 0;
  const run = runTrekkingen(voorbereiding, van, tot);
  let stap = run.next();
  while (stap.done !== true) {
    gedaan += stap.value;
    werk.spend(stap.value * perRun);
    yield { gedaan, totaal };
    stap = run.next();
  }
  return { zaad, trekkingen, k, van, tot, vingerafdruk: vingerafdruk(), ...stap.value };
}

/**
 * Draws a part of the draws of `analyseGevoeligheid`: those from `van` up to but not including `tot`, counted from 0. So several workers can
 * share a run. The parts go to `analyseGevoeligheid` as `delen`, with the same input and options; the result is then the same, byte for byte,
 * as of a run that was not cut.
 *
 * A part begins at a multiple of 64 draws. It ends at one too, or with the last draw of the run. It is a plain object of numbers, texts and
 * typed arrays, that a worker can send.
 *
 * Cost: n in the draws of the part, times the buurten and the criteria; the whole run counts for `werkbudget`.
 *
 * @param beoordelingen - the judgements; `undefined` is none
 * @returns a promise of the part
 * @throws DomeinFout `routekaart.deel_grens_ongeldig`, `kern.te_veel_werk`, and the codes of
 *   `analyseGevoeligheid` for the same input: `routekaart.score_onmogelijk`, `routekaart.onzekerheid_ongeldig`,
 *   `routekaart.trekkingen_ongeldig`, `routekaart.k_ongeldig`, `kern.afgebroken`, `routekaart.invoer_onleesbaar`,
 *   `kern.document_ongeldig`, `kern.zaad_ongeldig`
 *
 * @example
 * ```ts
 * import { analyseGevoeligheid, drawGevoeligheidsdeel } from 'buurtaanpak/gevoeligheid';
 * import { Routekaart } from 'buurtaanpak/routekaart';
 *
 * const bron = { naam: 'CBS', tabel: '85984NED', jaar: 2024 };
 * const kolom = (sleutel: string, waarden: number[]) => ({
 *   sleutel, figuur: sleutel, eenheid: 'aantal', bron, waarden: Float64Array.from(waarden), redenen: new Uint8Array(waarden.length),
 * });
 * const kerncijfers = {
 *   indeling: { gebieden: 'cbs' as const, jaar: 2024 },
 *   gebieden: ['BU00010001', 'BU00010002'].map((code) => ({ code, naam: code, soort: 'buurt' as const })),
 *   kolommen: [kolom('gas', [900, 1300]), kolom('koop', [80, 20])],
 * };
 * const routekaart = Routekaart.create({
 *   id: 'energie',
 *   naam: 'Energie',
 *   criteria: ['gas', 'koop'].map((id) => ({
 *     id, naam: id, bron: { soort: 'kerncijfer' as const, sleutel: id }, richting: 'hoger' as const,
 *   })),
 * });
 * const opties = { zaad: 'oost', trekkingen: 200 };
 * const delen = [
 *   await drawGevoeligheidsdeel(routekaart, kerncijfers, [], { ...opties, van: 128, tot: 200 }),
 *   await drawGevoeligheidsdeel(routekaart, kerncijfers, [], { ...opties, van: 0, tot: 128 }),
 * ];
 * const inDelen = await analyseGevoeligheid(routekaart, kerncijfers, [], { ...opties, delen });
 * const ineens = await analyseGevoeligheid(routekaart, kerncijfers, [], opties);
 * JSON.stringify(inDelen) === JSON.stringify(ineens); // => true
 * ```
 */
export async function drawGevoeligheidsdeel(
  routekaart: Routekaart,
  kerncijfers: Kerncijfertabel,
  beoordelingen: readonly Beoordeling[] | undefined,
  options: DrawGevoeligheidsdeelOptions,
): Promise<Gevoeligheidsdeel> {
  checkTrekkingopties(options);
  const werk = createWerk(options, TREKKINGSWERK);
  return runStappen(runDeel(routekaart, kerncijfers, beoordelingen ?? [], options, werk), options, werk);
}
