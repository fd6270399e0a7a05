/** Each group of figures by itself, on stands of a few fields. */

import { type Begeleidingsplanjaar, computeTeamindicatoren, TEAMSTATUSSEN, type Teamstand } from 'buurtaanpak/team';
import { describe, expect, test } from 'vitest';
import { countBegeleiding } from '../../src/team/indicatoren/countBegeleiding.js';
import { summarizeDuren } from '../../src/team/indicatoren/duurcijfers.js';
import { summarizeNazorg } from '../../src/team/indicatoren/summarizeNazorg.js';
import { summarizeProjecten } from '../../src/team/indicatoren/summarizeProjecten.js';
import { summarizeVrijwilligers } from '../../src/team/indicatoren/summarizeVrijwilligers.js';
import { findFout } from '../hulp.js';
import { datum, kleineOpgave, kleineStand, kleinProject } from './kleineStand.js';

const PEILDATUM = datum('2027-12-31');
const contact = (dag: string, minuten: number) => ({ id: dag, datum: dag, wijze: 'bezoek', minuten });
const weg = (...velden: readonly string[]) => Object.fromEntries(velden.map((veld) => [veld, undefined]));
const werving = (wijziging: object = {}) =>
  kleineStand({ status: 'werving', ...weg('gevormdOp', 'begeleidSinds', 'begeleidTot'), ...wijziging });

/** What a call refuses with. */
function weigering(werk: () => unknown): object | undefined {
  const fout = findFout(werk);
  return fout && { code: fout.code, pad: fout.pad, params: fout.params };
}

test.each([
  [[], 2, { aantal: 0, nogNiet: 2 }],
  [[5], 0, { aantal: 1, nogNiet: 0, mediaan: 5, kortste: 5, langste: 5 }],
  [[0], 1, { aantal: 1, nogNiet: 1, mediaan: 0, kortste: 0, langste: 0 }],
  [[9, 1, 2], 3, { aantal: 3, nogNiet: 3, mediaan: 2, kortste: 1, langste: 9 }],
  [[4, 1], 0, { aantal: 2, nogNiet: 0, mediaan: 2.5, kortste: 1, langste: 4 }],
])('the durations %j', (dagen, nogNiet, verwacht) => expect(summarizeDuren(dagen, nogNiet)).toStrictEqual(verwacht));

