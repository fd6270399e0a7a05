import { formatBevinding } from 'buurtaanpak/kern';
import { en, nl } from 'buurtaanpak/taal';
import {
  initialTeamdossier,
  type ListSignalenOptions,
  listSignalen,
  type Signaalregel,
  STANDAARD_SIGNAALREGELS,
} from 'buurtaanpak/team';
import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { refusal } from './refusal.js';
import { dag, opgave, type Stap, tellBegin, Verteller } from './vertel.js';

const contact: Stap = { soort: 'contact_vastleggen', wijze: 'telefoon', minuten: 15 };
const start = (project: string): Stap => ({
  soort: 'project_starten',
  project,
  titel: project,
  thema: 'groen',
  omvang: 1,
  complexiteit: 1,
  partners: [],
  bijdragen: [],
  afhankelijkVan: [],
});

const uitvoeren = (project: string): Stap => ({ soort: 'project_voortzetten', project, fase: 'uitvoering' });
const bijeenkomst: Stap = { soort: 'bijeenkomst_vastleggen', aanwezigen: 5 };
const peiling = (actief: boolean): Stap => ({ soort: 'nazorg_peilen', actief });

type Opties = Omit<ListSignalenOptions, 'peildatum'>;

/** The signals of one rule. */
const signalen = (verhaal: Verteller, soort: Signaalregel['soort'], peildatum: string, options: Opties = {}) =>
  listSignalen(verhaal.dossier, { peildatum: dag(peildatum), ...options }).filter(({ regel }) => regel === soort);

/** The signals of one rule: since when. */
const sinds = (...wat: Parameters<typeof signalen>) => signalen(...wat).map((signaal) => signaal.sinds as string);

describe('no contact for six weeks', () => {
  const verhaal = () => tellBegin().op('2026-11-10', contact);
  test('from the day that the weeks are full', () => {
    expect(sinds(verhaal(), 'geen_contact', '2026-12-21')).toEqual([]);
    expect(sinds(verhaal(), 'geen_contact', '2026-12-22')).toEqual(['2026-12-22']);
    expect(sinds(verhaal(), 'geen_contact', '2027-12-22')).toEqual(['2026-12-22']);
  });
  test('cleared by a contact, and not while paused or independent', () => {
    expect(sinds(verhaal().op('2027-01-05', contact), 'geen_contact', '2027-01-05')).toEqual([]);
    const pauze = verhaal().op('2027-01-05', { soort: 'pauzeren', reden: 'x' });
    expect(sinds(pauze, 'geen_contact', '2027-03-01')).toEqual([]);
    expect(sinds(pauze.op('2027-03-01', { soort: 'hervatten' }), 'geen_contact', '2027-04-12')).toEqual(['2027-04-12']);
    expect(sinds(verhaal().op('2027-01-05', { soort: 'zelfstandig_verklaren' }), 'geen_contact', '2027-04-12')).toEqual(
      [],
    );
  });
  test('during the recruitment from its start', () => {
    const werving = new Verteller().op('2026-09-01', { soort: 'gebied_aanmelden', buurt: 'b', begeleidingsjaren: 3 });
    expect(sinds(werving, 'geen_contact', '2027-09-01')).toEqual([]);
    expect(sinds(werving.op('2026-09-10', { soort: 'werving_starten' }), 'geen_contact', '2027-09-01')).toEqual([
      '2026-10-22',
    ]);
  });
});

