/**
 * Charts from figures: a specification for Vega-Lite as plain JSON, with a description in words for who does not see it.
 *
 * @packageDocumentation
 */
export type { GrafiekOptions } from './basis.js';
export { type ChartEffectenOptions, chartEffecten, type Effectrij } from './chartEffecten.js';
export { type ChartFinancieringOptions, chartFinanciering, type Jaarbedrag } from './chartFinanciering.js';
export { type ChartKaartOptions, chartKaart, type Kaartbuurt } from './chartKaart.js';
export { type ChartLevensloopOptions, chartLevensloop } from './chartLevensloop.js';
export {
  type ChartOnderscheidingOptions,
  chartOnderscheiding,
  type Onderscheidingspunt,
} from './chartOnderscheiding.js';
export {
  type ChartRangonzekerheidOptions,
  chartRangonzekerheid,
  type Rangspreiding,
} from './chartRangonzekerheid.js';
export {
  type ChartRangschikkingOptions,
  chartRangschikking,
  type Rangschikking,
} from './chartRangschikking.js';
export { type ChartReeksOptions, chartReeks } from './chartReeks.js';
export { type ChartRetentieOptions, chartRetentie } from './chartRetentie.js';
export { chartTijdlijn } from './chartTijdlijn.js';
export { type ChartTwijfelOptions, chartTwijfel, type Twijfel } from './chartTwijfel.js';
export { type ChartVeranderingOptions, chartVerandering } from './chartVerandering.js';
export { type ChartWachtkamerOptions, chartWachtkamer, type Wachtende } from './chartWachtkamer.js';
export type { ChartTijdlijnOptions, Tijdbalk } from './createTijdlijn.js';
export type { Kaartvlakken } from './readVlakken.js';
export type { Reekslijn, Reekslijnen, Reekslijnjaar } from './reekslijn.js';
export { type SplitGrafiekOptions, splitGrafiek } from './splitGrafiek.js';
export type { Verandering } from './verandering.js';
