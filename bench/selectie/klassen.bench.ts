/** Questions of every class that a search can meet, beside HiGHS: what is counted together, refused by numbers, or preferred in pairs. */
import { type Quotum, type Regel, type Selectie, selectBuurten } from 'buurtaanpak/selectie';
import highs from 'highs';
import { toLp } from '../../test/selectie/milp.js';
import {
  createBonusvraag,
  createBurenvraag,
  createConflictvraag,
  createKnapzak,
  createQuotavraag,
  createTelvraag,
} from '../../test/selectie/oplosserklassen.js';
import { readGevallen, toVraag } from '../../test/selectie/oplosserreferentie.js';
import type { Probleem } from '../../test/selectie/orakel.js';
import type { Bench, Vergelijking } from '../harnas.js';

interface Klasse {
  readonly naam: string;
  readonly probleem: Probleem;
  /** Such that no side needs much more than ten seconds. */
  readonly knopenbudget?: number;
  readonly pivotbudget?: number;
  /** It takes seconds: measured once. */
  readonly zwaar?: boolean;
}

const gevallen = new Map(readGevallen().map((geval) => [geval.id, geval]));

function readVraag(id: string): Probleem {
  const geval = gevallen.get(id);
  if (geval === undefined) throw new Error(`no question ${id}`);
  return toVraag(geval);
}

const leeuwarden = readVraag('o-bonus-GM0080-10');
const zestienEnAcht: readonly Quotum[] = [
  { id: 'A', programma: 'A', aantal: 16 },
  { id: 'B', programma: 'B', aantal: 8 },
];
const erbij: readonly Regel[] = [
  { soort: 'inwoners', minimaal: 9000, maximaal: 9200 },
  { soort: 'hoogstens_per_groep', hoogstens: 2, groepen: 'wijk' },
  { soort: 'aantal_met', aantal: { van: 2, tot: 4 }, waar: { kenmerken: ['dorp'] } },
];

const klassen: readonly Klasse[] = [
  { naam: 'groups: 8 from 3 wijken, at most 2 each', probleem: readVraag('o-groep-tel-0') },
  { naam: 'groups: two divisions across each other', probleem: readVraag('o-groep-kruis-ok') },
  { naam: 'counts: four exclusive features, 16 of 12', probleem: readVraag('o-aantal-gescheiden-onh') },
  { naam: 'counts: five that overlap, of 500', probleem: createTelvraag(500) },
  { naam: 'counts: parity of three', probleem: readVraag('o-aantal-pariteit') },
  { naam: 'bonus 10, Leeuwarden', probleem: leeuwarden },
  { naam: 'bonus 10, Rotterdam', probleem: readVraag('o-bonus-GM0599-10') },
  { naam: 'bonus 10, Zaanstad', probleem: readVraag('o-bonus-GM0479-10') },
  { naam: 'bonus 10, 24 of Leeuwarden', probleem: { ...leeuwarden, quota: zestienEnAcht } },
  {
    naam: 'bonus, band, wijk and count, Leeuwarden',
    probleem: { ...leeuwarden, regels: [...leeuwarden.regels, ...erbij] },
    zwaar: true,
  },
  { naam: 'bonus 15, of 300', probleem: createBonusvraag(300, 15, 6), zwaar: true },
  { naam: 'bonus 5, of 1,000', probleem: createBonusvraag(1000, 5, 6), knopenbudget: 10_000 },
  { naam: 'bonus 15, of 1,000', probleem: createBonusvraag(1000, 15, 6), pivotbudget: 3000, zwaar: true },
  { naam: 'inwoners: a ceiling, Leeuwarden', probleem: readVraag('o-band-plafond-GM0080') },
  { naam: 'inwoners: a narrow band, no neighbours, Rotterdam', probleem: readVraag('o-band-smal-GM0599') },
  { naam: 'inwoners: knapsack, 12 of 200', probleem: createKnapzak(200) },
  { naam: 'inwoners: knapsack, score is size', probleem: readVraag('o-band-sterk') },
  {
    naam: 'neighbours: 24 of 1,000, 30 each, smooth',
    probleem: createBurenvraag(1000, 24, 30, 5),
    knopenbudget: 10_000,
  },
  { naam: 'neighbours: 70 of 700', probleem: readVraag('o-buren-veel') },
  { naam: 'neighbours: 200 of 2,000', probleem: createBurenvraag(2000, 200, 6, 20), knopenbudget: 5000, zwaar: true },
  { naam: 'neighbours: as many as Leeuwarden has room for', probleem: readVraag('o-buren-vol-GM0080') },
  { naam: 'neighbours and wijk, 12 quota, of 300', probleem: createQuotavraag(300) },
  { naam: 'neighbours and wijk, 12 quota, of 1,000', probleem: createQuotavraag(1000), knopenbudget: 5000 },
  { naam: 'conflicts at random, 24 of 120', probleem: createConflictvraag(15), pivotbudget: 30_000, zwaar: true },
  { naam: 'ties: 4,571,051 equally good, one of a wijk', probleem: readVraag('o-gelijk-wijk') },
];

interface Antwoord {
  readonly Status: string;
  readonly ObjectiveValue: number;
}

/** Throws when the two say different things; tells of an answer that is not proven what it is worth and by how much it may be bettered. */
function compare(naam: string, selectie: Selectie, { Status, ObjectiveValue }: Antwoord): void {
  const bewezen = Status === 'Optimal' || Status === 'Infeasible';
  if ('bewijs' in selectie) {
    const { doelwaarde, bovengrens, gat, knopen, optimaal } = selectie.bewijs;
    if (!optimaal)
      console.log(
        `${naam}: not proven, ${doelwaarde}, gap ${gat}, ${knopen} nodes; HiGHS ${ObjectiveValue}, ${Status}`,
      );
    const teHoog = Status === 'Optimal' && doelwaarde > ObjectiveValue + 1e-4;
    const teLaag = Status !== 'Infeasible' && bovengrens < ObjectiveValue - 1e-4;
    if (Status === 'Infeasible' || teHoog || teLaag) {
      throw new Error(`not the same optimum: ${doelwaarde} to ${bovengrens}, and ${ObjectiveValue}, ${Status}`);
    }
  } else if (selectie.uitkomst === 'onbeslist') {
    console.log(`${naam}: undecided, ${selectie.knopen} nodes; HiGHS ${ObjectiveValue}, ${Status}`);
  } else if (bewezen && Status !== 'Infeasible') throw new Error(`not the same verdict: ${Status}`);
}

const bench: Bench = async () => {
  const { solve } = await highs();
  return klassen.map(({ naam, probleem, knopenbudget, pivotbudget, zwaar }): Vergelijking => {
    const { scores, quota, ...opties } = probleem;
    const lp = toLp(probleem);
    return {
      naam,
      onze: () => selectBuurten(scores, quota, { ...opties, knopenbudget, pivotbudget }),
      ander: () => solve(lp, { mip_rel_gap: 0, time_limit: 10 }),
      anderNaam: 'highs (WebAssembly)',
      controle: (onze, ander) => compare(naam, onze as Selectie, ander as Antwoord),
      herhalingen: zwaar ? 1 : 5,
    };
  });
};

export default bench;
