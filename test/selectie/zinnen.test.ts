/** The sentences of an explanation, each from its cause. */
import type { GemisteEis, Oorzaak, Regel, Verruiming } from 'buurtaanpak/selectie';
import { expect, test } from 'vitest';
import { describeGelijk } from '../../src/selectie/uitleg/describeGelijk.js';
import { describeGemist } from '../../src/selectie/uitleg/describeGemist.js';
import { describeOnhaalbaar, type Onhaalbaar } from '../../src/selectie/uitleg/describeOnhaalbaar.js';
import { describeOorzaak } from '../../src/selectie/uitleg/describeOorzaak.js';
import { describeStijging } from '../../src/selectie/uitleg/describeStijging.js';
import { describeUitkomst } from '../../src/selectie/uitleg/describeUitkomst.js';
import { describeUitweg } from '../../src/selectie/uitleg/describeUitweg.js';
import { describeVerschil } from '../../src/selectie/uitleg/describeVerschil.js';
import { describeZekerheid } from '../../src/selectie/uitleg/describeZekerheid.js';
import { nameQuota } from '../../src/selectie/uitleg/nameQuota.js';
import { roundPunten } from '../../src/selectie/uitleg/roundPunten.js';
import { showRegel } from '../../src/selectie/uitleg/showRegel.js';
import { expectVolledigeTekst } from '../hulp.js';
import { buurt, heropendVan, meld, quotum, scoresVan } from './klein.js';

const noem = (id: string) => `quotum ${id}`;
const regelpad = (positie: number) => ['opties', 'regels', positie];
const GROEP: Regel = { soort: 'hoogstens_per_groep', hoogstens: 2, groepen: 'wijk' };
const VAST: Regel = { soort: 'vast', code: 'B', motief: 'al begonnen' };
const INWONERS: Regel = { soort: 'inwoners', minimaal: 1 };
const B = () => buurt('B', 'p', 3);
const C = () => buurt('C', 'p', 2);

test('a rule by its kind and place, a quotum by its name, points to four decimals', () => {
  expect(showRegel(0, 'samen')).toBe('samen (1)');
  const naam = nameQuota([quotum('p', 1), quotum('q', 1, { naam: 'Oost' })]);
  expect(['p', 'q', 'x'].map(naam)).toEqual(['p', 'Oost', 'x']);
  expect([1.23456, 1.23454, 0, 0.00001, -2].map(roundPunten)).toEqual([1.2346, 1.2345, 0, 0.00001, -2]);
});

