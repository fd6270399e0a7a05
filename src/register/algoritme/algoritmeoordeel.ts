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

/** What people reasoned about the AI Act (Verordening (EU) 2024/1689). The library never assumes an answer. */
export interface Aiverordening {
  /** Whether it is an AI system in the sense of the act (article 3, point 1). */
  readonly aiSysteem: boolean;
  /** Whether its use is one of those of annex III. */
  readonly bijlageIII: boolean;
  /** Why: the reasoning, at most 2,500 characters together with the proportionality. */
  readonly waarom: string;
}

/** What one gemeente of several judges otherwise; what it leaves out is as in the oordeel of all. */
export interface Gemeenteoordeel {
  /** Its label in TOOI: `gemeente Boxtel`. */
  readonly organisatie: string;
  readonly contact?: string | undefined;
  readonly status?: Registerstatus | undefined;
  /** `yyyy-mm` */
  readonly begin?: string | undefined;
  /** `yyyy-mm` */
  readonly einde?: string | undefined;
  readonly menselijkeTussenkomst?: string | undefined;
  readonly grondslag?: string | undefined;
  readonly website?: string | undefined;
  readonly url?: string | undefined;
  readonly verwerkingsregister?: string | undefined;
  readonly bronId?: string | undefined;
}

/**
 * The judgements of people that an entry in the register needs, and other facts that only they know. The library never fills in a
 * required field itself.
 */
export interface Algoritmeoordeel {
  /**
   * The responsible organisation by its label in TOOI, such as `gemeente Leeuwarden`; at most 100 characters. An entry needs it, or
   * `perGemeente`.
   */
  readonly organisatie?: string | undefined;
  /** Of several gemeenten in one agreement, each with what it judges otherwise: each gets an entry of its own. Not beside `organisatie`. */
  readonly perGemeente?: readonly Gemeenteoordeel[] | undefined;
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
  /** An entry needs it. It stands in the entry below the proportionality. */
  readonly aiVerordening?: Aiverordening | undefined;
  /** Default: `Buurten kiezen: ` and the names of the Routekaarten. At most 100 characters. */
  readonly naam?: string | undefined;
  /** Default: what is counted and chosen, and who decides, in three sentences. At most 400 characters. */
  readonly korteOmschrijving?: string | undefined;
  readonly themas?: readonly Registerthema[] | undefined;
  /** `yyyy-mm`. Default: the month of the decision, when it is known. */
  readonly begin?: string | undefined;
  /** `yyyy-mm`. Default: when it is out of use, the month in which the agreement ends, when it is known. */
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
  /** Default: the name of the uitvoerder in the agreement, when it is known. */
  readonly leverancier?: string | undefined;
  /** Where the source code is. */
  readonly broncode?: string | undefined;
  /** Default: the reference of the decision, or the id of the Routekaart. */
  readonly bronId?: string | undefined;
  readonly trefwoorden?: readonly string[] | undefined;
}

/** The required judgements. The library never fills in one of these fields. */
export const VERPLICHTE_OORDELEN = [
  'organisatie',
  'status',
  'contact',
  'publicatiecategorie',
  'aiVerordening',
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
  organisatie: geschreven(100).optional(),
  perGemeente: z
    .array(
      z.strictObject({
        organisatie: geschreven(100),
        contact: contact.optional(),
        status: z.enum(REGISTERSTATUSSEN).optional(),
        begin: maand,
        einde: maand,
        menselijkeTussenkomst: lang.optional(),
        grondslag: lang.optional(),
        website: link.optional(),
        url: link.optional(),
        verwerkingsregister: link.optional(),
        bronId: geschreven(100).optional(),
      }),
    )
    .min(1)
    .max(100)
    .optional(),
  status: z.enum(REGISTERSTATUSSEN),
  contact,
  publicatiecategorie: z.enum(PUBLICATIECATEGORIEEN),
  aiVerordening: z.strictObject({ aiSysteem: z.boolean(), bijlageIII: z.boolean(), waarom: lang }).optional(),
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
  uitgevoerdeImpacttoetsen: titels(geschreven(Number.POSITIVE_INFINITY)),
  bronnen: links(geschreven(500)),
  leverancier: geschreven(200).optional(),
  broncode: geschreven(500).optional(),
  bronId: geschreven(100).optional(),
  trefwoorden: z.array(lang).optional(),
});
