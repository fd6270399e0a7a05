import { formatGetal } from 'buurtaanpak/kern';
import type { Criterium } from 'buurtaanpak/routekaart';

/** Which way a criterion counts, for people; or that the page has nothing of it. */
export function writeRichting({ bron, richting, doel, normalisatie }: Criterium, zonder: boolean): string {
  const oordeel = bron.soort === 'beoordeling';
  if (zonder) return oordeel ? 'Hiervan zijn geen oordelen geopend.' : 'Hiervan staan geen cijfers in het bestand.';
  const wie = oordeel ? 'Oordeel van mensen. ' : '';
  if (richting !== 'doel') return `${wie}${richting === 'hoger' ? 'Hoger' : 'Lager'} telt als beter.`;
  if (doel === undefined) return `${wie}Telt in klassen.`;
  const [van, tot] = [formatGetal(doel.van), formatGetal(doel.tot)];
  if (normalisatie?.methode !== 'doelband') return `${wie}Van ${van} tot en met ${tot} is het best.`;
  const [onder, boven] = [formatGetal(normalisatie.onder), formatGetal(normalisatie.boven)];
  return `${wie}Volle score van ${van} tot en met ${tot}, geen onder ${onder} of boven ${boven}.`;
}
