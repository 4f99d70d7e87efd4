/** A dictionary file, read, checked and turned into plain data while the package is built. */
declare module '*.yaml' {
  export const dictionary: import('../src/model/entry.js').Dictionary
}
