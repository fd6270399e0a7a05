import type { Code, Paramnaam } from '../../taal/index.js';

/** How serious a finding is: `fout` must be mended, `waarschuwing` deserves a look, `info` is good to know. */
export type Ernst = 'fout' | 'waarschuwing' | 'info';

/** The place of a finding in a document or table: keys and positions from the root; empty for the document as a whole. */
export type Pad = readonly (string | number)[];

/** A value that a text can show. */
export type Paramwaarde = string | number | readonly (string | number)[];

/** The params that come with a code: one value for every name in its text. */
export type ParamsOf<C extends Code> = { readonly [Naam in Paramnaam<C>]: Paramwaarde };

/**
 * A finding as data: what is the matter (`code`), how serious (`ernst`), where (`pad`) and with which values (`params`). {@link
 * formatBevinding} makes the sentence, with a table of texts from `taal`.
 */
export interface Bevinding<C extends Code = Code> {
  readonly code: C;
  readonly ernst: Ernst;
  readonly pad: Pad;
  readonly params: Readonly<Record<string, Paramwaarde>>;
}
