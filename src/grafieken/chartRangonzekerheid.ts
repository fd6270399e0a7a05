import { formatGetal } from '../kern/index.js';
import type { Grafiek } from '../verslag/index.js';
import { type GrafiekOptions, KLEUREN, STIP, UITSPRAAK } from './basis.js';
import { checkInvoer } from './checkInvoer.js';
import { countGetoond } from './countGetoond.js';
import { createGrafiek } from './createGrafiek.js';
import { keepGekozen } from './keepGekozen.js';
import { toNamen } from './toNamen.js';

/** The spread of the rank of a buurt. The `buurten` of `analyseGevoeligheid` have this form. */
export interface Rangspreiding {
  readonly code: string;
  readonly naam: string;
  /** The rank without uncertainty; absent for a buurt without a rank. */
  readonly rang?: number | undefined;
  readonly rangkwantielen: { readonly p5: number; readonly p50: number; readonly p95: number };
}

/** Choices of {@link chartRangonzekerheid}. */
export interface ChartRangonzekerheidOptions extends GrafiekOptions {
  /** Codes of the buurten that were chosen: they get a mark before their name. Default: none. */
  readonly gekozen?: readonly string[];
  /** The number of buurten to show, those with the best median rank. A chosen buurt below them is shown too. Default: all. */
  readonly hoogstens?: number;
}

/**
 * The certainty of the rank of every buurt: a line from its 5th to its 95th percentile over the draws, a tick at the median, and a dot at
 * the rank without uncertainty. Buurten are sorted by their median rank, then by their best rank.
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
  const values = rijen.map(({ code, rang, rangkwantielen: { p5, p50, p95 } }, plaats) => ({
    plaats,
    buurt: `${kies.has(code) ? '● ' : ''}${namen.get(code)}`,
    rang: rang ?? null,
    p5,
    p50,
    p95,
    beschrijving: `${namen.get(code)}: middelste rang ${formatGetal(p50)}, van ${formatGetal(p5)} tot ${formatGetal(p95)}`,
  }));
  const [eerste] = rijen;
  const aantal = `Per buurt de rang in negen van de tien trekkingen, voor ${countGetoond(rijen.length, buurten.length)}.`;
  const hoogste =
    eerste === undefined
      ? ''
      : ` ${namen.get(eerste.code)}: middelste rang ${formatGetal(eerste.rangkwantielen.p50)}, van ${formatGetal(eerste.rangkwantielen.p5)} tot ${formatGetal(eerste.rangkwantielen.p95)}.`;
  const keuze = rijen.some(({ code }) => kies.has(code)) ? ' Een stip voor de naam staat voor een gekozen buurt.' : '';
  const y = {
    field: 'buurt',
    type: 'nominal',
    sort: { field: 'plaats' },
    axis: { title: null, labelPadding: 6, ticks: false },
  };
  const x = (field: string) => ({ field, type: 'quantitative' });
  const as = {
    axis: {
      title: 'Rang: streep van 5 tot 95%, streepje in het midden, oranje punt zonder onzekerheid',
      orient: 'top',
      format: 'd',
      tickMinStep: 1,
    },
    scale: { zero: false, nice: false, padding: 6 },
  };
  return createGrafiek(
    { id: 'rangonzekerheid', titel: 'Hoe zeker de rang is' },
    options,
    `${aantal}${hoogste}${keuze}`,
    values.length === 0
      ? undefined
      : {
          height: { step: 17 },
          data: { values },
          layer: [
            {
              mark: { type: 'rule', strokeWidth: 5, color: '#9ec5e3', strokeCap: 'round' },
              encoding: { y, x: { ...x('p5'), ...as }, x2: { field: 'p95' }, description: UITSPRAAK },
            },
            {
              mark: { type: 'tick', thickness: 2.5, size: 12, color: KLEUREN[0], aria: false },
              encoding: { y, x: x('p50') },
            },
            {
              transform: [{ filter: 'isValid(datum.rang)' }],
              mark: {
                type: 'point',
                filled: true,
                size: 36,
                color: KLEUREN[5],
                stroke: '#ffffff',
                strokeWidth: 1,
                opacity: 1,
                aria: false,
              },
              encoding: { y, x: x('rang') },
            },
          ],
        },
    keuze === '' ? undefined : STIP,
  );
}
