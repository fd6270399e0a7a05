import type { Datum } from 'buurtaanpak/kern';
import type {
  computeTeamindicatoren,
  decideTeam,
  evolveTeam,
  Feit,
  findTeamstand,
  listSignalen,
  Projectfase,
  Teamcommando,
  Teamdossier,
  Teamgebeurtenis,
  Teamindicatoren,
  Teamrol,
  Teamstand,
} from 'buurtaanpak/team';
import { expectTypeOf, test } from 'vitest';

test('the decider has the shape of a decider', () => {
  expectTypeOf<typeof decideTeam>().toEqualTypeOf<
    (commando: Teamcommando, dossier: Teamdossier) => Teamgebeurtenis[]
  >();
  expectTypeOf<typeof evolveTeam>().toEqualTypeOf<
    (dossier: Teamdossier, gebeurtenis: Teamgebeurtenis) => Teamdossier
  >();
  expectTypeOf<typeof findTeamstand>().returns.toEqualTypeOf<Teamstand | undefined>();
  expectTypeOf<Awaited<ReturnType<typeof computeTeamindicatoren>>>().toEqualTypeOf<Teamindicatoren>();
  expectTypeOf<Parameters<typeof listSignalen>[1]['peildatum']>().toEqualTypeOf<Datum>();
});

test('the kind of an event tells its fields', () => {
  const read = (gebeurtenis: Teamgebeurtenis) => {
    if (gebeurtenis.soort === 'vrijwilliger_aangesloten') {
      expectTypeOf(gebeurtenis.rollen).toEqualTypeOf<readonly Teamrol[]>();
      // @ts-expect-error a volunteer who joins has no reason
      gebeurtenis.reden;
    }
    if (gebeurtenis.soort === 'correctie') expectTypeOf(gebeurtenis.wordt).toEqualTypeOf<Feit | undefined>();
    // @ts-expect-error an event is never changed
    gebeurtenis.datum = gebeurtenis.geregistreerd;
  };
  expectTypeOf(read).toBeFunction();
});

test('a command asks for the fields of its kind', () => {
  expectTypeOf<Teamcommando<'opgave_oppakken'>>().toHaveProperty('opgave').toBeString();
  expectTypeOf<Teamcommando<'project_voortzetten'>['fase']>().toEqualTypeOf<'voorbereiding' | 'uitvoering'>();
  expectTypeOf<Teamcommando<'werving_starten'>>().not.toHaveProperty('versie');
  // @ts-expect-error there is no such command
  type _Taart = Teamcommando<'taart_eten'>;
});

test('a phase is one of five', () => {
  expectTypeOf<Projectfase>().toEqualTypeOf<'idee' | 'voorbereiding' | 'uitvoering' | 'afgerond' | 'gestaakt'>();
});
