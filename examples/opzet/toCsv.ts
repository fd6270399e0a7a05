import type { Bedrag } from 'buurtaanpak';
import { renderCsv, type Verslagwaarde } from 'buurtaanpak/verslag';

/** A cell: a text, a number, an amount, or nothing. */
export type Cel = string | number | { readonly bedrag: Bedrag } | null | undefined;

function toWaarde(cel: Cel): Verslagwaarde {
  if (typeof cel === 'number') return { soort: 'getal', waarde: cel, decimalen: Number.isInteger(cel) ? 0 : 4 };
  if (typeof cel === 'object' && cel !== null) return { soort: 'bedrag', waarde: cel.bedrag };
  return { soort: 'tekst', waarde: cel ?? '' };
}

/** Rows as CSV that a Dutch Excel opens, and in which no text becomes a formula. */
export function toCsv(koppen: readonly string[], rijen: readonly (readonly Cel[])[]): string {
  return renderCsv({
    id: 'tabel',
    titel: 'Tabel',
    kolommen: koppen.map((kop) => ({ sleutel: kop.toLowerCase(), kop })),
    rijen: rijen.map((rij) => rij.map(toWaarde)),
    totaalrijen: [],
    totaalkolommen: [],
  });
}
