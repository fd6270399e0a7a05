import type { ParamsOf } from '../kern/huis.js';
import type { nl } from './nl.js';

/** A stable code of a finding or error, `<room>.<problem>`. A code is public API: it never changes meaning. */
export type Code = keyof typeof nl;

/** The names of the params that come with a code, read from its Dutch text. */
export type Paramnaam<C extends Code> = keyof ParamsOf<typeof nl, C>;

/** A table with a text for every code, in one language. */
export type Teksten = Readonly<Record<Code, string>>;
