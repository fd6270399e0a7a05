import type {
  Publicatiecategorie,
  Registerlink,
  Registerstatus,
  Registerthema,
  Registertitel,
} from './algoritmeregistratie.js';

/**
 * What people must judge before an algorithm can be registered, and what else only they know. The required fields are asked for; the
 * library writes none of them itself.
 */
export interface Algoritmeoordeel {
  /** The organisation that answers for it, at most 100 characters. */
  readonly organisatie: string;
  readonly status: Registerstatus;
  /** A mail address or an https link to a form, at most 500 characters. */
  readonly contact: string;
  readonly publicatiecategorie: Publicatiecategorie;
  /** What it is for and whom it affects. */
  readonly doel: string;
  /** Why it is worth it, and which other ways were weighed. */
  readonly proportionaliteit: string;
  /** Who looks at the outcome, and who can deviate from it. */
  readonly menselijkeTussenkomst: string;
  readonly risicos: string;
  /** The lawful basis. */
  readonly grondslag: string;
  /** Which impact assessments were done, or why none. */
  readonly impacttoetsen: string;
  /** Default: the name of the Routekaart. At most 100 characters. */
  readonly naam?: string | undefined;
  /** Default: what the Routekaart does in one sentence. At most 400 characters. */
  readonly korteOmschrijving?: string | undefined;
  readonly themas?: readonly Registerthema[] | undefined;
  /** `yyyy-mm` */
  readonly begin?: string | undefined;
  /** `yyyy-mm` */
  readonly einde?: string | undefined;
  readonly website?: string | undefined;
  /** Where the algorithm or its results can be seen. */
  readonly url?: string | undefined;
  readonly grondslagen?: readonly Registerlink[] | undefined;
  /** The entry in the register of processing activities. */
  readonly verwerkingsregister?: string | undefined;
  readonly uitgevoerdeImpacttoetsen?: readonly Registertitel[] | undefined;
  /** Besides the sources that the library knows. */
  readonly bronnen?: readonly Registerlink[] | undefined;
  readonly leverancier?: string | undefined;
  /** Where the source code is. */
  readonly broncode?: string | undefined;
  /** Default: the id of the Routekaart. */
  readonly bronId?: string | undefined;
  readonly trefwoorden?: readonly string[] | undefined;
}

/** The judgements that must be there: every one a field that the library never fills. */
export const VERPLICHTE_OORDELEN = [
  'organisatie',
  'status',
  'contact',
  'publicatiecategorie',
  'doel',
  'proportionaliteit',
  'menselijkeTussenkomst',
  'risicos',
  'grondslag',
  'impacttoetsen',
] as const satisfies readonly (keyof Algoritmeoordeel)[];
