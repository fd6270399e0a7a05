/** The contradictions in a plan, part by part, and a plan that is drafted, changed or shifted. */
import {
  changeBijdrage,
  checkFinancieringsplan,
  createGeldverloop,
  draftFinancieringsplan,
  type Financieringsplan,
  shiftFinanciering,
} from 'buurtaanpak/financiering';
import { describe, expect, test } from 'vitest';
import { draftBijdragen } from '../../src/financiering/concept/draftBijdragen.js';
import { toConceptpad } from '../../src/financiering/concept/toConceptpad.js';
import { checkAfspraken } from '../../src/financiering/controle/checkAfspraken.js';
import { checkBedragen } from '../../src/financiering/controle/checkBedragen.js';
import { checkGedekt } from '../../src/financiering/controle/checkGedekt.js';
import { checkPerioden } from '../../src/financiering/controle/checkPerioden.js';
import { checkSisacode } from '../../src/financiering/controle/checkSisacode.js';
import { checkTaakveld } from '../../src/financiering/controle/checkTaakveld.js';
import { checkVerdeling } from '../../src/financiering/controle/checkVerdeling.js';
import { findHerhaald } from '../../src/financiering/controle/findHerhaald.js';
import { shiftPeriode } from '../../src/financiering/jaar/shiftPeriode.js';
import { findTaakvelden } from '../../src/financiering/model/taakvelden.js';
import { bijdrage, dag } from './geld/maak.js';
import { bevindingenVan, meld, weigering } from './klein.js';
import { planMet } from './plannen.js';

const P = ['p'];
const kosten = (velden: object) =>
  bijdrage({ soort: 'werkelijke_kosten', aandeel: '50', plafond: '1.00', raming: '2.00', ...velden });

test('places of what stands earlier too', () => {
  expect(findHerhaald(['a', undefined, 'b', 'a', undefined, 'a'])).toEqual([3, 5]);
});

describe('amounts', () => {
  const range = (aard: string, minimum: string, maximum: string) =>
    checkBedragen(bijdrage({ aard, bedrag: '1.00', bandbreedte: { minimum, maximum } }), P);
  test('a range', () => {
    expect([range('geraamd', '1.00', '1.00'), checkBedragen(bijdrage(), P)]).toEqual([[], []]);
    expect(range('exact', '1.00', '1.00')).toEqual([
      meld('fout', 'bandbreedte_niet_geraamd', ['p', 'bandbreedte'], { aard: 'exact' }),
    ]);
    for (const [minimum, maximum] of [
      ['1.01', '2.00'],
      ['0.00', '0.99'],
    ] as const)
      expect(range('geraamd', minimum, maximum)).toEqual([
        meld('fout', 'bandbreedte_past_niet', ['p', 'bandbreedte'], { minimum, maximum, bedrag: '1.00' }),
      ]);
  });
  test('a share of costs', () => {
    expect([checkBedragen(kosten({}), P), checkBedragen(kosten({ aandeel: '100', raming: '1.00' }), P)]).toEqual([
      [],
      [],
    ]);
    expect(checkBedragen(kosten({ aandeel: '100.000001' }), P)).toEqual([
      meld('fout', 'aandeel_boven_honderd', ['p', 'aandeel'], { aandeel: '100.000001' }),
    ]);
    expect(checkBedragen(kosten({ raming: '2.02' }), P)).toEqual([
      meld('info', 'raming_boven_plafond', ['p', 'raming'], { bijdrage: 'b', bedrag: '1.01', plafond: '1.00' }),
    ]);
  });
  test('VAT beside its rate', () => {
    const btw = (bedrag?: string) =>
      checkBedragen(
        bijdrage({ bedrag: '125.00', btw: { tarief: '25', verwerking: 'compensabel', ...(bedrag ? { bedrag } : {}) } }),
        P,
      );
    const past = (ernst: string, gekregen: string) => [
      meld(ernst, 'btw_past_niet', ['p', 'btw', 'bedrag'], { gekregen, verwacht: '25.00', tarief: '25' }),
    ];
    expect([btw(), btw('24.01'), btw('25.99')]).toEqual([[], [], []]);
    expect([btw('24.00'), btw('26.00')]).toEqual([past('info', '24.00'), past('waarschuwing', '26.00')]);
  });
});

