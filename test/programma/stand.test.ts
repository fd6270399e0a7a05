/** The stand of a small programme: of a buurt, of a deelnemer, and of all together. */
import { createVingerafdruk, euro } from 'buurtaanpak/kern';
import { initialOvereenkomstdossier } from 'buurtaanpak/overeenkomst';
import { type Buurtstand, type Deelnemer, getProgrammastand, type Programma } from 'buurtaanpak/programma';
import { findTeamstand, type Teamstand } from 'buurtaanpak/team';
import { describe, expect, test } from 'vitest';
import { countBuurten } from '../../src/programma/stand/countBuurten.js';
import { createBuurtstand } from '../../src/programma/stand/createBuurtstand.js';
import { createNazorg } from '../../src/programma/stand/createNazorg.js';
import { sumResultaten } from '../../src/programma/stand/sumResultaten.js';
import { foutVan } from '../hulp.js';
import { dag, opgave, type Verteller } from '../team/vertel.js';
import type { Feit } from './dossiers.js';
import {
  A,
  B,
  beeindiging,
  bijdrage,
  C,
  keuzebuurt,
  kleinDossier,
  kleineDeelnemer,
  kleinProgramma,
  PARTIJEN,
  plan,
  REIKWIJDTE,
  stop,
  vervang,
  vorm,
} from './klein.js';

const PEILDATUM = dag('2027-08-31');
const standVan = (verhaal: Verteller) => findTeamstand(verhaal.dossier, { peildatum: PEILDATUM }) as Teamstand;
const GELD = {
  prognose: euro(1),
  gerealiseerd: euro(2),
  vrijval: euro(3),
  perBegrotingsjaar: [],
};

test('results are added up per unit, accents typed in any way, in the order in which the units first come', () => {
  const tel = (eenheid: string, aantal: number) => ({ eenheid, aantal });
  expect(sumResultaten([])).toEqual([]);
  expect(sumResultaten([tel('m\u00e8tre', 1), tel('bomen', 3), tel('me\u0300tre', 0.5)])).toEqual([
    tel('m\u00e8tre', 1.5),
    tel('bomen', 3),
  ]);
});

test('counts over buurten: one that was replaced counts no more, but what its projects did does', () => {
  const buurt = (wijziging: Partial<Buurtstand>) =>
    ({
      status: 'geen_team',
      vrijwilligers: 1,
      projectenLopend: 10,
      projectenAfgerond: 20,
      projectenGestaakt: 30,
      wachtkamer: 40,
      bewonersBereikt: 50,
      resultaten: [{ eenheid: 'bomen', aantal: 2 }],
      ...wijziging,
    }) as Buurtstand;
  const gevormdOp = dag('2026-10-01');
  const perStatus = (aantallen: Readonly<Record<string, number>>) =>
    [
      'geen_team',
      'aangemeld',
      'werving',
      'opstart',
      'begeleid',
      'zelfstandig',
      'gepauzeerd',
      'gestopt',
      'afgerond',
    ].map((status) => ({ status, aantal: aantallen[status] ?? 0 }));
  expect(
    countBuurten([
      buurt({}),
      buurt({ status: 'begeleid', gevormdOp }),
      buurt({ status: 'gepauzeerd', gevormdOp, vrijwilligers: 4 }),
      buurt({ status: 'gepauzeerd' }),
      buurt({ status: 'gestopt', gevormdOp }),
      buurt({ status: 'afgerond', gevormdOp }),
      buurt({ status: 'begeleid', gevormdOp, vervangenDoor: C, vrijwilligers: 100 }),
    ]),
  ).toEqual({
    buurten: 6,
    teams: 2,
    perStatus: perStatus({ geen_team: 1, begeleid: 1, gepauzeerd: 2, gestopt: 1, afgerond: 1 }),
    vrijwilligers: 9,
    projectenLopend: 70,
    projectenAfgerond: 140,
    projectenGestaakt: 210,
    wachtkamer: 280,
    bewonersBereikt: 350,
    resultaten: [{ eenheid: 'bomen', aantal: 14 }],
  });
  expect(countBuurten([])).toEqual({
    buurten: 0,
    teams: 0,
    perStatus: perStatus({}),
    vrijwilligers: 0,
    projectenLopend: 0,
    projectenAfgerond: 0,
    projectenGestaakt: 0,
    wachtkamer: 0,
    bewonersBereikt: 0,
    resultaten: [],
  });
});

