import type { Verslagtabel } from '../../verslag/index.js';
import { inWoorden } from './inWoorden.js';
import type { Stuk } from './stuk.js';

/** The table of opgaven that wait, one in each row. */
export function composeWachtkamertabel(stuk: Stuk): Verslagtabel {
  return {
    id: 'wachtkamer',
    titel: 'De wachtkamer',
    kolommen: [
      { sleutel: 'opgave', kop: 'Opgave' },
      { sleutel: 'buurt', kop: 'Buurt' },
      { sleutel: 'thema', kop: 'Thema' },
      { sleutel: 'reden', kop: 'Waarom zij wacht' },
      { sleutel: 'opnieuw', kop: 'Opnieuw bekijken op', optelbaar: false },
    ],
    rijen: stuk.deel.buurten.flatMap(({ wachtend }, i) =>
      wachtend.map(({ reden }, w) => [
        stuk.lezer.tekst(stuk.hier('buurten', i, 'wachtend', w, 'titel')),
        stuk.lezer.tekst(stuk.hier('buurten', i, 'naam')),
        stuk.lezer.tekst(stuk.hier('buurten', i, 'wachtend', w, 'thema')),
        inWoorden(reden),
        stuk.lezer.datum(stuk.hier('buurten', i, 'wachtend', w, 'opnieuwBekijkenOp')),
      ]),
    ),
    totaalrijen: [],
    totaalkolommen: [],
  };
}
