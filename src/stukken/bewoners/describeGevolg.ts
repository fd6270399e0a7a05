import type { Verslagtekst } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import { meervoud } from '../delen/meervoud.js';
import type { Bladgevolg } from './buurtblad.js';
import type { Buurtstuk } from './buurtstuk.js';
import { describePunten } from './describePunten.js';
import { joinNamen } from './joinNamen.js';

const MEESTE = 6;

/** What the other list has less, or more. */
function describeVerlies(stuk: Buurtstuk, { verlies, maat, decimalen, programma }: Bladgevolg): Verslagtekst {
  const { lezer, at } = stuk;
  const punten = describePunten(stuk, at('gevolg', 'verlies'), verlies, decimalen);
  switch (maat) {
    case 'samen':
      return composeTekst`De buurten samen kregen dan ${punten} punten minder.`;
    case 'gewogen':
      return composeTekst`De hele lijst kreeg dan ${punten} punten minder. Daarbij tellen niet alle punten even zwaar.`;
    case 'laagste':
      return composeTekst`De laagste score van de lijst was dan ${punten} punten lager.`;
    case 'programma': {
      const naam = programma === undefined ? ['één programma'] : [lezer.tekst(at('gevolg', 'programma'))];
      return composeTekst`De buurten van ${naam} kregen dan samen ${punten} punten minder.`;
    }
  }
}

/** What would be otherwise if the buurt were in, or out: who would go out or come in, and how many points less there would be. */
export function describeGevolg(stuk: Buurtstuk, gevolg: Bladgevolg, gekozen: boolean): Verslagtekst {
  const { lezer, at } = stuk;
  const stel = gekozen ? 'Stel dat uw buurt niet was gekozen.' : 'Stel dat uw buurt wel was gekozen.';
  const namen = (veld: 'anderen' | 'ook') =>
    joinNamen(gevolg[veld].slice(0, MEESTE).map((_, i) => lezer.tekst(at('gevolg', veld, i))));
  const anderen = gevolg.anderen.length;
  const ook = gevolg.ook.length;
  const werk = gekozen ? meervoud(anderen, 'kwam', 'kwamen') : meervoud(anderen, 'viel', 'vielen');
  // Of a quotum with a range, a place may stay empty.
  const wie = anderen === 0 ? [] : composeTekst` Dan ${werk} ${namen('anderen')} ${gekozen ? 'erbij' : 'af'}.`;
  const rest =
    ook === 0
      ? []
      : composeTekst` Ook ${gekozen ? meervoud(ook, 'viel', 'vielen') : meervoud(ook, 'kwam', 'kwamen')} dan ${namen('ook')} ${gekozen ? 'af' : 'erbij'}.`;
  if (gevolg.verlies < 0)
    return [
      'De computer vond later een lijst die meer punten heeft. De gemeente kan de keuze opnieuw laten uitrekenen.',
    ];
  return [stel, ...wie, ...rest, ' ', ...describeVerlies(stuk, gevolg)];
}
