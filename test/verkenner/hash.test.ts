import { describe, expect, test } from 'vitest';
import { readHash, writeHash } from '../../examples/verkenner/model/hash.js';
import { BEGIN } from '../../examples/verkenner/model/instelling.js';

describe('the settings in a link', () => {
  const instelling = {
    gewichten: { verkenner: { ...BEGIN.gewichten.verkenner, omvang: 10, woz: 0, huisarts: 7 } },
    aantallen: { keuze: 8 },
    perWijk: null,
    minstens: 3,
    wijken: ['WK900101', 'WK0363AA'],
  };

  test('what is written is read back', () => {
    expect(readHash(writeHash(instelling, 'GM9001'))).toEqual({ instelling, gebied: 'GM9001', fouten: [] });
    expect(readHash(writeHash(BEGIN, 'NL'))).toEqual({ instelling: BEGIN, gebied: 'NL', fouten: [] });
  });

  test('without a link, and with a part of one, the rest is as at the start', () => {
    expect(readHash('')).toEqual({ instelling: BEGIN, gebied: undefined, fouten: [] });
    const { instelling: deels, fouten } = readHash('#gewichten=woz-9&aantal=4');
    expect(fouten).toEqual([]);
    expect(deels).toEqual({
      ...BEGIN,
      gewichten: { verkenner: { ...BEGIN.gewichten.verkenner, woz: 9 } },
      aantallen: { keuze: 4 },
    });
  });

  test.each([
    ['#gewichten=woz-11', 'Het gewicht van ‘woz’ is geen heel getal van 0 tot en met 10.'],
    ['#gewichten=woz-', 'Het gewicht van ‘woz’ is geen heel getal van 0 tot en met 10.'],
    ['#gewichten=woz--1', 'Het gewicht van ‘woz’ is geen heel getal van 0 tot en met 10.'],
    ['#gewichten=woz-1e1', 'Het gewicht van ‘woz’ is geen heel getal van 0 tot en met 10.'],
    ['#gewichten=constructor-3', 'Het criterium ‘constructor’ bestaat niet.'],
    ['#aantal=0', 'Het onderdeel ‘aantal’ is geen heel getal van 1 tot en met 48.'],
    ['#aantal=4&aantal=5', 'Het onderdeel ‘aantal’ staat er meer dan eens.'],
    ['#perwijk=veel', 'Het onderdeel ‘perwijk’ is geen heel getal van 1 tot en met 10.'],
    ['#minstens=-1', 'Het onderdeel ‘minstens’ is geen heel getal van 0 tot en met 48.'],
    ['#gebied=Leeuwarden', 'Het gebied is geen gemeentecode zoals GM0080.'],
    ['#wijken=WK900101_centrum', 'Een van de wijken is geen wijkcode zoals WK008001.'],
    ['#inhoud', 'Het onderdeel ‘inhoud’ is onbekend.'],
    ['#%E0%A4%A', 'Het onderdeel ‘\ufffd%A’ is onbekend.'],
  ])('%s is named and changes nothing else', (hash, fout) => {
    const { instelling: gelezen, fouten } = readHash(hash);
    expect(fouten).toEqual([fout]);
    const aantallen = hash.startsWith('#aantal=4') ? BEGIN.aantallen : gelezen.aantallen;
    expect({ ...gelezen, wijken: [], aantallen }).toEqual(BEGIN);
  });
});
