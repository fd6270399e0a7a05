/** A unit with its outcome, the number that says in which situation it is, and the block in which it may be exchanged. */
export interface Toetseenheid {
  readonly waarde: number;
  readonly label: number;
  readonly blok: string;
}
