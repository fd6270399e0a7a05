import * as z from 'zod';
import { type Bevinding, type Datum, parseSchema } from '../../kern/index.js';
import { computeStanden } from '../stand/computeStanden.js';
import { peilvelden } from '../stand/peiling.js';
import type { Stand } from '../stand/stand.js';
import type { Geldverloop } from '../verloop/geldverloop.js';
import { checkAddenda } from './checkAddenda.js';
import { checkAfsluiting } from './checkAfsluiting.js';
import { checkBegroting, checkOverschrijding } from './checkBegroting.js';
import { checkBetalingen } from './checkBetalingen.js';
import { checkBevestigingen } from './checkBevestigingen.js';
import { checkFacturen } from './checkFacturen.js';
import { checkOndertekening } from './checkOndertekening.js';
import { checkOpschorting } from './checkOpschorting.js';
import { checkPlanning } from './checkPlanning.js';
import { checkTermijnen } from './checkTermijnen.js';
import { checkUitkeringen } from './checkUitkeringen.js';
import { checkVerwijzingen } from './checkVerwijzingen.js';
import { checkVoorwaarden } from './checkVoorwaarden.js';
import { checkVorderingen } from './checkVorderingen.js';

/** Options of {@link checkGeldverloop}. */
export interface CheckGeldverloopOptions {
  /** The day on which is judged. */
  readonly peildatum: Datum;
  /** Only what was known on this day. Default: all that is recorded. */
  readonly bekendOp?: Datum | undefined;
}

const OptionsSchema: z.ZodType<CheckGeldverloopOptions> = z.strictObject({
  peildatum: peilvelden.peildatum,
  bekendOp: peilvelden.bekendOp,
});

/** The findings about one contribution. A specifieke uitkering has no payments, budget or commitment of its own. */
function checkStand(stand: Stand, peildatum: Datum): Bevinding[] {
  const altijd = [...checkVoorwaarden(stand, peildatum), ...checkPlanning(stand, peildatum)];
  if (stand.plek.bijdrage.soort === 'specifieke_uitkering') return altijd;
  return [
    ...altijd,
    ...checkBetalingen(stand),
    ...checkFacturen(stand),
    ...checkTermijnen(stand, peildatum),
    ...checkVorderingen(stand, peildatum),
    ...checkOpschorting(stand),
    ...checkBegroting(stand),
  ];
}

DOC
export function checkGeldverloop(verloop: Geldverloop, options: CheckGeldverloopOptions): Bevinding[] {
  const { peildatum, bekendOp } = parseSchema(OptionsSchema, options, 'opties');
  const standen = computeStanden({ verloop, peildatum, bekendOp });
  return [
    ...checkVerwijzingen(standen),
    ...checkUitkeringen(standen),
    ...checkOndertekening(standen),
    ...checkAddenda(standen),
    ...checkAfsluiting(standen),
    ...standen.standen.flatMap((stand) => checkStand(stand, peildatum)),
    ...checkOverschrijding(standen),
    ...checkBevestigingen(standen),
  ];
}
