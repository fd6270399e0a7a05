/** The small parts of a plan of reading: groups of rows, sources of columns, and what is told of whole columns. */
import { describe, expect, it } from 'vitest';
import type { Groep, Groepering } from '../../src/kerncijfers/kop/groep.js';
import type { Kop } from '../../src/kerncijfers/kop/kop.js';
import type { Figuurkolom } from '../../src/kerncijfers/kop/leesplan.js';
import { checkCellen } from '../../src/kerncijfers/lees/checkCellen.js';
import { checkEigenkolommen } from '../../src/kerncijfers/lees/checkEigenkolommen.js';
import { createBronzoeker } from '../../src/kerncijfers/lees/createBronzoeker.js';
import { createGroepraster } from '../../src/kerncijfers/lees/createGroepraster.js';
import type { EigenKolom, EigenTabel } from '../../src/kerncijfers/lees/eigenTabel.js';
import { listKolombevindingen, type Tabelkolom } from '../../src/kerncijfers/lees/listKolombevindingen.js';
import { pairMarges } from '../../src/kerncijfers/lees/pairMarges.js';
import { addDimensies, checkPopulatie, findOnbekend } from '../../src/kerncijfers/lees/populatie.js';
import { readIndeling } from '../../src/kerncijfers/lees/readIndeling.js';
import type { Kolomstaat } from '../../src/kerncijfers/lees/readKolom.js';
import {
  BRON,
  kleineKolom,
  kleineLeeskolom,
  kleineTabel,
  kleinGebied,
  kleinPlan,
  meld,
  weiger,
  weigering,
} from './klein.js';

const groep = (anders: Partial<Groep> = {}): Groep => ({ dimensies: {}, marge: 'waarde', ...anders });
const groepering = (groepen: readonly Groep[], soorten: readonly string[] = []): Groepering => ({
  groepen,
  soorten: new Set(soorten) as Groepering['soorten'],
});

describe('pairMarges', () => {
  it('puts bounds beside the figures of the same people, year and period', () => {
    const oud = { dimensies: { leeftijd: '65_plus' } };
    const periode = { van: '2024-01-01', tot: '2024-01-31' } as Groep['periode'];
    const groepen = [
      groep({ marge: 'onder' }),
      groep(),
      groep({ ...oud, marge: 'boven' }),
      groep(oud),
      groep({ jaar: 2020 }),
      groep({ leeg: 'leeftijd' }),
      groep({ periode }),
      groep({ marge: 'boven' }),
    ];
    expect(pairMarges(groepen)).toStrictEqual([
      { groep: groepen[7], plaats: 1, onder: 0, boven: 7 },
      { groep: groepen[3], plaats: 3, onder: undefined, boven: 2 },
      { groep: groepen[4], plaats: 4, onder: undefined, boven: undefined },
      { groep: groepen[5], plaats: 5, onder: undefined, boven: undefined },
      { groep: groepen[6], plaats: 6, onder: undefined, boven: undefined },
    ]);
  });
  it('refuses bounds without figures', () => {
    const groepen = [groep(), groep({ dimensies: { leeftijd: '65_plus', geslacht: 'man' }, marge: 'onder' })];
    expect(weigering(() => pairMarges(groepen))).toStrictEqual(
      weiger('grens_zonder_waarde', [], { dimensies: ['leeftijd 65_plus', 'geslacht man'] }),
    );
  });
});

describe('addDimensies', () => {
  it('gives all rows the member of the caller, and changes nothing else', () => {
    const van = groepering([groep({ jaar: 2020 }), groep({ dimensies: { leeftijd: '65_plus' } })], ['geslacht']);
    expect(addDimensies(van, { leeftijd: '65_plus', geslacht: undefined })).toStrictEqual({
      ...van,
      groepen: [
        groep({ jaar: 2020, dimensies: { leeftijd: '65_plus' } }),
        groep({ dimensies: { leeftijd: '65_plus' } }),
      ],
    });
    expect(addDimensies(van, {})).toStrictEqual(van);
    expect(van.groepen[0]).toStrictEqual(groep({ jaar: 2020 }));
  });
  it('refuses another member than the rows have', () => {
    const verschil = (gelezen: string) =>
      weiger('dimensie_verschilt', ['dimensies', 'leeftijd'], { dimensie: 'leeftijd', lid: '18_plus', gelezen });
    const voeg = (van: Groepering) => weigering(() => addDimensies(van, { leeftijd: '18_plus' }));
    expect(voeg(groepering([groep({ dimensies: { leeftijd: '65_plus' } })]))).toStrictEqual(verschil('65_plus'));
    // Rows that have the field, and no member, are about everybody.
    expect(voeg(groepering([groep()], ['leeftijd']))).toStrictEqual(verschil('totaal'));
    expect(voeg(groepering([groep()], ['geslacht']))).toBe(undefined);
  });
});

