/** The sheets of the teams and of the controller, and what is opened, on a small programme. */
import { describe, expect, test } from 'vitest';
import { openBlad } from '../../src/stukken/controller/openBlad.js';
import { readControleblad } from '../../src/stukken/controller/readControleblad.js';
import { openStuk } from '../../src/stukken/delen/openStuk.js';
import { openRaadsstuk } from '../../src/stukken/raad/openRaadsstuk.js';
import { openTeamstuk } from '../../src/stukken/teams/openTeamstuk.js';
import { readTeambladen } from '../../src/stukken/teams/readTeambladen.js';
import { foutVan } from '../hulp.js';
import { A, B, keuzebuurt, kleineDeelnemer, kleinProgramma, vorm } from '../programma/klein.js';
import { dag, opgave } from '../team/vertel.js';
import { als, DAG } from './klein.js';

const rijk = () =>
  vorm('t1', A)
    .op('2026-11-01', opgave('een', { opnieuwBekijkenOp: dag('2027-08-01') }))
    .op('2026-11-01', opgave('twee', { opnieuwBekijkenOp: dag('2027-12-01') }))
    .op('2026-11-01', opgave('drie'))
    .op('2026-11-01', opgave('vier'))
    .op('2026-12-01', { soort: 'opgave_oppakken', opgave: 'drie', project: 'p3' })
    .op('2027-06-01', { soort: 'opgave_oppakken', opgave: 'vier', project: 'p4' })
    .op('2027-06-10', { soort: 'bijeenkomst_vastleggen', aanwezigen: 2 })
    .op('2027-06-10', { soort: 'project_staken', project: 'p4', reden: 'Te duur' } as never);

const signaal = (regel: string, betreft?: string, meer: object = {}) => ({
  regel,
  ernst: 'waarschuwing',
  sinds: '2027-07-01',
  code: 'a.b',
  params: {},
  opheffing: { code: 'c.d', params: {} },
  ...(betreft === undefined ? {} : { betreft }),
  ...meer,
});

describe('the sheets of the teams', () => {
  const lees = (buurten: readonly object[], options: object = {}) =>
    readTeambladen(als({ teams: [rijk().dossier, vorm('t2', B).dossier] }), als({ buurten }), {
      peildatum: DAG,
      ...options,
    }).document;

  test('projects, what waits and points, each to its own', () => {
    const signalen = [
      signaal('wachtkamer_over_tijd', 'een'),
      signaal('project_staat_stil', 'p3'),
      signaal('geen_contact'),
    ];
    const [blad] = lees([{ buurt: A, team: 't1', signalen }]).bladen;
    const { punten, ...rest } = blad!;
    expect(punten.map(({ regel }) => regel)).toEqual(['geen_contact', 'project_staat_stil', 'wachtkamer_over_tijd']);
    expect(rest).toEqual({
      begeleidTot: '2029-09-30',
      begeleidingsjaren: 3,
      laat: [],
      laatsteBijeenkomst: '2027-06-10',
      plaats: 0,
      projecten: [
        {
          bewogenOp: '2026-12-01',
          fase: 'idee',
          maanden: 8,
          punt: 1,
          sinds: '2026-12-01',
          titel: 'Opgave drie',
        },
      ],
      team: 't1',
      voorbij: false,
      wachtend: [
        {
          opnieuwBekijkenOp: '2027-08-01',
          punt: 2,
          titel: 'Opgave een',
        },
        {
          opnieuwBekijkenOp: '2027-12-01',
          titel: 'Opgave twee',
        },
      ],
    });
  });

  test('the most urgent first, those without points last; of another team or buurt there is none', () => {
    const volgorde = (a: readonly object[], b: readonly object[]) =>
      lees([
        { buurt: A, team: 't1', signalen: a },
        { buurt: B, team: 't2', signalen: b },
      ]).bladen.map(({ team }) => team);
    expect(volgorde([], [])).toEqual(['t1', 't2']);
    expect(volgorde([], [signaal('geen_project')])).toEqual(['t2', 't1']);
    expect(volgorde([signaal('geen_project')], [])).toEqual(['t1', 't2']);
    expect(volgorde([signaal('geen_project')], [signaal('geen_contact')])).toEqual(['t2', 't1']);
    expect(
      lees([
        { buurt: A, team: 't2', signalen: [] },
        { buurt: B, signalen: [] },
      ]).bladen,
    ).toEqual([]);
  });

  test('the days', () => {
    expect(lees([])).toEqual({ peildatum: DAG, bladen: [] });
    expect(lees([], { bekendOp: dag('2027-08-01'), vergelekenMet: dag('2027-07-01') })).toEqual({
      peildatum: DAG,
      bekendOp: '2027-08-01',
      vanaf: '2027-07-01',
      bladen: [],
    });
    const blad = (peildatum: string) =>
      lees([{ buurt: B, team: 't2', signalen: [] }], { peildatum: dag(peildatum) }).bladen[0];
    expect([blad('2029-09-30')?.voorbij, blad('2029-10-01')?.voorbij, blad('2029-09-30')?.begeleidTot]).toEqual([
      false,
      true,
      '2029-09-30',
    ]);
  });
});

