/*
 * A plugin of oxlint's: tests take their limits from tests/limits.ts. A number in a test file is fitted to the machine of whoever
 * wrote it, and fails on one that is slower or busy.
 */

/**
 * @typedef {Parameters<import('oxlint/plugins-dev').RuleTester['run']>[1]} Rule
 * @typedef {Extract<Rule, { create: object }>} CreatedRule
 * @typedef {Parameters<CreatedRule['create']>[0]} Context
 * @typedef {NonNullable<ReturnType<CreatedRule['create']>['CallExpression']>} OnCall
 * @typedef {Parameters<OnCall>[0]} Call
 * @typedef {Call['arguments'][number]} Value
 * @typedef {Call['callee']} Callee
 */

/** What a limit is called: `timeout`, `timeouts`, `hookTimeout`. */
const LIMIT = /timeouts?$/i;

/** What of Vitest takes a limit as its last argument. */
const TESTS = new Set([
  'test',
  'it',
  'describe',
  'suite',
  'beforeAll',
  'beforeEach',
  'afterAll',
  'afterEach',
]);

/** Methods that set a limit: of Playwright, and of AbortSignal. */
const SETTERS = new Set(['setDefaultTimeout', 'setDefaultNavigationTimeout', 'timeout']);

/**
 * @param {Callee | Value} callee `test`, `test.each([…])`, `test.skipIf(…)`
 * @returns {string | undefined} the name at its root
 */
function rootOf(callee) {
  if (callee.type === 'Identifier') return callee.name;
  if (callee.type === 'MemberExpression') return rootOf(callee.object);
  if (callee.type === 'CallExpression') return rootOf(callee.callee);
  if (callee.type === 'TaggedTemplateExpression') return rootOf(callee.tag);
  return undefined;
}

/** @param {Callee} callee */
const methodOf = (callee) =>
  callee.type === 'MemberExpression' && callee.property.type === 'Identifier' ? callee.property.name : '';

/**
 * Whether a value is a number by itself, or a constant of the same file that is one.
 * @param {Context} context
 * @param {{ type: string } | null | undefined} node
 * @returns {boolean}
 */
function isNumber(context, node) {
  const value = /** @type {Value | null | undefined} */ (node);
  if (!value) return false;
  if (value.type === 'Literal') return typeof value.value === 'number';
  if (value.type === 'UnaryExpression') return isNumber(context, value.argument);
  if (value.type === 'BinaryExpression' && /^[-+*/]$/.test(value.operator))
    return isNumber(context, value.left) && isNumber(context, value.right);
  if (value.type === 'TSAsExpression') return isNumber(context, value.expression);
  if (value.type !== 'Identifier') return false;
  for (
    let scope = context.sourceCode.getScope(value);
    scope;
    scope = /** @type {typeof scope} */ (scope.upper)
  ) {
    const variable = scope.set.get(value.name);
    if (!variable) continue;
    const [definition] = variable.defs;
    return definition?.node.type === 'VariableDeclarator' && isNumber(context, definition.node.init);
  }
  return false;
}

/** @type {CreatedRule} */
const noLiteral = {
  meta: {
    type: 'problem',
    messages: {
      literal:
        'A limit of its own. Leave it away, as Vitest and Playwright have the one of all tests, or take it from tests/limits.ts.',
      pause:
        'A pause of a fixed length is too short on a busy machine and too long on any other. Wait for what must come.',
    },
  },
  create: (context) => ({
    Property(node) {
      if (node.key.type !== 'Identifier' || !LIMIT.test(node.key.name)) return;
      const { value } = node;
      const values = value.type === 'ObjectExpression' ? value.properties : [node];
      for (const one of values)
        if (one.type === 'Property' && isNumber(context, one.value))
          context.report({ node: one, messageId: 'literal' });
    },
    AssignmentPattern(node) {
      const { left, right } = node;
      if (left.type === 'Identifier' && LIMIT.test(left.name) && isNumber(context, right))
        context.report({ node, messageId: 'literal' });
    },
    CallExpression(node) {
      const { callee } = node;
      const method = methodOf(callee);
      if (method === 'waitForTimeout') return context.report({ node, messageId: 'pause' });
      if (!SETTERS.has(method) && !TESTS.has(rootOf(callee) ?? '')) return;
      for (const value of node.arguments)
        if (isNumber(context, value)) context.report({ node: value, messageId: 'literal' });
    },
  }),
};

export default { meta: { name: 'limits' }, rules: { 'no-literal': noLiteral } };