describe('volunteers', () => {
  const lid = (van: string, vertrokkenOp?: string) => ({
    vrijwilliger: van,
    rollen: [],
    van,
    ...(vertrokkenOp === undefined ? {} : { vertrokkenOp }),
  });
  const vat = (lidmaatschappen: readonly object[], rest: object = {}) => {
    const { retentie, ...cijfers } = summarizeVrijwilligers([kleineStand({ lidmaatschappen, ...rest })], PEILDATUM);
    const stappen = retentie.stappen.map(({ duur, inRisico, vertrokken }) => [duur, inRisico, vertrokken]);
    return { ...cijfers, gevolgd: [retentie.aantal, retentie.gevolgdTot], stappen };
  };
  const einde = { einde: { soort: 'gestopt', datum: '2027-06-01' } };

  // The year to 31 December 2027 begins on 1 January: from then on there are 364 days.
  test.each<[string, object[], object, object]>([
    ['none', [], {}, { actief: 0, aangesloten: 0, vertrokken: 0, gevolgd: [0, 0], stappen: [] }],
    [
      'one for ten days',
      [lid('2027-12-21')],
      {},
      { actief: 1, aangesloten: 1, vertrokken: 0, verloopPerJaar: 0, gevolgd: [1, 10], stappen: [] },
    ],
    [
      'one for two years',
      [lid('2026-01-01')],
      {},
      { actief: 1, aangesloten: 1, vertrokken: 0, verloopPerJaar: 0, naEenJaar: 1, gevolgd: [1, 729], stappen: [] },
    ],
    [
      'one who left after ten days',
      [lid('2027-07-01', '2027-07-11')],
      {},
      {
        actief: 0,
        aangesloten: 1,
        vertrokken: 1,
        verloopPerJaar: 36.5,
        naEenJaar: 0,
        gevolgd: [1, 10],
        stappen: [[10, 1, 1]],
      },
    ],
    [
      'one who left on the first day of the year, and one long before it',
      [lid('2026-12-01', '2027-01-01'), lid('2026-12-01', '2026-12-11'), lid('2026-01-01')],
      {},
      {
        actief: 1,
        aangesloten: 3,
        vertrokken: 2,
        verloopPerJaar: 365 / 364,
        naEenJaar: expect.closeTo(1 / 3, 12),
        gevolgd: [3, 729],
        stappen: [
          [10, 3, 1],
          [31, 2, 1],
        ],
      },
    ],
    [
      'one who left the day before the year',
      [lid('2026-12-01', '2026-12-31')],
      {},
      { actief: 0, aangesloten: 1, vertrokken: 1, naEenJaar: 0, gevolgd: [1, 30], stappen: [[30, 1, 1]] },
    ],
    [
      'one who came on the first day of the year',
      [lid('2027-01-01')],
      {},
      { actief: 1, aangesloten: 1, vertrokken: 0, verloopPerJaar: 0, gevolgd: [1, 364], stappen: [] },
    ],
    [
      'one who left on the peildatum',
      [lid('2027-01-01', '2027-12-31')],
      {},
      {
        actief: 0,
        aangesloten: 1,
        vertrokken: 1,
        verloopPerJaar: 365 / 364,
        naEenJaar: 0,
        gevolgd: [1, 364],
        stappen: [[364, 1, 1]],
      },
    ],
    [
      'of a team that ended: who came after it does not count, who was there is followed until then',
      [lid('2027-05-22'), lid('2027-06-01'), lid('2027-06-02')],
      einde,
      { actief: 0, aangesloten: 2, vertrokken: 0, verloopPerJaar: 0, gevolgd: [2, 10], stappen: [] },
    ],
    [
      'of a team that ended: who left on its last day left, who left later did not',
      [lid('2027-05-22', '2027-06-01'), lid('2027-05-22', '2027-06-02')],
      einde,
      {
        actief: 0,
        aangesloten: 2,
        vertrokken: 1,
        verloopPerJaar: 365 / 20,
        gevolgd: [2, 10],
        stappen: [[10, 2, 1]],
      },
    ],
  ])('%s', (_, leden, rest, verwacht) => expect(vat(leden, rest)).toStrictEqual(verwacht));

  test('of several teams are taken together', () => {
    const standen = [
      kleineStand({ lidmaatschappen: [lid('2027-12-21')] }),
      kleineStand({ lidmaatschappen: [lid('2027-12-11'), lid('2027-12-11', '2027-12-21')] }),
    ];
    expect(summarizeVrijwilligers(standen, PEILDATUM)).toMatchObject({
      actief: 2,
      aangesloten: 3,
      vertrokken: 1,
      verloopPerJaar: 365 / 40,
    });
  });
});

