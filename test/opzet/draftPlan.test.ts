import type { Bedrag } from 'buurtaanpak/kern';
import { Datum } from 'buurtaanpak/kern';
import type { Opzet } from 'buurtaanpak/opzet';
import { expect, test } from 'vitest';
import { completeRegister } from '../../src/opzet/vertaling/completeRegister.js';
import { computeJaarbedrag } from '../../src/opzet/vertaling/computeJaarbedrag.js';
import { computeJaarlast } from '../../src/opzet/vertaling/computeJaarlast.js';
import { countBuurten } from '../../src/opzet/vertaling/countBuurten.js';
import { draftConcept } from '../../src/opzet/vertaling/draftConcept.js';
import { draftPlan } from '../../src/opzet/vertaling/draftPlan.js';
import { findAantal } from '../../src/opzet/vertaling/findAantal.js';
import { findLaatsteJaar } from '../../src/opzet/vertaling/findLaatsteJaar.js';
import { listBetaald } from '../../src/opzet/vertaling/listBetaald.js';
import { listQuota } from '../../src/opzet/vertaling/listQuota.js';
import { listRegels } from '../../src/opzet/vertaling/listRegels.js';
import { listStarts } from '../../src/opzet/vertaling/listStarts.js';
import { nameOrganisatie } from '../../src/opzet/vertaling/nameOrganisatie.js';
import { splitPerBuurt } from '../../src/opzet/vertaling/splitPerBuurt.js';
import { toConceptplek } from '../../src/opzet/vertaling/toConceptplek.js';
import { toOpzetpad } from '../../src/opzet/vertaling/toOpzetpad.js';
import { foutVan } from '../hulp.js';
import {
  bijdrage,
  blokVan,
  financier,
  geldVan,
  gemeente,
  opzetVan,
  overeenkomstVan,
  programma,
  uitvoerder,
} from './klein.js';

const START = Datum.parse('2026-09-01');
const partijen = [gemeente('g', 'GM0080'), gemeente('h', 'GM0757'), financier('f'), uitvoerder('u')];
/** The money of an opzet, which is there. */
const geldIn = ({ geld }: Opzet) => geld ?? expect.fail();
/** The contributions of the first year. */
const bijdragenVan = (opzet: Opzet) => geldIn(opzet).jaren[0]?.bijdragen ?? [];
const metBijdragen = (bijdragen: readonly object[], delen: object = {}) =>
  opzetVan({ partijen, geld: geldVan([blokVan([1], bijdragen)]), ...delen });
const PROGRAMMAS = [
  programma('a', { gemeente: 'GM0080', kostendragers: ['k1', 'k2'], quota: [{ id: 'q', aantal: 2 }] }),
  programma('b', { gemeente: 'GM0757', quota: [{ id: 'r', aantal: { van: 1, tot: 4 } }] }),
  programma('c', { aantalBuurten: 3, kostendragers: ['k2'], quota: [{ id: 's', aantal: { van: 1, tot: 9 } }] }),
];

test('how many buurten a programme has', () => {
  const { programmas } = opzetVan({
    programmas: [
      ...PROGRAMMAS,
      programma('d', {
        quota: [
          { id: 't', aantal: 1 },
          { id: 'u', aantal: { van: 2, tot: 2 } },
        ],
      }),
    ],
  });
  expect(programmas.map(countBuurten)).toEqual([
    { van: 2, tot: 2 },
    { van: 1, tot: 4 },
    { van: 1, tot: 9 },
    { van: 3, tot: 3 },
  ]);
  expect(programmas.map(findAantal)).toEqual([2, undefined, 3, 3]);
});

test('the last year that is no option', () => {
  const optie = { maandenVooraf: 1 };
  expect(findLaatsteJaar([{ programmajaren: [2, 1] }, { programmajaren: [4], optie }, { programmajaren: [3] }])).toBe(
    3,
  );
  expect(
    findLaatsteJaar([
      { programmajaren: [2], optie },
      { programmajaren: [5, 4], optie },
    ]),
  ).toBe(5);
});

