import { canonicalizeJson } from '../../kern/huis.js';
import type { Datum } from '../../kern/index.js';

/** Something that the facts of a day of knowing say, by its key. */
export interface Gezegd<T> {
  readonly sleutel: string;
  readonly waarde: T;
}

/** What was said, with the days of knowing on which it was. `id` is the key; when it came back after it was gone, the key with `~2`. */
export interface Tijdvak<T> {
  readonly id: string;
  readonly waarde: T;
  readonly bekendVan: Datum;
  /** The first day on which it was no longer said. Absent: it still is. */
  readonly vervallenOp?: Datum | undefined;
}

/**
 * What the facts say on each of these days of knowing, as spans of time: what stays the same from day to day is one span.
 *
 * @param dagen - the days on which something can change, in their order
 * @param say - what is said on a day, every key once
 */
export function listTijdlijn<T>(dagen: readonly Datum[], say: (bekendOp: Datum) => readonly Gezegd<T>[]): Tijdvak<T>[] {
  const uit: Tijdvak<T>[] = [];
  const keren = new Map<string, number>();
  /** What is said now: its place in the result, by key and content. */
  let open = new Map<string, number>();
  for (const dag of dagen) {
    const nu = new Map<string, number>();
    for (const { sleutel, waarde } of say(dag)) {
      const inhoud = canonicalizeJson([sleutel, waarde]);
      const bestaand = open.get(inhoud);
      if (bestaand !== undefined) {
        nu.set(inhoud, bestaand);
        continue;
      }
      const keer = (keren.get(sleutel) ?? 0) + 1;
      keren.set(sleutel, keer);
      nu.set(inhoud, uit.length);
      uit.push({ id: keer === 1 ? sleutel : `${sleutel}~${keer}`, waarde, bekendVan: dag });
    }
    for (const [inhoud, plaats] of open) {
      const vak = uit[plaats];
      if (!nu.has(inhoud) && vak !== undefined) uit[plaats] = { ...vak, vervallenOp: dag };
    }
    open = nu;
  }
  return uit;
}
