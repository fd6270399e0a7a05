import type { Feitregel } from '../feiten/feitregel.js';
import type { Correctie } from '../gebeurtenis/feit.js';
import { createTekst } from '../teksten/codes.js';
import type { Teamvoorstel, Voorgesteldecorrectie } from './teamsamenvoeging.js';
import { toFeit } from './toFeit.js';

/** The reason that stands in a proposed correction. An app may write another. */
const REDEN = 'Bleek bij het samenvoegen van twee dossiers.';

const withdraw = (betreft: string): Voorgesteldecorrectie => ({ betreft, reden: REDEN });

/** It did not happen, or was noted twice. */
export function proposeIntrekken(id: string): Teamvoorstel {
  return { ...createTekst('team.voorstel_intrekken', { id }), correcties: [withdraw(id)] };
}

/** Both noted one thing, and the one that has no effect has it right: the other becomes what it says, and it is withdrawn itself. */
export function proposeOvernemen(feit: Feitregel, tegen: string): Teamvoorstel {
  return {
    ...createTekst('team.voorstel_overnemen', { id: feit.id, tegen }),
    correcties: [withdraw(feit.id), { betreft: tegen, reden: REDEN, wordt: toFeit(feit) }],
  };
}

/** Another correction of the same event holds after all. */
export function proposeCorrectie({ id: correctie, betreft, wordt }: Correctie): Teamvoorstel {
  return {
    ...createTekst('team.voorstel_andere_correctie', { id: betreft, correctie }),
    correcties: [{ betreft, reden: REDEN, ...(wordt === undefined ? {} : { wordt }) }],
  };
}
