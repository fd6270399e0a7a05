import { attempt, defineGebeurtenis, showWaarde, type Upcasters, upcastGebeurtenis } from '../../kern/huis.js';
import {
  createVingerafdruk,
  DomeinFout,
  type Gebeurtenislezer,
  type Parseresultaat,
  type Sleutel,
  type UpcastOptions,
} from '../../kern/index.js';
import { createBevinding } from '../teksten/codes.js';
import type { Overeenkomstcorrectie, Overeenkomstfeitgebeurtenis } from './gebeurtenis.js';
import { GebeurtenisSchema } from './schema.js';
import { upcastVersie1 } from './upcastVersie1.js';

/** An event of an agreement: of its life, of its money, or a correction. Events are facts: they are added and never changed. */
export type Overeenkomstgebeurtenis = Overeenkomstfeitgebeurtenis | Overeenkomstcorrectie;

/** Choices of {@link Overeenkomstgebeurtenis} when it reads an event. */
export interface OvereenkomstgebeurtenisOptions extends UpcastOptions {
  /**
   * Steps for forms that the app used before. They go before the library's own step from version 1 to 2. The replacement in a correction
   * (`wordt`) goes through the same steps, with the version of the correction when it has none of its own. Default: none.
   */
  readonly upcasters?: Upcasters | undefined;
  /** The agreement that an event of version 1 belongs to. Default: the id of its document; without one the event cannot be read. */
  readonly overeenkomst?: Sleutel | undefined;
}

type Velden = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Velden =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The event of version 1 with a head. Its id follows from its content, so that reading it again gives the same event. */
function addHoofd(oud: Velden, opgeslagen: unknown, overeenkomst: Sleutel | undefined): Parseresultaat<unknown> {
  const { soort, datum, document } = oud;
  const van = isObject(document) ? document.id : overeenkomst;
  if (van === undefined) {
    const fout = createBevinding('fout', 'overeenkomst.overeenkomst_ontbreekt', ['overeenkomst'], {
      soort: typeof soort === 'string' ? soort : showWaarde(soort),
    });
    const params = { soort: 'overeenkomstgebeurtenis', aantal: 1 };
    return { success: false, error: new DomeinFout('kern.document_ongeldig', params, { bevindingen: [fout] }) };
  }
  const afdruk = attempt(() => createVingerafdruk(opgeslagen));
  if (!afdruk.success) return afdruk;
  const id = `v1-${afdruk.data.slice('sha256:'.length, 'sha256:'.length + 16)}`;
  const hoofd = { id, overeenkomst: van, geregistreerd: datum, door: 'onbekend' };
  return { success: true, data: { ...upcastVersie1(oud), ...hoofd } };
}

/** The replacement in a correction in its newest form. It is written in the form of its own time, and has no version of its own. */
function upcastWordt(wordt: Velden, versie: unknown, upcasters: Upcasters): Parseresultaat<unknown> {
  const bijgewerkt = upcastGebeurtenis({ versie, ...wordt }, upcasters, ['wordt']);
  if (!bijgewerkt.success || !isObject(bijgewerkt.data)) return bijgewerkt;
  const { versie: gelezen, ...rest } = bijgewerkt.data;
  if (gelezen !== 1) return { success: true, data: rest };
  const { versie: _, ...nieuw } = upcastVersie1(rest);
  return { success: true, data: nieuw };
}

/** Brings a stored event up to date: by the steps of the app, then from version 1 to 2. */
function upcast(
  value: unknown,
  upcasters: Upcasters,
  keuzes: OvereenkomstgebeurtenisOptions | undefined,
): Parseresultaat<unknown> {
  const bijgewerkt = upcastGebeurtenis(value, upcasters);
  if (!bijgewerkt.success || !isObject(bijgewerkt.data)) return bijgewerkt;
  const { data } = bijgewerkt;
  if (data.soort === 'correctie' && isObject(data.wordt) && isObject(value)) {
    const wordt = upcastWordt(data.wordt, value.versie, upcasters);
    return wordt.success ? { success: true, data: { ...data, wordt: wordt.data } } : wordt;
  }
  return data.versie === 1 ? addHoofd(data, value, keuzes?.overeenkomst) : bijgewerkt;
}

/**
 * Reads a stored event and brings an earlier form up to date. A command makes one: `decideOvereenkomst`.
 *
 * An event of version 1 had no head. It gets `geregistreerd` (its `datum`), `door: 'onbekend'`, an `id` that follows from its content
 * (`v1-` and sixteen hexadecimal digits; the same event twice is one event), and `overeenkomst`: the id of its document, or else the
 * choice `overeenkomst`.
 *
 * `parse` throws a `DomeinFout` with the code `kern.document_ongeldig` and every problem in `bevindingen`; among them
 * `overeenkomst.overeenkomst_ontbreekt` for an event of version 1 that does not say its agreement.
 *
 * @example
 * ```ts
 * import { Overeenkomstgebeurtenis } from 'buurtaanpak/overeenkomst';
 *
 * const hoofd = { versie: 2, id: 'e7', overeenkomst: 'proef', datum: '2027-01-01', geregistreerd: '2027-01-02', door: 'medewerker-7' };
 * Overeenkomstgebeurtenis.parse({ ...hoofd, soort: 'hervat', vanaf: '2027-01-01' }).soort; // => 'hervat'
 * Overeenkomstgebeurtenis.parse({ ...hoofd, soort: 'hervatting' }); // throws kern.document_ongeldig
 *
 * // Version 1, as it was stored before.
 * const oud = { soort: 'hervat', versie: 1, datum: '2027-01-01' };
 * Overeenkomstgebeurtenis.safeParse(oud).success; // => false
 * Overeenkomstgebeurtenis.parse(oud, { overeenkomst: 'proef' }).geregistreerd; // => '2027-01-01'
 *
 * // An earlier version of the app called the reason a motive.
 * const upcasters = {
 *   opgeschort: { 0: ({ motief, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, versie: 1, reden: motief }) },
 * };
 * const ouder = { soort: 'opgeschort', versie: 0, datum: '2027-01-01', motief: 'Verkiezingen' };
 * Overeenkomstgebeurtenis.safeParse(ouder, { upcasters, overeenkomst: 'proef' }).success; // => true
 * ```
 */
export const Overeenkomstgebeurtenis: Gebeurtenislezer<Overeenkomstgebeurtenis, OvereenkomstgebeurtenisOptions> =
  /* @__PURE__ */ defineGebeurtenis<Overeenkomstgebeurtenis, OvereenkomstgebeurtenisOptions>({
    soort: 'overeenkomstgebeurtenis',
    schema: GebeurtenisSchema,
    upcast,
  });
