import { refuseBevindingen } from '../../kern/huis.js';
import type { Verslag } from '../document/verslag.js';
import { createBevinding } from '../teksten/codes.js';
import { EIGEN_SLEUTELS, type Sleutels } from './createSleutels.js';
import { protectAantallen } from './protectAantallen.js';
import type { ProtectVerslagOptions } from './protectVerslagOptions.js';
import { type Leescel, readAantallen } from './readAantallen.js';
import { solveUitgaven } from './solveUitgaven.js';

/** The numbers of a verslag, and which of them must not be shown. */
interface Wegkeuze {
  readonly sleutels: Sleutels;
  readonly cellen: readonly Leescel[];
  readonly weg: ReadonlySet<string>;
  /** Numbers elsewhere that are not known, so that no share of one is shown. */
  readonly onbekend: ReadonlySet<string>;
}

/** Decides which numbers of a verslag must not be shown: by itself, or beside what was published before. */
export function chooseWeg(verslag: Verslag, options: Omit<ProtectVerslagOptions, 'grens'>, grens: number): Wegkeuze {
  const { eerder = [], verbanden = [] } = options;
  const sleutels = EIGEN_SLEUTELS;
  const { cellen, optellingen } = readAantallen(verslag, sleutels);
  // It judges the bound and the numbers too.
  const { primair, secundair } = protectAantallen(cellen, optellingen, { grens });
  if (eerder.length === 0 && verbanden.length === 0)
    return { sleutels, cellen, weg: new Set([...primair, ...secundair]), onbekend: new Set() };
  refuseBevindingen(
    verbanden.flatMap(({ termen }, i) =>
      termen.flatMap(({ eerder: nummer = 0 }, t) =>
        nummer < eerder.length || termen[t]?.eerder === undefined
          ? []
          : [
              createBevinding('fout', 'verslag.eerder_onbekend', ['opties', 'verbanden', i, 'termen', t, 'eerder'], {
                nummer,
              }),
            ],
      ),
    ),
  );
  const { verzameling, weg, onbekend } = solveUitgaven(verslag, options, grens);
  const { nu, eigen } = verzameling;
  return { sleutels: nu.sleutels, cellen: [...eigen.values()], weg, onbekend };
}
