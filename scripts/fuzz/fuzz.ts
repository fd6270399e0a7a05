import { createToeval } from 'buurtaanpak/kern';
import { findBreuk } from './beloof.js';
import type { Doel } from './doel.js';
import type { Bron } from './invoer.js';
import { showInvoer, shrink } from './shrink.js';

/** A promise that was broken, with the smallest arguments found that break it. */
export interface Mislukking {
  readonly doel: string;
  readonly geval: number;
  readonly wat: string;
  readonly argumenten: readonly unknown[];
  readonly invoer: string;
  readonly aantal: number;
}

/** Choices of {@link fuzz}. */
export interface FuzzOptions {
  readonly zaad: string;
  /** The numbers of the calls, spread over the functions. */
  readonly van: number;
  readonly tot: number;
  /** Milliseconds of processor time after which a call counts as a hang. */
  readonly budget: number;
  /** Is told which call comes, before it is made. */
  readonly meld?: ((geval: number) => void) | undefined;
  /** Is told every kind of failure once, as soon as it is found. */
  readonly vind?: ((mislukking: Mislukking) => void) | undefined;
}

/** The call with a number: its function and its arguments, the same each time. */
export async function drawGeval(
  bron: Bron,
  doelen: readonly Doel[],
  zaad: string,
  geval: number,
): Promise<{ readonly doel: Doel; readonly argumenten: readonly unknown[] }> {
  const doel = doelen[geval % doelen.length];
  if (doel === undefined) throw new Error('no function to call');
  return { doel, argumenten: await bron.draw(createToeval(`${zaad} ${doel.naam} ${geval}`), doel) };
}

/** The smallest arguments found that break the same promise. */
async function shrinkGeval(doel: Doel, argumenten: readonly unknown[], wat: string, ms: number) {
  const fails = async (poging: unknown): Promise<boolean> =>
    Array.isArray(poging) &&
    doel.vast.every((plek) => poging[plek] === argumenten[plek]) &&
    (await findBreuk(doel, poging, ms)) === wat;
  return (await shrink(argumenten, fails, wat.startsWith('takes') ? 10 : 600)) as readonly unknown[];
}

/** Hands hostile input to every function of a list, and gives every kind of failure once. */
export async function fuzz(bron: Bron, doelen: readonly Doel[], options: FuzzOptions): Promise<Mislukking[]> {
  const { zaad, van, tot, budget, meld, vind } = options;
  const gevonden = new Map<string, Mislukking>();
  for (let geval = van; geval < tot; geval++) {
    const { doel, argumenten } = await drawGeval(bron, doelen, zaad, geval);
    meld?.(geval);
    const wat = await findBreuk(doel, argumenten, budget);
    if (wat === undefined) continue;
    const sleutel = `${doel.naam} ${wat}`;
    const eerder = gevonden.get(sleutel);
    if (eerder !== undefined) {
      gevonden.set(sleutel, { ...eerder, aantal: eerder.aantal + 1 });
      continue;
    }
    const klein = await shrinkGeval(doel, argumenten, wat, budget);
    const nieuw = { doel: doel.naam, geval, wat, argumenten: klein, invoer: showInvoer(klein), aantal: 1 };
    gevonden.set(sleutel, nieuw);
    vind?.(nieuw);
  }
  return [...gevonden.values()];
}
