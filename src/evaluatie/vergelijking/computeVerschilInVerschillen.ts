import { showWaarde } from '../../kern/huis.js';
import type { Bevinding, Datum } from '../../kern/index.js';
import {
  checkAantal,
  checkKans,
  computeGemiddelde,
  computeWelchP,
  estimateHodgesLehmann,
  GROOTSTE_GETAL,
  type Lineairresultaat,
  type PermutatieOptions,
  type Permutatieresultaat,
  raiseP,
  refuseTeGroot,
  type Schatting,
  type Toetseenheid,
  testLineair,
} from '../../rekenen/index.js';
import { countVasteGemeenten } from '../lees/countVasteGemeenten.js';
import { createRegister } from '../lees/createRegister.js';
import { findGemeente } from '../lees/findGemeente.js';
import { findUitkomst } from '../lees/findUitkomst.js';
import type { Register } from '../lees/register.js';
import type { KleinsteEffect, Weglaatreden } from '../model/evaluatie.js';
import type { Uitkomstregel } from '../model/evaluatiegegevens.js';
import type { Planselectie } from '../model/evaluatieplan.js';
import type { Meetdag } from '../model/meetdag.js';
import { deriveKleinsteEffect } from '../oordeel/deriveKleinsteEffect.js';
import { findCriteriummeting } from '../oordeel/findCriteriummeting.js';
import { isHoogstens } from '../oordeel/isHoogstens.js';
import { judgeVoormeting } from '../oordeel/judgeVoormeting.js';
import { KLEINSTE_GROEP } from '../oordeel/kleinsteGroep.js';
import { roundP } from '../oordeel/roundP.js';
import type { Weigering } from '../situaties/ontoetsbaar.js';
import { createBevinding, refuse } from '../teksten/codes.js';
import { concludeVerschil } from './concludeVerschil.js';

/** Buurten of the programme with their comparison buurten. With all buurten in one set, it is a comparison without matching. */
export interface Buurtenset {
  readonly behandeld: readonly string[];
  readonly vergelijking: readonly string[];
}

/** Options of {@link computeVerschilInVerschillen}. */
export interface ComputeVerschilInVerschillenOptions extends Omit<PermutatieOptions, 'betrouwbaarheid'> {
  /** The key of the outcome. */
  readonly uitkomst: string;
  /** The day before the start, and the day on which the effect is measured. */
  readonly voor: Datum;
  readonly na: Datum;
  /** Two earlier days, both before the start: between them no effect should exist. Default: not checked, with a finding. */
  readonly controle?: { readonly voor: Datum; readonly na: Datum };
  /** A measurement counts for a day when it lies at most this many days from it. Default: 0. */
  readonly margeDagen?: number;
  /** Level of the test; the interval has confidence `1 - alfa`. Default: 0.05. */
  readonly alfa?: number;
  /** For the smallest demonstrable effect. Default: 0.8. */
  readonly onderscheidingsvermogen?: number;
  /** How the buurten of the programme were chosen, as in the plan. Default: not known, with a finding. */
  readonly selectie?: Planselectie;
  /** Whether lot decided which buurten got the programme. Default: false. */
  readonly geloot?: boolean;
}

/** Means of an outcome, before and after. */
export interface Voorna {
  readonly voor: number;
  readonly na: number;
}

/** The result of {@link computeVerschilInVerschillen}. */
export interface VerschilInVerschillen {
  readonly uitkomst: string;
  readonly voor: Datum;
  readonly na: Datum;
  /** The numbers of sets, buurten of the programme and comparison buurten that count. */
  readonly aantal: { readonly sets: number; readonly behandeld: number; readonly vergelijking: number };
  /** Means over the sets of the mean of every set. Absent when no set counts. */
  readonly behandeld?: Voorna;
  readonly vergelijking?: Voorna;
  /** The extra change in the programme: the difference in differences, with the interval of the test. Absent when there is no verdict. */
  readonly effect?: Schatting;
  /** The extra change by Hodges and Lehmann, over the differences of the sets; only when every set has one buurt of the programme. */
  readonly verschuiving?: Schatting;
  readonly toetsing?: Permutatieresultaat;
  readonly kleinsteEffect?: KleinsteEffect;
  /** The extra change between the two earlier days, with its p. Absent when it was not tested. */
  readonly controle?: { readonly effect: Schatting; readonly p: number };
  readonly weggelaten: readonly { readonly buurt: string; readonly reden: Weglaatreden | 'geen_set' }[];
  readonly conclusie: Bevinding;
  readonly bevindingen: readonly Bevinding[];
}

