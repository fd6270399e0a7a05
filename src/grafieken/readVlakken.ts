import { showWaarde } from '../kern/huis.js';
import { refuse } from './teksten/codes.js';

/** The outlines of areas: GeoJSON (RFC 7946, or the same in RD or drawing units). Only areas, `Polygon` and `MultiPolygon`, are drawn. */
export interface Kaartvlakken {
  readonly type: 'FeatureCollection';
  readonly features: readonly {
    readonly type: 'Feature';
    readonly properties: Readonly<Record<string, unknown>> | null;
    readonly geometry: { readonly type: string; readonly coordinates?: unknown } | null;
  }[];
}

export type Punt = readonly [number, number];
export type Ring = readonly [Punt, ...Punt[]];

const CODEVELDEN = ['buurtcode', 'statcode', 'BU_CODE', 'code'];

/** Every item, those that are not there included. */
const every = (lijst: readonly unknown[], is: (een: unknown) => boolean): boolean =>
  !lijst.includes(undefined) && lijst.every(is);
/** A number of which the distance to another is a number too. */
const isMaat = (waarde: unknown): boolean => typeof waarde === 'number' && Math.abs(waarde) <= 1e100;
const isPunt = (waarde: unknown): waarde is Punt =>
  Array.isArray(waarde) && waarde.length >= 2 && isMaat(waarde[0]) && isMaat(waarde[1]);
const isRing = (waarde: unknown): waarde is Ring =>
  Array.isArray(waarde) && waarde.length >= 4 && every(waarde, isPunt);
const isVeelhoek = (waarde: unknown): waarde is readonly [Ring, ...Ring[]] =>
  Array.isArray(waarde) && waarde.length > 0 && every(waarde, isRing);

/** An area: its polygons, each an outer ring and its holes. */
export interface Vlak {
  readonly code: string;
  readonly veelhoeken: readonly (readonly [Ring, ...Ring[]])[];
}

/** The areas of a map; what is no area is left out. */
export function readVlakken(kaart: Kaartvlakken, codeveld: string | undefined): Vlak[] {
  return kaart.features.flatMap(({ properties, geometry }, i) => {
    if (geometry === null) return [];
    const pad = ['features', i];
    const veld = codeveld ?? CODEVELDEN.find((een) => properties !== null && een in properties);
    const code = veld === undefined ? undefined : properties?.[veld];
    if (typeof code !== 'string')
      return refuse('verslag.kaart_zonder_code', { positie: i, veld: veld ?? CODEVELDEN }, pad);
    const { type, coordinates } = geometry;
    const veelhoeken = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : undefined;
    if (veelhoeken === undefined) return [];
    if (!Array.isArray(veelhoeken) || !every(veelhoeken, isVeelhoek))
      return refuse('verslag.kaart_geen_vlak', { code, waarde: showWaarde(coordinates) }, [...pad, 'geometry']);
    return [{ code: code.trim(), veelhoeken }];
  });
}
