// `npm run fouten`: writes docs/gidsen/opzet-fouten.md, from the mistakes of test/opzet/fouten. A test fails when the page is out of date.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Bevinding, formatBevinding } from 'buurtaanpak/kern';
import type { Opzetbenodigd, Opzetvraag } from 'buurtaanpak/opzet';
import { nl } from 'buurtaanpak/taal';
import type { Opzetfout } from '../test/opzet/fouten/fout.js';
import { soorten } from '../test/opzet/fouten/soorten.js';
import { type Gezegd, tellFout } from '../test/opzet/fouten/tell.js';

export const PAGINA = fileURLToPath(new URL('../docs/gidsen/opzet-fouten.md', import.meta.url));

/** So many findings about one mistake are shown. */
const GETOOND = 3;

/** What is put in the opzet, when it is short enough for a cell. */
const LENGTE = 80;

const VRAGEN: Readonly<Record<Opzetbenodigd, string>> = {
  rijen: 'de rijen van de bron',
  oordelen: 'de oordelen voor de Routekaart',
  koppeling: 'de koppeling van de indeling van de bron naar die van de opzet, voor de bron',
  vierkanten: 'de inwoners per vierkant van 100 meter',
  buren: 'wie aan wie grenst: een kaart, punten of paren',
  start: 'de eerste dag',
  partijen: 'de partijen',
  overeenkomst: 'de overeenkomst',
  geld: 'het geld',
};

/** Text in a cell of a table. */
const toCel = (tekst: string) => tekst.replaceAll('|', '\\|').replaceAll('<', '&lt;').replace(/\s+/g, ' ').trim();

const toCode = (tekst: string) => `\`${toCel(tekst)}\``;

const showPad = ({ pad }: Bevinding) =>
  pad.length === 0
    ? 'het geheel'
    : toCode(
        pad.reduce<string>(
          (voor, deel) => (typeof deel === 'number' ? `${voor}[${deel}]` : `${voor}${voor === '' ? '' : '.'}${deel}`),
          '',
        ),
      );

/** A finding in the cells of the place, the sentence and the code. */
const showBevinding = (een: Bevinding): string[] => {
  const zin = formatBevinding(een, nl);
  const kort = zin.length > 260 ? `${zin.slice(0, 250)} …` : zin;
  return [showPad(een), `${een.ernst === 'fout' ? '' : `(${een.ernst}) `}${toCel(kort)}`, toCode(een.code)];
};

const showVraag = ({ stap, wat, id }: Opzetvraag): string[] => [
  toCode(`nodig: ${stap}`),
  `De loop vraagt ${VRAGEN[wat]}${id === undefined ? '' : ` ${toCode(id)}`}.`,
  toCode(`nodig: ${wat}`),
];

function showGezegd({ bevindingen, nodig }: Gezegd): string[][] {
  const meer = bevindingen.length - GETOOND;
  const rest = meer > 0 ? [['', `En nog ${meer === 1 ? 'een melding' : `${meer} meldingen`}.`, '']] : [];
  return [...bevindingen.slice(0, GETOOND).map(showBevinding), ...rest, ...nodig.map(showVraag)];
}

/** What was put where, when it is one thing. */
function showZet({ zet = {} }: Opzetfout): string {
  const [eerste, ...andere] = Object.entries(zet).filter(([, waarde]) => waarde !== undefined);
  if (eerste === undefined || andere.length > 0) return '';
  const [pad, waarde] = eerste;
  const tekst = `"${pad.split('.').at(-1)}": ${JSON.stringify(waarde)}`;
  return tekst.length > LENGTE || /^"\d+"/.test(tekst) ? '' : ` ${toCode(tekst)}`;
}

function showFout(fout: Opzetfout, gezegd: Gezegd): string[] {
  return showGezegd(gezegd).map(
    (cellen, i) => `| ${[i === 0 ? `${toCel(fout.naam)}${showZet(fout)}` : '', ...cellen].join(' | ')} |`,
  );
}

/** The page with every mistake. */
export function renderFouten(): string {
  const aantal = soorten.reduce((som, { fouten }) => som + fouten.length, 0);
  return [
    '# Fouten in een opzet',
    '',
    'Gemaakt door `npm run fouten` uit `test/opzet/fouten`: niet met de hand wijzigen.',
    '',
    `${aantal} fouten die mensen maken in een opzet of in wat zij erbij geven. Van elke fout staat hier op welke plaats zij wordt gemeld, met welke zin en`,
    'met welke code. Elke fout is gemaakt in een van de opzetten van `examples/opzet`. Een test maakt ze allemaal opnieuw.',
    '',
    'Zoek de zin die u ziet. De plaats is een pad in de opzet: `programmas[1].quota[0].aantal` is het veld `aantal` van het eerste quotum van het',
    'tweede programma, want er wordt vanaf nul geteld. Begint een pad met een stap van de loop, zoals `tabel` of `scores`, dan gaat het over wat u',
    'erbij gaf. Wat u bij elke code kunt doen staat in [alle codes](../codes.md).',
    '',
    ...soorten.flatMap(({ naam, tot, fouten }) => [
      `## ${naam}`,
      '',
      '| Fout | Plaats | Wat er wordt gezegd | Code |',
      '| --- | --- | --- | --- |',
      ...fouten.flatMap((fout) => showFout(fout, tellFout(fout, tot))),
      '',
    ]),
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(PAGINA, renderFouten());
