import type { Probleem } from './orakel.js';

/** A selection problem as an LP file, for a solver of another make: quota, neighbours, groups and overlapping numbers only. */
export function toLp({ scores, quota, gebieden, regels, buren }: Probleem): string {
  const naam = (code: string, j: number) => `x_${code}_${j}`;
  const gebied = new Map(gebieden.map((een) => [een.code, een]));
  const lies = (code: string, waar: { gebieden?: readonly string[]; kenmerken?: readonly string[] } = {}) => {
    const hier = gebied.get(code);
    if (waar.gebieden && !waar.gebieden.includes(hier?.wijk ?? '')) return false;
    return !waar.kenmerken || waar.kenmerken.every((kenmerk) => hier?.kenmerken?.includes(kenmerk));
  };
  const kandidaten = quota.map((quotum) =>
    (scores[quotum.programma] ?? []).filter(({ code }) => lies(code, (quotum.waar ?? {}) as object)),
  );
  const som = (delen: readonly string[]) => delen.join(' + ');
  const doel = kandidaten.flatMap((rijen, j) => rijen.map(({ code, score }) => `${score} ${naam(code, j)}`));
  const plekken = new Map<string, number[]>();
  kandidaten.forEach((rijen, j) => {
    for (const { code } of rijen) plekken.set(code, [...(plekken.get(code) ?? []), j]);
  });
  const van = (code: string, toegestaan: (j: number) => boolean = () => true) =>
    (plekken.get(code) ?? []).filter(toegestaan).map((j) => naam(code, j));
  const rijen = [
    ...kandidaten.map((rij, j) => `${som(rij.map(({ code }) => naam(code, j)))} = ${quota[j]?.aantal}`),
    ...[...plekken].filter(([, js]) => js.length > 1).map(([code]) => `${som(van(code))} <= 1`),
  ];
  for (const regel of regels) {
    const telt = (programmas: readonly string[] | undefined) => (j: number) =>
      programmas === undefined || programmas.includes(quota[j]?.programma ?? '');
    if (regel.soort === 'niet_aangrenzend') {
      for (const [a, b] of buren) rijen.push(`${som([...van(a), ...van(b)])} <= 1`);
    }
    if (regel.soort === 'hoogstens_per_groep') {
      for (const wijk of new Set(gebieden.map((een) => een.wijk))) {
        const leden = gebieden.filter((een) => een.wijk === wijk);
        rijen.push(`${som(leden.flatMap(({ code }) => van(code, telt(regel.programmas))))} <= ${regel.hoogstens}`);
      }
    }
    if (regel.soort === 'inwoners') {
      const delen = gebieden.flatMap(({ code, inwoners }) => van(code).map((x) => `${inwoners} ${x}`));
      rijen.push(`${som(delen)} >= ${regel.minimaal}`, `${som(delen)} <= ${regel.maximaal}`);
    }
    if (regel.soort === 'aantal_met') {
      const leden = gebieden.filter(({ code }) => lies(code, regel.waar as object));
      rijen.push(`${som(leden.flatMap(({ code }) => van(code, telt(regel.programmas))))} = ${regel.aantal}`);
    }
  }
  const namen = kandidaten.flatMap((rij, j) => rij.map(({ code }) => naam(code, j)));
  const regelsTekst = rijen.filter((rij) => rij.startsWith('x') || /^\d/.test(rij)).map((rij, i) => ` c${i}: ${rij}`);
  return [
    'Maximize',
    ` obj: ${som(doel)}`,
    'Subject To',
    ...regelsTekst,
    'Binary',
    ...namen.map((x) => ` ${x}`),
    'End',
  ].join('\n');
}