describe('volunteers and roles', () => {
  test('too few: since the number fell, not since it fell further', () => {
    const verhaal = tellBegin()
      .op('2027-01-10', { soort: 'vrijwilliger_aansluiten', vrijwilliger: 'v4', rollen: [] })
      .op('2027-02-10', { soort: 'vrijwilliger_afmelden', vrijwilliger: 'v3' })
      .op('2027-03-10', { soort: 'vrijwilliger_afmelden', vrijwilliger: 'v4' })
      .op('2027-04-10', { soort: 'vrijwilliger_afmelden', vrijwilliger: 'v2' });
    expect(sinds(verhaal, 'te_weinig_vrijwilligers', '2027-03-09')).toEqual([]);
    expect(sinds(verhaal, 'te_weinig_vrijwilligers', '2027-05-01')).toEqual(['2027-03-10']);
    const [signaal] = listSignalen(verhaal.dossier, {
      peildatum: dag('2027-05-01'),
      regels: [{ soort: 'te_weinig_vrijwilligers', minimum: 3, ernst: 'fout', reden: 'x' }],
    });
    expect(signaal && [signaal.ernst, formatBevinding(signaal, nl), formatBevinding(signaal.opheffing, nl)]).toEqual([
      'fout',
      'Het team is nog maar met 1; om door te gaan zijn er minstens 3 nodig.',
      'Zoek vrijwilligers: nog 2 erbij.',
    ]);
  });
  test('too few from the formation on, when it never had more', () => {
    const regels = [{ soort: 'te_weinig_vrijwilligers', minimum: 5, ernst: 'info', reden: 'x' }] as const;
    expect(sinds(tellBegin(), 'te_weinig_vrijwilligers', '2027-05-01', { regels })).toEqual(['2026-11-02']);
    expect(sinds(tellBegin(), 'te_weinig_vrijwilligers', '2026-11-01', { regels })).toEqual([]);
  });
  test('a role that is missing: since it was held last, or since the formation', () => {
    const verhaal = tellBegin().op('2027-02-10', { soort: 'vrijwilliger_afmelden', vrijwilliger: 'v2' });
    expect(
      listSignalen(verhaal.dossier, { peildatum: dag('2027-02-10') })
        .filter(({ regel }) => regel === 'rol_ontbreekt')
        .map(({ params, sinds: dagen }) => [params.rol, dagen]),
    ).toEqual([
      ['kenner', '2027-02-10'],
      ['ondernemer', '2027-02-10'],
    ]);
    const nooit = new Verteller()
      .op('2026-09-01', { soort: 'gebied_aanmelden', buurt: 'b', begeleidingsjaren: 3 })
      .op('2026-09-10', { soort: 'werving_starten' })
      .op('2026-09-11', { soort: 'vrijwilliger_aansluiten', vrijwilliger: 'a', rollen: ['kenner', 'verbinder'] })
      .op('2026-09-11', { soort: 'vrijwilliger_aansluiten', vrijwilliger: 'b', rollen: [] })
      .op('2026-10-01', { soort: 'team_vormen' });
    expect(sinds(nooit, 'rol_ontbreekt', '2026-10-01')).toEqual(['2026-10-01']);
    expect(sinds(nooit, 'een_persoon_draagt_alles', '2026-10-01')).toEqual(['2026-10-01']);
    expect(
      sinds(
        nooit.op('2026-10-02', { soort: 'rollen_wijzigen', vrijwilliger: 'b', rollen: ['ondernemer'] }),
        'rol_ontbreekt',
        '2026-10-02',
      ),
    ).toEqual([]);
    expect(sinds(nooit, 'een_persoon_draagt_alles', '2026-10-02')).toEqual([]);
  });
  test('one person holds everything: since the others let go', () => {
    const verhaal = tellBegin()
      .op('2027-01-10', { soort: 'rollen_wijzigen', vrijwilliger: 'v2', rollen: ['ondernemer', 'kenner', 'verbinder'] })
      .op('2027-02-10', { soort: 'rollen_wijzigen', vrijwilliger: 'v1', rollen: [] });
    expect(sinds(verhaal, 'een_persoon_draagt_alles', '2027-02-09')).toEqual([]);
    expect(sinds(verhaal, 'een_persoon_draagt_alles', '2027-03-09')).toEqual(['2027-02-10']);
    expect(
      sinds(
        tellBegin().op('2027-01-10', { soort: 'vrijwilliger_afmelden', vrijwilliger: 'v2' }),
        'een_persoon_draagt_alles',
        '2027-03-09',
      ),
    ).toEqual([]);
  });
});

