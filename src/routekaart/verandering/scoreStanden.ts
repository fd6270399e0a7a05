import { f64, zipRijen } from '../../rekenen/index.js';
import { getDeel } from '../model/getDeel.js';
import { hasDuels } from '../score/hasDuels.js';
import { type Knoopstand, scoreBoom } from '../score/scoreBoom.js';
import { scoreKandidaten } from '../score/scoreKandidaten.js';
import type { Criteriumstanden } from './deriveStanden.js';
import type { Jaar, Paar } from './jaar.js';
import { scoreTegenover } from './scoreTegenover.js';

/** The steps from then to now, in order. */
export const STAPPEN = ['toen', 'cijfers', 'meetlat'] as const;
type Standnaam = (typeof STAPPEN)[number];

/** Per pair of rows the score in each state; NaN where the buurt would have none. */
export type Standscores = Readonly<Record<Standnaam, Float64Array>>;

/** Takes the score from rows without a value that is required. */
function refuseRijen(toen: Jaar, standen: readonly Criteriumstanden[], naam: Standnaam, scores: Float64Array) {
  const verplicht = zipRijen(toen.grond.kolommen, standen).flatMap(([{ criterium, telt }, stand]) =>
    telt && criterium.ontbrekend?.regel === 'weigeren' ? [stand] : [],
  );
  return scores.map((score, i) => (verplicht.some((een) => Number.isNaN(een[naam].scores[i])) ? Number.NaN : score));
}

/** The tree of then over all its candidates: those without a score take part in no duel. */
export function scoreToen({ grond }: Jaar): readonly Knoopstand[] {
  const { boom, kolommen, gewichten, scores } = grond;
  const zonder = [...scores.keys()].filter((rij) => Number.isNaN(scores[rij]));
  const genormaliseerd = kolommen.map((kolom) => kolom.genormaliseerd);
  return scoreKandidaten(scores.length, boom, genormaliseerd, zonder, { gewichten, metBijdragen: false }).knopen;
}

/** With duels: against the others as they were. What these did since is the yardstick, which no tree of then can tell. */
function scoreDuels(toen: Jaar, standen: readonly Criteriumstanden[], paren: readonly Paar[]): Standscores {
  const knopen = scoreToen(toen);
  const top = getDeel(knopen, knopen.length - 1).scores;
  const cijfers = Float64Array.from(paren, ({ toen: rij }, i) => {
    const waarden = Float64Array.from(standen, (een) => f64(een.cijfers.scores, i));
    return f64(getDeel(scoreTegenover(knopen, rij, waarden), knopen.length - 1).scores, top.length);
  });
  return { toen: Float64Array.from(paren, ({ toen: rij }) => f64(top, rij)), cijfers, meetlat: cijfers };
}

/** Scores every state by the tree and the weights of then. */
export function scoreStanden(toen: Jaar, standen: readonly Criteriumstanden[], paren: readonly Paar[]): Standscores {
  const { boom, gewichten } = toen.grond;
  const duels = hasDuels(boom) ? scoreDuels(toen, standen, paren) : undefined;
  const score = (naam: Standnaam) => {
    const kolommen = standen.map((een) => een[naam].scores);
    const scores = duels?.[naam] ?? scoreBoom(paren.length, boom, kolommen, { gewichten, metBijdragen: false }).scores;
    return refuseRijen(toen, standen, naam, scores);
  };
  return { toen: score('toen'), cijfers: score('cijfers'), meetlat: score('meetlat') };
}
