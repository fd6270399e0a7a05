/** What a choice says by itself, with the whole of each finding. */
import type { Keuze } from 'buurtaanpak/programma';
import { describe, expect, test } from 'vitest';
import { checkKeuzedelen } from '../../src/programma/controle/checkKeuzedelen.js';
import { expectVolledigeTekst } from '../hulp.js';

const buurt = (code: string, score: number | undefined = 0.5) => ({
  buurt: code,
  naam: `Buurt ${code}`,
  programma: 'oost',
  quotum: 'oost',
  score,
});
const zonder = (code: string) => ({ ...buurt(code), score: undefined });
const quotum = (wijziging: object = {}) => ({
  id: 'oost',
  naam: 'Oost',
  programma: 'oost',
  van: 2,
  tot: 2,
  konMeedoen: 5,
  ...wijziging,
});
const fout = (code: string, pad: readonly (string | number)[], params: object, ernst = 'fout') => ({
  code: `programma.${code}`,
  ernst,
  pad,
  params,
});
const erin = (code: string) => ({ afwijkingen: [{ erin: `Buurt ${code}`, reden: 'x' }] });
const vind = (wijziging: Partial<Keuze>) => {
  const gevonden = checkKeuzedelen({ buurten: [buurt('A'), buurt('B')], ...wijziging });
  gevonden.forEach(expectVolledigeTekst);
  return gevonden;
};

describe('how many had a score', () => {
  const teWeinig = (kandidaten: number, gekozen: number, reserves: number) => [
    fout('te_weinig_kandidaten', ['gescoord'], { kandidaten, gekozen, reserves }),
  ];

  test.each<[string, Partial<Keuze>, object[]]>([
    ['as many as were chosen', { gescoord: 2 }, []],
    ['one fewer than were chosen', { gescoord: 1 }, teWeinig(1, 2, 0)],
    ['as many as were chosen and stand in reserve', { gescoord: 4, reserves: [buurt('C'), buurt('D')] }, []],
    ['one fewer than that', { gescoord: 3, reserves: [buurt('C'), buurt('D')] }, teWeinig(3, 2, 2)],
    ['not known', { gescoord: undefined, reserves: [buurt('C')] }, []],
    [
      'without the one that people brought in without a score',
      { gescoord: 1, buurten: [buurt('A'), zonder('B')], ...erin('B') },
      [],
    ],
    ['with the one that people brought in with a score', { gescoord: 1, ...erin('B') }, teWeinig(1, 2, 0)],
    [
      'with one of which no score is told, that nobody brought in',
      { gescoord: 1, buurten: [buurt('A'), zonder('B')] },
      teWeinig(1, 2, 0),
    ],
    [
      'with one that people left out in the end',
      {
        gescoord: 1,
        buurten: [buurt('A'), zonder('B')],
        afwijkingen: [
          { erin: 'Buurt B', reden: 'x' },
          { eruit: 'Buurt B', reden: 'x' },
        ],
      },
      [
        ...teWeinig(1, 2, 0),
        ...[1].map((a) =>
          fout('afwijking_toch_gekozen', ['afwijkingen', a, 'eruit'], { buurt: 'Buurt B' }, 'waarschuwing'),
        ),
      ],
    ],
  ])('%s', (_, wijziging, verwacht) => {
    expect(vind(wijziging)).toEqual(verwacht);
  });
});

describe('how many could take part', () => {
  test.each<[string, Partial<Keuze>, object[]]>([
    ['as many as were chosen', { konMeedoen: 2 }, []],
    ['one fewer', { konMeedoen: 1 }, [fout('te_weinig_meedoen', ['konMeedoen'], { konMeedoen: 1, gekozen: 2 })]],
    ['one fewer, but one was brought in', { konMeedoen: 1, ...erin('B') }, []],
    ['as many as had a score', { konMeedoen: 3, gescoord: 3 }, []],
    [
      'one more than had a score',
      { konMeedoen: 4, gescoord: 3 },
      [fout('meedoen_boven_gescoord', ['konMeedoen'], { konMeedoen: 4, gescoord: 3 })],
    ],
    ['as many as in the only quotum', { konMeedoen: 5, quota: [quotum()] }, []],
    [
      'more than in the only quotum',
      { konMeedoen: 6, quota: [quotum()] },
      [fout('meedoen_past_niet', ['konMeedoen'], { konMeedoen: 6, meeste: 5, som: 5 })],
    ],
    [
      'fewer than in the largest of two',
      { konMeedoen: 4, quota: [quotum(), quotum({ id: 'b', van: 0, konMeedoen: 3 })] },
      [fout('meedoen_past_niet', ['konMeedoen'], { konMeedoen: 4, meeste: 5, som: 8 })],
    ],
    [
      'as many as in two together',
      { konMeedoen: 8, quota: [quotum(), quotum({ id: 'b', van: 0, konMeedoen: 3 })] },
      [],
    ],
  ])('%s', (_, wijziging, verwacht) => {
    expect(vind(wijziging)).toEqual(verwacht);
  });
});

