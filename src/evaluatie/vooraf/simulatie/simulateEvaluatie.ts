import { createToeval } from '../../../kern/index.js';
import type { Uitkomstregel } from '../../model/evaluatiegegevens.js';
import type { Evaluatieplan, Planopzet } from '../../model/evaluatieplan.js';
import type {
  Evaluatiesimulatie,
  SimulateEvaluatieOptions,
  Simulatieopzet,
  Simulatievraag,
} from '../../model/simulatie.js';
import { concludeSimulatie, concludeSimulatievraag } from './concludeSimulatie.js';
import { countAandeel } from './countAandeel.js';
import { createBinnen } from './createBinnen.js';
import { createKeuzerand } from './createKeuzerand.js';
import { createProgramma } from './createProgramma.js';
import { drawStroom } from './drawStroom.js';
import { findKleinste } from './findKleinste.js';
import { readSimulatie, ZOEKSTAPPEN } from './readSimulatie.js';
import { summarizeRuns } from './summarizeRuns.js';
import { toUitkomstregels } from './toUitkomstregels.js';
import type { Runuitslag, Vraagstuk } from './vraagstuk.js';

/** Evaluates one run: the answer to every question, from the rows and, at the margin of a choice, the places of the candidates. */
type Evaluatierun = (
  uitkomsten: readonly Uitkomstregel[],
  zaad: string,
  plaatsen: ReadonlyMap<string, number>,
) => Runuitslag[];

/** Who evaluates a design. */
const EVALUATIES: Readonly<Record<Planopzet, (vraagstuk: Vraagstuk) => Evaluatierun>> = {
  binnen: createBinnen,
  keuzerand: createKeuzerand,
  loting: createProgramma,
  trapsgewijs: createProgramma,
  vergelijking: createProgramma,
};

/** The answers of every run to every question, for one size of the effect: by question. */
function createRuns(vraagstuk: Vraagstuk): (effect: number) => Runuitslag[][] {
  const { ontwerp, stromen, opzet, opties, vragen, werk, werkPerRun } = vraagstuk;
  const { runs, zaad } = opties;
  const evaluate = EVALUATIES[ontwerp](vraagstuk);
  return (effect) => {
    const perVraag = vragen.map((): Runuitslag[] => []);
    for (let run = 0; run < runs; run++) {
      werk.spend(werkPerRun);
      const toeval = createToeval(`${zaad}/${run}`);
      const trekkingen = stromen.map((stroom) => drawStroom(toeval, vraagstuk, stroom));
      const regels = trekkingen.flatMap((trekking) => toUitkomstregels(trekking, effect, opzet.aandeel ?? 0.5));
      const plaatsen = new Map(trekkingen.flatMap((trekking) => [...trekking.plaatsen]));
      evaluate(regels, `${zaad}/${run}`, plaatsen).forEach((uitslag, v) => {
        perVraag[v]?.push(uitslag);
      });
    }
    return perVraag;
  };
}

