import { roundGetal } from '../../kern/huis.js';
import { RUIS } from '../../rekenen/index.js';
import type { Buurtscore, Routekaartscores } from '../../routekaart/index.js';
import type { Opzetuitkomst } from '../loop/uitkomst.js';
import type { Opzet } from '../model/opzet.js';

/** A score and its rank; a candidate without a score has neither. */
export interface Scorestand {
  readonly score?: number;
  readonly rang?: number;
}

/** A buurt whose score or rank for a programme changed. */
export interface Scoreverschil {
  readonly code: string;
  readonly naam: string;
  /** Absent: it was no candidate. */
  readonly voor?: Scorestand;
  /** Absent: it is no candidate any more. */
  readonly na?: Scorestand;
  /** `na - voor`, when both have a score. */
  readonly verschil?: number;
}

/** What changed in the scores. */
export interface Scorevergelijking {
  /**
   * For each programme with scores in both runs, in the order of `na`: the buurten whose score or rank changed, in the order of the scores
   * of `na`, then those that went out. A difference by rounding is none.
   */
  readonly programmas: readonly { readonly programma: string; readonly buurten: readonly Scoreverschil[] }[];
  /** Programmes that only `na` has, and that only `voor` has. */
  readonly erbij: readonly string[];
  readonly eraf: readonly string[];
  /** Programmes of both without scores in one of the runs: its findings, and what it still asks, tell why. */
  readonly zonderScores: readonly string[];
}

type Scores = Opzetuitkomst['scores'][string];

const isGelijk = (a: number | null, b: number | null) =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= RUIS * Math.max(1, Math.abs(a), Math.abs(b)));

const toStand = ({ score, rang }: Buurtscore): Scorestand => (score === null || rang === null ? {} : { score, rang });

const indexBuurten = ({ buurten }: Routekaartscores) => new Map(buurten.map((een) => [een.code, een]));

/** The scores of one programme. Own scores were handed in to both runs, so that they are the same. */
function compareProgramma(voor: Scores, na: Scores): Scoreverschil[] {
  if (!('buurten' in voor && 'buurten' in na)) return [];
  const [eerst, later] = [indexBuurten(voor), indexBuurten(na)];
  // Those of `na` come first; a buurt that got another name has the new one.
  const namen = new Map([...na.buurten, ...voor.buurten, ...na.buurten].map(({ code, naam }) => [code, naam]));
  return [...namen].flatMap(([code, naam]) => {
    const [was, is] = [eerst.get(code), later.get(code)];
    if (was !== undefined && is !== undefined && was.rang === is.rang && isGelijk(was.score, is.score)) return [];
    return [
      {
        code,
        naam,
        ...(was === undefined ? {} : { voor: toStand(was) }),
        ...(is === undefined ? {} : { na: toStand(is) }),
        ...(typeof was?.score === 'number' && typeof is?.score === 'number'
          ? { verschil: roundGetal(is.score - was.score) }
          : {}),
      },
    ];
  });
}

/** Compares the scores of two runs, programme by programme. */
export function compareScores(
  opzetten: { readonly voor: Opzet; readonly na: Opzet },
  { voor, na }: { readonly voor: Opzetuitkomst; readonly na: Opzetuitkomst },
): Scorevergelijking {
  const ids = (opzet: Opzet) => opzet.programmas.map(({ id }): string => id);
  const [eerst, later] = [new Set(ids(opzetten.voor)), new Set(ids(opzetten.na))];
  const beide = [...later].filter((id) => eerst.has(id));
  const read = (uitkomst: Opzetuitkomst, id: string) =>
    Object.hasOwn(uitkomst.scores, id) ? uitkomst.scores[id] : undefined;
  return {
    programmas: beide.flatMap((programma) => {
      const [was, is] = [read(voor, programma), read(na, programma)];
      return was === undefined || is === undefined ? [] : [{ programma, buurten: compareProgramma(was, is) }];
    }),
    erbij: [...later].filter((id) => !eerst.has(id)),
    eraf: [...eerst].filter((id) => !later.has(id)),
    zonderScores: beide.filter((id) => read(voor, id) === undefined || read(na, id) === undefined),
  };
}
