import { attempt, canonicalizeJson, explainFout } from '../../kern/huis.js';
import type { Bevinding, Pad } from '../../kern/index.js';
import { requireOvereenkomst } from '../model/requireOvereenkomst.js';
import { Samenwerkingsovereenkomst } from '../model/samenwerkingsovereenkomst.js';
import { listOnderdelen, type Onderdeel, type Onderdeelsoort } from './onderdelen.js';

/** The three ways in which a part can differ. */
export type Verschilcode =
  | 'overeenkomst.verschil_toegevoegd'
  | 'overeenkomst.verschil_vervallen'
  | 'overeenkomst.verschil_gewijzigd';

/**
 * One difference, a finding of the kind `info`, with a text in `taal`. `pad` is a path in the new document, or in the old one for a part
 * that was removed.
 */
export interface Overeenkomstverschil extends Bevinding<Verschilcode> {
  readonly params: {
    readonly onderdeel: Onderdeelsoort;
    /** Which part: the key of a party, the code of a buurt, `jaar 2`. */
    readonly sleutel: string;
    /** Only for a changed part: the field, and its value before and after. An absent value is `-`, a period is `van t/m tot`. */
    readonly veld?: string;
    readonly was?: string;
    readonly wordt?: string;
  };
}

function show(waarde: unknown): string {
  if (waarde === undefined) return '-';
  if (typeof waarde === 'string') return waarde;
  if (typeof waarde !== 'object' || waarde === null) return String(waarde);
  const { van, tot, ...rest } = waarde as Record<string, unknown>;
  return typeof van === 'string' && typeof tot === 'string' && Object.keys(rest).length === 0
    ? `${van} t/m ${tot}`
    : canonicalizeJson(waarde);
}

/**
 * The parts by kind and key. When a key occurs twice, which `checkSamenwerkingsovereenkomst` reports, the second counts as another part.
 */
function keyed(document: Samenwerkingsovereenkomst): Map<string, Onderdeel> {
  const uit = new Map<string, Onderdeel>();
  for (const onderdeel of listOnderdelen(document)) {
    // An agreement has one of each, so their names do not matter.
    const enig = onderdeel.onderdeel === 'overeenkomst' || onderdeel.onderdeel === 'financieringsplan';
    let sleutel = JSON.stringify([onderdeel.onderdeel, enig ? '' : onderdeel.sleutel]);
    while (uit.has(sleutel)) sleutel = `${sleutel} `;
    uit.set(sleutel, onderdeel);
  }
  return uit;
}

function create(code: Verschilcode, pad: Pad, params: Overeenkomstverschil['params']): Overeenkomstverschil {
  return { code, ernst: 'info', pad, params };
}

function diffVelden(oud: Onderdeel, nieuw: Onderdeel): Overeenkomstverschil[] {
  const { onderdeel, sleutel, pad } = nieuw;
  const velden = new Set([...Object.keys(oud.velden), ...Object.keys(nieuw.velden)]);
  return [...velden].flatMap((veld) => {
    const was = show(oud.velden[veld]);
    const wordt = show(nieuw.velden[veld]);
    if (was === wordt) return [];
    return [create('overeenkomst.verschil_gewijzigd', pad, { onderdeel, sleutel, veld, was, wordt })];
  });
}

/**
 * The differences between two agreements, in terms of the domain: which party, buurt, obligation or contribution was added, removed or
 * changed. Another order of the parts is not a difference. The `totaal` of a plan is that of its fixed amounts (`soort: 'bedrag'`).
 *
 * Cost: n in the parts of both texts.
 *
 * @param a - the agreement before
 * @param b - the agreement after
 * @returns differences in the order of `b`, then the removed parts in the order of `a`; an empty list when the agreements are the same
 * @throws DomeinFout `kern.bedrag_te_groot` when the contributions add up to more than sixteen digits; `kern.document_ongeldig`: this is
 *   not an agreement
 *
 * @example
 * ```ts
 * import { Financieringsplan } from 'buurtaanpak/financiering';
 * import { Gemeentecode } from 'buurtaanpak/gebied';
 * import { formatBevinding, Datum } from 'buurtaanpak/kern';
 * import { compareOvereenkomsten, draftSamenwerkingsovereenkomst } from 'buurtaanpak/overeenkomst';
 * import { nl } from 'buurtaanpak/taal';
 *
 * const draft = (aantalBuurten: number) =>
 *   draftSamenwerkingsovereenkomst({
 *     id: 'proef',
 *     titel: 'Samenwerkingsovereenkomst',
 *     onderwerp: 'Buurtteams.',
 *     start: Datum.parse('2026-09-01'),
 *     partijen: [
 *       {
 *         rol: 'gemeente',
 *         id: 'gemeente',
 *         naam: 'Gemeente',
 *         gemeentecode: Gemeentecode.parse('GM0080'),
 *         ondertekenaars: [{ functie: 'burgemeester' }, { functie: 'secretaris' }],
 *       },
 *       { rol: 'uitvoerder', id: 'buurkracht', naam: 'Buurkracht', ondertekenaars: [{ functie: 'directeur' }] },
 *     ],
 *     reikwijdte: {
 *       aantalBuurten,
 *       indelingsjaar: 2024,
 *       programmas: [{ id: 'oost', naam: 'Oost', aantalBuurten: 8 }],
 *       themas: [],
 *     },
 *     financieringsplan: Financieringsplan.parse({
 *       soort: 'financieringsplan',
 *       versie: 2,
 *       naam: 'Financiering',
 *       perioden: [{ programmajaar: 1, periode: { van: '2026-09-01', tot: '2029-08-31' }, bijdragen: [] }],
 *     }),
 *   });
 * compareOvereenkomsten(draft(12), draft(12)); // => []
 * compareOvereenkomsten(draft(12), draft(10)).map((verschil) => formatBevinding(verschil, nl));
 * // => ['Van overeenkomst proef is aantalBuurten gewijzigd: was 12, wordt 10.']
 * ```
 */
export function compareOvereenkomsten(
  a: Samenwerkingsovereenkomst,
  b: Samenwerkingsovereenkomst,
): Overeenkomstverschil[] {
  return explainFout(
    { a: requireOvereenkomst(a), b: requireOvereenkomst(b) },
    ({ a, b }) => {
      const oud = keyed(a);
      const nieuw = keyed(b);
      const uit: Overeenkomstverschil[] = [];
      for (const [key, onderdeel] of nieuw) {
        const vorige = oud.get(key);
        if (vorige) uit.push(...diffVelden(vorige, onderdeel));
        else {
          const { onderdeel: soort, sleutel, pad } = onderdeel;
          uit.push(create('overeenkomst.verschil_toegevoegd', pad, { onderdeel: soort, sleutel }));
        }
      }
      for (const [key, { onderdeel, sleutel, pad }] of oud)
        if (!nieuw.has(key)) uit.push(create('overeenkomst.verschil_vervallen', pad, { onderdeel, sleutel }));
      return uit;
    },
    () => attempt(() => ({ a: Samenwerkingsovereenkomst.parse(a), b: Samenwerkingsovereenkomst.parse(b) })),
  );
}
