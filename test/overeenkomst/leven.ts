import { addDuur, Datum } from 'buurtaanpak/kern';
import {
  decideOvereenkomst,
  evolveOvereenkomst,
  getOvereenkomststand,
  initialOvereenkomstdossier,
  type Overeenkomstcommando,
  type Overeenkomstdossier,
  type Overeenkomstgebeurtenis,
  Samenwerkingsovereenkomst,
} from 'buurtaanpak/overeenkomst';
import { ruweOvereenkomst } from './overeenkomsten.js';

/** The agreement of the letter before anybody signed, changed as you like. */
export function concept(wijziging: Partial<Samenwerkingsovereenkomst> = {}): Samenwerkingsovereenkomst {
  const { handtekeningen: _, ...document } = ruweOvereenkomst();
  return { ...Samenwerkingsovereenkomst.parse(document), ...wijziging };
}

/** A command as a test writes it: the day and whatever it needs, which may be wrong on purpose. Its head follows, see {@link leef}. */
export const opdracht = (soort: Overeenkomstcommando['soort'], datum: string, inhoud: object = {}) =>
  ({ soort, datum: Datum.parse(datum), ...inhoud }) as Overeenkomstcommando;

/** A command with its head: an id by its place, recorded on its day or on the last day of recording when that is later. */
export function withHoofd(commando: Overeenkomstcommando, dossier: Overeenkomstdossier): Overeenkomstcommando {
  const laatste = dossier.gebeurtenissen.at(-1)?.geregistreerd ?? commando.datum;
  const geregistreerd = [laatste, commando.datum].sort().at(-1)!;
  const hoofd = { id: `e${dossier.gebeurtenissen.length + 1}`, geregistreerd, door: 'medewerker-7' };
  return Object.assign(hoofd, commando);
}

/** Gives commands one after the other, after those that were given before. */
export function gaVerder(
  dossier: Overeenkomstdossier,
  ...commandos: readonly Overeenkomstcommando[]
): Overeenkomstdossier {
  return commandos.reduce(
    (tot, commando) => decideOvereenkomst(withHoofd(commando, tot), tot).reduce(evolveOvereenkomst, tot),
    dossier,
  );
}

/** The record after commands. */
export const na = (...commandos: readonly Overeenkomstcommando[]): Overeenkomstdossier =>
  gaVerder(initialOvereenkomstdossier, ...commandos);

/** The events of commands. */
export const gebeurtenissenVan = (...commandos: readonly Overeenkomstcommando[]): readonly Overeenkomstgebeurtenis[] =>
  na(...commandos).gebeurtenissen;

/** The stand on a day. */
export const standOp = (dossier: Overeenkomstdossier, dag: string, bekendOp?: string) =>
  getOvereenkomststand(dossier, {
    peildatum: Datum.parse(dag),
    ...(bekendOp === undefined ? {} : { bekendOp: Datum.parse(bekendOp) }),
  });

export const tekenen = (datum: string) => [
  opdracht('onderteken', datum, { partij: 'leeuwarden', functie: 'burgemeester', persoon: 'p-1' }),
  opdracht('onderteken', datum, { partij: 'leeuwarden', functie: 'secretaris' }),
  opdracht('onderteken', datum, { partij: 'buurkracht', functie: 'directeur' }),
];

/** From draft to a running agreement. */
export const totLopend = (document = concept()) => [
  opdracht('stel_op', '2026-05-01', { document }),
  opdracht('bied_aan', '2026-06-01'),
  ...tekenen('2026-06-15'),
  opdracht('neem_in_werking', '2026-09-01'),
];

/** Who must sign, on one day. */
export const handtekeningen = (datum: string) => [
  { partij: 'leeuwarden', functie: 'burgemeester', datum: Datum.parse(datum) },
  { partij: 'leeuwarden', functie: 'secretaris', datum: Datum.parse(datum) },
  { partij: 'buurkracht', functie: 'directeur', datum: Datum.parse(datum) },
];

/** The same agreement, one year longer; the gemeente pays that year as well. */
export function langer(): Samenwerkingsovereenkomst {
  const document = concept();
  const tot = addDuur(document.looptijd.tot, { jaren: 1 });
  const extra = document.financieringsplan.perioden[2]!;
  return concept({
    looptijd: { van: document.looptijd.van, tot },
    fasen: [],
    financieringsplan: {
      ...document.financieringsplan,
      perioden: [
        ...document.financieringsplan.perioden,
        {
          programmajaar: 4,
          periode: { van: Datum.parse('2029-09-01'), tot },
          bijdragen: extra.bijdragen.map((bijdrage) => ({ ...bijdrage, id: 'gemeente-4' })),
        },
      ],
    },
  });
}

/** The fields of an addendum. */
export const addendum = (document = langer(), ingangsdatum = '2028-01-01', getekend = '2027-12-01') => ({
  ingangsdatum: Datum.parse(ingangsdatum),
  onderwerp: 'Verlenging met een jaar',
  document,
  handtekeningen: handtekeningen(getekend),
});
