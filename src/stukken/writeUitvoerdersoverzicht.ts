import type { Programma } from '../programma/index.js';
import type { Verslag, Verslagblok, Verslagtabel, Verslagtekst } from '../verslag/index.js';
import { composeTekst } from '../verslag/index.js';
import { composeAandachtspunten } from './delen/composeAandachtspunten.js';
import { composeWachtkamertabel } from './delen/composeWachtkamertabel.js';
import { explainStuk } from './delen/explainStuk.js';
import { finishStuk } from './delen/finishStuk.js';
import { meervoud } from './delen/meervoud.js';
import { nameStanddag } from './delen/nameStanddag.js';
import { openStuk } from './delen/openStuk.js';
import type { Stuk, StukOptions } from './delen/stuk.js';
import { composePlichten } from './uitvoerder/composePlichten.js';
import { composeReserves } from './uitvoerder/composeReserves.js';
import { composeSignaaltabel } from './uitvoerder/composeSignaaltabel.js';
import { composeStartpunten } from './uitvoerder/composeStartpunten.js';

/** Options of {@link writeUitvoerdersoverzicht}: those of every piece. */
export type WriteUitvoerdersoverzichtOptions = StukOptions;

/** The day, the term, and the number of buurten beside what was agreed. */
function describeKop({ lezer, stand, hier, deel }: Stuk): Verslagtekst {
  const { afgesprokenBuurten } = deel;
  const afgesproken = lezer.getal(hier('afgesprokenBuurten'));
  const aantal = lezer.getal(hier('tellingen', 'buurten'));
  const groep = { naam: 'buurten van de overeenkomst', aantal: afgesproken };
  return composeTekst`Dit overzicht geeft ${nameStanddag(lezer, stand)}. De overeenkomst loopt van ${lezer.periode(hier('looptijd'))} en is voor ${{ ...afgesproken, groep: { naam: groep.naam } }} ${meervoud(afgesprokenBuurten, 'buurt', 'buurten')}. Nu doen er ${{ ...aantal, groep }} mee.`;
}

/** A section with a table, or with a sentence when it has no rows. */
const toSectie = (titel: string, tabel: Verslagtabel, zonder: string): Verslagblok => ({
  soort: 'sectie',
  titel,
  blokken: [tabel.rijen.length === 0 ? { soort: 'alinea', tekst: [zonder] } : { soort: 'tabel', tabel }],
});

function composeUitvoerdersoverzicht(programma: Programma, options: WriteUitvoerdersoverzichtOptions): Verslag {
  const stuk = openStuk(programma, options);
  const blokken: Verslagblok[] = [
    { soort: 'alinea', tekst: describeKop(stuk) },
    composeAandachtspunten(stuk, 'uitvoerder'),
    toSectie('Welke buurten', composeStartpunten(stuk), 'De buurten zijn nog niet gekozen.'),
    composePlichten(stuk),
    composeReserves(stuk),
    toSectie('Wat wacht', composeWachtkamertabel(stuk), 'Er wacht geen opgave.'),
    toSectie('Signalen', composeSignaaltabel(stuk), 'Er is geen signaal over een team.'),
  ];
  return finishStuk(stuk, `Uitvoerdersoverzicht: ${stuk.deelnemer.naam}`, blokken, options, { lezer: 'uitvoerder' });
}

/**
 * What the organisation that does the work (the uitvoerder) needs of one deelnemer: the points of attention that concern it; every buurt
 * with its start, its programme and the quotum that it was chosen for; its obligations with what shows that they were met and their days,
 * the evaluations, and the conditions that it has to meet; the reserves in their order, with the places that they can take and whom they
 * replaced; the opgaven that wait, with the reason and the day of looking again; and the signals of every team.
 *
 * It names no volunteer and counts none. That an obligation was met is recorded nowhere: after its period it is only over.
 * `writeTeamoverzicht` tells who guides the teams what to do first.
 *
 * Cost: n² in the buurten, as `getProgrammastand`.
 *
 * @param programma - a document that was read by `Programma.parse`
 * @param options - the peildatum, and which deelnemer when there are several
 * @returns a verslag; every value in it has its source (`listBronnen`, `verifyHerkomst`). Its cost is that of `getProgrammastand`.
 * @throws DomeinFout `kern.document_ongeldig`: it is not a programma, or these are no options; `verslag.deelnemer_onbekend`, `verslag.overeenkomst_onbekend`,
 *   `verslag.grens_ongeldig`, and what `getProgrammastand` throws
 *
 * @example
 * ```ts
 * import { Datum } from 'buurtaanpak/kern';
 * import type { Programma } from 'buurtaanpak/programma';
 * import { writeUitvoerdersoverzicht } from 'buurtaanpak/stukken';
 * import { renderHtml } from 'buurtaanpak/verslag';
 *
 * const toonUitvoerder = (programma: Programma) =>
 *   renderHtml(writeUitvoerdersoverzicht(programma, { peildatum: Datum.parse('2027-08-31') }));
 * ```
 */
export function writeUitvoerdersoverzicht(programma: Programma, options: WriteUitvoerdersoverzichtOptions): Verslag {
  return explainStuk(programma, options, (gelezen) => composeUitvoerdersoverzicht(gelezen, options));
}
