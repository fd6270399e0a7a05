import type { Bevinding } from '../../kern/index.js';
import type { Uitkomstregel } from '../model/evaluatiegegevens.js';
import { findEersteUitkomst } from '../oordeel/isVerkennend.js';
import type { Bewijsfeit } from '../oordeel/judgeBewijs.js';
import { judgeVoormeting } from '../oordeel/judgeVoormeting.js';
import { createBevinding } from '../teksten/codes.js';
import { findGrensbuurten } from './findGrensbuurten.js';
import { noteUitval } from './noteUitval.js';
import { readVooraf } from './readVooraf.js';
import type { Lid, Setmeting, Verandering } from './setmeting.js';
import type { Verschilvraag } from './verschilvraag.js';

/** What the measured buurten say of the evidence, whatever they changed. */
export interface Meetoordeel {
  readonly feiten: readonly Bewijsfeit[];
  readonly bevindingen: readonly Bevinding[];
  /** The comparison buurten that count and border on a buurt of the programme, sorted. */
  readonly grensbuurten: readonly string[];
}

/** The remarks about the buurten and days that are compared. */
export function noteMeting(
  vraag: Verschilvraag,
  uitkomsten: readonly Uitkomstregel[],
  leden: readonly Lid<Verandering>[],
  weggelaten: Setmeting<Verandering>['weggelaten'],
): Meetoordeel {
  const { uitkomst, selectie, koppeling = [], buren = [], programma, vastgesteldOp } = vraag;
  const uitval = noteUitval(vraag, weggelaten);
  const paren = leden.flatMap(({ gemeten: { voormetingen, nameting } }) =>
    voormetingen.map((voor) => ({ voor, na: nameting })),
  );
  const voormeting = judgeVoormeting(selectie, uitkomst, paren, ['voor']);
  const naast = new Set(leden.flatMap(({ buurt, label }) => (label === 0 ? [buurt] : [])));
  const grensbuurten = findGrensbuurten(buren, programma, naast);
  const eerste = findEersteUitkomst(uitkomsten, readVooraf(vraag));
  const achteraf = vastgesteldOp !== undefined && eerste !== undefined && vastgesteldOp > eerste;
  return {
    feiten: [
      ...voormeting.feiten,
      ...(koppeling.length === 0 ? (['koppeling_onbekend'] as const) : []),
      ...(grensbuurten.length === 0 ? [] : (['besmetting'] as const)),
      ...(uitval.uitval ? (['uitval'] as const) : []),
    ],
    bevindingen: [
      ...uitval.bevindingen,
      ...voormeting.bevindingen,
      ...(achteraf
        ? [createBevinding('waarschuwing', 'evaluatie.plan_achteraf', ['vastgesteldOp'], { vastgesteldOp, eerste })]
        : []),
      ...(grensbuurten.length === 0
        ? []
        : [createBevinding('waarschuwing', 'evaluatie.besmetting', ['buren'], { uitkomst, buurten: grensbuurten })]),
    ],
    grensbuurten,
  };
}
