import type { Bevinding } from '../../kern/index.js';
import { Evaluatiegegevens } from '../model/evaluatiegegevens.js';
import { Evaluatieplan } from '../model/evaluatieplan.js';
import { checkPlan } from './checkPlan.js';
import { checkSituaties } from './checkSituaties.js';
import { checkUitkomstregels } from './checkUitkomstregels.js';

/**
 * Checks the plan and the rows of an evaluation, by themselves and against each other.
 *
 * Of the plan: keys of their own; comparisons and combinations that name what is there, with a change that begins before it ends (of a day
 * against months since the start: in every buurt whose start is known); fields of the design that it has (`loting`, `venster`, `koppeling`,
 * `geloot`); a `blok` that is the gemeente, a kenmerk of groups, or `geen` with its reason; nothing matched on that was a criterion; a
 * calibration for every figure in a combination. Of the rows: each once; values of the kind of the plan; an end after the start; a buurt
 * that replaces another known one; days that an outcome is about in order, and not after the day on which it was measured.
 *
 * A `waarschuwing` is a plan that can be evaluated but may not say what it means: an outcome of teams where buurten without the programme
 * are compared, and a criterion whose key differs little from one of the plan. All else is a `fout`.
 *
 * Cost: n in the situations and outcomes, for each comparison.
 *
 * @returns all problems at once, with paths in their own document: `evaluatie.sleutel_dubbel`, `evaluatie.uitkomst_onbekend`,
 *   `evaluatie.kenmerk_onbekend`, `evaluatie.vanaf_na_op`, `evaluatie.vanaf_na_op_maanden`, `evaluatie.vanaf_na_op_buurt`,
 *   `evaluatie.groep_bij_getal`, `evaluatie.tegenover_zonder_groep`, `evaluatie.veld_andere_opzet`, `evaluatie.uitkomst_alleen_met_team`,
 *   `evaluatie.blok_onbekend`, `evaluatie.blokreden_ontbreekt`, `evaluatie.blokreden_overbodig`, `evaluatie.koppeling_op_criterium`,
 *   `evaluatie.criterium_lijkt_op`, `evaluatie.kalibratie_ontbreekt`, `evaluatie.kalibratie_overbodig`, `evaluatie.kalibratie_volgorde`,
 *   `evaluatie.conditie_zonder_groep`, `evaluatie.conditie_dubbel`; `evaluatie.situatie_dubbel`, `evaluatie.kenmerk_soort`,
 *   `evaluatie.gemeente_ongeldig`, `evaluatie.einde_voor_start`, `evaluatie.vervangt_onbekend`, `evaluatie.vervangt_kring`,
 *   `evaluatie.regel_dubbel`, `evaluatie.janee_waarde`, `evaluatie.moment_voor_periode`, `evaluatie.aantal_te_groot`,
 *   `kern.periode_omgekeerd`
 * @throws DomeinFout `kern.document_ongeldig`: the plan or the rows are not valid, with every problem in `bevindingen`
 *
 * @example
 * ```ts
 * import { checkEvaluatie, Evaluatiegegevens, Evaluatieplan } from 'buurtaanpak/evaluatie';
 *
 * const plan = Evaluatieplan.parse({
 *   soort: 'evaluatieplan',
 *   versie: 2,
 *   naam: 'Waar werkt het',
 *   vastgesteldOp: '2026-09-01',
 *   uitkomsten: [{ sleutel: 'projecten', naam: 'Afgeronde projecten', soort: 'getal' }],
 *   kenmerken: [{ sleutel: 'ligging', naam: 'Ligging', soort: 'groep' }],
 *   vergelijkingen: [{ sleutel: 'v1', uitkomst: 'leden', kenmerk: 'ligging', op: '2027-09-01' }],
 * });
 * const gegevens = Evaluatiegegevens.parse({ soort: 'evaluatiegegevens', versie: 2, situaties: [], uitkomsten: [] });
 * checkEvaluatie(gegevens, plan).map(({ code }) => code); // => ['evaluatie.uitkomst_onbekend']
 * ```
 */
export function checkEvaluatie(gegevens: Evaluatiegegevens, plan: Evaluatieplan): Bevinding[] {
  const eigen = Evaluatieplan.parse(plan);
  const { situaties, uitkomsten } = Evaluatiegegevens.parse(gegevens);
  return [
    ...checkPlan(eigen, situaties),
    ...checkSituaties(situaties, eigen),
    ...checkUitkomstregels(uitkomsten, eigen),
  ];
}
