import { selectBuurten } from 'buurtaanpak/selectie';
import { expect, it } from 'vitest';
import { runs } from '../runs.js';
import { findBeste, findOvertredingen } from './orakel.js';
import { createProbleem } from './willekeurig.js';

// Every kind of rule and objective, against trying all selections: the same value, the same selection under the tie rule, the same
// verdict that nothing is possible, and whether the best is the only one.
const AANTAL = runs(2000);

it(`finds what trying everything finds on ${AANTAL} random problems`, () => {
  const geteld = { gevonden: 0, onhaalbaar: 0, gelijkspel: 0 };
  for (let zaad = 0; zaad < AANTAL; zaad++) {
    const probleem = createProbleem(zaad);
    const { scores, quota, ...opties } = probleem;
    const selectie = selectBuurten(scores, quota, opties);
    const beste = findBeste(probleem);
    if (beste === undefined) {
      geteld.onhaalbaar++;
      expect(selectie.uitkomst, `${zaad}`).toBe('onhaalbaar');
      continue;
    }
    geteld.gevonden++;
    if (selectie.uitkomst !== 'optimaal') throw new Error(`${zaad}: ${selectie.uitkomst}`);
    const keuze = new Map(selectie.gekozen.map(({ code, quotum }) => [code, quotum]));
    expect(findOvertredingen(probleem, keuze), `${zaad}`).toEqual([]);
    const waarden = selectie.bewijs.stappen.map(({ doelwaarde }) => doelwaarde);
    expect(waarden, `${zaad}`).toEqual(beste.waarden);
    expect([...keuze].sort(), `${zaad}`).toEqual([...beste.keuze].sort());
    expect(selectie.bewijs.gelijkspel, `${zaad}`).toBe(beste.aantal === 1 ? 'uniek' : 'beslist');
    if (beste.aantal > 1) geteld.gelijkspel++;
  }
  // The problems are of all sorts: none of these cases is rare.
  expect(Math.min(...Object.values(geteld))).toBeGreaterThan(AANTAL / 10);
}, 60_000);
