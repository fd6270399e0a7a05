import type { Bevinding } from '../../kern/index.js';
import { findCatalogusitem } from '../catalogus/findCatalogusitem.js';
import { createBevinding } from '../teksten/codes.js';
import type { EigenTabel } from './eigenTabel.js';

/** The checks that the schema of a mapping cannot do. */
export function checkEigenkolommen(tabel: EigenTabel): Bevinding[] {
  const gezien = new Set<string>();
  return tabel.kolommen.flatMap(({ kolom, sleutel, eenheid, jaar, periode }, i) => {
    const bevindingen: Bevinding[] = [];
    const identiteit = `${sleutel}:${jaar ?? tabel.jaar}`;
    if (tabel.jaarkolom !== undefined && (jaar !== undefined || periode !== undefined)) {
      const veld = jaar === undefined ? 'periode' : 'jaar';
      const params = { kolom, veld, jaarkolom: tabel.jaarkolom };
      bevindingen.push(createBevinding('fout', 'kerncijfers.jaar_tweemaal', ['kolommen', i, veld], params));
    }
    if (gezien.has(identiteit)) {
      bevindingen.push(
        createBevinding('fout', 'kerncijfers.sleutel_dubbel', ['kolommen', i, 'sleutel'], { sleutel, plaats: i + 1 }),
      );
    }
    gezien.add(identiteit);
    if (eenheid === undefined && findCatalogusitem(sleutel) === undefined) {
      bevindingen.push(
        createBevinding('fout', 'kerncijfers.eenheid_ontbreekt', ['kolommen', i, 'eenheid'], { sleutel }),
      );
    }
    return bevindingen;
  });
}
