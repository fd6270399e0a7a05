import * as z from 'zod';
import { createWerk } from '../../kern/huis.js';
import { parseSchema, type Werkopties } from '../../kern/index.js';
import { showGetal } from '../getal/showGetal.js';
import { readOmtrekken } from '../kaart/readOmtrekken.js';
import { refuse } from '../teksten/codes.js';
import type { Burenparen } from './burenparen.js';
import { createParenlijst, PARENWERK } from './createParenlijst.js';
import { createPuntnummers } from './createPuntnummers.js';

/** Options of {@link createBurenByOmtrek}. A step of `werk` is a pair of neighbours. Default: 5 million, some seconds and hundreds of megabytes. */
export interface CreateBurenByOmtrekOptions extends Werkopties {
  /** `rook`: neighbours share an edge. `queen`: a shared corner point is enough. Default `rook`. */
  readonly soort?: 'rook' | 'queen';
  /** Corner points at most this far apart are the same, in the unit of the coordinates. Default 0: exactly the same. */
  readonly tolerantie?: number;
  /** Name of the property with the code. Default: `code`, else the name that CBS or PDOK uses for the smallest area. */
  readonly codeveld?: string;
}

const OptionsSchema = z.looseObject({
  soort: z.enum(['rook', 'queen']).optional(),
  tolerantie: z.custom<number>((waarde) => typeof waarde === 'number').optional(),
  codeveld: z.string().optional(),
});

/**
 * Neighbours from the outlines of areas in GeoJSON (Polygon or MultiPolygon), in flat coordinates such as RD New. Areas are neighbours
 * when they share corner points, which is contiguity as in spatial statistics: Rook for an edge, Queen for a corner. Two outlines that
 * touch along a line without common corner points, as in two independent drawings, are not neighbours: set a tolerance for such a map, or
 * use another map.
 *
 * Cost: n log n in the corner points and in the pairs, at most 5 million.
 *
 * @param geojson - a FeatureCollection or an array of its features
 * @returns the pairs; an area without neighbours is in none of them
 * @throws DomeinFout `gebied.geojson_ongeldig`, `gebied.code_dubbel`, `gebied.tolerantie_ongeldig`; `kern.te_veel_werk`, as
 * with thousands of overlapping areas, and `kern.afgebroken`; `kern.document_ongeldig` for other options
 *
 * @example
 * ```ts
 * import { createBurenByOmtrek } from 'buurtaanpak/gebied';
 *
 * const square = (code: string, x: number, y: number) => ({
 *   type: 'Feature',
 *   properties: { code },
 *   geometry: { type: 'Polygon', coordinates: [[[x, y], [x + 1, y], [x + 1, y + 1], [x, y + 1], [x, y]]] },
 * });
 * const kaart = { type: 'FeatureCollection', features: [square('A', 0, 0), square('B', 1, 0), square('C', 1, 1)] };
 * createBurenByOmtrek(kaart); // => [['A', 'B'], ['B', 'C']]
 * createBurenByOmtrek(kaart, { soort: 'queen' }); // => [['A', 'B'], ['A', 'C'], ['B', 'C']]
 * ```
 */
export function createBurenByOmtrek(geojson: unknown, options: CreateBurenByOmtrekOptions = {}): Burenparen {
  const { soort = 'rook', tolerantie = 0, codeveld } = parseSchema(OptionsSchema, options, 'opties');
  const werk = createWerk(options, PARENWERK);
  if (!(Number.isFinite(tolerantie) && tolerantie >= 0))
    refuse('gebied.tolerantie_ongeldig', { waarde: showGetal(tolerantie) }, ['tolerantie']);
  const omtrekken = readOmtrekken(geojson, codeveld);
  const nummer = createPuntnummers(tolerantie);
  const gedeeld = new Map<string, Set<string>>();
  const add = (sleutel: string, code: string): void => {
    const codes = gedeeld.get(sleutel);
    if (codes === undefined) gedeeld.set(sleutel, new Set([code]));
    else codes.add(code);
  };
  for (const { code, ringen } of omtrekken) {
    for (const ring of ringen) {
      const nummers = ring.map(([x, y]) => nummer(x, y));
      nummers.forEach((punt, i) => {
        const volgend = nummers[i + 1];
        if (soort === 'queen') add(String(punt), code);
        else if (volgend !== undefined && volgend !== punt)
          add(punt < volgend ? `${punt} ${volgend}` : `${volgend} ${punt}`, code);
      });
    }
  }
  const paren = createParenlijst(werk);
  for (const codes of gedeeld.values()) {
    werk.look();
    const rij = [...codes];
    rij.forEach((een, i) => {
      for (const ander of rij.slice(i + 1)) paren.add(een, ander);
    });
  }
  return paren.listParen();
}
