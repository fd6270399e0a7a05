import { DIEP } from './waarden.js';

/** A way into a value. */
export type Pad = readonly (string | number)[];

/** Plain objects and arrays: the values that a mutation may change inside. */
export function isTak(waarde: unknown): waarde is Record<string, unknown> | unknown[] {
  if (typeof waarde !== 'object' || waarde === null) return false;
  const prototype: unknown = Object.getPrototypeOf(waarde);
  return Array.isArray(waarde) || prototype === Object.prototype;
}

/** The parts of a value with their names. */
export function listDelen(waarde: unknown): [string | number, unknown][] {
  if (Array.isArray(waarde)) return [...waarde.entries()];
  return isTak(waarde) ? Object.entries(waarde) : [];
}

/** An object of these fields, whatever their names. */
export function maakObject(velden: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const [naam, value] of velden)
    Object.defineProperty(object, naam, { value, enumerable: true, configurable: true, writable: true });
  return object;
}

/** A copy of a value with the part at a path replaced; what lies beside the path is shared, not copied. */
export function replaceAt(waarde: unknown, pad: Pad, change: (deel: unknown) => unknown): unknown {
  const [naam, ...rest] = pad;
  if (naam === undefined) return change(waarde);
  const next = (deel: unknown) => replaceAt(deel, rest, change);
  if (Array.isArray(waarde)) return waarde.map((deel: unknown, i) => (i === naam ? next(deel) : deel));
  return maakObject(listDelen(waarde).map(([veld, deel]) => [String(veld), veld === naam ? next(deel) : deel]));
}

/** Freezes plain values all the way down, without recursion, so that a call that writes in its argument fails. */
export function freezeAll(waarde: unknown): void {
  const stapel = [waarde];
  while (stapel.length > 0) {
    const top = stapel.pop();
    if (!isTak(top) || Object.isFrozen(top)) continue;
    Object.freeze(top);
    for (const deel of Object.values(top)) if (typeof deel === 'object') stapel.push(deel);
  }
}

/** Whether two values are the same in JSON: a field that is `undefined` counts as absent, and -0 as 0. */
export function isGelijk(a: unknown, b: unknown, bezig = new Map<object, Set<object>>()): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  // What stands in itself, or twice, is compared once.
  const met = bezig.get(a) ?? new Set<object>();
  if (met.has(b)) return true;
  bezig.set(a, met.add(b));
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((deel, i) => isGelijk(deel, b[i], bezig));
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const velden = (object: object) => Object.entries(object).filter(([, deel]) => deel !== undefined);
  const van = velden(a);
  const naar = new Map(velden(b));
  return (
    van.length === naar.size && van.every(([naam, deel]) => naar.has(naam) && isGelijk(deel, naar.get(naam), bezig))
  );
}

/** The path of a number in a value that JSON cannot write (NaN, Infinity), if there is one. */
export function findOngetal(waarde: unknown, pad: Pad = [], gezien = new Set<unknown>()): Pad | undefined {
  if (typeof waarde === 'number') return Number.isFinite(waarde) ? undefined : pad;
  // What is nested deeper is no answer of the library, but an argument that came back; so is what stands in itself.
  if (pad.length > 100 || gezien.has(waarde)) return undefined;
  if (isTak(waarde)) gezien.add(waarde);
  for (const [naam, deel] of listDelen(waarde)) {
    const gevonden = findOngetal(deel, [...pad, naam], gezien);
    if (gevonden !== undefined) return gevonden;
  }
  return undefined;
}

const DIEPE: ReadonlySet<unknown> = new Set(DIEP.values());

/**
 * A copy of the plain objects and arrays in a value, that nobody has frozen; what is of another kind is shared, and so is what is a hundred
 * thousand deep. A part that stands in it twice, or in itself, does so in the copy.
 */
export function copyTak(waarde: unknown): unknown {
  const kopieen = new Map<object, object>();
  const stapel: (readonly [object, object])[] = [];
  const copy = (deel: unknown): unknown => {
    if (!isTak(deel) || DIEPE.has(deel)) return deel;
    const eerder = kopieen.get(deel);
    if (eerder !== undefined) return eerder;
    const kopie = Array.isArray(deel) ? new Array(deel.length) : {};
    kopieen.set(deel, kopie);
    stapel.push([deel, kopie]);
    return kopie;
  };
  const uit = copy(waarde);
  while (stapel.length > 0) {
    const [van, naar] = stapel.pop() as (typeof stapel)[number];
    for (const naam of Object.keys(van)) {
      const value = copy((van as Record<string, unknown>)[naam]);
      // Written as it is, as most are: a definition takes ten times as long.
      if (naam !== '__proto__') (naar as Record<string, unknown>)[naam] = value;
      else Object.defineProperty(naar, naam, { value, enumerable: true, configurable: true, writable: true });
    }
  }
  return uit;
}

/** Any value as one text: as JSON, with names for what JSON cannot hold. Too deep or round is one text for all. */
export function toTekst(waarde: unknown): string {
  try {
    return (
      JSON.stringify(waarde, (_, deel: unknown) => {
        if (typeof deel === 'bigint') return `${deel}n`;
        if (typeof deel === 'number' && !Number.isFinite(deel)) return String(deel);
        if (typeof deel === 'function' || typeof deel === 'symbol') return `(${typeof deel})`;
        if (deel instanceof Map || deel instanceof Set) return [...deel];
        if (ArrayBuffer.isView(deel) && !(deel instanceof DataView)) return Array.from(deel as Uint8Array);
        return deel;
      }) ?? 'undefined'
    );
  } catch {
    return '(no text)';
  }
}

/** All texts in a value, however deep or round it is. */
export function listTeksten(waarde: unknown): readonly string[] {
  const teksten = new Set<string>();
  const gezien = new Set<unknown>();
  const stapel = [waarde];
  while (stapel.length > 0) {
    const top = stapel.pop();
    if (typeof top === 'string') teksten.add(top);
    if (!isTak(top) || gezien.has(top)) continue;
    gezien.add(top);
    for (const deel of Object.values(top)) stapel.push(deel);
  }
  return [...teksten];
}
