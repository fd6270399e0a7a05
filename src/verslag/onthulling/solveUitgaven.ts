import type { Bevinding } from '../../kern/index.js';
import type { Verslag } from '../document/verslag.js';
import { createBevinding, refuse } from '../teksten/codes.js';
import { collectUitgaven, type Verzameling } from './collectUitgaven.js';
import { namePlek } from './namePlek.js';
import type { ProtectVerslagOptions } from './protectVerslagOptions.js';
import { refuseAlle } from './refuseAlle.js';
import { type Stelseluitkomst, solveOnderdrukking } from './solveOnderdrukking.js';

/** What must not be shown of a publication, by identity. */
export interface Uitgaveoplossing {
  readonly verzameling: Verzameling;
  /** The numbers of now that are not shown. */
  readonly weg: ReadonlySet<string>;
  /** The numbers that are not known: hidden before, or nowhere. No share of one is shown. */
  readonly onbekend: ReadonlySet<string>;
}

/** The number that was given away, and the earlier publications that do. */
function describeLek(
  { uitgaven, plaatsen }: Verzameling,
  id: string,
  { seen, all }: { readonly seen: ReadonlySet<string>; readonly all: boolean },
): Bevinding {
  const nu = uitgaven.length - 1;
  const r = plaatsen[nu]?.has(id) ? nu : plaatsen.findIndex((hier) => hier.has(id));
  const pad = plaatsen[r]?.get(id)?.pad ?? [];
  const hier = uitgaven[r];
  const verslagen = uitgaven
    .slice(0, -1)
    .filter((_, e) => all || [...seen].some((een) => plaatsen[e]?.get(een)?.aantal !== undefined))
    .map(({ verslag: { titel, peildatum } }) => `${titel} (${peildatum})`);
  return createBevinding(
    'fout',
    'verslag.al_gepubliceerd',
    r === nu || r < 0 ? pad : ['options', 'eerder', r, ...pad],
    {
      cel: hier === undefined ? id : namePlek(hier.verslag, pad),
      verslagen: [...new Set(verslagen)],
    },
  );
}

/** The numbers under the bound that earlier publications give away. */
function listLekken(
  verzameling: Verzameling,
  ids: readonly string[],
  { lekken }: Stelseluitkomst,
  grens: number,
): Bevinding[] {
  const { cellen, eigen } = verzameling;
  const gezien = [...eigen].flatMap(([id, { aantal }]) =>
    aantal < grens && cellen.get(id)?.stand === 'vast' ? [id] : [],
  );
  return [
    ...gezien.map((id) => describeLek(verzameling, id, { seen: new Set([id]), all: false })),
    ...lekken.map(({ cel, relaties }) => {
      const seen = new Set(relaties.flatMap(({ termen }) => termen.map((een) => ids[een.cel] ?? '')));
      const all = ![...seen].some((id) => cellen.get(id)?.stand === 'vast');
      return describeLek(verzameling, ids[cel] ?? '', { seen, all });
    }),
  ];
}

/** Finds what must not be shown of a verslag beside everything that was published before. */
export function solveUitgaven(verslag: Verslag, options: ProtectVerslagOptions, grens: number): Uitgaveoplossing {
  // A reader takes what has the same name on the same day for the same. Where that cannot be, only the fingerprint tells.
  for (const opNaam of [true, false]) {
    const verzameling = collectUitgaven(verslag, options, opNaam);
    const ids = [...verzameling.cellen.keys()];
    const plaats = new Map(ids.map((id, i) => [id, i]));
    const uitkomst = solveOnderdrukking(
      {
        cellen: [...verzameling.cellen.values()],
        relaties: verzameling.relaties.map(({ termen, van, tot }) => ({
          termen: termen.map(({ id, maal }) => ({ cel: plaats.get(id) ?? 0, maal })),
          van,
          tot,
        })),
      },
      grens,
    );
    if (uitkomst === undefined) continue;
    if (options.alGepubliceerd !== 'aanvaard') refuseAlle(listLekken(verzameling, ids, uitkomst, grens));
    const { cellen, eigen } = verzameling;
    const isKlein = (id: string) => (eigen.get(id)?.aantal ?? grens) < grens;
    const isWeg = (id: string, i: number) => isKlein(id) || uitkomst.weg.has(i);
    return {
      verzameling,
      weg: new Set(ids.filter((id, i) => eigen.get(id)?.verborgen !== true && eigen.has(id) && isWeg(id, i))),
      onbekend: new Set(ids.filter((id) => cellen.get(id)?.aantal === undefined)),
    };
  }
  return refuse('verslag.eerder_tegenstrijdig', {}, ['options', 'eerder']);
}