const gebieden = (n: number) => Array.from({ length: n }, (_, i) => `G${i}`);
test.each<[GemisteEis, ReturnType<typeof meld>]>([
  [
    { soort: 'uitgesloten', positie: 2, motief: 'm' },
    meld('info', 'uitleg_uitgesloten', regelpad(2), { code: 'A', motief: 'm' }),
  ],
  [{ soort: 'inwoners', positie: 1 }, meld('info', 'uitleg_zonder_inwoners', regelpad(1), { code: 'A' })],
  [
    { soort: 'zonder_score', quotum: 'p', programma: 'r' },
    meld('info', 'uitleg_zonder_score', [], { code: 'A', quotum: 'quotum p', programma: 'r' }),
  ],
  [
    { soort: 'gebied', quotum: 'p', gebieden: gebieden(1) },
    meld('info', 'uitleg_elders', [], { code: 'A', quotum: 'quotum p' }),
  ],
  [
    { soort: 'gebied', quotum: 'p', gebieden: gebieden(10), wijk: 'w' },
    meld('info', 'uitleg_elders_dan', [], { code: 'A', quotum: 'quotum p', wijk: 'w', gebieden: gebieden(10) }),
  ],
  [
    { soort: 'gebied', quotum: 'p', gebieden: gebieden(11), wijk: 'w' },
    meld('info', 'uitleg_elders', [], { code: 'A', quotum: 'quotum p' }),
  ],
  [
    { soort: 'kenmerk', quotum: 'p', kenmerk: 'x', heeft: true },
    meld('info', 'uitleg_met_kenmerk', [], { code: 'A', quotum: 'quotum p', kenmerk: 'x' }),
  ],
  [
    { soort: 'kenmerk', quotum: 'p', kenmerk: 'x', heeft: false },
    meld('info', 'uitleg_zonder_kenmerk', [], { code: 'A', quotum: 'quotum p', kenmerk: 'x' }),
  ],
  [
    { soort: 'cijfer_te_laag', quotum: 'p', cijfer: 'woz', waarde: 1, minimaal: 2 },
    meld('info', 'uitleg_cijfer_te_laag', [], {
      code: 'A',
      quotum: 'quotum p',
      cijfer: 'woz',
      waarde: 1,
      minimaal: 2,
    }),
  ],
  [
    { soort: 'cijfer_te_hoog', quotum: 'p', cijfer: 'woz', waarde: 3, maximaal: 2 },
    meld('info', 'uitleg_cijfer_te_hoog', [], {
      code: 'A',
      quotum: 'quotum p',
      cijfer: 'woz',
      waarde: 3,
      maximaal: 2,
    }),
  ],
  [
    { soort: 'cijfer_ontbreekt', quotum: 'p', cijfer: 'woz' },
    meld('info', 'uitleg_cijfer_ontbreekt', [], { code: 'A', quotum: 'quotum p', cijfer: 'woz' }),
  ],
  [
    { soort: 'typisch', quotum: 'p', hoogstens: 0.5, afstand: 0.66667, zonder: [] },
    meld('info', 'uitleg_typisch', [], { code: 'A', quotum: 'quotum p', afstand: 0.6667, hoogstens: 0.5 }),
  ],
  [
    { soort: 'typisch', quotum: 'p', hoogstens: 0.5, zonder: ['woz'] },
    meld('info', 'uitleg_typisch_ontbreekt', [], { code: 'A', quotum: 'quotum p', cijfers: ['woz'] }),
  ],
  [
    { soort: 'minimumscore', quotum: 'p', positie: 3, programma: 'r', score: 1, minimaal: 2 },
    meld('info', 'uitleg_minimumscore', regelpad(3), { code: 'A', programma: 'r', score: 1, minimaal: 2 }),
  ],
])('the condition $soort', (eis, verwacht) => {
  const bevinding = describeGemist(eis, 'A', noem);
  expect(bevinding).toEqual(verwacht);
  expectVolledigeTekst(bevinding);
});