function judgeVraag(
  vraagstuk: Vraagstuk,
  v: number,
  perEffect: readonly { readonly effect: number; readonly uitslagen: readonly Runuitslag[] }[],
  tryEffect: (effect: number) => number,
): Simulatievraag {
  const { vragen, ontwerp, alfa, onderscheidingsvermogen, grootsteEffect, buurten } = vraagstuk;
  const { vergelijking, waarPerEffect, naam } = vragen[v] as Vraagstuk['vragen'][number];
  const uitkomsten = perEffect.map(({ effect, uitslagen }) =>
    summarizeRuns(uitslagen, effect, effect === 0 ? 0 : waarPerEffect && waarPerEffect * effect),
  );
  const [zonder] = uitkomsten as [(typeof uitkomsten)[number]];
  const { gevonden: valseVondsten, geweigerd } = zonder;
  const nooit = uitkomsten.every((uitkomst) => uitkomst.geweigerd.aandeel === 1);
  const oordeel = nooit ? 'geweigerd' : valseVondsten.onder > alfa ? 'ongeschikt' : 'geschikt';
  const bekend = uitkomsten
    .filter(({ effect }) => effect >= 0)
    .map(({ effect, gevonden }) => ({ effect, vermogen: gevonden.aandeel }));
  const kleinsteEffect =
    oordeel === 'geschikt' && geweigerd.aandeel < 1
      ? findKleinste(bekend, onderscheidingsvermogen, grootsteEffect, ZOEKSTAPPEN, tryEffect)
      : undefined;
  // A run without a verdict, by drop-out, says nothing of the design.
  const [{ uitslagen: eerste }] = perEffect as [(typeof perEffect)[number]];
  const { bewijs } = (eerste.find((uitslag) => !uitslag.geweigerd) ?? eerste[0]) as Runuitslag;
  const vraag = {
    vergelijking: vergelijking.sleutel,
    vraag: ontwerp === 'binnen' ? ('waar_werkt_het' as const) : ('werkt_het' as const),
    bewijs,
    valseVondsten,
    oordeel,
    uitkomsten,
    ...(kleinsteEffect === undefined ? {} : { kleinsteEffect }),
  } as const;
  const rest = { alfa, vermogen: onderscheidingsvermogen, aantal: buurten.length, pad: ['vragen', v, 'conclusie'] };
  return { ...vraag, conclusie: concludeSimulatievraag(vraag, naam, rest) };
}

/**
 * What a planned evaluation can and cannot show, before the start: makes up buurten as they may turn out, evaluates them by the plan with
 * the very code that will evaluate the real ones, and counts. As a design is declared and diagnosed by Blair, Cooper, Coppock and Humphreys
 * (2019, American Political Science Review 113, 838-859). Without an effect it says how often the plan finds one that is not there; with an
 * effect how often it is found (power), how far the estimate is off (bias), how often the interval holds it (coverage), and of the findings
 * how many point the wrong way and how much too large they are (Gelman and Carlin 2014, Perspectives on Psychological Science 9, types S
 * and M). Every share has its Monte Carlo error.
 *
 * An outcome is the level of its block, plus that of its buurt (normal, `tussen`), plus a deviation (normal, `binnen`) of which `samenhang`
 * is left a year later, plus `trend` for every year, plus the effect from the own start on. Of yes or no the same decides the place of a
 * buurt between 0 and 1; below `aandeel`, more by the effect, it is a yes. With `keuze` the buurten are taken from candidates by their
 * figure of a day, so that what was low by chance comes back. All sizes of the effect share their chance.
 *
 * What is evaluated depends on the `opzet` of the plan: `binnen` as `evaluateSituaties`, with its correction for several comparisons;
 * `loting` by `testLoting`, `vergelijking` by `computeVerschilInVerschillen`, `trapsgewijs` by `testTrapsgewijs`, for every outcome and day of
 * the plan once, at `alfa` divided by their number unless the plan says `correctie: 'geen'`. A finding is a p of at most `alfa`, also when it
 * was sampled. A lot is made as a document of `drawLoting` that does not know the outcomes; without one the level is 3.
 *
 * With `keuzerand` every gemeente is a quotum, for as many buurten as its cells with the programme have, out of `keuze.kandidaten` (131 without
 * `keuze`, whose scores then have nothing to do with the outcome). In every run `selectBuurten` chooses anew by the figure of the choice, and
 * `compareKeuzerand` compares at the cut. The buurten without the programme are those that come next: as many as `venster` of the plan will do.
 *
 * A plan whose false findings are above `alfa` beyond doubt (the lower end of the exact 99% interval) is `ongeschikt`: nothing is said of its
 * power. `kleinsteEffect` is the root of the simulated power, to two percent, up to ten times the spread.
 *
 * Nothing is rounded but in the sentences. The same input and seed give the same answer. The work is `runs` times the sizes of the effect,
 * some 10 of them for the search, times one evaluation: about a second for 1,000 runs of 12 buurten and one size, with `keuzerand` three.
 *
 * Cost: n in the runs, times the sizes of the effect, some 10 of them for the search, times one evaluation of the buurten.
 *
 * @param plan - the plan that will be recorded
 * @param opzet - what is expected of the buurten, for instance by `toSpreiding`
 * @throws DomeinFout `evaluatie.simulatie_ongeldig` (plan and opzet do not fit), with in `bevindingen` what `checkEvaluatie` says of the plan,
 *   `evaluatie.simulatie_kenmerk`, `evaluatie.simulatie_kant`, `evaluatie.simulatie_kandidaten`, `evaluatie.uitkomst_onbekend`; `kern.te_veel_werk`
 *   (told before the first run) and `kern.afgebroken`; `kern.document_ongeldig`: this is no plan, opzet or option
 *
 * @example
 * ```ts
 * import { Evaluatieplan, simulateEvaluatie } from 'buurtaanpak/evaluatie';
 * import { Datum } from 'buurtaanpak/kern';
 *
 * const plan = Evaluatieplan.create({
 *   naam: 'Waar werkt het',
 *   vastgesteldOp: Datum.parse('2026-08-01'),
 *   uitkomsten: [{ sleutel: 'score', naam: 'Score', soort: 'getal' }],
 *   kenmerken: [{ sleutel: 'thema', naam: 'Thema', soort: 'groep' }],
 *   vergelijkingen: [
 *     { sleutel: 'v', uitkomst: 'score', kenmerk: 'thema', groep: 'energie', op: Datum.parse('2029-09-01') },
 *   ],
 * });
 * const cellen = [
 *   { aantal: 4, kenmerken: { thema: 'energie' } },
 *   { aantal: 8, kenmerken: { thema: 'wijkplan' } },
 * ];
 * const verwacht = { cellen, start: Datum.parse('2026-09-01'), tussen: 1, binnen: 0.5 };
 * const { vragen } = simulateEvaluatie(plan, verwacht, { runs: 100, effecten: [3] });
 * vragen[0]?.oordeel; // => 'geschikt'
 * vragen[0]?.uitkomsten.map(({ gevonden }) => gevonden.aandeel > 0.5); // => [false, true]
 * ```
 */
