// Who may import whom: core ← services ← main, cli; core ← renderer; core/api ← preload.

/** A rule that a folder may import nothing of ours but itself and the given places. */
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  comment: `src/${from} may import only itself${allowed.map((place) => `, src/${place}`).join('')}`,
  from: { path: `^src/${from}/` },
  to: {
    path: '^(src|tests|scripts|templates|seeds)/',
    pathNot: [from + '/', ...allowed].map((place) => `^src/${place}`),
  },
});

const npm = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'];

module.exports = {
  forbidden: [
    only('core-stands-alone', 'core', []),
    only('services-know-core', 'services', ['core/']),
    only('main-knows-services', 'main', ['core/', 'services/']),
    only('cli-knows-services', 'cli', ['core/', 'services/']),
    only('renderer-knows-core', 'renderer', ['core/']),
    only('preload-knows-the-contract', 'preload', ['core/api(\\.ts$|/)']),
    {
      name: 'core-uses-no-packages',
      severity: 'error',
      comment: 'core imports nothing outside itself: no npm package, no Node module, no data file',
      from: { path: '^src/core/' },
      to: { pathNot: '^src/core/' },
    },
    {
      name: 'electron-in-the-shell-only',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(main|preload)/' },
      to: { path: '(^|/)electron($|/)', dependencyTypes: npm },
    },
    {
      name: 'no-node-in-the-window',
      severity: 'error',
      from: { path: '^src/(core|renderer)/' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\.css$|^(virtual:|@fontsource/)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
