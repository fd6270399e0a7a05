import type { Bijdragedoel } from '../../financiering/index.js';
import { compareBedragen, euro } from '../../kern/index.js';
import type { Verslagblok, Verslagtekst } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import { type Bijdragegroep, type Bijdragestap, BRIEFBRON } from '../delen/brieffeiten.js';
import { joinTeksten } from '../delen/joinTeksten.js';
import { meervoud } from '../delen/meervoud.js';
import { op } from '../delen/op.js';
import { alinea, lijst } from '../delen/sectie.js';
import { metLidwoord } from './metLidwoord.js';
import type { Raadsstuk } from './raadsstuk.js';
import { zegAard } from './zegAard.js';

const DOELWOORDEN: Readonly<Record<Bijdragedoel, string>> = {
  directe_kosten: ' voor de directe kosten',
  werven: ' voor het werven',
  begeleiden: ' voor de begeleiding',
  actief_houden: ' voor het actief houden van de teams',
  projecten: ' voor projecten',
  coordinatie: ' voor de coördinatie',
  evaluatie: ' voor de evaluatie',
  overig: '',
};

const STAPWOORDEN: Readonly<Record<Bijdragestap, string>> = {
  gevraagd: 'gevraagd en nog niet toegezegd',
  toegezegd: 'toegezegd en nog niet vastgelegd',
  vastgelegd: 'vastgelegd',
  vastgesteld: 'definitief vastgesteld',
};

const plek = (g: number, ...pad: string[]) => op(BRIEFBRON, 'bijdragen', g, ...pad);

/** How far the contribution is: asked, promised, committed, set, paid. */
function describeStap({ lezer }: Raadsstuk, groep: Bijdragegroep, g: number): Verslagtekst {
  const { aantal, bedrag, betaald, btwTerug, stap } = groep;
  const geld = compareBedragen(betaald, euro(0)) > 0;
  const per = aantal > 1 ? ' per jaar' : '';
  const met = btwTerug ? ' (met btw)' : '';
  if (geld && compareBedragen(betaald, stap?.bedrag ?? bedrag) >= 0 && !btwTerug) return [' Dat is betaald.'];
  const uit = geld ? composeTekst` Betaald is ${lezer.bedrag(plek(g, 'betaald'))}${per}${met}.` : [];
  if (stap === undefined) return geld ? uit : [' Dat is nog niet gevraagd of toegezegd.'];
  const woorden = STAPWOORDEN[stap.naam];
  return compareBedragen(stap.bedrag, bedrag) === 0
    ? [` Dat is ${woorden}.`, ...uit]
    : [...composeTekst` Daarvan is ${lezer.bedrag(plek(g, 'stap', 'bedrag'))}${per}${met} ${woorden}.`, ...uit];
}

/** A contribution of the first year: how much, and for what. The name of its payer stands before it, unless that is the only one. */
function describeEerste(stuk: Raadsstuk, groep: Bijdragegroep, g: number, enige: boolean): Verslagtekst {
  const { lezer, hier } = stuk;
  const waar = groep.doel === 'directe_kosten' ? composeTekst` in ${lezer.tekst(hier('naam'))}` : [];
  const bedrag = composeTekst`${zegAard([groep.aard])}${lezer.bedrag(plek(g, 'bedrag'))}${DOELWOORDEN[groep.doel]}${waar}`;
  const zin =
    enige && groep.aard === 'ten_minste'
      ? composeTekst`Van dat geld is ${bedrag}.`
      : composeTekst`De bijdrage van ${metLidwoord(lezer.tekst(plek(g, 'van')))} is ${bedrag}.`;
  return [...zin, ...describeStap(stuk, groep, g)];
}

/** Contributions of later years. */
function describeLater(stuk: Raadsstuk, groep: Bijdragegroep, g: number): Verslagtekst {
  const { lezer } = stuk;
  const per = groep.aantal > 1 ? ' per jaar' : '';
  const naar = groep.naar === undefined ? [] : composeTekst` aan ${metLidwoord(lezer.tekst(plek(g, 'naar')))}`;
  return [
    ...composeTekst`Voor ${lezer.tekst(plek(g, 'jaren'))} is de bijdrage van ${metLidwoord(lezer.tekst(plek(g, 'van')))}${naar} ${zegAard([groep.aard])}${lezer.bedrag(plek(g, 'bedrag'))}${per}.`,
    ...describeStap(stuk, groep, g),
  ];
}

/** Who pays the first year, what the later years ask of whom, and how far each contribution is. */
export function composeBijdragen(stuk: Raadsstuk): Verslagblok[] {
  const { lezer, feiten } = stuk;
  const groepen = feiten.bijdragen.map((groep, g) => ({ groep, g }));
  const eerste = groepen.filter(({ groep }) => groep.eersteJaar);
  const later = groepen.filter(({ groep }) => !groep.eersteJaar);
  const betalers = eerste.filter(({ groep }, i) => eerste.findIndex((een) => een.groep.van === groep.van) === i);
  const [jaar] = eerste;
  const begin: Verslagtekst[] =
    jaar === undefined
      ? []
      : [
          [
            ...composeTekst`In ${lezer.tekst(plek(jaar.g, 'jaren'))} ${meervoud(betalers.length, 'betaalt', 'betalen')} ${joinTeksten(betalers.map(({ g }) => metLidwoord(lezer.tekst(plek(g, 'van')))))}. `,
            ...eerste.flatMap(({ groep, g }, i) => [
              ...(i === 0 ? [] : [' ']),
              ...describeEerste(stuk, groep, g, betalers.length === 1),
            ]),
          ],
        ];
  const items = [...begin, ...later.map(({ groep, g }) => describeLater(stuk, groep, g))];
  return items.length === 0 ? [] : [lijst(items)];
}

/** What each cost bearer bears in all; nothing when no amount has one. */
export function composeDragers({ lezer, feiten: { dragers } }: Raadsstuk): Verslagblok[] {
  if (dragers.length === 0) return [];
  const delen = dragers.map(
    (_, d) =>
      composeTekst`${lezer.bedrag(op(BRIEFBRON, 'dragers', d, 'bedrag'))} ten laste van ${lezer.tekst(op(BRIEFBRON, 'dragers', d, 'naam'))}`,
  );
  return [alinea(['Over alle jaren samen komt ', ...joinTeksten(delen), '.'])];
}
