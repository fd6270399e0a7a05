import { createVingerafdruk, Datum } from 'buurtaanpak/kern';
import {
  checkSelectiebesluit,
  createSelectiebesluit,
  drawLoting,
  findBijnaGelijken,
  type Selectiebesluit,
  selectIngeloot,
  verifySelectiebesluit,
} from 'buurtaanpak/selectie';
import { expect, test } from 'vitest';
import { fingerprintInvoer } from '../../src/selectie/besluit/fingerprintInvoer.js';
import { fingerprintInvoer1 } from '../../src/selectie/besluit/fingerprintInvoer1.js';
import { sealBesluit } from '../../src/selectie/besluit/sealBesluit.js';
import { buurt, gevonden, meld, ongeldig, quotum, rijen, scoresVan, weigering } from './klein.js';
import { besluitVan, gegevens, QUOTA, SCORES } from './kleinBesluit.js';

const f = createVingerafdruk;
const seal = (wijziging: object): Selectiebesluit => {
  const { vingerafdrukken: _, ...inhoud } = { ...besluitVan(), ...wijziging } as Selectiebesluit;
  return { ...inhoud, vingerafdrukken: sealBesluit(inhoud) };
};
const verify = (document: unknown, invoer: object = {}, options: object = {}) =>
  verifySelectiebesluit(document, { scores: SCORES(), ...invoer } as never, options);
const paden = (document: unknown, invoer: object = {}, options: object = {}) =>
  verify(document, invoer, options).bevindingen.map(({ code, pad }) => `${pad.join('.')}: ${code.slice(9)}`);

test('a decision holds the question with its defaults, the outcome, and its fingerprints', () => {
  const { vingerafdrukken, bewijs, invoer, ...rest } = besluitVan({ gemeente: 'GM0080' });
  expect(rest).toEqual({
    soort: 'selectiebesluit',
    versie: 2,
    kenmerk: 'K',
    datum: '2026-03-01',
    gemeente: 'GM0080',
    routekaarten: {},
    quota: QUOTA(),
    regels: [],
    doel: { soort: 'totaal' },
    voorrang: [],
    decimalen: 9,
    knopenbudget: 50_000,
    pivotbudget: 200_000,
    uitkomst: 'optimaal',
    gekozen: [buurt('A', 'p', 3), buurt('B', 'p', 2), buurt('C', 'r', 1)],
    totaalscore: 6,
    afwijkingen: [],
  });
  const heel = { ...rest, bewijs, invoer };
  const { quota, regels, afwijkingen, ...velden } = heel;
  const delen = Object.fromEntries(Object.entries(velden).map(([veld, waarde]) => [veld, f(waarde)]));
  expect(vingerafdrukken).toEqual({
    versie: 2,
    delen: { ...delen, quota: quota.map((een) => f(een)), regels: [], afwijkingen: [] },
    geheel: f(heel),
  });
});

test('a decision keeps what was given', () => {
  const opties = {
    regels: [{ soort: 'minimumscore', minimaal: 0 }],
    doel: { soort: 'hoogste_minimum' },
    voorrang: ['C'],
    decimalen: 2,
    knopenbudget: 7000,
    pivotbudget: 8000,
  };
  const afwijkingen = [{ eruit: 'A', quotum: 'p', motief: 'm' }];
  expect(besluitVan({ afwijkingen }, opties)).toMatchObject({ ...opties, afwijkingen });
});

test('a field that is undefined has no fingerprint', () => {
  const { vingerafdrukken: _, ...inhoud } = besluitVan();
  expect(sealBesluit({ ...inhoud, gemeente: undefined })).toEqual(sealBesluit(inhoud));
});

