/**
 * What `overeenkomst` offers to the rooms above it, and to no app.
 *
 * @packageDocumentation
 */
export { PartijSchema } from './model/partij.js';
export {
  BeeindigingSchema,
  BijlageSchema,
  EvaluatiemomentSchema,
  VerplichtingSchema,
} from './model/samenwerkingsovereenkomst.js';
export { listOntbrekendeHandtekeningen } from './ondertekening/listOntbrekendeHandtekeningen.js';
export { LOPEND } from './toezicht/lopend.js';
