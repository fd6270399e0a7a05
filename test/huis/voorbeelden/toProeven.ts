import type { Voorbeeld } from './findVoorbeelden.js';
import { toModule } from './toModule.js';

const HELPERS = '../../../test/huis/voorbeelden/verwachting.js';

/** An example as a module that can be checked and run. */
export interface Proef {
  readonly naam: string;
  readonly module: string;
  readonly code: string;
  readonly regels: readonly number[];
  readonly typesOnly: boolean;
  readonly fout?: unknown;
}

function toProef(voorbeelden: readonly Voorbeeld[], index: number, map: string): Proef {
  const voorbeeld = voorbeelden[index]!;
  const { bestand, regel, typesOnly } = voorbeeld;
  let eerste = index;
  while (voorbeelden[eerste]!.vervolg && voorbeelden[eerste - 1]?.bestand === bestand) eerste -= 1;
  const basis = {
    naam: `${bestand}:${regel}${typesOnly ? ' (types only)' : ''}`,
    module: `${map}/${bestand.replace(/\W+/g, '-')}-${regel}.ts`,
    typesOnly,
  };
  try {
    return { ...basis, ...toModule(voorbeelden.slice(eerste, index + 1), HELPERS) };
  } catch (fout) {
    return { ...basis, code: 'export {};\n', regels: [], fout };
  }
}

/**
 * The modules of examples.
 *
 * @param map - the folder in which they are to stand, two deep in the repository as `.cache/voorbeelden/1` is
 */
export function toProeven(voorbeelden: readonly Voorbeeld[], map: string): Proef[] {
  return voorbeelden.map((_, index) => toProef(voorbeelden, index, map));
}
