/** Names of HTML's elements, by what a reader sees of them. */

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

export const blocks = names(
  'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p ' +
    'pre search section select summary table tbody td textarea tfoot th thead title tr ul',
)
/** Their content is no prose. In the text they leave a mark, so that no phrase reaches across them. */
export const objects = names('audio canvas code iframe kbd math object picture plaintext samp svg tt var video xmp')
/** Code within a line; the other objects may hold blocks of their own. */
export const inlineObjects = names('code kbd samp tt var')
/** Like objects, but without content. */
export const voidObjects = names('embed img input')
/** Their content is not seen where it stands. */
export const unseen = names('noembed noframes rp rt rtc script style template')
/** What is read over a character; their end tags may be left out. */
export const readings = names('rb rp rt rtc')
/** Have no content that could be hidden. */
export const voids = names('area base br col embed hr img input link meta source track wbr')
/** What follows the words in them is not part of them: a mark put after the words stands behind these. */
export const stresses = names('a abbr b big cite del dfn em i ins mark q s small strike strong sub sup u')
