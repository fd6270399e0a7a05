import * as z from 'zod';
import { createWerk, requireJaNee, sumGetallen } from '../../kern/huis.js';
import { parseSchema } from '../../kern/index.js';
import { computeGemiddelde, TOETSWERK, testToewijzing } from '../../rekenen/index.js';
import { byBuurt } from '../lees/byBuurt.js';
import { checkUitkomsten } from '../lees/checkUitkomsten.js';
import type { Uitkomstregel } from '../model/evaluatiegegevens.js';
import type { TestTrapsgewijsOptions, Trapsgewijsoordeel, Trapstart } from '../model/lotingoordeel.js';
import { isHoogstens } from '../oordeel/isHoogstens.js';
import { type Alternatief, type Bewijsfeit, judgeBewijs } from '../oordeel/judgeBewijs.js';
import { createBevinding } from '../teksten/codes.js';
import { UITVAL_SAMEN } from '../vergelijking/noteUitval.js';
import { createTrapblokken, type Trapblok } from './createTrapblokken.js';
import { describePerioden } from './describePerioden.js';
import { judgeEffect } from './judgeEffect.js';
import { measureTraprijen } from './measureTraprijen.js';
import { openEffectvraag } from './openEffectvraag.js';
import { listPerioden, readStarts } from './readStarts.js';
import { refuseEffect } from './refuseEffect.js';
import { requireVraag } from './requireVraag.js';

const StartsSchema = z.array(z.looseObject({ buurt: z.string(), start: z.string(), blok: z.string().optional() }));

/** The standard deviation within the days of blocks when the effect is taken away. */
function computeDagspreiding(blokken: readonly Trapblok[], effect: number): number {
  let vrij = -1;
  const kwadraten = blokken.flatMap(({ dagen }) =>
    dagen.map(({ standen }) => {
      const rest = standen.map(({ gestart, waarde }) => waarde - effect * Number(gestart));
      const gemiddelde = computeGemiddelde(rest);
      vrij += rest.length - 1;
      return sumGetallen(rest.map((getal) => (getal - gemiddelde) ** 2));
    }),
  );
  return vrij > 0 ? Math.sqrt(sumGetallen(kwadraten) / vrij) : 0;
}

/**
 * Whether the programme works, when not all buurten began at once: on each day of measurement those that had started against those that had
 * not yet. A day counts in a block that then has both, with weight n1 n0 / (n1 + n0). A common trend cancels out, as both are measured on the
 * same day.
 *
 * **Test.** What would have come out if the same starts had fallen to other buurten: the starts are exchanged within a block in every possible
 * way (twelve buurten in four waves: 369,600), or in a sample with a seed when there are more than `maximum`; p is the share that is at least as
 * far from 0 (the within-period method with permutation, Statistics in Medicine 37 (2018) 2487-2500, with weights that need no model). Two
 * starts between the same days of measurement are the same start. The interval holds every constant effect from the start on that the same
 * test does not reject. A model-based interval is not given: it is too narrow when the effects of days differ.
 *
 * **Change or level.** By default the outcome is the change since the first day, which takes away what buurten differed in before. A buurt
 * whose programme began on or before that day is then left out. When the order was not drawn, a first day whose figure was a criterion of the
 * choice is refused; after a lot it may be, as a lot does not depend on it.
 *
 * **Missing data.** A buurt without one of its measurements is left out with the reason; more than 10% of them
 * lowers the level of the evidence. A block in which never both occur is left out whole.
 *
 * Cost: n log n in the buurten, which are put in order; for each arrangement n. The arrangements are at most 400,000, or a sample of
 * which all labels together are at most 20 million.
 *
 * @param uitkomsten - the rows; rows of other outcomes, and of buurten without a start, are ignored
 * @param starts - the first day of the programme in each buurt; on that day it has started. Without `blok` the gemeente of its code is the
 *   block
 * @returns refused for an outcome that exists only where there is a team
 * @throws DomeinFout `evaluatie.buurt_dubbel`, `evaluatie.getal_ongeldig`, `evaluatie.kans_ongeldig`, `evaluatie.aantal_ongeldig`,
 *   `evaluatie.aantal_te_groot`, `kern.zaad_ongeldig`, `kern.te_veel_werk`, `kern.afgebroken`, `kern.document_ongeldig`
 *
 * @example
 * ```ts
 * import { testTrapsgewijs } from 'buurtaanpak/evaluatie';
 * import { Datum } from 'buurtaanpak/kern';
 *
 * const dagen = ['2026-09-01', '2027-09-01', '2028-09-01', '2029-09-01'].map((dag) => Datum.parse(dag));
 * const cijfers = { A: [5, 7, 7, 7], B: [6, 8, 8, 8], C: [5, 5, 7, 7], D: [4, 4, 6, 6], E: [5, 5, 5, 7], F: [6, 6, 6, 8] };
 * const golven = { A: 1, B: 1, C: 2, D: 2, E: 3, F: 3 };
 * const { effect, toetsing } = testTrapsgewijs(
 *   Object.entries(cijfers).flatMap(([buurt, rij]) =>
 *     rij.map((waarde, i) => ({ buurt, uitkomst: 'leefbaarheid', moment: dagen[i] ?? Datum.parse('2026-09-01'), waarde })),
 *   ),
 *   Object.entries(golven).map(([buurt, golf]) => ({ buurt, start: dagen[golf] ?? Datum.parse('2026-09-01') })),
 *   { uitkomst: 'leefbaarheid', geloot: true },
 * );
 * effect?.waarde; // => 2
 * toetsing?.p; // => 1 / 90
 * ```
 */
