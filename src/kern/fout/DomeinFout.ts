import type { Code } from '../../taal/index.js';
import type { Bevinding, Pad, ParamsOf, Paramwaarde } from '../bevinding/bevinding.js';
import { formatPad } from '../bevinding/formatPad.js';

/** What a `DomeinFout` may carry besides its code and params. */
export interface DomeinFoutOptions {
  /** Where the problem lies. Default: the whole, `[]`. */
  readonly pad?: Pad;
  /** All problems, when there can be several. Default: the one of the error itself. */
  readonly bevindingen?: readonly Bevinding[];
}

function describe({ code, pad, params }: Bevinding): string {
  return `${pad.length === 0 ? '' : `${formatPad(pad)}: `}${code} ${JSON.stringify(params)}`;
}

/**
 * A broken rule: the same `code` and `params` as a {@link Bevinding}, thrown.
 * `bevindingen` holds every problem found, also when there is only one.
 * The `message` is for developers (code, path, params); the text for people comes from `taal` by `formatBevinding`.
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
    super([describe(eigen), ...(options.bevindingen ?? []).map((een) => `  ${describe(een)}`)].join('\n'));
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
 * import { refuse } from 'buurtaanpak/kern';
 *
 * refuse('kern.veld_ontbreekt', { veld: 'naam' }, ['partijen', 0]); // throws kern.veld_ontbreekt
 * ```
 */
export function refuse<C extends Code>(code: C, params: ParamsOf<C>, pad: Pad = []): never {
  throw new DomeinFout(code, params, { pad });
}
