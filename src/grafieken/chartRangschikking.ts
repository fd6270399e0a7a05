import { formatGetal, formatOpsomming } from '../kern/index.js';
import type { Grafiek, Json } from '../verslag/index.js';
import { type GrafiekOptions, RAND, STIP, UITSPRAAK } from './basis.js';
import { checkInvoer } from './checkInvoer.js';
import { countCijfers } from './countCijfers.js';
import { countGetoond } from './countGetoond.js';
import { createGetallen } from './createGetallen.js';
import { createGrafiek } from './createGrafiek.js';
import { createLegenda } from './createLegenda.js';
import { createRijas } from './createRijas.js';
import { formatRang } from './formatRang.js';
import { keepGekozen } from './keepGekozen.js';
import { kleurschaal } from './kleurschaal.js';
import { showScorenaam } from './showScorenaam.js';
import { toNamen } from './toNamen.js';

/** The fields of the result of `scoreBuurten` that the ranking needs. */
export interface Rangschikking {
  readonly buurten: readonly {
    readonly code: string;
    readonly naam: string;
    /** `null` for a buurt without a score: it is not shown. */
    readonly score: number | null;
    readonly rang: number | null;
  }[];
  /** By criterion its part of each score, in the order of the buurten. */
  readonly criteria: readonly { readonly id: string; readonly bijdragen: readonly (number | null)[] }[];
  readonly routekaart: {
    /** The name behind the score. Default: not shown. */
    readonly naam?: string | undefined;
    readonly criteria: readonly { readonly id: string; readonly naam: string }[];
  };
}

/** Choices of {@link chartRangschikking}. */
export interface ChartRangschikkingOptions extends GrafiekOptions {
  /** Codes of the buurten that were chosen by these scores: they get a mark before their name. Default: none. */
  readonly gekozen?: readonly string[];
  /** The number of buurten to show, the highest ones. A chosen buurt below them is shown too, with its rank. Default: all. */
  readonly hoogstens?: number;
}

// When there are more parts than distinguishable colours, the rest become one part.
const MOST_PARTS = 7;
const OVERIG = 'overige criteria';

type Waarden = {
  readonly buurt: string;
  readonly score: number;
  readonly criterium: string;
  readonly bijdrage: number;
} & { readonly [veld: string]: Json };

/** The ends of the axis: of all bars, so that the parts of a chart that is split have the same. */
function findEinden(values: readonly Waarden[]): readonly [number, number] {
  const staven = new Map<string, { laag: number; hoog: number }>();
  for (const { buurt, bijdrage } of values) {
    const { laag, hoog } = staven.get(buurt) ?? { laag: 0, hoog: 0 };
    staven.set(buurt, { laag: laag + Math.min(0, bijdrage), hoog: hoog + Math.max(0, bijdrage) });
  }
  const einden = [...staven.values()];
  const hoogste = einden.reduce((meest, { hoog }) => Math.max(meest, hoog), 0);
  const laagste = einden.reduce((minst, { laag }) => Math.min(minst, laag), 0);
  return hoogste > laagste ? [laagste, hoogste] : [0, 1];
}

/** The drawing: a bar for each buurt, in parts. */
function drawStaven(
  values: readonly Waarden[],
  vorm: {
    readonly rijen: readonly string[];
    readonly domein: readonly string[];
    readonly leeg: readonly string[];
    readonly decimalen: number;
    readonly breedte: number | undefined;
  },
): Readonly<Record<string, Json>> {
  const { rijen, domein, leeg, decimalen, breedte } = vorm;
  const { y, ...maten } = createRijas(rijen, { veld: 'buurt', stap: 17, sort: { field: 'plaats' }, breedte });
  const getoond = domein.filter((deel) => !leeg.includes(deel));
  const getal = (field: string, title: string) => ({ field, type: 'quantitative', title, format: `,.${decimalen}f` });
  return {
    ...maten,
    data: { values },
    mark: { type: 'bar', ...RAND },
    encoding: {
      y,
      x: {
        field: 'bijdrage',
        type: 'quantitative',
        stack: 'zero',
        scale: { domain: findEinden(values) },
        axis: {
          title: 'Bijdrage aan de score',
          orient: 'top',
          tickCount: 6,
          ...createGetallen(values.map(({ score }) => score)),
        },
      },
      color: {
        field: 'criterium',
        type: 'nominal',
        scale: kleurschaal(domein),
        // The order tells the parts apart where colours do not.
        legend:
          getoond.length === 0
            ? null
            : {
                ...createLegenda(getoond, maten.width, 'In een staaf van links naar rechts:'),
                values: getoond,
              },
      },
      order: { field: 'volgorde' },
      description: UITSPRAAK,
      tooltip: [
        { field: 'buurt', title: 'Buurt' },
        { field: 'criterium', title: 'Criterium' },
        getal('bijdrage', 'Bijdrage'),
        getal('score', 'Score'),
      ],
    },
  };
}

/** A buurt of the chart: its row in the columns of the criteria, and whether it is shown only because it was chosen. */
interface Rij {
  readonly code: string;
  readonly score: number;
  readonly rang: number;
  readonly rij: number;
  readonly buiten: boolean;
}

