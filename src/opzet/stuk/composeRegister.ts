import type { Algoritmeoordeel } from '../../register/index.js';
import { composeTekst, type Verslagblok, type Verslagtekst } from '../../verslag/index.js';
import { blok } from './blok.js';
import { joinTeksten } from './joinTeksten.js';
import type { Opzetstuk } from './opzetstuk.js';

/** The fields of an entry that hold one text, in the order of the register, with their heading. */
const TEKSTVELDEN = {
  organisatie: 'Organisatie',
  naam: 'Naam',
  korteOmschrijving: 'Korte omschrijving',
  status: 'Status',
  publicatiecategorie: 'Categorie',
  contact: 'Contact',
  begin: 'Begin',
  einde: 'Einde',
  website: 'Website',
  url: 'Waar het te zien is',
  doel: 'Doel en gevolgen',
  proportionaliteit: 'Proportionaliteit',
  menselijkeTussenkomst: 'Menselijke tussenkomst',
  risicos: 'Risico’s',
  grondslag: 'Wettelijke grondslag',
  verwerkingsregister: 'Verwerkingsregister',
  impacttoetsen: 'Impacttoetsen',
  leverancier: 'Leverancier',
  broncode: 'Broncode',
  bronId: 'Kenmerk',
} as const satisfies Partial<Record<keyof Algoritmeoordeel, string>>;

const isVeld = (veld: string): veld is keyof typeof TEKSTVELDEN => Object.hasOwn(TEKSTVELDEN, veld);

/** What goes into the Algoritmeregister. */
export function composeRegister({ opzet, lezer, hier }: Opzetstuk): Verslagblok[] {
  const { register } = opzet;
  if (register === undefined) return [];
  const velden = Object.keys(TEKSTVELDEN).flatMap((veld): Verslagtekst[] =>
    isVeld(veld) && register[veld] !== undefined
      ? [composeTekst`${TEKSTVELDEN[veld]}: ${lezer.tekst(hier('register', veld))}`]
      : [],
  );
  const lijst = (kop: string, veld: 'themas' | 'trefwoorden') => {
    const waarden = register[veld] ?? [];
    return waarden.length === 0
      ? []
      : [composeTekst`${kop}: ${joinTeksten(waarden.map((_, i) => [lezer.tekst(hier('register', veld, i))]))}`];
  };
  const links = (kop: string, veld: 'grondslagen' | 'bronnen' | 'uitgevoerdeImpacttoetsen') =>
    (register[veld] ?? []).map((een, i) => {
      const plek = (deel: string) => lezer.tekst(hier('register', veld, i, deel));
      return 'link' in een && een.link !== undefined
        ? composeTekst`${kop}: ${plek('title')} (${plek('link')})`
        : composeTekst`${kop}: ${plek('title')}`;
    });
  return blok.sectie('Het Algoritmeregister', [
    ...blok.lijst(
      [
        ...velden,
        ...lijst('Thema’s', 'themas'),
        ...links('Grondslag', 'grondslagen'),
        ...links('Uitgevoerde impacttoets', 'uitgevoerdeImpacttoetsen'),
        ...links('Bron', 'bronnen'),
        ...lijst('Trefwoorden', 'trefwoorden'),
      ],
      ['Van elke Routekaart komt een vermelding in het Algoritmeregister. Daarin staat ook:'],
    ),
  ]);
}
