import type * as z from 'zod';
import { Buurtcode, Gemeentecode } from '../../gebied/index.js';
import { OpzetverwijzingSchema } from '../../kern/huis.js';
import { Bedrag, Datum, Periode, Sleutel } from '../../kern/index.js';
import {
  BeoordelingSchema,
  BevindingSchema,
  BuurtscoreSchema,
  CriteriumscoresSchema,
  ThemascoresSchema,
} from '../../routekaart/huis.js';
import { DoelSchema, QuotumSchema, RegelSchema, SelectieGebiedSchema, WaarSchema } from '../../selectie/huis.js';
import { Referentie } from '../../team/index.js';

/** A form that documents share, with its own name and its description in Dutch. */
export interface GedeeldeVorm {
  readonly schema: z.ZodType;
  readonly omschrijving: string;
}

/** The forms that documents share, by their name in every schema. */
export const GEDEELD: Readonly<Record<string, GedeeldeVorm>> = {
  Bedrag: {
    schema: Bedrag.schema,
    omschrijving: 'Een bedrag in euro als tekst, met een punt en twee decimalen: "60000.00".',
  },
  Datum: { schema: Datum.schema, omschrijving: 'Een dag als jjjj-mm-dd.' },
  Opzetverwijzing: {
    schema: OpzetverwijzingSchema,
    omschrijving: 'De opzet waaruit een document is gemaakt, die elders wordt bewaard.',
  },
  Periode: { schema: Periode.schema, omschrijving: 'Een periode; de eerste en de laatste dag horen erbij.' },
  Gemeentecode: { schema: Gemeentecode.schema, omschrijving: 'De code van een gemeente: GM en vier cijfers.' },
  Buurtcode: { schema: Buurtcode.schema, omschrijving: 'De code van een buurt, met BU ervoor.' },
  Sleutel: { schema: Sleutel.schema, omschrijving: 'Waarmee een document naar een van zijn eigen delen verwijst.' },
  Referentie: {
    schema: Referentie.schema,
    omschrijving:
      'Een verwijzing naar een mens, organisatie of ding in de eigen administratie, zonder gegevens over wie het is.',
  },
  Beoordeling: { schema: BeoordelingSchema, omschrijving: 'Het oordeel van een mens over een buurt.' },
  Bevinding: {
    schema: BevindingSchema,
    omschrijving: 'Wat opviel, als gegeven: wat, hoe ernstig, waar en met welke waarden.',
  },
  Buurtscore: { schema: BuurtscoreSchema, omschrijving: 'De score van een buurt.' },
  Criteriumscores: {
    schema: CriteriumscoresSchema,
    omschrijving: 'Wat een criterium in elke score doet, in kolommen.',
  },
  Themascores: { schema: ThemascoresSchema, omschrijving: 'Wat een thema in elke score doet, in kolommen.' },
  Quotum: { schema: QuotumSchema, omschrijving: 'Hoeveel buurten voor welk programma, en waar.' },
  Waar: {
    schema: WaarSchema,
    omschrijving: 'Waar buurten worden gezocht: alles wat er staat moet kloppen, zonder iets is het overal.',
  },
  Selectieregel: { schema: RegelSchema, omschrijving: 'Een regel waaraan de keuze van buurten moet voldoen.' },
  Selectiedoel: { schema: DoelSchema, omschrijving: 'Wat bij de keuze van buurten zo hoog mogelijk moet worden.' },
  SelectieGebied: { schema: SelectieGebiedSchema, omschrijving: 'Wat van een buurt meetelt bij de keuze.' },
};
