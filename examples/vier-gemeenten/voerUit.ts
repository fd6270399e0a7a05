import { Datum } from 'buurtaanpak/kern';
import { type Opzet, type Opzetuitkomst, runOpzet } from 'buurtaanpak/opzet';
import { combineProgrammas, getProgrammastand, type Programma } from 'buurtaanpak/programma';
import type { SelectieGevonden } from 'buurtaanpak/selectie';
import { leesOpzet, vindOpzet } from '../opzet/leesOpzet.js';
import { noemBevindingen } from '../opzet/noemBevindingen.js';
import { stop } from '../opzet/stop.js';
import { verzinOordelen } from '../verzonnen/verzinOordelen.js';

/** The four of the letter. What it says of Leeuwarden is in that opzet; of the others it says only that they take part with twelve buurten. */
const OPZETTEN = ['leeuwarden', 'rotterdam', 'zaanstad', 'boxtel-sint-michielsgestel'];

/** The day on which it is looked at: the day before the first agreement starts. Nothing is signed yet. */
const PEILDATUM = Datum.parse('2026-08-31');

/** The result for one deelnemer: its choice, and its programme as an app would store it. */
export interface Deelnemeruitkomst {
  readonly opzet: Opzet;
  readonly selectie: SelectieGevonden;
  readonly programma: Programma;
}

/** What one opzet comes to, with judgements that are made up. */
function runDeelnemer(opzet: Opzet, kwb: unknown): Deelnemeruitkomst {
  const run = (gegevens: Parameters<typeof runOpzet>[1]): Opzetuitkomst =>
    runOpzet(opzet, gegevens, { peildatum: PEILDATUM, tot: 'programma' });
  const begin = run({ rijen: { kwb } });
  const { tabel } = begin;
  const uitkomst = tabel === undefined ? begin : run({ tabel, oordelen: verzinOordelen(opzet, tabel) });
  const { selectie, programma, bevindingen } = uitkomst;
  if (programma !== undefined && selectie !== undefined && 'gekozen' in selectie) return { opzet, selectie, programma };
  return stop(`${opzet.naam} kan niet worden uitgevoerd: ${noemBevindingen(bevindingen, 'fout')[0] ?? 'geen keuze.'}`);
}

/** What the four come to, each and together. */
export function voerUit(kwb: unknown) {
  const uitkomsten = OPZETTEN.map((naam) => runDeelnemer(leesOpzet(vindOpzet(naam)), kwb));
  const programma = combineProgrammas(
    uitkomsten.map((uitkomst) => uitkomst.programma),
    {
      naam: 'Buurtaanpak in vier gemeenten',
      opdracht: {
        opdrachtgever: 'ministerie van BZK',
        uitvoerder: 'Buurkracht',
        aantalDeelnemers: 4,
        buurtenPerDeelnemer: 12,
      },
    },
  );
  return { uitkomsten, programma, stand: getProgrammastand(programma, { peildatum: PEILDATUM }) };
}
