/** How serious a finding is: `fout` must be mended, `waarschuwing` deserves a look, `info` is good to know. */
export type Ernst = 'fout' | 'waarschuwing' | 'info';

/** The place of a finding in a document or table: keys and positions from the root; empty for the document as a whole. */
export type Pad = readonly (string | number)[];

/** A value that a text can show. */
export type Paramwaarde = string | number | readonly (string | number)[];

/**
 * A finding as data: what is the matter (`code`), how serious (`ernst`), where (`pad`) and with which values (`params`). {@link
 * formatBevinding} makes the sentence, with a table of texts from `taal`; the type `Code` there names every code.
 */
export interface Bevinding<C extends string = string> {
  readonly code: C;
  readonly ernst: Ernst;
  readonly pad: Pad;
  readonly params: Readonly<Record<string, Paramwaarde>>;
}
