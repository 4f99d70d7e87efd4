/** What a reader sees of a Word document, and where it stands. */
import { expect, test } from 'vitest'
import { writeZip } from '../../src/node/zip.js'
import { deleted, docx, field, inserted, note, type OtherParts, open, paragraph, run, textBox } from './documents.js'

const inRun = (inner: string): string => `<w:r>${inner}</w:r>`

test.each<readonly [name: string, body: string, text: string]>([
  ['runs of one paragraph', paragraph('在县', '委县政', '府领导下'), '在县委县政府领导下\n'],
  ['paragraphs, of which some are empty', `${paragraph('甲')}<w:p/>${paragraph()}${paragraph('乙')}`, '甲\n乙\n'],
  ['entities', paragraph('A&amp;B&#x4e2d;&#20013;&lt;&quot;'), 'A&B中中<"\n'],
  ['astral characters', paragraph('甲𠀀乙&#x20000;丙'), '甲𠀀乙𠀀丙\n'],
  ['blanks that Word does not show', '<w:p><w:r><w:t> 甲 乙 </w:t></w:r><w:r><w:t>丙</w:t></w:r></w:p>', '甲 乙丙\n'],
  ['blanks that it shows', paragraph(' 甲 ', '乙'), ' 甲 乙\n'],
  ['lines of XML within a text', paragraph('县委\n  县政府', 'a\nb'), '县委县政府a b\n'],
  [
    'tabs, those of the ruler too',
    `<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="9"/></w:tabs></w:pPr>${inRun('<w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:ptab w:alignment="right"/>')}</w:p>`,
    '甲\t乙\t\n',
  ],
  [
    'breaks',
    paragraph(inRun('<w:t>甲</w:t><w:br/><w:t>乙</w:t><w:br w:type="page"/><w:cr/><w:t>丙</w:t>')),
    '甲\n乙\n丙\n',
  ],
  ['hyphens', paragraph(inRun('<w:t>A</w:t><w:noBreakHyphen/><w:t>B</w:t><w:softHyphen/><w:t>C</w:t>')), 'A-BC\n'],
  ['tracked changes', paragraph('县', deleted('城'), inserted('委'), '书记'), '县委书记\n'],
  [
    'a move',
    paragraph('甲', `<w:moveFrom w:id="1">${run('乙')}</w:moveFrom>`, `<w:moveTo w:id="2">${run('丙')}</w:moveTo>`),
    '甲丙\n',
  ],
  [
    'a deleted end of a paragraph',
    `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('县委')}</w:p>${paragraph('县政府')}`,
    '县委县政府\n',
  ],
  ['hidden text', paragraph('甲', run('乙', '<w:vanish/>'), run('丙', '<w:vanish w:val="0"/>')), '甲丙\n'],
  [
    'what was hidden before a tracked change',
    paragraph(run('甲', '<w:rPrChange w:id="3"><w:rPr><w:vanish/></w:rPr></w:rPrChange>')),
    '甲\n',
  ],
  ['a hidden mark at the end', `<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${run('甲')}</w:p>`, '甲\n'],
  ['a field', paragraph('第', field(' PAGE ', '3'), '页'), '第3页\n'],
  [
    'a field in the instruction of a field',
    paragraph(
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
      field('DATE', '不看'),
      '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
      '看',
      '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
      '后',
    ),
    '看后\n',
  ],
  ['a simple field', paragraph('第', `<w:fldSimple w:instr=" PAGE ">${run('3')}</w:fldSimple>`), '第3\n'],
  ['a link', paragraph('见', `<w:hyperlink r:id="x">${run('附件')}</w:hyperlink>`, '。'), '见附件。\n'],
  [
    'controls',
    `<w:sdt><w:sdtPr><w:placeholder/></w:sdtPr><w:sdtContent>${paragraph('甲')}</w:sdtContent></w:sdt>`,
    '甲\n',
  ],
  [
    'signs and characters',
    paragraph(inRun('<w:t>甲</w:t><w:sym w:font="Wingdings" w:char="F0A7"/><w:sym w:font="宋体" w:char="2460"/>')),
    '甲\ufffc①\n',
  ],
  ['a picture in the line', paragraph('甲', inRun('<w:drawing><wp:inline/></w:drawing>'), '乙'), '甲\ufffc乙\n'],
  ['a formula', paragraph('甲', '<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>', '乙'), '甲\ufffc乙\n'],
  [
    'a reading beside a character',
    paragraph(inRun(`<w:ruby><w:rt>${run('méi')}</w:rt><w:rubyBase>${run('眉')}</w:rubyBase></w:ruby>`), '县'),
    '眉县\n',
  ],
  [
    'a text box, once, after the text it hangs on',
    `${paragraph('县委', textBox(paragraph('框')), '县政府')}${paragraph('后')}`,
    '县委县政府\n后\n框\n',
  ],
  [
    'an alternative where the first is missing',
    paragraph('<mc:AlternateContent><mc:Fallback><w:r><w:t>甲</w:t></w:r></mc:Fallback></mc:AlternateContent>', '乙'),
    '甲乙\n',
  ],
  ['a comment of XML', '<w:p><w:r><w:t>甲<!-- 乙 -->丙</w:t></w:r></w:p>', '甲丙\n'],
])('%s', (_name, body, text) => expect(open(docx(body)).text).toBe(text))

test('the prefix of Word is what the root says', () => {
  const xml =
    '<ns0:document xmlns:ns0="w"><ns0:body><ns0:p><ns0:r><ns0:t>甲</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>'
  expect(open(writeZip({ 'word/document.xml': xml })).text).toBe('甲\n')
})

test.each<readonly [kind: string, others: OtherParts, text: string]>([
  ['a header and a footer', { header: paragraph('眉'), footer: paragraph('脚') }, '甲\n眉\n脚\n'],
  ['notes, without the lines above them', { footnotes: note(-1, '', 'separator') + note(2, '注') }, '甲\n注\n'],
  ['comments are not read', { comments: `<w:comment w:id="0">${paragraph('批')}</w:comment>` }, '甲\n'],
])('%s', (_kind, others, text) => expect(open(docx(paragraph('甲'), others)).text).toBe(text))
