import {
  type Bevinding,
  createBevinding,
  DomeinFout,
  findSuggestie,
  safeParseSchema,
  showWaarde,
} from '../../kern/index.js';
import type { Programmascores, SelectieGebied } from '../model/invoer.js';
import type { SelectBuurtenOptions } from '../model/opties.js';
import { QuotaSchema, type Quotum } from '../model/quotum.js';
import { getWijkVanCode } from './getWijkVanCode.js';
import { MEESTE_QUOTA } from './opgave.js';
import { rangeVanAantal } from './rangeVanAantal.js';

const MEESTE_DECIMALEN = 12;

function checkScores(scores: Programmascores, bevindingen: Bevinding[]): void {
  for (const [programma, rijen] of Object.entries(scores)) {
    const gezien = new Set<string>();
    rijen.forEach(({ code, score }, i) => {
      if (score !== null && !Number.isFinite(score)) {
        const params = { programma, code, waarde: showWaarde(score) };
        bevindingen.push(createBevinding('fout', 'selectie.score_ongeldig', ['scores', programma, i, 'score'], params));
      }
      if (gezien.has(code)) {
        const params = { programma, code };
        bevindingen.push(createBevinding('fout', 'selectie.score_dubbel', ['scores', programma, i, 'code'], params));
      }
      gezien.add(code);
    });
  }
}

function checkGebieden(gebieden: readonly SelectieGebied[], bevindingen: Bevinding[]): ReadonlySet<string> {
  const codes = new Set<string>();
  gebieden.forEach((gebied, i) => {
    if (codes.has(gebied.code)) {
      bevindingen.push(
        createBevinding('fout', 'selectie.gebied_dubbel', ['gebieden', i, 'code'], { code: gebied.code }),
      );
    }
    codes.add(gebied.code);
    const getallen = [['inwoners', gebied.inwoners] as const, ...Object.entries(gebied.cijfers ?? {})];
    for (const [naam, waarde] of getallen) {
      if (waarde === null || waarde === undefined || Number.isFinite(waarde)) continue;
      const pad = naam === 'inwoners' ? ['gebieden', i, naam] : ['gebieden', i, 'cijfers', naam];
      const params = { code: gebied.code, cijfer: naam, waarde: showWaarde(waarde) };
      bevindingen.push(createBevinding('fout', 'selectie.cijfer_ongeldig', pad, params));
    }
  });
  return codes;
}

function checkQuota(
  quota: readonly Quotum[],
  scores: Programmascores,
  gebieden: readonly SelectieGebied[],
  bevindingen: Bevinding[],
): void {
  const ids = new Set<string>();
  const plaatsen = new Set<string>();
  for (const gebied of gebieden) {
    plaatsen.add(gebied.code);
    const wijk = gebied.wijk ?? getWijkVanCode(gebied.code);
    if (wijk !== undefined) plaatsen.add(wijk);
  }
  if (quota.length > MEESTE_QUOTA) {
    const params = { aantal: quota.length, hoogstens: MEESTE_QUOTA };
    bevindingen.push(createBevinding('fout', 'selectie.te_veel_quota', ['quota'], params));
  }
  quota.forEach((quotum, i) => {
    const pad = ['quota', i];
    if (ids.has(quotum.id)) {
      bevindingen.push(createBevinding('fout', 'selectie.quotum_dubbel', [...pad, 'id'], { quotum: quotum.id }));
    }
    ids.add(quotum.id);
    const { van, tot } = rangeVanAantal(quotum.aantal);
    if (van > tot) {
      const params = { quotum: quotum.id, van, tot };
      bevindingen.push(createBevinding('fout', 'selectie.aantal_omgekeerd', [...pad, 'aantal'], params));
    }
    if (!Object.hasOwn(scores, quotum.programma)) {
      const params = { programma: quotum.programma, bekend: Object.keys(scores) };
      bevindingen.push(createBevinding('fout', 'selectie.programma_onbekend', [...pad, 'programma'], params));
    }
    quotum.waar?.gebieden?.forEach((code, g) => {
      if (plaatsen.has(code)) return;
      const params = { quotum: quotum.id, code, suggestie: findSuggestie(code, plaatsen) ?? '-' };
      bevindingen.push(createBevinding('fout', 'selectie.gebied_onbekend', [...pad, 'waar', 'gebieden', g], params));
    });
    quotum.waar?.cijfers?.forEach(({ cijfer, minimaal, maximaal }, e) => {
      if (minimaal === undefined || maximaal === undefined || minimaal <= maximaal) return;
      const params = { cijfer, minimaal, maximaal };
      bevindingen.push(createBevinding('fout', 'selectie.grenzen_omgekeerd', [...pad, 'waar', 'cijfers', e], params));
    });
  });
}

/**
 * Checks everything that goes into a selection, and throws all that is wrong with it at once.
 *
 * @returns the gebieden: those given, or one for every code of the scores
 * @throws DomeinFout `selectie.invoer_ongeldig`
 */
export function checkInvoer(
  scores: Programmascores,
  quota: readonly Quotum[],
  options: SelectBuurtenOptions,
): readonly SelectieGebied[] {
  const bevindingen: Bevinding[] = [];
  const gelezen = safeParseSchema(QuotaSchema, quota, 'quota');
  if (!gelezen.success) {
    bevindingen.push(...gelezen.error.bevindingen.map((b) => ({ ...b, pad: ['quota', ...b.pad] })));
  }
  checkScores(scores, bevindingen);
  const gebieden =
    options.gebieden ??
    [...new Set(Object.values(scores).flatMap((rijen) => rijen.map((rij) => rij.code)))].map((code) => ({ code }));
  const codes = checkGebieden(gebieden, bevindingen);
  for (const [programma, rijen] of Object.entries(scores)) {
    rijen.forEach(({ code }, i) => {
      if (codes.has(code)) return;
      const params = { programma, code };
      bevindingen.push(createBevinding('fout', 'selectie.score_zonder_gebied', ['scores', programma, i], params));
    });
  }
  if (gelezen.success) checkQuota(quota, scores, gebieden, bevindingen);
  const decimalen = options.decimalen ?? 0;
  if (!Number.isInteger(decimalen) || decimalen < 0 || decimalen > MEESTE_DECIMALEN) {
    const params = { waarde: showWaarde(decimalen), hoogstens: MEESTE_DECIMALEN };
    bevindingen.push(createBevinding('fout', 'selectie.decimalen_ongeldig', ['opties', 'decimalen'], params));
  }
  const voorrang = new Set<string>();
  options.voorrang?.forEach((code, i) => {
    const pad = ['opties', 'voorrang', i];
    if (voorrang.has(code)) bevindingen.push(createBevinding('fout', 'selectie.voorrang_dubbel', pad, { code }));
    voorrang.add(code);
  });
  if (bevindingen.length > 0) {
    throw new DomeinFout('selectie.invoer_ongeldig', { aantal: bevindingen.length }, { bevindingen });
  }
  return gebieden;
}
