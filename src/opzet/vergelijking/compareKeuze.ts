import { roundGetal, sumGetallen } from '../../kern/huis.js';
import type { GekozenBuurt } from '../../selectie/index.js';
import type { GegevenKeuze, Opzetuitkomst } from '../loop/uitkomst.js';
import type { Scorevergelijking } from './compareScores.js';

/** A buurt that was chosen from the scores. */
export interface Verschilbuurt {
  readonly code: string;
  readonly naam?: string;
  readonly programma: string;
  readonly quotum: string;
}

/** What changed in the buurten that go on. A choice of people is handed in to both runs, so that nothing changes in it. */
export interface Keuzevergelijking {
  /** Chosen now and not before, in the order of the choice. */
  readonly erbij: readonly Verschilbuurt[];
  /** Chosen before and not now. */
  readonly eraf: readonly Verschilbuurt[];
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
export type Keuzeplaats = Pick<Verschilbuurt, 'programma' | 'quotum'>;

/** The sum of the scores of the buurten that were chosen for a programme. */
function sumScores(gekozen: readonly GegevenKeuze[], programma: string): number | undefined {
  const scores = gekozen.flatMap((een) => (een.programma === programma ? [een.score] : []));
  const bekend = scores.filter((score) => score !== undefined);
  return bekend.length === scores.length ? sumGetallen(bekend) : undefined;
}

/** The buurten that a run chose itself. */
const listEigen = ({ selectie, gegeven }: Opzetuitkomst): readonly GekozenBuurt[] =>
  selectie !== undefined && 'gekozen' in selectie && !gegeven.includes('selectie') ? selectie.gekozen : [];

const toPlaats = ({ programma, quotum }: GekozenBuurt): Keuzeplaats => ({ programma, quotum });

/** Compares the buurten that go on in two runs; `undefined` when one of them has none. */
export function compareKeuze(
  { voor, na }: { readonly voor: Opzetuitkomst; readonly na: Opzetuitkomst },
  scores: Scorevergelijking,
): Keuzevergelijking | undefined {
  const [alleVoor, alleNa] = [voor.gekozen, na.gekozen];
  if (alleVoor === undefined || alleNa === undefined) return undefined;
  const [eerst, later] = [listEigen(voor), listEigen(na)];
  const gebieden = [voor.tabel, na.tabel].flatMap((tabel) => tabel?.gebieden ?? []);
  const namen = new Map(gebieden.map(({ code, naam }) => [code, { naam }]));
  const toBuurt = (een: GekozenBuurt): Verschilbuurt => ({ code: een.code, ...namen.get(een.code), ...toPlaats(een) });
  const was = new Map(eerst.map((een) => [een.code, een]));
  const is = new Set(later.map(({ code }) => code));
  return {
    erbij: later.filter(({ code }) => !was.has(code)).map(toBuurt),
    eraf: eerst.filter(({ code }) => !is.has(code)).map(toBuurt),
    anders: later.flatMap((een) => {
      const vorig = was.get(een.code);
      return vorig === undefined || (vorig.programma === een.programma && vorig.quotum === een.quotum)
        ? []
        : [{ code: een.code, ...namen.get(een.code), voor: toPlaats(vorig), na: toPlaats(een) }];
    }),
    totaalscores: scores.programmas.flatMap(({ programma, buurten }) => {
      const [som, nu] = [sumScores(alleVoor, programma), sumScores(alleNa, programma)];
      return buurten.length > 0 || som === undefined || nu === undefined
        ? []
        : [{ programma, voor: som, na: nu, verschil: roundGetal(nu - som) }];
    }),
  };
}
