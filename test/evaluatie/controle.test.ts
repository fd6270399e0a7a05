import type { Evaluatieplan, Situatie, Uitkomstregel } from 'buurtaanpak/evaluatie';
import { describe, expect, test } from 'vitest';
import { checkBlok } from '../../src/evaluatie/controle/checkBlok.js';
import { checkConfiguraties } from '../../src/evaluatie/controle/checkConfiguraties.js';
import { checkGrootte } from '../../src/evaluatie/controle/checkGrootte.js';
import { checkKeuze } from '../../src/evaluatie/controle/checkKeuze.js';
import { checkMomenten } from '../../src/evaluatie/controle/checkMomenten.js';
import { checkOntwerp } from '../../src/evaluatie/controle/checkOntwerp.js';
import { checkPlan } from '../../src/evaluatie/controle/checkPlan.js';
import { checkSituaties } from '../../src/evaluatie/controle/checkSituaties.js';
import { checkUitkomstregels } from '../../src/evaluatie/controle/checkUitkomstregels.js';
import { checkVergelijkingen } from '../../src/evaluatie/controle/checkVergelijkingen.js';

type Pad = readonly (string | number)[];
const fout = (code: string, pad: Pad, params: object = {}, ernst = 'fout') => ({
  ernst,
  code: code.includes('.') ? code : `evaluatie.${code}`,
  pad,
  params,
});
const [VOOR, OP] = ['2026-09-01', '2029-09-01'];

/** A plan with a figure and a yes or no as outcome, and with a group and a figure as kenmerk. */
const plan = (wijziging: object = {}) =>
  ({
    uitkomsten: [
      { sleutel: 'score', soort: 'getal' },
      { sleutel: 'actief', soort: 'janee' },
    ],
    kenmerken: [
      { sleutel: 'ligging', soort: 'groep' },
      { sleutel: 'inkomen', soort: 'getal' },
    ],
    vergelijkingen: [],
    ...wijziging,
  }) as unknown as Evaluatieplan;

test('numbers too large to square and add up', () => {
  expect([1e100, -1e100, 0].flatMap((getal) => checkGrootte('x', getal, ['p']))).toEqual([]);
  expect(checkGrootte('x', -1.1e100, ['p'])).toEqual([
    fout('aantal_te_groot', ['p'], { naam: 'x', waarde: -1.1e100, maximum: 1e100 }),
  ]);
});

test.each([
  ['the gemeente', {}, []],
  ['the gemeente, by name', { blok: 'gemeente' }, []],
  ['a kenmerk of groups', { blok: 'ligging' }, []],
  ['none, with its reason', { blok: 'geen', blokreden: 'x' }, []],
  ['none', { blok: 'geen' }, [fout('blokreden_ontbreekt', ['blok'])]],
  ['a figure', { blok: 'inkomen' }, [fout('blok_onbekend', ['blok'], { blok: 'inkomen' })]],
  ['a reason for the gemeente', { blokreden: 'x' }, [fout('blokreden_overbodig', ['blokreden'], { blok: 'gemeente' })]],
  [
    'a reason for a kenmerk that is not there',
    { blok: 'y', blokreden: 'x' },
    [fout('blok_onbekend', ['blok'], { blok: 'y' }), fout('blokreden_overbodig', ['blokreden'], { blok: 'y' })],
  ],
])('a block: %s', (_, wijziging, verwacht) => {
  expect(checkBlok(plan(wijziging))).toEqual(verwacht);
});

describe('the design', () => {
  const alle = { loting: 'l', venster: 2, koppeling: ['inkomen'], geloot: false };
  const anders = (opzet: string, ...velden: readonly (readonly [string, string])[]) =>
    velden.map(([veld, hoort]) => fout('veld_andere_opzet', [veld], { veld, opzet, hoort }));
  const [loting, venster, koppeling, geloot] = [
    ['loting', 'loting'],
    ['venster', 'keuzerand'],
    ['koppeling', 'vergelijking'],
    ['geloot', 'trapsgewijs'],
  ] as const;

  test.each([
    ['binnen', [loting, venster, koppeling, geloot]],
    ['loting', [venster, koppeling, geloot]],
    ['keuzerand', [loting, koppeling, geloot]],
    ['vergelijking', [loting, venster, geloot]],
    ['trapsgewijs', [loting, venster, koppeling]],
  ])('%s has only its own fields', (opzet, velden) => {
    expect(checkOntwerp(plan({ ...alle, opzet }))).toEqual(anders(opzet, ...velden));
    expect(checkOntwerp(plan({ opzet }))).toEqual([]);
  });

  test('within the programme when nothing is said', () => {
    expect(checkOntwerp(plan({ venster: 2 }))).toEqual(anders('binnen', venster));
  });

  test('outcomes of teams answer only within the programme', () => {
    const uitkomsten = [{ sleutel: 'score' }, { sleutel: 'vrijwilligers' }];
    const pad = ['uitkomsten', 1, 'sleutel'];
    expect(checkOntwerp(plan({ uitkomsten }))).toEqual([]);
    expect(checkOntwerp(plan({ uitkomsten, opzet: 'binnen' }))).toEqual([]);
    expect(checkOntwerp(plan({ uitkomsten, opzet: 'loting' }))).toEqual([
      fout('uitkomst_alleen_met_team', pad, { uitkomst: 'vrijwilligers' }, 'waarschuwing'),
    ]);
  });
});

