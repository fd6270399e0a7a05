import { createVingerafdruk, euro, sumBedragen } from 'buurtaanpak/kern';
import {
  checkProgramma,
  combineProgrammas,
  createKeuze,
  type Deelnemer,
  getProgrammastand,
  Programma,
} from 'buurtaanpak/programma';
import { selectBuurten } from 'buurtaanpak/selectie';
import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { overeenkomstVanBrief } from '../overeenkomst/overeenkomsten.js';
import { dag, Verteller } from '../team/vertel.js';
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

describe('the document', () => {
  test('survives JSON and comes back the same', () => {
    expect(Programma.parse(JSON.parse(JSON.stringify(proefprogramma)))).toEqual(proefprogramma);
    expect(Programma.safeParse({ ...proefprogramma, naam: '' }).success).toBe(false);
  });

  test('all that is wrong comes at once', () => {
    expect(() => Programma.parse({ soort: 'programma', versie: 1, deelnemrs: [] })).toThrow('kern.veld_onbekend');
  });
});

describe('getProgrammastand', () => {
  const stand = getProgrammastand(deepFreeze(proefprogramma), { peildatum: PEILDATUM });
  const [deel] = stand.deelnemers;

  test('survives JSON unchanged and names the programma it was made from', () => {
    expect(JSON.parse(JSON.stringify(stand))).toStrictEqual(stand);
    expect(stand.programma).toBe(createVingerafdruk(proefprogramma));
    const zonder = getProgrammastand(proefprogramma, { peildatum: PEILDATUM, metVingerafdruk: false });
    expect({ ...zonder, programma: stand.programma }).toEqual(stand);
    expect('programma' in zonder).toBe(false);
  });

  test('per buurt: its team, its people, its projects', () => {
    const kort = deel?.buurten.map((b) => [b.naam, b.status, b.vrijwilligers, b.projectenAfgerond, b.wachtkamer]);
    expect(kort).toEqual([
      ['Molenhoek', 'begeleid', 7, 1, 2],
      ['Kanaalzicht', 'gestopt', 0, 0, 0],
      ['Kerkbuurt', 'werving', 1, 0, 0],
      ['De Wissel', 'gepauzeerd', 6, 0, 0],
      ['Zonneveld', 'gestopt', 0, 0, 0],
      ['Havenkwartier', 'werving', 1, 0, 0],
      ['Boomgaard', 'begeleid', 6, 1, 2],
      ['Lindenhof', 'begeleid', 6, 1, 2],
      ['Vogelbuurt', 'begeleid', 7, 1, 2],
      ['Parkrand', 'begeleid', 8, 1, 2],
      ['Stationsbuurt', 'begeleid', 9, 1, 2],
      ['Terpdorp', 'begeleid', 10, 1, 2],
      ['Middenwijk', 'begeleid', 11, 1, 2],
    ]);
    expect(deel?.buurten[6]).toMatchObject({
      buurt: 'BU00802006',
      team: 'team-6',
      begeleidingsjaar: 1,
      gevormdOp: '2026-11-02',
      ooitVrijwilligers: 8,
      rollenOntbreken: ['verbinder'],
      bijeenkomsten: 1,
      laatsteContact: '2027-05-10',
      bewonersBereikt: 36,
      resultaten: [{ eenheid: 'm2 groen', aantal: 106 }],
    });
  });

  test('a buurt that was replaced counts no longer, its successor does', () => {
    expect(deel?.buurten[1]).toMatchObject({ vervangenDoor: RESERVE.buurt });
    expect(deel?.buurten[2]).toMatchObject({ vervangt: 'BU00802002', naam: 'Kerkbuurt', programma: 'leeuwarden-oost' });
    expect(deel?.tellingen.buurten).toBe(12);
  });

  test('the counts of the parts add up to those of the deelnemer and of the whole', () => {
    const velden = ['buurten', 'teams', 'vrijwilligers', 'projectenAfgerond', 'wachtkamer', 'bewonersBereikt'] as const;
    for (const veld of velden) {
      const som = deel?.programmas.reduce((samen, { tellingen }) => samen + tellingen[veld], 0);
      expect([veld, som]).toEqual([veld, deel?.tellingen[veld]]);
      expect(stand.totaal.tellingen[veld]).toBe(som);
    }
    expect(deel?.tellingen.perStatus.reduce((som, { aantal }) => som + aantal, 0)).toBe(12);
    // 7 + 1 + 6 + 0 + 1 + 6 + 6 + 7 + 8 + 9 + 10 + 11 of the list above; reached: 31 + 36 + 37 + 38 + 39 + 40 + 41 + 42
    expect(deel?.tellingen).toMatchObject({ teams: 9, vrijwilligers: 72, bewonersBereikt: 304, wachtkamer: 16 });
  });

  test('teams that were paused before they were formed are no teams', () => {
    const teams = keuzebuurten.map(
      ({ buurt }, i) =>
        new Verteller(`team-${i}`)
          .op('2026-09-01', { soort: 'gebied_aanmelden', buurt, begeleidingsjaren: 3 })
          .op('2026-09-14', { soort: 'werving_starten' })
          .op('2026-10-14', { soort: 'pauzeren', reden: 'Te weinig animo.' }).dossier,
    );
    const { tellingen, buurten = [] } = getProgrammastand(met({ teams }), { peildatum: PEILDATUM }).deelnemers[0] ?? {};
    expect(tellingen).toMatchObject({ buurten: 12, teams: 0 });
    expect(tellingen?.perStatus).toContainEqual({ status: 'gepauzeerd', aantal: 12 });
    expect(buurten.every((een) => een.status === 'gepauzeerd' && een.gevormdOp === undefined)).toBe(true);
  });

  test('the money adds up to the cent in every breakdown', () => {
    const geld = deel?.geld;
    expect(geld?.totaal).toBe('270000.00');
    for (const tabel of [
      geld?.perPartij,
      geld?.perJaar,
      geld?.perBegrotingsjaar,
      geld?.perKostendrager,
      geld?.perStand,
    ])
      expect(sumBedragen((tabel ?? []).map(({ bedrag }) => bedrag))).toBe('270000.00');
    expect(geld?.tenMinste).toBe(true);
    expect(stand.totaal).toMatchObject({ totaal: '270000.00', vastgelegd: '0.00', betaald: '0.00' });
  });

  test('before the first event there is nothing, and after the term it is over', () => {
    const vroeg = getProgrammastand(proefprogramma, { peildatum: dag('2026-07-01') }).deelnemers[0];
    expect(vroeg).toMatchObject({ overeenkomst: 'ondertekend', tellingen: { teams: 0, buurten: 12 } });
    expect(vroeg && 'programmajaar' in vroeg).toBe(false);
    expect(vroeg?.buurten[0]).toMatchObject({ status: 'geen_team', vrijwilligers: 0 });
    expect(getProgrammastand(proefprogramma, { peildatum: dag('2026-06-16') }).deelnemers[0]?.overeenkomst).toBe(
      'niet_ondertekend',
    );
    expect(getProgrammastand(proefprogramma, { peildatum: dag('2029-09-01') }).deelnemers[0]?.overeenkomst).toBe(
      'afgelopen',
    );
    expect(getProgrammastand(proefprogramma, { peildatum: dag('2028-09-01') }).deelnemers[0]?.programmajaar).toBe(3);
  });

  test('paid and committed follow the steps that had happened', () => {
    const plan = leeuwarden.overeenkomst.financieringsplan;
    const [eerste, ...rest] = plan.perioden;
    const [bzk] = eerste?.bijdragen ?? [];
    const stappen = [
      { status: 'toegezegd', bedrag: euro(160000), werkelijk: dag('2026-05-01') },
      { status: 'vastgelegd', bedrag: euro(150000), werkelijk: dag('2026-06-01') },
      { status: 'vastgelegd', bedrag: euro(155000), werkelijk: dag('2027-01-01') },
      { status: 'betaald', bedrag: euro(100000), werkelijk: dag('2026-09-15') },
      { status: 'betaald', bedrag: euro(50000), werkelijk: dag('2027-09-15') },
      { status: 'teruggevorderd', bedrag: euro(1000), werkelijk: dag('2027-08-01') },
      { status: 'betaald', bedrag: euro(1), gepland: dag('2027-01-01') },
    ] as const;
    if (!eerste || !bzk) throw new Error('no contribution');
    const perioden = [{ ...eerste, bijdragen: [{ ...bzk, stappen }] }, ...rest];
    const programma = met({ overeenkomst: { ...leeuwarden.overeenkomst, financieringsplan: { ...plan, perioden } } });
    const geld = getProgrammastand(programma, { peildatum: PEILDATUM }).deelnemers[0]?.geld;
    expect(geld?.bijdragen[0]).toMatchObject({
      gevraagd: '0.00',
      toegezegd: '160000.00',
      vastgelegd: '155000.00',
      betaald: '99000.00',
    });
    expect(geld).toMatchObject({ vastgelegd: '155000.00', betaald: '99000.00' });
  });
});

