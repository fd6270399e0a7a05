import { expect, test } from 'vitest';
import { markPureConstants } from '../../scripts/pureConstants.mjs';

test('a computed constant at the top of a module is marked as free of side effects', () => {
  expect(markPureConstants('export const A = z.string();\nconst B = { a: C.d };\n')).toBe(
    'export const A = /* @__PURE__ */ (() => (z.string()))();\nconst B = /* @__PURE__ */ (() => ({ a: C.d }))();\n',
  );
});

test('what is plain stays plain', () => {
  const code = "const a = 1;\nconst b = () => f();\nexport const c = 'x';\nfunction d() {\n  const e = f();\n}\n";
  expect(markPureConstants(code)).toBe(code);
});

test('lines stay where they are', () => {
  const code = 'const a: B = f([\n  1,\n]) as const;\nconst c = 1;\n';
  expect(markPureConstants(code).split('\n')).toHaveLength(code.split('\n').length);
});
