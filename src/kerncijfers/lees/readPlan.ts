import type { Bevinding } from '../../kern/index.js';
import { MARGE_AANTAL } from '../controle/afronding.js';
import { checkGroepen } from '../controle/checkGroepen.js';
import { checkVerdelingen } from '../controle/checkVerdelingen.js';
import type { Leeskolom, Leesplan, Leesresultaat } from '../kop/leesplan.js';
import { assignSleutels } from '../tabel/assignSleutels.js';
import type { Kerncijferkolom } from '../tabel/kerncijfertabel.js';
import { createBevinding } from '../teksten/codes.js';
import { fillKolom } from './fillKolom.js';
import { type Gelezengebied, readGebieden } from './readGebieden.js';
import { toRedennummer } from './toRedennummer.js';

/**
 * Turns findings about areas and keys into findings about the rows and columns from which these were read.
 *
 * @param gelezen - the columns that were read, by key
 */
function toCellen(
  bevindingen: readonly Bevinding[],
  plan: Leesplan,
  gebieden: readonly Gelezengebied[],
  gelezen: ReadonlyMap<string, Leeskolom>,
): Bevinding[] {
  if (bevindingen.length === 0) return [];
  const rijen = new Map(gebieden.map(({ gebied, rij }) => [gebied.code, rij]));
  return bevindingen.map((bevinding) => {
    const [code, sleutel] = bevinding.pad;
    const { veld: kolom, findRij = (gebiedsrij) => gebiedsrij } = gelezen.get(String(sleutel)) as Leeskolom;
    const rij = plan.getRijnummer(findRij(rijen.get(String(code)) as number), kolom);
    if (bevinding.code === 'kerncijfers.verdeling_wijkt_af') return { ...bevinding, pad: [rij, kolom] };
    return createBevinding(bevinding.ernst, 'kerncijfers.groep_boven_totaal_rij', [rij, kolom], {
      rij: rij + 1,
      kolom,
      waarde: bevinding.params.waarde as number,
      totaal: bevinding.params.totaal as string,
      boven: bevinding.params.boven as number,
    });
  });
}

/** With at least this many areas, a column with only points was not published yet; it is not secret everywhere. */
const VEEL = 20;

const PUNT = toRedennummer('niet_gepubliceerd');
const LATER = toRedennummer('nog_niet_verschenen');

/** A column without any figure in the file: its dots mean that it is expected later. */
function markLater(kolom: Kerncijferkolom, gelezen: Leeskolom, plan: Leesplan, deel: boolean): Kerncijferkolom {
  if (!plan.puntZegtNiet || plan.rijen.length < VEEL) return kolom;
  const elders = deel && fillKolom(gelezen, plan, [...plan.rijen.keys()], []).redenen.includes(0);
  return elders ? kolom : { ...kolom, redenen: kolom.redenen.map((reden) => (reden === PUNT ? LATER : reden)) };
}

/** Reads a column, and reports when it has no figure, or has a name of another year. */
function readKolom(
  gelezen: Leeskolom,
  plan: Leesplan,
  nummers: readonly number[],
  overKolommen: Bevinding[],
  overCellen: Bevinding[],
): Kerncijferkolom {
  const { veld, sleutel, findRij } = gelezen;
  const fouten = overCellen.length;
  const kolom = fillKolom(gelezen, plan, findRij === undefined ? nummers : nummers.map(findRij), overCellen);
  const heeftCijfer = kolom.redenen.includes(0);
  if (heeftCijfer || overCellen.length > fouten) {
    const jaar = kolom.bron.jaar;
    if (gelezen.anderJaar)
      overKolommen.push(
        createBevinding('waarschuwing', 'kerncijfers.kolom_ander_jaar', [veld], { kolom: veld, sleutel, jaar }),
      );
    return kolom;
  }
  if (gelezen.ontbreekt || nummers.length === 0) return kolom;
  const ernst = plan.nodig?.includes(sleutel) ? 'fout' : 'waarschuwing';
  const params = { kolom: veld, sleutel, aantal: nummers.length };
  overKolommen.push(createBevinding(ernst, 'kerncijfers.kolom_leeg', [veld], params));
  return markLater(kolom, gelezen, plan, nummers.length < plan.rijen.length);
}

/** Reads the rows by the plan: areas first, then column by column. */
export function readPlan(plan: Leesplan): Leesresultaat {
  const { gebieden, bevindingen: overGebieden } = readGebieden(plan);
  const nummers = gebieden.map(({ rij }) => rij);
  const overKolommen: Bevinding[] = [];
  const overCellen: Bevinding[] = [];
  const gelezen = [...plan.kolommen].sort((a, b) => a.plaats - b.plaats);
  const kolommen = gelezen.map((kolom) => readKolom(kolom, plan, nummers, overKolommen, overCellen));
  const tabel = {
    indeling: plan.indeling,
    gebieden: gebieden.map(({ gebied }) => gebied),
    kolommen: assignSleutels(kolommen),
  };
  const bijSleutel = new Map(tabel.kolommen.map(({ sleutel }, i) => [sleutel, gelezen[i] as Leeskolom]));
  const sleutelVan = new Map(gelezen.map((kolom, i) => [kolom, tabel.kolommen[i]?.sleutel]));
  return {
    tabel,
    vorm: plan.vorm,
    herkend: plan.kolommen.map((kolom) => ({
      kolom: kolom.naam ?? kolom.veld,
      sleutel: sleutelVan.get(kolom) ?? kolom.sleutel,
    })),
    bevindingen: [
      ...plan.bevindingen,
      ...overKolommen,
      ...overGebieden,
      ...overCellen,
      ...toCellen(
        [...checkGroepen(tabel, MARGE_AANTAL), ...checkVerdelingen(tabel, MARGE_AANTAL)],
        plan,
        gebieden,
        bijSleutel,
      ),
    ],
  };
}
