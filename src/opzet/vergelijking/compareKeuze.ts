import { roundGetal, sumGetallen } from '../../kern/huis.js';
import type { GegevenKeuze, Opzetuitkomst } from '../loop/uitkomst.js';
import type { Scorevergelijking } from './compareScores.js';

/** A chosen buurt. */
export interface Keuzebuurt {
  readonly code: string;
  readonly naam?: string;
  readonly programma: string;
  /** Absent: people chose it without naming a quotum. */
  readonly quotum?: string;
}

/** What changed in the buurten that go on. */
export interface Keuzevergelijking {
  /** Chosen now and not before, in the order of the choice. */
  readonly erbij: readonly Keuzebuurt[];
  /** Chosen before and not now. */
  readonly eraf: readonly Keuzebuurt[];
  /** Chosen both times, now for another programme or quotum. */
  readonly anders: readonly {
    readonly code: string;
    readonly naam?: string;
    readonly voor: Keuzeplaats;
    readonly na: Keuzeplaats;
  }[];
  /**
   * The sum of the scores of the chosen buurten, for each programme of both whose scores did not change: others cannot be compared. Programmes
   * of which a chosen buurt has no score are left out.
   */
  readonly totaalscores: readonly {
    readonly programma: string;
    readonly voor: number;
    readonly na: number;
    /** `na - voor`. */
    readonly verschil: number;
  }[];
}

/** The programme and the quotum for which a buurt is chosen. */
export type Keuzeplaats = Pick<Keuzebuurt, 'programma' | 'quotum'>;

/** The sum of the scores of the buurten that were chosen for a programme. */
function sumScores(gekozen: readonly GegevenKeuze[], programma: string): number | undefined {
  const scores = gekozen.flatMap((een) => (een.programma === programma ? [een.score] : []));
  const bekend = scores.filter((score) => score !== undefined);
  return bekend.length === scores.length ? sumGetallen(bekend) : undefined;
}

const toPlaats = ({ programma, quotum }: GegevenKeuze): Keuzeplaats => ({
  programma,
  ...(quotum === undefined ? {} : { quotum }),
});

/** Compares the buurten that go on in two runs; `undefined` when one of them has none. */
export function compareKeuze(
  { voor, na }: { readonly voor: Opzetuitkomst; readonly na: Opzetuitkomst },
  scores: Scorevergelijking,
): Keuzevergelijking | undefined {
  const [eerst, later] = [voor.gekozen, na.gekozen];
  if (eerst === undefined || later === undefined) return undefined;
  const namen = new Map([...(voor.gebieden ?? []), ...(na.gebieden ?? [])].map(({ code, naam }) => [code, naam]));
  const nameOf = (code: string) => {
    const naam = namen.get(code);
    return naam === undefined ? { code } : { code, naam };
  };
  const was = new Map(eerst.map((een) => [een.code, een]));
  const is = new Set(later.map(({ code }) => code));
  return {
    erbij: later.filter(({ code }) => !was.has(code)).map((een) => ({ ...nameOf(een.code), ...toPlaats(een) })),
    eraf: eerst.filter(({ code }) => !is.has(code)).map((een) => ({ ...nameOf(een.code), ...toPlaats(een) })),
    anders: later.flatMap((een) => {
      const vorig = was.get(een.code);
      return vorig === undefined || (vorig.programma === een.programma && vorig.quotum === een.quotum)
        ? []
        : [{ ...nameOf(een.code), voor: toPlaats(vorig), na: toPlaats(een) }];
    }),
    totaalscores: scores.programmas.flatMap(({ programma, buurten }) => {
      const [som, nu] = [sumScores(eerst, programma), sumScores(later, programma)];
      return buurten.length > 0 || som === undefined || nu === undefined
        ? []
        : [{ programma, voor: som, na: nu, verschil: roundGetal(nu - som) }];
    }),
  };
}
