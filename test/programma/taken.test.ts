/** What must be done, by whom, when, and where it stands. */
import { Aandeel, formatBevinding } from 'buurtaanpak/kern';
import { checkProgramma, type Deelnemer, getProgrammastand, type Taak } from 'buurtaanpak/programma';
import { en, nl } from 'buurtaanpak/taal';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectVolledigeTekst } from '../hulp.js';
import { runs } from '../runs.js';
import { dag, opgave, tellBegin, Verteller } from '../team/vertel.js';
import { briefdossier, brieftekst, dossierVan, type Feit, metDeelnemer } from './dossiers.js';
import { PEILDATUM, proefprogramma } from './proefprogramma.js';

const met = (wijziging: Partial<Deelnemer>) => metDeelnemer(proefprogramma, { teams: [], ...wijziging });
const list = (wijziging: Partial<Deelnemer>, peildatum: string = PEILDATUM): readonly Taak[] => {
  const taken = getProgrammastand(met(wijziging), { peildatum: dag(peildatum) }).deelnemers[0]?.taken ?? [];
  for (const { wat } of taken) expectVolledigeTekst(wat);
  return taken;
};
const van = (soort: Taak['soort'], wijziging: Partial<Deelnemer>, peildatum: string = PEILDATUM) =>
  list(wijziging, peildatum).filter((taak) => taak.soort === soort);
const standen = (soort: Taak['soort'], wijziging: Partial<Deelnemer>, peildatum: string = PEILDATUM) =>
  Object.fromEntries(van(soort, wijziging, peildatum).map(({ id, stand }) => [id, stand]));

