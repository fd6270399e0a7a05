import { createWerk, showWaarde } from '../../kern/huis.js';
import { DomeinFout, type Werkopties } from '../../kern/index.js';
import { countPlaatsen, createHerhaler, GROOTSTE_SOM, type Keuzeprobleem } from '../../oplosser/index.js';
import { f64, i16, i32 } from '../../rekenen/index.js';
import type { Selectieopties } from '../model/opties.js';
import type { Quotum } from '../model/quotum.js';
import { createBevinding, refuse } from '../teksten/codes.js';
import { checkInvoer } from '../vraagstuk/checkInvoer.js';
import { checkObject } from '../vraagstuk/checkObject.js';
import { chooseDecimalen } from '../vraagstuk/chooseDecimalen.js';
import { createKeuzeprobleem } from '../vraagstuk/createKeuzeprobleem.js';
import { createVraagstuk } from '../vraagstuk/createVraagstuk.js';
import { getCode } from '../vraagstuk/getCode.js';
import { getGewicht } from '../vraagstuk/getGewicht.js';
import { isLager } from '../vraagstuk/isLager.js';
import { toEenheden } from '../vraagstuk/toEenheden.js';
import { toRekendoel } from '../vraagstuk/toRekendoel.js';
import type { Vraagstuk } from '../vraagstuk/vraagstuk.js';

/** The scores of one draw for one programme, as `drawScores` of the Routekaart gives them. */
export interface Selectietrekking {
  /** Codes of the candidates. Every draw of the programme has the same codes in the same order. */
  readonly codes: readonly string[];
  /** The score of each; NaN where a candidate has no score. */
  readonly scores: Float64Array;
}

/**
 * Options of {@link analyseSelectie}: those of `selectBuurten`, and the bounds for certainty. A step of `werk` is a candidate for a quotum in
 * a draw; the search of a draw has a budget of its own (`knopenbudget`). Default: ten billion, some minutes. The signal is read at every draw.
 */
export interface AnalyseSelectieOptions extends Selectieopties, Werkopties {
  /** A buurt is certain when it is selected in at least this share of the draws. Default 0.95. */
  readonly zekerVanaf?: number;
  /** A buurt is a coin toss when the share of draws that select it is from `[0]` up to and including `[1]`. Default `[0.35, 0.65]`. */
  readonly muntworp?: readonly [number, number];
  /** The selection to which the draws are compared, as codes. Default: the set that was selected most often. */
  readonly basis?: readonly string[];
}

/** How certain it is that a buurt is selected. */
export type Zekerheid = 'zeker' | 'waarschijnlijk' | 'muntworp' | 'onwaarschijnlijk' | 'vrijwel_uitgesloten';

/** How often a buurt is selected. */
export interface Buurtkans {
  readonly code: string;
  /** Share of the draws in which it is selected. */
  readonly kans: number;
  /** Standard error of that share, from the number of draws. */
  readonly standaardfout: number;
  readonly zekerheid: Zekerheid;
  /** The same per quotum. */
  readonly perQuotum: Readonly<Record<string, number>>;
}

/** How stable a selection is over the draws of an uncertainty analysis. */
export interface Selectieanalyse {
  readonly trekkingen: number;
  /** Draws without any possible selection; they count as draws that select nothing. */
  readonly onhaalbaar: number;
  /** Draws in which the budget ran out before the best was proven. Then the best selection found counts, or nothing when none was found. */
  readonly onbewezen: number;
  /** Every buurt that was selected in any draw, most often first, then in order of precedence. */
  readonly buurten: readonly Buurtkans[];
  /** Every pair that was selected together in any draw, most often first, then in order of precedence. */
  readonly paren: readonly { readonly a: string; readonly b: string; readonly kans: number }[];
  readonly geheel: {
    /** The selection to which the draws are compared, in order of precedence. */
    readonly basis: readonly string[];
    /** Share of the draws that give exactly this set. */
    readonly kans: number;
    /** Mean share of its buurten that a draw selects. */
    readonly overlap: number;
    /** The number of different sets that were selected. */
    readonly verschillend: number;
  };
}