describe('time that runs out', () => {
  test('the recruitment takes long, until the team is formed', () => {
    const verhaal = new Verteller()
      .op('2026-09-01', { soort: 'gebied_aanmelden', buurt: 'b', begeleidingsjaren: 3 })
      .op('2026-09-10', { soort: 'werving_starten' });
    expect(sinds(verhaal, 'werving_duurt_lang', '2027-03-09')).toEqual([]);
    expect(sinds(verhaal, 'werving_duurt_lang', '2027-03-10')).toEqual(['2027-03-10']);
    expect(sinds(tellBegin(), 'werving_duurt_lang', '2028-03-10')).toEqual([]);
  });
  test('no project half a year after the formation; giving up the only one counts from that day', () => {
    expect(sinds(tellBegin(), 'geen_project', '2027-05-01')).toEqual([]);
    expect(sinds(tellBegin(), 'geen_project', '2027-05-02')).toEqual(['2027-05-02']);
    const verhaal = tellBegin().op('2027-04-01', start('p'));
    expect(sinds(verhaal, 'geen_project', '2027-06-01')).toEqual([]);
    verhaal.op('2027-07-01', { soort: 'project_staken', project: 'p', reden: 'x' });
    expect(sinds(verhaal, 'geen_project', '2027-07-02')).toEqual(['2027-07-01']);
    expect(sinds(verhaal.op('2027-08-01', { soort: 'pauzeren', reden: 'x' }), 'geen_project', '2027-08-01')).toEqual(
      [],
    );
    expect(
      sinds(
        new Verteller().op('2026-09-01', { soort: 'gebied_aanmelden', buurt: 'b', begeleidingsjaren: 3 }),
        'geen_project',
        '2027-08-01',
      ),
    ).toEqual([]);
  });
  test('the guidance ends before the team is independent', () => {
    // Guided from 2026-11-02 to 2029-11-01; half a year before the day after it.
    expect(sinds(tellBegin(), 'begeleiding_eindigt', '2029-05-01')).toEqual([]);
    expect(sinds(tellBegin(), 'begeleiding_eindigt', '2029-05-02')).toEqual(['2029-05-02']);
    expect(sinds(tellBegin(), 'begeleiding_eindigt', '2031-05-02')).toEqual(['2029-05-02']);
    expect(
      sinds(tellBegin().op('2029-05-02', { soort: 'zelfstandig_verklaren' }), 'begeleiding_eindigt', '2029-06-02'),
    ).toEqual([]);
    const regels = [{ soort: 'begeleiding_eindigt', maanden: 60, ernst: 'info', reden: 'x' }] as const;
    expect(sinds(tellBegin(), 'begeleiding_eindigt', '2027-01-01', { regels })).toEqual(['2026-11-02']);
    const nul = [{ soort: 'begeleiding_eindigt', maanden: 0, ernst: 'info', reden: 'x' }] as const;
    expect(sinds(tellBegin(), 'begeleiding_eindigt', '2029-11-01', { regels: nul })).toEqual([]);
    expect(sinds(tellBegin(), 'begeleiding_eindigt', '2029-11-02', { regels: nul })).toEqual(['2029-11-02']);
  });
  test('the financing ends before the guidance', () => {
    const met = (tot: string) => ({ financieringTot: dag(tot) });
    expect(sinds(tellBegin(), 'financiering_eindigt_eerst', '2027-01-01', met('2029-10-31'))).toEqual(['2026-11-02']);
    expect(sinds(tellBegin(), 'financiering_eindigt_eerst', '2027-01-01', met('2029-11-01'))).toEqual([]);
    expect(sinds(tellBegin(), 'financiering_eindigt_eerst', '2027-01-01')).toEqual([]);
    expect(sinds(tellBegin(), 'financiering_eindigt_eerst', '2026-11-01', met('2027-01-01'))).toEqual([]);
    expect(
      sinds(
        tellBegin().op('2027-01-01', { soort: 'zelfstandig_verklaren' }),
        'financiering_eindigt_eerst',
        '2027-01-01',
        met('2027-01-01'),
      ),
    ).toEqual([]);
  });
  test('the wachtkamer was not looked at', () => {
    const verhaal = tellBegin()
      .op('2027-01-01', opgave('b', { opnieuwBekijkenOp: dag('2027-03-01') }))
      .op('2027-01-01', opgave('a', { opnieuwBekijkenOp: dag('2027-04-01') }));
    expect(sinds(verhaal, 'wachtkamer_over_tijd', '2027-03-01')).toEqual([]);
    expect(sinds(verhaal, 'wachtkamer_over_tijd', '2027-03-02')).toEqual(['2027-03-02']);
    // One signal for each opgave: looking at one does not change since when the other is late.
    expect(signalen(verhaal, 'wachtkamer_over_tijd', '2027-05-01')).toEqual([
      expect.objectContaining({ betreft: 'b', sinds: '2027-03-02', params: { titel: 'Opgave b', dag: '2027-03-01' } }),
      expect.objectContaining({ betreft: 'a', sinds: '2027-04-02', params: { titel: 'Opgave a', dag: '2027-04-01' } }),
    ]);
    // What waits for ever is never late.
    verhaal
      .op('2027-05-02', opgave('c', { opnieuwBekijkenOp: dag('9999-12-31') }))
      .op('2027-05-02', { soort: 'opgave_laten_vervallen', opgave: 'b', motief: 'x' });
    expect(sinds(verhaal, 'wachtkamer_over_tijd', '2027-05-02')).toEqual(['2027-04-02']);
  });
});

