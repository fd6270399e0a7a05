import type { Quotum } from '../model/quotum.js';

/** Gives the name of a quotum for people: its own, or its id. */
export function nameQuota(quota: readonly Quotum[]): (id: string) => string {
  return (id) => quota.find((quotum) => quotum.id === id)?.naam ?? id;
}
