import * as z from 'zod';
import { attempt, explainFout } from '../../kern/huis.js';
import { type Bevinding, parseSchema } from '../../kern/index.js';
import { Verslag } from '../document/verslag.js';
import { visitBlokken } from '../document/visitBlokken.js';
import { createBevinding } from '../teksten/codes.js';
import { BevindingenSchema } from './bevindingenschema.js';
import { isMelding, listBetrokken } from './listBetrokken.js';
import { bevindingKey, readVermeld, showPlek } from './vermeld.js';

const InvoerSchema = z.strictObject({ verslagen: z.array(Verslag.schema), bevindingen: BevindingenSchema });

/** A finding about the set with what it is sorted by. */
interface Plaats {
  /** The place of the finding that is not told; -1 when it is about none. */
  readonly index: number;
  readonly lezer: string;
  readonly bevinding: Bevinding;
}

const compareTekst = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const comparePlaatsen = (a: Plaats, b: Plaats) =>
  a.index - b.index || compareTekst(a.bevinding.code, b.bevinding.code) || compareTekst(a.lezer, b.lezer);

/** What one verslag of the set does not tell its reader. */
function checkLezer(verslag: Verslag, v: number, bevindingen: readonly Bevinding[]): Plaats[] {
  const { lezer, vermeldingen, blokken } = verslag;
  const betrokken = listBetrokken(verslag, bevindingen);
  if (lezer === undefined || betrokken.length === 0) return [];
  const vermeld = readVermeld(vermeldingen);
  const uit = betrokken.flatMap(({ bevinding: { code, pad }, index }): Plaats[] => {
    if (vermeld.has(bevindingKey({ code, pad }))) return [];
    const params = { bevinding: code, plek: showPlek(pad), lezer };
    const plek = ['bevindingen', index];
    return [{ index, lezer, bevinding: createBevinding('fout', 'verslag.bevinding_niet_vermeld', plek, params) }];
  });
  const zegtGeen = [...visitBlokken(blokken)].some(
    ({ blok }) => blok.soort === 'bewering' && blok.aard === 'geen_aandachtspunten',
  );
  if (!zegtGeen) return uit;
  const params = { lezer, aantal: betrokken.length };
  const onwaar = createBevinding('fout', 'verslag.geruststelling_onwaar', ['verslagen', v], params);
  return [{ index: -1, lezer, bevinding: onwaar }, ...uit];
}

function findOngezegd(verslagen: readonly Verslag[], bevindingen: readonly Bevinding[]): Bevinding[] {
  const vermeld = new Set(verslagen.flatMap(({ vermeldingen }) => [...readVermeld(vermeldingen)]));
  const nergens = bevindingen.flatMap((bevinding, index): Plaats[] => {
    if (!isMelding(bevinding) || vermeld.has(bevindingKey(bevinding))) return [];
    const params = { bevinding: bevinding.code, plek: showPlek(bevinding.pad) };
    const plek = ['bevindingen', index];
    return [{ index, lezer: '', bevinding: createBevinding('fout', 'verslag.bevinding_zonder_lezer', plek, params) }];
  });
  return [...verslagen.flatMap((verslag, v) => checkLezer(verslag, v, bevindingen)), ...nergens]
    .sort(comparePlaatsen)
    .map(({ bevinding }) => bevinding);
}

/**
 * Checks that the pieces about one programme together hide nothing: every error and warning reaches somebody, and each reader is told those
 * that concern him. The rest of a piece is for `checkVerslag`.
 *
 * A finding is told when a mention has its code and its path. Whom it concerns: `listLezers`; not the reader of a piece about another part
 * (`betreft`). A verslag without a `lezer` can tell a finding, but is asked for none. Findings of the kind `info` need no place.
 *
 * Cost: n in the findings, times the number of pieces.
 *
 * @param verslagen - the pieces, in any order
 * @param bevindingen - the findings about the programme, such as `stand.bevindingen`
 * @returns findings, by the finding that they are about (those about none first), then code, then reader, then the order of the pieces:
 * - `verslag.geruststelling_onwaar`: a piece says that there is nothing to look at, and there is (path `['verslagen', i]`)
 * - `verslag.bevinding_niet_vermeld`: a piece does not tell its reader a finding (path `['bevindingen', i]`)
 * - `verslag.bevinding_zonder_lezer`: no piece tells it (path `['bevindingen', i]`)
 *
 * @throws DomeinFout `kern.document_ongeldig`: these are no verslagen, or no findings
 *
 * @example
 * ```ts
 * import { checkVerslagset } from 'buurtaanpak/verslag';
 *
 * const bevinding = { code: 'programma.niet_ondertekend', ernst: 'waarschuwing', pad: [], params: {} } as const;
 * checkVerslagset([], [bevinding]).map(({ code }) => code); // => ['verslag.bevinding_zonder_lezer']
 * ```
 */
export function checkVerslagset(verslagen: readonly Verslag[], bevindingen: readonly Bevinding[]): Bevinding[] {
  return explainFout(
    { verslagen, bevindingen },
    (invoer) => findOngezegd(invoer.verslagen, invoer.bevindingen),
    (invoer) =>
      attempt(() => ({
        verslagen: parseSchema(InvoerSchema, invoer, 'invoer van de controle').verslagen,
        bevindingen,
      })),
  );
}
