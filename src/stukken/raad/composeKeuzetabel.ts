import type { Keuze } from '../../programma/index.js';
import type { Verslagtabel } from '../../verslag/index.js';
import { leeg } from '../delen/leeg.js';
import { op } from '../delen/op.js';
import { programmanaam } from '../delen/programmanaam.js';
import type { Stuk } from '../delen/stuk.js';

/** The table of chosen buurten: wijk, programme and score. */
export function composeKeuzetabel(stuk: Stuk, { buurten }: Keuze): Verslagtabel {
  return {
    id: 'gekozen-buurten',
    titel: 'De gekozen buurten',
    kolommen: [
      { sleutel: 'buurt', kop: 'Buurt' },
      { sleutel: 'wijk', kop: 'Wijk' },
      { sleutel: 'programma', kop: 'Programma' },
      { sleutel: 'score', kop: 'Score', optelbaar: false },
    ],
    rijen: buurten.map(({ programma, wijk, score }, i) => [
      stuk.lezer.tekst(op('keuze', 'buurten', i, 'naam')),
      wijk === undefined ? leeg : stuk.lezer.tekst(op('keuze', 'buurten', i, 'wijk')),
      { soort: 'tekst', waarde: programmanaam(stuk, programma) },
      score === undefined ? leeg : stuk.lezer.getal(op('keuze', 'buurten', i, 'score'), 3),
    ]),
    totaalrijen: [],
    totaalkolommen: [],
    ...(new Set(buurten.map(({ programma }) => programma)).size > 1
      ? {
          toelichting: [
            'Elk programma heeft zijn eigen Routekaart: scores van verschillende programma’s zijn niet met elkaar te vergelijken.',
          ],
        }
      : {}),
  };
}
