/** Characters of other scripts that look like ours: Cyrillic А, katakana ロ, half-width ｡. */
import type { Fold } from '../matcher/fold.js'

/** Cyrillic and Greek letters that look like Latin ones. */
export const foreignLetters: Fold = {
  from: 'АВЕЅІЈКМНОРСТУХасеорѕіјхуԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧο',
  to: 'ABESIJKMHOPCTYXaceopsijxydqwABEZHIKMNOPTYXo',
}

/** Kana and phonetic signs that look like Chinese characters. */
export const kana: Fold = {
  from: 'ロニハカエトターㄧㄚㄅ',
  to: '口二八力工卜夕一一丫勺',
}

/** Small, vertical and half-width forms of Chinese marks, and other dots for the one between the parts of a name. */
export const marks: Fold = {
  from: '﹐﹑﹔﹕﹖﹗︰｡､｢｣・‧•∙⋅･',
  to: '，、；：？！：。、「」······',
}
