import { cleanTekst, differenceInDagen } from '../kern/huis.js';
import { Datum, formatGetal } from '../kern/index.js';
import type { Grafiek, Json } from '../verslag/index.js';
import { type GrafiekOptions, RAND, UITSPRAAK } from './basis.js';
import { checkInvoer } from './checkInvoer.js';
import { createGetallen } from './createGetallen.js';
import { createGrafiek } from './createGrafiek.js';
import { createLegenda } from './createLegenda.js';
import { createRijas } from './createRijas.js';
import { kleurschaal } from './kleurschaal.js';

/** An opgave that waits. Those of a `Buurtstand` have this form. */
export interface Wachtende {
  readonly thema: string;
  readonly reden: string;
  /** The first day of waiting. */
  readonly sinds: Datum;
}

/** Options of {@link chartWachtkamer}. */
export interface ChartWachtkamerOptions extends GrafiekOptions {
  /** The day up to which the waiting time counts. */
  readonly peildatum: Datum;
}

// When there are more themes than distinguishable colours, the rest become one.
const MOST_THEMES = 7;
const OVERIG = 'overige thema’s';

/** The drawing: a bar for each reason, in parts. */
function drawStaven(
  values: readonly Json[],
  vorm: {
    readonly rijen: readonly string[];
    readonly meest: readonly number[];
    readonly domein: readonly string[];
    readonly breedte: number | undefined;
  },
): Readonly<Record<string, Json>> {
  const { rijen, meest, domein, breedte } = vorm;
  const { y, ...maten } = createRijas(rijen, { veld: 'reden', stap: 26, sort: rijen, breedte });
  return {
    ...maten,
    data: { values },
    mark: { type: 'bar', ...RAND },
    encoding: {
      y,
      x: {
        field: 'aantal',
        type: 'quantitative',
        stack: 'zero',
        axis: { title: 'Aantal opgaven', tickCount: 8, ...createGetallen(meest, 'aantal') },
      },
      color: {
        field: 'thema',
        type: 'nominal',
        scale: kleurschaal(domein),
        legend: { ...createLegenda(domein, maten.width, 'In een staaf van links naar rechts:') },
      },
      order: { field: 'volgorde' },
      description: UITSPRAAK,
    },
  };
}

/**
 * The waiting opgaven by reason: a bar for each reason, in parts by theme, the longest first; bars of equal length by name.
 *
 * Cost: n log n in the opgaven.
 *
 * @param opgaven - the opgaven in the wachtkamer
 * @param options - the day, and the name and title of the chart
 * @throws DomeinFout `kern.document_ongeldig` when the list is not valid, `kern.datum_ongeldig`
 *
 * @example
 * ```ts
 * import { Datum } from 'buurtaanpak/kern';
 * import { chartWachtkamer } from 'buurtaanpak/grafieken';
 *
 * const opgaven = [{ thema: 'groen', reden: 'kans_te_klein', sinds: Datum.parse('2027-01-01') }];
 * chartWachtkamer(opgaven, { peildatum: Datum.parse('2027-01-31') }).alternatief;
 * // => 'Staafdiagram van 1 opgave in de wachtkamer. Kans te klein: 1. De langste wacht 30 dagen.'
 * ```
 */
export function chartWachtkamer(opgaven: readonly Wachtende[], options: ChartWachtkamerOptions): Grafiek {
  checkInvoer({ opgaven, opties: options });
  const peildatum = Datum.parse(options.peildatum);
  const woorden = (waarde: string) => {
    const schoon = cleanTekst(waarde.replaceAll('_', ' ')).trim();
    return schoon.charAt(0).toUpperCase() + schoon.slice(1);
  };
  const count = (namen: readonly string[]) => {
    const telling = new Map<string, number>();
    for (const naam of namen) telling.set(naam, (telling.get(naam) ?? 0) + 1);
    return [...telling].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  };
  const redenen = count(opgaven.map(({ reden }) => woorden(reden)));
  const themas = count(opgaven.map(({ thema }) => cleanTekst(thema))).map(([thema]) => thema);
  const groot = themas.length > MOST_THEMES ? themas.slice(0, MOST_THEMES - 1) : themas;
  const domein = groot.length < themas.length ? [...groot, OVERIG] : groot;
  const themaOf = (thema: string) => (groot.includes(cleanTekst(thema)) ? cleanTekst(thema) : OVERIG);
  const values = redenen.flatMap(([reden]) =>
    domein.flatMap((thema, volgorde): Json[] => {
      const aantal = opgaven.filter((een) => woorden(een.reden) === reden && themaOf(een.thema) === thema).length;
      return aantal === 0
        ? []
        : [{ reden, thema, volgorde, aantal, beschrijving: `${reden}, ${thema}: ${formatGetal(aantal)}` }];
    }),
  );
  const langste = Math.max(0, ...opgaven.map(({ sinds }) => differenceInDagen(sinds, peildatum)));
  const aantal = `Staafdiagram van ${formatGetal(opgaven.length)} ${opgaven.length === 1 ? 'opgave' : 'opgaven'} in de wachtkamer.`;
  const zinnen = redenen.map(([reden, telling]) => `${reden}: ${formatGetal(telling)}`).join('; ');
  return createGrafiek(
    { id: 'wachtkamer', titel: 'Wat in de wachtkamer staat, en waarom' },
    options,
    {
      alternatief:
        opgaven.length === 0
          ? aantal
          : `${aantal} ${zinnen}. De langste wacht ${formatGetal(langste)} ${langste === 1 ? 'dag' : 'dagen'}.`,
      leeg: 'Er staat niets in de wachtkamer.',
    },
    opgaven.length === 0
      ? undefined
      : drawStaven(values, {
          rijen: redenen.map(([reden]) => reden),
          meest: redenen.map(([, telling]) => telling),
          domein,
          breedte: options.breedte,
        }),
  );
}
