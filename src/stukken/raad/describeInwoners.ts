import type { Keuze } from '../../programma/index.js';
import type { Verslagtekst } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import { BRIEFBRON } from '../delen/brieffeiten.js';
import { inGroep } from '../delen/inGroep.js';
import { op } from '../delen/op.js';
import type { Raadsstuk } from './raadsstuk.js';
import { telGekozen } from './telGekozen.js';

/** How many inhabitants the chosen buurten have, as far as that is known. */
export function describeInwoners({ lezer, feiten }: Raadsstuk, { buurten }: Keuze): Verslagtekst {
  const { inwoners } = feiten;
  if (inwoners === undefined) return [];
  const getal = (veld: string) => lezer.getal(op(BRIEFBRON, 'inwoners', veld));
  if (buurten.length === 1) return composeTekst`De gekozen buurt heeft ${getal('laagste')} inwoners.`;
  const { bekend, laagste, hoogste } = inwoners;
  const reeks =
    laagste === hoogste
      ? composeTekst`elk ${getal('laagste')} inwoners`
      : composeTekst`${getal('laagste')} tot ${getal('hoogste')} inwoners, gemiddeld ${getal('gemiddelde')}`;
  if (bekend === buurten.length) return composeTekst`De gekozen buurten hebben ${reeks}.`;
  const alle = telGekozen({ lezer });
  return composeTekst`Van ${inGroep(getal('bekend'), 'gekozen buurten', alle)} van de ${alle} gekozen buurten is het aantal inwoners bekend: ${reeks}.`;
}
