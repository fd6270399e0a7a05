import type { Buurtzonderscore } from '../../programma/index.js';

/** Why a buurt has no score, in words. */
export const ZONDERSCOREWOORDEN: Readonly<Record<Buurtzonderscore['reden'], string>> = {
  te_weinig_gegevens: 'te weinig gegevens',
  geweigerd: 'een cijfer dat niet mag ontbreken, ontbreekt',
  onbekend: 'de reden is niet bekend',
};
