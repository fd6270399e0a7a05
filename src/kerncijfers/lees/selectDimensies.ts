import { type Bevinding, createBevinding, DomeinFout } from '../../kern/index.js';
import { toCeltekst } from './celtekst.js';
import type { Rij } from './leesplan.js';

/** The text of a cell of a dimension: codes are padded, and some parsers make numbers of them. */
function toTekst(cel: unknown): string {
  return toCeltekst(cel).trim();
}

/**
 * The positions of the rows of one choice from every dimension (age, margin, period); undefined for all rows.
 * A dimension with one value needs no choice.
 *
 * @throws DomeinFout `kerncijfers.dimensie_kiezen`, for every dimension with several values and no (known) choice
 */
export function selectDimensies(
  rijen: readonly Rij[],
  velden: readonly string[],
  selectie: Readonly<Record<string, string>>,
): readonly number[] | undefined {
  const bevindingen: Bevinding[] = [];
  const gekozen: [string, string][] = [];
  for (const veld of new Set([...velden, ...Object.keys(selectie)])) {
    const waarden = [...new Set(rijen.map((rij) => toTekst(rij[veld])))].sort();
    const keuze = Object.hasOwn(selectie, veld) ? selectie[veld] : undefined;
    if (keuze === undefined ? waarden.length > 1 : !waarden.includes(keuze)) {
      bevindingen.push(
        createBevinding('fout', 'kerncijfers.dimensie_kiezen', ['selectie', veld], {
          veld,
          keuzes: waarden.slice(0, 50),
        }),
      );
    } else if (keuze !== undefined && waarden.length > 1) {
      gekozen.push([veld, keuze]);
    }
  }
  const [eerste] = bevindingen;
  if (eerste !== undefined) throw new DomeinFout(eerste.code, eerste.params, { pad: eerste.pad, bevindingen });
  if (gekozen.length === 0) return undefined;
  return rijen.flatMap((rij, nummer) =>
    gekozen.every(([veld, keuze]) => toTekst(rij[veld]) === keuze) ? [nummer] : [],
  );
}
