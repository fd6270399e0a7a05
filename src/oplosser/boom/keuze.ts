/** A choice and its value. */
export interface Keuze {
  /** The vak of each candidate, or -1. */
  readonly toewijzing: Int16Array;
  readonly waarde: number;
}
