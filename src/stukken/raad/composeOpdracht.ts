import type { Verslagblok, Verslagtekst } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import { BRIEFBRON } from '../delen/brieffeiten.js';
import { joinTeksten } from '../delen/joinTeksten.js';
import { meervoud } from '../delen/meervoud.js';
import { op } from '../delen/op.js';
import { samen } from '../delen/samen.js';
import { alinea } from '../delen/sectie.js';
import { metLidwoord } from './metLidwoord.js';
import { namePartijen } from './namePartijen.js';
import type { Raadsstuk } from './raadsstuk.js';

/** Who asked for it, of whom, and for how many buurten in all. */
function describeOpdracht({ lezer, feiten }: Raadsstuk): Verslagtekst[] {
  const { opdracht } = feiten;
  if (opdracht === undefined) return [];
  const { uitvoerder, aantalDeelnemers, buurtenPerDeelnemer } = opdracht;
  const plek = (veld: string) => op(BRIEFBRON, 'opdracht', veld);
  const deelnemers = lezer.getal(plek('aantalDeelnemers'));
  const gemeenten = meervoud(aantalDeelnemers, 'gemeente', 'gemeenten');
  const telling = feiten.gezamenlijk ? ' Gemeenten met samen één overeenkomst tellen daarbij als één.' : '';
  const wie =
    uitvoerder === undefined
      ? []
      : [
          composeTekst`In opdracht van ${metLidwoord(lezer.tekst(plek('opdrachtgever')))} werkt ${lezer.tekst(plek('uitvoerder'))} in ${deelnemers} ${gemeenten}.${telling}`,
        ];
  const buurten = composeTekst`Het gaat om ${lezer.getal(plek('buurtenPerDeelnemer'))} ${meervoud(buurtenPerDeelnemer, 'buurt', 'buurten')} per gemeente.`;
  const product = lezer.getal(samen('product', [plek('aantalDeelnemers'), plek('buurtenPerDeelnemer')]));
  return [...wie, [...buurten, ...composeTekst` Landelijk zijn dat ${product} buurten.`]];
}

/** Which other deelnemers take part. */
function describeAnderen(stuk: Raadsstuk): Verslagtekst[] {
  const { lezer, feiten } = stuk;
  if (feiten.anderen.length === 0) return [];
  const namen = feiten.anderen.map((_, i) => [lezer.tekst(op(BRIEFBRON, 'anderen', i))]);
  const [enige] = feiten.anderen;
  const doet = namen.length === 1 && !enige?.endsWith(' samen') ? 'doet' : 'doen';
  return [composeTekst`Naast ${namePartijen(stuk, ['gemeente'])} ${doet} ${joinTeksten(namen)} mee.`];
}

/** The order that the agreement is part of, and who else takes part; nothing when neither is known. */
export function composeOpdracht(stuk: Raadsstuk): Verslagblok[] {
  const zinnen = [...describeOpdracht(stuk), ...describeAnderen(stuk)];
  return zinnen.length === 0 ? [] : [alinea(zinnen.flatMap((zin, i) => (i === 0 ? zin : [' ', ...zin])))];
}
