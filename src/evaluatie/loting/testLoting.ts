import type { Bevinding, Datum } from '../../kern/index.js';
import { computeGemiddelde } from '../../rekenen/index.js';
import { findUitkomst } from '../lees/findUitkomst.js';
import type { Uitkomstregel } from '../model/evaluatiegegevens.js';
import type {
  Lotblokoordeel,
  Lotingoordeel,
  Lotinvoer,
  TestLotingOptions,
  Voormetingcorrectie,
} from '../model/lotingoordeel.js';
import { type Bewijsfeit, judgeBewijs } from '../oordeel/judgeBewijs.js';
import { createBevinding, refuse } from '../teksten/codes.js';
import { noteUitval } from '../vergelijking/noteUitval.js';
import { computeSpreiding } from './computeSpreiding.js';
import { correctVoormeting } from './correctVoormeting.js';
import { judgeEffect } from './judgeEffect.js';
import { type Gemetendeelnemer, measureDeelnemers } from './measureDeelnemers.js';
import { noteUitvoering } from './noteUitvoering.js';
import { type OpenEffectvraag, openEffectvraag } from './openEffectvraag.js';
import { type GelezenLoting, readLoting } from './readLoting.js';
import { refuseEffect } from './refuseEffect.js';
import { testLotverschil } from './testLotverschil.js';

function checkDagen({ op, vanaf, voormeting }: TestLotingOptions): Datum | undefined {
  for (const eerder of [vanaf, voormeting]) {
    if (eerder !== undefined && eerder >= op) refuse('evaluatie.vanaf_na_op', { vanaf: eerder, op });
  }
  return vanaf === undefined || (voormeting !== undefined && voormeting > vanaf) ? voormeting : vanaf;
}

function describeBlok(blok: readonly Gemetendeelnemer[]): Lotblokoordeel {
  const waarden = (kant: boolean) => blok.filter(({ erin }) => erin === kant).map(({ waarde }) => waarde);
  const [erin, eruit] = [waarden(true), waarden(false)];
  return {
    ingeloot: erin.length,
    uitgeloot: eruit.length,
    met: computeGemiddelde(erin),
    zonder: computeGemiddelde(eruit),
  };
}

/** The correction for an earlier figure; a figure that is not from before the programme would take a part of the effect away. */
function correct(
  { uitkomst, register }: OpenEffectvraag,
  { trekkingen }: GelezenLoting,
  blokken: readonly (readonly Gemetendeelnemer[])[],
  options: TestLotingOptions,
): { readonly metVoormeting?: Voormetingcorrectie | undefined; readonly bevindingen: readonly Bevinding[] } {
  const { voormeting, starts = [] } = options;
  if (voormeting === undefined) return { bevindingen: [] };
  const [start] = starts.map((een) => een.start).sort();
  if (start !== undefined && voormeting >= start) {
    const params = { uitkomst, voormeting, start };
    const bevinding = createBevinding('waarschuwing', 'evaluatie.voormeting_na_start', ['voormeting'], params);
    return { bevindingen: [bevinding] };
  }
  const eenheden = blokken.flat().flatMap((eenheid) => {
    const eerder = findUitkomst(register, eenheid.buurt, uitkomst, voormeting);
    return typeof eerder === 'object' ? [{ ...eenheid, eerder: eerder.waarde }] : [];
  });
  return { metVoormeting: correctVoormeting(eenheden, trekkingen, options), bevindingen: [] };
}

/** What lowers the level of a lot, with the remarks. */
function noteLoting(
  { vastgelegd, verschillen, blokken }: GelezenLoting,
  weggelaten: Lotingoordeel['weggelaten'],
  { uitkomst, op, starts }: TestLotingOptions,
) {
  const sets = blokken.map(({ ingeloot, uitgeloot }) => ({ behandeld: ingeloot, vergelijking: uitgeloot }));
  const { uitval, bevindingen } = noteUitval({ uitkomst, sets }, weggelaten);
  const uitvoering = starts && noteUitvoering(blokken, starts, op);
  const feiten: Bewijsfeit[] = [];
  if (!vastgelegd) feiten.push('lotdocument_ontbreekt');
  if (uitvoering !== undefined && uitvoering.nietGevolgd.length > 0) feiten.push('loting_niet_gevolgd');
  if (uitval) feiten.push('uitval');
  const klopt =
    verschillen === 0
      ? []
      : [createBevinding('waarschuwing', 'evaluatie.loting_klopt_niet', ['loting'], { aantal: verschillen })];
  return {
    feiten,
    uitvoering: uitvoering === undefined ? {} : { nietGevolgd: uitvoering.nietGevolgd },
    bevindingen: [...klopt, ...bevindingen, ...(uitvoering?.bevindingen ?? [])],
  };
}

