import { expect, test } from 'vitest';
import { checkAantallen } from '../../src/opzet/controle/checkAantallen.js';
import { checkIds } from '../../src/opzet/controle/checkIds.js';
import { checkSamenstelling } from '../../src/opzet/controle/checkSamenstelling.js';
import { checkVerwijzingen } from '../../src/opzet/controle/checkVerwijzingen.js';
import { keepEens } from '../../src/opzet/controle/keepEens.js';
import { listGebiedscodes } from '../../src/opzet/controle/listGebiedscodes.js';
import { suggest } from '../../src/opzet/controle/suggest.js';
import {
  bijdrage,
  blokVan,
  eigenBron,
  financier,
  geldVan,
  gemeente,
  kaart,
  meld,
  opzetVan,
  overeenkomstVan,
  programma,
} from './klein.js';

const verwijs = (delen: object) => checkVerwijzingen(opzetVan(delen));

test('a small opzet refers to nothing that is not there', () => {
  expect(verwijs({})).toEqual([]);
});

test('the Routekaart of a programme is there, and every Routekaart is used', () => {
  const routekaarten = [kaart('energie', { naam: 'Energie in huis' }), kaart('zorg')];
  expect(
    verwijs({
      routekaarten,
      programmas: [
        programma('a', { routekaart: 'energie' }),
        programma('b', { routekaart: 'energi' }),
        programma('c', { routekaart: 'Energie in huis' }),
        programma('d', { routekaart: 'qqqqqqqq' }),
      ],
    }),
  ).toEqual([
    {
      code: 'opzet.routekaart_onbekend_suggestie',
      ernst: 'fout',
      pad: ['programmas', 1, 'routekaart'],
      params: { routekaart: 'energi', suggestie: 'energie' },
    },
    {
      code: 'opzet.routekaart_onbekend_suggestie',
      ernst: 'fout',
      pad: ['programmas', 2, 'routekaart'],
      params: { routekaart: 'Energie in huis', suggestie: 'energie' },
    },
    {
      code: 'opzet.routekaart_onbekend',
      ernst: 'fout',
      pad: ['programmas', 3, 'routekaart'],
      params: { routekaart: 'qqqqqqqq', bekend: ['energie', 'zorg'] },
    },
    {
      code: 'opzet.routekaart_ongebruikt',
      ernst: 'waarschuwing',
      pad: ['routekaarten', 1],
      params: { routekaart: 'zorg' },
    },
  ]);
});

test('features are those of the list, wherever a condition stands', () => {
  const waar = (...kenmerken: string[]) => ({ kenmerken });
  expect(
    verwijs({
      kenmerken: [{ id: 'oost', naam: 'De oostkant', gebieden: [] }],
      programmas: [
        programma('a', {
          referentie: { zonderKenmerken: ['oost', 'qqqqqqq'] },
          quota: [
            { id: 'q', aantal: 1 },
            { id: 'r', aantal: 1, waar: waar('oost', 'oots') },
          ],
        }),
      ],
      keuze: {
        kandidaten: waar('De oostkant'),
        regels: [{ soort: 'niet_aangrenzend' }, { soort: 'aantal_met', aantal: 1, waar: waar('zzzzzz') }],
      },
    }),
  ).toEqual([
    {
      code: 'opzet.kenmerk_onbekend',
      ernst: 'fout',
      pad: ['programmas', 0, 'referentie', 'zonderKenmerken', 1],
      params: { kenmerk: 'qqqqqqq' },
    },
    {
      code: 'opzet.kenmerk_onbekend_suggestie',
      ernst: 'fout',
      pad: ['programmas', 0, 'quota', 1, 'waar', 'kenmerken', 1],
      params: { kenmerk: 'oots', suggestie: 'oost' },
    },
    {
      code: 'opzet.kenmerk_onbekend_suggestie',
      ernst: 'fout',
      pad: ['keuze', 'kandidaten', 'kenmerken', 0],
      params: { kenmerk: 'De oostkant', suggestie: 'oost' },
    },
    {
      code: 'opzet.kenmerk_onbekend',
      ernst: 'fout',
      pad: ['keuze', 'regels', 1, 'waar', 'kenmerken', 0],
      params: { kenmerk: 'zzzzzz' },
    },
  ]);
});

