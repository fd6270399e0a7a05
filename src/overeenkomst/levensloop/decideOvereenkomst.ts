import { containsGebied } from '../../gebied/index.js';
import {
  addMaanden,
  type Bevinding,
  containsDatum,
  type Datum,
  DomeinFout,
  parseSchema,
  refuse,
} from '../../kern/index.js';
import { checkHandtekening } from '../controle/checkHandtekening.js';
import {
  type CheckSamenwerkingsovereenkomstOptions,
  checkSamenwerkingsovereenkomst,
} from '../controle/checkSamenwerkingsovereenkomst.js';
import type { Handtekening, Samenwerkingsovereenkomst } from '../model/samenwerkingsovereenkomst.js';
import { type Commandosoort, type Overeenkomstcommando, OvereenkomstcommandoSchema } from './commando.js';
import { findVersie } from './findVersie.js';
import type { Gebeurtenisinhoud, Gebeurtenissoort, Overeenkomstgebeurtenis } from './gebeurtenis.js';
import { listBuurten } from './listBuurten.js';
import type { BestaandeStaat, Overeenkomststaat, Overeenkomststatus, Overeenkomstversie } from './staat.js';

/** What documents are held against when they are offered for signing or agreed on: as `checkSamenwerkingsovereenkomst`. */
export type DecideOvereenkomstOptions = CheckSamenwerkingsovereenkomstOptions;

type Opdracht<S extends Commandosoort> = Extract<Overeenkomstcommando, { readonly soort: S }>;

/** In which statuses a command can be given. Informing the council can always be done, once there is a draft. */
const TOEGESTAAN: Readonly<Record<Commandosoort, readonly Overeenkomststatus[]>> = {
  stel_op: ['geen'],
  wijzig_concept: ['concept'],
  bied_aan: ['concept'],
  neem_terug: ['ter_ondertekening'],
  onderteken: ['ter_ondertekening'],
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
  stop_buurt: ['lopend', 'opgeschort', 'opgezegd'],
  vervang_buurt: ['lopend', 'opgeschort'],
};

function event<S extends Gebeurtenissoort>(
  soort: S,
  datum: Datum,
  inhoud: Gebeurtenisinhoud[S],
): Overeenkomstgebeurtenis {
  return { soort, versie: 1, datum, ...inhoud } as Overeenkomstgebeurtenis;
}

/** Throws what a check found, all of it, under the code of the rule that is broken. */
function refuseAll(
  code: 'overeenkomst.document_past_niet' | 'overeenkomst.handtekening_past_niet',
  bevindingen: readonly Bevinding[],
): void {
  const fouten = bevindingen.filter(({ ernst }) => ernst === 'fout');
  if (fouten.length > 0) throw new DomeinFout(code, { aantal: fouten.length }, { bevindingen: fouten });
}

/** A draft carries no signatures: those are events. */
function checkDocument(document: Samenwerkingsovereenkomst): void {
  if (document.handtekeningen !== undefined && document.handtekeningen.length > 0)
    refuse('overeenkomst.concept_heeft_handtekeningen', {}, ['document', 'handtekeningen']);
}

/** Who must still sign. */
function findOntbrekend({ partijen }: Samenwerkingsovereenkomst, handtekeningen: readonly Handtekening[]): string[] {
  return partijen.flatMap(({ id, ondertekenaars }) =>
    ondertekenaars
      .filter(({ functie }) => !handtekeningen.some((een) => een.partij === id && een.functie === functie))
      .map(({ functie }) => `${id}/${functie}`),
  );
}

function signDocument(
  { datum, partij, functie, persoon }: Opdracht<'onderteken'>,
  staat: BestaandeStaat,
): Overeenkomstgebeurtenis[] {
  const { document, handtekeningen } = staat.versies[0];
  const inhoud = { partij, functie, ...(persoon === undefined ? {} : { persoon }) };
  refuseAll(
    'overeenkomst.handtekening_past_niet',
    checkHandtekening(document, { ...inhoud, datum }, [], document.looptijd.van),
  );
  if (handtekeningen.some((een) => een.partij === partij && een.functie === functie))
    refuse('overeenkomst.handtekening_dubbel', { partij, functie });
  const gezet = event('handtekening_gezet', datum, inhoud);
  const nog = findOntbrekend(document, [...handtekeningen, { ...inhoud, datum }]);
  return nog.length > 0 ? [gezet] : [gezet, event('ondertekening_voltooid', datum, {})];
}

