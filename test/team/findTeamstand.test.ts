import { findTeamstand, listSignalen, rankOpgaven, replayTeam, type Teamstand } from 'buurtaanpak/team';
import { describe, expect, test } from 'vitest';
import { codeVan } from '../hulp.js';
import { dag, opgave, type Stap, tellBegin, Verteller } from './vertel.js';

const standOp = (verhaal: Verteller, peildatum: string): Teamstand => {
  const stand = findTeamstand(verhaal.dossier, { peildatum: dag(peildatum) });
  if (stand === undefined) throw new Error('not registered yet');
  return stand;
};

const project = (naam: string, anders: Partial<Extract<Stap, { soort: 'project_starten' }>> = {}): Stap => ({
  soort: 'project_starten',
  project: naam,
  titel: naam,
  thema: 'groen',
  omvang: 1,
  complexiteit: 1,
  partners: [],
  bijdragen: [],
  afhankelijkVan: [],
  ...anders,
});

const bijeenkomst = (aanwezigen?: number): Stap => ({
  soort: 'bijeenkomst_vastleggen',
  ...(aanwezigen === undefined ? {} : { aanwezigen }),
});

test('of a team that was only registered, what is not known yet is absent', () => {
  const verhaal = new Verteller().op('2026-09-01', {
    soort: 'gebied_aanmelden',
    buurt: 'BU00802001',
    begeleidingsjaren: 3,
  });
  expect(Object.entries(standOp(verhaal, '2026-09-10'))).toEqual(
    Object.entries({
      team: 'team-1',
      buurt: 'BU00802001',
      peildatum: '2026-09-10',
      status: 'aangemeld',
      statusSinds: '2026-09-01',
      begeleidingsjaren: 3,
      aangemeldOp: '2026-09-01',
      pauzes: [],
      lidmaatschappen: [],
      rolbezetting: ['kenner', 'verbinder', 'ondernemer'].map((rol) => ({
        rol,
        vrijwilligers: [],
        sinds: '2026-09-01',
      })),
      bijeenkomsten: [],
      contacten: [],
      nazorgpeilingen: [],
      opgaven: [],
      projecten: [],
    }),
  );
});

describe('how a team ends', () => {
  test.each<[Stap, object, 'gestopt' | 'afgerond']>([
    [{ soort: 'stoppen', reden: 'geen animo' }, { soort: 'gestopt', reden: 'geen animo' }, 'gestopt'],
    [
      { soort: 'vervangen', doorBuurt: 'BU00802009', reden: 'geen animo' },
      { soort: 'vervangen', reden: 'geen animo', doorBuurt: 'BU00802009' },
      'gestopt',
    ],
    [{ soort: 'overdragen', aan: 'welzijn' }, { soort: 'overgedragen', aan: 'welzijn' }, 'afgerond'],
  ])('%j', (stap, einde, status) => {
    const stand = standOp(tellBegin().op('2027-03-01', stap), '2027-04-01');
    expect(stand).toMatchObject({ status, statusSinds: '2027-03-01' });
    expect(stand.einde).toEqual({ ...einde, datum: '2027-03-01' });
    expect(stand).not.toHaveProperty('begeleidingsjaar');
  });
});

test('a pause keeps its reason and its days, and after it the team is where it was', () => {
  const verhaal = tellBegin()
    .op('2027-03-01', { soort: 'zelfstandig_verklaren' })
    .op('2027-04-01', { soort: 'pauzeren', reden: 'verbouwing' })
    .op('2027-05-01', { soort: 'hervatten' });
  expect(standOp(verhaal, '2027-04-30')).toMatchObject({
    status: 'gepauzeerd',
    statusSinds: '2027-04-01',
    zelfstandigSinds: '2027-03-01',
    pauzes: [{ van: '2027-04-01', reden: 'verbouwing' }],
  });
  expect(standOp(verhaal, '2027-05-01')).toMatchObject({
    status: 'zelfstandig',
    pauzes: [{ van: '2027-04-01', tot: '2027-05-01', reden: 'verbouwing' }],
  });
});

