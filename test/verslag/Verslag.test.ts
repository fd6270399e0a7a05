import { isDomeinFout } from 'buurtaanpak/kern';
import { Verslag } from 'buurtaanpak/verslag';
import { expect, test } from 'vitest';
import { proefverslag, tabel } from './proefverslag.js';

test('a verslag survives JSON and comes back the same', () => {
  expect(Verslag.parse(JSON.parse(JSON.stringify(proefverslag)))).toEqual(proefverslag);
  expect(Verslag.safeParse(proefverslag).success).toBe(true);
});

test('what is wrong with a kept verslag comes all at once, with its place', () => {
  const stuk = { ...proefverslag, titel: '', blokken: [{ soort: 'tabel', tabel: { ...tabel, id: 'Niet Goed' } }] };
  try {
    Verslag.parse(stuk);
    expect.unreachable();
  } catch (fout) {
    if (!isDomeinFout(fout)) throw fout;
    expect(fout.bevindingen.map(({ code, pad }) => [code, pad])).toEqual([
      ['kern.te_klein', ['titel']],
      ['verslag.id_ongeldig', ['blokken', 0, 'tabel', 'id']],
    ]);
  }
});
