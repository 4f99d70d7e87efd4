/** The departments that a county's government commonly has; those that differ from place to place are not among them. */

const common = [
  '发展和改革局',
  '教育局',
  '科学技术局',
  '工业和信息化局',
  '民政局',
  '司法局',
  '财政局',
  '人力资源和社会保障局',
  '住房和城乡建设局',
  '交通运输局',
  '水利局',
  '农业农村局',
  '商务局',
  '文化和旅游局',
  '卫生健康局',
  '退役军人事务局',
  '应急管理局',
  '审计局',
  '市场监督管理局',
  '统计局',
  '医疗保障局',
  '行政审批服务局',
  '信访局',
  '城市管理局',
  '林业局',
  '机关事务服务中心',
]

/** In a district of a city these are branches of the city's and bear its name. */
const outsideDistricts = ['公安局', '自然资源局']

/** `kind` is 县, 区, 市 or 旗. */
export function departmentsOf(kind: string): readonly string[] {
  return kind === '区' ? common : [...common, ...outsideDistricts]
}
