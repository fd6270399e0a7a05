import { geldvelden } from '../../financiering/huis.js';
import type { Loopinhoud, Loopsoort } from '../../financiering/index.js';

/** The kinds of events of the agreement that go into the course, with the fields that move money. */
const LOOPVELDEN = {
  buurt_gestopt: ['buurt', 'laatsteDag'],
  buurt_vervangen: ['buurt', 'vervangt', 'start'],
  opgeschort: ['vanaf'],
  hervat: ['vanaf'],
  partij_uitgetreden: ['partij', 'laatsteDag'],
  besluit_genomen: ['programmajaar', 'uitkomst'],
  optie_gelicht: ['programmajaar'],
} as const satisfies { readonly [S in Loopsoort]?: readonly (keyof Loopinhoud[S])[] };

/** The kinds of events that go into the course by themselves, with their own fields there. */
export const VERLOOPVELDEN: ReadonlyMap<string, ReadonlySet<string>> = /* @__PURE__ */ new Map<
  string,
  ReadonlySet<string>
>(
  /* @__PURE__ */ [
    .../* @__PURE__ */ Object.entries(geldvelden).map(([soort, velden]) => [soort, Object.keys(velden)] as const),
    .../* @__PURE__ */ Object.entries(LOOPVELDEN),
  ].map(([soort, velden]) => [soort, new Set(velden)] as const),
);
