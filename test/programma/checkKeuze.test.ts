/** The choice beside the text of the agreement: each rule at its border. */
import { initialOvereenkomstdossier } from 'buurtaanpak/overeenkomst';
import type { Deelnemer, Keuze } from 'buurtaanpak/programma';
import { describe, expect, test } from 'vitest';
import { dag } from '../team/vertel.js';
import {
  A,
  addendum,
  B,
  beeindiging,
  C,
  keuzebuurt,
  kleinDossier,
  kleinProgramma,
  meld,
  PARTIJEN,
  REIKWIJDTE,
  stop,
  vervang,
  vind,
  vindIn,
} from './klein.js';

const KEUZE: Keuze = { buurten: [keuzebuurt(A), keuzebuurt(B)] };
const kies = (wijziging: Partial<Keuze>, deelnemer: Partial<Deelnemer> = {}): Partial<Deelnemer> => ({
  ...deelnemer,
  keuze: { ...KEUZE, ...wijziging },
});

describe('a buurt lies in a gemeente of the agreement', () => {
  const code = 'buurt_buiten_gemeente';
  const tweede = { ...PARTIJEN[0], id: 'tweede', naam: 'Gemeente Tweede', gemeentecode: 'GM0085', tooi: undefined };
  const overeenkomst = kleinDossier({ partijen: [...PARTIJEN, tweede] });
  const gemeenten = ['GM0080', 'GM0085'];

  test('one of them is enough', () => {
    const buurten = [keuzebuurt(A), keuzebuurt('BU00850001')];
    expect(vind(kies({ buurten }, { overeenkomst }), code)).toEqual([]);
    expect(vind(kies({ buurten }), code)).toEqual([
      meld('fout', code, ['keuze', 'buurten', 1, 'buurt'], { buurt: 'BU00850001', gemeenten: ['GM0080'] }),
    ]);
  });

  test('that holds for who was chosen, for who stands in reserve, and for everyone of whom the choice tells', () => {
    const buurt = 'BU05990101';
    const keuze: Partial<Keuze> = {
      buurten: [keuzebuurt(buurt), keuzebuurt('eigen-code')],
      reserves: [keuzebuurt(C), keuzebuurt(buurt)],
      zonderScore: [{ buurt, naam: 'Elders', reden: 'onbekend' }],
      zekerheid: { trekkingen: 1, kans: 0, overlap: 0, perBuurt: [{ buurt, kans: 1 }] },
    };
    expect(vind(kies(keuze, { overeenkomst }), code)).toEqual(
      [
        ['buurten', 0],
        ['reserves', 1],
        ['zonderScore', 0],
        ['zekerheid', 'perBuurt', 0],
      ].map((pad) => meld('fout', code, ['keuze', ...pad, 'buurt'], { buurt, gemeenten })),
    );
  });
});

test('a buurt counts for a programme of the agreement, and starts within its term', () => {
  const buurten = [
    keuzebuurt(A, { programma: 'west', start: dag('2026-08-31') }),
    keuzebuurt(B, { start: dag('2029-08-31') }),
  ];
  const reserves = [keuzebuurt(C, { start: dag('2029-09-01') })];
  const looptijd = { van: '2026-09-01', tot: '2029-08-31' };
  const codes = ['programma_onbekend', 'buurt_buiten_looptijd'];
  expect(vindIn(kleinProgramma(kies({ buurten, reserves })), codes)).toEqual([
    meld('fout', 'programma_onbekend', ['keuze', 'buurten', 0, 'programma'], { buurt: A, programma: 'west' }),
    meld('fout', 'buurt_buiten_looptijd', ['keuze', 'buurten', 0, 'start'], {
      buurt: A,
      start: '2026-08-31',
      ...looptijd,
    }),
    meld('fout', 'buurt_buiten_looptijd', ['keuze', 'reserves', 0, 'start'], {
      buurt: C,
      start: '2029-09-01',
      ...looptijd,
    }),
  ]);
  expect(vindIn(kleinProgramma(kies({ buurten: [keuzebuurt(A, { start: dag('2026-09-01') })] })), codes)).toEqual([]);
});

describe('the days of the choice', () => {
  test.each<[string, Partial<Keuze>, string, object[]]>([
    ['decided on the day itself', { besluitdatum: dag('2027-08-31') }, 'besluit_na_peildatum', []],
    [
      'decided the day after',
      { besluitdatum: dag('2027-09-01') },
      'besluit_na_peildatum',
      [
        meld('fout', 'besluit_na_peildatum', ['keuze', 'besluitdatum'], {
          besluitdatum: '2027-09-01',
          peildatum: '2027-08-31',
        }),
      ],
    ],
    ['decided on the last day of the term', { besluitdatum: dag('2029-08-31') }, 'besluit_na_einde', []],
    [
      'decided after the last day of the term',
      { besluitdatum: dag('2029-09-01') },
      'besluit_na_einde',
      [
        meld('fout', 'besluit_na_einde', ['keuze', 'besluitdatum'], {
          besluitdatum: '2029-09-01',
          einde: '2029-08-31',
        }),
      ],
    ],
    [
      'a deviation without a day, one of the day, and one of the day after',
      {
        afwijkingen: [
          { eruit: 'Elders', reden: 'x' },
          { eruit: 'Elders', reden: 'x', datum: dag('2027-08-31') },
          { eruit: 'Elders', reden: 'x', datum: dag('2027-09-01') },
        ],
      },
      'afwijking_na_peildatum',
      [
        meld('fout', 'afwijking_na_peildatum', ['keuze', 'afwijkingen', 2, 'datum'], {
          datum: '2027-09-01',
          peildatum: '2027-08-31',
        }),
      ],
    ],
    ['no year of the codes, as that of the agreement counts', {}, 'indelingsjaar_wijkt_af', []],
    [
      'codes of another year than the agreement',
      { indelingsjaar: 2025 },
      'indelingsjaar_wijkt_af',
      [meld('fout', 'indelingsjaar_wijkt_af', ['keuze', 'indelingsjaar'], { keuze: 2025, overeenkomst: 2024 })],
    ],
  ])('%s', (_, wijziging, code, verwacht) => {
    expect(vind(kies(wijziging), code)).toEqual(verwacht);
  });
});

