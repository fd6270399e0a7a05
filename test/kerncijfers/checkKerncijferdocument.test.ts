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
});
