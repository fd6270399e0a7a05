import { type Planselectie, type Situatie, selectVergelijkingsbuurten } from 'buurtaanpak/evaluatie';
import { createBuren } from 'buurtaanpak/gebied';
import { Datum } from 'buurtaanpak/kern';
import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { permute } from './hulp.js';

const situatie = (buurt: string, kenmerken: Situatie['kenmerken']): Situatie => deepFreeze({ buurt, kenmerken });

const selectie = (...uitkomsten: readonly string[]): Planselectie => ({
  besluit: `sha256:${'0'.repeat(64)}`,
  gekozenOp: Datum.parse('2026-07-01'),
  criteria: uitkomsten.map((uitkomst) => ({
    uitkomst,
    van: Datum.parse('2026-01-01'),
    tot: Datum.parse('2026-12-31'),
  })),
});

const op = (buurt: string, x: number, y: number) => situatie(buurt, { x, y });

describe('selectVergelijkingsbuurten', () => {
  test('finds the choice with the lowest sum of distances, as trying all choices does', () => {
    const behandeld = [op('a', 0, 0), op('b', 1, 3), op('c', 2, 1), op('d', 5, 5)];
    const kandidaten = [op('p', 1, 1), op('q', 0, 2), op('r', 3, 3), op('s', 4, 6), op('t', 2, 2), op('u', 9, 9)];
    const { sets } = selectVergelijkingsbuurten(behandeld, kandidaten, { kenmerken: ['x', 'y'] });
    const gevonden = sets.reduce((som, { afstanden }) => som + afstanden[0]!.afstand, 0);

    // The same distance written apart: standard deviations (n - 1) over the ten buurten.
    const sd = (k: 'x' | 'y') => {
      const rij = [...behandeld, ...kandidaten].map(({ kenmerken }) => kenmerken[k] as number);
      const midden = rij.reduce((s, w) => s + w, 0) / rij.length;
      return Math.sqrt(rij.reduce((s, w) => s + (w - midden) ** 2, 0) / (rij.length - 1));
    };
    const [sx, sy] = [sd('x'), sd('y')];
    const afstand = (een: Situatie, ander: Situatie) => {
      const d = (k: 'x' | 'y', s: number) => (((een.kenmerken[k] as number) - (ander.kenmerken[k] as number)) / s) ** 2;
      return Math.sqrt((d('x', sx) + d('y', sy)) / 2);
    };
    const laagste = Math.min(
      ...permute(kandidaten, 4).map((keuze) => keuze.reduce((som, ander, i) => som + afstand(behandeld[i]!, ander), 0)),
    );
    expect(gevonden).toBeCloseTo(laagste, 12);
    expect(sets[0]!.afstanden[0]!.afstand).toBeCloseTo(
      afstand(behandeld[0]!, kandidaten.find(({ buurt }) => buurt === sets[0]!.vergelijking[0])!),
      12,
    );
  });

  test('is better than taking the nearest in turn', () => {
    // On a line a = 0, b = 1; p = 0.9, q = -3. In turn a takes p (0.9) and b is left with q (4): 4.9. Better is a-q, b-p: 3.1.
    const rij = (buurt: string, x: number) => situatie(buurt, { x });
    const { sets } = selectVergelijkingsbuurten([rij('a', 0), rij('b', 1)], [rij('p', 0.9), rij('q', -3)], {
      kenmerken: ['x'],
    });
    expect(sets.map(({ vergelijking }) => vergelijking)).toEqual([['q'], ['p']]);
  });

  test('gives every buurt one before it gives any a second', () => {
    const rij = (buurt: string, x: number) => situatie(buurt, { x });
    const { sets, bevindingen } = selectVergelijkingsbuurten(
      [rij('a', 0), rij('b', 100)],
      [rij('p', 0), rij('q', 1), rij('r', 2)],
      { kenmerken: ['x'], aantal: 2 },
    );
    expect(sets.map(({ vergelijking }) => vergelijking)).toEqual([['p', 'q'], ['r']]);
    expect(bevindingen.map(({ code }) => code)).toContain('evaluatie.onbalans');
  });

  test('of two that are as near but for rounding noise the first by code is chosen, and a bound takes both', () => {
    const rij = (buurt: string, x: number) => situatie(buurt, { x });
    // 0.3 - 0.2 and 0.2 - 0.1 are not the same number.
    const kandidaten = [rij('p', 0.1), rij('q', 0.3)];
    for (const midden of [0.2, 0.1 + 0.1]) {
      const { sets } = selectVergelijkingsbuurten([rij('a', midden)], kandidaten, { kenmerken: ['x'], aantal: 2 });
      expect(sets[0]?.vergelijking).toEqual(['p', 'q']);
      const [p, q] = sets[0]!.afstanden;
      expect(p!.afstand).toBe(q!.afstand);
      const binnen = { kenmerken: ['x'], aantal: 2, grens: p!.afstand };
      expect(selectVergelijkingsbuurten([rij('a', midden)], kandidaten, binnen).sets[0]?.vergelijking).toHaveLength(2);
    }
  });

  test('a computed bound takes the distance that equals it but for rounding noise', () => {
    const rij = (buurt: string, x: number) => situatie(buurt, { x });
    const [a, p] = [rij('a', 0), rij('p', 1)];
    const afstand = selectVergelijkingsbuurten([a], [p], { kenmerken: ['x'] }).sets[0]?.afstanden[0]?.afstand as number;
    for (const grens of [afstand * (1 - 2e-16), afstand * (1 - 1e-15)]) {
      expect(selectVergelijkingsbuurten([a], [p], { kenmerken: ['x'], grens }).sets[0]?.vergelijking).toEqual(['p']);
    }
  });

  test('keeps to what must be equal and to the bound', () => {
    const rij = (buurt: string, x: number, gemeente: string) => situatie(buurt, { x, gemeente });
    const keuze = selectVergelijkingsbuurten(
      [rij('a', 0, 'GM0080'), rij('b', 0, 'GM0599')],
      [rij('p', 0, 'GM0599'), rij('q', 5, 'GM0080'), rij('r', 6, 'GM0080')],
      { kenmerken: ['x'], gelijk: ['gemeente'] },
    );
    expect(keuze.sets.map(({ vergelijking }) => vergelijking)).toEqual([['q'], ['p']]);
    const dichtbij = selectVergelijkingsbuurten(
      [rij('a', 0, 'GM0080'), rij('b', 0, 'GM0599')],
      [rij('p', 0, 'GM0599'), rij('q', 5, 'GM0080'), rij('r', 6, 'GM0080')],
      { kenmerken: ['x'], gelijk: ['gemeente'], grens: 0.5 },
    );
    expect(dichtbij.sets.map(({ behandeld }) => behandeld)).toEqual([['b']]);
    expect(dichtbij.zonder).toEqual([{ buurt: 'a', reden: 'geen_kandidaat' }]);
    expect(dichtbij.bevindingen).toContainEqual(
      expect.objectContaining({ code: 'evaluatie.zonder_vergelijking', params: { aantal: 1, totaal: 2 } }),
    );
  });

  test('shows the balance before and after', () => {
    const rij = (buurt: string, x: number) => situatie(buurt, { x });
    const { balans } = selectVergelijkingsbuurten(
      [rij('a', 10), rij('b', 14)],
      [rij('p', 10), rij('q', 13), rij('r', 1), rij('s', 0)],
      { kenmerken: ['x'] },
    );
    // Programme 12, variance 8; candidates 6, squares 16 + 49 + 25 + 36 = 126, variance 42. Denominator sqrt(25) = 5.
    expect(balans).toHaveLength(1);
    expect(balans[0]).toMatchObject({ kenmerk: 'x', behandeld: 12, kandidaten: 6, vergelijking: 11.5 });
    expect(balans[0]!.smdVoor).toBeCloseTo(6 / 5, 12);
    expect(balans[0]!.smdNa).toBeCloseTo(0.5 / 5, 12);
  });

  test('does not depend on the order of the rows', () => {
    const behandeld = [op('a', 0, 0), op('b', 1, 1), op('c', 1, 0)];
    const kandidaten = [op('p', 0, 1), op('q', 1, 0), op('r', 0, 0), op('s', 1, 1)];
    const opties = { kenmerken: ['x', 'y'] };
    const een = selectVergelijkingsbuurten(behandeld, kandidaten, opties);
    expect(selectVergelijkingsbuurten(behandeld.toReversed(), kandidaten.toReversed(), opties)).toEqual(een);
  });

  test('names what is missing, on both sides', () => {
    const keuze = selectVergelijkingsbuurten(
      [situatie('a', { x: { reden: 'geheim' } }), situatie('b', { x: 1 }), situatie('c', {})],
      [situatie('p', { x: { reden: 'onbekend' } }), situatie('q', {}), situatie('r', { x: 1 })],
      { kenmerken: ['x'] },
    );
    expect(keuze.sets).toHaveLength(1);
    expect(keuze.zonder).toEqual([
      { buurt: 'a', reden: 'geheim' },
      { buurt: 'c', reden: 'geen_kenmerk' },
    ]);
    expect(keuze.uitgesloten).toEqual([
      { buurt: 'p', reden: 'onbekend' },
      { buurt: 'q', reden: 'geen_kenmerk' },
    ]);
    expect(keuze.balans[0]).toMatchObject({ standaardafwijking: 0 });
    expect(keuze.balans[0]).not.toHaveProperty('smdVoor');
    expect(keuze.balans[0]).not.toHaveProperty('smdNa');
    expect(keuze.bevindingen.map(({ code }) => code)).toContain('evaluatie.kenmerk_constant');
  });

  test('is empty without candidates', () => {
    const keuze = selectVergelijkingsbuurten([op('a', 1, 1)], [], { kenmerken: ['x', 'y'] });
    expect(keuze).toMatchObject({ sets: [], balans: [], zonder: [{ buurt: 'a', reden: 'geen_kandidaat' }] });
    const niets = selectVergelijkingsbuurten([], [], { kenmerken: ['x'] });
    expect(niets).toMatchObject({ sets: [], bevindingen: [{ code: 'evaluatie.selectie_onbekend' }] });
  });

  test('refuses to match on a criterion of the choice as a result, with what would have been possible', () => {
    const rij = (buurt: string, score: number) => situatie(buurt, { score, inwoners: 1, ligging: 'oost' });
    const select = (options: object) =>
      selectVergelijkingsbuurten([rij('a', 1)], [rij('p', 2)], { kenmerken: ['inwoners', 'score'], ...options });
    const geweigerd = select({ selectie: selectie('score', 'woz') });
    expect(geweigerd).toMatchObject({ soort: 'geweigerd', kenmerken: ['inwoners', 'score'], sets: [], balans: [] });
    expect(geweigerd.geweigerd).toMatchObject({
      code: 'evaluatie.koppeling_op_criterium',
      pad: ['kenmerken', 1],
      params: { kenmerk: 'score' },
    });
    expect(geweigerd.bevindingen).toEqual([geweigerd.geweigerd]);
    expect(geweigerd.alternatieven.map(({ code, pad }) => [code, pad])).toEqual(
      ['loting', 'trapsgewijs', 'keuzerand', 'andere_koppeling', 'beschrijven'].map((naam) => [
        `evaluatie.kan_${naam}`,
        ['alternatieven'],
      ]),
    );
    // Also of what must be equal; every one of them is named.
    const gelijk = select({ gelijk: ['ligging'], selectie: selectie('ligging', 'score') });
    expect(gelijk.bevindingen.map(({ pad }) => pad)).toEqual([
      ['kenmerken', 1],
      ['gelijk', 0],
    ]);
    const gekozen = select({ gelijk: ['ligging', 'inwoners'], selectie: selectie('woz') });
    expect(gekozen).toMatchObject({ soort: 'keuze', kenmerken: ['inwoners', 'ligging', 'score'], alternatieven: [] });
    expect(gekozen).not.toHaveProperty('geweigerd');
    expect(gekozen.bevindingen.map(({ code }) => code)).not.toContain('evaluatie.selectie_onbekend');
    expect(select({}).bevindingen.map(({ code }) => code)).toContain('evaluatie.selectie_onbekend');
  });

  test('keeps candidates away that border on the programme', () => {
    const rij = (buurt: string, x: number) => situatie(buurt, { x });
    const select = (buren: readonly (readonly [string, string])[]) =>
      selectVergelijkingsbuurten(
        [rij('a', 0), rij('b', 5)],
        [rij('p', 0), rij('q', 1), rij('r', 5), situatie('s', {})],
        { kenmerken: ['x'], buren: createBuren(buren) },
      );
    expect(select([]).sets.map(({ vergelijking }) => vergelijking)).toEqual([['p'], ['r']]);
    // The smaller code comes first in a pair, whichever side has the programme; two candidates may border on each other.
    const { sets, uitgesloten } = select([
      ['b', 'p'],
      ['q', 'r'],
      ['a', 'b'],
      ['z', 'q'],
    ]);
    expect(sets.map(({ vergelijking }) => vergelijking)).toEqual([['q'], ['r']]);
    expect(uitgesloten).toEqual([
      { buurt: 'p', reden: 'grenst_aan_programma' },
      { buurt: 's', reden: 'geen_kenmerk' },
    ]);
    const andersom = selectVergelijkingsbuurten([rij('x', 0)], [rij('p', 0), rij('q', 1)], {
      kenmerken: ['x'],
      buren: [['p', 'x']],
    });
    expect(andersom.sets[0]!.vergelijking).toEqual(['q']);
  });

  test('tells of a missing argument, and of a row without its form', () => {
    const none = undefined as never;
    const a = op('a', 1, 1);
    const ongeldig = (call: () => unknown, pad: readonly (string | number)[]) =>
      expect(call).toThrow(
        expect.objectContaining({
          code: 'kern.document_ongeldig',
          bevindingen: [expect.objectContaining({ pad })],
        }),
      );
    ongeldig(() => selectVergelijkingsbuurten([a], [], none), []);
    ongeldig(() => selectVergelijkingsbuurten([a], [], {} as never), ['kenmerken']);
    ongeldig(() => selectVergelijkingsbuurten(none, [], { kenmerken: ['x'] }), []);
    ongeldig(() => selectVergelijkingsbuurten([], null as never, { kenmerken: ['x'] }), []);
    ongeldig(() => selectVergelijkingsbuurten([a, null as never], [], { kenmerken: ['x'] }), [1]);
    ongeldig(() => selectVergelijkingsbuurten([], [7 as never], { kenmerken: ['x'] }), [0]);
    ongeldig(() => selectVergelijkingsbuurten([], [{ buurt: 'p' } as never], { kenmerken: ['x'] }), [0, 'kenmerken']);
    ongeldig(
      () => selectVergelijkingsbuurten([], [{ buurt: 'p', kenmerken: null } as never], { kenmerken: ['x'] }),
      [0, 'kenmerken'],
    );
    ongeldig(() => selectVergelijkingsbuurten([], [{ kenmerken: {} } as never], { kenmerken: ['x'] }), [0, 'buurt']);
    ongeldig(
      () => selectVergelijkingsbuurten([a], [], { kenmerken: ['x'], selectie: { gekozenOp: '2026-07-01' } as never }),
      ['selectie', 'criteria'],
    );
    expect(() => selectVergelijkingsbuurten([a], [], { kenmerken: ['x'], buren: 'ab' as never })).toThrow(
      expect.objectContaining({ code: 'kern.document_ongeldig' }),
    );
  });

  test.each([
    [() => selectVergelijkingsbuurten([], [], { kenmerken: [] }), 'evaluatie.te_weinig_kenmerken'],
    [() => selectVergelijkingsbuurten([], [], { kenmerken: ['x'], aantal: 0 }), 'evaluatie.aantal_ongeldig'],
    [() => selectVergelijkingsbuurten([], [], { kenmerken: ['x'], grens: Number.NaN }), 'evaluatie.grens_ongeldig'],
    [
      () => selectVergelijkingsbuurten([op('a', 1, 1)], [op('a', 1, 1)], { kenmerken: ['x'] }),
      'evaluatie.buurt_dubbel',
    ],
    [
      () => selectVergelijkingsbuurten([situatie('a', { x: 'hoog' })], [], { kenmerken: ['x'] }),
      'evaluatie.kenmerk_soort',
    ],
    [() => selectVergelijkingsbuurten([op('a', Number.NaN, 1)], [], { kenmerken: ['x'] }), 'evaluatie.kenmerk_soort'],
    // What is neither a figure, nor a group, nor a reason.
    ...[null, {}, { reden: 'zomaar' }].flatMap((waarde) =>
      [{ kenmerken: ['x'] }, { kenmerken: ['y'], gelijk: ['x'] }].map((vraag): [() => unknown, string] => [
        () => selectVergelijkingsbuurten([situatie('a', { x: waarde as never, y: 1 })], [], vraag),
        'evaluatie.kenmerk_soort',
      ]),
    ),
    [
      () =>
        selectVergelijkingsbuurten([situatie('a', { x: 1, y: 1n as never })], [], { kenmerken: ['x'], gelijk: ['y'] }),
      'evaluatie.kenmerk_soort',
    ],
    [
      () => selectVergelijkingsbuurten([], [], { kenmerken: ['x'], aantal: null as never }),
      'evaluatie.aantal_ongeldig',
    ],
    ...[Symbol('x'), { toString: null }, '1'].map((grens): [() => unknown, string] => [
      () => selectVergelijkingsbuurten([], [], { kenmerken: ['x'], grens: grens as never }),
      'evaluatie.grens_ongeldig',
    ]),
  ])('refuses %#', (call, code) => {
    expect(call).toThrow(expect.objectContaining({ code }));
  });
});
