import { composeTekst } from '../../document/composeTekst.js';
import type { Verslagblok } from '../../document/verslag.js';
import { op } from '../lezer.js';
import type { Stuk } from '../stuk.js';
import { meervoud } from '../woorden.js';
import { composeKeuzetabel } from './buurttabellen.js';

/** How many buurten were chosen out of how many, whether that is proven to be the best choice, and which. */
export function composeKeuze(stuk: Stuk): Verslagblok[] {
  const { keuze } = stuk.deelnemer;
  if (keuze === undefined) return [{ soort: 'alinea', tekst: ['De buurten zijn nog niet gekozen.'] }];
  const aantal = stuk.lezer.getal({ bron: 'keuze', bewerking: 'lengte', paden: [['buurten']] });
  const gekozen = keuze.buurten.length;
  const uit =
    keuze.kandidaten === undefined
      ? composeTekst`Er ${meervoud(gekozen, 'is', 'zijn')} ${aantal} ${meervoud(gekozen, 'buurt', 'buurten')} gekozen.`
      : composeTekst`Uit ${stuk.lezer.getal(op('keuze', 'kandidaten'))} buurten ${meervoud(gekozen, 'is', 'zijn')} er ${aantal} gekozen.`;
  const wanneer =
    keuze.besluitdatum === undefined
      ? []
      : composeTekst` Het besluit is van ${stuk.lezer.datum(op('keuze', 'besluitdatum'))}.`;
  const bewijs =
    keuze.optimaal === true
      ? [' Het is bewezen dat geen andere keuze die aan dezelfde eisen voldoet een hogere totaalscore heeft.']
      : [];
  return [
    { soort: 'alinea', tekst: [...uit, ...wanneer, ...bewijs] },
    { soort: 'tabel', tabel: composeKeuzetabel(stuk, keuze) },
  ];
}
