import { BELOFTEN, type Belofte } from './beloften.js';
import { isTak, listDelen, maakObject } from './boom.js';

const TABELSOORTEN = ['kwb', 'odata3', 'odata4', 'kaart', 'statline', 'eigenrijen', 'formulier'] as const;

/** The functions of the table that read rows. */
export const TABELLEZERS: readonly Belofte[] = BELOFTEN.filter(
  ({ naam, soort }) => naam.startsWith('read') && TABELSOORTEN.some((tabelsoort) => tabelsoort === soort),
);

/** A row with a code of a buurt of its own, so that no two rows are about the same area. */
function renumber(waarde: unknown, i: number): unknown {
  if (typeof waarde === 'string' && /^(?:GM|WK|BU)\d+\s*$/.test(waarde)) return `BU${String(i).padStart(8, '0')}`;
  if (Array.isArray(waarde)) return waarde.map((deel: unknown) => renumber(deel, i));
  if (!isTak(waarde)) return waarde;
  return maakObject(listDelen(waarde).map(([naam, deel]) => [String(naam), renumber(deel, i)]));
}

/** Every text and number that is no code is something that no figure is. */
function spoil(waarde: unknown): unknown {
  if (typeof waarde === 'number') return `${waarde}?`;
  if (typeof waarde === 'string') return /^(?:GM|WK|BU)\d/.test(waarde) ? waarde : `${waarde}\ud800`;
  if (Array.isArray(waarde)) return waarde.map(spoil);
  if (!isTak(waarde)) return waarde;
  return maakObject(listDelen(waarde).map(([naam, deel]) => [String(naam), spoil(deel)]));
}

/** Where the rows of an example are: the example itself, or the one list in it. */
function growLijst(voorbeeld: unknown, grow: (rijen: readonly unknown[]) => unknown[]): unknown {
  if (Array.isArray(voorbeeld)) return grow(voorbeeld);
  return maakObject(
    listDelen(voorbeeld).map(([naam, deel]) => [String(naam), Array.isArray(deel) ? grow(deel) : deel]),
  );
}

/** A small table with so many rows more: its last row over and over, good or with every cell wrong. */
export function maakGroteTabel(voorbeeld: unknown, rijen: number, fout: boolean): unknown {
  return growLijst(voorbeeld, (lijst) => {
    const rij = lijst.at(-1);
    const kwaad = fout ? spoil(rij) : rij;
    return [...lijst, ...Array.from({ length: rijen }, (_, i) => renumber(kwaad, i))];
  });
}
