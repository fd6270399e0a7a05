import { readFileSync } from 'node:fs';
import { Opzet } from 'buurtaanpak/opzet';

const read = (naam: string) => Opzet.parse(JSON.parse(readFileSync(`examples/opzet/${naam}.json`, 'utf8')));

/** The complete examples. */
export const voorbeelden = {
  leeuwarden: read('leeuwarden'),
  rotterdam: read('rotterdam'),
  zaanstad: read('zaanstad'),
  boxtel: read('boxtel-sint-michielsgestel'),
} as const;
