import { defineCodes, type Kernteksten } from '../../kern/huis.js';
import type { Rekenteksten } from '../../rekenen/index.js';
import type { Routekaartteksten } from '../../routekaart/huis.js';
import type { gevoeligheidNl } from './nl.js';

const codes = defineCodes<typeof gevoeligheidNl & Routekaartteksten & Kernteksten & Rekenteksten>();

/** Makes a finding with a code of this room, of routekaart or of kern. The compiler asks for the params that its text names. */
export const createBevinding: typeof codes.createBevinding = codes.createBevinding;

/** Throws a `DomeinFout` with a code of this room, of routekaart or of kern. The compiler asks for the params that its text names. */
export const refuse: typeof codes.refuse = codes.refuse;
