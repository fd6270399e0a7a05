import { listRijen, type Verslagtabel, type Verslagwaarde } from 'buurtaanpak/verslag';
import { expect, test } from 'vitest';
import { tabel } from './proefverslag.js';

const one = (waarde: Verslagwaarde): Verslagtabel => ({
  id: 't',
  titel: 'T',
  kolommen: [{ sleutel: 'k', kop: 'K' }],
  rijen: [[waarde]],
  totaalrijen: [],
  totaalkolommen: [],
});

test('listRijen gives plain data', () => {
  expect(listRijen(tabel)).toEqual([
    { jaar: 2026, bedrag: '150000.00', deel: null },
    { jaar: 2027, bedrag: '60000.00', deel: null },
    { jaar: 2028, bedrag: '60000.00', deel: null },
    { jaar: 'Totaal', bedrag: '270000.00', deel: null },
  ]);
  expect(
    listRijen(one({ soort: 'periode', waarde: { van: '2026-01-01' as never, tot: '2026-12-31' as never } })),
  ).toEqual([{ k: '2026-01-01/2026-12-31' }]);
  expect(listRijen({ ...one({ soort: 'onderdrukt' }), rijen: [[]] })).toEqual([{ k: null }]);
});
