import type { Koppeling } from '../../../gebied/index.js';
import type { Bevinding } from '../../../kern/index.js';
import {
  convertKerncijfers,
  fromKerncijferdocument,
  joinKerncijfers,
  Kerncijferdocument,
  type Kerncijfertabel,
  selectKerncijfers,
} from '../../../kerncijfers/index.js';
import type { Opzetbron } from '../../model/bron.js';
import { createBevinding } from '../../teksten/codes.js';
import { doStap, tell, type Werk } from '../werk.js';
import { readBron } from './readBron.js';

/** The mapping from the classification of a table to that of the opzet, where one is given. */
function findKoppeling(tabel: Kerncijfertabel, { opzet, gegevens }: Werk): Koppeling | undefined {
  const { jaar } = tabel.indeling;
  if (jaar === opzet.indelingsjaar) return undefined;
  return gegevens.koppelingen?.find(({ van, naar }) => van === jaar && naar === opzet.indelingsjaar);
}

/** One source: read, and converted to the classification of the opzet where there is a mapping. */
function takeBron(werk: Werk, bron: Opzetbron, eerste: Kerncijfertabel | undefined): Kerncijfertabel | undefined {
  const { opzet, gegevens } = werk;
  const voor = ['tabel', bron.id];
  // With mappings no gemeente is left out: it may have had another code.
  const gemeenten = (gegevens.koppelingen ?? []).length > 0 ? undefined : opzet.gemeenten.map(({ code }) => code);
  const gelezen = doStap(werk, voor, () => readBron(bron, gegevens.rijen?.[bron.id], gemeenten));
  if (gelezen === undefined) return undefined;
  tell(werk, voor, gelezen.bevindingen);
  werk.brontabellen.push(gelezen.tabel);
  const koppeling = findKoppeling(gelezen.tabel, werk);
  if (koppeling === undefined) {
    const anders = gelezen.tabel.indeling.jaar !== opzet.indelingsjaar;
    if (!anders || bron.andereIndeling !== 'koppeling') return gelezen.tabel;
    werk.nodig.push({ stap: 'tabel', wat: 'koppeling', id: bron.id });
    return undefined;
  }
  const gebieden = eerste === undefined ? {} : { gebieden: eerste.gebieden };
  return doStap(werk, voor, () => {
    const { tabel, bevindingen } = convertKerncijfers(gelezen.tabel, koppeling, gebieden);
    tell(werk, voor, bevindingen);
    return tabel;
  });
}

/** All sources in one table; `undefined` when rows are missing or cannot be read. */
function readBronnen(werk: Werk): Kerncijfertabel | undefined {
  const { bronnen } = werk.opzet;
  const { rijen = {} } = werk.gegevens;
  const ids = bronnen.map(({ id }) => id);
  const vreemd = Object.keys(rijen).filter((id) => !ids.includes(id));
  tell(
    werk,
    ['tabel'],
    vreemd.map((bron) => createBevinding('fout', 'opzet.bron_onbekend', [bron], { bron, bekend: ids })),
  );
  const zonder = ids.filter((id) => rijen[id] === undefined);
  werk.nodig.push(...zonder.map((id) => ({ stap: 'tabel' as const, wat: 'rijen' as const, id })));
  if (zonder.length > 0) return undefined;
  const tabellen: Kerncijfertabel[] = [];
  for (const bron of bronnen) {
    const tabel = takeBron(werk, bron, tabellen[0]);
    if (tabel !== undefined) tabellen.push(tabel);
  }
  if (tabellen.length < bronnen.length) return undefined;
  // A finding about a table is about its source.
  const bijBron = ({ pad: [plaats, ...rest], ...een }: Bevinding): Bevinding => ({
    ...een,
    pad: [...ids.slice(Number(plaats), Number(plaats) + 1), ...rest],
  });
  return doStap(werk, ['tabel'], () => {
    const { tabel, bevindingen } = joinKerncijfers(tabellen, { dubbel: 'eerste', andereIndeling: 'gelijke_codes' });
    tell(werk, ['tabel'], bevindingen.map(bijBron));
    return tabel;
  });
}

/** The figures that were handed in, as a table or as a stored document. */
function takeTabel(werk: Werk, gegeven: Kerncijfertabel | Kerncijferdocument): Kerncijfertabel | undefined {
  werk.gegeven.push('tabel');
  return doStap(werk, ['tabel'], () => {
    if (typeof gegeven !== 'object' || gegeven === null || !('soort' in gegeven)) return selectKerncijfers(gegeven);
    return fromKerncijferdocument(Kerncijferdocument.parse(gegeven));
  });
}

/** The first step: the figures of the gemeenten of the opzet. An area of no gemeente, such as a square, is kept. */
export function readTabel(werk: Werk): void {
  const { opzet, gegevens, gestopt } = werk;
  const alles =
    gegevens.tabel === undefined
      ? gestopt.has('tabel')
        ? undefined
        : readBronnen(werk)
      : takeTabel(werk, gegevens.tabel);
  if (alles === undefined) return;
  const codes: readonly string[] = opzet.gemeenten.map(({ code }) => code);
  const tabel = selectKerncijfers(alles, {
    waar: ({ soort, gemeente }) => (gemeente === undefined ? soort === 'samengesteld' : codes.includes(gemeente)),
  });
  const buurten = tabel.gebieden.filter(({ soort }) => soort === 'buurt' || soort === 'samengesteld');
  // A gemeente that is in no file at all was told by its reader.
  const gemeld = werk.bevindingen.filter(({ code }) => code === 'kerncijfers.gemeente_onbekend');
  const leeg = codes.filter(
    (code) =>
      !buurten.some(({ gemeente = code }) => gemeente === code) && !gemeld.some(({ params }) => params.code === code),
  );
  tell(
    werk,
    ['tabel'],
    leeg.map((code) => createBevinding('fout', 'opzet.gemeente_zonder_buurten', [code], { code })),
  );
  if (buurten.length > 0) werk.uit.tabel = tabel;
}
