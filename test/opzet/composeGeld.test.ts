import { expect, test } from 'vitest';
import { composeBenodigd } from '../../src/opzet/stuk/composeBenodigd.js';
import { composeBijdragen } from '../../src/opzet/stuk/composeBijdragen.js';
import { composeDragers } from '../../src/opzet/stuk/composeDragers.js';
import { composeGeld } from '../../src/opzet/stuk/composeGeld.js';
import { deriveUitwerking } from '../../src/opzet/stuk/deriveUitwerking.js';
import { listBijdragen } from '../../src/opzet/stuk/listBijdragen.js';
import { listJaren } from '../../src/opzet/stuk/listJaren.js';
import { placeBedragen } from '../../src/opzet/stuk/placeBedragen.js';
import {
  bijdrage,
  blokVan,
  financier,
  geldstukVan,
  geldVan,
  gemeente,
  opzetVan,
  programma,
  stukVan,
  toon,
  toonTabel,
} from './klein.js';

const PARTIJEN = { partijen: [gemeente('g', 'GM0080'), financier('f')] };
const DRAGERS = {
  kostendragers: [
    { id: 'wijk', naam: 'de wijken', partij: 'g' },
    { id: 'dorp', naam: 'de dorpen', partij: 'g', taakveld: { code: '6.1', jaar: 2026 } },
    { id: 'ver', naam: 'ver weg', partij: 'wie' },
  ],
};
const metGeld = (jaren: readonly object[], velden: object = {}, delen: object = {}) =>
  opzetVan({ ...PARTIJEN, geld: geldVan(jaren, velden), ...delen });
const prijs = (van: string, velden: object = {}) => ({
  soort: 'prijs_per_buurt',
  van,
  prijs: '250.00',
  doel: 'werven',
  ...velden,
});
const kosten = (van: string, velden: object = {}) => ({
  soort: 'werkelijke_kosten',
  van,
  aandeel: '50',
  raming: '900.00',
  plafond: '400.00',
  doel: 'projecten',
  ...velden,
});
const uitkering = (van: string, velden: object = {}) => ({
  soort: 'specifieke_uitkering',
  van,
  bedrag: '70.00',
  dekt: ['g'],
  doel: 'overig',
  ...velden,
});

test('an opzet without money has no such section; without contributions it says so', () => {
  expect(composeGeld(stukVan(opzetVan()))).toEqual([]);
  expect(toon(composeGeld(stukVan(metGeld([blokVan([1], [])]))))).toEqual([
    '# Het geld',
    'Het plan. Een programmajaar is een jaar vanaf de eerste dag van de overeenkomst, geen kalenderjaar.',
    'Er zijn nog geen bijdragen.',
  ]);
});

