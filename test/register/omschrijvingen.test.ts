import * as evaluatie from 'buurtaanpak/evaluatie';
import { Opzet } from 'buurtaanpak/opzet';
import * as programma from 'buurtaanpak/programma';
import { createJsonSchemas } from 'buurtaanpak/register';
import * as verslag from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { describeDelen } from '../../src/register/schema/describeDelen.js';
import { DELEN, TEKSTEN, VELDEN } from '../../src/register/schema/teksten.js';

type JsonSchema = z.core.JSONSchema.JSONSchema;
type Plek = { readonly pad: string; readonly soort: 'veld' | 'deel'; readonly tekst: unknown };

const boven = {
  programma: programma.Programma.schema,
  evaluatieplan: evaluatie.Evaluatieplan.schema,
  evaluatiegegevens: evaluatie.Evaluatiegegevens.schema,
  verslag: verslag.Verslag.schema,
  opzet: Opzet.schema,
};

const isVorm = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** What alternatives say of themselves, when no two of them say the same. */
function tellApart(keuzes: readonly unknown[]): readonly boolean[] {
  const namen = keuzes.map((keuze) => {
    const velden = isVorm(keuze) && isVorm(keuze.properties) ? Object.values(keuze.properties) : [];
    return velden.flatMap((veld) => (isVorm(veld) && typeof veld.const === 'string' ? [veld.const] : []))[0];
  });
  return namen.map((naam) => naam !== undefined && namen.indexOf(naam) === namen.lastIndexOf(naam));
}

/** Every place of a schema that needs words: every field, every part with a name, every alternative that tells itself from the others. */
function listPlekken(knoop: unknown, pad: string): Plek[] {
  if (!isVorm(knoop)) return [];
  return Object.entries(knoop).flatMap(([woord, inhoud]): Plek[] => {
    if (['const', 'enum', 'required', 'pattern'].includes(woord) || !isVorm(inhoud)) return [];
    if (woord === 'properties' || woord === '$defs') {
      const soort = woord === 'properties' ? 'veld' : 'deel';
      return Object.entries(inhoud).flatMap(([naam, deel]) => [
        { pad: `${pad}.${naam}`, soort, tekst: isVorm(deel) ? deel.description : undefined } as const,
        ...listPlekken(deel, `${pad}.${naam}`),
      ]);
    }
    if (woord !== 'oneOf' || !Array.isArray(inhoud)) return listPlekken(inhoud, pad);
    const apart = tellApart(inhoud);
    return inhoud.flatMap((keuze, i) => [
      ...(apart[i] ? [{ pad: `${pad}|${i}`, soort: 'deel', tekst: keuze.description } as const] : []),
      ...listPlekken(keuze, `${pad}|${i}`),
    ]);
  });
}

const ENGELS = /\b(?:the|this|that|which|when|with|without|from|for|by|or|not|every|each|are|has|it|its)\b/i;

/** What is wrong with the words of a place. */
function judge({ tekst, soort }: Plek): string | undefined {
  if (typeof tekst !== 'string') return 'no description';
  if (!/^[A-Z0-9ÉË]|^[a-z_]+: /.test(tekst) || !tekst.endsWith('.')) return 'no sentence';
  if (tekst.split(' ').length < (soort === 'veld' ? 3 : 2)) return 'too few words';
  return ENGELS.test(tekst) ? 'English' : undefined;
}

const findFout = (schema: JsonSchema, naam: string) =>
  listPlekken(schema, naam).flatMap((plek) => {
    const fout = judge(plek);
    return fout === undefined ? [] : [`${plek.pad}: ${fout} (${plek.tekst})`];
  });