describe('what the agreement asks', () => {
  test('an obligation comes, runs and is over; what shows that it was done is kept elsewhere', () => {
    expect(van('verplichting', {}, '2027-08-31')).toEqual([
      {
        soort: 'verplichting',
        id: 'werven',
        wie: 'buurkracht',
        wat: { code: 'programma.taak_verplichting', params: { wat: 'In iedere buurt werven.' } },
        van: '2026-09-01',
        uiterlijk: '2027-08-31',
        stand: 'loopt',
      },
      expect.objectContaining({ id: 'begeleiden', stand: 'loopt' }),
      expect.objectContaining({ id: 'actief_houden', stand: 'komt' }),
    ]);
    expect(standen('verplichting', {}, '2027-09-01')).toEqual({
      werven: 'voorbij',
      begeleiden: 'loopt',
      actief_houden: 'loopt',
    });
  });

  test('an early end, or the leaving of the party, ends them', () => {
    const einde: Feit = { soort: 'beeindigd', datum: '2027-03-01', laatsteDag: '2027-03-31', reden: 'ontbonden' };
    const weg: Feit = {
      soort: 'partij_uitgetreden',
      datum: '2027-01-01',
      partij: 'buurkracht',
      laatsteDag: '2027-01-31',
    };
    const met = { overeenkomst: briefdossier({}, einde) };
    expect(van('verplichting', met).map(({ id, uiterlijk, stand }) => [id, uiterlijk, stand])).toEqual([
      ['begeleiden', '2027-03-31', 'voorbij'],
      ['werven', '2027-03-31', 'voorbij'],
      ['actief_houden', '2029-08-31', 'vervallen'],
    ]);
    const beide = van('verplichting', { overeenkomst: briefdossier({}, weg, einde) });
    expect(beide[0]).toMatchObject({ uiterlijk: '2027-01-31', stand: 'voorbij' });
  });

  test('an evaluation is late when the check finds it overdue', () => {
    const tussen = { id: 'tussen', datum: dag('2027-03-01'), onderwerp: 'Hoe staat het?' };
    const tekst = { evaluatiemomenten: [...brieftekst().evaluatiemomenten, tussen] };
    const stand = (peildatum: string, ...feiten: readonly Feit[]) =>
      standen('evaluatie', { overeenkomst: briefdossier(tekst, ...feiten) }, peildatum).tussen;
    expect(stand('2027-02-28')).toBe('komt');
    expect(stand('2027-03-01')).toBe('loopt');
    expect(stand('2027-03-02')).toBe('te_laat');
    const geevalueerd: Feit = {
      soort: 'geevalueerd',
      datum: '2027-03-05',
      moment: 'tussen',
      eind: false,
      uitkomst: 'x',
    };
    expect(stand('2027-03-05', geevalueerd)).toBe('gedaan');
    const einde: Feit = { soort: 'beeindigd', datum: '2027-03-01', laatsteDag: '2027-03-31', reden: 'ontbonden' };
    expect(stand('2027-04-01', einde)).toBe('te_laat');
    const eind: Feit = { soort: 'geevalueerd', datum: '2027-04-02', eind: true, uitkomst: 'x' };
    expect(stand('2027-04-03', einde, eind)).toBe('vervallen');
    const concept = briefdossier({ ...tekst, handtekeningen: undefined });
    expect(standen('evaluatie', { overeenkomst: concept }, '2027-04-01').tussen).toBe('voorbij');
  });

  test('the council', () => {
    const zonder = { overeenkomst: dossierVan(brieftekst()) };
    expect(van('raad', zonder)).toEqual([
      {
        soort: 'raad',
        id: 'raad',
        wie: 'leeuwarden',
        wat: { code: 'programma.taak_raad', params: {} },
        van: '2026-06-20',
        stand: 'te_laat',
      },
    ]);
    expect(standen('raad', {}).raad).toBe('gedaan');
    expect(standen('raad', zonder, '2026-07-01').raad).toBe('te_laat');
    const concept = van('raad', { overeenkomst: dossierVan({ ...brieftekst(), handtekeningen: undefined }) });
    expect(concept[0]).toMatchObject({ stand: 'komt' });
    expect(concept[0]).not.toHaveProperty('van');
    const begonnen = dossierVan(
      { ...brieftekst(), handtekeningen: undefined },
      { soort: 'in_werking_getreden', datum: '2026-09-01' },
    );
    expect(van('raad', { overeenkomst: begonnen })[0]).toMatchObject({ van: '2026-09-01', stand: 'te_laat' });
    const einde: Feit = { soort: 'beeindigd', datum: '2027-03-01', laatsteDag: '2027-03-31', reden: 'ontbonden' };
    const eind: Feit = { soort: 'geevalueerd', datum: '2027-04-02', eind: true, uitkomst: 'x' };
    expect(standen('raad', { overeenkomst: dossierVan(brieftekst(), einde) }).raad).toBe('voorbij');
    expect(standen('raad', { overeenkomst: dossierVan(brieftekst(), einde, eind) }).raad).toBe('voorbij');
    // Two gemeenten have a council each: no party is named.
    const { partijen } = brieftekst();
    const tweede = { ...partijen[0]!, id: 'tweede' } as (typeof partijen)[number];
    expect(van('raad', { overeenkomst: briefdossier({ partijen: [...partijen, tweede] }) })[0]).not.toHaveProperty(
      'wie',
    );
  });

  test('instalments and conditions', () => {
    const { perioden, ...plan } = brieftekst().financieringsplan;
    const [eerste, ...rest] = perioden;
    const bijdragen = eerste!.bijdragen.map((een) => ({
      ...een,
      termijnen: [
        { id: 'een', aandeel: Aandeel.parse('1'), gepland: dag('2027-05-15') },
        { id: 'twee', aandeel: Aandeel.parse('1'), gepland: dag('2027-11-15') },
      ],
      voorwaarden: [{ omschrijving: 'Verslag over het eerste jaar', uiterlijk: dag('2027-08-31') }],
    }));
    const financieringsplan = { ...plan, perioden: [{ ...eerste!, bijdragen }, ...rest] };
    const stil: Feit = {
      soort: 'betaling_opgeschort',
      datum: '2027-05-01',
      bijdrage: 'bzk-1',
      tot: '2027-06-30',
      reden: 'x',
    };
    const overeenkomst = briefdossier({ financieringsplan }, stil);
    expect(standen('betaling', { overeenkomst }, '2027-06-30')).toEqual({ 'bzk-1.een': 'loopt', 'bzk-1.twee': 'komt' });
    expect(van('betaling', { overeenkomst }, '2027-07-01')[0]).toEqual({
      soort: 'betaling',
      id: 'bzk-1.een',
      wie: 'bzk',
      wat: {
        code: 'programma.taak_betaling',
        params: { bedrag: '75000.00', bijdrage: 'bzk-1', termijn: 'een' },
      },
      uiterlijk: '2027-05-15',
      stand: 'te_laat',
    });
    expect(van('voorwaarde', { overeenkomst })).toEqual([
      {
        soort: 'voorwaarde',
        id: 'bzk-1.1',
        wat: {
          code: 'programma.taak_voorwaarde',
          params: { bijdrage: 'bzk-1', voorwaarde: 'Verslag over het eerste jaar' },
        },
        uiterlijk: '2027-08-31',
        stand: 'loopt',
      },
    ]);
    expect(standen('voorwaarde', { overeenkomst }, '2027-09-01')).toEqual({ 'bzk-1.1': 'te_laat' });
  });
});

