import type { Datum } from '../../kern/index.js';
import { bekendVanaf } from '../cel/kennis.js';
import type { Geldverloop, Kennis, Verloopgebeurtenis } from '../verloop/geldverloop.js';

/** The kinds of events that move cells. The others move cash, commitments and budgets. */
export const VORMEND: ReadonlySet<Verloopgebeurtenis['soort']> = new Set<Verloopgebeurtenis['soort']>([
  'buurt_gestopt',
  'buurt_vervangen',
  'opgeschort',
  'hervat',
  'beeindigd',
  'partij_uitgetreden',
  'besluit_genomen',
  'optie_gelicht',
  'verlening_gewijzigd',
  'kosten_gemaakt',
  'vastgesteld',
  'vaststelling_gewijzigd',
  'geindexeerd',
  'voorwaarde_vervuld',
  'jaar_afgesloten',
]);

/** A change in what is known: facts with one id that became known, or were taken away, on one day. */
export interface Stap {
  readonly dag: Datum;
  readonly id: string;
  readonly soort: string;
  /** The day on which it happened, or the first day on which the text holds. */
  readonly datum: Datum;
  readonly feiten: readonly (readonly [Kennis, boolean])[];
}

/** A fact with the id of the event, also when a correction wrote it. */
interface Kennisfeit extends Pick<Stap, 'id' | 'soort' | 'datum'> {
  readonly feit: Kennis;
}

/**
 * The changes in what is known after one day up to and including another, in the order of recording: of the texts, and of the events that
 * are chosen.
 */
export function listStappen(
  { teksten, gebeurtenissen }: Geldverloop,
  kies: (gebeurtenis: Verloopgebeurtenis) => boolean,
  { vanaf, tot }: { readonly vanaf: Datum; readonly tot: Datum | undefined },
): Stap[] {
  const feiten: Kennisfeit[] = [
    ...teksten.map((feit, t) => ({
      feit,
      id: `tekst-${t}`,
      soort: t === 0 ? 'eerste_tekst' : 'addendum',
      datum: feit.vanaf,
    })),
    ...gebeurtenissen
      .filter(kies)
      .map((feit) => ({ feit, id: feit.feit ?? feit.id, soort: feit.soort, datum: feit.datum })),
  ];
  const isTussen = (dag: Datum | undefined): dag is Datum =>
    dag !== undefined && dag > vanaf && (tot === undefined || dag <= tot);
  const stappen = new Map<string, Stap>();
  const add = (dag: Datum, { feit, ...wat }: Kennisfeit, bekend: boolean) => {
    const sleutel = `${dag} ${wat.id}`;
    stappen.set(sleutel, { dag, ...wat, feiten: [...(stappen.get(sleutel)?.feiten ?? []), [feit, bekend]] });
  };
  for (const een of feiten) {
    const { feit } = een;
    if (isTussen(bekendVanaf(feit))) add(bekendVanaf(feit), een, true);
    if (isTussen(feit.vervallenOp)) add(feit.vervallenOp, een, false);
  }
  return [...stappen.values()].sort((a, b) => (a.dag < b.dag ? -1 : a.dag > b.dag ? 1 : 0));
}
