import { createKoppeling, type Koppeleenheid, type Koppelingsbron } from 'buurtaanpak/gebied';
import { checkKoppeling } from 'buurtaanpak/gebied/huis';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { readCsv } from '../kerncijfers/data.js';
import { catchCode } from './hulp.js';

const jaren = { van: 2020, naar: 2024 };
const fromEenheden = (eenheden: readonly Koppeleenheid[]) =>
  createKoppeling(deepFreeze({ soort: 'eenheden', eenheden }), jaren);

describe('createKoppeling from units', () => {
  it('divides by inhabitants, and by surface where that is known of all', () => {
    const { delen, verdwenen, nieuw, herkomst } = fromEenheden([
      { van: 'B', naar: 'Y', inwoners: 10, oppervlakte: 3 },
      { van: 'A', naar: 'Z', inwoners: 30 },
      { van: 'B', naar: 'X', inwoners: 30, oppervlakte: 1 },
      { van: 'A', naar: 'X', inwoners: 10, oppervlakte: 1 },
    ]);
    expect(delen).toEqual([
      { van: 'A', naar: 'X', aandeel: 0.25 },
      { van: 'A', naar: 'Z', aandeel: 0.75 },
      { van: 'B', naar: 'X', aandeel: 0.75, aandeelOppervlakte: 0.25 },
      { van: 'B', naar: 'Y', aandeel: 0.25, aandeelOppervlakte: 0.75 },
    ]);
    expect([verdwenen, nieuw]).toEqual([[], []]);
    expect(herkomst).toMatchObject({ soort: 'eenheden', weging: 'inwoners', gebleven: { eenheden: 4, gewicht: 80 } });
  });

  it('divides an area without inhabitants by surface, or by its units', () => {
    const delen = (oppervlakten: readonly (number | undefined)[]) =>
      fromEenheden(
        oppervlakten.map((oppervlakte, i) => ({ van: 'A', naar: i === 0 ? 'X' : 'Y', inwoners: 0, oppervlakte })),
      ).delen.map(({ aandeel }) => aandeel);
    expect(delen([3, 1])).toEqual([0.75, 0.25]);
    expect(delen([undefined, 1, 1, 1])).toEqual([0.25, 0.75]);
    expect(delen([0, 0])).toEqual([0.5, 0.5]);
  });

  it('adds up exactly: whole numbers as they are, fractions the same in every order', () => {
    const groot = 2 ** 53 - 1;
    expect(fromEenheden([1, 2, 3].map((inwoners) => ({ van: 'A', naar: `X${inwoners}`, inwoners }))).delen).toEqual([
      { van: 'A', naar: 'X1', aandeel: 1 / 6 },
      { van: 'A', naar: 'X2', aandeel: 1 / 3 },
      { van: 'A', naar: 'X3', aandeel: 1 / 2 },
    ]);
    const veel = [groot, groot, 0.1, 0.2, 0.3, 1e-9].map((inwoners, i) => ({ van: 'A', naar: `X${i % 2}`, inwoners }));
    const { delen } = fromEenheden(veel);
    expect(fromEenheden([...veel].reverse()).delen).toEqual(delen);
    expect(delen.map(({ aandeel }) => aandeel)).toEqual([0.5, 0.5]);
  });

  it('refuses inhabitants and surfaces that cannot be, with their place', () => {
    const maak = (deel: object) =>
      catchCode(() =>
        createKoppeling({ soort: 'eenheden', eenheden: [{ van: 'A', naar: 'B', inwoners: 1, ...deel }] }, jaren),
      );
    for (const getal of [-1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) {
      expect(maak({ inwoners: getal })).toBe('gebied.inwoners_ongeldig');
      expect(maak({ oppervlakte: getal })).toBe('gebied.oppervlakte_ongeldig');
    }
    expect(() => fromEenheden([{ van: 'A', naar: 'B', inwoners: -1 }])).toThrow(
      expect.objectContaining({ pad: ['eenheden', 0, 'inwoners'] }),
    );
  });

  it('always makes a mapping that loses nothing, of which the shares are those of a plain count', () => {
    const eenheid = fc.record({
      van: fc.constantFrom('A', 'B', 'C'),
      naar: fc.constantFrom('X', 'Y', 'Z'),
      inwoners: fc.nat({ max: 100 }),
      oppervlakte: fc.option(fc.nat({ max: 9 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(eenheid, { minLength: 1 }), (eenheden) => {
        const koppeling = fromEenheden(eenheden);
        expect(checkKoppeling(koppeling)).toEqual([]);
        const sum = (rij: typeof eenheden) => rij.reduce((som, { inwoners }) => som + inwoners, 0);
        for (const { van, naar, aandeel } of koppeling.delen) {
          const oud = eenheden.filter((een) => een.van === van);
          if (sum(oud) > 0) expect(aandeel).toBe(sum(oud.filter((een) => een.naar === naar)) / sum(oud));
        }
      }),
      { numRuns: 100, seed: 1 },
    );
  });
});

describe('createKoppeling from a list of codes', () => {
  const fromCodes = (codes: readonly { van: string; naar: string }[]) =>
    createKoppeling(deepFreeze({ soort: 'codes', codes }), { van: 2015, naar: 2022 });

  it('takes the list of Amsterdam, one to one, and says nothing of the codes that are not in it', () => {
    const codes = readCsv('cijfers/kerncijfers_codes_amsterdam_2015_2022.csv', ',').map(
      ({ BUURTCODE_CBS_2015: van = '', BUURTCODE_CBS_2022: naar = '' }) => ({ van, naar }),
    );
    const koppeling = fromCodes(codes);
    expect(koppeling.delen).toHaveLength(439);
    expect(koppeling.delen.every(({ aandeel }) => aandeel === 1)).toBe(true);
    expect(koppeling.delen.find(({ van }) => van === 'BU03635806')?.naar).toBe('BU0363MQ05');
    expect(koppeling).not.toHaveProperty('verdwenen');
    expect(koppeling).not.toHaveProperty('nieuw');
    expect(koppeling.herkomst).toMatchObject({ soort: 'codes', gebleven: { eenheden: 439 }, volledig: false });
    expect(checkKoppeling(koppeling)).toEqual([]);
  });

  it('joins areas, but splits none', () => {
    const { delen } = fromCodes([
      { van: 'B', naar: 'X' },
      { van: 'A', naar: 'X' },
    ]);
    expect(delen).toEqual([
      { van: 'A', naar: 'X', aandeel: 1 },
      { van: 'B', naar: 'X', aandeel: 1 },
    ]);
    const dubbel = [
      { van: 'A', naar: 'X' },
      { van: 'A', naar: 'Y' },
    ];
    expect(() => fromCodes(dubbel)).toThrow(
      expect.objectContaining({ code: 'gebied.code_dubbel', pad: ['codes', 1, 'van'] }),
    );
  });

  it('follows a permutation there and back again', () => {
    const letters = [...'ABCDEFGH'];
    fc.assert(
      fc.property(fc.shuffledSubarray(letters, { minLength: 8 }), (volgorde) => {
        const heen = fromCodes(letters.map((van, i) => ({ van, naar: volgorde[i]! })));
        const terug = fromCodes(heen.delen.map(({ van, naar }) => ({ van: naar, naar: van })));
        const samen = heen.delen.map(({ van, naar }) => [van, terug.delen.find((deel) => deel.van === naar)?.naar]);
        expect(samen).toEqual(letters.map((letter) => [letter, letter]));
      }),
      { numRuns: 50, seed: 1 },
    );
  });
});

describe('createKoppeling', () => {
  const call = (bron: unknown, options: unknown = jaren) =>
    catchCode(() => createKoppeling(bron as Koppelingsbron, options as typeof jaren));

  it('refuses a source or years of another form, and tells all that is wrong', () => {
    for (const bron of [null, [], 5, {}, { soort: 'gis' }, { soort: 'codes' }, { soort: 'adressen', oud: [] }])
      expect(call(bron)).toBe('kern.document_ongeldig');
    for (const options of [null, {}, { van: 2020 }, { van: 1, naar: 2024 }])
      expect(call({ soort: 'codes', codes: [] }, options)).toBe('kern.document_ongeldig');
    expect(() => createKoppeling({ soort: 'codes', kodes: [] } as never, jaren)).toThrow(
      expect.objectContaining({
        bevindingen: [
          expect.objectContaining({ code: 'kern.veld_ontbreekt', pad: ['codes'] }),
          expect.objectContaining({ code: 'kern.veld_onbekend_suggestie', pad: ['kodes'] }),
        ],
      }),
    );
  });
});