describe('what was read in the choice', () => {
  const selectie = (...uitkomsten: readonly string[]) => ({
    criteria: uitkomsten.map((uitkomst) => ({ uitkomst, van: '2022-01-01', tot: '2024-12-31' })),
  });

  test('matched on a kenmerk twice, or on one that is not there', () => {
    expect(checkKeuze(plan({ koppeling: ['inkomen', 'x', 'inkomen'] }))).toEqual([
      fout('sleutel_dubbel', ['koppeling', 2], { sleutel: 'inkomen' }),
      fout('kenmerk_onbekend', ['koppeling', 1], { kenmerk: 'x' }),
    ]);
    expect(checkKeuze(plan())).toEqual([]);
  });

  test.each([
    ['inkomen', true],
    ['inkomen:2021', false],
    ['inkomen:2022', true],
    ['inkomen:2024', true],
    ['inkomen:2025', false],
  ])('matched on %s, when the income of 2022 up to 2024 was a criterion', (kenmerk, geweigerd) => {
    const kenmerken = [{ sleutel: 'ligging' }, { sleutel: kenmerk }];
    const koppeling = ['ligging', kenmerk];
    expect(checkKeuze(plan({ kenmerken, koppeling, selectie: selectie('zorg', 'inkomen') }))).toEqual(
      geweigerd ? [fout('koppeling_op_criterium', ['koppeling', 1], { kenmerk })] : [],
    );
    expect(checkKeuze(plan({ kenmerken, koppeling, selectie: selectie('zorg') }))).toEqual([]);
  });

  test('a criterion that differs little from a key', () => {
    expect(checkKeuze(plan({ selectie: selectie('inkomen', 'heel wat anders', 'inkomn') }))).toEqual([
      fout(
        'criterium_lijkt_op',
        ['selectie', 'criteria', 2, 'uitkomst'],
        { uitkomst: 'inkomn', suggestie: 'inkomen' },
        'waarschuwing',
      ),
    ]);
  });
});

describe('a change that ends before it begins', () => {
  const check = (vanaf: unknown, op: unknown, ...starts: readonly (string | undefined)[]) =>
    checkMomenten(
      { vanaf, op } as never,
      starts.map(
        (start, i) => ({ buurt: `b${i}`, kenmerken: {}, ...(start === undefined ? {} : { start }) }) as Situatie,
      ),
      ['v'],
    );
  const maanden = (maandenNaStart: number) => ({ maandenNaStart });
  const verkeerd = (code: string, params: object) => [fout(code, ['v', 'vanaf'], params)];

  test('by its days, or by its months', () => {
    expect([check(undefined, OP), check(VOOR, OP), check(maanden(0), maanden(1))]).toEqual([[], [], []]);
    expect(check(OP, OP)).toEqual(verkeerd('vanaf_na_op', { vanaf: OP, op: OP }));
    expect(check(OP, VOOR)).toEqual(verkeerd('vanaf_na_op', { vanaf: OP, op: VOOR }));
    expect(check(maanden(6), maanden(6))).toEqual(verkeerd('vanaf_na_op_maanden', { vanaf: 6, op: 6 }));
  });

  test('in the first buurt where a day meets a number of months', () => {
    const eerst = (buurt: string, vanaf: string, op: string) => verkeerd('vanaf_na_op_buurt', { buurt, vanaf, op });
    expect(check(VOOR, maanden(12))).toEqual([]);
    expect(check(VOOR, maanden(12), undefined, '2025-09-02', '2026-01-01')).toEqual([]);
    expect(check(VOOR, maanden(12), '2025-09-02', '2025-09-01', '2024-01-01')).toEqual(eerst('b1', VOOR, '2026-09-01'));
    expect(check(maanden(12), OP, undefined, '2028-08-31', '2028-09-01', '2028-10-01')).toEqual(
      eerst('b2', '2029-09-01', OP),
    );
    // It began after the day that is asked: no outcome there.
    expect(check(maanden(12), OP, '2029-09-02')).toEqual([]);
    expect(check(maanden(0), OP, '2029-09-01')).toEqual(eerst('b0', OP, OP));
  });
});

