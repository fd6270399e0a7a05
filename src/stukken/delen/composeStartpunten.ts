import type { Verslagtabel, Verslagwaarde } from '../../verslag/index.js';
import { indexQuota } from './indexQuota.js';
import { leeg } from './leeg.js';
import { nameStatus } from './nameStatus.js';
import { programmanaam } from './programmanaam.js';
import type { Stuk } from './stuk.js';
import { woord } from './woord.js';

/** Every buurt of the programme with its start, its programme and the quotum that it was chosen for. */
export function composeStartpunten(stuk: Stuk): Verslagtabel {
  const { lezer, hier, deel, stand } = stuk;
  const quotumVan = indexQuota(stuk);
  return {
    id: 'buurten',
    titel: 'De buurten en hun begin',
    kolommen: [
      { sleutel: 'buurt', kop: 'Buurt' },
      { sleutel: 'wijk', kop: 'Wijk' },
      { sleutel: 'programma', kop: 'Programma' },
      { sleutel: 'quotum', kop: 'Gekozen voor' },
      { sleutel: 'start', kop: 'Begint op', optelbaar: false },
      { sleutel: 'laatste', kop: 'Laatste dag', optelbaar: false },
      { sleutel: 'team', kop: 'Team' },
    ],
    rijen: deel.buurten.map((buurt, b): Verslagwaarde[] => [
      lezer.tekst(hier('buurten', b, 'naam')),
      buurt.wijk === undefined ? leeg : lezer.tekst(hier('buurten', b, 'wijk')),
      woord(programmanaam(stuk, buurt.programma)),
      quotumVan(buurt.buurt),
      buurt.start === undefined ? leeg : lezer.datum(hier('buurten', b, 'start')),
      buurt.laatsteDag === undefined ? leeg : lezer.datum(hier('buurten', b, 'laatsteDag')),
      woord(nameStatus(buurt, stand.peildatum)),
    ]),
    totaalrijen: [],
    totaalkolommen: [],
  };
}
