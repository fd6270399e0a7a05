import { describe, expect, test } from 'vitest';
import type { Weggelaten } from '../../src/evaluatie/lees/selectRijen.js';
import { hasGeenBlok } from '../../src/evaluatie/situaties/hasGeenBlok.js';
import { hasUitval } from '../../src/evaluatie/situaties/hasUitval.js';
import { listAlternatieven } from '../../src/evaluatie/situaties/listAlternatieven.js';
import { listFeiten } from '../../src/evaluatie/situaties/listFeiten.js';
import { readKleinsteP } from '../../src/evaluatie/situaties/readKleinsteP.js';
import { readOntwerp } from '../../src/evaluatie/situaties/readOntwerp.js';
import { bouwPlan } from './bouw.js';
import { dag, GEKOZEN, maakBerekening, maakDeel, maakRij, maakVraag } from './situatiebouw.js';

const rijen = (aantal: number, kenmerk: string | number = 'dorp', wijziging: Parameters<typeof maakRij>[2] = {}) =>
  Array.from({ length: aantal }, (_, i) => maakRij(kenmerk, i, wijziging));
const weg = (aantal: number, kenmerk?: string | number): Weggelaten[] =>
  Array.from({ length: aantal }, () => ({
    buurt: 'x',
    reden: 'geen_uitkomst' as const,
    ...(kenmerk === undefined ? {} : { kenmerk }),
  }));

describe('drop-out', () => {
  test.each([
    ['nobody', [], [], false],
    ['one of ten', rijen(9), weg(1, 'dorp'), false],
    ['two of eleven', rijen(9), weg(2, 'dorp'), true],
    ['one of ten, and others of whom the group is not known', rijen(9), [...weg(1, 'dorp'), ...weg(9)], false],
    [
      'one of ten in each of two groups',
      [...rijen(9), ...rijen(9, 'stad')],
      [...weg(1, 'dorp'), ...weg(1, 'stad')],
      false,
    ],
    // 2 of 30 in all; 2 of 10 against none.
    ['a fifth in one group', [...rijen(8), ...rijen(20, 'stad')], weg(2, 'dorp'), true],
    // 1 of 20 in all; 1 of 10 against none.
    ['a tenth in one group', [...rijen(9), ...rijen(10, 'stad')], weg(1, 'dorp'), false],
    // 3 of 32 in all; 1 of 16 against 2 of 16.
    ['alike in two groups', [...rijen(15), ...rijen(14, 'stad')], [...weg(1, 'dorp'), ...weg(2, 'stad')], false],
  ])('%s', (_, gebleven, weggelaten, verwacht) => {
    expect(hasUitval(gebleven, weggelaten, String)).toBe(verwacht);
  });
});

describe('no block', () => {
  const rij = (gemeente: string | undefined, blok = '') => maakRij('dorp', 1, { gemeente, blok });
  test.each([
    ['one gemeente', [rij('a'), rij('a')], undefined, false],
    ['two gemeenten in one block', [rij('a'), rij('b')], undefined, true],
    ['two gemeenten in two blocks', [rij('a', '1'), rij('b', '2')], 'geen', false],
    ['not known, in one block by the plan', [rij(undefined), rij(undefined)], 'geen', true],
    ['not known, in one block by itself', [rij(undefined), rij(undefined)], undefined, false],
    ['one gemeente, in one block by the plan', [rij('a'), rij('a')], 'geen', false],
    ['nobody', [], 'geen', false],
  ])('%s', (_, gebleven, blok, verwacht) => {
    expect(hasGeenBlok(gebleven, blok)).toBe(verwacht);
  });
});

describe('what lowers the level', () => {
  const plan = bouwPlan();
  const vraag = maakVraag({ selectie: GEKOZEN });
  const voor = (tekst: string) => ({ moment: dag(tekst), waarde: 0 });
  // Before the choice of 1 July 2026 by as much as 1 July 2029 is after it.
  const VER = { voor: voor('2023-07-01') };
  const feiten = (deel: Parameters<typeof maakDeel>[0]) => listFeiten(maakDeel({ vraag, ...deel }), plan);

  test.each([
    ['a change since long before the choice', { rijen: rijen(4, 'dorp', VER) }, []],
    ['no change', { rijen: rijen(4) }, ['geen_voormeting']],
    ['no rows', {}, ['geen_voormeting']],
    [
      'a change since just before it',
      { rijen: rijen(4, 'dorp', { voor: voor('2026-06-01') }) },
      ['voormeting_te_dicht'],
    ],
    [
      'one of which the first measurement is after the start',
      { rijen: [maakRij('dorp', 1, VER), maakRij('dorp', 2, { ...VER, situatie: { start: dag('2023-01-01') } })] },
      ['geen_voormeting'],
    ],
    [
      'no block, and drop-out',
      {
        rijen: [maakRij('dorp', 1, { gemeente: 'a' }), maakRij('stad', 1, { gemeente: 'b' })],
        weggelaten: weg(1, 'dorp'),
      },
      ['geen_voormeting', 'geen_blok', 'uitval'],
    ],
  ])('%s', (_, deel, verwacht) => {
    expect(feiten(deel)).toEqual(verwacht);
  });

  test('after a lot only the lot and what became of it count', () => {
    const geloot = maakDeel({ vraag: maakVraag({ geloot: true }), rijen: rijen(4), weggelaten: weg(1, 'dorp') });
    expect(listFeiten(geloot, plan)).toEqual(['lotdocument_ontbreekt', 'uitval']);
    const loting = bouwPlan({}, { loting: `sha256:${'1'.repeat(64)}`, opzet: 'loting' });
    expect(listFeiten(geloot, loting)).toEqual(['uitval']);
    expect(listFeiten({ ...geloot, weggelaten: [] }, loting)).toEqual([]);
  });

  test('drop-out is counted in the groups that are compared', () => {
    // By kenmerk: 2 of 10 of dorp, none of 10 of stad, none of 10 of oost. Dorp against the others: the same.
    const drie = [...rijen(8), ...rijen(10, 'stad'), ...rijen(10, 'oost')];
    const uitval = (groep: string | undefined, weggelaten: Weggelaten[]) =>
      listFeiten(maakDeel({ vraag: maakVraag({}, { groep }), rijen: drie, weggelaten }), plan).includes('uitval');
    expect(uitval(undefined, weg(2, 'dorp'))).toBe(true);
    expect(uitval('dorp', weg(2, 'dorp'))).toBe(true);
    // Oost against the others: none of 10 and 2 of 20.
    expect(uitval('oost', weg(2, 'dorp'))).toBe(false);
  });
});

