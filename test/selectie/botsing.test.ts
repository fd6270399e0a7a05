import { type Selectie, selectBuurten } from 'buurtaanpak/selectie';
import { describe, expect, it } from 'vitest';

describe('a clash among many rules', () => {
  const codes = ['A', 'B', 'C'];
  const p = codes.map((code) => ({ code, score: 1 }));
  const niet_samen = codes.map((code, i) => ({ soort: 'niet_samen' as const, codes: [code, codes[(i + 1) % 3]!] }));
  const select = (los: number, keer: number) =>
    selectBuurten({ p }, [{ id: 'q', programma: 'p', aantal: 2 }], {
      regels: [
        ...Array.from({ length: los }, () => ({ soort: 'minimumscore' as const, minimaal: 0 })),
        ...Array.from({ length: keer }, () => niet_samen).flat(),
      ],
    });
  const posities = (selectie: Selectie) =>
    selectie.uitkomst === 'onhaalbaar'
      ? selectie.botsing.map((deel) => (deel.soort === 'regel' ? deel.positie : deel.quotum))
      : [];

  it('is the only one when without each of its parts all others can be met', () => {
    for (const los of [1, 30]) {
      const selectie = select(los, 1);
      expect(selectie).toMatchObject({ uitkomst: 'onhaalbaar', kleinste: true, alleBotsingen: true });
      expect(posities(selectie)).toEqual(['q', los, los + 1, los + 2]);
    }
  });

  it('of which the smaller sets are too many to try is not called the smallest; all of it is needed', () => {
    // Each rule stands there four times, so that none of them is in every clash.
    const selectie = select(60, 4);
    expect(selectie).toMatchObject({ uitkomst: 'onhaalbaar', kleinste: false, alleBotsingen: false });
    expect(posities(selectie)).toHaveLength(4);
  });
});
