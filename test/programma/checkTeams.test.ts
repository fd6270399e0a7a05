/** The teams beside the choice and the agreement: each rule at its border. */
import { initialOvereenkomstdossier } from 'buurtaanpak/overeenkomst';
import type { Deelnemer } from 'buurtaanpak/programma';
import { describe, expect, test } from 'vitest';
import { checkTeams } from '../../src/programma/controle/checkTeams.js';
import { dag, opgave, Verteller } from '../team/vertel.js';
import type { Feit } from './dossiers.js';
import {
  A,
  B,
  beeindiging,
  bijdrage,
  C,
  keuzebuurt,
  kleinDossier,
  kleinProgramma,
  meld,
  plan,
  REIKWIJDTE,
  stop,
  vervang,
  vind,
  vindIn,
  vorm,
  werf,
} from './klein.js';

const dossiers = (...teams: readonly Verteller[]): Deelnemer['teams'] => teams.map(({ dossier }) => dossier);
const gestopt = (verhaal: Verteller, datum = '2027-03-01') => verhaal.op(datum, { soort: 'stoppen', reden: 'x' });

describe('a team works in a buurt that was chosen, and alone there', () => {
  test('in another buurt it is an error, unless that one took the place of a chosen one', () => {
    const code = 'team_zonder_keuze';
    const teams = dossiers(werf('t1', A), werf('t2', C));
    expect(vind({ teams }, code)).toEqual([meld('fout', code, ['teams', 1], { team: 't2', buurt: C })]);
    const overeenkomst = kleinDossier({}, stop(B, '2027-03-01'), vervang(C, B, '2027-03-02'));
    expect(vind({ teams, overeenkomst }, code)).toEqual([]);
  });

  test('two at a time are an error, one after the other are not', () => {
    const code = 'buurt_twee_teams';
    const drie = dossiers(werf('t1', A), werf('t2', B), werf('t3', A), werf('t4', A));
    expect(vind({ teams: drie }, code)).toEqual([
      meld('fout', code, ['teams', 2], { buurt: A, teams: ['t1', 't3'] }),
      meld('fout', code, ['teams', 3], { buurt: A, teams: ['t3', 't4'] }),
    ]);
    expect(vind({ teams: dossiers(gestopt(werf('t1', A)), werf('t2', A)) }, code)).toEqual([]);
    expect(vind({ teams: dossiers(werf('t1', A), gestopt(werf('t2', A))) }, code)).toEqual([]);
  });
});

describe('guidance ends with the agreement', () => {
  const code = 'begeleiding_na_looptijd';
  const na = (tot: string, einde: string, ...teams: readonly string[]) => [
    meld('waarschuwing', code, ['teams'], { teams, tot, einde }),
  ];

  test.each<[string, readonly Verteller[], object[]]>([
    ['no team', [], []],
    ['a team that recruits', [werf('t1', A)], []],
    ['guidance to the last day', [vorm('t1', A, '2026-09-01')], []],
    ['guidance to the day after', [vorm('t1', A, '2026-09-02')], na('2029-09-01', '2029-08-31', 't1')],
    ['that of a team that stopped', [gestopt(vorm('t1', A, '2026-09-02'))], []],
    [
      'the latest of several, named in the order of the teams',
      [
        vorm('t1', A, '2026-12-01'),
        vorm('t2', A, '2026-09-01'),
        vorm('t3', B, '2026-10-01'),
        vorm('t4', B, '2026-11-01'),
      ],
      na('2029-11-30', '2029-08-31', 't1', 't3', 't4'),
    ],
  ])('%s', (_, teams, verwacht) => {
    expect(vind({ teams: dossiers(...teams) }, code)).toEqual(verwacht);
  });

  test('an early end counts, and without a text there is none', () => {
    const teams = dossiers(vorm('t1', A, '2026-09-01'));
    expect(vind({ teams, overeenkomst: kleinDossier({}, beeindiging('2029-08-30', '2027-01-01')) }, code)).toEqual(
      na('2029-08-31', '2029-08-30', 't1'),
    );
    expect(vind({ teams, overeenkomst: initialOvereenkomstdossier }, code)).toEqual([]);
  });
});

