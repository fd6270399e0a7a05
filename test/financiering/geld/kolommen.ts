import type { Datum } from 'buurtaanpak/kern';
import type { Bedragen, Vraag } from './leesZaak.js';

/** Cents of an amount. */
export const centen = (bedrag: string): bigint => BigInt(bedrag.replace('.', ''));

/** The text of an amount in cents. */
export function bedrag(som: bigint): string {
  const cijfers = (som < 0n ? -som : som).toString().padStart(3, '0');
  return `${som < 0n ? '-' : ''}${cijfers.slice(0, -2)}.${cijfers.slice(-2)}`;
}

/** A table as the cases have it: an expression of the columns, added up by key, without what is zero. */
export function tabel<R>(rijen: readonly R[], sleutel: (rij: R) => string, ...kolommen: readonly Kolom<R>[]): Bedragen {
  const sommen = new Map<string, bigint>();
  for (const rij of rijen)
    for (const kolom of kolommen) {
      const [teken, veld] = typeof kolom === 'string' && kolom.startsWith('-') ? [-1n, kolom.slice(1)] : [1n, kolom];
      const som = sommen.get(sleutel(rij)) ?? 0n;
      sommen.set(sleutel(rij), som + teken * centen(String(rij[veld as keyof R])));
    }
  return Object.fromEntries([...sommen].filter(([, som]) => som !== 0n).map(([naam, som]) => [naam, bedrag(som)]));
}

type Kolom<R> = (keyof R & string) | `-${keyof R & string}`;

/** The options of a question. */
export const opties = ({ peildatum, bekendOp }: Vraag) => ({
  peildatum: peildatum as Datum,
  bekendOp: bekendOp as Datum,
});
