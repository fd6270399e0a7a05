import { splitSleutel } from '../../kerncijfers/huis.js';
import { CATALOGUS, type Cijferdelen, Cijfersleutel } from '../../kerncijfers/index.js';
import type { Opzetbron } from '../model/bron.js';
import type { Opzet } from '../model/opzet.js';

/** A figure that a source may have. Of a published table not all parts are known: it may have any age, dwelling or year. */
export interface Mogelijk extends Cijferdelen {
  readonly gepubliceerd: boolean;
}

function listVanBron(bron: Opzetbron): Mogelijk[] {
  if (bron.soort === 'eigen') {
    const { kolommen, jaarkolom, jaar: tabeljaar } = bron.tabel;
    return kolommen.map(({ sleutel, jaar = tabeljaar }) => ({
      ...splitSleutel(sleutel),
      ...(jaarkolom === undefined ? { jaar } : {}),
      gepubliceerd: false,
    }));
  }
  const gepubliceerd = bron.soort === 'gepubliceerd';
  const { jaar } = gepubliceerd ? bron : bron.tabel;
  const { sleutels = CATALOGUS.map(({ sleutel }) => sleutel) } = bron;
  return sleutels.map((sleutel) => ({
    ...(jaar === undefined ? {} : { jaar }),
    ...splitSleutel(sleutel),
    gepubliceerd,
  }));
}

/** The key of a figure that is made of another over the years. */
const deriveSleutel = ({ figuur, dimensies }: Cijferdelen, maat: string): string =>
  Cijfersleutel.format({ figuur: `${maat}_${figuur}`, dimensies });

/** The keys of growth and trend of the figures of which the opzet follows the change. */
export const listAfgeleid = ({ reeksen = [] }: Pick<Opzet, 'reeksen'>): string[] =>
  reeksen.flatMap(({ sleutel }) => ['groei', 'trend'].map((maat) => deriveSleutel(splitSleutel(sleutel), maat)));

/** The figures that the sources of an opzet may have, and those that the run makes of them over the years. */
export const listMogelijk = (opzet: Pick<Opzet, 'bronnen' | 'reeksen'>): Mogelijk[] => [
  ...opzet.bronnen.flatMap(listVanBron),
  ...listAfgeleid(opzet).map((sleutel) => ({ ...splitSleutel(sleutel), gepubliceerd: false })),
];
