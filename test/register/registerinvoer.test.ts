/** What an entry says of what goes in: figures with their sources, judgements, buurten without a score, and the yardstick. */
import { describe, expect, test } from 'vitest';
import { countBronnen } from '../../src/register/algoritme/countBronnen.js';
import { countPerRol } from '../../src/register/algoritme/countPerRol.js';
import { createNoemer } from '../../src/register/algoritme/createNoemer.js';
import { describeBronnen } from '../../src/register/algoritme/describeBronnen.js';
import { describeInvoer } from '../../src/register/algoritme/describeInvoer.js';
import { describeMaat } from '../../src/register/algoritme/describeMaat.js';
import { describeZonderScore } from '../../src/register/algoritme/describeZonderScore.js';
import { listBronlinks } from '../../src/register/algoritme/listBronlinks.js';
import { listCijferjaren } from '../../src/register/algoritme/listCijferjaren.js';
import { mapBronnen } from '../../src/register/algoritme/mapBronnen.js';
import type { Registerbasis } from '../../src/register/algoritme/registergrond.js';
import type { BuurtZonderScore, Criterium } from '../../src/routekaart/index.js';
import { criterium, kaart } from './klein.js';

type Maat = Parameters<typeof describeMaat>[0];

test.each<[string, object, string]>([
  ['the candidates', {}, ''],
  ['the candidates, with a yardstick of them', { meetlat: { aantal: 3 } }, ''],
  ['a reference without a yardstick', { referentie: 'alle' }, ''],
  [
    'a yardstick',
    { referentie: 'meetlat', meetlat: { aantal: 3 } },
    ' De cijfers zijn gemeten langs een vaste meetlat, gemaakt van 3 gebieden.',
  ],
  [
    'a yardstick with a name',
    { referentie: 'meetlat', meetlat: { aantal: 3, naam: 'Friesland' } },
    ' De cijfers zijn gemeten langs een vaste meetlat (Friesland), gemaakt van 3 gebieden.',
  ],
  [
    'the whole table',
    { referentie: 'alle', meetlat: { aantal: 7 } },
    ' De cijfers zijn vergeleken met die van alle 7 buurten in de tabel.',
  ],
  [
    'a group',
    { referentie: ['A', 'B'], meetlat: { aantal: 2 } },
    ' De cijfers zijn vergeleken met die van een vaste groep van 2 gebieden.',
  ],
])('measured among %s', (_, scores, zin) => {
  expect(describeMaat(scores as unknown as Maat)).toBe(zin);
});

const oordeel = (id: string) => criterium(id, { bron: { soort: 'beoordeling' } });
test.each<[readonly Criterium[], string]>([
  [[], ''],
  [[criterium('a')], '1 cijfer'],
  [[criterium('a'), criterium('b')], '2 cijfers'],
  [[oordeel('a')], '1 oordeel van mensen'],
  [[oordeel('a'), criterium('b'), oordeel('c')], '1 cijfer en 2 oordelen van mensen'],
])('criteria are counted by what they are made of: %#', (criteria, tekst) => {
  expect(countBronnen(criteria)).toBe(tekst);
});

const stem = (rol: string, beoordelaar: string, criteriumId = 'a') => ({ rol, beoordelaar, criterium: criteriumId });
const rijen = [stem('wijk', 'w1'), stem('gemeente', 'g1'), stem('wijk', 'w1'), stem('wijk', 'w2', 'b')];

test('judgements and people are counted by role', () => {
  const lijst = rijen as unknown as Parameters<typeof countPerRol>[0];
  expect(countPerRol([], 'oordelen')).toBe('');
  expect(countPerRol(lijst, 'oordelen')).toBe('1 oordeel van de gemeente en 3 oordelen uit de wijk zelf');
  expect(countPerRol(lijst, 'mensen')).toBe('1 mens van de gemeente en 2 mensen uit de wijk zelf');
});

describe('buurten without a score', () => {
  const zonder = (...codes: readonly string[]) => ({ code: 'A', redenen: codes.map((code) => ({ code })) });
  const dun = zonder('routekaart.dekking_te_laag');
  const geweigerd = zonder('routekaart.dekking_te_laag', 'routekaart.buurt_geweigerd');

  test.each([
    ['none', [], ''],
    ['one', [dun], '1 buurt heeft geen score, omdat er te weinig gegevens zijn'],
    ['two', [dun, dun], '2 buurten hebben geen score, omdat er te weinig gegevens zijn'],
    ['refused', [geweigerd], '1 buurt heeft geen score, omdat een gegeven ontbreekt dat er moet zijn'],
    [
      'of both',
      [dun, geweigerd, dun],
      '3 buurten hebben geen score: 2 omdat er te weinig gegevens zijn en 1 omdat een gegeven ontbreekt dat er moet zijn',
    ],
  ])('%s', (_, lijst, tekst) => {
    expect(describeZonderScore(lijst as unknown as readonly BuurtZonderScore[])).toBe(tekst);
  });
});