test('the buurten that a contribution pays for', () => {
  const betaald = (een: object) => {
    const opzet = metBijdragen([een], { programmas: PROGRAMMAS });
    return bijdragenVan(opzet).map((dit) => listBetaald(opzet, dit));
  };
  expect(betaald(bijdrage('g'))).toEqual([
    [
      { aantal: 2, kostendrager: 'k1' },
      { aantal: 3, kostendrager: 'k2' },
    ],
  ]);
  expect(betaald(bijdrage('f'))).toEqual([
    [{ aantal: 2, kostendrager: 'k1' }, { aantal: 4 }, { aantal: 3, kostendrager: 'k2' }],
  ]);
  expect(betaald(bijdrage('weg', { programmas: ['c', 'b'] }))).toEqual([
    [{ aantal: 4 }, { aantal: 3, kostendrager: 'k2' }],
  ]);
  expect(betaald(bijdrage('g', { buurten: ['BU00802001', 'BU00802002'] }))).toEqual([[{ aantal: 2 }]]);
  const los = metBijdragen([bijdrage('g')], { programmas: PROGRAMMAS, partijen: undefined });
  expect(bijdragenVan(los).map((dit) => listBetaald(los, dit).length)).toEqual([3]);
});

test('what a contribution comes to in a year, and what it costs without VAT that comes back', () => {
  const kosten = { soort: 'werkelijke_kosten', van: 'g', doel: 'werven', aandeel: '50', raming: '800.00' };
  const prijs = { soort: 'prijs_per_buurt', van: 'g', doel: 'werven' };
  const btw = (velden: object) => bijdrage('f', { bedrag: '121.00', btw: { tarief: '21', ...velden } });
  const opzet = metBijdragen(
    [
      bijdrage('f'),
      { ...prijs, prijs: '10.00' },
      { ...prijs, prijs: '9999999999999999.99' },
      { ...kosten, plafond: '400.00' },
      { ...kosten, plafond: '399.99' },
      { ...kosten, plafond: '400.01' },
      { soort: 'specifieke_uitkering', van: 'f', bedrag: '7.00', dekt: ['f'], doel: 'overig' },
      btw({ verwerking: 'kostprijsverhogend' }),
      btw({ verwerking: 'compensabel' }),
      btw({ verwerking: 'verrekenbaar', bedrag: '20.99' }),
      btw({ verwerking: 'verrekenbaar', bedrag: '21.00' }),
      btw({ verwerking: 'verrekenbaar', bedrag: '21.01' }),
    ],
    { programmas: PROGRAMMAS },
  );
  expect(
    bijdragenVan(opzet).map((een): (Bedrag | undefined)[] => [
      computeJaarbedrag(opzet, een),
      computeJaarlast(opzet, een),
    ]),
  ).toEqual([
    ['100.00', '100.00'],
    ['50.00', '50.00'],
    [undefined, undefined],
    ['400.00', '400.00'],
    ['399.99', '399.99'],
    ['400.00', '400.00'],
    ['7.00', '7.00'],
    ['121.00', '121.00'],
    ['121.00', '100.00'],
    ['121.00', '100.01'],
    ['121.00', '100.00'],
    ['121.00', '100.00'],
  ]);
});

