import { showWaarde } from '../../kern/huis.js';
import { type Bevinding, DomeinFout } from '../../kern/index.js';
import { solveVerschuiving, type Verband } from '../../oplosser/index.js';
import { f64 } from '../../rekenen/index.js';
import { createBevinding } from '../teksten/codes.js';

/** A number of people in a publication. */
export interface Aantalcel {
  readonly id: string;
  /** A whole number, 0 or more. */
  readonly aantal: number;
  /** True: it is not in the publication, but could be computed from numbers that are. Default: it is shown. */
  readonly verborgen?: boolean | undefined;
}

/** A sum that a reader knows: one number is the total of others. */
export interface Aantaloptelling {
  readonly totaal: string;
  readonly delen: readonly string[];
}

/** Choices of {@link protectAantallen}. */
export interface ProtectAantallenOptions {
  /** Numbers under it are not shown, 0 included. A whole number, 2 or more. Default: 5. */
  readonly grens?: number;
}

/** The numbers that may not be shown. Ids in the order of the cells. */
export interface Onderdrukking {
  /** The numbers under the bound. */
  readonly primair: readonly string[];
  /** Other numbers, from which the numbers under the bound could be computed. */
  readonly secundair: readonly string[];
}

/** The work limit for all linear programmes of one call together, in numbers changed. */
const BUDGET = 20_000_000_000;

function checkInvoer(cellen: readonly Aantalcel[], optellingen: readonly Aantaloptelling[], grens: number): void {
  const bevindingen: Bevinding[] = [];
  if (!Number.isSafeInteger(grens) || grens < 2)
    bevindingen.push(
      createBevinding('fout', 'verslag.grens_ongeldig', ['options', 'grens'], { waarde: showWaarde(grens) }),
    );
  const aantallen = new Map<string, number>();
  for (const [i, { id, aantal }] of cellen.entries()) {
    if (aantallen.has(id)) bevindingen.push(createBevinding('fout', 'verslag.id_dubbel', ['cellen', i], { id }));
    if (!Number.isSafeInteger(aantal) || aantal < 0)
      bevindingen.push(
        createBevinding('fout', 'verslag.aantal_ongeldig', ['cellen', i, 'aantal'], { id, waarde: showWaarde(aantal) }),
      );
    aantallen.set(id, aantal);
  }
  for (const [i, { totaal, delen }] of optellingen.entries()) {
    const onbekend = [totaal, ...delen].filter((id) => !aantallen.has(id));
    for (const id of onbekend)
      bevindingen.push(createBevinding('fout', 'verslag.cel_onbekend', ['optellingen', i], { id }));
    if (onbekend.length > 0) continue;
    const aantalOf = (id: string) => aantallen.get(id) as number;
    const verwacht = aantalOf(totaal);
    const som = delen.reduce((samen, id) => samen + aantalOf(id), 0);
    if (som !== verwacht)
      bevindingen.push(
        createBevinding('fout', 'verslag.totaal_klopt_niet', ['optellingen', i], {
          tabel: totaal,
          totaal: verwacht,
          som,
        }),
      );
  }
  const [eerste] = bevindingen;
  if (eerste !== undefined) throw new DomeinFout(eerste.code, eerste.params, { pad: eerste.pad, bevindingen });
}

/** The cells that are linked with a cell through sums, with the relations among them. */
function readVerband(
  cel: number,
  listRelaties: (cel: number) => readonly Verband[],
  vergelijkingen: readonly Verband[],
): { readonly cellen: readonly number[]; readonly relaties: readonly Verband[] } {
  const cellen = new Set([cel]);
  const relaties = new Set<Verband>();
  for (const i of cellen)
    for (const relatie of listRelaties(i)) {
      if (relaties.has(relatie)) continue;
      relaties.add(relatie);
      for (const { variabele } of relatie) cellen.add(variabele);
    }
  return { cellen: [...cellen].sort((a, b) => a - b), relaties: vergelijkingen.filter((een) => relaties.has(een)) };
}

