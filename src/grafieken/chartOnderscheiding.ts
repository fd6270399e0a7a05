import type { Grafiek, Json } from '../verslag/index.js';
import { type GrafiekOptions, INKT, KLEUREN, RAND, UITSPRAAK, VORMEN } from './basis.js';
import { checkInvoer } from './checkInvoer.js';
import { countDecimalen } from './countDecimalen.js';
import { createGetallen } from './createGetallen.js';
import { createGrafiek } from './createGrafiek.js';
import { createLegenda } from './createLegenda.js';
import { formatCijfer } from './formatCijfer.js';
import { formatDeel } from './formatDeel.js';
import { formatEenheid } from './formatEenheid.js';
import { formatNamen } from './formatNamen.js';
import { isGetalsoort } from './isGetalsoort.js';
import { TEKENING } from './maten.js';
import { refuse } from './teksten/codes.js';
import { toNamen } from './toNamen.js';

/** The chance that a design sees an effect of a size. The runs of `simulateEvaluatie` become such points. */
export interface Onderscheidingspunt {
  /** The name of the design; its points make a line. */
  readonly reeks: string;
  /** The size of the true effect, 0 or more; 0: nothing happened. */
  readonly effect: number;
  /** The chance that an effect is reported, 0 to 1. At effect 0 that is a false finding. */
  readonly kans: number;
  /** How far the chance may be off either way, by chance in the simulation. Default: none. */
  readonly marge?: number | undefined;
}

/** Choices of {@link chartOnderscheiding}. */
export interface ChartOnderscheidingOptions extends GrafiekOptions {
  /** The unit of the effects. Default: not shown. */
  readonly eenheid?: string;
  /** The level: at effect 0 so many findings are allowed. Default: 0.05. */
  readonly alfa?: number;
  /** The bar: a chance from which an effect is seen well enough. Default: 0.8. */
  readonly lat?: number;
}

/** As many as there are colours and shapes; of more lines nobody can follow one. */
const HOOGSTENS = 8;
const HOOGTE = 280;

type Notatie = Parameters<typeof formatCijfer>[1];

interface Lijn {
  readonly naam: string;
  readonly punten: readonly Onderscheidingspunt[];
}

/** The lines in the order of their first point, each with its points by size. */
function groupLijnen(punten: readonly Onderscheidingspunt[]): readonly Lijn[] {
  const lijnen = new Map<string, Onderscheidingspunt[]>();
  for (const punt of punten) {
    const lijn = lijnen.get(punt.reeks) ?? [];
    lijnen.set(punt.reeks, lijn);
    lijn.push(punt);
  }
  if (lijnen.size > HOOGSTENS)
    refuse('grafieken.te_veel_lijnen', { aantal: lijnen.size, hoogstens: HOOGSTENS }, ['punten']);
  const namen = toNamen([...lijnen.keys()].map((reeks) => ({ code: reeks, naam: reeks })));
  return [...lijnen].map(([reeks, eigen]) => ({
    naam: `${namen.get(reeks)}`,
    punten: eigen.sort((a, b) => a.effect - b.effect),
  }));
}

/** The smallest size from which on every size that was looked at is seen well enough. */
function findVanaf(punten: readonly Onderscheidingspunt[], lat: number): Onderscheidingspunt | undefined {
  const groter = punten.filter(({ effect }) => effect > 0);
  return groter[groter.map(({ kans }) => kans < lat).lastIndexOf(true) + 1];
}

const isTeVaak = ({ punten }: Lijn, alfa: number) =>
  punten.some(({ effect, kans, marge = 0 }) => effect === 0 && kans - marge > alfa);

/** A chance as it is read: whole percents, but never 0% or 100% where it is not. */
function formatKans(kans: number): string {
  if (kans > 0 && kans < 0.005) return 'minder dan 1%';
  return kans < 1 && kans >= 0.995 ? 'meer dan 99%' : formatDeel(Math.round(100 * kans) / 100);
}

function describeLijn({ naam, punten }: Lijn, lat: number, notatie: Notatie): string {
  const nul = punten.find(({ effect }) => effect === 0);
  const vals = nul === undefined ? '' : `bij effect 0 ${formatKans(nul.kans)}, `;
  const vanaf = findVanaf(punten, lat);
  const meeste = punten.reduce((hoogste, { kans }) => Math.max(hoogste, kans), 0);
  return vanaf === undefined
    ? `${naam}: ${vals}nergens ${formatDeel(lat)} (hoogstens ${formatKans(meeste)}).`
    : `${naam}: ${vals}minstens ${formatDeel(lat)} vanaf een effect van ${formatCijfer(vanaf.effect, notatie)}.`;
}

/** The points as they are drawn. */
function listWaarden(lijnen: readonly Lijn[], notatie: Notatie) {
  return lijnen.flatMap(({ naam, punten }) =>
    punten.map(({ effect, kans, marge = 0 }) => ({
      reeks: naam,
      effect,
      kans,
      onder: Math.max(0, kans - marge),
      boven: Math.min(1, kans + marge),
      beschrijving: `${naam}, effect ${formatCijfer(effect, notatie)}: ${formatKans(kans)}`,
    })),
  );
}

