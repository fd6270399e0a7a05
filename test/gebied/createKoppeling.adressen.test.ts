import { type Adresrij, type Adressenbron, createKoppeling, Koppeling } from 'buurtaanpak/gebied';
import { checkKoppeling } from 'buurtaanpak/gebied/huis';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGegevensJson } from '../gegevens.js';
import { deepFreeze } from '../hulp.js';
import { catchCode } from './hulp.js';

interface Geval {
  readonly oud: string;
  readonly nieuw: string;
  readonly van: number;
  readonly naar: number;
  readonly verwacht: {
    readonly delen: readonly { van: string; naar: string; adressen: number; aandeel_van_alle: string }[];
    readonly verdwenen: Readonly<Record<string, { adressen: number; aandeel: string }>>;
    readonly nieuw: Readonly<Record<string, number>>;
  };
}
const { gevallen } = readGegevensJson<{ gevallen: readonly Geval[] }>('cijfers/koppeling-pc6.json');

const toGetal = (breuk: string) => {
  const [teller = 0, noemer = 1] = breuk.split('/').map(Number);
  return teller / noemer;
};
const read = (tekst: string, cast = false): Adresrij[] =>
  parse(tekst, { columns: true, delimiter: ';', cast: cast && ((cel) => (/^\d+$/.test(cel) ? Number(cel) : cel)) });

const jaren = { van: 2020, naar: 2024 };
/** Addresses of one postcode: number and area of each. */
const maakLijst = (jaar: number, rijen: readonly (readonly [nummer: number | string, gebied: unknown])[]) =>
  rijen.map(([Huisnummer, gebied]) => ({ PC6: '8911AA', Huisnummer, [`Buurt${jaar}`]: gebied }));
const call = (oud: readonly Adresrij[], nieuw: readonly Adresrij[], rest: Partial<Adressenbron> = {}) =>
  createKoppeling(deepFreeze({ soort: 'adressen', oud, nieuw, ...rest }), jaren);

