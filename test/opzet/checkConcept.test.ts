import { checkOpzet } from 'buurtaanpak/opzet';
import { expect, test } from 'vitest';
import { checkConcept } from '../../src/opzet/controle/checkConcept.js';
import { checkDelen } from '../../src/opzet/controle/checkDelen.js';
import { checkGebieden } from '../../src/opzet/controle/checkGebieden.js';
import { checkGeld } from '../../src/opzet/controle/checkGeld.js';
import { checkGolven } from '../../src/opzet/controle/checkGolven.js';
import { checkKeuze } from '../../src/opzet/controle/checkKeuze.js';
import { checkRegister } from '../../src/opzet/controle/checkRegister.js';
import { checkRollen } from '../../src/opzet/controle/checkRollen.js';
import {
  bijdrage,
  blokVan,
  criterium,
  eigenBron,
  financier,
  geldVan,
  gemeente,
  kaart,
  oordeel,
  opzetVan,
  overeenkomstVan,
  programma,
  uitvoerder,
} from './klein.js';

const partijen = [gemeente('g', 'GM0080'), uitvoerder('u')];
const vast = (van: string, velden: object = {}) => bijdrage(van, { aard: 'exact', ...velden });
const HEEL = {
  partijen,
  overeenkomst: overeenkomstVan({ themas: ['wonen'], start: '2026-09-01' }),
  geld: geldVan([blokVan([1, 2], [vast('g')])]),
};
const concept = (delen: object = {}) => checkConcept(opzetVan({ ...HEEL, ...delen }));

test('three parts make a concept; one or two of them are told, none is not', () => {
  expect(concept()).toEqual([]);
  const zonder = (...namen: string[]) => concept(Object.fromEntries(namen.map((naam) => [naam, undefined])));
  expect([
    zonder('partijen'),
    zonder('overeenkomst'),
    zonder('geld'),
    zonder('partijen', 'geld'),
    zonder('partijen', 'overeenkomst', 'geld'),
  ]).toEqual([
    [{ code: 'opzet.deel_ontbreekt', ernst: 'waarschuwing', pad: ['partijen'], params: { ontbreekt: ['partijen'] } }],
    [
      {
        code: 'opzet.deel_ontbreekt',
        ernst: 'waarschuwing',
        pad: ['overeenkomst'],
        params: { ontbreekt: ['overeenkomst'] },
      },
    ],
    [{ code: 'opzet.deel_ontbreekt', ernst: 'waarschuwing', pad: ['geld'], params: { ontbreekt: ['geld'] } }],
    [
      {
        code: 'opzet.deel_ontbreekt',
        ernst: 'waarschuwing',
        pad: ['partijen'],
        params: { ontbreekt: ['partijen', 'geld'] },
      },
    ],
    [],
  ]);
});

test('what is wrong in the concept is told at its place in the opzet', () => {
  expect(concept({ partijen: [gemeente('g', 'GM0080'), financier('f')] })).toEqual([
    { code: 'overeenkomst.rol_ontbreekt', ernst: 'fout', pad: ['partijen'], params: { rol: 'uitvoerder' } },
  ]);
  expect(concept({ partijen: [uitvoerder('u'), { ...financier('g') }] })).toEqual([]);
  expect(concept({ overeenkomst: overeenkomstVan({ themas: [], start: '2026-09-01', jaren: 5 }) })).toEqual([
    {
      code: 'overeenkomst.financiering_dekt_looptijd_niet',
      ernst: 'fout',
      pad: ['geld', 'jaren'],
      params: { van: '2028-09-01', tot: '2031-08-31' },
    },
  ]);
  const golven = [{}, { maanden: 1 }];
  expect(concept({ overeenkomst: overeenkomstVan({ themas: ['w'], start: '2026-09-01', jaren: 5, golven }) })).toEqual(
    [],
  );
  expect(concept({ geld: geldVan([blokVan([1, 2], [vast('g'), vast('g')])]) })).toEqual([
    {
      code: 'financiering.bijdrage_dubbel',
      ernst: 'fout',
      pad: ['geld', 'jaren', 0, 'bijdragen', 1, 'id'],
      params: { bijdrage: 'g-1' },
    },
  ]);
  expect(
    concept({ geld: geldVan([blokVan([1], [vast('g'), vast('g')])]), partijen: [gemeente('g', 'GM0080')] }),
  ).toEqual([
    {
      code: 'financiering.bijdrage_dubbel',
      ernst: 'fout',
      pad: ['geld', 'jaren', 0, 'bijdragen', 1, 'id'],
      params: { bijdrage: 'g-1' },
    },
  ]);
  expect(concept({ geld: geldVan([blokVan([1], []), blokVan([3], [])]) })).toEqual([]);
});