describe('what the teams do', () => {
  const verhaal = () =>
    tellBegin()
      .op('2026-11-10', opgave('tegels'))
      .op('2026-11-10', opgave('verkeer', { opnieuwBekijkenOp: dag('2027-08-30') }))
      .op('2026-12-01', { soort: 'opgave_oppakken', opgave: 'tegels', project: 'tegels-eruit' });

  test('opgaven to look at again and projects that run; what a stopped team left need not be done', () => {
    const teams = [verhaal().dossier];
    expect(list({ teams }).filter(({ soort }) => soort === 'opgave' || soort === 'project')).toEqual([
      {
        soort: 'opgave',
        id: 'team-1.verkeer',
        wat: { code: 'programma.taak_opgave', params: { titel: 'Opgave verkeer' } },
        buurt: 'BU00802001',
        team: 'team-1',
        van: '2026-11-10',
        uiterlijk: '2027-08-30',
        stand: 'te_laat',
      },
      {
        soort: 'project',
        id: 'team-1.tegels-eruit',
        wat: { code: 'programma.taak_project', params: { titel: 'Opgave tegels', fase: 'idee' } },
        buurt: 'BU00802001',
        team: 'team-1',
        van: '2026-12-01',
        stand: 'loopt',
      },
    ]);
    const gestopt = { teams: [verhaal().op('2027-03-01', { soort: 'stoppen', reden: 'x' }).dossier] };
    expect(standen('opgave', gestopt)).toEqual({ 'team-1.verkeer': 'vervallen' });
    expect(standen('project', gestopt)).toEqual({ 'team-1.tegels-eruit': 'vervallen' });
    const overgedragen = {
      teams: [verhaal().op('2027-03-01', { soort: 'overdragen', aan: 'Opbouwwerk' }).dossier],
    };
    expect(standen('project', overgedragen)).toEqual({ 'team-1.tegels-eruit': 'loopt' });
    const klaar = verhaal()
      .op('2027-01-10', { soort: 'project_voortzetten', project: 'tegels-eruit', fase: 'uitvoering' })
      .op('2027-02-01', { soort: 'project_afronden', project: 'tegels-eruit', bewonersBereikt: 1, resultaten: [] });
    expect(standen('project', { teams: [klaar.dossier] })).toEqual({});
  });

  test('what would end a signal: late from the day on which it reached the programme', () => {
    const teams = [verhaal().op('2026-12-02', { soort: 'pauzeren', reden: 'x' }).dossier];
    const taak = (peildatum: string) =>
      van('signaal', { teams }, peildatum).find(({ id }) => id === 'team-1.lange_pauze');
    expect(taak('2027-03-01')).toBeUndefined();
    expect(taak('2027-06-01')).toEqual({
      soort: 'signaal',
      id: 'team-1.lange_pauze',
      wat: expect.objectContaining({ code: 'team.opheffing_lange_pauze' }),
      buurt: 'BU00802001',
      team: 'team-1',
      van: '2027-03-02',
      stand: 'loopt',
    });
    expect(taak('2027-06-02')).toMatchObject({ uiterlijk: '2027-06-01', stand: 'te_laat' });
  });

  test('two signals of one kind have their own keys, and no key holds a person', () => {
    const twee = new Verteller('team-1')
      .op('2026-09-01', { soort: 'gebied_aanmelden', buurt: 'BU00802001', begeleidingsjaren: 3 })
      .op('2026-09-02', { soort: 'werving_starten' })
      .op('2026-09-03', { soort: 'vrijwilliger_aansluiten', vrijwilliger: 'v1', rollen: ['kenner', 'verbinder'] })
      .op('2026-09-03', { soort: 'vrijwilliger_aansluiten', vrijwilliger: 'v2', rollen: [] })
      .op('2026-09-04', { soort: 'team_vormen' });
    const ids = van('signaal', { teams: [twee.dossier] }, '2026-09-04').map(({ id }) => id);
    expect(ids).toContain('team-1.een_persoon_draagt_alles');
    expect(ids).toContain('team-1.rol_ontbreekt.ondernemer');
    expect(ids.join()).not.toContain('v1');
  });
});

