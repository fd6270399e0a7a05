/** What is wrong with a decision, by each check alone. */
import type { Regel } from 'buurtaanpak/selectie';
import { listDefinitief } from 'buurtaanpak/selectie';
import { expect, test } from 'vitest';
import { checkAantallen } from '../../src/selectie/besluit/checkAantallen.js';
import { checkAfwijkdagen } from '../../src/selectie/besluit/checkAfwijkdagen.js';
import { checkAfwijkingen } from '../../src/selectie/besluit/checkAfwijkingen.js';
import { checkBewijs } from '../../src/selectie/besluit/checkBewijs.js';
import { checkGehouden } from '../../src/selectie/besluit/checkGehouden.js';
import { checkGekozen } from '../../src/selectie/besluit/checkGekozen.js';
import { checkGeloot } from '../../src/selectie/besluit/checkGeloot.js';
import { checkKandidaten } from '../../src/selectie/besluit/checkKandidaten.js';
import { checkVraagVanBesluit } from '../../src/selectie/besluit/checkVraagVanBesluit.js';
import { compareVolgorde } from '../../src/selectie/besluit/compareVolgorde.js';
import { compareWaarden } from '../../src/selectie/besluit/compareWaarden.js';
import { countKandidaten } from '../../src/selectie/besluit/countKandidaten.js';
import { listVerschillen } from '../../src/selectie/besluit/listVerschillen.js';
import { migrateBesluit } from '../../src/selectie/besluit/migrateBesluit.js';
import { moveToBesluit } from '../../src/selectie/besluit/moveToBesluit.js';
import { sortByCode } from '../../src/selectie/besluit/sortByCode.js';
import { expectVolledigeTekst } from '../hulp.js';
import { buurt, meld, ongeldig, quotum, rijen, scoresVan, weigering } from './klein.js';
import { inhoudVan } from './kleinBesluit.js';

const heel = <T extends readonly Parameters<typeof expectVolledigeTekst>[0][]>(bevindingen: T): T => {
  for (const bevinding of bevindingen) expectVolledigeTekst(bevinding);
  return bevindingen;
};

test('a decision that is right has nothing wrong with it', () => {
  const inhoud = inhoudVan();
  expect([
    checkAantallen(inhoud, inhoud.gekozen, 'fout'),
    checkAfwijkdagen(inhoud),
    checkAfwijkingen(inhoud),
    checkBewijs(inhoud),
    checkGehouden(inhoud),
    checkGekozen(inhoud),
    checkGeloot(inhoud),
    checkKandidaten(inhoud),
    checkVraagVanBesluit(inhoud),
  ]).toEqual(Array(9).fill([]));
});

test('each quotum has the number that it asks', () => {
  const quota = [quotum('p', 2), quotum('q', { van: 1, tot: 2 })];
  const aantallen = (...namen: readonly string[]) =>
    heel(
      checkAantallen(
        { quota },
        namen.map((een) => ({ quotum: een })),
        'waarschuwing',
      ),
    );
  const mis = (j: number, id: string, gevraagd: number | string, aantal: number) =>
    meld('waarschuwing', 'besluit_aantal', ['quota', j], { quotum: id, gevraagd, aantal });
  expect(aantallen('p', 'p', 'q')).toEqual([]);
  expect(aantallen('p', 'q', 'p', 'q')).toEqual([]);
  expect(aantallen('p')).toEqual([mis(0, 'p', 2, 1), mis(1, 'q', '1-2', 0)]);
  expect(aantallen('p', 'p', 'p', 'q', 'q', 'q')).toEqual([mis(0, 'p', 2, 3), mis(1, 'q', '1-2', 3)]);
});

test('no deviation is of a later day than the decision', () => {
  const afwijkingen = [{}, { datum: '2026-02-28' }, { datum: '2026-03-01' }, { datum: '2026-03-02' }];
  expect(heel(checkAfwijkdagen(inhoudVan({ afwijkingen })))).toEqual([
    meld('waarschuwing', 'afwijking_na_besluit', ['afwijkingen', 3, 'datum'], {
      datum: '2026-03-02',
      besluitdatum: '2026-03-01',
    }),
  ]);
});

