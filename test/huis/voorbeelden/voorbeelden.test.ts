import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkTypes, type Typefout } from './checkTypes.js';
import { findVoorbeelden, type Voorbeeld } from './findVoorbeelden.js';
import { toModule } from './toModule.js';

// A folder of its own, so that two runs side by side do not read each other's modules.
const MAP = resolve(`.cache/voorbeelden/${process.pid}`);
const HELPERS = '../../../test/huis/voorbeelden/verwachting.js';

interface Proef {
  readonly naam: string;
  readonly module: string;
  readonly code: string;
  readonly regels: readonly number[];
  readonly typesOnly: boolean;
  readonly fout?: unknown;
}

function toProef(voorbeelden: readonly Voorbeeld[], index: number): Proef {
  const voorbeeld = voorbeelden[index]!;
  const { bestand, regel, typesOnly } = voorbeeld;
  let eerste = index;
  while (voorbeelden[eerste]!.vervolg && voorbeelden[eerste - 1]?.bestand === bestand) eerste -= 1;
  const basis = {
    naam: `${bestand}:${regel}${typesOnly ? ' (types only)' : ''}`,
    module: `${MAP}/${bestand.replace(/\W+/g, '-')}-${regel}.ts`,
    typesOnly,
  };
  try {
    return { ...basis, ...toModule(voorbeelden.slice(eerste, index + 1), HELPERS) };
  } catch (fout) {
    return { ...basis, code: 'export {};\n', regels: [], fout };
  }
}

const { voorbeelden, klachten } = findVoorbeelden();
const proeven = voorbeelden.map((_, index) => toProef(voorbeelden, index));
let typefouten: readonly Typefout[] = [];

beforeAll(() => {
  mkdirSync(MAP, { recursive: true });
  for (const { module, code } of proeven) writeFileSync(module, code);
  typefouten = checkTypes(proeven.map(({ module }) => module));
});

afterAll(() => rmSync(MAP, { recursive: true, force: true }));

test('no block of example code is skipped', () => {
  expect(klachten).toEqual([]);
});

/** An error about the example: where it was thrown here would only be noise. */
function complaint(regels: readonly string[]): Error {
  return Object.assign(new Error(regels.join('\n')), { stack: '' });
}

describe('examples', () => {
  for (const { naam, module, regels, typesOnly, fout } of proeven) {
    test(naam, async () => {
      if (fout !== undefined) throw fout;
      const fouten = typefouten.filter(({ bestand }) => bestand === module);
      if (fouten.length > 0) throw complaint(fouten.map((f) => `line ${regels[f.regel]}: ${f.tekst}`));
      if (!typesOnly) await import(module);
    });
  }
});
