import { attempt } from 'buurtaanpak/kern/huis';
import { compareSelecties, selectBuurten } from 'buurtaanpak/selectie';
import { expect, it } from 'vitest';

const rijen = (scores: Readonly<Record<string, number>>) =>
  Object.entries(scores).map(([code, score]) => ({ code, score }));
const quota = [
  { id: 'oost', programma: 'p', aantal: 1 },
  { id: 'west', programma: 'r', aantal: 1 },
];
const kies = (p: Readonly<Record<string, number>>, r: Readonly<Record<string, number>>) => {
  const selectie = selectBuurten({ p: rijen(p), r: rijen(r) }, quota);
  if (!('gekozen' in selectie)) throw new Error(selectie.uitkomst);
  return selectie.gekozen;
};

it('tells which buurten leave, come, and take another place', () => {
  const voor = kies({ A: 9, B: 1, C: 0 }, { A: 0, B: 5, C: 1 });
  const na = kies({ A: 1, B: 9, C: 0 }, { A: 1, B: 0, C: 6 });
  expect(voor.map(({ code, quotum }) => `${code} ${quotum}`)).toEqual(['A oost', 'B west']);
  expect(na.map(({ code, quotum }) => `${code} ${quotum}`)).toEqual(['B oost', 'C west']);
  const { erin, eruit, verschoven } = compareSelecties(voor, na);
  expect(erin.map(({ code }) => code)).toEqual(['C']);
  expect(eruit.map(({ code }) => code)).toEqual(['A']);
  expect(verschoven).toHaveLength(1);
  expect(JSON.stringify(verschoven)).toContain('"B"');
});

it('finds no change between a selection and itself', () => {
  const keuze = kies({ A: 9, B: 1 }, { A: 0, B: 5 });
  expect(compareSelecties(keuze, keuze)).toEqual({ erin: [], eruit: [], verschoven: [] });
});

it('names every buurt that is none', () => {
  const uitkomst = attempt(() =>
    compareSelecties([{ code: 'A' }] as never, [{ code: Number.POSITIVE_INFINITY }] as never),
  );
  const plekken = uitkomst.success ? [] : uitkomst.error.bevindingen.map(({ pad }) => pad.join('.'));
  expect(plekken).toEqual(expect.arrayContaining(['voor.0.quotum', 'na.0.code']));
});
