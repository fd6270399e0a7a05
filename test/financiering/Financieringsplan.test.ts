import { Financieringsplan } from 'buurtaanpak/financiering';
import { formatPad } from 'buurtaanpak/kern/huis';
import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { planVanBrief } from './plannen.js';

// biome-ignore lint/suspicious/noExplicitAny: a document that is broken on purpose has no type.
type Ruw = any;

function breakPlan(breek: (plan: Ruw) => void): Ruw {
  const plan: Ruw = structuredClone(planVanBrief('2026-09-01'));
  breek(plan);
  return plan;
}

const bijdrage = 'perioden[0].bijdragen[0]';

describe('a plan that is none', () => {
  const problemen = (breek: (plan: Ruw) => void) => {
    const resultaat = Financieringsplan.safeParse(breakPlan(breek));
    return resultaat.success ? [] : resultaat.error.bevindingen.map(({ code, pad }) => `${code} ${formatPad(pad)}`);
  };
  test.each<[string, (plan: Ruw) => void, string[]]>([
    [
      'a comma',
      (plan) => (plan.perioden[0].bijdragen[0].bedrag = '150.000,00'),
      [`kern.bedrag_notatie ${bijdrage}.bedrag`],
    ],
    [
      'a number in place of a text',
      (plan) => (plan.perioden[0].bijdragen[0].bedrag = 150000),
      [`kern.type_verkeerd ${bijdrage}.bedrag`],
    ],
    [
      'a negative amount',
      (plan) => (plan.perioden[0].bijdragen[0].bedrag = '-1.00'),
      [`financiering.bedrag_negatief ${bijdrage}.bedrag`],
    ],
    [
      'a period that runs backwards',
      (plan) => (plan.perioden[0].periode = { van: '2027-01-01', tot: '2026-12-31' }),
      ['kern.periode_omgekeerd perioden[0].periode'],
    ],
    [
      '29 February of a common year',
      (plan) => (plan.perioden[0].periode.van = '2026-02-29'),
      ['kern.datum_ongeldig perioden[0].periode.van'],
    ],
    [
      'an unknown key',
      (plan) => (plan.perioden[0].bijdragen[0].voorwaarde = []),
      [`kern.veld_onbekend_suggestie ${bijdrage}.voorwaarde`],
    ],
    [
      'a key of a party with a capital',
      (plan) => (plan.perioden[0].bijdragen[0].van = 'BZK'),
      [`financiering.sleutel_ongeldig ${bijdrage}.van`],
    ],
    [
      'a nature that does not exist',
      (plan) => (plan.perioden[0].bijdragen[0].aard = 'ruim'),
      [`kern.keuze_onbekend ${bijdrage}.aard`],
    ],
    [
      'a contribution of no kind',
      (plan) => delete plan.perioden[0].bijdragen[0].soort,
      [`kern.veld_ontbreekt ${bijdrage}.soort`],
    ],
    [
      'a price beside an amount',
      (plan) => (plan.perioden[0].bijdragen[0].prijs = '1.00'),
      [`kern.veld_onbekend ${bijdrage}.prijs`],
    ],
    [
      'a uitkering that covers nothing',
      (plan) => Object.assign(plan.perioden[0].bijdragen[0], { soort: 'specifieke_uitkering', dekt: [] }),
      [`kern.te_klein ${bijdrage}.dekt`],
    ],
    [
      'an instalment of nothing',
      (plan) => (plan.perioden[0].bijdragen[0].termijnen = [{ id: 'een', aandeel: '0', gepland: '2026-09-01' }]),
      [`financiering.getal_notatie ${bijdrage}.termijnen[0].aandeel`],
    ],
    [
      'a planned payment',
      (plan) => (plan.perioden[0].bijdragen[0].planning = [{ stap: 'betaald', uiterlijk: '2026-09-01' }]),
      [`kern.keuze_onbekend ${bijdrage}.planning[0].stap`],
    ],
    [
      'steps, which were of version 1',
      (plan) => (plan.perioden[0].bijdragen[0].stappen = []),
      [`kern.veld_onbekend ${bijdrage}.stappen`],
    ],
    ['a rule that does not exist', (plan) => (plan.bijStop = 'weg'), ['kern.keuze_onbekend bijStop']],
    [
      'a category with a comma',
      (plan) => (plan.perioden[0].bijdragen[0].taakveld = { code: '6.1', jaar: 2026, categorie: '3,8' }),
      [`financiering.categorie_notatie ${bijdrage}.taakveld.categorie`],
    ],
    [
      'a taakveld as a number',
      (plan) => (plan.perioden[0].bijdragen[0].taakveld = { code: 0.1, jaar: 2026 }),
      [`kern.type_verkeerd ${bijdrage}.taakveld.code`],
    ],
    [
      'a taakveld with a comma',
      (plan) => (plan.perioden[0].bijdragen[0].taakveld = { code: '6,1', jaar: 2026 }),
      [`financiering.taakveld_notatie ${bijdrage}.taakveld.code`],
    ],
    [
      'a share of nothing',
      (plan) => (plan.perioden[1].bijdragen[0].verdeelsleutel[0].aandeel = '0.0'),
      ['financiering.getal_notatie perioden[1].bijdragen[0].verdeelsleutel[0].aandeel'],
    ],
    [
      'a rate in words',
      (plan) => (plan.perioden[0].bijdragen[0].btw = { tarief: 'hoog', bedrag: '0.00', verwerking: 'compensabel' }),
      [`financiering.getal_notatie ${bijdrage}.btw.tarief`],
    ],
    [
      'everything at once',
      (plan) => {
        plan.naam = '';
        plan.perioden[0].bijdragen[0].bedrag = '1,00';
        plan.perioden[2].programmajaar = 0;
      },
      ['kern.te_klein naam', `kern.bedrag_notatie ${bijdrage}.bedrag`, 'kern.te_klein perioden[2].programmajaar'],
    ],
  ])('%s', (_, breek, verwacht) => {
    expect(problemen(breek)).toEqual(verwacht);
  });
  test.each([null, 'plan', [], { soort: 'financieringsplan', versie: 7 }])('%j', (waarde) => {
    expect(Financieringsplan.safeParse(waarde).success).toBe(false);
  });
});