describe('a buurt has a formed team after six months', () => {
  const code = 'buurt_zonder_team';
  const zonder = (plek: readonly (string | number)[], buurt: string, start = '2026-09-01', maanden = 6) =>
    meld('waarschuwing', code, ['keuze', ...plek], { buurt: `Buurt ${buurt}`, start, maanden });
  const beide = [zonder(['buurten', 0], A), zonder(['buurten', 1], B)];

  test.each<[string, string, Partial<Deelnemer>, object[]]>([
    ['the day before', '2027-02-28', {}, []],
    ['on the day', '2027-03-01', {}, beide],
    ['with one team that was formed', '2027-03-01', { teams: dossiers(vorm('t1', A)) }, [beide[1]!]],
    ['with one that recruits', '2027-03-01', { teams: dossiers(werf('t1', A)) }, beide],
    ['without a choice', '2027-03-01', { keuze: undefined }, []],
    [
      'a buurt that stops on the day',
      '2027-03-01',
      { overeenkomst: kleinDossier({}, stop(A, '2027-03-01', '2027-02-01')) },
      [beide[1]!],
    ],
    [
      'a buurt that stops the day after',
      '2027-03-01',
      { overeenkomst: kleinDossier({}, stop(A, '2027-03-02', '2027-02-01')) },
      beide,
    ],
  ])('%s', (_, peildatum, wijziging, verwacht) => {
    expect(vind(wijziging, code, peildatum)).toEqual(verwacht);
  });

  test('other months, from the start of the buurt itself', () => {
    const buurten = [keuzebuurt(A), keuzebuurt(B)];
    const eigen = {
      ...REIKWIJDTE,
      buurten: [{ ...REIKWIJDTE.buurten[0], start: '2027-01-15' }, REIKWIJDTE.buurten[1]],
    };
    const wijziging = { keuze: { buurten }, overeenkomst: kleinDossier({ reikwijdte: eigen }) };
    const bij = (peildatum: string) => vind(wijziging, code, peildatum, { maandenTotTeam: 1 });
    expect(bij('2027-02-14')).toEqual([zonder(['buurten', 1], B, '2026-09-01', 1)]);
    expect(bij('2027-02-15')).toEqual([
      zonder(['buurten', 0], A, '2027-01-15', 1),
      zonder(['buurten', 1], B, '2026-09-01', 1),
    ]);
  });

  const vervangen = kleinDossier({}, stop(A, '2026-12-01'), vervang(C, A, '2026-12-02'));
  const tweede = vorm('t2', B);

  test.each<[string, string, readonly Verteller[], object[]]>([
    ['the day before', '2027-07-09', [werf('t1', C, 2, '2027-01-10'), tweede], []],
    [
      'on the day, and it has no place in the choice',
      '2027-07-10',
      [werf('t1', C, 2, '2027-01-10'), tweede],
      [meld('waarschuwing', code, ['keuze'], { buurt: C, start: '2027-01-10', maanden: 6 })],
    ],
    ['never, without a team', '2029-08-31', [tweede], []],
  ])('for a buurt in the place of another, from the registration of its team: %s', (_, peildatum, teams, verwacht) => {
    expect(vind({ overeenkomst: vervangen, teams: dossiers(...teams) }, code, peildatum)).toEqual(verwacht);
  });
});

describe('the years of guidance are those of the agreement', () => {
  const code = 'andere_duur';
  const optie = kleinDossier({
    financieringsplan: plan(undefined, { bijdragen: [bijdrage('jaar-3')], optie: { uiterlijk: '2028-06-30' } }),
  });
  const anders = (jaren: number, overeenkomst: number) => [
    meld('waarschuwing', code, ['teams', 0], { team: 't1', jaren, overeenkomst }),
  ];

  test.each([
    [1, anders(1, 2)],
    [2, []],
    [3, []],
    [4, anders(4, 3)],
  ])('two, and a third that may be taken: %i', (jaren, verwacht) => {
    expect(vind({ teams: dossiers(werf('t1', A, jaren)), overeenkomst: optie }, code)).toEqual(verwacht);
  });

  test.each<[string, Verteller, Partial<Deelnemer>, object[]]>([
    ['of a team that goes on', werf('t1', A, 1), {}, anders(1, 3)],
    ['not of a team that ended', gestopt(werf('t1', A, 1)), {}, []],
    ['not of a team in another buurt', werf('t1', C, 1), {}, []],
    ['not when no text is known', werf('t1', A, 1), { overeenkomst: initialOvereenkomstdossier }, []],
  ])('%s', (_, team, wijziging, verwacht) => {
    expect(vind({ teams: dossiers(team), ...wijziging }, code)).toEqual(verwacht);
  });

  const vervangen = kleinDossier({}, stop(A, '2026-12-01'), vervang(C, A, '2026-12-02'));

  test.each([
    [1, []],
    [3, []],
    [4, anders(4, 3)],
  ])('a buurt that came in later takes what is left: %i', (jaren, verwacht) => {
    const teams = dossiers(werf('t1', C, jaren, '2026-12-02'));
    expect(vind({ overeenkomst: vervangen, teams }, code)).toEqual(verwacht);
  });
});