test('gemeenten: those of programmes and parties are in the list, and each of the list is a party', () => {
  const gemeenten = [
    { code: 'GM0080', naam: 'Leeuwarden' },
    { code: 'GM0757', naam: 'Boxtel' },
  ];
  const programmas = [programma('a', { gemeente: 'GM0757' }), programma('b', { gemeente: 'GM0999' }), programma('c')];
  expect(verwijs({ gemeenten, programmas })).toEqual([
    {
      code: 'opzet.gemeente_onbekend',
      ernst: 'fout',
      pad: ['programmas', 1, 'gemeente'],
      params: { code: 'GM0999', bekend: ['GM0080', 'GM0757'] },
    },
  ]);
  const met = (...partijen: object[]) => verwijs({ gemeenten, partijen });
  expect(met(gemeente('l', 'GM0080'), gemeente('b', 'GM0757'), financier('f'))).toEqual([]);
  expect(met(gemeente('l', 'GM0080'), gemeente('b', 'GM0758'))).toEqual([
    {
      code: 'opzet.gemeente_onbekend',
      ernst: 'fout',
      pad: ['partijen', 1, 'gemeentecode'],
      params: { code: 'GM0758', bekend: ['GM0080', 'GM0757'] },
    },
  ]);
  expect(met(financier('f'))).toEqual([
    {
      code: 'opzet.partij_ontbreekt',
      ernst: 'fout',
      pad: ['gemeenten', 0],
      params: { code: 'GM0080', naam: 'Leeuwarden' },
    },
    {
      code: 'opzet.partij_ontbreekt',
      ernst: 'fout',
      pad: ['gemeenten', 1],
      params: { code: 'GM0757', naam: 'Boxtel' },
    },
  ]);
  expect(met(financier('f'), gemeente('b', 'GM0757'))).toEqual([
    {
      code: 'opzet.partij_ontbreekt',
      ernst: 'fout',
      pad: ['gemeenten', 0],
      params: { code: 'GM0080', naam: 'Leeuwarden' },
    },
  ]);
  expect(met(gemeente('x', 'GM0001'), gemeente('y', 'GM0002'), gemeente('z', 'GM0003'))).toEqual([
    {
      code: 'opzet.gemeente_onbekend',
      ernst: 'fout',
      pad: ['partijen', 0, 'gemeentecode'],
      params: { code: 'GM0001', bekend: ['GM0080', 'GM0757'] },
    },
    {
      code: 'opzet.gemeente_onbekend',
      ernst: 'fout',
      pad: ['partijen', 1, 'gemeentecode'],
      params: { code: 'GM0002', bekend: ['GM0080', 'GM0757'] },
    },
    {
      code: 'opzet.gemeente_onbekend',
      ernst: 'fout',
      pad: ['partijen', 2, 'gemeentecode'],
      params: { code: 'GM0003', bekend: ['GM0080', 'GM0757'] },
    },
  ]);
});

