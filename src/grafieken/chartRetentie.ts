import * as z from 'zod';
import { showWaarde } from '../kern/huis.js';
import { formatGetal, formatPercentage, parseSchema } from '../kern/index.js';
import type { Overlevingscurve } from '../team/index.js';
import type { Grafiek, Json } from '../verslag/index.js';
import { type GrafiekOptions, KLEUREN } from './basis.js';
import { checkInvoer } from './checkInvoer.js';
import { createGetallen } from './createGetallen.js';
import { createGrafiek } from './createGrafiek.js';
import { formatDeel } from './formatDeel.js';
import { refuse } from './teksten/codes.js';

/** Choices of {@link chartRetentie}. */
export interface ChartRetentieOptions extends GrafiekOptions {
  /**
   * The line goes down only when at least this many have left since its last step, and ends when fewer remain. A whole number, 2 or more.
   * Default: 5.
   */
  readonly grens?: number;
}

const DAGEN_PER_MAAND = 365.25 / 12;

/** The fields of a curve that the chart reads. */
const CurveSchema = z.object({
  betrouwbaarheid: z.number().gt(0).lt(1).default(0.95),
  stappen: z.array(
    z.object({
      duur: z.number().min(0),
      inRisico: z.int().min(0),
      vertrokken: z.int().min(0),
      overleving: z.number().min(0).max(1),
      standaardfout: z.number().min(0),
      onder: z.number().min(0).max(1).optional(),
      boven: z.number().min(0).max(1).optional(),
    }),
  ),
});

type Stap = z.infer<typeof CurveSchema>['stappen'][number];

/** The data of one month in the chart: whole percents, as on its axis. */
type Punt = Readonly<Record<'maand' | 'blijft' | 'onder' | 'boven', number>>;

const roundDeel = (deel: number) => Math.round(deel * 100) / 100;

/** The ends of the months to show: enough people have left since the last one shown, and enough remain. */
function listPunten(stappen: readonly Stap[], grens: number): Punt[] {
  const punten: Punt[] = [];
  let vertrokken = 0;
  for (const [i, stap] of stappen.entries()) {
    const maand = Math.max(1, Math.ceil(stap.duur / DAGEN_PER_MAAND));
    const volgende = stappen[i + 1];
    vertrokken += stap.vertrokken;
    // All events of one month are one step, so that no step shows a day.
    if (volgende !== undefined && Math.ceil(volgende.duur / DAGEN_PER_MAAND) <= maand) continue;
    if (vertrokken < grens || stap.inRisico - stap.vertrokken < grens) continue;
    vertrokken = 0;
    punten.push({
      maand,
      blijft: roundDeel(stap.overleving),
      onder: roundDeel(stap.onder ?? stap.overleving),
      boven: roundDeel(stap.boven ?? stap.overleving),
    });
  }
  return punten;
}

const TE_WEINIG = 'Er zijn te weinig mensen vertrokken om iets te tonen.';
const SAMEN = 'Vrijwilligers van één team vertrekken vaak samen: dan is het te smal.';

/** The drawing: the line, and its band where it has one. */
function drawLijn(values: readonly Punt[], metInterval: boolean): Readonly<Record<string, Json>> {
  const laatste = values.reduce((meest, { maand }) => Math.max(meest, maand), 1);
  const x = {
    field: 'maand',
    type: 'quantitative',
    axis: { title: 'Maanden na aansluiten', tickCount: 12, ...createGetallen([laatste], 'aantal') },
    scale: { nice: false, domain: [0, laatste] },
  };
  const y = {
    field: 'blijft',
    type: 'quantitative',
    scale: { domain: [0, 1] },
    axis: { title: 'Deel dat blijft', tickCount: 5, ...createGetallen([1], 'deel') },
  };
  const vlak = {
    mark: { type: 'area', interpolate: 'step-after', opacity: 0.25, color: KLEUREN[0] },
    encoding: { x, y: { field: 'onder', type: 'quantitative' }, y2: { field: 'boven' } },
  };
  const lijn = {
    mark: { type: 'line', interpolate: 'step-after', strokeWidth: 2.5, color: KLEUREN[0] },
    encoding: { x, y },
  };
  // The last step has no width: its end is a point, and its interval a bar.
  const einde = { transform: [{ filter: `datum.maand === ${laatste}` }] };
  const balk = {
    ...einde,
    mark: { type: 'rule', strokeWidth: 8, opacity: 0.25, color: KLEUREN[0], aria: false },
    encoding: { x, y: { field: 'onder', type: 'quantitative' }, y2: { field: 'boven' } },
  };
  const punt = {
    ...einde,
    mark: { type: 'point', filled: true, size: 60, opacity: 1, color: KLEUREN[0], aria: false },
    encoding: { x, y },
  };
  return { height: 260, data: { values }, layer: metInterval ? [vlak, balk, lijn, punt] : [lijn, punt] };
}

