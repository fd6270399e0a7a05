import { canonicalizeJson, compareDatums } from '../../kern/huis.js';
import { addDuur, type Datum } from '../../kern/index.js';
import type { Handtekening } from '../model/samenwerkingsovereenkomst.js';
import { refuse } from '../teksten/codes.js';
import { Overeenkomstgebeurtenis } from './gebeurtenis.js';
import { getNieuwsteVersie } from './getNieuwsteVersie.js';
import { requireStaat } from './requireStaat.js';
import type { BestaandeStaat, Opschorting, Overeenkomststaat, Overeenkomstversie } from './staat.js';

type Draagt<S extends Overeenkomstgebeurtenis['soort']> = Extract<Overeenkomstgebeurtenis, { readonly soort: S }>;

/** The fields that stay when the status changes. */
function basisVan(staat: BestaandeStaat) {
  const { soort, versie, aantal, laatsteDatum, versies, raadsinformatie, evaluaties, gestopt, opschortingen } = staat;
  return { soort, versie, aantal, laatsteDatum, versies, raadsinformatie, evaluaties, gestopt, opschortingen };
}

/** The days of signing and of the start, as far as the status has them. When the stream skipped them, the day of the event. */
function dagenVan(staat: BestaandeStaat, datum: Datum) {
  return {
    ondertekendOp: 'ondertekendOp' in staat ? staat.ondertekendOp : datum,
    sinds: 'sinds' in staat ? staat.sinds : datum,
  };
}

function begin({ document, datum }: Draagt<'concept_opgesteld'>): BestaandeStaat {
  return {
    soort: 'overeenkomststaat',
    versie: 1,
    status: 'concept',
    aantal: 1,
    laatsteDatum: datum,
    versies: [
      {
        nummer: 0,
        ingangsdatum: document.looptijd.van,
        vastgesteldOp: datum,
        onderwerp: document.onderwerp,
        document,
        handtekeningen: [],
      },
    ],
    raadsinformatie: [],
    evaluaties: [],
    gestopt: [],
    opschortingen: [],
  };
}

function withEerste(staat: BestaandeStaat, wijziging: Partial<Overeenkomstversie>): BestaandeStaat['versies'] {
  const [eerste, ...rest] = staat.versies;
  return [{ ...eerste, ...wijziging }, ...rest];
}

function addHandtekening(staat: BestaandeStaat, gebeurtenis: Draagt<'handtekening_gezet'>): BestaandeStaat['versies'] {
  const { partij, functie, persoon, datum } = gebeurtenis;
  const handtekening: Handtekening = { partij, functie, ...(persoon === undefined ? {} : { persoon }), datum };
  return withEerste(staat, { handtekeningen: addNieuw(staat.versies[0].handtekeningen, handtekening) });
}

/** Ends the current suspension on the day before. A suspension that would not last a day is removed. */
function endOpschorting(opschortingen: readonly Opschorting[], datum: Datum): Opschorting[] {
  const gisteren = addDuur(datum, { dagen: -1 });
  return opschortingen.flatMap((een) => {
    if (een.tot !== undefined) return [een];
    return een.van <= gisteren ? [{ ...een, tot: gisteren }] : [];
  });
}

function without<T extends object>(waarde: T): T {
  return Object.fromEntries(Object.entries(waarde).filter(([, inhoud]) => inhoud !== undefined)) as T;
}

const isGelijk = (a: unknown, b: unknown) => a === b || canonicalizeJson({ a }) === canonicalizeJson({ a: b });

/** Adds an element that is not in the list yet, so that an event that was delivered twice counts once. */
function addNieuw<T extends { readonly datum: Datum }>(lijst: readonly T[], nieuw: T): readonly T[] {
  return lijst.some((een) => een.datum === nieuw.datum && isGelijk(een, nieuw)) ? lijst : [...lijst, nieuw];
}

/** Whether an event changed nothing. Most parts are still the same object, so that little has to be compared. */
function isOngewijzigd(voor: BestaandeStaat, na: BestaandeStaat): boolean {
  return (
    voor.status === na.status &&
    Object.keys(na).every((veld) => isGelijk(Reflect.get(voor, veld), Reflect.get(na, veld)))
  );
}

