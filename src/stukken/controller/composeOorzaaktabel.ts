import type { Verslagtabel } from '../../verslag/index.js';
import { composeKruistabel } from '../delen/composeKruistabel.js';
import { distinct } from '../delen/distinct.js';
import { nameOorzaak } from '../delen/nameOorzaak.js';
import { op } from '../delen/op.js';
import type { Stuk } from '../delen/stuk.js';
import type { Vergelijking } from '../delen/vergelijking.js';
import { woord } from '../delen/woord.js';

const BRON = 'vergelijking';

/** What each event changed in the forecast, by begrotingsjaar. The columns add up to the whole difference. */
export function composeOorzaaktabel(stuk: Stuk, { totaal, oorzaken }: Vergelijking): Verslagtabel {
  const { lezer } = stuk;
  return composeKruistabel(lezer, BRON, {
    id: 'oorzaken',
    titel: 'Wat elke gebeurtenis veranderde',
    rijkop: 'Vastgelegd op',
    woordkolommen: [
      { sleutel: 'gebeurtenis', kop: 'Gebeurtenis', optelbaar: false },
      { sleutel: 'nummer', kop: 'Nummer', optelbaar: false },
    ],
    rijen: oorzaken.map((oorzaak, o) => ({
      sleutel: String(o),
      kop: lezer.datum(op(BRON, 'oorzaken', o, 'geregistreerd')),
      woorden: [woord(nameOorzaak(stuk, oorzaak).woorden), lezer.tekst(op(BRON, 'oorzaken', o, 'id'))],
    })),
    kolommen: distinct(totaal.perJaar.map(({ begrotingsjaar }) => String(begrotingsjaar))).map((sleutel) => ({
      sleutel,
      kop: sleutel,
    })),
    regels: oorzaken.flatMap(({ wijziging: { perJaar } }, o) =>
      perJaar.map(({ begrotingsjaar }, j) => ({
        rij: String(o),
        kolom: String(begrotingsjaar),
        plek: op(BRON, 'oorzaken', o, 'wijziging', 'perJaar', j, 'verschil'),
      })),
    ),
  });
}
