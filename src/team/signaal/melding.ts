import type { Signaal } from './signaal.js';
import type { Signaalregel, Signaalregelsoort } from './signaalregels.js';

/** The rule of a kind. */
export type Regel<S extends Signaalregelsoort> = Extract<Signaalregel, { readonly soort: S }>;

/** What a rule finds: a signal without what it has of its rule and its team. */
export type Melding = Pick<Signaal, 'sinds' | 'betreft' | 'code' | 'params' | 'opheffing'>;
