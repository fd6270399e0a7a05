import type { Grafiek, Json } from '../verslag/index.js';
import { type GrafiekOptions, KLEUREN, STIP, UITSPRAAK } from './basis.js';
import { checkInvoer } from './checkInvoer.js';
import { countGetoond } from './countGetoond.js';
import { createGrafiek } from './createGrafiek.js';
import { createRijas } from './createRijas.js';
import { formatNamen } from './formatNamen.js';
import { formatRang } from './formatRang.js';
import { keepGekozen } from './keepGekozen.js';
import { showScorenaam } from './showScorenaam.js';
import { toNamen } from './toNamen.js';

/** The spread of the rank of a buurt. The `buurten` of `analyseGevoeligheid` have this form. */
export interface Rangspreiding {
  readonly code: string;
  readonly naam: string;
  /** The rank without uncertainty; absent for a buurt without a rank. */
  readonly rang?: number | undefined;
  readonly rangkwantielen: { readonly p5: number; readonly p50: number; readonly p95: number };
  /** The share of the draws in which the buurt has a rank. The quantiles are over those. Default: all, 1. */
  readonly kansOpScore?: number | undefined;
}

/** Choices of {@link chartRangonzekerheid}. */
export interface ChartRangonzekerheidOptions extends GrafiekOptions {
  /** Codes of the buurten that were chosen: they get a mark before their name. Default: none. */
  readonly gekozen?: readonly string[];
  /** The number of buurten to show, those with the best median rank. A chosen buurt below them is shown too. Default: all. */
  readonly hoogstens?: number;
  /** The name behind the score, such as that of the Routekaart. Default: not shown. */
  readonly scorenaam?: string;
}

const toonStreep = ({ rangkwantielen: { p5, p50, p95 } }: Rangspreiding) =>
  `middelste rang ${formatRang(p50)}, van ${formatRang(p5)} tot ${formatRang(p95)}`;
/** Whether the rank without uncertainty lies where fewer than one in ten draws put it. */
const isBuiten = ({ rang, rangkwantielen: { p5, p95 } }: Rangspreiding) =>
  rang !== undefined && (rang < p5 || rang > p95);

const STREEP = 'Dikke streep: de rang in 90% van de trekkingen (5% ligt lager, 5% hoger).';
const DEELS = 'Wie niet in elke trekking een score heeft: in 90% van die met een score.';
const MIDDEN = 'Dwarsstreepje: de middelste rang.';
const BUITEN = 'Rondje buiten de streep: die rang komt in de trekkingen bijna nooit voor.';
const PUNT = 'Rondje: de rang zonder onzekerheid.';

/** Places on the axis: 1, and then round numbers, as there is no place 0. */
function listPlaatsen(hoogste: number): readonly number[] {
  // 1, 2, 5, 10, 20, 50, ...: the first that gives twelve places or fewer.
  let stap = 1;
  for (let i = 0; hoogste / stap > 12; i++) stap *= i % 3 === 1 ? 2.5 : 2;
  const rond = Array.from({ length: Math.floor(hoogste / stap) }, (_, i) => (i + 1) * stap);
  return [...new Set([1, ...rond])];
}

/** The drawing: of each buurt a line, a tick and a dot. */
function drawStrepen(
  values: readonly Json[],
  vorm: { readonly rijen: readonly string[]; readonly hoogste: number; readonly breedte: number | undefined },
): Readonly<Record<string, Json>> {
  const { rijen, hoogste, breedte } = vorm;
  const { y, ...maten } = createRijas(rijen, { veld: 'buurt', stap: 17, sort: { field: 'plaats' }, breedte });
  const x = (field: string) => ({ field, type: 'quantitative' });
  const as = {
    axis: { title: 'Rang (1 is de hoogste score)', orient: 'top', format: 'd', values: listPlaatsen(hoogste) },
    scale: { zero: false, nice: false, domain: [1, Math.max(2, hoogste)], padding: 8 },
  };
  return {
    ...maten,
    data: { values },
    layer: [
      {
        mark: { type: 'rule', strokeWidth: 6, color: '#5596c8', strokeCap: 'round' },
        encoding: { y, x: { ...x('p5'), ...as }, x2: { field: 'p95' }, description: UITSPRAAK },
      },
      {
        mark: { type: 'tick', thickness: 2.5, size: 13, color: KLEUREN[7], opacity: 1, aria: false },
        encoding: { y, x: x('p50') },
      },
      {
        transform: [{ filter: 'isValid(datum.rang)' }],
        mark: {
          type: 'point',
          filled: true,
          size: 42,
          color: KLEUREN[1],
          stroke: '#000000',
          strokeWidth: 1,
          opacity: 1,
          aria: false,
        },
        encoding: { y, x: x('rang') },
      },
    ],
  };
}

