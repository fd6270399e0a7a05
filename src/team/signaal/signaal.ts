import type { Datum, Ernst } from '../../kern/index.js';
import type { Teamtekst } from '../tekst/teamtekst.js';
import type { Signaalregelsoort } from './signaalregels.js';

/** A warning about a team. `formatBevinding` gives its text, and that of `opheffing`: what would end the warning. */
export interface Signaal extends Teamtekst {
  readonly regel: Signaalregelsoort;
  readonly ernst: Ernst;
  readonly team: string;
  /** What it is about: the project, the role, the opgave or the volunteer. Absent: the team as a whole. */
  readonly betreft?: string;
  /** The first day of the warning; it has been true on every day since. */
  readonly sinds: Datum;
  /** The first day on which it was also for the programme. Absent: it is not yet, or the rule has no `opschalenNa`. */
  readonly opgeschaaldOp?: Datum;
  readonly opheffing: Teamtekst;
}