test('another begeleider: who it is and since when, while the guidance goes on', () => {
  const verhaal = tellBegin().op('2027-03-01', { soort: 'begeleider_wisselen', begeleider: 'begeleider-8' });
  expect(standOp(verhaal, '2027-02-28')).toMatchObject({ begeleider: 'begeleider-3', begeleiderSinds: '2026-09-20' });
  expect(standOp(verhaal, '2027-03-01')).toMatchObject({
    begeleider: 'begeleider-8',
    begeleiderSinds: '2027-03-01',
    begeleidSinds: '2026-11-02',
    begeleidTot: '2029-11-01',
  });
});

test('meetings and contacts are in order of their day, and of one day in order of their reference', () => {
  const contact = (minuten: number): Stap => ({ soort: 'contact_vastleggen', wijze: 'bezoek', minuten });
  const verhaal = tellBegin()
    .op('2027-01-10', bijeenkomst(8))
    .op('2027-01-10', bijeenkomst())
    .op('2027-01-10', bijeenkomst(10))
    .op('2027-01-09', bijeenkomst(11), '2027-01-10')
    .op('2027-01-12', contact(12))
    .op('2027-01-11', contact(13), '2027-01-12');
  // The events before were e1 to e7, so these are e8 to e13; as text e10 comes before e8.
  const { bijeenkomsten, contacten } = standOp(verhaal, '2027-01-12');
  expect(bijeenkomsten).toEqual([
    { id: 'e11', datum: '2027-01-09', aanwezigen: 11 },
    { id: 'e10', datum: '2027-01-10', aanwezigen: 10 },
    { id: 'e8', datum: '2027-01-10', aanwezigen: 8 },
    { id: 'e9', datum: '2027-01-10' },
  ]);
  expect(contacten.map(({ id, minuten }) => [id, minuten])).toEqual([
    ['e13', 13],
    ['e12', 12],
  ]);
});

test('volunteers, opgaven and projecten are in order of their first day, and of one day in order of their reference', () => {
  const verhaal = tellBegin();
  for (const naam of ['c', 'a', 'b']) {
    verhaal
      .op('2027-01-10', { soort: 'vrijwilliger_aansluiten', vrijwilliger: naam, rollen: [] })
      .op('2027-01-10', opgave(naam))
      .op('2027-01-10', project(naam));
  }
  verhaal
    .op('2027-02-01', { soort: 'vrijwilliger_aansluiten', vrijwilliger: 'Z', rollen: [] })
    .op('2027-02-01', opgave('Z'))
    .op('2027-02-01', project('Z'));
  const { lidmaatschappen, opgaven, projecten } = standOp(verhaal, '2027-02-01');
  expect(lidmaatschappen.map(({ vrijwilliger }) => vrijwilliger)).toEqual(['v1', 'v2', 'v3', 'a', 'b', 'c', 'Z']);
  expect(opgaven.map((een) => een.opgave)).toEqual(['a', 'b', 'c', 'Z']);
  expect(projecten.map((een) => een.project)).toEqual(['a', 'b', 'c', 'Z']);
});

