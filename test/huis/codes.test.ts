import { existsSync, readFileSync } from 'node:fs';
import { en, nl } from 'buurtaanpak/taal';
import { describe, expect, test } from 'vitest';
import { roomNames } from '../../scripts/rooms.mjs';
import { listFiles } from './listFiles.js';

const CODE = `(?:${roomNames.join('|')})\\.[a-z][a-z0-9_]*`;

/** A source file as code and as comments, so that a code that is only talked about does not count as used. */
function readBron(bestand: string): { readonly bestand: string; readonly code: string; readonly docs: string } {
  const regels = readFileSync(bestand, 'utf8').split('\n');
  const isComment = (regel: string) => /^\s*(\/\*|\*|\/\/)/.test(regel);
  return {
    bestand,
    code: regels.filter((regel) => !isComment(regel)).join('\n'),
    docs: regels.filter(isComment).join('\n'),
  };
}

const bronnen = listFiles('src', '.ts')
  .filter((bestand) => !bestand.includes('/teksten/'))
  .map(readBron);
const teksten: Readonly<Record<string, string>> = nl;
const texts: Readonly<Record<string, string>> = en;
const params = (tekst = '') =>
  [...new Set([...tekst.matchAll(/\{([a-zA-Z]+)(?:%|\|[^{}]*)?\}/g)].map(([, naam]) => naam))].sort();

describe('codes', () => {
  test('Dutch and English have a text for the same codes', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(nl).sort());
  });

  test('a code is written <room>.<what_is_wrong> and stands in the file of its room', () => {
    expect(Object.keys(nl).filter((code) => !new RegExp(`^${CODE}$`).test(code))).toEqual([]);
    // What moved to another room keeps the code of the room that first gave it.
    const eerder: Readonly<Record<string, readonly string[]>> = {
      kern: ['verslag.', 'financiering.sleutel_ongeldig'],
      rekenen: ['evaluatie.', 'routekaart.', 'team.'],
      gevoeligheid: ['routekaart.'],
      grafieken: ['verslag.'],
      stukken: ['verslag.'],
    };
    const eigen = (room: string) => [`${room}.`, ...(eerder[room] ?? [])];
    const misplaced = ['nl', 'en', 'advies'].flatMap((soort) =>
      roomNames
        .filter((room) => existsSync(`src/${room}/teksten/${soort}.ts`))
        .flatMap((room) =>
          [...readBron(`src/${room}/teksten/${soort}.ts`).code.matchAll(/^ {2}'([^']+)':/gm)]
            .map(([, code = '']) => code)
            .filter((code) => !eigen(room).some((begin) => code.startsWith(begin))),
        ),
    );
    expect(misplaced).toEqual([]);
  });

  test('a code has the same params in Dutch and English', () => {
    const verschillen = Object.keys(nl).filter((code) => `${params(teksten[code])}` !== `${params(texts[code])}`);
    expect(verschillen).toEqual([]);
  });

  test('no text is empty or has a brace that is no param', () => {
    const vreemd = [...Object.entries(nl), ...Object.entries(en)].filter(
      ([, tekst]: [string, string]) =>
        tekst.trim() === '' || /[{}|]/.test(tekst.replace(/\{[a-zA-Z]+(?:%|\|[^{}|]+\|[^{}|]+)?\}/g, '')),
    );
    expect(vreemd).toEqual([]);
  });

  test('no text is orphaned: every code is used in src/', () => {
    const gebruikt = new Set(
      bronnen.flatMap(({ code }) => [...code.matchAll(/['"]([a-z_.0-9]+)['"]/g)].map((m) => m[1])),
    );
    // A code is public: one that is no longer given keeps its texts, so that its name never comes to mean something else.
    const voorbij = ['routekaart.scores_onbekend'];
    // The lists of words are looked up by the room of a code.
    const isLijst = (code: string) => /\.(?:woorden|plaatsen)$/.test(code);
    expect(Object.keys(nl).filter((code) => !gebruikt.has(code) && !isLijst(code))).toEqual(voorbij);
  });

  test('every code in src/ has a text', () => {
    const literal = new RegExp(`['"\`](${CODE})['"\`]`, 'g');
    const zonder = bronnen.flatMap(({ bestand, code }) =>
      [...code.matchAll(literal)].filter(([, gevonden = '']) => !(gevonden in nl)).map(([, c]) => `${bestand}: ${c}`),
    );
    expect(zonder).toEqual([]);
  });

  test('every code that @throws promises exists', () => {
    const literal = new RegExp(`\`(${CODE})\``, 'g');
    const zonder = bronnen.flatMap(({ bestand, docs }) =>
      [...docs.matchAll(/@throws[\s\S]*?(?=\n\s*\* @|\*\/|$)/g)]
        .flatMap(([tekst]) => [...tekst.matchAll(literal)].map(([, code = '']) => code))
        .filter((code) => !(code in nl))
        .map((code) => `${bestand}: ${code}`),
    );
    expect(zonder).toEqual([]);
  });
});
