<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>tessera::app</name>
    <message>
        <source>refused</source>
        <comment>how an attack ended</comment>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>taken</source>
        <comment>how an attack ended</comment>
        <translation>已接受</translation>
    </message>
    <message>
        <source>fetched</source>
        <comment>how an attack ended</comment>
        <translation>已访问</translation>
    </message>
    <message>
        <source>broke</source>
        <comment>how an attack ended</comment>
        <translation>出错</translation>
    </message>
    <message>
        <source>not-judged</source>
        <comment>how an attack ended</comment>
        <translation>未判定</translation>
    </message>
    <message>
        <source>%1 (policy)</source>
        <comment>how an attack ended; that it got through is no hole</comment>
        <translation>%1（策略）</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>状态码</translation>
    </message>
    <message>
        <source>ATTACK</source>
        <translation>攻击</translation>
    </message>
    <message>
        <source>WHAT WAS TRIED</source>
        <translation>攻击手法</translation>
    </message>
    <message>
        <source>RULE</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many attacks were sent</comment>
        <translation>已发送 %1 项，共 %2 项</translation>
    </message>
    <message>
        <source>Name one address, as URL or with --url.</source>
        <translation>请指定一个地址：直接写出 URL，或使用 --url。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an http or https address.</source>
        <translation>“%1”不是 http 或 https 地址。</translation>
    </message>
    <message>
        <source>%1 is no loopback address, and may be another machine. Attack only what is yours: --i-own-this-host says that it is.</source>
        <translation>%1 不是环回地址，可能是另一台机器。请只攻击归您所有的目标：--i-own-this-host 表示确认目标归您所有。</translation>
    </message>
    <message>
        <source>token</source>
        <comment>what is read from a file</comment>
        <translation>令牌</translation>
    </message>
    <message>
        <source>--report %1: the name of a report ends with .html, .json or .xml (JUnit).</source>
        <translation>--report %1：报告的文件名须以 .html、.json 或 .xml（JUnit）结尾。</translation>
    </message>
    <message>
        <source>The address, which answers a GET with a good token; may stand without --url, too.</source>
        <translation>对带有有效令牌的 GET 请求作出响应的地址；也可以不写 --url，直接给出。</translation>
    </message>
    <message>
        <source>A token that the resource accepts; others on this machine can see it. Else this installation mints one, and can try more.</source>
        <translation>资源会接受的令牌；本机的其他用户可以看到它。未指定时由此安装实例签发一个，并可尝试更多攻击。</translation>
    </message>
    <message>
        <source>The same in a file, - for standard input.</source>
        <translation>同上，但从文件读取，- 表示标准输入。</translation>
    </message>
    <message>
        <source>The key set of the issuer of that token, where that is not this installation.</source>
        <translation>该令牌签发者的密钥集，仅当签发者不是此安装实例时需要。</translation>
    </message>
    <message>
        <source>Write a report: .html to read, .json, or .xml (JUnit) for a pipeline. May be given more than once.</source>
        <translation>写入报告：.html 供阅读，.json，或 .xml（JUnit）供流水线使用。可多次指定。</translation>
    </message>
    <message>
        <source>Between two requests, as 500ms; else none.</source>
        <translation>两个请求之间的间隔，例如 500ms；未指定时没有间隔。</translation>
    </message>
    <message>
        <source>For all of it; else 3min.</source>
        <translation>全部攻击的时限；默认为 3min。</translation>
    </message>
    <message>
        <source>You may do this to that host. Not asked for loopback addresses.</source>
        <translation>确认您有权攻击该主机。环回地址无需指定。</translation>
    </message>
    <message>
        <source>Send a resource forged tokens and say which it took.</source>
        <translation>向资源发送伪造的令牌，并指出它接受了哪些。</translation>
    </message>
    <message>
        <source>There is no action &quot;%1&quot;. There are %2; what stands before a full stop finds all of those.</source>
        <translation>操作“%1”不存在。可用的有 %2；只写句点之前的部分，可找到该类的所有操作。</translation>
    </message>
    <message>
        <source>ok</source>
        <comment>how an action ended</comment>
        <translation>成功</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>how an action ended</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>ACTION</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>WHAT</source>
        <comment>whom or what an action was done to</comment>
        <translation>对象</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>DETAILS</source>
        <translation>详细信息</translation>
    </message>
    <message numerus="yes">
        <source>All %n entries are as they were written. The last one&apos;s hash is %1.</source>
        <translation>
            <numerusform>全部 %n 条记录均与写入时一致。最后一条记录的哈希为 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Broken at entry %1: %2</source>
        <translation>在第 %1 条记录处损坏：%2</translation>
    </message>
    <message>
        <source>Only these: a whole name as signin.refused, or signin for all of signin.*.</source>
        <translation>仅这些操作：写完整名称，例如 signin.refused；或写 signin，表示 signin.* 的全部操作。</translation>
    </message>
    <message>
        <source>Only what this one did: an email address, or as it stands in the log.</source>
        <translation>仅由此操作者执行的操作：写邮箱地址，或按日志中的写法。</translation>
    </message>
    <message>
        <source>Only what was done to this: an email address, or as it stands in the log.</source>
        <translation>仅针对此对象的操作：写邮箱地址，或按日志中的写法。</translation>
    </message>
    <message>
        <source>Only what this request caused: the X-Request-Id of its answer.</source>
        <translation>仅由此请求引发的操作：写其响应的 X-Request-Id。</translation>
    </message>
    <message>
        <source>Only what has this in it somewhere; upper and lower case are alike.</source>
        <translation>仅包含此文本的记录，位置不限；不区分大小写。</translation>
    </message>
    <message>
        <source>Only what was refused.</source>
        <translation>仅被拒绝的操作。</translation>
    </message>
    <message>
        <source>From then on, as 2026-11-23T08:15:30Z.</source>
        <translation>从此时刻起，例如 2026-11-23T08:15:30Z。</translation>
    </message>
    <message>
        <source>Before then; likewise.</source>
        <translation>在此时刻之前；写法同上。</translation>
    </message>
    <message>
        <source>At most so many, the latest; 1 to 10000 (list: 100, export: all).</source>
        <translation>最多取多少条最近的记录；1 到 10000（默认：list 为 100，export 为全部）。</translation>
    </message>
    <message>
        <source>List what was done and refused, the latest first.</source>
        <translation>列出已执行和被拒绝的操作，最近的在前。</translation>
    </message>
    <message>
        <source>Check that no entry was changed, removed or moved.</source>
        <translation>检查各条记录是否被更改、删除或移动过。</translation>
    </message>
    <message>
        <source>Write entries as lines of JSON, the oldest first.</source>
        <translation>将记录输出为 JSON 行，最早的在前。</translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n 个用户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n 个密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>how many users, keys and sessions there are</comment>
        <translation>%1、%2、%3</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n 个会话</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote a copy of everything to %1.</source>
        <translation>已将全部内容的副本写入 %1。</translation>
    </message>
    <message>
        <source>It is not encrypted: who has it can read names and addresses. Private keys in it are sealed: keep the key-encryption key as well, and elsewhere.</source>
        <translation>该副本未加密：持有者可以读取其中的姓名和地址。其中的私钥已加密：请同时保存密钥加密密钥，并存放在别处。</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other.</source>
        <translation>%1 和 %2 不能同时使用。</translation>
    </message>
    <message>
        <source>new passphrase for the backup</source>
        <translation>备份的新口令</translation>
    </message>
    <message>
        <source>Wrote %1, encrypted, and read it back: %2.</source>
        <translation>已加密写入 %1，并回读校验：%2。</translation>
    </message>
    <message>
        <source>The file and its passphrase are all that a restore needs. Keep the passphrase elsewhere: without it nobody can open the file.</source>
        <translation>有了该文件及其口令，就能进行恢复。请将口令保存在别处：没有口令，任何人都无法打开该文件。</translation>
    </message>
    <message>
        <source>passphrase of the backup</source>
        <translation>备份的口令</translation>
    </message>
    <message>
        <source>There is no place to unpack it: %1.</source>
        <translation>没有可用于解包备份的位置：%1。</translation>
    </message>
    <message>
        <source>%1 is whole. Written at %2: %3.</source>
        <translation>%1 完整。写入于 %2，包含 %3。</translation>
    </message>
    <message>
        <source>%1 is whole, and not encrypted: %2.</source>
        <translation>%1 完整。该备份未加密，包含 %2。</translation>
    </message>
    <message>
        <source>Its audit log was changed: see entry %1.</source>
        <translation>其审计日志被更改过：参见第 %1 条记录。</translation>
    </message>
    <message>
        <source>Restored into %1: %2, %3, %4.</source>
        <translation>已恢复到 %1：%2、%3、%4。</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions that go on</source>
        <translation>
            <numerusform>%n 个继续有效的会话</numerusform>
        </translation>
    </message>
    <message>
        <source>The last thing it knows of was done at %1.</source>
        <translation>备份中最后一次操作的时间为 %1。</translation>
    </message>
    <message>
        <source>What was there before is in %1.</source>
        <translation>此前的数据保留在 %1 中。</translation>
    </message>
    <message>
        <source>Its key-encryption key is in %1 now.</source>
        <translation>其密钥加密密钥现已存放在 %1 中。</translation>
    </message>
    <message>
        <source>What was done since the backup was written is not in it: users that were disabled and keys that were revoked since then are good again.</source>
        <translation>备份写入之后所做的操作不在其中：此后被禁用的用户和被吊销的密钥将重新有效。</translation>
    </message>
    <message>
        <source>Where the new passphrase (12 characters or more) is, - for standard input; else it is asked for.</source>
        <translation>新口令（至少 12 个字符）所在的文件，- 表示标准输入；未指定时会提示输入。</translation>
    </message>
    <message>
        <source>Not encrypted, and without the key-encryption key, which a restore needs as well.</source>
        <translation>不加密，也不包含恢复时同样需要的密钥加密密钥。</translation>
    </message>
    <message>
        <source>Where the passphrase of an encrypted backup is, - for standard input; else it is asked for.</source>
        <translation>已加密备份的口令所在的文件，- 表示标准输入；未指定时会提示输入。</translation>
    </message>
    <message>
        <source>Although there is a database; it is kept beside under another name.</source>
        <translation>即使已有数据库，也进行恢复；原数据库会以另一个名称保留在旁边。</translation>
    </message>
    <message>
        <source>Read a backup from end to end, as a restore would; needs no installation.</source>
        <translation>像恢复时那样从头到尾读取备份；不需要已有安装实例。</translation>
    </message>
    <message>
        <source>Write everything into a new file, encrypted, while services run; it is read back before it gets its name. &quot;backup check FILE&quot; reads one again.</source>
        <translation>将全部内容加密写入新文件，服务照常运行；文件会先回读校验，再采用正式名称。“backup check FILE”可再次读取备份。</translation>
    </message>
    <message>
        <source>Put a backup in the place of the database; no service may run.</source>
        <translation>用备份替换数据库；不得有服务正在运行。</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>%1 [options]</source>
        <comment>a command, and what may follow</comment>
        <translation>%1 [选项]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>所有命令通用的选项：</translation>
    </message>
    <message>
        <source>%1 See &quot;%2 --help&quot;.</source>
        <comment>what is wrong, and a command</comment>
        <translation>%1请参见“%2 --help”。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>Each takes --data-dir DIR, --config FILE, --json and --help.</source>
        <translation>每个命令都可以使用 --data-dir DIR、--config FILE、--json 和 --help。</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; there are %2.</source>
        <translation>命令“%1”不存在；可用的有 %2。</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>命令“%1”不存在；是否想输入“%2”？</translation>
    </message>
    <message>
        <source>Show this.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Commands, for a data folder with or without running services:</source>
        <translation>可对数据目录执行的命令（不论服务是否正在运行）：</translation>
    </message>
    <message>
        <source>What to do with &quot;%1&quot;? There are %2.</source>
        <translation>要对“%1”执行什么操作？可用的有 %2。</translation>
    </message>
    <message>
        <source>There is no completion for &quot;%1&quot;; there are bash, zsh, fish.</source>
        <translation>没有用于“%1”的补全脚本；可用的有 bash、zsh、fish。</translation>
    </message>
    <message>
        <source>Write a script that completes commands and options: bash, zsh or fish.</source>
        <translation>输出用于补全命令和选项的脚本：bash、zsh 或 fish。</translation>
    </message>
    <message>
        <source>--%1 is a whole number, %2 or more, and not &quot;%3&quot;.</source>
        <translation>--%1 须为不小于 %2 的整数，而不是“%3”。</translation>
    </message>
    <message>
        <source>--%1 is a whole number, from %2 to %3, and not &quot;%4&quot;.</source>
        <translation>--%1 须为 %2 到 %3 之间的整数，而不是“%4”。</translation>
    </message>
    <message>
        <source>--%1 is %2 or %3, and not &quot;%4&quot;.</source>
        <comment>words to choose from</comment>
        <translation>--%1 须为 %2 或 %3，而不是“%4”。</translation>
    </message>
    <message>
        <source>--%1 is an instant with its zone, as 2026-11-23T08:15:30Z or 2026-11-23T09:15:30+01:00, and not &quot;%2&quot;.</source>
        <translation>--%1 须为带时区的时刻，例如 2026-11-23T08:15:30Z 或 2026-11-23T09:15:30+01:00，而不是“%2”。</translation>
    </message>
    <message>
        <source>--%1 is a duration as 60s, 15min or 24h, and not &quot;%2&quot;.</source>
        <translation>--%1 须为时长，例如 60s、15min 或 24h，而不是“%2”。</translation>
    </message>
    <message>
        <source>Made a new installation in %1.</source>
        <translation>已在 %1 中创建新的安装实例。</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>未执行任何操作。</translation>
    </message>
    <message>
        <source>Nothing was done: there is no terminal to ask &quot;%1&quot; on. --yes does it without asking.</source>
        <translation>未执行任何操作：没有终端可用来询问“%1”。使用 --yes 可不经询问直接执行。</translation>
    </message>
    <message>
        <source>The issuer is %1, as --issuer says.</source>
        <translation>签发者为 %1，由 --issuer 指定。</translation>
    </message>
    <message>
        <source>The issuer is %1, as the configuration says.</source>
        <translation>签发者为 %1，由配置指定。</translation>
    </message>
    <message>
        <source>The issuer is %1, that of the services that run on this data folder.</source>
        <translation>签发者为 %1，即此数据目录上正在运行的服务的签发者。</translation>
    </message>
    <message>
        <source>The issuer is %1, that of the services that ran on this data folder last.</source>
        <translation>签发者为 %1，即此数据目录上最近运行过的服务的签发者。</translation>
    </message>
    <message>
        <source>The issuer is %1, since no services have run on this data folder yet; --issuer names another one.</source>
        <translation>签发者为 %1，因为此数据目录上尚未运行过服务；可用 --issuer 指定其他签发者。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Kid</source>
        <translation>KID</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Activates</source>
        <translation>签名开始时间</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>吊销时间</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>KID</source>
        <translation>KID</translation>
    </message>
    <message>
        <source>ALGORITHM</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>ACTIVATES</source>
        <translation>签名开始时间</translation>
    </message>
    <message>
        <source>RETIRES</source>
        <translation>退役时间</translation>
    </message>
    <message>
        <source>ORIGIN</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>REVOKED</source>
        <translation>吊销时间</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>原因</translation>
    </message>
    <message numerus="yes">
        <source>Revoking the %1 key %2 ends the access tokens of %n sessions.</source>
        <translation>
            <numerusform>吊销密钥 %2（%1）会使 %n 个会话的访问令牌失效。</numerusform>
        </translation>
    </message>
    <message>
        <source>It left the JWK set before: no consumer that obeys the caching rules knows it.</source>
        <translation>它此前已移出密钥集：遵守缓存规则的验证方都已不再认可它。</translation>
    </message>
    <message>
        <source>Consumers that obey the caching rules may accept it until %1.</source>
        <translation>遵守缓存规则的验证方可能仍会接受它，直至 %1。</translation>
    </message>
    <message>
        <source>Those that never drop a key accept the tokens that it has signed until %1.</source>
        <translation>从不丢弃密钥的验证方会继续接受由它签名的令牌，直至 %1。</translation>
    </message>
    <message>
        <source>No token that it has signed is good for longer.</source>
        <translation>由它签名的令牌在此之后均不再有效。</translation>
    </message>
    <message>
        <source>Whoever holds a copy of the private key can go on making tokens for consumers that never drop a key.</source>
        <translation>持有私钥副本的人仍可继续签发令牌，而从不丢弃密钥的验证方会接受这些令牌。</translation>
    </message>
    <message>
        <source>Another key signs at once.</source>
        <translation>另一个密钥会立即开始签名。</translation>
    </message>
    <message>
        <source>The key %1 was revoked at %2 already.</source>
        <translation>密钥 %1 此前已于 %2 吊销。</translation>
    </message>
    <message>
        <source>Revoke it?</source>
        <translation>是否吊销？</translation>
    </message>
    <message>
        <source>new passphrase for the private key</source>
        <translation>私钥的新口令</translation>
    </message>
    <message>
        <source>--set wants NAME=VALUE, as keys.rotation-interval=12h.</source>
        <translation>--set 须写作 NAME=VALUE，例如 keys.rotation-interval=12h。</translation>
    </message>
    <message>
        <source>(later)</source>
        <translation>（稍后）</translation>
    </message>
    <message>
        <source>(not planned)</source>
        <translation>（未计划）</translation>
    </message>
    <message>
        <source>(to come)</source>
        <translation>（待生成）</translation>
    </message>
    <message>
        <source>ANNOUNCED</source>
        <translation>预发布时间</translation>
    </message>
    <message>
        <source>REMOVED</source>
        <translation>移除时间</translation>
    </message>
    <message>
        <source>(later): when the key after it activates; --rotations shows more of them.</source>
        <translation>（稍后）：在下一个密钥开始签名时；--rotations 可显示更多轮换。</translation>
    </message>
    <message>
        <source>(not planned): rotation is off, so the last key signs until somebody rotates.</source>
        <translation>（未计划）：轮换已关闭，因此最后一个密钥会一直签名，直到有人手动轮换。</translation>
    </message>
    <message>
        <source>A key signs now: the next announced one, unless it was made for an algorithm that is not wanted any more, else one that is made now. Consumers that have not seen it may refuse its tokens for a while.</source>
        <translation>让一个密钥立即开始签名：即下一个预发布的密钥；如果没有，或其算法已不再需要，则立即生成一个。尚未获知该密钥的验证方可能会在一段时间内拒绝由它签名的令牌。</translation>
    </message>
    <message>
        <source>Why, for the audit log (&quot;not stated&quot;).</source>
        <translation>原因，记入审计日志（默认为“not stated”）。</translation>
    </message>
    <message>
        <source>Do it without asking.</source>
        <translation>不经询问直接执行。</translation>
    </message>
    <message>
        <source>Where the passphrase of an encrypted key is, - for standard input; else it is asked for.</source>
        <translation>已加密密钥的口令所在的文件，- 表示标准输入；未指定时会提示输入。</translation>
    </message>
    <message>
        <source>What an RSA key is for: RS256, RS384, RS512 or PS256.</source>
        <translation>RSA 密钥所用的算法：RS256、RS384、RS512 或 PS256。</translation>
    </message>
    <message>
        <source>Of the public key: jwk (so it is where nothing is said) or pem.</source>
        <translation>公钥的格式：jwk（默认）或 pem。</translation>
    </message>
    <message>
        <source>The public key; so it is where nothing is said.</source>
        <translation>公钥（默认）。</translation>
    </message>
    <message>
        <source>The private key, as PKCS#8 under a passphrase; audited.</source>
        <translation>私钥，采用 PKCS#8 格式并以口令加密；会记入审计日志。</translation>
    </message>
    <message>
        <source>Where the new passphrase is, - for standard input; else it is asked for.</source>
        <translation>新口令所在的文件，- 表示标准输入；未指定时会提示输入。</translation>
    </message>
    <message>
        <source>How many rotations to look ahead (5).</source>
        <translation>要预测的轮换次数（默认为 5）。</translation>
    </message>
    <message>
        <source>With this setting, which is not saved; may be given more than once.</source>
        <translation>采用此设置，但不保存；可多次指定。</translation>
    </message>
    <message>
        <source>List the signing keys.</source>
        <translation>列出签名密钥。</translation>
    </message>
    <message>
        <source>Announce a new key.</source>
        <translation>预发布新密钥。</translation>
    </message>
    <message>
        <source>Take a key out of the JWKS now.</source>
        <translation>立即将密钥移出密钥集。</translation>
    </message>
    <message>
        <source>Import a private key (PEM or JWK); it is announced like any new one.</source>
        <translation>导入私钥（PEM 或 JWK）；与其他新密钥一样先预发布。</translation>
    </message>
    <message>
        <source>Write a public or private key.</source>
        <translation>导出公钥或私钥。</translation>
    </message>
    <message>
        <source>Show the rotations to come.</source>
        <translation>显示将来的轮换。</translation>
    </message>
    <message>
        <source>The token names nobody: it has no &quot;sub&quot;, which resource services ask for (RFC 9068 section 2.2). --user USER or --claim sub=ID gives it one.</source>
        <translation>令牌没有指明主体：其中没有资源服务所要求的“sub”（RFC 9068 第 2.2 节）。可用 --user USER 或 --claim sub=ID 指定。</translation>
    </message>
    <message>
        <source>&quot;exp&quot; is given as a claim, by --claim or by the template, so --lifetime changes nothing.</source>
        <translation>“exp”已由 --claim 或模板作为声明给出，因此 --lifetime 不起作用。</translation>
    </message>
    <message>
        <source>The user %1 is disabled and could not sign in; resource services accept the token all the same until it expires.</source>
        <translation>用户 %1 已禁用，无法登录；尽管如此，资源服务仍会接受该令牌，直到它过期。</translation>
    </message>
    <message>
        <source>The services that run on this data folder name %1 as issuer, and do not accept a token of %2.</source>
        <translation>在此数据目录上运行的服务以 %1 为签发者，不接受由 %2 签发的令牌。</translation>
    </message>
    <message>
        <source>No service trusts the throw-away key. Its public half is %1</source>
        <translation>没有服务信任此一次性密钥。其公钥为 %1</translation>
    </message>
    <message>
        <source>--%1 wants NAME=VALUE; null as value leaves it out.</source>
        <translation>--%1 须写作 NAME=VALUE；值为 null 时去除该项。</translation>
    </message>
    <message>
        <source>--%1 %2 begins as JSON and is none: %3 Text that begins with a quotation mark or a bracket is given as JSON text, as in --%1 &apos;note=&quot;[1]&quot;&apos;.</source>
        <translation>--%1 %2 的开头像 JSON，但内容不是 JSON：%3以引号或括号开头的文本须写成 JSON 文本，例如 --%1 &apos;note=&quot;[1]&quot;&apos;。</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;, but: %2.</source>
        <translation>模板“%1”不存在，可用的有：%2。</translation>
    </message>
    <message>
        <source>Whose claims to begin with.</source>
        <translation>以此用户的声明作为初始内容。</translation>
    </message>
    <message>
        <source>What iss is; else as configured, as the services that run or ran last on the data folder say, or the default.</source>
        <translation>iss 的值；未指定时依次采用配置的值、数据目录上正在运行或最近运行过的服务所用的值，或默认值。</translation>
    </message>
    <message>
        <source>A claim, as JSON or text; null leaves it out. What begins with {, [ or &quot; must be JSON. May be given more than once.</source>
        <translation>声明，值为 JSON 或文本；null 表示去除。以 {、[ 或 &quot; 开头的内容必须是 JSON。可多次指定。</translation>
    </message>
    <message>
        <source>How long it is good, as 60s, 15min or 24h: from 1s to the longest of tokens.access-lifetime, tokens.refresh-lifetime and tokens.remember-lifetime; else tokens.access-lifetime.</source>
        <translation>有效时间，例如 60s、15min 或 24h：从 1s 到 tokens.access-lifetime、tokens.refresh-lifetime 和 tokens.remember-lifetime 中的最大值；未指定时采用 tokens.access-lifetime。</translation>
    </message>
    <message>
        <source>at+jwt or JWT; else as tokens.typ says.</source>
        <translation>at+jwt 或 JWT；未指定时采用 tokens.typ 的值。</translation>
    </message>
    <message>
        <source>What to begin with: access-token, administrator, nobody-special, client, expired, not-yet-valid, other-audience, other-issuer, id-token or critical.</source>
        <translation>要使用的模板：access-token、administrator、nobody-special、client、expired、not-yet-valid、other-audience、other-issuer、id-token 或 critical。</translation>
    </message>
    <message>
        <source>Sign with a key that is made for this and trusted by nobody: RS256, RS384, RS512, PS256, ES256, ES384 or EdDSA; its public half is told.</source>
        <translation>用专为此生成、不受任何人信任的密钥签名：RS256、RS384、RS512、PS256、ES256、ES384 或 EdDSA；会显示其公钥。</translation>
    </message>
    <message>
        <source>Sign a token; audited.</source>
        <translation>签发令牌；会记入审计日志。</translation>
    </message>
    <message>
        <source>The imported key %1 was announced before and has not signed yet.</source>
        <translation>导入的密钥 %1 此前已预发布，尚未用于签名。</translation>
    </message>
    <message>
        <source>The generated key %1 was announced before and has not signed yet.</source>
        <translation>生成的密钥 %1 此前已预发布，尚未用于签名。</translation>
    </message>
    <message>
        <source>It never will, unless this one is revoked: both activate at the same instant.</source>
        <translation>除非新密钥被吊销，否则它不会用于签名：两个密钥在同一时刻开始签名。</translation>
    </message>
    <message>
        <source>It signs from %1 and only until %2, for %3, when this one takes its place, unless this one is revoked before.</source>
        <translation>它仅从 %1 到 %2 用于签名，共 %3，之后由新密钥接替，除非新密钥在此之前被吊销。</translation>
    </message>
    <message>
        <source>It signs with %1: services that are pinned to %2 refuse its tokens, from %3 on.</source>
        <translation>它使用 %1 签名：从 %3 起，限定使用 %2 的服务会拒绝由它签名的令牌。</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between words to choose from</comment>
        <translation> 或 </translation>
    </message>
    <message>
        <source>The setting keys.algorithm is %1, so the next key that is made here is for that.</source>
        <translation>设置 keys.algorithm 为 %1，因此此处生成的下一个密钥将采用该算法。</translation>
    </message>
    <message>
        <source>Signs until</source>
        <translation>签名结束时间</translation>
    </message>
    <message>
        <source>%1, as planned now</source>
        <translation>%1（按当前计划）</translation>
    </message>
    <message>
        <source>another key is made</source>
        <comment>until when a key signs</comment>
        <translation>生成另一个密钥时</translation>
    </message>
    <message>
        <source>It was announced at %1 and signs earlier than planned.</source>
        <translation>它于 %1 预发布，比原计划更早开始签名。</translation>
    </message>
    <message>
        <source>Consumers that keep the key set may refuse fresh tokens until %1.</source>
        <translation>缓存了密钥集的验证方可能会拒绝新签发的令牌，直至 %1。</translation>
    </message>
    <message>
        <source>--algorithm is one of %1, and not &quot;%2&quot;.</source>
        <translation>--algorithm 须为 %1 之一，而不是“%2”。</translation>
    </message>
    <message>
        <source>passphrase of %1</source>
        <translation>%1 的口令</translation>
    </message>
    <message>
        <source>The command did its work, but its answer could not be written: %1. What it shows only once, such as a password that was made, is lost.</source>
        <translation>命令已执行，但无法写入其输出：%1。只显示一次的内容（例如生成的密码）已经丢失。</translation>
    </message>
    <message>
        <source>%1: warning: %2</source>
        <comment>a program and what it warns of</comment>
        <translation>%1: 警告：%2</translation>
    </message>
    <message>
        <source>The %1 in %2 cannot be read: %3.</source>
        <translation>无法读取 %2 中的“%1”：%3。</translation>
    </message>
    <message>
        <source>The %1 on standard input cannot be read: %2.</source>
        <translation>无法从标准输入读取“%1”：%2。</translation>
    </message>
    <message>
        <source>The %1 cannot be read: %2.</source>
        <comment>%1 is what was asked for, as: password of alice@example.com</comment>
        <translation>无法读取“%1”：%2。</translation>
    </message>
    <message numerus="yes">
        <source>The %1 in %2 is longer than %n bytes.</source>
        <translation>
            <numerusform>%2 中的“%1”超过 %n 字节。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 on standard input is longer than %n bytes.</source>
        <translation>
            <numerusform>标准输入中的“%1”超过 %n 字节。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 is longer than %n bytes.</source>
        <translation>
            <numerusform>“%1”超过 %n 字节。</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 in %2 is empty.</source>
        <translation>%2 中的“%1”为空。</translation>
    </message>
    <message>
        <source>The %1 on standard input is empty.</source>
        <translation>标准输入中的“%1”为空。</translation>
    </message>
    <message>
        <source>The %1 is empty.</source>
        <translation>“%1”为空。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 (once more): </source>
        <comment>a password that is asked for</comment>
        <translation>%1（再次输入）： </translation>
    </message>
    <message>
        <source>%1: </source>
        <comment>a password that is asked for</comment>
        <translation>%1： </translation>
    </message>
    <message>
        <source>The terminal cannot be read: %1.</source>
        <translation>无法读取终端：%1。</translation>
    </message>
    <message>
        <source>The two were not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>Standard input cannot be read: %1.</source>
        <translation>无法读取标准输入：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is larger than %n bytes.</source>
        <translation>
            <numerusform>%1 大于 %n 字节。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 [y/N] </source>
        <comment>a question, and what it is answered with</comment>
        <translation>%1 [y/N] </translation>
    </message>
    <message>
        <source>y|yes</source>
        <comment>answers that agree, beside these; | is between them</comment>
        <translation>y|yes|是</translation>
    </message>
    <message>
        <source>ended: %1</source>
        <translation>已结束：%1</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>USER</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>SIGNED IN</source>
        <translation>登录时间</translation>
    </message>
    <message>
        <source>REFRESHED</source>
        <translation>刷新时间</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>CLIENT</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Name one session by its id, or all of a user with --user.</source>
        <translation>请用 ID 指定一个会话，或用 --user 指定某个用户的所有会话。</translation>
    </message>
    <message>
        <source>There is no session &quot;%1&quot;.</source>
        <translation>会话“%1”不存在。</translation>
    </message>
    <message>
        <source>That session had ended already.</source>
        <translation>该会话此前已结束。</translation>
    </message>
    <message numerus="yes">
        <source>Ended %n sessions.</source>
        <translation>
            <numerusform>已结束 %n 个会话。</numerusform>
        </translation>
    </message>
    <message>
        <source>Access tokens that were given out stay good at resource services until %1 at the latest.</source>
        <translation>已签发的访问令牌在资源服务处仍然有效，最迟到 %1。</translation>
    </message>
    <message>
        <source>Only those of this user.</source>
        <translation>仅此用户的会话。</translation>
    </message>
    <message>
        <source>Ended ones too.</source>
        <translation>包括已结束的会话。</translation>
    </message>
    <message>
        <source>At most so many (100), 1 to 10000.</source>
        <translation>最多列出的数量（默认为 100），1 到 10000。</translation>
    </message>
    <message>
        <source>All sessions of this user.</source>
        <translation>此用户的所有会话。</translation>
    </message>
    <message>
        <source>Why, for the audit log.</source>
        <translation>原因，记入审计日志。</translation>
    </message>
    <message>
        <source>List sessions, the newest first.</source>
        <translation>列出会话，最新的在前。</translation>
    </message>
    <message>
        <source>End a session, or all of a user.</source>
        <translation>结束一个会话，或某个用户的所有会话。</translation>
    </message>
    <message>
        <source>none, or up to 100 origins such as https://app.example.com, or *</source>
        <translation>none，或最多 100 个来源（例如 https://app.example.com），或 *</translation>
    </message>
    <message>
        <source>off, or %1 to %2</source>
        <translation>off，或 %1 到 %2</translation>
    </message>
    <message>
        <source>%1 to %2 in whole seconds</source>
        <translation>%1 到 %2，须为整秒</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the least and the most of a setting</comment>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>值</translation>
    </message>
    <message>
        <source>DEFAULT</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>BOUNDS</source>
        <translation>取值范围</translation>
    </message>
    <message>
        <source>WHAT IT IS</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Write NAME VALUE or NAME=VALUE, once for each setting.</source>
        <translation>请写作 NAME VALUE 或 NAME=VALUE，每项设置一次。</translation>
    </message>
    <message>
        <source>List every setting with its default, bounds and meaning.</source>
        <translation>列出所有设置及其默认值、取值范围和含义。</translation>
    </message>
    <message>
        <source>Show one setting.</source>
        <translation>显示一项设置。</translation>
    </message>
    <message>
        <source>Change settings; all or none.</source>
        <translation>更改设置；要么全部更改，要么都不更改。</translation>
    </message>
    <message>
        <source>Give settings their default again.</source>
        <translation>将设置恢复为默认值。</translation>
    </message>
    <message>
        <source>subject</source>
        <comment>of a certificate</comment>
        <translation>主体</translation>
    </message>
    <message>
        <source>names</source>
        <comment>of a certificate</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>vouched for by</source>
        <translation>签发者</translation>
    </message>
    <message>
        <source>good from</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>good until</source>
        <translation>有效至</translation>
    </message>
    <message>
        <source>There is none; &quot;tls authority&quot; makes it.</source>
        <translation>尚无；可用“tls authority”创建。</translation>
    </message>
    <message>
        <source>There is none; services that start with tls.names have it made.</source>
        <translation>尚无；设置了 tls.names 的服务启动时会自动签发。</translation>
    </message>
    <message>
        <source>The local authority</source>
        <translation>本地 CA</translation>
    </message>
    <message>
        <source>Its certificate for the listeners of this installation</source>
        <translation>本地 CA 为此安装实例的监听器签发的证书</translation>
    </message>
    <message>
        <source>Good until %1; it is not renewed by itself. Clients that trust the local authority (tls authority) believe it.</source>
        <translation>有效至 %1；不会自动续期。信任本地 CA（tls authority）的客户端会信任此证书。</translation>
    </message>
    <message>
        <source>Whoever trusts the local authority refuses the services until told of the new one. Replace it?</source>
        <translation>信任本地 CA 的一方在获知新的 CA 之前会拒绝这些服务。是否替换？</translation>
    </message>
    <message>
        <source>For how many days it is good, 1 to 825; 90 where this is not said.</source>
        <translation>有效天数，1 到 825；默认为 90。</translation>
    </message>
    <message>
        <source>Where the passphrase of the private key is; asked for, or read from standard input, without it.</source>
        <translation>私钥的口令所在的文件；未指定时会提示输入，或从标准输入读取。</translation>
    </message>
    <message>
        <source>The authority as well: another one takes its place, which nobody trusts yet.</source>
        <translation>同时更换本地 CA：新的 CA 将取而代之，但目前还没有人信任它。</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>不询问。</translation>
    </message>
    <message>
        <source>Show the local authority and the certificate that it made for the listeners.</source>
        <translation>显示本地 CA，以及它为监听器签发的证书。</translation>
    </message>
    <message>
        <source>Export the local authority (PEM) for those who are to trust it; made where there is none.</source>
        <translation>导出本地 CA（PEM），供需要信任它的一方使用；如果没有则创建。</translation>
    </message>
    <message>
        <source>Make a certificate and an encrypted key (PEM, both in FILE) for another server.</source>
        <translation>为另一台服务器签发证书和加密的密钥（PEM，均写入 FILE）。</translation>
    </message>
    <message>
        <source>Make another certificate for the listeners; they show it within seconds.</source>
        <translation>为监听器签发新证书；监听器会在数秒内启用它。</translation>
    </message>
    <message>
        <source>pass</source>
        <comment>the verdict of a check</comment>
        <translation>通过</translation>
    </message>
    <message>
        <source>fail</source>
        <comment>the verdict of a check</comment>
        <translation>未通过</translation>
    </message>
    <message>
        <source>not-reached</source>
        <comment>the verdict of a check</comment>
        <translation>未执行</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <comment>and the name of a check</comment>
        <translation>拒绝：%1</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>accepted; not compared: %1</source>
        <translation>接受；未比对：%1</translation>
    </message>
    <message>
        <source>VERDICT</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>密钥状态</translation>
    </message>
    <message>
        <source>Clocks may differ by the leeway (keys.leeway; 60s with --jwks), so it is taken that much earlier and later.</source>
        <translation>时钟之间允许有容差范围内的偏差（keys.leeway；使用 --jwks 时为 60s），因此令牌被接受的时段会相应地提前开始、延后结束。</translation>
    </message>
    <message>
        <source>Give one token, - for standard input, or --batch.</source>
        <translation>请指定一个令牌（- 表示标准输入），或使用 --batch。</translation>
    </message>
    <message>
        <source>--course is about every instant and one token: neither --at nor --batch goes with it.</source>
        <translation>--course 针对所有时刻和一个令牌：--at 和 --batch 都不能与它同时使用。</translation>
    </message>
    <message>
        <source>The key set, one JWK, or a public key or certificate (PEM); else the keys of this installation.</source>
        <translation>密钥集、单个 JWK、公钥或证书（PEM）；未指定时使用此安装实例的密钥。</translation>
    </message>
    <message>
        <source>What iss must be; else as configured, as the services that run or ran last on the data folder say, or the default. With --jwks it may be left out, and is then not compared.</source>
        <translation>iss 必须等于的值；未指定时依次采用配置的值、数据目录上正在运行或最近运行过的服务所用的值，或默认值。使用 --jwks 时可以省略，此时不作比对。</translation>
    </message>
    <message>
        <source>What aud must contain; likewise.</source>
        <translation>aud 必须包含的值；其他同上。</translation>
    </message>
    <message>
        <source>As if it were then, as 2026-11-23T08:15:30Z.</source>
        <translation>以此时刻为准判定，例如 2026-11-23T08:15:30Z。</translation>
    </message>
    <message>
        <source>Only up to the signature; the payload may be anything.</source>
        <translation>只检查到签名为止；载荷可以是任意内容。</translation>
    </message>
    <message>
        <source>Take typ JWT beside at+jwt, as is done for this installation&apos;s keys where tokens.typ is JWT.</source>
        <translation>除 at+jwt 外，也接受 typ 为 JWT 的令牌；tokens.typ 为 JWT 时，对此安装实例的密钥即是如此。</translation>
    </message>
    <message>
        <source>Read lines of JSON with jwks or jwk, token and algorithms; answer a line for each.</source>
        <translation>读取包含 jwks 或 jwk、token 和 algorithms 的 JSON 行；为每行输出一行结果。</translation>
    </message>
    <message>
        <source>Take a token apart without judging it; - reads it from standard input.</source>
        <translation>解析令牌，不作判定；- 表示从标准输入读取。</translation>
    </message>
    <message>
        <source>Judge a token, check by check; - reads it from standard input.</source>
        <translation>逐项检查并判定令牌；- 表示从标准输入读取。</translation>
    </message>
    <message>
        <source>problem</source>
        <comment>how much a remark weighs</comment>
        <translation>问题</translation>
    </message>
    <message>
        <source>attention</source>
        <comment>how much a remark weighs</comment>
        <translation>注意</translation>
    </message>
    <message>
        <source>note</source>
        <comment>how much a remark weighs</comment>
        <translation>提示</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>头部</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Encrypted key</source>
        <translation>加密的密钥</translation>
    </message>
    <message>
        <source>Initialisation vector</source>
        <translation>初始化向量</translation>
    </message>
    <message>
        <source>Ciphertext</source>
        <translation>密文</translation>
    </message>
    <message>
        <source>Authentication tag</source>
        <translation>认证标签</translation>
    </message>
    <message>
        <source>before the year 1</source>
        <translation>公元 1 年之前</translation>
    </message>
    <message>
        <source>after the year 9999</source>
        <translation>9999 年之后</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, and where it is said</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n bytes</source>
        <comment>a part of a token, and its size</comment>
        <translation>
            <numerusform>%1：%n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>MEANING</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>REMARK</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>CHARACTER</source>
        <translation>字符位置</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Nothing was verified.</source>
        <translation>未验证任何内容。</translation>
    </message>
    <message>
        <source>There is no token.</source>
        <translation>没有令牌。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>%1 (verified)</source>
        <translation>%1（已验证）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Locked until</source>
        <translation>锁定至</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>未锁定</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>密码已设置</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>上次登录</translation>
    </message>
    <message>
        <source>Password: %1 (shown this once)</source>
        <translation>密码：%1（仅显示这一次）</translation>
    </message>
    <message>
        <source>password of %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>EMAIL</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>ROLES</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>LAST SIGN-IN</source>
        <translation>上次登录</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n users</source>
        <translation>
            <numerusform>显示 %1 个，共 %n 个用户</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1 and every session?</source>
        <translation>是否删除 %1 及其所有会话？</translation>
    </message>
    <message>
        <source>Deleted %1 and every session.</source>
        <translation>已删除 %1 及其所有会话。</translation>
    </message>
    <message>
        <source>What to call the person.</source>
        <translation>用户的姓名。</translation>
    </message>
    <message>
        <source>A role that reaches the tokens; may be given more than once.</source>
        <translation>写入令牌的角色；可多次指定。</translation>
    </message>
    <message>
        <source>The email address is known to be the person&apos;s.</source>
        <translation>已确认此邮箱地址属于本人。</translation>
    </message>
    <message>
        <source>The user may not sign in yet.</source>
        <translation>用户暂时不能登录。</translation>
    </message>
    <message>
        <source>Where the password is, - for standard input; else it is asked for.</source>
        <translation>密码所在的文件，- 表示标准输入；未指定时会提示输入。</translation>
    </message>
    <message>
        <source>Make a password and show it once.</source>
        <translation>生成密码，并显示一次。</translation>
    </message>
    <message>
        <source>Only those whose email address or name contains it.</source>
        <translation>仅邮箱地址或姓名包含此文本的用户。</translation>
    </message>
    <message>
        <source>any, enabled, disabled or locked.</source>
        <translation>any、enabled、disabled 或 locked。</translation>
    </message>
    <message>
        <source>email, name, created or last-sign-in.</source>
        <translation>email、name、created 或 last-sign-in。</translation>
    </message>
    <message>
        <source>Another email address.</source>
        <translation>新的邮箱地址。</translation>
    </message>
    <message>
        <source>Another name.</source>
        <translation>新的姓名。</translation>
    </message>
    <message>
        <source>Exactly these roles; may be given more than once.</source>
        <translation>仅保留这些角色；可多次指定。</translation>
    </message>
    <message>
        <source>No role at all.</source>
        <translation>不保留任何角色。</translation>
    </message>
    <message>
        <source>Add a user.</source>
        <translation>添加用户。</translation>
    </message>
    <message>
        <source>List users.</source>
        <translation>列出用户。</translation>
    </message>
    <message>
        <source>Show one user.</source>
        <translation>显示一个用户。</translation>
    </message>
    <message>
        <source>Change what is known of a user.</source>
        <translation>更改用户的信息。</translation>
    </message>
    <message>
        <source>Set a password and end all sessions.</source>
        <translation>设置密码，并结束所有会话。</translation>
    </message>
    <message>
        <source>Refuse a user from now on and end all sessions.</source>
        <translation>从现在起拒绝该用户，并结束其所有会话。</translation>
    </message>
    <message>
        <source>Let a disabled user sign in again.</source>
        <translation>允许已禁用的用户重新登录。</translation>
    </message>
    <message>
        <source>Lift the lock after too many failures.</source>
        <translation>解除因失败次数过多而造成的锁定。</translation>
    </message>
    <message>
        <source>Delete a user and all sessions.</source>
        <translation>删除用户及其所有会话。</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Nothing would be added.</source>
        <translation>不会添加任何用户。</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>未添加任何用户。</translation>
    </message>
    <message numerus="yes">
        <source>%n users would be added.</source>
        <translation>
            <numerusform>将添加 %n 个用户。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users were added.</source>
        <translation>
            <numerusform>已添加 %n 个用户。</numerusform>
        </translation>
    </message>
    <message>
        <source>csv or json; else as the name of the file says.</source>
        <translation>csv 或 json；未指定时由文件名决定。</translation>
    </message>
    <message>
        <source>Leave out what is refused and add the rest.</source>
        <translation>跳过被拒绝的用户，添加其余用户。</translation>
    </message>
    <message>
        <source>Only say what is wrong, line by line.</source>
        <translation>仅逐行指出错误。</translation>
    </message>
    <message>
        <source>Add the users of a file, all or none.</source>
        <translation>添加文件中的用户，要么全部添加，要么都不添加。</translation>
    </message>
    <message>
        <source>Write all users, without passwords.</source>
        <translation>导出所有用户，不含密码。</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n bytes to %1.</source>
        <translation>
            <numerusform>已将 %n 字节写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a demonstration: anybody who reaches the services may register, and there is the user %1 with password %2.</source>
        <translation>这是演示：任何能够访问服务的人都可以注册，并且有一个用户 %1，密码为 %2。</translation>
    </message>
    <message>
        <source>Everything it keeps is in %1 and is deleted when it ends.</source>
        <translation>演示所保存的一切都在 %1 中，并会在演示结束时删除。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to: %2.</source>
        <translation>无法写入目录 %1：%2。</translation>
    </message>
    <message>
        <source>There is no window to open %1 in; &quot;token inspect&quot; takes a token apart here.</source>
        <translation>没有可用于打开 %1 的窗口；在此可用“token inspect”解析令牌。</translation>
    </message>
    <message>
        <source>The folder that holds the database (~/.local/share/tessera).</source>
        <translation>存放数据库的目录（默认为 ~/.local/share/tessera）。</translation>
    </message>
    <message>
        <source>The configuration file, tessera.toml.</source>
        <translation>配置文件 tessera.toml。</translation>
    </message>
    <message>
        <source>The file with the key that seals the signing keys.</source>
        <translation>用于加密签名密钥的密钥所在的文件。</translation>
    </message>
    <message>
        <source>Where the auth service listens (127.0.0.1:8000): an IP address or localhost, and a port from 0 to 65535; 0 is any free one.</source>
        <translation>认证服务的监听地址（默认为 127.0.0.1:8000）：IP 地址或 localhost，以及 0 到 65535 的端口；0 表示任意空闲端口。</translation>
    </message>
    <message>
        <source>Where the resource service listens (127.0.0.1:8001); likewise.</source>
        <translation>资源服务的监听地址（默认为 127.0.0.1:8001）；写法同上。</translation>
    </message>
    <message>
        <source>Run the auth service alone.</source>
        <translation>仅运行认证服务。</translation>
    </message>
    <message>
        <source>Run the resource service alone.</source>
        <translation>仅运行资源服务。</translation>
    </message>
    <message>
        <source>The issuer that tokens name; else the address of the auth service.</source>
        <translation>令牌中写明的签发者；未指定时为认证服务的地址。</translation>
    </message>
    <message>
        <source>The audience that tokens name (tessera).</source>
        <translation>令牌中写明的受众（默认为 tessera）。</translation>
    </message>
    <message>
        <source>How clients know the resource service (RFC 9728); else the address of its listener.</source>
        <translation>客户端所知的资源服务地址（RFC 9728）；未指定时为其监听地址。</translation>
    </message>
    <message>
        <source>Where the resource service learns keys; else from the issuer.</source>
        <translation>资源服务获取密钥的地址；未指定时从签发者获取。</translation>
    </message>
    <message>
        <source>Whose certificates (PEM) alone it believes there; else those that the system trusts, and the local authority&apos;s.</source>
        <translation>在该处获取密钥时唯一信任的 CA（PEM）；未指定时，信任系统所信任的证书以及本地 CA 的证书。</translation>
    </message>
    <message>
        <source>Proxies in front of the listeners, as 127.0.0.1,10.1.0.0/16, whose Forwarded or X-Forwarded-For tells who their clients are.</source>
        <translation>位于监听器前面的代理，例如 127.0.0.1,10.1.0.0/16，其 Forwarded 或 X-Forwarded-For 标头用于识别真实的客户端。</translation>
    </message>
    <message>
        <source>Where Prometheus finds /metrics; without it there are none.</source>
        <translation>供 Prometheus 抓取 /metrics 的地址；未指定则不提供指标。</translation>
    </message>
    <message>
        <source>The DNS names and IP addresses of both services, as localhost,127.0.0.1, for which the local authority makes a certificate: they speak TLS.</source>
        <translation>两个服务的 DNS 名称和 IP 地址，例如 localhost,127.0.0.1；本地 CA 会为其签发证书，供服务启用 TLS。</translation>
    </message>
    <message>
        <source>A certificate of yours with which both services speak TLS (PEM with its chain, or PKCS #12); read again when it changes.</source>
        <translation>两个服务启用 TLS 所用的自有证书（PEM 及其证书链，或 PKCS #12）；证书文件更新后会自动重新加载。</translation>
    </message>
    <message>
        <source>The key of that certificate (PEM), where it is in another file.</source>
        <translation>该证书的密钥（PEM），仅当密钥在另一个文件中时需要。</translation>
    </message>
    <message>
        <source>The file with the passphrase of that key.</source>
        <translation>存放该密钥口令的文件。</translation>
    </message>
    <message>
        <source>Run the services without a window.</source>
        <translation>不显示窗口，仅运行服务。</translation>
    </message>
    <message>
        <source>Try it out: a throw-away data folder, open registration, and the user %1 with the password %2.</source>
        <translation>试用：使用临时数据目录，开放注册，并提供用户 %1，密码为 %2。</translation>
    </message>
    <message>
        <source>Take the token in this file apart, in the playground of the window.</source>
        <translation>在窗口的演练场中解析此文件中的令牌。</translation>
    </message>
    <message>
        <source>Show the versions of this program and of what it runs on.</source>
        <translation>显示此程序及其运行环境的版本。</translation>
    </message>
    <message>
        <source>%1 COMMAND [options] [arguments]</source>
        <translation>%1 COMMAND [选项] [参数]</translation>
    </message>
    <message>
        <source>Tessera: an auth service that signs access tokens, a resource service that verifies them, and the console to run both. Without a command it starts the services.</source>
        <translation>Tessera：认证服务签发访问令牌，资源服务验证访问令牌，控制台用于运行两者。不带命令时启动服务。</translation>
    </message>
    <message>
        <source>Options of a start:</source>
        <translation>启动选项：</translation>
    </message>
    <message>
        <source>--json belongs to commands, as in &quot;%1 key list --json&quot;. A start prints one line of JSON on standard output when the services are ready, and its log on standard error.</source>
        <translation>--json 用于命令，例如“%1 key list --json”。启动时，服务就绪后会在标准输出中打印一行 JSON，日志则写入标准错误输出。</translation>
    </message>
    <message>
        <source>Commands come first, before any option.</source>
        <translation>命令须写在最前面，位于所有选项之前。</translation>
    </message>
    <message>
        <source>--demo makes a data folder of its own: leave out --data-dir, or --demo.</source>
        <translation>--demo 会创建自己的数据目录：请去掉 --data-dir 或 --demo。</translation>
    </message>
    <message>
        <source>Removed %1, which a demonstration that was killed had left behind.</source>
        <translation>已删除 %1，它是此前被强行终止的演示遗留的。</translation>
    </message>
    <message>
        <source>The window on the data folder %1 is open already and comes to the front; this start ends.</source>
        <translation>数据目录 %1 的窗口已打开，将切换到前台；此次启动到此结束。</translation>
    </message>
    <message>
        <source>A window on the data folder %1 is open already and does not answer; this one opens beside it.</source>
        <translation>数据目录 %1 的窗口已打开，但没有响应；将另外打开一个窗口。</translation>
    </message>
    <message>
        <source>Give the good token by --control or by --control-file, not by both.</source>
        <translation>请用 --control 或 --control-file 之一提供有效令牌，不要两者都用。</translation>
    </message>
    <message>
        <source>Only show what would not be accepted any more.</source>
        <translation>仅显示会失效的内容。</translation>
    </message>
    <message>
        <source>A member of the header, written as a claim is; alg is what the key signs with.</source>
        <translation>头部的成员，写法与声明相同；alg 须为该密钥的签名算法。</translation>
    </message>
    <message>
        <source>How it is judged at every instant, from first to last, and the state of its key then.</source>
        <translation>从头到尾显示各个时刻的判定，以及届时其密钥的状态。</translation>
    </message>
    <message>
        <source>In descending order.</source>
        <translation>倒序排列。</translation>
    </message>
    <message>
        <source>Leave out the first so many.</source>
        <translation>跳过开头多少个用户。</translation>
    </message>
    <message>
        <source>The email address is not known to be the person&apos;s.</source>
        <translation>未确认此邮箱地址属于本人。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many. Usage: %2</source>
        <translation>“%1”是多余的。用法：%2</translation>
    </message>
    <message>
        <source>Answer with one JSON document, described in %1(1).</source>
        <translation>以一个 JSON 文档作为输出，说明见 %1(1)。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no setting: write it into the configuration file, or give it at the start with %2.</source>
        <translation>“%1”不是设置：请写入配置文件，或在启动时用 %2 指定。</translation>
    </message>
</context>
<context>
    <name>tessera::language::assembledrefusals</name>
    <message>
        <source>A forged token signed by HS256; the secret is empty.</source>
        <translation>以 HS256 签名的伪造令牌；HMAC 密钥为空。</translation>
    </message>
    <message>
        <source>A forged token signed by HS256; the secret is &quot;secret&quot;.</source>
        <translation>以 HS256 签名的伪造令牌；HMAC 密钥为“secret”。</translation>
    </message>
    <message>
        <source>A forged token signed by HS256; the secret is &quot;your-256-bit-secret&quot;, of a well-known web page.</source>
        <translation>以 HS256 签名的伪造令牌；HMAC 密钥为“your-256-bit-secret”，出自某知名网页。</translation>
    </message>
    <message>
        <source>A forged token signed by HS256; the secret is the kid.</source>
        <translation>以 HS256 签名的伪造令牌；HMAC 密钥为 kid。</translation>
    </message>
    <message>
        <source>A forged token signed by HS256; the secret is the issuer&apos;s public key as PEM.</source>
        <translation>以 HS256 签名的伪造令牌；HMAC 密钥为签发者的 PEM 格式公钥。</translation>
    </message>
    <message>
        <source>A forged token signed by HS256; the secret is the issuer&apos;s public key as PEM, without its last line end.</source>
        <translation>以 HS256 签名的伪造令牌；HMAC 密钥为签发者的 PEM 格式公钥，去掉末尾的换行符。</translation>
    </message>
    <message>
        <source>A forged token signed by HS256; the secret is the issuer&apos;s public key as DER.</source>
        <translation>以 HS256 签名的伪造令牌；HMAC 密钥为签发者的 DER 格式公钥。</translation>
    </message>
    <message>
        <source>A forged token signed by HS256; the secret is the modulus of the issuer&apos;s key.</source>
        <translation>以 HS256 签名的伪造令牌；HMAC 密钥为签发者密钥的模数。</translation>
    </message>
    <message>
        <source>A forged token signed by HS256; the secret is &quot;n&quot; of the issuer&apos;s JWK, as text.</source>
        <translation>以 HS256 签名的伪造令牌；HMAC 密钥为签发者 JWK 中“n”的文本。</translation>
    </message>
    <message>
        <source>The good token is none: %1</source>
        <translation>所给的“有效令牌”不是令牌：%1</translation>
    </message>
    <message>
        <source>%1 (SQLite %2: %3)</source>
        <translation>%1（SQLite %2：%3）</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>Services already run on the data folder %1. Stop them, or name another folder with --data-dir.</source>
        <translation>服务已在数据目录 %1 上运行。请停止服务，或用 --data-dir 指定其他目录。</translation>
    </message>
    <message>
        <source>Services already run on the data folder %1 (process %2). Stop them, or name another folder with --data-dir.</source>
        <translation>服务已在数据目录 %1 上运行（进程 %2）。请停止服务，或用 --data-dir 指定其他目录。</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;.</source>
        <translation>设置“%1”不存在。</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>设置“%1”不存在；是否想输入“%2”？</translation>
    </message>
    <message>
        <source>there is no option &quot;%1&quot;</source>
        <translation>选项“%1”不存在</translation>
    </message>
    <message>
        <source>there is no option &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>选项“%1”不存在；是否想输入“%2”？</translation>
    </message>
    <message>
        <source>%1 must be %2, not &quot;%3&quot;.</source>
        <translation>%1 必须为 %2，而不是“%3”。</translation>
    </message>
    <message>
        <source>%1 must be %2 or %3, not &quot;%4&quot;.</source>
        <translation>%1 必须为 %2 或 %3，而不是“%4”。</translation>
    </message>
    <message>
        <source>%1 must be %2 or %3 or %4, not &quot;%5&quot;.</source>
        <translation>%1 必须为 %2、%3 或 %4，而不是“%5”。</translation>
    </message>
    <message>
        <source>%1 must be %2 or %3 or %4 or %5 or %6 or %7 or %8, not &quot;%9&quot;.</source>
        <translation>%1 必须为 %2、%3、%4、%5、%6、%7 或 %8，而不是“%9”。</translation>
    </message>
    <message>
        <source>%1 must be none, or up to 100 origins such as https://app.example.com, or *, not &quot;%2&quot;.</source>
        <translation>%1 必须为 none，或最多 100 个来源（例如 https://app.example.com），或 *，而不是“%2”。</translation>
    </message>
    <message>
        <source>%1 must be %2 to %3, not &quot;%4&quot;.</source>
        <translation>%1 必须在 %2 到 %3 之间，而不是“%4”。</translation>
    </message>
    <message>
        <source>%1 must be %2 to %3 in whole seconds, not &quot;%4&quot;.</source>
        <translation>%1 必须在 %2 到 %3 之间且为整秒，而不是“%4”。</translation>
    </message>
    <message>
        <source>%1 must be off, or %2 to %3, not &quot;%4&quot;.</source>
        <translation>%1 必须为 off，或在 %2 到 %3 之间，而不是“%4”。</translation>
    </message>
    <message>
        <source>The access token lifetime (%1) must be whole seconds, since tokens carry no parts of them.</source>
        <translation>访问令牌的有效期（%1）必须为整秒，因为令牌不记录不足一秒的部分。</translation>
    </message>
    <message>
        <source>The refresh token lifetime (%1) must be whole seconds, since tokens carry no parts of them.</source>
        <translation>刷新令牌的有效期（%1）必须为整秒，因为令牌不记录不足一秒的部分。</translation>
    </message>
    <message>
        <source>The lifetime of remembered sessions (%1) must be whole seconds, since tokens carry no parts of them.</source>
        <translation>保持登录的会话有效期（%1）必须为整秒，因为令牌不记录不足一秒的部分。</translation>
    </message>
    <message>
        <source>The access token lifetime (%1) must be between 1s and %2.</source>
        <translation>访问令牌的有效期（%1）必须在 1s 到 %2 之间。</translation>
    </message>
    <message>
        <source>The refresh token lifetime (%1) must be between 1s and %2.</source>
        <translation>刷新令牌的有效期（%1）必须在 1s 到 %2 之间。</translation>
    </message>
    <message>
        <source>The lifetime of remembered sessions (%1) must be between 1s and %2.</source>
        <translation>保持登录的会话有效期（%1）必须在 1s 到 %2 之间。</translation>
    </message>
    <message>
        <source>Write %1ms.</source>
        <translation>请写作 %1ms。</translation>
    </message>
    <message>
        <source>Write %1s.</source>
        <translation>请写作 %1s。</translation>
    </message>
    <message>
        <source>Write %1min.</source>
        <translation>请写作 %1min。</translation>
    </message>
    <message>
        <source>Write %1h.</source>
        <translation>请写作 %1h。</translation>
    </message>
    <message>
        <source>Write %1d.</source>
        <translation>请写作 %1d。</translation>
    </message>
    <message>
        <source>The header: %1</source>
        <translation>头部：%1</translation>
    </message>
    <message>
        <source>The claims: %1</source>
        <translation>声明：%1</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>未知选项“%1”。</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>未知选项：%1。</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>“%1”之后缺少值。</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>“%1”之后有多余的值。</translation>
    </message>
    <message>
        <source>%1 is taken by the program %2 (pid %3); port %4 is free.</source>
        <translation>%1 已被程序 %2（PID %3）占用；端口 %4 可用。</translation>
    </message>
    <message>
        <source>%1 is taken by the program %2 (pid %3).</source>
        <translation>%1 已被程序 %2（PID %3）占用。</translation>
    </message>
    <message>
        <source>%1 is taken; port %2 is free.</source>
        <translation>%1 已被占用；端口 %2 可用。</translation>
    </message>
    <message>
        <source>%1 is taken.</source>
        <translation>%1 已被占用。</translation>
    </message>
    <message>
        <source>The header is refused.</source>
        <translation>头部被拒绝。</translation>
    </message>
    <message>
        <source>The key set has the key %1, but it cannot be used.</source>
        <translation>密钥集中有密钥 %1，但无法使用。</translation>
    </message>
    <message>
        <source>The claims are refused.</source>
        <translation>声明被拒绝。</translation>
    </message>
    <message>
        <source>The key cannot be used: %1</source>
        <translation>密钥无法使用：%1</translation>
    </message>
    <message>
        <source>The key set cannot be read: %1</source>
        <translation>无法读取密钥集：%1</translation>
    </message>
    <message>
        <source>there is no option &quot;%1&quot;; it is a setting: tesserad settings set %1 VALUE</source>
        <translation>没有选项“%1”；它是一项设置：tesserad settings set %1 VALUE</translation>
    </message>
    <message>
        <source>there is no option &quot;%1&quot;; write %2 before the first [GROUP]</source>
        <translation>没有选项“%1”；请将 %2 写在第一个 [GROUP] 之前</translation>
    </message>
</context>
<context>
    <name>tessera::language::refusals</name>
    <message>
        <source>A forged token without a signature, alg &quot;%1&quot;.</source>
        <translation>没有签名的伪造令牌，alg 为“%1”。</translation>
    </message>
    <message>
        <source>A forged token without a signature, and with an empty alg.</source>
        <translation>没有签名且 alg 为空的伪造令牌。</translation>
    </message>
    <message>
        <source>It believes a header that says that no signature is needed.</source>
        <translation>轻信头部中无需签名的说法。</translation>
    </message>
    <message>
        <source>It forbids &quot;none&quot; and does not know this spelling of it.</source>
        <translation>禁止“none”，却不认得它的这种写法。</translation>
    </message>
    <message>
        <source>A forged token with alg none and the good token&apos;s signature.</source>
        <translation>alg 为 none、带有有效令牌签名的伪造令牌。</translation>
    </message>
    <message>
        <source>It asks that there be a signature, and looks at it by the header&apos;s alg.</source>
        <translation>要求必须有签名，却按头部中的 alg 检查签名。</translation>
    </message>
    <message>
        <source>A forged token whose header has no alg.</source>
        <translation>头部没有 alg 的伪造令牌。</translation>
    </message>
    <message>
        <source>It takes what it cannot read for an algorithm that needs no signature.</source>
        <translation>把无法识别的内容当作无需签名的算法。</translation>
    </message>
    <message>
        <source>A forged token whose alg is a list.</source>
        <translation>alg 为列表的伪造令牌。</translation>
    </message>
    <message>
        <source>A forged token with an alg that nobody knows.</source>
        <translation>alg 为未知算法的伪造令牌。</translation>
    </message>
    <message>
        <source>The good token&apos;s claims and signature with alg %1 in place of %2.</source>
        <translation>有效令牌的声明和签名，但 alg 为 %1 而非 %2。</translation>
    </message>
    <message>
        <source>It verifies without the header that was signed, or not at all by an algorithm that its key is not for.</source>
        <translation>验证时未包含被签名的头部，或遇到与密钥不符的算法时根本不验证。</translation>
    </message>
    <message>
        <source>It takes HMAC beside public keys, with a secret that can be guessed.</source>
        <translation>除公钥外还接受 HMAC，而 HMAC 密钥可以猜到。</translation>
    </message>
    <message>
        <source>It hands the issuer&apos;s public key, which everybody has, to whatever algorithm the header names.</source>
        <translation>把人人都有的签发者公钥交给头部指定的任意算法使用。</translation>
    </message>
    <message>
        <source>The good token without its signature.</source>
        <translation>去掉签名的有效令牌。</translation>
    </message>
    <message>
        <source>It verifies only where there is a signature.</source>
        <translation>只在有签名时才验证。</translation>
    </message>
    <message>
        <source>Two parts instead of three.</source>
        <translation>只有两个部分，而不是三个。</translation>
    </message>
    <message>
        <source>One bit of byte %1 of the signature changed.</source>
        <translation>签名的第 %1 字节有一个比特被更改。</translation>
    </message>
    <message>
        <source>It compares a part of the signature, or does not look at all.</source>
        <translation>只比对签名的一部分，或根本不检查。</translation>
    </message>
    <message>
        <source>The signature without its last byte.</source>
        <translation>去掉最后一个字节的签名。</translation>
    </message>
    <message>
        <source>The signature with a byte more.</source>
        <translation>多出一个字节的签名。</translation>
    </message>
    <message>
        <source>As many zero bytes as the signature has.</source>
        <translation>与签名等长的零字节。</translation>
    </message>
    <message>
        <source>Forged claims under the good token&apos;s signature.</source>
        <translation>有效令牌的签名，配上伪造的声明。</translation>
    </message>
    <message>
        <source>It verifies something else than it believes.</source>
        <translation>所验证的内容与所采信的内容不是同一个。</translation>
    </message>
    <message>
        <source>Another header under the good token&apos;s signature.</source>
        <translation>有效令牌的签名，配上另一个头部。</translation>
    </message>
    <message>
        <source>A forged token, %1 with r = s = 0.</source>
        <translation>伪造令牌，采用 %1，r = s = 0。</translation>
    </message>
    <message>
        <source>It does not ask that r and s be at least 1: then 0 = 0 for every message.</source>
        <translation>不要求 r 和 s 至少为 1：这样对任何消息都有 0 = 0。</translation>
    </message>
    <message>
        <source>A forged token, %1 with r = s = the order of the curve.</source>
        <translation>伪造令牌，采用 %1，r = s = 曲线的阶。</translation>
    </message>
    <message>
        <source>It does not ask that r and s be less than the order, which is zero again.</source>
        <translation>不要求 r 和 s 小于曲线的阶，而阶在模运算下又等于零。</translation>
    </message>
    <message>
        <source>A forged token, EdDSA with a signature of zeros.</source>
        <translation>伪造令牌，采用 EdDSA，签名全为零。</translation>
    </message>
    <message>
        <source>It does not refuse a point of small order.</source>
        <translation>不拒绝小阶点。</translation>
    </message>
    <message>
        <source>A forged token of another key, under the issuer&apos;s kid.</source>
        <translation>由另一个密钥签名、使用签发者 kid 的伪造令牌。</translation>
    </message>
    <message>
        <source>It does not verify with the key that the kid names.</source>
        <translation>不使用 kid 所指的密钥进行验证。</translation>
    </message>
    <message>
        <source>A forged token of another key, under that key&apos;s kid.</source>
        <translation>由另一个密钥签名、使用该密钥自身 kid 的伪造令牌。</translation>
    </message>
    <message>
        <source>It takes a key that it does not know for one that needs no verifying.</source>
        <translation>遇到不认识的密钥时，当作无需验证。</translation>
    </message>
    <message>
        <source>A forged token of another key, without a kid.</source>
        <translation>由另一个密钥签名、没有 kid 的伪造令牌。</translation>
    </message>
    <message>
        <source>It takes a token that names no key for one that needs no verifying.</source>
        <translation>令牌没有指明密钥时，当作无需验证。</translation>
    </message>
    <message>
        <source>A forged token with its own key in the header (jwk).</source>
        <translation>头部自带密钥（jwk）的伪造令牌。</translation>
    </message>
    <message>
        <source>It verifies with the key that the token brings along.</source>
        <translation>使用令牌自带的密钥进行验证。</translation>
    </message>
    <message>
        <source>The same, under the kid of that key.</source>
        <translation>同上，使用该密钥的 kid。</translation>
    </message>
    <message>
        <source>A forged token signed by HS256 with a secret that its header brings (jwk).</source>
        <translation>以 HS256 签名、HMAC 密钥由头部自带（jwk）的伪造令牌。</translation>
    </message>
    <message>
        <source>A forged token with a self-made certificate in the header (x5c).</source>
        <translation>头部带有自制证书（x5c）的伪造令牌。</translation>
    </message>
    <message>
        <source>It verifies with the certificate that the token brings along, whoever signed that.</source>
        <translation>使用令牌自带的证书进行验证，不管证书由谁签发。</translation>
    </message>
    <message>
        <source>A forged token that says where its key set is (jku).</source>
        <translation>自行指明密钥集位置（jku）的伪造令牌。</translation>
    </message>
    <message>
        <source>It fetches keys from an address that the token names.</source>
        <translation>从令牌指定的地址获取密钥。</translation>
    </message>
    <message>
        <source>The same, under the issuer&apos;s kid.</source>
        <translation>同上，使用签发者的 kid。</translation>
    </message>
    <message>
        <source>A forged token that says where its certificate is (x5u).</source>
        <translation>自行指明证书位置（x5u）的伪造令牌。</translation>
    </message>
    <message>
        <source>A forged token whose kid is the address of its key set.</source>
        <translation>kid 为其密钥集地址的伪造令牌。</translation>
    </message>
    <message>
        <source>A kid that leads out of the folder of keys to an empty file, whose content is the secret.</source>
        <translation>kid 指向密钥目录之外的空文件，以文件内容作为 HMAC 密钥。</translation>
    </message>
    <message>
        <source>It opens a file that the kid names, and takes what is in it for the key.</source>
        <translation>打开 kid 所指的文件，并把其内容当作密钥。</translation>
    </message>
    <message>
        <source>The same with an absolute path.</source>
        <translation>同上，使用绝对路径。</translation>
    </message>
    <message>
        <source>A kid that makes a database answer the attacker&apos;s secret.</source>
        <translation>kid 会使数据库返回攻击者的 HMAC 密钥。</translation>
    </message>
    <message>
        <source>It puts the kid into the text of a statement.</source>
        <translation>把 kid 拼接到 SQL 语句中。</translation>
    </message>
    <message>
        <source>A kid that a shell would run.</source>
        <translation>kid 会被 shell 执行。</translation>
    </message>
    <message>
        <source>It hands the kid to a function that opens files or runs programs.</source>
        <translation>把 kid 交给会打开文件或运行程序的函数。</translation>
    </message>
    <message>
        <source>An empty kid, and an empty secret.</source>
        <translation>空的 kid 和空的 HMAC 密钥。</translation>
    </message>
    <message>
        <source>It finds no key for the kid and goes on with none.</source>
        <translation>找不到 kid 对应的密钥，却在没有密钥的情况下继续。</translation>
    </message>
    <message>
        <source>A forged token of another key whose kid is a list.</source>
        <translation>由另一个密钥签名、kid 为列表的伪造令牌。</translation>
    </message>
    <message>
        <source>It takes what is no text for a token that names no key.</source>
        <translation>kid 不是文本时，当作令牌没有指明密钥。</translation>
    </message>
    <message>
        <source>The good token with base64 padding.</source>
        <translation>带有 base64 填充的有效令牌。</translation>
    </message>
    <message>
        <source>It decodes loosely, so that one token has many texts: lists of tokens that were revoked or seen are passed by.</source>
        <translation>解码过于宽松，使同一个令牌有多种文本形式：已吊销令牌或已出现令牌的名单因而被绕过。</translation>
    </message>
    <message>
        <source>Loose bits after the signature&apos;s last byte.</source>
        <translation>签名最后一个字节之后有多余的比特。</translation>
    </message>
    <message>
        <source>A fourth part after the signature.</source>
        <translation>签名之后还有第四个部分。</translation>
    </message>
    <message>
        <source>It takes the parts that it expects and leaves the others unread.</source>
        <translation>只读取预期的部分，忽略其余部分。</translation>
    </message>
    <message>
        <source>A forged payload in the form of an encrypted token.</source>
        <translation>采用加密令牌形式的伪造载荷。</translation>
    </message>
    <message>
        <source>Two full stops and nothing else.</source>
        <translation>只有两个句点，没有其他内容。</translation>
    </message>
    <message>
        <source>It goes on after a failure to read.</source>
        <translation>读取失败后仍继续处理。</translation>
    </message>
    <message>
        <source>A forged token whose header says alg twice, none the second time.</source>
        <translation>头部出现两次 alg、第二次为 none 的伪造令牌。</translation>
    </message>
    <message>
        <source>One of its readers takes the first of two members of a name, another the last.</source>
        <translation>遇到两个同名成员时，一个解析器取第一个，另一个取最后一个。</translation>
    </message>
    <message>
        <source>A forged token whose header is a list of headers.</source>
        <translation>头部是头部列表的伪造令牌。</translation>
    </message>
    <message>
        <source>Expired a day ago.</source>
        <translation>一天前已过期。</translation>
    </message>
    <message>
        <source>It does not look at exp.</source>
        <translation>不检查 exp。</translation>
    </message>
    <message>
        <source>Expired ten minutes ago.</source>
        <translation>十分钟前已过期。</translation>
    </message>
    <message>
        <source>It allows for clocks that differ by more than clocks do.</source>
        <translation>允许的时钟偏差大于时钟的实际偏差。</translation>
    </message>
    <message>
        <source>exp is 0, in 1970.</source>
        <translation>exp 为 0，即 1970 年。</translation>
    </message>
    <message>
        <source>It takes 0 for an exp that is not there.</source>
        <translation>把 0 当作没有 exp。</translation>
    </message>
    <message>
        <source>exp is a number so low that no clock has it.</source>
        <translation>exp 的数值小到任何时钟都不会出现。</translation>
    </message>
    <message>
        <source>It turns the number into another one when it is stored.</source>
        <translation>存储该数值时，它变成了另一个数值。</translation>
    </message>
    <message>
        <source>exp is text, in the past.</source>
        <translation>exp 为文本，且时间已过。</translation>
    </message>
    <message>
        <source>It looks at exp only where that is a number.</source>
        <translation>仅当 exp 为数字时才检查。</translation>
    </message>
    <message>
        <source>exp is a list.</source>
        <translation>exp 为列表。</translation>
    </message>
    <message>
        <source>Without exp: good for ever.</source>
        <translation>没有 exp：永久有效。</translation>
    </message>
    <message>
        <source>It looks at exp where there is one, and does not ask for it.</source>
        <translation>有 exp 时才检查，但不要求必须有。</translation>
    </message>
    <message>
        <source>Valid from tomorrow on (nbf).</source>
        <translation>明天起才有效（nbf）。</translation>
    </message>
    <message>
        <source>It does not look at nbf.</source>
        <translation>不检查 nbf。</translation>
    </message>
    <message>
        <source>Issued tomorrow (iat).</source>
        <translation>签发时间为明天（iat）。</translation>
    </message>
    <message>
        <source>It does not look at iat.</source>
        <translation>不检查 iat。</translation>
    </message>
    <message>
        <source>Of another issuer, with the key of this one.</source>
        <translation>来自另一个签发者，却使用此签发者的密钥。</translation>
    </message>
    <message>
        <source>It does not compare iss.</source>
        <translation>不比对 iss。</translation>
    </message>
    <message>
        <source>Of an issuer whose name begins like the right one.</source>
        <translation>签发者名称的开头与正确的签发者相同。</translation>
    </message>
    <message>
        <source>It compares how iss begins.</source>
        <translation>只比对 iss 的开头。</translation>
    </message>
    <message>
        <source>iss is a list with the right one in it.</source>
        <translation>iss 为列表，其中包含正确的签发者。</translation>
    </message>
    <message>
        <source>It looks whether the right issuer is contained.</source>
        <translation>只检查是否包含正确的签发者。</translation>
    </message>
    <message>
        <source>Of no issuer.</source>
        <translation>没有签发者。</translation>
    </message>
    <message>
        <source>It compares iss where there is one, and does not ask for it.</source>
        <translation>有 iss 时才比对，但不要求必须有。</translation>
    </message>
    <message>
        <source>For another service.</source>
        <translation>面向另一个服务。</translation>
    </message>
    <message>
        <source>It does not look for itself in aud.</source>
        <translation>不检查 aud 中是否有自己。</translation>
    </message>
    <message>
        <source>For a service whose name begins like this one&apos;s.</source>
        <translation>面向的服务名称开头与此服务相同。</translation>
    </message>
    <message>
        <source>It compares how aud begins, or looks for its name within a text.</source>
        <translation>只比对 aud 的开头，或在文本中查找自己的名称。</translation>
    </message>
    <message>
        <source>For nobody in particular (no aud).</source>
        <translation>没有指定面向谁（没有 aud）。</translation>
    </message>
    <message>
        <source>It looks at aud where there is one, and does not ask for it.</source>
        <translation>有 aud 时才检查，但不要求必须有。</translation>
    </message>
    <message>
        <source>For an empty list of services.</source>
        <translation>面向空的服务列表。</translation>
    </message>
    <message>
        <source>It looks whether one of the list is wrong, and not whether one is right.</source>
        <translation>检查列表中是否有错误的服务，而不是检查是否有正确的服务。</translation>
    </message>
    <message>
        <source>About nobody (no sub).</source>
        <translation>没有主体（没有 sub）。</translation>
    </message>
    <message>
        <source>It does not ask whom the token is about.</source>
        <translation>不要求令牌指明其主体。</translation>
    </message>
    <message>
        <source>About somebody without a name (an empty sub).</source>
        <translation>主体没有名称（sub 为空）。</translation>
    </message>
    <message>
        <source>A token of another kind (typ logout+jwt).</source>
        <translation>另一种令牌（typ 为 logout+jwt）。</translation>
    </message>
    <message>
        <source>It takes every token of its issuer for an access token.</source>
        <translation>把签发者的所有令牌都当作访问令牌。</translation>
    </message>
    <message>
        <source>An extension that must be understood, and that nobody knows.</source>
        <translation>带有必须理解、却无人认识的扩展。</translation>
    </message>
    <message>
        <source>It does not look at crit.</source>
        <translation>不检查 crit。</translation>
    </message>
    <message>
        <source>A claim of 12 KiB.</source>
        <translation>12 KiB 的声明。</translation>
    </message>
    <message>
        <source>It has no bound for the size of a token.</source>
        <translation>对令牌大小没有限制。</translation>
    </message>
    <message>
        <source>Says sub twice, somebody else the second time.</source>
        <translation>sub 出现两次，第二次是另一个人。</translation>
    </message>
    <message>
        <source>Claims that are a list.</source>
        <translation>声明部分是一个列表。</translation>
    </message>
    <message>
        <source>%1 lets everybody in, without a token: it says nothing of tokens.</source>
        <translation>%1 无需令牌即允许任何人访问：这无法说明它如何对待令牌。</translation>
    </message>
    <message>
        <source>%1 does not accept the good token any more (%2), which it did before the attacks: it may have refused some of them for another reason than what is wrong with them.</source>
        <translation>%1 不再接受有效令牌（%2），而在攻击之前是接受的：部分伪造令牌被拒绝可能另有原因，而不是因为令牌本身的问题。</translation>
    </message>
    <message>
        <source>%1 does not accept the good token (%2), so nothing can be said of the forged ones.</source>
        <translation>%1 不接受有效令牌（%2），因此无法对伪造令牌下结论。</translation>
    </message>
    <message>
        <source>The run was stopped after %1 of %2 attacks.</source>
        <translation>运行在完成 %1 项攻击（共 %2 项）后停止。</translation>
    </message>
    <message>
        <source>The time for the run was over after %1 of %2 attacks.</source>
        <translation>运行在完成 %1 项攻击（共 %2 项）后到达时限。</translation>
    </message>
    <message>
        <source>%1 of %2 attacks were not refused.</source>
        <translation>有 %1 项攻击（共 %2 项）未被拒绝。</translation>
    </message>
    <message>
        <source>All %1 attacks were refused.</source>
        <translation>全部 %1 项攻击均被拒绝。</translation>
    </message>
    <message>
        <source>Taken, as a matter of policy: %1.</source>
        <translation>因策略而被接受：%1。</translation>
    </message>
    <message>
        <source>Attacks that need the issuer&apos;s public key were left out: its key set was not given, or lacks that key.</source>
        <translation>需要签发者公钥的攻击已跳过：未提供其密钥集，或其中缺少该密钥。</translation>
    </message>
    <message>
        <source>Attacks with rightly signed tokens (another audience, issuer, time or type) were left out: only the issuer can sign them.</source>
        <translation>使用正确签名令牌（受众、签发者、时间或类型不同）的攻击已跳过：只有签发者能为这些令牌签名。</translation>
    </message>
    <message>
        <source>No attack got through; %1 of %2 tokens were taken that are a matter of policy.</source>
        <translation>没有攻击得逞；有 %1 个令牌（共 %2 个）被接受，属于策略问题。</translation>
    </message>
    <message>
        <source>&quot;alg&quot; must be %1, which is what the key signs with. Tokens that name another are among the attacks.</source>
        <translation>“alg”必须是 %1，即该密钥的签名算法。写明其他算法的令牌可在“攻击”中找到。</translation>
    </message>
    <message>
        <source>The lifetime (%1) must be from 1s to %2, the longest of the settings tokens.access-lifetime, tokens.refresh-lifetime and tokens.remember-lifetime.</source>
        <translation>有效期（%1）必须在 1s 到 %2 之间，上限是设置 tokens.access-lifetime、tokens.refresh-lifetime 和 tokens.remember-lifetime 中的最大值。</translation>
    </message>
    <message>
        <source>The token must expire: &quot;exp&quot; must be a number no later than %1 from now, the longest lifetime in the settings.</source>
        <translation>令牌必须会过期：“exp”必须是数字，且距现在不超过 %1，即设置中的最长有效期。</translation>
    </message>
    <message>
        <source>A number in it is larger than can be represented.</source>
        <translation>其中有一个数字超出了可表示的范围。</translation>
    </message>
    <message>
        <source>The file %1 is not an encrypted backup of Tessera.</source>
        <translation>文件 %1 不是 Tessera 的加密备份。</translation>
    </message>
    <message>
        <source>%1 is not a backup of Tessera.</source>
        <translation>%1 不是 Tessera 的备份。</translation>
    </message>
    <message>
        <source>The backup %1 was written by a later version of Tessera. Use that version, or a later one.</source>
        <translation>备份 %1 由更高版本的 Tessera 写入。请使用该版本或更高版本。</translation>
    </message>
    <message>
        <source>The backup %1 has schema version %2, and this program knows versions up to %3. Use the version of Tessera that wrote it, or a later one.</source>
        <translation>备份 %1 的架构版本为 %2，而此程序最高支持版本 %3。请使用写入该备份的 Tessera 版本或更高版本。</translation>
    </message>
    <message>
        <source>The backup %1 ends within its header: it was not copied whole. Copy it again, or use another one.</source>
        <translation>备份 %1 在文件头处就中断了：文件没有完整复制。请重新复制，或使用其他备份。</translation>
    </message>
    <message>
        <source>The backup %1 ends early: %2 of its %3 bytes are there. It was not copied whole; copy it again, or use another one.</source>
        <translation>备份 %1 提前结束：只有 %2 字节，应有 %3 字节。文件没有完整复制；请重新复制，或使用其他备份。</translation>
    </message>
    <message>
        <source>The backup %1 is damaged; use another one.</source>
        <translation>备份 %1 已损坏；请使用其他备份。</translation>
    </message>
    <message>
        <source>The passphrase is not that of the backup %1.</source>
        <translation>口令与备份 %1 不符。</translation>
    </message>
    <message>
        <source>The backup %1 is encrypted: its passphrase is needed.</source>
        <translation>备份 %1 已加密：需要其口令。</translation>
    </message>
    <message>
        <source>The passphrase of a backup must have at least %1 characters.</source>
        <translation>备份的口令至少要有 %1 个字符。</translation>
    </message>
    <message>
        <source>The backup was given up, because Tessera ends.</source>
        <translation>备份已放弃，因为 Tessera 正在退出。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>文件 %1 不存在。</translation>
    </message>
    <message>
        <source>This user may not read %1.</source>
        <translation>当前用户无权读取 %1。</translation>
    </message>
    <message>
        <source>This user may not write to the folder %1. Name another one.</source>
        <translation>当前用户无权写入目录 %1。请指定其他目录。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be copied into %2; is the disk full?</source>
        <translation>无法将 %1 复制到 %2；磁盘是否已满？</translation>
    </message>
    <message>
        <source>%1 cannot be restored into %2: %3</source>
        <translation>无法将 %1 恢复到 %2：%3</translation>
    </message>
    <message>
        <source>%1 cannot be opened without the key-encryption key that its keys are sealed under: put that into %2, or name its file with --key-encryption-key-file.</source>
        <translation>打开 %1 需要加密其中密钥所用的密钥加密密钥：请将它放入 %2，或用 --key-encryption-key-file 指定其文件。</translation>
    </message>
    <message>
        <source>%1 was restored, but that cannot be noted in its audit log: %2</source>
        <translation>%1 已恢复，但无法在其审计日志中记录：%2</translation>
    </message>
    <message>
        <source>What was written into %1 cannot be read back, and was removed again: %2</source>
        <translation>写入 %1 的内容无法回读，已将其删除：%2</translation>
    </message>
    <message>
        <source>Others than its owner may read or write %1, which holds the passphrase of the backups; take that away with chmod 600.</source>
        <translation>%1 中存有备份的口令，但所有者以外的用户可以读取或写入它；请用 chmod 600 取消这些权限。</translation>
    </message>
    <message>
        <source>The token has %1 bytes; at most %2 are taken.</source>
        <translation>令牌有 %1 字节；最多接受 %2 字节。</translation>
    </message>
    <message>
        <source>The token is not too long.</source>
        <translation>令牌长度未超限。</translation>
    </message>
    <message>
        <source>The token is in a JSON serialisation; only the compact one is taken.</source>
        <translation>令牌采用 JSON 序列化；只接受紧凑序列化。</translation>
    </message>
    <message>
        <source>The token does not have three parts, parted by full stops.</source>
        <translation>令牌不是由句点分隔的三个部分组成。</translation>
    </message>
    <message>
        <source>The %1 of the token is not canonical base64url.</source>
        <translation>令牌的 %1 部分不是规范的 base64url。</translation>
    </message>
    <message>
        <source>The token has three parts in canonical base64url.</source>
        <translation>令牌由三个部分组成，均为规范的 base64url。</translation>
    </message>
    <message>
        <source>The kid in the header is not text.</source>
        <translation>头部中的 kid 不是文本。</translation>
    </message>
    <message>
        <source>The header is a JSON object with no member twice.</source>
        <translation>头部是 JSON 对象，且没有重复的成员。</translation>
    </message>
    <message>
        <source>The header names no algorithm.</source>
        <translation>头部没有写明算法。</translation>
    </message>
    <message>
        <source>The token asks not to be verified (alg none).</source>
        <translation>令牌要求不作验证（alg 为 none）。</translation>
    </message>
    <message>
        <source>The algorithm %1 does not exist here.</source>
        <translation>此处没有算法 %1。</translation>
    </message>
    <message>
        <source>The algorithm %1 is not on the list of allowed ones.</source>
        <translation>算法 %1 不在允许的算法列表中。</translation>
    </message>
    <message>
        <source>The algorithm is on the list of allowed ones.</source>
        <translation>算法在允许的算法列表中。</translation>
    </message>
    <message>
        <source>The header asks for extensions (crit) that are not understood here.</source>
        <translation>头部要求使用此处无法理解的扩展（crit）。</translation>
    </message>
    <message>
        <source>The header asks for no extension.</source>
        <translation>头部没有要求使用扩展。</translation>
    </message>
    <message>
        <source>The header brings or names a key of its own (%1); it was not used.</source>
        <translation>头部自带或指明了自己的密钥（%1）；该密钥未被使用。</translation>
    </message>
    <message>
        <source>The header brings no key of its own.</source>
        <translation>头部没有自带密钥。</translation>
    </message>
    <message>
        <source>The token says that it is an access token.</source>
        <translation>令牌表明自己是访问令牌。</translation>
    </message>
    <message>
        <source>The token says that it is a JWT, which is allowed here.</source>
        <translation>令牌表明自己是 JWT，此处允许使用。</translation>
    </message>
    <message>
        <source>The header does not say that the token is an access token (typ at+jwt).</source>
        <translation>头部没有表明令牌是访问令牌（typ 为 at+jwt）。</translation>
    </message>
    <message>
        <source>The token is of the type %1, not an access token (at+jwt).</source>
        <translation>令牌的类型为 %1，不是访问令牌（at+jwt）。</translation>
    </message>
    <message>
        <source>The header does not name its key (kid).</source>
        <translation>头部没有指明其密钥（kid）。</translation>
    </message>
    <message>
        <source>The key set is empty.</source>
        <translation>密钥集为空。</translation>
    </message>
    <message>
        <source>The key set does not have the key %1.</source>
        <translation>密钥集中没有密钥 %1。</translation>
    </message>
    <message>
        <source>The key set has the key.</source>
        <translation>密钥集中有该密钥。</translation>
    </message>
    <message>
        <source>The token says %1, which is not what the key is for.</source>
        <translation>令牌写明 %1，但该密钥不用于此算法。</translation>
    </message>
    <message>
        <source>The key is for the algorithm of the token.</source>
        <translation>该密钥用于令牌的算法。</translation>
    </message>
    <message>
        <source>The signature is not the key&apos;s: the token was changed, or somebody else made it.</source>
        <translation>签名与密钥不符：令牌被更改过，或由他人制作。</translation>
    </message>
    <message>
        <source>The signature is the key&apos;s.</source>
        <translation>签名与密钥相符。</translation>
    </message>
    <message>
        <source>The claims are a JSON object with no member twice.</source>
        <translation>声明部分是 JSON 对象，且没有重复的成员。</translation>
    </message>
    <message>
        <source>The claim %1 is missing or no instant in seconds.</source>
        <translation>声明 %1 缺失，或不是以秒计的时刻。</translation>
    </message>
    <message>
        <source>This is not a check of a claim.</source>
        <translation>这不是针对声明的检查项。</translation>
    </message>
    <message>
        <source>The token is from the expected issuer.</source>
        <translation>令牌来自预期的签发者。</translation>
    </message>
    <message>
        <source>The token is not from the expected issuer (%1).</source>
        <translation>令牌并非来自预期的签发者（%1）。</translation>
    </message>
    <message>
        <source>The claim aud is missing, or neither text nor an array of texts.</source>
        <translation>声明 aud 缺失，或既不是文本，也不是文本数组。</translation>
    </message>
    <message>
        <source>The token is meant for this audience.</source>
        <translation>令牌面向此受众。</translation>
    </message>
    <message>
        <source>The token is not meant for this audience (%1).</source>
        <translation>令牌并非面向此受众（%1）。</translation>
    </message>
    <message>
        <source>The token expired at %1.</source>
        <translation>令牌已于 %1 过期。</translation>
    </message>
    <message>
        <source>The token has not expired.</source>
        <translation>令牌尚未过期。</translation>
    </message>
    <message>
        <source>The token does not say from when it is valid.</source>
        <translation>令牌没有写明从何时起有效。</translation>
    </message>
    <message>
        <source>The token is valid only from %1.</source>
        <translation>令牌从 %1 起才有效。</translation>
    </message>
    <message>
        <source>The token is valid already.</source>
        <translation>令牌已经生效。</translation>
    </message>
    <message>
        <source>The token says that it was issued in the future, at %1.</source>
        <translation>令牌写明的签发时间在将来，为 %1。</translation>
    </message>
    <message>
        <source>The token was not issued in the future.</source>
        <translation>令牌的签发时间不在将来。</translation>
    </message>
    <message>
        <source>The token names its subject.</source>
        <translation>令牌指明了其主体。</translation>
    </message>
    <message>
        <source>The token does not name its subject (sub).</source>
        <translation>令牌没有指明其主体（sub）。</translation>
    </message>
    <message>
        <source>Not compared: no issuer was named.</source>
        <translation>未比对：没有指定签发者。</translation>
    </message>
    <message>
        <source>Not compared: no audience was named.</source>
        <translation>未比对：没有指定受众。</translation>
    </message>
    <message>
        <source>At byte %1 of the JSON text: %2.</source>
        <translation>在 JSON 文本的第 %1 字节处：%2。</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>它不是 JSON 对象。</translation>
    </message>
    <message>
        <source>The JSON text is longer than %1 bytes.</source>
        <translation>JSON 文本超过 %1 字节。</translation>
    </message>
    <message>
        <source>There is no public key in PEM form in the text.</source>
        <translation>文本中没有 PEM 格式的公钥。</translation>
    </message>
    <message>
        <source>There is no certificate in the text that can be read.</source>
        <translation>文本中没有可读取的证书。</translation>
    </message>
    <message>
        <source>%1 has a database already; --force puts it aside.</source>
        <translation>%1 中已有数据库；使用 --force 可将其移到一旁保留。</translation>
    </message>
    <message>
        <source>A process is using the database %1. Stop it, then restore.</source>
        <translation>有进程正在使用数据库 %1。请停止该进程，然后再恢复。</translation>
    </message>
    <message>
        <source>The database %1 cannot be kept as %2: %3.</source>
        <translation>无法将数据库 %1 保留为 %2：%3。</translation>
    </message>
    <message>
        <source>The operating system failed to read the source or to write %1; nothing was changed.</source>
        <translation>操作系统未能读取源文件或写入 %1；未作任何更改。</translation>
    </message>
    <message>
        <source>There is no backup in the file %1.</source>
        <translation>文件 %1 中没有备份。</translation>
    </message>
    <message>
        <source>The backup %1 is damaged: a row of %2 belongs to nothing.</source>
        <translation>备份 %1 已损坏：%2 中有一行没有所属的记录。</translation>
    </message>
    <message>
        <source>A change failed for a reason that is no fault of the database.</source>
        <translation>更改失败，其原因与数据库无关。</translation>
    </message>
    <message>
        <source>The server secret &quot;%1&quot; does not open under this key-encryption key.</source>
        <translation>无法用此密钥加密密钥打开服务器机密“%1”。</translation>
    </message>
    <message>
        <source>The check of the audit log was stopped.</source>
        <translation>审计日志的检查已停止。</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB.</source>
        <translation>%1 大于 1 MiB。</translation>
    </message>
    <message>
        <source>the same name stands here a second time.</source>
        <translation>同一名称在此第二次出现。</translation>
    </message>
    <message>
        <source>this is not TOML. Write [GROUP], or NAME = and a text in quotation marks, a whole number, true or false.</source>
        <translation>这不是 TOML。请写作 [GROUP]，或 NAME = 后接带引号的文本、整数、true 或 false。</translation>
    </message>
    <message>
        <source>a text in quotation marks does not end on its line.</source>
        <translation>带引号的文本没有在本行内结束。</translation>
    </message>
    <message>
        <source>%1 must be text, a whole number, true or false</source>
        <translation>%1 必须是文本、整数、true 或 false</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an http or https address without a fragment</source>
        <translation>“%1”不是不含片段的 http 或 https 地址</translation>
    </message>
    <message>
        <source>The algorithm is one of %1.</source>
        <translation>算法须为 %1 之一。</translation>
    </message>
    <message>
        <source>The certificate is of a key that is not used here.</source>
        <translation>此处不使用该证书的密钥类型。</translation>
    </message>
    <message>
        <source>That is no certificate.</source>
        <translation>这不是证书。</translation>
    </message>
    <message>
        <source>An Ed25519 public key has 32 bytes.</source>
        <translation>Ed25519 公钥应为 32 字节。</translation>
    </message>
    <message>
        <source>The Ed25519 key is not in canonical form.</source>
        <translation>Ed25519 密钥不是规范形式。</translation>
    </message>
    <message>
        <source>The Ed25519 key is a point of small order.</source>
        <translation>Ed25519 密钥是小阶点。</translation>
    </message>
    <message>
        <source>The bytes are no point of Ed25519.</source>
        <translation>这些字节不是 Ed25519 曲线上的点。</translation>
    </message>
    <message>
        <source>The JWK was published with its private members, so anybody can sign with it.</source>
        <translation>该 JWK 发布时带有私有成员，因此任何人都能用它签名。</translation>
    </message>
    <message>
        <source>The JWK is for the algorithm %1, but of another kind of key.</source>
        <translation>该 JWK 用于算法 %1，但密钥的类型不符。</translation>
    </message>
    <message>
        <source>The JWK is for the algorithm %1, which is not used here.</source>
        <translation>该 JWK 用于算法 %1，而此处不使用该算法。</translation>
    </message>
    <message>
        <source>The JWK is not for signatures: its use is %1.</source>
        <translation>该 JWK 不用于签名：其 use 为 %1。</translation>
    </message>
    <message>
        <source>The member %1 of the JWK is not of the type that it must be.</source>
        <translation>JWK 的成员 %1 类型不符合要求。</translation>
    </message>
    <message>
        <source>The member key_ops of the JWK names an operation twice.</source>
        <translation>JWK 的成员 key_ops 重复列出了同一操作。</translation>
    </message>
    <message>
        <source>The member %1 of the JWK is missing or not canonical base64url.</source>
        <translation>JWK 的成员 %1 缺失，或不是规范的 base64url。</translation>
    </message>
    <message>
        <source>The member %1 of the JWK is not canonical base64url.</source>
        <translation>JWK 的成员 %1 不是规范的 base64url。</translation>
    </message>
    <message>
        <source>The member %1 of the JWK begins with a zero byte, which a number must not.</source>
        <translation>JWK 的成员 %1 以零字节开头，而数值不得如此。</translation>
    </message>
    <message>
        <source>The JWK has no text in its member %1.</source>
        <translation>JWK 的成员 %1 中没有文本。</translation>
    </message>
    <message>
        <source>The JWK has no text in its member kty.</source>
        <translation>JWK 的成员 kty 中没有文本。</translation>
    </message>
    <message>
        <source>The curve %1 is not used here; P-256, P-384 and Ed25519 are.</source>
        <translation>此处不使用曲线 %1；可以使用 P-256、P-384 和 Ed25519。</translation>
    </message>
    <message>
        <source>A symmetric key (kty oct) is not used here: there is no HMAC.</source>
        <translation>此处不使用对称密钥（kty 为 oct）：没有 HMAC。</translation>
    </message>
    <message>
        <source>A key of the kind %1 is not used here; RSA, EC and OKP are.</source>
        <translation>此处不使用 %1 类型的密钥；可以使用 RSA、EC 和 OKP。</translation>
    </message>
    <message>
        <source>An RSA key of more than two primes is not used here.</source>
        <translation>此处不使用素数超过两个的 RSA 密钥。</translation>
    </message>
    <message>
        <source>The public member x of the JWK does not belong to its private one.</source>
        <translation>JWK 的公开成员 x 与其私有成员不符。</translation>
    </message>
    <message>
        <source>There is only a public key in the JWK; signing needs the private one.</source>
        <translation>JWK 中只有公钥；签名需要私钥。</translation>
    </message>
    <message>
        <source>The key set has no array in its member keys.</source>
        <translation>密钥集的成员 keys 中没有数组。</translation>
    </message>
    <message>
        <source>The key set has %1 keys; at most %2 are taken.</source>
        <translation>密钥集有 %1 个密钥；最多接受 %2 个。</translation>
    </message>
    <message>
        <source>An earlier key of the set has the same kid.</source>
        <translation>密钥集中前面的密钥已有相同的 kid。</translation>
    </message>
    <message>
        <source>A member of the set is not an object.</source>
        <translation>密钥集中有成员不是对象。</translation>
    </message>
    <message>
        <source>At byte %1 of the JSON text stands a value that cannot be represented.</source>
        <translation>JSON 文本的第 %1 字节处有一个无法表示的值。</translation>
    </message>
    <message>
        <source>A token has three parts with two full stops between them.</source>
        <translation>令牌由三个部分组成，其间有两个句点。</translation>
    </message>
    <message>
        <source>The %1 is not canonical base64url.</source>
        <translation>%1 部分不是规范的 base64url。</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring does not give the key-encryption key (%1). Unlock the keyring and try again, or name a file that holds the key with --key-encryption-key-file.</source>
        <translation>桌面的密钥环没有提供密钥加密密钥（%1）。请解锁密钥环后重试，或用 --key-encryption-key-file 指定存有该密钥的文件。</translation>
    </message>
    <message>
        <source>it did not answer within a minute</source>
        <translation>它没有在一分钟内响应</translation>
    </message>
    <message>
        <source>what it holds is not one</source>
        <translation>其内容不是密钥加密密钥</translation>
    </message>
    <message>
        <source>The request is malformed: a parameter is missing, doubled or not understood.</source>
        <translation>请求格式错误：有参数缺失、重复或无法理解。</translation>
    </message>
    <message>
        <source>The token is expired, revoked, malformed or not good for this resource.</source>
        <translation>令牌已过期、已吊销、格式错误，或不适用于此资源。</translation>
    </message>
    <message>
        <source>The token is good, but does not allow this.</source>
        <translation>令牌有效，但不允许进行此操作。</translation>
    </message>
    <message>
        <source>The error &quot;%1&quot; is none of RFC 6750.</source>
        <translation>错误“%1”不是 RFC 6750 所定义的。</translation>
    </message>
    <message>
        <source>Line %1 of the headers is not &quot;Name: value&quot;.</source>
        <translation>标头的第 %1 行不是“名称: 值”的形式。</translation>
    </message>
    <message>
        <source>A bearer token is asked for, and none was seen.</source>
        <translation>需要 Bearer 令牌，但没有收到。</translation>
    </message>
    <message>
        <source>The resource says: %1</source>
        <translation>资源返回的说明：%1</translation>
    </message>
    <message>
        <source>It asks for the scope &quot;%1&quot;.</source>
        <translation>需要作用域“%1”。</translation>
    </message>
    <message>
        <source>Who issues its tokens stands at %1 (RFC 9728).</source>
        <translation>其令牌的签发者见 %1（RFC 9728）。</translation>
    </message>
    <message>
        <source>The certificate is not trusted: %1</source>
        <translation>证书不受信任：%1</translation>
    </message>
    <message>
        <source>Nothing listens there.</source>
        <translation>该处没有程序在监听。</translation>
    </message>
    <message>
        <source>There is no host of that name.</source>
        <translation>没有该名称的主机。</translation>
    </message>
    <message>
        <source>The connection was closed before an answer came.</source>
        <translation>尚未收到响应，连接就已关闭。</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>未在时限内收到响应。</translation>
    </message>
    <message>
        <source>The TLS handshake failed.</source>
        <translation>TLS 握手失败。</translation>
    </message>
    <message>
        <source>The address is neither http nor https.</source>
        <translation>该地址既不是 http，也不是 https。</translation>
    </message>
    <message>
        <source>It failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The answer is longer than 1 MiB; the rest was not read.</source>
        <translation>响应超过 1 MiB；其余部分未读取。</translation>
    </message>
    <message>
        <source>The connection was closed before the answer was whole.</source>
        <translation>响应尚未接收完整，连接就已关闭。</translation>
    </message>
    <message>
        <source>This is no token: one has three parts of letters and digits, with full stops between them, and begins with eyJ.</source>
        <translation>这不是令牌：令牌由三个包含字母和数字的部分组成，以句点分隔，并以 eyJ 开头。</translation>
    </message>
    <message>
        <source>There is one part; the payload and the signature are missing.</source>
        <translation>只有一个部分；缺少载荷和签名。</translation>
    </message>
    <message>
        <source>There are two parts; the signature is missing.</source>
        <translation>只有两个部分；缺少签名。</translation>
    </message>
    <message>
        <source>There are %1 parts; a signed token has three, an encrypted one five.</source>
        <translation>有 %1 个部分；签名的令牌有三个部分，加密的令牌有五个部分。</translation>
    </message>
    <message>
        <source>The %1 has two members &quot;%2&quot;: which of them counts, verifiers do not agree on.</source>
        <translation>%1 部分有两个成员“%2”：以哪一个为准，各验证方并不一致。</translation>
    </message>
    <message>
        <source>The %1 is not JSON: at its byte %2, %3.</source>
        <translation>%1 部分不是 JSON：在其第 %2 字节处，%3。</translation>
    </message>
    <message>
        <source>The %1 is JSON, but no object.</source>
        <translation>%1 部分是 JSON，但不是对象。</translation>
    </message>
    <message>
        <source>This token is encrypted (JWE): only who has the key can read what is in it.</source>
        <translation>此令牌已加密（JWE）：只有持有密钥的一方才能读取其内容。</translation>
    </message>
    <message>
        <source>The header is that of an encrypted token (JWE), which has five parts.</source>
        <translation>头部属于加密的令牌（JWE），而这类令牌有五个部分。</translation>
    </message>
    <message>
        <source>The header has no alg, which every token has.</source>
        <translation>头部没有 alg，而每个令牌都应有 alg。</translation>
    </message>
    <message>
        <source>alg is none: nobody has signed it, and anybody can have made it.</source>
        <translation>alg 为 none：没有人为其签名，任何人都可能制作了它。</translation>
    </message>
    <message>
        <source>It is signed with a shared secret (%1): whoever can verify it can also make one.</source>
        <translation>以共享密钥签名（%1）：能够验证它的一方也能制作令牌。</translation>
    </message>
    <message>
        <source>The header brings its own key (%1); no good verifier uses that.</source>
        <translation>头部自带密钥（%1）；合格的验证方不会使用它。</translation>
    </message>
    <message>
        <source>The header has crit: who does not understand the extensions in it refuses the token.</source>
        <translation>头部含有 crit：不理解其中扩展的一方会拒绝该令牌。</translation>
    </message>
    <message>
        <source>The header has no kid: a verifier has to try its keys.</source>
        <translation>头部没有 kid：验证方只能逐个尝试自己的密钥。</translation>
    </message>
    <message>
        <source>%1 is not a number; it is one of seconds since 1970.</source>
        <translation>%1 不是数字；它应为自 1970 年起的秒数。</translation>
    </message>
    <message>
        <source>%1 seems to be in milliseconds; it counts in seconds.</source>
        <translation>%1 似乎以毫秒计；它应以秒计。</translation>
    </message>
    <message>
        <source>There is no exp: it never expires, or is refused for that.</source>
        <translation>没有 exp：令牌永不过期，或者因此被拒绝。</translation>
    </message>
    <message>
        <source>There is no %1, which access tokens have (RFC 9068 section 2.2).</source>
        <translation>没有 %1，而访问令牌应有此项（RFC 9068 第 2.2 节）。</translation>
    </message>
    <message>
        <source>There is no signature.</source>
        <translation>没有签名。</translation>
    </message>
    <message>
        <source>The text is longer than 1 MiB; the rest was not looked at.</source>
        <translation>文本超过 1 MiB；其余部分未检查。</translation>
    </message>
    <message>
        <source>This is JSON; its %1 was taken.</source>
        <translation>这是 JSON；已取用其中的 %1。</translation>
    </message>
    <message>
        <source>What stands before the token in a request was left out.</source>
        <translation>已略去请求中位于令牌之前的内容。</translation>
    </message>
    <message>
        <source>The quotation marks were left out.</source>
        <translation>已略去引号。</translation>
    </message>
    <message>
        <source>Line breaks and spaces in the token were left out.</source>
        <translation>已略去令牌中的换行和空格。</translation>
    </message>
    <message>
        <source>The %1 is written in the alphabet of base64, with + and /, and not in that of base64url.</source>
        <translation>%1 部分使用了 base64 的字母表（含 + 和 /），而不是 base64url 的字母表。</translation>
    </message>
    <message>
        <source>The %1 holds a character that is not base64url.</source>
        <translation>%1 部分含有不属于 base64url 的字符。</translation>
    </message>
    <message>
        <source>The %1 has a length that base64url never has: something is missing.</source>
        <translation>%1 部分的长度在 base64url 中不可能出现：内容有缺失。</translation>
    </message>
    <message>
        <source>The %1 is not canonical: bits are left over at its end that belong to no byte.</source>
        <translation>%1 部分不规范：末尾剩余不属于任何字节的比特。</translation>
    </message>
    <message>
        <source>The %1 ends with padding, which tokens do not have.</source>
        <translation>%1 部分以填充字符结尾，而令牌没有填充。</translation>
    </message>
    <message>
        <source>something follows the JSON value</source>
        <translation>JSON 值之后还有内容</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>过早结束</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>a comma or a closing brace is missing</source>
        <translation>缺少逗号或右花括号</translation>
    </message>
    <message>
        <source>the name of a member is missing</source>
        <translation>缺少成员名称</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>缺少冒号</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing</source>
        <translation>缺少逗号或右方括号</translation>
    </message>
    <message>
        <source>a string holds a control character</source>
        <translation>字符串含有控制字符</translation>
    </message>
    <message>
        <source>a string does not end</source>
        <translation>字符串没有结束</translation>
    </message>
    <message>
        <source>a string holds an unknown escape</source>
        <translation>字符串含有未知的转义</translation>
    </message>
    <message>
        <source>a string holds half of a surrogate pair</source>
        <translation>字符串含有半个代理对</translation>
    </message>
    <message>
        <source>an escape lacks its four digits</source>
        <translation>转义缺少四位数字</translation>
    </message>
    <message>
        <source>a string is not UTF-8</source>
        <translation>字符串不是 UTF-8</translation>
    </message>
    <message>
        <source>there is no JSON value here</source>
        <translation>此处没有 JSON 值</translation>
    </message>
    <message>
        <source>a number begins with a zero</source>
        <translation>数值以零开头</translation>
    </message>
    <message>
        <source>a digit is missing</source>
        <translation>缺少数字</translation>
    </message>
    <message>
        <source>an object ends that has two members of one name</source>
        <translation>在此结束的对象有两个同名成员</translation>
    </message>
    <message>
        <source>Entry %1 is missing.</source>
        <translation>第 %1 条记录缺失。</translation>
    </message>
    <message>
        <source>Entry %1 is missing: the last entry known is %2.</source>
        <translation>第 %1 条记录缺失：已知的最后一条记录是第 %2 条。</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the entry before it.</source>
        <translation>第 %1 条记录未接续其前一条记录。</translation>
    </message>
    <message>
        <source>Entry %1 was changed after it was written.</source>
        <translation>第 %1 条记录在写入后被更改过。</translation>
    </message>
    <message>
        <source>The log does not end where its head says.</source>
        <translation>日志并未在其头信息所述之处结束。</translation>
    </message>
    <message>
        <source>The audit log could not be told of it: %1</source>
        <translation>无法将此事记入审计日志：%1</translation>
    </message>
    <message>
        <source>Argon2 needs at least 8KiB of memory for each lane (%1KiB for %2).</source>
        <translation>Argon2 的每个通道至少需要 8KiB 内存（%2 个通道需要 %1KiB）。</translation>
    </message>
    <message>
        <source>Refresh tokens must live at least as long as access tokens (%1).</source>
        <translation>刷新令牌的有效期不得短于访问令牌的有效期（%1）。</translation>
    </message>
    <message>
        <source>The refresh grace (%1) must be between 0 and %2.</source>
        <translation>刷新宽限期（%1）必须在 0 到 %2 之间。</translation>
    </message>
    <message>
        <source>The token type must be at+jwt or JWT.</source>
        <translation>令牌类型必须是 at+jwt 或 JWT。</translation>
    </message>
    <message>
        <source>A duration needs a unit: write %1s, %1min, %1h or %1d.</source>
        <translation>时长需要带单位：请写作 %1s、%1min、%1h 或 %1d。</translation>
    </message>
    <message>
        <source>The units are ms, s, min, h and d.</source>
        <translation>可用的单位为 ms、s、min、h 和 d。</translation>
    </message>
    <message>
        <source>The database %1 was moved, removed or replaced while it was in use, so nothing is written to it any more. Put it back where it was, or restart what uses it.</source>
        <translation>数据库 %1 在使用期间被移动、删除或替换，因此不再向其写入任何内容。请将其放回原处，或重启使用它的程序。</translation>
    </message>
    <message>
        <source>The database %1 cannot be written: the file, its folder or its file system is read-only for this user.</source>
        <translation>无法写入数据库 %1：对当前用户而言，该文件、其目录或文件系统是只读的。</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened: see whether its folder exists and whether this user may read and write there.</source>
        <translation>无法打开数据库 %1：请检查其目录是否存在，以及当前用户是否有权在那里读写。</translation>
    </message>
    <message>
        <source>Another process is writing to the database %1 and has not finished in time; nothing was changed, try again.</source>
        <translation>另一个进程正在写入数据库 %1，且未及时完成；未作任何更改，请重试。</translation>
    </message>
    <message>
        <source>There is no space left for the database %1; the change was not made. Free some space on its disk, then try again.</source>
        <translation>数据库 %1 没有剩余空间；更改未执行。请在其磁盘上释放一些空间，然后重试。</translation>
    </message>
    <message>
        <source>The operating system failed to read or write the database %1; the change was not made. See the state of its disk.</source>
        <translation>操作系统未能读取或写入数据库 %1；更改未执行。请检查其磁盘的状态。</translation>
    </message>
    <message>
        <source>The database %1 is damaged. Restore it from a backup.</source>
        <translation>数据库 %1 已损坏。请从备份恢复。</translation>
    </message>
    <message>
        <source>The file %1 is not a database of Tessera, or its beginning is damaged. Name another file, or restore it from a backup.</source>
        <translation>文件 %1 不是 Tessera 的数据库，或其开头部分已损坏。请指定其他文件，或从备份恢复。</translation>
    </message>
    <message>
        <source>A rule of the database %1 forbids the change.</source>
        <translation>数据库 %1 的约束不允许此更改。</translation>
    </message>
    <message>
        <source>A statement failed in the database %1.</source>
        <translation>数据库 %1 中有一条语句执行失败。</translation>
    </message>
    <message>
        <source>The file %1 is not a database of Tessera, or its beginning is damaged. It was left as it is: name another file, or restore it from a backup.</source>
        <translation>文件 %1 不是 Tessera 的数据库，或其开头部分已损坏。该文件保持原样：请指定其他文件，或从备份恢复。</translation>
    </message>
    <message>
        <source>The folder %1 for the database cannot be made: see whether this user may write above it.</source>
        <translation>无法创建数据库所在的目录 %1：请检查当前用户是否有权写入其上级目录。</translation>
    </message>
    <message>
        <source>%1 is no file, so it cannot be the database.</source>
        <translation>%1 不是文件，因此不能作为数据库。</translation>
    </message>
    <message>
        <source>The database %1 cannot be made: %2.</source>
        <translation>无法创建数据库 %1：%2。</translation>
    </message>
    <message>
        <source>The database %1 is on a file system that cannot share memory between processes, which its journal (WAL) needs. Put it on a local disk.</source>
        <translation>数据库 %1 所在的文件系统无法在进程间共享内存，而其预写日志（WAL）需要共享内存。请将数据库放在本地磁盘上。</translation>
    </message>
    <message>
        <source>The database %1 is damaged (%2). Restore it from a backup.</source>
        <translation>数据库 %1 已损坏（%2）。请从备份恢复。</translation>
    </message>
    <message>
        <source>The database %1 has schema version %2, and this program knows versions up to %3. Start the version of Tessera that wrote it, or a later one, or restore a backup from before the upgrade.</source>
        <translation>数据库 %1 的架构版本为 %2，而此程序最高支持版本 %3。请启动写入该数据库的 Tessera 版本或更高版本，或者恢复升级之前的备份。</translation>
    </message>
    <message>
        <source>The database %1 is damaged: column %2 of a row holds what it never should. Restore it from a backup.</source>
        <translation>数据库 %1 已损坏：某一行的 %2 列含有不应出现的内容。请从备份恢复。</translation>
    </message>
    <message>
        <source>%1 cannot be forced to the disk: %2.</source>
        <translation>无法将 %1 强制写入磁盘：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be renamed to %2: %3.</source>
        <translation>无法将 %1 重命名为 %2：%3。</translation>
    </message>
    <message>
        <source>The file %1 cannot be made: %2.</source>
        <translation>无法创建文件 %1：%2。</translation>
    </message>
    <message>
        <source>There is no space left for %1; nothing was changed. Free some space there, or name a place on another disk.</source>
        <translation>没有剩余空间存放 %1；未作任何更改。请在该处释放一些空间，或指定其他磁盘上的位置。</translation>
    </message>
    <message>
        <source>The file %1 exists already, and a backup replaces nothing. Name another file.</source>
        <translation>文件 %1 已存在，而备份不会替换任何文件。请指定其他文件。</translation>
    </message>
    <message>
        <source>The process %1 runs the services of the data folder %2; start and stop them there, or end it to run them here.</source>
        <translation>数据目录 %2 的服务由进程 %1 运行；请在该进程中启动和停止，或结束该进程后在此运行。</translation>
    </message>
    <message>
        <source>The auth service beside it does not run, so nobody is asked for its keys; start it to go on.</source>
        <translation>同一进程中的认证服务未运行，因此没有可请求密钥的对象；请启动认证服务以继续。</translation>
    </message>
    <message>
        <source>The services cannot speak TLS with %1. %2</source>
        <translation>服务无法使用 %1 启用 TLS。%2</translation>
    </message>
    <message>
        <source>There is no certificate in it (PEM or PKCS #12).</source>
        <translation>其中没有证书（PEM 或 PKCS #12）。</translation>
    </message>
    <message>
        <source>There is no private key in it (PEM or PKCS #12).</source>
        <translation>其中没有私钥（PEM 或 PKCS #12）。</translation>
    </message>
    <message>
        <source>The PKCS #12 holds no certificate with its private key.</source>
        <translation>PKCS #12 中没有附带私钥的证书。</translation>
    </message>
    <message>
        <source>The key is encrypted, and no passphrase is given.</source>
        <translation>密钥已加密，但没有提供口令。</translation>
    </message>
    <message>
        <source>The passphrase is not that of the key.</source>
        <translation>口令与密钥不符。</translation>
    </message>
    <message>
        <source>The key is not that of the certificate.</source>
        <translation>密钥与证书不符。</translation>
    </message>
    <message>
        <source>The certificate is too weak for clients of today: RSA of 2048 bits, ECDSA and SHA-256 are the least.</source>
        <translation>该证书对如今的客户端而言强度不足：至少需要 2048 位 RSA 或 ECDSA，以及 SHA-256。</translation>
    </message>
    <message>
        <source>OpenSSL does not take the certificate.</source>
        <translation>OpenSSL 不接受该证书。</translation>
    </message>
    <message>
        <source>%1 is larger than a certificate can be.</source>
        <translation>%1 超出了证书可能的大小。</translation>
    </message>
    <message>
        <source>There is no certificate (PEM) in %1.</source>
        <translation>%1 中没有证书（PEM）。</translation>
    </message>
    <message>
        <source>There are two certificates for TLS: one of a file (tls.certificate-file) and one of the local authority (tls.names). Name one of them.</source>
        <translation>指定了两个 TLS 证书：一个来自文件（tls.certificate-file），一个来自本地 CA（tls.names）。请只指定其中一个。</translation>
    </message>
    <message>
        <source>A resource service alone has no authority. Let that of the auth service issue it a certificate (tls issue), and name that with tls.certificate-file instead of tls.names.</source>
        <translation>单独运行的资源服务没有 CA。请由认证服务的 CA 为其签发证书（tls issue），并使用 tls.certificate-file 而不是 tls.names 指定该证书。</translation>
    </message>
    <message>
        <source>A key for TLS is named and no certificate; name that too (tls.certificate-file), or neither.</source>
        <translation>为 TLS 指定了密钥，但没有指定证书；请同时指定证书（tls.certificate-file），或两者都不指定。</translation>
    </message>
    <message>
        <source>The local authority cannot give the listeners a certificate. %1</source>
        <translation>本地 CA 无法为监听器提供证书。%1</translation>
    </message>
    <message>
        <source>The stored certificate &quot;%1&quot; does not open. Restore the database from a backup.</source>
        <translation>无法打开存储的证书“%1”。请从备份恢复数据库。</translation>
    </message>
    <message>
        <source>The local authority is out of date since %1: make another one (tls renew --authority), and let clients trust that.</source>
        <translation>本地 CA 已于 %1 过期：请创建新的 CA（tls renew --authority），并让客户端信任它。</translation>
    </message>
    <message>
        <source>The listeners have no certificate of the local authority. Name what it is to be for (tls.names) and start them; that makes one.</source>
        <translation>监听器没有本地 CA 签发的证书。请指定证书所用的名称（tls.names）并启动监听器；证书会随之生成。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a DNS name nor an IP address.</source>
        <translation>“%1”既不是 DNS 名称，也不是 IP 地址。</translation>
    </message>
    <message>
        <source>A certificate is for 1 to %1 DNS names and IP addresses.</source>
        <translation>一个证书可用于 1 到 %1 个 DNS 名称和 IP 地址。</translation>
    </message>
    <message>
        <source>A certificate is for 1 to %1 days.</source>
        <translation>证书的有效期为 1 到 %1 天。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither an IP address nor a network as 10.1.0.0/16</source>
        <translation>“%1”既不是 IP 地址，也不是 10.1.0.0/16 这样的网段</translation>
    </message>
    <message>
        <source>the name of the %1 is empty</source>
        <translation>%1 的名称为空</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of both, auth, resource</source>
        <translation>“%1”不是 both、auth、resource 之一</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an issuer; it must be an http or https address without query and fragment (RFC 8414 section 2)</source>
        <translation>“%1”不是签发者；签发者必须是不含查询和片段的 http 或 https 地址（RFC 8414 第 2 节）</translation>
    </message>
    <message>
        <source>an audience has 1 to 255 characters</source>
        <translation>受众须为 1 到 255 个字符</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an http or https address</source>
        <translation>“%1”不是 http 或 https 地址</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a DNS name nor an IP address</source>
        <translation>“%1”既不是 DNS 名称，也不是 IP 地址</translation>
    </message>
    <message>
        <source>a certificate is for 1 to %1 DNS names and IP addresses</source>
        <translation>一个证书可用于 1 到 %1 个 DNS 名称和 IP 地址</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number from %2 to %3</source>
        <translation>“%1”不是 %2 到 %3 之间的数字</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of auto, text, journal, json</source>
        <translation>“%1”不是 auto、text、journal、json 之一</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not CATEGORY=LEVEL with one of debug, info, warning, error</source>
        <translation>“%1”不是“类别=级别”的形式，其中级别为 debug、info、warning、error 之一</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a category</source>
        <translation>“%1”不是类别名称</translation>
    </message>
    <message>
        <source>there is no category &quot;%1&quot; (did you mean &quot;%2&quot;?)</source>
        <translation>没有类别“%1”（是否想输入“%2”？）</translation>
    </message>
    <message>
        <source>there is no category &quot;%1&quot;</source>
        <translation>没有类别“%1”</translation>
    </message>
    <message>
        <source>The configuration file %1 is as it was: %2 It should say: %3.</source>
        <translation>配置文件 %1 保持原样：%2其中应写明：%3。</translation>
    </message>
    <message>
        <source>this program cannot change it without harm; change it by hand.</source>
        <translation>此程序更改它时无法保证不造成破坏；请手动更改。</translation>
    </message>
    <message>
        <source>another program writes it all the time.</source>
        <translation>另一个程序一直在写入它。</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be used: %2</source>
        <translation>无法使用数据目录 %1：%2</translation>
    </message>
    <message>
        <source>the folder around it cannot be made.</source>
        <translation>无法创建其上级目录。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>目录 %1 不存在。</translation>
    </message>
    <message>
        <source>it is not a folder.</source>
        <translation>它不是目录。</translation>
    </message>
    <message>
        <source>this user may not write to it.</source>
        <translation>当前用户无权写入该目录。</translation>
    </message>
    <message>
        <source>everybody may write to it; take that away with chmod o-w, or name a folder of its own.</source>
        <translation>所有用户都可以写入该目录；请用 chmod o-w 取消此权限，或指定专用的目录。</translation>
    </message>
    <message>
        <source>the group %1 may write to it; take that away with chmod g-w, or name a folder of its own.</source>
        <translation>组 %1 可以写入该目录；请用 chmod g-w 取消此权限，或指定专用的目录。</translation>
    </message>
    <message>
        <source>The auth service beside it is elsewhere now, so nobody is asked where it was.</source>
        <translation>同一进程中的认证服务现已移至别处，因此不再向其原地址请求。</translation>
    </message>
    <message>
        <source>service.lock cannot be written; is the disk full?</source>
        <translation>无法写入 service.lock；磁盘是否已满？</translation>
    </message>
    <message>
        <source>this user may not write to the folder %1.</source>
        <translation>当前用户无权写入目录 %1。</translation>
    </message>
    <message>
        <source>there is no room left on the disk.</source>
        <translation>磁盘上没有剩余空间。</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made: %2.</source>
        <translation>无法创建目录 %1：%2。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be the data folder: %2</source>
        <translation>目录 %1 不能作为数据目录：%2</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 不是目录。</translation>
    </message>
    <message>
        <source>this user may not make it in %1.</source>
        <translation>当前用户无权在 %1 中创建它。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say where the folder is: begin with / or ~/.</source>
        <translation>“%1”没有说明目录的位置：请以 / 或 ~/ 开头。</translation>
    </message>
    <message>
        <source>it holds other things, %1 for one; name one of its own.</source>
        <translation>其中有其他内容，例如 %1；请指定专用的目录。</translation>
    </message>
    <message>
        <source>%1 says otherwise than &quot;%2&quot;; start the program without it to choose here.</source>
        <translation>%1 的值与“%2”不同；如要在此选择，请在启动程序时去掉它。</translation>
    </message>
    <message>
        <source>There is no configuration file to keep these choices in.</source>
        <translation>没有可用于保存这些选择的配置文件。</translation>
    </message>
    <message>
        <source>The services of this data folder are another process&apos;s; change them where they run, or end that process and start them here.</source>
        <translation>此数据目录的服务属于另一个进程；请在运行它们的进程中更改，或结束该进程后在此启动。</translation>
    </message>
    <message>
        <source>The services of this process are ending.</source>
        <translation>此进程的服务正在结束。</translation>
    </message>
    <message>
        <source>The key-encryption key in %1 cannot be used: %2</source>
        <translation>无法使用 %1 中的密钥加密密钥：%2</translation>
    </message>
    <message>
        <source>it is not a file.</source>
        <translation>它不是文件。</translation>
    </message>
    <message>
        <source>others than its owner may read or write it; take that away with chmod 600.</source>
        <translation>所有者以外的用户可以读取或写入它；请用 chmod 600 取消这些权限。</translation>
    </message>
    <message>
        <source>it holds neither 64 hexadecimal digits nor 32 bytes.</source>
        <translation>其内容既不是 64 个十六进制数字，也不是 32 字节。</translation>
    </message>
    <message>
        <source>another program took it away.</source>
        <translation>另一个程序将其移走了。</translation>
    </message>
    <message>
        <source>it does not exist, and there is no folder %1 to make it in.</source>
        <translation>它不存在，也没有目录 %1 可用于创建它。</translation>
    </message>
    <message>
        <source>it does not exist, and this user may not make it there.</source>
        <translation>它不存在，且当前用户无权在那里创建它。</translation>
    </message>
    <message>
        <source>The key-encryption key of the data folder %1 is missing. It was looked for in %2. Without it the signing keys cannot be opened; put it back where it was.</source>
        <translation>数据目录 %1 的密钥加密密钥缺失。已在 %2 中查找过。没有它就无法打开签名密钥；请将其放回原处。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address to listen on: %2. Write HOST:PORT with a port from 0 to 65535, as 127.0.0.1:8000 or [::1]:8000</source>
        <translation>“%1”不是可以监听的地址：%2。请写作 HOST:PORT，端口为 0 到 65535，例如 127.0.0.1:8000 或 [::1]:8000</translation>
    </message>
    <message>
        <source>it has no port</source>
        <translation>没有端口</translation>
    </message>
    <message>
        <source>it has no host</source>
        <translation>没有主机</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a port</source>
        <translation>“%1”不是端口</translation>
    </message>
    <message>
        <source>an IPv6 address stands in brackets</source>
        <translation>IPv6 地址须放在方括号中</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither an IP address nor localhost</source>
        <translation>“%1”既不是 IP 地址，也不是 localhost</translation>
    </message>
    <message>
        <source>%1 is where the %2 service listens.</source>
        <translation>%1 是 %2 服务的监听地址。</translation>
    </message>
    <message>
        <source>Tokens name %1 as their issuer now. Access tokens that are out already name %2 and are refused here; clients get new ones with their refresh tokens, which stay good. Services elsewhere that trust %2 must be told the new issuer.</source>
        <translation>令牌现在以 %1 为签发者。此前签发的访问令牌写明的是 %2，在此会被拒绝；客户端可凭仍然有效的刷新令牌获取新的访问令牌。别处信任 %2 的服务须改用新的签发者。</translation>
    </message>
    <message>
        <source>%1 is decided when the program starts: say it with %2 or in the configuration file.</source>
        <translation>%1 在程序启动时确定：请通过 %2 或在配置文件中指定。</translation>
    </message>
    <message>
        <source>This holds until the program ends: %1 says otherwise at the next start. Start it without that to choose here.</source>
        <translation>此值仅在程序退出前有效：下次启动时，%1 会指定其他值。如要在此选择，请在启动程序时去掉它。</translation>
    </message>
    <message>
        <source>This holds until the program ends: it keeps no configuration file.</source>
        <translation>此值仅在程序退出前有效：程序没有配置文件。</translation>
    </message>
    <message>
        <source>This process was told not to run that service, or is ending.</source>
        <translation>此进程已被设置为不运行该服务，或正在结束。</translation>
    </message>
    <message>
        <source>A resource service alone must be told whom it trusts: name the issuer with --issuer.</source>
        <translation>单独运行的资源服务需要知道信任哪个签发者：请用 --issuer 指定。</translation>
    </message>
    <message>
        <source>Both services are told to listen on %1; give one of them another port.</source>
        <translation>两个服务都被设置为监听 %1；请为其中一个指定其他端口。</translation>
    </message>
    <message>
        <source>The metrics are told to be on %1, where the %2 service listens; give them another port.</source>
        <translation>指标被设置为使用 %1，而这是 %2 服务的监听地址；请为指标指定其他端口。</translation>
    </message>
    <message>
        <source>This machine has no address %1.</source>
        <translation>本机没有地址 %1。</translation>
    </message>
    <message>
        <source>This user may not listen on %1: ports under 1024 need a privilege.</source>
        <translation>当前用户无权监听 %1：1024 以下的端口需要特权。</translation>
    </message>
    <message>
        <source>Cannot listen on %1: %2.</source>
        <translation>无法监听 %1：%2。</translation>
    </message>
    <message>
        <source>No address is known for the name %1.</source>
        <translation>名称 %1 没有已知的地址。</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot;.</source>
        <translation>密钥“%1”不存在。</translation>
    </message>
    <message>
        <source>There is no algorithm &quot;%1&quot;.</source>
        <translation>算法“%1”不存在。</translation>
    </message>
    <message>
        <source>The key %1 is known already.</source>
        <translation>密钥 %1 已存在。</translation>
    </message>
    <message>
        <source>%1 answered more than 256 KiB.</source>
        <translation>%1 的响应超过 256 KiB。</translation>
    </message>
    <message>
        <source>%1 gave no key set: %2.</source>
        <translation>%1 没有返回密钥集：%2。</translation>
    </message>
    <message>
        <source>%1: keys come over https, or over http from this machine.</source>
        <translation>%1：密钥须通过 https 获取，或通过 http 从本机获取。</translation>
    </message>
    <message>
        <source>An RSA key of %1 bit is too slow to sign with; at most %2 are used here.</source>
        <translation>%1 位的 RSA 密钥签名过慢；此处最多使用 %2 位。</translation>
    </message>
    <message>
        <source>The key is not of the kind that %1 signs with.</source>
        <translation>该密钥的类型不适用于 %1 签名。</translation>
    </message>
    <message>
        <source>The JWK says that it is for %1, not for %2.</source>
        <translation>该 JWK 写明用于 %1，而不是 %2。</translation>
    </message>
    <message>
        <source>The key %1 cannot be changed.</source>
        <translation>无法更改密钥 %1。</translation>
    </message>
    <message>
        <source>The database was sealed under another key-encryption key while this program ran. Restart it with that one.</source>
        <translation>在此程序运行期间，数据库已改用另一个密钥加密密钥加密。请使用该密钥重启程序。</translation>
    </message>
    <message>
        <source>The key %1 is already known.</source>
        <translation>密钥 %1 已存在。</translation>
    </message>
    <message>
        <source>Another node made the next key first.</source>
        <translation>另一个节点抢先生成了下一个密钥。</translation>
    </message>
    <message>
        <source>There is no key %1.</source>
        <translation>密钥 %1 不存在。</translation>
    </message>
    <message>
        <source>The key set holds %1 keys already, and consumers refuse larger ones. Wait until some are removed, or revoke those that are not needed.</source>
        <translation>密钥集中已有 %1 个密钥，而验证方会拒绝更大的密钥集。请等待部分密钥被移除，或吊销不需要的密钥。</translation>
    </message>
    <message>
        <source>The key %1 is stored, but the key set could not be brought up to date.</source>
        <translation>密钥 %1 已存储，但未能更新密钥集。</translation>
    </message>
    <message>
        <source>The key %1 was revoked at %2.</source>
        <translation>密钥 %1 已于 %2 吊销。</translation>
    </message>
    <message>
        <source>A private key leaves only under a passphrase of at least %1 bytes.</source>
        <translation>私钥只有用至少 %1 字节的口令加密后才能导出。</translation>
    </message>
    <message>
        <source>The stored signing keys cannot be used. Restore the database from a backup.</source>
        <translation>存储的签名密钥无法使用。请从备份恢复数据库。</translation>
    </message>
    <message>
        <source>The key %1 must not sign any more.</source>
        <translation>密钥 %1 不得再用于签名。</translation>
    </message>
    <message>
        <source>The key-encryption key is not the one that this database is sealed under. Give the right one; a new set of signing keys is never made in its place.</source>
        <translation>该密钥加密密钥不是加密此数据库所用的那一个。请提供正确的密钥；程序绝不会改为生成一组新的签名密钥。</translation>
    </message>
    <message>
        <source>The stored private key %1 does not open. Restore the database from a backup.</source>
        <translation>无法打开存储的私钥 %1。请从备份恢复数据库。</translation>
    </message>
    <message>
        <source>The database holds signing keys, but not the value that the key-encryption key is checked with. Restore it from a backup.</source>
        <translation>数据库中有签名密钥，但没有用于校验密钥加密密钥的值。请从备份恢复数据库。</translation>
    </message>
    <message>
        <source>The private part of key %1 was wiped when it left the key set.</source>
        <translation>密钥 %1 移出密钥集时，其私钥已被擦除。</translation>
    </message>
    <message>
        <source>The rotation interval (%1) must be off or at least the propagation time plus the access token lifetime (%2).</source>
        <translation>轮换间隔（%1）必须为“关闭”，或不小于传播时间与访问令牌有效期之和（%2）。</translation>
    </message>
    <message>
        <source>A rotation interval of %1 would publish %2 keys at once; consumers refuse sets of more than %3. Make the interval longer, or the leeway shorter.</source>
        <translation>轮换间隔为 %1 时会同时发布 %2 个密钥；验证方会拒绝超过 %3 个密钥的密钥集。请延长轮换间隔，或缩短容差。</translation>
    </message>
    <message>
        <source>The JWKS max-age must not be negative.</source>
        <translation>JWKS 的 max-age 不得为负数。</translation>
    </message>
    <message>
        <source>The propagation time (%1) must be at least the JWKS max-age (%2).</source>
        <translation>传播时间（%1）不得小于 JWKS 的 max-age（%2）。</translation>
    </message>
    <message>
        <source>The leeway (%1) must be between 0 and %2.</source>
        <translation>容差（%1）必须在 0 到 %2 之间。</translation>
    </message>
    <message>
        <source>RSA keys have 2048, 3072 or 4096 bits, not %1.</source>
        <translation>RSA 密钥的长度为 2048、3072 或 4096 位，而不是 %1 位。</translation>
    </message>
    <message>
        <source>A key of the form %1 is not read here; `openssl pkcs8 -topk8` or, for OpenSSH, `ssh-keygen -p -m PKCS8` converts it.</source>
        <translation>此处无法读取 %1 格式的密钥；可以用 `openssl pkcs8 -topk8` 转换，OpenSSH 密钥则用 `ssh-keygen -p -m PKCS8` 转换。</translation>
    </message>
    <message>
        <source>There is only a public key in the text; signing needs the private one.</source>
        <translation>文本中只有公钥；签名需要私钥。</translation>
    </message>
    <message>
        <source>There is no private key in PEM form in the text.</source>
        <translation>文本中没有 PEM 格式的私钥。</translation>
    </message>
    <message>
        <source>The file is larger than 64 KiB.</source>
        <translation>文件大于 64 KiB。</translation>
    </message>
    <message>
        <source>The private key is damaged: it is not base64.</source>
        <translation>私钥已损坏：不是 base64。</translation>
    </message>
    <message>
        <source>The private key is encrypted; its passphrase is needed.</source>
        <translation>私钥已加密；需要其口令。</translation>
    </message>
    <message>
        <source>The passphrase does not open the private key (or the key is damaged, which looks the same).</source>
        <translation>用此口令无法打开私钥（也可能是私钥已损坏，两者表现相同）。</translation>
    </message>
    <message>
        <source>The private key is damaged: it cannot be decoded.</source>
        <translation>私钥已损坏：无法解码。</translation>
    </message>
    <message>
        <source>The parts of the private key do not belong together.</source>
        <translation>私钥的各个部分彼此不符。</translation>
    </message>
    <message>
        <source>The bytes are no private key in PKCS#8 form.</source>
        <translation>这些字节不是 PKCS#8 格式的私钥。</translation>
    </message>
    <message>
        <source>The private key does not have the size of the curve.</source>
        <translation>私钥的长度与曲线不符。</translation>
    </message>
    <message>
        <source>An Ed25519 private key has 32 bytes.</source>
        <translation>Ed25519 私钥应为 32 字节。</translation>
    </message>
    <message>
        <source>A key of the kind %1 is not used here; RSA, EC P-256, EC P-384 and Ed25519 are.</source>
        <translation>此处不使用 %1 类型的密钥；可以使用 RSA、EC P-256、EC P-384 和 Ed25519。</translation>
    </message>
    <message>
        <source>The RSA key is larger than %1 bits.</source>
        <translation>RSA 密钥超过 %1 位。</translation>
    </message>
    <message>
        <source>The numbers do not make an RSA key.</source>
        <translation>这些数值无法构成 RSA 密钥。</translation>
    </message>
    <message>
        <source>The coordinates do not have the size of the curve.</source>
        <translation>坐标的长度与曲线不符。</translation>
    </message>
    <message>
        <source>The point is not on the curve %1.</source>
        <translation>该点不在曲线 %1 上。</translation>
    </message>
    <message>
        <source>The RSA key has %1 bits; it must have %2 to %3.</source>
        <translation>RSA 密钥为 %1 位；必须在 %2 到 %3 位之间。</translation>
    </message>
    <message>
        <source>The public exponent of the RSA key is larger than 32 bits.</source>
        <translation>RSA 密钥的公开指数超过 32 位。</translation>
    </message>
    <message>
        <source>The public exponent of the RSA key is even or below 3.</source>
        <translation>RSA 密钥的公开指数为偶数或小于 3。</translation>
    </message>
    <message>
        <source>The modulus of the RSA key is even.</source>
        <translation>RSA 密钥的模数为偶数。</translation>
    </message>
    <message>
        <source>The modulus of the RSA key can be divided by %1.</source>
        <translation>RSA 密钥的模数可被 %1 整除。</translation>
    </message>
    <message>
        <source>The RSA key was made by a faulty library, and its private key can be computed (ROCA, CVE-2017-15361).</source>
        <translation>该 RSA 密钥由有缺陷的库生成，其私钥可以被计算出来（ROCA，CVE-2017-15361）。</translation>
    </message>
    <message>
        <source>The numbers of the RSA private key do not belong together.</source>
        <translation>RSA 私钥的各个数值彼此不符。</translation>
    </message>
    <message>
        <source>The algorithm %1 is for another kind of key.</source>
        <translation>算法 %1 用于另一种类型的密钥。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an http or https URL that keys can be fetched from.</source>
        <translation>“%1”不是可以获取密钥的 http 或 https URL。</translation>
    </message>
    <message>
        <source>Keys are not fetched from %1: over plain http only this very machine is asked. Use https.</source>
        <translation>不从 %1 获取密钥：使用明文 http 时只向本机请求。请使用 https。</translation>
    </message>
    <message>
        <source>The issuer &quot;%1&quot; has a query, which an issuer must not have.</source>
        <translation>签发者“%1”含有查询，而签发者中不得有查询。</translation>
    </message>
    <message>
        <source>The issuer&apos;s metadata cannot be read: %1</source>
        <translation>无法读取签发者的元数据：%1</translation>
    </message>
    <message>
        <source>The metadata is not that of the issuer %1, so it is not followed.</source>
        <translation>该元数据不属于签发者 %1，因此不予采用。</translation>
    </message>
    <message>
        <source>did not answer within %1 ms</source>
        <translation>在 %1 ms 内没有响应</translation>
    </message>
    <message>
        <source>closed the connection without an answer</source>
        <translation>没有响应就关闭了连接</translation>
    </message>
    <message>
        <source>answers more than 256 KiB</source>
        <translation>响应超过 256 KiB</translation>
    </message>
    <message>
        <source>%1 cannot be fetched: %2.</source>
        <translation>无法获取 %1：%2。</translation>
    </message>
    <message>
        <source>answers with a redirect (%1), and redirects are not followed</source>
        <translation>响应为重定向（%1），而重定向不予跟随</translation>
    </message>
    <message>
        <source>answers with something else than JSON</source>
        <translation>响应不是 JSON</translation>
    </message>
    <message>
        <source>The issuer&apos;s key set cannot be used: %1</source>
        <translation>无法使用签发者的密钥集：%1</translation>
    </message>
    <message>
        <source>The issuer publishes no key that can be used.</source>
        <translation>签发者没有发布可用的密钥。</translation>
    </message>
    <message>
        <source>The issuer&apos;s key set has not been fetched yet.</source>
        <translation>尚未获取签发者的密钥集。</translation>
    </message>
    <message>
        <source>The issuer&apos;s key set could not be fetched yet. %1</source>
        <translation>尚未能获取签发者的密钥集。%1</translation>
    </message>
    <message>
        <source>There were too many failed attempts; wait before the next one.</source>
        <translation>失败的尝试过多；请稍候再试。</translation>
    </message>
    <message>
        <source>The password could not be hashed.</source>
        <translation>无法计算密码的哈希。</translation>
    </message>
    <message>
        <source>Too many passwords wait to be hashed; try again in a moment.</source>
        <translation>等待计算哈希的密码过多；请稍后重试。</translation>
    </message>
    <message>
        <source>The service is stopping.</source>
        <translation>服务正在停止。</translation>
    </message>
    <message>
        <source>The email address or the password is not right.</source>
        <translation>邮箱地址或密码不正确。</translation>
    </message>
    <message>
        <source>Line %1: a quoted cell is not closed, or something follows its closing quote.</source>
        <translation>第 %1 行：带引号的单元格没有闭合，或右引号之后还有内容。</translation>
    </message>
    <message>
        <source>The shortest password has at least 1 character, and no more than the longest.</source>
        <translation>密码最小长度至少为 1 个字符，且不得超过最大长度。</translation>
    </message>
    <message>
        <source>The longest password has at most 1024 characters, and no fewer than the shortest.</source>
        <translation>密码最大长度不得超过 1024 个字符，且不得小于最小长度。</translation>
    </message>
    <message>
        <source>The score of a password is from 0 to 4.</source>
        <translation>密码的评分为 0 到 4。</translation>
    </message>
    <message>
        <source>The password must have at least %1 characters.</source>
        <translation>密码至少要有 %1 个字符。</translation>
    </message>
    <message>
        <source>The password may have at most %1 characters.</source>
        <translation>密码最多可有 %1 个字符。</translation>
    </message>
    <message>
        <source>The password holds a character that cannot be typed again reliably.</source>
        <translation>密码含有无法可靠地再次输入的字符。</translation>
    </message>
    <message>
        <source>The password is too easy to guess; use several uncommon words, or more characters.</source>
        <translation>密码太容易被猜到；请使用多个不常见的词，或更多字符。</translation>
    </message>
    <message>
        <source>An account is locked after 1 to 1000 failed sign-ins.</source>
        <translation>账户可设为在 1 到 1000 次登录失败后锁定。</translation>
    </message>
    <message>
        <source>A lock lasts from 1s to 24h.</source>
        <translation>锁定时长为 1s 到 24h。</translation>
    </message>
    <message>
        <source>There is no such user.</source>
        <translation>没有此用户。</translation>
    </message>
    <message>
        <source>There is a user with this email address already.</source>
        <translation>已有用户使用此邮箱地址。</translation>
    </message>
    <message>
        <source>The password was changed, or the user disabled, meanwhile.</source>
        <translation>在此期间，密码已更改或用户已禁用。</translation>
    </message>
    <message>
        <source>%1 is true or false.</source>
        <translation>%1 须为 true 或 false。</translation>
    </message>
    <message>
        <source>%1 must be text.</source>
        <translation>%1 必须是文本。</translation>
    </message>
    <message>
        <source>roles must be a list of text.</source>
        <translation>roles 必须是文本列表。</translation>
    </message>
    <message>
        <source>password_hash cannot be taken over. %1</source>
        <translation>无法采用 password_hash。%1</translation>
    </message>
    <message>
        <source>password and password_hash cannot both be given.</source>
        <translation>不能同时提供 password 和 password_hash。</translation>
    </message>
    <message>
        <source>This email address stands in an earlier line already.</source>
        <translation>此邮箱地址在前面的行中已经出现。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known; there are email, name, email_verified, is_active, roles, password and password_hash.</source>
        <translation>无法识别“%1”；可用的有 email、name、email_verified、is_active、roles、password 和 password_hash。</translation>
    </message>
    <message>
        <source>The first line must name the columns, and one of them must be email.</source>
        <translation>第一行必须是列名，其中必须有 email。</translation>
    </message>
    <message>
        <source>The column %1 is named twice.</source>
        <translation>列 %1 出现了两次。</translation>
    </message>
    <message>
        <source>There are %1 cells where there are %2 columns.</source>
        <translation>有 %1 个单元格，而列数为 %2。</translation>
    </message>
    <message>
        <source>This is not JSON (at byte %1): %2.</source>
        <translation>这不是 JSON（在第 %1 字节处）：%2。</translation>
    </message>
    <message>
        <source>The document must be an array of users.</source>
        <translation>文档必须是用户数组。</translation>
    </message>
    <message>
        <source>This is not an object.</source>
        <translation>这不是对象。</translation>
    </message>
    <message>
        <source>The document is not UTF-8.</source>
        <translation>文档不是 UTF-8。</translation>
    </message>
    <message>
        <source>A name has at most 200 characters.</source>
        <translation>姓名最多 200 个字符。</translation>
    </message>
    <message>
        <source>A name holds no control characters.</source>
        <translation>姓名不得含有控制字符。</translation>
    </message>
    <message>
        <source>A user has at most 32 roles.</source>
        <translation>一个用户最多有 32 个角色。</translation>
    </message>
    <message>
        <source>A role has 1 to 64 characters of a-z, 0-9, &apos;.&apos;, &apos;_&apos;, &apos;-&apos; and &apos;:&apos;, and begins with a letter or a digit; &quot;%1&quot; is none.</source>
        <translation>角色由 1 到 64 个字符组成，可用字符为 a-z、0-9、“.”、“_”、“-”和“:”，并以字母或数字开头；“%1”不符合要求。</translation>
    </message>
    <message>
        <source>The import was cancelled; nobody was added.</source>
        <translation>导入已取消；未添加任何用户。</translation>
    </message>
    <message>
        <source>It must be an Argon2id hash (v=19) in PHC form, with a salt of 8 bytes or more and a result of 32 or more.</source>
        <translation>必须是 PHC 格式的 Argon2id 哈希（v=19），盐至少 8 字节，结果至少 32 字节。</translation>
    </message>
    <message>
        <source>It asks for %1 KiB of memory (m) at each sign-in; at most %2 are given.</source>
        <translation>每次登录需要 %1 KiB 内存（m）；最多允许 %2。</translation>
    </message>
    <message>
        <source>It goes %1 times (t) over %2 KiB of memory (m) at each sign-in; together at most %3 KiB are gone over.</source>
        <translation>每次登录要遍历 %2 KiB 内存（m）%1 次（t）；总计最多允许遍历 %3 KiB。</translation>
    </message>
    <message>
        <source>Its salt has %1 bytes and its result %2; each may have at most %3.</source>
        <translation>其盐为 %1 字节，结果为 %2 字节；各自最多为 %3 字节。</translation>
    </message>
    <message>
        <source>An email address is needed.</source>
        <translation>需要填写邮箱地址。</translation>
    </message>
    <message>
        <source>An email address has at most 254 characters.</source>
        <translation>邮箱地址最多 254 个字符。</translation>
    </message>
    <message>
        <source>This is not an email address; one looks like name@example.com.</source>
        <translation>这不是邮箱地址；邮箱地址形如 name@example.com。</translation>
    </message>
    <message>
        <source>This removal cannot be undone any more: it was too long ago, or is undone already. Add the user anew.</source>
        <translation>此次删除已无法撤销：时间过久，或已经撤销过。请重新添加该用户。</translation>
    </message>
    <message>
        <source>Another user has the email address %1 by now. Give that one another address or remove it, and undo again.</source>
        <translation>邮箱地址 %1 现已由另一个用户使用。请更改那个用户的地址或将其删除，然后再次撤销。</translation>
    </message>
    <message>
        <source>There is no user &quot;%1&quot;.</source>
        <translation>用户“%1”不存在。</translation>
    </message>
    <message>
        <source>There were too many failed attempts with this email address. Try again in %1 s, or lift the lock of the user.</source>
        <translation>使用此邮箱地址的失败尝试过多。请在 %1 秒后重试，或解除该用户的锁定。</translation>
    </message>
    <message>
        <source>The password could not be checked; the log says why.</source>
        <translation>无法检查密码；原因见日志。</translation>
    </message>
    <message>
        <source>Nobody who is enabled has the role %1, so nobody can confirm this. Give the role to a user whose password you know: edit the user, and add %1 to the roles.</source>
        <translation>没有任何已启用的用户拥有角色 %1，因此没有人能够确认此操作。请将该角色授予某个您知道其密码的用户：编辑该用户，并将 %1 添加到角色中。</translation>
    </message>
    <message>
        <source>There is no session %1.</source>
        <translation>会话 %1 不存在。</translation>
    </message>
    <message>
        <source>The session could not be stored.</source>
        <translation>无法存储会话。</translation>
    </message>
    <message>
        <source>The session has expired.</source>
        <translation>会话已过期。</translation>
    </message>
    <message>
        <source>There is no user %1.</source>
        <translation>用户 %1 不存在。</translation>
    </message>
    <message>
        <source>The variable %1 says nothing; is %2 meant?</source>
        <translation>变量 %1 不起作用；是不是想写 %2？</translation>
    </message>
    <message>
        <source>The member key_ops of the JWK does not allow the operation %1.</source>
        <translation>JWK 的成员 key_ops 不允许 %1。</translation>
    </message>
    <message>
        <source>The private key is encrypted with %1 iterations of its passphrase; at most %2 are made.</source>
        <translation>私钥以其口令的 %1 次迭代加密；最多执行 %2 次。</translation>
    </message>
    <message>
        <source>The private key is encrypted with a scrypt that takes too much: at most %1 MiB of memory are given, and %2 MiB gone over.</source>
        <translation>私钥所用的 scrypt 加密开销过大：最多使用 %1 MiB 内存，处理 %2 MiB。</translation>
    </message>
    <message>
        <source>`openssl pkcs8 -topk8` writes the key with less.</source>
        <translation>`openssl pkcs8 -topk8` 可以用更低的开销写出该密钥。</translation>
    </message>
    <message>
        <source>another program has put another one there.</source>
        <translation>另一个程序在那里放了另一个。</translation>
    </message>
    <message>
        <source>%1 cannot be removed again.</source>
        <translation>无法再次移除 %1。</translation>
    </message>
    <message>
        <source>The system gives no descriptors to serve %1 with.</source>
        <translation>系统没有可用于服务 %1 的文件描述符。</translation>
    </message>
    <message>
        <source>OpenSSL of this machine speaks no TLS 1.2.</source>
        <translation>此计算机的 OpenSSL 不支持 TLS 1.2。</translation>
    </message>
    <message>
        <source>The resource service could not go on with that.</source>
        <translation>资源服务无法以此继续运行。</translation>
    </message>
    <message>
        <source>line %1 has %2 within braces; take it out there.</source>
        <translation>第 %1 行的 %2 在花括号内；请将其移出。</translation>
    </message>
    <message>
        <source>answers %1</source>
        <translation>的响应为 %1</translation>
    </message>
    <message>
        <source>broke off: %1</source>
        <translation>中断了：%1</translation>
    </message>
    <message>
        <source>There is no installation of Tessera in %1. Name the folder of one with --data-dir, or its configuration with --config; or make one there by starting the services on it.</source>
        <translation>%1 中没有 Tessera 的安装实例。请用 --data-dir 指定安装实例所在的目录，或用 --config 指定其配置；或在该目录上启动服务，以创建安装实例。</translation>
    </message>
    <message>
        <source>it is that of the user %1, so run this as that user: sudo -u %1.</source>
        <translation>它属于用户 %1，请以该用户的身份运行：sudo -u %1。</translation>
    </message>
    <message>
        <source>everybody may write to it; name a folder of its own.</source>
        <translation>任何人都可以写入；请指定一个专用目录。</translation>
    </message>
</context>
<context>
    <name>tessera::settings</name>
    <message>
        <source>How long a key signs before the next one takes over.</source>
        <translation>密钥签名多长时间后由下一个密钥接替。</translation>
    </message>
    <message>
        <source>How long a key is published before it signs, so that every consumer can see it first.</source>
        <translation>密钥在开始签名之前提前发布的时长，以便所有验证方都能先获取到它。</translation>
    </message>
    <message>
        <source>How long consumers may keep the key set before they fetch it again. Where it is lowered, the next key waits for the caches of the longer time.</source>
        <translation>验证方在重新获取密钥集之前可以缓存它的时长。调低此值后，下一个密钥会等到按原先较长时间缓存的副本全部失效再启用。</translation>
    </message>
    <message>
        <source>How long a key stays published after the last token it signed has expired.</source>
        <translation>密钥签名的最后一个令牌过期后，该密钥继续发布的时长。</translation>
    </message>
    <message>
        <source>What the next signing key is for; keys that exist stay as they are.</source>
        <translation>下一个签名密钥所用的算法；已有的密钥保持不变。</translation>
    </message>
    <message>
        <source>The size of the next RSA key.</source>
        <translation>下一个 RSA 密钥的长度。</translation>
    </message>
    <message>
        <source>How long an access token is good.</source>
        <translation>访问令牌的有效时间。</translation>
    </message>
    <message>
        <source>How long a session lasts without a refresh.</source>
        <translation>会话在不刷新的情况下可以持续的时间。</translation>
    </message>
    <message>
        <source>The same for a person who asked to be remembered.</source>
        <translation>同上，适用于选择了保持登录的用户。</translation>
    </message>
    <message>
        <source>How long a spent refresh token still gets the same answer, for clients that lost it.</source>
        <translation>已使用过的刷新令牌仍会得到相同响应的时长，供丢失响应的客户端重试。</translation>
    </message>
    <message>
        <source>The type in the header of access tokens; JWT is for consumers that refuse at+jwt.</source>
        <translation>访问令牌头部中的类型；JWT 用于不接受 at+jwt 的验证方。</translation>
    </message>
    <message>
        <source>Whether access tokens say email address and name.</source>
        <translation>访问令牌中是否包含邮箱地址和姓名。</translation>
    </message>
    <message>
        <source>How many failed sign-ins in a row lock an account.</source>
        <translation>连续登录失败多少次后锁定账户。</translation>
    </message>
    <message>
        <source>How long that lock lasts.</source>
        <translation>锁定持续的时间。</translation>
    </message>
    <message>
        <source>Whether anybody may make an account.</source>
        <translation>是否允许任何人自行注册账户。</translation>
    </message>
    <message>
        <source>How many characters a new password has at least.</source>
        <translation>新密码至少包含的字符数。</translation>
    </message>
    <message>
        <source>How many characters a new password has at most.</source>
        <translation>新密码最多包含的字符数。</translation>
    </message>
    <message>
        <source>How hard to guess a new password is at least, on the scale of zxcvbn.</source>
        <translation>新密码至少要达到的强度，采用 zxcvbn 评分。</translation>
    </message>
    <message>
        <source>How much memory one password hash takes; others follow at the next sign-in.</source>
        <translation>计算一次密码哈希占用的内存；已有的哈希会在用户下次登录时更新。</translation>
    </message>
    <message>
        <source>How often a password hash goes over that memory.</source>
        <translation>计算一次密码哈希时遍历该内存的次数。</translation>
    </message>
    <message>
        <source>Into how many parts that memory is divided.</source>
        <translation>将该内存划分成多少个并行通道。</translation>
    </message>
    <message>
        <source>Web sites whose scripts may call the services.</source>
        <translation>允许其脚本调用这些服务的网站。</translation>
    </message>
    <message>
        <source>How often an encrypted backup is written, where the configuration names a folder and a passphrase for them.</source>
        <translation>写入加密备份的间隔；配置文件中须已指定备份目录和口令。</translation>
    </message>
    <message>
        <source>How many of these backups stay; older ones go when a new one is whole.</source>
        <translation>保留多少个此类备份；新备份完整写入后，较旧的备份会被删除。</translation>
    </message>
    <message>
        <source>Where the auth service listens.</source>
        <translation>认证服务的监听地址。</translation>
    </message>
    <message>
        <source>Where the resource service listens.</source>
        <translation>资源服务的监听地址。</translation>
    </message>
    <message>
        <source>What tokens name as their issuer, and whom the resource service trusts: the address under which clients know the auth service.</source>
        <translation>令牌中写明的签发者，也是资源服务所信任的签发者：即客户端访问认证服务所用的地址。</translation>
    </message>
    <message>
        <source>What tokens name as their audience, and what the resource service asks for.</source>
        <translation>令牌中写明的受众，也是资源服务所要求的受众。</translation>
    </message>
    <message>
        <source>Where the resource service learns keys, where it is not from the auth service beside it or the metadata of the issuer.</source>
        <translation>资源服务获取密钥的地址；仅当密钥既不来自同一进程中的认证服务、也不来自签发者元数据时才需要。</translation>
    </message>
    <message>
        <source>Which services run.</source>
        <translation>要运行的服务。</translation>
    </message>
    <message>
        <source>The folder that holds the database.</source>
        <translation>存放数据库的目录。</translation>
    </message>
    <message>
        <source>The file with the key that seals the signing keys.</source>
        <translation>用于加密签名密钥的密钥所在的文件。</translation>
    </message>
    <message>
        <source>The names under which clients reach both services: the local authority makes a certificate for them, with which the services speak TLS.</source>
        <translation>客户端访问这两个服务所用的名称：本地 CA 会为这些名称签发证书，供服务启用 TLS。</translation>
    </message>
    <message>
        <source>A certificate of yours with which both services speak TLS, as PEM or PKCS #12; its file is followed.</source>
        <translation>两个服务启用 TLS 所用的自有证书，格式为 PEM 或 PKCS #12；证书文件更新后会自动重新加载。</translation>
    </message>
    <message>
        <source>The key of that certificate, where it is in another file.</source>
        <translation>该证书的密钥，仅当密钥在另一个文件中时需要。</translation>
    </message>
    <message>
        <source>The file with the passphrase of that key.</source>
        <translation>存放该密钥口令的文件。</translation>
    </message>
    <message>
        <source>Whose certificates alone the resource service believes where it fetches keys; without it those that the system trusts, and the local authority&apos;s.</source>
        <translation>资源服务获取密钥时唯一信任的 CA；未设置时，信任系统所信任的证书以及本地 CA 的证书。</translation>
    </message>
    <message>
        <source>Where backups are written by themselves; best on another disk.</source>
        <translation>自动备份的写入位置；最好位于另一块磁盘上。</translation>
    </message>
    <message>
        <source>The file with the passphrase of these backups; without it none is written.</source>
        <translation>存放这些备份的口令的文件；未设置则不会写入备份。</translation>
    </message>
    <message>
        <source>Threads for each listener; 0 is one a core.</source>
        <translation>每个监听器的线程数；0 表示每个 CPU 核心一个线程。</translation>
    </message>
    <message>
        <source>How many connections each listener takes at once.</source>
        <translation>每个监听器同时接受的连接数上限。</translation>
    </message>
    <message>
        <source>How many of them may come from one IPv4 address, or one IPv6 /64.</source>
        <translation>其中来自同一个 IPv4 地址或同一个 IPv6 /64 网段的连接数上限。</translation>
    </message>
    <message>
        <source>Proxies in front of the listeners, whose Forwarded or X-Forwarded-For tells who their clients are.</source>
        <translation>位于监听器前面的代理，其 Forwarded 或 X-Forwarded-For 标头用于识别真实的客户端。</translation>
    </message>
    <message>
        <source>Where Prometheus finds /metrics; without it there are no metrics. No password protects them: let nobody else reach that address.</source>
        <translation>供 Prometheus 抓取 /metrics 的地址；未设置则不提供指标。指标没有密码保护：切勿让其他人访问该地址。</translation>
    </message>
    <message>
        <source>How the log is written; auto takes the journal&apos;s form where standard error is the journal.</source>
        <translation>日志的写入格式；设为 auto 时，如果标准错误输出连接到 journal，则采用 journal 的格式。</translation>
    </message>
    <message>
        <source>From which level on messages are logged, by category; * stands for all. tessera.requests=info logs every request.</source>
        <translation>按类别设置从哪个级别起记录日志；* 代表所有类别。tessera.requests=info 会记录每个请求。</translation>
    </message>
    <message>
        <source>The address under which clients know the resource service, as its metadata says it (RFC 9728): where a proxy is in front, or a name leads to it.</source>
        <translation>客户端所知的资源服务地址，即其元数据 (RFC 9728) 所给出的地址：当前面有代理或通过名称访问它时使用。</translation>
    </message>
</context>
<context>
    <name>tessera::ui</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AboutDialog</name>
    <message>
        <source>About Tessera</source>
        <translation>关于 Tessera</translation>
    </message>
    <message>
        <source>Tessera %1</source>
        <translation>Tessera %1</translation>
    </message>
    <message>
        <source>Database schema</source>
        <translation>数据库架构</translation>
    </message>
    <message>
        <source>%1; databases of schema 1 to %2 are upgraded to it</source>
        <translation>%1；架构版本 1 至 %2 的数据库会升级到此版本</translation>
    </message>
    <message>
        <source>Signs people in, signs access tokens, publishes and rotates the keys, verifies.</source>
        <translation>为用户登录，签发访问令牌，发布并轮换密钥，验证令牌。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. There is no warranty, to the extent permitted by law.</source>
        <translation>本程序是自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布。在法律允许的范围内，不提供任何担保。</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>复制版本信息(&amp;C)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Which log</source>
        <translation>选择日志</translation>
    </message>
    <message>
        <source>Refused &amp;sign-ins</source>
        <translation>被拒的登录(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>请求(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Audit log</source>
        <translation>审计日志(&amp;A)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AddressPage</name>
    <message>
        <source>Where the services listen</source>
        <translation>服务的监听地址</translation>
    </message>
    <message>
        <source>Two services run: one signs people in, the other shows how yours verify tokens. On 127.0.0.1 they are reached from this machine alone.</source>
        <translation>将运行两个服务：一个负责用户登录，另一个演示您自己的服务应如何验证令牌。监听 127.0.0.1 时，只能从本机访问。</translation>
    </message>
    <message>
        <source>A&amp;uth service</source>
        <translation>认证服务(&amp;U)</translation>
    </message>
    <message>
        <source>Signs in, and publishes the keys.</source>
        <translation>处理登录，并发布密钥。</translation>
    </message>
    <message>
        <source>&amp;Resource service</source>
        <translation>资源服务(&amp;R)</translation>
    </message>
    <message>
        <source>Answers whoever has a good token.</source>
        <translation>为持有有效令牌的请求提供响应。</translation>
    </message>
    <message>
        <source>The addresses are still being looked at.</source>
        <translation>仍在检查这些地址。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AdministratorDialog</name>
    <message>
        <source>Confirm that you are an administrator</source>
        <translation>确认管理员身份</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>确认(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Email address</source>
        <translation>邮箱地址(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>That is not the email address and password of an administrator.</source>
        <translation>邮箱地址和密码与任何管理员都不匹配。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AdministratorPage</name>
    <message>
        <source>The first administrator</source>
        <translation>第一个管理员</translation>
    </message>
    <message>
        <source>Somebody who may sign in, with the role &quot;admin&quot;. Others are added later, in the window.</source>
        <translation>此用户可以登录，并拥有“admin”角色。其他用户可以稍后在主窗口中添加。</translation>
    </message>
    <message>
        <source>&amp;Email address</source>
        <translation>邮箱地址(&amp;E)</translation>
    </message>
    <message>
        <source>What this person signs in with.</source>
        <translation>此人用它登录。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>For lists and tokens; may be empty.</source>
        <translation>用于列表和令牌；可以留空。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>An email address is needed: it is what the administrator signs in with.</source>
        <translation>需要填写邮箱地址：管理员用它登录。</translation>
    </message>
    <message>
        <source>A password is needed that keeps the rules.</source>
        <translation>需要设置符合规则的密码。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AmountEditor</name>
    <message>
        <source>Unit of &quot;%1&quot;</source>
        <translation>“%1”的单位</translation>
    </message>
</context>
<context>
    <name>tessera::ui::Assistant</name>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Set up Tessera</source>
        <translation>设置 Tessera</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>&amp;Start Tessera</source>
        <translation>启动 Tessera(&amp;S)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>下一步(&amp;X)</translation>
    </message>
    <message>
        <source>Go on without an &amp;administrator</source>
        <translation>不创建管理员并继续(&amp;A)</translation>
    </message>
    <message>
        <source>Set up &amp;later</source>
        <translation>稍后设置(&amp;L)</translation>
    </message>
    <message>
        <source>the address of the auth service</source>
        <translation>认证服务的地址</translation>
    </message>
    <message>
        <source>Give up setting up Tessera?</source>
        <translation>放弃设置 Tessera？</translation>
    </message>
    <message>
        <source>Nothing was made yet; what was typed here is lost.</source>
        <translation>尚未创建任何内容；在此输入的内容将会丢失。</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>放弃(&amp;G)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AtOnceDialog</name>
    <message>
        <source>Rotate at once</source>
        <translation>立即轮换</translation>
    </message>
    <message>
        <source>&amp;Rotate at once</source>
        <translation>立即轮换(&amp;R)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AttackModel</name>
    <message>
        <source>No answer came.</source>
        <translation>未收到响应。</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>状态码 %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>taken (policy)</source>
        <translation>已接受（策略）</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>fetched (policy)</source>
        <translation>已访问（策略）</translation>
    </message>
    <message>
        <source>address fetched</source>
        <translation>已访问该地址</translation>
    </message>
    <message>
        <source>broke</source>
        <translation>出错</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>Why a verifier falls for it</source>
        <translation>验证方为何会上当</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>It is refused, with status 401.</source>
        <translation>应被拒绝，状态码为 401。</translation>
    </message>
    <message>
        <source>It is refused; whoever takes it may have a reason. A matter of policy, no failure.</source>
        <translation>应被拒绝；若有验证方接受它，也可能有其理由。这属于策略问题，不算失败。</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>返回内容</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态码</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>攻击</translation>
    </message>
    <message>
        <source>What it tries</source>
        <translation>攻击手法</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AttackResults</name>
    <message>
        <source>Inspect its t&amp;oken</source>
        <translation>解析其令牌(&amp;O)</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>保存报告(&amp;R)…</translation>
    </message>
    <message>
        <source>Attacks</source>
        <translation>攻击</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>About the attack</source>
        <translation>关于此攻击</translation>
    </message>
    <message>
        <source>The tokens are being made.</source>
        <translation>正在生成令牌。</translation>
    </message>
    <message>
        <source>%1 of %2 attacks are done.</source>
        <translation>攻击已完成 %1 项，共 %2 项。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Page to read (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>JUnit (*.xml)</source>
        <translation>JUnit (*.xml)</translation>
    </message>
    <message>
        <source>The name of a report ends with .html, .json or .xml (JUnit).</source>
        <translation>报告的文件名须以 .html、.json 或 .xml（JUnit）结尾。</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>报告已保存到 %1。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AttackView</name>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>This &amp;host is mine, or its owner wants it to be tried</source>
        <translation>此主机归我所有，或其所有者同意接受测试(&amp;H)</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>地址(&amp;D)</translation>
    </message>
    <message>
        <source>one that is minted for it</source>
        <translation>专为此签发的令牌</translation>
    </message>
    <message>
        <source>the token above</source>
        <translation>上方的令牌</translation>
    </message>
    <message>
        <source>What the resource must accept before the forged ones prove anything</source>
        <translation>资源必须先接受此令牌，伪造令牌的测试结果才有意义</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>&amp;Good token</source>
        <translation>有效令牌(&amp;G)</translation>
    </message>
    <message>
        <source>Pa&amp;use between two</source>
        <translation>攻击间隔(&amp;U)</translation>
    </message>
    <message>
        <source>A&amp;t most</source>
        <translation>最长(&amp;T)</translation>
    </message>
    <message>
        <source>of its issuer, for the attacks that need the public key; may stay empty</source>
        <translation>签发者的密钥集，供需要公钥的攻击使用；可以留空</translation>
    </message>
    <message>
        <source>&amp;Key set at</source>
        <translation>密钥集地址(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>This is not an http or https address.</source>
        <translation>这不是 http 或 https 地址。</translation>
    </message>
    <message>
        <source>There is no token above yet.</source>
        <translation>上方还没有令牌。</translation>
    </message>
    <message>
        <source>%1 may be another machine. Attack only what is yours.</source>
        <translation>%1 可能是另一台机器。请只攻击归您所有的目标。</translation>
    </message>
    <message>
        <source>Some ninety forged tokens are sent, one after the other. A resource that verifies refuses them all.</source>
        <translation>将依次发送约九十个伪造的令牌。真正进行验证的资源会将它们全部拒绝。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>已停止。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::Attention</name>
    <message>
        <source>The auth service could not start. %1</source>
        <translation>认证服务无法启动。%1</translation>
    </message>
    <message>
        <source>The resource service could not start. %1</source>
        <translation>资源服务无法启动。%1</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>使用端口 %1</translation>
    </message>
    <message>
        <source>Nothing can be stored at the moment, so nobody can sign in or refresh. %1</source>
        <translation>目前无法存储任何数据，因此没有人能够登录或刷新令牌。%1</translation>
    </message>
    <message>
        <source>Show the requests</source>
        <translation>查看请求</translation>
    </message>
    <message>
        <source>The auth service listens on %1 without TLS: other machines reach it, and passwords and tokens cross the network in the clear. Turn TLS on, or listen on a loopback address behind a proxy that does TLS.</source>
        <translation>认证服务正在 %1 上监听，且未启用 TLS：其他机器可以访问它，密码和令牌会以明文在网络上传输。请启用 TLS，或改为监听环回地址，并由前面的代理处理 TLS。</translation>
    </message>
    <message>
        <source>The resource service listens on %1 without TLS: other machines reach it, and tokens cross the network in the clear. Turn TLS on, or listen on a loopback address behind a proxy that does TLS.</source>
        <translation>资源服务正在 %1 上监听，且未启用 TLS：其他机器可以访问它，令牌会以明文在网络上传输。请启用 TLS，或改为监听环回地址，并由前面的代理处理 TLS。</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>The certificate of the services is out of date since %1: clients refuse it.</source>
        <translation>服务的证书已于 %1 过期：客户端会拒绝它。</translation>
    </message>
    <message>
        <source>The certificate of the services ends %1. Put another one in its place.</source>
        <translation>服务的证书将于 %1到期。请更换证书。</translation>
    </message>
    <message>
        <source>The clock of this machine is behind: the database has seen %1 already, which is %2. Until then keys stay as they are and no planned one begins to sign. Check date and time of this machine.</source>
        <translation>本机时钟偏慢：数据库已记录过 %1 的时间，也就是 %2。在此之前，密钥保持现状，计划中的密钥也不会开始签名。请检查本机的日期和时间。</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>查看密钥</translation>
    </message>
    <message>
        <source>A refresh token was used a second time, %1. Its session was ended, since somebody may have stolen it.</source>
        <translation>有一个刷新令牌被第二次使用（%1）。它可能已被盗用，因此其会话已结束。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refresh tokens were used a second time in the last 24 hours, the latest %1. Their sessions were ended, since somebody may have stolen them.</source>
        <translation>
            <numerusform>过去 24 小时内有 %Ln 个刷新令牌被第二次使用，最近一次在 %1。它们可能已被盗用，因此相关会话均已结束。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it in the log</source>
        <translation>在日志中查看</translation>
    </message>
    <message>
        <source>%1 is locked after too many failed sign-ins, until %2.</source>
        <translation>%1 因登录失败次数过多而被锁定，直至 %2。</translation>
    </message>
    <message>
        <source>Show the user</source>
        <translation>查看用户</translation>
    </message>
    <message numerus="yes">
        <source>%Ln users are locked after too many failed sign-ins.</source>
        <translation>
            <numerusform>有 %Ln 个用户因登录失败次数过多而被锁定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the users</source>
        <translation>查看用户</translation>
    </message>
    <message>
        <source>No enabled user has the role admin, so nobody can confirm what needs an administrator, such as the export of a private key. Give the role to somebody.</source>
        <translation>没有任何已启用的用户拥有 admin 角色，因此没有人能够确认需要管理员的操作，例如导出私钥。请将该角色授予某个用户。</translation>
    </message>
    <message>
        <source>Open the users</source>
        <translation>打开用户页面</translation>
    </message>
    <message>
        <source>The scheduled backup failed %1, and is tried again: %2</source>
        <translation>计划备份在 %1失败，将会重试：%2</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>查看备份</translation>
    </message>
    <message>
        <source>The last backup was written %1, more than a week ago.</source>
        <translation>上次备份是在 %1写入的，距今已超过一周。</translation>
    </message>
    <message>
        <source>in the console</source>
        <translation>通过控制台</translation>
    </message>
    <message>
        <source>on the command line by %1</source>
        <translation>由 %1 通过命令行</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>由 %1 操作</translation>
    </message>
    <message>
        <source>The next key, %1, begins to sign %2. It is published already.</source>
        <translation>下一个密钥 %1 将于 %2开始签名。该密钥已经发布。</translation>
    </message>
    <message>
        <source>The key %1, imported %2, begins to sign %3.</source>
        <translation>密钥 %1 已导入（%2），将于 %3开始签名。</translation>
    </message>
    <message>
        <source>The key %1, announced by hand %2, begins to sign %3.</source>
        <translation>密钥 %1 已手动预发布（%2），将于 %3开始签名。</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>查看密钥</translation>
    </message>
    <message>
        <source>The resource service has no keys that it may use, and refuses every token. %1</source>
        <translation>资源服务没有可用的密钥，因此拒绝所有令牌。%1</translation>
    </message>
    <message>
        <source>The resource service goes on with a key set that is out of date since %1, until %2 at the latest. %3</source>
        <translation>资源服务仍在使用已于 %1 过期的密钥集，最迟用到 %2。%3</translation>
    </message>
    <message>
        <source>The resource service could not fetch the keys again. %1</source>
        <translation>资源服务未能重新获取密钥。%1</translation>
    </message>
    <message>
        <source>Compare the key sets</source>
        <translation>比较密钥集</translation>
    </message>
    <message>
        <source>The resource service still holds the key %1, which was revoked, and accepts what it signed. Let it fetch the keys now.</source>
        <translation>资源服务仍持有已吊销的密钥 %1，并接受由它签名的令牌。请让资源服务立即获取密钥。</translation>
    </message>
    <message>
        <source>The resource service does not hold the key %1, which signs now. It fetches the keys with the first token of it.</source>
        <translation>资源服务尚未持有当前用于签名的密钥 %1。收到由它签名的第一个令牌时，资源服务会获取密钥。</translation>
    </message>
    <message>
        <source>The key set that the resource service holds is out of date since %1.</source>
        <translation>资源服务持有的密钥集已于 %1 过期。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AttentionCard</name>
    <message>
        <source>Bad</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要注意</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>没有需要注意的事项。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AttentionTraffic</name>
    <message>
        <source>In the last 15 minutes %1 of %2 requests failed: they were answered with 5xx, or not at all.</source>
        <translation>过去 15 分钟内，有 %1 个请求失败（共 %2 个）：响应为 5xx，或未得到响应。</translation>
    </message>
    <message>
        <source>Show the requests</source>
        <translation>查看请求</translation>
    </message>
    <message>
        <source>In the last 15 minutes %1 of %2 sign-ins were refused, more than is usual. Somebody may be guessing passwords, or a program may have a wrong one.</source>
        <translation>过去 15 分钟内，有 %1 次登录被拒绝（共 %2 次），高于平时水平。可能有人在猜测密码，或者某个程序使用了错误的密码。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AuditExport</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AuditFilterBar</name>
    <message>
        <source>Any text</source>
        <translation>任意文本</translation>
    </message>
    <message>
        <source>About: user, key, setting</source>
        <translation>对象：用户、密钥、设置</translation>
    </message>
    <message>
        <source>By: user, console</source>
        <translation>操作者：用户、控制台</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>所有操作</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>任意结果</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>All of the log</source>
        <translation>全部日志</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>最近 15 分钟</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近 1 小时</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最近 1 天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>指定时段…</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>到(&amp;U)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AuditModel</name>
    <message>
        <source>%1, succeeded</source>
        <translation>%1，成功</translation>
    </message>
    <message>
        <source>%1, refused</source>
        <translation>%1，已拒绝</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AuditView</name>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>The entry&apos;s story</source>
        <translation>记录详情</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>导出已取消；未写入任何文件。</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>验证(&amp;V)</translation>
    </message>
    <message>
        <source>Checks that no entry was changed, removed or moved since it was written.</source>
        <translation>检查各条记录自写入以来是否被更改、删除或移动过。</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Writes all that the filter finds into a file.</source>
        <translation>将筛选出的全部记录写入文件。</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) found</source>
        <translation>
            <numerusform>找到 %Ln 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the latest %Ln entry(s); more as you scroll</source>
        <translation>
            <numerusform>最近 %Ln 条记录；滚动可加载更多</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the &amp;hash</source>
        <translation>复制哈希(&amp;H)</translation>
    </message>
    <message>
        <source>Only this &amp;action</source>
        <translation>仅此操作(&amp;A)</translation>
    </message>
    <message>
        <source>Only about &amp;this</source>
        <translation>仅此对象(&amp;T)</translation>
    </message>
    <message>
        <source>Only this a&amp;ddress</source>
        <translation>仅此地址(&amp;D)</translation>
    </message>
    <message>
        <source>Only this &amp;request</source>
        <translation>仅此请求(&amp;R)</translation>
    </message>
    <message>
        <source>Go to the &amp;user</source>
        <translation>转到用户(&amp;U)</translation>
    </message>
    <message>
        <source>Go to the &amp;key</source>
        <translation>转到密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>The audit log is being read.</source>
        <translation>正在读取审计日志。</translation>
    </message>
    <message>
        <source>Nothing was audited yet</source>
        <translation>尚无审计记录</translation>
    </message>
    <message>
        <source>Sign-ins and all that is changed appear here as they happen.</source>
        <translation>登录和所有更改一经发生便会显示在这里。</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>没有匹配的记录</translation>
    </message>
    <message>
        <source>The audit log holds nothing that the filter asks for. Users are found by their whole email address; a part of it is found as text.</source>
        <translation>审计日志中没有符合筛选条件的内容。查找用户须使用完整的邮箱地址；只有部分地址时，请按文本查找。</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>清除筛选条件(&amp;C)</translation>
    </message>
    <message>
        <source>Every entry of the audit log is being read and compared with its hash.</source>
        <translation>正在读取审计日志的每条记录，并与其哈希比对。</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) were read, and all is as it was written. Whoever keeps the hash of the last one (%1…) elsewhere can tell later that nothing was replaced.</source>
        <translation>
            <numerusform>已读取 %Ln 条记录，内容均与写入时一致。若在别处保存最后一条记录的哈希（%1…），日后即可判断内容是否被替换过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The audit log is broken at entry %1: %2 What stands before it is as it was written: %Ln entry(s).</source>
        <translation>
            <numerusform>审计日志在第 %1 条记录处损坏：%2在此之前的 %Ln 条记录均与写入时一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log is being exported.</source>
        <translation>正在导出审计日志。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>导出审计日志</translation>
    </message>
    <message>
        <source>audit log</source>
        <translation>审计日志</translation>
    </message>
    <message numerus="yes">
        <source>The audit log is being exported: %Ln entry(s) so far.</source>
        <translation>
            <numerusform>正在导出审计日志：目前已导出 %Ln 条记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) were written to %1.</source>
        <translation>
            <numerusform>已将 %Ln 条记录写入 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::BackupDialog</name>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>&amp;Back up</source>
        <translation>备份(&amp;B)</translation>
    </message>
    <message>
        <source>Users, keys, sessions, settings, the audit log and the key-encryption key are written into one file, encrypted. The file and the passphrase are all that a restore needs, on any machine; without the passphrase nobody can open it. Services go on meanwhile.</source>
        <translation>用户、密钥、会话、设置、审计日志以及密钥加密密钥会加密写入同一个文件。有了该文件和口令，就能在任何机器上恢复；没有口令，任何人都无法打开它。备份期间服务照常运行。</translation>
    </message>
    <message>
        <source>Back up into</source>
        <translation>备份到</translation>
    </message>
</context>
<context>
    <name>tessera::ui::BackupRow</name>
    <message>
        <source>Backups by schedule</source>
        <translation>计划备份</translation>
    </message>
    <message>
        <source>Encrypted, and read back before the oldest go. Folder and passphrase are named in the configuration file.</source>
        <translation>备份经过加密，并在删除最旧的备份之前回读校验。目录和口令在配置文件中指定。</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>立即备份(&amp;B)…</translation>
    </message>
    <message>
        <source>Wrote %1 and read it back: %2.</source>
        <translation>已写入 %1 并回读校验：%2。</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>恢复(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>tessera::ui::CheckModel</name>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>tessera::ui::Comparison</name>
    <message>
        <source>only served: no resource service runs here</source>
        <translation>仅发布：此处未运行资源服务</translation>
    </message>
    <message>
        <source>in both</source>
        <translation>两者都有</translation>
    </message>
    <message>
        <source>only served: held after the next fetch</source>
        <translation>仅发布：下次获取后即会持有</translation>
    </message>
    <message>
        <source>only served: held after the next fetch %1, or with its first token</source>
        <translation>仅发布：下次获取（%1）或收到由它签名的第一个令牌后即会持有</translation>
    </message>
    <message>
        <source>only held: will be dropped by the next fetch</source>
        <translation>仅持有：下次获取时会丢弃</translation>
    </message>
    <message>
        <source>only held: will be dropped by the next fetch %1</source>
        <translation>仅持有：下次获取（%1）时会丢弃</translation>
    </message>
    <message>
        <source>in both, but they are two different keys</source>
        <translation>两者都有，但并非同一个密钥</translation>
    </message>
    <message>
        <source>only served</source>
        <translation>仅发布</translation>
    </message>
    <message>
        <source>only held</source>
        <translation>仅持有</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>不一致</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ComparisonModel</name>
    <message>
        <source>without a kid</source>
        <translation>没有 kid</translation>
    </message>
    <message>
        <source>unknown here</source>
        <translation>此处未知</translation>
    </message>
    <message>
        <source>Key (kid)</source>
        <translation>密钥（kid）</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>所在位置</translation>
    </message>
</context>
<context>
    <name>tessera::ui::CourseModel</name>
    <message>
        <source>not made yet</source>
        <translation>尚未生成</translation>
    </message>
    <message>
        <source>Its key was not made yet.</source>
        <translation>其密钥尚未生成。</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>预发布</translation>
    </message>
    <message>
        <source>Its key is in the key set, and does not sign yet.</source>
        <translation>其密钥在密钥集中，但尚未用于签名。</translation>
    </message>
    <message>
        <source>active</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Its key is in the key set, and signs.</source>
        <translation>其密钥在密钥集中，并用于签名。</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>已退役</translation>
    </message>
    <message>
        <source>Its key is in the key set, and signs no more.</source>
        <translation>其密钥在密钥集中，但不再用于签名。</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Its key is gone from the key set.</source>
        <translation>其密钥已从密钥集中移除。</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>已吊销</translation>
    </message>
    <message>
        <source>Its key is revoked.</source>
        <translation>其密钥已吊销。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an instant and how far from now it is</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>before</source>
        <translation>此前</translation>
    </message>
    <message>
        <source>always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>First check that fails</source>
        <translation>首个未通过的检查项</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>其密钥</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ExportPrivateDialog</name>
    <message>
        <source>Export the private key %1</source>
        <translation>导出私钥 %1</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Whoever has the file and the passphrase can make tokens that every service of yours accepts. The file is encrypted (PKCS#8, AES-256), and the export stands in the audit log.</source>
        <translation>持有该文件和口令的人可以签发您所有服务都会接受的令牌。文件经过加密（PKCS#8，AES-256），此次导出会记入审计日志。</translation>
    </message>
    <message>
        <source>Export the private key</source>
        <translation>导出私钥</translation>
    </message>
    <message>
        <source>Keys (*.pem)</source>
        <translation>密钥 (*.pem)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::FactGrid</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>tessera::ui::FigureButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
</context>
<context>
    <name>tessera::ui::FigureRow</name>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Live sessions</source>
        <translation>有效会话</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>Next key</source>
        <translation>下一个密钥</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many are disabled, how many are locked</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>none disabled</source>
        <translation>无禁用</translation>
    </message>
    <message numerus="yes">
        <source>%Ln disabled</source>
        <translation>
            <numerusform>%Ln 个已禁用</numerusform>
        </translation>
    </message>
    <message>
        <source>none locked</source>
        <translation>无锁定</translation>
    </message>
    <message numerus="yes">
        <source>%Ln locked</source>
        <translation>
            <numerusform>%Ln 个已锁定</numerusform>
        </translation>
    </message>
    <message>
        <source>can be refreshed now</source>
        <translation>当前可刷新</translation>
    </message>
    <message>
        <source>%1…, since %2</source>
        <translation>%1…，自 %2 起</translation>
    </message>
    <message>
        <source>until it signs, %1</source>
        <translation>距 %1 开始签名</translation>
    </message>
    <message>
        <source>No change is planned.</source>
        <translation>没有计划中的更换。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::FileField</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Choo&amp;se…</source>
        <translation>选择(&amp;S)…</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name, or choose the file to replace it.</source>
        <translation>%1 已存在。请改用其他名称；如要替换，请选择该文件。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>入门步骤</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>隐藏入门步骤</translation>
    </message>
    <message>
        <source>&amp;Add a user…</source>
        <translation>添加用户(&amp;A)…</translation>
    </message>
    <message>
        <source>2. Sign in as that user, in a terminal that has curl and jq, with the user&apos;s email address and password:</source>
        <translation>2. 在装有 curl 和 jq 的终端中，使用该用户的邮箱地址和密码登录：</translation>
    </message>
    <message>
        <source>It is to trust the local authority: export that in Settings, TLS, as tessera-authority.crt, and be in its folder.</source>
        <translation>curl 需要信任本地 CA：请在“设置”的“TLS”部分将其导出为 tessera-authority.crt，并在该文件所在的目录中执行命令。</translation>
    </message>
    <message>
        <source>Commands to sign in</source>
        <translation>登录命令</translation>
    </message>
    <message>
        <source>Copy the commands to sign in</source>
        <translation>复制登录命令</translation>
    </message>
    <message>
        <source>3. Call the resource service with the token:</source>
        <translation>3. 使用令牌调用资源服务：</translation>
    </message>
    <message>
        <source>Commands to use the token</source>
        <translation>使用令牌的命令</translation>
    </message>
    <message>
        <source>Copy the commands to use the token</source>
        <translation>复制使用令牌的命令</translation>
    </message>
    <message>
        <source>See the &amp;keys</source>
        <translation>查看密钥(&amp;K)</translation>
    </message>
    <message>
        <source>4. See which key has signed it, and when the next one takes over.</source>
        <translation>4. 查看令牌由哪个密钥签名，以及下一个密钥何时接替。</translation>
    </message>
    <message>
        <source>1. Add a user who may sign in: done.</source>
        <translation>1. 添加可以登录的用户：已完成。</translation>
    </message>
    <message>
        <source>1. Add a user who may sign in.</source>
        <translation>1. 添加可以登录的用户。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::FormDialog</name>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
</context>
<context>
    <name>tessera::ui::GeneratedPasswordDialog</name>
    <message>
        <source>It is shown this once and kept nowhere. Give it to the person in a way that others do not see.</source>
        <translation>密码只显示这一次，不会保存在任何地方。请通过他人看不到的方式交给本人。</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>&amp;Password of %1</source>
        <translation>%1 的密码(&amp;P)</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy it, or write it down, before this is closed.</source>
        <translation>请在关闭此窗口之前复制或抄下密码。</translation>
    </message>
    <message numerus="yes">
        <source>Copied; it leaves the clipboard in %n second(s).</source>
        <translation>
            <numerusform>已复制；%n 秒后将从剪贴板中清除。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not copied. Close it once more if it is written down; nobody can show it again.</source>
        <translation>密码尚未复制。如果已经抄下，请再次关闭；关闭后任何人都无法再次显示它。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::GetView</name>
    <message>
        <source>Where the token comes from</source>
        <translation>令牌来源</translation>
    </message>
    <message>
        <source>Mint by &amp;hand</source>
        <translation>手动签发(&amp;H)</translation>
    </message>
    <message>
        <source>Si&amp;gn in as a user</source>
        <translation>以用户身份登录(&amp;G)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::HeldCard</name>
    <message>
        <source>Held by the resource service</source>
        <translation>由资源服务持有</translation>
    </message>
    <message>
        <source>&amp;Fetch now</source>
        <translation>立即获取(&amp;F)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Copy the URL that the resource service fetches from</source>
        <translation>复制资源服务获取密钥集的 URL</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>Copy the ETag that is held</source>
        <translation>复制所持有的 ETag</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>缓存时长</translation>
    </message>
    <message>
        <source>Next fetch</source>
        <translation>下次获取</translation>
    </message>
    <message>
        <source>Cooldown</source>
        <translation>冷却时间</translation>
    </message>
    <message>
        <source>The key set that is held</source>
        <translation>所持有的密钥集</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>不在此处</translation>
    </message>
    <message>
        <source>This program was told not to run the resource service.</source>
        <translation>此程序已被设置为不运行资源服务。</translation>
    </message>
    <message>
        <source>In another process</source>
        <translation>在另一个进程中</translation>
    </message>
    <message>
        <source>The process %1 runs the resource service; what it holds is known there alone.</source>
        <translation>资源服务由进程 %1 运行；它持有的内容只有该进程知道。</translation>
    </message>
    <message>
        <source>It could not start</source>
        <translation>无法启动</translation>
    </message>
    <message>
        <source>S&amp;tart it again</source>
        <translation>重新启动(&amp;T)</translation>
    </message>
    <message>
        <source>It is stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>The resource service holds keys only while it runs, and fetches them when it starts.</source>
        <translation>资源服务仅在运行期间持有密钥，并在启动时获取。</translation>
    </message>
    <message>
        <source>S&amp;tart it</source>
        <translation>启动(&amp;T)</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>尚无密钥</translation>
    </message>
    <message>
        <source>The resource service is about to fetch them.</source>
        <translation>资源服务即将获取密钥。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::HelpBrowser</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>tessera::ui::HelpWindow</name>
    <message>
        <source>Find in the help</source>
        <translation>在帮助中查找</translation>
    </message>
    <message>
        <source>Tessera Help</source>
        <translation>Tessera 帮助</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>键盘(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Tessera</source>
        <translation>关于 Tessera(&amp;A)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ImportDialog</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Lines with problems</source>
        <translation>有问题的行</translation>
    </message>
    <message>
        <source>Import users</source>
        <translation>导入用户</translation>
    </message>
    <message>
        <source>&amp;File (CSV or JSON)</source>
        <translation>文件（CSV 或 JSON）(&amp;F)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The first line of a CSV names the columns: email, and if you like name, roles, password or password_hash, email_verified, is_active. Who has no password cannot sign in until one is set.</source>
        <translation>CSV 的第一行为列名：email 必填，name、roles、password 或 password_hash、email_verified、is_active 可选。没有密码的用户须在设置密码后才能登录。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;Add users</source>
        <translation>添加用户(&amp;A)</translation>
    </message>
    <message>
        <source>Users (*.csv *.json);;All files (*)</source>
        <translation>用户 (*.csv *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The file is being checked.</source>
        <translation>正在检查文件。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave %Ln line(s) out and add the others</source>
        <translation>
            <numerusform>跳过 %Ln 行，添加其余用户(&amp;L)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) can be added.</source>
        <translation>
            <numerusform>可以添加 %Ln 个用户。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) cannot be taken as they are.</source>
        <translation>
            <numerusform>有 %Ln 行无法照此导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Users are being added.</source>
        <translation>正在添加用户。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln user(s)</source>
        <translation>
            <numerusform>添加 %Ln 个用户(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>检查(&amp;C)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ImportKeyDialog</name>
    <message>
        <source>Import a key</source>
        <translation>导入密钥</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Choose a file, drop it here, or paste it below: a private key as PEM (PKCS#1, PKCS#8, SEC1) or JWK. It is announced, and signs after the propagation time.</source>
        <translation>选择文件、拖放到此处，或粘贴到下方：PEM（PKCS#1、PKCS#8、SEC1）或 JWK 格式的私钥。密钥会预发布，经过传播时间后开始签名。</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>密钥(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>口令(&amp;P)</translation>
    </message>
    <message>
        <source>Signs &amp;with</source>
        <translation>签名算法(&amp;W)</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key *.jwk *.json);;All files (*)</source>
        <translation>密钥 (*.pem *.key *.jwk *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The key is encrypted: its passphrase is needed.</source>
        <translation>密钥已加密：需要其口令。</translation>
    </message>
    <message>
        <source>RSA, %1 bits</source>
        <translation>RSA，%1 位</translation>
    </message>
    <message>
        <source>%1, for %2. Key ID: %3</source>
        <translation>%1，用于 %2。密钥 ID：%3</translation>
    </message>
    <message>
        <source>It is announced now, and signs from %1 on.</source>
        <translation>密钥将立即预发布，从 %1 起用于签名。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ImportProblemModel</name>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>邮箱地址</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>tessera::ui::InspectView</name>
    <message>
        <source>Members of the token</source>
        <translation>令牌的成员</translation>
    </message>
</context>
<context>
    <name>tessera::ui::IssueCertificateDialog</name>
    <message>
        <source>Issue a certificate</source>
        <translation>签发证书</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>签发(&amp;I)</translation>
    </message>
    <message>
        <source>For another server. Whoever trusts the local authority believes it; it is not renewed by itself, and its key is kept nowhere but in the file.</source>
        <translation>用于其他服务器。信任本地 CA 的一方都会信任此证书；它不会自动续期，其密钥也只保存在该文件中。</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>DNS names and IP addresses, with commas between</source>
        <translation>DNS 名称和 IP 地址，以半角逗号分隔</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>天数(&amp;D)</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>保存证书</translation>
    </message>
    <message>
        <source>Certificates (*.pem)</source>
        <translation>证书 (*.pem)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::JwksPage</name>
    <message>
        <source>JWKS</source>
        <translation>JWKS</translation>
    </message>
    <message>
        <source>&amp;Pretty</source>
        <translation>格式化(&amp;P)</translation>
    </message>
    <message>
        <source>In lines that people read</source>
        <translation>分行显示，便于阅读</translation>
    </message>
    <message>
        <source>&amp;Raw</source>
        <translation>原始(&amp;R)</translation>
    </message>
    <message>
        <source>The very bytes</source>
        <translation>逐字节的原始内容</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>复制为 curl(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the key set that is served</source>
        <translation>复制所发布的密钥集</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the key set that is served as a file</source>
        <translation>将所发布的密钥集保存为文件</translation>
    </message>
    <message>
        <source>The resource service is starting.</source>
        <translation>资源服务正在启动。</translation>
    </message>
    <message>
        <source>Key by key</source>
        <translation>逐个密钥对比</translation>
    </message>
    <message>
        <source>Keys of both sets</source>
        <translation>两个密钥集中的密钥</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) served</source>
        <translation>
            <numerusform>已发布 %n 个密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>The resource service fetches its issuer&apos;s keys.</source>
        <translation>资源服务正在获取其签发者的密钥。</translation>
    </message>
    <message>
        <source>Save the key set</source>
        <translation>保存密钥集</translation>
    </message>
    <message>
        <source>JWK sets (*.json);;All files (*)</source>
        <translation>JWK 集 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The key set was saved as %1.</source>
        <translation>密钥集已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::KeyActions</name>
    <message>
        <source>Rotate</source>
        <translation>轮换</translation>
    </message>
    <message>
        <source>Key %1 is announced already and signs from %2 on. Announce another one after it?</source>
        <translation>密钥 %1 已预发布，从 %2 起用于签名。是否在其后再预发布一个密钥？</translation>
    </message>
    <message>
        <source>&amp;Announce another key</source>
        <translation>再预发布一个密钥(&amp;A)</translation>
    </message>
    <message>
        <source>A key is being made.</source>
        <translation>正在生成密钥。</translation>
    </message>
    <message>
        <source>Key %1 is announced. It signs from %2 on (%3).</source>
        <translation>密钥 %1 已预发布，从 %2 起用于签名（%3）。</translation>
    </message>
    <message>
        <source>Key %1 signs now.</source>
        <translation>密钥 %1 现已开始签名。</translation>
    </message>
    <message>
        <source>Key %1 is imported. It signs from %2 on.</source>
        <translation>密钥 %1 已导入，从 %2 起用于签名。</translation>
    </message>
    <message>
        <source>Key %1 is revoked.</source>
        <translation>密钥 %1 已吊销。</translation>
    </message>
    <message>
        <source>Consumers that keep the key set may accept key %1 until %2.</source>
        <translation>缓存了密钥集的验证方可能仍会接受密钥 %1，直至 %2。</translation>
    </message>
    <message>
        <source>Public key %1 is in the clipboard, as PEM.</source>
        <translation>公钥 %1 已复制到剪贴板，格式为 PEM。</translation>
    </message>
    <message>
        <source>Public key %1 is in the clipboard, as JWK.</source>
        <translation>公钥 %1 已复制到剪贴板，格式为 JWK。</translation>
    </message>
    <message>
        <source>Save public key %1</source>
        <translation>保存公钥 %1</translation>
    </message>
    <message>
        <source>PEM (*.pem)</source>
        <translation>PEM (*.pem)</translation>
    </message>
    <message>
        <source>JWK (*.jwk)</source>
        <translation>JWK (*.jwk)</translation>
    </message>
    <message>
        <source>Public key %1 is in %2.</source>
        <translation>公钥 %1 已保存到 %2。</translation>
    </message>
    <message>
        <source>The private key %1 is about to leave the database. That takes an administrator.</source>
        <translation>即将从数据库中导出私钥 %1。此操作需要管理员确认。</translation>
    </message>
    <message>
        <source>Private key %1 is in %2, encrypted under the passphrase.</source>
        <translation>私钥 %1 已用口令加密并保存到 %2。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::KeyDeeds</name>
    <message>
        <source>&amp;Details…</source>
        <translation>详细信息(&amp;D)…</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>吊销(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Copy public key as &amp;JWK</source>
        <translation>将公钥复制为 JWK(&amp;J)</translation>
    </message>
    <message>
        <source>Copy public key as &amp;PEM</source>
        <translation>将公钥复制为 PEM(&amp;P)</translation>
    </message>
    <message>
        <source>Save public key as J&amp;WK…</source>
        <translation>将公钥保存为 JWK(&amp;W)…</translation>
    </message>
    <message>
        <source>Save public key as P&amp;EM…</source>
        <translation>将公钥保存为 PEM(&amp;E)…</translation>
    </message>
    <message>
        <source>Export p&amp;rivate key…</source>
        <translation>导出私钥(&amp;R)…</translation>
    </message>
    <message>
        <source>Copy &amp;key ID</source>
        <translation>复制密钥 ID(&amp;K)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::KeyDetailsDialog</name>
    <message>
        <source>Key %1</source>
        <translation>密钥 %1</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>密钥 ID</translation>
    </message>
    <message>
        <source>Copy the key ID</source>
        <translation>复制密钥 ID</translation>
    </message>
    <message>
        <source>Key ID (kid)</source>
        <translation>密钥 ID（kid）</translation>
    </message>
    <message>
        <source>The thumbprint of the public key (RFC 7638, SHA-256)</source>
        <translation>公钥的指纹（RFC 7638，SHA-256）</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Published since</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>Signs from</source>
        <translation>签名开始时间</translation>
    </message>
    <message>
        <source>Signs until</source>
        <translation>签名结束时间</translation>
    </message>
    <message>
        <source>Its tokens end before</source>
        <translation>令牌最晚到期时间</translation>
    </message>
    <message>
        <source>Leaves the key set</source>
        <translation>移出密钥集时间</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>吊销时间</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>&amp;JWK</source>
        <translation>JWK(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;PEM</source>
        <translation>PEM(&amp;P)</translation>
    </message>
    <message>
        <source>Public key as JWK</source>
        <translation>JWK 格式的公钥</translation>
    </message>
    <message>
        <source>Public key as PEM</source>
        <translation>PEM 格式的公钥</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>tessera::ui::KeyFacts</name>
    <message>
        <source>No token that it has signed is good any more: nobody is affected.</source>
        <translation>由它签名的令牌均已失效：没有人会受到影响。</translation>
    </message>
    <message numerus="yes">
        <source>The access tokens of %Ln session(s) are refused from now on. The last of them would have been good until %1.</source>
        <translation>
            <numerusform>从现在起，%Ln 个会话的访问令牌会被拒绝。其中最晚到期的令牌原本有效至 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is signed out: each gets a new token with the next refresh.</source>
        <translation>不会强制任何人退出登录：下次刷新时，各会话会获得新的令牌。</translation>
    </message>
    <message>
        <source>It left the key set before: no consumer that obeys the caching rules knows it.</source>
        <translation>它此前已移出密钥集：遵守缓存规则的验证方都已不再认可它。</translation>
    </message>
    <message>
        <source>Consumers that obey the caching rules may accept it until %1.</source>
        <translation>遵守缓存规则的验证方可能仍会接受它，直至 %1。</translation>
    </message>
    <message>
        <source>Those that never drop a key accept the tokens that it has signed until %1 at the latest.</source>
        <translation>从不丢弃密钥的验证方会继续接受由它签名的令牌，最迟到 %1。</translation>
    </message>
    <message>
        <source>Whoever holds a copy of the private key can go on making tokens for consumers that never drop a key: restart those.</source>
        <translation>持有私钥副本的人仍可继续签发令牌，而从不丢弃密钥的验证方会接受这些令牌：请重启这些验证方。</translation>
    </message>
    <message>
        <source>The key that signs now goes on; another one is announced where the policy needs it.</source>
        <translation>当前签名的密钥继续使用；如果策略需要，会再预发布一个密钥。</translation>
    </message>
    <message>
        <source>The key that signs now goes on.</source>
        <translation>当前签名的密钥继续使用。</translation>
    </message>
    <message>
        <source>Key %1, which is announced already, signs at once. Consumers that do not know it yet may refuse its tokens until %2.</source>
        <translation>已预发布的密钥 %1 会立即开始签名。尚未获知该密钥的验证方可能会拒绝由它签名的令牌，直至 %2。</translation>
    </message>
    <message>
        <source>A new key is made and signs at once. Consumers that keep the key set may refuse its tokens until %1.</source>
        <translation>将生成新密钥并立即开始签名。缓存了密钥集的验证方可能会拒绝由它签名的令牌，直至 %1。</translation>
    </message>
    <message>
        <source>Key %1, announced at %2, signs from now on.</source>
        <translation>密钥 %1（于 %2 预发布）从现在起用于签名。</translation>
    </message>
    <message>
        <source>A new key is made, and signs from now on.</source>
        <translation>将生成新密钥，从现在起用于签名。</translation>
    </message>
    <message>
        <source>The key that signs now retires: its tokens stay good until they expire.</source>
        <translation>当前签名的密钥将退役：由它签名的令牌在过期之前仍然有效。</translation>
    </message>
    <message>
        <source>Every consumer that obeys the caching rules can know it already.</source>
        <translation>遵守缓存规则的验证方都应已获知该密钥。</translation>
    </message>
    <message>
        <source>Services that hold a copy of the key set from before, and use it for up to %1, do not know the key: they may refuse fresh tokens until %2. Those that fetch it again for an unknown key take them at once.</source>
        <translation>持有旧密钥集副本（最多沿用 %1）的服务不知道该密钥：它们可能会拒绝新签发的令牌，直至 %2。遇到未知密钥便重新获取密钥集的服务则会立即接受。</translation>
    </message>
    <message>
        <source>Key %1, which is announced, never signs: both begin at the same instant.</source>
        <translation>已预发布的密钥 %1 不会用于签名：两个密钥在同一时刻开始签名。</translation>
    </message>
    <message>
        <source>Key %1, which is announced, signs only from %2 until %3, for %4.</source>
        <translation>已预发布的密钥 %1 仅从 %2 到 %3 用于签名，共 %4。</translation>
    </message>
    <message>
        <source>It signs with %1: services that are pinned to %2 refuse its tokens, from %3 on.</source>
        <translation>它使用 %1 签名：从 %3 起，限定使用 %2 的服务会拒绝由它签名的令牌。</translation>
    </message>
    <message>
        <source>The policy asks for %1: the next key that is made here is for that.</source>
        <translation>策略要求使用 %1：此处生成的下一个密钥将采用该算法。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::KeySetText</name>
    <message>
        <source>%1; fresh for another %2</source>
        <translation>%1；缓存有效期还剩 %2</translation>
    </message>
    <message>
        <source>%1; out of date since %2</source>
        <translation>%1；缓存已于 %2 过期</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 What is held is used until %2.</source>
        <translation>%1现有的密钥集可使用至 %2。</translation>
    </message>
    <message>
        <source>none: every use asks again</source>
        <translation>无：每次使用都会重新请求</translation>
    </message>
    <message>
        <source>%1; fetched now, it may be kept until %2</source>
        <translation>%1；若现在获取，可缓存至 %2</translation>
    </message>
    <message>
        <source>%1 from %2; may be kept for another %3</source>
        <translation>%1，来自 %2；还可缓存 %3</translation>
    </message>
    <message>
        <source>%1 from %2; may not be kept any more</source>
        <translation>%1，来自 %2；不可再缓存</translation>
    </message>
    <message>
        <source>Both sets hold the same keys.</source>
        <translation>两个密钥集包含的密钥相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) only served</source>
        <translation>
            <numerusform>%n 个密钥仅发布</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) only held</source>
        <translation>
            <numerusform>%n 个密钥仅持有</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) not the same</source>
        <translation>
            <numerusform>%n 个密钥不一致</numerusform>
        </translation>
    </message>
    <message>
        <source>The sets differ: %1.</source>
        <translation>两个密钥集不同：%1。</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>for another %1 an unknown kid causes no fetch</source>
        <translation>%1内，未知的 kid 不会触发获取</translation>
    </message>
</context>
<context>
    <name>tessera::ui::KeyTable</name>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Key ID (kid)</source>
        <translation>密钥 ID（kid）</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Published since</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>Signs from</source>
        <translation>签名开始时间</translation>
    </message>
    <message>
        <source>Signs until</source>
        <translation>签名结束时间</translation>
    </message>
    <message>
        <source>Leaves the key set</source>
        <translation>移出密钥集时间</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Reason of revocation</source>
        <translation>吊销原因</translation>
    </message>
</context>
<context>
    <name>tessera::ui::KeyText</name>
    <message>
        <source>%1 · %2</source>
        <comment>number and algorithm of a key</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>published, does not sign yet</source>
        <translation>已发布，尚未用于签名</translation>
    </message>
    <message>
        <source>signs and verifies</source>
        <translation>用于签名和验证</translation>
    </message>
    <message>
        <source>verifies what it has signed</source>
        <translation>仅用于验证此前签名的令牌</translation>
    </message>
    <message>
        <source>Key %1, %2: %3, from %4 on. No end is planned.</source>
        <translation>密钥 %1，%2：%3，从 %4 开始。没有计划的结束时间。</translation>
    </message>
    <message>
        <source>Key %1, %2: %3, from %4 until %5 (%6).</source>
        <translation>密钥 %1，%2：%3，从 %4 到 %5（%6）。</translation>
    </message>
    <message>
        <source>Key %1, %2: not made yet.</source>
        <translation>密钥 %1，%2：尚未生成。</translation>
    </message>
    <message>
        <source>Key %1, %2, %3, %4.</source>
        <translation>密钥 %1，%2，%3，%4。</translation>
    </message>
    <message>
        <source>Published from %1.</source>
        <translation>从 %1 起发布。</translation>
    </message>
    <message>
        <source>It never signs.</source>
        <translation>从不用于签名。</translation>
    </message>
    <message>
        <source>Signs from %1 until %2.</source>
        <translation>从 %1 到 %2 用于签名。</translation>
    </message>
    <message>
        <source>Signs from %1.</source>
        <translation>从 %1 起用于签名。</translation>
    </message>
    <message>
        <source>Revoked at %1: %2.</source>
        <translation>已于 %1 吊销：%2。</translation>
    </message>
    <message>
        <source>Leaves the key set at %1.</source>
        <translation>于 %1 移出密钥集。</translation>
    </message>
    <message>
        <source>Key %1 is made and announced</source>
        <translation>密钥 %1 生成并预发布</translation>
    </message>
    <message>
        <source>Key %1 begins to sign</source>
        <translation>密钥 %1 开始签名</translation>
    </message>
    <message>
        <source>Key %1 leaves the key set</source>
        <translation>密钥 %1 移出密钥集</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>in 3 h 12 min: Key 8 begins to sign</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>生成</translation>
    </message>
</context>
<context>
    <name>tessera::ui::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Keys, policy and timeline as text</source>
        <translation>密钥、策略和文本时间线</translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation>轮换(&amp;R)</translation>
    </message>
    <message>
        <source>Announces a new key, which signs after the propagation time</source>
        <translation>预发布一个新密钥，经过传播时间后开始签名</translation>
    </message>
    <message>
        <source>Rotate at &amp;once…</source>
        <translation>立即轮换(&amp;O)…</translation>
    </message>
    <message>
        <source>Lets another key sign now; asks before</source>
        <translation>让另一个密钥立即开始签名；执行前会询问</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Brings a private key of your own; a file can be dropped on the page, too</source>
        <translation>导入您自己的私钥；也可以将文件拖放到此页面</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Timeline as text</source>
        <translation>文本时间线</translation>
    </message>
    <message>
        <source>&amp;Policy</source>
        <translation>策略(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Timeline as text</source>
        <translation>文本时间线(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) in the key set</source>
        <translation>
            <numerusform>密钥集中有 %n 个密钥</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::ListenerAdvice</name>
    <message>
        <source>Use %1</source>
        <comment>an address</comment>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Other machines reach this address, and there is no TLS here: whoever is on the network between can read passwords and tokens. Turn TLS on in the settings, put a proxy in front that ends it, or stay on 127.0.0.1.</source>
        <translation>其他机器可以访问此地址，而这里没有启用 TLS：网络途中的任何人都能读取密码和令牌。请在设置中启用 TLS，或由前置代理终止 TLS，或继续使用 127.0.0.1。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::LocalFile</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 不是文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is larger than %2.</source>
        <translation>%1 大于 %2。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::LogScroll</name>
    <message numerus="yes">
        <source>%Ln newer</source>
        <translation>
            <numerusform>%Ln 条新记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go to %Ln newer</source>
        <translation>
            <numerusform>转到 %Ln 条新记录</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::LogView</name>
    <message>
        <source>&amp;Open its story</source>
        <translation>打开详情(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy the selected rows</source>
        <translation>复制所选行(&amp;C)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MainWindow</name>
    <message>
        <source>Tessera could not start</source>
        <translation>Tessera 无法启动</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>The services are starting.</source>
        <translation>服务正在启动。</translation>
    </message>
    <message>
        <source>Only the resource service runs here, at %1. It keeps no users and no keys, so there is nothing to manage.</source>
        <translation>此处仅运行资源服务，地址为 %1。它不保存用户和密钥，因此没有可管理的内容。</translation>
    </message>
    <message>
        <source>The backup is restored. The services start again afterwards.</source>
        <translation>正在恢复备份。完成后服务会重新启动。</translation>
    </message>
    <message>
        <source>The services are stopping.</source>
        <translation>服务正在停止。</translation>
    </message>
    <message>
        <source>%1 was restored. What was here before is kept in %2.</source>
        <translation>%1 已恢复。此前的数据保留在 %2 中。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MemberDialog</name>
    <message>
        <source>Add a member</source>
        <translation>添加成员</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Part</source>
        <translation>部分(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>值(&amp;V)</translation>
    </message>
    <message>
        <source>text, or JSON: 3, true, [&quot;a&quot;], {&quot;b&quot;: 1}</source>
        <translation>文本或 JSON：3、true、[&quot;a&quot;]、{&quot;b&quot;: 1}</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a member means, and where that is written</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The member has no name.</source>
        <translation>该成员没有名称。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MemberEditor</name>
    <message>
        <source>How the members are shown</source>
        <translation>成员的显示方式</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>添加(&amp;D)…</translation>
    </message>
    <message>
        <source>Leave &amp;out</source>
        <translation>去除(&amp;O)</translation>
    </message>
    <message>
        <source>As befo&amp;re</source>
        <translation>还原(&amp;R)</translation>
    </message>
    <message>
        <source>Members of the new token</source>
        <translation>新令牌的成员</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>头部</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>表单(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>JSON(&amp;J)</translation>
    </message>
    <message>
        <source>The header cannot be read: %1</source>
        <translation>无法读取头部：%1</translation>
    </message>
    <message>
        <source>The claims cannot be read: %1</source>
        <translation>无法读取声明：%1</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MessageBar</name>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MintModel</name>
    <message>
        <source>left out</source>
        <translation>已去除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an instant, and what it means</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>含义</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MintView</name>
    <message>
        <source>Mint a &amp;token</source>
        <translation>签发令牌(&amp;T)</translation>
    </message>
    <message>
        <source>that of this installation</source>
        <translation>此安装实例的密钥</translation>
    </message>
    <message>
        <source>a throw-away one, %1</source>
        <translation>一次性密钥，%1</translation>
    </message>
    <message>
        <source>No service trusts a throw-away key: it is for trying out others, and to see who takes it</source>
        <translation>没有服务信任一次性密钥：它用于测试其他服务，看看谁会接受它</translation>
    </message>
    <message>
        <source>email address or id; empty: nobody</source>
        <translation>邮箱地址或 ID；留空表示没有用户</translation>
    </message>
    <message>
        <source>that of access tokens</source>
        <translation>与访问令牌相同</translation>
    </message>
    <message>
        <source>As 60s, 15min or 24h; at most the longest lifetime in the settings</source>
        <translation>例如 60s、15min 或 24h；不超过设置中的最长有效期</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>模板(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>用户(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Signing key</source>
        <translation>签名密钥(&amp;S)</translation>
    </message>
    <message>
        <source>Lifet&amp;ime</source>
        <translation>有效期(&amp;I)</translation>
    </message>
    <message>
        <source>What the token will look like</source>
        <translation>令牌预览</translation>
    </message>
    <message>
        <source>What the token will look like; its signature is made when it is minted</source>
        <translation>令牌预览；签名会在签发时生成</translation>
    </message>
    <message>
        <source>A key is being made.</source>
        <translation>正在生成密钥。</translation>
    </message>
    <message>
        <source>The lifetime is a number with a unit, as 60s, 15min or 24h.</source>
        <translation>有效期须为带单位的数字，例如 60s、15min 或 24h。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln bytes</source>
        <comment>the form of a token, and its size</comment>
        <translation>
            <numerusform>%1，%Ln 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is minted and stands above.</source>
        <translation>令牌已签发，显示在上方。</translation>
    </message>
    <message>
        <source>The token is minted and stands above. Verify has the key that signed it.</source>
        <translation>令牌已签发，显示在上方。“验证”中已选好为其签名的密钥。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::NavigationList</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1（Ctrl+%2）</translation>
    </message>
</context>
<context>
    <name>tessera::ui::NextChanges</name>
    <message>
        <source>Next changes</source>
        <translation>接下来的变更</translation>
    </message>
    <message>
        <source>Nothing is planned: rotation is off, and the key that signs goes on until somebody rotates.</source>
        <translation>没有计划中的变更：轮换已关闭，当前签名的密钥会一直使用，直到有人手动轮换。</translation>
    </message>
    <message>
        <source>Next, if this is saved</source>
        <translation>保存后接下来的变更</translation>
    </message>
</context>
<context>
    <name>tessera::ui::NoticeLine</name>
    <message>
        <source>Close this notice</source>
        <translation>关闭此通知</translation>
    </message>
</context>
<context>
    <name>tessera::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>The auth service is restarting.</source>
        <translation>认证服务正在重启。</translation>
    </message>
    <message>
        <source>The resource service is restarting.</source>
        <translation>资源服务正在重启。</translation>
    </message>
    <message>
        <source>The auth service is starting.</source>
        <translation>认证服务正在启动。</translation>
    </message>
    <message>
        <source>The resource service is starting.</source>
        <translation>资源服务正在启动。</translation>
    </message>
    <message>
        <source>The auth service is stopping; requests in flight are answered.</source>
        <translation>认证服务正在停止；进行中的请求仍会得到响应。</translation>
    </message>
    <message>
        <source>The resource service is stopping; requests in flight are answered.</source>
        <translation>资源服务正在停止；进行中的请求仍会得到响应。</translation>
    </message>
    <message>
        <source>The auth service has stopped. Nobody can sign in or fetch keys.</source>
        <translation>认证服务已停止。没有人能够登录或获取密钥。</translation>
    </message>
    <message>
        <source>The resource service has stopped. Nobody can use a token with it.</source>
        <translation>资源服务已停止。没有人能够在此使用令牌。</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>The auth service moves to %1.</source>
        <translation>认证服务正在改为监听 %1。</translation>
    </message>
    <message>
        <source>The resource service moves to %1.</source>
        <translation>资源服务正在改为监听 %1。</translation>
    </message>
    <message>
        <source>The auth service listens on %1 from now on.</source>
        <translation>认证服务从现在起监听 %1。</translation>
    </message>
    <message>
        <source>The resource service listens on %1 from now on.</source>
        <translation>资源服务从现在起监听 %1。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PasswordChoice</name>
    <message>
        <source>&amp;Make one, and show it once</source>
        <translation>自动生成，并显示一次(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Type one</source>
        <translation>自行输入(&amp;T)</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PasswordDialog</name>
    <message>
        <source>Password of %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>&amp;Set password</source>
        <translation>设置密码(&amp;S)</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Every session of the user ends, and a lock is lifted.</source>
        <translation>该用户的所有会话都会结束，锁定也会解除。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PasswordMeter</name>
    <message>
        <source>Very weak</source>
        <translation>很弱</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>弱</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>强</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>很强</translation>
    </message>
    <message>
        <source>Strength of the password</source>
        <translation>密码强度</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PlacePage</name>
    <message>
        <source>Welcome to Tessera</source>
        <translation>欢迎使用 Tessera</translation>
    </message>
    <message>
        <source>Tessera signs people in and gives them tokens that your services trust. Four short pages set it up; everything here can be changed later.</source>
        <translation>Tessera 负责用户登录，并为用户签发您的服务所信任的令牌。只需四个简短的页面即可完成设置；这里的所有选择以后都可以更改。</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Data folder</source>
        <translation>数据目录(&amp;D)</translation>
    </message>
    <message>
        <source>Users, sessions and sealed keys are kept here, readable by you alone. It is made if it does not exist.</source>
        <translation>用户、会话和加密的密钥都保存在这里，只有您可以读取。如果目录不存在，会自动创建。</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>签发者(&amp;I)</translation>
    </message>
    <message>
        <source>The address under which clients know this server; every token names it. Leave it empty to try things out on this machine. Where people come through a proxy or a domain name, say that: https://auth.example.com.</source>
        <translation>客户端访问此服务器所用的地址；每个令牌都会写明它。如果只在本机试用，可以留空。如果用户通过代理或域名访问，请填写相应的地址：https://auth.example.com。</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据目录</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PlaygroundPage</name>
    <message>
        <source>Playground</source>
        <translation>演练场</translation>
    </message>
    <message>
        <source>G&amp;et</source>
        <translation>获取(&amp;E)</translation>
    </message>
    <message>
        <source>Ins&amp;pect</source>
        <translation>解析(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>验证(&amp;V)</translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation>发送(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Attack</source>
        <translation>攻击(&amp;A)</translation>
    </message>
    <message>
        <source>Ti&amp;me</source>
        <translation>时间(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>复制令牌</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清除(&amp;L)</translation>
    </message>
    <message>
        <source>Clear the token</source>
        <translation>清除令牌</translation>
    </message>
    <message>
        <source>Ctrl+Z in the field brings the token back that was there.</source>
        <translation>在该字段中按 Ctrl+Z 可恢复之前的令牌。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PolicyEditor</name>
    <message>
        <source>De&amp;faults</source>
        <translation>默认值(&amp;F)</translation>
    </message>
    <message>
        <source>Disc&amp;ard</source>
        <translation>放弃(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Fills in the defaults; nothing is saved by it</source>
        <translation>填入默认值；不会因此保存</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>now %1, default %2</source>
        <translation>当前：%1，默认：%2</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>默认：%1</translation>
    </message>
    <message>
        <source>The timeline shows what would be. Nothing is saved yet.</source>
        <translation>时间线显示保存后的效果。目前尚未保存。</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>未保存任何更改。%1</translation>
    </message>
    <message>
        <source>The policy is being saved.</source>
        <translation>正在保存策略。</translation>
    </message>
    <message>
        <source>The policy is saved. It is in force now.</source>
        <translation>策略已保存，现已生效。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RateCard</name>
    <message>
        <source>60 s</source>
        <translation>60 秒</translation>
    </message>
    <message>
        <source>The last 60 seconds</source>
        <translation>最近 60 秒</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 分钟</translation>
    </message>
    <message>
        <source>The last 15 minutes</source>
        <translation>最近 15 分钟</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>Requests and sign-ins</source>
        <translation>请求和登录</translation>
    </message>
    <message>
        <source>Requests and sign-ins as a table</source>
        <translation>请求和登录的表格</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>表格形式</translation>
    </message>
    <message>
        <source>Show the numbers as a table</source>
        <translation>以表格形式显示数值</translation>
    </message>
    <message>
        <source>%1 requests/s</source>
        <translation>%1 请求/秒</translation>
    </message>
    <message>
        <source>%1 sign-ins/s</source>
        <translation>%1 登录/秒</translation>
    </message>
    <message>
        <source>counted since %1</source>
        <translation>自 %1 起计数</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RateChart</name>
    <message>
        <source>60 s ago</source>
        <translation>60 秒前</translation>
    </message>
    <message>
        <source>15 min ago</source>
        <translation>15 分钟前</translation>
    </message>
    <message>
        <source>24 h ago</source>
        <translation>24 小时前</translation>
    </message>
    <message>
        <source>Chart of requests a second</source>
        <translation>每秒请求数图表</translation>
    </message>
    <message>
        <source>Chart of sign-ins a second</source>
        <translation>每秒登录数图表</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RateLegend</name>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已响应</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>图例：%1</translation>
    </message>
    <message>
        <source>Refused: answered with 4xx. Failed: answered with 5xx, or not at all.</source>
        <translation>已拒绝：响应为 4xx。失败：响应为 5xx，或未得到响应。</translation>
    </message>
    <message>
        <source>Refused: a wrong password, or too many attempts.</source>
        <translation>已拒绝：密码错误，或尝试次数过多。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RateModel</name>
    <message>
        <source>From</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Sign-ins refused</source>
        <translation>被拒的登录</translation>
    </message>
</context>
<context>
    <name>tessera::ui::Rates</name>
    <message>
        <source>none refused</source>
        <translation>无拒绝</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>拒绝 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>none failed</source>
        <translation>无失败</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>失败 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many were refused, how many failed</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) in the last 60 seconds</source>
        <translation>
            <numerusform>过去 60 秒内 %Ln 次请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) in the last 15 minutes</source>
        <translation>
            <numerusform>过去 15 分钟内 %Ln 次请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) in the last 24 hours</source>
        <translation>
            <numerusform>过去 24 小时内 %Ln 次请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-in(s) in the last 60 seconds</source>
        <translation>
            <numerusform>过去 60 秒内 %Ln 次登录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-in(s) in the last 15 minutes</source>
        <translation>
            <numerusform>过去 15 分钟内 %Ln 次登录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-in(s) in the last 24 hours</source>
        <translation>
            <numerusform>过去 24 小时内 %Ln 次登录</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1, at most %2 a second; %3.</source>
        <translation>%1，最高每秒 %2 次；%3。</translation>
    </message>
    <message>
        <source>%1 to %2: %3 requests a second, %4</source>
        <translation>%1 至 %2：每秒 %3 次请求，%4</translation>
    </message>
    <message>
        <source>%1 to %2: %3 sign-ins a second, %4</source>
        <translation>%1 至 %2：每秒 %3 次登录，%4</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RemarkList</name>
    <message>
        <source>Wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RequestFilterBar</name>
    <message>
        <source>Path, user, id, peer or user agent</source>
        <translation>路径、用户、ID、对端或 User-Agent</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Both services</source>
        <translation>两个服务</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>任意结果</translation>
    </message>
    <message>
        <source>All but successes</source>
        <translation>成功以外</translation>
    </message>
    <message>
        <source>2xx done</source>
        <translation>2xx 完成</translation>
    </message>
    <message>
        <source>3xx redirected</source>
        <translation>3xx 重定向</translation>
    </message>
    <message>
        <source>4xx refused</source>
        <translation>4xx 已拒绝</translation>
    </message>
    <message>
        <source>5xx failed</source>
        <translation>5xx 失败</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>已中止</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RequestLogModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>对端</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RequestsView</name>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>The request&apos;s story</source>
        <translation>请求详情</translation>
    </message>
    <message>
        <source>Follow the newest</source>
        <translation>跟随最新请求</translation>
    </message>
    <message>
        <source>Pause: what comes waits</source>
        <translation>暂停：新请求将等待</translation>
    </message>
    <message>
        <source>Clear the view</source>
        <translation>清空视图</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>导出所显示的内容</translation>
    </message>
    <message>
        <source>Export requests</source>
        <translation>导出请求</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Requests are being exported.</source>
        <translation>正在导出请求。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) were written to %1.</source>
        <translation>
            <numerusform>已将 %Ln 个请求写入 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln 个请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln request(s)</source>
        <translation>
            <numerusform>显示 %1 个，共 %Ln 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused. New requests wait until you go on.</source>
        <translation>已暂停。新请求会等到继续后再显示。</translation>
    </message>
    <message numerus="yes">
        <source>Paused. %Ln new request(s) wait.</source>
        <translation>
            <numerusform>已暂停。有 %Ln 个新请求在等待。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) came faster than this window could take them, and are missing here. The services answered them all the same.</source>
        <translation>
            <numerusform>有 %Ln 个请求到达过快，此窗口来不及接收，因此未在这里显示。服务照常作出了响应。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the request &amp;id</source>
        <translation>复制请求 ID(&amp;I)</translation>
    </message>
    <message>
        <source>Only this &amp;user</source>
        <translation>仅此用户(&amp;U)</translation>
    </message>
    <message>
        <source>Only this &amp;path</source>
        <translation>仅此路径(&amp;P)</translation>
    </message>
    <message>
        <source>Only this p&amp;eer</source>
        <translation>仅此对端(&amp;E)</translation>
    </message>
    <message>
        <source>Only this &amp;token</source>
        <translation>仅此令牌(&amp;T)</translation>
    </message>
    <message>
        <source>Only this &amp;session</source>
        <translation>仅此会话(&amp;S)</translation>
    </message>
    <message>
        <source>Go to the use&amp;r</source>
        <translation>转到用户(&amp;R)</translation>
    </message>
    <message>
        <source>Go to the &amp;key</source>
        <translation>转到密钥(&amp;K)</translation>
    </message>
    <message>
        <source>The view was cleared</source>
        <translation>视图已清空</translation>
    </message>
    <message>
        <source>Requests appear here as they are answered.</source>
        <translation>请求得到响应后便会显示在这里。</translation>
    </message>
    <message>
        <source>&amp;Show the earlier ones again</source>
        <translation>重新显示之前的请求(&amp;S)</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>没有匹配的请求</translation>
    </message>
    <message numerus="yes">
        <source>Of the latest %Ln request(s) none is what the filter asks for.</source>
        <translation>
            <numerusform>最近 %Ln 个请求中没有符合筛选条件的。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>清除筛选条件(&amp;C)</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>尚无请求</translation>
    </message>
    <message>
        <source>No service runs here. Start one on the Overview page.</source>
        <translation>此处没有正在运行的服务。请在“概览”页面启动服务。</translation>
    </message>
    <message>
        <source>Requests to %1 appear here as they are answered.</source>
        <translation>发往 %1 的请求得到响应后便会显示在这里。</translation>
    </message>
    <message>
        <source>&amp;Go to the Overview</source>
        <translation>转到概览(&amp;G)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>检查(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Restore from</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>口令(&amp;P)</translation>
    </message>
    <message>
        <source>none for a plain backup</source>
        <translation>未加密的备份无需填写</translation>
    </message>
    <message>
        <source>The backup is whole. It was written %1 and holds %2.</source>
        <translation>备份完整。写入于 %1，包含 %2。</translation>
    </message>
    <message>
        <source>The backup is whole. It is not encrypted, and holds %1.</source>
        <translation>备份完整。该备份未加密，包含 %1。</translation>
    </message>
    <message>
        <source>Its audit log was changed: see entry %1.</source>
        <translation>其审计日志被更改过：参见第 %1 条记录。</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Users, keys, sessions, settings and the audit log become those of the backup. What was done since it was written is not in it: users that were disabled since can sign in again, and keys that were revoked since are good again. The services stop meanwhile and start again. The database that is here now is kept beside, under another name.</source>
        <translation>用户、密钥、会话、设置和审计日志将变为备份中的内容。备份写入之后所做的操作不在其中：此后被禁用的用户可以再次登录，此后被吊销的密钥将重新有效。服务会在此期间停止，随后重新启动。当前的数据库会以另一个名称保留在旁边。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RevokeDialog</name>
    <message>
        <source>Revoke key %1</source>
        <translation>吊销密钥 %1</translation>
    </message>
    <message>
        <source>Re&amp;voke the key</source>
        <translation>吊销密钥(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Such as: a laptop was lost. It stands in the audit log.</source>
        <translation>例如：笔记本电脑丢失。原因会记入审计日志。</translation>
    </message>
    <message>
        <source>Key %1 leaves the key set now, and its private part is destroyed. This cannot be undone.</source>
        <translation>密钥 %1 将立即移出密钥集，其私钥会被销毁。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Say why, for those who read the audit log later.</source>
        <translation>请说明原因，供日后查阅审计日志的人参考。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RolesField</name>
    <message>
        <source>None; several are separated by spaces</source>
        <translation>无；多个角色以空格分隔</translation>
    </message>
    <message>
        <source>Pick roles that others have</source>
        <translation>选择其他用户已有的角色</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SealedFileDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>口令(&amp;P)</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>再次输入口令(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>两次输入的口令不一致。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SelectionBar</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Password…</source>
        <translation>密码(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Sessions…</source>
        <translation>会话(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>禁用(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>解锁(&amp;U)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>E&amp;nable</source>
        <translation>启用(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>Select at most %Ln user(s) at once.</source>
        <translation>
            <numerusform>一次最多选择 %Ln 个用户。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>已选择 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::SendView</name>
    <message>
        <source>&amp;Send</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>with the to&amp;ken</source>
        <translation>附带令牌(&amp;K)</translation>
    </message>
    <message>
        <source>How the answer is shown</source>
        <translation>响应的显示方式</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>响应正文</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>地址(&amp;R)</translation>
    </message>
    <message>
        <source>Name: value, one a line</source>
        <translation>名称: 值，每行一项</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>正文(&amp;B)</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>标头(&amp;H)</translation>
    </message>
    <message>
        <source>nothing was sent yet</source>
        <translation>尚未发送过请求</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>复制为 curl(&amp;U)</translation>
    </message>
    <message>
        <source>With $TOKEN in place of the token</source>
        <translation>以 $TOKEN 代替令牌</translation>
    </message>
    <message>
        <source>Sent be&amp;fore</source>
        <translation>已发送(&amp;F)</translation>
    </message>
    <message>
        <source>Pre&amp;tty</source>
        <translation>格式化(&amp;T)</translation>
    </message>
    <message>
        <source>Ra&amp;w</source>
        <translation>原始(&amp;W)</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>响应标头</translation>
    </message>
    <message>
        <source>This is not an http or https address.</source>
        <translation>这不是 http 或 https 地址。</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>The request is under way.</source>
        <translation>请求正在进行。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ServedCard</name>
    <message>
        <source>Served by the auth service</source>
        <translation>由认证服务发布</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Copy the URL of the key set</source>
        <translation>复制密钥集的 URL</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>Copy the ETag that is served</source>
        <translation>复制所发布的 ETag</translation>
    </message>
    <message>
        <source>max-age</source>
        <translation>max-age</translation>
    </message>
    <message>
        <source>Last fetch</source>
        <translation>上次获取</translation>
    </message>
    <message>
        <source>The key set that is served</source>
        <translation>所发布的密钥集</translation>
    </message>
    <message>
        <source>none since Tessera was started here</source>
        <translation>自 Tessera 在此启动以来尚无</translation>
    </message>
    <message>
        <source>The auth service does not run here, so nobody can fetch this now.</source>
        <translation>认证服务未在此运行，因此现在没有人能够获取密钥集。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ServiceRow</name>
    <message>
        <source>Auth service</source>
        <translation>认证服务</translation>
    </message>
    <message>
        <source>Resource service</source>
        <translation>资源服务</translation>
    </message>
    <message>
        <source>It runs at %1.</source>
        <translation>运行地址为 %1。</translation>
    </message>
    <message>
        <source>Process %1 runs it: change it there, or end that process first.</source>
        <translation>由进程 %1 运行：请在该进程中更改，或先结束该进程。</translation>
    </message>
    <message>
        <source>It does not run. %1</source>
        <translation>未运行。%1</translation>
    </message>
    <message>
        <source>It does not run.</source>
        <translation>未运行。</translation>
    </message>
    <message>
        <source>It starts.</source>
        <translation>正在启动。</translation>
    </message>
    <message>
        <source>It stops; requests in flight are answered.</source>
        <translation>正在停止；进行中的请求仍会得到响应。</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Restart the auth service</source>
        <translation>重启认证服务</translation>
    </message>
    <message>
        <source>Restart the resource service</source>
        <translation>重启资源服务</translation>
    </message>
    <message>
        <source>Start the auth service</source>
        <translation>启动认证服务</translation>
    </message>
    <message>
        <source>Start the resource service</source>
        <translation>启动资源服务</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ServiceSettings</name>
    <message>
        <source>%1 says this: a change holds until Tessera ends.</source>
        <translation>此值由 %1 指定：在此所做的更改仅在 Tessera 退出前有效。</translation>
    </message>
    <message>
        <source>%1 says this when Tessera starts.</source>
        <translation>此值在 Tessera 启动时由 %1 指定。</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>Where the values above are kept for the next start.</source>
        <translation>上述值保存在此文件中，供下次启动时使用。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Applying it restarts the service; requests in flight are answered.</source>
        <translation>应用更改会重启服务；进行中的请求仍会得到响应。</translation>
    </message>
    <message>
        <source>Tokens will name another issuer than %1: access tokens that are out are refused from then on, clients get new ones with their refresh tokens, and services elsewhere must be told.</source>
        <translation>令牌中的签发者将不再是 %1：此后，已签发的访问令牌会被拒绝，客户端可凭刷新令牌获取新的访问令牌，别处的服务则须改用新的签发者。</translation>
    </message>
    <message>
        <source>Copy &quot;%1&quot;</source>
        <translation>复制“%1”</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ServiceTile</name>
    <message>
        <source>The process %1 runs the services of this data folder: start and stop them there.</source>
        <translation>此数据目录的服务由进程 %1 运行：请在该进程中启动和停止。</translation>
    </message>
    <message>
        <source>The process %1 runs the services of this data folder, but not this one.</source>
        <translation>进程 %1 运行此数据目录的服务，但不包括这一个。</translation>
    </message>
    <message>
        <source>Auth service</source>
        <translation>认证服务</translation>
    </message>
    <message>
        <source>Resource service</source>
        <translation>资源服务</translation>
    </message>
    <message>
        <source>Copy the address of the auth service</source>
        <translation>复制认证服务的地址</translation>
    </message>
    <message>
        <source>Copy the address of the resource service</source>
        <translation>复制资源服务的地址</translation>
    </message>
    <message>
        <source>Open the metadata of the auth service in the browser</source>
        <translation>在浏览器中打开认证服务的元数据</translation>
    </message>
    <message>
        <source>Open the metadata of the resource service in the browser</source>
        <translation>在浏览器中打开资源服务的元数据</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1，已持续 %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>没有地址</translation>
    </message>
    <message>
        <source>It listens here.</source>
        <translation>正在此地址监听。</translation>
    </message>
    <message>
        <source>It does not listen now.</source>
        <translation>当前未监听。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the auth service</source>
        <translation>停止认证服务</translation>
    </message>
    <message>
        <source>Stop the resource service</source>
        <translation>停止资源服务</translation>
    </message>
    <message>
        <source>Start the auth service</source>
        <translation>启动认证服务</translation>
    </message>
    <message>
        <source>Start the resource service</source>
        <translation>启动资源服务</translation>
    </message>
    <message>
        <source>Restart the auth service</source>
        <translation>重启认证服务</translation>
    </message>
    <message>
        <source>Restart the resource service</source>
        <translation>重启资源服务</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>使用端口 %1</translation>
    </message>
    <message>
        <source>Let the auth service use port %1</source>
        <translation>让认证服务使用端口 %1</translation>
    </message>
    <message>
        <source>Let the resource service use port %1</source>
        <translation>让资源服务使用端口 %1</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SessionModel</name>
    <message>
        <source>Not said</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>登录时间</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SessionsDialog</name>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Nobody is signed in as %1.</source>
        <translation>没有人以 %1 的身份登录。</translation>
    </message>
    <message>
        <source>&amp;End session</source>
        <translation>结束会话(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Sign out everywhere</source>
        <translation>全部退出登录(&amp;S)</translation>
    </message>
    <message>
        <source>Sessions of %1</source>
        <translation>%1 的会话</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) ended.</source>
        <translation>
            <numerusform>已结束 %Ln 个会话。</numerusform>
        </translation>
    </message>
    <message>
        <source>Services may accept the last access tokens until %1.</source>
        <translation>各服务可能仍会接受最后签发的访问令牌，直至 %1。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SettingEditor</name>
    <message>
        <source>One a line, such as
https://app.example.com</source>
        <translation>每行一个，例如
https://app.example.com</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SettingRow</name>
    <message>
        <source>Back to the default of &quot;%1&quot;</source>
        <translation>恢复“%1”的默认值</translation>
    </message>
    <message>
        <source>It was changed elsewhere meanwhile, to %1. Applying sets yours.</source>
        <translation>此值已在别处更改（%1）。应用后将采用您在此处的值。</translation>
    </message>
    <message>
        <source>Not applied yet: %1 holds. The default is %2.</source>
        <translation>尚未应用，当前值：%1。默认值：%2。</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>默认值：%1。</translation>
    </message>
    <message>
        <source>Changed from the default, %1.</source>
        <translation>已更改，默认值：%1。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>No setting says that.</source>
        <translation>没有匹配的设置。</translation>
    </message>
    <message>
        <source>Policy &amp;editor</source>
        <translation>策略编辑器(&amp;E)</translation>
    </message>
    <message>
        <source>The changes are being applied</source>
        <translation>正在应用更改</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s), not all of which can be applied</source>
        <translation>
            <numerusform>%Ln 项更改，其中有的无法应用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) not applied yet</source>
        <translation>
            <numerusform>%Ln 项更改尚未应用</numerusform>
        </translation>
    </message>
    <message>
        <source>The services change over.</source>
        <translation>服务正在切换。</translation>
    </message>
    <message>
        <source>The services run with what was changed.</source>
        <translation>服务已按更改后的设置运行。</translation>
    </message>
    <message>
        <source>The settings are being changed.</source>
        <translation>正在更改设置。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) changed.</source>
        <translation>
            <numerusform>已更改 %Ln 项设置。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Filter what the page shows</source>
        <translation>筛选页面内容</translation>
    </message>
    <message>
        <source>Read the page again</source>
        <translation>重新读取页面</translation>
    </message>
    <message>
        <source>Go on to the list of pages, the page, the messages</source>
        <translation>依次转到页面列表、页面、消息</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>此快捷键一览</translation>
    </message>
    <message>
        <source>Undo what the newest message tells of</source>
        <translation>撤销最新消息所述的操作</translation>
    </message>
    <message>
        <source>Show or hide the password in its field</source>
        <translation>显示或隐藏字段中的密码</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>Open the selected row</source>
        <translation>打开所选行</translation>
    </message>
    <message>
        <source>Sort a table, and choose its columns</source>
        <translation>对表格排序，并选择显示的列</translation>
    </message>
    <message>
        <source>Add a user, on the page of users</source>
        <translation>添加用户（在用户页面）</translation>
    </message>
    <message>
        <source>Edit the selected user</source>
        <translation>编辑所选用户</translation>
    </message>
    <message>
        <source>Delete the selected users</source>
        <translation>删除所选用户</translation>
    </message>
    <message>
        <source>Close a dialog or a message; empty a filter</source>
        <translation>关闭对话框或消息；清空筛选条件</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Help about the page</source>
        <translation>关于此页面的帮助</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SignInView</name>
    <message>
        <source>&amp;Remember: a longer session</source>
        <translation>保持登录(&amp;R)：会话有效期更长</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登录(&amp;S)</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>刷新(&amp;F)</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Ema&amp;il</source>
        <translation>邮箱(&amp;I)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>Exchanges the refresh token of the last sign-in for new tokens</source>
        <translation>用上次登录得到的刷新令牌换取新令牌</translation>
    </message>
    <message>
        <source>The auth service does not run. Start it on the overview.</source>
        <translation>认证服务未运行。请在概览页面启动它。</translation>
    </message>
    <message>
        <source>The auth service is asked at %1, as an application would.</source>
        <translation>请求发往认证服务 %1，与应用程序的做法相同。</translation>
    </message>
    <message>
        <source>The auth service is being asked.</source>
        <translation>正在请求认证服务。</translation>
    </message>
    <message>
        <source>Signed in; the access token stands above.</source>
        <translation>已登录；访问令牌显示在上方。</translation>
    </message>
    <message>
        <source>Refreshed; the new access token stands above.</source>
        <translation>已刷新；新的访问令牌显示在上方。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::StatusStrip</name>
    <message>
        <source>How the auth service is</source>
        <translation>认证服务的状态</translation>
    </message>
    <message>
        <source>How the resource service is</source>
        <translation>资源服务的状态</translation>
    </message>
    <message>
        <source>Nothing can be stored at the moment: the overview says why</source>
        <translation>目前无法存储任何数据：原因见概览页面</translation>
    </message>
    <message>
        <source>The key that signs</source>
        <translation>当前签名的密钥</translation>
    </message>
    <message>
        <source>When the next key signs</source>
        <translation>下一个密钥开始签名的时间</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>每秒请求数</translation>
    </message>
    <message>
        <source>%1%2 %3</source>
        <translation>%1%2 %3</translation>
    </message>
    <message>
        <source>nothing can be stored</source>
        <translation>无法存储</translation>
    </message>
    <message>
        <source>%1 &quot;%2…&quot; active</source>
        <translation>%1“%2…”使用中</translation>
    </message>
    <message>
        <source>next key %1</source>
        <translation>下一个密钥 %1</translation>
    </message>
    <message>
        <source>%1 req/s</source>
        <translation>%1 请求/秒</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>帮助 (F1)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::StepList</name>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>this step</source>
        <translation>当前步骤</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>待完成</translation>
    </message>
</context>
<context>
    <name>tessera::ui::StoryPane</name>
    <message>
        <source>Copy all of it as text</source>
        <translation>全部复制为文本</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>tessera::ui::StretchTable</name>
    <message>
        <source>%1, %2, planned</source>
        <translation>%1，%2，计划中</translation>
    </message>
    <message>
        <source>%1, %2, imported</source>
        <translation>%1，%2，导入</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>past</source>
        <translation>过去</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>将来</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>已吊销</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>no end is planned</source>
        <translation>没有计划的结束时间</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SummaryPage</name>
    <message>
        <source>Ready to start</source>
        <translation>准备启动</translation>
    </message>
    <message>
        <source>Keys change by themselves: the next one is published before it signs, and the last one stays published until its tokens have expired.</source>
        <translation>密钥会自动更换：下一个密钥在签名之前先行发布，上一个密钥则继续发布，直到由它签名的令牌全部过期。</translation>
    </message>
    <message>
        <source>every 6 hours</source>
        <translation>每 6 小时</translation>
    </message>
    <message>
        <source>every 12 hours</source>
        <translation>每 12 小时</translation>
    </message>
    <message>
        <source>every 24 hours</source>
        <translation>每 24 小时</translation>
    </message>
    <message>
        <source>every 7 days</source>
        <translation>每 7 天</translation>
    </message>
    <message>
        <source>every 30 days</source>
        <translation>每 30 天</translation>
    </message>
    <message>
        <source>only when somebody rotates them</source>
        <translation>仅在有人手动轮换时</translation>
    </message>
    <message>
        <source>A &amp;new key</source>
        <translation>更换密钥(&amp;N)</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>将要执行的操作</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据目录</translation>
    </message>
    <message>
        <source>Auth service</source>
        <translation>认证服务</translation>
    </message>
    <message>
        <source>Resource service</source>
        <translation>资源服务</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>签发者</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
</context>
<context>
    <name>tessera::ui::TableView</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>排序方式(&amp;S)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::TimeView</name>
    <message>
        <source>No&amp;w</source>
        <translation>现在(&amp;W)</translation>
    </message>
    <message>
        <source>Every chec&amp;k then</source>
        <translation>此时的全部检查项(&amp;K)</translation>
    </message>
    <message>
        <source>Stretches of time</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>判定时刻</translation>
    </message>
    <message>
        <source>As o&amp;f</source>
        <translation>判定时刻(&amp;F)</translation>
    </message>
    <message>
        <source>By what is chosen under Verify: %1. Clocks may differ by the leeway, so the token is taken a little earlier and later than it says.</source>
        <translation>依据“验证”中的选择判定：%1。时钟之间允许有容差范围内的偏差，因此令牌实际被接受的时段会比其写明的略早开始、略晚结束。</translation>
    </message>
    <message>
        <source>It is accepted then.</source>
        <translation>届时会被接受。</translation>
    </message>
    <message>
        <source>It is refused then: %1</source>
        <translation>届时会被拒绝：%1</translation>
    </message>
</context>
<context>
    <name>tessera::ui::TimelineCard</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Show all earlier keys</source>
        <translation>显示所有较早的密钥</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Go to now</source>
        <translation>转到现在</translation>
    </message>
    <message>
        <source>Choose a key to see its exact instants, or point at a bar.</source>
        <translation>选择密钥或指向条形，即可查看确切时刻。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::TimelineLegend</name>
    <message>
        <source>Legend of the timeline</source>
        <translation>时间线图例</translation>
    </message>
    <message>
        <source>of a key that is not made yet</source>
        <translation>尚未生成的密钥</translation>
    </message>
    <message>
        <source>ended at once, by a person</source>
        <translation>由人工立即终止</translation>
    </message>
</context>
<context>
    <name>tessera::ui::TimelineView</name>
    <message>
        <source>The tab &quot;Timeline as text&quot; says the same in a table. Up and Down choose a key.</source>
        <translation>“文本时间线”选项卡以表格形式显示相同的内容。按向上键和向下键可选择密钥。</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Timeline of the keys</source>
        <translation>密钥时间线</translation>
    </message>
</context>
<context>
    <name>tessera::ui::TlsRows</name>
    <message>
        <source>Shown certificate</source>
        <translation>所用证书</translation>
    </message>
    <message>
        <source>With what both services speak TLS.</source>
        <translation>两个服务启用 TLS 所用的证书。</translation>
    </message>
    <message>
        <source>&amp;Renew</source>
        <translation>续期(&amp;R)</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>本地 CA</translation>
    </message>
    <message>
        <source>Makes certificates for the names below and for servers of yours. Whoever trusts it believes them: export it for those.</source>
        <translation>为下方的名称以及您的服务器签发证书。信任本地 CA 的一方都会信任这些证书：请将其导出，供它们使用。</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Issue…</source>
        <translation>签发(&amp;I)…</translation>
    </message>
    <message>
        <source>There is none: they speak plain HTTP.</source>
        <translation>没有证书：服务使用明文 HTTP。</translation>
    </message>
    <message>
        <source>Good until %1.</source>
        <translation>有效至 %1。</translation>
    </message>
    <message>
        <source>Out of date since %1: clients refuse it.</source>
        <translation>已于 %1 过期：客户端会拒绝它。</translation>
    </message>
    <message>
        <source>For %1. %2 Vouched for by %3.
SHA-256 %4</source>
        <translation>用于 %1。%2签发者：%3。
SHA-256 %4</translation>
    </message>
    <message>
        <source>the local authority</source>
        <translation>本地 CA</translation>
    </message>
    <message>
        <source>Good until %1.
SHA-256 %2</source>
        <translation>有效至 %1。
SHA-256 %2</translation>
    </message>
    <message>
        <source>There is none yet; it is made when it is needed.</source>
        <translation>目前还没有；需要时会自动创建。</translation>
    </message>
    <message>
        <source>A certificate is being made.</source>
        <translation>正在生成证书。</translation>
    </message>
    <message>
        <source>There is a new certificate; the services show it within seconds.</source>
        <translation>新证书已就绪；服务会在数秒内启用它。</translation>
    </message>
    <message>
        <source>Export the local authority</source>
        <translation>导出本地 CA</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem)</source>
        <translation>证书 (*.crt *.pem)</translation>
    </message>
    <message>
        <source>The local authority is in %1.</source>
        <translation>本地 CA 已保存到 %1。</translation>
    </message>
    <message>
        <source>The certificate and its key are in %1.</source>
        <translation>证书及其密钥已保存到 %1。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::TokenEditor</name>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Paste a token here: with or without Bearer, whole or in part. It stays in memory and goes nowhere unless you send it.</source>
        <translation>在此粘贴令牌：是否带有 Bearer、是否完整均可。令牌只保留在内存中，除非您主动发送，否则不会传到任何地方。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::TokenMemberModel</name>
    <message>
        <source>before the year 1</source>
        <translation>公元 1 年之前</translation>
    </message>
    <message>
        <source>after the year 9999</source>
        <translation>9999 年之后</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an instant and how far from now it is</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Not registered: its issuer knows.</source>
        <translation>未注册：含义由签发者定义。</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Where that is written</source>
        <translation>出处</translation>
    </message>
</context>
<context>
    <name>tessera::ui::Tray</name>
    <message>
        <source>&amp;Show Tessera</source>
        <translation>显示 Tessera(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::UserActions</name>
    <message>
        <source>%1 was added.</source>
        <translation>已添加 %1。</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>%1 的密码已更新。</translation>
    </message>
    <message>
        <source>Users are being enabled.</source>
        <translation>正在启用用户。</translation>
    </message>
    <message>
        <source>Users are being disabled.</source>
        <translation>正在禁用用户。</translation>
    </message>
    <message>
        <source>%1 may sign in again.</source>
        <translation>%1 可以重新登录。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) may sign in again.</source>
        <translation>
            <numerusform>%Ln 个用户可以重新登录。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is disabled and signed out.</source>
        <translation>%1 已禁用并退出登录。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are disabled and signed out.</source>
        <translation>
            <numerusform>%Ln 个用户已禁用并退出登录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Users are being unlocked.</source>
        <translation>正在解锁用户。</translation>
    </message>
    <message>
        <source>%1 is unlocked.</source>
        <translation>%1 已解锁。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are unlocked.</source>
        <translation>
            <numerusform>%Ln 个用户已解锁。</numerusform>
        </translation>
    </message>
    <message>
        <source>Users are being deleted.</source>
        <translation>正在删除用户。</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>已删除 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were deleted.</source>
        <translation>
            <numerusform>已删除 %Ln 个用户。</numerusform>
        </translation>
    </message>
    <message>
        <source>Users are coming back.</source>
        <translation>正在恢复用户。</translation>
    </message>
    <message>
        <source>%1 is back; every session has ended.</source>
        <translation>%1 已恢复；其所有会话均已结束。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are back; every session has ended.</source>
        <translation>
            <numerusform>%Ln 个用户已恢复；其所有会话均已结束。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were added.</source>
        <translation>
            <numerusform>已添加 %Ln 个用户。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were left out.</source>
        <translation>
            <numerusform>已跳过 %Ln 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export users</source>
        <translation>导出用户</translation>
    </message>
    <message>
        <source>Users are being exported.</source>
        <translation>正在导出用户。</translation>
    </message>
    <message>
        <source>All users are in %1, without passwords.</source>
        <translation>所有用户已导出到 %1，不含密码。</translation>
    </message>
    <message>
        <source>The export was given up; nothing was written.</source>
        <translation>导出已放弃；未写入任何内容。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::UserDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>添加用户</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>邮箱(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>角色(&amp;R)</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>The email address is known to be the person’s (&amp;verified)</source>
        <translation>已确认此邮箱地址属于本人（已验证）(&amp;V)</translation>
    </message>
    <message>
        <source>Copy the ID</source>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
</context>
<context>
    <name>tessera::ui::UserText</name>
    <message>
        <source>Email</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>上次登录</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>%1 (verified)</source>
        <translation>%1（已验证）</translation>
    </message>
    <message>
        <source>%1 (not verified)</source>
        <translation>%1（未验证）</translation>
    </message>
    <message>
        <source>Has never signed in.</source>
        <translation>从未登录过。</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Locked until %1</source>
        <translation>锁定至 %1</translation>
    </message>
</context>
<context>
    <name>tessera::ui::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Filter by email or name</source>
        <translation>按邮箱或姓名筛选</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>导入(&amp;M)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Add user…</source>
        <translation>添加用户(&amp;A)…</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was copied: %Ln of the selected user(s) were not read yet. &quot;Export&quot; writes all of them.</source>
        <translation>
            <numerusform>未复制任何内容：所选用户中有 %Ln 个尚未读取。“导出”会写入所有用户。</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;tate:</source>
        <translation>状态(&amp;T)：</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Nobody is like that</source>
        <translation>没有匹配的用户</translation>
    </message>
    <message>
        <source>No user has this in the email address or the name, and this state.</source>
        <translation>没有用户的邮箱地址或姓名包含此内容且处于此状态。</translation>
    </message>
    <message>
        <source>Show all users</source>
        <translation>显示所有用户</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>尚无用户</translation>
    </message>
    <message>
        <source>Add somebody who may sign in, or import a list.</source>
        <translation>请添加可以登录的用户，或导入用户列表。</translation>
    </message>
    <message>
        <source>Add a user…</source>
        <translation>添加用户…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln user(s)</source>
        <translation>
            <numerusform>显示 %1 个，共 %Ln 个用户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln 个用户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disabled</source>
        <translation>
            <numerusform>%Ln 个已禁用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln locked</source>
        <translation>
            <numerusform>%Ln 个已锁定</numerusform>
        </translation>
    </message>
    <message>
        <source>The user is not among those that the filter shows.</source>
        <translation>该用户不在筛选结果中。</translation>
    </message>
    <message>
        <source>This user does not exist any more.</source>
        <translation>该用户已不存在。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::VerifyView</name>
    <message>
        <source>There is no token to verify.</source>
        <translation>没有可验证的令牌。</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>获取(&amp;F)</translation>
    </message>
    <message>
        <source>as of no&amp;w</source>
        <translation>以当前时间为准(&amp;W)</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>the keys of this installation</source>
        <translation>此安装实例的密钥</translation>
    </message>
    <message>
        <source>the keys that the resource service holds</source>
        <translation>资源服务持有的密钥</translation>
    </message>
    <message>
        <source>a key set at an address</source>
        <translation>位于某个地址的密钥集</translation>
    </message>
    <message>
        <source>a key that is pasted here</source>
        <translation>在此粘贴的密钥</translation>
    </message>
    <message>
        <source>the throw-away key that signed it</source>
        <translation>为其签名的一次性密钥</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>地址(&amp;R)</translation>
    </message>
    <message>
        <source>A JWK, a JWK set, a public key or a certificate (PEM)</source>
        <translation>JWK、JWK 集、公钥或证书（PEM）</translation>
    </message>
    <message>
        <source>Open a file with keys</source>
        <translation>打开密钥文件</translation>
    </message>
    <message>
        <source>Pa&amp;sted key</source>
        <translation>粘贴的密钥(&amp;S)</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>不比对</translation>
    </message>
    <message>
        <source>Au&amp;dience</source>
        <translation>受众(&amp;D)</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>签发者(&amp;I)</translation>
    </message>
    <message>
        <source>Instan&amp;t</source>
        <translation>时刻(&amp;T)</translation>
    </message>
    <message>
        <source>Keys to verify with</source>
        <translation>用于验证的密钥</translation>
    </message>
    <message>
        <source>Keys (*.json *.jwk *.jwks *.pem *.crt *.cer *.key *.pub);;All files (*)</source>
        <translation>密钥 (*.json *.jwk *.jwks *.pem *.crt *.cer *.key *.pub);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The key set is being fetched.</source>
        <translation>正在获取密钥集。</translation>
    </message>
    <message>
        <source>The resource service holds no keys now.</source>
        <translation>资源服务目前未持有密钥。</translation>
    </message>
    <message>
        <source>Nothing was fetched from that address yet.</source>
        <translation>尚未从该地址获取任何内容。</translation>
    </message>
    <message>
        <source>There is no key to verify with.</source>
        <translation>没有可用于验证的密钥。</translation>
    </message>
    <message>
        <source>No token was signed with a throw-away key yet.</source>
        <translation>尚未用一次性密钥签名过令牌。</translation>
    </message>
    <message>
        <source>The token is accepted.</source>
        <translation>令牌被接受。</translation>
    </message>
    <message>
        <source>The token is refused: %1</source>
        <translation>令牌被拒绝：%1</translation>
    </message>
</context>
<context>
    <name>tessera::ui::answertext</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>sent after %1</source>
        <translation>发送完成：%1</translation>
    </message>
    <message>
        <source>first byte after %1</source>
        <translation>首字节：%1</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <comment>a status and a time</comment>
        <translation>%1，耗时 %2</translation>
    </message>
    <message>
        <source>%1 after %2 (%3)</source>
        <comment>a status and times</comment>
        <translation>%1，耗时 %2（%3）</translation>
    </message>
    <message>
        <source>No text, but %1 bytes.</source>
        <translation>不是文本，共 %1 字节。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::assistant</name>
    <message>
        <source>%1 decides this. Start Tessera without it to choose here.</source>
        <translation>此项由 %1 指定。如要在此选择，请在启动 Tessera 时去掉它。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::auditstory</name>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>更改前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>更改后</translation>
    </message>
    <message>
        <source>The request that caused it</source>
        <translation>引发此事件的请求</translation>
    </message>
    <message>
        <source>It is no longer in the request log, which holds the latest %1 since the console was started.</source>
        <translation>该请求已不在请求日志中；请求日志只保留自控制台启动以来最近的 %1 个请求。</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>Place in the log</source>
        <translation>在日志中的位置</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希</translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation>前一条的哈希</translation>
    </message>
</context>
<context>
    <name>tessera::ui::auditwords</name>
    <message>
        <source>Signs from</source>
        <translation>签名开始时间</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>邮箱地址</translation>
    </message>
    <message>
        <source>Address verified</source>
        <translation>邮箱已验证</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>Token expires</source>
        <translation>令牌到期时间</translation>
    </message>
    <message>
        <source>Expected use</source>
        <translation>预期使用序号</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>令牌 ID</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>有效至</translation>
    </message>
    <message>
        <source>Use that was tried</source>
        <translation>实际使用序号</translation>
    </message>
    <message>
        <source>Former database kept in</source>
        <translation>原数据库保留于</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Key number</source>
        <translation>密钥编号</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Sessions ended</source>
        <translation>结束的会话</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>指纹（SHA-256）</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>State before</source>
        <translation>此前状态</translation>
    </message>
    <message>
        <source>Throw-away key</source>
        <translation>一次性密钥</translation>
    </message>
    <message>
        <source>Token type</source>
        <translation>令牌类型</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>the user is disabled</source>
        <translation>用户已禁用</translation>
    </message>
    <message>
        <source>first key</source>
        <translation>首个密钥</translation>
    </message>
    <message>
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>no password is set</source>
        <translation>未设置密码</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>被跳过</translation>
    </message>
    <message>
        <source>password changed</source>
        <translation>密码已更改</translation>
    </message>
    <message>
        <source>password changed meanwhile</source>
        <translation>密码在此期间被更改</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>按计划</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>已退出登录</translation>
    </message>
    <message>
        <source>there is no such user</source>
        <translation>没有此用户</translation>
    </message>
    <message>
        <source>user disabled</source>
        <translation>用户已禁用</translation>
    </message>
    <message>
        <source>user disabled meanwhile</source>
        <translation>用户在此期间被禁用</translation>
    </message>
    <message>
        <source>user deleted meanwhile</source>
        <translation>用户在此期间被删除</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>密码错误</translation>
    </message>
    <message>
        <source>All about sign-ins</source>
        <translation>所有登录操作</translation>
    </message>
    <message>
        <source>All about users</source>
        <translation>所有用户操作</translation>
    </message>
    <message>
        <source>All about keys</source>
        <translation>所有密钥操作</translation>
    </message>
    <message>
        <source>All about backups</source>
        <translation>所有备份操作</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>%1 (command line)</source>
        <translation>%1（命令行）</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>tessera::ui::backups</name>
    <message>
        <source>The process that runs the services writes them, by its own configuration.</source>
        <translation>备份由运行服务的进程按其自身的配置写入。</translation>
    </message>
    <message>
        <source>None is written by itself: the configuration file names no folder (backup.folder) and no file with a passphrase (backup.passphrase-file) for them.</source>
        <translation>不会自动写入备份：配置文件没有为备份指定目录（backup.folder）和口令文件（backup.passphrase-file）。</translation>
    </message>
    <message>
        <source>One is being written into %1.</source>
        <translation>正在将备份写入 %1。</translation>
    </message>
    <message>
        <source>None is planned.</source>
        <translation>没有计划中的备份。</translation>
    </message>
    <message>
        <source>The next one is written into %1 %2.</source>
        <translation>下一个备份将写入 %1（%2）。</translation>
    </message>
    <message>
        <source>Backups (*.tessera-backup);;All files (*)</source>
        <translation>备份 (*.tessera-backup);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <translation>%1、%2和 %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln 个用户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln 个密钥</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln 个会话</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one was written %1: %2.</source>
        <translation>上一个备份写入于 %1：%2。</translation>
    </message>
    <message>
        <source>The last attempt failed %1, and is repeated: %2</source>
        <translation>上次尝试在 %1失败，将会重试：%2</translation>
    </message>
</context>
<context>
    <name>tessera::ui::closequestion</name>
    <message>
        <source>The services are running.</source>
        <translation>服务正在运行。</translation>
    </message>
    <message>
        <source>&amp;Stop them and quit</source>
        <translation>停止服务并退出(&amp;S)</translation>
    </message>
    <message>
        <source>When Tessera ends, nobody can sign in and no key set is served until it is started again.</source>
        <translation>Tessera 退出后，没有人能够登录，也不再发布密钥集，直到再次启动。</translation>
    </message>
    <message>
        <source>&amp;Keep running without the window</source>
        <translation>不显示窗口，继续运行(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Do not ask again</source>
        <translation>不再询问(&amp;D)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::exportdialog</name>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>电子表格 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::exposurequestion</name>
    <message>
        <source>Other machines will reach %1, without TLS.</source>
        <translation>其他机器将可以访问 %1，且没有启用 TLS。</translation>
    </message>
    <message>
        <source>Passwords and tokens then cross the network in the open: whoever is on the way can read them and act as the people they belong to. Turn TLS on in the settings first. Without it, listen there only behind a proxy that ends TLS, or on a network that you trust as much as this machine.</source>
        <translation>这样一来，密码和令牌会以明文在网络上传输：途中的任何人都能读取它们，并冒充其所有者。请先在设置中启用 TLS。如果不启用 TLS，则只应在终止 TLS 的代理之后，或在与本机同样可信的网络中监听该地址。</translation>
    </message>
    <message>
        <source>&amp;Listen there</source>
        <translation>仍要监听(&amp;L)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::minttemplates</name>
    <message>
        <source>access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>As the auth service gives it (RFC 9068).</source>
        <translation>与认证服务签发的令牌相同（RFC 9068）。</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>To see what somebody with the role admin may do.</source>
        <translation>用于查看拥有 admin 角色的人可以做什么。</translation>
    </message>
    <message>
        <source>without roles and scopes</source>
        <translation>没有角色和作用域</translation>
    </message>
    <message>
        <source>To see that a resource grants nothing by itself (RFC 6750 section 3.1: 403, insufficient_scope).</source>
        <translation>用于确认资源不会自行授予权限（RFC 6750 第 3.1 节：403，insufficient_scope）。</translation>
    </message>
    <message>
        <source>service that acts for itself</source>
        <translation>代表自身行事的服务</translation>
    </message>
    <message>
        <source>No person is behind it: the subject is the client (RFC 9068 section 2.2, RFC 6749 section 4.4).</source>
        <translation>背后没有用户：主体就是客户端（RFC 9068 第 2.2 节，RFC 6749 第 4.4 节）。</translation>
    </message>
    <message>
        <source>expired an hour ago</source>
        <translation>一小时前已过期</translation>
    </message>
    <message>
        <source>No resource may take it (RFC 7519 section 4.1.4).</source>
        <translation>任何资源都不得接受（RFC 7519 第 4.1.4 节）。</translation>
    </message>
    <message>
        <source>good from in an hour</source>
        <translation>一小时后才生效</translation>
    </message>
    <message>
        <source>No resource may take it yet (RFC 7519 section 4.1.5).</source>
        <translation>目前任何资源都不得接受（RFC 7519 第 4.1.5 节）。</translation>
    </message>
    <message>
        <source>for another audience</source>
        <translation>面向其他受众</translation>
    </message>
    <message>
        <source>Made for another service: no resource of here may take it (RFC 8725 section 3.9).</source>
        <translation>为其他服务签发：此处的资源均不得接受（RFC 8725 第 3.9 节）。</translation>
    </message>
    <message>
        <source>of another issuer</source>
        <translation>来自其他签发者</translation>
    </message>
    <message>
        <source>Names an issuer that resources of here do not trust (RFC 8725 section 3.8).</source>
        <translation>写明的签发者不受此处的资源信任（RFC 8725 第 3.8 节）。</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID 令牌</translation>
    </message>
    <message>
        <source>Tells a client who signed in (OpenID Connect); as an access token no resource may take it (RFC 8725 section 3.12).</source>
        <translation>告知客户端是谁登录了（OpenID Connect）；任何资源都不得将其作为访问令牌接受（RFC 8725 第 3.12 节）。</translation>
    </message>
    <message>
        <source>with an unknown critical extension</source>
        <translation>带有未知的关键扩展</translation>
    </message>
    <message>
        <source>Must be refused by whoever does not know it (RFC 7515 section 4.1.11).</source>
        <translation>不认识该扩展的一方必须拒绝（RFC 7515 第 4.1.11 节）。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::pages</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>JWKS</source>
        <translation>JWKS</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>演练场</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>tessera::ui::registerednames</name>
    <message>
        <source>The algorithm of the signature, or of the key encryption.</source>
        <translation>签名算法，或密钥加密算法。</translation>
    </message>
    <message>
        <source>Names the key that it was signed with.</source>
        <translation>指明签名所用的密钥。</translation>
    </message>
    <message>
        <source>What kind of token this is; at+jwt is an access token.</source>
        <translation>令牌的类型；at+jwt 表示访问令牌。</translation>
    </message>
    <message>
        <source>What kind of content the payload is; JWT for a token within a token.</source>
        <translation>载荷内容的类型；JWT 表示令牌中嵌套的令牌。</translation>
    </message>
    <message>
        <source>Extensions that must be understood, else the token is refused.</source>
        <translation>必须理解的扩展，否则令牌会被拒绝。</translation>
    </message>
    <message>
        <source>An address of a key set. A verifier that fetches it lets the token choose its own key.</source>
        <translation>密钥集的地址。验证方若从中获取，就等于让令牌自行选择密钥。</translation>
    </message>
    <message>
        <source>A key. A verifier that uses it lets the token choose its own key.</source>
        <translation>密钥。验证方若使用它，就等于让令牌自行选择密钥。</translation>
    </message>
    <message>
        <source>An address of a certificate chain. A verifier that fetches it lets the token choose its own key.</source>
        <translation>证书链的地址。验证方若从中获取，就等于让令牌自行选择密钥。</translation>
    </message>
    <message>
        <source>A certificate chain. It proves nothing unless its root is trusted.</source>
        <translation>证书链。除非其根证书受信任，否则不能证明任何事情。</translation>
    </message>
    <message>
        <source>The SHA-1 thumbprint of a certificate.</source>
        <translation>证书的 SHA-1 指纹。</translation>
    </message>
    <message>
        <source>The SHA-256 thumbprint of a certificate.</source>
        <translation>证书的 SHA-256 指纹。</translation>
    </message>
    <message>
        <source>Whether the payload is base64url; false is an extension that few verifiers understand.</source>
        <translation>载荷是否为 base64url；false 是很少有验证方理解的扩展。</translation>
    </message>
    <message>
        <source>How the content is encrypted: this token is a JWE.</source>
        <translation>内容的加密方式：此令牌为 JWE。</translation>
    </message>
    <message>
        <source>How the content was compressed before it was encrypted.</source>
        <translation>内容在加密之前的压缩方式。</translation>
    </message>
    <message>
        <source>The sender&apos;s key for this one agreement.</source>
        <translation>发送方用于本次密钥协商的密钥。</translation>
    </message>
    <message>
        <source>About the sender, for the key agreement.</source>
        <translation>密钥协商中有关发送方的信息。</translation>
    </message>
    <message>
        <source>About the recipient, for the key agreement.</source>
        <translation>密钥协商中有关接收方的信息。</translation>
    </message>
    <message>
        <source>The initialisation vector of the key encryption.</source>
        <translation>密钥加密的初始化向量。</translation>
    </message>
    <message>
        <source>The authentication tag of the key encryption.</source>
        <translation>密钥加密的认证标签。</translation>
    </message>
    <message>
        <source>The salt of a password&apos;s key derivation.</source>
        <translation>由密码派生密钥所用的盐。</translation>
    </message>
    <message>
        <source>How often a password is hashed; a large number keeps a verifier busy.</source>
        <translation>密码的哈希次数；次数过大会使验证方忙于计算。</translation>
    </message>
    <message>
        <source>The issuer, repeated where the content is encrypted.</source>
        <translation>签发者；内容加密时在此重复。</translation>
    </message>
    <message>
        <source>The subject, repeated where the content is encrypted.</source>
        <translation>主体；内容加密时在此重复。</translation>
    </message>
    <message>
        <source>The audience, repeated where the content is encrypted.</source>
        <translation>受众；内容加密时在此重复。</translation>
    </message>
    <message>
        <source>Who issued the token. A verifier compares it, by character.</source>
        <translation>令牌的签发者。验证方逐字符比对。</translation>
    </message>
    <message>
        <source>Who or what the token is about: the user&apos;s id.</source>
        <translation>令牌所指的人或事物：用户的 ID。</translation>
    </message>
    <message>
        <source>For whom it is. A verifier must find itself in it.</source>
        <translation>令牌的受众。验证方必须在其中找到自己。</translation>
    </message>
    <message>
        <source>From then on it is refused.</source>
        <translation>从此时起令牌会被拒绝。</translation>
    </message>
    <message>
        <source>Before then it is refused.</source>
        <translation>在此之前令牌会被拒绝。</translation>
    </message>
    <message>
        <source>When it was issued.</source>
        <translation>签发时间。</translation>
    </message>
    <message>
        <source>Names this one token, so that a second use can be noticed.</source>
        <translation>标识这一个令牌，以便发现重复使用。</translation>
    </message>
    <message>
        <source>The client that asked for the token.</source>
        <translation>请求此令牌的客户端。</translation>
    </message>
    <message>
        <source>What the client may do, in words with spaces between them.</source>
        <translation>客户端可以做什么，以空格分隔的词表示。</translation>
    </message>
    <message>
        <source>The roles of the user.</source>
        <translation>用户的角色。</translation>
    </message>
    <message>
        <source>The groups of the user.</source>
        <translation>用户所属的组。</translation>
    </message>
    <message>
        <source>What the user is entitled to.</source>
        <translation>用户被授予的权限。</translation>
    </message>
    <message>
        <source>An email address of the user.</source>
        <translation>用户的邮箱地址。</translation>
    </message>
    <message>
        <source>Whether the email address is known to be the user&apos;s.</source>
        <translation>是否已确认邮箱地址属于该用户。</translation>
    </message>
    <message>
        <source>The full name of the user, as it is shown.</source>
        <translation>用户的全名，即显示的姓名。</translation>
    </message>
    <message>
        <source>The given names of the user.</source>
        <translation>用户的名字。</translation>
    </message>
    <message>
        <source>The family names of the user.</source>
        <translation>用户的姓氏。</translation>
    </message>
    <message>
        <source>The middle names of the user.</source>
        <translation>用户的中间名。</translation>
    </message>
    <message>
        <source>What the user is called by friends.</source>
        <translation>用户的昵称。</translation>
    </message>
    <message>
        <source>What the user wants to be called; may change, and names nobody.</source>
        <translation>用户希望的称呼；可能变化，不能用来标识用户。</translation>
    </message>
    <message>
        <source>The address of the user&apos;s profile page.</source>
        <translation>用户个人资料页的地址。</translation>
    </message>
    <message>
        <source>The address of a picture of the user.</source>
        <translation>用户照片的地址。</translation>
    </message>
    <message>
        <source>The address of the user&apos;s web site.</source>
        <translation>用户网站的地址。</translation>
    </message>
    <message>
        <source>The user&apos;s gender.</source>
        <translation>用户的性别。</translation>
    </message>
    <message>
        <source>The user&apos;s birthday.</source>
        <translation>用户的生日。</translation>
    </message>
    <message>
        <source>The user&apos;s time zone.</source>
        <translation>用户的时区。</translation>
    </message>
    <message>
        <source>The user&apos;s language.</source>
        <translation>用户的语言。</translation>
    </message>
    <message>
        <source>A telephone number of the user.</source>
        <translation>用户的电话号码。</translation>
    </message>
    <message>
        <source>Whether the telephone number is known to be the user&apos;s.</source>
        <translation>是否已确认电话号码属于该用户。</translation>
    </message>
    <message>
        <source>A postal address of the user.</source>
        <translation>用户的邮政地址。</translation>
    </message>
    <message>
        <source>When what is said of the user was last changed.</source>
        <translation>用户信息最近一次更改的时间。</translation>
    </message>
    <message>
        <source>When the user last showed who that is.</source>
        <translation>用户最近一次进行身份验证的时间。</translation>
    </message>
    <message>
        <source>Ties an ID token to the request of a client.</source>
        <translation>将 ID 令牌与客户端的请求相关联。</translation>
    </message>
    <message>
        <source>How well the user was authenticated.</source>
        <translation>用户身份验证的强度。</translation>
    </message>
    <message>
        <source>By what means the user was authenticated.</source>
        <translation>用户身份验证的方式。</translation>
    </message>
    <message>
        <source>The client that an ID token was issued to.</source>
        <translation>ID 令牌的签发对象，即客户端。</translation>
    </message>
    <message>
        <source>Ties an ID token to its access token.</source>
        <translation>将 ID 令牌与其访问令牌相关联。</translation>
    </message>
    <message>
        <source>Ties an ID token to its authorization code.</source>
        <translation>将 ID 令牌与其授权码相关联。</translation>
    </message>
    <message>
        <source>Names the session.</source>
        <translation>标识会话。</translation>
    </message>
    <message>
        <source>What a security event token tells of.</source>
        <translation>安全事件令牌所通知的事件。</translation>
    </message>
    <message>
        <source>When the event happened.</source>
        <translation>事件发生的时间。</translation>
    </message>
    <message>
        <source>Names the transaction.</source>
        <translation>标识事务。</translation>
    </message>
    <message>
        <source>A key that whoever shows the token must prove to have.</source>
        <translation>出示令牌的一方必须证明自己持有的密钥。</translation>
    </message>
    <message>
        <source>Who acts in place of the subject.</source>
        <translation>代替主体行事的一方。</translation>
    </message>
    <message>
        <source>Who may act in place of the subject.</source>
        <translation>可以代替主体行事的一方。</translation>
    </message>
    <message>
        <source>What the client may do, in detail.</source>
        <translation>客户端可以做什么，详细说明。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::requeststory</name>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>响应时间</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>对端</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>receiving %1, answering %2, sending %3</source>
        <translation>接收 %1，处理 %2，发送 %3</translation>
    </message>
    <message>
        <source>Signed in: %1.</source>
        <translation>登录：%1。</translation>
    </message>
    <message>
        <source>Ended: %1 (%2).</source>
        <translation>结束：%1（%2）。</translation>
    </message>
    <message>
        <source>Goes on until %1.</source>
        <translation>持续到 %1。</translation>
    </message>
    <message>
        <source>Expired: %1.</source>
        <translation>到期：%1。</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>This request was given it.</source>
        <translation>此请求获得了该令牌。</translation>
    </message>
    <message>
        <source>It came with the request.</source>
        <translation>该令牌随请求提交。</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>令牌 ID</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>Checks of the token</source>
        <translation>令牌检查项</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Holds nothing of this request.</source>
        <translation>其中没有关于此请求的内容。</translation>
    </message>
    <message numerus="yes">
        <source>The latest; %Ln more are in the log.</source>
        <translation>
            <numerusform>仅显示最近的请求；日志中还有 %Ln 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 answered %2 and gave the token out.</source>
        <translation>%1服务的响应为 %2，并签发了该令牌。</translation>
    </message>
    <message>
        <source>%1 answered %2.</source>
        <translation>%1服务的响应为 %2。</translation>
    </message>
    <message>
        <source>The same token was used at</source>
        <translation>同一令牌的其他使用</translation>
    </message>
    <message>
        <source>Others of the same session</source>
        <translation>同一会话的其他请求</translation>
    </message>
</context>
<context>
    <name>tessera::ui::requestwords</name>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>重定向</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>已中止</translation>
    </message>
    <message>
        <source>%1, aborted</source>
        <translation>%1，已中止</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>tessera::ui::settings</name>
    <message>
        <source>milliseconds</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>KiB</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>It has to be off, or from %1 to %2.</source>
        <translation>必须为“关闭”，或在 %1 到 %2 之间。</translation>
    </message>
    <message>
        <source>It has to be from %1 to %2.</source>
        <translation>必须在 %1 到 %2 之间。</translation>
    </message>
    <message>
        <source>Rotation interval</source>
        <translation>轮换间隔</translation>
    </message>
    <message>
        <source>Propagation time</source>
        <translation>传播时间</translation>
    </message>
    <message>
        <source>Max-age of the key set</source>
        <translation>密钥集的 max-age</translation>
    </message>
    <message>
        <source>Leeway</source>
        <translation>容差</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Size of RSA keys</source>
        <translation>RSA 密钥长度</translation>
    </message>
    <message>
        <source>Lifetime of access tokens</source>
        <translation>访问令牌有效期</translation>
    </message>
    <message>
        <source>Lifetime of sessions</source>
        <translation>会话有效期</translation>
    </message>
    <message>
        <source>Lifetime of remembered sessions</source>
        <translation>保持登录的会话有效期</translation>
    </message>
    <message>
        <source>Grace for spent refresh tokens</source>
        <translation>已用刷新令牌的宽限期</translation>
    </message>
    <message>
        <source>Type of access tokens</source>
        <translation>访问令牌类型</translation>
    </message>
    <message>
        <source>Email address and name in tokens</source>
        <translation>令牌中的邮箱地址和姓名</translation>
    </message>
    <message>
        <source>Failures that lock</source>
        <translation>触发锁定的失败次数</translation>
    </message>
    <message>
        <source>Length of a lock</source>
        <translation>锁定时长</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Shortest password</source>
        <translation>密码最小长度</translation>
    </message>
    <message>
        <source>Longest password</source>
        <translation>密码最大长度</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Memory of a hash</source>
        <translation>哈希内存</translation>
    </message>
    <message>
        <source>Passes of a hash</source>
        <translation>哈希遍数</translation>
    </message>
    <message>
        <source>Lanes of a hash</source>
        <translation>哈希通道数</translation>
    </message>
    <message>
        <source>Origins that may call</source>
        <translation>允许调用的来源</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>备份间隔</translation>
    </message>
    <message>
        <source>How many stay</source>
        <translation>保留数量</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>备份目录</translation>
    </message>
    <message>
        <source>Passphrase of the backups</source>
        <translation>备份的口令</translation>
    </message>
    <message>
        <source>Address of the auth service</source>
        <translation>认证服务的地址</translation>
    </message>
    <message>
        <source>Address of the resource service</source>
        <translation>资源服务的地址</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>签发者</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>Where keys are fetched</source>
        <translation>密钥获取地址</translation>
    </message>
    <message>
        <source>Services that run</source>
        <translation>运行的服务</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据目录</translation>
    </message>
    <message>
        <source>Key-encryption key</source>
        <translation>密钥加密密钥</translation>
    </message>
    <message>
        <source>Names for the local authority</source>
        <translation>本地 CA 所用的名称</translation>
    </message>
    <message>
        <source>Certificate for TLS</source>
        <translation>TLS 证书</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>证书的密钥</translation>
    </message>
    <message>
        <source>Passphrase of that key</source>
        <translation>该密钥的口令</translation>
    </message>
    <message>
        <source>Whom to believe about keys</source>
        <translation>获取密钥时信任的 CA</translation>
    </message>
    <message>
        <source>Threads of a listener</source>
        <translation>监听器线程数</translation>
    </message>
    <message>
        <source>Connections at once</source>
        <translation>并发连接数</translation>
    </message>
    <message>
        <source>Connections from one address</source>
        <translation>单个地址的连接数</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>受信任的代理</translation>
    </message>
    <message>
        <source>Address of the metrics</source>
        <translation>指标的地址</translation>
    </message>
    <message>
        <source>Form of the log</source>
        <translation>日志格式</translation>
    </message>
    <message>
        <source>Levels of the log</source>
        <translation>日志级别</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>不开放</translation>
    </message>
    <message>
        <source>open to anybody</source>
        <translation>对所有人开放</translation>
    </message>
    <message>
        <source>2048 bit</source>
        <translation>2048 位</translation>
    </message>
    <message>
        <source>3072 bit</source>
        <translation>3072 位</translation>
    </message>
    <message>
        <source>4096 bit</source>
        <translation>4096 位</translation>
    </message>
    <message>
        <source>0 (anything)</source>
        <translation>0（不限）</translation>
    </message>
    <message>
        <source>1 (weak)</source>
        <translation>1（弱）</translation>
    </message>
    <message>
        <source>2 (fair)</source>
        <translation>2（一般）</translation>
    </message>
    <message>
        <source>3 (strong)</source>
        <translation>3（强）</translation>
    </message>
    <message>
        <source>4 (very strong)</source>
        <translation>4（很强）</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Tokens and sessions</source>
        <translation>令牌和会话</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Sign-in and lock</source>
        <translation>登录和锁定</translation>
    </message>
    <message>
        <source>Passwords and hashing</source>
        <translation>密码和哈希</translation>
    </message>
    <message>
        <source>Web sites (CORS)</source>
        <translation>网站（CORS）</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>此窗口</translation>
    </message>
    <message>
        <source>Resource&apos;s address for clients</source>
        <translation>面向客户端的资源服务地址</translation>
    </message>
</context>
<context>
    <name>tessera::ui::timeaxis</name>
    <message>
        <source>ddd d</source>
        <translation>d日 ddd</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>MMMd日</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>yyyy年MMMd日 ddd</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年MMM</translation>
    </message>
</context>
<context>
    <name>tessera::ui::times</name>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
</context>
<context>
    <name>tessera::ui::tokenwords</name>
    <message>
        <source>expires %1</source>
        <translation>到期：%1</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>已过期：%1</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>头部</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Encrypted key</source>
        <translation>加密的密钥</translation>
    </message>
    <message>
        <source>Initialisation vector</source>
        <translation>初始化向量</translation>
    </message>
    <message>
        <source>Ciphertext</source>
        <translation>密文</translation>
    </message>
    <message>
        <source>Authentication tag</source>
        <translation>认证标签</translation>
    </message>
    <message>
        <source>A signed token (JWS)</source>
        <translation>签名的令牌（JWS）</translation>
    </message>
    <message>
        <source>An encrypted token (JWE)</source>
        <translation>加密的令牌（JWE）</translation>
    </message>
    <message>
        <source>A part of a token</source>
        <translation>令牌的一部分</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>不是令牌</translation>
    </message>
</context>
<context>
    <name>tessera::ui::windowsettings</name>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Light or dark; or as the desktop is, when that changes, too.</source>
        <translation>浅色或深色；也可以跟随桌面，并随其变化。</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of the window&apos;s texts, numbers and dates.</source>
        <translation>窗口中的文本、数字和日期所用的语言。</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>关闭窗口时</translation>
    </message>
    <message>
        <source>What becomes of services that run. They run on only where the desktop shows an icon to come back by.</source>
        <translation>如何处理正在运行的服务。只有桌面能显示用于重新打开窗口的图标时，服务才能继续运行。</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>stop them and quit</source>
        <translation>停止服务并退出</translation>
    </message>
    <message>
        <source>keep them running</source>
        <translation>继续运行服务</translation>
    </message>
</context>
<context>
    <name>tessera::ui::words</name>
    <message>
        <source>planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>预发布</translation>
    </message>
    <message>
        <source>active</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>已退役</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>已吊销</translation>
    </message>
    <message>
        <source>Address slowed down</source>
        <translation>地址已限速</translation>
    </message>
    <message>
        <source>Administrator confirmed</source>
        <translation>管理员已确认</translation>
    </message>
    <message>
        <source>Administrator refused</source>
        <translation>管理员确认被拒</translation>
    </message>
    <message>
        <source>Local authority made</source>
        <translation>本地 CA 已创建</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>备份失败</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>备份已恢复</translation>
    </message>
    <message>
        <source>Backup written</source>
        <translation>备份已写入</translation>
    </message>
    <message>
        <source>Certificate issued</source>
        <translation>证书已签发</translation>
    </message>
    <message>
        <source>Certificate renewed</source>
        <translation>证书已续期</translation>
    </message>
    <message>
        <source>Configuration changed</source>
        <translation>配置已更改</translation>
    </message>
    <message>
        <source>Key began to sign</source>
        <translation>密钥开始签名</translation>
    </message>
    <message>
        <source>Key announced</source>
        <translation>密钥已预发布</translation>
    </message>
    <message>
        <source>Private key exported</source>
        <translation>私钥已导出</translation>
    </message>
    <message>
        <source>Key imported</source>
        <translation>密钥已导入</translation>
    </message>
    <message>
        <source>Key removed</source>
        <translation>密钥已移除</translation>
    </message>
    <message>
        <source>Key retired</source>
        <translation>密钥已退役</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>密钥已吊销</translation>
    </message>
    <message>
        <source>Keys sealed anew</source>
        <translation>密钥已重新加密</translation>
    </message>
    <message>
        <source>Password refused</source>
        <translation>密码被拒</translation>
    </message>
    <message>
        <source>Refresh token used twice</source>
        <translation>刷新令牌重复使用</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>会话已结束</translation>
    </message>
    <message>
        <source>All sessions ended</source>
        <translation>所有会话已结束</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>设置已更改</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>登录被拒</translation>
    </message>
    <message>
        <source>Token minted</source>
        <translation>令牌已签发</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>用户已添加</translation>
    </message>
    <message>
        <source>User deleted</source>
        <translation>用户已删除</translation>
    </message>
    <message>
        <source>User disabled</source>
        <translation>用户已禁用</translation>
    </message>
    <message>
        <source>User changed</source>
        <translation>用户已更改</translation>
    </message>
    <message>
        <source>User enabled</source>
        <translation>用户已启用</translation>
    </message>
    <message>
        <source>User locked</source>
        <translation>用户已锁定</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>密码已设置</translation>
    </message>
    <message>
        <source>User restored</source>
        <translation>用户已恢复</translation>
    </message>
    <message>
        <source>User unlocked</source>
        <translation>用户已解锁</translation>
    </message>
    <message>
        <source>Users exported</source>
        <translation>用户已导出</translation>
    </message>
    <message>
        <source>Auth</source>
        <translation>认证</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>runs in another process</source>
        <translation>在另一个进程中运行</translation>
    </message>
</context>
</TS>
