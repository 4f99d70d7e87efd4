/** Addresses whose words are not checked, and prose beside them that is. */
import type { RuleExamples } from './examples.js'

export const addressExamples: RuleExamples = {
  wrong: {
    '请登录https://example.gov.cn/查询，截止目前已有百人报名。':
      '请登录https://example.gov.cn/查询，截至目前已有百人报名。',
    '网址：http://http://www.example.gov.cn/a。': '网址：http://www.example.gov.cn/a。',
    '请登录http：//www.example.gov.cn查询': '请登录http://www.example.gov.cn查询',
    '请登录http:www.example.gov.cn查询': '请登录http://www.example.gov.cn查询',
    '请登录http//www.example.gov.cn查询': '请登录http://www.example.gov.cn查询',
    '请登录http:/www.example.gov.cn查询': '请登录http://www.example.gov.cn查询',
    '请登录https:\\\\www.example.gov.cn查询': '请登录https://www.example.gov.cn查询',
    '请登录http:://www.example.gov.cn查询': '请登录http://www.example.gov.cn查询',
    '详见https;//www.example.gov.cn/list。': '详见https://www.example.gov.cn/list。',
    '详见https://https//www.example.gov.cn/list。': '详见https://www.example.gov.cn/list。',
    '请访问www。example。gov。cn。': '请访问www.example.gov.cn。',
    '登录http://www.example..gov.cn/查看': '登录http://www.example.gov.cn/查看',
    '邮箱a@example.cn，工人正在按装路灯。': '邮箱a@example.cn，工人正在安装路灯。',
  },
  right: [
    '图片见 https://example.gov.cn/按装/截止目前.jpg',
    '附件下载：http://example.gov.cn/files/户口薄-2024.pdf 。',
    '网站启用https协议，http自动跳转。',
    '输入http://或https://均可。',
    '见https://web.example.org/2020/http://www.example.cn/。',
    '登录https://www.example.gov.cn:8443/a?b=1,2;c=3。',
    '“http://”可以省略，直接输入www.example.gov.cn。',
    '网址一般以www。开头的是笔误。',
    '默认为http:8080端口。',
    'https证书已更新，http/2已启用。',
    '网址https://政务.example.cn/a',
    '详见 www.example.gov.cn/?q=按装&page=2 的说明。',
  ],
}
