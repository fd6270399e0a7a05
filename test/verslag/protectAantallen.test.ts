import { createToeval, isDomeinFout, type Toeval } from 'buurtaanpak/kern';
import { type Aantalcel, type Aantaloptelling, protectAantallen } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { attack } from './aanvaller.js';

type Tabel = readonly [cellen: Aantalcel[], optellingen: Aantaloptelling[]];

/** Holds the promise of `protectAantallen` against an attacker, and returns what was hidden for the sake of others. */
function expectProtected([cellen, optellingen]: Tabel, grens = 5): readonly string[] {
  const { primair, secundair } = protectAantallen(deepFreeze(cellen), deepFreeze(optellingen), { grens });
  const klein = new Set(cellen.flatMap(({ id, aantal = 0, verborgen }) => (aantal < grens && !verborgen ? [id] : [])));
  expect(new Set(primair)).toEqual(klein);
  const weg = new Set([...primair, ...secundair]);
  for (const { id, laagste, hoogste } of attack(cellen, optellingen, weg)) {
    const cel = cellen.find((een) => een.id === id);
    // Of a hidden part only what is small needs protection; a large one may be computed.
    if ((cel?.aantal ?? 0) < grens) expect([id, laagste, hoogste >= grens]).toEqual([id, 0, true]);
    else if (cel?.verborgen !== true) expect([id, laagste < hoogste]).toEqual([id, true]);
  }
  return secundair;
}

/** A list with its total. */
function lijst(aantallen: readonly number[]): Tabel {
  const cellen = aantallen.map((aantal, i) => ({ id: `c${i}`, aantal }));
  const totaal = aantallen.reduce((som, een) => som + een, 0);
  return [[...cellen, { id: 'totaal', aantal: totaal }], [{ totaal: 'totaal', delen: cellen.map(({ id }) => id) }]];
}

/** Rows and columns with all totals. */
function vierkant(rijen: readonly (readonly number[])[]): Tabel {
  const breedte = rijen[0]?.length ?? 0;
  const met = rijen.map((rij) => [...rij, rij.reduce((a, b) => a + b, 0)]);
  const alles = [
    ...met,
    Array.from({ length: breedte + 1 }, (_, k) => met.reduce((som, rij) => som + (rij[k] ?? 0), 0)),
  ];
  const id = (r: number, k: number) => `${r},${k}`;
  const cellen = alles.flatMap((rij, r) => rij.map((aantal, k) => ({ id: id(r, k), aantal })));
  return [
    cellen,
    [
      ...alles.map((_, r) => ({
        totaal: id(r, breedte),
        delen: Array.from({ length: breedte }, (__, k) => id(r, k)),
      })),
      ...Array.from({ length: breedte + 1 }, (_, k) => ({
        totaal: id(rijen.length, k),
        delen: rijen.map((__, r) => id(r, k)),
      })),
    ],
  ];
}

/** Buurten in wijken in a gemeente, times columns with their total: every cell lies in up to four sums. */
function gelaagd(toeval: Toeval, wijken: number, buurten: number, kolommen: number): Tabel {
  const cellen: Aantalcel[] = [];
  const optellingen: Aantaloptelling[] = [];
  const add = (id: string, aantal: number) => {
    cellen.push({ id, aantal });
    return aantal;
  };
  const namen = [...Array.from({ length: kolommen }, (_, k) => `k${k}`), 'samen'];
  const waarden = Array.from({ length: wijken }, () =>
    Array.from({ length: buurten }, () => Array.from({ length: kolommen }, () => toeval.nextBelow(14))),
  );
  for (const [k, kolom] of namen.entries()) {
    const of = (rij: readonly number[]) => (k === kolommen ? rij.reduce((a, b) => a + b, 0) : (rij[k] ?? 0));
    let alles = 0;
    for (const [w, wijk] of waarden.entries()) {
      let som = 0;
      for (const [b, rij] of wijk.entries()) som += add(`w${w}b${b} ${kolom}`, of(rij));
      alles += add(`w${w} ${kolom}`, som);
      optellingen.push({ totaal: `w${w} ${kolom}`, delen: wijk.map((_, b) => `w${w}b${b} ${kolom}`) });
    }
    add(`gemeente ${kolom}`, alles);
    optellingen.push({ totaal: `gemeente ${kolom}`, delen: waarden.map((_, w) => `w${w} ${kolom}`) });
  }
  for (const rij of new Set(cellen.map(({ id }) => id.split(' ')[0] ?? '')))
    optellingen.push({ totaal: `${rij} samen`, delen: namen.slice(0, -1).map((kolom) => `${rij} ${kolom}`) });
  return [cellen, optellingen];
}

