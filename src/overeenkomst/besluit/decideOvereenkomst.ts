import { explainFout, requireObject } from '../../kern/huis.js';
import { parseSchema } from '../../kern/index.js';
import type { Overeenkomstcommando } from '../commando/overeenkomstcommando.js';
import {
  type CheckSamenwerkingsovereenkomstOptions,
  OptiesSchema,
} from '../controle/checkSamenwerkingsovereenkomst.js';
import { evolveOvereenkomst } from '../dossier/evolveOvereenkomst.js';
import { Overeenkomstdossier } from '../dossier/overeenkomstdossier.js';
import { requireDossier } from '../dossier/requireDossier.js';
import type { Overeenkomstfeitgebeurtenis } from '../gebeurtenis/gebeurtenis.js';
import { isGeldsoort } from '../gebeurtenis/isGeldsoort.js';
import type { Overeenkomstgebeurtenis } from '../gebeurtenis/overeenkomstgebeurtenis.js';
import { GebeurtenisSchema } from '../gebeurtenis/schema.js';
import { GEBEURTENISSTATUSSEN } from '../regels/gebeurtenisstatussen.js';
import { refuse } from '../teksten/codes.js';
import { buildOpbouw } from '../verloop/buildOpbouw.js';
import { findStatus } from '../verloop/findStatus.js';
import { findTekst } from '../verloop/findTekst.js';
import { checkCorrectie } from './checkCorrectie.js';
import { checkHoofd } from './checkHoofd.js';
import { checkInhoud } from './checkInhoud.js';
import { checkVerloop } from './checkVerloop.js';
import { toGebeurtenis } from './toGebeurtenis.js';

/** The options of `checkSamenwerkingsovereenkomst`, for documents that are offered for signing or agreed on. */
export type DecideOvereenkomstOptions = CheckSamenwerkingsovereenkomstOptions;

/** A record begins with a draft, and has one beginning. */
function checkBegin({ soort, datum }: Overeenkomstgebeurtenis, dossier: Overeenkomstdossier): void {
  const leeg = dossier.overeenkomst === '';
  if (leeg === (soort === 'concept_opgesteld')) return;
  const status = findStatus(buildOpbouw(dossier, datum), datum);
  const statussen: Readonly<Record<string, readonly string[]>> = GEBEURTENISSTATUSSEN;
  refuse('overeenkomst.status_past_niet', {
    gebeurtenis: soort,
    datum,
    status,
    nodig: statussen[soort] ?? ['concept'],
  });
}

/** An extension has a later last day than the text that it changes. */
function checkVerlenging(
  gebeurtenis: Overeenkomstfeitgebeurtenis<'addendum_vastgesteld'>,
  dossier: Overeenkomstdossier,
): void {
  const { datum, ingangsdatum, document } = gebeurtenis;
  const was = findTekst(buildOpbouw(dossier, datum), ingangsdatum)?.document.looptijd.tot;
  const wordt = document.looptijd.tot;
  if (was !== undefined && wordt <= was)
    refuse('overeenkomst.verlenging_niet_later', { was, wordt }, ['document', 'looptijd', 'tot']);
}

