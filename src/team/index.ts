/**
 * The life of a team: its events, opgaven, projecten and wachtkamer.
 *
 * `evolveTeam` builds the record of a team (`Teamdossier`) from its events; `decideTeam` answers a command with events; `findTeamstand`
 * gives the stand of the team on a day.
 *
 * @packageDocumentation
 */
export type { Duurwaarneming, Overlevingscurve, Overlevingsstap } from '../rekenen/index.js';
export { decideTeam } from './besluit/decideTeam.js';
export {
  COMMANDOGEBEURTENISSEN,
  type Commandohoofd,
  type Commandovelden,
  type EigenCommandovelden,
  TEAMCOMMANDOSOORTEN,
  type Teamcommando,
  type Teamcommandosoort,
} from './commando/teamcommando.js';
export { checkTeamdossier } from './controle/checkTeamdossier.js';
export { evolveTeam } from './dossier/evolveTeam.js';
export { type ReplayTeamOptions, replayTeam } from './dossier/replayTeam.js';
export { type Dossiergebeurtenis, initialTeamdossier, Teamdossier } from './dossier/teamdossier.js';
export type { Correctie, Feit, Feitgebeurtenis, Gebeurtenishoofd } from './gebeurtenis/feit.js';
export {
  CONTACTWIJZEN,
  type Contactwijze,
  OPGAVEBRONNEN,
  type Opgavebron,
  PROJECTFASEN,
  type Projectfase,
  type Schaal,
  TEAMROLLEN,
  type Teamrol,
  WACHTREDENEN,
  type Wachtreden,
} from './gebeurtenis/lijsten.js';
export { Referentie } from './gebeurtenis/referentie.js';
export { FEITSOORTEN } from './gebeurtenis/schema.js';
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
  Nazorgcijfers,
  Nazorgtermijn,
  Resultaatcijfer,
  Teamindicatoren,
  Themacijfers,
  Vrijwilligercijfers,
  Wachtkamercijfers,
} from './indicatoren/teamindicatoren.js';
export { type Ervaringsregel, STANDAARD_ERVARINGSREGELS } from './opgave/ervaring.js';
export { listWachtkamer } from './opgave/listWachtkamer.js';
export { type Opgaverang, type RankOpgavenOptions, rankOpgaven } from './opgave/rankOpgaven.js';
export { checkPersoonsgegevens } from './persoonsgegevens/checkPersoonsgegevens.js';
export { type MergeTeamOptions, mergeTeam } from './samenvoegen/mergeTeam.js';
export {
  CONFLICTSOORTEN,
  type Conflictsoort,
  type Teamconflict,
  type Teamsamenvoeging,
  type Teamvoorstel,
  type Voorgesteldecorrectie,
} from './samenvoegen/teamsamenvoeging.js';
export { type ListSignalenOptions, listSignalen } from './signaal/listSignalen.js';
export type { Signaal } from './signaal/signaal.js';
export type { Signaalregel, Signaalregelhoofd, Signaalregelsoort } from './signaal/signaalregels.js';
export { STANDAARD_SIGNAALREGELS } from './signaal/standaardSignaalregels.js';
export { type FindTeamstandOptions, findTeamstand } from './stand/findTeamstand.js';
export type { Teamtekst } from './tekst/teamtekst.js';
export { OVERGANGEN, type Overgang } from './verloop/overgangen.js';
export {
  type Begeleidingscontact,
  type Bijeenkomst,
  type Lidmaatschap,
  type Nazorgpeiling,
  type Opgavestand,
  type Opgavestatus,
  type Projectstand,
  type Rolbezetting,
  type Roldrager,
  TEAMSTATUSSEN,
  type Teameinde,
  type Teampauze,
  type Teamstand,
  type Teamstatus,
} from './verloop/teamstand.js';
