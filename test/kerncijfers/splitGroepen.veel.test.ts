/** A table with more combinations of members than can be read. */
import { expect, test } from 'vitest';
import { splitGroepen } from '../../src/kerncijfers/kop/splitGroepen.js';
import { weiger, weigering } from './kleineKolommen.js';

/** Rows of which each has a combination of its own. */
const rijen = (aantal: number) =>
  Array.from({ length: aantal }, (_, i) => ({ Leeftijd: `l${i % 72}`, a: `a${Math.floor(i / 72)}` }));

test('makes five thousand groups', () => {
  expect(splitGroepen(rijen(5000), ['Leeftijd', 'a'], { selectie: {} }).groepen).toHaveLength(5000);
});

test('asks for a choice of more, from the field with the most members', () => {
  const leden = Array.from({ length: 72 }, (_, i) => `l${i}`).sort();
  expect(weigering(() => splitGroepen(rijen(5001), ['Leeftijd', 'a'], { selectie: {} }))).toEqual(
    weiger('dimensie_kiezen', ['selectie', 'Leeftijd'], { veld: 'Leeftijd', keuzes: leden.slice(0, 50) }),
  );
});
