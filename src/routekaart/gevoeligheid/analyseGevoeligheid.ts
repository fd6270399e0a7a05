import { createToeval, refuse, type Toeval } from '../../kern/index.js';
import type { Kerncijfertabel } from '../../kerncijfers/index.js';
import type { Beoordeling } from '../beoordeling/beoordeling.js';
import type { Routekaart } from '../model/routekaart.js';
import { rankScores } from '../score/rankScores.js';
import { computeStabiliteit, type Gewichtsstabiliteit } from './computeStabiliteit.js';
import { checkTrekkingen, STANDAARD_ONZEKERHEID } from './drawScores.js';
import { listOnzeker, makeOntwerp, type Ontwerp } from './ontwerp.js';
import type { Onzekerheid } from './onzekerheid.js';
import { makeRangwerk, rankTrekking } from './rankTrekking.js';
import { scorePlannen } from './scorePlannen.js';
import { computeSobol, type Sobolindex } from './sobol.js';
import { makeTeller, type Telling } from './telling.js';

/** What an `AbortSignal` is to this library. */
export interface Afbreeksignaal {
  readonly aborted: boolean;
}

/** How far an analysis is. */
export interface Voortgang {
  /** Runs of the model that are done, and that there will be. */
  readonly gedaan: number;
  readonly totaal: number;
}

/** What Sobol indices are asked of. */
export interface Sobolvraag {
  /** The size of the sample: the model is run `steekproef * (inputs + 2)` times. Default 512. */
  readonly steekproef?: number;
  /** How often rows are drawn again for the intervals. Default 200. */
  readonly herhalingen?: number;
  /**
   * What is explained: the mean shift in rank of all buurten against the ranking without uncertainty, or the score of one buurt.
   * Default the shift.
   */
  readonly uitkomst?: { readonly soort: 'rangverschuiving' } | { readonly soort: 'score'; readonly buurt: string };
}

/** Options of {@link analyseGevoeligheid}. */
export interface AnalyseGevoeligheidOptions {
  /** The seed: the same seed gives the same result, byte for byte. */
  readonly zaad: number | string;
  /** How many draws. Default 1000. */
  readonly trekkingen?: number;
  /** What may be otherwise. Default the weights, by a Dirichlet distribution of concentration 100 around those of the document. */
  readonly onzekerheid?: Onzekerheid;
  /** How many are at the top. Default 12. */
  readonly k?: number;
  /** As of `scoreBuurten`. */
  readonly kandidaten?: readonly string[];
  /** Sobol indices as well. Default none. */
  readonly sobol?: Sobolvraag;
  /** Called after every block of runs. */
  readonly onVoortgang?: (voortgang: Voortgang) => void;
  /** Looked at after every block of runs. */
  readonly signal?: Afbreeksignaal;
  /** Awaited after every block of runs, to let a browser draw: `() => new Promise((klaar) => setTimeout(klaar))`. */
  readonly pauze?: () => Promise<void>;
}

/** How often the rank of a buurt was in a class of ranks. */
export interface Rangkans {
  readonly van: number;
  readonly tot: number;
  readonly kans: number;
}

/** How sure the place of one buurt is. */
export interface Buurtgevoeligheid {
  readonly code: string;
  readonly naam: string;
  /** Without uncertainty; absent when the buurt has no score then. */
  readonly score?: number;
  readonly rang?: number;
  /** The share of the draws in which it had a score. The figures below are of those draws. */
  readonly kansOpScore: number;
  readonly gemiddeldeScore: number;
  /** Standard deviation (divisor n). */
  readonly spreidingScore: number;
  readonly laagsteScore: number;
  readonly hoogsteScore: number;
  readonly gemiddeldeRang: number;
  readonly spreidingRang: number;
  readonly besteRang: number;
  readonly slechtsteRang: number;
  /** Ranks below which 5, 50 and 95 % of the draws lie; above rank 128 the end of a class of ranks. */
  readonly rangkwantielen: { readonly p5: number; readonly p50: number; readonly p95: number };
  /** The probability of a rank of at most k. */
  readonly kansTop: number;
  /** The rank acceptability indices of SMAA-2: the probability of every rank, classes that did not occur left out. */
  readonly rangverdeling: readonly Rangkans[];
  /** The central weights of SMAA-2: the mean weights, by criterion, of the draws in which it was first. Absent when it never was. */
  readonly centraleGewichten?: Readonly<Record<string, number>>;
}

