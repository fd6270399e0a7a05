import type { Kerncijfervorm } from './vorm.js';

/** The number of the CBS table Kerncijfers wijken en buurten, by year. */
export const KWB_TABELLEN: Readonly<Record<number, string>> = {
  2013: '82339NED',
  2014: '82931NED',
  2015: '83220NED',
  2016: '83487NED',
  2017: '83765NED',
  2018: '84286NED',
  2019: '84583NED',
  2020: '84799NED',
  2021: '85039NED',
  2022: '85318NED',
  2023: '85618NED',
  2024: '85984NED',
  2025: '86165NED',
};

/** The default name of the table of a form and year. */
export function getTabelnaam(bron: string, vorm: Kerncijfervorm, jaar: number): string {
  if (bron === 'RIVM') return jaar <= 2020 ? '50090NED' : `gezondheid-${jaar}`;
  if (vorm === 'kaart' || vorm === 'pdok') return `wijkenbuurten_${jaar}`;
  return (vorm === 'kwb' ? undefined : KWB_TABELLEN[jaar]) ?? `kwb-${jaar}`;
}

/** Tables that use one classification for the codes of all their periods, whatever the year of the figures. */
const INDELINGEN: ReadonlyMap<string, number> = new Map([
  ['50090NED', 2020],
  ['85163NED', 2021],
]);

/** The year of the classification of tables; undefined when it is the year of the figures. */
export function findIndeling(tabellen: ReadonlySet<string>): number | undefined {
  const [een, ...meer] = tabellen;
  return een === undefined || meer.length > 0 ? undefined : INDELINGEN.get(een);
}