it('knows which field is missing to know of whom a figure is', () => {
  const vind = (sleutel: string, leeg: string | undefined, soorten: readonly string[], gegeven: object = {}) =>
    findOnbekend(sleutel, leeg, groepering([groep()], soorten), gegeven);
  expect(vind('aantal_inwoners', undefined, [])).toBe(undefined);
  expect(vind('aantal_inwoners', 'geslacht', [])).toBe('geslacht');
  expect(vind('eigen_figuur', undefined, [])).toBe(undefined);
  expect(vind('percentage_eenzaam', undefined, ['marges'])).toBe('leeftijd');
  expect(vind('percentage_eenzaam', 'marges', ['marges'])).toBe('marges');
  expect(vind('percentage_eenzaam@geslacht=man', undefined, ['marges'])).toBe('leeftijd');
  expect(vind('percentage_eenzaam@leeftijd=65_plus', undefined, ['marges'])).toBe(undefined);
  expect(vind('percentage_eenzaam@leeftijd=65_plus', undefined, [])).toBe('marges');
  expect(vind('percentage_eenzaam@leeftijd=65_plus', undefined, [], { leeftijd: '65_plus' })).toBe(undefined);
});

it('reads only what is known of whom it is, with a finding for each field', () => {
  const kolom = (sleutel: string, onbekend?: string) => ({ kolom: kleineLeeskolom({ sleutel }), onbekend });
  const kolommen = [
    kolom('a', 'leeftijd'),
    kolom('b'),
    kolom('c', 'marges'),
    kolom('d', 'leeftijd'),
    kolom('a', 'leeftijd'),
  ];
  expect(checkPopulatie(kolommen)).toStrictEqual({
    kolommen: [kleineLeeskolom({ sleutel: 'b' })],
    bevindingen: [
      meld('fout', 'populatie_onbekend', ['leeftijd'], { veld: 'leeftijd', sleutels: ['a', 'd'] }),
      meld('fout', 'populatie_onbekend', ['marges'], { veld: 'marges', sleutels: ['c'] }),
    ],
  });
});

describe('createBronzoeker', () => {
  const kolom = (sleutel: string): Figuurkolom => kleineLeeskolom({ sleutel });
  const zoek = (
    sleutels: readonly string[],
    vorm: 'kwb' | 'statline' | 'odata3' | 'odata4' | 'kaart',
    opties: object = {},
    jaar = 2024,
  ) => createBronzoeker(sleutels.map(kolom), vorm, jaar, opties);
  it('names the table of the figure, and of an unknown figure that of the first', () => {
    const bronVan = zoek(['x', 'aantal_inwoners', 'percentage_eenzaam'], 'statline');
    expect(bronVan(kolom('aantal_inwoners'))).toStrictEqual({ naam: 'CBS', tabel: '85984NED', jaar: 2024 });
    expect(bronVan(kolom('percentage_eenzaam'))).toStrictEqual({ naam: 'RIVM', tabel: 'gezondheid-2024', jaar: 2024 });
    expect(bronVan(kolom('x'))).toBe(bronVan(kolom('aantal_inwoners')));
    expect(zoek(['x'], 'kwb')(kolom('x'))).toStrictEqual({ naam: 'CBS', tabel: 'kwb-2024', jaar: 2024 });
    expect(zoek(['x'], 'kaart', {}, 2020)(kolom('x'))).toStrictEqual({ naam: 'CBS', tabel: 'kaart-2020', jaar: 2020 });
  });
  it('lets the caller name it', () => {
    expect(zoek(['aantal_inwoners'], 'kwb', { bron: 'b', tabel: 't' })(kolom('aantal_inwoners'))).toStrictEqual({
      naam: 'b',
      tabel: 't',
      jaar: 2024,
    });
  });
  it('knows the table of distances by what it has beside those of the other', () => {
    const ver = ['afstand_huisarts', 'afstand_museum'];
    for (const vorm of ['statline', 'odata3', 'odata4'] as const)
      expect(zoek(ver, vorm)(kolom('afstand_huisarts')).tabel).toBe('nabijheid-2024');
    expect(zoek(ver, 'kaart')(kolom('afstand_huisarts')).tabel).toBe('wijkenbuurten_2024');
    expect(zoek(['afstand_huisarts'], 'odata3')(kolom('afstand_huisarts')).tabel).toBe('85984NED');
    expect(zoek([...ver, 'aantal_inwoners'], 'odata3')(kolom('afstand_huisarts')).tabel).toBe('85984NED');
  });
});

