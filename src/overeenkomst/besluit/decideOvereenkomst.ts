import { containsDatum } from '../../kern/huis.js';
import { type Datum, parseSchema } from '../../kern/index.js';
import {
  type CheckSamenwerkingsovereenkomstOptions,
  checkSamenwerkingsovereenkomst,
} from '../controle/checkSamenwerkingsovereenkomst.js';
import { type Commandosoort, type Overeenkomstcommando, OvereenkomstcommandoSchema } from '../levensloop/commando.js';
import { evolveOvereenkomst } from '../levensloop/evolveOvereenkomst.js';
import type { Overeenkomstgebeurtenis } from '../levensloop/gebeurtenis.js';
import { requireStaat } from '../levensloop/requireStaat.js';
import type { BestaandeStaat, Overeenkomststaat, Overeenkomststatus } from '../levensloop/staat.js';
import { refuse } from '../teksten/codes.js';
import { amendDocument } from './amendDocument.js';
import { checkDocument } from './checkDocument.js';
import { createGebeurtenis } from './createGebeurtenis.js';
import { documentOp } from './documentOp.js';
import { endAgreement } from './endAgreement.js';
import { giveNotice } from './giveNotice.js';
import type { Opdracht } from './opdracht.js';
import { refuseAll } from './refuseAll.js';
import { signDocument } from './signDocument.js';
import { stopBuurt } from './stopBuurt.js';
import { swapBuurt } from './swapBuurt.js';

/** The options of `checkSamenwerkingsovereenkomst`, for documents that are offered for signing or agreed on. */
export type DecideOvereenkomstOptions = CheckSamenwerkingsovereenkomstOptions;

/** The statuses in which a command is allowed. The council can be informed in every status, once there is a draft. */
const TOEGESTAAN: Readonly<Record<Commandosoort, readonly Overeenkomststatus[]>> = {
  stel_op: ['geen'],
  wijzig_concept: ['concept'],
  bied_aan: ['concept'],
  neem_terug: ['ter_ondertekening'],
  onderteken: ['ter_ondertekening', 'ondertekend', 'lopend', 'opgeschort', 'opgezegd', 'beeindigd'],
  neem_in_werking: ['ondertekend'],
  informeer_raad: [
    'concept',
    'ter_ondertekening',
    'ondertekend',
    'lopend',
    'opgeschort',
    'opgezegd',
    'beeindigd',
    'geevalueerd',
  ],
  stel_addendum_vast: ['ondertekend', 'lopend', 'opgeschort', 'opgezegd'],
  verleng: ['ondertekend', 'lopend', 'opgeschort'],
  schort_op: ['lopend'],
  hervat: ['opgeschort'],
  zeg_op: ['lopend', 'opgeschort'],
  trek_opzegging_in: ['opgezegd'],
  beeindig: ['ondertekend', 'lopend', 'opgeschort', 'opgezegd'],
  evalueer: ['lopend', 'opgeschort', 'opgezegd', 'beeindigd'],
  stop_buurt: ['lopend', 'opgeschort', 'opgezegd', 'beeindigd'],
  vervang_buurt: ['lopend', 'opgeschort'],
};

/** Facts that do not change the status. Once all have signed, such a fact can be recorded after events that happened later. */
const NAGEKOMEN: ReadonlySet<Commandosoort> = new Set([
  'onderteken',
  'informeer_raad',
  'stel_addendum_vast',
  'verleng',
  'evalueer',
  'stop_buurt',
  'vervang_buurt',
]);

/** The earliest day that a command can have. */
function findVroegsteDag(soort: Commandosoort, staat: BestaandeStaat): Datum {
  const { vastgesteldOp } = staat.versies[0];
  const open = staat.status === 'concept' || staat.status === 'ter_ondertekening';
  return NAGEKOMEN.has(soort) && !open ? vastgesteldOp : (staat.geordendTot ?? staat.laatsteDatum);
}

function evaluate(commando: Opdracht<'evalueer'>, staat: BestaandeStaat): Overeenkomstgebeurtenis[] {
  const { soort: _, datum, ...inhoud } = commando;
  const { moment } = inhoud;
  if (moment !== undefined && !documentOp(staat, datum).evaluatiemomenten.some(({ id }) => id === moment))
    refuse('overeenkomst.evaluatiemoment_onbekend', { moment }, ['moment']);
  return [createGebeurtenis('geevalueerd', datum, inhoud)];
}

function decideStart(commando: Opdracht<'neem_in_werking'>, staat: BestaandeStaat): Overeenkomstgebeurtenis[] {
  const { datum } = commando;
  const { looptijd } = documentOp(staat, datum);
  if (!containsDatum(looptijd, datum))
    refuse('overeenkomst.buiten_looptijd', { datum, van: looptijd.van, tot: looptijd.tot }, ['datum']);
  return [createGebeurtenis('in_werking_getreden', datum, {})];
}

