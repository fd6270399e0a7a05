import { showWaarde } from '../../kern/huis.js';
import { refuse } from '../teksten/codes.js';
import type { Kerncijfertabel } from './kerncijfertabel.js';

interface Tabelindex {
  readonly rij: ReadonlyMap<string, number>;
  readonly kolom: ReadonlyMap<string, number>;
}

const bekend = new WeakMap<Kerncijfertabel, Tabelindex>();

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isKolom(kolom: unknown, aantal: number): boolean {
  if (!isObject(kolom) || typeof kolom.sleutel !== 'string' || typeof kolom.eenheid !== 'string') return false;
  const { waarden, redenen, bron } = kolom;
  return (
    isObject(bron) &&
    [waarden, redenen].every((cellen) => ArrayBuffer.isView(cellen) && 'length' in cellen && cellen.length === aantal)
  );
}

/** Whether a value has the shape of a table, as the functions of `kerncijfers` make it. */
function isTabel(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { gebieden, kolommen } = value;
  return (
    Array.isArray(gebieden) &&
    gebieden.every((gebied) => isObject(gebied) && typeof gebied.code === 'string') &&
    Array.isArray(kolommen) &&
    kolommen.every((kolom) => isKolom(kolom, gebieden.length))
  );
}

/**
 * The positions of the areas and keys of a table. Made once for each table.
 *
 * @throws DomeinFout `kerncijfers.tabel_ongeldig` when it is not a table
 */
export function getTabelindex(tabel: Kerncijfertabel): Tabelindex {
  let index = bekend.get(tabel);
  if (index === undefined) {
    if (!isTabel(tabel)) return refuse('kerncijfers.tabel_ongeldig', { waarde: showWaarde(tabel) });
    index = {
      rij: new Map(tabel.gebieden.map(({ code }, i) => [code, i])),
      kolom: new Map(tabel.kolommen.map(({ sleutel }, i) => [sleutel, i])),
    };
    bekend.set(tabel, index);
  }
  return index;
}
