/**
 * What `verslag` offers to the rooms above it, and to no app.
 *
 * @packageDocumentation
 */
export { type FormatWaardeOptions, formatWaarde } from './notatie/formatWaarde.js';
