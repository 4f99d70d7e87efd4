/** The dictionary that `dictionary new` writes: a header, and one example of each kind with a word about it. */

/** Whoever names no region gets one that is plainly none. */
const example = '{ 省: 示例省, 县: 示例县, 镇: [示例镇, 模范镇, 样板镇] }'

/**
 * Passes `dictionary test` as it is, and with the lines that begin with `#:` made live. `region` is the path of a
 * county.
 */
export function starter(edition: string, region: string = example): string {
  return `# 本县的词典，叠在通用词典之上。“#”后面是说明，可以删去。
# 改好以后运行 jiaodui dictionary test 检验，用 jiaodui check -d 本文件 文章 来用它。

# 地区：下面的 {县}、{县级}、{省}、{镇} 等由它填写，{镇} 有几个，用到它的条目就成为几条。
region: ${region}
title: '{县}用语'
edition: ${edition}
scope: '{县}人民政府网站和政务新媒体。'
sources: '{县级}政府办公室整理'
licence: MIT
report: '{县级}政府办公室'
type: name-title
severity: error
confidence: certain
# 条目没有自己的依据（basis）时用这一句。
basis: '{县级}政府办公室行文规范'

# 停用（off）：通用词典里有不合本县实际的条目，把编号写在这里。去掉行首的“#:”即生效。
#: off: [word-usage/招聘启示]

entries:
  # 改错（wrong → right）。unless 写出不算错的情形，allows 用例句证明它有用。
  - wrong: '{县}应急局'
    right: '{县}应急管理局'
    unless: { before: [原] }
    examples: { '{县}应急局召开会议。': '{县}应急管理局召开会议。' }
    allows: ['原{县}应急局的档案已经移交。']

  # 每个镇各成一条。
  - wrong: '{省}{镇}'
    right: '{省}{县}{镇}'
    severity: warning
    message: '“{镇}”前面应写明所在的“{县}”。'
    examples: { '这种水果产自{省}{镇}。': '这种水果产自{省}{县}{镇}。' }

  # 保留（keep）：看着像错，其实是对的，例如企业的字号。
  - keep: '{县}按装机电公司'
    allows: ['{县}按装机电公司中标。']

  # 次序（sequence）：几项的次序固定，写一次正确的，其他次序都算错；complete 表示少一项也算错。
  - sequence: [示例社区, 模范社区, 样板社区]
    complete: true
    examples:
      模范社区、示例社区、样板社区已完成。: 示例社区、模范社区、样板社区已完成。
      示例社区、样板社区已完成。: 示例社区、模范社区、样板社区已完成。

  # 改写（replaces）：通用词典里的一条，本县另有写法；编号可在 check 的结果里看到。
  - wrong: '{县级}委{县级}政府'
    right: '{县级}委、{县级}政府'
    message: '本{县级}行文中“{县级}委”“{县级}政府”之间用顿号。'
    replaces: 'fixed-expressions/{县级}委{县级}政府'
    examples: { '{县级}委{县级}政府印发通知。': '{县级}委、{县级}政府印发通知。' }
`
}