describe('guidance by year', () => {
  const tel = (standen: readonly Teamstand[], peildatum = '2027-12-31', plan: readonly Begeleidingsplanjaar[] = []) =>
    countBegeleiding(standen, datum(peildatum), plan);
  const jaar = (nummer: number, teams: number, contacten: number, minuten: number, gepland?: number) => ({
    jaar: nummer,
    teams,
    contacten,
    minuten,
    ...(gepland === undefined ? {} : { gepland }),
  });

  test('before it begins there is the year nought, from the recruitment or the first contact', () => {
    expect(tel([])).toEqual([]);
    expect(tel([werving(weg('wervingGestartOp'))])).toEqual([]);
    expect(tel([werving()])).toEqual([jaar(0, 1, 0, 0)]);
    const contacten = [contact('2026-09-02', 5), contact('2027-09-02', 6)];
    expect(tel([werving({ contacten })])).toEqual([jaar(0, 1, 2, 11)]);
    expect(tel([werving({ contacten, wervingGestartOp: undefined })])).toEqual([jaar(0, 0, 2, 11)]);
  });

  test('a contact on the first day of a year is in it', () => {
    const contacten = [
      contact('2026-11-01', 1),
      contact('2026-11-02', 2),
      contact('2027-11-01', 4),
      contact('2027-11-02', 8),
      contact('2027-12-01', 16),
    ];
    expect(tel([kleineStand({ contacten })])).toStrictEqual([jaar(0, 1, 1, 1), jaar(1, 1, 2, 6), jaar(2, 1, 2, 24)]);
    expect(tel([kleineStand()])).toStrictEqual([jaar(0, 1, 0, 0), jaar(1, 1, 0, 0), jaar(2, 1, 0, 0)]);
  });

  const plan = [
    { jaar: 2, minuten: 366 },
    { jaar: 1, minuten: 730 },
  ];
  // The first year has 365 days, and the second 366: 29 February 2028 is in it.
  test.each([
    ['2026-11-01', [jaar(0, 1, 0, 0)]],
    ['2026-11-02', [jaar(0, 1, 0, 0), jaar(1, 1, 0, 0, 2)]],
    ['2026-11-11', [jaar(0, 1, 0, 0), jaar(1, 1, 0, 0, 20)]],
    ['2027-11-01', [jaar(0, 1, 0, 0), jaar(1, 1, 0, 0, 730)]],
    ['2027-11-02', [jaar(0, 1, 0, 0), jaar(1, 1, 0, 0, 730), jaar(2, 1, 0, 0, 1)]],
    ['2028-11-02', [jaar(0, 1, 0, 0), jaar(1, 1, 0, 0, 730), jaar(2, 1, 0, 0, 366), jaar(3, 1, 0, 0)]],
  ])('the plan counts for what has passed on %s', (peildatum, verwacht) => {
    expect(tel([kleineStand()], peildatum, plan)).toStrictEqual(verwacht);
  });

  test('the plan of several teams is added up, until the end of each', () => {
    const gestopt = kleineStand({
      einde: { soort: 'gestopt', datum: '2026-11-11' },
      contacten: [contact('2028-12-01', 7)],
    });
    expect(tel([kleineStand(), gestopt], '2027-11-01', plan)).toStrictEqual([jaar(0, 2, 0, 0), jaar(1, 2, 1, 7, 750)]);
  });

  test.each([
    ['a year nought', [{ jaar: 0, minuten: 1 }], 0, 'jaar', '0'],
    ['half a year', [{ jaar: 1.5, minuten: 1 }], 0, 'jaar', '1.5'],
    [
      'a year twice',
      [
        { jaar: 1, minuten: 1 },
        { jaar: 1, minuten: 2 },
      ],
      1,
      'jaar',
      '1',
    ],
    ['minutes below nought', [{ jaar: 1, minuten: -1 }], 0, 'minuten', '-1'],
    ['minutes without end', [{ jaar: 1, minuten: Number.POSITIVE_INFINITY }], 0, 'minuten', 'Infinity'],
  ])('refuses a plan with %s', (_, fout, i, veld, waarde) => {
    expect(weigering(() => tel([], '2027-12-31', fout))).toEqual({
      code: 'team.plan_ongeldig',
      pad: ['begeleidingsplan', i, veld],
      params: { positie: i + 1, waarde },
    });
  });

  test('takes a plan of nought minutes, and refuses what is no year', () => {
    expect(tel([kleineStand()], '2026-11-02', [{ jaar: 1, minuten: 0 }])[1]).toEqual(jaar(1, 1, 0, 0, 0));
    expect(weigering(() => tel([], '2027-12-31', [7 as never]))).toMatchObject({ code: 'kern.document_ongeldig' });
  });
});

