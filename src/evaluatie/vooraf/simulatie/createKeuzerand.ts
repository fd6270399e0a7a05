import { createToeval, type Toeval } from '../../../kern/index.js';
import { type Programmascore, selectBuurten } from '../../../selectie/index.js';
import { findDag } from '../../lees/findDag.js';
import { judgeKeuzerand } from '../../loting/judgeKeuzerand.js';
import type { Situatie, Uitkomstregel } from '../../model/evaluatiegegevens.js';
import { assignRand } from './assignRand.js';
import { composeEffectvraag } from './composeEffectvraag.js';
import { countKandidaten } from './countKandidaten.js';
import { readOordeel } from './readOordeel.js';
import type { Runuitslag, Simulatiebuurt, Vraagstuk } from './vraagstuk.js';

/** A gemeente with a quotum of its own: its buurten, and how many candidates there are besides. */
interface Keuzegemeente {
  readonly programma: string;
  readonly leden: readonly Simulatiebuurt[];
  readonly aantal: number;
  readonly kandidaten: number;
}

function listGemeenten({ buurten, opzet }: Vraagstuk): Keuzegemeente[] {
  return [...new Set(buurten.map(({ gemeente }) => gemeente))].flatMap((gemeente, g) => {
    const leden = buurten.filter((buurt) => buurt.gemeente === gemeente);
    const aantal = leden.filter(({ programma }) => programma).length;
    return aantal === 0
      ? []
      : [{ programma: `p${g}`, leden, aantal, kandidaten: countKandidaten(opzet, leden.length) }];
  });
}

/** The scores of the candidates of a gemeente: only their order matters. Without places chance gives them, within what was chosen. */
function scoreKandidaten(
  toeval: Toeval,
  { programma, leden, kandidaten }: Keuzegemeente,
  plaatsen: ReadonlyMap<string, number>,
): Programmascore[] {
  const los = assignRand(
    toeval,
    leden,
    leden.map((_, i) => i),
  );
  const eigen = leden.map(({ buurt }, i) => ({
    code: buurt,
    score: kandidaten - (plaatsen.get(buurt) ?? Number(los[i])),
  }));
  const verder = Array.from({ length: kandidaten - leden.length }, (_, i) => ({
    code: `${programma}-${i}`,
    score: kandidaten - leden.length - i,
  }));
  return [...eigen, ...verder];
}

/** Evaluates one run of a plan that looks at the margin of the choice: chooses anew in every run, by the places of the candidates. */
export function createKeuzerand(vraagstuk: Vraagstuk) {
  const { plan, opzet, buurten, vragen } = vraagstuk;
  const gemeenten = listGemeenten(vraagstuk);
  const quota = gemeenten.map(({ programma, aantal }) => ({ id: programma, programma, aantal }));
  const situaties = buurten.map(({ buurt, kenmerken }): Situatie => ({ buurt, kenmerken }));
  const effectvraag = composeEffectvraag(vraagstuk);
  const { venster } = plan;
  return (uitkomsten: readonly Uitkomstregel[], zaad: string, plaatsen: ReadonlyMap<string, number>): Runuitslag[] => {
    const toeval = createToeval(`${zaad}/keuze`);
    const scores = Object.fromEntries(gemeenten.map((een) => [een.programma, scoreKandidaten(toeval, een, plaatsen)]));
    const gekozen = selectBuurten(scores, quota);
    return vragen.map(({ vergelijking: { uitkomst, op, vanaf } }) => {
      const voor = vanaf && findDag(vanaf, opzet.start);
      const hoe = {
        ...effectvraag,
        uitkomst,
        zaad,
        situaties,
        op: findDag(op, opzet.start),
        ...(voor === undefined ? {} : { vanaf: voor }),
        ...(venster === undefined ? {} : { venster }),
      };
      return readOordeel(judgeKeuzerand(gekozen, uitkomsten, hoe, false), effectvraag.alfa);
    });
  };
}
