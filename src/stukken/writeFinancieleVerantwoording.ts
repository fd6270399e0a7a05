import type { Programma } from '../programma/index.js';
import type { Grafiek, Verslag, Verslagblok, Verslagtabel, Verslagtekst } from '../verslag/index.js';
import { composeTekst } from '../verslag/index.js';
import { composeBalanstabel } from './controller/composeBalanstabel.js';
import { composeBijdragetabel } from './controller/composeBijdragetabel.js';
import { composeControlepunten } from './controller/composeControlepunten.js';
import { composeKastabel } from './controller/composeKastabel.js';
import { composeLaatstetabel } from './controller/composeLaatstetabel.js';
import { composeStappentabel } from './controller/composeStappentabel.js';
import { composeUitkeringtabel } from './controller/composeUitkeringtabel.js';
import { composeUitputtingtabel } from './controller/composeUitputtingtabel.js';
import { composeVerplichtingtabel } from './controller/composeVerplichtingtabel.js';
import { composeVoorwaardetabel } from './controller/composeVoorwaardetabel.js';
import { listBijdragen } from './controller/listBijdragen.js';
import { composeDragertabel } from './delen/composeDragertabel.js';
import { composeGeld } from './delen/composeGeld.js';
import { composeVerandering } from './delen/composeVerandering.js';
import { explainStuk } from './delen/explainStuk.js';
import { finishStuk } from './delen/finishStuk.js';
import { hasBtwTerug } from './delen/hasBtwTerug.js';
import { nameStanddag } from './delen/nameStanddag.js';
import { op } from './delen/op.js';
import { openStuk } from './delen/openStuk.js';
import { samen } from './delen/samen.js';
import type { Stuk, StukOptions } from './delen/stuk.js';

/** Options of {@link writeFinancieleVerantwoording}. */
export interface WriteFinancieleVerantwoordingOptions extends StukOptions {
  /** Charts to add after the first table. Default: none. */
  readonly grafieken?: readonly Grafiek[];
}

const toTabel = (tabel: Verslagtabel): Verslagblok => ({ soort: 'tabel', tabel });

/** What was agreed, and how far it has come, in sentences. */
function describeStand({ lezer, hier, stand, deel }: Stuk): Verslagtekst {
  const { tenMinste, vastgesteld } = deel.geld;
  const bedrag = (veld: string) => lezer.bedrag(hier('geld', veld));
  return [
    ...composeTekst`Deze verantwoording geeft ${nameStanddag(lezer, stand)}. Van de afgesproken bijdragen, samen ${tenMinste ? 'ten minste ' : ''}${bedrag('totaal')}, is ${bedrag('vastgelegd')} vastgelegd en ${bedrag('betaald')} betaald, na aftrek van wat is terugontvangen.`,
    ...(vastgesteld === undefined ? [] : composeTekst` Vastgesteld is ${bedrag('vastgesteld')}.`),
    ...composeTekst` De lasten tot en met deze dag zijn ${bedrag('gerealiseerd')}; de prognose voor het geheel is ${bedrag('prognose')}. Daarvan gaat ${bedrag('programmakosten')} naar de uitvoerder.`,
    ...(hasBtwTerug(deel.geld)
      ? composeTekst` In wat is vastgelegd, vastgesteld, betaald en nog te betalen, en in de balans, zit de btw die de betaler terugkrijgt; in de andere bedragen niet. Op de prognose is die btw ${bedrag('btwTerug')}.`
      : []),
  ];
}

/** The tables about the contributions themselves. One without rows is left out. */
function composeBijdragen(stuk: Stuk): Verslagblok[] {
  const gevuld = [composeStappentabel(stuk), composeVoorwaardetabel(stuk)].filter(({ rijen }) => rijen.length > 0);
  return [
    toTabel(composeBijdragetabel(stuk)),
    toTabel(composeLaatstetabel(stuk)),
    ...gevuld.map(toTabel),
    ...(stuk.deel.geld.tenMinste
      ? [
          {
            soort: 'alinea',
            tekst: [
              'Een bijdrage die ten minste een bedrag is, kan hoger uitvallen. In de tabellen telt zij voor dat bedrag mee.',
            ],
          } as const,
        ]
      : []),
    ...(listBijdragen(stuk, 'uitkeringen').length === 0 ? [] : [toTabel(composeUitkeringtabel(stuk))]),
  ];
}

/** What was committed and not paid yet. */
function composeVerplichtingen(stuk: Stuk): Verslagblok[] {
  const vastgelegd = stuk.deel.geld.bijdragen.some(({ verplicht }) => verplicht !== undefined);
  return vastgelegd
    ? [toTabel(composeVerplichtingtabel(stuk))]
    : [{ soort: 'alinea', tekst: ['Er is nog geen bijdrage vastgelegd, dus er staat geen verplichting open.'] }];
}

