import { type Bevinding, DomeinFout } from 'buurtaanpak/kern';
import { fromKerncijferdocument, Kerncijferdocument } from 'buurtaanpak/kerncijfers';
import { expect, test } from 'vitest';
import { checkGegevens } from '../../src/opzet/loop/checkGegevens.js';
import { findStap } from '../../src/opzet/loop/findStap.js';
import { checkDekking } from '../../src/opzet/loop/stappen/checkDekking.js';
import { findBesloten } from '../../src/opzet/loop/stappen/findBesloten.js';
import { findBeste } from '../../src/opzet/loop/stappen/findBeste.js';
import { findBuren, needsBuren } from '../../src/opzet/loop/stappen/findBuren.js';
import { findZonderLezer } from '../../src/opzet/loop/stappen/findZonderLezer.js';
import { isBesluitOver } from '../../src/opzet/loop/stappen/isBesluitOver.js';
import { listEenheden } from '../../src/opzet/loop/stappen/listEenheden.js';
import { listInvoer } from '../../src/opzet/loop/stappen/listInvoer.js';
import { listKandidaten } from '../../src/opzet/loop/stappen/listKandidaten.js';
import { listOnbewezen } from '../../src/opzet/loop/stappen/listOnbewezen.js';
import { listReferentie } from '../../src/opzet/loop/stappen/listReferentie.js';
import { listScores } from '../../src/opzet/loop/stappen/listScores.js';
import { listTrekbronnen } from '../../src/opzet/loop/stappen/listTrekbronnen.js';
import { nameBuurt } from '../../src/opzet/loop/stappen/nameBuurt.js';
import { nameCijferbronnen } from '../../src/opzet/loop/stappen/nameCijferbronnen.js';
import { placeBotsing } from '../../src/opzet/loop/stappen/placeBotsing.js';
import { readOordelen } from '../../src/opzet/loop/stappen/readOordelen.js';
import { takeKeuze } from '../../src/opzet/loop/stappen/takeKeuze.js';
import { doStap, silence, tell } from '../../src/opzet/loop/werk.js';
import { criterium, eigenBron, kaart, meld, oordeel, opzetVan, programma, werkVan } from './klein.js';

const GEBIEDEN = [
  { code: 'GM0080', naam: 'Leeuwarden', soort: 'gemeente', gemeente: 'GM0080' },
  { code: 'WK008020', naam: 'Oost', soort: 'wijk', gemeente: 'GM0080' },
  { code: 'BU00802001', naam: 'A', soort: 'buurt', gemeente: 'GM0080', wijk: 'WK008020' },
  { code: 'BU00802002', naam: 'B', soort: 'buurt', gemeente: 'GM0080', wijk: 'WK008020' },
  { code: 'BU07570001', naam: 'C', soort: 'buurt', gemeente: 'GM0757', wijk: 'WK075700' },
];
const kolom = (sleutel: string, cellen: readonly unknown[], jaar = 2024) => ({
  sleutel,
  eenheid: 'aantal',
  bron: { naam: 'CBS', tabel: 'T', jaar },
  cellen,
});
const tabelVan = (...kolommen: readonly object[]) =>
  fromKerncijferdocument(
    Kerncijferdocument.parse({
      soort: 'kerncijfertabel',
      versie: 2,
      indeling: { gebieden: 'cbs', jaar: 2024 },
      gebieden: GEBIEDEN,
      kolommen,
    }),
  );
const rij = (buurt: string, rol: string, velden: object = {}) => ({
  buurt,
  criterium: 'o',
  rol,
  beoordelaar: `${rol}-1`,
  score: 3,
  datum: '2026-05-01',
  ...velden,
});
/** A choice as far as these functions read it. */
const selectie = (gekozen: readonly object[], velden: object = {}): never =>
  ({ uitkomst: 'optimaal', gekozen, bewijs: { optimaal: true }, ...velden }) as never;
const plaats = (code: string, velden: object = {}) => ({ code, programma: 'p', quotum: 'q-p', score: 1, ...velden });

