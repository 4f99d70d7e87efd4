/** What --help prints. */

export const help = `校对 jiaodui：检查中文公文和新闻稿的固定表述、称谓、法规名称、错别字。

用法
  jiaodui check [文件、文件夹、通配符，或 - 表示标准输入]；也读 docx
                                               写明文件名或通配符，也查 xlsx、csv、tsv 和 pdf
  jiaodui check 稿件.docx --comments 批注稿.docx  另写一份，每处问题是一条批注
  jiaodui fix [同上] [--write]
  jiaodui baseline 文件或文件夹 --owner 谁 --reason 为什么 --expires 到哪天
                                               把现有的意见记入基线，以后不再报告
  jiaodui tidy [同上] [--diff 或 --write]        整理版式：缩进、空格、空行、全角半角、散落的样式，不动文字
  jiaodui compare 签字稿 发布稿                  列出两稿文字的不同，版式不计；也读 docx
  jiaodui explain 规则编号
  jiaodui lsp                                    语言服务器：由编辑器启动，边写边查（须装 vscode-languageserver）
  jiaodui dictionary new 新文件.yaml           写一部可以着手修改的词典
  jiaodui dictionary test 词典文件              用例句检验
  jiaodui dictionary lint 词典文件              查不会报的、重复的、不稳妥的、没有依据或例句的条目
  jiaodui dictionary layers 词典文件…           各层增加、保留、取代、停用了什么，使下层的哪些不再报
  jiaodui dictionary try 词典文件 --on 文件夹   在已有的文章上试：各条查出多少，比现在多报、少报哪些
  jiaodui dictionary build 词典文件… -o 新文件.pack
                                               编成一个词典包，几毫秒就能装入
  jiaodui dictionary diff 旧词典 新词典         两版之间增、删、改了哪些条目
  jiaodui dictionary import-notice 通报文件     把通报里点名的错误写成词典条目（YAML）

选项
  -d, --dictionary 文件      再加一部词典（YAML、JSON、CSV、TSV、XLSX 或 pack），可以写多次，后面的优先
  --reporter text|json       给人看，或给程序读（check、tidy、compare）
  --fail-on error|warning|info|never
                             有这一级或更重的问题时以 1 退出；不写则为 warning
  --format text|markdown|html
                             不按文件名判断格式
  --published-at 2024-03-06  文章的发布日期，改名的机构和废止的法律据此判断
  --baseline 文件            基线：已经认可的意见，不再报告（baseline 写它，不写则为 jiaodui.baseline.json；check、fix 读它）
  --rule 编号                只记入这些规则的意见，可以写多次；个人信息只有这样写明才记入（baseline）
  --prune                    删去基线里这次没有用到的（baseline）
  --ignore-suppressions      不理会文章里的 jiaodui-disable 注释（check、fix、baseline）
  --require-reason           没有写理由的注释不算数（check、fix、baseline）
  --config 文件              用这份配置（.json、.js、.ts）；不写则由当前文件夹向上找 jiaodui.config.json
  --no-config                不用配置
  --hard-wrapped             纯文本在纸边断行（如扫描识别的稿子）：没有写完的行连起来读（check、fix）
  --max-findings 100         每篇最多列出这么多处（check）
  --time-budget 2000         每篇最多查这么多毫秒，到时以查到的为准（check、fix）
  --write                    写回文件；不写则 fix 只显示要改什么，tidy 只显示有多少处；docx 写成修订
  --untracked                docx 直接改字，不留修订（fix --write）
  --diff                     逐行显示要改什么（tidy）
  --only indent,space,blank-line,width,style
                             只整理这几种：缩进、空格、空行、全角半角、样式（tidy）
  --indent existing|always|never
                             缩进：统一已有的，每段都缩进，都不缩进；不写则为 existing（tidy）
  --blank-lines one|none     连续的空行留一行，或一行不留；不写则为 one（tidy）
  --spaces slips|all         汉字之间只去掉词内的空格，或单个空格全部去掉；不写则为 slips（tidy）
  --region 陕西省/宝鸡市/眉县
                             为这个县写（dictionary new）；填写没有写地区的词典的模板（check、fix、baseline、explain、lsp）
  --sample 20 --seed 1       抽看多少处，换一个数就换一批（dictionary try）
  --out 抽样表.tsv           把抽看的写成表，由人在“判断”一列填“对”或“错”（dictionary try）
  --judged 抽样表.tsv        读判断过的表，算各条的准确率和它的 95% 区间（dictionary try）

带图的配方：node_modules/jiaodui/dictionaries/README.md

退出码：0 没有问题；1 有问题，或有可以整理的、不同的；2 用法不对，或有文件读不了
`
