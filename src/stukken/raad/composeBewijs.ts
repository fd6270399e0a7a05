import type { Keuze, Keuzedoel, Keuzezekerheid } from '../../programma/index.js';
import type { Verslagblok, Verslagtekst } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import { BRIEFBRON } from '../delen/brieffeiten.js';
import { inGroep } from '../delen/inGroep.js';
import { joinTeksten } from '../delen/joinTeksten.js';
import { meervoud } from '../delen/meervoud.js';
import { op } from '../delen/op.js';
import { KANSBRON } from '../delen/readKansen.js';
import { alinea } from '../delen/sectie.js';
import type { Raadsstuk } from './raadsstuk.js';
import { telGekozen } from './telGekozen.js';

/** What no other choice has, by the objective. */
const DOELWOORDEN: Readonly<Record<Keuzedoel, string>> = {
  totaal: 'samen een hogere score heeft',
  gewogen_totaal: 'samen een hogere score heeft, geteld zoals vooraf is afgesproken',
  hoogste_minimum: 'een hogere laagste score heeft',
  lexicografisch: 'hoger scoort, met de programma’s in de afgesproken volgorde',
};

type Zekerheidsbron = NonNullable<Keuzezekerheid['bronnen']>[number];

const BRONWOORDEN: Readonly<Record<Zekerheidsbron, string>> = {
  gewichten: 'andere gewichten',
  methode: 'andere keuzes in de methode',
  cijfers: 'andere cijfers, binnen hun onzekerheid',
  oordelen: 'andere oordelen van mensen',
  ontbrekend: 'andere waarden voor wat ontbrak',
};

/** How many of the chosen buurten a draw chose too. It says all only when that is exact. */
function describeOverlap(stuk: Raadsstuk, { overlap }: Keuzezekerheid, gekozen: number): Verslagtekst {
  if (gekozen === 1) return [];
  const alle = telGekozen(stuk);
  if (overlap === 1) return [' Alle gekozen buurten bleven steeds gekozen.'];
  if (Math.round(overlap * gekozen * 10) === gekozen * 10)
    return [' Bijna alle gekozen buurten bleven steeds gekozen.'];
  const blijven = inGroep(stuk.lezer.getal(op(BRIEFBRON, 'blijven'), 1), 'gekozen buurten', alle);
  return composeTekst` Gemiddeld bleven ${blijven} van de ${alle} buurten gekozen.`;
}

/** How often the same choice came out of draws, as people count. */
function describeZekerheid(stuk: Raadsstuk, zekerheid: Keuzezekerheid, gekozen: number): Verslagtekst {
  const { lezer } = stuk;
  const wat =
    zekerheid.bronnen === undefined || zekerheid.bronnen.length === 0
      ? [['keuzes of cijfers die anders hadden kunnen zijn']]
      : zekerheid.bronnen.map((bron) => [BRONWOORDEN[bron]]);
  const keer = inGroep(lezer.getal(op('keuze', 'zekerheid', 'trekkingen')), 'berekeningen');
  return [
    ...composeTekst`Wij hebben ${keer} keer opnieuw gerekend, met ${joinTeksten(wat)}. Precies deze keuze kwam er ${lezer.tekst(op(KANSBRON, 'geheel', 'zin'))} uit.`,
    ...describeOverlap(stuk, zekerheid, gekozen),
  ];
}

/** The limit of a claim about a choice of which the certainty is not known: out of how many it was chosen, and what was not computed. */
function describeOnbekend(stuk: Raadsstuk, { konMeedoen, gescoord }: Keuze): Verslagtekst {
  const { lezer } = stuk;
  const gekozen = telGekozen(stuk);
  const buurten = meervoud(gekozen.waarde, 'buurt', 'buurten');
  const uit =
    konMeedoen !== undefined
      ? inGroep(lezer.getal(op('keuze', 'konMeedoen')), 'buurten die konden meedoen')
      : gescoord !== undefined
        ? inGroep(lezer.getal(op('keuze', 'gescoord')), 'buurten met een score')
        : undefined;
  if (uit === undefined)
    return composeTekst`Dat gaat over deze ${gekozen} ${buurten}. Uit hoeveel buurten is gekozen, en hoe vaak andere gewichten een andere keuze geven, is niet bekend.`;
  const groep = konMeedoen === undefined ? 'buurten met een score' : 'buurten die konden meedoen';
  return composeTekst`Het gaat om ${inGroep(gekozen, groep, uit)} ${buurten} uit ${uit}. Hoe vaak andere gewichten een andere keuze geven, is niet berekend.`;
}

