// Two reports of one team, a year apart. Each hides what is small, and together they give the three members of the first year away: eleven now less
// eight new. Beside the first report the second hides what would. All numbers are made up.
// `npx tsx examples/eerder-gepubliceerd.ts`
import { fileURLToPath } from 'node:url';
import { Datum } from 'buurtaanpak/kern';
import {
  composeTekst,
  protectVerslag,
  renderTekst,
  type Verslag,
  type Verslagherkomst,
  type Verslagtekst,
  type Verslagwaarde,
} from 'buurtaanpak/verslag';

const bron = (veld: string): Verslagherkomst => ({ bron: 'stand', bewerking: 'waarde', paden: [['De Wal', veld]] });
const mensen = (veld: string, waarde: number): Verslagwaarde => ({
  soort: 'getal',
  waarde,
  decimalen: 0,
  personen: true,
  herkomst: bron(veld),
});

function maak(dag: string, tekst: Verslagtekst): Verslag {
  return {
    soort: 'verslag',
    versie: 2,
    taal: 'nl',
    titel: 'Het team van De Wal',
    vermeldingen: [],
    peildatum: Datum.parse(dag),
    bronnen: [{ id: 'stand', naam: 'Stand van de teams' }],
    onthulling: { regel: 'alles_getoond' },
    blokken: [{ soort: 'alinea', tekst }],
  };
}

/** The report of the first year, and that of the second by itself and beside the first. */
export function schrijfVerslagen() {
  const eerste = protectVerslag(maak('2027-09-01', composeTekst`Het team heeft ${mensen('leden', 3)} leden.`));
  const tweede = maak(
    '2028-09-01',
    composeTekst`Het team heeft ${mensen('leden', 11)} leden. Sinds vorig jaar zijn dat er ${mensen('nieuw', 8)} meer.`,
  );
  // What every reader knows: so many more is so many now, less so many then.
  const meer = {
    termen: [
      { herkomst: bron('leden') },
      { eerder: 0, herkomst: bron('leden'), maal: -1 },
      { herkomst: bron('nieuw'), maal: -1 },
    ],
    van: 0,
    tot: 0,
  };
  return {
    eerste,
    los: protectVerslag(tweede),
    samen: protectVerslag(tweede, { eerder: [eerste], verbanden: [meer] }),
  };
}

if (fileURLToPath(import.meta.url) === process.argv[1]) {
  const { eerste, los, samen } = schrijfVerslagen();
  const toon = (kop: string, verslag: Verslag) => process.stdout.write(`${kop}\n${renderTekst(verslag)}\n`);
  toon('--- 2027, published', eerste);
  toon('--- 2028 by itself: 11 - 8 gives the 3 of 2027', los);
  toon('--- 2028 beside 2027', samen);
}