describe('checkProgramma', () => {
  test('finds in the letter what there is to find', () => {
    expect(checkProgramma(proefprogramma, { peildatum: PEILDATUM }).map(({ code, params }) => [code, params])).toEqual([
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
    const { reikwijdte } = leeuwarden.overeenkomst;
    const eigen = met({
      overeenkomst: { ...leeuwarden.overeenkomst, reikwijdte: { ...reikwijdte, buurten: undefined } },
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
    const { handtekeningen = [] } = leeuwarden.overeenkomst;
    const overeenkomst = { ...leeuwarden.overeenkomst, handtekeningen: handtekeningen.slice(1) };
    expect(nieuw(met({ overeenkomst }))).toMatchObject([{ code: 'programma.niet_ondertekend', params: { teams: 13 } }]);
  });

  test('what the agreement itself has wrong, at its place', () => {
    const { reikwijdte } = leeuwarden.overeenkomst;
    const overeenkomst = { ...leeuwarden.overeenkomst, reikwijdte: { ...reikwijdte, aantalBuurten: 13 } };
    expect(nieuw(met({ overeenkomst })).map(({ code, pad }) => [code, pad.slice(0, 3)])).toContainEqual([
      'overeenkomst.programmas_tellen_niet_op',
      ['deelnemers', 0, 'overeenkomst'],
    ]);
  });

  describe('money', () => {
    const plan = leeuwarden.overeenkomst.financieringsplan;
    const metBijdrage = (wijziging: object, teams = leeuwarden.teams) => {
      const perioden = plan.perioden.map((periode, p) =>
        p === 0 ? { ...periode, bijdragen: periode.bijdragen.map((een) => ({ ...een, ...wijziging })) } : periode,
      );
      return met({ teams, overeenkomst: { ...leeuwarden.overeenkomst, financieringsplan: { ...plan, perioden } } });
    };
    const stap = (status: string, bedrag: number) => ({ status, bedrag: euro(bedrag), werkelijk: dag('2026-09-10') });

    test('spending beyond commitment', () => {
      const programma = metBijdrage({ stappen: [stap('vastgelegd', 100), stap('betaald', 101)] });
      expect(nieuw(programma)).toMatchObject([
        {
          code: 'financiering.betaald_boven_vastgelegd',
          pad: ['deelnemers', 0, 'overeenkomst', 'financieringsplan', 'perioden', 0, 'bijdragen', 0, 'stappen'],
        },
      ]);
      expect(codes(programma)).not.toContain('programma.jaar_niet_toegezegd');
    });

    test('paid by parties as a whole: there are no cost bearers', () => {
      const { kostendragers: _, ...zonder } = plan;
      const perioden = plan.perioden.map((periode) => ({
        ...periode,
        bijdragen: periode.bijdragen.map(({ verdeelsleutel: __, ...rest }) => rest),
      }));
      const programma = met({
        overeenkomst: { ...leeuwarden.overeenkomst, financieringsplan: { ...zonder, perioden } },
      });
      const [deel] = getProgrammastand(programma, { peildatum: PEILDATUM }).deelnemers;
      expect(deel?.kostendragers).toEqual([]);
      expect(deel?.geld.totaal).toBe('270000.00');
    });

    test('a commitment above what was at most', () => {
      const programma = metBijdrage({ aard: 'ten_hoogste', stappen: [stap('vastgelegd', 150001)] });
      expect(nieuw(programma).map(({ code }) => code)).toContain('programma.vastgelegd_boven_hoogste');
    });

    test('projects that draw on an unknown contribution, or on more than there is', () => {
      const put = (bijdrage: string, bedrag: number, staken: boolean) => {
        const verhaal = new Verteller('team-1')
          .op('2026-09-01', { soort: 'gebied_aanmelden', buurt: 'BU00802001', begeleidingsjaren: 2 })
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

describe('several gemeenten', () => {
  const opdracht = { opdrachtgever: 'Ministerie van BZK', aantalDeelnemers: 4, buurtenPerDeelnemer: 12 };
  const ander: Programma = {
    ...proefprogramma,
    deelnemers: [{ ...leeuwarden, id: 'elders', naam: 'Elders', keuze: undefined, teams: [] }],
  };

  test('are put together, and the whole is held against what was ordered', () => {
    const samen = combineProgrammas([proefprogramma, ander], { naam: 'Landelijk', opdracht });
    const { totaal } = getProgrammastand(samen, { peildatum: PEILDATUM });
    expect(totaal).toMatchObject({
      deelnemers: 2,
      gemeenten: 1,
      afgesprokenBuurten: 24,
      verwachteDeelnemers: 4,
      verwachteBuurten: 48,
      totaal: '540000.00',
    });
    expect(sumBedragen(totaal.perBegrotingsjaar.map(({ bedrag }) => bedrag))).toBe('540000.00');
    expect(codes(samen)).toEqual(
      expect.arrayContaining(['programma.gemeente_dubbel', 'programma.deelnemers_ontbreken']),
    );
    const klein = { ...opdracht, buurtenPerDeelnemer: 10 };
    expect(codes(combineProgrammas([proefprogramma], { naam: 'L', opdracht: klein }))).toContain(
      'programma.buurten_wijken_af_van_opdracht',
    );
  });

  test('keep the order that they share', () => {
    const [a, b] = [proefprogramma, ander].map((een) => ({ ...een, opdracht }));
    if (!a || !b) throw new Error('two');
    expect(combineProgrammas([a, b], { naam: 'L' }).opdracht).toEqual(opdracht);
    expect(combineProgrammas([a, ander], { naam: 'L' }).opdracht).toBeUndefined();
  });

  test('the same deelnemer twice is refused', () => {
    expect(() => combineProgrammas([proefprogramma, proefprogramma], { naam: 'L' })).toThrow(
      'programma.deelnemer_dubbel',
    );
    const dubbel = { ...proefprogramma, deelnemers: [leeuwarden, leeuwarden] };
    expect(codes(dubbel)).toContain('programma.deelnemer_dubbel');
  });
});

describe('createKeuze', () => {
  const scores = {
    oost: [
      { code: 'A', score: 0.5 },
      { code: 'B', score: 0.4 },
      { code: 'C', score: null },
    ],
  };

  test('takes the outcome with the names, and the programme of the agreement', () => {
    const selectie = selectBuurten(scores, [{ id: 'q', programma: 'oost', aantal: 1 }]);
    expect(
      createKeuze(selectie, [{ code: 'A', naam: 'De Wal' }], {
        kenmerk: 'besluit',
        programmas: { oost: 'leeuwarden-oost' },
        reserves: [RESERVE],
      }),
    ).toEqual({
      kenmerk: 'besluit',
      kandidaten: 2,
      konMeedoen: 2,
      quota: [{ id: 'q', naam: 'q', programma: 'leeuwarden-oost', van: 1, tot: 1, konMeedoen: 2 }],
      optimaal: true,
      doel: 'totaal',
      buurten: [{ buurt: 'A', naam: 'De Wal', programma: 'leeuwarden-oost', quotum: 'q', score: 0.5 }],
      reserves: [RESERVE],
    });
    expect(() => createKeuze(selectie, [])).toThrow('programma.naam_ontbreekt');
    // Without options: the programme of the selection, no reserves; a wijk goes along.
    expect(createKeuze(selectie, [{ code: 'A', naam: 'De Wal', wijk: 'Oost' }])).toMatchObject({
      kandidaten: 2,
      optimaal: true,
      buurten: [{ buurt: 'A', naam: 'De Wal', wijk: 'Oost', programma: 'oost', quotum: 'q', score: 0.5 }],
    });
  });

  test('a selection without an outcome is no choice', () => {
    const selectie = selectBuurten(scores, [{ id: 'q', programma: 'oost', aantal: 3 }]);
    expect(() => createKeuze(selectie, [])).toThrow('programma.selectie_zonder_uitkomst');
  });
});

test('another start moves the money over the begrotingsjaren and nothing else', () => {
  const januari = met({ overeenkomst: overeenkomstVanBrief('2027-01-01'), teams: [], keuze: undefined });
  const geld = getProgrammastand(januari, { peildatum: PEILDATUM }).deelnemers[0]?.geld;
  expect(geld?.perBegrotingsjaar).toEqual([
    { begrotingsjaar: 2027, partij: 'bzk', bedrag: '150000.00' },
    { begrotingsjaar: 2028, partij: 'leeuwarden', bedrag: '60000.00' },
    { begrotingsjaar: 2029, partij: 'leeuwarden', bedrag: '60000.00' },
  ]);
});
