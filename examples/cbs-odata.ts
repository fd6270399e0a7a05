// Fetches figures from the open data of CBS (OData v3 and v4) or of RIVM (v3), page by page, and reads them.
//   npx tsx examples/cbs-odata.ts GM0080
import { fileURLToPath } from 'node:url';
import { Gemeentecode } from 'buurtaanpak/gebied';
import { formatBevinding, isDomeinFout } from 'buurtaanpak/kern';
import { type Leesresultaat, readKerncijfers } from 'buurtaanpak/kerncijfers';
import { nl } from 'buurtaanpak/taal';
import { showTabel } from './kerncijfers/showTabel.js';
import { Stop, stop } from './opzet/stop.js';

/** The addresses of the tables: CBS v3, CBS v4, and tables of others such as RIVM (v3). */
export const ADRESSEN = {
  cbs3: 'https://opendata.cbs.nl/ODataFeed/odata',
  cbs4: 'https://datasets.cbs.nl/odata/v1/CBS',
  rivm3: 'https://dataderden.cbs.nl/ODataFeed/odata',
} as const;

/** The table 'Kerncijfers wijken en buurten' of a year. */
const TABEL = '85984NED';
const JAAR = 2024;

export interface HaalOptions {
  /** The maximum number of attempts for a page. Default 5. */
  readonly pogingen?: number;
  /** Waits a number of milliseconds. Default: a timer; a test waits shorter. */
  readonly wait?: (milliseconden: number) => Promise<void>;
}

interface Pagina {
  readonly value: readonly Readonly<Record<string, unknown>>[];
  readonly 'odata.nextLink'?: string;
  readonly '@odata.nextLink'?: string;
}

const timer = (milliseconden: number): Promise<void> => new Promise((klaar) => setTimeout(klaar, milliseconden));

/** The waiting time that a busy server asks for, in milliseconds. Without such a request it doubles at every attempt. */
function getWachttijd(antwoord: Response | undefined, poging: number): number {
  const seconden = Number(antwoord?.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconden) ? 1000 * seconden : 500 * 2 ** poging;
}

/** Fetches one page. After a temporary failure (429, 5xx, a broken connection) it tries again; a refusal (400, 404) is final. */
async function haalPagina(adres: string, { pogingen = 5, wait = timer }: HaalOptions): Promise<Pagina> {
  for (let poging = 0; ; poging++) {
    let antwoord: Response | undefined;
    let fout: unknown;
    try {
      antwoord = await fetch(adres, { headers: { accept: 'application/json' } });
      if (antwoord.ok) return (await antwoord.json()) as Pagina;
    } catch (oorzaak) {
      fout = oorzaak;
    }
    const status = antwoord?.status;
    const tijdelijk = status === undefined || status === 200 || status === 429 || status >= 500;
    if (!tijdelijk || poging + 1 >= pogingen) {
      const wat = status === undefined ? 'geeft geen antwoord' : `antwoordt met ${status}`;
      throw new Stop(`${adres} ${wat}, ook na ${poging + 1} keer vragen.`, { cause: fout });
    }
    await antwoord?.body?.cancel().catch(() => undefined);
    await wait(getWachttijd(antwoord, poging));
  }
}

/** All pages of a query, in their order. A link to another server than the first is not followed. */
export async function haalPaginas(adres: string, options: HaalOptions = {}): Promise<Pagina[]> {
  const paginas: Pagina[] = [];
  for (let volgende: string | undefined = adres; volgende !== undefined; ) {
    const pagina: Pagina = await haalPagina(volgende, options);
    paginas.push(pagina);
    const link: string | undefined = pagina['odata.nextLink'] ?? pagina['@odata.nextLink'];
    const doel: URL | undefined = link === undefined ? undefined : new URL(link, volgende);
    if (doel !== undefined && doel.host !== new URL(adres).host)
      stop(`De volgende bladzijde van ${adres} staat op een andere server: ${doel.host}.`);
    // CBS names the next page with http, also where it was asked with https.
    if (doel !== undefined) doel.protocol = new URL(adres).protocol;
    volgende = doel?.href;
  }
  return paginas;
}

/** Names of areas from the list that OData keeps beside a table. */
function toNamen(paginas: readonly Pagina[], code: string, titel: string): Record<string, string> {
  return Object.fromEntries(
    paginas.flatMap(({ value }) => value.map((rij) => [String(rij[code]).trim(), String(rij[titel]).trim()])),
  );
}

/** The codes of a gemeente start with its own number: `GM0080`, `WK0080…`, `BU0080…`. */
function toFilter(gemeente: string): string {
  const nummer = gemeente.slice(2);
  const eisen = ['GM', 'WK', 'BU'].map((letters) => `startswith(WijkenEnBuurten,'${letters}${nummer}')`);
  return encodeURIComponent(eisen.join(' or '));
}

/** The figures of a gemeente from a table of OData v3; `untyped` gives the cells as text, as RIVM delivers them. */
export async function leesOdata3(
  basis: string,
  tabel: string,
  gemeente: string,
  jaar: number,
  options: HaalOptions & { readonly untyped?: boolean } = {},
): Promise<Leesresultaat> {
  const set = options.untyped ? 'UntypedDataSet' : 'TypedDataSet';
  const filter = toFilter(gemeente);
  const namen = await haalPaginas(`${basis}/${tabel}/WijkenEnBuurten?$format=json`, options);
  const paginas = await haalPaginas(`${basis}/${tabel}/${set}?$format=json&$filter=${filter}`, options);
  return readKerncijfers(paginas, { jaar, tabel, gemeenten: [gemeente], namen: toNamen(namen, 'Key', 'Title') });
}

/** The figures of a gemeente from a table of OData v4. */
export async function leesOdata4(
  basis: string,
  tabel: string,
  gemeente: string,
  jaar: number,
  options: HaalOptions = {},
): Promise<Leesresultaat> {
  const namen = await haalPaginas(`${basis}/${tabel}/WijkenEnBuurtenCodes`, options);
  const paginas = await haalPaginas(`${basis}/${tabel}/Observations?$filter=${toFilter(gemeente)}`, options);
  return readKerncijfers(paginas, { jaar, tabel, gemeenten: [gemeente], namen: toNamen(namen, 'Identifier', 'Title') });
}

/** Runs the example with the arguments of a command line. Gives the text to print, or one sentence with the reason of a failure. */
export async function draai(
  [gemeente = 'GM0080', ...meer]: readonly string[],
  options: HaalOptions = {},
): Promise<{ readonly uitvoer: string } | { readonly fout: string }> {
  try {
    // The code becomes part of the query to CBS, so it may hold nothing else.
    if (!Gemeentecode.is(gemeente)) stop(`${gemeente} is geen gemeentecode, zoals GM0080.`);
    if (meer.length > 0) stop('Geef één gemeentecode, zoals GM0080.');
    const gelezen = [
      await leesOdata3(ADRESSEN.cbs3, TABEL, gemeente, JAAR, options),
      await leesOdata4(ADRESSEN.cbs4, TABEL, gemeente, JAAR, options),
    ];
    return { uitvoer: `${gelezen.map((een) => showTabel(een, gemeente)).join('\n')}\n` };
  } catch (fout) {
    if (fout instanceof Stop) return { fout: fout.message };
    if (isDomeinFout(fout)) return { fout: formatBevinding(fout, nl) };
    throw fout;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const afloop = await draai(process.argv.slice(2));
  if ('fout' in afloop) {
    process.stderr.write(`${afloop.fout}\n`);
    process.exitCode = 1;
  } else process.stdout.write(afloop.uitvoer);
}
