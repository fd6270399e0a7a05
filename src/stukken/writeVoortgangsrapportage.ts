import type { Programma } from '../programma/index.js';
import type { Grafiek, Verslag, Verslagblok } from '../verslag/index.js';
import { composeTekst } from '../verslag/index.js';
import { composeAandachtspunten } from './delen/composeAandachtspunten.js';
import { composeVerandering } from './delen/composeVerandering.js';
import { composeWachtkamertabel } from './delen/composeWachtkamertabel.js';
import { explainStuk } from './delen/explainStuk.js';
import { finishStuk } from './delen/finishStuk.js';
import { nameStanddag } from './delen/nameStanddag.js';
import type { StukOptions } from './delen/stuk.js';
import { composeBuurtentabel } from './raad/composeBuurtentabel.js';
import { composeNazorg } from './raad/composeNazorg.js';
import { describeWachtkamer } from './raad/composeOpgaven.js';
import { composeProgrammatabel } from './raad/composeProgrammatabel.js';
import { composeProjecttabel } from './raad/composeProjecttabel.js';
import { composeResultaattabel } from './raad/composeResultaattabel.js';
import { composeStilstand } from './raad/composeStilstand.js';
import { composeTaken } from './raad/composeTaken.js';
import { describeGroei, describeTeamgrootte } from './raad/describeGroei.js';
import { openRaadsstuk } from './raad/openRaadsstuk.js';
import { tellingzinnen } from './raad/tellingzinnen.js';

/** Options of {@link writeVoortgangsrapportage}. */
export interface WriteVoortgangsrapportageOptions extends StukOptions {
  /** Charts to add after the counts. Default: none. */
  readonly grafieken?: readonly Grafiek[];
}

function composeVoortgangsrapportage(programma: Programma, options: WriteVoortgangsrapportageOptions): Verslag {
  const stuk = openRaadsstuk(programma, options);
  const { deel, lezer, hier, stand } = stuk;
  const jaar =
    deel.programmajaar === undefined
      ? []
      : composeTekst` Het programma is in jaar ${lezer.getal(hier('programmajaar'))} van de looptijd.`;
  const sectie = (titel: string, blokken: readonly Verslagblok[]): Verslagblok => ({ soort: 'sectie', titel, blokken });
  const geenProjecten: Verslagblok = { soort: 'alinea', tekst: ['Er zijn nog geen projecten.'] };
  const wachtkamer = describeWachtkamer(stuk);
  const projecten = deel.buurten.some((buurt) => buurt.projecten.length > 0);
  const blokken: Verslagblok[] = [
    {
      soort: 'alinea',
      tekst: [...composeTekst`Deze rapportage geeft ${nameStanddag(lezer, stand)}.`, ...jaar],
    },
    sectie('In het kort', [
      {
        soort: 'alinea',
        tekst: [...tellingzinnen(stuk, describeTeamgrootte(stuk, options)), ...describeGroei(stuk)],
      },
      { soort: 'tabel', tabel: composeProgrammatabel(stuk) },
      ...(options.grafieken ?? []).map((grafiek): Verslagblok => ({ soort: 'grafiek', grafiek })),
    ]),
    sectie('Per buurt', [{ soort: 'tabel', tabel: composeBuurtentabel(stuk, { programma: true, personen: true }) }]),
    sectie('Projecten', [
      ...(projecten ? [{ soort: 'tabel', tabel: composeProjecttabel(stuk) } as const] : [geenProjecten]),
      ...(deel.tellingen.resultaten.length > 0
        ? [{ soort: 'tabel', tabel: composeResultaattabel(stuk) } as const]
        : []),
    ]),
    sectie('De wachtkamer', [
      ...(wachtkamer.length === 0
        ? [{ soort: 'alinea', tekst: ['Er wachten geen opgaven.'] } as const]
        : [
            {
              soort: 'alinea',
              tekst: ['Wat de beste kans heeft op een concreet resultaat gaat voor. ', ...wachtkamer],
            } as const,
            { soort: 'tabel', tabel: composeWachtkamertabel(stuk) } as const,
          ]),
    ]),
    composeStilstand(stuk),
    composeTaken(stuk),
    ...composeNazorg(stuk),
    ...composeVerandering(stuk),
    composeAandachtspunten(stuk, 'raad'),
  ];
  return finishStuk(stuk, `Voortgangsrapportage: ${stuk.deelnemer.naam}`, blokken, options, { lezer: 'raad' });
}

/**
 * The progress of a programma on a day: per programme, per buurt, every project with its results, the wachtkamer, what stands still so
 * long that the programme has to look at it, tasks that are late, what is known of teams whose guidance ended, and points of attention.
 *
 * The rule for small numbers (`kleineAantallen`) applies to numbers of volunteers and of inhabitants reached: small ones are not shown,
 * nor are figures from which they could be computed.
 *
 * Cost: n² in the buurten, as `getProgrammastand`, and as `protectVerslag` in the small numbers of people.
 *
 * @param programma - a document that was read by `Programma.parse`
 * @param options - the peildatum and the deelnemer
 * @throws DomeinFout `kern.document_ongeldig`: it is not a programma, or these are no options; `verslag.deelnemer_onbekend`, `verslag.overeenkomst_onbekend`, `verslag.grens_ongeldig`, `verslag.al_gepubliceerd`, `verslag.eerder_tegenstrijdig`, and what
 *   `getProgrammastand` throws
 *
 * @example
 * ```ts
 * import { Datum } from 'buurtaanpak/kern';
 * import type { Programma } from 'buurtaanpak/programma';
 * import { writeVoortgangsrapportage } from 'buurtaanpak/stukken';
 * import { renderMarkdown } from 'buurtaanpak/verslag';
 *
 * const rapporteer = (programma: Programma) =>
 *   renderMarkdown(writeVoortgangsrapportage(programma, { peildatum: Datum.parse('2027-08-31'), kleineAantallen: 10 }));
 * ```
 */
export function writeVoortgangsrapportage(programma: Programma, options: WriteVoortgangsrapportageOptions): Verslag {
  return explainStuk(programma, options, (gelezen) => composeVoortgangsrapportage(gelezen, options));
}
