import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { findStuk, GRENS, kamers, listBestanden, listStukken } from '../../scripts/mutatie/kamers.mjs';
import { createPagina } from '../../scripts/mutatie/overzicht.mjs';
import { createRekening, listVeranderd, readRekening, readStand } from '../../scripts/mutatie/rekening.mjs';
import { keepVangst, sortTests } from '../../scripts/mutatie/vangsten.mjs';

const telling = z.int().nonnegative();
const RekeningSchema = z.strictObject({
  kamer: z.enum(kamers),
  bestanden: z.record(
    z.string(),
    z.strictObject({
      bron: z.string().regex(/^[0-9a-f]{16}$/),
      gedood: telling,
      tijd: telling,
      overleefd: telling,
      ongedekt: telling,
    }),
  ),
  overlevers: z.array(
    z.strictObject({
      bestand: z.string(),
      regel: z.string(),
      mutator: z.string(),
      van: z.string(),
      naar: z.string(),
      reden: z.string().min(10).optional(),
    }),
  ),
});
const gedraaid = existsSync('test/mutatie') ? readdirSync('test/mutatie').map((naam) => naam.replace('.json', '')) : [];

describe('the account of the mutation runs', () => {
  test.each(gedraaid)('of %s lists every survivor that it counts', (kamer) => {
    const { bestanden, overlevers } = RekeningSchema.parse(readRekening(kamer));
    const gemist = Object.entries(bestanden).map(([naam, { overleefd, ongedekt }]) => [naam, overleefd + ongedekt]);
    const genoemd = Object.keys(bestanden).map((naam) => [
      naam,
      overlevers.filter((rij) => rij.bestand === naam).length,
    ]);
    expect(genoemd).toEqual(gemist);
    expect(overlevers.filter(({ bestand }) => bestanden[bestand] === undefined)).toEqual([]);
  });

  test('has no room under the bound', () => {
    const scores = gedraaid.map(
      (kamer) => [kamer, readStand(readRekening(kamer), listBestanden(kamer)).score ?? 100] as const,
    );
    expect(scores.filter(([, score]) => score < GRENS)).toEqual([]);
  });

  test('is what docs/mutatie.md shows: else run npm run mutation -- --overzicht', () => {
    expect(readFileSync('docs/mutatie.md', 'utf8')).toBe(createPagina());
  });
});