test('an early end is the end of deciding', () => {
  const einde = kleinDossier({}, beeindiging('2027-08-15', '2027-08-01'));
  const besluit = (op: string) => vind(kies({ besluitdatum: dag(op) }, { overeenkomst: einde }), 'besluit_na_einde');
  expect(besluit('2027-08-15')).toEqual([]);
  expect(besluit('2027-08-16')).toEqual([
    meld('fout', 'besluit_na_einde', ['keuze', 'besluitdatum'], {
      besluitdatum: '2027-08-16',
      einde: '2027-08-15',
    }),
  ]);
});

describe('without a text', () => {
  const overeenkomst = initialOvereenkomstdossier;

  test('the choice is checked by itself', () => {
    const reserves = [keuzebuurt(A)];
    expect(vind(kies({ reserves }, { overeenkomst }), 'reserve_is_gekozen')).toEqual([
      meld('fout', 'reserve_is_gekozen', ['keuze', 'reserves', 0, 'buurt'], { buurt: A }),
    ]);
    expect(vind(kies({ indelingsjaar: 2025 }, { overeenkomst }), 'indelingsjaar_wijkt_af')).toEqual([]);
  });

  test('no choice is missed, and with a text one is from the first day of its term', () => {
    const code = 'keuze_ontbreekt';
    expect(vind({ overeenkomst, keuze: undefined }, code)).toEqual([]);
    expect(vind({ keuze: undefined }, code, '2026-08-31')).toEqual([]);
    expect(vind({ keuze: undefined }, code, '2026-09-01')).toEqual([
      meld('waarschuwing', code, [], { deelnemer: 'Leeuwarden', start: '2026-09-01' }),
    ]);
    expect(vind({}, code)).toEqual([]);
  });
});

describe('the buurten of the text in force are those of the choice', () => {
  const codes = ['keuze_telt_anders', 'keuze_wijkt_af'];
  const een = {
    reikwijdte: {
      ...REIKWIJDTE,
      aantalBuurten: 1,
      programmas: [{ id: 'oost', naam: 'Oost', aantalBuurten: 1 }],
      buurten: [{ buurt: A, programma: 'oost' }],
    },
  };
  const wijktAf = (...buurten: readonly string[]) => meld('fout', 'keuze_wijkt_af', ['keuze', 'buurten'], { buurten });
  const teltAnders = (aantal: number, afgesproken: number) =>
    meld('fout', 'keuze_telt_anders', ['keuze', 'buurten'], { programma: 'Oost', aantal, afgesproken });

  test.each([
    ['the day before this text began', '2027-06-30', []],
    ['the day on which it began', '2027-07-01', [teltAnders(2, 1), wijktAf(B)]],
    ['later', '2027-08-15', [teltAnders(2, 1), wijktAf(B)]],
  ])('a text leaves out a buurt that stopped: %s', (_, laatsteDag, verwacht) => {
    const overeenkomst = kleinDossier({}, stop(B, laatsteDag, '2027-05-31'), addendum(een));
    expect(vindIn(kleinProgramma({ overeenkomst }), codes)).toEqual(verwacht);
  });

  test('a text that still names a buurt that stopped before it agrees too', () => {
    const overeenkomst = kleinDossier({}, stop(B, '2027-05-31'), addendum({}));
    expect(vindIn(kleinProgramma({ overeenkomst }), codes)).toEqual([]);
  });

  test('a text that names others, one that has another programme for a buurt, and one that names none', () => {
    const buurten = [A, C].map((buurt) => ({ buurt, programma: 'oost' }));
    const namen = (wijziging: object) => ({
      overeenkomst: kleinDossier({ reikwijdte: { ...REIKWIJDTE, ...wijziging } }),
    });
    expect(vindIn(kleinProgramma(namen({ buurten })), codes)).toEqual([wijktAf(C, B)]);
    const west = [keuzebuurt(A), keuzebuurt(B, { programma: 'west' })];
    expect(vindIn(kleinProgramma(kies({ buurten: west })), codes)).toEqual([teltAnders(1, 2), wijktAf(B, B)]);
    expect(vindIn(kleinProgramma(namen({ buurten: undefined })), codes)).toEqual([]);
  });

  test('a start is compared for the buurt that was chosen, not for the one in its place', () => {
    const buurten = [keuzebuurt(A), keuzebuurt(B, { start: dag('2026-10-01') })];
    const zelfde = kleinDossier({
      reikwijdte: {
        ...REIKWIJDTE,
        buurten: [
          { buurt: A, programma: 'oost' },
          { ...REIKWIJDTE.buurten[1], start: '2026-10-01' },
        ],
      },
    });
    expect(vind(kies({ buurten }), 'keuze_wijkt_af')).toEqual([wijktAf(B)]);
    expect(vind(kies({ buurten }, { overeenkomst: zelfde }), 'keuze_wijkt_af')).toEqual([]);
    const anders = { reikwijdte: { ...REIKWIJDTE, buurten: [A, C].map((buurt) => ({ buurt, programma: 'oost' })) } };
    const overeenkomst = kleinDossier({}, stop(B, '2027-05-31'), vervang(C, B, '2027-06-01'), addendum(anders));
    expect(vindIn(kleinProgramma(kies({ buurten }, { overeenkomst })), codes)).toEqual([]);
  });
});
