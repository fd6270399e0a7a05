/**
 * What `financiering` offers to the rooms above it, and to no app.
 *
 * @packageDocumentation
 */
export { type GeplaatstePeriode, placePerioden } from './buurt/placePerioden.js';
export { NietNegatiefBedragSchema } from './model/bedragen.js';
export { conceptbijdragevelden } from './model/bijdrage.js';
export { planvelden } from './model/financieringsplan.js';
export { VerdeelsleutelSchema } from './model/verdeelsleutel.js';
export { type SumBijdragestappenOptions, sumBijdragestappen } from './stand/sumBijdragestappen.js';
export type { Financieringsteksten } from './teksten/codes.js';
