import { fromKerncijferdocument, type Kerncijferdocument } from 'buurtaanpak/kerncijfers';
import { checkKerncijferdocument } from 'buurtaanpak/kerncijfers/huis';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { catchCode } from './data.js';
import { bron, geldig } from './document.js';

describe('a document', () => {
  it('is checked for what its shape cannot say', () => {
    const fout: Kerncijferdocument = {
      ...geldig,
      gebieden: [...geldig.gebieden, ...geldig.gebieden],
      kolommen: [
        { sleutel: 'a', eenheid: '', bron, cellen: [1] },
        { sleutel: 'a', eenheid: '', bron, cellen: [1, 2] },
      ],
    };
    expect(checkKerncijferdocument(deepFreeze(fout)).map(({ code, pad }) => [code, pad])).toEqual([
      ['kerncijfers.code_dubbel', ['gebieden', 1, 'code']],
      ['kerncijfers.kolom_lengte', ['kolommen', 0, 'cellen']],
      ['kerncijfers.sleutel_dubbel', ['kolommen', 1, 'sleutel']],
    ]);
    expect(catchCode(() => fromKerncijferdocument(fout))).toBe('kern.document_ongeldig');
    expect(checkKerncijferdocument(geldig)).toEqual([]);
  });

  it('has every figure within its bounds, and an estimate only of a figure', () => {
    const [gebied] = geldig.gebieden;
    const fout: Kerncijferdocument = {
      ...geldig,
      gebieden: [gebied!, { ...gebied!, code: 'GM0599' }],
      kolommen: [
        {
          sleutel: 'a',
          eenheid: '',
          bron,
          cellen: [5, 'geheim'],
          onder: [6, null],
          boven: [null, null],
          geschat: [0, 1],
        },
      ],
    };
    expect(checkKerncijferdocument(deepFreeze(fout)).map(({ code, pad, params }) => [code, pad, params])).toEqual([
      ['kerncijfers.grens_verkeerd', ['kolommen', 0, 'cellen', 0], { sleutel: 'a', waarde: 5, onder: 6, boven: 5 }],
      ['kerncijfers.schatting_zonder_cijfer', ['kolommen', 0, 'geschat'], { sleutel: 'a', rij: 2 }],
    ]);
  });
});
