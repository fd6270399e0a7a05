/** What each fact changes of a team, and that it changes nothing else. */
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Feitgebeurtenis } from '../../src/team/gebeurtenis/feit.js';
import { applyFeit } from '../../src/team/stand/applyFeit.js';
import { createOpbouw, type Opbouw } from '../../src/team/verloop/opbouw.js';
import { feit } from './kleineFeiten.js';

const DAG = '2027-03-01';

/** A guided team for three years since 2 November 2026, changed or not. */
const bouw = (anders: object): Opbouw =>
  structuredClone({
    ...createOpbouw(),
    status: 'begeleid',
    statusSinds: '2026-11-02',
    begeleidingsjaren: 3,
    begeleidSinds: '2026-11-02',
    begeleidVoor: '2029-11-02',
    ...anders,
  }) as Opbouw;

/** The fields of a team that are other than before, after a fact of 1 March 2027. */
function wijzig(soort: string, velden: object = {}, team: object = {}): object {
  const voor = Object.fromEntries(Object.entries(bouw(team)));
  const na = bouw(team);
  applyFeit(na, feit(soort, velden) as unknown as Feitgebeurtenis);
  return Object.fromEntries(Object.entries(na).filter(([veld, waarde]) => !isDeepStrictEqual(waarde, voor[veld])));
}

const sinds = (waarde: unknown, dag = DAG, vorige?: object) => ({
  waarde,
  sinds: dag,
  ...(vorige === undefined ? {} : { vorige }),
});
const lid = (vrijwilliger: string, rollen: readonly string[] = [], rest: object = {}) => ({
  vrijwilliger,
  rollen,
  van: '2026-10-01',
  ...rest,
});

/** Volunteers who are there, and the roles that they hold since they came. */
function leden(...lijst: readonly ReturnType<typeof lid>[]): object {
  return {
    actief: new Map(lijst.map((een) => [een.vrijwilliger, een])),
    lidmaatschappen: lijst,
    rolbezetting: ['kenner', 'verbinder', 'ondernemer'].map((rol) => ({
      waarde: lijst.filter(({ rollen }) => rollen.includes(rol)).map(({ vrijwilliger }) => vrijwilliger),
      sinds: '2026-10-01',
    })),
    drager: { waarde: undefined, sinds: '2026-10-01' },
  };
}

describe('the begin', () => {
  test('a buurt is registered', () => {
    const begin = {
      ...createOpbouw(),
      begeleidSinds: undefined,
      begeleidVoor: undefined,
      begeleidingsjaren: 0,
      statusSinds: undefined,
    };
    expect(wijzig('gebied_aangemeld', { buurt: 'BU1', begeleidingsjaren: 3 }, begin)).toEqual({
      team: 'team-1',
      buurt: 'BU1',
      begeleidingsjaren: 3,
      aangemeldOp: DAG,
      status: 'aangemeld',
      statusSinds: DAG,
      rolbezetting: [sinds([]), sinds([]), sinds([])],
      drager: sinds(undefined),
    });
  });

  test('the recruitment starts', () => {
    expect(wijzig('werving_gestart', {}, { status: 'aangemeld' })).toEqual({
      wervingGestartOp: DAG,
      status: 'werving',
      statusSinds: DAG,
    });
  });

  const werving = { status: 'werving', begeleidSinds: undefined, begeleidVoor: undefined };
  test('a team is formed, with or without a begeleider', () => {
    expect(wijzig('team_gevormd', {}, werving)).toEqual({
      gevormdOp: DAG,
      zonderBegeleider: sinds(true),
      status: 'opstart',
      statusSinds: DAG,
    });
    expect(wijzig('team_gevormd', {}, { ...werving, begeleider: 'b' })).toEqual({
      gevormdOp: DAG,
      status: 'begeleid',
      statusSinds: DAG,
      begeleidSinds: DAG,
      begeleidVoor: '2030-03-01',
    });
  });
});

