import type { Quotum } from '../model/quotum.js';

/** The quota of these programmes as bits; all quota when no programmes are named. */
export function getBits(quota: readonly Quotum[], programmas: readonly string[] | undefined): number {
  return quota.reduce(
    (bits, { programma }, j) => (programmas === undefined || programmas.includes(programma) ? bits | (1 << j) : bits),
    0,
  );
}
