import { fromKerncijferdocument, Kerncijferdocument } from 'buurtaanpak/kerncijfers';
import { expect, test } from 'vitest';
import { checkBronnen } from '../../src/opzet/controle/checkBronnen.js';
import { checkBuren } from '../../src/opzet/controle/checkBuren.js';
import { checkCijfers } from '../../src/opzet/controle/checkCijfers.js';
import { checkReeksen } from '../../src/opzet/controle/checkReeksen.js';
import { checkSamengesteld } from '../../src/opzet/controle/checkSamengesteld.js';
import { listMogelijk } from '../../src/opzet/controle/listMogelijk.js';
import { requireTabel } from '../../src/opzet/controle/requireTabel.js';
import { listAfgeleid } from '../../src/opzet/vertaling/listAfgeleid.js';
import { listCijfers } from '../../src/opzet/vertaling/listCijfers.js';
import { foutVan } from '../hulp.js';
import { criterium, eigenBron, kaart, opzetVan, programma } from './klein.js';

const cijfers = (...sleutels: string[]) => [
  kaart('r', {
    criteria: sleutels.map((sleutel, i) => criterium(`c${i}`, { bron: { soort: 'kerncijfer', sleutel } })),
  }),
];
const gepubliceerd = (id: string, velden: object = {}) => ({ id, soort: 'gepubliceerd', ...velden });
const lang = (sleutels: readonly string[], tabel: object = {}) => ({
  id: 'lang',
  soort: 'lang',
  sleutels,
  tabel: { tabel: 'L', bron: 'GGD', jaar: 2022, codekolom: 'c', variabelekolom: 'v', waardekolom: 'w', ...tabel },
});
const tabelVan = (kolommen: readonly object[], codes: readonly string[] = ['A', 'B']) =>
  fromKerncijferdocument(
    Kerncijferdocument.parse({
      soort: 'kerncijfertabel',
      versie: 2,
      indeling: { gebieden: 'vrij', jaar: 2024 },
      gebieden: codes.map((code) => ({ code, naam: code, soort: 'samengesteld' })),
      kolommen,
    }),
  );
const kolom = (sleutel: string, velden: object = {}) => ({
  sleutel,
  eenheid: 'aantal',
  bron: { naam: 'CBS', tabel: 'T', jaar: 2024 },
  cellen: [1, 2],
  ...velden,
});

