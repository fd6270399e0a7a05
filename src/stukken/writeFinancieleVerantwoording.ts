import type { Programma } from '../programma/index.js';
import type { Grafiek, Verslag, Verslagblok } from '../verslag/index.js';
import { composeTekst } from '../verslag/index.js';
import { composeAandachtspunten } from './delen/composeAandachtspunten.js';
import { composeBijdragetabel } from './delen/composeBijdragetabel.js';
import { composeDragertabel } from './delen/composeDragertabel.js';
import { composeGeld } from './delen/composeGeld.js';
import { composeUitputtingtabel } from './delen/composeUitputtingtabel.js';
import { explainStuk } from './delen/explainStuk.js';
import { finishStuk } from './delen/finishStuk.js';
import { op } from './delen/op.js';
import { openStuk } from './delen/openStuk.js';
import type { StukOptions } from './delen/stuk.js';

/** Options of {@link writeFinancieleVerantwoording}. */
export interface WriteFinancieleVerantwoordingOptions extends StukOptions {
  /** Charts to add after the first table. Default: none. */
  readonly grafieken?: readonly Grafiek[];
}

function composeFinancieleVerantwoording(programma: Programma, options: WriteFinancieleVerantwoordingOptions): Verslag {
  const stuk = openStuk(programma, options);
  const { lezer, hier } = stuk;
  const { tenMinste } = stuk.deel.geld;
  const sectie = (titel: string, blokken: readonly Verslagblok[]): Verslagblok => ({ soort: 'sectie', titel, blokken });
  const blokken: Verslagblok[] = [
    {
      soort: 'alinea',
      tekst: composeTekst`Deze verantwoording geeft de stand op ${lezer.datum(op('stand', 'peildatum'))}. Van de afgesproken bijdragen, samen ${tenMinste ? 'ten minste ' : ''}${lezer.bedrag(hier('geld', 'totaal'))}, is ${lezer.bedrag(hier('geld', 'vastgelegd'))} vastgelegd en ${lezer.bedrag(hier('geld', 'betaald'))} betaald.`,
    },
    sectie('De bijdragen', [
      { soort: 'tabel', tabel: composeBijdragetabel(stuk) },
      ...(tenMinste
        ? [
            {
              soort: 'alinea',
              tekst: [
                'Een bijdrage die ten minste een bedrag is, kan hoger uitvallen. In de tabellen telt zij voor dat bedrag mee.',
              ],
            } as const,
          ]
        : []),
    ]),
    sectie('Per begrotingsjaar', [
      ...composeGeld(stuk),
      ...(options.grafieken ?? []).map((grafiek): Verslagblok => ({ soort: 'grafiek', grafiek })),
      { soort: 'tabel', tabel: composeDragertabel(stuk) },
    ]),
    sectie('Uitputting', [{ soort: 'tabel', tabel: composeUitputtingtabel(stuk) }]),
    composeAandachtspunten(stuk),
  ];
  return finishStuk(stuk, `Financiële verantwoording: ${stuk.deelnemer.naam}`, blokken, options);
}

/**
 * The account of the money for a controller: every contribution with its stage, the begrotingsjaren by party and by cost bearer, budget
 * against commitment and realisation, and points of attention. Every table adds up to the cent.
 *
 * @param programma - a document that was read by `Programma.parse`
 * @param options - the peildatum and the deelnemer
 * @throws DomeinFout `kern.document_ongeldig`: it is not a programma; `verslag.deelnemer_onbekend`, and what `getProgrammastand` throws
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