test('the input has a fingerprint of each part, whatever the order', () => {
  const leeg = f([]);
  expect(fingerprintInvoer({ scores: { r: rijen({ B: 2, A: null }), p: rijen({ B: 1, A: 0 }) }, opties: {} })).toEqual({
    methode: 'sha256-rfc8785',
    scores: [
      {
        programma: 'p',
        vingerafdruk: f([
          ['A', 0],
          ['B', 1],
        ]),
      },
      { programma: 'r', vingerafdruk: f([['B', 2]]) },
    ],
    gebieden: { codes: f(['A', 'B']), namen: leeg, wijken: leeg, kenmerken: leeg, inwoners: leeg, cijfers: leeg },
    buren: leeg,
    kandidaten: 2,
  });
  const gebieden = [
    { code: 'B', naam: 'b', wijk: 'w', kenmerken: ['y', 'x', 'y'], inwoners: 0, cijfers: { woz: 1, gas: null } },
    { code: 'BU00802001', kenmerken: [], inwoners: null, cijfers: { gas: null } },
    { code: 'A' },
  ];
  const buren = [
    ['B', 'A'],
    ['A', 'B'],
    ['A', 'C'],
  ] as const;
  expect(fingerprintInvoer({ scores: { p: [] }, opties: { gebieden, buren } })).toEqual({
    methode: 'sha256-rfc8785',
    scores: [{ programma: 'p', vingerafdruk: leeg }],
    gebieden: {
      codes: f(['A', 'B', 'BU00802001']),
      namen: f([['B', 'b']]),
      wijken: f([
        ['B', 'w'],
        ['BU00802001', 'WK008020'],
      ]),
      kenmerken: f([['B', ['x', 'y']]]),
      inwoners: f([['B', 0]]),
      cijfers: f([['B', { woz: 1 }]]),
    },
    buren: f(['["A","B"]', '["A","C"]']),
    kandidaten: 0,
  });
  expect(fingerprintInvoer1({ scores: { p: rijen({ B: 1, A: null }) }, opties: { gebieden, buren } })).toEqual({
    methode: 'sha256-rfc8785',
    scores: f({ p: rijen({ A: null, B: 1 }) }),
    gebieden: f([
      { code: 'A' },
      { code: 'B', wijk: 'w', kenmerken: ['x', 'y', 'y'], inwoners: 0, cijfers: { woz: 1, gas: null } },
      { code: 'BU00802001', kenmerken: [], inwoners: null, cijfers: { gas: null } },
    ]),
    buren: f(['["A","B"]', '["A","C"]']),
    kandidaten: 1,
  });
  expect(fingerprintInvoer1({ scores: {}, opties: {} })).toMatchObject({ scores: f({}), gebieden: leeg, buren: leeg });
});

test('a decision is refused without particulars, and of a selection that is none', () => {
  const selectie = gevonden(SCORES(), QUOTA());
  const type = (naam: string, gekregen: string) =>
    ongeldig(meld('fout', 'kern.type_verkeerd', [naam], { verwacht: 'object', gekregen }));
  expect(weigering(() => createSelectiebesluit(selectie, null as never))).toEqual(type('gegevens', 'null'));
  expect(weigering(() => createSelectiebesluit(null as never, gegevens()))).toEqual(type('selectie', 'null'));
  const zonder = (wijziging: object) =>
    weigering(() => createSelectiebesluit({ ...selectie, ...wijziging } as never, gegevens()));
  expect(zonder({ invoer: 3 })).toEqual(type('invoer', '3'));
  expect(zonder({ invoer: { ...selectie.invoer, opties: [] } })).toEqual(type('opties', 'array(0)'));
  for (const uitkomst of ['onhaalbaar', 'onbeslist'])
    expect(zonder({ uitkomst })).toMatchObject({ code: 'selectie.niets_gekozen', params: { uitkomst } });
  expect(zonder({ uitkomst: 'x' })).toMatchObject({ code: 'kern.document_ongeldig', params: { soort: 'selectie' } });
  expect(zonder({ gekozen: 3 })?.bevindingen.map(({ pad }) => pad)).toEqual([['gekozen']]);
  expect(weigering(() => createSelectiebesluit(selectie, gegevens({ kenmerk: '' })))).toMatchObject({
    code: 'kern.document_ongeldig',
    params: { soort: 'selectiebesluit' },
    bevindingen: [{ pad: ['kenmerk'] }],
  });
});

test('a decision that is as it was made is right', () => {
  expect(verify(besluitVan())).toEqual({ klopt: true, bevindingen: [] });
  const { vingerafdrukken } = besluitVan();
  expect(verify(besluitVan(), {}, { vingerafdruk: vingerafdrukken.geheel })).toEqual({ klopt: true, bevindingen: [] });
  expect(checkSelectiebesluit(besluitVan())).toEqual([]);
});

test('a decision that is not the one recorded elsewhere', () => {
  const verwacht = f('anders');
  const { geheel } = besluitVan().vingerafdrukken;
  expect(verify(besluitVan(), {}, { vingerafdruk: verwacht })).toEqual({
    klopt: false,
    bevindingen: [meld('fout', 'besluit_onverwacht', ['vingerafdrukken', 'geheel'], { verwacht, nu: geheel })],
  });
});

