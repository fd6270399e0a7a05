import type { Bevinding } from '../../kern/index.js';
import { createBevinding } from '../teksten/codes.js';

/** So many findings of one kind at one kind of place are told; of the others only how many there are. */
const HOOGSTENS = 5;

/** Findings of one kind: the same code at the same place, whatever the row. */
const nameSoort = ({ code, pad }: Bevinding) =>
  JSON.stringify([code, pad.map((deel) => (typeof deel === 'number' ? 0 : deel))]);

/**
 * The findings about the rows of a file, a mistake of the whole file not once for every row: the first five of a kind, and how many more
 * there are. Who wants them all reads the file itself.
 */
export function shorten(bevindingen: readonly Bevinding[]): Bevinding[] {
  const soorten = new Map<string, Bevinding[]>();
  for (const een of bevindingen) {
    const soort = nameSoort(een);
    const groep = soorten.get(soort) ?? [];
    groep.push(een);
    soorten.set(soort, groep);
  }
  return [...soorten.values()].flatMap((groep) => {
    const [eerste] = groep;
    const meer = groep.length - HOOGSTENS;
    if (eerste === undefined || meer <= 1) return groep;
    const pad = eerste.pad.filter((deel) => typeof deel === 'string');
    return [
      ...groep.slice(0, HOOGSTENS),
      createBevinding(eerste.ernst, 'opzet.nog_meer', pad, { code: eerste.code, aantal: meer }),
    ];
  });
}
