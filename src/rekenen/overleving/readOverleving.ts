import type { Overlevingscurve } from './estimateKaplanMeier.js';

/**
 * The share that stays longer than a time.
 *
 * @param curve - of `estimateKaplanMeier`
 * @param duur - a time in the same unit
 * @returns between 0 and 1; `undefined` beyond the longest time followed, unless everybody had left by then
 *
 * @example
 * ```ts
 * import { estimateKaplanMeier, readOverleving } from 'buurtaanpak/rekenen';
 *
 * const curve = estimateKaplanMeier([{ duur: 2, vertrokken: true }, { duur: 5, vertrokken: false }]);
 * readOverleving(curve, 1); // => 1
 * readOverleving(curve, 2); // => 0.5
 * readOverleving(curve, 9); // => undefined
 * ```
 */
export function readOverleving(curve: Overlevingscurve, duur: number): number | undefined {
  const overleving = curve.stappen.filter((stap) => stap.duur <= duur).at(-1)?.overleving ?? 1;
  return curve.aantal > 0 && (duur <= curve.gevolgdTot || overleving === 0) ? overleving : undefined;
}
