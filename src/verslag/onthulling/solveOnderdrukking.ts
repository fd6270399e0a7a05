import { f64 } from '../../rekenen/index.js';
import { createSchuiver } from './createSchuiver.js';
import { findUitgangspunt } from './findUitgangspunt.js';
import { isBinnen } from './isBinnen.js';
import type { Stelsel, Stelselrelatie } from './stelsel.js';

/** The work limit for all linear programmes of one call together, in numbers changed. */
const BUDGET = 20_000_000_000;

/** A small number that what was shown before gives away, with the cells and relations that do. */
export interface Lek {
  readonly cel: number;
  readonly relaties: readonly Stelselrelatie[];
}

/** Which cells of a system are small, which are not shown, and which can no longer be protected. */
export interface Stelseluitkomst {
  readonly klein: ReadonlySet<number>;
  readonly weg: ReadonlySet<number>;
  readonly lekken: readonly Lek[];
}

/** Whether a relation holds a number that a reader has already. Without any of these only the form of the relations tells something. */
const isGegeven = ({ termen, van, tot }: Stelselrelatie, isVast: (cel: number) => boolean) =>
  termen.some(({ cel }) => isVast(cel)) || [van, tot].some((een) => een !== 0 && Number.isFinite(een));

/** The relations that tell something: one between known numbers that does not hold tells a reader nothing. */
function listGeldig({ cellen, relaties }: Stelsel, onbekend: ReadonlySet<number>): Stelselrelatie[] {
  const bekend = Float64Array.from(cellen, ({ aantal = 0 }) => aantal);
  return relaties.filter(
    (relatie) => relatie.termen.some(({ cel }) => onbekend.has(cel)) || isBinnen(relatie, (cel) => f64(bekend, cel)),
  );
}

/**
 * Finds the cells that must not be shown, by changes that keep every relation: each change that a reader cannot tell from the truth protects
 * every number that it changes.
 *
 * A hidden number that is not known to who protects must keep the room that it had: it could be anything from 0 to the bound before, or at
 * least something else than it is, and so it can after.
 *
 * @returns `undefined` when no numbers fit the relations
 */
export function solveOnderdrukking(
  stelsel: Stelsel,
  grens: number,
  werk: number = BUDGET,
): Stelseluitkomst | undefined {
  const { cellen } = stelsel;
  const budget = { over: werk };
  const plekken = [...cellen.keys()];
  const onbekend = new Set(plekken.filter((i) => cellen[i]?.aantal === undefined));
  const relaties = listGeldig(stelsel, onbekend);
  const getallen = findUitgangspunt({ cellen, relaties }, budget);
  if (getallen === undefined) return undefined;
  const standOf = (cel: number) => cellen[cel]?.stand;
  const klein = new Set(plekken.filter((i) => !onbekend.has(i) && standOf(i) !== 'vast' && f64(getallen, i) < grens));
  const weg = new Set(plekken.filter((i) => klein.has(i) || standOf(i) === 'weg' || standOf(i) === 'elders'));
  const { shift } = createSchuiver({ cellen, relaties }, getallen, (cel) => weg.has(cel), budget);
  // The changes found so far. Each keeps every relation and changes only hidden numbers, so it protects every number that it changes.
  const gevonden: Float64Array[] = [];
  const lekken: Lek[] = [];
  // When all linked numbers are left out, a reader knows no more about them than before.
  const alles = new Set<number>();
  const verbonden = new Set(relaties.flatMap(({ termen }) => termen.map(({ cel }) => cel)));
  const isProtected = (i: number, stap: number) =>
    gevonden.some((een) => (stap > 0 ? f64(een, i) >= stap : f64(een, i) <= stap));

  /** Hides what must be hidden to let a number change so. False: what was shown before keeps it from changing so. */
  const protect = (i: number, stap: number, moet: boolean): boolean => {
    if (stap === 0 || !verbonden.has(i) || alles.has(i) || isProtected(i, stap)) return true;
    const uit = shift(i, stap);
    if (uit.uitkomst === 'gevonden') {
      gevonden.push(uit.verschuiving);
      for (const [j, verschil] of uit.verschuiving.entries()) if (verschil !== 0) weg.add(j);
      return true;
    }
    const { cellen: samen, relaties: hier } = uit.groep;
    const isBewezen =
      uit.uitkomst === 'onmogelijk' && hier.some((een) => isGegeven(een, (cel) => standOf(cel) === 'vast'));
    if (!isBewezen)
      for (const j of samen) {
        alles.add(j);
        weg.add(j);
      }
    else if (moet) lekken.push({ cel: i, relaties: hier });
    return !isBewezen;
  };
  const protectKlein = (i: number) => {
    const aantal = f64(getallen, i);
    if (protect(i, grens - aantal, true)) protect(i, -aantal, true);
  };
  for (const i of klein) protectKlein(i);
  for (const i of onbekend) {
    const aantal = f64(getallen, i);
    if (standOf(i) === 'weg' && aantal < grens) {
      if (protect(i, grens - aantal, true)) protect(i, -aantal, false);
    } else if (standOf(i) === 'weg') protect(i, -aantal, false) || protect(i, 1, false) || protect(i, -1, false);
    else if (aantal < grens && shift(i, grens - aantal, (cel) => cel !== i && !weg.has(cel)).uitkomst === 'onmogelijk')
      protectKlein(i);
  }
  return { klein, weg, lekken };
}
