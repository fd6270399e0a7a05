import { cleanTekst, showWaarde } from '../kern/huis.js';
import { formatGetal, formatOpsomming } from '../kern/index.js';
import type { Grafiek, Json, Specdeel } from '../verslag/index.js';
import { type GrafiekOptions, UITSPRAAK } from './basis.js';
import { checkInvoer } from './checkInvoer.js';
import { createGrafiek } from './createGrafiek.js';
import { repeatLijst } from './repeatLijst.js';
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

/** The data of a buurt on the map. */
export interface Kaartbuurt {
  readonly code: string;
  readonly naam: string;
  /** Its score; absent or null when it has none. */
  readonly score?: number | null | undefined;
  /** The programme it was chosen for. Default: it was not chosen. */
  readonly programma?: string | undefined;
}

/** Choices of {@link chartKaart}. */
export interface ChartKaartOptions extends GrafiekOptions {
  /** The property of a feature that holds the code. Default: the first of `buurtcode`, `statcode`, `BU_CODE`, `code` that it has. */
  readonly codeveld?: string;
  /**
   * `vlak`: the coordinates are those of a plane, y upwards (RD, drawing units). `aarde`: longitude and latitude.
   * Default: `aarde` when every coordinate could be one, else `vlak`.
   */
  readonly projectie?: 'vlak' | 'aarde';
  /** The name behind the score, such as that of the Routekaart. Default: not shown. */
  readonly scorenaam?: string;
  /** The height of the map in pixels. Default: 560. */
  readonly hoogte?: number;
}

type Punt = readonly [number, number];
type Ring = readonly [Punt, ...Punt[]];

const CODEVELDEN = ['buurtcode', 'statcode', 'BU_CODE', 'code'];
// The colour of an area without a score.
const ZONDER = '#d9d9d9';
const SYMBOLEN = ['circle', 'triangle-up', 'square', 'diamond', 'cross', 'triangle-down'];

const isPunt = (waarde: unknown): waarde is Punt =>
  Array.isArray(waarde) && waarde.length >= 2 && waarde.slice(0, 2).every((een) => Number.isFinite(een));
const isRing = (waarde: unknown): waarde is Ring => Array.isArray(waarde) && waarde.length >= 4 && waarde.every(isPunt);
const isVeelhoek = (waarde: unknown): waarde is readonly [Ring, ...Ring[]] =>
  Array.isArray(waarde) && waarde.length > 0 && waarde.every(isRing);

/** A loop, because `Math.min` cannot take this many arguments. */
const getMinimum = (getallen: readonly number[]) => getallen.reduce((a, b) => Math.min(a, b));

/** The description of an area. */
function describeVlak(code: string, buurt: Kaartbuurt | undefined) {
  const naam = cleanTekst(buurt?.naam ?? code);
  const score = buurt?.score ?? null;
  const telt = score === null ? 'geen score' : `score ${formatGetal(score, { decimalen: 3 })}`;
  return { naam, score, beschrijving: `${naam}: ${telt}` };
}

/** The sides of a ring, each from a point to the next one. */
function listZijden([eerste, ...rest]: Ring): { readonly van: Punt; readonly naar: Punt }[] {
  let van = eerste;
  return [...rest, eerste].map((naar) => {
    const zijde = { van, naar };
    van = naar;
    return zijde;
  });
}

/** Twice the signed area of a ring: above zero when it runs counterclockwise with y upwards. */
function getOppervlak(ring: Ring): number {
  return listZijden(ring).reduce((som, { van: [x, y], naar: [u, v] }) => som + x * v - u * y, 0);
}

/** The centre of gravity of a ring. */
function getZwaartepunt(ring: Ring): Punt {
  const oppervlak = getOppervlak(ring);
  const [basis] = ring;
  if (oppervlak === 0) return basis;
  let sx = 0;
  let sy = 0;
  for (const { van, naar } of listZijden(ring)) {
    const [x, y] = van;
    const [u, v] = naar;
    const [ax, ay, bx, by] = [x - basis[0], y - basis[1], u - basis[0], v - basis[1]];
    sx += (ax + bx) * (ax * by - bx * ay);
    sy += (ay + by) * (ax * by - bx * ay);
  }
  return [basis[0] + sx / (3 * oppervlak), basis[1] + sy / (3 * oppervlak)];
}

interface Vlak {
  readonly code: string;
  readonly veelhoeken: readonly (readonly [Ring, ...Ring[]])[];
}

