/** The dictionary that `dictionary new` writes: a header, and one example of each kind with a word about it. */

/** Passes `dictionary test` as it is, and with the lines that begin with `#:` made live. */
export function starter(edition: string): string {
  return `# 本县的词典，叠在通用词典之上。“#”后面是说明，可以删去。
# 改好以后运行 jiaodui dictionary test 检验，用 jiaodui check -d 本文件 文章 来用它。
title: 示例县用语
edition: ${edition}
scope: 示例县人民政府网站和政务新媒体。
sources: 县政府办公室整理
licence: MIT
report: 县政府办公室
type: name-title
severity: error
confidence: certain
# 条目没有自己的依据（basis）时用这一句。
basis: 县政府办公室行文规范

# 停用（off）：通用词典里有不合本县实际的条目，把编号写在这里。去掉行首的“#:”即生效。
#: off: [word-usage/招聘启示]

entries:
  # 改错（wrong → right）。unless 写出不算错的情形，allows 用例句证明它有用。
  - wrong: 示列县
    right: 示例县
    unless: { inside: [示列县志] }
    examples: { 示列县召开会议。: 示例县召开会议。 }
    allows: [旧书《示列县志》现存三册。]

  # 保留（keep）：看着像错，其实是对的，例如企业的字号。
  - keep: 示例按装机电公司
    allows: [示例按装机电公司中标。]

  # 次序（sequence）：几项的次序固定，写一次正确的，其他次序都算错；complete 表示少一项也算错。
  - sequence: [示例镇, 模范镇, 样板镇]
    complete: true
    examples:
      模范镇、示例镇、样板镇已完成。: 示例镇、模范镇、样板镇已完成。
      示例镇、样板镇已完成。: 示例镇、模范镇、样板镇已完成。

  # 改写（replaces）：通用词典里的一条，本县另有写法；编号可在 check 的结果里看到。
  - wrong: 县委县政府
    right: 县委、县政府
    message: 本县行文中“县委”“县政府”之间用顿号。
    replaces: fixed-expressions/县委县政府
    examples: { 县委县政府印发通知。: 县委、县政府印发通知。 }
`
}
