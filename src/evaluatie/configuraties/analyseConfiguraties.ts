import { checkKans, readPermutatieOptions } from '../../rekenen/index.js';
import type {
  AnalyseConfiguratiesOptions,
  Configuratieanalyse,
  Configuratiegeval,
} from '../model/configuratieanalyse.js';
import { judgeConfiguraties } from './judgeConfiguraties.js';
import { readGevallen } from './readGevallen.js';

/**
 * Which combinations of conditions go with an outcome: qualitative comparative analysis (QCA), with yes and no (crisp) or with memberships
 * (fuzzy). A combination is sufficient when its consistency and PRI reach the cut-offs and enough cases are in it. Simplified to the
 * conservative, intermediate and parsimonious solutions (Ragin 2008, Redesigning Social Inquiry; Schneider and Wagemann 2012), each with
 * ALL minimal models: the data choose none of them. The same for the absence of the outcome.
 *
 * It describes, and measures no effect: `bewijs` has no level. Somebody who asks for many conditions almost always finds a solution: of 12
 * cases with 4 conditions and outcomes by chance, 82 in 100 do. Therefore `toeval` deals the outcomes out again over the cases, in all
 * different ways when there are few, and asks how often as many cases with the outcome lie in a sufficient combination. Only when p is at
 * most `alfa` is the answer a finding. The absence of the outcome is only described, so that the chance of a false finding stays `alfa`.
 *
 * Cut-offs are included, and compared after rounding to twelve significant digits. A measure that would be 0 / 0 is 0. Terms, models and
 * rows have the order of the conditions (presence, absence, not counting); ties between models are all listed, up to 100. When there are
 * more, or the search takes too long, `volledig` is false, with a remark. `robuustheid` says between which cut-offs the models stay the same
 * (exact for consistency and PRI), whether they do without each case, and, with `ruw`, how far each figure of a calibration can move: until
 * a change at a figure of a case, or between two such figures where the models change, found by halving (ten widths are looked at).
 *
 * Cost: n² in the cases, of which there are at most 200: for `robuustheid` each is left out once. The conditions, at most 8, double it
 * each; a test by chance takes at most 400 million steps.
 *
 * @param gevallen - the cases, 1 to 200, in any order, with 1 to 8 conditions that are the same for all; memberships of 0 to 1
 * @param options - the cut-offs, the expectations (set down before the outcomes) and the chance test. A sample has by default 99,999
 *   arrangements, fewer with many cases and combinations
 * @returns plain JSON, not rounded except in sentences
 * @throws DomeinFout `evaluatie.invoer_ongeldig` with all of `evaluatie.geval_dubbel`, `evaluatie.geval_condities`,
 *   `evaluatie.condities_aantal`, `evaluatie.conditie_onbekend`, `evaluatie.lidmaatschap_ongeldig`, `evaluatie.lidmaatschap_half` (a case is
 *   neither in nor out), `evaluatie.kalibratie_volgorde`, `evaluatie.kalibratie_gelijk`, `evaluatie.ruw_aantal` and
 *   `evaluatie.ruw_wijkt_af`; `kern.document_ongeldig` for another form; `evaluatie.aantal_ongeldig`, `evaluatie.aantal_te_groot` (too many
 *   cases, too large a sample), `evaluatie.kans_ongeldig`, `kern.zaad_ongeldig`, `kern.te_veel_werk`, `kern.afgebroken`
 *
 * @example
 * ```ts
 * import { analyseConfiguraties } from 'buurtaanpak/evaluatie';
 * import { formatBevinding } from 'buurtaanpak/kern';
 * import { nl } from 'buurtaanpak/taal';
 *
 * const gevallen = Array.from({ length: 12 }, (_, i) => {
 *   const [dorp, jong] = [i % 2, Math.floor(i / 2) % 2];
 *   return { geval: `buurt ${i + 1}`, condities: { dorp, jong }, uitkomst: dorp === 1 && jong === 0 ? 1 : 0 };
 * });
 * const { uitkomst, bevinding, bewijs, conclusie } = analyseConfiguraties(gevallen, { naam: 'Actief na drie jaar' });
 * uitkomst.spaarzaam.modellen.map(({ naam, covS }) => [naam, covS]); // => [['dorp*~jong', 1]]
 * uitkomst.toeval.p === 4 / 220; // => true
 * bevinding; // => true
 * 'bewijsniveau' in bewijs; // => false
 * formatBevinding(conclusie, nl).startsWith('Bevinding bij Actief na drie jaar: de combinaties dorp*~jong'); // => true
 * ```
 */
export function analyseConfiguraties(
  gevallen: readonly Configuratiegeval[],
  options: AnalyseConfiguratiesOptions = {},
): Configuratieanalyse {
  const casussen = readGevallen(gevallen, options);
  const { alfa = 0.05 } = options;
  checkKans('alfa', alfa);
  return judgeConfiguraties(casussen, options, readPermutatieOptions({ ...options }));
}
