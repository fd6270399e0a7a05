import { createWerk } from '../../kern/huis.js';
import type { Bevinding } from '../../kern/index.js';
import { VERSIE } from '../../register/huis.js';
import { checkCijfers } from '../controle/checkCijfers.js';
import { checkDelen } from '../controle/checkDelen.js';
import { checkSamengesteld } from '../controle/checkSamengesteld.js';
import { keepEens } from '../controle/keepEens.js';
import { Opzet } from '../model/opzet.js';
import { listCijfers } from '../vertaling/listCijfers.js';
import { checkGegevens } from './checkGegevens.js';
import { findStap } from './findStap.js';
import { accountKeuze } from './stappen/accountKeuze.js';
import { addReeksen } from './stappen/addReeksen.js';
import { analyseZekerheid } from './stappen/analyseZekerheid.js';
import { completePlan } from './stappen/completePlan.js';
import { composeProgramma } from './stappen/composeProgramma.js';
import { composeTabel } from './stappen/composeTabel.js';
import { draftOvereenkomst } from './stappen/draftOvereenkomst.js';
import { followTeams } from './stappen/followTeams.js';
import { maskBreuken } from './stappen/maskBreuken.js';
import { readTabel } from './stappen/readTabel.js';
import { registerRoutekaarten } from './stappen/registerRoutekaarten.js';
import { scoreProgrammas } from './stappen/scoreProgrammas.js';
import { selectKeuze } from './stappen/selectKeuze.js';
import { writeStukken } from './stappen/writeStukken.js';
import {
  OPZETSTAPPEN,
  type Opzetgegevens,
  type Opzetstap,
  type Opzetuitkomst,
  type RunOpzetOptions,
} from './uitkomst.js';
import { tell, type Werk } from './werk.js';

/** What each step does, in their order. */
const STAPPEN: Readonly<Record<Opzetstap, readonly ((werk: Werk) => void)[]>> = {
  tabel: [readTabel, maskBreuken, composeTabel, addReeksen, judgeCijfers],
  scores: [scoreProgrammas],
  selectie: [selectKeuze, analyseZekerheid, completePlan],
  overeenkomst: [draftOvereenkomst],
  programma: [composeProgramma, followTeams],
  stukken: [writeStukken],
  registraties: [registerRoutekaarten],
  verantwoording: [accountKeuze],
};

/** Tells what is wrong in the opzet, and stops the steps that work with what is wrong. */
function judge(werk: Werk, gevonden: readonly Bevinding[]): void {
  tell(werk, ['opzet'], gevonden);
  for (const { ernst, pad } of gevonden) {
    const stap = ernst === 'fout' ? findStap(pad) : undefined;
    if (stap !== undefined) werk.gestopt.add(stap);
  }
}

/** What is wrong in the opzet before anything is read. Its sources do not matter when the figures themselves were handed in. */
function checkVooraf({ opzet, gegevens }: Werk): Bevinding[] {
  const { tabel, koppelingen = [] } = gegevens;
  const gekoppeld = koppelingen.flatMap(({ van, naar }) => (naar === opzet.indelingsjaar ? [van] : []));
  const delen = checkDelen(opzet, gekoppeld);
  return keepEens(
    tabel === undefined ? [...delen, ...checkCijfers(opzet)] : delen.filter(({ pad: [deel] }) => deel !== 'bronnen'),
  );
}

/** Stops the steps that use a figure of which the file has no column: the reader told it. */
function stopOpKolom({ opzet, bevindingen, gestopt }: Werk): void {
  const leeg = new Set(
    bevindingen.flatMap(({ code, params }) => (code === 'kerncijfers.kolom_ontbreekt' ? [params.sleutel] : [])),
  );
  for (const { cijfer, pad } of listCijfers(opzet)) {
    const stap = leeg.has(cijfer) ? findStap(pad) : undefined;
    if (stap !== undefined) gestopt.add(stap);
  }
}