test('every figure that an opzet uses, with its place', () => {
  const waar = (cijfer: string) => ({
    cijfers: [{ cijfer, minimaal: 1 }],
    typisch: { cijfers: [`${cijfer}1`, `${cijfer}2`], hoogstens: 1 },
  });
  const opzet = opzetVan({
    reeksen: [{ sleutel: 'a' }],
    kenmerken: [
      { id: 'k', gebieden: [] },
      { id: 'l', cijfers: [{ cijfer: 'b', minimaal: 1 }] },
    ],
    routekaarten: [
      kaart('r', { criteria: [criterium('o', { bron: { soort: 'beoordeling' } }), criterium('c')] }),
      kaart('s', { criteria: [criterium('d')] }),
    ],
    programmas: [
      programma('p', { referentie: 'alle' }),
      programma('q', {
        referentie: waar('e'),
        quota: [
          { id: 'u', aantal: 1 },
          { id: 'v', aantal: 1, waar: waar('f') },
        ],
      }),
    ],
    keuze: {
      kandidaten: waar('g'),
      regels: [{ soort: 'niet_aangrenzend' }, { soort: 'aantal_met', aantal: 1, waar: waar('h') }],
    },
  });
  expect(listCijfers(opzet)).toEqual([
    { cijfer: 'a', pad: ['reeksen', 0, 'sleutel'], alleJaren: true },
    { cijfer: 'b', pad: ['kenmerken', 1, 'cijfers', 0, 'cijfer'] },
    { cijfer: 'c', pad: ['routekaarten', 0, 'criteria', 1, 'bron', 'sleutel'] },
    { cijfer: 'd', pad: ['routekaarten', 1, 'criteria', 0, 'bron', 'sleutel'] },
    { cijfer: 'e', pad: ['programmas', 1, 'referentie', 'cijfers', 0, 'cijfer'] },
    { cijfer: 'e1', pad: ['programmas', 1, 'referentie', 'typisch', 'cijfers', 0] },
    { cijfer: 'e2', pad: ['programmas', 1, 'referentie', 'typisch', 'cijfers', 1] },
    { cijfer: 'f', pad: ['programmas', 1, 'quota', 1, 'waar', 'cijfers', 0, 'cijfer'] },
    { cijfer: 'f1', pad: ['programmas', 1, 'quota', 1, 'waar', 'typisch', 'cijfers', 0] },
    { cijfer: 'f2', pad: ['programmas', 1, 'quota', 1, 'waar', 'typisch', 'cijfers', 1] },
    { cijfer: 'g', pad: ['keuze', 'kandidaten', 'cijfers', 0, 'cijfer'] },
    { cijfer: 'g1', pad: ['keuze', 'kandidaten', 'typisch', 'cijfers', 0] },
    { cijfer: 'g2', pad: ['keuze', 'kandidaten', 'typisch', 'cijfers', 1] },
    { cijfer: 'h', pad: ['keuze', 'regels', 1, 'waar', 'cijfers', 0, 'cijfer'] },
    { cijfer: 'h1', pad: ['keuze', 'regels', 1, 'waar', 'typisch', 'cijfers', 0] },
    { cijfer: 'h2', pad: ['keuze', 'regels', 1, 'waar', 'typisch', 'cijfers', 1] },
  ]);
});

test('growth and trend of the figures that are followed', () => {
  expect(listAfgeleid({})).toEqual([]);
  const { reeksen } = opzetVan({ reeksen: [{ sleutel: 'x' }, { sleutel: 'y@leeftijd=18_plus' }] });
  expect(listAfgeleid({ reeksen })).toEqual([
    'groei_x',
    'trend_x',
    'groei_y@leeftijd=18_plus',
    'trend_y@leeftijd=18_plus',
  ]);
});

test('the figures that sources may have', () => {
  const mogelijk = (...bronnen: object[]) => listMogelijk(opzetVan({ bronnen, reeksen: [{ sleutel: 'x' }] }));
  expect(
    mogelijk(
      eigenBron('e', ['x', 'y'], {
        kolommen: [
          { kolom: 'x', sleutel: 'x', eenheid: 'aantal' },
          { kolom: 'y', sleutel: 'y', eenheid: 'aantal', jaar: 2020 },
        ],
      }),
    ),
  ).toEqual([
    { figuur: 'x', jaar: 2024, gepubliceerd: false },
    { figuur: 'y', jaar: 2020, gepubliceerd: false },
    { figuur: 'groei_x', gepubliceerd: false },
    { figuur: 'trend_x', gepubliceerd: false },
  ]);
  expect(mogelijk(eigenBron('e', ['x'], { jaarkolom: 'jaar' }))).toEqual([
    { figuur: 'x', gepubliceerd: false },
    { figuur: 'groei_x', gepubliceerd: false },
    { figuur: 'trend_x', gepubliceerd: false },
  ]);
  expect(mogelijk(lang(['x', 'y:2020']), gepubliceerd('g', { jaar: 2023, sleutels: ['x:2021', 'y'] }))).toEqual([
    { jaar: 2022, figuur: 'x', gepubliceerd: false },
    { jaar: 2020, figuur: 'y', gepubliceerd: false },
    { jaar: 2021, figuur: 'x', gepubliceerd: true },
    { jaar: 2023, figuur: 'y', gepubliceerd: true },
    { figuur: 'groei_x', gepubliceerd: false },
    { figuur: 'trend_x', gepubliceerd: false },
  ]);
  const alle = mogelijk(gepubliceerd('g'));
  expect([alle.length > 100, alle[0]]).toEqual([true, { figuur: 'aantal_inwoners', gepubliceerd: true }]);
});

