/**
 * What `gebied` offers to the rooms above it, and to no app.
 *
 * @packageDocumentation
 */
export { checkIndelingskoppeling } from './indeling/checkIndelingskoppeling.js';