describe('what stood still and nobody was told', () => {
  test('a project of which nothing was recorded for 17 months', () => {
    const verhaal = tellBegin().op('2027-01-15', start('p')).op('2027-02-01', uitvoeren('p'));
    expect(sinds(verhaal, 'project_staat_stil', '2027-07-31')).toEqual([]);
    expect(sinds(verhaal, 'project_staat_stil', '2027-08-01')).toEqual(['2027-08-01']);
    // 1 February 2027 to 1 July 2028: 17 months.
    expect(signalen(verhaal, 'project_staat_stil', '2028-07-01')).toEqual([
      {
        regel: 'project_staat_stil',
        ernst: 'waarschuwing',
        team: 'team-1',
        betreft: 'p',
        sinds: '2027-08-01',
        opgeschaaldOp: '2028-02-01',
        code: 'team.signaal_project_staat_stil',
        params: { titel: 'p', maanden: 17, vanaf: '2027-02-01' },
        opheffing: { code: 'team.opheffing_project_staat_stil', params: { titel: 'p' } },
      },
    ]);
  });
  test('a project moves by every note of it, ends with its end, and rests in a pause; each project for itself', () => {
    const verhaal = tellBegin()
      .op('2027-01-15', start('p'))
      .op('2027-01-20', start('q'))
      .op('2027-03-01', { soort: 'project_wijzigen', project: 'q', omvang: 2 });
    const opDag = (peildatum: string) =>
      signalen(verhaal, 'project_staat_stil', peildatum).map(({ betreft, sinds: van }) => `${betreft} ${van}`);
    expect(opDag('2027-09-01')).toEqual(['p 2027-07-15', 'q 2027-09-01']);
    verhaal
      .op('2027-09-02', uitvoeren('p'))
      .op('2027-09-02', { soort: 'project_afronden', project: 'p', bewonersBereikt: 1, resultaten: [] });
    expect(opDag('2029-01-01')).toEqual(['q 2027-09-01']);
    verhaal.op('2027-10-01', { soort: 'pauzeren', reden: 'x' });
    expect(opDag('2027-12-01')).toEqual([]);
    verhaal.op('2027-12-15', { soort: 'hervatten' });
    expect(opDag('2028-06-14')).toEqual([]);
    expect(opDag('2028-06-15')).toEqual(['q 2028-06-15']);
    verhaal.op('2028-06-16', { soort: 'project_staken', project: 'q', reden: 'x' });
    expect(opDag('2028-06-16')).toEqual([]);
  });

  test('a pause of 11 months', () => {
    const verhaal = tellBegin().op('2027-05-03', { soort: 'pauzeren', reden: 'verhuizing' });
    expect(sinds(verhaal, 'lange_pauze', '2027-08-02')).toEqual([]);
    const [signaal] = signalen(verhaal, 'lange_pauze', '2028-04-03');
    expect(signaal).toMatchObject({
      sinds: '2027-08-03',
      opgeschaaldOp: '2027-11-03',
      params: { maanden: 11, vanaf: '2027-05-03' },
    });
    expect(signaal).not.toHaveProperty('betreft');
    expect(sinds(verhaal.op('2028-04-04', { soort: 'hervatten' }), 'lange_pauze', '2028-12-01')).toEqual([]);
  });
  test('two pauses with no night between them are one; a pause before the team was formed counts', () => {
    const verhaal = tellBegin()
      .op('2027-01-01', { soort: 'pauzeren', reden: 'x' })
      .op('2027-02-01', { soort: 'hervatten' })
      .op('2027-05-03', { soort: 'pauzeren', reden: 'x' })
      .op('2027-06-01', { soort: 'hervatten' })
      .op('2027-06-01', { soort: 'pauzeren', reden: 'toch niet' });
    expect(sinds(verhaal, 'lange_pauze', '2027-12-01')).toEqual(['2027-08-03']);
    const werving = new Verteller()
      .op('2026-09-01', { soort: 'gebied_aanmelden', buurt: 'b', begeleidingsjaren: 3 })
      .op('2026-09-10', { soort: 'werving_starten' })
      .op('2026-10-01', { soort: 'pauzeren', reden: 'x' });
    expect(sinds(werving, 'lange_pauze', '2027-10-01')).toEqual(['2027-01-01']);
  });

  test('no meeting ever, from the formation on', () => {
    // 2 November 2026 and 13 weeks: 91 days.
    expect(sinds(tellBegin(), 'geen_bijeenkomst', '2027-01-31')).toEqual([]);
    expect(signalen(tellBegin(), 'geen_bijeenkomst', '2027-11-01')).toEqual([
      expect.objectContaining({
        sinds: '2027-02-01',
        opgeschaaldOp: '2027-11-01',
        code: 'team.signaal_nooit_bijeenkomst',
        params: { vanaf: '2026-11-02' },
      }),
    ]);
    const ooit = tellBegin().op('2026-12-01', { soort: 'bijeenkomst_vastleggen' });
    expect(signalen(ooit, 'geen_bijeenkomst', '2027-11-01')).toMatchObject([
      { code: 'team.signaal_geen_bijeenkomst', params: { weken: 47, vanaf: '2026-12-01' } },
    ]);
    expect(signalen(tellBegin(), 'geen_bijeenkomst', '2027-10-31')[0]).not.toHaveProperty('opgeschaaldOp');
    const werving = new Verteller()
      .op('2026-09-01', { soort: 'gebied_aanmelden', buurt: 'b', begeleidingsjaren: 3 })
      .op('2026-09-10', { soort: 'werving_starten' });
    expect(sinds(werving, 'geen_bijeenkomst', '2028-01-01')).toEqual([]);
  });
  test('no meeting since the last one, or the end of a pause; an independent team meets too', () => {
    const verhaal = tellBegin().op('2026-10-10', bijeenkomst, '2026-11-02').op('2026-12-01', bijeenkomst);
    expect(sinds(verhaal, 'geen_bijeenkomst', '2028-01-01')).toEqual(['2027-03-02']);
    verhaal.op('2027-03-03', { soort: 'pauzeren', reden: 'x' });
    expect(sinds(verhaal, 'geen_bijeenkomst', '2027-06-01')).toEqual([]);
    verhaal.op('2027-06-01', { soort: 'hervatten' }).op('2027-06-02', { soort: 'zelfstandig_verklaren' });
    expect(sinds(verhaal, 'geen_bijeenkomst', '2028-01-01')).toEqual(['2027-08-31']);
    expect(sinds(verhaal.op('2027-09-01', bijeenkomst), 'geen_bijeenkomst', '2027-11-01')).toEqual([]);
  });

  test('a begeleider who leaves without a successor', () => {
    const verhaal = tellBegin().op('2027-03-10', { soort: 'begeleider_afmelden', reden: 'andere baan' });
    expect(sinds(verhaal, 'zonder_begeleider', '2027-04-06')).toEqual([]);
    expect(signalen(verhaal, 'zonder_begeleider', '2027-06-07')).toEqual([
      expect.objectContaining({ sinds: '2027-04-07', opgeschaaldOp: '2027-06-07', params: { vanaf: '2027-03-10' } }),
    ]);
    // Also while the team is paused: then nobody looks after it at all.
    const pauze = tellBegin()
      .op('2027-03-10', { soort: 'begeleider_afmelden' })
      .op('2027-03-11', { soort: 'pauzeren', reden: 'x' });
    expect(sinds(pauze, 'zonder_begeleider', '2027-06-07')).toEqual(['2027-04-07']);
    verhaal.op('2027-06-08', { soort: 'begeleider_toewijzen', begeleider: 'begeleider-9' });
    expect(sinds(verhaal, 'zonder_begeleider', '2027-12-01')).toEqual([]);
  });
  test('without a begeleider from the formation on, or from the first day when the rule has no weeks', () => {
    const verhaal = new Verteller()
      .op('2026-09-01', { soort: 'gebied_aanmelden', buurt: 'b', begeleidingsjaren: 3 })
      .op('2026-09-10', { soort: 'werving_starten' })
      .op('2026-09-11', { soort: 'vrijwilliger_aansluiten', vrijwilliger: 'a', rollen: [] })
      .op('2026-09-11', { soort: 'vrijwilliger_aansluiten', vrijwilliger: 'b', rollen: [] });
    const regels = [{ soort: 'zonder_begeleider', weken: 0, ernst: 'info', reden: 'x' }] as const;
    expect(sinds(verhaal, 'zonder_begeleider', '2028-01-01', { regels })).toEqual([]);
    verhaal.op('2026-10-01', { soort: 'team_vormen' });
    expect(sinds(verhaal, 'zonder_begeleider', '2026-10-01', { regels })).toEqual(['2026-10-01']);
    // Somebody who came and left on one day did not end the waiting.
    verhaal
      .op('2026-11-01', { soort: 'begeleider_toewijzen', begeleider: 'g' })
      .op('2026-11-01', { soort: 'begeleider_afmelden' });
    expect(sinds(verhaal, 'zonder_begeleider', '2026-12-01', { regels })).toEqual(['2026-10-01']);
    verhaal.op('2026-12-02', { soort: 'zelfstandig_verklaren' });
    expect(sinds(verhaal, 'zonder_begeleider', '2026-12-03', { regels })).toEqual([]);
  });
  test('a begeleider who leaves does not make the silence older', () => {
    const verhaal = tellBegin()
      .op('2026-12-01', contact)
      .op('2027-01-05', { soort: 'begeleider_wisselen', begeleider: 'g2' })
      .op('2027-02-01', { soort: 'begeleider_afmelden' });
    // Counted from the contact it would be 12 January, and on 12 January there was none.
    expect(sinds(verhaal, 'geen_contact', '2027-01-31')).toEqual([]);
    expect(sinds(verhaal, 'geen_contact', '2027-06-01')).toEqual(['2027-03-15']);
  });
});

