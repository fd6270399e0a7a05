/** A function as a stranger calls it. */
export type Functie = (...args: unknown[]) => unknown;

/** A function of a door, or a promise about some of them together, with what the run calls it with. */
export interface Doel {
  /** The room and the name: `kern.Datum.parse`. */
  readonly naam: string;
  readonly roep: Functie;
  /** Lists of arguments that a careful app passes: what the run makes hostile. */
  readonly maak: () => readonly (readonly unknown[])[] | Promise<readonly (readonly unknown[])[]>;
  /** Places of arguments that JSON cannot hold, which stay as they are. */
  readonly vast: readonly number[];
  /** The function that returns what this one throws. */
  readonly safe?: Functie | undefined;
  /** True: a parser, whose output is JSON and is the same when it is read again. */
  readonly leest?: boolean | undefined;
}
