import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { documenten } from '../../scripts/documenten.mjs';
import { BRON, findDodeLinks, findDodeSitelinks, listAnkers, listLinks } from '../../scripts/links.mjs';
import { listFiles } from './listFiles.js';

const bestanden = [
  ...readdirSync('.').filter((naam) => naam.endsWith('.md')),
  ...['docs', 'examples', 'bench', '.github'].flatMap((map) => listFiles(map, '.md')),
].filter((bestand) => !bestand.startsWith('docs/site/'));

describe('documents', () => {
  test('have no dead links', () => {
    expect(bestanden.length).toBeGreaterThan(20);
    expect(findDodeLinks(bestanden)).toEqual([]);
  });

  test('README links by whole addresses: the page of a package has no files beside it', () => {
    const doelen = listLinks(readFileSync('README.md', 'utf8')).map(({ doel }) => doel);
    expect(doelen.length).toBeGreaterThan(20);
    expect(doelen.filter((doel) => !doel.startsWith('https://'))).toEqual([]);
  });

  test('have one place in the reference each: see scripts/documenten.mjs', () => {
    const geplaatst = Object.values(documenten).flat();
    const docs = listFiles('docs', '.md').filter((bestand) => !bestand.startsWith('docs/site/'));
    expect(docs.filter((bestand) => !geplaatst.includes(bestand))).toEqual([]);
    expect(geplaatst.filter((bestand) => !existsSync(bestand))).toEqual([]);
    expect(new Set(geplaatst).size).toBe(geplaatst.length);
  });
});

describe('findDodeLinks', () => {
  const teksten: Readonly<Record<string, string>> = {
    'README.md': ['# Titel', '[goed](docs/a.md#een-kop) [weg](docs/b.md)', '[anker](docs/a.md#geen-kop)', ''].join(
      '\n',
    ),
    'docs/a.md': ['# A', '## Een kop!', '## Een kop!', '[terug](../README.md#titel) [tweede](#een-kop-1)'].join('\n'),
    'docs/c.md': [
      '[uit](../../elders.md) ![plaat](weg.png)',
      '[http](http://voorbeeld.nl) [raar](https://zonder-punt/x) [stuk](https://)',
      '`[code](nergens.md)` <a href="nergens.html">x</a>',
      '```md',
      '[blok](nergens.md)',
      '```',
      '[naam]: ook-weg.md',
      `[eigen](${BRON}docs/a.md#een-kop) [eigen](${BRON}docs/b.md)`,
    ].join('\n'),
  };
  const find = (bestand: string) =>
    findDodeLinks(
      [bestand],
      (naam: string) => teksten[naam] ?? '',
      (pad: string) => pad in teksten,
    );

  test('names a heading that is not there, and what is no file', () => {
    expect(find('README.md')).toEqual([
      'README.md:2: docs/b.md is no file',
      'README.md:3: docs/a.md#geen-kop has no such heading',
    ]);
    expect(find('docs/a.md')).toEqual([]);
  });

  test('names what leaves the repository, and addresses that are none; code is no link', () => {
    expect(find('docs/c.md')).toEqual([
      'docs/c.md:1: ../../elders.md leaves the repository',
      'docs/c.md:1: weg.png is no file',
      'docs/c.md:2: http://voorbeeld.nl should begin with https://',
      'docs/c.md:2: https://zonder-punt/x has no host',
      'docs/c.md:2: https:// is no address',
      'docs/c.md:3: nergens.html is no file',
      'docs/c.md:7: ook-weg.md is no file',
      `docs/c.md:8: ${BRON}docs/b.md is no file`,
    ]);
  });

  test('reads titles, angle brackets and anchors of its own', () => {
    expect(listLinks('[a](<b.md> "titel") [c](d.md "e")')).toEqual([
      { doel: 'b.md', regel: 1 },
      { doel: 'd.md', regel: 1 },
    ]);
    expect([...listAnkers('# Wat, *waar* en `x.y`?\n<a id="eigen"></a>\n## [Link](a.md) é')]).toEqual([
      'wat-waar-en-xy',
      'eigen',
      'link-é',
    ]);
  });
});

test('findDodeSitelinks names a page and an anchor that are not there', () => {
  const map = mkdtempSync(join(tmpdir(), 'site-'));
  try {
    writeFileSync(
      join(map, 'a.html'),
      '<h1 id="kop">A</h1><a href="b.html#er">b</a><a href="#kop">a</a><a href="https://x.nl">x</a>',
    );
    writeFileSync(join(map, 'b.html'), '<a href="a.html#niet">a</a><a href="./">geen index</a><img src="weg.png">');
    expect(findDodeSitelinks(map)).toEqual({
      paginas: 2,
      links: 5,
      klachten: [
        'a.html: b.html#er has no such anchor',
        'b.html: a.html#niet has no such anchor',
        'b.html: ./ is not there',
        'b.html: weg.png is not there',
      ],
    });
  } finally {
    rmSync(map, { recursive: true });
  }
});
