import { sumGetallen } from '../../kern/huis.js';
import { teamstatussen } from '../../team/index.js';
import type { Buurtstand, Buurtstatus, Resultaattelling, Tellingen } from '../model/programmastand.js';

const STATUSSEN: readonly Buurtstatus[] = ['geen_team', ...teamstatussen];
const BEEINDIGD: ReadonlySet<Buurtstatus> = new Set(['gestopt', 'afgerond']);

/** Adds results up per unit, in the order in which the units first occur. Accents may be typed in any way. */
export function sumResultaten(resultaten: readonly Resultaattelling[]): Resultaattelling[] {
  const perEenheid = new Map<string, number[]>();
  for (const { eenheid: geschreven, aantal } of resultaten) {
    const eenheid = geschreven.normalize('NFC');
    perEenheid.set(eenheid, [...(perEenheid.get(eenheid) ?? []), aantal]);
  }
  return [...perEenheid].map(([eenheid, aantallen]) => ({ eenheid, aantal: sumGetallen(aantallen) }));
}

/** Counts over a list of buurten. */
export function countBuurten(buurten: readonly Buurtstand[]): Tellingen {
  const tellen = buurten.filter(({ vervangenDoor }) => vervangenDoor === undefined);
  const sum = (veld: (een: Buurtstand) => number, lijst = buurten) => lijst.reduce((som, een) => som + veld(een), 0);
  return {
    buurten: tellen.length,
    // The status 'paused' does not tell whether the team was ever formed.
    teams: tellen.filter(({ status, gevormdOp }) => gevormdOp !== undefined && !BEEINDIGD.has(status)).length,
    perStatus: STATUSSEN.map((status) => ({
      status,
      aantal: tellen.filter((een) => een.status === status).length,
    })),
    vrijwilligers: sum(({ vrijwilligers }) => vrijwilligers, tellen),
    projectenLopend: sum(({ projectenLopend }) => projectenLopend),
    projectenAfgerond: sum(({ projectenAfgerond }) => projectenAfgerond),
    projectenGestaakt: sum(({ projectenGestaakt }) => projectenGestaakt),
    wachtkamer: sum(({ wachtkamer }) => wachtkamer),
    bewonersBereikt: sum(({ bewonersBereikt }) => bewonersBereikt),
    resultaten: sumResultaten(buurten.flatMap(({ resultaten }) => resultaten)),
  };
}
