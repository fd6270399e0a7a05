// Three years of four teams, day by day: one flourishes, one is replaced, one pauses, one stops. `npx tsx examples/vier-teams.ts`
import { Datum } from 'buurtaanpak/kern';
import { beleef, noemWachtkamer } from './vier-teams/beleef.js';
import { verhalen } from './vier-teams/verhalen.js';

const laatste = Datum.parse('2029-12-31');
const { dagboek, standen, tabel } = beleef(verhalen, Datum.parse('2026-09-01'), laatste);
console.log(`${dagboek.join('\n')}\n\nOp ${laatste}:\n\n${tabel}\n`);
for (const regel of noemWachtkamer(standen)) console.log(`In de wachtkamer van ${regel}`);