describe('after the end of the guidance', () => {
  const eind = () => tellBegin().op('2027-06-01', { soort: 'overdragen', aan: 'opbouwwerk' });
  const pauzeloos = ({ regel }: { regel: string }) => regel;

  test('only the rules of after-care speak, and after stopping none', () => {
    expect(listSignalen(eind().dossier, { peildatum: dag('2027-11-30') })).toEqual([]);
    expect(listSignalen(eind().dossier, { peildatum: dag('2027-12-01') }).map(pauzeloos)).toEqual(['geen_nazorg']);
    for (const stap of [
      { soort: 'stoppen', reden: 'x' },
      { soort: 'vervangen', doorBuurt: 'BU2', reden: 'x' },
    ] as const)
      expect(listSignalen(tellBegin().op('2027-06-01', stap).dossier, { peildatum: dag('2028-01-01') })).toEqual([]);
    const afgerond = tellBegin().op('2029-11-02', { soort: 'afronden' });
    expect(listSignalen(afgerond.dossier, { peildatum: dag('2030-05-02') }).map(pauzeloos)).toEqual(['geen_nazorg']);
  });
  test('nobody asked, since the end, the last contact or the last time that somebody did', () => {
    expect(signalen(eind(), 'geen_nazorg', '2028-02-01')).toEqual([
      expect.objectContaining({ sinds: '2027-12-01', params: { maanden: 8, vanaf: '2027-06-01' } }),
    ]);
    const gebeld = eind().op('2027-11-01', contact);
    expect(sinds(gebeld, 'geen_nazorg', '2028-04-30')).toEqual([]);
    expect(sinds(gebeld, 'geen_nazorg', '2028-05-01')).toEqual(['2028-05-01']);
    const gevraagd = gebeld.op('2028-05-20', peiling(true));
    expect(sinds(gevraagd, 'geen_nazorg', '2028-11-19')).toEqual([]);
    expect(sinds(gevraagd, 'geen_nazorg', '2028-11-20')).toEqual(['2028-11-20']);
    // A meeting of the team says nothing to who does not ask.
    expect(sinds(eind().op('2027-11-01', bijeenkomst), 'geen_nazorg', '2028-02-01')).toEqual(['2027-12-01']);
  });
  test('two years long, and no longer', () => {
    expect(sinds(eind(), 'geen_nazorg', '2029-05-31')).toEqual(['2027-12-01']);
    expect(sinds(eind(), 'geen_nazorg', '2029-06-01')).toEqual([]);
    const regels = [{ soort: 'geen_nazorg', maanden: 12, duur: 12, ernst: 'info', reden: 'x' }] as const;
    expect(sinds(eind(), 'geen_nazorg', '2028-06-01', { regels })).toEqual([]);
  });
  test('the team is not active any more, since that was heard first; of one day the last answer counts', () => {
    const verhaal = eind()
      .op('2027-10-01', peiling(false))
      .op('2027-12-01', peiling(true))
      .op('2028-03-01', peiling(false))
      .op('2028-06-01', peiling(true))
      .op('2028-06-01', peiling(false))
      .op('2028-09-01', peiling(false));
    expect(sinds(verhaal, 'niet_meer_actief', '2027-11-01')).toEqual(['2027-10-01']);
    expect(sinds(verhaal, 'niet_meer_actief', '2028-02-01')).toEqual([]);
    expect(sinds(verhaal, 'niet_meer_actief', '2028-10-01')).toEqual(['2028-03-01']);
    expect(sinds(verhaal.op('2028-11-01', peiling(true)), 'niet_meer_actief', '2028-11-01')).toEqual([]);
  });
});