test('a figure is in a source: in the year and of the people that are asked', () => {
  const bronnen = [eigenBron('e', ['x', 'druk'])];
  const check = (sleutel: string, delen: object = {}) =>
    checkCijfers(opzetVan({ bronnen, routekaarten: cijfers(sleutel), ...delen }));
  expect(['x', 'x:2024', 'druk'].flatMap((een) => check(een))).toEqual([]);
  expect(['x:2023', 'drk', 'qqqqqqqqqq', 'x@leeftijd=18_plus'].flatMap((een) => check(een))).toEqual([
    {
      code: 'opzet.cijfer_onbekend',
      ernst: 'fout',
      pad: ['routekaarten', 0, 'criteria', 0, 'bron', 'sleutel'],
      params: { cijfer: 'x:2023' },
    },
    {
      code: 'opzet.cijfer_onbekend_suggestie',
      ernst: 'fout',
      pad: ['routekaarten', 0, 'criteria', 0, 'bron', 'sleutel'],
      params: { cijfer: 'drk', suggestie: 'druk' },
    },
    {
      code: 'opzet.cijfer_onbekend',
      ernst: 'fout',
      pad: ['routekaarten', 0, 'criteria', 0, 'bron', 'sleutel'],
      params: { cijfer: 'qqqqqqqqqq' },
    },
    {
      code: 'opzet.cijfer_onbekend',
      ernst: 'fout',
      pad: ['routekaarten', 0, 'criteria', 0, 'bron', 'sleutel'],
      params: { cijfer: 'x@leeftijd=18_plus' },
    },
  ]);
  const over = { bronnen: [gepubliceerd('g', { jaar: 2024 })] };
  expect(
    ['aantal_inwoners', 'aantal_inwoners@leeftijd=18_plus', 'aantal_inwoners:2024'].flatMap((een) => check(een, over)),
  ).toEqual([]);
  expect(
    ['aantal_inwoners:2020', 'Aantal inwoners', 'a_inw', 'aantal_inwonrs'].flatMap((een) => check(een, over)),
  ).toEqual([
    {
      code: 'opzet.cijfer_onbekend_suggestie',
      ernst: 'fout',
      pad: ['routekaarten', 0, 'criteria', 0, 'bron', 'sleutel'],
      params: { cijfer: 'aantal_inwoners:2020', suggestie: 'aantal_inwoners' },
    },
    {
      code: 'opzet.cijfer_onbekend_suggestie',
      ernst: 'fout',
      pad: ['routekaarten', 0, 'criteria', 0, 'bron', 'sleutel'],
      params: { cijfer: 'Aantal inwoners', suggestie: 'aantal_inwoners' },
    },
    {
      code: 'opzet.cijfer_onbekend_suggestie',
      ernst: 'fout',
      pad: ['routekaarten', 0, 'criteria', 0, 'bron', 'sleutel'],
      params: { cijfer: 'a_inw', suggestie: 'aantal_inwoners' },
    },
    {
      code: 'opzet.cijfer_onbekend_suggestie',
      ernst: 'fout',
      pad: ['routekaarten', 0, 'criteria', 0, 'bron', 'sleutel'],
      params: { cijfer: 'aantal_inwonrs', suggestie: 'aantal_inwoners' },
    },
  ]);
});

