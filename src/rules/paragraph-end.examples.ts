/** What the rule must find and put right, and what it must leave alone. */
import type { RuleExamples } from './examples.js'

const before = '会议听取了各镇街的工作汇报。会议指出，上半年各项工作进展顺利，'
const whole = '下一步，各单位要对照清单逐项推进。每周报送一次进展情况，月底汇总通报。'

export const paragraphEndExamples: RuleExamples = {
  wrong: {
    [`${before}成效比较明显\n${whole}`]: `${before}成效比较明显。\n${whole}`,
    [`${whole}\n${before}成效比较明显`]: `${whole}\n${before}成效比较明显。`,
    [`${before}成效比较明显，\n${whole}`]: `${before}成效比较明显。\n${whole}`,
    [`${before}成效比较明显、\n${whole}`]: `${before}成效比较明显。\n${whole}`,
    [`　　${before}群众比较满意\n　　${whole}`]: `　　${before}群众比较满意。\n　　${whole}`,
    [`${before}但仍有短板\n一、${whole}`]: `${before}但仍有短板。\n一、${whole}`,
    [`${before}但仍有短板  \n\n${whole}`]: `${before}但仍有短板。  \n\n${whole}`,
    [`${whole}\n${whole.replace('每周', '每旬')}\n${before}重点突出`]: `${whole}\n${whole.replace('每周', '每旬')}\n${before}重点突出。`,
    [`（一）${before}措施有力\n（二）${whole}`]: `（一）${before}措施有力。\n（二）${whole}`,
    [`${before}开局良好\r\n${whole}`]: `${before}开局良好。\r\n${whole}`,
  },
  right: [
    `${before}成效比较明显。\n${whole}`,
    '眉县人民政府办公室关于做好汛期安全生产工作的通知',
    `${before}主要做法如下：\n${whole}`,
    `${before}时间为九点。地点：县政府三楼会议室\n${whole}`,
    '天晴了。去走走',
    `${before}成效明显……\n${whole}`,
    `${before}“成效明显。”\n${whole}`,
    `${before}成效明显（详见附件）\n${whole}`,
    '第一行写到这里就换行了。这一行没有写完接着\n往下写到第二行也没有写完。这一行也没有写完接着\n往下写到第三行结束。后面还有内容没有写完接着\n写。',
    `序号。单位名称\t责任人姓名及所任职务\t联系方式和备注\n${whole}`,
    `${before}扫码报名：点击链接进入页面填写信息\n${whole}`,
  ],
}
