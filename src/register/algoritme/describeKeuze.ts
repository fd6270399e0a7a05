import type { Quotum, Regel, Selectie, SelectieGevonden, Waar } from '../../selectie/index.js';
import type { Alinea } from './alineas.js';
import { meervoud } from './meervoud.js';
import { show } from './show.js';

type Aantal = Quotum['aantal'];

const showAantal = (aantal: Aantal) =>
  typeof aantal === 'number' ? show(aantal) : `${show(aantal.van)} tot en met ${show(aantal.tot)}`;

const showGrenzen = (minimaal: number | undefined, maximaal: number | undefined) =>
  [
    ...(minimaal === undefined ? [] : [`ten minste ${show(minimaal)}`]),
    ...(maximaal === undefined ? [] : [`ten hoogste ${show(maximaal)}`]),
  ].join(' en ');

/** Describes the area in which buurten are looked for. */
function describeWaar({ gebieden, kenmerken, zonderKenmerken, cijfers = [], typisch }: Waar = {}): string {
  const delen = [
    ...(gebieden === undefined ? [] : [`in ${gebieden.join(', ')}`]),
    ...(kenmerken === undefined ? [] : [`met kenmerk ${kenmerken.join(' en ')}`]),
    ...(zonderKenmerken === undefined ? [] : [`zonder kenmerk ${zonderKenmerken.join(' en ')}`]),
    ...cijfers.map(({ cijfer, minimaal, maximaal }) => `${cijfer} ${showGrenzen(minimaal, maximaal)}`),
    ...(typisch === undefined
      ? []
      : [`dicht bij het midden in ${typisch.cijfers.join(', ')} (afstand ten hoogste ${show(typisch.hoogstens)})`]),
  ];
  return delen.length === 0 ? 'overal' : delen.join('; ');
}

function describeQuotum({ quota }: Selectie, { id, naam = id, programma, aantal, waar }: Quotum): string {
  const telling = quota.find(({ quotum }) => quotum === id);
  const over = telling === undefined ? '' : ` ${meervoud(telling.over, 'buurt kon', 'buurten konden')} meedoen.`;
  return `${naam}: ${showAantal(aantal)} voor programma ${programma}, ${describeWaar(waar)}.${over}`;
}

/** Describes a rule, with its motive. */
function describeRegel(regel: Regel): string {
  const voor = 'programmas' in regel && regel.programmas !== undefined ? ` (voor ${regel.programmas.join(', ')})` : '';
  switch (regel.soort) {
    case 'vast':
      return `${regel.code} is vooraf gekozen${regel.motief === undefined ? '' : `: ${regel.motief}`}`;
    case 'uitgesloten':
      return `uitgesloten zijn ${meervoud(regel.codes.length, 'buurt', 'buurten')} (${regel.codes.join(', ')}): ${regel.motief}`;
    case 'hoogstens_per_groep':
      return `hoogstens ${show(regel.hoogstens)} uit ${regel.groepen === 'wijk' ? 'één wijk' : `elk van ${regel.groepen.map(({ naam }) => naam).join(', ')}`}${voor}`;
    case 'niet_aangrenzend':
      return `geen twee gekozen buurten naast elkaar${voor}`;
    case 'liever_aangrenzend':
      return `elk paar gekozen buurten naast elkaar geeft ${show(regel.bonus)} punten extra`;
    case 'samen':
      return `allemaal of geen: ${regel.codes.join(', ')}`;
    case 'niet_samen':
      return `hoogstens één van: ${regel.codes.join(', ')}`;
    case 'inwoners':
      return `samen ${showGrenzen(regel.minimaal, regel.maximaal)} inwoners`;
    case 'minimumscore':
      return `elke gekozen buurt scoort ten minste ${show(regel.minimaal)}${regel.programma === undefined ? '' : ` voor programma ${regel.programma}`}`;
    case 'aantal_met':
      return `${showAantal(regel.aantal)} van de gekozen buurten ${describeWaar(regel.waar)}${voor}`;
  }
}

/** Describes the objective. */
function describeDoel({ doel = { soort: 'totaal' } }: Selectie['invoer']['opties']): string {
  if (doel.soort === 'lexicografisch') {
    return `de som van de scores wordt per programma zo hoog mogelijk gemaakt, in deze volgorde: ${doel.volgorde.join(', ')}.`;
  }
  const gewichten = Object.entries(doel.gewichten ?? {}).map(([naam, gewicht]) => `${naam} ${show(gewicht)}`);
  const gewogen = gewichten.length === 0 ? '' : `, maal een gewicht per programma (${gewichten.join(', ')})`;
  return doel.soort === 'hoogste_minimum'
    ? `de laagste score van de gekozen buurten wordt zo hoog mogelijk gemaakt, daarna de som${gewogen}.`
    : `de som van de scores wordt zo hoog mogelijk gemaakt${gewogen}.`;
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
  const methode = bewijs.methode === 'stroom' ? 'een toewijzing als stroom' : 'vertakken en begrenzen';
  const bekeken = `${methode}, ${meervoud(bewijs.knopen, 'deelvraag', 'deelvragen')} bekeken`;
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
        `Doel: ${describeDoel(opties)}`,
        ...quota.map((quotum) => describeQuotum(selectie, quotum)),
        ...(opties.regels ?? []).map((regel) => `Regel: ${describeRegel(regel)}.`),
      ],
      slot,
    },
  ];
}