describe('a quotum', () => {
  test.each<[string, Partial<Keuze>, object[]]>([
    ['has what it asked', { quota: [quotum()] }, []],
    [
      'has a range that runs backwards, and then nothing is counted',
      { quota: [quotum({ van: 3, tot: 1 })] },
      [fout('quotum_omgekeerd', ['quota', 0, 'van'], { quotum: 'Oost', van: 3, tot: 1 })],
    ],
    ['lets as many take part as had a score', { quota: [quotum({ gescoord: 5 })] }, []],
    [
      'lets one more take part than had a score',
      { quota: [quotum({ gescoord: 4 })] },
      [
        fout('quotum_meedoen_boven_gescoord', ['quota', 0, 'konMeedoen'], {
          quotum: 'Oost',
          konMeedoen: 5,
          gescoord: 4,
        }),
      ],
    ],
    ['has as many with a score as the whole', { gescoord: 6, quota: [quotum({ gescoord: 6 })] }, []],
    [
      'has one more with a score than the whole',
      { gescoord: 6, quota: [quotum({ gescoord: 7 })] },
      [fout('quotum_boven_geheel', ['quota', 0, 'gescoord'], { quotum: 'Oost', aantal: 7, geheel: 6 })],
    ],
    [
      'has one fewer than it asked',
      { quota: [quotum({ van: 3, tot: 3 })] },
      [fout('quotum_telt_anders', ['quota', 0], { quotum: 'Oost', gekozen: 2, van: 3, tot: 3 })],
    ],
    [
      'has one more than it asked, as people wanted',
      { quota: [quotum({ van: 0, tot: 1 })], ...erin('B') },
      [fout('quotum_telt_anders', ['quota', 0], { quotum: 'Oost', gekozen: 2, van: 0, tot: 1 }, 'waarschuwing')],
    ],
    ['has its lowest score', { quota: [quotum({ laagsteScore: 0.4 })], buurten: [buurt('A'), buurt('B', 0.4)] }, []],
    [
      'has a score below its lowest one, beside a buurt without a score',
      { quota: [quotum({ laagsteScore: 0.4 })], buurten: [zonder('A'), buurt('B', 0.3)] },
      [
        fout('laagste_score_past_niet', ['quota', 0, 'laagsteScore'], {
          quotum: 'Oost',
          laagsteScore: 0.4,
          score: 0.3,
        }),
      ],
    ],
    [
      'stands there twice, and a buurt names one that is not there',
      { quota: [quotum(), quotum({ id: 'west', van: 0 }), quotum()], reserves: [{ ...buurt('C'), quotum: 'zuid' }] },
      [
        fout('quotum_dubbel', ['quota', 2, 'id'], { quotum: 'oost' }),
        fout('quotum_onbekend', ['reserves', 0, 'quotum'], { buurt: 'Buurt C', quotum: 'zuid' }),
      ],
    ],
  ])('%s', (_, wijziging, verwacht) => {
    expect(vind(wijziging)).toEqual(verwacht);
  });
});

describe('what people changed', () => {
  test.each<[string, Partial<Keuze>, object[]]>([
    [
      'the third deviation names nobody',
      { afwijkingen: [...erin('A').afwijkingen, ...erin('B').afwijkingen, { reden: 'x' }] },
      [fout('afwijking_leeg', ['afwijkingen', 2], { nummer: 3 })],
    ],
    [
      'who came in is not there',
      erin('C'),
      [fout('afwijking_niet_gekozen', ['afwijkingen', 0, 'erin'], { buurt: 'Buurt C' })],
    ],
    [
      'who went out is there',
      { afwijkingen: [{ eruit: 'Buurt A', reden: 'x' }] },
      [fout('afwijking_toch_gekozen', ['afwijkingen', 0, 'eruit'], { buurt: 'Buurt A' }, 'waarschuwing')],
    ],
    [
      'one buurt that goes out and comes in at once is in',
      { afwijkingen: [{ eruit: 'Buurt A', erin: 'Buurt A', reden: 'x' }] },
      [],
    ],
  ])('%s', (_, wijziging, verwacht) => {
    expect(vind(wijziging)).toEqual(verwacht);
  });
});

