import { i32 } from '../../rekenen/index.js';
import { getKandidaat, listWaargemist } from '../../selectie/huis.js';
import type { GemisteEis, Quotum } from '../../selectie/index.js';
import type { Bewonersgrond } from './bewonersgrond.js';
import type { Bladeis } from './buurtblad.js';
import { findEenheid } from './findEenheid.js';
import { listOntbreekt } from './listOntbreekt.js';
import { nameCijfer } from './nameCijfer.js';
import { toBladwaarde } from './toBladwaarde.js';

/** A condition of one quotum. */
export type Quotumeis = Extract<GemisteEis, { readonly quotum: string }>;

function toBladeis(grond: Bewonersgrond, eis: Quotumeis, code: string): Bladeis {
  switch (eis.soort) {
    case 'gebied':
      return { soort: 'gebied' };
    case 'zonder_score': {
      const scores = grond.scores.filter(({ programma }) => programma === eis.programma);
      return { soort: 'zonder_score', cijfers: listOntbreekt(scores, code) };
    }
    case 'kenmerk':
      return { soort: 'kenmerk', kenmerk: grond.nameKenmerk(eis.kenmerk), heeft: eis.heeft };
    case 'cijfer_te_laag':
    case 'cijfer_te_hoog': {
      const eenheid = findEenheid(grond, eis.cijfer);
      const grens = eis.soort === 'cijfer_te_laag' ? eis.minimaal : eis.maximaal;
      return {
        soort: eis.soort,
        cijfer: nameCijfer(grond, eis.cijfer),
        waarde: toBladwaarde(eis.waarde, eenheid),
        grens: toBladwaarde(grens, eenheid),
      };
    }
    case 'cijfer_ontbreekt':
      return { soort: 'ontbreekt', cijfers: [nameCijfer(grond, eis.cijfer)] };
    case 'typisch':
      return eis.zonder.length === 0
        ? { soort: 'typisch' }
        : { soort: 'ontbreekt', cijfers: eis.zonder.map((cijfer) => nameCijfer(grond, cijfer)) };
    case 'minimumscore': {
      const { score, minimaal, programma } = eis;
      return { soort: 'minimumscore', score, minimaal, decimalen: grond.decimalen(programma) };
    }
  }
}

/** Who lies elsewhere, or is of another kind, need not know what else was asked there. */
const isElders = (eis: GemisteEis): eis is Extract<GemisteEis, { readonly soort: 'gebied' | 'kenmerk' }> =>
  eis.soort === 'gebied' || eis.soort === 'kenmerk';

/** Where a buurt without a score would not fit either: then that is the reason. */
function listElders({ uitlegger: { vraagstuk } }: Bewonersgrond, quotum: Quotum, code: string): Quotumeis[] {
  const { cijfers: _, typisch: __, ...waar } = quotum.waar ?? {};
  const { volgorde, gebieden, index } = vraagstuk;
  const c = index.get(code);
  /* v8 ignore next -- the letter is about a buurt of the selection */
  if (c === undefined) return [];
  return listWaargemist(waar, quotum.id, gebieden, getKandidaat(vraagstuk, c), i32(volgorde, c)).filter(isElders);
}

/** The conditions of one quotum that the buurt does not meet, those that a reader needs. */
export function readBladeisen(
  grond: Bewonersgrond,
  quotum: Quotum,
  gemist: readonly Quotumeis[],
  code: string,
): readonly Bladeis[] {
  const zonder = gemist.some(({ soort }) => soort === 'zonder_score');
  const elders = zonder ? listElders(grond, quotum, code) : gemist.filter(isElders);
  return (elders.length > 0 ? elders : gemist).map((eis) => toBladeis(grond, eis, code));
}
