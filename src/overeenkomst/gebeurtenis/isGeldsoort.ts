import { GELDSOORTEN, type Geldsoort } from '../../financiering/index.js';
import type { Feitgebeurtenis } from './gebeurtenis.js';

const GELD: ReadonlySet<string> = /* @__PURE__ */ new Set(GELDSOORTEN);

/** Whether a fact is about money. Such a fact does not change the life of the agreement. */
export function isGeldsoort(feit: Feitgebeurtenis): feit is Feitgebeurtenis<Geldsoort> {
  return GELD.has(feit.soort);
}