test('a finding is told once, at the first step that meets it', () => {
  const werk = werkVan(opzetVan());
  const een = meld('a', ['x'], { n: 1 });
  tell(werk, ['tabel', 'bron'], [een, meld('b', [])]);
  tell(werk, ['tabel'], [een]);
  tell(werk, ['scores'], [een, meld('a', ['x'], { n: 2 })]);
  silence(werk, 'stukken', [meld('c', []), een]);
  tell(werk, ['scores', 's'], [meld('c', ['y'])]);
  tell(werk, ['stukken', 's'], [meld('c', ['y'])]);
  tell(werk, [], [meld('d', [])]);
  tell(werk, ['tabel'], [meld('d', [])]);
  expect(werk.bevindingen.map(({ code, pad, params }) => [code, pad, params])).toEqual([
    ['opzet.a', ['tabel', 'bron', 'x'], { n: 1 }],
    ['opzet.b', ['tabel', 'bron'], {}],
    ['opzet.a', ['tabel', 'x'], { n: 1 }],
    ['opzet.a', ['scores', 'x'], { n: 2 }],
    ['opzet.c', ['stukken', 's', 'y'], {}],
    ['opzet.d', [], {}],
  ]);
});

test('a step gives its answer, or tells why not; who stops a run wants no result', () => {
  const werk = werkVan(opzetVan());
  expect(doStap(werk, ['tabel'], () => 7)).toBe(7);
  const weiger = (code: string, bevindingen: readonly Bevinding[]) => () => {
    throw new DomeinFout(code as never, {}, { bevindingen });
  };
  const fout = weiger('kern.document_ongeldig', [meld('a', ['x']), meld('b', ['y'])]);
  expect(doStap(werk, ['tabel', 'b'], fout)).toBeUndefined();
  expect(doStap(werk, ['scores'], weiger('x', [meld('c', ['z'])]), (pad) => ['verplaatst', ...pad])).toBeUndefined();
  expect(werk.bevindingen.map(({ code, pad }) => [code, pad])).toEqual([
    ['opzet.a', ['tabel', 'b', 'x']],
    ['opzet.b', ['tabel', 'b', 'y']],
    ['opzet.c', ['scores', 'verplaatst', 'z']],
  ]);
  expect(() => doStap(werk, ['tabel'], weiger('kern.afgebroken', []))).toThrow(DomeinFout);
  expect(() => doStap(werk, ['tabel'], () => expect.fail('slip'))).toThrow('slip');
});

test('the step that a part of the opzet stops', () => {
  const delen = [
    'gemeenten',
    'bronnen',
    'reeksen',
    'samenstelling',
    'kenmerken',
    'routekaarten',
    'programmas',
    'keuze',
  ];
  expect([...delen, 'partijen', 'overeenkomst', 'geld', 'brieven'].map((deel) => findStap([deel]))).toEqual([
    'tabel',
    'tabel',
    'tabel',
    'tabel',
    'selectie',
    'scores',
    'scores',
    'selectie',
    'overeenkomst',
    'overeenkomst',
    'overeenkomst',
    undefined,
  ]);
  expect(
    ['quota', 'aantalBuurten', 'kostendragers', 'naam'].map((veld) => [
      findStap(['programmas', 0, veld]),
      findStap(['keuze', 0, veld]),
    ]),
  ).toEqual([
    ['selectie', 'selectie'],
    ['overeenkomst', 'selectie'],
    ['overeenkomst', 'selectie'],
    ['scores', 'selectie'],
  ]);
  expect(findStap([])).toBeUndefined();
});

test('the facts and the options of a run, as far as their names and kinds go', () => {
  const peildatum = '2026-06-01';
  const check = (gegevens: unknown, options: unknown) =>
    checkGegevens(gegevens as never, options as never).map(({ code, pad }) => [code, pad]);
  expect(check({}, { peildatum })).toEqual([]);
  expect(check({ rijn: {} }, { peildatum, tot: 'niets' })).toEqual([
    ['kern.veld_onbekend_suggestie', ['gegevens', 'rijn']],
    ['kern.keuze_onbekend', ['opties', 'tot']],
  ]);
  expect(check(7, 8)).toEqual([
    ['kern.type_verkeerd', ['gegevens']],
    ['kern.type_verkeerd', ['opties']],
  ]);
  expect(check({ selectie: [{ code: '', programma: 'p' }], start: 'x' }, {})).toEqual([
    ['kern.te_klein', ['gegevens', 'selectie', 0, 'code']],
    ['kern.datum_ongeldig', ['gegevens', 'start']],
    ['kern.veld_ontbreekt', ['opties', 'peildatum']],
  ]);
});

