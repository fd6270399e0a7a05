import type { Datum } from '../../kern/index.js';

/** A value, and the first day since which every day ended with it. */
export interface Sinds<T> {
  readonly waarde: T;
  readonly sinds: Datum;
  /** The value at the end of the day before `sinds`. */
  readonly vorige?: Omit<Sinds<T>, 'vorige'> | undefined;
}

/** Sets a new value from a day on. A change that is undone on the same day does not count. */
export function changeSinds<T>(
  oud: Sinds<T> | undefined,
  waarde: T,
  datum: Datum,
  isGelijk: (a: T, b: T) => boolean,
): Sinds<T> {
  if (oud === undefined) return { waarde, sinds: datum };
  if (isGelijk(oud.waarde, waarde)) return oud;
  const { vorige } = oud;
  if (oud.sinds !== datum) return { waarde, sinds: datum, vorige: { waarde: oud.waarde, sinds: oud.sinds } };
  return vorige !== undefined && isGelijk(vorige.waarde, waarde) ? vorige : { waarde, sinds: datum, vorige };
}
