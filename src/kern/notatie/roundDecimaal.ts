import { Decimal } from 'decimal.js';
import { showWaarde } from '../bevinding/showWaarde.js';
import { refuse } from '../teksten/codes.js';

/** A separate clone, so that settings of an app on the shared `Decimal` have no effect here. */
const Decimaal = Decimal.clone({ defaults: true, precision: 400, rounding: Decimal.ROUND_HALF_UP });

const MOST_DECIMALS = 15;

/**
 * A number rounded half away from zero, on its shortest decimal notation (so 1.005 becomes 1.01, as on paper). With `plaatsen` the point
 * is first moved that many places. Never `-0`.
 */
export function roundDecimaal(getal: number, decimalen: number, plaatsen = 0): string {
  if (typeof getal !== 'number' || !Number.isFinite(getal))
    refuse('verslag.getal_ongeldig', { waarde: showWaarde(getal) });
  if (!Number.isInteger(decimalen) || decimalen < 0 || decimalen > MOST_DECIMALS)
    refuse('verslag.decimalen_ongeldig', { waarde: showWaarde(decimalen), hoogste: MOST_DECIMALS });
  const tekst = new Decimaal(getal).times(new Decimaal(10).pow(plaatsen)).toFixed(decimalen);
  return /^-0(?:\.0*)?$/.test(tekst) ? tekst.slice(1) : tekst;
}
