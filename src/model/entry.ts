/** Dictionaries as people write them: what is wrong, what is right, and when it is not meant. */
import type { Confidence, FindingType, Severity } from './finding.js'

/**
 * Full and half width, letter case, traditional and variant characters read as standard ones, the radicals that PDFs
 * leave (⼈⺠⽌), and characters that show nothing.
 */
export const foldNames = ['width', 'letterCase', 'traditional', 'variants', 'radicals', 'invisible'] as const
/** One of `foldNames`. */
export type FoldName = (typeof foldNames)[number]

/** One text or several of equal standing. */
export type OneOrMore = string | readonly string[]

/** Texts beside or around a wrong form that make it right after all. */
export interface Unless {
  /** The text just before the wrong form ends with one of these. */
  readonly before?: OneOrMore
  /** The text just after the wrong form begins with one of these. */
  readonly after?: OneOrMore
  /** The wrong form stands inside one of these; each contains it. */
  readonly inside?: OneOrMore
}

/** Values by the names that templates such as `{县}` call them by. Of several, each gets its turn. */
export type Region = Readonly<Record<string, OneOrMore>>

interface EntryCommon {
  /**
   * Unique in its dictionary; `<dictionary>/<id>` is the rule id of its findings. Without it: the first wrong form,
   * the first kept or canonical phrase, the sequence in its right order, or the person's name.
   */
  readonly id?: string
  /** Where it differs from what the dictionary's header says. */
  readonly type?: FindingType
  readonly severity?: Severity
  readonly confidence?: Confidence
  /** The public document that says so. */
  readonly basis?: string
  /** One sentence in Chinese, where the general one does not say enough. */
  readonly message?: string
  /** First day (YYYY-MM-DD, Beijing time) on which the entry speaks; older articles are left alone. */
  readonly since?: string
  /** First day on which it speaks no more. */
  readonly expires?: string
  /** Rule id of an entry of a lower layer that this one stands in for. */
  readonly replaces?: string
  /** Wrong sentence → the sentence put right. Each must be found, be put right, and then be silent. */
  readonly examples?: Readonly<Record<string, string>>
  /** Sentences in which this entry must be silent. */
  readonly allows?: OneOrMore
  /** Line of the file it was written in, counted from 1. */
  readonly line?: number
}

/** Wrong forms and what should stand instead. */
export interface WrongEntry extends EntryCommon {
  readonly wrong: OneOrMore
  /** Best first. Without it a person must find the words. With one, and certain, a machine may put it in. */
  readonly right?: OneOrMore
  readonly unless?: Unless
  /** The wrong form counts only where it begins and ends as words do. */
  readonly whole?: boolean
}

/**
 * A name that gave way to another on a day. Older articles are left alone, and so is what speaks of the time before:
 * 原农业部, 2015年农业部发文.
 */
export interface RenamedEntry extends EntryCommon {
  /** The former names. */
  readonly renamed: OneOrMore
  /** The name since then; several where it was split up. */
  readonly right: OneOrMore
  readonly since: string
  readonly unless?: Unless
  readonly whole?: boolean
}

/** Words better left unused, for which nothing stands in always: a person chooses, and is told why. */
export interface AvoidEntry extends EntryCommon {
  readonly avoid: OneOrMore
  /** What to write instead, best first; never put in by a machine. */
  readonly right?: OneOrMore
  readonly message: string
  readonly unless?: Unless
  readonly whole?: boolean
}

/**
 * Phrases that are right, whatever a word list or a rule says, in every layer. A layer that disagrees switches the
 * entry off, or calls the very same words wrong.
 */
export interface KeepEntry extends EntryCommon {
  readonly keep: OneOrMore
}

/** Items whose order is fixed, written once: every other order of them is wrong. */
export interface SequenceEntry extends EntryCommon {
  readonly sequence: readonly string[]
  /** What stands between two items; `、` without it. */
  readonly between?: string
  /** What stands before the first and after the last item. */
  readonly before?: string
  readonly after?: string
  /** Also wrong: the list with an item left out. */
  readonly complete?: boolean
  readonly unless?: Unless
}

/**
 * Phrases of which only the right form is written: what differs from one of them by a slip (a character replaced by one
 * that sounds or looks like it, missing or doubled, or two neighbours swapped) is wrong. Four Chinese characters or more;
 * of exactly four only what sounds the same or looks like it is told from other words.
 */
export interface CanonicalEntry extends EntryCommon {
  readonly canonical: OneOrMore
  readonly unless?: Unless
}

/** An office with its days in it, both of them days on which the person held it. */
export interface Office {
  /** As it stands before the name: 示例县县长. */
  readonly title: string
  /** First day, YYYY-MM-DD; without it, from ever. */
  readonly since?: string
  /** Last day; without it, still. */
  readonly until?: string
}

/** Somebody with a name that may be misspelt, offices that change, and a place among others. */
export interface PersonEntry extends EntryCommon {
  readonly person: string
  readonly offices?: readonly Office[]
  /** Place in the order of names of this dictionary; the lower one is named first, and equal ones in any order. */
  readonly rank?: number
  /** Wrong spellings of the name, wrong wherever they stand. */
  readonly similar?: OneOrMore
  readonly unless?: Unless
}

/** One item of a dictionary; its kind is told by the key that only it has. */
export type Entry = WrongEntry | RenamedEntry | AvoidEntry | KeepEntry | SequenceEntry | CanonicalEntry | PersonEntry

/** What a dictionary says of itself, and of its entries where they do not say otherwise. */
export interface DictionaryHeader {
  /** The file's name without its ending. */
  readonly id: string
  readonly title?: string
  /** Day of the edition, YYYY-MM-DD. */
  readonly edition?: string
  readonly scope?: string
  readonly sources?: OneOrMore
  readonly licence?: string
  /** Where readers report a mistake in it. */
  readonly report?: string
  /** What an entry has that does not say otherwise; without it `fixed-expression`, `error` and `certain`. */
  readonly type?: FindingType
  readonly severity?: Severity
  readonly confidence?: Confidence
  readonly basis?: string
  /**
   * What counts as the same character when its forms are looked for; `width`, `radicals` and `invisible` without it.
   * Wrong forms are found in text that is written so, and right forms and neighbours protect in it.
   */
  readonly folds?: readonly FoldName[]
  /** Rule ids of lower layers that this dictionary switches off. */
  readonly off?: OneOrMore
  /**
   * Whose values fill the templates of the entries: a path such as `陕西省/宝鸡市/眉县`, or values by their names, where
   * `path` stands for what the others do not say.
   */
  readonly region?: string | Region
}

/** One file of entries with a header that says where they come from. A later one in a list is a higher layer. */
export interface Dictionary extends DictionaryHeader {
  readonly entries: readonly Entry[]
}