/** The figures that the opzet uses beside those that were read. A key that is known nowhere was told before. */
function judgeCijfers(werk: Werk): void {
  const { tabel } = werk.uit;
  if (tabel === undefined) return;
  stopOpKolom(werk);
  const gemeld = new Set(werk.bevindingen.map(({ pad }) => JSON.stringify(pad)));
  judge(
    werk,
    checkCijfers(werk.opzet, tabel).filter(({ pad }) => !gemeld.has(JSON.stringify(['opzet', ...pad]))),
  );
  const { samenstelling } = werk.uit;
  if (samenstelling !== undefined) judge(werk, checkSamengesteld(werk.opzet, samenstelling, tabel));
}

/**
 * Runs an opzet: from figures and judgements to scores, choice, concept agreement, programma, letters, entries for the register and account.
 * Each step runs when what it needs is there. **What is handed in is not computed**, so an app steps in wherever it wants: with its own
 * table, scores, choice, decision or signed agreement. Nothing is remembered between runs: run it again after every change.
 *
 * **Steps.** `tabel` reads and joins the sources, converts them where there is a mapping, and keeps the gemeenten of the opzet;
 * when the opzet says so, it composes buurten of about 750 inhabitants, splits those that are too large, and adds growth and trend. `scores`
 * scores each programme by its Routekaart. `selectie` chooses, draws lots between near-ties and computes the certainty when the opzet
 * asks for them, ranks reserves, and completes the plan of the evaluation with the criteria of the choice;
 * `onhaalbaar` and `onbeslist` are results, and then no buurten go on. `overeenkomst` drafts the concept and holds it against the choice; a
 * concept with a fault goes no further. `programma` puts agreement, choice and teams in one document, with its stand and the teams on the
 * peildatum. `stukken` writes the letters, `registraties` an entry for every gemeente, `verantwoording` the account, which is not
 * made when scores or choice were handed in (`opzet.niet_na_te_rekenen`), because it could not be redone.
 *
 * **Mistakes.** It throws no `DomeinFout`. What is wrong in the opzet (`checkOpzet`), and what a step refuses, becomes findings; a step that
 * works with the wrong part is left out, and so are those that need it. A finding is told once, at the first step that meets it.
 *
 * Cost: n² in the buurten, as the letters and the draws of a certainty are; more where the choice itself is hard (`selectBuurten`).
 *
 * @param opzet - a document that was read by `Opzet.parse`
 * @param gegevens - the facts, see {@link Opzetgegevens}
 * @param options - `peildatum`, the day that letters, stand and account hold for; `tot`, the last step; `software`, for the account;
 *   `oplosser`, for a choice that is hard to prove
 * @returns see {@link Opzetuitkomst}: `nodig` says what the next steps still ask, `bevindingen` what was found, with the step and the id in
 *   front of each path. Findings of this room beside those of `checkOpzet`: `opzet.bron_onbekend`, `opzet.gemeente_zonder_buurten`, `opzet.buurten_zonder_inwoners` (waarschuwing), `opzet.samengesteld` (info),
 *   `opzet.buurt_opgegaan` (a buurt that was composed or split), `opzet.cijfer_niet_samen` and `opzet.buren_van_andere_buurten` (waarschuwing),
 *   `opzet.oordelen_onbekend`, `opzet.rollen_ontbreken` (judgements of too few roles), `opzet.buurten_zonder_oordeel`,
 *   `opzet.rol_niet_gevraagd` and `opzet.oordeel_te_laat` (waarschuwing), `opzet.quotum_zonder_buurten`, `opzet.programma_onbekend`, `opzet.quotum_onbekend`,
 *   `opzet.buurt_onbekend`, `opzet.keuze_wijkt_af` and `opzet.keuze_wijkt_af_zonder_score` (info: the best choice is another),
 *   `opzet.loting_zonder_zaad` (waarschuwing: lots must still be drawn), `opzet.geloot` and `opzet.loting_niet_nodig` (info),
 *   `opzet.keuze_onbewezen`, `opzet.keuze_onbeslist` and `opzet.gelijkspel_onbeslist` (waarschuwing: the budget ran out),
 *   `opzet.criteria_wijken_af` (waarschuwing: the plan of the evaluation names other criteria than the choice read), `opzet.zekerheid_onbekend` (info), `opzet.overeenkomst_niet_begonnen` (waarschuwing), `opzet.stuk_zonder_uitleg` (info)
 *
 * @example
 * ```ts
 * import { Datum } from 'buurtaanpak/kern';
 * import { Opzet, runOpzet } from 'buurtaanpak/opzet';
 *
 * const opzet = Opzet.parse({
 *   soort: 'opzet',
 *   versie: 2,
 *   id: 'leeuwarden',
 *   naam: 'Buurtaanpak Leeuwarden',
 *   indelingsjaar: 2024,
 *   gemeenten: [{ code: 'GM0080', naam: 'Leeuwarden' }],
 *   bronnen: [{ id: 'kwb', soort: 'gepubliceerd', jaar: 2024 }],
 *   routekaarten: [
 *     {
 *       soort: 'routekaart',
 *       versie: 1,
 *       id: 'koop',
 *       naam: 'Koopwoningen',
 *       criteria: [
 *         { id: 'koop', naam: 'Koopwoningen', bron: { soort: 'kerncijfer', sleutel: 'percentage_koopwoningen' }, richting: 'hoger' },
 *       ],
 *     },
 *   ],
 *   programmas: [{ id: 'koop', naam: 'koopwoningen', routekaart: 'koop', quota: [{ id: 'een', aantal: 1 }] }],
 * });
 * const peildatum = Datum.parse('2026-09-01');
 * runOpzet(opzet, {}, { peildatum }).nodig; // => [{ stap: 'tabel', wat: 'rijen', id: 'kwb' }]
 *
 * const kwb = [
 *   { gwb_code_10: 'BU00802001', regio: 'Stationsbuurt', recs: 'Buurt', p_koopw: '31' },
 *   { gwb_code_10: 'BU00808001', regio: 'Wirdum', recs: 'Buurt', p_koopw: '70' },
 * ];
 * const uitkomst = runOpzet(opzet, { rijen: { kwb } }, { peildatum });
 * uitkomst.gekozen?.map(({ code, score }) => [code, score]); // => [['BU00808001', 1]]
 * uitkomst.nodig.map(({ wat }) => wat); // => ['partijen', 'overeenkomst', 'geld']
 * ```
 */