/**
 * The certainty of the rank of every buurt: a line from its 5th to its 95th percentile over the draws, a tick at the median, and a dot at
 * the rank without uncertainty. Buurten are sorted by their median rank, then by their best rank.
 *
 * Cost: n log n in the buurten.
 *
 * @param buurten - those of `analyseGevoeligheid`, or others of the same form
 * @throws DomeinFout `kern.document_ongeldig` when the input is not valid, with every problem
 *
 * @example
 * ```ts
 * import { chartRangonzekerheid } from 'buurtaanpak/grafieken';
 *
 * const grafiek = chartRangonzekerheid([
 *   { code: 'A', naam: 'De Wal', rang: 1, rangkwantielen: { p5: 1, p50: 2, p95: 6 } },
 * ]);
 * grafiek.alternatief;
 * // => 'Per buurt de rang in negen van de tien trekkingen, voor 1 buurt. De Wal: middelste rang 2, van 1 tot 6.'
 * ```
 */
export function chartRangonzekerheid(
  buurten: readonly Rangspreiding[],
  options: ChartRangonzekerheidOptions = {},
): Grafiek {
  checkInvoer({ rangspreiding: buurten, opties: options });
  const { gekozen = [], hoogstens = buurten.length } = options;
  const namen = toNamen(buurten);
  const kies = new Set(gekozen);
  const rijen = keepGekozen(
    [...buurten].sort(
      (a, b) => a.rangkwantielen.p50 - b.rangkwantielen.p50 || a.rangkwantielen.p5 - b.rangkwantielen.p5,
    ),
    hoogstens,
    kies,
  );
  const values = rijen.map((een, plaats) => ({
    plaats,
    buurt: `${kies.has(een.code) ? '● ' : ''}${namen.get(een.code)}`,
    rang: een.rang ?? null,
    p5: een.rangkwantielen.p5,
    p50: een.rangkwantielen.p50,
    p95: een.rangkwantielen.p95,
    beschrijving: `${namen.get(een.code)}: ${toonStreep(een)}`,
  }));
  const [eerste] = rijen;
  const { voor } = showScorenaam(options.scorenaam);
  const aantal = `Per buurt de rang${voor} in negen van de tien trekkingen, voor ${countGetoond(rijen.length, buurten.length)}.`;
  const hoogste = eerste === undefined ? '' : ` ${namen.get(eerste.code)}: ${toonStreep(eerste)}.`;
  const keuze = rijen.some(({ code }) => kies.has(code)) ? ' Een stip voor de naam staat voor een gekozen buurt.' : '';
  const buiten = rijen.filter(isBuiten).map(({ code }) => `${namen.get(code)}`);
  const vreemd =
    buiten.length === 0 ? '' : ` De rang zonder onzekerheid ligt buiten de streep bij ${formatNamen(buiten)}.`;
  return createGrafiek(
    { id: 'rangonzekerheid', titel: `Hoe zeker de rang${voor} is` },
    options,
    {
      alternatief: `${aantal}${hoogste}${vreemd}${keuze}`,
      onderschrift: [
        STREEP,
        ...(rijen.some(({ kansOpScore = 1 }) => kansOpScore < 1) ? [DEELS] : []),
        rijen.some(({ rang }) => rang !== undefined) ? `${MIDDEN} ${PUNT}` : MIDDEN,
        ...(buiten.length === 0 ? [] : [BUITEN]),
        ...(keuze === '' ? [] : [STIP]),
      ],
    },
    values.length === 0
      ? undefined
      : drawStrepen(values, {
          rijen: values.map(({ buurt }) => buurt),
          hoogste: values.reduce((meest, { rang, p95 }) => Math.max(meest, p95, rang ?? 0), 1),
          breedte: options.breedte,
        }),
  );
}
