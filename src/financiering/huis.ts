/**
 * What `financiering` offers to the rooms above it, and to no app.
 *
 * @packageDocumentation
 */
export { placePerioden } from './buurt/placePerioden.js';
export { Financieringsplan } from './model/financieringsplan.js';
export { Sleutel } from './model/sleutel.js';
export { sumBijdragestappen } from './stand/sumBijdragestappen.js';
export type { Financieringsteksten } from './teksten/codes.js';
