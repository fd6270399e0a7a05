import { computeTeamindicatoren, findTeamstand, type Teamstand } from 'buurtaanpak/team';
import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { refusal } from './refusal.js';
import { dag, opgave, type Stap, tellBegin, Verteller } from './vertel.js';

const standOp = (verhaal: Verteller, peildatum: string): Teamstand => {
  const stand = findTeamstand(verhaal.dossier, { peildatum: dag(peildatum) });
  if (stand === undefined) throw new Error('not registered yet');
  return deepFreeze(stand);
};

const contact = (minuten: number): Stap => ({ soort: 'contact_vastleggen', wijze: 'bezoek', minuten });

const start = (project: string, anders: Partial<Extract<Stap, { soort: 'project_starten' }>>): Stap => ({
  soort: 'project_starten',
  project,
  titel: project,
  thema: 'groen',
  omvang: 1,
  complexiteit: 1,
  partners: [],
  bijdragen: [],
  afhankelijkVan: [],
  ...anders,
});

const uitvoeren = (project: string): Stap => ({ soort: 'project_voortzetten', project, fase: 'uitvoering' });

/** Team 1: registered 2026-09-01, formed and guided from 2026-11-02 (62 days), three volunteers, one leaves on 2027-11-05. */
const tellEen = () =>
  tellBegin('team-1')
    .op('2026-10-10', contact(60))
    .op('2026-12-01', contact(120))
    .op('2026-12-01', opgave('tuin'))
    .op('2026-12-10', start('a', { opgave: 'tuin', bijdragen: [{ bijdrage: 'bzk', bedrag: '100.10' as never }] }))
    .op('2027-01-01', uitvoeren('a'))
    .op('2027-02-10', {
      soort: 'project_afronden',
      project: 'a',
      bewonersBereikt: 40,
      resultaten: [{ eenheid: 'bomen', aantal: 14 }],
    })
    .op('2027-10-01', { soort: 'bijeenkomst_vastleggen', aanwezigen: 4 })
    .op('2027-11-01', { soort: 'bijeenkomst_vastleggen', aanwezigen: 7 })
    .op('2027-11-02', contact(30))
    .op('2027-11-05', { soort: 'vrijwilliger_afmelden', vrijwilliger: 'v2' })
    .op(
      '2027-11-10',
      start('b', {
        thema: 'energie',
        omvang: 4,
        complexiteit: 3,
        bijdragen: [
          { bijdrage: 'gemeente', bedrag: '50.00' as never },
          { bijdrage: 'bzk', bedrag: '0.05' as never },
          { bijdrage: 'anders', bedrag: '1.00' as never },
        ],
      }),
    )
    .op('2027-11-11', uitvoeren('b'))
    .op('2027-11-20', {
      soort: 'project_afronden',
      project: 'b',
      bewonersBereikt: 10,
      resultaten: [
        { eenheid: 'kWh', aantal: 0.1 },
        { eenheid: 'kWh', aantal: 0.2 },
      ],
    })
    .op('2027-11-21', start('c', { thema: 'energie' }))
    .op('2027-11-25', { soort: 'bijeenkomst_vastleggen' })
    .op('2027-11-25', opgave('wacht', { opnieuwBekijkenOp: dag('2027-11-28') }));

/** Team 2: registered 2026-10-01, still recruiting; one volunteer from 2027-11-01. */
const tellTwee = () =>
  new Verteller('team-2')
    .op('2026-10-01', { soort: 'gebied_aanmelden', buurt: 'BU00802002', begeleidingsjaren: 3 })
    .op('2026-10-02', { soort: 'werving_starten' })
    .op('2027-11-01', { soort: 'vrijwilliger_aansluiten', vrijwilliger: 'w1', rollen: ['kenner'] })
    .op('2027-11-10', opgave('brug', { reden: 'te_groot', opnieuwBekijkenOp: dag('2028-06-01') }));

