// `npm run codes`: writes docs/codes.md, every code with its texts and what to do. A test fails when the page is out of date.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { advies, type Code, en, nl } from 'buurtaanpak/taal';
import { type Komst, readKomst } from './readKomst.js';
import { roomNames } from './rooms.mjs';

export const PAGINA = fileURLToPath(new URL('../docs/codes.md', import.meta.url));

/** Every code, room by room from the ground floor up, and in a room by the alphabet. */
const codes = roomNames.flatMap((room) =>
  Object.keys(nl)
    .filter((code) => code.startsWith(`${room}.`))
    .sort(),
) as Code[];

/** The way in which each code reaches a user. */
export const komsten = readKomst(codes);

const UITLEG: Readonly<Record<Komst, string>> = {
  thrown: 'thrown',
  fout: '`fout`',
  waarschuwing: '`waarschuwing`',
  info: '`info`',
  'by the rule': 'as serious as the rule says',
  words: 'a word or text, no finding',
  never: 'no longer given',
};

function showCode(code: Code): string[] {
  const params = [
    ...new Set([...nl[code].matchAll(/\{([a-zA-Z]+)(?:%|\|[^{}]*)?\}/g)].map(([, naam]) => `\`${naam}\``)),
  ];
  const komst = (komsten.get(code) ?? []).map((een) => UITLEG[een]).join(', ');
  return [
    `### ${code}`,
    '',
    `${komst}${params.length === 0 ? '' : `; with ${params.join(', ')}`}`,
    '',
    `- nl: ${nl[code]}`,
    `- en: ${en[code]}`,
    `- **do:** ${advies[code]}`,
    '',
  ];
}

/** The page with every code. */
export function renderCodes(): string {
  const rooms = roomNames.filter((room) => codes.some((code) => code.startsWith(`${room}.`)));
  return [
    '# All codes',
    '',
    'Made from the texts and calls in `src` by `npm run codes`: do not edit.',
    '',
    `${codes.length} codes in ${rooms.length} rooms. [Errors and findings](gidsen/fouten.md) tells how they reach an app. Behind a code stands how`,
    'it comes: *thrown* as a `DomeinFout`, or as a finding with its `ernst`; then the params that its text names.',
    '',
    ...rooms.flatMap((room) => [
      `## ${room}`,
      '',
      ...codes.filter((code) => code.startsWith(`${room}.`)).flatMap(showCode),
    ]),
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(PAGINA, renderCodes());