export function testTrapsgewijs(
  uitkomsten: readonly Uitkomstregel[],
  starts: readonly Trapstart[],
  options: TestTrapsgewijsOptions,
): Trapsgewijsoordeel {
  requireVraag(options);
  requireJaNee(options, 'geloot');
  checkUitkomsten(uitkomsten);
  parseSchema(StartsSchema, starts, 'starts');
  const teller = createWerk(options, TOETSWERK);
  const { uitkomst, maat = 'verandering', geloot = false, selectie } = options;
  const perioden = listPerioden(uitkomsten, options);
  const vraag = openEffectvraag(uitkomsten, options, perioden[0]);
  const { alfa, verkennend } = vraag;
  // In order of their code, so that a sample is the same in whatever order they came.
  const rijen = [...readStarts(starts, perioden)].sort(byBuurt);
  const gemeten = measureTraprijen(vraag, rijen, perioden, maat);
  const { blokken, alleen, marge } = createTrapblokken(gemeten.rijen, perioden.length);
  const weggelaten = [...gemeten.weggelaten, ...alleen.map(({ buurt }) => ({ buurt, reden: 'geen_set' as const }))];
  weggelaten.sort(byBuurt);
  const aantal = blokken.reduce((som, { rijen }) => som + rijen.length, 0);
  const params = { vergelijking: uitkomst, aantal: weggelaten.length, totaal: starts.length };
  const bevindingen =
    weggelaten.length === 0
      ? []
      : [createBevinding('waarschuwing', 'evaluatie.buurten_weggelaten', ['weggelaten'], params)];
  const basis = {
    uitkomst,
    maat,
    aantal,
    blokken: blokken.length,
    perioden: describePerioden(perioden, blokken),
    weggelaten,
    bevindingen,
  };
  const sterker: readonly Alternatief[] = geloot ? [] : ['loting', 'trapsgewijs'];
  const geweigerd = refuseEffect({
    uitkomst,
    ontwerp: 'trapsgewijs',
    selectie,
    voormetingen: geloot ? [] : gemeten.voormetingen,
    verkennend,
    alternatieven: [...sterker, 'eerdere_voormeting', 'beschrijven'],
  });
  if (geweigerd !== undefined) return { ...geweigerd, ...basis };
  const getoetst =
    blokken.length === 0
      ? undefined
      : testToewijzing(blokken, marge, { ...options, teller, betrouwbaarheid: 1 - alfa });
  const spreiding = computeDagspreiding(blokken, getoetst?.effect.waarde ?? 0);
  const gemist = weggelaten.filter(({ reden }) => reden !== 'geen_set' && reden !== 'niet_van_toepassing').length;
  const feiten: Bewijsfeit[] = geloot ? [] : ['volgorde_niet_geloot'];
  if (gemist > 0 && !isHoogstens(gemist / starts.length, UITVAL_SAMEN)) feiten.push('uitval');
  return {
    soort: 'oordeel',
    ...basis,
    ...judgeEffect(vraag, getoetst, { buurten: aantal, blokken: blokken.length, spreiding }),
    bewijs: judgeBewijs({
      vraag: 'werkt_het',
      ontwerp: 'trapsgewijs',
      feiten,
      geweigerd: getoetst === undefined,
      verkennend,
      alternatieven: getoetst === undefined ? ['beschrijven'] : [...sterker, 'samenvoegen'],
    }),
  };
}
