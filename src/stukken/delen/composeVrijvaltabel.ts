import { compareBedragen, euro } from '../../kern/index.js';
import type { Verslagtabel, Verslagwaarde } from '../../verslag/index.js';
import { composeRegeltabel } from './composeRegeltabel.js';
import { nameOf } from './nameOf.js';
import type { Stuk } from './stuk.js';
import { VRIJVALWOORDEN } from './vrijvalwoorden.js';

const HOGER = 'Een bedrag onder nul komt erbij: er is meer vastgesteld dan er nog voor die jaren stond.';

/** What fell free, by begrotingsjaar and party, with the reason. */
export function composeVrijvaltabel(stuk: Stuk): Verslagtabel {
  const { vrijgevallen } = stuk.deel.geld;
  const hogere = vrijgevallen.some(({ bedrag }) => compareBedragen(bedrag, euro(0)) < 0);
  return composeRegeltabel(stuk.lezer, {
    id: 'vrijval',
    titel: 'Wat vrijvalt, per begrotingsjaar',
    bron: 'stand',
    plek: (i, veld) => stuk.hier('geld', 'vrijgevallen', i, veld),
    woordkolommen: [
      { sleutel: 'begrotingsjaar', kop: 'Begrotingsjaar', optelbaar: false },
      { sleutel: 'partij', kop: 'Partij', optelbaar: false },
      { sleutel: 'reden', kop: 'Reden', optelbaar: false },
    ],
    regels: vrijgevallen.map(({ partij, reden }, i) => ({
      i,
      woorden: [
        stuk.lezer.jaar(stuk.hier('geld', 'vrijgevallen', i, 'begrotingsjaar')),
        { soort: 'tekst', waarde: nameOf(stuk, 'partijen', partij) },
        { soort: 'tekst', waarde: VRIJVALWOORDEN[reden] },
      ] satisfies Verslagwaarde[],
    })),
    bedragen: [['bedrag', 'Bedrag']],
    ...(hogere ? { toelichting: [HOGER] } : {}),
  });
}
