import { GELDSOORTEN, type Geldsoort } from '../../financiering/index.js';
import type { Overeenkomstfeitgebeurtenis } from './gebeurtenis.js';

const GELD: ReadonlySet<string> = /* @__PURE__ */ new Set(GELDSOORTEN);

/** Whether a fact is about money. Such a fact does not change the life of the agreement. */
export function isGeldsoort(feit: Overeenkomstfeitgebeurtenis): feit is Overeenkomstfeitgebeurtenis<Geldsoort> {
  return GELD.has(feit.soort);
}
