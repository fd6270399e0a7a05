import { createWerk } from '../kern/huis.js';
import { createVingerafdruk, type Werkopties } from '../kern/index.js';
import type { Verslag } from '../verslag/index.js';
import type { Bewonersgrond } from './bewoners/bewonersgrond.js';
import type { Bewonersinvoer } from './bewoners/bewonersinvoer.js';
import type { BuurtbriefOptions } from './bewoners/buurtbriefOptions.js';
import { BUURTBRON } from './bewoners/buurtstuk.js';
import { composeBuurtbrief } from './bewoners/composeBuurtbrief.js';
import { finishBuurtstuk } from './bewoners/finishBuurtstuk.js';
import { listBladbronnen } from './bewoners/listBladbronnen.js';
import { openBewoners } from './bewoners/openBewoners.js';
import { readBuurtblad } from './bewoners/readBuurtblad.js';
import { requireBewoners } from './bewoners/requireBewoners.js';
import { createLezer } from './delen/createLezer.js';
import { describeDoel } from './delen/describeDoel.js';
import { explainSelectiestuk } from './delen/explainSelectiestuk.js';
import { op } from './delen/op.js';

/** Options of {@link writeBuurtbrieven}. A step of `werk` is a letter; the signal is read before each. Default: 100,000, some minutes. */
export interface WriteBuurtbrievenOptions extends BuurtbriefOptions, Werkopties {
  /** The codes of the buurten that get a letter. Default: every buurt of the selection. */
  readonly buurten?: readonly string[] | undefined;
}

/** The letter to one buurt. */
function writeBrief(grond: Bewonersgrond, code: string, options: BuurtbriefOptions): Verslag {
  const blad = readBuurtblad(grond, code, options);
  const lezer = createLezer({ [BUURTBRON]: blad });
  const bron = { id: BUURTBRON, naam: 'De berekening voor uw buurt', vingerafdruk: createVingerafdruk(blad) };
  const bronnen = listBladbronnen(grond, bron, options.cijferbronnen ?? []);
  const { selectie, vraagstuk } = grond.uitlegger;
  const doel = { zoekt: describeDoel(selectie), anderDoel: vraagstuk.doel.soort !== 'totaal' };
  const blokken = composeBuurtbrief({ blad, lezer, at: (...pad) => op(BUURTBRON, ...pad) }, doel);
  const titel = `${blad.naam}: uw buurt is ${blad.gekozen ? '' : 'niet '}gekozen`;
  return finishBuurtstuk(blad, titel, { bronnen, blokken }, options);
}

/**
 * A letter to the residents of every buurt, chosen or not, in simple Dutch: the main message first, then why. Who was chosen reads for what,
 * what gave most of the points with the own figures, how sure it was, and what happens. Who was not, reads whether the buurt could take
 * part and which rule or figure kept it out; its place among those that could take part; how many points were short, who would go out; and
 * whether it is a reserve. Each also reads what is not known well of the buurt, that the college decides, and whom to ask.
 *
 * What the model does not know gives no sentence. It promises nothing: what the gemeente says of a second chance or of objections comes
 * from `vervolg` and `oneens`. It holds no personal data. Every number stands in one computed document, the source `buurtbrief`, which
 * `listBronnen(invoer, { ...options, buurt })` gives for `verifyHerkomst`.
 *
 * The rank is that among the buurten that could take part for that quotum; equal scores share it. Scores have two decimals under 10 and one
 * under 100, or with `spreiding` so many as the draws carry, at most three. A number that would round to zero is told as 'minder dan 0,01'.
 *
 * Cost: n² in the buurten: each letter explains one among all of them, as `explainSelectie`. What these share is solved once. Some 10 ms a
 * letter.
 *
 * @param invoer - the selection with its scores and what is known beside it. A buurt without a name in `namen`, in the selection and in the
 *   scores is refused
 * @param options - the days, and the words of the gemeente
 * @returns the letters by the code of the buurt; their `lezer` is `bewoner_gekozen` or `bewoner_niet_gekozen`
 * @throws DomeinFout `kern.document_ongeldig`: it is not a selection with its scores; `verslag.naam_ontbreekt`, with every buurt that has
 *   none in `bevindingen`; `selectie.code_onbekend`: one of `buurten` is not in the selection; `selectie.invoer_ongeldig`;
 *   `kern.datum_ongeldig`
 *
 * @example
 * ```ts
 * import { Datum } from 'buurtaanpak/kern';
 * import { selectBuurten } from 'buurtaanpak/selectie';
 * import { writeBuurtbrieven } from 'buurtaanpak/stukken';
 * import { renderTekst } from 'buurtaanpak/verslag';
 *
 * const selectie = selectBuurten({ oost: [{ code: 'A', score: 0.9 }, { code: 'B', score: 0.6 }] }, [
 *   { id: 'oost', naam: 'Oost', programma: 'oost', aantal: 1 },
 * ]);
 * if (!('gekozen' in selectie)) throw new Error(selectie.uitkomst);
 * const namen = [{ code: 'A', naam: 'De Wal' }, { code: 'B', naam: 'Haven' }];
 * const brieven = writeBuurtbrieven(
 *   { gemeente: 'Leeuwarden', selectie, scores: {}, namen },
 *   { peildatum: Datum.parse('2026-06-30'), datum: Datum.parse('2026-07-06') },
 * );
 * const tekst = brieven.B === undefined ? '' : renderTekst(brieven.B, { breedte: 200 });
 * console.log(tekst.includes('Dat is plaats 2 van de 2 buurten die konden meedoen.')); // => true
 * console.log(tekst.includes('Dan viel De Wal af. De buurten samen kregen dan 0,30 punten minder.')); // => true
 * ```
 */
export function writeBuurtbrieven(
  invoer: Bewonersinvoer,
  options: WriteBuurtbrievenOptions,
): Readonly<Record<string, Verslag>> {
  return explainSelectiestuk(invoer, options, () => {
    requireBewoners(invoer, options);
    const werk = createWerk(options, { standaard: 100_000, wat: 'brieven' });
    const grond = openBewoners(invoer);
    const codes = options.buurten ?? grond.codes;
    werk.check(codes.length);
    return Object.fromEntries(
      codes.map((code) => {
        werk.spend(1);
        werk.look();
        return [code, writeBrief(grond, code, options)];
      }),
    );
  });
}
