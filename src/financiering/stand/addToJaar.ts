/** Adds cents to the amount of a year. */
export function addToJaar(perJaar: Map<number, bigint>, jaar: number, centen: bigint): void {
  perJaar.set(jaar, (perJaar.get(jaar) ?? 0n) + centen);
}
