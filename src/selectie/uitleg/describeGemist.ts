import type { Bevinding } from '../../kern/index.js';
import type { GemisteEis } from '../model/uitleg.js';
import { createBevinding } from '../teksten/codes.js';
import { isLager } from '../vraagstuk/isLager.js';
import { roundPunten } from './roundPunten.js';

/** With more areas than this, the sentence does not name them. */
const MEESTE_GEBIEDEN = 10;

function describeCijfer(eis: Extract<GemisteEis, { soort: 'cijfer' }>, code: string, quotum: string): Bevinding {
  const { cijfer, waarde, minimaal, maximaal } = eis;
  const basis = { code, quotum, cijfer };
  if (waarde === undefined) return createBevinding('info', 'selectie.uitleg_cijfer_ontbreekt', [], basis);
  return minimaal !== undefined && isLager(waarde, minimaal)
    ? createBevinding('info', 'selectie.uitleg_cijfer_te_laag', [], { ...basis, waarde, minimaal })
    : createBevinding('info', 'selectie.uitleg_cijfer_te_hoog', [], { ...basis, waarde, maximaal: maximaal as number });
}

/**
 * The sentence of a condition that a buurt does not meet.
 *
 * @param noem - the name of a quotum for people
 */
export function describeGemist(eis: GemisteEis, code: string, noem: (quotum: string) => string): Bevinding {
  switch (eis.soort) {
    case 'uitgesloten':
      return createBevinding('info', 'selectie.uitleg_uitgesloten', ['opties', 'regels', eis.positie], {
        code,
        motief: eis.motief,
      });
    case 'inwoners':
      return createBevinding('info', 'selectie.uitleg_zonder_inwoners', ['opties', 'regels', eis.positie], { code });
    case 'zonder_score': {
      const params = { code, quotum: noem(eis.quotum), programma: eis.programma };
      return createBevinding('info', 'selectie.uitleg_zonder_score', [], params);
    }
    case 'gebied': {
      const params = { code, quotum: noem(eis.quotum) };
      const { wijk, gebieden } = eis;
      return wijk === undefined || gebieden.length > MEESTE_GEBIEDEN
        ? createBevinding('info', 'selectie.uitleg_elders', [], params)
        : createBevinding('info', 'selectie.uitleg_elders_dan', [], { ...params, wijk, gebieden });
    }
    case 'kenmerk': {
      const params = { code, quotum: noem(eis.quotum), kenmerk: eis.kenmerk };
      return createBevinding(
        'info',
        eis.heeft ? 'selectie.uitleg_met_kenmerk' : 'selectie.uitleg_zonder_kenmerk',
        [],
        params,
      );
    }
    case 'cijfer':
      return describeCijfer(eis, code, noem(eis.quotum));
    case 'typisch': {
      const { afstand, hoogstens, zonder } = eis;
      const params = { code, quotum: noem(eis.quotum) };
      return afstand === undefined
        ? createBevinding('info', 'selectie.uitleg_typisch_ontbreekt', [], { ...params, cijfers: zonder })
        : createBevinding('info', 'selectie.uitleg_typisch', [], {
            ...params,
            afstand: roundPunten(afstand),
            hoogstens,
          });
    }
    case 'minimumscore': {
      const { positie, programma, score, minimaal } = eis;
      const params = { code, programma, score, minimaal };
      return createBevinding('info', 'selectie.uitleg_minimumscore', ['opties', 'regels', positie], params);
    }
  }
}
