import type { Quotum, Selectie, SelectieGevonden } from '../../selectie/index.js';
import { describeAantal } from '../woorden/describeAantal.js';
import { describeDoel } from '../woorden/describeDoel.js';
import { describeRegel } from '../woorden/describeRegel.js';
import { describeWaar } from '../woorden/describeWaar.js';
import { show } from '../woorden/show.js';
import { writeZin } from '../woorden/writeZin.js';
import type { Alinea } from './alineas.js';
import { meervoud } from './meervoud.js';

function describeQuotum({ quota }: Selectie, { id, naam = id, programma, aantal, waar }: Quotum): string {
  const telling = quota.find(({ quotum }) => quotum === id);
  const over = telling === undefined ? '' : ` ${meervoud(telling.over, 'buurt kon', 'buurten konden')} meedoen.`;
  return `${naam}: ${writeZin(describeAantal(aantal, []))} voor programma ${programma}, ${writeZin(describeWaar(waar))}.${over}`;
}

/** Describes how a tie between equally good choices is decided. */
function describeGelijkspel({ bewijs, invoer }: SelectieGevonden): string {
  const { voorrang = [] } = invoer.opties;
  const wijze =
    voorrang.length > 0
      ? `de vooraf gegeven volgorde van voorrang (${meervoud(voorrang.length, 'buurt', 'buurten')}), daarna de code van de buurt`
      : 'de volgorde van de codes van de buurten';
  const nodig = {
    uniek: 'Dat was niet nodig: geen andere keuze is even goed.',
    beslist: 'Dat was nodig: er waren keuzes die even goed zijn.',
    onbeslist: 'Of dat nodig was, is niet uitgezocht.',
  }[bewijs.gelijkspel];
  return `Bij een gelijke stand beslist ${wijze}. ${nodig}`;
}

function describeBewijs({ bewijs }: SelectieGevonden): string {
  const methode = {
    lineair: 'lineair programmeren',
    vertakken: 'lineair programmeren met vertakken en begrenzen',
    extern: `een andere oplosser, ${bewijs.oplosser?.naam ?? 'onbekend'} ${bewijs.oplosser?.versie ?? ''}`.trim(),
    stroom: 'een toewijzing als stroom',
  }[bewijs.methode];
  const bekeken = `${methode}, ${meervoud(bewijs.knopen, 'deelvraag', 'deelvragen')} bekeken`;
  if (bewijs.optimaal && bewijs.controle === 'drijvende_komma') {
    return `Die oplosser zegt dat geen andere keuze onder deze quota en regels hoger uitkomt; dat is niet in hele getallen nagerekend (${bekeken}).`;
  }
  return bewijs.optimaal
    ? `Bewezen is dat geen andere keuze onder deze quota en regels hoger uitkomt (${bekeken}).`
    : `Niet bewezen: er kan een keuze bestaan die ten hoogste ${show(bewijs.gat)} hoger uitkomt (${bekeken}).`;
}

/** Describes how buurten are chosen from the scores. */
export function describeKeuze(selectie: Selectie | undefined): Alinea[] {
  if (selectie === undefined)
    return [
      { kop: 'Keuze: deze beschrijving gaat over de score. Hoe daaruit buurten worden gekozen, staat er niet in.' },
    ];
  const { quota, opties } = selectie.invoer;
  const slot =
    'gekozen' in selectie
      ? `${describeGelijkspel(selectie)} ${describeBewijs(selectie)}`
      : selectie.uitkomst === 'onhaalbaar'
        ? 'Geen enkele keuze voldoet aan deze quota en regels.'
        : 'Binnen het rekenbudget is geen keuze gevonden.';
  return [
    {
      kop: `Keuze: een exacte optimalisatie kiest buurten onder quota en regels; een buurt telt voor hoogstens één quotum. Buurten zonder score doen niet mee; scores worden eerst afgerond op ${opties.decimalen ?? 9} decimalen.`,
      regels: [
        `Doel: ${writeZin(describeDoel(opties.doel))}.`,
        ...quota.map((quotum) => describeQuotum(selectie, quotum)),
        ...(opties.regels ?? []).map((regel) => `Regel: ${writeZin(describeRegel(regel))}.`),
      ],
      slot,
    },
  ];
}