export function runOpzet(opzet: Opzet, gegevens: Opzetgegevens, options: RunOpzetOptions): Opzetuitkomst {
  const gelezen = Opzet.safeParse(opzet);
  const vorm = [
    ...(gelezen.success ? [] : gelezen.error.bevindingen.map((een) => ({ ...een, pad: ['opzet', ...een.pad] }))),
    ...checkGegevens(gegevens, options),
  ];
  if (!gelezen.success || vorm.length > 0)
    return { scores: {}, stukken: {}, gegeven: [], nodig: [], bevindingen: vorm };
  const {
    peildatum,
    briefdatum,
    tot = 'verantwoording',
    software = { naam: 'buurtaanpak', versie: VERSIE },
    oplosser,
    eerder = [],
    signaal,
  } = options;
  const teller = createWerk({ signaal }, { standaard: Number.MAX_SAFE_INTEGER, wat: 'stappen' });
  const werk: Werk = {
    opzet: gelezen.data,
    gegevens,
    peildatum,
    briefdatum,
    software,
    oplosser,
    eerder,
    signaal,
    gestopt: new Set(),
    brontabellen: [],
    uit: { scores: {}, stukken: {} },
    oordelen: new Map(),
    gegeven: [],
    nodig: [],
    bevindingen: [],
    gemeld: new Map(),
  };
  judge(werk, checkVooraf(werk));
  for (const stap of OPZETSTAPPEN.slice(0, OPZETSTAPPEN.indexOf(tot) + 1))
    for (const doe of STAPPEN[stap]) {
      doe(werk);
      teller.spend(1);
      teller.look();
    }
  const { uit, gegeven, nodig, bevindingen } = werk;
  return { ...uit, gegeven, nodig, bevindingen };
}
