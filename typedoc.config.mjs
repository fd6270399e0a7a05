import { arrangeDocuments, documenten } from './scripts/documenten.mjs';
import { roomNames } from './scripts/rooms.mjs';

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  name: 'buurtaanpak',
  entryPoints: ['src/index.ts', ...roomNames.map((room) => `src/${room}/index.ts`)],
  tsconfig: 'tsconfig.src.json',
  readme: 'README.md',
  plugin: [arrangeDocuments],
  projectDocuments: Object.values(documenten).flat(),
  displayBasePath: '.',
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
  // A name that the front door shows as well is explained in its room; the front door links to it.
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
    'src/taal/code.ts:Namen',
    'src/financiering/som/sumRegels.ts:Groep',
    'src/overeenkomst/levensloop/staat.ts:Basis',
    'src/register/schema/documenten.ts:DOCUMENTEN',
    'src/selectie/besluit/selectiebesluit.ts:AfwijkingSchema',
    'src/selectie/besluit/selectiebesluit.ts:schema',
  ],
  treatWarningsAsErrors: true,
  treatValidationWarningsAsErrors: true,
  highlightLanguages: ['bash', 'console', 'csv', 'html', 'javascript', 'json', 'mermaid', 'sql', 'text', 'typescript'],
  // A warning that never goes away hides the next one.
  logLevel: 'Warn',
};
