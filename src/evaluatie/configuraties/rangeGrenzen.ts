import type { Configuratierobuustheid, Grensbereik } from '../model/configuratieanalyse.js';
import type { Casussen, Grenzen } from './casussen.js';
import type { Vergelijker } from './createVergelijker.js';
import { isMinstens } from './isMinstens.js';
import type { Tafelrij } from './tafel.js';

/** From which figure of the rows that do not reach a cut-off, up to which of those that do. */
function rangeGrens(rijen: readonly Tafelrij[], maat: 'inclS' | 'PRI'): Grensbereik {
  const onder = rijen.filter(({ oordeel }) => oordeel === 'nee').map((rij) => rij[maat]);
  const boven = rijen.filter(({ oordeel }) => oordeel === 'ja').map((rij) => rij[maat]);
  return {
    ...(onder.length === 0 ? {} : { boven: Math.max(...onder) }),
    ...(boven.length === 0 ? {} : { tot: Math.min(...boven) }),
  };
}

/**
 * Between which values of each cut-off the models stay the same. For consistency and PRI that is until the verdict of a row changes, as the
 * conservative models say exactly which rows are sufficient; for the frequency the models are looked at.
 */
export function rangeGrenzen(
  casussen: Casussen,
  rijen: readonly Tafelrij[],
  grenzen: Grenzen,
  isEender: Vergelijker,
): Pick<Configuratierobuustheid, 'inclusiegrens' | 'prigrens' | 'frequentiegrens'> {
  const { inclusiegrens, prigrens, frequentiegrens } = grenzen;
  const isGelijk = (aantal: number) => isEender(casussen, { ...grenzen, frequentiegrens: aantal });
  const meeste = Math.max(...rijen.map(({ eigen }) => eigen.length));
  // Above the fullest combination every frequency leaves out all rows.
  let van = Math.min(frequentiegrens, meeste + 1);
  while (van > 1 && isGelijk(van - 1)) van--;
  let tot = frequentiegrens;
  while (tot <= meeste && isGelijk(tot + 1)) tot++;
  return {
    inclusiegrens: rangeGrens(
      rijen.filter(({ PRI }) => isMinstens(PRI, prigrens)),
      'inclS',
    ),
    prigrens: rangeGrens(
      rijen.filter(({ inclS }) => isMinstens(inclS, inclusiegrens)),
      'PRI',
    ),
    frequentiegrens: { van, ...(tot > meeste ? {} : { tot }) },
  };
}
