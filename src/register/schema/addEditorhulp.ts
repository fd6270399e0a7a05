import type * as z from 'zod';
import { CATALOGUS } from '../../kerncijfers/index.js';
import { addSnippets } from './addSnippets.js';
import { findKeuze } from './findKeuze.js';
import { findTekst } from './findTekst.js';
import { isVorm } from './isVorm.js';
import { mapVelden } from './mapVelden.js';
import { DELEN, WAARDEN } from './teksten.js';
import { toVorm } from './toVorm.js';
import type { Vorm } from './vorm.js';

type JsonSchema = z.core.JSONSchema.JSONSchema;
type Waarden = Readonly<Record<string, string>>;

/** The fields in which somebody types the key of a figure. */
const CIJFERVELDEN = new Set(['OpzetKolommen.sleutel', 'WaarCijfers.cijfer', 'bron.sleutel', 'typisch.cijfers']);
const CIJFER = 'Een cijfer: de sleutel uit de catalogus, of een eigen sleutel uit een eigen tabel.';

/** The keys of the catalogue with what they are, and any other text: a table of the gemeente has keys of its own. */
const createCijfersleutel = (): Vorm => ({
  title: 'Cijfersleutel',
  description: CIJFER,
  anyOf: [
    {
      type: 'string',
      enum: CATALOGUS.map(({ sleutel }) => sleutel),
      enumDescriptions: CATALOGUS.map(({ label, eenheid, bron }) => `${label.nl} (${eenheid}; ${bron})`),
    },
    { type: 'string' },
  ],
});

const offerCijfers = (vorm: Vorm): Vorm =>
  isVorm(vorm.items) ? { ...vorm, items: offerCijfers(vorm.items) } : { ...vorm, $ref: '#/$defs/Cijfersleutel' };

/** A sentence beside each value of a list of values, and beside a fixed value among alternatives, wherever it stands in the form. */
function explainWaarden(vorm: Vorm, waarden: Waarden): Vorm {
  if (Array.isArray(vorm.enum)) return { ...vorm, enumDescriptions: vorm.enum.map((waarde) => waarden[waarde]) };
  if (typeof vorm.const === 'string') return { ...vorm, markdownDescription: waarden[vorm.const] };
  if (Array.isArray(vorm.anyOf))
    return { ...vorm, anyOf: vorm.anyOf.map((deel: Vorm) => explainWaarden(deel, waarden)) };
  const binnen = (['items', 'additionalProperties'] as const).find((woord) => isVorm(vorm[woord]));
  return binnen === undefined ? vorm : { ...vorm, [binnen]: explainWaarden(toVorm(vorm[binnen]), waarden) };
}

/** The key of the alternative to which the field of a key belongs: `Ouder.soort` of `Ouder.soort.veld`. */
const toAlternatief = (sleutel: string): string => sleutel.split('.').slice(0, 2).join('.');

/** A field with what an editor shows beside it. An editor shows the text of the form to which a field refers, not its own. */
function explainVeld(veld: Vorm, sleutels: readonly string[]): Vorm {
  const alternatief = veld.const === undefined ? undefined : findTekst(DELEN, sleutels.map(toAlternatief));
  const waarden = alternatief === undefined ? findTekst(WAARDEN, sleutels) : { [String(veld.const)]: alternatief };
  const uitgelegd = waarden === undefined ? veld : explainWaarden(veld, waarden);
  if (sleutels.some((sleutel) => CIJFERVELDEN.has(sleutel)))
    return { ...offerCijfers(veld), markdownDescription: CIJFER };
  return veld.$ref === undefined ? uitgelegd : { ...uitgelegd, markdownDescription: veld.description };
}

/**
 * Adds to the schema of an opzet what an editor such as VS Code shows to who writes one. What is valid does not change:
 * - the keys of the catalogue with their labels, where a figure is named;
 * - `enumDescriptions` and `markdownDescription`: a sentence for each value of a fixed list, and the text of a field that refers to a form;
 * - between alternatives: the values of the field that chooses, also while the rest is not there yet;
 * - `defaultSnippets`: a part or an alternative with the fields that it must have, to fill in.
 */
export function addEditorhulp(schema: Vorm): JsonSchema {
  const { $defs, ...vorm } = schema;
  const delen = { Opzet: vorm, ...toVorm($defs) };
  const uitgelegd = mapVelden(delen, (deel) => ({ ...deel, ...findKeuze(deel) }), explainVeld);
  const { Opzet, ...rest } = addSnippets(uitgelegd);
  return { ...Opzet, $defs: { ...rest, Cijfersleutel: createCijfersleutel() } };
}
