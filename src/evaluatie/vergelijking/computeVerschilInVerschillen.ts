import { type Bevinding, createBevinding, type Datum, refuse, sumGetallen } from '../../kern/index.js';
import { checkAantal, checkKans } from '../controle.js';
import type { Schatting } from '../interval.js';
import { computeKleinsteEffect } from '../plan/computeKleinsteEffect.js';
import type { KleinsteEffect, Weglaatreden } from '../plan/evaluatie.js';
import type { Uitkomstregel } from '../plan/gegevens.js';
import { createRegister, findUitkomst, type Register } from '../plan/selectRijen.js';
import { estimateHodgesLehmann } from '../schatting/estimateHodgesLehmann.js';
import type { PermutatieOptions, Permutatieresultaat } from '../toets/permutatie.js';
import { type Eenheid, type Lineairresultaat, testLineair } from '../toets/testLineair.js';
import { concludeVerschil } from './concludeVerschil.js';

/** Buurten of the programme with the buurten they are compared with. All buurten in one set: a comparison without matching. */
export interface Buurtenset {
  readonly behandeld: readonly string[];
  readonly vergelijking: readonly string[];
}

/** Options of {@link computeVerschilInVerschillen}. */
export interface ComputeVerschilInVerschillenOptions extends Omit<PermutatieOptions, 'betrouwbaarheid'> {
  /** The key of the outcome. */
  readonly uitkomst: string;
  /** The day before the start, and the day on which the effect is looked at. */
  readonly voor: Datum;
  readonly na: Datum;
  /** Two earlier days, both before the start: between them there should be no effect. Default: not looked at, with a finding. */
  readonly controle?: { readonly voor: Datum; readonly na: Datum };
  /** A measurement counts for a day when it lies at most this many days from it. Default: 0. */
  readonly margeDagen?: number;
  /** Level of the test; the interval has confidence `1 - alfa`. Default: 0.05. */
  readonly alfa?: number;
  /** For the smallest demonstrable effect. Default: 0.8. */
  readonly onderscheidingsvermogen?: number;
}

/** Means of an outcome, before and after. */
export interface Voorna {
  readonly voor: number;
  readonly na: number;
}

/** What {@link computeVerschilInVerschillen} finds. */
export interface VerschilInVerschillen {
  readonly uitkomst: string;
  readonly voor: Datum;
  readonly na: Datum;
  /** How many sets, buurten of the programme and comparison buurten count. */
  readonly aantal: { readonly sets: number; readonly behandeld: number; readonly vergelijking: number };
  /** Means over the sets, of every set the mean. `null` when no set counts. */
  readonly behandeld: Voorna | null;
  readonly vergelijking: Voorna | null;
  /** How much more the programme changed: the difference in differences, with the interval of the test. */
  readonly effect: Schatting | null;
  /** The same by Hodges and Lehmann over the differences of the sets; only when every set has one buurt of the programme. */
  readonly verschuiving: Schatting | null;
  readonly toetsing: Permutatieresultaat | null;
  readonly kleinsteEffect: KleinsteEffect | null;
  /** The same between the two earlier days. */
  readonly controle: { readonly effect: Schatting; readonly p: number } | null;
  readonly weggelaten: readonly { readonly buurt: string; readonly reden: Weglaatreden | 'geen_set' }[];
  readonly conclusie: Bevinding;
  readonly bevindingen: readonly Bevinding[];
}

interface Gemeten extends Eenheid {
  readonly buurt: string;
  readonly voor: number;
  readonly na: number;
}

const mean = (rij: readonly number[]) => sumGetallen(rij) / rij.length;

function checkSets(sets: readonly Buurtenset[]): void {
  const gezien = new Set<string>();
  sets.forEach(({ behandeld, vergelijking }, s) => {
    for (const buurt of [...behandeld, ...vergelijking]) {
      if (gezien.has(buurt)) refuse('evaluatie.buurt_dubbel', { buurt }, ['sets', s]);
      gezien.add(buurt);
    }
  });
}

/** The changes of all buurten between two days; a set without a buurt of both kinds does not count. */
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
      if (typeof voor === 'number' && typeof na === 'number')
        return [{ buurt, label, blok: String(s), waarde: na - voor, voor, na }];
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
    voor: mean(perSet.map((leden) => mean(leden.map(({ voor }) => voor)))),
    na: mean(perSet.map((leden) => mean(leden.map(({ na }) => na)))),
  };
}

function estimateVerschuiving(gemeten: readonly (readonly Gemeten[])[], betrouwbaarheid: number): Schatting | null {
  const verschillen = gemeten.map((leden) => {
    const eigen = leden.filter(({ label }) => label === 1);
    const ander = leden.filter(({ label }) => label === 0);
    return eigen.length === 1 ? mean(eigen.map((l) => l.waarde)) - mean(ander.map((l) => l.waarde)) : undefined;
  });
  if (verschillen.includes(undefined)) return null;
  return estimateHodgesLehmann(verschillen as number[], undefined, { betrouwbaarheid });
}

