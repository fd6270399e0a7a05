import { explainSelectie, type Regel, selectBuurten } from 'buurtaanpak/selectie';
import { openUitleg, rankMeedoeners } from 'buurtaanpak/selectie/huis';
import { describe, expect, test } from 'vitest';
import { codeVan } from '../hulp.js';

const CODES = ['A', 'B', 'C', 'D', 'E'];

function kies(scores: readonly number[], regels: readonly Regel[] = [], knopenbudget = 50_000) {
  const rijen = { p: CODES.map((code, i) => ({ code, score: scores[i] ?? null })) };
  const selectie = selectBuurten(rijen, [{ id: 'q', programma: 'p', aantal: 2 }], { regels, knopenbudget });
  if (!('gekozen' in selectie)) throw new Error(selectie.uitkomst);
  return selectie;
}

describe('openUitleg', () => {
  test('answers for every buurt as explainSelectie does, in any order, also with a small budget', () => {
    const regels: Regel[] = [
      { soort: 'niet_samen', codes: ['A', 'B'] },
      { soort: 'niet_samen', codes: ['A', 'B', 'C'] },
      { soort: 'uitgesloten', codes: ['D'], motief: 'Sloop.' },
    ];
    for (const budget of [1, 2, 5, 50_000]) {
      const selectie = kies([9, 8, 7, 6, 5], regels, budget);
      const alleen = new Map(CODES.map((code) => [code, explainSelectie(selectie, code)]));
      for (const volgorde of [CODES, [...CODES].reverse()]) {
        const { explain } = openUitleg(selectie);
        for (const code of volgorde) expect(explain(code)).toEqual(alleen.get(code));
      }
    }
  });

  test('keeps what buurten share, and no more than so many', () => {
    const { explain } = openUitleg(kies([5, 4, 3, 2, 1]));
    expect(explain('C')).toEqual(explain('C'));
    const veel: Regel[] = CODES.flatMap((code, i) =>
      CODES.slice(i + 1).map((ander): Regel => ({ soort: 'niet_samen', codes: [code, ander] })),
    ).slice(4);
    const selectie = kies([5, 4, 3, 2, 1], veel);
    const { explain: uitleg } = openUitleg(selectie);
    for (const code of CODES) expect(uitleg(code)).toEqual(explainSelectie(selectie, code));
  });

  test('an unknown buurt is refused, with the one that was probably meant', () => {
    const { explain } = openUitleg(kies([5, 4, 3, 2, 1]));
    expect(codeVan(() => explain('X'))).toBe('selectie.code_onbekend');
    expect(codeVan(() => explain(3 as never))).toBe('selectie.code_onbekend');
  });
});

describe('rankMeedoeners', () => {
  test('equal scores share a place, and the next is counted on; who is left out is not ranked', () => {
    const uitlegger = openUitleg(kies([9, 7, 7, 5, 8], [{ soort: 'uitgesloten', codes: ['E'], motief: 'Sloop.' }]));
    expect(rankMeedoeners(uitlegger).map(({ quotum, buurten }) => [quotum.id, buurten])).toEqual([
      [
        'q',
        [
          { code: 'A', score: 9, plaats: 1, gedeeld: false },
          { code: 'B', score: 7, plaats: 2, gedeeld: true },
          { code: 'C', score: 7, plaats: 2, gedeeld: true },
          { code: 'D', score: 5, plaats: 4, gedeeld: false },
        ],
      ],
    ]);
  });
});