describe('who holds which role, and since when', () => {
  const wie = (verhaal: Verteller, peildatum: string) =>
    standOp(verhaal, peildatum).rolbezetting.map(({ rol, vrijwilligers, sinds }) => [rol, vrijwilligers.join(), sinds]);
  const wissel = (vrijwilliger: string, rollen: ('verbinder' | 'ondernemer' | 'kenner')[]): Stap => ({
    soort: 'rollen_wijzigen',
    vrijwilliger,
    rollen,
  });

  test('who comes and goes without a role changes nothing', () => {
    const verhaal = tellBegin().op('2027-03-01', { soort: 'vrijwilliger_afmelden', vrijwilliger: 'v3' });
    expect(wie(verhaal, '2027-03-01')).toEqual([
      ['kenner', 'v2', '2026-10-05'],
      ['verbinder', 'v1', '2026-10-01'],
      ['ondernemer', 'v2', '2026-10-05'],
    ]);
  });

  test('several of one role are in order of their reference', () => {
    const verhaal = tellBegin()
      .op('2027-03-01', { soort: 'vrijwilliger_aansluiten', vrijwilliger: 'a', rollen: ['verbinder'] })
      .op('2027-03-01', { soort: 'vrijwilliger_aansluiten', vrijwilliger: 'w', rollen: ['verbinder', 'kenner'] });
    expect(wie(verhaal, '2027-03-01')).toEqual([
      ['kenner', 'v2,w', '2027-03-01'],
      ['verbinder', 'a,v1,w', '2027-03-01'],
      ['ondernemer', 'v2', '2026-10-05'],
    ]);
    expect(standOp(verhaal, '2027-03-01').lidmaatschappen.at(-1)?.rollen).toEqual(['kenner', 'verbinder']);
  });

  test('what changes and changes back on one day has not changed', () => {
    const verhaal = tellBegin()
      .op('2027-03-01', wissel('v1', []))
      .op('2027-03-01', wissel('v1', ['verbinder']));
    expect(wie(verhaal, '2027-03-01')[1]).toEqual(['verbinder', 'v1', '2026-10-01']);
    verhaal.op('2027-04-01', wissel('v1', [])).op('2027-04-01', wissel('v3', ['verbinder']));
    expect(wie(verhaal, '2027-04-01')[1]).toEqual(['verbinder', 'v3', '2027-04-01']);
    verhaal.op('2027-04-01', wissel('v3', [])).op('2027-04-01', wissel('v1', ['verbinder']));
    expect(wie(verhaal, '2027-04-01')[1]).toEqual(['verbinder', 'v1', '2026-10-01']);
  });
});

describe('an opgave', () => {
  test('is judged anew without leaving the wachtkamer', () => {
    const verhaal = tellBegin()
      .op('2027-01-01', opgave('a'))
      .op('2027-02-01', {
        soort: 'opgave_herzien',
        opgave: 'a',
        kans: 1,
        urgentie: 5,
        reden: 'te_groot',
        opnieuwBekijkenOp: dag('2028-01-01'),
      });
    expect(standOp(verhaal, '2027-02-01').opgaven).toEqual([
      {
        opgave: 'a',
        titel: 'Opgave a',
        thema: 'groen',
        bron: 'wijkplan',
        omvang: 2,
        complexiteit: 2,
        rollen: [],
        kans: 1,
        urgentie: 5,
        reden: 'te_groot',
        opnieuwBekijkenOp: '2028-01-01',
        status: 'wachtkamer',
        van: '2027-01-01',
      },
    ]);
  });

  test('that lapsed says when and why, and cannot lapse again', () => {
    const laatVervallen: Stap = { soort: 'opgave_laten_vervallen', opgave: 'a', motief: 'al opgelost' };
    const verhaal = tellBegin().op('2027-01-01', opgave('a')).op('2027-02-01', laatVervallen);
    expect(standOp(verhaal, '2027-02-01').opgaven[0]).toMatchObject({
      status: 'vervallen',
      tot: '2027-02-01',
      motief: 'al opgelost',
    });
    expect(() => verhaal.op('2027-03-01', laatVervallen)).toThrow('team.opgave_wacht_niet');
  });
});

