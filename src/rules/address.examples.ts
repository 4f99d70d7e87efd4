/** Addresses whose words are not checked, and prose beside them that is. */
import type { RuleExamples } from './examples.js'

export const addressExamples: RuleExamples = {
  wrong: {
    '请登录https://example.gov.cn/查询，截止目前已有百人报名。':
      '请登录https://example.gov.cn/查询，截至目前已有百人报名。',
    '邮箱a@example.cn，工人正在按装路灯。': '邮箱a@example.cn，工人正在安装路灯。',
  },
  right: [
    '图片见 https://example.gov.cn/按装/截止目前.jpg',
    '附件下载：http://example.gov.cn/files/户口薄-2024.pdf 。',
    '详见 www.example.gov.cn/?q=按装&page=2 的说明。',
  ],
}