describe('a buurt', () => {
  const plaats = (team?: Teamstand, wijziging: object = {}) => ({
    gekozen: A,
    keuze: keuzebuurt(A, { wijk: 'Oost', score: 0.5 }),
    signalen: [],
    team,
    ...wijziging,
  });
  const basis = { buurt: A, naam: `Buurt ${A}`, wijk: 'Oost', programma: 'oost', score: 0.5, signalen: [], geld: GELD };
  const project = (verhaal: Verteller, naam: string) =>
    verhaal.op('2026-11-01', {
      soort: 'project_starten',
      project: naam,
      titel: `Project ${naam}`,
      thema: 'groen',
      omvang: 1,
      complexiteit: 1,
      partners: [],
      bijdragen: [],
      afhankelijkVan: [],
    });
  const rond = (verhaal: Verteller, naam: string, bewonersBereikt: number) =>
    verhaal.op('2026-12-01', { soort: 'project_voortzetten', project: naam, fase: 'uitvoering' }).op('2027-01-01', {
      soort: 'project_afronden',
      project: naam,
      bewonersBereikt,
      resultaten: [{ eenheid: 'bomen', aantal: 2 }],
    });

  test('without a team has nobody and nothing', () => {
    expect(createBuurtstand(plaats(), GELD)).toEqual({
      ...basis,
      status: 'geen_team',
      vrijwilligers: 0,
      ooitVrijwilligers: 0,
      rollenOntbreken: ['kenner', 'verbinder', 'ondernemer'],
      bijeenkomsten: 0,
      projectenLopend: 0,
      projectenAfgerond: 0,
      projectenGestaakt: 0,
      wachtkamer: 0,
      projecten: [],
      wachtend: [],
      bewonersBereikt: 0,
      resultaten: [],
    });
  });

  test('with a team has its people, its projects by how they ended, and what waits', () => {
    const verhaal = vorm('t1', A)
      .op('2026-10-02', { soort: 'vrijwilliger_aansluiten', vrijwilliger: 'v3', rollen: ['kenner'] })
      .op('2026-10-03', { soort: 'vrijwilliger_aansluiten', vrijwilliger: 'v4', rollen: ['verbinder'] })
      .op('2026-10-04', { soort: 'vrijwilliger_afmelden', vrijwilliger: 'v4' })
      .op('2026-10-05', { soort: 'vrijwilliger_aansluiten', vrijwilliger: 'v4', rollen: [] })
      .op('2026-10-06', { soort: 'vrijwilliger_afmelden', vrijwilliger: 't1-v1' })
      .op('2026-10-10', { soort: 'bijeenkomst_vastleggen' })
      .op('2026-10-20', { soort: 'bijeenkomst_vastleggen' })
      .op('2026-10-11', { soort: 'contact_vastleggen', wijze: 'bezoek', minuten: 30 })
      .op('2026-10-12', { soort: 'contact_vastleggen', wijze: 'bezoek', minuten: 30 });
    for (const naam of ['een', 'twee', 'drie', 'vier']) project(verhaal, naam);
    rond(rond(verhaal, 'een', 7), 'twee', 5)
      .op('2027-02-01', { soort: 'project_staken', project: 'drie', reden: 'x' })
      .op('2027-02-02', opgave('o', { opnieuwBekijkenOp: dag('2027-12-01') }));
    const klaar = (naam: string, fase: string, sinds: string) => ({
      titel: `Project ${naam}`,
      thema: 'groen',
      fase,
      sinds,
    });
    const stand = createBuurtstand(
      plaats(standVan(verhaal), {
        start: '2026-09-01',
        laatsteDag: '2028-01-01',
        vervangt: B,
        vervangenDoor: C,
        signalen: ['een signaal'],
      }) as unknown as Parameters<typeof createBuurtstand>[0],
      GELD,
    );
    const { projecten, ...rest } = stand;
    expect(new Set(projecten)).toEqual(
      new Set([
        klaar('een', 'afgerond', '2027-01-01'),
        klaar('twee', 'afgerond', '2027-01-01'),
        klaar('drie', 'gestaakt', '2027-02-01'),
        klaar('vier', 'idee', '2026-11-01'),
      ]),
    );
    expect(rest).toEqual({
      ...basis,
      start: '2026-09-01',
      laatsteDag: '2028-01-01',
      vervangt: B,
      vervangenDoor: C,
      signalen: ['een signaal'],
      status: 'begeleid',
      statusSinds: '2026-10-01',
      team: 't1',
      begeleidingsjaar: 1,
      gevormdOp: '2026-10-01',
      begeleider: 'b',
      vrijwilligers: 3,
      ooitVrijwilligers: 4,
      rollenOntbreken: ['verbinder', 'ondernemer'],
      bijeenkomsten: 2,
      laatsteContact: '2026-10-12',
      projectenLopend: 1,
      projectenAfgerond: 2,
      projectenGestaakt: 1,
      wachtkamer: 1,
      wachtend: [
        {
          titel: 'Opgave o',
          thema: 'groen',
          reden: 'nog_niet_besproken',
          sinds: '2027-02-02',
          opnieuwBekijkenOp: '2027-12-01',
        },
      ],
      bewonersBereikt: 12,
      resultaten: [{ eenheid: 'bomen', aantal: 4 }],
    });
  });

  test('has after-care once its guidance ended, and not when its team stopped', () => {
    const overgedragen = vorm('t1', A).op('2027-02-01', { soort: 'overdragen', aan: 'Opbouwwerk' });
    expect(createNazorg(standVan(vorm('t1', A)))).toBeUndefined();
    expect(createNazorg(standVan(vorm('t1', A).op('2027-02-01', { soort: 'stoppen', reden: 'x' })))).toBeUndefined();
    expect(createBuurtstand(plaats(standVan(overgedragen)), GELD).nazorg).toEqual({
      sinds: '2027-02-01',
      vrijwilligersBijEinde: 2,
      gebleven: 2,
      peilingen: 0,
    });
    overgedragen
      .op('2027-03-01', { soort: 'vrijwilliger_afmelden', vrijwilliger: 't1-v1' })
      .op('2027-05-01', { soort: 'nazorg_peilen', actief: true, vrijwilligers: 2 })
      .op('2027-06-01', { soort: 'nazorg_peilen', actief: false });
    expect(createNazorg(standVan(overgedragen))).toEqual({
      sinds: '2027-02-01',
      vrijwilligersBijEinde: 2,
      gebleven: 1,
      peilingen: 2,
      laatste: { datum: '2027-06-01', actief: false },
    });
  });
});

