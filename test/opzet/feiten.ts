import { readFileSync } from 'node:fs';
import { Datum } from 'buurtaanpak/kern';
import { Opzet, type Opzetgegevens, runOpzet } from 'buurtaanpak/opzet';
import { Beoordelingen } from 'buurtaanpak/routekaart';
import { parse } from 'csv-parse/sync';
import { verzinBeoordelingen } from '../../examples/verzonnen/verzinBeoordelingen.js';
import { WERKMAP } from '../gegevens.js';
import { voorbeelden } from './voorbeelden.js';

export const peildatum = Datum.parse('2026-06-01');

/** The figures of CBS and made-up judgements for the opzet of Leeuwarden. */
export function readFeiten(): Opzetgegevens {
  const rijen: readonly Record<string, string>[] = parse(readFileSync(WERKMAP, 'utf8'), {
    bom: true,
    columns: true,
    delimiter: ';',
  });
  const kwb = rijen.filter((rij) => Object.values(rij).includes('Leeuwarden'));
  const { leeuwarden } = voorbeelden;
  const { tabel } = runOpzet(leeuwarden, { rijen: { kwb } }, { peildatum, tot: 'tabel' });
  if (tabel === undefined) throw new Error('no figures');
  const buurten = { ...tabel, gebieden: tabel.gebieden.filter(({ soort }) => soort === 'buurt') };
  const oordelen = leeuwarden.routekaarten.map((routekaart) =>
    Beoordelingen.create({ routekaart: routekaart.id, rijen: verzinBeoordelingen(routekaart, buurten) }),
  );
  return { rijen: { kwb }, oordelen };
}

/** Four buurten with two figures, and an opzet that chooses among them: to reckon by hand. */
export const kleineRijen = [
  { code: 'BU00802001', naam: 'A', x: 0, y: 10 },
  { code: 'BU00802002', naam: 'B', x: 10, y: 0 },
  { code: 'BU00802003', naam: 'C', x: 5, y: 8 },
  { code: 'BU00802004', naam: 'D', x: 8, y: 2 },
];

const criterium = (id: string) => ({
  id,
  naam: id,
  richting: 'hoger',
  gewicht: 1,
  bron: { soort: 'kerncijfer', sleutel: id },
});

export const kleineOpzet = Opzet.parse({
  soort: 'opzet',
  versie: 2,
  id: 'klein',
  naam: 'Klein',
  indelingsjaar: 2024,
  gemeenten: [{ code: 'GM0080', naam: 'Leeuwarden' }],
  bronnen: [
    {
      id: 'eigen',
      soort: 'eigen',
      tabel: {
        tabel: 'Eigen',
        bron: 'gemeente',
        jaar: 2024,
        codekolom: 'code',
        naamkolom: 'naam',
        kolommen: ['x', 'y'].map((sleutel) => ({ kolom: sleutel, sleutel, eenheid: 'aantal' })),
      },
    },
  ],
  routekaarten: [{ soort: 'routekaart', versie: 1, id: 'r', naam: 'R', criteria: ['x', 'y'].map(criterium) }],
  programmas: [{ id: 'p', naam: 'P', routekaart: 'r', quota: [{ id: 'q', aantal: 1 }] }],
});
