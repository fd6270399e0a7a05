/**
 * What `overeenkomst` offers to the rooms above it, and to no app.
 *
 * @packageDocumentation
 */
export { listOntbrekendeHandtekeningen } from './ondertekening/listOntbrekendeHandtekeningen.js';