function readVlakken(kaart: Kaartvlakken, codeveld: string | undefined): Vlak[] {
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
    if (!Array.isArray(veelhoeken) || !veelhoeken.every(isVeelhoek))
      return refuse('verslag.kaart_geen_vlak', { code, waarde: showWaarde(coordinates) }, [...pad, 'geometry']);
    return [{ code: code.trim(), veelhoeken }];
  });
}

/**
 * A map of the scores and the choice. Each buurt is an area: darker for a higher score, grey without a score. Chosen buurten have a thick
 * edge and a sign that differs by programme, so that nothing depends on colour alone.
 *
 * The scale is viridis, which keeps its order in grey and for the colour-blind. Rings are reversed where the drawing needs that.
 *
 * @param kaart - outlines; an area without a buurt in `buurten` is drawn in grey; a buurt without an outline is named in the description
 * @param buurten - their scores and choice
 * @throws DomeinFout
 * - `kern.document_ongeldig`: the map or the list of buurten is not valid
 * - `verslag.kaart_zonder_code`: a feature without a code
 * - `verslag.kaart_geen_vlak`: the coordinates are not rings of at least four points
 *
 * @example
 * ```ts
 * import { chartKaart } from 'buurtaanpak/grafieken';
 *
 * const ring = [[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]];
 * const kaart = {
 *   type: 'FeatureCollection',
 *   features: [
 *     { type: 'Feature', properties: { code: 'A' }, geometry: { type: 'Polygon', coordinates: [ring] } },
 *   ],
 * } as const;
 * const grafiek = chartKaart(kaart, [{ code: 'A', naam: 'De Wal', score: 0.5, programma: 'Oost' }]);
 * grafiek.alternatief; // => 'Kaart van 1 buurt. Scores van 0,500 tot 0,500. Gekozen voor Oost: De Wal.'
 * ```
 */
