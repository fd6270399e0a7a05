import {
  aggregateKerncijfers,
  convertKerncijfers,
  getInterval,
  type Kerncijferdocumentkolom,
} from 'buurtaanpak/kerncijfers';
import { getKolom, listAfrondingen } from 'buurtaanpak/kerncijfers/huis';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AFRONDING } from './afronding.js';
import { ASELECT, kolom, maakTabel } from './grenzen.js';

const aselect = (cellen: Kerncijferdocumentkolom['cellen'], sleutel = 'aantal_inwoners') =>
  kolom(sleutel, cellen, { nauwkeurigheid: ASELECT });

/** All areas of a table as one. */
function voegSamen(kolommen: readonly Kerncijferdocumentkolom[], options = {}) {
  const tabel = maakTabel(kolommen);
  const eenheden = tabel.gebieden.map(({ code }) => code);
  return aggregateKerncijfers(tabel, [{ code: 'S', eenheden }], options).tabel;
}

const intervalVan = (kolommen: readonly Kerncijferdocumentkolom[], sleutel: string, options = {}) =>
  getInterval(voegSamen(kolommen, options), 'S', sleutel);

/** What is published for a true count: the place in `[0, 1)` draws among the one or two roundings. */
function rond(waar: number, plaats: number, basis = 5): number {
  const [onder, boven] = listAfrondingen(waar, basis);
  return (boven === undefined || plaats * basis < (onder?.gewicht ?? 0) ? onder : boven)?.waarde ?? Number.NaN;
}

const plaats = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

describe('the bounds of a sum', () => {
  it.each(AFRONDING.som)(
    'of $cellen rounded counts are as far off as the reference says',
    ({ cellen, grootste_verschil }) => {
      expect(intervalVan([aselect(Array<number>(cellen).fill(750))], 'aantal_inwoners')).toEqual({
        waarde: 750 * cellen,
        onder: 750 * cellen - grootste_verschil,
        boven: 750 * cellen + grootste_verschil,
        soort: 'aselect',
      });
    },
  );

  it('are those of the parts together, none below 0, and exact for gemeenten', () => {
    expect(intervalVan([aselect([0, 5])], 'aantal_inwoners')).toMatchObject({ waarde: 5, onder: 1, boven: 13 });
    const tabel = maakTabel([aselect([801, 99])], ['gemeente', 'gemeente']);
    const samen = aggregateKerncijfers(tabel, [{ code: 'S', eenheden: tabel.gebieden.map(({ code }) => code) }]).tabel;
    expect(getInterval(samen, 'S', 'aantal_inwoners')).toEqual({ waarde: 900, onder: 900, boven: 900, soort: 'exact' });
    expect(getKolom(samen, 'aantal_inwoners').nauwkeurigheid).toEqual(ASELECT);
  });

  it('go on when composed areas are composed again', () => {
    const tabel = maakTabel([aselect([10, 20, 30])]);
    const codes = tabel.gebieden.map(({ code }) => code);
    const [a, ...rest] = codes;
    const twee = aggregateKerncijfers(tabel, [
      { code: 'A', eenheden: [a ?? ''] },
      { code: 'B', eenheden: rest },
    ]).tabel;
    const samen = aggregateKerncijfers(twee, [{ code: 'S', eenheden: ['A', 'B'] }]).tabel;
    expect(getInterval(samen, 'S', 'aantal_inwoners')).toEqual(intervalVan([aselect([10, 20, 30])], 'aantal_inwoners'));
  });

  it('hold the true sum, however the counts were rounded', () => {
    const deel = fc.tuple(fc.nat({ max: 3000 }), plaats);
    fc.assert(
      fc.property(fc.array(deel, { minLength: 1, maxLength: 12 }), fc.integer({ min: 2, max: 10 }), (delen, basis) => {
        const cellen = delen.map(([waar, draw]) => rond(waar, draw, basis));
        const tabel = [kolom('aantal_inwoners', cellen, { nauwkeurigheid: { soort: 'aselect', basis } })];
        const interval = intervalVan(tabel, 'aantal_inwoners');
        const waar = delen.reduce((som, [een]) => som + een, 0);
        expect(interval).toMatchObject({ onder: expect.any(Number), boven: expect.any(Number) });
        if (!('onder' in interval)) return;
        expect(interval.onder).toBeLessThanOrEqual(waar);
        expect(interval.boven).toBeGreaterThanOrEqual(waar);
      }),
      { numRuns: 200, seed: 1 },
    );
  });
});

