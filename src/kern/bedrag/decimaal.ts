import { Decimal } from 'decimal.js';

/**
 * The library's own decimal.js: settings of an app on the shared `Decimal` cannot change a sum here.
 * 400 digits hold every product of an amount and a factor exactly; rounding happens where it is named.
 */
export const Decimaal = Decimal.clone({ defaults: true, precision: 400, rounding: Decimal.ROUND_HALF_EVEN });

/** A value of {@link Decimaal}. */
export type Decimaal = Decimal;
