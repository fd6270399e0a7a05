/**
 * The numerics of the house: columns and ranks, correlations, distributions, exact tests, estimates with their intervals, the smallest
 * effect that can be shown, corrections of p, and survival. For the other rooms only: this room has no door in the package.
 *
 * @packageDocumentation
 */

export { checkAantal } from './checkAantal.js';
export { checkKans } from './checkKans.js';
export { GROOTSTE_GETAL } from './controle.js';
export { adjustBenjaminiHochberg } from './correctie/adjustBenjaminiHochberg.js';
export { adjustHolm } from './correctie/adjustHolm.js';
export type { GeenInterval, Interval, Intervalmethode, Schatting } from './interval.js';
export { computeChi2Kans } from './kansrekening/computeChi2Kans.js';
export { computeChi2Kwantiel } from './kansrekening/computeChi2Kwantiel.js';
export { computeNormaalKwantiel } from './kansrekening/computeNormaalKwantiel.js';
export { computeNormaleKans } from './kansrekening/computeNormaleKans.js';
export { computeTKans } from './kansrekening/computeTKans.js';
export { computeTKwantiel } from './kansrekening/computeTKwantiel.js';
export { findNulpunt } from './kansrekening/findNulpunt.js';
export { gammaQuantile } from './kansrekening/gammaQuantile.js';
export { lnGammaQuantile } from './kansrekening/lnGammaQuantile.js';
export { testKendall } from './kendall/testKendall.js';
export { computeGemiddelde } from './kolom/computeGemiddelde.js';
export { rankWaarden } from './kolom/rankWaarden.js';
export {
  cleanGetal,
  findSchaalfactor,
  isBruikbaar,
  isConstant,
  isGelijk,
  makeCleaner,
  measureRuis,
  RUIS,
} from './kolom/ruis.js';
export {
  mean,
  measureBereik,
  median,
  presentWaarden,
  type Statistiek,
  standardDeviation,
} from './kolom/statistiek.js';
export { f64, i16, i32, u8, u32 } from './lees.js';
export { eigenSymmetric } from './matrix/eigenSymmetric.js';
export { type Gewichtengroep, GROEP, multiplyMatrix } from './matrix/multiplyMatrix.js';
export { packGewichten } from './matrix/packGewichten.js';
export {
  type Duurwaarneming,
  type EstimateKaplanMeierOptions,
  estimateKaplanMeier,
  type Overlevingscurve,
  type Overlevingsstap,
} from './overleving/estimateKaplanMeier.js';
export { readOverleving } from './overleving/readOverleving.js';
export { refuseTeGroot } from './refuseTeGroot.js';
export { computeAlfa } from './samenhang/computeAlfa.js';
export {
  type ComputeKrippendorffOptions,
  computeKrippendorff,
  type Meetniveau,
} from './samenhang/computeKrippendorff.js';
export { correlate } from './samenhang/correlate.js';
export { correlateAll } from './samenhang/correlateAll.js';
export { correlatePearson } from './samenhang/correlatePearson.js';
export { CORRELATIESOORTEN, type Correlatiesoort, correlateSoort } from './samenhang/correlateSoort.js';
export { type Samenhangresultaat, type TestSamenhangOptions, testSamenhang } from './samenhang/testSamenhang.js';
export { computeCliffDelta } from './schatting/computeCliffDelta.js';
export { computeHedgesG } from './schatting/computeHedgesG.js';
export {
  type Aandeelschatting,
  type EstimateClopperPearsonOptions,
  estimateClopperPearson,
} from './schatting/estimateClopperPearson.js';
export { estimateHodgesLehmann } from './schatting/estimateHodgesLehmann.js';
export { sumKwadraten } from './schatting/sumKwadraten.js';
export type { Rekenteksten } from './teksten/codes.js';
export { countLabels } from './toets/countLabels.js';
export { countRangschikkingen } from './toets/countRangschikkingen.js';
export { findNde } from './toets/findNde.js';
export type { Rangschikkingen } from './toets/listRangschikkingen.js';
export {
  type Blokgewicht,
  type Permutatiekeuze,
  type PermutatieOptions,
  type Permutatieresultaat,
  readPermutatieOptions,
  TOETSWERK,
  type Toetsopties,
  type Toetswijze,
} from './toets/permutatie.js';
export type { Telling } from './toets/telling.js';
export { type Aanloopeenheid, testAanlopen } from './toets/testAanlopen.js';
export { type Groepenresultaat, type TestGroepenOptions, testGroepen } from './toets/testGroepen.js';
export { type Lineairresultaat, type TestLineairOptions, testLineair } from './toets/testLineair.js';
export { type Toewijzingsresultaat, testSommen } from './toets/testSommen.js';
export { type Toewijzingsblok, testToewijzing } from './toets/testToewijzing.js';
export {
  type Kansverhouding,
  type TestVerhoudingenOptions,
  testVerhoudingen,
  type Verhoudingenresultaat,
} from './toets/testVerhoudingen.js';
export { type TestVerschilOptions, testVerschil, type Verschilresultaat } from './toets/testVerschil.js';
export type { Toetseenheid } from './toets/toetseenheid.js';
export {
  type ComputeKleinsteAandeelverschilOptions,
  computeKleinsteAandeelverschil,
} from './vermogen/computeKleinsteAandeelverschil.js';
export {
  type ComputeKleinsteSamenhangOptions,
  computeKleinsteSamenhang,
} from './vermogen/computeKleinsteSamenhang.js';
export { type ComputeKleinsteVerschilOptions, computeKleinsteVerschil } from './vermogen/computeKleinsteVerschil.js';
export { findNietcentraliteit } from './vermogen/findNietcentraliteit.js';
export type { VermogenOptions } from './vermogen/vermogen.js';
export { zipRijen } from './zipRijen.js';
