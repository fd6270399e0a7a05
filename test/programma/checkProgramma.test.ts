import { euro } from 'buurtaanpak/kern';
import { checkProgramma, type Deelnemer, getProgrammastand, type Programma } from 'buurtaanpak/programma';
import { describe, expect, test } from 'vitest';
import { overeenkomstVanBrief } from '../overeenkomst/overeenkomsten.js';
import { dag, Verteller } from '../team/vertel.js';
import { briefdossier } from './dossiers.js';
import { keuzebuurten, PEILDATUM, proefprogramma, RESERVE } from './proefprogramma.js';

const [leeuwarden] = proefprogramma.deelnemers as readonly [Deelnemer];

const met = (wijziging: Partial<Deelnemer>): Programma => ({
  ...proefprogramma,
  deelnemers: [{ ...leeuwarden, ...wijziging }],
});

const codes = (programma: Programma, peildatum = PEILDATUM) =>
  checkProgramma(programma, { peildatum }).map((b) => b.code);

const nieuw = (programma: Programma, peildatum = PEILDATUM) => {
  const oud = codes(proefprogramma, peildatum);
  return checkProgramma(programma, { peildatum }).filter(({ code }) => !oud.includes(code));
};

describe('checkProgramma', () => {
  test('finds in the letter what there is to find', () => {
    expect(checkProgramma(proefprogramma, { peildatum: PEILDATUM }).map(({ code, params }) => [code, params])).toEqual([
      ['programma.team_gestopt_overeenkomst_niet', { buurt: 'BU00802002', datum: '2027-02-01' }],
      ['programma.team_gestopt_overeenkomst_niet', { buurt: 'BU00802004', datum: '2027-04-01' }],
      ['programma.team_gepauzeerd_overeenkomst_niet', { team: 'team-3', sinds: '2027-06-01' }],
      [
        'programma.begeleiding_na_looptijd',
        {
          teams: ['team-1', 'team-3', 'team-6', 'team-7', 'team-8', 'team-9', 'team-10', 'team-11', 'team-12'],
          tot: '2029-11-01',
          einde: '2029-08-31',
        },
      ],
      ['programma.buurt_zonder_team', { buurt: 'Kerkbuurt', start: '2027-02-15', maanden: 6 }],
      ['programma.buurt_zonder_team', { buurt: 'Havenkwartier', start: '2026-09-01', maanden: 6 }],
      ['programma.jaar_niet_toegezegd', { bijdrage: 'bzk-1', programmajaar: 1, start: '2026-09-01' }],
    ]);
  });

  test('a buurt gets its months', () => {
    const aantal = (maandenTotTeam: number) =>
      checkProgramma(proefprogramma, { peildatum: PEILDATUM, maandenTotTeam }).filter(
        ({ code }) => code === 'programma.buurt_zonder_team',
      ).length;
    expect([0, 6, 7, 12].map(aantal)).toEqual([2, 2, 1, 0]);
  });

  test('a buurt in the place of another, that was no reserve and has no team yet, is asked for nothing', () => {
    const teams = leeuwarden.teams.with(
      1,
      new Verteller('team-2')
        .op('2026-09-01', { soort: 'gebied_aanmelden', buurt: 'BU00802002', begeleidingsjaren: 3 })
        .op('2027-02-01', { soort: 'vervangen', doorBuurt: 'BU00802077', reden: 'Te weinig animo.' }).dossier,
    );
    const programma = met({ teams: teams.slice(0, -1) });
    expect(getProgrammastand(programma, { peildatum: PEILDATUM }).deelnemers[0]?.buurten[2]).toMatchObject({
      buurt: 'BU00802077',
      naam: 'BU00802077',
      programma: 'leeuwarden-oost',
      status: 'geen_team',
      vervangt: 'BU00802002',
    });
    const zonderTeam = checkProgramma(programma, { peildatum: dag('2029-08-31'), maandenTotTeam: 1 }).filter(
      ({ code }) => code === 'programma.buurt_zonder_team',
    );
    expect(zonderTeam.map(({ params }) => params.buurt)).toEqual(['Havenkwartier']);
  });

  test('a team in a buurt that was not chosen', () => {
    const vreemd = new Verteller('team-99').op('2026-09-01', {
      soort: 'gebied_aanmelden',
      buurt: 'BU00809999',
      begeleidingsjaren: 3,
    });
    const teams = [...leeuwarden.teams, vreemd.dossier];
    expect(nieuw(met({ teams }))).toMatchObject([
      { code: 'programma.team_zonder_keuze', pad: ['deelnemers', 0, 'teams', 13], params: { team: 'team-99' } },
    ]);
  });

  test('two teams in one buurt, a team twice', () => {
    const [eerste] = leeuwarden.teams;
    if (!eerste) throw new Error('no team');
    expect(nieuw(met({ teams: [...leeuwarden.teams, eerste] })).map(({ code }) => code)).toEqual([
      'programma.buurt_twee_teams',
      'programma.team_dubbel',
    ]);
  });

  test('a choice outside the gemeente, for an unknown programme, with the wrong numbers, twice', () => {
    const kies = (buurten: typeof keuzebuurten) => nieuw(met({ keuze: { buurten, reserves: [RESERVE] } }));
    const [een, ...rest] = keuzebuurten;
    if (!een) throw new Error('no buurt');
    expect(kies([{ ...een, buurt: 'BU05990101' }, ...rest]).map(({ code }) => code)).toEqual([
      'programma.buurt_buiten_gemeente',
      'programma.keuze_wijkt_af',
      'programma.team_zonder_keuze',
    ]);
    expect(kies([{ ...een, programma: 'water' }, ...rest]).map(({ code }) => code)).toEqual([
      'programma.programma_onbekend',
      'programma.keuze_telt_anders',
      'programma.keuze_wijkt_af',
    ]);
    expect(kies(rest)).toMatchObject([
      {
        code: 'programma.keuze_telt_anders',
        params: { programma: 'programma Leeuwarden Oost', aantal: 7, afgesproken: 8 },
      },
      { code: 'programma.keuze_wijkt_af', params: { buurten: ['BU00802001'] } },
      { code: 'programma.team_zonder_keuze' },
    ]);
    expect(kies([een, een, ...rest]).map(({ code }) => code)).toContain('programma.buurt_dubbel');
    const { reikwijdte } = overeenkomstVanBrief();
    const eigen = met({
      overeenkomst: briefdossier({ reikwijdte: { ...reikwijdte, buurten: undefined } }),
      keuze: { buurten: [{ ...een, buurt: 'samengesteld-1' }, ...rest], reserves: [RESERVE] },
    });
    expect(nieuw(eigen).map(({ code }) => code)).toEqual(['programma.team_zonder_keuze']);
  });

  test('no choice while the term has begun', () => {
    const zonder = met({ keuze: undefined, teams: [] });
    expect(codes(zonder, dag('2026-08-31'))).not.toContain('programma.keuze_ontbreekt');
    expect(codes(zonder, dag('2026-09-01'))).toContain('programma.keuze_ontbreekt');
  });

  test('teams at work under an agreement that is not signed', () => {
    const { handtekeningen = [] } = overeenkomstVanBrief();
    const overeenkomst = briefdossier({ handtekeningen: handtekeningen.slice(2) });
    expect(nieuw(met({ overeenkomst }))).toContainEqual({
      code: 'programma.niet_ondertekend',
      ernst: 'fout',
      pad: ['deelnemers', 0, 'overeenkomst'],
      params: { deelnemer: 'Leeuwarden', teams: 13 },
    });
  });

  test('what the agreement itself has wrong, at its place', () => {
    const { reikwijdte } = overeenkomstVanBrief();
    const overeenkomst = briefdossier({ reikwijdte: { ...reikwijdte, aantalBuurten: 13 } });
    expect(nieuw(met({ overeenkomst })).map(({ code, pad }) => [code, pad.slice(0, 3)])).toContainEqual([
      'overeenkomst.programmas_tellen_niet_op',
      ['deelnemers', 0, 'overeenkomst'],
    ]);
  });

  describe('money', () => {
    const plan = overeenkomstVanBrief().financieringsplan;

    test('spending beyond commitment, of which the course of the money tells', () => {
      const bzk = { datum: '2026-09-10', bijdrage: 'bzk-1' };
      const overeenkomst = briefdossier(
        {},
        { ...bzk, soort: 'verplichting_aangegaan', bedrag: '100.00' },
        { ...bzk, soort: 'betaald', bedrag: '101.00' },
      );
      const gevonden = nieuw(met({ overeenkomst }));
      expect(gevonden.map(({ code }) => code)).toContain('financiering.betaald_boven_verplichting');
      expect(gevonden.every(({ pad }) => pad.slice(0, 3).join('.') === 'deelnemers.0.overeenkomst')).toBe(true);
      expect(codes(met({ overeenkomst }))).not.toContain('programma.jaar_niet_toegezegd');
    });

    test('a promise, a commitment, an amount that was set or a payment is enough; nothing expected asks for nothing', () => {
      const bzk = { datum: '2026-07-01', bijdrage: 'bzk-1', bedrag: '1.00' };
      for (const soort of ['bijdrage_toegezegd', 'verplichting_aangegaan', 'vastgesteld', 'betaald'])
        expect(codes(met({ overeenkomst: briefdossier({}, { ...bzk, soort }) }))).not.toContain(
          'programma.jaar_niet_toegezegd',
        );
      expect(codes(met({ overeenkomst: briefdossier({}, { ...bzk, soort: 'bijdrage_gevraagd' }) }))).toContain(
        'programma.jaar_niet_toegezegd',
      );
      const einde = { soort: 'beeindigd', datum: '2026-08-01', laatsteDag: '2026-08-31', reden: 'ontbonden' };
      expect(codes(met({ overeenkomst: briefdossier({}, einde) }))).not.toContain('programma.jaar_niet_toegezegd');
    });

    test('paid by parties as a whole: there are no cost bearers', () => {
      const { kostendragers: _, ...zonder } = plan;
      const perioden = plan.perioden.map((periode) => ({
        ...periode,
        bijdragen: periode.bijdragen.map(({ verdeelsleutel: __, ...rest }) => rest),
      }));
      const programma = met({ overeenkomst: briefdossier({ financieringsplan: { ...zonder, perioden } }) });
      const [deel] = getProgrammastand(programma, { peildatum: PEILDATUM }).deelnemers;
      expect(deel?.kostendragers).toEqual([]);
      expect(deel?.geld.totaal).toBe('270000.00');
      expect(deel?.geld.perKostendrager.every((een) => !('kostendrager' in een))).toBe(true);
    });

    test('projects that draw on an unknown contribution, or on more than there is', () => {
      const put = (bijdrage: string, bedrag: number, staken: boolean) => {
        const verhaal = new Verteller('team-1')
          .op('2026-09-01', { soort: 'gebied_aanmelden', buurt: 'BU00802001', begeleidingsjaren: 3 })
          .op('2026-09-02', { soort: 'werving_starten' })
          .op('2026-09-02', { soort: 'vrijwilliger_aansluiten', vrijwilliger: 'v1', rollen: [] })
          .op('2026-09-02', { soort: 'vrijwilliger_aansluiten', vrijwilliger: 'v2', rollen: [] })
          .op('2026-09-03', { soort: 'team_vormen' })
          .op('2026-09-03', { soort: 'begeleider_toewijzen', begeleider: 'b1' });
        for (const project of ['p1', 'p2'])
          verhaal.op('2026-10-01', {
            soort: 'project_starten',
            project,
            titel: 'Project',
            thema: 'groen',
            omvang: 1,
            complexiteit: 1,
            partners: [],
            bijdragen: [{ bijdrage, bedrag: euro(bedrag) }],
            afhankelijkVan: [],
          });
        if (staken) verhaal.op('2026-11-01', { soort: 'project_staken', project: 'p2', reden: 'Geen plek.' });
        const [, ...rest] = leeuwarden.teams;
        return met({ teams: [verhaal.dossier, ...rest] });
      };
      expect(nieuw(put('bzk-9', 1, false)).map(({ code }) => code)).toEqual([
        'programma.projectbijdrage_onbekend',
        'programma.projectbijdrage_onbekend',
      ]);
      expect(nieuw(put('bzk-1', 75001, false))).toMatchObject([
        { code: 'programma.projecten_boven_bijdrage', params: { som: '€ 150.002,00', bedrag: '€ 150.000,00' } },
      ]);
      expect(nieuw(put('bzk-1', 75001, true))).toEqual([]);
      expect(
        getProgrammastand(put('bzk-1', 75001, true), { peildatum: PEILDATUM }).deelnemers[0]?.buurten[0],
      ).toMatchObject({
        projectenLopend: 1,
        projectenAfgerond: 0,
        projectenGestaakt: 1,
      });
    });
  });
});
