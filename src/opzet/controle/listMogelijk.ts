import { splitSleutel } from '../../kerncijfers/huis.js';
import { CATALOGUS, type Cijferdelen } from '../../kerncijfers/index.js';
import type { Opzetbron } from '../model/bron.js';
import type { Opzet } from '../model/opzet.js';
import { listAfgeleid } from '../vertaling/listAfgeleid.js';

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

/** The figures that the sources of an opzet may have, and those that the run makes of them over the years. */
export const listMogelijk = (opzet: Pick<Opzet, 'bronnen' | 'reeksen'>): Mogelijk[] => [
  ...opzet.bronnen.flatMap(listVanBron),
  ...listAfgeleid(opzet).map((sleutel) => ({ ...splitSleutel(sleutel), gepubliceerd: false })),
];
