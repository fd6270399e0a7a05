import type { Verslagtabel, Verslagwaarde } from '../../verslag/index.js';
import { leeg } from '../delen/leeg.js';
import type { Stuk } from '../delen/stuk.js';
import { woord } from '../delen/woord.js';
import { BIJDRAGEKOLOMMEN, bijdragecellen } from './bijdragecellen.js';
import { STAPSTANDEN } from './stapwoorden.js';

/** Every step for which a day was planned: its amount, its days and where it stands. */
export function composeStappentabel(stuk: Stuk): Verslagtabel {
  const { lezer, hier, deel } = stuk;
  return {
    id: 'stappen',
    titel: 'Wat was gepland, en wanneer het gebeurde',
    kolommen: [
      ...BIJDRAGEKOLOMMEN,
      { sleutel: 'stap', kop: 'Stap' },
      { sleutel: 'termijn', kop: 'Termijn' },
      { sleutel: 'bedrag', kop: 'Bedrag', optelbaar: false },
      { sleutel: 'gepland', kop: 'Gepland op', optelbaar: false },
      { sleutel: 'werkelijk', kop: 'Gedaan op', optelbaar: false },
      { sleutel: 'dagen', kop: 'Dagen te laat', optelbaar: false },
      { sleutel: 'stand', kop: 'Stand' },
    ],
    rijen: deel.geld.bijdragen.flatMap(({ bijdrage, stappen }, b) =>
      stappen.map(({ stap, termijn, werkelijk, dagen, stand }, s): Verslagwaarde[] => {
        const plek = (veld: string) => hier('geld', 'bijdragen', b, 'stappen', s, veld);
        return [
          ...bijdragecellen(stuk, bijdrage),
          woord(stap),
          termijn === undefined ? leeg : lezer.tekst(plek('termijn')),
          lezer.bedrag(plek('bedrag')),
          lezer.datum(plek('gepland')),
          werkelijk === undefined ? leeg : lezer.datum(plek('werkelijk')),
          dagen === undefined ? leeg : lezer.getal(plek('dagen')),
          woord(STAPSTANDEN[stand]),
        ];
      }),
    ),
    totaalrijen: [],
    totaalkolommen: [],
    toelichting: [
      'Het bedrag is wat er nog moet gebeuren. Bij wat is gedaan of niet meer nodig is, is het wat was gepland.',
    ],
  };
}
