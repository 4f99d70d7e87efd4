/** A list of names, taken into the module as one text while the package is built. */
declare module '*.txt' {
  export const text: string
}
