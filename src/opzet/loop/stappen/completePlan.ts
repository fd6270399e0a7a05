import { type Plancriterium, toCriteria } from '../../../evaluatie/index.js';
import { createVingerafdruk } from '../../../kern/index.js';
import { createBevinding } from '../../teksten/codes.js';
import { listCijfers } from '../../vertaling/listCijfers.js';
import { doStap, tell, type Werk } from '../werk.js';

const nameCriterium = ({ uitkomst, van, tot }: Plancriterium) => JSON.stringify([uitkomst, van, tot]);

/** The figures of criteria that are in one list only, sorted. */
function listVerschil(een: readonly Plancriterium[], ander: readonly Plancriterium[]): string[] {
  const [hier, daar] = [een, ander].map((lijst) => new Set(lijst.map(nameCriterium)));
  const los = [...een, ...ander].filter((een) => !(hier?.has(nameCriterium(een)) && daar?.has(nameCriterium(een))));
  return [...new Set(los.map(({ uitkomst }) => uitkomst))].sort();
}

/**
 * The plan of the evaluation with the criteria of the choice: nobody types them. Only when the run made the choice itself, from its own
 * scores. A plan that says otherwise is told, and gets what the choice did read.
 */
export function completePlan(werk: Werk): void {
  const { opzet, uit, gegevens } = werk;
  const { evaluatieplan: plan, routekaarten, programmas } = opzet;
  const { tabel, selectie } = uit;
  const eigen = gegevens.scores === undefined && gegevens.selectie === undefined;
  if (plan === undefined || tabel === undefined || selectie === undefined || !('gekozen' in selectie) || !eigen) return;
  const kaarten = routekaarten.filter(({ id }) => programmas.some(({ routekaart }) => routekaart === id));
  const ook = listCijfers(opzet).flatMap(({ cijfer, pad: [deel] }) =>
    deel === 'reeksen' || deel === 'routekaarten' ? [] : [cijfer],
  );
  const gelezen = doStap(werk, ['selectie', 'evaluatieplan'], () => toCriteria(kaarten, tabel, { ook }));
  if (gelezen === undefined) return;
  const { criteria, bevindingen } = gelezen;
  tell(werk, ['selectie', 'evaluatieplan'], bevindingen);
  const anders = plan.selectie === undefined ? [] : listVerschil(plan.selectie.criteria, criteria);
  if (anders.length > 0) {
    const pad = ['evaluatieplan', 'selectie', 'criteria'];
    tell(werk, ['opzet'], [createBevinding('waarschuwing', 'opzet.criteria_wijken_af', pad, { cijfers: anders })]);
  }
  const { besluit } = gegevens;
  if (besluit === undefined) return;
  uit.evaluatieplan = {
    ...plan,
    selectie: { besluit: createVingerafdruk(besluit), gekozenOp: besluit.datum, criteria },
  };
}