describe('the begeleider', () => {
  const zonder = { begeleidSinds: undefined, begeleidVoor: undefined };
  const komt = { begeleider: 'b', begeleiderSinds: DAG, zonderBegeleider: sinds(false) };
  const begint = { begeleidSinds: DAG, begeleidVoor: '2030-03-01' };
  const toegewezen = (team: object) => wijzig('begeleider_toegewezen', { begeleider: 'b' }, team);

  test('the guidance of a formed team begins with the first', () => {
    expect(toegewezen({ ...zonder, status: 'opstart' })).toEqual({
      ...komt,
      ...begint,
      status: 'begeleid',
      statusSinds: DAG,
    });
    expect(toegewezen({ ...zonder, status: 'gepauzeerd', statusVoorPauze: 'opstart' })).toEqual({
      ...komt,
      ...begint,
      statusVoorPauze: 'begeleid',
    });
  });
  test.each([
    ['while recruiting', { ...zonder, status: 'werving' }],
    ['paused while recruiting', { ...zonder, status: 'gepauzeerd', statusVoorPauze: 'werving' }],
    ['recruiting, whatever was before a pause', { ...zonder, status: 'werving', statusVoorPauze: 'opstart' }],
    ['guided already', {}],
  ])('and not: %s', (_, team) => expect(toegewezen(team)).toEqual(komt));

  test('another, and none', () => {
    const met = { begeleider: 'a', begeleiderSinds: '2026-11-02', zonderBegeleider: sinds(false, '2026-11-02') };
    expect(wijzig('begeleider_gewisseld', { begeleider: 'b' }, met)).toEqual({ begeleider: 'b', begeleiderSinds: DAG });
    expect(wijzig('begeleider_vertrokken', {}, met)).toEqual({
      begeleider: undefined,
      begeleiderSinds: undefined,
      zonderBegeleider: sinds(true, DAG, sinds(false, '2026-11-02')),
    });
    expect(toegewezen({ zonderBegeleider: sinds(true, '2027-02-01') })).toEqual({
      ...komt,
      zonderBegeleider: sinds(false, DAG, sinds(true, '2027-02-01')),
    });
  });
});

describe('volunteers', () => {
  const oud = (...namen: readonly string[]) => sinds(namen, '2026-10-01');
  const nieuw = (was: readonly string[], ...namen: readonly string[]) => sinds(namen, DAG, oud(...was));
  const sluit = (rollen: readonly string[], team: object) =>
    wijzig('vrijwilliger_aangesloten', { vrijwilliger: 'm', rollen }, team);

  test('somebody joins without a role', () => {
    const m = { ...lid('m'), van: DAG };
    const z = lid('z', ['kenner']);
    expect(sluit([], leden(z))).toEqual({
      actief: new Map<string, object>([
        ['z', z],
        ['m', m],
      ]),
      lidmaatschappen: [z, m],
    });
  });

  test('somebody joins with roles, which are kept in the order of their list', () => {
    const m = { ...lid('m', ['kenner', 'ondernemer']), van: DAG };
    expect(sluit(['ondernemer', 'kenner'], leden())).toEqual({
      actief: new Map([['m', m]]),
      lidmaatschappen: [m],
      rolbezetting: [nieuw([], 'm'), oud(), nieuw([], 'm')],
      drager: sinds('m', DAG, { waarde: undefined, sinds: '2026-10-01' }),
    });
  });

  test.each<[string, readonly string[], ReturnType<typeof lid>[], object]>([
    ['one role: nobody holds all', ['kenner'], [], { rolbezetting: [nieuw([], 'm'), oud(), oud()] }],
    [
      'a role that others hold, in order of their reference',
      ['kenner'],
      [lid('z', ['kenner']), lid('a', ['kenner'])],
      { rolbezetting: [sinds(['a', 'm', 'z'], DAG, oud('z', 'a')), oud(), oud()] },
    ],
    [
      'two roles, of which somebody else holds one',
      ['kenner', 'verbinder'],
      [lid('a', ['kenner'])],
      { rolbezetting: [nieuw(['a'], 'a', 'm'), nieuw([], 'm'), oud()] },
    ],
    [
      'another role than the one that is held',
      ['verbinder'],
      [lid('a', ['kenner'])],
      { rolbezetting: [oud('a'), nieuw([], 'm'), oud()] },
    ],
  ])('%s', (_, rollen, lijst, verwacht) => {
    const m = { ...lid('m', rollen), van: DAG };
    expect(sluit(rollen, leden(...lijst))).toEqual({
      actief: new Map([...lijst, m].map((een) => [een.vrijwilliger, een])),
      lidmaatschappen: [...lijst, m],
      ...verwacht,
    });
  });

  test('somebody leaves, with a role or without', () => {
    const [a, b] = [lid('a', ['kenner']), lid('b')];
    expect(wijzig('vrijwilliger_vertrokken', { vrijwilliger: 'a' }, leden(a, b))).toEqual({
      actief: new Map([['b', b]]),
      lidmaatschappen: [{ ...a, vertrokkenOp: DAG }, b],
      rolbezetting: [nieuw(['a']), oud(), oud()],
    });
    // What is held does not become other by who held nothing, also when it was not reckoned yet.
    expect(wijzig('vrijwilliger_vertrokken', { vrijwilliger: 'b' }, { ...leden(a, b), rolbezetting: [] })).toEqual({
      actief: new Map([['a', a]]),
      lidmaatschappen: [a, { ...b, vertrokkenOp: DAG }],
    });
    expect(sluit([], { ...leden(), rolbezetting: [] })).not.toHaveProperty('rolbezetting');
  });

  test('somebody takes other roles', () => {
    const [a, b] = [lid('a', ['kenner']), lid('b')];
    const anders = lid('a', ['kenner', 'verbinder']);
    expect(wijzig('rollen_gewijzigd', { vrijwilliger: 'a', rollen: ['verbinder', 'kenner'] }, leden(a, b))).toEqual({
      actief: new Map([
        ['a', anders],
        ['b', b],
      ]),
      lidmaatschappen: [anders, b],
      rolbezetting: [oud('a'), nieuw([], 'a'), oud()],
      drager: sinds('a', DAG, { waarde: undefined, sinds: '2026-10-01' }),
    });
  });
});

