import { roundGetal } from '../../kern/huis.js';
import type { Bevinding } from '../../kern/index.js';
import { type Kerncijfertabel, REDENEN } from '../../kerncijfers/index.js';
import { f64, u32 } from '../../rekenen/index.js';
import type { Routekaart } from '../controle/routekaart.js';
import type { Beoordeling } from '../model/beoordeling.js';
import { requireOpties } from '../model/requireOpties.js';
import { createBevinding } from '../teksten/codes.js';
import { weighKolommen } from '../weging/weighKolommen.js';
import { isVlak } from './isVlak.js';
import { keepGrond } from './keepGrond.js';
import { listOpmerkelijk } from './listOpmerkelijk.js';
import { type Criteriumkolom, prepareScoring, type Voorbereiding } from './prepareScoring.js';
import { GELIJKSPEL, type Gelijkspel, rankScores } from './rankScores.js';
import type { Boomuitkomst, Gewogenknoop } from './scoreBoom.js';
import { scoreKandidaten } from './scoreKandidaten.js';
import type { Buurtscore, BuurtZonderScore, Gewicht, Routekaartscores } from './scores.js';
import { scoreVlak } from './scoreVlak.js';

/** Options of {@link scoreBuurten}. */
export interface ScoreBuurtenOptions {
  /**
   * Codes of the candidates. Values are normalised, gaps are filled and ranks are given among the candidates, also when some of them get no
   * score. Default: every buurt (and composed area) of the table.
   */
  readonly kandidaten?: readonly string[];
  /** Which rank equal scores get. Default `competitie`. */
  readonly gelijk?: Gelijkspel;
}

/** Computes a value at first use, and keeps it. */
function lazy<T>(make: () => T): () => T {
  let bewaard: { readonly waarde: T } | undefined;
  return () => {
    bewaard ??= { waarde: make() };
    return bewaard.waarde;
  };
}

/** A candidate with its row. */
interface Rij {
  readonly code: string;
  readonly naam: string;
  readonly i: number;
}

/** Per criterion and per node its weight in the whole. */
function multiplyDown(gewogen: readonly Gewogenknoop[], aantal: number) {
  const criteria = new Float64Array(aantal);
  const knopen = new Float64Array(gewogen.length);
  knopen[gewogen.length - 1] = 1;
  for (const [k, { knoop, gewichten }] of [...gewogen.entries()].reverse()) {
    knoop.kinderen.forEach(({ soort, positie }, kind) => {
      const gewicht = f64(knopen, k) * f64(gewichten, kind);
      if (soort === 'criterium') criteria[positie] = gewicht;
      else knopen[positie] = gewicht;
    });
  }
  return { criteria, knopen };
}

/** Why a candidate has no figure or judgement. */
function explainLeeg({ cijfers }: Criteriumkolom, rij: number): string {
  if (cijfers === undefined) return 'geen_oordeel';
  // A cell can be empty without a reason.
  return REDENEN.find((_, k) => k + 1 === cijfers.redenen[rij]) ?? 'onbekend';
}

/** The reasons why a candidate has no score. */
function explainGap(
  { kolommen, rijen }: Voorbereiding,
  code: string,
  i: number,
  geweigerd: readonly Criteriumkolom[],
): Bevinding[] {
  if (geweigerd.length > 0)
    return geweigerd.map((kolom) =>
      createBevinding('info', 'routekaart.buurt_geweigerd', ['buurten', code], {
        criterium: kolom.criterium.id,
        reden: explainLeeg(kolom, u32(rijen, i)),
      }),
    );
  const ontbreekt = kolommen.flatMap(({ uitkomst, telt, criterium }) =>
    telt && Number.isNaN(uitkomst.scores[i]) ? [criterium.id] : [],
  );
  return [
    createBevinding('info', 'routekaart.buurt_te_weinig_gegevens', ['buurten', code], {
      ontbreekt,
      aantal: ontbreekt.length,
    }),
  ];
}

const byCode = (a: { readonly code: string }, b: { readonly code: string }) => (a.code < b.code ? -1 : 1);

