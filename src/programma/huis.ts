/**
 * What `programma` offers to the rooms above it, and to no app.
 *
 * @packageDocumentation
 */

export { readZekerheid } from './keuze/readZekerheid.js';
export { toKeuzeloting } from './keuze/toKeuzeloting.js';
export { findFinancieringTot } from './lees/findFinancieringTot.js';
export { findTekst } from './lees/findTekst.js';
export { readOvereenkomst } from './lees/readOvereenkomst.js';
export { ProgrammaopdrachtSchema } from './model/programma.js';