const door = (positie: number, regel: string) => ({ code: 'A', regel: `${regel} (${positie + 1})` });
test.each<[string, Exclude<Oorzaak, { soort: 'gelijk' }>, ReturnType<typeof meld>]>([
  [
    'a rule without which it may be in',
    { soort: 'regel', positie: 1, regel: GROEP, gevolg: 'mogelijk', groep: 'w', houders: [B()] },
    meld('info', 'uitleg_mogelijk_zonder', regelpad(1), door(1, 'hoogstens_per_groep')),
  ],
  [
    'a group that is full',
    { soort: 'regel', positie: 1, regel: GROEP, gevolg: 'gekozen', groep: 'w', houders: [B(), C()] },
    meld('info', 'uitleg_groep_vol', regelpad(1), {
      ...door(1, 'hoogstens_per_groep'),
      houders: ['B', 'C'],
      groep: 'w',
      hoogstens: 2,
    }),
  ],
  [
    'a group without a name',
    { soort: 'regel', positie: 1, regel: GROEP, gevolg: 'gekozen', houders: [B()] },
    meld('info', 'uitleg_door_regel', regelpad(1), door(1, 'hoogstens_per_groep')),
  ],
  [
    'a group that nobody is in',
    { soort: 'regel', positie: 1, regel: GROEP, gevolg: 'gekozen', groep: 'w', houders: [] },
    meld('info', 'uitleg_door_regel', regelpad(1), door(1, 'hoogstens_per_groep')),
  ],
  [
    'a neighbour',
    { soort: 'regel', positie: 0, regel: { soort: 'niet_aangrenzend' }, gevolg: 'gekozen', groep: 'w', houders: [B()] },
    meld('info', 'uitleg_buur_gekozen', regelpad(0), { ...door(0, 'niet_aangrenzend'), houders: ['B'] }),
  ],
  [
    'not together',
    {
      soort: 'regel',
      positie: 0,
      regel: { soort: 'niet_samen', codes: ['A', 'B'] },
      gevolg: 'gekozen',
      houders: [B()],
    },
    meld('info', 'uitleg_niet_samen', regelpad(0), { ...door(0, 'niet_samen'), houders: ['B'] }),
  ],
  [
    'a fixed buurt, with its reason',
    { soort: 'regel', positie: 0, regel: VAST, gevolg: 'gekozen', houders: [B()] },
    meld('info', 'uitleg_door_vast', regelpad(0), { ...door(0, 'vast'), houders: ['B'], motief: 'al begonnen' }),
  ],
  [
    'a fixed buurt without a reason',
    { soort: 'regel', positie: 0, regel: { soort: 'vast', code: 'B' }, gevolg: 'gekozen', houders: [B()] },
    meld('info', 'uitleg_door_regel', regelpad(0), door(0, 'vast')),
  ],
  [
    'another rule',
    { soort: 'regel', positie: 0, regel: INWONERS, gevolg: 'gekozen', houders: [B()] },
    meld('info', 'uitleg_door_regel', regelpad(0), door(0, 'inwoners')),
  ],
  [
    'rules together',
    {
      soort: 'regels',
      regels: [
        { positie: 0, regel: GROEP },
        { positie: 2, regel: VAST },
      ],
      gevolg: 'gekozen',
    },
    meld('info', 'uitleg_door_regels', [], { code: 'A', regels: ['hoogstens_per_groep (1)', 'vast (3)'] }),
  ],
  [
    'rules together without which it may be in',
    { soort: 'regels', regels: [{ positie: 0, regel: GROEP }], gevolg: 'mogelijk' },
    meld('info', 'uitleg_mogelijk_zonder_regels', [], { code: 'A', regels: ['hoogstens_per_groep (1)'] }),
  ],
  [
    'a quotum that may take it with one more',
    { soort: 'quotum', quotum: 'p', van: 1, tot: 2, gevolg: 'mogelijk', houders: [B()] },
    meld('info', 'uitleg_mogelijk_aantal', [], { code: 'A', quotum: 'quotum p', aantal: 3 }),
  ],
  [
    'a quotum that takes it with one more',
    { soort: 'quotum', quotum: 'p', van: 0, tot: 0, gevolg: 'gekozen', houders: [] },
    meld('info', 'uitleg_met_aantal', [], { code: 'A', quotum: 'quotum p', aantal: 1 }),
  ],
  [
    'a quotum that is full',
    { soort: 'quotum', quotum: 'p', van: 1, tot: 1, gevolg: 'gekozen', houders: [B(), C()] },
    meld('info', 'uitleg_quotum_vol', [], { code: 'A', quotum: 'quotum p', aantal: 2, houders: ['B', 'C'] }),
  ],
])('the cause: %s', (_, oorzaak, verwacht) => {
  const bevinding = describeOorzaak(oorzaak, 'A', [], noem);
  expect(bevinding).toEqual(verwacht);
  expectVolledigeTekst(bevinding);
});

test('a lower score, with and without rules', () => {
  const oorzaak = { soort: 'score' as const, quotum: 'p', score: 1.00004, laagste: 2.00006, houders: [B(), C()] };
  const params = { code: 'A', quotum: 'quotum p', houders: ['B', 'C'], score: 1, laagste: 2.0001 };
  expect(describeOorzaak(oorzaak, 'A', [], noem)).toEqual(meld('info', 'uitleg_score_lager', [], params));
  expect(describeOorzaak(oorzaak, 'A', [GROEP], noem)).toEqual(meld('info', 'uitleg_score_zonder_regels', [], params));
});

test('a rise: to a score, to above a score, or any', () => {
  const stijging = { programma: 'p', punten: 1.00004, score: 3.00006 };
  expect(describeStijging('A', stijging)).toEqual(
    meld('info', 'uitleg_stijging', [], { code: 'A', programma: 'p', punten: 1, score: 3.0001 }),
  );
  expect(describeStijging('A', { ...stijging, gelijk: { punten: 0.5, score: 2.00006 } })).toEqual(
    meld('info', 'uitleg_stijging_meer', [], { code: 'A', programma: 'p', punten: 0.5, score: 2.0001 }),
  );
  expect(describeStijging('A', { ...stijging, gelijk: { punten: 0, score: 2.00006 } })).toEqual(
    meld('info', 'uitleg_stijging_elke', [], { code: 'A', programma: 'p', score: 2.0001 }),
  );
});

test('a tie, counted to the end or not', () => {
  const stand = { doorslag: 'code', selecties: 3, alle: true, keren: 2 } as const;
  const params = { code: 'A', aantal: 3, keren: 2 };
  expect(describeGelijk(stand, 'A')).toEqual(meld('info', 'uitleg_even_goed', [], params));
  expect(describeGelijk({ ...stand, alle: false }, 'A')).toEqual(meld('info', 'uitleg_even_goed_meer', [], params));
});

