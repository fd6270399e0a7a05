import fc from 'fast-check';

const buiten = /** @type {any} */ (globalThis);
buiten.__stryker__ ??= {};

/** What the changed source and Stryker share: which mutant is on, how often it was reached, and which test comes where. */
export const ns = buiten.__stryker__;

/** @type {(() => void)[]} */
const wissers = [];

/**
 * What the source remembers (a `WeakMap` or `WeakSet` of a module) would carry over from one mutant to the next: from now on each of those
 * that is made while a module of the source loads can be emptied. And a property that fails says so at once, from the same start each time.
 */
export function watchGeheugens() {
  globalThis.WeakMap = makeLeegbaar(WeakMap, ['get', 'has', 'set', 'delete']);
  globalThis.WeakSet = makeLeegbaar(WeakSet, ['has', 'add', 'delete']);
  fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true, seed: 2026 });
}

/**
 * A class of which what a module of the source makes can be brought back to how it was made.
 *
 * @template {WeakMapConstructor | WeakSetConstructor} S
 * @param {S} Soort
 * @param {readonly string[]} doen - what one can do with it
 * @returns {S}
 */
function makeLeegbaar(Soort, doen) {
  const vanBron = () =>
    ns.currentTestId === undefined && /\/src\/[a-z]+\//.test(new Error().stack?.split('\n')[3] ?? '');
  const Leegbaar = class extends /** @type {any} */ (Soort) {
    /** @param {any} inhoud */
    constructor(inhoud) {
      super(inhoud);
      if (!vanBron()) return;
      /** @type {any} */
      let binnen;
      const wis = () => (binnen = new /** @type {any} */ (Soort)(inhoud));
      wis();
      wissers.push(wis);
      for (const naam of doen)
        this[naam] = (/** @type {any[]} */ ...argumenten) => {
          const uit = binnen[naam](...argumenten);
          return uit === binnen ? this : uit;
        };
    }
  };
  return /** @type {any} */ (Leegbaar);
}

export function wipeGeheugens() {
  for (const wis of wissers) wis();
}
