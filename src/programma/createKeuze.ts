import { attempt } from '../kern/huis.js';
import { type Bevinding, DomeinFout, parseSchema } from '../kern/index.js';
import { checkAfwijkingen } from '../selectie/huis.js';
import {
  countVerdelingen,
  Loting,
  type Selectie,
  type Selectieafwijking,
  Selectiebesluit,
  type SelectieGevonden,
} from '../selectie/index.js';
import { checkKeuzedelen } from './controle/checkKeuzedelen.js';
import { checkHerkomst } from './keuze/checkHerkomst.js';
import { countMethode } from './keuze/countMethode.js';
import { createNamenboek } from './keuze/createNamenboek.js';
import { createScoreboek } from './keuze/createScoreboek.js';
import { listAfwijkingen } from './keuze/listAfwijkingen.js';
import { listBuurten } from './keuze/listBuurten.js';
import { listQuota } from './keuze/listQuota.js';
import { listZonderScore } from './keuze/listZonderScore.js';
import { nameDoel } from './keuze/nameDoel.js';
import {
  type Buurtnaam,
  type CreateKeuzeOptions,
  GevondenSchema,
  NamenSchema,
  OptiesSchema,
  SelectieSchema,
} from './keuze/options.js';
import { readZekerheid } from './keuze/readZekerheid.js';
import { toKeuzeloting } from './keuze/toKeuzeloting.js';
import { dropLeeg } from './model/dropLeeg.js';
import { type Keuze, KeuzeSchema } from './model/keuze.js';
import { refuse } from './teksten/codes.js';

/** The longest number of ways that a choice keeps. */
const LANGSTE_GETAL = 1000;

/** In how many ways the places could be filled. `undefined` when that cannot be counted within bounds. */
function findVerdelingen(selectie: SelectieGevonden): string | undefined {
  const geteld = attempt(() => countVerdelingen(selectie).toewijzingen);
  return geteld.success && geteld.data.length <= LANGSTE_GETAL ? geteld.data : undefined;
}

/** What is known of the decision; what was given beside it goes before it. */
function readBesluit(gegeven: CreateKeuzeOptions): CreateKeuzeOptions {
  const besluit = gegeven.besluit === undefined ? undefined : Selectiebesluit.parse(gegeven.besluit);
  const loting = gegeven.loting === undefined ? besluit?.loting : Loting.parse(gegeven.loting);
  return {
    ...gegeven,
    besluit,
    loting,
    kenmerk: gegeven.kenmerk ?? besluit?.kenmerk,
    besluitdatum: gegeven.besluitdatum ?? besluit?.datum,
    vingerafdruk: gegeven.vingerafdruk ?? besluit?.vingerafdrukken.geheel,
    afwijkingen: gegeven.afwijkingen ?? besluit?.afwijkingen,
  };
}

/** What the proof says. It is about the calculation, so of a choice from which people deviated nothing is proven. */
function readBewijs(
  { uitkomst, bewijs }: SelectieGevonden,
  afwijkingen: readonly Selectieafwijking[],
): Pick<Keuze, 'optimaal' | 'gat' | 'gelijkspel'> {
  if (afwijkingen.length > 0) return {};
  const optimaal = uitkomst === 'optimaal';
  return { optimaal, ...(optimaal ? {} : { gat: bewijs.gat }), gelijkspel: bewijs.gelijkspel };
}

/** Refuses what contradicts itself, all of it at once. */
function refuseFouten(bevindingen: readonly Bevinding[]): void {
  const fouten = bevindingen.filter(({ ernst }) => ernst === 'fout');
  if (fouten.length > 0)
    throw new DomeinFout('programma.keuze_past_niet', { aantal: fouten.length }, { bevindingen: fouten });
}

