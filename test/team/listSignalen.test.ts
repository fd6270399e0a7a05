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

/** The signals of one rule: since when. */
const sinds = (
  verhaal: Verteller,
  soort: Signaalregel['soort'],
  peildatum: string,
  options: Omit<ListSignalenOptions, 'peildatum'> = {},
) =>
  listSignalen(verhaal.dossier, { peildatum: dag(peildatum), ...options })
    .filter(({ regel }) => regel === soort)
    .map((signaal) => signaal.sinds as string);

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
      'Het team heeft 1 vrijwilliger(s), minder dan 3.',
      'Werf nog 2 vrijwilliger(s).',
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
    const [signaal] = listSignalen(verhaal.dossier, { peildatum: dag('2027-05-01') }).filter(
      ({ regel }) => regel === 'wachtkamer_over_tijd',
    );
    expect(signaal?.params).toEqual({ opgaven: ['b', 'a'], aantal: 2 });
  });
});

describe('in all', () => {
  test('no team, no signals; an ended team, none', () => {
    expect(listSignalen(initialTeamdossier, { peildatum: dag('2027-01-01') })).toEqual([]);
    const klaar = tellBegin().op('2027-01-01', { soort: 'stoppen', reden: 'x' });
    expect(listSignalen(klaar.dossier, { peildatum: dag('2028-01-01') })).toEqual([]);
  });
  test('the default rules give reasons, and every signal has both texts in both languages', () => {
    expect(STANDAARD_SIGNAALREGELS.every(({ reden }) => reden.length > 20)).toBe(true);
    const leeg = new Verteller()
      .op('2026-09-01', { soort: 'gebied_aanmelden', buurt: 'b', begeleidingsjaren: 1 })
      .op('2026-09-10', { soort: 'werving_starten' })
      .op('2026-09-11', { soort: 'vrijwilliger_aansluiten', vrijwilliger: 'a', rollen: ['kenner', 'verbinder'] })
      .op('2026-09-11', { soort: 'vrijwilliger_aansluiten', vrijwilliger: 'b', rollen: [] })
      .op('2026-09-12', opgave('a', { opnieuwBekijkenOp: dag('2026-12-01') }))
      .op('2026-10-01', { soort: 'team_vormen' })
      .op('2026-10-01', { soort: 'begeleider_toewijzen', begeleider: 'g' });
    const signalen = listSignalen(leeg.dossier, { peildatum: dag('2027-09-01'), financieringTot: dag('2027-06-30') });
    expect(signalen.map(({ regel }) => regel)).toEqual(
      STANDAARD_SIGNAALREGELS.map(({ soort }) => soort).filter((soort) => soort !== 'werving_duurt_lang'),
    );
    for (const signaal of signalen) {
      for (const teksten of [nl, en]) {
        expect(formatBevinding(signaal, teksten)).not.toMatch(/[{}]|undefined/);
        expect(formatBevinding(signaal.opheffing, teksten)).not.toMatch(/[{}]|undefined/);
      }
    }
    expect(JSON.parse(JSON.stringify(signalen))).toEqual(signalen);
  });
  test.each([
    ['weken', { soort: 'geen_contact', weken: 0 }],
    ['maanden', { soort: 'geen_project', maanden: 1.5 }],
    ['maanden', { soort: 'begeleiding_eindigt', maanden: -1 }],
    ['minimum', { soort: 'te_weinig_vrijwilligers', minimum: Number.NaN }],
    ['maanden', { soort: 'werving_duurt_lang', maanden: 1e9 }],
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
