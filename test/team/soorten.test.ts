import { feitsoorten } from 'buurtaanpak/team';
import { TeamgebeurtenisSchema } from 'buurtaanpak/team/huis';
import { expect, test } from 'vitest';
import * as z from 'zod';

test('every kind of event has its schema in the choice, in the order of the life of a team', () => {
  const { oneOf = [] } = z.toJSONSchema(TeamgebeurtenisSchema, { io: 'input' });
  const soorten = oneOf.map((een) => (een.properties?.soort as { readonly const?: unknown } | undefined)?.const);
  expect(soorten).toEqual([...feitsoorten, 'correctie']);
});
