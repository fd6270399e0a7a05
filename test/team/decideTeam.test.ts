import { decideTeam, evolveTeam, findTeamstand, initialTeamdossier, type Teamcommando } from 'buurtaanpak/team';
import { describe, expect, test } from 'vitest';
import { foutVan } from '../hulp.js';
import { refusal } from './refusal.js';
import { dag, opgave, type Stap, tellBegin, Verteller } from './vertel.js';

const project = (naam: string, anders: Partial<Extract<Stap, { soort: 'project_starten' }>> = {}): Stap => ({
  soort: 'project_starten',
  project: naam,
  titel: `Project ${naam}`,
  thema: 'groen',
  omvang: 1,
  complexiteit: 1,
  partners: [],
  bijdragen: [],
  afhankelijkVan: [],
  ...anders,
});

const voort = (naam: string, fase: 'voorbereiding' | 'uitvoering'): Stap => ({
  soort: 'project_voortzetten',
  project: naam,
  fase,
});

const rondAf = (naam: string): Stap => ({
  soort: 'project_afronden',
  project: naam,
  bewonersBereikt: 1,
  resultaten: [],
});

const herzien = (naam: string, op = '2028-01-01'): Stap => ({
  soort: 'opgave_herzien',
  opgave: naam,
  kans: 1,
  urgentie: 1,
  reden: 'te_groot',
  opnieuwBekijkenOp: dag(op),
});