describe('what is noted of a day', () => {
  const samen = (id: string, datum = DAG) => ({ id, datum });

  test.each<[string, object[], string[]]>([
    ['the first', [], ['m']],
    ['after what was before', [samen('z', '2027-02-28')], ['z', 'm']],
    ['after the same day and a lower reference', [samen('a')], ['a', 'm']],
    ['before the same day and a higher reference', [samen('z')], ['m', 'z']],
    [
      'between those of the same day',
      [samen('z', '2027-02-28'), samen('a'), samen('n'), samen('z')],
      ['z', 'a', 'm', 'n', 'z'],
    ],
    ['before all of the same day', [samen('z', '2027-02-28'), samen('n'), samen('o')], ['z', 'm', 'n', 'o']],
  ])('%s', (_, bijeenkomsten, verwacht) => {
    const na = wijzig('bijeenkomst_gehouden', { id: 'm' }, { bijeenkomsten }) as Pick<Opbouw, 'bijeenkomsten'>;
    expect(na.bijeenkomsten.map(({ id }) => id)).toEqual(verwacht);
  });

  test('a meeting, a contact and an answer with all that is known of it', () => {
    expect(wijzig('bijeenkomst_gehouden')).toStrictEqual({ bijeenkomsten: [samen('e1')] });
    expect(wijzig('bijeenkomst_gehouden', { aanwezigen: 0 })).toStrictEqual({
      bijeenkomsten: [{ ...samen('e1'), aanwezigen: 0 }],
    });
    expect(wijzig('begeleidingscontact_gelegd', { wijze: 'bezoek', minuten: 5 })).toStrictEqual({
      contacten: [{ ...samen('e1'), wijze: 'bezoek', minuten: 5 }],
    });
    const klaar = { status: 'afgerond' };
    expect(wijzig('nazorg_gepeild', { actief: false }, klaar)).toStrictEqual({
      nazorgpeilingen: [{ ...samen('e1'), actief: false }],
    });
    expect(wijzig('nazorg_gepeild', { actief: true, vrijwilligers: 0, projecten: 2 }, klaar)).toStrictEqual({
      nazorgpeilingen: [{ ...samen('e1'), actief: true, vrijwilligers: 0, projecten: 2 }],
    });
  });
});

describe('the course of a team', () => {
  test('a pause, and after it the status from before', () => {
    expect(wijzig('gepauzeerd', { reden: 'x' }, { status: 'zelfstandig' })).toEqual({
      statusVoorPauze: 'zelfstandig',
      pauzes: [{ van: DAG, reden: 'x' }],
      status: 'gepauzeerd',
      statusSinds: DAG,
    });
    const pauzes = [
      { van: '2026-12-01', tot: '2026-12-02', reden: 'x' },
      { van: '2027-01-01', reden: 'y' },
    ];
    const na = [pauzes[0], { ...pauzes[1], tot: DAG }];
    expect(wijzig('hervat', {}, { status: 'gepauzeerd', statusVoorPauze: 'werving', pauzes })).toEqual({
      pauzes: na,
      status: 'werving',
      statusSinds: DAG,
    });
    expect(wijzig('hervat', {}, { status: 'gepauzeerd', statusVoorPauze: 'begeleid', pauzes })).toEqual({
      pauzes: na,
      status: 'begeleid',
      statusSinds: DAG,
    });
  });

  test('independence', () => {
    expect(wijzig('zelfstandig_verklaard')).toEqual({
      zelfstandigSinds: DAG,
      status: 'zelfstandig',
      statusSinds: DAG,
    });
  });

  test.each([
    ['gestopt', { reden: 'x' }, 'gestopt'],
    ['vervangen', { reden: 'x', doorBuurt: 'BU2' }, 'gestopt'],
    ['overgedragen', { aan: 'x' }, 'afgerond'],
    ['afgerond', {}, 'afgerond'],
  ])('%s', (soort, velden, status) => {
    expect(wijzig(soort, { ...velden, anders: 1 })).toStrictEqual({
      einde: { soort, datum: DAG, ...velden },
      status,
      statusSinds: DAG,
    });
  });
});

