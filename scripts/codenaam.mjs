import { makeRecursiveVisitor, ReferenceType } from 'typedoc';

/**
 * A plugin of TypeDoc: where a type is every code there is, it says `Code`. The compiler forgets the name of a `keyof`, so that TypeDoc
 * writes out all of them: screens full in every signature that has a finding in it.
 *
 * @param {import('typedoc').Application} app
 */
export function nameCodes({ converter }) {
  converter.on('resolveBegin', ({ project }) => {
    const naam = project.getChildByName(['taal', 'Code']);
    const tabel = project.getChildByName(['taal', 'nl']);
    const codes = new Set(tabel?.type?.declaration?.children?.map(({ name }) => name));
    if (naam === undefined || codes.size === 0) throw new Error('taal has no Code and nl to know the codes by');
    const isAlle = (type) =>
      type?.type === 'union' && type.types.length === codes.size && type.types.every(({ value }) => codes.has(value));
    let gevonden = 0;
    const shorten = (type) => {
      if (!isAlle(type)) return type;
      gevonden += 1;
      return ReferenceType.createResolvedReference('Code', naam, project);
    };
    const visitor = makeRecursiveVisitor({
      reference(type) {
        if (type.typeArguments) type.typeArguments = type.typeArguments.map(shorten);
      },
    });
    for (const reflectie of Object.values(project.reflections)) {
      if (!reflectie.type?.visit) continue;
      reflectie.type = shorten(reflectie.type);
      reflectie.type.visit(visitor);
    }
    if (gevonden === 0) throw new Error('no type is every code: scripts/codenaam.mjs has nothing to do');
  });
}
