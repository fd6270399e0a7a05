/**
 * The solver HiGHS, for a selection that the solver of the house cannot prove. The package `highs` is the app's own: it loads it and hands
 * it in, and nobody else needs it.
 *
 * @packageDocumentation
 */
export { type CreateHighsOplosserOptions, createHighsOplosser } from './createHighsOplosser.js';
export type { HighsModel, HighsModule } from './module/highsModule.js';
