/**
 * What `team` offers to the rooms above it, and to no app.
 *
 * @packageDocumentation
 */
export { TeamdossierSchema } from './dossier/parseTeamdossier.js';
export { ReferentieSchema } from './gebeurtenis/referentie.js';
export { TeamgebeurtenisSchema } from './gebeurtenis/schema.js';
