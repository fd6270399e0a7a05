import { roundDecimaal } from '../../kern/huis.js';
import type { Verslagblok, Verslagtekst } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import { describeRegel } from '../delen/describeRegel.js';
import type { Lezer, Plek } from '../delen/lezer.js';
import { meervoud } from '../delen/meervoud.js';
import { alinea } from './alinea.js';
import type { Bezwaarblad, Bladinbreng, Bladplaatsing, Bladpunten, Bladstand } from './bezwaarblad.js';
import { composeContact } from './composeContact.js';
import { composeOneens } from './composeOneens.js';
import { describeBladwaarde } from './describeBladwaarde.js';
import { describeMotief } from './describeMotief.js';
import { describePunten } from './describePunten.js';
import { joinNamen } from './joinNamen.js';

/** An answer in the making: what it tells, and the reader of its source. */
export interface Bezwaarstuk {
  readonly blad: Bezwaarblad;
  readonly lezer: Lezer;
  readonly at: (...pad: (string | number)[]) => Plek;
}

/** The id of the sheet among the sources of an answer. */
export const BEZWAARBRON = 'bezwaar';

/** So many names fit in a sentence. */
const MEESTE = 6;

/** What was brought in, beside what the choice was made from. */
function describeWat({ lezer, at }: Bezwaarstuk, inbreng: Bladinbreng, i: number): Verslagtekst {
  const plek = (...pad: (string | number)[]) => at('ingebracht', i, ...pad);
  switch (inbreng.soort) {
    case 'cijfer':
    case 'oordeel': {
      const show = (veld: 'oud' | 'nieuw', waarde: typeof inbreng.nieuw) =>
        describeBladwaarde(lezer, waarde, (deel) => plek(veld, deel));
      const eerst =
        inbreng.oud === undefined
          ? ['Bij ons was dat niet bekend.']
          : composeTekst`Wij rekenden met ${show('oud', inbreng.oud)}.`;
      const soort = inbreng.soort === 'oordeel' ? 'een oordeel over ' : '';
      return composeTekst`Over ${soort}${lezer.tekst(plek('naam'))}: dat is volgens u ${show('nieuw', inbreng.nieuw)}. ${eerst}`;
    }
    case 'kenmerk':
      return composeTekst`Over ${lezer.tekst(plek('naam'))}: daar hoort uw buurt volgens u ${inbreng.heeft ? 'wel' : 'niet'} bij.`;
    case 'regel': {
      const oud = describeRegel(lezer, inbreng.oud, (...pad) => plek('oud', ...pad));
      const nieuw =
        inbreng.nieuw === undefined
          ? ['Wij hebben nu zonder die afspraak gerekend.']
          : [
              'Wij hebben nu gerekend met deze afspraak. ',
              ...describeRegel(lezer, inbreng.nieuw, (...pad) => plek('nieuw', ...pad)),
            ];
      return [
        'Een afspraak is volgens u niet goed gebruikt. ',
        ...oud,
        ...(inbreng.geweigerd === undefined ? [' ', ...nieuw] : []),
      ];
    }
  }
}

function describeInbreng(stuk: Bezwaarstuk, inbreng: Bladinbreng, i: number): Verslagtekst {
  const { lezer, at } = stuk;
  const bron = composeTekst` Dit komt van ${lezer.tekst(at('ingebracht', i, 'bron'))}, op ${lezer.datum(at('ingebracht', i, 'dag'))}.`;
  const niet =
    inbreng.geweigerd === undefined
      ? []
      : [' Dit hebben wij niet meegeteld. ', ...describeMotief(stuk, at('ingebracht', i, 'geweigerd'))];
  return [...describeWat(stuk, inbreng, i), ...bron, ...niet];
}

/** The score, before and now. */
function describeScore(stuk: Bezwaarstuk, { toen, nu, decimalen }: Bladpunten, i: number): Verslagtekst {
  const { lezer, at } = stuk;
  const naam = lezer.tekst(at('punten', i, 'naam'));
  const punten = (veld: 'toen' | 'nu', waarde: number) =>
    describePunten(stuk, at('punten', i, veld), waarde, decimalen);
  if (toen === undefined || nu === undefined) {
    if (nu !== undefined)
      return composeTekst`Voor ${naam} had uw buurt geen score. Nu zijn dat ${punten('nu', nu)} punten.`;
    return toen === undefined
      ? []
      : composeTekst`Voor ${naam} had uw buurt ${punten('toen', toen)} punten. Nu heeft uw buurt geen score.`;
  }
  if (toen === nu) return composeTekst`Voor ${naam} houdt uw buurt ${punten('nu', nu)} punten.`;
  return roundDecimaal(toen, decimalen) === roundDecimaal(nu, decimalen)
    ? composeTekst`Voor ${naam} scheelt het minder dan ${lezer.getal(at('kleinste', decimalen), decimalen)} punten. Uw buurt heeft er ${punten('nu', nu)}.`
    : composeTekst`Voor ${naam} had uw buurt ${punten('toen', toen)} punten. Nu zijn dat ${punten('nu', nu)} punten.`;
}

