import { defineCodes, type Kernteksten } from '../../kern/huis.js';
import type { verslagNl } from './nl.js';

/** The texts of this room, as a type: the rooms of charts and letters give some of its codes too. */
export type Verslagteksten = typeof verslagNl;

const codes = defineCodes<Verslagteksten & Kernteksten>();

/** Makes a finding with a code of this room or of kern. The compiler asks for the params that its text names. */
export const createBevinding: typeof codes.createBevinding = codes.createBevinding;

/** Throws a `DomeinFout` with a code of this room or of kern. The compiler asks for the params that its text names. */
export const refuse: typeof codes.refuse = codes.refuse;
