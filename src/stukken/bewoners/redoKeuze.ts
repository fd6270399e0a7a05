import { scoreBuurten } from '../../routekaart/index.js';
import { type Programmascore, type Selectie, type Selectieopties, selectBuurten } from '../../selectie/index.js';
import type { Bezwaarinvoer, Inbreng } from './bezwaarinvoer.js';
import { changeCijfer } from './changeCijfer.js';
import { changeGebied } from './changeGebied.js';

type Scores = Bezwaarinvoer['scores'];

/** A choice that was made again by the same rules. */
export interface Herhaling {
  readonly scores: Scores;
  readonly selectie: Selectie;
}

/** The judgements of a programme with those that were brought in. */
function changeOordelen({ buurt, oordelen = {} }: Bezwaarinvoer, programma: string, inbreng: readonly Inbreng[]) {
  /* v8 ignore next -- a programme of figures alone has no judgements */
  const gegeven = new Map(Object.entries(oordelen)).get(programma) ?? [];
  return inbreng.reduce((rijen, een) => {
    if (een.soort !== 'oordeel' || een.programma !== programma) return rijen;
    const { criterium, rol, beoordelaar, score, dag } = een;
    const nieuw = { buurt, criterium, rol, beoordelaar, score, datum: dag };
    const isOude = (rij: (typeof rijen)[number]) =>
      rij.buurt === buurt && rij.criterium === criterium && rij.rol === rol && rij.beoordelaar === beoordelaar;
    return [...rijen.filter((rij) => !isOude(rij)), nieuw];
  }, gegeven);
}

/** The scores of every programme that has a Routekaart, with what was brought in. */
function redoScores(invoer: Bezwaarinvoer, inbreng: readonly Inbreng[]): Scores {
  const tabel = inbreng.reduce(
    (anders, een) => (een.soort === 'cijfer' ? changeCijfer(anders, invoer.buurt, een.sleutel, een.waarde) : anders),
    invoer.tabel,
  );
  return Object.fromEntries(
    Object.entries(invoer.scores).map(([programma, { routekaart, buurten, referentie, meetlat, gelijk }]) => [
      programma,
      scoreBuurten(routekaart, tabel, changeOordelen(invoer, programma, inbreng), {
        kandidaten: buurten.map(({ code }) => code),
        ...(gelijk === undefined ? {} : { gelijk }),
        ...(referentie === undefined ? {} : referentie === 'meetlat' ? { meetlat } : { referentie }),
      }),
    ]),
  );
}

/** The gebieden and rules of the selection with what was brought in. */
function redoOpties({ selectie, buurt }: Bezwaarinvoer, inbreng: readonly Inbreng[]): Selectieopties {
  const { gebieden, regels, ...rest } = selectie.invoer.opties;
  const perPositie = new Map(inbreng.flatMap((een) => (een.soort === 'regel' ? [[een.positie, een] as const] : [])));
  return {
    ...rest,
    ...(gebieden === undefined
      ? {}
      : { gebieden: gebieden.map((een) => (een.code === buurt ? inbreng.reduce(changeGebied, een) : een)) }),
    ...(regels === undefined
      ? {}
      : {
          regels: regels.flatMap((regel, r) => {
            const anders = perPositie.get(r);
            if (anders === undefined) return [regel];
            return anders.regel === undefined ? [] : [anders.regel];
          }),
        }),
  };
}

/**
 * Makes the choice again by the same rules: the same Routekaarten, yardsticks, quota, rules, objective and tie rule, with what was brought
 * in. A programme without a Routekaart keeps its scores. Buurten that were not in the selection stay out of it.
 *
 * @throws DomeinFout what `scoreBuurten` and `selectBuurten` throw
 */
export function redoKeuze(invoer: Bezwaarinvoer, inbreng: readonly Inbreng[]): Herhaling {
  const { selectie } = invoer;
  const scores = redoScores(invoer, inbreng);
  const rijen = Object.entries(selectie.invoer.scores).map(([programma, oud]): [string, readonly Programmascore[]] => {
    const nieuw = new Map(Object.entries(scores)).get(programma)?.buurten;
    if (nieuw === undefined) return [programma, oud];
    const bekend = new Set(oud.map(({ code }) => code));
    return [programma, nieuw.filter(({ code }) => bekend.has(code) || code === invoer.buurt)];
  });
  return {
    scores,
    selectie: selectBuurten(Object.fromEntries(rijen), selectie.invoer.quota, redoOpties(invoer, inbreng)),
  };
}
