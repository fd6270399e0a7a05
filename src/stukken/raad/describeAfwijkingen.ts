import type { Keuze, Keuzeafwijking } from '../../programma/index.js';
import type { Verslagblok, Verslagtekst } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import { BRIEFBRON, type Vervanging } from '../delen/brieffeiten.js';
import { inGroep } from '../delen/inGroep.js';
import { joinTeksten } from '../delen/joinTeksten.js';
import { meervoud } from '../delen/meervoud.js';
import { op } from '../delen/op.js';
import { alinea, lijst } from '../delen/sectie.js';
import type { Raadsstuk } from './raadsstuk.js';
import { telGekozen } from './telGekozen.js';

/** Ends a text of people with a full stop, when it has none. */
const slot = (tekst: string): string => (/[.!?]$/.test(tekst.trim()) ? '' : '.');

/** One deviation of the college: what came in, what went out, and why. */
function describeAfwijking({ lezer }: Raadsstuk, afwijking: Keuzeafwijking, a: number): Verslagtekst {
  const { erin, eruit, reden, datum, verlies } = afwijking;
  const plek = (veld: string) => op('keuze', 'afwijkingen', a, veld);
  const op_ = datum === undefined ? [] : composeTekst` Dat is besloten op ${lezer.datum(plek('datum'))}.`;
  const wat =
    erin === undefined
      ? composeTekst`De buurt ${lezer.tekst(plek('eruit'))} viel af.`
      : eruit === undefined
        ? composeTekst`De buurt ${lezer.tekst(plek('erin'))} kwam erbij.`
        : composeTekst`De buurt ${lezer.tekst(plek('erin'))} kwam in de plaats van ${lezer.tekst(plek('eruit'))}.`;
  const punten =
    verlies === undefined || verlies <= 0
      ? []
      : composeTekst` De totale score is daardoor ${lezer.getal(plek('verlies'), 3)} lager.`;
  return [...wat, ...op_, ' De reden: ', lezer.tekst(plek('reden')), slot(reden), ...punten];
}

/** One replacement: on which day, why, and what it did to the total score. */
function describeVervanging({ lezer }: Raadsstuk, { reden, verschil }: Vervanging, v: number): Verslagtekst {
  const plek = (veld: string) => op(BRIEFBRON, 'vervangingen', v, veld);
  const waarom = reden === undefined ? [] : [' De reden: ', lezer.tekst(plek('reden')), slot(reden)];
  const punten =
    verschil === undefined || verschil <= 0
      ? []
      : composeTekst` De totale score is daardoor ${lezer.getal(plek('verschil'), 3)} lager.`;
  return [
    ...composeTekst`De buurt ${lezer.tekst(plek('eruit'))} is op ${lezer.datum(plek('datum'))} vervangen door ${lezer.tekst(plek('erin'))}.`,
    ...waarom,
    ...punten,
  ];
}

/** The chosen buurten that are composed: they have a code of their own. */
function describeSamengesteld({ lezer, feiten }: Raadsstuk): Verslagblok[] {
  const namen = feiten.samengesteld.map((_, i) => [lezer.tekst(op(BRIEFBRON, 'samengesteld', i))]);
  if (namen.length === 0) return [];
  const wat = meervoud(
    namen.length,
    'Deze gekozen buurt is geen buurt van het CBS, maar zelf samengesteld: ',
    'Deze gekozen buurten zijn geen buurten van het CBS, maar zelf samengesteld: ',
  );
  return [alinea([wat, ...joinTeksten(namen), '.'])];
}

/** Where people deviated from the calculation, which buurten were replaced, and which are composed. */
export function describeAfwijkingen(stuk: Raadsstuk, keuze: Keuze): Verslagblok[] {
  const { lezer, feiten } = stuk;
  const { afwijkingen } = keuze;
  const items = (afwijkingen ?? []).map((een, a) => describeAfwijking(stuk, een, a));
  const plekken = (): Verslagtekst => {
    const aantal = lezer.getal({ bron: 'keuze', bewerking: 'lengte', paden: [['afwijkingen']] });
    return composeTekst`Op ${inGroep(aantal, 'gekozen buurten', telGekozen(stuk))} ${meervoud(items.length, 'plek', 'plekken')} week het college af van de berekening:`;
  };
  const afwijking =
    afwijkingen === undefined
      ? []
      : items.length === 0
        ? [alinea(['Het college week nergens af van de berekening.'])]
        : [alinea(plekken()), lijst(items)];
  const vervangen = feiten.vervangingen.map((een, v) => describeVervanging(stuk, een, v));
  return [...afwijking, ...(vervangen.length === 0 ? [] : [lijst(vervangen)]), ...describeSamengesteld(stuk)];
}
