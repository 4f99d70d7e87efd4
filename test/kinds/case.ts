/** What a page about a kind of entry shows, and the tests hold true: entries, articles, and what is found in them. */
export interface KindCase {
  /** In Chinese: the page prints it. */
  readonly name: string
  /** Entries as they stand in a YAML file, and header lines before them where there are some. */
  readonly entries: string
  readonly header?: string
  readonly article: string
  readonly publishedAt?: string
  /** One line each: `错误 按装 → 安装`; a `+` at the end where a machine may make the edit. */
  readonly found: readonly string[]
}

/** An entry that is refused, with a part of what is said. */
export interface KindFault {
  readonly name: string
  readonly entries: string
  readonly header?: string
  readonly says: string
}

export interface Kind {
  readonly title: string
  /** A sentence or two on what it is for. */
  readonly purpose: string
  readonly purposeInEnglish: string
  readonly cases: readonly KindCase[]
  readonly faults: readonly KindFault[]
}