/**
 * Scores every buurt by a Routekaart: figures and judgements become normalised scores, these are weighed together thema by thema
 * up to the top, and every buurt gets its rank and the contribution of every criterion.
 *
 * Order of the steps: gaps are filled by the rule of the criterion, extremes treated, values normalised among the candidates, scores
 * aggregated. A criterion left out for a buurt gives its weight to the others of its thema, in proportion. The contributions always add up
 * to the score. In an arithmetic mean a contribution is weight times score. In another mean it follows from Euler's theorem. In Copeland's
 * method the won and lost duels are divided over the criteria that decided them. A buurt without enough data has no score. It is in a
 * separate list with the reasons, never with NaN.
 *
 * The reference for everything that depends on other buurten (the ends of min-max, means, ranks, classes by percentile, what gaps are
 * filled with, weights from the data) is the set of candidates. This set includes candidates that get no score; a finding reports when such
 * a candidate sets the scale. A candidate without a score takes part in no duel.
 *
 * @param routekaart - the Routekaart, from `Routekaart.parse` or `Routekaart.create`
 * @param kerncijfers - the figures; NaN is a missing figure, infinity is refused
 * @param beoordelingen - the judgements. Default none
 * @returns the scores from high to low. Scores that differ no more than 1e-12 of the largest are equal: they are the same number, and get
 *   ranks by the option `gelijk`
 * @throws DomeinFout `routekaart.score_onmogelijk`, with every problem in `bevindingen`; `kern.document_ongeldig` or
 *   `routekaart.invoer_onleesbaar` when the Routekaart, the table, the list of judgements or the options are not valid
 *
 * @example
 * ```ts
 * import { Routekaart, scoreBuurten } from 'buurtaanpak/routekaart';
 *
 * const routekaart = Routekaart.create({
 *   id: 'energie',
 *   naam: 'Thema energie',
 *   criteria: [
 *     { id: 'gas', naam: 'Gasverbruik', bron: { soort: 'kerncijfer', sleutel: 'gas' }, richting: 'hoger', gewicht: 3 },
 *     { id: 'koop', naam: 'Koopwoningen', bron: { soort: 'kerncijfer', sleutel: 'koop' }, richting: 'hoger' },
 *   ],
 * });
 * const kolom = (sleutel: string, waarden: number[]) => ({
 *   sleutel,
 *   eenheid: 'aantal',
 *   bron: { naam: 'CBS', tabel: '85984NED', jaar: 2024 },
 *   waarden: Float64Array.from(waarden),
 *   redenen: Uint8Array.from(waarden, (waarde) => (Number.isNaN(waarde) ? 1 : 0)),
 * });
 * const buurt = (code: string) => ({ code, naam: code, soort: 'buurt' as const, jaar: 2024 });
 * const scores = scoreBuurten(
 *   routekaart,
 *   {
 *     gebieden: [buurt('BU00010001'), buurt('BU00010002'), buurt('BU00010003')],
 *     kolommen: [kolom('gas', [900, 1300, 1100]), kolom('koop', [80, 20, 50])],
 *   },
 *   [],
 * );
 * scores.buurten.map(({ code, score, rang }) => [code, score, rang]);
 * // => [['BU00010002', 0.75, 1], ['BU00010003', 0.5, 2], ['BU00010001', 0.25, 3]]
 * scores.buurten[1]?.bijdragen; // => { gas: 0.375, koop: 0.125 }
 * ```
 */
