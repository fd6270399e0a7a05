import { canonicalizeJson } from '../../kern/huis.js';
import type { Bevinding } from '../../kern/index.js';
import type { Verslag } from '../document/verslag.js';
import { visitBlokken } from '../document/visitBlokken.js';
import { createBevinding } from '../teksten/codes.js';
import { listBetrokken } from './listBetrokken.js';
import { bevindingKey, readVermeld, showPlek } from './vermeld.js';

/** A finding is told in a block that is there. */
function checkPlekken({ vermeldingen, blokken }: Verslag): Bevinding[] {
  if (vermeldingen.length === 0) return [];
  const plekken = new Set([...visitBlokken(blokken)].map(({ pad }) => canonicalizeJson(pad)));
  return vermeldingen.flatMap(({ code, blok }, i) =>
    plekken.has(canonicalizeJson(blok))
      ? []
      : [
          createBevinding('fout', 'verslag.vermelding_zonder_blok', ['vermeldingen', i, 'blok'], {
            bevinding: code,
            plek: showPlek(blok),
          }),
        ],
  );
}

/** Every finding that concerns the reader is told, and nobody is reassured wrongly. Without findings only the places are checked. */
export function checkVermeldingen(verslag: Verslag, bevindingen: readonly Bevinding[] = []): Bevinding[] {
  const { lezer, vermeldingen, blokken } = verslag;
  const uit = checkPlekken(verslag);
  const betrokken = listBetrokken(verslag, bevindingen);
  if (lezer === undefined || betrokken.length === 0) return uit;
  for (const { blok, pad } of visitBlokken(blokken))
    if (blok.soort === 'bewering' && blok.aard === 'geen_aandachtspunten')
      uit.push(createBevinding('fout', 'verslag.geruststelling_onwaar', pad, { lezer, aantal: betrokken.length }));
  const vermeld = readVermeld(vermeldingen);
  for (const { bevinding } of betrokken)
    if (!vermeld.has(bevindingKey(bevinding)))
      uit.push(
        createBevinding('fout', 'verslag.bevinding_niet_vermeld', ['vermeldingen'], {
          bevinding: bevinding.code,
          plek: showPlek(bevinding.pad),
          lezer,
        }),
      );
  return uit;
}
