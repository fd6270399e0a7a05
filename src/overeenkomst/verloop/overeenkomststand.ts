import type { Buurtcode } from '../../gebied/index.js';
import type { Datum, Sleutel } from '../../kern/index.js';
import type { Eindreden } from '../gebeurtenis/inhoud.js';
import type { Partij } from '../model/partij.js';
import type { Handtekening, Samenwerkingsovereenkomst } from '../model/samenwerkingsovereenkomst.js';

/** The statuses of an agreement, in the order of its life. */
export const OVEREENKOMSTSTATUSSEN = [
  'geen',
  'concept',
  'ter_ondertekening',
  'ondertekend',
  'lopend',
  'opgeschort',
  'opgezegd',
  'afgelopen',
  'beeindigd',
  'geevalueerd',
] as const;

/**
 * The status of an agreement on a day. `lopend`: its work began, signed or not (`checkOvereenkomstdossier` finds work without a
 * signature). `afgelopen`: the last day of its term or of a notice has passed, and nobody recorded the end.
 */
export type Overeenkomststatus = (typeof OVEREENKOMSTSTATUSSEN)[number];

/** A text of the agreement and the first day on which it is in force. Number 0 is the agreement itself, 1 the first addendum. */
export interface Overeenkomstversie {
  readonly nummer: number;
  readonly ingangsdatum: Datum;
  /** The day on which it was made or agreed. */
  readonly vastgesteldOp: Datum;
  readonly onderwerp: string;
  readonly document: Samenwerkingsovereenkomst;
  readonly handtekeningen: readonly Handtekening[];
}

/** A report to the gemeenteraad. */
export interface Raadsinformatie {
  readonly datum: Datum;
  readonly onderwerp: string;
  readonly kenmerk?: string | undefined;
}

/** An evaluation by the parties, with its outcome. */
export interface Overeenkomstevaluatie {
  readonly datum: Datum;
  readonly moment?: Sleutel | undefined;
  readonly eind: boolean;
  readonly uitkomst: string;
  readonly kenmerk?: string | undefined;
}

/** A buurt that stopped, and the buurt that replaced it, if any. */
export interface GestopteBuurt {
  readonly buurt: Buurtcode;
  readonly laatsteDag: Datum;
  readonly reden?: string | undefined;
  readonly vervangenDoor?: { readonly buurt: Buurtcode; readonly start: Datum } | undefined;
}

/** A period in which the agreement, or a buurt, stood still; without `tot` it still does. */
export interface Onderbreking {
  readonly van: Datum;
  /** The last day. */
  readonly tot?: Datum | undefined;
  readonly reden?: string | undefined;
}

/** A notice: the party, the reason and the last day. */
export interface Opzegging {
  readonly datum: Datum;
  readonly partij: Sleutel;
  readonly grond: string;
  readonly per: Datum;
}

/** A buurt that takes part on a day. */
export interface MeedoendeBuurt {
  readonly buurt: Buurtcode;
  readonly programma: Sleutel;
  /** The first day of its own term. */
  readonly start: Datum;
  /** Its last day, when it stops on or after the peildatum. */
  readonly tot?: Datum | undefined;
  /** The buurt that it replaced. */
  readonly vervangt?: Buurtcode | undefined;
}

/** The stand of an agreement on a day, computed from its record. */
export interface Overeenkomststand {
  readonly overeenkomst: Sleutel | '';
  readonly peildatum: Datum;
  readonly status: Overeenkomststatus;
  /** The day of the last signature that was needed. */
  readonly ondertekendOp?: Datum | undefined;
  /** The first day of the work. */
  readonly sinds?: Datum | undefined;
  /** The text in force on the day; before the first day of the term the first text. Absent: there is none yet. */
  readonly tekst?: Overeenkomstversie | undefined;
  /** All texts that were made by the day, by their first days. */
  readonly versies: readonly Overeenkomstversie[];
  /** The parties of the text, those that joined included and those that left excluded. */
  readonly partijen: readonly Partij[];
  readonly raadsinformatie: readonly Raadsinformatie[];
  readonly evaluaties: readonly Overeenkomstevaluatie[];
  readonly gestopt: readonly GestopteBuurt[];
  readonly gepauzeerd: readonly (Onderbreking & { readonly buurt: Buurtcode })[];
  readonly opschortingen: readonly Onderbreking[];
  readonly uitgetreden: readonly { readonly partij: Sleutel; readonly laatsteDag: Datum }[];
  readonly besluiten: readonly {
    readonly datum: Datum;
    readonly programmajaar: number;
    readonly uitkomst: 'door' | 'stop';
  }[];
  /** The years of the programme whose option was taken. */
  readonly opties: readonly number[];
  readonly opzegging?: Opzegging | undefined;
  readonly einde?:
    | { readonly laatsteDag: Datum; readonly reden: Eindreden; readonly toelichting?: string | undefined }
    | undefined;
  /** The last day of the agreement as it is known: of its term, of a notice or of an early end. Absent: there is no text. */
  readonly laatsteDag?: Datum | undefined;
  /** The buurten that take part on the day. */
  readonly buurten: readonly MeedoendeBuurt[];
}
