import { normalizeNaam } from './normalizeNaam.js';

/**
 * Headings of StatLine under which a figure is about the whole population, by theme: those of the tables Kerncijfers wijken en buurten.
 * Under another heading the same title may be about a part of the people, dwellings or schools.
 */
const KOPPEN: Readonly<Record<string, string>> = {
  bevolking:
    'Bevolking; Geslacht; Leeftijd; Leeftijdsgroepen; Burgerlijke staat; Geboorte en sterfte; Geboorte; Sterfte; Particuliere huishoudens; Huishoudens',
  herkomst:
    'Bevolking; Bevolking naar herkomst; Herkomst; Herkomstland; Migratieachtergrond; Personen met een migratieachtergrond; Westers; Niet-westers; Allochtonen; Niet-westerse allochtonen',
  wonen:
    'Wonen; Wonen en vastgoed; Woningen; Woningen naar type; Type woning; Woningen naar bewoning; Bewoning; Woningen naar eigendom; Eigendom; Huurwoningen; Woningen naar bouwjaar; Woningen naar bouwjaarklasse; Bouwjaarklasse; Bouwjaar',
  energie:
    'Energie; Energieverbruik; Wonen; Wonen en vastgoed; Elektriciteit; Aardgas; Gemiddeld elektriciteitsverbruik; Gemiddelde elektriciteitslevering; Gemiddeld aardgasverbruik; Stadsverwarming; Woningen naar hoofdverwarming',
  onderwijs: 'Onderwijs; Onderwijssoort; Hoogst behaald onderwijsniveau; Opleidingsniveau',
  arbeid: 'Arbeid; Arbeidsparticipatie; Werkzame beroepsbevolking; Positie in de werkkring; Werknemers',
  inkomen:
    'Inkomen; Personen; Inkomen van personen; Huishoudens; Inkomen van huishoudens; Inkomen van particuliere huishoudens; Particuliere huishoudens; Vermogen; Armoede',
  sociaal:
    'Sociale zekerheid; Zorg; Zorg en sociale zekerheid; Sociaal domein; Jeugdzorg; Jongeren met jeugdzorg; Wmo; Uitkeringen; Personen per soort uitkering',
  veiligheid: 'Veiligheid; Criminaliteit; Geregistreerde criminaliteit; Geregistreerde misdrijven; Misdrijven',
  bedrijven:
    'Bedrijfsvestigingen; Bedrijfsvestigingen, SBI 2008; Bedrijfsvestigingen naar activiteit; Motorvoertuigen; Personenauto’s; Personenauto’s naar brandstof; Vervoer',
  nabijheid:
    'Nabijheid voorzieningen; Nabijheid van voorzieningen; Voorzieningen; Gezondheid en welzijn; Huisartsenpraktijk; Detailhandel; Winkels dagelijkse boodschappen; Kinderopvang; Kinderdagverblijf; Vrije tijd en cultuur; Verkeer en vervoer; Horeca; Fysiotherapeut; Warenhuis; Cafés en dergelijke; Cafetaria’s en dergelijke; Restaurants; Hotels en dergelijke; Buitenschoolse opvang; Groenvoorzieningen; Openbaar groen; Afstand tot open natuurlijk terrein; Semi-openbaar groen; Treinstations; Sport; Museum; Podiumkunsten (excl. festivals); Bioscoop; Recreatie',
  ruimte: 'Oppervlakte; Postcode; Stedelijkheid; Omgevingsadressendichtheid; Bodemgebruik',
  gezondheid:
    'Gezondheid; Gezondheid en leefstijl; Leefstijl; Welzijn; Eenzaamheid; Psychische gezondheid; Beperkingen',
};

const bekend: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(KOPPEN).map(([thema, koppen]) => [thema, new Set(koppen.split(';').map(normalizeNaam))]),
);

/** Whether a figure of a theme is about the whole population under these headings. */
export function isOverIedereen(thema: string, koppen: readonly string[]): boolean {
  return koppen.every((kop) => bekend.get(thema)?.has(normalizeNaam(kop)));
}