describe('createGroepraster', () => {
  const kop = (rijen: Kop['rijen'], anders: Partial<Kop> = {}): Kop => ({
    rijen,
    getRijnummer: (rij) => rij + 10,
    naamvorm: 'odata',
    gebiedsvelden: [{ code: 'wijk' }, { code: 'code' }],
    kolommen: [],
    ...anders,
  });
  const twee = [groep(), groep({ jaar: 2020 })];
  it('is nothing for one group', () => {
    expect(createGroepraster(kop([]), groepering([groep()]))).toStrictEqual({ bevindingen: [] });
  });
  it('finds the row of an area in each group, and tells of the second row of an area in a group', () => {
    const rijen = [
      { code: ' A ' },
      { code: 'B' },
      { code: 'A' },
      { code: '' },
      { wijk: 'B', code: 'x' },
      {},
      { code: 'A' },
      { wijk: ' ', code: 'C' },
    ];
    const vanRij = Uint32Array.of(0, 1, 1, 0, 0, 0, 0, 1);
    const raster = createGroepraster(kop(rijen), { ...groepering(twee), vanRij });
    // The row of the last group tells of an area; rows without a code are areas of their own.
    expect(raster.gebiedsrijen).toStrictEqual([2, 1, 3, 5, 7]);
    const van = (plaats: number) => raster.gebiedsrijen?.map((rij) => raster.getFindRij?.(plaats)(rij));
    expect(van(0)).toStrictEqual([0, 4, 3, 5, -1]);
    expect(van(1)).toStrictEqual([2, 1, -1, -1, 7]);
    expect(raster.bevindingen).toStrictEqual([
      meld('fout', 'code_dubbel', [16, 'wijk'], { rij: 17, code: 'A', eerder: 11 }),
    ]);
  });
  it('keeps the first row of an area where two are of the same group', () => {
    const raster = createGroepraster(kop([{ code: 'A' }, { code: 'A' }]), {
      ...groepering(twee),
      vanRij: Uint32Array.of(1, 1),
    });
    expect(raster.gebiedsrijen).toStrictEqual([0]);
    expect(raster.bevindingen).toStrictEqual([
      meld('fout', 'code_dubbel', [11, 'wijk'], { rij: 12, code: 'A', eerder: 11 }),
    ]);
  });
  it('refuses a raster with nearly nothing in it', () => {
    const groepen: Groep[] = new Array(500_001).fill(groep());
    const doe = (aantal: number) =>
      weigering(() =>
        createGroepraster(kop([{ code: 'A' }, { code: 'B' }]), {
          ...groepering(groepen.slice(0, aantal)),
          vanRij: Uint32Array.of(0, 1),
        }),
      );
    expect(doe(500_000)).toBe(undefined);
    expect(doe(500_001)).toStrictEqual(weiger('dimensies_te_veel', [], { groepen: 500_001, gebieden: 2, rijen: 2 }));
  });
});

describe('readIndeling', () => {
  const kolom = (tabel: string, jaar: number) => kleineLeeskolom({ bron: { naam: 'CBS', tabel, jaar } });
  it('is what the caller says', () => {
    expect(readIndeling([kolom('t', 2019)], 2020, { indeling: 2021 })).toStrictEqual([2021, []]);
    expect(weigering(() => readIndeling([], 2020, { indeling: 1 }))).toStrictEqual(
      weiger('jaar_ongeldig', ['indeling'], { jaar: 1 }),
    );
  });
  it('is the year of the figures where all are of it', () => {
    expect(readIndeling([kolom('t', 2020)], 2020, {})).toStrictEqual([2020, []]);
    expect(readIndeling([kolom('50090NED', 2020)], 2020, {})).toStrictEqual([2020, []]);
    expect(readIndeling([], 2020, {})).toStrictEqual([2020, []]);
  });
  it('is that of the table, or likely the last year, and then it says so', () => {
    const aangenomen = (ernst: 'info' | 'waarschuwing', tabel: string, indeling: number, jaar: number) =>
      meld(ernst, 'indeling_aangenomen', [], { tabel, indeling, jaar });
    expect(readIndeling([kolom('50090NED', 2012)], 2012, {})).toStrictEqual([
      2020,
      [aangenomen('info', '50090NED', 2020, 2012)],
    ]);
    expect(readIndeling([kolom('t', 2020), kolom('s', 2019), kolom('t', 2018)], 2020, {})).toStrictEqual([
      2020,
      [aangenomen('waarschuwing', 's, t', 2020, 2019)],
    ]);
  });
});

