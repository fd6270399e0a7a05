/** How often an interval in which the answer changes is halved. */
const HALVERINGEN = 60;

/** What is asked of a search from one value in one direction. */
export interface Bereikvraag {
  readonly begin: number;
  /** The values at which the answer may jump, and the last to look at, in the order of the walk. */
  readonly stops: readonly number[];
  /** Whether the answer is the same at this value. */
  readonly isGelijk: (waarde: number) => boolean;
  /** How many values are looked at, at most. */
  readonly meeste: number;
}

/** Between two stops the answer is looked at here. */
const DELEN = [1e-6, 0.25, 0.5, 0.75, 1 - 1e-6];

/**
 * How far a value can go before the answer changes. Looks at five values between each two stops, and halves where the answer changes. A
 * change that is undone between two of these values is not seen. Absent: no change was met.
 */
export function findBereik({ begin, stops, isGelijk, meeste }: Bereikvraag): number | undefined {
  let goed = begin;
  let van = begin;
  let gekeken = 0;
  for (const stop of stops) {
    for (const deel of DELEN) {
      const waarde = van + (stop - van) * deel;
      gekeken++;
      if (gekeken > meeste) return undefined;
      if (isGelijk(waarde)) goed = waarde;
      else return halve(goed, waarde, isGelijk, [van, stop]);
    }
    van = stop;
  }
  return undefined;
}

function halve(begin: number, einde: number, isGelijk: Bereikvraag['isGelijk'], stops: readonly number[]): number {
  let [goed, fout] = [begin, einde];
  for (let i = 0; i < HALVERINGEN; i++) {
    const midden = (goed + fout) / 2;
    if (isGelijk(midden)) goed = midden;
    else fout = midden;
  }
  // A jump at a figure of a case is at that figure.
  const marge = 1e-9 * Math.max(Math.abs(begin), Math.abs(einde), Math.abs(einde - begin));
  return stops.find((stop) => Math.abs(stop - goed) <= marge) ?? goed;
}