describe('the sheet of the controller', () => {
  test('of a small agreement', () => {
    const blad = readControleblad(kleineDeelnemer(), { peildatum: DAG });
    expect(Object.keys(blad)).toEqual([
      'peildatum',
      'budgetstaat',
      'boekingen',
      'sluitAan',
      'boeken',
      'begroting',
      'sisa',
    ]);
    expect([blad.peildatum, blad.sluitAan, blad.sisa, blad.boekingen]).toEqual([
      '2027-08-31',
      true,
      [],
      {
        perJaar: [
          {
            gerealiseerd: '401.10',
            samen: '401.10',
            verwacht: '0.00',
            vrijval: '0.00',
          },
          {
            gerealiseerd: '798.90',
            samen: '1198.90',
            verwacht: '400.00',
            vrijval: '0.00',
          },
          {
            gerealiseerd: '0.00',
            samen: '1201.10',
            verwacht: '1201.10',
            vrijval: '0.00',
          },
          {
            gerealiseerd: '0.00',
            samen: '798.90',
            verwacht: '798.90',
            vrijval: '0.00',
          },
        ],
        totaal: {
          gerealiseerd: '1200.00',
          samen: '3600.00',
          verwacht: '2400.00',
          vrijval: '0.00',
        },
      },
    ]);
    expect(readControleblad(kleineDeelnemer(), { peildatum: DAG, bekendOp: DAG }).bekendOp).toBe(DAG);
  });

  test('opened with its source', () => {
    const stuk = openBlad(kleinProgramma({}), { peildatum: DAG });
    expect(stuk.bronnen.map(({ id, naam }) => `${id}: ${naam}`)).toEqual([
      'overeenkomst: Samenwerkingsovereenkomst Buurkracht Leeuwarden',
      'keuze: Keuze van de buurten',
      'stand: Stand van Klein op de peildatum',
      'controleblad: Budgetstaat van Klein op de peildatum',
    ]);
    expect(stuk.blad.peildatum).toBe(DAG);
  });
});

