import { cleanTekst } from '../kern/huis.js';
import { addDuur, type Datum, formatPeriode, type Periode } from '../kern/index.js';
import type { Grafiek, Json } from '../verslag/index.js';
import { type GrafiekOptions, RAND, UITSPRAAK } from './basis.js';
import { createGrafiek } from './createGrafiek.js';
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

/** Draws bars on lines. */
export function createTijdlijn(
  balken: readonly Tijdbalk[],
  indeling: Tijdlijnindeling,
  alternatief: string,
  options: ChartTijdlijnOptions,
): Grafiek {
  const values = balken.map(
    ({ rij, soort, periode, tekst }): Json => ({
      rij: cleanTekst(rij),
      soort: cleanTekst(soort),
      van: periode.van,
      // The last day is included, so the bar ends where the next day begins.
      tot: addDuur(periode.tot, { dagen: 1 }),
      tekst: cleanTekst(tekst ?? ''),
      beschrijving: `${cleanTekst(rij)}, ${cleanTekst(soort)}: ${formatPeriode(periode)}`,
    }),
  );
  const y = {
    field: 'rij',
    type: 'nominal',
    sort: indeling.rijen,
    axis: { title: null, ticks: false, labelPadding: 6 },
  };
  // Every JavaScript engine reads a text `yyyy-MM-dd` as midnight in UTC, and the scale is in UTC too.
  const x = {
    field: 'van',
    type: 'temporal',
    scale: { type: 'utc' },
    axis: { title: null, format: '%b %Y', orient: 'top', labelFlush: false, tickCount: 6 },
  };
  const teksten: Json[] = balken.some(({ tekst }) => tekst !== undefined)
    ? [
        {
          data: { values },
          mark: { type: 'text', align: 'left', dx: 5, fontSize: 10, color: '#1a1a1a', aria: false },
          encoding: { y, x: { field: 'tot', type: 'temporal' }, text: { field: 'tekst' } },
        },
      ]
    : [];
  const dag = { data: { values: [{ dag: options.peildatum ?? '' }] } };
  const lijn: Json[] =
    options.peildatum === undefined
      ? []
      : [
          {
            ...dag,
            mark: { type: 'rule', strokeDash: [5, 3], strokeWidth: 1.5, color: '#000000', aria: false },
            encoding: { x: { field: 'dag', type: 'temporal' } },
          },
          {
            ...dag,
            mark: {
              type: 'text',
              text: 'peildatum',
              baseline: 'top',
              dy: 4,
              fontSize: 10,
              color: '#1a1a1a',
              aria: false,
            },
            encoding: { x: { field: 'dag', type: 'temporal' }, y: { value: 'height' } },
          },
        ];
  const gebruikt = new Set(balken.map(({ soort }) => cleanTekst(soort)));
  return createGrafiek(
    indeling.standaard,
    options,
    alternatief,
    balken.length === 0
      ? undefined
      : {
          height: { step: 24 },
          layer: [
            {
              data: { values },
              mark: { type: 'bar', height: { band: 0.72 }, ...RAND },
              encoding: {
                y,
                x,
                x2: { field: 'tot' },
                description: UITSPRAAK,
                color: {
                  field: 'soort',
                  type: 'nominal',
                  scale: kleurschaal(indeling.soorten),
                  legend: {
                    title: null,
                    orient: 'bottom',
                    columns: 2,
                    values: indeling.soorten.filter((soort) => gebruikt.has(soort)),
                    offset: options.peildatum === undefined ? 18 : 28,
                  },
                },
              },
            },
            ...teksten,
            ...lijn,
          ],
        },
  );
}
