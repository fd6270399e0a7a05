/**
 * What `gevoeligheid` offers to the rooms above it, and to no app.
 *
 * @packageDocumentation
 */
export { checkOnzekerheid } from './trekking/checkOnzekerheid.js';
export { OnzekerheidSchema } from './trekking/onzekerheidSchema.js';
