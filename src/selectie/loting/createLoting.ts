import { Loting } from '../model/loting.js';
import type { BijnaGelijken } from './bijnaGelijken.js';
import { fingerprintLoting } from './fingerprintLoting.js';
import { performLoting } from './performLoting.js';
import { sortBlokken } from './sortBlokken.js';
import { toLotblokken } from './toLotblokken.js';

/**
 * Draws between near-ties and makes the document of it.
 *
 * @throws DomeinFout `selectie.loting_onmogelijk`
 */
export function createLoting(bijnaGelijken: Omit<BijnaGelijken, 'afgevallen'>, zaad: string): Loting {
  const { grens, eisen, buitenLoting } = bijnaGelijken;
  const gegeven = sortBlokken(bijnaGelijken.blokken);
  const { kans, ingeloot, ...uitslag } = performLoting(zaad, toLotblokken(gegeven), eisen);
  const erin = new Set(ingeloot);
  let vorige = 0;
  const blokken = gegeven.map(({ quotum, plaatsen, deelnemers }) => {
    const codes = deelnemers.map(({ code }) => code);
    return {
      quotum,
      plaatsen,
      deelnemers: deelnemers.map(({ code, score, gekozen }) => ({
        code,
        score,
        gekozen,
        kans: kans[vorige++] as number,
      })),
      ingeloot: codes.filter((code) => erin.has(code)),
      uitgeloot: codes.filter((code) => !erin.has(code)),
    };
  });
  const loting = {
    soort: 'loting' as const,
    versie: 1 as const,
    zaad,
    methode: 'sha256-xoshiro128' as const,
    grens,
    blokken,
    eisen,
    buitenLoting,
    ...uitslag,
  };
  return Loting.parse({ ...loting, vingerafdruk: fingerprintLoting(loting) });
}
