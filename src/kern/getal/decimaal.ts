import { Decimal } from 'decimal.js';

/** The library's own decimal.js: settings of an app on the shared `Decimal` cannot change what is read here. */
export const Decimaal = Decimal.clone({ defaults: true });
