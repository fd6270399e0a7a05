/** The data for computing the smallest demonstrable effect, once the number of comparisons is known. */
export type Ontwerp =
  | { readonly maat: 'd'; readonly informatie: number; readonly vrijheidsgraden: number; readonly spreiding: number }
  | { readonly maat: 'f'; readonly aantal: number; readonly groepen: number; readonly vrijheidsgraden: number }
  | { readonly maat: 'r'; readonly aantal: number; readonly vrijheidsgraden: number }
  | { readonly maat: 'aandeel'; readonly een: number; readonly ander: number; readonly uitgangspunt: number };
