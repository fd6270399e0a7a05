/**
 * What `programma` offers to the rooms above it, and to no app.
 *
 * @packageDocumentation
 */
export { findTekst } from './lees/findTekst.js';
