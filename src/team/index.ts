/**
 * The life of a team: its events, opgaven, projecten and wachtkamer.
 *
 * `evolveTeam` builds the record of a team (`Teamdossier`) from its events; `decideTeam` answers a command with events; `getTeamstand`
 * gives the stand of the team on a day.
 *
 * @packageDocumentation
 */
export type { Duurwaarneming, Overlevingscurve, Overlevingsstap } from '../rekenen/index.js';
export { decideTeam } from './besluit/decideTeam.js';
export {
  type Commandohoofd,
  type Commandovelden,
  commandoGebeurtenissen,
  type EigenCommandovelden,
  type Teamcommando,
  type Teamcommandosoort,
  teamcommandosoorten,
} from './commando/teamcommando.js';
export { checkTeamdossier } from './controle/checkTeamdossier.js';
export { evolveTeam } from './dossier/evolveTeam.js';
export { type ReplayTeamOptions, replayTeam } from './dossier/replayTeam.js';
export { type Dossiermaand, type Dossierregel, initialTeamdossier, Teamdossier } from './dossier/teamdossier.js';
export type { Correctie, Feit, Feitgebeurtenis, Gebeurtenishoofd } from './gebeurtenis/feit.js';
export {
  type Contactwijze,
  contactwijzen,
  type Opgavebron,
  opgavebronnen,
  type Projectfase,
  projectfasen,
  type Schaal,
  type Teamrol,
  teamrollen,
  type Wachtreden,
  wachtredenen,
} from './gebeurtenis/lijsten.js';
export { Referentie } from './gebeurtenis/referentie.js';
export { feitsoorten } from './gebeurtenis/schema.js';
export {
  Teamgebeurtenis,
  type TeamgebeurtenisOptions,
  type Teamgebeurtenissoort,
} from './gebeurtenis/teamgebeurtenis.js';
export type {
  Feitsoort,
  Gebeurtenisvelden,
  Opgaveoordeel,
  Projectbijdrage,
  Projectresultaat,
} from './gebeurtenis/velden.js';
export {
  type ComputeTeamindicatorenOptions,
  computeTeamindicatoren,
} from './indicatoren/computeTeamindicatoren.js';
export type { Duurcijfers } from './indicatoren/duurcijfers.js';
export type {
  Activiteitcijfers,
  Begeleidingsjaarcijfers,
  Begeleidingsplanjaar,
  Bijdragecijfer,
  Groeicijfers,
  Resultaatcijfer,
  Teamindicatoren,
  Themacijfers,
  Vrijwilligercijfers,
  Wachtkamercijfers,
} from './indicatoren/teamindicatoren.js';
export { type Ervaringsregel, standaardErvaringsregels } from './opgave/ervaring.js';
export { listWachtkamer } from './opgave/listWachtkamer.js';
export { type Opgaverang, type RankOpgavenOptions, rankOpgaven } from './opgave/rankOpgaven.js';
export { findPersoonsgegevens } from './persoonsgegevens/findPersoonsgegevens.js';
export {
  type Signaalregel,
  type Signaalregelhoofd,
  type Signaalregelsoort,
  standaardSignaalregels,
} from './signaal/signaalregels.js';
export { type Signaal, type Signaaltekst, type SignaleerOptions, signaleer } from './signaal/signaleer.js';
export { getTeamstand } from './stand/getTeamstand.js';
export { levensloop, type Overgang } from './verloop/levensloop.js';
export {
  type Begeleidingscontact,
  type Bijeenkomst,
  type Lidmaatschap,
  type Opgavestand,
  type Opgavestatus,
  type Projectstand,
  type Rolbezetting,
  type Roldrager,
  type Teameinde,
  type Teampauze,
  type Teamstand,
  type Teamstatus,
  teamstatussen,
} from './verloop/teamstand.js';
