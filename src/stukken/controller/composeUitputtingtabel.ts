import type { Verslagtabel, Verslagwaarde } from '../../verslag/index.js';
import { composeRegeltabel } from '../delen/composeRegeltabel.js';
import { nameBijdrage } from '../delen/nameBijdrage.js';
import type { Stuk } from '../delen/stuk.js';

/** Budget, commitment, realisation, forecast and what fell free by begrotingsjaar and contribution. */
export function composeUitputtingtabel(stuk: Stuk): Verslagtabel {
  const { uitputting, bijdragen } = stuk.deel.geld;
  return composeRegeltabel(stuk.lezer, {
    id: 'uitputting',
    titel: 'Uitputting per begrotingsjaar en bijdrage',
    bron: 'stand',
    plek: (i, veld) => stuk.hier('geld', 'uitputting', i, veld),
    woordkolommen: [
      { sleutel: 'begrotingsjaar', kop: 'Begrotingsjaar', optelbaar: false },
      { sleutel: 'partij', kop: 'Partij', optelbaar: false },
      { sleutel: 'programmajaar', kop: 'Programmajaar', optelbaar: false },
    ],
    regels: uitputting.map((regel, i) => {
      const b = bijdragen.findIndex(({ bijdrage }) => bijdrage === regel.bijdrage);
      const woorden: Verslagwaarde[] = [
        stuk.lezer.jaar(stuk.hier('geld', 'uitputting', i, 'begrotingsjaar')),
        nameBijdrage(stuk, b),
        stuk.lezer.getal(stuk.hier('geld', 'bijdragen', b, 'programmajaar')),
      ];
      return { i, woorden };
    }),
    bedragen: [
      ['begroot', 'Begroot'],
      ['verplicht', 'Verplicht'],
      ['gerealiseerd', 'Gerealiseerd'],
      ['prognose', 'Prognose'],
      ['vrijval', 'Vrijval'],
      ['vrij', 'Nog vrij'],
      ['afwijking', 'Afwijking'],
    ],
  });
}