describe('recruiting begins with the term of the buurt', () => {
  const code = 'team_voor_termijn';
  const vroeg = werf('t1', A, 3, '2026-08-31');
  const aangemeld = new Verteller('t1').op('2026-08-31', {
    soort: 'gebied_aanmelden',
    buurt: A,
    begeleidingsjaren: 3,
  });

  test.each<[string, Verteller, Partial<Deelnemer>, object[]]>([
    ['on its first day', werf('t1', A), {}, []],
    [
      'the day before',
      vroeg,
      {},
      [meld('waarschuwing', code, ['teams', 0], { team: 't1', datum: '2026-08-31', start: '2026-09-01' })],
    ],
    ['a registration is no recruiting', aangemeld, {}, []],
    ['nobody knows when, without a text', vroeg, { overeenkomst: initialOvereenkomstdossier }, []],
    ['not of a team that ended', gestopt(werf('t1', A, 3, '2026-08-31')), {}, []],
  ])('%s', (_, team, wijziging, verwacht) => {
    expect(vind({ teams: dossiers(team), ...wijziging }, code)).toEqual(verwacht);
  });
});

describe('a buurt and its team stand still together', () => {
  const pauze = (buurt: string): Feit => ({
    soort: 'buurt_gepauzeerd',
    datum: '2027-02-01',
    buurt,
    vanaf: '2027-03-01',
  });
  const hervat = (buurt: string): Feit => ({ soort: 'buurt_hervat', datum: '2027-04-01', buurt, vanaf: '2027-05-01' });
  const stil = (verhaal: Verteller) => verhaal.op('2027-02-15', { soort: 'pauzeren', reden: 'x' });
  const codes = ['buurt_gepauzeerd_team_niet', 'team_gepauzeerd_overeenkomst_niet'];
  const bij = (peildatum: string, verhaal: Verteller, ...feiten: readonly Feit[]) =>
    vindIn(kleinProgramma({ teams: dossiers(verhaal), overeenkomst: kleinDossier({}, ...feiten) }), codes, peildatum);
  const buurt = [meld('waarschuwing', 'buurt_gepauzeerd_team_niet', ['teams', 0], { buurt: A, vanaf: '2027-03-01' })];
  const team = [meld('info', 'team_gepauzeerd_overeenkomst_niet', ['teams', 0], { team: 't1', sinds: '2027-02-15' })];

  test.each<[string, string, Verteller, object[]]>([
    ['the day before the buurt pauses, and its team goes on', '2027-02-28', vorm('t1', A), []],
    ['the day before the buurt pauses, and its team stands still', '2027-02-28', stil(vorm('t1', A)), team],
    ['the first day of its pause, and its team goes on', '2027-03-01', vorm('t1', A), buurt],
    ['the first day of its pause, and its team stands still', '2027-03-01', stil(vorm('t1', A)), []],
    ['the last day of its pause, and its team goes on', '2027-04-30', vorm('t1', A), buurt],
    ['the last day of its pause, and its team stands still', '2027-04-30', stil(vorm('t1', A)), []],
    ['the day on which it goes on, and its team too', '2027-05-01', vorm('t1', A), []],
    ['the day on which it goes on, and its team stands still', '2027-05-01', stil(vorm('t1', A)), team],
    ['its team ended', '2027-03-15', gestopt(vorm('t1', A)), []],
    ['its team ended while it stood still', '2027-05-15', gestopt(stil(vorm('t1', A))), []],
  ])('%s', (_, peildatum, verhaal, verwacht) => {
    expect(bij(peildatum, verhaal, pauze(A), hervat(A))).toEqual(verwacht);
  });

  const opgeschort: Feit = { soort: 'opgeschort', datum: '2027-03-01', vanaf: '2027-03-01', reden: 'x' };

  test.each<[string, Verteller, Feit, object[]]>([
    ['another buurt pauses', vorm('t1', A), pauze(B), []],
    ['another buurt pauses, and the team too', stil(vorm('t1', A)), pauze(B), team],
    ['another buurt stopped', stil(vorm('t1', A)), stop(B, '2027-03-01'), team],
    ['the buurt stopped', stil(vorm('t1', A)), stop(A, '2027-03-01'), []],
    ['the agreement is suspended', stil(vorm('t1', A)), opgeschort, []],
    ['a buurt that no text names', stil(vorm('t1', C)), pauze(B), []],
    ['a buurt that no text names pauses', vorm('t1', C), pauze(C), []],
  ])('%s', (_, verhaal, feit, verwacht) => {
    expect(bij('2027-03-15', verhaal, feit)).toEqual(verwacht);
  });
});

