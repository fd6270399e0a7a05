import { Datum } from 'buurtaanpak/kern';
import { type Opzetgegevens, type Opzetstap, runOpzet } from 'buurtaanpak/opzet';
import { expect, test } from 'vitest';
import {
  bijdrage,
  blokVan,
  criterium,
  eigenBron,
  geldVan,
  gemeente,
  kaart,
  opzetVan,
  overeenkomstVan,
  programma,
  uitvoerder,
} from './klein.js';

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

test('nothing handed in: the rows are asked, and nothing else runs', () => {
  expect(loop({}, {})).toEqual({
    scores: {},
    stukken: {},
    gegeven: [],
    nodig: [{ stap: 'tabel', wat: 'rijen', id: 'eigen' }],
    bevindingen: [],
  });
  expect(
    loop({ bronnen: [eigenBron('a', ['x']), eigenBron('b', ['y'])] }, { rijen: { b: [], weg: [] } }, 'tabel'),
  ).toEqual({
    scores: {},
    stukken: {},
    gegeven: [],
    nodig: [{ stap: 'tabel', wat: 'rijen', id: 'a' }],
    bevindingen: [
      {
        code: 'opzet.bron_onbekend',
        ernst: 'fout',
        pad: ['tabel', 'weg'],
        params: { bron: 'weg', bekend: ['a', 'b'] },
      },
    ],
  });
});

test('what has another form is told, and nothing runs', () => {
  const fout = { ...opzetVan(), naam: '' };
  expect(runOpzet(fout, { rijn: 1 } as never, { peildatum: PEILDATUM, tot: 'niets' } as never)).toEqual({
    scores: {},
    stukken: {},
    gegeven: [],
    nodig: [],
    bevindingen: [
      { code: 'kern.te_klein', ernst: 'fout', pad: ['opzet', 'naam'], params: { minimum: '1' } },
      {
        code: 'kern.veld_onbekend_suggestie',
        ernst: 'fout',
        pad: ['gegevens', 'rijn'],
        params: { veld: 'rijn', suggestie: 'rijen' },
      },
      {
        code: 'kern.keuze_onbekend',
        ernst: 'fout',
        pad: ['opties', 'tot'],
        params: {
          waarde: '"niets"',
          keuzes: [
            'tabel',
            'scores',
            'selectie',
            'overeenkomst',
            'programma',
            'stukken',
            'registraties',
            'verantwoording',
          ],
        },
      },
    ],
  });
});

test('figures, scores and a choice, step by step', () => {
  const uit = loop({}, FEITEN(), 'scores');
  expect([Object.keys(uit), uit.tabel?.gebieden, uit.tabel?.kolommen.map(({ sleutel }) => sleutel)]).toEqual([
    ['scores', 'stukken', 'tabel', 'gegeven', 'nodig', 'bevindingen'],
    [
      { code: 'BU00802001', naam: 'A', soort: 'buurt', gemeente: 'GM0080', wijk: 'WK008020' },
      { code: 'BU00802002', naam: 'B', soort: 'buurt', gemeente: 'GM0080', wijk: 'WK008020' },
      { code: 'BU00808003', naam: 'C', soort: 'buurt', gemeente: 'GM0080', wijk: 'WK008080' },
      { code: 'BU00808004', naam: 'D', soort: 'buurt', gemeente: 'GM0080', wijk: 'WK008080' },
    ],
    ['x', 'y'],
  ]);
  expect([
    uit.scores.p &&
      'buurten' in uit.scores.p &&
      uit.scores.p.buurten.map(({ code, score, rang }) => [code, score, rang]),
    meldingen(uit),
  ]).toEqual([
    [
      ['BU00802002', 1, 1],
      ['BU00808004', 0.8, 2],
      ['BU00808003', 0.5, 3],
      ['BU00802001', 0, 4],
    ],
    [],
  ]);
  const keuze = loop({}, FEITEN(), 'selectie');
  expect([keuze.gekozen, keuze.reserves, keuze.gebieden?.length, keuze.nodig, keuze.gegeven]).toEqual([
    [{ code: 'BU00802002', programma: 'p', quotum: 'q-p', score: 1 }],
    [
      {
        quotum: 'q-p',
        reserves: [
          { code: 'BU00808004', programma: 'p', quotum: 'q-p', score: 0.8, rang: 1, vervangt: ['BU00802002'] },
          { code: 'BU00808003', programma: 'p', quotum: 'q-p', score: 0.5, rang: 2, vervangt: ['BU00802002'] },
          { code: 'BU00802001', programma: 'p', quotum: 'q-p', score: 0, rang: 3, vervangt: ['BU00802002'] },
        ],
      },
    ],
    4,
    [],
    [],
  ]);
});