function amendDocument(
  commando: Opdracht<'stel_addendum_vast' | 'verleng'>,
  staat: BestaandeStaat,
  options: DecideOvereenkomstOptions,
): Overeenkomstgebeurtenis[] {
  const { datum, ingangsdatum, onderwerp, document, handtekeningen } = commando;
  const vorige = staat.versies.at(-1) as Overeenkomstversie;
  checkDocument(document);
  if (document.id !== vorige.document.id)
    refuse('overeenkomst.addendum_andere_overeenkomst', { gekregen: document.id, verwacht: vorige.document.id }, [
      'document',
      'id',
    ]);
  if (ingangsdatum < vorige.ingangsdatum)
    refuse('overeenkomst.addendum_voor_vorige', { ingangsdatum, vorige: vorige.ingangsdatum }, ['ingangsdatum']);
  if (!containsDatum(document.looptijd, ingangsdatum))
    refuse('overeenkomst.addendum_buiten_looptijd', { ingangsdatum, ...document.looptijd }, ['ingangsdatum']);
  refuseAll('overeenkomst.document_past_niet', checkSamenwerkingsovereenkomst(document, options));
  // Who signs an addendum is who signs for the parties by the text that holds when it begins.
  const geldend = findVersie(staat, ingangsdatum)?.document ?? vorige.document;
  const bevindingen = handtekeningen.flatMap((handtekening, h) => {
    const pad = ['handtekeningen', h];
    if (handtekening.datum > datum)
      refuse('overeenkomst.handtekening_na_addendum', { datum: handtekening.datum, addendum: datum }, [
        ...pad,
        'datum',
      ]);
    return checkHandtekening(geldend, handtekening, pad, ingangsdatum);
  });
  refuseAll('overeenkomst.handtekening_past_niet', bevindingen);
  const nog = findOntbrekend(geldend, handtekeningen);
  if (nog.length > 0) refuse('overeenkomst.handtekeningen_ontbreken', { ontbreekt: nog }, ['handtekeningen']);
  const nummer = staat.versies.length;
  const vastgesteld = event('addendum_vastgesteld', datum, {
    nummer,
    ingangsdatum,
    onderwerp,
    document,
    handtekeningen,
  });
  const was = vorige.document.looptijd.tot;
  const wordt = document.looptijd.tot;
  if (commando.soort === 'verleng' && wordt <= was)
    refuse('overeenkomst.verlenging_niet_later', { was, wordt }, ['document', 'looptijd', 'tot']);
  return wordt > was ? [vastgesteld, event('verlengd', datum, { nummer, was, wordt })] : [vastgesteld];
}

/** The text that holds on a day, or the newest when none does yet. */
function documentOp(staat: BestaandeStaat, datum: Datum): Samenwerkingsovereenkomst {
  return (findVersie(staat, datum) ?? (staat.versies.at(-1) as Overeenkomstversie)).document;
}

function giveNotice({ datum, door, grond, per }: Opdracht<'zeg_op'>, staat: BestaandeStaat): Overeenkomstgebeurtenis[] {
  const document = documentOp(staat, datum);
  if (!document.partijen.some(({ id }) => id === door))
    refuse('overeenkomst.opzegging_geen_partij', { partij: door }, ['door']);
  const vroegst = addMaanden(datum, document.beeindiging.opzegtermijnMaanden);
  if (per < vroegst) refuse('overeenkomst.opzegtermijn_te_kort', { per, vroegst }, ['per']);
  if (per > document.looptijd.tot)
    refuse('overeenkomst.opzegging_na_looptijd', { per, tot: document.looptijd.tot }, ['per']);
  return [event('opgezegd', datum, { door, grond, per })];
}

