import { Datum } from 'buurtaanpak/kern';
import type { Ondertekenaar } from 'buurtaanpak/overeenkomst';
import { listOntbrekendeHandtekeningen } from 'buurtaanpak/overeenkomst/huis';
import { expect, test } from 'vitest';
import { concept } from './leven.js';

const d = Datum.parse;

/** The agreement of the letter with others who may sign for the gemeente. */
function door(...ondertekenaars: readonly Ondertekenaar[]) {
  const document = concept();
  return { ...document, partijen: document.partijen.map((een, p) => (p === 0 ? { ...een, ondertekenaars } : een)) };
}

const volmacht = { kenmerk: 'volmacht 12', van: d('2026-06-10'), tot: d('2026-06-20') };

const burgemeester = { functie: 'burgemeester' };

const secretaris = { functie: 'secretaris' };

const wethouder = { functie: 'wethouder', mandaat: volmacht };

test('who must still sign is told by party and function', () => {
  const ontbreekt = (...ondertekenaars: readonly Ondertekenaar[]) =>
    listOntbrekendeHandtekeningen(door(...ondertekenaars), []);
  expect(ontbreekt(wethouder, burgemeester)).toEqual(['leeuwarden/burgemeester', 'buurkracht/directeur']);
  expect(ontbreekt(secretaris, wethouder)).toEqual(['leeuwarden/wethouder', 'buurkracht/directeur']);
  expect(ontbreekt(secretaris)).toEqual(['leeuwarden/burgemeester', 'buurkracht/directeur']);
});