describe('a plan of version 1', () => {
  const oud = (velden: object, rest: object = {}) => ({
    soort: 'financieringsplan',
    versie: 1,
    naam: 'Proef',
    perioden: [
      {
        programmajaar: 1,
        periode: { van: '2026-01-01', tot: '2026-12-31' },
        bijdragen: [{ id: 'een', partij: 'gemeente', bedrag: '60000.00', aard: 'exact', doel: 'overig', ...velden }],
      },
    ],
    ...rest,
  });
  const wordt = (velden: object) => Financieringsplan.parse(deepFreeze(oud(velden))).perioden[0]?.bijdragen[0];
  const problemen = (plan: unknown) => {
    const gelezen = Financieringsplan.safeParse(plan);
    return gelezen.success ? [] : gelezen.error.bevindingen.map(({ code, pad }) => `${code} ${formatPad(pad)}`);
  };
  const nieuw = { id: 'een', van: 'gemeente', soort: 'bedrag', bedrag: '60000.00', aard: 'exact', doel: 'overig' };

  test('names who pays, and that it is an amount', () => {
    expect(Financieringsplan.parse(oud({}))).toEqual({
      ...oud({}),
      versie: 2,
      perioden: [{ ...oud({}).perioden[0], bijdragen: [nieuw] }],
    });
  });
  test('planned payments become instalments, also those that were paid; other planned steps stay planned', () => {
    const stappen = [
      { status: 'gevraagd', bedrag: '60000.00', gepland: '2025-10-01' },
      { status: 'toegezegd', bedrag: '60000.00', gepland: '2025-11-01', werkelijk: '2025-11-02' },
      { status: 'vastgelegd', bedrag: '60000.00', werkelijk: '2026-01-15' },
      { status: 'betaald', bedrag: '48000.00', gepland: '2026-02-01', werkelijk: '2026-02-03', begrotingsjaar: 2026 },
      { status: 'betaald', bedrag: '500.00', werkelijk: '2026-03-01', kenmerk: 'F1' },
      { status: 'betaald', bedrag: '0.00', gepland: '2026-04-01' },
      { status: 'betaald', bedrag: '11500.25', gepland: '2026-12-01', begrotingsjaar: 2027 },
      { status: 'teruggevorderd', bedrag: '100.00', gepland: '2027-03-01' },
    ];
    expect(wordt({ stappen })).toEqual({
      ...nieuw,
      termijnen: [
        { id: 'termijn-1', aandeel: '48000', gepland: '2026-02-01' },
        { id: 'termijn-2', aandeel: '11500.25', gepland: '2026-12-01' },
      ],
      planning: [
        { stap: 'gevraagd', uiterlijk: '2025-10-01', bedrag: '60000.00' },
        { stap: 'teruggevorderd', uiterlijk: '2027-03-01', bedrag: '100.00' },
      ],
    });
    expect(wordt({ stappen: [] })).toEqual(nieuw);
  });
  test('the shares of amounts with very many digits are in proportion to them', () => {
    const aandelen = (...bedragen: string[]) =>
      wordt({
        stappen: bedragen.map((bedrag) => ({ status: 'betaald', bedrag, gepland: '2026-02-01' })),
      })?.termijnen?.map(({ aandeel }) => aandeel);
    expect(aandelen('999999999.99', '0.01')).toEqual(['999999999.99', '0.01']);
    expect(aandelen('1000000000.00', '0.01')).toEqual(['100000000', '0.001']);
    expect(aandelen('9999999999999999.99', '1234567.89', '0.01')).toEqual(['999999999.999999', '0.123456', '0.000001']);
  });
  test('a day on which a condition was met is no term; one of several gets a key', () => {
    const a = { omschrijving: 'a', uiterlijk: '2026-03-01' };
    expect(wordt({ voorwaarden: [{ ...a, vervuldOp: '2026-02-01' }] })).toEqual({ ...nieuw, voorwaarden: [a] });
    expect(wordt({ voorwaarden: [a, { omschrijving: 'b', vervuldOp: '2026-02-01' }] })).toEqual({
      ...nieuw,
      voorwaarden: [
        { id: 'voorwaarde-1', ...a },
        { id: 'voorwaarde-2', omschrijving: 'b' },
      ],
    });
  });
  test('VAT, range, key and taakveld stay as they are', () => {
    const rest = {
      btw: { tarief: '21', bedrag: '10413.22', verwerking: 'compensabel' },
      bandbreedte: { minimum: '1.00', maximum: '2.00' },
      verdeelsleutel: [{ soort: 'rest', kostendrager: 'oost' }],
      taakveld: { code: '6.1', jaar: 2026 },
      toelichting: 'x',
    };
    expect(wordt(rest)).toEqual({ ...nieuw, ...rest });
  });
  test('what is not of version 1 is refused: nothing is dropped in silence', () => {
    const goed = { status: 'betaald', bedrag: '1.00', gepland: '2026-02-01' };
    const hier = 'perioden[0].bijdragen[0]';
    expect(problemen(oud({ van: 'bzk' }))).toEqual([`kern.veld_onbekend ${hier}.partij`]);
    expect(problemen(oud({ voorwaarden: [{ omschrijving: 'a', vervuldOp: 'ja' }] }))).toEqual([
      `kern.veld_onbekend ${hier}.voorwaarden[0].vervuldOp`,
    ]);
    expect(problemen(oud({ voorwaarden: 5 }))).toEqual([`kern.type_verkeerd ${hier}.voorwaarden`]);
    expect(problemen(oud({ voorwaarden: [5] }))).toEqual([`kern.type_verkeerd ${hier}.voorwaarden[0]`]);
    for (const stappen of [5, Array.from({ length: 1001 }, () => ({ ...goed, werkelijk: '2026-01-01' }))])
      expect(problemen(oud({ stappen }))).toEqual([`kern.veld_onbekend ${hier}.stappen`]);
    for (const veld of ['termijnen', 'planning'])
      expect(problemen(oud({ stappen: [goed], [veld]: [] }))).toEqual([`kern.veld_onbekend ${hier}.stappen`]);
    expect(problemen(oud({ stappen: [goed, { ...goed, bedrag: '1,00' }] }))).toContain(
      `kern.bedrag_notatie ${hier}.planning[0].bedrag`,
    );
    for (const stap of [
      null,
      'betaald',
      { status: 'betaald', bedrag: '1.00' },
      { ...goed, status: 'vastgesteld' },
      { ...goed, werkelijk: '2026-02-30' },
      { ...goed, status: 'gevraagd', kenmerk: 5 },
      { ...goed, status: 'gevraagd', werkelijk: '2026-02-01', begrotingsjaar: '2026' },
    ])
      expect(problemen(oud({ stappen: [stap] })), JSON.stringify(stap)).not.toEqual([]);
    expect(problemen(oud({}, { perioden: 5 }))).toEqual(['kern.type_verkeerd perioden']);
    expect(problemen({ soort: 'financieringsplan', versie: 1, naam: 'x' })).toEqual(['kern.veld_ontbreekt perioden']);
    expect(problemen(oud({}, { perioden: [null, { bijdragen: [7] }] })).length).toBeGreaterThan(2);
  });
});
