import { differenceInDagen } from '../../kern/huis.js';
import { type Bevinding, createVingerafdruk, type Datum, DomeinFout } from '../../kern/index.js';
import {
  adjustBenjaminiHochberg,
  adjustHolm,
  checkAantal,
  f64,
  type PermutatieOptions,
  readPermutatieOptions,
} from '../../rekenen/index.js';
import { checkEvaluatie } from '../controle/checkEvaluatie.js';
import { createRegister } from '../lees/createRegister.js';
import { findDag } from '../lees/findDag.js';
import { type Rij, selectRijen } from '../lees/selectRijen.js';
import type { Evaluatie, Toetsing, Vergelijkingsresultaat } from '../model/evaluatie.js';
import type { Evaluatiegegevens } from '../model/evaluatiegegevens.js';
import type { Evaluatieplan, Plankenmerk, Planuitkomst, Vergelijking } from '../model/evaluatieplan.js';
import { deriveKleinsteEffect } from '../oordeel/deriveKleinsteEffect.js';
import { findCriteriummeting } from '../oordeel/findCriteriummeting.js';
import { isHoogstens } from '../oordeel/isHoogstens.js';
import { isStrijdig } from '../oordeel/isStrijdig.js';
import { findEersteUitkomst } from '../oordeel/isVerkennend.js';
import { noteVoormeting } from '../oordeel/noteVoormeting.js';
import { createBevinding } from '../teksten/codes.js';
import { concludeVergelijking } from './concludeVergelijking.js';
import { type Berekening, evaluateVergelijking } from './evaluateVergelijking.js';
import { findVerstrengeling } from './findVerstrengeling.js';

/** Options of {@link evaluateSituaties}. */
export interface EvaluateSituatiesOptions extends Omit<PermutatieOptions, 'betrouwbaarheid'> {
  /** How many samples a bootstrap draws. Default: 1,999. */
  readonly bootstrap?: number;
}

/** A question of the plan with its rows and what was computed of them. */
interface Deel {
  readonly vergelijking: Vergelijking;
  readonly kenmerk: Plankenmerk;
  readonly uitkomst: Planuitkomst;
  readonly rijen: readonly Rij[];
  readonly weggelaten: Vergelijkingsresultaat['weggelaten'];
  readonly berekening: Berekening;
}

/** The default level of a plan. */
export const ALFA = 0.05;

const adjust = {
  holm: adjustHolm,
  benjamini_hochberg: adjustBenjaminiHochberg,
  geen: (pWaarden: readonly number[]) => [...pWaarden],
} as const;

/** The first day on which an outcome of the plan could be known: its first measurement, or the day in the plan. */
function findEersteDag({ uitkomsten, situaties }: Evaluatiegegevens, plan: Evaluatieplan): Datum | undefined {
  const { vergelijkingen, selectie, margeDagen = 0, vastgesteldOp } = plan;
  const starts = situaties.flatMap(({ start }) => (start === undefined ? [] : [start])).sort();
  const dagen = vergelijkingen.flatMap(({ uitkomst, op, vanaf }) => {
    const begin = vanaf === undefined ? undefined : findDag(vanaf, starts[0]);
    const vooraf = { vastgesteldOp, uitkomst, gekozenOp: selectie?.gekozenOp, begin, margeDagen };
    return [findEersteUitkomst(uitkomsten, vooraf), findDag(op, starts[0])].filter((dag) => dag !== undefined);
  });
  return dagen.sort()[0];
}

/** The remarks about the plan and the rows as a whole. */
function noteGeheel(gegevens: Evaluatiegegevens, plan: Evaluatieplan): Bevinding[] {
  const uit: Bevinding[] = [];
  if (plan.opzet !== 'loting') uit.push(createBevinding('info', 'evaluatie.geen_loting', ['plan', 'geloot'], {}));
  const eerste = findEersteDag(gegevens, plan);
  if (eerste !== undefined && plan.vastgesteldOp > eerste) {
    const params = { vastgesteldOp: plan.vastgesteldOp, eerste };
    uit.push(createBevinding('waarschuwing', 'evaluatie.plan_achteraf', ['plan', 'vastgesteldOp'], params));
  }
  const zonderStart = gegevens.situaties.filter(({ start }) => start === undefined).length;
  if (zonderStart > 0) {
    const params = { aantal: zonderStart, totaal: gegevens.situaties.length };
    uit.push(createBevinding('info', 'evaluatie.start_onbekend', ['gegevens', 'situaties'], params));
  }
  const gebruikt = new Set(plan.vergelijkingen.map(({ kenmerk }) => kenmerk));
  const groepen = plan.kenmerken.filter(({ sleutel, soort }) => soort === 'groep' && gebruikt.has(sleutel));
  const namen = new Map(plan.kenmerken.map(({ sleutel, naam }) => [sleutel, naam]));
  for (const paar of findVerstrengeling(
    gegevens.situaties,
    groepen.map(({ sleutel }) => sleutel),
  )) {
    const params = { een: namen.get(paar.een) as string, ander: namen.get(paar.ander) as string };
    const pad = ['plan', 'kenmerken'];
    uit.push(
      paar.volledig
        ? createBevinding('waarschuwing', 'evaluatie.verstrengeld', pad, params)
        : createBevinding('waarschuwing', 'evaluatie.samenloop', pad, {
            ...params,
            samenhang: Number(paar.samenhang.toPrecision(2)),
          }),
    );
  }
  return uit;
}

