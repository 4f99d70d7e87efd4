/** Names of places: what is left of them without their kind and their peoples, and what people call them. */

const peoples =
  '各|壮|回|满|苗|维吾尔|土家|彝|蒙古|藏|布依|侗|瑶|朝鲜|白|哈尼|哈萨克|黎|傣|畲|傈僳|仡佬|东乡|拉祜|水|佤|纳西|羌|土|仫佬|锡伯|柯尔克孜|达斡尔|景颇|毛南|撒拉|布朗|塔吉克|阿昌|普米|鄂温克|怒|京|基诺|德昂|保安|俄罗斯|裕固|乌孜别克|门巴|鄂伦春|独龙|塔塔尔|赫哲|高山|珞巴'
/** These may stand without 族: 巴音郭楞蒙古自治州. */
const bare = '蒙古|哈萨克|柯尔克孜|塔吉克|锡伯|维吾尔'
const autonomous = new RegExp(`^(.{2,}?)(?:(?:${peoples})族|${bare})*自治([区州县旗])$`)
const ordinary = /^(.{2,}?)(?:新区|矿区|(?<=神农架)林区|特区|地区|[省市县区州盟]|(?<![左右中前后])旗)$/

/** 太白县 is 太白, 阿坝藏族羌族自治州 is 阿坝; 眉县 stays what it is. */
export function shortName(name: string): string {
  return (autonomous.exec(name)?.[1] ?? ordinary.exec(name)?.[1] ?? name).replace(/(?<=..)族$/, '')
}

/** 阿坝藏族羌族自治州 is 阿坝州, 新疆维吾尔自治区 is 新疆; others are called by their full names. */
export function commonName(name: string): string {
  const kind = autonomous.exec(name)?.[2]
  return kind ? `${shortName(name)}${kind === '区' ? '' : kind}` : name
}

/** What stands before 委 and 政府: 县, 区, 市, 旗, 州, 盟, 省; a few have two characters, 地区 and 自治区. */
export function kindOf(name: string): string {
  return /(?:地区|自治区|.)$/u.exec(name)?.[0] ?? ''
}