describe('a buurt without a score', () => {
  const zonderScore = (...codes: readonly string[]) =>
    codes.map((code) => ({ buurt: code, naam: `Buurt ${code}`, reden: 'onbekend' as const }));
  const gekozen = (i: number, naam: string) =>
    fout('zonder_score_gekozen', ['zonderScore', i, 'buurt'], { buurt: naam });

  test.each<[string, Partial<Keuze>, object[]]>([
    ['was not chosen', { zonderScore: zonderScore('C') }, []],
    ['was chosen, with a score', { zonderScore: zonderScore('C', 'B') }, [gekozen(1, 'Buurt B')]],
    [
      'was chosen, of which no score is told',
      { zonderScore: zonderScore('B'), buurten: [buurt('A'), zonder('B')] },
      [gekozen(0, 'Buurt B')],
    ],
    [
      'was brought in, of which no score is told',
      { zonderScore: zonderScore('B'), buurten: [buurt('A'), zonder('B')], ...erin('B') },
      [],
    ],
    ['was brought in, with a score', { zonderScore: zonderScore('B'), ...erin('B') }, [gekozen(0, 'Buurt B')]],
    ['stands in reserve', { zonderScore: zonderScore('C'), reserves: [buurt('C')] }, [gekozen(0, 'Buurt C')]],
    [
      'stands there twice',
      { zonderScore: zonderScore('C', 'D', 'C') },
      [fout('zonder_score_dubbel', ['zonderScore', 2, 'buurt'], { buurt: 'Buurt C' })],
    ],
  ])('%s', (_, wijziging, verwacht) => {
    expect(vind(wijziging)).toEqual(verwacht);
  });
});

describe('the scores', () => {
  const schaal = { van: 0, tot: 1 };
  const buiten = (lijst: string, i: number, code: string, score: number) =>
    fout('score_buiten_schaal', [lijst, i, 'score'], { buurt: code, score, ...schaal });

  test.each<[string, Partial<Keuze>, object[]]>([
    ['lie on both ends of the scale', { schaal, buurten: [buurt('A', 0), buurt('B', 1)] }, []],
    [
      'lie beyond both ends',
      { schaal, buurten: [buurt('A', -0.01), buurt('B', 1)], reserves: [buurt('C', 0), buurt('D', 1.01)] },
      [buiten('buurten', 0, 'A', -0.01), buiten('reserves', 1, 'D', 1.01)],
    ],
    ['are nought, without a scale', { buurten: [buurt('A', 0), buurt('B')] }, []],
    [
      'are below nought, without a scale',
      { buurten: [buurt('A'), buurt('B', -0.01)] },
      [fout('score_onder_nul', ['buurten', 1, 'score'], { buurt: 'B', score: -0.01 }, 'waarschuwing')],
    ],
    ['are not known', { schaal, buurten: [zonder('A'), zonder('B')] }, []],
  ])('%s', (_, wijziging, verwacht) => {
    expect(vind(wijziging)).toEqual(verwacht);
  });
});

describe('reserves, proof, lot and certainty', () => {
  test.each<[string, Partial<Keuze>, object[]]>([
    [
      'a reserve that was chosen, and one that stands there twice',
      { reserves: [buurt('A'), buurt('C'), buurt('C')] },
      [
        fout('reserve_is_gekozen', ['reserves', 0, 'buurt'], { buurt: 'A' }),
        fout('reserve_dubbel', ['reserves', 2, 'buurt'], { buurt: 'C' }),
      ],
    ],
    ['proven without a gap', { optimaal: true, gat: 0, verdelingen: '1' }, []],
    [
      'proven with a gap, when nothing was possible, with a lot of one buurt for two places',
      { optimaal: true, gat: 0.1, verdelingen: '0', loting: { zaad: 'x', deelnemers: 1, plekken: 2 } },
      [
        fout('bewezen_met_gat', ['gat'], { gat: 0.1 }),
        fout('verdelingen_nul', ['verdelingen'], {}),
        fout('loting_plekken', ['loting', 'plekken'], { plekken: 2, deelnemers: 1 }),
      ],
    ],
    ['the whole as often as its part', { zekerheid: { trekkingen: 10, kans: 0.5, overlap: 0.5 } }, []],
    [
      'the whole more often than its part, and than each of its buurten',
      {
        zekerheid: {
          trekkingen: 10,
          kans: 0.6,
          overlap: 0.5,
          perBuurt: [
            { buurt: 'A', kans: 0.6 },
            { buurt: 'B', kans: 0.5 },
            { buurt: 'B', kans: 0.9 },
          ],
        },
      },
      [
        fout('zekerheid_past_niet', ['zekerheid', 'kans'], { kans: 0.6, overlap: 0.5 }),
        fout('zekerheid_dubbel', ['zekerheid', 'perBuurt', 2, 'buurt'], { buurt: 'B' }),
        fout('zekerheid_buurt_past_niet', ['zekerheid', 'perBuurt'], { buurt: 'Buurt B', deel: 0.5, kans: 0.6 }),
      ],
    ],
  ])('%s', (_, wijziging, verwacht) => {
    expect(vind(wijziging)).toEqual(verwacht);
  });
});
