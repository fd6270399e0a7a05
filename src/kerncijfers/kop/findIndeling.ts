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
