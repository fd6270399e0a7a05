import { type Bevinding, DomeinFout } from '../../kern/index.js';
import type { Kerncijfertabel } from '../../kerncijfers/index.js';
import { f64 } from '../../rekenen/index.js';
import { buildKolom, type Ijking, judgeCriterium, requireBeoordelingen, requireSchema } from '../../routekaart/huis.js';
import { type Beoordelaarsrol, type Beoordeling, Routekaart } from '../../routekaart/index.js';
import { buildScenario, type Combinatie, type Scenario } from './buildScenario.js';
import { checkOnzekerheid } from './checkOnzekerheid.js';
import { drawGewichten } from './drawGewichten.js';
import { listGeweigerd } from './listGeweigerd.js';
import { listKeuzes } from './listKeuzes.js';
import { multiplyTakken } from './multiplyTakken.js';
import type { Onzekerheid } from './onzekerheid.js';
import type { Trekkingsplan } from './trekkingsplan.js';

/** An uncertain input: a weight, a choice or the assessors. `grootte` is the number of uniform numbers that a draw of it takes. */
export interface Invoer {
  /** Id of the criterion or thema whose weight it is, or the name of the choice. */
  readonly naam: string;
  readonly soort: 'gewicht' | 'keuze';
  readonly grootte: number;
}

/** The model as a function of uniform numbers. */
export interface Ontwerp {
  readonly basis: Scenario;
  /** The findings about the document and the figures, and those that an alternative adds. */
  readonly bevindingen: readonly Bevinding[];
  /** Per criterion its weight in the whole, without uncertainty. */
  readonly nominaalEffectief: Float64Array;
  readonly invoeren: readonly Invoer[];
  /** How many uniform numbers a draw takes. */
  readonly dimensie: number;
  /** The draw that the uniform numbers stand for. Each number is from 0 up to but not including 1, in steps of 2^-53. */
  readonly plan: (u: Float64Array) => Trekkingsplan;
}

/** The element that a fraction stands for. The fraction is at most 1 - 2^-53, so the position is never past the last element. */
const at = <T>(lijst: readonly T[], u: number): T => lijst[Math.floor(u * lijst.length)] as T;

/** A place for one assessor of a role. `stemmen` holds the judgements of each assessor who may be drawn for it. */
interface Stemplek {
  readonly rol: Beoordelaarsrol;
  readonly stemmen: readonly (readonly Beoordeling[])[];
}

const byNaam = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);