/**
 * Whether the programme works, after a lot between buurten whose scores hardly differed: the difference of means of the buurten that were
 * drawn and those that were not, per block, each block weighted by its number of buurten. That is unbiased for the mean effect on these
 * buurten, whatever the chances in a block.
 *
 * **Test.** What would have come out if the lot had fallen otherwise: the difference is computed for every draw that the rules of the lot
 * allow (those of `listTrekkingen`), and p is the share that is at least as far from 0. With more draws than `maximum` a sample is taken
 * with the seed; of a lot that was shuffled under rules at most 100,000. Under the hypothesis that the programme changes nothing anywhere
 * this is exact, whatever the spread (Fisher 1935). The interval holds every constant effect that the same test does not reject, so it leaves
 * out 0 exactly when p is at most `alfa`; an end that is `null` is unbounded.
 *
 * **As drawn.** A buurt counts on the side where the lot put it, also when it did not start or started without being drawn: `starts` says so
 * and lowers the level of the evidence. A buurt without an outcome is left out; the draws are then those in which it has the lot that it had.
 * More than 10% missing, or over 5 points more on one side, lowers the level too.
 *
 * **Earlier figure.** With `voormeting` there is also a test on what is left of the outcome after its slope on that figure, within blocks and
 * without the lot in the model. It is exact too, mostly finds smaller effects, and may use a criterion of the choice. The verdict stays that of
 * the plain test, so that nobody can choose between the two afterwards. Buurten without the earlier figure do not count in it.
 *
 * @param loting - the document of `drawLoting`, or `{ blokken: [{ ingeloot, uitgeloot }] }` of a lot that was drawn elsewhere. A document
 *   that gives something else when it is drawn again counts as the latter, with a finding
 * @param uitkomsten - the rows; rows of other outcomes are ignored
 * @returns refused for an outcome that exists only where there is a team, and for a change since a criterion of the choice
 * @throws DomeinFout `kern.document_ongeldig`, `evaluatie.buurt_dubbel`, `evaluatie.vanaf_na_op`, `evaluatie.getal_ongeldig`,
 *   `evaluatie.kans_ongeldig`, `evaluatie.aantal_ongeldig`, `evaluatie.aantal_te_groot`, `kern.zaad_ongeldig`
 *
 * @example
 * ```ts
 * import { testLoting } from 'buurtaanpak/evaluatie';
 * import { Datum } from 'buurtaanpak/kern';
 *
 * const op = Datum.parse('2029-09-01');
 * const cijfers = { A: 8, B: 7, C: 9, D: 7.5, E: 5, F: 6, G: 5.5, H: 4 };
 * const { effect, toetsing, bewijs } = testLoting(
 *   { blokken: [{ ingeloot: ['A', 'B', 'C', 'D'], uitgeloot: ['E', 'F', 'G', 'H'] }] },
 *   Object.entries(cijfers).map(([buurt, waarde]) => ({ buurt, uitkomst: 'leefbaarheid', moment: op, waarde })),
 *   { uitkomst: 'leefbaarheid', op, vastgesteldOp: Datum.parse('2026-06-01') },
 * );
 * effect?.waarde; // => 2.75
 * toetsing?.p; // => 2 / 70
 * bewijs.bewijsniveau; // => 3
 * bewijs.nietHoger.map(({ code }) => code); // => ['evaluatie.niet_hoger_lotdocument_ontbreekt']
 * ```
 */
export function testLoting(
  loting: Lotinvoer,
  uitkomsten: readonly Uitkomstregel[],
  options: TestLotingOptions,
): Lotingoordeel {
  const { uitkomst, op, vanaf, selectie } = options;
  const vraag = openEffectvraag(uitkomsten, options, checkDagen(options));
  const { alfa, verkennend } = vraag;
  const lot = readLoting(loting, options);
  const deelnemers = lot.blokken.flatMap(({ ingeloot, uitgeloot }, b) => [
    ...ingeloot.map((buurt) => ({ buurt, blok: String(b), erin: true })),
    ...uitgeloot.map((buurt) => ({ buurt, blok: String(b), erin: false })),
  ]);
  const { blokken, weggelaten } = measureDeelnemers(vraag, deelnemers, { uitkomst, op, vanaf });
  const { feiten, uitvoering, bevindingen } = noteLoting(lot, weggelaten, options);
  const basis = {
    uitkomst,
    op,
    ...(vanaf === undefined ? {} : { vanaf }),
    blokken: blokken.map(describeBlok),
    weggelaten,
    ...uitvoering,
  };
  const geweigerd = refuseEffect({
    uitkomst,
    ontwerp: 'loting',
    selectie,
    voormetingen: blokken.flat().flatMap(({ meting }) => meting.voor ?? []),
    verkennend,
    alternatieven: ['eerdere_voormeting', 'beschrijven'],
  });
  if (geweigerd !== undefined) return { ...geweigerd, ...basis, bevindingen };
  const opties = { ...options, betrouwbaarheid: 1 - alfa };
  const getoetst = blokken.length === 0 ? undefined : testLotverschil(blokken, lot.trekkingen, opties);
  const correctie = correct(vraag, lot, blokken, options);
  const omvang = {
    buurten: blokken.flat().length,
    blokken: blokken.length,
    spreiding: computeSpreiding(blokken, getoetst?.effect.waarde ?? 0),
  };
  return {
    soort: 'oordeel',
    ...basis,
    ...judgeEffect(vraag, getoetst, omvang),
    ...(correctie.metVoormeting === undefined ? {} : { metVoormeting: correctie.metVoormeting }),
    bewijs: judgeBewijs({
      vraag: 'werkt_het',
      ontwerp: 'loting',
      feiten,
      geweigerd: getoetst === undefined,
      verkennend,
      alternatieven: getoetst === undefined ? ['beschrijven'] : ['samenvoegen'],
    }),
    bevindingen: [...bevindingen, ...correctie.bevindingen],
  };
}
