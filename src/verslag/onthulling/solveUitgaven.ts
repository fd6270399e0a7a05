import { refuseBevindingen } from '../../kern/huis.js';
import type { Bevinding } from '../../kern/index.js';
import type { Verslag } from '../document/verslag.js';
import { createBevinding, refuse } from '../teksten/codes.js';
import { collectUitgaven, type Verzameling } from './collectUitgaven.js';
import { namePlek } from './namePlek.js';
import type { ProtectVerslagOptions } from './protectVerslagOptions.js';
import { type Stelseluitkomst, solveOnderdrukking } from './solveOnderdrukking.js';

/** What must not be shown of a publication, by identity. */
export interface Uitgaveoplossing {
  readonly verzameling: Verzameling;
  /** The numbers of now that are not shown. */
  readonly weg: ReadonlySet<string>;
  /** The numbers that are not known: hidden before, or nowhere. No share of one is shown. */
  readonly onbekend: ReadonlySet<string>;
}

/** The number that was given away, where it stands, and the earlier publications that show one of these. */
function describeLek({ eerder, nu }: Verzameling, id: string, getoond: ReadonlySet<string>): Bevinding {
  const plekken = [nu, ...eerder].flatMap(({ verslag, plaatsen }, r) =>
    [plaatsen.get(id)].flatMap((cel) => (cel === undefined ? [] : [{ verslag, pad: cel.pad, r: r - 1 }])),
  );
  const [plek] = plekken;
  const geven = eerder.filter(({ plaatsen }) => [...getoond].some((een) => plaatsen.get(een)?.aantal !== undefined));
  const verslagen = (geven.length === 0 ? eerder : geven).map(
    ({ verslag }) => `${verslag.titel} (${verslag.peildatum})`,
  );
  const pad = plek === undefined ? [] : plek.r < 0 ? plek.pad : ['opties', 'eerder', plek.r, ...plek.pad];
  return createBevinding('fout', 'verslag.al_gepubliceerd', pad, {
    cel: plek === undefined ? id : namePlek(plek.verslag, plek.pad),
    verslagen: [...new Set(verslagen)],
  });
}

/** The numbers under the bound that earlier publications give away. */
function listLekken(verzameling: Verzameling, { lekken }: Stelseluitkomst, grens: number): Bevinding[] {
  const { cellen, eigen } = verzameling;
  const ids = [...cellen.keys()];
  const gezien = [...eigen].filter(([id, { aantal }]) => aantal < grens && cellen.get(id)?.stand === 'vast');
  const gevolgd = new Map(
    lekken.map(({ cel, relaties }) => [cel, new Set(relaties.flatMap(({ termen }) => termen.map((een) => een.cel)))]),
  );
  return [
    ...gezien.map(([id]) => describeLek(verzameling, id, new Set([id]))),
    ...ids.flatMap((id, i) => {
      const samen = gevolgd.get(i);
      return samen === undefined ? [] : [describeLek(verzameling, id, new Set(ids.filter((_, j) => samen.has(j))))];
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
          termen: termen.map(({ id, maal }) => ({ cel: plaats.get(id) as number, maal })),
          van,
          tot,
        })),
      },
      grens,
    );
    if (uitkomst === undefined) continue;
    if (options.alGepubliceerd !== 'aanvaard') refuseBevindingen(listLekken(verzameling, uitkomst, grens));
    const { cellen, eigen } = verzameling;
    const weg = new Set(ids.filter((_, i) => uitkomst.weg.has(i)));
    return {
      verzameling,
      weg: new Set(
        [...eigen].flatMap(([id, { aantal, verborgen }]) =>
          verborgen !== true && (aantal < grens || weg.has(id)) ? [id] : [],
        ),
      ),
      onbekend: new Set([...cellen].flatMap(([id, { aantal }]) => (aantal === undefined ? [id] : []))),
    };
  }
  return refuse('verslag.eerder_tegenstrijdig', {}, ['opties', 'eerder']);
}
