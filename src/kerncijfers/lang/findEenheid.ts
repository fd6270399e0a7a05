/** The unit of a variable by the end of its name: that of the longest end; undefined when none fits. */
export function findEenheid(variabele: string, eenheden: Readonly<Record<string, string>>): string | undefined {
  const passend = Object.entries(eenheden).filter(([einde]) => variabele.endsWith(einde));
  return passend.sort(([a], [b]) => b.length - a.length)[0]?.[1];
}
