/** Tables as documents and back, of version 1 too, and what a schema cannot see. */
import {
  fromKerncijferdocument,
  Kerncijferdocument,
  type Kerncijferdocumentkolom,
  type Kerncijfertabel,
  toKerncijferdocument,
} from 'buurtaanpak/kerncijfers';
import { checkKerncijferdocument } from 'buurtaanpak/kerncijfers/huis';
import { describe, expect, it } from 'vitest';
import { migrateKerncijfers } from '../../src/kerncijfers/tabel/migrateKerncijfers.js';
import { BRON, bevindingenVan, dag, kleineKolom, kleineTabel, kleinGebied, meld, weigering } from './klein.js';

const indeling = { gebieden: 'cbs', jaar: 2024 } as const;
const kolom = (sleutel: string, cellen: Kerncijferdocumentkolom['cellen'], anders: object = {}) => ({
  sleutel,
  eenheid: 'aantal',
  bron: BRON,
  cellen,
  ...anders,
});
const document = (gebieden: readonly unknown[], kolommen: readonly unknown[], anders: object = {}) =>
  ({ soort: 'kerncijfertabel', versie: 2, indeling, gebieden, kolommen, ...anders }) as Kerncijferdocument;
const TWEE = () => [kleinGebied('GM0080'), kleinGebied('GM0014')];

it('goes there and back with all that a column has', () => {
  const kop = {
    eenheid: 'percentage',
    periode: { peildatum: dag('2024-01-01') },
    afgifte: { status: 'voorlopig', datum: dag('2024-06-01') },
    nauwkeurigheid: { soort: 'interval95' },
    aggregatie: { soort: 'geen' },
    richting: 'lager',
  } as const;
  const nan = Number.NaN;
  const tabel = kleineTabel(
    ['GM0080', 'GM0014', 'GM0015'],
    [
      kleineKolom('a', [1.5, 'geheim', -2]),
      kleineKolom('b', ['niet_gemeten_in_periode', 2, 3], {
        sleutel: 'b@leeftijd=65_plus',
        dimensies: { leeftijd: '65_plus' },
        ...kop,
        onder: Float64Array.of(nan, 1, nan),
        boven: Float64Array.of(nan, 3, 4),
        geschat: Uint8Array.of(0, 1, 1),
      }),
    ],
  );
  const heen = toKerncijferdocument(tabel);
  expect(heen).toStrictEqual(
    document(tabel.gebieden, [
      kolom('a', [1.5, 'geheim', -2]),
      kolom('b@leeftijd=65_plus', ['niet_gemeten_in_periode', 2, 3], {
        ...kop,
        onder: [null, 1, null],
        boven: [null, 3, 4],
        geschat: [1, 2],
      }),
    ]),
  );
  expect(fromKerncijferdocument(heen)).toStrictEqual(tabel);
  expect(weigering(() => toKerncijferdocument({} as Kerncijfertabel))?.code).toBe('kerncijfers.tabel_ongeldig');
});

