import { verifyLoting } from 'buurtaanpak/selectie';
import { describe, expect, test } from 'vitest';
import { drawLotdocument } from '../../src/evaluatie/vooraf/simulatie/drawLotdocument.js';
import type { Simulatiebuurt } from '../../src/evaluatie/vooraf/simulatie/vraagstuk.js';
import { simbuurt } from './simulatieklein.js';

/** The buurten of a block: those with the programme have a `+`. */
const blok = (naam: string, rij: string): Simulatiebuurt[] =>
  [...rij].map((teken, i) =>
    simbuurt(`${naam}${String(i).padStart(3, '0')}`, { blok: naam, programma: teken === '+', spreiding: i }),
  );
const namen = (buurten: readonly Simulatiebuurt[]) => buurten.map(({ buurt }) => buurt);

describe('the document of a lot', () => {
  // Blocks in another order than their names, so that the document has them in another place.
  const buurten = [...blok('z', '-+--+'), ...blok('m', '++'), ...blok('a', '-+---'), ...blok('k', '--')];

  test('has the blocks in which there was something to draw, and can be drawn again', () => {
    const { loting } = drawLotdocument(buurten);
    expect(loting?.zaad).toBe('simulatie');
    expect(loting?.eisen).toEqual([]);
    expect(loting?.buitenLoting).toEqual([]);
    expect(loting?.grens).toEqual({ soort: 'marge', marge: 0 });
    const blokken = loting?.blokken.map(({ quotum, plaatsen, deelnemers, ingeloot }) => ({
      quotum,
      plaatsen,
      codes: deelnemers.map(({ code }) => code).sort(),
      ingeloot: ingeloot.length,
    }));
    expect([...(blokken ?? [])].sort((a, b) => (a.quotum < b.quotum ? -1 : 1))).toEqual([
      { quotum: 'q0', plaatsen: 2, codes: namen(blok('z', '-+--+')), ingeloot: 2 },
      { quotum: 'q2', plaatsen: 1, codes: namen(blok('a', '-+---')), ingeloot: 1 },
    ]);
    expect(loting && verifyLoting(loting).bevindingen.filter(({ ernst }) => ernst === 'fout')).toEqual([]);
  });

  test('gives the buurten with the programme the names of who was drawn, and keeps all else', () => {
    const uit = drawLotdocument(buurten);
    const { loting } = uit;
    const ingeloot = new Set(loting?.blokken.flatMap((een) => een.ingeloot));
    const geloot = uit.buurten.filter((een) => een.blok === 'z' || een.blok === 'a');
    expect(geloot.map(({ buurt }) => ingeloot.has(buurt))).toEqual(geloot.map(({ programma }) => programma));
    expect(geloot.map(({ programma }) => programma)).toEqual([...'-+--+', ...'-+---'].map((teken) => teken === '+'));
    // Each name once, in its own block; nothing but the name is another.
    for (const naam of ['z', 'a', 'm', 'k']) {
      const codes = (rij: readonly Simulatiebuurt[]) => namen(rij.filter((een) => een.blok === naam));
      expect(codes(uit.buurten).sort()).toEqual(codes(buurten));
    }
    expect(uit.buurten.map(({ buurt: _, ...een }) => een)).toEqual(buurten.map(({ buurt: _, ...een }) => een));
  });

  test('leaves buurten of a block of one side as they are, and goes by order among those of a side', () => {
    const uit = drawLotdocument(buurten);
    expect(namen(uit.buurten.slice(5, 7))).toEqual(['m000', 'm001']);
    expect(namen(uit.buurten.slice(12))).toEqual(['k000', 'k001']);
    for (const kant of [true, false]) {
      const codes = namen(uit.buurten.filter((een) => een.blok === 'z' && een.programma === kant));
      expect(codes).toEqual([...codes].sort());
    }
  });
});

describe('there is no document', () => {
  test.each([
    ['of no buurten', []],
    ['when all have the programme', blok('a', '+++')],
    ['when nobody has it', blok('a', '--')],
    ['when every block is of one side', [...blok('a', '++'), ...blok('b', '--')]],
    ['of more buurten than it holds', [...blok('a', `+${'-'.repeat(249)}`), ...blok('b', `+${'-'.repeat(250)}`)]],
  ])('%s', (_, buurten) => {
    const uit = drawLotdocument(buurten);
    expect(uit).toEqual({ buurten });
    expect(uit.buurten).toBe(buurten);
    expect('loting' in uit).toBe(false);
  });

  test('but there is of as many as it holds, and others do not count', () => {
    const buurten = [...blok('a', `+${'-'.repeat(249)}`), ...blok('b', `+${'-'.repeat(249)}`), ...blok('c', '++')];
    expect(drawLotdocument(buurten).loting?.blokken.map(({ deelnemers }) => deelnemers.length)).toEqual([250, 250]);
  });
});
