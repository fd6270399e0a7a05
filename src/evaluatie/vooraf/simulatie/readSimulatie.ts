import { createWerk } from '../../../kern/huis.js';
import { addDuur, DomeinFout, parseSchema } from '../../../kern/index.js';
import { findDag } from '../../lees/findDag.js';
import { Evaluatieplan, type Planopzet, type Vergelijking } from '../../model/evaluatieplan.js';
import type { SimulateEvaluatieOptions, Simulatieopzet } from '../../model/simulatie.js';
import { checkSimulatie } from './checkSimulatie.js';
import { composeBuurten } from './composeBuurten.js';
import { composeStromen } from './composeStromen.js';
import { countKandidaten } from './countKandidaten.js';
import { drawLotdocument } from './drawLotdocument.js';
import { findWaar } from './findWaar.js';
import { listGewichten } from './listGewichten.js';
import { OptionsSchema, SimulatieopzetSchema } from './schema.js';
import type { Simulatiebuurt, Vraagstuk } from './vraagstuk.js';

/** How many sizes of the effect the search for the smallest one may try. */
export const ZOEKSTAPPEN = 10;

/** The comparisons that are simulated: about the programme as a whole the kenmerk does not matter. */
function listVragen({ vergelijkingen }: Evaluatieplan, ontwerp: Planopzet): readonly Vergelijking[] {
  if (ontwerp === 'binnen') return vergelijkingen;
  const perVraag = new Map<string, Vergelijking>();
  for (const vergelijking of vergelijkingen) {
    const { uitkomst, op, vanaf } = vergelijking;
    const sleutel = JSON.stringify([uitkomst, op, vanaf]);
    if (!perVraag.has(sleutel)) perVraag.set(sleutel, vergelijking);
  }
  return [...perVraag.values()];
}

/** The days of measurement of staggered starts. */
function listPerioden(opzet: Simulatieopzet, buurten: readonly Simulatiebuurt[], vragen: readonly Vergelijking[]) {
  if (opzet.perioden !== undefined) return [...new Set(opzet.perioden)].sort();
  const starts = buurten.map(({ start }) => addDuur(start, { dagen: -1 }));
  const einden = vragen.map(({ op }) => findDag(op, opzet.start));
  return [...new Set([...starts, ...einden])].sort();
}

/** What the margin of a choice takes beside the outcomes: the choice, and the tests of the balance. */
function weighKeuzerand({ plan, opzet, opties, vragen, buurten }: Omit<Vraagstuk, 'werkPerRun'>): number {
  const perGemeente = new Map<string, number>();
  for (const { gemeente } of buurten) perGemeente.set(gemeente, (perGemeente.get(gemeente) ?? 0) + 1);
  const kandidaten = [...perGemeente.values()].reduce((som, aantal) => som + countKandidaten(opzet, aantal), 0);
  const figuren = plan.kenmerken.filter(({ soort }) => soort === 'getal').length;
  return kandidaten * 20 + vragen.length * (1 + figuren) * opties.rangschikkingen;
}

/** About how many numbers one run works out. */
function weighRun(vraagstuk: Omit<Vraagstuk, 'werkPerRun'>): number {
  const { ontwerp, opties, vragen, buurten, perioden } = vraagstuk;
  return (
    vragen.length * (buurten.length * Math.max(2, perioden.length) * 5 + opties.rangschikkingen) +
    (ontwerp === 'keuzerand' ? weighKeuzerand(vraagstuk) : 0)
  );
}

/** Reads what is asked, and prepares all that no chance decides. */
export function readSimulatie(
  planDocument: Evaluatieplan,
  opzet: Simulatieopzet,
  options: SimulateEvaluatieOptions,
): Vraagstuk {
  const plan = Evaluatieplan.parse(planDocument);
  parseSchema(SimulatieopzetSchema, opzet, 'opzet');
  parseSchema(OptionsSchema, options, 'opties');
  const ontwerp = plan.opzet ?? 'binnen';
  const fouten = checkSimulatie(plan, ontwerp, opzet);
  if (fouten.length > 0)
    throw new DomeinFout('evaluatie.simulatie_ongeldig', { aantal: fouten.length }, { bevindingen: fouten });
  const { runs = 1_000, zaad = 'simulatie', rangschikkingen = 1_999 } = options;
  const verwacht = composeBuurten(plan, ontwerp, opzet, zaad);
  const { buurten, loting } = ontwerp === 'loting' ? drawLotdocument(verwacht) : { buurten: verwacht };
  const vergelijkingen = listVragen(plan, ontwerp);
  const perioden = ontwerp === 'trapsgewijs' ? listPerioden(opzet, buurten, vergelijkingen) : [];
  const gewichten = new Map(
    // Of an outcome with several comparisons the first says who gets the effect.
    [...vergelijkingen].reverse().map((v) => [v.uitkomst, listGewichten(plan, ontwerp, buurten, v)] as const),
  );
  const stromen = composeStromen(plan, ontwerp, opzet, buurten, { vergelijkingen, perioden, gewichten });
  const namen = new Map(plan.uitkomsten.map(({ sleutel, naam }) => [sleutel, naam]));
  const spreiding = Math.hypot(opzet.tussen, opzet.binnen) || 1;
  const jaNee = plan.uitkomsten.every(({ soort }) => soort === 'janee');
  const maat = jaNee ? 0.2 : spreiding;
  const werk = createWerk(options, { standaard: 1_000_000_000, wat: 'berekeningen' });
  const vraagstuk: Omit<Vraagstuk, 'werkPerRun'> = {
    werk,
    plan,
    ontwerp,
    opzet,
    buurten,
    ...(loting === undefined ? {} : { loting }),
    stromen,
    vragen: vergelijkingen.map((vergelijking) => ({
      vergelijking,
      waarPerEffect: findWaar(plan, ontwerp, buurten, vergelijking, gewichten.get(vergelijking.uitkomst)),
      naam: String(namen.get(vergelijking.uitkomst)),
    })),
    perioden,
    alfa: plan.alfa ?? 0.05,
    onderscheidingsvermogen: plan.onderscheidingsvermogen ?? 0.8,
    // A share cannot move by more than 1.
    grootsteEffect: jaNee ? 1 : 10 * spreiding,
    opties: { runs, zaad, rangschikkingen, effecten: options.effecten ?? [0.5 * maat, maat, 2 * maat] },
  };
  const { vragen } = vraagstuk;
  const werkPerRun = weighRun(vraagstuk);
  werk.check(runs * (1 + vraagstuk.opties.effecten.length + vragen.length * ZOEKSTAPPEN) * werkPerRun);
  return { ...vraagstuk, werkPerRun };
}