/** When starts are further apart than this, buurten do not have the same time in the programme. */
const GELIJKE_START = 31;

/** The remarks about the begin of a change and the start of the programme. */
function noteTijd({ vergelijking, rijen }: Deel, plan: Evaluatieplan, i: number): Bevinding[] {
  const { sleutel, uitkomst, vanaf, op } = vergelijking;
  const uit =
    typeof vanaf !== 'string' || typeof op !== 'string'
      ? []
      : noteVoormeting(plan.selectie, { uitkomst, vanaf, op }, ['vergelijkingen', i, 'vanaf']);
  const starts = rijen.flatMap(({ start }) => (start === undefined ? [] : [start])).sort();
  const [eerste, laatste] = [starts[0], starts.at(-1)];
  if (eerste === undefined || laatste === undefined || differenceInDagen(eerste, laatste) <= GELIJKE_START) return uit;
  const params = { vergelijking: sleutel, eerste, laatste };
  return [...uit, createBevinding('waarschuwing', 'evaluatie.start_verschilt', ['vergelijkingen', i, 'op'], params)];
}

/** The remarks about measures whose interval contradicts the test: they use another method, or the spread differs. */
function noteIntervallen(
  { vergelijking, maten, toetsing }: Vergelijkingsresultaat,
  alfa: number,
  i: number,
): Bevinding[] {
  if (toetsing === undefined) return [];
  return Object.entries(maten).flatMap(([maat, waarde]) => {
    if (typeof waarde === 'number' || !isStrijdig(waarde, toetsing.p, alfa)) return [];
    const pad = ['vergelijkingen', i, 'maten', maat];
    return [createBevinding('waarschuwing', 'evaluatie.interval_strijdig', pad, { vergelijking, maat })];
  });
}

/** The remarks about one comparison. */
function noteVergelijking(
  { vergelijking, aantal, weggelaten, maten, groepen, toetsing }: Vergelijkingsresultaat,
  i: number,
) {
  const pad = ['vergelijkingen', i];
  const uit: Bevinding[] = [];
  const gemist = weggelaten.filter(({ reden }) => reden !== 'andere_groep').length;
  if (gemist > 0) {
    const params = { vergelijking, aantal: gemist, totaal: aantal + gemist };
    uit.push(createBevinding('waarschuwing', 'evaluatie.buurten_weggelaten', [...pad, 'weggelaten'], params));
  }
  const bootstrap = Object.values(maten).some(
    (maat) => typeof maat === 'object' && 'methode' in maat.interval && maat.interval.methode === 'bca',
  );
  const kleinste = groepen.length > 0 ? Math.min(...groepen.map((groep) => groep.aantal)) : aantal;
  if (bootstrap && kleinste < 10) {
    uit.push(
      createBevinding('info', 'evaluatie.bootstrap_klein', [...pad, 'maten'], { vergelijking, aantal: kleinste }),
    );
  }
  if (toetsing?.wijze === 'steekproef') {
    const params = { vergelijking, aantal: toetsing.aantal - 1, mogelijk: Number(toetsing.mogelijk.toPrecision(3)) };
    uit.push(createBevinding('info', 'evaluatie.steekproef', [...pad, 'toetsing'], params));
  }
  return uit;
}

