import { toCriteria, toKerncijferuitkomsten, toSituaties, toTeamuitkomsten } from 'buurtaanpak/evaluatie';
import { Datum } from 'buurtaanpak/kern';
import { fromKerncijferdocument } from 'buurtaanpak/kerncijfers';
import type { Teamstand } from 'buurtaanpak/team';
import { describe, expect, test } from 'vitest';
import { listCijferrijen } from '../../src/evaluatie/bron/listCijferrijen.js';
import { codeVan, foutVan } from '../hulp.js';

const dag = (tekst: string) => Datum.parse(tekst);
const kolom = (sleutel: string, jaar: number, cellen: readonly (number | string)[]) => ({
  sleutel,
  eenheid: 'aantal',
  bron: { naam: 'CBS', tabel: 't', jaar },
  cellen,
});
const gebied = (code: string) => ({ code, naam: code, soort: 'buurt' });
const maak = (gebieden: readonly string[]) =>
  fromKerncijferdocument({
    soort: 'kerncijfertabel',
    versie: 2,
    indeling: { gebieden: 'cbs', jaar: 2024 },
    gebieden: gebieden.map(gebied),
    kolommen: [
      kolom(
        'a',
        2023,
        gebieden.map(() => 5),
      ),
      kolom(
        'gas:2022',
        2022,
        gebieden.map(() => 7),
      ),
      kolom(
        'gas:2024',
        2024,
        gebieden.map(() => 'geheim'),
      ),
    ],
  });
const tabel = maak(['BU00010001', 'BU00010002']);
const fout = (code: string, pad: readonly (string | number)[], params: object, ernst = 'fout') => ({
  ernst,
  code: `evaluatie.${code}`,
  pad,
  params,
});

describe('options without their form', () => {
  test.each([
    ['toCriteria', () => toCriteria([], tabel, { ook: 3 } as never)],
    ['toKerncijferuitkomsten', () => toKerncijferuitkomsten(tabel, { sleutels: 3 } as never)],
    ['toSituaties', () => toSituaties(tabel, { sleutels: 3 } as never)],
  ])('%s', (_, call) => {
    const { code, params } = foutVan(call);
    expect([code, params.soort]).toEqual(['kern.document_ongeldig', 'opties']);
  });

  test('a list of teams', () => {
    const { code, params } = foutVan(() => toTeamuitkomsten(3 as never));
    expect([code, params.soort]).toEqual(['kern.document_ongeldig', 'standen']);
  });
});

describe('criteria', () => {
  const een = (dagen: object) => ({ perioden: { a: dagen } }) as Parameters<typeof toCriteria>[2];

  test('a period of one day is one, and one that ends before it begins is none', () => {
    expect(toCriteria([], tabel, { ook: ['a'], ...een({ van: dag('2024-01-01'), tot: dag('2024-01-01') }) })).toEqual({
      criteria: [{ uitkomst: 'a', van: '2024-01-01', tot: '2024-01-01' }],
      bevindingen: [],
    });
    const { bevindingen } = foutVan(() =>
      toCriteria([], tabel, een({ van: dag('2024-01-02'), tot: dag('2024-01-01') })),
    );
    expect(bevindingen.map(({ code, params }) => [code, params])).toEqual([
      ['kern.periode_omgekeerd', { van: '2024-01-02', tot: '2024-01-01' }],
    ]);
  });

  test('each figure once for each period, with those of which it is not known', () => {
    const jaar = (uitkomst: string, van: number) => ({ uitkomst, van: `${van}-01-01`, tot: `${van}-12-31` });
    const onbekend = (i: number, sleutel: string, van: number) =>
      fout('criterium_periode_onbekend', ['criteria', i], { sleutel, jaar: van }, 'waarschuwing');
    expect(toCriteria([], tabel, { ook: ['gas:2024', 'a', 'gas:2022', 'a', 'gas:2024'] })).toEqual({
      criteria: [jaar('gas', 2024), jaar('a', 2023), jaar('gas', 2022)],
      bevindingen: [onbekend(0, 'gas:2024', 2024), onbekend(1, 'a', 2023), onbekend(2, 'gas:2022', 2022)],
    });
  });
});

test('figures of two years that would be the same outcome on one day', () => {
  const moment = dag('2027-09-01');
  const { bevindingen } = foutVan(() =>
    toKerncijferuitkomsten(tabel, { sleutels: ['a', 'gas:2022', 'gas:2024'], moment }),
  );
  expect(bevindingen).toEqual([
    fout('jaren_zelfde_uitkomst', ['opties', 'sleutels', 2], { een: 'gas:2022', ander: 'gas:2024', moment }),
  ]);
});

