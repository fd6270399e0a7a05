import type { Bevinding } from '../../../kern/index.js';
import { checkVerslagset, listLezers, type Verslag, type Verslaglezer } from '../../../verslag/index.js';
import type { Stuksoort } from '../../model/brieven.js';
import { createBevinding } from '../../teksten/codes.js';

/** The piece to ask for, for each kind of reader of what a run finds. */
const STUKKEN: Readonly<Record<Verslaglezer, Stuksoort>> = {
  raad: 'raadsbrief',
  bewoner_gekozen: 'buurtbrieven',
  bewoner_niet_gekozen: 'buurtbrieven',
  controller: 'financiele_verantwoording',
  uitvoerder: 'uitvoerdersoverzicht',
  landelijk: 'landelijke_rapportage',
  journalist: 'narekenblad',
};

/**
 * The findings of the stand that no piece tells its reader: one warning for each piece to ask for, with how many findings it would tell.
 * Of a finding for several readers the first one counts.
 */
export function findZonderLezer(stukken: readonly Verslag[], bevindingen: readonly Bevinding[]): Bevinding[] {
  const aantallen = new Map<Stuksoort, number>();
  const zonder = new Set(
    checkVerslagset(stukken, bevindingen)
      .filter(({ code }) => code === 'verslag.bevinding_zonder_lezer')
      .map(({ pad }) => pad[1]),
  );
  for (const { code, params } of bevindingen.filter((_, i) => zonder.has(i))) {
    const [lezer = 'controller'] = listLezers(code, params);
    const stuk = STUKKEN[lezer];
    aantallen.set(stuk, (aantallen.get(stuk) ?? 0) + 1);
  }
  return [...aantallen].map(([stuk, aantal]) =>
    createBevinding('waarschuwing', 'opzet.bevinding_zonder_stuk', [], { aantal, stuk }),
  );
}
