import type { Programma } from '../programma/index.js';
import type { Grafiek, Verslag, Verslagblok, Verslagtabel, Verslagtekst } from '../verslag/index.js';
import { composeTekst } from '../verslag/index.js';
import { composeAandachtspunten } from './delen/composeAandachtspunten.js';
import { composeBalanstabel } from './delen/composeBalanstabel.js';
import { composeBijdragetabel } from './delen/composeBijdragetabel.js';
import { composeDragertabel } from './delen/composeDragertabel.js';
import { composeGeld } from './delen/composeGeld.js';
import { composeKastabel } from './delen/composeKastabel.js';
import { composeUitkeringtabel } from './delen/composeUitkeringtabel.js';
import { composeUitputtingtabel } from './delen/composeUitputtingtabel.js';
import { composeVerandering } from './delen/composeVerandering.js';
import { explainStuk } from './delen/explainStuk.js';
import { finishStuk } from './delen/finishStuk.js';
import { hasBtwTerug } from './delen/hasBtwTerug.js';
import { listBijdragen } from './delen/listBijdragen.js';
import { nameStanddag } from './delen/nameStanddag.js';
import { op } from './delen/op.js';
import { openStuk } from './delen/openStuk.js';
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

function composeBijdragen(stuk: Stuk): Verslagblok[] {
  return [
    toTabel(composeBijdragetabel(stuk)),
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
    sectie('De bijdragen', composeBijdragen(stuk)),
    sectie('Per begrotingsjaar', [
      ...composeGeld(stuk),
      ...(options.grafieken ?? []).map((grafiek): Verslagblok => ({ soort: 'grafiek', grafiek })),
      toTabel(composeDragertabel(stuk)),
    ]),
    sectie('Uitputting', [
      {
        soort: 'alinea',
        tekst: [
          'Begroot is wat de eerste tekst voor het jaar inhield en wat de raad sindsdien wijzigde. Nog vrij is wat is begroot, min het hoogste van verplicht en gerealiseerd. Een afwijking boven nul is een overschrijding.',
        ],
      },
      toTabel(composeUitputtingtabel(stuk)),
    ]),
    sectie('Betalingen', [toTabel(composeKastabel(stuk))]),
    sectie('Balans', composeBalans(stuk)),
    ...composeVerandering(stuk),
    composeAandachtspunten(stuk, 'controller'),
  ];
  return finishStuk(stuk, `Financiële verantwoording: ${stuk.deelnemer.naam}`, blokken, options, {
    lezer: 'controller',
  });
}

/**
 * The account of the money for a controller: what of every contribution was agreed, committed, set, paid and claimed; the forecast by
 * begrotingsjaar, party and cost bearer, and what falls free; budget, commitment, realisation and forecast by year and contribution; the
 * cash; the balance posts; and points of attention. Every table adds up to the cent.
 *
 * Lasten are without VAT that the payer gets back; what was committed, set and paid is with it.
 *
 * @param programma - a document that was read by `Programma.parse`
 * @param options - the peildatum and the deelnemer
 * @throws DomeinFout `kern.document_ongeldig`: it is not a programma; `verslag.deelnemer_onbekend`, `verslag.overeenkomst_onbekend`, and what `getProgrammastand` throws
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
  return explainStuk(programma, options, () => composeFinancieleVerantwoording(programma, options));
}
