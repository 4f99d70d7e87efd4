/** Addresses that lead to the author's own machine or network. */

const ownFile = /^(?:file:|[a-z]:[\\/]|\\\\[\w.-]+\\|(?:blob|cid|webkit-fake-url|ms-local-stream|x-apple-\w+):)/i
const ownHost =
  /^(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|0\.0\.0\.0|\[::1\]|\[f[cd][\da-f]{2}:)|\.(?:local|localdomain|lan|internal|intranet|corp)$/i

export function isLocal(address: string): boolean {
  if (ownFile.test(address)) return true
  const host = hostOf(address)
  if (host === '') return false
  // A network of numbers has four; without a dot it is the name of a machine next door.
  return /^\d/.test(host)
    ? ownHost.test(host) && /^\d+(?:\.\d+){3}$/.test(host)
    : ownHost.test(host) || /^[a-z][\w-]*$/.test(host)
}

/** In lower case, without its port; empty where the address has none. */
export function hostOf(address: string): string {
  const host = /^(?:https?:|ftp:)?\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)/i.exec(address)?.[1]
  return host?.toLowerCase() ?? ''
}
