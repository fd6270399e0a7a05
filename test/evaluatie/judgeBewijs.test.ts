import { describe, expect, test } from 'vitest';
import { type Bewijsgrond, judgeBewijs } from '../../src/evaluatie/oordeel/judgeBewijs.js';
import { judgeSamenvoeging } from '../../src/evaluatie/samenvoegen/judgeSamenvoeging.js';
import type { Effectschatting } from '../../src/evaluatie/samenvoegen/samenvoeging.js';
import { meld } from './situatiebouw.js';

const PAD = ['bewijs'];
const VRAAG = 'werkt_het';
const niveau = (getal: number) => meld('info', 'bewijs_niveau', ['bewijs', 'zin'], { vraag: VRAAG, niveau: getal });
const info = (...codes: readonly string[]) => codes.map((code) => meld('info', code, PAD));
const VERKENNEND = meld('waarschuwing', 'niet_hoger_verkennend', PAD);

describe('judgeBewijs', () => {
  const judge = (wijziging: Partial<Bewijsgrond>) =>
    judgeBewijs({ vraag: VRAAG, ontwerp: 'loting', feiten: [], verkennend: false, alternatieven: [], ...wijziging });
  const basis = { vraag: VRAAG, verkennend: false, nietHoger: [], alternatieven: [] };

  test('a lot', () => {
    expect(judge({})).toEqual({ ...basis, bewijsniveau: 5, zin: niveau(5) });
  });

  test.each([
    ['keuzerand', 4],
    ['vergelijking', 3],
    ['groepen', 2],
    ['samenhang', 1],
  ] as const)('by itself: %s', (ontwerp, hoogste) => {
    expect(judge({ ontwerp })).toEqual({
      ...basis,
      bewijsniveau: hoogste,
      zin: niveau(hoogste),
      nietHoger: info(`ontwerp_${ontwerp}`),
    });
  });

  test('what lowers it: the lowest first, and only what could be lower or as low', () => {
    expect(judge({ feiten: ['uitval', 'lotdocument_ontbreekt'], verkennend: true })).toEqual({
      ...basis,
      verkennend: true,
      bewijsniveau: 3,
      zin: niveau(3),
      nietHoger: [...info('niet_hoger_lotdocument_ontbreekt', 'niet_hoger_uitval'), VERKENNEND],
    });
    // Drop-out leaves 4, which is what a cut has; a comparison has less.
    expect(judge({ ontwerp: 'keuzerand', feiten: ['uitval'] })).toEqual({
      ...basis,
      bewijsniveau: 4,
      zin: niveau(4),
      nietHoger: info('niet_hoger_uitval', 'ontwerp_keuzerand'),
    });
    expect(judge({ ontwerp: 'vergelijking', feiten: ['uitval'] })).toEqual({
      ...basis,
      bewijsniveau: 3,
      zin: niveau(3),
      nietHoger: info('ontwerp_vergelijking'),
    });
    expect(judge({ ontwerp: 'groepen', feiten: ['geen_blok', 'selectie_onbekend'] })).toEqual({
      ...basis,
      bewijsniveau: 1,
      zin: niveau(1),
      nietHoger: info('niet_hoger_geen_blok', 'niet_hoger_selectie_onbekend', 'ontwerp_groepen'),
    });
  });

  test('no conclusion, or one that only describes', () => {
    expect(judge({ ontwerp: 'keuzerand', geweigerd: true, feiten: ['uitval'] })).toEqual({
      ...basis,
      zin: meld('info', 'bewijs_geen', ['bewijs', 'zin'], { vraag: VRAAG }),
      nietHoger: info('niet_hoger_uitval'),
    });
    expect(judge({ ontwerp: 'configuraties' })).toEqual({
      ...basis,
      zin: meld('info', 'bewijs_beschrijvend', ['bewijs', 'zin']),
    });
  });

  test('what would have been possible: the strongest first', () => {
    expect(judge({ alternatieven: ['beschrijven', 'blok', 'loting'] }).alternatieven).toEqual(
      info('kan_loting', 'kan_blok', 'kan_beschrijven'),
    );
  });
});

describe('judgeSamenvoeging', () => {
  const schat = (naam: string, wijziging: Partial<Effectschatting> = {}) => ({
    naam,
    waarde: 1,
    standaardfout: 1,
    ...wijziging,
  });
  const basis = { vraag: VRAAG, verkennend: false, alternatieven: [] };

  test('the weakest of them, by name', () => {
    const delen = [
      schat('a', { bewijsniveau: 4 }),
      schat('b', { bewijsniveau: 3 }),
      schat('c', { bewijsniveau: 5, verkennend: true }),
      schat('d', { bewijsniveau: 3, verkennend: false }),
    ];
    expect(judgeSamenvoeging(delen, VRAAG)).toEqual({
      ...basis,
      verkennend: true,
      bewijsniveau: 3,
      zin: niveau(3),
      nietHoger: [meld('info', 'niet_hoger_deel', PAD, { naam: ['b', 'd'] }), VERKENNEND],
    });
  });

  test('all the strongest', () => {
    const delen = [schat('a', { bewijsniveau: 5 }), schat('b', { bewijsniveau: 5 })];
    expect(judgeSamenvoeging(delen, VRAAG)).toEqual({ ...basis, bewijsniveau: 5, zin: niveau(5), nietHoger: [] });
  });

  test('not known of one', () => {
    const delen = [schat('a', { bewijsniveau: 4 }), schat('b'), schat('c', { bewijsniveau: 2 })];
    expect(judgeSamenvoeging(delen, VRAAG)).toEqual({
      ...basis,
      zin: meld('info', 'bewijs_onbekend', ['bewijs', 'zin'], { vraag: VRAAG, aantal: 1, totaal: 3 }),
      nietHoger: [],
    });
  });
});
