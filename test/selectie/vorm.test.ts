/** Whatever a function is given ends in an answer or in a coded error, and an id may be any text. */
import { Datum } from 'buurtaanpak/kern';
import * as selectie from 'buurtaanpak/selectie';
import { expect, it } from 'vitest';
import { codeVan, foutVan } from '../hulp.js';

const { selectBuurten } = selectie;
const quota = [{ id: 'q', programma: 'p', aantal: 1 }];
const scores = { p: ['A', 'B'].map((code, i) => ({ code, score: i })) };
const gekozen = selectBuurten(scores, quota);
const gegevens = { kenmerk: 'SB', datum: Datum.parse('2026-08-01'), routekaarten: {} };
const besluit = selectie.createSelectiebesluit(gekozen, gegevens);
const trekkingen = { p: [{ codes: ['A', 'B'], scores: Float64Array.of(1, 2) }] };

const GEEN = [null, 'x', 5, [], {}, { gekozen: 1 }, { gekozen: [], invoer: null }] as never[];

it.each<[string, (geen: never) => unknown]>([
  ['selectBuurten scores', (geen) => selectBuurten(geen, quota)],
  ['selectBuurten quota', (geen) => selectBuurten(scores, geen)],
  ['analyseSelectie draws', (geen) => selectie.analyseSelectie(geen, quota)],
  ['analyseSelectie a draw', (geen) => selectie.analyseSelectie({ p: [geen] }, quota)],
  ['analyseSelectie quota', (geen) => selectie.analyseSelectie(trekkingen, geen)],
  ['explainSelectie', (geen) => selectie.explainSelectie(geen, 'A')],
  ['explainSelectie code', (geen) => selectie.explainSelectie(gekozen, geen)],
  ['replaceBuurt', (geen) => selectie.replaceBuurt(geen, 'A')],
  ['replaceBuurt code', (geen) => selectie.replaceBuurt(gekozen, geen)],
  ['rankReserves', (geen) => selectie.rankReserves(geen)],
  ['listSelecties', (geen) => selectie.listSelecties(geen)],
  ['createSelectiebesluit', (geen) => selectie.createSelectiebesluit(geen, gegevens)],
  ['createSelectiebesluit particulars', (geen) => selectie.createSelectiebesluit(gekozen, geen)],
  ['verifySelectiebesluit', (geen) => selectie.verifySelectiebesluit(geen, { scores })],
  ['verifySelectiebesluit input', (geen) => selectie.verifySelectiebesluit(besluit, geen)],
  ['checkSelectiebesluit', (geen) => selectie.checkSelectiebesluit(geen)],
  ['listDefinitief', (geen) => selectie.listDefinitief(geen)],
  ['compareSelecties', (geen) => selectie.compareSelecties(geen, geen)],
])('%s refuses what it cannot be', (naam, werk) => {
  for (const geen of [...GEEN, undefined as never]) {
    if (naam === 'compareSelecties' && Array.isArray(geen)) continue;
    expect([naam, codeVan(() => werk(geen))]).toEqual([naam, expect.stringMatching(/^(selectie|kern)\./)]);
  }
});

it('options that are no options are refused, and none at all are none', () => {
  const nooit = [null, 'x', 5, []] as never[];
  for (const geen of nooit) {
    expect(codeVan(() => selectBuurten(scores, quota, geen))).toBe('selectie.invoer_ongeldig');
    expect(codeVan(() => selectie.analyseSelectie(trekkingen, quota, geen))).toBe('selectie.invoer_ongeldig');
    expect(codeVan(() => selectie.rankReserves(gekozen, geen))).toBe('selectie.invoer_ongeldig');
  }
  for (const opties of [
    { basis: 'A' },
    { basis: 5 },
    { muntworp: null },
    { muntworp: 'x' },
    { zekerVanaf: 'x' },
  ] as never[])
    expect(codeVan(() => selectie.analyseSelectie(trekkingen, quota, opties))).toMatch(/^selectie\./);
  const later = { p: [...trekkingen.p, { codes: ['A', 'B'], scores: [1, 2] }] } as never;
  expect(() => selectie.analyseSelectie(later, quota)).toThrow('trekking: 2');
  for (const aantal of [-1, 1.5, Number.NaN, '2', null] as never[])
    expect(codeVan(() => selectie.rankReserves(gekozen, { aantal }))).toBe('selectie.invoer_ongeldig');
  expect(selectBuurten(scores, quota, undefined)).toEqual(selectBuurten(scores, quota, {}));
});

it('parts of a gebied that are not of their shape are refused', () => {
  for (const deel of [
    { kenmerken: 'dorp' },
    { kenmerken: [1] },
    { cijfers: 'x' },
    { cijfers: [] },
    { wijk: 5 },
  ] as never[]) {
    const gebieden = [{ code: 'A', ...(deel as object) }, { code: 'B' }];
    expect(codeVan(() => selectBuurten(scores, quota, { gebieden }))).toBe('selectie.invoer_ongeldig');
  }
});

