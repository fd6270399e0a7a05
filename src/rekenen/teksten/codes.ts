import { defineCodes, type Kernteksten } from '../../kern/huis.js';
import type { rekenenNl } from './nl.js';

/** The texts of this room, as a type: the rooms that call it give some of its codes too. */
export type Rekenteksten = typeof rekenenNl;

const codes = defineCodes<Rekenteksten & Kernteksten>();

/** Throws a `DomeinFout` with a code of this room or of kern. The compiler asks for the params that its text names. */
export const refuse: typeof codes.refuse = codes.refuse;
