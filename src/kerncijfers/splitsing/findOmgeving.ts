import type { Burenparen } from '../../gebied/index.js';
import type { Kerncijfertabel } from '../tabel/kerncijfertabel.js';
import { getTabelindex } from '../tabel/tabelindex.js';

/**
 * The rows of the buurten around each of these: those that touch it, or without neighbours the others of its wijk. A buurt with none around
 * it is left out.
 */
export function findOmgeving(
  tabel: Kerncijfertabel,
  buurten: ReadonlySet<string>,
  buren: Burenparen | undefined,
): ReadonlyMap<string, readonly number[]> {
  const { rij } = getTabelindex(tabel);
  const omgeving = new Map<string, number[]>();
  const add = (code: string, ander: string) => {
    const plaats = rij.get(ander);
    if (plaats === undefined || ander === code || !buurten.has(code)) return;
    const rijen = omgeving.get(code);
    if (rijen === undefined) omgeving.set(code, [plaats]);
    else rijen.push(plaats);
  };
  if (buren !== undefined) {
    for (const [een, ander] of buren) {
      add(een, ander);
      add(ander, een);
    }
    return omgeving;
  }
  const perWijk = new Map<string, string[]>();
  for (const { code, soort, wijk } of tabel.gebieden) {
    if (soort !== 'buurt' || wijk === undefined) continue;
    perWijk.set(wijk, [...(perWijk.get(wijk) ?? []), code]);
  }
  for (const { code, wijk } of tabel.gebieden) {
    if (wijk === undefined || !buurten.has(code)) continue;
    for (const ander of perWijk.get(wijk) ?? []) add(code, ander);
  }
  return omgeving;
}