/** The outcome of {@link analyseGevoeligheid}. */
export interface Gevoeligheid {
  readonly zaad: number | string;
  readonly trekkingen: number;
  readonly k: number;
  readonly onzekerheid: Onzekerheid;
  /** By their rank without uncertainty; those that never had a score are left out. */
  readonly buurten: readonly Buurtgevoeligheid[];
  /** Per weight how far it may move; absent when not every level is an arithmetic mean. */
  readonly stabiliteit?: readonly Gewichtsstabiliteit[];
  /** Present when asked for; inputs that are certain are left out. */
  readonly sobol?: readonly Sobolindex[];
}

/** Names of inputs with where their numbers stand. */
function listPlekken(ontwerp: Ontwerp, onzekerheid: Onzekerheid) {
  const aan = listOnzeker(ontwerp, onzekerheid);
  let van = 0;
  return ontwerp.invoeren.flatMap(({ naam, grootte }, d) => {
    const plek = { naam, van, tot: van + grootte };
    van += grootte;
    return aan[d] === true ? [plek] : [];
  });
}

/** Runs the model for rows of uniform numbers, block by block. */
function* runRijen(
  ontwerp: Ontwerp,
  blok: number,
  rijen: number,
  vul: (rij: number, u: Float64Array) => void,
  verwerk: (rij: number, scores: Float64Array, gewichten: readonly Float64Array[]) => void,
): Generator<number, void, undefined> {
  const u = new Float64Array(ontwerp.dimensie);
  const aantal = ontwerp.basis.voorbereiding.gebieden.length;
  const alle = new Float64Array(blok * aantal);
  const kolommen = Array.from({ length: blok }, (_, d) => alle.subarray(d * aantal, (d + 1) * aantal));
  for (let rij = 0; rij < rijen; rij += blok) {
    const omvang = Math.min(blok, rijen - rij);
    const plannen = Array.from({ length: omvang }, (_, d) => {
      vul(rij + d, u);
      return ontwerp.plan(u, 0);
    });
    scorePlannen(plannen, kolommen);
    verwerk(
      rij,
      alle,
      plannen.map(({ effectief }) => effectief),
    );
    yield omvang;
  }
}

function fillUniform(toeval: Toeval, u: Float64Array): void {
  for (let d = 0; d < u.length; d++) u[d] = toeval.nextFractie();
}

