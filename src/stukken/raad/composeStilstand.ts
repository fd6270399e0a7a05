import { composeTekst, type Verslagblok, type Verslagtabel } from '../../verslag/index.js';
import { SIGNAALWOORDEN } from '../delen/signaalwoorden.js';
import type { Stuk } from '../delen/stuk.js';

/** The signals that are also for the programme, one in each row. Of signals with the same words about one team since one day one is enough. */
function composeStilstandtabel({ deel, lezer, hier }: Stuk): Verslagtabel {
  const gezien = new Set<string>();
  const isNew = (sleutel: string) => !gezien.has(sleutel) && gezien.add(sleutel);
  return {
    id: 'stilstand',
    titel: 'Wat stilstaat',
    kolommen: [
      { sleutel: 'buurt', kop: 'Buurt' },
      { sleutel: 'wat', kop: 'Wat er aan de hand is' },
      { sleutel: 'sinds', kop: 'Signaal sinds', optelbaar: false },
      { sleutel: 'programma', kop: 'Voor het programma sinds', optelbaar: false },
    ],
    rijen: deel.buurten.flatMap(({ signalen }, i) =>
      signalen.flatMap(({ regel, sinds, opgeschaaldOp }, s) =>
        opgeschaaldOp !== undefined && isNew([i, SIGNAALWOORDEN[regel], sinds, opgeschaaldOp].join())
          ? [
              [
                lezer.tekst(hier('buurten', i, 'naam')),
                { soort: 'tekst' as const, waarde: SIGNAALWOORDEN[regel] },
                lezer.datum(hier('buurten', i, 'signalen', s, 'sinds')),
                lezer.datum(hier('buurten', i, 'signalen', s, 'opgeschaaldOp')),
              ],
            ]
          : [],
      ),
    ),
    totaalrijen: [],
    totaalkolommen: [],
  };
}

/** What stands still at the teams so long that the programme has to look at it. */
export function composeStilstand(stuk: Stuk): Verslagblok {
  const tabel = composeStilstandtabel(stuk);
  const uitleg = composeTekst`Wie een team begeleidt, lost een signaal eerst zelf op. Hieronder staat wat daarna ook het programma aangaat.`;
  return {
    soort: 'sectie',
    titel: 'Wat stilstaat',
    blokken:
      tabel.rijen.length === 0
        ? [{ soort: 'alinea', tekst: ['Bij geen team staat iets zo lang stil dat het programma ernaar moet kijken.'] }]
        : [
            { soort: 'alinea', tekst: uitleg },
            { soort: 'tabel', tabel },
          ],
  };
}
