import type { Kerncijfertabel } from './kerncijfertabel.js';

interface Tabelindex {
  readonly rij: ReadonlyMap<string, number>;
  readonly kolom: ReadonlyMap<string, number>;
}

const bekend = new WeakMap<Kerncijfertabel, Tabelindex>();

/** Where the areas and keys of a table are; made once a table. */
export function getTabelindex(tabel: Kerncijfertabel): Tabelindex {
  let index = bekend.get(tabel);
  if (index === undefined) {
    index = {
      rij: new Map(tabel.gebieden.map(({ code }, i) => [code, i])),
      kolom: new Map(tabel.kolommen.map(({ sleutel }, i) => [sleutel, i])),
    };
    bekend.set(tabel, index);
  }
  return index;
}
