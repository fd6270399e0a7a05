import { canonicalizeJson } from '../../kern/huis.js';
import type { Verslag } from '../document/verslag.js';
import { listUitgavecellen } from './listUitgavecellen.js';
import { listUitgaverelaties } from './listUitgaverelaties.js';
import { openUitgaven } from './openUitgaven.js';
import type { ProtectVerslagOptions } from './protectVerslagOptions.js';
import { type Leescel, readAantallen } from './readAantallen.js';
import type { Stelselcel } from './stelsel.js';
import type { Uitgave, Uitgavecel, Uitgaverelatie } from './uitgave.js';

/** All publications together: the cells by their identity, the relations among them, and where each stands. */
export interface Verzameling {
  /** The earlier ones, and last the one of now. */
  readonly uitgaven: readonly Uitgave[];
  readonly plaatsen: readonly ReadonlyMap<string, Uitgavecel>[];
  /** The numbers of now. */
  readonly eigen: ReadonlyMap<string, Leescel>;
  readonly cellen: ReadonlyMap<string, Stelselcel>;
  readonly relaties: readonly Uitgaverelatie[];
}

/** The relations that the app tells of, by identity. */
function listVerbanden(
  uitgaven: readonly Uitgave[],
  verbanden: NonNullable<ProtectVerslagOptions['verbanden']>,
): Uitgaverelatie[] {
  return verbanden.map(({ termen, van = Number.NEGATIVE_INFINITY, tot = Number.POSITIVE_INFINITY }) => ({
    termen: termen.flatMap(({ eerder = uitgaven.length - 1, herkomst, maal = 1 }) => {
      const uitgave = uitgaven[eerder];
      return uitgave === undefined ? [] : [{ id: uitgave.sleutels.keyOf(herkomst, []), maal }];
    }),
    van,
    tot,
  }));
}

/** A number that another publication gives otherwise was corrected: the last one counts, and an earlier one has an identity of its own. */
function createNamen(plaatsen: readonly ReadonlyMap<string, Uitgavecel>[]) {
  const laatste = new Map(
    plaatsen.flatMap((cellen) =>
      [...cellen].flatMap(([id, { aantal }]) => (aantal === undefined ? [] : [[id, aantal]])),
    ),
  );
  return (r: number, id: string): string => {
    const aantal = plaatsen[r]?.get(id)?.aantal;
    return aantal === undefined || aantal === laatste.get(id) ? id : canonicalizeJson([r, id]);
  };
}

function listCellen(
  plaatsen: readonly ReadonlyMap<string, Uitgavecel>[],
  nameOf: (r: number, id: string) => string,
  eigen: ReadonlyMap<string, Leescel>,
  relaties: readonly Uitgaverelatie[],
): Map<string, Stelselcel> {
  const cellen = new Map<string, Stelselcel>();
  for (const [id, { aantal, verborgen }] of eigen) cellen.set(id, { stand: verborgen ? 'weg' : 'open', aantal });
  const nu = plaatsen.length - 1;
  for (const [r, hier] of plaatsen.entries())
    for (const [id, { aantal }] of hier) {
      const naam = nameOf(r, id);
      if (r < nu && aantal !== undefined) cellen.set(naam, { stand: 'vast', aantal });
      else if (!cellen.has(naam)) cellen.set(naam, { stand: 'weg' });
    }
  for (const { termen } of relaties)
    for (const { id } of termen) if (!cellen.has(id)) cellen.set(id, { stand: 'elders' });
  return cellen;
}

/** Puts everything that was and is to be published together. */
export function collectUitgaven(
  verslag: Verslag,
  { eerder = [], verbanden = [] }: Omit<ProtectVerslagOptions, 'grens'>,
  opNaam: boolean,
): Verzameling {
  const uitgaven = openUitgaven([...eerder, verslag], opNaam);
  const plaatsen = uitgaven.map(listUitgavecellen);
  const nameOf = createNamen(plaatsen);
  const { cellen: lijst, optellingen } = readAantallen(verslag, uitgaven.at(-1)?.sleutels);
  const eigen = new Map(lijst.map((cel) => [cel.id, cel]));
  const isMens = (id: string) => eigen.has(id) || plaatsen.some((hier) => hier.has(id));
  const relaties: Uitgaverelatie[] = [
    ...optellingen.map(({ totaal, delen }) => ({
      termen: [{ id: totaal, maal: -1 }, ...delen.map((id) => ({ id, maal: 1 }))],
      van: 0,
      tot: 0,
    })),
    ...uitgaven.flatMap((uitgave, r) =>
      listUitgaverelaties(uitgave, isMens, r < uitgaven.length - 1).map(({ termen, ...rest }) => ({
        ...rest,
        termen: termen.map(({ id, maal }) => ({ id: nameOf(r, id), maal })),
      })),
    ),
    ...listVerbanden(uitgaven, verbanden),
  ];
  // One relation may stand in several places.
  const eens = new Map(
    relaties.map((een) => [
      canonicalizeJson([een.termen.map(({ id, maal }) => `${maal} ${id}`).sort(), `${een.van}`, `${een.tot}`]),
      een,
    ]),
  );
  const unieke = [...eens.values()];
  return { uitgaven, plaatsen, eigen, relaties: unieke, cellen: listCellen(plaatsen, nameOf, eigen, unieke) };
}
