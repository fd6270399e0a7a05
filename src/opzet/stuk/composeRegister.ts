import type { Algoritmeoordeel, Gemeenteoordeel } from '../../register/index.js';
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

/** The fields in which a gemeente may judge otherwise, with their heading. */
const GEMEENTEVELDEN = {
  contact: TEKSTVELDEN.contact,
  status: TEKSTVELDEN.status,
  begin: TEKSTVELDEN.begin,
  einde: TEKSTVELDEN.einde,
  menselijkeTussenkomst: TEKSTVELDEN.menselijkeTussenkomst,
  grondslag: TEKSTVELDEN.grondslag,
  website: TEKSTVELDEN.website,
  url: TEKSTVELDEN.url,
  verwerkingsregister: TEKSTVELDEN.verwerkingsregister,
  bronId: TEKSTVELDEN.bronId,
} as const satisfies Record<Exclude<keyof Gemeenteoordeel, 'organisatie'>, string>;

/** What every gemeente has in its own entry, besides what is in all of them. */
function listGemeenten({ opzet, lezer, hier }: Opzetstuk): Verslagtekst[] {
  return (opzet.register?.perGemeente ?? []).map((gemeente, i) => {
    const eigen = Object.entries(GEMEENTEVELDEN).flatMap(([veld, kop]) =>
      Object.hasOwn(gemeente, veld)
        ? [composeTekst`${kop}: ${lezer.tekst(hier('register', 'perGemeente', i, veld))}`]
        : [],
    );
    const naam = lezer.tekst(hier('register', 'perGemeente', i, 'organisatie'));
    return eigen.length === 0
      ? composeTekst`Een vermelding van ${naam}`
      : composeTekst`Een vermelding van ${naam}, met ${joinTeksten(eigen)}`;
  });
}

/** What people reasoned about the AI Act. */
function listAiverordening({ opzet, lezer, hier }: Opzetstuk): Verslagtekst[] {
  const ai = opzet.register?.aiVerordening;
  if (ai === undefined) return [];
  const waarom = lezer.tekst(hier('register', 'aiVerordening', 'waarom'));
  const systeem = ai.aiSysteem ? 'een AI-systeem' : 'geen AI-systeem';
  const gebruik = ai.bijlageIII ? 'het gebruik valt onder bijlage III' : 'het gebruik valt niet onder bijlage III';
  return [composeTekst`AI-verordening: ${systeem}; ${gebruik}. Reden: ${waarom}`];
}

const isVeld = (veld: string): veld is keyof typeof TEKSTVELDEN => Object.hasOwn(TEKSTVELDEN, veld);

/** What goes into the Algoritmeregister. */
export function composeRegister(stuk: Opzetstuk): Verslagblok[] {
  const { opzet, lezer, hier } = stuk;
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
        ...listGemeenten(stuk),
        ...velden,
        ...listAiverordening(stuk),
        ...lijst('Thema’s', 'themas'),
        ...links('Grondslag', 'grondslagen'),
        ...links('Uitgevoerde impacttoets', 'uitgevoerdeImpacttoetsen'),
        ...links('Bron', 'bronnen'),
        ...lijst('Trefwoorden', 'trefwoorden'),
      ],
      ['Elke gemeente krijgt een vermelding in het Algoritmeregister. Daarin staat ook:'],
    ),
  ]);
}
