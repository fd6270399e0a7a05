import type { Verslagblok } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import { listEigenBevindingen } from '../delen/listEigenBevindingen.js';
import { meervoud } from '../delen/meervoud.js';
import { op } from '../delen/op.js';
import type { Stuk } from '../delen/stuk.js';
import { composeTeLaat, isTeLaat } from './composeTeLaat.js';

/** The claim that there is nothing to look at: with the day, and with what was looked at. */
function composeGerust({ lezer, deel: { geld }, hier }: Stuk): Verslagblok {
  const aantal = lezer.getal({ ...hier('geld', 'bijdragen'), bewerking: 'lengte' });
  const n = geld.bijdragen.length;
  return {
    soort: 'bewering',
    aard: 'geen_aandachtspunten',
    tekst: composeTekst`Op ${lezer.datum(op('stand', 'peildatum'))} zijn er voor de controller geen fouten of waarschuwingen gevonden, en is er van het geld niets te laat.`,
    voorbehoud: composeTekst`Gekeken is naar ${{ ...aantal, groep: { naam: 'bijdragen van de overeenkomst' } }} ${meervoud(n, 'bijdrage', 'bijdragen')}: hun termijnen, geplande stappen en voorwaarden, de verplichtingen, betalingen en vorderingen, de begroting, en de tekst en de ondertekening van de overeenkomst.`,
  };
}

/** Whether a step or a condition is late, by the stand itself. */
const isIetsTeLaat = ({ deel: { geld } }: Stuk): boolean =>
  geld.bijdragen.some(
    ({ stappen, voorwaarden }) =>
      stappen.some(({ stand }) => stand === 'te_laat') || voorwaarden.some(({ stand }) => stand === 'verlopen'),
  );

/**
 * What a controller reads first: what is late, and the other errors and warnings; or the claim that there are none. That claim stands only
 * where there is no error or warning for a controller, and nothing of the money is late.
 */
export function composeControlepunten(stuk: Stuk): Verslagblok[] {
  const laat = composeTeLaat(stuk);
  const overig = listEigenBevindingen(stuk, 'controller').filter(({ bevinding }) => !isTeLaat(bevinding));
  const items = overig.map(({ i }) => [
    stuk.lezer.tekst({ bron: 'stand', bewerking: 'bevinding', paden: [['bevindingen', i]] }),
  ]);
  // Before the agreement has a text nothing is found late yet; what its plan says is late is no reason to reassure.
  if (items.length === 0 && (laat.length > 0 || isIetsTeLaat(stuk))) return laat;
  return [
    ...laat,
    {
      soort: 'sectie',
      titel: 'Aandachtspunten',
      blokken: items.length === 0 ? [composeGerust(stuk)] : [{ soort: 'lijst', genummerd: false, items }],
    },
  ];
}
