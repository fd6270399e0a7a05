import type { Reekslijn, Reekslijnjaar } from './reekslijn.js';

/** A year with a figure. */
export interface Reekspunt extends Reekslijnjaar {
  readonly waarde: number;
}

/** The figures of a part of a line: at least one. */
export type Reeksdeel = readonly [Reekspunt, ...Reekspunt[]];

/** The parts of a line between its breaks, each with its figures; a part without figures is left out. */
export function splitLijn({ jaren, breuken }: Pick<Reekslijn, 'jaren' | 'breuken'>): readonly Reeksdeel[] {
  const grenzen = [...new Set(breuken.map(({ jaar }) => jaar))];
  const delen = new Map<number, [Reekspunt, ...Reekspunt[]]>();
  for (const een of [...jaren].sort((a, b) => a.jaar - b.jaar)) {
    const { waarde } = een;
    if (waarde === undefined) continue;
    const deel = grenzen.filter((jaar) => jaar <= een.jaar).length;
    const punten = delen.get(deel);
    if (punten === undefined) delen.set(deel, [{ ...een, waarde }]);
    else punten.push({ ...een, waarde });
  }
  return [...delen.values()];
}
