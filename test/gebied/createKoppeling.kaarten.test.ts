import { createKoppeling, type Kaartenbron, type Koppelpunt } from 'buurtaanpak/gebied';
import { checkKoppeling } from 'buurtaanpak/gebied/huis';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { readKaart2017, readVierkanten2014 } from './groningen.js';
import { catchCode } from './hulp.js';

const jaren = { van: 2016, naar: 2017 };
type Ring = readonly (readonly [number, number])[];
const toFeature = (code: string, ringen: readonly Ring[]) => ({
  type: 'Feature',
  properties: { code },
  geometry: { type: 'Polygon', coordinates: ringen },
});
const toRing = (west: number, zuid: number, oost: number, noord: number): Ring => [
  [west, zuid],
  [oost, zuid],
  [oost, noord],
  [west, noord],
  [west, zuid],
];
const call = (oud: unknown, nieuw: unknown, punten: readonly Koppelpunt[], rest: Partial<Kaartenbron> = {}) =>
  createKoppeling(deepFreeze({ soort: 'kaarten', oud, nieuw, punten, ...rest }), jaren);
/** A sheet of squares of one by one. */
const maakBlad = (breed: number, hoog: number) =>
  Array.from({ length: breed * hoog }, (_, i) => {
    const [x, y] = [i % breed, Math.floor(i / breed)];
    return toFeature(`V${x}${y}`, [toRing(x, y, x + 1, y + 1)]);
  });