test('each deviation can be carried out after those before it', () => {
  const check = (...afwijkingen: readonly object[]) => heel(checkAfwijkingen(inhoudVan({ afwijkingen })));
  const mis = (a: number, veld: string, code: string) =>
    meld('fout', 'besluit_afwijking', ['afwijkingen', a, veld], { code, veld });
  expect(check({ eruit: 'A', erin: 'D', quotum: 'p' }, { eruit: 'D', erin: 'A', quotum: 'p' })).toEqual([]);
  expect(check({ eruit: 'A', quotum: 'p' }, { erin: 'A', quotum: 'p' })).toEqual([]);
  expect(check({ eruit: 'Z', quotum: 'x' })).toEqual([
    meld('fout', 'quotum_onbekend', ['afwijkingen', 0, 'quotum'], { quotum: 'x', bekend: ['p', 'r'] }),
    mis(0, 'eruit', 'Z'),
  ]);
  expect(check({ quotum: 'p' })).toEqual([mis(0, 'eruit', '-')]);
  expect(check({ eruit: 'A', quotum: 'p' }, { eruit: 'A', erin: 'B', quotum: 'p' })).toEqual([
    mis(1, 'eruit', 'A'),
    mis(1, 'erin', 'B'),
  ]);
  expect(check({ eruit: 'A', erin: 'A', quotum: 'p' })).toEqual([mis(0, 'erin', 'A')]);
  expect(check({ erin: 'D', quotum: 'p' }, { erin: 'D', quotum: 'p' })).toEqual([mis(1, 'erin', 'D')]);
});

test('the figures of a proof follow from each other', () => {
  const { bewijs } = inhoudVan();
  const check = (wijziging: object, van: object = {}) =>
    heel(checkBewijs(inhoudVan({ ...wijziging, bewijs: { ...bewijs, ...van } })));
  const waarde = (pad: readonly (string | number)[], gegeven: number, verwacht: number | string) =>
    meld('fout', 'besluit_waarde', pad, { veld: pad.join('.'), gegeven, verwacht });
  const tegen = (gat = 0, pad: readonly (string | number)[] = ['bewijs']) =>
    meld('fout', 'besluit_bewijs', pad, { gat });
  expect(check({ totaalscore: 6.0000000001 })).toEqual([]);
  expect(check({ totaalscore: 7 })).toEqual([waarde(['totaalscore'], 7, 6)]);
  expect(check({ uitkomst: 'beste_gevonden' })).toEqual([tegen()]);
  expect(check({}, { optimaal: false })).toEqual([tegen()]);
  expect(check({ uitkomst: 'beste_gevonden' }, { optimaal: false })).toEqual([]);
  const stap = (doelwaarde: number, bovengrens: number) => ({
    stappen: [{ doel: 'totaal', doelwaarde, bovengrens }],
  });
  const open = { optimaal: false, gat: 1, bovengrens: 7, ...stap(6, 7) };
  expect(check({ uitkomst: 'beste_gevonden' }, open)).toEqual([]);
  expect(check({}, { ...open, optimaal: true })).toEqual([tegen(1)]);
  expect(check({}, { gat: 1 })).toEqual([tegen(1), waarde(['bewijs', 'gat'], 1, 0)]);
  expect(check({}, stap(6, 7))).toEqual([tegen(), waarde(['bewijs', 'bovengrens'], 6, 7)]);
  expect(check({}, { doelwaarde: 5 })).toEqual([
    waarde(['bewijs', 'gat'], 0, 1),
    waarde(['bewijs', 'doelwaarde'], 5, 6),
  ]);
  expect(check({}, { ...stap(6, 5), bovengrens: 5, gat: 0 })).toEqual([
    tegen(),
    waarde(['bewijs', 'gat'], 0, -1),
    tegen(0, ['bewijs', 'stappen', 0]),
  ]);
  expect(check({}, { ...stap(8, 8), doelwaarde: 8, bovengrens: 8 })).toEqual([
    waarde(['bewijs', 'stappen', 0, 'doelwaarde'], 8, 6),
  ]);
  const groot = [buurt('A', 'p', 1e308), buurt('B', 'p', 1e308)];
  expect(check({ gekozen: groot, totaalscore: 1, decimalen: 0 })[0]).toEqual(waarde(['totaalscore'], 1, 'Infinity'));
});

