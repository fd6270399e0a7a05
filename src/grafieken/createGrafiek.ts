import { cleanTekst, MAANDNAMEN } from '../kern/huis.js';
import type { Grafiek, Json, Specdeel, VegaLiteSpec } from '../verslag/index.js';
import type { GrafiekOptions } from './basis.js';
import { countTekens, GEHEEL, TEKENING } from './maten.js';
import { wrapNaam } from './wrapNaam.js';

const DAGEN = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];

const LETTER_TITEL = 14;

/** Dutch numbers, amounts and dates, and a readable size of letters. */
const CONFIG: Specdeel = {
  locale: {
    number: { decimal: ',', thousands: '.', grouping: [3], currency: ['€ ', ''], minus: '-' },
    time: {
      dateTime: '%A %e %B %Y %X',
      date: '%d-%m-%Y',
      time: '%H:%M:%S',
      periods: ['AM', 'PM'],
      days: DAGEN,
      shortDays: DAGEN.map((dag) => dag.slice(0, 2)),
      months: MAANDNAMEN,
      shortMonths: MAANDNAMEN.map((maand) => (maand === 'maart' ? 'mrt' : maand.slice(0, 3))),
    },
  },
  font: 'Verdana, DejaVu Sans, sans-serif',
  background: '#ffffff',
  view: { stroke: null },
  title: {
    anchor: 'start',
    fontSize: LETTER_TITEL,
    offset: 12,
    // From the left edge of the names, so that a long title does not make the chart wider.
    frame: 'bounds',
    subtitleFontSize: 11,
    subtitleLineHeight: 15,
    aria: false,
  },
  axis: {
    labelFontSize: 11,
    titleFontSize: 11,
    titleFontWeight: 'normal',
    labelColor: '#1a1a1a',
    titleColor: '#1a1a1a',
    // A name is never cut, because two names with the same begin would look the same.
    labelLimit: 0,
    // Vega describes axes and legends in English; `alternatief` describes the chart in Dutch.
    aria: false,
    gridColor: '#e0e0e0',
    domainColor: '#666666',
    tickColor: '#666666',
  },
  legend: {
    labelFontSize: 11,
    titleFontSize: 11,
    titleFontWeight: 'normal',
    labelColor: '#1a1a1a',
    titleColor: '#1a1a1a',
    labelLimit: 0,
    titleLimit: 0,
    aria: false,
    symbolStrokeWidth: 1,
  },
};

const GEEN_GEGEVENS = 'Er zijn geen gegevens om te tonen.';

/** Without figures no drawing is made, because nobody understands an empty field. */
const createLeeg = (tekst: string): Specdeel => ({
  height: 40,
  data: { values: [{}] },
  mark: { type: 'text', text: tekst, align: 'left', x: 0, fontSize: 12, color: '#1a1a1a' },
});

/** Lines as Vega takes them: one as a text, more as a list. */
const joinRegels = (regels: readonly string[]): Json => (regels.length === 1 ? `${regels[0]}` : regels);

/** What a chart holds besides its figures. */
export interface Grafiekwoorden {
  readonly alternatief: string;
  /** Under the title: a sentence, or a sentence each. */
  readonly onderschrift?: string | readonly string[] | undefined;
  /** What a chart without a drawing says. */
  readonly leeg?: string;
}

/** Makes a chart. Without figures (`inhoud` undefined) it says that there are no figures. */
export function createGrafiek(
  standaard: { readonly id: string; readonly titel: string },
  options: GrafiekOptions,
  { alternatief, onderschrift = [], leeg = GEEN_GEGEVENS }: Grafiekwoorden,
  inhoud: Readonly<Record<string, Json | undefined>> | undefined,
): Grafiek {
  const titel = cleanTekst(options.titel ?? standaard.titel).trim();
  const ruimte = options.breedte === undefined ? GEHEEL : Math.max(TEKENING, options.breedte) + GEHEEL - TEKENING;
  const text = joinRegels(wrapNaam(titel, countTekens(ruimte, LETTER_TITEL)));
  const zinnen = inhoud === undefined ? [] : [onderschrift].flat();
  const onder = zinnen.flatMap((zin) => wrapNaam(zin, countTekens(ruimte)));
  const subtitle = typeof onderschrift === 'string' ? joinRegels(onder) : onder;
  const spec: VegaLiteSpec = {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: alternatief,
    title:
      onder.length === 0 && typeof text === 'string' ? text : { text, ...(onder.length === 0 ? {} : { subtitle }) },
    width: options.breedte ?? TEKENING,
    ...(inhoud ?? createLeeg(leeg)),
    config: CONFIG,
  };
  return { id: options.id ?? standaard.id, titel, alternatief, spec };
}
