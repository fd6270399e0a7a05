import * as z from 'zod';
import { Datum, parseSchema } from '../../kern/index.js';
import { TEAMSTATUSSEN, type Teamstand } from './teamstand.js';

const lijst = z.array(z.looseObject({}));
const LIJSTEN = ['lidmaatschappen', 'bijeenkomsten', 'opgaven', 'projecten'] as const;

/** The fields of a stand that functions read. A stand is computed, so it has no schema of its own. */
const TeamstandSchema = z.looseObject({
  team: z.string(),
  peildatum: Datum.schema,
  status: z.enum(TEAMSTATUSSEN),
  lidmaatschappen: lijst,
  rolbezetting: lijst,
  bijeenkomsten: lijst,
  contacten: lijst,
  nazorgpeilingen: lijst,
  opgaven: lijst,
  projecten: lijst,
});

const isLijst = (waarde: unknown): boolean =>
  Array.isArray(waarde) && waarde.every((deel) => typeof deel === 'object' && deel !== null);

/** Refuses a value that is not a stand, with every problem. */
export function requireTeamstand(stand: Teamstand): void {
  const isStand =
    typeof stand?.team === 'string' &&
    TEAMSTATUSSEN.includes(stand.status) &&
    LIJSTEN.every((lijst) => isLijst(stand[lijst]));
  if (!isStand) parseSchema(TeamstandSchema, stand, 'teamstand');
}
