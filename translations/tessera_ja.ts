<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>tessera::app</name>
    <message>
        <source>refused</source>
        <comment>how an attack ended</comment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>taken</source>
        <comment>how an attack ended</comment>
        <translation>受理</translation>
    </message>
    <message>
        <source>fetched</source>
        <comment>how an attack ended</comment>
        <translation>取得</translation>
    </message>
    <message>
        <source>broke</source>
        <comment>how an attack ended</comment>
        <translation>エラー</translation>
    </message>
    <message>
        <source>not-judged</source>
        <comment>how an attack ended</comment>
        <translation>判定なし</translation>
    </message>
    <message>
        <source>%1 (policy)</source>
        <comment>how an attack ended; that it got through is no hole</comment>
        <translation>%1（ポリシー）</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>ATTACK</source>
        <translation>攻撃</translation>
    </message>
    <message>
        <source>WHAT WAS TRIED</source>
        <translation>試した内容</translation>
    </message>
    <message>
        <source>RULE</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many attacks were sent</comment>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>Name one address, as URL or with --url.</source>
        <translation>アドレスを、URL または --url で 1 つ指定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an http or https address.</source>
        <translation>「%1」は http または https のアドレスではありません。</translation>
    </message>
    <message>
        <source>%1 is no loopback address, and may be another machine. Attack only what is yours: --i-own-this-host says that it is.</source>
        <translation>%1 はループバックアドレスではなく、別のマシンである可能性があります。攻撃は自分が管理するものだけに行ってください。自分が管理するものであることは --i-own-this-host で示します。</translation>
    </message>
    <message>
        <source>token</source>
        <comment>what is read from a file</comment>
        <translation>トークン</translation>
    </message>
    <message>
        <source>--report %1: the name of a report ends with .html, .json or .xml (JUnit).</source>
        <translation>--report %1: レポートのファイル名の末尾は .html、.json、.xml（JUnit）のいずれかにしてください。</translation>
    </message>
    <message>
        <source>The address, which answers a GET with a good token; may stand without --url, too.</source>
        <translation>正当なトークンを付けた GET に応答するアドレス。--url を付けずに指定することもできます。</translation>
    </message>
    <message>
        <source>A token that the resource accepts; others on this machine can see it. Else this installation mints one, and can try more.</source>
        <translation>リソースが受理するトークン。このマシンのほかのユーザーからも見えます。指定しない場合は、この Tessera がトークンを発行し、より多くの攻撃を試せます。</translation>
    </message>
    <message>
        <source>The same in a file, - for standard input.</source>
        <translation>同じトークンのファイル。- は標準入力。</translation>
    </message>
    <message>
        <source>The key set of the issuer of that token, where that is not this installation.</source>
        <translation>そのトークンの発行者の鍵セット（発行者がこの Tessera でない場合）。</translation>
    </message>
    <message>
        <source>Write a report: .html to read, .json, or .xml (JUnit) for a pipeline. May be given more than once.</source>
        <translation>レポートを書き出します: 閲覧用の .html、.json、またはパイプライン用の .xml（JUnit）。複数回指定できます。</translation>
    </message>
    <message>
        <source>Between two requests, as 500ms; else none.</source>
        <translation>リクエストの送信間隔（例: 500ms）。指定しない場合は間隔なし。</translation>
    </message>
    <message>
        <source>For all of it; else 3min.</source>
        <translation>全体の制限時間。指定しない場合は 3min。</translation>
    </message>
    <message>
        <source>You may do this to that host. Not asked for loopback addresses.</source>
        <translation>そのホストを攻撃してよいことを示します。ループバックアドレスでは不要です。</translation>
    </message>
    <message>
        <source>Send a resource forged tokens and say which it took.</source>
        <translation>リソースに偽造トークンを送り、受理されたものを示します。</translation>
    </message>
    <message>
        <source>There is no action &quot;%1&quot;. There are %2; what stands before a full stop finds all of those.</source>
        <translation>操作「%1」はありません。使えるのは %2 です。ピリオドより前の部分を指定すると、それで始まる操作すべてが対象になります。</translation>
    </message>
    <message>
        <source>ok</source>
        <comment>how an action ended</comment>
        <translation>成功</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>how an action ended</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>ACTION</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>WHAT</source>
        <comment>whom or what an action was done to</comment>
        <translation>対象</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>DETAILS</source>
        <translation>詳細</translation>
    </message>
    <message numerus="yes">
        <source>All %n entries are as they were written. The last one&apos;s hash is %1.</source>
        <translation>
            <numerusform>%n 件のエントリはすべて書き込まれたときのままです。最後のエントリのハッシュは %1 です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Broken at entry %1: %2</source>
        <translation>エントリ %1 で壊れています: %2</translation>
    </message>
    <message>
        <source>Only these: a whole name as signin.refused, or signin for all of signin.*.</source>
        <translation>この操作だけ: signin.refused のような名前全体、または signin（signin.* すべて）。</translation>
    </message>
    <message>
        <source>Only what this one did: an email address, or as it stands in the log.</source>
        <translation>この実行者によるものだけ: メールアドレス、またはログに記載されているとおりの値。</translation>
    </message>
    <message>
        <source>Only what was done to this: an email address, or as it stands in the log.</source>
        <translation>この対象に対するものだけ: メールアドレス、またはログに記載されているとおりの値。</translation>
    </message>
    <message>
        <source>Only what this request caused: the X-Request-Id of its answer.</source>
        <translation>このリクエストによるものだけ: その応答の X-Request-Id。</translation>
    </message>
    <message>
        <source>Only what has this in it somewhere; upper and lower case are alike.</source>
        <translation>これをどこかに含むものだけ。大文字と小文字は区別しません。</translation>
    </message>
    <message>
        <source>Only what was refused.</source>
        <translation>拒否されたものだけ。</translation>
    </message>
    <message>
        <source>From then on, as 2026-11-23T08:15:30Z.</source>
        <translation>この時刻以降（例: 2026-11-23T08:15:30Z）。</translation>
    </message>
    <message>
        <source>Before then; likewise.</source>
        <translation>この時刻より前。書式は同じ。</translation>
    </message>
    <message>
        <source>At most so many, the latest; 1 to 10000 (list: 100, export: all).</source>
        <translation>最新のものから数えた最大件数。1～10000（既定: list は 100、export はすべて）。</translation>
    </message>
    <message>
        <source>List what was done and refused, the latest first.</source>
        <translation>実行された操作と拒否された操作を、新しい順に一覧表示します。</translation>
    </message>
    <message>
        <source>Check that no entry was changed, removed or moved.</source>
        <translation>変更・削除・移動されたエントリがないことを確認します。</translation>
    </message>
    <message>
        <source>Write entries as lines of JSON, the oldest first.</source>
        <translation>エントリを JSON 行として、古い順に書き出します。</translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>ユーザー %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>鍵 %n 個</numerusform>
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
            <numerusform>セッション %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote a copy of everything to %1.</source>
        <translation>すべてのコピーを %1 に書き込みました。</translation>
    </message>
    <message>
        <source>It is not encrypted: who has it can read names and addresses. Private keys in it are sealed: keep the key-encryption key as well, and elsewhere.</source>
        <translation>コピーは暗号化されていません。手に入れた者は名前とアドレスを読み取れます。中の秘密鍵は暗号化されています。その鍵暗号化鍵も、別の場所に保管してください。</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other.</source>
        <translation>%1 と %2 を同時に指定することはできません。</translation>
    </message>
    <message>
        <source>new passphrase for the backup</source>
        <translation>バックアップの新しいパスフレーズ</translation>
    </message>
    <message>
        <source>Wrote %1, encrypted, and read it back: %2.</source>
        <translation>暗号化した %1 を作成し、読み直して確認しました: %2。</translation>
    </message>
    <message>
        <source>The file and its passphrase are all that a restore needs. Keep the passphrase elsewhere: without it nobody can open the file.</source>
        <translation>復元に必要なのは、このファイルとそのパスフレーズだけです。パスフレーズは別の場所に保管してください。パスフレーズがなければ誰もファイルを開けません。</translation>
    </message>
    <message>
        <source>passphrase of the backup</source>
        <translation>バックアップのパスフレーズ</translation>
    </message>
    <message>
        <source>There is no place to unpack it: %1.</source>
        <translation>展開する場所がありません: %1。</translation>
    </message>
    <message>
        <source>%1 is whole. Written at %2: %3.</source>
        <translation>%1 に問題はありません。%2 に作成されました: %3。</translation>
    </message>
    <message>
        <source>%1 is whole, and not encrypted: %2.</source>
        <translation>%1 に問題はありません。暗号化されていません: %2。</translation>
    </message>
    <message>
        <source>Its audit log was changed: see entry %1.</source>
        <translation>監査ログが変更されています: エントリ %1 を参照してください。</translation>
    </message>
    <message>
        <source>Restored into %1: %2, %3, %4.</source>
        <translation>%1 に復元しました: %2、%3、%4。</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions that go on</source>
        <translation>
            <numerusform>継続するセッション %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>The last thing it knows of was done at %1.</source>
        <translation>バックアップに記録されている最後の操作は %1 のものです。</translation>
    </message>
    <message>
        <source>What was there before is in %1.</source>
        <translation>以前そこにあったものは %1 に残されています。</translation>
    </message>
    <message>
        <source>Its key-encryption key is in %1 now.</source>
        <translation>その鍵暗号化鍵は、現在 %1 にあります。</translation>
    </message>
    <message>
        <source>What was done since the backup was written is not in it: users that were disabled and keys that were revoked since then are good again.</source>
        <translation>バックアップ後の操作は含まれません。その後に無効にしたユーザーと、その後に失効させた鍵は、再び有効になります。</translation>
    </message>
    <message>
        <source>Where the new passphrase (12 characters or more) is, - for standard input; else it is asked for.</source>
        <translation>新しいパスフレーズ（12 文字以上）のファイル。- は標準入力。指定しない場合は入力を求めます。</translation>
    </message>
    <message>
        <source>Not encrypted, and without the key-encryption key, which a restore needs as well.</source>
        <translation>暗号化せず、鍵暗号化鍵も含めません。復元には鍵暗号化鍵も必要です。</translation>
    </message>
    <message>
        <source>Where the passphrase of an encrypted backup is, - for standard input; else it is asked for.</source>
        <translation>暗号化バックアップのパスフレーズのファイル。- は標準入力。指定しない場合は入力を求めます。</translation>
    </message>
    <message>
        <source>Although there is a database; it is kept beside under another name.</source>
        <translation>データベースがすでにあっても復元します。既存のデータベースは別の名前で同じ場所に残されます。</translation>
    </message>
    <message>
        <source>Read a backup from end to end, as a restore would; needs no installation.</source>
        <translation>復元するときと同じように、バックアップを最初から最後まで読み取ります。Tessera のデータフォルダーは不要です。</translation>
    </message>
    <message>
        <source>Write everything into a new file, encrypted, while services run; it is read back before it gets its name. &quot;backup check FILE&quot; reads one again.</source>
        <translation>すべてを暗号化して新しいファイルに書き込みます。サービスは動作中でもかまいません。読み直して確認してから、ファイルに名前を付けます。「backup check FILE」でもう一度読み取って確認できます。</translation>
    </message>
    <message>
        <source>Put a backup in the place of the database; no service may run.</source>
        <translation>データベースをバックアップで置き換えます。サービスは停止している必要があります。</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション:</translation>
    </message>
    <message>
        <source>%1 [options]</source>
        <comment>a command, and what may follow</comment>
        <translation>%1 [オプション]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>使用法: %1</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>すべてのコマンドのオプション:</translation>
    </message>
    <message>
        <source>%1 See &quot;%2 --help&quot;.</source>
        <comment>what is wrong, and a command</comment>
        <translation>%1 「%2 --help」を参照してください。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>コマンド:</translation>
    </message>
    <message>
        <source>Each takes --data-dir DIR, --config FILE, --json and --help.</source>
        <translation>どのコマンドにも --data-dir DIR、--config FILE、--json、--help を指定できます。</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; there are %2.</source>
        <translation>コマンド「%1」はありません。使えるのは %2 です。</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>コマンド「%1」はありません。「%2」のことですか?</translation>
    </message>
    <message>
        <source>Show this.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Commands, for a data folder with or without running services:</source>
        <translation>データフォルダーに対するコマンド（サービスは動作中でも停止中でも可）:</translation>
    </message>
    <message>
        <source>What to do with &quot;%1&quot;? There are %2.</source>
        <translation>「%1」で何をするかを指定してください。使えるのは %2 です。</translation>
    </message>
    <message>
        <source>There is no completion for &quot;%1&quot;; there are bash, zsh, fish.</source>
        <translation>「%1」用の補完はありません。使えるのは bash、zsh、fish です。</translation>
    </message>
    <message>
        <source>Write a script that completes commands and options: bash, zsh or fish.</source>
        <translation>コマンドとオプションを補完するスクリプトを書き出します: bash、zsh、fish のいずれか。</translation>
    </message>
    <message>
        <source>--%1 is a whole number, %2 or more, and not &quot;%3&quot;.</source>
        <translation>--%1 は %2 以上の整数です。「%3」は使えません。</translation>
    </message>
    <message>
        <source>--%1 is a whole number, from %2 to %3, and not &quot;%4&quot;.</source>
        <translation>--%1 は %2 から %3 までの整数です。「%4」は使えません。</translation>
    </message>
    <message>
        <source>--%1 is %2 or %3, and not &quot;%4&quot;.</source>
        <comment>words to choose from</comment>
        <translation>--%1 は %2 または %3 です。「%4」は使えません。</translation>
    </message>
    <message>
        <source>--%1 is an instant with its zone, as 2026-11-23T08:15:30Z or 2026-11-23T09:15:30+01:00, and not &quot;%2&quot;.</source>
        <translation>--%1 は、2026-11-23T08:15:30Z や 2026-11-23T09:15:30+01:00 のような、タイムゾーン付きの時刻です。「%2」は使えません。</translation>
    </message>
    <message>
        <source>--%1 is a duration as 60s, 15min or 24h, and not &quot;%2&quot;.</source>
        <translation>--%1 は、60s、15min、24h のような期間です。「%2」は使えません。</translation>
    </message>
    <message>
        <source>Made a new installation in %1.</source>
        <translation>%1 に新しい Tessera のデータを作成しました。</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>何も実行されませんでした。</translation>
    </message>
    <message>
        <source>Nothing was done: there is no terminal to ask &quot;%1&quot; on. --yes does it without asking.</source>
        <translation>何も実行されませんでした。「%1」と確認するためのターミナルがありません。--yes を指定すると、確認せずに実行します。</translation>
    </message>
    <message>
        <source>The issuer is %1, as --issuer says.</source>
        <translation>発行者は %1 です（--issuer の指定）。</translation>
    </message>
    <message>
        <source>The issuer is %1, as the configuration says.</source>
        <translation>発行者は %1 です（構成の指定）。</translation>
    </message>
    <message>
        <source>The issuer is %1, that of the services that run on this data folder.</source>
        <translation>発行者は %1 です（このデータフォルダーで動作しているサービスの発行者）。</translation>
    </message>
    <message>
        <source>The issuer is %1, that of the services that ran on this data folder last.</source>
        <translation>発行者は %1 です（このデータフォルダーで最後に動作したサービスの発行者）。</translation>
    </message>
    <message>
        <source>The issuer is %1, since no services have run on this data folder yet; --issuer names another one.</source>
        <translation>発行者は %1 です（このデータフォルダーではまだサービスが動作していないため）。別の発行者は --issuer で指定します。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Kid</source>
        <translation>鍵 ID (kid)</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>アルゴリズム</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Activates</source>
        <translation>署名開始</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>由来</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>KID</source>
        <translation>KID</translation>
    </message>
    <message>
        <source>ALGORITHM</source>
        <translation>アルゴリズム</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>ACTIVATES</source>
        <translation>署名開始</translation>
    </message>
    <message>
        <source>RETIRES</source>
        <translation>退役</translation>
    </message>
    <message>
        <source>ORIGIN</source>
        <translation>由来</translation>
    </message>
    <message>
        <source>REVOKED</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>理由</translation>
    </message>
    <message numerus="yes">
        <source>Revoking the %1 key %2 ends the access tokens of %n sessions.</source>
        <translation>
            <numerusform>鍵 %2（%1）を失効させると、%n 個のセッションのアクセストークンが使えなくなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>It left the JWK set before: no consumer that obeys the caching rules knows it.</source>
        <translation>すでに鍵セットから削除されています。キャッシュ規則に従う利用側はこの鍵を知りません。</translation>
    </message>
    <message>
        <source>Consumers that obey the caching rules may accept it until %1.</source>
        <translation>キャッシュ規則に従う利用側は、%1 まで受理する可能性があります。</translation>
    </message>
    <message>
        <source>Those that never drop a key accept the tokens that it has signed until %1.</source>
        <translation>鍵を破棄しない利用側は、この鍵が署名したトークンを %1 まで受理します。</translation>
    </message>
    <message>
        <source>No token that it has signed is good for longer.</source>
        <translation>この鍵が署名したトークンで、それより後まで有効なものはありません。</translation>
    </message>
    <message>
        <source>Whoever holds a copy of the private key can go on making tokens for consumers that never drop a key.</source>
        <translation>秘密鍵のコピーを持つ者は、鍵を破棄しない利用側に対してトークンを作り続けられます。</translation>
    </message>
    <message>
        <source>Another key signs at once.</source>
        <translation>別の鍵がすぐに署名を始めます。</translation>
    </message>
    <message>
        <source>The key %1 was revoked at %2 already.</source>
        <translation>鍵 %1 はすでに %2 に失効しています。</translation>
    </message>
    <message>
        <source>Revoke it?</source>
        <translation>失効させますか?</translation>
    </message>
    <message>
        <source>new passphrase for the private key</source>
        <translation>秘密鍵の新しいパスフレーズ</translation>
    </message>
    <message>
        <source>--set wants NAME=VALUE, as keys.rotation-interval=12h.</source>
        <translation>--set には、keys.rotation-interval=12h のように NAME=VALUE を指定します。</translation>
    </message>
    <message>
        <source>(later)</source>
        <translation>（さらに先）</translation>
    </message>
    <message>
        <source>(not planned)</source>
        <translation>（予定なし）</translation>
    </message>
    <message>
        <source>(to come)</source>
        <translation>（未作成）</translation>
    </message>
    <message>
        <source>ANNOUNCED</source>
        <translation>告知</translation>
    </message>
    <message>
        <source>REMOVED</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>(later): when the key after it activates; --rotations shows more of them.</source>
        <translation>（さらに先）: その次の鍵が署名を始めるとき。--rotations でもっと先まで表示できます。</translation>
    </message>
    <message>
        <source>(not planned): rotation is off, so the last key signs until somebody rotates.</source>
        <translation>（予定なし）: ローテーションはオフで、最後の鍵は手動でローテーションするまで署名します。</translation>
    </message>
    <message>
        <source>A key signs now: the next announced one, unless it was made for an algorithm that is not wanted any more, else one that is made now. Consumers that have not seen it may refuse its tokens for a while.</source>
        <translation>鍵が今すぐ署名を始めます。次の告知済みの鍵を使い、それがない場合や、そのアルゴリズムがもう指定されていない場合は、今作成する鍵を使います。その鍵をまだ取得していない利用側は、しばらくの間そのトークンを拒否する可能性があります。</translation>
    </message>
    <message>
        <source>Why, for the audit log (&quot;not stated&quot;).</source>
        <translation>監査ログに残す理由（既定: 「not stated」）。</translation>
    </message>
    <message>
        <source>Do it without asking.</source>
        <translation>確認せずに実行します。</translation>
    </message>
    <message>
        <source>Where the passphrase of an encrypted key is, - for standard input; else it is asked for.</source>
        <translation>暗号化された鍵のパスフレーズのファイル。- は標準入力。指定しない場合は入力を求めます。</translation>
    </message>
    <message>
        <source>What an RSA key is for: RS256, RS384, RS512 or PS256.</source>
        <translation>RSA 鍵の用途: RS256、RS384、RS512、PS256 のいずれか。</translation>
    </message>
    <message>
        <source>Of the public key: jwk (so it is where nothing is said) or pem.</source>
        <translation>公開鍵の形式: jwk（既定）または pem。</translation>
    </message>
    <message>
        <source>The public key; so it is where nothing is said.</source>
        <translation>公開鍵を書き出します（既定）。</translation>
    </message>
    <message>
        <source>The private key, as PKCS#8 under a passphrase; audited.</source>
        <translation>秘密鍵を、パスフレーズで暗号化した PKCS#8 として書き出します。監査ログに記録されます。</translation>
    </message>
    <message>
        <source>Where the new passphrase is, - for standard input; else it is asked for.</source>
        <translation>新しいパスフレーズのファイル。- は標準入力。指定しない場合は入力を求めます。</translation>
    </message>
    <message>
        <source>How many rotations to look ahead (5).</source>
        <translation>先まで見るローテーションの回数（既定: 5）。</translation>
    </message>
    <message>
        <source>With this setting, which is not saved; may be given more than once.</source>
        <translation>この設定を使った場合を示します。設定は保存されません。複数回指定できます。</translation>
    </message>
    <message>
        <source>List the signing keys.</source>
        <translation>署名鍵を一覧表示します。</translation>
    </message>
    <message>
        <source>Announce a new key.</source>
        <translation>新しい鍵を告知します。</translation>
    </message>
    <message>
        <source>Take a key out of the JWKS now.</source>
        <translation>鍵を今すぐ JWKS から削除します。</translation>
    </message>
    <message>
        <source>Import a private key (PEM or JWK); it is announced like any new one.</source>
        <translation>秘密鍵（PEM または JWK）をインポートします。新しい鍵と同じように告知されます。</translation>
    </message>
    <message>
        <source>Write a public or private key.</source>
        <translation>公開鍵または秘密鍵を書き出します。</translation>
    </message>
    <message>
        <source>Show the rotations to come.</source>
        <translation>今後のローテーションを表示します。</translation>
    </message>
    <message>
        <source>The token names nobody: it has no &quot;sub&quot;, which resource services ask for (RFC 9068 section 2.2). --user USER or --claim sub=ID gives it one.</source>
        <translation>トークンに対象者が記載されていません。リソースサービスが求める「sub」（RFC 9068 2.2 節）がありません。--user USER または --claim sub=ID で指定できます。</translation>
    </message>
    <message>
        <source>&quot;exp&quot; is given as a claim, by --claim or by the template, so --lifetime changes nothing.</source>
        <translation>--claim またはひな形で「exp」がクレームとして指定されているため、--lifetime の効果はありません。</translation>
    </message>
    <message>
        <source>The user %1 is disabled and could not sign in; resource services accept the token all the same until it expires.</source>
        <translation>ユーザー %1 は無効で、サインインできません。それでもリソースサービスは、期限が切れるまでこのトークンを受理します。</translation>
    </message>
    <message>
        <source>The services that run on this data folder name %1 as issuer, and do not accept a token of %2.</source>
        <translation>このデータフォルダーで動作しているサービスの発行者は %1 です。%2 のトークンは受理されません。</translation>
    </message>
    <message>
        <source>No service trusts the throw-away key. Its public half is %1</source>
        <translation>使い捨ての鍵を信頼するサービスはありません。その公開鍵は次のとおりです: %1</translation>
    </message>
    <message>
        <source>--%1 wants NAME=VALUE; null as value leaves it out.</source>
        <translation>--%1 には NAME=VALUE を指定します。値が null の場合は除外されます。</translation>
    </message>
    <message>
        <source>--%1 %2 begins as JSON and is none: %3 Text that begins with a quotation mark or a bracket is given as JSON text, as in --%1 &apos;note=&quot;[1]&quot;&apos;.</source>
        <translation>--%1 %2 は JSON のように始まっていますが、JSON ではありません: %3 引用符や括弧で始まるテキストは、--%1 &apos;note=&quot;[1]&quot;&apos; のように JSON の文字列として指定します。</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;, but: %2.</source>
        <translation>ひな形「%1」はありません。使えるのは %2 です。</translation>
    </message>
    <message>
        <source>Whose claims to begin with.</source>
        <translation>クレームの元にするユーザー。</translation>
    </message>
    <message>
        <source>What iss is; else as configured, as the services that run or ran last on the data folder say, or the default.</source>
        <translation>iss の値。指定しない場合は、構成の指定、データフォルダーで動作中の（または最後に動作した）サービスの発行者、既定値の順に使います。</translation>
    </message>
    <message>
        <source>A claim, as JSON or text; null leaves it out. What begins with {, [ or &quot; must be JSON. May be given more than once.</source>
        <translation>クレーム（JSON またはテキスト）。null を指定すると除外されます。{、[、&quot; で始まるものは JSON でなければなりません。複数回指定できます。</translation>
    </message>
    <message>
        <source>How long it is good, as 60s, 15min or 24h: from 1s to the longest of tokens.access-lifetime, tokens.refresh-lifetime and tokens.remember-lifetime; else tokens.access-lifetime.</source>
        <translation>有効期間（例: 60s、15min、24h）: 1s から、tokens.access-lifetime、tokens.refresh-lifetime、tokens.remember-lifetime のうち最長のものまで。指定しない場合は tokens.access-lifetime。</translation>
    </message>
    <message>
        <source>at+jwt or JWT; else as tokens.typ says.</source>
        <translation>at+jwt または JWT。指定しない場合は tokens.typ の値。</translation>
    </message>
    <message>
        <source>What to begin with: access-token, administrator, nobody-special, client, expired, not-yet-valid, other-audience, other-issuer, id-token or critical.</source>
        <translation>ひな形: access-token、administrator、nobody-special、client、expired、not-yet-valid、other-audience、other-issuer、id-token、critical のいずれか。</translation>
    </message>
    <message>
        <source>Sign with a key that is made for this and trusted by nobody: RS256, RS384, RS512, PS256, ES256, ES384 or EdDSA; its public half is told.</source>
        <translation>このために作成する、誰にも信頼されない鍵で署名します: RS256、RS384、RS512、PS256、ES256、ES384、EdDSA のいずれか。その公開鍵が表示されます。</translation>
    </message>
    <message>
        <source>Sign a token; audited.</source>
        <translation>トークンに署名して発行します。監査ログに記録されます。</translation>
    </message>
    <message>
        <source>The imported key %1 was announced before and has not signed yet.</source>
        <translation>インポートした鍵 %1 がすでに告知されており、まだ署名していません。</translation>
    </message>
    <message>
        <source>The generated key %1 was announced before and has not signed yet.</source>
        <translation>生成した鍵 %1 がすでに告知されており、まだ署名していません。</translation>
    </message>
    <message>
        <source>It never will, unless this one is revoked: both activate at the same instant.</source>
        <translation>今回の鍵が失効しない限り、その鍵が署名することはありません。両方が同じ時刻に始まるためです。</translation>
    </message>
    <message>
        <source>It signs from %1 and only until %2, for %3, when this one takes its place, unless this one is revoked before.</source>
        <translation>その鍵が署名するのは %1 から %2 までの間（%3）だけで、その後は今回の鍵に交代します。ただし、今回の鍵がそれより前に失効した場合を除きます。</translation>
    </message>
    <message>
        <source>It signs with %1: services that are pinned to %2 refuse its tokens, from %3 on.</source>
        <translation>この鍵は %1 で署名します。%2 に固定されたサービスは、%3 以降そのトークンを拒否します。</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between words to choose from</comment>
        <translation> または </translation>
    </message>
    <message>
        <source>The setting keys.algorithm is %1, so the next key that is made here is for that.</source>
        <translation>設定 keys.algorithm は %1 です。次にここで作成される鍵から適用されます。</translation>
    </message>
    <message>
        <source>Signs until</source>
        <translation>署名終了</translation>
    </message>
    <message>
        <source>%1, as planned now</source>
        <translation>%1（現在の予定）</translation>
    </message>
    <message>
        <source>another key is made</source>
        <comment>until when a key signs</comment>
        <translation>別の鍵が作成されるとき</translation>
    </message>
    <message>
        <source>It was announced at %1 and signs earlier than planned.</source>
        <translation>%1 に告知された鍵で、予定より早く署名を始めます。</translation>
    </message>
    <message>
        <source>Consumers that keep the key set may refuse fresh tokens until %1.</source>
        <translation>鍵セットを保持している利用側は、%1 まで新しいトークンを拒否する可能性があります。</translation>
    </message>
    <message>
        <source>--algorithm is one of %1, and not &quot;%2&quot;.</source>
        <translation>--algorithm は %1 のいずれかです。「%2」は使えません。</translation>
    </message>
    <message>
        <source>passphrase of %1</source>
        <translation>パスフレーズ（%1）</translation>
    </message>
    <message>
        <source>The command did its work, but its answer could not be written: %1. What it shows only once, such as a password that was made, is lost.</source>
        <translation>コマンドは実行されましたが、その応答を書き込めませんでした: %1。作成されたパスワードなど、一度しか表示されないものは失われました。</translation>
    </message>
    <message>
        <source>%1: warning: %2</source>
        <comment>a program and what it warns of</comment>
        <translation>%1: 警告: %2</translation>
    </message>
    <message>
        <source>The %1 in %2 cannot be read: %3.</source>
        <translation>%2 の%1を読み込めません: %3。</translation>
    </message>
    <message>
        <source>The %1 on standard input cannot be read: %2.</source>
        <translation>標準入力の%1を読み込めません: %2。</translation>
    </message>
    <message>
        <source>The %1 cannot be read: %2.</source>
        <comment>%1 is what was asked for, as: password of alice@example.com</comment>
        <translation>%1を読み込めません: %2。</translation>
    </message>
    <message numerus="yes">
        <source>The %1 in %2 is longer than %n bytes.</source>
        <translation>
            <numerusform>%2 の%1が %n バイトを超えています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 on standard input is longer than %n bytes.</source>
        <translation>
            <numerusform>標準入力の%1が %n バイトを超えています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 is longer than %n bytes.</source>
        <translation>
            <numerusform>%1が %n バイトを超えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 in %2 is empty.</source>
        <translation>%2 の%1が空です。</translation>
    </message>
    <message>
        <source>The %1 on standard input is empty.</source>
        <translation>標準入力の%1が空です。</translation>
    </message>
    <message>
        <source>The %1 is empty.</source>
        <translation>%1が空です。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み込めません: %2。</translation>
    </message>
    <message>
        <source>%1 (once more): </source>
        <comment>a password that is asked for</comment>
        <translation>%1（再入力）: </translation>
    </message>
    <message>
        <source>%1: </source>
        <comment>a password that is asked for</comment>
        <translation>%1: </translation>
    </message>
    <message>
        <source>The terminal cannot be read: %1.</source>
        <translation>ターミナルを読み取れません: %1。</translation>
    </message>
    <message>
        <source>The two were not the same.</source>
        <translation>2 つの入力が一致しませんでした。</translation>
    </message>
    <message>
        <source>Standard input cannot be read: %1.</source>
        <translation>標準入力を読み取れません: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is larger than %n bytes.</source>
        <translation>
            <numerusform>%1 が %n バイトを超えています。</numerusform>
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
        <translation>はい|ｙ</translation>
    </message>
    <message>
        <source>ended: %1</source>
        <translation>終了: %1</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>USER</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>SIGNED IN</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>REFRESHED</source>
        <translation>リフレッシュ</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>CLIENT</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Name one session by its id, or all of a user with --user.</source>
        <translation>セッションを 1 つその ID で指定するか、ユーザーの全セッションを --user で指定してください。</translation>
    </message>
    <message>
        <source>There is no session &quot;%1&quot;.</source>
        <translation>セッション「%1」はありません。</translation>
    </message>
    <message>
        <source>That session had ended already.</source>
        <translation>そのセッションはすでに終了しています。</translation>
    </message>
    <message numerus="yes">
        <source>Ended %n sessions.</source>
        <translation>
            <numerusform>%n 個のセッションを終了しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Access tokens that were given out stay good at resource services until %1 at the latest.</source>
        <translation>発行済みのアクセストークンは、リソースサービスでは最長で %1 まで有効です。</translation>
    </message>
    <message>
        <source>Only those of this user.</source>
        <translation>このユーザーのものだけ。</translation>
    </message>
    <message>
        <source>Ended ones too.</source>
        <translation>終了したものも含めます。</translation>
    </message>
    <message>
        <source>At most so many (100), 1 to 10000.</source>
        <translation>最大件数（既定: 100）、1～10000。</translation>
    </message>
    <message>
        <source>All sessions of this user.</source>
        <translation>このユーザーの全セッション。</translation>
    </message>
    <message>
        <source>Why, for the audit log.</source>
        <translation>監査ログに残す理由。</translation>
    </message>
    <message>
        <source>List sessions, the newest first.</source>
        <translation>セッションを新しい順に一覧表示します。</translation>
    </message>
    <message>
        <source>End a session, or all of a user.</source>
        <translation>セッションを 1 つ、またはユーザーの全セッションを終了します。</translation>
    </message>
    <message>
        <source>none, or up to 100 origins such as https://app.example.com, or *</source>
        <translation>none、または https://app.example.com のようなオリジン（100 個まで）、または *</translation>
    </message>
    <message>
        <source>off, or %1 to %2</source>
        <translation>off、または %1～%2</translation>
    </message>
    <message>
        <source>%1 to %2 in whole seconds</source>
        <translation>%1～%2（整数の秒数）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the least and the most of a setting</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>値</translation>
    </message>
    <message>
        <source>DEFAULT</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>BOUNDS</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>WHAT IT IS</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Write NAME VALUE or NAME=VALUE, once for each setting.</source>
        <translation>NAME VALUE または NAME=VALUE の形で、設定ごとに 1 つずつ書いてください。</translation>
    </message>
    <message>
        <source>List every setting with its default, bounds and meaning.</source>
        <translation>すべての設定を、既定値、範囲、説明とともに一覧表示します。</translation>
    </message>
    <message>
        <source>Show one setting.</source>
        <translation>設定を 1 つ表示します。</translation>
    </message>
    <message>
        <source>Change settings; all or none.</source>
        <translation>設定を変更します。すべて変更するか、まったく変更しないかのどちらかです。</translation>
    </message>
    <message>
        <source>Give settings their default again.</source>
        <translation>設定を既定値に戻します。</translation>
    </message>
    <message>
        <source>subject</source>
        <comment>of a certificate</comment>
        <translation>サブジェクト</translation>
    </message>
    <message>
        <source>names</source>
        <comment>of a certificate</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>vouched for by</source>
        <translation>発行元</translation>
    </message>
    <message>
        <source>good from</source>
        <translation>有効開始</translation>
    </message>
    <message>
        <source>good until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>There is none; &quot;tls authority&quot; makes it.</source>
        <translation>ありません。「tls authority」で作成されます。</translation>
    </message>
    <message>
        <source>There is none; services that start with tls.names have it made.</source>
        <translation>ありません。tls.names を指定してサービスを開始すると作成されます。</translation>
    </message>
    <message>
        <source>The local authority</source>
        <translation>ローカル認証局</translation>
    </message>
    <message>
        <source>Its certificate for the listeners of this installation</source>
        <translation>この Tessera のリスナー用に発行された証明書</translation>
    </message>
    <message>
        <source>Good until %1; it is not renewed by itself. Clients that trust the local authority (tls authority) believe it.</source>
        <translation>%1 まで有効です。自動では更新されません。ローカル認証局（tls authority）を信頼するクライアントは、この証明書を信頼します。</translation>
    </message>
    <message>
        <source>Whoever trusts the local authority refuses the services until told of the new one. Replace it?</source>
        <translation>ローカル認証局を信頼する相手は、新しい認証局を知らされるまでサービスを拒否します。置き換えますか?</translation>
    </message>
    <message>
        <source>For how many days it is good, 1 to 825; 90 where this is not said.</source>
        <translation>有効日数（1～825）。指定しない場合は 90。</translation>
    </message>
    <message>
        <source>Where the passphrase of the private key is; asked for, or read from standard input, without it.</source>
        <translation>秘密鍵のパスフレーズのファイル。指定しない場合は、入力を求めるか、標準入力から読み取ります。</translation>
    </message>
    <message>
        <source>The authority as well: another one takes its place, which nobody trusts yet.</source>
        <translation>認証局も置き換えます。新しい認証局はまだ誰にも信頼されていません。</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>確認しません。</translation>
    </message>
    <message>
        <source>Show the local authority and the certificate that it made for the listeners.</source>
        <translation>ローカル認証局と、それがリスナー用に発行した証明書を表示します。</translation>
    </message>
    <message>
        <source>Export the local authority (PEM) for those who are to trust it; made where there is none.</source>
        <translation>信頼させる相手のために、ローカル認証局（PEM）をエクスポートします。ない場合は作成されます。</translation>
    </message>
    <message>
        <source>Make a certificate and an encrypted key (PEM, both in FILE) for another server.</source>
        <translation>別のサーバー用に、証明書と暗号化された鍵（PEM、どちらも FILE 内）を作成します。</translation>
    </message>
    <message>
        <source>Make another certificate for the listeners; they show it within seconds.</source>
        <translation>リスナー用に別の証明書を作成します。リスナーは数秒以内にこれを提示します。</translation>
    </message>
    <message>
        <source>pass</source>
        <comment>the verdict of a check</comment>
        <translation>合格</translation>
    </message>
    <message>
        <source>fail</source>
        <comment>the verdict of a check</comment>
        <translation>不合格</translation>
    </message>
    <message>
        <source>not-reached</source>
        <comment>the verdict of a check</comment>
        <translation>未到達</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <comment>and the name of a check</comment>
        <translation>拒否: %1</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>accepted; not compared: %1</source>
        <translation>受理（比較なし: %1）</translation>
    </message>
    <message>
        <source>VERDICT</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>鍵の状態</translation>
    </message>
    <message>
        <source>Clocks may differ by the leeway (keys.leeway; 60s with --jwks), so it is taken that much earlier and later.</source>
        <translation>時計のずれを許容幅（keys.leeway。--jwks の場合は 60s）まで認めるため、トークンはその分だけ前から後まで受理されます。</translation>
    </message>
    <message>
        <source>Give one token, - for standard input, or --batch.</source>
        <translation>トークンを 1 つ（- は標準入力）、または --batch を指定してください。</translation>
    </message>
    <message>
        <source>--course is about every instant and one token: neither --at nor --batch goes with it.</source>
        <translation>--course は 1 つのトークンをすべての時点について判定します。--at も --batch も同時に指定することはできません。</translation>
    </message>
    <message>
        <source>The key set, one JWK, or a public key or certificate (PEM); else the keys of this installation.</source>
        <translation>鍵セット、1 つの JWK、または公開鍵か証明書（PEM）。指定しない場合はこの Tessera の鍵。</translation>
    </message>
    <message>
        <source>What iss must be; else as configured, as the services that run or ran last on the data folder say, or the default. With --jwks it may be left out, and is then not compared.</source>
        <translation>iss に求める値。指定しない場合は、構成の指定、データフォルダーで動作中の（または最後に動作した）サービスの発行者、既定値の順に使います。--jwks の場合は省略でき、そのときは比較しません。</translation>
    </message>
    <message>
        <source>What aud must contain; likewise.</source>
        <translation>aud に含まれるべき値。指定しない場合の扱いは同じ。</translation>
    </message>
    <message>
        <source>As if it were then, as 2026-11-23T08:15:30Z.</source>
        <translation>この時点として判定します（例: 2026-11-23T08:15:30Z）。</translation>
    </message>
    <message>
        <source>Only up to the signature; the payload may be anything.</source>
        <translation>署名までを検証します。ペイロードは何でもかまいません。</translation>
    </message>
    <message>
        <source>Take typ JWT beside at+jwt, as is done for this installation&apos;s keys where tokens.typ is JWT.</source>
        <translation>at+jwt のほかに typ JWT も受理します。この Tessera の鍵では、tokens.typ が JWT の場合に同じように受理されます。</translation>
    </message>
    <message>
        <source>Read lines of JSON with jwks or jwk, token and algorithms; answer a line for each.</source>
        <translation>jwks または jwk、token、algorithms を含む JSON 行を読み取り、それぞれに 1 行で応答します。</translation>
    </message>
    <message>
        <source>Take a token apart without judging it; - reads it from standard input.</source>
        <translation>トークンを、判定せずに解析します。- は標準入力から読み取ります。</translation>
    </message>
    <message>
        <source>Judge a token, check by check; - reads it from standard input.</source>
        <translation>トークンを検査ごとに判定します。- は標準入力から読み取ります。</translation>
    </message>
    <message>
        <source>problem</source>
        <comment>how much a remark weighs</comment>
        <translation>問題</translation>
    </message>
    <message>
        <source>attention</source>
        <comment>how much a remark weighs</comment>
        <translation>注意</translation>
    </message>
    <message>
        <source>note</source>
        <comment>how much a remark weighs</comment>
        <translation>情報</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>クレーム</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Encrypted key</source>
        <translation>暗号化された鍵</translation>
    </message>
    <message>
        <source>Initialisation vector</source>
        <translation>初期化ベクトル</translation>
    </message>
    <message>
        <source>Ciphertext</source>
        <translation>暗号文</translation>
    </message>
    <message>
        <source>Authentication tag</source>
        <translation>認証タグ</translation>
    </message>
    <message>
        <source>before the year 1</source>
        <translation>西暦 1 年より前</translation>
    </message>
    <message>
        <source>after the year 9999</source>
        <translation>西暦 9999 年より後</translation>
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
            <numerusform>%1: %n バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>MEANING</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>REMARK</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>CHARACTER</source>
        <translation>文字位置</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Nothing was verified.</source>
        <translation>検証は何も行われていません。</translation>
    </message>
    <message>
        <source>There is no token.</source>
        <translation>トークンがありません。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>%1 (verified)</source>
        <translation>%1（確認済み）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Locked until</source>
        <translation>ロック期限</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>ロックなし</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>パスワードの設定</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>最後のサインイン</translation>
    </message>
    <message>
        <source>Password: %1 (shown this once)</source>
        <translation>パスワード: %1（表示されるのは今回だけです）</translation>
    </message>
    <message>
        <source>password of %1</source>
        <translation>パスワード（%1）</translation>
    </message>
    <message>
        <source>EMAIL</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>ROLES</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>LAST SIGN-IN</source>
        <translation>最後のサインイン</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n users</source>
        <translation>
            <numerusform>%n 人中 %1 人のユーザー</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1 and every session?</source>
        <translation>%1 とその全セッションを削除しますか?</translation>
    </message>
    <message>
        <source>Deleted %1 and every session.</source>
        <translation>%1 とその全セッションを削除しました。</translation>
    </message>
    <message>
        <source>What to call the person.</source>
        <translation>ユーザーの名前。</translation>
    </message>
    <message>
        <source>A role that reaches the tokens; may be given more than once.</source>
        <translation>トークンに記載されるロール。複数回指定できます。</translation>
    </message>
    <message>
        <source>The email address is known to be the person&apos;s.</source>
        <translation>メールアドレスが本人のものと確認済みであることを示します。</translation>
    </message>
    <message>
        <source>The user may not sign in yet.</source>
        <translation>ユーザーがまだサインインできないようにします。</translation>
    </message>
    <message>
        <source>Where the password is, - for standard input; else it is asked for.</source>
        <translation>パスワードのファイル。- は標準入力。指定しない場合は入力を求めます。</translation>
    </message>
    <message>
        <source>Make a password and show it once.</source>
        <translation>パスワードを生成して一度だけ表示します。</translation>
    </message>
    <message>
        <source>Only those whose email address or name contains it.</source>
        <translation>メールアドレスまたは名前にこれを含むものだけ。</translation>
    </message>
    <message>
        <source>any, enabled, disabled or locked.</source>
        <translation>any、enabled、disabled、locked のいずれか。</translation>
    </message>
    <message>
        <source>email, name, created or last-sign-in.</source>
        <translation>email、name、created、last-sign-in のいずれか。</translation>
    </message>
    <message>
        <source>Another email address.</source>
        <translation>別のメールアドレス。</translation>
    </message>
    <message>
        <source>Another name.</source>
        <translation>別の名前。</translation>
    </message>
    <message>
        <source>Exactly these roles; may be given more than once.</source>
        <translation>このロールだけにします。複数回指定できます。</translation>
    </message>
    <message>
        <source>No role at all.</source>
        <translation>ロールを 1 つも持たせません。</translation>
    </message>
    <message>
        <source>Add a user.</source>
        <translation>ユーザーを追加します。</translation>
    </message>
    <message>
        <source>List users.</source>
        <translation>ユーザーを一覧表示します。</translation>
    </message>
    <message>
        <source>Show one user.</source>
        <translation>ユーザーを 1 人表示します。</translation>
    </message>
    <message>
        <source>Change what is known of a user.</source>
        <translation>ユーザーの情報を変更します。</translation>
    </message>
    <message>
        <source>Set a password and end all sessions.</source>
        <translation>パスワードを設定し、全セッションを終了します。</translation>
    </message>
    <message>
        <source>Refuse a user from now on and end all sessions.</source>
        <translation>ユーザーを今後拒否し、全セッションを終了します。</translation>
    </message>
    <message>
        <source>Let a disabled user sign in again.</source>
        <translation>無効なユーザーが再びサインインできるようにします。</translation>
    </message>
    <message>
        <source>Lift the lock after too many failures.</source>
        <translation>失敗が多すぎた後のロックを解除します。</translation>
    </message>
    <message>
        <source>Delete a user and all sessions.</source>
        <translation>ユーザーとその全セッションを削除します。</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>Nothing would be added.</source>
        <translation>誰も追加されません。</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>誰も追加されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n users would be added.</source>
        <translation>
            <numerusform>%n 人のユーザーが追加されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users were added.</source>
        <translation>
            <numerusform>%n 人のユーザーを追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>csv or json; else as the name of the file says.</source>
        <translation>csv または json。指定しない場合はファイル名に従います。</translation>
    </message>
    <message>
        <source>Leave out what is refused and add the rest.</source>
        <translation>拒否されるものを除外し、残りを追加します。</translation>
    </message>
    <message>
        <source>Only say what is wrong, line by line.</source>
        <translation>問題を行ごとに示すだけにします。</translation>
    </message>
    <message>
        <source>Add the users of a file, all or none.</source>
        <translation>ファイルのユーザーを追加します。全員を追加するか、誰も追加しないかのどちらかです。</translation>
    </message>
    <message>
        <source>Write all users, without passwords.</source>
        <translation>全ユーザーをパスワードなしで書き出します。</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n bytes to %1.</source>
        <translation>
            <numerusform>%n バイトを %1 に書き込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a demonstration: anybody who reaches the services may register, and there is the user %1 with password %2.</source>
        <translation>これはデモです。サービスに到達できる人は誰でも登録でき、ユーザー %1（パスワード %2）がいます。</translation>
    </message>
    <message>
        <source>Everything it keeps is in %1 and is deleted when it ends.</source>
        <translation>デモのデータはすべて %1 に保存され、デモの終了時に削除されます。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to: %2.</source>
        <translation>フォルダー %1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>There is no window to open %1 in; &quot;token inspect&quot; takes a token apart here.</source>
        <translation>%1 を開くウィンドウがありません。「token inspect」を使うと、ここでトークンを解析できます。</translation>
    </message>
    <message>
        <source>The folder that holds the database (~/.local/share/tessera).</source>
        <translation>データベースを置くフォルダー（既定: ~/.local/share/tessera）。</translation>
    </message>
    <message>
        <source>The configuration file, tessera.toml.</source>
        <translation>構成ファイル tessera.toml。</translation>
    </message>
    <message>
        <source>The file with the key that seals the signing keys.</source>
        <translation>署名鍵を暗号化する鍵のファイル。</translation>
    </message>
    <message>
        <source>Where the auth service listens (127.0.0.1:8000): an IP address or localhost, and a port from 0 to 65535; 0 is any free one.</source>
        <translation>認証サービスが待ち受けるアドレス（既定: 127.0.0.1:8000）: IP アドレスまたは localhost と、0～65535 のポート。0 は空いている任意のポートです。</translation>
    </message>
    <message>
        <source>Where the resource service listens (127.0.0.1:8001); likewise.</source>
        <translation>リソースサービスが待ち受けるアドレス（既定: 127.0.0.1:8001）。書式は同じ。</translation>
    </message>
    <message>
        <source>Run the auth service alone.</source>
        <translation>認証サービスだけを実行します。</translation>
    </message>
    <message>
        <source>Run the resource service alone.</source>
        <translation>リソースサービスだけを実行します。</translation>
    </message>
    <message>
        <source>The issuer that tokens name; else the address of the auth service.</source>
        <translation>トークンに記載される発行者。指定しない場合は認証サービスのアドレス。</translation>
    </message>
    <message>
        <source>The audience that tokens name (tessera).</source>
        <translation>トークンに記載されるオーディエンス（既定: tessera）。</translation>
    </message>
    <message>
        <source>How clients know the resource service (RFC 9728); else the address of its listener.</source>
        <translation>クライアントから見たリソースサービスのアドレス（RFC 9728）。指定しない場合はそのリスナーのアドレス。</translation>
    </message>
    <message>
        <source>Where the resource service learns keys; else from the issuer.</source>
        <translation>リソースサービスの鍵の取得元。指定しない場合は発行者から取得します。</translation>
    </message>
    <message>
        <source>Whose certificates (PEM) alone it believes there; else those that the system trusts, and the local authority&apos;s.</source>
        <translation>鍵の取得時に信頼する唯一の認証局の証明書（PEM）。指定しない場合は、システムが信頼する認証局とローカル認証局を信頼します。</translation>
    </message>
    <message>
        <source>Proxies in front of the listeners, as 127.0.0.1,10.1.0.0/16, whose Forwarded or X-Forwarded-For tells who their clients are.</source>
        <translation>リスナーの前段にあるプロキシ（例: 127.0.0.1,10.1.0.0/16）。その Forwarded または X-Forwarded-For からクライアントを判断します。</translation>
    </message>
    <message>
        <source>Where Prometheus finds /metrics; without it there are none.</source>
        <translation>Prometheus が /metrics を取得するアドレス。指定しない場合、メトリクスはありません。</translation>
    </message>
    <message>
        <source>The DNS names and IP addresses of both services, as localhost,127.0.0.1, for which the local authority makes a certificate: they speak TLS.</source>
        <translation>両サービスの DNS 名と IP アドレス（例: localhost,127.0.0.1）。ローカル認証局がこれらの証明書を発行し、サービスは TLS を使います。</translation>
    </message>
    <message>
        <source>A certificate of yours with which both services speak TLS (PEM with its chain, or PKCS #12); read again when it changes.</source>
        <translation>両サービスが TLS に使う独自の証明書（チェーンを含む PEM、または PKCS #12）。変更されると読み直されます。</translation>
    </message>
    <message>
        <source>The key of that certificate (PEM), where it is in another file.</source>
        <translation>その証明書の鍵（PEM）。証明書と別のファイルにある場合に指定します。</translation>
    </message>
    <message>
        <source>The file with the passphrase of that key.</source>
        <translation>その鍵のパスフレーズのファイル。</translation>
    </message>
    <message>
        <source>Run the services without a window.</source>
        <translation>ウィンドウなしでサービスを実行します。</translation>
    </message>
    <message>
        <source>Try it out: a throw-away data folder, open registration, and the user %1 with the password %2.</source>
        <translation>試用します: 使い捨てのデータフォルダー、誰でも可能なアカウント登録、ユーザー %1（パスワード %2）。</translation>
    </message>
    <message>
        <source>Take the token in this file apart, in the playground of the window.</source>
        <translation>このファイルのトークンを、ウィンドウのプレイグラウンドで解析します。</translation>
    </message>
    <message>
        <source>Show the versions of this program and of what it runs on.</source>
        <translation>このプログラムと、その動作に使われているもののバージョンを表示します。</translation>
    </message>
    <message>
        <source>%1 COMMAND [options] [arguments]</source>
        <translation>%1 COMMAND [オプション] [引数]</translation>
    </message>
    <message>
        <source>Tessera: an auth service that signs access tokens, a resource service that verifies them, and the console to run both. Without a command it starts the services.</source>
        <translation>Tessera: アクセストークンに署名する認証サービス、それを検証するリソースサービス、その両方を実行するコンソール。コマンドを指定しない場合は、サービスを開始します。</translation>
    </message>
    <message>
        <source>Options of a start:</source>
        <translation>起動時のオプション:</translation>
    </message>
    <message>
        <source>--json belongs to commands, as in &quot;%1 key list --json&quot;. A start prints one line of JSON on standard output when the services are ready, and its log on standard error.</source>
        <translation>--json は「%1 key list --json」のように、コマンドで使うオプションです。起動時は、サービスの準備ができると標準出力に JSON を 1 行出力し、ログを標準エラー出力に出力します。</translation>
    </message>
    <message>
        <source>Commands come first, before any option.</source>
        <translation>コマンドは、どのオプションよりも前に指定します。</translation>
    </message>
    <message>
        <source>--demo makes a data folder of its own: leave out --data-dir, or --demo.</source>
        <translation>--demo は独自のデータフォルダーを作成します。--data-dir か --demo のどちらかを外してください。</translation>
    </message>
    <message>
        <source>Removed %1, which a demonstration that was killed had left behind.</source>
        <translation>強制終了されたデモが残した %1 を削除しました。</translation>
    </message>
    <message>
        <source>The window on the data folder %1 is open already and comes to the front; this start ends.</source>
        <translation>データフォルダー %1 のウィンドウはすでに開いており、前面に表示されます。今回の起動は終了します。</translation>
    </message>
    <message>
        <source>A window on the data folder %1 is open already and does not answer; this one opens beside it.</source>
        <translation>データフォルダー %1 のウィンドウはすでに開いていますが、応答しません。今回のウィンドウはそれとは別に開きます。</translation>
    </message>
    <message>
        <source>Give the good token by --control or by --control-file, not by both.</source>
        <translation>正当なトークンは、--control または --control-file のどちらか一方で指定してください。</translation>
    </message>
    <message>
        <source>Only show what would not be accepted any more.</source>
        <translation>使えなくなるものを表示するだけで、失効はさせません。</translation>
    </message>
    <message>
        <source>A member of the header, written as a claim is; alg is what the key signs with.</source>
        <translation>ヘッダーのメンバー。書式は同じ。alg は鍵の署名アルゴリズムに限られます。</translation>
    </message>
    <message>
        <source>How it is judged at every instant, from first to last, and the state of its key then.</source>
        <translation>最初から最後までの各時点での判定と、そのときの鍵の状態を示します。</translation>
    </message>
    <message>
        <source>In descending order.</source>
        <translation>降順にします。</translation>
    </message>
    <message>
        <source>Leave out the first so many.</source>
        <translation>先頭から飛ばす件数。</translation>
    </message>
    <message>
        <source>The email address is not known to be the person&apos;s.</source>
        <translation>メールアドレスが本人のものと確認されていないことを示します。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many. Usage: %2</source>
        <translation>「%1」は余分です。使い方: %2</translation>
    </message>
    <message>
        <source>Answer with one JSON document, described in %1(1).</source>
        <translation>%1(1) に記載された JSON 文書 1 つで応答します。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no setting: write it into the configuration file, or give it at the start with %2.</source>
        <translation>「%1」は設定ではありません。構成ファイルに書くか、開始時に %2 で指定してください。</translation>
    </message>
</context>
<context>
    <name>tessera::language::assembledrefusals</name>
    <message>
        <source>A forged token signed by HS256; the secret is empty.</source>
        <translation>HS256 で署名した偽造トークン。シークレットは空です。</translation>
    </message>
    <message>
        <source>A forged token signed by HS256; the secret is &quot;secret&quot;.</source>
        <translation>HS256 で署名した偽造トークン。シークレットは「secret」です。</translation>
    </message>
    <message>
        <source>A forged token signed by HS256; the secret is &quot;your-256-bit-secret&quot;, of a well-known web page.</source>
        <translation>HS256 で署名した偽造トークン。シークレットは、有名な Web ページにある「your-256-bit-secret」です。</translation>
    </message>
    <message>
        <source>A forged token signed by HS256; the secret is the kid.</source>
        <translation>HS256 で署名した偽造トークン。シークレットは kid です。</translation>
    </message>
    <message>
        <source>A forged token signed by HS256; the secret is the issuer&apos;s public key as PEM.</source>
        <translation>HS256 で署名した偽造トークン。シークレットは発行者の公開鍵（PEM）です。</translation>
    </message>
    <message>
        <source>A forged token signed by HS256; the secret is the issuer&apos;s public key as PEM, without its last line end.</source>
        <translation>HS256 で署名した偽造トークン。シークレットは発行者の公開鍵（PEM、最後の改行なし）です。</translation>
    </message>
    <message>
        <source>A forged token signed by HS256; the secret is the issuer&apos;s public key as DER.</source>
        <translation>HS256 で署名した偽造トークン。シークレットは発行者の公開鍵（DER）です。</translation>
    </message>
    <message>
        <source>A forged token signed by HS256; the secret is the modulus of the issuer&apos;s key.</source>
        <translation>HS256 で署名した偽造トークン。シークレットは発行者の鍵の法（modulus）です。</translation>
    </message>
    <message>
        <source>A forged token signed by HS256; the secret is &quot;n&quot; of the issuer&apos;s JWK, as text.</source>
        <translation>HS256 で署名した偽造トークン。シークレットは発行者の JWK の「n」の文字列です。</translation>
    </message>
    <message>
        <source>The good token is none: %1</source>
        <translation>正当なトークンとして指定されたものが使えません: %1</translation>
    </message>
    <message>
        <source>%1 (SQLite %2: %3)</source>
        <translation>%1（SQLite %2: %3）</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1、%2 行目: %3</translation>
    </message>
    <message>
        <source>Services already run on the data folder %1. Stop them, or name another folder with --data-dir.</source>
        <translation>データフォルダー %1 では、すでにサービスが動作しています。停止するか、--data-dir で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Services already run on the data folder %1 (process %2). Stop them, or name another folder with --data-dir.</source>
        <translation>データフォルダー %1 では、すでにサービスが動作しています（プロセス %2）。停止するか、--data-dir で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;.</source>
        <translation>設定「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>設定「%1」はありません。「%2」のことですか?</translation>
    </message>
    <message>
        <source>there is no option &quot;%1&quot;</source>
        <translation>オプション「%1」はありません</translation>
    </message>
    <message>
        <source>there is no option &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>オプション「%1」はありません。「%2」のことですか?</translation>
    </message>
    <message>
        <source>%1 must be %2, not &quot;%3&quot;.</source>
        <translation>%1 は %2 でなければなりません。「%3」は使えません。</translation>
    </message>
    <message>
        <source>%1 must be %2 or %3, not &quot;%4&quot;.</source>
        <translation>%1 は %2 または %3 でなければなりません。「%4」は使えません。</translation>
    </message>
    <message>
        <source>%1 must be %2 or %3 or %4, not &quot;%5&quot;.</source>
        <translation>%1 は %2、%3、%4 のいずれかでなければなりません。「%5」は使えません。</translation>
    </message>
    <message>
        <source>%1 must be %2 or %3 or %4 or %5 or %6 or %7 or %8, not &quot;%9&quot;.</source>
        <translation>%1 は %2、%3、%4、%5、%6、%7、%8 のいずれかでなければなりません。「%9」は使えません。</translation>
    </message>
    <message>
        <source>%1 must be none, or up to 100 origins such as https://app.example.com, or *, not &quot;%2&quot;.</source>
        <translation>%1 は none、または https://app.example.com のようなオリジン（100 個まで）、または * でなければなりません。「%2」は使えません。</translation>
    </message>
    <message>
        <source>%1 must be %2 to %3, not &quot;%4&quot;.</source>
        <translation>%1 は %2 から %3 まででなければなりません。「%4」は使えません。</translation>
    </message>
    <message>
        <source>%1 must be %2 to %3 in whole seconds, not &quot;%4&quot;.</source>
        <translation>%1 は %2 から %3 までの整数の秒数でなければなりません。「%4」は使えません。</translation>
    </message>
    <message>
        <source>%1 must be off, or %2 to %3, not &quot;%4&quot;.</source>
        <translation>%1 は off、または %2 から %3 まででなければなりません。「%4」は使えません。</translation>
    </message>
    <message>
        <source>The access token lifetime (%1) must be whole seconds, since tokens carry no parts of them.</source>
        <translation>アクセストークンの有効期間（%1）は整数の秒数でなければなりません。トークンに秒未満は記載されないためです。</translation>
    </message>
    <message>
        <source>The refresh token lifetime (%1) must be whole seconds, since tokens carry no parts of them.</source>
        <translation>リフレッシュトークンの有効期間（%1）は整数の秒数でなければなりません。トークンに秒未満は記載されないためです。</translation>
    </message>
    <message>
        <source>The lifetime of remembered sessions (%1) must be whole seconds, since tokens carry no parts of them.</source>
        <translation>サインイン保持時のセッションの有効期間（%1）は整数の秒数でなければなりません。トークンに秒未満は記載されないためです。</translation>
    </message>
    <message>
        <source>The access token lifetime (%1) must be between 1s and %2.</source>
        <translation>アクセストークンの有効期間（%1）は 1s から %2 まででなければなりません。</translation>
    </message>
    <message>
        <source>The refresh token lifetime (%1) must be between 1s and %2.</source>
        <translation>リフレッシュトークンの有効期間（%1）は 1s から %2 まででなければなりません。</translation>
    </message>
    <message>
        <source>The lifetime of remembered sessions (%1) must be between 1s and %2.</source>
        <translation>サインイン保持時のセッションの有効期間（%1）は 1s から %2 まででなければなりません。</translation>
    </message>
    <message>
        <source>Write %1ms.</source>
        <translation>%1ms と書いてください。</translation>
    </message>
    <message>
        <source>Write %1s.</source>
        <translation>%1s と書いてください。</translation>
    </message>
    <message>
        <source>Write %1min.</source>
        <translation>%1min と書いてください。</translation>
    </message>
    <message>
        <source>Write %1h.</source>
        <translation>%1h と書いてください。</translation>
    </message>
    <message>
        <source>Write %1d.</source>
        <translation>%1d と書いてください。</translation>
    </message>
    <message>
        <source>The header: %1</source>
        <translation>ヘッダー: %1</translation>
    </message>
    <message>
        <source>The claims: %1</source>
        <translation>クレーム: %1</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>オプション「%1」は不明です。</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>不明なオプション: %1。</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>「%1」の後に値がありません。</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>「%1」の後に余分な値があります。</translation>
    </message>
    <message>
        <source>%1 is taken by the program %2 (pid %3); port %4 is free.</source>
        <translation>%1 はプログラム %2（pid %3）が使用中です。ポート %4 は空いています。</translation>
    </message>
    <message>
        <source>%1 is taken by the program %2 (pid %3).</source>
        <translation>%1 はプログラム %2（pid %3）が使用中です。</translation>
    </message>
    <message>
        <source>%1 is taken; port %2 is free.</source>
        <translation>%1 は使用中です。ポート %2 は空いています。</translation>
    </message>
    <message>
        <source>%1 is taken.</source>
        <translation>%1 は使用中です。</translation>
    </message>
    <message>
        <source>The header is refused.</source>
        <translation>ヘッダーは拒否されます。</translation>
    </message>
    <message>
        <source>The key set has the key %1, but it cannot be used.</source>
        <translation>鍵セットに鍵 %1 はありますが、使用できません。</translation>
    </message>
    <message>
        <source>The claims are refused.</source>
        <translation>クレームは拒否されます。</translation>
    </message>
    <message>
        <source>The key cannot be used: %1</source>
        <translation>鍵を使用できません: %1</translation>
    </message>
    <message>
        <source>The key set cannot be read: %1</source>
        <translation>鍵セットを読み取れません: %1</translation>
    </message>
    <message>
        <source>there is no option &quot;%1&quot;; it is a setting: tesserad settings set %1 VALUE</source>
        <translation>オプション「%1」はありません。これは設定です: tesserad settings set %1 VALUE</translation>
    </message>
    <message>
        <source>there is no option &quot;%1&quot;; write %2 before the first [GROUP]</source>
        <translation>オプション「%1」はありません。%2 を最初の [GROUP] より前に書いてください</translation>
    </message>
</context>
<context>
    <name>tessera::language::refusals</name>
    <message>
        <source>A forged token without a signature, alg &quot;%1&quot;.</source>
        <translation>署名のない偽造トークン。alg は「%1」です。</translation>
    </message>
    <message>
        <source>A forged token without a signature, and with an empty alg.</source>
        <translation>署名がなく、alg が空の偽造トークン。</translation>
    </message>
    <message>
        <source>It believes a header that says that no signature is needed.</source>
        <translation>署名は不要だというヘッダーを信じてしまいます。</translation>
    </message>
    <message>
        <source>It forbids &quot;none&quot; and does not know this spelling of it.</source>
        <translation>「none」は禁じていますが、この表記を知りません。</translation>
    </message>
    <message>
        <source>A forged token with alg none and the good token&apos;s signature.</source>
        <translation>alg が none で、正当なトークンの署名を付けた偽造トークン。</translation>
    </message>
    <message>
        <source>It asks that there be a signature, and looks at it by the header&apos;s alg.</source>
        <translation>署名があることは求めますが、ヘッダーの alg に従って確認します。</translation>
    </message>
    <message>
        <source>A forged token whose header has no alg.</source>
        <translation>ヘッダーに alg がない偽造トークン。</translation>
    </message>
    <message>
        <source>It takes what it cannot read for an algorithm that needs no signature.</source>
        <translation>読み取れないものを、署名の要らないアルゴリズムとみなします。</translation>
    </message>
    <message>
        <source>A forged token whose alg is a list.</source>
        <translation>alg がリストの偽造トークン。</translation>
    </message>
    <message>
        <source>A forged token with an alg that nobody knows.</source>
        <translation>誰も知らない alg の偽造トークン。</translation>
    </message>
    <message>
        <source>The good token&apos;s claims and signature with alg %1 in place of %2.</source>
        <translation>正当なトークンのクレームと署名に、%2 の代わりに alg %1 を付けたもの。</translation>
    </message>
    <message>
        <source>It verifies without the header that was signed, or not at all by an algorithm that its key is not for.</source>
        <translation>署名されたヘッダーを含めずに検証しているか、鍵の用途でないアルゴリズムのときはまったく検証していません。</translation>
    </message>
    <message>
        <source>It takes HMAC beside public keys, with a secret that can be guessed.</source>
        <translation>公開鍵のほかに、推測できるシークレットによる HMAC も受理します。</translation>
    </message>
    <message>
        <source>It hands the issuer&apos;s public key, which everybody has, to whatever algorithm the header names.</source>
        <translation>誰もが持つ発行者の公開鍵を、ヘッダーが指定するアルゴリズムにそのまま渡します。</translation>
    </message>
    <message>
        <source>The good token without its signature.</source>
        <translation>正当なトークンから署名を除いたもの。</translation>
    </message>
    <message>
        <source>It verifies only where there is a signature.</source>
        <translation>署名がある場合しか検証しません。</translation>
    </message>
    <message>
        <source>Two parts instead of three.</source>
        <translation>3 つのはずの部分が 2 つしかないもの。</translation>
    </message>
    <message>
        <source>One bit of byte %1 of the signature changed.</source>
        <translation>署名のバイト %1 の 1 ビットを変えたもの。</translation>
    </message>
    <message>
        <source>It compares a part of the signature, or does not look at all.</source>
        <translation>署名の一部しか比較しないか、まったく確認しません。</translation>
    </message>
    <message>
        <source>The signature without its last byte.</source>
        <translation>署名の最後の 1 バイトを除いたもの。</translation>
    </message>
    <message>
        <source>The signature with a byte more.</source>
        <translation>署名に 1 バイト加えたもの。</translation>
    </message>
    <message>
        <source>As many zero bytes as the signature has.</source>
        <translation>署名と同じ長さのゼロバイト列。</translation>
    </message>
    <message>
        <source>Forged claims under the good token&apos;s signature.</source>
        <translation>正当なトークンの署名を付けた偽造クレーム。</translation>
    </message>
    <message>
        <source>It verifies something else than it believes.</source>
        <translation>検証しているつもりのものとは別のものを検証します。</translation>
    </message>
    <message>
        <source>Another header under the good token&apos;s signature.</source>
        <translation>正当なトークンの署名を付けた別のヘッダー。</translation>
    </message>
    <message>
        <source>A forged token, %1 with r = s = 0.</source>
        <translation>偽造トークン。%1 で r = s = 0。</translation>
    </message>
    <message>
        <source>It does not ask that r and s be at least 1: then 0 = 0 for every message.</source>
        <translation>r と s が 1 以上であることを確認しません。すると、どのメッセージでも 0 = 0 が成り立ちます。</translation>
    </message>
    <message>
        <source>A forged token, %1 with r = s = the order of the curve.</source>
        <translation>偽造トークン。%1 で r = s = 曲線の位数。</translation>
    </message>
    <message>
        <source>It does not ask that r and s be less than the order, which is zero again.</source>
        <translation>r と s が位数より小さいことを確認しません。位数もゼロと同じになります。</translation>
    </message>
    <message>
        <source>A forged token, EdDSA with a signature of zeros.</source>
        <translation>偽造トークン。EdDSA で、署名がすべてゼロ。</translation>
    </message>
    <message>
        <source>It does not refuse a point of small order.</source>
        <translation>位数の小さい点を拒否しません。</translation>
    </message>
    <message>
        <source>A forged token of another key, under the issuer&apos;s kid.</source>
        <translation>別の鍵による偽造トークン。kid は発行者のもの。</translation>
    </message>
    <message>
        <source>It does not verify with the key that the kid names.</source>
        <translation>kid が示す鍵で検証しません。</translation>
    </message>
    <message>
        <source>A forged token of another key, under that key&apos;s kid.</source>
        <translation>別の鍵による偽造トークン。kid はその鍵のもの。</translation>
    </message>
    <message>
        <source>It takes a key that it does not know for one that needs no verifying.</source>
        <translation>知らない鍵を、検証の要らないものとみなします。</translation>
    </message>
    <message>
        <source>A forged token of another key, without a kid.</source>
        <translation>別の鍵による、kid のない偽造トークン。</translation>
    </message>
    <message>
        <source>It takes a token that names no key for one that needs no verifying.</source>
        <translation>鍵を示さないトークンを、検証の要らないものとみなします。</translation>
    </message>
    <message>
        <source>A forged token with its own key in the header (jwk).</source>
        <translation>ヘッダーに自身の鍵（jwk）を持つ偽造トークン。</translation>
    </message>
    <message>
        <source>It verifies with the key that the token brings along.</source>
        <translation>トークンが持ち込む鍵で検証します。</translation>
    </message>
    <message>
        <source>The same, under the kid of that key.</source>
        <translation>同じもの。kid はその鍵のもの。</translation>
    </message>
    <message>
        <source>A forged token signed by HS256 with a secret that its header brings (jwk).</source>
        <translation>ヘッダーが持ち込むシークレット（jwk）を使い、HS256 で署名した偽造トークン。</translation>
    </message>
    <message>
        <source>A forged token with a self-made certificate in the header (x5c).</source>
        <translation>ヘッダーに自作の証明書（x5c）を持つ偽造トークン。</translation>
    </message>
    <message>
        <source>It verifies with the certificate that the token brings along, whoever signed that.</source>
        <translation>誰が署名したかにかかわらず、トークンが持ち込む証明書で検証します。</translation>
    </message>
    <message>
        <source>A forged token that says where its key set is (jku).</source>
        <translation>鍵セットの場所（jku）を示す偽造トークン。</translation>
    </message>
    <message>
        <source>It fetches keys from an address that the token names.</source>
        <translation>トークンが示すアドレスから鍵を取得します。</translation>
    </message>
    <message>
        <source>The same, under the issuer&apos;s kid.</source>
        <translation>同じもの。kid は発行者のもの。</translation>
    </message>
    <message>
        <source>A forged token that says where its certificate is (x5u).</source>
        <translation>証明書の場所（x5u）を示す偽造トークン。</translation>
    </message>
    <message>
        <source>A forged token whose kid is the address of its key set.</source>
        <translation>kid が鍵セットのアドレスになっている偽造トークン。</translation>
    </message>
    <message>
        <source>A kid that leads out of the folder of keys to an empty file, whose content is the secret.</source>
        <translation>鍵のフォルダーから抜け出して空のファイルを指す kid。その内容がシークレットになります。</translation>
    </message>
    <message>
        <source>It opens a file that the kid names, and takes what is in it for the key.</source>
        <translation>kid が示すファイルを開き、その内容を鍵とみなします。</translation>
    </message>
    <message>
        <source>The same with an absolute path.</source>
        <translation>絶対パスで同じことをするもの。</translation>
    </message>
    <message>
        <source>A kid that makes a database answer the attacker&apos;s secret.</source>
        <translation>データベースに攻撃者のシークレットを返させる kid。</translation>
    </message>
    <message>
        <source>It puts the kid into the text of a statement.</source>
        <translation>kid を SQL 文の文字列に埋め込みます。</translation>
    </message>
    <message>
        <source>A kid that a shell would run.</source>
        <translation>シェルが実行してしまう kid。</translation>
    </message>
    <message>
        <source>It hands the kid to a function that opens files or runs programs.</source>
        <translation>ファイルを開いたりプログラムを実行したりする関数に kid を渡します。</translation>
    </message>
    <message>
        <source>An empty kid, and an empty secret.</source>
        <translation>空の kid と空のシークレット。</translation>
    </message>
    <message>
        <source>It finds no key for the kid and goes on with none.</source>
        <translation>kid に対応する鍵が見つからないまま続行します。</translation>
    </message>
    <message>
        <source>A forged token of another key whose kid is a list.</source>
        <translation>kid がリストになっている、別の鍵による偽造トークン。</translation>
    </message>
    <message>
        <source>It takes what is no text for a token that names no key.</source>
        <translation>テキストでないものを、鍵を示さないトークンとみなします。</translation>
    </message>
    <message>
        <source>The good token with base64 padding.</source>
        <translation>base64 のパディングを付けた正当なトークン。</translation>
    </message>
    <message>
        <source>It decodes loosely, so that one token has many texts: lists of tokens that were revoked or seen are passed by.</source>
        <translation>緩くデコードするため、1 つのトークンに多くの表記ができ、失効済み・使用済みトークンの一覧をすり抜けます。</translation>
    </message>
    <message>
        <source>Loose bits after the signature&apos;s last byte.</source>
        <translation>署名の最後のバイトの後に余分なビット。</translation>
    </message>
    <message>
        <source>A fourth part after the signature.</source>
        <translation>署名の後に 4 つ目の部分。</translation>
    </message>
    <message>
        <source>It takes the parts that it expects and leaves the others unread.</source>
        <translation>想定する部分だけを取り、残りを読みません。</translation>
    </message>
    <message>
        <source>A forged payload in the form of an encrypted token.</source>
        <translation>暗号化トークンの形をした偽造ペイロード。</translation>
    </message>
    <message>
        <source>Two full stops and nothing else.</source>
        <translation>ピリオド 2 つだけ。</translation>
    </message>
    <message>
        <source>It goes on after a failure to read.</source>
        <translation>読み取りに失敗しても続行します。</translation>
    </message>
    <message>
        <source>A forged token whose header says alg twice, none the second time.</source>
        <translation>ヘッダーに alg が 2 回あり、2 回目が none の偽造トークン。</translation>
    </message>
    <message>
        <source>One of its readers takes the first of two members of a name, another the last.</source>
        <translation>同じ名前の 2 つのメンバーのうち、一方の処理は最初を、もう一方は最後を採用します。</translation>
    </message>
    <message>
        <source>A forged token whose header is a list of headers.</source>
        <translation>ヘッダーがヘッダーのリストになっている偽造トークン。</translation>
    </message>
    <message>
        <source>Expired a day ago.</source>
        <translation>1 日前に期限切れ。</translation>
    </message>
    <message>
        <source>It does not look at exp.</source>
        <translation>exp を確認しません。</translation>
    </message>
    <message>
        <source>Expired ten minutes ago.</source>
        <translation>10 分前に期限切れ。</translation>
    </message>
    <message>
        <source>It allows for clocks that differ by more than clocks do.</source>
        <translation>実際にあり得るより大きな時計のずれを許容します。</translation>
    </message>
    <message>
        <source>exp is 0, in 1970.</source>
        <translation>exp が 0（1970 年）。</translation>
    </message>
    <message>
        <source>It takes 0 for an exp that is not there.</source>
        <translation>0 を、exp がないものとみなします。</translation>
    </message>
    <message>
        <source>exp is a number so low that no clock has it.</source>
        <translation>exp がどの時計にもないほど小さい数。</translation>
    </message>
    <message>
        <source>It turns the number into another one when it is stored.</source>
        <translation>保存時に数を別の数に変えてしまいます。</translation>
    </message>
    <message>
        <source>exp is text, in the past.</source>
        <translation>exp が過去を示すテキスト。</translation>
    </message>
    <message>
        <source>It looks at exp only where that is a number.</source>
        <translation>exp が数のときしか確認しません。</translation>
    </message>
    <message>
        <source>exp is a list.</source>
        <translation>exp がリスト。</translation>
    </message>
    <message>
        <source>Without exp: good for ever.</source>
        <translation>exp なし: 永久に有効。</translation>
    </message>
    <message>
        <source>It looks at exp where there is one, and does not ask for it.</source>
        <translation>exp があれば確認しますが、必須とはしていません。</translation>
    </message>
    <message>
        <source>Valid from tomorrow on (nbf).</source>
        <translation>明日から有効（nbf）。</translation>
    </message>
    <message>
        <source>It does not look at nbf.</source>
        <translation>nbf を確認しません。</translation>
    </message>
    <message>
        <source>Issued tomorrow (iat).</source>
        <translation>明日発行（iat）。</translation>
    </message>
    <message>
        <source>It does not look at iat.</source>
        <translation>iat を確認しません。</translation>
    </message>
    <message>
        <source>Of another issuer, with the key of this one.</source>
        <translation>別の発行者のもので、鍵はこの発行者のもの。</translation>
    </message>
    <message>
        <source>It does not compare iss.</source>
        <translation>iss を比較しません。</translation>
    </message>
    <message>
        <source>Of an issuer whose name begins like the right one.</source>
        <translation>名前の先頭部分が正しい発行者と同じ、別の発行者のもの。</translation>
    </message>
    <message>
        <source>It compares how iss begins.</source>
        <translation>iss の先頭部分だけを比較します。</translation>
    </message>
    <message>
        <source>iss is a list with the right one in it.</source>
        <translation>iss が、正しい発行者を含むリスト。</translation>
    </message>
    <message>
        <source>It looks whether the right issuer is contained.</source>
        <translation>正しい発行者が含まれるかどうかしか確認しません。</translation>
    </message>
    <message>
        <source>Of no issuer.</source>
        <translation>発行者なし。</translation>
    </message>
    <message>
        <source>It compares iss where there is one, and does not ask for it.</source>
        <translation>iss があれば比較しますが、必須とはしていません。</translation>
    </message>
    <message>
        <source>For another service.</source>
        <translation>別のサービス用。</translation>
    </message>
    <message>
        <source>It does not look for itself in aud.</source>
        <translation>aud に自分が含まれるかどうかを確認しません。</translation>
    </message>
    <message>
        <source>For a service whose name begins like this one&apos;s.</source>
        <translation>名前の先頭部分がこのサービスと同じ、別のサービス用。</translation>
    </message>
    <message>
        <source>It compares how aud begins, or looks for its name within a text.</source>
        <translation>aud の先頭部分だけを比較するか、テキスト中に自分の名前を探します。</translation>
    </message>
    <message>
        <source>For nobody in particular (no aud).</source>
        <translation>特定の相手なし（aud なし）。</translation>
    </message>
    <message>
        <source>It looks at aud where there is one, and does not ask for it.</source>
        <translation>aud があれば確認しますが、必須とはしていません。</translation>
    </message>
    <message>
        <source>For an empty list of services.</source>
        <translation>空のサービス一覧用。</translation>
    </message>
    <message>
        <source>It looks whether one of the list is wrong, and not whether one is right.</source>
        <translation>一覧に誤ったものがないかだけを確認し、正しいものがあるかを確認しません。</translation>
    </message>
    <message>
        <source>About nobody (no sub).</source>
        <translation>対象者なし（sub なし）。</translation>
    </message>
    <message>
        <source>It does not ask whom the token is about.</source>
        <translation>誰についてのトークンかを確認しません。</translation>
    </message>
    <message>
        <source>About somebody without a name (an empty sub).</source>
        <translation>名前のない人について（空の sub）。</translation>
    </message>
    <message>
        <source>A token of another kind (typ logout+jwt).</source>
        <translation>別の種類のトークン（typ logout+jwt）。</translation>
    </message>
    <message>
        <source>It takes every token of its issuer for an access token.</source>
        <translation>発行者のトークンなら何でもアクセストークンとみなします。</translation>
    </message>
    <message>
        <source>An extension that must be understood, and that nobody knows.</source>
        <translation>理解が必須で、誰も知らない拡張。</translation>
    </message>
    <message>
        <source>It does not look at crit.</source>
        <translation>crit を確認しません。</translation>
    </message>
    <message>
        <source>A claim of 12 KiB.</source>
        <translation>12 KiB の大きさのクレーム。</translation>
    </message>
    <message>
        <source>It has no bound for the size of a token.</source>
        <translation>トークンの大きさに上限がありません。</translation>
    </message>
    <message>
        <source>Says sub twice, somebody else the second time.</source>
        <translation>sub が 2 回あり、2 回目は別の人。</translation>
    </message>
    <message>
        <source>Claims that are a list.</source>
        <translation>リストになっているクレーム。</translation>
    </message>
    <message>
        <source>%1 lets everybody in, without a token: it says nothing of tokens.</source>
        <translation>%1 はトークンなしで誰でも通すため、トークンについては何も分かりません。</translation>
    </message>
    <message>
        <source>%1 does not accept the good token any more (%2), which it did before the attacks: it may have refused some of them for another reason than what is wrong with them.</source>
        <translation>%1 は、攻撃前に受理していた正当なトークンを受理しなくなりました（%2）。攻撃の一部は、偽造以外の理由で拒否された可能性があります。</translation>
    </message>
    <message>
        <source>%1 does not accept the good token (%2), so nothing can be said of the forged ones.</source>
        <translation>%1 は正当なトークンを受理しません（%2）。そのため偽造トークンについては何も言えません。</translation>
    </message>
    <message>
        <source>The run was stopped after %1 of %2 attacks.</source>
        <translation>%2 件中 %1 件の攻撃の後、実行を停止しました。</translation>
    </message>
    <message>
        <source>The time for the run was over after %1 of %2 attacks.</source>
        <translation>%2 件中 %1 件の攻撃の後、実行時間が終わりました。</translation>
    </message>
    <message>
        <source>%1 of %2 attacks were not refused.</source>
        <translation>%2 件中 %1 件の攻撃が拒否されませんでした。</translation>
    </message>
    <message>
        <source>All %1 attacks were refused.</source>
        <translation>%1 件の攻撃がすべて拒否されました。</translation>
    </message>
    <message>
        <source>Taken, as a matter of policy: %1.</source>
        <translation>ポリシーの問題として受理: %1。</translation>
    </message>
    <message>
        <source>Attacks that need the issuer&apos;s public key were left out: its key set was not given, or lacks that key.</source>
        <translation>発行者の公開鍵が必要な攻撃は省かれました。鍵セットが指定されていないか、その鍵がありません。</translation>
    </message>
    <message>
        <source>Attacks with rightly signed tokens (another audience, issuer, time or type) were left out: only the issuer can sign them.</source>
        <translation>正しく署名されたトークン（別のオーディエンス、発行者、時刻、型）による攻撃は省かれました。署名できるのは発行者だけです。</translation>
    </message>
    <message>
        <source>No attack got through; %1 of %2 tokens were taken that are a matter of policy.</source>
        <translation>通り抜けた攻撃はありません。ポリシーの問題であるトークン %2 個中 %1 個が受理されました。</translation>
    </message>
    <message>
        <source>&quot;alg&quot; must be %1, which is what the key signs with. Tokens that name another are among the attacks.</source>
        <translation>「alg」は鍵の署名アルゴリズムである %1 でなければなりません。別のものを示すトークンは「攻撃」にあります。</translation>
    </message>
    <message>
        <source>The lifetime (%1) must be from 1s to %2, the longest of the settings tokens.access-lifetime, tokens.refresh-lifetime and tokens.remember-lifetime.</source>
        <translation>有効期間（%1）は 1s から %2 まででなければなりません。これは設定 tokens.access-lifetime、tokens.refresh-lifetime、tokens.remember-lifetime のうち最長のものです。</translation>
    </message>
    <message>
        <source>The token must expire: &quot;exp&quot; must be a number no later than %1 from now, the longest lifetime in the settings.</source>
        <translation>トークンには期限が必要です。「exp」は、今から %1（設定で最も長い有効期間）以内の数でなければなりません。</translation>
    </message>
    <message>
        <source>A number in it is larger than can be represented.</source>
        <translation>表現できる範囲を超える数が含まれています。</translation>
    </message>
    <message>
        <source>The file %1 is not an encrypted backup of Tessera.</source>
        <translation>ファイル %1 は Tessera の暗号化バックアップではありません。</translation>
    </message>
    <message>
        <source>%1 is not a backup of Tessera.</source>
        <translation>%1 は Tessera のバックアップではありません。</translation>
    </message>
    <message>
        <source>The backup %1 was written by a later version of Tessera. Use that version, or a later one.</source>
        <translation>バックアップ %1 は、より新しい Tessera で作成されています。そのバージョンかそれ以降を使ってください。</translation>
    </message>
    <message>
        <source>The backup %1 has schema version %2, and this program knows versions up to %3. Use the version of Tessera that wrote it, or a later one.</source>
        <translation>バックアップ %1 のスキーマのバージョンは %2 で、このプログラムが知るのは %3 までです。作成したバージョンの Tessera か、それ以降を使ってください。</translation>
    </message>
    <message>
        <source>The backup %1 ends within its header: it was not copied whole. Copy it again, or use another one.</source>
        <translation>バックアップ %1 はヘッダーの途中で終わっています。完全にコピーされていません。もう一度コピーするか、別のものを使ってください。</translation>
    </message>
    <message>
        <source>The backup %1 ends early: %2 of its %3 bytes are there. It was not copied whole; copy it again, or use another one.</source>
        <translation>バックアップ %1 は途中で終わっています（%3 バイト中 %2 バイト）。完全にコピーされていません。もう一度コピーするか、別のものを使ってください。</translation>
    </message>
    <message>
        <source>The backup %1 is damaged; use another one.</source>
        <translation>バックアップ %1 は壊れています。別のものを使ってください。</translation>
    </message>
    <message>
        <source>The passphrase is not that of the backup %1.</source>
        <translation>パスフレーズがバックアップ %1 のものではありません。</translation>
    </message>
    <message>
        <source>The backup %1 is encrypted: its passphrase is needed.</source>
        <translation>バックアップ %1 は暗号化されています。パスフレーズが必要です。</translation>
    </message>
    <message>
        <source>The passphrase of a backup must have at least %1 characters.</source>
        <translation>バックアップのパスフレーズは %1 文字以上でなければなりません。</translation>
    </message>
    <message>
        <source>The backup was given up, because Tessera ends.</source>
        <translation>Tessera が終了するため、バックアップを中止しました。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 がありません。</translation>
    </message>
    <message>
        <source>This user may not read %1.</source>
        <translation>実行ユーザーは %1 を読み取れません。</translation>
    </message>
    <message>
        <source>This user may not write to the folder %1. Name another one.</source>
        <translation>実行ユーザーはフォルダー %1 に書き込めません。別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1 cannot be copied into %2; is the disk full?</source>
        <translation>%1 を %2 にコピーできません。ディスクがいっぱいではありませんか?</translation>
    </message>
    <message>
        <source>%1 cannot be restored into %2: %3</source>
        <translation>%1 を %2 に復元できません: %3</translation>
    </message>
    <message>
        <source>%1 cannot be opened without the key-encryption key that its keys are sealed under: put that into %2, or name its file with --key-encryption-key-file.</source>
        <translation>%1 を開くには、その鍵を暗号化している鍵暗号化鍵が必要です。それを %2 に置くか、--key-encryption-key-file でファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 was restored, but that cannot be noted in its audit log: %2</source>
        <translation>%1 を復元しましたが、そのことを監査ログに記録できません: %2</translation>
    </message>
    <message>
        <source>What was written into %1 cannot be read back, and was removed again: %2</source>
        <translation>%1 に書き込んだ内容を読み直せないため、削除しました: %2</translation>
    </message>
    <message>
        <source>Others than its owner may read or write %1, which holds the passphrase of the backups; take that away with chmod 600.</source>
        <translation>所有者以外も %1 を読み書きできます。これはバックアップのパスフレーズのファイルです。chmod 600 で権限を取り除いてください。</translation>
    </message>
    <message>
        <source>The token has %1 bytes; at most %2 are taken.</source>
        <translation>トークンは %1 バイトです。受け付けるのは %2 バイトまでです。</translation>
    </message>
    <message>
        <source>The token is not too long.</source>
        <translation>トークンは長すぎません。</translation>
    </message>
    <message>
        <source>The token is in a JSON serialisation; only the compact one is taken.</source>
        <translation>トークンが JSON シリアライゼーションになっています。コンパクト形式だけを受け付けます。</translation>
    </message>
    <message>
        <source>The token does not have three parts, parted by full stops.</source>
        <translation>トークンが、ピリオドで区切られた 3 つの部分になっていません。</translation>
    </message>
    <message>
        <source>The %1 of the token is not canonical base64url.</source>
        <translation>トークンの%1が正規の base64url ではありません。</translation>
    </message>
    <message>
        <source>The token has three parts in canonical base64url.</source>
        <translation>トークンは正規の base64url の 3 つの部分からなります。</translation>
    </message>
    <message>
        <source>The kid in the header is not text.</source>
        <translation>ヘッダーの kid がテキストではありません。</translation>
    </message>
    <message>
        <source>The header is a JSON object with no member twice.</source>
        <translation>ヘッダーは、メンバーの重複がない JSON オブジェクトです。</translation>
    </message>
    <message>
        <source>The header names no algorithm.</source>
        <translation>ヘッダーにアルゴリズムが記載されていません。</translation>
    </message>
    <message>
        <source>The token asks not to be verified (alg none).</source>
        <translation>トークンが検証しないことを求めています（alg none）。</translation>
    </message>
    <message>
        <source>The algorithm %1 does not exist here.</source>
        <translation>アルゴリズム %1 はここには存在しません。</translation>
    </message>
    <message>
        <source>The algorithm %1 is not on the list of allowed ones.</source>
        <translation>アルゴリズム %1 は許可された一覧にありません。</translation>
    </message>
    <message>
        <source>The algorithm is on the list of allowed ones.</source>
        <translation>アルゴリズムは許可された一覧にあります。</translation>
    </message>
    <message>
        <source>The header asks for extensions (crit) that are not understood here.</source>
        <translation>ヘッダーが、ここでは理解されない拡張（crit）を求めています。</translation>
    </message>
    <message>
        <source>The header asks for no extension.</source>
        <translation>ヘッダーは拡張を求めていません。</translation>
    </message>
    <message>
        <source>The header brings or names a key of its own (%1); it was not used.</source>
        <translation>ヘッダーに独自の鍵またはその所在（%1）が含まれています。これは使われませんでした。</translation>
    </message>
    <message>
        <source>The header brings no key of its own.</source>
        <translation>ヘッダーに独自の鍵は含まれていません。</translation>
    </message>
    <message>
        <source>The token says that it is an access token.</source>
        <translation>トークンはアクセストークンだと示しています。</translation>
    </message>
    <message>
        <source>The token says that it is a JWT, which is allowed here.</source>
        <translation>トークンは JWT だと示しています。ここでは許可されています。</translation>
    </message>
    <message>
        <source>The header does not say that the token is an access token (typ at+jwt).</source>
        <translation>ヘッダーが、アクセストークンだと示していません（typ at+jwt）。</translation>
    </message>
    <message>
        <source>The token is of the type %1, not an access token (at+jwt).</source>
        <translation>トークンの型は %1 で、アクセストークン（at+jwt）ではありません。</translation>
    </message>
    <message>
        <source>The header does not name its key (kid).</source>
        <translation>ヘッダーに鍵（kid）が記載されていません。</translation>
    </message>
    <message>
        <source>The key set is empty.</source>
        <translation>鍵セットが空です。</translation>
    </message>
    <message>
        <source>The key set does not have the key %1.</source>
        <translation>鍵セットに鍵 %1 がありません。</translation>
    </message>
    <message>
        <source>The key set has the key.</source>
        <translation>鍵セットに鍵があります。</translation>
    </message>
    <message>
        <source>The token says %1, which is not what the key is for.</source>
        <translation>トークンは %1 だと示していますが、鍵の用途と異なります。</translation>
    </message>
    <message>
        <source>The key is for the algorithm of the token.</source>
        <translation>鍵はトークンのアルゴリズム用です。</translation>
    </message>
    <message>
        <source>The signature is not the key&apos;s: the token was changed, or somebody else made it.</source>
        <translation>署名がこの鍵のものではありません。トークンが変更されたか、別の者が作成しました。</translation>
    </message>
    <message>
        <source>The signature is the key&apos;s.</source>
        <translation>署名はこの鍵のものです。</translation>
    </message>
    <message>
        <source>The claims are a JSON object with no member twice.</source>
        <translation>クレームは、メンバーの重複がない JSON オブジェクトです。</translation>
    </message>
    <message>
        <source>The claim %1 is missing or no instant in seconds.</source>
        <translation>クレーム %1 がないか、秒単位の時刻ではありません。</translation>
    </message>
    <message>
        <source>This is not a check of a claim.</source>
        <translation>これはクレームの検査ではありません。</translation>
    </message>
    <message>
        <source>The token is from the expected issuer.</source>
        <translation>トークンは期待される発行者のものです。</translation>
    </message>
    <message>
        <source>The token is not from the expected issuer (%1).</source>
        <translation>トークンは期待される発行者（%1）のものではありません。</translation>
    </message>
    <message>
        <source>The claim aud is missing, or neither text nor an array of texts.</source>
        <translation>クレーム aud がないか、テキストでもテキストの配列でもありません。</translation>
    </message>
    <message>
        <source>The token is meant for this audience.</source>
        <translation>トークンはこのオーディエンス宛てです。</translation>
    </message>
    <message>
        <source>The token is not meant for this audience (%1).</source>
        <translation>トークンはこのオーディエンス（%1）宛てではありません。</translation>
    </message>
    <message>
        <source>The token expired at %1.</source>
        <translation>トークンは %1 に期限が切れました。</translation>
    </message>
    <message>
        <source>The token has not expired.</source>
        <translation>トークンの期限は切れていません。</translation>
    </message>
    <message>
        <source>The token does not say from when it is valid.</source>
        <translation>トークンに有効開始時刻が記載されていません。</translation>
    </message>
    <message>
        <source>The token is valid only from %1.</source>
        <translation>トークンが有効なのは %1 からです。</translation>
    </message>
    <message>
        <source>The token is valid already.</source>
        <translation>トークンはすでに有効です。</translation>
    </message>
    <message>
        <source>The token says that it was issued in the future, at %1.</source>
        <translation>トークンは未来の %1 に発行されたと示しています。</translation>
    </message>
    <message>
        <source>The token was not issued in the future.</source>
        <translation>トークンは未来に発行されたものではありません。</translation>
    </message>
    <message>
        <source>The token names its subject.</source>
        <translation>トークンにサブジェクトが記載されています。</translation>
    </message>
    <message>
        <source>The token does not name its subject (sub).</source>
        <translation>トークンにサブジェクト（sub）が記載されていません。</translation>
    </message>
    <message>
        <source>Not compared: no issuer was named.</source>
        <translation>比較なし: 発行者が指定されていません。</translation>
    </message>
    <message>
        <source>Not compared: no audience was named.</source>
        <translation>比較なし: オーディエンスが指定されていません。</translation>
    </message>
    <message>
        <source>At byte %1 of the JSON text: %2.</source>
        <translation>JSON テキストのバイト %1: %2。</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>The JSON text is longer than %1 bytes.</source>
        <translation>JSON テキストが %1 バイトを超えています。</translation>
    </message>
    <message>
        <source>There is no public key in PEM form in the text.</source>
        <translation>テキストに PEM 形式の公開鍵がありません。</translation>
    </message>
    <message>
        <source>There is no certificate in the text that can be read.</source>
        <translation>テキストに読み取れる証明書がありません。</translation>
    </message>
    <message>
        <source>%1 has a database already; --force puts it aside.</source>
        <translation>%1 にはすでにデータベースがあります。--force を指定すると、別の名前で残してから復元します。</translation>
    </message>
    <message>
        <source>A process is using the database %1. Stop it, then restore.</source>
        <translation>プロセスがデータベース %1 を使用しています。停止してから復元してください。</translation>
    </message>
    <message>
        <source>The database %1 cannot be kept as %2: %3.</source>
        <translation>データベース %1 を %2 として残せません: %3。</translation>
    </message>
    <message>
        <source>The operating system failed to read the source or to write %1; nothing was changed.</source>
        <translation>オペレーティングシステムが元のファイルの読み取り、または %1 の書き込みに失敗しました。何も変更されていません。</translation>
    </message>
    <message>
        <source>There is no backup in the file %1.</source>
        <translation>ファイル %1 にバックアップがありません。</translation>
    </message>
    <message>
        <source>The backup %1 is damaged: a row of %2 belongs to nothing.</source>
        <translation>バックアップ %1 は壊れています。テーブル %2 に、参照先のない行があります。</translation>
    </message>
    <message>
        <source>A change failed for a reason that is no fault of the database.</source>
        <translation>データベース以外の原因で、変更に失敗しました。</translation>
    </message>
    <message>
        <source>The server secret &quot;%1&quot; does not open under this key-encryption key.</source>
        <translation>この鍵暗号化鍵では、サーバーのシークレット「%1」を開けません。</translation>
    </message>
    <message>
        <source>The check of the audit log was stopped.</source>
        <translation>監査ログの検証を停止しました。</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB.</source>
        <translation>%1 が 1 MiB を超えています。</translation>
    </message>
    <message>
        <source>the same name stands here a second time.</source>
        <translation>同じ名前がここで再び指定されています。</translation>
    </message>
    <message>
        <source>this is not TOML. Write [GROUP], or NAME = and a text in quotation marks, a whole number, true or false.</source>
        <translation>TOML ではありません。[GROUP]、または NAME = に続けて、引用符で囲んだテキスト、整数、true、false のいずれかを書いてください。</translation>
    </message>
    <message>
        <source>a text in quotation marks does not end on its line.</source>
        <translation>引用符で囲まれたテキストが、その行で終わっていません。</translation>
    </message>
    <message>
        <source>%1 must be text, a whole number, true or false</source>
        <translation>%1 はテキスト、整数、true、false のいずれかでなければなりません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an http or https address without a fragment</source>
        <translation>「%1」はフラグメントのない http または https のアドレスではありません</translation>
    </message>
    <message>
        <source>The algorithm is one of %1.</source>
        <translation>アルゴリズムは %1 のいずれかです。</translation>
    </message>
    <message>
        <source>The certificate is of a key that is not used here.</source>
        <translation>証明書の鍵が、ここでは使えない種類です。</translation>
    </message>
    <message>
        <source>That is no certificate.</source>
        <translation>証明書ではありません。</translation>
    </message>
    <message>
        <source>An Ed25519 public key has 32 bytes.</source>
        <translation>Ed25519 の公開鍵は 32 バイトです。</translation>
    </message>
    <message>
        <source>The Ed25519 key is not in canonical form.</source>
        <translation>Ed25519 の鍵が正規の形式ではありません。</translation>
    </message>
    <message>
        <source>The Ed25519 key is a point of small order.</source>
        <translation>Ed25519 の鍵が位数の小さい点です。</translation>
    </message>
    <message>
        <source>The bytes are no point of Ed25519.</source>
        <translation>バイト列が Ed25519 の点ではありません。</translation>
    </message>
    <message>
        <source>The JWK was published with its private members, so anybody can sign with it.</source>
        <translation>JWK が秘密のメンバーを含めて公開されたため、誰でもこの鍵で署名できます。</translation>
    </message>
    <message>
        <source>The JWK is for the algorithm %1, but of another kind of key.</source>
        <translation>JWK はアルゴリズム %1 用ですが、鍵の種類が異なります。</translation>
    </message>
    <message>
        <source>The JWK is for the algorithm %1, which is not used here.</source>
        <translation>JWK はアルゴリズム %1 用ですが、ここでは使えません。</translation>
    </message>
    <message>
        <source>The JWK is not for signatures: its use is %1.</source>
        <translation>JWK は署名用ではありません。use は %1 です。</translation>
    </message>
    <message>
        <source>The member %1 of the JWK is not of the type that it must be.</source>
        <translation>JWK のメンバー %1 の型が正しくありません。</translation>
    </message>
    <message>
        <source>The member key_ops of the JWK names an operation twice.</source>
        <translation>JWK のメンバー key_ops に、同じ操作が 2 回記載されています。</translation>
    </message>
    <message>
        <source>The member %1 of the JWK is missing or not canonical base64url.</source>
        <translation>JWK のメンバー %1 がないか、正規の base64url ではありません。</translation>
    </message>
    <message>
        <source>The member %1 of the JWK is not canonical base64url.</source>
        <translation>JWK のメンバー %1 が正規の base64url ではありません。</translation>
    </message>
    <message>
        <source>The member %1 of the JWK begins with a zero byte, which a number must not.</source>
        <translation>JWK のメンバー %1 がゼロバイトで始まっています。数はゼロバイトで始めることができません。</translation>
    </message>
    <message>
        <source>The JWK has no text in its member %1.</source>
        <translation>JWK のメンバー %1 にテキストがありません。</translation>
    </message>
    <message>
        <source>The JWK has no text in its member kty.</source>
        <translation>JWK のメンバー kty にテキストがありません。</translation>
    </message>
    <message>
        <source>The curve %1 is not used here; P-256, P-384 and Ed25519 are.</source>
        <translation>曲線 %1 はここでは使えません。P-256、P-384、Ed25519 が使えます。</translation>
    </message>
    <message>
        <source>A symmetric key (kty oct) is not used here: there is no HMAC.</source>
        <translation>対称鍵（kty oct）はここでは使えません。HMAC には対応していません。</translation>
    </message>
    <message>
        <source>A key of the kind %1 is not used here; RSA, EC and OKP are.</source>
        <translation>%1 の種類の鍵はここでは使えません。RSA、EC、OKP が使えます。</translation>
    </message>
    <message>
        <source>An RSA key of more than two primes is not used here.</source>
        <translation>3 つ以上の素数からなる RSA 鍵は、ここでは使えません。</translation>
    </message>
    <message>
        <source>The public member x of the JWK does not belong to its private one.</source>
        <translation>JWK の公開メンバー x が、秘密のメンバーと対応していません。</translation>
    </message>
    <message>
        <source>There is only a public key in the JWK; signing needs the private one.</source>
        <translation>JWK には公開鍵しかありません。署名には秘密鍵が必要です。</translation>
    </message>
    <message>
        <source>The key set has no array in its member keys.</source>
        <translation>鍵セットのメンバー keys に配列がありません。</translation>
    </message>
    <message>
        <source>The key set has %1 keys; at most %2 are taken.</source>
        <translation>鍵セットに %1 個の鍵があります。受け付けるのは %2 個までです。</translation>
    </message>
    <message>
        <source>An earlier key of the set has the same kid.</source>
        <translation>セット内のより前の鍵が同じ kid を持っています。</translation>
    </message>
    <message>
        <source>A member of the set is not an object.</source>
        <translation>セットのメンバーがオブジェクトではありません。</translation>
    </message>
    <message>
        <source>At byte %1 of the JSON text stands a value that cannot be represented.</source>
        <translation>JSON テキストのバイト %1 に、表現できない値があります。</translation>
    </message>
    <message>
        <source>A token has three parts with two full stops between them.</source>
        <translation>トークンは、2 つのピリオドで区切られた 3 つの部分からなります。</translation>
    </message>
    <message>
        <source>The %1 is not canonical base64url.</source>
        <translation>%1 が正規の base64url ではありません。</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring does not give the key-encryption key (%1). Unlock the keyring and try again, or name a file that holds the key with --key-encryption-key-file.</source>
        <translation>デスクトップのキーリングから鍵暗号化鍵を取得できません（%1）。キーリングのロックを解除してもう一度試すか、鍵のファイルを --key-encryption-key-file で指定してください。</translation>
    </message>
    <message>
        <source>it did not answer within a minute</source>
        <translation>1 分以内に応答しませんでした</translation>
    </message>
    <message>
        <source>what it holds is not one</source>
        <translation>保持されている値が鍵暗号化鍵ではありません</translation>
    </message>
    <message>
        <source>The request is malformed: a parameter is missing, doubled or not understood.</source>
        <translation>リクエストの形式が正しくありません。パラメーターが欠けているか、重複しているか、理解されません。</translation>
    </message>
    <message>
        <source>The token is expired, revoked, malformed or not good for this resource.</source>
        <translation>トークンが期限切れ、失効済み、形式不正、またはこのリソースには使えません。</translation>
    </message>
    <message>
        <source>The token is good, but does not allow this.</source>
        <translation>トークンは有効ですが、これを許可しません。</translation>
    </message>
    <message>
        <source>The error &quot;%1&quot; is none of RFC 6750.</source>
        <translation>エラー「%1」は RFC 6750 のものではありません。</translation>
    </message>
    <message>
        <source>Line %1 of the headers is not &quot;Name: value&quot;.</source>
        <translation>ヘッダーの %1 行目が「名前: 値」の形ではありません。</translation>
    </message>
    <message>
        <source>A bearer token is asked for, and none was seen.</source>
        <translation>ベアラートークンが求められていますが、見当たりませんでした。</translation>
    </message>
    <message>
        <source>The resource says: %1</source>
        <translation>リソースの応答: %1</translation>
    </message>
    <message>
        <source>It asks for the scope &quot;%1&quot;.</source>
        <translation>スコープ「%1」を求めています。</translation>
    </message>
    <message>
        <source>Who issues its tokens stands at %1 (RFC 9728).</source>
        <translation>トークンの発行者は %1 に記載されています（RFC 9728）。</translation>
    </message>
    <message>
        <source>The certificate is not trusted: %1</source>
        <translation>証明書を信頼できません: %1</translation>
    </message>
    <message>
        <source>Nothing listens there.</source>
        <translation>そこでは何も待ち受けていません。</translation>
    </message>
    <message>
        <source>There is no host of that name.</source>
        <translation>その名前のホストはありません。</translation>
    </message>
    <message>
        <source>The connection was closed before an answer came.</source>
        <translation>応答が届く前に接続が閉じられました。</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>The TLS handshake failed.</source>
        <translation>TLS ハンドシェイクに失敗しました。</translation>
    </message>
    <message>
        <source>The address is neither http nor https.</source>
        <translation>アドレスが http でも https でもありません。</translation>
    </message>
    <message>
        <source>It failed: %1</source>
        <translation>失敗しました: %1</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>取り消されました。</translation>
    </message>
    <message>
        <source>The answer is longer than 1 MiB; the rest was not read.</source>
        <translation>応答が 1 MiB を超えています。残りは読み込みませんでした。</translation>
    </message>
    <message>
        <source>The connection was closed before the answer was whole.</source>
        <translation>応答が完全に届く前に接続が閉じられました。</translation>
    </message>
    <message>
        <source>This is no token: one has three parts of letters and digits, with full stops between them, and begins with eyJ.</source>
        <translation>トークンではありません。トークンは英数字の 3 つの部分をピリオドでつないだもので、eyJ で始まります。</translation>
    </message>
    <message>
        <source>There is one part; the payload and the signature are missing.</source>
        <translation>部分が 1 つです。ペイロードと署名がありません。</translation>
    </message>
    <message>
        <source>There are two parts; the signature is missing.</source>
        <translation>部分が 2 つです。署名がありません。</translation>
    </message>
    <message>
        <source>There are %1 parts; a signed token has three, an encrypted one five.</source>
        <translation>部分が %1 個あります。署名付きトークンは 3 つ、暗号化トークンは 5 つです。</translation>
    </message>
    <message>
        <source>The %1 has two members &quot;%2&quot;: which of them counts, verifiers do not agree on.</source>
        <translation>%1にメンバー「%2」が 2 つあります。どちらが有効かは検証側によって異なります。</translation>
    </message>
    <message>
        <source>The %1 is not JSON: at its byte %2, %3.</source>
        <translation>%1が JSON ではありません。バイト %2: %3。</translation>
    </message>
    <message>
        <source>The %1 is JSON, but no object.</source>
        <translation>%1は JSON ですが、オブジェクトではありません。</translation>
    </message>
    <message>
        <source>This token is encrypted (JWE): only who has the key can read what is in it.</source>
        <translation>このトークンは暗号化されています（JWE）。鍵を持つ者だけが内容を読めます。</translation>
    </message>
    <message>
        <source>The header is that of an encrypted token (JWE), which has five parts.</source>
        <translation>ヘッダーは、5 つの部分からなる暗号化トークン（JWE）のものです。</translation>
    </message>
    <message>
        <source>The header has no alg, which every token has.</source>
        <translation>ヘッダーに、すべてのトークンにあるはずの alg がありません。</translation>
    </message>
    <message>
        <source>alg is none: nobody has signed it, and anybody can have made it.</source>
        <translation>alg が none です。誰も署名しておらず、誰でも作成できます。</translation>
    </message>
    <message>
        <source>It is signed with a shared secret (%1): whoever can verify it can also make one.</source>
        <translation>共有シークレット（%1）で署名されています。検証できる者は作成もできます。</translation>
    </message>
    <message>
        <source>The header brings its own key (%1); no good verifier uses that.</source>
        <translation>ヘッダーに独自の鍵（%1）が含まれています。正しい検証側はこれを使いません。</translation>
    </message>
    <message>
        <source>The header has crit: who does not understand the extensions in it refuses the token.</source>
        <translation>ヘッダーに crit があります。その拡張を理解しない者はトークンを拒否します。</translation>
    </message>
    <message>
        <source>The header has no kid: a verifier has to try its keys.</source>
        <translation>ヘッダーに kid がありません。検証側は手持ちの鍵を試すことになります。</translation>
    </message>
    <message>
        <source>%1 is not a number; it is one of seconds since 1970.</source>
        <translation>%1 が数ではありません。1970 年からの秒数のはずです。</translation>
    </message>
    <message>
        <source>%1 seems to be in milliseconds; it counts in seconds.</source>
        <translation>%1 はミリ秒のようです。単位は秒です。</translation>
    </message>
    <message>
        <source>There is no exp: it never expires, or is refused for that.</source>
        <translation>exp がありません。期限が切れないか、そのために拒否されます。</translation>
    </message>
    <message>
        <source>There is no %1, which access tokens have (RFC 9068 section 2.2).</source>
        <translation>アクセストークンにあるはずの %1 がありません（RFC 9068 2.2 節）。</translation>
    </message>
    <message>
        <source>There is no signature.</source>
        <translation>署名がありません。</translation>
    </message>
    <message>
        <source>The text is longer than 1 MiB; the rest was not looked at.</source>
        <translation>テキストが 1 MiB を超えています。残りは確認していません。</translation>
    </message>
    <message>
        <source>This is JSON; its %1 was taken.</source>
        <translation>これは JSON です。その %1 を使いました。</translation>
    </message>
    <message>
        <source>What stands before the token in a request was left out.</source>
        <translation>リクエストでトークンの前にあるものを除きました。</translation>
    </message>
    <message>
        <source>The quotation marks were left out.</source>
        <translation>引用符を除きました。</translation>
    </message>
    <message>
        <source>Line breaks and spaces in the token were left out.</source>
        <translation>トークン中の改行と空白を除きました。</translation>
    </message>
    <message>
        <source>The %1 is written in the alphabet of base64, with + and /, and not in that of base64url.</source>
        <translation>%1が、base64url ではなく、+ と / を使う base64 の文字で書かれています。</translation>
    </message>
    <message>
        <source>The %1 holds a character that is not base64url.</source>
        <translation>%1に base64url でない文字があります。</translation>
    </message>
    <message>
        <source>The %1 has a length that base64url never has: something is missing.</source>
        <translation>%1の長さが base64url ではあり得ません。何かが欠けています。</translation>
    </message>
    <message>
        <source>The %1 is not canonical: bits are left over at its end that belong to no byte.</source>
        <translation>%1が正規ではありません。末尾に、どのバイトにも属さないビットが残っています。</translation>
    </message>
    <message>
        <source>The %1 ends with padding, which tokens do not have.</source>
        <translation>%1の末尾に、トークンにはないはずのパディングがあります。</translation>
    </message>
    <message>
        <source>something follows the JSON value</source>
        <translation>JSON の値の後に何かが続いています</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>途中で終わっています</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>a comma or a closing brace is missing</source>
        <translation>コンマまたは閉じ波括弧がありません</translation>
    </message>
    <message>
        <source>the name of a member is missing</source>
        <translation>メンバーの名前がありません</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>コロンがありません</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing</source>
        <translation>コンマまたは閉じ角括弧がありません</translation>
    </message>
    <message>
        <source>a string holds a control character</source>
        <translation>文字列に制御文字があります</translation>
    </message>
    <message>
        <source>a string does not end</source>
        <translation>文字列が終わっていません</translation>
    </message>
    <message>
        <source>a string holds an unknown escape</source>
        <translation>文字列に未知のエスケープがあります</translation>
    </message>
    <message>
        <source>a string holds half of a surrogate pair</source>
        <translation>文字列にサロゲートペアの片方だけがあります</translation>
    </message>
    <message>
        <source>an escape lacks its four digits</source>
        <translation>エスケープに 4 桁の数字がありません</translation>
    </message>
    <message>
        <source>a string is not UTF-8</source>
        <translation>文字列が UTF-8 ではありません</translation>
    </message>
    <message>
        <source>there is no JSON value here</source>
        <translation>ここに JSON の値がありません</translation>
    </message>
    <message>
        <source>a number begins with a zero</source>
        <translation>数がゼロで始まっています</translation>
    </message>
    <message>
        <source>a digit is missing</source>
        <translation>数字がありません</translation>
    </message>
    <message>
        <source>an object ends that has two members of one name</source>
        <translation>オブジェクトに同じ名前のメンバーが 2 つあります</translation>
    </message>
    <message>
        <source>Entry %1 is missing.</source>
        <translation>エントリ %1 がありません。</translation>
    </message>
    <message>
        <source>Entry %1 is missing: the last entry known is %2.</source>
        <translation>エントリ %1 がありません。確認されている最後のエントリは %2 です。</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the entry before it.</source>
        <translation>エントリ %1 が前のエントリに続いていません。</translation>
    </message>
    <message>
        <source>Entry %1 was changed after it was written.</source>
        <translation>エントリ %1 が書き込み後に変更されています。</translation>
    </message>
    <message>
        <source>The log does not end where its head says.</source>
        <translation>ログが、先頭情報（head）の示す位置で終わっていません。</translation>
    </message>
    <message>
        <source>The audit log could not be told of it: %1</source>
        <translation>監査ログに記録できませんでした: %1</translation>
    </message>
    <message>
        <source>Argon2 needs at least 8KiB of memory for each lane (%1KiB for %2).</source>
        <translation>Argon2 にはレーンごとに少なくとも 8KiB のメモリが必要です（%2 では %1KiB）。</translation>
    </message>
    <message>
        <source>Refresh tokens must live at least as long as access tokens (%1).</source>
        <translation>リフレッシュトークンの有効期間は、アクセストークン（%1）以上でなければなりません。</translation>
    </message>
    <message>
        <source>The refresh grace (%1) must be between 0 and %2.</source>
        <translation>リフレッシュの猶予（%1）は 0 から %2 まででなければなりません。</translation>
    </message>
    <message>
        <source>The token type must be at+jwt or JWT.</source>
        <translation>トークンの型は at+jwt または JWT でなければなりません。</translation>
    </message>
    <message>
        <source>A duration needs a unit: write %1s, %1min, %1h or %1d.</source>
        <translation>期間には単位が必要です。%1s、%1min、%1h、%1d のように書きます。</translation>
    </message>
    <message>
        <source>The units are ms, s, min, h and d.</source>
        <translation>単位は ms、s、min、h、d です。</translation>
    </message>
    <message>
        <source>The database %1 was moved, removed or replaced while it was in use, so nothing is written to it any more. Put it back where it was, or restart what uses it.</source>
        <translation>データベース %1 は使用中に移動、削除、または置き換えられたため、もう何も書き込みません。元の場所に戻すか、使用しているものを再起動してください。</translation>
    </message>
    <message>
        <source>The database %1 cannot be written: the file, its folder or its file system is read-only for this user.</source>
        <translation>データベース %1 に書き込めません。実行ユーザーにとって、ファイル、フォルダー、またはファイルシステムが読み取り専用です。</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened: see whether its folder exists and whether this user may read and write there.</source>
        <translation>データベース %1 を開けません。フォルダーが存在し、実行ユーザーが読み書きできるか確認してください。</translation>
    </message>
    <message>
        <source>Another process is writing to the database %1 and has not finished in time; nothing was changed, try again.</source>
        <translation>別のプロセスがデータベース %1 に書き込み中で、時間内に終わりませんでした。何も変更されていません。もう一度試してください。</translation>
    </message>
    <message>
        <source>There is no space left for the database %1; the change was not made. Free some space on its disk, then try again.</source>
        <translation>データベース %1 のための空き容量がありません。変更は行われませんでした。ディスクに空きを作り、もう一度試してください。</translation>
    </message>
    <message>
        <source>The operating system failed to read or write the database %1; the change was not made. See the state of its disk.</source>
        <translation>オペレーティングシステムがデータベース %1 の読み書きに失敗しました。変更は行われませんでした。ディスクの状態を確認してください。</translation>
    </message>
    <message>
        <source>The database %1 is damaged. Restore it from a backup.</source>
        <translation>データベース %1 は壊れています。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>The file %1 is not a database of Tessera, or its beginning is damaged. Name another file, or restore it from a backup.</source>
        <translation>ファイル %1 は Tessera のデータベースではないか、先頭が壊れています。別のファイルを指定するか、バックアップから復元してください。</translation>
    </message>
    <message>
        <source>A rule of the database %1 forbids the change.</source>
        <translation>データベース %1 の制約により、この変更はできません。</translation>
    </message>
    <message>
        <source>A statement failed in the database %1.</source>
        <translation>データベース %1 で SQL 文の実行に失敗しました。</translation>
    </message>
    <message>
        <source>The file %1 is not a database of Tessera, or its beginning is damaged. It was left as it is: name another file, or restore it from a backup.</source>
        <translation>ファイル %1 は Tessera のデータベースではないか、先頭が壊れています。そのまま残しました。別のファイルを指定するか、バックアップから復元してください。</translation>
    </message>
    <message>
        <source>The folder %1 for the database cannot be made: see whether this user may write above it.</source>
        <translation>データベースのフォルダー %1 を作成できません。実行ユーザーがその親フォルダーに書き込めるか確認してください。</translation>
    </message>
    <message>
        <source>%1 is no file, so it cannot be the database.</source>
        <translation>%1 はファイルではないため、データベースにはなりません。</translation>
    </message>
    <message>
        <source>The database %1 cannot be made: %2.</source>
        <translation>データベース %1 を作成できません: %2。</translation>
    </message>
    <message>
        <source>The database %1 is on a file system that cannot share memory between processes, which its journal (WAL) needs. Put it on a local disk.</source>
        <translation>データベース %1 は、ジャーナル（WAL）に必要なプロセス間の共有メモリを使えないファイルシステムにあります。ローカルディスクに置いてください。</translation>
    </message>
    <message>
        <source>The database %1 is damaged (%2). Restore it from a backup.</source>
        <translation>データベース %1 は壊れています（%2）。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>The database %1 has schema version %2, and this program knows versions up to %3. Start the version of Tessera that wrote it, or a later one, or restore a backup from before the upgrade.</source>
        <translation>データベース %1 のスキーマのバージョンは %2 で、このプログラムが知るのは %3 までです。書き込んだバージョンの Tessera かそれ以降を起動するか、更新前のバックアップを復元してください。</translation>
    </message>
    <message>
        <source>The database %1 is damaged: column %2 of a row holds what it never should. Restore it from a backup.</source>
        <translation>データベース %1 は壊れています。ある行の列 %2 に、あり得ない値があります。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>%1 cannot be forced to the disk: %2.</source>
        <translation>%1 をディスクに同期できません: %2。</translation>
    </message>
    <message>
        <source>%1 cannot be renamed to %2: %3.</source>
        <translation>%1 を %2 に改名できません: %3。</translation>
    </message>
    <message>
        <source>The file %1 cannot be made: %2.</source>
        <translation>ファイル %1 を作成できません: %2。</translation>
    </message>
    <message>
        <source>There is no space left for %1; nothing was changed. Free some space there, or name a place on another disk.</source>
        <translation>%1 のための空き容量がありません。何も変更されていません。空きを作るか、別のディスクの場所を指定してください。</translation>
    </message>
    <message>
        <source>The file %1 exists already, and a backup replaces nothing. Name another file.</source>
        <translation>ファイル %1 はすでに存在し、バックアップは何も置き換えません。別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>The process %1 runs the services of the data folder %2; start and stop them there, or end it to run them here.</source>
        <translation>プロセス %1 がデータフォルダー %2 のサービスを実行しています。開始と停止はそこで行うか、終了してからここで実行してください。</translation>
    </message>
    <message>
        <source>The auth service beside it does not run, so nobody is asked for its keys; start it to go on.</source>
        <translation>併設の認証サービスが動作していないため、鍵の問い合わせ先がありません。続けるには認証サービスを開始してください。</translation>
    </message>
    <message>
        <source>The services cannot speak TLS with %1. %2</source>
        <translation>サービスは %1 では TLS を使えません。%2</translation>
    </message>
    <message>
        <source>There is no certificate in it (PEM or PKCS #12).</source>
        <translation>その中に証明書（PEM または PKCS #12）がありません。</translation>
    </message>
    <message>
        <source>There is no private key in it (PEM or PKCS #12).</source>
        <translation>その中に秘密鍵（PEM または PKCS #12）がありません。</translation>
    </message>
    <message>
        <source>The PKCS #12 holds no certificate with its private key.</source>
        <translation>PKCS #12 に、秘密鍵を伴う証明書がありません。</translation>
    </message>
    <message>
        <source>The key is encrypted, and no passphrase is given.</source>
        <translation>鍵は暗号化されていますが、パスフレーズが指定されていません。</translation>
    </message>
    <message>
        <source>The passphrase is not that of the key.</source>
        <translation>パスフレーズが鍵のものではありません。</translation>
    </message>
    <message>
        <source>The key is not that of the certificate.</source>
        <translation>鍵が証明書と対応していません。</translation>
    </message>
    <message>
        <source>The certificate is too weak for clients of today: RSA of 2048 bits, ECDSA and SHA-256 are the least.</source>
        <translation>証明書が現在のクライアントには弱すぎます。最低でも 2048 ビットの RSA、ECDSA、SHA-256 が必要です。</translation>
    </message>
    <message>
        <source>OpenSSL does not take the certificate.</source>
        <translation>OpenSSL がこの証明書を受け付けません。</translation>
    </message>
    <message>
        <source>%1 is larger than a certificate can be.</source>
        <translation>%1 は証明書としては大きすぎます。</translation>
    </message>
    <message>
        <source>There is no certificate (PEM) in %1.</source>
        <translation>%1 に証明書（PEM）がありません。</translation>
    </message>
    <message>
        <source>There are two certificates for TLS: one of a file (tls.certificate-file) and one of the local authority (tls.names). Name one of them.</source>
        <translation>TLS の証明書が 2 つあります。ファイルのもの（tls.certificate-file）とローカル認証局のもの（tls.names）です。どちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>A resource service alone has no authority. Let that of the auth service issue it a certificate (tls issue), and name that with tls.certificate-file instead of tls.names.</source>
        <translation>リソースサービスだけでは認証局がありません。認証サービスの認証局に証明書を発行させ（tls issue）、tls.names の代わりに tls.certificate-file で指定してください。</translation>
    </message>
    <message>
        <source>A key for TLS is named and no certificate; name that too (tls.certificate-file), or neither.</source>
        <translation>TLS の鍵が指定されていますが、証明書がありません。証明書も指定するか（tls.certificate-file）、両方とも外してください。</translation>
    </message>
    <message>
        <source>The local authority cannot give the listeners a certificate. %1</source>
        <translation>ローカル認証局がリスナーに証明書を発行できません。%1</translation>
    </message>
    <message>
        <source>The stored certificate &quot;%1&quot; does not open. Restore the database from a backup.</source>
        <translation>保存された証明書「%1」を開けません。データベースをバックアップから復元してください。</translation>
    </message>
    <message>
        <source>The local authority is out of date since %1: make another one (tls renew --authority), and let clients trust that.</source>
        <translation>ローカル認証局は %1 に期限が切れています。新しいものを作り（tls renew --authority）、クライアントに信頼させてください。</translation>
    </message>
    <message>
        <source>The listeners have no certificate of the local authority. Name what it is to be for (tls.names) and start them; that makes one.</source>
        <translation>リスナーにローカル認証局の証明書がありません。対象を指定して（tls.names）開始すると作成されます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a DNS name nor an IP address.</source>
        <translation>「%1」は DNS 名でも IP アドレスでもありません。</translation>
    </message>
    <message>
        <source>A certificate is for 1 to %1 DNS names and IP addresses.</source>
        <translation>証明書の対象は 1～%1 個の DNS 名と IP アドレスです。</translation>
    </message>
    <message>
        <source>A certificate is for 1 to %1 days.</source>
        <translation>証明書の期間は 1～%1 日です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither an IP address nor a network as 10.1.0.0/16</source>
        <translation>「%1」は IP アドレスでも、10.1.0.0/16 のようなネットワークでもありません</translation>
    </message>
    <message>
        <source>the name of the %1 is empty</source>
        <translation>%1 の名前が空です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of both, auth, resource</source>
        <translation>「%1」は both、auth、resource のいずれでもありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an issuer; it must be an http or https address without query and fragment (RFC 8414 section 2)</source>
        <translation>「%1」は発行者として使えません。クエリとフラグメントのない http または https のアドレスでなければなりません（RFC 8414 2 節）</translation>
    </message>
    <message>
        <source>an audience has 1 to 255 characters</source>
        <translation>オーディエンスは 1～255 文字です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an http or https address</source>
        <translation>「%1」は http または https のアドレスではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a DNS name nor an IP address</source>
        <translation>「%1」は DNS 名でも IP アドレスでもありません</translation>
    </message>
    <message>
        <source>a certificate is for 1 to %1 DNS names and IP addresses</source>
        <translation>証明書の対象は 1～%1 個の DNS 名と IP アドレスです</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number from %2 to %3</source>
        <translation>「%1」は %2 から %3 までの数ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of auto, text, journal, json</source>
        <translation>「%1」は auto、text、journal、json のいずれでもありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not CATEGORY=LEVEL with one of debug, info, warning, error</source>
        <translation>「%1」は、debug、info、warning、error のいずれかによる CATEGORY=LEVEL の形ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a category</source>
        <translation>「%1」はカテゴリの名前ではありません</translation>
    </message>
    <message>
        <source>there is no category &quot;%1&quot; (did you mean &quot;%2&quot;?)</source>
        <translation>カテゴリ「%1」はありません（「%2」のことですか?）</translation>
    </message>
    <message>
        <source>there is no category &quot;%1&quot;</source>
        <translation>カテゴリ「%1」はありません</translation>
    </message>
    <message>
        <source>The configuration file %1 is as it was: %2 It should say: %3.</source>
        <translation>構成ファイル %1 は変更されていません: %2 次のように記述する必要があります: %3。</translation>
    </message>
    <message>
        <source>this program cannot change it without harm; change it by hand.</source>
        <translation>このプログラムでは壊さずに変更できません。手動で変更してください。</translation>
    </message>
    <message>
        <source>another program writes it all the time.</source>
        <translation>別のプログラムが書き込み続けています。</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be used: %2</source>
        <translation>データフォルダー %1 を使用できません: %2</translation>
    </message>
    <message>
        <source>the folder around it cannot be made.</source>
        <translation>その親フォルダーを作成できません。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>フォルダー %1 がありません。</translation>
    </message>
    <message>
        <source>it is not a folder.</source>
        <translation>フォルダーではありません。</translation>
    </message>
    <message>
        <source>this user may not write to it.</source>
        <translation>実行ユーザーは書き込めません。</translation>
    </message>
    <message>
        <source>everybody may write to it; take that away with chmod o-w, or name a folder of its own.</source>
        <translation>誰でも書き込めます。chmod o-w で権限を取り除くか、専用のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>the group %1 may write to it; take that away with chmod g-w, or name a folder of its own.</source>
        <translation>グループ %1 が書き込めます。chmod g-w で権限を取り除くか、専用のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The auth service beside it is elsewhere now, so nobody is asked where it was.</source>
        <translation>併設の認証サービスが別の場所に移ったため、以前の場所には問い合わせません。</translation>
    </message>
    <message>
        <source>service.lock cannot be written; is the disk full?</source>
        <translation>service.lock に書き込めません。ディスクがいっぱいではありませんか?</translation>
    </message>
    <message>
        <source>this user may not write to the folder %1.</source>
        <translation>実行ユーザーはフォルダー %1 に書き込めません。</translation>
    </message>
    <message>
        <source>there is no room left on the disk.</source>
        <translation>ディスクに空きがありません。</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made: %2.</source>
        <translation>フォルダー %1 を作成できません: %2。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be the data folder: %2</source>
        <translation>フォルダー %1 はデータフォルダーにできません: %2</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 はフォルダーではありません。</translation>
    </message>
    <message>
        <source>this user may not make it in %1.</source>
        <translation>実行ユーザーは %1 に作成できません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say where the folder is: begin with / or ~/.</source>
        <translation>「%1」ではフォルダーの場所が分かりません。/ または ~/ で始めてください。</translation>
    </message>
    <message>
        <source>it holds other things, %1 for one; name one of its own.</source>
        <translation>%1 など、ほかのものが入っています。専用のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>%1 says otherwise than &quot;%2&quot;; start the program without it to choose here.</source>
        <translation>%1 では「%2」と異なる指定がされています。ここで選ぶには、それを指定せずにプログラムを起動してください。</translation>
    </message>
    <message>
        <source>There is no configuration file to keep these choices in.</source>
        <translation>これらの選択を保存する構成ファイルがありません。</translation>
    </message>
    <message>
        <source>The services of this data folder are another process&apos;s; change them where they run, or end that process and start them here.</source>
        <translation>このデータフォルダーのサービスは別のプロセスのものです。動作している場所で変更するか、そのプロセスを終了してここで開始してください。</translation>
    </message>
    <message>
        <source>The services of this process are ending.</source>
        <translation>このプロセスのサービスは終了処理中です。</translation>
    </message>
    <message>
        <source>The key-encryption key in %1 cannot be used: %2</source>
        <translation>%1 の鍵暗号化鍵を使用できません: %2</translation>
    </message>
    <message>
        <source>it is not a file.</source>
        <translation>ファイルではありません。</translation>
    </message>
    <message>
        <source>others than its owner may read or write it; take that away with chmod 600.</source>
        <translation>所有者以外も読み書きできます。chmod 600 で権限を取り除いてください。</translation>
    </message>
    <message>
        <source>it holds neither 64 hexadecimal digits nor 32 bytes.</source>
        <translation>64 桁の 16 進数でも 32 バイトでもありません。</translation>
    </message>
    <message>
        <source>another program took it away.</source>
        <translation>別のプログラムが取り除きました。</translation>
    </message>
    <message>
        <source>it does not exist, and there is no folder %1 to make it in.</source>
        <translation>存在せず、作成先のフォルダー %1 もありません。</translation>
    </message>
    <message>
        <source>it does not exist, and this user may not make it there.</source>
        <translation>存在せず、実行ユーザーはそこに作成できません。</translation>
    </message>
    <message>
        <source>The key-encryption key of the data folder %1 is missing. It was looked for in %2. Without it the signing keys cannot be opened; put it back where it was.</source>
        <translation>データフォルダー %1 の鍵暗号化鍵がありません。%2 を探しました。それがなければ署名鍵を開けません。元の場所に戻してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address to listen on: %2. Write HOST:PORT with a port from 0 to 65535, as 127.0.0.1:8000 or [::1]:8000</source>
        <translation>「%1」は待ち受けるアドレスではありません: %2。127.0.0.1:8000 や [::1]:8000 のように、0～65535 のポートを付けて HOST:PORT の形で書きます</translation>
    </message>
    <message>
        <source>it has no port</source>
        <translation>ポートがありません</translation>
    </message>
    <message>
        <source>it has no host</source>
        <translation>ホストがありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a port</source>
        <translation>「%1」はポートではありません</translation>
    </message>
    <message>
        <source>an IPv6 address stands in brackets</source>
        <translation>IPv6 アドレスは角括弧で囲みます</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither an IP address nor localhost</source>
        <translation>「%1」は IP アドレスでも localhost でもありません</translation>
    </message>
    <message>
        <source>%1 is where the %2 service listens.</source>
        <translation>%1 では %2 サービスが待ち受けています。</translation>
    </message>
    <message>
        <source>Tokens name %1 as their issuer now. Access tokens that are out already name %2 and are refused here; clients get new ones with their refresh tokens, which stay good. Services elsewhere that trust %2 must be told the new issuer.</source>
        <translation>トークンの発行者は今から %1 になります。発行済みのアクセストークンは %2 を示しており、ここでは拒否されます。クライアントは、引き続き有効なリフレッシュトークンで新しいものを取得します。%2 を信頼するほかの場所のサービスには、新しい発行者を知らせる必要があります。</translation>
    </message>
    <message>
        <source>%1 is decided when the program starts: say it with %2 or in the configuration file.</source>
        <translation>%1 はプログラムの起動時に決まります。%2 または構成ファイルで指定してください。</translation>
    </message>
    <message>
        <source>This holds until the program ends: %1 says otherwise at the next start. Start it without that to choose here.</source>
        <translation>これはプログラムの終了まで有効です。次回の起動時は %1 で別の指定がされています。ここで選ぶには、それを指定せずに起動してください。</translation>
    </message>
    <message>
        <source>This holds until the program ends: it keeps no configuration file.</source>
        <translation>これはプログラムの終了まで有効です。このプログラムは構成ファイルを使っていません。</translation>
    </message>
    <message>
        <source>This process was told not to run that service, or is ending.</source>
        <translation>このプロセスはそのサービスを実行しないよう指示されているか、終了処理中です。</translation>
    </message>
    <message>
        <source>A resource service alone must be told whom it trusts: name the issuer with --issuer.</source>
        <translation>リソースサービスだけを動かす場合は、信頼する相手を指定する必要があります。--issuer で発行者を指定してください。</translation>
    </message>
    <message>
        <source>Both services are told to listen on %1; give one of them another port.</source>
        <translation>両方のサービスが %1 で待ち受けるように指定されています。一方に別のポートを指定してください。</translation>
    </message>
    <message>
        <source>The metrics are told to be on %1, where the %2 service listens; give them another port.</source>
        <translation>メトリクスが %1 に指定されていますが、そこでは %2 サービスが待ち受けています。別のポートを指定してください。</translation>
    </message>
    <message>
        <source>This machine has no address %1.</source>
        <translation>このマシンにアドレス %1 はありません。</translation>
    </message>
    <message>
        <source>This user may not listen on %1: ports under 1024 need a privilege.</source>
        <translation>実行ユーザーは %1 で待ち受けられません。1024 未満のポートには特権が必要です。</translation>
    </message>
    <message>
        <source>Cannot listen on %1: %2.</source>
        <translation>%1 で待ち受けられません: %2。</translation>
    </message>
    <message>
        <source>No address is known for the name %1.</source>
        <translation>名前 %1 のアドレスが分かりません。</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot;.</source>
        <translation>鍵「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no algorithm &quot;%1&quot;.</source>
        <translation>アルゴリズム「%1」はありません。</translation>
    </message>
    <message>
        <source>The key %1 is known already.</source>
        <translation>鍵 %1 はすでに登録されています。</translation>
    </message>
    <message>
        <source>%1 answered more than 256 KiB.</source>
        <translation>%1 の応答が 256 KiB を超えました。</translation>
    </message>
    <message>
        <source>%1 gave no key set: %2.</source>
        <translation>%1 は鍵セットを返しませんでした: %2。</translation>
    </message>
    <message>
        <source>%1: keys come over https, or over http from this machine.</source>
        <translation>%1: 鍵は https で取得します。http を使えるのは、このマシンから取得する場合だけです。</translation>
    </message>
    <message>
        <source>An RSA key of %1 bit is too slow to sign with; at most %2 are used here.</source>
        <translation>%1 ビットの RSA 鍵は署名には遅すぎます。ここで使えるのは %2 ビットまでです。</translation>
    </message>
    <message>
        <source>The key is not of the kind that %1 signs with.</source>
        <translation>%1 で署名する種類の鍵ではありません。</translation>
    </message>
    <message>
        <source>The JWK says that it is for %1, not for %2.</source>
        <translation>JWK は %2 ではなく %1 用だと示しています。</translation>
    </message>
    <message>
        <source>The key %1 cannot be changed.</source>
        <translation>鍵 %1 を変更できません。</translation>
    </message>
    <message>
        <source>The database was sealed under another key-encryption key while this program ran. Restart it with that one.</source>
        <translation>このプログラムの動作中に、データベースが別の鍵暗号化鍵で暗号化し直されました。その鍵で再起動してください。</translation>
    </message>
    <message>
        <source>The key %1 is already known.</source>
        <translation>鍵 %1 はすでに登録されています。</translation>
    </message>
    <message>
        <source>Another node made the next key first.</source>
        <translation>別のノードが先に次の鍵を作成しました。</translation>
    </message>
    <message>
        <source>There is no key %1.</source>
        <translation>鍵 %1 はありません。</translation>
    </message>
    <message>
        <source>The key set holds %1 keys already, and consumers refuse larger ones. Wait until some are removed, or revoke those that are not needed.</source>
        <translation>鍵セットにはすでに %1 個の鍵があり、利用側はそれより大きいセットを拒否します。いくつか削除されるのを待つか、不要なものを失効させてください。</translation>
    </message>
    <message>
        <source>The key %1 is stored, but the key set could not be brought up to date.</source>
        <translation>鍵 %1 は保存されましたが、鍵セットを更新できませんでした。</translation>
    </message>
    <message>
        <source>The key %1 was revoked at %2.</source>
        <translation>鍵 %1 は %2 に失効しました。</translation>
    </message>
    <message>
        <source>A private key leaves only under a passphrase of at least %1 bytes.</source>
        <translation>秘密鍵を取り出すには、%1 バイト以上のパスフレーズが必要です。</translation>
    </message>
    <message>
        <source>The stored signing keys cannot be used. Restore the database from a backup.</source>
        <translation>保存された署名鍵を使用できません。データベースをバックアップから復元してください。</translation>
    </message>
    <message>
        <source>The key %1 must not sign any more.</source>
        <translation>鍵 %1 はもう署名に使えません。</translation>
    </message>
    <message>
        <source>The key-encryption key is not the one that this database is sealed under. Give the right one; a new set of signing keys is never made in its place.</source>
        <translation>このデータベースを暗号化している鍵暗号化鍵ではありません。正しい鍵を指定してください。代わりに新しい署名鍵を作成することは決してありません。</translation>
    </message>
    <message>
        <source>The stored private key %1 does not open. Restore the database from a backup.</source>
        <translation>保存された秘密鍵 %1 を開けません。データベースをバックアップから復元してください。</translation>
    </message>
    <message>
        <source>The database holds signing keys, but not the value that the key-encryption key is checked with. Restore it from a backup.</source>
        <translation>データベースに署名鍵はありますが、鍵暗号化鍵を確認するための値がありません。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>The private part of key %1 was wiped when it left the key set.</source>
        <translation>鍵 %1 の秘密鍵は、鍵セットから削除されたときに消去されました。</translation>
    </message>
    <message>
        <source>The rotation interval (%1) must be off or at least the propagation time plus the access token lifetime (%2).</source>
        <translation>ローテーション間隔（%1）は、オフにするか、伝播時間とアクセストークンの有効期間の合計（%2）以上でなければなりません。</translation>
    </message>
    <message>
        <source>A rotation interval of %1 would publish %2 keys at once; consumers refuse sets of more than %3. Make the interval longer, or the leeway shorter.</source>
        <translation>ローテーション間隔 %1 では同時に %2 個の鍵を公開することになり、利用側は %3 個を超えるセットを拒否します。間隔を長くするか、許容幅を短くしてください。</translation>
    </message>
    <message>
        <source>The JWKS max-age must not be negative.</source>
        <translation>JWKS の max-age は負にできません。</translation>
    </message>
    <message>
        <source>The propagation time (%1) must be at least the JWKS max-age (%2).</source>
        <translation>伝播時間（%1）は JWKS の max-age（%2）以上でなければなりません。</translation>
    </message>
    <message>
        <source>The leeway (%1) must be between 0 and %2.</source>
        <translation>許容幅（%1）は 0 から %2 まででなければなりません。</translation>
    </message>
    <message>
        <source>RSA keys have 2048, 3072 or 4096 bits, not %1.</source>
        <translation>RSA 鍵は 2048、3072、4096 ビットのいずれかで、%1 ビットは使えません。</translation>
    </message>
    <message>
        <source>A key of the form %1 is not read here; `openssl pkcs8 -topk8` or, for OpenSSH, `ssh-keygen -p -m PKCS8` converts it.</source>
        <translation>%1 の形の鍵はここでは読み取れません。`openssl pkcs8 -topk8`、OpenSSH の場合は `ssh-keygen -p -m PKCS8` で変換できます。</translation>
    </message>
    <message>
        <source>There is only a public key in the text; signing needs the private one.</source>
        <translation>テキストには公開鍵しかありません。署名には秘密鍵が必要です。</translation>
    </message>
    <message>
        <source>There is no private key in PEM form in the text.</source>
        <translation>テキストに PEM 形式の秘密鍵がありません。</translation>
    </message>
    <message>
        <source>The file is larger than 64 KiB.</source>
        <translation>ファイルが 64 KiB を超えています。</translation>
    </message>
    <message>
        <source>The private key is damaged: it is not base64.</source>
        <translation>秘密鍵が壊れています。base64 ではありません。</translation>
    </message>
    <message>
        <source>The private key is encrypted; its passphrase is needed.</source>
        <translation>秘密鍵は暗号化されています。パスフレーズが必要です。</translation>
    </message>
    <message>
        <source>The passphrase does not open the private key (or the key is damaged, which looks the same).</source>
        <translation>パスフレーズでは秘密鍵を開けません（鍵が壊れている場合も同じように見えます）。</translation>
    </message>
    <message>
        <source>The private key is damaged: it cannot be decoded.</source>
        <translation>秘密鍵が壊れています。デコードできません。</translation>
    </message>
    <message>
        <source>The parts of the private key do not belong together.</source>
        <translation>秘密鍵の各部分が互いに対応していません。</translation>
    </message>
    <message>
        <source>The bytes are no private key in PKCS#8 form.</source>
        <translation>PKCS#8 形式の秘密鍵ではありません。</translation>
    </message>
    <message>
        <source>The private key does not have the size of the curve.</source>
        <translation>秘密鍵の大きさが曲線に合いません。</translation>
    </message>
    <message>
        <source>An Ed25519 private key has 32 bytes.</source>
        <translation>Ed25519 の秘密鍵は 32 バイトです。</translation>
    </message>
    <message>
        <source>A key of the kind %1 is not used here; RSA, EC P-256, EC P-384 and Ed25519 are.</source>
        <translation>%1 の種類の鍵はここでは使えません。RSA、EC P-256、EC P-384、Ed25519 が使えます。</translation>
    </message>
    <message>
        <source>The RSA key is larger than %1 bits.</source>
        <translation>RSA 鍵が %1 ビットを超えています。</translation>
    </message>
    <message>
        <source>The numbers do not make an RSA key.</source>
        <translation>これらの数では RSA 鍵になりません。</translation>
    </message>
    <message>
        <source>The coordinates do not have the size of the curve.</source>
        <translation>座標の大きさが曲線に合いません。</translation>
    </message>
    <message>
        <source>The point is not on the curve %1.</source>
        <translation>点が曲線 %1 上にありません。</translation>
    </message>
    <message>
        <source>The RSA key has %1 bits; it must have %2 to %3.</source>
        <translation>RSA 鍵は %1 ビットです。%2～%3 ビットでなければなりません。</translation>
    </message>
    <message>
        <source>The public exponent of the RSA key is larger than 32 bits.</source>
        <translation>RSA 鍵の公開指数が 32 ビットを超えています。</translation>
    </message>
    <message>
        <source>The public exponent of the RSA key is even or below 3.</source>
        <translation>RSA 鍵の公開指数が偶数か 3 未満です。</translation>
    </message>
    <message>
        <source>The modulus of the RSA key is even.</source>
        <translation>RSA 鍵の法（modulus）が偶数です。</translation>
    </message>
    <message>
        <source>The modulus of the RSA key can be divided by %1.</source>
        <translation>RSA 鍵の法（modulus）が %1 で割り切れます。</translation>
    </message>
    <message>
        <source>The RSA key was made by a faulty library, and its private key can be computed (ROCA, CVE-2017-15361).</source>
        <translation>この RSA 鍵は欠陥のあるライブラリで作成され、秘密鍵を計算できます（ROCA、CVE-2017-15361）。</translation>
    </message>
    <message>
        <source>The numbers of the RSA private key do not belong together.</source>
        <translation>RSA 秘密鍵の数値が互いに対応していません。</translation>
    </message>
    <message>
        <source>The algorithm %1 is for another kind of key.</source>
        <translation>アルゴリズム %1 は別の種類の鍵用です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an http or https URL that keys can be fetched from.</source>
        <translation>「%1」は鍵を取得できる http または https の URL ではありません。</translation>
    </message>
    <message>
        <source>Keys are not fetched from %1: over plain http only this very machine is asked. Use https.</source>
        <translation>%1 からは鍵を取得しません。暗号化なしの http では、このマシン自身にしか問い合わせません。https を使ってください。</translation>
    </message>
    <message>
        <source>The issuer &quot;%1&quot; has a query, which an issuer must not have.</source>
        <translation>発行者「%1」にクエリがあります。発行者にクエリは使えません。</translation>
    </message>
    <message>
        <source>The issuer&apos;s metadata cannot be read: %1</source>
        <translation>発行者のメタデータを読み取れません: %1</translation>
    </message>
    <message>
        <source>The metadata is not that of the issuer %1, so it is not followed.</source>
        <translation>メタデータが発行者 %1 のものではないため、従いません。</translation>
    </message>
    <message>
        <source>did not answer within %1 ms</source>
        <translation>%1 ミリ秒以内に応答しませんでした</translation>
    </message>
    <message>
        <source>closed the connection without an answer</source>
        <translation>応答せずに接続を閉じました</translation>
    </message>
    <message>
        <source>answers more than 256 KiB</source>
        <translation>応答が 256 KiB を超えています</translation>
    </message>
    <message>
        <source>%1 cannot be fetched: %2.</source>
        <translation>%1 を取得できません: %2。</translation>
    </message>
    <message>
        <source>answers with a redirect (%1), and redirects are not followed</source>
        <translation>リダイレクト（%1）で応答しました。リダイレクトには従いません</translation>
    </message>
    <message>
        <source>answers with something else than JSON</source>
        <translation>JSON 以外で応答しました</translation>
    </message>
    <message>
        <source>The issuer&apos;s key set cannot be used: %1</source>
        <translation>発行者の鍵セットを使用できません: %1</translation>
    </message>
    <message>
        <source>The issuer publishes no key that can be used.</source>
        <translation>発行者は使用できる鍵を公開していません。</translation>
    </message>
    <message>
        <source>The issuer&apos;s key set has not been fetched yet.</source>
        <translation>発行者の鍵セットはまだ取得されていません。</translation>
    </message>
    <message>
        <source>The issuer&apos;s key set could not be fetched yet. %1</source>
        <translation>発行者の鍵セットをまだ取得できていません。%1</translation>
    </message>
    <message>
        <source>There were too many failed attempts; wait before the next one.</source>
        <translation>失敗した試行が多すぎます。次の試行まで待ってください。</translation>
    </message>
    <message>
        <source>The password could not be hashed.</source>
        <translation>パスワードをハッシュ化できませんでした。</translation>
    </message>
    <message>
        <source>Too many passwords wait to be hashed; try again in a moment.</source>
        <translation>ハッシュ化を待つパスワードが多すぎます。しばらくしてからもう一度試してください。</translation>
    </message>
    <message>
        <source>The service is stopping.</source>
        <translation>サービスは停止中です。</translation>
    </message>
    <message>
        <source>The email address or the password is not right.</source>
        <translation>メールアドレスまたはパスワードが正しくありません。</translation>
    </message>
    <message>
        <source>Line %1: a quoted cell is not closed, or something follows its closing quote.</source>
        <translation>%1 行目: 引用符で囲まれたセルが閉じていないか、閉じ引用符の後に何かが続いています。</translation>
    </message>
    <message>
        <source>The shortest password has at least 1 character, and no more than the longest.</source>
        <translation>最短のパスワードは 1 文字以上で、最長を超えることはできません。</translation>
    </message>
    <message>
        <source>The longest password has at most 1024 characters, and no fewer than the shortest.</source>
        <translation>最長のパスワードは 1024 文字以下で、最短を下回ることはできません。</translation>
    </message>
    <message>
        <source>The score of a password is from 0 to 4.</source>
        <translation>パスワードのスコアは 0 から 4 までです。</translation>
    </message>
    <message>
        <source>The password must have at least %1 characters.</source>
        <translation>パスワードは %1 文字以上でなければなりません。</translation>
    </message>
    <message>
        <source>The password may have at most %1 characters.</source>
        <translation>パスワードは %1 文字以下でなければなりません。</translation>
    </message>
    <message>
        <source>The password holds a character that cannot be typed again reliably.</source>
        <translation>パスワードに、確実に再入力できない文字が含まれています。</translation>
    </message>
    <message>
        <source>The password is too easy to guess; use several uncommon words, or more characters.</source>
        <translation>パスワードが推測されやすすぎます。珍しい単語をいくつか使うか、文字数を増やしてください。</translation>
    </message>
    <message>
        <source>An account is locked after 1 to 1000 failed sign-ins.</source>
        <translation>アカウントは 1～1000 回のサインイン失敗でロックされます。</translation>
    </message>
    <message>
        <source>A lock lasts from 1s to 24h.</source>
        <translation>ロックの期間は 1s から 24h までです。</translation>
    </message>
    <message>
        <source>There is no such user.</source>
        <translation>そのユーザーはいません。</translation>
    </message>
    <message>
        <source>There is a user with this email address already.</source>
        <translation>このメールアドレスのユーザーはすでに存在します。</translation>
    </message>
    <message>
        <source>The password was changed, or the user disabled, meanwhile.</source>
        <translation>その間にパスワードが変更されたか、ユーザーが無効にされました。</translation>
    </message>
    <message>
        <source>%1 is true or false.</source>
        <translation>%1 は true または false です。</translation>
    </message>
    <message>
        <source>%1 must be text.</source>
        <translation>%1 はテキストでなければなりません。</translation>
    </message>
    <message>
        <source>roles must be a list of text.</source>
        <translation>roles はテキストのリストでなければなりません。</translation>
    </message>
    <message>
        <source>password_hash cannot be taken over. %1</source>
        <translation>password_hash を引き継げません。%1</translation>
    </message>
    <message>
        <source>password and password_hash cannot both be given.</source>
        <translation>password と password_hash を同時に指定することはできません。</translation>
    </message>
    <message>
        <source>This email address stands in an earlier line already.</source>
        <translation>このメールアドレスは前の行にすでにあります。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known; there are email, name, email_verified, is_active, roles, password and password_hash.</source>
        <translation>「%1」は不明です。使えるのは email、name、email_verified、is_active、roles、password、password_hash です。</translation>
    </message>
    <message>
        <source>The first line must name the columns, and one of them must be email.</source>
        <translation>先頭行は列名でなければならず、その 1 つは email でなければなりません。</translation>
    </message>
    <message>
        <source>The column %1 is named twice.</source>
        <translation>列 %1 が 2 回指定されています。</translation>
    </message>
    <message>
        <source>There are %1 cells where there are %2 columns.</source>
        <translation>%2 列のところに %1 個のセルがあります。</translation>
    </message>
    <message>
        <source>This is not JSON (at byte %1): %2.</source>
        <translation>JSON ではありません（バイト %1）: %2。</translation>
    </message>
    <message>
        <source>The document must be an array of users.</source>
        <translation>文書はユーザーの配列でなければなりません。</translation>
    </message>
    <message>
        <source>This is not an object.</source>
        <translation>オブジェクトではありません。</translation>
    </message>
    <message>
        <source>The document is not UTF-8.</source>
        <translation>文書が UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>A name has at most 200 characters.</source>
        <translation>名前は 200 文字以下です。</translation>
    </message>
    <message>
        <source>A name holds no control characters.</source>
        <translation>名前に制御文字は使えません。</translation>
    </message>
    <message>
        <source>A user has at most 32 roles.</source>
        <translation>ユーザーのロールは 32 個までです。</translation>
    </message>
    <message>
        <source>A role has 1 to 64 characters of a-z, 0-9, &apos;.&apos;, &apos;_&apos;, &apos;-&apos; and &apos;:&apos;, and begins with a letter or a digit; &quot;%1&quot; is none.</source>
        <translation>ロールは a-z、0-9、&apos;.&apos;、&apos;_&apos;、&apos;-&apos;、&apos;:&apos; の 1～64 文字で、英字または数字で始まります。「%1」は該当しません。</translation>
    </message>
    <message>
        <source>The import was cancelled; nobody was added.</source>
        <translation>インポートを取り消しました。誰も追加されていません。</translation>
    </message>
    <message>
        <source>It must be an Argon2id hash (v=19) in PHC form, with a salt of 8 bytes or more and a result of 32 or more.</source>
        <translation>PHC 形式の Argon2id ハッシュ（v=19）で、ソルトが 8 バイト以上、結果が 32 バイト以上でなければなりません。</translation>
    </message>
    <message>
        <source>It asks for %1 KiB of memory (m) at each sign-in; at most %2 are given.</source>
        <translation>サインインごとに %1 KiB のメモリ（m）を求めています。許されるのは %2 KiB までです。</translation>
    </message>
    <message>
        <source>It goes %1 times (t) over %2 KiB of memory (m) at each sign-in; together at most %3 KiB are gone over.</source>
        <translation>サインインごとに %2 KiB のメモリ（m）を %1 回（t）処理します。合計で許されるのは %3 KiB までです。</translation>
    </message>
    <message>
        <source>Its salt has %1 bytes and its result %2; each may have at most %3.</source>
        <translation>ソルトは %1 バイト、結果は %2 バイトです。それぞれ %3 バイトまでです。</translation>
    </message>
    <message>
        <source>An email address is needed.</source>
        <translation>メールアドレスが必要です。</translation>
    </message>
    <message>
        <source>An email address has at most 254 characters.</source>
        <translation>メールアドレスは 254 文字以下です。</translation>
    </message>
    <message>
        <source>This is not an email address; one looks like name@example.com.</source>
        <translation>メールアドレスではありません。name@example.com のような形です。</translation>
    </message>
    <message>
        <source>This removal cannot be undone any more: it was too long ago, or is undone already. Add the user anew.</source>
        <translation>この削除はもう元に戻せません。時間が経ちすぎたか、すでに元に戻されています。ユーザーを新しく追加してください。</translation>
    </message>
    <message>
        <source>Another user has the email address %1 by now. Give that one another address or remove it, and undo again.</source>
        <translation>メールアドレス %1 は、すでに別のユーザーが使っています。そのユーザーに別のアドレスを設定するか削除してから、もう一度元に戻してください。</translation>
    </message>
    <message>
        <source>There is no user &quot;%1&quot;.</source>
        <translation>ユーザー「%1」はいません。</translation>
    </message>
    <message>
        <source>There were too many failed attempts with this email address. Try again in %1 s, or lift the lock of the user.</source>
        <translation>このメールアドレスでの失敗が多すぎます。%1 秒後にもう一度試すか、ユーザーのロックを解除してください。</translation>
    </message>
    <message>
        <source>The password could not be checked; the log says why.</source>
        <translation>パスワードを確認できませんでした。理由はログにあります。</translation>
    </message>
    <message>
        <source>Nobody who is enabled has the role %1, so nobody can confirm this. Give the role to a user whose password you know: edit the user, and add %1 to the roles.</source>
        <translation>ロール %1 を持つ有効なユーザーがいないため、誰もこれを確認できません。パスワードを知っているユーザーにこのロールを与えてください。ユーザーを編集し、ロールに %1 を追加します。</translation>
    </message>
    <message>
        <source>There is no session %1.</source>
        <translation>セッション %1 はありません。</translation>
    </message>
    <message>
        <source>The session could not be stored.</source>
        <translation>セッションを保存できませんでした。</translation>
    </message>
    <message>
        <source>The session has expired.</source>
        <translation>セッションの期限が切れています。</translation>
    </message>
    <message>
        <source>There is no user %1.</source>
        <translation>ユーザー %1 はいません。</translation>
    </message>
    <message>
        <source>The variable %1 says nothing; is %2 meant?</source>
        <translation>変数 %1 には効果がありません。%2 のことですか？</translation>
    </message>
    <message>
        <source>The member key_ops of the JWK does not allow the operation %1.</source>
        <translation>JWK のメンバー key_ops が %1 を許可していません。</translation>
    </message>
    <message>
        <source>The private key is encrypted with %1 iterations of its passphrase; at most %2 are made.</source>
        <translation>秘密鍵はパスフレーズの %1 回の反復で暗号化されています。行うのは最大 %2 回です。</translation>
    </message>
    <message>
        <source>The private key is encrypted with a scrypt that takes too much: at most %1 MiB of memory are given, and %2 MiB gone over.</source>
        <translation>秘密鍵を暗号化している scrypt の負荷が大きすぎます。使えるメモリは最大 %1 MiB、処理量は最大 %2 MiB です。</translation>
    </message>
    <message>
        <source>`openssl pkcs8 -topk8` writes the key with less.</source>
        <translation>`openssl pkcs8 -topk8` を使うと、より小さい負荷の形で鍵を書き出せます。</translation>
    </message>
    <message>
        <source>another program has put another one there.</source>
        <translation>別のプログラムがそこに別のものを置きました。</translation>
    </message>
    <message>
        <source>%1 cannot be removed again.</source>
        <translation>%1 を元どおりに削除できません。</translation>
    </message>
    <message>
        <source>The system gives no descriptors to serve %1 with.</source>
        <translation>%1 を処理するためのファイル記述子をシステムから得られません。</translation>
    </message>
    <message>
        <source>OpenSSL of this machine speaks no TLS 1.2.</source>
        <translation>このマシンの OpenSSL は TLS 1.2 に対応していません。</translation>
    </message>
    <message>
        <source>The resource service could not go on with that.</source>
        <translation>リソースサービスはその構成では続行できませんでした。</translation>
    </message>
    <message>
        <source>line %1 has %2 within braces; take it out there.</source>
        <translation>%1 行目の %2 が波かっこの中にあります。外に出してください。</translation>
    </message>
    <message>
        <source>answers %1</source>
        <translation>%1 と応答しました</translation>
    </message>
    <message>
        <source>broke off: %1</source>
        <translation>途中で途切れました: %1</translation>
    </message>
    <message>
        <source>There is no installation of Tessera in %1. Name the folder of one with --data-dir, or its configuration with --config; or make one there by starting the services on it.</source>
        <translation>%1 に Tessera のデータがありません。Tessera のデータフォルダーを --data-dir で、またはその構成を --config で指定するか、そこでサービスを開始して新しく作成してください。</translation>
    </message>
    <message>
        <source>it is that of the user %1, so run this as that user: sudo -u %1.</source>
        <translation>ユーザー %1 のものです。そのユーザーとして実行してください: sudo -u %1。</translation>
    </message>
    <message>
        <source>everybody may write to it; name a folder of its own.</source>
        <translation>だれでも書き込めます。専用のフォルダーを指定してください。</translation>
    </message>
</context>
<context>
    <name>tessera::settings</name>
    <message>
        <source>How long a key signs before the next one takes over.</source>
        <translation>1 つの鍵が署名を続け、次の鍵に交代するまでの期間。</translation>
    </message>
    <message>
        <source>How long a key is published before it signs, so that every consumer can see it first.</source>
        <translation>署名を始める前に鍵を公開しておく期間。すべての利用側が先に鍵を取得できるようにします。</translation>
    </message>
    <message>
        <source>How long consumers may keep the key set before they fetch it again. Where it is lowered, the next key waits for the caches of the longer time.</source>
        <translation>利用側が鍵セットを再取得せずに保持してよい期間。短くすると、次の鍵はそれまでの長い期間のキャッシュが切れるのを待ちます。</translation>
    </message>
    <message>
        <source>How long a key stays published after the last token it signed has expired.</source>
        <translation>最後に署名したトークンの期限が切れた後も、鍵を公開し続ける期間。</translation>
    </message>
    <message>
        <source>What the next signing key is for; keys that exist stay as they are.</source>
        <translation>次の署名鍵で使うアルゴリズム。既存の鍵は変わりません。</translation>
    </message>
    <message>
        <source>The size of the next RSA key.</source>
        <translation>次の RSA 鍵のサイズ。</translation>
    </message>
    <message>
        <source>How long an access token is good.</source>
        <translation>アクセストークンの有効期間。</translation>
    </message>
    <message>
        <source>How long a session lasts without a refresh.</source>
        <translation>リフレッシュされない場合にセッションが続く期間。</translation>
    </message>
    <message>
        <source>The same for a person who asked to be remembered.</source>
        <translation>「サインイン状態を保持」を選んだユーザーの場合の同じ期間。</translation>
    </message>
    <message>
        <source>How long a spent refresh token still gets the same answer, for clients that lost it.</source>
        <translation>使用済みのリフレッシュトークンに同じ応答を返し続ける期間。応答を受け取り損ねたクライアントのためのものです。</translation>
    </message>
    <message>
        <source>The type in the header of access tokens; JWT is for consumers that refuse at+jwt.</source>
        <translation>アクセストークンのヘッダーに書く型。JWT は at+jwt を拒否する利用側のためのものです。</translation>
    </message>
    <message>
        <source>Whether access tokens say email address and name.</source>
        <translation>アクセストークンにメールアドレスと名前を含めるかどうか。</translation>
    </message>
    <message>
        <source>How many failed sign-ins in a row lock an account.</source>
        <translation>アカウントをロックするまでの連続サインイン失敗回数。</translation>
    </message>
    <message>
        <source>How long that lock lasts.</source>
        <translation>ロックが続く期間。</translation>
    </message>
    <message>
        <source>Whether anybody may make an account.</source>
        <translation>誰でもアカウントを作成できるようにするかどうか。</translation>
    </message>
    <message>
        <source>How many characters a new password has at least.</source>
        <translation>新しいパスワードの最小文字数。</translation>
    </message>
    <message>
        <source>How many characters a new password has at most.</source>
        <translation>新しいパスワードの最大文字数。</translation>
    </message>
    <message>
        <source>How hard to guess a new password is at least, on the scale of zxcvbn.</source>
        <translation>新しいパスワードに求める最低限の強度（zxcvbn のスコア）。</translation>
    </message>
    <message>
        <source>How much memory one password hash takes; others follow at the next sign-in.</source>
        <translation>パスワードハッシュ 1 件の計算に使うメモリ量。既存のハッシュは次回のサインイン時に更新されます。</translation>
    </message>
    <message>
        <source>How often a password hash goes over that memory.</source>
        <translation>パスワードハッシュの計算でそのメモリを走査する回数。</translation>
    </message>
    <message>
        <source>Into how many parts that memory is divided.</source>
        <translation>そのメモリの分割数。</translation>
    </message>
    <message>
        <source>Web sites whose scripts may call the services.</source>
        <translation>スクリプトからサービスを呼び出してよい Web サイト。</translation>
    </message>
    <message>
        <source>How often an encrypted backup is written, where the configuration names a folder and a passphrase for them.</source>
        <translation>暗号化バックアップを作成する間隔。構成ファイルでフォルダーとパスフレーズを指定した場合に有効です。</translation>
    </message>
    <message>
        <source>How many of these backups stay; older ones go when a new one is whole.</source>
        <translation>残しておくバックアップの数。新しいバックアップが完成すると、古いものから削除されます。</translation>
    </message>
    <message>
        <source>Where the auth service listens.</source>
        <translation>認証サービスが待ち受けるアドレス。</translation>
    </message>
    <message>
        <source>Where the resource service listens.</source>
        <translation>リソースサービスが待ち受けるアドレス。</translation>
    </message>
    <message>
        <source>What tokens name as their issuer, and whom the resource service trusts: the address under which clients know the auth service.</source>
        <translation>トークンに発行者として記載され、リソースサービスが信頼するアドレス。クライアントから見た認証サービスのアドレスです。</translation>
    </message>
    <message>
        <source>What tokens name as their audience, and what the resource service asks for.</source>
        <translation>トークンにオーディエンスとして記載され、リソースサービスが要求する値。</translation>
    </message>
    <message>
        <source>The address under which clients know the resource service, as its metadata says it (RFC 9728): where a proxy is in front, or a name leads to it.</source>
        <translation>クライアントから見たリソースサービスのアドレス。メタデータ（RFC 9728）に記載されます。前段にプロキシがある場合や、名前でアクセスする場合に指定します。</translation>
    </message>
    <message>
        <source>Where the resource service learns keys, where it is not from the auth service beside it or the metadata of the issuer.</source>
        <translation>リソースサービスの鍵の取得元。併設の認証サービスや発行者のメタデータから取得しない場合に指定します。</translation>
    </message>
    <message>
        <source>Which services run.</source>
        <translation>実行するサービス。</translation>
    </message>
    <message>
        <source>The folder that holds the database.</source>
        <translation>データベースを置くフォルダー。</translation>
    </message>
    <message>
        <source>The file with the key that seals the signing keys.</source>
        <translation>署名鍵を暗号化する鍵のファイル。</translation>
    </message>
    <message>
        <source>The names under which clients reach both services: the local authority makes a certificate for them, with which the services speak TLS.</source>
        <translation>クライアントが両サービスに接続するときの名前。ローカル認証局がこの名前の証明書を発行し、サービスはそれで TLS を使います。</translation>
    </message>
    <message>
        <source>A certificate of yours with which both services speak TLS, as PEM or PKCS #12; its file is followed.</source>
        <translation>両サービスが TLS に使う独自の証明書（PEM または PKCS #12）。ファイルの変更は自動的に反映されます。</translation>
    </message>
    <message>
        <source>The key of that certificate, where it is in another file.</source>
        <translation>証明書の鍵（証明書と別のファイルにある場合）。</translation>
    </message>
    <message>
        <source>The file with the passphrase of that key.</source>
        <translation>その鍵のパスフレーズのファイル。</translation>
    </message>
    <message>
        <source>Whose certificates alone the resource service believes where it fetches keys; without it those that the system trusts, and the local authority&apos;s.</source>
        <translation>リソースサービスが鍵の取得時に信頼する唯一の認証局。指定しない場合は、システムが信頼する認証局とローカル認証局を信頼します。</translation>
    </message>
    <message>
        <source>Where backups are written by themselves; best on another disk.</source>
        <translation>自動バックアップの保存先。別のディスクを推奨します。</translation>
    </message>
    <message>
        <source>The file with the passphrase of these backups; without it none is written.</source>
        <translation>そのバックアップのパスフレーズのファイル。指定しないとバックアップは作成されません。</translation>
    </message>
    <message>
        <source>Threads for each listener; 0 is one a core.</source>
        <translation>リスナーごとのスレッド数。0 の場合は CPU コアごとに 1 つです。</translation>
    </message>
    <message>
        <source>How many connections each listener takes at once.</source>
        <translation>各リスナーが同時に受け付ける接続数。</translation>
    </message>
    <message>
        <source>How many of them may come from one IPv4 address, or one IPv6 /64.</source>
        <translation>そのうち、1 つの IPv4 アドレスまたは 1 つの IPv6 /64 から受け付ける数。</translation>
    </message>
    <message>
        <source>Proxies in front of the listeners, whose Forwarded or X-Forwarded-For tells who their clients are.</source>
        <translation>リスナーの前段にあるプロキシ。その Forwarded または X-Forwarded-For からクライアントを判断します。</translation>
    </message>
    <message>
        <source>Where Prometheus finds /metrics; without it there are no metrics. No password protects them: let nobody else reach that address.</source>
        <translation>Prometheus が /metrics を取得するアドレス。指定しないとメトリクスはありません。パスワードでは保護されないため、ほかからこのアドレスに到達できないようにしてください。</translation>
    </message>
    <message>
        <source>How the log is written; auto takes the journal&apos;s form where standard error is the journal.</source>
        <translation>ログの書式。auto は、標準エラー出力が journal の場合に journal の書式を使います。</translation>
    </message>
    <message>
        <source>From which level on messages are logged, by category; * stands for all. tessera.requests=info logs every request.</source>
        <translation>ログに記録するメッセージの最低レベル（カテゴリごと）。* はすべてのカテゴリを表します。tessera.requests=info にすると全リクエストを記録します。</translation>
    </message>
</context>
<context>
    <name>tessera::ui</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AboutDialog</name>
    <message>
        <source>About Tessera</source>
        <translation>Tessera について</translation>
    </message>
    <message>
        <source>Tessera %1</source>
        <translation>Tessera %1</translation>
    </message>
    <message>
        <source>Database schema</source>
        <translation>データベーススキーマ</translation>
    </message>
    <message>
        <source>%1; databases of schema 1 to %2 are upgraded to it</source>
        <translation>%1（スキーマ 1～%2 のデータベースはこのスキーマに更新されます）</translation>
    </message>
    <message>
        <source>Signs people in, signs access tokens, publishes and rotates the keys, verifies.</source>
        <translation>サインインの受け付け、アクセストークンの署名、鍵の公開とローテーション、検証を行います。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. There is no warranty, to the extent permitted by law.</source>
        <translation>GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。法律で許される範囲において、いかなる保証もありません。</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>バージョンをコピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Which log</source>
        <translation>表示するログ</translation>
    </message>
    <message>
        <source>Refused &amp;sign-ins</source>
        <translation>拒否されたサインイン(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>リクエスト(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Audit log</source>
        <translation>監査ログ(&amp;A)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AddressPage</name>
    <message>
        <source>Where the services listen</source>
        <translation>サービスの待ち受けアドレス</translation>
    </message>
    <message>
        <source>Two services run: one signs people in, the other shows how yours verify tokens. On 127.0.0.1 they are reached from this machine alone.</source>
        <translation>2 つのサービスが動作します。一方はサインインを受け付け、もう一方は、各サービスでトークンを検証する方法を示します。127.0.0.1 では、このマシンからのみ接続できます。</translation>
    </message>
    <message>
        <source>A&amp;uth service</source>
        <translation>認証サービス(&amp;U)</translation>
    </message>
    <message>
        <source>Signs in, and publishes the keys.</source>
        <translation>サインインを受け付け、鍵を公開します。</translation>
    </message>
    <message>
        <source>&amp;Resource service</source>
        <translation>リソースサービス(&amp;R)</translation>
    </message>
    <message>
        <source>Answers whoever has a good token.</source>
        <translation>有効なトークンを持つ相手に応答します。</translation>
    </message>
    <message>
        <source>The addresses are still being looked at.</source>
        <translation>アドレスを確認しています。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AdministratorDialog</name>
    <message>
        <source>Confirm that you are an administrator</source>
        <translation>管理者であることの確認</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>確認(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Email address</source>
        <translation>メールアドレス(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>That is not the email address and password of an administrator.</source>
        <translation>管理者のメールアドレスまたはパスワードが正しくありません。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AdministratorPage</name>
    <message>
        <source>The first administrator</source>
        <translation>最初の管理者</translation>
    </message>
    <message>
        <source>Somebody who may sign in, with the role &quot;admin&quot;. Others are added later, in the window.</source>
        <translation>サインインできる、ロール「admin」を持つユーザーです。ほかのユーザーは後からメインウィンドウで追加できます。</translation>
    </message>
    <message>
        <source>&amp;Email address</source>
        <translation>メールアドレス(&amp;E)</translation>
    </message>
    <message>
        <source>What this person signs in with.</source>
        <translation>サインインに使うアドレスです。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>For lists and tokens; may be empty.</source>
        <translation>一覧とトークンに使います。空欄でもかまいません。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>An email address is needed: it is what the administrator signs in with.</source>
        <translation>メールアドレスが必要です。管理者はこれでサインインします。</translation>
    </message>
    <message>
        <source>A password is needed that keeps the rules.</source>
        <translation>規則を満たすパスワードが必要です。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AmountEditor</name>
    <message>
        <source>Unit of &quot;%1&quot;</source>
        <translation>「%1」の単位</translation>
    </message>
</context>
<context>
    <name>tessera::ui::Assistant</name>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Set up Tessera</source>
        <translation>Tessera のセットアップ</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>&amp;Start Tessera</source>
        <translation>Tessera を起動(&amp;S)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>次へ(&amp;X)</translation>
    </message>
    <message>
        <source>Go on without an &amp;administrator</source>
        <translation>管理者なしで続ける(&amp;A)</translation>
    </message>
    <message>
        <source>Set up &amp;later</source>
        <translation>後でセットアップ(&amp;L)</translation>
    </message>
    <message>
        <source>the address of the auth service</source>
        <translation>認証サービスのアドレス</translation>
    </message>
    <message>
        <source>Give up setting up Tessera?</source>
        <translation>Tessera のセットアップを中止しますか?</translation>
    </message>
    <message>
        <source>Nothing was made yet; what was typed here is lost.</source>
        <translation>まだ何も作成されていません。ここに入力した内容は失われます。</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>中止する(&amp;G)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AtOnceDialog</name>
    <message>
        <source>Rotate at once</source>
        <translation>今すぐローテーション</translation>
    </message>
    <message>
        <source>&amp;Rotate at once</source>
        <translation>今すぐローテーション(&amp;R)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AttackModel</name>
    <message>
        <source>No answer came.</source>
        <translation>応答がありませんでした。</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>ステータス %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>taken (policy)</source>
        <translation>受理（ポリシー）</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>fetched (policy)</source>
        <translation>取得（ポリシー）</translation>
    </message>
    <message>
        <source>address fetched</source>
        <translation>アドレスを取得</translation>
    </message>
    <message>
        <source>broke</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>判定なし</translation>
    </message>
    <message>
        <source>Why a verifier falls for it</source>
        <translation>検証側がだまされる理由</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期待される結果</translation>
    </message>
    <message>
        <source>It is refused, with status 401.</source>
        <translation>ステータス 401 で拒否されること。</translation>
    </message>
    <message>
        <source>It is refused; whoever takes it may have a reason. A matter of policy, no failure.</source>
        <translation>拒否されること。ただし、受理する側に理由がある場合もあります。これはポリシーの問題であり、失敗とはみなしません。</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>返された応答</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>攻撃</translation>
    </message>
    <message>
        <source>What it tries</source>
        <translation>試す内容</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AttackResults</name>
    <message>
        <source>Inspect its t&amp;oken</source>
        <translation>トークンを解析(&amp;O)</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>レポートを保存(&amp;R)…</translation>
    </message>
    <message>
        <source>Attacks</source>
        <translation>攻撃</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>About the attack</source>
        <translation>攻撃について</translation>
    </message>
    <message>
        <source>The tokens are being made.</source>
        <translation>トークンを作成しています。</translation>
    </message>
    <message>
        <source>%1 of %2 attacks are done.</source>
        <translation>%2 件中 %1 件の攻撃が完了しました。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Page to read (*.html)</source>
        <translation>閲覧用ページ (*.html)</translation>
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
        <translation>レポートのファイル名の末尾は .html、.json、.xml（JUnit）のいずれかにしてください。</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>レポートを %1 に保存しました。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AttackView</name>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>This &amp;host is mine, or its owner wants it to be tried</source>
        <translation>このホストは自分のものか、所有者から試験の許可を得ている(&amp;H)</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>アドレス(&amp;D)</translation>
    </message>
    <message>
        <source>one that is minted for it</source>
        <translation>この試験のために発行するトークン</translation>
    </message>
    <message>
        <source>the token above</source>
        <translation>上のトークン</translation>
    </message>
    <message>
        <source>What the resource must accept before the forged ones prove anything</source>
        <translation>偽造トークンの結果に意味を持たせるため、リソースが先に受理しなければならないトークン</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ミリ秒</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>&amp;Good token</source>
        <translation>正当なトークン(&amp;G)</translation>
    </message>
    <message>
        <source>Pa&amp;use between two</source>
        <translation>送信間隔(&amp;U)</translation>
    </message>
    <message>
        <source>A&amp;t most</source>
        <translation>制限時間(&amp;T)</translation>
    </message>
    <message>
        <source>of its issuer, for the attacks that need the public key; may stay empty</source>
        <translation>公開鍵が必要な攻撃のための、発行者の鍵セット。空欄でもかまいません</translation>
    </message>
    <message>
        <source>&amp;Key set at</source>
        <translation>鍵セットの場所(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>This is not an http or https address.</source>
        <translation>http または https のアドレスではありません。</translation>
    </message>
    <message>
        <source>There is no token above yet.</source>
        <translation>上にトークンがまだありません。</translation>
    </message>
    <message>
        <source>%1 may be another machine. Attack only what is yours.</source>
        <translation>%1 は別のマシンである可能性があります。攻撃は自分が管理するものだけに行ってください。</translation>
    </message>
    <message>
        <source>Some ninety forged tokens are sent, one after the other. A resource that verifies refuses them all.</source>
        <translation>約 90 個の偽造トークンを 1 つずつ送ります。検証を行うリソースはすべて拒否します。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>停止しました。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::Attention</name>
    <message>
        <source>The auth service could not start. %1</source>
        <translation>認証サービスを開始できませんでした。%1</translation>
    </message>
    <message>
        <source>The resource service could not start. %1</source>
        <translation>リソースサービスを開始できませんでした。%1</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>もう一度開始</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>ポート %1 を使用</translation>
    </message>
    <message>
        <source>Nothing can be stored at the moment, so nobody can sign in or refresh. %1</source>
        <translation>現在何も保存できないため、誰もサインインもリフレッシュもできません。%1</translation>
    </message>
    <message>
        <source>Show the requests</source>
        <translation>リクエストを表示</translation>
    </message>
    <message>
        <source>The auth service listens on %1 without TLS: other machines reach it, and passwords and tokens cross the network in the clear. Turn TLS on, or listen on a loopback address behind a proxy that does TLS.</source>
        <translation>認証サービスは TLS なしで %1 で待ち受けています。ほかのマシンから到達でき、パスワードとトークンは平文でネットワークを流れます。TLS を有効にするか、TLS を行うプロキシの背後でループバックアドレスで待ち受けてください。</translation>
    </message>
    <message>
        <source>The resource service listens on %1 without TLS: other machines reach it, and tokens cross the network in the clear. Turn TLS on, or listen on a loopback address behind a proxy that does TLS.</source>
        <translation>リソースサービスは TLS なしで %1 で待ち受けています。ほかのマシンから到達でき、トークンは平文でネットワークを流れます。TLS を有効にするか、TLS を行うプロキシの背後でループバックアドレスで待ち受けてください。</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>The certificate of the services is out of date since %1: clients refuse it.</source>
        <translation>サービスの証明書は %1 に期限が切れたため、クライアントに拒否されます。</translation>
    </message>
    <message>
        <source>The certificate of the services ends %1. Put another one in its place.</source>
        <translation>サービスの証明書は%1に期限が切れます。別の証明書に置き換えてください。</translation>
    </message>
    <message>
        <source>The clock of this machine is behind: the database has seen %1 already, which is %2. Until then keys stay as they are and no planned one begins to sign. Check date and time of this machine.</source>
        <translation>このマシンの時計が遅れています。データベースには %1（%2）の記録がすでにあります。その時刻までは、鍵はそのままで、予定された鍵も署名を始めません。日付と時刻を確認してください。</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>鍵を表示</translation>
    </message>
    <message>
        <source>A refresh token was used a second time, %1. Its session was ended, since somebody may have stolen it.</source>
        <translation>リフレッシュトークンが再度使用されました（%1）。盗まれた可能性があるため、セッションを終了しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refresh tokens were used a second time in the last 24 hours, the latest %1. Their sessions were ended, since somebody may have stolen them.</source>
        <translation>
            <numerusform>過去 24 時間に %Ln 個のリフレッシュトークンが再度使用されました（最新は %1）。盗まれた可能性があるため、それらのセッションを終了しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it in the log</source>
        <translation>ログで表示</translation>
    </message>
    <message>
        <source>%1 is locked after too many failed sign-ins, until %2.</source>
        <translation>サインインの失敗が多すぎるため、%1 は %2 までロックされています。</translation>
    </message>
    <message>
        <source>Show the user</source>
        <translation>ユーザーを表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln users are locked after too many failed sign-ins.</source>
        <translation>
            <numerusform>サインインの失敗が多すぎるため、%Ln 人のユーザーがロックされています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the users</source>
        <translation>ユーザーを表示</translation>
    </message>
    <message>
        <source>No enabled user has the role admin, so nobody can confirm what needs an administrator, such as the export of a private key. Give the role to somebody.</source>
        <translation>ロール admin を持つ有効なユーザーがいないため、秘密鍵のエクスポートなど管理者が必要な操作を誰も確認できません。誰かにこのロールを与えてください。</translation>
    </message>
    <message>
        <source>Open the users</source>
        <translation>ユーザーページを開く</translation>
    </message>
    <message>
        <source>The scheduled backup failed %1, and is tried again: %2</source>
        <translation>定期バックアップが失敗し（%1）、再試行されます: %2</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>バックアップを表示</translation>
    </message>
    <message>
        <source>The last backup was written %1, more than a week ago.</source>
        <translation>最後のバックアップは%1に作成されたもので、1 週間以上経っています。</translation>
    </message>
    <message>
        <source>in the console</source>
        <translation>コンソールで</translation>
    </message>
    <message>
        <source>on the command line by %1</source>
        <translation>コマンドラインで %1 が</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 が</translation>
    </message>
    <message>
        <source>The next key, %1, begins to sign %2. It is published already.</source>
        <translation>次の鍵 %1 は%2に署名を始めます。すでに公開されています。</translation>
    </message>
    <message>
        <source>The key %1, imported %2, begins to sign %3.</source>
        <translation>%2インポートした鍵 %1 は、%3に署名を始めます。</translation>
    </message>
    <message>
        <source>The key %1, announced by hand %2, begins to sign %3.</source>
        <translation>%2手動で告知した鍵 %1 は、%3に署名を始めます。</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>鍵を表示</translation>
    </message>
    <message>
        <source>The resource service has no keys that it may use, and refuses every token. %1</source>
        <translation>リソースサービスには使用できる鍵がなく、すべてのトークンを拒否しています。%1</translation>
    </message>
    <message>
        <source>The resource service goes on with a key set that is out of date since %1, until %2 at the latest. %3</source>
        <translation>リソースサービスは、%1 に期限が切れた鍵セットを、遅くとも %2 まで使い続けます。%3</translation>
    </message>
    <message>
        <source>The resource service could not fetch the keys again. %1</source>
        <translation>リソースサービスは鍵を再取得できませんでした。%1</translation>
    </message>
    <message>
        <source>Compare the key sets</source>
        <translation>鍵セットを比較</translation>
    </message>
    <message>
        <source>The resource service still holds the key %1, which was revoked, and accepts what it signed. Let it fetch the keys now.</source>
        <translation>リソースサービスは失効した鍵 %1 をまだ保持しており、この鍵で署名されたトークンを受理します。今すぐ鍵を取得させてください。</translation>
    </message>
    <message>
        <source>The resource service does not hold the key %1, which signs now. It fetches the keys with the first token of it.</source>
        <translation>リソースサービスは、現在署名している鍵 %1 を保持していません。この鍵で署名されたトークンを最初に受け取ったときに鍵を取得します。</translation>
    </message>
    <message>
        <source>The key set that the resource service holds is out of date since %1.</source>
        <translation>リソースサービスが保持する鍵セットは %1 に期限が切れています。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AttentionCard</name>
    <message>
        <source>Bad</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>対応が必要</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>対応が必要なものはありません。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AttentionTraffic</name>
    <message>
        <source>In the last 15 minutes %1 of %2 requests failed: they were answered with 5xx, or not at all.</source>
        <translation>過去 15 分間に %2 件中 %1 件のリクエストが失敗しました（5xx の応答、または応答なし）。</translation>
    </message>
    <message>
        <source>Show the requests</source>
        <translation>リクエストを表示</translation>
    </message>
    <message>
        <source>In the last 15 minutes %1 of %2 sign-ins were refused, more than is usual. Somebody may be guessing passwords, or a program may have a wrong one.</source>
        <translation>過去 15 分間に %2 件中 %1 件のサインインが拒否されました。通常より多い件数です。誰かがパスワードを推測しているか、プログラムのパスワードが誤っている可能性があります。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AuditExport</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 を書き込めませんでした: %2</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AuditFilterBar</name>
    <message>
        <source>Any text</source>
        <translation>任意のテキスト</translation>
    </message>
    <message>
        <source>About: user, key, setting</source>
        <translation>対象: ユーザー、鍵、設定</translation>
    </message>
    <message>
        <source>By: user, console</source>
        <translation>実行者: ユーザー、コンソール</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>すべての操作</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>すべての結果</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>All of the log</source>
        <translation>ログ全体</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>過去 15 分</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>過去 1 時間</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>過去 1 日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>期間を指定…</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>開始(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>終了(&amp;U)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AuditModel</name>
    <message>
        <source>%1, succeeded</source>
        <translation>%1（成功）</translation>
    </message>
    <message>
        <source>%1, refused</source>
        <translation>%1（拒否）</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AuditView</name>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>The entry&apos;s story</source>
        <translation>エントリの詳細</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>エクスポートを取り消しました。ファイルは書き込まれていません。</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>検証(&amp;V)</translation>
    </message>
    <message>
        <source>Checks that no entry was changed, removed or moved since it was written.</source>
        <translation>書き込み後に変更・削除・移動されたエントリがないことを確認します。</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Writes all that the filter finds into a file.</source>
        <translation>フィルターに一致したものをすべてファイルに書き込みます。</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>検索中…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln 件のエントリ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) found</source>
        <translation>
            <numerusform>%Ln 件のエントリが見つかりました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the latest %Ln entry(s); more as you scroll</source>
        <translation>
            <numerusform>最新の %Ln 件。スクロールするとさらに表示されます</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the &amp;hash</source>
        <translation>ハッシュをコピー(&amp;H)</translation>
    </message>
    <message>
        <source>Only this &amp;action</source>
        <translation>この操作のみ(&amp;A)</translation>
    </message>
    <message>
        <source>Only about &amp;this</source>
        <translation>この対象のみ(&amp;T)</translation>
    </message>
    <message>
        <source>Only this a&amp;ddress</source>
        <translation>このアドレスのみ(&amp;D)</translation>
    </message>
    <message>
        <source>Only this &amp;request</source>
        <translation>このリクエストのみ(&amp;R)</translation>
    </message>
    <message>
        <source>Go to the &amp;user</source>
        <translation>ユーザーへ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Go to the &amp;key</source>
        <translation>鍵へ移動(&amp;K)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>The audit log is being read.</source>
        <translation>監査ログを読み込んでいます。</translation>
    </message>
    <message>
        <source>Nothing was audited yet</source>
        <translation>まだ監査の記録がありません</translation>
    </message>
    <message>
        <source>Sign-ins and all that is changed appear here as they happen.</source>
        <translation>サインインとすべての変更が、発生するたびにここに表示されます。</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>一致するエントリがありません</translation>
    </message>
    <message>
        <source>The audit log holds nothing that the filter asks for. Users are found by their whole email address; a part of it is found as text.</source>
        <translation>フィルターに一致するものは監査ログにありません。ユーザーはメールアドレス全体で検索され、その一部はテキストとして検索されます。</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>フィルターをクリア(&amp;C)</translation>
    </message>
    <message>
        <source>Every entry of the audit log is being read and compared with its hash.</source>
        <translation>監査ログの全エントリを読み込み、ハッシュと照合しています。</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) were read, and all is as it was written. Whoever keeps the hash of the last one (%1…) elsewhere can tell later that nothing was replaced.</source>
        <translation>
            <numerusform>%Ln 件のエントリを読み込みました。すべて書き込まれたときのままです。最後のエントリのハッシュ（%1…）を別の場所に保管しておけば、何も差し替えられていないことを後から確認できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The audit log is broken at entry %1: %2 What stands before it is as it was written: %Ln entry(s).</source>
        <translation>
            <numerusform>監査ログはエントリ %1 で壊れています: %2 それより前の %Ln 件は書き込まれたときのままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log is being exported.</source>
        <translation>監査ログをエクスポートしています。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>監査ログのエクスポート</translation>
    </message>
    <message>
        <source>audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message numerus="yes">
        <source>The audit log is being exported: %Ln entry(s) so far.</source>
        <translation>
            <numerusform>監査ログをエクスポートしています: これまでに %Ln 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln 件のエントリを %1 に書き込みました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::BackupDialog</name>
    <message>
        <source>Back up</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>&amp;Back up</source>
        <translation>バックアップ(&amp;B)</translation>
    </message>
    <message>
        <source>Users, keys, sessions, settings, the audit log and the key-encryption key are written into one file, encrypted. The file and the passphrase are all that a restore needs, on any machine; without the passphrase nobody can open it. Services go on meanwhile.</source>
        <translation>ユーザー、鍵、セッション、設定、監査ログ、鍵暗号化鍵を、暗号化して 1 つのファイルに書き込みます。復元に必要なのはこのファイルとパスフレーズだけで、どのマシンでも復元できます。パスフレーズがなければ誰も開けません。バックアップ中もサービスは動作し続けます。</translation>
    </message>
    <message>
        <source>Back up into</source>
        <translation>バックアップ先</translation>
    </message>
</context>
<context>
    <name>tessera::ui::BackupRow</name>
    <message>
        <source>Backups by schedule</source>
        <translation>定期バックアップ</translation>
    </message>
    <message>
        <source>Encrypted, and read back before the oldest go. Folder and passphrase are named in the configuration file.</source>
        <translation>暗号化して作成し、読み直して確認してから古いものを削除します。フォルダーとパスフレーズは構成ファイルで指定します。</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>今すぐバックアップ(&amp;B)…</translation>
    </message>
    <message>
        <source>Wrote %1 and read it back: %2.</source>
        <translation>%1 を作成し、読み直して確認しました: %2。</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>復元(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>tessera::ui::CheckModel</name>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到達</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>tessera::ui::Comparison</name>
    <message>
        <source>only served: no resource service runs here</source>
        <translation>配信のみ: ここではリソースサービスが動作していません</translation>
    </message>
    <message>
        <source>in both</source>
        <translation>両方にあり</translation>
    </message>
    <message>
        <source>only served: held after the next fetch</source>
        <translation>配信のみ: 次の取得後に保持</translation>
    </message>
    <message>
        <source>only served: held after the next fetch %1, or with its first token</source>
        <translation>配信のみ: 次の取得（%1）後、または最初のトークンで保持</translation>
    </message>
    <message>
        <source>only held: will be dropped by the next fetch</source>
        <translation>保持のみ: 次の取得で破棄</translation>
    </message>
    <message>
        <source>only held: will be dropped by the next fetch %1</source>
        <translation>保持のみ: 次の取得（%1）で破棄</translation>
    </message>
    <message>
        <source>in both, but they are two different keys</source>
        <translation>両方にありますが、別の鍵です</translation>
    </message>
    <message>
        <source>only served</source>
        <translation>配信のみ</translation>
    </message>
    <message>
        <source>only held</source>
        <translation>保持のみ</translation>
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
        <translation>kid なし</translation>
    </message>
    <message>
        <source>unknown here</source>
        <translation>ここでは不明</translation>
    </message>
    <message>
        <source>Key (kid)</source>
        <translation>鍵 (kid)</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>アルゴリズム</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>場所</translation>
    </message>
</context>
<context>
    <name>tessera::ui::CourseModel</name>
    <message>
        <source>not made yet</source>
        <translation>未作成</translation>
    </message>
    <message>
        <source>Its key was not made yet.</source>
        <translation>鍵はまだ作成されていません。</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>告知済み</translation>
    </message>
    <message>
        <source>Its key is in the key set, and does not sign yet.</source>
        <translation>鍵は鍵セットにありますが、まだ署名しません。</translation>
    </message>
    <message>
        <source>active</source>
        <translation>署名中</translation>
    </message>
    <message>
        <source>Its key is in the key set, and signs.</source>
        <translation>鍵は鍵セットにあり、署名します。</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>退役</translation>
    </message>
    <message>
        <source>Its key is in the key set, and signs no more.</source>
        <translation>鍵は鍵セットにありますが、もう署名しません。</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Its key is gone from the key set.</source>
        <translation>鍵はもう鍵セットにありません。</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>Its key is revoked.</source>
        <translation>鍵は失効しています。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an instant and how far from now it is</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>before</source>
        <translation>それ以前</translation>
    </message>
    <message>
        <source>always</source>
        <translation>常時</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>First check that fails</source>
        <translation>最初に失敗した検査</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>鍵の状態</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ExportPrivateDialog</name>
    <message>
        <source>Export the private key %1</source>
        <translation>秘密鍵 %1 のエクスポート</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>Whoever has the file and the passphrase can make tokens that every service of yours accepts. The file is encrypted (PKCS#8, AES-256), and the export stands in the audit log.</source>
        <translation>ファイルとパスフレーズを持つ者は、管理下のすべてのサービスが受理するトークンを作成できます。ファイルは暗号化され（PKCS#8、AES-256）、エクスポートは監査ログに残ります。</translation>
    </message>
    <message>
        <source>Export the private key</source>
        <translation>秘密鍵のエクスポート</translation>
    </message>
    <message>
        <source>Keys (*.pem)</source>
        <translation>鍵 (*.pem)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::FactGrid</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tessera::ui::FigureButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2、%3</translation>
    </message>
</context>
<context>
    <name>tessera::ui::FigureRow</name>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Live sessions</source>
        <translation>有効なセッション</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>署名鍵</translation>
    </message>
    <message>
        <source>Next key</source>
        <translation>次の鍵</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many are disabled, how many are locked</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>none disabled</source>
        <translation>無効なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln disabled</source>
        <translation>
            <numerusform>無効 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>none locked</source>
        <translation>ロックなし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln locked</source>
        <translation>
            <numerusform>ロック %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>can be refreshed now</source>
        <translation>現在リフレッシュ可能</translation>
    </message>
    <message>
        <source>%1…, since %2</source>
        <translation>%1…、%2 から</translation>
    </message>
    <message>
        <source>until it signs, %1</source>
        <translation>署名開始まで（%1）</translation>
    </message>
    <message>
        <source>No change is planned.</source>
        <translation>予定された変更はありません。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::FileField</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Choo&amp;se…</source>
        <translation>選択(&amp;S)…</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name, or choose the file to replace it.</source>
        <translation>%1 はすでに存在します。別の名前を選ぶか、置き換えるファイルを選択してください。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>はじめの手順</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>はじめの手順を隠す</translation>
    </message>
    <message>
        <source>&amp;Add a user…</source>
        <translation>ユーザーを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>2. Sign in as that user, in a terminal that has curl and jq, with the user&apos;s email address and password:</source>
        <translation>2. curl と jq が使えるターミナルで、そのユーザーのメールアドレスとパスワードを使ってサインインします:</translation>
    </message>
    <message>
        <source>It is to trust the local authority: export that in Settings, TLS, as tessera-authority.crt, and be in its folder.</source>
        <translation>curl にローカル認証局を信頼させるため、設定の TLS で tessera-authority.crt としてエクスポートし、そのフォルダーでコマンドを実行してください。</translation>
    </message>
    <message>
        <source>Commands to sign in</source>
        <translation>サインインのコマンド</translation>
    </message>
    <message>
        <source>Copy the commands to sign in</source>
        <translation>サインインのコマンドをコピー</translation>
    </message>
    <message>
        <source>3. Call the resource service with the token:</source>
        <translation>3. トークンを使ってリソースサービスを呼び出します:</translation>
    </message>
    <message>
        <source>Commands to use the token</source>
        <translation>トークンを使うコマンド</translation>
    </message>
    <message>
        <source>Copy the commands to use the token</source>
        <translation>トークンを使うコマンドをコピー</translation>
    </message>
    <message>
        <source>See the &amp;keys</source>
        <translation>鍵を表示(&amp;K)</translation>
    </message>
    <message>
        <source>4. See which key has signed it, and when the next one takes over.</source>
        <translation>4. どの鍵が署名したか、次の鍵がいつ交代するかを確認します。</translation>
    </message>
    <message>
        <source>1. Add a user who may sign in: done.</source>
        <translation>1. サインインできるユーザーを追加します: 完了。</translation>
    </message>
    <message>
        <source>1. Add a user who may sign in.</source>
        <translation>1. サインインできるユーザーを追加します。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::FormDialog</name>
    <message>
        <source>Working</source>
        <translation>処理中</translation>
    </message>
</context>
<context>
    <name>tessera::ui::GeneratedPasswordDialog</name>
    <message>
        <source>It is shown this once and kept nowhere. Give it to the person in a way that others do not see.</source>
        <translation>表示されるのは今回だけで、どこにも保存されません。ほかの人に見られない方法で本人に渡してください。</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>&amp;Password of %1</source>
        <translation>%1 のパスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1 のパスワード</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy it, or write it down, before this is closed.</source>
        <translation>閉じる前に、コピーするか書き留めてください。</translation>
    </message>
    <message numerus="yes">
        <source>Copied; it leaves the clipboard in %n second(s).</source>
        <translation>
            <numerusform>コピーしました。%n 秒後にクリップボードから消去されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not copied. Close it once more if it is written down; nobody can show it again.</source>
        <translation>コピーされていません。書き留めた場合は、もう一度閉じてください。再び表示することはできません。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::GetView</name>
    <message>
        <source>Where the token comes from</source>
        <translation>トークンの入手方法</translation>
    </message>
    <message>
        <source>Mint by &amp;hand</source>
        <translation>手動で発行(&amp;H)</translation>
    </message>
    <message>
        <source>Si&amp;gn in as a user</source>
        <translation>ユーザーとしてサインイン(&amp;G)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::HeldCard</name>
    <message>
        <source>Held by the resource service</source>
        <translation>リソースサービスが保持</translation>
    </message>
    <message>
        <source>&amp;Fetch now</source>
        <translation>今すぐ取得(&amp;F)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>Copy the URL that the resource service fetches from</source>
        <translation>リソースサービスの取得元 URL をコピー</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>Copy the ETag that is held</source>
        <translation>保持している ETag をコピー</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>Next fetch</source>
        <translation>次の取得</translation>
    </message>
    <message>
        <source>Cooldown</source>
        <translation>クールダウン</translation>
    </message>
    <message>
        <source>The key set that is held</source>
        <translation>保持している鍵セット</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>ここにはありません</translation>
    </message>
    <message>
        <source>This program was told not to run the resource service.</source>
        <translation>このプログラムは、リソースサービスを実行しない設定になっています。</translation>
    </message>
    <message>
        <source>In another process</source>
        <translation>別のプロセス</translation>
    </message>
    <message>
        <source>The process %1 runs the resource service; what it holds is known there alone.</source>
        <translation>プロセス %1 がリソースサービスを実行しています。保持内容が分かるのはそのプロセスだけです。</translation>
    </message>
    <message>
        <source>It could not start</source>
        <translation>開始できませんでした</translation>
    </message>
    <message>
        <source>S&amp;tart it again</source>
        <translation>もう一度開始(&amp;T)</translation>
    </message>
    <message>
        <source>It is stopped</source>
        <translation>停止しています</translation>
    </message>
    <message>
        <source>The resource service holds keys only while it runs, and fetches them when it starts.</source>
        <translation>リソースサービスは動作中のみ鍵を保持し、開始時に鍵を取得します。</translation>
    </message>
    <message>
        <source>S&amp;tart it</source>
        <translation>開始(&amp;T)</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>まだ鍵がありません</translation>
    </message>
    <message>
        <source>The resource service is about to fetch them.</source>
        <translation>リソースサービスがまもなく鍵を取得します。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::HelpBrowser</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>tessera::ui::HelpWindow</name>
    <message>
        <source>Find in the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Tessera Help</source>
        <translation>Tessera ヘルプ</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>キーボード(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Tessera</source>
        <translation>Tessera について(&amp;A)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ImportDialog</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Lines with problems</source>
        <translation>問題のある行</translation>
    </message>
    <message>
        <source>Import users</source>
        <translation>ユーザーのインポート</translation>
    </message>
    <message>
        <source>&amp;File (CSV or JSON)</source>
        <translation>ファイル（CSV または JSON）(&amp;F)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>The first line of a CSV names the columns: email, and if you like name, roles, password or password_hash, email_verified, is_active. Who has no password cannot sign in until one is set.</source>
        <translation>CSV の先頭行は列名です: email と、任意で name、roles、password または password_hash、email_verified、is_active。パスワードのないユーザーは、設定されるまでサインインできません。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>&amp;Add users</source>
        <translation>ユーザーを追加(&amp;A)</translation>
    </message>
    <message>
        <source>Users (*.csv *.json);;All files (*)</source>
        <translation>ユーザー (*.csv *.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The file is being checked.</source>
        <translation>ファイルを確認しています。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave %Ln line(s) out and add the others</source>
        <translation>
            <numerusform>%Ln 行を除いて残りを追加(&amp;L)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) can be added.</source>
        <translation>
            <numerusform>%Ln 人のユーザーを追加できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) cannot be taken as they are.</source>
        <translation>
            <numerusform>%Ln 行はそのままでは取り込めません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Users are being added.</source>
        <translation>ユーザーを追加しています。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln user(s)</source>
        <translation>
            <numerusform>%Ln 人のユーザーを追加(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>確認(&amp;C)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ImportKeyDialog</name>
    <message>
        <source>Import a key</source>
        <translation>鍵のインポート</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
    <message>
        <source>Choose a file, drop it here, or paste it below: a private key as PEM (PKCS#1, PKCS#8, SEC1) or JWK. It is announced, and signs after the propagation time.</source>
        <translation>ファイルを選ぶか、ここにドロップするか、下に貼り付けてください: PEM（PKCS#1、PKCS#8、SEC1）または JWK の秘密鍵。鍵は告知され、伝播時間の後に署名を始めます。</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>ファイルを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>鍵(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>パスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>Signs &amp;with</source>
        <translation>署名アルゴリズム(&amp;W)</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key *.jwk *.json);;All files (*)</source>
        <translation>鍵 (*.pem *.key *.jwk *.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The key is encrypted: its passphrase is needed.</source>
        <translation>鍵は暗号化されています。パスフレーズが必要です。</translation>
    </message>
    <message>
        <source>RSA, %1 bits</source>
        <translation>RSA、%1 ビット</translation>
    </message>
    <message>
        <source>%1, for %2. Key ID: %3</source>
        <translation>%1、%2 用。鍵 ID: %3</translation>
    </message>
    <message>
        <source>It is announced now, and signs from %1 on.</source>
        <translation>今すぐ告知され、%1 から署名します。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ImportProblemModel</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
</context>
<context>
    <name>tessera::ui::InspectView</name>
    <message>
        <source>Members of the token</source>
        <translation>トークンのメンバー</translation>
    </message>
</context>
<context>
    <name>tessera::ui::IssueCertificateDialog</name>
    <message>
        <source>Issue a certificate</source>
        <translation>証明書の発行</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>発行(&amp;I)</translation>
    </message>
    <message>
        <source>For another server. Whoever trusts the local authority believes it; it is not renewed by itself, and its key is kept nowhere but in the file.</source>
        <translation>別のサーバー用です。ローカル認証局を信頼する相手はこの証明書を信頼します。自動では更新されず、鍵はこのファイル以外のどこにも保存されません。</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>DNS names and IP addresses, with commas between</source>
        <translation>DNS 名と IP アドレス（コンマ区切り）</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>日数(&amp;D)</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>証明書を保存</translation>
    </message>
    <message>
        <source>Certificates (*.pem)</source>
        <translation>証明書 (*.pem)</translation>
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
        <translation>整形(&amp;P)</translation>
    </message>
    <message>
        <source>In lines that people read</source>
        <translation>人が読みやすい形で</translation>
    </message>
    <message>
        <source>&amp;Raw</source>
        <translation>そのまま(&amp;R)</translation>
    </message>
    <message>
        <source>The very bytes</source>
        <translation>バイト列のまま</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>curl としてコピー(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the key set that is served</source>
        <translation>配信中の鍵セットをコピー</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the key set that is served as a file</source>
        <translation>配信中の鍵セットをファイルに保存</translation>
    </message>
    <message>
        <source>The resource service is starting.</source>
        <translation>リソースサービスを開始しています。</translation>
    </message>
    <message>
        <source>Key by key</source>
        <translation>鍵ごとの比較</translation>
    </message>
    <message>
        <source>Keys of both sets</source>
        <translation>両セットの鍵</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) served</source>
        <translation>
            <numerusform>%n 個の鍵を配信中</numerusform>
        </translation>
    </message>
    <message>
        <source>The resource service fetches its issuer&apos;s keys.</source>
        <translation>リソースサービスが発行者の鍵を取得しています。</translation>
    </message>
    <message>
        <source>Save the key set</source>
        <translation>鍵セットを保存</translation>
    </message>
    <message>
        <source>JWK sets (*.json);;All files (*)</source>
        <translation>JWK セット (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The key set was saved as %1.</source>
        <translation>鍵セットを %1 に保存しました。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::KeyActions</name>
    <message>
        <source>Rotate</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <source>Key %1 is announced already and signs from %2 on. Announce another one after it?</source>
        <translation>鍵 %1 はすでに告知されており、%2 から署名します。さらにその次の鍵を告知しますか?</translation>
    </message>
    <message>
        <source>&amp;Announce another key</source>
        <translation>もう 1 つ告知(&amp;A)</translation>
    </message>
    <message>
        <source>A key is being made.</source>
        <translation>鍵を作成しています。</translation>
    </message>
    <message>
        <source>Key %1 is announced. It signs from %2 on (%3).</source>
        <translation>鍵 %1 を告知しました。%2 から署名します（%3）。</translation>
    </message>
    <message>
        <source>Key %1 signs now.</source>
        <translation>鍵 %1 が署名を始めました。</translation>
    </message>
    <message>
        <source>Key %1 is imported. It signs from %2 on.</source>
        <translation>鍵 %1 をインポートしました。%2 から署名します。</translation>
    </message>
    <message>
        <source>Key %1 is revoked.</source>
        <translation>鍵 %1 を失効させました。</translation>
    </message>
    <message>
        <source>Consumers that keep the key set may accept key %1 until %2.</source>
        <translation>鍵セットを保持している利用側は、鍵 %1 を %2 まで受理する可能性があります。</translation>
    </message>
    <message>
        <source>Public key %1 is in the clipboard, as PEM.</source>
        <translation>公開鍵 %1 を PEM としてクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Public key %1 is in the clipboard, as JWK.</source>
        <translation>公開鍵 %1 を JWK としてクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Save public key %1</source>
        <translation>公開鍵 %1 を保存</translation>
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
        <translation>公開鍵 %1 を %2 に保存しました。</translation>
    </message>
    <message>
        <source>The private key %1 is about to leave the database. That takes an administrator.</source>
        <translation>秘密鍵 %1 をデータベースから取り出します。管理者による確認が必要です。</translation>
    </message>
    <message>
        <source>Private key %1 is in %2, encrypted under the passphrase.</source>
        <translation>秘密鍵 %1 をパスフレーズで暗号化して %2 に保存しました。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::KeyDeeds</name>
    <message>
        <source>&amp;Details…</source>
        <translation>詳細(&amp;D)…</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>失効(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>Copy public key as &amp;JWK</source>
        <translation>公開鍵を JWK としてコピー(&amp;J)</translation>
    </message>
    <message>
        <source>Copy public key as &amp;PEM</source>
        <translation>公開鍵を PEM としてコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Save public key as J&amp;WK…</source>
        <translation>公開鍵を JWK として保存(&amp;W)…</translation>
    </message>
    <message>
        <source>Save public key as P&amp;EM…</source>
        <translation>公開鍵を PEM として保存(&amp;M)…</translation>
    </message>
    <message>
        <source>Export p&amp;rivate key…</source>
        <translation>秘密鍵をエクスポート(&amp;R)…</translation>
    </message>
    <message>
        <source>Copy &amp;key ID</source>
        <translation>鍵 ID をコピー(&amp;K)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::KeyDetailsDialog</name>
    <message>
        <source>Key %1</source>
        <translation>鍵 %1</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公開鍵</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>鍵 ID</translation>
    </message>
    <message>
        <source>Copy the key ID</source>
        <translation>鍵 ID をコピー</translation>
    </message>
    <message>
        <source>Key ID (kid)</source>
        <translation>鍵 ID (kid)</translation>
    </message>
    <message>
        <source>The thumbprint of the public key (RFC 7638, SHA-256)</source>
        <translation>公開鍵のサムプリント（RFC 7638、SHA-256）</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>アルゴリズム</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>由来</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Published since</source>
        <translation>公開開始</translation>
    </message>
    <message>
        <source>Signs from</source>
        <translation>署名開始</translation>
    </message>
    <message>
        <source>Signs until</source>
        <translation>署名終了</translation>
    </message>
    <message>
        <source>Its tokens end before</source>
        <translation>トークンの最終期限</translation>
    </message>
    <message>
        <source>Leaves the key set</source>
        <translation>鍵セットからの削除</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
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
        <translation>JWK 形式の公開鍵</translation>
    </message>
    <message>
        <source>Public key as PEM</source>
        <translation>PEM 形式の公開鍵</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
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
        <translation>この鍵が署名した有効なトークンはもうありません。影響を受ける人はいません。</translation>
    </message>
    <message numerus="yes">
        <source>The access tokens of %Ln session(s) are refused from now on. The last of them would have been good until %1.</source>
        <translation>
            <numerusform>%Ln 個のセッションのアクセストークンが、今から拒否されます。最後のものは %1 まで有効でした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is signed out: each gets a new token with the next refresh.</source>
        <translation>誰もサインアウトされません。次のリフレッシュで新しいトークンを受け取ります。</translation>
    </message>
    <message>
        <source>It left the key set before: no consumer that obeys the caching rules knows it.</source>
        <translation>すでに鍵セットから削除されています。キャッシュ規則に従う利用側はこの鍵を知りません。</translation>
    </message>
    <message>
        <source>Consumers that obey the caching rules may accept it until %1.</source>
        <translation>キャッシュ規則に従う利用側は、%1 まで受理する可能性があります。</translation>
    </message>
    <message>
        <source>Those that never drop a key accept the tokens that it has signed until %1 at the latest.</source>
        <translation>鍵を破棄しない利用側は、この鍵が署名したトークンを遅くとも %1 まで受理します。</translation>
    </message>
    <message>
        <source>Whoever holds a copy of the private key can go on making tokens for consumers that never drop a key: restart those.</source>
        <translation>秘密鍵のコピーを持つ者は、鍵を破棄しない利用側に対してトークンを作り続けられます。そうした利用側は再起動してください。</translation>
    </message>
    <message>
        <source>The key that signs now goes on; another one is announced where the policy needs it.</source>
        <translation>現在署名している鍵はそのまま続きます。ポリシーで必要な場合は別の鍵が告知されます。</translation>
    </message>
    <message>
        <source>The key that signs now goes on.</source>
        <translation>現在署名している鍵はそのまま続きます。</translation>
    </message>
    <message>
        <source>Key %1, which is announced already, signs at once. Consumers that do not know it yet may refuse its tokens until %2.</source>
        <translation>すでに告知されている鍵 %1 がすぐに署名を始めます。まだ知らない利用側は、%2 までそのトークンを拒否する可能性があります。</translation>
    </message>
    <message>
        <source>A new key is made and signs at once. Consumers that keep the key set may refuse its tokens until %1.</source>
        <translation>新しい鍵を作成し、すぐに署名を始めます。鍵セットを保持している利用側は、%1 までそのトークンを拒否する可能性があります。</translation>
    </message>
    <message>
        <source>Key %1, announced at %2, signs from now on.</source>
        <translation>%2 に告知された鍵 %1 が今から署名します。</translation>
    </message>
    <message>
        <source>A new key is made, and signs from now on.</source>
        <translation>新しい鍵を作成し、今から署名します。</translation>
    </message>
    <message>
        <source>The key that signs now retires: its tokens stay good until they expire.</source>
        <translation>現在署名している鍵は退役します。その鍵で署名されたトークンは期限まで有効です。</translation>
    </message>
    <message>
        <source>Every consumer that obeys the caching rules can know it already.</source>
        <translation>キャッシュ規則に従う利用側は、すでにこの鍵を取得できています。</translation>
    </message>
    <message>
        <source>Services that hold a copy of the key set from before, and use it for up to %1, do not know the key: they may refuse fresh tokens until %2. Those that fetch it again for an unknown key take them at once.</source>
        <translation>以前の鍵セットのコピーを最長 %1使い続けるサービスはこの鍵を知らないため、%2 まで新しいトークンを拒否する可能性があります。未知の鍵に対して再取得するサービスはすぐに受理します。</translation>
    </message>
    <message>
        <source>Key %1, which is announced, never signs: both begin at the same instant.</source>
        <translation>告知済みの鍵 %1 が署名することはありません。両方が同じ時刻に始まるためです。</translation>
    </message>
    <message>
        <source>Key %1, which is announced, signs only from %2 until %3, for %4.</source>
        <translation>告知済みの鍵 %1 が署名するのは %2 から %3 までの %4だけです。</translation>
    </message>
    <message>
        <source>It signs with %1: services that are pinned to %2 refuse its tokens, from %3 on.</source>
        <translation>この鍵は %1 で署名します。%2 に固定されたサービスは、%3 以降そのトークンを拒否します。</translation>
    </message>
    <message>
        <source>The policy asks for %1: the next key that is made here is for that.</source>
        <translation>ポリシーの指定は %1 です。次にここで作成される鍵から適用されます。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::KeySetText</name>
    <message>
        <source>%1; fresh for another %2</source>
        <translation>%1、あと %2有効</translation>
    </message>
    <message>
        <source>%1; out of date since %2</source>
        <translation>%1、%2 に期限切れ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 What is held is used until %2.</source>
        <translation>%1 保持中の鍵セットは %2 まで使われます。</translation>
    </message>
    <message>
        <source>none: every use asks again</source>
        <translation>なし: 使うたびに問い合わせます</translation>
    </message>
    <message>
        <source>%1; fetched now, it may be kept until %2</source>
        <translation>%1、今取得すると %2 まで保持可能</translation>
    </message>
    <message>
        <source>%1 from %2; may be kept for another %3</source>
        <translation>%1（%2 から）、あと %3保持可能</translation>
    </message>
    <message>
        <source>%1 from %2; may not be kept any more</source>
        <translation>%1（%2 から）、もう保持できません</translation>
    </message>
    <message>
        <source>Both sets hold the same keys.</source>
        <translation>両方のセットに同じ鍵があります。</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) only served</source>
        <translation>
            <numerusform>%n 個は配信のみ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) only held</source>
        <translation>
            <numerusform>%n 個は保持のみ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) not the same</source>
        <translation>
            <numerusform>%n 個は不一致</numerusform>
        </translation>
    </message>
    <message>
        <source>The sets differ: %1.</source>
        <translation>セットが異なります: %1。</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>for another %1 an unknown kid causes no fetch</source>
        <translation>あと %1、未知の kid でも取得しません</translation>
    </message>
</context>
<context>
    <name>tessera::ui::KeyTable</name>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Key ID (kid)</source>
        <translation>鍵 ID (kid)</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>アルゴリズム</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Published since</source>
        <translation>公開開始</translation>
    </message>
    <message>
        <source>Signs from</source>
        <translation>署名開始</translation>
    </message>
    <message>
        <source>Signs until</source>
        <translation>署名終了</translation>
    </message>
    <message>
        <source>Leaves the key set</source>
        <translation>鍵セットからの削除</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>由来</translation>
    </message>
    <message>
        <source>Reason of revocation</source>
        <translation>失効の理由</translation>
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
        <translation>公開中、署名開始前</translation>
    </message>
    <message>
        <source>signs and verifies</source>
        <translation>署名と検証</translation>
    </message>
    <message>
        <source>verifies what it has signed</source>
        <translation>署名済みトークンの検証のみ</translation>
    </message>
    <message>
        <source>Key %1, %2: %3, from %4 on. No end is planned.</source>
        <translation>鍵 %1、%2: %3、%4 から。終了の予定はありません。</translation>
    </message>
    <message>
        <source>Key %1, %2: %3, from %4 until %5 (%6).</source>
        <translation>鍵 %1、%2: %3、%4 から %5 まで（%6）。</translation>
    </message>
    <message>
        <source>Key %1, %2: not made yet.</source>
        <translation>鍵 %1、%2: まだ作成されていません。</translation>
    </message>
    <message>
        <source>Key %1, %2, %3, %4.</source>
        <translation>鍵 %1、%2、%3、%4。</translation>
    </message>
    <message>
        <source>Published from %1.</source>
        <translation>%1 から公開。</translation>
    </message>
    <message>
        <source>It never signs.</source>
        <translation>署名することはありません。</translation>
    </message>
    <message>
        <source>Signs from %1 until %2.</source>
        <translation>%1 から %2 まで署名。</translation>
    </message>
    <message>
        <source>Signs from %1.</source>
        <translation>%1 から署名。</translation>
    </message>
    <message>
        <source>Revoked at %1: %2.</source>
        <translation>%1 に失効: %2。</translation>
    </message>
    <message>
        <source>Leaves the key set at %1.</source>
        <translation>%1 に鍵セットから削除。</translation>
    </message>
    <message>
        <source>Key %1 is made and announced</source>
        <translation>鍵 %1 を作成して告知</translation>
    </message>
    <message>
        <source>Key %1 begins to sign</source>
        <translation>鍵 %1 が署名を開始</translation>
    </message>
    <message>
        <source>Key %1 leaves the key set</source>
        <translation>鍵 %1 を鍵セットから削除</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>in 3 h 12 min: Key 8 begins to sign</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>インポート</translation>
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
        <translation>鍵</translation>
    </message>
    <message>
        <source>Keys, policy and timeline as text</source>
        <translation>鍵、ポリシー、テキスト形式のタイムライン</translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation>ローテーション(&amp;R)</translation>
    </message>
    <message>
        <source>Announces a new key, which signs after the propagation time</source>
        <translation>新しい鍵を告知します。伝播時間の後に署名を始めます</translation>
    </message>
    <message>
        <source>Rotate at &amp;once…</source>
        <translation>今すぐローテーション(&amp;O)…</translation>
    </message>
    <message>
        <source>Lets another key sign now; asks before</source>
        <translation>別の鍵に今すぐ署名させます。実行前に確認します</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Brings a private key of your own; a file can be dropped on the page, too</source>
        <translation>独自の秘密鍵を取り込みます。ファイルをページにドロップすることもできます</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>鍵(&amp;K)</translation>
    </message>
    <message>
        <source>Timeline as text</source>
        <translation>テキスト形式のタイムライン</translation>
    </message>
    <message>
        <source>&amp;Policy</source>
        <translation>ポリシー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Timeline as text</source>
        <translation>テキスト形式のタイムライン(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) in the key set</source>
        <translation>
            <numerusform>鍵セットに %n 個の鍵</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::ListenerAdvice</name>
    <message>
        <source>Use %1</source>
        <comment>an address</comment>
        <translation>%1 を使用</translation>
    </message>
    <message>
        <source>Other machines reach this address, and there is no TLS here: whoever is on the network between can read passwords and tokens. Turn TLS on in the settings, put a proxy in front that ends it, or stay on 127.0.0.1.</source>
        <translation>このアドレスにはほかのマシンから到達でき、TLS がありません。途中のネットワークにいる者はパスワードとトークンを読み取れます。設定で TLS を有効にするか、TLS を終端するプロキシを前段に置くか、127.0.0.1 のままにしてください。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::LocalFile</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 はファイルではありません。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み込めません: %2。</translation>
    </message>
    <message>
        <source>%1 is larger than %2.</source>
        <translation>%1 は %2 より大きいファイルです。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::LogScroll</name>
    <message numerus="yes">
        <source>%Ln newer</source>
        <translation>
            <numerusform>新着 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go to %Ln newer</source>
        <translation>
            <numerusform>新着 %Ln 件へ移動</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::LogView</name>
    <message>
        <source>&amp;Open its story</source>
        <translation>詳細を開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy the selected rows</source>
        <translation>選択した行をコピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MainWindow</name>
    <message>
        <source>Tessera could not start</source>
        <translation>Tessera を起動できませんでした</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>The services are starting.</source>
        <translation>サービスを開始しています。</translation>
    </message>
    <message>
        <source>Only the resource service runs here, at %1. It keeps no users and no keys, so there is nothing to manage.</source>
        <translation>ここではリソースサービスだけが %1 で動作しています。ユーザーも鍵も保持しないため、管理するものはありません。</translation>
    </message>
    <message>
        <source>The backup is restored. The services start again afterwards.</source>
        <translation>バックアップを復元しています。その後サービスが再開します。</translation>
    </message>
    <message>
        <source>The services are stopping.</source>
        <translation>サービスを停止しています。</translation>
    </message>
    <message>
        <source>%1 was restored. What was here before is kept in %2.</source>
        <translation>%1 を復元しました。以前ここにあったものは %2 に残されています。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MemberDialog</name>
    <message>
        <source>Add a member</source>
        <translation>メンバーの追加</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Part</source>
        <translation>部分(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>値(&amp;V)</translation>
    </message>
    <message>
        <source>text, or JSON: 3, true, [&quot;a&quot;], {&quot;b&quot;: 1}</source>
        <translation>テキスト、または JSON: 3、true、[&quot;a&quot;]、{&quot;b&quot;: 1}</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a member means, and where that is written</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The member has no name.</source>
        <translation>メンバーに名前がありません。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MemberEditor</name>
    <message>
        <source>How the members are shown</source>
        <translation>メンバーの表示方法</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>追加(&amp;D)…</translation>
    </message>
    <message>
        <source>Leave &amp;out</source>
        <translation>除外(&amp;O)</translation>
    </message>
    <message>
        <source>As befo&amp;re</source>
        <translation>元に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>Members of the new token</source>
        <translation>新しいトークンのメンバー</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>クレーム</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>フォーム(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>JSON(&amp;J)</translation>
    </message>
    <message>
        <source>The header cannot be read: %1</source>
        <translation>ヘッダーを読み取れません: %1</translation>
    </message>
    <message>
        <source>The claims cannot be read: %1</source>
        <translation>クレームを読み取れません: %1</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MessageBar</name>
    <message>
        <source>Note</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MintModel</name>
    <message>
        <source>left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an instant, and what it means</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>意味</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MintView</name>
    <message>
        <source>Mint a &amp;token</source>
        <translation>トークンを発行(&amp;T)</translation>
    </message>
    <message>
        <source>that of this installation</source>
        <translation>この Tessera の鍵</translation>
    </message>
    <message>
        <source>a throw-away one, %1</source>
        <translation>使い捨ての鍵、%1</translation>
    </message>
    <message>
        <source>No service trusts a throw-away key: it is for trying out others, and to see who takes it</source>
        <translation>使い捨ての鍵を信頼するサービスはありません。ほかのアルゴリズムを試したり、受理してしまう相手を見つけたりするためのものです</translation>
    </message>
    <message>
        <source>email address or id; empty: nobody</source>
        <translation>メールアドレスまたは ID（空欄: ユーザーなし）</translation>
    </message>
    <message>
        <source>that of access tokens</source>
        <translation>アクセストークンと同じ</translation>
    </message>
    <message>
        <source>As 60s, 15min or 24h; at most the longest lifetime in the settings</source>
        <translation>60s、15min、24h のように指定します。最長は設定で最も長い有効期間です</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>ひな形(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>ユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Signing key</source>
        <translation>署名鍵(&amp;S)</translation>
    </message>
    <message>
        <source>Lifet&amp;ime</source>
        <translation>有効期間(&amp;I)</translation>
    </message>
    <message>
        <source>What the token will look like</source>
        <translation>トークンの内容</translation>
    </message>
    <message>
        <source>What the token will look like; its signature is made when it is minted</source>
        <translation>トークンの内容。署名は発行時に作成されます</translation>
    </message>
    <message>
        <source>A key is being made.</source>
        <translation>鍵を作成しています。</translation>
    </message>
    <message>
        <source>The lifetime is a number with a unit, as 60s, 15min or 24h.</source>
        <translation>有効期間は 60s、15min、24h のように、数と単位で指定します。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln bytes</source>
        <comment>the form of a token, and its size</comment>
        <translation>
            <numerusform>%1、%Ln バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is minted and stands above.</source>
        <translation>トークンを発行し、上に表示しました。</translation>
    </message>
    <message>
        <source>The token is minted and stands above. Verify has the key that signed it.</source>
        <translation>トークンを発行し、上に表示しました。署名した鍵は「検証」で使えます。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::NavigationList</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::NextChanges</name>
    <message>
        <source>Next changes</source>
        <translation>次の変更</translation>
    </message>
    <message>
        <source>Nothing is planned: rotation is off, and the key that signs goes on until somebody rotates.</source>
        <translation>予定はありません。ローテーションはオフで、署名中の鍵は手動でローテーションするまで使われます。</translation>
    </message>
    <message>
        <source>Next, if this is saved</source>
        <translation>保存した場合の次の変更</translation>
    </message>
</context>
<context>
    <name>tessera::ui::NoticeLine</name>
    <message>
        <source>Close this notice</source>
        <translation>この通知を閉じる</translation>
    </message>
</context>
<context>
    <name>tessera::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>The auth service is restarting.</source>
        <translation>認証サービスを再起動しています。</translation>
    </message>
    <message>
        <source>The resource service is restarting.</source>
        <translation>リソースサービスを再起動しています。</translation>
    </message>
    <message>
        <source>The auth service is starting.</source>
        <translation>認証サービスを開始しています。</translation>
    </message>
    <message>
        <source>The resource service is starting.</source>
        <translation>リソースサービスを開始しています。</translation>
    </message>
    <message>
        <source>The auth service is stopping; requests in flight are answered.</source>
        <translation>認証サービスを停止しています。処理中のリクエストには応答します。</translation>
    </message>
    <message>
        <source>The resource service is stopping; requests in flight are answered.</source>
        <translation>リソースサービスを停止しています。処理中のリクエストには応答します。</translation>
    </message>
    <message>
        <source>The auth service has stopped. Nobody can sign in or fetch keys.</source>
        <translation>認証サービスが停止しました。誰もサインインも鍵の取得もできません。</translation>
    </message>
    <message>
        <source>The resource service has stopped. Nobody can use a token with it.</source>
        <translation>リソースサービスが停止しました。誰もこのサービスでトークンを使えません。</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>もう一度開始</translation>
    </message>
    <message>
        <source>The auth service moves to %1.</source>
        <translation>認証サービスの待ち受けアドレスを %1 に変更しています。</translation>
    </message>
    <message>
        <source>The resource service moves to %1.</source>
        <translation>リソースサービスの待ち受けアドレスを %1 に変更しています。</translation>
    </message>
    <message>
        <source>The auth service listens on %1 from now on.</source>
        <translation>認証サービスは %1 で待ち受けるようになりました。</translation>
    </message>
    <message>
        <source>The resource service listens on %1 from now on.</source>
        <translation>リソースサービスは %1 で待ち受けるようになりました。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PasswordChoice</name>
    <message>
        <source>&amp;Make one, and show it once</source>
        <translation>生成して一度だけ表示(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Type one</source>
        <translation>入力する(&amp;T)</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PasswordDialog</name>
    <message>
        <source>Password of %1</source>
        <translation>%1 のパスワード</translation>
    </message>
    <message>
        <source>&amp;Set password</source>
        <translation>パスワードを設定(&amp;S)</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>Every session of the user ends, and a lock is lifted.</source>
        <translation>ユーザーの全セッションが終了し、ロックは解除されます。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>パスワードを隠す</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>パスワードを表示</translation>
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
        <translation>非常に弱い</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>弱い</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>強い</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>非常に強い</translation>
    </message>
    <message>
        <source>Strength of the password</source>
        <translation>パスワードの強度</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PlacePage</name>
    <message>
        <source>Welcome to Tessera</source>
        <translation>Tessera へようこそ</translation>
    </message>
    <message>
        <source>Tessera signs people in and gives them tokens that your services trust. Four short pages set it up; everything here can be changed later.</source>
        <translation>Tessera はサインインを受け付け、各サービスが信頼するトークンを発行します。4 つの短いページでセットアップします。設定内容はすべて後から変更できます。</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Data folder</source>
        <translation>データフォルダー(&amp;D)</translation>
    </message>
    <message>
        <source>Users, sessions and sealed keys are kept here, readable by you alone. It is made if it does not exist.</source>
        <translation>ユーザー、セッション、暗号化された鍵をここに保存します。読み取れるのは自分のアカウントだけです。存在しない場合は作成されます。</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>発行者(&amp;I)</translation>
    </message>
    <message>
        <source>The address under which clients know this server; every token names it. Leave it empty to try things out on this machine. Where people come through a proxy or a domain name, say that: https://auth.example.com.</source>
        <translation>クライアントから見たこのサーバーのアドレスで、すべてのトークンに記載されます。このマシンで試すだけなら空欄のままにしてください。プロキシやドメイン名を経由して接続される場合は、そのアドレスを指定します: https://auth.example.com。</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>データフォルダー</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PlaygroundPage</name>
    <message>
        <source>Playground</source>
        <translation>プレイグラウンド</translation>
    </message>
    <message>
        <source>G&amp;et</source>
        <translation>入手(&amp;E)</translation>
    </message>
    <message>
        <source>Ins&amp;pect</source>
        <translation>解析(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>検証(&amp;V)</translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation>送信(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Attack</source>
        <translation>攻撃(&amp;A)</translation>
    </message>
    <message>
        <source>Ti&amp;me</source>
        <translation>時系列(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>トークンをコピー</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>クリア(&amp;L)</translation>
    </message>
    <message>
        <source>Clear the token</source>
        <translation>トークンをクリア</translation>
    </message>
    <message>
        <source>Ctrl+Z in the field brings the token back that was there.</source>
        <translation>欄で Ctrl+Z を押すと、前のトークンが戻ります。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PolicyEditor</name>
    <message>
        <source>De&amp;faults</source>
        <translation>既定値(&amp;F)</translation>
    </message>
    <message>
        <source>Disc&amp;ard</source>
        <translation>破棄(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Fills in the defaults; nothing is saved by it</source>
        <translation>既定値を入力します。保存はされません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>now %1, default %2</source>
        <translation>現在 %1、既定 %2</translation>
    </message>
    <message>
        <source>default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>既定: %1</translation>
    </message>
    <message>
        <source>The timeline shows what would be. Nothing is saved yet.</source>
        <translation>タイムラインは変更後の予定を示しています。まだ何も保存されていません。</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>何も保存されていません。%1</translation>
    </message>
    <message>
        <source>The policy is being saved.</source>
        <translation>ポリシーを保存しています。</translation>
    </message>
    <message>
        <source>The policy is saved. It is in force now.</source>
        <translation>ポリシーを保存しました。すでに有効です。</translation>
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
        <translation>過去 60 秒</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 分</translation>
    </message>
    <message>
        <source>The last 15 minutes</source>
        <translation>過去 15 分</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 時間</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>Requests and sign-ins</source>
        <translation>リクエストとサインイン</translation>
    </message>
    <message>
        <source>Requests and sign-ins as a table</source>
        <translation>リクエストとサインインの表</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Show the numbers as a table</source>
        <translation>数値を表で表示</translation>
    </message>
    <message>
        <source>%1 requests/s</source>
        <translation>%1 リクエスト/秒</translation>
    </message>
    <message>
        <source>%1 sign-ins/s</source>
        <translation>%1 サインイン/秒</translation>
    </message>
    <message>
        <source>counted since %1</source>
        <translation>%1 から集計</translation>
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
        <translation>15 分前</translation>
    </message>
    <message>
        <source>24 h ago</source>
        <translation>24 時間前</translation>
    </message>
    <message>
        <source>Chart of requests a second</source>
        <translation>1 秒あたりのリクエスト数のグラフ</translation>
    </message>
    <message>
        <source>Chart of sign-ins a second</source>
        <translation>1 秒あたりのサインイン数のグラフ</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RateLegend</name>
    <message>
        <source>accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>応答済み</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>凡例: %1</translation>
    </message>
    <message>
        <source>Refused: answered with 4xx. Failed: answered with 5xx, or not at all.</source>
        <translation>拒否: 4xx の応答。失敗: 5xx の応答、または応答なし。</translation>
    </message>
    <message>
        <source>Refused: a wrong password, or too many attempts.</source>
        <translation>拒否: パスワードの誤り、または試行回数の超過。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RateModel</name>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Sign-ins refused</source>
        <translation>拒否されたサインイン</translation>
    </message>
</context>
<context>
    <name>tessera::ui::Rates</name>
    <message>
        <source>none refused</source>
        <translation>拒否なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>拒否 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>none failed</source>
        <translation>失敗なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>失敗 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many were refused, how many failed</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) in the last 60 seconds</source>
        <translation>
            <numerusform>過去 60 秒間のリクエスト %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) in the last 15 minutes</source>
        <translation>
            <numerusform>過去 15 分間のリクエスト %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) in the last 24 hours</source>
        <translation>
            <numerusform>過去 24 時間のリクエスト %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-in(s) in the last 60 seconds</source>
        <translation>
            <numerusform>過去 60 秒間のサインイン %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-in(s) in the last 15 minutes</source>
        <translation>
            <numerusform>過去 15 分間のサインイン %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-in(s) in the last 24 hours</source>
        <translation>
            <numerusform>過去 24 時間のサインイン %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1, at most %2 a second; %3.</source>
        <translation>%1、最大で毎秒 %2。%3。</translation>
    </message>
    <message>
        <source>%1 to %2: %3 requests a second, %4</source>
        <translation>%1～%2: 毎秒 %3 リクエスト、%4</translation>
    </message>
    <message>
        <source>%1 to %2: %3 sign-ins a second, %4</source>
        <translation>%1～%2: 毎秒 %3 サインイン、%4</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RemarkList</name>
    <message>
        <source>Wrong</source>
        <translation>誤り</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>指摘事項</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RequestFilterBar</name>
    <message>
        <source>Path, user, id, peer or user agent</source>
        <translation>パス、ユーザー、ID、接続元、ユーザーエージェント</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Both services</source>
        <translation>両方のサービス</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>すべての結果</translation>
    </message>
    <message>
        <source>All but successes</source>
        <translation>成功以外すべて</translation>
    </message>
    <message>
        <source>2xx done</source>
        <translation>2xx 成功</translation>
    </message>
    <message>
        <source>3xx redirected</source>
        <translation>3xx リダイレクト</translation>
    </message>
    <message>
        <source>4xx refused</source>
        <translation>4xx 拒否</translation>
    </message>
    <message>
        <source>5xx failed</source>
        <translation>5xx 失敗</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>中断</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RequestLogModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>接続元</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RequestsView</name>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>The request&apos;s story</source>
        <translation>リクエストの詳細</translation>
    </message>
    <message>
        <source>Follow the newest</source>
        <translation>新着に追従</translation>
    </message>
    <message>
        <source>Pause: what comes waits</source>
        <translation>一時停止: 新着は保留</translation>
    </message>
    <message>
        <source>Clear the view</source>
        <translation>表示をクリア</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>表示中のものをエクスポート</translation>
    </message>
    <message>
        <source>Export requests</source>
        <translation>リクエストのエクスポート</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Requests are being exported.</source>
        <translation>リクエストをエクスポートしています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln 件のリクエストを %1 に書き込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln 件のリクエスト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln request(s)</source>
        <translation>
            <numerusform>%Ln 件中 %1 件のリクエスト</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused. New requests wait until you go on.</source>
        <translation>一時停止中。新しいリクエストは再開まで保留されます。</translation>
    </message>
    <message numerus="yes">
        <source>Paused. %Ln new request(s) wait.</source>
        <translation>
            <numerusform>一時停止中。新しいリクエスト %Ln 件を保留しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>再開(&amp;G)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) came faster than this window could take them, and are missing here. The services answered them all the same.</source>
        <translation>
            <numerusform>%Ln 件のリクエストは、このウィンドウが受け取れる速さを超えて届いたため、ここにはありません。サービスはすべてに応答しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the request &amp;id</source>
        <translation>リクエスト ID をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Only this &amp;user</source>
        <translation>このユーザーのみ(&amp;U)</translation>
    </message>
    <message>
        <source>Only this &amp;path</source>
        <translation>このパスのみ(&amp;P)</translation>
    </message>
    <message>
        <source>Only this p&amp;eer</source>
        <translation>この接続元のみ(&amp;E)</translation>
    </message>
    <message>
        <source>Only this &amp;token</source>
        <translation>このトークンのみ(&amp;T)</translation>
    </message>
    <message>
        <source>Only this &amp;session</source>
        <translation>このセッションのみ(&amp;S)</translation>
    </message>
    <message>
        <source>Go to the use&amp;r</source>
        <translation>ユーザーへ移動(&amp;R)</translation>
    </message>
    <message>
        <source>Go to the &amp;key</source>
        <translation>鍵へ移動(&amp;K)</translation>
    </message>
    <message>
        <source>The view was cleared</source>
        <translation>表示をクリアしました</translation>
    </message>
    <message>
        <source>Requests appear here as they are answered.</source>
        <translation>リクエストは応答されるたびにここに表示されます。</translation>
    </message>
    <message>
        <source>&amp;Show the earlier ones again</source>
        <translation>以前のものを再表示(&amp;S)</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>一致するリクエストがありません</translation>
    </message>
    <message numerus="yes">
        <source>Of the latest %Ln request(s) none is what the filter asks for.</source>
        <translation>
            <numerusform>最新の %Ln 件のリクエストに、フィルターに一致するものはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>フィルターをクリア(&amp;C)</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>まだリクエストがありません</translation>
    </message>
    <message>
        <source>No service runs here. Start one on the Overview page.</source>
        <translation>ここではサービスが動作していません。概要ページで開始してください。</translation>
    </message>
    <message>
        <source>Requests to %1 appear here as they are answered.</source>
        <translation>%1 へのリクエストは、応答されるたびにここに表示されます。</translation>
    </message>
    <message>
        <source>&amp;Go to the Overview</source>
        <translation>概要へ移動(&amp;G)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップの復元</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>確認(&amp;K)</translation>
    </message>
    <message>
        <source>Users, keys, sessions, settings and the audit log become those of the backup. What was done since it was written is not in it: users that were disabled since can sign in again, and keys that were revoked since are good again. The services stop meanwhile and start again. The database that is here now is kept beside, under another name.</source>
        <translation>ユーザー、鍵、セッション、設定、監査ログがバックアップの内容になります。バックアップ後の操作は含まれません。その後に無効にしたユーザーは再びサインインでき、その後に失効させた鍵は再び有効になります。その間サービスは停止し、終わると再開します。現在のデータベースは別の名前で同じ場所に残されます。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Restore from</source>
        <translation>復元元</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>パスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>none for a plain backup</source>
        <translation>暗号化されていないバックアップでは不要</translation>
    </message>
    <message>
        <source>The backup is whole. It was written %1 and holds %2.</source>
        <translation>バックアップに問題はありません。%1に作成され、%2 を含みます。</translation>
    </message>
    <message>
        <source>The backup is whole. It is not encrypted, and holds %1.</source>
        <translation>バックアップに問題はありません。暗号化されておらず、%1 を含みます。</translation>
    </message>
    <message>
        <source>Its audit log was changed: see entry %1.</source>
        <translation>監査ログが変更されています: エントリ %1 を参照してください。</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>復元(&amp;R)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RevokeDialog</name>
    <message>
        <source>Revoke key %1</source>
        <translation>鍵 %1 の失効</translation>
    </message>
    <message>
        <source>Re&amp;voke the key</source>
        <translation>鍵を失効させる(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Such as: a laptop was lost. It stands in the audit log.</source>
        <translation>例: ノートパソコンの紛失。監査ログに残ります。</translation>
    </message>
    <message>
        <source>Key %1 leaves the key set now, and its private part is destroyed. This cannot be undone.</source>
        <translation>鍵 %1 は今すぐ鍵セットから削除され、その秘密鍵は破棄されます。元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Say why, for those who read the audit log later.</source>
        <translation>後で監査ログを読む人のために、理由を書いてください。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RolesField</name>
    <message>
        <source>None; several are separated by spaces</source>
        <translation>なし。複数の場合は空白で区切ります</translation>
    </message>
    <message>
        <source>Pick roles that others have</source>
        <translation>ほかのユーザーのロールから選択</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SealedFileDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>パスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>パスフレーズの再入力(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>2 つのパスフレーズが一致しません。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SelectionBar</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Password…</source>
        <translation>パスワード(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Sessions…</source>
        <translation>セッション(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>無効にする(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>ロック解除(&amp;U)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>削除(&amp;L)</translation>
    </message>
    <message>
        <source>E&amp;nable</source>
        <translation>有効にする(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>Select at most %Ln user(s) at once.</source>
        <translation>
            <numerusform>一度に選択できるのは %Ln 人までです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln 件選択</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::SendView</name>
    <message>
        <source>&amp;Send</source>
        <translation>送信(&amp;S)</translation>
    </message>
    <message>
        <source>with the to&amp;ken</source>
        <translation>トークンを付ける(&amp;K)</translation>
    </message>
    <message>
        <source>How the answer is shown</source>
        <translation>応答の表示方法</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>応答の本文</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>アドレス(&amp;R)</translation>
    </message>
    <message>
        <source>Name: value, one a line</source>
        <translation>名前: 値（1 行に 1 つ）</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>本文(&amp;B)</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>ヘッダー(&amp;H)</translation>
    </message>
    <message>
        <source>nothing was sent yet</source>
        <translation>まだ何も送信していません</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>curl としてコピー(&amp;U)</translation>
    </message>
    <message>
        <source>With $TOKEN in place of the token</source>
        <translation>トークンの代わりに $TOKEN を使います</translation>
    </message>
    <message>
        <source>Sent be&amp;fore</source>
        <translation>送信履歴(&amp;F)</translation>
    </message>
    <message>
        <source>Pre&amp;tty</source>
        <translation>整形(&amp;T)</translation>
    </message>
    <message>
        <source>Ra&amp;w</source>
        <translation>そのまま(&amp;W)</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>応答のヘッダー</translation>
    </message>
    <message>
        <source>This is not an http or https address.</source>
        <translation>http または https のアドレスではありません。</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>The request is under way.</source>
        <translation>リクエストを処理中です。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ServedCard</name>
    <message>
        <source>Served by the auth service</source>
        <translation>認証サービスが配信</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Copy the URL of the key set</source>
        <translation>鍵セットの URL をコピー</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>Copy the ETag that is served</source>
        <translation>配信中の ETag をコピー</translation>
    </message>
    <message>
        <source>max-age</source>
        <translation>max-age</translation>
    </message>
    <message>
        <source>Last fetch</source>
        <translation>最後の取得</translation>
    </message>
    <message>
        <source>The key set that is served</source>
        <translation>配信中の鍵セット</translation>
    </message>
    <message>
        <source>none since Tessera was started here</source>
        <translation>ここで Tessera を起動してからはありません</translation>
    </message>
    <message>
        <source>The auth service does not run here, so nobody can fetch this now.</source>
        <translation>認証サービスはここで動作していないため、現在これを取得できる人はいません。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ServiceRow</name>
    <message>
        <source>Auth service</source>
        <translation>認証サービス</translation>
    </message>
    <message>
        <source>Resource service</source>
        <translation>リソースサービス</translation>
    </message>
    <message>
        <source>It runs at %1.</source>
        <translation>%1 で動作しています。</translation>
    </message>
    <message>
        <source>Process %1 runs it: change it there, or end that process first.</source>
        <translation>プロセス %1 が実行しています。そこで変更するか、先にそのプロセスを終了してください。</translation>
    </message>
    <message>
        <source>It does not run. %1</source>
        <translation>動作していません。%1</translation>
    </message>
    <message>
        <source>It does not run.</source>
        <translation>動作していません。</translation>
    </message>
    <message>
        <source>It starts.</source>
        <translation>開始しています。</translation>
    </message>
    <message>
        <source>It stops; requests in flight are answered.</source>
        <translation>停止しています。処理中のリクエストには応答します。</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Restart the auth service</source>
        <translation>認証サービスを再起動</translation>
    </message>
    <message>
        <source>Restart the resource service</source>
        <translation>リソースサービスを再起動</translation>
    </message>
    <message>
        <source>Start the auth service</source>
        <translation>認証サービスを開始</translation>
    </message>
    <message>
        <source>Start the resource service</source>
        <translation>リソースサービスを開始</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ServiceSettings</name>
    <message>
        <source>%1 says this: a change holds until Tessera ends.</source>
        <translation>%1 で指定されています。変更は Tessera の終了まで有効です。</translation>
    </message>
    <message>
        <source>%1 says this when Tessera starts.</source>
        <translation>Tessera の起動時に %1 で指定されます。</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>構成ファイル</translation>
    </message>
    <message>
        <source>Where the values above are kept for the next start.</source>
        <translation>上の値を次回の起動のために保存する場所です。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Applying it restarts the service; requests in flight are answered.</source>
        <translation>適用するとサービスが再起動します。処理中のリクエストには応答します。</translation>
    </message>
    <message>
        <source>Tokens will name another issuer than %1: access tokens that are out are refused from then on, clients get new ones with their refresh tokens, and services elsewhere must be told.</source>
        <translation>トークンに記載される発行者が %1 から変わります。発行済みのアクセストークンはそれ以降拒否され、クライアントはリフレッシュトークンで新しいものを取得します。ほかの場所のサービスには、新しい発行者を設定する必要があります。</translation>
    </message>
    <message>
        <source>Copy &quot;%1&quot;</source>
        <translation>「%1」をコピー</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ServiceTile</name>
    <message>
        <source>The process %1 runs the services of this data folder: start and stop them there.</source>
        <translation>プロセス %1 がこのデータフォルダーのサービスを実行しています。開始と停止はそこで行ってください。</translation>
    </message>
    <message>
        <source>The process %1 runs the services of this data folder, but not this one.</source>
        <translation>プロセス %1 がこのデータフォルダーのサービスを実行していますが、このサービスは実行していません。</translation>
    </message>
    <message>
        <source>Auth service</source>
        <translation>認証サービス</translation>
    </message>
    <message>
        <source>Resource service</source>
        <translation>リソースサービス</translation>
    </message>
    <message>
        <source>Copy the address of the auth service</source>
        <translation>認証サービスのアドレスをコピー</translation>
    </message>
    <message>
        <source>Copy the address of the resource service</source>
        <translation>リソースサービスのアドレスをコピー</translation>
    </message>
    <message>
        <source>Open the metadata of the auth service in the browser</source>
        <translation>認証サービスのメタデータをブラウザーで開く</translation>
    </message>
    <message>
        <source>Open the metadata of the resource service in the browser</source>
        <translation>リソースサービスのメタデータをブラウザーで開く</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>アドレスなし</translation>
    </message>
    <message>
        <source>It listens here.</source>
        <translation>ここで待ち受けています。</translation>
    </message>
    <message>
        <source>It does not listen now.</source>
        <translation>現在は待ち受けていません。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the auth service</source>
        <translation>認証サービスを停止</translation>
    </message>
    <message>
        <source>Stop the resource service</source>
        <translation>リソースサービスを停止</translation>
    </message>
    <message>
        <source>Start the auth service</source>
        <translation>認証サービスを開始</translation>
    </message>
    <message>
        <source>Start the resource service</source>
        <translation>リソースサービスを開始</translation>
    </message>
    <message>
        <source>Restart the auth service</source>
        <translation>認証サービスを再起動</translation>
    </message>
    <message>
        <source>Restart the resource service</source>
        <translation>リソースサービスを再起動</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>ポート %1 を使用</translation>
    </message>
    <message>
        <source>Let the auth service use port %1</source>
        <translation>認証サービスでポート %1 を使用</translation>
    </message>
    <message>
        <source>Let the resource service use port %1</source>
        <translation>リソースサービスでポート %1 を使用</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SessionModel</name>
    <message>
        <source>Not said</source>
        <translation>情報なし</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SessionsDialog</name>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Nobody is signed in as %1.</source>
        <translation>%1 としてサインインしている人はいません。</translation>
    </message>
    <message>
        <source>&amp;End session</source>
        <translation>セッションを終了(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Sign out everywhere</source>
        <translation>すべてサインアウト(&amp;S)</translation>
    </message>
    <message>
        <source>Sessions of %1</source>
        <translation>%1 のセッション</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) ended.</source>
        <translation>
            <numerusform>%Ln 個のセッションを終了しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Services may accept the last access tokens until %1.</source>
        <translation>サービスは最後のアクセストークンを %1 まで受理する可能性があります。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SettingEditor</name>
    <message>
        <source>One a line, such as
https://app.example.com</source>
        <translation>1 行に 1 つ。例:
https://app.example.com</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SettingRow</name>
    <message>
        <source>Back to the default of &quot;%1&quot;</source>
        <translation>「%1」を既定値に戻す</translation>
    </message>
    <message>
        <source>It was changed elsewhere meanwhile, to %1. Applying sets yours.</source>
        <translation>その間に別の場所で「%1」に変更されました。適用するとここの値になります。</translation>
    </message>
    <message>
        <source>Not applied yet: %1 holds. The default is %2.</source>
        <translation>未適用です。現在の値: %1。既定値: %2。</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>既定: %1。</translation>
    </message>
    <message>
        <source>Changed from the default, %1.</source>
        <translation>既定値（%1）から変更されています。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>No setting says that.</source>
        <translation>該当する設定がありません。</translation>
    </message>
    <message>
        <source>Policy &amp;editor</source>
        <translation>ポリシーエディター(&amp;E)</translation>
    </message>
    <message>
        <source>The changes are being applied</source>
        <translation>変更を適用しています</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s), not all of which can be applied</source>
        <translation>
            <numerusform>%Ln 件の変更（適用できないものがあります）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) not applied yet</source>
        <translation>
            <numerusform>%Ln 件の未適用の変更</numerusform>
        </translation>
    </message>
    <message>
        <source>The services change over.</source>
        <translation>サービスを切り替えています。</translation>
    </message>
    <message>
        <source>The services run with what was changed.</source>
        <translation>サービスは変更後の内容で動作しています。</translation>
    </message>
    <message>
        <source>The settings are being changed.</source>
        <translation>設定を変更しています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) changed.</source>
        <translation>
            <numerusform>%Ln 件の設定を変更しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Filter what the page shows</source>
        <translation>ページの表示内容を絞り込む</translation>
    </message>
    <message>
        <source>Read the page again</source>
        <translation>ページを読み直す</translation>
    </message>
    <message>
        <source>Go on to the list of pages, the page, the messages</source>
        <translation>ページ一覧、ページ、メッセージを順に移動</translation>
    </message>
    <message>
        <source>Help about the page</source>
        <translation>ページについてのヘルプ</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>この一覧</translation>
    </message>
    <message>
        <source>Undo what the newest message tells of</source>
        <translation>最新のメッセージの操作を元に戻す</translation>
    </message>
    <message>
        <source>Show or hide the password in its field</source>
        <translation>欄のパスワードを表示または隠す</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>選択した行をコピー</translation>
    </message>
    <message>
        <source>Open the selected row</source>
        <translation>選択した行を開く</translation>
    </message>
    <message>
        <source>Sort a table, and choose its columns</source>
        <translation>表を並べ替え、列を選ぶ</translation>
    </message>
    <message>
        <source>Add a user, on the page of users</source>
        <translation>ユーザーを追加（ユーザーページ）</translation>
    </message>
    <message>
        <source>Edit the selected user</source>
        <translation>選択したユーザーを編集</translation>
    </message>
    <message>
        <source>Delete the selected users</source>
        <translation>選択したユーザーを削除</translation>
    </message>
    <message>
        <source>Close a dialog or a message; empty a filter</source>
        <translation>ダイアログやメッセージを閉じる。フィルターを空にする</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SignInView</name>
    <message>
        <source>&amp;Remember: a longer session</source>
        <translation>サインイン状態を保持: より長いセッション(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>サインイン(&amp;S)</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>リフレッシュ(&amp;F)</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Ema&amp;il</source>
        <translation>メールアドレス(&amp;I)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>パスワード(&amp;W)</translation>
    </message>
    <message>
        <source>Exchanges the refresh token of the last sign-in for new tokens</source>
        <translation>最後のサインインのリフレッシュトークンを新しいトークンに交換します</translation>
    </message>
    <message>
        <source>The auth service does not run. Start it on the overview.</source>
        <translation>認証サービスが動作していません。概要で開始してください。</translation>
    </message>
    <message>
        <source>The auth service is asked at %1, as an application would.</source>
        <translation>アプリケーションと同じように、%1 の認証サービスに問い合わせます。</translation>
    </message>
    <message>
        <source>The auth service is being asked.</source>
        <translation>認証サービスに問い合わせています。</translation>
    </message>
    <message>
        <source>Signed in; the access token stands above.</source>
        <translation>サインインしました。アクセストークンを上に表示しました。</translation>
    </message>
    <message>
        <source>Refreshed; the new access token stands above.</source>
        <translation>リフレッシュしました。新しいアクセストークンを上に表示しました。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::StatusStrip</name>
    <message>
        <source>How the auth service is</source>
        <translation>認証サービスの状態</translation>
    </message>
    <message>
        <source>How the resource service is</source>
        <translation>リソースサービスの状態</translation>
    </message>
    <message>
        <source>Nothing can be stored at the moment: the overview says why</source>
        <translation>現在何も保存できません。理由は概要にあります</translation>
    </message>
    <message>
        <source>The key that signs</source>
        <translation>署名中の鍵</translation>
    </message>
    <message>
        <source>When the next key signs</source>
        <translation>次の鍵の署名開始</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>1 秒あたりのリクエスト</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>ヘルプ (F1)</translation>
    </message>
    <message>
        <source>%1%2 %3</source>
        <translation>%1%2 %3</translation>
    </message>
    <message>
        <source>nothing can be stored</source>
        <translation>何も保存できません</translation>
    </message>
    <message>
        <source>%1 &quot;%2…&quot; active</source>
        <translation>%1「%2…」署名中</translation>
    </message>
    <message>
        <source>next key %1</source>
        <translation>次の鍵 %1</translation>
    </message>
    <message>
        <source>%1 req/s</source>
        <translation>%1 リクエスト/秒</translation>
    </message>
</context>
<context>
    <name>tessera::ui::StepList</name>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>this step</source>
        <translation>現在の手順</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>これから</translation>
    </message>
</context>
<context>
    <name>tessera::ui::StoryPane</name>
    <message>
        <source>Copy all of it as text</source>
        <translation>すべてテキストとしてコピー</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>tessera::ui::StretchTable</name>
    <message>
        <source>%1, %2, planned</source>
        <translation>%1、%2、予定</translation>
    </message>
    <message>
        <source>%1, %2, imported</source>
        <translation>%1、%2、インポート</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>past</source>
        <translation>過去</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>今後</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no end is planned</source>
        <translation>終了予定なし</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>区間</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SummaryPage</name>
    <message>
        <source>Ready to start</source>
        <translation>起動の準備ができました</translation>
    </message>
    <message>
        <source>Keys change by themselves: the next one is published before it signs, and the last one stays published until its tokens have expired.</source>
        <translation>鍵は自動的に交代します。次の鍵は署名を始める前に公開され、前の鍵はそのトークンの期限が切れるまで公開され続けます。</translation>
    </message>
    <message>
        <source>every 6 hours</source>
        <translation>6 時間ごと</translation>
    </message>
    <message>
        <source>every 12 hours</source>
        <translation>12 時間ごと</translation>
    </message>
    <message>
        <source>every 24 hours</source>
        <translation>24 時間ごと</translation>
    </message>
    <message>
        <source>every 7 days</source>
        <translation>7 日ごと</translation>
    </message>
    <message>
        <source>every 30 days</source>
        <translation>30 日ごと</translation>
    </message>
    <message>
        <source>only when somebody rotates them</source>
        <translation>手動でローテーションしたときのみ</translation>
    </message>
    <message>
        <source>A &amp;new key</source>
        <translation>新しい鍵(&amp;N)</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>実行される内容</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>Auth service</source>
        <translation>認証サービス</translation>
    </message>
    <message>
        <source>Resource service</source>
        <translation>リソースサービス</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
</context>
<context>
    <name>tessera::ui::TableView</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>並べ替え(&amp;S)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::TimeView</name>
    <message>
        <source>No&amp;w</source>
        <translation>現在(&amp;W)</translation>
    </message>
    <message>
        <source>Every chec&amp;k then</source>
        <translation>その時点のすべての検査(&amp;K)</translation>
    </message>
    <message>
        <source>Stretches of time</source>
        <translation>時間の区間</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>基準時点</translation>
    </message>
    <message>
        <source>As o&amp;f</source>
        <translation>基準時点(&amp;F)</translation>
    </message>
    <message>
        <source>By what is chosen under Verify: %1. Clocks may differ by the leeway, so the token is taken a little earlier and later than it says.</source>
        <translation>「検証」で選択した条件によります: %1。時計のずれを許容幅まで認めるため、トークンは記載された時刻の少し前から少し後まで受理されます。</translation>
    </message>
    <message>
        <source>It is accepted then.</source>
        <translation>その時点では受理されます。</translation>
    </message>
    <message>
        <source>It is refused then: %1</source>
        <translation>その時点では拒否されます: %1</translation>
    </message>
</context>
<context>
    <name>tessera::ui::TimelineCard</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Show all earlier keys</source>
        <translation>以前の鍵をすべて表示</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>全体を表示</translation>
    </message>
    <message>
        <source>Go to now</source>
        <translation>現在へ移動</translation>
    </message>
    <message>
        <source>Choose a key to see its exact instants, or point at a bar.</source>
        <translation>鍵を選択するかバーをポイントすると、正確な時刻が表示されます。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::TimelineLegend</name>
    <message>
        <source>Legend of the timeline</source>
        <translation>タイムラインの凡例</translation>
    </message>
    <message>
        <source>of a key that is not made yet</source>
        <translation>まだ作成されていない鍵</translation>
    </message>
    <message>
        <source>ended at once, by a person</source>
        <translation>手動で即時に終了</translation>
    </message>
</context>
<context>
    <name>tessera::ui::TimelineView</name>
    <message>
        <source>The tab &quot;Timeline as text&quot; says the same in a table. Up and Down choose a key.</source>
        <translation>「テキスト形式のタイムライン」タブに同じ内容の表があります。上下の矢印キーで鍵を選べます。</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Timeline of the keys</source>
        <translation>鍵のタイムライン</translation>
    </message>
</context>
<context>
    <name>tessera::ui::TlsRows</name>
    <message>
        <source>Shown certificate</source>
        <translation>提示する証明書</translation>
    </message>
    <message>
        <source>With what both services speak TLS.</source>
        <translation>両サービスが TLS に使う証明書です。</translation>
    </message>
    <message>
        <source>&amp;Renew</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>ローカル認証局</translation>
    </message>
    <message>
        <source>Makes certificates for the names below and for servers of yours. Whoever trusts it believes them: export it for those.</source>
        <translation>下の名前や独自のサーバー用に証明書を発行します。この認証局を信頼する相手は、その証明書も信頼します。そのような相手のためにエクスポートしてください。</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Issue…</source>
        <translation>発行(&amp;I)…</translation>
    </message>
    <message>
        <source>There is none: they speak plain HTTP.</source>
        <translation>ありません。暗号化なしの HTTP で通信します。</translation>
    </message>
    <message>
        <source>Good until %1.</source>
        <translation>%1 まで有効。</translation>
    </message>
    <message>
        <source>Out of date since %1: clients refuse it.</source>
        <translation>%1 に期限切れ。クライアントに拒否されます。</translation>
    </message>
    <message>
        <source>For %1. %2 Vouched for by %3.
SHA-256 %4</source>
        <translation>%1 用。%2 発行元: %3。
SHA-256 %4</translation>
    </message>
    <message>
        <source>the local authority</source>
        <translation>ローカル認証局</translation>
    </message>
    <message>
        <source>Good until %1.
SHA-256 %2</source>
        <translation>%1 まで有効。
SHA-256 %2</translation>
    </message>
    <message>
        <source>There is none yet; it is made when it is needed.</source>
        <translation>まだありません。必要になると作成されます。</translation>
    </message>
    <message>
        <source>A certificate is being made.</source>
        <translation>証明書を作成しています。</translation>
    </message>
    <message>
        <source>There is a new certificate; the services show it within seconds.</source>
        <translation>新しい証明書ができました。サービスは数秒以内にこれを提示します。</translation>
    </message>
    <message>
        <source>Export the local authority</source>
        <translation>ローカル認証局のエクスポート</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem)</source>
        <translation>証明書 (*.crt *.pem)</translation>
    </message>
    <message>
        <source>The local authority is in %1.</source>
        <translation>ローカル認証局を %1 に保存しました。</translation>
    </message>
    <message>
        <source>The certificate and its key are in %1.</source>
        <translation>証明書とその鍵を %1 に保存しました。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::TokenEditor</name>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Paste a token here: with or without Bearer, whole or in part. It stays in memory and goes nowhere unless you send it.</source>
        <translation>ここにトークンを貼り付けてください。Bearer の有無や、全体か一部かは問いません。メモリにのみ置かれ、送信しない限りどこにも送られません。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::TokenMemberModel</name>
    <message>
        <source>before the year 1</source>
        <translation>西暦 1 年より前</translation>
    </message>
    <message>
        <source>after the year 9999</source>
        <translation>西暦 9999 年より後</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an instant and how far from now it is</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Not registered: its issuer knows.</source>
        <translation>未登録: 意味は発行者が定めています。</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Where that is written</source>
        <translation>出典</translation>
    </message>
</context>
<context>
    <name>tessera::ui::Tray</name>
    <message>
        <source>&amp;Show Tessera</source>
        <translation>Tessera を表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::UserActions</name>
    <message>
        <source>%1 was added.</source>
        <translation>%1 を追加しました。</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 を保存しました。</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>%1 に新しいパスワードを設定しました。</translation>
    </message>
    <message>
        <source>Users are being enabled.</source>
        <translation>ユーザーを有効にしています。</translation>
    </message>
    <message>
        <source>Users are being disabled.</source>
        <translation>ユーザーを無効にしています。</translation>
    </message>
    <message>
        <source>%1 may sign in again.</source>
        <translation>%1 は再びサインインできます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) may sign in again.</source>
        <translation>
            <numerusform>%Ln 人のユーザーが再びサインインできます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is disabled and signed out.</source>
        <translation>%1 を無効にし、サインアウトさせました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are disabled and signed out.</source>
        <translation>
            <numerusform>%Ln 人のユーザーを無効にし、サインアウトさせました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Users are being unlocked.</source>
        <translation>ユーザーのロックを解除しています。</translation>
    </message>
    <message>
        <source>%1 is unlocked.</source>
        <translation>%1 のロックを解除しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are unlocked.</source>
        <translation>
            <numerusform>%Ln 人のユーザーのロックを解除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Users are being deleted.</source>
        <translation>ユーザーを削除しています。</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 を削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were deleted.</source>
        <translation>
            <numerusform>%Ln 人のユーザーを削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Users are coming back.</source>
        <translation>ユーザーを元に戻しています。</translation>
    </message>
    <message>
        <source>%1 is back; every session has ended.</source>
        <translation>%1 が元に戻りました。全セッションは終了しています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are back; every session has ended.</source>
        <translation>
            <numerusform>%Ln 人のユーザーが元に戻りました。全セッションは終了しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were added.</source>
        <translation>
            <numerusform>%Ln 人のユーザーを追加しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were left out.</source>
        <translation>
            <numerusform>%Ln 行を除外しました。</numerusform>
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
        <translation>ユーザーのエクスポート</translation>
    </message>
    <message>
        <source>Users are being exported.</source>
        <translation>ユーザーをエクスポートしています。</translation>
    </message>
    <message>
        <source>All users are in %1, without passwords.</source>
        <translation>全ユーザーをパスワードなしで %1 に保存しました。</translation>
    </message>
    <message>
        <source>The export was given up; nothing was written.</source>
        <translation>エクスポートを中止しました。何も書き込まれていません。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::UserDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>%1 の編集</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>ユーザーの追加</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>メールアドレス(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>ロール(&amp;R)</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>The email address is known to be the person’s (&amp;verified)</source>
        <translation>メールアドレスが本人のものと確認済み(&amp;V)</translation>
    </message>
    <message>
        <source>Copy the ID</source>
        <translation>ID をコピー</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
</context>
<context>
    <name>tessera::ui::UserText</name>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>最後のサインイン</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 (verified)</source>
        <translation>%1（確認済み）</translation>
    </message>
    <message>
        <source>%1 (not verified)</source>
        <translation>%1（未確認）</translation>
    </message>
    <message>
        <source>Has never signed in.</source>
        <translation>サインインしたことがありません。</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Locked until %1</source>
        <translation>%1 までロック</translation>
    </message>
</context>
<context>
    <name>tessera::ui::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Filter by email or name</source>
        <translation>メールアドレスまたは名前で絞り込み</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>インポート(&amp;M)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Add user…</source>
        <translation>ユーザーを追加(&amp;A)…</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was copied: %Ln of the selected user(s) were not read yet. &quot;Export&quot; writes all of them.</source>
        <translation>
            <numerusform>何もコピーされていません。選択したユーザーのうち %Ln 人がまだ読み込まれていません。「エクスポート」なら全員を書き出せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;tate:</source>
        <translation>状態(&amp;T):</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>Nobody is like that</source>
        <translation>該当するユーザーがいません</translation>
    </message>
    <message>
        <source>No user has this in the email address or the name, and this state.</source>
        <translation>メールアドレスまたは名前にこれを含み、この状態のユーザーはいません。</translation>
    </message>
    <message>
        <source>Show all users</source>
        <translation>全ユーザーを表示</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>まだユーザーがいません</translation>
    </message>
    <message>
        <source>Add somebody who may sign in, or import a list.</source>
        <translation>サインインできるユーザーを追加するか、一覧をインポートしてください。</translation>
    </message>
    <message>
        <source>Add a user…</source>
        <translation>ユーザーを追加…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln user(s)</source>
        <translation>
            <numerusform>%Ln 人中 %1 人のユーザー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln 人のユーザー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disabled</source>
        <translation>
            <numerusform>無効 %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln locked</source>
        <translation>
            <numerusform>ロック %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>The user is not among those that the filter shows.</source>
        <translation>このユーザーはフィルターの表示対象に含まれていません。</translation>
    </message>
    <message>
        <source>This user does not exist any more.</source>
        <translation>このユーザーはもう存在しません。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::VerifyView</name>
    <message>
        <source>There is no token to verify.</source>
        <translation>検証するトークンがありません。</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>取得(&amp;F)</translation>
    </message>
    <message>
        <source>as of no&amp;w</source>
        <translation>現在の時点で(&amp;W)</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>the keys of this installation</source>
        <translation>この Tessera の鍵</translation>
    </message>
    <message>
        <source>the keys that the resource service holds</source>
        <translation>リソースサービスが保持する鍵</translation>
    </message>
    <message>
        <source>a key set at an address</source>
        <translation>アドレスにある鍵セット</translation>
    </message>
    <message>
        <source>a key that is pasted here</source>
        <translation>ここに貼り付ける鍵</translation>
    </message>
    <message>
        <source>the throw-away key that signed it</source>
        <translation>署名に使った使い捨ての鍵</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>鍵(&amp;K)</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>アドレス(&amp;R)</translation>
    </message>
    <message>
        <source>A JWK, a JWK set, a public key or a certificate (PEM)</source>
        <translation>JWK、JWK セット、公開鍵、または証明書（PEM）</translation>
    </message>
    <message>
        <source>Open a file with keys</source>
        <translation>鍵のファイルを開く</translation>
    </message>
    <message>
        <source>Pa&amp;sted key</source>
        <translation>貼り付けた鍵(&amp;S)</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>比較しない</translation>
    </message>
    <message>
        <source>Au&amp;dience</source>
        <translation>オーディエンス(&amp;D)</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>オーディエンス</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>発行者(&amp;I)</translation>
    </message>
    <message>
        <source>Instan&amp;t</source>
        <translation>時点(&amp;T)</translation>
    </message>
    <message>
        <source>Keys to verify with</source>
        <translation>検証に使う鍵</translation>
    </message>
    <message>
        <source>Keys (*.json *.jwk *.jwks *.pem *.crt *.cer *.key *.pub);;All files (*)</source>
        <translation>鍵 (*.json *.jwk *.jwks *.pem *.crt *.cer *.key *.pub);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The key set is being fetched.</source>
        <translation>鍵セットを取得しています。</translation>
    </message>
    <message>
        <source>The resource service holds no keys now.</source>
        <translation>リソースサービスは現在鍵を保持していません。</translation>
    </message>
    <message>
        <source>Nothing was fetched from that address yet.</source>
        <translation>そのアドレスからはまだ何も取得していません。</translation>
    </message>
    <message>
        <source>There is no key to verify with.</source>
        <translation>検証に使う鍵がありません。</translation>
    </message>
    <message>
        <source>No token was signed with a throw-away key yet.</source>
        <translation>使い捨ての鍵で署名したトークンはまだありません。</translation>
    </message>
    <message>
        <source>The token is accepted.</source>
        <translation>トークンは受理されます。</translation>
    </message>
    <message>
        <source>The token is refused: %1</source>
        <translation>トークンは拒否されます: %1</translation>
    </message>
</context>
<context>
    <name>tessera::ui::answertext</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>sent after %1</source>
        <translation>%1 後に送信</translation>
    </message>
    <message>
        <source>first byte after %1</source>
        <translation>%1 後に最初のバイト</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <comment>a status and a time</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 after %2 (%3)</source>
        <comment>a status and times</comment>
        <translation>%1（%2、%3）</translation>
    </message>
    <message>
        <source>No text, but %1 bytes.</source>
        <translation>テキストではなく、%1 バイトのデータです。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::assistant</name>
    <message>
        <source>%1 decides this. Start Tessera without it to choose here.</source>
        <translation>%1 で決められています。ここで選ぶには、それを指定せずに Tessera を起動してください。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::auditstory</name>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>The request that caused it</source>
        <translation>原因となったリクエスト</translation>
    </message>
    <message>
        <source>It is no longer in the request log, which holds the latest %1 since the console was started.</source>
        <translation>リクエストログにはもうありません。ログが保持するのは、コンソールの起動以降の最新 %1 件です。</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>リクエスト ID</translation>
    </message>
    <message>
        <source>Place in the log</source>
        <translation>ログ内の位置</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>ハッシュ</translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation>前のエントリのハッシュ</translation>
    </message>
</context>
<context>
    <name>tessera::ui::auditwords</name>
    <message>
        <source>Signs from</source>
        <translation>署名開始</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>アルゴリズム</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Address verified</source>
        <translation>アドレス確認済み</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Token expires</source>
        <translation>トークンの期限</translation>
    </message>
    <message>
        <source>Expected use</source>
        <translation>想定された用途</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>トークン ID</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Use that was tried</source>
        <translation>試みられた用途</translation>
    </message>
    <message>
        <source>Former database kept in</source>
        <translation>以前のデータベースの保存先</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Key number</source>
        <translation>鍵番号</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Sessions ended</source>
        <translation>終了したセッション</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>フィンガープリント (SHA-256)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>由来</translation>
    </message>
    <message>
        <source>State before</source>
        <translation>変更前の状態</translation>
    </message>
    <message>
        <source>Throw-away key</source>
        <translation>使い捨ての鍵</translation>
    </message>
    <message>
        <source>Token type</source>
        <translation>トークンの型</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>即時</translation>
    </message>
    <message>
        <source>the user is disabled</source>
        <translation>ユーザーが無効</translation>
    </message>
    <message>
        <source>first key</source>
        <translation>最初の鍵</translation>
    </message>
    <message>
        <source>import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>no password is set</source>
        <translation>パスワード未設定</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>password changed</source>
        <translation>パスワードの変更</translation>
    </message>
    <message>
        <source>password changed meanwhile</source>
        <translation>その間のパスワード変更</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>予定どおり</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>there is no such user</source>
        <translation>該当ユーザーなし</translation>
    </message>
    <message>
        <source>user disabled</source>
        <translation>ユーザー無効</translation>
    </message>
    <message>
        <source>user disabled meanwhile</source>
        <translation>その間のユーザー無効化</translation>
    </message>
    <message>
        <source>user deleted meanwhile</source>
        <translation>その間のユーザー削除</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>パスワードの誤り</translation>
    </message>
    <message>
        <source>All about sign-ins</source>
        <translation>サインイン関連すべて</translation>
    </message>
    <message>
        <source>All about users</source>
        <translation>ユーザー関連すべて</translation>
    </message>
    <message>
        <source>All about keys</source>
        <translation>鍵関連すべて</translation>
    </message>
    <message>
        <source>All about backups</source>
        <translation>バックアップ関連すべて</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>コンソール</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未サインイン</translation>
    </message>
    <message>
        <source>%1 (command line)</source>
        <translation>%1（コマンドライン）</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tessera::ui::backups</name>
    <message>
        <source>The process that runs the services writes them, by its own configuration.</source>
        <translation>サービスを実行するプロセスが、自身の構成に従って作成します。</translation>
    </message>
    <message>
        <source>None is written by itself: the configuration file names no folder (backup.folder) and no file with a passphrase (backup.passphrase-file) for them.</source>
        <translation>自動では作成されません。構成ファイルにフォルダー（backup.folder）とパスフレーズのファイル（backup.passphrase-file）が指定されていません。</translation>
    </message>
    <message>
        <source>One is being written into %1.</source>
        <translation>%1 に作成しています。</translation>
    </message>
    <message>
        <source>None is planned.</source>
        <translation>予定はありません。</translation>
    </message>
    <message>
        <source>The next one is written into %1 %2.</source>
        <translation>次のバックアップは %1 に作成されます（%2）。</translation>
    </message>
    <message>
        <source>Backups (*.tessera-backup);;All files (*)</source>
        <translation>バックアップ (*.tessera-backup);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>ユーザー %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>鍵 %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>セッション %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one was written %1: %2.</source>
        <translation>最後のバックアップ: %1、%2。</translation>
    </message>
    <message>
        <source>The last attempt failed %1, and is repeated: %2</source>
        <translation>最後の試行は失敗し（%1）、再試行されます: %2</translation>
    </message>
</context>
<context>
    <name>tessera::ui::closequestion</name>
    <message>
        <source>The services are running.</source>
        <translation>サービスが動作しています。</translation>
    </message>
    <message>
        <source>&amp;Stop them and quit</source>
        <translation>停止して終了(&amp;S)</translation>
    </message>
    <message>
        <source>When Tessera ends, nobody can sign in and no key set is served until it is started again.</source>
        <translation>Tessera が終了すると、再び起動するまで、誰もサインインできず、鍵セットも配信されません。</translation>
    </message>
    <message>
        <source>&amp;Keep running without the window</source>
        <translation>ウィンドウなしで動作を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Do not ask again</source>
        <translation>次回から確認しない(&amp;D)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::exportdialog</name>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>表計算ソフト用の表 (*.csv)</translation>
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
        <translation>ほかのマシンが TLS なしで %1 に到達できるようになります。</translation>
    </message>
    <message>
        <source>Passwords and tokens then cross the network in the open: whoever is on the way can read them and act as the people they belong to. Turn TLS on in the settings first. Without it, listen there only behind a proxy that ends TLS, or on a network that you trust as much as this machine.</source>
        <translation>その場合、パスワードとトークンは平文でネットワークを流れます。途中にいる者はそれらを読み取り、本人になりすますことができます。先に設定で TLS を有効にしてください。TLS なしで待ち受けてよいのは、TLS を終端するプロキシの背後か、このマシンと同じように信頼できるネットワークだけです。</translation>
    </message>
    <message>
        <source>&amp;Listen there</source>
        <translation>待ち受ける(&amp;L)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::minttemplates</name>
    <message>
        <source>access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>As the auth service gives it (RFC 9068).</source>
        <translation>認証サービスが発行するものと同じ（RFC 9068）。</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>To see what somebody with the role admin may do.</source>
        <translation>ロール admin を持つ人に何ができるかを確認します。</translation>
    </message>
    <message>
        <source>without roles and scopes</source>
        <translation>ロールとスコープなし</translation>
    </message>
    <message>
        <source>To see that a resource grants nothing by itself (RFC 6750 section 3.1: 403, insufficient_scope).</source>
        <translation>リソースが無条件には何も許可しないことを確認します（RFC 6750 3.1 節: 403、insufficient_scope）。</translation>
    </message>
    <message>
        <source>service that acts for itself</source>
        <translation>自身の権限で動作するサービス</translation>
    </message>
    <message>
        <source>No person is behind it: the subject is the client (RFC 9068 section 2.2, RFC 6749 section 4.4).</source>
        <translation>ユーザーは介在しません。サブジェクトはクライアントです（RFC 9068 2.2 節、RFC 6749 4.4 節）。</translation>
    </message>
    <message>
        <source>expired an hour ago</source>
        <translation>1 時間前に期限切れ</translation>
    </message>
    <message>
        <source>No resource may take it (RFC 7519 section 4.1.4).</source>
        <translation>どのリソースも受理してはなりません（RFC 7519 4.1.4 節）。</translation>
    </message>
    <message>
        <source>good from in an hour</source>
        <translation>1 時間後から有効</translation>
    </message>
    <message>
        <source>No resource may take it yet (RFC 7519 section 4.1.5).</source>
        <translation>どのリソースもまだ受理してはなりません（RFC 7519 4.1.5 節）。</translation>
    </message>
    <message>
        <source>for another audience</source>
        <translation>別のオーディエンス用</translation>
    </message>
    <message>
        <source>Made for another service: no resource of here may take it (RFC 8725 section 3.9).</source>
        <translation>別のサービス用です。この環境のリソースは受理してはなりません（RFC 8725 3.9 節）。</translation>
    </message>
    <message>
        <source>of another issuer</source>
        <translation>別の発行者のもの</translation>
    </message>
    <message>
        <source>Names an issuer that resources of here do not trust (RFC 8725 section 3.8).</source>
        <translation>この環境のリソースが信頼しない発行者が記載されています（RFC 8725 3.8 節）。</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID トークン</translation>
    </message>
    <message>
        <source>Tells a client who signed in (OpenID Connect); as an access token no resource may take it (RFC 8725 section 3.12).</source>
        <translation>誰がサインインしたかをクライアントに伝えます（OpenID Connect）。アクセストークンとしては、どのリソースも受理してはなりません（RFC 8725 3.12 節）。</translation>
    </message>
    <message>
        <source>with an unknown critical extension</source>
        <translation>未知のクリティカル拡張付き</translation>
    </message>
    <message>
        <source>Must be refused by whoever does not know it (RFC 7515 section 4.1.11).</source>
        <translation>この拡張を知らない者は拒否しなければなりません（RFC 7515 4.1.11 節）。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::pages</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>JWKS</source>
        <translation>JWKS</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>プレイグラウンド</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>tessera::ui::registerednames</name>
    <message>
        <source>The algorithm of the signature, or of the key encryption.</source>
        <translation>署名、または鍵暗号化のアルゴリズム。</translation>
    </message>
    <message>
        <source>Names the key that it was signed with.</source>
        <translation>署名に使われた鍵を示します。</translation>
    </message>
    <message>
        <source>What kind of token this is; at+jwt is an access token.</source>
        <translation>トークンの種類。at+jwt はアクセストークンです。</translation>
    </message>
    <message>
        <source>What kind of content the payload is; JWT for a token within a token.</source>
        <translation>ペイロードの内容の種類。トークンの中のトークンでは JWT です。</translation>
    </message>
    <message>
        <source>Extensions that must be understood, else the token is refused.</source>
        <translation>理解が必須の拡張。理解できない検証側はトークンを拒否します。</translation>
    </message>
    <message>
        <source>An address of a key set. A verifier that fetches it lets the token choose its own key.</source>
        <translation>鍵セットのアドレス。これを取得する検証側は、トークンに自身の鍵を選ばせることになります。</translation>
    </message>
    <message>
        <source>A key. A verifier that uses it lets the token choose its own key.</source>
        <translation>鍵。これを使う検証側は、トークンに自身の鍵を選ばせることになります。</translation>
    </message>
    <message>
        <source>An address of a certificate chain. A verifier that fetches it lets the token choose its own key.</source>
        <translation>証明書チェーンのアドレス。これを取得する検証側は、トークンに自身の鍵を選ばせることになります。</translation>
    </message>
    <message>
        <source>A certificate chain. It proves nothing unless its root is trusted.</source>
        <translation>証明書チェーン。ルートが信頼されていなければ何も証明しません。</translation>
    </message>
    <message>
        <source>The SHA-1 thumbprint of a certificate.</source>
        <translation>証明書の SHA-1 サムプリント。</translation>
    </message>
    <message>
        <source>The SHA-256 thumbprint of a certificate.</source>
        <translation>証明書の SHA-256 サムプリント。</translation>
    </message>
    <message>
        <source>Whether the payload is base64url; false is an extension that few verifiers understand.</source>
        <translation>ペイロードが base64url かどうか。false は、理解する検証側の少ない拡張です。</translation>
    </message>
    <message>
        <source>How the content is encrypted: this token is a JWE.</source>
        <translation>内容の暗号化方式。このトークンは JWE です。</translation>
    </message>
    <message>
        <source>How the content was compressed before it was encrypted.</source>
        <translation>暗号化前の内容の圧縮方式。</translation>
    </message>
    <message>
        <source>The sender&apos;s key for this one agreement.</source>
        <translation>この 1 回の鍵合意のための送信者の鍵。</translation>
    </message>
    <message>
        <source>About the sender, for the key agreement.</source>
        <translation>鍵合意のための、送信者の情報。</translation>
    </message>
    <message>
        <source>About the recipient, for the key agreement.</source>
        <translation>鍵合意のための、受信者の情報。</translation>
    </message>
    <message>
        <source>The initialisation vector of the key encryption.</source>
        <translation>鍵暗号化の初期化ベクトル。</translation>
    </message>
    <message>
        <source>The authentication tag of the key encryption.</source>
        <translation>鍵暗号化の認証タグ。</translation>
    </message>
    <message>
        <source>The salt of a password&apos;s key derivation.</source>
        <translation>パスワードからの鍵導出のソルト。</translation>
    </message>
    <message>
        <source>How often a password is hashed; a large number keeps a verifier busy.</source>
        <translation>パスワードのハッシュ回数。大きな数は検証側に負荷をかけます。</translation>
    </message>
    <message>
        <source>The issuer, repeated where the content is encrypted.</source>
        <translation>内容が暗号化されている場合に繰り返される発行者。</translation>
    </message>
    <message>
        <source>The subject, repeated where the content is encrypted.</source>
        <translation>内容が暗号化されている場合に繰り返されるサブジェクト。</translation>
    </message>
    <message>
        <source>The audience, repeated where the content is encrypted.</source>
        <translation>内容が暗号化されている場合に繰り返されるオーディエンス。</translation>
    </message>
    <message>
        <source>Who issued the token. A verifier compares it, by character.</source>
        <translation>トークンの発行者。検証側は 1 文字ずつ比較します。</translation>
    </message>
    <message>
        <source>Who or what the token is about: the user&apos;s id.</source>
        <translation>トークンの対象となる人や物。ユーザーの ID です。</translation>
    </message>
    <message>
        <source>For whom it is. A verifier must find itself in it.</source>
        <translation>トークンの宛先。検証側は自分が含まれることを確認しなければなりません。</translation>
    </message>
    <message>
        <source>From then on it is refused.</source>
        <translation>この時刻以降は拒否されます。</translation>
    </message>
    <message>
        <source>Before then it is refused.</source>
        <translation>この時刻より前は拒否されます。</translation>
    </message>
    <message>
        <source>When it was issued.</source>
        <translation>発行された時刻。</translation>
    </message>
    <message>
        <source>Names this one token, so that a second use can be noticed.</source>
        <translation>このトークンを一意に識別します。再使用の検出に使います。</translation>
    </message>
    <message>
        <source>The client that asked for the token.</source>
        <translation>トークンを求めたクライアント。</translation>
    </message>
    <message>
        <source>What the client may do, in words with spaces between them.</source>
        <translation>クライアントに許可されること（空白で区切った語）。</translation>
    </message>
    <message>
        <source>The roles of the user.</source>
        <translation>ユーザーのロール。</translation>
    </message>
    <message>
        <source>The groups of the user.</source>
        <translation>ユーザーのグループ。</translation>
    </message>
    <message>
        <source>What the user is entitled to.</source>
        <translation>ユーザーに付与された権利。</translation>
    </message>
    <message>
        <source>An email address of the user.</source>
        <translation>ユーザーのメールアドレス。</translation>
    </message>
    <message>
        <source>Whether the email address is known to be the user&apos;s.</source>
        <translation>メールアドレスがユーザーのものと確認されているかどうか。</translation>
    </message>
    <message>
        <source>The full name of the user, as it is shown.</source>
        <translation>表示用のユーザーの氏名。</translation>
    </message>
    <message>
        <source>The given names of the user.</source>
        <translation>ユーザーの名。</translation>
    </message>
    <message>
        <source>The family names of the user.</source>
        <translation>ユーザーの姓。</translation>
    </message>
    <message>
        <source>The middle names of the user.</source>
        <translation>ユーザーのミドルネーム。</translation>
    </message>
    <message>
        <source>What the user is called by friends.</source>
        <translation>ユーザーの愛称。</translation>
    </message>
    <message>
        <source>What the user wants to be called; may change, and names nobody.</source>
        <translation>ユーザーが希望する呼び名。変わることがあり、識別には使えません。</translation>
    </message>
    <message>
        <source>The address of the user&apos;s profile page.</source>
        <translation>ユーザーのプロフィールページのアドレス。</translation>
    </message>
    <message>
        <source>The address of a picture of the user.</source>
        <translation>ユーザーの画像のアドレス。</translation>
    </message>
    <message>
        <source>The address of the user&apos;s web site.</source>
        <translation>ユーザーの Web サイトのアドレス。</translation>
    </message>
    <message>
        <source>The user&apos;s gender.</source>
        <translation>ユーザーの性別。</translation>
    </message>
    <message>
        <source>The user&apos;s birthday.</source>
        <translation>ユーザーの誕生日。</translation>
    </message>
    <message>
        <source>The user&apos;s time zone.</source>
        <translation>ユーザーのタイムゾーン。</translation>
    </message>
    <message>
        <source>The user&apos;s language.</source>
        <translation>ユーザーの言語。</translation>
    </message>
    <message>
        <source>A telephone number of the user.</source>
        <translation>ユーザーの電話番号。</translation>
    </message>
    <message>
        <source>Whether the telephone number is known to be the user&apos;s.</source>
        <translation>電話番号がユーザーのものと確認されているかどうか。</translation>
    </message>
    <message>
        <source>A postal address of the user.</source>
        <translation>ユーザーの住所。</translation>
    </message>
    <message>
        <source>When what is said of the user was last changed.</source>
        <translation>ユーザーの情報が最後に変更された時刻。</translation>
    </message>
    <message>
        <source>When the user last showed who that is.</source>
        <translation>ユーザーが最後に認証を受けた時刻。</translation>
    </message>
    <message>
        <source>Ties an ID token to the request of a client.</source>
        <translation>ID トークンをクライアントのリクエストに結び付けます。</translation>
    </message>
    <message>
        <source>How well the user was authenticated.</source>
        <translation>ユーザーの認証の強さ。</translation>
    </message>
    <message>
        <source>By what means the user was authenticated.</source>
        <translation>ユーザーの認証の方法。</translation>
    </message>
    <message>
        <source>The client that an ID token was issued to.</source>
        <translation>ID トークンの発行先のクライアント。</translation>
    </message>
    <message>
        <source>Ties an ID token to its access token.</source>
        <translation>ID トークンをアクセストークンに結び付けます。</translation>
    </message>
    <message>
        <source>Ties an ID token to its authorization code.</source>
        <translation>ID トークンを認可コードに結び付けます。</translation>
    </message>
    <message>
        <source>Names the session.</source>
        <translation>セッションを示します。</translation>
    </message>
    <message>
        <source>What a security event token tells of.</source>
        <translation>セキュリティイベントトークンが伝える内容。</translation>
    </message>
    <message>
        <source>When the event happened.</source>
        <translation>イベントが起きた時刻。</translation>
    </message>
    <message>
        <source>Names the transaction.</source>
        <translation>トランザクションを示します。</translation>
    </message>
    <message>
        <source>A key that whoever shows the token must prove to have.</source>
        <translation>トークンを提示する者が、所持を証明しなければならない鍵。</translation>
    </message>
    <message>
        <source>Who acts in place of the subject.</source>
        <translation>サブジェクトに代わって動作する者。</translation>
    </message>
    <message>
        <source>Who may act in place of the subject.</source>
        <translation>サブジェクトに代わって動作してよい者。</translation>
    </message>
    <message>
        <source>What the client may do, in detail.</source>
        <translation>クライアントに許可されることの詳細。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::requeststory</name>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答時刻</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>接続元</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>ユーザーエージェント</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>リクエスト ID</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>receiving %1, answering %2, sending %3</source>
        <translation>受信 %1、応答作成 %2、送信 %3</translation>
    </message>
    <message>
        <source>Signed in: %1.</source>
        <translation>サインイン: %1。</translation>
    </message>
    <message>
        <source>Ended: %1 (%2).</source>
        <translation>終了: %1（%2）。</translation>
    </message>
    <message>
        <source>Goes on until %1.</source>
        <translation>%1 まで続きます。</translation>
    </message>
    <message>
        <source>Expired: %1.</source>
        <translation>期限切れ: %1。</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>ユーザー ID</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>This request was given it.</source>
        <translation>このリクエストで発行されました。</translation>
    </message>
    <message>
        <source>It came with the request.</source>
        <translation>このリクエストに付いていました。</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>トークン ID</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到達</translation>
    </message>
    <message>
        <source>Checks of the token</source>
        <translation>トークンの検査</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Holds nothing of this request.</source>
        <translation>このリクエストの記録はありません。</translation>
    </message>
    <message numerus="yes">
        <source>The latest; %Ln more are in the log.</source>
        <translation>
            <numerusform>最新のもの。ほかに %Ln 件がログにあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 answered %2 and gave the token out.</source>
        <translation>%1 が %2 と応答し、トークンを発行しました。</translation>
    </message>
    <message>
        <source>%1 answered %2.</source>
        <translation>%1 が %2 と応答しました。</translation>
    </message>
    <message>
        <source>The same token was used at</source>
        <translation>同じトークンが使われた時刻</translation>
    </message>
    <message>
        <source>Others of the same session</source>
        <translation>同じセッションのほかのリクエスト</translation>
    </message>
</context>
<context>
    <name>tessera::ui::requestwords</name>
    <message>
        <source>done</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>リダイレクト</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>%1, aborted</source>
        <translation>%1、中断</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
</context>
<context>
    <name>tessera::ui::settings</name>
    <message>
        <source>milliseconds</source>
        <translation>ミリ秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
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
        <translation>分</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 日</translation>
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
        <translation>オフ、または %1～%2の範囲でなければなりません。</translation>
    </message>
    <message>
        <source>It has to be from %1 to %2.</source>
        <translation>%1～%2の範囲でなければなりません。</translation>
    </message>
    <message>
        <source>Rotation interval</source>
        <translation>ローテーション間隔</translation>
    </message>
    <message>
        <source>Propagation time</source>
        <translation>伝播時間</translation>
    </message>
    <message>
        <source>Max-age of the key set</source>
        <translation>鍵セットの max-age</translation>
    </message>
    <message>
        <source>Leeway</source>
        <translation>許容幅</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>アルゴリズム</translation>
    </message>
    <message>
        <source>Size of RSA keys</source>
        <translation>RSA 鍵のサイズ</translation>
    </message>
    <message>
        <source>Lifetime of access tokens</source>
        <translation>アクセストークンの有効期間</translation>
    </message>
    <message>
        <source>Lifetime of sessions</source>
        <translation>セッションの有効期間</translation>
    </message>
    <message>
        <source>Lifetime of remembered sessions</source>
        <translation>サインイン保持時のセッションの有効期間</translation>
    </message>
    <message>
        <source>Grace for spent refresh tokens</source>
        <translation>使用済みリフレッシュトークンの猶予</translation>
    </message>
    <message>
        <source>Type of access tokens</source>
        <translation>アクセストークンの型</translation>
    </message>
    <message>
        <source>Email address and name in tokens</source>
        <translation>トークンのメールアドレスと名前</translation>
    </message>
    <message>
        <source>Failures that lock</source>
        <translation>ロックまでの失敗回数</translation>
    </message>
    <message>
        <source>Length of a lock</source>
        <translation>ロックの期間</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>アカウント登録</translation>
    </message>
    <message>
        <source>Shortest password</source>
        <translation>最短のパスワード</translation>
    </message>
    <message>
        <source>Longest password</source>
        <translation>最長のパスワード</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強度</translation>
    </message>
    <message>
        <source>Memory of a hash</source>
        <translation>ハッシュのメモリ</translation>
    </message>
    <message>
        <source>Passes of a hash</source>
        <translation>ハッシュの処理回数</translation>
    </message>
    <message>
        <source>Lanes of a hash</source>
        <translation>ハッシュのレーン数</translation>
    </message>
    <message>
        <source>Origins that may call</source>
        <translation>呼び出してよいオリジン</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>How many stay</source>
        <translation>残す数</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>バックアップのフォルダー</translation>
    </message>
    <message>
        <source>Passphrase of the backups</source>
        <translation>バックアップのパスフレーズ</translation>
    </message>
    <message>
        <source>Address of the auth service</source>
        <translation>認証サービスのアドレス</translation>
    </message>
    <message>
        <source>Address of the resource service</source>
        <translation>リソースサービスのアドレス</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>オーディエンス</translation>
    </message>
    <message>
        <source>Resource&apos;s address for clients</source>
        <translation>クライアント向けのリソースサービスのアドレス</translation>
    </message>
    <message>
        <source>Where keys are fetched</source>
        <translation>鍵の取得元</translation>
    </message>
    <message>
        <source>Services that run</source>
        <translation>実行するサービス</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>Key-encryption key</source>
        <translation>鍵暗号化鍵</translation>
    </message>
    <message>
        <source>Names for the local authority</source>
        <translation>ローカル認証局が使う名前</translation>
    </message>
    <message>
        <source>Certificate for TLS</source>
        <translation>TLS の証明書</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>証明書の鍵</translation>
    </message>
    <message>
        <source>Passphrase of that key</source>
        <translation>その鍵のパスフレーズ</translation>
    </message>
    <message>
        <source>Whom to believe about keys</source>
        <translation>鍵について信頼する相手</translation>
    </message>
    <message>
        <source>Threads of a listener</source>
        <translation>リスナーのスレッド数</translation>
    </message>
    <message>
        <source>Connections at once</source>
        <translation>同時接続数</translation>
    </message>
    <message>
        <source>Connections from one address</source>
        <translation>1 アドレスからの接続数</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>信頼するプロキシ</translation>
    </message>
    <message>
        <source>Address of the metrics</source>
        <translation>メトリクスのアドレス</translation>
    </message>
    <message>
        <source>Form of the log</source>
        <translation>ログの書式</translation>
    </message>
    <message>
        <source>Levels of the log</source>
        <translation>ログのレベル</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>受け付けない</translation>
    </message>
    <message>
        <source>open to anybody</source>
        <translation>誰でも登録可能</translation>
    </message>
    <message>
        <source>2048 bit</source>
        <translation>2048 ビット</translation>
    </message>
    <message>
        <source>3072 bit</source>
        <translation>3072 ビット</translation>
    </message>
    <message>
        <source>4096 bit</source>
        <translation>4096 ビット</translation>
    </message>
    <message>
        <source>0 (anything)</source>
        <translation>0（何でも可）</translation>
    </message>
    <message>
        <source>1 (weak)</source>
        <translation>1（弱い）</translation>
    </message>
    <message>
        <source>2 (fair)</source>
        <translation>2（普通）</translation>
    </message>
    <message>
        <source>3 (strong)</source>
        <translation>3（強い）</translation>
    </message>
    <message>
        <source>4 (very strong)</source>
        <translation>4（非常に強い）</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Tokens and sessions</source>
        <translation>トークンとセッション</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Sign-in and lock</source>
        <translation>サインインとロック</translation>
    </message>
    <message>
        <source>Passwords and hashing</source>
        <translation>パスワードとハッシュ</translation>
    </message>
    <message>
        <source>Web sites (CORS)</source>
        <translation>Web サイト (CORS)</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>このウィンドウ</translation>
    </message>
</context>
<context>
    <name>tessera::ui::timeaxis</name>
    <message>
        <source>ddd d</source>
        <translation>d日(ddd)</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>yyyy年M月d日(ddd)</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>tessera::ui::times</name>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分</numerusform>
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
        <translation>今</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1後</translation>
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
        <translation>%1に期限切れ</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>%1に期限切れになりました</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>クレーム</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Encrypted key</source>
        <translation>暗号化された鍵</translation>
    </message>
    <message>
        <source>Initialisation vector</source>
        <translation>初期化ベクトル</translation>
    </message>
    <message>
        <source>Ciphertext</source>
        <translation>暗号文</translation>
    </message>
    <message>
        <source>Authentication tag</source>
        <translation>認証タグ</translation>
    </message>
    <message>
        <source>A signed token (JWS)</source>
        <translation>署名付きトークン (JWS)</translation>
    </message>
    <message>
        <source>An encrypted token (JWE)</source>
        <translation>暗号化トークン (JWE)</translation>
    </message>
    <message>
        <source>A part of a token</source>
        <translation>トークンの一部</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>トークンなし</translation>
    </message>
</context>
<context>
    <name>tessera::ui::windowsettings</name>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Light or dark; or as the desktop is, when that changes, too.</source>
        <translation>ライトまたはダーク。デスクトップに合わせると、その変更にも追従します。</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Of the window&apos;s texts, numbers and dates.</source>
        <translation>ウィンドウのテキスト、数値、日付の言語です。</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>ウィンドウを閉じるとき</translation>
    </message>
    <message>
        <source>What becomes of services that run. They run on only where the desktop shows an icon to come back by.</source>
        <translation>動作中のサービスの扱いです。動作を続けるのは、戻るためのアイコンをデスクトップが表示できる場合だけです。</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>stop them and quit</source>
        <translation>停止して終了する</translation>
    </message>
    <message>
        <source>keep them running</source>
        <translation>動作を続ける</translation>
    </message>
</context>
<context>
    <name>tessera::ui::words</name>
    <message>
        <source>planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>告知済み</translation>
    </message>
    <message>
        <source>active</source>
        <translation>署名中</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>退役</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>Address slowed down</source>
        <translation>アドレスのレート制限</translation>
    </message>
    <message>
        <source>Administrator confirmed</source>
        <translation>管理者の確認</translation>
    </message>
    <message>
        <source>Administrator refused</source>
        <translation>管理者の確認の拒否</translation>
    </message>
    <message>
        <source>Local authority made</source>
        <translation>ローカル認証局の作成</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>バックアップの失敗</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>バックアップの復元</translation>
    </message>
    <message>
        <source>Backup written</source>
        <translation>バックアップの作成</translation>
    </message>
    <message>
        <source>Certificate issued</source>
        <translation>証明書の発行</translation>
    </message>
    <message>
        <source>Certificate renewed</source>
        <translation>証明書の更新</translation>
    </message>
    <message>
        <source>Configuration changed</source>
        <translation>構成の変更</translation>
    </message>
    <message>
        <source>Key began to sign</source>
        <translation>鍵の署名開始</translation>
    </message>
    <message>
        <source>Key announced</source>
        <translation>鍵の告知</translation>
    </message>
    <message>
        <source>Private key exported</source>
        <translation>秘密鍵のエクスポート</translation>
    </message>
    <message>
        <source>Key imported</source>
        <translation>鍵のインポート</translation>
    </message>
    <message>
        <source>Key removed</source>
        <translation>鍵の削除</translation>
    </message>
    <message>
        <source>Key retired</source>
        <translation>鍵の退役</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>鍵の失効</translation>
    </message>
    <message>
        <source>Keys sealed anew</source>
        <translation>鍵の再暗号化</translation>
    </message>
    <message>
        <source>Password refused</source>
        <translation>パスワードの拒否</translation>
    </message>
    <message>
        <source>Refresh token used twice</source>
        <translation>リフレッシュトークンの再使用</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>セッションの終了</translation>
    </message>
    <message>
        <source>All sessions ended</source>
        <translation>全セッションの終了</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>設定の変更</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>サインインの拒否</translation>
    </message>
    <message>
        <source>Token minted</source>
        <translation>トークンの発行</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>ユーザーの追加</translation>
    </message>
    <message>
        <source>User deleted</source>
        <translation>ユーザーの削除</translation>
    </message>
    <message>
        <source>User disabled</source>
        <translation>ユーザーの無効化</translation>
    </message>
    <message>
        <source>User changed</source>
        <translation>ユーザーの変更</translation>
    </message>
    <message>
        <source>User enabled</source>
        <translation>ユーザーの有効化</translation>
    </message>
    <message>
        <source>User locked</source>
        <translation>ユーザーのロック</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>パスワードの設定</translation>
    </message>
    <message>
        <source>User restored</source>
        <translation>ユーザーの復元</translation>
    </message>
    <message>
        <source>User unlocked</source>
        <translation>ユーザーのロック解除</translation>
    </message>
    <message>
        <source>Users exported</source>
        <translation>ユーザーのエクスポート</translation>
    </message>
    <message>
        <source>Auth</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>開始処理中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>動作中</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>停止処理中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>runs in another process</source>
        <translation>別のプロセスで動作中</translation>
    </message>
</context>
</TS>