it('an id may be what every object has', () => {
  const namen = ['__proto__', 'constructor', 'toString'];
  for (const naam of namen) {
    const eigen = JSON.parse(
      `{${JSON.stringify(naam)}: [{"code": "A", "score": 1}, {"code": ${JSON.stringify(naam)}, "score": 2}]}`,
    );
    const regels = [{ soort: 'hoogstens_per_groep', hoogstens: 1, groepen: 'wijk' }] as const;
    const gebieden = [
      { code: 'A', wijk: naam },
      { code: naam, wijk: naam, kenmerken: [naam] },
    ];
    const uit = selectBuurten(eigen, [{ id: naam, programma: naam, aantal: 1 }], { gebieden, regels });
    if (!('gekozen' in uit)) throw new Error(uit.uitkomst);
    expect(uit.gekozen).toEqual([{ code: naam, programma: naam, quotum: naam, score: 2 }]);
    expect(selectie.explainSelectie(uit, 'A')).toMatchObject({ soort: 'niet_gekozen', met: { kosten: [1] } });
    expect(selectie.rankReserves(uit)[0]?.reserves).toMatchObject([{ code: 'A' }]);
    const document = JSON.parse(JSON.stringify(selectie.createSelectiebesluit(uit, gegevens)));
    expect(selectie.verifySelectiebesluit(document, { scores: eigen, gebieden })).toEqual({
      klopt: true,
      bevindingen: [],
    });
    // A figure of that name that a buurt has not is missing, not what every object has.
    const waar = { cijfers: [{ cijfer: naam }], typisch: { cijfers: [naam], hoogstens: 1 } };
    const zonder = selectBuurten(scores, [{ id: 'q', programma: 'p', aantal: 1, waar }], {
      gebieden: [{ code: 'A', cijfers: {} }, { code: 'B' }],
    });
    expect(zonder).toMatchObject({ uitkomst: 'onhaalbaar', quota: [{ kandidaten: 0 }] });
  }
});

it('one code in two ways of writing is refused, not taken for two buurten', () => {
  const nfc = 'caf\u00e9';
  const nfd = 'cafe\u0301';
  const twee = { p: [{ code: nfc, score: 1 }], r: [{ code: nfd, score: 2 }] };
  expect(codeVan(() => selectBuurten(twee, quota))).toBe('selectie.invoer_ongeldig');
  const regels = [{ soort: 'vast', code: nfd }] as const;
  expect(codeVan(() => selectBuurten({ p: twee.p }, quota, { regels }))).toBe('selectie.invoer_ongeldig');
  expect(selectBuurten({ p: twee.p, r: [{ code: nfc, score: 2 }] }, quota)).toMatchObject({ gekozen: [{ code: nfc }] });
});

it.each<[string, object, readonly (string | number)[]]>([
  ['no rules', { regels: null }, ['opties', 'regels']],
  ['no objective', { doel: null }, ['opties', 'doel']],
  ['no precedence', { voorrang: null }, ['opties', 'voorrang']],
  ['holes for gebieden', { gebieden: new Array(2) }, ['opties', 'gebieden', 0]],
])('null and holes are not absent: %s', (_, opties, pad) => {
  const fout = foutVan(() => selectBuurten(scores, quota, opties));
  expect([fout.code, fout.bevindingen[0]?.pad]).toEqual(['selectie.invoer_ongeldig', pad]);
});

it('rows of scores that are not there are refused one by one', () => {
  const fout = foutVan(() => selectBuurten({ p: new Array(2) } as never, quota));
  expect(fout.bevindingen.map(({ code, pad }) => [code, pad.join('.')])).toEqual([
    ['selectie.rij_zonder_code', 'scores.p.0'],
    ['selectie.rij_zonder_code', 'scores.p.1'],
  ]);
});

it('a question keeps its own options only', () => {
  const opties = { decimalen: 2, voorrang: undefined, eigen: Number.NaN };
  expect(selectBuurten(scores, quota, opties).invoer.opties).toStrictEqual({ decimalen: 2, voorrang: undefined });
  expect(selectBuurten(scores, quota, Float64Array.of(1, Number.NaN) as never).invoer.opties).toStrictEqual({});
});

it.each<[string, object[]]>([
  ['no steps', []],
  ['a value too large to add', [{ doel: 'totaal', doelwaarde: 1e308, bovengrens: 1e308 }]],
  ['a bound too low to add', [{ doel: 'totaal', doelwaarde: 0, bovengrens: -1e308 }]],
])('a proof with %s is refused where a selection is asked for more', (_, stappen) => {
  if (!('bewijs' in gekozen)) throw new Error('nothing was chosen');
  const kapot = { ...gekozen, bewijs: { ...gekozen.bewijs, stappen } } as never;
  for (const vraag of [
    () => selectie.explainSelectie(kapot, 'A'),
    () => selectie.replaceBuurt(kapot, 'B'),
    () => selectie.listSelecties(kapot),
    () => selectie.rankReserves(kapot),
  ])
    expect(codeVan(vraag)).toBe('kern.document_ongeldig');
});

it.each<[number, object]>([
  [1, { soort: 'totaal' }],
  [2, { soort: 'hoogste_minimum' }],
  [1, { soort: 'lexicografisch', volgorde: ['p'] }],
])('a proof has as many steps as the objective: %j', (verwacht, doel) => {
  const heel = selectBuurten(scores, quota, { doel } as never);
  if (!('bewijs' in heel)) throw new Error('nothing was chosen');
  const { stappen } = heel.bewijs;
  expect(stappen).toHaveLength(verwacht);
  expect(() => selectie.explainSelectie(heel, 'B')).not.toThrow();
  const meer = { ...heel, bewijs: { ...heel.bewijs, stappen: [...stappen, ...stappen] } };
  const fout = foutVan(() => selectie.explainSelectie(meer, 'B'));
  expect([fout.code, fout.params, fout.pad]).toEqual([
    'selectie.besluit_stappen',
    { doel: (doel as { soort: string }).soort, aantal: 2 * verwacht, verwacht },
    ['bewijs', 'stappen'],
  ]);
});