/** What is refused on 2027-03-01 after the steps told, with which code and where. */
const geweigerd: [code: string, pad: string[], stap: Stap, ...eerst: Stap[]][] = [
  ['team.bestaat_al', [], { soort: 'gebied_aanmelden', buurt: 'BU00800001', begeleidingsjaren: 3 }],
  ['team.status_past_niet', [], { soort: 'werving_starten' }],
  ['team.status_past_niet', [], { soort: 'team_vormen' }],
  ['team.status_past_niet', [], { soort: 'hervatten' }],
  ['team.status_past_niet', [], { soort: 'bijeenkomst_vastleggen' }, { soort: 'pauzeren', reden: 'zomer' }],
  ['team.is_beeindigd', [], { soort: 'hervatten' }, { soort: 'stoppen', reden: 'geen animo' }],
  ['team.is_beeindigd', [], opgave('a'), { soort: 'vervangen', doorBuurt: 'BU00800001', reden: 'geen animo' }],
  ['team.vervangen_door_zichzelf', ['doorBuurt'], { soort: 'vervangen', doorBuurt: 'BU00802001', reden: 'x' }],
  [
    'team.vrijwilliger_al_aangesloten',
    ['vrijwilliger'],
    { soort: 'vrijwilliger_aansluiten', vrijwilliger: 'v1', rollen: [] },
  ],
  ['team.vrijwilliger_niet_aangesloten', ['vrijwilliger'], { soort: 'vrijwilliger_afmelden', vrijwilliger: 'v9' }],
  [
    'team.vrijwilliger_niet_aangesloten',
    ['vrijwilliger'],
    { soort: 'rollen_wijzigen', vrijwilliger: 'v9', rollen: [] },
  ],
  ['team.begeleider_al_toegewezen', ['begeleider'], { soort: 'begeleider_toewijzen', begeleider: 'begeleider-4' }],
  ['team.begeleider_ontbreekt', [], { soort: 'begeleider_afmelden' }, { soort: 'begeleider_afmelden' }],
  ['team.status_past_niet', [], { soort: 'nazorg_peilen', actief: true }],
  ['team.begeleider_is_dezelfde', ['begeleider'], { soort: 'begeleider_wisselen', begeleider: 'begeleider-3' }],
  ['team.te_vroeg_afgerond', ['datum'], { soort: 'afronden' }],
  ['team.opgave_bestaat_al', ['opgave'], opgave('a'), opgave('a')],
  ['team.opgave_onbekend', ['opgave'], herzien('a')],
  ['team.opgave_onbekend', ['opgave'], { soort: 'opgave_oppakken', opgave: 'a', project: 'p' }],
  ['team.opgave_onbekend', ['opgave'], project('p', { opgave: 'a' })],
  ['team.opgave_onbekend', ['opgave'], { ...herzien('a'), soort: 'opgave_terugzetten' } as Stap],
  [
    'team.opgave_wacht_niet',
    ['opgave'],
    herzien('a'),
    opgave('a'),
    { soort: 'opgave_laten_vervallen', opgave: 'a', motief: 'x' },
  ],
  ['team.opgave_wacht_niet', ['opgave'], project('q', { opgave: 'a' }), opgave('a'), project('p', { opgave: 'a' })],
  [
    'team.opgave_niet_gestaakt',
    ['opgave'],
    { ...herzien('a'), soort: 'opgave_terugzetten' } as Stap,
    opgave('a'),
    project('p', { opgave: 'a' }),
  ],
  ['team.opgave_niet_gestaakt', ['opgave'], { ...herzien('a'), soort: 'opgave_terugzetten' } as Stap, opgave('a')],
  ['team.herziening_te_vroeg', ['opnieuwBekijkenOp'], opgave('a', { opnieuwBekijkenOp: dag('2027-03-01') })],
  ['team.herziening_te_vroeg', ['opnieuwBekijkenOp'], herzien('a', '2027-02-01'), opgave('a')],
  ['team.project_bestaat_al', ['project'], project('p'), project('p')],
  ['team.project_onbekend', ['project'], voort('p', 'uitvoering')],
  [
    'team.project_is_klaar',
    ['project'],
    voort('p', 'uitvoering'),
    project('p'),
    { soort: 'project_staken', project: 'p', reden: 'x' },
  ],
  [
    'team.project_is_klaar',
    ['project'],
    { soort: 'project_wijzigen', project: 'p' },
    project('p'),
    voort('p', 'uitvoering'),
    rondAf('p'),
  ],
  ['team.project_fase_past_niet', ['fase'], voort('p', 'voorbereiding'), project('p'), voort('p', 'uitvoering')],
  ['team.project_niet_uitgevoerd', ['project'], rondAf('p'), project('p'), voort('p', 'voorbereiding')],
  ['team.afhankelijkheid_onbekend', ['afhankelijkVan'], project('p', { afhankelijkVan: ['q'] })],
  ['team.afhankelijkheid_kring', ['afhankelijkVan'], project('p', { afhankelijkVan: ['p'] })],
  [
    'team.afhankelijkheid_kring',
    ['afhankelijkVan'],
    { soort: 'project_wijzigen', project: 'p', afhankelijkVan: ['r', 'q'] },
    project('p'),
    project('q', { afhankelijkVan: ['p'] }),
    project('r', { afhankelijkVan: ['q'] }),
  ],
  [
    'team.afhankelijkheid_open',
    ['project'],
    voort('q', 'uitvoering'),
    project('p'),
    project('q', { afhankelijkVan: ['p'] }),
  ],
  [
    'team.afhankelijkheid_open',
    ['project'],
    { soort: 'project_wijzigen', project: 'q', afhankelijkVan: ['p'] },
    project('p'),
    project('q'),
    voort('q', 'uitvoering'),
  ],
  ['team.project_onbekend', ['project'], rondAf('p')],
  ['team.correctie_zonder_doel', ['betreft'], { soort: 'corrigeren', betreft: 'e99', reden: 'x' }],
  ['kern.document_ongeldig', [], { soort: 'vrijwilliger_aansluiten', vrijwilliger: 'jan@example.org', rollen: [] }],
  ['kern.document_ongeldig', [], { soort: 'rollen_wijzigen', vrijwilliger: 'v1', rollen: ['kenner', 'kenner'] }],
  ['kern.keuze_onbekend', ['soort'], { soort: 'taart_eten' } as unknown as Stap],
];