test('a contribution of a party that another kostendrager has', () => {
  const geld = (partij: string, van: string) =>
    geldVan([blokVan([1], [vast(van, { verdeelsleutel: [{ soort: 'rest', kostendrager: 'k' }] })])], {
      kostendragers: [{ id: 'k', naam: 'K', partij }],
    });
  const partijen3 = [...partijen, financier('f')];
  expect(concept({ partijen: partijen3, geld: geld('f', 'g') })).toEqual([
    {
      code: 'financiering.kostendrager_andere_partij',
      ernst: 'fout',
      pad: ['geld', 'jaren', 0, 'bijdragen', 0, 'verdeelsleutel', 0, 'kostendrager'],
      params: { kostendrager: 'k', partij: 'f', betaler: 'g' },
    },
  ]);
  expect(concept({ partijen: partijen3, geld: geld('weg', 'g') })).toEqual([]);
  expect(concept({ partijen: partijen3, geld: geld('f', 'weg') })).toEqual([]);
});

test('what stands on days is judged when there is a first day', () => {
  const evaluatiemomenten = [{ id: 'e', datum: '2001-01-01', onderwerp: 'o' }];
  const met = (velden: object) =>
    concept({ overeenkomst: overeenkomstVan({ themas: ['w'], evaluatiemomenten, ...velden }) });
  expect(met({ start: '2026-09-01' })).toEqual([
    {
      code: 'overeenkomst.evaluatiemoment_voor_begin',
      ernst: 'fout',
      pad: ['overeenkomst', 'evaluatiemomenten', 0, 'datum'],
      params: { moment: 'e', datum: '2001-01-01' },
    },
  ]);
  expect(met({})).toEqual([]);
});

test('waves begin within the term', () => {
  const golf = (golven: readonly object[], velden: object = {}, delen: object = {}) =>
    checkGolven(
      opzetVan({
        geld: geldVan([blokVan([1, 2], [])]),
        overeenkomst: overeenkomstVan({ start: '2026-09-01', golven, ...velden }),
        ...delen,
      }),
    );
  expect(golf([{}, { jaren: 1, maanden: 11, dagen: 30 }])).toEqual([]);
  expect(golf([{ jaren: 2 }, {}, { jaren: 9000 }])).toEqual([
    {
      code: 'opzet.golf_buiten_looptijd',
      ernst: 'fout',
      pad: ['overeenkomst', 'golven', 0],
      params: { golf: 1, jaren: 2 },
    },
    {
      code: 'opzet.golf_buiten_looptijd',
      ernst: 'fout',
      pad: ['overeenkomst', 'golven', 2],
      params: { golf: 3, jaren: 2 },
    },
  ]);
  expect(golf([{ jaren: 1 }], { jaren: 1 })).toEqual([
    {
      code: 'opzet.golf_buiten_looptijd',
      ernst: 'fout',
      pad: ['overeenkomst', 'golven', 0],
      params: { golf: 1, jaren: 1 },
    },
  ]);
  expect(golf([{ dagen: 731 }], { start: undefined })).toEqual([
    {
      code: 'opzet.golf_buiten_looptijd',
      ernst: 'fout',
      pad: ['overeenkomst', 'golven', 0],
      params: { golf: 1, jaren: 2 },
    },
  ]);
  expect(golf([{ dagen: 730 }], { start: undefined })).toEqual([]);
  expect(golf([{ jaren: 2 }], {}, { geld: undefined })).toEqual([]);
  expect(checkGolven(opzetVan({ geld: geldVan([blokVan([1], [])]), overeenkomst: overeenkomstVan() }))).toEqual([]);
  expect(checkGolven(opzetVan({ geld: geldVan([blokVan([1], [])]) }))).toEqual([]);
  expect(golf([{ jaren: 50 }], { start: '9990-01-01', jaren: 99 })).toEqual([]);
});