describe('while the agreement is suspended no team meets', () => {
  const code = 'opgeschort_team_komt_bijeen';
  const opgeschort: Feit = { soort: 'opgeschort', datum: '2027-02-01', vanaf: '2027-03-01', reden: 'x' };
  const hervat: Feit = { soort: 'hervat', datum: '2027-05-01', vanaf: '2027-05-01' };
  const overeenkomst = kleinDossier({}, opgeschort, hervat);
  const kom = (...dagen: readonly string[]) =>
    dossiers(
      werf('t1', B),
      dagen.reduce((verhaal, datum) => verhaal.op(datum, { soort: 'bijeenkomst_vastleggen' }), vorm('t2', A)),
    );
  const samen = (aantal: number, laatste: string) => [
    meld('waarschuwing', code, ['teams', 1], { team: 't2', vanaf: '2027-03-01', aantal, laatste }),
  ];

  test.each([
    ['the day before', kom('2027-02-28'), '2027-04-30', []],
    ['on its first day', kom('2027-03-01'), '2027-04-30', samen(1, '2027-03-01')],
    ['three times', kom('2027-02-28', '2027-03-10', '2027-03-20', '2027-04-30'), '2027-04-30', samen(3, '2027-04-30')],
    ['as long as it is not suspended', kom('2027-02-28'), '2027-02-28', []],
    ['as soon as it goes on', kom('2027-03-01'), '2027-05-01', []],
  ])('%s', (_, teams, peildatum, verwacht) => {
    expect(vind({ teams, overeenkomst }, code, peildatum)).toEqual(verwacht);
  });
});

describe('a team plans no further than an end that is known', () => {
  const code = 'team_plant_door';
  const plant = (...dagen: readonly string[]) =>
    dagen.reduce(
      (verhaal, datum, i) => verhaal.op('2026-11-01', opgave(`o${i}`, { opnieuwBekijkenOp: dag(datum) })),
      vorm('t1', A),
    );
  const einde = beeindiging('2027-12-31', '2027-08-01');
  const door = (tot: string, laatste = '2027-12-31') => [
    meld('waarschuwing', code, ['teams', 0], { buurt: A, einde: laatste, tot }),
  ];
  const bij = (verhaal: Verteller, feiten: readonly Feit[], peildatum?: string) =>
    vind({ teams: dossiers(verhaal), overeenkomst: kleinDossier({}, ...feiten) }, code, peildatum);

  test.each<[string, readonly string[], readonly Feit[], object[]]>([
    ['no end is known', ['2029-01-01'], [], []],
    ['nothing waits, and guidance beyond the agreement is told otherwise', [], [einde], []],
    ['what waits is looked at on the last day', ['2027-12-31'], [einde], []],
    ['what waits is looked at the day after', ['2028-01-01'], [einde], door('2028-01-01')],
    ['the last of what waits counts', ['2028-03-01', '2027-10-01', '2028-02-01'], [einde], door('2028-03-01')],
    ['the buurt stops: its guidance counts', [], [stop(A, '2027-12-31', '2027-08-01')], door('2029-09-30')],
    ['later than the guidance', ['2029-10-01'], [stop(A, '2027-12-31', '2027-08-01')], door('2029-10-01')],
    ['another buurt stops', ['2028-01-01'], [stop(B, '2027-12-31', '2027-08-01')], []],
    [
      'the buurt stops before the agreement ends',
      [],
      [stop(A, '2027-11-30', '2027-07-01'), einde],
      door('2029-09-30', '2027-11-30'),
    ],
    ['the buurt stops on the day on which the agreement ends', [], [stop(A, '2027-12-31', '2027-07-01'), einde], []],
    ['the buurt stops after the agreement ends', [], [stop(A, '2028-03-31', '2027-07-01'), einde], []],
    [
      'the buurt stops after the agreement ends, and something waits',
      ['2028-01-01'],
      [stop(A, '2028-03-31', '2027-07-01'), einde],
      door('2028-01-01'),
    ],
  ])('%s', (_, dagen, feiten, verwacht) => {
    expect(bij(plant(...dagen), feiten)).toEqual(verwacht);
  });

  test.each([
    ['until the end has come', plant('2028-02-01'), '2027-12-31', door('2028-02-01')],
    ['not once it has come', plant('2028-02-01'), '2028-01-01', []],
    ['not of a team that ended before', gestopt(plant('2028-02-01')), '2027-08-31', []],
  ])('%s', (_, verhaal, peildatum, verwacht) => {
    expect(bij(verhaal, [einde], peildatum)).toEqual(verwacht);
  });
});

