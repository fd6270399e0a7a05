import { expect, test } from 'vitest';
import { readVoorbeelden } from './findVoorbeelden.js';
import { rewriteBeweringen, toModule } from './toModule.js';
import { geenFout__, gelijk__, werpt__ } from './verwachting.js';

const rewrite = (code: string) => rewriteBeweringen(code, (index) => index + 1);

/** Runs rewritten JavaScript with the real helpers. */
function run(code: string, names: Record<string, unknown> = {}): void {
  const scope = { geenFout__, gelijk__, werpt__, ...names };
  new Function(...Object.keys(scope), rewrite(code).replaceAll(': unknown', ''))(...Object.values(scope));
}

const domeinFout = (code: string) => () => {
  throw Object.assign(new Error(code), { name: 'DomeinFout', code });
};

test('a value is compared with the expression behind =>', () => {
  run("1 + 1; // => 2\n['a']; // => ['a']\nconst x = 3; // => 3\nconsole.log(x); // => 3\nx; // => 3");
  expect(() => run('1 + 1; // => 3')).toThrow('line 1');
  expect(() => run('const x = 3;\nx;\n// => 4')).toThrow('line 2');
});

test('a long value goes on in the following comment lines', () => {
  run('({ a: 1, b: [2] });\n// => {\n//   a: 1,\n//   b: [2],\n// }');
  expect(() => run('({ a: 1 });\n// => {\n//   a: 2,\n// }')).toThrow();
});

test('a throw is compared by code', () => {
  run('stuk(); // throws kern.veld_ontbreekt', { stuk: domeinFout('kern.veld_ontbreekt') });
  expect(() => run('stuk(); // throws kern.a', { stuk: domeinFout('kern.b') })).toThrow();
  expect(() => run('1; // throws kern.a')).toThrow('did not throw kern.a');
});

test('an assertion that would say nothing is refused', () => {
  expect(() => rewrite('f(); // => about two')).toThrow('no JavaScript expression');
  expect(() => rewrite('if (a) { b; // => 2\n}')).toThrow('does not follow a statement');
  expect(() => rewrite('for (;;) {} // => 2')).toThrow('neither an expression nor a declaration');
});

test('a // inside a text is no assertion', () => {
  expect(rewrite("f('// => 2');")).toBe("f('// => 2');");
});

test('every line stays on its own line', () => {
  const code = 'const a = [\n  1,\n];\na; // => [1]\n';
  expect(rewrite(code).split('\n')).toHaveLength(code.split('\n').length);
});

test('blocks are found in Markdown, with their place and marks', () => {
  const tekst =
    '# t\n\n```ts\na;\n```\n\n- x\n  ```ts no-run\n  b;\n  ```\n\n```json\n{}\n```\n\n```ts vervolg\nc;\n```\n';
  const { voorbeelden, klachten } = readVoorbeelden('g.md', tekst);
  expect(klachten).toEqual([]);
  expect(voorbeelden.map(({ regel, code, typesOnly, vervolg }) => [regel, code, typesOnly, vervolg])).toEqual([
    [4, ['a;'], false, false],
    [9, ['b;'], true, false],
    [17, ['c;'], false, true],
  ]);
  expect(toModule([voorbeelden[0]!, voorbeelden[2]!], 'h').regels).toEqual([4, 4, 17]);
});

test('a block that would be skipped in silence is a complaint', () => {
  expect(readVoorbeelden('g.md', '```js\na\n```\n').klachten[0]).toContain('g.md:1');
  expect(readVoorbeelden('g.md', '```\na\n```\n').klachten).toHaveLength(1);
  expect(readVoorbeelden('g.md', '```ts later\na\n```\n').klachten).toHaveLength(1);
  expect(readVoorbeelden('g.md', '```ts\na\n').klachten).toEqual(['g.md:1: the block is not closed']);
  expect(readVoorbeelden('x.ts', '/**\n * @example\n * f(1)\n */\n').klachten).toHaveLength(1);
});

test('blocks are found in doc comments', () => {
  const tekst = '/** A. */\nconst a = 1;\n/**\n * B.\n *\n * @example\n * ```ts\n * b; // => 1\n * ```\n */\n';
  expect(readVoorbeelden('x.ts', tekst).voorbeelden).toMatchObject([{ regel: 8, code: ['b; // => 1'] }]);
});
