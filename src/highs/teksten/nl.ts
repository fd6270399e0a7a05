/** Dutch texts of the room `highs`, by code. */
export const highsNl = {
  'highs.module_ongeldig': 'Dit is geen geladen HiGHS: het deel {deel} ontbreekt of is van een andere soort.',
  'highs.getal_ongeldig':
    'HiGHS rekent niet precies met {waarde}: geef een geheel getal van hoogstens {cijfers} cijfers.',
  'highs.grens_ongeldig': 'De grens {waarde} van een rij is geen getal waar HiGHS zich aan kan houden.',
  'highs.kolom_ongeldig': 'De rij noemt kolom {kolom}, die er niet is of al genoemd is.',
  'highs.rij_ongeldig':
    'De rij heeft {kolommen} {kolommen|kolom|kolommen} en {coefficienten} {coefficienten|coëfficiënt|coëfficiënten}.',
  'highs.status_onbekend': 'HiGHS eindigde met status {status}, en dat is geen antwoord.',
  'highs.fout': 'HiGHS stopte met een fout: {melding}',
} as const;