describe('a stop is known to both', () => {
  const codes = ['team_gestopt_overeenkomst_niet', 'andere_vervanger', 'buurt_gestopt_team_niet'];
  const bij = (teams: readonly Verteller[], feiten: readonly Feit[], peildatum?: string) =>
    vindIn(kleinProgramma({ teams: dossiers(...teams), overeenkomst: kleinDossier({}, ...feiten) }), codes, peildatum);
  const alleenTeam = (index: number, buurt: string, datum: string) =>
    meld('waarschuwing', 'team_gestopt_overeenkomst_niet', ['teams', index], { buurt, datum });
  const vervangen = (verhaal: Verteller, doorBuurt: string) =>
    verhaal.op('2027-03-01', { soort: 'vervangen', doorBuurt, reden: 'x' });

  test.each<[string, readonly Verteller[], readonly Feit[], object[]]>([
    ['only the team knows', [werf('t0', B), gestopt(werf('t1', A))], [], [alleenTeam(1, A, '2027-03-01')]],
    ['another team goes on there', [gestopt(werf('t1', A)), werf('t2', A)], [], []],
    ['another team goes on elsewhere', [gestopt(werf('t1', A)), werf('t2', B)], [], [alleenTeam(0, A, '2027-03-01')]],
    ['it stopped on the last day of the agreement', [gestopt(werf('t1', A))], [beeindiging('2027-03-01')], []],
    [
      'it stopped the day before the last one',
      [gestopt(werf('t1', A))],
      [beeindiging('2027-03-02')],
      [alleenTeam(0, A, '2027-03-01')],
    ],
    ['the agreement has it too', [gestopt(werf('t1', A))], [stop(A, '2027-04-01')], []],
    [
      'the agreement has another one',
      [gestopt(werf('t1', A))],
      [stop(B, '2027-04-01')],
      [alleenTeam(0, A, '2027-03-01')],
    ],
    ['a buurt that no text names', [gestopt(werf('t1', C))], [], []],
    [
      'both name another buurt in its place',
      [vervangen(werf('t1', A), C)],
      [stop(A, '2027-03-01'), vervang('BU00802004', A, '2027-03-02')],
      [meld('fout', 'andere_vervanger', ['teams', 0], { buurt: A, doorTeam: C, doorOvereenkomst: 'BU00802004' })],
    ],
    ['both name the same', [vervangen(werf('t1', A), C)], [stop(A, '2027-03-01'), vervang(C, A, '2027-03-02')], []],
    [
      'only the agreement names one',
      [gestopt(werf('t1', A))],
      [stop(A, '2027-03-01'), vervang(C, A, '2027-03-02')],
      [],
    ],
    [
      'the agreement names one in the place of another buurt',
      [vervangen(werf('t1', A), C)],
      [stop(B, '2027-03-01'), vervang('BU00802004', B, '2027-03-02'), stop(A, '2027-03-01')],
      [],
    ],
  ])('%s', (_, teams, feiten, verwacht) => {
    expect(bij(teams, feiten)).toEqual(verwacht);
  });

  test.each([
    ['on its last day', [werf('t1', A)], '2027-06-01', []],
    [
      'from the day after',
      [werf('t0', B), werf('t1', A)],
      '2027-06-02',
      [meld('waarschuwing', 'buurt_gestopt_team_niet', ['teams', 1], { buurt: A, laatsteDag: '2027-06-01' })],
    ],
    ['not when the team stopped too', [gestopt(werf('t1', A))], '2027-06-02', []],
  ])('only the agreement knows: %s', (_, teams, peildatum, verwacht) => {
    expect(bij(teams, [stop(A, '2027-06-01')], peildatum)).toEqual(verwacht);
  });
});

