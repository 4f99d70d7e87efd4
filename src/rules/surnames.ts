/** Surnames, for rules that tell names from words. */

/** The commonest surnames of one character. */
export const surnames =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧肖程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石' +
  '姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文盛詹施洪严邢路阮倪游覃颜柴欧裴甘焦柯岑安左祝齐尤单娄楚' +
  '窦葛樊耿管桂花霍季简靳蓝冷连凌柳牛瞿阙冉尚舒司涂温巫席鲜项解荀闫晏郁喻岳臧查翟章竺庄卓宗'