describe('a project', () => {
  test('becomes what a change says, and keeps the rest', () => {
    const bijdragen = [{ bijdrage: 'bzk', bedrag: '10.00' as never }];
    const verhaal = tellBegin()
      .op('2027-01-01', project('p', { bijdragen }))
      .op('2027-01-01', project('q', { afhankelijkVan: ['p'] }))
      .op('2027-02-01', { soort: 'project_wijzigen', project: 'p', complexiteit: 4 })
      .op('2027-02-01', { soort: 'project_wijzigen', project: 'q', bijdragen });
    const [p, q] = standOp(verhaal, '2027-02-01').projecten;
    expect(p).toEqual({
      project: 'p',
      titel: 'p',
      thema: 'groen',
      omvang: 1,
      complexiteit: 4,
      partners: [],
      bijdragen,
      afhankelijkVan: [],
      fase: 'idee',
      faseSinds: '2027-01-01',
      bewogenOp: '2027-02-01',
      gestartOp: '2027-01-01',
    });
    expect(Object.keys(p ?? {})).not.toContain('opgave');
    expect(q).toMatchObject({ bijdragen, afhankelijkVan: ['p'] });
  });

  test('that was given up says why, and cannot be given up again', () => {
    const staak: Stap = { soort: 'project_staken', project: 'p', reden: 'geen vergunning' };
    const verhaal = tellBegin().op('2027-01-01', project('p')).op('2027-02-01', staak);
    expect(standOp(verhaal, '2027-02-01').projecten[0]).toMatchObject({
      fase: 'gestaakt',
      faseSinds: '2027-02-01',
      stakingsreden: 'geen vergunning',
    });
    expect(() => verhaal.op('2027-03-01', staak)).toThrow('team.project_is_klaar');
  });

  test('may wait for what is not finished until it is carried out, also by a later change', () => {
    const verhaal = tellBegin()
      .op('2027-01-01', project('p'))
      .op('2027-01-01', project('q'))
      .op('2027-01-02', { soort: 'project_voortzetten', project: 'q', fase: 'voorbereiding' })
      .op('2027-01-03', { soort: 'project_wijzigen', project: 'q', afhankelijkVan: ['p'] });
    expect(standOp(verhaal, '2027-01-03').projecten[1]?.afhankelijkVan).toEqual(['p']);
    expect(() =>
      verhaal.op('2027-01-04', { soort: 'project_voortzetten', project: 'q', fase: 'voorbereiding' }),
    ).toThrow('team.project_fase_past_niet');
    expect(() => verhaal.op('2027-01-04', { soort: 'project_wijzigen', project: 'z', afhankelijkVan: [] })).toThrow(
      'team.project_onbekend',
    );
  });
});

describe('what a team can take up', () => {
  const kan = (verhaal: Verteller, peildatum: string) => rankOpgaven(standOp(verhaal, peildatum));
  test('also before it is guided, and when it is independent', () => {
    const opstart = new Verteller()
      .op('2026-09-01', { soort: 'gebied_aanmelden', buurt: 'b', begeleidingsjaren: 3 })
      .op('2026-09-02', { soort: 'werving_starten' })
      .op('2026-09-03', { soort: 'vrijwilliger_aansluiten', vrijwilliger: 'a', rollen: ['kenner'] })
      .op('2026-09-03', { soort: 'vrijwilliger_aansluiten', vrijwilliger: 'b', rollen: [] })
      .op('2026-09-04', { soort: 'team_vormen' })
      .op('2026-09-05', opgave('x'));
    expect(standOp(opstart, '2026-09-05').status).toBe('opstart');
    expect(kan(opstart, '2026-09-05')).toMatchObject([{ oppakbaar: true }]);
    const zelf = tellBegin().op('2027-01-01', { soort: 'zelfstandig_verklaren' }).op('2027-01-02', opgave('x'));
    expect(kan(zelf, '2027-01-02')).toMatchObject([{ oppakbaar: true }]);
  });
  test('counts finished projecten only as experience, and tells what is in the way as information', () => {
    const verhaal = tellBegin()
      .op('2027-01-02', opgave('zwaar', { complexiteit: 4, rollen: ['verbinder'] }))
      .op('2027-01-03', project('p'))
      .op('2027-01-04', { soort: 'rollen_wijzigen', vrijwilliger: 'v1', rollen: [] })
      .op('2027-01-05', { soort: 'pauzeren', reden: 'x' });
    const [{ belemmeringen } = { belemmeringen: [] }] = kan(verhaal, '2027-02-01');
    expect(belemmeringen.map(({ code, ernst, pad }) => [code, ernst, pad])).toEqual(
      ['status', 'rol', 'ervaring', 'te_jong'].map((wat) => [`team.oppakken_${wat}`, 'info', []]),
    );
    expect(belemmeringen[2]?.params).toEqual({ zwaarte: 4, nodig: 2, afgerond: 0 });
  });
});

