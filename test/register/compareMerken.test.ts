/** What was changed since the marks were made: rows and columns that cross, and parts by name. */
import type { Beoordeling } from 'buurtaanpak/routekaart';
import { describe, expect, test } from 'vitest';
import { compareMerken } from '../../src/register/verantwoording/compareMerken.js';
import { createMerken } from '../../src/register/verantwoording/createMerken.js';
import { type Inhoud, kaart, kleineInhoud, kolom, meld, programma, tabel } from './klein.js';

const oordeel = (buurt: string, criterium: string, score: number): Beoordeling => ({
  buurt,
  criterium,
  rol: 'wijk',
  beoordelaar: 'w1',
  score,
  datum: '2026-05-01' as Beoordeling['datum'],
});
const oordelen = (...rijen: readonly Beoordeling[]): Inhoud['programmas'][number]['beoordelingen'] => ({
  soort: 'beoordelingen',
  versie: 1,
  routekaart: 'energie-2026',
  rijen,
});

/** Three buurten with two figures, judged on two criteria, for two programmes. */
const begin = (wijziging: Partial<Inhoud> = {}): Inhoud =>
  kleineInhoud({
    kerncijfers: tabel(['A', 'B', 'C'], kolom('gas', [1, 2, 3]), kolom('woz', [4, 5, 6])),
    programmas: [
      programma('energie', {
        beoordelingen: oordelen(oordeel('A', 'zorg', 1), oordeel('A', 'groen', 2), oordeel('B', 'zorg', 3)),
      }),
      programma('zorg', { beoordelingen: oordelen(oordeel('A', 'zorg', 1)) }),
    ],
    scores: {
      energie: [
        { code: 'A', score: 1 },
        { code: 'B', score: 0 },
      ],
      zorg: [{ code: 'A', score: 0.5 }],
    },
    quota: [
      { id: 'een', programma: 'energie', aantal: 1 },
      { id: 'twee', programma: 'zorg', aantal: 1 },
    ],
    opties: { regels: [{ soort: 'niet_aangrenzend' }, { soort: 'liever_aangrenzend', bonus: 1 }] },
    uitkomst: {
      uitkomst: 'optimaal',
      gekozen: [
        { code: 'B', programma: 'energie', quotum: 'een' },
        { code: 'A', programma: 'zorg', quotum: 'twee' },
      ],
      totaalscore: 1,
    },
    ...wijziging,
  });

const compare = (wijziging: Partial<Inhoud>, toen: Partial<Inhoud> = {}) =>
  compareMerken(createMerken(begin(toen)), begin(wijziging));

const cel = (pad: readonly (string | number)[], gebied: string, kolomnaam: string) =>
  meld('cel_veranderd', pad, { deel: pad.join('.'), gebied, kolom: kolomnaam });
const deel = (pad: readonly (string | number)[], naam: string) =>
  meld('onderdeel_veranderd', pad, { deel: pad.join('.'), naam });

test('nothing', () => {
  expect(compare({})).toEqual([]);
});

describe('figures', () => {
  const CIJFERS = ['kerncijfers'];
  test.each<[string, readonly number[], readonly number[], object[]]>([
    ['one', [1, 2, 9], [4, 5, 6], [cel(CIJFERS, 'C', 'gas')]],
    ['two of a row', [1, 9, 3], [4, 9, 6], [cel(CIJFERS, 'B', 'gas'), cel(CIJFERS, 'B', 'woz')]],
    ['two of a column', [9, 9, 3], [4, 5, 6], [cel(CIJFERS, 'A', 'gas'), cel(CIJFERS, 'B', 'gas')]],
    ['two rows and two columns', [9, 2, 3], [4, 9, 6], ['A', 'B', 'gas', 'woz'].map((naam) => deel(CIJFERS, naam))],
  ])('%s', (_, gas, woz, verwacht) => {
    const kerncijfers = tabel(['A', 'B', 'C'], kolom('gas', gas), kolom('woz', woz));
    expect(compare({ kerncijfers })).toEqual(verwacht);
  });

  const met = (velden: object) => ({
    kerncijfers: tabel(['A', 'B', 'C'], { ...kolom('gas', [1, 2, 3]), ...velden }, kolom('woz', [4, 5, 6])),
  });
  test.each([
    ['that became an estimate', { geschat: [1] }, [cel(CIJFERS, 'B', 'gas')]],
    ['with another bound below', { onder: [0, null, null], boven: [9, null, null] }, [cel(CIJFERS, 'A', 'gas')]],
    ['of another source', { bron: { naam: 'Gemeente', tabel: 'x', jaar: 2024 } }, [deel(CIJFERS, 'gas')]],
  ])('%s', (_, velden, verwacht) => {
    expect(compare(met(velden))).toEqual(verwacht);
  });

  test('a row of another name, and a row more', () => {
    const { kerncijfers } = begin();
    const gebieden = kerncijfers.gebieden.map((een) => (een.code === 'B' ? { ...een, naam: 'Bos' } : een));
    expect(compare({ kerncijfers: { ...kerncijfers, gebieden } })).toEqual([deel(CIJFERS, 'B')]);
    const meer = tabel(['A', 'B', 'C', 'D'], kolom('gas', [1, 2, 3, 4]), kolom('woz', [4, 5, 6, 7]));
    expect(compare({ kerncijfers: meer })).toEqual([cel(CIJFERS, 'D', 'gas'), cel(CIJFERS, 'D', 'woz')]);
  });
});

