import { defineCodes, type Kernteksten } from '../../kern/huis.js';
import type { Rekenteksten } from '../../rekenen/index.js';
import type { routekaartNl } from './nl.js';

/** The texts of this room, as a type: the room `gevoeligheid` gives some of its codes too. */
export type Routekaartteksten = typeof routekaartNl;

const codes = defineCodes<Routekaartteksten & Kernteksten & Rekenteksten>();

/** Makes a finding with a code of this room or of kern. The compiler asks for the params that its text names. */
export const createBevinding: typeof codes.createBevinding = codes.createBevinding;

/** Throws a `DomeinFout` with a code of this room or of kern. The compiler asks for the params that its text names. */
export const refuse: typeof codes.refuse = codes.refuse;
