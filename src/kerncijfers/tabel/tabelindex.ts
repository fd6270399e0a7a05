import { showWaarde } from '../../kern/huis.js';
import { refuse } from '../teksten/codes.js';
import type { Kerncijferkolom, Kerncijfertabel } from './kerncijfertabel.js';

interface Tabelindex {
  readonly rij: ReadonlyMap<string, number>;
  /** The place of the column with a key. */
  readonly kolom: ReadonlyMap<string, number>;
  /** The columns of a figure, in the order of the table. */
  readonly figuren: ReadonlyMap<string, readonly Kerncijferkolom[]>;
}

const bekend = new WeakMap<Kerncijfertabel, Tabelindex>();

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isKolom(kolom: unknown, aantal: number): boolean {
  if (!isObject(kolom) || typeof kolom.sleutel !== 'string' || typeof kolom.figuur !== 'string') return false;
  if (typeof kolom.eenheid !== 'string') return false;
  const { waarden, redenen, onder = waarden, boven = waarden, geschat = redenen, bron } = kolom;
  return (
    isObject(bron) &&
    [waarden, redenen, onder, boven, geschat].every(
      (cellen) => ArrayBuffer.isView(cellen) && 'length' in cellen && cellen.length === aantal,
    )
  );
}

/** Whether a value has the shape of a table, as the functions of `kerncijfers` make it. */
function isTabel(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { indeling, gebieden, kolommen } = value;
  return (
    isObject(indeling) &&
    typeof indeling.jaar === 'number' &&
    Array.isArray(gebieden) &&
    Array.from(gebieden).every((gebied) => isObject(gebied) && typeof gebied.code === 'string') &&
    Array.isArray(kolommen) &&
    Array.from(kolommen).every((kolom) => isKolom(kolom, gebieden.length))
  );
}

function groupFiguren(kolommen: readonly Kerncijferkolom[]): ReadonlyMap<string, readonly Kerncijferkolom[]> {
  const figuren = new Map<string, Kerncijferkolom[]>();
  for (const kolom of kolommen) {
    const groep = figuren.get(kolom.figuur);
    if (groep === undefined) figuren.set(kolom.figuur, [kolom]);
    else groep.push(kolom);
  }
  return figuren;
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
      figuren: groupFiguren(tabel.kolommen),
    };
    bekend.set(tabel, index);
  }
  return index;
}
