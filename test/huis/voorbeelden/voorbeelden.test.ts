import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { env } from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkTypes, type Typefout } from './checkTypes.js';
import { findVoorbeelden } from './findVoorbeelden.js';
import { toProeven } from './toProeven.js';

// A folder of its own, so that two runs side by side do not read each other's modules.
const MAP = resolve(`.cache/voorbeelden/${process.pid}`);

const { voorbeelden, klachten } = findVoorbeelden();
const proeven = toProeven(voorbeelden, MAP);
let typefouten: readonly Typefout[] = [];

beforeAll(() => {
  mkdirSync(MAP, { recursive: true });
  for (const { module, code } of proeven) writeFileSync(module, code);
  // `npm run check` has scripts/typen.mjs check them with all the rest, which takes ten seconds less.
  if (env.TYPEN !== 'apart') typefouten = checkTypes(proeven.map(({ module }) => module));
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
