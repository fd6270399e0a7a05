/**
 * Makes the figures of a gemeente that does not exist, in the form of the CBS workbook 'Kerncijfers wijken en buurten' saved as
 * CSV. Every number and name in it is made up, by chance with a fixed seed, so that running this again gives the same file:
 *
 *     npx tsx examples/data/maak-voorbeeldgemeente.ts
 *
 * It has what makes real files awkward: padded codes, decimal commas, a dot for what is not published, headers with trailing
 * blanks, buurten without inhabitants and buurten ten times too big.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createToeval } from 'buurtaanpak/kern';
import { KOP, type VerzonnenWijk, verzinGemeente } from './verzinGemeente.js';

const WIJKEN: readonly VerzonnenWijk[] = [
  {
    naam: 'Binnenstad',
    karakter: 'binnenstad',
    buurten: ['Grote Markt', 'Havenkwartier', 'Kloosterhof', 'Vismarkt', 'Stadspoort', 'Het Bolwerk'],
  },
  {
    naam: 'Spoorzone',
    karakter: 'binnenstad',
    buurten: ['Stationsplein', 'Tramwerf', 'Seinhuis', 'Rangeerterrein', 'Loodsen', 'Draaischijf'],
  },
  {
    naam: 'Vogelwijk',
    karakter: 'oost',
    buurten: ['Merelhof', 'Spreeuwenburg', 'Kievitslanden', 'Lijsterveld', 'Zwaluwstraat e.o.', 'Roodborst', 'Koekoek'],
  },
  {
    naam: 'Schepenbuurt',
    karakter: 'oost',
    buurten: ['Tjalk', 'Schoener', 'Botter', 'Kotter', 'Praam', 'Skûtsje', 'Boeier'],
  },
  {
    naam: 'Heuveloord',
    karakter: 'oost',
    buurten: [
      'Heuveloord-Noord',
      'Heuveloord-Midden',
      'Heuveloord-Zuid',
      'Zandpad',
      'Keileem',
      'Terpweg',
      'Hoge Akker',
    ],
  },
  {
    naam: 'Molenkwartier',
    karakter: 'oost',
    buurten: ['Standerdmolen', 'Wieken', 'Molenhof', 'Zeilkruis', 'Bovenkruier', 'Rosmolen', 'Spinnekop'],
  },
  {
    naam: 'Westerpark',
    karakter: 'naoorlogs',
    buurten: ['Parkzicht', 'Vijverhof', 'Lanenkwartier', 'Singelkant', 'Rozenhage', 'Kastanjehof', 'Berkenstede'],
  },
  {
    naam: 'Noorderveld',
    karakter: 'naoorlogs',
    buurten: [
      'Componistenbuurt',
      'Schildersbuurt',
      'Schrijversbuurt',
      'Wetenschapsbuurt',
      'Sterrenbuurt',
      'Planetenbuurt',
      'Noorderend',
    ],
  },
  {
    naam: 'Zuiderhage',
    karakter: 'naoorlogs',
    buurten: ['Hage-Oost', 'Hage-West', 'Hagerweide', 'Zuiderkade', 'Meidoorn', 'Sleedoorn', 'Vlierhof'],
  },
  {
    naam: 'Kanaaldijk',
    karakter: 'naoorlogs',
    buurten: ['Sluiskwartier', 'Kolkzicht', 'Trekpad', 'Jaagpad', 'Vaartweg', 'Bruggenhof', 'Tolhuis'],
  },
  {
    naam: 'Ruimzicht',
    karakter: 'nieuwbouw',
    buurten: ['Ruimzicht-Noord', 'Ruimzicht-Zuid', 'Weidezicht', 'Slotenbuurt', 'Eilanden', 'Rietkraag', 'De Oever'],
  },
  {
    naam: 'Waterland',
    karakter: 'nieuwbouw',
    buurten: ['Lisdodde', 'Waterlelie', 'Kroosveld', 'Dotterbloem', 'Kalmoes', 'Zwanenbloem'],
  },
  {
    naam: 'Zonneveld',
    karakter: 'nieuwbouw',
    buurten: ['Dageraad', 'Middagzon', 'Avondrood', 'Zonnewende', 'Poolster', 'Lentevuur'],
  },
  {
    naam: 'Hoogland',
    karakter: 'nieuwbouw',
    buurten: ['Hooglanderpark', 'Villapark', 'Landgoed', 'Beukenlaan e.o.', 'Eikendreef', 'Lindenhof'],
  },
  {
    naam: 'Dorpen Noord',
    karakter: 'dorpen',
    buurten: ['Aldega', 'Brekkum', 'Dijksterhuizen', 'Eastrum', 'Finkeburen', 'Buitengebied Noord', 'Grootwier'],
  },
  {
    naam: 'Dorpen Oost',
    karakter: 'dorpen',
    buurten: ['Harkemaburen', 'Iesterend', 'Jellehuizen', 'Kollumerdijk', 'Lytsewier', 'Buitengebied Oost', 'Marswâl'],
  },
  {
    naam: 'Dorpen Zuid',
    karakter: 'dorpen',
    buurten: ['Nijewier', 'Oldeterp', 'Poelsburen', 'Reahûs', 'Skarsterdyk', 'Buitengebied Zuid', 'Tersoal-Nieuw'],
  },
  {
    naam: 'Dorpen West',
    karakter: 'dorpen',
    buurten: ['Uiterdijk', 'Veenhuizerdorp', 'Wânswerd-Nieuw', 'Ysbrechtum-Nieuw', 'Zandwier', 'Buitengebied West'],
  },
  {
    naam: 'Handelskade',
    karakter: 'bedrijven',
    buurten: ['Industriehaven', 'Handelspark', 'Veilingterrein', 'Energiepark', 'De Hemmen'],
  },
  {
    naam: 'Newtonpark',
    karakter: 'bedrijven',
    buurten: ['Campus', 'Newtonpark-Oost', 'Newtonpark-West', 'Sportpark', 'Transferium'],
  },
];

/** The whole file; CRLF and a final line end, as the workbook is saved. */
export function makeVoorbeeldgemeente(): string {
  const regels = verzinGemeente(createToeval('voorbeeldstad'), {
    naam: 'Voorbeeldstad (verzonnen)',
    nummer: '9001',
    wijken: WIJKEN,
    postcode: 9700,
    vast: {
      Stationsplein: 5,
      Rangeerterrein: 0,
      Grootwier: 7120,
      Weidezicht: 5980,
      Componistenbuurt: 4890,
      Energiepark: 0,
      Transferium: 0,
    },
  });
  return [KOP, ...regels, ''].join('\r\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('verzonnen-gemeente.werkmap.csv', import.meta.url), makeVoorbeeldgemeente());
}