test('the years of the money: each once and none left out', () => {
  const jaren = (...blokken: object[]) => checkGeld(opzetVan({ geld: geldVan(blokken) }));
  expect(checkGeld(opzetVan())).toEqual([]);
  expect(jaren(blokVan([2, 1], []), blokVan([3], []))).toEqual([]);
  expect(jaren(blokVan([2, 5], []), blokVan([3, 2], []), blokVan([5], []))).toEqual([
    { code: 'opzet.jaar_dubbel', ernst: 'fout', pad: ['geld', 'jaren', 1, 'programmajaren', 1], params: { jaar: 2 } },
    { code: 'opzet.jaar_dubbel', ernst: 'fout', pad: ['geld', 'jaren', 2, 'programmajaren', 0], params: { jaar: 5 } },
    { code: 'opzet.jaar_ontbreekt', ernst: 'fout', pad: ['geld', 'jaren'], params: { jaar: 1 } },
    { code: 'opzet.jaar_ontbreekt', ernst: 'fout', pad: ['geld', 'jaren'], params: { jaar: 4 } },
  ]);
});

test('what a year needs beside what is contributed at most', () => {
  const nodig = (benodigd: string | undefined, ...bijdragen: object[]) =>
    checkGeld(opzetVan({ geld: geldVan([blokVan([1], []), blokVan([2, 3], bijdragen, { benodigd })]) }));
  expect(nodig(undefined, vast('g'))).toEqual([]);
  expect(nodig('200.00', vast('g'), vast('f'))).toEqual([]);
  expect(nodig('200.01', vast('g'), vast('f'))).toEqual([
    {
      code: 'opzet.geld_te_weinig',
      ernst: 'waarschuwing',
      pad: ['geld', 'jaren', 1, 'benodigd'],
      params: { jaar: [2, 3], benodigd: '200.01', bijdragen: '200.00', tekort: '0.01' },
    },
  ]);
  expect(nodig('200.01', vast('g'), bijdrage('f', { aard: 'ten_minste' }))).toEqual([]);
  expect(nodig('100.00')).toEqual([
    {
      code: 'opzet.geld_te_weinig',
      ernst: 'waarschuwing',
      pad: ['geld', 'jaren', 1, 'benodigd'],
      params: { jaar: [2, 3], benodigd: '100.00', bijdragen: '0.00', tekort: '100.00' },
    },
  ]);
  const uitkering = { soort: 'specifieke_uitkering', van: 'f', bedrag: '900.00', dekt: ['g'], doel: 'overig' };
  expect(nodig('100.01', vast('g'), uitkering)).toEqual([
    {
      code: 'opzet.geld_te_weinig',
      ernst: 'waarschuwing',
      pad: ['geld', 'jaren', 1, 'benodigd'],
      params: { jaar: [2, 3], benodigd: '100.01', bijdragen: '100.00', tekort: '0.01' },
    },
  ]);
  const veel = {
    soort: 'prijs_per_buurt',
    van: 'g',
    prijs: '9999999999999999.99',
    doel: 'werven',
    buurten: ['a', 'b'],
  };
  expect(nodig('100.00', veel)).toEqual([]);
  expect(
    nodig('100.00', vast('g', { bedrag: '9999999999999999.99' }), vast('f', { bedrag: '9999999999999999.99' })),
  ).toEqual([]);
});

test('per buurt is only for who has a kostendrager with buurten', () => {
  const opzet = opzetVan({
    programmas: [programma('p', { kostendragers: ['k'] })],
    geld: geldVan(
      [
        blokVan(
          [1],
          [vast('g', { verdeelsleutel: 'per_buurt' }), vast('f', { verdeelsleutel: 'per_buurt' }), vast('f')],
        ),
      ],
      {
        kostendragers: [{ id: 'k', naam: 'K', partij: 'g' }],
      },
    ),
  });
  expect(checkGeld(opzet)).toEqual([
    {
      code: 'opzet.per_buurt_onverdeelbaar',
      ernst: 'fout',
      pad: ['geld', 'jaren', 0, 'bijdragen', 1, 'verdeelsleutel'],
      params: { partij: 'f' },
    },
  ]);
});

