// @ts-check
// Lint rule: no time of now, as `new Date()` and `Date()` give it; a date that is given is none.

/** @type {Parameters<import('oxlint/plugins-dev').RuleTester['run']>[1]} */
export const noClock = {
  meta: { type: 'problem', schema: [], messages: { clock: 'The core has no clock.' } },
  create: (context) => ({
    /** @param {any} node */
    'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.name="Date"]'(node) {
      context.report({ node, messageId: 'clock' });
    },
  }),
};
