/**
 * What `gebied` offers to the rooms above it, and to no app.
 *
 * @packageDocumentation
 */
export { checkKoppeling } from './koppeling/checkKoppeling.js';