test('names of composed buurten: three, and how many more', () => {
  expect([['A'], ['A', 'B'], ['A', 'B', 'C'], ['A', 'B', 'C', 'D'], ['A', 'B', 'C', 'D', 'E']].map(nameBuurt)).toEqual([
    'A',
    'A en B',
    'A, B en C',
    'A, B, C en 1 andere',
    'A, B, C en 2 andere',
  ]);
});

test('who can be chosen: buurten and composed ones, of one gemeente', () => {
  const gebieden = [...GEBIEDEN, { code: 'N', naam: 'N', soort: 'samengesteld' }];
  expect([listKandidaten({ gebieden } as never), listKandidaten({ gebieden } as never, 'GM0080')]).toEqual([
    ['BU00802001', 'BU00802002', 'BU07570001', 'N'],
    ['BU00802001', 'BU00802002'],
  ]);
});

test('scores by code, without those that are not there', () => {
  const rijen = [
    { code: 'a', score: 0 },
    { code: 'b', score: null },
    { code: 'c', score: 0.5 },
  ];
  expect(listScores(rijen)).toEqual(
    new Map([
      ['a', 0],
      ['c', 0.5],
    ]),
  );
  expect(listScores({ buurten: rijen } as never)).toEqual(listScores(rijen));
});

test('what the draws vary', () => {
  expect(listTrekbronnen()).toEqual(['gewichten', 'ontbrekend']);
  expect(
    [
      {},
      { gewichten: { methode: 'dirichlet' } },
      { normalisaties: [] },
      { aggregaties: [] },
      { aanvullingen: [] },
      { criteriumWeglaten: true },
      { criteriumWeglaten: false, cijfers: false, rolWeglaten: false, bootstrap: false },
      { cijfers: true },
      { rolWeglaten: true },
      { bootstrap: true },
      { ontbrekend: { methode: 'donoren' } },
    ].map((een) => listTrekbronnen(een as never)),
  ).toEqual([
    [],
    ['gewichten'],
    ['methode'],
    ['methode'],
    ['methode'],
    ['methode'],
    [],
    ['cijfers'],
    ['oordelen'],
    ['oordelen'],
    ['ontbrekend'],
  ]);
});

test('the buurten that go on are those of the selection, or not', () => {
  const beste = selectie([plaats('A'), plaats('B')]);
  const is = (...gekozen: object[]) =>
    findBeste({ selectie: beste, gekozen, scores: {}, stukken: {} } as never) === beste;
  expect([
    is(plaats('B'), plaats('A')),
    is(plaats('A')),
    is(plaats('A'), plaats('C')),
    is(plaats('A'), plaats('B', { programma: 'o' })),
    is(plaats('A'), plaats('B'), plaats('C')),
  ]).toEqual([true, false, false, false, false]);
  expect(findBeste({ gekozen: [], scores: {}, stukken: {} })).toBeUndefined();
  expect(findBeste({ selectie: beste, scores: {}, stukken: {} })).toBeUndefined();
  expect(
    findBeste({ selectie: { uitkomst: 'onhaalbaar' } as never, gekozen: [], scores: {}, stukken: {} }),
  ).toBeUndefined();
});

test('a decision is about a selection with the same places', () => {
  const beste = selectie([plaats('A'), plaats('B')]);
  const besluit = (...gekozen: object[]) => ({ gekozen }) as never;
  const [goed, anders] = [besluit(plaats('B'), plaats('A')), besluit(plaats('A'), plaats('B', { quotum: 'r' }))];
  expect([
    isBesluitOver(goed, beste),
    isBesluitOver(anders, beste),
    isBesluitOver(besluit(plaats('A')), beste),
  ]).toEqual([true, false, false]);
  const zoek = (gegeven: undefined | typeof goed, gekozen: readonly object[], wie: unknown = beste) =>
    findBesloten(
      werkVan(opzetVan(), {
        gegevens: { besluit: gegeven },
        uit: { selectie: wie, gekozen, scores: {}, stukken: {} } as never,
      }),
    ) === beste;
  expect([
    zoek(goed, [plaats('C')]),
    zoek(anders, [plaats('C')]),
    zoek(anders, [plaats('A'), plaats('B')]),
    zoek(undefined, [plaats('C')]),
    zoek(undefined, [plaats('A'), plaats('B')]),
    zoek(goed, [plaats('C')], { uitkomst: 'onhaalbaar' }),
  ]).toEqual([true, false, true, false, true, false]);
});

