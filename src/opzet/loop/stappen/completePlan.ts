import { type Evaluatieplan, type Plancriterium, toCriteria } from '../../../evaluatie/index.js';
import { createVingerafdruk } from '../../../kern/index.js';
import type { Kerncijfertabel } from '../../../kerncijfers/index.js';
import { createBevinding } from '../../teksten/codes.js';
import { listCijfers } from '../../vertaling/listCijfers.js';
import { doStap, tell, type Werk } from '../werk.js';

const nameCriterium = ({ uitkomst, van, tot }: Plancriterium) => JSON.stringify([uitkomst, van, tot]);

/** The figures of criteria that are in one list only, sorted. */
function listVerschil(een: readonly Plancriterium[], ander: readonly Plancriterium[]): string[] {
  const hier = new Set(een.map(nameCriterium));
  const daar = new Set(ander.map(nameCriterium));
  const los = [...een, ...ander].filter((dit) => !hier.has(nameCriterium(dit)) || !daar.has(nameCriterium(dit)));
  return [...new Set(los.map(({ uitkomst }) => uitkomst))].sort();
}

/** Tells what is not known of the criteria, or is otherwise in the plan, and puts them in the plan once there is a decision. */
function addCriteria(werk: Werk, plan: Evaluatieplan, tabel: Kerncijfertabel): void {
  const { opzet, gegevens } = werk;
  const kaarten = opzet.routekaarten.filter(({ id }) => opzet.programmas.some(({ routekaart }) => routekaart === id));
  const ook = listCijfers(opzet).flatMap(({ cijfer, pad: [deel] }) =>
    deel === 'reeksen' || deel === 'routekaarten' ? [] : [cijfer],
  );
  const { criteria, bevindingen } = toCriteria(kaarten, tabel, { ook });
  tell(werk, ['selectie', 'evaluatieplan'], bevindingen);
  const anders = plan.selectie === undefined ? [] : listVerschil(plan.selectie.criteria, criteria);
  if (anders.length > 0) {
    const pad = ['evaluatieplan', 'selectie', 'criteria'];
    tell(werk, ['opzet'], [createBevinding('waarschuwing', 'opzet.criteria_wijken_af', pad, { cijfers: anders })]);
  }
  const { besluit } = gegevens;
  if (besluit === undefined) return;
  const selectie = { besluit: createVingerafdruk(besluit), gekozenOp: besluit.datum, criteria };
  werk.uit.evaluatieplan = { ...plan, selectie };
}

/**
 * The plan of the evaluation with the criteria of the choice: nobody types them. Only when the run made the choice itself, from its own
 * scores. A plan that says otherwise is told, and gets what the choice did read.
 */
export function completePlan(werk: Werk): void {
  const { evaluatieplan } = werk.opzet;
  const { tabel, selectie } = werk.uit;
  const { scores, selectie: gegeven } = werk.gegevens;
  if (evaluatieplan === undefined || tabel === undefined || selectie === undefined) return;
  if (!('gekozen' in selectie) || scores !== undefined || gegeven !== undefined) return;
  doStap(werk, ['selectie', 'evaluatieplan'], () => addCriteria(werk, evaluatieplan, tabel));
}
