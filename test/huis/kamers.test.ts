import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { doorNames, roomNames, rooms, roomsWithHuis, roomsWithoutDoor } from '../../scripts/rooms.mjs';
import tsup from '../../tsup.config.js';
import { listFiles } from './listFiles.js';

const pakket = JSON.parse(readFileSync('package.json', 'utf8'));

const ingang = (naam: string) => ({
  import: { types: `./dist/${naam}.d.ts`, default: `./dist/${naam}.js` },
  require: { types: `./dist/${naam}.d.cts`, default: `./dist/${naam}.cjs` },
});

describe('the rooms of scripts/rooms.mjs', () => {
  test('are the folders of src/, each with a face', () => {
    const mappen = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(mappen.map(({ name }) => name).sort()).toEqual([...roomNames].sort());
    expect(roomNames.filter((room) => !existsSync(`src/${room}/index.ts`))).toEqual([]);
  });

  test('have a door, but for those that only rooms need', () => {
    expect(doorNames).toEqual(roomNames.filter((room) => room !== 'rekenen' && room !== 'oplosser'));
    expect(roomsWithoutDoor).toEqual(['rekenen', 'oplosser']);
  });

  test('with a door are the exports of the package, with the front door', () => {
    expect(pakket.exports).toEqual({
      '.': ingang('index'),
      ...Object.fromEntries(doorNames.map((room) => [`./${room}`, ingang(`${room}/index`)])),
      './schemas/*.json': './schemas/*.json',
      './package.json': './package.json',
    });
  });

  test('with a door are found by an app that does not read exports: moduleResolution node', () => {
    expect(pakket.typesVersions).toEqual({
      '*': Object.fromEntries(doorNames.map((room) => [room, [`./dist/${room}/index.d.cts`]])),
    });
  });

  test('with a door are the entries of the build', () => {
    const { entry } = tsup as { entry: Record<string, string> };
    expect(Object.keys(entry).sort()).toEqual(['index', ...doorNames.map((room) => `${room}/index`)].sort());
  });

  test('stand in CONTRIBUTING with their floor', () => {
    const tekst = readFileSync('CONTRIBUTING.md', 'utf8');
    const rijen = [...tekst.matchAll(/^\| `([a-z]+)` \| (-?\d+) \|/gm)].map(([, room, verdieping]) => [
      room,
      Number(verdieping),
    ]);
    expect(Object.fromEntries(rijen)).toEqual(rooms);
  });

  /** What the files import that is none of the given entries. */
  const findVreemd = (bestanden: readonly string[], ingangen: readonly string[]) =>
    bestanden.flatMap((bestand) =>
      [...readFileSync(bestand, 'utf8').matchAll(/from 'buurtaanpak\/([^']+)'/g)]
        .map(([, van = '']) => van)
        .filter((van) => !ingangen.includes(van))
        .map((van) => `${bestand}: ${van}`),
    );

  test('with a door are the only ones that documents and examples for users import', () => {
    const bestanden = [...listFiles('docs', '.md'), ...listFiles('examples', '.ts'), ...listFiles('README.md')];
    // Those who change the library itself read this one.
    expect(findVreemd(bestanden, doorNames)).toEqual(['docs/versies.md: kern/huis']);
  });

  test('with a door are the only ones that a bench imports: it measures the package as it is built', () => {
    expect(findVreemd(listFiles('bench', '.ts'), doorNames)).toEqual([]);
  });

  test('may show in an example of src/ what only the house has: such a function is shown by the face that has it', () => {
    const ingangen = [...doorNames, ...roomsWithHuis.map((room) => `${room}/huis`), ...roomsWithoutDoor];
    expect(findVreemd([...listFiles('src', '.ts'), 'CONTRIBUTING.md'], ingangen)).toEqual([]);
  });

  test('hold the tests, benches and guides: a folder beside them is no room', () => {
    const mappen = ['test', 'bench'].flatMap((map) =>
      existsSync(map)
        ? readdirSync(map, { withFileTypes: true })
            .filter((entry) => entry.isDirectory())
            .map(({ name }) => `${map}/${name}`)
        : [],
    );
    const bekend = new Set([
      'test/huis',
      'test/data',
      'test/demo',
      'test/goud',
      'test/mutatie',
      'test/opslag',
      'test/voorbeelden',
      'test/verkenner',
      ...roomNames.flatMap((room) => [`test/${room}`, `bench/${room}`]),
    ]);
    expect(mappen.filter((map) => !bekend.has(map))).toEqual([]);
  });
});