test('the key of a party by its buurten: equally within a programme, in whole shares', () => {
  const kostendragers = [
    { id: 'k1', naam: '1', partij: 'g' },
    { id: 'k2', naam: '2', partij: 'g' },
    { id: 'k3', naam: '3', partij: 'g' },
    { id: 'k4', naam: '4', partij: 'f' },
  ];
  const split = (programmas: readonly object[], partij = 'g') => {
    const opzet = opzetVan({ programmas, geld: geldVan([blokVan([1], [])], { kostendragers }) });
    return splitPerBuurt(opzet, geldIn(opzet), partij as never);
  };
  expect(split(PROGRAMMAS)).toEqual([
    { soort: 'aandeel', kostendrager: 'k1', aandeel: '2' },
    { soort: 'aandeel', kostendrager: 'k2', aandeel: '8' },
  ]);
  expect(split(PROGRAMMAS, 'f')).toBeUndefined();
  const drie = programma('d', { kostendragers: ['k1', 'k2', 'k3', 'k1', 'k4'], quota: [{ id: 't', aantal: 5 }] });
  expect(split([drie])).toEqual([
    { soort: 'aandeel', kostendrager: 'k1', aandeel: '5' },
    { soort: 'aandeel', kostendrager: 'k2', aandeel: '5' },
    { soort: 'aandeel', kostendrager: 'k3', aandeel: '5' },
  ]);
  expect(split([drie, ...PROGRAMMAS])).toEqual([
    { soort: 'aandeel', kostendrager: 'k1', aandeel: '16' },
    { soort: 'aandeel', kostendrager: 'k2', aandeel: '34' },
    { soort: 'aandeel', kostendrager: 'k3', aandeel: '10' },
  ]);
  expect(
    split([programma('e', { kostendragers: ['k1'], quota: [{ id: 'v', aantal: { van: 0, tot: 2 } }] })]),
  ).toBeUndefined();
});

test('quota: what holds for all candidates holds for each, what is its own goes first', () => {
  const cijfers = (cijfer: string) => [{ cijfer, minimaal: 1 }];
  const opzet = (kandidaten?: object) =>
    opzetVan({
      programmas: [
        programma('a', { quota: [{ id: 'q', naam: 'Q', aantal: 1 }] }),
        programma('b', {
          quota: [
            {
              id: 'r',
              aantal: { van: 1, tot: 2 },
              waar: { gebieden: ['GM0080'], kenmerken: ['k', 'l'], cijfers: cijfers('x') },
            },
          ],
        }),
      ],
      keuze: { kandidaten },
    });
  expect(listQuota(opzet())).toEqual([
    { id: 'q', naam: 'Q', aantal: 1, programma: 'a' },
    {
      id: 'r',
      aantal: { van: 1, tot: 2 },
      programma: 'b',
      waar: { gebieden: ['GM0080'], kenmerken: ['k', 'l'], cijfers: [{ cijfer: 'x', minimaal: 1 }] },
    },
  ]);
  expect(listQuota({ programmas: opzet().programmas })).toEqual(listQuota(opzet()));
  expect(
    listQuota(opzet({ gebieden: ['GM0757'], kenmerken: ['l', 'm'], zonderKenmerken: ['n'], cijfers: cijfers('y') })),
  ).toEqual([
    {
      id: 'q',
      naam: 'Q',
      aantal: 1,
      programma: 'a',
      waar: {
        gebieden: ['GM0757'],
        kenmerken: ['l', 'm'],
        zonderKenmerken: ['n'],
        cijfers: [{ cijfer: 'y', minimaal: 1 }],
      },
    },
    {
      id: 'r',
      aantal: { van: 1, tot: 2 },
      programma: 'b',
      waar: {
        gebieden: ['GM0080'],
        kenmerken: ['k', 'l', 'm'],
        zonderKenmerken: ['n'],
        cijfers: [
          { cijfer: 'x', minimaal: 1 },
          { cijfer: 'y', minimaal: 1 },
        ],
      },
    },
  ]);
  expect(listQuota(opzet({ typisch: { cijfers: ['x'], hoogstens: 1 } }))).toEqual([
    { id: 'q', naam: 'Q', aantal: 1, programma: 'a', waar: { typisch: { cijfers: ['x'], hoogstens: 1 } } },
    {
      id: 'r',
      aantal: { van: 1, tot: 2 },
      programma: 'b',
      waar: {
        typisch: { cijfers: ['x'], hoogstens: 1 },
        gebieden: ['GM0080'],
        kenmerken: ['k', 'l'],
        cijfers: [{ cijfer: 'x', minimaal: 1 }],
      },
    },
  ]);
});

