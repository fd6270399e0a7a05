import { showWaarde } from '../../kern/huis.js';
import { REDENEN } from '../../kerncijfers/index.js';
import { GROOTSTE_GETAL } from '../../rekenen/index.js';
import { byBuurt } from '../lees/byBuurt.js';
import { findKenmerk } from '../lees/findKenmerk.js';
import type { Situatie } from '../model/evaluatiegegevens.js';
import { refuse } from '../teksten/codes.js';
import type { Gemis, Volledig } from './koppelvraag.js';

/** Refuses a value that is not what the kenmerk is. */
function refuseSoort(buurt: string, kenmerk: string, soort: 'getal' | 'groep', waarde: unknown): never {
  const params = { buurt, kenmerk, soort, waarde: showWaarde(waarde) };
  return refuse('evaluatie.kenmerk_soort', params, [buurt, 'kenmerken', kenmerk]);
}

/** The buurten with all data for the choice, and the others with the reason; both sorted. */
export function splitVolledig(
  situaties: readonly Situatie[],
  kenmerken: readonly string[],
  gelijk: readonly string[],
): { readonly volledig: Volledig[]; readonly gemist: { readonly buurt: string; readonly reden: Gemis }[] } {
  const sleutels = [...kenmerken, ...gelijk];
  const volledig: Volledig[] = [];
  const gemist: { readonly buurt: string; readonly reden: Gemis }[] = [];
  for (const situatie of [...situaties].sort(byBuurt)) {
    const { buurt } = situatie;
    const waarden = sleutels.map((sleutel) => findKenmerk(situatie, sleutel));
    const gat = waarden.find((waarde) => waarde === undefined || typeof waarde === 'object');
    if (typeof gat === 'object') {
      // A value that is neither a figure, nor a group, nor a reason.
      const k = waarden.indexOf(gat);
      const soort = k < kenmerken.length ? 'getal' : 'groep';
      if (!REDENEN.includes(gat?.reden)) refuseSoort(buurt, String(sleutels[k]), soort, gat);
      gemist.push({ buurt, reden: gat.reden });
    } else if (waarden.includes(undefined)) gemist.push({ buurt, reden: 'geen_kenmerk' });
    else {
      const figuren = Float64Array.from(kenmerken, (kenmerk, k) => {
        const waarde = waarden[k];
        if (typeof waarde === 'number' && Math.abs(waarde) <= GROOTSTE_GETAL) return waarde;
        return refuseSoort(buurt, kenmerk, 'getal', waarde);
      });
      for (const [k, waarde] of waarden.slice(kenmerken.length).entries()) {
        if (typeof waarde !== 'string' && typeof waarde !== 'number')
          refuseSoort(buurt, String(gelijk[k]), 'groep', waarde);
      }
      volledig.push({
        buurt,
        figuren,
        gelijk: JSON.stringify(waarden.slice(kenmerken.length)),
      });
    }
  }
  return { volledig, gemist };
}
