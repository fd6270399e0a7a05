/**
 * What `routekaart` offers to the rooms above it, and to no app.
 *
 * @packageDocumentation
 */
export { treatWaarden } from './behandeling/treatWaarden.js';
export { aggregateBeoordelingen } from './beoordeling/aggregateBeoordelingen.js';
export { BeoordelingenSchema, BeoordelingSchema } from './model/beoordeling.js';
export { RoutekaartSchema } from './model/routekaart.js';
export { type NormalizeWaardenOptions, normalizeWaarden } from './normalisatie/normalizeWaarden.js';
