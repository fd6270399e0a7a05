import * as z from 'zod';
import { Bedrag, Datum, parseSchema } from '../../kern/index.js';
import { PROJECTFASEN, TEAMROLLEN } from '../gebeurtenis/lijsten.js';
import { type Opgavestatus, TEAMSTATUSSEN, type Teamstand } from './teamstand.js';

const tekst = z.string();
const dag = Datum.schema;
const misschien = dag.optional();
const getal = z.number().min(0);
const schaal = z.int().min(1).max(5);
const opgavestatussen = ['wachtkamer', 'opgepakt', 'vervallen'] as const satisfies readonly Opgavestatus[];
const rollen = z.array(z.enum(TEAMROLLEN));
const lijst = <V extends z.ZodRawShape>(velden: V) => z.array(z.looseObject(velden));

/** The fields of a stand that functions read. A stand is computed, so it has no schema of its own. */
const TeamstandSchema = z.looseObject({
  team: tekst,
  buurt: tekst,
  peildatum: dag,
  status: z.enum(TEAMSTATUSSEN),
  statusSinds: dag,
  aangemeldOp: dag,
  wervingGestartOp: misschien,
  gevormdOp: misschien,
  begeleidSinds: misschien,
  einde: z.looseObject({ soort: tekst, datum: dag }).optional(),
  lidmaatschappen: lijst({ vrijwilliger: tekst, van: dag, vertrokkenOp: misschien }),
  rolbezetting: lijst({ rol: z.enum(TEAMROLLEN), vrijwilligers: z.array(tekst) }),
  bijeenkomsten: lijst({ datum: dag, aanwezigen: getal.optional() }),
  contacten: lijst({ datum: dag, minuten: getal }),
  nazorgpeilingen: lijst({ datum: dag, actief: z.boolean(), vrijwilligers: getal.optional() }),
  opgaven: lijst({
    opgave: tekst,
    status: z.enum(opgavestatussen),
    omvang: schaal,
    complexiteit: schaal,
    kans: schaal,
    urgentie: schaal,
    rollen,
    van: dag,
    tot: misschien,
    opnieuwBekijkenOp: dag,
  }),
  projecten: lijst({
    project: tekst,
    thema: tekst,
    fase: z.enum(PROJECTFASEN),
    omvang: schaal,
    complexiteit: schaal,
    gestartOp: dag,
    afgerondOp: misschien,
    bewonersBereikt: getal.optional(),
    bijdragen: lijst({ bijdrage: tekst, bedrag: Bedrag.schema }),
    resultaten: lijst({ eenheid: tekst, aantal: getal }).optional(),
  }),
});

/** Stands that passed the schema. A stand is used in many calls, and validating it takes longer than some of them. */
const gelezen = new WeakSet<Teamstand>();

/** Refuses a value that is not a stand, with every problem. */
export function requireTeamstand(stand: Teamstand): void {
  if (gelezen.has(stand)) return;
  parseSchema<unknown>(TeamstandSchema, stand, 'teamstand');
  gelezen.add(stand);
}
