/**
 * What `team` offers to the rooms above it, and to no app.
 *
 * @packageDocumentation
 */
export { ErvaringsregelSchema } from './opgave/ervaring.js';
export { SignaalregelSchema } from './signaal/signaalregels.js';
