import type { Verslagblok, Verslagtabel, Verslagtekst, Verslagwaarde } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import { leeg } from '../delen/leeg.js';
import { woord } from '../delen/woord.js';
import { type Narekenstuk, opNareken } from './opNareken.js';

/** The steps to redo the choice, as far as the documents are there. */
function listStappen({ blad, lezer }: Narekenstuk): Verslagtekst[] {
  const { software, loting, afdrukken } = blad;
  return [
    ['Vraag de gemeente om de documenten in de tabel hieronder, als JSON.'],
    composeTekst`Bereken van elk document de vingerafdruk en leg die naast de tabel: ${lezer.tekst(opNareken('afdrukmethode'))}, zonder het veld vingerafdrukken. Zo weet u dat er niets aan is veranderd.`,
    ...(software === undefined
      ? []
      : [
          composeTekst`Reken na met ${lezer.tekst(opNareken('software'))}, dat iedereen mag gebruiken. De functie verifyVerantwoording rekent de scores en de keuze opnieuw uit en noemt elk verschil.`,
        ]),
    ...(software === undefined && afdrukken.some(({ wat }) => wat === 'Het selectiebesluit')
      ? [
          [
            'De functie verifySelectiebesluit van de bibliotheek buurtaanpak rekent de keuze opnieuw uit en noemt elk verschil.',
          ],
        ]
      : []),
    ...(loting === undefined
      ? []
      : [
          composeTekst`Er is geloot onder ${lezer.getal(opNareken('loting', 'deelnemers'))} buurten voor ${lezer.getal(opNareken('loting', 'plekken'))} plekken. Het zaad is ${lezer.tekst(opNareken('loting', 'zaad'))}: daarmee komt dezelfde uitslag eruit. Of het zaad eerlijk is gekozen, volgt daar niet uit.`,
        ]),
  ];
}

function composeAfdrukken({ blad, lezer }: Narekenstuk): Verslagtabel {
  return {
    id: 'vingerafdrukken',
    titel: 'De documenten en hun vingerafdruk',
    kolommen: [
      { sleutel: 'document', kop: 'Document' },
      { sleutel: 'versie', kop: 'Versie van de vorm' },
      { sleutel: 'vingerafdruk', kop: 'Vingerafdruk' },
    ],
    rijen: blad.afdrukken.map(({ versie }, a): Verslagwaarde[] => [
      lezer.tekst(opNareken('afdrukken', a, 'wat')),
      versie === undefined ? leeg : lezer.tekst(opNareken('afdrukken', a, 'versie')),
      lezer.tekst(opNareken('afdrukken', a, 'afdruk')),
    ]),
    totaalrijen: [],
    totaalkolommen: [],
  };
}

/** What can be downloaded: what the gemeente names, and every table of this piece. */
export function composeDownloads({ blad, lezer }: Narekenstuk, tabellen: readonly Verslagtabel[]): Verslagtabel {
  return {
    id: 'downloads',
    titel: 'Wat te downloaden is',
    kolommen: [
      { sleutel: 'titel', kop: 'Wat' },
      { sleutel: 'vorm', kop: 'Vorm' },
      { sleutel: 'vindplaats', kop: 'Waar' },
    ],
    rijen: [
      ...blad.downloads.map((_, d): Verslagwaarde[] =>
        ['titel', 'vorm', 'vindplaats'].map((veld) => lezer.tekst(opNareken('downloads', d, veld))),
      ),
      ...tabellen.map(({ id, titel }): Verslagwaarde[] => [
        woord(titel),
        woord('CSV'),
        woord(`bij dit stuk: ${id}.csv`),
      ]),
    ],
    totaalrijen: [],
    totaalkolommen: [],
  };
}

/** How to redo the choice: the steps, and the documents with their fingerprints. */
export function composeNarekenwijze(stuk: Narekenstuk): Verslagblok[] {
  if (stuk.blad.afdrukken.length === 0)
    return [{ soort: 'alinea', tekst: ['Er zijn geen documenten genoemd waarmee de keuze na te rekenen is.'] }];
  return [
    { soort: 'lijst', genummerd: true, items: listStappen(stuk) },
    { soort: 'tabel', tabel: composeAfdrukken(stuk) },
  ];
}