test('names in the money: kostendragers, parties, programmes and covered contributions', () => {
  const uitkering = { soort: 'specifieke_uitkering', van: 'rijk', bedrag: '1.00', doel: 'overig' };
  const opzet = {
    programmas: [programma('p', { kostendragers: ['wijken', 'wijkn', 'qqqqqqqq'] })],
    partijen: [gemeente('leeuwarden', 'GM0080'), financier('rijk')],
    geld: geldVan(
      [
        blokVan(
          [1],
          [
            bijdrage('leeuwarden', {
              verdeelsleutel: [
                { soort: 'vast', kostendrager: 'wijken', bedrag: '1.00' },
                { soort: 'rest', kostendrager: 'dorpn' },
              ],
            }),
            bijdrage('leeuwrden', { naar: 'zzzzzzzz', programmas: ['p', 'q'], verdeelsleutel: 'per_buurt' }),
          ],
        ),
        blokVan(
          [2],
          [
            { ...uitkering, id: 'spuk', dekt: ['leeuwarden', 'eigen', 'eign', 'spuk', 'qqqqqqqq'] },
            bijdrage('rijk', { id: 'eigen', naar: 'leeuwarden' }),
          ],
        ),
      ],
      {
        kostendragers: [
          { id: 'wijken', naam: 'de wijken', partij: 'leeuwarden' },
          { id: 'dorpen', naam: 'de dorpen', partij: 'riek' },
        ],
      },
    ),
  };
  expect(verwijs(opzet)).toEqual([
    {
      code: 'opzet.kostendrager_onbekend_suggestie',
      ernst: 'fout',
      pad: ['programmas', 0, 'kostendragers', 1],
      params: { kostendrager: 'wijkn', suggestie: 'wijken' },
    },
    {
      code: 'opzet.kostendrager_onbekend',
      ernst: 'fout',
      pad: ['programmas', 0, 'kostendragers', 2],
      params: { kostendrager: 'qqqqqqqq' },
    },
    {
      code: 'opzet.kostendrager_onbekend_suggestie',
      ernst: 'fout',
      pad: ['geld', 'jaren', 0, 'bijdragen', 0, 'verdeelsleutel', 1, 'kostendrager'],
      params: { kostendrager: 'dorpn', suggestie: 'dorpen' },
    },
    {
      code: 'opzet.partij_onbekend_suggestie',
      ernst: 'fout',
      pad: ['geld', 'kostendragers', 1, 'partij'],
      params: { partij: 'riek', suggestie: 'rijk' },
    },
    {
      code: 'opzet.partij_onbekend_suggestie',
      ernst: 'fout',
      pad: ['geld', 'jaren', 0, 'bijdragen', 1, 'van'],
      params: { partij: 'leeuwrden', suggestie: 'leeuwarden' },
    },
    {
      code: 'opzet.partij_onbekend',
      ernst: 'fout',
      pad: ['geld', 'jaren', 0, 'bijdragen', 1, 'naar'],
      params: { partij: 'zzzzzzzz', bekend: ['leeuwarden', 'rijk'] },
    },
    {
      code: 'opzet.programma_onbekend',
      ernst: 'fout',
      pad: ['geld', 'jaren', 0, 'bijdragen', 1, 'programmas', 1],
      params: { programma: 'q', bekend: ['p'] },
    },
    {
      code: 'opzet.bijdrage_onbekend_suggestie',
      ernst: 'fout',
      pad: ['geld', 'jaren', 1, 'bijdragen', 0, 'dekt', 2],
      params: { bijdrage: 'eign', suggestie: 'eigen' },
    },
    {
      code: 'opzet.bijdrage_onbekend',
      ernst: 'fout',
      pad: ['geld', 'jaren', 1, 'bijdragen', 0, 'dekt', 3],
      params: { bijdrage: 'spuk', bekend: ['leeuwarden', 'leeuwrden', 'eigen'] },
    },
    {
      code: 'opzet.bijdrage_onbekend',
      ernst: 'fout',
      pad: ['geld', 'jaren', 1, 'bijdragen', 0, 'dekt', 4],
      params: { bijdrage: 'qqqqqqqq', bekend: ['leeuwarden', 'leeuwrden', 'eigen'] },
    },
  ]);
  expect(verwijs({ ...opzet, partijen: [] }).filter(({ code }) => code.includes('partij'))).toEqual([
    {
      code: 'opzet.partij_ontbreekt',
      ernst: 'fout',
      pad: ['gemeenten', 0],
      params: { code: 'GM0080', naam: 'Leeuwarden' },
    },
  ]);
  expect(verwijs({ ...opzet, partijen: undefined }).filter(({ code }) => code.includes('partij'))).toEqual([]);
});