/** What was proven: a claim, with its limit right behind it. */
function composeBewering(stuk: Raadsstuk, keuze: Keuze): Verslagblok {
  const { doel, gelijkspel, buurten, zekerheid } = keuze;
  const woorden = doel === undefined ? 'beter uitkomt' : DOELWOORDEN[doel];
  const uniek = gelijkspel === 'uniek' ? ' Er is ook geen andere die even goed is.' : '';
  return {
    soort: 'bewering',
    aard: 'bewezen',
    tekst: [
      `Het is bewezen dat geen andere keuze binnen dezelfde afspraken ${woorden}.${uniek} Dat geldt met deze scores en gewichten; met andere gewichten kan een andere keuze de beste zijn.`,
    ],
    voorbehoud:
      zekerheid === undefined ? describeOnbekend(stuk, keuze) : describeZekerheid(stuk, zekerheid, buurten.length),
  };
}

/** Without a proof: what is not known, and how much it could be at most. */
function describeGat(stuk: Raadsstuk, { gat, zekerheid, buurten }: Keuze): Verslagtekst {
  const hoogstens =
    gat === undefined || gat === 0
      ? ['Er kan een keuze bestaan die hoger scoort.']
      : composeTekst`Er kan een keuze bestaan die hoger scoort, maar hoogstens ${stuk.lezer.getal(op(BRIEFBRON, 'gat'), 3)} hoger.`;
  return [
    'De berekening is gestopt voordat alles was uitgezocht. ',
    ...hoogstens,
    ...(zekerheid === undefined ? [] : [' ', ...describeZekerheid(stuk, zekerheid, buurten.length)]),
  ];
}

/** How it was decided between choices that are as good; nothing when there was only one. */
function describeGelijkspel({ lezer }: Raadsstuk, { gelijkspel, loting }: Keuze): Verslagtekst {
  if (loting !== undefined) {
    const plek = (veld: string) => op('keuze', 'loting', veld);
    const lot = inGroep(lezer.getal(plek('deelnemers')), 'buurten in de loting');
    const plekken = inGroep(lezer.getal(plek('plekken')), 'plekken');
    return composeTekst`${lot} buurten waren gelijk voor ${plekken} ${meervoud(loting.plekken, 'plek', 'plekken')}. Daarom is er geloot. Iedereen kan de loting nadoen met nummer ${lezer.tekst(plek('zaad'))}.`;
  }
  if (gelijkspel === 'beslist')
    return ['Er was meer dan één keuze met dezelfde hoogste score. Vooraf was afgesproken welke dan voorgaat.'];
  if (gelijkspel === 'onbeslist')
    return [
      'Er is meer dan één keuze met dezelfde hoogste score. De afspraken zeggen niet welke voorgaat. Het college moet kiezen en zeggen waarom.',
    ];
  return [];
}

/** The chosen buurten of which the place was as good as a coin toss. */
function describeMunt(stuk: Raadsstuk): Verslagtekst {
  const { lezer, feiten } = stuk;
  const namen = feiten.muntworpen.map((_, i) => [lezer.tekst(op(BRIEFBRON, 'muntworpen', i))]);
  if (namen.length === 0) return [];
  const aantal = lezer.getal({ bron: BRIEFBRON, bewerking: 'lengte', paden: [['muntworpen']] });
  const bij = inGroep(aantal, 'gekozen buurten', telGekozen(stuk));
  return composeTekst`Bij ${bij} gekozen ${meervoud(namen.length, 'buurt', 'buurten')} was het bijna kop of munt: ${joinTeksten(namen)}.`;
}

/** What is proven of the choice and how sure it is; without a proof how far it can be from the best; and how a tie was decided. */
export function composeBewijs(stuk: Raadsstuk, keuze: Keuze): Verslagblok[] {
  const { optimaal, zekerheid, buurten } = keuze;
  const bewijs =
    optimaal === true
      ? [composeBewering(stuk, keuze)]
      : optimaal === false
        ? [alinea(describeGat(stuk, keuze))]
        : zekerheid === undefined
          ? []
          : [alinea(describeZekerheid(stuk, zekerheid, buurten.length))];
  const rest = [describeMunt(stuk), describeGelijkspel(stuk, keuze)].filter((tekst) => tekst.length > 0);
  return [...bewijs, ...rest.map(alinea)];
}
