import { findDag } from '../../lees/findDag.js';
import { judgeLoting } from '../../loting/judgeLoting.js';
import { readLoting } from '../../loting/readLoting.js';
import { testTrapsgewijs } from '../../loting/testTrapsgewijs.js';
import type { Uitkomstregel } from '../../model/evaluatiegegevens.js';
import { computeVerschilInVerschillen } from '../../vergelijking/computeVerschilInVerschillen.js';
import { composeEffectvraag } from './composeEffectvraag.js';
import { composeSets } from './composeSets.js';
import { readOordeel } from './readOordeel.js';
import type { Runuitslag, Vraagstuk } from './vraagstuk.js';

/** Evaluates one run of a plan about the programme as a whole, with buurten that the choice or a lot left out or that begin later. */
export function createProgramma(vraagstuk: Vraagstuk) {
  const { plan, ontwerp, opzet, buurten, vragen, perioden, loting } = vraagstuk;
  const { koppeling, geloot } = plan;
  const sets = composeSets(buurten, ontwerp === 'vergelijking' && opzet.paren === true);
  const verdeling = sets.map(({ behandeld, vergelijking }) => ({ ingeloot: behandeld, uitgeloot: vergelijking }));
  // Read and drawn again once: it is the same in every run.
  const lot = readLoting(loting ?? { blokken: verdeling }, {});
  const starts = buurten.map(({ buurt, blok, start }) => ({ buurt, blok, start }));
  const effectvraag = composeEffectvraag(vraagstuk);
  const { alfa } = effectvraag;
  return (uitkomsten: readonly Uitkomstregel[], zaad: string): Runuitslag[] =>
    vragen.map(({ vergelijking: { uitkomst, op, vanaf } }) => {
      const vraag = { ...effectvraag, uitkomst, zaad };
      if (ontwerp === 'trapsgewijs') {
        const hoe = { ...vraag, perioden, ...(geloot === undefined ? {} : { geloot }) };
        return readOordeel(testTrapsgewijs(uitkomsten, starts, hoe), alfa);
      }
      const na = findDag(op, opzet.start);
      const voor = vanaf && findDag(vanaf, opzet.start);
      if (ontwerp === 'loting') {
        const hoe = { ...vraag, op: na, ...(voor === undefined ? {} : { vanaf: voor }) };
        return readOordeel(judgeLoting(lot, uitkomsten, hoe), alfa);
      }
      const hoe = { ...vraag, voor: voor ?? opzet.start, na, ...(koppeling === undefined ? {} : { koppeling }) };
      return readOordeel(computeVerschilInVerschillen(uitkomsten, sets, hoe), alfa);
    });
}
