import type { Bevinding } from '../../kern/index.js';
import type { GemisteEis } from '../model/uitleg.js';
import { createBevinding } from '../teksten/codes.js';
import { roundPunten } from './roundPunten.js';

/** With more areas than this, the sentence does not name them. */
const MEESTE_GEBIEDEN = 10;

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
    case 'cijfer_te_laag': {
      const { cijfer, waarde, minimaal } = eis;
      const params = { code, quotum: noem(eis.quotum), cijfer, waarde, minimaal };
      return createBevinding('info', 'selectie.uitleg_cijfer_te_laag', [], params);
    }
    case 'cijfer_te_hoog': {
      const { cijfer, waarde, maximaal } = eis;
      const params = { code, quotum: noem(eis.quotum), cijfer, waarde, maximaal };
      return createBevinding('info', 'selectie.uitleg_cijfer_te_hoog', [], params);
    }
    case 'cijfer_ontbreekt': {
      const params = { code, quotum: noem(eis.quotum), cijfer: eis.cijfer };
      return createBevinding('info', 'selectie.uitleg_cijfer_ontbreekt', [], params);
    }
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
