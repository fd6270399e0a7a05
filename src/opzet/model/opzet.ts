import * as z from 'zod';
import { Evaluatieplan } from '../../evaluatie/index.js';
import { Gemeentecode } from '../../gebied/index.js';
import { defineDocument } from '../../kern/huis.js';
import { type Documentsoort, Sleutel } from '../../kern/index.js';
import { PartijSchema } from '../../overeenkomst/huis.js';
import type { Partij } from '../../overeenkomst/index.js';
import { ProgrammaopdrachtSchema } from '../../programma/huis.js';
import type { Programmaopdracht } from '../../programma/index.js';
import { AlgoritmeoordeelSchema } from '../../register/huis.js';
import type { Algoritmeoordeel } from '../../register/index.js';
import { Routekaart } from '../../routekaart/index.js';
import { KenmerkSchema } from '../../selectie/huis.js';
import type { Kenmerk } from '../../selectie/index.js';
import { ErvaringsregelSchema, SignaalregelSchema } from '../../team/huis.js';
import type { Ervaringsregel, Signaalregel } from '../../team/index.js';
import { migrateOpzet } from '../migratie/migrateOpzet.js';
import { type Opzetbrieven, OpzetbrievenSchema } from './brieven.js';
import { type Opzetbron, OpzetbronSchema } from './bron.js';
import { type Opzetformulier, OpzetformulierSchema } from './formulier.js';
import { type Opzetgeld, OpzetgeldSchema } from './geld.js';
import { type Opzetkeuze, OpzetkeuzeSchema } from './keuze.js';
import { type Opzetovereenkomst, OpzetovereenkomstSchema } from './overeenkomst.js';
import { type Opzetprogramma, OpzetprogrammaSchema } from './programma.js';
import { type Opzetreeks, OpzetreeksSchema } from './reeks.js';
import { type Opzetsamenstelling, OpzetsamenstellingSchema } from './samenstelling.js';

/** A gemeente of the programme. */
export interface Opzetgemeente {
  readonly code: Gemeentecode;
  /** Its name for readers: `Leeuwarden`. */
  readonly naam: string;
}

/** The rules by which teams are followed. */
export interface Opzetteams {
  /** Whole months after the start of its term within which a buurt must have a formed team. Default: 6. */
  readonly maandenTotTeam?: number | undefined;
  /** Default: `STANDAARD_SIGNAALREGELS` of team. */
  readonly signaalregels?: readonly Signaalregel[] | undefined;
  /** Default: `STANDAARD_ERVARINGSREGELS` of team. */
  readonly ervaringsregels?: readonly Ervaringsregel[] | undefined;
}

/**
 * A whole programme as a gemeente (or several in one agreement) decides it, in one document. What happened is no part of it: rows of
 * figures, judgements, a choice, signatures and events are handed to `runOpzet`.
 */
export interface Opzet {
  /** For an editor: the JSON Schema, `opzet-2.json`. */
  readonly $schema?: string | undefined;
  readonly soort: 'opzet';
  readonly versie: 2;
  readonly id: Sleutel;
  readonly naam: string;
  /** The year of the classification of every code of an area in this document. */
  readonly indelingsjaar: number;
  /** At least one. */
  readonly gemeenten: readonly Opzetgemeente[];
  /** The order (`opdracht`) that the programme is a part of, such as four gemeenten with twelve buurten each. Default: none. */
  readonly opdracht?: Programmaopdracht | undefined;
  /** Names for places, which conditions can use. Default: none. */
  readonly kenmerken?: readonly Kenmerk[] | undefined;
  /**
   * Where figures come from: the first says which areas there are, later ones add columns. Of a figure of several years
   * each has its year in the key: `aantal_inwoners:2023`. Of a figure that two sources have of the same year, the first counts.
   */
  readonly bronnen: readonly Opzetbron[];
  /** Figures of which growth and trend can be used, as `groei_<figuur>` and `trend_<figuur>`. Default: none. */
  readonly reeksen?: readonly Opzetreeks[] | undefined;
  /** Default: the buurten of the first source, whatever their size. */
  readonly samenstelling?: Opzetsamenstelling | undefined;
  /** Default: all roles are asked, without a last day. */
  readonly formulier?: Opzetformulier | undefined;
  /** Whole documents, so that a council reads the text by which it is chosen. */
  readonly routekaarten: readonly Routekaart[];
  readonly programmas: readonly Opzetprogramma[];
  /** Default: the highest total, without rules. */
  readonly keuze?: Opzetkeuze | undefined;
  /** Without parties, agreement and money the run ends at the choice. */
  readonly partijen?: readonly Partij[] | undefined;
  readonly overeenkomst?: Opzetovereenkomst | undefined;
  readonly geld?: Opzetgeld | undefined;
  readonly teams?: Opzetteams | undefined;
  readonly evaluatieplan?: Evaluatieplan | undefined;
  readonly brieven?: Opzetbrieven | undefined;
  /** What people judged about the algorithm. Without it no entry for the register is made. */
  readonly register?: Algoritmeoordeel | undefined;
}