test('the whole section: contributions, costs, who bears them, rules, kostendragers and what belongs to each', () => {
  const opzet = metGeld(
    [
      blokVan([2, 1], [bijdrage('g', { verdeelsleutel: [{ soort: 'rest', kostendrager: 'wijk' }] }), bijdrage('f')], {
        benodigd: '150.00',
      }),
      blokVan([3], [bijdrage('x', { toelichting: 'eerste keer.' }), bijdrage('f', { aard: 'geraamd', naar: 'g' })]),
    ],
    DRAGERS,
  );
  expect(toon(composeGeld(stukVan(opzet)))).toEqual([
    '# Het geld',
    'Het plan. Een programmajaar is een jaar vanaf de eerste dag van de overeenkomst, geen kalenderjaar.',
    'bijdragen: Bijdragen per programmajaar',
    'rij=Wie betaalt | doel=Waarvoor | aard=Hoe vast | jaar-1=Jaar 1 | jaar-2=Jaar 2 | jaar-3=Jaar 3 | totaal=Totaal',
    'gemeente g | begeleiden | vast | € 100.00 | € 100.00 | € 0.00 | € 200.00',
    'financier f | begeleiden | vast | € 100.00 | € 100.00 | € 0.00 | € 200.00',
    'x | begeleiden | vast | € 0.00 | € 0.00 | € 100.00 | € 100.00',
    'financier f | begeleiden | geraamd | € 0.00 | € 0.00 | € 100.00 | € 100.00',
    'Totaal |  |  | € 200.00 | € 200.00 | € 200.00 | € 600.00',
    'totalen [[{"rij":4,"delen":[0,1,2,3]}],[{"kolom":6,"delen":[3,4,5]}]]',
    'let op: Ook waar een bedrag niet vast is, telt het genoemde bedrag mee in de totalen.',
    'benodigd: Wat een jaar kost, en wat er binnenkomt',
    'jaar=Programmajaar (geen som) | benodigd=Kosten (geen som) | bijdragen=Bijdragen (geen som) | verschil=Kosten min bijdragen (geen som)',
    '1 | € 150.00 | € 200.00 | € -50.00',
    '2 | € 150.00 | € 200.00 | € -50.00',
    'totalen [[],[]]',
    'kostendragers: Wie draagt wat, per programmajaar',
    'rij=Kostendrager | jaar-1=Jaar 1 | jaar-2=Jaar 2 | jaar-3=Jaar 3 | totaal=Totaal',
    'de wijken | € 100.00 | € 100.00 | € 0.00 | € 200.00',
    'financier f | € 100.00 | € 100.00 | € 100.00 | € 300.00',
    'x | € 0.00 | € 0.00 | € 100.00 | € 100.00',
    'Totaal | € 200.00 | € 200.00 | € 200.00 | € 600.00',
    'totalen [[{"rij":3,"delen":[0,1,2]}],[{"kolom":4,"delen":[1,2,3]}]]',
    'Voor alle bijdragen geldt:',
    '- Stopt een buurt, dan valt het geld vrij dat nog voor die buurt was bedoeld.',
    '- Wordt de overeenkomst opgeschort, dan lopen de jaren en het geld door.',
    'De kostendragers:',
    '- de wijken: van gemeente g.',
    '- de dorpen: van gemeente g, taakveld 6.1 (indeling van 2026).',
    '- ver weg: van wie.',
    'Bij de bijdragen hoort:',
    '- gemeente g, begeleiden, jaar 1 en 2: verdeeld: de wijken de rest.',
    '- x, begeleiden, jaar 3: eerste keer.',
    '- financier f, begeleiden, jaar 3: gaat naar gemeente g.',
  ]);
});

test('the years in their order, each at its first place', () => {
  const jaren = [blokVan([3, 1], []), blokVan([2, 3], [])];
  const { geld } = geldstukVan(metGeld(jaren));
  expect(listJaren(geld)).toEqual([
    { jaar: 1, pad: ['geld', 'jaren', 0, 'programmajaren', 1] },
    { jaar: 2, pad: ['geld', 'jaren', 1, 'programmajaren', 0] },
    { jaar: 3, pad: ['geld', 'jaren', 0, 'programmajaren', 0] },
  ]);
});

test('the contributions with their places, counted through', () => {
  const jaren = [blokVan([1], [bijdrage('a'), bijdrage('b')]), blokVan([2, 3], [bijdrage('c')])];
  const { geld } = geldstukVan(metGeld(jaren));
  expect(listBijdragen(geld).map(({ bijdrage: { van }, ...een }) => ({ ...een, van }))).toEqual([
    { jaren: [1], j: 0, b: 0, k: 0, van: 'a' },
    { jaren: [1], j: 0, b: 1, k: 1, van: 'b' },
    { jaren: [2, 3], j: 1, b: 0, k: 2, van: 'c' },
  ]);
});

