/**
 * The life of a team: its events, opgaven, projecten and wachtkamer.
 *
 * The record of a team (`Teamdossier`) is built from its events by `evolveTeam`; `decideTeam` answers a command with events;
 * `getTeamstand` says how the team stands on a day.
 *
 * @packageDocumentation
 */
export { decideTeam } from './besluit/decideTeam.js';
export {
  type Commandohoofd,
  type Commandovelden,
  type EigenCommandovelden,
  type Teamcommando,
  type Teamcommandosoort,
  teamcommandosoorten,
} from './commando/teamcommando.js';
export { evolveTeam } from './dossier/evolveTeam.js';
export { type ReplayTeamOptions, replayTeam } from './dossier/replayTeam.js';
export { type Dossiermaand, type Dossierregel, initialTeamdossier, type Teamdossier } from './dossier/teamdossier.js';
export {
  type Contactwijze,
  contactwijzen,
  type Opgavebron,
  opgavebronnen,
  type Projectfase,
  projectfasen,
  type Rol,
  rollen,
  type Schaal,
  type Wachtreden,
  wachtredenen,
} from './gebeurtenis/lijsten.js';
export { parseTeamgebeurtenis } from './gebeurtenis/parseTeamgebeurtenis.js';
export { ReferentieSchema } from './gebeurtenis/referentie.js';
export {
  type OudeGebeurtenis,
  safeParseTeamgebeurtenis,
  type TeamgebeurtenisOptions,
  type Upcasters,
} from './gebeurtenis/safeParseTeamgebeurtenis.js';
export { feitsoorten, TeamgebeurtenisSchema } from './gebeurtenis/schema.js';
export type {
  Correctie,
  Feit,
  Feitgebeurtenis,
  Gebeurtenishoofd,
  Teamgebeurtenis,
  Teamgebeurtenissoort,
} from './gebeurtenis/teamgebeurtenis.js';
export type {
  Feitsoort,
  Gebeurtenisvelden,
  Opgaveoordeel,
  Projectbijdrage,
  Projectresultaat,
} from './gebeurtenis/velden.js';
export { listWachtkamer } from './opgave/listWachtkamer.js';
export { getTeamstand } from './stand/getTeamstand.js';
export { levensloop, type Overgang } from './stand/levensloop.js';
export {
  type Begeleidingscontact,
  type Bijeenkomst,
  type Lidmaatschap,
  type Opgavestand,
  type Opgavestatus,
  type Projectstand,
  type Teameinde,
  type Teampauze,
  type Teamstand,
  type Teamstatus,
  teamstatussen,
} from './stand/teamstand.js';