test('a name twice in its list', () => {
  const opzet = opzetVan({
    gemeenten: [
      { code: 'GM0080', naam: 'L' },
      { code: 'GM0080', naam: 'M' },
    ],
    bronnen: [eigenBron('b', ['x']), eigenBron('b', ['x']), eigenBron('b', ['y'])],
    kenmerken: [
      { id: 'k', gebieden: [] },
      { id: 'k', gebieden: [] },
    ],
    routekaarten: [kaart('r'), kaart('r')],
    programmas: [programma('p'), programma('o'), { ...programma('p'), quota: [{ id: 'q-o', aantal: 1 }] }],
  });
  expect(checkIds(opzet)).toEqual([
    { code: 'opzet.id_dubbel', ernst: 'fout', pad: ['bronnen', 1, 'id'], params: { id: 'b', lijst: 'bronnen' } },
    { code: 'opzet.id_dubbel', ernst: 'fout', pad: ['bronnen', 2, 'id'], params: { id: 'b', lijst: 'bronnen' } },
    { code: 'opzet.id_dubbel', ernst: 'fout', pad: ['kenmerken', 1, 'id'], params: { id: 'k', lijst: 'kenmerken' } },
    {
      code: 'opzet.id_dubbel',
      ernst: 'fout',
      pad: ['gemeenten', 1, 'code'],
      params: { id: 'GM0080', lijst: 'gemeenten' },
    },
    {
      code: 'opzet.id_dubbel',
      ernst: 'fout',
      pad: ['routekaarten', 1, 'id'],
      params: { id: 'r', lijst: 'routekaarten' },
    },
    { code: 'opzet.id_dubbel', ernst: 'fout', pad: ['programmas', 2, 'id'], params: { id: 'p', lijst: 'programmas' } },
    {
      code: 'opzet.id_dubbel',
      ernst: 'fout',
      pad: ['programmas', 2, 'quota', 0, 'id'],
      params: { id: 'q-o', lijst: 'quota' },
    },
  ]);
  expect(checkIds(opzetVan())).toEqual([]);
});

test('numbers: what is promised lies within the quota, and is there when they are a range', () => {
  const aantal = { van: 2, tot: 4 };
  const tel = (velden: object, delen: object = {}) =>
    checkAantallen(opzetVan({ programmas: [programma('p', { quota: [{ id: 'q', aantal }], ...velden })], ...delen }));
  const overeenkomst = overeenkomstVan();
  expect(tel({})).toEqual([]);
  expect(tel({}, { overeenkomst })).toEqual([
    {
      code: 'opzet.aantal_onbepaald',
      ernst: 'fout',
      pad: ['programmas', 0, 'aantalBuurten'],
      params: { programma: 'p', van: 2, tot: 4 },
    },
  ]);
  expect(tel({ quota: [{ id: 'q', aantal: 2 }] }, { overeenkomst })).toEqual([]);
  expect([2, 3, 4].flatMap((aantalBuurten) => tel({ aantalBuurten }, { overeenkomst }))).toEqual([]);
  expect([1, 5].flatMap((aantalBuurten) => tel({ aantalBuurten }))).toEqual([
    {
      code: 'opzet.aantal_past_niet',
      ernst: 'fout',
      pad: ['programmas', 0, 'aantalBuurten'],
      params: { programma: 'p', aantal: 1, van: 2, tot: 4 },
    },
    {
      code: 'opzet.aantal_past_niet',
      ernst: 'fout',
      pad: ['programmas', 0, 'aantalBuurten'],
      params: { programma: 'p', aantal: 5, van: 2, tot: 4 },
    },
  ]);
  const terug = { quota: [{ id: 'q', aantal: { van: 4, tot: 2 } }] };
  expect(tel({ ...terug, aantalBuurten: 9 }, { overeenkomst })).toEqual([]);
  expect(tel(terug, { overeenkomst })).toEqual([]);
});

