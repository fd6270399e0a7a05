import { readFileSync } from 'node:fs';
import { Verslag } from 'buurtaanpak/verslag';

/** A letter to a council, with every field of the letterhead: the golden document of version 2. */
export const proefbrief: Verslag = Verslag.parse(
  JSON.parse(readFileSync(new URL('../goud/verslag-2-volledig.json', import.meta.url), 'utf8')),
);
