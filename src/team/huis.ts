/**
 * What `team` offers to the rooms above it, and to no app.
 *
 * @packageDocumentation
 */
export { bekendOf } from './gebeurtenis/bekendOf.js';
export { ErvaringsregelSchema } from './opgave/ervaring.js';
export { countMaandenTussen } from './signaal/countMaandenTussen.js';
export { latest } from './signaal/latest.js';
export { SignaalregelSchema } from './signaal/signaalregels.js';
export { countDagenTussen } from './stand/countDagenTussen.js';
export { countJarenTussen } from './stand/countJarenTussen.js';
export { listLeden } from './verloop/listLeden.js';
export { listLedenBijEinde } from './verloop/listLedenBijEinde.js';
export { requireTeamstand } from './verloop/requireTeamstand.js';