test('rules: those of the opzet, and the numbers that are fixed within a range', () => {
  const regels = [{ soort: 'niet_aangrenzend' }];
  expect(listRegels(opzetVan({ programmas: PROGRAMMAS, keuze: { regels } }))).toEqual([
    { soort: 'niet_aangrenzend' },
    { soort: 'aantal_met', aantal: 3, waar: {}, programmas: ['c'] },
  ]);
  expect(listRegels(opzetVan({ programmas: PROGRAMMAS.slice(0, 2) }))).toEqual([]);
  expect(listRegels(opzetVan({ programmas: [programma('a', { aantalBuurten: 1 })] }))).toEqual([]);
});

test('the first days of buurten, wave after wave', () => {
  expect(listStarts({}, START, 2)).toBeUndefined();
  expect(listStarts({ golven: [{}, { maanden: 1 }, { dagen: 3 }] }, START, 5)).toEqual([
    '2026-09-01',
    '2026-10-01',
    '2026-09-04',
    '2026-09-01',
    '2026-10-01',
  ]);
  expect(listStarts({ golven: [{ jaren: 1 }] }, START, 0)).toEqual([]);
});

test('the name of a gemeente as an organisation, and the entries of a register', () => {
  const namen = ['Leeuwarden', 'Gemeente Boxtel', 'gemeente Zaanstad', 'Gemeentelijk'];
  const { gemeenten } = opzetVan({ gemeenten: namen.map((naam, i) => ({ code: `GM000${i}`, naam })) });
  expect(gemeenten.map(nameOrganisatie)).toEqual([
    'gemeente Leeuwarden',
    'gemeente Boxtel',
    'gemeente Zaanstad',
    'gemeente Gemeentelijk',
  ]);
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
  const vol = (velden?: object) => completeRegister(opzetVan({ register: velden && { ...register, ...velden } }));
  expect(vol()).toBeUndefined();
  expect(vol({})).toEqual({ ...register, perGemeente: [{ organisatie: 'gemeente Leeuwarden' }] });
  expect(vol({ organisatie: 'O' })).toEqual({ ...register, organisatie: 'O' });
  const perGemeente = [{ organisatie: 'P' }];
  expect(vol({ perGemeente })).toEqual({ ...register, perGemeente });
});

test('a place of the question as a place in the opzet', () => {
  const opzet = opzetVan({
    programmas: [
      programma('a', {
        quota: [
          { id: 'q', aantal: 1 },
          { id: 'r', aantal: 1 },
        ],
      }),
      programma('b', { quota: [{ id: 's', aantal: 1 }] }),
    ],
  });
  expect(
    [
      ['quota'],
      ['quota', 0],
      ['quota', 1, 'waar', 'cijfers'],
      ['quota', 2, 'aantal'],
      ['opties', 'regels', 1],
      ['opties'],
      ['opties', 'gebieden', 0],
      ['opties', 'buren'],
      ['scores', 'p'],
    ].map((pad) => toOpzetpad(opzet, pad)),
  ).toEqual([
    ['programmas'],
    ['programmas', 0, 'quota', 0],
    ['programmas', 0, 'quota', 1, 'waar', 'cijfers'],
    ['programmas', 1, 'quota', 0, 'aantal'],
    ['keuze', 'regels', 1],
    ['keuze'],
    ['opties', 'gebieden', 0],
    ['opties', 'buren'],
    ['scores', 'p'],
  ]);
});

