// The agreement of the letter for a start on 1 January and on 1 September. `npx tsx examples/overeenkomsten/leeuwarden.ts`
import { Datum } from 'buurtaanpak/kern';
import { maakLeeuwarden } from './documenten/leeuwarden.js';
import { toon } from './toon.js';

for (const start of ['2026-01-01', '2026-09-01']) console.log(toon(maakLeeuwarden(Datum.parse(start))));