describe('a mapping from two lists of addresses', () => {
  it.each(gevallen)('has the exact shares of the reference, $van to $naar', ({ oud, nieuw, van, naar, verwacht }) => {
    for (const cast of [false, true]) {
      const bron: Adressenbron = deepFreeze({ soort: 'adressen', oud: read(oud, cast), nieuw: read(nieuw, cast) });
      const koppeling = createKoppeling(bron, { van, naar });
      expect(koppeling.delen).toEqual(
        verwacht.delen.map((deel) => ({ van: deel.van, naar: deel.naar, aandeel: toGetal(deel.aandeel_van_alle) })),
      );
      expect(koppeling.verdwenen).toEqual(
        Object.entries(verwacht.verdwenen).map(([code, { adressen, aandeel }]) => ({
          code,
          aandeel: toGetal(aandeel),
          eenheden: adressen,
        })),
      );
      expect(koppeling.nieuw).toEqual(Object.entries(verwacht.nieuw).map(([code, eenheden]) => ({ code, eenheden })));
      const gebleven = verwacht.delen.reduce((som, { adressen }) => som + adressen, 0);
      expect(koppeling.herkomst).toMatchObject({
        soort: 'adressen',
        weging: 'adressen',
        gebleven: { eenheden: gebleven, gewicht: gebleven },
        volledig: true,
      });
      expect(checkKoppeling(koppeling)).toEqual([]);
      expect(Koppeling.parse(JSON.parse(JSON.stringify(koppeling)))).toEqual(koppeling);
    }
  });

  it('works for wijken and gemeenten too', () => {
    const { oud, nieuw, van, naar } = gevallen[2]!;
    for (const [niveau, codes] of [
      ['wijk', ['WK190001', 'WK190002']],
      ['gemeente', ['GM1900']],
    ] as const) {
      const { delen } = createKoppeling(
        { soort: 'adressen', oud: read(oud), nieuw: read(nieuw), niveau },
        { van, naar },
      );
      expect(delen.map((deel) => [deel.van, deel.naar])).toEqual(codes.map((code) => [code, code]));
    }
  });

  it('reads columns whatever their capitals, postcodes with blanks, and the codes of Amsterdam', () => {
    const oud = [
      { ' PC6 ': '1012 ab', HUISNR: '007', BUURT2020: '0363af01' },
      { ' PC6 ': '1012AC', HUISNR: 8, BUURT2020: 3630400 },
    ];
    const nieuw = [
      { postcode: '1012AB', huisnummer: 7, buurtcode: 'BU0363AF01' },
      { postcode: '1012AC', huisnummer: 8, buurtcode: 'BU03630400' },
    ];
    expect(call(oud, nieuw).delen).toEqual([
      { van: 'BU03630400', naar: 'BU03630400', aandeel: 1 },
      { van: 'BU0363AF01', naar: 'BU0363AF01', aandeel: 1 },
    ]);
  });

  it('tells letters and suffixes apart where both lists have them, and only there', () => {
    const rij = (Huisletter: string, Toevoeging: string, jaar: number, gebied: number) => ({
      PC6: '8911AA',
      Huisnummer: 1,
      Huisletter,
      Toevoeging,
      [`Buurt${jaar}`]: gebied,
    });
    const oud = [rij('a', '', 2020, 800101), rij('', 'bis', 2020, 800101), rij('', '2', 2020, 800101)];
    const nieuw = [rij('A', '', 2024, 800101), rij('', 'BIS', 2024, 800102)];
    expect(call(oud, nieuw).delen.map(({ naar, aandeel }) => [naar, aandeel])).toEqual([
      ['BU00800101', 1 / 3],
      ['BU00800102', 1 / 3],
    ]);
    const zonder = [{ PC6: '8911AA', Huisnummer: 1, Buurt2024: 800101 }];
    expect(call(oud.slice(0, 1), zonder).delen).toHaveLength(1);
    expect(catchCode(() => call(oud, zonder))).toBe('gebied.adres_dubbel');
  });

  it('tells letters apart in lists without a column of suffixes', () => {
    const rij = (Huisletter: string, jaar: number, gebied: number) => ({
      PC6: '8911AA',
      Huisnummer: 1,
      Huisletter,
      [`Buurt${jaar}`]: gebied,
    });
    const oud = [rij('a', 2020, 800101), rij('b', 2020, 800101)];
    const nieuw = [rij('A', 2024, 800101), rij('B', 2024, 800102)];
    expect(call(oud, nieuw).delen.map(({ naar, aandeel }) => [naar, aandeel])).toEqual([
      ['BU00800101', 0.5],
      ['BU00800102', 0.5],
    ]);
  });

  it('weighs addresses by a column of the old list', () => {
    const oud = [
      { PC6: '8911AA', Huisnummer: 1, Buurt2020: 800101, woningen: '30' },
      { PC6: '8911AA', Huisnummer: 2, Buurt2020: 800101, woningen: 1 },
      { PC6: '8911AA', Huisnummer: 3, Buurt2020: 800101, woningen: '9.0' },
      { PC6: '8911AA', Huisnummer: 4, Buurt2020: 800102, woningen: 0 },
    ];
    const nieuw = maakLijst(2024, [
      [1, 800101],
      [2, 800102],
      [4, 800102],
      [5, 800102],
    ]);
    const { delen, verdwenen, herkomst } = call(oud, nieuw, { gewicht: 'woningen' });
    expect(delen.map(({ van, naar, aandeel }) => [van, naar, aandeel])).toEqual([
      ['BU00800101', 'BU00800101', 0.75],
      ['BU00800101', 'BU00800102', 0.025],
      ['BU00800102', 'BU00800102', 1],
    ]);
    expect(verdwenen).toEqual([{ code: 'BU00800101', aandeel: 0.225, eenheden: 1 }]);
    expect(herkomst).toMatchObject({
      weging: 'woningen',
      gebleven: { eenheden: 3, gewicht: 31 },
      verdwenen: { eenheden: 1, gewicht: 9 },
      nieuw: { eenheden: 1 },
    });
    expect(herkomst?.nieuw).not.toHaveProperty('gewicht');
    for (const woningen of ['-1', '1,5', '', null, -1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(catchCode(() => call([{ ...oud[0], woningen }], nieuw, { gewicht: 'woningen' }))).toBe(
        'gebied.gewicht_ongeldig',
      );
  });

  it('loses nothing of an area of which only addresses without weight went', () => {
    const oud = [1, 0].map((woningen, i) => ({ PC6: '8911AA', Huisnummer: i + 1, Buurt2020: 800101, woningen }));
    expect(call(oud, maakLijst(2024, [[1, 800101]]), { gewicht: 'woningen' }).verdwenen).toEqual([]);
  });

  it('tells an area that went as a whole, and one that is all new', () => {
    const { delen, verdwenen, nieuw } = call(maakLijst(2020, [[1, 800101]]), maakLijst(2024, [[2, 800102]]));
    expect(delen).toEqual([]);
    expect(verdwenen).toEqual([{ code: 'BU00800101', aandeel: 1, eenheden: 1 }]);
    expect(nieuw).toEqual([{ code: 'BU00800102', eenheden: 1 }]);
  });

  it('refuses a list without a column, or of another year, as when the lists changed places', () => {
    const [oud, nieuw] = [maakLijst(2020, [[1, 800101]]), maakLijst(2024, [[1, 800101]])];
    const weiger = (een: readonly Adresrij[], ander: readonly Adresrij[], rest: Partial<Adressenbron> = {}) => {
      try {
        call(een, ander, rest);
      } catch (fout) {
        const { code, params } = fout as { code: string; params: Readonly<Record<string, unknown>> };
        return [code, params.kolom, params.lijst];
      }
      return undefined;
    };
    expect(weiger(nieuw, oud)).toEqual(['gebied.kolom_ontbreekt', 'buurt2020', 'oud']);
    expect(weiger(oud, oud)).toEqual(['gebied.kolom_ontbreekt', 'buurt2024', 'nieuw']);
    expect(weiger(oud, nieuw, { niveau: 'wijk' })).toEqual(['gebied.kolom_ontbreekt', 'wijk2020', 'oud']);
    expect(weiger(oud, nieuw, { gewicht: 'woningen' })).toEqual(['gebied.kolom_ontbreekt', 'woningen', 'oud']);
    expect(weiger([], nieuw)).toEqual(['gebied.kolom_ontbreekt', 'PC6', 'oud']);
    expect(weiger(oud, [null] as never)).toEqual(['gebied.kolom_ontbreekt', 'PC6', 'nieuw']);
  });

  it('knows the short names of columns, and takes that of the year before one without a year', () => {
    const nieuw = maakLijst(2024, [[1, 800102]]);
    for (const kolommen of [
      { PC6: '8911 aa', HNR: '1', BU_2020: '800101' },
      { Postcode: '8911AA', Huisnr: 1, gwb2020_code: '00800101', Buurt: 'Centrum' },
      {
        Gemeente2020: 80,
        Wijk2020: 8001,
        BuurtCode2020: 800101,
        BU_CODE: 'BU00809999',
        huisnummer: '01',
        pc6: '8911AA',
      },
      { BU_CODE: 'BU00800101', PC6: '8911AA', Huisnummer: 1, BU_2021: 'BU00809999' },
    ])
      expect(call([kolommen], nieuw).delen).toEqual([{ van: 'BU00800101', naar: 'BU00800102', aandeel: 1 }]);
    const wijk = [{ PC6: '8911AA', Huisnummer: 1, WK_CODE: 'WK008001', GM_CODE: 'GM0080' }];
    expect(call(wijk, wijk, { niveau: 'wijk' }).delen).toEqual([{ van: 'WK008001', naar: 'WK008001', aandeel: 1 }]);
    expect(call(wijk, wijk, { niveau: 'gemeente' }).delen).toEqual([{ van: 'GM0080', naar: 'GM0080', aandeel: 1 }]);
  });

  it('tells the row of an address that is none, or that is there twice', () => {
    const nieuw = maakLijst(2024, [[1, 800101]]);
    for (const [rij, code] of [
      [{ PC6: '8911', Huisnummer: 2, Buurt2020: 800101 }, 'gebied.adres_ongeldig'],
      [{ PC6: '8911AA', Huisnummer: '2a', Buurt2020: 800101 }, 'gebied.adres_ongeldig'],
      [{ PC6: '8911AA', Huisnummer: null, Buurt2020: 800101 }, 'gebied.adres_ongeldig'],
      [null, 'gebied.adres_ongeldig'],
      [{ PC6: '8911aa', Huisnummer: '01', Buurt2020: 800101 }, 'gebied.adres_dubbel'],
      [{ PC6: '8911AA', Huisnummer: 2, Buurt2020: '' }, 'gebied.buurtcode_ongeldig'],
      [{ PC6: '8911AA', Huisnummer: 2, Buurt2020: 3.63e104 }, 'gebied.buurtcode_ongeldig'],
    ] as const) {
      const oud = [...maakLijst(2020, [[1, 800101]]), rij as unknown as Adresrij];
      expect(() => call(oud, nieuw)).toThrow(
        expect.objectContaining({ code, pad: expect.arrayContaining(['oud', 1]) }),
      );
    }
    expect(catchCode(() => call(maakLijst(2020, [[1, 800101]]), [...nieuw, ...nieuw]))).toBe('gebied.adres_dubbel');
    // A hole in a list is no row either.
    const gat = [...nieuw, ...new Array(2)];
    expect(catchCode(() => createKoppeling({ soort: 'adressen', oud: gat, nieuw }, { van: 2024, naar: 2024 }))).toBe(
      'gebied.adres_ongeldig',
    );
  });

  it('has shares of an old area that add up to 1 but for what is lost, in every order of the rows', () => {
    const lijst = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 4 })), {
      selector: ([nummer]) => nummer,
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(lijst, lijst, fc.nat(), (een, ander, draai) => {
        const toRijen = (jaar: number, rij: typeof een) =>
          maakLijst(
            jaar,
            rij.map(([nummer, gebied]) => [nummer, 800100 + gebied] as const),
          );
        const koppeling = call(toRijen(2020, een), toRijen(2024, ander));
        const k = draai % ander.length;
        const anders = call(
          toRijen(2020, [...een].reverse()),
          toRijen(2024, [...ander.slice(k), ...ander.slice(0, k)]),
        );
        expect(anders).toEqual(koppeling);
        // A count of another kind: every pair of lists.
        const nieuwVan = new Map(ander);
        for (const gebied of new Set(een.map(([, code]) => code))) {
          const code = `BU0080010${gebied}`;
          const adressen = een.filter(([, oud]) => oud === gebied);
          for (const naar of [1, 2, 3, 4]) {
            const aantal = adressen.filter(([nummer]) => nieuwVan.get(nummer) === naar).length;
            const deel = koppeling.delen.find((een) => een.van === code && een.naar === `BU0080010${naar}`);
            expect(deel?.aandeel ?? 0).toBe(aantal / adressen.length);
          }
          const weg = adressen.filter(([nummer]) => !nieuwVan.has(nummer)).length;
          expect(koppeling.verdwenen?.find((een) => een.code === code)?.aandeel ?? 0).toBe(weg / adressen.length);
        }
        expect(checkKoppeling(koppeling)).toEqual([]);
      }),
      { numRuns: 60, seed: 1 },
    );
  });
});
