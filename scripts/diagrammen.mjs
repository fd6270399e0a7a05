import { copyFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const mermaid = createRequire(import.meta.url).resolve('@mermaid-js/tiny');

/** What the site needs to draw its diagrams by itself, also without a network: by the name in its assets, the file here. */
export const tekenaar = {
  'mermaid.js': mermaid,
  'mermaid.LICENSE.txt': join(dirname(mermaid), '../LICENSE'),
};

/**
 * A plugin of TypeDoc: puts Mermaid in the assets of the site. Only a page that holds a diagram loads it (`scripts/naslag.js`).
 *
 * @param {import('typedoc').Application} app
 */
export function copyTekenaar({ renderer }) {
  renderer.on('endRender', ({ outputDirectory }) => {
    for (const [naam, bestand] of Object.entries(tekenaar))
      copyFileSync(bestand, join(outputDirectory, 'assets', naam));
  });
}

/**
 * Makes a figure of every block of Mermaid, with its source in it for who has no script. A diagram that says no name of its own goes by
 * that of the heading above it.
 *
 * @param {import('typedoc').MarkdownIt} markdown
 */
export function frameDiagrammen({ renderer, utils }) {
  const { fence } = renderer.rules;
  renderer.rules.fence = (tokens, i, ...rest) => {
    const { info, content } = tokens[i];
    if (info.trim() !== 'mermaid') return fence(tokens, i, ...rest);
    const kop = tokens.slice(0, i).findLastIndex(({ type }) => type === 'heading_open');
    const naam = utils.escapeHtml(tokens[kop + 1]?.content ?? 'Diagram');
    const bron = utils.escapeHtml(content.trimEnd());
    return `<figure class="diagram" data-naam="${naam}"><details open><summary>This diagram as text</summary><pre><code>${bron}</code><button type="button">Copy</button></pre></details></figure>\n`;
  };
}
