import { cleanTekst } from '../kern/huis.js';
import { formatGetal, formatOpsomming } from '../kern/index.js';
import type { Grafiek, Json, Specdeel } from '../verslag/index.js';
import { type GrafiekOptions, UITSPRAAK } from './basis.js';
import { checkInvoer } from './checkInvoer.js';
import { countCijfers } from './countCijfers.js';
import { createGetallen } from './createGetallen.js';
import { createGrafiek } from './createGrafiek.js';
import { createLegenda } from './createLegenda.js';
import { formatNamen } from './formatNamen.js';
import { getMidden, getOppervlak } from './getMidden.js';
import { TEKENING } from './maten.js';
import { type Kaartvlakken, type Ring, readVlakken, type Vlak } from './readVlakken.js';
import { repeatLijst } from './repeatLijst.js';
import { showScorenaam } from './showScorenaam.js';
import { toNamen } from './toNamen.js';
import { wrapNaam } from './wrapNaam.js';

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

/** A buurt with its unique name. */
type Gebied = Kaartbuurt;

// The colour of an area without a score, and of the border between areas: seen on white and on every colour of the scale.
const ZONDER = '#d9d9d9';
const GRENS = '#7a7a7a';
const SYMBOLEN = ['circle', 'triangle-up', 'square', 'diamond', 'cross', 'triangle-down'];
const LEGENDATEKENS = 16;

const isScored = (buurt: Gebied | undefined) => typeof buurt?.score === 'number';

/** A loop, because `Math.min` cannot take this many arguments. */
const getMinimum = (getallen: readonly number[]) => getallen.reduce((a, b) => Math.min(a, b));

/** The sign of a chosen buurt, in the middle of its largest part. */
function listTekens(vlakken: readonly Vlak[], bekend: ReadonlyMap<string, Gebied>): readonly Json[] {
  return vlakken.flatMap(({ code, veelhoeken }): Json[] => {
    const buurt = bekend.get(code);
    // A polygon has an outer ring; an area may have no polygon at all.
    const [grootste] = veelhoeken
      .map(([buiten]) => buiten)
      .sort((a, b) => Math.abs(getOppervlak(b)) - Math.abs(getOppervlak(a)));
    if (buurt?.programma === undefined || grootste === undefined) return [];
    const [x, y] = getMidden(grootste);
    const { naam, programma } = buurt;
    return [{ x, y, programma, naam, beschrijving: `${naam}, gekozen voor ${programma}` }];
  });
}

/**
 * On a globe (y upwards), d3 reads a counterclockwise outer ring as the whole world except the area. So outer rings run clockwise here, and
 * holes counterclockwise. In a plane it makes no difference.
 */
const turn = (ring: Ring, binnen: boolean): Json =>
  (getOppervlak(ring) < 0 === !binnen ? ring : [...ring].reverse()).map(([x, y]) => [x, y]);

/** The description of an area. */
function describeVlak(code: string, buurt: Gebied | undefined, decimalen: number) {
  const naam = buurt?.naam ?? cleanTekst(code);
  const score = buurt?.score ?? null;
  const telt = score === null ? 'geen score' : `score ${formatGetal(score, { decimalen })}`;
  return { naam, score, beschrijving: `${naam}: ${telt}` };
}

/** The layers: areas without a score, those with one, the edges of the chosen ones, their signs. */
function createLagen(
  vlakken: readonly Vlak[],
  bekend: ReadonlyMap<string, Gebied>,
  vorm: {
    readonly programmas: readonly string[];
    readonly scores: readonly number[];
    readonly van: string;
    readonly breedte: number;
  },
): Json[] {
  const decimalen = countCijfers(vorm.scores);
  const toFeature = ({ code, veelhoeken }: Vlak): Json => ({
    type: 'Feature',
    properties: describeVlak(code, bekend.get(code), decimalen),
    geometry: {
      type: 'MultiPolygon',
      coordinates: veelhoeken.map((ringen) => ringen.map((ring, i) => turn(ring, i > 0))),
    },
  });
  /** A layer of areas. Without areas no layer is made, because to a screen reader an empty layer is an image without a name. */
  const createLaag = (keep: (buurt: Gebied | undefined) => boolean, laag: Specdeel): Json[] => {
    const features = vlakken.filter(({ code }) => keep(bekend.get(code))).map(toFeature);
    const data = { values: { type: 'FeatureCollection', features }, format: { property: 'features' } };
    return features.length === 0 ? [] : [{ data, ...laag }];
  };
  const uitspraak = { ...UITSPRAAK, field: 'properties.beschrijving' };
  const tip = { field: 'properties.naam', title: 'Buurt' };
  const { van } = vorm;
  const color = {
    field: 'properties.score',
    type: 'quantitative',
    scale: { scheme: 'viridis', reverse: true },
    legend: {
      title: van === '' ? 'Score' : ['Score:', ...wrapNaam(van, LEGENDATEKENS)],
      orient: 'right',
      ...createGetallen(vorm.scores),
    },
  };
  return [
    ...createLaag((buurt) => !isScored(buurt), {
      // A dashed edge too, as in a print without colour grey is a score like another.
      mark: { type: 'geoshape', stroke: '#333333', strokeWidth: 0.8, strokeDash: [2, 2], color: ZONDER },
      encoding: { tooltip: tip, description: uitspraak },
    }),
    ...createLaag(isScored, {
      mark: { type: 'geoshape', stroke: GRENS, strokeWidth: 0.5 },
      encoding: {
        color,
        tooltip: [tip, { field: 'properties.score', type: 'quantitative', title: 'Score', format: `,.${decimalen}f` }],
        description: uitspraak,
      },
    }),
    ...createLaag((buurt) => buurt?.programma !== undefined, {
      // The edge adds nothing to the areas and signs, so a screen reader may skip it.
      mark: { type: 'geoshape', fillOpacity: 0, stroke: '#000000', strokeWidth: 2, aria: false },
    }),
    ...createTekenlaag(listTekens(vlakken, bekend), vorm),
  ];
}