describe('terms', () => {
  const vraag = (velden: object) => checkAfspraken(bijdrage({ ...velden }), P);
  test('parties, instalments, conditions and buurten', () => {
    const termijn = (id: string) => ({ id, aandeel: '1', gepland: '2026-01-01' });
    const voorwaarden = [{ id: 'v', omschrijving: 'een' }, { omschrijving: 'twee' }, { id: 'v', omschrijving: 'drie' }];
    expect(
      vraag({
        naar: 'gemeente',
        termijnen: [termijn('t'), termijn('s'), termijn('t')],
        voorwaarden,
        buurten: ['x', 'x'],
      }),
    ).toEqual([
      meld('fout', 'betaalt_zichzelf', ['p', 'naar'], { bijdrage: 'b', partij: 'gemeente' }),
      meld('fout', 'voorwaarde_dubbel', ['p', 'voorwaarden', 2, 'id'], { voorwaarde: 'v' }),
      meld('waarschuwing', 'voorwaarde_zonder_sleutel', ['p', 'voorwaarden', 1], { voorwaarde: 'twee' }),
      meld('fout', 'termijn_dubbel', ['p', 'termijnen', 2, 'id'], { termijn: 't' }),
      meld('fout', 'buurt_dubbel', ['p', 'buurten', 1], { buurt: 'x' }),
    ]);
    expect(vraag({ naar: 'x', voorwaarden: voorwaarden.slice(1, 2) })).toEqual([]);
  });
  test('planned steps in their order', () => {
    const plan = (stap: string, uiterlijk: string) => ({ stap, uiterlijk });
    const volgorde = (plek: number, stap: string, uiterlijk: string, eerder: string, later: string) =>
      meld('waarschuwing', 'planning_volgorde', ['p', 'planning', plek, 'uiterlijk'], {
        stap,
        uiterlijk,
        eerder,
        later,
      });
    expect(vraag({ planning: [plan('toegezegd', '2026-01-02'), plan('gevraagd', '2026-01-02')] })).toEqual([]);
    expect(
      vraag({
        planning: [plan('toegezegd', '2026-01-02'), plan('gevraagd', '2026-01-03'), plan('gevraagd', '2026-01-01')],
      }),
    ).toEqual([volgorde(0, 'toegezegd', '2026-01-02', 'gevraagd', '2026-01-03')]);
    expect(
      vraag({
        planning: [
          plan('gevraagd', '2026-01-01'),
          plan('gevraagd', '2026-01-03'),
          plan('vastgesteld', '2026-01-02'),
          plan('toegezegd', '2026-01-04'),
        ],
      }),
    ).toEqual([volgorde(2, 'vastgesteld', '2026-01-02', 'gevraagd', '2026-01-03')]);
  });
});

