import type { Verslagtabel, Verslagwaarde } from '../../verslag/index.js';
import { leeg } from '../delen/leeg.js';
import type { Stuk } from '../delen/stuk.js';
import { woord } from '../delen/woord.js';
import { BIJDRAGEKOLOMMEN, bijdragecellen } from './bijdragecellen.js';
import { VOORWAARDESTANDEN } from './stapwoorden.js';

/** Every condition of a contribution: its last day, and whether it was met. */
export function composeVoorwaardetabel(stuk: Stuk): Verslagtabel {
  const { lezer, hier, deel } = stuk;
  return {
    id: 'voorwaarden',
    titel: 'De voorwaarden',
    kolommen: [
      ...BIJDRAGEKOLOMMEN,
      { sleutel: 'voorwaarde', kop: 'Voorwaarde' },
      { sleutel: 'uiterlijk', kop: 'Uiterlijk op', optelbaar: false },
      { sleutel: 'vervuld', kop: 'Vervuld op', optelbaar: false },
      { sleutel: 'dagen', kop: 'Dagen te laat', optelbaar: false },
      { sleutel: 'stand', kop: 'Stand' },
    ],
    rijen: deel.geld.bijdragen.flatMap(({ bijdrage, voorwaarden }, b) =>
      voorwaarden.map(({ uiterlijk, vervuldOp, dagen, stand }, v): Verslagwaarde[] => {
        const plek = (veld: string) => hier('geld', 'bijdragen', b, 'voorwaarden', v, veld);
        return [
          ...bijdragecellen(stuk, bijdrage),
          lezer.tekst(plek('omschrijving')),
          uiterlijk === undefined ? leeg : lezer.datum(plek('uiterlijk')),
          vervuldOp === undefined ? leeg : lezer.datum(plek('vervuldOp')),
          dagen === undefined ? leeg : lezer.getal(plek('dagen')),
          woord(VOORWAARDESTANDEN[stand]),
        ];
      }),
    ),
    totaalrijen: [],
    totaalkolommen: [],
  };
}
