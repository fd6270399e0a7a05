import type { Bevinding, Pad, Paramwaarde } from './bevinding.js';
import { describeBevinding } from './describeBevinding.js';

/** What a `DomeinFout` may carry besides its code and params. */
export interface DomeinFoutOptions {
  /** The path of the problem. Default: the root, `[]`. */
  readonly pad?: Pad;
  /** All problems, when there can be several. Default: only that of the error itself. */
  readonly bevindingen?: readonly Bevinding[];
}

/**
 * A broken rule: the same `code` and `params` as a {@link Bevinding}, thrown.
 * `bevindingen` holds every problem found, also when there is only one.
 * The `message` is a short Dutch sentence for a log (what, where, with which values, the code), a line for each problem; the text for
 * people, in their language, comes from `taal` by `formatBevinding`.
 *
 * Cost: n in the findings.
 */
export class DomeinFout extends Error {
  override readonly name = 'DomeinFout';
  readonly code: string;
  readonly params: Readonly<Record<string, Paramwaarde>>;
  readonly pad: Pad;
  readonly bevindingen: readonly Bevinding[];

  constructor(code: string, params: Readonly<Record<string, Paramwaarde>>, options: DomeinFoutOptions = {}) {
    const pad = options.pad ?? [];
    const eigen: Bevinding = { code, ernst: 'fout', pad, params };
    const bevindingen = options.bevindingen ?? [eigen];
    const kop = describeBevinding(eigen);
    const regels = (options.bevindingen ?? []).map((een) => describeBevinding(een)).filter((regel) => regel !== kop);
    super([kop, ...regels.map((regel) => `  ${regel}`)].join('\n'));
    this.code = code;
    this.params = params;
    this.pad = pad;
    this.bevindingen = bevindingen;
  }
}
