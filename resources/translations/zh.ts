<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;Counter-examples</source>
        <translation>反例(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation>定义(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>1 action</source>
        <translation>1 项操作</translation>
    </message>
    <message>
        <source>1 already here</source>
        <translation>1 篇已存在</translation>
    </message>
    <message>
        <source>1 annotation</source>
        <translation>1 条标注</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 篇文章</translation>
    </message>
    <message>
        <source>1 article compared. Exact F1 {score}; {right} of {all} concepts right; {differing} differences.</source>
        <translation>已比较 1 篇文章。完全匹配 F1 {score}；{all} 个概念中 {right} 个正确；{differing} 处差异。</translation>
    </message>
    <message>
        <source>1 article in {language}: no model for it; names and terms only.</source>
        <translation>1 篇{language}文章：没有相应模型；仅使用名称和术语。</translation>
    </message>
    <message>
        <source>1 article is done.</source>
        <translation>1 篇文章已完成。</translation>
    </message>
    <message>
        <source>1 article or more</source>
        <translation>至少 1 篇文章</translation>
    </message>
    <message>
        <source>1 change in 1 article, as one step; Undo brings all of it back.</source>
        <translation>1 篇文章中的 1 项更改，作为一步进行；“撤销”可全部恢复。</translation>
    </message>
    <message>
        <source>1 change in {m} articles, as one step; Undo brings all of it back.</source>
        <translation>{m} 篇文章中的 1 项更改，作为一步进行；“撤销”可全部恢复。</translation>
    </message>
    <message>
        <source>1 change stays as it is: see the list.</source>
        <translation>1 项更改保持不变：请看列表。</translation>
    </message>
    <message>
        <source>1 could not be read</source>
        <translation>1 个无法读取</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 个文件</translation>
    </message>
    <message>
        <source>1 file will bring nothing; see Problem.</source>
        <translation>1 个文件不会导入任何内容，请看“问题”。</translation>
    </message>
    <message>
        <source>1 finding. Return opens the places.</source>
        <translation>1 项发现。按 Return 打开相应之处。</translation>
    </message>
    <message>
        <source>1 place, decided by a person; open it to decide otherwise.</source>
        <translation>1 处，由人决定；打开它可另作决定。</translation>
    </message>
    <message>
        <source>1 place.</source>
        <translation>1 处。</translation>
    </message>
    <message>
        <source>1 place; searching …</source>
        <translation>1 处；正在搜索…</translation>
    </message>
    <message>
        <source>1 span added to those</source>
        <translation>为其补充 1 个片段</translation>
    </message>
    <message>
        <source>1 span labelled {label} was left out, as was asked for.</source>
        <translation>按要求略去了 1 个标签为 {label} 的片段。</translation>
    </message>
    <message>
        <source>1 span left out</source>
        <translation>略去 1 个片段</translation>
    </message>
    <message>
        <source>1 span not written: rejected, and the format has no place for that.</source>
        <translation>1 个片段未写入：它已被拒绝，而该格式没有存放处。</translation>
    </message>
    <message>
        <source>1 span read</source>
        <translation>读取 1 个片段</translation>
    </message>
    <message>
        <source>1 span written like decided ones, though nobody has decided about it.</source>
        <translation>1 个片段按已决定的片段写入，尽管无人对其作出决定。</translation>
    </message>
    <message>
        <source>1 span written to “spans” only: it does not fit into “ner_tags”.</source>
        <translation>1 个片段仅写入 “spans”：无法放入 “ner_tags”。</translation>
    </message>
    <message>
        <source>1 span written without the concept: the format has no place for it.</source>
        <translation>1 个片段写入时没有概念：该格式没有存放处。</translation>
    </message>
    <message>
        <source>1 span written without: {what}.</source>
        <translation>1 个片段写入时缺少：{what}。</translation>
    </message>
    <message>
        <source>1 suggestion</source>
        <translation>1 条建议</translation>
    </message>
    <message>
        <source>1 twin</source>
        <translation>1 篇近似重复</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95%</translation>
    </message>
    <message>
        <source>A concept needs an id and a name.</source>
        <translation>概念需要 ID 和名称。</translation>
    </message>
    <message>
        <source>A mention keeps at least one word.</source>
        <translation>提及至少保留一个词。</translation>
    </message>
    <message>
        <source>A model is being installed already. Wait for it, or cancel it.</source>
        <translation>已有模型正在安装。请等待其完成，或将其取消。</translation>
    </message>
    <message>
        <source>A report to read and to comment; where spans overlap, one of them is shown.</source>
        <translation>可供阅读和批注的报告；片段重叠之处只显示其一。</translation>
    </message>
    <message>
        <source>A report to read in any browser, and to print.</source>
        <translation>可在任何浏览器中阅读并可打印的报告。</translation>
    </message>
    <message>
        <source>A row for each mention, with the words around it.</source>
        <translation>每处提及一行，附上下文。</translation>
    </message>
    <message>
        <source>A row for each mention, with the words around it; sheets of articles and labels.</source>
        <translation>每处提及一行，附上下文；另有文章和标签工作表。</translation>
    </message>
    <message>
        <source>A text and an annotation file for each article, with brat&apos;s own set-up.</source>
        <translation>每篇文章一个文本文件和一个标注文件，附 brat 自身的配置。</translation>
    </message>
    <message>
        <source>About Annotator</source>
        <translation>关于 Annotator</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Accept all that is left in this article</source>
        <translation>接受本文中剩余的全部建议</translation>
    </message>
    <message>
        <source>Accept as</source>
        <translation>接受为</translation>
    </message>
    <message>
        <source>Accept it, and suggest these words as this concept in all articles</source>
        <translation>接受，并在所有文章中将这些词语建议为此概念</translation>
    </message>
    <message>
        <source>Accept what is suggested</source>
        <translation>接受建议的内容</translation>
    </message>
    <message>
        <source>Accept with concept</source>
        <translation>接受并指定概念</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Accepted spans of all articles</source>
        <translation>所有文章中已接受的片段</translation>
    </message>
    <message>
        <source>Accepted {n} as one step. {key} takes them back.</source>
        <translation>已在一步中接受 {n} 处。按 {key} 可撤销。</translation>
    </message>
    <message>
        <source>Accepted, by label</source>
        <translation>已接受（按标签）</translation>
    </message>
    <message>
        <source>Accepted, by score</source>
        <translation>已接受（按分数）</translation>
    </message>
    <message>
        <source>Accepted, by who suggested</source>
        <translation>已接受（按建议来源）</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Actors and concepts</source>
        <translation>行为者与概念</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>再加一个</translation>
    </message>
    <message>
        <source>Add as alias</source>
        <translation>添加为别名</translation>
    </message>
    <message>
        <source>Add concept</source>
        <translation>添加概念</translation>
    </message>
    <message>
        <source>Add term</source>
        <translation>添加术语</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All annotations keep to the rules.</source>
        <translation>所有标注都符合规则。</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>所有文章</translation>
    </message>
    <message>
        <source>All articles are done.</source>
        <translation>所有文章均已完成。</translation>
    </message>
    <message>
        <source>All articles have suggestions already.</source>
        <translation>所有文章都已有建议。</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <source>All listed articles are done. {key} exports gold.</source>
        <translation>列出的文章均已完成。按 {key} 导出黄金标准。</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All {n} articles listed</source>
        <translation>列出的全部 {n} 篇文章</translation>
    </message>
    <message>
        <source>All {n} spans of the first article fit.</source>
        <translation>第一篇文章的 {n} 个片段全部适合。</translation>
    </message>
    <message>
        <source>All {n} spans of the first {articles} articles fit.</source>
        <translation>前 {articles} 篇文章的 {n} 个片段全部适合。</translation>
    </message>
    <message>
        <source>An export is running already. Wait for it, or cancel it.</source>
        <translation>已有导出正在进行。请等待其完成，或将其取消。</translation>
    </message>
    <message>
        <source>An import is running already. Wait for it, or cancel it.</source>
        <translation>已有导入正在进行。请等待其完成，或将其取消。</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>分析员</translation>
    </message>
    <message>
        <source>Annotated</source>
        <translation>现有标注</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Annotation {uid} is not as the journal left it.</source>
        <translation>标注 {uid} 与日志留下的不一致。</translation>
    </message>
    <message>
        <source>Annotations by quote and position as JSON-LD, and the texts they are about.</source>
        <translation>以引文和位置表示的 JSON-LD 标注，以及所标注的文本。</translation>
    </message>
    <message>
        <source>Annotator projects (*.annot)</source>
        <translation>Annotator 项目 (*.annot)</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>任意标签</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>任何人</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯语</translation>
    </message>
    <message>
        <source>Are</source>
        <translation>处理为</translation>
    </message>
    <message>
        <source>Arrow keys move the caret by words and Shift selects; with Alt by characters. These keys, Esc and Ctrl+C stay as they are.</source>
        <translation>方向键按词移动光标，加 Shift 选择；加 Alt 则按字符。这些键以及 Esc 和 Ctrl+C 保持不变。</translation>
    </message>
    <message>
        <source>Arrow keys walk through the numbers; Return opens the mentions.</source>
        <translation>方向键在数字间移动；按 Return 打开提及。</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Article from day</source>
        <translation>文章起始日期</translation>
    </message>
    <message>
        <source>Article to day</source>
        <translation>文章截止日期</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Articles and annotations ({endings});;All files (*)</source>
        <translation>文章与标注 ({endings});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Articles that are done</source>
        <translation>已完成的文章</translation>
    </message>
    <message>
        <source>Articles that count</source>
        <translation>计入的文章</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the shipped one</source>
        <translation>恢复自带版本</translation>
    </message>
    <message>
        <source>Batch {number} of the journal changes an article that is gone.</source>
        <translation>日志的批次 {number} 更改了一篇已不存在的文章。</translation>
    </message>
    <message>
        <source>Batch {number} of the journal does not go on from what was there before it.</source>
        <translation>日志的批次 {number} 与之前的内容不衔接。</translation>
    </message>
    <message>
        <source>Batch {number} of the journal is not as it was written, or something was taken out or put in before it.</source>
        <translation>日志的批次 {number} 与写入时不同，或在它之前有内容被取出或加入。</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>变为</translation>
    </message>
    <message>
        <source>Below the article</source>
        <translation>文章下方</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>孟加拉语</translation>
    </message>
    <message>
        <source>Beside the article</source>
        <translation>文章旁边</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>边界</translation>
    </message>
    <message>
        <source>Briefing …</source>
        <translation>简报…</translation>
    </message>
    <message>
        <source>Briefing: {project}</source>
        <translation>简报：{project}</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>重新启用</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Bring in concepts</source>
        <translation>导入概念</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>保加利亚语</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>按来源</translation>
    </message>
    <message>
        <source>By status, new first</source>
        <translation>按状态，新的在前</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation>按规则</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>按标题</translation>
    </message>
    <message>
        <source>By turns: next in the text, least certain first, label by label, concept by concept</source>
        <translation>依次切换：按文中顺序、最不确定的在前、逐个标签、逐个概念</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancelled; no model was installed.</source>
        <translation>已取消；未安装任何模型。</translation>
    </message>
    <message>
        <source>Capitals or not</source>
        <translation>不区分大小写</translation>
    </message>
    <message>
        <source>Carry decisions over to its twins</source>
        <translation>将决定沿用到近似重复文章</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>加泰罗尼亚语</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change labels, their keys, colours and definitions; rename, merge and retire them</source>
        <translation>更改标签及其快捷键、颜色和定义；重命名、合并或停用标签</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Changes of what is chosen</source>
        <translation>所选操作的更改</translation>
    </message>
    <message>
        <source>Changing the labels …</source>
        <translation>正在更改标签…</translation>
    </message>
    <message>
        <source>Changing {n} of {all} concepts …</source>
        <translation>正在更改概念（{n}/{all}）…</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a mention to read what its label means.</source>
        <translation>选择一处提及，即可阅读其标签的含义。</translation>
    </message>
    <message>
        <source>Choose the term that is to be removed.</source>
        <translation>请选择要移除的术语。</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose: {what}</source>
        <translation>选择：{what}</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close {title}</source>
        <translation>关闭{title}</translation>
    </message>
    <message>
        <source>CoNLL (BILUO)</source>
        <translation>CoNLL (BILUO)</translation>
    </message>
    <message>
        <source>CoNLL (IOB2)</source>
        <translation>CoNLL (IOB2)</translation>
    </message>
    <message>
        <source>CoNLL columns</source>
        <translation>CoNLL 列格式</translation>
    </message>
    <message>
        <source>Coded texts for MAXQDA, ATLAS.ti, NVivo and QualCoder.</source>
        <translation>供 MAXQDA、ATLAS.ti、NVivo 和 QualCoder 使用的已编码文本。</translation>
    </message>
    <message>
        <source>Colour on dark</source>
        <translation>深色背景上的颜色</translation>
    </message>
    <message>
        <source>Colour on light</source>
        <translation>浅色背景上的颜色</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Colours as the system has them</source>
        <translation>跟随系统配色</translation>
    </message>
    <message>
        <source>Column of the address</source>
        <translation>网址列</translation>
    </message>
    <message>
        <source>Column of the date</source>
        <translation>日期列</translation>
    </message>
    <message>
        <source>Column of the language</source>
        <translation>语言列</translation>
    </message>
    <message>
        <source>Column of the source</source>
        <translation>来源列</translation>
    </message>
    <message>
        <source>Column of the text</source>
        <translation>文本列</translation>
    </message>
    <message>
        <source>Column of the title</source>
        <translation>标题列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare with a gold file</source>
        <translation>与黄金标准文件比较</translation>
    </message>
    <message>
        <source>Compare with a gold file …</source>
        <translation>与黄金标准文件比较…</translation>
    </message>
    <message>
        <source>Compare with own gold</source>
        <translation>与自有黄金标准比较</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>概念</translation>
    </message>
    <message>
        <source>Concept by concept</source>
        <translation>逐个概念</translation>
    </message>
    <message>
        <source>Concept in the article</source>
        <translation>文章中的概念</translation>
    </message>
    <message>
        <source>Concept of “{words}”: a name, an alias or an abbreviation</source>
        <translation>“{words}”的概念：名称、别名或缩写</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>概念</translation>
    </message>
    <message>
        <source>Concepts and terms</source>
        <translation>概念与术语</translation>
    </message>
    <message>
        <source>Concepts and terms (*.csv *.tsv *.jsonl *.ttl);;All files (*)</source>
        <translation>概念与术语 (*.csv *.tsv *.jsonl *.ttl);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Concepts and terms …</source>
        <translation>概念与术语…</translation>
    </message>
    <message>
        <source>Concepts by article</source>
        <translation>各文章的概念</translation>
    </message>
    <message>
        <source>Concepts over time</source>
        <translation>概念随时间的变化</translation>
    </message>
    <message>
        <source>Concepts written to {name}: {count}.</source>
        <translation>已写入 {name} 的概念：{count} 个。</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>语境检索</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Copies of the project</source>
        <translation>项目副本</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy diagnosis</source>
        <translation>复制诊断信息</translation>
    </message>
    <message>
        <source>Copy of</source>
        <translation>副本时间</translation>
    </message>
    <message>
        <source>Counter-examples</source>
        <translation>反例</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>克罗地亚语</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>捷克语</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>丹麦语</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Decide 1 place</source>
        <translation>决定 1 处</translation>
    </message>
    <message>
        <source>Decide everywhere</source>
        <translation>全部决定</translation>
    </message>
    <message>
        <source>Decide everywhere …</source>
        <translation>全部决定…</translation>
    </message>
    <message>
        <source>Decide the same passages of near-duplicates in the same way, never over a person</source>
        <translation>以相同方式决定近似重复文章中的相同段落，绝不覆盖人工决定</translation>
    </message>
    <message>
        <source>Decide {n} places</source>
        <translation>决定 {n} 处</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>Decided 1 place in its twin as one step. {key} takes it back.</source>
        <translation>已在一步中决定其近似重复文章中的 1 处。按 {key} 可撤销。</translation>
    </message>
    <message>
        <source>Decided from day</source>
        <translation>决定起始日期</translation>
    </message>
    <message>
        <source>Decided spans as annotations, undecided ones as predictions, and the set-up beside it.</source>
        <translation>已决定的片段作为标注，未决定的作为预测，并另附配置。</translation>
    </message>
    <message>
        <source>Decided to day</source>
        <translation>决定截止日期</translation>
    </message>
    <message>
        <source>Decided {n} as one step. {key} takes them back.</source>
        <translation>已在一步中决定 {n} 处。按 {key} 可撤销。</translation>
    </message>
    <message>
        <source>Decided {n} as one step; {m} were not as they are listed. {key} takes them back.</source>
        <translation>已在一步中决定 {n} 处；{m} 处与列表不符。按 {key} 可撤销。</translation>
    </message>
    <message>
        <source>Decided {n} places in its twin as one step. {key} takes them back.</source>
        <translation>已在一步中决定其近似重复文章中的 {n} 处。按 {key} 可撤销。</translation>
    </message>
    <message>
        <source>Decided {n} places in {m} twins as one step. {key} takes them back.</source>
        <translation>已在一步中决定 {m} 篇近似重复文章中的 {n} 处。按 {key} 可撤销。</translation>
    </message>
    <message>
        <source>Deciding {n} of {all} mentions …</source>
        <translation>正在决定提及（{n}/{all}）…</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Decisions are stored under a name, so it cannot be empty.</source>
        <translation>决定会以姓名保存，因此姓名不能为空。</translation>
    </message>
    <message>
        <source>Deed</source>
        <translation>决定方式</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Done: {what}.</source>
        <translation>已完成：{what}。</translation>
    </message>
    <message>
        <source>Doubles and conflicts</source>
        <translation>重复与冲突</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>可疑处</translation>
    </message>
    <message>
        <source>Drop articles here</source>
        <translation>将文章拖放到此处</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>荷兰语</translation>
    </message>
    <message>
        <source>E&amp;xamples</source>
        <translation>示例(&amp;X)</translation>
    </message>
    <message>
        <source>EPUB book</source>
        <translation>EPUB 电子书</translation>
    </message>
    <message>
        <source>Each action can have other keys. The table shows which one has what.</source>
        <translation>每个操作都可以换用其他快捷键。表中列出各操作的快捷键。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>End one word to the left</source>
        <translation>末尾左移一个词</translation>
    </message>
    <message>
        <source>End one word to the right</source>
        <translation>末尾右移一个词</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Every place of a word or a mark in its context</source>
        <translation>词语或标注的每一处及其语境</translation>
    </message>
    <message>
        <source>Everything here is decided. {key} marks the article done.</source>
        <translation>此处已全部决定。按 {key} 将文章标为完成。</translation>
    </message>
    <message>
        <source>Everything, decisions included; Annotator reads it back without loss.</source>
        <translation>全部内容，包括决定；Annotator 可无损读回。</translation>
    </message>
    <message>
        <source>Everything, with its state</source>
        <translation>全部内容及其状态</translation>
    </message>
    <message>
        <source>Everywhere …</source>
        <translation>全部决定…</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Examples and counter-examples: one a line.</source>
        <translation>示例与反例：每行一个。</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Expected checksum</source>
        <translation>预期的校验和</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export concepts</source>
        <translation>导出概念</translation>
    </message>
    <message>
        <source>Export gold</source>
        <translation>导出黄金标准</translation>
    </message>
    <message>
        <source>Export gold …</source>
        <translation>导出黄金标准…</translation>
    </message>
    <message>
        <source>Export the annotations of the articles that are done</source>
        <translation>导出已完成文章的标注</translation>
    </message>
    <message>
        <source>Export those listed …</source>
        <translation>导出列出的概念…</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>Exported {spans}</source>
        <translation>已导出 {spans}</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files in the archive:</source>
        <translation>压缩包中的文件：</translation>
    </message>
    <message>
        <source>Files of this format are not text; there is nothing to read here.</source>
        <translation>此格式的文件不是文本，这里没有可阅读的内容。</translation>
    </message>
    <message>
        <source>Filter and order of the articles</source>
        <translation>文章的筛选与排序</translation>
    </message>
    <message>
        <source>Filter and sort the articles</source>
        <translation>筛选并排序文章</translation>
    </message>
    <message>
        <source>Filter, sort</source>
        <translation>筛选与排序</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>查找操作或快捷键</translation>
    </message>
    <message>
        <source>Find an action, a label, a concept or an article</source>
        <translation>查找操作、标签、概念或文章</translation>
    </message>
    <message>
        <source>Find any action, label, concept or article by some of its letters</source>
        <translation>输入部分字母即可查找任何操作、标签、概念或文章</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>查找任何内容</translation>
    </message>
    <message>
        <source>Find anything …</source>
        <translation>查找任何内容…</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>在用户指南中查找</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>在本文中查找</translation>
    </message>
    <message>
        <source>Findings: {count}. A row leads to its concept.</source>
        <translation>发现：{count} 项。每一行都可转到相应概念。</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Finishing the import …</source>
        <translation>正在完成导入…</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>芬兰语</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation>文件的前几行</translation>
    </message>
    <message>
        <source>First title</source>
        <translation>首个标题</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Forget these words</source>
        <translation>忘掉这些词语</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法语</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>From moment</source>
        <translation>起始时刻</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德语</translation>
    </message>
    <message>
        <source>Give it a concept first: {key}. Then these words can be an alias of it.</source>
        <translation>请先指定概念（{key}），然后这些词语才能成为其别名。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on in another order</source>
        <translation>换一种顺序继续</translation>
    </message>
    <message>
        <source>Gold: accepted spans of the articles that are done</source>
        <translation>黄金标准：已完成文章中已接受的片段</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>希腊语</translation>
    </message>
    <message>
        <source>Guide to the label</source>
        <translation>标签说明</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>标注指南</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>希伯来语</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Highlighted articles as a Word document</source>
        <translation>高亮文章（Word 文档）</translation>
    </message>
    <message>
        <source>Highlighted articles as a web page</source>
        <translation>高亮文章（网页）</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>印地语</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>How high the text of the article is. The column grows with it.</source>
        <translation>文章文字的高度。栏宽随之增大。</translation>
    </message>
    <message>
        <source>How many articles name both; a cell leads to the actor in the articles on the concept.</source>
        <translation>同时提到两者的文章数；单元格可转到该概念相关文章中的行为者。</translation>
    </message>
    <message>
        <source>How much stands on a line of the article, where the window is wide enough.</source>
        <translation>窗口足够宽时，文章每行容纳的字数。</translation>
    </message>
    <message>
        <source>How well the suggestions agree with gold</source>
        <translation>建议与黄金标准的吻合程度</translation>
    </message>
    <message>
        <source>Hugging Face data set</source>
        <translation>Hugging Face 数据集</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>匈牙利语</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Id, such as BRI</source>
        <translation>ID，例如 BRI</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>Import a folder …</source>
        <translation>导入文件夹…</translation>
    </message>
    <message>
        <source>Import articles from files</source>
        <translation>从文件导入文章</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Import files …</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Imported 1 article</source>
        <translation>已导入 1 篇文章</translation>
    </message>
    <message>
        <source>Imported {n} articles</source>
        <translation>已导入 {n} 篇文章</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>In all articles</source>
        <translation>所有文章中</translation>
    </message>
    <message>
        <source>In articles that are not done</source>
        <translation>未完成的文章中</translation>
    </message>
    <message>
        <source>In sixty seconds</source>
        <translation>六十秒上手</translation>
    </message>
    <message>
        <source>In the articles listed</source>
        <translation>列出的文章中</translation>
    </message>
    <message>
        <source>In the order of import</source>
        <translation>按导入顺序</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>本文中</translation>
    </message>
    <message>
        <source>Inconsistencies</source>
        <translation>不一致之处</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>印度尼西亚语</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Install a language model from an official package file</source>
        <translation>从官方软件包文件安装语言模型</translation>
    </message>
    <message>
        <source>Install a model</source>
        <translation>安装模型</translation>
    </message>
    <message>
        <source>Install model from file …</source>
        <translation>从文件安装模型…</translation>
    </message>
    <message>
        <source>Install only models of makers whom you trust: a model decides what is suggested, and a crafted one may abuse a mistake in the programs that read it. Program code in the file is left out.</source>
        <translation>请只安装您信任的制作者提供的模型：模型决定建议的内容，恶意构造的模型可能利用读取它的程序中的漏洞。文件中的程序代码会被略去。</translation>
    </message>
    <message>
        <source>Installing the model, MB</source>
        <translation>正在安装模型（MB）</translation>
    </message>
    <message>
        <source>It could not be started ({why}).</source>
        <translation>无法启动（{why}）。</translation>
    </message>
    <message>
        <source>It failed and said nothing.</source>
        <translation>执行失败，且没有任何说明。</translation>
    </message>
    <message>
        <source>It is named like an official release, but it is not that file. To install it all the same, paste the checksum that you were given for it.</source>
        <translation>它的名称像官方发布版，但并不是那个文件。若仍要安装，请粘贴您得到的校验和。</translation>
    </message>
    <message>
        <source>It is used when the settings say: model = &quot;{name}&quot;.</source>
        <translation>在设置中写入 model = &quot;{name}&quot; 后即会使用。</translation>
    </message>
    <message>
        <source>It keeps {marks}.</source>
        <translation>其标注保留：{marks}。</translation>
    </message>
    <message>
        <source>It reads the articles in {language}.</source>
        <translation>它读取{language}文章。</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>意大利语</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl *.ndjson);;All files (*)</source>
        <translation>JSON Lines (*.jsonl *.ndjson);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日语</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>哈萨克语</translation>
    </message>
    <message>
        <source>Keeps {features}.</source>
        <translation>保留：{features}。</translation>
    </message>
    <message>
        <source>Kept in {file}.</source>
        <translation>保存在 {file}。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Keys of Annotator</source>
        <translation>Annotator 快捷键</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩语</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Label Studio JSON</source>
        <translation>Label Studio JSON</translation>
    </message>
    <message>
        <source>Label by label</source>
        <translation>逐个标签</translation>
    </message>
    <message>
        <source>Label in the article</source>
        <translation>文章中的标签</translation>
    </message>
    <message>
        <source>Label in the files</source>
        <translation>文件中的标签</translation>
    </message>
    <message>
        <source>Label schemes (*.json)</source>
        <translation>标签方案 (*.json)</translation>
    </message>
    <message>
        <source>Label schemes (*.json);;All files (*)</source>
        <translation>标签方案 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Label {label}, key {key}</source>
        <translation>标签 {label}，快捷键 {key}</translation>
    </message>
    <message>
        <source>Label, overlapping</source>
        <translation>标签（有重叠）</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Labels by article</source>
        <translation>各文章的标签</translation>
    </message>
    <message>
        <source>Labels in the files</source>
        <translation>文件中的标签</translation>
    </message>
    <message>
        <source>Labels over time</source>
        <translation>标签随时间的变化</translation>
    </message>
    <message>
        <source>Labels …</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>语言模型</translation>
    </message>
    <message>
        <source>Language models (*.whl *.tar.gz);;All files (*)</source>
        <translation>语言模型 (*.whl *.tar.gz);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>文章的语言</translation>
    </message>
    <message>
        <source>Language of the new term</source>
        <translation>新术语的语言</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>窗口语言</translation>
    </message>
    <message>
        <source>Language …</source>
        <translation>语言…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Last decision</source>
        <translation>最后一次决定</translation>
    </message>
    <message>
        <source>Learnt. {key} takes it back.</source>
        <translation>已学会。按 {key} 可撤销。</translation>
    </message>
    <message>
        <source>Learnt: these words mean {concept}. {key} takes it back.</source>
        <translation>已学会：这些词语表示 {concept}。按 {key} 可撤销。</translation>
    </message>
    <message>
        <source>Least certain first</source>
        <translation>最不确定的在前</translation>
    </message>
    <message>
        <source>Least undecided first</source>
        <translation>未决定最少的在前</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>全部保持不变</translation>
    </message>
    <message>
        <source>Left out: {what} and {rest} more.</source>
        <translation>已略去：{what} 以及另外 {rest} 个。</translation>
    </message>
    <message>
        <source>Left out: {what}.</source>
        <translation>已略去：{what}。</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>大小写</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>行宽</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>立陶宛语</translation>
    </message>
    <message>
        <source>Load from file …</source>
        <translation>从文件加载…</translation>
    </message>
    <message>
        <source>Load labels</source>
        <translation>加载标签</translation>
    </message>
    <message>
        <source>Longer lines</source>
        <translation>加长行宽</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Look at the copies kept of this project, and go back to one of them</source>
        <translation>查看此项目保留的副本，并恢复到其中之一</translation>
    </message>
    <message>
        <source>Look for mentions in the articles that have no suggestions yet</source>
        <translation>在尚无建议的文章中查找提及</translation>
    </message>
    <message>
        <source>Look in all articles, whoever suggested</source>
        <translation>在所有文章中查找，不论由谁建议</translation>
    </message>
    <message>
        <source>Looking at all mentions …</source>
        <translation>正在检查所有提及…</translation>
    </message>
    <message>
        <source>Looking at the program and this machine …</source>
        <translation>正在检查程序和这台计算机…</translation>
    </message>
    <message>
        <source>Looking at what that will do …</source>
        <translation>正在检查将要进行的更改…</translation>
    </message>
    <message>
        <source>Looking for files …</source>
        <translation>正在查找文件…</translation>
    </message>
    <message>
        <source>Looking into the copies …</source>
        <translation>正在读取副本…</translation>
    </message>
    <message>
        <source>Looking into the model, MB</source>
        <translation>正在检查模型（MB）</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Loses nothing.</source>
        <translation>不丢失任何内容。</translation>
    </message>
    <message>
        <source>Loses {features}.</source>
        <translation>丢失：{features}。</translation>
    </message>
    <message>
        <source>MIT licence. The model, the fonts, the icons and the libraries have licences of their own, which come with the program.</source>
        <translation>MIT 许可证。模型、字体、图标和程序库各有自己的许可证，随程序一并提供。</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Make it an alias of its concept</source>
        <translation>设为其概念的别名</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>马来语</translation>
    </message>
    <message>
        <source>Mark all as</source>
        <translation>全部标注为</translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation>标为完成</translation>
    </message>
    <message>
        <source>Mark done and go to the next article</source>
        <translation>标为完成并转到下一篇文章</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Marked done; 1 suggestion was left undecided.</source>
        <translation>已标为完成；1 条建议仍未决定。</translation>
    </message>
    <message>
        <source>Marked done; {n} suggestions were left undecided.</source>
        <translation>已标为完成；{n} 条建议仍未决定。</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>Mentions as CSV</source>
        <translation>提及（CSV）</translation>
    </message>
    <message>
        <source>Mentions as an Excel workbook</source>
        <translation>提及（Excel 工作簿）</translation>
    </message>
    <message>
        <source>Mentions in this article</source>
        <translation>本文中的提及</translation>
    </message>
    <message>
        <source>Menus, buttons and sentences. Articles may be in any language, whatever this is.</source>
        <translation>菜单、按钮和语句。文章可以是任何语言，不受此设置影响。</translation>
    </message>
    <message>
        <source>Merge into …</source>
        <translation>合并到…</translation>
    </message>
    <message>
        <source>Missed and extra mentions</source>
        <translation>遗漏和多余的提及</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Most undecided first</source>
        <translation>未决定最多的在前</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>多数处理</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move {title} below the article</source>
        <translation>将{title}移到文章下方</translation>
    </message>
    <message>
        <source>Move {title} beside the article</source>
        <translation>将{title}移到文章旁边</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name, such as Belt and Road Initiative</source>
        <translation>名称，例如“一带一路”倡议</translation>
    </message>
    <message>
        <source>Named entities for INCEpTION and other UIMA programs, a file for each article.</source>
        <translation>供 INCEpTION 和其他 UIMA 程序使用的命名实体，每篇文章一个文件。</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>所需词语</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Never match this</source>
        <translation>从不匹配此项</translation>
    </message>
    <message>
        <source>Never suggest it again</source>
        <translation>不再建议</translation>
    </message>
    <message>
        <source>New concept</source>
        <translation>新建概念</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>New project from a folder …</source>
        <translation>从文件夹新建项目…</translation>
    </message>
    <message>
        <source>New project …</source>
        <translation>新建项目…</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>新术语</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>下一篇文章</translation>
    </message>
    <message>
        <source>Next in the text</source>
        <translation>按文中顺序</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一个窗格</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>下一处查找结果</translation>
    </message>
    <message>
        <source>Next undecided</source>
        <translation>下一处未决定</translation>
    </message>
    <message>
        <source>No article fits.</source>
        <translation>没有符合的文章。</translation>
    </message>
    <message>
        <source>No article is done yet.</source>
        <translation>尚无已完成的文章。</translation>
    </message>
    <message>
        <source>No concept</source>
        <translation>无概念</translation>
    </message>
    <message>
        <source>No concept is chosen.</source>
        <translation>未选择概念。</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>清除快捷键</translation>
    </message>
    <message>
        <source>No language model was found: only the term base and the rules make suggestions. “Install model from file …” in the window&apos;s menu Project brings one in.</source>
        <translation>未找到语言模型：只有术语库和规则提供建议。可用窗口“项目”菜单中的“从文件安装模型…”添加一个。</translation>
    </message>
    <message>
        <source>No section has all these words.</source>
        <translation>没有哪一节包含所有这些词语。</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>没有这个名称的设置。</translation>
    </message>
    <message>
        <source>No suggestions for this article ({kind}: {why}).</source>
        <translation>此文章没有建议（{kind}：{why}）。</translation>
    </message>
    <message>
        <source>No term is found twice, and none contradicts another.</source>
        <translation>没有重复的术语，也没有互相矛盾的术语。</translation>
    </message>
    <message>
        <source>No twin of this article has a passage left to decide in the same way.</source>
        <translation>近似重复文章中没有可按相同方式决定的段落了。</translation>
    </message>
    <message>
        <source>Nobody says in which language this article is, and it was not recognised.</source>
        <translation>没有说明此文章的语言，也未能识别。</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>挪威语</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>不属于</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>不在其后</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>不在其前</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>没有差异。</translation>
    </message>
    <message>
        <source>Nothing has been accepted here yet, so there is nothing to count.</source>
        <translation>这里尚未接受任何内容，因此没有可统计的。</translation>
    </message>
    <message>
        <source>Nothing has been accepted here yet, so there is nothing to tell.</source>
        <translation>这里尚未接受任何内容，因此没有可报告的。</translation>
    </message>
    <message>
        <source>Nothing has the focus. Choose a mention, then press {key}.</source>
        <translation>没有焦点。请选择一个提及，然后按 {key}。</translation>
    </message>
    <message>
        <source>Nothing has the focus. {key} goes to the next suggestion.</source>
        <translation>没有焦点。按 {key} 转到下一条建议。</translation>
    </message>
    <message>
        <source>Nothing in focus</source>
        <translation>没有焦点</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>没有这个名称的内容。</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>尚无更改。</translation>
    </message>
    <message>
        <source>Nothing is final</source>
        <translation>一切皆可更改</translation>
    </message>
    <message>
        <source>Nothing is imported yet. Of the first {n}: {formats}.</source>
        <translation>尚未导入任何内容。前 {n} 个文件中：{formats}。</translation>
    </message>
    <message>
        <source>Nothing is imported yet. {formats}.</source>
        <translation>尚未导入任何内容。{formats}。</translation>
    </message>
    <message>
        <source>Nothing is inconsistent: the same words are treated alike.</source>
        <translation>没有不一致之处：相同词语的处理一致。</translation>
    </message>
    <message>
        <source>Nothing is undecided in the articles listed.</source>
        <translation>列出的文章中没有未决定的内容。</translation>
    </message>
    <message>
        <source>Nothing is undecided in this article.</source>
        <translation>本文中没有未决定的内容。</translation>
    </message>
    <message>
        <source>Nothing was taught yet. {alias} makes words an alias, {never} never matches.</source>
        <translation>尚未教过任何词语。{alias} 将词语设为别名，{never} 设为从不匹配。</translation>
    </message>
    <message>
        <source>Nothing was undecided there; this is another article.</source>
        <translation>那里没有未决定的内容；这是另一篇文章。</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Of the whole window. Labels keep a colour that can be read on each ground.</source>
        <translation>整个窗口的配色。标签的颜色在各种背景上都清晰可读。</translation>
    </message>
    <message>
        <source>Of which articles</source>
        <translation>哪些文章</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>提议</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最旧的在前</translation>
    </message>
    <message>
        <source>On the web: {address}</source>
        <translation>网页：{address}</translation>
    </message>
    <message>
        <source>On to the next</source>
        <translation>转到下一篇</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>One place where both stood keeps one.</source>
        <translation>1 处两者并存，只保留其一。</translation>
    </message>
    <message>
        <source>Only articles that are done</source>
        <translation>仅已完成的文章</translation>
    </message>
    <message>
        <source>Only what this project says</source>
        <translation>仅本项目的内容</translation>
    </message>
    <message>
        <source>Only: {what}</source>
        <translation>仅：{what}</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Open project …</source>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>Open the sample corpus</source>
        <translation>打开示例语料库</translation>
    </message>
    <message>
        <source>Open the sample corpus to look around, or drop a folder of articles here.</source>
        <translation>打开示例语料库随便看看，或将装有文章的文件夹拖放到此处。</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>打开 {file}</translation>
    </message>
    <message>
        <source>Open {project}</source>
        <translation>打开 {project}</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument 文本</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Order in which the undecided is gone through</source>
        <translation>处理未决定内容的顺序</translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <translation>文章排序</translation>
    </message>
    <message>
        <source>Other forms of the concept</source>
        <translation>概念的其他形式</translation>
    </message>
    <message>
        <source>Out of sight until it is back: {suggestions}.</source>
        <translation>重新启用前隐藏：{suggestions}。</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF to print (*.pdf);;Web page (*.html)</source>
        <translation>用于打印的 PDF (*.pdf);;网页 (*.html)</translation>
    </message>
    <message>
        <source>Parquet files with tokens, tags and spans, and a data set card.</source>
        <translation>包含词元、标记和片段的 Parquet 文件，以及数据集卡片。</translation>
    </message>
    <message>
        <source>Parts of the import</source>
        <translation>导入的各部分</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>波斯语</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Place and label</source>
        <translation>位置与标签</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>出现之处</translation>
    </message>
    <message>
        <source>Places at which it was suggested in this project</source>
        <translation>在本项目中被建议的次数</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Planned changes</source>
        <translation>计划的更改</translation>
    </message>
    <message>
        <source>Plural</source>
        <translation>复数</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>波兰语</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>葡萄牙语</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Precision by source</source>
        <translation>各来源的精确率</translation>
    </message>
    <message>
        <source>Press Return on a row, then the new key. It is in force at once, and kept.</source>
        <translation>在某一行按 Return，再按新快捷键。立即生效并保存。</translation>
    </message>
    <message>
        <source>Press the key of the right one, here below. To mark words that nobody has suggested, select them first: with the mouse, or with Shift and the arrow keys.</source>
        <translation>按下方正确标签的快捷键。若要标注无人建议的词语，请先选中：用鼠标，或用 Shift 加方向键。</translation>
    </message>
    <message>
        <source>Press the new key for {action}; Esc leaves it.</source>
        <translation>请按“{action}”的新快捷键；按 Esc 放弃。</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>上一篇文章</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一个窗格</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>上一处查找结果</translation>
    </message>
    <message>
        <source>Previous undecided</source>
        <translation>上一处未决定</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Prodigy JSON Lines</source>
        <translation>Prodigy JSON Lines</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>提议</translation>
    </message>
    <message>
        <source>Put a copy back …</source>
        <translation>恢复副本…</translation>
    </message>
    <message>
        <source>Put this copy back</source>
        <translation>恢复此副本</translation>
    </message>
    <message>
        <source>Putting the copy back …</source>
        <translation>正在恢复副本…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>REFI-QDA project</source>
        <translation>REFI-QDA 项目</translation>
    </message>
    <message>
        <source>Read how everything is done</source>
        <translation>阅读各项操作的方法</translation>
    </message>
    <message>
        <source>Reading the journal …</source>
        <translation>正在读取日志…</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>正在读取 {name}…</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>识别为</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo {what}</source>
        <translation>重做：{what}</translation>
    </message>
    <message>
        <source>Redoing {n} of {all} changes …</source>
        <translation>正在重做更改（{n}/{all}）…</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>已重做：{what}</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Reject it, and suggest these words under this label in no article</source>
        <translation>拒绝，且不再在任何文章中以此标签建议这些词语</translation>
    </message>
    <message>
        <source>Reject or remove</source>
        <translation>拒绝或移除</translation>
    </message>
    <message>
        <source>Reject what is suggested</source>
        <translation>拒绝建议的内容</translation>
    </message>
    <message>
        <source>Remove concept</source>
        <translation>移除概念</translation>
    </message>
    <message>
        <source>Remove term</source>
        <translation>移除术语</translation>
    </message>
    <message>
        <source>Removing what was imported …</source>
        <translation>正在移除已导入的内容…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Reopen the article</source>
        <translation>重新打开文章</translation>
    </message>
    <message>
        <source>Repair all listed</source>
        <translation>修复所有列出项</translation>
    </message>
    <message>
        <source>Repair the chosen</source>
        <translation>修复所选项</translation>
    </message>
    <message>
        <source>Repairing {n} of {all} annotations …</source>
        <translation>正在修复标注（{n}/{all}）…</translation>
    </message>
    <message>
        <source>Rescue to</source>
        <translation>抢救到</translation>
    </message>
    <message>
        <source>Rescue what can be read …</source>
        <translation>抢救可读取的内容…</translation>
    </message>
    <message>
        <source>Rescued {n} spans of {articles} articles to {file}. Make a new project and import this file into it.</source>
        <translation>已从 {articles} 篇文章中抢救 {n} 个片段到 {file}。请新建项目并将此文件导入其中。</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Rich Text</source>
        <translation>富文本（RTF）</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>罗马尼亚语</translation>
    </message>
    <message>
        <source>Row {row} of {table} refers to something that is gone.</source>
        <translation>{table} 的第 {row} 行引用了已不存在的内容。</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>俄语</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SQLite finds the file damaged: {why}</source>
        <translation>SQLite 发现文件已损坏：{why}</translation>
    </message>
    <message>
        <source>SQLite reports “{message}”. Open a copy of it, or report this message</source>
        <translation>SQLite 报告“{message}”。请打开其副本，或反馈此消息</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样例</translation>
    </message>
    <message>
        <source>Save for printing …</source>
        <translation>保存以供打印…</translation>
    </message>
    <message>
        <source>Save labels</source>
        <translation>保存标签</translation>
    </message>
    <message>
        <source>Save numbers …</source>
        <translation>保存数据…</translation>
    </message>
    <message>
        <source>Save picture …</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Save the keys</source>
        <translation>保存快捷键</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>保存数据</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Save this search as</source>
        <translation>将此搜索另存为</translation>
    </message>
    <message>
        <source>Save to file …</source>
        <translation>保存到文件…</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>已保存为 {file}。</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Say in which language the article is, or all that are listed</source>
        <translation>指定此文章或列出的全部文章的语言</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Scores by label</source>
        <translation>各标签的得分</translation>
    </message>
    <message>
        <source>Search in all articles</source>
        <translation>在所有文章中搜索</translation>
    </message>
    <message>
        <source>Search names, ids and terms …</source>
        <translation>搜索名称、ID 和术语…</translation>
    </message>
    <message>
        <source>Search the concepts</source>
        <translation>搜索概念</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>See, change and print the keys</source>
        <translation>查看、更改和打印快捷键</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>塞尔维亚语</translation>
    </message>
    <message>
        <source>Set the concept …</source>
        <translation>设置概念…</translation>
    </message>
    <message>
        <source>Set the language</source>
        <translation>设置语言</translation>
    </message>
    <message>
        <source>Setting the language of {n} of {all} articles …</source>
        <translation>正在设置文章的语言（{n}/{all}）…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Share accepted by score</source>
        <translation>各分数段的接受比例</translation>
    </message>
    <message>
        <source>Shares of train, dev and test</source>
        <translation>训练集、开发集和测试集的比例</translation>
    </message>
    <message>
        <source>Shorter lines</source>
        <translation>缩短行宽</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show all the same mentions, and decide about them at once</source>
        <translation>显示所有相同的提及，并一次性作出决定</translation>
    </message>
    <message>
        <source>Show and change …</source>
        <translation>显示和更改…</translation>
    </message>
    <message>
        <source>Show done</source>
        <translation>显示已完成</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Show to do</source>
        <translation>显示待处理</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>斯洛文尼亚语</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Sorry, {what}</source>
        <translation>抱歉，{what}</translation>
    </message>
    <message>
        <source>Sorry, {what} No model was installed.</source>
        <translation>抱歉，{what} 未安装任何模型。</translation>
    </message>
    <message>
        <source>Sorry, {what} Your decisions are saved.</source>
        <translation>抱歉，{what} 您的决定已保存。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙语</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Spans and labels</source>
        <translation>片段与标签</translation>
    </message>
    <message>
        <source>Spans with these labels will be left out: {labels} and {n} more.</source>
        <translation>带有以下标签的片段将被略去：{labels} 以及另外 {n} 个。</translation>
    </message>
    <message>
        <source>Spans with these labels will be left out: {labels}.</source>
        <translation>带有以下标签的片段将被略去：{labels}。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Start one word to the left</source>
        <translation>开头左移一个词</translation>
    </message>
    <message>
        <source>Start one word to the right</source>
        <translation>开头右移一个词</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>第 {n} 步，共 {all} 步</translation>
    </message>
    <message>
        <source>Stopped; everything is as it was.</source>
        <translation>已停止；一切保持原状。</translation>
    </message>
    <message>
        <source>Stopping; everything will be as it was …</source>
        <translation>正在停止；一切将恢复原状…</translation>
    </message>
    <message>
        <source>Stored with each decision from now on, so that colleagues see who decided what.</source>
        <translation>今后随每个决定一同保存，让同事知道谁作了什么决定。</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>生成建议</translation>
    </message>
    <message>
        <source>Suggest again in all articles</source>
        <translation>在所有文章中重新生成建议</translation>
    </message>
    <message>
        <source>Suggesting</source>
        <translation>正在生成建议</translation>
    </message>
    <message>
        <source>Suggestions are made anew, with the model and the terms of that language. Decisions stay as they are.</source>
        <translation>将用该语言的模型和术语重新提出建议。决定保持不变。</translation>
    </message>
    <message>
        <source>Suggestions are not available: their worker cannot be started.</source>
        <translation>无法提供建议：建议进程无法启动。</translation>
    </message>
    <message>
        <source>Suggestions still undecided</source>
        <translation>仍未决定的建议</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>把握度</translation>
    </message>
    <message>
        <source>Suspicion</source>
        <translation>可疑度</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>斯瓦希里语</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>瑞典语</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>切换浅色与深色</translation>
    </message>
    <message>
        <source>Table (*.csv);;Patterns of spaCy and Prodigy (*.jsonl);;SKOS in Turtle (*.ttl)</source>
        <translation>表格 (*.csv);;spaCy 和 Prodigy 的模式 (*.jsonl);;Turtle 格式的 SKOS (*.ttl)</translation>
    </message>
    <message>
        <source>Table (CSV, TSV)</source>
        <translation>表格（CSV、TSV）</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Take back all listed …</source>
        <translation>撤回所有列出项…</translation>
    </message>
    <message>
        <source>Take back the chosen …</source>
        <translation>撤回所选项…</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>从原操作移到此处</translation>
    </message>
    <message>
        <source>Take spans</source>
        <translation>片段导入为</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>开始导览</translation>
    </message>
    <message>
        <source>Taken back, as one step. Undo brings all of it back.</source>
        <translation>已在一步中撤回。“撤销”可全部恢复。</translation>
    </message>
    <message>
        <source>Taking back {changes} changes …</source>
        <translation>正在撤回 {changes} 项更改…</translation>
    </message>
    <message>
        <source>Taking back {n} of {all} changes …</source>
        <translation>正在撤回更改（{n}/{all}）…</translation>
    </message>
    <message>
        <source>Tasks for Prodigy, with tokens; those without undecided spans are answered.</source>
        <translation>供 Prodigy 使用的任务，含词元；没有未决定片段的任务已附答案。</translation>
    </message>
    <message>
        <source>Taught words</source>
        <translation>教过的词语</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Terms of the concept</source>
        <translation>概念的术语</translation>
    </message>
    <message>
        <source>Terms that are new</source>
        <translation>新术语</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Text (*.txt);;JSON (*.json)</source>
        <translation>文本 (*.txt);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Texts with labels for doccano; other programs read it too.</source>
        <translation>供 doccano 使用的带标签文本；其他程序也能读取。</translation>
    </message>
    <message>
        <source>Texts, web pages, office files, PDF, tables, annotated files, or a folder of them.</source>
        <translation>文本、网页、办公文档、PDF、表格、已标注的文件，或包含这些文件的文件夹。</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>泰语</translation>
    </message>
    <message>
        <source>That is what is said already.</source>
        <translation>已经是这样了。</translation>
    </message>
    <message>
        <source>The articles listed</source>
        <translation>列出的文章</translation>
    </message>
    <message>
        <source>The checksums are the same.</source>
        <translation>校验和一致。</translation>
    </message>
    <message>
        <source>The checksums differ: this is not the file that was meant. Fetch it again.</source>
        <translation>校验和不一致：这不是所要的文件。请重新获取。</translation>
    </message>
    <message>
        <source>The code of a language, such as en, es, fr, zh</source>
        <translation>语言代码，例如 en、es、fr、zh</translation>
    </message>
    <message>
        <source>The columns of {file}. What has no place here becomes metadata of the articles.</source>
        <translation>{file} 的各列。此处未安排的列将成为文章的元数据。</translation>
    </message>
    <message>
        <source>The damaged file is kept as {name}: more can be rescued from it later.</source>
        <translation>损坏的文件保留为 {name}：以后还可从中抢救更多内容。</translation>
    </message>
    <message>
        <source>The diagnosis failed; “annotator doctor” in a terminal says more.</source>
        <translation>诊断失败；在终端运行“annotator doctor”可了解更多。</translation>
    </message>
    <message>
        <source>The diagnosis is on the clipboard.</source>
        <translation>诊断信息已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>导出已取消；未写入任何文件。</translation>
    </message>
    <message>
        <source>The first {shown} of them are listed.</source>
        <translation>列出其中前 {shown} 个。</translation>
    </message>
    <message>
        <source>The id “{id}” is used already; choose another one.</source>
        <translation>标识“{id}”已被使用；请另选一个。</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was brought in.</source>
        <translation>导入已取消；未导入任何内容。</translation>
    </message>
    <message>
        <source>The key {key} is taken: {what}.</source>
        <translation>快捷键 {key} 已被占用：{what}。</translation>
    </message>
    <message>
        <source>The labels are not as the journal left them.</source>
        <translation>标签与日志留下的不一致。</translation>
    </message>
    <message>
        <source>The labels stand in another order.</source>
        <translation>标签的顺序有变化。</translation>
    </message>
    <message>
        <source>The language is set. {key} takes it back.</source>
        <translation>语言已设置。按 {key} 可撤销。</translation>
    </message>
    <message>
        <source>The language model stopped twice. The term base goes on without it.</source>
        <translation>语言模型已两次停止。术语库将在没有它的情况下继续工作。</translation>
    </message>
    <message>
        <source>The language of {n} articles is set. {key} takes it back.</source>
        <translation>{n} 篇文章的语言已设置。按 {key} 可撤销。</translation>
    </message>
    <message>
        <source>The language of “{title}” is not as the journal left it.</source>
        <translation>“{title}”的语言与日志留下的不一致。</translation>
    </message>
    <message>
        <source>The machine suggests</source>
        <translation>机器提出建议</translation>
    </message>
    <message>
        <source>The model {model} cannot be used ({kind}: {why}).</source>
        <translation>无法使用模型 {model}（{kind}：{why}）。</translation>
    </message>
    <message>
        <source>The open one: {title}</source>
        <translation>当前打开的：{title}</translation>
    </message>
    <message>
        <source>The part of the decided places that was accepted</source>
        <translation>在已决定之处中被接受的比例</translation>
    </message>
    <message>
        <source>The project as it is now is kept as a copy itself, so you can come back to it.</source>
        <translation>项目的当前状态也会保留为副本，因此可以随时恢复。</translation>
    </message>
    <message>
        <source>The project in numbers, each of which leads to its mentions</source>
        <translation>用数字展示项目，每个数字都可转到相应提及</translation>
    </message>
    <message>
        <source>The project&apos;s own concepts are not as the journal left them.</source>
        <translation>项目自有的概念与日志留下的不一致。</translation>
    </message>
    <message>
        <source>The project&apos;s own terms are not as the journal left them.</source>
        <translation>项目自有的术语与日志留下的不一致。</translation>
    </message>
    <message>
        <source>The request cannot be read: {why}.</source>
        <translation>无法读取请求：{why}。</translation>
    </message>
    <message>
        <source>The same as JSON, with the types in each file.</source>
        <translation>内容相同，采用 JSON 格式，每个文件中都含类型定义。</translation>
    </message>
    <message>
        <source>The same columns, with tags that tell the last and the only token of a span.</source>
        <translation>列相同，其标记还标明片段的最后一个词元和唯一词元。</translation>
    </message>
    <message>
        <source>The same words treated in two ways</source>
        <translation>相同词语的两种处理方式</translation>
    </message>
    <message>
        <source>The scheme is called “{name}”.</source>
        <translation>方案名称为“{name}”。</translation>
    </message>
    <message>
        <source>The search index has articles that are gone: {n}.</source>
        <translation>搜索索引中有已不存在的文章：{n}。</translation>
    </message>
    <message>
        <source>The search index has {n} words; by its own count it has {counted}.</source>
        <translation>搜索索引中有 {n} 个词；按其自身计数为 {counted} 个。</translation>
    </message>
    <message>
        <source>The settings give keys to what is no action: {names}.</source>
        <translation>设置为不存在的操作指定了快捷键：{names}。</translation>
    </message>
    <message>
        <source>The suggestion worker gave an answer that cannot be read.</source>
        <translation>建议进程返回了无法读取的结果。</translation>
    </message>
    <message>
        <source>The text of “{title}” is not the one that was imported.</source>
        <translation>“{title}”的文本不是导入时的文本。</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>已有标注</translation>
    </message>
    <message>
        <source>There are no articles to export; choose other spans or articles.</source>
        <translation>没有可导出的文章；请选择其他片段或文章。</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>一个也没有。</translation>
    </message>
    <message>
        <source>There are {names} and {n} more.</source>
        <translation>现有 {names} 以及另外 {n} 个。</translation>
    </message>
    <message>
        <source>There are {names}.</source>
        <translation>现有 {names}。</translation>
    </message>
    <message>
        <source>There is no copy yet. One is made whenever a project is opened.</source>
        <translation>尚无副本。每次打开项目时都会创建一个。</translation>
    </message>
    <message>
        <source>There is no label {name}.</source>
        <translation>没有标签 {name}。</translation>
    </message>
    <message>
        <source>There is no model “{name}” here; the one before stays.</source>
        <translation>这里没有模型“{name}”；继续使用之前的模型。</translation>
    </message>
    <message>
        <source>There is nothing here to import.</source>
        <translation>这里没有可导入的内容。</translation>
    </message>
    <message>
        <source>There is nothing to take back any more.</source>
        <translation>已没有可撤回的内容。</translation>
    </message>
    <message>
        <source>They are kept in {folder}.</source>
        <translation>它们保存在 {folder}。</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>This article is in {language}, as its file or an analyst says.</source>
        <translation>此文章为{language}，依据其文件或分析员的说明。</translation>
    </message>
    <message>
        <source>This article is in {language}, as the program recognised it.</source>
        <translation>此文章为{language}，由程序识别。</translation>
    </message>
    <message>
        <source>This article only</source>
        <translation>仅本文</translation>
    </message>
    <message>
        <source>This is no SHA-256, which has 64 digits and letters from a to f.</source>
        <translation>这不是 SHA-256：SHA-256 由 64 个数字及字母 a 到 f 组成。</translation>
    </message>
    <message>
        <source>This is the official release: it has the checksum that its makers publish.</source>
        <translation>这是官方发布版：其校验和与制作者公布的一致。</translation>
    </message>
    <message>
        <source>This program knows no official release of this name and version. Compare the checksum with the one that the model&apos;s makers give.</source>
        <translation>本程序不知道有此名称和版本的官方发布版。请将校验和与模型制作者给出的校验和比较。</translation>
    </message>
    <message>
        <source>This project can only be read here, so nothing can be applied.</source>
        <translation>此项目在这里只能读取，因此无法应用任何更改。</translation>
    </message>
    <message>
        <source>Those listed now: 1 article</source>
        <translation>当前列出：1 篇文章</translation>
    </message>
    <message>
        <source>Those listed now: {n} articles</source>
        <translation>当前列出：{n} 篇文章</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全部勾选</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>全部取消勾选</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>To moment</source>
        <translation>截止时刻</translation>
    </message>
    <message>
        <source>Tokens and tags in columns; spans must cover whole tokens and not overlap.</source>
        <translation>词元与标记分列排布；片段必须覆盖完整词元且不得重叠。</translation>
    </message>
    <message>
        <source>Tokens in columns for INCEpTION and WebAnno, a file for each article.</source>
        <translation>供 INCEpTION 和 WebAnno 使用的分列词元，每篇文章一个文件。</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Tour in five steps</source>
        <translation>五步导览</translation>
    </message>
    <message>
        <source>Train, dev, test</source>
        <translation>训练、开发、测试</translation>
    </message>
    <message>
        <source>Training data for spaCy; spans must cover whole tokens and not overlap.</source>
        <translation>供 spaCy 使用的训练数据；片段必须覆盖完整词元且不得重叠。</translation>
    </message>
    <message>
        <source>Try it out on the sample corpus</source>
        <translation>在示例语料库上试用</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>土耳其语</translation>
    </message>
    <message>
        <source>Turn articles into gold</source>
        <translation>把文章变成黄金标准</translation>
    </message>
    <message>
        <source>Turns news articles into gold-standard annotations, on this computer and without a network.</source>
        <translation>将新闻文章变成黄金标准标注，在本机进行，无需网络。</translation>
    </message>
    <message>
        <source>Type words, or choose what places must have.</source>
        <translation>输入词语，或选择所找之处须满足的条件。</translation>
    </message>
    <message>
        <source>UIMA CAS JSON</source>
        <translation>UIMA CAS JSON</translation>
    </message>
    <message>
        <source>UIMA CAS XMI</source>
        <translation>UIMA CAS XMI</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>乌克兰语</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未决定</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo {what}</source>
        <translation>撤销：{what}</translation>
    </message>
    <message>
        <source>Undoing {n} of {all} changes …</source>
        <translation>正在撤销更改（{n}/{all}）…</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>已撤销：{what}</translation>
    </message>
    <message>
        <source>Unicode code points</source>
        <translation>Unicode 码位</translation>
    </message>
    <message>
        <source>Unknown concept in the files</source>
        <translation>文件中的未知概念</translation>
    </message>
    <message>
        <source>Unknown concepts</source>
        <translation>未知概念</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>乌尔都语</translation>
    </message>
    <message>
        <source>Use it for all articles from now on</source>
        <translation>今后用于所有文章</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>用户指南</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>默认快捷键</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>默认字号</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>越南语</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>W3C Web Annotation</source>
        <translation>W3C Web Annotation</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>WebAnno TSV 3</source>
        <translation>WebAnno TSV 3</translation>
    </message>
    <message>
        <source>WebAnno TSV 3.3</source>
        <translation>WebAnno TSV 3.3</translation>
    </message>
    <message>
        <source>What</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>What breaks a rule</source>
        <translation>违反规则之处</translation>
    </message>
    <message>
        <source>What is inconsistent</source>
        <translation>不一致之处</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>错误说明</translation>
    </message>
    <message>
        <source>What suggests names of people, organisations and places: an installed model, or the path of a model&apos;s folder. Another one starts at once; decisions stay as they are.</source>
        <translation>建议人名、组织名和地名的模型：已安装的模型，或模型文件夹的路径。更换后立即启动；已作的决定保持不变。</translation>
    </message>
    <message>
        <source>What the label means, and which annotations break a rule</source>
        <translation>标签的含义，以及哪些标注违反规则</translation>
    </message>
    <message>
        <source>What the term base knows, and what this project says besides</source>
        <translation>术语库的内容，以及本项目的补充内容</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>将要进行的更改</translation>
    </message>
    <message>
        <source>What will happen, as one step that can be undone</source>
        <translation>将要进行的更改（作为可撤销的一步）</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Where to check</source>
        <translation>检查范围</translation>
    </message>
    <message>
        <source>Whether capitals and small letters must be as written</source>
        <translation>大小写是否必须与所写一致</translation>
    </message>
    <message>
        <source>Whether it matches whole words only, or also inside longer ones</source>
        <translation>仅匹配整词，还是也匹配较长词中的部分</translation>
    </message>
    <message>
        <source>Whether the English plural matches as well</source>
        <translation>是否也匹配英语复数形式</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Who did what and when, and the way to take it back</source>
        <translation>谁在何时做了什么，以及如何撤回</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>全词</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Wikidata</source>
        <translation>Wikidata</translation>
    </message>
    <message>
        <source>With twins</source>
        <translation>有近似重复文章</translation>
    </message>
    <message>
        <source>Within longer words</source>
        <translation>包括较长词的内部</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word 文档 (*.docx)</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>Words of which one must occur in the article, with | between them</source>
        <translation>文章中必须出现其一的词语，以 | 分隔</translation>
    </message>
    <message>
        <source>Words that must not follow it, with | between them</source>
        <translation>不得跟在其后的词语，以 | 分隔</translation>
    </message>
    <message>
        <source>Words that must not stand right before it, with | between them</source>
        <translation>不得紧接在其前的词语，以 | 分隔</translation>
    </message>
    <message>
        <source>Words with a dashed line are suggestions. {nextSuggestion} goes to the next one that waits for you; looking decides nothing.</source>
        <translation>带虚线的词语是建议。{nextSuggestion} 转到下一条待处理的建议；仅查看不会作出决定。</translation>
    </message>
    <message>
        <source>Write a briefing</source>
        <translation>撰写简报</translation>
    </message>
    <message>
        <source>Write a document with figures, passages and sources</source>
        <translation>撰写包含图表、段落和来源的文档</translation>
    </message>
    <message>
        <source>Writing the briefing …</source>
        <translation>正在撰写简报…</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>已写入：{file}</translation>
    </message>
    <message>
        <source>Wrong label?</source>
        <translation>标签不对？</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>由您决定</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Your name, stored with each decision</source>
        <translation>您的姓名，随每个决定一同保存</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>ZIP 压缩包</translation>
    </message>
    <message>
        <source>a DocBin has no room for so many articles; divide it with --split.</source>
        <translation>DocBin 容纳不下这么多文章；请用 --split 拆分。</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>ZIP 压缩包或办公文档</translation>
    </message>
    <message>
        <source>a body that speaks</source>
        <translation>发言的机构</translation>
    </message>
    <message>
        <source>a body, with a capital</source>
        <translation>机构，首字母大写</translation>
    </message>
    <message>
        <source>a bracketed acronym is a span of its own</source>
        <translation>括号内的缩略词自成一个片段</translation>
    </message>
    <message>
        <source>a business year</source>
        <translation>财政年度</translation>
    </message>
    <message>
        <source>a calendar date</source>
        <translation>日历日期</translation>
    </message>
    <message>
        <source>a cell has more than {n} characters</source>
        <translation>有单元格超过 {n} 个字符</translation>
    </message>
    <message>
        <source>a century</source>
        <translation>世纪</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>压缩文件</translation>
    </message>
    <message>
        <source>a concept</source>
        <translation>概念</translation>
    </message>
    <message>
        <source>a country&apos;s</source>
        <translation>某国的</translation>
    </message>
    <message>
        <source>a date in figures</source>
        <translation>数字日期</translation>
    </message>
    <message>
        <source>a day of the month</source>
        <translation>某月的一天</translation>
    </message>
    <message>
        <source>a day of the week</source>
        <translation>星期几</translation>
    </message>
    <message>
        <source>a decade</source>
        <translation>年代</translation>
    </message>
    <message>
        <source>a doc of this DocBin has more than {n} tokens; split it.</source>
        <translation>此 DocBin 中有一个 doc 超过 {n} 个词元；请拆分。</translation>
    </message>
    <message>
        <source>a form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>a forum, fund or corridor of two sides</source>
        <translation>双方的论坛、基金或走廊</translation>
    </message>
    <message>
        <source>a holiday</source>
        <translation>节日</translation>
    </message>
    <message>
        <source>a law with its number</source>
        <translation>带编号的法律</translation>
    </message>
    <message>
        <source>a line of this table is longer than {size}; split it.</source>
        <translation>此表有一行超过 {size}；请拆分。</translation>
    </message>
    <message>
        <source>a link or a device</source>
        <translation>链接或设备</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>a month of a year named from today</source>
        <translation>从今天说起的某年某月</translation>
    </message>
    <message>
        <source>a name after the title “{title}”</source>
        <translation>称谓“{title}”之后的人名</translation>
    </message>
    <message>
        <source>a name in a credit line</source>
        <translation>署名行中的人名</translation>
    </message>
    <message>
        <source>a name that may lead out of the model&apos;s folder</source>
        <translation>可能指向模型文件夹之外的名称</translation>
    </message>
    <message>
        <source>a name with a nickname</source>
        <translation>带绰号的人名</translation>
    </message>
    <message>
        <source>a name with an account</source>
        <translation>带账号的人名</translation>
    </message>
    <message>
        <source>a name with its acronym in brackets</source>
        <translation>括号中带缩写的名称</translation>
    </message>
    <message>
        <source>a name with “{word}”</source>
        <translation>含“{word}”的名称</translation>
    </message>
    <message>
        <source>a network drive</source>
        <translation>网络驱动器</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>a place in a dateline</source>
        <translation>电头中的地点</translation>
    </message>
    <message>
        <source>a plan with its year</source>
        <translation>带年份的计划</translation>
    </message>
    <message>
        <source>a range of years</source>
        <translation>年份区间</translation>
    </message>
    <message>
        <source>a span group of it is damaged, or of another version of spaCy.</source>
        <translation>其中一个片段组已损坏，或来自其他版本的 spaCy。</translation>
    </message>
    <message>
        <source>a span group of it lies outside of the text.</source>
        <translation>其中一个片段组位于文本之外。</translation>
    </message>
    <message>
        <source>a table of keys in quotes</source>
        <translation>带引号的按键表</translation>
    </message>
    <message>
        <source>a table of more than {size} must be in UTF-8; save it as that.</source>
        <translation>超过 {size} 的表必须是 UTF-8；请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>a term cannot ask for {token}</source>
        <translation>术语不能要求 {token}</translation>
    </message>
    <message>
        <source>a term is written exactly or in any letters, not part by part</source>
        <translation>术语要么照原样书写，要么不分大小写，不能逐部分规定</translation>
    </message>
    <message>
        <source>a text has more than {n} characters</source>
        <translation>有文本超过 {n} 个字符</translation>
    </message>
    <message>
        <source>a time counted back from today</source>
        <translation>从今天往回数的时间</translation>
    </message>
    <message>
        <source>a time named from today</source>
        <translation>从今天说起的时间</translation>
    </message>
    <message>
        <source>a token of the pattern is no object</source>
        <translation>模式中有一个词元不是对象</translation>
    </message>
    <message>
        <source>a town of that name</source>
        <translation>同名的城镇</translation>
    </message>
    <message>
        <source>a verb is missing. “annotator --help” names them.</source>
        <translation>缺少动词。“annotator --help” 会列出它们。</translation>
    </message>
    <message>
        <source>a weekday and its date are one span</source>
        <translation>星期与其日期为一个片段</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>{least} 到 {most} 之间的整数</translation>
    </message>
    <message>
        <source>a word of it is missing in this DocBin, which is damaged.</source>
        <translation>此 DocBin 缺少它的一个词，文件已损坏。</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>a zone with its place</source>
        <translation>带地点的特区</translation>
    </message>
    <message>
        <source>accept all that is left in the article</source>
        <translation>接受本文中剩余的全部建议</translation>
    </message>
    <message>
        <source>accept it, and move on</source>
        <translation>接受，并转到下一处</translation>
    </message>
    <message>
        <source>accept {mentions}</source>
        <translation>接受{mentions}</translation>
    </message>
    <message>
        <source>accept {n} suggestions</source>
        <translation>接受 {n} 条建议</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>accepted as {label} once in this project</source>
        <translation>在本项目中曾 1 次作为 {label} 被接受</translation>
    </message>
    <message>
        <source>accepted as {label} {n} times in this project</source>
        <translation>在本项目中曾 {n} 次作为 {label} 被接受</translation>
    </message>
    <message>
        <source>accepted {mention} {label}</source>
        <translation>接受了{mention} {label}</translation>
    </message>
    <message>
        <source>accepted: {words}, {label}</source>
        <translation>已接受：{words}，{label}</translation>
    </message>
    <message>
        <source>acronym</source>
        <translation>缩略词</translation>
    </message>
    <message>
        <source>add 1 annotation to 1 article</source>
        <translation>向 1 篇文章添加 1 条标注</translation>
    </message>
    <message>
        <source>add the concept {concept}</source>
        <translation>添加概念 {concept}</translation>
    </message>
    <message>
        <source>add the term “{term}” to {concept}</source>
        <translation>为 {concept} 添加术语“{term}”</translation>
    </message>
    <message>
        <source>add {mentions}</source>
        <translation>添加{mentions}</translation>
    </message>
    <message>
        <source>add {name}</source>
        <translation>添加 {name}</translation>
    </message>
    <message>
        <source>add {n} annotations to 1 article</source>
        <translation>向 1 篇文章添加 {n} 条标注</translation>
    </message>
    <message>
        <source>add {n} annotations to {articles} articles</source>
        <translation>向 {articles} 篇文章添加 {n} 条标注</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>after the office {title}</source>
        <translation>职务 {title} 之后</translation>
    </message>
    <message>
        <source>after the title {title}</source>
        <translation>称谓 {title} 之后</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>RTF 文档</translation>
    </message>
    <message>
        <source>an SQLite file</source>
        <translation>SQLite 文件</translation>
    </message>
    <message>
        <source>an alias of {concept}</source>
        <translation>{concept} 的别名</translation>
    </message>
    <message>
        <source>an earlier span marks {start}–{end} as {label} already.</source>
        <translation>前面已有片段把 {start}–{end} 标为 {label}。</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>旧式办公文档</translation>
    </message>
    <message>
        <source>an organ of {mention}</source>
        <translation>{mention} 的下属机构</translation>
    </message>
    <message>
        <source>an outlet by its name: “{word}”</source>
        <translation>按名称判断的媒体：“{word}”</translation>
    </message>
    <message>
        <source>an outlet in a dateline or credit</source>
        <translation>电头或署名中的媒体</translation>
    </message>
    <message>
        <source>analyst</source>
        <translation>分析员</translation>
    </message>
    <message>
        <source>and 1 more file</source>
        <translation>以及另外 1 个文件</translation>
    </message>
    <message>
        <source>and 1 more here already</source>
        <translation>另有 1 个已在此处</translation>
    </message>
    <message>
        <source>and {n} more files</source>
        <translation>以及另外 {n} 个文件</translation>
    </message>
    <message>
        <source>and {n} more here already</source>
        <translation>另有 {n} 个已在此处</translation>
    </message>
    <message>
        <source>another label inside</source>
        <translation>内含其他标签</translation>
    </message>
    <message>
        <source>another program is writing to it. Close that program and try again</source>
        <translation>另一个程序正在写入它。请关闭该程序后重试</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>any concept</source>
        <translation>任意概念</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>任意日期</translation>
    </message>
    <message>
        <source>any label</source>
        <translation>任意标签</translation>
    </message>
    <message>
        <source>any language</source>
        <translation>任何语言</translation>
    </message>
    <message>
        <source>article done</source>
        <translation>文章已完成</translation>
    </message>
    <message>
        <source>article from 2024-01-31</source>
        <translation>文章日期自 2024-01-31</translation>
    </message>
    <message>
        <source>article in progress</source>
        <translation>文章进行中</translation>
    </message>
    <message>
        <source>article new again</source>
        <translation>文章恢复为新</translation>
    </message>
    <message>
        <source>article {value}</source>
        <translation>文章 {value}</translation>
    </message>
    <message>
        <source>article, mentions</source>
        <translation>文章、提及</translation>
    </message>
    <message>
        <source>articles done</source>
        <translation>已完成的文章</translation>
    </message>
    <message>
        <source>articles from {value}</source>
        <translation>来自 {value} 的文章</translation>
    </message>
    <message>
        <source>articles marked done on {value}</source>
        <translation>{value} 标为完成的文章</translation>
    </message>
    <message>
        <source>articles that are done</source>
        <translation>已完成的文章</translation>
    </message>
    <message>
        <source>articles there already</source>
        <translation>已有的文章</translation>
    </message>
    <message>
        <source>articles to do</source>
        <translation>待处理的文章</translation>
    </message>
    <message>
        <source>articles with twins</source>
        <translation>有近似重复的文章</translation>
    </message>
    <message>
        <source>articles with undecided suggestions</source>
        <translation>有未决定建议的文章</translation>
    </message>
    <message>
        <source>articles with {value}</source>
        <translation>含 {value} 的文章</translation>
    </message>
    <message>
        <source>articles: {language}</source>
        <translation>文章：{language}</translation>
    </message>
    <message>
        <source>as a building</source>
        <translation>作为建筑</translation>
    </message>
    <message>
        <source>as annotations; signed by you where the file names nobody</source>
        <translation>作为标注；文件未署名处由您署名</translation>
    </message>
    <message>
        <source>as annotations; signed by {who} where the file names nobody</source>
        <translation>作为标注；文件未署名处署名为 {who}</translation>
    </message>
    <message>
        <source>as suggestions, to be decided here</source>
        <translation>作为建议，在此处决定</translation>
    </message>
    <message>
        <source>as the file has them: decided ones as annotations</source>
        <translation>依照文件：已决定的作为标注</translation>
    </message>
    <message>
        <source>as the program recognises it</source>
        <translation>由程序识别</translation>
    </message>
    <message>
        <source>as the system has it</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>as the system has them</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>按原样</translation>
    </message>
    <message>
        <source>at least one label has to stay in use</source>
        <translation>至少要有一个标签保持使用</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>bad JSON (nested too deeply)</source>
        <translation>JSON 有误（嵌套过深）</translation>
    </message>
    <message>
        <source>bad JSON at column {column} ({why})</source>
        <translation>JSON 在第 {column} 列有误（{why}）</translation>
    </message>
    <message>
        <source>bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>begins or ends with a blank</source>
        <translation>以空格开头或结尾</translation>
    </message>
    <message>
        <source>begins or ends with a line break</source>
        <translation>以换行开头或结尾</translation>
    </message>
    <message>
        <source>begins or ends with a tab or a line break</source>
        <translation>以制表符或换行开头或结尾</translation>
    </message>
    <message>
        <source>begins with a first name</source>
        <translation>以名字开头</translation>
    </message>
    <message>
        <source>blanks and punctuation stay outside</source>
        <translation>空格和标点不计入</translation>
    </message>
    <message>
        <source>bloc</source>
        <translation>集团</translation>
    </message>
    <message>
        <source>brat standoff</source>
        <translation>brat standoff</translation>
    </message>
    <message>
        <source>bring back {name}</source>
        <translation>恢复使用 {name}</translation>
    </message>
    <message>
        <source>bring in 1 concept from {file}</source>
        <translation>从 {file} 导入 1 个概念</translation>
    </message>
    <message>
        <source>bring in {n} concepts from {file}</source>
        <translation>从 {file} 导入 {n} 个概念</translation>
    </message>
    <message>
        <source>by article</source>
        <translation>按文章</translation>
    </message>
    <message>
        <source>by the words</source>
        <translation>按词语</translation>
    </message>
    <message>
        <source>by what stands left</source>
        <translation>按左侧内容</translation>
    </message>
    <message>
        <source>by what stands right</source>
        <translation>按右侧内容</translation>
    </message>
    <message>
        <source>call the scheme “{name}”</source>
        <translation>将方案命名为“{name}”</translation>
    </message>
    <message>
        <source>came with the file</source>
        <translation>随文件而来</translation>
    </message>
    <message>
        <source>carried over from “{title}”</source>
        <translation>沿用自“{title}”</translation>
    </message>
    <message>
        <source>carry over {n} decisions to {articles} articles</source>
        <translation>将 {n} 个决定沿用到 {articles} 篇文章</translation>
    </message>
    <message>
        <source>change no label</source>
        <translation>不更改标签</translation>
    </message>
    <message>
        <source>change the definition of {concept}</source>
        <translation>更改 {concept} 的定义</translation>
    </message>
    <message>
        <source>change the kind of {concept}</source>
        <translation>更改 {concept} 的类型</translation>
    </message>
    <message>
        <source>change the label of {concept}</source>
        <translation>更改 {concept} 的标签</translation>
    </message>
    <message>
        <source>change the name of {concept}</source>
        <translation>更改 {concept} 的名称</translation>
    </message>
    <message>
        <source>change the source of {concept}</source>
        <translation>更改 {concept} 的来源</translation>
    </message>
    <message>
        <source>change the term “{term}” of {concept}</source>
        <translation>更改 {concept} 的术语“{term}”</translation>
    </message>
    <message>
        <source>change the wikidata of {concept}</source>
        <translation>更改 {concept} 的 Wikidata 标识</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>changed later</source>
        <translation>之后已更改</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>字符</translation>
    </message>
    <message>
        <source>choose a column</source>
        <translation>选择一列</translation>
    </message>
    <message>
        <source>concept id</source>
        <translation>概念 ID</translation>
    </message>
    <message>
        <source>concept {concept}: {name}</source>
        <translation>概念 {concept}：{name}</translation>
    </message>
    <message>
        <source>concepts</source>
        <translation>概念</translation>
    </message>
    <message>
        <source>corridor</source>
        <translation>走廊</translation>
    </message>
    <message>
        <source>cuts the token “{words}”</source>
        <translation>切断了词元“{words}”</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>dates, sources and languages</source>
        <translation>日期、来源和语言</translation>
    </message>
    <message>
        <source>decided from 2024-01-31</source>
        <translation>决定日期自 2024-01-31</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>define {name} anew</source>
        <translation>重新定义 {name}</translation>
    </message>
    <message>
        <source>doccano JSON Lines</source>
        <translation>doccano JSON Lines</translation>
    </message>
    <message>
        <source>doctrine</source>
        <translation>理念</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>多余</translation>
    </message>
    <message>
        <source>files that end in {ending} cannot be imported; save it as {known}.</source>
        <translation>无法导入以 {ending} 结尾的文件；请另存为 {known}。</translation>
    </message>
    <message>
        <source>files without an ending cannot be imported; save it as {known}.</source>
        <translation>无法导入没有扩展名的文件；请另存为 {known}。</translation>
    </message>
    <message>
        <source>find anything: actions, articles, concepts</source>
        <translation>查找任何内容：操作、文章、概念</translation>
    </message>
    <message>
        <source>for the data card, for example CC BY 4.0</source>
        <translation>用于数据卡，例如 CC BY 4.0</translation>
    </message>
    <message>
        <source>forget {n} terms</source>
        <translation>忘记 {n} 个术语</translation>
    </message>
    <message>
        <source>forget “{mention}” (alias)</source>
        <translation>忘记“{mention}”（别名）</translation>
    </message>
    <message>
        <source>forget “{mention}” (never match)</source>
        <translation>忘记“{mention}”（从不匹配）</translation>
    </message>
    <message>
        <source>forum</source>
        <translation>论坛</translation>
    </message>
    <message>
        <source>found twice</source>
        <translation>重复出现</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>from 2024-01-31</source>
        <translation>自 2024-01-31</translation>
    </message>
    <message>
        <source>give it another label, or label selected words</source>
        <translation>改用其他标签，或为选中的词语加标签</translation>
    </message>
    <message>
        <source>give {name} another colour</source>
        <translation>更改 {name} 的颜色</translation>
    </message>
    <message>
        <source>give {name} other examples</source>
        <translation>更改 {name} 的示例</translation>
    </message>
    <message>
        <source>give {name} the key {other}</source>
        <translation>为 {name} 指定按键 {other}</translation>
    </message>
    <message>
        <source>gives “{words}” this label</source>
        <translation>将此标签赋予“{words}”</translation>
    </message>
    <message>
        <source>go to the next mention that waits for you</source>
        <translation>转到下一处待处理的提及</translation>
    </message>
    <message>
        <source>has the label “{label}”</source>
        <translation>标签为“{label}”</translation>
    </message>
    <message>
        <source>has the label “{label}”, which has a blank in it</source>
        <translation>标签“{label}”中含有空格</translation>
    </message>
    <message>
        <source>has the label “{label}”; brat knows A to Z, digits, _ and - only</source>
        <translation>标签为“{label}”；brat 只认 A 到 Z、数字、_ 和 -</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>hyphenated pairs are two spans</source>
        <translation>连字符连接的一对为两个片段</translation>
    </message>
    <message>
        <source>import {n} annotations</source>
        <translation>导入 {n} 条标注</translation>
    </message>
    <message>
        <source>importer “{name}”</source>
        <translation>导入器“{name}”</translation>
    </message>
    <message>
        <source>in a list of people</source>
        <translation>在人名列表中</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>initiative</source>
        <translation>倡议</translation>
    </message>
    <message>
        <source>instrument</source>
        <translation>政策工具</translation>
    </message>
    <message>
        <source>is nothing but blanks</source>
        <translation>只有空格</translation>
    </message>
    <message>
        <source>it calls itself “{name}”</source>
        <translation>它自称“{name}”</translation>
    </message>
    <message>
        <source>it cannot be loaded ({why}); update or remove {package}.</source>
        <translation>无法加载（{why}）；请更新或移除 {package}。</translation>
    </message>
    <message>
        <source>it cannot be opened. Check that the folder exists and may be written</source>
        <translation>无法打开。请检查文件夹是否存在且可写</translation>
    </message>
    <message>
        <source>it cannot be written. Copy it to a folder of your own and open the copy</source>
        <translation>无法写入。请复制到自己的文件夹中并打开副本</translation>
    </message>
    <message>
        <source>it copies what is selected</source>
        <translation>它用于复制选中的内容</translation>
    </message>
    <message>
        <source>it has a number that is too long; correct it.</source>
        <translation>其中有一个数字过长；请更正。</translation>
    </message>
    <message>
        <source>it has brackets within brackets too deep to be read.</source>
        <translation>括号嵌套过深，无法读取。</translation>
    </message>
    <message>
        <source>it has no label.</source>
        <translation>没有标签。</translation>
    </message>
    <message>
        <source>it has no “text”; each article needs one, in quotation marks.</source>
        <translation>没有 “text”；每篇文章都需要一个，并加引号。</translation>
    </message>
    <message>
        <source>it has {n} cells more than the table has columns.</source>
        <translation>单元格比表的列数多 {n} 个。</translation>
    </message>
    <message>
        <source>it is accepted there with the concept {concept}, not with {other}.</source>
        <translation>那里已接受，概念为 {concept}，而非 {other}。</translation>
    </message>
    <message>
        <source>it is accepted there without concept, not with {other}.</source>
        <translation>那里已接受，没有概念，而非 {other}。</translation>
    </message>
    <message>
        <source>it is accepted there.</source>
        <translation>那里已接受。</translation>
    </message>
    <message>
        <source>it is in pieces with words between them; it was left out.</source>
        <translation>它分成几段，中间夹有词语；已略去。</translation>
    </message>
    <message>
        <source>it is larger than 1 MB</source>
        <translation>超过 1 MB</translation>
    </message>
    <message>
        <source>it is no annotator.exporting.formats.Format</source>
        <translation>不是 annotator.exporting.formats.Format</translation>
    </message>
    <message>
        <source>it is no annotator.importing.format.Format; update {package}.</source>
        <translation>不是 annotator.importing.format.Format；请更新 {package}。</translation>
    </message>
    <message>
        <source>it is not a table with “name” and “labels”</source>
        <translation>不是含 “name” 和 “labels” 的表</translation>
    </message>
    <message>
        <source>it is rejected there.</source>
        <translation>那里已拒绝。</translation>
    </message>
    <message>
        <source>it leaves what is being done</source>
        <translation>它用于放弃正在进行的操作</translation>
    </message>
    <message>
        <source>it moves the caret in the article</source>
        <translation>它用于移动文章中的光标</translation>
    </message>
    <message>
        <source>it needs a start, an end and a label.</source>
        <translation>需要起点、终点和标签。</translation>
    </message>
    <message>
        <source>it needs a type, a start and an end; it was left out.</source>
        <translation>需要类型、起点和终点；已略去。</translation>
    </message>
    <message>
        <source>it overlaps {words}, which is accepted there as {label}.</source>
        <translation>与{words}重叠，后者在那里已接受为 {label}。</translation>
    </message>
    <message>
        <source>it scrolls the article</source>
        <translation>它用于滚动文章</translation>
    </message>
    <message>
        <source>it should be {words}, but {range} is {found}; offsets must count {unit}.</source>
        <translation>应为{words}，但 {range} 是{found}；位置必须按{unit}计算。</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>its Format is not made of what belongs there</source>
        <translation>其 Format 的构成不符合要求</translation>
    </message>
    <message>
        <source>its Format is not made of what belongs there; update {package}.</source>
        <translation>其 Format 的构成不符合要求；请更新 {package}。</translation>
    </message>
    <message>
        <source>its answer was {answer}; its spans wait for a decision.</source>
        <translation>其答案为{answer}；其中的片段等待决定。</translation>
    </message>
    <message>
        <source>its forms are no JSON</source>
        <translation>其形式不是 JSON</translation>
    </message>
    <message>
        <source>its name leads out of the archive; it was left out.</source>
        <translation>其名称指向压缩包之外；已略去。</translation>
    </message>
    <message>
        <source>its offsets do not go on where those before it ended.</source>
        <translation>其位置没有接着前面的结尾。</translation>
    </message>
    <message>
        <source>its package</source>
        <translation>其软件包</translation>
    </message>
    <message>
        <source>its place is taken now</source>
        <translation>其位置现已被占用</translation>
    </message>
    <message>
        <source>its score is not a number.</source>
        <translation>其得分不是数字。</translation>
    </message>
    <message>
        <source>its spans are not a list; they were left out.</source>
        <translation>其片段不是列表；已略去。</translation>
    </message>
    <message>
        <source>its status {status} is unknown; it was taken as new.</source>
        <translation>其状态{status}未知；按新文章处理。</translation>
    </message>
    <message>
        <source>its text is outside of the project, at {path}.</source>
        <translation>其文本在项目之外，位于 {path}。</translation>
    </message>
    <message>
        <source>its text, {name}, is not beside it; put both in one folder.</source>
        <translation>其文本 {name} 不在旁边；请将两者放入同一文件夹。</translation>
    </message>
    <message>
        <source>its {key} is not a text.</source>
        <translation>其 {key} 不是文本。</translation>
    </message>
    <message>
        <source>its {key} is not a text; it was kept as “{key}_given”.</source>
        <translation>其 {key} 不是文本；已保留为 “{key}_given”。</translation>
    </message>
    <message>
        <source>its {key} is not a whole number.</source>
        <translation>其 {key} 不是整数。</translation>
    </message>
    <message>
        <source>its {key} {value} is unknown.</source>
        <translation>其 {key} {value} 未知。</translation>
    </message>
    <message>
        <source>its “data” has no text; each task needs one, in quotation marks.</source>
        <translation>其 “data” 没有文本；每个任务都需要一个，并加引号。</translation>
    </message>
    <message>
        <source>label {label}</source>
        <translation>改标为 {label}</translation>
    </message>
    <message>
        <source>label {number}</source>
        <translation>标签 {number}</translation>
    </message>
    <message>
        <source>label {number}: {fault}</source>
        <translation>标签 {number}：{fault}</translation>
    </message>
    <message>
        <source>label “{mention}” {label}</source>
        <translation>将“{mention}”标为 {label}</translation>
    </message>
    <message>
        <source>labelled two ways</source>
        <translation>两种标签</translation>
    </message>
    <message>
        <source>labels the selected words</source>
        <translation>为选中的词语加此标签</translation>
    </message>
    <message>
        <source>labels: {edit}</source>
        <translation>标签：{edit}</translation>
    </message>
    <message>
        <source>labels: {edit} and {more} more</source>
        <translation>标签：{edit}以及另外 {more} 项</translation>
    </message>
    <message>
        <source>language not known</source>
        <translation>语言未知</translation>
    </message>
    <message>
        <source>language: {before} → {after}</source>
        <translation>语言：{before} → {after}</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>第 {line} 行</translation>
    </message>
    <message>
        <source>line {line} cannot be read as a row ({error}); correct it.</source>
        <translation>第 {line} 行无法作为表的一行读取（{error}）；请更正。</translation>
    </message>
    <message>
        <source>line {line} is not in UTF-8; save the file as UTF-8.</source>
        <translation>第 {line} 行不是 UTF-8；请将文件另存为 UTF-8。</translation>
    </message>
    <message>
        <source>line {line} is too long for a token and its tag.</source>
        <translation>第 {line} 行过长，不像一个词元及其标记。</translation>
    </message>
    <message>
        <source>line {line}, {why}</source>
        <translation>第 {line} 行，{why}</translation>
    </message>
    <message>
        <source>line {line}: its last column is no tag such as O or B-LABEL.</source>
        <translation>第 {line} 行：最后一列不是 O 或 B-LABEL 之类的标记。</translation>
    </message>
    <message>
        <source>line {line}: {error}</source>
        <translation>第 {line} 行：{error}</translation>
    </message>
    <message>
        <source>list of names: {name}, {label}</source>
        <translation>名称列表：{name}，{label}</translation>
    </message>
    <message>
        <source>make “{mention}” an alias of {concept}</source>
        <translation>将“{mention}”设为 {concept} 的别名</translation>
    </message>
    <message>
        <source>mark done “{title}”</source>
        <translation>将“{title}”标为完成</translation>
    </message>
    <message>
        <source>mark new “{title}”</source>
        <translation>将“{title}”标为新</translation>
    </message>
    <message>
        <source>mark the article done and open the next</source>
        <translation>将文章标为完成并打开下一篇</translation>
    </message>
    <message>
        <source>mark {label}</source>
        <translation>标注为 {label}</translation>
    </message>
    <message>
        <source>mark “{mention}” {label}</source>
        <translation>标注“{mention}” {label}</translation>
    </message>
    <message>
        <source>marked by hand</source>
        <translation>手动标注</translation>
    </message>
    <message>
        <source>marked or not</source>
        <translation>不论是否标注</translation>
    </message>
    <message>
        <source>marked {mention} {label}</source>
        <translation>标注了{mention} {label}</translation>
    </message>
    <message>
        <source>marked, but not here</source>
        <translation>别处已标注，此处未标注</translation>
    </message>
    <message>
        <source>marked, but only here</source>
        <translation>仅在此处标注</translation>
    </message>
    <message>
        <source>merge {name} into {other}</source>
        <translation>将 {name} 并入 {other}</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>遗漏</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>model {model}: {label}</source>
        <translation>模型 {model}：{label}</translation>
    </message>
    <message>
        <source>move a boundary of “{mention}”</source>
        <translation>移动“{mention}”的边界</translation>
    </message>
    <message>
        <source>move its start or its end by a word</source>
        <translation>将其开头或末尾移动一个词</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>never match “{mention}”</source>
        <translation>从不匹配“{mention}”</translation>
    </message>
    <message>
        <source>never match “{mention}” as {label}</source>
        <translation>从不将“{mention}”匹配为 {label}</translation>
    </message>
    <message>
        <source>never matched</source>
        <translation>从不匹配</translation>
    </message>
    <message>
        <source>never matched as {label}</source>
        <translation>从不匹配为 {label}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>no article was found in this web page; save its text as a .txt file.</source>
        <translation>此网页中未找到文章；请将其文本另存为 .txt 文件。</translation>
    </message>
    <message>
        <source>no cell holds more than {n} characters</source>
        <translation>单元格最多容纳 {n} 个字符</translation>
    </message>
    <message>
        <source>no column is known to hold the texts; say which one does. {columns}</source>
        <translation>不知道哪一列是文本；请指定。{columns}</translation>
    </message>
    <message>
        <source>no concept</source>
        <translation>无概念</translation>
    </message>
    <message>
        <source>no format is called {name}; “annotator formats” lists them.</source>
        <translation>没有名为{name}的格式；“annotator formats” 会列出全部格式。</translation>
    </message>
    <message>
        <source>no leading article</source>
        <translation>不含开头的冠词</translation>
    </message>
    <message>
        <source>no longer marked: {words}, {label}</source>
        <translation>不再标注：{words}，{label}</translation>
    </message>
    <message>
        <source>no longer: {says}</source>
        <translation>不再有效：{says}</translation>
    </message>
    <message>
        <source>no plural</source>
        <translation>无复数</translation>
    </message>
    <message>
        <source>no possessive</source>
        <translation>不含所有格</translation>
    </message>
    <message>
        <source>no sheet has more than {n} rows</source>
        <translation>工作表最多 {n} 行</translation>
    </message>
    <message>
        <source>no such concept</source>
        <translation>无此概念</translation>
    </message>
    <message>
        <source>no title before a person’s name</source>
        <translation>不含人名前的头衔</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none: decided by a person</source>
        <translation>无：由人决定</translation>
    </message>
    <message>
        <source>not divided</source>
        <translation>不划分</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>未标注</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>目前无法执行</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>nothing of its own about {concept} any more</source>
        <translation>不再有关于 {concept} 的自有内容</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>of the West</source>
        <translation>属于西方</translation>
    </message>
    <message>
        <source>one of {known}</source>
        <translation>{known} 之一</translation>
    </message>
    <message>
        <source>only the name of a compound</source>
        <translation>复合词中只取名称</translation>
    </message>
    <message>
        <source>opens it</source>
        <translation>打开文章</translation>
    </message>
    <message>
        <source>order the labels anew</source>
        <translation>重新排列标签</translation>
    </message>
    <message>
        <source>ordinary word</source>
        <translation>普通词</translation>
    </message>
    <message>
        <source>other metadata</source>
        <translation>其他元数据</translation>
    </message>
    <message>
        <source>overlapping spans</source>
        <translation>重叠的片段</translation>
    </message>
    <message>
        <source>overlaps {label} accepted</source>
        <translation>与已接受的 {label} 重叠</translation>
    </message>
    <message>
        <source>overlaps {label} accepted by {analyst}</source>
        <translation>与已接受的 {label} 重叠（{analyst}）</translation>
    </message>
    <message>
        <source>overlaps {label} rejected</source>
        <translation>与已拒绝的 {label} 重叠</translation>
    </message>
    <message>
        <source>overlaps {label} rejected by {analyst}</source>
        <translation>与已拒绝的 {label} 重叠（{analyst}）</translation>
    </message>
    <message>
        <source>overlaps “{words}”, and the format is flat</source>
        <translation>与“{words}”重叠，而该格式不允许重叠</translation>
    </message>
    <message>
        <source>packed in an unusual way</source>
        <translation>以不常见的方式压缩</translation>
    </message>
    <message>
        <source>pact</source>
        <translation>条约</translation>
    </message>
    <message>
        <source>part of the source</source>
        <translation>来源名称的一部分</translation>
    </message>
    <message>
        <source>partnership</source>
        <translation>伙伴关系</translation>
    </message>
    <message>
        <source>paste it here to compare</source>
        <translation>粘贴到此处以作比较</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>press the new key</source>
        <translation>请按新快捷键</translation>
    </message>
    <message>
        <source>propagated</source>
        <translation>同名沿用</translation>
    </message>
    <message>
        <source>reading {kind} needs a part of the program that is not installed; install it with: {command}</source>
        <translation>读取{kind}需要程序中未安装的部分；请用以下命令安装：{command}</translation>
    </message>
    <message>
        <source>redo: {what}</source>
        <translation>重做：{what}</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>reject it</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>reject {mentions}</source>
        <translation>拒绝{mentions}</translation>
    </message>
    <message>
        <source>reject {n} suggestions</source>
        <translation>拒绝 {n} 条建议</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>rejected as {label} once in this project</source>
        <translation>在本项目中曾 1 次作为 {label} 被拒绝</translation>
    </message>
    <message>
        <source>rejected as {label} {n} times in this project</source>
        <translation>在本项目中曾 {n} 次作为 {label} 被拒绝</translation>
    </message>
    <message>
        <source>rejected spans</source>
        <translation>已拒绝的片段</translation>
    </message>
    <message>
        <source>rejected {mention} {label}</source>
        <translation>拒绝了{mention} {label}</translation>
    </message>
    <message>
        <source>rejected: {words}, {label}</source>
        <translation>已拒绝：{words}，{label}</translation>
    </message>
    <message>
        <source>relabel {mentions}</source>
        <translation>更改{mentions}的标签</translation>
    </message>
    <message>
        <source>relabelled</source>
        <translation>改标签</translation>
    </message>
    <message>
        <source>relations</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>remove the concept {concept}</source>
        <translation>移除概念 {concept}</translation>
    </message>
    <message>
        <source>remove the term “{term}” from {concept}</source>
        <translation>从 {concept} 移除术语“{term}”</translation>
    </message>
    <message>
        <source>remove {mentions}</source>
        <translation>移除{mentions}</translation>
    </message>
    <message>
        <source>remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>remove {n} suggestions</source>
        <translation>移除 {n} 条建议</translation>
    </message>
    <message>
        <source>remove {n} terms from {concept}</source>
        <translation>从 {concept} 移除 {n} 个术语</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>removed {mention} {label}</source>
        <translation>移除了{mention} {label}</translation>
    </message>
    <message>
        <source>rename {name} to {other}</source>
        <translation>将 {name} 重命名为 {other}</translation>
    </message>
    <message>
        <source>reopen “{title}”</source>
        <translation>重新打开“{title}”</translation>
    </message>
    <message>
        <source>repair 1 boundary</source>
        <translation>修复 1 处边界</translation>
    </message>
    <message>
        <source>repair {n} boundaries</source>
        <translation>修复 {n} 处边界</translation>
    </message>
    <message>
        <source>restore the concept {concept}</source>
        <translation>恢复概念 {concept}</translation>
    </message>
    <message>
        <source>retire {name}</source>
        <translation>停用 {name}</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>same name in this article</source>
        <translation>本文中的同名</translation>
    </message>
    <message>
        <source>saved searches</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>score {low} to {high}</source>
        <translation>得分 {low} 至 {high}</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>security</source>
        <translation>安全机制</translation>
    </message>
    <message>
        <source>seen as {label} in this article: “{mention}”</source>
        <translation>在本文中被看作 {label}：“{mention}”</translation>
    </message>
    <message>
        <source>set concept {mentions}</source>
        <translation>设置{mentions}的概念</translation>
    </message>
    <message>
        <source>set the concept of “{mention}”</source>
        <translation>设置“{mention}”的概念</translation>
    </message>
    <message>
        <source>set the language of {n} articles: {language}</source>
        <translation>设置 {n} 篇文章的语言：{language}</translation>
    </message>
    <message>
        <source>set the language of “{title}”: {language}</source>
        <translation>设置“{title}”的语言：{language}</translation>
    </message>
    <message>
        <source>several</source>
        <translation>多种语言</translation>
    </message>
    <message>
        <source>short acronym</source>
        <translation>短缩略词</translation>
    </message>
    <message>
        <source>short for a name with “{word}”</source>
        <translation>含“{word}”的名称的简称</translation>
    </message>
    <message>
        <source>short for “{mention}”</source>
        <translation>“{mention}”的简称</translation>
    </message>
    <message>
        <source>shows all its places</source>
        <translation>显示其所有出现之处</translation>
    </message>
    <message>
        <source>shows all its places; Shift+Return gives it to “{words}”</source>
        <translation>显示其所有出现之处；按 Shift+Return 将其赋予“{words}”</translation>
    </message>
    <message>
        <source>something went wrong that should not have ({kind}: {error}); the details are in {path}.</source>
        <translation>发生了不该发生的问题（{kind}：{error}）；详情见 {path}。</translation>
    </message>
    <message>
        <source>something went wrong that should not have ({kind}: {error}); the log {path} could not be written ({why}).</source>
        <translation>发生了不该发生的问题（{kind}：{error}）；无法写入日志 {path}（{why}）。</translation>
    </message>
    <message>
        <source>spaCy DocBin</source>
        <translation>spaCy DocBin</translation>
    </message>
    <message>
        <source>spaCy {versions}</source>
        <translation>spaCy {versions}</translation>
    </message>
    <message>
        <source>span {n}</source>
        <translation>片段 {n}</translation>
    </message>
    <message>
        <source>spans that begin or end with a blank</source>
        <translation>以空格开头或结尾的片段</translation>
    </message>
    <message>
        <source>spans that begin or end within a word</source>
        <translation>在词语内部开始或结束的片段</translation>
    </message>
    <message>
        <source>status: {before} → {after}</source>
        <translation>状态：{before} → {after}</translation>
    </message>
    <message>
        <source>stays: {change} ({reason})</source>
        <translation>保持不变：{change}（{reason}）</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>已建议</translation>
    </message>
    <message>
        <source>suggested after another decision</source>
        <translation>依据另一个决定建议</translation>
    </message>
    <message>
        <source>suggested by a rule</source>
        <translation>由规则建议</translation>
    </message>
    <message>
        <source>suggested by the model</source>
        <translation>由模型建议</translation>
    </message>
    <message>
        <source>suggested by the term base</source>
        <translation>由术语库建议</translation>
    </message>
    <message>
        <source>suggestions that were decided</source>
        <translation>已决定的建议</translation>
    </message>
    <message>
        <source>take back {n} actions</source>
        <translation>撤回 {n} 项操作</translation>
    </message>
    <message>
        <source>take back: {what}</source>
        <translation>撤回：{what}</translation>
    </message>
    <message>
        <source>take the key of {name}</source>
        <translation>取消 {name} 的按键</translation>
    </message>
    <message>
        <source>takes the concept away</source>
        <translation>取消概念</translation>
    </message>
    <message>
        <source>term base</source>
        <translation>术语库</translation>
    </message>
    <message>
        <source>term base: {name}, concept {concept}</source>
        <translation>术语库：{name}，概念 {concept}</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>text of a form</source>
        <translation>形式的文本</translation>
    </message>
    <message>
        <source>the articles’ ids</source>
        <translation>文章 ID</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>the best one found</source>
        <translation>找到的最佳模型</translation>
    </message>
    <message>
        <source>the chapter {name}</source>
        <translation>章节 {name}</translation>
    </message>
    <message>
        <source>the concept has no form</source>
        <translation>该概念没有任何形式</translation>
    </message>
    <message>
        <source>the disk is full. Free some space and try again; nothing was changed</source>
        <translation>磁盘已满。请释放空间后重试；未作任何更改</translation>
    </message>
    <message>
        <source>the disk reported an error. Check the disk, then open the project again</source>
        <translation>磁盘报告错误。请检查磁盘，然后重新打开项目</translation>
    </message>
    <message>
        <source>the encoding of this file cannot be told; save it as UTF-8.</source>
        <translation>无法判断此文件的编码；请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>the end of a paragraph ends a name</source>
        <translation>名称止于段落末尾</translation>
    </message>
    <message>
        <source>the end of a time named from today</source>
        <translation>从今天说起的时间的末尾</translation>
    </message>
    <message>
        <source>the exact text</source>
        <translation>准确的原文</translation>
    </message>
    <message>
        <source>the file is damaged. Open a copy of it, or copy it again from its source</source>
        <translation>文件已损坏。请打开其副本，或从来源重新复制</translation>
    </message>
    <message>
        <source>the form “{text}” has no letter and no digit</source>
        <translation>形式“{text}”既无字母也无数字</translation>
    </message>
    <message>
        <source>the form “{text}” is already {owner}&apos;s, in line {first}</source>
        <translation>形式“{text}”已属于 {owner}，在第 {first} 行</translation>
    </message>
    <message>
        <source>the format “{name}” cannot be split; see --split.</source>
        <translation>格式“{name}”无法拆分；参见 --split。</translation>
    </message>
    <message>
        <source>the format “{name}” of the package {package} cannot be used ({words}).</source>
        <translation>无法使用软件包 {package} 的格式“{name}”（{words}）。</translation>
    </message>
    <message>
        <source>the forms of “{language}”</source>
        <translation>“{language}”的形式</translation>
    </message>
    <message>
        <source>the id “{id}” is already used in line {first}</source>
        <translation>标识“{id}”已在第 {first} 行使用</translation>
    </message>
    <message>
        <source>the importer for {title} has failed ({why}).</source>
        <translation>{title} 的导入器失败（{why}）。</translation>
    </message>
    <message>
        <source>the key “{key}” is missing</source>
        <translation>缺少键“{key}”</translation>
    </message>
    <message>
        <source>the key “{key}” is unknown; known are {known}</source>
        <translation>键“{key}”未知；已知的有 {known}</translation>
    </message>
    <message>
        <source>the key “{key}” stands there twice</source>
        <translation>键“{key}”出现了两次</translation>
    </message>
    <message>
        <source>the label {label} is not in the label scheme; add it there.</source>
        <translation>标签{label}不在标签方案中；请在那里添加。</translation>
    </message>
    <message>
        <source>the list breaks off here; what follows was not read.</source>
        <translation>列表在此中断；后面的内容未读取。</translation>
    </message>
    <message>
        <source>the list in this file is empty; there is nothing in it to import.</source>
        <translation>此文件中的列表为空；没有可导入的内容。</translation>
    </message>
    <message>
        <source>the name or the path of a model in quotes</source>
        <translation>带引号的模型名称或路径</translation>
    </message>
    <message>
        <source>the package {name}</source>
        <translation>软件包 {name}</translation>
    </message>
    <message>
        <source>the same name twice</source>
        <translation>两个相同的名称</translation>
    </message>
    <message>
        <source>the scheme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>the selection {start}–{end}</source>
        <translation>选区 {start}–{end}</translation>
    </message>
    <message>
        <source>the shares of a split are numbers from 0 on, not all of them 0</source>
        <translation>拆分的份额应为不小于 0 的数字，且不全为 0</translation>
    </message>
    <message>
        <source>the span of line {line}</source>
        <translation>第 {line} 行的片段</translation>
    </message>
    <message>
        <source>the span of the token at {start}</source>
        <translation>位于 {start} 的词元的片段</translation>
    </message>
    <message>
        <source>the span {name}</source>
        <translation>片段{name}</translation>
    </message>
    <message>
        <source>the standalone program does not read {kind}; save the text as a .txt or .docx file and import that, or read it with a program installed by: {command}</source>
        <translation>独立程序不能读取{kind}；请将文本另存为 .txt 或 .docx 文件后导入，或用以下方式安装的程序读取：{command}</translation>
    </message>
    <message>
        <source>the text up to line {line} is larger than {size}.</source>
        <translation>到第 {line} 行为止的文本超过 {size}。</translation>
    </message>
    <message>
        <source>the {name} at {place}</source>
        <translation>位于 {place} 的 {name}</translation>
    </message>
    <message>
        <source>the {what} is empty</source>
        <translation>“{what}”为空</translation>
    </message>
    <message>
        <source>the {what} must be a text</source>
        <translation>“{what}”必须是文本</translation>
    </message>
    <message>
        <source>the {what} “{value}” begins or ends with a blank</source>
        <translation>“{what}”的值“{value}”以空格开头或结尾</translation>
    </message>
    <message>
        <source>the {what} “{value}” is unknown; known are {known}</source>
        <translation>“{what}”的值“{value}”未知；已知的有 {known}</translation>
    </message>
    <message>
        <source>there are no articles in this archive.</source>
        <translation>此压缩包中没有文章。</translation>
    </message>
    <message>
        <source>there are no articles in this folder; they end in {known}.</source>
        <translation>此文件夹中没有文章；文章以 {known} 结尾。</translation>
    </message>
    <message>
        <source>there are no texts in this project.</source>
        <translation>此项目中没有文本。</translation>
    </message>
    <message>
        <source>there are no tokens in this file; there is nothing in it to import.</source>
        <translation>此文件中没有词元；没有可导入的内容。</translation>
    </message>
    <message>
        <source>there is no column {name}. {columns}</source>
        <translation>没有列{name}。{columns}</translation>
    </message>
    <message>
        <source>there is no format “{name}”; formats are {known}.</source>
        <translation>没有格式“{name}”；可用格式有 {known}。</translation>
    </message>
    <message>
        <source>there is no such file or folder; check the spelling.</source>
        <translation>没有这样的文件或文件夹；请检查拼写。</translation>
    </message>
    <message>
        <source>there is no text in it, so there is nothing to annotate.</source>
        <translation>其中没有文本，因此没有可标注的内容。</translation>
    </message>
    <message>
        <source>there is no text in this PDF, so it is a scan; run text recognition (OCR) on it first.</source>
        <translation>此 PDF 中没有文本，是扫描件；请先进行文字识别（OCR）。</translation>
    </message>
    <message>
        <source>there is no text in this file; an article needs one under “text”.</source>
        <translation>此文件中没有文本；文章需要在 “text” 下有文本。</translation>
    </message>
    <message>
        <source>this DocBin has more than {n} different words; split it.</source>
        <translation>此 DocBin 有超过 {n} 个不同的词；请拆分。</translation>
    </message>
    <message>
        <source>this DocBin has too many words and too much metadata; split it.</source>
        <translation>此 DocBin 的词和元数据过多；请拆分。</translation>
    </message>
    <message>
        <source>this DocBin unpacks to more than 4 GB; split it.</source>
        <translation>此 DocBin 解压后超过 4 GB；请拆分。</translation>
    </message>
    <message>
        <source>this PDF has more than 16 million characters; split it.</source>
        <translation>此 PDF 超过 1600 万个字符；请拆分。</translation>
    </message>
    <message>
        <source>this PDF has more than {n} pages; split it.</source>
        <translation>此 PDF 超过 {n} 页；请拆分。</translation>
    </message>
    <message>
        <source>this PDF is damaged ({why}); print or save it as PDF again.</source>
        <translation>此 PDF 已损坏（{why}）；请重新打印或另存为 PDF。</translation>
    </message>
    <message>
        <source>this PDF is locked with a password; save it without one.</source>
        <translation>此 PDF 有密码保护；请另存为无密码的文件。</translation>
    </message>
    <message>
        <source>this Rich Text document is damaged ({why}); save it again.</source>
        <translation>此 RTF 文档已损坏（{why}）；请重新保存。</translation>
    </message>
    <message>
        <source>this archive has more than {n} files; split it.</source>
        <translation>此压缩包中的文件超过 {n} 个；请拆分。</translation>
    </message>
    <message>
        <source>this archive has too many files to list; split it.</source>
        <translation>此压缩包中的文件太多，无法列出；请拆分。</translation>
    </message>
    <message>
        <source>this archive is damaged or not a ZIP archive ({why}); pack it again.</source>
        <translation>此压缩包已损坏或不是 ZIP 压缩包（{why}）；请重新压缩。</translation>
    </message>
    <message>
        <source>this archive unpacks to hundreds of times its size, as no texts do; it was not opened.</source>
        <translation>此压缩包解压后是其大小的数百倍，没有文本会如此；未打开。</translation>
    </message>
    <message>
        <source>this archive unpacks to more than {n} MB; split it.</source>
        <translation>此压缩包解压后超过 {n} MB；请拆分。</translation>
    </message>
    <message>
        <source>this book has more than {size} of text; split it.</source>
        <translation>此书的文本超过 {size}；请拆分。</translation>
    </message>
    <message>
        <source>this cannot be read ({why}); check its permissions.</source>
        <translation>无法读取（{why}）；请检查其权限。</translation>
    </message>
    <message>
        <source>this file</source>
        <translation>此文件</translation>
    </message>
    <message>
        <source>this file cannot be read ({why}); check that it is there and may be read.</source>
        <translation>无法读取此文件（{why}）；请检查它是否存在且可读。</translation>
    </message>
    <message>
        <source>this file is binary, not JSON; export it as JSON Lines first.</source>
        <translation>此文件是二进制文件，不是 JSON；请先导出为 JSON Lines。</translation>
    </message>
    <message>
        <source>this file is binary, not a table; save it as CSV in UTF-8 first.</source>
        <translation>此文件是二进制文件，不是表；请先另存为 UTF-8 的 CSV。</translation>
    </message>
    <message>
        <source>this file is binary, not a text; save it as plain text in UTF-8 first.</source>
        <translation>此文件是二进制文件，不是文本；请先另存为 UTF-8 的纯文本。</translation>
    </message>
    <message>
        <source>this file is empty; there is nothing in it to import.</source>
        <translation>此文件为空；没有可导入的内容。</translation>
    </message>
    <message>
        <source>this file is larger than {size}; save each article as one file.</source>
        <translation>此文件超过 {size}；请将每篇文章存为一个文件。</translation>
    </message>
    <message>
        <source>this file is not JSON; it must begin with [ or {.</source>
        <translation>此文件不是 JSON；必须以 [ 或 { 开头。</translation>
    </message>
    <message>
        <source>this file is not in UTF-8; save it as UTF-8.</source>
        <translation>此文件不是 UTF-8；请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>this file is not one JSON object; it must begin with { and end with }.</source>
        <translation>此文件不是单个 JSON 对象；必须以 { 开头、以 } 结尾。</translation>
    </message>
    <message>
        <source>this file says that it is {name}, but is not from byte {byte} on; save it as UTF-8 again.</source>
        <translation>此文件自称为 {name}，但从第 {byte} 个字节起不是；请重新另存为 UTF-8。</translation>
    </message>
    <message>
        <source>this file was read as {name}; where letters look wrong, save it as UTF-8 and import it again.</source>
        <translation>此文件按 {name} 读取；如有字母显示不正确，请另存为 UTF-8 并重新导入。</translation>
    </message>
    <message>
        <source>this format needs the package {package}, which is not installed; install it with: python -m pip install &apos;annotator[{extra}]&apos;</source>
        <translation>此格式需要软件包 {package}，但尚未安装；请用以下命令安装：python -m pip install &apos;annotator[{extra}]&apos;</translation>
    </message>
    <message>
        <source>this format needs the package {package}, which the standalone program does not have; export with a program installed by: python -m pip install &apos;annotator[{extra}]&apos;</source>
        <translation>此格式需要软件包 {package}，但独立程序中没有；请用以下方式安装的程序导出：python -m pip install &apos;annotator[{extra}]&apos;</translation>
    </message>
    <message>
        <source>this has no “pattern”, which is a text or a list of tokens</source>
        <translation>没有 “pattern”，它应是文本或词元列表</translation>
    </message>
    <message>
        <source>this is an archive within an archive; unpack it first.</source>
        <translation>这是压缩包中的压缩包；请先解压。</translation>
    </message>
    <message>
        <source>this is neither a file nor a folder; name a file.</source>
        <translation>这既不是文件也不是文件夹；请指定文件。</translation>
    </message>
    <message>
        <source>this is no CAS in JSON: it has no “{name}”.</source>
        <translation>这不是 JSON 格式的 CAS：没有 “{name}”。</translation>
    </message>
    <message>
        <source>this is no DocBin of spaCy 3, or it is damaged; write it again.</source>
        <translation>这不是 spaCy 3 的 DocBin，或已损坏；请重新写出。</translation>
    </message>
    <message>
        <source>this is no EPUB book.</source>
        <translation>这不是 EPUB 电子书。</translation>
    </message>
    <message>
        <source>this is no OpenDocument text; save it as .odt in a word processor.</source>
        <translation>这不是 OpenDocument 文本；请在文字处理程序中另存为 .odt。</translation>
    </message>
    <message>
        <source>this is no REFI-QDA project: there is no {name} in it.</source>
        <translation>这不是 REFI-QDA 项目：其中没有 {name}。</translation>
    </message>
    <message>
        <source>this is no Rich Text document; save it as .rtf in a word processor.</source>
        <translation>这不是 RTF 文档；请在文字处理程序中另存为 .rtf。</translation>
    </message>
    <message>
        <source>this is no UIMA CAS, or there is no text in it (no sofaString).</source>
        <translation>这不是 UIMA CAS，或其中没有文本（没有 sofaString）。</translation>
    </message>
    <message>
        <source>this is no WebAnno TSV 3: its first line does not say so.</source>
        <translation>这不是 WebAnno TSV 3：第一行没有说明。</translation>
    </message>
    <message>
        <source>this is no Word document; save it as .docx in a word processor.</source>
        <translation>这不是 Word 文档；请在文字处理程序中另存为 .docx。</translation>
    </message>
    <message>
        <source>this is no pattern with a label</source>
        <translation>这不是带标签的模式</translation>
    </message>
    <message>
        <source>this is not JSON ({why}, line {line}); correct it.</source>
        <translation>这不是 JSON（{why}，第 {line} 行）；请更正。</translation>
    </message>
    <message>
        <source>this is not a JSON object; it must begin with { and end with }.</source>
        <translation>这不是 JSON 对象；必须以 { 开头、以 } 结尾。</translation>
    </message>
    <message>
        <source>this is not an Annotator project. Choose a file that ends in .annot</source>
        <translation>这不是 Annotator 项目。请选择以 .annot 结尾的文件</translation>
    </message>
    <message>
        <source>this is {kind}, not a text; save it as plain text in UTF-8 first.</source>
        <translation>这是{kind}，不是文本；请先另存为 UTF-8 的纯文本。</translation>
    </message>
    <message>
        <source>this line has a number that is too long; correct it.</source>
        <translation>此行有一个数字过长；请更正。</translation>
    </message>
    <message>
        <source>this line has brackets within brackets too deep to be read.</source>
        <translation>此行括号嵌套过深，无法读取。</translation>
    </message>
    <message>
        <source>this line has the key {key} twice; keep one of them.</source>
        <translation>此行有两个键{key}；请只保留一个。</translation>
    </message>
    <message>
        <source>this line has the number {number}, which JSON does not know; correct it.</source>
        <translation>此行有数字 {number}，JSON 不认识它；请更正。</translation>
    </message>
    <message>
        <source>this line has the number {number}, which is too large; correct it.</source>
        <translation>此行的数字 {number} 过大；请更正。</translation>
    </message>
    <message>
        <source>this line is longer than {size}; split its text.</source>
        <translation>此行超过 {size}；请拆分其文本。</translation>
    </message>
    <message>
        <source>this line is none that brat writes; it was left out.</source>
        <translation>此行不是 brat 所写的；已略去。</translation>
    </message>
    <message>
        <source>this line is not JSON ({why}, character {character}); correct it.</source>
        <translation>此行不是 JSON（{why}，第 {character} 个字符）；请更正。</translation>
    </message>
    <message>
        <source>this line is not a JSON object; it must begin with { and end with }.</source>
        <translation>此行不是 JSON 对象；必须以 { 开头、以 } 结尾。</translation>
    </message>
    <message>
        <source>this line is not in UTF-8; save the file as UTF-8.</source>
        <translation>此行不是 UTF-8；请将文件另存为 UTF-8。</translation>
    </message>
    <message>
        <source>this sheet has more rows than Excel has room for.</source>
        <translation>此工作表的行数超出 Excel 的容量。</translation>
    </message>
    <message>
        <source>this table is empty; there is nothing in it to import.</source>
        <translation>此表为空；没有可导入的内容。</translation>
    </message>
    <message>
        <source>this web page is too broken to be read ({why}).</source>
        <translation>此网页损坏过重，无法读取（{why}）。</translation>
    </message>
    <message>
        <source>this web page is too large for an article; save its text as a .txt file.</source>
        <translation>此网页作为一篇文章过大；请将其文本另存为 .txt 文件。</translation>
    </message>
    <message>
        <source>this workbook is damaged ({why}); save it as .xlsx again.</source>
        <translation>此工作簿已损坏（{why}）；请重新另存为 .xlsx。</translation>
    </message>
    <message>
        <source>this workbook is empty; there is nothing in it to import.</source>
        <translation>此工作簿为空；没有可导入的内容。</translation>
    </message>
    <message>
        <source>titles</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>to 2024-12</source>
        <translation>至 2024-12</translation>
    </message>
    <message>
        <source>took back the rejection of {mention} {label}</source>
        <translation>撤回了对{mention} {label} 的拒绝</translation>
    </message>
    <message>
        <source>two concepts</source>
        <translation>两个概念</translation>
    </message>
    <message>
        <source>two labels are suggested as {codes}</source>
        <translation>有两个标签都作为{codes}被建议</translation>
    </message>
    <message>
        <source>two labels have the same key, {keys}</source>
        <translation>有两个标签的按键相同：{keys}</translation>
    </message>
    <message>
        <source>two labels have the same name, {names}</source>
        <translation>有两个标签的名称相同：{names}</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>未决定</translation>
    </message>
    <message>
        <source>undo, also what you did yesterday</source>
        <translation>撤销，包括昨天所做的操作</translation>
    </message>
    <message>
        <source>undo: {what}</source>
        <translation>撤销：{what}</translation>
    </message>
    <message>
        <source>unmarked</source>
        <translation>未标注</translation>
    </message>
    <message>
        <source>web pages</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>what begins here is longer than {size}; split it.</source>
        <translation>从这里开始的内容超过 {size}；请拆分。</translation>
    </message>
    <message>
        <source>what is done</source>
        <translation>完成状态</translation>
    </message>
    <message>
        <source>where something is</source>
        <translation>某物所在之处</translation>
    </message>
    <message>
        <source>which spans are undecided</source>
        <translation>哪些片段未决定</translation>
    </message>
    <message>
        <source>who decided, and when</source>
        <translation>由谁在何时决定</translation>
    </message>
    <message>
        <source>who speaks</source>
        <translation>发言者</translation>
    </message>
    <message>
        <source>whole words</source>
        <translation>完整的词</translation>
    </message>
    <message>
        <source>within {label} suggested</source>
        <translation>位于建议的 {label} 之内</translation>
    </message>
    <message>
        <source>word in “{key}”</source>
        <translation>‘{key}’中的词语</translation>
    </message>
    <message>
        <source>words, &quot;a phrase&quot;, begin*, AND, OR, NOT</source>
        <translation>词语、&quot;短语&quot;、词首*、AND、OR、NOT</translation>
    </message>
    <message>
        <source>your alias for {concept}: “{term}”</source>
        <translation>您为 {concept} 设的别名：“{term}”</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>{Fault}.</source>
        <translation>{Fault}。</translation>
    </message>
    <message>
        <source>{acceptSuggestion} accepts the mention with the outline, {rejectSuggestion} rejects it. It is on the disk at once: there is no Save.</source>
        <translation>{acceptSuggestion} 接受带框的提及，{rejectSuggestion} 将其拒绝。结果立即写入磁盘，无需保存。</translation>
    </message>
    <message>
        <source>{alias} made these an alias of a concept, {never} said never to match them.</source>
        <translation>{alias} 将这些词语设为概念的别名，{never} 将其设为从不匹配。</translation>
    </message>
    <message>
        <source>{article}: “{text}”: {reason}</source>
        <translation>{article}：“{text}”：{reason}</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{concept} ({terms})</source>
        <translation>{concept}（{terms}）</translation>
    </message>
    <message>
        <source>{concept}: {Why}</source>
        <translation>{concept}：{Why}</translation>
    </message>
    <message>
        <source>{concept}: {why}</source>
        <translation>{concept}：{why}</translation>
    </message>
    <message>
        <source>{counts}.</source>
        <translation>{counts}。</translation>
    </message>
    <message>
        <source>{counts}. The first {n} are shown.</source>
        <translation>{counts}。显示前 {n} 处。</translation>
    </message>
    <message>
        <source>{decided} of {all} decided</source>
        <translation>已决定 {decided} / {all}</translation>
    </message>
    <message>
        <source>{definition}  ({key})</source>
        <translation>{definition}  ({key})</translation>
    </message>
    <message>
        <source>{description} But {missing}.</source>
        <translation>{description} 但是：{missing}。</translation>
    </message>
    <message>
        <source>{done} of {all} articles done · 1 decision, all saved</source>
        <translation>已完成 {done} / {all} 篇文章 · 1 个决定，已全部保存</translation>
    </message>
    <message>
        <source>{done} of {all} articles done · {n} decisions, all saved</source>
        <translation>已完成 {done} / {all} 篇文章 · {n} 个决定，已全部保存</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>已完成 {done} / {all}</translation>
    </message>
    <message>
        <source>{error} The usual settings are in force until then.</source>
        <translation>{error} 在此之前使用默认设置。</translation>
    </message>
    <message>
        <source>{facts}.</source>
        <translation>{facts}。</translation>
    </message>
    <message>
        <source>{failure} Nothing was brought in.</source>
        <translation>{failure} 未导入任何内容。</translation>
    </message>
    <message>
        <source>{figure} : 1 – easy to read</source>
        <translation>{figure} : 1 – 易读</translation>
    </message>
    <message>
        <source>{figure} : 1 – hard to read; 4.5 is needed</source>
        <translation>{figure} : 1 – 难读；需达到 4.5</translation>
    </message>
    <message>
        <source>{files}, {articles}</source>
        <translation>{files}，{articles}</translation>
    </message>
    <message>
        <source>{files}, {articles} …</source>
        <translation>{files}，{articles}…</translation>
    </message>
    <message>
        <source>{file} has a mistake. Until it is mended, no change is kept.</source>
        <translation>{file} 有错误。修正之前，任何更改都不会保存。</translation>
    </message>
    <message>
        <source>{file}, article {n}</source>
        <translation>{file}，第 {n} 篇文章</translation>
    </message>
    <message>
        <source>{file}, article {n}, line {line}</source>
        <translation>{file}，第 {n} 篇文章，第 {line} 行</translation>
    </message>
    <message>
        <source>{file}, doc {n}</source>
        <translation>{file}，第 {n} 个 doc</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}，第 {line} 行</translation>
    </message>
    <message>
        <source>{file}, row {line}</source>
        <translation>{file}，第 {line} 行</translation>
    </message>
    <message>
        <source>{file}, sheet {name}</source>
        <translation>{file}，工作表 {name}</translation>
    </message>
    <message>
        <source>{file}, sheet {name}, row {line}</source>
        <translation>{file}，工作表 {name}，第 {line} 行</translation>
    </message>
    <message>
        <source>{file}, text {n}</source>
        <translation>{file}，第 {n} 个文本</translation>
    </message>
    <message>
        <source>{file}: nothing on this computer opens it.</source>
        <translation>{file}：此计算机上没有可打开它的程序。</translation>
    </message>
    <message>
        <source>{file}: this file cannot be written ({why}); name another one.</source>
        <translation>{file}：无法写入此文件（{why}）；请指定其他文件。</translation>
    </message>
    <message>
        <source>{fix} at {n}; {m} decided by a person</source>
        <translation>{n} 处{fix}；{m} 处由人决定</translation>
    </message>
    <message>
        <source>{format}  (*{ending})</source>
        <translation>{format}  (*{ending})</translation>
    </message>
    <message>
        <source>{id} has fewer than {n} forms</source>
        <translation>{id} 的形式少于 {n} 个</translation>
    </message>
    <message>
        <source>{id}: this project has no label “{label}”</source>
        <translation>{id}：本项目没有标签“{label}”</translation>
    </message>
    <message>
        <source>{ink} is not a colour such as #1A4EDA</source>
        <translation>{ink}不是 #1A4EDA 之类的颜色</translation>
    </message>
    <message>
        <source>{key} (line {line})</source>
        <translation>{key}（第 {line} 行）</translation>
    </message>
    <message>
        <source>{key} cannot be given: {use}.</source>
        <translation>无法指定 {key}：{use}。</translation>
    </message>
    <message>
        <source>{key} goes on: {order}.</source>
        <translation>按 {key} 继续：{order}。</translation>
    </message>
    <message>
        <source>{key} goes to the next suggestion.</source>
        <translation>按 {key} 转到下一条建议。</translation>
    </message>
    <message>
        <source>{key} is not a key: a digit, a capital letter, or Shift+ and a letter</source>
        <translation>{key}不是按键：应为一个数字、一个大写字母，或 Shift+ 加一个字母</translation>
    </message>
    <message>
        <source>{key} is the key of “{other}” already.</source>
        <translation>{key} 已是“{other}”的快捷键。</translation>
    </message>
    <message>
        <source>{label} accepted</source>
        <translation>{label} 已接受</translation>
    </message>
    <message>
        <source>{label} accepted by {analyst}</source>
        <translation>{label} 已接受（{analyst}）</translation>
    </message>
    <message>
        <source>{label} is retired: neither offered nor suggested any more.</source>
        <translation>{label} 停用：不再提供，也不再建议。</translation>
    </message>
    <message>
        <source>{label} rejected</source>
        <translation>{label} 已拒绝</translation>
    </message>
    <message>
        <source>{label} rejected by {analyst}</source>
        <translation>{label} 已拒绝（{analyst}）</translation>
    </message>
    <message>
        <source>{label} suggested</source>
        <translation>{label} 已建议</translation>
    </message>
    <message>
        <source>{label}, accepted: {words}</source>
        <translation>{label}，已接受：{words}</translation>
    </message>
    <message>
        <source>{label}, accepted: {words}, {n} times</source>
        <translation>{label}，已接受：{words}，{n} 次</translation>
    </message>
    <message>
        <source>{label}, rejected: {words}</source>
        <translation>{label}，已拒绝：{words}</translation>
    </message>
    <message>
        <source>{label}, rejected: {words}, {n} times</source>
        <translation>{label}，已拒绝：{words}，{n} 次</translation>
    </message>
    <message>
        <source>{label}, retired</source>
        <translation>{label}，已停用</translation>
    </message>
    <message>
        <source>{label}, suggested: {words}</source>
        <translation>{label}，已建议：{words}</translation>
    </message>
    <message>
        <source>{label}, suggested: {words}, {n} times</source>
        <translation>{label}，已建议：{words}，{n} 次</translation>
    </message>
    <message>
        <source>{lost} of {n} spans of the first article cannot be expressed.</source>
        <translation>第一篇文章的 {n} 个片段中有 {lost} 个无法表示。</translation>
    </message>
    <message>
        <source>{lost} of {n} spans of the first {articles} articles cannot be expressed.</source>
        <translation>前 {articles} 篇文章的 {n} 个片段中有 {lost} 个无法表示。</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>{markDone} marks the article done and opens the next. {exportGold} exports what is done, {commandPalette} finds anything, {showKeys} shows all keys.</source>
        <translation>{markDone} 将文章标为完成并打开下一篇。{exportGold} 导出已完成的内容，{commandPalette} 查找任何内容，{showKeys} 显示所有快捷键。</translation>
    </message>
    <message>
        <source>{marks} in {articles}</source>
        <translation>{articles}中的 {marks}</translation>
    </message>
    <message>
        <source>{mentions}, {n} times in this article</source>
        <translation>{mentions}，本文中 {n} 次</translation>
    </message>
    <message>
        <source>{mentions}, {n} times in {articles} articles</source>
        <translation>{mentions}，{articles} 篇文章中 {n} 次</translation>
    </message>
    <message>
        <source>{mention} is in the way.</source>
        <translation>{mention}挡在中间。</translation>
    </message>
    <message>
        <source>{message}. “{prog} --help” tells more.</source>
        <translation>{message}。“{prog} --help” 有更多说明。</translation>
    </message>
    <message>
        <source>{model} is installed.</source>
        <translation>{model} 已安装。</translation>
    </message>
    <message>
        <source>{names} names, {mentions} mentions</source>
        <translation>{names} 个名称，{mentions} 处提及</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <translation>{names} 或 {last}</translation>
    </message>
    <message>
        <source>{name} cannot be merged into itself.</source>
        <translation>{name} 不能并入自身。</translation>
    </message>
    <message>
        <source>{name} has another colour.</source>
        <translation>{name} 的颜色有变化。</translation>
    </message>
    <message>
        <source>{name} has another definition.</source>
        <translation>{name} 的定义有变化。</translation>
    </message>
    <message>
        <source>{name} has no key.</source>
        <translation>{name} 没有快捷键。</translation>
    </message>
    <message>
        <source>{name} has other examples.</source>
        <translation>{name} 的示例有变化。</translation>
    </message>
    <message>
        <source>{name} has the key {other}.</source>
        <translation>{name} 的快捷键为 {other}。</translation>
    </message>
    <message>
        <source>{name} in it is larger than {size}.</source>
        <translation>其中的{name}超过 {size}。</translation>
    </message>
    <message>
        <source>{name} is locked with a password; pack it without one.</source>
        <translation>{name}有密码保护；请在无密码的情况下重新压缩。</translation>
    </message>
    <message>
        <source>{name} is missing in it; it is damaged or incomplete.</source>
        <translation>其中缺少{name}；文件已损坏或不完整。</translation>
    </message>
    <message>
        <source>{name} is new.</source>
        <translation>{name} 是新标签。</translation>
    </message>
    <message>
        <source>{name} is not a name such as POLICY or POLICY_TERM: letters, digits, “_”, “-” and “.”, a letter first, at most 40</source>
        <translation>{name}不是 POLICY 或 POLICY_TERM 之类的名称：由字母、数字、“_”、“-”和“.”组成，字母开头，最多 40 个字符</translation>
    </message>
    <message>
        <source>{name} is offered and suggested again.</source>
        <translation>{name} 重新提供和建议。</translation>
    </message>
    <message>
        <source>{name} is packed in an unusual way; pack it as ZIP again.</source>
        <translation>{name}以不常见的方式压缩；请重新压缩为 ZIP。</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation>{name} 被移除。</translation>
    </message>
    <message>
        <source>{name} is retired: neither offered nor suggested any more.</source>
        <translation>{name} 停用：不再提供，也不再建议。</translation>
    </message>
    <message>
        <source>{name} lies in a folder of {service}. Two machines that write to it at once can damage it: work in a folder of this computer, and copy the project there when the window is closed.</source>
        <translation>{name} 位于 {service} 的文件夹中。两台计算机同时写入会损坏它：请在本机文件夹中工作，关闭窗口后再将项目复制到那里。</translation>
    </message>
    <message>
        <source>{name} lies on a network drive. Two machines that write to it at once can damage it: work in a folder of this computer, and copy the project there when the window is closed.</source>
        <translation>{name} 位于网络驱动器上。两台计算机同时写入会损坏它：请在本机文件夹中工作，关闭窗口后再将项目复制到那里。</translation>
    </message>
    <message>
        <source>{name} says nothing that this project does not say already.</source>
        <translation>{name} 的内容本项目都已具备。</translation>
    </message>
    <message>
        <source>{name} was left out: {error}</source>
        <translation>{name}已略去：{error}</translation>
    </message>
    <message>
        <source>{name} was opened for reading only.</source>
        <translation>{name} 以只读方式打开。</translation>
    </message>
    <message>
        <source>{name} · changed</source>
        <translation>{name} · 已更改</translation>
    </message>
    <message>
        <source>{name} · new</source>
        <translation>{name} · 新</translation>
    </message>
    <message>
        <source>{name}: {added} new, {changed} changed, {same} as before. Nothing is taken away, and one {key} takes all of it back.</source>
        <translation>{name}：{added} 个新增，{changed} 个更改，{same} 个不变。不会移除任何内容，按一次 {key} 即可全部撤销。</translation>
    </message>
    <message>
        <source>{notice} {other}</source>
        <translation>{notice}{other}</translation>
    </message>
    <message>
        <source>{number} is in the middle of a character.</source>
        <translation>{number} 位于一个字符的中间。</translation>
    </message>
    <message>
        <source>{n} UTF-16 units</source>
        <translation>{n} 个 UTF-16 单元</translation>
    </message>
    <message>
        <source>{n} actions</source>
        <translation>{n} 项操作</translation>
    </message>
    <message>
        <source>{n} added</source>
        <translation>新增 {n} 处</translation>
    </message>
    <message>
        <source>{n} already here</source>
        <translation>{n} 篇已存在</translation>
    </message>
    <message>
        <source>{n} annotations</source>
        <translation>{n} 条标注</translation>
    </message>
    <message>
        <source>{n} articles</source>
        <translation>{n} 篇文章</translation>
    </message>
    <message>
        <source>{n} articles are done.</source>
        <translation>{n} 篇文章已完成。</translation>
    </message>
    <message>
        <source>{n} articles are left. At the pace of the last days of work, {pace} a day, they take {days} days.</source>
        <translation>还剩 {n} 篇文章。按最近几个工作日的进度（每天 {pace} 篇），需要 {days} 天。</translation>
    </message>
    <message>
        <source>{n} articles are left; none was done so far.</source>
        <translation>还剩 {n} 篇文章；目前尚无完成的文章。</translation>
    </message>
    <message>
        <source>{n} articles compared. Exact F1 {score}; {right} of {all} concepts right; {differing} differences.</source>
        <translation>已比较 {n} 篇文章。完全匹配 F1 {score}；{all} 个概念中 {right} 个正确；{differing} 处差异。</translation>
    </message>
    <message>
        <source>{n} articles in {language}: no model for it; names and terms only.</source>
        <translation>{n} 篇{language}文章：没有相应模型；仅使用名称和术语。</translation>
    </message>
    <message>
        <source>{n} articles in {m} languages: no models for these; names and terms only.</source>
        <translation>{m} 种语言的 {n} 篇文章：没有相应模型；仅使用名称和术语。</translation>
    </message>
    <message>
        <source>{n} articles or more</source>
        <translation>至少 {n} 篇文章</translation>
    </message>
    <message>
        <source>{n} changes in 1 article, as one step; Undo brings all of it back.</source>
        <translation>1 篇文章中的 {n} 项更改，作为一步进行；“撤销”可全部恢复。</translation>
    </message>
    <message>
        <source>{n} changes in {m} articles, as one step; Undo brings all of it back.</source>
        <translation>{m} 篇文章中的 {n} 项更改，作为一步进行；“撤销”可全部恢复。</translation>
    </message>
    <message>
        <source>{n} changes stay as they are: see the list.</source>
        <translation>{n} 项更改保持不变：请看列表。</translation>
    </message>
    <message>
        <source>{n} characters</source>
        <translation>{n} 个字符</translation>
    </message>
    <message>
        <source>{n} characters of this file are not UTF-8 and were replaced by “�”; save it as UTF-8 and import it again.</source>
        <translation>此文件中有 {n} 个字符不是 UTF-8，已替换为“�”；请另存为 UTF-8 并重新导入。</translation>
    </message>
    <message>
        <source>{n} could not be expressed in this format.</source>
        <translation>{n} 个无法用此格式表示。</translation>
    </message>
    <message>
        <source>{n} could not be read</source>
        <translation>{n} 个无法读取</translation>
    </message>
    <message>
        <source>{n} files</source>
        <translation>{n} 个文件</translation>
    </message>
    <message>
        <source>{n} files will bring nothing; see Problem.</source>
        <translation>{n} 个文件不会导入任何内容，请看“问题”。</translation>
    </message>
    <message>
        <source>{n} findings, the first {shown} of them shown. Return opens the places.</source>
        <translation>{n} 项发现，显示前 {shown} 项。按 Return 打开相应之处。</translation>
    </message>
    <message>
        <source>{n} findings. Return opens the places.</source>
        <translation>{n} 项发现。按 Return 打开相应之处。</translation>
    </message>
    <message>
        <source>{n} findings; looking …</source>
        <translation>{n} 项发现；正在查找…</translation>
    </message>
    <message>
        <source>{n} listed</source>
        <translation>列出 {n} 篇</translation>
    </message>
    <message>
        <source>{n} more concepts are taken by their own names.</source>
        <translation>另有 {n} 个概念按原名采用。</translation>
    </message>
    <message>
        <source>{n} more labels are taken by their own names.</source>
        <translation>另有 {n} 个标签按原名采用。</translation>
    </message>
    <message>
        <source>{n} more problems in this file are not listed.</source>
        <translation>此文件另有 {n} 个问题未列出。</translation>
    </message>
    <message>
        <source>{n} more spans were left out for such reasons.</source>
        <translation>另有 {n} 个片段因此类原因被略去。</translation>
    </message>
    <message>
        <source>{n} moved</source>
        <translation>移动 {n} 处</translation>
    </message>
    <message>
        <source>{n} of its results are no labelled spans ({kinds}); they were left out.</source>
        <translation>其 {n} 个结果不是带标签的片段（{kinds}）；已略去。</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} / {all}</translation>
    </message>
    <message>
        <source>{n} or more</source>
        <translation>至少 {n}</translation>
    </message>
    <message>
        <source>{n} places where both stood keep one.</source>
        <translation>{n} 处两者并存，只保留其一。</translation>
    </message>
    <message>
        <source>{n} places, all decided by a person; open one to decide otherwise.</source>
        <translation>{n} 处，均由人决定；打开其中一处可另作决定。</translation>
    </message>
    <message>
        <source>{n} places, {m} of them decided by a person; they stay.</source>
        <translation>{n} 处，其中 {m} 处由人决定；予以保留。</translation>
    </message>
    <message>
        <source>{n} places.</source>
        <translation>{n} 处。</translation>
    </message>
    <message>
        <source>{n} places; searching …</source>
        <translation>{n} 处；正在搜索…</translation>
    </message>
    <message>
        <source>{n} relabelled</source>
        <translation>改标签 {n} 处</translation>
    </message>
    <message>
        <source>{n} removed</source>
        <translation>移除 {n} 处</translation>
    </message>
    <message>
        <source>{n} repaired; Undo brings them back.</source>
        <translation>已修复 {n} 处；“撤销”可恢复原状。</translation>
    </message>
    <message>
        <source>{n} sources that are no plain texts were left out.</source>
        <translation>略去了 {n} 个不是纯文本的来源。</translation>
    </message>
    <message>
        <source>{n} spans added to those</source>
        <translation>为其补充 {n} 个片段</translation>
    </message>
    <message>
        <source>{n} spans labelled {label} were left out, as was asked for.</source>
        <translation>按要求略去了 {n} 个标签为 {label} 的片段。</translation>
    </message>
    <message>
        <source>{n} spans left out</source>
        <translation>略去 {n} 个片段</translation>
    </message>
    <message>
        <source>{n} spans not written: rejected, and the format has no place for that.</source>
        <translation>{n} 个片段未写入：它们已被拒绝，而该格式没有存放处。</translation>
    </message>
    <message>
        <source>{n} spans of {articles} articles in {file}.</source>
        <translation>{articles} 篇文章的 {n} 个片段，位于 {file}。</translation>
    </message>
    <message>
        <source>{n} spans read</source>
        <translation>读取 {n} 个片段</translation>
    </message>
    <message>
        <source>{n} spans written like decided ones, though nobody has decided about them.</source>
        <translation>{n} 个片段按已决定的片段写入，尽管无人对其作出决定。</translation>
    </message>
    <message>
        <source>{n} spans written to “spans” only: they do not fit into “ner_tags”.</source>
        <translation>{n} 个片段仅写入 “spans”：无法放入 “ner_tags”。</translation>
    </message>
    <message>
        <source>{n} spans written without the concept: the format has no place for it.</source>
        <translation>{n} 个片段写入时没有概念：该格式没有存放处。</translation>
    </message>
    <message>
        <source>{n} spans written without: {what}.</source>
        <translation>{n} 个片段写入时缺少：{what}。</translation>
    </message>
    <message>
        <source>{n} stay as they are: something is in the way.</source>
        <translation>{n} 处保持不变：有冲突。</translation>
    </message>
    <message>
        <source>{n} suggestions</source>
        <translation>{n} 条建议</translation>
    </message>
    <message>
        <source>{n} to look at. Return shows the place.</source>
        <translation>{n} 处待查看。按 Return 显示位置。</translation>
    </message>
    <message>
        <source>{n} twins</source>
        <translation>{n} 篇近似重复</translation>
    </message>
    <message>
        <source>{n} {things} in it were left out.</source>
        <translation>略去了其中的 {n} 个{things}。</translation>
    </message>
    <message>
        <source>{old} becomes {new}</source>
        <translation>{old} 变为 {new}</translation>
    </message>
    <message>
        <source>{old} is renamed {new}</source>
        <translation>{old} 更名为 {new}</translation>
    </message>
    <message>
        <source>{output}: this is a folder or a device. Name a file.</source>
        <translation>{output}：这是文件夹或设备。请指定文件。</translation>
    </message>
    <message>
        <source>{output}: this is the project itself. Name another output.</source>
        <translation>{output}：这是项目本身。请指定其他输出。</translation>
    </message>
    <message>
        <source>{packed} MB, installed {unpacked} MB</source>
        <translation>{packed} MB，安装后 {unpacked} MB</translation>
    </message>
    <message>
        <source>{page} is not part of this program.</source>
        <translation>{page} 不属于本程序。</translation>
    </message>
    <message>
        <source>{path}, line 1: the column “{name}” is missing.</source>
        <translation>{path}，第 1 行：缺少列“{name}”。</translation>
    </message>
    <message>
        <source>{path}, line 1: the column “{name}” is unknown; known are {known}.</source>
        <translation>{path}，第 1 行：列“{name}”未知；已知的有 {known}。</translation>
    </message>
    <message>
        <source>{path}, line {line}: this is no table ({error}).</source>
        <translation>{path}，第 {line} 行：这不是表（{error}）。</translation>
    </message>
    <message>
        <source>{path}, line {line}: this is not UTF-8 text.</source>
        <translation>{path}，第 {line} 行：这不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>{path}, line {line}: this is not UTF-8 text; save it as that.</source>
        <translation>{path}，第 {line} 行：这不是 UTF-8 文本；请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>{path}, line {line}: {error}.</source>
        <translation>{path}，第 {line} 行：{error}。</translation>
    </message>
    <message>
        <source>{path}, line {line}: “{shown}” is not the number of an article in the project; its table “article” has them in the column “id”.</source>
        <translation>{path}，第 {line} 行：“{shown}”不是项目中文章的编号；编号在表 “article” 的 “id” 列中。</translation>
    </message>
    <message>
        <source>{path}: a concept has been changed in the meantime. Look at it again.</source>
        <translation>{path}：某个概念在此期间已更改。请再看一遍。</translation>
    </message>
    <message>
        <source>{path}: among the data of this model is program code (“{name}”), which no official model has. It was left alone.</source>
        <translation>{path}：此模型的数据中含有程序代码（“{name}”），官方模型都没有。未作处理。</translation>
    </message>
    <message>
        <source>{path}: another program has moved, replaced or deleted this file. Nothing was written. Open the project again where it is now, or put a copy back.</source>
        <translation>{path}：另一个程序移动、替换或删除了此文件。未写入任何内容。请在项目现在的位置重新打开，或恢复一个副本。</translation>
    </message>
    <message>
        <source>{path}: it cannot be written here ({why}). Copy it to a folder of your own and open the copy.</source>
        <translation>{path}：此处无法写入（{why}）。请复制到自己的文件夹中并打开副本。</translation>
    </message>
    <message>
        <source>{path}: no article is marked done, so there is no gold to export yet. Mark articles done, or choose other spans with --spans.</source>
        <translation>{path}：没有标为完成的文章，因此还没有可导出的黄金标准。请将文章标为完成，或用 --spans 选择其他片段。</translation>
    </message>
    <message>
        <source>{path}: no article is named here; write their numbers, one a line.</source>
        <translation>{path}：此处没有列出文章；请写出其编号，每行一个。</translation>
    </message>
    <message>
        <source>{path}: no project can be made here ({why}). Check that the folder exists and may be written.</source>
        <translation>{path}：无法在此处创建项目（{why}）。请检查文件夹是否存在且可写。</translation>
    </message>
    <message>
        <source>{path}: none of the articles named is marked done, so there is no gold to export yet. Mark articles done, or choose other spans with --spans.</source>
        <translation>{path}：列出的文章都未标为完成，因此还没有可导出的黄金标准。请将文章标为完成，或用 --spans 选择其他片段。</translation>
    </message>
    <message>
        <source>{path}: reading was stopped.</source>
        <translation>{path}：读取已停止。</translation>
    </message>
    <message>
        <source>{path}: something large is being written. Wait until that is done.</source>
        <translation>{path}：正在写入大量内容。请等待其完成。</translation>
    </message>
    <message>
        <source>{path}: something was done in the meantime. Look again at what becomes of the labels.</source>
        <translation>{path}：在此期间有过操作。请再看一遍标签会如何变化。</translation>
    </message>
    <message>
        <source>{path}: something was done in the meantime. Look again at what is to be taken back.</source>
        <translation>{path}：在此期间有过操作。请再看一遍将撤回什么。</translation>
    </message>
    <message>
        <source>{path}: terms are read from {known}; this has another ending.</source>
        <translation>{path}：术语可从 {known} 读取；此文件的扩展名不同。</translation>
    </message>
    <message>
        <source>{path}: terms are written to {endings}; give the file such an ending.</source>
        <translation>{path}：术语可写入 {endings}；请为文件使用这样的扩展名。</translation>
    </message>
    <message>
        <source>{path}: the model cannot be installed in {place} ({why}).</source>
        <translation>{path}：无法将模型安装到 {place}（{why}）。</translation>
    </message>
    <message>
        <source>{path}: the report cannot be written here ({why}); choose another place.</source>
        <translation>{path}：无法在此处写入报告（{why}）；请选择其他位置。</translation>
    </message>
    <message>
        <source>{path}: the setting “{key}” is unknown; known are {known}.</source>
        <translation>{path}：设置“{key}”未知；已知的有 {known}。</translation>
    </message>
    <message>
        <source>{path}: the setting “{key}” must be {wanted}, not {value}.</source>
        <translation>{path}：设置“{key}”必须是{wanted}，而不是 {value}。</translation>
    </message>
    <message>
        <source>{path}: the settings cannot be read ({why}).</source>
        <translation>{path}：无法读取设置（{why}）。</translation>
    </message>
    <message>
        <source>{path}: the settings cannot be saved ({why}). Check that the folder may be written, or name another one in {variable}.</source>
        <translation>{path}：无法保存设置（{why}）。请检查文件夹是否可写，或在 {variable} 中指定另一个文件夹。</translation>
    </message>
    <message>
        <source>{path}: the wheel&apos;s list of files and its files differ, for example in “{name}”. Fetch the file again, from the model&apos;s makers.</source>
        <translation>{path}：wheel 的文件列表与其文件不符，例如“{name}”。请向模型作者重新获取文件。</translation>
    </message>
    <message>
        <source>{path}: there are no articles in this project yet.</source>
        <translation>{path}：此项目中还没有文章。</translation>
    </message>
    <message>
        <source>{path}: there is a file of that name already. Choose another name.</source>
        <translation>{path}：已有同名文件。请另选名称。</translation>
    </message>
    <message>
        <source>{path}: there is no SKOS concept in it ({why}).</source>
        <translation>{path}：其中没有 SKOS 概念（{why}）。</translation>
    </message>
    <message>
        <source>{path}: there is no SKOS concept in it.</source>
        <translation>{path}：其中没有 SKOS 概念。</translation>
    </message>
    <message>
        <source>{path}: there is no such file or folder. Check the name.</source>
        <translation>{path}：没有此文件或文件夹。请检查名称。</translation>
    </message>
    <message>
        <source>{path}: there is no such project. Check the name, or make a new one.</source>
        <translation>{path}：没有这样的项目。请检查名称，或新建一个。</translation>
    </message>
    <message>
        <source>{path}: this article is no longer in the project.</source>
        <translation>{path}：此文章已不在项目中。</translation>
    </message>
    <message>
        <source>{path}: this file cannot be read ({why}).</source>
        <translation>{path}：无法读取此文件（{why}）。</translation>
    </message>
    <message>
        <source>{path}: this file cannot be written ({why}); choose another place, or make room there.</source>
        <translation>{path}：无法写入此文件（{why}）；请选择其他位置，或在那里腾出空间。</translation>
    </message>
    <message>
        <source>{path}: this file has changed meanwhile. Look at it again.</source>
        <translation>{path}：此文件在此期间已更改。请再看一遍。</translation>
    </message>
    <message>
        <source>{path}: this file is damaged ({why}). Fetch it again.</source>
        <translation>{path}：此文件已损坏（{why}）。请重新获取。</translation>
    </message>
    <message>
        <source>{path}: this file is larger than 64 MB; split it.</source>
        <translation>{path}：此文件超过 64 MB；请拆分。</translation>
    </message>
    <message>
        <source>{path}: this file would unpack to far more than any model holds, so it is left alone.</source>
        <translation>{path}：此文件解压后会远远超过任何模型，因此未作处理。</translation>
    </message>
    <message>
        <source>{path}: this is neither a wheel nor a tar.gz archive. Choose the file of a model, such as en_core_web_md-3.8.0-py3-none-any.whl.</source>
        <translation>{path}：这既不是 wheel 也不是 tar.gz 压缩包。请选择模型文件，例如 en_core_web_md-3.8.0-py3-none-any.whl。</translation>
    </message>
    <message>
        <source>{path}: this is no list of numbers of articles.</source>
        <translation>{path}：这不是文章编号的列表。</translation>
    </message>
    <message>
        <source>{path}: this is no spaCy model with an entity recogniser. Choose a file such as en_core_web_md-3.8.0-py3-none-any.whl.</source>
        <translation>{path}：这不是带实体识别器的 spaCy 模型。请选择文件，例如 en_core_web_md-3.8.0-py3-none-any.whl。</translation>
    </message>
    <message>
        <source>{path}: this is no wheel, since it has no list of its files.</source>
        <translation>{path}：这不是 wheel，因为它没有文件列表。</translation>
    </message>
    <message>
        <source>{path}: this is not a TOML file ({error}). Mend or remove it.</source>
        <translation>{path}：这不是 TOML 文件（{error}）。请更正或移除。</translation>
    </message>
    <message>
        <source>{path}: this is not a file that can be replaced; name another one.</source>
        <translation>{path}：这不是可以替换的文件；请指定其他文件。</translation>
    </message>
    <message>
        <source>{path}: this is not a label scheme: {error}.</source>
        <translation>{path}：这不是标签方案：{error}。</translation>
    </message>
    <message>
        <source>{path}: this is not an Annotator project. Choose a file that ends in .annot.</source>
        <translation>{path}：这不是 Annotator 项目。请选择以 .annot 结尾的文件。</translation>
    </message>
    <message>
        <source>{path}: this label scheme cannot be read ({error}).</source>
        <translation>{path}：无法读取此标签方案（{error}）。</translation>
    </message>
    <message>
        <source>{path}: this label scheme cannot be read ({where}).</source>
        <translation>{path}：无法读取此标签方案（{where}）。</translation>
    </message>
    <message>
        <source>{path}: this place has been changed in the meantime. Open the article again.</source>
        <translation>{path}：此处在此期间已更改。请重新打开文章。</translation>
    </message>
    <message>
        <source>{path}: this project is open already, in another window or command. Close it there first.</source>
        <translation>{path}：此项目已在另一个窗口或命令中打开。请先在那里关闭。</translation>
    </message>
    <message>
        <source>{path}: this project was made with a newer Annotator. Update the program to open it; the file was left as it is.</source>
        <translation>{path}：此项目由更新版本的 Annotator 创建。请更新程序后打开；文件保持原样。</translation>
    </message>
    <message>
        <source>{path}: this project was made with an older Annotator. Open it once in the window, which brings it up to date, and try again.</source>
        <translation>{path}：此项目由旧版本的 Annotator 创建。请在窗口中打开一次以使其更新，然后重试。</translation>
    </message>
    <message>
        <source>{path}: this term base cannot be read ({why}).</source>
        <translation>{path}：无法读取此术语库（{why}）。</translation>
    </message>
    <message>
        <source>{path}: what this model needs cannot be read.</source>
        <translation>{path}：无法读取此模型所需的内容。</translation>
    </message>
    <message>
        <source>{path}: what this model says of itself (meta.json) cannot be read. Fetch the file again, from the model&apos;s makers.</source>
        <translation>{path}：无法读取此模型的自述（meta.json）。请向模型作者重新获取文件。</translation>
    </message>
    <message>
        <source>{path}: {fault}.</source>
        <translation>{path}：{fault}。</translation>
    </message>
    <message>
        <source>{path}: {title} needs {missing}, which this program does not have. Choose a model whose name ends in sm, md or lg.</source>
        <translation>{path}：{title} 需要 {missing}，而本程序没有。请选择名称以 sm、md 或 lg 结尾的模型。</translation>
    </message>
    <message>
        <source>{path}: {title} was made for spaCy {spacy}, and this program has spaCy {here}. Fetch the release of the model that fits.</source>
        <translation>{path}：{title} 为 spaCy {spacy} 制作，而本程序使用 spaCy {here}。请获取相符的模型版本。</translation>
    </message>
    <message>
        <source>{path}: “{name}” in it is not what the wheel&apos;s own list says. The file is damaged or was changed; fetch it again, from the model&apos;s makers.</source>
        <translation>{path}：其中的“{name}”与 wheel 自身的列表不符。文件已损坏或被更改；请向模型作者重新获取。</translation>
    </message>
    <message>
        <source>{path}: “{name}” in it is too long to be what it should be.</source>
        <translation>{path}：其中的“{name}”过长，不可能是它应有的内容。</translation>
    </message>
    <message>
        <source>{path}: “{name}” in this file is {what}, which no model needs. Nothing was installed; fetch the model from its makers.</source>
        <translation>{path}：此文件中的“{name}”是{what}，没有模型需要它。未安装任何内容；请向模型作者获取模型。</translation>
    </message>
    <message>
        <source>{place} {label}</source>
        <translation>{place} {label}</translation>
    </message>
    <message>
        <source>{place} {label}, again</source>
        <translation>{place} {label}，再次</translation>
    </message>
    <message>
        <source>{place}: {change}</source>
        <translation>{place}：{change}</translation>
    </message>
    <message>
        <source>{place}: {change}, {other}</source>
        <translation>{place}：{change}，{other}</translation>
    </message>
    <message>
        <source>{problem} (and {n} more)</source>
        <translation>{problem}（另有 {n} 个）</translation>
    </message>
    <message>
        <source>{project} is open in another window or command already, so it can only be read here. To work on it, close it there and open it again.</source>
        <translation>{project} 已在另一个窗口或命令中打开，因此在这里只能读取。若要处理它，请在那里关闭后重新打开。</translation>
    </message>
    <message>
        <source>{project} – Annotator</source>
        <translation>{project} – Annotator</translation>
    </message>
    <message>
        <source>{project}: another program has it open. Close that program and try again.</source>
        <translation>{project}：另一个程序已打开它。请关闭该程序后重试。</translation>
    </message>
    <message>
        <source>{project}: it cannot be replaced ({why}).</source>
        <translation>{project}：无法替换（{why}）。</translation>
    </message>
    <message>
        <source>{project}: nothing in it can be read any more.</source>
        <translation>{project}：其中已没有任何可读的内容。</translation>
    </message>
    <message>
        <source>{range} holds no text.</source>
        <translation>{range} 中没有文本。</translation>
    </message>
    <message>
        <source>{range} is not within the text of {size}.</source>
        <translation>{range} 不在长为 {size}的文本之内。</translation>
    </message>
    <message>
        <source>{role} is nothing a column can hold; choose {known}.</source>
        <translation>{role}不是列可以存放的内容；请选择 {known}。</translation>
    </message>
    <message>
        <source>{setting} as usual</source>
        <translation>{setting}：恢复默认</translation>
    </message>
    <message>
        <source>{share} % of {decided}</source>
        <translation>{share}%（共 {decided}）</translation>
    </message>
    <message>
        <source>{share} of {n}</source>
        <translation>{share}（共 {n}）</translation>
    </message>
    <message>
        <source>{shown} of {known} concepts</source>
        <translation>{known} 个概念中的 {shown} 个</translation>
    </message>
    <message>
        <source>{start}–{end} overlaps {first}–{last}, which was accepted before it; the label scheme has no overlapping spans.</source>
        <translation>{start}–{end} 与先接受的 {first}–{last} 重叠；该标签方案不允许片段重叠。</translation>
    </message>
    <message>
        <source>{state} by {analyst}</source>
        <translation>{state}（{analyst}）</translation>
    </message>
    <message>
        <source>{target}: this copy cannot be made ({why}).</source>
        <translation>{target}：无法制作此副本（{why}）。</translation>
    </message>
    <message>
        <source>{title} is installed already. To install it anew, remove its folder first: {goal}</source>
        <translation>{title} 已安装。如需重新安装，请先移除其文件夹：{goal}</translation>
    </message>
    <message>
        <source>{title} needs {needed} MB at {folder}, where {free} MB are free. Make room, and try again.</source>
        <translation>{title} 在 {folder} 需要 {needed} MB，而那里有 {free} MB 可用。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>{title}: this format is not written in parts.</source>
        <translation>{title}：此格式不分部分写出。</translation>
    </message>
    <message>
        <source>{title}: {sentence}</source>
        <translation>{title}：{sentence}</translation>
    </message>
    <message>
        <source>{undo} takes the last step back, and what you did yesterday as well.</source>
        <translation>{undo} 撤销上一步，昨天所做的操作也可撤销。</translation>
    </message>
    <message>
        <source>{what} (undone)</source>
        <translation>{what}（已撤销）</translation>
    </message>
    <message>
        <source>{what} has a DOCTYPE or entities of its own, which are not read for safety.</source>
        <translation>{what}有 DOCTYPE 或自定义实体，出于安全不予读取。</translation>
    </message>
    <message>
        <source>{what} is in an encoding that cannot be read.</source>
        <translation>{what}的编码无法读取。</translation>
    </message>
    <message>
        <source>{what} is not well-formed XML ({where}); save it again.</source>
        <translation>{what}不是格式良好的 XML（{where}）；请重新保存。</translation>
    </message>
    <message>
        <source>{what} must be a JSON object</source>
        <translation>{what}必须是 JSON 对象</translation>
    </message>
    <message>
        <source>{what} must be a list</source>
        <translation>{what}必须是列表</translation>
    </message>
    <message>
        <source>{where} has {name}, which no label has</source>
        <translation>{where}有{name}，而标签都没有它</translation>
    </message>
    <message>
        <source>{where} is not a table</source>
        <translation>{where}不是表</translation>
    </message>
    <message>
        <source>{where}: here already, as “{title}”</source>
        <translation>{where}：已在此处，即“{title}”</translation>
    </message>
    <message>
        <source>{where}: this is not Turtle that can be read.</source>
        <translation>{where}：这不是可以读取的 Turtle。</translation>
    </message>
    <message>
        <source>{where}: {sentence}</source>
        <translation>{where}：{sentence}</translation>
    </message>
    <message>
        <source>{words} as {label} was left out: {why}</source>
        <translation>作为 {label} 的{words}已略去：{why}</translation>
    </message>
    <message>
        <source>{words}, with {marks} and {suggestions}.</source>
        <translation>{words}，连同 {marks}和 {suggestions}。</translation>
    </message>
    <message>
        <source>{words}, with {marks}.</source>
        <translation>{words}，连同 {marks}。</translation>
    </message>
    <message>
        <source>{words}; nothing is marked with it.</source>
        <translation>{words}；没有用它标注的内容。</translation>
    </message>
    <message>
        <source>{work} {n} of {all}</source>
        <translation>{work}：{n} / {all}</translation>
    </message>
    <message>
        <source>“labels” is not a list of 1 to {n} labels</source>
        <translation>“labels” 不是 1 到 {n} 个标签的列表</translation>
    </message>
    <message>
        <source>“overlap” is neither true nor false</source>
        <translation>“overlap” 既不是 true 也不是 false</translation>
    </message>
    <message>
        <source>“retired” of {where} is neither true nor false</source>
        <translation>{where}的 “retired” 既不是 true 也不是 false</translation>
    </message>
    <message>
        <source>“{key}”</source>
        <translation>“{key}”</translation>
    </message>
    <message>
        <source>“{language}” is not a language code such as “en”</source>
        <translation>“{language}”不是 “en” 之类的语言代码</translation>
    </message>
    <message>
        <source>“{mention}”</source>
        <translation>“{mention}”</translation>
    </message>
    <message>
        <source>“{mention}” and other words</source>
        <translation>“{mention}”及其他词语</translation>
    </message>
    <message>
        <source>“{name}” of {where} is not a list of texts</source>
        <translation>{where}的 “{name}” 不是文本列表</translation>
    </message>
    <message>
        <source>“{name}” of {where} is not a text</source>
        <translation>{where}的 “{name}” 不是文本</translation>
    </message>
    <message>
        <source>“{said}” in the column “{column}” is neither {yes} nor {no}</source>
        <translation>“{column}”列中的“{said}”既不是 {yes} 也不是 {no}</translation>
    </message>
    <message>
        <source>“{surface}” is an alias of {concept}, and a term of {id}</source>
        <translation>“{surface}”是 {concept} 的别名，也是 {id} 的术语</translation>
    </message>
    <message>
        <source>“{surface}” is an alias of {concept}, which is not there</source>
        <translation>“{surface}”是 {concept} 的别名，但该概念不存在</translation>
    </message>
    <message>
        <source>“{surface}” is an alias, and a term of {id} as well</source>
        <translation>“{surface}”既是别名，也是 {id} 的术语</translation>
    </message>
    <message>
        <source>“{surface}” is never matched, though it is a term of {id}</source>
        <translation>“{surface}”从不匹配，尽管它是 {id} 的术语</translation>
    </message>
    <message>
        <source>“{term}” is an alias of {concept}</source>
        <translation>“{term}”是 {concept} 的别名</translation>
    </message>
    <message>
        <source>“{text}” holds “{part}”, which is {label}</source>
        <translation>“{text}”含有“{part}”，后者是 {label}</translation>
    </message>
    <message>
        <source>“{text}” is a term of {id} and of {other}</source>
        <translation>“{text}”是 {id} 和 {other} 的术语</translation>
    </message>
    <message>
        <source>“{text}” is an ordinary word and asks for no context</source>
        <translation>“{text}”是普通词语，且不要求上下文</translation>
    </message>
    <message>
        <source>“{text}” is found by “{other}” already</source>
        <translation>“{text}”已由“{other}”找到</translation>
    </message>
    <message>
        <source>“{text}” is not found in the plural</source>
        <translation>“{text}”的复数形式找不到</translation>
    </message>
    <message>
        <source>“{text}” is short and asks for no context</source>
        <translation>“{text}”很短，且不要求上下文</translation>
    </message>
    <message>
        <source>“{title}” counts {decided} decisions; there are {made}.</source>
        <translation>“{title}”记有 {decided} 个决定；实有 {made} 个。</translation>
    </message>
    <message>
        <source>“{title}” counts {undecided} undecided suggestions; there are {waiting}.</source>
        <translation>“{title}”记有 {undecided} 条未决定的建议；实有 {waiting} 条。</translation>
    </message>
    <message>
        <source>“{title}” is not in the search index; a search does not find it.</source>
        <translation>“{title}”不在搜索索引中；搜索找不到它。</translation>
    </message>
    <message>
        <source>“{title}” is {status}, the journal says {other}.</source>
        <translation>“{title}”为{status}，而日志说是{other}。</translation>
    </message>
    <message>
        <source>“{title}” says that no span is longer than {longest}; one has {length}.</source>
        <translation>“{title}”说没有片段长于 {longest}；有一个长 {length}。</translation>
    </message>
    <message>
        <source>“{title}”: annotation {start} to {end} says “{words}”, the article does not.</source>
        <translation>“{title}”：标注 {start} 至 {end} 写着“{words}”，文章中并非如此。</translation>
    </message>
    <message>
        <source>“{title}”: suggestion {start} to {end} counts as decided, but is not decided.</source>
        <translation>“{title}”：建议 {start} 至 {end} 记为已决定，但并未决定。</translation>
    </message>
    <message>
        <source>“{title}”: suggestion {start} to {end} counts as undecided, but is decided.</source>
        <translation>“{title}”：建议 {start} 至 {end} 记为未决定，但已决定。</translation>
    </message>
    <message>
        <source>“{title}”: suggestion {start} to {end} says “{words}”, the article does not.</source>
        <translation>“{title}”：建议 {start} 至 {end} 写着“{words}”，文章中并非如此。</translation>
    </message>
    <message>
        <source>“{value}” is not a Wikidata id such as “Q7768”</source>
        <translation>“{value}”不是 “Q7768” 之类的 Wikidata 标识</translation>
    </message>
    <message>
        <source>“{what}” must be true or false</source>
        <translation>“{what}”必须是 true 或 false</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>“{words}” is no term of {concept} yet.</source>
        <translation>“{words}”还不是 {concept} 的术语。</translation>
    </message>
    <message>
        <source>“{words}” was rejected as {label} {times} times.</source>
        <translation>“{words}”已 {times} 次被拒绝作为 {label}。</translation>
    </message>
    <message>
        <source>“{word}” is a first name</source>
        <translation>“{word}”是名字</translation>
    </message>
    <message>
        <source>↑ ↓ choose    Return does it    Esc leaves</source>
        <translation>↑ ↓ 选择    Return 执行    Esc 退出</translation>
    </message>
</context>
</TS>
