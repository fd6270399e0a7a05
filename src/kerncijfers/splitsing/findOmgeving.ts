import type { Burenparen } from '../../gebied/index.js';
import type { Kerncijfertabel } from '../tabel/kerncijfertabel.js';
import { getTabelindex } from '../tabel/tabelindex.js';

/** The rows of the buurten around each of these: those that touch it, or without neighbours the others of its wijk. */
export function findOmgeving(
  tabel: Kerncijfertabel,
  buurten: ReadonlySet<string>,
  buren: Burenparen | undefined,
): ReadonlyMap<string, readonly number[]> {
  const { rij } = getTabelindex(tabel);
  const omgeving = new Map<string, number[]>([...buurten].map((code) => [code, []]));
  const add = (code: string, ander: string) => {
    const plaats = rij.get(ander);
    if (plaats !== undefined && ander !== code) omgeving.get(code)?.push(plaats);
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
  for (const code of buurten) {
    const wijk = tabel.gebieden[rij.get(code) ?? -1]?.wijk;
    for (const ander of perWijk.get(wijk ?? '') ?? []) add(code, ander);
  }
  return omgeving;
}