describe('what was read of the teams and the places, by itself', () => {
  const PEILDATUM = '2027-03-01';
  const fout = (code: string, pad: readonly (string | number)[], params: object, ernst = 'fout') => ({
    ernst,
    code: `programma.${code}`,
    pad,
    params,
  });
  const check = (teams: readonly object[], plaatsen: readonly object[], rest: object = {}) =>
    checkTeams(
      {
        deelnemer: { keuze: { buurten: [{ buurt: A }, { buurt: B }] } },
        peildatum: PEILDATUM,
        stand: { laatsteDag: '2029-08-31' },
        teams: teams.map((stand, index) => ({ index, stand })),
        plaatsen: plaatsen.map((een) => ({ start: '2026-09-01', ...een })),
        ...rest,
      } as unknown as Parameters<typeof checkTeams>[0],
      6,
    );
  const plek = (buurt: string, wijziging: object = {}) => ({ keuze: { buurt, naam: buurt }, ...wijziging });
  const gevormd = { team: { gevormdOp: '2026-10-01' } };
  const zonder = (pad: readonly (string | number)[], buurt: string, start = '2026-09-01') =>
    fout('buurt_zonder_team', ['keuze', ...pad], { buurt, start, maanden: 6 }, 'waarschuwing');

  test.each<[string, readonly object[], readonly object[], object[]]>([
    ['nothing', [], [], []],
    ['a team in a place', [{ team: 't1', buurt: A }], [plek(A, gevormd)], []],
    [
      'a team in no place',
      [{ team: 't1', buurt: C }],
      [plek(A, gevormd)],
      [fout('team_zonder_keuze', ['teams', 0], { team: 't1', buurt: C })],
    ],
    [
      'two teams in one place',
      [
        { team: 't1', buurt: A },
        { team: 't2', buurt: A },
      ],
      [plek(A, gevormd)],
      [fout('buurt_twee_teams', ['teams', 1], { buurt: A, teams: ['t1', 't2'] })],
    ],
    [
      'guidance beyond the last day',
      [
        { team: 't1', buurt: A, begeleidTot: '2029-09-02' },
        { team: 't2', buurt: B, begeleidTot: '2029-09-01' },
        { team: 't3', buurt: A, begeleidTot: '2029-09-03', einde: {} },
      ],
      [plek(A, gevormd), plek(B, gevormd)],
      [
        fout(
          'begeleiding_na_looptijd',
          ['teams'],
          { teams: ['t1', 't2'], tot: '2029-09-02', einde: '2029-08-31' },
          'waarschuwing',
        ),
      ],
    ],
    ['guidance to the last day', [{ team: 't1', buurt: A, begeleidTot: '2029-08-31' }], [plek(A, gevormd)], []],
    ['places without a team', [], [plek(A), plek(B)], [zonder(['buurten', 0], A), zonder(['buurten', 1], B)]],
    ['a place that stopped today', [], [plek(A, { laatsteDag: PEILDATUM })], []],
    ['a place that stops tomorrow', [], [plek(A, { laatsteDag: '2027-03-02' })], [zonder(['buurten', 0], A)]],
    ['a place that another took', [], [plek(A, { vervangenDoor: C })], []],
    ['a place whose months end tomorrow', [], [plek(A, { start: '2026-09-02' })], []],
    ['a place without a start', [], [plek(A, { start: undefined })], []],
    ['a place that came in later, without a team', [], [plek(C, { vervangt: A })], []],
    [
      'a place that came in later, with a team that recruits',
      [],
      [plek(C, { vervangt: A, team: { aangemeldOp: '2026-08-31' } })],
      [zonder([], C, '2026-08-31')],
    ],
  ])('%s', (_, teams, plaatsen, verwacht) => {
    expect(check(teams, plaatsen)).toEqual(verwacht);
  });

  test('the end is that of the term when nothing else is known, and without a text there is none', () => {
    const teams = [{ team: 't1', buurt: A, begeleidTot: '2028-01-02' }];
    const tekst = { looptijd: { tot: '2028-01-01' } };
    expect(check(teams, [plek(A, gevormd)], { stand: {}, tekst })[0]?.params).toEqual({
      teams: ['t1'],
      tot: '2028-01-02',
      einde: '2028-01-01',
    });
    expect(check(teams, [plek(A, gevormd)], { stand: {} })).toEqual([]);
  });
});
