import { cleanTekst, MAANDNAMEN } from '../kern/huis.js';
import type { Grafiek, Json, Specdeel, VegaLiteSpec } from '../verslag/index.js';
import type { GrafiekOptions } from './basis.js';

const DAGEN = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];

/** Dutch numbers, amounts and dates, and a readable size of letters. */
const CONFIG: Specdeel = {
  locale: {
    number: { decimal: ',', thousands: '.', grouping: [3], currency: ['€ ', ''] },
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
  title: { anchor: 'start', fontSize: 14, offset: 12, frame: 'group', subtitleFontSize: 11, aria: false },
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
    aria: false,
    symbolStrokeWidth: 1,
  },
};

// Without figures no drawing is made, because nobody understands an empty field.
const LEEG = {
  height: 40,
  data: { values: [{}] },
  mark: {
    type: 'text',
    text: 'Er zijn geen gegevens om te tonen.',
    align: 'left',
    x: 0,
    fontSize: 12,
    color: '#1a1a1a',
  },
} as const;

/** Makes a chart. Without figures (`inhoud` undefined) it says that there are no figures. */
export function createGrafiek(
  standaard: { readonly id: string; readonly titel: string },
  options: GrafiekOptions,
  alternatief: string,
  inhoud: Readonly<Record<string, Json | undefined>> | undefined,
  onderschrift?: string | readonly string[],
): Grafiek {
  const titel = cleanTekst(options.titel ?? standaard.titel).trim();
  const spec: VegaLiteSpec = {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: alternatief,
    title: onderschrift === undefined ? titel : { text: titel, subtitle: onderschrift },
    width: options.breedte ?? 520,
    ...(inhoud ?? LEEG),
    config: CONFIG,
  };
  return { id: options.id ?? standaard.id, titel, alternatief, spec };
}