describe('a mapping from two maps and points', () => {
  it('has the shares of the inhabitants, and tells what lies outside', () => {
    const oud = [toFeature('A', [toRing(0, 0, 2, 2)]), toFeature('C', [toRing(8, 8, 9, 9)])];
    const nieuw = [
      toFeature('X', [toRing(0, 0, 1, 2)]),
      toFeature('Y', [toRing(1, 0, 3, 1)]),
      toFeature('Z', [toRing(6, 6, 7, 7)]),
    ];
    const koppeling = call(oud, nieuw, [
      { x: 0.5, y: 0.5, inwoners: 60 },
      { x: 1.5, y: 0.5, inwoners: 30, code: 'p' },
      { x: 1.5, y: 1.5, inwoners: 10 },
      { x: 2.5, y: 0.5, inwoners: 7 },
      { x: 5, y: 5, inwoners: 3 },
    ]);
    expect(koppeling).toEqual({
      ...jaren,
      delen: [
        { van: 'A', naar: 'X', aandeel: 0.6 },
        { van: 'A', naar: 'Y', aandeel: 0.3 },
      ],
      verdwenen: [
        { code: 'A', aandeel: 0.1, eenheden: 1 },
        { code: 'C', aandeel: 1, eenheden: 0 },
      ],
      nieuw: [
        { code: 'Y', eenheden: 1 },
        { code: 'Z', eenheden: 0 },
      ],
      herkomst: {
        soort: 'kaarten',
        weging: 'inwoners',
        gebleven: { eenheden: 2, gewicht: 90 },
        verdwenen: { eenheden: 1, gewicht: 10 },
        nieuw: { eenheden: 1, gewicht: 7 },
        buiten: { eenheden: 1, gewicht: 3 },
        dubbel: { eenheden: 0, gewicht: 0 },
        volledig: true,
      },
    });
    expect(checkKoppeling(koppeling)).toEqual([]);
  });

  it('has holes, islands and rings that are not closed', () => {
    const gat = toFeature('G', [toRing(0, 0, 4, 4), toRing(1, 1, 3, 3)]);
    const eilanden = {
      type: 'Feature',
      properties: { code: 'E' },
      geometry: { type: 'MultiPolygon', coordinates: [[toRing(1, 1, 2, 3)], [toRing(5, 0, 6, 1).slice(0, -1)]] },
    };
    const { delen } = call(
      [gat, eilanden],
      [toFeature('H', [toRing(0, 0, 9, 9)])],
      [
        { x: 0.5, y: 2, inwoners: 1 },
        { x: 1.5, y: 2, inwoners: 1 },
        { x: 2.5, y: 2, inwoners: 1 },
        { x: 5.25, y: 0.75, inwoners: 1 },
      ],
    );
    expect(delen).toEqual([
      { van: 'E', naar: 'H', aandeel: 1 },
      { van: 'G', naar: 'H', aandeel: 1 },
    ]);
  });

  it('gives a point on a border to the area at its east, or its north: to exactly one', () => {
    const blad = maakBlad(3, 3);
    const punten = [0, 0.5, 1, 1.5, 2, 2.5].flatMap((x) =>
      [0, 0.5, 1, 1.5, 2, 2.5].map((y) => ({ x, y, inwoners: 1 })),
    );
    const { herkomst } = call(blad, blad, punten);
    expect(herkomst).toMatchObject({ gebleven: { eenheden: 36 }, buiten: { eenheden: 0 }, dubbel: { eenheden: 0 } });
    const vind = (x: number, y: number) => call(blad, blad, [{ x, y, inwoners: 1 }]).delen.map(({ van }) => van);
    expect([vind(1, 0.5), vind(0.5, 1), vind(1, 1), vind(0, 0)]).toEqual([['V10'], ['V01'], ['V11'], ['V00']]);
    // The east and north sides of the sheet lie outside.
    expect(catchCode(() => vind(3, 1))).toBe('gebied.kaart_zonder_punten');
    expect(catchCode(() => vind(1, 3))).toBe('gebied.kaart_zonder_punten');
  });

  it('decides exactly, also where rounding could', () => {
    // On, just above and just below a slanted border: 0.1 + 0.2 is above 0.3, and these numbers are no multiples of each other.
    const onder = toFeature('O', [
      [
        [0, 0],
        [3, 1],
        [3, 0],
        [0, 0],
      ],
    ] as const);
    const boven = toFeature('B', [
      [
        [0, 0],
        [0, 1],
        [3, 1],
        [0, 0],
      ],
    ] as const);
    const vind = (x: number, y: number) =>
      call([onder, boven], [onder, boven], [{ x, y, inwoners: 1 }]).delen.map(({ van }) => van);
    for (const x of [0.3, 0.9, 1.2, 2.1, 2.7]) {
      // The sign of x - 3y in whole numbers.
      const kant = (y: number) => {
        const geheel = (getal: number) => BigInt(getal * 2 ** 60);
        return geheel(x) - 3n * geheel(y) >= 0n ? 'O' : 'B';
      };
      for (const y of [x / 3, x / 3 + 2 ** -54, x / 3 - 2 ** -54]) expect(vind(x, y)).toEqual([kant(y)]);
    }
    // Coordinates of which the products are too small or too large for a number.
    for (const maat of [1e-200, -1e-200, 1e200]) {
      const klein = [
        toFeature('K', [
          [
            [0, 0],
            [3 * maat, maat],
            [3 * maat, 0],
            [0, 0],
          ],
        ] as const),
      ];
      expect(call(klein, klein, [{ x: 2 * maat, y: maat / 2, inwoners: 1 }]).delen).toHaveLength(1);
      expect(catchCode(() => call(klein, klein, [{ x: maat, y: maat / 2, inwoners: 1 }]))).toBe(
        'gebied.kaart_zonder_punten',
      );
    }
  });

  it('counts a point where areas overlap in the first by code, and tells it', () => {
    const oud = [toFeature('B', [toRing(0, 0, 2, 2)]), toFeature('A', [toRing(1, 0, 3, 2)])];
    const { delen, herkomst } = call(oud, oud, [
      { x: 1.5, y: 1, inwoners: 4 },
      { x: 0.5, y: 1, inwoners: 6 },
    ]);
    expect(delen.map(({ van, naar }) => van + naar)).toEqual(['AA', 'BB']);
    expect(herkomst?.dubbel).toEqual({ eenheden: 1, gewicht: 4 });
  });

  it('reads the code under the property that is named, of each map', () => {
    const kaart = (veld: string) => [{ ...maakBlad(1, 1)[0], properties: { [veld]: 'GM1', code: 'ander' } }];
    const { delen } = call(kaart('een'), kaart('twee'), [{ x: 0.5, y: 0.5, inwoners: 1 }], {
      codeveldOud: 'een',
      codeveldNieuw: 'twee',
    });
    expect(delen).toEqual([{ van: 'GM1', naar: 'GM1', aandeel: 1 }]);
  });

  it('refuses points and maps that cannot be, with their place', () => {
    const blad = maakBlad(1, 1);
    const punt = { x: 0.5, y: 0.5, inwoners: 1 };
    for (const [bron, code, pad] of [
      [{ punten: [{ ...punt, x: Number.NaN }] }, 'gebied.punt_ongeldig', ['punten', 0]],
      [{ punten: [{ ...punt, inwoners: -99_997 }] }, 'gebied.inwoners_ongeldig', ['punten', 0, 'inwoners']],
      [{ punten: ['a', 'a'].map((een) => ({ ...punt, code: een })) }, 'gebied.code_dubbel', ['punten', 1, 'code']],
      [{ punten: [{ ...punt, x: 226_950, y: 580_050 }] }, 'gebied.kaart_zonder_punten', ['oud']],
      [{ oud: 'kaart' }, 'gebied.geojson_ongeldig', ['oud']],
      [{ nieuw: [{}] }, 'gebied.geojson_ongeldig', ['nieuw', 'features', 0, 'properties']],
    ] as const) {
      const alles = { soort: 'kaarten', oud: blad, nieuw: blad, punten: [punt], ...bron } as Kaartenbron;
      expect(() => createKoppeling(alles, jaren)).toThrow(expect.objectContaining({ code, pad }));
    }
    expect(call(blad, blad, []).verdwenen).toEqual([{ code: 'V00', aandeel: 1, eenheden: 0 }]);
  });

  it('finds every point of a sheet in the square that its coordinates name', () => {
    const blad = maakBlad(9, 9);
    const maat = fc.integer({ min: 0, max: 35 }).map((vierde) => vierde / 4);
    fc.assert(
      fc.property(fc.array(fc.tuple(maat, maat), { minLength: 1, maxLength: 20 }), (plekken) => {
        const punten = plekken.map(([x, y]) => ({ x, y, inwoners: 1 }));
        const { delen } = call(blad, blad, punten);
        const verwacht = new Set(plekken.map(([x, y]) => `V${Math.floor(x)}${Math.floor(y)}`));
        expect(delen.map(({ van }) => van)).toEqual([...verwacht].sort());
      }),
      { numRuns: 60, seed: 1 },
    );
  });
});

describe('the squares and buurten of Groningen', () => {
  it('lie where another program found them, but 575 of 198,370 inhabitants outside the map', () => {
    const kaart = readKaart2017();
    const punten = readVierkanten2014();
    // Each square as an area of its own, so that the mapping names the buurt of every square.
    const vierkanten = punten.map(({ code, x, y }) =>
      toFeature(code, [toRing(x - 1e-7, y - 1e-7, x + 1e-7, y + 1e-7)]),
    );
    const { delen, verdwenen, nieuw, herkomst } = call(vierkanten, kaart, punten);
    expect(delen.map(({ van, naar }) => [van, naar])).toEqual(
      punten.flatMap(({ code, buurt }) => (buurt === '' ? [] : [[code, buurt]])).sort(),
    );
    expect(verdwenen?.map(({ code }) => code)).toEqual(
      punten.flatMap(({ code, buurt }) => (buurt === '' ? [code] : [])).sort(),
    );
    expect(herkomst).toMatchObject({ gebleven: { gewicht: 197_795 }, verdwenen: { gewicht: 575 } });
    // A buurt without a square, where nobody lives.
    expect(nieuw).toEqual([{ code: 'BU00141205', eenheden: 0 }]);
  });
});
