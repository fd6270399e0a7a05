import { multiplyCenten, toCenten } from '../../kern/huis.js';
import type { Bijdrage } from '../model/bijdrage.js';
import { findTerugvorderbareBtw, indexeerCenten } from './bedragen.js';
import type { BekendeTekst, Cel, GebeurtenisVan } from './cel.js';
import { cutCel } from './cut.js';
import { toDag } from './dag.js';
import { sortOpDatum } from './kennis.js';
import { computeAanleg, layBijdrage } from './layTekst.js';
import type { Rekening, Tekststand } from './rekening.js';
import { resizeCellen } from './resize.js';

type Verlening = GebeurtenisVan<'verlening_gewijzigd'>;
type Vaststelling = GebeurtenisVan<'vastgesteld' | 'vaststelling_gewijzigd'>;

/** The change of a grant that stands: the latest by day. */
export function findVerlening(
  { id }: Bijdrage,
  { gebeurtenissen }: Pick<Rekening, 'gebeurtenissen'>,
): Verlening | undefined {
  return sortOpDatum(gebeurtenissen.get('verlening_gewijzigd'))
    .filter(({ bijdrage }) => bijdrage === id)
    .at(-1);
}

/** The new amount of a grant: with the index figures that were recorded after it, without VAT that the payer gets back. */
export function computeVerlening(
  verlening: Verlening,
  bijdrage: Bijdrage,
  { gebeurtenissen, metBtw }: Pick<Rekening, 'gebeurtenissen' | 'metBtw'>,
): bigint {
  let centen = toCenten(verlening.bedrag);
  for (const { geregistreerd, bijdragen, van, naar } of sortOpDatum(gebeurtenissen.get('geindexeerd')))
    if (geregistreerd > verlening.geregistreerd && bijdragen.includes(bijdrage.id))
      centen = indexeerCenten(centen, van, naar);
  return metBtw ? centen : centen - findTerugvorderbareBtw(centen, bijdrage);
}

/** Whether a change of the grant reaches a text: the text was recorded before it, so that it does not state the new amount itself. */
function isGeraakt({ tekst, van }: BekendeTekst, { geregistreerd }: Verlening): boolean {
  return van === Number.NEGATIVE_INFINITY || tekst.geregistreerd <= geregistreerd;
}

function changeOne(cellen: readonly Cel[], bijdrage: Bijdrage, verlening: Verlening, rekening: Rekening): Cel[] {
  const vanaf = verlening.werktTerugTot === undefined ? Number.NEGATIVE_INFINITY : toDag(verlening.werktTerugTot);
  const eigen = (cel: Cel) => cel.bijdrage === bijdrage;
  const gesneden = cellen.flatMap((cel) => {
    if (!eigen(cel)) return [cel];
    const { voor, na } = cutCel(cel, vanaf - 1);
    return [voor, na].filter((een) => een !== undefined);
  });
  const som = (lijst: readonly Cel[]) => lijst.reduce((tot, { centen }) => tot + centen, 0n);
  const voor = som(gesneden.filter((cel) => eigen(cel) && cel.van < vanaf));
  const na = som(gesneden.filter((cel) => eigen(cel) && cel.van >= vanaf));
  const last = gesneden.filter((cel) => eigen(cel) && cel.van >= vanaf && cel.soort === 'last');
  if (som(last) === 0n) return gesneden;
  const nieuw = computeVerlening(verlening, bijdrage, rekening) - voor;
  const doel = nieuw <= 0n ? 0n : multiplyCenten(som(last), nieuw, na);
  const gewijzigd = resizeCellen(last, doel, true);
  return gesneden.flatMap((cel) => gewijzigd.get(cel) ?? [cel]);
}

/**
 * A changed grant (Awb 4:48) is the new agreed amount: the cells from the day on that it works back to change in proportion, what fell
 * free before it as well. Of a share of costs it is the new ceiling.
 */