test('what the assignment asks lies within what the programmes ask together', () => {
  const programmas = [
    programma('a', { quota: [{ id: 'q', aantal: { van: 1, tot: 3 } }] }),
    programma('b', { aantalBuurten: 2, quota: [{ id: 'r', aantal: { van: 1, tot: 5 } }] }),
  ];
  const tel = (buurtenPerDeelnemer: number, delen: object = {}) =>
    checkAantallen(
      opzetVan({ programmas, opdracht: { opdrachtgever: 'BZK', aantalDeelnemers: 3, buurtenPerDeelnemer }, ...delen }),
    );
  expect([3, 4, 5].flatMap((een) => tel(een))).toEqual([]);
  expect([2, 6].flatMap((een) => tel(een))).toEqual([
    {
      code: 'opzet.opdracht_telt_anders',
      ernst: 'waarschuwing',
      pad: ['opdracht', 'buurtenPerDeelnemer'],
      params: { gevraagd: 2, van: 3, tot: 5 },
    },
    {
      code: 'opzet.opdracht_telt_anders',
      ernst: 'waarschuwing',
      pad: ['opdracht', 'buurtenPerDeelnemer'],
      params: { gevraagd: 6, van: 3, tot: 5 },
    },
  ]);
  expect(tel(9, { programmas: [programma('a', { quota: [{ id: 'q', aantal: { van: 3, tot: 1 } }] })] })).toEqual([]);
});

test('where candidates may lie is said once', () => {
  const typisch = { cijfers: ['x'], hoogstens: 1 };
  const programmas = [
    programma('a'),
    programma('b', {
      quota: [
        { id: 'q', aantal: 1, waar: { kenmerken: ['k'] } },
        { id: 'r', aantal: 1, waar: { gebieden: ['GM0080'], typisch } },
      ],
    }),
  ];
  const tel = (kandidaten?: object) => checkAantallen(opzetVan({ programmas, keuze: { kandidaten } }));
  expect(tel()).toEqual([]);
  expect(tel({ kenmerken: ['k'] })).toEqual([]);
  expect(tel({ gebieden: ['GM0080'], typisch })).toEqual([
    {
      code: 'opzet.kandidaten_dubbel',
      ernst: 'fout',
      pad: ['programmas', 1, 'quota', 1, 'waar', 'gebieden'],
      params: { quotum: 'r', veld: 'gebieden' },
    },
    {
      code: 'opzet.kandidaten_dubbel',
      ernst: 'fout',
      pad: ['programmas', 1, 'quota', 1, 'waar', 'typisch'],
      params: { quotum: 'r', veld: 'typisch' },
    },
  ]);
});

test('the size of buurten runs up, with the bounds of two and four thirds of the target', () => {
  const grootte = (samenstelling?: object) => checkSamenstelling(opzetVan({ samenstelling }));
  expect([undefined, {}, { min: 750 }, { max: 750 }, { doel: 100, min: 100, max: 100 }].flatMap(grootte)).toEqual([]);
  expect(
    [{ min: 751 }, { max: 749 }, { doel: 499, min: 500 }, { doel: 10, max: 9 }, { doel: 2000, min: 2001 }].flatMap(
      grootte,
    ),
  ).toEqual([
    {
      code: 'opzet.doelband_ongeldig',
      ernst: 'fout',
      pad: ['samenstelling'],
      params: { min: 751, doel: 750, max: 1000 },
    },
    {
      code: 'opzet.doelband_ongeldig',
      ernst: 'fout',
      pad: ['samenstelling'],
      params: { min: 500, doel: 750, max: 749 },
    },
    {
      code: 'opzet.doelband_ongeldig',
      ernst: 'fout',
      pad: ['samenstelling'],
      params: { min: 500, doel: 499, max: 665 },
    },
    { code: 'opzet.doelband_ongeldig', ernst: 'fout', pad: ['samenstelling'], params: { min: 7, doel: 10, max: 9 } },
    {
      code: 'opzet.doelband_ongeldig',
      ernst: 'fout',
      pad: ['samenstelling'],
      params: { min: 2001, doel: 2000, max: 2667 },
    },
  ]);
});

test('a finding that is told twice in the same words at one place is kept once', () => {
  const een = meld('a', ['x'], { n: 1 });
  const anders = [meld('b', ['x'], { n: 1 }), meld('a', ['y'], { n: 1 }), meld('a', ['x'], { n: 2 })];
  expect(keepEens([een, { ...een }, ...anders, een])).toEqual([een, ...anders]);
});