test('the steps of a proof are those of the objective', () => {
  const { bewijs } = inhoudVan();
  const check = (doel: object, stappen: readonly object[], wijziging: object = {}) => {
    const [eerste] = stappen as readonly { doelwaarde: number; bovengrens: number }[];
    const { doelwaarde = 0, bovengrens = 0 } = eerste ?? {};
    return checkBewijs(inhoudVan({ doel, bewijs: { ...bewijs, doelwaarde, bovengrens, stappen }, ...wijziging }));
  };
  const stap = (doel: string, waarde: number, programma?: string) => ({
    doel,
    doelwaarde: waarde,
    bovengrens: waarde,
    ...(programma && { programma }),
  });
  const anders = (doel: string, aantal: number, verwacht: number) =>
    meld('fout', 'besluit_stappen', ['bewijs', 'stappen'], { doel, aantal, verwacht });
  const totaal = { soort: 'totaal' };
  expect(check(totaal, [])).toEqual([anders('totaal', 0, 1)]);
  expect(check(totaal, [stap('minimum', 6)])).toEqual([anders('totaal', 1, 1)]);
  expect(check(totaal, [stap('totaal', 6, 'p')])).toEqual([anders('totaal', 1, 1)]);
  expect(check(totaal, [stap('totaal', 6), stap('totaal', 6)])).toEqual([anders('totaal', 2, 1)]);
  expect(check({ ...totaal, gewichten: { r: 10 } }, [stap('totaal', 15)])).toEqual([]);
  const hoogste = { soort: 'hoogste_minimum' };
  expect(check(hoogste, [stap('minimum', 1), stap('totaal', 6)])).toEqual([]);
  expect(check({ ...hoogste, gewichten: { r: 10 } }, [stap('minimum', 2), stap('totaal', 15)])).toEqual([]);
  expect(check(hoogste, [stap('totaal', 6), stap('minimum', 1)])).toEqual([anders('hoogste_minimum', 2, 2)]);
  const volgorde = { soort: 'lexicografisch', volgorde: ['r', 'p'] };
  expect(check(volgorde, [stap('totaal', 1, 'r'), stap('totaal', 5, 'p')])).toEqual([]);
  expect(check(volgorde, [stap('totaal', 5, 'p'), stap('totaal', 1, 'r')])).toEqual([anders('lexicografisch', 2, 2)]);
  expect(check(volgorde, [stap('totaal', 1, 'r'), stap('totaal', 6, 'p')])).toEqual([
    meld('fout', 'besluit_waarde', ['bewijs', 'stappen', 1, 'doelwaarde'], {
      veld: 'bewijs.stappen.1.doelwaarde',
      gegeven: 6,
      verwacht: 5,
    }),
  ]);
  // A bonus, or no buurt, is not told by a decision.
  const regels = [{ soort: 'liever_aangrenzend', bonus: 1 }];
  expect(check(totaal, [stap('totaal', 99)], { regels })).toEqual([]);
  expect(check(totaal, [stap('totaal', 99)], { regels: [{ soort: 'inwoners' }] })).toHaveLength(1);
  expect(check(hoogste, [stap('minimum', 9), stap('totaal', 9)], { gekozen: [], totaalscore: 0 })).toEqual([]);
});