describe('checkKerncijferdocument', () => {
  const check = (kolommen: readonly unknown[], gebieden: readonly unknown[] = TWEE()) =>
    checkKerncijferdocument(document(gebieden, kolommen));
  it('finds nothing where all is right', () => {
    expect(check([])).toStrictEqual([]);
    expect(check([kolom('a', [1, 'geheim'], { onder: [1, null], boven: [1, null], geschat: [0] })])).toStrictEqual([]);
  });
  it('finds codes that are there twice, or look the same', () => {
    const gebieden = ['a', 'b', 'a', 'b\u200b', 'a', 'A'].map((code) => kleinGebied(code));
    const dubbel = (rij: number, code: string, eerder: number) =>
      meld('fout', 'code_dubbel', ['gebieden', rij - 1, 'code'], { rij, code, eerder });
    expect(check([], gebieden)).toStrictEqual([dubbel(3, 'a', 1), dubbel(4, 'b\u200b', 2), dubbel(5, 'a', 1)]);
  });
  it('finds keys that are there twice', () => {
    const kolommen = [kolom('a', [1, 2]), kolom('b', [1, 2]), kolom('a', [1, 2])];
    expect(check(kolommen)).toStrictEqual([
      meld('fout', 'sleutel_dubbel', ['kolommen', 2, 'sleutel'], { sleutel: 'a', plaats: 3 }),
    ]);
  });
  it('finds columns that are too long or too short', () => {
    const lengte = (i: number, veld: string, cellen: number) =>
      meld('fout', 'kolom_lengte', ['kolommen', i, veld], { sleutel: `k${i}`, cellen, gebieden: 2 });
    const kolommen = [
      kolom('k0', [1]),
      kolom('k1', [1, 2, 3]),
      kolom('k2', [1, 2], { onder: [1], boven: [1, 2, 3] }),
      kolom('k3', [1, 2], { onder: [1, 2] }),
    ];
    expect(check(kolommen)).toStrictEqual([
      lengte(0, 'cellen', 1),
      lengte(1, 'cellen', 3),
      lengte(2, 'onder', 1),
      lengte(2, 'boven', 3),
    ]);
  });
  it('finds figures outside their bounds', () => {
    const buiten = (rij: number, waarde: number, onder: number, boven: number) =>
      meld('fout', 'grens_verkeerd', ['kolommen', 0, 'cellen', rij], { sleutel: 'a', waarde, onder, boven });
    const grenzen = (cellen: Kerncijferdocumentkolom['cellen'], anders: object) => check([kolom('a', cellen, anders)]);
    expect(grenzen([5, 5], { onder: [5, 6], boven: [5, 7] })).toStrictEqual([buiten(1, 5, 6, 7)]);
    expect(grenzen([5, 5], { onder: [1, 1], boven: [4, null] })).toStrictEqual([buiten(0, 5, 1, 4)]);
    expect(grenzen([5, 'geheim'], { onder: [6, 6] })).toStrictEqual([buiten(0, 5, 6, 5)]);
    expect(grenzen([5, 5], { boven: [5, 4] })).toStrictEqual([buiten(1, 5, 5, 4)]);
  });
  it('finds estimates of what is not there', () => {
    expect(check([kolom('b', [1, 2]), kolom('a', [1, 'geheim'], { geschat: [0, 1, 2] })])).toStrictEqual([
      meld('fout', 'schatting_zonder_cijfer', ['kolommen', 1, 'geschat'], { sleutel: 'a', rij: 2 }),
      meld('fout', 'schatting_zonder_cijfer', ['kolommen', 1, 'geschat'], { sleutel: 'a', rij: 3 }),
    ]);
  });
  it('tells of another form', () => {
    for (const vorm of [null, {}, { gebieden: [{}], kolommen: [] }, { gebieden: [], kolommen: [{ sleutel: 'a' }] }]) {
      const [eerste] = checkKerncijferdocument(vorm as unknown as Kerncijferdocument);
      expect(eerste?.code.startsWith('kern.')).toBe(true);
    }
  });
});

it('refuses a document with all that is wrong', () => {
  const fout = () => fromKerncijferdocument(document(TWEE(), [kolom('a', [1]), kolom('a', [1, 2])]));
  expect(weigering(fout)).toStrictEqual({
    code: 'kern.document_ongeldig',
    pad: [],
    params: { soort: 'kerncijfertabel', aantal: 2 },
  });
  expect(bevindingenVan(fout)).toStrictEqual([
    meld('fout', 'kolom_lengte', ['kolommen', 0, 'cellen'], { sleutel: 'a', cellen: 1, gebieden: 2 }),
    meld('fout', 'sleutel_dubbel', ['kolommen', 1, 'sleutel'], { sleutel: 'a', plaats: 2 }),
  ]);
  expect(weigering(() => fromKerncijferdocument(5))?.code).toBe('kern.document_ongeldig');
});

