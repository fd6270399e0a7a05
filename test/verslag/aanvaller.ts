import type { Aantalcel, Aantaloptelling } from 'buurtaanpak/verslag';
import createHighs from 'highs';

const highs = await createHighs();

/** What an attacker can conclude about a number that is not shown: it lies between these, both possible. */
export interface Grenzen {
  readonly id: string;
  readonly laagste: number;
  readonly hoogste: number;
}

/**
 * An attacker who knows what is shown, every sum, and that numbers are whole and not negative. For every number that is not shown
 * an integer programme finds the least and the most it can be. HiGHS solves it: a program that knows nothing of the library.
 */
export function attack(
  cellen: readonly Aantalcel[],
  optellingen: readonly Aantaloptelling[],
  weg: ReadonlySet<string>,
): Grenzen[] {
  const onbekend = cellen.filter(({ id, verborgen }) => weg.has(id) || verborgen === true);
  if (onbekend.length === 0) return [];
  const naam = new Map(onbekend.map(({ id }, i) => [id, `x${i}`]));
  const waarde = new Map(cellen.map(({ id, aantal }) => [id, aantal]));
  const regels = optellingen.flatMap(({ totaal, delen }, r) => {
    const termen = [
      ...delen.flatMap((id) => (naam.has(id) ? [`+ ${naam.get(id)}`] : [])),
      ...(naam.has(totaal) ? [`- ${naam.get(totaal)}`] : []),
    ];
    const bekend = delen.reduce((som, id) => som + (naam.has(id) ? 0 : (waarde.get(id) ?? 0)), 0);
    const rechts = (naam.has(totaal) ? 0 : (waarde.get(totaal) ?? 0)) - bekend;
    return termen.length === 0 ? [] : [` r${r}: ${termen.join(' ')} = ${rechts}`];
  });
  const namen = [...naam.values()];
  const solve = (richting: 'Minimize' | 'Maximize', x: string): number => {
    const opgave = [
      richting,
      ` doel: ${x}`,
      'Subject To',
      ...regels,
      // Without a bound a number that hangs on nothing could be anything.
      ` r: ${x} <= 1000000`,
      'General',
      ` ${namen.join(' ')}`,
      'End',
    ].join('\n');
    const uit = highs.solve(opgave);
    if (uit.Status !== 'Optimal') throw new Error(`${uit.Status}\n${opgave}`);
    return Math.round(uit.ObjectiveValue);
  };
  return onbekend.map(({ id }) => {
    const x = naam.get(id) ?? '';
    return { id, laagste: solve('Minimize', x), hoogste: solve('Maximize', x) };
  });
}
