import type { Bevinding } from 'buurtaanpak/kern';
import { checkVerslag, checkVerslagset, type Verslag, type Verslaglezer } from 'buurtaanpak/verslag';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readGegevensJson } from '../gegevens.js';
import { runs } from '../runs.js';
import { metBlokken } from './metBlokken.js';

interface Stuk {
  readonly lezer: Verslaglezer;
  readonly vermeldingen: readonly { readonly code: string; readonly pad: Bevinding['pad'] }[];
  readonly geenAandachtspunten?: boolean;
}

interface Geval {
  readonly naam: string;
  readonly bevindingen: readonly Omit<Bevinding, 'params'>[];
  readonly stukken: readonly Stuk[];
  readonly verwacht: readonly { readonly code: string; readonly bevinding?: number; readonly lezer?: Verslaglezer }[];
}

const { gevallen } = readGegevensJson<{ readonly gevallen: readonly Geval[] }>(
  'referentie/publicatie_volledigheid_gevallen.json',
);

const toVerslag = ({ lezer, vermeldingen, geenAandachtspunten = false }: Stuk): Verslag =>
  metBlokken(
    geenAandachtspunten
      ? [{ soort: 'bewering', aard: 'geen_aandachtspunten', tekst: ['Er is niets te melden.'] }]
      : [{ soort: 'alinea', tekst: ['Wij melden dit.'] }],
    { lezer, vermeldingen: vermeldingen.map((een) => ({ ...een, blok: ['blokken', 0] })) },
  );

const waarschuwing = (code: string, pad: Bevinding['pad'] = []): Bevinding => ({
  code,
  ernst: 'waarschuwing',
  pad,
  params: {},
});

describe('checkVerslagset', () => {
  test.each(gevallen)('$naam', ({ bevindingen, stukken, verwacht }) => {
    const gevonden = checkVerslagset(
      stukken.map(toVerslag),
      bevindingen.map((een) => ({ ...een, params: {} })),
    );
    expect(
      gevonden.map(({ code, pad: [waar, plek], params: { lezer } }) => ({
        code,
        ...(waar === 'bevindingen' ? { bevinding: plek } : {}),
        ...(lezer === undefined ? {} : { lezer }),
      })),
    ).toEqual(verwacht);
    expect(gevonden.every(({ ernst }) => ernst === 'fout')).toBe(true);
  });

  test('a finding tells its code, its place and the reader', () => {
    const raad = toVerslag({ lezer: 'raad', vermeldingen: [], geenAandachtspunten: true });
    expect(
      checkVerslagset([metBlokken([]), raad], [waarschuwing('programma.niet_ondertekend', ['deelnemers', 0])]),
    ).toEqual([
      {
        code: 'verslag.geruststelling_onwaar',
        ernst: 'fout',
        pad: ['verslagen', 1],
        params: { lezer: 'raad', aantal: 1 },
      },
      {
        code: 'verslag.bevinding_niet_vermeld',
        ernst: 'fout',
        pad: ['bevindingen', 0],
        params: { bevinding: 'programma.niet_ondertekend', plek: 'deelnemers[0]', lezer: 'raad' },
      },
      {
        code: 'verslag.bevinding_zonder_lezer',
        ernst: 'fout',
        pad: ['bevindingen', 0],
        params: { bevinding: 'programma.niet_ondertekend', plek: 'deelnemers[0]' },
      },
    ]);
  });

  test('a verslag without a reader can tell a finding; of two pieces for one reader each is asked', () => {
    const bevindingen = [waarschuwing('team.oppakken_status')];
    const vermeldingen = [{ code: 'team.oppakken_status', pad: [], blok: ['blokken', 0] }];
    expect(checkVerslagset([metBlokken([], { vermeldingen })], bevindingen)).toEqual([]);
    const stil = toVerslag({ lezer: 'uitvoerder', vermeldingen: [] });
    expect(checkVerslagset([stil, stil, metBlokken([], { vermeldingen })], bevindingen)).toMatchObject([
      { code: 'verslag.bevinding_niet_vermeld' },
      { code: 'verslag.bevinding_niet_vermeld' },
    ]);
  });

  test('what is no set of verslagen is refused by name', () => {
    expect(() => checkVerslagset([{} as Verslag], [waarschuwing('a.b')])).toThrow(/document is ongeldig/);
    expect(() => checkVerslagset([], [null as unknown as Bevinding])).toThrow(/document is ongeldig/);
  });
});

const lezers = ['raad', 'controller', 'uitvoerder', 'journalist'] as const;
const code = fc.constantFrom('programma.x', 'team.x', 'financiering.stap_te_laat', 'financiering.x', 'onbekend.x');
const bevindingen = fc.array(
  fc.record({
    code,
    ernst: fc.constantFrom('fout' as const, 'waarschuwing' as const, 'info' as const),
    pad: fc.array(fc.constantFrom('deelnemers', 0, 1), { maxLength: 2 }),
    params: fc.record({ dagen: fc.nat({ max: 60 }) }),
  }),
  { maxLength: 5 },
);
const stuk = fc.record({ lezer: fc.constantFrom(...lezers), geenAandachtspunten: fc.boolean() });

test('one more mention never adds a finding; when everything is told everywhere, only an untrue reassurance is left', () => {
  fc.assert(
    fc.property(bevindingen, fc.array(stuk, { minLength: 1, maxLength: 4 }), fc.nat(), (lijst, stukken, plek) => {
      const zonder = stukken.map((een) => toVerslag({ ...een, vermeldingen: [] }));
      const voor = checkVerslagset(zonder, lijst).map((een) => JSON.stringify(een));
      const meer = zonder.map((een, i) =>
        i === plek % zonder.length
          ? { ...een, vermeldingen: lijst.slice(0, 1).map((b) => ({ code: b.code, pad: b.pad, blok: ['blokken', 0] })) }
          : een,
      );
      for (const een of checkVerslagset(meer, lijst)) expect(voor).toContain(JSON.stringify(een));
      const alles = zonder.map((een) => ({
        ...een,
        vermeldingen: lijst.map((b) => ({ code: b.code, pad: b.pad, blok: ['blokken', 0] })),
      }));
      for (const een of checkVerslagset(alles, lijst)) expect(een.code).toBe('verslag.geruststelling_onwaar');
      // Piece by piece the same is missing.
      const los = zonder.flatMap((een) => checkVerslag(een, { bevindingen: lijst })).map(({ code: c }) => c);
      const samen = checkVerslagset(zonder, lijst)
        .map(({ code: c }) => c)
        .filter((c) => c !== 'verslag.bevinding_zonder_lezer');
      expect(los.sort()).toEqual(samen.sort());
    }),
    { seed: 23, numRuns: runs(300, 60) },
  );
});