describe('what would have been possible', () => {
  const list = (reden: string | undefined, geloot: boolean, ...feiten: Parameters<typeof listAlternatieven>[1]) =>
    listAlternatieven(
      maakDeel({
        vraag: maakVraag({ geloot }),
        berekening: maakBerekening(reden === undefined ? {} : { ontoetsbaar: { reden } }),
      }),
      feiten,
    );
  test.each([
    ['voormeting_was_criterium', ['loting', 'vergelijking', 'eerdere_voormeting', 'beschrijven']],
    ['kenmerk_per_gemeente', ['vergelijking', 'blok', 'beschrijven']],
    ['groep_te_klein', ['loting', 'samenvoegen', 'meer_buurten', 'beschrijven']],
    ['geen_contrast', ['samenvoegen', 'meer_buurten', 'beschrijven']],
    ['gelijke_waarden', ['beschrijven']],
  ])('%s', (reden, verwacht) => {
    expect(list(reden, false, 'geen_blok')).toEqual(verwacht);
  });

  test('of what was tested', () => {
    expect(list(undefined, true)).toEqual([]);
    expect(list(undefined, false)).toEqual(['loting', 'vergelijking']);
    expect(list(undefined, false, 'uitval')).toEqual(['loting', 'vergelijking']);
    expect(list(undefined, true, 'geen_blok')).toEqual(['blok']);
    for (const feit of ['geen_voormeting', 'selectie_onbekend', 'voormeting_te_dicht'] as const) {
      expect(list(undefined, false, feit, 'geen_blok')).toEqual([
        'loting',
        'vergelijking',
        'eerdere_voormeting',
        'blok',
      ]);
    }
  });
});

test('the design: a figure, a lot, or groups', () => {
  const getal = { sleutel: 'x', naam: 'x', soort: 'getal' } as const;
  expect(readOntwerp(maakVraag())).toBe('groepen');
  expect(readOntwerp(maakVraag({ geloot: true }))).toBe('loting');
  expect(readOntwerp(maakVraag({ kenmerk: getal }))).toBe('samenhang');
});

describe('the smallest p', () => {
  const groep = (naam: string, ...blokken: string[]) => ({
    naam,
    rijen: blokken.map((blok) => maakRij(naam, 1, { blok })),
  });
  const toets = (wijze: 'volledig' | 'steekproef', statistiek?: 'gewoon' | 'gestudentiseerd') => ({
    p: 0.5,
    kleinsteP: 0.25,
    wijze,
    aantal: 100,
    mogelijk: 100,
    ...(statistiek === undefined ? {} : { statistiek }),
  });
  const GELIJK = [groep('a', '1', '2'), groep('b', '2', '1')];

  test('of a studentised exchange: the mirror images over all arrangements', () => {
    const bij = (...groepen: Parameters<typeof readKleinsteP>[1]) =>
      readKleinsteP(toets('volledig', 'gestudentiseerd'), groepen);
    expect(bij(...GELIJK)).toBe(2 / 100);
    expect(bij(groep('a', '1', '1'), groep('b', '1'))).toBe(1 / 100);
    expect(bij(groep('a', '1', '1'), groep('b', '1', '2'))).toBe(1 / 100);
    // Three that are alike can change places in six ways.
    expect(bij(...GELIJK, groep('c', '1', '2'))).toBe(6 / 100);
    expect(bij(...GELIJK, groep('c', '1'), groep('d', '1'))).toBe(4 / 100);
  });

  test('otherwise as the test says', () => {
    expect(readKleinsteP(toets('steekproef', 'gestudentiseerd'), GELIJK)).toBe(0.25);
    expect(readKleinsteP(toets('volledig', 'gewoon'), GELIJK)).toBe(0.25);
    expect(readKleinsteP(toets('volledig'), GELIJK)).toBe(0.25);
  });
});
