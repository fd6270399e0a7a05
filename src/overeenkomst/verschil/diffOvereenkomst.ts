import { type Bevinding, canonicalizeJson, type Pad } from '../../kern/index.js';
import { requireOvereenkomst } from '../invoer/requireOvereenkomst.js';
import type { Samenwerkingsovereenkomst } from '../model/samenwerkingsovereenkomst.js';
import { listOnderdelen, type Onderdeel, type Onderdeelsoort } from './onderdelen.js';

/** The three ways in which a part can differ. */
export type Verschilcode =
  | 'overeenkomst.verschil_toegevoegd'
  | 'overeenkomst.verschil_vervallen'
  | 'overeenkomst.verschil_gewijzigd';

/**
 * One difference, a finding of the kind `info`, with a text in `taal`. `pad` leads into the new document, or into the old one for what fell
 * away.
 */
export interface Overeenkomstverschil extends Bevinding<Verschilcode> {
  readonly params: {
    readonly onderdeel: Onderdeelsoort;
    /** Which one: the key of a party, the code of a buurt, `jaar 2`. */
    readonly sleutel: string;
    /** Only when it changed: the field, and its value before and after; `-` for none, a period as `van t/m tot`. */
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

/** By kind and key. In a document where a key stands twice, which `checkSamenwerkingsovereenkomst` finds, the second is another part. */
function keyed(document: Samenwerkingsovereenkomst): Map<string, Onderdeel> {
  const uit = new Map<string, Onderdeel>();
  for (const onderdeel of listOnderdelen(document)) {
    // There is one of each, whatever it is called.
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
 * What changed from one agreement to another, in terms of the domain: which party, buurt, obligation or contribution came, went, or says
 * something else. The order in which a document lists its parts is no difference.
 *
 * @param a - the agreement before
 * @param b - the agreement after
 * @returns differences in the order of `b`, then what fell away in the order of `a`; none when they say the same
 * @throws DomeinFout `kern.bedrag_te_groot` when the contributions add up to over sixteen digits; `kern.document_ongeldig`: this is no agreement
 *
 * @example
 * ```ts
 * import { parseFinancieringsplan } from 'buurtaanpak/financiering';
 * import { parseGemeentecode } from 'buurtaanpak/gebied';
 * import { formatBevinding, parseDatum } from 'buurtaanpak/kern';
 * import { diffOvereenkomst, draftSamenwerkingsovereenkomst } from 'buurtaanpak/overeenkomst';
 * import { nl } from 'buurtaanpak/taal';
 *
 * const draft = (aantalBuurten: number) =>
 *   draftSamenwerkingsovereenkomst({
 *     id: 'proef',
 *     titel: 'Samenwerkingsovereenkomst',
 *     onderwerp: 'Buurtteams.',
 *     start: parseDatum('2026-09-01'),
 *     partijen: [
 *       {
 *         rol: 'gemeente',
 *         id: 'gemeente',
 *         naam: 'Gemeente',
 *         gemeentecode: parseGemeentecode('GM0080'),
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
 *     financieringsplan: parseFinancieringsplan({
 *       soort: 'financieringsplan',
 *       versie: 1,
 *       naam: 'Financiering',
 *       perioden: [{ programmajaar: 1, periode: { van: '2026-09-01', tot: '2029-08-31' }, bijdragen: [] }],
 *     }),
 *   });
 * diffOvereenkomst(draft(12), draft(12)); // => []
 * diffOvereenkomst(draft(12), draft(10)).map((verschil) => formatBevinding(verschil, nl));
 * // => ['Van overeenkomst proef is aantalBuurten gewijzigd: was 12, wordt 10.']
 * ```
 */
export function diffOvereenkomst(a: Samenwerkingsovereenkomst, b: Samenwerkingsovereenkomst): Overeenkomstverschil[] {
  requireOvereenkomst(a);
  requireOvereenkomst(b);
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
}
