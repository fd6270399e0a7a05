import { createPeriode, euro } from 'buurtaanpak/kern';
import { writeFinancieleVerantwoording } from 'buurtaanpak/stukken';
import { checkVerslag, renderTekst, type Verslag, type Verslagblok } from 'buurtaanpak/verslag';
import { expect, test } from 'vitest';
import { formatWaarde } from '../../src/verslag/notatie/formatWaarde.js';
import { deepFreeze } from '../hulp.js';
import { briefdossier, brieftekst, metDeelnemer } from '../programma/dossiers.js';
import { PEILDATUM, proefprogramma } from '../programma/proefprogramma.js';
import { dag } from '../team/vertel.js';

deepFreeze(proefprogramma);

const options = { peildatum: PEILDATUM };

const read = (verslag: Verslag, id: string) =>
  [...visit(verslag.blokken)].flatMap((blok) =>
    blok.soort === 'tabel' && blok.tabel.id === id ? [blok.tabel] : [],
  )[0];

function* visit(blokken: readonly Verslagblok[]): Generator<Verslagblok> {
  for (const blok of blokken) {
    yield blok;
    if (blok.soort === 'sectie') yield* visit(blok.blokken);
  }
}

test('an account of exact amounts of one party in one year says neither at least nor a total of one column', () => {
  const { financieringsplan } = brieftekst();
  const [eerste] = financieringsplan.perioden as readonly [(typeof financieringsplan.perioden)[number]];
  const perioden = [
    {
      ...eerste,
      periode: createPeriode(dag('2027-01-01'), dag('2027-12-31')),
      bijdragen: [
        { id: 'a', soort: 'bedrag', van: 'stichting', bedrag: euro(100), aard: 'exact', doel: 'begeleiden' } as const,
      ],
    },
  ];
  const overeenkomst = briefdossier({ financieringsplan: { ...financieringsplan, perioden } });
  const programma = metDeelnemer(proefprogramma, { overeenkomst });
  const verslag = writeFinancieleVerantwoording(programma, options);
  expect(checkVerslag(verslag)).toEqual([]);
  const tekst = renderTekst(verslag, { breedte: 400 });
  expect(tekst).toContain('Van de afgesproken bijdragen, samen € 100, is € 0 vastgelegd');
  expect(tekst).toContain('De bijdragen zijn samen € 100.');
  expect(tekst).not.toContain('ten minste');
  // A party that the agreement does not name is called by its key.
  const koppen = (id: string) => read(verslag, id)?.kolommen.map(({ kop }) => kop);
  expect(koppen('bijdragen-per-begrotingsjaar')).toEqual(['Begrotingsjaar', 'stichting']);
  expect(koppen('kostendragers-per-begrotingsjaar')).toEqual(['Kostendrager', '2027']);
});

test('the account of the money adds up, and keeps no warning back', () => {
  const verslag = writeFinancieleVerantwoording(proefprogramma, options);
  const tekst = renderTekst(verslag, { breedte: 200 });
  expect(tekst).toContain('samen ten minste € 270.000, is € 0 vastgelegd en € 0 betaald, na aftrek van wat is');
  expect(tekst).toContain('de bijdrage van Ministerie van BZK voor programmajaar 1 is niet toegezegd');
  expect(tekst).toContain('nog geen team');
  expect(
    read(verslag, 'uitputting')
      ?.rijen.at(-1)
      ?.map((een) => formatWaarde(een)),
  ).toEqual(['Totaal', '', '', '€ 270.000', '€ 0', '€ 150.000', '€ 270.000', '€ 0', '€ 120.000', '€ 0']);
});
