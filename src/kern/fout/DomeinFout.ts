import type { Code } from '../../taal/index.js';
import type { Bevinding, Pad, ParamsOf, Paramwaarde } from '../bevinding/bevinding.js';
import { formatPad } from '../bevinding/formatPad.js';

/** What a `DomeinFout` may carry besides its code and params. */
export interface DomeinFoutOptions {
  /** The path of the problem. Default: the root, `[]`. */
  readonly pad?: Pad;
  /** All problems, when there can be several. Default: only that of the error itself. */
  readonly bevindingen?: readonly Bevinding[];
}

/**
 * A finding as a plain sentence: the words of the code, the path and the values. It uses no table of texts, because that would then be
 * bundled with every function.
 */
function describe({ code, pad, params }: Bevinding): string {
  const woorden = code.slice(code.indexOf('.') + 1).replaceAll('_', ' ');
  const waarden = Object.entries(params).map(([naam, waarde]) => `${naam} ${String(waarde)}`);
  const plek = pad.length === 0 ? '' : ` bij ${formatPad(pad)}`;
  const met = waarden.length === 0 ? '' : `: ${waarden.join(', ')}`;
  return `${woorden.charAt(0).toUpperCase()}${woorden.slice(1)}${plek}${met} (${code}).`;
}

/**
 * A broken rule: the same `code` and `params` as a {@link Bevinding}, thrown.
 * `bevindingen` holds every problem found, also when there is only one.
 * The `message` is a short Dutch sentence for a log (what, where, with which values, the code), a line for each problem; the text for
 * people, in their language, comes from `taal` by `formatBevinding`.
 */
export class DomeinFout extends Error {
  override readonly name = 'DomeinFout';
  readonly code: Code;
  readonly params: Readonly<Record<string, Paramwaarde>>;
  readonly pad: Pad;
  readonly bevindingen: readonly Bevinding[];

  constructor(code: Code, params: Readonly<Record<string, Paramwaarde>>, options: DomeinFoutOptions = {}) {
    const pad = options.pad ?? [];
    const eigen: Bevinding = { code, ernst: 'fout', pad, params };
    const bevindingen = options.bevindingen ?? [eigen];
    const regels = (options.bevindingen ?? []).map((een) => describe(een)).filter((regel) => regel !== describe(eigen));
    super([describe(eigen), ...regels.map((regel) => `  ${regel}`)].join('\n'));
    this.code = code;
    this.params = params;
    this.pad = pad;
    this.bevindingen = bevindingen;
  }
}

/**
 * Throws a {@link DomeinFout}; the compiler demands the params that the text of the code names.
 *
 * @throws DomeinFout always, with the code given
 *
 * @example
 * ```ts
 * import { refuse } from 'buurtaanpak/kern/huis';
 *
 * refuse('kern.veld_ontbreekt', { veld: 'naam' }, ['partijen', 0]); // throws kern.veld_ontbreekt
 * ```
 */
export function refuse<C extends Code>(code: C, params: ParamsOf<C>, pad: Pad = []): never {
  throw new DomeinFout(code, params, { pad });
}