export function simulateEvaluatie(
  plan: Evaluatieplan,
  opzet: Simulatieopzet,
  options: SimulateEvaluatieOptions = {},
): Evaluatiesimulatie {
  const vraagstuk = readSimulatie(plan, opzet, options);
  const { alfa, onderscheidingsvermogen, opties, vragen, ontwerp } = vraagstuk;
  const evaluate = createRuns(vraagstuk);
  const zonder = evaluate(0);
  const perEffect = [
    { effect: 0, perVraag: zonder },
    ...opties.effecten.map((effect) => ({ effect, perVraag: evaluate(effect) })),
  ];
  // The search of one question may use what another tried.
  const geprobeerd = new Map<number, number[]>();
  const tryEffect = (effect: number) => {
    const bekend = geprobeerd.get(effect);
    if (bekend !== undefined) return bekend;
    const gevonden = evaluate(effect).map((uitslagen) => uitslagen.filter((u) => u.gevonden).length / uitslagen.length);
    geprobeerd.set(effect, gevonden);
    return gevonden;
  };
  const uit = vragen.map((_, v) =>
    judgeVraag(
      vraagstuk,
      v,
      perEffect.map(({ effect, perVraag }) => ({ effect, uitslagen: perVraag.slice(v, v + 1).flat() })),
      (effect) => Number(tryEffect(effect)[v]),
    ),
  );
  const vals = Array.from({ length: opties.runs }, (_, run) => zonder.some((uitslagen) => uitslagen[run]?.gevonden));
  return {
    naam: vraagstuk.plan.naam,
    opzet: ontwerp,
    alfa,
    onderscheidingsvermogen,
    runs: opties.runs,
    vragen: uit,
    valseVondsten: countAandeel(vals.filter(Boolean).length, opties.runs),
    conclusie: concludeSimulatie(uit),
  };
}
