import type { Bevinding } from '../../kern/index.js';
import { splitSleutel } from '../../kerncijfers/huis.js';
import { CATALOGUS, findCatalogusitem } from '../../kerncijfers/index.js';
import type { Opzetbron } from '../model/bron.js';
import type { Opzet } from '../model/opzet.js';
import { createBevinding } from '../teksten/codes.js';
import { suggest } from './suggest.js';

/** The year of the classification of a source, as far as the opzet tells it. */
function findIndeling(bron: Opzetbron): number | undefined {
  const { indeling, jaar } = bron.soort === 'gepubliceerd' ? bron : bron.tabel;
  return indeling ?? jaar;
}

/** The figures to read of a published source: each in the catalogue. */
function checkSleutels(bron: Opzetbron, b: number): Bevinding[] {
  if (bron.soort !== 'gepubliceerd') return [];
  return (bron.sleutels ?? []).flatMap((cijfer, s) => {
    if (findCatalogusitem(splitSleutel(cijfer).figuur) !== undefined) return [];
    const pad = ['bronnen', b, 'sleutels', s];
    return [
      suggest(
        cijfer,
        CATALOGUS.map(({ sleutel, label }) => ({ id: sleutel, naam: label.nl })),
        (suggestie) => createBevinding('fout', 'opzet.cijfer_onbekend_suggestie', pad, { cijfer, suggestie }),
        () => createBevinding('fout', 'opzet.cijfer_onbekend', pad, { cijfer }),
      ),
    ];
  });
}

/**
 * The figures that each source is asked for, and the year of its classification against that of the opzet. The run asks for the mapping of a
 * source that is carried over.
 *
 * @param gekoppeld - the years from which there is a mapping to the classification of the opzet
 */
export function checkBronnen({ bronnen, indelingsjaar }: Opzet, gekoppeld: readonly number[] = []): Bevinding[] {
  return bronnen.flatMap((bron, b): Bevinding[] => {
    const vreemd = checkSleutels(bron, b);
    const jaar = findIndeling(bron);
    const past = jaar === undefined || jaar === indelingsjaar || gekoppeld.includes(jaar);
    if (past || bron.andereIndeling === 'koppeling') return vreemd;
    const params = { bron: bron.id, jaar, indelingsjaar };
    return [...vreemd, createBevinding('waarschuwing', 'opzet.bron_jaar', ['bronnen', b], params)];
  });
}
