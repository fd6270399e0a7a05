import { type Bevinding, DomeinFout } from '../../kern/index.js';
import type { Kerncijfertabel } from '../../kerncijfers/index.js';
import { f64 } from '../../rekenen/index.js';
import { type Ijking, requireBeoordelingen, requireSchema, type Voorbereiding } from '../../routekaart/huis.js';
import { type Beoordelaarsrol, type Beoordeling, Routekaart } from '../../routekaart/index.js';
import { drawCijfers } from '../cijfers/drawCijfers.js';
import { makeCijfers, makeGetrokken } from '../cijfers/makeCijfers.js';
import { createBevinding } from '../teksten/codes.js';
import type { Combinatie } from './applyKeuzes.js';
import { buildScenario, type Scenario } from './buildScenario.js';
import { checkOnzekerheid } from './checkOnzekerheid.js';
import { drawGewichten } from './drawGewichten.js';
import { listGeweigerd } from './listGeweigerd.js';
import { listKeuzes } from './listKeuzes.js';
import { makeVullers } from './makeVullers.js';
import { multiplyTakken } from './multiplyTakken.js';
import type { Onzekerheid } from './onzekerheid.js';
import { rescoreMatrix } from './rescoreMatrix.js';
import { scoreNominaal } from './scoreNominaal.js';
import { drawOordelen, listStemplekken } from './stemmers.js';
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
  /** The scores without uncertainty; NaN for a row without one. */
  readonly nominaal: Float64Array;
  /** Per criterion its weight in the whole, without uncertainty. */
  readonly nominaalEffectief: Float64Array;
  readonly invoeren: readonly Invoer[];
  /** How many uniform numbers a draw takes. */
  readonly dimensie: number;
  /** The draw that the uniform numbers stand for. Each number is from 0 up to but not including 1, in steps of 2^-53. */
  readonly plan: (u: Float64Array) => Trekkingsplan;
}

/** The choices, in the order of their uniform numbers. */
const KIEZERS = ['normalisatie', 'aggregatie', 'aanvulling', 'rol_weglaten', 'criterium_weglaten'];

/** The element that a fraction stands for. The fraction is at most 1 - 2^-53, so the position is never past the last element. */
const at = <T>(lijst: readonly T[], u: number): T => lijst[Math.floor(u * lijst.length)] as T;

/**
 * Makes the model a function of uniform numbers: first one for every weight, then one for every choice, then one for every assessor, then one
 * for all figures and one for all gaps. A weight that is certain also has a number, but ignores it.
 *
 * @param ijking - the reference set. When figures or assessors are drawn, a declared set and a yardstick stay as they are without a draw
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
  const nominaalEffectief = multiplyTakken(vlak, basis.gewichten, criteria);
  const nominaal = scoreNominaal(basis, nominaalEffectief);
  const cijfers = onzekerheid.cijfers === true ? makeCijfers(basis.voorbereiding) : undefined;
  const isGetrokken = makeGetrokken(cijfers);
  // The rules for gaps and the normalisation do not matter to who is alike; who judged does.
  const varianten = at(at(at(scenarios, 0), 0), 0);
  const { ontbrekend } = onzekerheid;
  const vullers =
    ontbrekend === undefined ? undefined : makeVullers(varianten, nominaalEffectief, nominaal, ontbrekend, isGetrokken);
  const invoeren: readonly Invoer[] = [
    ...vlak.ids.map((naam): Invoer => ({ naam, soort: 'gewicht', grootte: 1 })),
    ...KIEZERS.map((naam): Invoer => ({ naam, soort: 'keuze', grootte: 1 })),
    { naam: 'beoordelaars', soort: 'keuze', grootte: stemmers.length },
    // One number is the seed of all cells: what is drawn for each follows from it.
    { naam: 'cijfers', soort: 'keuze', grootte: cijfers === undefined || cijfers.kolommen.length === 0 ? 0 : 1 },
    { naam: 'ontbrekende_cijfers', soort: 'keuze', grootte: vullers === undefined ? 0 : 1 },
  ];
  const eerste = vlak.aantalTakken;
  const metCijfers = cijfers !== undefined && cijfers.kolommen.length > 0;
  const isVast = stemmers.length === 0 && !metCijfers;
  /** The normalised scores of a draw: those of the scenario, unless figures or judgements are drawn. */
  const drawMatrix = (scenario: Scenario, rol: Beoordelaarsrol | undefined, u: Float64Array): Float64Array => {
    const van = eerste + KIEZERS.length;
    const ruw = stemmers.length > 0 ? drawOordelen(stemmers, scenario.voorbereiding, rol, u, van) : new Map();
    if (metCijfers) for (const [k, kolom] of drawCijfers(cijfers, f64(u, van + stemmers.length))) ruw.set(k, kolom);
    return rescoreMatrix(scenario, ruw);
  };

  const plan = (u: Float64Array): Trekkingsplan => {
    const scenario = at(
      at(at(at(scenarios, f64(u, eerste)), f64(u, eerste + 1)), f64(u, eerste + 2)),
      f64(u, eerste + 3),
    );
    const { voorbereiding } = scenario;
    const weg = at(weglaatbaar, f64(u, eerste + 4));
    const gewichten = drawGewichten(scenario, onzekerheid, u, weg);
    const matrix = isVast ? scenario.matrix : drawMatrix(scenario, at(rollen, f64(u, eerste + 3)), u);
    const vast = weg === -1 && matrix === scenario.matrix;
    const geweigerd = vast ? scenario.geweigerd : listGeweigerd(voorbereiding.kolommen, matrix, weg);
    return {
      scenario,
      matrix,
      gewichten,
      effectief: multiplyTakken(vlak, gewichten, criteria),
      maat: voorbereiding.maat,
      vulling:
        vullers === undefined
          ? undefined
          : at(vullers.perRol, f64(u, eerste + 3)).draw(f64(u, u.length - 1), matrix, listRegels(voorbereiding)),
      geweigerd: vullers === undefined ? geweigerd : [...geweigerd, ...vullers.zonderScore],
    };
  };
  return {
    basis,
    bevindingen: [
      ...listGevonden(basis, scenarios.flat(3)),
      ...(cijfers?.bevindingen ?? []),
      ...(ontbrekend === undefined
        ? listVast(basis.voorbereiding, nominaal, isGetrokken)
        : (vullers?.bevindingen ?? [])),
    ],
    nominaal,
    nominaalEffectief,
    invoeren,
    dimensie: invoeren.reduce((som, { grootte }) => som + grootte, 0),
    plan,
  };
}

/** Per criterion its rule for gaps. */
const listRegels = ({ kolommen }: Voorbereiding) => kolommen.map(({ criterium }) => criterium.ontbrekend);

/** How many candidates with a score miss a value that counts, when these are not drawn. */
function listVast(
  { kolommen }: Voorbereiding,
  nominaal: Float64Array,
  isGetrokken: (positie: number, rij: number) => boolean,
): Bevinding[] {
  const mist = (rij: number) =>
    kolommen.some(
      ({ telt, ruw, criterium: { ontbrekend } }, k) =>
        telt && ontbrekend?.regel !== 'bodem' && Number.isNaN(ruw[rij]) && !isGetrokken(k, rij),
    );
  const aantal = nominaal.reduce((som, score, rij) => (!Number.isNaN(score) && mist(rij) ? som + 1 : som), 0);
  return aantal === 0
    ? []
    : [createBevinding('info', 'routekaart.ontbrekend_vast', [], { aantal, kandidaten: nominaal.length })];
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