function decide(
  commando: Exclude<Overeenkomstcommando, Opdracht<'stel_op'>>,
  staat: BestaandeStaat,
  options: DecideOvereenkomstOptions,
): Overeenkomstgebeurtenis[] {
  const { datum } = commando;
  switch (commando.soort) {
    case 'wijzig_concept':
      checkDocument(commando.document);
      return [createGebeurtenis('concept_gewijzigd', datum, { document: commando.document })];
    case 'bied_aan':
      refuseAll('overeenkomst.document_past_niet', checkSamenwerkingsovereenkomst(staat.versies[0].document, options));
      return [createGebeurtenis('ter_ondertekening_aangeboden', datum, {})];
    case 'neem_terug':
      return [createGebeurtenis('ter_ondertekening_ingetrokken', datum, { reden: commando.reden })];
    case 'onderteken':
      return signDocument(commando, staat);
    case 'neem_in_werking':
      return decideStart(commando, staat);
    case 'informeer_raad': {
      const { onderwerp, kenmerk } = commando;
      return [
        createGebeurtenis('raad_geinformeerd', datum, { onderwerp, ...(kenmerk === undefined ? {} : { kenmerk }) }),
      ];
    }
    case 'stel_addendum_vast':
    case 'verleng':
      return amendDocument(commando, staat, options);
    case 'schort_op':
      return [createGebeurtenis('opgeschort', datum, { reden: commando.reden })];
    case 'hervat':
      return [createGebeurtenis('hervat', datum, {})];
    case 'zeg_op':
      return giveNotice(commando, staat);
    case 'trek_opzegging_in':
      return [createGebeurtenis('opzegging_ingetrokken', datum, {})];
    case 'beeindig':
      return endAgreement(commando, staat);
    case 'evalueer':
      return evaluate(commando, staat);
    case 'stop_buurt':
      return stopBuurt(commando, staat);
    case 'vervang_buurt':
      return swapBuurt(commando, staat);
    /* v8 ignore next -- every command has its case: the compiler refuses a new one that has none */
    default:
      return commando satisfies never;
  }
}

/**
 * Decides on a command: gives all its events, or refuses it with a code. Apply the events to the state with `evolveOvereenkomst`.
 *
 * The life: `concept` → `ter_ondertekening` → `ondertekend` (when everyone who must sign has signed: see `listOntbrekendeHandtekeningen`)
 * → `lopend` → (`opgeschort`, `opgezegd`) → `beeindigd` → `geevalueerd`. Addenda give new versions; `findVersie` tells which version was
 * in force on a day.
 *
 * @param commando - the command, with its day
 * @param staat - the state so far
 * @param options - the selection and the lists of taakvelden for checking documents. Default: neither
 * @returns one or two events
 * @throws DomeinFout
 * - `kern.document_ongeldig`: the command or the state does not have the right form
 * - `overeenkomst.status_past_niet`: not in this status; `overeenkomst.datum_voor_vorige`: before the last change of the status or the
 *   draft (for a fact that does not change the status, once all have signed: before the text was made);
 *   `overeenkomst.gebeurtenis_bestaat_al`: this was recorded before, word for word
 * - drafts: `overeenkomst.concept_heeft_handtekeningen`; `overeenkomst.document_past_niet` with the findings of
 *   `checkSamenwerkingsovereenkomst`
 * - signing: `overeenkomst.handtekening_past_niet` with findings, `overeenkomst.handtekening_dubbel`
 * - start and end: `overeenkomst.buiten_looptijd`, `overeenkomst.looptijd_niet_verstreken`, `overeenkomst.niet_opgezegd`,
 *   `overeenkomst.opzegtermijn_loopt`
 * - addenda: `overeenkomst.addendum_andere_overeenkomst`, `overeenkomst.addendum_voor_vorige`, `overeenkomst.addendum_buiten_looptijd`,
 *   `overeenkomst.handtekening_na_addendum`, `overeenkomst.handtekeningen_ontbreken`, `overeenkomst.verlenging_niet_later`
 * - notice: `overeenkomst.opzegging_geen_partij`, `overeenkomst.opzegtermijn_te_kort`, `overeenkomst.opzegging_na_looptijd`
 * - evaluation: `overeenkomst.evaluatiemoment_onbekend`
 * - buurten: `overeenkomst.buurt_al_gestopt`, `overeenkomst.buurt_doet_niet_mee`, `overeenkomst.buurt_niet_gestopt`,
 *   `overeenkomst.buurt_al_vervangen`, `overeenkomst.buurt_doet_al_mee`, `overeenkomst.buurt_buiten_gemeente`,
 *   `overeenkomst.vervanging_past_niet`
 *
 * @example
 * ```ts
 * import { Datum } from 'buurtaanpak/kern';
 * import { decideOvereenkomst, initialOvereenkomststaat } from 'buurtaanpak/overeenkomst';
 *
 * decideOvereenkomst({ soort: 'hervat', datum: Datum.parse('2026-09-01') }, initialOvereenkomststaat); // throws overeenkomst.status_past_niet
 * ```
 */
export function decideOvereenkomst(
  commando: Overeenkomstcommando,
  staat: Overeenkomststaat,
  options: DecideOvereenkomstOptions = {},
): Overeenkomstgebeurtenis[] {
  const gelezen = parseSchema(OvereenkomstcommandoSchema, commando, 'overeenkomstcommando');
  requireStaat(staat);
  const { soort, datum } = gelezen;
  if (!TOEGESTAAN[soort].includes(staat.status))
    refuse('overeenkomst.status_past_niet', { opdracht: soort, status: staat.status });
  if (staat.status === 'geen' || soort === 'stel_op') {
    const { document } = gelezen as Opdracht<'stel_op'>;
    checkDocument(document);
    return [createGebeurtenis('concept_opgesteld', datum, { document })];
  }
  const vroegste = findVroegsteDag(soort, staat);
  if (datum < vroegste) refuse('overeenkomst.datum_voor_vorige', { datum, vorige: vroegste }, ['datum']);
  const gebeurtenissen = decide(gelezen, staat, options);
  // An event that changes nothing was recorded before: the command was sent twice.
  if (gebeurtenissen.reduce(evolveOvereenkomst, staat as Overeenkomststaat) === staat)
    refuse('overeenkomst.gebeurtenis_bestaat_al', { opdracht: soort, datum });
  return gebeurtenissen;
}
