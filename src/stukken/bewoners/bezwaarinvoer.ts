import type { Datum } from '../../kern/index.js';
import type { Kerncijfertabel } from '../../kerncijfers/index.js';
import type { Beoordelaarsrol, Beoordeling } from '../../routekaart/index.js';
import type { Regel } from '../../selectie/index.js';
import type { Bewonersinvoer } from './bewonersinvoer.js';

/** Where something that was brought in comes from. */
export interface Inbrengbron {
  /** Where it comes from, in words for readers and without names of people: `de woningcorporatie`. */
  readonly bron: string;
  /** The day of that source. */
  readonly dag: Datum;
  /** Why the gemeente does not take it over: then it is told and does not count. Default: it counts. */
  readonly geweigerd?: string | undefined;
}

/** What an objector brought in about the own buurt: a corrected figure, judgement or feature, or a rule that was misapplied. */
export type Inbreng = Inbrengbron &
  (
    | {
        readonly soort: 'cijfer';
        /** The key of the figure in the table. */
        readonly sleutel: string;
        /** In the unit of the column. */
        readonly waarde: number;
      }
    | {
        /** A judgement in the place of the one of the same assessor in the same role, or beside the others when there is none. */
        readonly soort: 'oordeel';
        /** The programme, by its name in the selection. */
        readonly programma: string;
        readonly criterium: string;
        readonly rol: Beoordelaarsrol;
        /** An opaque reference; it is in no letter. */
        readonly beoordelaar: string;
        readonly score: number;
      }
    | {
        /** Whether the buurt has a feature that quota or rules look at. */
        readonly soort: 'kenmerk';
        readonly kenmerk: string;
        readonly heeft: boolean;
      }
    | {
        readonly soort: 'regel';
        /** Its position in `regels` of the selection. */
        readonly positie: number;
        /** The rule as it should have been. Absent: it should not have been there. */
        readonly regel?: Regel | undefined;
      }
  );

/** The input of an answer to an objection: what the choice was made from, and what was brought in. */
export interface Bezwaarinvoer extends Bewonersinvoer {
  /** The code of the buurt that it is about. */
  readonly buurt: string;
  /** At least one. */
  readonly ingebracht: readonly Inbreng[];
  /** The figures by which the scores were made. */
  readonly tabel: Kerncijfertabel;
  /** The judgements by which the scores were made, by the name of the programme in the selection. Default: none. */
  readonly oordelen?: Readonly<Record<string, readonly Beoordeling[]>> | undefined;
}
