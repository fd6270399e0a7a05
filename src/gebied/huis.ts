/**
 * What `gebied` offers to the rooms above it, and to no app.
 *
 * @packageDocumentation
 */
export { BuurtcodeSchema, GemeentecodeSchema, WijkcodeSchema } from './code/gebiedscode.js';