interface Gemeten extends Toetseenheid {
  readonly buurt: string;
  readonly voor: number;
  readonly na: number;
  /** The days of the two measurements. */
  readonly momenten: readonly [Meetdag, Meetdag];
}

function checkSets(sets: readonly Buurtenset[]): void {
  const gezien = new Set<string>();
  sets.forEach(({ behandeld, vergelijking }, s) => {
    for (const buurt of [...behandeld, ...vergelijking]) {
      if (gezien.has(buurt)) refuse('evaluatie.buurt_dubbel', { buurt }, ['sets', s]);
      gezien.add(buurt);
    }
  });
}

/** Refuses a value that is not a finite number, or is too large to square and add up. */
function checkUitkomsten(uitkomsten: readonly Uitkomstregel[]): void {
  for (const [positie, { uitkomst, waarde }] of uitkomsten.entries()) {
    if (typeof waarde === 'object' && waarde !== null) continue;
    const pad = ['uitkomsten', positie, 'waarde'];
    if (!Number.isFinite(waarde)) {
      refuse('evaluatie.getal_ongeldig', { naam: uitkomst, positie, waarde: showWaarde(waarde) }, pad);
    }
    if (Math.abs(waarde) > GROOTSTE_GETAL) refuseTeGroot(uitkomst, waarde, GROOTSTE_GETAL, pad);
  }
}

function checkOptions(options: ComputeVerschilInVerschillenOptions): void {
  const { voor, na, controle, margeDagen = 0, alfa = 0.05, onderscheidingsvermogen = 0.8 } = options;
  checkKans('alfa', alfa);
  checkKans('onderscheidingsvermogen', onderscheidingsvermogen);
  checkAantal('margeDagen', margeDagen, 0);
  for (const dagen of controle === undefined ? [{ voor, na }] : [{ voor, na }, controle]) {
    if (dagen.voor >= dagen.na) refuse('evaluatie.vanaf_na_op', { vanaf: dagen.voor, op: dagen.na });
  }
}

/** The reason why no verdict can be given, whatever the changes are. */
function findWeigering(
  leden: readonly Gemeten[],
  { uitkomst, selectie, geloot = false }: ComputeVerschilInVerschillenOptions,
): Weigering | undefined {
  const moment = findCriteriummeting(
    selectie,
    uitkomst,
    leden.map(({ momenten }) => momenten[0]),
  );
  if (moment !== undefined) return { reden: 'voormeting_was_criterium', moment };
  const gemeenten = countVasteGemeenten(leden.map(({ buurt, label }) => ({ gemeente: findGemeente(buurt), label })));
  if (gemeenten !== undefined) return { reden: 'kenmerk_per_gemeente', gemeenten };
  const behandeld = leden.filter(({ label }) => label === 1).length;
  const kleinste = Math.min(behandeld, leden.length - behandeld);
  return geloot || kleinste >= KLEINSTE_GROEP ? undefined : { reden: 'groep_te_klein', kleinste };
}

/** The changes of all buurten between two days. A set counts only with both a buurt of the programme and a comparison buurt. */
function measureSets(register: Register, sets: readonly Buurtenset[], uitkomst: string, van: Datum, tot: Datum) {
  const gemeten: Gemeten[][] = [];
  const weggelaten: { readonly buurt: string; readonly reden: Weglaatreden | 'geen_set' }[] = [];
  sets.forEach((set, s) => {
    const leden = [
      ...set.behandeld.map((buurt) => ({ buurt, label: 1 })),
      ...set.vergelijking.map((buurt) => ({ buurt, label: 0 })),
    ].flatMap(({ buurt, label }): Gemeten[] => {
      const voor = findUitkomst(register, buurt, uitkomst, van);
      const na = findUitkomst(register, buurt, uitkomst, tot);
      if (typeof voor === 'object' && typeof na === 'object') {
        const verandering = { waarde: na.waarde - voor.waarde, voor: voor.waarde, na: na.waarde };
        return [{ buurt, label, blok: String(s), ...verandering, momenten: [voor, na] }];
      }
      weggelaten.push({ buurt, reden: typeof voor === 'string' ? voor : (na as Weglaatreden) });
      return [];
    });
    if (new Set(leden.map(({ label }) => label)).size === 2) gemeten.push(leden);
    else weggelaten.push(...leden.map(({ buurt }) => ({ buurt, reden: 'geen_set' as const })));
  });
  return { gemeten, weggelaten: weggelaten.sort((a, b) => (a.buurt < b.buurt ? -1 : 1)) };
}

