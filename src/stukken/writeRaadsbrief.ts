import type { Evaluatieplan } from '../evaluatie/index.js';
import type { Programma } from '../programma/index.js';
import type { Briefkop, Grafiek, Verslag, Verslagblok, Verslagtekst } from '../verslag/index.js';
import { composeAandachtspunten, type Verholpen } from './delen/composeAandachtspunten.js';
import { type Briefgegevens, composeBriefkop } from './delen/composeBriefkop.js';
import { composeDragertabel } from './delen/composeDragertabel.js';
import { composeGeld } from './delen/composeGeld.js';
import { composeVerandering } from './delen/composeVerandering.js';
import { explainStuk } from './delen/explainStuk.js';
import { finishStuk } from './delen/finishStuk.js';
import { listEigenBevindingen } from './delen/listEigenBevindingen.js';
import { alinea, lijst, sectie } from './delen/sectie.js';
import type { StukOptions } from './delen/stuk.js';
import { RaadsbriefoptiesSchema } from './delen/stukopties.js';
import { composeAfspraken } from './raad/composeAfspraken.js';
import { composeBijdragen, composeDragers } from './raad/composeBijdragen.js';
import { composeBuurtentabel } from './raad/composeBuurtentabel.js';
import { composeHoofdzaak } from './raad/composeHoofdzaak.js';
import { composeKeuze } from './raad/composeKeuze.js';
import { composeLeren } from './raad/composeLeren.js';
import { composeOpdracht } from './raad/composeOpdracht.js';
import { composeOpgaven } from './raad/composeOpgaven.js';
import { composeProgrammatabel } from './raad/composeProgrammatabel.js';
import { describeGroei, describeTeamgrootte } from './raad/describeGroei.js';
import { openRaadsstuk } from './raad/openRaadsstuk.js';
import type { Raadsstuk } from './raad/raadsstuk.js';
import { tellingzinnen } from './raad/tellingzinnen.js';

/** The letter itself settles this: it informs the council. */
const VERHOLPEN: Verholpen = { code: 'overeenkomst.raad_niet_geinformeerd', zin: 'Dat gebeurt met deze brief.' };

/** Options of {@link writeRaadsbrief}, with the texts of the college. */
export interface WriteRaadsbriefOptions extends StukOptions {
  /** The letterhead: the day of the letter, and what the model does not know. `checkVerslag` says what is still missing. Default: only what the model knows. */
  readonly brief?: Briefgegevens | undefined;
  /** Paragraphs of the college about its reasons. They come unchanged under 'Aanleiding en context'. Default: no such section. */
  readonly aanleiding?: readonly string[];
  /** Remarks of the college, as a list under 'Kanttekeningen'. Default: no such section. */
  readonly kanttekeningen?: readonly string[];
  /** The plan of the evaluation. The letter then tells what is compared when, and what so few buurten can show. Default: not told. */
  readonly evaluatieplan?: Evaluatieplan | undefined;
  /** Charts to add, each at the end of its section. Default: none. */
  readonly grafieken?: {
    readonly keuze?: readonly Grafiek[];
    readonly geld?: readonly Grafiek[];
    readonly teams?: readonly Grafiek[];
  };
}

const toBlokken = (grafieken: readonly Grafiek[] = []): Verslagblok[] =>
  grafieken.map((grafiek) => ({ soort: 'grafiek', grafiek }));

// The words of the college stay unchanged, numbers included: the college is their source.
const toTekst = (waarde: string): Verslagtekst => [{ soort: 'tekst', waarde }];

/** The money: who pays the first year and what the later years ask, the totals, and who bears it in which begrotingsjaar. */
function composeFinancien(stuk: Raadsstuk, grafieken: readonly Grafiek[] | undefined): Verslagblok[] {
  const dragers = composeDragers(stuk);
  return [
    ...composeBijdragen(stuk),
    ...composeGeld(stuk),
    // Without a cost bearer it would tell the same as the table per party.
    ...(dragers.length === 0 ? [] : [...dragers, { soort: 'tabel', tabel: composeDragertabel(stuk) } as const]),
    ...toBlokken(grafieken),
  ];
}

/** The teams, as soon as one has begun: their stand, their opgaven and what waits. */
function composeTeams(stuk: Raadsstuk, options: WriteRaadsbriefOptions): Verslagblok[] {
  if (stuk.deel.buurten.every(({ team }) => team === undefined)) return [];
  return [
    alinea([...tellingzinnen(stuk, describeTeamgrootte(stuk, options)), ...describeGroei(stuk)]),
    ...composeOpgaven(stuk),
    ...(stuk.deel.programmas.length > 1 ? [{ soort: 'tabel', tabel: composeProgrammatabel(stuk) } as const] : []),
    { soort: 'tabel', tabel: composeBuurtentabel(stuk, { programma: false, personen: false }) },
    ...toBlokken(options.grafieken?.teams),
  ];
}

