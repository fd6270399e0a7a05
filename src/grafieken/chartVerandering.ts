import { cleanTekst } from '../kern/huis.js';
import { formatGetal, formatOpsomming } from '../kern/index.js';
import type { Grafiek, Json } from '../verslag/index.js';
import { type GrafiekOptions, INKT, KLEUREN, RAND, UITSPRAAK } from './basis.js';
import { checkInvoer } from './checkInvoer.js';
import { createGetallen } from './createGetallen.js';
import { createGrafiek } from './createGrafiek.js';
import { createRijas } from './createRijas.js';
import { formatRang } from './formatRang.js';
import { listTreden, type Trede } from './listTreden.js';
import { showScorenaam } from './showScorenaam.js';
import { toNamen } from './toNamen.js';
import type { Verandering } from './verandering.js';

/** Choices of {@link chartVerandering}. */
export interface ChartVeranderingOptions extends GrafiekOptions {
  /** The two moments in words, such as `{ toen: '2023', nu: '2024' }`. Default: `toen` and `nu`. */
  readonly momenten?: { readonly toen: string; readonly nu: string };
  /** The name behind the score, such as that of the Routekaart. Default: not shown. */
  readonly scorenaam?: string;
}

type Momenten = NonNullable<ChartVeranderingOptions['momenten']>;

const RICHTING = 'Naar rechts (groen, +): hogere score. Naar links (oranje, -): lagere score.';
const MEETLAT = 'De meetlat is waar cijfers aan worden gemeten, zoals die van andere buurten.';

/** Two decimals, or three when it would be 0 in two. */
const twee = (getal: number) => formatGetal(getal, { decimalen: getal !== 0 && Math.abs(getal) < 0.005 ? 3 : 2 });

/** A part with its sign. */
function metTeken(getal: number): string {
  const tekst = twee(getal);
  return getal > 0 && /[1-9]/.test(tekst) ? `+${tekst}` : tekst;
}

const showPlaats = ({ rang, aantal }: Verandering['toen']) => `plaats ${formatRang(rang)} van ${formatGetal(aantal)}`;

/** What the chart shows, in words. */
function describe({ toen, nu, delen }: Verandering, wie: string, treden: readonly Trede[], momenten: Momenten): string {
  const eigen = treden.filter(({ soort }) => soort === 'cijfers').slice(0, 3);
  const meest =
    eigen.length === 0 ? '' : `: ${formatOpsomming(eigen.map(({ naam, deel }) => `${naam} ${metTeken(deel)}`))}`;
  return [
    // A name that ends with a full stop, as 'e.o.' does, closes the sentence itself.
    `Watervaldiagram van ${wie}${wie.endsWith('.') ? '' : '.'}`,
    `Score ${momenten.toen}: ${twee(toen.score)}, ${showPlaats(toen)}.`,
    `Score ${momenten.nu}: ${twee(nu.score)}, ${showPlaats(nu)}.`,
    `De eigen cijfers deden ${metTeken(delen.cijfers)}${meest}.`,
    `Een andere meetlat deed ${metTeken(delen.meetlat)}, andere gewichten of een andere methode ${metTeken(delen.methode)}.`,
  ].join(' ');
}

/** A row of the chart. */
interface Rij {
  readonly code: string;
  readonly naam: string;
  readonly soort: 'score' | 'omhoog' | 'omlaag';
  readonly van: number;
  readonly tot: number;
  readonly tekst: string;
}

/** The rows from top to bottom: the score of then, the steps, the score of now. */
function listRijen({ toen, nu }: Verandering, treden: readonly Trede[], momenten: Momenten): Rij[] {
  const stand = (jaar: Verandering['toen'], wanneer: 'toen' | 'nu'): Rij => ({
    code: wanneer,
    naam: `Score ${momenten[wanneer]}`,
    soort: 'score',
    van: jaar.score,
    tot: jaar.score,
    tekst: `${twee(jaar.score)} (${showPlaats(jaar)})`,
  });
  return [
    stand(toen, 'toen'),
    ...treden.map(({ code, naam, deel, van, tot }): Rij => {
      const soort = deel > 0 ? 'omhoog' : 'omlaag';
      return { code, naam, soort, van, tot, tekst: metTeken(deel) };
    }),
    stand(nu, 'nu'),
  ];
}

/** A letter of the words behind a bar, in pixels, and the room around them. */
const LETTERBREEDTE = 7;
const WIT = 16;

/** The ends of the axis: with room for the words behind the bars in a drawing of this width. */
function placeRijen(rijen: readonly Rij[], width: number): readonly [number, number] {
  const laag = Math.min(...rijen.flatMap(({ van, tot }) => [van, tot]));
  const hoog = Math.max(...rijen.flatMap(({ van, tot }) => [van, tot]));
  const breedte = hoog > laag ? hoog - laag : Math.max(0.2, Math.abs(hoog) / 5);
  const langste = Math.max(...rijen.map(({ tekst }) => tekst.length));
  const woorden = Math.min(0.6, (langste * LETTERBREEDTE + WIT) / width);
  return [laag - breedte / 20, hoog + (breedte * woorden) / (1 - woorden)];
}