describe('listKolombevindingen', () => {
  const kolom = (sleutel: string, staat: Kolomstaat, anders: object = {}): Tabelkolom => ({
    gelezen: kleineLeeskolom({ veld: `veld_${sleutel}`, sleutel, ...anders }),
    kolom: kleineKolom(sleutel.replace(/[@:].*/, ''), [], {
      sleutel,
      ...(sleutel.includes('@') ? { dimensies: { leeftijd: '65_plus' } } : {}),
    }),
    staat,
    sleutel,
  });
  const leeg = (sleutel: string) =>
    meld('fout', 'kolom_leeg', [`veld_${sleutel}`], { kolom: `veld_${sleutel}`, sleutel, aantal: 7 });
  const samen = (code: string, ...sleutels: readonly string[]) =>
    meld('waarschuwing', code, [], { aantal: sleutels.length, sleutels, gebieden: 7 });

  it('has one finding for all columns with the same cause', () => {
    const kolommen = [
      kolom('a', 'leeg'),
      kolom('b', 'niet_geleverd'),
      kolom('c', 'niet_gemeten'),
      kolom('d', 'onbeslist'),
      kolom('e', 'later'),
      kolom('f', 'nul'),
      kolom('g', 'gevuld'),
      kolom('h', 'leeg'),
    ];
    expect(listKolombevindingen(kolommen, [], 7)).toStrictEqual([
      samen('kolom_nul', 'f'),
      samen('nog_niet_verschenen', 'e'),
      samen('afgifte_onbekend', 'd'),
      samen('niet_gemeten', 'c'),
      samen('niet_geleverd', 'b'),
      samen('kolommen_leeg', 'a', 'h'),
    ]);
  });
  it('tells of each required column without figures by itself', () => {
    const kolommen = [kolom('a', 'leeg'), kolom('b', 'nul'), kolom('c', 'later'), kolom('d', 'gevuld')];
    expect(listKolombevindingen(kolommen, ['c', 'b', 'a', 'd', 'x'], 7)).toStrictEqual([
      leeg('a'),
      leeg('c'),
      samen('kolom_nul', 'b'),
    ]);
  });
  it('asks of a key with several columns that one has figures', () => {
    const oud = 'a@leeftijd=65_plus';
    expect(listKolombevindingen([kolom('a', 'leeg'), kolom(oud, 'gevuld')], [oud], 7)).toStrictEqual([
      samen('kolommen_leeg', 'a'),
    ]);
    expect(listKolombevindingen([kolom('a', 'gevuld'), kolom(oud, 'leeg')], [oud], 7)).toStrictEqual([leeg(oud)]);
    expect(listKolombevindingen([kolom('a', 'leeg')], ['a:2024'], 7)).toStrictEqual([leeg('a')]);
    expect(listKolombevindingen([kolom('a', 'leeg')], ['a:2023'], 7)).toStrictEqual([samen('kolommen_leeg', 'a')]);
  });
  it('tells of columns with figures under a name of other years, by year', () => {
    const ander = (jaar: number, veld: string) => ({ anderJaar: true, bron: { ...BRON, jaar }, veld });
    const kolommen = [
      kolom('a', 'gevuld', ander(2020, 'x')),
      kolom('b', 'gevuld', ander(2021, 'y')),
      kolom('c', 'gevuld', ander(2020, 'z')),
      kolom('d', 'gevuld', ander(2020, 'x')),
      kolom('e', 'leeg', ander(2022, 'w')),
      kolom('f', 'gevuld', { anderJaar: false }),
      kolom('g', 'nul', ander(2021, 'v')),
    ];
    expect(listKolombevindingen(kolommen, [], 7)).toStrictEqual([
      samen('kolom_nul', 'g'),
      samen('kolommen_leeg', 'e'),
      meld('waarschuwing', 'kolom_ander_jaar', [], { kolommen: ['x', 'z'], jaar: 2020 }),
      meld('waarschuwing', 'kolom_ander_jaar', [], { kolommen: ['y', 'v'], jaar: 2021 }),
    ]);
  });
});