test('codes of areas lie in the gemeenten, unless a table has codes of its own', () => {
  const codes = [
    'BU00802001',
    'WK008020',
    'GM0080',
    'BU07570001',
    'N1',
    'BU00802001-01',
    'BU07570001-02',
    'BU00802001-1',
  ];
  const kenmerken = [{ id: 'k', gebieden: codes }];
  const check = (delen: object) => checkGebieden(opzetVan({ kenmerken, ...delen }));
  expect(check({})).toEqual([
    {
      code: 'opzet.gebied_buiten_gemeenten',
      ernst: 'fout',
      pad: ['kenmerken', 0, 'gebieden', 3],
      params: { code: 'BU07570001', bekend: ['GM0080'] },
    },
    { code: 'opzet.gebied_ongeldig', ernst: 'fout', pad: ['kenmerken', 0, 'gebieden', 4], params: { code: 'N1' } },
    {
      code: 'opzet.gebied_ongeldig',
      ernst: 'fout',
      pad: ['kenmerken', 0, 'gebieden', 5],
      params: { code: 'BU00802001-01' },
    },
    {
      code: 'opzet.gebied_ongeldig',
      ernst: 'fout',
      pad: ['kenmerken', 0, 'gebieden', 6],
      params: { code: 'BU07570001-02' },
    },
    {
      code: 'opzet.gebied_ongeldig',
      ernst: 'fout',
      pad: ['kenmerken', 0, 'gebieden', 7],
      params: { code: 'BU00802001-1' },
    },
  ]);
  expect(check({ samenstelling: {} })).toEqual([
    {
      code: 'opzet.gebied_buiten_gemeenten',
      ernst: 'fout',
      pad: ['kenmerken', 0, 'gebieden', 3],
      params: { code: 'BU07570001', bekend: ['GM0080'] },
    },
    { code: 'opzet.gebied_ongeldig', ernst: 'fout', pad: ['kenmerken', 0, 'gebieden', 4], params: { code: 'N1' } },
    {
      code: 'opzet.gebied_buiten_gemeenten',
      ernst: 'fout',
      pad: ['kenmerken', 0, 'gebieden', 6],
      params: { code: 'BU07570001-02', bekend: ['GM0080'] },
    },
    {
      code: 'opzet.gebied_ongeldig',
      ernst: 'fout',
      pad: ['kenmerken', 0, 'gebieden', 7],
      params: { code: 'BU00802001-1' },
    },
  ]);
  expect(check({ bronnen: [eigenBron('a', ['x']), eigenBron('b', ['x'], { codes: 'vrij' })] })).toEqual([
    {
      code: 'opzet.gebied_buiten_gemeenten',
      ernst: 'fout',
      pad: ['kenmerken', 0, 'gebieden', 3],
      params: { code: 'BU07570001', bekend: ['GM0080'] },
    },
  ]);
});

test('a criterium can get the roles that it needs', () => {
  const criteria = [
    criterium('x'),
    oordeel('a'),
    oordeel('b', { minimumRollen: 2 }),
    oordeel('c', { minimumRollen: 3 }),
  ];
  const check = (rollen?: readonly string[]) =>
    checkRollen(
      opzetVan({ routekaarten: [kaart('s'), kaart('r', { criteria })], ...(rollen && { formulier: { rollen } }) }),
    );
  expect(check()).toEqual([]);
  expect(check(['wijk', 'wijk', 'gemeente'])).toEqual([
    {
      code: 'opzet.oordelen_zonder_rol',
      ernst: 'fout',
      pad: ['routekaarten', 1, 'criteria', 3, 'bron', 'minimumRollen'],
      params: { criterium: 'c', minimum: 3, aantal: 2, rollen: ['wijk', 'gemeente'] },
    },
  ]);
  expect(check(['wijk'])).toEqual([
    {
      code: 'opzet.oordelen_zonder_rol',
      ernst: 'fout',
      pad: ['routekaarten', 1, 'criteria', 2, 'bron', 'minimumRollen'],
      params: { criterium: 'b', minimum: 2, aantal: 1, rollen: ['wijk'] },
    },
    {
      code: 'opzet.oordelen_zonder_rol',
      ernst: 'fout',
      pad: ['routekaarten', 1, 'criteria', 3, 'bron', 'minimumRollen'],
      params: { criterium: 'c', minimum: 3, aantal: 1, rollen: ['wijk'] },
    },
  ]);
});

