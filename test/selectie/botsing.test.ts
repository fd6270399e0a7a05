import { type Regel, type Selectie, selectBuurten } from 'buurtaanpak/selectie';
import { describe, expect, it } from 'vitest';
import { isHaalbaar } from '../../src/selectie/uitleg/isHaalbaar.js';
import { repeatProef } from '../../src/selectie/uitleg/repeatProef.js';
import { checkInvoer } from '../../src/selectie/vraagstuk/checkInvoer.js';
import { createVraagstuk } from '../../src/selectie/vraagstuk/createVraagstuk.js';

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

it('does not tell the fewest that must give way when these are too many to look for', () => {
  // Three clashes that have nothing in common, and forty rules beside them.
  const codes = ['A', 'B', 'C', 'D'];
  const regels = codes
    .slice(1)
    .flatMap((code): Regel[] => [
      { soort: 'vast', code },
      { soort: 'uitgesloten', codes: [code], motief: 'proef' },
    ])
    .concat(Array.from({ length: 40 }, () => ({ soort: 'minimumscore' as const, minimaal: 0 })));
  const selectie = selectBuurten(
    { p: codes.map((code) => ({ code, score: 1 })) },
    [{ id: 'q', programma: 'p', aantal: { van: 0, tot: 4 } }],
    { regels },
  );
  expect(selectie).toMatchObject({
    botsing: [{ positie: 0 }, { positie: 1 }],
    kleinste: true,
    alleBotsingen: false,
    kleinsteWijziging: { soort: 'geen' },
  });
  expect(selectie).not.toHaveProperty('minstWeglaten');
});

it('is not known whether a question has an answer when there is no budget to look for it', () => {
  const scores = { p: [{ code: 'A', score: 1 }] };
  const quota = [{ id: 'q', programma: 'p', aantal: 1 }];
  const vraagstuk = createVraagstuk(scores, quota, checkInvoer(scores, quota, {}), {});
  expect([isHaalbaar(vraagstuk, {}), isHaalbaar(vraagstuk, {}, 0)]).toEqual([true, undefined]);
});

it('what a small budget leaves open is asked again with the whole of it, twenty times at most', () => {
  const gevraagd: (readonly [number, number])[] = [];
  const ask = (vraag: number, budget: number) => {
    gevraagd.push([vraag, budget]);
    return vraag === 0 || budget > 10 ? vraag === 0 : undefined;
  };
  const proef = repeatProef(ask, 10, 100);
  expect([proef(0), proef(1)]).toEqual([true, false]);
  expect(gevraagd).toEqual([
    [0, 10],
    [1, 10],
    [1, 100],
  ]);
  const antwoorden = Array.from({ length: 20 }, () => proef(1));
  expect(antwoorden).toEqual([...Array(19).fill(false), undefined]);
  // A question with a small budget of its own is not asked twice.
  expect(repeatProef(ask, 10, 5)(1)).toBeUndefined();
});
