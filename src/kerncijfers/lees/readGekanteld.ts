import { toCeltekst } from '../kop/celtekst.js';
import { normalizeNaam } from '../kop/normalizeNaam.js';
import type { Invoer } from '../kop/toRijen.js';
import { refuse } from '../teksten/codes.js';

/** A title, a blank line and the names of dimensions come before the header. */
const BEGIN = 12;

const SLOT = /^(?:Bron|Source): ?CBS/i;

/** The first two columns of a tilted download: the subject and its unit. */
const VOORKOLOMMEN = 2;

function isOnderwerp(cel: unknown): boolean {
  return ['onderwerp', 'topic'].includes(normalizeNaam(toCeltekst(cel)));
}

/** Whether a parser that takes a line for the header made objects of a tilted download. */
function isGekanteld(rij: unknown): boolean {
  if (typeof rij !== 'object' || rij === null) return false;
  const [naam = '', cel] = Object.entries(rij)[0] ?? [];
  return [naam, cel].some((tekst) => isOnderwerp(tekst) || /^Regioaanduiding\s*\|/.test(toCeltekst(tekst)));
}

/** The title of a subject as a straight download writes it: `Onderwijs/Basisonderwijs/Afstand tot school (km)`. */
function toTitel([onderwerp, eenheid]: readonly unknown[]): string {
  const pad = toCeltekst(onderwerp)
    .split('|')
    .map((deel) => deel.trim())
    .join('/');
  const tekst = toCeltekst(eenheid).trim();
  return tekst === '' ? pad : `${pad} (${tekst})`;
}

/** The columns of the areas, with the names of these. */
function listKolommen(kop: readonly unknown[]): { readonly nummer: number; readonly naam: string }[] {
  return Array.from(kop, (cel, nummer) => ({ nummer, naam: toCeltekst(cel).trim() })).filter(
    ({ nummer, naam }) => nummer >= VOORKOLOMMEN && naam !== '',
  );
}

/** The lines of the subjects below the header, by their titles. A second subject of one title has the number of its line
 * behind it, so that it is not taken for the first. */
function listOnderwerpen(regels: readonly (readonly unknown[])[], kopregel: number): ReadonlyMap<string, number> {
  const onderwerpen = new Map<string, number>();
  regels.forEach((regel, nummer) => {
    const titel = toTitel(regel);
    if (nummer <= kopregel || titel === '' || SLOT.test(titel)) return;
    onderwerpen.set(onderwerpen.has(titel) ? `${titel}#${nummer}` : titel, nummer);
  });
  return onderwerpen;
}

/** The year in the title of the download, when it names one. */
function findJaar(regels: readonly (readonly unknown[])[]): number | undefined {
  const jaren = regels
    .map((regel) => toCeltekst(regel[0]))
    .flatMap((tekst) => tekst.match(/\b(?:19|20)\d{2}\b/g) ?? []);
  return jaren.length === 1 ? Number(jaren[0]) : undefined;
}

/**
 * Reads a tilted download of StatLine, with its subjects as rows and its areas as columns, as if it were a straight one. It must be given as
 * an array of arrays, title lines included: as objects the names of areas would be keys, and names are not unique.
 *
 * @returns undefined when the rows are no such download
 * @throws DomeinFout `kerncijfers.statline_gekanteld` when the rows are objects
 */
export function readGekanteld(rows: unknown): Invoer | undefined {
  if (!Array.isArray(rows)) return undefined;
  const kopregel = rows.slice(0, BEGIN).findIndex((rij) => Array.isArray(rij) && isOnderwerp(rij[0]));
  if (kopregel < 0) {
    return rows.slice(0, BEGIN).some((rij) => !Array.isArray(rij) && isGekanteld(rij))
      ? refuse('kerncijfers.statline_gekanteld', {})
      : undefined;
  }
  const regels: readonly unknown[][] = Array.from(rows, (rij: unknown) => (Array.isArray(rij) ? rij : []));
  const kolommen = listKolommen(regels[kopregel] as unknown[]);
  if (kolommen.length === 0) return refuse('kerncijfers.geen_rijen', {});
  const onderwerpen = listOnderwerpen(regels, kopregel);
  const velden: [string, number][] = [['Wijken en buurten', kopregel], ...onderwerpen];
  const jaar = findJaar(regels.slice(0, kopregel));
  return {
    rijen: kolommen.map(({ nummer }) =>
      Object.fromEntries(velden.map(([veld, regel]) => [veld, regels[regel]?.[nummer]])),
    ),
    features: false,
    bevindingen: [],
    ...(jaar === undefined ? {} : { jaar }),
    // The cell of an area and a subject: the line of the subject, in the column of the area.
    getPlek: (rij, veld) => ({ rij: onderwerpen.get(veld) ?? kopregel, kolom: kolommen[rij]?.naam ?? veld }),
  };
}