function concludeGeheel(vergelijkingen: readonly Vergelijkingsresultaat[], alfa: number, getoetst: number): Bevinding {
  const gevonden = vergelijkingen.filter(
    ({ toetsing, conclusie }) =>
      toetsing !== undefined &&
      isHoogstens(toetsing.pAangepast, alfa) &&
      conclusie.code !== 'evaluatie.conclusie_onbeslist',
  );
  const pad = ['conclusie'];
  if (getoetst === 0) {
    return createBevinding('info', 'evaluatie.conclusie_geheel_ontoetsbaar', pad, { aantal: vergelijkingen.length });
  }
  if (gevonden.length === 0) return createBevinding('info', 'evaluatie.conclusie_geheel_niet', pad, { getoetst });
  return createBevinding('info', 'evaluatie.conclusie_geheel', pad, {
    aantal: gevonden.length,
    getoetst,
    vergelijkingen: gevonden.map(({ vergelijking }) => vergelijking),
  });
}

/**
 * Answers the questions of a plan: in which situation does the method work best? Every comparison gets the exact test that fits it, the
 * size of the effect with an interval, a correction for the number of comparisons, the smallest effect that so many buurten could have
 * shown, and a conclusion in words, which can also be 'kan niet worden onderscheiden'.
 *
 * Which test: for a yes or no outcome in two groups Fisher's exact test; for a figure in two groups the permutation test on means; for more
 * groups the permutation test on the sum of squares between them; for a figure of the buurt the permutation test of Spearman. Buurten are
 * exchanged within their block only, by default their gemeente. Intervals have confidence 1 - alfa. They are not corrected for many
 * comparisons; p is.
 *
 * A buurt without the outcome or the kenmerk is left out of that comparison and named with its reason. A comparison without contrast, or
 * with equal outcomes only, gets no p and does not count in the correction. A comparison that gets no verdict does not count either. That
 * is a comparison of a change since a figure by which the buurten were chosen (`selectie` of the plan), of a kenmerk in which all buurten
 * of a gemeente are alike, or with a group of fewer than four buurten that were not drawn by lot.
 *
 * Cost: every comparison takes at most some 400,000 arrangements, or five million labels of a sample, and a bootstrap that grows with the
 * number of buurten. More than about 3,500 buurten in a comparison are refused.
 *
 * @param gegevens - the rows; the order does not matter
 * @param plan - the questions; the answers have the order of its comparisons
 * @returns the answers, plain JSON, with remarks in `bevindingen`
 * @throws DomeinFout `kern.document_ongeldig`: the plan or the rows are not valid; `evaluatie.invoer_ongeldig` with everything that
 *   `checkEvaluatie` finds; `evaluatie.aantal_ongeldig`, `evaluatie.aantal_te_groot`, `kern.zaad_ongeldig`
 *
 * @example
 * ```ts
 * import { evaluateSituaties, Evaluatiegegevens, Evaluatieplan } from 'buurtaanpak/evaluatie';
 * import { formatBevinding } from 'buurtaanpak/kern';
 * import { nl } from 'buurtaanpak/taal';
 *
 * const plan = Evaluatieplan.parse({
 *   soort: 'evaluatieplan',
 *   versie: 2,
 *   naam: 'Waar werkt het',
 *   vastgesteldOp: '2026-09-01',
 *   uitkomsten: [{ sleutel: 'projecten', naam: 'Afgeronde projecten', soort: 'getal' }],
 *   kenmerken: [{ sleutel: 'ligging', naam: 'Ligging', soort: 'groep' }],
 *   vergelijkingen: [{ sleutel: 'dorp', uitkomst: 'projecten', kenmerk: 'ligging', op: '2027-09-01', groep: 'dorp' }],
 * });
 * const buurten = Array.from({ length: 12 }, (_, i) => ({ buurt: `b${i}`, ligging: i === 0 ? 'dorp' : 'oost', waarde: i }));
 * const gegevens = Evaluatiegegevens.parse({
 *   soort: 'evaluatiegegevens',
 *   versie: 2,
 *   situaties: buurten.map(({ buurt, ligging }) => ({ buurt, kenmerken: { ligging } })),
 *   uitkomsten: buurten.map(({ buurt, waarde }) => ({ buurt, uitkomst: 'projecten', moment: '2027-09-01', waarde })),
 * });
 * const { vergelijkingen } = evaluateSituaties(gegevens, plan);
 * vergelijkingen[0]?.toetsing?.kleinsteP; // => 2 / 12
 * vergelijkingen.map(({ conclusie }) => formatBevinding(conclusie, nl).includes('kan niet worden onderscheiden')); // => [true]
 * ```
 */