test('the changes that help, but for what the causes tell', () => {
  const verruimingen: Verruiming[] = [
    { soort: 'aantal', quotum: 'p', van: 2, tot: 3 },
    { soort: 'aantal', quotum: 'r', van: 1, tot: 4 },
    { soort: 'hoogstens', positie: 0, hoogstens: 3 },
    { soort: 'toelaten', positie: 1, code: 'A' },
    { soort: 'zonder_regel', positie: 2, regel: VAST },
  ];
  const oorzaken: Oorzaak[] = [
    { soort: 'quotum', quotum: 'p', van: 1, tot: 2, gevolg: 'gekozen', houders: [] },
    { soort: 'score', quotum: 'r', score: 1, laagste: 2, houders: [] },
  ];
  const uit = describeUitweg(verruimingen, oorzaken, 'A', noem);
  const [eerste, ...rest] = [
    meld('info', 'uitleg_met_aantal', [], { code: 'A', quotum: 'quotum p', aantal: 3 }),
    meld('info', 'uitleg_met_aantal', [], { code: 'A', quotum: 'quotum r', aantal: 4 }),
    meld('info', 'uitleg_met_hoogstens', regelpad(0), { ...door(0, 'hoogstens_per_groep'), hoogstens: 3 }),
    meld('info', 'uitleg_met_toelating', regelpad(1), door(1, 'uitgesloten')),
  ];
  expect(uit).toEqual(rest);
  expect(describeUitweg(verruimingen, [], 'A', noem)).toEqual([eerste, ...rest]);
  for (const bevinding of uit) expectVolledigeTekst(bevinding);
});

/** A selection of B and C out of four. */
const open = (opties: object = {}) => heropendVan(scoresVan({ A: 1, B: 3, C: 2, D: 2 }), [quotum('p', 2)], opties);
const uitkomst = (wijziging: object = {}) =>
  ({ toewijzing: Int16Array.of(-1, 0, -1, 0), volledig: true, ...wijziging }) as never;

test('what is not proven, or was not found', () => {
  const heropend = open();
  expect(describeZekerheid(heropend, 'A', uitkomst())).toEqual([]);
  const onbewezen = meld('waarschuwing', 'uitleg_onbewezen', [], { code: 'A' });
  expect(describeZekerheid(heropend, 'A', uitkomst({ volledig: false }))).toEqual([onbewezen]);
  expect(describeZekerheid(heropend, 'A', uitkomst({ toewijzing: undefined }))).toEqual([]);
  expect(describeZekerheid(heropend, 'A', uitkomst({ toewijzing: undefined, volledig: false }))).toEqual([
    meld('waarschuwing', 'uitleg_onbeslist', [], { code: 'A' }),
  ]);
  const { bewijs } = heropend.selectie;
  const minder = { ...heropend, selectie: { ...heropend.selectie, bewijs: { ...bewijs, optimaal: false } } };
  expect(describeZekerheid(minder, 'A', uitkomst())).toEqual([onbewezen]);
});

const alternatief = (kosten: readonly number[], erin: readonly string[] = ['A'], eruit: readonly string[] = ['C']) => ({
  kosten,
  wijzigingen: {
    erin: erin.map((code) => buurt(code, 'p', 1)),
    eruit: eruit.map((code) => buurt(code, 'p', 1)),
    verschoven: [],
  },
  optimaal: true,
});
const verschil = (
  soort: 'met' | 'zonder',
  kosten: readonly number[],
  bewezen = true,
  heropend = open(),
  anders: readonly (readonly string[])[] = [],
) => describeVerschil(heropend, 'A', soort, alternatief(kosten, ...anders), uitkomst(), bewezen);

test('an alternative that is worse, by the first step that differs', () => {
  expect(verschil('met', [0, 1.00006])).toEqual(
    meld('info', 'uitleg_niet_gekozen', [], { code: 'A', kosten: 1.0001, eruit: ['C'] }),
  );
  expect(verschil('zonder', [2, -1], true, open(), [[], ['C']])).toEqual(
    meld('info', 'uitleg_vervanging', [], { code: 'A', kosten: 2, erin: '-' }),
  );
  expect(verschil('met', [0.5], false)).toEqual(meld('info', 'uitleg_gevonden_met', [], { code: 'A', kosten: 0.5 }));
  expect(verschil('zonder', [0.5], false)).toEqual(
    meld('info', 'uitleg_gevonden_zonder', [], { code: 'A', kosten: 0.5 }),
  );
});

