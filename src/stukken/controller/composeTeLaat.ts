import type { Bevinding } from '../../kern/index.js';
import type { Verslagblok, Verslagtekst } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import { listEigenBevindingen } from '../delen/listEigenBevindingen.js';
import { meervoud } from '../delen/meervoud.js';
import { nameBijdrage } from '../delen/nameBijdrage.js';
import { op } from '../delen/op.js';
import { samen } from '../delen/samen.js';
import type { Stuk } from '../delen/stuk.js';

/** What should have been done with an amount, by the planned step. */
const WERKWOORDEN: Readonly<Record<string, string>> = {
  gevraagd: 'zijn gevraagd',
  toegezegd: 'zijn toegezegd',
  vastgelegd: 'zijn vastgelegd',
  vastgesteld: 'zijn vastgesteld',
  teruggevorderd: 'zijn teruggevorderd',
};

const TE_LAAT = new Set([
  'financiering.stap_te_laat',
  'financiering.termijn_te_laat',
  'financiering.vordering_te_laat',
  'financiering.voorwaarde_verlopen',
]);

/** Whether a finding tells that something about money is late. */
export const isTeLaat = ({ code }: Pick<Bevinding, 'code'>): boolean => TE_LAAT.has(code);

/** What should have happened, in a sentence: who, how much and by which day. */
function describeAfspraak(stuk: Stuk, { code, params }: Bevinding, i: number): Verslagtekst {
  const { lezer, hier, deel } = stuk;
  const b = deel.geld.bijdragen.findIndex(({ bijdrage }) => bijdrage === params.bijdrage);
  const werkwoord = Object.entries(WERKWOORDEN).flatMap(([stap, woorden]) => (stap === params.stap ? [woorden] : []));
  const veld = (naam: string) => op('stand', 'bevindingen', i, 'params', naam);
  const wie = nameBijdrage(stuk, b);
  const jaar = composeTekst` (programmajaar ${lezer.getal(hier('geld', 'bijdragen', b, 'programmajaar'))})`;
  switch (code) {
    case 'financiering.termijn_te_laat':
      return composeTekst`${wie}${jaar} zou ${lezer.bedrag(veld('bedrag'))} betalen op ${lezer.datum(veld('gepland'))}.`;
    case 'financiering.stap_te_laat':
      return composeTekst`Van de bijdrage van ${wie}${jaar} zou ${lezer.bedrag(veld('bedrag'))} ${werkwoord} op ${lezer.datum(veld('gepland'))}.`;
    case 'financiering.vordering_te_laat':
      return composeTekst`Van de bijdrage van ${wie}${jaar} zou ${lezer.bedrag(veld('bedrag'))} terug zijn op ${lezer.datum(veld('uiterlijk'))}.`;
    default:
      return composeTekst`Een voorwaarde van de bijdrage van ${wie}${jaar} zou vervuld zijn op ${lezer.datum(veld('uiterlijk'))}: ${lezer.tekst(veld('voorwaarde'))}.`;
  }
}

function describeTeLaat(stuk: Stuk, bevinding: Bevinding, i: number): Verslagtekst {
  const { lezer } = stuk;
  const { dagen } = bevinding.params;
  const peildatum = lezer.datum(op('stand', 'peildatum'));
  const aantal = lezer.getal(op('stand', 'bevindingen', i, 'params', 'dagen'));
  return [
    ...describeAfspraak(stuk, bevinding, i),
    ...composeTekst` Op ${peildatum} was dat nog niet gebeurd: ${aantal} ${meervoud(Number(dagen), 'dag', 'dagen')} te laat.`,
  ];
}

/** What payments that are late come to; only of several. */
function composeSom({ lezer }: Stuk, laat: ReturnType<typeof listEigenBevindingen>): Verslagblok[] {
  const betalingen = laat.filter(({ bevinding }) => bevinding.code === 'financiering.termijn_te_laat');
  if (betalingen.length < 2) return [];
  const plekken = betalingen.map(({ i }) => op('stand', 'bevindingen', i, 'params', 'bedrag'));
  return [
    {
      soort: 'alinea',
      tekst: composeTekst`Aan betalingen is samen ${lezer.bedrag(samen('som', plekken))} te laat.`,
    },
  ];
}

/** What of the money should have happened by the peildatum and did not, what is late longest first; nothing when nothing is late. */
export function composeTeLaat(stuk: Stuk): Verslagblok[] {
  const laat = listEigenBevindingen(stuk, 'controller')
    .filter(({ bevinding }) => isTeLaat(bevinding))
    .sort((a, b) => Number(b.bevinding.params.dagen) - Number(a.bevinding.params.dagen));
  if (laat.length === 0) return [];
  return [
    {
      soort: 'sectie',
      titel: 'Wat te laat is',
      blokken: [
        {
          soort: 'lijst',
          genummerd: false,
          items: laat.map(({ bevinding, i }) => describeTeLaat(stuk, bevinding, i)),
        },
        ...composeSom(stuk, laat),
      ],
    },
  ];
}