describe('signals after a pause', () => {
  const sinds = (verhaal: Verteller, soort: string, peildatum: string) =>
    listSignalen(verhaal.dossier, { peildatum: dag(peildatum) }).flatMap((signaal) =>
      signaal.regel === soort ? [signaal.sinds] : [],
    );
  const werving = () =>
    new Verteller()
      .op('2026-09-01', { soort: 'gebied_aanmelden', buurt: 'b', begeleidingsjaren: 3 })
      .op('2026-09-10', { soort: 'werving_starten' });

  test('the recruitment takes long again from the day that it goes on', () => {
    const verhaal = werving()
      .op('2027-02-01', { soort: 'pauzeren', reden: 'x' })
      .op('2027-05-01', { soort: 'hervatten' });
    expect(sinds(verhaal, 'werving_duurt_lang', '2027-04-30')).toEqual([]);
    expect(sinds(verhaal, 'werving_duurt_lang', '2027-06-01')).toEqual(['2027-05-01']);
  });
  test('a pause that lasted no night changes nothing', () => {
    const verhaal = werving()
      .op('2027-05-01', { soort: 'pauzeren', reden: 'x' })
      .op('2027-05-01', { soort: 'hervatten' });
    expect(sinds(verhaal, 'werving_duurt_lang', '2027-06-01')).toEqual(['2027-03-10']);
  });
  test('a project that came and went on one day did not end the silence', () => {
    const verhaal = tellBegin()
      .op('2027-06-01', project('p'))
      .op('2027-06-01', { soort: 'project_staken', project: 'p', reden: 'x' });
    expect(sinds(verhaal, 'geen_project', '2027-06-02')).toEqual(['2027-05-02']);
  });
  test('says which roles one person holds, and which opgaven are late', () => {
    const verhaal = tellBegin()
      .op('2027-01-10', { soort: 'rollen_wijzigen', vrijwilliger: 'v1', rollen: [] })
      .op('2027-01-10', opgave('laat', { opnieuwBekijkenOp: dag('2027-02-01') }))
      .op('2027-01-10', opgave('vandaag', { opnieuwBekijkenOp: dag('2027-02-10') }));
    const signalen = listSignalen(verhaal.dossier, { peildatum: dag('2027-02-10') });
    const params = (soort: string) => signalen.find(({ regel }) => regel === soort)?.params;
    expect(params('een_persoon_draagt_alles')).toEqual({ vrijwilliger: 'v2', rollen: ['kenner', 'ondernemer'] });
    expect(params('wachtkamer_over_tijd')).toEqual({ titel: 'Opgave laat', dag: '2027-02-01' });
  });
  test('a recruitment that takes long says how long and since when', () => {
    expect(
      listSignalen(werving().dossier, { peildatum: dag('2027-03-10') }).find(
        ({ regel }) => regel === 'werving_duurt_lang',
      ),
    ).toMatchObject({
      code: 'team.signaal_werving_duurt_lang',
      params: { maanden: 6, vanaf: '2026-09-10' },
      opheffing: { code: 'team.opheffing_werving_duurt_lang', params: {} },
    });
  });
});