describe('over one and many teams', () => {
  const peildatum = '2027-11-30';
  const compute = () =>
    computeTeamindicatoren([standOp(tellEen(), peildatum), standOp(tellTwee(), peildatum)], {
      peildatum: dag(peildatum),
      begeleidingsplan: [
        { jaar: 1, minuten: 1200 },
        { jaar: 2, minuten: 366 },
      ],
    });

  test('statuses, time to team and to the first finished project', () => {
    const cijfers = compute();
    expect(cijfers.teams).toBe(2);
    expect(cijfers.perStatus).toEqual({
      aangemeld: 0,
      werving: 1,
      opstart: 0,
      begeleid: 1,
      zelfstandig: 0,
      gepauzeerd: 0,
      gestopt: 0,
      afgerond: 0,
    });
    // 1 September to 2 November: 29 + 31 + 2 = 62 days.
    expect(cijfers.tijdTotTeam).toEqual({ aantal: 1, nogNiet: 1, mediaan: 62, kortste: 62, langste: 62 });
    // 2 November to 10 February: 28 + 31 + 31 + 10 = 100 days.
    expect(cijfers.tijdTotProject).toEqual({ aantal: 1, nogNiet: 1, mediaan: 100, kortste: 100, langste: 100 });
  });

  test('volunteers: who is there, who left, how long they stay', () => {
    const cijfers = compute();
    const { retentie, verloopPerJaar, ...rest } = cijfers.vrijwilligers;
    expect(rest).toEqual({ actief: 3, aangesloten: 4, vertrokken: 1, naEenJaar: 1 });
    // v2 stayed from 2026-10-05 to 2027-11-05: 396 days; v1 and v3 are followed for 425 and 406 days, w1 for 29.
    expect(retentie.stappen).toHaveLength(1);
    expect(retentie.stappen[0]).toMatchObject({ duur: 396, inRisico: 3, vertrokken: 1 });
    expect(retentie.stappen[0]?.overleving).toBeCloseTo(2 / 3, 12);
    // From 2026-12-01: v1 and v3 364 days each, v2 339 days, w1 29 days: 1096 person-days, one left.
    expect(verloopPerJaar).toBeCloseTo(365 / 1096, 12);
  });

  test('activity in the last three months', () => {
    const cijfers = compute();
    expect(cijfers.activiteit).toEqual({
      van: '2027-08-31',
      tot: peildatum,
      bijeenkomsten: 3,
      gemiddeldAanwezig: 5.5,
      contacten: 1,
      minuten: 30,
    });
    const kort = computeTeamindicatoren([standOp(tellEen(), peildatum)], {
      peildatum: dag(peildatum),
      terugblikMaanden: 1,
    });
    expect(kort.activiteit).toEqual({
      van: '2027-10-31',
      tot: peildatum,
      bijeenkomsten: 2,
      gemiddeldAanwezig: 7,
      contacten: 1,
      minuten: 30,
    });
  });

  test('roles that a formed team goes without', () => {
    const cijfers = compute();
    expect(cijfers.ontbrekendeRollen).toEqual([
      { rol: 'kenner', teams: ['team-1'] },
      { rol: 'ondernemer', teams: ['team-1'] },
    ]);
  });

  test('guidance by year, beside the part of the plan that has passed', () => {
    const cijfers = compute();
    expect(cijfers.begeleiding).toEqual([
      { jaar: 0, teams: 2, contacten: 1, minuten: 60 },
      { jaar: 1, teams: 1, contacten: 1, minuten: 120, gepland: 1200 },
      // 2 to 30 November: 29 days of a year of 366 (to 1 November 2028, a leap year).
      { jaar: 2, teams: 1, contacten: 1, minuten: 30, gepland: 29 },
    ]);
  });

  test('growth, themes and money', () => {
    const cijfers = compute();
    expect(cijfers.groei).toEqual([
      { jaar: 1, projecten: 1, gemiddeldeOmvang: 1, gemiddeldeComplexiteit: 1 },
      { jaar: 2, projecten: 1, gemiddeldeOmvang: 4, gemiddeldeComplexiteit: 3 },
    ]);
    expect(cijfers.themas).toEqual([
      // 0.1 + 0.2 is not 0.3 in floats, and is here only to the last place: the sum carries its rounding along.
      {
        thema: 'energie',
        projecten: 2,
        afgerond: 1,
        gestaakt: 0,
        bewonersBereikt: 10,
        resultaten: [{ eenheid: 'kWh', aantal: expect.closeTo(0.3, 12) }],
        bedrag: '51.05',
      },
      {
        thema: 'groen',
        projecten: 1,
        afgerond: 1,
        gestaakt: 0,
        bewonersBereikt: 40,
        resultaten: [{ eenheid: 'bomen', aantal: 14 }],
        bedrag: '100.10',
      },
    ]);
    expect(cijfers.bijdragen).toEqual([
      { bijdrage: 'anders', bedrag: '1.00' },
      { bijdrage: 'bzk', bedrag: '100.15' },
      { bijdrage: 'gemeente', bedrag: '50.00' },
    ]);
  });

  test('the wachtkamer: how long, why, and what should have been looked at', () => {
    const cijfers = compute();
    expect(cijfers.wachtkamer).toEqual({
      aantal: 2,
      // Five days, and twenty days.
      leeftijd: { aantal: 2, nogNiet: 0, mediaan: 12.5, kortste: 5, langste: 20 },
      overTijd: 1,
      perReden: [
        { reden: 'nog_niet_besproken', aantal: 1 },
        { reden: 'te_groot', aantal: 1 },
      ],
    });
  });

  test('is plain JSON', () => {
    const cijfers = compute();
    expect(JSON.parse(JSON.stringify(cijfers))).toEqual(cijfers);
  });
});

