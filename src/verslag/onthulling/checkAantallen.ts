import * as z from 'zod';
import { refuseBevindingen, safeParseSchema, showWaarde } from '../../kern/huis.js';
import type { Bevinding } from '../../kern/index.js';
import { createBevinding } from '../teksten/codes.js';
import type { Aantalcel, Aantaloptelling, Aantalverband, ProtectAantallenOptions } from './aantallen.js';

const EPS = 1e-6;

const getal = z.number().optional();
const ja = z.boolean().optional();
const InvoerSchema = z.strictObject({
  cellen: z.array(z.looseObject({ id: z.string(), aantal: z.unknown().optional(), verborgen: ja, gepubliceerd: ja })),
  verbanden: z.array(
    z.union([
      z.looseObject({ totaal: z.string(), delen: z.array(z.string()) }),
      z.looseObject({
        termen: z.array(z.looseObject({ cel: z.string(), maal: getal })),
        van: getal,
        tot: getal,
      }),
    ]),
  ),
  options: z.looseObject({ grens: z.unknown().optional() }),
});

function checkCellen(cellen: readonly Aantalcel[]): Bevinding[] {
  const bekend = new Set<string>();
  return cellen.flatMap(({ id, aantal, verborgen, gepubliceerd }, i) => {
    const dubbel = bekend.has(id);
    bekend.add(id);
    // Only a number that is nowhere shown may be unknown.
    const isGetal = aantal === undefined ? verborgen === true && gepubliceerd !== true : Number.isSafeInteger(aantal);
    return [
      ...(dubbel ? [createBevinding('fout', 'verslag.id_dubbel', ['cellen', i], { id })] : []),
      ...(isGetal && (aantal ?? 0) >= 0
        ? []
        : [
            createBevinding('fout', 'verslag.aantal_ongeldig', ['cellen', i, 'aantal'], {
              id,
              waarde: showWaarde(aantal),
            }),
          ]),
    ];
  });
}

function checkVerband(
  een: Aantaloptelling | Aantalverband,
  i: number,
  aantallen: ReadonlyMap<string, number | undefined>,
): Bevinding[] {
  const ids = 'totaal' in een ? [een.totaal, ...een.delen] : een.termen.map(({ cel }) => cel);
  const onbekend = ids.filter((id) => !aantallen.has(id));
  if (onbekend.length > 0)
    return onbekend.map((id) => createBevinding('fout', 'verslag.cel_onbekend', ['verbanden', i], { id }));
  const weegAlle = (malen: readonly number[]) =>
    ids.reduce((samen, id, k) => samen + (malen[k] ?? 1) * (aantallen.get(id) ?? 0), 0);
  const isBekend = ids.every((id) => aantallen.get(id) !== undefined);
  if ('totaal' in een) {
    const totaal = aantallen.get(een.totaal) ?? 0;
    const som = weegAlle([0]);
    return som === totaal || !isBekend
      ? []
      : [createBevinding('fout', 'verslag.totaal_klopt_niet', ['verbanden', i], { tabel: een.totaal, totaal, som })];
  }
  const { van = Number.NEGATIVE_INFINITY, tot = Number.POSITIVE_INFINITY } = een;
  const som = weegAlle(een.termen.map(({ maal = 1 }) => maal));
  return van <= tot && (!isBekend || (som > van - EPS && som < tot + EPS))
    ? []
    : [createBevinding('fout', 'verslag.verband_klopt_niet', ['verbanden', i], { cellen: ids })];
}

/** Throws everything that is wrong with the input of `protectAantallen`: first its form, then what it says. */
export function checkAantallen(
  cellen: readonly Aantalcel[],
  verbanden: readonly (Aantaloptelling | Aantalverband)[],
  options: ProtectAantallenOptions,
): void {
  const vorm = safeParseSchema(InvoerSchema, { cellen, verbanden, options }, 'aantallen');
  if (!vorm.success) throw vorm.error;
  const { grens = 5 } = options;
  const aantallen = new Map(
    cellen.map(
      ({ id, aantal }) =>
        [id, typeof aantal === 'number' && Math.abs(aantal) <= Number.MAX_SAFE_INTEGER ? aantal : undefined] as const,
    ),
  );
  refuseBevindingen([
    ...(Number.isSafeInteger(grens) && grens >= 2
      ? []
      : [createBevinding('fout', 'verslag.grens_ongeldig', ['opties', 'grens'], { waarde: showWaarde(grens) })]),
    ...checkCellen(cellen),
    ...verbanden.flatMap((een, i) => checkVerband(een, i, aantallen)),
  ]);
}
