import { Decimal } from 'decimal.js';

/** The library's own clone of decimal.js, so that settings of an app on the shared `Decimal` have no effect here. */
export const Decimaal = Decimal.clone({ defaults: true });