test.each<[string, Regel, readonly string[] | undefined]>([
  ['a fixed buurt', { soort: 'vast', code: 'A' }, undefined],
  ['a fixed buurt for its quotum', { soort: 'vast', code: 'A', quotum: 'p' }, undefined],
  ['a fixed buurt for another quotum', { soort: 'vast', code: 'A', quotum: 'r' }, ['A']],
  ['a fixed buurt that is not chosen', { soort: 'vast', code: 'D' }, ['D']],
  ['nobody excluded', { soort: 'uitgesloten', codes: ['D'], motief: 'm' }, undefined],
  ['somebody excluded', { soort: 'uitgesloten', codes: ['D', 'C', 'A'], motief: 'm' }, ['C', 'A']],
  ['all together', { soort: 'samen', codes: ['A', 'B'] }, undefined],
  ['none together', { soort: 'samen', codes: ['D', 'E'] }, undefined],
  ['some together', { soort: 'samen', codes: ['D', 'A', 'E'] }, ['D', 'E']],
  ['one of a pair', { soort: 'niet_samen', codes: ['A', 'D', 'A'] }, undefined],
  ['both of a pair', { soort: 'niet_samen', codes: ['C', 'A', 'D'] }, ['C', 'A']],
  ['a lowest score', { soort: 'minimumscore', minimaal: 1 }, undefined],
  ['a score that is too low', { soort: 'minimumscore', minimaal: 2.5 }, ['B', 'C']],
  ['a score that is too low for a programme', { soort: 'minimumscore', minimaal: 2.5, programma: 'p' }, ['B']],
  ['wijken', { soort: 'hoogstens_per_groep', hoogstens: 0, groepen: 'wijk' }, undefined],
  [
    'a group with room',
    { soort: 'hoogstens_per_groep', hoogstens: 2, groepen: [{ naam: 'g', codes: ['A', 'B', 'D'] }] },
    undefined,
  ],
  [
    'groups that are too full',
    {
      soort: 'hoogstens_per_groep',
      hoogstens: 1,
      groepen: [
        { naam: 'g', codes: ['B', 'A'] },
        { naam: 'h', codes: ['C'] },
        { naam: 'i', codes: ['C', 'A'] },
      ],
    },
    ['A', 'B', 'C'],
  ],
  [
    'a group that is too full for a programme',
    {
      soort: 'hoogstens_per_groep',
      hoogstens: 0,
      groepen: [{ naam: 'g', codes: ['A', 'C'] }],
      programmas: ['r'],
    },
    ['C'],
  ],
  ['a rule that needs more than a decision holds', { soort: 'inwoners', minimaal: 9 }, undefined],
])('a decision keeps to %s', (_, regel, codes) => {
  const eerst: Regel = { soort: 'inwoners' };
  expect(heel(checkGehouden(inhoudVan({ regels: [eerst, regel] })))).toEqual(
    codes === undefined ? [] : [meld('fout', 'besluit_regel', ['regels', 1], { regel: `${regel.soort} (2)`, codes })],
  );
});

test('each chosen buurt is there once, for its quotum and programme', () => {
  const gekozen = [buurt('A', 'p', 3), buurt('A', 'r', 1), buurt('B', 'x', 2, 'p'), buurt('C', 'r', 1, 'p')];
  expect(heel(checkGekozen(inhoudVan({ gekozen })))).toEqual([
    meld('fout', 'besluit_dubbel', ['gekozen', 1], { code: 'A' }),
    meld('fout', 'quotum_onbekend', ['gekozen', 2, 'quotum'], { quotum: 'x', bekend: ['p', 'r'] }),
    meld('fout', 'besluit_programma', ['gekozen', 3, 'programma'], {
      code: 'C',
      quotum: 'r',
      programma: 'p',
      verwacht: 'r',
    }),
  ]);
});

