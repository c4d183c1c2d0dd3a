// The layers of docs/architecture.md, enforced. test/architecture plants a violation of each rule and asserts that it is caught.
const rule = (name, from, to) => ({ name, severity: 'error', from: typeof from === 'string' ? { path: from } : from, to });

module.exports = {
  forbidden: [
    rule('no-circular', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
    rule('unresolvable', {}, { couldNotResolve: true, pathNot: '^electron$' }),
    rule('domain-is-pure', '^shared/domain/', { pathNot: '^shared/domain/' }),
    rule('shared-runs-anywhere', '^shared/', { pathNot: '^shared/|node_modules/zod/' }),
    rule('no-node-in-shared', '^shared/', { dependencyTypes: ['core'] }),
    rule('no-node-in-the-window', '^renderer/', { dependencyTypes: ['core'] }),
    rule('backend-decides-only', '^electron/backend/', { path: '^electron/(?!backend/)|^renderer/|^test/' }),
    rule('backend-touches-nothing', '^electron/backend/', {
      path: '^(node:)?(fs|tls|dns|http|http2|https|dgram|child_process|worker_threads|sqlite|os)(/|$)|node_modules/(?!zod/)',
    }),
    rule('adapters-behind-ports', '^electron/adapters/', { path: '^electron/(main|worker|preload|bridge|cli)/|^renderer/|^test/' }),
    rule(
      'electron-only-in-main',
      { path: '.', pathNot: '^electron/(main|preload)/|^test/' },
      { path: '^electron$|node_modules/electron/', dependencyTypesNot: ['type-only'] },
    ),
    rule('window-stays-in-its-folder', '^electron/', { path: '^renderer/' }),
    rule('renderer-knows-the-contract-only', '^renderer/', { path: '^electron/|^test/' }),
    rule('nothing-imports-tests', '^(shared|electron|renderer)/', { path: '^test/' }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Anchored: most packages keep their code in a dist/ of their own, and those imports must be seen.
    exclude: { path: '^(dist|release)/' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
    },
  },
};