describe('an opgave', () => {
  const oordeel = { kans: 1, urgentie: 2, reden: 'te_groot', opnieuwBekijkenOp: '2028-01-01' };
  const vast = { opgave: 'o', titel: 'O', thema: 'groen', bron: 'wijkplan', omvang: 3, complexiteit: 4 };
  const wacht = {
    ...vast,
    rollen: [],
    kans: 5,
    urgentie: 5,
    reden: 'anders',
    opnieuwBekijkenOp: '2027-06-01',
    status: 'wachtkamer',
    van: '2027-01-01',
  };
  const met = (opgave: object) => ({ opgaven: new Map([['o', opgave]]) });

  test('is added', () => {
    const velden = { ...vast, ...oordeel, rollen: ['ondernemer', 'kenner'] };
    expect(wijzig('opgave_toegevoegd', velden)).toStrictEqual(
      met({ ...velden, rollen: ['kenner', 'ondernemer'], status: 'wachtkamer', van: DAG }),
    );
  });
  test('is judged again, where it is or back in the wachtkamer', () => {
    expect(wijzig('opgave_herzien', { opgave: 'o', ...oordeel }, met(wacht))).toStrictEqual(
      met({ ...wacht, ...oordeel }),
    );
    const opgepakt = { ...wacht, status: 'opgepakt', tot: '2027-02-01', project: 'p' };
    expect(wijzig('opgave_teruggezet', { opgave: 'o', ...oordeel }, met(opgepakt))).toStrictEqual(
      met({ ...wacht, ...oordeel, van: DAG }),
    );
  });
  test('lapses', () => {
    expect(wijzig('opgave_vervallen', { opgave: 'o', motief: 'klaar' }, met(wacht))).toStrictEqual(
      met({ ...wacht, status: 'vervallen', tot: DAG, motief: 'klaar' }),
    );
  });
  test('becomes a project', () => {
    const velden = {
      project: 'p',
      titel: 'P',
      thema: 'energie',
      omvang: 1,
      complexiteit: 2,
      partners: ['x'],
      bijdragen: [{ bijdrage: 'bzk', bedrag: '1.00' }],
      afhankelijkVan: ['q'],
    };
    const project = { ...velden, fase: 'idee', faseSinds: DAG, bewogenOp: DAG, gestartOp: DAG };
    expect(wijzig('project_gestart', velden, met(wacht))).toStrictEqual({ projecten: new Map([['p', project]]) });
    expect(wijzig('project_gestart', { ...velden, opgave: 'o' }, met(wacht))).toStrictEqual({
      projecten: new Map([['p', { ...project, opgave: 'o' }]]),
      ...met({ ...wacht, status: 'opgepakt', tot: DAG, project: 'p' }),
    });
  });
});

describe('a project', () => {
  const project = {
    project: 'p',
    titel: 'P',
    thema: 'groen',
    omvang: 1,
    complexiteit: 1,
    partners: [],
    bijdragen: [],
    afhankelijkVan: [],
    fase: 'uitvoering',
    faseSinds: '2027-01-01',
    bewogenOp: '2027-01-01',
    gestartOp: '2027-01-01',
  };
  const ander = { ...project, project: 'q' };
  const met = (een: object) => ({
    projecten: new Map([
      ['p', een],
      ['q', ander],
    ]),
  });

  test.each([
    ['project_gewijzigd', {}, {}],
    ['project_gewijzigd', { omvang: 2 }, { omvang: 2 }],
    ['project_gewijzigd', { complexiteit: 3 }, { complexiteit: 3 }],
    ['project_gewijzigd', { partners: ['x'] }, { partners: ['x'] }],
    [
      'project_gewijzigd',
      { bijdragen: [{ bijdrage: 'b', bedrag: '1.00' }] },
      { bijdragen: [{ bijdrage: 'b', bedrag: '1.00' }] },
    ],
    ['project_gewijzigd', { afhankelijkVan: ['q'] }, { afhankelijkVan: ['q'] }],
    ['project_voortgezet', { fase: 'voorbereiding' }, { fase: 'voorbereiding', faseSinds: DAG }],
    [
      'project_afgerond',
      { bewonersBereikt: 0, resultaten: [] },
      { fase: 'afgerond', faseSinds: DAG, afgerondOp: DAG, bewonersBereikt: 0, resultaten: [] },
    ],
    ['project_gestaakt', { reden: 'x' }, { fase: 'gestaakt', faseSinds: DAG, stakingsreden: 'x' }],
  ])('%s %j', (soort, velden, verwacht) => {
    expect(wijzig(soort, { project: 'p', ...velden }, met(project))).toStrictEqual(
      met({ ...project, bewogenOp: DAG, ...verwacht }),
    );
  });
});