test('what was most likely meant: the same name, the nearest id, the nearest name', () => {
  const bekend = [{ id: 'a1', naam: 'Wijken' }, { id: 'dorpen' }, { id: 'wijk' }, { id: 'b2', naam: 'Zuiderburen' }];
  const zoek = (gezocht: string) =>
    suggest(
      gezocht,
      bekend,
      (suggestie) => meld('met', [], { suggestie }),
      () => meld('zonder', []),
    );
  expect(['Wijken', 'dorpn', 'Zuiderbuurt', 'Zuiderburn', 'qqqqqq'].map(zoek)).toEqual([
    { ernst: 'fout', code: 'opzet.met', pad: [], params: { suggestie: 'a1' } },
    { ernst: 'fout', code: 'opzet.met', pad: [], params: { suggestie: 'dorpen' } },
    { ernst: 'fout', code: 'opzet.met', pad: [], params: { suggestie: 'b2' } },
    { ernst: 'fout', code: 'opzet.met', pad: [], params: { suggestie: 'b2' } },
    { ernst: 'fout', code: 'opzet.zonder', pad: [], params: {} },
  ]);
});

test('every code of an area that the opzet names, with its place', () => {
  const codes = ['BU00802001', 'BU00802002'];
  const opzet = opzetVan({
    kenmerken: [
      { id: 'k', gebieden: codes },
      { id: 'l', cijfers: [{ cijfer: 'x', minimaal: 1 }] },
    ],
    programmas: [programma('p', { quota: [{ id: 'q', aantal: 1, waar: { gebieden: ['GM0080'] } }] })],
    keuze: {
      voorrang: ['BU00802009'],
      regels: [
        { soort: 'vast', code: 'BU00802003' },
        { soort: 'uitgesloten', codes: ['BU00802004'], motief: 'Sloop.' },
        { soort: 'samen', codes },
        { soort: 'niet_aangrenzend' },
        { soort: 'hoogstens_per_groep', hoogstens: 1, groepen: 'wijk' },
        {
          soort: 'hoogstens_per_groep',
          hoogstens: 1,
          groepen: [
            { naam: 'a', codes: ['BU00802006'] },
            { naam: 'b', codes: ['BU00802005'] },
          ],
        },
      ],
    },
    geld: geldVan([blokVan([1], [bijdrage('g')]), blokVan([2], [bijdrage('g'), bijdrage('h', { buurten: codes })])]),
  });
  expect(listGebiedscodes(opzet)).toEqual([
    { code: 'BU00802001', pad: ['kenmerken', 0, 'gebieden', 0] },
    { code: 'BU00802002', pad: ['kenmerken', 0, 'gebieden', 1] },
    { code: 'GM0080', pad: ['programmas', 0, 'quota', 0, 'waar', 'gebieden', 0] },
    { code: 'BU00802003', pad: ['keuze', 'regels', 0, 'code'] },
    { code: 'BU00802004', pad: ['keuze', 'regels', 1, 'codes', 0] },
    { code: 'BU00802001', pad: ['keuze', 'regels', 2, 'codes', 0] },
    { code: 'BU00802002', pad: ['keuze', 'regels', 2, 'codes', 1] },
    { code: 'BU00802006', pad: ['keuze', 'regels', 5, 'groepen', 0, 'codes', 0] },
    { code: 'BU00802005', pad: ['keuze', 'regels', 5, 'groepen', 1, 'codes', 0] },
    { code: 'BU00802009', pad: ['keuze', 'voorrang', 0] },
    { code: 'BU00802001', pad: ['geld', 'jaren', 1, 'bijdragen', 1, 'buurten', 0] },
    { code: 'BU00802002', pad: ['geld', 'jaren', 1, 'bijdragen', 1, 'buurten', 1] },
  ]);
  expect(listGebiedscodes(opzetVan())).toEqual([]);
});
