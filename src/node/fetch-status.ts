/** Asks for a web address over the network. */

/** Longest wait for one answer, in milliseconds. */
const patience = 10_000

/**
 * The status of HTTP, as `checkLinks` wants it; rejects where nobody answers within ten seconds. Redirections are not
 * followed, so that no page can send this machine on into its own network.
 */
export async function fetchStatus(address: string): Promise<number> {
  const status = await ask(address, 'HEAD')
  // Not every server knows how to answer without sending the page.
  return status === 404 || status === 405 || status >= 500 ? ask(address, 'GET') : status
}

async function ask(address: string, method: 'HEAD' | 'GET'): Promise<number> {
  const response = await fetch(address, { method, redirect: 'manual', signal: AbortSignal.timeout(patience) })
  await response.body?.cancel()
  return response.status
}