function endAgreement(
  { datum, reden, toelichting }: Opdracht<'beeindig'>,
  staat: BestaandeStaat,
): Overeenkomstgebeurtenis[] {
  if (reden === 'looptijd_verstreken') {
    const { tot } = (staat.versies.at(-1) as Overeenkomstversie).document.looptijd;
    if (datum <= tot) refuse('overeenkomst.looptijd_niet_verstreken', { datum, tot }, ['datum']);
  }
  if (reden === 'opgezegd') {
    if (staat.status !== 'opgezegd') return refuse('overeenkomst.niet_opgezegd', {}, ['reden']);
    if (datum < staat.opzegging.per)
      refuse('overeenkomst.opzegtermijn_loopt', { datum, per: staat.opzegging.per }, ['datum']);
  }
  return [event('beeindigd', datum, { reden, ...(toelichting === undefined ? {} : { toelichting }) })];
}

function evaluate(commando: Opdracht<'evalueer'>, staat: BestaandeStaat): Overeenkomstgebeurtenis[] {
  const { soort: _, datum, ...inhoud } = commando;
  const { moment } = inhoud;
  if (moment !== undefined && !documentOp(staat, datum).evaluatiemomenten.some(({ id }) => id === moment))
    refuse('overeenkomst.evaluatiemoment_onbekend', { moment }, ['moment']);
  return [event('geevalueerd', datum, inhoud)];
}

function stopBuurt({ datum, buurt, reden }: Opdracht<'stop_buurt'>, staat: BestaandeStaat): Overeenkomstgebeurtenis[] {
  if (staat.gestopt.some((een) => een.buurt === buurt)) refuse('overeenkomst.buurt_al_gestopt', { buurt }, ['buurt']);
  if (!listBuurten(staat, datum).some((een) => een.buurt === buurt))
    refuse('overeenkomst.buurt_doet_niet_mee', { buurt }, ['buurt']);
  return [event('buurt_gestopt', datum, { buurt, ...(reden === undefined ? {} : { reden }) })];
}

function replaceBuurt(
  { datum, buurt, vervangt, start }: Opdracht<'vervang_buurt'>,
  staat: BestaandeStaat,
): Overeenkomstgebeurtenis[] {
  const plaats = staat.gestopt.find((een) => een.buurt === vervangt);
  if (plaats === undefined) return refuse('overeenkomst.buurt_niet_gestopt', { buurt: vervangt }, ['vervangt']);
  if (plaats.vervangenDoor !== undefined)
    refuse('overeenkomst.buurt_al_vervangen', { buurt: vervangt, vervanger: plaats.vervangenDoor.buurt }, ['vervangt']);
  const { partijen, looptijd, reikwijdte } = documentOp(staat, datum);
  const bekend =
    reikwijdte.buurten?.some((een) => een.buurt === buurt) ||
    staat.gestopt.some((een) => een.buurt === buurt || een.vervangenDoor?.buurt === buurt);
  if (bekend) refuse('overeenkomst.buurt_doet_al_mee', { buurt }, ['buurt']);
  if (!partijen.some((partij) => partij.rol === 'gemeente' && containsGebied(partij.gemeentecode, buurt)))
    refuse(
      'overeenkomst.buurt_buiten_gemeente',
      { buurt, gemeenten: partijen.flatMap((partij) => (partij.rol === 'gemeente' ? [partij.gemeentecode] : [])) },
      ['buurt'],
    );
  if (start <= plaats.datum || start > looptijd.tot)
    refuse('overeenkomst.vervanging_past_niet', { buurt, start, na: plaats.datum, tot: looptijd.tot }, ['start']);
  return [event('buurt_vervangen', datum, { buurt, vervangt, start })];
}