export function scoreBuurten(
  routekaart: Routekaart,
  kerncijfers: Kerncijfertabel,
  beoordelingen: readonly Beoordeling[] = [],
  options: ScoreBuurtenOptions = {},
): Routekaartscores {
  requireOpties(options, { gelijk: GELIJKSPEL });
  const { gelijk = 'competitie', kandidaten } = options;
  const voorbereiding = prepareScoring(routekaart, kerncijfers, beoordelingen, kandidaten);
  const { gebieden, boom, kolommen } = voorbereiding;
  const n = gebieden.length;

  const weigerend = kolommen.filter(
    ({ criterium, telt, gaten }) => telt && gaten > 0 && criterium.ontbrekend?.regel === 'weigeren',
  );
  const listWeigerend = (i: number) => weigerend.filter(({ uitkomst }) => Number.isNaN(uitkomst.scores[i]));
  const geweigerd = weigerend.length === 0 ? [] : [...gebieden.keys()].filter((i) => listWeigerend(i).length > 0);
  const getUitkomst = lazy(
    (): Boomuitkomst =>
      scoreKandidaten(
        n,
        boom,
        kolommen.map((kolom) => kolom.uitkomst.scores),
        geweigerd,
      ),
  );
  const vlak = isVlak(boom, kolommen);
  const gewogen = vlak
    ? boom.knopen.map((knoop) => ({
        knoop,
        gewichten: weighKolommen(
          knoop.weging,
          knoop.kinderen.map(({ id, gewicht }) => ({ id, gewicht, kolom: new Float64Array(0) })),
        ),
      }))
    : getUitkomst().knopen;
  const effectief = multiplyDown(gewogen, kolommen.length);
  const vlakscores = vlak ? scoreVlak(n, kolommen, effectief.criteria) : undefined;
  const scores = vlakscores?.scores ?? getUitkomst().scores;
  const criteriumbijdragen = vlakscores?.criteriumbijdragen ?? getUitkomst().criteriumbijdragen;

  const getRangen = lazy(() => rankScores(scores, gelijk, voorbereiding.maat));
  const hasThemas = boom.knopen.length > 1;
  const buildBuurt = ({ code, naam, i }: Rij): Buurtscore => {
    const bijdragen: Record<string, number> = {};
    const aangevuld: string[] = [];
    const behandeld: string[] = [];
    const ontbrekend: string[] = [];
    let gedekt = 0;
    kolommen.forEach((kolom, k) => {
      const { id } = kolom.criterium;
      bijdragen[id] = f64(criteriumbijdragen[k] as Float64Array, i);
      if (kolom.behandeling?.ingrepen[i] !== undefined) behandeld.push(id);
      if (kolom.aangevuld !== undefined && kolom.aangevuld[i] !== 0) aangevuld.push(id);
      else if (Number.isNaN(kolom.uitkomst.scores[i])) ontbrekend.push(id);
      else gedekt += f64(effectief.criteria, k);
    });
    const themas: Record<string, { score: number; bijdrage: number }> = {};
    for (const { id, kolom, deel } of hasThemas ? getUitkomst().themas : []) {
      const score = f64(kolom, i);
      if (!Number.isNaN(score)) themas[id] = { score, bijdrage: f64(deel, i) };
    }
    return {
      code,
      naam,
      score: f64(getRangen().afgerond, i),
      rang: f64(getRangen().rangen, i),
      bijdragen,
      themas,
      dekking: Math.min(1, roundGetal(gedekt)),
      aangevuld,
      behandeld,
      ontbrekend,
    };
  };
  const listRijen = (metScore: boolean): Rij[] =>
    gebieden.flatMap(({ code, naam }, i) => (Number.isNaN(scores[i]) === metScore ? [] : [{ code, naam, i }]));
  const getBuurten = lazy(() => {
    const { rangen } = getRangen();
    // Equal scores are sorted by code, so that the order of the table has no effect.
    return listRijen(true)
      .sort((a, b) => f64(rangen, a.i) - f64(rangen, b.i) || byCode(a, b))
      .map(buildBuurt);
  });
  const getZonder = lazy((): BuurtZonderScore[] =>
    listRijen(false)
      .sort(byCode)
      .map(({ code, naam, i }) => ({
        code,
        naam,
        redenen: explainGap(voorbereiding, code, i, listWeigerend(i)),
      })),
  );
  const getGewichten = lazy((): Gewicht[] => {
    const alle = gewogen.flatMap(({ knoop, gewichten }) =>
      knoop.kinderen.map(({ soort, id, positie }, kind) => {
        const inGeheel = soort === 'criterium' ? effectief.criteria : effectief.knopen;
        return { positie, gewicht: { id, soort, gewicht: f64(gewichten, kind), effectief: f64(inGeheel, positie) } };
      }),
    );
    const criteria = alle.filter(({ gewicht }) => gewicht.soort === 'criterium').sort((a, b) => a.positie - b.positie);
    const themas = (routekaart.themas ?? []).flatMap(({ id }) =>
      alle.filter(({ gewicht }) => gewicht.soort === 'thema' && gewicht.id === id),
    );
    return [...criteria, ...themas].map(({ gewicht }) => gewicht);
  });
  const getBevindingen = lazy(() => [
    ...voorbereiding.bevindingen,
    ...listOpmerkelijk(voorbereiding, effectief.criteria, scores),
  ]);
  const getKolommen = lazy(() => ({
    codes: gebieden.map(({ code }) => code),
    scores: getRangen().afgerond,
    rangen: getRangen().rangen,
    bijdragen: criteriumbijdragen,
  }));

  const resultaat: Routekaartscores = {
    routekaart,
    get bevindingen() {
      return getBevindingen();
    },
    get buurten() {
      return getBuurten();
    },
    get zonderScore() {
      return getZonder();
    },
    get gewichten() {
      return getGewichten();
    },
    get kolommen() {
      return getKolommen();
    },
  };
  keepGrond(resultaat, { gebieden, boom, kolommen, gewogen, effectief: effectief.criteria, geweigerd });
  return resultaat;
}