test('an agreement needs its parts; what is there runs on', () => {
  expect(loop({}, FEITEN(), 'overeenkomst').nodig).toEqual([
    { stap: 'overeenkomst', wat: 'partijen' },
    { stap: 'overeenkomst', wat: 'overeenkomst' },
    { stap: 'overeenkomst', wat: 'geld' },
  ]);
  const zonderDag = { ...HEEL, overeenkomst: overeenkomstVan({ themas: ['wonen'] }) };
  expect(loop(zonderDag, FEITEN(), 'overeenkomst').nodig).toEqual([{ stap: 'overeenkomst', wat: 'start' }]);
  const metDag = loop(zonderDag, { ...FEITEN(), start: Datum.parse('2027-01-01') }, 'overeenkomst');
  expect([metDag.nodig, metDag.overeenkomst?.looptijd]).toEqual([[], { van: '2027-01-01', tot: '2028-12-31' }]);
});

test('what was handed in is not computed, and is named', () => {
  const { tabel, selectie } = loop({}, FEITEN(), 'selectie');
  const uit = loop({}, { tabel, selectie }, 'selectie');
  expect([uit.gegeven, uit.nodig, uit.gekozen, uit.selectie === selectie]).toEqual([
    ['tabel', 'selectie'],
    [],
    [{ code: 'BU00802002', programma: 'p', quotum: 'q-p', score: 1 }],
    true,
  ]);
  const mensen = [{ code: 'BU00802001', programma: 'p', motief: 'Daar is begonnen.' }];
  const gekozen = loop(HEEL, { ...FEITEN(), selectie: mensen }, 'programma');
  expect([gekozen.gegeven, gekozen.gekozen, gekozen.programma?.deelnemers[0]?.keuze, meldingen(gekozen)]).toEqual([
    ['selectie'],
    [{ code: 'BU00802001', programma: 'p', motief: 'Daar is begonnen.', score: 0 }],
    undefined,
    [
      ['opzet.keuze_wijkt_af_zonder_score', 'info', ['selectie'], { anders: 2 }],
      [
        'overeenkomst.aantal_buurten_wijkt_af',
        'fout',
        ['overeenkomst', 'reikwijdte', 'buurten'],
        { gekozen: 1, aantal: 2 },
      ],
      [
        'overeenkomst.programma_aantal_wijkt_af',
        'fout',
        ['overeenkomst', 'reikwijdte', 'buurten'],
        { programma: 'p', gekozen: 1, aantal: 2 },
      ],
      [
        'overeenkomst.selectie_aantal_wijkt_af',
        'fout',
        ['overeenkomst', 'reikwijdte', 'aantalBuurten'],
        { aantal: 2, selectie: 1 },
      ],
    ],
  ]);
  const punten = [
    { code: 'BU00802001', score: 3 },
    { code: 'BU00802002', score: 1 },
  ];
  const gescoord = loop({}, { ...FEITEN(), scores: { p: punten, weg: punten } });
  expect([gescoord.gegeven, gescoord.gekozen, meldingen(gescoord)]).toEqual([
    ['scores'],
    [{ code: 'BU00802001', programma: 'p', quotum: 'q-p', score: 3 }],
    [
      ['opzet.programma_onbekend', 'fout', ['scores', 'weg'], { programma: 'weg', bekend: ['p'] }],
      ['opzet.niet_na_te_rekenen', 'info', ['verantwoording'], { wat: ['scores'] }],
    ],
  ]);
  const kapot = loop({}, { ...FEITEN(), scores: { p: [{ code: '' }] } } as never, 'scores');
  expect([kapot.gegeven, Object.keys(kapot.scores), meldingen(kapot)]).toEqual([
    ['scores'],
    ['p'],
    [
      ['kern.te_klein', 'fout', ['scores', 'p', 0, 'code'], { minimum: '1' }],
      ['kern.veld_ontbreekt', 'fout', ['scores', 'p', 0, 'score'], { veld: 'score' }],
    ],
  ]);
});

test('a fault stops the step that works with its part, and those after it', () => {
  expect(
    Object.keys(loop({ routekaarten: [kaart('r', { criteria: [criterium('weg')] })] }, FEITEN(), 'selectie')),
  ).toEqual(['scores', 'stukken', 'tabel', 'gegeven', 'nodig', 'bevindingen']);
  const dubbel = loop(
    {
      programmas: [
        programma('p', {
          quota: [
            { id: 'q', aantal: 1 },
            { id: 'q', aantal: 1 },
          ],
        }),
      ],
    },
    FEITEN(),
    'selectie',
  );
  expect([Object.keys(dubbel), Object.keys(dubbel.scores), meldingen(dubbel)]).toEqual([
    ['scores', 'stukken', 'tabel', 'gegeven', 'nodig', 'bevindingen'],
    ['p'],
    [['opzet.id_dubbel', 'fout', ['opzet', 'programmas', 0, 'quota', 1, 'id'], { id: 'q', lijst: 'quota' }]],
  ]);
  const tweemaal = loop({ bronnen: [eigenBron('eigen', ['x']), eigenBron('eigen', ['x'])] }, FEITEN());
  expect([Object.keys(tweemaal), meldingen(tweemaal)]).toEqual([
    ['scores', 'stukken', 'gegeven', 'nodig', 'bevindingen'],
    [['opzet.id_dubbel', 'fout', ['opzet', 'bronnen', 1, 'id'], { id: 'eigen', lijst: 'bronnen' }]],
  ]);
});