/**
 * Decides on a command: gives the event to store, or refuses it. It looks at the whole record. A command that records something of last
 * month must be possible on that day, and may not make a later event in the record impossible. What is wrong in the record is put right
 * with `corrigeer`.
 *
 * A fact about money (`leg_vast`) is refused only when it cannot be: of an unknown contribution, below zero, or before the first draft.
 * Whether it is lawful or in time, `checkOvereenkomstdossier` tells.
 *
 * Cost: n in the events of the record.
 *
 * @param commando - the command
 * @param dossier - the record as it is known now. It is not changed; apply the event with `evolveOvereenkomst`.
 * @param options - the selection to compare a text with, and lists of taakvelden for other years
 * @returns one event, with the id of the command. A command about the life takes time in proportion to the number of events.
 * @throws DomeinFout
 * - `kern.document_ongeldig`: the command or an option has the wrong form; all problems in `bevindingen`, with paths in the event. The fields of the
 *   fact of `leg_vast` have their own names as path.
 * - for every command: `kern.keuze_onbekend`, `overeenkomst.status_past_niet`, `overeenkomst.voor_begin`,
 *   `overeenkomst.gebeurtenis_bestaat_al`, `overeenkomst.in_toekomst`, `overeenkomst.registratie_loopt_terug`,
 *   `overeenkomst.latere_gebeurtenis_onmogelijk`
 * - drafts: `overeenkomst.andere_overeenkomst`, `overeenkomst.concept_heeft_handtekeningen`, `overeenkomst.document_past_niet` with the
 *   findings of `checkSamenwerkingsovereenkomst`
 * - signing: `overeenkomst.handtekening_past_niet` with findings, `overeenkomst.handtekening_dubbel`
 * - start and end: `overeenkomst.buiten_looptijd`, `overeenkomst.al_in_werking`, `overeenkomst.looptijd_niet_verstreken`,
 *   `overeenkomst.niet_opgezegd`, `overeenkomst.opzegtermijn_loopt`, `overeenkomst.al_beeindigd`
 * - addenda: `overeenkomst.addendum_andere_overeenkomst`, `overeenkomst.addendum_voor_vorige`, `overeenkomst.addendum_buiten_looptijd`,
 *   `overeenkomst.handtekening_na_addendum`, `overeenkomst.handtekeningen_ontbreken`, `overeenkomst.verlenging_niet_later`
 * - years: `overeenkomst.programmajaar_onbekend`, `overeenkomst.optie_onbekend`, `overeenkomst.optie_al_gelicht`,
 *   `overeenkomst.optie_verlopen`
 * - suspension: `overeenkomst.al_opgeschort`, `overeenkomst.niet_opgeschort`, `overeenkomst.onderbreking_past_niet`
 * - notice and parties: `overeenkomst.opzegging_geen_partij`, `overeenkomst.opzegtermijn_te_kort`, `overeenkomst.opzegging_na_looptijd`,
 *   `overeenkomst.partij_onbekend`, `overeenkomst.partij_al_uitgetreden`, `overeenkomst.partij_dubbel`
 * - evaluation: `overeenkomst.evaluatiemoment_onbekend`
 * - buurten: `overeenkomst.buurt_al_gestopt`, `overeenkomst.buurt_doet_niet_mee`, `overeenkomst.buurt_niet_gestopt`,
 *   `overeenkomst.buurt_al_vervangen`, `overeenkomst.buurt_doet_al_mee`, `overeenkomst.buurt_buiten_gemeente`,
 *   `overeenkomst.vervanging_past_niet`, `overeenkomst.buurt_al_gepauzeerd`, `overeenkomst.buurt_niet_gepauzeerd`
 * - money: `overeenkomst.bijdrage_onbekend`, `overeenkomst.datum_verschilt`
 * - corrections: `overeenkomst.correctie_zonder_doel`, `overeenkomst.begin_blijft`
 *
 * @example
 * ```ts
 * import { Datum } from 'buurtaanpak/kern';
 * import { decideOvereenkomst, initialOvereenkomstdossier } from 'buurtaanpak/overeenkomst';
 *
 * const vandaag = Datum.parse('2026-09-01');
 * const hoofd = { id: 'e1', datum: vandaag, geregistreerd: vandaag, door: 'medewerker-7' };
 * decideOvereenkomst({ ...hoofd, soort: 'hervat', vanaf: vandaag }, initialOvereenkomstdossier); // throws overeenkomst.status_past_niet
 * ```
 */
export function decideOvereenkomst(
  commando: Overeenkomstcommando,
  dossier: Overeenkomstdossier,
  options: DecideOvereenkomstOptions = {},
): Overeenkomstgebeurtenis[] {
  const gegeven = requireDossier(dossier);
  requireObject(commando, 'overeenkomstcommando');
  parseSchema(OptiesSchema, options, 'opties');
  return explainFout(
    gegeven,
    (dossier) => {
      const gebeurtenis = parseSchema(GebeurtenisSchema, toGebeurtenis(commando, dossier), 'overeenkomstcommando');
      if (gebeurtenis.datum !== commando.datum)
        refuse('overeenkomst.datum_verschilt', { datum: commando.datum, feit: gebeurtenis.datum }, ['feit', 'datum']);
      checkBegin(gebeurtenis, dossier);
      checkHoofd(gebeurtenis, dossier);
      const na = evolveOvereenkomst(dossier, gebeurtenis);
      if (gebeurtenis.soort === 'correctie') {
        const id = checkCorrectie(gebeurtenis, dossier);
        checkVerloop(dossier, na, { id, pad: ['wordt'] });
        if (gebeurtenis.wordt !== undefined) checkInhoud(gebeurtenis.wordt, dossier, options);
        return [gebeurtenis];
      }
      if (commando.soort === 'verleng' && gebeurtenis.soort === 'addendum_vastgesteld')
        checkVerlenging(gebeurtenis, dossier);
      if (isGeldsoort(gebeurtenis)) checkGeld(gebeurtenis, dossier);
      else checkVerloop(dossier, na, { id: gebeurtenis.id, pad: [] });
      checkInhoud(gebeurtenis, dossier, options);
      return [gebeurtenis];
    },
    Overeenkomstdossier.safeParse,
  );
}

/** Money cannot move before the first draft. */
function checkGeld({ soort, datum }: Overeenkomstfeitgebeurtenis, dossier: Overeenkomstdossier): void {
  if (buildOpbouw(dossier, datum).begonnenOp === undefined)
    refuse('overeenkomst.voor_begin', { gebeurtenis: soort, datum }, ['datum']);
}