test('amounts are read in the opzet, and in what follows from it when one is a price or a share', () => {
  const plekken = (...bijdragen: object[]) => {
    const stuk = geldstukVan(metGeld([blokVan([1], []), blokVan([2], bijdragen)]));
    const { bron, plek } = placeBedragen(stuk);
    return [bron, ...listBijdragen(stuk.geld).map(plek)];
  };
  expect(plekken(bijdrage('g'), uitkering('f'))).toEqual([
    'opzet',
    { bron: 'opzet', paden: [['geld', 'jaren', 1, 'bijdragen', 0, 'bedrag']], bewerking: 'waarde' },
    { bron: 'opzet', paden: [['geld', 'jaren', 1, 'bijdragen', 1, 'bedrag']], bewerking: 'waarde' },
  ]);
  expect(plekken(bijdrage('g'), prijs('f'))).toEqual([
    'uitwerking',
    { bron: 'uitwerking', paden: [['bedragen', 0]], bewerking: 'waarde' },
    { bron: 'uitwerking', paden: [['bedragen', 1]], bewerking: 'waarde' },
  ]);
  expect(plekken(kosten('g'))).toEqual([
    'uitwerking',
    { bron: 'uitwerking', paden: [['bedragen', 0]], bewerking: 'waarde' },
  ]);
});

test('contributions of one party, purpose and nature are one row; a specific payment is none', () => {
  const jaren = [
    blokVan([1, 2], [bijdrage('g'), bijdrage('g', { id: 'nog', bedrag: '1.00' }), uitkering('f')]),
    blokVan([2], [bijdrage('g', { id: 'w', doel: 'werven' }), bijdrage('g', { id: 'a', aard: 'ten_hoogste' })]),
  ];
  expect(toonTabel(composeBijdragen(geldstukVan(metGeld(jaren))))).toEqual([
    'bijdragen: Bijdragen per programmajaar',
    'rij=Wie betaalt | doel=Waarvoor | aard=Hoe vast | jaar-1=Jaar 1 | jaar-2=Jaar 2 | totaal=Totaal',
    'gemeente g | begeleiden | vast | € 101.00 | € 101.00 | € 202.00',
    'gemeente g | werven | vast | € 0.00 | € 100.00 | € 100.00',
    'gemeente g | begeleiden | ten hoogste | € 0.00 | € 100.00 | € 100.00',
    'Totaal |  |  | € 101.00 | € 301.00 | € 402.00',
    'totalen [[{"rij":3,"delen":[0,1,2]}],[{"kolom":5,"delen":[3,4]}]]',
    'let op: Ook waar een bedrag niet vast is, telt het genoemde bedrag mee in de totalen.',
  ]);
  expect(toonTabel(composeBijdragen(geldstukVan(metGeld(jaren.slice(0, 1)))))).toEqual([
    'bijdragen: Bijdragen per programmajaar',
    'rij=Wie betaalt | doel=Waarvoor | aard=Hoe vast | jaar-1=Jaar 1 | jaar-2=Jaar 2 | totaal=Totaal',
    'gemeente g | begeleiden | vast | € 101.00 | € 101.00 | € 202.00',
    'Totaal |  |  | € 101.00 | € 101.00 | € 202.00',
    'totalen [[{"rij":1,"delen":[0]}],[{"kolom":5,"delen":[3,4]}]]',
  ]);
});

