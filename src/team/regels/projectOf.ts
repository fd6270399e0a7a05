import type { Opbouw } from '../verloop/opbouw.js';
import type { Projectstand } from '../verloop/teamstand.js';

// Only asked of a project that exists.
export const projectOf = (team: Opbouw, id: string) => team.projecten.get(id) as Projectstand;
