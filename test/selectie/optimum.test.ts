import { selectBuurten } from 'buurtaanpak/selectie';
import { describe, expect, it } from 'vitest';
import { runs } from '../runs.js';
import { findBeste, findOvertredingen, getWaarden, type Probleem } from './orakel.js';
import { countBits, listAlles, toBits } from './orakelopsomming.js';
import { createLastig } from './willekeuriglastig.js';

// Every kind of rule and objective, against going through all selections: the same value of every step, the same selection under the tie
// rule, whether it is the only one, the same verdict that nothing is possible, and a clash of which all is needed.
// A hundred thousand with RUNS=lang.
const AANTAL = runs(20_000);
const PER_TEST = Math.min(AANTAL, 5000);

function check(zaad: number, probleem: Probleem): 'uniek' | 'beslist' | 'onhaalbaar' {
  const { scores, quota, ...opties } = probleem;
  const selectie = selectBuurten(scores, quota, opties);
  const { beste, botsingen } = listAlles(probleem);
  if (beste === undefined) {
    if (selectie.uitkomst !== 'onhaalbaar') throw new Error(`${zaad}: ${selectie.uitkomst}`);
    const bits = toBits(probleem, selectie.botsing);
    if (!botsingen.includes(bits)) throw new Error(`${zaad}: clash ${bits}, not one of ${botsingen}`);
    // They stand in order of size.
    const grootte = countBits(botsingen[0] as number);
    if (countBits(bits) !== grootte || !selectie.kleinste) throw new Error(`${zaad}: a clash of ${grootte} exists`);
    // To leave out one rule helps when every clash needs it.
    const helpt = opties.regels.flatMap((_, r) => {
      const bit = 1 << (quota.length + r);
      return botsingen.every((botsing) => (botsing & bit) !== 0) ? [r] : [];
    });
    const genoemd = selectie.verruimingen.flatMap((een) => (een.soort === 'zonder_regel' ? [een.positie] : []));
    if (genoemd.join() !== helpt.join()) throw new Error(`${zaad}: without ${helpt}, not ${genoemd}`);
    return 'onhaalbaar';
  }
  if (selectie.uitkomst !== 'optimaal') throw new Error(`${zaad}: ${selectie.uitkomst}`);
  const gekozen = selectie.gekozen.map(({ code, quotum }) => `${code} ${quotum}`).sort();
  const { stappen, gat, optimaal } = selectie.bewijs;
  const gelijkspel = beste.aantal === 1 ? 'uniek' : 'beslist';
  const gevonden = [gekozen, stappen.map(({ doelwaarde, bovengrens }) => [doelwaarde, bovengrens]), gat, optimaal];
  const bekend = [
    [...beste.keuze].map(([code, quotum]) => `${code} ${quotum}`).sort(),
    beste.waarden.map((waarde) => [waarde, waarde]),
    0,
    true,
  ];
  // One comparison of texts: two thousand calls of `expect` take longer than all the rest.
  const tekst = (delen: readonly unknown[], oordeel: string) => `${zaad}: ${JSON.stringify(delen)} ${oordeel}`;
  if (tekst(gevonden, selectie.bewijs.gelijkspel) !== tekst(bekend, gelijkspel)) {
    expect(tekst(gevonden, selectie.bewijs.gelijkspel)).toBe(tekst(bekend, gelijkspel));
  }
  return gelijkspel;
}

describe(`${AANTAL} random problems`, () => {
  it.each(Array.from({ length: AANTAL / PER_TEST }, (_, i) => i * PER_TEST))(
    'have the answer of going through everything, from %i on',
    (begin) => {
      const geteld = { uniek: 0, beslist: 0, onhaalbaar: 0 };
      for (let zaad = begin; zaad < begin + PER_TEST; zaad++) geteld[check(zaad, createLastig(zaad))]++;
      // The problems are of all sorts: none of these cases is rare.
      expect(Math.min(...Object.values(geteld))).toBeGreaterThan(PER_TEST / 7);
    },
  );
});

it('are read in bits as the words of the rules have it', () => {
  let geldig = 0;
  for (let zaad = 0; zaad < 60; zaad++) {
    const probleem = createLastig(1_000_000 + zaad);
    const { beste } = listAlles(probleem);
    const inWoorden = findBeste(probleem);
    expect(beste, `${zaad}`).toEqual(inWoorden);
    if (beste === undefined) continue;
    geldig++;
    expect(findOvertredingen(probleem, beste.keuze)).toEqual([]);
    expect(getWaarden(probleem, beste.keuze)).toEqual(beste.waarden);
  }
  expect(geldig).toBeGreaterThan(20);
});
