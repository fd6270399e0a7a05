import { formatGetal } from '../kern/index.js';
import type { Grafiek, Json } from '../verslag/index.js';
import { type GrafiekOptions, INKT, STIP, UITSPRAAK } from './basis.js';
import { checkInvoer } from './checkInvoer.js';
import { countGetoond } from './countGetoond.js';
import { createGrafiek } from './createGrafiek.js';
import { createRijas } from './createRijas.js';
import { keepGekozen } from './keepGekozen.js';
import { showScorenaam } from './showScorenaam.js';
import { splitLabel } from './splitLabel.js';
import { toNamen } from './toNamen.js';
import { wrapNaam } from './wrapNaam.js';

/** What a source of doubt does to the rank of each buurt. The `bronnen` of `analyseGevoeligheid` have this form. */
export interface Twijfel {
  readonly bron: string;
  readonly buurten: readonly { readonly code: string; readonly spreidingRang: number }[];
}

/** Options of {@link chartTwijfel}. */
export interface ChartTwijfelOptions extends GrafiekOptions {
  /** The number of buurten to show, the first of the list. A chosen buurt after them is shown too. Default 20. */
  readonly hoogstens?: number;
  /** Codes of the buurten that were chosen: they get a mark before their name. Default: none. */
  readonly gekozen?: readonly string[];
  /** The name behind the score, such as that of the Routekaart. Default: not shown. */
  readonly scorenaam?: string;
}

/** The sources in words. */
const BRONNEN: Readonly<Record<string, string>> = {
  gewichten: 'de gewichten',
  methode: 'de rekenwijze',
  beoordelaars: 'wie oordeelde',
  cijfers: 'de nauwkeurigheid van de cijfers',
  ontbrekend: 'wat ontbreekt',
};

/** The same in a column head, in one word. */
const KOPPEN: Readonly<Record<string, string>> = {
  methode: 'rekenwijze',
  cijfers: 'nauwkeurigheid',
};

/** A source in the words of a table, or else its own with spaces. */
const nameBron = (bron: string, woorden: Readonly<Record<string, string>>): string =>
  (Object.hasOwn(woorden, bron) ? woorden[bron] : undefined) ?? bron.replaceAll('_', ' ');

/** From this spread on a square is dark, so that its number is white. */
const DONKER = 0.55;
/** Less reads as 0,0: no source. */
const TELT = 0.05;
/** The least width of a column: its head fits in it. */
const KOLOM = 96;
const KOPTEKENS = 15;

type Waarden = { readonly [veld: string]: Json };

/** The drawing: squares with their number. */
function drawVlakken(
  values: readonly Waarden[],
  vorm: {
    readonly rijen: readonly string[];
    readonly koppen: readonly string[];
    readonly grootste: number;
    readonly breedte: number | undefined;
  },
): Readonly<Record<string, Json>> {
  const { rijen, koppen, grootste, breedte } = vorm;
  const { y, ...maten } = createRijas(rijen, {
    veld: 'buurt',
    stap: 22,
    sort: { field: 'plaats' },
    breedte,
    minstens: KOLOM * koppen.length,
    // Narrow names leave room for five columns.
    tekens: [22, 26],
    as: { domain: false },
  });
  const x = {
    field: 'kop',
    type: 'nominal',
    sort: { field: 'kolom' },
    axis: {
      title: 'Plaatsen in de rang, als alleen dit onzeker is',
      orient: 'top',
      labelAngle: 0,
      ticks: false,
      domain: false,
      ...splitLabel(koppen, (kop) => wrapNaam(kop, KOPTEKENS)),
    },
  };
  const kleur = { range: ['#eef4fa', '#0b4f8a'], domain: [0, Math.max(grootste, 1)] };
  return {
    ...maten,
    data: { values },
    encoding: { y, x },
    layer: [
      {
        mark: { type: 'rect', stroke: '#ffffff', strokeWidth: 2 },
        encoding: {
          color: { field: 'waarde', type: 'quantitative', scale: kleur, legend: null },
          description: UITSPRAAK,
        },
      },
      {
        mark: { type: 'text', fontSize: 11, aria: false },
        encoding: {
          text: { field: 'tekst' },
          color: { condition: { test: 'datum.donker', value: '#ffffff' }, value: INKT },
        },
      },
    ],
  };
}

