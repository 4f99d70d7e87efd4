/** What the thread that reads a PDF tells. */
import type { Page } from './page.js'

/** Why a file is not read. */
export type Fault = 'missing' | 'password' | 'damaged' | 'pages' | 'time' | 'memory'

/** Pages come in order, then the end; or a fault. */
export type Message =
  | { readonly kind: 'page'; readonly page: Page }
  | { readonly kind: 'end' }
  | { readonly kind: 'fault'; readonly fault: Fault }
