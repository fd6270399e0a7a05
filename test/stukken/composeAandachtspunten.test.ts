/** That there is nothing to look at is said for whom, and that nothing is late only when nothing is. */
import type { Bevinding } from 'buurtaanpak/kern';
import type { Taak } from 'buurtaanpak/programma';
import type { Verslagblok } from 'buurtaanpak/verslag';
import { expect, test } from 'vitest';
import { composeAandachtspunten } from '../../src/stukken/delen/composeAandachtspunten.js';
import { openStuk } from '../../src/stukken/delen/openStuk.js';
import { nameJaren } from '../../src/stukken/raad/nameJaren.js';
import { PEILDATUM, proefprogramma } from '../programma/proefprogramma.js';

const stuk = openStuk(proefprogramma, { peildatum: PEILDATUM });
const laat = { soort: 'betaling', stand: 'te_laat' } as Taak;
const geld: Bevinding = { code: 'financiering.perioden_gat', ernst: 'waarschuwing', pad: [], params: {} };

/** The claim that there is nothing, in words without its values. */
function zeg(bevindingen: readonly Bevinding[], taken: readonly Taak[]): string {
  const { stand, deel } = stuk;
  const sectie = composeAandachtspunten(
    { ...stuk, stand: { ...stand, bevindingen }, deel: { ...deel, taken } },
    'raad',
  );
  const [blok] = (sectie as Extract<Verslagblok, { soort: 'sectie' }>).blokken;
  if (blok?.soort !== 'bewering') throw new Error('no claim');
  return blok.tekst.map((een) => (typeof een === 'string' ? een : '…')).join('');
}

test('nothing for anybody, nothing that is late', () => {
  expect(zeg([], [])).toBe(
    'Er zijn geen aandachtspunten. Op … zijn er geen fouten of waarschuwingen gevonden en is er niets te laat. Gekeken is naar de overeenkomst, het geld, de keuze van de buurten en de teams.',
  );
  expect(zeg([], [laat])).not.toContain('niets te laat');
});

test('something for another reader', () => {
  expect(zeg([geld], [])).toBe(
    'Er zijn geen aandachtspunten voor de gemeenteraad. Op … is gekeken naar de overeenkomst, het geld, de keuze van de buurten en de teams.',
  );
});

test('years are named in words as long as there are words', () => {
  expect(nameJaren([1])).toBe('het eerste jaar');
  expect(nameJaren([3, 2, 3, 12])).toBe('het tweede, het derde en het twaalfde jaar');
  expect(nameJaren([12, 13])).toBe('jaar 12 en 13');
});
