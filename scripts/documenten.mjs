import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { BRON } from './links.mjs';

const start = [
  'beginnen',
  'hergebruiken',
  'opzet-fouten',
  'uw-eigen-cijfers',
  'van-spreadsheet',
  'documenten-bewaren',
  'gebeurtenissen-bewaren',
  'fouten',
  'browser',
  'privacy',
];
const nederlands = ['methode', 'wat-weet-u-na-drie-jaar', 'begrippen', 'beginnen'];
const gidsen = [
  'kern',
  'gebied',
  'kerncijfers',
  'routekaart',
  'methode-kiezen',
  'twee-jaren-vergelijken',
  'gevoeligheid',
  'hoe-zeker-zijn-de-cijfers',
  'selectie',
  'highs',
  'loten',
  'financiering',
  'overeenkomst',
  'overeenkomst-levensloop',
  'team',
  'team-levensloop',
  'team-offline',
  'programma',
  'evaluatie',
  'verslag',
  'grafieken',
  'stukken',
  'register',
  'opzet',
];
const naslag = ['codes', 'begrippen', 'kerncijfers', 'kosten', 'keuzes', 'versies'];

/** The documents named, and then the others of their folder by name, so that a new one has a place by itself. */
function listDocumenten(map, namen, elders = []) {
  const andere = readdirSync(map)
    .filter((bestand) => bestand.endsWith('.md'))
    .map((bestand) => bestand.slice(0, -'.md'.length))
    .filter((naam) => !namen.includes(naam) && !elders.includes(naam))
    .sort();
  return [...namen, ...andere].map((naam) => `${map}/${naam}.md`);
}

/** The documents of the reference site, by group, in the order in which somebody meets them. */
export const documenten = {
  Start: start.map((naam) => `docs/gidsen/${naam}.md`),
  'In het Nederlands': listDocumenten('docs/gidsen/nl', nederlands),
  Guides: listDocumenten('docs/gidsen', gidsen, start),
  Reference: [...listDocumenten('docs', naslag), 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md'],
};

const plekken = new Map(
  Object.entries(documenten).flatMap(([groep, bestanden]) =>
    bestanden.map((bestand, i) => [bestand.replace(/\.md$/, ''), { groep, i }]),
  ),
);

/**
 * A plugin of TypeDoc: gives every document its group, and its heading as a name, up to the colon. So the files need no front matter,
 * which a reader of the repository would have to look past. The front door gets the name that an app imports.
 *
 * @param {import('typedoc').Application} app
 */
export function arrangeDocuments({ converter }) {
  converter.on('createDocument', (_, document) => {
    const plek = plekken.get(document.name);
    if (plek === undefined) throw new Error(`${document.name} is none of the documents of scripts/documenten.mjs`);
    const { groep, i } = plek;
    const [, kop = document.name] = /^# ([^:\n]+)/m.exec(document.content[0]?.text ?? '') ?? [];
    document.name = kop.trim();
    document.frontmatter.group = groep;
    document.frontmatter.plek = i;
    // A page says in one place that all of it is English; a screen reader must hear that this is not.
    if (groep === 'In het Nederlands') {
      document.content.unshift({ kind: 'text', text: '<div lang="nl">\n\n' });
      document.content.push({ kind: 'text', text: '\n\n</div>\n' });
    }
  });
  converter.on('resolveBegin', ({ project }) => {
    const voordeur = project.children?.find(({ name }) => name === 'index');
    if (voordeur) voordeur.name = 'buurtaanpak';
  });
  // After the groups were made and sorted by name.
  converter.on(
    'resolveEnd',
    ({ project }) => {
      for (const { title, children } of project.groups ?? []) {
        if (title in documenten) children.sort((een, ander) => een.frontmatter.plek - ander.frontmatter.plek);
      }
    },
    -10_000,
  );
}

/** Writes the README as the site shows it, with the files that it names found on the site, and says where it is. */
export function writeVoorpagina() {
  mkdirSync('.cache', { recursive: true });
  writeFileSync('.cache/README.md', readFileSync('README.md', 'utf8').replaceAll(BRON, '../'));
  return '.cache/README.md';
}
