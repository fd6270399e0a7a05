/**
 * What `financiering` offers to the rooms above it, and to no app.
 *
 * @packageDocumentation
 */

export type { Afspraakstand, Geldafspraak } from './afspraak/geldafspraak.js';
export { listAfspraken } from './afspraak/listAfspraken.js';
export { adoptVerloop } from './cel/adoptVerloop.js';
export { listZonderBuurt } from './cel/listZonderBuurt.js';
export { placePerioden } from './cel/placePerioden.js';
export { defineGeldvormen } from './gebeurtenis/defineGeldvormen.js';
export { geldvelden } from './gebeurtenis/geldinhoud.js';
export { NietNegatiefBedragSchema } from './model/bedragen.js';
export { soortvelden } from './model/bijdrage.js';
export { conceptvelden } from './model/conceptbijdrage.js';
export { planvelden } from './model/financieringsplan.js';
export { VerdeelsleutelSchema } from './model/verdeelsleutel.js';
export type { Financieringsteksten } from './teksten/codes.js';