test('a key that the table does not know, also without areas', () => {
  for (const een of [tabel, maak([])]) {
    expect(codeVan(() => listCijferrijen(een, ['x']))).toBe('kerncijfers.sleutel_onbekend');
    expect(codeVan(() => toKerncijferuitkomsten(een, { sleutels: ['x'] }))).toBe('kerncijfers.sleutel_onbekend');
  }
  expect(listCijferrijen(maak([]), ['a'])).toEqual([]);
});

describe('situations', () => {
  test('what is not known is not there', () => {
    const [een, ander] = toSituaties(tabel, {
      sleutels: ['gas:2024'],
      buurten: [
        { buurt: 'BU00010002', start: dag('2026-09-01'), laatsteDag: dag('2027-09-01'), vervangt: 'x', score: 3 },
      ],
    });
    const kenmerken = { 'gas:2024': { reden: 'geheim' } };
    expect(Object.entries(een!)).toEqual([
      ['buurt', 'BU00010001'],
      ['kenmerken', kenmerken],
    ]);
    expect(Object.entries(ander!)).toEqual([
      ['buurt', 'BU00010002'],
      ['start', '2026-09-01'],
      ['einde', '2027-09-01'],
      ['vervangt', 'x'],
      ['score', 3],
      ['kenmerken', kenmerken],
    ]);
  });

  test('groups and buurten that are not in the table, and groups with the key of a figure', () => {
    const { bevindingen } = foutVan(() =>
      toSituaties(tabel, {
        groepen: { BU00010001: { a: 'x', b: 'y' }, Y: { ligging: 'dorp' } },
        buurten: [{ buurt: 'BU00010001' }, { buurt: 'Z' }] as never,
      }),
    );
    expect(bevindingen).toEqual([
      fout('kenmerk_dubbel', ['groepen', 'BU00010001', 'a'], { kenmerk: 'a' }),
      fout('groep_onbekende_buurt', ['groepen', 'Y'], { buurt: 'Y' }),
      fout('loop_onbekende_buurt', ['buurten', 1, 'buurt'], { buurt: 'Z' }),
    ]);
  });
});

describe('outcomes of teams', () => {
  const OP = dag('2027-09-01');
  const stand = (buurt: string, wijziging: Partial<Teamstand> = {}): Teamstand => ({
    team: 't',
    buurt,
    peildatum: OP,
    status: 'werving',
    statusSinds: OP,
    begeleidingsjaren: 3,
    aangemeldOp: OP,
    pauzes: [],
    lidmaatschappen: [],
    rolbezetting: [],
    bijeenkomsten: [],
    contacten: [],
    nazorgpeilingen: [],
    opgaven: [],
    projecten: [],
    ...wijziging,
  });
  const lees = (...standen: readonly Teamstand[]) =>
    toTeamuitkomsten(standen).map(({ buurt, moment, uitkomst, waarde }) => `${moment} ${buurt} ${uitkomst} ${waarde}`);
  const alles = (buurt: string, gevormd: number, actief: number, moment = '2027-09-01') =>
    [
      `team_gevormd ${gevormd}`,
      `team_actief ${actief}`,
      'vrijwilligers 0',
      'projecten_gestart 0',
      'projecten_afgerond 0',
      'bijeenkomsten 0',
      'bewoners_bereikt 0',
    ].map((een) => `${moment} ${buurt} ${een}`);

  test('one of the teams of a buurt is enough', () => {
    const zonder = stand('a', { status: 'gestopt' });
    expect(lees(zonder, stand('a', { status: 'begeleid', gevormdOp: OP }))).toEqual(alles('a', 1, 1));
    expect(lees(stand('a', { status: 'zelfstandig' }), zonder)).toEqual(alles('a', 0, 1));
    expect(lees(stand('a'), stand('a', { status: 'gestopt', gevormdOp: OP }))).toEqual(alles('a', 1, 0));
    expect(lees()).toEqual([]);
  });

  test('in the order of the days, then of the buurten', () => {
    const later = dag('2028-09-01');
    expect(lees(stand('b'), stand('a', { peildatum: later }), stand('c'), stand('a'))).toEqual([
      ...alles('a', 0, 0),
      ...alles('b', 0, 0),
      ...alles('c', 0, 0),
      ...alles('a', 0, 0, later),
    ]);
  });
});
