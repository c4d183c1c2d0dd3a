// The layers of docs/architecture.md, enforced. test/architecture asserts that a run of this saw the modules.
const from = path => ({ path });
const to = path => ({ path });
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^electron$' } },
    { name: 'domain-is-pure', severity: 'error', from: from('^shared/domain'), to: { pathNot: '^shared/domain' } },
    { name: 'shared-runs-anywhere', severity: 'error', from: from('^shared'), to: { pathNot: '^shared|node_modules/zod' } },
    { name: 'no-node-in-shared', severity: 'error', from: from('^shared'), to: { dependencyTypes: ['core'] } },
    {
      name: 'backend-decides-only',
      severity: 'error',
      from: from('^electron/backend'),
      to: { path: '^electron/(?!backend)|^renderer|^test' },
    },
    {
      name: 'adapters-behind-ports',
      severity: 'error',
      from: from('^electron/adapters'),
      to: { path: '^electron/(main|worker|preload|bridge|cli)|^renderer|^test' },
    },
    {
      name: 'electron-only-in-main',
      severity: 'error',
      from: { path: '.', pathNot: '^electron/(main|preload)|^test' },
      to: { path: '^electron$|node_modules/electron/', dependencyTypesNot: ['type-only'] },
    },
    { name: 'renderer-knows-the-contract-only', severity: 'error', from: from('^renderer'), to: to('^electron|^test') },
    { name: 'nothing-imports-tests', severity: 'error', from: from('^(shared|electron|renderer)'), to: to('^test') },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|release)/' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
    },
  },
};