/** The drawing: the two levels with their words, and a line with marks for each design. */
function drawLijnen(
  lijnen: readonly Lijn[],
  vorm: {
    readonly alfa: number;
    readonly lat: number;
    readonly notatie: Notatie;
    readonly metMarge: boolean;
    readonly breedte: number;
  },
): Readonly<Record<string, Json>> {
  const { alfa, lat, notatie, metMarge, breedte } = vorm;
  const values = listWaarden(lijnen, notatie);
  const hoogste = values.reduce((meest, { effect }) => Math.max(meest, effect), 0) || 1;
  const soort = isGetalsoort(notatie.eenheid) ? notatie.eenheid : 'getal';
  const woord = soort === 'getal' ? formatEenheid(notatie.eenheid) : '';
  const titel = 'Hoe groot het effect werkelijk is';
  const x = {
    field: 'effect',
    type: 'quantitative',
    axis: {
      title: woord === '' ? titel : `${titel} (${woord})`,
      grid: false,
      tickCount: 8,
      ...createGetallen([hoogste], soort),
    },
    scale: { nice: false, domain: [0, hoogste], padding: 10 },
  };
  const as = { type: 'quantitative', scale: { domain: [0, 1] } };
  const y = { field: 'kans', ...as, axis: { title: 'Kans dat het wordt gezien', tickCount: 5, format: '.0%' } };
  const namen = lijnen.map(({ naam }) => naam);
  const legend = namen.length < 2 ? null : { ...createLegenda(namen, breedte), symbolSize: 70, symbolOpacity: 1 };
  const schaal = { field: 'reeks', type: 'nominal', legend };
  const color = { ...schaal, scale: { domain: namen, range: KLEUREN.slice(0, namen.length) } };
  const shape = { ...schaal, scale: { domain: namen, range: VORMEN.slice(0, namen.length) } };
  const niveau = (kans: number) => ({
    data: { values: [{ kans }] },
    mark: { type: 'rule', strokeDash: [5, 4], strokeWidth: 1.5, color: INKT, aria: false },
    encoding: { y },
  });
  const balk = {
    mark: { type: 'rule', strokeWidth: 6, opacity: 0.3, aria: false },
    encoding: { x, y: { field: 'onder', ...as }, y2: { field: 'boven' }, color },
  };
  return {
    height: HOOGTE,
    data: { values },
    layer: [
      niveau(lat),
      niveau(alfa),
      ...(metMarge ? [balk] : []),
      { mark: { type: 'line', strokeWidth: 2, aria: false }, encoding: { x, y, color } },
      {
        mark: { type: 'point', filled: true, size: 60, opacity: 1, ...RAND },
        encoding: { x, y, color, shape, description: UITSPRAAK },
      },
    ],
  };
}

/**
 * The chance to see an effect against its size, a line for each design of an evaluation: what can and cannot be shown, before it starts. A
 * dashed line at the bar, from where an effect is seen well enough, and one at the level: more findings than that at effect 0 are too many
 * false ones, and the design is named under the title.
 *
 * Cost: n log n in the points.
 *
 * @param punten - of at most 8 designs, in any order; the lines keep the order of their first point
 * @throws DomeinFout `grafieken.te_veel_lijnen`; `kern.document_ongeldig` when the input is not valid, with every problem
 *
 * @example
 * ```ts
 * import { chartOnderscheiding } from 'buurtaanpak/grafieken';
 *
 * const grafiek = chartOnderscheiding(
 *   [
 *     { reeks: 'Loting', effect: 0, kans: 0.05 },
 *     { reeks: 'Loting', effect: 0.5, kans: 0.31 },
 *     { reeks: 'Loting', effect: 1, kans: 0.84 },
 *   ],
 *   { eenheid: 'standaardafwijking' },
 * );
 * grafiek.alternatief;
 * // => 'De kans dat een effect wordt gezien, naar de grootte van het effect. Loting: bij effect 0 5%, minstens 80% vanaf een effect van 1,0 standaardafwijking.'
 * ```
 */
export function chartOnderscheiding(
  punten: readonly Onderscheidingspunt[],
  options: ChartOnderscheidingOptions = {},
): Grafiek {
  checkInvoer({ onderscheiding: punten, onderscheidingsopties: options, opties: options });
  const { eenheid = 'score', alfa = 0.05, lat = 0.8, breedte = TEKENING } = options;
  const notatie = {
    eenheid,
    decimalen: countDecimalen(
      punten.map(({ effect }) => effect),
      eenheid,
    ),
  };
  const lijnen = groupLijnen(punten);
  const metMarge = punten.some(({ marge = 0 }) => marge > 0);
  const teVaak = lijnen.filter((lijn) => isTeVaak(lijn, alfa)).map(({ naam }) => naam);
  const vals = teVaak.length === 0 ? [] : [`Te vaak vals alarm, dus niet te gebruiken: ${formatNamen(teVaak)}.`];
  return createGrafiek(
    { id: 'onderscheiding', titel: 'Hoe groot de kans is dat een effect wordt gezien' },
    options,
    {
      alternatief: [
        'De kans dat een effect wordt gezien, naar de grootte van het effect.',
        ...lijnen.map((lijn) => describeLijn(lijn, lat, notatie)),
        ...vals,
      ].join(' '),
      onderschrift: [
        `Stippellijn bij ${formatDeel(lat)}: de lat. Een effect onder de lat wordt te vaak gemist.`,
        `Stippellijn bij ${formatDeel(alfa)}: vals alarm. Zo vaak mag bij effect 0 toch een effect worden gezien.`,
        ...(metMarge ? ['Balkje: hoe ver de berekende kans ernaast kan liggen.'] : []),
        ...vals,
      ],
    },
    punten.length === 0 ? undefined : drawLijnen(lijnen, { alfa, lat, notatie, metMarge, breedte }),
  );
}