/** What the council budgeted beside what is expected now. */
function describeAfwijking({ lezer, hier, deel: { geld } }: Stuk): Verslagtekst {
  const paden = geld.uitputting.map((_, i) => hier('geld', 'uitputting', i, 'begroot'));
  const begroot = lezer.bedrag({ ...samen('som', paden), bron: 'stand' });
  const prognose = hier('geld', 'prognose');
  const afwijking = lezer.bedrag(samen('verschil', [prognose, ...paden]));
  return [
    'Begroot is wat de eerste tekst voor het jaar inhield en wat de raad sindsdien wijzigde. ',
    ...composeTekst`Samen is ${begroot} begroot en is de prognose ${lezer.bedrag(prognose)}: de afwijking is ${afwijking}.`,
    ' Een afwijking boven nul is een overschrijding. Nog vrij is wat is begroot, min het hoogste van verplicht en gerealiseerd.',
  ];
}

/** That the two ways to divide the forecast come to the same, and how cents are rounded. */
function describeOptelling({ lezer, hier, deel: { geld } }: Stuk): Verslagtekst {
  const som = (lijst: 'perBegrotingsjaar' | 'perKostendrager') =>
    lezer.bedrag({
      ...samen(
        'som',
        geld[lijst].map((_, i) => hier('geld', lijst, i, 'bedrag')),
      ),
      bron: 'stand',
    });
  return composeTekst`Per begrotingsjaar is de prognose samen ${som('perBegrotingsjaar')}, en per kostendrager samen ${som('perKostendrager')}. Een bedrag dat wordt verdeeld, is op de cent afgerond naar de grootste rest: de delen tellen op tot het geheel.`;
}

function composeBalans(stuk: Stuk): Verslagblok[] {
  const { lezer } = stuk;
  const dag = lezer.datum(op('stand', 'peildatum'));
  return stuk.deel.geld.balans.length === 0
    ? [
        {
          soort: 'alinea',
          tekst: composeTekst`Op ${dag} is er niets vooruit of te veel betaald, en niets nog te betalen.`,
        },
      ]
    : [
        {
          soort: 'alinea',
          tekst: composeTekst`De posten op ${dag}. Zij volgen uit de lasten tot en met die dag en uit wat toen was betaald.`,
        },
        toTabel(composeBalanstabel(stuk)),
      ];
}

function composeFinancieleVerantwoording(programma: Programma, options: WriteFinancieleVerantwoordingOptions): Verslag {
  const stuk = openStuk(programma, options);
  const sectie = (titel: string, blokken: readonly Verslagblok[]): Verslagblok => ({ soort: 'sectie', titel, blokken });
  const blokken: Verslagblok[] = [
    { soort: 'alinea', tekst: describeStand(stuk) },
    ...composeControlepunten(stuk),
    sectie('De bijdragen', composeBijdragen(stuk)),
    sectie('Openstaande verplichtingen', composeVerplichtingen(stuk)),
    sectie('Per begrotingsjaar', [
      ...composeGeld(stuk),
      ...(options.grafieken ?? []).map((grafiek): Verslagblok => ({ soort: 'grafiek', grafiek })),
      toTabel(composeDragertabel(stuk)),
      { soort: 'alinea', tekst: describeOptelling(stuk) },
    ]),
    sectie('Uitputting', [{ soort: 'alinea', tekst: describeAfwijking(stuk) }, toTabel(composeUitputtingtabel(stuk))]),
    sectie('Betalingen', [toTabel(composeKastabel(stuk))]),
    sectie('Balans', composeBalans(stuk)),
    ...composeVerandering(stuk),
  ];
  return finishStuk(stuk, `Financiële verantwoording: ${stuk.deelnemer.naam}`, blokken, options, {
    lezer: 'controller',
  });
}

/**
 * The account of the money for a controller. First what is late (who, how much, how many days), and the other errors and warnings for a
 * controller; that there are none is only said when it is true, with the day and what was looked at. Then what of every contribution was
 * agreed, committed, set, paid and claimed, its nature and margin, its last step with the day, every planned step and every condition; what
 * is committed and not paid; the forecast by begrotingsjaar, party and cost bearer, and what falls free; budget beside forecast by year and
 * contribution; the cash; and the balance posts. Every table adds up to the cent.
 *
 * On its own day nothing is late yet. What was done later than planned, or met too late, stands in the tables and not under what is late.
 *
 * Lasten are without VAT that the payer gets back; what was committed, set and paid is with it.
 *
 * Cost: n² in the buurten, as `getProgrammastand`; n in the money by year and bearer.
 *
 * @param programma - a document that was read by `Programma.parse`
 * @param options - the peildatum and the deelnemer
 * @throws DomeinFout `kern.document_ongeldig`: it is not a programma, or these are no options; `verslag.deelnemer_onbekend`, `verslag.overeenkomst_onbekend`, and what `getProgrammastand` throws
 *
 * @example
 * ```ts
 * import { Datum } from 'buurtaanpak/kern';
 * import type { Programma } from 'buurtaanpak/programma';
 * import { writeFinancieleVerantwoording } from 'buurtaanpak/stukken';
 * import { renderTekst } from 'buurtaanpak/verslag';
 *
 * const verantwoord = (programma: Programma) =>
 *   renderTekst(writeFinancieleVerantwoording(programma, { peildatum: Datum.parse('2027-12-31') }), { breedte: 120 });
 * ```
 */
export function writeFinancieleVerantwoording(
  programma: Programma,
  options: WriteFinancieleVerantwoordingOptions,
): Verslag {
  return explainStuk(programma, options, (gelezen) => composeFinancieleVerantwoording(gelezen, options));
}
