import { toIdvorm } from '../../kern/huis.js';
import type { Pad } from '../../kern/index.js';
import { refuse } from '../teksten/codes.js';

/** A point of an outline; a third coordinate, the height, is not looked at. */
export type Positie = readonly [x: number, y: number];

/** The rings of an area, outer ones and holes alike: each a closed row of points. */
export interface Omtrek {
  readonly code: string;
  readonly ringen: readonly (readonly Positie[])[];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRing(ring: unknown): ring is readonly Positie[] {
  return (
    Array.isArray(ring) &&
    ring.length >= 4 &&
    ring.every((punt) => Array.isArray(punt) && Number.isFinite(punt[0]) && Number.isFinite(punt[1]))
  );
}

function readRingen(geometrie: unknown): readonly (readonly Positie[])[] | undefined {
  if (!isObject(geometrie) || !Array.isArray(geometrie.coordinates)) return undefined;
  const vlakken: unknown[] =
    geometrie.type === 'Polygon'
      ? [geometrie.coordinates]
      : geometrie.type === 'MultiPolygon'
        ? geometrie.coordinates
        : [];
  const ringen = vlakken.flatMap((vlak): unknown[] => (Array.isArray(vlak) ? vlak : [undefined]));
  return ringen.length > 0 && ringen.every(isRing) ? ringen : undefined;
}

/** Names of the property with the code, the smallest area first. */
const CODEVELDEN = [
  'code',
  'buurtcode',
  'BU_CODE',
  'bu_code',
  'wijkcode',
  'WK_CODE',
  'wk_code',
  'gemeentecode',
  'GM_CODE',
  'statcode',
];

/**
 * The outlines of GeoJSON: a FeatureCollection, or an array of its features.
 *
 * @param codeveld - name of the property with the code; by default the first known name
 * @param pad - where the map stands in what the caller got, for a finding
 */
export function readOmtrekken(geojson: unknown, codeveld: string | undefined, pad: Pad = []): Omtrek[] {
  const features = isObject(geojson) && Array.isArray(geojson.features) ? geojson.features : geojson;
  if (!Array.isArray(features)) return refuse('gebied.geojson_ongeldig', { plaats: 'features' }, pad);
  const gezien = new Set<string>();
  // A hole in the array is refused too, not skipped.
  return Array.from(features, (feature: unknown, i) => {
    const { properties, geometry }: { readonly properties?: unknown; readonly geometry?: unknown } = isObject(feature)
      ? feature
      : {};
    const eigenschappen = isObject(properties) ? properties : {};
    const veld = codeveld ?? CODEVELDEN.find((naam) => typeof eigenschappen[naam] === 'string');
    const code = veld === undefined ? undefined : eigenschappen[veld];
    if (typeof code !== 'string' || code.trim() === '')
      return refuse('gebied.geojson_ongeldig', { plaats: codeveld ?? 'code' }, [...pad, 'features', i, 'properties']);
    const ringen = readRingen(geometry);
    if (ringen === undefined)
      return refuse('gebied.geojson_ongeldig', { plaats: 'coordinates' }, [...pad, 'features', i, 'geometry']);
    if (gezien.has(toIdvorm(code))) refuse('gebied.code_dubbel', { code: code.trim() }, [...pad, 'features', i]);
    gezien.add(toIdvorm(code));
    return { code: code.trim(), ringen };
  });
}
