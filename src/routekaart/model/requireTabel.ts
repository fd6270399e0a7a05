import type { Gebied, Kerncijfertabel } from '../../kerncijfers/index.js';
import { isObject } from './isObject.js';
import { requireVorm } from './requireVorm.js';

const isGebied = (gebied: Gebied) =>
  isObject(gebied) && [gebied.code, gebied.naam, gebied.soort].every((veld) => typeof veld === 'string');

/** Areas that were checked before; a table may not be changed after it is made. */
const gezien = new WeakSet<Kerncijfertabel['gebieden']>();

/** Refuses figures that are not a table: areas, and columns with one number for each area. */
export function requireTabel(tabel: Kerncijfertabel): void {
  requireVorm(isObject(tabel) && Array.isArray(tabel.gebieden) && Array.isArray(tabel.kolommen), 'kerncijfers');
  requireVorm(isObject(tabel.indeling), 'kerncijfers', ['kerncijfers', 'indeling']);
  const { gebieden, kolommen } = tabel;
  if (!gezien.has(gebieden)) {
    gebieden.forEach((gebied, i) => {
      requireVorm(isGebied(gebied), 'kerncijfers', ['kerncijfers', 'gebieden', i]);
    });
    gezien.add(gebieden);
  }
  kolommen.forEach((kolom, i) => {
    const pad = ['kerncijfers', 'kolommen', i];
    requireVorm(isObject(kolom) && isObject(kolom.redenen), 'kerncijfers', pad);
    requireVorm(
      [kolom.sleutel, kolom.figuur].every((veld) => typeof veld === 'string'),
      'kerncijfers',
      pad,
    );
    requireVorm(kolom.waarden instanceof Float64Array && kolom.waarden.length === gebieden.length, 'kerncijfers', [
      ...pad,
      'waarden',
    ]);
  });
}
