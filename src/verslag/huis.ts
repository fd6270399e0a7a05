/**
 * What `verslag` offers to the rooms above it, and to no app.
 *
 * @packageDocumentation
 */
export { readHerkomst } from './document/readHerkomst.js';
export { visitBlokken } from './document/visitBlokken.js';
export { visitWaarden } from './document/visitWaarden.js';
export type { Verslagteksten } from './teksten/codes.js';
