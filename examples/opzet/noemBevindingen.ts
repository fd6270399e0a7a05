import { type Bevinding, formatBevinding, nl } from 'buurtaanpak';

/** Rows of figures are counted as a spreadsheet does: the header is row 1. */
function countAsSpreadsheet(bevinding: Bevinding): Bevinding {
  if (bevinding.pad[0] !== 'tabel') return bevinding;
  const params = Object.fromEntries(
    Object.entries(bevinding.params).map(([naam, waarde]) =>
      (naam === 'rij' || naam === 'eerder') && typeof waarde === 'number' ? [naam, waarde + 1] : [naam, waarde],
    ),
  );
  return { ...bevinding, pad: bevinding.pad.slice(0, 2), params };
}

/** Findings of one severity as sentences, each with its place: the step and the id, or the part of the opzet. */
export function noemBevindingen(bevindingen: readonly Bevinding[], ernst: Bevinding['ernst']): string[] {
  return bevindingen
    .filter((een) => een.ernst === ernst)
    .map((een) => formatBevinding(countAsSpreadsheet(een), nl, { pad: true }));
}
