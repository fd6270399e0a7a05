import * as z from 'zod';
import { defineDocument } from '../../kern/huis.js';
import { type Documentsoort, Sleutel } from '../../kern/index.js';
import type { Overeenkomstgebeurtenis } from '../gebeurtenis/overeenkomstgebeurtenis.js';
import { GebeurtenisSchema } from '../gebeurtenis/schema.js';
import { migrateStaat } from './migrateStaat.js';

/**
 * Everything that is known of an agreement: its events in the order of recording, each once. This is the state of the decider. It holds
 * facts only: `getOvereenkomststand` computes the status, the text and the buurten of a day from it, and `toGeldverloop` the course of
 * the money. It is plain JSON, so it is its own snapshot.
 */
export interface Overeenkomstdossier {
  readonly soort: 'overeenkomstdossier';
  readonly versie: 2;
  /** The key of the agreement; empty before the first event. */
  readonly overeenkomst: Sleutel | '';
  readonly gebeurtenissen: readonly Overeenkomstgebeurtenis[];
}

const schema: z.ZodType<Overeenkomstdossier> = z.strictObject({
  soort: z.literal('overeenkomstdossier'),
  versie: z.literal(2),
  overeenkomst: z.union([Sleutel.schema, z.literal('')]),
  gebeurtenissen: z.array(GebeurtenisSchema).max(100_000),
});

/**
 * Reads the record of an agreement that was stored as a snapshot, to continue from it with `evolveOvereenkomst`. It judges the form only;
 * `checkOvereenkomstdossier` judges whether the record is consistent.
 *
 * It also reads an `overeenkomststaat` of version 1, which was stored before: the events that it stands for get the ids `staat-1`,
 * `staat-2` and so on, and count as recorded on the day on which they happened. What happened according to the steps of its
 * financieringsplan becomes an event about money. A day that the state did not keep (the offering, a replacement) is that of the fact
 * before it.
 *
 * `parse` throws a `DomeinFout` with the code `kern.document_ongeldig` and every problem in `bevindingen`.
 *
 * @example
 * ```ts
 * import { initialOvereenkomstdossier, Overeenkomstdossier } from 'buurtaanpak/overeenkomst';
 *
 * Overeenkomstdossier.parse(JSON.parse(JSON.stringify(initialOvereenkomstdossier))).gebeurtenissen; // => []
 * Overeenkomstdossier.parse({ soort: 'overeenkomststaat', versie: 1, status: 'geen', aantal: 0 }).soort; // => 'overeenkomstdossier'
 * Overeenkomstdossier.parse({ soort: 'overeenkomstdossier', versie: 9 }); // throws kern.document_ongeldig
 * ```
 */
export const Overeenkomstdossier: Documentsoort<Overeenkomstdossier> =
  /* @__PURE__ */ defineDocument<Overeenkomstdossier>({
    soort: 'overeenkomstdossier',
    versie: 2,
    schema,
    eerder: { soort: 'overeenkomststaat', versie: 1 },
    migraties: [migrateStaat],
  });

/** The empty record of an agreement: the first state of the decider. */
export const initialOvereenkomstdossier: Overeenkomstdossier = /* @__PURE__ */ Object.freeze({
  soort: 'overeenkomstdossier',
  versie: 2,
  overeenkomst: '',
  gebeurtenissen: /* @__PURE__ */ Object.freeze([]),
});