/** The design of Saltelli and its outcomes. */
function* runSobol(
  ontwerp: Ontwerp,
  vraag: Sobolvraag,
  onzekerheid: Onzekerheid,
  toeval: Toeval,
  nominaleRangen: Int32Array,
): Generator<number, Sobolindex[], undefined> {
  const { steekproef = 512, herhalingen = 200, uitkomst = { soort: 'rangverschuiving' } } = vraag;
  const plekken = listPlekken(ontwerp, onzekerheid);
  const { dimensie } = ontwerp;
  const { gebieden } = ontwerp.basis.voorbereiding;
  const a = new Float64Array(steekproef * dimensie);
  const b = new Float64Array(steekproef * dimensie);
  fillUniform(toeval, a);
  fillUniform(toeval, b);
  const rij = uitkomst.soort === 'score' ? gebieden.findIndex(({ code }) => code === uitkomst.buurt) : -1;
  const werk = makeRangwerk(gebieden.length);
  const rangen = new Int32Array(gebieden.length);
  const measure = (scores: Float64Array): number => {
    if (uitkomst.soort === 'score') return Number.isNaN(scores[rij]) ? 0 : (scores[rij] as number);
    rankTrekking(scores, rangen, werk);
    let som = 0;
    for (let i = 0; i < rangen.length; i++) som += Math.abs((rangen[i] as number) - (nominaleRangen[i] as number));
    return som / rangen.length;
  };
  const uit = Array.from({ length: plekken.length + 2 }, () => new Float64Array(steekproef));
  for (const [m, kolom] of uit.entries()) {
    const plek = plekken[m - 2];
    yield* runRijen(
      ontwerp,
      16,
      steekproef,
      (r, u) => {
        u.set((m === 1 ? b : a).subarray(r * dimensie, (r + 1) * dimensie));
        if (plek !== undefined) u.set(b.subarray(r * dimensie + plek.van, r * dimensie + plek.tot), plek.van);
      },
      (r, scores, gewichten) => {
        gewichten.forEach((_, d) => {
          kolom[r + d] = measure(scores.subarray(d * gebieden.length, (d + 1) * gebieden.length));
        });
      },
    );
  }
  return computeSobol(
    { a: uit[0] as Float64Array, b: uit[1] as Float64Array, ab: uit.slice(2) },
    plekken.map(({ naam }) => naam),
    herhalingen,
    toeval.nextBelow,
  );
}

function buildBuurten(
  telling: Telling,
  ontwerp: Ontwerp,
  trekkingen: number,
  nominaal: Float64Array,
  rangen: Float64Array,
): Buurtgevoeligheid[] {
  const { gebieden, kolommen } = ontwerp.basis.voorbereiding;
  const klassen = telling.klassen;
  const build = (i: number): Buurtgevoeligheid => {
    const { code, naam } = gebieden[i] as (typeof gebieden)[number];
    const met = telling.metScore[i] as number;
    const verschil = (telling.somScore[i] as number) / met;
    const rang = (telling.somRang[i] as number) / met;
    const spread = (som2: number, gemiddelde: number) => Math.sqrt(Math.max(0, som2 / met - gemiddelde * gemiddelde));
    const score = nominaal[i] as number;
    const heeftScore = !Number.isNaN(score);
    const verdeling = klassen.map(({ van, tot }, c) => ({
      van,
      tot,
      aantal: telling.verdeling[i * klassen.length + c] as number,
    }));
    const quantile = (p: number) => {
      let gezien = 0;
      for (const { tot, aantal } of verdeling) {
        gezien += aantal;
        if (gezien >= p * met) return tot;
      }
      return klassen.length;
    };
    const eerste = verdeling[0]?.aantal ?? 0;
    const centraal = Object.fromEntries(
      kolommen.map(({ criterium }, c) => [
        criterium.id,
        (telling.eersteGewichten[i * kolommen.length + c] as number) / eerste,
      ]),
    );
    return {
      code,
      naam,
      ...(heeftScore ? { score, rang: rangen[i] as number } : {}),
      kansOpScore: met / trekkingen,
      gemiddeldeScore: (heeftScore ? score : 0) + verschil,
      spreidingScore: spread(telling.somScore2[i] as number, verschil),
      laagsteScore: telling.laagsteScore[i] as number,
      hoogsteScore: telling.hoogsteScore[i] as number,
      gemiddeldeRang: rang,
      spreidingRang: spread(telling.somRang2[i] as number, rang),
      besteRang: telling.besteRang[i] as number,
      slechtsteRang: telling.slechtsteRang[i] as number,
      rangkwantielen: { p5: quantile(0.05), p50: quantile(0.5), p95: quantile(0.95) },
      kansTop: (telling.inTop[i] as number) / met,
      rangverdeling: verdeling.flatMap(({ van, tot, aantal }) =>
        aantal > 0 ? [{ van, tot, kans: aantal / met }] : [],
      ),
      ...(eerste > 0 ? { centraleGewichten: centraal } : {}),
    };
  };
  const plaats = (i: number) => ((rangen[i] as number) === 0 ? gebieden.length + 1 : (rangen[i] as number));
  return gebieden
    .map((_, i) => i)
    .filter((i) => (telling.metScore[i] as number) > 0)
    .sort((a, b) => plaats(a) - plaats(b) || ((gebieden[a]?.code ?? '') < (gebieden[b]?.code ?? '') ? -1 : 1))
    .map(build);
}

