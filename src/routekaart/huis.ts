/**
 * What `routekaart` offers to the rooms above it, and to no app.
 *
 * @packageDocumentation
 */
export { computeMachtterm } from './aggregatie/computeMachtterm.js';
export { finishMacht } from './aggregatie/finishMacht.js';
export { isGedekt } from './aggregatie/isGedekt.js';
export { treatWaarden } from './behandeling/treatWaarden.js';
export { aggregateBeoordelingen, judgeCriterium } from './beoordeling/aggregateBeoordelingen.js';
export { BeoordelingSchema } from './model/beoordeling.js';
export { type Boom, buildBoom, type Knoop, STANDAARD_DEKKING, type Tak } from './model/boom.js';
export { checkSchalen } from './model/checkSchalen.js';
export { getSchaalsoort } from './model/getSchaalsoort.js';
export { isObject } from './model/isObject.js';
export { requireBeoordelingen } from './model/requireBeoordelingen.js';
export { requireOpties } from './model/requireOpties.js';
export { requireSchema } from './model/requireSchema.js';
export { requireVorm } from './model/requireVorm.js';
export {
  AggregatiewijzeSchema,
  NormalisatieSchema,
  OntbreekregelSchema,
} from './model/routekaart.js';
export { type NormalizeWaardenOptions, normalizeWaarden } from './normalisatie/normalizeWaarden.js';
export { buildKolom, type Kolom } from './score/buildKolom.js';
export { checkMeetlat } from './score/checkMeetlat.js';
export { hasDuels } from './score/hasDuels.js';
export { listOpmerkelijk } from './score/listOpmerkelijk.js';
export { listTellend } from './score/listTellend.js';
export { type Criteriumkolom, type Ijking, prepareScoring, type Voorbereiding } from './score/prepareScoring.js';
export { GELIJKSPEL, rankScores } from './score/rankScores.js';
export { readGrond } from './score/readGrond.js';
export { scoreBoom } from './score/scoreBoom.js';
export type { Grondkolom, Scoregrond } from './score/scoregrond.js';
export { scoreKandidaten } from './score/scoreKandidaten.js';
export { BevindingSchema, BuurtscoreSchema, CriteriumscoresSchema, ThemascoresSchema } from './score/scores.js';
export type { Routekaartteksten } from './teksten/codes.js';
export { readKolommen } from './weging/kolommen.js';
export { scaleGewichten } from './weging/scaleGewichten.js';