describe('protectAantallen', () => {
  test('one small number takes the least other number along', () => {
    expect(expectProtected(lijst([3, 7, 12]))).toEqual(['c1']);
    expect(expectProtected(lijst([3, 2, 12]))).toEqual([]); // 3 + 2 = 5 is known, and so is 0 + 5 possible
    // 1 + 1 = 2 is known: then neither can be 5, and a third number must go
    expect(expectProtected(lijst([1, 1, 9, 12]))).toEqual(['c2']);
    expect(expectProtected(lijst([8, 7, 12]))).toEqual([]);
    expect(expectProtected(lijst([1, 1]))).toEqual([]); // the total is small itself
    expect(expectProtected(lijst([0, 0, 6]))).toHaveLength(1);
  });

  test('a single number, and no number', () => {
    expect(protectAantallen([{ id: 'a', aantal: 4 }], [])).toEqual({ primair: ['a'], secundair: [] });
    expect(protectAantallen([{ id: 'a', aantal: 5 }], [])).toEqual({ primair: [], secundair: [] });
    expect(protectAantallen([], [])).toEqual({ primair: [], secundair: [] });
  });

  // The 3 in the first row: 20 - 8 - 9 gives it away by its row, 21 - 9 - 9 by its column.
  test('rows and columns: four corners', () => {
    const tabel = vierkant([
      [3, 8, 9],
      [9, 7, 6],
      [9, 6, 8],
    ]);
    const weg = expectProtected(tabel);
    expect(weg).toHaveLength(3);
  });

  test('a part that stands nowhere is protected as if it did', () => {
    const cellen = [
      { id: 'a', aantal: 9 },
      { id: 'rest', aantal: 2, verborgen: true },
      { id: 'totaal', aantal: 11 },
    ];
    const weg = expectProtected([cellen, [{ totaal: 'totaal', delen: ['a', 'rest'] }]]);
    expect(weg).toEqual(['a']);
    const groot = cellen.map((een) =>
      een.id === 'rest' ? { ...een, aantal: 6 } : een.id === 'totaal' ? { ...een, aantal: 15 } : een,
    );
    expect(expectProtected([groot, [{ totaal: 'totaal', delen: ['a', 'rest'] }]])).toEqual([]);
  });

  test('lists of every shape hold against the attacker', () => {
    const toeval = createToeval('lijsten');
    for (let i = 0; i < 25; i += 1) {
      const aantallen = Array.from({ length: 1 + toeval.nextBelow(8) }, () => toeval.nextBelow(12));
      expectProtected(lijst(aantallen), 2 + toeval.nextBelow(8));
    }
  });

  test('rows and columns of every shape hold against the attacker', () => {
    const toeval = createToeval('vierkanten');
    for (let i = 0; i < 12; i += 1) {
      const breedte = 1 + toeval.nextBelow(5);
      const rijen = Array.from({ length: 1 + toeval.nextBelow(6) }, () =>
        Array.from({ length: breedte }, () => toeval.nextBelow(15)),
      );
      expectProtected(vierkant(rijen));
    }
  });

  test('buurten in wijken in a gemeente, times columns, hold against the attacker', () => {
    const toeval = createToeval('lagen');
    for (let i = 0; i < 8; i += 1)
      expectProtected(gelaagd(toeval, 2 + toeval.nextBelow(2), 2 + toeval.nextBelow(3), 2));
  });

  test('leaves most of a table of forty-eight buurten standing', () => {
    const toeval = createToeval('achtenveertig');
    const rijen = Array.from({ length: 48 }, () => Array.from({ length: 5 }, () => 3 + toeval.nextBelow(40)));
    const tabel = vierkant(rijen);
    const { primair, secundair } = protectAantallen(...tabel);
    expect(primair.length).toBeGreaterThan(3);
    expect(secundair.length).toBeLessThanOrEqual(3 * primair.length);
  });

  test('all that is wrong with the input comes at once', () => {
    const cellen = [
      { id: 'a', aantal: -1 },
      { id: 'a', aantal: 1.5 },
      { id: 'b', aantal: 3 },
    ];
    try {
      protectAantallen(
        cellen,
        [
          { totaal: 'b', delen: ['a', 'c'] },
          { totaal: 'b', delen: ['a'] },
        ],
        { grens: 1 },
      );
      expect.unreachable();
    } catch (fout) {
      if (!isDomeinFout(fout)) throw fout;
      expect(fout.bevindingen.map(({ code }) => code)).toEqual([
        'verslag.grens_ongeldig',
        'verslag.aantal_ongeldig',
        'verslag.id_dubbel',
        'verslag.aantal_ongeldig',
        'verslag.cel_onbekend',
        'verslag.totaal_klopt_niet',
      ]);
    }
  });
});
