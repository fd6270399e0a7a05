/** Whatever happened and whenever it is asked: every division of the money adds up, and letter and cells say the same. */

import { listBoekingen } from 'buurtaanpak/financiering';
import { addDuur, type Bedrag, subtractBedrag, sumBedragen } from 'buurtaanpak/kern';
import { toGeldverloop } from 'buurtaanpak/overeenkomst';
import { getProgrammastand } from 'buurtaanpak/programma';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../runs.js';
import { dag } from '../team/vertel.js';
import { briefdossier, brieftekst, type Feit, metDeelnemer } from './dossiers.js';
import { proefprogramma } from './proefprogramma.js';

const geld = (soort: string, bijdrage: string, bedrag: string, datum: string): Feit => ({
  soort,
  datum,
  bijdrage,
  bedrag,
});
/** What can happen together, in the order of recording. */
const FEITEN: readonly Feit[] = [
  geld('verplichting_aangegaan', 'bzk-1', '150000.00', '2026-07-01'),
  geld('betaald', 'bzk-1', '149999.99', '2026-10-01'),
  { soort: 'buurt_gestopt', datum: '2027-02-11', buurt: 'BU00802003', laatsteDag: '2027-02-11' },
  { soort: 'buurt_vervangen', datum: '2027-03-01', buurt: 'BU00802013', vervangt: 'BU00802003', start: '2027-03-02' },
  { soort: 'opgeschort', datum: '2027-05-01', vanaf: '2027-05-01', reden: 'Verkiezingen' },
  { soort: 'hervat', datum: '2027-06-17', vanaf: '2027-06-17' },
  { soort: 'geindexeerd', datum: '2027-07-01', bijdragen: ['gemeente-2', 'gemeente-3'], van: '100', naar: '103.7' },
  geld('vastgesteld', 'bzk-1', '141234.56', '2027-10-01'),
  { soort: 'jaar_afgesloten', datum: '2028-03-01', begrotingsjaar: 2027 },
  { soort: 'buurt_gestopt', datum: '2028-03-15', buurt: 'BU00802009', laatsteDag: '2027-12-24' },
  { soort: 'beeindigd', datum: '2028-06-01', laatsteDag: '2028-09-30', reden: 'wederzijds_goedvinden' },
];
// A replacement asks a stop, and a resumption a suspension.
const VOORAF: Readonly<Record<number, number>> = { 3: 2, 5: 4 };

test('every division adds up to the cent, for what happened and what was known on any day', () => {
  const keuzes = fc.record({
    gebeurd: fc.subarray(FEITEN.map((_, f) => f)),
    bijStop: fc.constantFrom('terug', 'overige_buurten', 'vervanger'),
    bijOpschorting: fc.constantFrom('telt_door', 'vervalt', 'schuift_op'),
    dagen: fc.nat(1200),
    bekend: fc.option(fc.nat(1200), { nil: undefined }),
  });
  fc.assert(
    fc.property(keuzes, ({ gebeurd, bijStop, bijOpschorting, dagen, bekend }) => {
      const mag = gebeurd.filter((f) => VOORAF[f] === undefined || gebeurd.includes(VOORAF[f]));
      const plan = { ...brieftekst().financieringsplan, bijStop, bijOpschorting } as const;
      const overeenkomst = briefdossier({ financieringsplan: plan }, ...mag.flatMap((f) => FEITEN[f] ?? []));
      const na = (aantal: number) => addDuur(dag('2026-07-01'), { dagen: aantal });
      const options = { peildatum: na(dagen), bekendOp: bekend === undefined ? undefined : na(bekend) };
      const programma = metDeelnemer(proefprogramma, { overeenkomst, teams: [] });
      const stand = getProgrammastand(programma, { ...options, metVingerafdruk: false });
      const eigen = stand.deelnemers[0]?.geld;
      if (eigen === undefined) throw new Error('no money');
      const som = (lijst: readonly { readonly bedrag: Bedrag }[]) => sumBedragen(lijst.map(({ bedrag }) => bedrag));
      const { perPartij, perJaar, perKostendrager, perBegrotingsjaar, perBuurt } = eigen;
      for (const tabel of [perPartij, perJaar, perKostendrager, perBegrotingsjaar, perBuurt])
        expect(som(tabel)).toBe(eigen.prognose);
      for (const tabel of [eigen.bijdragen, eigen.uitputting, eigen.partijjaren])
        expect(sumBedragen(tabel.map(({ prognose }) => prognose))).toBe(eigen.prognose);
      const { buurten = [], geldZonderBuurt } = stand.deelnemers[0] ?? {};
      const perPlaats = [...buurten.map((buurt) => buurt.geld), ...(geldZonderBuurt ? [geldZonderBuurt] : [])];
      for (const veld of ['prognose', 'gerealiseerd', 'vrijval'] as const)
        expect(sumBedragen(perPlaats.map((een) => een[veld]))).toBe(eigen[veld]);
      for (const een of perPlaats) expect(som(een.perBegrotingsjaar)).toBe(een.prognose);
      expect(som(eigen.vrijgevallen)).toBe(eigen.vrijval);
      expect(subtractBedrag(eigen.totaal, eigen.prognose)).toBe(eigen.vrijval);
      expect(sumBedragen(eigen.bijdragen.map(({ afgesproken }) => afgesproken))).toBe(eigen.totaal);
      expect(stand.totaal).toMatchObject({ prognose: eigen.prognose, vrijval: eigen.vrijval });
      expect(som(listBoekingen(toGeldverloop(overeenkomst), options))).toBe(eigen.totaal);
    }),
    { numRuns: runs(200, 15) },
  );
});
