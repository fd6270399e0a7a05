// The links of the documents (held by test/huis/links.test.ts) and, as a program, those of the site that TypeDoc made.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the files of this repository are read. README names them so, as the page of the package has no files beside it. */
export const BRON = `${JSON.parse(readFileSync('package.json', 'utf8')).homepage.replace(/#.*/, '')}/blob/main/`;

const FENCE = /^\s*(`{3,}|~{3,})/;

/** The lines of a Markdown text that are read as text: those of blocks of code are empty, and so is code in a line. */
function readRegels(tekst) {
  let hek = '';
  return tekst.split('\n').map((regel) => {
    const [, teken = ''] = FENCE.exec(regel) ?? [];
    if (hek === '' && teken !== '') {
      hek = teken;
      return '';
    }
    if (hek === '') return regel;
    if (regel.trim() === hek) hek = '';
    return '';
  });
}

/**
 * The targets of the links and images of a Markdown text, with the line of each, counted from 1.
 *
 * @param {string} tekst
 * @returns {{ doel: string, regel: number }[]}
 */
export function listLinks(tekst) {
  return readRegels(tekst).flatMap((regel, i) => {
    const zonderCode = regel.replace(/(`+)(?:(?!\1).)+\1/g, 'x');
    const inline = [...zonderCode.matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g)];
    const definities = [...zonderCode.matchAll(/^\s{0,3}\[[^\]]+\]:\s+(\S+)/g)];
    const html = [...zonderCode.matchAll(/<(?:a|img)\s[^>]*?(?:href|src)="([^"]*)"/g)];
    return [...inline, ...definities, ...html].map(([, doel = '']) => ({ doel, regel: i + 1 }));
  });
}

/**
 * The anchors of a Markdown text as GitHub and TypeDoc make them: of every heading, a second of the same name with `-1`, and of `id`.
 *
 * @param {string} tekst
 * @returns {Set<string>}
 */
export function listAnkers(tekst) {
  const ankers = new Set();
  for (const regel of readRegels(tekst)) {
    for (const [, id = ''] of regel.matchAll(/<[a-z]+\s[^>]*?\bid="([^"]*)"/g)) ankers.add(id);
    const [, kop] = /^#{1,6}\s+(.*?)\s*#*$/.exec(regel) ?? [];
    if (kop === undefined) continue;
    const slak = kop
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
      .replace(/\s/g, '-');
    let anker = slak;
    for (let n = 1; ankers.has(anker); n++) anker = `${slak}-${n}`;
    ankers.add(anker);
  }
  return ankers;
}

const isFile = (pad) => existsSync(pad) && statSync(pad).isFile();

/** The problem with an address of another site; it is not fetched. */
function checkExtern(doel) {
  if (!URL.canParse(doel)) return 'is no address';
  const { protocol, hostname } = new URL(doel);
  if (!['https:', 'mailto:'].includes(protocol)) return 'should begin with https://';
  return protocol === 'https:' && !hostname.includes('.') ? 'has no host' : undefined;
}

/**
 * The dead links of Markdown files: a file that is not there, a folder (which the site cannot show), an anchor without a heading, an
 * address that is none.
 *
 * @param {readonly string[]} bestanden - paths from the root of the repository
 * @param {(bestand: string) => string} read - gives the text of a file
 * @param {(pad: string) => boolean} isBestand - whether a path is a file
 * @returns {string[]} one complaint each, `file:line: target why`
 */
export function findDodeLinks(bestanden, read = (bestand) => readFileSync(bestand, 'utf8'), isBestand = isFile) {
  const check = (bestand, doel) => {
    const eigen = doel.startsWith(BRON);
    if (!eigen && /^[a-z][a-z+.-]*:/i.test(doel)) return checkExtern(doel);
    const [pad = '', anker] = (eigen ? doel.slice(BRON.length) : doel).split('#');
    const map = eigen ? '.' : dirname(bestand);
    const bij = pad === '' ? bestand : normalize(join(map, decodeURIComponent(pad))).replaceAll('\\', '/');
    if (pad.startsWith('/') || bij.startsWith('..')) return 'leaves the repository';
    if (!isBestand(bij)) return 'is no file';
    if (anker === undefined || !bij.endsWith('.md')) return undefined;
    return listAnkers(read(bij)).has(anker) ? undefined : 'has no such heading';
  };
  return bestanden.flatMap((bestand) =>
    listLinks(read(bestand)).flatMap(({ doel, regel }) => {
      const waarom = check(bestand, doel);
      return waarom === undefined ? [] : [`${bestand}:${regel}: ${doel} ${waarom}`];
    }),
  );
}

const ONTSNAPT = { '&amp;': '&', '&quot;': '"', '&#39;': "'", '&lt;': '<', '&gt;': '>' };
const unescapeHtml = (tekst) => tekst.replace(/&(?:amp|quot|#39|lt|gt);/g, (teken) => ONTSNAPT[teken]);

/**
 * The dead links of a site of HTML files.
 *
 * @param {string} map - the folder of the site
 * @returns {{ paginas: number, links: number, klachten: string[] }}
 */
export function findDodeSitelinks(map) {
  const paginas = readdirSync(map, { recursive: true, encoding: 'utf8' }).filter((naam) => naam.endsWith('.html'));
  const gelezen = new Map(
    paginas.map((naam) => {
      const html = readFileSync(join(map, naam), 'utf8');
      const read = (attribuut) => [...html.matchAll(attribuut)].map(([, waarde = '']) => unescapeHtml(waarde));
      return [normalize(naam), { links: read(/\s(?:href|src)="([^"]*)"/g), ids: new Set(read(/\sid="([^"]*)"/g)) }];
    }),
  );
  const klachten = new Set();
  let links = 0;
  for (const [naam, pagina] of gelezen) {
    for (const doel of pagina.links) {
      if (/^[a-z][a-z+.-]*:/i.test(doel)) continue;
      links += 1;
      const [pad = '', anker = ''] = doel.split('#').map(decodeURIComponent);
      // A link to a folder opens the page that a server gives for it.
      const bij = pad === '' ? naam : join(dirname(naam), pad.endsWith('/') ? `${pad}index.html` : pad);
      const andere = gelezen.get(bij);
      if (andere === undefined && !isFile(join(map, bij))) klachten.add(`${naam}: ${doel} is not there`);
      else if (anker !== '' && andere !== undefined && !andere.ids.has(anker))
        klachten.add(`${naam}: ${doel} has no such anchor`);
    }
  }
  return { paginas: paginas.length, links, klachten: [...klachten] };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { paginas, links, klachten } = findDodeSitelinks('docs/site');
  for (const klacht of klachten) console.error(klacht);
  console.log(`${links} links in ${paginas} pages, ${klachten.length} dead.`);
  if (paginas === 0 || klachten.length > 0) process.exitCode = 1;
}