describe('periods', () => {
  const jaar = (programmajaar: number, van: string, tot: string, velden: object = {}) => ({
    programmajaar,
    periode: { van, tot },
    bijdragen: [bijdrage()],
    ...velden,
  });
  const vraag = (...perioden: object[]) => checkPerioden({ perioden } as unknown as Financieringsplan);
  const EEN = jaar(1, '2026-01-01', '2026-12-31');
  const twee = (code: string, ernst = 'fout', p = 1) => [
    meld(ernst, code, ['perioden', p, 'periode'], { eerste: 1, tweede: 2 }),
  ];
  test.each<[string, object, object[]]>([
    ['the day after', jaar(2, '2027-01-01', '2027-12-31'), []],
    ['a day too late', jaar(2, '2027-01-02', '2027-12-31'), twee('perioden_gat', 'waarschuwing')],
    ['a day too early', jaar(2, '2026-12-31', '2027-12-31'), twee('perioden_overlappen')],
    ['on the same day', jaar(2, '2026-01-01', '2027-12-31'), twee('perioden_overlappen')],
    ['before it', jaar(2, '2025-12-31', '2027-12-31'), twee('perioden_volgorde')],
  ])('a year after another: %s', (_, tweede, uit) => {
    expect(vraag(EEN, tweede)).toEqual(uit);
    expect(vraag(tweede, EEN)).toEqual(uit.map((een) => ({ ...een, pad: ['perioden', 0, 'periode'] })));
  });
  test('twice, without a contribution, and options', () => {
    const optie = (uiterlijk: string) => ({ optie: { uiterlijk } });
    expect(vraag(EEN, { ...EEN, bijdragen: [] })).toEqual([
      meld('fout', 'programmajaar_dubbel', ['perioden', 1, 'programmajaar'], { programmajaar: 1 }),
      meld('waarschuwing', 'periode_zonder_bijdrage', ['perioden', 1, 'bijdragen'], { programmajaar: 1 }),
      meld('fout', 'perioden_overlappen', ['perioden', 1, 'periode'], { eerste: 1, tweede: 1 }),
    ]);
    expect(vraag({ ...EEN, ...optie('2026-01-02') }, jaar(2, '2027-01-01', '2027-12-31'))).toEqual([
      meld('waarschuwing', 'optie_na_begin', ['perioden', 0, 'optie', 'uiterlijk'], {
        programmajaar: 1,
        uiterlijk: '2026-01-02',
        van: '2026-01-01',
      }),
      meld('waarschuwing', 'optie_voor_vast_jaar', ['perioden', 1, 'programmajaar'], { eerste: 1, tweede: 2 }),
    ]);
    expect(vraag({ ...EEN, ...optie('2026-01-01') }, jaar(2, '2027-01-01', '2027-12-31', optie('2026-01-01')))).toEqual(
      [],
    );
    expect(vraag(EEN, jaar(2, '2027-01-01', '2027-12-31', optie('2026-01-01')))).toEqual([]);
  });
});

test('what uitkeringen cover', () => {
  const uitkering = (id: string, ...dekt: string[]) => bijdrage({ id, soort: 'specifieke_uitkering', dekt });
  const plan = {
    perioden: [{ bijdragen: [uitkering('u', 'b', 'x', 'v')] }, { bijdragen: [bijdrage(), uitkering('v', 'b')] }],
  } as unknown as Financieringsplan;
  const pad = (p: number, b: number, d: number) => ['perioden', p, 'bijdragen', b, 'dekt', d];
  expect(checkGedekt(plan)).toEqual([
    meld('fout', 'bijdrage_onbekend', pad(0, 0, 1), { bijdrage: 'x' }),
    meld('fout', 'uitkering_dekt_uitkering', pad(0, 0, 2), { uitkering: 'u', bijdrage: 'v' }),
    meld('waarschuwing', 'dubbel_gedekt', pad(1, 1, 0), { bijdrage: 'b', eerste: 'u', tweede: 'v' }),
  ]);
});

test.each([
  ['C62', true],
  ['F9', true],
  ['G12A', true],
  ['G123B', true],
  ['c62', false],
  ['C', false],
  ['C1234', false],
  ['C62a', false],
  ['C62AB', false],
  ['CC6', false],
  [' C62', false],
])('a SiSa code: %s %s', (sisacode, goed) => {
  const uit = goed ? [] : [meld('waarschuwing', 'sisacode_notatie', ['p', 'sisacode'], { waarde: `"${sisacode}"` })];
  expect(checkSisacode(bijdrage({ soort: 'specifieke_uitkering', dekt: [], sisacode }), P)).toEqual(uit);
  expect(checkSisacode(bijdrage({ sisacode }), P)).toEqual([]);
  expect(checkSisacode(bijdrage({ soort: 'specifieke_uitkering', dekt: [] }), P)).toEqual([]);
});