describe('after-care', () => {
  const einde = { status: 'afgerond', statusSinds: '2027-01-15', einde: { soort: 'afgerond', datum: '2027-01-15' } };
  const klaar = (wijziging: object = {}) => kleineStand({ ...einde, ...wijziging });
  const peiling = (dag: string, actief = true, vrijwilligers?: number) => ({
    id: dag,
    datum: dag,
    actief,
    ...(vrijwilligers === undefined ? {} : { vrijwilligers }),
  });
  const leeg = (maanden: number, rest: object = {}) => ({
    maanden,
    bereikt: 0,
    gepeild: 0,
    actief: 0,
    geteld: 0,
    vrijwilligersBijEinde: 0,
    vrijwilligersToen: 0,
    ...rest,
  });
  const niets = {
    teams: 0,
    gevolgd: 0,
    contacten: 0,
    minuten: 0,
    bijeenkomsten: 0,
    projectenGestart: 0,
    projectenAfgerond: 0,
    termijnen: [leeg(12), leeg(24), leeg(36)],
  };
  const vat = (peildatum: string, ...standen: readonly Teamstand[]) => summarizeNazorg(standen, datum(peildatum));

  test('is of teams whose guidance ended', () => {
    expect(vat('2027-12-31')).toEqual(niets);
    const na = { contacten: [contact('2027-06-01', 5)] };
    expect(vat('2027-12-31', kleineStand(na), klaar({ ...na, status: 'gestopt' }))).toEqual(niets);
    expect(vat('2027-12-31', klaar())).toEqual({ ...niets, teams: 1 });
  });

  test('is what came after the day of the end', () => {
    const project = (gestartOp: string, afgerondOp?: string) =>
      kleinProject(gestartOp, { gestartOp, ...(afgerondOp === undefined ? {} : { afgerondOp }) });
    const stand = klaar({
      contacten: [contact('2027-01-15', 1), contact('2027-01-16', 2), contact('2027-02-01', 4)],
      bijeenkomsten: [{ datum: '2027-01-15' }, { datum: '2027-01-16' }],
      projecten: [
        project('2027-01-01', '2027-01-15'),
        project('2027-01-15', '2027-01-16'),
        project('2027-01-16', '2027-03-01'),
        project('2027-01-17'),
      ],
    });
    expect(vat('2027-12-31', stand)).toEqual({
      ...niets,
      teams: 1,
      gevolgd: 1,
      contacten: 2,
      minuten: 6,
      bijeenkomsten: 1,
      projectenGestart: 2,
      projectenAfgerond: 2,
    });
    expect(vat('2027-12-31', klaar({ contacten: [contact('2027-01-15', 1)] }))).toEqual({ ...niets, teams: 1 });
    expect(vat('2027-12-31', klaar({ nazorgpeilingen: [peiling('2027-02-01')] }), klaar())).toEqual({
      ...niets,
      teams: 2,
      gevolgd: 1,
    });
  });

  const termijnen = (peildatum: string, ...nazorgpeilingen: readonly object[]) =>
    vat(peildatum, klaar({ nazorgpeilingen })).termijnen;

  test('a term is reached on its day', () => {
    expect(termijnen('2028-01-14')).toEqual([leeg(12), leeg(24), leeg(36)]);
    expect(termijnen('2028-01-15')).toEqual([leeg(12, { bereikt: 1 }), leeg(24), leeg(36)]);
    expect(termijnen('2030-01-15')).toEqual([12, 24, 36].map((maanden) => leeg(maanden, { bereikt: 1 })));
  });

  test.each([
    ['2027-07-14', 0],
    ['2027-07-15', 1],
    ['2028-07-14', 1],
    ['2028-07-15', 0],
  ])('an answer of %s is that of the year or not', (dag, gepeild) => {
    expect(termijnen('2028-12-31', peiling(dag))[0]).toEqual(leeg(12, { bereikt: 1, gepeild, actief: gepeild }));
  });

  test('the nearest answer counts, and the later of two that are as near', () => {
    const eerste = (...peilingen: readonly object[]) => termijnen('2028-12-31', ...peilingen)[0]?.vrijwilligersToen;
    expect(eerste(peiling('2028-01-10', true, 1), peiling('2028-01-21', true, 2))).toBe(1);
    expect(eerste(peiling('2028-01-10', true, 1), peiling('2028-01-20', true, 2))).toBe(2);
    expect(eerste(peiling('2028-01-10', true, 1), peiling('2028-01-19', true, 2))).toBe(2);
    expect(eerste(peiling('2028-01-10', true, 1), peiling('2028-01-10', true, 2))).toBe(2);
  });

  test('counts who is active, and the volunteers of those of whom they were counted', () => {
    const lidmaatschappen = [
      { vrijwilliger: 'a', rollen: [], van: '2026-10-01' },
      { vrijwilliger: 'b', rollen: [], van: '2026-10-01', vertrokkenOp: '2027-01-15' },
      { vrijwilliger: 'c', rollen: [], van: '2027-01-15', vertrokkenOp: '2027-01-16' },
    ];
    const met = (...nazorgpeilingen: readonly object[]) => klaar({ lidmaatschappen, nazorgpeilingen });
    const standen = [
      met(peiling('2028-01-15', true, 5)),
      met(peiling('2028-01-15', false, 3)),
      met(peiling('2028-01-15', true)),
      met(),
    ];
    expect(vat('2028-12-31', ...standen).termijnen[0]).toEqual({
      maanden: 12,
      bereikt: 4,
      gepeild: 3,
      actief: 2,
      geteld: 2,
      vrijwilligersBijEinde: 4,
      vrijwilligersToen: 8,
    });
  });
});