test('growth without a series is told as such', () => {
  const check = (...sleutels: string[]) =>
    checkCijfers(opzetVan({ routekaarten: cijfers(...sleutels), reeksen: [{ sleutel: 'y' }] }));
  expect(check('groei_y', 'trend_y', 'groei_x', 'trend_x', 'groei_weg', 'ongroei_x')).toEqual([
    {
      code: 'opzet.reeks_ontbreekt',
      ernst: 'fout',
      pad: ['routekaarten', 0, 'criteria', 2, 'bron', 'sleutel'],
      params: { cijfer: 'groei_x', figuur: 'x' },
    },
    {
      code: 'opzet.reeks_ontbreekt',
      ernst: 'fout',
      pad: ['routekaarten', 0, 'criteria', 3, 'bron', 'sleutel'],
      params: { cijfer: 'trend_x', figuur: 'x' },
    },
    {
      code: 'opzet.cijfer_onbekend',
      ernst: 'fout',
      pad: ['routekaarten', 0, 'criteria', 4, 'bron', 'sleutel'],
      params: { cijfer: 'groei_weg' },
    },
    {
      code: 'opzet.cijfer_onbekend',
      ernst: 'fout',
      pad: ['routekaarten', 0, 'criteria', 5, 'bron', 'sleutel'],
      params: { cijfer: 'ongroei_x' },
    },
  ]);
});

test('a figure that is missed twice is told at both places', () => {
  expect(checkCijfers(opzetVan({ routekaarten: cijfers('xx', 'xx') }))).toEqual([
    {
      code: 'opzet.cijfer_onbekend_suggestie',
      ernst: 'fout',
      pad: ['routekaarten', 0, 'criteria', 0, 'bron', 'sleutel'],
      params: { cijfer: 'xx', suggestie: 'x' },
    },
    {
      code: 'opzet.cijfer_onbekend_suggestie',
      ernst: 'fout',
      pad: ['routekaarten', 0, 'criteria', 1, 'bron', 'sleutel'],
      params: { cijfer: 'xx', suggestie: 'x' },
    },
  ]);
});

test('beside a table: a figure is there once, and what follows over the years may come', () => {
  const tabel = () =>
    tabelVan([kolom('x'), kolom('druk:2023', { bron: { naam: 'CBS', tabel: 'T', jaar: 2023 } }), kolom('druk:2024')]);
  const check = (sleutels: readonly string[], delen: object = {}) =>
    checkCijfers(opzetVan({ routekaarten: cijfers(...sleutels), ...delen }), tabel());
  expect(check(['x', 'druk:2023'], { reeksen: [{ sleutel: 'druk' }] })).toEqual([]);
  expect(check(['groei_druk'], { reeksen: [{ sleutel: 'druk' }] })).toEqual([]);
  expect(check(['druk', 'xx', 'aantal_inwoners', 'qqqqqqqqqq', 'groei_x', 'druk:2022'])).toEqual([
    {
      code: 'opzet.cijfer_meerduidig',
      ernst: 'fout',
      pad: ['routekaarten', 0, 'criteria', 0, 'bron', 'sleutel'],
      params: { cijfer: 'druk', sleutels: ['druk:2023', 'druk:2024'] },
    },
    {
      code: 'opzet.cijfer_ontbreekt_suggestie',
      ernst: 'fout',
      pad: ['routekaarten', 0, 'criteria', 1, 'bron', 'sleutel'],
      params: { cijfer: 'xx', suggestie: 'x' },
    },
    {
      code: 'opzet.cijfer_ontbreekt',
      ernst: 'fout',
      pad: ['routekaarten', 0, 'criteria', 2, 'bron', 'sleutel'],
      params: { cijfer: 'aantal_inwoners' },
    },
    {
      code: 'opzet.cijfer_ontbreekt',
      ernst: 'fout',
      pad: ['routekaarten', 0, 'criteria', 3, 'bron', 'sleutel'],
      params: { cijfer: 'qqqqqqqqqq' },
    },
    {
      code: 'opzet.reeks_ontbreekt',
      ernst: 'fout',
      pad: ['routekaarten', 0, 'criteria', 4, 'bron', 'sleutel'],
      params: { cijfer: 'groei_x', figuur: 'x' },
    },
    {
      code: 'opzet.cijfer_ontbreekt_suggestie',
      ernst: 'fout',
      pad: ['routekaarten', 0, 'criteria', 5, 'bron', 'sleutel'],
      params: { cijfer: 'druk:2022', suggestie: 'druk:2023' },
    },
  ]);
});