test('what of a selection was not proved', () => {
  const zeg = (bewijs: object, uitkomst = 'optimaal') => listOnbewezen(selectie([], { uitkomst, bewijs }));
  expect([
    listOnbewezen({ uitkomst: 'onbeslist' } as never),
    listOnbewezen({ uitkomst: 'onhaalbaar' } as never),
    zeg({ optimaal: false, gat: 0.123456 }, 'beste_gevonden'),
    zeg({ optimaal: true, gelijkspel: 'onbeslist' }),
    zeg({ optimaal: true, gelijkspel: 'uniek' }),
  ]).toEqual([
    [{ code: 'opzet.keuze_onbeslist', ernst: 'waarschuwing', pad: [], params: {} }],
    [],
    [{ code: 'opzet.keuze_onbewezen', ernst: 'waarschuwing', pad: [], params: { gat: 0.123 } }],
    [{ code: 'opzet.gelijkspel_onbeslist', ernst: 'waarschuwing', pad: [], params: {} }],
    [],
  ]);
});

test('why there is no choice, at the quotum of the opzet', () => {
  const opzet = opzetVan({
    programmas: [
      programma('a'),
      programma('b', {
        quota: [
          { id: 'x', aantal: 1 },
          { id: 'y', naam: 'Het quotum y', aantal: 1 },
        ],
      }),
    ],
  });
  const botsing = (pad: readonly (string | number)[], kandidaten: number) =>
    meld('selectie.botsing_quotum', pad, { kandidaten });
  expect(
    placeBotsing(opzet, [
      botsing(['quota', 'y'], 0),
      botsing(['quota', 'x', 'aantal'], 0),
      botsing(['quota', 'x', 'aantal'], 1),
      botsing(['quota', 'weg'], 0),
      meld('selectie.botsing_regel', ['opties', 'regels', 2], { kandidaten: 0 }),
      meld('selectie.botsing_regel', ['quota', 'q-a'], { kandidaten: 0 }),
    ]),
  ).toEqual([
    {
      code: 'opzet.quotum_zonder_buurten',
      ernst: 'fout',
      pad: ['programmas', 1, 'quota', 1],
      params: { quotum: 'Het quotum y' },
    },
    {
      code: 'opzet.quotum_zonder_buurten',
      ernst: 'fout',
      pad: ['programmas', 1, 'quota', 0, 'aantal'],
      params: { quotum: 'x' },
    },
    {
      ernst: 'fout',
      code: 'selectie.botsing_quotum',
      pad: ['programmas', 1, 'quota', 0, 'aantal'],
      params: { kandidaten: 1 },
    },
    { ernst: 'fout', code: 'selectie.botsing_quotum', pad: ['quota', 'weg'], params: { kandidaten: 0 } },
    { ernst: 'fout', code: 'selectie.botsing_regel', pad: ['keuze', 'regels', 2], params: { kandidaten: 0 } },
    { ernst: 'fout', code: 'selectie.botsing_regel', pad: ['programmas', 0, 'quota', 0], params: { kandidaten: 0 } },
  ]);
});

test('neighbours: those that are given, else of outlines or of points', () => {
  const regels = (...soorten: string[]) =>
    opzetVan({
      keuze: { regels: soorten.map((soort) => (soort === 'liever_aangrenzend' ? { soort, bonus: 1 } : { soort })) },
    });
  expect([
    needsBuren(opzetVan()),
    needsBuren(regels('inwoners')),
    needsBuren(regels('inwoners', 'niet_aangrenzend')),
    needsBuren(regels('liever_aangrenzend')),
  ]).toEqual([false, false, true, true]);
  const buren = [['BU00802001', 'BU00802002']] as const;
  const vak = (code: string, x: number) => ({
    type: 'Feature',
    properties: { buurtcode: code },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [x, 0],
          [x + 1, 0],
          [x + 1, 1],
          [x, 1],
          [x, 0],
        ],
      ],
    },
  });
  const kaartje = {
    type: 'FeatureCollection',
    features: [vak('BU00802001', 0), vak('BU00802002', 1), vak('BU00802003', 2)],
  };
  const punten = [
    { code: 'BU00802001', x: 0, y: 0 },
    { code: 'BU00802002', x: 30, y: 40 },
    { code: 'BU00802003', x: 300, y: 0 },
  ];
  const hoe = (soort?: object) => opzetVan({ keuze: { buren: soort } });
  const afstand = hoe({ soort: 'afstand', hoogstens: 50 });
  const omtrek = hoe({ soort: 'omtrek' });
  expect([
    findBuren(omtrek, { buren, kaart: kaartje }),
    findBuren(omtrek, { kaart: kaartje }),
    findBuren(omtrek, { punten }),
    findBuren(afstand, { punten }),
    findBuren(afstand, { kaart: kaartje }),
    findBuren(hoe(), { kaart: kaartje, punten }),
  ]).toEqual([
    [['BU00802001', 'BU00802002']],
    [
      ['BU00802001', 'BU00802002'],
      ['BU00802002', 'BU00802003'],
    ],
    undefined,
    [['BU00802001', 'BU00802002']],
    undefined,
    undefined,
  ]);
});

