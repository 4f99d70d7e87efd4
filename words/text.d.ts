/** A text file, as it is, put into the package while it is built. */
declare module '*.txt' {
  export const text: string
}