describe('projecten', () => {
  const klaar = (naam: string, afgerondOp: string, rest: object = {}) =>
    kleinProject(naam, { fase: 'afgerond', afgerondOp, ...rest });
  const thema = (naam: string, rest: object = {}) => ({
    thema: naam,
    projecten: 1,
    afgerond: 0,
    gestaakt: 0,
    bewonersBereikt: 0,
    resultaten: [],
    bedrag: '0.00',
    ...rest,
  });

  test('grow by the year of the team in which they were finished', () => {
    const projecten = [
      klaar('a', '2027-11-01', { omvang: 1, complexiteit: 5 }),
      klaar('b', '2026-11-02', { omvang: 4, complexiteit: 2 }),
      klaar('c', '2029-11-02', { omvang: 3, complexiteit: 1 }),
      kleinProject('d'),
    ];
    const { groei } = summarizeProjecten([kleineStand({ projecten }), werving({ projecten })]);
    expect(groei).toEqual([
      { jaar: 1, projecten: 2, gemiddeldeOmvang: 2.5, gemiddeldeComplexiteit: 3.5 },
      { jaar: 4, projecten: 1, gemiddeldeOmvang: 3, gemiddeldeComplexiteit: 1 },
    ]);
    expect(summarizeProjecten([])).toEqual({ groei: [], themas: [] });
  });

  test('give results by theme, in order of their name, however its accents were typed', () => {
    const projecten = [
      kleinProject('a', { thema: 'zorg', fase: 'gestaakt' }),
      klaar('b', '2027-02-01', {
        thema: 'caf\u00e9',
        bewonersBereikt: 4,
        bijdragen: [
          { bijdrage: 'x', bedrag: '1.10' },
          { bijdrage: 'y', bedrag: '2.20' },
        ],
        resultaten: [
          { eenheid: 'kWh', aantal: 3 },
          { eenheid: 'caf\u00e9s', aantal: 1 },
        ],
      }),
    ];
    const ander = klaar('c', '2027-03-01', {
      thema: 'cafe\u0301',
      bewonersBereikt: 5,
      bijdragen: [{ bijdrage: 'x', bedrag: '0.05' }],
      resultaten: [
        { eenheid: 'cafe\u0301s', aantal: 2 },
        { eenheid: 'bomen', aantal: 7 },
      ],
    });
    const { themas } = summarizeProjecten([
      kleineStand({ projecten }),
      kleineStand({ projecten: [ander, kleinProject('d', { thema: 'bomen' })] }),
    ]);
    expect(themas).toEqual([
      thema('bomen'),
      thema('caf\u00e9', {
        projecten: 2,
        afgerond: 2,
        bewonersBereikt: 9,
        resultaten: [
          { eenheid: 'bomen', aantal: 7 },
          { eenheid: 'caf\u00e9s', aantal: 3 },
          { eenheid: 'kWh', aantal: 3 },
        ],
        bedrag: '3.35',
      }),
      thema('zorg', { gestaakt: 1 }),
    ]);
  });
});