test('an alternative that is better is a warning', () => {
  for (const soort of ['met', 'zonder'] as const)
    expect(verschil(soort, [0, -0.50006, 3], false, open(), [['D'], []])).toEqual(
      meld('waarschuwing', 'uitleg_beter_gevonden', [], { code: 'A', punten: 0.5001, erin: ['D'], eruit: '-' }),
    );
});

test('an alternative that is as good, by what decided', () => {
  // The first buurt that differs from B and C in the outcome of B and D is C.
  const doorslag = (heropend: ReturnType<typeof open>) => [
    verschil('met', [0], true, heropend).code,
    verschil('zonder', [0, 0], true, heropend).code,
  ];
  expect(verschil('met', [0])).toEqual(meld('info', 'uitleg_gelijk_code', [], { code: 'A', eruit: ['C'] }));
  expect(verschil('zonder', [])).toEqual(meld('info', 'uitleg_vervanging_gelijk_code', [], { code: 'A', erin: ['A'] }));
  const voorrang = open({ voorrang: ['C'] });
  const { bewijs, ...rest } = voorrang.selectie;
  const bij = (naam: string) => [`selectie.uitleg_gelijk_${naam}`, `selectie.uitleg_vervanging_gelijk_${naam}`];
  expect(doorslag({ ...open(), geloot: ['C'] })).toEqual(bij('loting'));
  expect(doorslag({ ...open(), geloot: ['B'] })).toEqual(bij('code'));
  expect(doorslag({ ...voorrang, toewijzing: Int16Array.of(-1, -1, 0, 0) })).toEqual(bij('code'));
  expect(doorslag({ ...voorrang, toewijzing: Int16Array.of(0, -1, 0, -1) })).toEqual(bij('voorrang'));
  const onbeslist = { ...rest, bewijs: { ...bewijs, gelijkspel: 'onbeslist' as const } };
  expect(doorslag({ ...voorrang, selectie: onbeslist })).toEqual(bij('onbeslist'));
});

test('the sentences of a whole explanation, in their order', () => {
  const heropend = open();
  const eigen = meld('info', 'uitleg_onmogelijk', [], { code: 'A' }) as never;
  const regel: Oorzaak = { soort: 'regel', positie: 0, regel: INWONERS, gevolg: 'gekozen', houders: [] };
  const regels: Oorzaak = { soort: 'regels', regels: [{ positie: 0, regel: INWONERS }], gevolg: 'gekozen' };
  const score: Oorzaak = { soort: 'score', quotum: 'p', score: 1, laagste: 2, houders: [B()] };
  const vol: Oorzaak = { soort: 'quotum', quotum: 'p', van: 2, tot: 2, gevolg: 'gekozen', houders: [B()] };
  const gelijk: Oorzaak = { soort: 'gelijk', doorslag: 'code', selecties: 2, alle: true, keren: 1 };
  const uitleg = (oorzaken: readonly Oorzaak[], met = true) => ({
    soort: 'niet_gekozen' as const,
    code: 'A',
    oorzaken,
    gemist: [],
    verruimingen: [{ soort: 'hoogstens' as const, positie: 0, hoogstens: 3 }],
    bevindingen: [eigen],
    ...(met && { met: alternatief([1]) }),
  });
  const codes = (heel: ReturnType<typeof describeUitkomst>) =>
    heel.bevindingen.map(({ code }) => code.replace('selectie.uitleg_', ''));
  expect(codes(describeUitkomst(heropend, uitleg([gelijk, regel, regels, score, vol]), undefined))).toEqual([
    'door_regel',
    'door_regels',
    'onmogelijk',
    'score_lager',
    'met_aantal',
    'met_hoogstens',
  ]);
  expect(codes(describeUitkomst(heropend, uitleg([regel, regels], false), undefined))).toEqual([
    'onmogelijk',
    'door_regel',
    'door_regels',
    'met_hoogstens',
  ]);
  // Who has the places is said where the score does not say it, or where there are rules.
  expect(codes(describeUitkomst(heropend, uitleg([vol]), undefined))).toEqual([
    'onmogelijk',
    'quotum_vol',
    'met_hoogstens',
  ]);
  const metRegel = open({ regels: [{ soort: 'vast', code: 'B' }] });
  expect(codes(describeUitkomst(metRegel, uitleg([score, vol]), undefined))).toEqual([
    'onmogelijk',
    'score_zonder_regels',
    'quotum_vol',
    'met_hoogstens',
  ]);
  const stijging = { programma: 'p', punten: 1, score: 2 };
  const heel = describeUitkomst(heropend, uitleg([score]), { ...stijging, gelijk: { punten: 1, score: 2 } });
  expect(heel.stijging).toEqual(stijging);
  expect(codes(heel)).toEqual(['onmogelijk', 'score_lager', 'stijging_meer', 'met_hoogstens']);
  const zonder = uitleg([score]);
  expect(describeUitkomst(heropend, zonder, undefined)).toEqual({ ...zonder, bevindingen: expect.any(Array) });
});

