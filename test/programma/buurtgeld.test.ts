/** What a buurt costs, and what no buurt of the stand does. */
import { sumBedragen } from 'buurtaanpak/kern';
import { initialOvereenkomstdossier } from 'buurtaanpak/overeenkomst';
import { type Deelnemer, getProgrammastand } from 'buurtaanpak/programma';
import { expect, test } from 'vitest';
import { briefdossier, brieftekst, metDeelnemer } from './dossiers.js';
import { keuzebuurten, PEILDATUM, proefprogramma } from './proefprogramma.js';

const stand = (wijziging: Partial<Deelnemer>) =>
  getProgrammastand(metDeelnemer(proefprogramma, { teams: [], ...wijziging }), { peildatum: PEILDATUM }).deelnemers[0];

test('a buurt of the letter costs a twelfth of the first year and its part of the years of its bearers', () => {
  const [eerste] = stand({})?.buurten ?? [];
  expect(eerste?.geld).toEqual({
    prognose: '22500.02',
    gerealiseerd: '12500.00',
    vrijval: '0.00',
    perBegrotingsjaar: expect.any(Array),
  });
  expect(eerste?.geld.perBegrotingsjaar.slice(0, 2)).toEqual([
    { begrotingsjaar: 2026, partij: 'bzk', bedrag: '4178.08' },
    { begrotingsjaar: 2027, partij: 'bzk', bedrag: '8321.92' },
  ]);
  expect(eerste?.geld.perBegrotingsjaar.some(({ kostendrager }) => kostendrager !== undefined)).toBe(true);
});

test('as long as the buurten are not in the agreement all money is of none of them', () => {
  const { reikwijdte } = brieftekst();
  const deel = stand({ overeenkomst: briefdossier({ reikwijdte: { ...reikwijdte, buurten: undefined } }) });
  expect(deel?.geldZonderBuurt.prognose).toBe('270000.00');
  expect(deel?.buurten.every(({ geld }) => geld.prognose === '0.00' && geld.perBegrotingsjaar.length === 0)).toBe(true);
});

test('a buurt that the choice does not have, or has twice, counts once', () => {
  const [een, , ...rest] = keuzebuurten;
  const deel = stand({ keuze: { buurten: [een!, een!, ...rest] } });
  const [geld, nog] = deel?.buurten.map((buurt) => buurt.geld.prognose) ?? [];
  expect([geld, nog, deel?.geldZonderBuurt.prognose]).toEqual(['22500.02', '0.00', '22500.02']);
  expect(sumBedragen([deel!.geldZonderBuurt.prognose, ...deel!.buurten.map((buurt) => buurt.geld.prognose)])).toBe(
    deel?.geld.prognose,
  );
});

test('without any text there is no money', () => {
  const deel = stand({ overeenkomst: initialOvereenkomstdossier });
  expect(deel?.geldZonderBuurt).toEqual({
    prognose: '0.00',
    gerealiseerd: '0.00',
    vrijval: '0.00',
    perBegrotingsjaar: [],
  });
  expect(deel?.taken).toEqual([]);
});