test('all tasks: in order of their days, each with a key of its own, counted by their stand', () => {
  const stand = getProgrammastand(proefprogramma, { peildatum: PEILDATUM });
  const [deel] = stand.deelnemers;
  const taken = deel?.taken ?? [];
  const dagen = taken.map(({ uiterlijk = '9999-12-31' }) => uiterlijk);
  expect(dagen).toEqual([...dagen].sort());
  expect(new Set(taken.map(({ soort, id }) => `${soort} ${id}`)).size).toBe(taken.length);
  expect(deel?.taaktellingen.reduce((som, { aantal }) => som + aantal, 0)).toBe(taken.length);
  expect(stand.totaal.taaktellingen).toEqual(deel?.taaktellingen);
  expect(deel?.taaktellingen.map((een) => een.stand)).toEqual([
    'te_laat',
    'loopt',
    'komt',
    'gedaan',
    'voorbij',
    'vervallen',
  ]);
  // A team that was handed in twice has its tasks twice.
  const [team] = proefprogramma.deelnemers[0]!.teams;
  const aantal = (teams: Deelnemer['teams']) => van('opgave', { teams }).length;
  expect(aantal([team!, team!])).toBe(2 * aantal([team!]));
  expect(formatBevinding(van('raad', {})[0]!.wat, nl)).toBe('Informeer de gemeenteraad over de overeenkomst.');
  expect(formatBevinding(van('raad', {})[0]!.wat, en)).toBe('Inform the gemeenteraad of the agreement.');
});

test('on any day: a task with a day is late only after it, and what is late of the agreement is found', () => {
  fc.assert(
    fc.property(fc.nat(1500), fc.option(fc.nat(1500), { nil: undefined }), (dagen, bekend) => {
      const na = (aantal: number) => dag(new Date(Date.UTC(2026, 5, 1 + aantal)).toISOString().slice(0, 10));
      const options = { peildatum: na(dagen), bekendOp: bekend === undefined ? undefined : na(bekend) };
      const taken =
        getProgrammastand(proefprogramma, { ...options, metVingerafdruk: false }).deelnemers[0]?.taken ?? [];
      for (const { stand, uiterlijk, van: begin } of taken) {
        if (stand === 'te_laat' && uiterlijk !== undefined) expect(uiterlijk < options.peildatum).toBe(true);
        if (stand === 'komt' && begin !== undefined && uiterlijk === undefined)
          expect(begin > options.peildatum).toBe(true);
      }
      const codes = checkProgramma(proefprogramma, options).map(({ code }) => code);
      const laat = (soort: Taak['soort']) =>
        taken.filter((een) => een.soort === soort && een.stand === 'te_laat').length;
      const gevonden = (code: string) => codes.filter((een) => een === code).length;
      expect(laat('evaluatie')).toBe(gevonden('overeenkomst.evaluatie_achterstallig'));
      expect(laat('raad')).toBe(gevonden('overeenkomst.raad_niet_geinformeerd'));
    }),
    { numRuns: runs(100, 15) },
  );
});
