import type { Verslagblok, Verslagtekst } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import { BRIEFBRON, type Brieffeiten } from '../delen/brieffeiten.js';
import { inGroep } from '../delen/inGroep.js';
import { meervoud } from '../delen/meervoud.js';
import { op } from '../delen/op.js';
import { alinea } from '../delen/sectie.js';
import type { Raadsstuk } from './raadsstuk.js';

const WOORDEN: Readonly<Record<keyof Brieffeiten['opgaven'], { readonly een: string; readonly meer: string }>> = {
  wijkplan: { een: 'opgave uit de wijkplannen staat nog open', meer: 'opgaven uit de wijkplannen staan nog open' },
  verduurzaming: { een: 'opgave gaat over verduurzaming', meer: 'opgaven gaan over verduurzaming' },
  socialeBasis: { een: 'opgave hoort bij de sociale basis', meer: 'opgaven horen bij de sociale basis' },
};

/** How many opgaven come from the wijkplannen, from verduurzaming and from the sociale basis. */
function listHerkomst({ lezer, feiten }: Raadsstuk): Verslagtekst[] {
  return (['wijkplan', 'verduurzaming', 'socialeBasis'] as const).flatMap((bron) => {
    const aantal = feiten.opgaven[bron];
    if (aantal === 0) return [];
    const getal = inGroep(lezer.getal(op(BRIEFBRON, 'opgaven', bron)), 'opgaven van de teams');
    return [composeTekst`${getal} ${meervoud(aantal, WOORDEN[bron].een, WOORDEN[bron].meer)}.`];
  });
}

/** How many opgaven wait, how long the longest, and when they are looked at again. No promise that their turn comes. */
export function describeWachtkamer({ lezer, feiten }: Raadsstuk): Verslagtekst {
  const { wachtkamer } = feiten;
  if (wachtkamer === undefined) return [];
  const { aantal, dagen, opnieuwOp, voorbij } = wachtkamer;
  const plek = (veld: string) => op(BRIEFBRON, 'wachtkamer', veld);
  const wachtend = lezer.getal(plek('aantal'));
  const wacht = composeTekst`${inGroep(wachtend, 'opgaven die wachten')} ${meervoud(aantal, 'opgave wacht', 'opgaven wachten')}.`;
  const lang = composeTekst` ${meervoud(aantal, 'Zij wacht', 'De langste wacht')} ${lezer.getal(plek('dagen'))} ${meervoud(dagen, 'dag', 'dagen')}.`;
  const opnieuw =
    opnieuwOp === undefined ? [] : composeTekst` Op ${lezer.datum(plek('opnieuwOp'))} kijken wij opnieuw.`;
  const over =
    voorbij === 0
      ? []
      : composeTekst` Voor ${inGroep(lezer.getal(plek('voorbij')), 'opgaven die wachten', wachtend)} ${meervoud(voorbij, 'opgave', 'opgaven')} is de dag om opnieuw te kijken voorbij.`;
  return [...wacht, ...lang, ...opnieuw, ...over];
}

/** What waits, and where the opgaven of the teams come from. */
export function composeOpgaven(stuk: Raadsstuk): Verslagblok[] {
  const wachtkamer = describeWachtkamer(stuk);
  const zinnen = [...(wachtkamer.length === 0 ? [] : [wachtkamer]), ...listHerkomst(stuk)];
  return zinnen.length === 0 ? [] : [alinea(zinnen.flatMap((zin, i) => (i === 0 ? zin : [' ', ...zin])))];
}
