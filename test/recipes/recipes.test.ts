/** The recipes for editors, followed to the letter; the pictures show what came out. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { emptyFolder, run } from '../cli/run.js'
import { pictureOf } from './picture.js'

interface Recipe {
  readonly title: string
  readonly files: readonly { readonly name: string; readonly content: string }[]
  readonly commands: readonly string[]
  readonly picture: string
}

const recipes: Recipe[] = readFileSync('dictionaries/README.md', 'utf8')
  .split(/^## (?=配方)/m)
  .slice(1)
  .map((section) => {
    const blocks = [...section.matchAll(/^```(\w+) ?(\S*)\n(.*?)^```/gms)]
    return {
      title: section.split('\n')[0],
      files: blocks.filter(([, , name]) => name !== '').map(([, , name, content]) => ({ name, content })),
      commands: blocks.filter(([, kind]) => kind === 'sh').flatMap(([, , , code]) => code.trim().split('\n')),
      picture: /!\[[^\]]+\]\((pictures\/\d\.svg)\)/.exec(section)?.[1] ?? '',
    }
  })

test('there are five', () => expect(recipes).toHaveLength(5))

describe.each(recipes)('$title', ({ title, files, commands, picture }) => {
  const folder = emptyFolder()
  for (const { name, content } of files) writeFileSync(join(folder, name), content)
  const ran = commands.map((command) => ({
    command,
    ...run(command.split(' ').slice(1), { cwd: folder, color: true }),
  }))

  test('runs without complaint', () => {
    expect(commands.every((command) => command.startsWith('jiaodui '))).toBe(true)
    expect(ran.filter(({ err }) => err !== '')).toEqual([])
    expect(ran.filter(({ code, command }) => code !== 0 && !command.includes(' check '))).toEqual([])
  })
  test('every dictionary keeps its word', () => {
    for (const { name } of files.filter(({ name }) => name.endsWith('.yaml')))
      expect(run(['dictionary', 'test', name], { cwd: folder })).toMatchObject({ code: 0, err: '' })
  })
  test('the picture shows what came out', async () => {
    const shown = ran.map(({ command, out }) => `\u001b[90m$ ${command}\u001b[0m\n${out.trimEnd()}\n`).join('\n')
    await expect(pictureOf(shown, title)).toMatchFileSnapshot(`../../dictionaries/${picture}`)
  })
})
