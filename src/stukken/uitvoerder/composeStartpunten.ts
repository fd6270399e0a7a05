import type { Verslagtabel, Verslagwaarde } from '../../verslag/index.js';
import { leeg } from '../delen/leeg.js';
import { nameStatus } from '../delen/nameStatus.js';
import { programmanaam } from '../delen/programmanaam.js';
import type { Stuk } from '../delen/stuk.js';
import { woord } from '../delen/woord.js';
import { indexQuota } from './indexQuota.js';

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
    rijen: deel.buurten.map((buurt, b): Verslagwaarde[] => {
      /* v8 ignore next -- a piece has a text, and then every buurt has a first day */
      const start = buurt.start === undefined ? leeg : lezer.datum(hier('buurten', b, 'start'));
      return [
        lezer.tekst(hier('buurten', b, 'naam')),
        buurt.wijk === undefined ? leeg : lezer.tekst(hier('buurten', b, 'wijk')),
        woord(programmanaam(stuk, buurt.programma)),
        quotumVan(buurt.buurt),
        start,
        buurt.laatsteDag === undefined ? leeg : lezer.datum(hier('buurten', b, 'laatsteDag')),
        woord(nameStatus(buurt, stand.peildatum)),
      ];
    }),
    totaalrijen: [],
    totaalkolommen: [],
  };
}
