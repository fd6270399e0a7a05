import highs from 'highs';
import { expect, it } from 'vitest';
import { runs } from '../runs.js';
import { toLp } from './milp.js';
import { listAlles } from './orakelopsomming.js';
import { createLastig } from './willekeuriglastig.js';

it('an LP of a selection problem has the optimum of going through everything, with rules of every kind', async () => {
  const { solve } = await highs();
  const geteld = { gevonden: 0, onhaalbaar: 0 };
  for (let zaad = 0; zaad < runs(400); zaad++) {
    const probleem = createLastig(5_000_000 + zaad);
    const antwoord = probleem.doel.soort === 'totaal' ? solve(toLp(probleem), { mip_rel_gap: 0 }) : undefined;
    // Where nothing can be chosen there is no variable.
    if (antwoord === undefined || antwoord.Status === 'Empty') continue;
    const { beste } = listAlles(probleem);
    if (beste === undefined) {
      geteld.onhaalbaar++;
      expect(antwoord.Status, `${zaad}`).toBe('Infeasible');
    } else {
      geteld.gevonden++;
      expect(antwoord.ObjectiveValue, `${zaad}`).toBeCloseTo(beste.waarden[0] ?? 0, 6);
    }
  }
  expect(Math.min(...Object.values(geteld))).toBeGreaterThan(3);
}, 60_000);