/** A place for every assessor of every role, in order of role and reference. */
function listStemplekken(beoordelingen: readonly Beoordeling[]): Stemplek[] {
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
 * Makes the model a function of uniform numbers: first one for every weight, then one for every choice, then one for every assessor. A
 * weight that is certain also has a number, but ignores it.
 *
 * @param ijking - the reference set. When the assessors are drawn again, that of judgements stays as it is without a draw
 */
export function makeOntwerp(
  routekaart: Routekaart,
  kerncijfers: Kerncijfertabel,
  beoordelingen: readonly Beoordeling[],
  kandidaten: readonly string[] | undefined,
  onzekerheid: Onzekerheid,
  ijking: Ijking = {},
): Ontwerp {
  requireSchema(Routekaart.schema, routekaart, 'routekaart');
  requireBeoordelingen(beoordelingen);
  const bevindingen = checkOnzekerheid(routekaart, onzekerheid);
  if (bevindingen.length > 0)
    throw new DomeinFout('routekaart.onzekerheid_ongeldig', { aantal: bevindingen.length }, { bevindingen });
  const { normalisaties, aggregaties, aanvullingen, rollen } = listKeuzes(onzekerheid);
  const build = (keuze: Combinatie) => buildScenario(routekaart, kerncijfers, beoordelingen, kandidaten, keuze, ijking);
  const basis = build({});
  const { vlak } = basis;
  const criteria = routekaart.criteria.length;

  // All combinations are made now, so that one that cannot be scored is refused before the work begins.
  const scenarios = normalisaties.map((normalisatie) =>
    aggregaties.map((aggregatie) =>
      aanvullingen.map((aanvulling) => rollen.map((zonder) => build({ normalisatie, aggregatie, aanvulling, zonder }))),
    ),
  );
  // Position -1 leaves nothing out.
  const weglaatbaar = [-1];
  if (onzekerheid.criteriumWeglaten === true)
    basis.voorbereiding.kolommen.forEach(({ telt }, k) => {
      if (telt) weglaatbaar.push(k);
    });
  const stemmers = onzekerheid.bootstrap === true ? listStemplekken(beoordelingen) : [];
  const kiezers = ['normalisatie', 'aggregatie', 'aanvulling', 'rol_weglaten', 'criterium_weglaten'];
  const invoeren: Invoer[] = [
    ...vlak.ids.map((naam): Invoer => ({ naam, soort: 'gewicht', grootte: 1 })),
    ...kiezers.map((naam): Invoer => ({ naam, soort: 'keuze', grootte: 1 })),
    { naam: 'beoordelaars', soort: 'keuze', grootte: stemmers.length },
  ];

  /** The matrix with the assessors drawn again; only the columns of judgements change. */
  const redraw = (
    scenario: Scenario,
    zonder: Beoordelaarsrol | undefined,
    u: Float64Array,
    van: number,
  ): Float64Array => {
    const loten: Beoordeling[] = [];
    stemmers.forEach(({ rol, stemmen }, s) => {
      if (rol === zonder) return;
      // An assessor who is drawn twice counts as two.
      for (const rij of at(stemmen, f64(u, van + s))) loten.push({ ...rij, beoordelaar: `${rij.beoordelaar}\n${s}` });
    });
    const { routekaart: document, gebieden, kolommen } = scenario.voorbereiding;
    const matrix = scenario.matrix.slice();
    kolommen.forEach(({ criterium, ijking: eigen }, k) => {
      const { id, bron } = criterium;
      if (bron.soort !== 'beoordeling') return;
      const oordelen = new Map(judgeCriterium(id, bron, loten).buurten.map(({ buurt, score }) => [buurt, score]));
      const ruw = Float64Array.from(gebieden, ({ code }) => oordelen.get(code) ?? Number.NaN);
      const { scores } = buildKolom(document, criterium, ruw, gebieden, [], eigen).uitkomst;
      for (let i = 0; i < scores.length; i++) matrix[i * kolommen.length + k] = f64(scores, i);
    });
    return matrix;
  };

  const plan = (u: Float64Array): Trekkingsplan => {
    const keuze = vlak.aantalTakken;
    const pick = <T>(lijst: readonly T[], plek: number): T => at(lijst, f64(u, keuze + plek));
    const scenario: Scenario = pick(pick(pick(pick(scenarios, 0), 1), 2), 3);
    const weg = pick(weglaatbaar, 4);
    const gewichten = drawGewichten(scenario, onzekerheid, u, weg);
    const matrix = stemmers.length > 0 ? redraw(scenario, pick(rollen, 3), u, keuze + kiezers.length) : scenario.matrix;
    const vast = weg === -1 && matrix === scenario.matrix;
    return {
      scenario,
      matrix,
      gewichten,
      effectief: multiplyTakken(vlak, gewichten, criteria),
      maat: scenario.voorbereiding.maat,
      geweigerd: vast ? scenario.geweigerd : listGeweigerd(scenario.voorbereiding.kolommen, matrix, weg),
    };
  };
  const nominaalEffectief = multiplyTakken(vlak, basis.gewichten, criteria);
  return {
    basis,
    bevindingen: listGevonden(basis, scenarios.flat(3)),
    nominaalEffectief,
    invoeren,
    dimensie: invoeren.reduce((som, { grootte }) => som + grootte, 0),
    plan,
  };
}

/**
 * The findings about the document as it is. From the alternatives it adds only `routekaart.schalen_gemengd`: scores of several scales are
 * put beside each other.
 */
function listGevonden(basis: Scenario, scenarios: readonly Scenario[]): Bevinding[] {
  const uit = new Map(basis.voorbereiding.bevindingen.map((een) => [JSON.stringify(een), een]));
  for (const { voorbereiding } of scenarios)
    for (const een of voorbereiding.bevindingen)
      if (een.code === 'routekaart.schalen_gemengd') uit.set(JSON.stringify(een), een);
  return [...uit.values()];
}