/**
 * How much more an outcome changed in the buurten of the programme than in the buurten they are compared with: the difference in
 * differences. What would have changed anyway drops out, when both would have gone the same way without the programme; the two earlier days
 * of `controle` look whether they did.
 *
 * The test exchanges within every set which buurten are the ones of the programme, in every possible way. With one comparison buurt a set that
 * is turning signs (Rosenbaum 2002, Observational Studies, section 2.4). Sets with more comparison buurten weigh somewhat more
 * (k / (k + 1)), as in a regression with a term for every set. The interval holds every effect the test does not reject.
 *
 * @param uitkomsten - the rows; those of other outcomes do not matter
 * @param sets - for instance those of `selectVergelijkingsbuurten`
 * @returns the effect with interval, test, smallest demonstrable effect and conclusion. A buurt without one of the two measurements is left out
 *   with its reason, a set without a buurt of both kinds whole
 * @throws DomeinFout `evaluatie.buurt_dubbel`, `evaluatie.vanaf_na_op` (days in the wrong order), `evaluatie.kans_ongeldig`,
 *   `evaluatie.aantal_ongeldig`, `kern.zaad_ongeldig`
 *
 * @example
 * ```ts
 * import { computeVerschilInVerschillen } from 'buurtaanpak/evaluatie';
 * import { parseDatum } from 'buurtaanpak/kern';
 *
 * const [voor, na] = [parseDatum('2026-09-01'), parseDatum('2027-09-01')];
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
  const { uitkomst, voor, na, controle, margeDagen = 0, alfa = 0.05, onderscheidingsvermogen = 0.8, ...rest } = options;
  checkKans('alfa', alfa);
  checkKans('onderscheidingsvermogen', onderscheidingsvermogen);
  checkAantal('margeDagen', margeDagen, 0);
  for (const [van, tot] of controle === undefined
    ? [[voor, na] as const]
    : [[voor, na] as const, [controle.voor, controle.na] as const]) {
    if (van >= tot) refuse('evaluatie.vanaf_na_op', { vanaf: van, op: tot });
  }
  checkSets(sets);
  const register = createRegister({ soort: 'evaluatiegegevens', versie: 1, situaties: [], uitkomsten }, margeDagen);
  const test = (gemeten: readonly (readonly Gemeten[])[]): Lineairresultaat | undefined =>
    gemeten.length === 0 ? undefined : testLineair(gemeten.flat(), { ...rest, betrouwbaarheid: 1 - alfa });

  const { gemeten, weggelaten } = measureSets(register, sets, uitkomst, voor, na);
  const gevonden = test(gemeten);
  const eerder =
    controle === undefined
      ? undefined
      : test(measureSets(register, sets, uitkomst, controle.voor, controle.na).gemeten);

  const bevindingen: Bevinding[] = [];
  if (weggelaten.length > 0) {
    const totaal = gemeten.flat().length + weggelaten.length;
    const params = { vergelijking: uitkomst, aantal: weggelaten.length, totaal };
    bevindingen.push(createBevinding('waarschuwing', 'evaluatie.buurten_weggelaten', ['weggelaten'], params));
  }
  if (eerder === undefined) {
    bevindingen.push(createBevinding('info', 'evaluatie.trend_onbekend', ['controle'], { uitkomst }));
  } else if (eerder.toets.p <= alfa) {
    const params = { uitkomst, p: Number(eerder.toets.p.toFixed(4)) };
    bevindingen.push(createBevinding('waarschuwing', 'evaluatie.trend_verschilt', ['controle'], params));
  }
  const kleinsteEffect =
    gevonden === undefined
      ? null
      : computeKleinsteEffect(
          {
            maat: 'd',
            informatie: gevonden.informatie,
            vrijheidsgraden: gevonden.vrijheidsgraden,
            spreiding: gevonden.vrijheidsgraden > 0 ? Math.sqrt(gevonden.rest / gevonden.vrijheidsgraden) : 0,
          },
          gevonden.toets.kleinsteP,
          alfa,
          onderscheidingsvermogen,
        );
  const leden = gemeten.flat();
  const behandeld = leden.filter(({ label }) => label === 1).length;
  return {
    uitkomst,
    voor,
    na,
    aantal: { sets: gemeten.length, behandeld, vergelijking: leden.length - behandeld },
    behandeld: gevonden === undefined ? null : describeGroep(gemeten, 1),
    vergelijking: gevonden === undefined ? null : describeGroep(gemeten, 0),
    effect: gevonden?.effect ?? null,
    verschuiving: gevonden === undefined ? null : estimateVerschuiving(gemeten, 1 - alfa),
    toetsing: gevonden?.toets ?? null,
    kleinsteEffect,
    controle: eerder === undefined ? null : { effect: eerder.effect, p: eerder.toets.p },
    weggelaten,
    conclusie: concludeVerschil(uitkomst, gevonden, kleinsteEffect, leden.length, alfa),
    bevindingen,
  };
}