function decideStart(commando: Opdracht<'neem_in_werking'>, staat: BestaandeStaat): Overeenkomstgebeurtenis[] {
  const { datum } = commando;
  const { looptijd } = documentOp(staat, datum);
  if (!containsDatum(looptijd, datum))
    refuse('overeenkomst.buiten_looptijd', { datum, van: looptijd.van, tot: looptijd.tot }, ['datum']);
  return [event('in_werking_getreden', datum, {})];
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
      return [event('concept_gewijzigd', datum, { document: commando.document })];
    case 'bied_aan':
      refuseAll('overeenkomst.document_past_niet', checkSamenwerkingsovereenkomst(staat.versies[0].document, options));
      return [event('ter_ondertekening_aangeboden', datum, {})];
    case 'neem_terug':
      return [event('ter_ondertekening_ingetrokken', datum, { reden: commando.reden })];
    case 'onderteken':
      return signDocument(commando, staat);
    case 'neem_in_werking':
      return decideStart(commando, staat);
    case 'informeer_raad': {
      const { onderwerp, kenmerk } = commando;
      return [event('raad_geinformeerd', datum, { onderwerp, ...(kenmerk === undefined ? {} : { kenmerk }) })];
    }
    case 'stel_addendum_vast':
    case 'verleng':
      return amendDocument(commando, staat, options);
    case 'schort_op':
      return [event('opgeschort', datum, { reden: commando.reden })];
    case 'hervat':
      return [event('hervat', datum, {})];
    case 'zeg_op':
      return giveNotice(commando, staat);
    case 'trek_opzegging_in':
      return [event('opzegging_ingetrokken', datum, {})];
    case 'beeindig':
      return endAgreement(commando, staat);
    case 'evalueer':
      return evaluate(commando, staat);
    case 'stop_buurt':
      return stopBuurt(commando, staat);
    case 'vervang_buurt':
      return replaceBuurt(commando, staat);
    default:
      return commando satisfies never;
  }
}

/**
 * Answers a command with the events that happen by it, or refuses it with a code: never half. Work the events into the state with
 * `evolveOvereenkomst`.
 *
 * The life: `concept` → `ter_ondertekening` → `ondertekend` (when everyone who must sign has signed: a gemeente by its burgemeester and its
 * secretaris) → `lopend` → (`opgeschort`, `opgezegd`) → `beeindigd` → `geevalueerd`. Addenda give new versions, of which `findVersie` tells
 * which one held on a day.
 *
 * @param commando - what is wanted, and on which day
 * @param staat - the state so far
 * @param options - the selection and the lists of taakvelden that documents are held against. Default: neither
 * @returns one or two events
 * @throws DomeinFout
 * - `kern.document_ongeldig`: the command does not have the form of one
 * - `overeenkomst.status_past_niet`: not in this status; `overeenkomst.datum_voor_vorige`: before the day of the last event
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
 * import { parseDatum } from 'buurtaanpak/kern';
 * import { decideOvereenkomst, initialOvereenkomststaat } from 'buurtaanpak/overeenkomst';
 *
 * decideOvereenkomst({ soort: 'hervat', datum: parseDatum('2026-09-01') }, initialOvereenkomststaat); // throws overeenkomst.status_past_niet
 * ```
 */
export function decideOvereenkomst(
  commando: Overeenkomstcommando,
  staat: Overeenkomststaat,
  options: DecideOvereenkomstOptions = {},
): Overeenkomstgebeurtenis[] {
  const gelezen = parseSchema(OvereenkomstcommandoSchema, commando, 'overeenkomstcommando');
  const { soort, datum } = gelezen;
  if (!TOEGESTAAN[soort].includes(staat.status))
    refuse('overeenkomst.status_past_niet', { opdracht: soort, status: staat.status });
  if (staat.status === 'geen' || soort === 'stel_op') {
    const { document } = gelezen as Opdracht<'stel_op'>;
    checkDocument(document);
    return [event('concept_opgesteld', datum, { document })];
  }
  if (datum < staat.laatsteDatum)
    refuse('overeenkomst.datum_voor_vorige', { datum, vorige: staat.laatsteDatum }, ['datum']);
  return decide(gelezen, staat, options);
}