describe('the situations', () => {
  const check = (...situaties: readonly object[]) =>
    checkSituaties(situaties.map((een) => ({ kenmerken: {}, ...een })) as unknown as Situatie[], plan());

  test('nothing is wrong', () => {
    const kenmerken = { ligging: 'oost', inkomen: 3, ander: true };
    const gat = { ligging: { reden: 'geheim' }, inkomen: { reden: 'geheim' } };
    expect(
      check(
        { buurt: 'a', gemeente: 'GM0080', start: VOOR, einde: VOOR, score: 1e100, kenmerken },
        { buurt: 'b', gemeente: 'Ergens in agm', start: VOOR, vervangt: 'a', kenmerken: gat },
        { buurt: 'c', einde: VOOR, vervangt: 'b' },
      ),
    ).toEqual([]);
  });

  test('a buurt that is there twice', () => {
    expect(check({ buurt: 'a' }, { buurt: 'b' }, { buurt: 'a' })).toEqual([
      fout('situatie_dubbel', ['situaties', 2, 'buurt'], { buurt: 'a' }),
    ]);
  });

  test('a kenmerk of another kind, and figures too large', () => {
    const soort = (kenmerk: string, wat: string, waarde: string) =>
      fout('kenmerk_soort', ['situaties', 0, 'kenmerken', kenmerk], { buurt: 'a', kenmerk, soort: wat, waarde });
    const groot = (naam: string, waarde: number, ...pad: Pad) =>
      fout('aantal_te_groot', ['situaties', 0, ...pad], { naam, waarde, maximum: 1e100 });
    expect(check({ buurt: 'a', kenmerken: { ligging: 3, inkomen: 'veel' } })).toEqual([
      soort('ligging', 'groep', '3'),
      soort('inkomen', 'getal', '"veel"'),
    ]);
    expect(check({ buurt: 'a', score: 2e100, kenmerken: { ligging: 2e100, inkomen: -2e100 } })).toEqual([
      groot('score', 2e100, 'score'),
      groot('ligging', 2e100, 'kenmerken', 'ligging'),
      soort('ligging', 'groep', '2e+100'),
      groot('inkomen', -2e100, 'kenmerken', 'inkomen'),
    ]);
  });

  test('a gemeente that is no code, and an end before the start', () => {
    expect(check({ buurt: 'a', gemeente: 'gm80', start: OP, einde: VOOR })).toEqual([
      fout('gemeente_ongeldig', ['situaties', 0, 'gemeente'], { buurt: 'a', gemeente: 'gm80' }),
      fout('einde_voor_start', ['situaties', 0, 'einde'], { buurt: 'a', start: OP, einde: VOOR }),
    ]);
  });

  test('replacements that lead nowhere, or round', () => {
    const plek = (i: number) => ['situaties', i, 'vervangt'];
    expect(check({ buurt: 'a' }, { buurt: 'b', vervangt: 'x' })).toEqual([
      fout('vervangt_onbekend', plek(1), { buurt: 'b', vervangt: 'x' }),
    ]);
    const kring = [
      { buurt: 'a', vervangt: 'b' },
      { buurt: 'b', vervangt: 'c' },
      { buurt: 'c', vervangt: 'a' },
      // It leads to a ring, and is not in it.
      { buurt: 'd', vervangt: 'a' },
      { buurt: 'e', vervangt: 'e' },
    ];
    expect(check(...kring)).toEqual([
      fout('vervangt_kring', plek(0), { buurt: 'a', vervangt: 'b' }),
      fout('vervangt_kring', plek(1), { buurt: 'b', vervangt: 'c' }),
      fout('vervangt_kring', plek(2), { buurt: 'c', vervangt: 'a' }),
      fout('vervangt_kring', plek(4), { buurt: 'e', vervangt: 'e' }),
    ]);
  });
});

