import { type Selectie, selectBuurten } from 'buurtaanpak/selectie';
import { describe, expect, it } from 'vitest';

describe('a clash among many rules', () => {
  it('of which the smaller sets are too many to try is not called the smallest; all of it is needed', () => {
    const codes = ['A', 'B', 'C'];
    const p = codes.map((code) => ({ code, score: 1 }));
    const niet_samen = codes.map((code, i) => ({ soort: 'niet_samen' as const, codes: [code, codes[(i + 1) % 3]!] }));
    const select = (los: number) =>
      selectBuurten({ p }, [{ id: 'q', programma: 'p', aantal: 2 }], {
        regels: [
          ...Array.from({ length: los }, () => ({ soort: 'minimumscore' as const, minimaal: 0 })),
          ...niet_samen,
        ],
      });
    const posities = (selectie: Selectie) =>
      selectie.uitkomst === 'onhaalbaar'
        ? selectie.botsing.map((deel) => (deel.soort === 'regel' ? deel.positie : deel.quotum))
        : [];
    // Of 34 elements there are more than 2000 sets of three, of 5 only 25 smaller ones.
    expect(select(1)).toMatchObject({ uitkomst: 'onhaalbaar', kleinste: true });
    expect(posities(select(1))).toEqual(['q', 1, 2, 3]);
    expect(select(30)).toMatchObject({ uitkomst: 'onhaalbaar', kleinste: false });
    expect(posities(select(30))).toEqual(['q', 30, 31, 32]);
  });
});