test('what a year costs beside what comes in', () => {
  const zeg = (...jaren: object[]) => toon(composeBenodigd(geldstukVan(metGeld(jaren))));
  expect(zeg(blokVan([1], [bijdrage('g')]))).toEqual([]);
  expect(
    zeg(
      blokVan([1, 2], [bijdrage('g'), uitkering('f')], { benodigd: '130.00' }),
      blokVan([2], [bijdrage('f', { bedrag: '20.00' })], { benodigd: '7.00' }),
      blokVan([3], [bijdrage('f')]),
    ),
  ).toEqual([
    'benodigd: Wat een jaar kost, en wat er binnenkomt',
    'jaar=Programmajaar (geen som) | benodigd=Kosten (geen som) | bijdragen=Bijdragen (geen som) | verschil=Kosten min bijdragen (geen som)',
    '1 | € 130.00 | € 100.00 | € 30.00',
    '2 | € 137.00 | € 120.00 | <onbekend>',
    'totalen [[],[]]',
  ]);
  const btw = (verwerking: string) => bijdrage('g', { btw: { tarief: '21', bedrag: '10.00', verwerking } });
  expect(zeg(blokVan([1], [btw('compensabel')], { benodigd: '90.00' }))).toEqual([
    'benodigd: Wat een jaar kost, en wat er binnenkomt',
    'jaar=Programmajaar (geen som) | benodigd=Kosten (geen som) | bijdragen=Bijdragen (geen som) | verschil=Kosten min bijdragen (geen som)',
    '1 | € 90.00 | € 90.00 | € 0.00',
    'totalen [[],[]]',
    'let op: Btw die de betaler terugkrijgt, telt niet mee.',
  ]);
  expect(zeg(blokVan([1], [btw('kostprijsverhogend')], { benodigd: '90.00' }))).toEqual([
    'benodigd: Wat een jaar kost, en wat er binnenkomt',
    'jaar=Programmajaar (geen som) | benodigd=Kosten (geen som) | bijdragen=Bijdragen (geen som) | verschil=Kosten min bijdragen (geen som)',
    '1 | € 90.00 | € 100.00 | € -10.00',
    'totalen [[],[]]',
  ]);
  expect(zeg(blokVan([1], [], { benodigd: '90.00' }))).toEqual([
    'benodigd: Wat een jaar kost, en wat er binnenkomt',
    'jaar=Programmajaar (geen som) | benodigd=Kosten (geen som) | bijdragen=Bijdragen (geen som) | verschil=Kosten min bijdragen (geen som)',
    '1 | € 90.00 | € 0.00 | € 90.00',
    'totalen [[],[]]',
  ]);
});

test('who bears what is told when a contribution is divided', () => {
  const zeg = (bijdragen: readonly object[], delen: object = {}) =>
    toon(composeDragers(geldstukVan(metGeld([blokVan([1, 2], bijdragen)], DRAGERS, delen))));
  expect(zeg([bijdrage('g')])).toEqual([]);
  expect(
    zeg([
      bijdrage('f', { id: 'f1', bedrag: '5.00' }),
      bijdrage('weg', { bedrag: '6.00' }),
      bijdrage('g', {
        verdeelsleutel: [
          { soort: 'vast', kostendrager: 'dorp', bedrag: '30.00' },
          { soort: 'rest', kostendrager: 'nergens' },
        ],
      }),
      uitkering('f', { verdeelsleutel: [{ soort: 'rest', kostendrager: 'wijk' }] }),
    ]),
  ).toEqual([
    'kostendragers: Wie draagt wat, per programmajaar',
    'rij=Kostendrager | jaar-1=Jaar 1 | jaar-2=Jaar 2 | totaal=Totaal',
    'financier f | € 5.00 | € 5.00 | € 10.00',
    'weg | € 6.00 | € 6.00 | € 12.00',
    'de dorpen | € 30.00 | € 30.00 | € 60.00',
    'nergens | € 70.00 | € 70.00 | € 140.00',
    'Totaal | € 111.00 | € 111.00 | € 222.00',
    'totalen [[{"rij":4,"delen":[0,1,2,3]}],[{"kolom":3,"delen":[1,2]}]]',
  ]);
});

test('what follows from an opzet without money', () => {
  expect(deriveUitwerking(opzetVan())).toEqual({
    gewichten: [{ criteria: [1], themas: [] }],
    bedragen: [],
    lasten: [],
    termijnen: [],
    benodigd: [],
    verdeling: [],
    cijfers: [],
  });
});

