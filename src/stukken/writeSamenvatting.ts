import type { Programma } from '../programma/index.js';
import type { Verslag, Verslagblok } from '../verslag/index.js';
import { composeTekst } from '../verslag/index.js';
import { composeAandachtspunten } from './delen/composeAandachtspunten.js';
import { composeGeld } from './delen/composeGeld.js';
import { composeVerandering } from './delen/composeVerandering.js';
import { explainStuk } from './delen/explainStuk.js';
import { finishStuk } from './delen/finishStuk.js';
import { inGroep } from './delen/inGroep.js';
import { meervoud } from './delen/meervoud.js';
import { nameStanddag } from './delen/nameStanddag.js';
import { op } from './delen/op.js';
import { alinea, sectie } from './delen/sectie.js';
import type { StukOptions } from './delen/stuk.js';
import { composeBijdragen } from './raad/composeBijdragen.js';
import { composeBuurtentabel } from './raad/composeBuurtentabel.js';
import { composeKeuze } from './raad/composeKeuze.js';
import { describeWachtkamer } from './raad/composeOpgaven.js';
import { describeOvereenkomst } from './raad/describeOvereenkomst.js';
import { openRaadsstuk } from './raad/openRaadsstuk.js';
import { tellingzinnen } from './raad/tellingzinnen.js';

/** Options of {@link writeSamenvatting}: those of every piece. */
export type WriteSamenvattingOptions = StukOptions;

function composeSamenvatting(programma: Programma, options: WriteSamenvattingOptions): Verslag {
  const stuk = openRaadsstuk(programma, options);
  const { lezer, hier, deelnemer, stand, deel } = stuk;
  const { aantalBuurten } = stuk.tekst.reikwijdte;
  const buurten = inGroep(
    lezer.getal(op('overeenkomst', 'reikwijdte', 'aantalBuurten')),
    'buurten van de overeenkomst',
  );
  const wachtkamer = describeWachtkamer(stuk);
  const blokken: Verslagblok[] = [
    alinea(
      composeTekst`${lezer.tekst(hier('naam'))} werkt in ${buurten} ${meervoud(aantalBuurten, 'buurt', 'buurten')} met teams van vrijwilligers. De overeenkomst loopt van ${lezer.periode(op('overeenkomst', 'looptijd'))}. ${describeOvereenkomst(stuk)} Deze samenvatting geeft ${nameStanddag(lezer, stand)}.`,
    ),
    ...sectie('De keuze van de buurten', composeKeuze(stuk)),
    ...sectie('Het geld', [...composeBijdragen(stuk), ...composeGeld(stuk)]),
    ...composeVerandering(stuk),
    ...sectie(
      'De teams',
      deel.buurten.length > 0
        ? [
            alinea([...tellingzinnen(stuk), ...(wachtkamer.length === 0 ? [] : [' ', ...wachtkamer])]),
            { soort: 'tabel', tabel: composeBuurtentabel(stuk, { programma: false, personen: false }) },
          ]
        : [alinea(['Er zijn nog geen teams.'])],
    ),
    composeAandachtspunten(stuk, 'raad'),
  ];
  return finishStuk(stuk, `Samenvatting voor de gemeenteraad: ${deelnemer.naam}`, blokken, options, { lezer: 'raad' });
}

/**
 * A short account of a programma for a councillor: the chosen buurten and the reasons, the costs per begrotingsjaar and who pays, the
 * stand of the teams, and points of attention. Render it with `renderTekst` for a terminal or a mail.
 *
 * It shows no numbers of people per buurt. A total of people is shown when it is not small (`kleineAantallen`).
 *
 * Cost: n² in the buurten, as `getProgrammastand`.
 *
 * @param programma - a document that was read by `Programma.parse`
 * @param options - the peildatum, and which deelnemer when there are several
 * @returns a verslag; every number in it has its source (`listBronnen`, `verifyHerkomst`)
 * @throws DomeinFout
 * - `kern.document_ongeldig`: it is not a programma
 * - `verslag.deelnemer_onbekend`: the deelnemer does not exist, or there are several and none was named
 * - `verslag.overeenkomst_onbekend`: no text of an agreement is known
 * - `verslag.grens_ongeldig`, `verslag.al_gepubliceerd`, `verslag.eerder_tegenstrijdig`: the bound for small numbers is not a whole number of 2 or more
 * - the codes of `getProgrammastand`
 *
 * @example
 * ```ts
 * import { Datum } from 'buurtaanpak/kern';
 * import type { Programma } from 'buurtaanpak/programma';
 * import { writeSamenvatting } from 'buurtaanpak/stukken';
 * import { renderTekst } from 'buurtaanpak/verslag';
 *
 * const vatSamen = (programma: Programma) =>
 *   renderTekst(writeSamenvatting(programma, { peildatum: Datum.parse('2027-08-31') }));
 * vatSamen({ soort: 'programma', versie: 3, naam: 'Leeg', deelnemers: [] }); // throws verslag.deelnemer_onbekend
 * ```
 */
export function writeSamenvatting(programma: Programma, options: WriteSamenvattingOptions): Verslag {
  return explainStuk(programma, options, (gelezen) => composeSamenvatting(gelezen, options));
}