/** The end of a letter of which nobody is known to sign it. Otherwise the letterhead ends the letter. */
const composeSlot = ({ van = '', ondertekenaars }: Briefkop): Verslagblok[] =>
  ondertekenaars.length > 0 ? [] : [alinea(['Hoogachtend,']), alinea(toTekst(van))];

function composeRaadsbrief(programma: Programma, options: WriteRaadsbriefOptions): Verslag {
  const { aanleiding = [], kanttekeningen = [], grafieken = {} } = options;
  const stuk = openRaadsstuk(programma, options);
  const brief = composeBriefkop(stuk, options.brief);
  const punten = listEigenBevindingen(stuk, 'raad').flatMap(({ i, bevinding }) =>
    bevinding.code === VERHOLPEN.code ? [] : [i],
  );
  const blokken: Verslagblok[] = [
    alinea(['Geachte leden van de gemeenteraad,']),
    composeHoofdzaak(stuk, punten),
    ...sectie('Aanleiding en context', [...composeOpdracht(stuk), ...aanleiding.map((een) => alinea(toTekst(een)))]),
    ...sectie('De overeenkomst', composeAfspraken(stuk)),
    ...sectie('De keuze van de buurten', [...composeKeuze(stuk), ...toBlokken(grafieken.keuze)]),
    ...sectie('Kanttekeningen', kanttekeningen.length === 0 ? [] : [lijst(kanttekeningen.map(toTekst))]),
    ...sectie('Financiën', composeFinancien(stuk, grafieken.geld)),
    ...composeVerandering(stuk),
    ...sectie('De teams', composeTeams(stuk, options)),
    ...sectie('Terugkijken en leren', composeLeren(stuk)),
    composeAandachtspunten(stuk, 'raad', VERHOLPEN),
    ...composeSlot(brief),
  ];
  return finishStuk(stuk, stuk.tekst.titel, blokken, options, { lezer: 'raad', brief });
}

/**
 * The letter to the council: what was agreed with whom and what it costs, the choice of the buurten with its proof and how sure it is, who
 * pays what in which begrotingsjaar and how far each contribution is, the stand of the teams, when the parties look back, and the points of
 * attention that concern a council. In formal Dutch, with every number from its source. A fact without data gives no sentence.
 *
 * Only the college can give its reasons and remarks (`aanleiding`, `kanttekeningen`), and the day of the letter (`brief.datum`). Nothing is
 * invented. A mean number of volunteers is told only when no number of volunteers is hidden.
 *
 * Cost: n² in the buurten, as `getProgrammastand`.
 *
 * @param programma - a document that was read by `Programma.parse`
 * @param options - the peildatum, the deelnemer, the letterhead, the texts of the college, and the plan of the evaluation
 * @returns a verslag: render it with `renderHtml`, `renderMarkdown` or `renderTekst`, its tables with `renderCsv`
 * @throws DomeinFout `kern.document_ongeldig`: it is not a programma, or these are no options; `verslag.deelnemer_onbekend`, `verslag.overeenkomst_onbekend`, `verslag.grens_ongeldig`, `verslag.al_gepubliceerd`, `verslag.eerder_tegenstrijdig`, and what
 *   `getProgrammastand` throws
 *
 * @example
 * ```ts
 * import { Datum } from 'buurtaanpak/kern';
 * import type { Programma } from 'buurtaanpak/programma';
 * import { writeRaadsbrief } from 'buurtaanpak/stukken';
 * import { renderHtml } from 'buurtaanpak/verslag';
 *
 * const schrijfBrief = (programma: Programma) =>
 *   renderHtml(
 *     writeRaadsbrief(programma, {
 *       peildatum: Datum.parse('2026-09-01'),
 *       brief: { datum: Datum.parse('2026-09-08'), kenmerk: '2026-114' },
 *       aanleiding: ['Bewoners willen meedoen.'],
 *     }),
 *   );
 * ```
 */
export function writeRaadsbrief(programma: Programma, options: WriteRaadsbriefOptions): Verslag {
  const compose = (gelezen: Programma) => composeRaadsbrief(gelezen, options);
  return explainStuk(programma, options, compose, RaadsbriefoptiesSchema);
}
