/**
 * What `selectie` offers to the rooms above it, and to no app.
 *
 * @packageDocumentation
 */
export { SelectiebesluitSoort } from './besluit/selectiebesluit.js';
export { DoelSchema } from './model/doel.js';
export { SelectieGebiedSchema } from './model/invoer.js';
export { QuotumSchema, WaarSchema } from './model/quotum.js';
export { RegelSchema } from './model/regel.js';