describe('what goes in', () => {
  const oordelen = [
    { routekaart: 'elders', rijen: [stem('wijk', 'w9')] },
    { routekaart: 'energie-2026', rijen },
  ];
  const scores = (velden: object = {}) => ({
    routekaart: kaart(),
    buurten: [{ score: 1 }, { score: null }, { score: 0 }],
    zonderScore: [],
    ...velden,
  });
  const input = (velden: object) => describeInvoer({ routekaarten: [kaart()], ...velden } as unknown as Registerbasis);

  test('of one Routekaart', () => {
    expect(input({})).toEqual({
      kop: 'Invoer: gegevens per buurt, niet per persoon.',
      regels: ['1 criterium: 1 cijfer.'],
      belang: 2,
    });
  });

  test('with judgements of it', () => {
    expect(input({ oordelen }).kop).toBe(
      'Invoer: gegevens per buurt, niet per persoon. Mensen gaven 1 oordeel van de gemeente en 3 oordelen uit de wijk zelf.',
    );
    expect(input({ oordelen: oordelen.slice(0, 1) }).kop).toBe('Invoer: gegevens per buurt, niet per persoon.');
  });

  test('with scores of it', () => {
    expect(input({ scores: { p: scores() } }).regels).toEqual([
      '1 criterium: 1 cijfer.',
      'uitkomst: 2 buurten hebben een score.',
    ]);
    const velden = {
      buurten: [{ score: 1 }],
      zonderScore: [{ code: 'A', redenen: [] }],
      referentie: 'alle',
      meetlat: { aantal: 2 },
    };
    expect(
      input({ scores: { p: scores(velden), q: scores() }, programmas: [{ id: 'p', naam: 'Plan' }] }).regels,
    ).toEqual([
      '1 criterium: 1 cijfer.',
      'Plan, uitkomst: 1 buurt heeft een score; 1 buurt heeft geen score, omdat er te weinig gegevens zijn. De cijfers zijn vergeleken met die van alle 2 buurten in de tabel.',
      'programma q, uitkomst: 2 buurten hebben een score.',
    ]);
  });

  test('of several Routekaarten, with themas', () => {
    const thema = (id: string) => ({ id, naam: id });
    const routekaarten = [
      kaart({ themas: [thema('t')], criteria: [criterium('a'), oordeel('b')] }),
      kaart({ id: 'zorg', naam: 'Zorg', themas: [thema('t'), thema('u')] }),
      kaart({ id: 'leeg', naam: 'Leeg', themas: [] }),
    ];
    expect(input({ routekaarten, scores: { p: scores() } }).regels).toEqual([
      'Energie, 2 criteria in 1 thema: 1 cijfer en 1 oordeel van mensen.',
      'Energie, uitkomst: 2 buurten hebben een score.',
      "Zorg, 1 criterium in 2 thema's: 1 cijfer.",
      'Leeg, 1 criterium: 1 cijfer.',
    ]);
  });
});

describe('names for readers', () => {
  const grond = {
    selectie: { invoer: { opties: { gebieden: [{ code: 'A', naam: 'Aldlân' }, { code: 'B' }] } } },
    programmas: [{ id: 'p', naam: 'Plan' }],
  } as unknown as Registerbasis;

  test('of what has one, and otherwise the key', () => {
    const noem = createNoemer(grond);
    expect(['A', 'B', 'C'].map((code) => noem(code, 'gebied'))).toEqual(['Aldlân', 'B', 'C']);
    expect(['p', 'q'].map((id) => noem(id, 'programma'))).toEqual(['Plan', 'q']);
    expect(['aantal_inwoners', 'eigen'].map((id) => noem(id, 'cijfer'))).toEqual(['Aantal inwoners', 'eigen']);
    expect(noem('A', 'kenmerk')).toBe('A');
    expect(noem('p', 'kenmerk')).toBe('p');
  });

  test('of nothing', () => {
    const noem = createNoemer({});
    expect([noem('A', 'gebied'), noem('p', 'programma')]).toEqual(['A', 'p']);
  });
});

