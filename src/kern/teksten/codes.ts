import { defineCodes } from '../bevinding/defineCodes.js';
import type { kernNl } from './nl.js';

/** The texts of this room, as a type: every room can give its codes. */
export type Kernteksten = typeof kernNl;

const codes = defineCodes<Kernteksten>();

/** Makes a finding with a code of this room. The compiler asks for the params that its text names. */
export const createBevinding: typeof codes.createBevinding = codes.createBevinding;

/** Throws a `DomeinFout` with a code of this room. The compiler asks for the params that its text names. */
export const refuse: typeof codes.refuse = codes.refuse;

/** Reports a problem from inside a `superRefine` of zod, with a code of this room. */
export const addProbleem: typeof codes.addProbleem = codes.addProbleem;
