import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { makeSchemabestanden } from '../../scripts/schemas.js';

const MAP = new URL('../../schemas/', import.meta.url);
const bestanden = makeSchemabestanden();

test('schemas/ holds the schema of every document as the code gives it now: else run `npm run schemas`', () => {
  expect(existsSync(MAP) ? readdirSync(MAP).sort() : []).toEqual([...bestanden.keys()].sort());
  for (const [bestand, inhoud] of bestanden) expect(readFileSync(new URL(bestand, MAP), 'utf8'), bestand).toBe(inhoud);
});

test.each([...bestanden])('%s is a schema of 2020-12 with an id, a Dutch title and a description', (_, inhoud) => {
  const schema = JSON.parse(inhoud);
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: expect.stringMatching(/^urn:buurtaanpak:schema:/),
    title: expect.stringMatching(/./),
    description: expect.stringMatching(/./),
  });
  const validate = new Ajv2020({ strictTypes: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } }).compile(schema);
  expect(validate('no document')).toBe(false);
});
