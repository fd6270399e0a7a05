/**
 * Makes the figures of five gemeenten that do not exist, in the form of the CBS workbook 'Kerncijfers wijken en buurten' saved as CSV:
 * they play the parts of the gemeenten of the letter in examples/vier-gemeenten.ts. Every number and name in it is made up, by chance
 * with a fixed seed, so that running this again gives the same file:
 *
 *     npx tsx examples/data/maak-vijf-gemeenten.ts
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createToeval } from 'buurtaanpak/kern';
import { type Karakter, KOP, type VerzonnenWijk, verzinGemeente } from './verzinGemeente.js';

const WINDSTREKEN = ['Noord', 'Oost', 'Zuid', 'West', 'Midden', 'Hoek', 'Rand'];

const maakWijken = (buurten: number, wijken: Readonly<Record<string, Karakter>>): VerzonnenWijk[] =>
  Object.entries(wijken).map(([naam, karakter]) => ({
    naam,
    karakter,
    buurten: WINDSTREKEN.slice(0, buurten).map((streek) => `${naam} ${streek}`),
  }));

const GEMEENTEN = [
  {
    naam: 'Noordstad (verzonnen)',
    nummer: '9011',
    wijken: maakWijken(6, {
      Marktkwartier: 'binnenstad',
      Vogelveld: 'oost',
      Schepenhof: 'oost',
      Molenhoek: 'oost',
      Parkwijk: 'naoorlogs',
      Lanenwijk: 'naoorlogs',
      'Dorpen Boven': 'dorpen',
      'Dorpen Beneden': 'dorpen',
    }),
  },
  {
    naam: 'Havenstad (verzonnen)',
    nummer: '9012',
    wijken: maakWijken(7, {
      Kadekwartier: 'binnenstad',
      Dokzicht: 'oost',
      Kranenburg: 'oost',
      Loodswijk: 'naoorlogs',
      Pierpark: 'naoorlogs',
      Nieuwhaven: 'nieuwbouw',
      Containerkade: 'bedrijven',
    }),
  },
  {
    naam: 'Molenoever (verzonnen)',
    nummer: '9013',
    wijken: maakWijken(6, {
      Wiekenbuurt: 'oost',
      Oliekwartier: 'oost',
      Houtkade: 'naoorlogs',
      Papierpark: 'naoorlogs',
      Nieuwland: 'nieuwbouw',
      Langedorp: 'dorpen',
      Waterdorp: 'dorpen',
    }),
  },
  {
    naam: 'Boskant (verzonnen)',
    nummer: '9014',
    wijken: maakWijken(5, { Boskern: 'naoorlogs', Dreven: 'nieuwbouw', Beekdorp: 'dorpen', Heidorp: 'dorpen' }),
  },
  {
    naam: 'Kloosterveld (verzonnen)',
    nummer: '9015',
    wijken: maakWijken(5, { Kloosterkern: 'naoorlogs', Gaarde: 'nieuwbouw', Akkerdorp: 'dorpen', Dijkdorp: 'dorpen' }),
  },
];

/** The whole file; CRLF and a final line end, as the workbook is saved. */
export function makeVijfGemeenten(): string {
  const toeval = createToeval('vijf gemeenten');
  const regels = GEMEENTEN.flatMap((gemeente, g) =>
    verzinGemeente(toeval.split(), { ...gemeente, postcode: 9100 + 100 * g }),
  );
  return [KOP, ...regels, ''].join('\r\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('verzonnen-vijf-gemeenten.werkmap.csv', import.meta.url), makeVijfGemeenten());
}