/** Writes the scores of one draw into the values of the problem. Gives the quota that remain possible for each candidate, as bits. */
function fillTrekking(
  { masker: basis, waarden, vakken }: Keuzeprobleem,
  vraagstuk: Vraagstuk,
  bronnen: readonly Bron[],
  quota: readonly Quotumbron[],
): Int32Array {
  const n = basis.length;
  const masker = Int32Array.from(basis);
  let grootste = 0;
  quota.forEach(({ bron, factor, minimaal }, j) => {
    const { scores, naar } = bronnen[bron] as Bron;
    const bit = 1 << j;
    for (let i = 0; i < naar.length; i++) {
      const c = i32(naar, i);
      if (!(i32(masker, c) & bit)) continue;
      const score = f64(scores, i);
      if (Number.isNaN(score) || isLager(score, minimaal)) {
        masker[c] = i32(masker, c) & ~bit;
        continue;
      }
      const waarde = toEenheden(score, factor);
      waarden[j * n + c] = waarde;
      grootste = Math.max(grootste, Math.abs(waarde));
    }
  });
  const plaatsen = countPlaatsen({ vakken });
  if (!(grootste * plaatsen <= GROOTSTE_SOM)) {
    const { eenheid } = vraagstuk;
    refuse('selectie.scores_te_groot', { score: grootste / eenheid, aantal: plaatsen, eenheid: 1 / eenheid });
  }
  return masker;
}

interface Bron {
  scores: Float64Array;
  /** The candidate of each position. */
  readonly naar: Int32Array;
  readonly codes: readonly string[];
}

/** Where the values of a quotum come from. */
interface Quotumbron {
  readonly bron: number;
  readonly factor: number;
  /** A buurt without a score, or with a lower one, is not a candidate. */
  readonly minimaal: number;
}

/** `1 - zekerVanaf` has noise: 1 of 10 draws is not above 1 - 0.9. */
function classify(kans: number, zekerVanaf: number, muntworp: readonly [number, number]): Zekerheid {
  if (kans >= zekerVanaf) return 'zeker';
  if (kans > muntworp[1]) return 'waarschijnlijk';
  if (kans >= muntworp[0]) return 'muntworp';
  return isLager(1 - zekerVanaf, kans) ? 'onwaarschijnlijk' : 'vrijwel_uitgesloten';
}

/** Checks that each draw has the form of a draw. */
function checkTrekkingen(rij: readonly unknown[], programmas: readonly string[], nummer: number): void {
  rij.forEach((trekking, p) => {
    const { codes, scores } = (trekking ?? {}) as { readonly codes?: unknown; readonly scores?: unknown };
    if (Array.isArray(codes) && scores instanceof Float64Array) return;
    const programma = programmas[p] as string;
    refuse('selectie.trekking_ongeldig', { trekking: nummer, reden: programma }, ['trekkingen', programma]);
  });
}

function checkOptions(zekerVanaf: number, muntworp: readonly [number, number]): void {
  const [laag, hoog] = Array.isArray(muntworp) ? muntworp : [Number.NaN, Number.NaN];
  const zijnGetallen = [laag, hoog, zekerVanaf].every((een) => typeof een === 'number');
  if (zijnGetallen && laag >= 0 && laag <= hoog && hoog < zekerVanaf && zekerVanaf <= 1) return;
  const waarde = `${showWaarde(laag)}, ${showWaarde(hoog)}, ${showWaarde(zekerVanaf)}`;
  refuse('selectie.zekerheid_ongeldig', { waarde }, ['opties']);
}

/**
 * The problem of the first draw with a score for every candidate, so that the masks are valid for every draw, whichever scores it lacks.
 */
function createBasis(
  eerste: ReadonlyMap<string, Selectietrekking>,
  quota: readonly Quotum[],
  options: AnalyseSelectieOptions,
): { readonly vraagstuk: Vraagstuk; readonly probleem: Keuzeprobleem } {
  const scores = Object.fromEntries(
    [...eerste].map(([programma, { codes }]) => [programma, codes.map((code) => ({ code, score: 0 }))]),
  );
  const gelezen = checkInvoer(scores, quota, options);
  // As many decimals as the scores of the first draw allow. A later draw with much larger scores is refused.
  const echt = [...eerste].map(([programma, { codes, scores: getallen }]) => {
    return [programma, codes.map((code, i) => ({ code, score: getallen[i] || 0 }))];
  });
  const decimalen = chooseDecimalen(Object.fromEntries(echt), quota, options);
  const vraagstuk = createVraagstuk(scores, quota, gelezen, { ...options, decimalen });
  const regels = vraagstuk.regels.filter(({ soort }) => soort !== 'minimumscore');
  return { vraagstuk, probleem: createKeuzeprobleem(vraagstuk, { regels }) };
}

