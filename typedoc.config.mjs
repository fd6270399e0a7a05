import { markBakens } from './scripts/bakens.mjs';
import { copyTekenaar, frameDiagrammen } from './scripts/diagrammen.mjs';
import { arrangeDocuments, documenten, writeVoorpagina } from './scripts/documenten.mjs';
import { doorNames } from './scripts/rooms.mjs';
import { weighZoeken } from './scripts/zoeken.mjs';

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  name: 'buurtaanpak',
  // The front door comes last: what it shows as well is explained in its room.
  entryPoints: [...doorNames.map((room) => `src/${room}/index.ts`), 'src/index.ts'],
  tsconfig: 'tsconfig.src.json',
  readme: writeVoorpagina(),
  plugin: [arrangeDocuments, copyTekenaar, markBakens, weighZoeken],
  projectDocuments: Object.values(documenten).flat(),
  out: 'docs/site',
  // The reference may not name the machine or the commit it was made on.
  disableSources: true,
  disableGit: true,
  hideGenerator: true,
  excludeInternal: true,
  excludePrivate: true,
  categorizeByGroup: false,
  headings: { readme: false },
  navigation: { includeGroups: true },
  groupOrder: [...Object.keys(documenten), 'Modules', 'Functions', '*'],
  searchInDocuments: true,
  sort: ['kind', 'alphabetical'],
  kindSortOrder: ['Document', 'Module', 'Function', 'Class', 'Interface', 'TypeAlias', 'Variable'],
  // The front door links to the room.
  groupReferencesByType: true,
  validation: {
    notExported: true,
    invalidLink: true,
    invalidPath: true,
    notDocumented: false,
    unusedMergeModuleWith: true,
  },
  // What a type is read from, where the type itself says all that a reader needs.
  intentionallyNotExported: [
    'src/kern/teksten/codes.ts:Kernteksten',
    'src/kern/bevinding/defineCodes.ts:ParamsOf',
    'src/financiering/som/sumRegels.ts:Groep',
    'src/kerncijfers/catalogus/catalogus.ts:CatalogusitemMetSleutel',
    'src/financiering/model/conceptbijdrage.ts:Concept',
    'src/financiering/wijziging/changeBijdrage.ts:Velden',
    'src/opzet/model/geld.ts:Eigen',
    'src/overeenkomst/commando/commandogebeurtenissen.ts:GEBEURTENIS_PER_COMMANDO',
    'src/register/schema/documenten.ts:DOCUMENTEN',
    'src/rekenen/samenhang/correlateSoort.ts:CORRELATIESOORTEN',
    'src/routekaart/score/rankScores.ts:GELIJKSPEL',
    'src/selectie/besluit/inhoud.ts:AfwijkingSchema',
    'src/selectie/besluit/selectiebesluit.ts:schema',
    'src/selectie/loting/bijnaGelijken.ts:BijnaGelijkenSchema',
    'src/selectie/model/loting.ts:LotingeisSchema',
    'src/selectie/model/loting.ts:schema',
  ],
  customCss: 'scripts/naslag.css',
  customJs: 'scripts/naslag.js',
  markdownItLoader(markdown) {
    const { options, renderer, utils } = markdown;
    frameDiagrammen(markdown);
    // A long key breaks behind an underscore, so that a table of keys is not wider than it must be.
    renderer.rules.code_inline = (tokens, i) =>
      `<code>${utils.escapeHtml(tokens[i]?.content ?? '').replaceAll('_', '_<wbr>')}</code>`;
    // A table that is wider than a phone scrolls by itself, also by the keyboard.
    renderer.rules.table_open = () => '<div class="tabel" role="group" aria-label="Table" tabindex="0"><table>\n';
    renderer.rules.table_close = () => '</table></div>\n';
    // The highlighter gives up on a line after half a second, and the first line of a language may take that long.
    const { highlight } = options;
    const bekend = new Set();
    options.highlight = (code, taal, attributen) => {
      if (!bekend.has(taal)) highlight?.(code, taal, attributen);
      bekend.add(taal);
      return highlight?.(code, taal, attributen) ?? '';
    };
  },
  treatWarningsAsErrors: true,
  treatValidationWarningsAsErrors: true,
  highlightLanguages: ['bash', 'console', 'csv', 'html', 'javascript', 'json', 'sql', 'text', 'typescript'],
  // A warning that never goes away hides the next one.
  logLevel: 'Warn',
};