/** The parts of a bar in their order, and the part of each criterion: those that add least in total are one. */
function groupCriteria({ criteria, routekaart }: Rangschikking, buurten: readonly Rij[]) {
  const bijdragenVan = new Map(criteria.map(({ id, bijdragen }) => [id, bijdragen]));
  const get = (id: string, { rij }: Rij) => bijdragenVan.get(id)?.[rij] ?? 0;
  // Two criteria with the same name stay two parts.
  const namen = toNamen(routekaart.criteria.map(({ id, naam }) => ({ code: id, naam })));
  const opVolgorde = routekaart.criteria
    .map(({ id }) => ({ id, gewicht: buurten.reduce((som, een) => som + Math.abs(get(id, een)), 0) }))
    .sort((a, b) => b.gewicht - a.gewicht);
  const groot = new Set(
    (opVolgorde.length > MOST_PARTS ? opVolgorde.slice(0, MOST_PARTS - 1) : opVolgorde).map(({ id }) => id),
  );
  const toDeel = (id: string) => (groot.has(id) ? `${namen.get(id)}` : OVERIG);
  const domein = [
    ...new Set(
      [...routekaart.criteria.filter(({ id }) => groot.has(id)), ...routekaart.criteria].map(({ id }) => toDeel(id)),
    ),
  ];
  const listDelen = (een: Rij) => {
    const perDeel = new Map(domein.map((deel) => [deel, 0]));
    for (const { id } of routekaart.criteria) {
      const deel = toDeel(id);
      perDeel.set(deel, (perDeel.get(deel) as number) + get(id, een));
    }
    return [...perDeel].map(([criterium, bijdrage], volgorde) => ({ criterium, volgorde, bijdrage }));
  };
  return { domein, listDelen };
}

/** What stands highest, in words. */
function describeHoogste(eerste: readonly string[]): string {
  if (eerste.length === 0) return '';
  return eerste.length === 1
    ? ` De hoogste score heeft ${eerste[0]}.`
    : ` De hoogste scores hebben ${formatOpsomming(eerste)}.`;
}

/**
 * The ranking of the buurten with the contribution of each criterion to the score: a bar for each buurt, in parts.
 *
 * With more than seven criteria, the ones that add least in total become one part, `overige criteria`. Equal scores keep their order.
 *
 * Cost: n log n in the buurten, times the criteria.
 *
 * @param scores - the result of `scoreBuurten`, or an object of the same form
 * @returns a chart: a Vega-Lite specification with its figures, and a description in words
 * @throws DomeinFout `kern.document_ongeldig` when the input is not valid, with every problem
 *
 * @example
 * ```ts
 * import { chartRangschikking } from 'buurtaanpak/grafieken';
 *
 * const grafiek = chartRangschikking({
 *   buurten: [{ code: 'A', naam: 'De Wal', score: 0.5, rang: 1 }],
 *   criteria: [{ id: 'woz', bijdragen: [0.3] }, { id: 'animo', bijdragen: [0.2] }],
 *   routekaart: { criteria: [{ id: 'woz', naam: 'Woz-waarde' }, { id: 'animo', naam: 'Animo' }] },
 * });
 * grafiek.alternatief; // => 'Staafdiagram van 1 buurt. De hoogste score heeft De Wal: 0,500.'
 * ```
 */
export function chartRangschikking(scores: Rangschikking, options: ChartRangschikkingOptions = {}): Grafiek {
  checkInvoer({ rangschikking: scores, opties: options });
  const alle = scores.buurten.flatMap((buurt, rij) =>
    buurt.score === null || buurt.rang === null ? [] : [{ ...buurt, score: buurt.score, rang: buurt.rang, rij }],
  );
  const { gekozen = [], hoogstens = alle.length } = options;
  const namen = toNamen(alle);
  const kies = new Set(gekozen);
  const buurten = keepGekozen(
    alle.sort((a, b) => b.score - a.score),
    hoogstens,
    kies,
  );
  const label = ({ code, rang, buiten }: Rij) =>
    `${kies.has(code) ? '● ' : ''}${namen.get(code)}${buiten ? ` (plaats ${formatRang(rang)})` : ''}`;
  const { domein, listDelen } = groupCriteria(scores, buurten);
  const decimalen = countCijfers(buurten.map(({ score }) => score));
  const toon = (getal: number) => formatGetal(getal, { decimalen });
  const values = buurten.flatMap((een, plaats): Waarden[] =>
    listDelen(een).map((deel) => ({
      plaats,
      buurt: label(een),
      score: een.score,
      ...deel,
      beschrijving: `${namen.get(een.code)}, ${deel.criterium}: ${toon(deel.bijdrage)} van ${toon(een.score)}`,
    })),
  );
  const hoogste = describeHoogste(buurten.slice(0, 3).map(({ code, score }) => `${namen.get(code)}: ${toon(score)}`));
  const { van, voor } = showScorenaam(scores.routekaart.naam);
  const aantal = `Staafdiagram van ${countGetoond(buurten.length, alle.length)}${van === '' ? '' : `, naar de score${voor}`}.`;
  const metKeuze = buurten.some(({ code }) => kies.has(code));
  // A part that nobody has is not drawn, so its colour is not in the legend either.
  const leeg = domein.filter((deel) => values.every(({ criterium, bijdrage }) => criterium !== deel || bijdrage === 0));
  const niets =
    buurten.length < 2 || leeg.length === 0
      ? []
      : [`Geen enkele getoonde buurt krijgt punten voor ${formatOpsomming(leeg)}.`];
  return createGrafiek(
    { id: 'rangschikking', titel: `De buurten naar score${van === '' ? '' : `: ${van}`}` },
    options,
    {
      alternatief: [
        `${aantal}${hoogste}`,
        ...(metKeuze ? ['Een stip staat voor een gekozen buurt.'] : []),
        ...niets,
      ].join(' '),
      onderschrift: niets.length === 0 && metKeuze ? STIP : [...(metKeuze ? [STIP] : []), ...niets],
    },
    values.length === 0
      ? undefined
      : drawStaven(values, { rijen: buurten.map(label), domein, decimalen, leeg, breedte: options.breedte }),
  );
}
