import { cleanTekst } from '../kern/huis.js';
import { addDuur, type Datum, formatDatum, formatPeriode, type Periode } from '../kern/index.js';
import type { Grafiek, Json } from '../verslag/index.js';
import { type GrafiekOptions, INKT, RAND, UITSPRAAK } from './basis.js';
import { createGrafiek } from './createGrafiek.js';
import { createLegenda } from './createLegenda.js';
import { createRijas } from './createRijas.js';
import { kleurschaal } from './kleurschaal.js';

/** A bar of a timeline. */
export interface Tijdbalk {
  /** The line it stands on: a phase, a contribution, a buurt. */
  readonly rij: string;
  /** Its kind, which decides its colour: `fase`, `bijdrage BZK`, a status. */
  readonly soort: string;
  readonly periode: Periode;
  /** A short text after the bar. Default: none. */
  readonly tekst?: string | undefined;
}

/** Choices of {@link chartTijdlijn}. */
export interface ChartTijdlijnOptions extends GrafiekOptions {
  /** Draws a vertical line at this day. Default: none. */
  readonly peildatum?: Datum;
}

/** The lines and the colours of a timeline, each in its order. */
export interface Tijdlijnindeling {
  readonly standaard: { readonly id: string; readonly titel: string };
  readonly rijen: readonly string[];
  readonly soorten: readonly string[];
}

/** Every JavaScript engine reads a text `yyyy-MM-dd` as midnight in UTC, and the scale is in UTC too. */
const X = {
  field: 'van',
  type: 'temporal',
  scale: { type: 'utc' },
  axis: { title: null, format: '%b %Y', orient: 'top', labelFlush: false, tickCount: 6, labelOverlap: true },
};

/** The line at the peildatum; the words under the title say what it is. */
const drawPeildatum = (peildatum: Datum): Json => ({
  data: { values: [{ dag: peildatum }] },
  mark: { type: 'rule', strokeDash: [5, 3], strokeWidth: 1.5, color: '#000000', aria: false },
  encoding: { x: { field: 'dag', type: 'temporal' } },
});

/** The first and the last day without a mark of their own, so that the parts of a chart that is split have the same axis. */
function holdEinden(dagen: readonly Datum[]): Json {
  const opVolgorde = [...dagen].sort();
  return {
    data: { values: [{ dag: opVolgorde[0] }, { dag: opVolgorde.at(-1) }] },
    mark: { type: 'point', opacity: 0, aria: false },
    encoding: { x: { field: 'dag', type: 'temporal' } },
  };
}

/** The drawing: bars on lines. */
function drawBalken(
  values: readonly Json[],
  vorm: Tijdlijnindeling & {
    readonly gebruikt: readonly string[];
    readonly metTekst: boolean;
    readonly dagen: readonly Datum[];
  },
  { peildatum, breedte }: ChartTijdlijnOptions,
): Readonly<Record<string, Json>> {
  const { rijen, soorten, gebruikt, metTekst, dagen } = vorm;
  const { y, ...maten } = createRijas(rijen, { veld: 'rij', stap: 24, sort: rijen, breedte });
  const legend = { ...createLegenda(gebruikt, maten.width), values: gebruikt };
  const teksten = {
    data: { values },
    mark: { type: 'text', align: 'left', dx: 5, fontSize: 11, color: INKT, aria: false },
    encoding: { y, x: { field: 'tot', type: 'temporal' }, text: { field: 'tekst' } },
  };
  return {
    ...maten,
    layer: [
      {
        data: { values },
        mark: { type: 'bar', height: { band: 0.72 }, ...RAND },
        encoding: {
          y,
          x: X,
          x2: { field: 'tot' },
          description: UITSPRAAK,
          color: { field: 'soort', type: 'nominal', scale: kleurschaal(soorten), legend },
        },
      },
      ...(metTekst ? [teksten] : []),
      ...(peildatum === undefined ? [] : [drawPeildatum(peildatum)]),
      holdEinden(dagen),
    ],
  };
}

/** Draws bars on lines. */
export function createTijdlijn(
  balken: readonly Tijdbalk[],
  indeling: Tijdlijnindeling,
  alternatief: string,
  options: ChartTijdlijnOptions,
): Grafiek {
  const plaatsen = new Map(indeling.rijen.map((rij, plaats) => [rij, plaats]));
  const values = balken.map(
    ({ rij, soort, periode, tekst }): Json => ({
      plaats: plaatsen.get(cleanTekst(rij)),
      rij: cleanTekst(rij),
      soort: cleanTekst(soort),
      van: periode.van,
      // The last day is included, so the bar ends where the next day begins.
      tot: addDuur(periode.tot, { dagen: 1 }),
      tekst: cleanTekst(tekst ?? ''),
      beschrijving: `${cleanTekst(rij)}, ${cleanTekst(soort)}: ${formatPeriode(periode)}`,
    }),
  );
  const voorkomend = new Set(balken.map(({ soort }) => cleanTekst(soort)));
  const gebruikt = indeling.soorten.filter((soort) => voorkomend.has(soort));
  const { peildatum } = options;
  return createGrafiek(
    indeling.standaard,
    options,
    {
      alternatief,
      onderschrift: peildatum === undefined ? undefined : `Stippellijn: de peildatum, ${formatDatum(peildatum)}.`,
    },
    balken.length === 0
      ? undefined
      : drawBalken(
          values,
          {
            ...indeling,
            gebruikt,
            metTekst: balken.some(({ tekst }) => tekst !== undefined),
            dagen: balken.flatMap(({ periode: { van, tot } }) => [van, addDuur(tot, { dagen: 1 })]),
          },
          options,
        ),
  );
}
