/**
 * Texts of every code in Dutch and English: plain objects, chosen by the caller.
 * Codes and their params are public API; the wording is not.
 *
 * @packageDocumentation
 */

export { advies } from './advies.js';
export type { Code, Paramnaam, Teksten } from './code.js';
export { en } from './en.js';
export { nl } from './nl.js';
