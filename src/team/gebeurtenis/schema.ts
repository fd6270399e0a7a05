import * as z from 'zod';
import { Bedrag, Datum } from '../../kern/index.js';
import type { Correctie, Feit, Feitgebeurtenis } from './feit.js';
import { CONTACTWIJZEN, OPGAVEBRONNEN, type Schaal, TEAMROLLEN, WACHTREDENEN } from './lijsten.js';
import { Referentie } from './referentie.js';
import type { Feitsoort, Gebeurtenisvelden } from './velden.js';

const ref = Referentie.schema;
const tekst = z.string().min(1).max(2000);
const kort = z.string().min(1).max(120);
/** Schema of a {@link Schaal}. */
export const SchaalSchema = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
]) as z.ZodType<Schaal>;
const schaal = SchaalSchema;
const telling = z.int().min(0).max(1_000_000);
const rollenlijst = z
  .array(z.enum(TEAMROLLEN))
  .refine((lijst) => new Set(lijst).size === lijst.length, { error: 'team.dubbel_in_lijst' });
const referenties = z
  .array(ref)
  .max(100)
  .refine((lijst) => new Set(lijst).size === lijst.length, { error: 'team.dubbel_in_lijst' });
const bijdragen = z.array(z.strictObject({ bijdrage: ref, bedrag: Bedrag.schema })).max(100);
const resultaten = z.array(z.strictObject({ eenheid: kort, aantal: z.number().positive() })).max(100);
const oordeel = {
  kans: schaal,
  urgentie: schaal,
  reden: z.enum(WACHTREDENEN),
  opnieuwBekijkenOp: Datum.schema,
  toelichting: tekst.optional(),
};

/** The schemas of the fields of every kind of event. The compiler compares them with {@link Gebeurtenisvelden}. */
const velden: {
  readonly [S in Feitsoort]: { readonly [V in keyof Gebeurtenisvelden[S]]-?: z.ZodType<Gebeurtenisvelden[S][V]> };
} = {
  gebied_aangemeld: { buurt: ref, begeleidingsjaren: z.int().min(1).max(10) },
  werving_gestart: {},
  vrijwilliger_aangesloten: { vrijwilliger: ref, rollen: rollenlijst },
  vrijwilliger_vertrokken: { vrijwilliger: ref, reden: tekst.optional() },
  rollen_gewijzigd: { vrijwilliger: ref, rollen: rollenlijst },
  team_gevormd: {},
  begeleider_toegewezen: { begeleider: ref },
  begeleider_gewisseld: { begeleider: ref, reden: tekst.optional() },
  begeleider_vertrokken: { reden: tekst.optional() },
  bijeenkomst_gehouden: { aanwezigen: telling.optional(), toelichting: tekst.optional() },
  begeleidingscontact_gelegd: {
    wijze: z.enum(CONTACTWIJZEN),
    minuten: z.int().min(1).max(1440),
    toelichting: tekst.optional(),
  },
  gepauzeerd: { reden: tekst },
  hervat: {},
  zelfstandig_verklaard: { toelichting: tekst.optional() },
  gestopt: { reden: tekst },
  vervangen: { doorBuurt: ref, reden: tekst },
  overgedragen: { aan: ref, toelichting: tekst.optional() },
  afgerond: { toelichting: tekst.optional() },
  nazorg_gepeild: {
    actief: z.boolean(),
    vrijwilligers: telling.optional(),
    projecten: telling.optional(),
    toelichting: tekst.optional(),
  },
  opgave_toegevoegd: {
    opgave: ref,
    titel: kort,
    thema: kort,
    bron: z.enum(OPGAVEBRONNEN),
    omvang: schaal,
    complexiteit: schaal,
    rollen: rollenlijst,
    ...oordeel,
  },
  opgave_herzien: { opgave: ref, ...oordeel },
  opgave_teruggezet: { opgave: ref, ...oordeel },
  opgave_vervallen: { opgave: ref, motief: tekst },
  project_gestart: {
    project: ref,
    titel: kort,
    thema: kort,
    omvang: schaal,
    complexiteit: schaal,
    partners: referenties,
    bijdragen,
    afhankelijkVan: referenties,
    opgave: ref.optional(),
  },
  project_gewijzigd: {
    project: ref,
    omvang: schaal.optional(),
    complexiteit: schaal.optional(),
    partners: referenties.optional(),
    bijdragen: bijdragen.optional(),
    afhankelijkVan: referenties.optional(),
  },
  project_voortgezet: { project: ref, fase: z.enum(['voorbereiding', 'uitvoering']) },
  project_afgerond: { project: ref, bewonersBereikt: telling, resultaten },
  project_gestaakt: { project: ref, reden: tekst },
};

/** The kinds of events that say what happened, in the order of the life of a team. */
export const FEITSOORTEN = Object.keys(velden) as readonly Feitsoort[];

const hoofd = {
  id: ref,
  team: ref,
  datum: Datum.schema,
  genoteerd: Datum.schema,
  geregistreerd: Datum.schema.optional(),
  nummer: z.int().min(1).optional(),
  door: ref,
};

/** The schema of one kind of event, with the fields that all events have. */
function define<S extends Feitsoort, G extends z.ZodRawShape>(soort: S, gemeen: G) {
  return z.strictObject({ soort: z.literal(soort), versie: z.literal(2), ...gemeen, ...velden[soort] });
}

/** The schemas of all kinds, in the order of {@link FEITSOORTEN}. */
function defineFeiten<G extends z.ZodRawShape>(gemeen: G) {
  return [
    define('gebied_aangemeld', gemeen),
    define('werving_gestart', gemeen),
    define('vrijwilliger_aangesloten', gemeen),
    define('vrijwilliger_vertrokken', gemeen),
    define('rollen_gewijzigd', gemeen),
    define('team_gevormd', gemeen),
    define('begeleider_toegewezen', gemeen),
    define('begeleider_gewisseld', gemeen),
    define('begeleider_vertrokken', gemeen),
    define('bijeenkomst_gehouden', gemeen),
    define('begeleidingscontact_gelegd', gemeen),
    define('gepauzeerd', gemeen),
    define('hervat', gemeen),
    define('zelfstandig_verklaard', gemeen),
    define('gestopt', gemeen),
    define('vervangen', gemeen),
    define('overgedragen', gemeen),
    define('afgerond', gemeen),
    define('nazorg_gepeild', gemeen),
    define('opgave_toegevoegd', gemeen),
    define('opgave_herzien', gemeen),
    define('opgave_teruggezet', gemeen),
    define('opgave_vervallen', gemeen),
    define('project_gestart', gemeen),
    define('project_gewijzigd', gemeen),
    define('project_voortgezet', gemeen),
    define('project_afgerond', gemeen),
    define('project_gestaakt', gemeen),
  ] as const;
}

/** Schema of a {@link Feit}. */
export const FeitSchema: z.ZodType<Feit> = z.discriminatedUnion('soort', defineFeiten({ datum: Datum.schema }));

/** Schema of an event of the newest version: of a fact or of a correction. */
export const GebeurtenisSchema: z.ZodType<Feitgebeurtenis | Correctie> = z.discriminatedUnion('soort', [
  ...defineFeiten(hoofd),
  z.strictObject({
    soort: z.literal('correctie'),
    versie: z.literal(2),
    ...hoofd,
    betreft: ref,
    reden: tekst,
    wordt: FeitSchema.optional(),
  }),
]);
