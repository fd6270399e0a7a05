import { Datum } from 'buurtaanpak/kern';
import { type Opzetgegevens, type Opzetstap, runOpzet } from 'buurtaanpak/opzet';
import { expect, test } from 'vitest';
import { bijdrage, blokVan, geldVan, gemeente, opzetVan, overeenkomstVan, programma, uitvoerder } from './klein.js';

const PEILDATUM = Datum.parse('2026-09-01');
/** Four buurten in two wijken; the scores by `x` are 0, 1, 0.5 and 0.8. */
const rijen = () => [
  { code: 'BU00802001', naam: 'A', x: 0, y: 10 },
  { code: 'BU00802002', naam: 'B', x: 10, y: 0 },
  { code: 'BU00808003', naam: 'C', x: 5, y: 8 },
  { code: 'BU00808004', naam: 'D', x: 8, y: 2 },
];
const FEITEN = (): Opzetgegevens => ({ rijen: { eigen: rijen() } });
const HEEL = {
  programmas: [programma('p', { kostendragers: ['k'], quota: [{ id: 'q', aantal: 2 }] })],
  partijen: [gemeente('g', 'GM0080'), uitvoerder('u')],
  overeenkomst: overeenkomstVan({ themas: ['wonen'], start: '2026-09-01', golven: [{}, { maanden: 1 }] }),
  geld: geldVan([blokVan([1, 2], [bijdrage('g', { aard: 'exact', verdeelsleutel: 'per_buurt' })])], {
    kostendragers: [{ id: 'k', naam: 'K', partij: 'g' }],
  }),
  brieven: { stukken: [] },
};
const loop = (delen: object, gegevens: Opzetgegevens, tot?: Opzetstap, options: object = {}) =>
  runOpzet(opzetVan(delen), gegevens, { peildatum: PEILDATUM, ...(tot === undefined ? {} : { tot }), ...options });
const meldingen = ({ bevindingen }: ReturnType<typeof runOpzet>) =>
  bevindingen.map(({ code, ernst, pad, params }) => [code, ernst, pad, params]);

test('a whole run: agreement, money, programme, no pieces, account', () => {
  const uit = loop(HEEL, FEITEN());
  expect(meldingen(uit)).toEqual([
    [
      'overeenkomst.buurt_loopt_door',
      'waarschuwing',
      ['overeenkomst', 'reikwijdte', 'buurten', 1, 'start'],
      { buurt: 'BU00808004', einde: '2028-09-30', tot: '2028-08-31' },
    ],
    [
      'programma.jaar_niet_toegezegd',
      'waarschuwing',
      ['programma', 'deelnemers', 0, 'overeenkomst'],
      { bijdrage: 'g-1', programmajaar: 1, start: '2026-09-01' },
    ],
  ]);
  expect([
    Object.keys(uit).sort(),
    uit.gekozen,
    uit.overeenkomst?.reikwijdte,
    uit.financieringsplan?.perioden.length,
    uit.programma?.deelnemers[0]?.keuze?.buurten,
    uit.programma?.deelnemers[0]?.keuze?.reserves,
    uit.programma?.deelnemers[0]?.naam,
    uit.programma?.opzet?.id,
    uit.programma?.naam,
    uit.stukken,
    uit.verantwoording?.software.naam,
    uit.verantwoording?.naam,
    uit.verantwoording?.opgesteldOp,
    uit.verantwoording?.kerncijfers.kolommen.map(({ sleutel }) => sleutel),
    uit.verantwoording?.programmas.map(({ programma: naam, routekaart }) => [naam, routekaart.id]),
    uit.stand?.peildatum,
  ]).toEqual([
    [
      'bevindingen',
      'financieringsplan',
      'gebieden',
      'gegeven',
      'gekozen',
      'nodig',
      'overeenkomst',
      'programma',
      'reserves',
      'scores',
      'selectie',
      'stand',
      'stukken',
      'tabel',
      'verantwoording',
      'verloop',
    ],
    [
      { code: 'BU00802002', programma: 'p', quotum: 'q', score: 1 },
      { code: 'BU00808004', programma: 'p', quotum: 'q', score: 0.8 },
    ],
    {
      aantalBuurten: 2,
      indelingsjaar: 2024,
      programmas: [{ id: 'p', naam: 'Programma p', aantalBuurten: 2, kostendragers: ['k'] }],
      themas: ['wonen'],
      buurten: [
        { buurt: 'BU00802002', programma: 'p', start: '2026-09-01' },
        { buurt: 'BU00808004', programma: 'p', start: '2026-10-01' },
      ],
    },
    2,
    [
      { buurt: 'BU00802002', naam: 'B', programma: 'p', quotum: 'q', score: 1 },
      { buurt: 'BU00808004', naam: 'D', programma: 'p', quotum: 'q', score: 0.8 },
    ],
    [
      { buurt: 'BU00808003', naam: 'C', programma: 'p', quotum: 'q', score: 0.5 },
      { buurt: 'BU00802001', naam: 'A', programma: 'p', quotum: 'q', score: 0 },
    ],
    'Leeuwarden',
    'klein',
    'Klein',
    {},
    'buurtaanpak',
    'Klein',
    '2026-09-01',
    ['x'],
    [['p', 'r']],
    '2026-09-01',
  ]);
});