test('what was changed after sealing is named by its place', () => {
  const besluit = besluitVan(
    {},
    {
      regels: [
        { soort: 'vast', code: 'A' },
        { soort: 'vast', code: 'B' },
      ],
    },
  );
  const anders = { ...besluit, kenmerk: 'L', regels: [besluit.regels[0], { soort: 'vast', code: 'C' }] };
  const { vingerafdrukken: _, ...inhoud } = anders as Selectiebesluit;
  const uit = verify(anders);
  expect(uit.klopt).toBe(false);
  const { geheel } = besluit.vingerafdrukken;
  expect(uit.bevindingen.slice(0, 3)).toEqual([
    meld('fout', 'besluit_gewijzigd', ['vingerafdrukken', 'geheel'], { besluit: geheel, nu: f(inhoud) }),
    meld('fout', 'besluit_deel_gewijzigd', ['kenmerk'], { deel: 'kenmerk' }),
    meld('fout', 'besluit_deel_gewijzigd', ['regels', 1], { deel: 'regels.1' }),
  ]);
});

test('the kept question is compared field by field', () => {
  const vraag = { quota: [quotum('p', 2), quotum('r', 2)], voorrang: ['C'], decimalen: 8, doel: { soort: 'totaal' } };
  const anders = (pad: readonly (string | number)[], besluit: string | number, nu: string | number) =>
    meld('fout', 'verschil_vraag', pad, { veld: pad.join('.'), besluit, nu });
  expect(verify(besluitVan(), {}, { vraag })).toEqual({
    klopt: false,
    bevindingen: [anders(['quota', 1, 'aantal'], 1, 2), anders(['voorrang', 0], '-', 'C'), anders(['decimalen'], 9, 8)],
  });
  expect(
    paden(besluitVan(), {}, { vraag: { regels: [{ soort: 'vast', code: 'A' }], knopenbudget: 1, pivotbudget: 1 } }),
  ).toEqual(['regels.0: verschil_vraag', 'knopenbudget: verschil_vraag', 'pivotbudget: verschil_vraag']);
  expect(paden(besluitVan(), {}, { vraag: {} })).toEqual([]);
});

test('other input is named by its part', () => {
  const { invoer } = besluitVan();
  const anders = verify(besluitVan(), { gebieden: [{ code: 'A', naam: 'a' }, { code: 'B' }, { code: 'C' }] });
  expect(anders.bevindingen).toEqual([
    meld('fout', 'verschil_invoer', ['invoer', 'gebieden', 'namen'], {
      deel: 'gebieden.namen',
      besluit: (invoer.gebieden as { namen: string }).namen,
      nu: f([['A', 'a']]),
    }),
  ]);
  expect(paden(besluitVan(), { buren: [['A', 'B']] })).toEqual(['invoer.buren: verschil_invoer']);
  const extra = { ...SCORES(), s: rijen({ A: 1 }) };
  expect(verify(besluitVan(), { scores: extra }).bevindingen).toEqual([
    meld('fout', 'verschil_invoer', ['invoer', 'scores', 2], { deel: 'scores.s', besluit: '-', nu: '…' }),
  ]);
});

test('another outcome is named by buurt, and by value where the buurt is the same', () => {
  const scores = scoresVan({ A: 3, B: 2, C: 4 }, { A: 1, C: 1 });
  const { bevindingen } = verify(besluitVan(), { scores });
  const anders = (...pad: readonly (string | number)[]) =>
    meld('fout', 'verschil_waarde', pad, { veld: pad.join('.'), besluit: 6, nu: 7 });
  const verhuisd = (plek: number, code: string, besluit: string, nu: string) =>
    meld('fout', 'verschil_buurt', ['gekozen', plek], { code, besluit, nu });
  expect(bevindingen.slice(1)).toEqual([
    anders('totaalscore'),
    anders('bewijs', 'doelwaarde'),
    anders('bewijs', 'bovengrens'),
    anders('bewijs', 'stappen', 0, 'doelwaarde'),
    anders('bewijs', 'stappen', 0, 'bovengrens'),
    verhuisd(2, 'C', 'r', 'p'),
    verhuisd(0, 'A', 'p', 'r'),
  ]);
  const meer = verify(besluitVan(), { scores: scoresVan({ A: 3, B: 1, C: 1, D: 2.5 }, { A: 1, C: 1.5 }) });
  expect(meer.bevindingen.slice(-3)).toEqual([
    verhuisd(1, 'B', 'p', '-'),
    meld('fout', 'verschil_buurt', ['gekozen'], { code: 'D', besluit: '-', nu: 'p' }),
    meld('fout', 'verschil_waarde', ['gekozen', 2, 'score'], { veld: 'gekozen.2.score', besluit: 1, nu: 1.5 }),
  ]);
});

