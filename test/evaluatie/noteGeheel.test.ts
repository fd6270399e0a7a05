import { describe, expect, test } from 'vitest';
import { noteGeheel } from '../../src/evaluatie/situaties/noteGeheel.js';
import { bouwGegevens, bouwPlan } from './bouw.js';
import { dag, maakDeel, maakVraag, meld } from './situatiebouw.js';

const START = '2027-01-01';
const buurt = (naam: string, wijziging: object = {}) => ({
  buurt: naam,
  kenmerken: {},
  start: START,
  score: {},
  ...wijziging,
});
const GELOOT = maakDeel({ vraag: maakVraag({ geloot: true }) });
const NIET_GELOOT = maakDeel();
const plan = bouwPlan();
const note = (buurten: readonly ReturnType<typeof buurt>[], delen: Parameters<typeof noteGeheel>[2] = [GELOOT]) =>
  noteGeheel(bouwGegevens(buurten), plan, delen);
const onbekend = (aantal: number, totaal: number) =>
  meld('waarschuwing', 'gemeente_onbekend', ['gegevens', 'situaties'], { aantal, totaal });

describe('the gemeente of a buurt', () => {
  const BEKEND = buurt('b', { gemeente: 'GM0080' });
  test.each([
    ['known of all', [BEKEND, buurt('c', { gemeente: 'GM0080' })], []],
    ['known of none', [buurt('a'), buurt('c')], []],
    ['known of one, by the situation', [buurt('a'), BEKEND, buurt('c')], [onbekend(2, 3)]],
    ['known of one, by its code', [buurt('a'), buurt('BU00800101')], [onbekend(1, 2)]],
    ['not known, with a block of its own', [buurt('a', { blok: 'x' }), BEKEND], []],
    ['known, with and without a block of its own', [buurt('a', { gemeente: 'GM0080', blok: 'x' }), BEKEND], []],
    ['not known of two, of which one has a block', [buurt('a', { blok: 'x' }), buurt('c'), BEKEND], [onbekend(1, 3)]],
  ])('%s', (_, buurten, verwacht) => {
    expect(note(buurten)).toEqual(verwacht);
  });
});

describe('a lot', () => {
  const GEEN = meld('info', 'geen_loting', ['plan', 'kenmerken']);
  test.each([
    ['of every comparison', [GELOOT, GELOOT], []],
    ['of none', [NIET_GELOOT], [GEEN]],
    ['of one of two', [GELOOT, NIET_GELOOT], [GEEN]],
    ['with no comparison', [], []],
  ])('%s', (_, delen, verwacht) => {
    expect(note([], delen)).toEqual(verwacht);
  });
});

test('the first day on which an outcome was known before the plan', () => {
  const achteraf = (tekst: string | undefined) =>
    maakDeel({ vraag: GELOOT.vraag, achteraf: tekst === undefined ? undefined : dag(tekst) });
  expect(note([], [achteraf(undefined), achteraf('2026-05-02'), achteraf('2026-05-01')])).toEqual([
    meld('waarschuwing', 'plan_achteraf', ['plan', 'vastgesteldOp'], {
      vastgesteldOp: '2026-07-01',
      eerste: '2026-05-01',
    }),
  ]);
});

test('the buurten of which the start is not known, and all remarks in their order', () => {
  const zonder = (aantal: number, totaal: number) =>
    meld('info', 'start_onbekend', ['gegevens', 'situaties'], { aantal, totaal });
  expect(note([buurt('a', { start: undefined }), buurt('b'), buurt('c', { start: undefined })])).toEqual([
    zonder(2, 3),
  ]);
  const deel = maakDeel({ achteraf: dag('2026-05-01') });
  expect(note([buurt('a', { start: undefined }), buurt('b', { gemeente: 'GM0080' })], [deel])).toEqual([
    meld('info', 'geen_loting', ['plan', 'kenmerken']),
    meld('waarschuwing', 'plan_achteraf', ['plan', 'vastgesteldOp'], {
      vastgesteldOp: '2026-07-01',
      eerste: '2026-05-01',
    }),
    zonder(1, 2),
    onbekend(1, 2),
  ]);
});
