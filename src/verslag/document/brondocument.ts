import type { Pad } from '../../kern/index.js';

/** The Dutch sentence of a finding in a document, by the path of the finding. */
export interface Bevindingzin {
  readonly pad: Pad;
  readonly zin: string;
}

/** A document that the values of a verslag come from. */
export interface Brondocument {
  /** The `id` of the source in the verslag. */
  readonly id: string;
  readonly document: unknown;
  /**
   * The sentences of the findings in the document, for values that show one (`bewerking: 'bevinding'`): a document holds codes, and a verslag
   * does not know the words of the rooms that gave them. They are taken as handed in, so make them from the document, as `listBronnen` of
   * stukken does, and store only the document. Default: none.
   */
  readonly zinnen?: readonly Bevindingzin[] | undefined;
}
