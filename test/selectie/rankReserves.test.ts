import { rankReserves, selectBuurten } from 'buurtaanpak/selectie';
import { describe, expect, it } from 'vitest';
import { findOvertredingen, type Probleem } from './orakel.js';
import { createProbleem } from './willekeurig.js';

const select = ({ scores, quota, ...opties }: Probleem) => selectBuurten(scores, quota, opties);

/** A rule that a buurt is chosen lapses when it is replaced. */
const withoutVast = (probleem: Probleem, code: string): Probleem => ({
  ...probleem,
  regels: probleem.regels.filter((regel) => regel.soort !== 'vast' || regel.code !== code),
});

/** Random problems with the objective `totaal` that have a selection. */
const problemen = Array.from({ length: 150 }, (_, zaad) => createProbleem(5000 + zaad)).filter(
  (probleem) => probleem.doel.soort === 'totaal' && select(probleem).uitkomst === 'optimaal',
);

describe('rankReserves', () => {
  it('gives buurten that fit in the place of a chosen one under all rules, best first, and misses none', () => {
    let gezien = 0;
    for (const probleem of problemen) {
      const selectie = select(probleem);
      if (selectie.uitkomst !== 'optimaal') continue;
      const keuze = new Map(selectie.gekozen.map(({ code, quotum }) => [code, quotum]));
      for (const { quotum: id, reserves } of rankReserves(selectie, { aantal: 100 })) {
        const quotum = probleem.quota.find((een) => een.id === id) as Probleem['quota'][number];
        const verwacht = (probleem.scores[quotum.programma] ?? []).flatMap(({ code, score }) => {
          if (keuze.has(code) || score === null) return [];
          const vervangt = selectie.gekozen
            .filter((buurt) => buurt.quotum === id)
            .map((buurt) => buurt.code)
            .filter((uit) => {
              const anders = new Map(keuze);
              anders.delete(uit);
              anders.set(code, id);
              return findOvertredingen(withoutVast(probleem, uit), anders).length === 0;
            });
          return vervangt.length === 0 ? [] : [{ code, score, vervangt }];
        });
        verwacht.sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1));
        expect(reserves.map(({ code, score, vervangt }) => ({ code, score, vervangt }))).toEqual(verwacht);
        expect(reserves.map(({ rang }) => rang)).toEqual(reserves.map((_, i) => i + 1));
        gezien += reserves.length;
      }
    }
    expect(gezien).toBeGreaterThan(100);
  });
});

describe('rankReserves, as many as asked', () => {
  it('stops at that number, in every quotum', () => {
    const p = ['A', 'B', 'C', 'D'].map((code, i) => ({ code, score: 9 - i }));
    const selectie = selectBuurten({ p }, [{ id: 'q', programma: 'p', aantal: 1 }]);
    const codes = (aantal?: number) =>
      rankReserves(selectie, aantal === undefined ? {} : { aantal })[0]!.reserves.map(({ code }) => code);
    expect(codes()).toEqual(['B', 'C', 'D']);
    expect(codes(2)).toEqual(['B', 'C']);
    expect(codes(0)).toEqual([]);
  });
});
