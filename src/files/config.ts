/** A configuration, from JSON or from a program, held to its shape. */
import { isRecord } from '../dictionary/shape.js'
import { FileError } from '../model/file-error.js'
import { type Config, configShape } from './config-shape.js'
import { type Place, readJsonFile } from './json.js'

/** `file` is named in faults. Throws a FileError that lists every fault with file, line and column. */
export function parseConfig(text: string, file: string): Config {
  const { value, placeOf } = readJsonFile(text, file)
  return validateConfig(value, file, placeOf)
}

/** Throws a FileError that lists every fault. */
export function validateConfig(value: unknown, file: string, placeOf: (key: string) => Place = () => ({})): Config {
  if (!isRecord(value))
    throw new FileError([{ file, message: '应导出一个对象，如 export default { failOn: "error" }。' }])
  const faults = Object.entries(value).flatMap(([key, setting]) => {
    const message = faultOf(key, setting)
    return message === undefined ? [] : [{ file, ...placeOf(key), message }]
  })
  if (faults.length > 0) throw new FileError(faults)
  return value
}

function faultOf(key: string, value: unknown): string | undefined {
  const names = Object.keys(configShape)
  if (!names.includes(key)) return `没有“${key.slice(0, 60)}”这一项；可以写的有 ${names.slice(1).join('、')}。`
  const wanted = configShape[key as keyof Config].fault(value)
  return wanted === undefined ? undefined : `“${key}”${wanted}。`
}

/** For a configuration that is a program: the same object, with its type. */
export function defineConfig(config: Config): Config {
  return config
}
