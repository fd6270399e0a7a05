import { type Conceptjaren, draftFinancieringsplan, type Financieringsplan } from '../../financiering/index.js';
import { attempt } from '../../kern/huis.js';
import { type Bevinding, type Datum, DomeinFout, type Pad, type Sleutel } from '../../kern/index.js';
import type { Opzetbijdrage, Opzetgeld } from '../model/geld.js';
import type { Opzet } from '../model/opzet.js';
import { nameBijdrage } from './nameBijdrage.js';
import { splitPerBuurt } from './splitPerBuurt.js';

/** A year of the plan, and where the opzet says it. */
interface Geplaatstjaar {
  readonly jaar: number;
  readonly blok: number;
  readonly plek: number;
  readonly inhoud: Opzetgeld['jaren'][number];
}

type Draft = Conceptjaren['bijdragen'][number];

const listJaren = ({ jaren }: Opzetgeld): Geplaatstjaar[] =>
  jaren.flatMap((inhoud, blok) => inhoud.programmajaren.map((jaar, plek) => ({ jaar, blok, plek, inhoud })));

const toSleutel = (sleutel: Sleutel, jaar: number): Sleutel => `${sleutel}-${jaar}`;

/** The contributions of the plan that a key of the opzet means: that of the same year, else that of every year, else what it says itself. */
function listGedekt({ jaren }: Opzetgeld, sleutel: Sleutel, jaar: number): Sleutel[] {
  const genoemd = new Set(
    jaren.flatMap(({ programmajaren, bijdragen }) =>
      bijdragen.some((een) => nameBijdrage(een) === sleutel) ? programmajaren : [],
    ),
  );
  if (genoemd.size === 0) return [sleutel];
  return (genoemd.has(jaar) ? [jaar] : [...genoemd]).map((een) => toSleutel(sleutel, een));
}

/** A contribution in one year of the plan: its key has the year, and what the opzet says in short is written out. */
function draftBijdrage(opzet: Opzet, geld: Opzetgeld, bijdrage: Opzetbijdrage, jaar: number): Draft {
  const { verdeelsleutel, ...rest } = bijdrage;
  const sleutel = verdeelsleutel === 'per_buurt' ? splitPerBuurt(opzet, geld, bijdrage.van) : verdeelsleutel;
  return {
    ...rest,
    ...(rest.soort === 'specifieke_uitkering' ? { dekt: rest.dekt.flatMap((een) => listGedekt(geld, een, jaar)) } : {}),
    id: toSleutel(nameBijdrage(bijdrage), jaar),
    ...(sleutel === undefined ? {} : { verdeelsleutel: sleutel }),
  };
}

/** The findings at their places in the opzet; what a block has in every year of it is told once. */
function placeBevindingen(bevindingen: readonly Bevinding[], jaren: readonly Geplaatstjaar[]): Bevinding[] {
  const eens = new Map<string, Bevinding>();
  for (const een of bevindingen) {
    const [lijst, j, ...rest] = een.pad;
    const plaats = lijst === 'jaren' ? jaren[Number(j)] : undefined;
    const pad: Pad =
      plaats === undefined
        ? een.pad
        : ['jaren', plaats.blok, ...(rest[0] === 'programmajaren' ? [rest[0], plaats.plek] : rest)];
    const sleutel = JSON.stringify([een.code, pad]);
    if (!eens.has(sleutel)) eens.set(sleutel, { ...een, pad });
  }
  return [...eens.values()];
}

/**
 * The money of the opzet on days.
 *
 * @throws DomeinFout as `draftFinancieringsplan`; a path is that in `geld`
 */
export function draftPlan(opzet: Opzet, geld: Opzetgeld, start: Datum): Financieringsplan {
  const { jaren: _, ...plan } = geld;
  const jaren = listJaren(geld);
  const gedaan = attempt(() =>
    draftFinancieringsplan({
      ...plan,
      start,
      jaren: jaren.map(({ jaar, inhoud }) => {
        const { bijdragen, programmajaren: _, ...rest } = inhoud;
        return {
          ...rest,
          programmajaren: [jaar],
          bijdragen: bijdragen.map((bijdrage) => draftBijdrage(opzet, geld, bijdrage, jaar)),
        };
      }),
    }),
  );
  if (gedaan.success) return gedaan.data;
  const { code, params, bevindingen } = gedaan.error;
  throw new DomeinFout(code, params, { bevindingen: placeBevindingen(bevindingen, jaren) });
}
