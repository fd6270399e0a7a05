// Twelve teams from their start to a year after their guidance, told to who guides them: what to do on Monday, and in which order.
// `npx tsx examples/twaalf-teams.ts`, or of one: `npx tsx examples/twaalf-teams.ts begeleider-1`
import { fileURLToPath } from 'node:url';
import { renderTekst } from 'buurtaanpak/verslag';
import { schrijfOverzichten } from './twaalf-teams/schrijfOverzichten.js';

const [, aangeroepen = '', begeleider] = process.argv;
if (fileURLToPath(import.meta.url) === aangeroepen)
  for (const verslag of schrijfOverzichten(begeleider)) process.stdout.write(`${renderTekst(verslag)}\n`);