describe('the words of the JSON Schemas', () => {
  // A new field gets its words in src/register/schema/teksten, in the table of its document.
  test.each(Object.entries(createJsonSchemas({ boven })))('tell in Dutch what everything in %s is', (naam, schema) => {
    expect(listPlekken(schema, naam).length).toBeGreaterThan(5);
    expect(findFout(schema, naam)).toEqual([]);
  });

  test('are there as well when the rooms above are not handed in', () => {
    const fouten = Object.entries(createJsonSchemas()).flatMap(([naam, schema]) => findFout(schema, naam));
    expect(fouten).toEqual([]);
  });

  test('are seen to be missing, too short, no sentence or English, in a field, a part and an alternative', () => {
    const keuze = (soort: string, description?: string): JsonSchema => ({
      ...(description !== undefined && { description }),
      properties: { soort: { const: soort, description: 'Welk soort het is.' } },
    });
    const schema: JsonSchema = {
      properties: {
        a: { items: { properties: { b: {} } }, description: 'Een tekst.' },
        c: { description: 'geen zin' },
        d: { description: 'The day on which it began.' },
        e: { oneOf: [keuze('een'), keuze('twee', 'Het tweede soort.')], description: 'Een van twee soorten.' },
        f: { oneOf: [keuze('een'), keuze('een')], description: 'Twee die hetzelfde zeggen.' },
      },
      $defs: { Deel: {} },
    };
    expect(findFout(schema, 'Plan')).toEqual([
      'Plan.a: too few words (Een tekst.)',
      'Plan.a.b: no description (undefined)',
      'Plan.c: no sentence (geen zin)',
      'Plan.d: English (The day on which it began.)',
      'Plan.e|0: no description (undefined)',
      'Plan.Deel: no description (undefined)',
    ]);
  });

  test('stand in the tables once, and are all used', () => {
    const sleutels = TEKSTEN.flatMap(({ delen, velden }) => [Object.keys(delen), Object.keys(velden)].flat());
    expect(sleutels.length).toBe(Object.keys(DELEN).length + Object.keys(VELDEN).length);
    // As no two keys have one text, a text that is found shows that its key is used.
    const teksten = [...Object.values(DELEN), ...Object.values(VELDEN)];
    expect(teksten.filter((tekst, i) => teksten.indexOf(tekst) !== i)).toEqual([]);
    const gebruikt = new Set(
      Object.entries(createJsonSchemas({ boven })).flatMap(([naam, schema]) =>
        listPlekken(schema, naam).map(({ tekst }) => tekst),
      ),
    );
    expect(teksten.filter((tekst) => !gebruikt.has(tekst))).toEqual([]);
  });

  test('of a field are the most specific that there are', () => {
    const { selectiebesluit, teamgebeurtenis, programma } = createJsonSchemas({ boven });
    const velden = (schema: unknown) => (schema as JsonSchema).properties as Record<string, JsonSchema>;
    expect(velden(selectiebesluit).versie!.description).toBe(VELDEN.versie);
    expect(velden((velden(selectiebesluit).routekaarten as JsonSchema).additionalProperties).versie!.description).toBe(
      VELDEN['routekaarten.versie'],
    );
    // One of several alternatives with a name: what it shares with the others, and what is its own.
    const { TeamgebeurtenisRollenGewijzigd: rollen, TeamgebeurtenisOpgaveToegevoegd: opgave } = teamgebeurtenis!.$defs!;
    expect(velden(rollen).rollen!.description).toBe(VELDEN['Teamgebeurtenis.rollen']);
    expect(velden(opgave).rollen!.description).toBe(VELDEN['Teamgebeurtenis.opgave_toegevoegd.rollen']);
    expect((opgave as JsonSchema).description).toBe(DELEN['Teamgebeurtenis.opgave_toegevoegd']);
    // The same fact, written out in a correction, in a record, in a programme.
    const { wordt } = velden(programma!.$defs!.TeamgebeurtenisCorrectie);
    const toegevoegd = wordt!.oneOf!.find((een) => (velden(een).soort as JsonSchema).const === 'opgave_toegevoegd');
    expect(velden(toegevoegd).rollen!.description).toBe(VELDEN['Teamgebeurtenis.opgave_toegevoegd.rollen']);
  });

  test('are left out of what the tables do not know, and never taken from what every object has', () => {
    const eigen = z.strictObject({ soort: z.literal('programma'), constructor: z.string(), kleur: z.string() });
    const { programma } = createJsonSchemas({ boven: { programma: eigen } });
    expect(programma!.properties).toEqual({
      soort: { description: VELDEN.soort, type: 'string', const: 'programma' },
      constructor: { type: 'string' },
      kleur: { type: 'string' },
    });
  });

  test('leave a title and a description that a form has', () => {
    const { Plan, Datum } = describeDelen({
      Plan: { title: 'Plan', description: 'Een plan.', properties: { naam: { description: 'Zijn naam.' } } },
      Datum: { type: 'string' },
    });
    expect(Plan).toEqual({
      title: 'Plan',
      description: 'Een plan.',
      properties: { naam: { description: 'Zijn naam.' } },
    });
    expect(Datum).toEqual({ title: 'Datum', type: 'string' });
  });
});