describe('what the rules do not allow', () => {
  test.each(geweigerd)('%s at %j: %j', (code, pad, stap, ...eerst: Stap[]) => {
    const verhaal = tellBegin();
    for (const een of eerst) verhaal.op('2027-02-01', een);
    const { dossier } = verhaal;
    expect(refusal(() => verhaal.op('2027-03-01', stap))).toEqual({ code, pad });
    expect(verhaal.dossier).toBe(dossier);
  });

  test('nothing comes before the registration of the buurt', () => {
    expect(refusal(() => new Verteller().op('2026-09-01', { soort: 'werving_starten' }))?.code).toBe(
      'team.niet_aangemeld',
    );
    const pakOp: Stap = { soort: 'opgave_oppakken', opgave: 'a', project: 'p' };
    expect(refusal(() => new Verteller().op('2026-09-01', pakOp))?.code).toBe('team.niet_aangemeld');
  });

  test('one volunteer is not a team', () => {
    const verhaal = new Verteller()
      .op('2026-09-01', { soort: 'gebied_aanmelden', buurt: 'BU00802001', begeleidingsjaren: 3 })
      .op('2026-09-02', { soort: 'werving_starten' })
      .op('2026-09-03', { soort: 'vrijwilliger_aansluiten', vrijwilliger: 'v1', rollen: [] });
    expect(refusal(() => verhaal.op('2026-09-04', { soort: 'team_vormen' }))?.code).toBe(
      'team.te_weinig_vrijwilligers',
    );
    expect(refusal(() => verhaal.op('2026-09-04', { soort: 'begeleider_wisselen', begeleider: 'b' }))?.code).toBe(
      'team.begeleider_ontbreekt',
    );
    verhaal.op('2026-09-04', { soort: 'begeleider_toewijzen', begeleider: 'b' });
    expect(refusal(() => verhaal.op('2026-09-05', { soort: 'begeleider_toewijzen', begeleider: 'c' }))?.code).toBe(
      'team.begeleider_al_toegewezen',
    );
  });

  test('the head of a command: who, when, which team', () => {
    const hoofd = { id: 'e50', team: 'team-1', datum: dag('2027-03-01'), geregistreerd: dag('2027-03-01'), door: 'm' };
    const { dossier } = tellBegin();
    const doe = (anders: Partial<Teamcommando>) =>
      refusal(() => decideTeam({ ...hoofd, soort: 'bijeenkomst_vastleggen', ...anders } as Teamcommando, dossier));
    expect(doe({})).toBeUndefined();
    expect(doe({ team: 'team-2' })).toEqual({ code: 'team.ander_team', pad: ['team'] });
    expect(doe({ datum: dag('2027-03-02') })).toEqual({ code: 'team.in_toekomst', pad: ['datum'] });
    expect(doe({ datum: dag('2026-10-10'), geregistreerd: dag('2026-10-10') })).toEqual({
      code: 'team.registratie_loopt_terug',
      pad: ['geregistreerd'],
    });
    expect(doe({ id: 'e3' })).toEqual({ code: 'team.gebeurtenis_bestaat_al', pad: ['id'] });
    expect(doe({ datum: '2027-02-30' as never })?.code).toBe('kern.document_ongeldig');
  });

  test('a command says when it was noted, when it was received, or both', () => {
    const hoofd = { id: 'e50', team: 'team-1', datum: dag('2027-03-01'), door: 'm' };
    const { dossier } = tellBegin();
    const doe = (...dagen: [genoteerd?: string, geregistreerd?: string]) => {
      const [genoteerd, geregistreerd] = dagen.map((een) => (een === undefined ? undefined : dag(een)));
      const commando: Teamcommando = { ...hoofd, soort: 'bijeenkomst_vastleggen', genoteerd, geregistreerd };
      return decideTeam(commando, dossier)[0];
    };
    const [eerste, later] = ['2027-03-01', '2027-03-08'];
    expect(doe(undefined, eerste)).toMatchObject({ versie: 2, nummer: 8, genoteerd: eerste, geregistreerd: eerste });
    expect(doe(eerste)).toMatchObject({ nummer: 8, genoteerd: eerste });
    expect(doe(eerste)?.geregistreerd).toBeUndefined();
    expect(doe(eerste, later)).toMatchObject({ genoteerd: eerste, geregistreerd: later });
    const geweigerd = (...dagen: [string?, string?]) => {
      const fout = foutVan(() => doe(...dagen));
      return fout.bevindingen.length === 0
        ? [[fout.code, fout.pad]]
        : fout.bevindingen.map(({ code, pad }) => [code, pad]);
    };
    expect(geweigerd()).toEqual([['kern.veld_ontbreekt', ['genoteerd']]]);
    expect(geweigerd('2027-02-28')).toEqual([['team.in_toekomst', ['datum']]]);
    expect(geweigerd('2027-02-28', later)).toEqual([['team.notitie_past_niet', ['genoteerd']]]);
    expect(geweigerd('2027-03-09', later)).toEqual([['team.notitie_past_niet', ['genoteerd']]]);
    const vroeg = { ...hoofd, datum: dag('2026-10-01'), soort: 'bijeenkomst_vastleggen' } as const;
    expect(refusal(() => decideTeam({ ...vroeg, genoteerd: dag('2026-10-02') }, dossier))).toEqual({
      code: 'team.registratie_loopt_terug',
      pad: ['genoteerd'],
    });
  });

  test('an event takes the place behind all others, wherever they were noted', () => {
    const { dossier, gebeurtenissen } = tellBegin();
    const los = evolveTeam(dossier, { ...gebeurtenissen[3]!, id: 'elders', nummer: 40 } as (typeof gebeurtenissen)[3]);
    const hoofd = { id: 'e50', team: 'team-1', datum: dag('2027-03-01'), geregistreerd: dag('2027-03-01'), door: 'm' };
    for (const record of [los, evolveTeam(los, { ...gebeurtenissen[3]!, nummer: 2 })])
      expect(decideTeam({ ...hoofd, soort: 'bijeenkomst_vastleggen' }, record)[0]?.nummer).toBe(41);
  });

  test('a wrong form is told whole, with the paths of the command', () => {
    const fout = (() => {
      try {
        decideTeam(
          {
            soort: 'contact_vastleggen',
            id: 'e1',
            team: '06-12345678',
            datum: '1-2-2027',
            geregistreerd: dag('2027-03-01'),
            door: '',
            wijze: 'postduif',
            minuten: 0.5,
            naam: 'Jan',
          } as never,
          initialTeamdossier,
        );
      } catch (error) {
        return error as { bevindingen: { code: string; pad: string[] }[] };
      }
      return undefined;
    })();
    expect(fout?.bevindingen.map(({ code, pad }) => `${pad.join('.')} ${code}`).sort()).toEqual([
      'datum kern.datum_ongeldig',
      'door kern.te_klein',
      'minuten kern.type_verkeerd',
      'naam kern.veld_onbekend',
      'team team.referentie_telefoonnummer',
      'wijze kern.keuze_onbekend',
    ]);
  });
});

