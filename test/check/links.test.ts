/** Links that do not answer: who is asked, how often, and what is said. */
import { createServer } from 'node:http'
import { describe, expect, test } from 'vitest'
import { checkLinks } from '../../src/check/links.js'
import { fetchStatus } from '../../src/node/fetch-status.js'

describe('checkLinks', () => {
  const answering = (statuses: Readonly<Record<string, number>>) => {
    const asked: string[] = []
    const ask = async (address: string): Promise<number> => {
      asked.push(address)
      const status = statuses[address]
      if (status === undefined) throw new Error('nobody there')
      return status
    }
    return { asked, ask }
  }

  test.each([
    [200, undefined],
    [301, undefined],
    [403, undefined],
    [404, 'warning'],
    [410, 'warning'],
    [502, 'info'],
    [undefined, 'info'],
  ])('an answer of %s', async (status, severity) => {
    const { ask } = answering(status === undefined ? {} : { 'https://a.cn/1': status })
    const article = '<p>见<a href="https://a.cn/1#x">通知</a></p>'
    const findings = await checkLinks(article, ask)
    expect(findings.map((finding) => finding.severity)).toEqual(severity ? [severity] : [])
    for (const { range, related = [] } of findings)
      expect([range, ...related].map((place) => article.slice(...place))).toEqual(['https://a.cn/1#x', '通知'])
  })

  test('asks for each address once, and for none at home', async () => {
    const { ask, asked } = answering({})
    const addresses = [
      ...['https://a.cn/1', 'https://a.cn/1#b', '#b', 'mailto:a@b.cn', 'http://localhost/', 'http://192.168.0.1/'],
      ...['file:///a', 'javascript:;', '', '/2', '3.html', '//b.cn/', 'data:,', 'http://http://a.cn/'],
    ]
    const article = addresses.map((address) => `<a href="${address}">a</a>`).join('')
    await checkLinks(article, ask)
    expect(asked).toEqual(['https://a.cn/1', 'https://b.cn/'])
    await checkLinks(article, ask, { base: 'http://c.cn/x/y.html?z/' })
    expect(asked.slice(2)).toEqual(['https://a.cn/1', 'http://c.cn/2', 'http://c.cn/x/3.html', 'http://b.cn/'])
  })

  test('asks for a few at once', async () => {
    let open = 0
    let most = 0
    const ask = async (): Promise<number> => {
      most = Math.max(most, ++open)
      await new Promise((resolve) => setTimeout(resolve, 1))
      open--
      return 404
    }
    const article = Array.from({ length: 20 }, (_, at) => `[a](https://a.cn/${at})`).join('')
    expect(await checkLinks(article, ask, { format: 'markdown', atOnce: 3 })).toHaveLength(20)
    expect(most).toBe(3)
  })

  test('does not reject where asking throws at once', async () => {
    const ask = (): Promise<number> => {
      throw new Error('no network')
    }
    expect(await checkLinks('<img src="https://a.cn/a.png">', ask)).toMatchObject([{ severity: 'info' }])
  })
})

describe('fetchStatus', () => {
  test('asks without the page first, and follows nobody', async () => {
    const seen: string[] = []
    const server = createServer(({ method, url }, response) => {
      seen.push(`${method} ${url}`)
      const status = url === '/moved' ? 302 : url === '/gone' ? 410 : method === 'HEAD' ? 405 : 200
      response.writeHead(status, status === 302 ? { location: '/gone' } : {}).end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const place = server.address()
    const base = `http://127.0.0.1:${typeof place === 'object' ? place?.port : ''}`
    const statuses = [
      await fetchStatus(`${base}/moved`),
      await fetchStatus(`${base}/gone`),
      await fetchStatus(`${base}/a`),
    ]
    server.close()
    expect(statuses).toEqual([302, 410, 200])
    expect(seen).toEqual(['HEAD /moved', 'HEAD /gone', 'HEAD /a', 'GET /a'])
    await expect(fetchStatus('http://127.0.0.1:1/')).rejects.toThrow()
  })
})