function createQuotumbronnen(vraagstuk: Vraagstuk, programmas: readonly string[]): Quotumbron[] {
  const { quota, regels, eenheid } = vraagstuk;
  return quota.map(({ programma }) => {
    let minimaal = Number.NEGATIVE_INFINITY;
    for (const regel of regels) {
      if (regel.soort !== 'minimumscore' || (regel.programma ?? programma) !== programma) continue;
      minimaal = Math.max(minimaal, regel.minimaal);
    }
    return { bron: programmas.indexOf(programma), factor: getGewicht(vraagstuk, programma) * eenheid, minimaal };
  });
}

/**
 * Counts how often each buurt and each pair of buurten is selected over the draws of an uncertainty analysis, and how stable the
 * selection is. The selection of every draw is solved exactly, with the quota, rules, objective and tie rule of `selectBuurten`. It
 * handles one draw at a time and keeps only the counts.
 *
 * Cost: n in the draws; each is at most one selection, as `selectBuurten`, and less when it resembles an earlier one.
 *
 * @param trekkingen - per programme its draws, in step with each other: arrays, or generators such as `drawScores` of the
 *   Routekaart. They end together with the shortest
 * @returns shares of the draws; deterministic for the same draws
 * @throws DomeinFout `selectie.invoer_ongeldig`, `selectie.trekking_ongeldig`: other codes or another length than the first draw, an
 *   infinite score, or no draws at all; `selectie.scores_te_groot`, `selectie.zekerheid_ongeldig`; `kern.te_veel_werk`, `kern.afgebroken`
 *
 * @example
 * ```ts
 * import { analyseSelectie } from 'buurtaanpak/selectie';
 *
 * const codes = ['A', 'B', 'C'];
 * const oost = [[9, 8, 1], [9, 5, 7], [9, 8, 2], [9, 6, 5]].map((rij) => ({ codes, scores: Float64Array.from(rij) }));
 * const analyse = analyseSelectie({ oost }, [{ id: 'oost', programma: 'oost', aantal: 2 }]);
 * analyse.buurten.map(({ code, kans, zekerheid }) => `${code} ${kans} ${zekerheid}`);
 * // => ['A 1 zeker', 'B 0.75 waarschijnlijk', 'C 0.25 onwaarschijnlijk']
 * analyse.geheel; // => { basis: ['A', 'B'], kans: 0.75, overlap: 0.875, verschillend: 2 }
 * ```
 */