describe('when a signal is also for the programme', () => {
  const regel = (opschalenNa?: number) =>
    ({
      regels: [
        {
          soort: 'lange_pauze',
          maanden: 1,
          ernst: 'info',
          reden: 'x',
          ...(opschalenNa === undefined ? {} : { opschalenNa }),
        },
      ],
    }) as const;
  const pauze = () => tellBegin().op('2027-01-31', { soort: 'pauzeren', reden: 'x' });
  const opgeschaald = (peildatum: string, opschalenNa?: number) =>
    signalen(pauze(), 'lange_pauze', peildatum, regel(opschalenNa)).map(({ opgeschaaldOp }) => opgeschaaldOp);

  test('so many months after its first day, from that day on; never without the field', () => {
    // A month after 31 January is 28 February; a month after that 28 March.
    expect(opgeschaald('2027-03-27', 1)).toEqual([undefined]);
    expect(opgeschaald('2027-03-28', 1)).toEqual(['2027-03-28']);
    expect(opgeschaald('2027-02-28', 0)).toEqual(['2027-02-28']);
    expect(opgeschaald('2030-01-01')).toEqual([undefined]);
  });
});

describe('the words', () => {
  const lees = (verhaal: Verteller, peildatum: string, options: Opties = {}) =>
    listSignalen(verhaal.dossier, { peildatum: dag(peildatum), ...options }).map(
      (signaal) => `${formatBevinding(signaal, nl)} ${formatBevinding(signaal.opheffing, nl)}`,
    );
  test('are those of a begeleider, with days in full', () => {
    const verhaal = new Verteller()
      .op('2026-09-01', { soort: 'gebied_aanmelden', buurt: 'b', begeleidingsjaren: 1 })
      .op('2026-09-10', { soort: 'werving_starten' })
      .op('2026-09-11', { soort: 'vrijwilliger_aansluiten', vrijwilliger: 'v1', rollen: ['kenner', 'verbinder'] })
      .op('2026-09-11', { soort: 'vrijwilliger_aansluiten', vrijwilliger: 'v2', rollen: [] })
      .op('2026-09-12', opgave('a', { titel: 'Geveltuinen', opnieuwBekijkenOp: dag('2026-12-01') }))
      .op('2026-10-01', { soort: 'team_vormen' })
      .op('2026-10-01', { soort: 'begeleider_toewijzen', begeleider: 'g' })
      .op('2026-10-15', start('p'))
      .op('2027-06-01', { soort: 'begeleider_afmelden' });
    expect(lees(verhaal, '2027-09-01', { financieringTot: dag('2027-06-30') })).toEqual([
      'Er is al 13 weken geen contact met het team (sinds 1 juni 2027). Bel of bezoek het team, en leg het contact vast.',
      'Het team heeft sinds 1 juni 2027 geen begeleider. Zoek iemand die het team gaat begeleiden.',
      'Het team bestaat sinds 1 oktober 2026 en is nog nooit bij elkaar gekomen. Prik met het team een datum. Leg daarna vast dat het bij elkaar kwam.',
      'Het team is nog maar met 2; om door te gaan zijn er minstens 3 nodig. Zoek vrijwilligers: nog 1 erbij.',
      'Niemand in het team is ondernemer. Vraag wie in het team ondernemer wil zijn, of zoek er iemand bij.',
      'Alles komt neer op één vrijwilliger (v1): die is kenner, verbinder. Vraag iemand anders dan v1 om iets over te nemen: kenner, verbinder.',
      'Met het project "p" is al 10 maanden niets gebeurd (sinds 15 oktober 2026). Ga na waar "p" op wacht: zet een stap, pas het aan of stop ermee.',
      'De begeleiding is afgesproken tot en met 30 september 2027. Het team staat nog niet op eigen benen. Spreek af hoe het na 30 september 2027 verdergaat: zelfstandig, met een andere organisatie, of afronden.',
      'Er is geld tot en met 30 juni 2027. De begeleiding is afgesproken tot en met 30 september 2027. Vraag het programma wie na 30 juni 2027 betaalt, tot en met 30 september 2027. Of laat het team eerder zelfstandig verdergaan.',
      '"Geveltuinen" staat in de wachtkamer. Op 1 december 2026 zou er opnieuw naar worden gekeken. Bespreek "Geveltuinen" met het team: pak het op, kies een nieuwe dag of laat het gaan.',
    ]);
    expect(lees(tellBegin(), '2027-05-05').at(-1)).toBe(
      'Het team bestaat al 6 maanden (sinds 2 november 2026). Er loopt geen project, en er is er geen klaar. Kies met het team iets kleins dat snel kan lukken: uit de wachtkamer, of iets nieuws.',
    );
    const werving = new Verteller()
      .op('2026-09-01', { soort: 'gebied_aanmelden', buurt: 'b', begeleidingsjaren: 3 })
      .op('2026-09-10', { soort: 'werving_starten' });
    expect(lees(werving, '2027-05-09').at(-1)).toBe(
      'Er wordt al 7 maanden naar vrijwilligers gezocht (sinds 10 september 2026) en er is nog geen team. Vorm het team, of overleg of een andere buurt de plaats krijgt.',
    );
    expect(lees(tellBegin().op('2027-05-03', { soort: 'pauzeren', reden: 'x' }), '2028-04-03')).toEqual([
      'De pauze duurt al 11 maanden (sinds 3 mei 2027). Bel het team en spreek af wanneer het verdergaat, of dat het stopt.',
    ]);
    const daarna = tellBegin()
      .op('2027-06-01', { soort: 'overdragen', aan: 'opbouwwerk' })
      .op('2027-10-01', peiling(false));
    expect(lees(daarna, '2028-04-15')).toEqual([
      'Al 6 maanden heeft niemand gevraagd hoe het met het team gaat (sinds 1 oktober 2027). Bel of bezoek het team, en leg vast hoe het ervoor staat.',
      'Het team is na de begeleiding stilgevallen; dat bleek op 1 oktober 2027. Vraag wat het team nodig heeft om weer op gang te komen. Vraag later nog eens hoe het gaat.',
    ]);
  });
});

