import type {
  Bijdrage,
  Geldpartij,
  Geldtekst,
  Geldverloop,
  Plaats,
  Verloopgebeurtenis,
} from 'buurtaanpak/financiering';
import type { Datum } from 'buurtaanpak/kern';

/** A day. */
export const dag = (tekst: string) => tekst as Datum;

/** A contribution of the gemeente of 60,000 in year 1, or as told. */
export const bijdrage = (velden: Readonly<Record<string, unknown>> = {}): Bijdrage =>
  ({
    id: 'b',
    soort: 'bedrag',
    van: 'gemeente',
    aard: 'exact',
    doel: 'begeleiden',
    ...('soort' in velden && velden.soort !== 'specifieke_uitkering' ? {} : { bedrag: '60000.00' }),
    ...velden,
  }) as unknown as Bijdrage;

/** An event that was recorded on its day. Its id is its place in the course: see {@link verloop}. */
export const feit = (
  soort: Verloopgebeurtenis['soort'],
  datum: string,
  velden: Readonly<Record<string, unknown>> = {},
): Verloopgebeurtenis => ({ id: '', soort, datum, geregistreerd: datum, ...velden }) as unknown as Verloopgebeurtenis;

/** An event about the contribution `b`. */
export const opB = (soort: Verloopgebeurtenis['soort'], datum: string, bedrag: string, velden = {}) =>
  feit(soort, datum, { bijdrage: 'b', bedrag, ...velden });

/** The parties of most courses. */
export const PARTIJEN: readonly Geldpartij[] = [
  { id: 'gemeente', rol: 'gemeente', gemeentecode: 'GM0080' },
  { id: 'buurkracht', rol: 'uitvoerder' },
  { id: 'bzk', rol: 'medefinancier' },
];

/** A text with one calendar year for each list of contributions, from 2026 on. */
export const tekst = (jaren: readonly (readonly Bijdrage[])[], velden: Partial<Geldtekst> = {}): Geldtekst => ({
  vanaf: dag('2026-01-01'),
  geregistreerd: dag('2025-01-01'),
  plan: {
    soort: 'financieringsplan',
    versie: 2,
    naam: 'proef',
    perioden: jaren.map((bijdragen, j) => ({
      programmajaar: j + 1,
      periode: { van: dag(`${2026 + j}-01-01`), tot: dag(`${2026 + j}-12-31`) },
      bijdragen,
    })),
  },
  ...velden,
});

/** Buurten by their codes. */
export const plaatsen = (...buurten: readonly string[]): Plaats[] => buurten.map((buurt) => ({ buurt }));

/** A course: texts (or contributions of year 1) and events. */
export const verloop = (
  teksten: readonly Geldtekst[] | readonly Bijdrage[],
  gebeurtenissen: readonly Verloopgebeurtenis[] = [],
  partijen: readonly Geldpartij[] = PARTIJEN,
): Geldverloop => ({
  partijen,
  teksten: teksten.every((een): een is Geldtekst => 'plan' in een) ? teksten : [tekst([teksten as Bijdrage[]])],
  gebeurtenissen: gebeurtenissen.map((een, plek) => ({ ...een, id: een.id || `g${plek}` })),
});
