import type { Verslagtabel } from 'buurtaanpak/verslag';

type Plaats = readonly [rij: number, kolom: number];

/** Column 0 is A, 25 is Z, 26 is AA. */
function letter(kolom: number): string {
  const laatste = String.fromCharCode(65 + (kolom % 26));
  return kolom < 26 ? laatste : letter(Math.floor(kolom / 26) - 1) + laatste;
}

/** The address of a cell of a table. Its headings are row 1. */
const adres = ([rij, kolom]: Plaats) => `${letter(kolom)}${rij + 2}`;

/** A formula that adds cells up. Those that lie in one row or column without a gap are one range. */
function toSom(delen: readonly Plaats[]): string {
  const [eerste] = delen;
  const laatste = delen.at(-1);
  if (eerste === undefined || laatste === undefined) return '0';
  const [boven, links] = eerste;
  const onder = delen.every(([rij, kolom], d) => rij === boven + d && kolom === links);
  const naast = delen.every(([rij, kolom], d) => rij === boven && kolom === links + d);
  return `SUM(${onder || naast ? `${adres(eerste)}:${adres(laatste)}` : delen.map(adres).join(',')})`;
}

/** The formulas of the totals of a table, by the place of their cell (`rij,kolom`): first of columns of totals, then of rows. */
export function listSommen({ kolommen, rijen, totaalrijen, totaalkolommen }: Verslagtabel): Map<string, string> {
  const uit = new Map<string, string>();
  for (const { kolom, delen } of totaalkolommen)
    for (const rij of rijen.keys()) uit.set(`${rij},${kolom}`, toSom(delen.map((deel) => [rij, deel])));
  for (const { rij, delen } of totaalrijen)
    for (const [kolom, { optelbaar = true }] of kolommen.entries())
      if (kolom > 0 && optelbaar) uit.set(`${rij},${kolom}`, toSom(delen.map((deel) => [deel, kolom])));
  return uit;
}