describe('a begeleider', () => {
  const zonder = (verhaal: Verteller, datum: string) => {
    const { begeleider, begeleiderSinds, zonderBegeleiderSinds } = standOp(verhaal, datum);
    return [begeleider, begeleiderSinds, zonderBegeleiderSinds];
  };
  const weg: Stap = { soort: 'begeleider_afmelden', reden: 'andere baan' };
  const nieuw: Stap = { soort: 'begeleider_toewijzen', begeleider: 'begeleider-4' };

  test('leaves without a successor: the guidance goes on, and the team waits for another', () => {
    const verhaal = tellBegin().op('2027-02-01', weg).op('2027-03-01', nieuw);
    expect(zonder(verhaal, '2027-01-31')).toEqual(['begeleider-3', '2026-09-20', undefined]);
    expect(zonder(verhaal, '2027-02-01')).toEqual([undefined, undefined, '2027-02-01']);
    expect(Object.keys(standOp(verhaal, '2027-02-01'))).not.toContain('begeleider');
    expect(zonder(verhaal, '2027-03-01')).toEqual(['begeleider-4', '2027-03-01', undefined]);
    expect(Object.keys(standOp(verhaal, '2027-03-01'))).not.toContain('zonderBegeleiderSinds');
    for (const datum of ['2027-01-31', '2027-02-01', '2027-03-01'])
      expect(standOp(verhaal, datum)).toMatchObject({
        status: 'begeleid',
        statusSinds: '2026-11-02',
        begeleidSinds: '2026-11-02',
        begeleidTot: '2029-11-01',
      });
  });

  test('that left cannot leave again, or be replaced', () => {
    const verhaal = tellBegin().op('2027-02-01', weg);
    for (const stap of [weg, { soort: 'begeleider_wisselen', begeleider: 'b' } as const])
      expect(codeVan(() => verhaal.op('2027-02-02', stap))).toBe('team.begeleider_ontbreekt');
  });

  const werving = () =>
    new Verteller()
      .op('2026-09-01', { soort: 'gebied_aanmelden', buurt: 'BU1', begeleidingsjaren: 3 })
      .op('2026-09-02', { soort: 'werving_starten' })
      .op('2026-09-03', { soort: 'vrijwilliger_aansluiten', vrijwilliger: 'v1', rollen: [] })
      .op('2026-09-03', { soort: 'vrijwilliger_aansluiten', vrijwilliger: 'v2', rollen: [] });

  test('who was never there is waited for from the formation; who left before it, from that day', () => {
    const nooit = werving().op('2026-10-01', { soort: 'team_vormen' });
    expect(zonder(nooit, '2026-09-30')).toEqual([undefined, undefined, undefined]);
    expect(zonder(nooit, '2026-10-01')).toEqual([undefined, undefined, '2026-10-01']);
    const vertrok = werving().op('2026-09-10', nieuw).op('2026-09-20', weg).op('2026-10-01', { soort: 'team_vormen' });
    expect(zonder(vertrok, '2026-09-20')).toEqual([undefined, undefined, '2026-09-20']);
    expect(zonder(vertrok, '2026-10-01')).toEqual([undefined, undefined, '2026-09-20']);
    expect(standOp(vertrok, '2026-10-01').status).toBe('opstart');
  });

  test.each<[string, Stap]>([
    ['stopped', { soort: 'stoppen', reden: 'x' }],
    ['handed over', { soort: 'overdragen', aan: 'opbouwwerk' }],
  ])('is not waited for by a team that %s', (_, einde) => {
    expect(zonder(tellBegin().op('2027-02-01', weg).op('2027-03-01', einde), '2027-03-01')[2]).toBeUndefined();
  });

  test('may come during a pause: the years of guidance of a team without one count from that day', () => {
    const verhaal = werving()
      .op('2026-10-01', { soort: 'team_vormen' })
      .op('2026-11-01', { soort: 'pauzeren', reden: 'x' })
      .op('2026-12-01', nieuw)
      .op('2027-01-01', { soort: 'hervatten' });
    expect(standOp(verhaal, '2026-12-01')).toMatchObject({
      status: 'gepauzeerd',
      statusSinds: '2026-11-01',
      begeleidSinds: '2026-12-01',
      begeleidTot: '2029-11-30',
    });
    expect(standOp(verhaal, '2027-01-01')).toMatchObject({ status: 'begeleid', statusSinds: '2027-01-01' });
    expect(codeVan(() => verhaal.op('2029-11-30', { soort: 'afronden' }))).toBe('team.te_vroeg_afgerond');
    expect(standOp(verhaal.op('2029-12-01', { soort: 'afronden' }), '2029-12-01').status).toBe('afgerond');
  });

  test('who comes during a pause of the recruitment, or of a team that had one, changes no term', () => {
    const vroeg = werving()
      .op('2026-10-01', { soort: 'pauzeren', reden: 'x' })
      .op('2026-10-02', nieuw)
      .op('2026-10-03', { soort: 'hervatten' });
    expect(standOp(vroeg, '2026-10-03').status).toBe('werving');
    expect(standOp(vroeg, '2026-10-03').begeleidSinds).toBeUndefined();
    const later = tellBegin()
      .op('2027-02-01', weg)
      .op('2027-02-02', { soort: 'pauzeren', reden: 'x' })
      .op('2027-03-01', nieuw)
      .op('2027-04-01', { soort: 'hervatten' });
    expect(standOp(later, '2027-04-01')).toMatchObject({ status: 'begeleid', begeleidSinds: '2026-11-02' });
  });
});

