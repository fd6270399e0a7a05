import { addDagen, type Datum, refuse } from '../../kern/index.js';
import type { Handtekening } from '../model/samenwerkingsovereenkomst.js';
import type { Overeenkomstgebeurtenis } from './gebeurtenis.js';
import type { BestaandeStaat, Opschorting, Overeenkomststaat, Overeenkomstversie } from './staat.js';

type Draagt<S extends Overeenkomstgebeurtenis['soort']> = Extract<Overeenkomstgebeurtenis, { readonly soort: S }>;

/** What stays when the status changes. */
function basisVan(staat: BestaandeStaat) {
  const { soort, versie, aantal, laatsteDatum, versies, raadsinformatie, evaluaties, gestopt, opschortingen } = staat;
  return { soort, versie, aantal, laatsteDatum, versies, raadsinformatie, evaluaties, gestopt, opschortingen };
}

/** The day of signing and of the start, as far as the status knows them; a stream that left them out gives the day of the event. */
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
  return withEerste(staat, { handtekeningen: [...staat.versies[0].handtekeningen, handtekening] });
}

/** Ends the suspension that still runs, on the day before; one that had no day at all was none. */
function endOpschorting(opschortingen: readonly Opschorting[], datum: Datum): Opschorting[] {
  const gisteren = addDagen(datum, -1);
  return opschortingen.flatMap((een) => {
    if (een.tot !== undefined) return [een];
    return een.van <= gisteren ? [{ ...een, tot: gisteren }] : [];
  });
}

function without<T extends object>(waarde: T): T {
  return Object.fromEntries(Object.entries(waarde).filter(([, inhoud]) => inhoud !== undefined)) as T;
}

/**
 * Works one event into the state. It refuses no fact: whether something was allowed is for `decideOvereenkomst` before.
 *
 * @param staat - the state so far; `initialOvereenkomststaat` at the start. It is not changed.
 * @param gebeurtenis - the next event
 * @returns the state with the event in it
 * @throws DomeinFout `overeenkomst.stroom_zonder_begin`: the first event of a stream is not `concept_opgesteld`;
 *   `overeenkomst.stroom_tweede_begin`: a later one is
 *
 * @example
 * ```ts
 * import { parseDatum } from 'buurtaanpak/kern';
 * import { evolveOvereenkomst, initialOvereenkomststaat } from 'buurtaanpak/overeenkomst';
 *
 * const datum = parseDatum('2026-06-01');
 * evolveOvereenkomst(initialOvereenkomststaat, { soort: 'hervat', versie: 1, datum }); // throws overeenkomst.stroom_zonder_begin
 * ```
 */
export function evolveOvereenkomst(staat: Overeenkomststaat, gebeurtenis: Overeenkomstgebeurtenis): Overeenkomststaat {
  const { soort, datum } = gebeurtenis;
  if (staat.status === 'geen') {
    return soort === 'concept_opgesteld' ? begin(gebeurtenis) : refuse('overeenkomst.stroom_zonder_begin', { soort });
  }
  const verder: BestaandeStaat = { ...staat, aantal: staat.aantal + 1, laatsteDatum: datum };
  const basis = basisVan(verder);
  switch (soort) {
    case 'concept_opgesteld':
      return refuse('overeenkomst.stroom_tweede_begin', {});
    case 'concept_gewijzigd': {
      const { document } = gebeurtenis;
      return {
        ...verder,
        versies: withEerste(staat, {
          document,
          ingangsdatum: document.looptijd.van,
          vastgesteldOp: datum,
          onderwerp: document.onderwerp,
        }),
      };
    }
    case 'ter_ondertekening_aangeboden':
      return { ...basis, status: 'ter_ondertekening' };
    case 'ter_ondertekening_ingetrokken':
      return { ...basis, status: 'concept', versies: withEerste(staat, { handtekeningen: [] }) };
    case 'handtekening_gezet':
      return { ...verder, versies: addHandtekening(staat, gebeurtenis) };
    case 'ondertekening_voltooid':
      return { ...basis, status: 'ondertekend', ondertekendOp: datum };
    case 'in_werking_getreden':
      return { ...basis, status: 'lopend', ondertekendOp: dagenVan(staat, datum).ondertekendOp, sinds: datum };
    case 'raad_geinformeerd': {
      const { onderwerp, kenmerk } = gebeurtenis;
      return { ...verder, raadsinformatie: [...staat.raadsinformatie, without({ datum, onderwerp, kenmerk })] };
    }
    case 'addendum_vastgesteld': {
      const { nummer, ingangsdatum, onderwerp, document, handtekeningen } = gebeurtenis;
      return {
        ...verder,
        versies: [
          ...staat.versies,
          { nummer, ingangsdatum, vastgesteldOp: datum, onderwerp, document, handtekeningen },
        ],
      };
    }
    case 'verlengd':
      // The addendum that goes before it holds the new term.
      return verder;
    case 'opgeschort':
      return {
        ...basis,
        ...dagenVan(staat, datum),
        status: 'opgeschort',
        opschortingen: [...staat.opschortingen, { van: datum, reden: gebeurtenis.reden }],
      };
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
      return {
        ...basis,
        status: 'beeindigd',
        beeindigdOp: datum,
        reden: gebeurtenis.reden,
        opschortingen: endOpschorting(staat.opschortingen, datum),
      };
    case 'geevalueerd': {
      const { moment, eind, uitkomst, kenmerk } = gebeurtenis;
      const evaluaties = [...staat.evaluaties, without({ datum, moment, eind, uitkomst, kenmerk })];
      return verder.status === 'beeindigd' && eind
        ? { ...verder, status: 'geevalueerd', evaluaties }
        : { ...verder, evaluaties };
    }
    case 'buurt_gestopt': {
      const { buurt, reden } = gebeurtenis;
      return { ...verder, gestopt: [...staat.gestopt, without({ buurt, datum, reden })] };
    }
    case 'buurt_vervangen': {
      const { buurt, vervangt, start } = gebeurtenis;
      return {
        ...verder,
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
