import { type Bevinding, formatBevinding, formatGetal, type Pad } from 'buurtaanpak/kern';
import { nl } from 'buurtaanpak/taal';

/** A number with a fraction as people write it: in three decimals, and never as nought when it is not. */
function writeBreuk(getal: number): string {
  return Math.abs(getal) < 0.0005 && getal !== 0 ? 'minder dan 0,001' : formatGetal(getal, { decimalen: 3 });
}

/** A finding; with `plek`, the place in a document that a visitor opened. */
export type Plekbevinding = Pick<Bevinding, 'code' | 'params'> & { readonly plek?: Pad };

/**
 * The Dutch sentence of a finding, with names for codes, decimal commas, and before it the place in a document where it is about one. Whole numbers stay as they are: they may be a year.
 *
 * @param namen - names by code, or by what else stands in the params
 */
export function writeBevinding(
  { code, params, plek = [] }: Plekbevinding,
  namen: ReadonlyMap<string, string> = new Map(),
): string {
  const name = (tekst: string) => namen.get(tekst) ?? tekst;
  const leesbaar = Object.fromEntries(
    Object.entries(params).map(([sleutel, waarde]) => {
      if (typeof waarde === 'number' && Number.isFinite(waarde) && !Number.isInteger(waarde))
        return [sleutel, writeBreuk(waarde)];
      if (typeof waarde === 'string') return [sleutel, name(waarde)];
      return [
        sleutel,
        Array.isArray(waarde) ? waarde.map((een) => (typeof een === 'string' ? name(een) : een)) : waarde,
      ];
    }),
  );
  const zin = formatBevinding({ code, params: leesbaar, pad: plek }, nl, { pad: true });
  // A name of a field keeps its small letter.
  return plek.length > 0 ? zin : zin.charAt(0).toUpperCase() + zin.slice(1);
}