test('judgements: of how many roles, and about which buurten', () => {
  const opzet = opzetVan({
    routekaarten: [
      kaart('r', { criteria: [criterium('x'), oordeel('o', { minimumRollen: 2 }), oordeel('n')] }),
      kaart('s'),
    ],
  });
  const [r = expect.fail(), s = expect.fail()] = opzet.routekaarten;
  const tabel = tabelVan();
  const check = (...rijen: object[]) => checkDekking(opzet, r, rijen as never, tabel);
  expect(checkDekking(opzet, s, [], tabel)).toEqual([]);
  expect(check()).toEqual([
    {
      code: 'opzet.buurten_zonder_oordeel',
      ernst: 'waarschuwing',
      pad: [],
      params: { aantal: 2, totaal: 2, buurten: ['BU00802001', 'BU00802002'] },
    },
  ]);
  expect(check(rij('BU00802001', 'wijk'), rij('BU00802001', 'wijk', { beoordelaar: 'w' }))).toEqual([
    {
      code: 'opzet.rollen_ontbreken',
      ernst: 'fout',
      pad: ['criteria', 1],
      params: { criterium: 'o', minimum: 2, rollen: ['wijk'] },
    },
    {
      code: 'opzet.buurten_zonder_oordeel',
      ernst: 'waarschuwing',
      pad: [],
      params: { aantal: 1, totaal: 2, buurten: ['BU00802002'] },
    },
  ]);
  expect(
    check(rij('BU00802001', 'wijk'), rij('BU00802002', 'gemeente'), rij('BU00802002', 'wijk', { criterium: 'n' })),
  ).toEqual([]);
});

test('judgements are taken by their Routekaart, and unknown ones told', () => {
  const document = (routekaart: string, ...rijen: object[]) => ({
    soort: 'beoordelingen',
    versie: 1,
    routekaart,
    rijen,
  });
  const oordelen = [
    document('r', rij('BU00802001', 'wijk')),
    document('weg', rij('BU00802001', 'wijk')),
    { soort: 'iets' },
    document('r', rij('BU00802002', 'wijk')),
  ];
  const werk = werkVan(opzetVan({ routekaarten: [kaart('r'), kaart('s')] }), {
    gegevens: { oordelen: oordelen as never },
  });
  readOordelen(werk);
  expect([...werk.oordelen].map(([id, rijen]) => [id, rijen.map(({ buurt }) => buurt)])).toEqual([
    ['r', ['BU00802001', 'BU00802002']],
  ]);
  expect(werk.bevindingen.map(({ code, pad, params }) => [code, pad, params])).toEqual([
    ['opzet.oordelen_onbekend', ['scores', 'oordelen', 1, 'routekaart'], { routekaart: 'weg', bekend: ['r', 's'] }],
    ['kern.soort_verkeerd', ['scores', 'oordelen', 2, 'soort'], { verwacht: 'beoordelingen', gekregen: '"iets"' }],
  ]);
  const leeg = werkVan(opzetVan());
  readOordelen(leeg);
  expect([leeg.oordelen.size, leeg.bevindingen]).toEqual([0, []]);
});

