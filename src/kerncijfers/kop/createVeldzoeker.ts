/** Finds a column by its exact name, or else by its name without the blanks around it; undefined when there is none. */
export function createVeldzoeker(kop: readonly string[]): (naam: string | undefined) => string | undefined {
  const kaal = new Map(kop.map((veld) => [veld.trim(), veld]));
  const heel = new Set(kop);
  return (naam) => (naam === undefined || heel.has(naam) ? naam : kaal.get(naam.trim()));
}
