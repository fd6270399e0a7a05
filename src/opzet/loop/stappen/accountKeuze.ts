import { createVingerafdruk } from '../../../kern/index.js';
import { listKolommen } from '../../../kerncijfers/huis.js';
import { type Kerncijfertabel, selectKerncijfers } from '../../../kerncijfers/index.js';
import { createVerantwoording } from '../../../register/index.js';
import { createBevinding } from '../../teksten/codes.js';
import { listCijfers } from '../../vertaling/listCijfers.js';
import { doStap, tell, type Werk } from '../werk.js';
import { listInvoer } from './listInvoer.js';

/** The figures that the opzet uses; a figure of a later account is not kept in this one. */
function pickCijfers({ opzet }: Werk, tabel: Kerncijfertabel): Kerncijfertabel {
  const gebruikt = new Set(listCijfers(opzet).flatMap(({ cijfer }) => listKolommen(tabel, cijfer)));
  const kolommen = tabel.kolommen.filter((kolom) => gebruikt.has(kolom)).map(({ sleutel }) => sleutel);
  return selectKerncijfers(tabel, { kolommen });
}

/** The account with which the choice can be redone years later. What was handed in as a result cannot be redone. */
export function accountKeuze(werk: Werk): void {
  const { opzet, uit, gegevens, peildatum, software, oplosser } = werk;
  const { tabel, selectie } = uit;
  const wat = (['scores', 'selectie'] as const).filter((deel) => gegevens[deel] !== undefined);
  if (wat.length > 0) {
    tell(werk, ['verantwoording'], [createBevinding('info', 'opzet.niet_na_te_rekenen', [], { wat })]);
    return;
  }
  if (tabel === undefined || selectie === undefined) return;
  const programmas = opzet.programmas.flatMap((programma) =>
    opzet.routekaarten
      .filter(({ id }) => id === programma.routekaart)
      .map((routekaart) => {
        const { oordelen, alleen } = listInvoer(werk, programma, tabel);
        return { programma: programma.id, routekaart, beoordelingen: oordelen, ...alleen };
      }),
  );
  const { besluit } = gegevens;
  const { geldend } = werk;
  doStap(werk, ['verantwoording'], () => {
    uit.verantwoording = createVerantwoording(selectie, {
      naam: opzet.naam,
      opgesteldOp: peildatum,
      software,
      kerncijfers: pickCijfers(werk, tabel),
      programmas,
      opzet: { id: opzet.id, vingerafdruk: createVingerafdruk(opzet) },
      ...(besluit === undefined ? {} : { besluit }),
      ...(geldend === undefined ? {} : { geld: { bron: geldend.dossier, peildatum } }),
      ...(oplosser === undefined ? {} : { oplosser }),
    });
  });
}