interface Weegdeel {
  readonly waarde: number;
  readonly breed: readonly [number, number];
  readonly gewicht: number;
  readonly wijd: readonly [number, number];
}

/** A mean of persons in a household, with the bounds of each mean and of each number of households. */
const weeg = (delen: readonly Weegdeel[]): Kerncijferdocumentkolom[] => [
  kolom(
    'aantal_huishoudens',
    delen.map(({ gewicht }) => gewicht),
    {
      onder: delen.map(({ gewicht, wijd }) => Math.max(0, gewicht - wijd[0])),
      boven: delen.map(({ gewicht, wijd }) => gewicht + wijd[1]),
    },
  ),
  kolom(
    'gemiddelde_huishoudensgrootte',
    delen.map(({ waarde }) => waarde),
    {
      eenheid: 'personen',
      onder: delen.map(({ waarde, breed }) => waarde - breed[0]),
      boven: delen.map(({ waarde, breed }) => waarde + breed[1]),
    },
  ),
];

const MAAT = 'gemiddelde_huishoudensgrootte';
const breedte = fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 6 }));
const weegdeel: fc.Arbitrary<Weegdeel> = fc.record({
  waarde: fc.integer({ min: -20, max: 20 }),
  breed: breedte,
  gewicht: fc.nat({ max: 12 }),
  wijd: breedte,
});

/** Every choice of a bound for every weight: the extremes of the mean are among these. */
function probeer(delen: readonly Weegdeel[]): { onder: number; boven: number } {
  let [onder, boven] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let keuze = 0; keuze < 2 ** delen.length; keuze++) {
    const gewichten = delen.map(({ gewicht, wijd }, i) =>
      keuze & (2 ** i) ? gewicht + wijd[1] : Math.max(0, gewicht - wijd[0]),
    );
    const totaal = gewichten.reduce((a, b) => a + b, 0);
    if (totaal === 0) continue;
    const gemiddelde = (f: (deel: Weegdeel) => number) =>
      delen.reduce((som, deel, i) => som + f(deel) * (gewichten[i] ?? 0), 0) / totaal;
    onder = Math.min(
      onder,
      gemiddelde(({ waarde, breed }) => waarde - breed[0]),
    );
    boven = Math.max(
      boven,
      gemiddelde(({ waarde, breed }) => waarde + breed[1]),
    );
  }
  return { onder, boven };
}

