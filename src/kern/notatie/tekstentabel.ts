import type { Kernteksten } from '../teksten/codes.js';

/**
 * A table of texts by code, in one language: those of kern, which also tell how the language writes numbers and days, and those of any
 * other code. The tables of `taal` are such tables.
 */
export type Tekstentabel = Readonly<Record<keyof Kernteksten, string>> & Readonly<Record<string, string>>;
