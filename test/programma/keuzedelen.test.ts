/** What a choice says must not contradict itself: each invariant with a choice that breaks it, and one at its border that does not. */
import { checkProgramma, type Deelnemer, type Keuze, Programma } from 'buurtaanpak/programma';
import { describe, expect, test } from 'vitest';
import { checkKeuzedelen } from '../../src/programma/controle/checkKeuzedelen.js';
import { expectVolledigeTekst } from '../hulp.js';
import { dag } from '../team/vertel.js';
import { briefdossier, type Feit } from './dossiers.js';
import { PEILDATUM, proefprogramma } from './proefprogramma.js';

const buurt = (code: string, quotum = 'oost') => ({
  buurt: code,
  naam: `Buurt ${code}`,
  programma: 'oost',
  quotum,
  score: 0.5,
});
const quotum = (wijziging: object = {}) => ({
  id: 'oost',
  naam: 'Oost',
  programma: 'oost',
  van: 2,
  tot: 2,
  gescoord: 6,
  konMeedoen: 5,
  laagsteScore: 0.5,
  ...wijziging,
});
const KEUZE: Keuze = {
  gescoord: 8,
  konMeedoen: 5,
  quota: [quotum()],
  optimaal: true,
  verdelingen: '10',
  zonderScore: [{ buurt: 'Z', naam: 'Buurt Z', reden: 'onbekend' }],
  afwijkingen: [],
  zekerheid: {
    trekkingen: 100,
    kans: 0.25,
    overlap: 0.5,
    perBuurt: [
      { buurt: 'A', kans: 0.75 },
      { buurt: 'B', kans: 0.25 },
    ],
  },
  buurten: [buurt('A'), buurt('B')],
};

const vind = (wijziging: Partial<Keuze>) =>
  checkKeuzedelen({ ...KEUZE, ...wijziging }).map((een) => {
    expectVolledigeTekst(een);
    return `${een.ernst} ${een.code.replace('programma.', '')} ${een.pad.join('.')}`;
  });

const erin = (naam: string) => [{ erin: naam, reden: 'x' }];