describe('the bounds of a weighted mean', () => {
  it('are worked out by hand', () => {
    // 100 to 300 households of 2, and 100 of 3: at most (2 x 100 + 3 x 100) / 200, at least (2 x 300 + 3 x 100) / 400.
    const delen = [
      { waarde: 2, breed: [0, 0], gewicht: 200, wijd: [100, 100] },
      { waarde: 3, breed: [0, 0], gewicht: 100, wijd: [0, 0] },
    ] as const;
    expect(intervalVan(weeg(delen), MAAT)).toEqual({
      waarde: 2.33333333333,
      onder: 2.25,
      boven: 2.5,
      soort: 'grenzen',
    });
  });

  it('are the extremes over every choice of weights', () => {
    fc.assert(
      fc.property(fc.array(weegdeel, { minLength: 2, maxLength: 7 }), (delen) => {
        const interval = intervalVan(weeg(delen), MAAT);
        if (!('waarde' in interval)) {
          expect(delen.every(({ gewicht }) => gewicht === 0)).toBe(true);
          return;
        }
        const { onder, boven } = probeer(delen);
        expect(interval).toMatchObject({ soort: expect.not.stringMatching('onbekend') });
        if (!('onder' in interval)) return;
        expect(interval.onder).toBeCloseTo(onder, 9);
        expect(interval.boven).toBeCloseTo(boven, 9);
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  it('hold every mean of figures and weights within their own, and the published one', () => {
    const binnen = fc.tuple(weegdeel, plaats, plaats);
    fc.assert(
      fc.property(fc.array(binnen, { minLength: 1, maxLength: 10 }), (rijen) => {
        const interval = intervalVan(weeg(rijen.map(([deel]) => deel)), MAAT);
        if (!('onder' in interval)) return;
        const ware = rijen.map(([{ waarde, breed, gewicht, wijd }, v, w]) => {
          const [laag, hoog] = [Math.max(0, gewicht - wijd[0]), gewicht + wijd[1]];
          return [waarde - breed[0] + v * (breed[0] + breed[1]), laag + w * (hoog - laag)] as const;
        });
        const totaal = ware.reduce((som, [, gewicht]) => som + gewicht, 0);
        const gemiddelde = ware.reduce((som, [waarde, gewicht]) => som + waarde * gewicht, 0) / totaal;
        expect(interval.onder).toBeLessThanOrEqual(interval.waarde);
        expect(interval.boven).toBeGreaterThanOrEqual(interval.waarde);
        if (rijen.length === 1 || totaal === 0) return;
        expect(gemiddelde).toBeGreaterThanOrEqual(interval.onder - 1e-9);
        expect(gemiddelde).toBeLessThanOrEqual(interval.boven + 1e-9);
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  it('become no narrower when a part or a weight becomes less sure', () => {
    fc.assert(
      fc.property(
        fc.array(weegdeel, { minLength: 1, maxLength: 6 }),
        breedte,
        breedte,
        fc.nat(),
        (delen, breed, wijd, i) => {
          const meer = delen.map((deel, plek) =>
            plek === i % delen.length
              ? {
                  ...deel,
                  breed: [deel.breed[0] + breed[0], deel.breed[1] + breed[1]] as const,
                  wijd: [deel.wijd[0] + wijd[0], deel.wijd[1] + wijd[1]] as const,
                }
              : deel,
          );
          const [smal, ruim] = [intervalVan(weeg(delen), MAAT), intervalVan(weeg(meer), MAAT)];
          if (!('onder' in smal) || !('onder' in ruim)) return;
          expect(ruim.onder).toBeLessThanOrEqual(smal.onder + 1e-9);
          expect(ruim.boven).toBeGreaterThanOrEqual(smal.boven - 1e-9);
        },
      ),
      { numRuns: 200, seed: 1 },
    );
  });

  it('are the mean itself where figures and weights are exact, whatever the order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 10, max: 60 }), fc.integer({ min: 1, max: 3000 })), {
          minLength: 2,
          maxLength: 9,
        }),
        (rijen) => {
          const delen = rijen.map(([tiende, gewicht]) => ({
            waarde: tiende / 10,
            breed: [0, 0] as const,
            gewicht,
            wijd: [0, 0] as const,
          }));
          const interval = intervalVan(weeg(delen), MAAT);
          if (!('onder' in interval)) throw new Error('no bounds');
          expect([interval.onder, interval.boven, interval.soort]).toEqual([interval.waarde, interval.waarde, 'exact']);
        },
      ),
      { numRuns: 100, seed: 1 },
    );
  });

  it('take a weight that tells nothing as it stands, and tell of the parts with a figure', () => {
    const [, maat] = weeg([
      { waarde: 2, breed: [1, 1], gewicht: 0, wijd: [0, 0] },
      { waarde: 4, breed: [1, 1], gewicht: 0, wijd: [0, 0] },
    ]);
    if (maat === undefined) throw new Error('no column');
    expect(intervalVan([kolom('aantal_huishoudens', [100, 300]), maat], MAAT)).toEqual({
      waarde: 3.5,
      onder: 2.5,
      boven: 4.5,
      soort: 'grenzen',
    });
    const zonder = { ...maat, cellen: [2, 'geheim'] as const, boven: [3, null], onder: [1, null] };
    expect(intervalVan([kolom('aantal_huishoudens', [300, 100]), zonder], MAAT, { minDekking: 0.5 })).toEqual({
      waarde: 2,
      onder: 1,
      boven: 3,
      soort: 'grenzen',
    });
    // Nobody, or up to four households of which nothing is known: not in the mean, and not in its bounds.
    expect(intervalVan([aselect([300, 0], 'aantal_huishoudens'), zonder], MAAT)).toMatchObject({ onder: 1, boven: 3 });
    // Known, and perhaps there: in the bounds, (2 x 296 + 5 x 4) / 300 or more.
    const bekend = { ...maat, cellen: [2, 5], onder: [2, 5], boven: [2, 5] };
    expect(intervalVan([aselect([300, 0], 'aantal_huishoudens'), bekend], MAAT)).toMatchObject({
      waarde: 2,
      onder: 2,
      boven: expect.closeTo((2 * 296 + 5 * 4) / 300, 9),
    });
  });

  it('are found among the weights of a whole country of buurten', () => {
    const delen = Array.from({ length: 14_574 }, (_, i) => ({
      waarde: (i * 7919) % 1000,
      breed: [1, 1] as const,
      gewicht: (i * 104_729) % 900,
      wijd: [4, 4] as const,
    }));
    const interval = intervalVan(weeg(delen), MAAT);
    expect(interval).toMatchObject({ soort: 'grenzen' });
  });
});

describe('a column that is composed', () => {
  const stil = kolom('aantal_huishoudens', [100, 300]);

  it('stays without bounds when it does not tell how sure it is', () => {
    const { kolommen } = voegSamen([stil, kolom(MAAT, [2, 3], { eenheid: 'personen' }), aselect([5, 5])]);
    expect(kolommen.map(({ onder, boven }) => [onder?.length, boven?.length])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
      [1, 1],
    ]);
  });

  it('has no bounds where one of its parts has none', () => {
    const onbekend = { soort: 'onbekend' };
    const grenzen = { onder: [1, null], boven: [9, 9] };
    expect(intervalVan([kolom('aantal_inwoners', [5, 5], grenzen)], 'aantal_inwoners')).toMatchObject(onbekend);
    const maat = kolom(MAAT, [2, 3], { eenheid: 'personen', onder: [1, null], boven: [3, 4] });
    expect(intervalVan([stil, maat], MAAT)).toMatchObject(onbekend);
    const geschat = { nauwkeurigheid: ASELECT, geschat: [1] };
    expect(intervalVan([kolom('aantal_inwoners', [5, 5], geschat)], 'aantal_inwoners')).toMatchObject(onbekend);
  });

  it('is estimated where a part, or its weight, is', () => {
    const geschat = (kolommen: readonly Kerncijferdocumentkolom[], sleutel: string, options = {}) => {
      const { geschat: uit } = getKolom(voegSamen(kolommen, options), sleutel);
      return uit === undefined ? undefined : [...uit];
    };
    expect(geschat([kolom('aantal_inwoners', [5, 5], { geschat: [1] })], 'aantal_inwoners')).toEqual([1]);
    expect(geschat([kolom('aantal_inwoners', [5, 5])], 'aantal_inwoners')).toBeUndefined();
    const maat = kolom(MAAT, [2, 3], { eenheid: 'personen', geschat: [0] });
    expect(geschat([stil, maat], MAAT)).toEqual([1]);
    expect(geschat([kolom('aantal_huishoudens', [0, 300]), maat], MAAT)).toBeUndefined();
    expect(geschat([kolom('aantal_huishoudens', [100, 300], { geschat: [0] }), kolom(MAAT, [2, 3])], MAAT)).toEqual([
      1,
    ]);
    const deels = kolom(MAAT, [2, 'geheim'], { geschat: [0] });
    expect(geschat([stil, deels], MAAT)).toBeUndefined();
    expect(geschat([stil, deels], MAAT, { minDekking: 0 })).toEqual([1]);
  });

  it('keeps what a single whole part has', () => {
    const mediaan = kolom('mediaan_vermogen', [50], { eenheid: '1000 euro', onder: [40], boven: [60], geschat: [0] });
    const samen = voegSamen([mediaan]);
    expect(getInterval(samen, 'S', 'mediaan_vermogen')).toEqual({ waarde: 50, onder: 40, boven: 60, soort: 'grenzen' });
    expect(getKolom(samen, 'mediaan_vermogen').geschat).toEqual(Uint8Array.of(1));
    expect(
      intervalVan([{ ...mediaan, cellen: [50, 60], onder: [40, 40], boven: [60, 60] }], 'mediaan_vermogen'),
    ).toEqual({
      reden: 'niet_van_toepassing',
    });
  });
});

describe('a column that is carried to another classification', () => {
  const tabel = maakTabel([
    aselect([100, 40]),
    aselect([50, 20], 'aantal_huishoudens'),
    kolom(MAAT, [2, 3], { eenheid: 'personen', nauwkeurigheid: { soort: 'afgerond', op: 0.1 }, geschat: [1] }),
    kolom('oppervlakte_land', [10, 20], { eenheid: 'ha', nauwkeurigheid: { soort: 'afgerond', op: 1 } }),
  ]);
  const [a = '', b = ''] = tabel.gebieden.map(({ code }) => code);
  const { tabel: nieuw } = convertKerncijfers(tabel, {
    van: 2024,
    naar: 2025,
    delen: [
      { van: a, naar: 'BU00801000', aandeel: 0.25, aandeelOppervlakte: 0.5 },
      { van: a, naar: 'BU00801001', aandeel: 0.75, aandeelOppervlakte: 0.5 },
      { van: b, naar: 'BU00801001', aandeel: 1 },
    ],
  });
  const van = (code: string, sleutel: string) => getInterval(nieuw, code, sleutel);

  it('has the bounds of its parts, times their share', () => {
    expect(van('BU00801000', 'aantal_inwoners')).toEqual({ waarde: 25, onder: 24, boven: 26, soort: 'aselect' });
    expect(van('BU00801001', 'aantal_inwoners')).toEqual({
      waarde: 115,
      onder: 72 + 36,
      boven: 78 + 44,
      soort: 'aselect',
    });
    expect(van('BU00801000', 'oppervlakte_land')).toEqual({ waarde: 5, onder: 4.75, boven: 5.25, soort: 'afgerond' });
    expect(van('BU00801000', MAAT)).toEqual({ waarde: 2, onder: 1.95, boven: 2.05, soort: 'afgerond' });
  });

  it('is estimated where a part is', () => {
    expect(van('BU00801001', MAAT)).toEqual({ waarde: expect.any(Number), soort: 'onbekend' });
    expect(getKolom(nieuw, MAAT).geschat).toEqual(Uint8Array.of(0, 1));
    expect(getKolom(nieuw, 'aantal_inwoners').geschat).toBeUndefined();
  });

  it('keeps the bounds of a sum together when every area is shared out whole', () => {
    const deel = fc.record({ waar: fc.nat({ max: 2000 }), draw: plaats, tiende: fc.nat({ max: 10 }) });
    fc.assert(
      fc.property(fc.array(deel, { minLength: 1, maxLength: 8 }), (delen) => {
        const oud = maakTabel([aselect(delen.map(({ waar, draw }) => rond(waar, draw)))]);
        const { tabel: om } = convertKerncijfers(oud, {
          van: 2024,
          naar: 2025,
          delen: delen.flatMap(({ tiende }, i) =>
            [tiende / 10, 1 - tiende / 10].map((aandeel, j) => ({
              van: oud.gebieden[i]?.code ?? '',
              naar: `N${j}`,
              aandeel,
            })),
          ),
        });
        for (const j of [0, 1]) {
          const waar = delen.reduce((som, een) => som + een.waar * Math.abs(j - een.tiende / 10), 0);
          const interval = getInterval(om, `N${j}`, 'aantal_inwoners');
          if (!('onder' in interval)) continue;
          expect(interval.onder).toBeLessThanOrEqual(waar + 1e-6);
          expect(interval.boven).toBeGreaterThanOrEqual(waar - 1e-6);
        }
      }),
      { numRuns: 60, seed: 1 },
    );
  });
});
