import { TEAMSTATUSSEN } from '../../team/index.js';
import type { Buurtstand, Buurtstatus, Tellingen } from '../model/programmastand.js';
import { sumResultaten } from './sumResultaten.js';

const STATUSSEN: readonly Buurtstatus[] = ['geen_team', ...TEAMSTATUSSEN];

const BEEINDIGD: ReadonlySet<Buurtstatus> = new Set(['gestopt', 'afgerond']);

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