describe('a choice by itself', () => {
  test.each<[string, Partial<Keuze>, string[]]>([
    ['all fits', {}, []],
    // Numbers.
    ['as many with a score as chosen', { gescoord: 5, quota: [quotum({ gescoord: 5 })] }, []],
    [
      'more chosen than could take part',
      { konMeedoen: 1, quota: [quotum({ konMeedoen: 1 })] },
      ['fout te_weinig_meedoen konMeedoen'],
    ],
    ['as many chosen as could take part', { konMeedoen: 2, quota: [quotum({ konMeedoen: 2 })] }, []],
    [
      'one that people brought in need not have been able to take part',
      { konMeedoen: 1, quota: [quotum({ konMeedoen: 1 })], afwijkingen: erin('Buurt B') },
      [],
    ],
    [
      'more could take part than had a score',
      {
        gescoord: 4,
        quota: [
          quotum({ gescoord: undefined, konMeedoen: 4 }),
          quotum({ id: 'b', van: 0, konMeedoen: 1, gescoord: 1 }),
        ],
      },
      ['fout meedoen_boven_gescoord konMeedoen'],
    ],
    ['without numbers', { gescoord: undefined, konMeedoen: undefined, quota: undefined }, []],
    ['a quotum without its number of scores', { quota: [quotum({ gescoord: undefined })] }, []],
    // Quota.
    ['fewer than a quotum asked', { quota: [quotum({ van: 3, tot: 4 })] }, ['fout quotum_telt_anders quota.0']],
    ['more than a quotum asked', { quota: [quotum({ van: 0, tot: 1 })] }, ['fout quotum_telt_anders quota.0']],
    ['within a range', { quota: [quotum({ van: 0, tot: 3 })] }, []],
    [
      'another number because people deviated',
      { quota: [quotum({ van: 1, tot: 1 })], afwijkingen: erin('Buurt B') },
      ['waarschuwing quotum_telt_anders quota.0'],
    ],
    [
      'a buurt of which the quotum is not told',
      { quota: [quotum({ van: 9, tot: 9 })], buurten: [buurt('A'), { ...buurt('B'), quotum: undefined }] },
      [],
    ],
    ['a range that runs backwards', { quota: [quotum({ van: 3, tot: 2 })] }, ['fout quotum_omgekeerd quota.0.van']],
    ['a quotum twice', { quota: [quotum(), quotum()] }, ['fout quotum_dubbel quota.1.id']],
    [
      'a quotum that is not there, of a chosen buurt and of a reserve',
      { buurten: [buurt('A'), buurt('B'), buurt('C', 'west')], reserves: [buurt('D', 'noord')], zekerheid: undefined },
      ['fout quotum_onbekend buurten.2.quotum', 'fout quotum_onbekend reserves.0.quotum'],
    ],
    ['reserves of the quotum, or of none', { reserves: [buurt('C'), { ...buurt('D'), quotum: undefined }] }, []],
    [
      'more could take part in a quotum than had a score there',
      { quota: [quotum({ gescoord: 4 })] },
      ['fout quotum_meedoen_boven_gescoord quota.0.konMeedoen'],
    ],
    [
      'more had a score in a quotum than in all',
      { quota: [quotum({ gescoord: 9 })] },
      ['fout quotum_boven_geheel quota.0.gescoord'],
    ],
    [
      'a quotum without its number of scores in which more could take part than had a score',
      { gescoord: 5, quota: [quotum({ gescoord: undefined, konMeedoen: 6 })], konMeedoen: undefined },
      ['fout quotum_meedoen_boven_gescoord quota.0.konMeedoen'],
    ],
    ['fewer in all than in the largest quotum', { konMeedoen: 4 }, ['fout meedoen_past_niet konMeedoen']],
    ['more in all than the sum over the quota', { konMeedoen: 6 }, ['fout meedoen_past_niet konMeedoen']],
    ['no quota at all', { quota: [], konMeedoen: 6, buurten: [], zekerheid: undefined }, []],
    [
      'two that overlap',
      {
        konMeedoen: 6,
        quota: [quotum(), quotum({ id: 'b', van: 0, konMeedoen: 3, gescoord: 3, laagsteScore: undefined })],
      },
      [],
    ],
    [
      'a chosen buurt below the lowest score',
      { quota: [quotum({ laagsteScore: 0.6 })] },
      ['fout laagste_score_past_niet quota.0.laagsteScore'],
    ],
    [
      'a lowest score when no score is known',
      { buurten: [buurt('A'), buurt('B')].map((een) => ({ ...een, score: undefined })) },
      [],
    ],
    // Deviations.
    ['a deviation that names nobody', { afwijkingen: [{ reden: 'x' }] }, ['fout afwijking_leeg afwijkingen.0']],
    [
      'one that came in and is not there',
      { afwijkingen: erin('Elders') },
      ['fout afwijking_niet_gekozen afwijkingen.0.erin'],
    ],
    [
      'one that went out and is there, as another may have its name',
      { afwijkingen: [{ eruit: 'Buurt A', reden: 'x' }] },
      ['waarschuwing afwijking_toch_gekozen afwijkingen.0.eruit'],
    ],
    [
      'what was named last counts',
      {
        afwijkingen: [
          { erin: 'Elders', eruit: 'Buurt A', reden: 'x' },
          { erin: 'Buurt A', eruit: 'Elders', reden: 'y' },
        ],
      },
      [],
    ],
    // No score.
    [
      'chosen without a score, and in reserve',
      {
        zonderScore: [
          { buurt: 'B', naam: 'Buurt B', reden: 'geweigerd' },
          { buurt: 'C', naam: 'Buurt C', reden: 'geweigerd' },
        ],
        reserves: [buurt('C')],
      },
      ['fout zonder_score_gekozen zonderScore.0.buurt', 'fout zonder_score_gekozen zonderScore.1.buurt'],
    ],
    [
      'brought in by people without a score',
      {
        gescoord: 5,
        zonderScore: [{ buurt: 'B', naam: 'Buurt B', reden: 'geweigerd' }],
        buurten: [buurt('A'), { ...buurt('B'), score: undefined }],
        quota: [quotum({ gescoord: 5 })],
        afwijkingen: erin('Buurt B'),
      },
      [],
    ],
    [
      'without a score, twice',
      {
        zonderScore: [
          { buurt: 'Z', naam: 'Buurt Z', reden: 'geweigerd' },
          { buurt: 'Z', naam: 'Buurt Z', reden: 'onbekend' },
        ],
      },
      ['fout zonder_score_dubbel zonderScore.1.buurt'],
    ],
    ['nothing is told of who has no score', { zonderScore: undefined }, []],
    // The calculation.
    ['proven, with something still to win', { gat: 0.1 }, ['fout bewezen_met_gat gat']],
    ['proven, with nothing to win', { gat: 0 }, []],
    ['not proven, with something to win', { optimaal: false, gat: 0.1 }, []],
    ['no way to fill the places', { verdelingen: '0' }, ['fout verdelingen_nul verdelingen']],
    [
      'a lot with more places than buurten',
      { loting: { zaad: 'x', deelnemers: 1, plekken: 2 } },
      ['fout loting_plekken loting.plekken'],
    ],
    ['a lot with as many', { loting: { zaad: 'x', deelnemers: 2, plekken: 2 } }, []],
    // Certainty.
    ['no certainty', { zekerheid: undefined }, []],
    [
      'the whole more often than what is kept of it',
      { zekerheid: { trekkingen: 10, kans: 0.6, overlap: 0.5 } },
      ['fout zekerheid_past_niet zekerheid.kans'],
    ],
    ['rounding noise is no difference', { zekerheid: { trekkingen: 10, kans: 0.3, overlap: 0.1 + 0.2 - 1e-16 } }, []],
    [
      'the whole more often than one of its buurten, also one that no draw chose',
      { zekerheid: { trekkingen: 10, kans: 0.5, overlap: 0.5, perBuurt: [{ buurt: 'A', kans: 0.4 }] } },
      ['fout zekerheid_buurt_past_niet zekerheid.perBuurt', 'fout zekerheid_buurt_past_niet zekerheid.perBuurt'],
    ],
    [
      'a buurt twice',
      { zekerheid: { ...KEUZE.zekerheid!, perBuurt: [...KEUZE.zekerheid!.perBuurt!, { buurt: 'A', kans: 0 }] } },
      ['fout zekerheid_dubbel zekerheid.perBuurt.2.buurt'],
    ],
  ])('%s', (_, wijziging, verwacht) => {
    expect(vind(wijziging)).toEqual(verwacht);
  });
});

