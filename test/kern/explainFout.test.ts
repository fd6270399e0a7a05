import { DomeinFout, parseSchema } from 'buurtaanpak/kern';
import { attempt, defineDocument, explainFout } from 'buurtaanpak/kern/huis';
import { expect, test, vi } from 'vitest';
import * as z from 'zod';

const Notitie = defineDocument({
  soort: 'notitie',
  versie: 2,
  schema: z.strictObject({ soort: z.literal('notitie'), versie: z.literal(2), woorden: z.array(z.string()) }),
  migraties: [({ tekst, ...rest }) => ({ ...rest, woorden: [tekst] })],
});
type Notitie = Parameters<typeof Notitie.create>[0] & { soort: 'notitie'; versie: 2 };
const goed: Notitie = { soort: 'notitie', versie: 2, woorden: ['a', 'b'] };
const as = (waarde: unknown) => waarde as Notitie;
const count = ({ woorden }: Notitie) => woorden.length;

test('a good input is neither read nor tried twice', () => {
  const doe = vi.fn(count);
  const lees = vi.fn(Notitie.safeParse);
  expect(explainFout(goed, doe, lees)).toBe(2);
  expect(doe.mock.calls).toEqual([[goed]]);
  expect(doe.mock.calls[0]?.[0]).toBe(goed);
  expect(lees).not.toHaveBeenCalled();
});

test('a refusal is the answer, and nothing is read', () => {
  const lees = vi.fn(Notitie.safeParse);
  const weiger = (): number => {
    throw new DomeinFout('kern.datum_ongeldig', { waarde: 'x' });
  };
  expect(() => explainFout(goed, weiger, lees)).toThrow('kern.datum_ongeldig');
  expect(lees).not.toHaveBeenCalled();
});

test('a refusal of a form without a place is about a part: the input says which', () => {
  const weigerDeel = (deel: unknown): number => parseSchema(z.array(z.string()), deel, 'woorden').length;
  const doe = ({ woorden }: Notitie) => weigerDeel(woorden);
  const melding = (invoer: unknown, hoe = doe) => {
    const uitkomst = attempt(() => explainFout(as(invoer), hoe, Notitie.safeParse));
    return uitkomst.success ? [] : [uitkomst.error.params.soort, ...uitkomst.error.bevindingen.map(({ pad }) => pad)];
  };
  expect(melding({ soort: 'notitie', versie: 2, woorden: 'x' })).toEqual(['notitie', ['woorden']]);
  // With a place it is told as it is, and of a good input too.
  expect(melding({ soort: 'notitie', versie: 2, woorden: ['x', 1] })).toEqual(['woorden', [1]]);
  expect(melding(goed, () => weigerDeel('x'))).toEqual(['woorden', []]);
});

test('an input that cannot be read is refused with all its problems', () => {
  const invoer = as({ soort: 'notitie', versie: 2, x: 1 });
  const uitkomst = attempt(() => explainFout(invoer, count, Notitie.safeParse));
  const codes = uitkomst.success ? [] : uitkomst.error.bevindingen.map(({ code }) => code);
  expect(codes).toEqual(['kern.veld_ontbreekt', 'kern.veld_onbekend']);
});

test('an earlier version gives what its newest form gives', () => {
  expect(explainFout(as({ soort: 'notitie', versie: 1, tekst: 'a' }), count, Notitie.safeParse)).toBe(1);
});

test('a mistake of the library itself is not put on the document', () => {
  const doe = vi.fn((): number => {
    throw new RangeError('of the library');
  });
  expect(() => explainFout(goed, doe, Notitie.safeParse)).toThrow(RangeError);
  expect(doe).toHaveBeenCalledTimes(2);
});
