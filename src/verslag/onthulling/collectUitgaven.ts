import { canonicalizeJson } from '../../kern/huis.js';
import type { Verslag } from '../document/verslag.js';
import { listUitgavecellen } from './listUitgavecellen.js';
import { listUitgaverelaties } from './listUitgaverelaties.js';
import { openUitgaven } from './openUitgaven.js';
import type { ProtectVerslagOptions } from './protectVerslagOptions.js';
import { type Leescel, readAantallen } from './readAantallen.js';
import type { Stelselcel } from './stelsel.js';
import type { Uitgave, Uitgavecel, Uitgaverelatie } from './uitgave.js';

/** A publication with its numbers of people. */
interface Geplaatst extends Uitgave {
  readonly plaatsen: ReadonlyMap<string, Uitgavecel>;
}

/** All publications together: the cells by their identity, the relations among them, and where each stands. */
export interface Verzameling {
  readonly eerder: readonly Geplaatst[];
  readonly nu: Geplaatst;
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
    termen: termen.flatMap(({ eerder = uitgaven.length - 1, herkomst, maal = 1 }) =>
      uitgaven.slice(eerder, eerder + 1).map(({ sleutels }) => ({ id: sleutels.keyOf(herkomst, []), maal })),
    ),
    van,
    tot,
  }));
}

/** A number that another publication gives otherwise was corrected: the last one counts, and an earlier one has an identity of its own. */
function createNamen(alle: readonly Geplaatst[]) {
  const laatste = new Map(
    alle.flatMap(({ plaatsen }) =>
      [...plaatsen].flatMap(([id, { aantal }]) => (aantal === undefined ? [] : [[id, aantal] as const])),
    ),
  );
  return (r: number, { plaatsen }: Geplaatst, id: string): string => {
    const aantal = plaatsen.get(id)?.aantal;
    return aantal === undefined || aantal === laatste.get(id) ? id : canonicalizeJson([r, id]);
  };
}

function listCellen(
  alle: readonly Geplaatst[],
  nameOf: ReturnType<typeof createNamen>,
  eigen: ReadonlyMap<string, Leescel>,
  relaties: readonly Uitgaverelatie[],
): Map<string, Stelselcel> {
  const cellen = new Map<string, Stelselcel>();
  for (const [id, { aantal, verborgen }] of eigen) cellen.set(id, { stand: verborgen ? 'weg' : 'open', aantal });
  for (const [r, uitgave] of alle.entries())
    for (const [id, { aantal }] of uitgave.plaatsen) {
      const naam = nameOf(r, uitgave, id);
      if (r < alle.length - 1 && aantal !== undefined) cellen.set(naam, { stand: 'vast', aantal });
      else if (!cellen.has(naam)) cellen.set(naam, { stand: 'weg' });
    }
  for (const { termen } of relaties)
    for (const { id } of termen) if (!cellen.has(id)) cellen.set(id, { stand: 'elders' });
  return cellen;
}

/** One relation may stand in several places. */
const dropDubbel = (relaties: readonly Uitgaverelatie[]): Uitgaverelatie[] => [
  ...new Map(
    relaties.map((een) => [
      canonicalizeJson([een.termen.map(({ id, maal }) => `${maal} ${id}`).sort(), `${een.van}`, `${een.tot}`]),
      een,
    ]),
  ).values(),
];

/** Puts everything that was and is to be published together. */
export function collectUitgaven(
  verslag: Verslag,
  { eerder: verslagen = [], verbanden = [] }: Omit<ProtectVerslagOptions, 'grens'>,
  opNaam: boolean,
): Verzameling {
  const uitgaven = openUitgaven(verslagen, verslag, opNaam);
  const place = (een: Uitgave): Geplaatst => ({ ...een, plaatsen: listUitgavecellen(een) });
  const [eerder, nu] = [uitgaven.eerder.map(place), place(uitgaven.nu)];
  const alle = [...eerder, nu];
  const nameOf = createNamen(alle);
  const { cellen, optellingen } = readAantallen(verslag, nu.sleutels);
  const eigen = new Map(cellen.map((cel) => [cel.id, cel]));
  const isMens = (id: string) => eigen.has(id) || alle.some(({ plaatsen }) => plaatsen.has(id));
  const relaties = dropDubbel([
    ...optellingen.map(({ totaal, delen }) => ({
      termen: [{ id: totaal, maal: -1 }, ...delen.map((id) => ({ id, maal: 1 }))],
      van: 0,
      tot: 0,
    })),
    ...alle.flatMap((uitgave, r) =>
      listUitgaverelaties(uitgave, isMens, uitgave !== nu).map(({ termen, ...rest }) => ({
        ...rest,
        termen: termen.map(({ id, maal }) => ({ id: nameOf(r, uitgave, id), maal })),
      })),
    ),
    ...listVerbanden(alle, verbanden),
  ]);
  return { eerder, nu, eigen, relaties, cellen: listCellen(alle, nameOf, eigen, relaties) };
}