test('the rows of outcomes', () => {
  const regel = (wijziging: object) => ({ buurt: 'a', uitkomst: 'score', moment: OP, waarde: 1, ...wijziging });
  const check = (...regels: readonly object[]) =>
    checkUitkomstregels(regels.map(regel) as unknown as Uitkomstregel[], plan());
  const actief = (waarde: unknown, moment: string) => ({ uitkomst: 'actief', waarde, moment });
  expect(
    check(
      { over: { van: OP, tot: OP } },
      { buurt: 'b', waarde: -1e100 },
      { moment: VOOR },
      actief(0, OP),
      actief(1, VOOR),
      { buurt: 'c', ...actief({ reden: 'geheim' }, VOOR) },
    ),
  ).toEqual([]);
  expect(
    check(
      {},
      { over: { van: OP, tot: VOOR }, moment: VOOR },
      { over: { van: OP, tot: OP }, moment: VOOR, waarde: 2e100 },
      {},
      actief(2, OP),
      actief({ reden: 'geheim' }, OP),
    ),
  ).toEqual([
    fout('kern.periode_omgekeerd', ['uitkomsten', 1, 'over'], { van: OP, tot: VOOR }),
    fout('regel_dubbel', ['uitkomsten', 2], { buurt: 'a', uitkomst: 'score', moment: VOOR }),
    fout('moment_voor_periode', ['uitkomsten', 2, 'moment'], { buurt: 'a', uitkomst: 'score', moment: VOOR, van: OP }),
    fout('aantal_te_groot', ['uitkomsten', 2, 'waarde'], { naam: 'score', waarde: 2e100, maximum: 1e100 }),
    fout('regel_dubbel', ['uitkomsten', 3], { buurt: 'a', uitkomst: 'score', moment: OP }),
    fout('janee_waarde', ['uitkomsten', 4, 'waarde'], { buurt: 'a', uitkomst: 'actief', waarde: 2 }),
    fout('regel_dubbel', ['uitkomsten', 5], { buurt: 'a', uitkomst: 'actief', moment: OP }),
  ]);
});

test('the comparisons of a plan', () => {
  const check = (...vergelijkingen: readonly object[]) =>
    checkVergelijkingen(
      plan({
        vergelijkingen: vergelijkingen.map((een) => ({ uitkomst: 'score', kenmerk: 'ligging', op: OP, ...een })),
      }),
      [],
    );
  expect(
    check({}, { groep: 'oost' }, { groep: 'oost', tegenover: 'west' }, { kenmerk: 'inkomen', vanaf: VOOR }),
  ).toEqual([]);
  expect(
    check(
      { uitkomst: 'x', kenmerk: 'y', vanaf: OP, groep: 'oost' },
      { kenmerk: 'inkomen', groep: 'oost', tegenover: 'oost' },
      { tegenover: 'west' },
    ),
  ).toEqual([
    fout('uitkomst_onbekend', ['vergelijkingen', 0, 'uitkomst'], { uitkomst: 'x' }),
    fout('kenmerk_onbekend', ['vergelijkingen', 0, 'kenmerk'], { kenmerk: 'y' }),
    fout('vanaf_na_op', ['vergelijkingen', 0, 'vanaf'], { vanaf: OP, op: OP }),
    fout('groep_bij_getal', ['vergelijkingen', 1, 'groep'], { groep: 'oost', kenmerk: 'inkomen' }),
    fout('tegenover_zonder_groep', ['vergelijkingen', 1, 'tegenover'], { tegenover: 'oost' }),
    fout('tegenover_zonder_groep', ['vergelijkingen', 2, 'tegenover'], { tegenover: 'west' }),
  ]);
});