describe('judgements', () => {
  const [energie, zorg] = begin().programmas as [Inhoud['programmas'][0], Inhoud['programmas'][0]];
  const PAD = ['programmas', 1, 'beoordelingen'];

  test('one', () => {
    const anders = { ...zorg, beoordelingen: oordelen(oordeel('A', 'zorg', 2)) };
    expect(compare({ programmas: [energie, anders] })).toEqual([cel(PAD, 'A', 'zorg')]);
  });

  test('of a programme that is gone, or came', () => {
    const verwacht = [deel(['programmas'], 'zorg'), cel(PAD, 'A', 'zorg')];
    expect(compare({ programmas: [energie] })).toEqual(verwacht);
    expect(compare({}, { programmas: [energie] })).toEqual(verwacht);
  });

  test('of two buurten on two criteria', () => {
    const rijen = [oordeel('A', 'zorg', 1), oordeel('A', 'groen', 5), oordeel('B', 'zorg', 5)];
    const pad = ['programmas', 0, 'beoordelingen'];
    expect(compare({ programmas: [{ ...energie, beoordelingen: oordelen(...rijen) }, zorg] })).toEqual(
      ['A', 'B', 'zorg', 'groen'].map((naam) => deel(pad, naam)),
    );
  });
});

describe('parts', () => {
  const { quota, opties, uitkomst, scores, programmas } = begin();

  test.each<[string, Partial<Inhoud>, object[]]>([
    ['a score', { scores: { ...scores, zorg: [{ code: 'A', score: 1 }] } }, [cel(['scores'], 'A', 'zorg')]],
    ['the order of programmes', { scores: { zorg: scores.zorg!, energie: scores.energie! } }, []],
    [
      'a Routekaart',
      { programmas: [{ ...programmas[0]!, routekaart: kaart({ naam: 'Anders' }) }, programmas[1]!] },
      [deel(['programmas'], 'energie')],
    ],
    ['a quotum', { quota: [quota[0]!, { ...quota[1]!, aantal: 2 }] }, [deel(['quota'], 'twee')]],
    [
      'a rule',
      { opties: { regels: [opties.regels![0]!, { soort: 'liever_aangrenzend', bonus: 2 }] } },
      [deel(['opties', 'regels'], '1')],
    ],
    ['no rules', { opties: {} }, [deel(['opties', 'regels'], '0'), deel(['opties', 'regels'], '1')]],
    [
      'a chosen buurt',
      { uitkomst: { ...uitkomst, gekozen: uitkomst.gekozen.slice(1) } },
      [deel(['uitkomst', 'gekozen'], 'B')],
    ],
    [
      'one of each',
      { quota: quota.slice(1), opties: { regels: opties.regels!.slice(0, 1) }, uitkomst: { ...uitkomst, gekozen: [] } },
      [
        deel(['quota'], 'een'),
        deel(['opties', 'regels'], '1'),
        deel(['uitkomst', 'gekozen'], 'B'),
        deel(['uitkomst', 'gekozen'], 'A'),
      ],
    ],
  ])('%s', (_, wijziging, verwacht) => {
    expect(compare(wijziging)).toEqual(verwacht);
  });

  test('with one name are compared by their place, and told once', () => {
    const dubbel = (...aantallen: readonly number[]) => ({
      quota: aantallen.map((aantal) => ({ id: 'een', programma: 'energie', aantal })),
    });
    const anders = [deel(['quota'], 'een')];
    expect(compare(dubbel(1, 2, 3), dubbel(1, 2, 3))).toEqual([]);
    expect(compare(dubbel(9, 2, 3), dubbel(1, 2, 3))).toEqual(anders);
    expect(compare(dubbel(1, 9, 3), dubbel(1, 2, 3))).toEqual(anders);
    expect(compare(dubbel(2, 1, 3), dubbel(1, 2, 3))).toEqual(anders);
    expect(compare(dubbel(1, 2), dubbel(1, 2, 3))).toEqual(anders);
  });
});