/** The whole analysis as steps; between two steps the caller may do something else. */
function* runAnalyse(
  routekaart: Routekaart,
  kerncijfers: Kerncijfertabel,
  beoordelingen: readonly Beoordeling[],
  options: AnalyseGevoeligheidOptions,
): Generator<Voortgang, Gevoeligheid, undefined> {
  const { zaad, trekkingen = 1000, onzekerheid = STANDAARD_ONZEKERHEID, k = 12, kandidaten, sobol } = options;
  checkTrekkingen(trekkingen);
  if (!Number.isInteger(k) || k < 1) refuse('routekaart.k_ongeldig', { waarde: String(k) });
  const { steekproef = 512, herhalingen = 200 } = sobol ?? {};
  for (const waarde of [steekproef, herhalingen]) checkTrekkingen(waarde);
  const toeval = createToeval(zaad);
  const ontwerp = makeOntwerp(routekaart, kerncijfers, beoordelingen, kandidaten, onzekerheid);
  const { basis } = ontwerp;
  const { gebieden } = basis.voorbereiding;
  const gevraagd = sobol?.uitkomst?.soort === 'score' ? sobol.uitkomst.buurt : undefined;
  if (gevraagd !== undefined && !gebieden.some(({ code }) => code === gevraagd))
    refuse('routekaart.buurt_onbekend', { buurt: gevraagd }, ['sobol', 'uitkomst', 'buurt']);

  const nominaal = new Float64Array(gebieden.length);
  const zeker = { scenario: basis, matrix: basis.matrix, gewichten: basis.gewichten };
  const effectief = ontwerp.nominaalEffectief;
  scorePlannen([{ ...zeker, effectief }], [nominaal]);
  const { rangen } = rankScores(nominaal, 'competitie');

  const totaal = trekkingen + (sobol === undefined ? 0 : steekproef * (listPlekken(ontwerp, onzekerheid).length + 2));
  let gedaan = 0;
  const { blok, telling, add } = makeTeller(gebieden.length, routekaart.criteria.length, k, nominaal);
  const trekkend = toeval.split();
  const ronden = runRijen(
    ontwerp,
    blok,
    trekkingen,
    (_, u) => fillUniform(trekkend, u),
    (_, scores, gewichten) => add(scores, gewichten),
  );
  for (const stap of ronden) {
    gedaan += stap;
    yield { gedaan, totaal };
  }
  let indices: Sobolindex[] | undefined;
  if (sobol !== undefined) {
    const sobolrun = runSobol(ontwerp, sobol, onzekerheid, toeval.split(), Int32Array.from(rangen));
    let stap = sobolrun.next();
    while (stap.done !== true) {
      gedaan += stap.value;
      yield { gedaan, totaal };
      stap = sobolrun.next();
    }
    indices = stap.value;
  }
  const stabiliteit = computeStabiliteit(basis, nominaal, k);
  let buurten: Buurtgevoeligheid[] | undefined;
  return {
    zaad,
    trekkingen,
    k,
    onzekerheid,
    // Worked out when it is asked for: of all buurten of a country it is a lot.
    get buurten() {
      buurten ??= buildBuurten(telling, ontwerp, trekkingen, nominaal, rangen);
      return buurten;
    },
    ...(stabiliteit === undefined ? {} : { stabiliteit }),
    ...(indices === undefined ? {} : { sobol: indices }),
  };
}

