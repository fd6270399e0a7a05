import { attempt, explainFout, requireObject } from '../../kern/huis.js';
import { type Bevinding, parseSchema } from '../../kern/index.js';
import { Verslag } from '../document/verslag.js';
import { BevindingenSchema } from './bevindingenschema.js';
import { checkBeloften } from './checkBeloften.js';
import { checkBeweringen } from './checkBeweringen.js';
import { checkBriefkop } from './checkBriefkop.js';
import { checkCijfers } from './checkCijfers.js';
import { checkGroepen } from './checkGroepen.js';
import { checkLeesbaarheid } from './checkLeesbaarheid.js';
import { checkNauwkeurigheid } from './checkNauwkeurigheid.js';
import { checkVermeldingen } from './checkVermeldingen.js';

/** Choices of {@link checkVerslag}. */
export interface CheckVerslagOptions {
  /** The findings about the programme, such as `stand.bevindingen`. Default: not known, so what the reader must be told is not checked. */
  readonly bevindingen?: readonly Bevinding[];
}

/**
 * Checks a verslag for figures that a reader cannot trust, for references that a program cannot resolve, and for what misleads: a warning
 * without a place, a claim without its limit, a number without its population.
 *
 * - Which findings concern its reader: `listLezers`; without those about another part (`betreft`). A finding is told when a mention has its
 *   code and its path. Only with `bevindingen`, and for a verslag with a `lezer`; `checkVerslagset` looks at all pieces together.
 * - A value in running text needs a `groep` when it is a share, counts (`aantal`, `lengte`), ranks (its path ends in `rang`) or counts people
 *   (`personen`). None is a count too: none of 12 is something else than none of 71. Its name is enough where the number is the whole group,
 *   or the size of the group may not be shown.
 * - The words of a piece for residents are counted as these read: a value is one word, and a sentence ends at . ! ? or : before a capital or
 *   a value. A text without a source that stands alone is counted by its own words. A loose line without an end does not count in the mean.
 *
 * Cost: n in the blocks and rows of the verslag, and n in the findings.
 *
 * @param verslag - the verslag
 * @param options - the findings about the programme
 * @returns findings, check by check, each in reading order; an empty list when all is well:
 * - `verslag.id_dubbel`: two sources, two tables or charts, or two columns have the same name
 * - `verslag.rij_lengte`, `verslag.kolom_onbekend`: the rows, columns or totals of a table do not fit together
 * - `verslag.totaal_klopt_niet`: a total that is not the sum of its parts (skipped when a part is missing or not shown)
 * - `verslag.getal_zonder_bron`: literal words hold a digit; a number must be a value, so that it can have a source
 * - `verslag.waarde_zonder_bron`: a figure without `herkomst` (a warning)
 * - `verslag.bron_onbekend`: a `herkomst` names an unknown source
 * - `verslag.vermelding_zonder_blok`: a mention points at no block
 * - `verslag.geruststelling_onwaar`: it says that there is nothing to look at, and there is
 * - `verslag.bevinding_niet_vermeld`: it does not tell its reader an error or a warning
 * - `verslag.getal_zonder_groep`: a count, a rank or a share in running text without its group
 * - `verslag.groep_niet_genoemd`: the size of that group stands nowhere in the same section
 * - `verslag.groep_te_klein`: a count or a rank is more than its group
 * - `verslag.bewering_zonder_voorbehoud`: a claim (`bewezen`, `beste`, `uniek`, `effect`) without a number in its reservation, or words that
 *   claim a proof outside a claim, in a section without one that has its reservation
 * - `verslag.belofte_zonder_dag`: words such as 'later aan de beurt' in a text without a day, a period or a year (a warning)
 * - `verslag.briefkop_onvolledig`: a letter without a day, a subject, a reader or a sender; blank is without
 * - `verslag.briefdatum_voor_peildatum`: a letter that is older than what it tells
 * - for residents, warnings: `verslag.zin_te_lang` (more than 20 words), `verslag.zinnen_gemiddeld_te_lang` (more than 12),
 *   `verslag.moeilijk_woord`, in titles, headings and charts too
 * - `verslag.schijnnauwkeurig`: the last digit of a value is smaller than a tenth of its `spreiding` (a warning)
 *
 * @throws DomeinFout `kern.document_ongeldig`: it is not a verslag, or these are no findings
 *
 * @example
 * ```ts
 * import { Datum } from 'buurtaanpak/kern';
 * import { checkVerslag } from 'buurtaanpak/verslag';
 *
 * const bevindingen = checkVerslag({
 *   soort: 'verslag',
 *   versie: 2,
 *   taal: 'nl',
 *   titel: 'Stand van zaken',
 *   vermeldingen: [],
 *   peildatum: Datum.parse('2027-09-01'),
 *   bronnen: [],
 *   onthulling: { regel: 'onderdrukt', grens: 5, aantal: 0 },
 *   blokken: [{ soort: 'alinea', tekst: ['Er zijn 12 teams.'] }],
 * });
 * bevindingen.map(({ code }) => code); // => ['verslag.getal_zonder_bron']
 * ```
 */
export function checkVerslag(verslag: Verslag, options: CheckVerslagOptions = {}): Bevinding[] {
  requireObject(options, 'opties');
  const { bevindingen } = options;
  return explainFout(
    verslag,
    (verslag) => [
      ...checkCijfers(verslag),
      ...checkVermeldingen(verslag, bevindingen),
      ...checkGroepen(verslag),
      ...checkBeweringen(verslag),
      ...checkBeloften(verslag),
      ...checkBriefkop(verslag),
      ...checkLeesbaarheid(verslag),
      ...checkNauwkeurigheid(verslag),
    ],
    (verslag) =>
      attempt(() => {
        const gelezen = Verslag.parse(verslag);
        if (bevindingen !== undefined) parseSchema(BevindingenSchema, bevindingen, 'bevindingen');
        return gelezen;
      }),
  );
}
