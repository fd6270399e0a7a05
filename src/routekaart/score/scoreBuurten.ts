import { roundGetal } from '../../kern/huis.js';
import type { Gebied, Kerncijfertabel } from '../../kerncijfers/index.js';
import { f64, measureBereik, u32, zipRijen } from '../../rekenen/index.js';
import type { Routekaart } from '../controle/routekaart.js';
import type { Meetlat } from '../meetlat/meetlat.js';
import type { Beoordeling } from '../model/beoordeling.js';
import { lazy } from '../model/lazy.js';
import { requireOpties } from '../model/requireOpties.js';
import { weighKolommen } from '../weging/weighKolommen.js';
import { buildCriteriumscores } from './buildCriteriumscores.js';
import { deriveGrond } from './deriveGrond.js';
import { explainGap } from './explainGap.js';
import { isVlak } from './isVlak.js';
import { keepDelen } from './keepDelen.js';
import { listKenmerken } from './listKenmerken.js';
import { listOnzekere } from './listOnzekere.js';
import { listOpmerkelijk } from './listOpmerkelijk.js';
import { mapGewichten } from './mapGewichten.js';
import { measureDekking } from './measureDekking.js';
import { multiplyDown } from './multiplyDown.js';
import { nameMaat } from './nameMaat.js';
import { pickKolom } from './pickKolom.js';
import { prepareScoring } from './prepareScoring.js';
import { GELIJKSPEL, type Gelijkspel, rankScores } from './rankScores.js';
import { roundBijdragen } from './roundBijdragen.js';
import type { Routekaartscores } from './routekaartscores.js';
import type { Boomuitkomst } from './scoreBoom.js';
import { gronden } from './scoregrond.js';
import { scoreKandidaten } from './scoreKandidaten.js';
import type { Buurtscore, BuurtZonderScore, Criteriumscores, Themascores } from './scores.js';
import { scoreVlak } from './scoreVlak.js';
import { writeMeetlat } from './writeMeetlat.js';

/** Options of {@link scoreBuurten}. */
export interface ScoreBuurtenOptions {
  /** Codes of the candidates. Default: every buurt (and composed area) of the table. */
  readonly kandidaten?: readonly string[];
  /**
   * The reference set: codes of the areas among which values are normalised, extremes treated and gaps filled, or `alle` for every buurt of
   * the table. Default: the candidates, also those that get no score. Ranks are always given among the candidates.
   */
  readonly referentie?: readonly string[] | 'alle' | undefined;
  /** The yardstick of an earlier year or another set, instead of a reference set. It stands in the result. */
  readonly meetlat?: Meetlat | undefined;
  /** Which rank equal scores get. Default `competitie`. */
  readonly gelijk?: Gelijkspel;
}

/** A candidate with its row in the table, and its place in the document. */
interface Rij {
  readonly gebied: Gebied;
  readonly i: number;
  readonly plaats: number;
}

/**
 * Scores every buurt by a Routekaart: figures and judgements become normalised scores, these are weighed together thema by thema
 * up to the top, and every buurt gets its rank and the contribution of every criterion. The result is a document: plain JSON to store.
 *
 * Order of the steps: gaps are filled by the rule of the criterion, extremes treated, values normalised, scores aggregated. A criterion
 * left out for a buurt gives its weight to the others of its thema, in proportion. The contributions always add up to the score; each has
 * 15 digits. In an arithmetic mean a contribution is weight times score. In another mean it follows from Euler's theorem. In Copeland's
 * method the won and lost duels are divided over the criteria that decided them. A buurt without enough data has no score. It is in a
 * separate list with the reasons, never with NaN. Enough is half of the weight, on the top level and in each thema, unless `dekking` says
 * otherwise.
 *
 * Values are measured by a reference set: its lowest and highest, its mean, its ranks and classes, the limits of its extremes, and the
 * figures that fill gaps. By default it is the set of candidates, also those that get no score; a finding reports when such a candidate sets
 * the scale. `referentie` declares another set, and `meetlat` is a yardstick that was kept; then a finding names the candidates beyond its
 * ends, which get the score of the end (`routekaart.buiten_meetlat`). The result holds the yardstick that was used. Ranks, duels and weights
 * that come from the scores are always among the candidates. A candidate without a score takes part in no duel.
 *
 * Cost: n log n in the buurten, for each criterion; n in the judgements. With `copeland` n², as every pair is a duel.
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
 *   figuur: sleutel,
 *   eenheid: 'aantal',
 *   bron: { naam: 'CBS', tabel: '85984NED', jaar: 2024 },
 *   waarden: Float64Array.from(waarden),
 *   redenen: Uint8Array.from(waarden, (waarde) => (Number.isNaN(waarde) ? 1 : 0)),
 * });
 * const buurt = (code: string) => ({ code, naam: code, soort: 'buurt' as const });
 * const scores = scoreBuurten(
 *   routekaart,
 *   {
 *     indeling: { gebieden: 'cbs' as const, jaar: 2024 },
 *     gebieden: [buurt('BU00010001'), buurt('BU00010002'), buurt('BU00010003')],
 *     kolommen: [kolom('gas', [900, 1300, 1100]), kolom('koop', [80, 20, 50])],
 *   },
 *   [],
 * );
 * scores.buurten.map(({ code, score, rang }) => [code, score, rang]);
 * // => [['BU00010002', 0.75, 1], ['BU00010003', 0.5, 2], ['BU00010001', 0.25, 3]]
 * // Each column has the order of the buurten.
 * scores.criteria.map(({ id, bijdragen }) => [id, bijdragen]); // => [['gas', [0.75, 0.375, 0]], ['koop', [0, 0.125, 0.25]]]
 * ```
 */