describe('a deelnemer', () => {
  const stand = (wijziging: Partial<Deelnemer>, peildatum: string = PEILDATUM, options = {}) =>
    getProgrammastand(kleinProgramma(wijziging), { peildatum: dag(peildatum), metVingerafdruk: false, ...options })
      .deelnemers[0]!;

  test.each([
    ['before its first day', '2026-08-31', undefined],
    ['on its first day', '2026-09-01', 1],
    ['on the last day of its first year', '2027-08-31', 1],
    ['on the first day of its second year', '2027-09-01', 2],
    ['on its last day', '2029-08-31', 3],
    ['after it', '2029-09-01', undefined],
  ])('is in a year of the programme: %s', (_, peildatum, jaar) => {
    expect(stand({}, peildatum).programmajaar).toBe(jaar);
  });

  test('is in none after an early end, and its last day is that of it', () => {
    const overeenkomst = kleinDossier({}, beeindiging('2027-06-30', '2027-05-01'));
    expect(stand({ overeenkomst }, '2027-06-30')).toMatchObject({ programmajaar: 1, laatsteDag: '2027-06-30' });
    expect(stand({ overeenkomst }, '2027-07-01').programmajaar).toBeUndefined();
  });

  test('has the gemeenten of its text before it was made, and then those that still take part', () => {
    const gemeente = { code: 'GM0080', naam: 'Gemeente Leeuwarden' };
    expect(stand({}, '2020-01-01')).toMatchObject({
      gemeenten: [gemeente],
      laatsteDag: '2029-08-31',
      programmas: [{}],
    });
    expect(stand({}).gemeenten).toEqual([gemeente]);
    const weg: Feit = {
      soort: 'partij_uitgetreden',
      datum: '2027-03-01',
      partij: 'leeuwarden',
      laatsteDag: '2027-03-31',
    };
    expect(stand({ overeenkomst: kleinDossier({}, weg) }).gemeenten).toEqual([]);
    expect(stand({ overeenkomst: initialOvereenkomstdossier })).toMatchObject({
      overeenkomst: 'geen',
      gemeenten: [],
      afgesprokenBuurten: 0,
      programmas: [],
      partijen: [],
      kostendragers: [],
    });
    expect(stand({ overeenkomst: initialOvereenkomstdossier })).not.toHaveProperty('looptijd');
    expect(stand({ overeenkomst: initialOvereenkomstdossier })).not.toHaveProperty('laatsteDag');
  });

  test('counts the buurten of each programme of its agreement, and names its parties and cost bearers', () => {
    const reikwijdte = {
      ...REIKWIJDTE,
      programmas: [
        { id: 'oost', naam: 'Oost', aantalBuurten: 1 },
        { id: 'west', naam: 'West', aantalBuurten: 1 },
      ],
      buurten: [
        { buurt: A, programma: 'oost' },
        { buurt: B, programma: 'west' },
      ],
    };
    const kostendragers = [{ id: 'drager', naam: 'Drager', partij: 'leeuwarden' }];
    const overeenkomst = kleinDossier({ reikwijdte, financieringsplan: { ...plan(), kostendragers } });
    const keuze = { buurten: [keuzebuurt(A), keuzebuurt(B, { programma: 'west' })] };
    const deel = stand({ overeenkomst, keuze, teams: [vorm('t1', A).dossier] });
    expect(deel).toMatchObject({
      id: 'd1',
      naam: 'Leeuwarden',
      overeenkomst: 'lopend',
      looptijd: { van: '2026-09-01', tot: '2029-08-31' },
      afgesprokenBuurten: 2,
      programmas: [
        { id: 'oost', naam: 'Oost', afgesproken: 1, tellingen: { buurten: 1, teams: 1 } },
        { id: 'west', naam: 'West', afgesproken: 1, tellingen: { buurten: 1, teams: 0 } },
      ],
      tellingen: { buurten: 2, teams: 1 },
      partijen: [
        { id: 'leeuwarden', naam: 'Gemeente Leeuwarden' },
        { id: 'buurkracht', naam: 'Buurkracht' },
        { id: 'bzk', naam: 'Ministerie van BZK' },
      ],
      kostendragers: [{ id: 'drager', naam: 'Drager' }],
    });
  });

  test('shows each place with its money, and that of none of them apart', () => {
    const financieringsplan = { ...plan(), bijStop: 'vervanger' };
    const overeenkomst = kleinDossier({ financieringsplan }, stop(B, '2026-12-31'), vervang(C, B, '2027-01-01'));
    const deel = stand({ overeenkomst, keuze: { buurten: [keuzebuurt(B)] } });
    expect(deel.buurten.map(({ buurt, start, laatsteDag }) => [buurt, start, laatsteDag])).toEqual([
      [B, '2026-09-01', '2026-12-31'],
      [C, '2027-01-01', undefined],
    ]);
    expect(deel.geldZonderBuurt.prognose).toBe('1800.00');
    // Of the 600 euro of its first year 122 days of 365.
    expect(deel.buurten.map(({ geld }) => geld.prognose)).toEqual(['200.55', '1599.45']);
  });
});