test('a place of the concept as a place in the opzet', () => {
  const opzet = opzetVan({ geld: geldVan([blokVan([3, 1], []), blokVan([2], [])]) });
  const plekken = [
    ['partijen', 0],
    ['reikwijdte', 'programmas', 1, 'naam'],
    ['reikwijdte', 'themas'],
    ['looptijd', 'van'],
    ['financieringsplan', 'naam'],
    ['financieringsplan', 'perioden'],
    ['financieringsplan', 'perioden', 0, 'periode', 'van'],
    ['financieringsplan', 'perioden', 1, 'programmajaar'],
    ['financieringsplan', 'perioden', 2, 'bijdragen', 0, 'bedrag'],
    ['financieringsplan', 'perioden', 3, 'bijdragen'],
    ['financieringsplan', 'perioden', 0],
  ];
  expect(plekken.map((pad) => toConceptplek(opzet, pad))).toEqual([
    ['partijen', 0],
    ['programmas', 1, 'naam'],
    ['programmas'],
    ['overeenkomst', 'looptijd', 'van'],
    ['geld', 'naam'],
    ['geld', 'jaren'],
    ['geld', 'jaren', 0],
    ['geld', 'jaren', 1, 'programmajaren'],
    ['geld', 'jaren', 0, 'bijdragen', 0, 'bedrag'],
    ['geld', 'jaren'],
    ['geld', 'jaren', 0],
  ]);
  expect(toConceptplek({}, ['financieringsplan', 'perioden', 0])).toEqual([
    'overeenkomst',
    'financieringsplan',
    'perioden',
    0,
  ]);
});

test('the plan: every year with its own keys, and what is covered in it', () => {
  const uitkering = {
    soort: 'specifieke_uitkering',
    id: 'spuk',
    van: 'f',
    bedrag: '5.00',
    doel: 'overig',
    aard: 'exact',
  };
  const opzet = opzetVan({
    programmas: [programma('p', { kostendragers: ['k1'], quota: [{ id: 'q', aantal: 2 }] })],
    geld: geldVan(
      [
        blokVan(
          [2, 1],
          [
            bijdrage('g', { aard: 'exact', verdeelsleutel: 'per_buurt' }),
            bijdrage('f', { id: 'los', aard: 'exact', verdeelsleutel: [{ soort: 'rest', kostendrager: 'k2' }] }),
            { ...uitkering, dekt: ['g', 'los'] },
          ],
          { benodigd: '200.00' },
        ),
        blokVan(
          [3],
          [
            bijdrage('g', { aard: 'exact', verdeelsleutel: [{ soort: 'rest', kostendrager: 'k1' }] }),
            { ...uitkering, dekt: ['los', 'g'] },
          ],
          { optie: { maandenVooraf: 3 } },
        ),
      ],
      {
        kostendragers: [
          { id: 'k1', naam: 'K', partij: 'g' },
          { id: 'k2', naam: 'L', partij: 'f' },
        ],
        bijStop: 'vervanger',
      },
    ),
  });
  expect(draftPlan(opzet, geldIn(opzet), START)).toEqual({
    soort: 'financieringsplan',
    versie: 2,
    naam: 'Het plan',
    kostendragers: [
      { id: 'k1', naam: 'K', partij: 'g' },
      { id: 'k2', naam: 'L', partij: 'f' },
    ],
    bijStop: 'vervanger',
    perioden: [
      {
        programmajaar: 1,
        periode: { van: '2026-09-01', tot: '2027-08-31' },
        benodigd: '200.00',
        bijdragen: [
          {
            soort: 'bedrag',
            id: 'g-1',
            van: 'g',
            aard: 'exact',
            doel: 'begeleiden',
            verdeelsleutel: [{ soort: 'aandeel', kostendrager: 'k1', aandeel: '2' }],
            bedrag: '100.00',
          },
          {
            soort: 'bedrag',
            id: 'los-1',
            van: 'f',
            aard: 'exact',
            doel: 'begeleiden',
            verdeelsleutel: [{ soort: 'rest', kostendrager: 'k2' }],
            bedrag: '100.00',
          },
          {
            soort: 'specifieke_uitkering',
            id: 'spuk-1',
            van: 'f',
            aard: 'exact',
            doel: 'overig',
            bedrag: '5.00',
            dekt: ['g-1', 'los-1'],
          },
        ],
      },
      {
        programmajaar: 2,
        periode: { van: '2027-09-01', tot: '2028-08-31' },
        benodigd: '200.00',
        bijdragen: [
          {
            soort: 'bedrag',
            id: 'g-2',
            van: 'g',
            aard: 'exact',
            doel: 'begeleiden',
            verdeelsleutel: [{ soort: 'aandeel', kostendrager: 'k1', aandeel: '2' }],
            bedrag: '100.00',
          },
          {
            soort: 'bedrag',
            id: 'los-2',
            van: 'f',
            aard: 'exact',
            doel: 'begeleiden',
            verdeelsleutel: [{ soort: 'rest', kostendrager: 'k2' }],
            bedrag: '100.00',
          },
          {
            soort: 'specifieke_uitkering',
            id: 'spuk-2',
            van: 'f',
            aard: 'exact',
            doel: 'overig',
            bedrag: '5.00',
            dekt: ['g-2', 'los-2'],
          },
        ],
      },
      {
        programmajaar: 3,
        periode: { van: '2028-09-01', tot: '2029-08-31' },
        optie: { uiterlijk: '2028-06-01' },
        bijdragen: [
          {
            soort: 'bedrag',
            id: 'g-3',
            van: 'g',
            aard: 'exact',
            doel: 'begeleiden',
            verdeelsleutel: [{ soort: 'rest', kostendrager: 'k1' }],
            bedrag: '100.00',
          },
          {
            soort: 'specifieke_uitkering',
            id: 'spuk-3',
            van: 'f',
            aard: 'exact',
            doel: 'overig',
            bedrag: '5.00',
            dekt: ['los-2', 'los-1', 'g-3'],
          },
        ],
      },
    ],
  });
});

