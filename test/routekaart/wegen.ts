import { type Kolommen, type Paarvergelijking, type Weging, weighCriteria } from 'buurtaanpak/routekaart';

type Methode<M extends Weging['methode']> = Extract<Weging, { readonly methode: M }>;
/** As far as the compiler knows every id has a weight, so that a test reads it without asking. */
type Gewichten = Record<string, number>;

const weigh = (weging: Parameters<typeof weighCriteria>[0], kolommen?: Kolommen): Gewichten => ({
  ...weighCriteria(weging, kolommen).gewichten,
});

export const weighByEntropie = (kolommen: Kolommen): Gewichten => weigh({ methode: 'entropie' }, kolommen);
export const weighByCritic = (kolommen: Kolommen): Gewichten => weigh({ methode: 'critic' }, kolommen);
export const weighByPca = (kolommen: Kolommen): Gewichten => weigh({ methode: 'pca' }, kolommen);
export const weighBySwing = (punten: Methode<'swing'>['punten']): Gewichten => weigh({ methode: 'swing', punten });
export const weighByRangorde = (volgorde: Methode<'rangorde'>['volgorde']): Gewichten =>
  weigh({ methode: 'rangorde', volgorde });

/** The weights of comparisons, and how consistent these are. */
export function weighByAhp(vergelijkingen: readonly Paarvergelijking[]) {
  const { gewichten, consistentie } = weighCriteria({ methode: 'ahp', vergelijkingen });
  const { lambdaMax, index, ratio } = consistentie!;
  return { gewichten, lambdaMax, consistentieIndex: index, consistentieratio: ratio };
}