export function scoreBuurten(
  routekaart: Routekaart,
  kerncijfers: Kerncijfertabel,
  beoordelingen: readonly Beoordeling[] = [],
  options: ScoreBuurtenOptions = {},
): Routekaartscores {
  requireOpties(options, { gelijk: GELIJKSPEL });
  const { gelijk = 'competitie', kandidaten, referentie, meetlat } = options;
  const voorbereiding = prepareScoring(routekaart, kerncijfers, beoordelingen, kandidaten, { referentie, meetlat });
  const { gebieden, boom, kolommen, tabel } = voorbereiding;
  const { indeling } = tabel;
  const maat = nameMaat(voorbereiding, referentie);
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
  const getGrootste = lazy(() => measureBereik(scores.map(Math.abs)).maximum);
  const getBijdragen = lazy(() =>
    (vlakscores?.listBijdragen() ?? getUitkomst().criteriumbijdragen).map((delen) =>
      roundBijdragen(delen, getGrootste()),
    ),
  );

  const getRangen = lazy(() => rankScores(scores, gelijk, voorbereiding.maat));
  /** The rows in the order of the document. Equal ranks are sorted by code, so that the order of the table has no effect. */
  const getRijen = lazy((): readonly Rij[] => {
    const { rangen } = getRangen();
    return gebieden
      .map((gebied, i): Rij => ({ gebied, i, plaats: Number.isNaN(scores[i]) ? n + 1 : f64(rangen, i) }))
      .sort((a, b) => a.plaats - b.plaats || (a.gebied.code < b.gebied.code ? -1 : 1));
  });
  const getVolgorde = lazy(() => Uint32Array.from(getRijen(), ({ i }) => i));
  const getPlaatsen = lazy(() => getRijen().map(({ gebied, i }) => ({ gebied, inTabel: u32(voorbereiding.rijen, i) })));
  const getGewichten = lazy(() => mapGewichten(gewogen, effectief));

  const getBuurten = lazy((): Buurtscore[] => {
    const { afgerond, rangen } = getRangen();
    const gedekt = measureDekking(kolommen, effectief.criteria, n);
    return getRijen().map(({ gebied: { code, naam, wijk, gemeente }, i }) => {
      const heeftScore = !Number.isNaN(scores[i]);
      return {
        code,
        naam,
        ...(wijk === undefined ? {} : { wijk }),
        ...(gemeente === undefined ? {} : { gemeente }),
        score: heeftScore ? f64(afgerond, i) + 0 : null,
        rang: heeftScore ? f64(rangen, i) : null,
        dekking: Math.min(1, roundGetal(f64(gedekt, i))),
      };
    });
  });
  const getCriteria = lazy(() =>
    zipRijen(kolommen, getBijdragen()).map(([kolom, bijdragen]): Criteriumscores => {
      const { criterium, cijfers } = kolom;
      return {
        id: criterium.id,
        ...(cijfers === undefined ? {} : { eenheid: cijfers.eenheid }),
        ...getGewichten()(criterium.id),
        ...buildCriteriumscores(kolom, keepDelen(bijdragen, kolom.uitkomst.scores, scores), getVolgorde()),
        ...listKenmerken(cijfers, getPlaatsen()),
      };
    }),
  );
  const getThemas = lazy(() => {
    const { themas = [] } = routekaart;
    const gescoord = themas.length === 0 ? [] : getUitkomst().themas;
    const volgorde = getVolgorde();
    return themas
      .flatMap(({ id }) => gescoord.filter((thema) => thema.id === id))
      .map(
        ({ id, kolom, deel }): Themascores => ({
          id,
          ...getGewichten()(id),
          scores: pickKolom(kolom, volgorde),
          bijdragen: pickKolom(keepDelen(roundBijdragen(deel, getGrootste()), kolom, scores), volgorde),
        }),
      );
  });
  const getZonder = lazy((): BuurtZonderScore[] =>
    getRijen()
      .filter(({ i }) => Number.isNaN(scores[i]))
      .map(({ gebied: { code }, i }) => ({
        code,
        redenen: explainGap(voorbereiding, code, i, listWeigerend(i), gewogen),
      })),
  );
  const getMeetlat = lazy(() => writeMeetlat(voorbereiding));
  const getBevindingen = lazy(() => [
    ...voorbereiding.bevindingen,
    ...listOpmerkelijk(voorbereiding, effectief.criteria, scores),
    ...listOnzekere(voorbereiding),
  ]);

  const resultaat: Routekaartscores = {
    soort: 'routekaartscores',
    versie: 2,
    routekaart,
    get meetlat() {
      return getMeetlat();
    },
    indeling: { gebieden: indeling.gebieden, jaar: indeling.jaar },
    ...(gelijk === 'competitie' ? {} : { gelijk }),
    ...(maat === undefined ? {} : { referentie: maat }),
    get buurten() {
      return getBuurten();
    },
    get criteria() {
      return getCriteria();
    },
    get themas() {
      return getThemas();
    },
    get zonderScore() {
      return getZonder();
    },
    get bevindingen() {
      return getBevindingen();
    },
  };
  gronden.set(
    resultaat,
    lazy(() =>
      deriveGrond({
        voorbereiding,
        gewogen,
        effectief: effectief.criteria,
        scores: getRangen().afgerond,
        rangen: getRangen().rangen,
        bijdragen: getBijdragen(),
      }),
    ),
  );
  return resultaat;
}
