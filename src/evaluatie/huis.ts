/**
 * What rooms above `evaluatie` use of it, and an app does not.
 *
 * @packageDocumentation
 */
export { KLEINSTE_GROEP } from './oordeel/kleinsteGroep.js';