describe('all deelnemers together', () => {
  const laat = kleinDossier({
    looptijd: { van: '2028-01-01', tot: '2028-12-31' },
    financieringsplan: {
      ...plan(),
      perioden: [
        { programmajaar: 1, periode: { van: '2028-01-01', tot: '2028-12-31' }, bijdragen: [bijdrage('jaar-1')] },
      ],
    },
    reikwijdte: {
      ...REIKWIJDTE,
      buurten: ['BU00850001', 'BU00850002'].map((buurt) => ({ buurt, programma: 'oost' })),
    },
    partijen: [{ ...PARTIJEN[0], gemeentecode: 'GM0085', naam: 'Elders', tooi: undefined }, ...PARTIJEN.slice(1)],
  });
  const twee: Programma = {
    ...kleinProgramma(
      { overeenkomst: laat, keuze: undefined },
      { id: 'd2' as Deelnemer['id'], teams: [vorm('t1', A).dossier] },
    ),
    opdracht: { opdrachtgever: 'BZK', aantalDeelnemers: 4, buurtenPerDeelnemer: 12 },
  };

  test('are counted and added up, the earliest year first', () => {
    const { totaal, ...rest } = getProgrammastand(twee, { peildatum: PEILDATUM });
    expect(totaal).toMatchObject({
      deelnemers: 2,
      gemeenten: 2,
      afgesprokenBuurten: 4,
      verwachteDeelnemers: 4,
      verwachteBuurten: 48,
      totaal: '4800.00',
      prognose: '4800.00',
      gerealiseerd: '1200.00',
      tellingen: { buurten: 2, teams: 1 },
    });
    expect(totaal.perBegrotingsjaar.map(({ begrotingsjaar, partij }) => [begrotingsjaar, partij])).toEqual([
      [2026, 'leeuwarden'],
      [2027, 'leeuwarden'],
      [2028, 'leeuwarden'],
      [2029, 'leeuwarden'],
    ]);
    expect(totaal.taaktellingen).toEqual(
      rest.deelnemers[0]?.taaktellingen.map(({ stand, aantal }, i) => ({
        stand,
        aantal: aantal + (rest.deelnemers[1]?.taaktellingen[i]?.aantal ?? 0),
      })),
    );
    expect(rest).toMatchObject({ soort: 'programmastand', versie: 3, naam: 'Klein', peildatum: PEILDATUM });
    expect(rest.programma).toBe(createVingerafdruk(twee));
    expect(rest).not.toHaveProperty('bekendOp');
  });

  test('are expected to be as many as were ordered; without an order nothing is expected', () => {
    const { totaal } = getProgrammastand(kleinProgramma({}), { peildatum: PEILDATUM });
    expect(totaal).not.toHaveProperty('verwachteDeelnemers');
    expect(totaal).not.toHaveProperty('verwachteBuurten');
  });

  test('have a fingerprint, unless nobody wants it', () => {
    const stand = (options: object) => getProgrammastand(kleinProgramma({}), { peildatum: PEILDATUM, ...options });
    expect(stand({})).toHaveProperty('programma');
    expect(stand({ metVingerafdruk: true })).toHaveProperty('programma');
    expect(stand({ metVingerafdruk: false })).not.toHaveProperty('programma');
    const fout = foutVan(() => stand({ maandenTotTeam: -1 }));
    expect(fout).toMatchObject({ code: 'kern.document_ongeldig', params: { soort: 'opties', aantal: 1 } });
  });
});

test('a gemeente that two deelnemers share counts once', () => {
  const { totaal } = getProgrammastand(
    { ...kleinProgramma({}), deelnemers: [kleineDeelnemer(), kleineDeelnemer({ id: 'd2' as Deelnemer['id'] })] },
    { peildatum: PEILDATUM },
  );
  expect([totaal.deelnemers, totaal.gemeenten]).toEqual([2, 1]);
});
