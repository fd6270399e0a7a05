/**
 * What `register` offers to the rooms above it, and to no app.
 *
 * @packageDocumentation
 */
export { AlgoritmeoordeelSchema } from './algoritme/algoritmeoordeel.js';
