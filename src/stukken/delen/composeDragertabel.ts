import type { Verslagtabel } from '../../verslag/index.js';
import { composeKruistabel } from './composeKruistabel.js';
import { distinct } from './distinct.js';
import { nameOf } from './nameOf.js';
import type { Stuk } from './stuk.js';

/** The table of the forecast per cost bearer and begrotingsjaar. An amount without a cost bearer stands under the name of the party. */
export function composeDragertabel(stuk: Stuk): Verslagtabel {
  const { perKostendrager } = stuk.deel.geld;
  const drager = ({ kostendrager, partij }: (typeof perKostendrager)[number]) =>
    kostendrager === undefined ? nameOf(stuk, 'partijen', partij) : nameOf(stuk, 'kostendragers', kostendrager);
  const jaren = distinct(perKostendrager.map(({ begrotingsjaar }) => String(begrotingsjaar)));
  return composeKruistabel(stuk.lezer, 'stand', {
    id: 'kostendragers-per-begrotingsjaar',
    titel: 'Wie draagt wat, per begrotingsjaar',
    rijkop: 'Kostendrager',
    rijen: distinct(perKostendrager.map(drager)).map((sleutel) => ({
      sleutel,
      kop: { soort: 'tekst', waarde: sleutel },
    })),
    kolommen: jaren.map((sleutel) => ({ sleutel, kop: sleutel })),
    regels: perKostendrager.map((regel, i) => ({
      rij: drager(regel),
      kolom: String(regel.begrotingsjaar),
      plek: stuk.hier('geld', 'perKostendrager', i, 'bedrag'),
    })),
  });
}