/** Its last day: the day on which it ended, or the end of the notice or of the term when that is earlier. */
function boundLaatsteDag(staat: BestaandeStaat, { datum, reden }: Draagt<'beeindigd'>): Datum {
  const { tot } = getNieuwsteVersie(staat).document.looptijd;
  const per = staat.status === 'opgezegd' && reden === 'opgezegd' ? staat.opzegging.per : datum;
  return [datum, tot, per].reduce((een, ander) => (compareDatums(een, ander) > 0 ? ander : een));
}

/**
 * Applies one event to the state. It accepts every fact; `decideOvereenkomst` judges beforehand whether something is allowed. An event
 * that adds nothing, for instance because it was delivered twice, changes nothing and is not counted.
 *
 * A fact that does not change the status (a signature, a report to the council, an addendum, an evaluation, a buurt) may arrive after
 * events that happened later. Events that change the status or the draft must arrive in the order in which they happened.
 *
 * @param staat - the state so far; `initialOvereenkomststaat` at the start. It is not changed.
 * @param gebeurtenis - the next event
 * @returns the state with the event in it
 * @throws DomeinFout `overeenkomst.stroom_zonder_begin`: the first event of a stream is not `concept_opgesteld`;
 *   `overeenkomst.stroom_tweede_begin`: a later event is `concept_opgesteld`; `overeenkomst.datum_voor_vorige`: the event changes the
 *   status or the draft, and happened before their last change; `kern.document_ongeldig`: this is not a state, or not an event
 *
 * @example
 * ```ts
 * import { Datum } from 'buurtaanpak/kern';
 * import { evolveOvereenkomst, initialOvereenkomststaat } from 'buurtaanpak/overeenkomst';
 *
 * const datum = Datum.parse('2026-06-01');
 * evolveOvereenkomst(initialOvereenkomststaat, { soort: 'hervat', versie: 1, datum }); // throws overeenkomst.stroom_zonder_begin
 * ```
 */
export function evolveOvereenkomst(staat: Overeenkomststaat, gebeurtenis: Overeenkomstgebeurtenis): Overeenkomststaat {
  requireStaat(staat);
  if (typeof gebeurtenis?.soort !== 'string' || typeof gebeurtenis.datum !== 'string')
    Overeenkomstgebeurtenis.parse(gebeurtenis);
  const { soort, datum } = gebeurtenis;
  if (staat.status === 'geen') {
    return soort === 'concept_opgesteld' ? begin(gebeurtenis) : refuse('overeenkomst.stroom_zonder_begin', { soort });
  }
  const verder = apply(staat, gebeurtenis);
  if (isOngewijzigd(staat, verder)) return staat;
  const { aantal, laatsteDatum, geordendTot = laatsteDatum } = staat;
  const geordend = verder.status !== staat.status || soort === 'concept_gewijzigd';
  if (geordend && datum < geordendTot)
    refuse('overeenkomst.datum_voor_vorige', { datum, vorige: geordendTot }, ['datum']);
  const laatste = compareDatums(datum, laatsteDatum) > 0 ? datum : laatsteDatum;
  const orde = geordend ? datum : geordendTot;
  const { geordendTot: _, ...rest } = verder;
  return { ...rest, aantal: aantal + 1, laatsteDatum: laatste, ...(orde === laatste ? {} : { geordendTot: orde }) };
}