/** The layer of the signs, when there are. */
function createTekenlaag(
  tekens: readonly Json[],
  { programmas, breedte }: { readonly programmas: readonly string[]; readonly breedte: number },
): Json[] {
  if (tekens.length === 0) return [];
  return [
    {
      data: { values: tekens },
      mark: { type: 'point', size: 42, fill: '#ffffff', stroke: '#000000', strokeWidth: 1.4, opacity: 1 },
      encoding: {
        longitude: { field: 'x', type: 'quantitative' },
        latitude: { field: 'y', type: 'quantitative' },
        shape: {
          field: 'programma',
          type: 'nominal',
          scale: { domain: programmas, range: repeatLijst(SYMBOLEN, programmas.length) },
          legend: {
            ...createLegenda(programmas, breedte),
            title: 'Gekozen voor',
            symbolFillColor: '#000000',
            symbolSize: 80,
          },
        },
        tooltip: [
          { field: 'naam', title: 'Buurt' },
          { field: 'programma', title: 'Gekozen voor' },
        ],
        description: UITSPRAAK,
      },
    },
  ];
}

/** What the map shows, in words. */
function describe(
  vlakken: readonly Vlak[],
  gebieden: readonly Gebied[],
  vorm: { readonly programmas: readonly string[]; readonly scores: readonly number[]; readonly voor: string },
): string {
  const { programmas, scores, voor } = vorm;
  const decimalen = countCijfers(scores);
  const toon = (score: number) => formatGetal(score, { decimalen });
  const bereik =
    scores.length === 0
      ? 'Geen buurt heeft een score.'
      : `Scores${voor} van ${toon(getMinimum(scores))} tot ${toon(-getMinimum(scores.map((een) => -een)))}.`;
  const keuze = programmas.map((programma) => {
    const namen = gebieden.flatMap((een) => (een.programma === programma ? [een.naam] : []));
    return `Gekozen voor ${programma}: ${formatOpsomming(namen)}.`;
  });
  const getekend = new Set(vlakken.map(({ code }) => code));
  const kwijt = gebieden
    .filter(({ code }) => !getekend.has(code))
    // A chosen buurt first, so that a long list names it too.
    .sort((a, b) => Number(b.programma !== undefined) - Number(a.programma !== undefined))
    .map(({ naam }) => naam);
  return [
    `Kaart van ${formatGetal(vlakken.length)} ${vlakken.length === 1 ? 'buurt' : 'buurten'}.`,
    bereik,
    ...keuze,
    ...(kwijt.length === 0 ? [] : [`Niet op de kaart: ${formatNamen(kwijt)}.`]),
  ].join(' ');
}

/** What the reader must know of the map: what grey is, and which chosen buurt it cannot show. */
function listUitleg(vlakken: readonly Vlak[], bekend: ReadonlyMap<string, Gebied>): readonly string[] {
  const getekend = new Set(vlakken.map(({ code }) => code));
  const kwijt = [...bekend.values()].filter((een) => een.programma !== undefined && !getekend.has(een.code));
  return [
    ...(vlakken.some(({ code }) => bekend.get(code)?.programma !== undefined)
      ? ['Dikke rand met een teken: gekozen.']
      : []),
    ...(vlakken.some(({ code }) => !isScored(bekend.get(code))) ? ['Grijs met een stippelrand: geen score.'] : []),
    ...(kwijt.length === 0
      ? []
      : [`Gekozen, maar zonder omtrek op deze kaart: ${formatOpsomming(kwijt.map(({ naam }) => naam))}.`]),
  ];
}

/**
 * A map of the scores and the choice. Each buurt is an area: darker for a higher score, grey without a score. Chosen buurten have a thick
 * edge and a sign that differs by programme, so that nothing depends on colour alone.
 *
 * The scale is viridis, which keeps its order in grey and for the colour-blind. Rings are reversed where the drawing needs that.
 *
 * Cost: n log n in the buurten and n in the points of their outlines.
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
  const namen = toNamen(buurten);
  const gebieden = buurten.map(
    (een): Gebied => ({
      ...een,
      naam: `${namen.get(een.code)}`,
      programma: een.programma === undefined ? undefined : cleanTekst(een.programma),
    }),
  );
  const bekend = new Map(gebieden.map((een) => [een.code, een]));
  const programmas = [...new Set(gebieden.flatMap(({ programma }) => programma ?? []))];
  const scores = gebieden.flatMap(({ score }) => score ?? []);
  const { van, voor } = showScorenaam(options.scorenaam);
  const breedte = options.breedte ?? TEKENING;
  return createGrafiek(
    { id: 'kaart', titel: `De scores${voor} en de keuze op de kaart` },
    options,
    {
      alternatief: describe(vlakken, gebieden, { programmas, scores, voor }),
      onderschrift: listUitleg(vlakken, bekend),
    },
    vlakken.length === 0
      ? undefined
      : {
          height: options.hoogte ?? 560,
          projection: projectie === 'aarde' ? { type: 'mercator' } : { type: 'identity', reflectY: true },
          layer: createLagen(vlakken, bekend, { programmas, scores, van, breedte }),
        },
  );
}
