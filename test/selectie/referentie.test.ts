import { readdirSync } from 'node:fs';
import { selectBuurten } from 'buurtaanpak/selectie';
import { describe, expect, it } from 'vitest';
import { readGegevensJson } from '../gegevens.js';
import { findOvertredingen } from './orakel.js';
import { type Instantie, quotaVanDeBrief, regelsVanDeBrief, toInvoer } from './referentie.js';

const MAP = new URL('../data/referentie/', import.meta.url);
const namen = readdirSync(MAP).flatMap((naam) => /^ilp_.*\.json(?=\.gz$)/.exec(naam) ?? []);

describe('the optimum that two other solvers agree on', () => {
  it.each(namen)('%s', (naam) => {
    const instantie = readGegevensJson<Instantie>(`referentie/${naam}`);
    const { scores, gebieden, buren } = toInvoer(instantie);
    const selectie = selectBuurten(scores, quotaVanDeBrief, { gebieden, buren, regels: regelsVanDeBrief });
    if (instantie.optimal === null) {
      // Both solvers say so; among 25 in Oost there are no eight of which no two are neighbours.
      expect(selectie).toMatchObject({
        uitkomst: 'onhaalbaar',
        botsing: [
          { soort: 'quotum', quotum: 'oost', kandidaten: 25 },
          { soort: 'regel', positie: 3 },
        ],
        kleinste: true,
        verruimingen: [
          { soort: 'aantal', quotum: 'oost' },
          { soort: 'zonder_regel', positie: 3 },
        ],
      });
      return;
    }
    if (selectie.uitkomst !== 'optimaal') throw new Error(selectie.uitkomst);
    expect(selectie.bewijs.doelwaarde).toBeCloseTo(instantie.optimal, 9);
    expect(selectie.bewijs.gat).toBe(0);
    const keuze = new Map(selectie.gekozen.map(({ code, quotum }) => [code, quotum]));
    const probleem = {
      scores,
      quota: quotaVanDeBrief,
      gebieden,
      regels: regelsVanDeBrief,
      buren,
      doel: { soort: 'totaal' },
    };
    expect(findOvertredingen({ ...probleem, doel: { soort: 'totaal' } }, keuze)).toEqual([]);
    const namen = selectie.gekozen.map(({ code, programma }) => `${programma}${Number(code.slice(1))}`);
    expect(namen.sort()).toEqual(instantie.chosen_highs.split(' ').sort());
  });
});
