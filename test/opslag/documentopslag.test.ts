import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createVingerafdruk } from 'buurtaanpak/kern';
import { afterAll, expect, test } from 'vitest';
import { openDatabase } from '../../examples/event-store/database.js';
import { openDocumentopslag } from '../../examples/http-api/documentopslag.js';

const map = mkdtempSync(join(tmpdir(), 'documenten-'));
afterAll(() => rmSync(map, { recursive: true, force: true }));

const seal = (inhoud: unknown) => ({ id: 'd', inhoud, vingerafdruk: createVingerafdruk(inhoud) });

test('of two writers who saw one version, one replaces it', () => {
  const bestand = join(map, 'twee.sqlite');
  const [een, ander] = [openDocumentopslag(bestand), openDocumentopslag(bestand)];
  const begin = seal({ naam: 'begin' });
  een.add('kaart', begin);
  expect(ander.find('kaart', 'd')).toEqual(begin);
  const [vanEen, vanAnder] = [seal({ naam: 'een' }), seal({ naam: 'ander' })];
  expect(een.replace('kaart', vanEen, begin.vingerafdruk)).toBe(true);
  expect(ander.replace('kaart', vanAnder, begin.vingerafdruk)).toBe(false);
  expect(ander.find('kaart', 'd')).toEqual(vanEen);
  expect(ander.replace('kaart', vanAnder, vanEen.vingerafdruk)).toBe(true);
  expect(een.find('kaart', 'd')).toEqual(vanAnder);
  // A document that is not there, or of another kind, is not made by replacing it.
  expect(een.replace('plan', vanEen, vanAnder.vingerafdruk)).toBe(false);
  expect(een.find('plan', 'd')).toBeUndefined();
  een.close();
  ander.close();
});

test('the same document once more does no harm; another under its id is refused, and the first stays', () => {
  const opslag = openDocumentopslag();
  const eerste = seal({ bedrag: '60000.00' });
  opslag.add('plan', eerste);
  opslag.add('plan', eerste);
  expect(() => opslag.add('plan', seal({ bedrag: '600000.00' }))).toThrow(
    expect.objectContaining({ code: 'id_botst' }),
  );
  expect(opslag.find('plan', 'd')).toEqual(eerste);
  opslag.close();
});

test.each([
  ['changed', '{"bedrag":"90000.00"}'],
  ['cut off', '{"bedrag":"600'],
])('a document that was %s behind the back of the store is refused', (_, kapot) => {
  const bestand = join(map, `${kapot.length}.sqlite`);
  const opslag = openDocumentopslag(bestand);
  opslag.add('plan', seal({ bedrag: '60000.00' }));
  const database = openDatabase(bestand);
  database.prepare('UPDATE document SET inhoud = ?').run(kapot);
  database.close();
  for (const lees of [() => opslag.find('plan', 'd'), () => opslag.list('plan', '', 5)])
    expect(lees).toThrow(expect.objectContaining({ code: 'opslag_beschadigd' }));
  opslag.close();
});
