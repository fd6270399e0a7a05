/** How the work of a call grows with the size of its input. */
export type Groei = '1' | 'log n' | 'n' | 'n log n' | 'n²' | 'n³' | '2ⁿ';

/**
 * A call of a public function, with an input that can grow. The table of all of them is what `npm run kosten` measures and what
 * `npm run fuzz` makes hostile: each argument of a call is a value that it may change.
 */
export interface Aanroep {
  /** The function, as an app imports it. */
  readonly roep: (...args: never[]) => unknown;
  /** The arguments of a valid call with an input of `n` units. Deterministic: the same arguments each time. */
  readonly maak: (n: number) => readonly unknown[] | Promise<readonly unknown[]>;
  /** What `n` counts: `buurten`, `gebeurtenissen`, `tekens`. */
  readonly eenheid: string;
  /** Three sizes, each at least twice the one before; the last is one that a large gemeente or the whole country has. */
  readonly maten: readonly [number, number, number];
  /** How the work grows with `n`, as the docstring of the function says after `Cost:`. */
  readonly groei: Groei;
  /** Set when some arguments are functions or typed arrays, that JSON cannot hold: their places, which stay as they are. */
  readonly vast?: readonly number[];
}

/** The calls of a room, by the name that an app writes: `scoreBuurten`, `Verslag.parse`. */
export type Aanroepen = Readonly<Record<string, Aanroep>>;