function describeGroep(gemeten: readonly (readonly Gemeten[])[], label: number): Voorna {
  const perSet = gemeten.map((leden) => leden.filter((lid) => lid.label === label));
  return {
    voor: computeGemiddelde(perSet.map((leden) => computeGemiddelde(leden.map(({ voor }) => voor)))),
    na: computeGemiddelde(perSet.map((leden) => computeGemiddelde(leden.map(({ na }) => na)))),
  };
}

function estimateVerschuiving(
  gemeten: readonly (readonly Gemeten[])[],
  betrouwbaarheid: number,
): Schatting | undefined {
  const verschillen: number[] = [];
  for (const leden of gemeten) {
    const eigen = leden.filter(({ label }) => label === 1);
    const ander = leden.filter(({ label }) => label === 0);
    if (eigen.length !== 1) return undefined;
    verschillen.push(computeGemiddelde(eigen.map((l) => l.waarde)) - computeGemiddelde(ander.map((l) => l.waarde)));
  }
  return estimateHodgesLehmann(verschillen, undefined, { betrouwbaarheid });
}

function test(leden: readonly Gemeten[], options: ComputeVerschilInVerschillenOptions): Lineairresultaat | undefined {
  const { alfa = 0.05, geloot = false } = options;
  if (leden.length === 0) return undefined;
  const gevonden = testLineair(leden, { ...options, betrouwbaarheid: 1 - alfa });
  return geloot ? gevonden : { ...gevonden, toets: raiseP(gevonden.toets, computeWelchP(leden)) };
}

/** The change between the two earlier days, when no effect can exist. A measurement that was a criterion of the choice is skipped. */
function testVooraf(
  register: Register,
  sets: readonly Buurtenset[],
  options: ComputeVerschilInVerschillenOptions,
): Pick<VerschilInVerschillen, 'controle' | 'bevindingen'> {
  const { uitkomst, controle, selectie, alfa = 0.05 } = options;
  const leden =
    controle === undefined ? [] : measureSets(register, sets, uitkomst, controle.voor, controle.na).gemeten.flat();
  const momenten = leden.flatMap((lid) => lid.momenten);
  const moment = findCriteriummeting(selectie, uitkomst, momenten);
  const pad = ['controle'];
  if (moment !== undefined) {
    const params = { uitkomst, moment };
    const bevinding = createBevinding('waarschuwing', 'evaluatie.voormeting_was_criterium', pad, params);
    return { bevindingen: [bevinding] };
  }
  const eerder = test(leden, options);
  if (eerder === undefined) {
    return { bevindingen: [createBevinding('info', 'evaluatie.trend_onbekend', pad, { uitkomst })] };
  }
  const { effect, toets } = eerder;
  const gevonden = { effect, p: toets.p };
  if (!isHoogstens(toets.p, alfa)) return { controle: gevonden, bevindingen: [] };
  const params = { uitkomst, p: roundP(toets.p) };
  const bevinding = createBevinding('waarschuwing', 'evaluatie.trend_verschilt', pad, params);
  return { controle: gevonden, bevindingen: [bevinding] };
}

function readKleinsteEffect(
  { informatie, vrijheidsgraden, rest, toets }: Lineairresultaat,
  alfa: number,
  onderscheidingsvermogen: number,
): KleinsteEffect {
  const spreiding = vrijheidsgraden > 0 ? Math.sqrt(rest / vrijheidsgraden) : 0;
  const ontwerp = { maat: 'd', informatie, vrijheidsgraden, spreiding } as const;
  return deriveKleinsteEffect(ontwerp, toets.kleinsteP, alfa, onderscheidingsvermogen);
}

