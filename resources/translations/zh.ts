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
        <source>1 place. What a person decided stays as it is.</source>
        <translation>1 处。人工决定保持不变。</translation>
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
        <source>1 span left out</source>
        <translation>略去 1 个片段</translation>
    </message>
    <message>
        <source>1 span read</source>
        <translation>读取 1 个片段</translation>
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
        <source>Accepted {n} as one step. Ctrl+Z takes them back.</source>
        <translation>已在一步中接受 {n} 处。按 Ctrl+Z 可撤销。</translation>
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
        <source>All listed articles are done. Ctrl+E exports gold.</source>
        <translation>列出的文章均已完成。按 Ctrl+E 导出黄金标准。</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>全部</translation>
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
        <source>Becomes</source>
        <translation>变为</translation>
    </message>
    <message>
        <source>Below the article</source>
        <translation>文章下方</translation>
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
        <source>Checking …</source>
        <translation>正在检查…</translation>
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
        <source>Decided 1 place in its twin as one step. Ctrl+Z takes them back.</source>
        <translation>已在一步中决定其近似重复文章中的 1 处。按 Ctrl+Z 可撤销。</translation>
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
        <source>Decided {n} as one step. Ctrl+Z takes them back.</source>
        <translation>已在一步中决定 {n} 处。按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Decided {n} as one step; {m} were not as they are listed. Ctrl+Z takes them back.</source>
        <translation>已在一步中决定 {n} 处；{m} 处与所列不符。按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Decided {n} places in its twin as one step. Ctrl+Z takes them back.</source>
        <translation>已在一步中决定其近似重复文章中的 {n} 处。按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Decided {n} places in {m} twins as one step. Ctrl+Z takes them back.</source>
        <translation>已在一步中决定 {m} 篇近似重复文章中的 {n} 处。按 Ctrl+Z 可撤销。</translation>
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
        <source>Evaluation</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Every place of a word or a mark in its context</source>
        <translation>词语或标注的每一处及其语境</translation>
    </message>
    <message>
        <source>Everything here is decided. Ctrl+Return marks the article done.</source>
        <translation>这里已全部决定。按 Ctrl+Return 将文章标为完成。</translation>
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
        <source>From day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>From moment</source>
        <translation>起始时刻</translation>
    </message>
    <message>
        <source>Give it a concept first: C. Then these words can be an alias of it.</source>
        <translation>请先指定概念（C 键），然后这些词语才能成为其别名。</translation>
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
        <source>Guide to the label</source>
        <translation>标签说明</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>标注指南</translation>
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
        <source>Journal</source>
        <translation>日志</translation>
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
        <source>Language of the new term</source>
        <translation>新术语的语言</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>窗口语言</translation>
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
        <source>Learnt. Ctrl+Z takes it back.</source>
        <translation>已学会。按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Learnt: these words mean {concept}. Ctrl+Z takes it back.</source>
        <translation>已学会：这些词语指 {concept}。按 Ctrl+Z 可撤销。</translation>
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
        <source>No concept is chosen.</source>
        <translation>未选择概念。</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>清除快捷键</translation>
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
        <source>No term is found twice, and none contradicts another.</source>
        <translation>没有重复的术语，也没有互相矛盾的术语。</translation>
    </message>
    <message>
        <source>No twin of this article has a passage left to decide in the same way.</source>
        <translation>近似重复文章中没有可按相同方式决定的段落了。</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>不属于</translation>
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
        <source>Nothing has the focus. Choose a mention, then press E.</source>
        <translation>没有焦点。请选择一处提及，然后按 E。</translation>
    </message>
    <message>
        <source>Nothing has the focus. Tab goes to the next suggestion.</source>
        <translation>没有焦点。按 Tab 转到下一条建议。</translation>
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
        <source>Nothing was taught yet. Shift+C makes words an alias, Shift+X never matches.</source>
        <translation>尚未教过任何词语。Shift+C 将词语设为别名，Shift+X 设为从不匹配。</translation>
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
        <source>Order in which Tab goes to what is undecided</source>
        <translation>按 Tab 转到未决定内容的顺序</translation>
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
        <source>Rename</source>
        <translation>重命名</translation>
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
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
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
        <source>Set the concept …</source>
        <translation>设置概念…</translation>
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
        <source>Shift+C made these an alias of a concept, Shift+X said never to match them.</source>
        <translation>Shift+C 将这些词语设为概念的别名，Shift+X 将其设为从不匹配。</translation>
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
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
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
        <source>Switch between light and dark</source>
        <translation>切换浅色与深色</translation>
    </message>
    <message>
        <source>Tab goes on</source>
        <translation>Tab 跳转顺序</translation>
    </message>
    <message>
        <source>Tab goes on: {order}.</source>
        <translation>Tab 跳转顺序：{order}。</translation>
    </message>
    <message>
        <source>Tab goes to the next suggestion.</source>
        <translation>按 Tab 转到下一条建议。</translation>
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
        <source>The import was cancelled; nothing was brought in.</source>
        <translation>导入已取消；未导入任何内容。</translation>
    </message>
    <message>
        <source>The key {key} is taken: {what}.</source>
        <translation>快捷键 {key} 已被占用：{what}。</translation>
    </message>
    <message>
        <source>The labels stand in another order.</source>
        <translation>标签的顺序有变化。</translation>
    </message>
    <message>
        <source>The language model stopped twice. The term base goes on without it.</source>
        <translation>语言模型已两次停止。术语库将在没有它的情况下继续工作。</translation>
    </message>
    <message>
        <source>The machine suggests</source>
        <translation>机器提出建议</translation>
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
        <source>The settings give keys to what is no action: {names}.</source>
        <translation>设置为不存在的操作指定了快捷键：{names}。</translation>
    </message>
    <message>
        <source>The suggestion worker gave an answer that cannot be read.</source>
        <translation>建议进程返回了无法读取的结果。</translation>
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
        <source>There is no copy yet. One is made whenever a project is opened.</source>
        <translation>尚无副本。每次打开项目时都会创建一个。</translation>
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
        <source>Undone: {what}</source>
        <translation>已撤销：{what}</translation>
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
        <source>a bracketed acronym is a span of its own</source>
        <translation>括号内的缩略词自成一个片段</translation>
    </message>
    <message>
        <source>a weekday and its date are one span</source>
        <translation>星期与其日期为一个片段</translation>
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
        <source>accepted</source>
        <translation>已接受</translation>
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
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>an alias of {concept}</source>
        <translation>{concept} 的别名</translation>
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
        <source>and {n} more files</source>
        <translation>以及另外 {n} 个文件</translation>
    </message>
    <message>
        <source>another label inside</source>
        <translation>内含其他标签</translation>
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
        <source>article, mentions</source>
        <translation>文章、提及</translation>
    </message>
    <message>
        <source>articles done</source>
        <translation>已完成的文章</translation>
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
        <source>bank</source>
        <translation>银行</translation>
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
        <source>came with the file</source>
        <translation>随文件而来</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
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
        <source>concepts</source>
        <translation>概念</translation>
    </message>
    <message>
        <source>corridor</source>
        <translation>走廊</translation>
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
        <source>everywhere</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>多余</translation>
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
        <source>gives “{words}” this label</source>
        <translation>将此标签赋予“{words}”</translation>
    </message>
    <message>
        <source>go to the next mention that waits for you</source>
        <translation>转到下一处待处理的提及</translation>
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
        <source>it copies what is selected</source>
        <translation>它用于复制选中的内容</translation>
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
        <source>it scrolls the article</source>
        <translation>它用于滚动文章</translation>
    </message>
    <message>
        <source>label {label}</source>
        <translation>改标为 {label}</translation>
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
        <source>leave out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
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
        <source>marked by hand</source>
        <translation>手动标注</translation>
    </message>
    <message>
        <source>marked or not</source>
        <translation>不论是否标注</translation>
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
        <source>missed</source>
        <translation>遗漏</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
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
        <source>no concept</source>
        <translation>无概念</translation>
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
        <source>no plural</source>
        <translation>无复数</translation>
    </message>
    <message>
        <source>no possessive</source>
        <translation>不含所有格</translation>
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
        <source>now</source>
        <translation>现在</translation>
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
        <source>rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>rejected spans</source>
        <translation>已拒绝的片段</translation>
    </message>
    <message>
        <source>rejected: {words}, {label}</source>
        <translation>已拒绝：{words}，{label}</translation>
    </message>
    <message>
        <source>relabelled</source>
        <translation>改标签</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>移除</translation>
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
        <source>scores</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>security</source>
        <translation>安全机制</translation>
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
        <source>shows all its places</source>
        <translation>显示其所有出现之处</translation>
    </message>
    <message>
        <source>shows all its places; Shift+Return gives it to “{words}”</source>
        <translation>显示其所有出现之处；按 Shift+Return 将其赋予“{words}”</translation>
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
        <source>spans that begin or end with a blank</source>
        <translation>以空格开头或结尾的片段</translation>
    </message>
    <message>
        <source>spans that begin or end within a word</source>
        <translation>在词语内部开始或结束的片段</translation>
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
        <source>term base</source>
        <translation>术语库</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>术语</translation>
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
        <source>the end of a paragraph ends a name</source>
        <translation>名称止于段落末尾</translation>
    </message>
    <message>
        <source>the exact text</source>
        <translation>准确的原文</translation>
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
        <source>two concepts</source>
        <translation>两个概念</translation>
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
        <source>what is done</source>
        <translation>完成状态</translation>
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
        <source>whole words</source>
        <translation>完整的词</translation>
    </message>
    <message>
        <source>within {label} suggested</source>
        <translation>位于建议的 {label} 之内</translation>
    </message>
    <message>
        <source>words, &quot;a phrase&quot;, begin*, AND, OR, NOT</source>
        <translation>词语、&quot;短语&quot;、词首*、AND、OR、NOT</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>{acceptSuggestion} accepts the mention with the outline, {rejectSuggestion} rejects it. It is on the disk at once: there is no Save.</source>
        <translation>{acceptSuggestion} 接受带框的提及，{rejectSuggestion} 将其拒绝。结果立即写入磁盘，无需保存。</translation>
    </message>
    <message>
        <source>{article}: “{text}”: {reason}</source>
        <translation>{article}：“{text}”：{reason}</translation>
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
        <source>{file}: this file cannot be written ({why}); name another one.</source>
        <translation>{file}：无法写入此文件（{why}）；请指定其他文件。</translation>
    </message>
    <message>
        <source>{file}: this picture cannot be written ({why}); name another place.</source>
        <translation>{file}：无法写入此图片（{why}）；请指定其他位置。</translation>
    </message>
    <message>
        <source>{format}  (*{ending})</source>
        <translation>{format}  (*{ending})</translation>
    </message>
    <message>
        <source>{key} cannot be given: {use}.</source>
        <translation>无法指定 {key}：{use}。</translation>
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
        <source>{model} is installed.</source>
        <translation>{model} 已安装。</translation>
    </message>
    <message>
        <source>{names} names, {mentions} mentions</source>
        <translation>{names} 个名称，{mentions} 处提及</translation>
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
        <source>{name} is new.</source>
        <translation>{name} 是新标签。</translation>
    </message>
    <message>
        <source>{name} is offered and suggested again.</source>
        <translation>{name} 重新提供和建议。</translation>
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
        <source>{name} says nothing that this project does not say already.</source>
        <translation>{name} 的内容本项目都已具备。</translation>
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
        <source>{name}: {added} new, {changed} changed, {same} as before. Nothing is taken away, and one Ctrl+Z takes all of it back.</source>
        <translation>{name}：{added} 个新增，{changed} 个更改，{same} 个不变。不会删除任何内容，按一次 Ctrl+Z 即可全部撤销。</translation>
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
        <source>{n} moved</source>
        <translation>移动 {n} 处</translation>
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
        <source>{n} places. What a person decided stays as it is.</source>
        <translation>{n} 处。人工决定保持不变。</translation>
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
        <source>{n} spans added to those</source>
        <translation>为其补充 {n} 个片段</translation>
    </message>
    <message>
        <source>{n} spans left out</source>
        <translation>略去 {n} 个片段</translation>
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
        <source>{old} becomes {new}</source>
        <translation>{old} 变为 {new}</translation>
    </message>
    <message>
        <source>{old} is renamed {new}</source>
        <translation>{old} 更名为 {new}</translation>
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
        <source>{path}: there is no such file or folder. Check the name.</source>
        <translation>{path}：没有此文件或文件夹。请检查名称。</translation>
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
        <source>{state} by {analyst}</source>
        <translation>{state}（{analyst}）</translation>
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
        <source>↑ ↓ choose    Return does it    Esc leaves</source>
        <translation>↑ ↓ 选择    Return 执行    Esc 退出</translation>
    </message>
</context>
</TS>
