import { f64 } from '../../rekenen/index.js';
import { judgeCriterium, type Voorbereiding } from '../../routekaart/huis.js';
import type { Beoordelaarsrol, Beoordeling } from '../../routekaart/index.js';

/** A place for one assessor of a role. `stemmen` holds the judgements of each assessor who may be drawn for it. */
export interface Stemplek {
  readonly rol: Beoordelaarsrol;
  readonly stemmen: readonly (readonly Beoordeling[])[];
}

const byNaam = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);

/** A place for every assessor of every role, in order of role and reference. */
export function listStemplekken(beoordelingen: readonly Beoordeling[]): Stemplek[] {
  const perRol = new Map<Beoordelaarsrol, Map<string, Beoordeling[]>>();
  for (const rij of beoordelingen) {
    const perBeoordelaar = perRol.get(rij.rol) ?? new Map<string, Beoordeling[]>();
    perRol.set(rij.rol, perBeoordelaar);
    const eigen = perBeoordelaar.get(rij.beoordelaar) ?? [];
    perBeoordelaar.set(rij.beoordelaar, eigen);
    eigen.push(rij);
  }
  return [...perRol].sort(byNaam).flatMap(([rol, perBeoordelaar]) => {
    const stemmen = [...perBeoordelaar].sort(byNaam).map(([, eigen]) => eigen);
    return stemmen.map(() => ({ rol, stemmen }));
  });
}

/**
 * Draws the assessors again, with replacement: one for every place.
 *
 * @param zonder - the role that is left out
 * @param u - the uniform numbers of a draw; those of the places begin at `van`
 * @returns by position of the criterion the judgements of the candidates
 */
export function drawOordelen(
  plekken: readonly Stemplek[],
  { kolommen, gebieden }: Voorbereiding,
  zonder: Beoordelaarsrol | undefined,
  u: Float64Array,
  van: number,
): Map<number, Float64Array> {
  const loten: Beoordeling[] = [];
  plekken.forEach(({ rol, stemmen }, s) => {
    if (rol === zonder) return;
    const gekozen = stemmen[Math.floor(f64(u, van + s) * stemmen.length)] as readonly Beoordeling[];
    // An assessor who is drawn twice counts as two.
    for (const rij of gekozen) loten.push({ ...rij, beoordelaar: `${rij.beoordelaar}\n${s}` });
  });
  return new Map(
    kolommen.flatMap(({ criterium: { id, bron } }, k) => {
      if (bron.soort !== 'beoordeling') return [];
      const oordelen = new Map(judgeCriterium(id, bron, loten).buurten.map(({ buurt, score }) => [buurt, score]));
      return [[k, Float64Array.from(gebieden, ({ code }) => oordelen.get(code) ?? Number.NaN)] as const];
    }),
  );
}
