import { type Bevinding, DomeinFout } from '../../kern/index.js';
import { createBevinding } from '../teksten/codes.js';
import { toCeltekst } from './celtekst.js';
import type { Dimensie } from './kop.js';
import type { Rij } from './leesplan.js';

/** The dimension of time: its value is the year of the figures. */
const PERIODE = /^(?:perioden?|periods?)$/i;

/** The text of a cell of a dimension. Codes may be padded, and some parsers turn them into numbers. */
function toTekst(cel: unknown): string {
  return toCeltekst(cel).trim();
}

/**
 * Selects the rows with the chosen value of every dimension (age, margin, period). A dimension with one value needs no choice. `nummers`
 * gives the positions of these rows, or undefined for all rows. `dimensies` gives the value of each dimension except the period.
 *
 * @throws DomeinFout `kerncijfers.dimensie_kiezen`, for every dimension with several values and no (known) choice
 */
export function selectDimensies(
  rijen: readonly Rij[],
  velden: readonly string[],
  selectie: Readonly<Record<string, string>>,
): {
  readonly rijen: readonly Rij[];
  readonly nummers: Uint32Array | undefined;
  readonly dimensies: readonly Dimensie[];
} {
  const bevindingen: Bevinding[] = [];
  const gekozen: [string, string][] = [];
  const dimensies: Dimensie[] = [];
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
      continue;
    }
    if (keuze !== undefined && waarden.length > 1) gekozen.push([veld, keuze]);
    if (!PERIODE.test(veld)) dimensies.push({ veld, waarde: keuze ?? (waarden[0] as string) });
  }
  const [eerste] = bevindingen;
  if (eerste !== undefined) throw new DomeinFout(eerste.code, eerste.params, { pad: eerste.pad, bevindingen });
  if (gekozen.length === 0) return { rijen, nummers: undefined, dimensies };
  const passend = [...rijen.entries()].filter(([, rij]) =>
    gekozen.every(([veld, keuze]) => toTekst(rij[veld]) === keuze),
  );
  return {
    rijen: passend.map(([, rij]) => rij),
    nummers: Uint32Array.from(passend, ([nummer]) => nummer),
    dimensies,
  };
}
