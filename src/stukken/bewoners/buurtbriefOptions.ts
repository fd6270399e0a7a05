import type { Datum, Periode } from '../../kern/index.js';
import type { Briefgegevens } from '../delen/composeBriefkop.js';

/** What the gemeente says itself in a letter to residents. */
export interface BuurtbriefOptions {
  /** The day on which what is told was known. */
  readonly peildatum: Datum;
  /** The day of the letter. */
  readonly datum: Datum;
  /** The first and the last day of the guidance in a chosen buurt. Default: not told. */
  readonly periode?: Periode | undefined;
  /** Who guides the team of residents, such as `Buurkracht`. Default: not told. */
  readonly uitvoerder?: string | undefined;
  /** Where questions and complaints go, as a sentence: `Bel 14 058 of mail buurt@leeuwarden.nl.` Default: to the gemeente. */
  readonly contact?: string | undefined;
  /** What residents can do when they do not agree. Default: that the gemeente can tell them. */
  readonly oneens?: readonly string[] | undefined;
  /** Whether there is a second chance, in the words of the gemeente, each with its own day. Default: only whether the buurt is a reserve. */
  readonly vervolg?: readonly string[] | undefined;
  /** The sources of the figures, such as `CBS, Kerncijfers wijken en buurten 2024`. Default: none named. */
  readonly cijferbronnen?: readonly string[] | undefined;
  /** What stands in the letterhead besides the day and the reader, such as `kenmerk`. */
  readonly brief?: Omit<Briefgegevens, 'datum'> | undefined;
}