/**
 * Which source of doubt moves whom: a square for every buurt and source, with the spread (standard deviation) of its rank when only that
 * source is uncertain. The darker, the more.
 *
 * Cost: n in the buurten, times the sources.
 *
 * @param buurten - in the order to show them, such as those of `analyseGevoeligheid`
 * @param bronnen - per source its spreads; a buurt that a source does not tell of gets no square
 * @throws DomeinFout `kern.document_ongeldig` when the input is not valid, with every problem
 *
 * @example
 * ```ts
 * import { chartTwijfel } from 'buurtaanpak/grafieken';
 *
 * const grafiek = chartTwijfel(
 *   [{ code: 'A', naam: 'De Wal' }, { code: 'B', naam: 'Het Hof' }],
 *   [
 *     { bron: 'gewichten', buurten: [{ code: 'A', spreidingRang: 0.4 }, { code: 'B', spreidingRang: 1.5 }] },
 *     { bron: 'ontbrekend', buurten: [{ code: 'A', spreidingRang: 3 }, { code: 'B', spreidingRang: 0 }] },
 *   ],
 * );
 * grafiek.alternatief;
 * // => 'Hoeveel plaatsen elke bron van twijfel de rang verschuift, voor 2 buurten. De Wal: het meest door wat ontbreekt (3,0). Het Hof: het meest door de gewichten (1,5).'
 * ```
 */
export function chartTwijfel(
  buurten: readonly { readonly code: string; readonly naam: string }[],
  bronnen: readonly Twijfel[],
  options: ChartTwijfelOptions = {},
): Grafiek {
  checkInvoer({ namen: buurten, twijfel: bronnen, opties: options });
  const { hoogstens = 20, gekozen = [] } = options;
  const kies = new Set(gekozen);
  const getoond = keepGekozen(buurten, hoogstens, kies);
  const namen = toNamen(buurten);
  const perBron = bronnen.map(({ bron, buurten: rijen }) => ({
    bron,
    spreiding: new Map(rijen.map(({ code, spreidingRang }) => [code, spreidingRang])),
  }));
  const grootste = perBron
    .flatMap(({ spreiding }) => getoond.map(({ code }) => spreiding.get(code) ?? 0))
    .reduce((meest, spreiding) => Math.max(meest, spreiding), 0);
  const label = (code: string) => `${kies.has(code) ? '● ' : ''}${namen.get(code)}`;
  const perBuurt = getoond.map(({ code }, plaats) => ({
    code,
    eigen: perBron.flatMap(({ bron, spreiding }, kolom) => {
      const waarde = spreiding.get(code);
      if (waarde === undefined) return [];
      const buurt = label(code);
      const tekst = formatGetal(waarde, { decimalen: 1 });
      const beschrijving = `${namen.get(code)}, ${nameBron(bron, BRONNEN)}: ${tekst}`;
      const kop = nameBron(bron, KOPPEN);
      return [{ buurt, plaats, bron, kop, kolom, waarde, tekst, donker: waarde > DONKER * grootste, beschrijving }];
    }),
  }));
  const values = perBuurt.flatMap(({ eigen }) => eigen);
  const zinnen = perBuurt.map(({ code, eigen }) => {
    const meeste = eigen.reduce(
      (a, b) => (b.waarde > a.waarde ? b : a),
      eigen[0] ?? { waarde: 0, bron: '', tekst: '' },
    );
    return meeste.waarde >= TELT
      ? ` ${namen.get(code)}: het meest door ${nameBron(meeste.bron, BRONNEN)} (${meeste.tekst}).`
      : ` ${namen.get(code)}: geen.`;
  });
  const { voor } = showScorenaam(options.scorenaam);
  const keuze = getoond.some(({ code }) => kies.has(code));
  const uitleg = 'Het getal is de spreiding (standaardafwijking) van de rang. Donkerder is meer.';
  return createGrafiek(
    { id: 'twijfel', titel: `Waar de twijfel over de rang${voor} vandaan komt` },
    options,
    {
      alternatief: `Hoeveel plaatsen elke bron van twijfel de rang${voor} verschuift, voor ${countGetoond(getoond.length, buurten.length)}.${zinnen.join('')}${keuze ? ' Een stip voor de naam staat voor een gekozen buurt.' : ''}`,
      onderschrift: keuze ? [uitleg, STIP] : uitleg,
    },
    values.length === 0
      ? undefined
      : drawVlakken(values, {
          rijen: getoond.map(({ code }) => label(code)),
          koppen: [...new Set(values.map(({ kop }) => kop))],
          grootste,
          breedte: options.breedte,
        }),
  );
}
