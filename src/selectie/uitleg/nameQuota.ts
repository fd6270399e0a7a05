import type { Quotum } from '../model/quotum.js';

/** Gives the name of a quotum for people: its own, or its id. */
export function nameQuota(quota: readonly Quotum[]): (id: string) => string {
  const namen = new Map(quota.map(({ id, naam = id }) => [id, naam]));
  return (id) => namen.get(id) as string;
}
