// Counts on in one document until it is killed: `npx tsx test/opslag/document.script.ts FILE`. It says a line after each step that was stored.
import { createVingerafdruk } from 'buurtaanpak/kern';
import { openDocumentopslag } from '../../examples/http-api/documentopslag.js';

const [bestand = ''] = process.argv.slice(2);
const opslag = openDocumentopslag(bestand);
for (;;) {
  const gezien = opslag.find('teller', 't');
  if (gezien === undefined) throw new Error('The document is gone');
  const { stand } = gezien.inhoud as { stand: number };
  const inhoud = { stand: stand + 1, vulling: 'x'.repeat(5000) };
  const vervangen = opslag.replace(
    'teller',
    { id: 't', inhoud, vingerafdruk: createVingerafdruk(inhoud) },
    gezien.vingerafdruk,
  );
  if (vervangen) process.stdout.write(`${inhoud.stand}\n`);
}