describe('a document of version 1', () => {
  const gebied = (code: string, jaar?: unknown) => ({ code, ...(jaar === undefined ? {} : { jaar }) });
  const migreer = (gebieden: unknown, kolommen: unknown = []) => {
    const { indeling: nieuw, gebieden: g, kolommen: k, ...rest } = migrateKerncijfers({ gebieden, kolommen, rest: 1 });
    expect(rest).toStrictEqual({ rest: 1 });
    return { indeling: nieuw, gebieden: g, kolommen: k };
  };
  it('has the year of its first area, and areas of another year keep theirs', () => {
    expect(
      migreer([gebied('GM0080'), gebied('GM0014', 2020), gebied('WK008020', 2021), gebied('NL', 2020)]),
    ).toStrictEqual({
      indeling: { gebieden: 'vrij', jaar: 2020 },
      gebieden: [gebied('GM0080'), gebied('GM0014'), gebied('WK008020', 2021), gebied('NL')],
      kolommen: [],
    });
  });
  it('has the year of its columns without one, and else the lowest', () => {
    expect(migreer([], [{ bron: {} }, 5, { bron: { jaar: 2019 } }, { bron: { jaar: 2018 } }]).indeling).toStrictEqual({
      gebieden: 'cbs',
      jaar: 2019,
    });
    expect(migreer([null, 5], [null, { bron: null }]).indeling).toStrictEqual({ gebieden: 'vrij', jaar: 1900 });
    expect(migreer('x', 'y')).toStrictEqual({
      indeling: { gebieden: 'cbs', jaar: 1900 },
      gebieden: 'x',
      kolommen: 'y',
    });
    // A list is no area, and no column.
    const lijst = Object.assign([], { jaar: 2001, bron: { jaar: 2001 } });
    expect(migreer([lijst], [lijst]).indeling).toStrictEqual({ gebieden: 'vrij', jaar: 1900 });
  });
  it('is of CBS where every area is', () => {
    const soort = (...gebieden: readonly unknown[]) => (migreer(gebieden).indeling as { gebieden: string }).gebieden;
    expect(soort(gebied('GM0080'), { code: 'x', soort: 'land' })).toBe('cbs');
    expect(soort(gebied('GM0080'), gebied('x'))).toBe('vrij');
    expect(soort({ code: 'x', soort: 'wijk' })).toBe('vrij');
    expect(soort(null)).toBe('vrij');
  });
  it('has a dot of CBS and RIVM as not published, but for the map', () => {
    const van = (bron: unknown) =>
      (migreer([], [{ bron, cellen: ['geheim', 1, 'onbekend'] }]).kolommen as { cellen: unknown[] }[])[0]?.cellen[0];
    expect(van({ naam: 'CBS', tabel: 't' })).toBe('niet_gepubliceerd');
    expect(van({ naam: 'RIVM' })).toBe('niet_gepubliceerd');
    expect(van({ naam: 'politie', tabel: 't' })).toBe('geheim');
    expect(van({ naam: 'CBS', tabel: 'wijkenbuurten_2020' })).toBe('geheim');
    expect(van({ naam: 'CBS', tabel: 'x_wijkenbuurten_2020' })).toBe('niet_gepubliceerd');
    expect(van(null)).toBe('geheim');
    const kolommen = [
      { bron: { naam: 'CBS', tabel: 't' }, cellen: ['geheim', 1, 'onbekend'], x: 1 },
      { bron: { naam: 'CBS' }, cellen: 'geheim' },
      null,
      { cellen: ['geheim'] },
    ];
    expect(migreer([], kolommen).kolommen).toStrictEqual([
      { bron: { naam: 'CBS', tabel: 't' }, cellen: ['niet_gepubliceerd', 1, 'onbekend'], x: 1 },
      kolommen[1],
      null,
      kolommen[3],
    ]);
  });
  it('is read as one of today', () => {
    const v1 = {
      soort: 'kerncijfertabel',
      versie: 1,
      gebieden: [{ ...kleinGebied('GM0080'), jaar: 2024 }],
      kolommen: [kolom('a', ['geheim'])],
    };
    expect(Kerncijferdocument.parse(v1)).toStrictEqual(
      document([kleinGebied('GM0080')], [kolom('a', ['niet_gepubliceerd'])]),
    );
  });
});
