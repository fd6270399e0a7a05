import { isGeldsoort } from '../gebeurtenis/isGeldsoort.js';
import type { Feitgebeurtenis } from '../gebeurtenis/gebeurtenis.js';
import type { Vorm } from '../feiten/vorm.js';
import { applyHandtekening } from './applyHandtekening.js';
import { endOnderbreking } from './endOnderbreking.js';
import { insertAddendum } from './insertAddendum.js';
import type { Opbouw } from './opbouw.js';

/** The object without its fields that are `undefined`. */
function without<T extends object>(waarde: T): T {
  return Object.fromEntries(Object.entries(waarde).filter(([, inhoud]) => inhoud !== undefined)) as T;
}

function applyConcept(
  opbouw: Opbouw,
  vorm: Vorm,
  { datum, document }: Feitgebeurtenis<'concept_opgesteld' | 'concept_gewijzigd'>,
): void {
  opbouw.begonnenOp ??= datum;
  const waarde = {
    nummer: 0,
    ingangsdatum: document.looptijd.van,
    vastgesteldOp: datum,
    onderwerp: document.onderwerp,
    document,
    handtekeningen: opbouw.eerste?.waarde.handtekeningen ?? [],
  };
  opbouw.eerste = { waarde, vorm };
}

/** The last day of an end: that of the fact, or the end of the notice that it follows on when that is earlier. */
function applyEinde(opbouw: Opbouw, vorm: Vorm, feit: Feitgebeurtenis<'beeindigd'>): void {
  const { laatsteDag, reden, toelichting } = feit;
  const per = reden === 'opgezegd' ? opbouw.opzegging?.waarde.per : undefined;
  const dag = per !== undefined && per < laatsteDag ? per : laatsteDag;
  opbouw.einde = { waarde: without({ laatsteDag: dag, reden, toelichting }), vorm };
}

/** Applies a fact about the life of the agreement. It accepts every fact; money does not change this life. */
export function applyFeit(opbouw: Opbouw, vorm: Vorm): void {
  const feit = vorm.gebeurtenis;
  const { datum } = feit;
  if (isGeldsoort(feit)) return;
  switch (feit.soort) {
    case 'concept_opgesteld':
    case 'concept_gewijzigd':
      applyConcept(opbouw, vorm, feit);
      return;
    case 'ter_ondertekening_aangeboden':
      opbouw.aangeboden = true;
      return;
    case 'ter_ondertekening_ingetrokken':
      opbouw.aangeboden = false;
      delete opbouw.ondertekend;
      if (opbouw.eerste !== undefined)
        opbouw.eerste = { ...opbouw.eerste, waarde: { ...opbouw.eerste.waarde, handtekeningen: [] } };
      return;
    case 'handtekening_gezet':
      applyHandtekening(opbouw, vorm, feit);
      return;
    case 'ondertekening_voltooid':
      opbouw.ondertekend ??= { waarde: datum, vorm };
      return;
    case 'in_werking_getreden':
      opbouw.inWerkingOp = datum;
      return;
    case 'raad_geinformeerd':
      opbouw.raadsinformatie.push(without({ datum, onderwerp: feit.onderwerp, kenmerk: feit.kenmerk }));
      return;
    case 'addendum_vastgesteld': {
      const { nummer, ingangsdatum, onderwerp, document, handtekeningen } = feit;
      const waarde = { nummer, ingangsdatum, vastgesteldOp: datum, onderwerp, document, handtekeningen };
      opbouw.addenda = insertAddendum(opbouw.addenda, { waarde, vorm });
      return;
    }
    case 'verlengd':
      return;
    case 'optie_gelicht':
      opbouw.opties.push(feit.programmajaar);
      return;
    case 'opgeschort':
      opbouw.opschortingen.push({ van: feit.vanaf, reden: feit.reden });
      return;
    case 'hervat':
      opbouw.opschortingen = endOnderbreking(opbouw.opschortingen, feit.vanaf);
      return;
    case 'opgezegd': {
      const { partij, grond, per } = feit;
      opbouw.opzegging = { waarde: { datum, partij, grond, per }, vorm };
      return;
    }
    case 'opzegging_ingetrokken':
      opbouw.opzegging = undefined;
      return;
    case 'beeindigd':
      applyEinde(opbouw, vorm, feit);
      return;
    case 'geevalueerd': {
      const { moment, eind, uitkomst, kenmerk } = feit;
      opbouw.evaluaties.push(without({ datum, moment, eind, uitkomst, kenmerk }));
      return;
    }
    case 'besluit_genomen':
      opbouw.besluiten.push({ datum, programmajaar: feit.programmajaar, uitkomst: feit.uitkomst });
      return;
    case 'partij_uitgetreden':
      opbouw.uitgetreden.push({ partij: feit.partij, laatsteDag: feit.laatsteDag });
      return;
    case 'partij_toegetreden':
      opbouw.toegetreden.push({ partij: feit.partij, vanaf: feit.vanaf });
      return;
    case 'buurt_gestopt':
      opbouw.gestopt.push(without({ buurt: feit.buurt, laatsteDag: feit.laatsteDag, reden: feit.reden }));
      return;
    case 'buurt_vervangen': {
      const { buurt, vervangt, start } = feit;
      opbouw.gestopt = opbouw.gestopt.map((een) =>
        een.buurt === vervangt ? { ...een, vervangenDoor: { buurt, start } } : een,
      );
      return;
    }
    case 'buurt_gepauzeerd':
      opbouw.gepauzeerd.push(without({ buurt: feit.buurt, van: feit.vanaf, reden: feit.reden }));
      return;
    case 'buurt_hervat':
      opbouw.gepauzeerd = endOnderbreking(opbouw.gepauzeerd, feit.vanaf, ({ buurt }) => buurt === feit.buurt);
      return;
    /* v8 ignore next -- every kind has its case: the compiler refuses a new one that has none */
    default:
      return feit satisfies never;
  }
}
