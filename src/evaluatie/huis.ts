/** What other rooms use of `evaluatie`, and an app does not. */
export { KLEINSTE_GROEP } from './oordeel/kleinsteGroep.js';