export function changeVerlening(stand: Tekststand, rekening: Rekening): Tekststand {
  if (rekening.gebeurtenissen.get('verlening_gewijzigd').length === 0) return stand;
  let { cellen } = stand;
  for (const { bijdragen } of stand.tekst.tekst.plan.perioden)
    for (const bijdrage of bijdragen) {
      const verlening = findVerlening(bijdrage, rekening);
      if (verlening === undefined || bijdrage.soort === 'werkelijke_kosten' || !isGeraakt(stand.tekst, verlening))
        continue;
      cellen = changeOne(cellen, bijdrage, verlening, rekening);
    }
  return { ...stand, cellen };
}

/** The vaststelling of each contribution that stands: the latest by day, of one day the one that was recorded last. */
export function listVaststellingen({ gebeurtenissen }: Pick<Rekening, 'gebeurtenissen'>): Map<string, Vaststelling> {
  const uit = new Map<string, Vaststelling>();
  for (const een of [...gebeurtenissen.get('vastgesteld'), ...gebeurtenissen.get('vaststelling_gewijzigd')]) {
    const eerder = uit.get(een.bijdrage);
    if (eerder === undefined || een.datum >= eerder.datum) uit.set(een.bijdrage, een);
  }
  return uit;
}

/**
 * An amount for a contribution of which no cell is left: over the cells that the first text with it lays, as if they were left, and as
 * much vrijval below zero.
 */
function layOpnieuw(id: string, vastgesteld: Vaststelling, rekening: Rekening): Cel[] {
  for (const tekst of rekening.teksten)
    for (const [p, { bijdragen }] of tekst.tekst.plan.perioden.entries()) {
      const bijdrage = bijdragen.find((een) => een.id === id);
      if (bijdrage === undefined) continue;
      const centen = computeVastgesteld(vastgesteld, bijdrage, rekening);
      const aanleg = computeAanleg(bijdrage, tekst, rekening);
      const gelegd = layBijdrage(bijdrage, aanleg === 0n ? centen : aanleg, p, tekst, rekening);
      const last = gelegd.length === 0 ? [] : [...resizeCellen(gelegd, centen).values()].flat();
      return last
        .filter(({ soort }) => soort === 'last')
        .flatMap((cel): Cel[] => [cel, { ...cel, soort: 'vrijval', reden: 'vastgesteld', centen: -cel.centen }]);
    }
  return [];
}

/** The amount of a vaststelling, without VAT that the payer gets back. */
export function computeVastgesteld({ bedrag }: Vaststelling, bijdrage: Bijdrage, { metBtw }: Rekening): bigint {
  const centen = toCenten(bedrag);
  return metBtw ? centen : centen - findTerugvorderbareBtw(centen, bijdrage);
}

/** Sets contributions at their final amounts, over all texts: the difference falls free. */
export function settle(cellen: readonly Cel[], rekening: Rekening): Cel[] {
  let uit = [...cellen];
  for (const [id, vastgesteld] of listVaststellingen(rekening)) {
    const bijdragen = rekening.teksten.flatMap(({ tekst }) => tekst.plan.perioden.flatMap((een) => een.bijdragen));
    const soort = bijdragen.find((een) => een.id === id)?.soort;
    // A share of costs is set where its costs are counted, and an uitkering has no cells.
    if (soort === 'werkelijke_kosten' || soort === 'specifieke_uitkering') continue;
    const over = uit.filter((cel) => cel.bijdrage.id === id && cel.soort === 'last');
    const laatste = over.at(-1);
    if (laatste === undefined) uit.push(...layOpnieuw(id, vastgesteld, rekening));
    else {
      const gewijzigd = resizeCellen(over, computeVastgesteld(vastgesteld, laatste.bijdrage, rekening));
      uit = uit.flatMap((cel) => gewijzigd.get(cel) ?? [cel]);
    }
  }
  return uit;
}
