/** The example cannot go on, for a reason that its user can do something about: one Dutch sentence. */
export class Stop extends Error {}

/** Stops the example with one sentence. */
export function stop(zin: string): never {
  throw new Stop(zin);
}
