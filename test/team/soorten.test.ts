import { FEITSOORTEN, Teamgebeurtenis } from 'buurtaanpak/team';
import { expect, test } from 'vitest';
import * as z from 'zod';

test('every kind of event has its schema in the choice, in the order of the life of a team', () => {
  const { oneOf = [] } = z.toJSONSchema(Teamgebeurtenis.schema, { io: 'input' });
  const soorten = oneOf.map((een) => (een.properties?.soort as { readonly const?: unknown } | undefined)?.const);
  expect(soorten).toEqual([...FEITSOORTEN, 'correctie']);
});
