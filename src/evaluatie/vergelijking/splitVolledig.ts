import { showWaarde } from '../../kern/huis.js';
import { GROOTSTE_GETAL } from '../../rekenen/index.js';
import { findKenmerk } from '../lees/findKenmerk.js';
import type { Situatie } from '../model/evaluatiegegevens.js';
import { refuse } from '../teksten/codes.js';
import { byBuurt } from './byBuurt.js';
import type { Gemis, Volledig } from './koppelvraag.js';

/** The buurten with all data for the choice, and the others with the reason; both sorted. */
export function splitVolledig(
  situaties: readonly Situatie[],
  kenmerken: readonly string[],
  gelijk: readonly string[],
): { readonly volledig: Volledig[]; readonly gemist: { readonly buurt: string; readonly reden: Gemis }[] } {
  const volledig: Volledig[] = [];
  const gemist: { readonly buurt: string; readonly reden: Gemis }[] = [];
  for (const situatie of [...situaties].sort(byBuurt)) {
    const { buurt } = situatie;
    const waarden = [...kenmerken, ...gelijk].map((sleutel) => findKenmerk(situatie, sleutel));
    const gat = waarden.find((waarde) => waarde === undefined || typeof waarde === 'object');
    if (typeof gat === 'object') gemist.push({ buurt, reden: gat.reden });
    else if (waarden.includes(undefined)) gemist.push({ buurt, reden: 'geen_kenmerk' });
    else {
      const figuren = Float64Array.from(kenmerken, (kenmerk, k) => {
        const waarde = waarden[k];
        if (typeof waarde === 'number' && Math.abs(waarde) <= GROOTSTE_GETAL) return waarde;
        const params = { buurt, kenmerk, soort: 'getal', waarde: showWaarde(waarde) };
        return refuse('evaluatie.kenmerk_soort', params, [buurt, 'kenmerken', kenmerk]);
      });
      volledig.push({
        buurt,
        figuren,
        gelijk: JSON.stringify(waarden.slice(kenmerken.length)),
      });
    }
  }
  return { volledig, gemist };
}