test('the register: what it lacks, and which gemeenten', () => {
  const register = {
    status: 'In gebruik',
    contact: 'a@voorbeeld.nl',
    publicatiecategorie: 'Overige algoritmes',
    doel: 'd',
    proportionaliteit: 'p',
    menselijkeTussenkomst: 'm',
    risicos: 'r',
    grondslag: 'g',
    impacttoetsen: 'i',
  };
  const gemeenten = [
    { code: 'GM0080', naam: 'Leeuwarden' },
    { code: 'GM0757', naam: 'Boxtel' },
  ];
  const check = (velden: object, delen: object = {}) =>
    checkRegister(opzetVan({ register: { ...register, ...velden }, ...delen }));
  const over = (velden: object, delen: object = {}) =>
    check(velden, delen).filter(({ code }) => code.startsWith('opzet.'));
  expect(checkRegister(opzetVan())).toEqual([]);
  expect(check({})).toEqual([
    {
      code: 'register.oordeel_ontbreekt',
      ernst: 'fout',
      pad: ['register', 'aiVerordening'],
      params: { veld: 'aiVerordening' },
    },
  ]);
  expect(check({ organisatie: 'ergens' })).toEqual(check({}));
  expect(over({}, { gemeenten })).toEqual([]);
  expect(over({ organisatie: 'gemeente Boxtel' }, { gemeenten })).toEqual([
    {
      code: 'opzet.register_gemeenten',
      ernst: 'waarschuwing',
      pad: ['register', 'perGemeente'],
      params: { gemeenten: ['gemeente Leeuwarden'] },
    },
  ]);
  expect(over({ perGemeente: [{ organisatie: 'gemeente Leeuwarden' }] }, { gemeenten })).toEqual([
    {
      code: 'opzet.register_gemeenten',
      ernst: 'waarschuwing',
      pad: ['register', 'perGemeente'],
      params: { gemeenten: ['gemeente Boxtel'] },
    },
  ]);
  expect(over({ perGemeente: [{ organisatie: 'ergens' }] })).toEqual([]);
});

test('the question: quota, rules and conditions, each at its place', () => {
  const fout = { cijfers: [{ cijfer: 'x' }] };
  const opzet = opzetVan({
    programmas: [
      programma('a', { quota: [{ id: 'q', aantal: { van: 3, tot: 1 } }] }),
      programma('b', { quota: [{ id: 'q', aantal: 1 }], referentie: fout }),
    ],
    keuze: {
      kandidaten: fout,
      regels: [
        { soort: 'samen', codes: ['BU00802001', 'BU00802001'] },
        { soort: 'inwoners', minimaal: 2, maximaal: 1 },
      ],
      voorrang: ['BU00802001', 'BU00802001'],
      doel: { soort: 'totaal', gewichten: { weg: 2 } },
    },
  });
  expect(checkKeuze(opzet)).toEqual([
    {
      code: 'selectie.aantal_omgekeerd',
      ernst: 'fout',
      pad: ['programmas', 0, 'quota', 0, 'aantal'],
      params: { quotum: 'q', van: 3, tot: 1 },
    },
    {
      code: 'selectie.grenzen_omgekeerd',
      ernst: 'fout',
      pad: ['keuze', 'regels', 1],
      params: { cijfer: 'inwoners', minimaal: 2, maximaal: 1 },
    },
    {
      code: 'selectie.programma_zonder_quotum',
      ernst: 'fout',
      pad: ['keuze', 'doel', 'gewichten', 'weg'],
      params: { programma: 'weg', bekend: ['a', 'b'] },
    },
    { code: 'selectie.voorrang_dubbel', ernst: 'fout', pad: ['keuze', 'voorrang', 1], params: { code: 'BU00802001' } },
  ]);
  expect(checkKeuze(opzetVan())).toEqual([]);
  const zeker = (onzekerheid: object) =>
    checkKeuze(opzetVan({ keuze: { zekerheid: { zaad: 'z', trekkingen: 2, onzekerheid } } }));
  expect(zeker({ criteriumWeglaten: true })).toEqual([]);
  expect(zeker({ rolWeglaten: true })).toEqual([]);
});