test('the chosen buurten stand by quotum, score, precedence and code', () => {
  const check = (gekozen: readonly object[], wijziging: object = {}) =>
    checkGekozen(inhoudVan({ gekozen, ...wijziging })).map(({ params }) => params);
  const p = (code: string, score: number) => buurt(code, 'p', score);
  const goed = [p('B', 3), p('C', 2), p('D', 2), buurt('A', 'r', 9)];
  expect(check(goed)).toEqual([]);
  expect(check([p('C', 2), p('B', 3)])).toEqual([{ code: 'B', voor: 'C' }]);
  expect(check([p('D', 2), p('C', 2)])).toEqual([{ code: 'C', voor: 'D' }]);
  expect(check([buurt('A', 'r', 9), p('B', 3)])).toEqual([{ code: 'B', voor: 'A' }]);
  expect(check([p('D', 2), p('C', 2)], { voorrang: ['D', 'C'] })).toEqual([]);
  expect(check([p('D', 2), p('C', 2)], { voorrang: ['D'] })).toEqual([]);
  expect(check([p('C', 2), p('D', 2)], { voorrang: ['B', 'D'] })).toEqual([{ code: 'D', voor: 'C' }]);
  expect(check([p('C', 2), p('D', 2.001)], { decimalen: 2 })).toEqual([]);
  expect(check([p('C', 2), p('D', 2.001)], { decimalen: 3 })).toEqual([{ code: 'D', voor: 'C' }]);
  expect(checkGekozen(inhoudVan({ gekozen: [p('C', 2), p('B', 3)] }))).toEqual([
    meld('fout', 'besluit_volgorde', ['gekozen', 1], { code: 'B', voor: 'C' }),
  ]);
});

test('no more are chosen than had a score', () => {
  const check = (kandidaten: number) => heel(checkKandidaten(inhoudVan({ invoer: { kandidaten } })));
  expect(check(3)).toEqual([]);
  expect(check(2)).toEqual([
    meld('fout', 'besluit_kandidaten', ['invoer', 'kandidaten'], { gekozen: 3, kandidaten: 2 }),
  ]);
});

test('a decision follows its lot: rules, precedence and places', () => {
  const loting = {
    blokken: [{ quotum: 'p', ingeloot: ['B'] }],
    buitenLoting: [
      { code: 'A', quotum: 'p' },
      { code: 'C', quotum: 'r' },
    ],
    voorrang: ['B', 'D'],
  };
  const vast = (code: string, van: string, motief: string) => ({ soort: 'vast', code, quotum: van, motief });
  const regels = [
    vast('B', 'p', 'ingeloot'),
    vast('A', 'p', 'gekozen buiten de loting'),
    vast('C', 'r', 'gekozen buiten de loting'),
  ];
  const eerder = { soort: 'inwoners' };
  const check = (wijziging: object) =>
    heel(checkGeloot(inhoudVan({ loting, regels: [eerder, ...regels], voorrang: ['B', 'D', 'Z'], ...wijziging })));
  expect(check({})).toEqual([]);
  expect(check({ regels: [eerder, eerder, ...regels] })).toEqual([]);
  const anders = (pad: readonly (string | number)[], besluit: string, geloot: string) =>
    meld('fout', 'besluit_loting', pad, { veld: pad.join('.'), besluit, loting: geloot });
  expect(check({ regels: [eerder, vast('D', 'p', 'ingeloot'), ...regels.slice(1)] })).toEqual([
    anders(['regels', 1, 'code'], 'D', 'B'),
  ]);
  expect(check({ regels: regels.slice(0, 2) })).toEqual([anders(['regels', 2], '-', '…')]);
  expect(check({ voorrang: ['D', 'B'] })).toEqual([
    anders(['voorrang', 0], 'D', 'B'),
    anders(['voorrang', 1], 'B', 'D'),
  ]);
  const plaats = (pad: readonly (string | number)[], code: string, van: string) =>
    meld('fout', 'besluit_ingeloot', ['loting', ...pad], { code, quotum: van });
  expect(check({ gekozen: [buurt('B', 'r', 1), buurt('A', 'p', 3)] })).toEqual([
    plaats(['blokken', 0, 'ingeloot', 0], 'B', 'p'),
    plaats(['buitenLoting', 1], 'C', 'r'),
  ]);
});

