/** The example cannot continue, for a reason that its user can solve: one Dutch sentence. */
export class Stop extends Error {}

/** Stops the example with one sentence. */
export function stop(zin: string): never {
  throw new Stop(zin);
}
