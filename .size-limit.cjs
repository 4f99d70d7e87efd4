/** How large each entry point may be as a browser loads it: bundled, minified and compressed with brotli; Chinese stays UTF-8, as bundlers leave it. */
const asBundlersDo = (config) => ({ ...config, charset: 'utf8' })
/** For what runs in Node only; what it may import there is not counted. */
const asNodeRuns = (config) => ({ ...asBundlersDo(config), platform: 'node', format: 'esm' })

module.exports = [
  {
    name: 'jiaodui',
    path: 'dist/index.js',
    import: '{ createProofreader }',
    limit: '600 kB',
    modifyEsbuildConfig: asBundlersDo,
  },
  {
    name: 'jiaodui/core',
    path: 'dist/core.js',
    import: '{ createProofreader }',
    limit: '120 kB',
    modifyEsbuildConfig: asBundlersDo,
  },
  {
    name: 'jiaodui/regions',
    path: 'dist/regions.js',
    import: '{ regionOf }',
    limit: '230 kB',
    modifyEsbuildConfig: asBundlersDo,
  },
  {
    name: 'jiaodui/matcher',
    path: 'dist/matcher.js',
    import: '{ createMatcher }',
    limit: '12 kB',
    modifyEsbuildConfig: asBundlersDo,
  },
  {
    name: 'jiaodui/tidy',
    path: 'dist/tidy.js',
    import: '{ tidy }',
    limit: '55 kB',
    modifyEsbuildConfig: asBundlersDo,
  },
  {
    name: 'jiaodui/unified',
    path: 'dist/unified.js',
    import: '{ remarkJiaodui }',
    limit: '605 kB',
    modifyEsbuildConfig: asBundlersDo,
  },
  {
    name: 'jiaodui/compare',
    path: 'dist/compare.js',
    import: '{ compare }',
    limit: '55 kB',
    modifyEsbuildConfig: asBundlersDo,
  },
  {
    name: 'jiaodui/baseline',
    path: 'dist/baseline.js',
    import: '{ openBaseline }',
    limit: '55 kB',
    modifyEsbuildConfig: asBundlersDo,
  },
  {
    name: 'jiaodui/editor',
    path: 'dist/editor.js',
    limit: '55 kB',
    modifyEsbuildConfig: asBundlersDo,
  },
  {
    name: 'jiaodui/editor, CodeMirror',
    path: 'dist/editor.js',
    import: '{ codeMirrorDiagnostics }',
    limit: '55 kB',
    modifyEsbuildConfig: asBundlersDo,
  },
  {
    name: 'jiaodui/docx',
    path: 'dist/docx.js',
    import: '{ checkDocx, commentDocx, fixDocx }',
    limit: '20 kB',
    modifyEsbuildConfig: asBundlersDo,
  },
  {
    name: 'jiaodui/sheet',
    path: 'dist/sheet.js',
    import: '{ checkSheet }',
    limit: '45 kB',
    modifyEsbuildConfig: asNodeRuns,
  },
  {
    name: 'jiaodui/pdf',
    path: 'dist/pdf.js',
    import: '{ checkPdf }',
    limit: '8 kB',
    modifyEsbuildConfig: asNodeRuns,
  },
]
