import { Opzet } from 'buurtaanpak/opzet';
import * as fc from 'fast-check';

/** A change of one place of a JSON document: it is left out, doubled, or becomes another value. */
interface Wijziging {
  readonly plaats: number;
  readonly doe: 'weg' | 'dubbel' | { readonly waarde: unknown };
}

type Knoop = Record<string, unknown> | unknown[];

const isKnoop = (waarde: unknown): waarde is Knoop => typeof waarde === 'object' && waarde !== null;

/** Every place of a document: the object or list that holds it, and its name there. */
function listPlaatsen(waarde: unknown): [Knoop, string][] {
  if (!isKnoop(waarde)) return [];
  return Object.entries(waarde).flatMap(([naam, deel]): [Knoop, string][] => [[waarde, naam], ...listPlaatsen(deel)]);
}

function change(document: unknown, { plaats, doe }: Wijziging): void {
  const plaatsen = listPlaatsen(document);
  const [knoop, naam] = plaatsen[plaats % plaatsen.length] ?? [];
  if (knoop === undefined || naam === undefined) return;
  const lijst = Array.isArray(knoop) ? knoop : undefined;
  if (doe === 'weg') {
    if (lijst === undefined) Reflect.deleteProperty(knoop, naam);
    else lijst.splice(Number(naam), 1);
  } else if (doe === 'dubbel') lijst?.splice(Number(naam), 0, structuredClone(lijst[Number(naam)]));
  else Reflect.set(knoop, naam, doe.waarde);
}

const waarde = fc.oneof(
  fc.constantFrom(
    'constructor',
    '__proto__',
    'GM0757',
    'WK008020',
    '3 <b>vet</b>',
    ' ',
    'per_buurt',
    '0.00',
    '10.00',
    '2027-01-01',
  ),
  fc.constantFrom(0, 1, -1, 0.1, 1 / 3, 1e21, 1e-7, 2024, 12),
  fc.constantFrom<unknown>([], {}, true),
);

const wijziging: fc.Arbitrary<Wijziging> = fc.record({
  plaats: fc.nat(),
  doe: fc.oneof(fc.constantFrom('weg' as const, 'dubbel' as const), fc.record({ waarde })),
});

/** Opzetten that are valid by form, made from others by small changes; a change that makes one invalid is left out. */
export const mutantOf = (...opzetten: readonly Opzet[]): fc.Arbitrary<Opzet> =>
  fc.tuple(fc.constantFrom(...opzetten), fc.array(wijziging, { maxLength: 5 })).map(([opzet, wijzigingen]) =>
    wijzigingen.reduce<Opzet>((hier, een) => {
      const kopie: unknown = structuredClone(hier);
      change(kopie, een);
      const gelezen = Opzet.safeParse(kopie);
      return gelezen.success ? gelezen.data : hier;
    }, opzet),
  );
