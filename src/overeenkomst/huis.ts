/**
 * What `overeenkomst` offers to the rooms above it, and to no app.
 *
 * @packageDocumentation
 */
export { OvereenkomstgebeurtenisSchema } from './levensloop/gebeurtenis.js';
export { OvereenkomststaatSchema } from './levensloop/staat.js';
export { SamenwerkingsovereenkomstSchema } from './model/samenwerkingsovereenkomst.js';
