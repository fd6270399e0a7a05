import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Application, TSConfigReader } from 'typedoc';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { markBakens } from '../../scripts/bakens.mjs';
import { copyTekenaar } from '../../scripts/diagrammen.mjs';
import { findPaginaklachten, searchPaginas } from '../../scripts/paginas.mjs';
import { BROWSER, hasBrowser } from '../../scripts/pakket/browser.mjs';
import { splitNaam, weighZoeken } from '../../scripts/zoeken.mjs';
import naslag from '../../typedoc.config.mjs';

if (!hasBrowser) console.log(`skipped: no browser at ${BROWSER}, so no diagram is drawn (set CHROMIUM)`);

const DOCUMENTEN = {
  goed: `# Goed

\`\`\`mermaid
stateDiagram-v2
  accTitle: Een leven
  accDescr: Van a naar b.
  [*] --> a
  a --> b: <b>stap</b>
\`\`\`

## Zonder naam & toch goed

\`\`\`mermaid
stateDiagram-v2
  a --> b: overgedragen
  a --> b: afgerond
\`\`\`
`,
  fout: '# Fout\n\n```mermaid\nstateDiagram-v2\n  a --> : -->\n```\n',
  tekst: '# Tekst\n\n```json\n{ "a": 1 }\n```\n',
};

describe('the pages of the reference', () => {
  let map = '';
  const readPagina = (naam: string) => readFileSync(join(map, 'site', naam), 'utf8');

  // A small site of two rooms and documents of its own, made with the settings of the whole.
  beforeAll(async () => {
    map = mkdtempSync(join(tmpdir(), 'naslag-'));
    for (const [naam, tekst] of Object.entries(DOCUMENTEN)) writeFileSync(join(map, `${naam}.md`), tekst);
    const app = await Application.bootstrapWithPlugins(
      {
        ...naslag,
        entryPoints: ['src/taal/index.ts', 'src/kern/index.ts'],
        plugin: [copyTekenaar, markBakens, weighZoeken],
        readme: 'none',
        projectDocuments: Object.keys(DOCUMENTEN).map((naam) => join(map, `${naam}.md`)),
      },
      [new TSConfigReader()],
    );
    const project = await app.convert();
    if (project === undefined) throw new Error('TypeDoc made nothing');
    await app.generateDocs(project, join(map, 'site'));
  });
  afterAll(() => rmSync(map, { recursive: true }));

  test('hold the text of a diagram as it is written, with the name of the heading above it', () => {
    const pagina = readPagina('documents/goed.html');
    expect(pagina).toContain('a --&gt; b: &lt;b&gt;stap&lt;/b&gt;');
    expect([...pagina.matchAll(/data-naam="([^"]*)"/g)].map(([, naam]) => naam)).toEqual([
      'Goed',
      'Zonder naam &amp; toch goed',
    ]);
    expect(readPagina('documents/tekst.html')).toMatch(/<pre><code class="json">.*<span class="hl-/);
  });

  test('write the codes out in the table of texts alone', () => {
    const code = 'verslag.getal_ongeldig';
    expect(readPagina('classes/kern.DomeinFout.html')).not.toContain(code);
    expect(readPagina('interfaces/kern.Bevinding.html')).not.toContain(code);
    expect(readPagina('variables/taal.nl.html')).toContain(code);
  });

  test.skipIf(!hasBrowser)('draw what is well written, and are told of when a diagram is not', async () => {
    const { diagrammen, klachten } = await findPaginaklachten(join(map, 'site'));
    expect(diagrammen).toBe(3);
    expect(klachten.filter((klacht) => !klacht.startsWith('documents/fout.html'))).toEqual([]);
    expect(klachten.filter((klacht) => klacht.includes('diagram 1 is not drawn'))).toEqual([
      'documents/fout.html (1280, light): diagram 1 is not drawn',
      'documents/fout.html (390, dark): diagram 1 is not drawn',
      'documents/fout.html: as a file: diagram 1 is not drawn',
    ]);
  });

  test.skipIf(!hasBrowser)('are searched by the words of a name, and show a function before a field', async () => {
    expect((await searchPaginas(join(map, 'site'), 'kalenderjaar'))[0]).toBe('kern.splitByKalenderjaar');
    expect((await searchPaginas(join(map, 'site'), 'bedrag'))[0]).toMatch(/^kern\.(?:\w+Bedrag|Bedrag)$/);
  });
});

test('a name falls apart in its words', () => {
  expect(['splitByKalenderjaar', 'KERN', 'kern', 'toTooi2'].map(splitNaam)).toEqual([
    'split by kalenderjaar',
    'kern',
    'kern',
    'to tooi2',
  ]);
});
