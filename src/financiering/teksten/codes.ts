import { defineCodes, type Kernteksten } from '../../kern/huis.js';
import type { financieringNl } from './nl.js';

/** The texts of this room, as a type: a programma gives some of its codes too. */
export type Financieringsteksten = typeof financieringNl;

const codes = defineCodes<Financieringsteksten & Kernteksten>();

/** Makes a finding with a code of this room or of kern. The compiler asks for the params that its text names. */
export const createBevinding: typeof codes.createBevinding = codes.createBevinding;

/** Throws a `DomeinFout` with a code of this room or of kern. The compiler asks for the params that its text names. */
export const refuse: typeof codes.refuse = codes.refuse;

/** Reports a problem from inside a `superRefine` of zod, with a code of this room or of kern. */
export const addProbleem: typeof codes.addProbleem = codes.addProbleem;