/**
 * Makes the choice of a programma from the outcome of a selection: the buurten with their names, among how many they were chosen, what was
 * proven, how sure it is, where people deviated, and which buurten had no score.
 *
 * - Numbers: `gescoord` counts the buurten with a score for at least one programme; `konMeedoen` those that at least one quotum could take,
 *   after the rules that exclude single buurten. Both count each buurt once. `verdelingen` is `toewijzingen` of `countVerdelingen`; it is left
 *   out when counting takes too long, or when it has more than 1,000 digits.
 * - Deviations: `buurten` are those that are left after them. What was proven is about the calculation, so with a deviation `optimaal`, `gat`
 *   and `gelijkspel` are left out. `verlies` is the score of who went out less that of who came in, to nine decimals.
 * - Without a score for any programme: the buurten that the options `zonderScore` and `scores` name, that have `null` in the scores of the
 *   selection, or that stand among its `gebieden`. By code; left out when none of these tells of them. Why: `geweigerd` when a required figure
 *   misses for any programme, else `te_weinig_gegevens`; `onbekend` when neither `scores` nor `zonderScore` tells it.
 *
 * Cost: n² in the chosen buurten, n log n in those with a score.
 *
 * @param selectie - what `selectBuurten` or `selectIngeloot` returned
 * @param namen - the names, at least of the buurten chosen, such as `tabel.gebieden`; else those of the `gebieden` of the selection count. A code
 *   of a wijk gets the name of that wijk; a code that the list does not know is left out, as a reader does not know codes. A number of
 *   inhabitants is rounded to a whole one
 * @returns the choice, in the order of the selection
 * @throws DomeinFout
 * - `programma.selectie_zonder_uitkomst`: nothing was chosen
 * - `programma.naam_ontbreekt`: a buurt that was chosen or that a deviation names has no name
 * - `programma.keuze_past_niet`: in `bevindingen` what `checkProgramma` finds wrong in the choice itself (such as a reserve that was chosen, or a
 *   score outside `schaal`), a deviation that cannot be (`selectie.besluit_afwijking`, `selectie.quotum_onbekend`), and what was handed in but is
 *   not about this choice: `programma.besluit_andere_selectie`, `programma.zekerheid_andere_keuze`, `programma.scores_andere_selectie`,
 *   `programma.zonder_score_heeft_score`
 * - `kern.document_ongeldig`: the selection, the names or an option is not valid, or the result does not fit in a programma
 *
 * @example
 * ```ts
 * import { createKeuze } from 'buurtaanpak/programma';
 * import { selectBuurten } from 'buurtaanpak/selectie';
 *
 * const scores = { oost: [{ code: 'A', score: 0.9 }, { code: 'B', score: 0.8 }, { code: 'C', score: null }] };
 * const selectie = selectBuurten(scores, [{ id: 'oost', programma: 'oost', aantal: 1 }]);
 * const namen = [{ code: 'A', naam: 'De Wal', wijk: 'Oost' }, { code: 'B', naam: 'Kade' }, { code: 'C', naam: 'Haven' }];
 * const keuze = createKeuze(selectie, namen);
 * keuze.buurten; // => [{ buurt: 'A', naam: 'De Wal', wijk: 'Oost', programma: 'oost', quotum: 'oost', score: 0.9 }]
 * [keuze.gescoord, keuze.konMeedoen, keuze.verdelingen, keuze.doel]; // => [2, 2, '2', 'totaal']
 * keuze.quota?.[0];
 * // => { id: 'oost', naam: 'oost', programma: 'oost', van: 1, tot: 1, gescoord: 2, konMeedoen: 2, laagsteScore: 0.9 }
 * keuze.zonderScore; // => [{ buurt: 'C', naam: 'Haven', reden: 'onbekend' }]
 *
 * // People chose otherwise: nothing is proven of what they chose.
 * const motief = 'In De Wal loopt al een bewonersinitiatief.';
 * const anders = createKeuze(selectie, namen, { afwijkingen: [{ eruit: 'A', erin: 'B', quotum: 'oost', motief }] });
 * anders.buurten.map(({ naam }) => naam); // => ['Kade']
 * anders.afwijkingen; // => [{ erin: 'Kade', eruit: 'De Wal', reden: motief, verlies: 0.1 }]
 * anders.optimaal; // => undefined
 * ```
 */
export function createKeuze(selectie: Selectie, namen: readonly Buurtnaam[], options: CreateKeuzeOptions = {}): Keuze {
  parseSchema(SelectieSchema, selectie, 'selectie');
  parseSchema(NamenSchema, namen, 'namen');
  parseSchema(OptiesSchema, options, 'opties');
  if (!('gekozen' in selectie))
    return refuse('programma.selectie_zonder_uitkomst', { quota: selectie.quota.map(({ quotum }) => quotum) });
  parseSchema(GevondenSchema, selectie, 'selectie');
  const gelezen = readBesluit(options);
  const { afwijkingen, loting, reserves, programmas = {}, zekerheid } = gelezen;
  const { kenmerk, besluitdatum, vingerafdruk, indelingsjaar, schaal } = gelezen;
  const { quota } = selectie.invoer;
  refuseFouten(
    checkAfwijkingen({ afwijkingen: [...(afwijkingen ?? [])], gekozen: [...selectie.gekozen], quota: [...quota] }),
  );
  const perNaam = new Map(Object.entries(programmas));
  const toProgramma = (naam: string) => perNaam.get(naam) ?? naam;
  const findNaam = createNamenboek(namen, selectie);
  const scores = createScoreboek(selectie);
  const buurten = listBuurten(selectie, afwijkingen ?? [], findNaam, scores, toProgramma);
  const keuze: Keuze = dropLeeg({
    kenmerk,
    besluitdatum,
    vingerafdruk,
    indelingsjaar,
    schaal,
    gescoord: scores.gescoord.size,
    konMeedoen: selectie.konMeedoen,
    quota: listQuota(selectie, buurten, toProgramma),
    ...readBewijs(selectie, afwijkingen ?? []),
    doel: nameDoel(selectie.invoer.opties),
    verdelingen: findVerdelingen(selectie),
    zonderScore: listZonderScore(selectie, scores, findNaam, gelezen),
    afwijkingen: afwijkingen && listAfwijkingen(selectie, afwijkingen, findNaam, scores),
    loting: loting && toKeuzeloting(loting),
    methode: options.methode ?? countMethode(selectie, gelezen),
    zekerheid: readZekerheid(zekerheid),
    buurten,
    reserves,
  });
  parseSchema(KeuzeSchema, keuze, 'keuze');
  refuseFouten([...checkHerkomst(selectie, buurten, scores, gelezen), ...checkKeuzedelen(keuze)]);
  return keuze;
}