describe('taakvelden', () => {
  const veld = (code: string, jaar: number, lijst?: Record<number, string[]>) =>
    checkTaakveld({ code, jaar }, P, lijst);
  test('by the list of their year', () => {
    expect([findTaakvelden(2016), findTaakvelden(2027)]).toEqual([undefined, undefined]);
    expect([2017, 2022, 2023, 2024, 2025, 2026].map((jaar) => findTaakvelden(jaar)?.length)).toEqual([
      53, 53, 67, 67, 69, 69,
    ]);
    expect([veld('6.71', 2022), veld('6.71a', 2023), veld('6.711', 2026), veld('0.10', 2026)]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    expect(veld('6.71', 2023)).toEqual([meld('fout', 'taakveld_onbekend', P, { taakveld: '6.71', jaar: 2023 })]);
    expect(veld('6.71', 2027)).toEqual([
      meld('waarschuwing', 'taakveld_jaar_onbekend', P, { taakveld: '6.71', jaar: 2027, laatste: 2026 }),
    ]);
  });
  test('by a list that is given', () => {
    expect([veld('9.9', 2027, { 2027: ['9.9'] }), veld('9.9', 2026, { 2026: ['9.9'] })]).toEqual([[], []]);
    expect(veld('6.1', 2026, { 2026: ['9.9'] })).toHaveLength(1);
  });
});

describe('a key', () => {
  const dragers = () =>
    new Map(
      [
        { id: 'k', naam: 'K', partij: 'gemeente' },
        { id: 'l', naam: 'L', partij: 'bzk' },
      ].map((een) => [een.id, een]),
    );
  const vraag = (een: ReturnType<typeof bijdrage>) => checkVerdeling(een, dragers(), P);
  const S = (...rest: (string | number)[]) => ['p', 'verdeelsleutel', ...rest];
  const vast = { soort: 'vast', kostendrager: 'k', bedrag: '0.40' };
  test('over bearers that are there and belong to the payer', () => {
    const verdeelsleutel = ['k', 'l', 'm'].map((kostendrager) => ({ soort: 'aandeel', kostendrager, aandeel: '1' }));
    expect(vraag(bijdrage({ verdeelsleutel }))).toEqual([
      meld('fout', 'kostendrager_andere_partij', S(1, 'kostendrager'), {
        kostendrager: 'l',
        partij: 'bzk',
        betaler: 'gemeente',
      }),
      meld('fout', 'kostendrager_onbekend', S(2, 'kostendrager'), { kostendrager: 'm' }),
    ]);
    expect(vraag(bijdrage())).toEqual([]);
  });
  test('of a price, of a share of costs, and one that leaves something', () => {
    const rest = { soort: 'rest', kostendrager: 'k' };
    expect(vraag(bijdrage({ soort: 'prijs_per_buurt', prijs: '1.00', verdeelsleutel: [rest] }))).toEqual([
      meld('waarschuwing', 'verdeelsleutel_zonder_werking', S(), { bijdrage: 'b' }),
    ]);
    expect(vraag(kosten({ verdeelsleutel: [rest, vast] }))).toEqual([
      meld('waarschuwing', 'verdeelsleutel_vast_past_niet', S(1), { bijdrage: 'b', bedrag: '0.40' }),
    ]);
    expect(vraag(bijdrage({ bedrag: '1.00', verdeelsleutel: [vast] }))).toEqual([
      meld('fout', 'verdeelsleutel_laat_over', S(), { bedrag: '1.00', over: '0.60' }),
    ]);
  });
});

test('all findings of a plan, in their order', () => {
  const drager = (id: string, code: string) => ({ id, naam: id, partij: 'gemeente', taakveld: { code, jaar: 2026 } });
  const plan = planMet(
    [{ id: 'b' as never, naar: 'gemeente' as never, taakveld: { code: '9.9', jaar: 2026 } }, { id: 'b' as never }],
    undefined,
    { kostendragers: [drager('k', '6.1'), drager('k', '9.8')] },
  );
  const B = ['perioden', 0, 'bijdragen'];
  expect(checkFinancieringsplan(plan)).toEqual([
    meld('fout', 'kostendrager_dubbel', ['kostendragers', 1, 'id'], { kostendrager: 'k' }),
    meld('fout', 'taakveld_onbekend', ['kostendragers', 1, 'taakveld'], { taakveld: '9.8', jaar: 2026 }),
    meld('fout', 'betaalt_zichzelf', [...B, 0, 'naar'], { bijdrage: 'b', partij: 'gemeente' }),
    meld('fout', 'taakveld_onbekend', [...B, 0, 'taakveld'], { taakveld: '9.9', jaar: 2026 }),
    meld('fout', 'bijdrage_dubbel', [...B, 1, 'id'], { bijdrage: 'b' }),
  ]);
  expect(checkFinancieringsplan(plan, { taakvelden: { 2026: ['6.1', '9.8', '9.9'] } }).map(({ code }) => code)).toEqual(
    ['kostendrager_dubbel', 'betaalt_zichzelf', 'bijdrage_dubbel'].map((code) => `financiering.${code}`),
  );
  expect(bevindingenVan(() => checkFinancieringsplan(plan, { taakvelden: 3 } as never))?.map(({ pad }) => pad)).toEqual(
    [['taakvelden']],
  );
});

describe('a draft', () => {
  const concept = (velden: object) => ({ van: 'g', bedrag: '1.00', doel: 'werven', ...velden }) as never;
  test('keys, with the year behind them when there are several', () => {
    const maak = (meer: boolean, ...lijst: object[]) =>
      draftBijdragen(lijst.map(concept), { programmajaar: 3, van: dag('2026-01-31'), meer });
    expect(maak(true, { id: 'a' }, {}).map(({ id }) => id)).toEqual(['a-3', 'g-3']);
    expect(maak(false, { id: 'a' }, {}).map(({ id }) => id)).toEqual(['a', 'g-3']);
    const uitkering = { id: 'u', soort: 'specifieke_uitkering', dekt: ['g', 'a', 'x'] };
    expect(maak(true, { id: 'a' }, {}, uitkering)[2]).toStrictEqual({
      van: 'g',
      bedrag: '1.00',
      doel: 'werven',
      soort: 'specifieke_uitkering',
      dekt: ['g-3', 'a-3', 'x'],
      id: 'u-3',
      aard: 'exact',
    });
    expect(maak(true, { id: 'g', van: 'h' }, {}, uitkering)[2]).toMatchObject({ dekt: ['g-3', 'a', 'x'] });
    expect(maak(false, { id: 'g', van: 'h' }, {}, uitkering)[2]).toMatchObject({ dekt: ['g', 'a', 'x'] });
  });
  test('kinds, natures and instalments', () => {
    const een = (velden: object) =>
      draftBijdragen([concept(velden)], { programmajaar: 1, van: dag('2026-01-31'), meer: false })[0];
    const basis = { van: 'g', bedrag: '1.00', doel: 'werven', id: 'g-1', aard: 'exact' };
    const termijnen = [
      { id: 's', aandeel: '1' },
      { id: 't', aandeel: '2', maanden: 1, dagen: 2 },
    ];
    expect(een({ termijnen, aard: 'geraamd' })).toStrictEqual({
      ...basis,
      soort: 'bedrag',
      aard: 'geraamd',
      termijnen: [
        { id: 's', aandeel: '1', gepland: '2026-01-31' },
        { id: 't', aandeel: '2', gepland: '2026-03-02' },
      ],
    });
    expect(een({ soort: 'prijs_per_buurt' })).toStrictEqual({ ...basis, soort: 'prijs_per_buurt' });
    expect(een({ soort: 'werkelijke_kosten' })).toStrictEqual({ ...basis, soort: 'werkelijke_kosten' });
    expect(een({ soort: 'bedrag' })).toStrictEqual({ ...basis, soort: 'bedrag' });
  });
  test('places in what was given', () => {
    const plaatsen = [{ blok: 2, plek: 1 }];
    const pad = (...een: (string | number)[]) => toConceptpad(een, plaatsen);
    expect([pad('naam'), pad('perioden'), pad('perioden', 0), pad('perioden', 1, 'x')]).toEqual([
      ['naam'],
      ['jaren'],
      ['jaren'],
      ['jaren'],
    ]);
    expect([
      pad('perioden', 0, 'programmajaar'),
      pad('perioden', 0, 'periode', 'van'),
      pad('perioden', 0, 'bijdragen', 3, 'id'),
    ]).toEqual([
      ['jaren', 2, 'programmajaren', 1],
      ['jaren', 2, 'programmajaren', 1],
      ['jaren', 2, 'bijdragen', 3, 'id'],
    ]);
  });
  const maak = (jaren: object[], anders: object = {}) =>
    draftFinancieringsplan({ naam: 'N', start: dag('2026-09-01'), jaren, ...anders } as never);
  test('years in order, with what they need and their options', () => {
    const plan = maak(
      [
        { programmajaren: [3, 2], optie: { maandenVooraf: 2 }, bijdragen: [concept({})] },
        { programmajaren: [1], benodigd: '5.00', bijdragen: [] },
      ],
      { bijStop: undefined },
    );
    expect(
      plan.perioden.map(({ bijdragen, ...rest }) => ({ ...rest, ids: bijdragen.map(({ id }) => id) })),
    ).toStrictEqual([
      { programmajaar: 1, periode: { van: '2026-09-01', tot: '2027-08-31' }, benodigd: '5.00', ids: [] },
      {
        programmajaar: 2,
        periode: { van: '2027-09-01', tot: '2028-08-31' },
        optie: { uiterlijk: '2027-07-01' },
        ids: ['g-2'],
      },
      {
        programmajaar: 3,
        periode: { van: '2028-09-01', tot: '2029-08-31' },
        optie: { uiterlijk: '2028-07-01' },
        ids: ['g-3'],
      },
    ]);
    expect(Object.keys(plan)).toEqual(['soort', 'versie', 'naam', 'perioden']);
  });
  test('what contradicts is told once, at its place in what was given', () => {
    const fouten = bevindingenVan(() => maak([{ programmajaren: [1, 3], bijdragen: [concept({ naar: 'g' })] }]));
    expect(fouten).toEqual([
      meld('fout', 'perioden_gat', ['jaren', 0, 'programmajaren', 1], { eerste: 1, tweede: 3 }),
      meld('fout', 'betaalt_zichzelf', ['jaren', 0, 'bijdragen', 0, 'naar'], { bijdrage: 'g-1', partij: 'g' }),
    ]);
  });
});

describe('a plan that shifts or changes', () => {
  test('a period keeps a day, and adjoining ones still adjoin', () => {
    const schuif = (van: string, tot: string, maanden: number, dagen: number) =>
      shiftPeriode({ van: dag(van), tot: dag(tot) }, { maanden, dagen });
    expect(schuif('2026-01-01', '2026-01-31', 1, 2)).toStrictEqual({ van: '2026-02-03', tot: '2026-03-02' });
    expect(schuif('2026-01-30', '2026-01-30', 1, 0)).toStrictEqual({ van: '2026-02-28', tot: '2026-02-28' });
    expect(schuif('2026-03-01', '2026-03-02', 0, -1)).toStrictEqual({ van: '2026-02-28', tot: '2026-03-01' });
  });
  test('with its other days, or without them', () => {
    const dagen = (d: string) => ({
      termijnen: [{ id: 't', aandeel: '1', gepland: d }],
      planning: [{ stap: 'gevraagd', uiterlijk: d }],
      voorwaarden: [
        { id: 'v', omschrijving: 'x', uiterlijk: d },
        { id: 'w', omschrijving: 'y' },
      ],
    });
    const plan = (d: string, van: string, tot: string) =>
      planMet([{ id: 'b' as never, ...(dagen(d) as object) }, { id: 'c' as never }], { van, tot });
    expect(shiftFinanciering(plan('2026-02-01', '2026-01-01', '2026-12-31'), { maanden: 1, dagen: 1 })).toStrictEqual(
      plan('2026-03-02', '2026-02-02', '2027-02-01'),
    );
    expect(
      shiftFinanciering(plan('2026-02-01', '2026-01-01', '2026-12-31'), { maanden: 1, planning: false }),
    ).toStrictEqual(plan('2026-02-01', '2026-02-01', '2027-01-31'));
    expect(shiftFinanciering(plan('2026-02-01', '2026-01-01', '2026-12-31'), {})).toStrictEqual(
      plan('2026-02-01', '2026-01-01', '2026-12-31'),
    );
    const basis = planMet([{ id: 'b' as never }]);
    const optie = {
      ...basis,
      perioden: basis.perioden.map((jaar) => ({ ...jaar, optie: { uiterlijk: dag('2025-10-01') } })),
    };
    expect(shiftFinanciering(optie, { dagen: 1 }).perioden[0]?.optie).toStrictEqual({ uiterlijk: '2025-10-02' });
  });
  test('one contribution: new values, a field that leaves, another kind', () => {
    const plan = () => planMet([{ id: 'b' as never, toelichting: 'x' }, { id: 'c' as never }]);
    const na = (wijziging: object, id = 'b') =>
      changeBijdrage(plan(), id as never, wijziging as never).perioden[0]?.bijdragen;
    const [b, c] = plan().perioden[0]?.bijdragen ?? [];
    expect(na({ doel: 'werven' })).toStrictEqual([{ ...b, doel: 'werven' }, c]);
    const { toelichting: _, ...zonder } = b as { toelichting?: string };
    expect(na({ toelichting: undefined, id: 'z' })).toStrictEqual([zonder, c]);
    const { bedrag: __, ...rest } = b as unknown as { bedrag: string };
    expect(na({ soort: 'prijs_per_buurt', prijs: '2.00' })).toStrictEqual([
      { ...rest, soort: 'prijs_per_buurt', prijs: '2.00' },
      c,
    ]);
    expect(na({ soort: 'specifieke_uitkering', dekt: ['c'] })).toStrictEqual([
      { ...b, soort: 'specifieke_uitkering', dekt: ['c'] },
      c,
    ]);
    expect(weigering(() => na({}, 'x'))).toEqual({
      code: 'financiering.bijdrage_onbekend',
      pad: [],
      params: { bijdrage: 'x' },
    });
    const dubbel = planMet([{ id: 'b' as never }, { id: 'b' as never }]);
    expect(weigering(() => changeBijdrage(dubbel, 'b' as never, {}))).toEqual({
      code: 'financiering.bijdrage_dubbel',
      pad: [],
      params: { bijdrage: 'b' },
    });
    expect(bevindingenVan(() => na({ soort: 'x' }))?.map(({ pad }) => pad)).toEqual([['soort']]);
  });
  test('a course of a plan by itself', () => {
    const basis = planMet([{ id: 'b' as never }]);
    const twee = {
      ...basis,
      perioden: [
        { programmajaar: 2, periode: { van: dag('2027-01-01'), tot: dag('2027-12-31') }, bijdragen: [] },
        ...basis.perioden,
      ],
    };
    const tekst = { geregistreerd: '1000-01-01', vanaf: '2026-01-01', plan: twee };
    expect(createGeldverloop(twee)).toStrictEqual({ partijen: [], teksten: [tekst], gebeurtenissen: [] });
    const opties = {
      plaatsen: [{ buurt: 'x' }],
      aantalBuurten: 3,
      partijen: [{ id: 'bzk', rol: 'medefinancier' as const }],
    };
    expect(createGeldverloop(twee, opties as never)).toStrictEqual({
      partijen: opties.partijen,
      teksten: [{ ...tekst, plaatsen: opties.plaatsen, aantalBuurten: 3 }],
      gebeurtenissen: [],
    });
    const prijs = planMet([{ id: 'b' as never, soort: 'prijs_per_buurt', prijs: '1.00' as never }]);
    expect(weigering(() => createGeldverloop(prijs))).toEqual({
      code: 'financiering.aantal_buurten_ontbreekt',
      pad: ['aantalBuurten'],
      params: { bijdrage: 'b' },
    });
    expect([createGeldverloop(prijs, { aantalBuurten: 0 }), createGeldverloop(prijs, { plaatsen: [] })]).toHaveLength(
      2,
    );
  });
});
