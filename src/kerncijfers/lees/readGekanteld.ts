import { toCeltekst } from '../kop/celtekst.js';
import { isSlotregel } from '../kop/isSlotregel.js';
import { normalizeNaam } from '../kop/normalizeNaam.js';
import type { Invoer } from '../kop/toRijen.js';
import { refuse } from '../teksten/codes.js';

/** A title, a blank line and the names of dimensions come before the header. */
const BEGIN = 12;

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

/** A dimension of which the members stand above the columns. */
interface Kopveld {
  readonly veld: string;
  /** The member of every column, from the first column of the line. */
  readonly leden: readonly string[];
}

/** The areas, where no line above them says what they are. */
const GEBIEDEN = 'Wijken en buurten';

/** The text of the cells of a line; a blank cell behind another is of the same member, as in a merged heading. */
function readLeden(regel: readonly unknown[]): string[] {
  let vorig = '';
  return Array.from(regel, (cel, nummer) => {
    vorig = nummer < VOORKOLOMMEN ? '' : toCeltekst(cel).trim() || vorig;
    return vorig;
  });
}

/**
 * The dimensions above the columns: the name of each stands in a line of its own, and its members in the line below that. The last line is
 * that with `Onderwerp`.
 */
function listKopvelden(regels: readonly (readonly unknown[])[], kopregel: number): Kopveld[] {
  const velden: Kopveld[] = [];
  let veld: string | undefined;
  for (const regel of regels.slice(0, kopregel + 1)) {
    const leden = readLeden(regel);
    const namen = [...new Set(leden.slice(VOORKOLOMMEN))].filter((naam) => naam !== '');
    const isLaatste = isOnderwerp(regel[0]);
    if (veld !== undefined || isLaatste) {
      velden.push({ veld: veld ?? GEBIEDEN, leden });
      veld = undefined;
    } else if (namen.length === 1) veld = namen[0];
  }
  return velden;
}

/** The columns of the areas, with the names of these. */
function listKolommen(
  kop: readonly unknown[],
  velden: readonly Kopveld[],
): { readonly nummer: number; readonly naam: string }[] {
  return Array.from(kop, (cel, nummer) => ({ nummer, tekst: toCeltekst(cel).trim() }))
    .filter(({ nummer, tekst }) => nummer >= VOORKOLOMMEN && tekst !== '')
    .map(({ nummer }) => ({ nummer, naam: velden.map(({ leden }) => leden[nummer]).join(', ') }));
}

/** The lines of the subjects below the header, by their titles. A second subject of one title has the number of its line
 * behind it, so that it is not taken for the first. */
function listOnderwerpen(regels: readonly (readonly unknown[])[], kopregel: number): ReadonlyMap<string, number> {
  const onderwerpen = new Map<string, number>();
  regels.forEach((regel, nummer) => {
    const titel = toTitel(regel);
    if (nummer <= kopregel || titel === '' || isSlotregel(titel)) return;
    onderwerpen.set(onderwerpen.has(titel) ? `${titel}#${nummer}` : titel, nummer);
  });
  return onderwerpen;
}

/** A year in a title: not that of a classification (`regio-indeling 2021`), nor of a date (`17-01-2023`). */
const TITELJAAR = /(?<!indeling (?:van )?|\b\d{1,2}-)\b(?:19|20)\d{2}\b/gi;

/** The year in the title of the download, when it names one. */
function findJaar(regels: readonly (readonly unknown[])[]): number | undefined {
  const jaren = regels.map((regel) => toCeltekst(regel[0])).flatMap((tekst) => tekst.match(TITELJAAR) ?? []);
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
  const kopvelden = listKopvelden(regels, kopregel);
  const kolommen = listKolommen(regels[kopregel] as unknown[], kopvelden);
  if (kolommen.length === 0) return refuse('kerncijfers.geen_rijen', {});
  const onderwerpen = listOnderwerpen(regels, kopregel);
  const jaar = findJaar(regels.slice(0, kopregel));
  return {
    rijen: kolommen.map(({ nummer }) =>
      Object.fromEntries([
        ...kopvelden.map(({ veld, leden }) => [veld, leden[nummer]]),
        ...[...onderwerpen].map(([veld, regel]) => [veld, regels[regel]?.[nummer]]),
      ]),
    ),
    features: false,
    bevindingen: [],
    ...(jaar === undefined ? {} : { jaar }),
    // The cell of an area and a subject: the line of the subject, in the column of the area.
    getPlek: (rij, veld) => ({ rij: onderwerpen.get(veld) ?? kopregel, kolom: String(kolommen[rij]?.naam) }),
  };
}
