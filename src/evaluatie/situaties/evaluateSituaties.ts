import { createVingerafdruk, DomeinFout } from '../../kern/index.js';
import { type PermutatieOptions, readPermutatieOptions } from '../../rekenen/index.js';
import { checkEvaluatie } from '../controle/checkEvaluatie.js';
import { createRegister } from '../lees/createRegister.js';
import type { Evaluatie } from '../model/evaluatie.js';
import type { Evaluatiegegevens } from '../model/evaluatiegegevens.js';
import type { Evaluatieplan } from '../model/evaluatieplan.js';
import { concludeGeheel } from './concludeGeheel.js';
import { evaluateConfiguratie } from './evaluateConfiguratie.js';
import { judgeVragen } from './judgeVragen.js';
import { noteGeheel } from './noteGeheel.js';
import { noteVergelijking } from './noteVergelijking.js';
import { ALFA } from './standaard.js';

/** Options of {@link evaluateSituaties}. */
export interface EvaluateSituatiesOptions extends Omit<PermutatieOptions, 'betrouwbaarheid'> {}

/**
 * Answers the questions of a plan: in which situation does the method work best? Every comparison gets the exact test that fits it, the
 * size of the effect, a correction for the number of comparisons, the smallest effect that so many buurten could have shown, what the
 * evidence is worth (`bewijs`), and a conclusion in words, which can also be 'kan niet worden onderscheiden'. These are buurten of the
 * programme beside each other: whether it works at all is another question.
 *
 * Which test: for a yes or no outcome in two groups Fisher's exact test. For a figure in groups the larger of two p's: of the exchange of
 * buurten, by the difference in units of its own uncertainty, and of Welch's test; where lot divided the buurten over the groups (`geloot`
 * of the kenmerk) the exchange by itself. For a figure of the buurt Kendall's test, with the slope of Theil and Sen. An interval has
 * confidence 1 - alfa and belongs to the test: it leaves out 0 exactly when p is at most alfa. It is not corrected for many comparisons; p is.
 * A measure for which no such interval is known has none.
 *
 * Buurten are compared and exchanged within their block only: their own `blok`, or else what the plan says, by default the gemeente
 * (`gemeente` of the situation, or as the code of the buurt tells). `op` and `vanaf` may be months since the own start. A buurt that replaced
 * another counts from its own start, and the replaced buurt stays in its group; `zonderVervanging` leaves both out. Buurten that began
 * after the moment do not count, and are no failures.
 *
 * Some questions are refused (`soort: 'geweigerd'`): the groups are described, without p or effect, and `bewijs.alternatieven` says what
 * would have been possible. These are a change since a figure by which the buurten were chosen (the days that both are about overlap; not
 * for groups by lot, as these changes come back alike in all groups), a kenmerk in which all buurten of a gemeente are alike, whatever the
 * block, and a group of fewer than four buurten that can be compared and were not drawn by lot. A comparison that is refused, or that has
 * no contrast or equal outcomes only, gets no p and does not count in the correction. A buurt without the outcome or the kenmerk is left
 * out of that comparison and named with its reason.
 *
 * An answer is exploring (`bewijs.verkennend`) when the plan was set down after a first measurement of its outcome. A measurement of days
 * before the choice, or up to the day from which a change counts, is no outcome but where it begins.
 *
 * Cost: n² in the buurten, for each comparison, as each pair counts for the middle of the differences: more than four million pairs are
 * refused. For each arrangement n. A test takes at most some 400,000 arrangements, or five million labels of a sample. For
 * `configuraties` see `analyseConfiguraties`.
 *
 * @param gegevens - the rows; the order does not matter
 * @param plan - the questions; the answers have the order of its comparisons and `configuraties`
 * @returns the answers, plain JSON, with remarks in `bevindingen`
 * @throws DomeinFout `kern.document_ongeldig`: the plan or the rows are not valid; `evaluatie.invoer_ongeldig` with everything that
 *   `checkEvaluatie` finds; `evaluatie.aantal_ongeldig`, `evaluatie.aantal_te_groot`, `kern.zaad_ongeldig`, `kern.te_veel_werk`, `kern.afgebroken`
 *
 * @example
 * ```ts
 * import { evaluateSituaties, Evaluatiegegevens, Evaluatieplan } from 'buurtaanpak/evaluatie';
 * import { formatBevinding } from 'buurtaanpak/kern';
 * import { nl } from 'buurtaanpak/taal';
 *
 * const plan = Evaluatieplan.parse({
 *   soort: 'evaluatieplan',
 *   versie: 2,
 *   naam: 'Waar werkt het',
 *   vastgesteldOp: '2026-09-01',
 *   uitkomsten: [{ sleutel: 'projecten', naam: 'Afgeronde projecten', soort: 'getal' }],
 *   kenmerken: [{ sleutel: 'ligging', naam: 'Ligging', soort: 'groep' }],
 *   vergelijkingen: [{ sleutel: 'dorp', uitkomst: 'projecten', kenmerk: 'ligging', op: '2027-09-01', groep: 'dorp' }],
 * });
 * const buurten = Array.from({ length: 12 }, (_, i) => ({ buurt: `b${i}`, ligging: i < 4 ? 'dorp' : 'oost', waarde: i % 5 }));
 * const gegevens = Evaluatiegegevens.parse({
 *   soort: 'evaluatiegegevens',
 *   versie: 2,
 *   situaties: buurten.map(({ buurt, ligging }) => ({ buurt, kenmerken: { ligging } })),
 *   uitkomsten: buurten.map(({ buurt, waarde }) => ({ buurt, uitkomst: 'projecten', moment: '2027-09-01', waarde })),
 * });
 * const { vergelijkingen } = evaluateSituaties(gegevens, plan);
 * vergelijkingen.map(({ bewijs }) => [bewijs.vraag, bewijs.bewijsniveau]); // => [['waar_werkt_het', 1]]
 * vergelijkingen.map(({ conclusie }) => formatBevinding(conclusie, nl).includes('kan niet worden onderscheiden')); // => [true]
 * ```
 */
export function evaluateSituaties(
  gegevens: Evaluatiegegevens,
  plan: Evaluatieplan,
  options: EvaluateSituatiesOptions = {},
): Evaluatie {
  const gevonden = checkEvaluatie(gegevens, plan);
  const fouten = gevonden.filter(({ ernst }) => ernst === 'fout');
  if (fouten.length > 0) {
    throw new DomeinFout('evaluatie.invoer_ongeldig', { aantal: fouten.length }, { bevindingen: fouten });
  }
  const { alfa = ALFA, correctie = 'holm', margeDagen = 0 } = plan;
  const keuze = readPermutatieOptions({ ...options, betrouwbaarheid: 1 - alfa });
  const register = createRegister(gegevens, margeDagen);
  const { delen, vergelijkingen, getoetst } = judgeVragen(register, plan, keuze);
  return {
    soort: 'evaluatie',
    versie: 2,
    naam: plan.naam,
    plan: createVingerafdruk(plan),
    gegevens: createVingerafdruk(gegevens),
    alfa,
    correctie,
    getoetst,
    vergelijkingen,
    configuraties: (plan.configuraties ?? []).map((vraag, i) =>
      evaluateConfiguratie(register, plan, vraag, keuze, ['configuraties', i]),
    ),
    conclusie: concludeGeheel(vergelijkingen, alfa, getoetst),
    bevindingen: [
      ...gevonden,
      ...noteGeheel(gegevens, plan, delen),
      ...delen.flatMap((deel, i) => noteVergelijking(deel, ['vergelijkingen', i])),
    ],
  };
}