describe('sources', () => {
  const bron = (tabel: string, jaar: number, naam = 'CBS') => ({ naam, tabel, jaar });
  const kolom = (sleutel: string, tabel: string, jaar: number, naam?: string) => ({
    sleutel,
    bron: bron(tabel, jaar, naam),
  });
  const metCijfers = (...sleutels: readonly string[]) =>
    kaart({ criteria: [oordeel('o'), ...sleutels.map((sleutel) => criterium(sleutel))] });
  const map = (sleutel: string, ...kolommen: readonly ReturnType<typeof kolom>[]) => [
    ...mapBronnen(metCijfers(sleutel), kolommen),
  ];

  test('belong to the figure that a key names', () => {
    expect(map('gas')).toEqual([]);
    expect(map('gas', kolom('woz', 'x', 2024))).toEqual([]);
    expect(map('gas', kolom('woz', 'x', 2024), kolom('gas', 'y', 2023))).toEqual([['gas', bron('y', 2023)]]);
  });

  test('of a year or a member that is named, or the first', () => {
    const kolommen = [kolom('gas', 'a', 2022), kolom('gas', 'b', 2023)];
    expect(map('gas', ...kolommen)).toEqual([['gas', bron('a', 2022)]]);
    expect(map('gas:2023', ...kolommen)).toEqual([['gas:2023', bron('b', 2023)]]);
    expect(map('gas:2021', ...kolommen)).toEqual([]);
    expect(map('gas@geslacht=man', kolom('gas@geslacht=vrouw', 'a', 2022))).toEqual([]);
    expect(map('gas', kolom('gas@geslacht=vrouw', 'a', 2022))).toEqual([['gas', bron('a', 2022)]]);
    expect(map('gas@geslacht=man', kolom('gas', 'a', 2022))).toEqual([]);
    // A column with exactly that key goes before the first that fits.
    const eigen = [kolom('gas:2022', 'c', 2022), kolom('gas', 'd', 2022)];
    expect(map('gas', ...eigen)).toEqual([['gas', bron('d', 2022)]]);
    expect(map('gas:2022', ...eigen.toReversed())).toEqual([['gas:2022', bron('c', 2022)]]);
  });

  const kolommen = [
    kolom('gas', '85984NED', 2024),
    kolom('woz', '85984NED', 2024),
    kolom('auto', '85984NED', 2023),
    kolom('zorg', 'peiling', 2022),
    kolom('groen', '12345ABC', 2021, 'Gemeente'),
  ];
  const alle = { routekaarten: [metCijfers('gas', 'woz', 'auto', 'zorg', 'groen', 'weg')], kolommen };

  test('of CBS have a page, each table and year once', () => {
    const link = 'https://opendata.cbs.nl/statline/#/CBS/nl/dataset/85984NED';
    expect(listBronlinks(alle)).toEqual([
      { title: 'CBS 85984NED (2024)', link },
      { title: 'CBS 85984NED (2023)', link },
    ]);
    expect(listBronlinks({ routekaarten: alle.routekaarten })).toEqual([]);
  });

  test('have years, earliest first', () => {
    expect(listCijferjaren(alle)).toEqual(['2021', '2022', '2023', '2024']);
    expect(listCijferjaren({ routekaarten: alle.routekaarten })).toEqual([]);
  });

  test('are described by criterium', () => {
    const routekaart = kaart({
      criteria: [
        criterium('a', { naam: 'Inwoners', bron: { soort: 'kerncijfer', sleutel: 'aantal_inwoners' } }),
        criterium('gas', { naam: 'Gas' }),
        criterium('eigen', { naam: 'Eigen' }),
        oordeel('a'),
        oordeel('c'),
      ],
    });
    const basis = { routekaarten: [routekaart], kolommen: [kolom('gas', 'x', 2024)] };
    const oordelen = [
      { routekaart: 'elders', rijen: [stem('wijk', 'w9')] },
      { routekaart: 'energie-2026', rijen },
    ];
    const mensen = 'oordelen van mensen van gemeente, opbouwwerk en wijk';
    const regels = [
      'Inwoners: Aantal inwoners (CBS).',
      'Gas: gas (CBS, tabel x, 2024).',
      'Eigen: eigen (eigen gegevens).',
    ];
    const toHtml = (...items: readonly string[]) =>
      `<p>Gegevens per buurt, niet per persoon:</p><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
    expect(describeBronnen(basis)).toBe(toHtml(...regels, `a: ${mensen}.`, `c: ${mensen}.`));
    expect(describeBronnen({ ...basis, oordelen } as unknown as Registerbasis)).toBe(
      toHtml(...regels, `a: ${mensen} (1 oordeel van de gemeente en 2 oordelen uit de wijk zelf).`, `c: ${mensen}.`),
    );
  });
});