describe('what is opened', () => {
  test('the sources, with all that may be known', () => {
    const zekerheid = { trekkingen: 10, kans: 0.5, overlap: 1, perBuurt: [] };
    const keuze = { kenmerk: 'K-1', zekerheid, buurten: [keuzebuurt(A), keuzebuurt(B)] };
    const stuk = openStuk(kleinProgramma({ keuze: als(keuze) }), { peildatum: DAG, vergelekenMet: dag('2026-01-01') }, [
      { id: 'x', naam: 'X', document: { a: 1 } },
    ]);
    expect(stuk.bronnen.map(({ vingerafdruk, ...een }) => ({ ...een, druk: vingerafdruk?.slice(0, 7) }))).toEqual([
      {
        druk: 'sha256:',
        id: 'overeenkomst',
        naam: 'Samenwerkingsovereenkomst Buurkracht Leeuwarden',
      },
      {
        druk: 'sha256:',
        id: 'keuze',
        naam: 'Keuze van de buurten',
        vindplaats: 'K-1',
      },
      {
        druk: 'sha256:',
        id: 'kansen',
        naam: 'Hoe zeker de keuze is',
      },
      {
        druk: 'sha256:',
        id: 'stand',
        naam: 'Stand van Klein op de peildatum',
      },
      {
        druk: 'sha256:',
        id: 'vergelijking',
        naam: 'Vergelijking van de prognose met die van de vorige verantwoording',
      },
      {
        druk: 'sha256:',
        id: 'x',
        naam: 'X',
      },
    ]);
    const lees = (bron: string, ...pad: (string | number)[]) =>
      stuk.lezer.tekst({ bron, paden: [pad], bewerking: 'waarde' }).waarde;
    expect([
      lees('keuze', 'kenmerk'),
      lees('x', 'a'),
      lees('kansen', 'trekkingen'),
      lees('vergelijking', 'vanaf'),
      lees('overeenkomst', 'titel'),
    ]).toEqual(['K-1', 1, 10, '2026-01-01', 'Samenwerkingsovereenkomst Buurkracht Leeuwarden']);
    expect(stuk.hier('a', 1)).toEqual({ bron: 'stand', bewerking: 'waarde', paden: [['deelnemers', 0, 'a', 1]] });
  });

  test('without a choice', () => {
    const stuk = openStuk(kleinProgramma({ keuze: undefined }), { peildatum: DAG });
    expect(stuk.bronnen.map(({ id }) => id)).toEqual(['overeenkomst', 'stand']);
    expect(stuk.vergelijking).toBeUndefined();
  });

  test('for the council, with a plan', () => {
    const evaluatieplan = als<never>({
      naam: 'Plan',
      vastgesteldOp: DAG,
      vergelijkingen: [],
      kenmerken: [],
      uitkomsten: [],
    });
    const stuk = openRaadsstuk(kleinProgramma({}), { peildatum: DAG, evaluatieplan });
    expect(stuk.bronnen.map(({ id, naam }) => `${id}: ${naam}`).slice(-2)).toEqual([
      'brief: Berekend uit het programma voor dit stuk',
      'leren: Evaluatieplan: Plan',
    ]);
    expect(stuk.leren?.naam).toBe('Plan');
    expect(openRaadsstuk(kleinProgramma({}), { peildatum: DAG }).leren).toBeUndefined();
  });

  test('for the teams of one begeleider: not those that stopped', () => {
    const gestopt = vorm('t2', B).op('2027-01-01', { soort: 'stoppen', reden: 'Klaar.' });
    const programma = kleinProgramma({ teams: [vorm('t1', A).dossier, gestopt.dossier] });
    const teams = (begeleider?: string) =>
      openTeamstuk(programma, { peildatum: DAG }, begeleider).teams.map(({ blad }) => blad.team);
    expect([teams(), teams('b'), teams('c')]).toEqual([['t1', 't2'], ['t1'], []]);
    const stuk = openTeamstuk(programma, { peildatum: DAG }, 'b');
    expect(stuk.bronnen.map(({ id, naam }) => `${id}: ${naam}`)).toEqual([
      'stand: Stand van Klein op de peildatum',
      'teams: Teams van Klein op de peildatum',
    ]);
    expect(stuk.alle).toHaveLength(2);
    expect(stuk.teams[0]?.hier('naam').paden).toEqual([['deelnemers', 0, 'buurten', 0, 'naam']]);
    expect(stuk.teams[0]?.daar('team')).toEqual({ bron: 'teams', bewerking: 'waarde', paden: [['bladen', 0, 'team']] });
  });

  test('before the agreement has a text nothing is opened', () => {
    const fout = foutVan(() => openBlad(kleinProgramma({}), { peildatum: DAG, bekendOp: dag('2020-01-01') }));
    expect([fout.code, fout.params]).toEqual(['verslag.overeenkomst_onbekend', { deelnemer: 'Leeuwarden' }]);
  });
});