describe('what the rules allow', () => {
  test('an opgave is taken up with its own title unless another is given', () => {
    const verhaal = tellBegin()
      .op('2027-01-01', opgave('a', { omvang: 3 }))
      .op('2027-01-01', opgave('b'))
      .op('2027-02-01', { soort: 'opgave_oppakken', opgave: 'a', project: 'p' })
      .op('2027-02-01', {
        soort: 'opgave_oppakken',
        opgave: 'b',
        project: 'q',
        titel: 'Anders',
        omvang: 1,
        partners: ['woningcorporatie'],
        afhankelijkVan: ['p'],
      });
    const stand = findTeamstand(verhaal.dossier, { peildatum: dag('2027-02-01') });
    expect(
      stand?.projecten.map(({ titel, omvang, partners, opgave: van, afhankelijkVan }) => ({
        titel,
        omvang,
        partners,
        van,
        afhankelijkVan,
      })),
    ).toEqual([
      { titel: 'Opgave a', omvang: 3, partners: [], van: 'a', afhankelijkVan: [] },
      { titel: 'Anders', omvang: 1, partners: ['woningcorporatie'], van: 'b', afhankelijkVan: ['p'] },
    ]);
    expect(stand?.opgaven.map(({ status, project: naar, tot }) => [status, naar, tot])).toEqual([
      ['opgepakt', 'p', '2027-02-01'],
      ['opgepakt', 'q', '2027-02-01'],
    ]);
  });

  test('an opgave whose project was given up can wait again, and be taken up again', () => {
    const verhaal = tellBegin()
      .op('2027-01-01', opgave('a'))
      .op('2027-02-01', project('p', { opgave: 'a' }))
      .op('2027-03-01', { soort: 'project_staken', project: 'p', reden: 'vergunning geweigerd' })
      .op('2027-03-02', {
        soort: 'opgave_terugzetten',
        opgave: 'a',
        kans: 2,
        urgentie: 5,
        reden: 'kans_te_klein',
        opnieuwBekijkenOp: dag('2027-09-01'),
      });
    const wacht = findTeamstand(verhaal.dossier, { peildatum: dag('2027-04-01') })?.opgaven[0];
    expect(wacht).toMatchObject({ status: 'wachtkamer', van: '2027-03-02', kans: 2, reden: 'kans_te_klein' });
    expect(wacht).not.toHaveProperty('project');
    verhaal.op('2027-05-01', project('q', { opgave: 'a' }));
    expect(findTeamstand(verhaal.dossier, { peildatum: dag('2027-05-01') })?.opgaven[0]).toMatchObject({
      status: 'opgepakt',
      project: 'q',
    });
  });

  test('a change of a project leaves what it does not name as it was', () => {
    const verhaal = tellBegin()
      .op('2027-01-01', project('p', { omvang: 2, complexiteit: 3 }))
      .op('2027-01-02', { soort: 'project_wijzigen', project: 'p', partners: ['woningcorporatie'] })
      .op('2027-01-03', { soort: 'project_wijzigen', project: 'p', omvang: 4 });
    const op = (datum: string) => findTeamstand(verhaal.dossier, { peildatum: dag(datum) })?.projecten[0];
    expect(op('2027-01-02')).toMatchObject({ omvang: 2, complexiteit: 3, partners: ['woningcorporatie'] });
    expect(op('2027-01-03')).toMatchObject({ omvang: 4, complexiteit: 3, partners: ['woningcorporatie'] });
  });

  test('a project waits for another, until that is finished or the dependency is taken away', () => {
    const verhaal = tellBegin()
      .op('2027-01-01', project('p'))
      .op('2027-01-02', project('q', { afhankelijkVan: ['p'] }))
      .op('2027-01-03', voort('q', 'voorbereiding'))
      .op('2027-01-04', project('r', { afhankelijkVan: ['p', 'q'] }))
      .op('2027-02-01', {
        soort: 'project_wijzigen',
        project: 'r',
        afhankelijkVan: [],
        omvang: 2,
        complexiteit: 3,
        partners: ['x'],
        bijdragen: [],
      })
      .op('2027-02-01', voort('r', 'uitvoering'))
      .op('2027-02-02', voort('p', 'uitvoering'))
      .op('2027-03-01', rondAf('p'))
      .op('2027-03-02', voort('q', 'uitvoering'));
    expect(
      findTeamstand(verhaal.dossier, { peildatum: dag('2027-03-02') })?.projecten.map(
        ({ project: p, fase, omvang }) => [p, fase, omvang],
      ),
    ).toEqual([
      ['p', 'afgerond', 1],
      ['q', 'uitvoering', 1],
      ['r', 'uitvoering', 2],
    ]);
  });

  test('a team is completed from the first day after the term of guidance', () => {
    const verhaal = tellBegin();
    expect(refusal(() => verhaal.op('2029-11-01', { soort: 'afronden' }))?.code).toBe('team.te_vroeg_afgerond');
    verhaal.op('2029-11-02', { soort: 'afronden' });
    const stand = findTeamstand(verhaal.dossier, { peildatum: dag('2029-11-02') });
    expect(stand?.status).toBe('afgerond');
    expect(stand?.einde).toEqual({ soort: 'afgerond', datum: '2029-11-02' });
  });
});