test('the scores are those of every programme, and the question holds together', () => {
  const scores = [{ programma: 'r' }];
  const check = (wijziging: object) => heel(checkVraagVanBesluit(inhoudVan(wijziging)));
  expect(check({ invoer: { scores } })).toEqual([
    meld('fout', 'programma_onbekend', ['invoer', 'scores'], { programma: 'p', bekend: ['r'] }),
  ]);
  expect(check({ invoer: { scores: 'sha256:' } })).toEqual([]);
  const velden: readonly [object, readonly (string | number)[]][] = [
    [{ quota: [quotum('p', { van: 2, tot: 1 })] }, ['quota', 0, 'aantal']],
    [{ regels: [{ soort: 'inwoners', minimaal: 2, maximaal: 1 }] }, ['regels', 0]],
    [{ doel: { soort: 'totaal', gewichten: { x: 1 } } }, ['doel', 'gewichten', 'x']],
    [{ voorrang: ['A', 'A'] }, ['voorrang', 1]],
    [{ decimalen: 13 }, ['decimalen']],
    [{ knopenbudget: 0 }, ['knopenbudget']],
    [{ pivotbudget: 0 }, ['pivotbudget']],
  ];
  expect(velden.map(([wijziging]) => check(wijziging).map(({ pad }) => pad))).toEqual(velden.map(([, pad]) => [pad]));
});

test('a finding about the question stands at its place in the decision', () => {
  const move = (...pad: readonly (string | number)[]) => moveToBesluit({ pad, code: 'x', ernst: 'fout', params: {} });
  expect(move('opties', 'regels', 2, 'code')).toEqual({
    pad: ['regels', 2, 'code'],
    code: 'x',
    ernst: 'fout',
    params: {},
  });
  const paden = [['opties', 'gebieden', 0], ['opties', 'buren'], ['opties', 'zoek'], ['opties'], ['quota', 1], []];
  expect(paden.map((pad) => move(...pad).pad)).toEqual(paden);
  const vraag = ['doel', 'voorrang', 'decimalen', 'knopenbudget', 'pivotbudget'];
  expect(vraag.map((optie) => move('opties', optie).pad)).toEqual(vraag.map((optie) => [optie]));
});

test('every place at which two values differ, with both', () => {
  expect(listVerschillen([], { a: [1, 2], b: 'x', c: null, d: {} }, { a: [1, 2], b: 'x', c: null, d: {} })).toEqual([]);
  const toen = { a: [1, { x: 2 }], b: true, c: null, d: {}, weg: 'w' };
  const nu = { a: [1, { x: 3 }, 4], b: 'true', c: 0, d: [], erbij: 1 };
  const verschil = (pad: readonly (string | number)[], besluit: string | number, anders: string | number) => ({
    pad: ['v', ...pad],
    besluit,
    nu: anders,
  });
  expect(listVerschillen(['v'], toen, nu)).toEqual([
    verschil(['a', 1, 'x'], 2, 3),
    verschil(['a', 2], '-', 4),
    verschil(['b'], 'true', 'true'),
    verschil(['c'], 'null', 0),
    verschil(['d'], '…', '…'),
    verschil(['weg'], 'w', '-'),
    verschil(['erbij'], '-', 1),
  ]);
  expect(heel(compareWaarden(['v'], { a: 1 }, { a: 2 }))).toEqual([
    meld('fout', 'verschil_waarde', ['v', 'a'], { veld: 'v.a', besluit: 1, nu: 2 }),
  ]);
  expect(heel(compareVolgorde(['lijst'], 1, ['weg', 'a', { b: 1 }], ['a', { b: 2 }]))).toEqual([
    meld('fout', 'besluit_loting', ['lijst', 2, 'b'], { veld: 'lijst.2.b', besluit: 1, loting: 2 }),
  ]);
});