const naam = z.string().min(1).max(300);

const schema: z.ZodType<Opzet> = z.strictObject({
  $schema: z.string().optional(),
  soort: z.literal('opzet'),
  versie: z.literal(2),
  id: Sleutel.schema,
  naam,
  indelingsjaar: z.int().min(1995).max(2999),
  gemeenten: z
    .array(z.strictObject({ code: Gemeentecode.schema, naam }))
    .min(1)
    .max(1000),
  opdracht: ProgrammaopdrachtSchema.optional(),
  kenmerken: z.array(KenmerkSchema).max(1000).optional(),
  bronnen: z.array(OpzetbronSchema).min(1).max(100),
  reeksen: z.array(OpzetreeksSchema).max(100).optional(),
  samenstelling: OpzetsamenstellingSchema.optional(),
  formulier: OpzetformulierSchema.optional(),
  routekaarten: z.array(Routekaart.schema).min(1).max(100),
  programmas: z.array(OpzetprogrammaSchema).min(1).max(100),
  keuze: OpzetkeuzeSchema.optional(),
  partijen: z.array(PartijSchema).max(100).optional(),
  overeenkomst: OpzetovereenkomstSchema.optional(),
  geld: OpzetgeldSchema.optional(),
  teams: z
    .strictObject({
      maandenTotTeam: z.int().min(1).max(1200).optional(),
      signaalregels: z.array(SignaalregelSchema).max(1000).optional(),
      ervaringsregels: z.array(ErvaringsregelSchema).max(1000).optional(),
    })
    .optional(),
  evaluatieplan: Evaluatieplan.schema.optional(),
  brieven: OpzetbrievenSchema.optional(),
  register: AlgoritmeoordeelSchema.optional(),
});

/**
 * Reads and makes an opzet. `parse`, `safeParse` and `create` judge the form only, every problem at once and with the nearest known name of
 * a field; `checkOpzet` finds what does not fit between its parts, and `runOpzet` runs it. An opzet of version 1 is brought up to date: who
 * pays a contribution was `partij`, and is `van`.
 *
 * `parse` and `create` throw DomeinFout `kern.document_ongeldig`, with every problem in `bevindingen`.
 *
 * @example
 * ```ts
 * import { Opzet } from 'buurtaanpak/opzet';
 *
 * const opzet = Opzet.parse({
 *   soort: 'opzet',
 *   versie: 2,
 *   id: 'leeuwarden',
 *   naam: 'Buurtaanpak Leeuwarden',
 *   indelingsjaar: 2024,
 *   gemeenten: [{ code: 'GM0080', naam: 'Leeuwarden' }],
 *   bronnen: [{ id: 'kwb', soort: 'gepubliceerd', jaar: 2024 }],
 *   routekaarten: [
 *     {
 *       soort: 'routekaart',
 *       versie: 1,
 *       id: 'energie',
 *       naam: 'Thema energie',
 *       criteria: [
 *         { id: 'koop', naam: 'Koopwoningen', bron: { soort: 'kerncijfer', sleutel: 'percentage_koopwoningen' }, richting: 'hoger' },
 *       ],
 *     },
 *   ],
 *   programmas: [{ id: 'energie', naam: 'thema energie', routekaart: 'energie', quota: [{ id: 'vier', aantal: 4 }] }],
 * });
 * opzet.versie; // => 2
 * const gelezen = Opzet.safeParse({ ...opzet, kenmerkn: [] });
 * gelezen.success ? [] : gelezen.error.bevindingen.map(({ code, params }) => [code, params.suggestie]);
 * // => [['kern.veld_onbekend_suggestie', 'kenmerken']]
 * ```
 */
export const Opzet: Documentsoort<Opzet> = /* @__PURE__ */ defineDocument<Opzet>({
  soort: 'opzet',
  versie: 2,
  schema,
  migraties: [migrateOpzet],
});