/**
 * How sure a ranking is: draws what may be otherwise many times (weights, normalisation, aggregation, filling of gaps, a criterion
 * or a role left out, other assessors), scores and ranks all buurten each time, and tells per buurt where it ended up. Beside it
 * how far each weight may move before the first k are others (exact, not drawn), and on request Sobol indices: which uncertainty
 * matters most.
 *
 * Ranks are 1 plus the number of buurten with a higher score. Memory grows with buurten and criteria, not with draws: what is
 * kept are counts. Work is done in blocks; after each the progress is reported, the signal looked at and `pauze` awaited.
 * Sources: Saisana, Saltelli and Tarantola (2005) for the uncertainty and sensitivity of composite indicators; Lahdelma and
 * Salminen (2001) for SMAA-2; Saltelli et al. (2010) and Jansen (1999) for the estimators of the indices.
 *
 * @returns a promise of the result, plain JSON
 * @throws DomeinFout `routekaart.score_onmogelijk` (also for a combination of choices that cannot be scored),
 *   `routekaart.onzekerheid_ongeldig`, `routekaart.trekkingen_ongeldig`, `routekaart.k_ongeldig`, `routekaart.buurt_onbekend`,
 *   `routekaart.analyse_afgebroken` (by the signal), `kern.zaad_ongeldig`
 *
 * @example
 * ```ts
 * import { analyseGevoeligheid, defineRoutekaart } from 'buurtaanpak/routekaart';
 *
 * const bron = { naam: 'CBS', tabel: '85984NED', jaar: 2024 };
 * const kolom = (sleutel: string, waarden: number[]) => ({
 *   sleutel, eenheid: 'aantal', bron, waarden: Float64Array.from(waarden), redenen: new Uint8Array(waarden.length),
 * });
 * const kerncijfers = {
 *   gebieden: ['BU00010001', 'BU00010002', 'BU00010003'].map((code) => ({
 *     code, naam: code, soort: 'buurt' as const, jaar: 2024,
 *   })),
 *   kolommen: [kolom('gas', [900, 1300, 1000]), kolom('koop', [80, 20, 50])],
 * };
 * const routekaart = defineRoutekaart({
 *   id: 'energie',
 *   naam: 'Energie',
 *   criteria: [
 *     { id: 'gas', naam: 'Gas', bron: { soort: 'kerncijfer', sleutel: 'gas' }, richting: 'hoger', gewicht: 3 },
 *     { id: 'koop', naam: 'Koop', bron: { soort: 'kerncijfer', sleutel: 'koop' }, richting: 'hoger', gewicht: 1 },
 *   ],
 * });
 * const uitkomst = await analyseGevoeligheid(routekaart, kerncijfers, [], {
 *   zaad: 'oost',
 *   trekkingen: 200,
 *   k: 1,
 *   onzekerheid: { gewichten: { methode: 'dirichlet' } },
 * });
 * uitkomst.buurten[0]?.code; // => 'BU00010002'
 * // The first stays first as long as gas weighs at least half; then the first buurt takes over.
 * uitkomst.stabiliteit?.[0]; // => { id: 'gas', soort: 'criterium', gewicht: 0.75, ondergrens: 0.5, bovengrens: 1, wisselOnder: { uit: 'BU00010002', in: 'BU00010001' } }
 * ```
 */
export async function analyseGevoeligheid(
  routekaart: Routekaart,
  kerncijfers: Kerncijfertabel,
  beoordelingen: readonly Beoordeling[],
  options: AnalyseGevoeligheidOptions,
): Promise<Gevoeligheid> {
  const { signal, onVoortgang, pauze } = options;
  const run = runAnalyse(routekaart, kerncijfers, beoordelingen, options);
  let stap = run.next();
  while (stap.done !== true) {
    const { gedaan, totaal } = stap.value;
    onVoortgang?.({ gedaan, totaal });
    if (signal?.aborted === true) refuse('routekaart.analyse_afgebroken', { gedaan, totaal });
    if (pauze !== undefined) await pauze();
    stap = run.next();
  }
  return stap.value;
}
