import { createPerioden, Datum } from 'buurtaanpak/kern';
import { Samenwerkingsovereenkomst } from 'buurtaanpak/overeenkomst';
import { planVanBrief } from '../financiering/plannen.js';

/** Twelve buurtcodes of GM0080, eight and four. Which buurten were really chosen the letter does not tell. */
const BUURTEN = Array.from({ length: 12 }, (_, index) => ({
  buurt: `BU008020${String(index + 1).padStart(2, '0')}`,
  programma: index < 8 ? 'leeuwarden-oost' : 'energie',
}));

/** The agreement of the letter, as raw JSON, for a start on a day. */
export function ruweOvereenkomst(start = '2026-09-01') {
  const jaren = createPerioden(Datum.parse(start), { jaren: 1 }, 3);
  const looptijd = { van: jaren[0]!.van, tot: jaren[2]!.tot };
  const verplichting = (soort: string, van: number, tot: number) => ({
    id: soort,
    wie: 'buurkracht',
    soort,
    wat: `In iedere buurt ${soort}.`,
    periode: { van: jaren[van]!.van, tot: jaren[tot]!.tot },
    bewijs: 'Rapportage per kwartaal.',
  });
  return {
    soort: 'samenwerkingsovereenkomst',
    versie: 2,
    id: 'buurkracht-leeuwarden',
    titel: 'Samenwerkingsovereenkomst Buurkracht Leeuwarden',
    onderwerp: 'De inzet van de werkwijze van Buurkracht in 12 buurten.',
    partijen: [
      {
        rol: 'gemeente',
        id: 'leeuwarden',
        naam: 'Gemeente Leeuwarden',
        gemeentecode: 'GM0080',
        tooi: 'https://identifier.overheid.nl/tooi/id/gemeente/gm0080',
        besluit: { kenmerk: 'B-2026-14', datum: '2025-11-18' },
        ondertekenaars: [
          {
            functie: 'burgemeester',
            persoon: 'p-1',
            mandaat: { kenmerk: 'collegebesluit', van: '2026-01-01', tot: '2029-12-31' },
          },
          { functie: 'secretaris', persoon: 'p-2' },
        ],
      },
      {
        rol: 'uitvoerder',
        id: 'buurkracht',
        naam: 'Buurkracht',
        kvk: '12345678',
        ondertekenaars: [{ functie: 'directeur' }],
      },
      { rol: 'medefinancier', id: 'bzk', naam: 'Ministerie van BZK', oin: '00000001003214345000', ondertekenaars: [] },
    ],
    reikwijdte: {
      aantalBuurten: 12,
      indelingsjaar: 2024,
      programmas: [
        { id: 'leeuwarden-oost', naam: 'programma Leeuwarden Oost', aantalBuurten: 8 },
        { id: 'energie', naam: 'thema energie', aantalBuurten: 4 },
      ],
      themas: ['wijkplannen', 'energie', 'sociale basis'],
      buurten: BUURTEN,
    },
    looptijd,
    fasen: jaren.map((periode, index) => ({
      programmajaar: index + 1,
      naam: `jaar ${index + 1}`,
      intensiteit: index === 0 ? 'intensief' : 'regulier',
      periode,
    })),
    verplichtingen: [
      verplichting('werven', 0, 0),
      verplichting('begeleiden', 0, 2),
      verplichting('actief_houden', 1, 2),
    ],
    financieringsplan: planVanBrief(start),
    evaluatiemomenten: [
      { id: 'eind', datum: looptijd.tot, onderwerp: 'In welke situatie werkt de methode het beste?' },
    ],
    beeindiging: { opzegtermijnMaanden: 3, gronden: ['Een partij komt haar verplichtingen niet na.'] },
    bijlagen: [{ id: 'methode', titel: 'De Buurkracht-methode' }],
    handtekeningen: [
      { partij: 'leeuwarden', functie: 'burgemeester', persoon: 'p-1', datum: '2026-06-15' },
      { partij: 'leeuwarden', functie: 'secretaris', persoon: 'p-2', datum: '2026-06-15' },
      { partij: 'buurkracht', functie: 'directeur', datum: '2026-06-20' },
    ],
  };
}

export function overeenkomstVanBrief(start?: string): Samenwerkingsovereenkomst {
  return Samenwerkingsovereenkomst.parse(ruweOvereenkomst(start));
}
