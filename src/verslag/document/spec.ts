/** A value that JSON can hold. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [sleutel: string]: Json | undefined };

/** A part of a Vega-Lite specification. */
export type Specdeel = { readonly [sleutel: string]: Json | undefined };

/**
 * A Vega-Lite specification (version 6) as plain JSON, figures included, for `compile` of `vega-lite` or for `vega-embed`. The library
 * does not need Vega itself.
 */
export interface VegaLiteSpec {
  readonly $schema: 'https://vega.github.io/schema/vega-lite/v6.json';
  /** The description of the chart in words. */
  readonly description: string;
  readonly [sleutel: string]: Json | undefined;
}