test('what is wrong in the plan is told at its place in the money, once for a block', () => {
  const geld = (...jaren: object[]) => {
    const opzet = opzetVan({ geld: geldVan(jaren) });
    return foutVan(() => draftPlan(opzet, geldIn(opzet), START));
  };
  const fout = bijdrage('g', {
    aard: 'exact',
    termijnen: [
      { id: 't', aandeel: '1', maanden: 1200 },
      { id: 't', aandeel: '1' },
    ],
  });
  const tweemaal = geld(blokVan([1, 2], [bijdrage('g', { aard: 'exact' }), fout]), blokVan([3], [fout]));
  expect([tweemaal.code, tweemaal.params, tweemaal.bevindingen]).toEqual([
    'kern.document_ongeldig',
    { soort: 'financieringsplan', aantal: 5 },
    [
      {
        code: 'financiering.bijdrage_dubbel',
        ernst: 'fout',
        pad: ['jaren', 0, 'bijdragen', 1, 'id'],
        params: { bijdrage: 'g-1' },
      },
      {
        code: 'financiering.termijn_dubbel',
        ernst: 'fout',
        pad: ['jaren', 0, 'bijdragen', 1, 'termijnen', 1, 'id'],
        params: { termijn: 't' },
      },
      {
        code: 'financiering.termijn_dubbel',
        ernst: 'fout',
        pad: ['jaren', 1, 'bijdragen', 0, 'termijnen', 1, 'id'],
        params: { termijn: 't' },
      },
    ],
  ]);
  const dubbel = geld(blokVan([1], []), blokVan([3, 1], []));
  expect([dubbel.code, dubbel.params, dubbel.bevindingen]).toEqual([
    'kern.document_ongeldig',
    { soort: 'financieringsplan', aantal: 3 },
    [
      {
        code: 'financiering.programmajaar_dubbel',
        ernst: 'fout',
        pad: ['jaren', 1, 'programmajaren', 1],
        params: { programmajaar: 1 },
      },
      {
        code: 'financiering.perioden_overlappen',
        ernst: 'fout',
        pad: ['jaren', 1, 'programmajaren', 1],
        params: { eerste: 1, tweede: 1 },
      },
      {
        code: 'financiering.perioden_gat',
        ernst: 'fout',
        pad: ['jaren', 1, 'programmajaren', 0],
        params: { eerste: 1, tweede: 3 },
      },
    ],
  ]);
});