describe('all figures together', () => {
  const bereken = (standen: readonly Teamstand[], opties: object = {}) =>
    computeTeamindicatoren(standen, { peildatum: PEILDATUM, ...opties });
  const perStatus = (...een: readonly string[]) =>
    Object.fromEntries(TEAMSTATUSSEN.map((status) => [status, een.filter((dat) => dat === status).length]));
  const rollen = (...bezet: readonly string[]) =>
    ['kenner', 'verbinder', 'ondernemer'].map((rol) => ({
      rol,
      vrijwilligers: bezet.includes(rol) ? ['v'] : [],
      sinds: '2026-11-02',
    }));
  const niets = (maanden: number) => ({
    maanden,
    bereikt: 0,
    gepeild: 0,
    actief: 0,
    geteld: 0,
    vrijwilligersBijEinde: 0,
    vrijwilligersToen: 0,
  });

  test('of no team', () => {
    expect(bereken([])).toStrictEqual({
      peildatum: '2027-12-31',
      teams: 0,
      perStatus: perStatus(),
      tijdTotTeam: { aantal: 0, nogNiet: 0 },
      tijdTotProject: { aantal: 0, nogNiet: 0 },
      vrijwilligers: {
        actief: 0,
        aangesloten: 0,
        vertrokken: 0,
        retentie: { aantal: 0, stappen: [], gevolgdTot: 0 },
      },
      activiteit: { van: '2027-10-01', tot: '2027-12-31', bijeenkomsten: 0, contacten: 0, minuten: 0 },
      ontbrekendeRollen: [],
      begeleiding: [],
      nazorg: {
        teams: 0,
        gevolgd: 0,
        contacten: 0,
        minuten: 0,
        bijeenkomsten: 0,
        projectenGestart: 0,
        projectenAfgerond: 0,
        termijnen: [niets(12), niets(24), niets(36)],
      },
      groei: [],
      themas: [],
      bijdragen: [],
      wachtkamer: { aantal: 0, leeftijd: { aantal: 0, nogNiet: 0 }, overTijd: 0, perReden: [] },
    });
  });

  test('statuses, and how long it took until there was a team and a project', () => {
    const klaar = (afgerondOp: string) => kleinProject(afgerondOp, { fase: 'afgerond', afgerondOp });
    const standen = [
      kleineStand({ team: 'a', projecten: [klaar('2027-03-01'), klaar('2027-02-10'), kleinProject('p')] }),
      kleineStand({ team: 'b', gevormdOp: '2026-09-11' }),
      werving({ team: 'c', projecten: [klaar('2027-03-01')] }),
    ];
    // 1 September to 2 November 2026 is 62 days, and from there to 10 February 2027 it is 100.
    expect(bereken(standen)).toMatchObject({
      teams: 3,
      perStatus: perStatus('begeleid', 'begeleid', 'werving'),
      tijdTotTeam: { aantal: 2, nogNiet: 1, mediaan: 36, kortste: 10, langste: 62 },
      tijdTotProject: { aantal: 1, nogNiet: 2, mediaan: 100, kortste: 100, langste: 100 },
    });
  });

  test('activity in the months up to the day, of a team that ended until its end', () => {
    const samen = (dag: string, aanwezigen?: number) => ({
      id: dag,
      datum: dag,
      ...(aanwezigen === undefined ? {} : { aanwezigen }),
    });
    const loopt = kleineStand({
      bijeenkomsten: [samen('2027-09-30', 90), samen('2027-10-01', 6), samen('2027-11-01'), samen('2027-12-31', 9)],
      contacten: [contact('2027-09-30', 100), contact('2027-10-01', 20), contact('2027-12-31', 5)],
    });
    const over = { van: '2027-10-01', tot: '2027-12-31' };
    expect(bereken([loopt]).activiteit).toStrictEqual({
      ...over,
      bijeenkomsten: 3,
      gemiddeldAanwezig: 7.5,
      contacten: 2,
      minuten: 25,
    });
    const klaar = kleineStand({
      team: 't2',
      einde: { soort: 'afgerond', datum: '2027-11-15' },
      bijeenkomsten: [samen('2027-11-14'), samen('2027-11-15'), samen('2027-11-16', 4)],
      contacten: [contact('2027-11-16', 7)],
    });
    expect(bereken([klaar]).activiteit).toStrictEqual({ ...over, bijeenkomsten: 2, contacten: 1, minuten: 7 });
    expect(bereken([loopt, klaar], { terugblikMaanden: 1 }).activiteit).toStrictEqual({
      van: '2027-12-01',
      tot: '2027-12-31',
      bijeenkomsten: 1,
      gemiddeldAanwezig: 9,
      contacten: 1,
      minuten: 5,
    });
  });

  test('roles that formed teams that go on are without', () => {
    const standen = [
      kleineStand({ team: 'b', rolbezetting: rollen('verbinder') }),
      kleineStand({ team: 'a', rolbezetting: rollen('verbinder', 'ondernemer') }),
      kleineStand({ team: 'c', rolbezetting: rollen(), einde: { soort: 'gestopt', datum: '2027-06-01' } }),
      werving({ team: 'd', rolbezetting: rollen() }),
    ];
    expect(bereken(standen).ontbrekendeRollen).toEqual([
      { rol: 'kenner', teams: ['a', 'b'] },
      { rol: 'ondernemer', teams: ['b'] },
    ]);
  });

  test('money by bijdrage, and the wachtkamer of teams that go on', () => {
    const geld = (bijdrage: string, bedrag: string) => ({ bijdrage, bedrag });
    const opgaven = [
      kleineOpgave('a', { van: '2027-12-26', opnieuwBekijkenOp: '2027-12-30', reden: 'anders' }),
      kleineOpgave('b', { van: '2027-12-11', opnieuwBekijkenOp: '2027-12-31' }),
      kleineOpgave('c', { van: '2027-12-11', status: 'vervallen' }),
    ];
    const projecten = [kleinProject('p', { bijdragen: [geld('x', '1.10'), geld('b', '2.20')] })];
    const standen = [
      kleineStand({ team: 'a', opgaven, projecten }),
      kleineStand({
        team: 'b',
        opgaven,
        einde: { soort: 'gestopt', datum: '2027-06-01' },
        projecten: [kleinProject('q', { bijdragen: [geld('x', '0.05')] })],
      }),
    ];
    expect(bereken(standen)).toMatchObject({
      bijdragen: [geld('b', '2.20'), geld('x', '1.15')],
      wachtkamer: {
        aantal: 2,
        leeftijd: { aantal: 2, nogNiet: 0, mediaan: 12.5, kortste: 5, langste: 20 },
        overTijd: 1,
        perReden: [
          { reden: 'nog_niet_besproken', aantal: 1 },
          { reden: 'anders', aantal: 1 },
        ],
      },
    });
  });

  test('refuses another day, a team twice, and months that are none', () => {
    expect(weigering(() => bereken([kleineStand(), kleineStand({ team: 't2', peildatum: '2027-12-30' })]))).toEqual({
      code: 'team.peildatum_verschilt',
      pad: [1, 'peildatum'],
      params: { team: 't2', peildatum: '2027-12-31', gekregen: '2027-12-30' },
    });
    expect(weigering(() => bereken([kleineStand(), kleineStand()]))).toEqual({
      code: 'team.team_dubbel',
      pad: [1, 'team'],
      params: { team: 't1' },
    });
    for (const [terugblikMaanden, waarde] of [
      [0, '0'],
      ['3', '"3"'],
      [Number.NaN, 'NaN'],
    ])
      expect(weigering(() => bereken([], { terugblikMaanden }))).toEqual({
        code: 'kern.aantal_ongeldig',
        pad: ['terugblikMaanden'],
        params: { waarde },
      });
    expect(weigering(() => bereken([], { peildatum: '2027-02-30' }))).toMatchObject({ code: 'kern.datum_ongeldig' });
    for (const werk of [
      () => bereken([], { begeleidingsplan: 7 }),
      () => bereken(7 as never),
      () => bereken([{} as never]),
      () => computeTeamindicatoren([], 7 as never),
    ])
      expect(weigering(werk)).toMatchObject({ code: 'kern.document_ongeldig' });
  });
});
