import type { Opzet } from '../model/opzet.js';

/** The years of the programme for which the opzet has money, earliest first. */
export const listJaren = ({ geld }: Opzet): number[] =>
  [...new Set((geld?.jaren ?? []).flatMap(({ programmajaren }) => programmajaren))].sort((a, b) => a - b);
