/** The bytes of a PDF → its pages, read in a thread that is ended when it takes too long or too much. */
import { Worker } from 'node:worker_threads'
import { UnreadableError } from '../node/decode.js'
import type { Fault, Message } from './message.js'
import type { Page } from './page.js'

const faults: Readonly<Record<Fault, string>> = {
  missing: '读 PDF 要用 pdfjs-dist，还没有安装；请运行 npm install pdfjs-dist@5.4 再试',
  password: '有密码，请去掉密码后再试',
  damaged: '不是 PDF 文件，或已损坏；请打开后另存再试',
  pages: '超过 1 万页，太多了；请分成几个文件',
  time: '读得太久，已停下；不是正常的文件，或者太大，请分成几个文件',
  memory: '占用内存太多，已停下；不是正常的文件，或者太大，请分成几个文件',
}

/** Above what the process had taken when the file was opened, in bytes. */
const mostMemory = 2 * 1024 ** 3
/** Timers count no farther; in milliseconds. */
const longest = 2 ** 31 - 1
/** How often the memory is looked at, in milliseconds. */
const pace = 200

/** Throws an UnreadableError that says why in Chinese, without naming the file. `timeLimit` in milliseconds. */
export async function readPages(bytes: Uint8Array, timeLimit: number): Promise<readonly Page[]> {
  if (!holdsMark(bytes)) throw new UnreadableError(faults.damaged)
  const copy = Uint8Array.from(bytes)
  // What the package prints is for those who program it, and how the process was started is nothing to the thread.
  const thread = new Worker(new URL('./pdf-thread.js', import.meta.url), {
    workerData: copy,
    transferList: [copy.buffer],
    stdout: true,
    stderr: true,
    execArgv: [],
  })
  try {
    return await gather(thread, timeLimit)
  } finally {
    await thread.terminate()
  }
}

function gather(thread: Worker, timeLimit: number): Promise<readonly Page[]> {
  const pages: Page[] = []
  const first = process.memoryUsage.rss()
  return new Promise((resolve, reject) => {
    const refuse = (fault: Fault): void => reject(new UnreadableError(faults[fault]))
    const clock = setTimeout(() => refuse('time'), Math.min(timeLimit, longest))
    const watch = setInterval(() => process.memoryUsage.rss() - first > mostMemory && refuse('memory'), pace)
    thread.on('message', (message: Message) => {
      if (message.kind === 'page') pages.push(message.page)
      else if (message.kind === 'end') resolve(pages)
      else refuse(message.fault)
    })
    thread.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? refuse('memory') : reject(error),
    )
    thread.on('exit', () => {
      clearTimeout(clock)
      clearInterval(watch)
      refuse('damaged')
    })
  })
}

/** Some programs put other things before it. */
function holdsMark(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes('%PDF-')
}
