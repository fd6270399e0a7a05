import { chartFinanciering, type Jaarbedrag } from 'buurtaanpak/grafieken';
import { euro } from 'buurtaanpak/kern';
import { expect, test } from 'vitest';

const bedrag = (begrotingsjaar: number, naam: string, euros: number): Jaarbedrag => ({
  begrotingsjaar,
  naam,
  bedrag: euro(euros),
});

test('chartFinanciering adds amounts to the cent, years in order', () => {
  const bedragen = [
    bedrag(2027, 'BZK', 10),
    bedrag(2026, 'BZK', 5),
    bedrag(2026, 'Gemeente', 3),
    bedrag(2026, 'BZK', 1),
  ];
  expect(chartFinanciering(bedragen).alternatief).toBe('Kolom per begrotingsjaar. 2026: € 9,00 en 2027: € 10,00.');
  expect(chartFinanciering([]).alternatief).toBe('Kolom per begrotingsjaar.');
});
