import { createWerk } from '../../kern/huis.js';
import { TOETSWERK } from '../../rekenen/index.js';
import type { Selectie } from '../../selectie/index.js';
import type { Uitkomstregel } from '../model/evaluatiegegevens.js';
import type { CompareKeuzerandOptions, Keuzerandoordeel } from '../model/lotingoordeel.js';
import { judgeKeuzerand } from './judgeKeuzerand.js';
import { requireVraag } from './requireVraag.js';

/**
 * Whether the programme works, at the cut of the choice: the last buurten that were chosen against the first that were not. So near the cut
 * their scores hardly differ, and which side they came on is almost chance (local randomisation: Cattaneo, Frandsen and Titiunik, Journal
 * of Causal Inference 3 (2015) 1-24). Each quotum is a block, weighted by its number of buurten.
 *
 * **Who counts.** Only candidates of whom the score alone decided. Whoever would be on the other side without a rule (found by choosing again
 * without it), has a fixed place, is excluded, or was chosen for another quotum, is passed over and named in `nietOpScore`. Somebody who was
 * not chosen counts at the cut of one quotum only: the nearest. Equal scores keep the order of the selection. A quotum with fewer buurten
 * than the window takes part with as many as it has on both sides. A buurt without an outcome is left out, and no other takes its place.
 *
 * **Window.** The verdict is of `venster` buurten on each side, as set in the plan: a wider one lets the slope of the score in (in
 * simulations 6 on each side gave 5 to 13% false findings, 12 gave up to 79%). The other windows show how much depends on that number.
 *
 * **Test.** The places are exchanged within each quotum in every possible way; p is the share that is at least as far from 0, and the interval
 * holds every constant effect that the same test does not reject. `gamma` says how unequal the chances must have been to undo the verdict.
 *
 * Cost: n log n in the candidates of the selection; the windows have at most seven buurten on each side, in at most 400,000 arrangements.
 *
 * @param selectie - a selection of `selectBuurten`, with its `invoer`; after a lot all places are fixed, so use `testLoting` there
 * @param uitkomsten - the rows; rows of other outcomes are ignored
 * @returns refused for an outcome that exists only where there is a team, and for a change since a criterion of the choice
 * @throws DomeinFout `kern.te_veel_werk`, `kern.afgebroken`, `evaluatie.vanaf_na_op`, `evaluatie.getal_ongeldig`, `evaluatie.kans_ongeldig`, `evaluatie.aantal_ongeldig`,
 *   `evaluatie.aantal_te_groot`, `selectie.niets_gekozen`, `selectie.invoer_ongeldig`, `kern.document_ongeldig`
 *
 * @example
 * ```ts
 * import { compareKeuzerand } from 'buurtaanpak/evaluatie';
 * import { Datum } from 'buurtaanpak/kern';
 * import { selectBuurten } from 'buurtaanpak/selectie';
 *
 * const codes = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'];
 * const rijen = codes.map((code, i) => ({ code, score: 90 - i }));
 * const selectie = selectBuurten({ oost: rijen }, [{ id: 'oost', programma: 'oost', aantal: 5 }]);
 * const op = Datum.parse('2029-09-01');
 * const cijfers = [6, 8, 7, 9, 8, 5, 4, 5.5, 4.5, 6];
 * const { effect, toetsing, gamma, bewijs } = compareKeuzerand(
 *   selectie,
 *   codes.map((buurt, i) => ({ buurt, uitkomst: 'leefbaarheid', moment: op, waarde: cijfers[i] ?? 0 })),
 *   {
 *     uitkomst: 'leefbaarheid',
 *     op,
 *     venster: 4,
 *     vastgesteldOp: Datum.parse('2026-06-01'),
 *     situaties: codes.map((buurt, i) => ({ buurt, kenmerken: { inwoners: [700, 820, 640, 900, 760][i % 5] ?? 0 } })),
 *   },
 * );
 * effect?.waarde; // => 3.25
 * toetsing?.p; // => 2 / 70
 * gamma?.toFixed(2); // => '1.92'
 * bewijs.bewijsniveau; // => 4
 * ```
 */
export function compareKeuzerand(
  selectie: Selectie,
  uitkomsten: readonly Uitkomstregel[],
  options: CompareKeuzerandOptions,
): Keuzerandoordeel {
  requireVraag(options);
  const teller = createWerk(options, TOETSWERK);
  return judgeKeuzerand(selectie, uitkomsten, { ...options, teller }, true);
}