describe('after the end of the guidance', () => {
  const klaar = () =>
    tellBegin()
      .op('2027-01-01', project('loopt'))
      .op('2027-01-01', opgave('wacht'))
      .op('2027-02-01', { soort: 'overdragen', aan: 'opbouwwerk' });
  const gebeurt: readonly Stap[] = [
    bijeenkomst(3),
    { soort: 'contact_vastleggen', wijze: 'bezoek', minuten: 30 },
    { soort: 'vrijwilliger_aansluiten', vrijwilliger: 'v9', rollen: [] },
    { soort: 'vrijwilliger_afmelden', vrijwilliger: 'v1' },
    { soort: 'rollen_wijzigen', vrijwilliger: 'v2', rollen: ['kenner'] },
    opgave('nieuw'),
    { soort: 'opgave_laten_vervallen', opgave: 'nieuw', motief: 'x' },
    { soort: 'opgave_oppakken', opgave: 'wacht', project: 'p' },
    { soort: 'project_wijzigen', project: 'p', omvang: 2 },
    { soort: 'project_staken', project: 'p', reden: 'x' },
    { soort: 'project_voortzetten', project: 'loopt', fase: 'uitvoering' },
    { soort: 'project_afronden', project: 'loopt', bewonersBereikt: 9, resultaten: [] },
    project('los'),
    { soort: 'nazorg_peilen', actief: true, vrijwilligers: 3, projecten: 1, toelichting: 'gaat goed' },
  ];

  test('the team lives on: meetings, contacts, volunteers, opgaven, projecten and how it does', () => {
    const verhaal = klaar();
    for (const stap of gebeurt) verhaal.op('2027-03-01', stap);
    verhaal.op('2027-04-01', { soort: 'nazorg_peilen', actief: false });
    const stand = standOp(verhaal, '2027-04-01');
    expect(stand).toMatchObject({ status: 'afgerond', statusSinds: '2027-02-01' });
    expect(stand.nazorgpeilingen).toEqual([
      { id: 'e24', datum: '2027-03-01', actief: true, vrijwilligers: 3, projecten: 1 },
      { id: 'e25', datum: '2027-04-01', actief: false },
    ]);
    expect(stand.bijeenkomsten).toHaveLength(1);
    expect(stand.projecten.map(({ project: naam, fase }) => [naam, fase])).toEqual([
      ['loopt', 'afgerond'],
      ['los', 'idee'],
      ['p', 'gestaakt'],
    ]);
  });

  test.each<[string, Stap]>([
    ['stopped', { soort: 'stoppen', reden: 'x' }],
    ['was replaced', { soort: 'vervangen', doorBuurt: 'BU00800001', reden: 'x' }],
  ])('a team that %s does not: only contacts are recorded', (_, einde) => {
    const verhaal = tellBegin().op('2027-01-01', project('loopt')).op('2027-01-01', opgave('wacht'));
    verhaal.op('2027-02-01', einde);
    for (const stap of gebeurt) {
      if (stap.soort === 'contact_vastleggen') verhaal.op('2027-03-01', stap);
      else if (stap.soort !== 'opgave_oppakken')
        expect(codeVan(() => verhaal.op('2027-03-01', stap))).toBe('team.is_beeindigd');
    }
  });

  test('there is no other end and no pause; and before it no after-care', () => {
    const niet: readonly Stap[] = [
      { soort: 'stoppen', reden: 'x' },
      { soort: 'vervangen', doorBuurt: 'BU00800001', reden: 'x' },
      { soort: 'overdragen', aan: 'ander' },
      { soort: 'afronden' },
      { soort: 'pauzeren', reden: 'x' },
      { soort: 'zelfstandig_verklaren' },
    ];
    for (const stap of niet) expect(codeVan(() => klaar().op('2027-03-01', stap))).toBe('team.is_beeindigd');
    expect(codeVan(() => tellBegin().op('2027-03-01', { soort: 'nazorg_peilen', actief: true }))).toBe(
      'team.status_past_niet',
    );
  });

  test('the after-care can pass to another begeleider, and nobody waits for one', () => {
    const verhaal = klaar();
    const naar = (stap: Stap) => {
      verhaal.op('2027-03-01', stap);
      return findTeamstand(verhaal.dossier, { peildatum: dag('2027-03-01') });
    };
    expect(naar({ soort: 'begeleider_wisselen', begeleider: 'b-nazorg' })?.begeleider).toBe('b-nazorg');
    const weg = naar({ soort: 'begeleider_afmelden' });
    expect([weg?.begeleider, weg?.zonderBegeleiderSinds, weg?.status]).toEqual([undefined, undefined, 'afgerond']);
    expect(naar({ soort: 'begeleider_toewijzen', begeleider: 'b-later' })?.begeleider).toBe('b-later');
  });

  test('what was asked on one day is in order of its reference', () => {
    const verhaal = klaar();
    for (const actief of [true, false, true]) verhaal.op('2027-03-01', { soort: 'nazorg_peilen', actief });
    const laat = verhaal.gebeurtenissen.slice(-3).reverse();
    const dossier = replayTeam(
      laat.map(({ nummer: _, ...rest }) => rest),
      { vanaf: klaar().dossier },
    );
    const { nazorgpeilingen } = findTeamstand(dossier, { peildatum: dag('2027-03-01') }) ?? {};
    expect(nazorgpeilingen?.map(({ id }) => id)).toEqual(['e11', 'e12', 'e13']);
  });
});

