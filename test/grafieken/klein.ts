/** What the light tests of the charts compare: a drawing as a whole, and the parts that many drawings share. */
import type { Grafiek } from 'buurtaanpak/verslag';

/** What every chart has: `createGrafiek.test.ts` looks at it. */
const OVERAL = new Set(['$schema', 'description', 'config']);

/** The drawing of a chart: its specification without what every chart has. */
export const readTekening = ({ spec }: Grafiek): Record<string, unknown> =>
  Object.fromEntries(Object.entries(spec).filter(([veld]) => !OVERAL.has(veld)));

/** The figures of a chart that has them at its top. */
export const readWaarden = ({ spec }: Grafiek): readonly Record<string, unknown>[] =>
  (spec.data as { values: readonly Record<string, unknown>[] }).values;

/** What stands under the title. */
export const readOnderschrift = ({ spec }: Grafiek): unknown => (spec.title as { subtitle?: unknown }).subtitle;

export const INKT = '#1a1a1a';
export const RAND = { stroke: INKT, strokeWidth: 0.8 };
export const UITSPRAAK = { field: 'beschrijving', type: 'nominal' };
export const [BLAUW, ORANJE, GROEN, ROOD, ZWART] = ['#0072b2', '#e69f00', '#009e73', '#d55e00', '#000000'] as const;

/** An axis of numbers of a field. */
export const kwantiteit = (field: string, rest: object = {}) => ({ field, type: 'quantitative', ...rest });

/** The axis of names that stand on one line each. */
export const rijas = (field: string, sort: unknown, as: object = {}) => ({
  field,
  type: 'nominal',
  sort,
  axis: { title: null, labelPadding: 6, ticks: false, labelLineHeight: 12, ...as },
});

/** A legend of names that fit in three columns. */
export const legenda = (rest: object = {}) => ({ title: null, orient: 'bottom', columns: 3, ...rest });