test('the concept: the scope of the programmes, the chosen buurten and when they start', () => {
  const maak = (velden: object, buurten?: readonly { code: string; programma: string }[]) => {
    const opzet = opzetVan({
      partijen,
      programmas: PROGRAMMAS,
      overeenkomst: overeenkomstVan({ themas: ['wonen'], ...velden }),
      geld: geldVan([
        blokVan([1, 2], [bijdrage('g', { aard: 'exact' })]),
        blokVan([3], [], { optie: { maandenVooraf: 1 } }),
      ]),
    });
    const { overeenkomst = expect.fail(), partijen: deelnemers = expect.fail() } = opzet;
    const financieringsplan = draftPlan(opzet, geldIn(opzet), START);
    const delen = { opzet, overeenkomst, partijen: deelnemers, financieringsplan, start: START };
    return draftConcept(buurten === undefined ? delen : { ...delen, buurten });
  };
  const kaal = maak({});
  expect([kaal.id, kaal.titel, kaal.onderwerp, kaal.looptijd, kaal.reikwijdte, kaal.partijen.length]).toEqual([
    'o',
    'De titel',
    'Het onderwerp.',
    { van: '2026-09-01', tot: '2028-08-31' },
    {
      aantalBuurten: 5,
      indelingsjaar: 2024,
      programmas: [
        { id: 'a', naam: 'Programma a', aantalBuurten: 2, gemeente: 'GM0080', kostendragers: ['k1', 'k2'] },
        { id: 'b', naam: 'Programma b', aantalBuurten: 0, gemeente: 'GM0757' },
        { id: 'c', naam: 'Programma c', aantalBuurten: 3, kostendragers: ['k2'] },
      ],
      themas: ['wonen'],
    },
    4,
  ]);
  expect(kaal.financieringsplan.perioden.map(({ programmajaar }) => programmajaar)).toEqual([1, 2, 3]);
  const buurten = [
    { code: 'BU00802001', programma: 'a' },
    { code: 'BU00802002', programma: 'b' },
  ];
  expect(maak({}, buurten).reikwijdte.buurten).toEqual([
    { buurt: 'BU00802001', programma: 'a' },
    { buurt: 'BU00802002', programma: 'b' },
  ]);
  const eigen = {
    verplichtingen: [
      { id: 'v', wie: 'u', soort: 'werven', wat: 'w', periode: { van: '2026-09-01', tot: '2026-10-01' }, bewijs: 'b' },
    ],
    evaluatiemomenten: [{ id: 'e', datum: '2027-01-01', onderwerp: 'o' }],
    beeindiging: { opzegtermijnMaanden: 7, gronden: ['x'] },
    bijlagen: [{ id: 'b', titel: 'B' }],
  };
  const vol = maak({ ...eigen, jaren: 1, golven: [{}, { maanden: 2 }] }, buurten);
  expect(vol.reikwijdte.buurten).toEqual([
    { buurt: 'BU00802001', programma: 'a', start: '2026-09-01' },
    { buurt: 'BU00802002', programma: 'b', start: '2026-11-01' },
  ]);
  expect(vol).toMatchObject({ ...eigen, looptijd: { van: '2026-09-01', tot: '2027-08-31' } });
  expect([kaal.verplichtingen.length > 0, kaal.evaluatiemomenten.length > 0]).toEqual([true, true]);
});