export function analyseSelectie(
  trekkingen: Readonly<Record<string, Iterable<Selectietrekking>>>,
  quota: readonly Quotum[],
  options: AnalyseSelectieOptions = {},
): Selectieanalyse {
  const {
    zekerVanaf = 0.95,
    muntworp = [0.35, 0.65],
    basis,
    werk: _,
    signaal: __,
    ...opties
  } = checkObject(options, 'opties');
  const werk = createWerk(options, { standaard: 10_000_000_000, wat: 'stappen' });
  checkOptions(zekerVanaf, muntworp);
  const programmas = Object.keys(checkObject(trekkingen, 'trekkingen'));
  const lopers = programmas.map((programma) => {
    const reeks = trekkingen[programma] as Iterable<Selectietrekking> | null | undefined;
    if (typeof reeks?.[Symbol.iterator] === 'function') return reeks[Symbol.iterator]();
    return refuse('selectie.trekking_ongeldig', { trekking: 0, reden: programma }, ['trekkingen', programma]);
  });
  const nextRij = () => {
    const rij = lopers.map((loper) => loper.next());
    return rij.some(({ done }) => done) ? undefined : rij.map(({ value }) => value as Selectietrekking);
  };
  let rij = nextRij();
  if (rij === undefined) return refuse('selectie.trekking_ongeldig', { trekking: 0, reden: '0' }, ['trekkingen']);
  checkTrekkingen(rij, programmas, 1);
  const eerste = new Map(rij.map((trekking, p) => [programmas[p] as string, trekking]));
  if (basis !== undefined && !Array.isArray(basis)) {
    return refuse('selectie.code_onbekend', { code: showWaarde(basis), suggestie: '-' }, ['basis']);
  }
  const { vraagstuk, probleem } = createBasis(eerste, quota, opties);
  const { budget, index } = vraagstuk;
  const doel = toRekendoel(vraagstuk);
  const bronnen = [...eerste.values()].map(
    ({ codes, scores }): Bron => ({ codes, scores, naar: Int32Array.from(codes, (code) => index.get(code) as number) }),
  );
  const quotumbronnen = createQuotumbronnen(vraagstuk, programmas);
  const herhaler = createHerhaler(probleem, doel, budget);
  const n = probleem.masker.length;
  const q = quota.length;
  const keren = new Int32Array(n * q);
  const paren = new Map<number, number>();
  const sets = new Map<string, number>();
  let aantal = 0;
  let onhaalbaar = 0;
  let onbewezen = 0;
  for (; rij !== undefined; rij = nextRij()) {
    werk.look();
    werk.spend(n * q + 1);
    checkTrekkingen(rij, programmas, aantal + 1);
    rij.forEach(({ codes, scores }, p) => {
      const bron = bronnen[p] as Bron;
      const anders = codes !== bron.codes && codes.some((code, i) => code !== bron.codes[i]);
      if (anders || codes.length !== bron.naar.length || scores.length !== bron.naar.length || hasOneindig(scores)) {
        const params = { trekking: aantal + 1, reden: programmas[p] as string };
        const pad = ['trekkingen', programmas[p] as string, aantal];
        const bevindingen = [createBevinding('fout', 'selectie.trekking_ongeldig', pad, params)];
        throw new DomeinFout('selectie.trekking_ongeldig', params, { pad, bevindingen });
      }
      bron.scores = scores;
    });
    aantal++;
    const masker = fillTrekking(probleem, vraagstuk, bronnen, quotumbronnen);
    const { toewijzing, volledig } = herhaler.solve(masker, probleem.waarden);
    if (!volledig) onbewezen++;
    if (toewijzing === undefined) {
      if (volledig) onhaalbaar++;
      continue;
    }
    const gekozen: number[] = [];
    for (let c = 0; c < n; c++) {
      const j = i16(toewijzing, c);
      if (j < 0) continue;
      const plek = c * q + j;
      keren[plek] = i32(keren, plek) + 1;
      for (const ander of gekozen) paren.set(ander * n + c, (paren.get(ander * n + c) ?? 0) + 1);
      gekozen.push(c);
    }
    const set = gekozen.join();
    sets.set(set, (sets.get(set) ?? 0) + 1);
  }
  const code = (c: number) => getCode(vraagstuk, c);
  const buurten: (Buurtkans & { readonly c: number })[] = [];
  for (let c = 0; c < n; c++) {
    const perQuotum = quota.map(({ id }, j) => [id, i32(keren, c * q + j) / aantal] as const);
    const totaal = keren.subarray(c * q, (c + 1) * q).reduce((som, keer) => som + keer, 0);
    if (totaal === 0) continue;
    const kans = totaal / aantal;
    const zekerheid = classify(kans, zekerVanaf, muntworp);
    const standaardfout = Math.sqrt((kans * (1 - kans)) / aantal);
    buurten.push({ c, code: code(c), kans, standaardfout, zekerheid, perQuotum: Object.fromEntries(perQuotum) });
  }
  buurten.sort((a, b) => b.kans - a.kans || a.c - b.c);
  const vaakst = [...sets].reduce<readonly [string, number]>((top, set) => (set[1] > top[1] ? set : top), ['', 0])[0];
  const basisIndex =
    basis === undefined
      ? vaakst
          .split(',')
          .filter((deel) => deel !== '')
          .map(Number)
      : basis.map(
          (een) => index.get(een) ?? refuse('selectie.code_onbekend', { code: een, suggestie: '-' }, ['basis']),
        );
  basisIndex.sort((a, b) => a - b);
  const kansVan = new Map(buurten.map((buurt) => [buurt.c, buurt.kans]));
  const overlap = basisIndex.reduce((som, c) => som + (kansVan.get(c) ?? 0), 0) / Math.max(1, basisIndex.length);
  return {
    trekkingen: aantal,
    onhaalbaar,
    onbewezen,
    buurten: buurten.map(({ c: _, ...buurt }) => buurt),
    paren: [...paren]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .map(([paar, keer]) => ({ a: code(Math.floor(paar / n)), b: code(paar % n), kans: keer / aantal })),
    geheel: {
      basis: basisIndex.map(code),
      kans: (sets.get(basisIndex.join()) ?? 0) / aantal,
      overlap,
      verschillend: sets.size,
    },
  };
}

/** A loop for speed: this runs for every score of every draw. */
function hasOneindig(scores: Float64Array): boolean {
  for (let i = 0; i < scores.length; i++) {
    const score = f64(scores, i);
    if (score === Number.POSITIVE_INFINITY || score === Number.NEGATIVE_INFINITY) return true;
  }
  return false;
}