test('a project says when it moved last: by its start, a change or a phase', () => {
  const verhaal = tellBegin()
    .op('2027-01-01', project('p'))
    .op('2027-01-02', project('q'))
    .op('2027-02-01', { soort: 'project_wijzigen', project: 'p', omvang: 2 })
    .op('2027-03-01', { soort: 'project_voortzetten', project: 'p', fase: 'uitvoering' })
    .op('2027-04-01', { soort: 'project_afronden', project: 'p', bewonersBereikt: 1, resultaten: [] })
    .op('2027-05-01', { soort: 'project_staken', project: 'q', reden: 'x' });
  const bewogen = ['01-01', '02-01', '03-01', '04-01', '05-01'].map((datum) =>
    standOp(verhaal, `2027-${datum}`).projecten.map(({ bewogenOp }) => bewogenOp),
  );
  expect(bewogen).toEqual([
    ['2027-01-01'],
    ['2027-02-01', '2027-01-02'],
    ['2027-03-01', '2027-01-02'],
    ['2027-04-01', '2027-01-02'],
    ['2027-04-01', '2027-05-01'],
  ]);
});

test('what is known on a day: a fact, its correction, and what came in later', () => {
  const verhaal = tellBegin()
    .op('2027-01-10', bijeenkomst(3), '2027-01-20')
    .op('2027-02-01', { soort: 'corrigeren', betreft: 'e8', reden: 'dubbel' });
  const aantal = (bekendOp: string) =>
    findTeamstand(verhaal.dossier, { peildatum: dag('2027-03-01'), bekendOp: dag(bekendOp) })?.bijeenkomsten.length;
  expect(['2027-01-19', '2027-01-20', '2027-01-31', '2027-02-01'].map(aantal)).toEqual([0, 1, 1, 0]);
  expect(aantal('2026-08-31')).toBeUndefined();
});