describe('checkCellen', () => {
  const cel = (sleutel: string, waarden: readonly number[], anders: object = {}): Tabelkolom => ({
    gelezen: kleineLeeskolom({ veld: `v_${sleutel}`, sleutel, ...anders }),
    kolom: kleineKolom(sleutel, waarden),
    staat: 'gevuld',
    sleutel,
  });
  const gebieden = [
    { gebied: kleinGebied('GM0080'), rij: 4 },
    { gebied: kleinGebied('GM0014'), rij: 2 },
  ];
  const check = (kolommen: readonly Tabelkolom[]) =>
    checkCellen(
      kleineTabel(
        ['GM0080', 'GM0014'],
        kolommen.map(({ kolom }) => kolom),
      ),
      kolommen,
      kleinPlan([], { getRijnummer: (rij) => rij + 100 }),
      gebieden,
    );
  it('tells of a group above its whole by the row and the column of the group', () => {
    expect(check([cel('aantal_inwoners', [10, 10]), cel('aantal_mannen', [10, 12])])).toStrictEqual([
      meld('waarschuwing', 'groep_boven_totaal_rij', [102, 'v_aantal_mannen'], {
        rij: 103,
        kolom: 'v_aantal_mannen',
        waarde: 12,
        totaal: 'aantal_inwoners',
        boven: 10,
      }),
    ]);
  });
  it('tells of a division that does not add up by the row and the column of the whole', () => {
    const kolommen = [
      cel('aantal_inwoners', [10, 10], { findRij: (rij: number) => rij * 2 }),
      cel('aantal_mannen', [5, 4]),
      cel('aantal_vrouwen', [4, 6]),
    ];
    expect(check(kolommen)).toStrictEqual([
      meld('waarschuwing', 'verdeling_wijkt_af', [108, 'v_aantal_inwoners'], {
        code: 'GM0080',
        delen: ['aantal_mannen', 'aantal_vrouwen'],
        som: 9,
        totaal: 'aantal_inwoners',
        waarde: 10,
        marge: 0,
      }),
    ]);
  });
});

describe('checkEigenkolommen', () => {
  const kolom = (sleutel: string, anders: Partial<EigenKolom> = {}): EigenKolom =>
    ({ kolom: `k_${sleutel}`, sleutel, eenheid: 'km', ...anders }) as EigenKolom;
  const check = (kolommen: readonly EigenKolom[], anders: Partial<EigenTabel> = {}) =>
    checkEigenkolommen({ tabel: 't', bron: 'b', jaar: 2024, codekolom: 'code', kolommen, ...anders });
  it('needs a unit where the catalogue has none', () => {
    const zonder = { eenheid: undefined };
    expect(check([kolom('a'), kolom('b', zonder), kolom('aantal_inwoners', zonder)])).toStrictEqual([
      meld('fout', 'eenheid_ontbreekt', ['kolommen', 1, 'eenheid'], { sleutel: 'b' }),
    ]);
  });
  it('has each key once a year', () => {
    const kolommen = [kolom('a'), kolom('a', { jaar: 2023 }), kolom('a', { jaar: 2024 }), kolom('a', { jaar: 2023 })];
    expect(check(kolommen)).toStrictEqual([
      meld('fout', 'sleutel_dubbel', ['kolommen', 2, 'sleutel'], { sleutel: 'a', plaats: 3 }),
      meld('fout', 'sleutel_dubbel', ['kolommen', 3, 'sleutel'], { sleutel: 'a', plaats: 4 }),
    ]);
  });
  it('has its year once, by a column of years or by its own', () => {
    const periode = { peildatum: '2024-01-01' } as EigenKolom['periode'];
    const kolommen = [
      kolom('a'),
      kolom('b', { jaar: 2023 }),
      kolom('c', { periode }),
      kolom('d', { jaar: 1, periode }),
    ];
    const tweemaal = (i: number, naam: string, veld: string) =>
      meld('fout', 'jaar_tweemaal', ['kolommen', i, veld], { kolom: `k_${naam}`, veld, jaarkolom: 'j' });
    expect(check(kolommen, { jaarkolom: 'j' })).toStrictEqual([
      tweemaal(1, 'b', 'jaar'),
      tweemaal(2, 'c', 'periode'),
      tweemaal(3, 'd', 'jaar'),
    ]);
    expect(check(kolommen)).toStrictEqual([]);
  });
});