/** The drawing: bars that start where the one above ended, each with its part in words behind it. */
function drawRijen(rijen: readonly Rij[], breedte: number | undefined): Readonly<Record<string, Json>> {
  const namen = toNamen(rijen);
  const values = rijen.map(({ code, soort, van, tot, tekst }, plaats) => ({
    plaats,
    rij: `${namen.get(code)}`,
    soort,
    van,
    tot,
    eind: Math.max(van, tot),
    tekst,
    beschrijving: `${namen.get(code)}: ${tekst}`,
  }));
  const { y, ...maten } = createRijas(
    values.map(({ rij }) => rij),
    { veld: 'rij', stap: 26, sort: { field: 'plaats' }, breedte },
  );
  const domein = placeRijen(rijen, maten.width);
  const x = (field: string) => ({ field, type: 'quantitative' });
  const as = {
    axis: { title: 'Score', orient: 'top', tickCount: 6, ...createGetallen(domein) },
    scale: { domain: domein, nice: false, zero: false },
  };
  return {
    ...maten,
    data: { values },
    layer: [
      {
        transform: [{ filter: "datum.soort !== 'score'" }],
        mark: { type: 'bar', height: { band: 0.62 }, ...RAND },
        encoding: {
          y,
          x: { ...x('van'), ...as },
          x2: { field: 'tot' },
          color: {
            field: 'soort',
            type: 'nominal',
            scale: { domain: ['omhoog', 'omlaag'], range: [KLEUREN[2], KLEUREN[5]] },
            legend: null,
          },
          description: UITSPRAAK,
        },
      },
      {
        transform: [{ filter: "datum.soort === 'score'" }],
        mark: { type: 'tick', thickness: 4, size: 18, color: KLEUREN[7] },
        encoding: { y, x: x('van'), description: UITSPRAAK },
      },
      {
        mark: { type: 'text', align: 'left', dx: 6, fontSize: 11, color: INKT, aria: false },
        encoding: { y, x: x('eind'), text: { field: 'tekst', type: 'nominal' } },
      },
    ],
  };
}

/**
 * Why the score of one buurt changed: a waterfall from the score of then to that of now. First what each of its own figures did, the largest
 * first; then what another yardstick did, and other weights or another method. A bar to the right (green, +) raised the score, one to the
 * left (orange, -) lowered it. A step that did nothing is left out, and with more than eight figures the smallest are one bar.
 *
 * Cost: n log n in the criteria.
 *
 * @param verandering - the result of `explainVerandering`, or an object of the same form
 * @returns a chart: a Vega-Lite specification with its figures, and a description in words
 * @throws DomeinFout `kern.document_ongeldig` when the input is not valid, with every problem
 *
 * @example
 * ```ts
 * import { chartVerandering } from 'buurtaanpak/grafieken';
 *
 * const grafiek = chartVerandering(
 *   {
 *     code: 'BU00010001',
 *     naam: 'De Wal',
 *     toen: { score: 0.5, rang: 2, aantal: 12 },
 *     nu: { score: 0.4, rang: 5, aantal: 12 },
 *     delen: { cijfers: 0.1, meetlat: -0.2, methode: 0 },
 *     criteria: [{ id: 'koop', naam: 'Koopwoningen', cijfers: 0.1 }],
 *     ontbrekend: [],
 *   },
 *   { momenten: { toen: '2023', nu: '2024' } },
 * );
 * grafiek.alternatief;
 * // => 'Watervaldiagram van De Wal. Score 2023: 0,50, plaats 2 van 12. Score 2024: 0,40, plaats 5 van 12. De eigen cijfers deden +0,10: Koopwoningen +0,10. Een andere meetlat deed -0,20, andere gewichten of een andere methode 0,00.'
 * ```
 */
export function chartVerandering(verandering: Verandering, options: ChartVeranderingOptions = {}): Grafiek {
  checkInvoer({ verandering, veranderingsopties: options, opties: options });
  const momenten = {
    toen: cleanTekst(options.momenten?.toen ?? '').trim() || 'toen',
    nu: cleanTekst(options.momenten?.nu ?? '').trim() || 'nu',
  };
  const wie = cleanTekst(verandering.naam).trim() || verandering.code;
  const { voor } = showScorenaam(options.scorenaam);
  const treden = listTreden(verandering);
  return createGrafiek(
    { id: 'verandering', titel: `Waarom de score van ${wie}${voor} veranderde` },
    options,
    {
      alternatief: describe(verandering, `${wie}${voor}`, treden, momenten),
      onderschrift:
        treden.length === 0
          ? 'Er veranderde niets.'
          : [RICHTING, ...(verandering.delen.meetlat === 0 ? [] : [MEETLAT])],
    },
    drawRijen(listRijen(verandering, treden, momenten), options.breedte),
  );
}