test('a proof may differ in how it was found, and lack what later versions have', () => {
  const { bewijs } = besluitVan();
  const { controle: _, pivots: __, ...minder } = bewijs;
  expect(paden(seal({ bewijs: { ...minder, knopen: 99, methode: 'stroom' } }))).toEqual([]);
  expect(paden(seal({ bewijs: { ...bewijs, pivots: 99 } }))).toEqual([]);
  expect(paden(seal({ bewijs: { ...bewijs, gelijkspel: 'beslist' } }))).toEqual(['bewijs.gelijkspel: verschil_waarde']);
  expect(paden(seal({ bewijs: { ...bewijs, controle: 'drijvende_komma' } }))).toEqual([
    'bewijs.controle: verschil_waarde',
  ]);
});

test('a decision from which nothing follows', () => {
  expect(paden(besluitVan(), { scores: scoresVan({ A: 1, B: 1 }, {}) })).toEqual([
    'invoer.scores.0.vingerafdruk: verschil_invoer',
    'invoer.scores.1.vingerafdruk: verschil_invoer',
    'invoer.gebieden.codes: verschil_invoer',
    'invoer.kandidaten: verschil_invoer',
    'uitkomst: verschil_waarde',
  ]);
});

test('input that cannot be computed is refused, and told of a decision that was changed', () => {
  const scores = { p: rijen({ A: 1 }) };
  const onbekend = meld('fout', 'programma_onbekend', ['quota', 1, 'programma'], { programma: 'r', bekend: ['p'] });
  expect(weigering(() => verify(besluitVan(), { scores }))).toEqual(ongeldig(onbekend));
  const { bevindingen } = verify(
    { ...besluitVan(), kenmerk: 'L' },
    { scores, gebieden: [{ code: 'A', inwoners: -1 }] },
  );
  expect(bevindingen.slice(2)).toEqual([
    meld('fout', 'besluit_niet_nagerekend', [], { code: 'selectie.invoer_ongeldig' }),
    meld('fout', 'inwoners_ongeldig', ['opties', 'gebieden', 0, 'inwoners'], { code: 'A', waarde: '-1' }),
    onbekend,
  ]);
  // What the check of the meaning tells is not told again.
  const dubbel = paden({ ...besluitVan(), voorrang: ['A', 'A'] });
  expect(dubbel.filter((een) => een === 'voorrang.1: voorrang_dubbel')).toHaveLength(1);
});

test('the meaning: deviations are counted when they can be carried out', () => {
  const check = (wijziging: object) =>
    checkSelectiebesluit(seal(wijziging)).map(({ ernst, code, pad }) => `${ernst} ${pad.join('.')}: ${code.slice(9)}`);
  const motief = 'm';
  expect(check({ afwijkingen: [{ eruit: 'A', quotum: 'p', motief }] })).toEqual([
    'waarschuwing quota.0: besluit_aantal',
  ]);
  expect(check({ afwijkingen: [{ eruit: 'Z', quotum: 'p', motief, datum: Datum.parse('2026-03-02') }] })).toEqual([
    'fout afwijkingen.0.eruit: besluit_afwijking',
    'waarschuwing afwijkingen.0.datum: afwijking_na_besluit',
  ]);
  expect(check({ gekozen: [], totaalscore: 0 })).toEqual([
    'fout quota.0: besluit_aantal',
    'fout quota.1: besluit_aantal',
  ]);
  const { invoer, bewijs } = besluitVan();
  expect(
    check({
      invoer: { ...invoer, kandidaten: 2 },
      gekozen: [buurt('A', 'p', 3), buurt('C', 'r', 1), buurt('B', 'p', 2)],
      regels: [{ soort: 'uitgesloten', codes: ['A'], motief }],
      bewijs: { ...bewijs, optimaal: false },
      knopenbudget: 5,
      voorrang: ['A', 'A'],
    }),
  ).toEqual([
    'fout voorrang.1: voorrang_dubbel',
    'fout gekozen.2: besluit_volgorde',
    'fout invoer.kandidaten: besluit_kandidaten',
    'fout regels.0: besluit_regel',
    'fout bewijs: besluit_bewijs',
  ]);
});