test('what follows from the money: amounts, burdens, instalments, who bears them', () => {
  const programmas = [
    programma('a', { kostendragers: ['wijk'], quota: [{ id: 'q', aantal: 2 }] }),
    programma('b', { kostendragers: ['dorp', 'wijk'], quota: [{ id: 'r', aantal: { van: 1, tot: 3 } }] }),
    programma('c', {}),
  ];
  const jaren = [
    blokVan(
      [1],
      [
        prijs('g'),
        prijs('g', { id: 'duur', prijs: '900000000000000.00' }),
        kosten('g', { btw: { tarief: '21', verwerking: 'verrekenbaar' } }),
        bijdrage('g', {
          verdeelsleutel: 'per_buurt',
          termijnen: [
            { id: 's', aandeel: '40', maanden: -2 },
            { id: 't', aandeel: '60', maanden: 1, dagen: -3 },
            { id: 'u', aandeel: '1' },
          ],
        }),
        bijdrage('f', { verdeelsleutel: 'per_buurt' }),
        bijdrage('g', { id: 'halve', verdeelsleutel: [{ soort: 'procent', kostendrager: 'wijk', procent: '50' }] }),
      ],
      { benodigd: '9.00' },
    ),
    blokVan([2], [prijs('g', { buurten: ['BU00802001', 'BU00802002'] })]),
  ];
  expect(deriveUitwerking(metGeld(jaren, DRAGERS, { programmas }))).toEqual({
    gewichten: [{ criteria: [1], themas: [] }],
    bedragen: ['1500.00', '5400000000000000.00', '400.00', '100.00', '100.00', '100.00', '500.00'],
    lasten: ['1500.00', '5400000000000000.00', '330.58', '100.00', '100.00', '100.00', '500.00'],
    termijnen: [
      [],
      [],
      [],
      [
        { maanden: 2, dagen: 0 },
        { maanden: 1, dagen: 3 },
        { maanden: 0, dagen: 0 },
      ],
      [],
      [],
      [],
    ],
    benodigd: ['9.00', null],
    verdeling: [
      [
        { partij: 'g', kostendrager: 'wijk', bedrag: '500.00' },
        { partij: 'g', kostendrager: 'dorp', bedrag: '750.00' },
        { partij: 'g', bedrag: '250.00' },
      ],
      [
        { partij: 'g', kostendrager: 'wijk', bedrag: '1800000000000000.00' },
        { partij: 'g', kostendrager: 'dorp', bedrag: '2700000000000000.00' },
        { partij: 'g', bedrag: '900000000000000.00' },
      ],
      [{ partij: 'g', bedrag: '400.00' }],
      [{ partij: 'g', kostendrager: 'wijk', bedrag: '100.00' }],
      [{ partij: 'f', bedrag: '100.00' }],
      [{ partij: 'g', bedrag: '100.00' }],
      [{ partij: 'g', bedrag: '500.00' }],
    ],
    cijfers: [],
  });
});

test('the shares of a Routekaart: of criteria and themas, and none of one that is not right or weighs by the figures', () => {
  const criteria = [
    { id: 'a', naam: 'a', richting: 'hoger', bron: { soort: 'kerncijfer', sleutel: 'x' }, thema: 't', gewicht: 3 },
    { id: 'b', naam: 'b', richting: 'lager', bron: { soort: 'kerncijfer', sleutel: 'y' }, thema: 't', gewicht: 1 },
    { id: 'c', naam: 'c', richting: 'hoger', bron: { soort: 'kerncijfer', sleutel: 'y' }, thema: 'u' },
  ];
  const themas = [
    { id: 't', naam: 'T', gewicht: 1 },
    { id: 'u', naam: 'U', gewicht: 3 },
  ];
  const basis = { soort: 'routekaart', versie: 1, naam: 'K', criteria };
  const { gewichten } = deriveUitwerking(
    opzetVan({
      routekaarten: [
        { ...basis, id: 'goed', themas },
        { ...basis, id: 'fout', themas: themas.slice(0, 1) },
        { ...basis, id: 'uit', themas, weging: { methode: 'entropie' } },
      ],
    }),
  );
  expect(gewichten).toEqual([
    { criteria: [0.1875, 0.0625, 0.75], themas: [0.25, 0.75] },
    { criteria: [null, null, null], themas: [null] },
    { criteria: [null, null, null], themas: [null, null] },
  ]);
});
