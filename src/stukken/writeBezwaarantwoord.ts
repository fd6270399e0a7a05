import { createVingerafdruk } from '../kern/index.js';
import type { Verslag } from '../verslag/index.js';
import type { Bezwaarinvoer } from './bewoners/bezwaarinvoer.js';
import type { BezwaarOptions } from './bewoners/bezwaarOptions.js';
import { BEZWAARBRON, composeBezwaarantwoord } from './bewoners/composeBezwaarantwoord.js';
import { finishBuurtstuk } from './bewoners/finishBuurtstuk.js';
import { listBladbronnen } from './bewoners/listBladbronnen.js';
import { openBewoners } from './bewoners/openBewoners.js';
import { readBezwaarblad } from './bewoners/readBezwaarblad.js';
import { requireBewoners } from './bewoners/requireBewoners.js';
import { requireInbreng } from './bewoners/requireInbreng.js';
import { createLezer } from './delen/createLezer.js';
import { explainSelectiestuk } from './delen/explainSelectiestuk.js';
import { op } from './delen/op.js';

/** Options of {@link writeBezwaarantwoord}. */
export interface WriteBezwaarantwoordOptions extends BezwaarOptions {}

/**
 * The answer to an objection of residents, in simple Dutch: what they brought in, what it changes in the figure, the score, the place and the
 * choice, by the same rules, and who decides. It promises nothing: when the choice would be another, it says that this is no decision yet.
 *
 * The choice is first made again without any change, from the table, the judgements and the Routekaarten of the scores. When that does not
 * give the same scores and the same choice, the answer is refused: it could not say that the rules are the same. Then what was brought in is
 * put in its place, the whole is scored and chosen again by the same yardsticks, quota, rules, objective and tie rule, and both are laid
 * beside each other. A figure is put in the table, and in the figures of the selection when quota look at it; figures that were derived from
 * it are not. What the gemeente does not take over (`geweigerd`) is told with its reason and does not count. A lot is not drawn again.
 *
 * Its numbers stand in one computed document, the source `bezwaar`, which `listBronnen(invoer, options)` gives for `verifyHerkomst`.
 * Rounding is that of `writeBuurtbrieven`.
 *
 * Cost: n² in the buurten: it scores and chooses twice, which is more where the choice itself is hard (`selectBuurten`).
 *
 * @param invoer - what the choice was made from, the buurt, and what was brought in
 * @param options - the days, and the words of the gemeente; `datum` is the day of the answer, on which it was reckoned again
 * @returns the letter; its `lezer` is `bewoner_gekozen` or `bewoner_niet_gekozen`, as the buurt was before
 * @throws DomeinFout `kern.document_ongeldig`; `verslag.inbreng_onbekend`: a figure, criterion, programme, rule or the buurt is not in the choice,
 *   all of them in `bevindingen`; `verslag.bezwaar_herhaalt_niet`; `verslag.naam_ontbreekt`; `kern.datum_ongeldig`; what
 *   `scoreBuurten` and `selectBuurten` throw about what was brought in
 *
 * @example
 * ```ts
 * import { Datum } from 'buurtaanpak/kern';
 * import { readEigenTabel } from 'buurtaanpak/kerncijfers';
 * import { Routekaart, scoreBuurten } from 'buurtaanpak/routekaart';
 * import { selectBuurten } from 'buurtaanpak/selectie';
 * import { writeBezwaarantwoord } from 'buurtaanpak/stukken';
 * import { renderTekst } from 'buurtaanpak/verslag';
 *
 * const rijen = [
 *   { buurt: 'BU00010001', klachten: '30' },
 *   { buurt: 'BU00010002', klachten: '20' },
 *   { buurt: 'BU00010003', klachten: '10' },
 * ];
 * const kolom = { kolom: 'klachten', sleutel: 'klachten', eenheid: 'aantal' };
 * const mapping = { tabel: 'klachten', bron: 'gemeente', jaar: 2025, codekolom: 'buurt', kolommen: [kolom] };
 * const { tabel } = readEigenTabel(rijen, mapping);
 * const routekaart = Routekaart.create({
 *   id: 'oost',
 *   naam: 'Oost',
 *   criteria: [{ id: 'k', naam: 'Klachten', bron: { soort: 'kerncijfer', sleutel: 'klachten' }, richting: 'hoger' }],
 * });
 * const scores = { oost: scoreBuurten(routekaart, tabel) };
 * const selectie = selectBuurten(scores, [{ id: 'oost', naam: 'Oost', programma: 'oost', aantal: 1 }]);
 * if (!('gekozen' in selectie)) throw new Error(selectie.uitkomst);
 * const brief = writeBezwaarantwoord(
 *   {
 *     gemeente: 'Voorbeeld',
 *     selectie,
 *     scores,
 *     tabel,
 *     namen: tabel.gebieden.map(({ code }) => ({ code, naam: `Buurt ${code.slice(-1)}` })),
 *     buurt: 'BU00010002',
 *     ingebracht: [
 *       { soort: 'cijfer', sleutel: 'klachten', waarde: 40, bron: 'de wijkraad', dag: Datum.parse('2026-07-10') },
 *     ],
 *   },
 *   { peildatum: Datum.parse('2026-06-30'), datum: Datum.parse('2026-07-20') },
 * );
 * const tekst = renderTekst(brief, { breedte: 200 });
 * console.log(tekst.includes('Volgens de nieuwe berekening is uw buurt nu wel gekozen. Dan valt Buurt 1 af.')); // => true
 * ```
 */
export function writeBezwaarantwoord(invoer: Bezwaarinvoer, options: WriteBezwaarantwoordOptions): Verslag {
  return explainSelectiestuk(invoer, options, () => {
    requireBewoners(invoer, options);
    requireInbreng(invoer);
    const grond = openBewoners(invoer);
    const blad = readBezwaarblad(grond, invoer, options);
    const bron = {
      id: BEZWAARBRON,
      naam: 'De nieuwe berekening voor uw buurt',
      vingerafdruk: createVingerafdruk(blad),
    };
    const lezer = createLezer({ [BEZWAARBRON]: blad });
    return finishBuurtstuk(
      blad,
      `${blad.naam}: antwoord op uw bezwaar`,
      {
        bronnen: listBladbronnen(grond, bron, options.cijferbronnen ?? []),
        blokken: composeBezwaarantwoord({ blad, lezer, at: (...pad) => op(BEZWAARBRON, ...pad) }),
      },
      options,
    );
  });
}