test('the year of a source is that of the opzet, unless there is a mapping', () => {
  const check = (bronnen: readonly object[], gekoppeld?: readonly number[]) =>
    checkBronnen(opzetVan({ bronnen }), gekoppeld);
  const bronnen = [
    gepubliceerd('a', { jaar: 2023 }),
    gepubliceerd('b', { jaar: 2023, indeling: 2024 }),
    gepubliceerd('c', { jaar: 2024, indeling: 2022 }),
    gepubliceerd('d'),
    eigenBron('e', ['x'], { jaar: 2021 }),
    gepubliceerd('f', { jaar: 2023, andereIndeling: 'koppeling' }),
    lang(['x']),
  ];
  expect(check(bronnen)).toEqual([
    {
      code: 'opzet.bron_jaar',
      ernst: 'waarschuwing',
      pad: ['bronnen', 0],
      params: { bron: 'a', jaar: 2023, indelingsjaar: 2024 },
    },
    {
      code: 'opzet.bron_jaar',
      ernst: 'waarschuwing',
      pad: ['bronnen', 2],
      params: { bron: 'c', jaar: 2022, indelingsjaar: 2024 },
    },
    {
      code: 'opzet.bron_jaar',
      ernst: 'waarschuwing',
      pad: ['bronnen', 4],
      params: { bron: 'e', jaar: 2021, indelingsjaar: 2024 },
    },
    {
      code: 'opzet.bron_jaar',
      ernst: 'waarschuwing',
      pad: ['bronnen', 6],
      params: { bron: 'lang', jaar: 2022, indelingsjaar: 2024 },
    },
  ]);
  expect(check(bronnen, [2023, 2022, 2021])).toEqual([]);
  expect(
    check([
      eigenBron('e', ['weg']),
      gepubliceerd('g', { sleutels: ['aantal_inwoners', 'aantal_inwonrs', 'qqqqqqqqqqqq'] }),
    ]),
  ).toEqual([
    {
      code: 'opzet.cijfer_onbekend_suggestie',
      ernst: 'fout',
      pad: ['bronnen', 1, 'sleutels', 1],
      params: { cijfer: 'aantal_inwonrs', suggestie: 'aantal_inwoners' },
    },
    {
      code: 'opzet.cijfer_onbekend',
      ernst: 'fout',
      pad: ['bronnen', 1, 'sleutels', 2],
      params: { cijfer: 'qqqqqqqqqqqq' },
    },
  ]);
  expect(check([gepubliceerd('g', { sleutels: ['qqqqqqqqqqqq'], jaar: 2023, andereIndeling: 'koppeling' })])).toEqual([
    {
      code: 'opzet.cijfer_onbekend',
      ernst: 'fout',
      pad: ['bronnen', 0, 'sleutels', 0],
      params: { cijfer: 'qqqqqqqqqqqq' },
    },
  ]);
});

test('a series has no year, is asked once, and of a figure with several years', () => {
  const check = (bronnen: readonly object[], ...sleutels: string[]) =>
    checkReeksen(opzetVan({ bronnen, reeksen: sleutels.map((sleutel) => ({ sleutel })) }));
  expect(checkReeksen(opzetVan())).toEqual([]);
  expect(check([eigenBron('e', ['x'], { jaarkolom: 'j' })], 'x', 'weg')).toEqual([]);
  expect(check([eigenBron('e', ['x']), eigenBron('f', ['x'], { jaar: 2023 })], 'x')).toEqual([]);
  expect(check([eigenBron('e', ['x', 'y'])], 'x', 'x', 'x:2024', 'y')).toEqual([
    { code: 'opzet.reeks_een_jaar', ernst: 'fout', pad: ['reeksen', 0, 'sleutel'], params: { cijfer: 'x' } },
    { code: 'opzet.reeks_dubbel', ernst: 'fout', pad: ['reeksen', 1, 'sleutel'], params: { cijfer: 'x' } },
    { code: 'opzet.reeks_met_jaar', ernst: 'fout', pad: ['reeksen', 2, 'sleutel'], params: { cijfer: 'x:2024' } },
    { code: 'opzet.reeks_een_jaar', ernst: 'fout', pad: ['reeksen', 3, 'sleutel'], params: { cijfer: 'y' } },
  ]);
});

