import type { Verslagtabel } from '../../verslag/index.js';
import type { Stuk } from '../delen/stuk.js';

/** The results of finished projects, per unit. */
export function composeResultaattabel(stuk: Stuk): Verslagtabel {
  return {
    id: 'resultaten',
    titel: 'Wat de projecten hebben opgeleverd',
    kolommen: [
      { sleutel: 'eenheid', kop: 'Eenheid' },
      { sleutel: 'aantal', kop: 'Aantal' },
    ],
    rijen: stuk.deel.tellingen.resultaten.map(({ aantal }, i) => [
      stuk.lezer.tekst(stuk.hier('tellingen', 'resultaten', i, 'eenheid')),
      stuk.lezer.getal(stuk.hier('tellingen', 'resultaten', i, 'aantal'), Number.isInteger(aantal) ? 0 : 1),
    ]),
    totaalrijen: [],
    totaalkolommen: [],
  };
}
