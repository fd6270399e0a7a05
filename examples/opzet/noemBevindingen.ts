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

/** Of a mistake in every row of a file so many are shown; of the others only how many there are. */
const HOOGSTENS = 5;

/** The same code at the same place, whatever the row. */
const nameSoort = ({ code, pad }: Bevinding) =>
  JSON.stringify([code, pad.map((deel) => (typeof deel === 'number' ? '#' : deel))]);

/** Findings of one severity as sentences, each with its place: the step and the id, or the part of the opzet. */
export function noemBevindingen(bevindingen: readonly Bevinding[], ernst: Bevinding['ernst']): string[] {
  const soorten = new Map<string, Bevinding[]>();
  for (const een of bevindingen.filter((bevinding) => bevinding.ernst === ernst)) {
    const soort = nameSoort(een);
    const groep = soorten.get(soort) ?? [];
    groep.push(een);
    soorten.set(soort, groep);
  }
  return [...soorten.values()].flatMap((groep) => [
    ...groep.slice(0, HOOGSTENS).map((een) => formatBevinding(countAsSpreadsheet(een), nl, { pad: true })),
    ...(groep.length > HOOGSTENS ? [`… en nog ${groep.length - HOOGSTENS} keer hetzelfde in dit deel.`] : []),
  ]);
}