test('composed buurten of which no neighbour is known', () => {
  const tabel = tabelVan([kolom('x')]);
  expect(checkBuren(tabel, [['C', 'D']])).toEqual([
    { code: 'opzet.buren_van_andere_buurten', ernst: 'waarschuwing', pad: [], params: { aantal: 2 } },
  ]);
  expect(checkBuren(tabel, [['B', 'D']])).toEqual([]);
  expect(checkBuren(tabelVan([], []), [['C', 'D']])).toEqual([]);
});

test('what went up in composed buurten, and figures that do not add', () => {
  const kern = { inwoners: 1, buiten: 0, grens: '' };
  const buurt = (code: string, ...eenheden: string[]) => ({ ...kern, code, eenheden });
  const indeling = { buurten: [buurt('N1', 'BU1', 'BU2-01'), buurt('N2', 'BU2-02'), buurt('BU3', 'BU3')] };
  const opzet = opzetVan({
    kenmerken: [{ id: 'k', gebieden: ['BU1', 'BU2', 'BU2-01', 'BU3', 'BU9'] }],
    routekaarten: cijfers('x', 'y', 'weg', 'groei_y'),
    reeksen: [{ sleutel: 'y' }],
  });
  const tabel = () =>
    tabelVan([kolom('x'), kolom('y', { eenheid: 'procent' }), kolom('groei_y', { eenheid: 'procent' })]);
  expect(checkSamengesteld(opzet, indeling as never, tabel())).toEqual([
    {
      code: 'opzet.buurt_opgegaan',
      ernst: 'fout',
      pad: ['kenmerken', 0, 'gebieden', 0],
      params: { code: 'BU1', buurten: ['N1'] },
    },
    {
      code: 'opzet.buurt_opgegaan',
      ernst: 'fout',
      pad: ['kenmerken', 0, 'gebieden', 1],
      params: { code: 'BU2', buurten: ['N1', 'N2'] },
    },
    {
      code: 'opzet.buurt_opgegaan',
      ernst: 'fout',
      pad: ['kenmerken', 0, 'gebieden', 2],
      params: { code: 'BU2-01', buurten: ['N1'] },
    },
    {
      code: 'opzet.cijfer_niet_samen',
      ernst: 'waarschuwing',
      pad: ['reeksen', 0, 'sleutel'],
      params: { cijfer: 'y', aantal: 1 },
    },
    {
      code: 'opzet.cijfer_niet_samen',
      ernst: 'waarschuwing',
      pad: ['routekaarten', 0, 'criteria', 0, 'bron', 'sleutel'],
      params: { cijfer: 'x', aantal: 1 },
    },
    {
      code: 'opzet.cijfer_niet_samen',
      ernst: 'waarschuwing',
      pad: ['routekaarten', 0, 'criteria', 1, 'bron', 'sleutel'],
      params: { cijfer: 'y', aantal: 1 },
    },
  ]);
  expect(checkSamengesteld(opzet, { buurten: indeling.buurten.slice(1) } as never, tabel())).toEqual([
    {
      code: 'opzet.buurt_opgegaan',
      ernst: 'fout',
      pad: ['kenmerken', 0, 'gebieden', 1],
      params: { code: 'BU2', buurten: ['N2'] },
    },
  ]);
});

test('options that have a table and nothing else', () => {
  const tabel = tabelVan([kolom('x')]);
  expect(requireTabel({ tabel })).toBe(tabel);
  expect(requireTabel({})).toBeUndefined();
  expect(foutVan(() => requireTabel({ tabel: {} } as never)).code).toBe('kerncijfers.tabel_ongeldig');
  expect(foutVan(() => requireTabel({ tabl: tabel } as never))).toMatchObject({
    code: 'kern.document_ongeldig',
    params: { soort: 'opties' },
  });
});
