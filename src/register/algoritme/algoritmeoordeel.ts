import * as z from 'zod';
import {
  PUBLICATIECATEGORIEEN,
  type Publicatiecategorie,
  REGISTERSTATUSSEN,
  REGISTERTHEMAS,
  type Registerlink,
  type Registerstatus,
  type Registerthema,
  type Registertitel,
} from './algoritmeregistratie.js';
import { contact, geschreven, link, links, maand, titels } from './velden.js';

/**
 * The judgements of people that an entry in the register needs, and other facts that only they know. The library never fills in a
 * required field itself.
 */
export interface Algoritmeoordeel {
  /** The responsible organisation, at most 100 characters. */
  readonly organisatie: string;
  readonly status: Registerstatus;
  /** A mail address or an https link to a form, at most 500 characters. */
  readonly contact: string;
  readonly publicatiecategorie: Publicatiecategorie;
  /** Its goal, and the people it affects. */
  readonly doel: string;
  /** Why it is proportionate, and which alternatives were considered. */
  readonly proportionaliteit: string;
  /** Who checks the outcome, and who can deviate from it. */
  readonly menselijkeTussenkomst: string;
  readonly risicos: string;
  /** The lawful basis. */
  readonly grondslag: string;
  /** The impact assessments that were done, or why none was done. */
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
  /** Sources in addition to those that the library knows. */
  readonly bronnen?: readonly Registerlink[] | undefined;
  readonly leverancier?: string | undefined;
  /** Where the source code is. */
  readonly broncode?: string | undefined;
  /** Default: the id of the Routekaart. */
  readonly bronId?: string | undefined;
  readonly trefwoorden?: readonly string[] | undefined;
}

/** The required judgements. The library never fills in one of these fields. */
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

const lang = geschreven(2500);

/** The schema of an oordeel: what the register asks of a text holds for it too. `toAlgoritmeregistratie` judges it as part of the entry. */
export const AlgoritmeoordeelSchema: z.ZodType<Algoritmeoordeel, Algoritmeoordeel> = z.strictObject({
  organisatie: geschreven(100),
  status: z.enum(REGISTERSTATUSSEN),
  contact,
  publicatiecategorie: z.enum(PUBLICATIECATEGORIEEN),
  doel: lang,
  proportionaliteit: lang,
  menselijkeTussenkomst: lang,
  risicos: lang,
  grondslag: lang,
  impacttoetsen: lang,
  naam: geschreven(100).optional(),
  korteOmschrijving: geschreven(400).optional(),
  themas: z.array(z.enum(REGISTERTHEMAS)).optional(),
  begin: maand,
  einde: maand,
  website: link.optional(),
  url: link.optional(),
  grondslagen: links(geschreven(100)),
  verwerkingsregister: link.optional(),
  uitgevoerdeImpacttoetsen: titels(lang),
  bronnen: links(geschreven(500)),
  leverancier: geschreven(200).optional(),
  broncode: geschreven(500).optional(),
  bronId: geschreven(100).optional(),
  trefwoorden: z.array(lang).optional(),
});
