import type { Bevinding } from '../../kern/index.js';
import { createGemetenKolom } from '../interval/createGemetenKolom.js';
import { hasGrenzen } from '../interval/hasGrenzen.js';
import type { Meting } from '../interval/meting.js';
import { readMeting } from '../interval/readMeting.js';
import { getAggregatie } from '../tabel/getAggregatie.js';
import { getKolomkop } from '../tabel/getKolomkop.js';
import type { Kerncijferkolom, Kerncijfertabel } from '../tabel/kerncijfertabel.js';
import { combineCellen } from './combineCellen.js';
import { findGewicht } from './findGewicht.js';

/** A part of a new area: an area of the table, with the shares of its people and its surface that go over. */
export interface Onderdeel {
  /** The row of the area; undefined when the table does not have it. */
  readonly rij: number | undefined;
  readonly inwoners: number;
  readonly oppervlakte: number;
}

const NIET_GELEVERD: Meting = { reden: 'niet_geleverd' };

/** Reads the cells of a column in a table, with bounds where asked. */
function createLezer(
  { gebieden }: Kerncijfertabel,
  kolom: Kerncijferkolom | undefined,
  metGrenzen: boolean,
): (rij: number | undefined) => Meting {
  if (kolom === undefined) return () => NIET_GELEVERD;
  return (rij) => {
    const gebied = rij === undefined ? undefined : gebieden[rij];
    return rij === undefined || gebied === undefined ? NIET_GELEVERD : readMeting(kolom, gebied, rij, metGrenzen);
  };
}

/**
 * The columns of a table for new areas, each made of parts of the areas of the table: the one summing step of `aggregateKerncijfers` and
 * `convertKerncijfers`. Figures about land, in hectares or weighted by these, go by the share of the surface, all others by that of the
 * inhabitants. A column has bounds where the one that it is made of says how exact it is.
 *
 * @param groepen - the parts of each new area
 * @param minDekking - the part of the weight that a mean must cover
 */
export function combineKolommen(
  tabel: Kerncijfertabel,
  groepen: readonly (readonly Onderdeel[])[],
  minDekking: number,
): { readonly kolommen: Kerncijferkolom[]; readonly bevindingen: Bevinding[] } {
  const bevindingen: Bevinding[] = [];
  const kolommen = tabel.kolommen.map((kolom) => {
    const aggregatie = getAggregatie(kolom);
    const gewicht = findGewicht(tabel, kolom, aggregatie);
    bevindingen.push(...gewicht.bevindingen);
    const metGrenzen = hasGrenzen(kolom);
    const land = kolom.eenheid === 'ha' || gewicht.kolom?.eenheid === 'ha';
    const lees = createLezer(tabel, kolom, metGrenzen);
    const weeg = createLezer(tabel, gewicht.kolom, metGrenzen);
    const cellen = groepen.map((delen) =>
      combineCellen(
        delen.map(({ rij, inwoners, oppervlakte }) => ({
          cel: lees(rij),
          gewicht: weeg(rij),
          aandeel: land ? oppervlakte : inwoners,
        })),
        aggregatie,
        minDekking,
      ),
    );
    return createGemetenKolom(getKolomkop(kolom), cellen, metGrenzen);
  });
  return { kolommen, bevindingen };
}