test('a decision of version 1 is held against its own fingerprint', () => {
  const { vingerafdrukken: _, pivotbudget: __, ...rest } = besluitVan();
  const toen = {
    ...rest,
    versie: 1,
    invoer: fingerprintInvoer1({ scores: SCORES(), opties: {} }),
  };
  const afdruk = f(toen);
  expect(verify({ ...toen, vingerafdruk: afdruk })).toEqual({ klopt: true, bevindingen: [] });
  expect(verify(toen)).toEqual({
    klopt: true,
    bevindingen: [meld('info', 'besluit_zonder_vingerafdruk', ['vingerafdrukken'])],
  });
  const anders = { ...toen, kenmerk: 'L' };
  expect(verify({ ...anders, vingerafdruk: afdruk }).bevindingen).toEqual([
    meld('fout', 'besluit_gewijzigd', ['vingerafdrukken', 'geheel'], { besluit: afdruk, nu: f(anders) }),
  ]);
  expect(paden({ ...toen, vingerafdruk: afdruk }, { buren: [['A', 'B']] })).toEqual(['invoer.buren: verschil_invoer']);
  expect(verify({ ...toen, vingerafdruk: afdruk }, { scores: { ...SCORES(), s: [] } }).bevindingen).toMatchObject([
    { pad: ['invoer', 'scores'], params: { deel: 'scores' } },
  ]);
});

test('options and input have their form', () => {
  expect(weigering(() => verifySelectiebesluit(besluitVan(), null as never))).toEqual(
    ongeldig(meld('fout', 'kern.type_verkeerd', ['invoer'], { verwacht: 'object', gekregen: 'null' })),
  );
  expect(weigering(() => verify(besluitVan(), {}, { zoek: 1 }))?.params).toMatchObject({ soort: 'opties' });
  expect(weigering(() => verify({}))?.code).toBe('kern.document_ongeldig');
});

/** A decision by a lot between B, C and D for one place, under a rule. */
const geloot = (aantal: number | { van: number; tot: number } = 2) => {
  const scores = scoresVan({ A: 9, B: 7, C: 7, D: 7, E: 1 });
  const regels = [{ soort: 'uitgesloten' as const, codes: ['E'], motief: 'm' }];
  const voor = gevonden(scores, [quotum('p', aantal)], { regels, voorrang: ['D', 'C'] });
  const loting = drawLoting(findBijnaGelijken(voor), { zaad: 'zaad' });
  const na = selectIngeloot(voor, loting);
  return { scores, loting, voor, besluit: createSelectiebesluit(na, gegevens({ loting })) };
};

test('a decision by a lot is drawn again, from the scores on', () => {
  for (const aantal of [2, { van: 1, tot: 2 }]) {
    const { scores, besluit } = geloot(aantal);
    expect(verify(besluit, { scores })).toEqual({ klopt: true, bevindingen: [] });
  }
});

test('a decision that does not follow its lot is refused', () => {
  const { voor, loting } = geloot();
  expect(weigering(() => createSelectiebesluit(voor, gegevens({ loting })))).toMatchObject({
    code: 'selectie.loting_niet_gevolgd',
    pad: ['loting'],
  });
});

test('another lot, or other scores before it, are told under the lot', () => {
  const { scores, besluit, loting } = geloot();
  const { vingerafdrukken: _, ...inhoud } = besluit;
  const kapot = { ...inhoud, loting: { ...loting, zaad: 'ander' } };
  const anders = { ...kapot, vingerafdrukken: sealBesluit(kapot) };
  const codes = checkSelectiebesluit(anders).map(({ pad }) => pad.slice(0, 2).join('.'));
  expect(new Set(codes)).toContain('loting.vingerafdruk');
  expect(codes.every((pad) => pad.startsWith('loting.'))).toBe(true);
  const later = scoresVan({ A: 9, B: 7, C: 7, D: 7.5, E: 1 });
  expect(paden(besluit, { scores: later }).some((een) => een.startsWith('loting.'))).toBe(true);
  expect(paden(besluit, { scores })).toEqual([]);
});
