import { BUITEN_LOTING, INGELOOT } from '../../selectie/huis.js';
import type { Quotum, Regel, Selectie, SelectieGevonden } from '../../selectie/index.js';
import { describeAantal } from '../woorden/describeAantal.js';
import { describeDoel } from '../woorden/describeDoel.js';
import { describeRegel } from '../woorden/describeRegel.js';
import { describeWaar } from '../woorden/describeWaar.js';
import { writeZin } from '../woorden/writeZin.js';
import type { Alinea } from './alineas.js';
import { createNoemer } from './createNoemer.js';
import { describeBewijs } from './describeBewijs.js';
import { meervoud } from './meervoud.js';
import { nameProgramma } from './nameProgramma.js';
import type { ToAlgoritmeregistratieOptions } from './registergrond.js';

function describeQuotum(
  grond: ToAlgoritmeregistratieOptions,
  { quota }: Selectie,
  { id, naam = id, programma, aantal, waar }: Quotum,
): string {
  const telling = quota.find(({ quotum }) => quotum === id);
  const over = telling === undefined ? '' : ` ${meervoud(telling.over, 'buurt kon', 'buurten konden')} meedoen.`;
  return `${naam}: ${writeZin(describeAantal(aantal, []))} voor ${nameProgramma(grond, programma)}, ${writeZin(describeWaar(waar), createNoemer(grond))}.${over}`;
}

/** Describes how a tie between equally good choices is decided. */
function describeGelijkspel({ bewijs, invoer }: SelectieGevonden): string {
  const { voorrang = [], regels = [] } = invoer.opties;
  const wijze = regels.some(isLotregel)
    ? 'de volgorde van de loting, daarna de code van de buurt'
    : voorrang.length > 0
      ? `de vooraf gegeven volgorde van voorrang (${meervoud(voorrang.length, 'buurt', 'buurten')}), daarna de code van de buurt`
      : 'de volgorde van de codes van de buurten';
  const nodig = {
    uniek: 'Dat was niet nodig: geen andere keuze is even goed.',
    beslist: 'Dat was nodig: er waren keuzes die even goed zijn.',
    onbeslist: 'Of dat nodig was, is niet uitgezocht.',
  }[bewijs.gelijkspel];
  return `Bij een gelijke stand beslist ${wijze}. ${nodig}`;
}

const has = (regel: Regel, motief: string) => regel.soort === 'vast' && regel.motief === motief;

const isLotregel = (regel: Regel) => has(regel, INGELOOT) || has(regel, BUITEN_LOTING);

/** A lot says who was drawn, instead of a rule for each of its places. */
function describeRegels(grond: ToAlgoritmeregistratieOptions, regels: readonly Regel[]): string[] {
  const noem = createNoemer(grond);
  const ingeloot = regels.flatMap((regel) =>
    regel.soort === 'vast' && has(regel, INGELOOT) ? [noem(regel.code, 'gebied')] : [],
  );
  const loting =
    'Loting: bij de grens verschilden scores zo weinig dat een openbare loting de plaatsen heeft verdeeld. De andere gekozen buurten stonden daarvoor al vast. Ingeloot:';
  const zaad = grond.besluit?.loting === undefined ? '' : ` Het zaad was ${grond.besluit.loting.zaad}.`;
  return [
    ...regels.filter((regel) => !isLotregel(regel)).map((regel) => `Regel: ${writeZin(describeRegel(regel), noem)}.`),
    ...(ingeloot.length === 0 ? [] : [`${loting} ${ingeloot.join(', ')}.${zaad}`]),
  ];
}

/** Describes how buurten are chosen from the scores. Its lines go last of all when they do not fit. */
export function describeKeuze(grond: ToAlgoritmeregistratieOptions): Alinea[] {
  const { selectie } = grond;
  if (selectie === undefined)
    return [
      { kop: 'Keuze: deze beschrijving gaat over de score. Hoe daaruit buurten worden gekozen, staat er niet in.' },
    ];
  const { quota, opties } = selectie.invoer;
  const slot =
    'gekozen' in selectie
      ? `${describeGelijkspel(selectie)} ${describeBewijs(selectie.bewijs)}`
      : selectie.uitkomst === 'onhaalbaar'
        ? 'Geen enkele keuze voldoet aan deze quota en regels.'
        : 'Binnen het rekenbudget is geen keuze gevonden.';
  return [
    {
      kop: `Keuze: een exacte optimalisatie kiest buurten onder quota en regels; een buurt telt voor hoogstens één quotum. Buurten zonder score doen niet mee; scores worden eerst afgerond op ${grond.besluit?.decimalen ?? opties.decimalen ?? 9} decimalen.`,
      regels: [
        `Doel: ${writeZin(describeDoel(opties.doel), createNoemer(grond))}.`,
        ...quota.map((quotum) => describeQuotum(grond, selectie, quotum)),
        ...describeRegels(grond, opties.regels ?? []),
      ],
      slot,
      belang: 4,
    },
  ];
}
