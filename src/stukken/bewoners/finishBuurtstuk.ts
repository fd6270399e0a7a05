import type { Briefkop, Verslag, Verslagblok, Verslagbron } from '../../verslag/index.js';
import type { BuurtbriefOptions } from './buurtbriefOptions.js';

/** What every letter to residents has: the buurt with its gemeente, and whether it was chosen. */
interface Kern {
  readonly naam: string;
  readonly gemeente: string;
  readonly gekozen: boolean;
}

/** Puts a letter to residents together: its letterhead, its reader and its sources. */
export function finishBuurtstuk(
  { naam, gemeente, gekozen }: Kern,
  titel: string,
  { bronnen, blokken }: { readonly bronnen: readonly Verslagbron[]; readonly blokken: readonly Verslagblok[] },
  { peildatum, datum, brief = {} }: Pick<BuurtbriefOptions, 'peildatum' | 'datum' | 'brief'>,
): Verslag {
  const kop: Briefkop = {
    onderwerp: titel,
    aan: `De bewoners van ${naam}`,
    van: `Burgemeester en wethouders van ${gemeente}`,
    bijlagen: [],
    ondertekenaars: [],
    ...brief,
    datum,
  };
  return {
    soort: 'verslag',
    versie: 2,
    taal: 'nl',
    titel,
    lezer: gekozen ? 'bewoner_gekozen' : 'bewoner_niet_gekozen',
    brief: kop,
    vermeldingen: [],
    peildatum,
    bronnen,
    // Only counts of buurten, points and published figures, so no people are counted.
    onthulling: { regel: 'onderdrukt', grens: 5, aantal: 0 },
    blokken,
  };
}