test('what a programme is scored with: its own buurten and judgements, or a fixed reference', () => {
  const tabel = tabelVan(kolom('x', [1, 2, 3, 4, 5]));
  const vraag = (velden: object) => {
    const opzet = opzetVan({ programmas: [programma('p', velden)] });
    const werk = werkVan(opzet);
    werk.oordelen.set('r', [rij('BU00802001', 'wijk'), rij('BU07570001', 'wijk')] as never);
    const [een = expect.fail()] = opzet.programmas;
    const { oordelen, alleen } = listInvoer(werk, een, tabel);
    return [oordelen.map(({ buurt }) => buurt), alleen, listReferentie(werk, een, tabel)];
  };
  const hoog = { cijfers: [{ cijfer: 'x', minimaal: 4 }] };
  expect([
    vraag({}),
    vraag({ gemeente: 'GM0080' }),
    vraag({ referentie: 'kandidaten' }),
    vraag({ referentie: 'alle', gemeente: 'GM0757' }),
    vraag({ referentie: hoog }),
    vraag({ routekaart: 'ander', gemeente: 'GM0757' }),
  ]).toEqual([
    [['BU00802001', 'BU07570001'], {}, undefined],
    [['BU00802001'], { kandidaten: ['BU00802001', 'BU00802002'] }, undefined],
    [['BU00802001', 'BU07570001'], {}, undefined],
    [['BU00802001', 'BU07570001'], { kandidaten: ['BU07570001'], referentie: 'alle' }, 'alle'],
    [['BU00802001', 'BU07570001'], { referentie: ['BU00802002', 'BU07570001'] }, ['BU00802002', 'BU07570001']],
    [[], { kandidaten: ['BU07570001'] }, undefined],
  ]);
});

test('the units of which buurten are composed: with inhabitants of the nearest year', () => {
  const vraag = (binnen: 'wijk' | 'gemeente', ...kolommen: object[]) => {
    const werk = werkVan(opzetVan());
    return [listEenheden(werk, tabelVan(...kolommen), binnen), werk.bevindingen];
  };
  const jaren = [2019, 2023, 2025].map((jaar) =>
    kolom(`aantal_inwoners:${jaar}`, [9, 9, jaar, jaar + 1, 'onbekend'], jaar),
  );
  expect(vraag('wijk', ...jaren)).toEqual([
    [
      { code: 'BU00802001', inwoners: 2023, grens: 'WK008020' },
      { code: 'BU00802002', inwoners: 2024, grens: 'WK008020' },
    ],
    [
      {
        code: 'opzet.buurten_zonder_inwoners',
        ernst: 'waarschuwing',
        pad: ['tabel', 'samenstelling'],
        params: { aantal: 1, codes: ['BU07570001'] },
      },
    ],
  ]);
  expect(vraag('gemeente', kolom('aantal_inwoners', [9, 9, 1, 2, 3]))).toEqual([
    [
      { code: 'BU00802001', inwoners: 1, grens: 'GM0080' },
      { code: 'BU00802002', inwoners: 2, grens: 'GM0080' },
      { code: 'BU07570001', inwoners: 3, grens: 'GM0757' },
    ],
    [],
  ]);
  expect(vraag('wijk')).toEqual([
    [],
    [
      {
        code: 'opzet.buurten_zonder_inwoners',
        ernst: 'waarschuwing',
        pad: ['tabel', 'samenstelling'],
        params: { aantal: 3, codes: ['BU00802001', 'BU00802002', 'BU07570001'] },
      },
    ],
  ]);
});

test('the sources of figures: by their names when all have one, else by publisher, table and year', () => {
  const tabel = tabelVan(kolom('x', [1, 2, 3, 4, 5]), kolom('y', [1, 2, 3, 4, 5], 2020));
  const noem = (bronnen: readonly object[], gegevens: object = {}) =>
    nameCijferbronnen(werkVan(opzetVan({ bronnen }), { gegevens, uit: { tabel, scores: {}, stukken: {} } }));
  const benoemd = (id: string) => ({ ...eigenBron(id, ['x']), naam: `Bron ${id}` });
  expect([
    noem([benoemd('a'), benoemd('b')]),
    noem([benoemd('a'), eigenBron('b', ['y'])]),
    noem([benoemd('a')], { tabel }),
  ]).toEqual([['Bron a', 'Bron b'], ['CBS, T, 2024'], ['CBS, T, 2024']]);
});

test('what no reader gets to see', () => {
  expect(findZonderLezer([], [])).toEqual([]);
});

