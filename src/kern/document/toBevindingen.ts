import type * as z from 'zod';
import type { Bevinding, Pad, Paramwaarde } from '../bevinding/bevinding.js';
import type { ParamsOf } from '../bevinding/defineCodes.js';
import { showWaarde } from '../bevinding/showWaarde.js';
import { createBevinding, type Kernteksten } from '../teksten/codes.js';
import { choicesAt } from './choicesAt.js';
import { fieldNamesAt } from './fieldNamesAt.js';
import { findSuggestie } from './findSuggestie.js';

const CODE = /^[a-z]+\.[a-z0-9_]+$/;

function readAt(value: unknown, pad: Pad): unknown {
  return pad.reduce<unknown>(
    (hier, deel) =>
      typeof hier === 'object' && hier !== null && Object.hasOwn(hier, deel) ? Reflect.get(hier, deel) : undefined,
    value,
  );
}

function nameType(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  return typeof value;
}

/** Documents are JSON, so a zod path has no symbols here. */
function toPad(path: readonly PropertyKey[]): Pad {
  return path.map((deel) => (typeof deel === 'number' ? deel : String(deel)));
}

/** Of so many unknown fields of one object it is told what could have been meant: who has more has another document. */
const MEESTE_SUGGESTIES = 100;

/** The fields of one object that its schema does not know. */
function readUnknownFields(schema: z.core.$ZodType, pad: Pad, velden: readonly string[], invoer: unknown): Bevinding[] {
  const taken = readAt(invoer, pad);
  const vrij = fieldNamesAt(schema, pad).filter(
    (naam) => !(typeof taken === 'object' && taken !== null && Object.hasOwn(taken, naam)),
  );
  return velden.map((veld, i) => {
    const suggestie = i < MEESTE_SUGGESTIES ? findSuggestie(veld, vrij) : undefined;
    return suggestie === undefined
      ? createBevinding('fout', 'kern.veld_onbekend', [...pad, veld], { veld })
      : createBevinding('fout', 'kern.veld_onbekend_suggestie', [...pad, veld], { veld, suggestie });
  });
}

/**
 * How deep a set of issues lies, and how many there are. Of a union, the option that was meant fails deepest and with the fewest issues. A
 * value of another type, such as an object for a text, was not meant for that option.
 */
function rankOption(issues: readonly z.core.$ZodIssue[]): number {
  const anderType = issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0);
  return issues.length + (anderType ? 50 : 0) - 100 * Math.min(...issues.map((issue) => issue.path.length));
}

function readIssue(issue: z.core.$ZodIssue, boven: Pad, schema: z.core.$ZodType, invoer: unknown): Bevinding[] {
  const pad = [...boven, ...toPad(issue.path)];
  const gevonden = readAt(invoer, pad);
  const waarde = showWaarde(gevonden);
  const een = <C extends keyof Kernteksten>(code: C, params: ParamsOf<Kernteksten, C>): Bevinding[] => [
    createBevinding('fout', code, pad, params),
  ];
  if (issue.code === 'custom' && issue.params !== undefined) {
    const { code, params } = issue.params as { code?: string; params?: Record<string, Paramwaarde> };
    if (code !== undefined) return [{ code, ernst: 'fout', pad, params: params ?? {} }];
  }
  if (gevonden === undefined && pad.length > 0 && issue.code !== 'unrecognized_keys') {
    return een('kern.veld_ontbreekt', { veld: String(pad.at(-1)) });
  }
  if (CODE.test(issue.message)) return [{ code: issue.message, ernst: 'fout', pad, params: { waarde } }];
  switch (issue.code) {
    case 'invalid_type':
      return een('kern.type_verkeerd', { verwacht: issue.expected, gekregen: nameType(gevonden) });
    case 'unrecognized_keys':
      return readUnknownFields(schema, pad, issue.keys, invoer);
    case 'invalid_value':
      if (pad.at(-1) === 'versie' && typeof gevonden === 'number' && typeof issue.values[0] === 'number') {
        const soort = readAt(invoer, [...pad.slice(0, -1), 'soort']);
        return een('kern.versie_onbekend', {
          versie: gevonden,
          soort: typeof soort === 'string' ? soort : '',
          nieuwste: issue.values[0],
        });
      }
      return een('kern.keuze_onbekend', { waarde, keuzes: issue.values.map(String) });
    case 'too_small':
      return een('kern.te_klein', { minimum: `${issue.inclusive === false ? '> ' : ''}${issue.minimum}` });
    case 'too_big':
      return een('kern.te_groot', { maximum: `${issue.inclusive === false ? '< ' : ''}${issue.maximum}` });
    case 'invalid_format':
      return een('kern.vorm_ongeldig', { waarde, vorm: issue.pattern ?? issue.format });
    case 'invalid_union': {
      // More than one option of an exclusive union fits.
      if (issue.inclusive === false) return een('kern.waarde_ongeldig', { reden: issue.message });
      const [bedoeld] = [...issue.errors].sort((a, b) => rankOption(a) - rankOption(b));
      // No option was tried: the field that chooses between them, at the end of the path, has an unknown value.
      return bedoeld === undefined
        ? een('kern.keuze_onbekend', { waarde, keuzes: choicesAt(schema, pad.slice(0, -1), String(pad.at(-1))) })
        : bedoeld.flatMap((onder) => readIssue(onder, pad, schema, invoer));
    }
    case 'invalid_key':
      // A key of a Map is not a field name; JSON has no Map.
      return issue.origin === 'record'
        ? een('kern.veld_onbekend', { veld: String(pad.at(-1)) })
        : een('kern.waarde_ongeldig', { reden: issue.message });
    case 'not_multiple_of':
      return een('kern.waarde_ongeldig', { reden: `veelvoud van ${issue.divisor}` });
    default:
      return een('kern.waarde_ongeldig', { reden: issue.message });
  }
}

/**
 * The problems that zod found, as findings with codes, paths and params.
 *
 * A schema of this library gives its own code as the message of a check (`error: 'kern.bedrag_notatie'`, with the param `waarde`) or
 * through `addProbleem`, with its own params. Every other problem gets one of the general codes `kern.*`.
 */
export function toBevindingen(error: z.core.$ZodError, schema: z.core.$ZodType, invoer: unknown): Bevinding[] {
  return error.issues.flatMap((issue) => readIssue(issue, [], schema, invoer));
}