test('all parts together, each finding with the part in front of its path', () => {
  const opzet = opzetVan({
    kenmerken: [{ id: 'k', gebieden: ['N1'] }],
    bronnen: [eigenBron('b', ['x'], { jaar: 2020 })],
    reeksen: [{ sleutel: 'x' }],
    samenstelling: { doel: 10, min: 20 },
    routekaarten: [
      kaart('r', { criteria: [criterium('x'), criterium('x')] }),
      kaart('r', { criteria: [oordeel('o', { minimumRollen: 2 })] }),
    ],
    formulier: { rollen: ['wijk'] },
    programmas: [programma('p', { aantalBuurten: 9, routekaart: 'qqqqqq' })],
    geld: geldVan([blokVan([2], [])]),
    overeenkomst: overeenkomstVan({ golven: [{ jaren: 3 }] }),
    evaluatieplan: {
      soort: 'evaluatieplan',
      versie: 2,
      naam: 'E',
      vastgesteldOp: '2026-08-01',
      uitkomsten: [{ sleutel: 'u', naam: 'U', soort: 'getal' }],
      kenmerken: [{ sleutel: 'k', naam: 'K', soort: 'groep' }],
      vergelijkingen: [{ sleutel: 'v', uitkomst: 'weg', kenmerk: 'k', op: '2027-01-01' }],
    },
  });
  expect(checkDelen(opzet).map(({ code, pad }) => `${code} ${pad.join('.')}`)).toEqual([
    'opzet.id_dubbel routekaarten.1.id',
    'opzet.routekaart_onbekend programmas.0.routekaart',
    'opzet.routekaart_ongebruikt routekaarten.0',
    'opzet.routekaart_ongebruikt routekaarten.1',
    'opzet.gebied_ongeldig kenmerken.0.gebieden.0',
    'opzet.bron_jaar bronnen.0',
    'opzet.reeks_een_jaar reeksen.0.sleutel',
    'opzet.doelband_ongeldig samenstelling',
    'routekaart.id_dubbel routekaarten.0.criteria.1.id',
    'routekaart.kerncijfer_dubbel routekaarten.0.criteria.1.bron',
    'routekaart.schaal_ontbreekt routekaarten.1.criteria.0.bron.schaal',
    'opzet.oordelen_zonder_rol routekaarten.1.criteria.0.bron.minimumRollen',
    'opzet.aantal_past_niet programmas.0.aantalBuurten',
    'opzet.jaar_ontbreekt geld.jaren',
    'opzet.golf_buiten_looptijd overeenkomst.golven.0',
    'opzet.deel_ontbreekt partijen',
    'evaluatie.uitkomst_onbekend evaluatieplan.vergelijkingen.0.uitkomst',
  ]);
  expect(checkDelen(opzet, [2020]).some(({ code }) => code === 'opzet.bron_jaar')).toBe(false);
  expect(checkOpzet(opzet)).toEqual(expect.arrayContaining(checkDelen(opzet)));
  expect(checkOpzet(opzetVan())).toEqual([]);
  expect(checkOpzet(opzetVan({ routekaarten: [kaart('r', { criteria: [criterium('weg')] })] }))).toEqual([
    {
      code: 'opzet.cijfer_onbekend',
      ernst: 'fout',
      pad: ['routekaarten', 0, 'criteria', 0, 'bron', 'sleutel'],
      params: { cijfer: 'weg' },
    },
  ]);
});