describe('the questions about kenmerken together', () => {
  const kalibratie = { buiten: 9, kruispunt: 6, binnen: 3 };
  const dorp = { kenmerk: 'ligging', groep: 'dorp' };
  const inkomen = { kenmerk: 'inkomen', kalibratie };
  const check = (...vragen: readonly object[]) =>
    checkConfiguraties(
      plan({
        configuraties: vragen.map((een) => ({
          uitkomst: 'score',
          op: OP,
          kalibratie,
          condities: [dorp, inkomen],
          ...een,
        })),
      }),
      [],
    );
  const bij = (vraag: number, ...pad: Pad) => ['configuraties', vraag, ...pad];

  test('nothing is asked, or nothing is wrong', () => {
    expect(checkConfiguraties(plan(), [])).toEqual([]);
    const rijzend = { buiten: 3, kruispunt: 6, binnen: 9 };
    expect(
      check(
        {},
        { uitkomst: 'actief', kalibratie: undefined },
        { uitkomst: 'actief', vanaf: VOOR },
        { kalibratie: rijzend, condities: [inkomen] },
      ),
    ).toEqual([]);
  });

  test('a calibration that is missing, too much, or none', () => {
    expect(
      check(
        { kalibratie: undefined, condities: [{ kenmerk: 'inkomen' }] },
        { uitkomst: 'actief', condities: [{ ...dorp, kalibratie }] },
        { kalibratie: { buiten: 2e100, kruispunt: 6, binnen: -2e100 } },
      ),
    ).toEqual([
      fout('kalibratie_ontbreekt', bij(0), { sleutel: 'score' }),
      fout('kalibratie_ontbreekt', bij(0, 'condities', 0), { sleutel: 'inkomen' }),
      fout('kalibratie_overbodig', bij(1, 'kalibratie'), { sleutel: 'actief' }),
      fout('kalibratie_overbodig', bij(1, 'condities', 0, 'kalibratie'), { sleutel: 'ligging' }),
      fout('aantal_te_groot', bij(2, 'kalibratie', 'buiten'), { naam: 'buiten', waarde: 2e100, maximum: 1e100 }),
      fout('aantal_te_groot', bij(2, 'kalibratie', 'binnen'), { naam: 'binnen', waarde: -2e100, maximum: 1e100 }),
    ]);
  });

  test.each([
    [3, 3, 9],
    [3, 9, 9],
    [3, 10, 9],
    [3, 2, 9],
    [9, 9, 3],
    [9, 3, 3],
    [9, 10, 3],
    [9, 2, 3],
  ])('a calibration of %d, %d and %d neither rises nor falls', (buiten, kruispunt, binnen) => {
    const eigen = { buiten, kruispunt, binnen };
    expect(check({ kalibratie: eigen })).toEqual([fout('kalibratie_volgorde', bij(0, 'kalibratie'), eigen)]);
  });

  test('what is not there, and groups of a figure', () => {
    expect(
      check(
        { uitkomst: 'x', kalibratie: undefined, vanaf: OP, condities: [{ kenmerk: 'y', groep: 'z' }] },
        { condities: [{ ...inkomen, groep: 'z' }, { kenmerk: 'ligging' }] },
      ),
    ).toEqual([
      fout('vanaf_na_op', bij(0, 'vanaf'), { vanaf: OP, op: OP }),
      fout('uitkomst_onbekend', bij(0, 'uitkomst'), { uitkomst: 'x' }),
      fout('kenmerk_onbekend', bij(0, 'condities', 0, 'kenmerk'), { kenmerk: 'y' }),
      fout('groep_bij_getal', bij(1, 'condities', 0, 'groep'), { groep: 'z', kenmerk: 'inkomen' }),
      fout('conditie_zonder_groep', bij(1, 'condities', 1), { kenmerk: 'ligging' }),
    ]);
    // Of an outcome that is not there nobody knows whether it needs a calibration.
    expect(check({ uitkomst: 'x' })).toEqual([fout('uitkomst_onbekend', bij(0, 'uitkomst'), { uitkomst: 'x' })]);
  });

  test('a condition that is there twice', () => {
    expect(check({ condities: [inkomen, dorp, inkomen] }, {})).toEqual([
      fout('conditie_dubbel', bij(0, 'condities', 2, 'kenmerk'), { kenmerk: 'inkomen' }),
    ]);
    // Also with another group.
    expect(check({ condities: [dorp, { kenmerk: 'ligging', groep: 'stad' }] })).toEqual([
      fout('conditie_dubbel', bij(0, 'condities', 1, 'kenmerk'), { kenmerk: 'ligging' }),
    ]);
  });
});

test('the keys of a plan: a question is known by its key, of whichever kind it is', () => {
  const twee = (sleutel: string) => [{ sleutel }, { sleutel }];
  const dubbel = (sleutel: string, naam: string, i: number) =>
    fout('sleutel_dubbel', [naam, i, 'sleutel'], { sleutel });
  const vraag = { uitkomst: 'score', kenmerk: 'ligging', op: OP };
  const uit = checkPlan(
    plan({
      uitkomsten: [...plan().uitkomsten, ...twee('u')],
      kenmerken: [...plan().kenmerken, ...twee('k')],
      vergelijkingen: [{ sleutel: 'v', ...vraag }],
      configuraties: [
        { sleutel: 'v', uitkomst: 'actief', op: OP, condities: [{ kenmerk: 'ligging', groep: 'x' }] },
        { sleutel: 'w', uitkomst: 'actief', op: OP, condities: [{ kenmerk: 'ligging', groep: 'x' }] },
      ],
    }),
    [],
  );
  expect(uit).toEqual([dubbel('u', 'uitkomsten', 3), dubbel('k', 'kenmerken', 3), dubbel('v', 'configuraties', 0)]);
  expect(checkPlan(plan({ vergelijkingen: [{ sleutel: 'v', ...vraag }] }), [])).toEqual([]);
});
