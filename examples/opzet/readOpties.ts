import { parseArgs } from 'node:util';
import { Datum } from 'buurtaanpak';
import { stop } from './stop.js';

export const GEBRUIK = `Gebruik: npx tsx examples/opzet.ts OPZET.json [CIJFERS.csv] [OORDELEN ...] [opties]

OORDELEN zijn ingevulde formulieren (.xlsx, of .csv met de Routekaart in de naam: wijk.energie.csv) of oordelen als JSON.

  --bron ID=BESTAND.csv     de cijfers van een bron; zonder --bron is het CSV-bestand van de eerste bron
  --formulieren ROL:WIE     maak een formulier voor deze beoordelaar, zoals gemeente:g-1; mag vaker
  --besluit BESTAND.json    een selectiebesluit: die buurten gaan verder
  --kaart BESTAND.geojson   omtrekken van buurten, voor regels over aangrenzende buurten
  --start JJJJ-MM-DD        de eerste dag van de overeenkomst; anders die van de opzet
  --peildatum JJJJ-MM-DD    de dag van de stukken; anders vandaag, maar niet na de eerste dag van de overeenkomst
  --briefdatum JJJJ-MM-DD   de dag van de brieven, op de peildatum of later; zonder die dag komen er geen brieven aan buurten
  --uit MAP                 waar de uitkomst komt; anders reports/opzet/ en de naam van de opzet
  --verzin                  verzin oordelen, om te zien hoe het werkt; elk stuk zegt het erbij`;

const OPTIES = {
  bron: { type: 'string', multiple: true },
  formulieren: { type: 'string', multiple: true },
  besluit: { type: 'string' },
  kaart: { type: 'string' },
  start: { type: 'string' },
  peildatum: { type: 'string' },
  briefdatum: { type: 'string' },
  uit: { type: 'string' },
  verzin: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

function readDag(optie: string, tekst: string | undefined): Datum | undefined {
  if (tekst === undefined) return undefined;
  return Datum.is(tekst) ? tekst : stop(`--${optie} ${tekst} is geen dag, zoals 2026-09-01.`);
}

/** The words of the command line, read. */
export function readOpties(args: readonly string[]) {
  const { values, positionals } = (() => {
    try {
      return parseArgs({ args: [...args], options: OPTIES, allowPositionals: true });
    } catch {
      return stop('Onbekende of onvolledige optie: --help toont wat er kan.');
    }
  })();
  const bronnen = (values.bron ?? []).map((tekst) => {
    const [id = '', ...rest] = tekst.split('=');
    const bestand = rest.join('=');
    return id === '' || bestand === ''
      ? stop(`--bron ${tekst} is geen ID=BESTAND, zoals kwb=kwb-2024.csv.`)
      : { id, bestand };
  });
  const [opzet, ...bestanden] = positionals;
  return {
    ...values,
    opzet,
    bestanden,
    bronnen,
    start: readDag('start', values.start),
    peildatum: readDag('peildatum', values.peildatum),
    briefdatum: readDag('briefdatum', values.briefdatum),
  };
}

/** What {@link readOpties} gives. */
export type Opties = ReturnType<typeof readOpties>;