export function evaluateSituaties(
  gegevens: Evaluatiegegevens,
  plan: Evaluatieplan,
  options: EvaluateSituatiesOptions = {},
): Evaluatie {
  const { bootstrap = 1_999, ...rest } = options;
  checkAantal('bootstrap', bootstrap, 99);
  const fouten = checkEvaluatie(gegevens, plan).filter(({ ernst }) => ernst === 'fout');
  if (fouten.length > 0) {
    throw new DomeinFout('evaluatie.invoer_ongeldig', { aantal: fouten.length }, { bevindingen: fouten });
  }
  const { alfa = ALFA, correctie = 'holm', onderscheidingsvermogen = 0.8, margeDagen = 0 } = plan;
  const opties = { ...readPermutatieOptions({ ...rest, betrouwbaarheid: 1 - alfa }), bootstrap };
  const uitkomsten = new Map(plan.uitkomsten.map((uitkomst) => [uitkomst.sleutel, uitkomst]));
  const kenmerken = new Map(plan.kenmerken.map((kenmerk) => [kenmerk.sleutel, kenmerk]));
  const register = createRegister(gegevens, margeDagen);

  const berekeningen = plan.vergelijkingen.map((vergelijking: Vergelijking): Deel => {
    const kenmerk = kenmerken.get(vergelijking.kenmerk) as Plankenmerk;
    const uitkomst = uitkomsten.get(vergelijking.uitkomst) as Planuitkomst;
    const { rijen, weggelaten } = selectRijen(register, vergelijking);
    // The change of a yes or no is -1, 0 or 1: a figure.
    const jaNee = uitkomst.soort === 'janee' && vergelijking.vanaf === undefined;
    const zaad = `${opties.zaad}/${vergelijking.sleutel}`;
    const voormetingen = rijen.flatMap(({ vanaf }) => (vanaf === undefined ? [] : [vanaf]));
    const criteriummeting = findCriteriummeting(plan.selectie, vergelijking.uitkomst, voormetingen);
    const eigen = { ...opties, zaad, criteriummeting, geloot: kenmerk.geloot === true };
    const berekening = evaluateVergelijking(rijen, vergelijking, kenmerk.soort, jaNee, eigen);
    return { vergelijking, kenmerk, uitkomst, rijen, weggelaten, berekening };
  });
  const toetsen = berekeningen.flatMap(({ berekening: { toets } }) => (toets === undefined ? [] : [toets]));
  const getoetst = toetsen.length;
  const aangepast = Float64Array.from(adjust[correctie](toetsen.map(({ p }) => p)));
  const alfaStreng = correctie === 'geen' || getoetst === 0 ? alfa : alfa / getoetst;

  const judge = (deel: Deel, i: number): Vergelijkingsresultaat => {
    const { vergelijking, kenmerk, uitkomst, rijen, weggelaten, berekening } = deel;
    const aantal = rijen.length;
    const { soort, groepen, toets, maten, ontwerp, blokken } = berekening;
    const toetsing: Toetsing | undefined = toets && { ...toets, pAangepast: f64(aangepast, toetsen.indexOf(toets)) };
    const kleinsteEffect =
      toets === undefined || ontwerp === undefined
        ? undefined
        : deriveKleinsteEffect(ontwerp, toets.kleinsteP, alfaStreng, onderscheidingsvermogen);
    return {
      vergelijking: vergelijking.sleutel,
      uitkomst: vergelijking.uitkomst,
      kenmerk: vergelijking.kenmerk,
      op: vergelijking.op,
      ...(vergelijking.vanaf === undefined ? {} : { vanaf: vergelijking.vanaf }),
      soort,
      aantal,
      blokken,
      weggelaten,
      groepen,
      ...(toetsing === undefined ? {} : { toetsing }),
      maten,
      ...(kleinsteEffect === undefined ? {} : { kleinsteEffect }),
      conclusie: concludeVergelijking(
        { uitkomst: uitkomst.naam, kenmerk: kenmerk.naam },
        berekening,
        toetsing,
        kleinsteEffect,
        { aantal, getoetst, alfa, pad: ['vergelijkingen', i] },
      ),
    };
  };
  const resultaten = berekeningen.map((deel, i) => ({ deel, resultaat: judge(deel, i) }));
  const vergelijkingen = resultaten.map(({ resultaat }) => resultaat);
  return {
    soort: 'evaluatie',
    versie: 1,
    naam: plan.naam,
    plan: createVingerafdruk(plan),
    gegevens: createVingerafdruk(gegevens),
    alfa,
    correctie,
    getoetst,
    vergelijkingen,
    conclusie: concludeGeheel(vergelijkingen, alfa, getoetst),
    bevindingen: [
      ...noteGeheel(gegevens, plan),
      ...resultaten.flatMap(({ deel, resultaat }, i) => [
        ...noteVergelijking(resultaat, i),
        ...noteTijd(deel, plan, i),
        ...noteIntervallen(resultaat, alfa, i),
      ]),
    ],
  };
}
