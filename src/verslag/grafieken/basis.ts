import { MAANDNAMEN } from '../../kern/huis.js';
import type { Json, Specdeel, VegaLiteSpec } from '../document/spec.js';
import type { Grafiek } from '../document/verslag.js';
import { cleanTekst } from '../notatie/cleanTekst.js';
import { formatGetal } from '../notatie/formatGetal.js';

/**
 * Colours that the colour-blind can tell apart, by Okabe and Ito (Color Universal Design, 2008), without their yellow, which is too light
 * on white. Every mark also has a dark edge, so that colour is not the only difference.
 */
export const KLEUREN = [
  '#0072b2',
  '#e69f00',
  '#009e73',
  '#cc79a7',
  '#56b4e9',
  '#d55e00',
  '#999999',
  '#000000',
] as const;

/** The edge of a bar. It gives a light colour contrast on white (WCAG 2.1, 1.4.11). */
export const RAND = { stroke: '#333333', strokeWidth: 0.5 } as const;

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

/** The options of every chart. */
export interface GrafiekOptions {
  /** Unique in a verslag: small letters, digits and hyphens. Default: the name of the kind of chart. */
  readonly id?: string;
  /** Default: a general title for the kind of chart. */
  readonly titel?: string;
  /** The width of the drawing without labels, in pixels. Default: 520. */
  readonly breedte?: number;
}

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

/** The meaning of the mark of a chosen buurt, and of its absence. */
export const STIP = '● voor de naam: gekozen. Zonder ● is een buurt niet gekozen, of kon zij niet meedoen.';

/** Makes a chart. Without figures (`inhoud` undefined) it says that there are no figures. */
export function createGrafiek(
  standaard: { readonly id: string; readonly titel: string },
  options: GrafiekOptions,
  alternatief: string,
  inhoud: Readonly<Record<string, Json | undefined>> | undefined,
  onderschrift?: string,
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

/** Unique names of buurten: two buurten with the same name get their code behind it. */
export function toNamen(buurten: readonly { readonly code: string; readonly naam: string }[]): Map<string, string> {
  const gezien = new Set<string>();
  const dubbel = new Set<string>();
  const schoon = buurten.map(({ code, naam }) => ({ code, naam: cleanTekst(naam).trim() || code }));
  for (const { naam } of schoon) (gezien.has(naam) ? dubbel : gezien).add(naam);
  return new Map(schoon.map(({ code, naam }) => [code, dubbel.has(naam) ? `${naam} (${code})` : naam]));
}

/** A mark in words, for people who hear the drawing. Without it Vega writes the names of fields. */
export const UITSPRAAK = { field: 'beschrijving', type: 'nominal' } as const;

/** The first `aantal` rows, and of the others the chosen ones: a chart that marks the choice shows the whole choice. */
export function keepGekozen<T extends { readonly code: string }>(
  rijen: readonly T[],
  hoogstens: number,
  gekozen: ReadonlySet<string>,
): readonly (T & { readonly buiten: boolean })[] {
  return rijen.flatMap((rij, i) =>
    i < hoogstens || gekozen.has(rij.code) ? [{ ...rij, buiten: i >= hoogstens }] : [],
  );
}

/** The sentence with the number shown of the total. */
export function countGetoond(getoond: number, alle: number): string {
  const buurten = (aantal: number) => `${formatGetal(aantal)} ${aantal === 1 ? 'buurt' : 'buurten'}`;
  return getoond === alle ? buurten(alle) : `${formatGetal(getoond)} van de ${buurten(alle)}`;
}

/** A list from its start on, again and again, until there are so many. */
export function repeatLijst<T>(lijst: readonly T[], aantal: number): T[] {
  const rondes = Math.ceil(aantal / lijst.length);
  return Array.from({ length: rondes }, () => lijst)
    .flat()
    .slice(0, aantal);
}

/** A scale of colours for names in a fixed order. */
export const kleurschaal = (namen: readonly string[]): Specdeel => ({
  domain: namen,
  range: repeatLijst(KLEUREN, namen.length),
});