describe('a piece of a room', () => {
  test('is the room, a folder of it or a file, without faces and words', () => {
    const { bestanden = [] } = findStuk('register') ?? {};
    expect(bestanden).toContain('schema/addEditorhulp.ts');
    expect(bestanden.filter((naam) => /^(?:index|huis)\.ts$|^teksten\//.test(naam))).toEqual([]);
    const map = findStuk('src/register/schema/')?.bestanden ?? [];
    expect(map).toEqual(bestanden.filter((naam) => naam.startsWith('schema/')));
    expect(findStuk('register/schema/addEditorhulp.ts')?.bestanden).toEqual(['schema/addEditorhulp.ts']);
  });

  test.each(kamers)('%s falls apart into pieces that are the whole room together', (kamer) => {
    const stukken = listStukken(kamer).flatMap((naam) => findStuk(naam)?.bestanden ?? [`${naam} is none`]);
    expect(stukken.sort()).toEqual(listBestanden(kamer));
    expect(stukken.length).toBeGreaterThan(5);
  });

  test.each(['taal', 'nergens', 'register/nergens', 'register/teksten', ''])('is not %j', (woord) => {
    expect(findStuk(woord)).toBeUndefined();
  });
});

describe('a run', () => {
  const plek = (line: number, begin: number, eind: number) => ({
    start: { line, column: begin },
    end: { line, column: eind },
  });
  const [eerste = '', tweede = ''] = listBestanden('highs');
  const rapport = {
    files: {
      [`src/highs/${eerste}`]: {
        source: 'const a = 1;\nif (a < 2) stop();\n',
        mutants: [
          { status: 'Killed', mutatorName: 'BlockStatement', replacement: '{}', location: plek(1, 1, 5) },
          { status: 'Survived', mutatorName: 'EqualityOperator', replacement: 'a <= 2', location: plek(2, 5, 10) },
          { status: 'Timeout', mutatorName: 'ConditionalExpression', replacement: 'true', location: plek(2, 5, 10) },
          { status: 'Ignored', mutatorName: 'StringLiteral', replacement: '""', location: plek(2, 5, 10) },
          { status: 'NoCoverage', mutatorName: 'BlockStatement', replacement: '{}', location: plek(2, 12, 18) },
        ],
      },
    },
  };
  const leeg = { kamer: 'highs', bestanden: {}, overlevers: [] };
  const overlever = {
    bestand: eerste,
    regel: 'if (a < 2) stop();',
    mutator: 'EqualityOperator',
    van: 'a < 2',
    naar: 'a <= 2',
  };

  test('is counted by file, and its survivors are told by their text, not by a number of a line', () => {
    const { bestanden, overlevers } = createRekening({ kamer: 'highs', bestanden: [eerste] }, rapport, leeg);
    expect(bestanden[eerste]).toMatchObject({ gedood: 1, tijd: 1, overleefd: 1, ongedekt: 1 });
    expect(overlevers).toEqual([overlever, { ...overlever, mutator: 'BlockStatement', van: 'stop()', naar: '{}' }]);
    expect(readStand({ kamer: 'highs', bestanden, overlevers }, [eerste, tweede])).toMatchObject({
      score: 50,
      open: 1,
      ouder: 1,
      verklaard: 0,
    });
    // The first had another source in its run; of the second nothing is known.
    const gelijk = {
      kamer: 'highs',
      bestanden: createRekening({ kamer: 'highs', bestanden: [eerste] }, { files: {} }, leeg).bestanden,
    };
    expect(listVeranderd({ kamer: 'highs', bestanden, overlevers }, [eerste, tweede])).toEqual([eerste, tweede]);
    expect(listVeranderd({ ...gelijk, overlevers: [] }, [eerste, tweede])).toEqual([tweede]);
  });

  test('keeps what it did not touch, and the reason beside a survivor that is the same', () => {
    const ander = { bron: '0'.repeat(16), gedood: 3, tijd: 0, overleefd: 1, ongedekt: 0 };
    const vanAnder = { ...overlever, bestand: tweede };
    const oud = {
      kamer: 'highs',
      bestanden: { [tweede]: ander },
      overlevers: [{ ...overlever, reden: 'a is a whole number' }, { ...overlever, van: 'gone' }, vanAnder],
    };
    const { bestanden, overlevers } = createRekening({ kamer: 'highs', bestanden: [eerste] }, rapport, oud);
    expect(bestanden[tweede]).toEqual(ander);
    expect(overlevers.map(({ bestand, van, reden }) => [bestand, van, reden])).toEqual([
      [eerste, 'a < 2', 'a is a whole number'],
      [eerste, 'stop()', undefined],
      [tweede, 'a < 2', undefined],
    ]);
  });
});

describe('the order of tests for a mutant', () => {
  const duur = { 'test/a/snel.test.ts#x': 1, 'test/a/traag.test.ts#x': 400, 'test/a/telSom.test.ts#x': 20 };
  const tests = Object.keys(duur);
  const sort = (bestand: string) => sortTests(bestand, [...tests], duur).map((naam) => naam.slice(7, -10));

  test('is by time, and a file with the name of the source counts for more', () => {
    expect(sort('src/a/iets.ts')).toEqual(['snel', 'telSom', 'traag']);
    expect(sort('src/a/telSom.ts')).toEqual(['telSom', 'snel', 'traag']);
  });
  test('begins with what just noticed another, and a slow one that did so in this file comes sooner', () => {
    for (let keer = 0; keer < 100; keer++) keepVangst('src/a/vangst.ts', 'test/a/traag.test.ts#x');
    expect(sort('src/a/vangst.ts')).toEqual(['traag', 'snel', 'telSom']);
    expect(sort('src/a/iets.ts')).toEqual(['snel', 'telSom', 'traag']);
    keepVangst('src/a/anders.ts', 'test/a/telSom.test.ts#x');
    expect(sort('src/a/iets.ts')).toEqual(['telSom', 'snel', 'traag']);
  });
});