export function chartKaart(
  kaart: Kaartvlakken,
  buurten: readonly Kaartbuurt[],
  options: ChartKaartOptions = {},
): Grafiek {
  checkInvoer({ kaart, kaartbuurten: buurten, opties: options });
  const vlakken = readVlakken(kaart, options.codeveld);
  const punten = vlakken.flatMap(({ veelhoeken }) => veelhoeken.flat(2));
  const aards = punten.every(([x, y]) => Math.abs(x) <= 180 && Math.abs(y) <= 90);
  const projectie = options.projectie ?? (aards && punten.length > 0 ? 'aarde' : 'vlak');
  const bekend = new Map(buurten.map((een) => [een.code, een]));
  const getekend = new Set(vlakken.map(({ code }) => code));
  const programmas = [
    ...new Set(buurten.flatMap(({ programma }) => (programma === undefined ? [] : [cleanTekst(programma)]))),
  ];

  // On a globe (y upwards), d3 reads a counterclockwise outer ring as the whole world except the area. So outer rings run clockwise here,
  // and holes counterclockwise. In a plane it makes no difference.
  const turn = (ring: Ring, binnen: boolean): Json =>
    (getOppervlak(ring) < 0 === !binnen ? ring : [...ring].reverse()).map(([x, y]) => [x, y]);
  const toFeature = ({ code, veelhoeken }: Vlak): Json => ({
    type: 'Feature',
    properties: describeVlak(code, bekend.get(code)),
    geometry: {
      type: 'MultiPolygon',
      coordinates: veelhoeken.map((ringen) => ringen.map((ring, i) => turn(ring, i > 0))),
    },
  });
  /** A layer of areas. Without areas no layer is made, because to a screen reader an empty layer is an image without a name. */
  const createLaag = (keep: (buurt: Kaartbuurt | undefined) => boolean, laag: Specdeel): Json[] => {
    const features = vlakken.filter(({ code }) => keep(bekend.get(code))).map(toFeature);
    const data = { values: { type: 'FeatureCollection', features }, format: { property: 'features' } };
    return features.length === 0 ? [] : [{ data, ...laag }];
  };
  const isScored = (buurt: Kaartbuurt | undefined) => typeof buurt?.score === 'number';
  const tekens = vlakken.flatMap(({ code, veelhoeken }): Json[] => {
    const buurt = bekend.get(code);
    // A polygon has an outer ring; an area may have no polygon at all.
    const [grootste] = veelhoeken
      .map(([buiten]) => buiten)
      .sort((a, b) => Math.abs(getOppervlak(b)) - Math.abs(getOppervlak(a)));
    if (buurt?.programma === undefined || grootste === undefined) return [];
    const [x, y] = getZwaartepunt(grootste);
    const [programma, naam] = [cleanTekst(buurt.programma), cleanTekst(buurt.naam)];
    return [{ x, y, programma, naam, beschrijving: `${naam}, gekozen voor ${programma}` }];
  });

  const scores = buurten.flatMap(({ score }) => (typeof score === 'number' ? [score] : []));
  const drie = { decimalen: 3 };
  const van = cleanTekst(options.scorenaam ?? '').trim();
  const voor = van === '' ? '' : ` voor ${van}`;
  const bereik =
    scores.length === 0
      ? ' Geen buurt heeft een score.'
      : ` Scores${voor} van ${formatGetal(getMinimum(scores), drie)} tot ${formatGetal(-getMinimum(scores.map((een) => -een)), drie)}.`;
  const keuze = programmas.map((programma) => {
    const namen = buurten.flatMap((een) =>
      een.programma !== undefined && cleanTekst(een.programma) === programma ? [cleanTekst(een.naam)] : [],
    );
    return ` Gekozen voor ${programma}: ${formatOpsomming(namen)}.`;
  });
  const kwijt = buurten.filter(({ code }) => !getekend.has(code)).map(({ naam }) => cleanTekst(naam));
  const zonder = kwijt.length === 0 ? '' : ` Niet op de kaart: ${formatOpsomming(kwijt)}.`;
  const aantal = `Kaart van ${formatGetal(vlakken.length)} ${vlakken.length === 1 ? 'buurt' : 'buurten'}.`;
  const titels = [
    { field: 'properties.naam', title: 'Buurt' },
    { field: 'properties.score', type: 'quantitative', title: 'Score', format: '.3f' },
  ];
  const uitspraak = { ...UITSPRAAK, field: 'properties.beschrijving' };
  const lagen: Json[] = [
    ...createLaag((buurt) => !isScored(buurt), {
      mark: { type: 'geoshape', stroke: '#ffffff', strokeWidth: 0.5, color: ZONDER },
      encoding: { tooltip: { field: 'properties.naam', title: 'Buurt' }, description: uitspraak },
    }),
    ...createLaag(isScored, {
      mark: { type: 'geoshape', stroke: '#ffffff', strokeWidth: 0.5 },
      encoding: {
        color: {
          field: 'properties.score',
          type: 'quantitative',
          scale: { scheme: 'viridis', reverse: true },
          legend: { title: van === '' ? 'Score' : ['Score:', van], format: '.2f', orient: 'right' },
        },
        tooltip: titels,
        description: uitspraak,
      },
    }),
    ...createLaag((buurt) => buurt?.programma !== undefined, {
      // The edge adds nothing to the areas and signs, so a screen reader may skip it.
      mark: { type: 'geoshape', fillOpacity: 0, stroke: '#000000', strokeWidth: 2, aria: false },
    }),
    ...(tekens.length === 0
      ? []
      : [
          {
            data: { values: tekens },
            mark: { type: 'point', size: 42, fill: '#ffffff', stroke: '#000000', strokeWidth: 1.4, opacity: 1 },
            encoding: {
              longitude: { field: 'x', type: 'quantitative' },
              latitude: { field: 'y', type: 'quantitative' },
              shape: {
                field: 'programma',
                type: 'nominal',
                scale: {
                  domain: programmas,
                  range: repeatLijst(SYMBOLEN, programmas.length),
                },
                legend: { title: 'Gekozen voor', orient: 'bottom', symbolFillColor: '#000000', symbolSize: 80 },
              },
              tooltip: [
                { field: 'naam', title: 'Buurt' },
                { field: 'programma', title: 'Gekozen voor' },
              ],
              description: UITSPRAAK,
            },
          },
        ]),
  ];
  return createGrafiek(
    { id: 'kaart', titel: `De scores${voor} en de keuze op de kaart` },
    options,
    `${aantal}${bereik}${keuze.join('')}${zonder}`,
    vlakken.length === 0
      ? undefined
      : {
          height: options.hoogte ?? 560,
          projection: projectie === 'aarde' ? { type: 'mercator' } : { type: 'identity', reflectY: true },
          layer: lagen,
        },
  );
}