/**
 * How much more an outcome changed in the buurten of the programme than in the buurten they are compared with: the difference in
 * differences. Changes that would have happened anyway cancel out, provided that both groups would have changed in the same way without
 * the programme. The two earlier days of `controle` test that condition.
 *
 * The test exchanges, within every set, which buurten are in the programme, in every possible way. With one comparison buurt in each set,
 * that means turning signs (Rosenbaum 2002, Observational Studies, section 2.4). A set with one buurt of the programme and k comparison
 * buurten weighs k / (k + 1), as in a regression with a term for every set. The interval holds every effect that the test does not reject.
 *
 * No verdict is given, and `effect` and `toetsing` are absent, when the first measurement was a criterion of the choice, when the gemeente
 * fixes who has the programme, or when one side has fewer than four buurten, without a draw by lot. When both sides of every set have two
 * buurten or more, p is the larger p of the exchange and of Welch's test, which allows a difference in spread.
 *
 * @param uitkomsten - the rows; rows of other outcomes are ignored
 * @param sets - for instance the `sets` of `selectVergelijkingsbuurten`
 * @returns the effect with interval, test, smallest demonstrable effect and conclusion. A buurt without one of the two measurements is left
 *   out with its reason. A set left without buurten of the programme, or without comparison buurten, is left out whole
 * @throws DomeinFout `evaluatie.buurt_dubbel`, `evaluatie.vanaf_na_op` (days in the wrong order), `evaluatie.getal_ongeldig`,
 *   `evaluatie.kans_ongeldig`, `evaluatie.aantal_ongeldig`, `evaluatie.aantal_te_groot`, `kern.zaad_ongeldig`, `kern.datum_buiten_bereik`
 *
 * @example
 * ```ts
 * import { computeVerschilInVerschillen } from 'buurtaanpak/evaluatie';
 * import { Datum } from 'buurtaanpak/kern';
 *
 * const [voor, na] = [Datum.parse('2026-09-01'), Datum.parse('2027-09-01')];
 * const meting = (buurt: string, eerst: number, later: number) => [
 *   { buurt, uitkomst: 'score', moment: voor, waarde: eerst },
 *   { buurt, uitkomst: 'score', moment: na, waarde: later },
 * ];
 * const { effect, conclusie } = computeVerschilInVerschillen(
 *   [meting('a', 5, 8), meting('b', 6, 8), meting('p', 5, 6), meting('q', 7, 8)].flat(),
 *   [
 *     { behandeld: ['a'], vergelijking: ['p'] },
 *     { behandeld: ['b'], vergelijking: ['q'] },
 *   ],
 *   { uitkomst: 'score', voor, na },
 * );
 * effect?.waarde; // => 1.5
 * conclusie.code; // => 'evaluatie.conclusie_did_nooit'
 * ```
 */
export function computeVerschilInVerschillen(
  uitkomsten: readonly Uitkomstregel[],
  sets: readonly Buurtenset[],
  options: ComputeVerschilInVerschillenOptions,
): VerschilInVerschillen {
  const { uitkomst, voor, na, alfa = 0.05, onderscheidingsvermogen = 0.8, selectie } = options;
  checkOptions(options);
  checkSets(sets);
  checkUitkomsten(uitkomsten);
  const { margeDagen = 0 } = options;
  const register = createRegister({ soort: 'evaluatiegegevens', versie: 2, situaties: [], uitkomsten }, margeDagen);

  const { gemeten, weggelaten } = measureSets(register, sets, uitkomst, voor, na);
  const leden = gemeten.flat();
  const weigering = findWeigering(leden, options);
  const getoetst = test(leden, options);
  // For a small group the conclusion says so when no effect could be shown at all.
  const nooit = weigering?.reden === 'groep_te_klein' && !isHoogstens(getoetst?.toets.kleinsteP ?? 1, alfa);
  const gevonden = weigering === undefined || nooit ? getoetst : undefined;
  const vooraf = testVooraf(register, sets, options);

  const bevindingen: Bevinding[] = [];
  if (weggelaten.length > 0) {
    const params = { vergelijking: uitkomst, aantal: weggelaten.length, totaal: leden.length + weggelaten.length };
    bevindingen.push(createBevinding('waarschuwing', 'evaluatie.buurten_weggelaten', ['weggelaten'], params));
  }
  const paren = leden.map(({ momenten: [eerste, laatste] }) => ({ voor: eerste, na: laatste }));
  const voormeting = judgeVoormeting(selectie, uitkomst, paren, ['voor']);
  bevindingen.push(...voormeting.bevindingen, ...vooraf.bevindingen);
  const kleinsteEffect = gevonden && readKleinsteEffect(gevonden, alfa, onderscheidingsvermogen);
  const verschuiving = gevonden && estimateVerschuiving(gemeten, 1 - alfa);
  const behandeld = leden.filter(({ label }) => label === 1).length;
  return {
    uitkomst,
    voor,
    na,
    aantal: { sets: gemeten.length, behandeld, vergelijking: leden.length - behandeld },
    ...(getoetst === undefined
      ? {}
      : { behandeld: describeGroep(gemeten, 1), vergelijking: describeGroep(gemeten, 0) }),
    ...(gevonden === undefined ? {} : { effect: gevonden.effect }),
    ...(verschuiving === undefined ? {} : { verschuiving }),
    ...(gevonden === undefined ? {} : { toetsing: gevonden.toets }),
    ...(kleinsteEffect === undefined ? {} : { kleinsteEffect }),
    ...(vooraf.controle === undefined ? {} : { controle: vooraf.controle }),
    weggelaten,
    conclusie: concludeVerschil(uitkomst, gevonden, nooit ? undefined : weigering, kleinsteEffect, leden.length, alfa),
    bevindingen,
  };
}
