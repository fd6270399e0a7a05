import type { ParamsOf } from '../../kern/huis.js';
import type { Teamtekst } from '../tekst/teamtekst.js';
import { createBevinding, type Teamteksten } from '../teksten/codes.js';
import type { Signaal } from './signaal.js';
import type { Signaalregel, Signaalregelsoort } from './signaalregels.js';

/** The rule of a kind. */
export type Regel<S extends Signaalregelsoort> = Extract<Signaalregel, { readonly soort: S }>;

/** What a rule finds: a signal without what it has of its rule and its team. */
export type Melding = Pick<Signaal, 'sinds' | 'betreft' | 'code' | 'params' | 'opheffing'>;

/** A code with its params. */
export function createTekst<C extends keyof Teamteksten>(code: C, params: ParamsOf<Teamteksten, C>): Teamtekst {
  const tekst = createBevinding('info', code, [], params);
  return { code: tekst.code, params: tekst.params };
}