/** The state after an event, without the count and the days of the stream. */
function apply(staat: BestaandeStaat, gebeurtenis: Overeenkomstgebeurtenis): BestaandeStaat {
  const { soort, datum } = gebeurtenis;
  const basis = basisVan(staat);
  switch (soort) {
    case 'concept_opgesteld':
      return refuse('overeenkomst.stroom_tweede_begin', {});
    case 'concept_gewijzigd': {
      const { document } = gebeurtenis;
      return {
        ...staat,
        versies: withEerste(staat, {
          document,
          ingangsdatum: document.looptijd.van,
          vastgesteldOp: datum,
          onderwerp: document.onderwerp,
        }),
      };
    }
    case 'ter_ondertekening_aangeboden':
      // In a later status the draft was offered before.
      return staat.status === 'concept' ? { ...basis, status: 'ter_ondertekening' } : staat;
    case 'ter_ondertekening_ingetrokken':
      return { ...basis, status: 'concept', versies: withEerste(staat, { handtekeningen: [] }) };
    case 'handtekening_gezet':
      return { ...staat, versies: addHandtekening(staat, gebeurtenis) };
    case 'ondertekening_voltooid':
      if ('ondertekendOp' in staat && staat.ondertekendOp === datum) return staat;
      return { ...basis, status: 'ondertekend', ondertekendOp: datum };
    case 'in_werking_getreden':
      if ('sinds' in staat && staat.sinds === datum) return staat;
      return { ...basis, status: 'lopend', ondertekendOp: dagenVan(staat, datum).ondertekendOp, sinds: datum };
    case 'raad_geinformeerd': {
      const { onderwerp, kenmerk } = gebeurtenis;
      return { ...staat, raadsinformatie: addNieuw(staat.raadsinformatie, without({ datum, onderwerp, kenmerk })) };
    }
    case 'addendum_vastgesteld': {
      const { nummer, ingangsdatum, onderwerp, document, handtekeningen } = gebeurtenis;
      const versie = { nummer, ingangsdatum, vastgesteldOp: datum, onderwerp, document, handtekeningen };
      const bekend = staat.versies.some(({ verlengdVan: _, ...een }) => een.nummer === nummer && isGelijk(een, versie));
      return bekend ? staat : { ...staat, versies: [...staat.versies, versie] };
    }
    case 'verlengd': {
      // The addendum just before this event holds the new term.
      const [eerste, ...rest] = staat.versies;
      const { nummer, was } = gebeurtenis;
      const versies = rest.map((een) => (een.nummer === nummer ? { ...een, verlengdVan: was } : een));
      return { ...staat, versies: [eerste, ...versies] };
    }
    case 'opgeschort': {
      const opschorting = { van: datum, reden: gebeurtenis.reden };
      const bekend = staat.opschortingen.some((een) => isGelijk(een, opschorting));
      return {
        ...basis,
        ...dagenVan(staat, datum),
        status: 'opgeschort',
        opschortingen: bekend ? staat.opschortingen : [...staat.opschortingen, opschorting],
      };
    }
    case 'hervat':
      return {
        ...basis,
        ...dagenVan(staat, datum),
        status: 'lopend',
        opschortingen: endOpschorting(staat.opschortingen, datum),
      };
    case 'opgezegd': {
      const { door, grond, per } = gebeurtenis;
      return { ...basis, ...dagenVan(staat, datum), status: 'opgezegd', opzegging: { datum, door, grond, per } };
    }
    case 'opzegging_ingetrokken':
      return {
        ...basis,
        ...dagenVan(staat, datum),
        // A notice during a suspension does not end the suspension.
        status: staat.opschortingen.some(({ tot }) => tot === undefined) ? 'opgeschort' : 'lopend',
      };
    case 'beeindigd':
      if ('beeindigdOp' in staat && staat.beeindigdOp === datum && staat.reden === gebeurtenis.reden) return staat;
      return {
        ...basis,
        status: 'beeindigd',
        beeindigdOp: datum,
        reden: gebeurtenis.reden,
        laatsteDag: boundLaatsteDag(staat, gebeurtenis),
        opschortingen: endOpschorting(staat.opschortingen, datum),
      };
    case 'geevalueerd': {
      const { moment, eind, uitkomst, kenmerk } = gebeurtenis;
      const evaluaties = addNieuw(staat.evaluaties, without({ datum, moment, eind, uitkomst, kenmerk }));
      return staat.status === 'beeindigd' && eind
        ? { ...staat, status: 'geevalueerd', evaluaties }
        : { ...staat, evaluaties };
    }
    case 'buurt_gestopt': {
      const { buurt, reden } = gebeurtenis;
      const stop = without({ buurt, datum, reden });
      const bekend = staat.gestopt.some(({ vervangenDoor: _, ...een }) => een.buurt === buurt && isGelijk(een, stop));
      return bekend ? staat : { ...staat, gestopt: [...staat.gestopt, stop] };
    }
    case 'buurt_vervangen': {
      const { buurt, vervangt, start } = gebeurtenis;
      return {
        ...staat,
        gestopt: staat.gestopt.map((een) =>
          een.buurt === vervangt ? { ...een, vervangenDoor: { buurt, start } } : een,
        ),
      };
    }
    /* v8 ignore next -- every event has its case: the compiler refuses a new one that has none */
    default:
      return gebeurtenis satisfies never;
  }
}