describe('what is not known is absent', () => {
  test('without teams', () => {
    const leeg = computeTeamindicatoren([], { peildatum: dag('2027-01-01') });
    expect(leeg.vrijwilligers).toEqual({
      actief: 0,
      aangesloten: 0,
      vertrokken: 0,
      retentie: { aantal: 0, stappen: [], gevolgdTot: 0 },
    });
    expect(leeg.activiteit).not.toHaveProperty('gemiddeldAanwezig');
    expect([leeg.begeleiding, leeg.groei, leeg.themas, leeg.bijdragen, leeg.ontbrekendeRollen]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
    expect(leeg.wachtkamer).toEqual({ aantal: 0, leeftijd: { aantal: 0, nogNiet: 0 }, overTijd: 0, perReden: [] });
  });

  test('before the recruitment', () => {
    const verhaal = new Verteller().op('2026-09-01', { soort: 'gebied_aanmelden', buurt: 'b', begeleidingsjaren: 3 });
    expect(
      computeTeamindicatoren([standOp(verhaal, '2026-09-02')], { peildatum: dag('2026-09-02') }).begeleiding,
    ).toEqual([]);
  });
});

describe('a team that ended', () => {
  const compute = () => {
    const verhaal = tellEen().op('2027-11-30', { soort: 'stoppen', reden: 'geen animo' });
    return computeTeamindicatoren([standOp(verhaal, '2029-12-31')], {
      peildatum: dag('2029-12-31'),
      begeleidingsplan: [
        { jaar: 2, minuten: 366 },
        { jaar: 3, minuten: 100 },
      ],
    });
  };

  test('has no active volunteers, who did not leave but were no longer followed', () => {
    const cijfers = compute();
    expect(cijfers.vrijwilligers).toMatchObject({ actief: 0, aangesloten: 3, vertrokken: 1 });
    expect(cijfers.vrijwilligers.retentie.gevolgdTot).toBe(425);
    expect(cijfers.vrijwilligers).not.toHaveProperty('verloopPerJaar');
  });

  test('counts for the plan until its end, and waits for nothing', () => {
    const cijfers = compute();
    expect(cijfers.begeleiding.map(({ jaar, gepland }) => [jaar, gepland])).toEqual([
      [0, undefined],
      [1, undefined],
      [2, 29],
    ]);
    expect(cijfers.wachtkamer.aantal).toBe(0);
    expect(cijfers.ontbrekendeRollen).toEqual([]);
  });
});

test('contacts after the term are in the years after it', () => {
  const verhaal = tellBegin().op('2029-11-02', contact(10)).op('2030-11-02', contact(20));
  const { begeleiding } = computeTeamindicatoren([standOp(verhaal, '2030-12-31')], { peildatum: dag('2030-12-31') });
  expect(begeleiding.map(({ jaar, minuten }) => [jaar, minuten])).toEqual([
    [0, 0],
    [1, 0],
    [2, 0],
    [3, 0],
    [4, 10],
    [5, 20],
  ]);
});

test('of an even number of durations the median is the mean of the two in the middle', () => {
  const een = standOp(tellBegin('team-1'), '2027-01-01');
  const twee = { ...standOp(tellBegin('team-2'), '2027-01-01'), gevormdOp: dag('2026-11-05') };
  expect(computeTeamindicatoren([een, twee], { peildatum: dag('2027-01-01') }).tijdTotTeam).toEqual({
    aantal: 2,
    nogNiet: 0,
    mediaan: 63.5,
    kortste: 62,
    langste: 65,
  });
});

describe('refuses', () => {
  const teamOp = () => standOp(tellBegin(), '2027-01-01');
  test.each<[string, (string | number)[], () => unknown]>([
    [
      'team.peildatum_verschilt',
      [0, 'peildatum'],
      () => computeTeamindicatoren([teamOp()], { peildatum: dag('2027-01-02') }),
    ],
    [
      'team.team_dubbel',
      [1, 'team'],
      () => computeTeamindicatoren([teamOp(), teamOp()], { peildatum: dag('2027-01-01') }),
    ],
    [
      'kern.aantal_ongeldig',
      ['terugblikMaanden'],
      () => computeTeamindicatoren([], { peildatum: dag('2027-01-01'), terugblikMaanden: 0 }),
    ],
    [
      'kern.aantal_ongeldig',
      [],
      () => computeTeamindicatoren([], { peildatum: dag('2027-01-01'), terugblikMaanden: 1.5 }),
    ],
    ['kern.datum_ongeldig', [], () => computeTeamindicatoren([], { peildatum: '2027-02-30' as never })],
    [
      'team.plan_ongeldig',
      ['begeleidingsplan', 0, 'jaar'],
      () => computeTeamindicatoren([], { peildatum: dag('2027-01-01'), begeleidingsplan: [{ jaar: 0, minuten: 1 }] }),
    ],
    [
      'team.plan_ongeldig',
      ['begeleidingsplan', 1, 'jaar'],
      () =>
        computeTeamindicatoren([], {
          peildatum: dag('2027-01-01'),
          begeleidingsplan: [
            { jaar: 1, minuten: 1 },
            { jaar: 1, minuten: 1 },
          ],
        }),
    ],
    [
      'team.plan_ongeldig',
      ['begeleidingsplan', 0, 'minuten'],
      () =>
        computeTeamindicatoren([], {
          peildatum: dag('2027-01-01'),
          begeleidingsplan: [{ jaar: 1, minuten: Number.NaN }],
        }),
    ],
  ])('%s at %j', (code, pad, werk) => expect(refusal(werk)).toEqual({ code, pad }));
});

test('a contact after the end of a team counts, in its last year', () => {
  const verhaal = tellBegin().op('2027-03-01', { soort: 'stoppen', reden: 'x' }).op('2028-12-01', contact(25));
  const { begeleiding, activiteit } = computeTeamindicatoren([standOp(verhaal, '2028-12-31')], {
    peildatum: dag('2028-12-31'),
  });
  expect(begeleiding.map(({ jaar, minuten }) => [jaar, minuten])).toEqual([
    [0, 0],
    [1, 25],
  ]);
  expect(activiteit).toMatchObject({ contacten: 1, minuten: 25 });
});

test('a team that was paused before it was formed is no formed team', () => {
  const verhaal = new Verteller()
    .op('2026-09-01', { soort: 'gebied_aanmelden', buurt: 'BU1', begeleidingsjaren: 3 })
    .op('2026-09-02', { soort: 'werving_starten' })
    .op('2026-10-01', { soort: 'pauzeren', reden: 'x' });
  const cijfers = computeTeamindicatoren([standOp(verhaal, '2027-12-31')], { peildatum: dag('2027-12-31') });
  expect(cijfers).toMatchObject({
    tijdTotTeam: { aantal: 0, nogNiet: 1 },
    tijdTotProject: { nogNiet: 1 },
    ontbrekendeRollen: [],
  });
});

describe('after the end of the guidance', () => {
  const peiling = (actief: boolean, vrijwilligers?: number): Stap => ({
    soort: 'nazorg_peilen',
    actief,
    ...(vrijwilligers === undefined ? {} : { vrijwilligers }),
  });
  /** Team 1, handed over on 2028-06-01 with v1, v3 and v4; v2 left on 2027-11-05. */
  const tellOver = () =>
    tellEen()
      .op('2028-05-31', { soort: 'vrijwilliger_aansluiten', vrijwilliger: 'v4', rollen: [] })
      .op('2028-05-31', { soort: 'bijeenkomst_vastleggen', aanwezigen: 9 })
      .op('2028-06-01', { soort: 'overdragen', aan: 'opbouwwerk' });
  /** And then lives on. */
  const tellDaarna = () =>
    tellOver()
      .op('2028-06-20', { soort: 'vrijwilliger_afmelden', vrijwilliger: 'v1' })
      .op('2028-07-01', { soort: 'vrijwilliger_aansluiten', vrijwilliger: 'v5', rollen: ['kenner'] })
      .op('2028-07-02', { soort: 'bijeenkomst_vastleggen', aanwezigen: 3 })
      .op('2028-07-03', contact(45))
      .op('2028-07-04', uitvoeren('c'))
      .op('2028-07-05', { soort: 'project_afronden', project: 'c', bewonersBereikt: 7, resultaten: [] })
      .op('2028-07-06', start('d', {}));
  const bereken = (verhaal: Verteller, peildatum: string) =>
    computeTeamindicatoren([standOp(verhaal, peildatum)], { peildatum: dag(peildatum), terugblikMaanden: 3 });

  test('volunteers, how long they stay and meetings are measured up to the end', () => {
    const over = bereken(tellOver(), '2028-07-31');
    const daarna = bereken(tellDaarna(), '2028-07-31');
    expect(daarna.vrijwilligers).toEqual(over.vrijwilligers);
    // v1 joined on 1 October 2026 and is followed until 1 June 2028: 609 days, not until she left on 20 June.
    expect(daarna.vrijwilligers).toMatchObject({ actief: 0, aangesloten: 4, vertrokken: 1 });
    expect(daarna.vrijwilligers.retentie).toMatchObject({ aantal: 4, gevolgdTot: 609 });
    expect(daarna.vrijwilligers.retentie.stappen.map(({ duur }) => duur)).toEqual([396]);
    // Contacts stay where they were: they are time of the begeleider.
    expect(daarna.activiteit).toEqual({ ...over.activiteit, contacten: 1, minuten: 45 });
    expect(over.activiteit).toMatchObject({ bijeenkomsten: 1, gemiddeldAanwezig: 9, contacten: 0 });
    expect(daarna.begeleiding.at(-1)).toEqual({ jaar: 2, teams: 1, contacten: 2, minuten: 75 });
    expect(over.begeleiding.at(-1)).toEqual({ jaar: 2, teams: 1, contacten: 1, minuten: 30 });
  });

  test('who leaves on the day of the end left during the guidance', () => {
    const verhaal = tellOver().op('2028-06-01', { soort: 'vrijwilliger_afmelden', vrijwilliger: 'v3' });
    expect(bereken(verhaal, '2028-07-31').vrijwilligers).toMatchObject({ aangesloten: 4, vertrokken: 2 });
  });

  test('what after-care adds stands apart', () => {
    expect(bereken(tellOver(), '2028-07-31').nazorg).toMatchObject({
      teams: 1,
      gevolgd: 0,
      contacten: 0,
      minuten: 0,
      bijeenkomsten: 0,
      projectenGestart: 0,
      projectenAfgerond: 0,
    });
    expect(bereken(tellDaarna(), '2028-07-31').nazorg).toMatchObject({
      teams: 1,
      gevolgd: 1,
      contacten: 1,
      minuten: 45,
      bijeenkomsten: 1,
      projectenGestart: 1,
      projectenAfgerond: 1,
    });
    const gestopt = tellBegin().op('2027-03-01', { soort: 'stoppen', reden: 'x' }).op('2028-12-01', contact(25));
    const vervangen = tellBegin('team-2').op('2027-03-01', { soort: 'vervangen', doorBuurt: 'BU2', reden: 'x' });
    const loopt = tellBegin('team-3');
    const cijfers = computeTeamindicatoren(
      [gestopt, vervangen, loopt].map((verhaal) => standOp(verhaal, '2028-12-31')),
      { peildatum: dag('2028-12-31') },
    );
    expect(cijfers.nazorg).toMatchObject({ teams: 0, gevolgd: 0, contacten: 0 });
  });

  test('by term: reached, asked, active, and the volunteers of then beside those at the end', () => {
    const verhaal = tellDaarna()
      .op('2029-01-15', peiling(false, 1))
      .op('2029-05-20', peiling(true, 2))
      .op('2029-06-13', peiling(true, 9))
      .op('2029-09-01', peiling(false))
      .op('2030-08-01', peiling(false));
    const termijnen = (peildatum: string) => bereken(verhaal, peildatum).nazorg.termijnen;
    const niets = { bereikt: 0, gepeild: 0, actief: 0, geteld: 0, vrijwilligersBijEinde: 0, vrijwilligersToen: 0 };
    // The day before the year is full, and the day on which it is. 20 May and 13 June are both 12 days from it: the later one counts.
    expect(termijnen('2029-05-31')).toEqual([12, 24, 36].map((maanden) => ({ maanden, ...niets })));
    const jaar = { maanden: 12, bereikt: 1, gepeild: 1, actief: 1, geteld: 1, vrijwilligersBijEinde: 3 };
    expect(termijnen('2029-06-01')[0]).toEqual({ ...jaar, vrijwilligersToen: 2 });
    expect(termijnen('2029-06-13')[0]).toEqual({ ...jaar, vrijwilligersToen: 9 });
    // After two years somebody asked two months late, and did not count the volunteers; after three years nobody asked.
    expect(termijnen('2031-06-01')).toEqual([
      { ...jaar, vrijwilligersToen: 9 },
      { maanden: 24, ...niets, bereikt: 1, gepeild: 1 },
      { maanden: 36, ...niets, bereikt: 1 },
    ]);
  });

  test('an answer belongs to the term when it is less than six months from it', () => {
    const toen = (datum: string) =>
      bereken(tellOver().op(datum, peiling(true)), '2031-12-31').nazorg.termijnen.map(({ gepeild }) => gepeild);
    expect(toen('2028-11-30')).toEqual([0, 0, 0]);
    expect(toen('2028-12-01')).toEqual([1, 0, 0]);
    expect(toen('2029-11-30')).toEqual([1, 0, 0]);
    expect(toen('2029-12-01')).toEqual([0, 1, 0]);
    expect(toen('2031-12-01')).toEqual([0, 0, 0]);
  });
});
