/** What the rule must find and put right, and what it must leave alone; made up. */
import type { RuleExamples } from './examples.js'

export const linkExamples: RuleExamples = {
  format: 'html',
  wrong: {
    '<a href="http://http://www.example.gov.cn/a">通知</a>': '<a href="http://www.example.gov.cn/a">通知</a>',
    '<a href="http://https://www.example.gov.cn/">通知</a>': '<a href="https://www.example.gov.cn/">通知</a>',
    '<a href="http://http//www.example.gov.cn">通知</a>': '<a href="http://www.example.gov.cn">通知</a>',
    '<a href="http：//www.example.gov.cn">通知</a>': '<a href="http://www.example.gov.cn">通知</a>',
    '<a href="htpp://www.example.gov.cn">通知</a>': '<a href="http://www.example.gov.cn">通知</a>',
    '<a href="https:/www.example.gov.cn/">通知</a>': '<a href="https://www.example.gov.cn/">通知</a>',
    '<a href="http://www。example。gov。cn/">通知</a>': '<a href="http://www.example.gov.cn/">通知</a>',
    '<a href="http://www.example.gov,cn/">通知</a>': '<a href="http://www.example.gov.cn/">通知</a>',
    '<a href="http://www.example.gov.cn/list？id=3">通知</a>': '<a href="http://www.example.gov.cn/list?id=3">通知</a>',
    '<a href="http://www.example.gov.cn/\u200b">通知</a>': '<a href="http://www.example.gov.cn/">通知</a>',
    '<a href="/a.html%E2%80%8B">通知</a>': '<a href="/a.html">通知</a>',
    '<a href="www.example.gov.cn">通知</a>': '<a href="https://www.example.gov.cn">通知</a>',
    '<a href="example.gov.cn/a">通知</a>': '<a href="https://example.gov.cn/a">通知</a>',
    '<a href="bgs@example.gov.cn">来信</a>': '<a href="mailto:bgs@example.gov.cn">来信</a>',
    '<img src="http://http://www.example.gov.cn/a.png">': '<img src="http://www.example.gov.cn/a.png">',
  },
  right: [
    '<a href="https://www.example.gov.cn/a?b=1&amp;c=2#d">通知</a>',
    '<a href="/2024/附件（1）.doc">附件1：名单.doc</a>',
    '<a href="./P020240301.docx">附件2.名单.docx</a>',
    '<a href="//www.example.gov.cn:8080/">通知</a>',
    '<a href="mailto:bgs@example.gov.cn">来信</a> <a href="tel:12345">热线</a>',
    '<a id="一">一</a><a href="#一">见上</a><a href="#%E4%B8%80">见上</a>',
    '<a href="#">返回顶部</a><a href="#top">顶部</a>',
    '<a href="#" onclick="show()">展开</a>',
    '<a href="javascript:;" onclick="show()">展开</a>',
    '<a href="https://www.example.gov.cn/jump?to=http://www.example.cn/">通知</a>',
    '<a href="http://bm.example.gov.cn">www.example.gov.cn</a>',
    '<img src="data:image/png;base64,AAAA"><img src="" data-src="/a.png"><img src="/a.png">',
    '<a href="附件1.doc">附件1</a>，<a href="附件2.doc">附件2</a>',
    '<a href="/f.pdf">附件1</a>（<a href="/f.pdf">附件1</a>）',
  ],
}
