import type { Vorm } from '../feiten/vorm.js';
import type { Overeenkomstfeitgebeurtenis } from '../gebeurtenis/gebeurtenis.js';
import type { Leveninhoud } from '../gebeurtenis/inhoud.js';
import { isGeldsoort } from '../gebeurtenis/isGeldsoort.js';
import { applyConcept } from './applyConcept.js';
import { applyEinde } from './applyEinde.js';
import { applyHandtekening } from './applyHandtekening.js';
import { applyVervanging } from './applyVervanging.js';
import { applyVoid } from './applyVoid.js';
import { endOnderbreking } from './endOnderbreking.js';
import { insertAddendum } from './insertAddendum.js';
import { omitLeeg } from './omitLeeg.js';
import type { Opbouw } from './opbouw.js';

type Toepassing<S extends keyof Leveninhoud> = (
  opbouw: Opbouw,
  feit: Overeenkomstfeitgebeurtenis<S>,
  vorm: Vorm,
) => void;

/** What every kind of fact about the life of the agreement does. */
const TOEPASSINGEN: { readonly [S in keyof Leveninhoud]: Toepassing<S> } = {
  concept_opgesteld: applyConcept,
  concept_gewijzigd: applyConcept,
  ter_ondertekening_aangeboden: (opbouw) => {
    opbouw.aangeboden = true;
  },
  ter_ondertekening_ingetrokken: applyVoid,
  handtekening_gezet: applyHandtekening,
  ondertekening_voltooid: (opbouw, { datum }, vorm) => {
    opbouw.ondertekend ??= { waarde: datum, vorm };
  },
  in_werking_getreden: (opbouw, { datum }) => {
    opbouw.inWerkingOp = datum;
  },
  raad_geinformeerd: (opbouw, { datum, onderwerp, kenmerk }) => {
    opbouw.raadsinformatie.push(omitLeeg({ datum, onderwerp, kenmerk }));
  },
  addendum_vastgesteld: (opbouw, { datum, nummer, ingangsdatum, onderwerp, document, handtekeningen }, vorm) => {
    const waarde = { nummer, ingangsdatum, vastgesteldOp: datum, onderwerp, document, handtekeningen };
    opbouw.addenda = insertAddendum(opbouw.addenda, { waarde, vorm });
  },
  // The addendum itself has the new term.
  verlengd: () => undefined,
  optie_gelicht: (opbouw, { programmajaar }) => {
    opbouw.opties.push(programmajaar);
  },
  opgeschort: (opbouw, { vanaf, reden }) => {
    opbouw.opschortingen.push({ van: vanaf, reden });
  },
  hervat: (opbouw, { vanaf }) => {
    opbouw.opschortingen = endOnderbreking(opbouw.opschortingen, vanaf);
  },
  opgezegd: (opbouw, { datum, partij, grond, per }, vorm) => {
    opbouw.opzegging = { waarde: { datum, partij, grond, per }, vorm };
  },
  opzegging_ingetrokken: (opbouw) => {
    opbouw.opzegging = undefined;
  },
  beeindigd: applyEinde,
  geevalueerd: (opbouw, { datum, moment, eind, uitkomst, kenmerk }) => {
    opbouw.evaluaties.push(omitLeeg({ datum, moment, eind, uitkomst, kenmerk }));
  },
  besluit_genomen: (opbouw, { datum, programmajaar, uitkomst }) => {
    opbouw.besluiten.push({ datum, programmajaar, uitkomst });
  },
  partij_uitgetreden: (opbouw, { partij, laatsteDag }) => {
    opbouw.uitgetreden.push({ partij, laatsteDag });
  },
  partij_toegetreden: (opbouw, { partij, vanaf }) => {
    opbouw.toegetreden.push({ partij, vanaf });
  },
  buurt_gestopt: (opbouw, { buurt, laatsteDag, reden }) => {
    opbouw.gestopt.push(omitLeeg({ buurt, laatsteDag, reden }));
  },
  buurt_vervangen: applyVervanging,
  buurt_gepauzeerd: (opbouw, { buurt, vanaf, reden }) => {
    opbouw.gepauzeerd.push(omitLeeg({ buurt, van: vanaf, reden }));
  },
  buurt_hervat: (opbouw, { buurt, vanaf }) => {
    opbouw.gepauzeerd = endOnderbreking(opbouw.gepauzeerd, vanaf, (een) => een.buurt === buurt);
  },
};

/** Applies a fact about the life of the agreement. It accepts every fact; money does not change this life. */
export function applyFeit(opbouw: Opbouw, vorm: Vorm): void {
  const feit = vorm.gebeurtenis;
  if (isGeldsoort(feit)) return;
  // Each kind has the function for its own fields.
  const apply = TOEPASSINGEN[feit.soort] as Toepassing<keyof Leveninhoud>;
  apply(opbouw, feit, vorm);
}
