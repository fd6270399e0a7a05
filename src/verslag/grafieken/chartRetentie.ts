import type { Overlevingscurve } from '../../team/index.js';
import type { Grafiek } from '../document/verslag.js';
import { formatGetal } from '../notatie/formatGetal.js';
import { formatPercentage } from '../notatie/formatPercentage.js';
import { createGrafiek, type GrafiekOptions, KLEUREN } from './basis.js';

/** Choices of {@link chartRetentie}. */
export interface ChartRetentieOptions extends GrafiekOptions {
  /** The curve stops where fewer people than this are still followed: its steps would tell of single persons. Default: 5. */
  readonly grens?: number;
}

// The 97.5th percentile of the standard normal distribution.
const Z = 1.959964;
const DAGEN_PER_MAAND = 365.25 / 12;

/**
 * How long volunteers stay: the curve of `estimateKaplanMeier` (durations in days) in months, with its 95% interval by Greenwood's
 * standard error, cut to 0 and 1.
 *
 * @param curve - for instance `computeTeamindicatoren(…).vrijwilligers.retentie`
 *
 * @example
 * ```ts
 * import { estimateKaplanMeier } from 'buurtaanpak/team';
 * import { chartRetentie } from 'buurtaanpak/verslag';
 *
 * const vertrek = [60, 90, 200, 300, 365, 365, 365, 365].map((duur) => ({ duur, vertrokken: duur < 200 }));
 * chartRetentie(estimateKaplanMeier(vertrek)).alternatief;
 * // => 'Lijn van het deel van de vrijwilligers dat blijft. Na 3 maanden is dat 75%.'
 * ```
 */
export function chartRetentie(curve: Overlevingscurve, options: ChartRetentieOptions = {}): Grafiek {
  const { grens = 5 } = options;
  const stappen = curve.stappen.filter(({ inRisico }) => inRisico >= grens);
  const geknipt = stappen.length < curve.stappen.length;
  const einde = geknipt ? (stappen.at(-1)?.duur ?? 0) : curve.gevolgdTot;
  const clip = (waarde: number) => Math.min(1, Math.max(0, waarde));
  const punt = (duur: number, overleving: number, standaardfout: number) => ({
    maand: duur / DAGEN_PER_MAAND,
    blijft: overleving,
    onder: clip(overleving - Z * standaardfout),
    boven: clip(overleving + Z * standaardfout),
  });
  const laatste = stappen.at(-1);
  const values = [
    punt(0, 1, 0),
    ...stappen.map(({ duur, overleving, standaardfout }) => punt(duur, overleving, standaardfout)),
    ...(einde > (laatste?.duur ?? 0) ? [punt(einde, laatste?.overleving ?? 1, laatste?.standaardfout ?? 0)] : []),
  ];
  const zin =
    laatste === undefined
      ? ' In de tijd die te tonen is, vertrok niemand.'
      : ` Na ${formatGetal(laatste.duur / DAGEN_PER_MAAND)} maanden is dat ${formatPercentage(laatste.overleving)}.`;
  const knip = geknipt ? ' De lijn stopt waar te weinig mensen worden gevolgd om te tonen.' : '';
  const x = {
    field: 'maand',
    type: 'quantitative',
    axis: { title: 'Maanden na aansluiten', format: 'd' },
    scale: { nice: false },
  };
  return createGrafiek(
    { id: 'retentie', titel: 'Hoe lang vrijwilligers blijven' },
    options,
    `Lijn van het deel van de vrijwilligers dat blijft.${zin}${knip}`,
    {
      height: 260,
      data: { values },
      layer: [
        {
          mark: { type: 'area', interpolate: 'step-after', opacity: 0.2, color: KLEUREN[0] },
          encoding: { x, y: { field: 'onder', type: 'quantitative' }, y2: { field: 'boven' } },
        },
        {
          mark: { type: 'line', interpolate: 'step-after', strokeWidth: 2.5, color: KLEUREN[0] },
          encoding: {
            x,
            y: {
              field: 'blijft',
              type: 'quantitative',
              scale: { domain: [0, 1] },
              axis: { title: 'Deel dat blijft (met 95%-interval)', format: '.0%' },
            },
          },
        },
      ],
    },
  );
}
