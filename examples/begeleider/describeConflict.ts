import { formatBevinding } from 'buurtaanpak/kern';
import { nl } from 'buurtaanpak/taal';
import type { Conflictsoort, Teamconflict, Teamdossier } from 'buurtaanpak/team';
import { describeGebeurtenis, NAMEN } from './describeGebeurtenis.js';

/** What may always be done, besides the proposals. */
const ANDERS: Readonly<Record<Conflictsoort, string>> = {
  onmogelijk: 'Niets doen: het blijft staan, en telt niet.',
  dubbel: 'Niets doen: het waren er twee.',
  zelfde_dag: 'Niets doen: wat nu geldt, klopt.',
  twee_correcties: 'Niets doen: wat nu geldt, klopt.',
  zelfde_id: 'Leg opnieuw vast wat niet telt.',
};

/** What a begeleider sees of a conflict: a sentence, the events that it is about, and what may be done, each with a number. */
export function describeConflict(conflict: Teamconflict, dossier: Teamdossier): string[] {
  const { soort, gebeurtenis, tegen, oorzaak, voorstellen } = conflict;
  const erbij = dossier.gebeurtenissen.filter(({ id }) => id === tegen || id === gebeurtenis);
  const keuzes = voorstellen.map((voorstel) => formatBevinding(voorstel, nl));
  return [
    `${formatBevinding(conflict, nl, { namen: NAMEN })}${oorzaak === undefined ? '' : ` ${formatBevinding(oorzaak, nl)}`}`,
    ...erbij.map((een) => `    ${describeGebeurtenis(een)}`),
    ...[...keuzes, ANDERS[soort]].map((keuze, k) => `  ${k + 1}) ${keuze}`),
  ];
}