test('of a lot it is told who was drawn, to who took part', () => {
  const regels = [{ soort: 'vast' as const, code: 'B', motief: 'ingeloot' }];
  const leeg = {
    soort: 'niet_gekozen' as const,
    code: 'D',
    oorzaken: [],
    gemist: [],
    verruimingen: [],
    bevindingen: [],
  };
  const vertel = (opties: object) => describeUitkomst(open(opties), leeg, undefined).bevindingen;
  expect(vertel({ regels, voorrang: ['B', 'D'] })).toEqual([
    meld('info', 'uitleg_niet_ingeloot', [], { code: 'D', ingeloot: ['B'] }),
  ]);
  expect(vertel({ regels, voorrang: ['B', 'A'] })).toEqual([]);
  expect(vertel({ regels })).toEqual([]);
  expect(vertel({ voorrang: ['D'] })).toEqual([]);
});

const quotumbotsing = (quotum: string, wijziging: object = {}) => ({
  soort: 'quotum' as const,
  quotum,
  van: 2,
  tot: 2,
  kandidaten: 3,
  over: 1,
  afgevallen: [],
  ...wijziging,
});
const regelbotsing = (positie: number, regel: Regel) => ({ soort: 'regel' as const, positie, regel });
const vertel = (wijziging: Partial<Onhaalbaar>) => {
  const uit = describeOnhaalbaar([quotum('p', 2, { naam: 'Oost' }), quotum('r', 1)], {
    botsing: [],
    botsingen: [],
    kleinsteWijziging: { soort: 'geen' },
    verruimingen: [],
    ...wijziging,
  });
  for (const bevinding of uit) expectVolledigeTekst(bevinding);
  return uit;
};

test('what clashes: quota with their numbers, and rules', () => {
  const botsing = [
    quotumbotsing('p'),
    quotumbotsing('r', { van: 1, tot: 4, afgevallen: ['A', 'B'] }),
    regelbotsing(2, GROEP),
  ];
  expect(vertel({ botsing, botsingen: [botsing] })).toEqual([
    meld('fout', 'botsing_quotum', ['quota', 'p'], { quotum: 'Oost', gevraagd: '2', over: 1, kandidaten: 3 }),
    meld('fout', 'botsing_quotum_na', ['quota', 'r'], {
      quotum: 'r',
      gevraagd: '1-4',
      over: 1,
      afgevallen: ['A', 'B'],
    }),
    meld('fout', 'botsing_regel', regelpad(2), { regel: 'hoogstens_per_groep (3)' }),
  ]);
});

test('other clashes by their names, one of a single requirement with its numbers', () => {
  const botsingen = [
    [quotumbotsing('r')],
    [quotumbotsing('p'), regelbotsing(0, VAST)],
    [quotumbotsing('p')],
    [regelbotsing(1, GROEP), regelbotsing(2, VAST)],
  ];
  expect(vertel({ botsingen })).toEqual([
    meld('fout', 'botsing_ook', ['quota', 'p'], { eisen: ['Oost', 'vast (1)'] }),
    meld('fout', 'botsing_quotum', ['quota', 'p'], { quotum: 'Oost', gevraagd: '2', over: 1, kandidaten: 3 }),
    meld('fout', 'botsing_ook', regelpad(1), { eisen: ['hoogstens_per_groep (2)', 'vast (3)'] }),
  ]);
});

