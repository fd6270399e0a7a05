import { getKerncijfer, type SelectKerncijfersOptions, selectKerncijfers } from 'buurtaanpak/kerncijfers';
import { describe, expect, it } from 'vitest';
import { catchCode } from './data.js';
import { tabel } from './tabel.js';

const codes = (options?: SelectKerncijfersOptions) =>
  selectKerncijfers(tabel, options).gebieden.map(({ code }) => code);
const sleutels = (options: SelectKerncijfersOptions) =>
  selectKerncijfers(tabel, options).kolommen.map(({ sleutel }) => sleutel);

describe('selectKerncijfers', () => {
  it('keeps the areas that meet every condition, in the order of the table', () => {
    expect(codes({ soort: 'buurt' })).toEqual(['BU00802001', 'BU00802002']);
    expect(codes({ wijk: 'WK008020' })).toEqual(['WK008020', 'BU00802001', 'BU00802002']);
    expect(codes({ gemeente: 'GM0080' })).toEqual(['GM0080', 'WK008020', 'BU00802001', 'BU00802002']);
    expect(codes({ gemeente: 'GM0599' })).toEqual([]);
    expect(codes({ codes: ['BU00802002', 'GM0080', 'GM0080'] })).toEqual(['GM0080', 'BU00802002']);
    expect(codes({ codes: ['BU00802002', 'GM0080'], soort: 'buurt' })).toEqual(['BU00802002']);
    expect(codes({ soort: 'buurt', waar: ({ naam }) => naam === 'A' })).toEqual(['BU00802001']);
    expect(codes({ codes: [] })).toEqual([]);
  });

  it('keeps their figures with them', () => {
    const buurten = selectKerncijfers(tabel, { waar: ({ naam }) => naam === 'B' });
    expect(getKerncijfer(buurten, 'BU00802002', 'aantal_inwoners')).toEqual({ waarde: 0 });
  });

  it('keeps the columns asked for, in that order', () => {
    expect(sleutels({ kolommen: ['aantal_65_plus'] })).toEqual(['aantal_65_plus']);
    expect(sleutels({ kolommen: ['aantal_65_plus', 'aantal_inwoners'] })).toEqual([
      'aantal_65_plus',
      'aantal_inwoners',
    ]);
    expect(sleutels({ kolommen: [] })).toEqual([]);
    const deel = selectKerncijfers(tabel, { codes: ['GM0080'], kolommen: ['aantal_65_plus'] });
    expect(deel.gebieden).toEqual([tabel.gebieden[0]]);
    expect(deel.kolommen.map(({ waarden }) => waarden.length)).toEqual([1]);
    expect(getKerncijfer(deel, 'GM0080', 'aantal_65_plus')).toEqual({ reden: 'niet_gepubliceerd' });
  });

  it('gives everything without a question, in a table of its own', () => {
    const alles = selectKerncijfers(tabel);
    expect(alles).toEqual({ ...tabel });
    expect(alles).not.toBe(tabel);
    expect(codes({ soort: undefined, kolommen: undefined })).toHaveLength(4);
  });

  it.each<[object, string]>([
    [{ kolommen: ['x'] }, 'kerncijfers.sleutel_onbekend'],
    [{ codes: ['GM0081'] }, 'kerncijfers.gebied_onbekend'],
    [{ kolommen: 'x' }, 'kern.document_ongeldig'],
    [{ codes: [1] }, 'kern.document_ongeldig'],
    [{ soort: 'straat' }, 'kern.document_ongeldig'],
    [{ waar: 'naam' }, 'kern.document_ongeldig'],
    [{ sleutels: [] }, 'kern.document_ongeldig'],
  ])('refuses %j', (options, code) => {
    expect(catchCode(() => selectKerncijfers(tabel, options))).toBe(code);
  });
});