test('a decision of version 1 keeps its fingerprint', () => {
  expect(migrateBesluit({ a: 1, vingerafdruk: 'x' })).toEqual({ a: 1, vingerafdrukken: { versie: 1, geheel: 'x' } });
  expect(migrateBesluit({ a: 1 })).toEqual({ a: 1, vingerafdrukken: { versie: 1 } });
  // What version 1 did not have is kept, so that it is refused.
  expect(migrateBesluit({ vingerafdrukken: 3 })).toEqual({ vingerafdrukken: { versie: 1, vingerafdrukken: 3 } });
});

test('who has a score counts once, and rows stand by code', () => {
  expect(countKandidaten(scoresVan({ A: 1, B: null, C: 0 }, { A: 2, D: null }))).toBe(2);
  expect(sortByCode(rijen({ C: 1, A: 2, B: 3 }))).toEqual(rijen({ A: 2, B: 3, C: 1 }));
});

test('the final decision: who was chosen, with each deviation in its place', () => {
  const gekozen = [buurt('A', 'p', 3), buurt('B', 'p', 2), buurt('C', 'r', 1)];
  const lijst = (...afwijkingen: readonly object[]) => listDefinitief({ gekozen, afwijkingen } as never);
  const [A, B, C] = gekozen.map(({ code, quotum: id }) => ({ code, quotum: id }));
  expect(lijst()).toEqual([A, B, C]);
  expect(
    lijst({ eruit: 'A', erin: 'D', quotum: 'p' }, { erin: 'E', quotum: 'r' }, { eruit: 'C', quotum: 'r' }),
  ).toEqual([{ code: 'D', quotum: 'p', afwijking: 0 }, B, { code: 'E', quotum: 'r', afwijking: 1 }]);
  expect(lijst({ eruit: 'A', erin: 'D', quotum: 'p' }, { eruit: 'D', erin: 'F', quotum: 'q' })).toEqual([
    { code: 'F', quotum: 'q', afwijking: 1 },
    B,
    C,
  ]);
  expect(lijst({ eruit: 'Z', erin: 'D', quotum: 'p' })).toEqual([A, B, C, { code: 'D', quotum: 'p', afwijking: 0 }]);
  expect(lijst({ eruit: 'Z', quotum: 'p' })).toEqual([A, B, C]);
  // A buurt that is there twice goes out at its first place.
  const dubbel = { gekozen: [...gekozen, buurt('A', 'r', 1)], afwijkingen: [{ eruit: 'A', quotum: 'p' }] };
  expect(listDefinitief(dubbel as never)).toEqual([B, C, { code: 'A', quotum: 'r' }]);
  const terug = [
    { eruit: 'B', erin: 'A', quotum: 'p' },
    { eruit: 'A', quotum: 'p' },
    { eruit: 'A', erin: 'X', quotum: 'p' },
  ];
  expect(lijst(...terug)).toEqual([{ code: 'X', quotum: 'p', afwijking: 2 }, C]);
});

test('the final decision asks lists with their form', () => {
  const type = (naam: string, verwacht: string, gekregen: string) =>
    ongeldig(meld('fout', 'kern.type_verkeerd', [naam], { verwacht, gekregen }));
  const mis = (besluit: unknown) => weigering(() => listDefinitief(besluit as never));
  expect(mis(null)).toEqual(type('besluit', 'object', 'null'));
  expect(mis({ gekozen: 3, afwijkingen: [] })).toEqual(type('gekozen', 'array', '3'));
  expect(mis({ gekozen: [], afwijkingen: [null] })).toEqual(type('afwijkingen', 'array', 'array(1)'));
  expect(mis({ gekozen: [{ code: 1, quotum: 'p' }], afwijkingen: [{ eruit: 2, quotum: 'p' }] })?.bevindingen).toEqual([
    meld('fout', 'kern.type_verkeerd', ['gekozen', 0, 'code'], { verwacht: 'string', gekregen: 'number' }),
    meld('fout', 'kern.type_verkeerd', ['afwijkingen', 0, 'eruit'], { verwacht: 'string', gekregen: 'number' }),
  ]);
});
