import type { Plekken } from './plekken.js';

/** The candidates with these codes, each once, in order. A code without a candidate is ignored. */
export function toLeden(index: Plekken, codes: readonly string[]): Int32Array {
  return Int32Array.from(new Set(codes.flatMap((code) => index.get(code) ?? []))).sort();
}
