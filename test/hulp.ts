import { type Bevinding, type DomeinFout, formatBevinding, isDomeinFout } from 'buurtaanpak/kern';
import { en, nl } from 'buurtaanpak/taal';
import { expect } from 'vitest';

/**
 * Fails when a text of a finding, in Dutch or English, has a gap: a `{name}` for which no value came along; or when a param has a day in
 * words, which would be of one language.
 */
export function expectVolledigeTekst(bevinding: Pick<Bevinding, 'code' | 'params'>): void {
  const zinnen = [nl, en].map((teksten) => formatBevinding(bevinding, teksten));
  const params = JSON.stringify(bevinding.params);
  // Asked for every finding of every test: an `expect` takes longer than what it compares.
  if (zinnen.some((zin) => /\{\w+\}/.test(zin))) expect.fail(`a gap in ${zinnen.join(' ')}`);
  if (/\b\d{1,2} [a-z]{3,9} \d{4}\b(?!-)/.test(params)) expect.fail(`a day in words in ${params}`);
}

/** The DomeinFout that a call throws, of which every text is complete; `undefined` when it gives an answer. Another error fails the test. */
export function findFout(call: () => unknown): DomeinFout | undefined {
  try {
    call();
  } catch (fout) {
    if (!isDomeinFout(fout)) throw fout;
    for (const een of [fout, ...fout.bevindingen]) expectVolledigeTekst(een);
    return fout;
  }
  return undefined;
}

/** The DomeinFout that a call throws, as `findFout`; an answer fails the test that asks. */
export function foutVan(call: () => unknown): DomeinFout {
  const fout = findFout(call);
  if (fout === undefined) throw new Error('nothing was thrown');
  return fout;
}

/** The code of the DomeinFout that a call throws. */
export function codeVan(call: () => unknown): string {
  return foutVan(call).code;
}

/** Freezes a value and everything in it, so that a function that writes in its arguments fails. Typed arrays cannot be frozen. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value) && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const deel of Object.values(value)) deepFreeze(deel);
  }
  return value;
}
