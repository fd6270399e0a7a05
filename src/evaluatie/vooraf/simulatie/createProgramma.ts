import { findDag } from '../../lees/findDag.js';
import { testLoting } from '../../loting/testLoting.js';
import { testTrapsgewijs } from '../../loting/testTrapsgewijs.js';
import type { Uitkomstregel } from '../../model/evaluatiegegevens.js';
import { computeVerschilInVerschillen } from '../../vergelijking/computeVerschilInVerschillen.js';
import { composeSets } from './composeSets.js';
import { readOordeel } from './readOordeel.js';
import type { Runuitslag, Vraagstuk } from './vraagstuk.js';

/** Evaluates one run of a plan about the programme as a whole. */
export function createProgramma(vraagstuk: Vraagstuk) {
  const { plan, ontwerp, opzet, buurten, vragen, perioden, alfa, opties } = vraagstuk;
  const { correctie, margeDagen, onderscheidingsvermogen, selectie, vastgesteldOp, koppeling, geloot } = plan;
  const streng = correctie === 'geen' ? alfa : alfa / vragen.length;
  const sets = composeSets(buurten, ontwerp === 'vergelijking' && opzet.paren === true);
  const blokken = sets.map(({ behandeld, vergelijking }) => ({ ingeloot: behandeld, uitgeloot: vergelijking }));
  const starts = buurten.map(({ buurt, blok, start }) => ({ buurt, blok, start }));
  const { rangschikkingen } = opties;
  return (uitkomsten: readonly Uitkomstregel[], zaad: string): Runuitslag[] =>
    vragen.map(({ vergelijking: { uitkomst, op, vanaf } }) => {
      const vraag = {
        uitkomst,
        alfa: streng,
        vastgesteldOp,
        maximum: rangschikkingen,
        steekproef: rangschikkingen,
        zaad,
        ...(margeDagen === undefined ? {} : { margeDagen }),
        ...(onderscheidingsvermogen === undefined ? {} : { onderscheidingsvermogen }),
        ...(selectie === undefined ? {} : { selectie }),
      };
      if (ontwerp === 'trapsgewijs') {
        const hoe = { ...vraag, perioden, ...(geloot === undefined ? {} : { geloot }) };
        return readOordeel(testTrapsgewijs(uitkomsten, starts, hoe), streng);
      }
      const na = findDag(op, opzet.start) ?? opzet.start;
      const voor = vanaf && findDag(vanaf, opzet.start);
      if (ontwerp === 'loting') {
        const hoe = { ...vraag, op: na, ...(voor === undefined ? {} : { vanaf: voor }) };
        return readOordeel(testLoting({ blokken }, uitkomsten, hoe), streng);
      }
      const hoe = { ...vraag, voor: voor ?? opzet.start, na, ...(koppeling === undefined ? {} : { koppeling }) };
      return readOordeel(computeVerschilInVerschillen(uitkomsten, sets, hoe), streng);
    });
}