/** The place, before and now. */
function describePlaatsing({ lezer, at }: Bezwaarstuk, { toen, nu }: Bladplaatsing, i: number): Verslagtekst {
  const naam = lezer.tekst(at('plaatsen', i, 'naam'));
  const stand = (veld: 'toen' | 'nu', { gedeeld }: Bladstand) => {
    const groep = 'buurten die konden meedoen';
    const aantal = { ...lezer.getal(at('plaatsen', i, veld, 'kon')), groep: { naam: groep } };
    const plaats = { ...lezer.getal(at('plaatsen', i, veld, 'rang')), groep: { naam: groep, aantal } };
    return composeTekst`${gedeeld ? 'samen met een andere buurt ' : ''}plaats ${plaats} van de ${aantal} buurten`;
  };
  if (toen === undefined)
    return nu === undefined
      ? []
      : composeTekst`Voor ${naam} kon uw buurt eerst niet meedoen. Nu wel, op ${stand('nu', nu)}.`;
  if (nu === undefined) return composeTekst`Voor ${naam} kon uw buurt eerst meedoen. Nu kan dat niet meer.`;
  const zelfde = toen.rang === nu.rang && toen.kon === nu.kon && toen.gedeeld === nu.gedeeld;
  return zelfde
    ? composeTekst`Voor ${naam} blijft uw buurt op ${stand('nu', nu)} die konden meedoen.`
    : composeTekst`Voor ${naam} stond uw buurt op ${stand('toen', toen)} die konden meedoen. Nu is dat ${stand('nu', nu)}.`;
}

/** What the choice becomes by the calculation. */
function describeKeuze(stuk: Bezwaarstuk): Verslagtekst {
  const { blad, lezer, at } = stuk;
  const { uitkomst, toen, nu, erin, eruit } = blad;
  if (uitkomst === 'onhaalbaar') return ['Er is nu geen lijst mogelijk die bij alle afspraken past.'];
  if (uitkomst === 'onbeslist') return ['De computer heeft geen nieuwe lijst kunnen uitrekenen.'];
  const wel =
    toen === nu
      ? nu
        ? 'nog steeds gekozen'
        : 'nog steeds niet gekozen'
      : nu
        ? 'nu wel gekozen'
        : 'nu niet meer gekozen';
  const namen = (veld: 'erin' | 'eruit') =>
    joinNamen(blad[veld].slice(0, MEESTE).map((_, i) => lezer.tekst(at(veld, i))));
  const af =
    eruit.length === 0 ? [] : composeTekst` Dan ${meervoud(eruit.length, 'valt', 'vallen')} ${namen('eruit')} af.`;
  const bij =
    erin.length === 0 ? [] : composeTekst` Dan ${meervoud(erin.length, 'komt', 'komen')} ${namen('erin')} erbij.`;
  const zelfde = toen === nu && erin.length + eruit.length === 0 ? ' De hele lijst blijft dezelfde.' : '';
  return [`Volgens de nieuwe berekening is uw buurt ${wel}.${zelfde}`, ...af, ...bij];
}

/** What is still short, and what is not sure. */
function describeRest(stuk: Bezwaarstuk): Verslagtekst[] {
  const { blad, at } = stuk;
  const { tekort, bewezen, uitkomst, geloot } = blad;
  return [
    tekort === undefined
      ? []
      : composeTekst`Voor een plek zijn ongeveer ${describePunten(stuk, at('tekort', 'punten'), tekort.punten, tekort.decimalen)} punten meer nodig.`,
    uitkomst === 'lijst' && !bewezen ? ['De computer heeft niet alles kunnen uitzoeken.'] : [],
    geloot ? ['De loting is niet opnieuw gedaan.'] : [],
  ];
}

/** The blocks of an answer: what it comes to first, then what was brought in, what that changes, who decides and whom to ask. */
export function composeBezwaarantwoord(stuk: Bezwaarstuk): Verslagblok[] {
  const { blad, lezer, at } = stuk;
  const lijst = (items: readonly Verslagtekst[]): Verslagblok => ({ soort: 'lijst', genummerd: false, items });
  const anders = blad.uitkomst !== 'lijst' || blad.toen !== blad.nu || blad.erin.length + blad.eruit.length > 0;
  const regels = blad.ingebracht.some(({ soort, geweigerd }) => soort === 'regel' && geweigerd === undefined);
  const veranderd = [
    ...blad.punten.map((een, i) => describeScore(stuk, een, i)),
    ...blad.plaatsen.map((een, i) => describePlaatsing(stuk, een, i)),
  ];
  return [
    ...alinea(
      composeTekst`U vroeg ons om opnieuw te kijken naar uw buurt ${lezer.tekst(at('naam'))}. Op ${lezer.datum(at('datum'))} hebben wij opnieuw gerekend.`,
      describeKeuze(stuk),
    ),
    {
      soort: 'sectie',
      titel: 'Wat liet u ons weten?',
      blokken: [lijst(blad.ingebracht.map((een, i) => describeInbreng(stuk, een, i)))],
    },
    {
      soort: 'sectie',
      titel: 'Wat verandert er?',
      blokken: [
        ...alinea([
          regels
            ? 'Wij hebben opnieuw gerekend. De andere regels zijn precies dezelfde.'
            : 'Wij hebben opnieuw gerekend, met precies dezelfde regels.',
        ]),
        ...(veranderd.length === 0 ? [] : [lijst(veranderd)]),
        ...alinea(describeKeuze(stuk), ...describeRest(stuk)),
      ],
    },
    {
      soort: 'sectie',
      titel: 'Wie besluit?',
      blokken: alinea(
        ['De computer rekent. Het college van burgemeester en wethouders besluit.'],
        anders ? ['Deze brief is nog geen besluit. Het college kijkt of de keuze verandert.'] : [],
      ),
    },
    { soort: 'sectie', titel: 'Waar kunt u terecht?', blokken: composeContact(stuk) },
    { soort: 'sectie', titel: 'Bent u het niet eens met dit antwoord?', blokken: composeOneens(stuk) },
  ];
}