/**
 * How long volunteers stay: the curve of `estimateKaplanMeier` (durations in days) by whole months and whole percents, with its pointwise
 * band (95% unless the curve has another confidence). The band takes volunteers for independent cases, which those of one team are not: it
 * says so.
 *
 * No step shows a few people. The line goes down at the end of a month when at least `grens` people have left since its last step and at
 * least as many remain; otherwise the line ends. The figures in the chart are rounded as shown, so that nobody's day can be derived.
 *
 * Cost: n in the steps of the curve.
 *
 * @param curve - for instance `computeTeamindicatoren(…).vrijwilligers.retentie`
 * @throws DomeinFout `verslag.grens_ongeldig`: a `grens` that is not a whole number of 2 or more; `kern.document_ongeldig`: the curve is
 *   not valid
 *
 * @example
 * ```ts
 * import { estimateKaplanMeier } from 'buurtaanpak/rekenen';
 * import { chartRetentie } from 'buurtaanpak/grafieken';
 *
 * const vertrek = Array.from({ length: 20 }, (_, i) => ({ duur: i < 5 ? 60 + 6 * i : 365, vertrokken: i < 5 }));
 * chartRetentie(estimateKaplanMeier(vertrek)).alternatief;
 * // => 'Lijn van het deel van de vrijwilligers dat blijft. Na 3 maanden is dat 75%. Het 95%-interval loopt van 50% tot 89%. De lijn stopt waar te weinig mensen vertrekken of worden gevolgd om te tonen.'
 * ```
 */
export function chartRetentie(curve: Overlevingscurve, options: ChartRetentieOptions = {}): Grafiek {
  checkInvoer({ opties: options });
  const { grens = 5 } = options;
  if (!Number.isSafeInteger(grens) || grens < 2)
    refuse('verslag.grens_ongeldig', { waarde: showWaarde(grens) }, ['opties', 'grens']);
  const { stappen, betrouwbaarheid } = parseSchema(CurveSchema, curve, 'overlevingscurve');
  const begin: Punt = { maand: 0, blijft: 1, onder: 1, boven: 1 };
  const punten = listPunten(stappen, grens);
  const laatste = punten.at(-1) ?? begin;
  const metInterval = punten.some(({ onder, boven }) => boven > onder);
  const maanden = `${formatGetal(laatste.maand)} ${laatste.maand === 1 ? 'maand' : 'maanden'}`;
  const naam = `${formatDeel(betrouwbaarheid)}-interval`;
  const interval = metInterval
    ? ` Het ${naam} loopt van ${formatPercentage(laatste.onder)} tot ${formatPercentage(laatste.boven)}.`
    : '';
  const zin =
    laatste.maand === 0
      ? TE_WEINIG
      : `Na ${maanden} is dat ${formatPercentage(laatste.blijft)}.${interval} De lijn stopt waar te weinig mensen vertrekken of worden gevolgd om te tonen.`;
  return createGrafiek(
    { id: 'retentie', titel: 'Hoe lang vrijwilligers blijven' },
    options,
    {
      alternatief: `Lijn van het deel van de vrijwilligers dat blijft. ${zin}`,
      onderschrift: metInterval ? [`Het vlak om de lijn: het ${naam}.`, SAMEN] : undefined,
      leeg: TE_WEINIG,
    },
    laatste.maand === 0 ? undefined : drawLijn([begin, ...punten], metInterval),
  );
}
