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
  const vanBron = () =>
    ns.currentTestId === undefined && /\/src\/[a-z]+\//.test(new Error().stack?.split('\n')[3] ?? '');
  globalThis.WeakMap = class extends WeakMap {
    /** @param {any} paren */
    constructor(paren) {
      super(paren);
      if (!vanBron()) return;
      let binnen = new WeakMap();
      wissers.push(() => (binnen = new WeakMap()));
      this.get = (sleutel) => binnen.get(sleutel);
      this.has = (sleutel) => binnen.has(sleutel);
      this.delete = (sleutel) => binnen.delete(sleutel);
      this.set = (sleutel, waarde) => {
        binnen.set(sleutel, waarde);
        return this;
      };
    }
  };
  globalThis.WeakSet = class extends WeakSet {
    /** @param {any} waarden */
    constructor(waarden) {
      super(waarden);
      if (!vanBron()) return;
      let binnen = new WeakSet();
      wissers.push(() => (binnen = new WeakSet()));
      this.has = (waarde) => binnen.has(waarde);
      this.delete = (waarde) => binnen.delete(waarde);
      this.add = (waarde) => {
        binnen.add(waarde);
        return this;
      };
    }
  };
  fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true, seed: 2026 });
}

export function wipeGeheugens() {
  for (const wis of wissers) wis();
}
