/** Years of the programme, and whether they are an option. */
interface Jaren {
  readonly programmajaren: readonly number[];
  readonly optie?: unknown;
}

/** The last year that is agreed: a year that is an option lies after the term for as long as nobody took it. */
export function findLaatsteJaar(jaren: readonly Jaren[]): number {
  const vast = jaren.filter(({ optie }) => optie === undefined);
  return Math.max(...(vast.length === 0 ? jaren : vast).flatMap(({ programmajaren }) => programmajaren));
}