test('the changes that make it possible', () => {
  const verruimingen: Verruiming[] = [
    { soort: 'aantal', quotum: 'p', van: 1, tot: 1 },
    { soort: 'aantal', quotum: 'r', van: 0, tot: 1 },
    { soort: 'hoogstens', positie: 0, hoogstens: 3 },
    { soort: 'toelaten', positie: 1, code: 'B' },
    { soort: 'zonder_regel', positie: 2, regel: VAST },
  ];
  expect(vertel({ verruimingen })).toEqual([
    meld('info', 'verruim_aantal', ['quota', 'p'], { quotum: 'Oost', aantal: '1' }),
    meld('info', 'verruim_aantal', ['quota', 'r'], { quotum: 'r', aantal: '0-1' }),
    meld('info', 'verruim_hoogstens', regelpad(0), { regel: 'hoogstens_per_groep (1)', hoogstens: 3 }),
    meld('info', 'verruim_toelaten', regelpad(1), { regel: 'uitgesloten (2)', code: 'B' }),
    meld('info', 'verruim_zonder_regel', regelpad(2), { regel: 'vast (3)' }),
  ]);
});

test('the fewest that give way, when the clashes do not say it', () => {
  const keuze = [{ soort: 'quotum' as const, quotum: 'p' }, regelbotsing(0, VAST)];
  const minstWeglaten = { aantal: 2, keuzes: [keuze, keuze.toReversed()] };
  const lang = [quotumbotsing('p'), quotumbotsing('r')];
  const ook = meld('fout', 'botsing_ook', ['quota', 'p'], { eisen: ['Oost', 'r'] });
  const weg = meld('info', 'minst_weglaten', ['quota', 'p'], { aantal: 2, eisen: ['Oost', 'vast (1)'] });
  expect(vertel({ minstWeglaten, botsingen: [[quotumbotsing('r')], lang] })).toEqual([ook, weg]);
  const kort = [[quotumbotsing('p')], [quotumbotsing('r')]];
  expect(vertel({ minstWeglaten, botsingen: kort }).map(({ code }) => code)).toEqual(['selectie.botsing_quotum']);
  const een = { aantal: 1, keuzes: [[regelbotsing(0, VAST)]] };
  expect(vertel({ minstWeglaten: een, botsingen: [lang] })).toEqual([]);
  expect(vertel({ botsingen: [lang] })).toEqual([]);
});

test('the smallest change of numbers, where no single change of one helps', () => {
  const p = { soort: 'quotum' as const, quotum: 'p', grens: 'van' as const, was: 3, wordt: 2 };
  const groep = { ...regelbotsing(1, GROEP), grens: 'hoogstens' as const, was: 1, wordt: 2 };
  const wijziging = (...verschuivingen: readonly (typeof p | typeof groep)[]) => ({
    kleinsteWijziging: { soort: 'gevonden' as const, eenheden: 2, verschuivingen },
  });
  const verteld = [
    meld('info', 'kleinste_wijziging', ['quota', 'p'], { eenheden: 2, eis: 'Oost', grens: 'van', was: 3, wordt: 2 }),
    meld('info', 'kleinste_wijziging', regelpad(1), {
      eenheden: 2,
      eis: 'hoogstens_per_groep (2)',
      grens: 'hoogstens',
      was: 1,
      wordt: 2,
    }),
  ];
  expect(vertel(wijziging(p, groep))).toEqual(verteld);
  // That a quotum gets nothing is not told; that a rule asks nothing is, and that a number was nothing.
  expect(vertel(wijziging({ ...p, wordt: 0 }, groep))).toEqual([]);
  expect(vertel(wijziging({ ...p, grens: 'tot' as never, wordt: 0 }, groep))).toHaveLength(2);
  expect(vertel(wijziging(p, { ...groep, grens: 'van' as never, wordt: 0 }))).toHaveLength(2);
  const codes = (...verruimingen: readonly Verruiming[]) =>
    vertel({ ...wijziging(p, groep), verruimingen }).map(({ code }) => code.replace('selectie.', ''));
  expect(codes({ soort: 'zonder_regel', positie: 0, regel: VAST })).toEqual([
    'verruim_zonder_regel',
    'kleinste_wijziging',
    'kleinste_wijziging',
  ]);
  expect(codes({ soort: 'aantal', quotum: 'p', van: 1, tot: 1 })).toEqual(['verruim_aantal']);
  expect(codes({ soort: 'hoogstens', positie: 1, hoogstens: 3 })).toEqual(['verruim_hoogstens']);
  expect(vertel({ kleinsteWijziging: { soort: 'onbekend', minstens: 1 } })).toEqual([]);
});
