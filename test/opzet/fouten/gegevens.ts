import { readFileSync } from 'node:fs';
import { Datum } from 'buurtaanpak/kern';
import { readWerkmap } from '../../kerncijfers/data.js';

/** A row of a file: a text by the name of its column. */
export type Rij = Readonly<Record<string, string>>;

/** The day of every run. */
export const peildatum = Datum.parse('2026-06-01');

/** The rows of the workbook of CBS of 2024, of five gemeenten. */
export const werkmap: readonly Rij[] = readWerkmap();

/** An opzet of `examples/opzet`, as JSON. */
export const readVoorbeeld = (naam: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../examples/opzet/${naam}.json`, import.meta.url), 'utf8'));
