/**
 * Facts that only the gemeente knows: the wijken of the programme area 'Oost', and the wijken of the dorpen. The choice for Leeuwarden is
 * that of this example, made from the names of the wijken; the letter to the council does not list them.
 */
export interface Gemeentekeuze {
  readonly naam: string;
  readonly oost: readonly string[];
  readonly dorpen: readonly string[];
}

export const GEMEENTEN: Readonly<Record<string, Gemeentekeuze>> = {
  GM0080: {
    naam: 'Leeuwarden',
    oost: ['WK008020', 'WK008050', 'WK008060', 'WK008061'],
    dorpen: ['WK008063', 'WK008080', 'WK008081', 'WK008082'],
  },
};