describe('a choice beside its agreement', () => {
  const [leeuwarden] = proefprogramma.deelnemers as readonly [Deelnemer];
  const bij = (wijziging: Partial<Keuze>, peildatum = PEILDATUM, feiten: readonly Feit[] = []) => {
    const deelnemer = {
      ...leeuwarden,
      overeenkomst: briefdossier({}, ...feiten),
      keuze: { ...leeuwarden.keuze, ...wijziging },
    };
    const programma = Programma.parse({ ...proefprogramma, deelnemers: [deelnemer] });
    return checkProgramma(programma, { peildatum })
      .filter(({ pad, code }) => pad.includes('keuze') && !code.includes('zonder_team'))
      .map((een) => {
        expectVolledigeTekst(een);
        return `${een.ernst} ${een.code.replace('programma.', '')} ${een.pad.slice(3).join('.')}`;
      });
  };

  test('is decided before the agreement ends, also when that is early', () => {
    const einde: Feit = { soort: 'beeindigd', datum: '2027-08-01', laatsteDag: '2027-08-15', reden: 'ontbonden' };
    expect(bij({ besluitdatum: dag('2027-08-16') })).toEqual([]);
    expect(bij({ besluitdatum: dag('2027-08-15') }, PEILDATUM, [einde])).toEqual([]);
    expect(bij({ besluitdatum: dag('2027-08-16') }, PEILDATUM, [einde])).toEqual([
      'fout besluit_na_einde besluitdatum',
    ]);
    expect(bij({ besluitdatum: dag('2029-09-01') }, dag('2029-10-01'))).toEqual(['fout besluit_na_einde besluitdatum']);
  });

  test('knows no deviation of a later day', () => {
    const eruit = (datum?: string) => ({
      afwijkingen: [{ eruit: 'Elders', reden: 'x', ...(datum === undefined ? {} : { datum: dag(datum) }) }],
    });
    expect(bij(eruit())).toEqual([]);
    expect(bij(eruit('2027-08-31'))).toEqual([]);
    expect(bij(eruit('2027-09-01'))).toEqual(['fout afwijking_na_peildatum afwijkingen.0.datum']);
  });

  test('tells only of buurten in its gemeente', () => {
    expect(
      bij({
        zonderScore: [
          { buurt: 'BU00802099', naam: 'Haven', reden: 'onbekend' },
          { buurt: 'BU05990101', naam: 'Elders', reden: 'onbekend' },
          { buurt: 'eigen', naam: 'Eigen', reden: 'onbekend' },
        ],
        zekerheid: { trekkingen: 1, kans: 0, overlap: 0, perBuurt: [{ buurt: 'BU05990101', kans: 1 }] },
      }),
    ).toEqual([
      'fout buurt_buiten_gemeente zonderScore.1.buurt',
      'fout buurt_buiten_gemeente zekerheid.perBuurt.0.buurt',
    ]);
  });
});