describe('in all', () => {
  test('no team, no signals; an ended team, none', () => {
    expect(listSignalen(initialTeamdossier, { peildatum: dag('2027-01-01') })).toEqual([]);
    const klaar = tellBegin().op('2027-01-01', { soort: 'stoppen', reden: 'x' });
    expect(listSignalen(klaar.dossier, { peildatum: dag('2028-01-01') })).toEqual([]);
  });
  test('the default rules are one of each kind, give reasons, and every text of a signal is there in both languages', () => {
    expect(new Set(STANDAARD_SIGNAALREGELS.map(({ soort }) => soort)).size).toBe(15);
    expect(STANDAARD_SIGNAALREGELS.every(({ reden }) => reden.length > 20)).toBe(true);
    const leeg = new Verteller()
      .op('2026-09-01', { soort: 'gebied_aanmelden', buurt: 'b', begeleidingsjaren: 1 })
      .op('2026-09-10', { soort: 'werving_starten' })
      .op('2026-09-11', { soort: 'vrijwilliger_aansluiten', vrijwilliger: 'a', rollen: ['kenner', 'verbinder'] })
      .op('2026-09-11', { soort: 'vrijwilliger_aansluiten', vrijwilliger: 'b', rollen: [] })
      .op('2026-09-12', opgave('a', { opnieuwBekijkenOp: dag('2026-12-01') }))
      .op('2026-10-01', { soort: 'team_vormen' })
      .op('2026-10-01', { soort: 'begeleider_toewijzen', begeleider: 'g' })
      .op('2026-10-02', { soort: 'begeleider_afmelden' });
    const alle = listSignalen(leeg.dossier, { peildatum: dag('2027-09-01'), financieringTot: dag('2027-06-30') });
    expect(alle.map(({ regel }) => regel)).toEqual([
      'geen_contact',
      'zonder_begeleider',
      'geen_bijeenkomst',
      'te_weinig_vrijwilligers',
      'rol_ontbreekt',
      'een_persoon_draagt_alles',
      'geen_project',
      'begeleiding_eindigt',
      'financiering_eindigt_eerst',
      'wachtkamer_over_tijd',
    ]);
    for (const signaal of alle)
      for (const teksten of [nl, en]) {
        expect(formatBevinding(signaal, teksten)).not.toMatch(/[{}]|undefined/);
        expect(formatBevinding(signaal.opheffing, teksten)).not.toMatch(/[{}]|undefined/);
      }
    expect(JSON.parse(JSON.stringify(alle))).toEqual(alle);
  });
  test.each([
    ['weken', { soort: 'geen_contact', weken: 0 }],
    ['maanden', { soort: 'geen_project', maanden: 1.5 }],
    ['maanden', { soort: 'begeleiding_eindigt', maanden: -1 }],
    ['minimum', { soort: 'te_weinig_vrijwilligers', minimum: Number.NaN }],
    ['maanden', { soort: 'werving_duurt_lang', maanden: 1e9 }],
    ['weken', { soort: 'zonder_begeleider', weken: -1 }],
    ['weken', { soort: 'geen_bijeenkomst', weken: 0 }],
    ['maanden', { soort: 'project_staat_stil', maanden: 0 }],
    ['maanden', { soort: 'lange_pauze', maanden: 0 }],
    ['duur', { soort: 'geen_nazorg', maanden: 6 }],
    ['opschalenNa', { soort: 'niet_meer_actief', opschalenNa: -1 }],
    ['soort', { soort: 'taart_op' }],
    ['taart', { soort: 'geen_contact', weken: 2, taart: 1 }],
  ])('refuses a rule with a wrong %s', (_, regel) => {
    const regels = deepFreeze([{ ernst: 'info', reden: 'x', ...regel }]) as never;
    expect(refusal(() => listSignalen(tellBegin().dossier, { peildatum: dag('2027-01-01'), regels }))).toEqual({
      code: 'kern.document_ongeldig',
      pad: [],
    });
  });
  test('refuses a day that does not exist', () => {
    expect(refusal(() => listSignalen(initialTeamdossier, { peildatum: '2027-02-30' as never }))?.code).toBe(
      'kern.datum_ongeldig',
    );
    expect(
      refusal(() =>
        listSignalen(initialTeamdossier, { peildatum: dag('2027-01-01'), financieringTot: 'ooit' as never }),
      )?.code,
    ).toBe('kern.datum_ongeldig');
  });
});
