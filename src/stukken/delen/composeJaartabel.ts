import type { Verslagtabel } from '../../verslag/index.js';
import { composeKruistabel } from './composeKruistabel.js';
import { distinct } from './distinct.js';
import { nameOf } from './nameOf.js';
import type { Stuk } from './stuk.js';

/** The table of who pays what in which begrotingsjaar, by the forecast. */
export function composeJaartabel(stuk: Stuk): Verslagtabel {
  const { perBegrotingsjaar } = stuk.deel.geld;
  const plek = (i: number, veld: string) => stuk.hier('geld', 'perBegrotingsjaar', i, veld);
  return composeKruistabel(stuk.lezer, 'stand', {
    id: 'bijdragen-per-begrotingsjaar',
    titel: 'Wie betaalt wat, per begrotingsjaar',
    rijkop: 'Begrotingsjaar',
    rijen: distinct(perBegrotingsjaar.map(({ begrotingsjaar }) => String(begrotingsjaar))).map((sleutel) => ({
      sleutel,
      kop: stuk.lezer.jaar(
        plek(
          perBegrotingsjaar.findIndex((een) => String(een.begrotingsjaar) === sleutel),
          'begrotingsjaar',
        ),
      ),
    })),
    kolommen: distinct(perBegrotingsjaar.map(({ partij }) => partij)).map((sleutel) => ({
      sleutel,
      kop: nameOf(stuk, 'partijen', sleutel),
    })),
    regels: perBegrotingsjaar.map(({ begrotingsjaar, partij }, i) => ({
      rij: String(begrotingsjaar),
      kolom: partij,
      plek: plek(i, 'bedrag'),
    })),
  });
}