test('the buurten that people chose, beside the opzet and the best choice', () => {
  const opzet = () => opzetVan({ programmas: [programma('p'), programma('o')] });
  const neem = (gekozen: readonly object[], uit: object = {}) => {
    const werk = werkVan(opzet(), {
      gegevens: { selectie: gekozen as never },
      uit: {
        tabel: tabelVan(),
        scores: {
          p: [
            { code: 'BU00802001', score: 0.75 },
            { code: 'BU00802002', score: null },
          ],
        },
        stukken: {},
        ...uit,
      },
    });
    takeKeuze(werk);
    return [werk.uit.gekozen, werk.bevindingen.map(({ code, ernst, pad, params }) => [code, ernst, pad, params])];
  };
  const kies = (code: string, velden: object = {}) => ({ code, programma: 'p', ...velden });
  expect(neem([kies('BU00802001'), kies('BU00802002'), kies('BU07570001', { score: 0.5, quotum: 'q-p' })])).toEqual([
    [
      { code: 'BU00802001', programma: 'p', score: 0.75 },
      { code: 'BU00802002', programma: 'p' },
      { code: 'BU07570001', programma: 'p', score: 0.5, quotum: 'q-p' },
    ],
    [],
  ]);
  expect(
    neem([
      kies('BU00802001', { programma: 'weg' }),
      kies('BU00802001', { quotum: 'q-o' }),
      kies('BU00802003'),
      kies('QQQQQQ'),
    ]),
  ).toEqual([
    undefined,
    [
      [
        'opzet.programma_onbekend',
        'fout',
        ['selectie', 'gekozen', 0, 'programma'],
        { programma: 'weg', bekend: ['p', 'o'] },
      ],
      ['opzet.id_dubbel', 'fout', ['selectie', 'gekozen', 1, 'code'], { id: 'BU00802001', lijst: 'selectie' }],
      [
        'opzet.quotum_onbekend',
        'fout',
        ['selectie', 'gekozen', 1, 'quotum'],
        { programma: 'p', quotum: 'q-o', bekend: ['q-p'] },
      ],
      [
        'opzet.buurt_onbekend_suggestie',
        'fout',
        ['selectie', 'gekozen', 2, 'code'],
        { code: 'BU00802003', suggestie: 'BU00802001' },
      ],
      ['opzet.buurt_onbekend', 'fout', ['selectie', 'gekozen', 3, 'code'], { code: 'QQQQQQ' }],
    ],
  ]);
  expect(neem([kies('QQQQQQ')], { tabel: undefined })).toEqual([[{ code: 'QQQQQQ', programma: 'p' }], []]);
  const beste = selectie([plaats('BU00802001', { score: 0.75 }), plaats('BU00802002', { score: 0.625 })]);
  const naast = (...gekozen: object[]) => neem(gekozen, { selectie: beste })[1];
  const [a, b] = [kies('BU00802001', { score: 0.75 }), kies('BU00802002', { score: 0.625 })];
  expect([
    naast(b, a),
    naast(a, kies('BU07570001', { score: 0.501 })),
    naast(a, kies('BU07570001')),
    naast(a),
    naast(a, b, kies('BU07570001', { score: 0 })),
    naast(a, { ...b, programma: 'o' }),
  ]).toEqual([
    [],
    [['opzet.keuze_wijkt_af', 'info', ['selectie'], { anders: 1, verschil: 0.124 }]],
    [['opzet.keuze_wijkt_af_zonder_score', 'info', ['selectie'], { anders: 1 }]],
    [['opzet.keuze_wijkt_af_zonder_score', 'info', ['selectie'], { anders: 1 }]],
    [['opzet.keuze_wijkt_af_zonder_score', 'info', ['selectie'], { anders: 1 }]],
    [['opzet.keuze_wijkt_af', 'info', ['selectie'], { anders: 1, verschil: 0 }]],
  ]);
  expect(neem([a], { selectie: { uitkomst: 'onhaalbaar' } })[1]).toEqual([]);
});

test('the buurten of the selection when nobody chose, and none of what was not found', () => {
  const beste = selectie([plaats('A')]);
  const neem = (uit: object, gegevens: object = {}) => {
    const werk = werkVan(opzetVan(), { uit: { scores: {}, stukken: {}, ...uit }, gegevens });
    takeKeuze(werk);
    return werk.uit.gekozen;
  };
  expect(neem({ selectie: beste })).toEqual([plaats('A')]);
  expect(neem({ selectie: { uitkomst: 'onhaalbaar' } })).toBeUndefined();
  expect(neem({})).toBeUndefined();
  expect(neem({ selectie: beste }, { selectie: beste })).toEqual([plaats('A')]);
});