/**
 * Decides which numbers of people must not be shown, so that no number under the bound can be read or computed back from totals.
 *
 * A reader knows the numbers shown and the sums, knows that numbers are whole and not negative, and sees which numbers are not shown, but
 * not why. The guarantee: for every number under the bound, every value from 0 up to and including the bound remains possible; and no
 * hidden number can be computed exactly.
 *
 * Method: for each number under the bound, a linear programme finds the cheapest change of other numbers that keeps every sum and moves
 * this number to 0, and one that moves it to the bound. The numbers that have to change are not shown either (Kelly, Golden and Assad
 * 1992, Cell suppression: disclosure protection for sensitive tabular data; Fischetti and Salazar 2001). Large numbers cost more, so
 * totals tend to stay. Each change is checked in whole numbers; when none is found, every number linked with this one is left out.
 *
 * Cost: n³ in the numbers that sums link, as each small number takes a linear programme over them: half a second for 48 rows of 5
 * columns with all totals, some seconds for 200 rows. That is the limit: beyond it, every number linked with a remaining small number is
 * left out.
 *
 * @param cellen - the numbers, each once, also when it stands in several places
 * @param optellingen - every sum that a reader knows
 * @returns the numbers that are not shown: those under the bound, and those that protect them. A count of 0 is under the bound too
 * @throws DomeinFout with everything that is wrong in `bevindingen`:
 * - `verslag.grens_ongeldig`: the bound is not a whole number of 2 or more
 * - `verslag.aantal_ongeldig`: a number that is negative or not whole
 * - `verslag.id_dubbel`, `verslag.cel_onbekend`: a cell occurs twice, or a sum names an unknown cell
 * - `verslag.totaal_klopt_niet`: a total is not the sum of its parts
 *
 * @example
 * ```ts
 * import { protectAantallen } from 'buurtaanpak/verslag';
 *
 * const cellen = [
 *   { id: 'De Wal', aantal: 3 },
 *   { id: 'Oost', aantal: 7 },
 *   { id: 'Dorp', aantal: 12 },
 *   { id: 'totaal', aantal: 22 },
 * ];
 * protectAantallen(cellen, [{ totaal: 'totaal', delen: ['De Wal', 'Oost', 'Dorp'] }]);
 * // => { primair: ['De Wal'], secundair: ['Oost'] }
 * ```
 */
export function protectAantallen(
  cellen: readonly Aantalcel[],
  optellingen: readonly Aantaloptelling[],
  options: ProtectAantallenOptions = {},
): Onderdrukking {
  const { grens = 5 } = options;
  checkInvoer(cellen, optellingen, grens);
  const aantallen = Float64Array.from(cellen, ({ aantal }) => aantal);
  const plaats = new Map(cellen.map(({ id }, i) => [id, i]));
  const plaatsOf = (id: string) => plaats.get(id) as number;
  const vergelijkingen = optellingen.map(({ totaal, delen }): Verband => {
    const tekens = new Map<number, 1 | -1>([[plaatsOf(totaal), -1]]);
    for (const deel of delen) tekens.set(plaatsOf(deel), 1);
    return Array.from(tekens, ([variabele, teken]) => ({ variabele, teken }));
  });
  const perCel: Verband[][] = cellen.map(() => []);
  for (const verband of vergelijkingen) for (const { variabele } of verband) perCel[variabele]?.push(verband);
  const listRelaties = (i: number) => perCel[i] as readonly Verband[];

  const primair = cellen.flatMap(({ aantal }, i) => (aantal < grens ? [i] : []));
  const weg = new Set([...primair, ...cellen.flatMap(({ verborgen }, i) => (verborgen === true ? [i] : []))]);
  // The changes found so far. Each keeps every sum and changes only hidden numbers, so it protects every number that it changes.
  const gevonden: Float64Array[] = [];
  const budget = { over: BUDGET };
  // When all linked numbers are left out, a reader knows nothing about them.
  const alles = new Set<number>();
  const isProtected = (i: number, stap: number) =>
    gevonden.some((een) => (stap > 0 ? f64(een, i) >= stap : f64(een, i) <= stap));

  for (const i of primair) {
    if (listRelaties(i).length === 0) continue;
    const aantal = f64(aantallen, i);
    for (const stap of [grens - aantal, -aantal]) {
      if (stap === 0 || alles.has(i) || isProtected(i, stap)) continue;
      const { cellen: hier, relaties } = readVerband(i, listRelaties, vergelijkingen);
      const lokaal = new Map(hier.map((j, k) => [j, k]));
      const lokaalOf = (j: number) => lokaal.get(j) as number;
      const oplossing = solveVerschuiving(
        {
          variabelen: hier.map((j) => {
            const waarde = f64(aantallen, j);
            return { waarde, kosten: weg.has(j) ? 0 : 1 + waarde };
          }),
          vergelijkingen: relaties.map((verband) =>
            verband.map(({ variabele, teken }) => ({ variabele: lokaalOf(variabele), teken })),
          ),
          variabele: lokaalOf(i),
          stap,
        },
        { budget },
      );
      const verschuiving = new Float64Array(cellen.length);
      for (const [k, j] of hier.entries()) verschuiving[j] = Math.round(oplossing?.[k] ?? 0);
      const klopt =
        verschuiving[i] === stap &&
        verschuiving.every((verschil, j) => verschil + f64(aantallen, j) >= 0) &&
        relaties.every(
          (verband) => verband.reduce((som, { variabele: j, teken }) => som + teken * f64(verschuiving, j), 0) === 0,
        );
      if (klopt) gevonden.push(verschuiving);
      else for (const j of hier) alles.add(j);
      for (const j of hier) if (!klopt || verschuiving[j] !== 0) weg.add(j);
    }
  }
  const klein = new Set(primair);
  const ids = (has: (i: number) => boolean) =>
    cellen.filter(({ verborgen }, i) => verborgen !== true && has(i)).map(({ id }) => id);
  return { primair: ids((i) => klein.has(i)), secundair: ids((i) => weg.has(i) && !klein.has(i)) };
}
