<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>tessera::app</name>
    <message>
        <source>refused</source>
        <comment>how an attack ended</comment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>taken</source>
        <comment>how an attack ended</comment>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>fetched</source>
        <comment>how an attack ended</comment>
        <translation>جُلب</translation>
    </message>
    <message>
        <source>broke</source>
        <comment>how an attack ended</comment>
        <translation>تعطّل</translation>
    </message>
    <message>
        <source>not-judged</source>
        <comment>how an attack ended</comment>
        <translation>بلا حكم</translation>
    </message>
    <message>
        <source>%1 (policy)</source>
        <comment>how an attack ended; that it got through is no hole</comment>
        <translation>⁨%1⁩ (سياسة)</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>ATTACK</source>
        <translation>الهجوم</translation>
    </message>
    <message>
        <source>WHAT WAS TRIED</source>
        <translation>ما جُرِّب</translation>
    </message>
    <message>
        <source>RULE</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>تتعذّر كتابة ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many attacks were sent</comment>
        <translation>⁨%1⁩ من أصل ⁨%2⁩</translation>
    </message>
    <message>
        <source>Name one address, as URL or with --url.</source>
        <translation>حدِّد عنوانًا واحدًا، بالوسيط ⁨URL⁩ أو بالخيار ⁨--url⁩.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an http or https address.</source>
        <translation>«⁨%1⁩» ليس عنوان http أو https.</translation>
    </message>
    <message>
        <source>%1 is no loopback address, and may be another machine. Attack only what is yours: --i-own-this-host says that it is.</source>
        <translation>⁨%1⁩ ليس عنوان استرجاع (⁨loopback⁩)، وقد يكون جهازًا آخر. لا تهاجم إلا ما تملكه: والخيار ⁨--i-own-this-host⁩ يؤكد أنه لك.</translation>
    </message>
    <message>
        <source>token</source>
        <comment>what is read from a file</comment>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>--report %1: the name of a report ends with .html, .json or .xml (JUnit).</source>
        <translation>⁨--report⁩ ⁨%1⁩: ينتهي اسم التقرير بالامتداد ⁨.html⁩ أو ⁨.json⁩ أو ⁨.xml⁩ (⁨JUnit⁩).</translation>
    </message>
    <message>
        <source>The address, which answers a GET with a good token; may stand without --url, too.</source>
        <translation>العنوان الذي يجيب عن طلب GET يحمل رمزًا صالحًا؛ ويمكن ذكره دون ⁨--url⁩ أيضًا.</translation>
    </message>
    <message>
        <source>A token that the resource accepts; others on this machine can see it. Else this installation mints one, and can try more.</source>
        <translation>رمز يقبله المورد؛ ويستطيع الآخرون على هذا الجهاز رؤيته. وإلا فيُصدر هذا التثبيت رمزًا، ويمكنه عندئذ تجربة المزيد.</translation>
    </message>
    <message>
        <source>The same in a file, - for standard input.</source>
        <translation>الرمز نفسه في ملف، أو ⁨-⁩ للدخل القياسي.</translation>
    </message>
    <message>
        <source>The key set of the issuer of that token, where that is not this installation.</source>
        <translation>مجموعة مفاتيح مُصدِر ذلك الرمز، إن لم يكن هذا التثبيت هو المُصدِر.</translation>
    </message>
    <message>
        <source>Write a report: .html to read, .json, or .xml (JUnit) for a pipeline. May be given more than once.</source>
        <translation>كتابة تقرير: ⁨.html⁩ للقراءة، أو ⁨.json⁩، أو ⁨.xml⁩ (⁨JUnit⁩) لمسار آلي (⁨pipeline⁩). ويمكن تكرار الخيار.</translation>
    </message>
    <message>
        <source>Between two requests, as 500ms; else none.</source>
        <translation>الفاصل بين طلبين، مثل ⁨500ms⁩؛ وإلا فبلا فاصل.</translation>
    </message>
    <message>
        <source>For all of it; else 3min.</source>
        <translation>الحد الأقصى لمدة التنفيذ كله؛ وإلا فهو ⁨3min⁩.</translation>
    </message>
    <message>
        <source>You may do this to that host. Not asked for loopback addresses.</source>
        <translation>يُسمح لك بمهاجمة ذلك المضيف. ولا يُشترط هذا لعناوين الاسترجاع (⁨loopback⁩).</translation>
    </message>
    <message>
        <source>Send a resource forged tokens and say which it took.</source>
        <translation>إرسال رموز مزوَّرة إلى مورد وذكر ما قبله منها.</translation>
    </message>
    <message>
        <source>There is no action &quot;%1&quot;. There are %2; what stands before a full stop finds all of those.</source>
        <translation>لا يوجد إجراء «⁨%1⁩». والمتاح: ⁨%2⁩؛ وما يسبق النقطة يشمل كل ما يندرج تحته.</translation>
    </message>
    <message>
        <source>ok</source>
        <comment>how an action ended</comment>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>how an action ended</comment>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>ACTION</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>WHAT</source>
        <comment>whom or what an action was done to</comment>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>DETAILS</source>
        <translation>التفاصيل</translation>
    </message>
    <message numerus="yes">
        <source>All %n entries are as they were written. The last one&apos;s hash is %1.</source>
        <translation>
            <numerusform>لا إدخالات، وكل شيء كما كُتب. وقيمة تجزئة الأخير هي ⁨%1⁩.</numerusform>
            <numerusform>الإدخال الوحيد كما كُتب. وقيمة تجزئته هي ⁨%1⁩.</numerusform>
            <numerusform>الإدخالان كلاهما كما كُتبا. وقيمة تجزئة الأخير منهما هي ⁨%1⁩.</numerusform>
            <numerusform>كل الإدخالات، وعددها ⁨%n⁩، كما كُتبت. وقيمة تجزئة الأخير منها هي ⁨%1⁩.</numerusform>
            <numerusform>كل الإدخالات، وعددها ⁨%n⁩، كما كُتبت. وقيمة تجزئة الأخير منها هي ⁨%1⁩.</numerusform>
            <numerusform>كل الإدخالات، وعددها ⁨%n⁩، كما كُتبت. وقيمة تجزئة الأخير منها هي ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>Broken at entry %1: %2</source>
        <translation>السجل معطوب عند الإدخال ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Only these: a whole name as signin.refused, or signin for all of signin.*.</source>
        <translation>هذه الإجراءات فقط: اسم كامل مثل ⁨signin.refused⁩، أو ⁨signin⁩ لكل ما في ⁨signin.*⁩.</translation>
    </message>
    <message>
        <source>Only what this one did: an email address, or as it stands in the log.</source>
        <translation>ما فعله هذا المستخدم فقط: عنوان بريد إلكتروني، أو كما يرد في السجل.</translation>
    </message>
    <message>
        <source>Only what was done to this: an email address, or as it stands in the log.</source>
        <translation>ما جرى على هذا فقط: عنوان بريد إلكتروني، أو كما يرد في السجل.</translation>
    </message>
    <message>
        <source>Only what this request caused: the X-Request-Id of its answer.</source>
        <translation>ما سبّبه هذا الطلب فقط: قيمة ⁨X-Request-Id⁩ في الرد عليه.</translation>
    </message>
    <message>
        <source>Only what has this in it somewhere; upper and lower case are alike.</source>
        <translation>فقط ما يرد فيه هذا النص في أي موضع؛ دون تمييز بين الأحرف الكبيرة والصغيرة.</translation>
    </message>
    <message>
        <source>Only what was refused.</source>
        <translation>المرفوض فقط.</translation>
    </message>
    <message>
        <source>From then on, as 2026-11-23T08:15:30Z.</source>
        <translation>ابتداءً من هذا الوقت، مثل ⁨2026-11-23T08:15:30Z⁩.</translation>
    </message>
    <message>
        <source>Before then; likewise.</source>
        <translation>قبل هذا الوقت؛ بالصيغة نفسها.</translation>
    </message>
    <message>
        <source>At most so many, the latest; 1 to 10000 (list: 100, export: all).</source>
        <translation>الحد الأقصى للعدد، من الأحدث؛ من 1 إلى 10000 (⁨list⁩: 100، ⁨export⁩: الكل).</translation>
    </message>
    <message>
        <source>List what was done and refused, the latest first.</source>
        <translation>عرض قائمة بما نُفّذ وما رُفض، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>Check that no entry was changed, removed or moved.</source>
        <translation>التحقق من أن أي إدخال لم يُعدَّل أو يُحذف أو يُنقل.</translation>
    </message>
    <message>
        <source>Write entries as lines of JSON, the oldest first.</source>
        <translation>كتابة الإدخالات في أسطر JSON، الأقدم أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>لا مستخدمين</numerusform>
            <numerusform>مستخدم واحد</numerusform>
            <numerusform>مستخدمان</numerusform>
            <numerusform>⁨%n⁩ مستخدمين</numerusform>
            <numerusform>⁨%n⁩ مستخدمًا</numerusform>
            <numerusform>⁨%n⁩ مستخدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>لا مفاتيح</numerusform>
            <numerusform>مفتاح واحد</numerusform>
            <numerusform>مفتاحان</numerusform>
            <numerusform>⁨%n⁩ مفاتيح</numerusform>
            <numerusform>⁨%n⁩ مفتاحًا</numerusform>
            <numerusform>⁨%n⁩ مفتاح</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>how many users, keys and sessions there are</comment>
        <translation>⁨%1⁩، ⁨%2⁩، ⁨%3⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>⁨%n⁩ جلسات</numerusform>
            <numerusform>⁨%n⁩ جلسة</numerusform>
            <numerusform>⁨%n⁩ جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote a copy of everything to %1.</source>
        <translation>كُتبت نسخة من كل شيء في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>It is not encrypted: who has it can read names and addresses. Private keys in it are sealed: keep the key-encryption key as well, and elsewhere.</source>
        <translation>هذه النسخة غير مشفّرة: من يملكها يستطيع قراءة الأسماء والعناوين. أما المفاتيح الخاصة فيها فمشفّرة: احتفظ بمفتاح تشفير المفاتيح أيضًا، وفي مكان آخر.</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other.</source>
        <translation>لا يمكن استخدام ⁨%1⁩ و⁨%2⁩ معًا.</translation>
    </message>
    <message>
        <source>new passphrase for the backup</source>
        <translation>عبارة المرور الجديدة للنسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Wrote %1, encrypted, and read it back: %2.</source>
        <translation>كُتب الملف ⁨%1⁩ مشفّرًا وأُعيدت قراءته للتحقق: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The file and its passphrase are all that a restore needs. Keep the passphrase elsewhere: without it nobody can open the file.</source>
        <translation>الملف وعبارة مروره هما كل ما تتطلبه الاستعادة. احتفظ بعبارة المرور في مكان آخر: فمن دونها لا يستطيع أحد فتح الملف.</translation>
    </message>
    <message>
        <source>passphrase of the backup</source>
        <translation>عبارة مرور النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>There is no place to unpack it: %1.</source>
        <translation>لا يوجد مكان لاستخراج محتواها فيه: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 is whole. Written at %2: %3.</source>
        <translation>النسخة الاحتياطية ⁨%1⁩ سليمة. كُتبت في ⁨%2⁩: ⁨%3⁩.</translation>
    </message>
    <message>
        <source>%1 is whole, and not encrypted: %2.</source>
        <translation>النسخة الاحتياطية ⁨%1⁩ سليمة، وغير مشفّرة: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Its audit log was changed: see entry %1.</source>
        <translation>جرى تعديل سجل التدقيق فيها: انظر الإدخال ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Restored into %1: %2, %3, %4.</source>
        <translation>تمت الاستعادة إلى ⁨%1⁩: ⁨%2⁩، ⁨%3⁩، ⁨%4⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions that go on</source>
        <translation>
            <numerusform>لا جلسات مستمرة</numerusform>
            <numerusform>جلسة واحدة مستمرة</numerusform>
            <numerusform>جلستان مستمرتان</numerusform>
            <numerusform>⁨%n⁩ جلسات مستمرة</numerusform>
            <numerusform>⁨%n⁩ جلسة مستمرة</numerusform>
            <numerusform>⁨%n⁩ جلسة مستمرة</numerusform>
        </translation>
    </message>
    <message>
        <source>The last thing it knows of was done at %1.</source>
        <translation>آخر ما تعرفه هذه النسخة جرى في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>What was there before is in %1.</source>
        <translation>ما كان هناك من قبل محفوظ في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Its key-encryption key is in %1 now.</source>
        <translation>مفتاح تشفير المفاتيح الخاص بها محفوظ الآن في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>What was done since the backup was written is not in it: users that were disabled and keys that were revoked since then are good again.</source>
        <translation>ما جرى بعد كتابة النسخة الاحتياطية ليس فيها: فالمستخدمون الذين عُطّلوا والمفاتيح التي أُبطلت منذ ذلك الحين تعود صالحة.</translation>
    </message>
    <message>
        <source>Where the new passphrase (12 characters or more) is, - for standard input; else it is asked for.</source>
        <translation>الملف الذي يحوي عبارة المرور الجديدة (12 حرفًا أو أكثر)، أو ⁨-⁩ للدخل القياسي؛ وإلا فيُطلب إدخالها.</translation>
    </message>
    <message>
        <source>Not encrypted, and without the key-encryption key, which a restore needs as well.</source>
        <translation>دون تشفير، ودون مفتاح تشفير المفاتيح الذي تتطلبه الاستعادة أيضًا.</translation>
    </message>
    <message>
        <source>Where the passphrase of an encrypted backup is, - for standard input; else it is asked for.</source>
        <translation>الملف الذي يحوي عبارة مرور نسخة احتياطية مشفّرة، أو ⁨-⁩ للدخل القياسي؛ وإلا فيُطلب إدخالها.</translation>
    </message>
    <message>
        <source>Although there is a database; it is kept beside under another name.</source>
        <translation>حتى مع وجود قاعدة بيانات؛ وتُحفظ هذه إلى جانب الجديدة باسم آخر.</translation>
    </message>
    <message>
        <source>Read a backup from end to end, as a restore would; needs no installation.</source>
        <translation>قراءة نسخة احتياطية من أولها إلى آخرها، كما تفعل الاستعادة؛ ولا يتطلب ذلك تثبيتًا.</translation>
    </message>
    <message>
        <source>Write everything into a new file, encrypted, while services run; it is read back before it gets its name. &quot;backup check FILE&quot; reads one again.</source>
        <translation>كتابة كل شيء في ملف جديد مشفّر في أثناء عمل الخدمات؛ وتُعاد قراءته للتحقق قبل أن يأخذ اسمه. والأمر «⁨backup check FILE⁩» يقرأ ملفًا من جديد.</translation>
    </message>
    <message>
        <source>Put a backup in the place of the database; no service may run.</source>
        <translation>وضع نسخة احتياطية مكان قاعدة البيانات؛ ويجب ألا تكون أي خدمة قيد التشغيل.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>الخيارات:</translation>
    </message>
    <message>
        <source>%1 [options]</source>
        <comment>a command, and what may follow</comment>
        <translation>⁨%1 [خيارات]⁩</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>الاستخدام: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>خيارات كل الأوامر:</translation>
    </message>
    <message>
        <source>%1 See &quot;%2 --help&quot;.</source>
        <comment>what is wrong, and a command</comment>
        <translation>⁨%1⁩ انظر «⁨%2 --help⁩».</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>الأوامر:</translation>
    </message>
    <message>
        <source>Each takes --data-dir DIR, --config FILE, --json and --help.</source>
        <translation>يقبل كل منها ⁨--data-dir DIR⁩ و⁨--config FILE⁩ و⁨--json⁩ و⁨--help⁩.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; there are %2.</source>
        <translation>لا يوجد أمر «⁨%1⁩»؛ والمتاح: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>لا يوجد أمر «⁨%1⁩»؛ هل تقصد «⁨%2⁩»؟</translation>
    </message>
    <message>
        <source>Show this.</source>
        <translation>عرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>Commands, for a data folder with or without running services:</source>
        <translation>أوامر لمجلد بيانات، سواء أكانت خدماته تعمل أم لا:</translation>
    </message>
    <message>
        <source>What to do with &quot;%1&quot;? There are %2.</source>
        <translation>ما الإجراء المطلوب مع «⁨%1⁩»؟ المتاح: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>There is no completion for &quot;%1&quot;; there are bash, zsh, fish.</source>
        <translation>لا يوجد إكمال للصدفة «⁨%1⁩»؛ والمتاح: ⁨bash⁩ و⁨zsh⁩ و⁨fish⁩.</translation>
    </message>
    <message>
        <source>Write a script that completes commands and options: bash, zsh or fish.</source>
        <translation>كتابة برنامج نصي يُكمل الأوامر والخيارات: ⁨bash⁩ أو ⁨zsh⁩ أو ⁨fish⁩.</translation>
    </message>
    <message>
        <source>--%1 is a whole number, %2 or more, and not &quot;%3&quot;.</source>
        <translation>يجب أن تكون قيمة الخيار ⁨--%1⁩ عددًا صحيحًا لا يقل عن ⁨%2⁩، لا «⁨%3⁩».</translation>
    </message>
    <message>
        <source>--%1 is a whole number, from %2 to %3, and not &quot;%4&quot;.</source>
        <translation>يجب أن تكون قيمة الخيار ⁨--%1⁩ عددًا صحيحًا من ⁨%2⁩ إلى ⁨%3⁩، لا «⁨%4⁩».</translation>
    </message>
    <message>
        <source>--%1 is %2 or %3, and not &quot;%4&quot;.</source>
        <comment>words to choose from</comment>
        <translation>يجب أن تكون قيمة الخيار ⁨--%1⁩ هي ⁨%2⁩ أو ⁨%3⁩، لا «⁨%4⁩».</translation>
    </message>
    <message>
        <source>--%1 is an instant with its zone, as 2026-11-23T08:15:30Z or 2026-11-23T09:15:30+01:00, and not &quot;%2&quot;.</source>
        <translation>يجب أن تكون قيمة الخيار ⁨--%1⁩ لحظة مع منطقتها الزمنية، مثل ⁨2026-11-23T08:15:30Z⁩ أو ⁨2026-11-23T09:15:30+01:00⁩، لا «⁨%2⁩».</translation>
    </message>
    <message>
        <source>--%1 is a duration as 60s, 15min or 24h, and not &quot;%2&quot;.</source>
        <translation>يجب أن تكون قيمة الخيار ⁨--%1⁩ مدة مثل ⁨60s⁩ أو ⁨15min⁩ أو ⁨24h⁩، لا «⁨%2⁩».</translation>
    </message>
    <message>
        <source>Made a new installation in %1.</source>
        <translation>أُنشئ تثبيت جديد في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>لم يُنفَّذ شيء.</translation>
    </message>
    <message>
        <source>Nothing was done: there is no terminal to ask &quot;%1&quot; on. --yes does it without asking.</source>
        <translation>لم يُنفَّذ شيء: لا توجد طرفية لطرح السؤال «⁨%1⁩». والخيار ⁨--yes⁩ ينفّذ دون سؤال.</translation>
    </message>
    <message>
        <source>The issuer is %1, as --issuer says.</source>
        <translation>المُصدِر هو ⁨%1⁩، كما يحدده الخيار ⁨--issuer⁩.</translation>
    </message>
    <message>
        <source>The issuer is %1, as the configuration says.</source>
        <translation>المُصدِر هو ⁨%1⁩، كما ورد في التهيئة.</translation>
    </message>
    <message>
        <source>The issuer is %1, that of the services that run on this data folder.</source>
        <translation>المُصدِر هو ⁨%1⁩، وهو مُصدِر الخدمات العاملة على مجلد البيانات هذا.</translation>
    </message>
    <message>
        <source>The issuer is %1, that of the services that ran on this data folder last.</source>
        <translation>المُصدِر هو ⁨%1⁩، وهو مُصدِر آخر خدمات عملت على مجلد البيانات هذا.</translation>
    </message>
    <message>
        <source>The issuer is %1, since no services have run on this data folder yet; --issuer names another one.</source>
        <translation>المُصدِر هو ⁨%1⁩، إذ لم تعمل أي خدمات على مجلد البيانات هذا بعد؛ ويمكن تحديد مُصدِر آخر بالخيار ⁨--issuer⁩.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Kid</source>
        <translation>معرّف المفتاح (⁨kid⁩)</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>الخوارزمية</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Activates</source>
        <translation>يوقّع من</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>أُبطل</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>KID</source>
        <translation>معرّف المفتاح</translation>
    </message>
    <message>
        <source>ALGORITHM</source>
        <translation>الخوارزمية</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>ACTIVATES</source>
        <translation>يوقّع من</translation>
    </message>
    <message>
        <source>RETIRES</source>
        <translation>الاستبدال</translation>
    </message>
    <message>
        <source>ORIGIN</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>REVOKED</source>
        <translation>أُبطل</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>السبب</translation>
    </message>
    <message numerus="yes">
        <source>Revoking the %1 key %2 ends the access tokens of %n sessions.</source>
        <translation>
            <numerusform>إبطال المفتاح ⁨%2⁩ (⁨%1⁩) لا ينهي رموز الوصول لأي جلسة.</numerusform>
            <numerusform>إبطال المفتاح ⁨%2⁩ (⁨%1⁩) ينهي رموز الوصول لجلسة واحدة.</numerusform>
            <numerusform>إبطال المفتاح ⁨%2⁩ (⁨%1⁩) ينهي رموز الوصول لجلستين.</numerusform>
            <numerusform>إبطال المفتاح ⁨%2⁩ (⁨%1⁩) ينهي رموز الوصول في ⁨%n⁩ جلسات.</numerusform>
            <numerusform>إبطال المفتاح ⁨%2⁩ (⁨%1⁩) ينهي رموز الوصول في ⁨%n⁩ جلسة.</numerusform>
            <numerusform>إبطال المفتاح ⁨%2⁩ (⁨%1⁩) ينهي رموز الوصول في ⁨%n⁩ جلسة.</numerusform>
        </translation>
    </message>
    <message>
        <source>It left the JWK set before: no consumer that obeys the caching rules knows it.</source>
        <translation>غادر مجموعة المفاتيح من قبل: لا تعرفه أي خدمة مستهلِكة تلتزم بقواعد التخزين المؤقت.</translation>
    </message>
    <message>
        <source>Consumers that obey the caching rules may accept it until %1.</source>
        <translation>قد تظل الخدمات المستهلِكة الملتزمة بقواعد التخزين المؤقت تقبله حتى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Those that never drop a key accept the tokens that it has signed until %1.</source>
        <translation>أما الخدمات التي لا تتخلى عن أي مفتاح فتقبل الرموز التي وقّعها حتى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>No token that it has signed is good for longer.</source>
        <translation>لا يظل أي رمز وقّعه صالحًا بعد ذلك.</translation>
    </message>
    <message>
        <source>Whoever holds a copy of the private key can go on making tokens for consumers that never drop a key.</source>
        <translation>من يملك نسخة من المفتاح الخاص يستطيع مواصلة إنشاء رموز للخدمات المستهلِكة التي لا تتخلى عن أي مفتاح.</translation>
    </message>
    <message>
        <source>Another key signs at once.</source>
        <translation>يبدأ مفتاح آخر التوقيع فورًا.</translation>
    </message>
    <message>
        <source>The key %1 was revoked at %2 already.</source>
        <translation>سبق أن أُبطل المفتاح ⁨%1⁩ في ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Revoke it?</source>
        <translation>هل تريد إبطاله؟</translation>
    </message>
    <message>
        <source>new passphrase for the private key</source>
        <translation>عبارة المرور الجديدة للمفتاح الخاص</translation>
    </message>
    <message>
        <source>--set wants NAME=VALUE, as keys.rotation-interval=12h.</source>
        <translation>يتطلب الخيار ⁨--set⁩ الصيغة ⁨NAME=VALUE⁩، مثل ⁨keys.rotation-interval=12h⁩.</translation>
    </message>
    <message>
        <source>(later)</source>
        <translation>(لاحقًا)</translation>
    </message>
    <message>
        <source>(not planned)</source>
        <translation>(غير مخطَّط له)</translation>
    </message>
    <message>
        <source>(to come)</source>
        <translation>(قادم)</translation>
    </message>
    <message>
        <source>ANNOUNCED</source>
        <translation>الإعلان</translation>
    </message>
    <message>
        <source>REMOVED</source>
        <translation>الإزالة</translation>
    </message>
    <message>
        <source>(later): when the key after it activates; --rotations shows more of them.</source>
        <translation>(لاحقًا): عندما يبدأ المفتاح التالي له التوقيع؛ ويعرض الخيار ⁨--rotations⁩ عمليات تدوير أكثر.</translation>
    </message>
    <message>
        <source>(not planned): rotation is off, so the last key signs until somebody rotates.</source>
        <translation>(غير مخطَّط له): التدوير متوقف، لذا يوقّع المفتاح الأخير حتى يُجري أحدهم تدويرًا.</translation>
    </message>
    <message>
        <source>A key signs now: the next announced one, unless it was made for an algorithm that is not wanted any more, else one that is made now. Consumers that have not seen it may refuse its tokens for a while.</source>
        <translation>يوقّع مفتاح آخر الآن: المفتاح المُعلَن التالي، ما لم يكن قد أُنشئ لخوارزمية لم تعد مطلوبة، وإلا فمفتاح يُنشأ الآن. وقد ترفض الخدمات المستهلِكة التي لم تره بعدُ رموزه لبعض الوقت.</translation>
    </message>
    <message>
        <source>Why, for the audit log (&quot;not stated&quot;).</source>
        <translation>السبب، لسجل التدقيق («⁨not stated⁩»).</translation>
    </message>
    <message>
        <source>Do it without asking.</source>
        <translation>التنفيذ دون سؤال.</translation>
    </message>
    <message>
        <source>Where the passphrase of an encrypted key is, - for standard input; else it is asked for.</source>
        <translation>الملف الذي يحوي عبارة مرور مفتاح مشفّر، أو ⁨-⁩ للدخل القياسي؛ وإلا فيُطلب إدخالها.</translation>
    </message>
    <message>
        <source>What an RSA key is for: RS256, RS384, RS512 or PS256.</source>
        <translation>الخوارزمية التي يُخصَّص لها مفتاح RSA: ⁨RS256⁩ أو ⁨RS384⁩ أو ⁨RS512⁩ أو ⁨PS256⁩.</translation>
    </message>
    <message>
        <source>Of the public key: jwk (so it is where nothing is said) or pem.</source>
        <translation>صيغة المفتاح العام: ⁨jwk⁩ (وهي الافتراضية) أو ⁨pem⁩.</translation>
    </message>
    <message>
        <source>The public key; so it is where nothing is said.</source>
        <translation>المفتاح العام؛ وهذا هو الافتراضي.</translation>
    </message>
    <message>
        <source>The private key, as PKCS#8 under a passphrase; audited.</source>
        <translation>المفتاح الخاص، بصيغة ⁨PKCS#8⁩ ومشفّرًا بعبارة مرور؛ ويُدوَّن ذلك في سجل التدقيق.</translation>
    </message>
    <message>
        <source>Where the new passphrase is, - for standard input; else it is asked for.</source>
        <translation>الملف الذي يحوي عبارة المرور الجديدة، أو ⁨-⁩ للدخل القياسي؛ وإلا فيُطلب إدخالها.</translation>
    </message>
    <message>
        <source>How many rotations to look ahead (5).</source>
        <translation>عدد عمليات التدوير القادمة المطلوب عرضها (5).</translation>
    </message>
    <message>
        <source>With this setting, which is not saved; may be given more than once.</source>
        <translation>تطبيق هذا الإعداد دون حفظه؛ ويمكن تكرار الخيار.</translation>
    </message>
    <message>
        <source>List the signing keys.</source>
        <translation>عرض قائمة مفاتيح التوقيع.</translation>
    </message>
    <message>
        <source>Announce a new key.</source>
        <translation>الإعلان عن مفتاح جديد.</translation>
    </message>
    <message>
        <source>Take a key out of the JWKS now.</source>
        <translation>إخراج مفتاح من مجموعة المفاتيح الآن.</translation>
    </message>
    <message>
        <source>Import a private key (PEM or JWK); it is announced like any new one.</source>
        <translation>استيراد مفتاح خاص (⁨PEM⁩ أو ⁨JWK⁩)؛ ويُعلَن عنه كأي مفتاح جديد.</translation>
    </message>
    <message>
        <source>Write a public or private key.</source>
        <translation>كتابة مفتاح عام أو خاص.</translation>
    </message>
    <message>
        <source>Show the rotations to come.</source>
        <translation>عرض عمليات التدوير القادمة.</translation>
    </message>
    <message>
        <source>The token names nobody: it has no &quot;sub&quot;, which resource services ask for (RFC 9068 section 2.2). --user USER or --claim sub=ID gives it one.</source>
        <translation>لا يذكر الرمز صاحبه: ليس فيه «⁨sub⁩»، وهو ما تشترطه خدمات الموارد (⁨RFC 9068⁩، القسم ⁨2.2⁩). ويضيفه الخيار ⁨--user USER⁩ أو ⁨--claim sub=ID⁩.</translation>
    </message>
    <message>
        <source>&quot;exp&quot; is given as a claim, by --claim or by the template, so --lifetime changes nothing.</source>
        <translation>قيمة «⁨exp⁩» محدَّدة ضمن المطالبات، بالخيار ⁨--claim⁩ أو في القالب، لذا لا يغيّر الخيار ⁨--lifetime⁩ شيئًا.</translation>
    </message>
    <message>
        <source>The user %1 is disabled and could not sign in; resource services accept the token all the same until it expires.</source>
        <translation>المستخدم ⁨%1⁩ معطَّل ولا يمكنه تسجيل الدخول؛ ومع ذلك تقبل خدمات الموارد الرمز حتى تنتهي صلاحيته.</translation>
    </message>
    <message>
        <source>The services that run on this data folder name %1 as issuer, and do not accept a token of %2.</source>
        <translation>تذكر الخدمات العاملة على مجلد البيانات هذا ⁨%1⁩ بوصفه المُصدِر، ولا تقبل رمزًا من ⁨%2⁩.</translation>
    </message>
    <message>
        <source>No service trusts the throw-away key. Its public half is %1</source>
        <translation>لا تثق أي خدمة بالمفتاح المؤقت. وجزؤه العام هو ⁨%1⁩</translation>
    </message>
    <message>
        <source>--%1 wants NAME=VALUE; null as value leaves it out.</source>
        <translation>يتطلب الخيار ⁨--%1⁩ الصيغة ⁨NAME=VALUE⁩؛ والقيمة ⁨null⁩ تستبعد الحقل.</translation>
    </message>
    <message>
        <source>--%1 %2 begins as JSON and is none: %3 Text that begins with a quotation mark or a bracket is given as JSON text, as in --%1 &apos;note=&quot;[1]&quot;&apos;.</source>
        <translation>⁨--%1⁩ ⁨%2⁩: يبدأ كأنه JSON وليس كذلك: ⁨%3⁩ والنص الذي يبدأ بعلامة اقتباس أو بقوس يُكتب نصًا بصيغة JSON، كما في ⁨--%1 &apos;note=&quot;[1]&quot;&apos;⁩.</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;, but: %2.</source>
        <translation>لا يوجد قالب «⁨%1⁩»؛ والمتاح: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Whose claims to begin with.</source>
        <translation>المستخدم الذي يُبدأ بمطالباته.</translation>
    </message>
    <message>
        <source>What iss is; else as configured, as the services that run or ran last on the data folder say, or the default.</source>
        <translation>قيمة ⁨iss⁩؛ وإلا فكما في التهيئة، أو كما تذكر الخدمات العاملة على مجلد البيانات أو آخر خدمات عملت عليه، أو القيمة الافتراضية.</translation>
    </message>
    <message>
        <source>A claim, as JSON or text; null leaves it out. What begins with {, [ or &quot; must be JSON. May be given more than once.</source>
        <translation>مطالبة، بصيغة JSON أو نصًا؛ والقيمة ⁨null⁩ تستبعدها. وما يبدأ بالعلامة ⁨{⁩ أو ⁨[⁩ أو ⁨&quot;⁩ يجب أن يكون ⁨JSON⁩. ويمكن تكرار الخيار.</translation>
    </message>
    <message>
        <source>How long it is good, as 60s, 15min or 24h: from 1s to the longest of tokens.access-lifetime, tokens.refresh-lifetime and tokens.remember-lifetime; else tokens.access-lifetime.</source>
        <translation>مدة صلاحيته، مثل ⁨60s⁩ أو ⁨15min⁩ أو ⁨24h⁩: من ⁨1s⁩ إلى الأطول بين ⁨tokens.access-lifetime⁩ و⁨tokens.refresh-lifetime⁩ و⁨tokens.remember-lifetime⁩؛ وإلا فالقيمة ⁨tokens.access-lifetime⁩.</translation>
    </message>
    <message>
        <source>at+jwt or JWT; else as tokens.typ says.</source>
        <translation>⁨at+jwt⁩ أو ⁨JWT⁩؛ وإلا فحسب الإعداد ⁨tokens.typ⁩.</translation>
    </message>
    <message>
        <source>What to begin with: access-token, administrator, nobody-special, client, expired, not-yet-valid, other-audience, other-issuer, id-token or critical.</source>
        <translation>القالب الذي يُبدأ به: ⁨access-token⁩ أو ⁨administrator⁩ أو ⁨nobody-special⁩ أو ⁨client⁩ أو ⁨expired⁩ أو ⁨not-yet-valid⁩ أو ⁨other-audience⁩ أو ⁨other-issuer⁩ أو ⁨id-token⁩ أو ⁨critical⁩.</translation>
    </message>
    <message>
        <source>Sign with a key that is made for this and trusted by nobody: RS256, RS384, RS512, PS256, ES256, ES384 or EdDSA; its public half is told.</source>
        <translation>التوقيع بمفتاح يُنشأ لهذا الغرض ولا يثق به أحد: ⁨RS256⁩ أو ⁨RS384⁩ أو ⁨RS512⁩ أو ⁨PS256⁩ أو ⁨ES256⁩ أو ⁨ES384⁩ أو ⁨EdDSA⁩؛ ويُذكر جزؤه العام.</translation>
    </message>
    <message>
        <source>Sign a token; audited.</source>
        <translation>توقيع رمز؛ ويُدوَّن ذلك في سجل التدقيق.</translation>
    </message>
    <message>
        <source>The imported key %1 was announced before and has not signed yet.</source>
        <translation>المفتاح المستورد ⁨%1⁩ أُعلن عنه من قبل ولم يوقّع بعد.</translation>
    </message>
    <message>
        <source>The generated key %1 was announced before and has not signed yet.</source>
        <translation>المفتاح المُولَّد ⁨%1⁩ أُعلن عنه من قبل ولم يوقّع بعد.</translation>
    </message>
    <message>
        <source>It never will, unless this one is revoked: both activate at the same instant.</source>
        <translation>لن يوقّع أبدًا ما لم يُبطَل المفتاح الجديد: إذ يبدأ المفتاحان في اللحظة نفسها.</translation>
    </message>
    <message>
        <source>It signs from %1 and only until %2, for %3, when this one takes its place, unless this one is revoked before.</source>
        <translation>لن يوقّع إلا من ⁨%1⁩ إلى ⁨%2⁩، أي لمدة ⁨%3⁩، ثم يحلّ المفتاح الجديد محله، ما لم يُبطَل المفتاح الجديد قبل ذلك.</translation>
    </message>
    <message>
        <source>It signs with %1: services that are pinned to %2 refuse its tokens, from %3 on.</source>
        <translation>يوقّع بالخوارزمية ⁨%1⁩: والخدمات المقتصرة على ⁨%2⁩ ترفض رموزه، ابتداءً من ⁨%3⁩.</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between words to choose from</comment>
        <translation> أو </translation>
    </message>
    <message>
        <source>The setting keys.algorithm is %1, so the next key that is made here is for that.</source>
        <translation>قيمة الإعداد ⁨keys.algorithm⁩ هي ⁨%1⁩، لذا سيكون المفتاح التالي الذي يُنشأ هنا لهذه الخوارزمية.</translation>
    </message>
    <message>
        <source>Signs until</source>
        <translation>يوقّع حتى</translation>
    </message>
    <message>
        <source>%1, as planned now</source>
        <translation>⁨%1⁩، كما هو مخطَّط له الآن</translation>
    </message>
    <message>
        <source>another key is made</source>
        <comment>until when a key signs</comment>
        <translation>يُنشأ مفتاح آخر</translation>
    </message>
    <message>
        <source>It was announced at %1 and signs earlier than planned.</source>
        <translation>أُعلن عنه في ⁨%1⁩ ويوقّع قبل الموعد المخطَّط له.</translation>
    </message>
    <message>
        <source>Consumers that keep the key set may refuse fresh tokens until %1.</source>
        <translation>قد ترفض الخدمات المستهلِكة التي تحتفظ بمجموعة المفاتيح الرموز الجديدة حتى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>--algorithm is one of %1, and not &quot;%2&quot;.</source>
        <translation>يجب أن تكون قيمة الخيار ⁨--algorithm⁩ إحدى القيم ⁨%1⁩، لا «⁨%2⁩».</translation>
    </message>
    <message>
        <source>passphrase of %1</source>
        <translation>عبارة مرور ⁨%1⁩</translation>
    </message>
    <message>
        <source>The command did its work, but its answer could not be written: %1. What it shows only once, such as a password that was made, is lost.</source>
        <translation>نفّذ الأمر عمله، لكن تعذّرت كتابة رده: ⁨%1⁩. وضاع ما لا يعرضه إلا مرة واحدة، ككلمة مرور جرى توليدها.</translation>
    </message>
    <message>
        <source>%1: warning: %2</source>
        <comment>a program and what it warns of</comment>
        <translation>⁨%1⁩: تحذير: ⁨%2⁩</translation>
    </message>
    <message>
        <source>The %1 in %2 cannot be read: %3.</source>
        <translation>تتعذّر قراءة ⁨%1⁩ من ⁨%2⁩: ⁨%3⁩.</translation>
    </message>
    <message>
        <source>The %1 on standard input cannot be read: %2.</source>
        <translation>تتعذّر قراءة ⁨%1⁩ من الدخل القياسي: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The %1 cannot be read: %2.</source>
        <comment>%1 is what was asked for, as: password of alice@example.com</comment>
        <translation>تتعذّر قراءة ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message numerus="yes">
        <source>The %1 in %2 is longer than %n bytes.</source>
        <translation>
            <numerusform>طول ⁨%1⁩ في ⁨%2⁩ يتجاوز ⁨%n⁩ بايت.</numerusform>
            <numerusform>طول ⁨%1⁩ في ⁨%2⁩ يتجاوز بايتًا واحدًا.</numerusform>
            <numerusform>طول ⁨%1⁩ في ⁨%2⁩ يتجاوز بايتين.</numerusform>
            <numerusform>طول ⁨%1⁩ في ⁨%2⁩ يتجاوز ⁨%n⁩ بايتات.</numerusform>
            <numerusform>طول ⁨%1⁩ في ⁨%2⁩ يتجاوز ⁨%n⁩ بايتًا.</numerusform>
            <numerusform>طول ⁨%1⁩ في ⁨%2⁩ يتجاوز ⁨%n⁩ بايت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 on standard input is longer than %n bytes.</source>
        <translation>
            <numerusform>طول ⁨%1⁩ في الدخل القياسي يتجاوز ⁨%n⁩ بايت.</numerusform>
            <numerusform>طول ⁨%1⁩ في الدخل القياسي يتجاوز بايتًا واحدًا.</numerusform>
            <numerusform>طول ⁨%1⁩ في الدخل القياسي يتجاوز بايتين.</numerusform>
            <numerusform>طول ⁨%1⁩ في الدخل القياسي يتجاوز ⁨%n⁩ بايتات.</numerusform>
            <numerusform>طول ⁨%1⁩ في الدخل القياسي يتجاوز ⁨%n⁩ بايتًا.</numerusform>
            <numerusform>طول ⁨%1⁩ في الدخل القياسي يتجاوز ⁨%n⁩ بايت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 is longer than %n bytes.</source>
        <translation>
            <numerusform>طول ⁨%1⁩ يتجاوز ⁨%n⁩ بايت.</numerusform>
            <numerusform>طول ⁨%1⁩ يتجاوز بايتًا واحدًا.</numerusform>
            <numerusform>طول ⁨%1⁩ يتجاوز بايتين.</numerusform>
            <numerusform>طول ⁨%1⁩ يتجاوز ⁨%n⁩ بايتات.</numerusform>
            <numerusform>طول ⁨%1⁩ يتجاوز ⁨%n⁩ بايتًا.</numerusform>
            <numerusform>طول ⁨%1⁩ يتجاوز ⁨%n⁩ بايت.</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 in %2 is empty.</source>
        <translation>قيمة ⁨%1⁩ في ⁨%2⁩ فارغة.</translation>
    </message>
    <message>
        <source>The %1 on standard input is empty.</source>
        <translation>قيمة ⁨%1⁩ في الدخل القياسي فارغة.</translation>
    </message>
    <message>
        <source>The %1 is empty.</source>
        <translation>قيمة ⁨%1⁩ فارغة.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>تتعذّر قراءة ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 (once more): </source>
        <comment>a password that is asked for</comment>
        <translation>⁨%1⁩ (مرة أخرى): </translation>
    </message>
    <message>
        <source>%1: </source>
        <comment>a password that is asked for</comment>
        <translation>⁨%1⁩: </translation>
    </message>
    <message>
        <source>The terminal cannot be read: %1.</source>
        <translation>تتعذّر القراءة من الطرفية: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The two were not the same.</source>
        <translation>القيمتان المُدخلتان غير متطابقتين.</translation>
    </message>
    <message>
        <source>Standard input cannot be read: %1.</source>
        <translation>تتعذّر القراءة من الدخل القياسي: ⁨%1⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is larger than %n bytes.</source>
        <translation>
            <numerusform>حجم ⁨%1⁩ أكبر من ⁨%n⁩ بايت.</numerusform>
            <numerusform>حجم ⁨%1⁩ أكبر من بايت واحد.</numerusform>
            <numerusform>حجم ⁨%1⁩ أكبر من بايتين.</numerusform>
            <numerusform>حجم ⁨%1⁩ أكبر من ⁨%n⁩ بايتات.</numerusform>
            <numerusform>حجم ⁨%1⁩ أكبر من ⁨%n⁩ بايتًا.</numerusform>
            <numerusform>حجم ⁨%1⁩ أكبر من ⁨%n⁩ بايت.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 [y/N] </source>
        <comment>a question, and what it is answered with</comment>
        <translation>⁨%1⁩ ⁨[y/N]⁩ </translation>
    </message>
    <message>
        <source>y|yes</source>
        <comment>answers that agree, beside these; | is between them</comment>
        <translation>ن|نعم</translation>
    </message>
    <message>
        <source>ended: %1</source>
        <translation>أُنهيت: ⁨%1⁩</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>USER</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>SIGNED IN</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>REFRESHED</source>
        <translation>آخر تحديث</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>CLIENT</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Name one session by its id, or all of a user with --user.</source>
        <translation>حدِّد جلسة واحدة بمعرّفها، أو كل جلسات مستخدم بالخيار ⁨--user⁩.</translation>
    </message>
    <message>
        <source>There is no session &quot;%1&quot;.</source>
        <translation>لا توجد جلسة «⁨%1⁩».</translation>
    </message>
    <message>
        <source>That session had ended already.</source>
        <translation>سبق أن انتهت تلك الجلسة.</translation>
    </message>
    <message numerus="yes">
        <source>Ended %n sessions.</source>
        <translation>
            <numerusform>لم تُنهَ أي جلسة.</numerusform>
            <numerusform>أُنهيت جلسة واحدة.</numerusform>
            <numerusform>أُنهيت جلستان.</numerusform>
            <numerusform>أُنهيت ⁨%n⁩ جلسات.</numerusform>
            <numerusform>أُنهيت ⁨%n⁩ جلسة.</numerusform>
            <numerusform>أُنهيت ⁨%n⁩ جلسة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Access tokens that were given out stay good at resource services until %1 at the latest.</source>
        <translation>تظل رموز الوصول الصادرة صالحة لدى خدمات الموارد حتى ⁨%1⁩ على أبعد تقدير.</translation>
    </message>
    <message>
        <source>Only those of this user.</source>
        <translation>جلسات هذا المستخدم فقط.</translation>
    </message>
    <message>
        <source>Ended ones too.</source>
        <translation>الجلسات المُنهاة أيضًا.</translation>
    </message>
    <message>
        <source>At most so many (100), 1 to 10000.</source>
        <translation>الحد الأقصى للعدد (100)، من 1 إلى 10000.</translation>
    </message>
    <message>
        <source>All sessions of this user.</source>
        <translation>كل جلسات هذا المستخدم.</translation>
    </message>
    <message>
        <source>Why, for the audit log.</source>
        <translation>السبب، لسجل التدقيق.</translation>
    </message>
    <message>
        <source>List sessions, the newest first.</source>
        <translation>عرض قائمة الجلسات، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>End a session, or all of a user.</source>
        <translation>إنهاء جلسة، أو كل جلسات مستخدم.</translation>
    </message>
    <message>
        <source>none, or up to 100 origins such as https://app.example.com, or *</source>
        <translation>⁨none⁩، أو ما يصل إلى 100 مصدر مثل ⁨https://app.example.com⁩، أو ⁨*⁩</translation>
    </message>
    <message>
        <source>off, or %1 to %2</source>
        <translation>⁨off⁩، أو من ⁨%1⁩ إلى ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 to %2 in whole seconds</source>
        <translation>من ⁨%1⁩ إلى ⁨%2⁩ بثوانٍ كاملة</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the least and the most of a setting</comment>
        <translation>من ⁨%1⁩ إلى ⁨%2⁩</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>DEFAULT</source>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>BOUNDS</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>WHAT IT IS</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Write NAME VALUE or NAME=VALUE, once for each setting.</source>
        <translation>اكتب ⁨NAME VALUE⁩ أو ⁨NAME=VALUE⁩، مرة واحدة لكل إعداد.</translation>
    </message>
    <message>
        <source>List every setting with its default, bounds and meaning.</source>
        <translation>عرض قائمة كل الإعدادات مع قيمها الافتراضية وحدودها ومعانيها.</translation>
    </message>
    <message>
        <source>Show one setting.</source>
        <translation>عرض إعداد واحد.</translation>
    </message>
    <message>
        <source>Change settings; all or none.</source>
        <translation>تغيير إعدادات؛ كلها أو لا شيء منها.</translation>
    </message>
    <message>
        <source>Give settings their default again.</source>
        <translation>إعادة إعدادات إلى قيمها الافتراضية.</translation>
    </message>
    <message>
        <source>subject</source>
        <comment>of a certificate</comment>
        <translation>صاحب الشهادة</translation>
    </message>
    <message>
        <source>names</source>
        <comment>of a certificate</comment>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>vouched for by</source>
        <translation>الجهة الضامنة</translation>
    </message>
    <message>
        <source>good from</source>
        <translation>صالحة من</translation>
    </message>
    <message>
        <source>good until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>There is none; &quot;tls authority&quot; makes it.</source>
        <translation>لا توجد هيئة؛ والأمر «⁨tls authority⁩» ينشئها.</translation>
    </message>
    <message>
        <source>There is none; services that start with tls.names have it made.</source>
        <translation>لا توجد شهادة؛ وتُصدَر عند تشغيل الخدمات مع الإعداد ⁨tls.names⁩.</translation>
    </message>
    <message>
        <source>The local authority</source>
        <translation>هيئة الشهادات المحلية</translation>
    </message>
    <message>
        <source>Its certificate for the listeners of this installation</source>
        <translation>شهادتها الصادرة لخدمات هذا التثبيت</translation>
    </message>
    <message>
        <source>Good until %1; it is not renewed by itself. Clients that trust the local authority (tls authority) believe it.</source>
        <translation>صالحة حتى ⁨%1⁩؛ ولا تُجدَّد تلقائيًا. ويقبلها العملاء الذين يثقون بهيئة الشهادات المحلية (⁨tls authority⁩).</translation>
    </message>
    <message>
        <source>Whoever trusts the local authority refuses the services until told of the new one. Replace it?</source>
        <translation>كل من يثق بهيئة الشهادات المحلية سيرفض الخدمات حتى يُبلَّغ بالهيئة الجديدة. هل تريد استبدالها؟</translation>
    </message>
    <message>
        <source>For how many days it is good, 1 to 825; 90 where this is not said.</source>
        <translation>عدد أيام صلاحيتها، من 1 إلى 825؛ والقيمة الافتراضية 90.</translation>
    </message>
    <message>
        <source>Where the passphrase of the private key is; asked for, or read from standard input, without it.</source>
        <translation>الملف الذي يحوي عبارة مرور المفتاح الخاص؛ ومن دونه يُطلب إدخالها، أو تُقرأ من الدخل القياسي.</translation>
    </message>
    <message>
        <source>The authority as well: another one takes its place, which nobody trusts yet.</source>
        <translation>الهيئة أيضًا: تحلّ محلها هيئة أخرى لا يثق بها أحد بعد.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>عدم السؤال.</translation>
    </message>
    <message>
        <source>Show the local authority and the certificate that it made for the listeners.</source>
        <translation>عرض هيئة الشهادات المحلية والشهادة التي أصدرتها للخدمات.</translation>
    </message>
    <message>
        <source>Export the local authority (PEM) for those who are to trust it; made where there is none.</source>
        <translation>تصدير هيئة الشهادات المحلية (⁨PEM⁩) لمن ينبغي أن يثق بها؛ وتُنشأ إن لم تكن موجودة.</translation>
    </message>
    <message>
        <source>Make a certificate and an encrypted key (PEM, both in FILE) for another server.</source>
        <translation>إصدار شهادة ومفتاح مشفّر (⁨PEM⁩، كلاهما في ⁨FILE⁩) لخادم آخر.</translation>
    </message>
    <message>
        <source>Make another certificate for the listeners; they show it within seconds.</source>
        <translation>إصدار شهادة أخرى للخدمات؛ وستعتمدها خلال ثوانٍ.</translation>
    </message>
    <message>
        <source>pass</source>
        <comment>the verdict of a check</comment>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>fail</source>
        <comment>the verdict of a check</comment>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>not-reached</source>
        <comment>the verdict of a check</comment>
        <translation>لم يُجرَ</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <comment>and the name of a check</comment>
        <translation>مرفوض: ⁨%1⁩</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>accepted; not compared: %1</source>
        <translation>مقبول؛ دون مقارنة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>VERDICT</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>من</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Clocks may differ by the leeway (keys.leeway; 60s with --jwks), so it is taken that much earlier and later.</source>
        <translation>قد تختلف الساعات بمقدار هامش التسامح (⁨keys.leeway⁩؛ و⁨60s⁩ مع ⁨--jwks⁩)، لذا يُقبل الرمز قبل مدته المذكورة وبعدها بهذا المقدار.</translation>
    </message>
    <message>
        <source>Give one token, - for standard input, or --batch.</source>
        <translation>قدِّم رمزًا واحدًا، أو ⁨-⁩ للدخل القياسي، أو ⁨--batch⁩.</translation>
    </message>
    <message>
        <source>--course is about every instant and one token: neither --at nor --batch goes with it.</source>
        <translation>يتناول الخيار ⁨--course⁩ كل اللحظات ورمزًا واحدًا: ولا يُستخدم معه ⁨--at⁩ ولا ⁨--batch⁩.</translation>
    </message>
    <message>
        <source>The key set, one JWK, or a public key or certificate (PEM); else the keys of this installation.</source>
        <translation>مجموعة المفاتيح، أو مفتاح ⁨JWK⁩ واحد، أو مفتاح عام أو شهادة (⁨PEM⁩)؛ وإلا فمفاتيح هذا التثبيت.</translation>
    </message>
    <message>
        <source>What iss must be; else as configured, as the services that run or ran last on the data folder say, or the default. With --jwks it may be left out, and is then not compared.</source>
        <translation>ما يجب أن تكون عليه قيمة ⁨iss⁩؛ وإلا فكما في التهيئة، أو كما تذكر الخدمات العاملة على مجلد البيانات أو آخر خدمات عملت عليه، أو القيمة الافتراضية. ومع ⁨--jwks⁩ يجوز إغفال هذا الخيار، وعندئذ لا تُقارَن القيمة.</translation>
    </message>
    <message>
        <source>What aud must contain; likewise.</source>
        <translation>ما يجب أن تحتوي عليه قيمة ⁨aud⁩؛ على النحو نفسه.</translation>
    </message>
    <message>
        <source>As if it were then, as 2026-11-23T08:15:30Z.</source>
        <translation>كأن الوقت هو هذه اللحظة، مثل ⁨2026-11-23T08:15:30Z⁩.</translation>
    </message>
    <message>
        <source>Only up to the signature; the payload may be anything.</source>
        <translation>الفحص حتى التوقيع فقط؛ ويمكن أن تكون الحمولة أي شيء.</translation>
    </message>
    <message>
        <source>Take typ JWT beside at+jwt, as is done for this installation&apos;s keys where tokens.typ is JWT.</source>
        <translation>قبول القيمة JWT للحقل typ إلى جانب ⁨at+jwt⁩، كما يجري مع مفاتيح هذا التثبيت عندما تكون قيمة ⁨tokens.typ⁩ هي ⁨JWT⁩.</translation>
    </message>
    <message>
        <source>Read lines of JSON with jwks or jwk, token and algorithms; answer a line for each.</source>
        <translation>قراءة أسطر JSON فيها ⁨jwks⁩ أو ⁨jwk⁩، ومعها ⁨token⁩ و⁨algorithms⁩؛ والرد بسطر على كل منها.</translation>
    </message>
    <message>
        <source>Take a token apart without judging it; - reads it from standard input.</source>
        <translation>تحليل رمز دون الحكم عليه؛ والعلامة ⁨-⁩ تعني قراءته من الدخل القياسي.</translation>
    </message>
    <message>
        <source>Judge a token, check by check; - reads it from standard input.</source>
        <translation>الحكم على رمز، فحصًا بعد فحص؛ والعلامة ⁨-⁩ تعني قراءته من الدخل القياسي.</translation>
    </message>
    <message>
        <source>problem</source>
        <comment>how much a remark weighs</comment>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>attention</source>
        <comment>how much a remark weighs</comment>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>note</source>
        <comment>how much a remark weighs</comment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>المطالبات</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Encrypted key</source>
        <translation>المفتاح المشفّر</translation>
    </message>
    <message>
        <source>Initialisation vector</source>
        <translation>متجه التهيئة</translation>
    </message>
    <message>
        <source>Ciphertext</source>
        <translation>النص المشفّر</translation>
    </message>
    <message>
        <source>Authentication tag</source>
        <translation>وسم المصادقة</translation>
    </message>
    <message>
        <source>before the year 1</source>
        <translation>قبل سنة 1</translation>
    </message>
    <message>
        <source>after the year 9999</source>
        <translation>بعد سنة 9999</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, and where it is said</comment>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n bytes</source>
        <comment>a part of a token, and its size</comment>
        <translation>
            <numerusform>⁨%1⁩: ⁨%n⁩ بايت</numerusform>
            <numerusform>⁨%1⁩: بايت واحد</numerusform>
            <numerusform>⁨%1⁩: بايتان</numerusform>
            <numerusform>⁨%1⁩: ⁨%n⁩ بايتات</numerusform>
            <numerusform>⁨%1⁩: ⁨%n⁩ بايتًا</numerusform>
            <numerusform>⁨%1⁩: ⁨%n⁩ بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>MEANING</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>REMARK</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>CHARACTER</source>
        <translation>المحرف</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Nothing was verified.</source>
        <translation>لم يُتحقَّق من أي شيء.</translation>
    </message>
    <message>
        <source>There is no token.</source>
        <translation>لا يوجد رمز.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>%1 (verified)</source>
        <translation>⁨%1⁩ (موثَّق)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Locked until</source>
        <translation>مقفل حتى</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>غير مقفل</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>تعيين كلمة مرور</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>آخر تسجيل دخول</translation>
    </message>
    <message>
        <source>Password: %1 (shown this once)</source>
        <translation>كلمة المرور: ⁨%1⁩ (لن تظهر إلا هذه المرة)</translation>
    </message>
    <message>
        <source>password of %1</source>
        <translation>كلمة مرور ⁨%1⁩</translation>
    </message>
    <message>
        <source>EMAIL</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>ROLES</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>LAST SIGN-IN</source>
        <translation>آخر تسجيل دخول</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n users</source>
        <translation>
            <numerusform>⁨%1⁩ من أصل ⁨%n⁩ مستخدم</numerusform>
            <numerusform>⁨%1⁩ من أصل مستخدم واحد</numerusform>
            <numerusform>⁨%1⁩ من أصل مستخدمَين</numerusform>
            <numerusform>⁨%1⁩ من أصل ⁨%n⁩ مستخدمين</numerusform>
            <numerusform>⁨%1⁩ من أصل ⁨%n⁩ مستخدمًا</numerusform>
            <numerusform>⁨%1⁩ من أصل ⁨%n⁩ مستخدم</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1 and every session?</source>
        <translation>هل تريد حذف المستخدم ⁨%1⁩ وكل جلساته؟</translation>
    </message>
    <message>
        <source>Deleted %1 and every session.</source>
        <translation>حُذف المستخدم ⁨%1⁩ وكل جلساته.</translation>
    </message>
    <message>
        <source>What to call the person.</source>
        <translation>الاسم الذي يُطلق على الشخص.</translation>
    </message>
    <message>
        <source>A role that reaches the tokens; may be given more than once.</source>
        <translation>دور يُدرَج في الرموز؛ ويمكن تكرار الخيار.</translation>
    </message>
    <message>
        <source>The email address is known to be the person&apos;s.</source>
        <translation>ثبت أن عنوان البريد الإلكتروني يعود إلى هذا الشخص.</translation>
    </message>
    <message>
        <source>The user may not sign in yet.</source>
        <translation>لا يُسمح للمستخدم بتسجيل الدخول بعد.</translation>
    </message>
    <message>
        <source>Where the password is, - for standard input; else it is asked for.</source>
        <translation>الملف الذي يحوي كلمة المرور، أو ⁨-⁩ للدخل القياسي؛ وإلا فيُطلب إدخالها.</translation>
    </message>
    <message>
        <source>Make a password and show it once.</source>
        <translation>توليد كلمة مرور وعرضها مرة واحدة.</translation>
    </message>
    <message>
        <source>Only those whose email address or name contains it.</source>
        <translation>فقط المستخدمون الذين يحتوي عنوان بريدهم الإلكتروني أو اسمهم على هذا النص.</translation>
    </message>
    <message>
        <source>any, enabled, disabled or locked.</source>
        <translation>⁨any⁩ أو ⁨enabled⁩ أو ⁨disabled⁩ أو ⁨locked⁩.</translation>
    </message>
    <message>
        <source>email, name, created or last-sign-in.</source>
        <translation>⁨email⁩ أو ⁨name⁩ أو ⁨created⁩ أو ⁨last-sign-in⁩.</translation>
    </message>
    <message>
        <source>Another email address.</source>
        <translation>عنوان بريد إلكتروني آخر.</translation>
    </message>
    <message>
        <source>Another name.</source>
        <translation>اسم آخر.</translation>
    </message>
    <message>
        <source>Exactly these roles; may be given more than once.</source>
        <translation>هذه الأدوار بعينها؛ ويمكن تكرار الخيار.</translation>
    </message>
    <message>
        <source>No role at all.</source>
        <translation>دون أي دور.</translation>
    </message>
    <message>
        <source>Add a user.</source>
        <translation>إضافة مستخدم.</translation>
    </message>
    <message>
        <source>List users.</source>
        <translation>عرض قائمة المستخدمين.</translation>
    </message>
    <message>
        <source>Show one user.</source>
        <translation>عرض مستخدم واحد.</translation>
    </message>
    <message>
        <source>Change what is known of a user.</source>
        <translation>تعديل بيانات مستخدم.</translation>
    </message>
    <message>
        <source>Set a password and end all sessions.</source>
        <translation>تعيين كلمة مرور وإنهاء كل الجلسات.</translation>
    </message>
    <message>
        <source>Refuse a user from now on and end all sessions.</source>
        <translation>رفض مستخدم من الآن فصاعدًا وإنهاء كل جلساته.</translation>
    </message>
    <message>
        <source>Let a disabled user sign in again.</source>
        <translation>السماح لمستخدم معطَّل بتسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Lift the lock after too many failures.</source>
        <translation>رفع القفل الناتج عن محاولات فاشلة كثيرة.</translation>
    </message>
    <message>
        <source>Delete a user and all sessions.</source>
        <translation>حذف مستخدم وكل جلساته.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>السطر ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Nothing would be added.</source>
        <translation>لن يُضاف أحد.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>لم يُضَف أحد.</translation>
    </message>
    <message numerus="yes">
        <source>%n users would be added.</source>
        <translation>
            <numerusform>لن يُضاف أي مستخدم.</numerusform>
            <numerusform>سيُضاف مستخدم واحد.</numerusform>
            <numerusform>سيُضاف مستخدمان.</numerusform>
            <numerusform>سيُضاف ⁨%n⁩ مستخدمين.</numerusform>
            <numerusform>سيُضاف ⁨%n⁩ مستخدمًا.</numerusform>
            <numerusform>سيُضاف ⁨%n⁩ مستخدم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users were added.</source>
        <translation>
            <numerusform>لم يُضَف أي مستخدم.</numerusform>
            <numerusform>أُضيف مستخدم واحد.</numerusform>
            <numerusform>أُضيف مستخدمان.</numerusform>
            <numerusform>أُضيف ⁨%n⁩ مستخدمين.</numerusform>
            <numerusform>أُضيف ⁨%n⁩ مستخدمًا.</numerusform>
            <numerusform>أُضيف ⁨%n⁩ مستخدم.</numerusform>
        </translation>
    </message>
    <message>
        <source>csv or json; else as the name of the file says.</source>
        <translation>⁨csv⁩ أو ⁨json⁩؛ وإلا فحسب اسم الملف.</translation>
    </message>
    <message>
        <source>Leave out what is refused and add the rest.</source>
        <translation>تخطّي ما يُرفض وإضافة الباقي.</translation>
    </message>
    <message>
        <source>Only say what is wrong, line by line.</source>
        <translation>الاكتفاء بذكر الأخطاء، سطرًا بسطر.</translation>
    </message>
    <message>
        <source>Add the users of a file, all or none.</source>
        <translation>إضافة مستخدمين من ملف، كلهم أو لا أحد منهم.</translation>
    </message>
    <message>
        <source>Write all users, without passwords.</source>
        <translation>كتابة بيانات كل المستخدمين، دون كلمات المرور.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n bytes to %1.</source>
        <translation>
            <numerusform>لم يُكتب أي بايت في ⁨%1⁩.</numerusform>
            <numerusform>كُتب بايت واحد في ⁨%1⁩.</numerusform>
            <numerusform>كُتب بايتان في ⁨%1⁩.</numerusform>
            <numerusform>كُتبت ⁨%n⁩ بايتات في ⁨%1⁩.</numerusform>
            <numerusform>كُتب ⁨%n⁩ بايتًا في ⁨%1⁩.</numerusform>
            <numerusform>كُتب ⁨%n⁩ بايت في ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a demonstration: anybody who reaches the services may register, and there is the user %1 with password %2.</source>
        <translation>هذا عرض توضيحي: يستطيع كل من يصل إلى الخدمات إنشاء حساب، ويوجد المستخدم ⁨%1⁩ بكلمة المرور ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Everything it keeps is in %1 and is deleted when it ends.</source>
        <translation>كل ما يحفظه العرض موجود في ⁨%1⁩ ويُحذف عند انتهائه.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to: %2.</source>
        <translation>تتعذّر الكتابة في المجلد ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>There is no window to open %1 in; &quot;token inspect&quot; takes a token apart here.</source>
        <translation>لا توجد نافذة لفتح ⁨%1⁩ فيها؛ والأمر «⁨token inspect⁩» يحلّل الرموز هنا.</translation>
    </message>
    <message>
        <source>The folder that holds the database (~/.local/share/tessera).</source>
        <translation>المجلد الذي يحوي قاعدة البيانات (⁨~/.local/share/tessera⁩).</translation>
    </message>
    <message>
        <source>The configuration file, tessera.toml.</source>
        <translation>ملف التهيئة، ⁨tessera.toml⁩.</translation>
    </message>
    <message>
        <source>The file with the key that seals the signing keys.</source>
        <translation>الملف الذي يحوي المفتاح الذي تُشفَّر به مفاتيح التوقيع.</translation>
    </message>
    <message>
        <source>Where the auth service listens (127.0.0.1:8000): an IP address or localhost, and a port from 0 to 65535; 0 is any free one.</source>
        <translation>العنوان الذي تستمع عليه خدمة المصادقة (⁨127.0.0.1:8000⁩): عنوان IP أو ⁨localhost⁩، ومنفذ من 0 إلى 65535؛ والقيمة 0 تعني أي منفذ متاح.</translation>
    </message>
    <message>
        <source>Where the resource service listens (127.0.0.1:8001); likewise.</source>
        <translation>العنوان الذي تستمع عليه خدمة الموارد (⁨127.0.0.1:8001⁩)؛ على النحو نفسه.</translation>
    </message>
    <message>
        <source>Run the auth service alone.</source>
        <translation>تشغيل خدمة المصادقة وحدها.</translation>
    </message>
    <message>
        <source>Run the resource service alone.</source>
        <translation>تشغيل خدمة الموارد وحدها.</translation>
    </message>
    <message>
        <source>The issuer that tokens name; else the address of the auth service.</source>
        <translation>المُصدِر الذي تذكره الرموز؛ وإلا فعنوان خدمة المصادقة.</translation>
    </message>
    <message>
        <source>The audience that tokens name (tessera).</source>
        <translation>الجهة المستهدفة التي تذكرها الرموز (⁨tessera⁩).</translation>
    </message>
    <message>
        <source>How clients know the resource service (RFC 9728); else the address of its listener.</source>
        <translation>العنوان الذي يعرف به العملاء خدمة الموارد (⁨RFC 9728⁩)؛ وإلا فالعنوان الذي تستمع عليه.</translation>
    </message>
    <message>
        <source>Where the resource service learns keys; else from the issuer.</source>
        <translation>المصدر الذي تحصل منه خدمة الموارد على المفاتيح؛ وإلا فالمُصدِر.</translation>
    </message>
    <message>
        <source>Whose certificates (PEM) alone it believes there; else those that the system trusts, and the local authority&apos;s.</source>
        <translation>الجهات التي تقبل خدمة الموارد شهاداتها (⁨PEM⁩) هناك دون غيرها؛ وإلا فالجهات التي يثق بها النظام مع هيئة الشهادات المحلية.</translation>
    </message>
    <message>
        <source>Proxies in front of the listeners, as 127.0.0.1,10.1.0.0/16, whose Forwarded or X-Forwarded-For tells who their clients are.</source>
        <translation>الخوادم الوكيلة أمام الخدمات، مثل ⁨127.0.0.1,10.1.0.0/16⁩، التي تكشف ترويستها ⁨Forwarded⁩ أو ⁨X-Forwarded-For⁩ عن عملائها.</translation>
    </message>
    <message>
        <source>Where Prometheus finds /metrics; without it there are none.</source>
        <translation>العنوان الذي يجد فيه Prometheus المسار ⁨/metrics⁩؛ ومن دونه لا تتوفر مقاييس.</translation>
    </message>
    <message>
        <source>The DNS names and IP addresses of both services, as localhost,127.0.0.1, for which the local authority makes a certificate: they speak TLS.</source>
        <translation>أسماء DNS وعناوين IP للخدمتين، مثل ⁨localhost,127.0.0.1⁩، التي تُصدر لها هيئة الشهادات المحلية شهادة: فتستخدم الخدمتان ⁨TLS⁩.</translation>
    </message>
    <message>
        <source>A certificate of yours with which both services speak TLS (PEM with its chain, or PKCS #12); read again when it changes.</source>
        <translation>شهادة خاصة بك تستخدمها الخدمتان في اتصالات TLS (بصيغة ⁨PEM⁩ مع سلسلتها، أو ⁨PKCS #12⁩)؛ وتُعاد قراءتها عند تغيّرها.</translation>
    </message>
    <message>
        <source>The key of that certificate (PEM), where it is in another file.</source>
        <translation>مفتاح تلك الشهادة (⁨PEM⁩)، إذا كان في ملف آخر.</translation>
    </message>
    <message>
        <source>The file with the passphrase of that key.</source>
        <translation>الملف الذي يحوي عبارة مرور ذلك المفتاح.</translation>
    </message>
    <message>
        <source>Run the services without a window.</source>
        <translation>تشغيل الخدمات دون نافذة.</translation>
    </message>
    <message>
        <source>Try it out: a throw-away data folder, open registration, and the user %1 with the password %2.</source>
        <translation>للتجربة: مجلد بيانات مؤقت، وإنشاء حسابات مفتوح للجميع، والمستخدم ⁨%1⁩ بكلمة المرور ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Take the token in this file apart, in the playground of the window.</source>
        <translation>تحليل الرمز الموجود في هذا الملف، في ساحة التجريب بالنافذة.</translation>
    </message>
    <message>
        <source>Show the versions of this program and of what it runs on.</source>
        <translation>عرض إصدار هذا البرنامج وإصدارات ما يعتمد عليه.</translation>
    </message>
    <message>
        <source>%1 COMMAND [options] [arguments]</source>
        <translation>⁨⁨%1⁩ COMMAND [خيارات] [وسيطات]⁩</translation>
    </message>
    <message>
        <source>Tessera: an auth service that signs access tokens, a resource service that verifies them, and the console to run both. Without a command it starts the services.</source>
        <translation>⁨Tessera⁩: خدمة مصادقة توقّع رموز الوصول، وخدمة موارد تتحقق منها، ووحدة تحكم لتشغيل الخدمتين. ومن دون أمر يبدأ البرنامج تشغيل الخدمتين.</translation>
    </message>
    <message>
        <source>Options of a start:</source>
        <translation>خيارات بدء التشغيل:</translation>
    </message>
    <message>
        <source>--json belongs to commands, as in &quot;%1 key list --json&quot;. A start prints one line of JSON on standard output when the services are ready, and its log on standard error.</source>
        <translation>الخيار ⁨--json⁩ خاص بالأوامر، كما في «⁨%1 key list --json⁩». أما بدء التشغيل فيطبع سطر JSON واحدًا على الخرج القياسي عندما تصبح الخدمات جاهزة، ويطبع سجله على خرج الأخطاء القياسي.</translation>
    </message>
    <message>
        <source>Commands come first, before any option.</source>
        <translation>تأتي الأوامر أولًا، قبل أي خيار.</translation>
    </message>
    <message>
        <source>--demo makes a data folder of its own: leave out --data-dir, or --demo.</source>
        <translation>ينشئ الخيار ⁨--demo⁩ مجلد بيانات خاصًا به: احذف ⁨--data-dir⁩ أو ⁨--demo⁩.</translation>
    </message>
    <message>
        <source>Removed %1, which a demonstration that was killed had left behind.</source>
        <translation>أُزيل ⁨%1⁩، الذي خلّفه عرض توضيحي أُنهي قسرًا.</translation>
    </message>
    <message>
        <source>The window on the data folder %1 is open already and comes to the front; this start ends.</source>
        <translation>نافذة مجلد البيانات ⁨%1⁩ مفتوحة بالفعل وتنتقل إلى المقدمة؛ وينتهي هذا التشغيل.</translation>
    </message>
    <message>
        <source>A window on the data folder %1 is open already and does not answer; this one opens beside it.</source>
        <translation>توجد نافذة لمجلد البيانات ⁨%1⁩ مفتوحة بالفعل ولا تستجيب؛ وتُفتح هذه النافذة إلى جانبها.</translation>
    </message>
    <message>
        <source>Give the good token by --control or by --control-file, not by both.</source>
        <translation>قدِّم الرمز الصالح بالخيار ⁨--control⁩ أو ⁨--control-file⁩.</translation>
    </message>
    <message>
        <source>Only show what would not be accepted any more.</source>
        <translation>الاكتفاء بعرض ما سينتهي.</translation>
    </message>
    <message>
        <source>A member of the header, written as a claim is; alg is what the key signs with.</source>
        <translation>حقل في الترويسة، على النحو نفسه؛ وقيمة alg هي الخوارزمية التي يوقّع بها المفتاح.</translation>
    </message>
    <message>
        <source>How it is judged at every instant, from first to last, and the state of its key then.</source>
        <translation>الحكم عليه في كل لحظة، من الأولى إلى الأخيرة، وحالة مفتاحه حينئذ.</translation>
    </message>
    <message>
        <source>In descending order.</source>
        <translation>الأخير أولًا.</translation>
    </message>
    <message>
        <source>Leave out the first so many.</source>
        <translation>تخطّي هذا العدد من البداية.</translation>
    </message>
    <message>
        <source>The email address is not known to be the person&apos;s.</source>
        <translation>لم يثبت أن عنوان البريد الإلكتروني يعود إلى هذا الشخص.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many. Usage: %2</source>
        <translation>«⁨%1⁩» كلمة زائدة. الاستخدام: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Answer with one JSON document, described in %1(1).</source>
        <translation>الرد بمستند JSON واحد، وصفُه في ⁨%1(1)⁩.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no setting: write it into the configuration file, or give it at the start with %2.</source>
        <translation>«⁨%1⁩» ليس إعدادًا: اكتبه في ملف التهيئة، أو أعطه عند البدء بالخيار ⁨%2⁩.</translation>
    </message>
</context>
<context>
    <name>tessera::language::assembledrefusals</name>
    <message>
        <source>A forged token signed by HS256; the secret is empty.</source>
        <translation>رمز مزوَّر موقَّع بالخوارزمية HS256؛ والسر فارغ.</translation>
    </message>
    <message>
        <source>A forged token signed by HS256; the secret is &quot;secret&quot;.</source>
        <translation>رمز مزوَّر موقَّع بالخوارزمية HS256؛ والسر هو «secret».</translation>
    </message>
    <message>
        <source>A forged token signed by HS256; the secret is &quot;your-256-bit-secret&quot;, of a well-known web page.</source>
        <translation>رمز مزوَّر موقَّع بالخوارزمية HS256؛ والسر هو «your-256-bit-secret» المأخوذ من صفحة ويب معروفة.</translation>
    </message>
    <message>
        <source>A forged token signed by HS256; the secret is the kid.</source>
        <translation>رمز مزوَّر موقَّع بالخوارزمية HS256؛ والسر هو kid.</translation>
    </message>
    <message>
        <source>A forged token signed by HS256; the secret is the issuer&apos;s public key as PEM.</source>
        <translation>رمز مزوَّر موقَّع بالخوارزمية HS256؛ والسر هو المفتاح العام للمُصدِر بصيغة PEM.</translation>
    </message>
    <message>
        <source>A forged token signed by HS256; the secret is the issuer&apos;s public key as PEM, without its last line end.</source>
        <translation>رمز مزوَّر موقَّع بالخوارزمية HS256؛ والسر هو المفتاح العام للمُصدِر بصيغة PEM، دون نهاية السطر الأخير.</translation>
    </message>
    <message>
        <source>A forged token signed by HS256; the secret is the issuer&apos;s public key as DER.</source>
        <translation>رمز مزوَّر موقَّع بالخوارزمية HS256؛ والسر هو المفتاح العام للمُصدِر بصيغة DER.</translation>
    </message>
    <message>
        <source>A forged token signed by HS256; the secret is the modulus of the issuer&apos;s key.</source>
        <translation>رمز مزوَّر موقَّع بالخوارزمية HS256؛ والسر هو المعامل (modulus) في مفتاح المُصدِر.</translation>
    </message>
    <message>
        <source>A forged token signed by HS256; the secret is &quot;n&quot; of the issuer&apos;s JWK, as text.</source>
        <translation>رمز مزوَّر موقَّع بالخوارزمية HS256؛ والسر هو «n» من JWK المُصدِر، بوصفه نصًا.</translation>
    </message>
    <message>
        <source>The good token is none: %1</source>
        <translation>الرمز الصالح ليس رمزًا أصلًا: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 (SQLite %2: %3)</source>
        <translation>⁨%1⁩ (⁨SQLite⁩ ⁨%2⁩: ⁨%3⁩)</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>⁨%1⁩، السطر ⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>Services already run on the data folder %1. Stop them, or name another folder with --data-dir.</source>
        <translation>توجد خدمات تعمل بالفعل على مجلد البيانات ⁨%1⁩. أوقفها، أو حدِّد مجلدًا آخر بالخيار ⁨--data-dir⁩.</translation>
    </message>
    <message>
        <source>Services already run on the data folder %1 (process %2). Stop them, or name another folder with --data-dir.</source>
        <translation>توجد خدمات تعمل بالفعل على مجلد البيانات ⁨%1⁩ (العملية ⁨%2⁩). أوقفها، أو حدِّد مجلدًا آخر بالخيار ⁨--data-dir⁩.</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;.</source>
        <translation>لا يوجد إعداد «⁨%1⁩».</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>لا يوجد إعداد «⁨%1⁩»؛ هل تقصد «⁨%2⁩»؟</translation>
    </message>
    <message>
        <source>there is no option &quot;%1&quot;</source>
        <translation>لا يوجد خيار «⁨%1⁩»</translation>
    </message>
    <message>
        <source>there is no option &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>لا يوجد خيار «⁨%1⁩»؛ هل تقصد «⁨%2⁩»؟</translation>
    </message>
    <message>
        <source>%1 must be %2, not &quot;%3&quot;.</source>
        <translation>يجب أن تكون قيمة ⁨%1⁩ هي ⁨%2⁩، لا «⁨%3⁩».</translation>
    </message>
    <message>
        <source>%1 must be %2 or %3, not &quot;%4&quot;.</source>
        <translation>يجب أن تكون قيمة ⁨%1⁩ هي ⁨%2⁩ أو ⁨%3⁩، لا «⁨%4⁩».</translation>
    </message>
    <message>
        <source>%1 must be %2 or %3 or %4, not &quot;%5&quot;.</source>
        <translation>يجب أن تكون قيمة ⁨%1⁩ هي ⁨%2⁩ أو ⁨%3⁩ أو ⁨%4⁩، لا «⁨%5⁩».</translation>
    </message>
    <message>
        <source>%1 must be %2 or %3 or %4 or %5 or %6 or %7 or %8, not &quot;%9&quot;.</source>
        <translation>يجب أن تكون قيمة ⁨%1⁩ هي ⁨%2⁩ أو ⁨%3⁩ أو ⁨%4⁩ أو ⁨%5⁩ أو ⁨%6⁩ أو ⁨%7⁩ أو ⁨%8⁩، لا «⁨%9⁩».</translation>
    </message>
    <message>
        <source>%1 must be none, or up to 100 origins such as https://app.example.com, or *, not &quot;%2&quot;.</source>
        <translation>يجب أن تكون قيمة ⁨%1⁩ هي ⁨none⁩، أو ما يصل إلى 100 مصدر مثل ⁨https://app.example.com⁩، أو ⁨*⁩، لا «⁨%2⁩».</translation>
    </message>
    <message>
        <source>%1 must be %2 to %3, not &quot;%4&quot;.</source>
        <translation>يجب أن تكون قيمة ⁨%1⁩ من ⁨%2⁩ إلى ⁨%3⁩، لا «⁨%4⁩».</translation>
    </message>
    <message>
        <source>%1 must be %2 to %3 in whole seconds, not &quot;%4&quot;.</source>
        <translation>يجب أن تكون قيمة ⁨%1⁩ من ⁨%2⁩ إلى ⁨%3⁩ بثوانٍ كاملة، لا «⁨%4⁩».</translation>
    </message>
    <message>
        <source>%1 must be off, or %2 to %3, not &quot;%4&quot;.</source>
        <translation>يجب أن تكون قيمة ⁨%1⁩ هي ⁨off⁩، أو من ⁨%2⁩ إلى ⁨%3⁩، لا «⁨%4⁩».</translation>
    </message>
    <message>
        <source>The access token lifetime (%1) must be whole seconds, since tokens carry no parts of them.</source>
        <translation>يجب أن تكون مدة صلاحية رموز الوصول (⁨%1⁩) بثوانٍ كاملة، لأن الرموز لا تحمل أجزاءً من الثانية.</translation>
    </message>
    <message>
        <source>The refresh token lifetime (%1) must be whole seconds, since tokens carry no parts of them.</source>
        <translation>يجب أن تكون مدة صلاحية رموز التحديث (⁨%1⁩) بثوانٍ كاملة، لأن الرموز لا تحمل أجزاءً من الثانية.</translation>
    </message>
    <message>
        <source>The lifetime of remembered sessions (%1) must be whole seconds, since tokens carry no parts of them.</source>
        <translation>يجب أن تكون مدة صلاحية جلسات تذكُّر الدخول (⁨%1⁩) بثوانٍ كاملة، لأن الرموز لا تحمل أجزاءً من الثانية.</translation>
    </message>
    <message>
        <source>The access token lifetime (%1) must be between 1s and %2.</source>
        <translation>يجب أن تكون مدة صلاحية رموز الوصول (⁨%1⁩) بين ⁨1s⁩ و⁨%2⁩.</translation>
    </message>
    <message>
        <source>The refresh token lifetime (%1) must be between 1s and %2.</source>
        <translation>يجب أن تكون مدة صلاحية رموز التحديث (⁨%1⁩) بين ⁨1s⁩ و⁨%2⁩.</translation>
    </message>
    <message>
        <source>The lifetime of remembered sessions (%1) must be between 1s and %2.</source>
        <translation>يجب أن تكون مدة صلاحية جلسات تذكُّر الدخول (⁨%1⁩) بين ⁨1s⁩ و⁨%2⁩.</translation>
    </message>
    <message>
        <source>Write %1ms.</source>
        <translation>اكتب ⁨%1ms⁩.</translation>
    </message>
    <message>
        <source>Write %1s.</source>
        <translation>اكتب ⁨%1s⁩.</translation>
    </message>
    <message>
        <source>Write %1min.</source>
        <translation>اكتب ⁨%1min⁩.</translation>
    </message>
    <message>
        <source>Write %1h.</source>
        <translation>اكتب ⁨%1h⁩.</translation>
    </message>
    <message>
        <source>Write %1d.</source>
        <translation>اكتب ⁨%1d⁩.</translation>
    </message>
    <message>
        <source>The header: %1</source>
        <translation>الترويسة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The claims: %1</source>
        <translation>المطالبات: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>خيار غير معروف: «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>خيارات غير معروفة: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>تنقص قيمة بعد «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>قيمة غير متوقَّعة بعد «⁨%1⁩».</translation>
    </message>
    <message>
        <source>%1 is taken by the program %2 (pid %3); port %4 is free.</source>
        <translation>يشغل البرنامج ⁨%2⁩ (pid ⁨%3⁩) العنوان ⁨%1⁩؛ والمنفذ ⁨%4⁩ متاح.</translation>
    </message>
    <message>
        <source>%1 is taken by the program %2 (pid %3).</source>
        <translation>يشغل البرنامج ⁨%2⁩ (pid ⁨%3⁩) العنوان ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 is taken; port %2 is free.</source>
        <translation>العنوان ⁨%1⁩ مشغول؛ والمنفذ ⁨%2⁩ متاح.</translation>
    </message>
    <message>
        <source>%1 is taken.</source>
        <translation>العنوان ⁨%1⁩ مشغول.</translation>
    </message>
    <message>
        <source>The header is refused.</source>
        <translation>الترويسة مرفوضة.</translation>
    </message>
    <message>
        <source>The key set has the key %1, but it cannot be used.</source>
        <translation>تحتوي مجموعة المفاتيح على المفتاح ⁨%1⁩، لكن يتعذّر استخدامه.</translation>
    </message>
    <message>
        <source>The claims are refused.</source>
        <translation>المطالبات مرفوضة.</translation>
    </message>
    <message>
        <source>The key cannot be used: %1</source>
        <translation>يتعذّر استخدام المفتاح: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The key set cannot be read: %1</source>
        <translation>تتعذّر قراءة مجموعة المفاتيح: ⁨%1⁩</translation>
    </message>
    <message>
        <source>there is no option &quot;%1&quot;; it is a setting: tesserad settings set %1 VALUE</source>
        <translation>لا يوجد خيار «⁨%1⁩»؛ فهو إعداد: ⁨tesserad settings set %1 VALUE⁩</translation>
    </message>
    <message>
        <source>there is no option &quot;%1&quot;; write %2 before the first [GROUP]</source>
        <translation>لا يوجد خيار «⁨%1⁩»؛ اكتب ⁨%2⁩ قبل أول [GROUP]</translation>
    </message>
</context>
<context>
    <name>tessera::language::refusals</name>
    <message>
        <source>A forged token without a signature, alg &quot;%1&quot;.</source>
        <translation>رمز مزوَّر بلا توقيع، وقيمة alg فيه «⁨%1⁩».</translation>
    </message>
    <message>
        <source>A forged token without a signature, and with an empty alg.</source>
        <translation>رمز مزوَّر بلا توقيع، وقيمة alg فيه فارغة.</translation>
    </message>
    <message>
        <source>It believes a header that says that no signature is needed.</source>
        <translation>يصدّق ترويسة تقول إنه لا حاجة إلى توقيع.</translation>
    </message>
    <message>
        <source>It forbids &quot;none&quot; and does not know this spelling of it.</source>
        <translation>يمنع «none» ولا يعرف هذه الكتابة لها.</translation>
    </message>
    <message>
        <source>A forged token with alg none and the good token&apos;s signature.</source>
        <translation>رمز مزوَّر قيمة alg فيه none ومعه توقيع الرمز الصالح.</translation>
    </message>
    <message>
        <source>It asks that there be a signature, and looks at it by the header&apos;s alg.</source>
        <translation>يشترط وجود توقيع، ثم يفحصه وفق alg المذكور في الترويسة.</translation>
    </message>
    <message>
        <source>A forged token whose header has no alg.</source>
        <translation>رمز مزوَّر تخلو ترويسته من alg.</translation>
    </message>
    <message>
        <source>It takes what it cannot read for an algorithm that needs no signature.</source>
        <translation>يعدّ ما لا يستطيع قراءته خوارزميةً لا تحتاج إلى توقيع.</translation>
    </message>
    <message>
        <source>A forged token whose alg is a list.</source>
        <translation>رمز مزوَّر قيمة alg فيه قائمة.</translation>
    </message>
    <message>
        <source>A forged token with an alg that nobody knows.</source>
        <translation>رمز مزوَّر فيه alg لا يعرفه أحد.</translation>
    </message>
    <message>
        <source>The good token&apos;s claims and signature with alg %1 in place of %2.</source>
        <translation>مطالبات الرمز الصالح وتوقيعه مع القيمة ⁨%1⁩ للحقل alg بدلًا من ⁨%2⁩.</translation>
    </message>
    <message>
        <source>It verifies without the header that was signed, or not at all by an algorithm that its key is not for.</source>
        <translation>يتحقق دون الترويسة الموقَّعة، أو لا يتحقق إطلاقًا إذا كانت الخوارزمية غير التي خُصص لها مفتاحه.</translation>
    </message>
    <message>
        <source>It takes HMAC beside public keys, with a secret that can be guessed.</source>
        <translation>يقبل HMAC إلى جانب المفاتيح العامة، بسر يمكن تخمينه.</translation>
    </message>
    <message>
        <source>It hands the issuer&apos;s public key, which everybody has, to whatever algorithm the header names.</source>
        <translation>يسلّم المفتاح العام للمُصدِر، وهو متاح للجميع، إلى أي خوارزمية تذكرها الترويسة.</translation>
    </message>
    <message>
        <source>The good token without its signature.</source>
        <translation>الرمز الصالح دون توقيعه.</translation>
    </message>
    <message>
        <source>It verifies only where there is a signature.</source>
        <translation>لا يتحقق إلا حيث يوجد توقيع.</translation>
    </message>
    <message>
        <source>Two parts instead of three.</source>
        <translation>جزءان بدلًا من ثلاثة.</translation>
    </message>
    <message>
        <source>One bit of byte %1 of the signature changed.</source>
        <translation>تغيير بت واحد في البايت ⁨%1⁩ من التوقيع.</translation>
    </message>
    <message>
        <source>It compares a part of the signature, or does not look at all.</source>
        <translation>يقارن جزءًا من التوقيع، أو لا ينظر فيه إطلاقًا.</translation>
    </message>
    <message>
        <source>The signature without its last byte.</source>
        <translation>التوقيع دون آخر بايت فيه.</translation>
    </message>
    <message>
        <source>The signature with a byte more.</source>
        <translation>التوقيع بزيادة بايت واحد.</translation>
    </message>
    <message>
        <source>As many zero bytes as the signature has.</source>
        <translation>بايتات صفرية بعدد بايتات التوقيع.</translation>
    </message>
    <message>
        <source>Forged claims under the good token&apos;s signature.</source>
        <translation>مطالبات مزوَّرة تحت توقيع الرمز الصالح.</translation>
    </message>
    <message>
        <source>It verifies something else than it believes.</source>
        <translation>يتحقق من شيء ويأخذ بشيء آخر.</translation>
    </message>
    <message>
        <source>Another header under the good token&apos;s signature.</source>
        <translation>ترويسة أخرى تحت توقيع الرمز الصالح.</translation>
    </message>
    <message>
        <source>A forged token, %1 with r = s = 0.</source>
        <translation>رمز مزوَّر، ⁨%1⁩ مع r = s = 0.</translation>
    </message>
    <message>
        <source>It does not ask that r and s be at least 1: then 0 = 0 for every message.</source>
        <translation>لا يشترط ألا يقل r وs عن 1: وعندئذ تتحقق المساواة 0 = 0 لكل رسالة.</translation>
    </message>
    <message>
        <source>A forged token, %1 with r = s = the order of the curve.</source>
        <translation>رمز مزوَّر، ⁨%1⁩ مع r = s = رتبة المنحنى.</translation>
    </message>
    <message>
        <source>It does not ask that r and s be less than the order, which is zero again.</source>
        <translation>لا يشترط أن يكون r وs أصغر من الرتبة، وهي تكافئ الصفر أيضًا.</translation>
    </message>
    <message>
        <source>A forged token, EdDSA with a signature of zeros.</source>
        <translation>رمز مزوَّر، EdDSA مع توقيع من أصفار.</translation>
    </message>
    <message>
        <source>It does not refuse a point of small order.</source>
        <translation>لا يرفض نقطة ذات رتبة صغيرة.</translation>
    </message>
    <message>
        <source>A forged token of another key, under the issuer&apos;s kid.</source>
        <translation>رمز مزوَّر موقَّع بمفتاح آخر، وفيه kid المُصدِر.</translation>
    </message>
    <message>
        <source>It does not verify with the key that the kid names.</source>
        <translation>لا يتحقق بالمفتاح الذي يذكره kid.</translation>
    </message>
    <message>
        <source>A forged token of another key, under that key&apos;s kid.</source>
        <translation>رمز مزوَّر موقَّع بمفتاح آخر، وفيه kid ذلك المفتاح.</translation>
    </message>
    <message>
        <source>It takes a key that it does not know for one that needs no verifying.</source>
        <translation>يعدّ المفتاح الذي لا يعرفه مفتاحًا لا يتطلب تحققًا.</translation>
    </message>
    <message>
        <source>A forged token of another key, without a kid.</source>
        <translation>رمز مزوَّر موقَّع بمفتاح آخر، دون kid.</translation>
    </message>
    <message>
        <source>It takes a token that names no key for one that needs no verifying.</source>
        <translation>يعدّ الرمز الذي لا يذكر مفتاحًا رمزًا لا يتطلب تحققًا.</translation>
    </message>
    <message>
        <source>A forged token with its own key in the header (jwk).</source>
        <translation>رمز مزوَّر يحمل مفتاحه في الترويسة (jwk).</translation>
    </message>
    <message>
        <source>It verifies with the key that the token brings along.</source>
        <translation>يتحقق بالمفتاح الذي يأتي به الرمز نفسه.</translation>
    </message>
    <message>
        <source>The same, under the kid of that key.</source>
        <translation>مثل السابق، وفيه kid ذلك المفتاح.</translation>
    </message>
    <message>
        <source>A forged token signed by HS256 with a secret that its header brings (jwk).</source>
        <translation>رمز مزوَّر موقَّع بالخوارزمية HS256 بسر تحمله ترويسته (jwk).</translation>
    </message>
    <message>
        <source>A forged token with a self-made certificate in the header (x5c).</source>
        <translation>رمز مزوَّر في ترويسته شهادة مصنوعة ذاتيًا (x5c).</translation>
    </message>
    <message>
        <source>It verifies with the certificate that the token brings along, whoever signed that.</source>
        <translation>يتحقق بالشهادة التي يأتي بها الرمز، أيًّا كان من وقّعها.</translation>
    </message>
    <message>
        <source>A forged token that says where its key set is (jku).</source>
        <translation>رمز مزوَّر يذكر مكان مجموعة مفاتيحه (jku).</translation>
    </message>
    <message>
        <source>It fetches keys from an address that the token names.</source>
        <translation>يجلب المفاتيح من عنوان يذكره الرمز.</translation>
    </message>
    <message>
        <source>The same, under the issuer&apos;s kid.</source>
        <translation>مثل السابق، وفيه kid المُصدِر.</translation>
    </message>
    <message>
        <source>A forged token that says where its certificate is (x5u).</source>
        <translation>رمز مزوَّر يذكر مكان شهادته (x5u).</translation>
    </message>
    <message>
        <source>A forged token whose kid is the address of its key set.</source>
        <translation>رمز مزوَّر قيمة kid فيه هي عنوان مجموعة مفاتيحه.</translation>
    </message>
    <message>
        <source>A kid that leads out of the folder of keys to an empty file, whose content is the secret.</source>
        <translation>قيمة kid تخرج من مجلد المفاتيح إلى ملف فارغ، ومحتواه هو السر.</translation>
    </message>
    <message>
        <source>It opens a file that the kid names, and takes what is in it for the key.</source>
        <translation>يفتح الملف الذي يذكره kid، ويعدّ محتواه هو المفتاح.</translation>
    </message>
    <message>
        <source>The same with an absolute path.</source>
        <translation>مثل السابق بمسار مطلق.</translation>
    </message>
    <message>
        <source>A kid that makes a database answer the attacker&apos;s secret.</source>
        <translation>قيمة kid تجعل قاعدة البيانات تجيب بسر المهاجم.</translation>
    </message>
    <message>
        <source>It puts the kid into the text of a statement.</source>
        <translation>يُدرج kid في نص جملة الاستعلام.</translation>
    </message>
    <message>
        <source>A kid that a shell would run.</source>
        <translation>قيمة kid تنفّذها الصدفة (shell).</translation>
    </message>
    <message>
        <source>It hands the kid to a function that opens files or runs programs.</source>
        <translation>يمرّر kid إلى دالة تفتح ملفات أو تشغّل برامج.</translation>
    </message>
    <message>
        <source>An empty kid, and an empty secret.</source>
        <translation>قيمة kid فارغة، وسر فارغ.</translation>
    </message>
    <message>
        <source>It finds no key for the kid and goes on with none.</source>
        <translation>لا يجد مفتاحًا يوافق kid فيمضي دون مفتاح.</translation>
    </message>
    <message>
        <source>A forged token of another key whose kid is a list.</source>
        <translation>رمز مزوَّر موقَّع بمفتاح آخر وقيمة kid فيه قائمة.</translation>
    </message>
    <message>
        <source>It takes what is no text for a token that names no key.</source>
        <translation>يعدّ ما ليس نصًا رمزًا لا يذكر مفتاحًا.</translation>
    </message>
    <message>
        <source>The good token with base64 padding.</source>
        <translation>الرمز الصالح مع حشو base64.</translation>
    </message>
    <message>
        <source>It decodes loosely, so that one token has many texts: lists of tokens that were revoked or seen are passed by.</source>
        <translation>يفك الترميز بتساهل، فتكون للرمز الواحد نصوص كثيرة: وبذلك يُلتف على قوائم الرموز المُبطَلة أو التي سبق ورودها.</translation>
    </message>
    <message>
        <source>Loose bits after the signature&apos;s last byte.</source>
        <translation>بتات زائدة بعد آخر بايت في التوقيع.</translation>
    </message>
    <message>
        <source>A fourth part after the signature.</source>
        <translation>جزء رابع بعد التوقيع.</translation>
    </message>
    <message>
        <source>It takes the parts that it expects and leaves the others unread.</source>
        <translation>يأخذ الأجزاء التي يتوقعها ويترك الباقي دون قراءة.</translation>
    </message>
    <message>
        <source>A forged payload in the form of an encrypted token.</source>
        <translation>حمولة مزوَّرة في صورة رمز مشفّر.</translation>
    </message>
    <message>
        <source>Two full stops and nothing else.</source>
        <translation>نقطتان ولا شيء غيرهما.</translation>
    </message>
    <message>
        <source>It goes on after a failure to read.</source>
        <translation>يواصل بعد فشل القراءة.</translation>
    </message>
    <message>
        <source>A forged token whose header says alg twice, none the second time.</source>
        <translation>رمز مزوَّر تذكر ترويسته alg مرتين، وفي الثانية none.</translation>
    </message>
    <message>
        <source>One of its readers takes the first of two members of a name, another the last.</source>
        <translation>أحد قارئيه يأخذ الأول من حقلين لهما الاسم نفسه، وآخر يأخذ الثاني.</translation>
    </message>
    <message>
        <source>A forged token whose header is a list of headers.</source>
        <translation>رمز مزوَّر ترويسته قائمة ترويسات.</translation>
    </message>
    <message>
        <source>Expired a day ago.</source>
        <translation>انتهت صلاحيته قبل يوم.</translation>
    </message>
    <message>
        <source>It does not look at exp.</source>
        <translation>لا ينظر في exp.</translation>
    </message>
    <message>
        <source>Expired ten minutes ago.</source>
        <translation>انتهت صلاحيته قبل عشر دقائق.</translation>
    </message>
    <message>
        <source>It allows for clocks that differ by more than clocks do.</source>
        <translation>يتسامح مع فرق بين الساعات أكبر مما يقع بينها فعلًا.</translation>
    </message>
    <message>
        <source>exp is 0, in 1970.</source>
        <translation>قيمة exp هي 0، أي سنة 1970.</translation>
    </message>
    <message>
        <source>It takes 0 for an exp that is not there.</source>
        <translation>يعدّ القيمة 0 غيابًا للحقل exp.</translation>
    </message>
    <message>
        <source>exp is a number so low that no clock has it.</source>
        <translation>قيمة exp عدد صغير إلى حد لا تبلغه أي ساعة.</translation>
    </message>
    <message>
        <source>It turns the number into another one when it is stored.</source>
        <translation>يتحول العدد عنده إلى عدد آخر عند تخزينه.</translation>
    </message>
    <message>
        <source>exp is text, in the past.</source>
        <translation>قيمة exp نص، في الماضي.</translation>
    </message>
    <message>
        <source>It looks at exp only where that is a number.</source>
        <translation>لا ينظر في exp إلا إذا كان عددًا.</translation>
    </message>
    <message>
        <source>exp is a list.</source>
        <translation>قيمة exp قائمة.</translation>
    </message>
    <message>
        <source>Without exp: good for ever.</source>
        <translation>دون exp: صالح إلى الأبد.</translation>
    </message>
    <message>
        <source>It looks at exp where there is one, and does not ask for it.</source>
        <translation>ينظر في exp إن وُجد، ولا يشترط وجوده.</translation>
    </message>
    <message>
        <source>Valid from tomorrow on (nbf).</source>
        <translation>صالح ابتداءً من الغد (nbf).</translation>
    </message>
    <message>
        <source>It does not look at nbf.</source>
        <translation>لا ينظر في nbf.</translation>
    </message>
    <message>
        <source>Issued tomorrow (iat).</source>
        <translation>تاريخ إصداره غدًا (iat).</translation>
    </message>
    <message>
        <source>It does not look at iat.</source>
        <translation>لا ينظر في iat.</translation>
    </message>
    <message>
        <source>Of another issuer, with the key of this one.</source>
        <translation>من مُصدِر آخر، بمفتاح هذا المُصدِر.</translation>
    </message>
    <message>
        <source>It does not compare iss.</source>
        <translation>لا يقارن iss.</translation>
    </message>
    <message>
        <source>Of an issuer whose name begins like the right one.</source>
        <translation>من مُصدِر يبدأ اسمه مثل اسم المُصدِر الصحيح.</translation>
    </message>
    <message>
        <source>It compares how iss begins.</source>
        <translation>يقارن بداية iss فقط.</translation>
    </message>
    <message>
        <source>iss is a list with the right one in it.</source>
        <translation>قيمة iss قائمة فيها المُصدِر الصحيح.</translation>
    </message>
    <message>
        <source>It looks whether the right issuer is contained.</source>
        <translation>ينظر هل المُصدِر الصحيح متضمَّن فيها.</translation>
    </message>
    <message>
        <source>Of no issuer.</source>
        <translation>دون مُصدِر.</translation>
    </message>
    <message>
        <source>It compares iss where there is one, and does not ask for it.</source>
        <translation>يقارن iss إن وُجد، ولا يشترط وجوده.</translation>
    </message>
    <message>
        <source>For another service.</source>
        <translation>لخدمة أخرى.</translation>
    </message>
    <message>
        <source>It does not look for itself in aud.</source>
        <translation>لا يبحث عن نفسه في aud.</translation>
    </message>
    <message>
        <source>For a service whose name begins like this one&apos;s.</source>
        <translation>لخدمة يبدأ اسمها مثل اسم هذه الخدمة.</translation>
    </message>
    <message>
        <source>It compares how aud begins, or looks for its name within a text.</source>
        <translation>يقارن بداية aud، أو يبحث عن اسمه داخل نص.</translation>
    </message>
    <message>
        <source>For nobody in particular (no aud).</source>
        <translation>لغير جهة محددة (بلا aud).</translation>
    </message>
    <message>
        <source>It looks at aud where there is one, and does not ask for it.</source>
        <translation>ينظر في aud إن وُجد، ولا يشترط وجوده.</translation>
    </message>
    <message>
        <source>For an empty list of services.</source>
        <translation>لقائمة خدمات فارغة.</translation>
    </message>
    <message>
        <source>It looks whether one of the list is wrong, and not whether one is right.</source>
        <translation>ينظر هل في القائمة عنصر خاطئ، لا هل فيها عنصر صحيح.</translation>
    </message>
    <message>
        <source>About nobody (no sub).</source>
        <translation>دون صاحب (بلا sub).</translation>
    </message>
    <message>
        <source>It does not ask whom the token is about.</source>
        <translation>لا يسأل عن صاحب الرمز.</translation>
    </message>
    <message>
        <source>About somebody without a name (an empty sub).</source>
        <translation>لصاحب بلا اسم (sub فارغ).</translation>
    </message>
    <message>
        <source>A token of another kind (typ logout+jwt).</source>
        <translation>رمز من نوع آخر (typ logout+jwt).</translation>
    </message>
    <message>
        <source>It takes every token of its issuer for an access token.</source>
        <translation>يعدّ كل رمز من مُصدِره رمزَ وصول.</translation>
    </message>
    <message>
        <source>An extension that must be understood, and that nobody knows.</source>
        <translation>امتداد يجب فهمه، ولا يعرفه أحد.</translation>
    </message>
    <message>
        <source>It does not look at crit.</source>
        <translation>لا ينظر في crit.</translation>
    </message>
    <message>
        <source>A claim of 12 KiB.</source>
        <translation>مطالبة حجمها 12 KiB.</translation>
    </message>
    <message>
        <source>It has no bound for the size of a token.</source>
        <translation>لا يضع حدًا لحجم الرمز.</translation>
    </message>
    <message>
        <source>Says sub twice, somebody else the second time.</source>
        <translation>يذكر sub مرتين، وفي الثانية شخصًا آخر.</translation>
    </message>
    <message>
        <source>Claims that are a list.</source>
        <translation>مطالبات على هيئة قائمة.</translation>
    </message>
    <message>
        <source>%1 lets everybody in, without a token: it says nothing of tokens.</source>
        <translation>يسمح ⁨%1⁩ للجميع بالدخول دون رمز: وهذا لا يدل على شيء بشأن الرموز.</translation>
    </message>
    <message>
        <source>%1 does not accept the good token any more (%2), which it did before the attacks: it may have refused some of them for another reason than what is wrong with them.</source>
        <translation>لم يعد ⁨%1⁩ يقبل الرمز الصالح (⁨%2⁩)، وكان يقبله قبل الهجمات: فربما رفض بعضها لسبب غير العيب الذي فيها.</translation>
    </message>
    <message>
        <source>%1 does not accept the good token (%2), so nothing can be said of the forged ones.</source>
        <translation>لا يقبل ⁨%1⁩ الرمز الصالح (⁨%2⁩)، لذا لا يمكن الحكم على الرموز المزوَّرة.</translation>
    </message>
    <message>
        <source>The run was stopped after %1 of %2 attacks.</source>
        <translation>أُوقف التنفيذ بعد ⁨%1⁩ من أصل ⁨%2⁩ من الهجمات.</translation>
    </message>
    <message>
        <source>The time for the run was over after %1 of %2 attacks.</source>
        <translation>انتهى وقت التنفيذ بعد ⁨%1⁩ من أصل ⁨%2⁩ من الهجمات.</translation>
    </message>
    <message>
        <source>%1 of %2 attacks were not refused.</source>
        <translation>لم يُرفض ⁨%1⁩ من أصل ⁨%2⁩ من الهجمات.</translation>
    </message>
    <message>
        <source>All %1 attacks were refused.</source>
        <translation>رُفضت كل الهجمات، وعددها ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Taken, as a matter of policy: %1.</source>
        <translation>مقبولة، وهي مسألة سياسة: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Attacks that need the issuer&apos;s public key were left out: its key set was not given, or lacks that key.</source>
        <translation>استُبعدت الهجمات التي تحتاج إلى المفتاح العام للمُصدِر: فمجموعة مفاتيحه لم تُذكر، أو ينقصها ذلك المفتاح.</translation>
    </message>
    <message>
        <source>Attacks with rightly signed tokens (another audience, issuer, time or type) were left out: only the issuer can sign them.</source>
        <translation>استُبعدت الهجمات برموز موقَّعة توقيعًا صحيحًا (بجهة مستهدفة أو مُصدِر أو وقت أو نوع مختلف): فلا يستطيع توقيعها إلا المُصدِر.</translation>
    </message>
    <message>
        <source>No attack got through; %1 of %2 tokens were taken that are a matter of policy.</source>
        <translation>لم ينجح أي هجوم؛ وقُبل ⁨%1⁩ من أصل ⁨%2⁩ من الرموز التي يُعدّ قبولها مسألة سياسة.</translation>
    </message>
    <message>
        <source>&quot;alg&quot; must be %1, which is what the key signs with. Tokens that name another are among the attacks.</source>
        <translation>يجب أن تكون قيمة «alg» هي ⁨%1⁩ التي يوقّع بها المفتاح. أما الرموز التي تذكر غيرها فهي ضمن الهجمات.</translation>
    </message>
    <message>
        <source>The lifetime (%1) must be from 1s to %2, the longest of the settings tokens.access-lifetime, tokens.refresh-lifetime and tokens.remember-lifetime.</source>
        <translation>يجب أن تكون مدة الصلاحية (⁨%1⁩) من 1s إلى ⁨%2⁩، وهي الأطول بين الإعدادات tokens.access-lifetime وtokens.refresh-lifetime وtokens.remember-lifetime.</translation>
    </message>
    <message>
        <source>The token must expire: &quot;exp&quot; must be a number no later than %1 from now, the longest lifetime in the settings.</source>
        <translation>يجب أن تنتهي صلاحية الرمز: يجب أن تكون قيمة «exp» عددًا لا يتجاوز ⁨%1⁩ من الآن، وهي أطول مدة صلاحية في الإعدادات.</translation>
    </message>
    <message>
        <source>A number in it is larger than can be represented.</source>
        <translation>فيه عدد أكبر مما يمكن تمثيله.</translation>
    </message>
    <message>
        <source>The file %1 is not an encrypted backup of Tessera.</source>
        <translation>الملف ⁨%1⁩ ليس نسخة احتياطية مشفّرة من Tessera.</translation>
    </message>
    <message>
        <source>%1 is not a backup of Tessera.</source>
        <translation>الملف ⁨%1⁩ ليس نسخة احتياطية من Tessera.</translation>
    </message>
    <message>
        <source>The backup %1 was written by a later version of Tessera. Use that version, or a later one.</source>
        <translation>كُتبت النسخة الاحتياطية ⁨%1⁩ بإصدار لاحق من Tessera. استخدم ذلك الإصدار، أو إصدارًا لاحقًا له.</translation>
    </message>
    <message>
        <source>The backup %1 has schema version %2, and this program knows versions up to %3. Use the version of Tessera that wrote it, or a later one.</source>
        <translation>إصدار المخطط في النسخة الاحتياطية ⁨%1⁩ هو ⁨%2⁩، وهذا البرنامج يعرف الإصدارات حتى ⁨%3⁩. استخدم إصدار Tessera الذي كتبها، أو إصدارًا لاحقًا له.</translation>
    </message>
    <message>
        <source>The backup %1 ends within its header: it was not copied whole. Copy it again, or use another one.</source>
        <translation>تنتهي النسخة الاحتياطية ⁨%1⁩ داخل ترويستها: لم تُنسخ كاملة. انسخها من جديد، أو استخدم نسخة أخرى.</translation>
    </message>
    <message>
        <source>The backup %1 ends early: %2 of its %3 bytes are there. It was not copied whole; copy it again, or use another one.</source>
        <translation>تنتهي النسخة الاحتياطية ⁨%1⁩ مبكرًا: الموجود منها ⁨%2⁩ من أصل ⁨%3⁩ بايت. لم تُنسخ كاملة؛ انسخها من جديد، أو استخدم نسخة أخرى.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged; use another one.</source>
        <translation>النسخة الاحتياطية ⁨%1⁩ تالفة؛ استخدم نسخة أخرى.</translation>
    </message>
    <message>
        <source>The passphrase is not that of the backup %1.</source>
        <translation>عبارة المرور ليست عبارة مرور النسخة الاحتياطية ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The backup %1 is encrypted: its passphrase is needed.</source>
        <translation>النسخة الاحتياطية ⁨%1⁩ مشفّرة: عبارة مرورها مطلوبة.</translation>
    </message>
    <message>
        <source>The passphrase of a backup must have at least %1 characters.</source>
        <translation>يجب ألا يقل عدد أحرف عبارة مرور النسخة الاحتياطية عن ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The backup was given up, because Tessera ends.</source>
        <translation>أُلغي النسخ الاحتياطي بسبب إنهاء Tessera.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>لا يوجد ملف ⁨%1⁩.</translation>
    </message>
    <message>
        <source>This user may not read %1.</source>
        <translation>لا يُسمح لهذا المستخدم بقراءة ⁨%1⁩.</translation>
    </message>
    <message>
        <source>This user may not write to the folder %1. Name another one.</source>
        <translation>لا يُسمح لهذا المستخدم بالكتابة في المجلد ⁨%1⁩. حدِّد مجلدًا آخر.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>تتعذّر كتابة ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>تتعذّر قراءة ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 cannot be copied into %2; is the disk full?</source>
        <translation>يتعذّر نسخ ⁨%1⁩ إلى ⁨%2⁩؛ هل القرص ممتلئ؟</translation>
    </message>
    <message>
        <source>%1 cannot be restored into %2: %3</source>
        <translation>تتعذّر استعادة ⁨%1⁩ إلى ⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 cannot be opened without the key-encryption key that its keys are sealed under: put that into %2, or name its file with --key-encryption-key-file.</source>
        <translation>يتعذّر فتح ⁨%1⁩ دون مفتاح تشفير المفاتيح الذي شُفّرت به مفاتيحها: ضعه في ⁨%2⁩، أو حدِّد ملفه بالخيار ‎--key-encryption-key-file.</translation>
    </message>
    <message>
        <source>%1 was restored, but that cannot be noted in its audit log: %2</source>
        <translation>استُعيدت النسخة ⁨%1⁩، لكن تعذّر تدوين ذلك في سجل تدقيقها: ⁨%2⁩</translation>
    </message>
    <message>
        <source>What was written into %1 cannot be read back, and was removed again: %2</source>
        <translation>تعذّرت إعادة قراءة ما كُتب في ⁨%1⁩، فأُزيل: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Others than its owner may read or write %1, which holds the passphrase of the backups; take that away with chmod 600.</source>
        <translation>يستطيع غير المالك قراءة ⁨%1⁩، الذي يحوي عبارة مرور النسخ الاحتياطية، أو الكتابة فيه؛ امنع ذلك بالأمر chmod 600.</translation>
    </message>
    <message>
        <source>The token has %1 bytes; at most %2 are taken.</source>
        <translation>حجم الرمز ⁨%1⁩ بايت؛ والحد الأقصى المقبول ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The token is not too long.</source>
        <translation>لا يتجاوز الرمز الطول المسموح به.</translation>
    </message>
    <message>
        <source>The token is in a JSON serialisation; only the compact one is taken.</source>
        <translation>الرمز بتسلسل JSON؛ ولا يُقبل إلا التسلسل الموجز (compact).</translation>
    </message>
    <message>
        <source>The token does not have three parts, parted by full stops.</source>
        <translation>لا يتألف الرمز من ثلاثة أجزاء تفصل بينها نقاط.</translation>
    </message>
    <message>
        <source>The %1 of the token is not canonical base64url.</source>
        <translation>الجزء ⁨%1⁩ من الرمز ليس base64url معياريًا.</translation>
    </message>
    <message>
        <source>The token has three parts in canonical base64url.</source>
        <translation>يتألف الرمز من ثلاثة أجزاء بترميز base64url المعياري.</translation>
    </message>
    <message>
        <source>The kid in the header is not text.</source>
        <translation>قيمة kid في الترويسة ليست نصًا.</translation>
    </message>
    <message>
        <source>The header is a JSON object with no member twice.</source>
        <translation>الترويسة كائن JSON لا يتكرر فيه أي حقل.</translation>
    </message>
    <message>
        <source>The header names no algorithm.</source>
        <translation>لا تذكر الترويسة خوارزمية.</translation>
    </message>
    <message>
        <source>The token asks not to be verified (alg none).</source>
        <translation>يطلب الرمز عدم التحقق منه (alg none).</translation>
    </message>
    <message>
        <source>The algorithm %1 does not exist here.</source>
        <translation>الخوارزمية ⁨%1⁩ غير متاحة هنا.</translation>
    </message>
    <message>
        <source>The algorithm %1 is not on the list of allowed ones.</source>
        <translation>الخوارزمية ⁨%1⁩ ليست في قائمة الخوارزميات المسموح بها.</translation>
    </message>
    <message>
        <source>The algorithm is on the list of allowed ones.</source>
        <translation>الخوارزمية في قائمة الخوارزميات المسموح بها.</translation>
    </message>
    <message>
        <source>The header asks for extensions (crit) that are not understood here.</source>
        <translation>تطلب الترويسة امتدادات (crit) غير مفهومة هنا.</translation>
    </message>
    <message>
        <source>The header asks for no extension.</source>
        <translation>لا تطلب الترويسة أي امتداد.</translation>
    </message>
    <message>
        <source>The header brings or names a key of its own (%1); it was not used.</source>
        <translation>تأتي الترويسة بمفتاح من عندها أو تشير إليه (⁨%1⁩)؛ ولم يُستخدم.</translation>
    </message>
    <message>
        <source>The header brings no key of its own.</source>
        <translation>لا تأتي الترويسة بمفتاح من عندها.</translation>
    </message>
    <message>
        <source>The token says that it is an access token.</source>
        <translation>يذكر الرمز أنه رمز وصول.</translation>
    </message>
    <message>
        <source>The token says that it is a JWT, which is allowed here.</source>
        <translation>يذكر الرمز أنه JWT، وهو مسموح به هنا.</translation>
    </message>
    <message>
        <source>The header does not say that the token is an access token (typ at+jwt).</source>
        <translation>لا تذكر الترويسة أن الرمز رمز وصول (typ at+jwt).</translation>
    </message>
    <message>
        <source>The token is of the type %1, not an access token (at+jwt).</source>
        <translation>الرمز من النوع ⁨%1⁩، وليس رمز وصول (at+jwt).</translation>
    </message>
    <message>
        <source>The header does not name its key (kid).</source>
        <translation>لا تذكر الترويسة مفتاحها (kid).</translation>
    </message>
    <message>
        <source>The key set is empty.</source>
        <translation>مجموعة المفاتيح فارغة.</translation>
    </message>
    <message>
        <source>The key set does not have the key %1.</source>
        <translation>ليس في مجموعة المفاتيح المفتاح ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The key set has the key.</source>
        <translation>المفتاح موجود في مجموعة المفاتيح.</translation>
    </message>
    <message>
        <source>The token says %1, which is not what the key is for.</source>
        <translation>يذكر الرمز ⁨%1⁩، وهي غير الخوارزمية التي خُصص لها المفتاح.</translation>
    </message>
    <message>
        <source>The key is for the algorithm of the token.</source>
        <translation>المفتاح مخصص لخوارزمية الرمز.</translation>
    </message>
    <message>
        <source>The signature is not the key&apos;s: the token was changed, or somebody else made it.</source>
        <translation>التوقيع ليس توقيع المفتاح: فقد عُدّل الرمز، أو أنشأه شخص آخر.</translation>
    </message>
    <message>
        <source>The signature is the key&apos;s.</source>
        <translation>التوقيع هو توقيع المفتاح.</translation>
    </message>
    <message>
        <source>The claims are a JSON object with no member twice.</source>
        <translation>المطالبات كائن JSON لا يتكرر فيه أي حقل.</translation>
    </message>
    <message>
        <source>The claim %1 is missing or no instant in seconds.</source>
        <translation>المطالبة ⁨%1⁩ مفقودة أو ليست لحظة زمنية بالثواني.</translation>
    </message>
    <message>
        <source>This is not a check of a claim.</source>
        <translation>هذا ليس فحصًا لمطالبة.</translation>
    </message>
    <message>
        <source>The token is from the expected issuer.</source>
        <translation>الرمز من المُصدِر المتوقَّع.</translation>
    </message>
    <message>
        <source>The token is not from the expected issuer (%1).</source>
        <translation>الرمز ليس من المُصدِر المتوقَّع (⁨%1⁩).</translation>
    </message>
    <message>
        <source>The claim aud is missing, or neither text nor an array of texts.</source>
        <translation>المطالبة aud مفقودة، أو ليست نصًا ولا مصفوفة نصوص.</translation>
    </message>
    <message>
        <source>The token is meant for this audience.</source>
        <translation>الرمز موجَّه إلى هذه الجهة المستهدفة.</translation>
    </message>
    <message>
        <source>The token is not meant for this audience (%1).</source>
        <translation>الرمز غير موجَّه إلى هذه الجهة المستهدفة (⁨%1⁩).</translation>
    </message>
    <message>
        <source>The token expired at %1.</source>
        <translation>انتهت صلاحية الرمز في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The token has not expired.</source>
        <translation>لم تنتهِ صلاحية الرمز.</translation>
    </message>
    <message>
        <source>The token does not say from when it is valid.</source>
        <translation>لا يذكر الرمز متى تبدأ صلاحيته.</translation>
    </message>
    <message>
        <source>The token is valid only from %1.</source>
        <translation>لا تبدأ صلاحية الرمز إلا في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The token is valid already.</source>
        <translation>بدأت صلاحية الرمز بالفعل.</translation>
    </message>
    <message>
        <source>The token says that it was issued in the future, at %1.</source>
        <translation>يذكر الرمز أنه صدر في المستقبل، في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The token was not issued in the future.</source>
        <translation>لم يصدر الرمز في المستقبل.</translation>
    </message>
    <message>
        <source>The token names its subject.</source>
        <translation>يذكر الرمز صاحبه.</translation>
    </message>
    <message>
        <source>The token does not name its subject (sub).</source>
        <translation>لا يذكر الرمز صاحبه (sub).</translation>
    </message>
    <message>
        <source>Not compared: no issuer was named.</source>
        <translation>لم تُجرَ المقارنة: لم يُذكر مُصدِر.</translation>
    </message>
    <message>
        <source>Not compared: no audience was named.</source>
        <translation>لم تُجرَ المقارنة: لم تُذكر جهة مستهدفة.</translation>
    </message>
    <message>
        <source>At byte %1 of the JSON text: %2.</source>
        <translation>عند البايت ⁨%1⁩ من نص JSON: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>ليس كائن JSON.</translation>
    </message>
    <message>
        <source>The JSON text is longer than %1 bytes.</source>
        <translation>نص JSON أطول من ⁨%1⁩ بايت.</translation>
    </message>
    <message>
        <source>There is no public key in PEM form in the text.</source>
        <translation>لا يوجد في النص مفتاح عام بصيغة PEM.</translation>
    </message>
    <message>
        <source>There is no certificate in the text that can be read.</source>
        <translation>لا توجد في النص شهادة يمكن قراءتها.</translation>
    </message>
    <message>
        <source>%1 has a database already; --force puts it aside.</source>
        <translation>في ⁨%1⁩ قاعدة بيانات بالفعل؛ والخيار ⁨--force⁩ ينحّيها جانبًا.</translation>
    </message>
    <message>
        <source>A process is using the database %1. Stop it, then restore.</source>
        <translation>تستخدم إحدى العمليات قاعدة البيانات ⁨%1⁩. أوقف تلك العملية، ثم أجرِ الاستعادة.</translation>
    </message>
    <message>
        <source>The database %1 cannot be kept as %2: %3.</source>
        <translation>يتعذّر الاحتفاظ بقاعدة البيانات ⁨%1⁩ باسم ⁨%2⁩: ⁨%3⁩.</translation>
    </message>
    <message>
        <source>The operating system failed to read the source or to write %1; nothing was changed.</source>
        <translation>أخفق نظام التشغيل في قراءة المصدر أو في كتابة ⁨%1⁩؛ ولم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>There is no backup in the file %1.</source>
        <translation>لا توجد نسخة احتياطية في الملف ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged: a row of %2 belongs to nothing.</source>
        <translation>النسخة الاحتياطية ⁨%1⁩ تالفة: أحد صفوف ⁨%2⁩ لا ينتمي إلى شيء.</translation>
    </message>
    <message>
        <source>A change failed for a reason that is no fault of the database.</source>
        <translation>فشل تغيير لسبب لا يعود إلى قاعدة البيانات.</translation>
    </message>
    <message>
        <source>The server secret &quot;%1&quot; does not open under this key-encryption key.</source>
        <translation>يتعذّر فتح سر الخادم «⁨%1⁩» بمفتاح تشفير المفاتيح هذا.</translation>
    </message>
    <message>
        <source>The check of the audit log was stopped.</source>
        <translation>أُوقف فحص سجل التدقيق.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB.</source>
        <translation>حجم ⁨%1⁩ أكبر من ⁨1 MiB⁩.</translation>
    </message>
    <message>
        <source>the same name stands here a second time.</source>
        <translation>الاسم نفسه يرد هنا مرة ثانية.</translation>
    </message>
    <message>
        <source>this is not TOML. Write [GROUP], or NAME = and a text in quotation marks, a whole number, true or false.</source>
        <translation>هذا ليس ⁨TOML⁩. اكتب ⁨[GROUP]⁩، أو ⁨NAME =⁩ يليه نص بين علامتي اقتباس أو عدد صحيح أو ⁨true⁩ أو ⁨false⁩.</translation>
    </message>
    <message>
        <source>a text in quotation marks does not end on its line.</source>
        <translation>نص بين علامتي اقتباس لا ينتهي في سطره.</translation>
    </message>
    <message>
        <source>%1 must be text, a whole number, true or false</source>
        <translation>يجب أن تكون قيمة ⁨%1⁩ نصًا أو عددًا صحيحًا أو ⁨true⁩ أو ⁨false⁩</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an http or https address without a fragment</source>
        <translation>«⁨%1⁩» ليس عنوان http أو https دون جزء (⁨fragment⁩)</translation>
    </message>
    <message>
        <source>The algorithm is one of %1.</source>
        <translation>الخوارزمية هي إحدى القيم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The certificate is of a key that is not used here.</source>
        <translation>الشهادة لمفتاح لا يُستخدم هنا.</translation>
    </message>
    <message>
        <source>That is no certificate.</source>
        <translation>هذه ليست شهادة.</translation>
    </message>
    <message>
        <source>An Ed25519 public key has 32 bytes.</source>
        <translation>يتألف مفتاح Ed25519 العام من 32 بايتًا.</translation>
    </message>
    <message>
        <source>The Ed25519 key is not in canonical form.</source>
        <translation>مفتاح Ed25519 ليس بالصيغة المعيارية.</translation>
    </message>
    <message>
        <source>The Ed25519 key is a point of small order.</source>
        <translation>مفتاح Ed25519 نقطة ذات رتبة صغيرة.</translation>
    </message>
    <message>
        <source>The bytes are no point of Ed25519.</source>
        <translation>البايتات ليست نقطة على ⁨Ed25519⁩.</translation>
    </message>
    <message>
        <source>The JWK was published with its private members, so anybody can sign with it.</source>
        <translation>نُشر JWK مع حقوله الخاصة، لذا يستطيع أي شخص التوقيع به.</translation>
    </message>
    <message>
        <source>The JWK is for the algorithm %1, but of another kind of key.</source>
        <translation>المفتاح JWK مخصص للخوارزمية ⁨%1⁩، لكنه من نوع آخر من المفاتيح.</translation>
    </message>
    <message>
        <source>The JWK is for the algorithm %1, which is not used here.</source>
        <translation>المفتاح JWK مخصص للخوارزمية ⁨%1⁩، وهي لا تُستخدم هنا.</translation>
    </message>
    <message>
        <source>The JWK is not for signatures: its use is %1.</source>
        <translation>المفتاح JWK غير مخصص للتوقيعات: قيمة use فيه هي ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The member %1 of the JWK is not of the type that it must be.</source>
        <translation>الحقل ⁨%1⁩ في JWK ليس من النوع المطلوب.</translation>
    </message>
    <message>
        <source>The member key_ops of the JWK names an operation twice.</source>
        <translation>الحقل ⁨key_ops⁩ في JWK يذكر عملية مرتين.</translation>
    </message>
    <message>
        <source>The member %1 of the JWK is missing or not canonical base64url.</source>
        <translation>الحقل ⁨%1⁩ في JWK مفقود أو ليس base64url معياريًا.</translation>
    </message>
    <message>
        <source>The member %1 of the JWK is not canonical base64url.</source>
        <translation>الحقل ⁨%1⁩ في JWK ليس base64url معياريًا.</translation>
    </message>
    <message>
        <source>The member %1 of the JWK begins with a zero byte, which a number must not.</source>
        <translation>الحقل ⁨%1⁩ في JWK يبدأ ببايت صفري، وهذا غير جائز في عدد.</translation>
    </message>
    <message>
        <source>The JWK has no text in its member %1.</source>
        <translation>لا نص في الحقل ⁨%1⁩ من ⁨JWK⁩.</translation>
    </message>
    <message>
        <source>The JWK has no text in its member kty.</source>
        <translation>لا نص في الحقل ⁨kty⁩ من ⁨JWK⁩.</translation>
    </message>
    <message>
        <source>The curve %1 is not used here; P-256, P-384 and Ed25519 are.</source>
        <translation>المنحنى ⁨%1⁩ لا يُستخدم هنا؛ بل تُستخدم ⁨P-256⁩ و⁨P-384⁩ و⁨Ed25519⁩.</translation>
    </message>
    <message>
        <source>A symmetric key (kty oct) is not used here: there is no HMAC.</source>
        <translation>لا تُستخدم هنا المفاتيح المتماثلة (⁨kty oct⁩): لا يوجد ⁨HMAC⁩.</translation>
    </message>
    <message>
        <source>A key of the kind %1 is not used here; RSA, EC and OKP are.</source>
        <translation>لا تُستخدم هنا مفاتيح من النوع ⁨%1⁩؛ بل تُستخدم ⁨RSA⁩ و⁨EC⁩ و⁨OKP⁩.</translation>
    </message>
    <message>
        <source>An RSA key of more than two primes is not used here.</source>
        <translation>لا تُستخدم هنا مفاتيح RSA التي تتألف من أكثر من عددين أوليين.</translation>
    </message>
    <message>
        <source>The public member x of the JWK does not belong to its private one.</source>
        <translation>الحقل العام x في JWK لا يوافق حقله الخاص.</translation>
    </message>
    <message>
        <source>There is only a public key in the JWK; signing needs the private one.</source>
        <translation>لا يوجد في JWK إلا مفتاح عام؛ والتوقيع يتطلب المفتاح الخاص.</translation>
    </message>
    <message>
        <source>The key set has no array in its member keys.</source>
        <translation>لا توجد مصفوفة في الحقل ⁨keys⁩ من مجموعة المفاتيح.</translation>
    </message>
    <message>
        <source>The key set has %1 keys; at most %2 are taken.</source>
        <translation>تحتوي مجموعة المفاتيح على ⁨%1⁩ من المفاتيح؛ والحد الأقصى المقبول ⁨%2⁩.</translation>
    </message>
    <message>
        <source>An earlier key of the set has the same kid.</source>
        <translation>لمفتاح سابق في المجموعة قيمة kid نفسها.</translation>
    </message>
    <message>
        <source>A member of the set is not an object.</source>
        <translation>أحد عناصر المجموعة ليس كائنًا.</translation>
    </message>
    <message>
        <source>At byte %1 of the JSON text stands a value that cannot be represented.</source>
        <translation>عند البايت ⁨%1⁩ من نص JSON قيمة لا يمكن تمثيلها.</translation>
    </message>
    <message>
        <source>A token has three parts with two full stops between them.</source>
        <translation>يتألف الرمز من ثلاثة أجزاء تفصل بينها نقطتان.</translation>
    </message>
    <message>
        <source>The %1 is not canonical base64url.</source>
        <translation>الجزء ⁨%1⁩ ليس base64url معياريًا.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring does not give the key-encryption key (%1). Unlock the keyring and try again, or name a file that holds the key with --key-encryption-key-file.</source>
        <translation>لا تقدّم حلقة مفاتيح سطح المكتب مفتاح تشفير المفاتيح (⁨%1⁩). ألغِ قفل حلقة المفاتيح وحاول مجددًا، أو حدِّد ملفًا يحوي المفتاح بالخيار ⁨--key-encryption-key-file⁩.</translation>
    </message>
    <message>
        <source>it did not answer within a minute</source>
        <translation>لم تُجب خلال دقيقة</translation>
    </message>
    <message>
        <source>what it holds is not one</source>
        <translation>ما تحتفظ به ليس مفتاح تشفير مفاتيح</translation>
    </message>
    <message>
        <source>The request is malformed: a parameter is missing, doubled or not understood.</source>
        <translation>الطلب غير سليم: أحد المعاملات مفقود أو مكرر أو غير مفهوم.</translation>
    </message>
    <message>
        <source>The token is expired, revoked, malformed or not good for this resource.</source>
        <translation>الرمز منتهي الصلاحية أو مُبطَل أو غير سليم أو غير صالح لهذا المورد.</translation>
    </message>
    <message>
        <source>The token is good, but does not allow this.</source>
        <translation>الرمز صالح، لكنه لا يسمح بذلك.</translation>
    </message>
    <message>
        <source>The error &quot;%1&quot; is none of RFC 6750.</source>
        <translation>الخطأ «⁨%1⁩» ليس من أخطاء RFC 6750.</translation>
    </message>
    <message>
        <source>Line %1 of the headers is not &quot;Name: value&quot;.</source>
        <translation>السطر ⁨%1⁩ من الترويسات ليس بالصيغة «الاسم: القيمة».</translation>
    </message>
    <message>
        <source>A bearer token is asked for, and none was seen.</source>
        <translation>المطلوب رمز من نوع Bearer، ولم يصل أي رمز.</translation>
    </message>
    <message>
        <source>The resource says: %1</source>
        <translation>يقول المورد: ⁨%1⁩</translation>
    </message>
    <message>
        <source>It asks for the scope &quot;%1&quot;.</source>
        <translation>المطلوب هو النطاق «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Who issues its tokens stands at %1 (RFC 9728).</source>
        <translation>الجهة التي تُصدر رموزه مذكورة في ⁨%1⁩ (RFC 9728).</translation>
    </message>
    <message>
        <source>The certificate is not trusted: %1</source>
        <translation>الشهادة غير موثوق بها: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Nothing listens there.</source>
        <translation>لا شيء يستمع هناك.</translation>
    </message>
    <message>
        <source>There is no host of that name.</source>
        <translation>لا يوجد مضيف بهذا الاسم.</translation>
    </message>
    <message>
        <source>The connection was closed before an answer came.</source>
        <translation>أُغلق الاتصال قبل وصول أي رد.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>لم يصل أي رد في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The TLS handshake failed.</source>
        <translation>فشلت مصافحة TLS.</translation>
    </message>
    <message>
        <source>The address is neither http nor https.</source>
        <translation>العنوان ليس http ولا https.</translation>
    </message>
    <message>
        <source>It failed: %1</source>
        <translation>فشلت العملية: ⁨%1⁩</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>أُلغيت العملية.</translation>
    </message>
    <message>
        <source>The answer is longer than 1 MiB; the rest was not read.</source>
        <translation>الرد أطول من 1 MiB؛ ولم يُقرأ الباقي.</translation>
    </message>
    <message>
        <source>The connection was closed before the answer was whole.</source>
        <translation>أُغلق الاتصال قبل اكتمال الرد.</translation>
    </message>
    <message>
        <source>This is no token: one has three parts of letters and digits, with full stops between them, and begins with eyJ.</source>
        <translation>هذا ليس رمزًا: فالرمز ثلاثة أجزاء من أحرف وأرقام تفصل بينها نقاط، ويبدأ بالأحرف eyJ.</translation>
    </message>
    <message>
        <source>There is one part; the payload and the signature are missing.</source>
        <translation>يوجد جزء واحد؛ والحمولة والتوقيع مفقودان.</translation>
    </message>
    <message>
        <source>There are two parts; the signature is missing.</source>
        <translation>يوجد جزءان؛ والتوقيع مفقود.</translation>
    </message>
    <message>
        <source>There are %1 parts; a signed token has three, an encrypted one five.</source>
        <translation>عدد الأجزاء ⁨%1⁩؛ وللرمز الموقَّع ثلاثة، وللمشفّر خمسة.</translation>
    </message>
    <message>
        <source>The %1 has two members &quot;%2&quot;: which of them counts, verifiers do not agree on.</source>
        <translation>في الجزء ⁨%1⁩ حقلان باسم «⁨%2⁩»: ولا يتفق المتحقِّقون على أيهما يُعتدّ به.</translation>
    </message>
    <message>
        <source>The %1 is not JSON: at its byte %2, %3.</source>
        <translation>الجزء ⁨%1⁩ ليس JSON: عند البايت ⁨%2⁩ منه، ⁨%3⁩.</translation>
    </message>
    <message>
        <source>The %1 is JSON, but no object.</source>
        <translation>الجزء ⁨%1⁩ هو JSON، لكنه ليس كائنًا.</translation>
    </message>
    <message>
        <source>This token is encrypted (JWE): only who has the key can read what is in it.</source>
        <translation>هذا الرمز مشفّر (JWE): لا يستطيع قراءة محتواه إلا من يملك المفتاح.</translation>
    </message>
    <message>
        <source>The header is that of an encrypted token (JWE), which has five parts.</source>
        <translation>هذه ترويسة رمز مشفّر (JWE)، وهو يتألف من خمسة أجزاء.</translation>
    </message>
    <message>
        <source>The header has no alg, which every token has.</source>
        <translation>تخلو الترويسة من alg، وهو في كل رمز.</translation>
    </message>
    <message>
        <source>alg is none: nobody has signed it, and anybody can have made it.</source>
        <translation>قيمة alg هي none: لم يوقّعه أحد، وقد يكون أي شخص أنشأه.</translation>
    </message>
    <message>
        <source>It is signed with a shared secret (%1): whoever can verify it can also make one.</source>
        <translation>الرمز موقَّع بسر مشترك (⁨%1⁩): من يستطيع التحقق منه يستطيع إنشاء مثله.</translation>
    </message>
    <message>
        <source>The header brings its own key (%1); no good verifier uses that.</source>
        <translation>تأتي الترويسة بمفتاح من عندها (⁨%1⁩)؛ ولا يستخدمه أي متحقِّق سليم.</translation>
    </message>
    <message>
        <source>The header has crit: who does not understand the extensions in it refuses the token.</source>
        <translation>في الترويسة crit: من لا يفهم الامتدادات المذكورة فيه يرفض الرمز.</translation>
    </message>
    <message>
        <source>The header has no kid: a verifier has to try its keys.</source>
        <translation>تخلو الترويسة من kid: فيضطر المتحقِّق إلى تجربة مفاتيحه.</translation>
    </message>
    <message>
        <source>%1 is not a number; it is one of seconds since 1970.</source>
        <translation>قيمة ⁨%1⁩ ليست عددًا؛ والمقصود عدد الثواني منذ سنة 1970.</translation>
    </message>
    <message>
        <source>%1 seems to be in milliseconds; it counts in seconds.</source>
        <translation>تبدو قيمة ⁨%1⁩ بالملّي ثانية؛ وهي تُحسب بالثواني.</translation>
    </message>
    <message>
        <source>There is no exp: it never expires, or is refused for that.</source>
        <translation>لا يوجد exp: فإما ألا تنتهي صلاحية الرمز أبدًا وإما أن يُرفض لهذا السبب.</translation>
    </message>
    <message>
        <source>There is no %1, which access tokens have (RFC 9068 section 2.2).</source>
        <translation>لا يوجد ⁨%1⁩، وهو في رموز الوصول (RFC 9068، القسم 2.2).</translation>
    </message>
    <message>
        <source>There is no signature.</source>
        <translation>لا يوجد توقيع.</translation>
    </message>
    <message>
        <source>The text is longer than 1 MiB; the rest was not looked at.</source>
        <translation>النص أطول من 1 MiB؛ ولم يُنظر في الباقي.</translation>
    </message>
    <message>
        <source>This is JSON; its %1 was taken.</source>
        <translation>هذا JSON؛ وقد أُخذ منه ⁨%1⁩.</translation>
    </message>
    <message>
        <source>What stands before the token in a request was left out.</source>
        <translation>حُذف ما يسبق الرمز في الطلب.</translation>
    </message>
    <message>
        <source>The quotation marks were left out.</source>
        <translation>حُذفت علامات الاقتباس.</translation>
    </message>
    <message>
        <source>Line breaks and spaces in the token were left out.</source>
        <translation>حُذفت فواصل الأسطر والمسافات من الرمز.</translation>
    </message>
    <message>
        <source>The %1 is written in the alphabet of base64, with + and /, and not in that of base64url.</source>
        <translation>الجزء ⁨%1⁩ مكتوب بأبجدية base64، أي بالعلامتين + و/، لا بأبجدية base64url.</translation>
    </message>
    <message>
        <source>The %1 holds a character that is not base64url.</source>
        <translation>الجزء ⁨%1⁩ يحتوي على محرف ليس من base64url.</translation>
    </message>
    <message>
        <source>The %1 has a length that base64url never has: something is missing.</source>
        <translation>طول الجزء ⁨%1⁩ لا يرد أبدًا في base64url: ثمة ما ينقصه.</translation>
    </message>
    <message>
        <source>The %1 is not canonical: bits are left over at its end that belong to no byte.</source>
        <translation>الجزء ⁨%1⁩ ليس معياريًا: تبقى في نهايته بتات لا تنتمي إلى أي بايت.</translation>
    </message>
    <message>
        <source>The %1 ends with padding, which tokens do not have.</source>
        <translation>ينتهي الجزء ⁨%1⁩ بحشو، ولا حشو في الرموز.</translation>
    </message>
    <message>
        <source>something follows the JSON value</source>
        <translation>يوجد شيء آخر بعد قيمة JSON</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>ينتهي قبل اكتماله</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>التداخل أعمق من المسموح به</translation>
    </message>
    <message>
        <source>a comma or a closing brace is missing</source>
        <translation>تنقص فاصلة أو قوس معقوف ختامي</translation>
    </message>
    <message>
        <source>the name of a member is missing</source>
        <translation>ينقص اسم أحد الحقول</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>تنقص نقطتان رأسيتان</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing</source>
        <translation>تنقص فاصلة أو قوس مربع ختامي</translation>
    </message>
    <message>
        <source>a string holds a control character</source>
        <translation>سلسلة نصية تحتوي على محرف تحكم</translation>
    </message>
    <message>
        <source>a string does not end</source>
        <translation>سلسلة نصية لا تنتهي</translation>
    </message>
    <message>
        <source>a string holds an unknown escape</source>
        <translation>سلسلة نصية تحتوي على تسلسل هروب مجهول</translation>
    </message>
    <message>
        <source>a string holds half of a surrogate pair</source>
        <translation>سلسلة نصية تحتوي على نصف زوج بديل (surrogate pair)</translation>
    </message>
    <message>
        <source>an escape lacks its four digits</source>
        <translation>تسلسل هروب تنقصه أرقامه الأربعة</translation>
    </message>
    <message>
        <source>a string is not UTF-8</source>
        <translation>سلسلة نصية ليست بترميز UTF-8</translation>
    </message>
    <message>
        <source>there is no JSON value here</source>
        <translation>لا توجد هنا قيمة JSON</translation>
    </message>
    <message>
        <source>a number begins with a zero</source>
        <translation>عدد يبدأ بصفر</translation>
    </message>
    <message>
        <source>a digit is missing</source>
        <translation>ينقص رقم</translation>
    </message>
    <message>
        <source>an object ends that has two members of one name</source>
        <translation>ينتهي هنا كائن فيه حقلان بالاسم نفسه</translation>
    </message>
    <message>
        <source>Entry %1 is missing.</source>
        <translation>الإدخال ⁨%1⁩ مفقود.</translation>
    </message>
    <message>
        <source>Entry %1 is missing: the last entry known is %2.</source>
        <translation>الإدخال ⁨%1⁩ مفقود: آخر إدخال معروف هو ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the entry before it.</source>
        <translation>الإدخال ⁨%1⁩ لا يتبع الإدخال السابق له.</translation>
    </message>
    <message>
        <source>Entry %1 was changed after it was written.</source>
        <translation>عُدّل الإدخال ⁨%1⁩ بعد كتابته.</translation>
    </message>
    <message>
        <source>The log does not end where its head says.</source>
        <translation>لا ينتهي السجل حيث يذكر رأسه.</translation>
    </message>
    <message>
        <source>The audit log could not be told of it: %1</source>
        <translation>تعذّر تدوين ذلك في سجل التدقيق: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Argon2 needs at least 8KiB of memory for each lane (%1KiB for %2).</source>
        <translation>يحتاج Argon2 إلى 8KiB من الذاكرة على الأقل لكل مسار (⁨%1⁩KiB لعدد مسارات ⁨%2⁩).</translation>
    </message>
    <message>
        <source>Refresh tokens must live at least as long as access tokens (%1).</source>
        <translation>يجب ألا تقل مدة صلاحية رموز التحديث عن مدة صلاحية رموز الوصول (⁨%1⁩).</translation>
    </message>
    <message>
        <source>The refresh grace (%1) must be between 0 and %2.</source>
        <translation>يجب أن تكون مهلة السماح للتحديث (⁨%1⁩) بين 0 و⁨%2⁩.</translation>
    </message>
    <message>
        <source>The token type must be at+jwt or JWT.</source>
        <translation>يجب أن يكون نوع الرمز at+jwt أو JWT.</translation>
    </message>
    <message>
        <source>A duration needs a unit: write %1s, %1min, %1h or %1d.</source>
        <translation>تحتاج المدة إلى وحدة: اكتب ⁨%1⁩s أو ⁨%1⁩min أو ⁨%1⁩h أو ⁨%1⁩d.</translation>
    </message>
    <message>
        <source>The units are ms, s, min, h and d.</source>
        <translation>الوحدات هي ms وs وmin وh وd.</translation>
    </message>
    <message>
        <source>The database %1 was moved, removed or replaced while it was in use, so nothing is written to it any more. Put it back where it was, or restart what uses it.</source>
        <translation>نُقلت قاعدة البيانات ⁨%1⁩ أو أُزيلت أو استُبدلت في أثناء استخدامها، لذا لن يُكتب فيها شيء بعد الآن. أعدها إلى مكانها، أو أعد تشغيل ما يستخدمها.</translation>
    </message>
    <message>
        <source>The database %1 cannot be written: the file, its folder or its file system is read-only for this user.</source>
        <translation>تتعذّر الكتابة في قاعدة البيانات ⁨%1⁩: الملف أو مجلده أو نظام ملفاته متاح لهذا المستخدم للقراءة فقط.</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened: see whether its folder exists and whether this user may read and write there.</source>
        <translation>يتعذّر فتح قاعدة البيانات ⁨%1⁩: تأكد من وجود مجلدها ومن أن هذا المستخدم يستطيع القراءة والكتابة فيه.</translation>
    </message>
    <message>
        <source>Another process is writing to the database %1 and has not finished in time; nothing was changed, try again.</source>
        <translation>تكتب عملية أخرى في قاعدة البيانات ⁨%1⁩ ولم تنتهِ في الوقت المحدد؛ لم يتغيّر شيء، حاول مجددًا.</translation>
    </message>
    <message>
        <source>There is no space left for the database %1; the change was not made. Free some space on its disk, then try again.</source>
        <translation>لم تعد هناك مساحة لقاعدة البيانات ⁨%1⁩؛ ولم يُجرَ التغيير. أفرغ بعض المساحة على قرصها، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The operating system failed to read or write the database %1; the change was not made. See the state of its disk.</source>
        <translation>أخفق نظام التشغيل في قراءة قاعدة البيانات ⁨%1⁩ أو الكتابة فيها؛ ولم يُجرَ التغيير. تحقق من حالة قرصها.</translation>
    </message>
    <message>
        <source>The database %1 is damaged. Restore it from a backup.</source>
        <translation>قاعدة البيانات ⁨%1⁩ تالفة. استعدها من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The file %1 is not a database of Tessera, or its beginning is damaged. Name another file, or restore it from a backup.</source>
        <translation>الملف ⁨%1⁩ ليس قاعدة بيانات Tessera، أو أن بدايته تالفة. حدِّد ملفًا آخر، أو استعده من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>A rule of the database %1 forbids the change.</source>
        <translation>يمنع أحد قيود قاعدة البيانات ⁨%1⁩ هذا التغيير.</translation>
    </message>
    <message>
        <source>A statement failed in the database %1.</source>
        <translation>فشلت جملة استعلام في قاعدة البيانات ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The file %1 is not a database of Tessera, or its beginning is damaged. It was left as it is: name another file, or restore it from a backup.</source>
        <translation>الملف ⁨%1⁩ ليس قاعدة بيانات Tessera، أو أن بدايته تالفة. وقد تُرك كما هو: حدِّد ملفًا آخر، أو استعده من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The folder %1 for the database cannot be made: see whether this user may write above it.</source>
        <translation>يتعذّر إنشاء المجلد ⁨%1⁩ لقاعدة البيانات: تأكد من أن هذا المستخدم يستطيع الكتابة في المجلد الأعلى منه.</translation>
    </message>
    <message>
        <source>%1 is no file, so it cannot be the database.</source>
        <translation>المسار ⁨%1⁩ ليس ملفًا، فلا يمكن أن يكون قاعدة البيانات.</translation>
    </message>
    <message>
        <source>The database %1 cannot be made: %2.</source>
        <translation>يتعذّر إنشاء قاعدة البيانات ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The database %1 is on a file system that cannot share memory between processes, which its journal (WAL) needs. Put it on a local disk.</source>
        <translation>قاعدة البيانات ⁨%1⁩ على نظام ملفات لا يستطيع مشاركة الذاكرة بين العمليات، وهو ما يحتاج إليه سجل معاملاتها (WAL). ضعها على قرص محلي.</translation>
    </message>
    <message>
        <source>The database %1 is damaged (%2). Restore it from a backup.</source>
        <translation>قاعدة البيانات ⁨%1⁩ تالفة (⁨%2⁩). استعدها من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The database %1 has schema version %2, and this program knows versions up to %3. Start the version of Tessera that wrote it, or a later one, or restore a backup from before the upgrade.</source>
        <translation>إصدار المخطط في قاعدة البيانات ⁨%1⁩ هو ⁨%2⁩، وهذا البرنامج يعرف الإصدارات حتى ⁨%3⁩. شغِّل إصدار Tessera الذي كتبها، أو إصدارًا لاحقًا له، أو استعد نسخة احتياطية سابقة للترقية.</translation>
    </message>
    <message>
        <source>The database %1 is damaged: column %2 of a row holds what it never should. Restore it from a backup.</source>
        <translation>قاعدة البيانات ⁨%1⁩ تالفة: يحتوي العمود ⁨%2⁩ في أحد الصفوف على ما لا يجوز أن يرد فيه. استعدها من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>%1 cannot be forced to the disk: %2.</source>
        <translation>يتعذّر فرض كتابة ⁨%1⁩ على القرص: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 cannot be renamed to %2: %3.</source>
        <translation>تتعذّر إعادة تسمية ⁨%1⁩ إلى ⁨%2⁩: ⁨%3⁩.</translation>
    </message>
    <message>
        <source>The file %1 cannot be made: %2.</source>
        <translation>يتعذّر إنشاء الملف ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>There is no space left for %1; nothing was changed. Free some space there, or name a place on another disk.</source>
        <translation>لم تعد هناك مساحة لكتابة ⁨%1⁩؛ ولم يتغيّر شيء. أفرغ بعض المساحة هناك، أو حدِّد مكانًا على قرص آخر.</translation>
    </message>
    <message>
        <source>The file %1 exists already, and a backup replaces nothing. Name another file.</source>
        <translation>الملف ⁨%1⁩ موجود بالفعل، والنسخ الاحتياطي لا يستبدل شيئًا. حدِّد ملفًا آخر.</translation>
    </message>
    <message>
        <source>The process %1 runs the services of the data folder %2; start and stop them there, or end it to run them here.</source>
        <translation>تُشغِّل العملية ⁨%1⁩ خدمات مجلد البيانات ⁨%2⁩؛ شغِّلها وأوقفها هناك، أو أنهِ العملية لتشغيلها هنا.</translation>
    </message>
    <message>
        <source>The auth service beside it does not run, so nobody is asked for its keys; start it to go on.</source>
        <translation>خدمة المصادقة المجاورة لا تعمل، لذا لا تُطلب مفاتيحها من أحد؛ شغِّلها للمتابعة.</translation>
    </message>
    <message>
        <source>The services cannot speak TLS with %1. %2</source>
        <translation>لا تستطيع الخدمتان استخدام TLS مع ⁨%1⁩. ⁨%2⁩</translation>
    </message>
    <message>
        <source>There is no certificate in it (PEM or PKCS #12).</source>
        <translation>لا توجد فيه شهادة (PEM أو PKCS #12).</translation>
    </message>
    <message>
        <source>There is no private key in it (PEM or PKCS #12).</source>
        <translation>لا يوجد فيه مفتاح خاص (PEM أو PKCS #12).</translation>
    </message>
    <message>
        <source>The PKCS #12 holds no certificate with its private key.</source>
        <translation>لا يحتوي ملف PKCS #12 على شهادة مع مفتاحها الخاص.</translation>
    </message>
    <message>
        <source>The key is encrypted, and no passphrase is given.</source>
        <translation>المفتاح مشفّر، ولم تُقدَّم عبارة مرور.</translation>
    </message>
    <message>
        <source>The passphrase is not that of the key.</source>
        <translation>عبارة المرور ليست عبارة مرور المفتاح.</translation>
    </message>
    <message>
        <source>The key is not that of the certificate.</source>
        <translation>المفتاح ليس مفتاح الشهادة.</translation>
    </message>
    <message>
        <source>The certificate is too weak for clients of today: RSA of 2048 bits, ECDSA and SHA-256 are the least.</source>
        <translation>الشهادة أضعف من أن يقبلها العملاء اليوم: الحد الأدنى هو RSA بطول 2048 بت أو ECDSA، مع SHA-256.</translation>
    </message>
    <message>
        <source>OpenSSL does not take the certificate.</source>
        <translation>لا يقبل OpenSSL الشهادة.</translation>
    </message>
    <message>
        <source>%1 is larger than a certificate can be.</source>
        <translation>حجم ⁨%1⁩ أكبر من أن يكون شهادة.</translation>
    </message>
    <message>
        <source>There is no certificate (PEM) in %1.</source>
        <translation>لا توجد شهادة (PEM) في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>There are two certificates for TLS: one of a file (tls.certificate-file) and one of the local authority (tls.names). Name one of them.</source>
        <translation>توجد شهادتان لاتصالات TLS: واحدة من ملف (tls.certificate-file) وأخرى من هيئة الشهادات المحلية (tls.names). حدِّد واحدة منهما.</translation>
    </message>
    <message>
        <source>A resource service alone has no authority. Let that of the auth service issue it a certificate (tls issue), and name that with tls.certificate-file instead of tls.names.</source>
        <translation>ليس لخدمة الموارد وحدها هيئة شهادات. أصدر لها شهادة من هيئة خدمة المصادقة (tls issue)، وحدِّدها بالإعداد tls.certificate-file بدلًا من tls.names.</translation>
    </message>
    <message>
        <source>A key for TLS is named and no certificate; name that too (tls.certificate-file), or neither.</source>
        <translation>حُدّد مفتاح لاتصالات TLS دون شهادة؛ حدِّد الشهادة أيضًا (tls.certificate-file)، أو لا تحدِّد أيًّا منهما.</translation>
    </message>
    <message>
        <source>The local authority cannot give the listeners a certificate. %1</source>
        <translation>لا تستطيع هيئة الشهادات المحلية منح الخدمات شهادة. ⁨%1⁩</translation>
    </message>
    <message>
        <source>The stored certificate &quot;%1&quot; does not open. Restore the database from a backup.</source>
        <translation>يتعذّر فتح الشهادة المخزَّنة «⁨%1⁩». استعد قاعدة البيانات من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The local authority is out of date since %1: make another one (tls renew --authority), and let clients trust that.</source>
        <translation>انتهت صلاحية هيئة الشهادات المحلية منذ ⁨%1⁩: أنشئ هيئة أخرى (tls renew --authority)، واجعل العملاء يثقون بها.</translation>
    </message>
    <message>
        <source>The listeners have no certificate of the local authority. Name what it is to be for (tls.names) and start them; that makes one.</source>
        <translation>ليست للخدمات شهادة من هيئة الشهادات المحلية. حدِّد الأسماء التي تُصدَر لها (tls.names) ثم شغِّل الخدمات؛ فتُنشأ الشهادة عندئذ.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a DNS name nor an IP address.</source>
        <translation>«⁨%1⁩» ليس اسم DNS ولا عنوان IP.</translation>
    </message>
    <message>
        <source>A certificate is for 1 to %1 DNS names and IP addresses.</source>
        <translation>تُصدَر الشهادة لعدد من 1 إلى ⁨%1⁩ من أسماء DNS وعناوين IP.</translation>
    </message>
    <message>
        <source>A certificate is for 1 to %1 days.</source>
        <translation>تُصدَر الشهادة لمدة من 1 إلى ⁨%1⁩ من الأيام.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither an IP address nor a network as 10.1.0.0/16</source>
        <translation>«⁨%1⁩» ليس عنوان IP ولا شبكة مثل 10.1.0.0/16</translation>
    </message>
    <message>
        <source>the name of the %1 is empty</source>
        <translation>اسم ⁨%1⁩ فارغ</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of both, auth, resource</source>
        <translation>«⁨%1⁩» ليس إحدى القيم both أو auth أو resource</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an issuer; it must be an http or https address without query and fragment (RFC 8414 section 2)</source>
        <translation>«⁨%1⁩» ليس مُصدِرًا؛ يجب أن يكون عنوان http أو https دون استعلام (query) ولا جزء (fragment)، وفق RFC 8414، القسم 2</translation>
    </message>
    <message>
        <source>an audience has 1 to 255 characters</source>
        <translation>تتألف الجهة المستهدفة من 1 إلى 255 حرفًا</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an http or https address</source>
        <translation>«⁨%1⁩» ليس عنوان http أو https</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a DNS name nor an IP address</source>
        <translation>«⁨%1⁩» ليس اسم DNS ولا عنوان IP</translation>
    </message>
    <message>
        <source>a certificate is for 1 to %1 DNS names and IP addresses</source>
        <translation>تُصدَر الشهادة لعدد من 1 إلى ⁨%1⁩ من أسماء DNS وعناوين IP</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number from %2 to %3</source>
        <translation>«⁨%1⁩» ليس عددًا من ⁨%2⁩ إلى ⁨%3⁩</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of auto, text, journal, json</source>
        <translation>«⁨%1⁩» ليس إحدى القيم auto أو text أو journal أو json</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not CATEGORY=LEVEL with one of debug, info, warning, error</source>
        <translation>«⁨%1⁩» ليس بالصيغة CATEGORY=LEVEL مع إحدى القيم debug أو info أو warning أو error</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a category</source>
        <translation>«⁨%1⁩» ليس اسم فئة</translation>
    </message>
    <message>
        <source>there is no category &quot;%1&quot; (did you mean &quot;%2&quot;?)</source>
        <translation>لا توجد فئة «⁨%1⁩» (هل تقصد «⁨%2⁩»؟)</translation>
    </message>
    <message>
        <source>there is no category &quot;%1&quot;</source>
        <translation>لا توجد فئة «⁨%1⁩»</translation>
    </message>
    <message>
        <source>The configuration file %1 is as it was: %2 It should say: %3.</source>
        <translation>بقي ملف التهيئة ⁨%1⁩ كما كان: ⁨%2⁩ وينبغي أن يرد فيه: ⁨%3⁩.</translation>
    </message>
    <message>
        <source>this program cannot change it without harm; change it by hand.</source>
        <translation>لا يستطيع هذا البرنامج تغييره دون ضرر؛ غيِّره يدويًا.</translation>
    </message>
    <message>
        <source>another program writes it all the time.</source>
        <translation>يكتب فيه برنامج آخر باستمرار.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be used: %2</source>
        <translation>يتعذّر استخدام مجلد البيانات ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>the folder around it cannot be made.</source>
        <translation>يتعذّر إنشاء المجلد الذي يحويه.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>لا يوجد مجلد ⁨%1⁩.</translation>
    </message>
    <message>
        <source>it is not a folder.</source>
        <translation>ليس مجلدًا.</translation>
    </message>
    <message>
        <source>this user may not write to it.</source>
        <translation>لا يُسمح لهذا المستخدم بالكتابة فيه.</translation>
    </message>
    <message>
        <source>everybody may write to it; take that away with chmod o-w, or name a folder of its own.</source>
        <translation>يستطيع الجميع الكتابة فيه؛ امنع ذلك بالأمر chmod o-w، أو حدِّد مجلدًا مستقلًا.</translation>
    </message>
    <message>
        <source>the group %1 may write to it; take that away with chmod g-w, or name a folder of its own.</source>
        <translation>تستطيع المجموعة ⁨%1⁩ الكتابة فيه؛ امنع ذلك بالأمر chmod g-w، أو حدِّد مجلدًا مستقلًا.</translation>
    </message>
    <message>
        <source>The auth service beside it is elsewhere now, so nobody is asked where it was.</source>
        <translation>انتقلت خدمة المصادقة المجاورة إلى مكان آخر، لذا لا يُسأل أحد في مكانها السابق.</translation>
    </message>
    <message>
        <source>service.lock cannot be written; is the disk full?</source>
        <translation>تتعذّر كتابة service.lock؛ هل القرص ممتلئ؟</translation>
    </message>
    <message>
        <source>this user may not write to the folder %1.</source>
        <translation>لا يُسمح لهذا المستخدم بالكتابة في المجلد ⁨%1⁩.</translation>
    </message>
    <message>
        <source>there is no room left on the disk.</source>
        <translation>لم تعد هناك مساحة على القرص.</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made: %2.</source>
        <translation>يتعذّر إنشاء المجلد ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be the data folder: %2</source>
        <translation>لا يمكن أن يكون المجلد ⁨%1⁩ مجلد البيانات: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>المسار ⁨%1⁩ ليس مجلدًا.</translation>
    </message>
    <message>
        <source>this user may not make it in %1.</source>
        <translation>لا يُسمح لهذا المستخدم بإنشائه في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say where the folder is: begin with / or ~/.</source>
        <translation>«⁨%1⁩» لا يبيّن مكان المجلد: ابدأ بالعلامة ⁨/⁩ أو ⁨~/⁩.</translation>
    </message>
    <message>
        <source>it holds other things, %1 for one; name one of its own.</source>
        <translation>يحتوي على أشياء أخرى، منها ⁨%1⁩؛ حدِّد مجلدًا مستقلًا.</translation>
    </message>
    <message>
        <source>%1 says otherwise than &quot;%2&quot;; start the program without it to choose here.</source>
        <translation>القيمة المحدَّدة بواسطة ⁨%1⁩ تخالف «⁨%2⁩»؛ شغِّل البرنامج من دونها للاختيار هنا.</translation>
    </message>
    <message>
        <source>There is no configuration file to keep these choices in.</source>
        <translation>لا يوجد ملف تهيئة تُحفظ فيه هذه الاختيارات.</translation>
    </message>
    <message>
        <source>The services of this data folder are another process&apos;s; change them where they run, or end that process and start them here.</source>
        <translation>خدمات مجلد البيانات هذا تابعة لعملية أخرى؛ غيِّرها حيث تعمل، أو أنهِ تلك العملية وشغِّل الخدمات هنا.</translation>
    </message>
    <message>
        <source>The services of this process are ending.</source>
        <translation>يجري إنهاء خدمات هذه العملية.</translation>
    </message>
    <message>
        <source>The key-encryption key in %1 cannot be used: %2</source>
        <translation>يتعذّر استخدام مفتاح تشفير المفاتيح في ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>it is not a file.</source>
        <translation>ليس ملفًا.</translation>
    </message>
    <message>
        <source>others than its owner may read or write it; take that away with chmod 600.</source>
        <translation>يستطيع غير المالك قراءته أو الكتابة فيه؛ امنع ذلك بالأمر chmod 600.</translation>
    </message>
    <message>
        <source>it holds neither 64 hexadecimal digits nor 32 bytes.</source>
        <translation>لا يحتوي على 64 رقمًا ست عشريًا ولا على 32 بايتًا.</translation>
    </message>
    <message>
        <source>another program took it away.</source>
        <translation>أزاله برنامج آخر.</translation>
    </message>
    <message>
        <source>it does not exist, and there is no folder %1 to make it in.</source>
        <translation>غير موجود، ولا يوجد مجلد ⁨%1⁩ لإنشائه فيه.</translation>
    </message>
    <message>
        <source>it does not exist, and this user may not make it there.</source>
        <translation>غير موجود، ولا يُسمح لهذا المستخدم بإنشائه هناك.</translation>
    </message>
    <message>
        <source>The key-encryption key of the data folder %1 is missing. It was looked for in %2. Without it the signing keys cannot be opened; put it back where it was.</source>
        <translation>مفتاح تشفير المفاتيح لمجلد البيانات ⁨%1⁩ مفقود. وقد جرى البحث عنه في ⁨%2⁩. ومن دونه يتعذّر فتح مفاتيح التوقيع؛ أعده إلى مكانه.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address to listen on: %2. Write HOST:PORT with a port from 0 to 65535, as 127.0.0.1:8000 or [::1]:8000</source>
        <translation>«⁨%1⁩» ليس عنوانًا يمكن الاستماع عليه: ⁨%2⁩. اكتب HOST:PORT مع منفذ من 0 إلى 65535، مثل 127.0.0.1:8000 أو ⁨[::1]:8000⁩</translation>
    </message>
    <message>
        <source>it has no port</source>
        <translation>لا منفذ فيه</translation>
    </message>
    <message>
        <source>it has no host</source>
        <translation>لا مضيف فيه</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a port</source>
        <translation>«⁨%1⁩» ليس منفذًا</translation>
    </message>
    <message>
        <source>an IPv6 address stands in brackets</source>
        <translation>يُكتب عنوان IPv6 بين قوسين مربعين</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither an IP address nor localhost</source>
        <translation>«⁨%1⁩» ليس عنوان IP ولا localhost</translation>
    </message>
    <message>
        <source>%1 is where the %2 service listens.</source>
        <translation>تستمع الخدمة ⁨%2⁩ على ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Tokens name %1 as their issuer now. Access tokens that are out already name %2 and are refused here; clients get new ones with their refresh tokens, which stay good. Services elsewhere that trust %2 must be told the new issuer.</source>
        <translation>تذكر الرموز الآن ⁨%1⁩ بوصفه مُصدِرها. أما رموز الوصول الصادرة من قبل فتذكر ⁨%2⁩ وتُرفض هنا؛ ويحصل العملاء على رموز جديدة باستخدام رموز التحديث التي تظل صالحة. ويجب إبلاغ الخدمات الأخرى التي تثق بالمُصدِر ⁨%2⁩ بالمُصدِر الجديد.</translation>
    </message>
    <message>
        <source>%1 is decided when the program starts: say it with %2 or in the configuration file.</source>
        <translation>يُحدَّد ⁨%1⁩ عند بدء تشغيل البرنامج: اذكره بواسطة ⁨%2⁩ أو في ملف التهيئة.</translation>
    </message>
    <message>
        <source>This holds until the program ends: %1 says otherwise at the next start. Start it without that to choose here.</source>
        <translation>يسري هذا حتى إنهاء البرنامج: فالقيمة المحدَّدة بواسطة ⁨%1⁩ ستختلف عند بدء التشغيل التالي. شغِّله من دونها للاختيار هنا.</translation>
    </message>
    <message>
        <source>This holds until the program ends: it keeps no configuration file.</source>
        <translation>يسري هذا حتى إنهاء البرنامج: فهو لا يحتفظ بملف تهيئة.</translation>
    </message>
    <message>
        <source>This process was told not to run that service, or is ending.</source>
        <translation>هذه العملية مضبوطة على عدم تشغيل تلك الخدمة، أو هي في طور الإنهاء.</translation>
    </message>
    <message>
        <source>A resource service alone must be told whom it trusts: name the issuer with --issuer.</source>
        <translation>عند تشغيل خدمة الموارد وحدها يجب تحديد من تثق به: اذكر المُصدِر بالخيار ‎--issuer.</translation>
    </message>
    <message>
        <source>Both services are told to listen on %1; give one of them another port.</source>
        <translation>الخدمتان كلتاهما مضبوطتان على الاستماع على ⁨%1⁩؛ خصِّص لإحداهما منفذًا آخر.</translation>
    </message>
    <message>
        <source>The metrics are told to be on %1, where the %2 service listens; give them another port.</source>
        <translation>المقاييس مضبوطة على ⁨%1⁩، حيث تستمع الخدمة ⁨%2⁩؛ خصِّص لها منفذًا آخر.</translation>
    </message>
    <message>
        <source>This machine has no address %1.</source>
        <translation>ليس لهذا الجهاز العنوان ⁨%1⁩.</translation>
    </message>
    <message>
        <source>This user may not listen on %1: ports under 1024 need a privilege.</source>
        <translation>لا يُسمح لهذا المستخدم بالاستماع على ⁨%1⁩: فالمنافذ الأقل من 1024 تتطلب صلاحية خاصة.</translation>
    </message>
    <message>
        <source>Cannot listen on %1: %2.</source>
        <translation>يتعذّر الاستماع على ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>No address is known for the name %1.</source>
        <translation>لا يُعرف عنوان للاسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot;.</source>
        <translation>لا يوجد مفتاح «⁨%1⁩».</translation>
    </message>
    <message>
        <source>There is no algorithm &quot;%1&quot;.</source>
        <translation>لا توجد خوارزمية «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The key %1 is known already.</source>
        <translation>المفتاح ⁨%1⁩ معروف بالفعل.</translation>
    </message>
    <message>
        <source>%1 answered more than 256 KiB.</source>
        <translation>كان رد ⁨%1⁩ أكبر من 256 KiB.</translation>
    </message>
    <message>
        <source>%1 gave no key set: %2.</source>
        <translation>لم يقدّم ⁨%1⁩ مجموعة مفاتيح: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1: keys come over https, or over http from this machine.</source>
        <translation>العنوان ⁨%1⁩: تُجلب المفاتيح عبر https، أو عبر http من هذا الجهاز.</translation>
    </message>
    <message>
        <source>An RSA key of %1 bit is too slow to sign with; at most %2 are used here.</source>
        <translation>مفتاح RSA بطول ⁨%1⁩ بت أبطأ من أن يُستخدم في التوقيع؛ والحد الأقصى هنا ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The key is not of the kind that %1 signs with.</source>
        <translation>المفتاح ليس من النوع الذي توقّع به ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The JWK says that it is for %1, not for %2.</source>
        <translation>يذكر JWK أنه مخصص للخوارزمية ⁨%1⁩، لا للخوارزمية ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The key %1 cannot be changed.</source>
        <translation>يتعذّر تغيير المفتاح ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The database was sealed under another key-encryption key while this program ran. Restart it with that one.</source>
        <translation>شُفّرت قاعدة البيانات بمفتاح تشفير مفاتيح آخر في أثناء عمل هذا البرنامج. أعد تشغيله بذلك المفتاح.</translation>
    </message>
    <message>
        <source>The key %1 is already known.</source>
        <translation>المفتاح ⁨%1⁩ معروف بالفعل.</translation>
    </message>
    <message>
        <source>Another node made the next key first.</source>
        <translation>أنشأت عقدة أخرى المفتاح التالي أولًا.</translation>
    </message>
    <message>
        <source>There is no key %1.</source>
        <translation>لا يوجد مفتاح ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The key set holds %1 keys already, and consumers refuse larger ones. Wait until some are removed, or revoke those that are not needed.</source>
        <translation>تحتوي مجموعة المفاتيح على ⁨%1⁩ من المفاتيح بالفعل، والخدمات المستهلِكة ترفض ما هو أكبر من ذلك. انتظر حتى يُزال بعضها، أو أبطل ما لا حاجة إليه منها.</translation>
    </message>
    <message>
        <source>The key %1 is stored, but the key set could not be brought up to date.</source>
        <translation>خُزّن المفتاح ⁨%1⁩، لكن تعذّر تحديث مجموعة المفاتيح.</translation>
    </message>
    <message>
        <source>The key %1 was revoked at %2.</source>
        <translation>أُبطل المفتاح ⁨%1⁩ في ⁨%2⁩.</translation>
    </message>
    <message>
        <source>A private key leaves only under a passphrase of at least %1 bytes.</source>
        <translation>لا يخرج المفتاح الخاص إلا بعبارة مرور لا تقل عن ⁨%1⁩ بايت.</translation>
    </message>
    <message>
        <source>The stored signing keys cannot be used. Restore the database from a backup.</source>
        <translation>يتعذّر استخدام مفاتيح التوقيع المخزَّنة. استعد قاعدة البيانات من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The key %1 must not sign any more.</source>
        <translation>لم يعد يجوز للمفتاح ⁨%1⁩ أن يوقّع.</translation>
    </message>
    <message>
        <source>The key-encryption key is not the one that this database is sealed under. Give the right one; a new set of signing keys is never made in its place.</source>
        <translation>مفتاح تشفير المفاتيح ليس المفتاح الذي شُفّرت به قاعدة البيانات هذه. قدِّم المفتاح الصحيح؛ فلن تُنشأ أبدًا مجموعة جديدة من مفاتيح التوقيع عوضًا عنه.</translation>
    </message>
    <message>
        <source>The stored private key %1 does not open. Restore the database from a backup.</source>
        <translation>يتعذّر فتح المفتاح الخاص المخزَّن ⁨%1⁩. استعد قاعدة البيانات من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The database holds signing keys, but not the value that the key-encryption key is checked with. Restore it from a backup.</source>
        <translation>تحتوي قاعدة البيانات على مفاتيح توقيع، لكنها تخلو من القيمة التي يُفحص بها مفتاح تشفير المفاتيح. استعدها من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The private part of key %1 was wiped when it left the key set.</source>
        <translation>مُحي الجزء الخاص من المفتاح ⁨%1⁩ عند مغادرته مجموعة المفاتيح.</translation>
    </message>
    <message>
        <source>The rotation interval (%1) must be off or at least the propagation time plus the access token lifetime (%2).</source>
        <translation>يجب أن تكون فترة التدوير (⁨%1⁩) معطَّلة أو ألا تقل عن مجموع مدة الانتشار ومدة صلاحية رمز الوصول (⁨%2⁩).</translation>
    </message>
    <message>
        <source>A rotation interval of %1 would publish %2 keys at once; consumers refuse sets of more than %3. Make the interval longer, or the leeway shorter.</source>
        <translation>فترة تدوير قدرها ⁨%1⁩ تعني نشر ⁨%2⁩ من المفاتيح في آن واحد؛ والخدمات المستهلِكة ترفض المجموعات التي تزيد على ⁨%3⁩. أطِل الفترة، أو قلِّل هامش التسامح.</translation>
    </message>
    <message>
        <source>The JWKS max-age must not be negative.</source>
        <translation>يجب ألا يكون العمر الأقصى لمجموعة المفاتيح سالبًا.</translation>
    </message>
    <message>
        <source>The propagation time (%1) must be at least the JWKS max-age (%2).</source>
        <translation>يجب ألا تقل مدة الانتشار (⁨%1⁩) عن العمر الأقصى لمجموعة المفاتيح (⁨%2⁩).</translation>
    </message>
    <message>
        <source>The leeway (%1) must be between 0 and %2.</source>
        <translation>يجب أن يكون هامش التسامح (⁨%1⁩) بين 0 و⁨%2⁩.</translation>
    </message>
    <message>
        <source>RSA keys have 2048, 3072 or 4096 bits, not %1.</source>
        <translation>طول مفاتيح RSA هو 2048 أو 3072 أو 4096 بت، لا ⁨%1⁩.</translation>
    </message>
    <message>
        <source>A key of the form %1 is not read here; `openssl pkcs8 -topk8` or, for OpenSSH, `ssh-keygen -p -m PKCS8` converts it.</source>
        <translation>لا تُقرأ هنا المفاتيح بالصيغة ⁨%1⁩؛ ويمكن تحويلها بالأمر `openssl pkcs8 -topk8` أو، لمفاتيح OpenSSH، بالأمر `ssh-keygen -p -m PKCS8`.</translation>
    </message>
    <message>
        <source>There is only a public key in the text; signing needs the private one.</source>
        <translation>لا يوجد في النص إلا مفتاح عام؛ والتوقيع يتطلب المفتاح الخاص.</translation>
    </message>
    <message>
        <source>There is no private key in PEM form in the text.</source>
        <translation>لا يوجد في النص مفتاح خاص بصيغة PEM.</translation>
    </message>
    <message>
        <source>The file is larger than 64 KiB.</source>
        <translation>الملف أكبر من 64 KiB.</translation>
    </message>
    <message>
        <source>The private key is damaged: it is not base64.</source>
        <translation>المفتاح الخاص تالف: ليس بترميز base64.</translation>
    </message>
    <message>
        <source>The private key is encrypted; its passphrase is needed.</source>
        <translation>المفتاح الخاص مشفّر؛ وعبارة مروره مطلوبة.</translation>
    </message>
    <message>
        <source>The passphrase does not open the private key (or the key is damaged, which looks the same).</source>
        <translation>لا تفتح عبارة المرور المفتاح الخاص (أو أن المفتاح تالف، ولا يظهر فرق بين الحالتين).</translation>
    </message>
    <message>
        <source>The private key is damaged: it cannot be decoded.</source>
        <translation>المفتاح الخاص تالف: يتعذّر فك ترميزه.</translation>
    </message>
    <message>
        <source>The parts of the private key do not belong together.</source>
        <translation>أجزاء المفتاح الخاص غير متوافقة فيما بينها.</translation>
    </message>
    <message>
        <source>The bytes are no private key in PKCS#8 form.</source>
        <translation>البايتات ليست مفتاحًا خاصًا بصيغة PKCS#8.</translation>
    </message>
    <message>
        <source>The private key does not have the size of the curve.</source>
        <translation>حجم المفتاح الخاص لا يوافق حجم المنحنى.</translation>
    </message>
    <message>
        <source>An Ed25519 private key has 32 bytes.</source>
        <translation>يتألف مفتاح Ed25519 الخاص من 32 بايتًا.</translation>
    </message>
    <message>
        <source>A key of the kind %1 is not used here; RSA, EC P-256, EC P-384 and Ed25519 are.</source>
        <translation>لا تُستخدم هنا مفاتيح من النوع ⁨%1⁩؛ بل تُستخدم RSA وEC P-256 وEC P-384 وEd25519.</translation>
    </message>
    <message>
        <source>The RSA key is larger than %1 bits.</source>
        <translation>مفتاح RSA أكبر من ⁨%1⁩ بت.</translation>
    </message>
    <message>
        <source>The numbers do not make an RSA key.</source>
        <translation>الأعداد لا تؤلّف مفتاح RSA.</translation>
    </message>
    <message>
        <source>The coordinates do not have the size of the curve.</source>
        <translation>حجم الإحداثيات لا يوافق حجم المنحنى.</translation>
    </message>
    <message>
        <source>The point is not on the curve %1.</source>
        <translation>النقطة ليست على المنحنى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The RSA key has %1 bits; it must have %2 to %3.</source>
        <translation>طول مفتاح RSA هو ⁨%1⁩ بت؛ ويجب أن يكون من ⁨%2⁩ إلى ⁨%3⁩.</translation>
    </message>
    <message>
        <source>The public exponent of the RSA key is larger than 32 bits.</source>
        <translation>الأس العام لمفتاح RSA أكبر من 32 بتًا.</translation>
    </message>
    <message>
        <source>The public exponent of the RSA key is even or below 3.</source>
        <translation>الأس العام لمفتاح RSA زوجي أو أقل من 3.</translation>
    </message>
    <message>
        <source>The modulus of the RSA key is even.</source>
        <translation>المعامل (modulus) في مفتاح RSA زوجي.</translation>
    </message>
    <message>
        <source>The modulus of the RSA key can be divided by %1.</source>
        <translation>المعامل (modulus) في مفتاح RSA يقبل القسمة على ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The RSA key was made by a faulty library, and its private key can be computed (ROCA, CVE-2017-15361).</source>
        <translation>أُنشئ مفتاح RSA بمكتبة معيبة، ويمكن حساب مفتاحه الخاص (ROCA، CVE-2017-15361).</translation>
    </message>
    <message>
        <source>The numbers of the RSA private key do not belong together.</source>
        <translation>أعداد مفتاح RSA الخاص غير متوافقة فيما بينها.</translation>
    </message>
    <message>
        <source>The algorithm %1 is for another kind of key.</source>
        <translation>الخوارزمية ⁨%1⁩ لنوع آخر من المفاتيح.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an http or https URL that keys can be fetched from.</source>
        <translation>«⁨%1⁩» ليس عنوان http أو https يمكن جلب المفاتيح منه.</translation>
    </message>
    <message>
        <source>Keys are not fetched from %1: over plain http only this very machine is asked. Use https.</source>
        <translation>لا تُجلب المفاتيح من ⁨%1⁩: فعبر http غير المشفّر لا يُسأل إلا هذا الجهاز نفسه. استخدم https.</translation>
    </message>
    <message>
        <source>The issuer &quot;%1&quot; has a query, which an issuer must not have.</source>
        <translation>في المُصدِر «⁨%1⁩» استعلام (query)، وهذا غير جائز في المُصدِر.</translation>
    </message>
    <message>
        <source>The issuer&apos;s metadata cannot be read: %1</source>
        <translation>تتعذّر قراءة البيانات الوصفية للمُصدِر: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The metadata is not that of the issuer %1, so it is not followed.</source>
        <translation>البيانات الوصفية ليست للمُصدِر ⁨%1⁩، لذا لا يُعتدّ بها.</translation>
    </message>
    <message>
        <source>did not answer within %1 ms</source>
        <translation>لم يُجب خلال ⁨%1⁩ م.ث</translation>
    </message>
    <message>
        <source>closed the connection without an answer</source>
        <translation>أغلق الاتصال دون رد</translation>
    </message>
    <message>
        <source>answers more than 256 KiB</source>
        <translation>كان رده أكبر من 256 KiB</translation>
    </message>
    <message>
        <source>%1 cannot be fetched: %2.</source>
        <translation>يتعذّر جلب ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>answers with a redirect (%1), and redirects are not followed</source>
        <translation>أجاب بإعادة توجيه (⁨%1⁩)، ولا يُعمل بإعادة التوجيه</translation>
    </message>
    <message>
        <source>answers with something else than JSON</source>
        <translation>أجاب بغير JSON</translation>
    </message>
    <message>
        <source>The issuer&apos;s key set cannot be used: %1</source>
        <translation>يتعذّر استخدام مجموعة مفاتيح المُصدِر: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The issuer publishes no key that can be used.</source>
        <translation>لا ينشر المُصدِر أي مفتاح يمكن استخدامه.</translation>
    </message>
    <message>
        <source>The issuer&apos;s key set has not been fetched yet.</source>
        <translation>لم تُجلب مجموعة مفاتيح المُصدِر بعد.</translation>
    </message>
    <message>
        <source>The issuer&apos;s key set could not be fetched yet. %1</source>
        <translation>تعذّر حتى الآن جلب مجموعة مفاتيح المُصدِر. ⁨%1⁩</translation>
    </message>
    <message>
        <source>There were too many failed attempts; wait before the next one.</source>
        <translation>محاولات فاشلة كثيرة جدًا؛ انتظر قبل المحاولة التالية.</translation>
    </message>
    <message>
        <source>The password could not be hashed.</source>
        <translation>تعذّرت تجزئة كلمة المرور.</translation>
    </message>
    <message>
        <source>Too many passwords wait to be hashed; try again in a moment.</source>
        <translation>كلمات مرور كثيرة جدًا تنتظر التجزئة؛ حاول مجددًا بعد قليل.</translation>
    </message>
    <message>
        <source>The service is stopping.</source>
        <translation>يجري إيقاف الخدمة.</translation>
    </message>
    <message>
        <source>The email address or the password is not right.</source>
        <translation>عنوان البريد الإلكتروني أو كلمة المرور غير صحيح.</translation>
    </message>
    <message>
        <source>Line %1: a quoted cell is not closed, or something follows its closing quote.</source>
        <translation>السطر ⁨%1⁩: خلية بين علامتي اقتباس غير مغلقة، أو يوجد شيء بعد علامة الإغلاق.</translation>
    </message>
    <message>
        <source>The shortest password has at least 1 character, and no more than the longest.</source>
        <translation>لا يقل الحد الأدنى لطول كلمة المرور عن حرف واحد، ولا يزيد على الحد الأقصى.</translation>
    </message>
    <message>
        <source>The longest password has at most 1024 characters, and no fewer than the shortest.</source>
        <translation>لا يزيد الحد الأقصى لطول كلمة المرور على 1024 حرفًا، ولا يقل عن الحد الأدنى.</translation>
    </message>
    <message>
        <source>The score of a password is from 0 to 4.</source>
        <translation>تتراوح درجة كلمة المرور بين 0 و4.</translation>
    </message>
    <message>
        <source>The password must have at least %1 characters.</source>
        <translation>يجب ألا يقل عدد أحرف كلمة المرور عن ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The password may have at most %1 characters.</source>
        <translation>يجب ألا يزيد عدد أحرف كلمة المرور على ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The password holds a character that cannot be typed again reliably.</source>
        <translation>تحتوي كلمة المرور على محرف لا يمكن ضمان إدخاله من جديد.</translation>
    </message>
    <message>
        <source>The password is too easy to guess; use several uncommon words, or more characters.</source>
        <translation>كلمة المرور سهلة التخمين؛ استخدم عدة كلمات غير شائعة، أو مزيدًا من الأحرف.</translation>
    </message>
    <message>
        <source>An account is locked after 1 to 1000 failed sign-ins.</source>
        <translation>يُقفل الحساب بعد عدد من 1 إلى 1000 من محاولات تسجيل الدخول الفاشلة.</translation>
    </message>
    <message>
        <source>A lock lasts from 1s to 24h.</source>
        <translation>تتراوح مدة القفل بين 1s و24h.</translation>
    </message>
    <message>
        <source>There is no such user.</source>
        <translation>لا يوجد مستخدم كهذا.</translation>
    </message>
    <message>
        <source>There is a user with this email address already.</source>
        <translation>يوجد بالفعل مستخدم بعنوان البريد الإلكتروني هذا.</translation>
    </message>
    <message>
        <source>The password was changed, or the user disabled, meanwhile.</source>
        <translation>غُيّرت كلمة المرور، أو عُطّل المستخدم، في هذه الأثناء.</translation>
    </message>
    <message>
        <source>%1 is true or false.</source>
        <translation>قيمة ⁨%1⁩ هي true أو false.</translation>
    </message>
    <message>
        <source>%1 must be text.</source>
        <translation>يجب أن تكون قيمة ⁨%1⁩ نصًا.</translation>
    </message>
    <message>
        <source>roles must be a list of text.</source>
        <translation>يجب أن تكون قيمة roles قائمة نصوص.</translation>
    </message>
    <message>
        <source>password_hash cannot be taken over. %1</source>
        <translation>لا يمكن اعتماد password_hash. ⁨%1⁩</translation>
    </message>
    <message>
        <source>password and password_hash cannot both be given.</source>
        <translation>لا يمكن ذكر password وpassword_hash معًا.</translation>
    </message>
    <message>
        <source>This email address stands in an earlier line already.</source>
        <translation>عنوان البريد الإلكتروني هذا وارد بالفعل في سطر سابق.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known; there are email, name, email_verified, is_active, roles, password and password_hash.</source>
        <translation>«⁨%1⁩» غير معروف؛ والمتاح هو email وname وemail_verified وis_active وroles وpassword وpassword_hash.</translation>
    </message>
    <message>
        <source>The first line must name the columns, and one of them must be email.</source>
        <translation>يجب أن يذكر السطر الأول أسماء الأعمدة، وأن يكون أحدها email.</translation>
    </message>
    <message>
        <source>The column %1 is named twice.</source>
        <translation>العمود ⁨%1⁩ مذكور مرتين.</translation>
    </message>
    <message>
        <source>There are %1 cells where there are %2 columns.</source>
        <translation>عدد الخلايا ⁨%1⁩ في حين أن عدد الأعمدة ⁨%2⁩.</translation>
    </message>
    <message>
        <source>This is not JSON (at byte %1): %2.</source>
        <translation>هذا ليس JSON (عند البايت ⁨%1⁩): ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The document must be an array of users.</source>
        <translation>يجب أن يكون المستند مصفوفة مستخدمين.</translation>
    </message>
    <message>
        <source>This is not an object.</source>
        <translation>هذا ليس كائنًا.</translation>
    </message>
    <message>
        <source>The document is not UTF-8.</source>
        <translation>المستند ليس بترميز UTF-8.</translation>
    </message>
    <message>
        <source>A name has at most 200 characters.</source>
        <translation>لا يزيد الاسم على 200 حرف.</translation>
    </message>
    <message>
        <source>A name holds no control characters.</source>
        <translation>لا يحتوي الاسم على محارف تحكم.</translation>
    </message>
    <message>
        <source>A user has at most 32 roles.</source>
        <translation>لا يزيد عدد أدوار المستخدم على 32.</translation>
    </message>
    <message>
        <source>A role has 1 to 64 characters of a-z, 0-9, &apos;.&apos;, &apos;_&apos;, &apos;-&apos; and &apos;:&apos;, and begins with a letter or a digit; &quot;%1&quot; is none.</source>
        <translation>يتألف الدور من 1 إلى 64 محرفًا من a-z و⁨0-9⁩ و«.» و«_» و«-» و«:»، ويبدأ بحرف أو رقم؛ و«⁨%1⁩» ليس كذلك.</translation>
    </message>
    <message>
        <source>The import was cancelled; nobody was added.</source>
        <translation>أُلغي الاستيراد؛ ولم يُضَف أحد.</translation>
    </message>
    <message>
        <source>It must be an Argon2id hash (v=19) in PHC form, with a salt of 8 bytes or more and a result of 32 or more.</source>
        <translation>يجب أن تكون تجزئة Argon2id (v=19) بصيغة PHC، مع ملح (salt) لا يقل عن 8 بايتات وناتج لا يقل عن 32 بايتًا.</translation>
    </message>
    <message>
        <source>It asks for %1 KiB of memory (m) at each sign-in; at most %2 are given.</source>
        <translation>تتطلب ⁨%1⁩ KiB من الذاكرة (m) عند كل تسجيل دخول؛ والحد الأقصى ⁨%2⁩.</translation>
    </message>
    <message>
        <source>It goes %1 times (t) over %2 KiB of memory (m) at each sign-in; together at most %3 KiB are gone over.</source>
        <translation>تمرّ ⁨%1⁩ مرة (t) على ⁨%2⁩ KiB من الذاكرة (m) عند كل تسجيل دخول؛ والحد الأقصى للمجموع ⁨%3⁩ KiB.</translation>
    </message>
    <message>
        <source>Its salt has %1 bytes and its result %2; each may have at most %3.</source>
        <translation>حجم الملح فيها ⁨%1⁩ بايت وحجم الناتج ⁨%2⁩؛ ولا يجوز أن يزيد أيّ منهما على ⁨%3⁩.</translation>
    </message>
    <message>
        <source>An email address is needed.</source>
        <translation>عنوان البريد الإلكتروني مطلوب.</translation>
    </message>
    <message>
        <source>An email address has at most 254 characters.</source>
        <translation>لا يزيد عنوان البريد الإلكتروني على 254 حرفًا.</translation>
    </message>
    <message>
        <source>This is not an email address; one looks like name@example.com.</source>
        <translation>هذا ليس عنوان بريد إلكتروني؛ فالعنوان يكون مثل name@example.com.</translation>
    </message>
    <message>
        <source>This removal cannot be undone any more: it was too long ago, or is undone already. Add the user anew.</source>
        <translation>لم يعد التراجع عن هذا الحذف ممكنًا: فقد مضى عليه وقت طويل، أو جرى التراجع عنه بالفعل. أضف المستخدم من جديد.</translation>
    </message>
    <message>
        <source>Another user has the email address %1 by now. Give that one another address or remove it, and undo again.</source>
        <translation>أصبح عنوان البريد الإلكتروني ⁨%1⁩ لمستخدم آخر. غيِّر عنوان ذلك المستخدم أو احذفه، ثم تراجع من جديد.</translation>
    </message>
    <message>
        <source>There is no user &quot;%1&quot;.</source>
        <translation>لا يوجد مستخدم «⁨%1⁩».</translation>
    </message>
    <message>
        <source>There were too many failed attempts with this email address. Try again in %1 s, or lift the lock of the user.</source>
        <translation>محاولات فاشلة كثيرة جدًا بعنوان البريد الإلكتروني هذا. حاول مجددًا بعد ⁨%1⁩ ث، أو ارفع قفل المستخدم.</translation>
    </message>
    <message>
        <source>The password could not be checked; the log says why.</source>
        <translation>تعذّر التحقق من كلمة المرور؛ والسبب مذكور في السجل.</translation>
    </message>
    <message>
        <source>Nobody who is enabled has the role %1, so nobody can confirm this. Give the role to a user whose password you know: edit the user, and add %1 to the roles.</source>
        <translation>ليس لأي مستخدم مُمكَّن الدور ⁨%1⁩، لذا لا يستطيع أحد تأكيد ذلك. امنح الدور لمستخدم تعرف كلمة مروره: حرِّر المستخدم، وأضف ⁨%1⁩ إلى أدواره.</translation>
    </message>
    <message>
        <source>There is no session %1.</source>
        <translation>لا توجد جلسة ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The session could not be stored.</source>
        <translation>تعذّر تخزين الجلسة.</translation>
    </message>
    <message>
        <source>The session has expired.</source>
        <translation>انتهت صلاحية الجلسة.</translation>
    </message>
    <message>
        <source>There is no user %1.</source>
        <translation>لا يوجد مستخدم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The variable %1 says nothing; is %2 meant?</source>
        <translation>المتغير ⁨%1⁩ لا أثر له؛ هل المقصود ⁨%2⁩؟</translation>
    </message>
    <message>
        <source>The member key_ops of the JWK does not allow the operation %1.</source>
        <translation>الحقل ⁨key_ops⁩ في JWK لا يسمح بالعملية ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The private key is encrypted with %1 iterations of its passphrase; at most %2 are made.</source>
        <translation>المفتاح الخاص مشفّر بعدد ⁨%1⁩ من تكرارات عبارة المرور؛ ولا يُنفَّذ منها أكثر من ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The private key is encrypted with a scrypt that takes too much: at most %1 MiB of memory are given, and %2 MiB gone over.</source>
        <translation>المفتاح الخاص مشفّر بخوارزمية scrypt بكلفة زائدة: لا تُعطى أكثر من ⁨%1⁩ MiB من الذاكرة، ولا يُمرّ على أكثر من ⁨%2⁩ MiB.</translation>
    </message>
    <message>
        <source>`openssl pkcs8 -topk8` writes the key with less.</source>
        <translation>يكتب الأمر `openssl pkcs8 -topk8` المفتاح بكلفة أقل.</translation>
    </message>
    <message>
        <source>another program has put another one there.</source>
        <translation>وضع برنامج آخر مفتاحًا آخر هناك.</translation>
    </message>
    <message>
        <source>%1 cannot be removed again.</source>
        <translation>تتعذّر إزالة ⁨%1⁩ من جديد.</translation>
    </message>
    <message>
        <source>The system gives no descriptors to serve %1 with.</source>
        <translation>لا يعطي النظام واصفات لخدمة ⁨%1⁩.</translation>
    </message>
    <message>
        <source>OpenSSL of this machine speaks no TLS 1.2.</source>
        <translation>لا تدعم OpenSSL على هذا الجهاز TLS 1.2.</translation>
    </message>
    <message>
        <source>The resource service could not go on with that.</source>
        <translation>لم تستطع خدمة الموارد المتابعة على هذا النحو.</translation>
    </message>
    <message>
        <source>line %1 has %2 within braces; take it out there.</source>
        <translation>في السطر ⁨%1⁩ ورد ⁨%2⁩ بين قوسين معقوصين؛ أخرجه منهما.</translation>
    </message>
    <message>
        <source>answers %1</source>
        <translation>يردّ بالقيمة ⁨%1⁩</translation>
    </message>
    <message>
        <source>broke off: %1</source>
        <translation>انقطع الرد: ⁨%1⁩</translation>
    </message>
    <message>
        <source>There is no installation of Tessera in %1. Name the folder of one with --data-dir, or its configuration with --config; or make one there by starting the services on it.</source>
        <translation>لا يوجد تثبيت Tessera في ⁨%1⁩. حدِّد مجلد تثبيت موجود بالخيار ⁨--data-dir⁩، أو تهيئته بالخيار ⁨--config⁩؛ أو أنشئ تثبيتًا هناك بتشغيل الخدمات عليه.</translation>
    </message>
    <message>
        <source>it is that of the user %1, so run this as that user: sudo -u %1.</source>
        <translation>إنه للمستخدم ⁨%1⁩، فنفِّذ هذا بذلك المستخدم: ⁨sudo -u %1⁩.</translation>
    </message>
    <message>
        <source>everybody may write to it; name a folder of its own.</source>
        <translation>يجوز للجميع الكتابة فيه؛ حدِّد مجلدًا خاصًا به.</translation>
    </message>
</context>
<context>
    <name>tessera::settings</name>
    <message>
        <source>How long a key signs before the next one takes over.</source>
        <translation>المدة التي يوقّع فيها المفتاح قبل أن يحلّ المفتاح التالي محله.</translation>
    </message>
    <message>
        <source>How long a key is published before it signs, so that every consumer can see it first.</source>
        <translation>المدة التي يُنشر فيها المفتاح قبل أن يبدأ التوقيع، حتى تراه جميع الخدمات المستهلِكة أولًا.</translation>
    </message>
    <message>
        <source>How long consumers may keep the key set before they fetch it again. Where it is lowered, the next key waits for the caches of the longer time.</source>
        <translation>المدة التي يجوز للخدمات المستهلِكة أن تحتفظ فيها بمجموعة المفاتيح قبل أن تجلبها من جديد. وعند خفض القيمة ينتظر المفتاح التالي انقضاء المدة الأطول في ذاكرات التخزين المؤقت.</translation>
    </message>
    <message>
        <source>How long a key stays published after the last token it signed has expired.</source>
        <translation>المدة التي يظل فيها المفتاح منشورًا بعد انتهاء صلاحية آخر رمز وقّعه.</translation>
    </message>
    <message>
        <source>What the next signing key is for; keys that exist stay as they are.</source>
        <translation>الخوارزمية التي يُنشأ لها مفتاح التوقيع التالي؛ أما المفاتيح الموجودة فتبقى كما هي.</translation>
    </message>
    <message>
        <source>The size of the next RSA key.</source>
        <translation>حجم مفتاح RSA التالي.</translation>
    </message>
    <message>
        <source>How long an access token is good.</source>
        <translation>مدة صلاحية رمز الوصول.</translation>
    </message>
    <message>
        <source>How long a session lasts without a refresh.</source>
        <translation>مدة بقاء الجلسة دون تحديث.</translation>
    </message>
    <message>
        <source>The same for a person who asked to be remembered.</source>
        <translation>المدة نفسها لمن طلب تذكُّر دخوله.</translation>
    </message>
    <message>
        <source>How long a spent refresh token still gets the same answer, for clients that lost it.</source>
        <translation>المدة التي يظل فيها رمز التحديث المستهلَك يتلقى الرد نفسه، من أجل العملاء الذين فقدوا ذلك الرد.</translation>
    </message>
    <message>
        <source>The type in the header of access tokens; JWT is for consumers that refuse at+jwt.</source>
        <translation>النوع المذكور في ترويسة رموز الوصول؛ والقيمة JWT مخصصة للخدمات المستهلِكة التي ترفض at+jwt.</translation>
    </message>
    <message>
        <source>Whether access tokens say email address and name.</source>
        <translation>تحديد ما إذا كانت رموز الوصول تتضمن عنوان البريد الإلكتروني والاسم.</translation>
    </message>
    <message>
        <source>How many failed sign-ins in a row lock an account.</source>
        <translation>عدد محاولات تسجيل الدخول الفاشلة المتتالية التي يُقفل الحساب بعدها.</translation>
    </message>
    <message>
        <source>How long that lock lasts.</source>
        <translation>مدة هذا القفل.</translation>
    </message>
    <message>
        <source>Whether anybody may make an account.</source>
        <translation>تحديد ما إذا كان بإمكان أي شخص إنشاء حساب.</translation>
    </message>
    <message>
        <source>How many characters a new password has at least.</source>
        <translation>الحد الأدنى لعدد أحرف كلمة المرور الجديدة.</translation>
    </message>
    <message>
        <source>How many characters a new password has at most.</source>
        <translation>الحد الأقصى لعدد أحرف كلمة المرور الجديدة.</translation>
    </message>
    <message>
        <source>How hard to guess a new password is at least, on the scale of zxcvbn.</source>
        <translation>الحد الأدنى لصعوبة تخمين كلمة المرور الجديدة وفق مقياس zxcvbn.</translation>
    </message>
    <message>
        <source>How much memory one password hash takes; others follow at the next sign-in.</source>
        <translation>مقدار الذاكرة التي تتطلبها تجزئة كلمة مرور واحدة؛ وتُحدَّث التجزئات الموجودة عند تسجيل الدخول التالي.</translation>
    </message>
    <message>
        <source>How often a password hash goes over that memory.</source>
        <translation>عدد مرات مرور تجزئة كلمة المرور على تلك الذاكرة.</translation>
    </message>
    <message>
        <source>Into how many parts that memory is divided.</source>
        <translation>عدد الأجزاء التي تُقسَّم إليها تلك الذاكرة.</translation>
    </message>
    <message>
        <source>Web sites whose scripts may call the services.</source>
        <translation>مواقع الويب التي يجوز لبرامجها النصية استدعاء الخدمات.</translation>
    </message>
    <message>
        <source>How often an encrypted backup is written, where the configuration names a folder and a passphrase for them.</source>
        <translation>معدل كتابة نسخة احتياطية مشفّرة، متى حدّد ملف التهيئة مجلدًا وعبارة مرور لذلك.</translation>
    </message>
    <message>
        <source>How many of these backups stay; older ones go when a new one is whole.</source>
        <translation>عدد ما يُحتفظ به من هذه النسخ؛ وتُحذف الأقدم عند اكتمال نسخة جديدة.</translation>
    </message>
    <message>
        <source>Where the auth service listens.</source>
        <translation>العنوان الذي تستمع عليه خدمة المصادقة.</translation>
    </message>
    <message>
        <source>Where the resource service listens.</source>
        <translation>العنوان الذي تستمع عليه خدمة الموارد.</translation>
    </message>
    <message>
        <source>What tokens name as their issuer, and whom the resource service trusts: the address under which clients know the auth service.</source>
        <translation>ما تذكره الرموز بوصفه المُصدِر وما تثق به خدمة الموارد: أي العنوان الذي يعرف به العملاء خدمة المصادقة.</translation>
    </message>
    <message>
        <source>What tokens name as their audience, and what the resource service asks for.</source>
        <translation>ما تذكره الرموز بوصفه الجهة المستهدفة وما تشترطه خدمة الموارد.</translation>
    </message>
    <message>
        <source>Where the resource service learns keys, where it is not from the auth service beside it or the metadata of the issuer.</source>
        <translation>المصدر الذي تحصل منه خدمة الموارد على المفاتيح، إن لم يكن خدمة المصادقة المجاورة لها أو البيانات الوصفية للمُصدِر.</translation>
    </message>
    <message>
        <source>Which services run.</source>
        <translation>الخدمات التي تعمل.</translation>
    </message>
    <message>
        <source>The folder that holds the database.</source>
        <translation>المجلد الذي يحوي قاعدة البيانات.</translation>
    </message>
    <message>
        <source>The file with the key that seals the signing keys.</source>
        <translation>الملف الذي يحوي المفتاح الذي تُشفَّر به مفاتيح التوقيع.</translation>
    </message>
    <message>
        <source>The names under which clients reach both services: the local authority makes a certificate for them, with which the services speak TLS.</source>
        <translation>الأسماء التي يصل بها العملاء إلى الخدمتين: تُصدر هيئة الشهادات المحلية لها شهادةً تستخدمها الخدمتان في اتصالات TLS.</translation>
    </message>
    <message>
        <source>A certificate of yours with which both services speak TLS, as PEM or PKCS #12; its file is followed.</source>
        <translation>شهادة خاصة بك تستخدمها الخدمتان في اتصالات TLS، بصيغة PEM أو PKCS #12؛ وتُراقَب التغييرات في ملفها.</translation>
    </message>
    <message>
        <source>The key of that certificate, where it is in another file.</source>
        <translation>مفتاح تلك الشهادة إذا كان في ملف آخر.</translation>
    </message>
    <message>
        <source>The file with the passphrase of that key.</source>
        <translation>الملف الذي يحوي عبارة مرور ذلك المفتاح.</translation>
    </message>
    <message>
        <source>Whose certificates alone the resource service believes where it fetches keys; without it those that the system trusts, and the local authority&apos;s.</source>
        <translation>الجهات التي تقبل خدمة الموارد شهاداتها دون غيرها عند جلب المفاتيح؛ وإن لم تُحدَّد فالجهات التي يثق بها النظام مع هيئة الشهادات المحلية.</translation>
    </message>
    <message>
        <source>Where backups are written by themselves; best on another disk.</source>
        <translation>المكان الذي تُكتب فيه النسخ الاحتياطية تلقائيًا؛ ويُفضَّل أن يكون على قرص آخر.</translation>
    </message>
    <message>
        <source>The file with the passphrase of these backups; without it none is written.</source>
        <translation>الملف الذي يحوي عبارة مرور هذه النسخ؛ ومن دونه لا تُكتب أي نسخة.</translation>
    </message>
    <message>
        <source>Threads for each listener; 0 is one a core.</source>
        <translation>عدد الخيوط لكل عنوان استماع؛ والقيمة 0 تعني خيطًا لكل نواة معالج.</translation>
    </message>
    <message>
        <source>How many connections each listener takes at once.</source>
        <translation>عدد الاتصالات التي يقبلها كل عنوان استماع في آن واحد.</translation>
    </message>
    <message>
        <source>How many of them may come from one IPv4 address, or one IPv6 /64.</source>
        <translation>عدد ما يجوز أن يأتي منها من عنوان IPv4 واحد أو من نطاق IPv6 /64 واحد.</translation>
    </message>
    <message>
        <source>Proxies in front of the listeners, whose Forwarded or X-Forwarded-For tells who their clients are.</source>
        <translation>الخوادم الوكيلة أمام الخدمات، التي تكشف ترويستها Forwarded أو X-Forwarded-For عن عملائها.</translation>
    </message>
    <message>
        <source>Where Prometheus finds /metrics; without it there are no metrics. No password protects them: let nobody else reach that address.</source>
        <translation>العنوان الذي يجد فيه Prometheus المسار ‎/metrics؛ ومن دونه لا تتوفر مقاييس. ولا تحميها كلمة مرور: لا تسمح لأي جهة أخرى بالوصول إلى هذا العنوان.</translation>
    </message>
    <message>
        <source>How the log is written; auto takes the journal&apos;s form where standard error is the journal.</source>
        <translation>صيغة كتابة السجل؛ والقيمة auto تعتمد صيغة journal عندما يُوجَّه خرج الأخطاء القياسي إلى journal.</translation>
    </message>
    <message>
        <source>From which level on messages are logged, by category; * stands for all. tessera.requests=info logs every request.</source>
        <translation>المستوى الذي تُسجَّل الرسائل بدءًا منه لكل فئة؛ والعلامة * تعني كل الفئات. فالقيمة tessera.requests=info تسجّل كل طلب.</translation>
    </message>
    <message>
        <source>The address under which clients know the resource service, as its metadata says it (RFC 9728): where a proxy is in front, or a name leads to it.</source>
        <translation>العنوان الذي تعرف به العملاء خدمة الموارد كما تذكره بياناتها الوصفية (RFC 9728): حين يكون أمامها وكيل أو يقود إليها اسم.</translation>
    </message>
</context>
<context>
    <name>tessera::ui</name>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AboutDialog</name>
    <message>
        <source>About Tessera</source>
        <translation>حول Tessera</translation>
    </message>
    <message>
        <source>Tessera %1</source>
        <translation>Tessera ⁨%1⁩</translation>
    </message>
    <message>
        <source>Database schema</source>
        <translation>مخطط قاعدة البيانات</translation>
    </message>
    <message>
        <source>%1; databases of schema 1 to %2 are upgraded to it</source>
        <translation>⁨%1⁩؛ وتُرقَّى إليه قواعد البيانات ذات المخطط من 1 إلى ⁨%2⁩</translation>
    </message>
    <message>
        <source>Signs people in, signs access tokens, publishes and rotates the keys, verifies.</source>
        <translation>يسجّل دخول الأشخاص، ويوقّع رموز الوصول، وينشر المفاتيح ويدوّرها، ويتحقق من الرموز.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. There is no warranty, to the extent permitted by law.</source>
        <translation>برنامج حر بموجب رخصة جنو العمومية العامة (GNU GPL)، الإصدار 3 أو أحدث. ولا يوجد أي ضمان، إلى الحد الذي يسمح به القانون.</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;نسخ الإصدارات</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Which log</source>
        <translation>اختيار السجل</translation>
    </message>
    <message>
        <source>Refused &amp;sign-ins</source>
        <translation>محاولات ال&amp;دخول المرفوضة</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>ال&amp;طلبات</translation>
    </message>
    <message>
        <source>&amp;Audit log</source>
        <translation>&amp;سجل التدقيق</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AddressPage</name>
    <message>
        <source>Where the services listen</source>
        <translation>عناوين استماع الخدمات</translation>
    </message>
    <message>
        <source>Two services run: one signs people in, the other shows how yours verify tokens. On 127.0.0.1 they are reached from this machine alone.</source>
        <translation>تعمل خدمتان: إحداهما تسجّل دخول الأشخاص، والأخرى تبيّن كيف تتحقق خدماتك من الرموز. وعلى العنوان 127.0.0.1 لا يمكن الوصول إليهما إلا من هذا الجهاز.</translation>
    </message>
    <message>
        <source>A&amp;uth service</source>
        <translation>خدمة ال&amp;مصادقة</translation>
    </message>
    <message>
        <source>Signs in, and publishes the keys.</source>
        <translation>تسجّل الدخول وتنشر المفاتيح.</translation>
    </message>
    <message>
        <source>&amp;Resource service</source>
        <translation>خدمة الم&amp;وارد</translation>
    </message>
    <message>
        <source>Answers whoever has a good token.</source>
        <translation>تستجيب لكل من يحمل رمزًا صالحًا.</translation>
    </message>
    <message>
        <source>The addresses are still being looked at.</source>
        <translation>ما زال فحص العناوين جاريًا.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AdministratorDialog</name>
    <message>
        <source>Confirm that you are an administrator</source>
        <translation>تأكيد هوية المسؤول</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>تأ&amp;كيد</translation>
    </message>
    <message>
        <source>&amp;Email address</source>
        <translation>عنوان البري&amp;د الإلكتروني</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>كلمة المر&amp;ور</translation>
    </message>
    <message>
        <source>That is not the email address and password of an administrator.</source>
        <translation>عنوان البريد الإلكتروني وكلمة المرور هذان لا يخصّان أي مسؤول.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AdministratorPage</name>
    <message>
        <source>The first administrator</source>
        <translation>المسؤول الأول</translation>
    </message>
    <message>
        <source>Somebody who may sign in, with the role &quot;admin&quot;. Others are added later, in the window.</source>
        <translation>شخص يُسمح له بتسجيل الدخول وله الدور «admin». ويُضاف الآخرون لاحقًا من النافذة.</translation>
    </message>
    <message>
        <source>&amp;Email address</source>
        <translation>عنوان البري&amp;د الإلكتروني</translation>
    </message>
    <message>
        <source>What this person signs in with.</source>
        <translation>به يسجّل هذا الشخص دخوله.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاس&amp;م</translation>
    </message>
    <message>
        <source>For lists and tokens; may be empty.</source>
        <translation>يظهر في القوائم والرموز؛ ويمكن تركه فارغًا.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>An email address is needed: it is what the administrator signs in with.</source>
        <translation>عنوان البريد الإلكتروني مطلوب: فبه يسجّل المسؤول دخوله.</translation>
    </message>
    <message>
        <source>A password is needed that keeps the rules.</source>
        <translation>يلزم إدخال كلمة مرور تستوفي القواعد.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AmountEditor</name>
    <message>
        <source>Unit of &quot;%1&quot;</source>
        <translation>وحدة «⁨%1⁩»</translation>
    </message>
</context>
<context>
    <name>tessera::ui::Assistant</name>
    <message>
        <source>Place</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>Set up Tessera</source>
        <translation>إعداد Tessera</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>العمل جارٍ</translation>
    </message>
    <message>
        <source>&amp;Start Tessera</source>
        <translation>ت&amp;شغيل Tessera</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>Go on without an &amp;administrator</source>
        <translation>المتا&amp;بعة دون مسؤول</translation>
    </message>
    <message>
        <source>Set up &amp;later</source>
        <translation>الإ&amp;عداد لاحقًا</translation>
    </message>
    <message>
        <source>the address of the auth service</source>
        <translation>عنوان خدمة المصادقة</translation>
    </message>
    <message>
        <source>Give up setting up Tessera?</source>
        <translation>هل تريد إلغاء إعداد Tessera؟</translation>
    </message>
    <message>
        <source>Nothing was made yet; what was typed here is lost.</source>
        <translation>لم يُنشأ شيء بعد؛ وسيضيع ما أُدخل هنا.</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>إ&amp;لغاء الإعداد</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AtOnceDialog</name>
    <message>
        <source>Rotate at once</source>
        <translation>تدوير فوري</translation>
    </message>
    <message>
        <source>&amp;Rotate at once</source>
        <translation>تدوير &amp;فوري</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AttackModel</name>
    <message>
        <source>No answer came.</source>
        <translation>لم يصل أي رد.</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>الحالة ⁨%1⁩</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>taken (policy)</source>
        <translation>مقبول (سياسة)</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>fetched (policy)</source>
        <translation>جُلب (سياسة)</translation>
    </message>
    <message>
        <source>address fetched</source>
        <translation>جُلب العنوان</translation>
    </message>
    <message>
        <source>broke</source>
        <translation>تعطّل</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>بلا حكم</translation>
    </message>
    <message>
        <source>Why a verifier falls for it</source>
        <translation>لماذا ينخدع به المتحقِّق</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقَّع</translation>
    </message>
    <message>
        <source>It is refused, with status 401.</source>
        <translation>أن يُرفض بالحالة 401.</translation>
    </message>
    <message>
        <source>It is refused; whoever takes it may have a reason. A matter of policy, no failure.</source>
        <translation>أن يُرفض؛ ومن يقبله فقد يكون له سبب. وهي مسألة سياسة لا عيب.</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>الرد الوارد</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>الهجوم</translation>
    </message>
    <message>
        <source>What it tries</source>
        <translation>ما يحاوله</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AttackResults</name>
    <message>
        <source>Inspect its t&amp;oken</source>
        <translation>تحليل &amp;رمزه</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>حفظ ال&amp;تقرير…</translation>
    </message>
    <message>
        <source>Attacks</source>
        <translation>الهجمات</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>About the attack</source>
        <translation>عن الهجوم</translation>
    </message>
    <message>
        <source>The tokens are being made.</source>
        <translation>يجري إنشاء الرموز.</translation>
    </message>
    <message>
        <source>%1 of %2 attacks are done.</source>
        <translation>اكتمل ⁨%1⁩ من أصل ⁨%2⁩ من الهجمات.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Page to read (*.html)</source>
        <translation>صفحة للقراءة ‎(*.html)</translation>
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
        <translation>ينتهي اسم التقرير بالامتداد ‎.html أو ‎.json أو ‎.xml (JUnit).</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>التقرير محفوظ في ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AttackView</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;بدء</translation>
    </message>
    <message>
        <source>This &amp;host is mine, or its owner wants it to be tried</source>
        <translation>هذا الم&amp;ضيف لي، أو يوافق مالكه على اختباره</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>العن&amp;وان</translation>
    </message>
    <message>
        <source>one that is minted for it</source>
        <translation>رمز يُصدَر لهذا الغرض</translation>
    </message>
    <message>
        <source>the token above</source>
        <translation>الرمز المذكور أعلاه</translation>
    </message>
    <message>
        <source>What the resource must accept before the forged ones prove anything</source>
        <translation>ما يجب أن يقبله المورد كي تكون للرموز المزوَّرة دلالة</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> م.ث</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>&amp;Good token</source>
        <translation>الرمز ال&amp;صالح</translation>
    </message>
    <message>
        <source>Pa&amp;use between two</source>
        <translation>ال&amp;فاصل بين محاولتين</translation>
    </message>
    <message>
        <source>A&amp;t most</source>
        <translation>&amp;كحد أقصى</translation>
    </message>
    <message>
        <source>of its issuer, for the attacks that need the public key; may stay empty</source>
        <translation>مجموعة مفاتيح المُصدِر، للهجمات التي تحتاج إلى المفتاح العام؛ ويمكن تركه فارغًا</translation>
    </message>
    <message>
        <source>&amp;Key set at</source>
        <translation>مجمو&amp;عة المفاتيح في</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>This is not an http or https address.</source>
        <translation>هذا ليس عنوان http أو https.</translation>
    </message>
    <message>
        <source>There is no token above yet.</source>
        <translation>لا يوجد رمز أعلاه بعد.</translation>
    </message>
    <message>
        <source>%1 may be another machine. Attack only what is yours.</source>
        <translation>قد يكون ⁨%1⁩ جهازًا آخر. لا تهاجم إلا ما تملكه.</translation>
    </message>
    <message>
        <source>Some ninety forged tokens are sent, one after the other. A resource that verifies refuses them all.</source>
        <translation>يُرسَل نحو تسعين رمزًا مزوَّرًا، واحدًا تلو الآخر. والمورد الذي يتحقق من الرموز يرفضها جميعًا.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>أُوقف التنفيذ.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::Attention</name>
    <message>
        <source>The auth service could not start. %1</source>
        <translation>تعذّر بدء تشغيل خدمة المصادقة. ⁨%1⁩</translation>
    </message>
    <message>
        <source>The resource service could not start. %1</source>
        <translation>تعذّر بدء تشغيل خدمة الموارد. ⁨%1⁩</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>إعادة التشغيل</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>استخدام المنفذ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Nothing can be stored at the moment, so nobody can sign in or refresh. %1</source>
        <translation>لا يمكن تخزين أي شيء حاليًا، لذا لا يستطيع أحد تسجيل الدخول أو تحديث رموزه. ⁨%1⁩</translation>
    </message>
    <message>
        <source>Show the requests</source>
        <translation>عرض الطلبات</translation>
    </message>
    <message>
        <source>The auth service listens on %1 without TLS: other machines reach it, and passwords and tokens cross the network in the clear. Turn TLS on, or listen on a loopback address behind a proxy that does TLS.</source>
        <translation>تستمع خدمة المصادقة على ⁨%1⁩ دون TLS: تستطيع أجهزة أخرى الوصول إليها، وتعبر كلمات المرور والرموز الشبكةَ دون تشفير. فعِّل TLS، أو استمع على عنوان استرجاع (loopback) خلف خادم وكيل يتولى TLS.</translation>
    </message>
    <message>
        <source>The resource service listens on %1 without TLS: other machines reach it, and tokens cross the network in the clear. Turn TLS on, or listen on a loopback address behind a proxy that does TLS.</source>
        <translation>تستمع خدمة الموارد على ⁨%1⁩ دون TLS: تستطيع أجهزة أخرى الوصول إليها، وتعبر الرموز الشبكةَ دون تشفير. فعِّل TLS، أو استمع على عنوان استرجاع (loopback) خلف خادم وكيل يتولى TLS.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>فتح الإعدادات</translation>
    </message>
    <message>
        <source>The certificate of the services is out of date since %1: clients refuse it.</source>
        <translation>انتهت صلاحية شهادة الخدمات منذ ⁨%1⁩: يرفضها العملاء.</translation>
    </message>
    <message>
        <source>The certificate of the services ends %1. Put another one in its place.</source>
        <translation>تنتهي صلاحية شهادة الخدمات ⁨%1⁩. ضع شهادة أخرى مكانها.</translation>
    </message>
    <message>
        <source>The clock of this machine is behind: the database has seen %1 already, which is %2. Until then keys stay as they are and no planned one begins to sign. Check date and time of this machine.</source>
        <translation>ساعة هذا الجهاز متأخرة: سبق أن سجّلت قاعدة البيانات الوقت ⁨%1⁩، أي ⁨%2⁩. وحتى ذلك الحين تبقى المفاتيح كما هي ولا يبدأ أي مفتاح مخطَّط له التوقيع. تحقق من التاريخ والوقت على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>عرض المفاتيح</translation>
    </message>
    <message>
        <source>A refresh token was used a second time, %1. Its session was ended, since somebody may have stolen it.</source>
        <translation>استُخدم رمز تحديث مرة ثانية ⁨%1⁩. وقد أُنهيت جلسته لاحتمال أنه سُرق.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refresh tokens were used a second time in the last 24 hours, the latest %1. Their sessions were ended, since somebody may have stolen them.</source>
        <translation>
            <numerusform>لم يُستخدم أي رمز تحديث مرة ثانية في آخر 24 ساعة، والأحدث ⁨%1⁩. وتُنهى الجلسات عند الاشتباه في سرقة رموزها.</numerusform>
            <numerusform>استُخدم رمز تحديث واحد مرة ثانية في آخر 24 ساعة، وذلك ⁨%1⁩. وقد أُنهيت جلسته لاحتمال أنه سُرق.</numerusform>
            <numerusform>استُخدم رمزا تحديث مرة ثانية في آخر 24 ساعة، وآخرهما ⁨%1⁩. وقد أُنهيت جلستاهما لاحتمال أنهما سُرقا.</numerusform>
            <numerusform>استُخدمت %Ln رموز تحديث مرة ثانية في آخر 24 ساعة، وآخرها ⁨%1⁩. وقد أُنهيت جلساتها لاحتمال أنها سُرقت.</numerusform>
            <numerusform>استُخدم %Ln رمز تحديث مرة ثانية في آخر 24 ساعة، وآخرها ⁨%1⁩. وقد أُنهيت جلساتها لاحتمال أنها سُرقت.</numerusform>
            <numerusform>استُخدم %Ln رمز تحديث مرة ثانية في آخر 24 ساعة، وآخرها ⁨%1⁩. وقد أُنهيت جلساتها لاحتمال أنها سُرقت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it in the log</source>
        <translation>العرض في السجل</translation>
    </message>
    <message>
        <source>%1 is locked after too many failed sign-ins, until %2.</source>
        <translation>قُفل حساب ⁨%1⁩ بعد محاولات كثيرة فاشلة لتسجيل الدخول، وذلك حتى ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Show the user</source>
        <translation>عرض المستخدم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln users are locked after too many failed sign-ins.</source>
        <translation>
            <numerusform>لا يوجد مستخدمون مقفلون بعد محاولات كثيرة فاشلة لتسجيل الدخول.</numerusform>
            <numerusform>قُفل حساب مستخدم واحد بعد محاولات كثيرة فاشلة لتسجيل الدخول.</numerusform>
            <numerusform>قُفل حسابا مستخدمَين بعد محاولات كثيرة فاشلة لتسجيل الدخول.</numerusform>
            <numerusform>قُفلت حسابات %Ln مستخدمين بعد محاولات كثيرة فاشلة لتسجيل الدخول.</numerusform>
            <numerusform>قُفلت حسابات %Ln مستخدمًا بعد محاولات كثيرة فاشلة لتسجيل الدخول.</numerusform>
            <numerusform>قُفلت حسابات %Ln مستخدم بعد محاولات كثيرة فاشلة لتسجيل الدخول.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the users</source>
        <translation>عرض المستخدمين</translation>
    </message>
    <message>
        <source>No enabled user has the role admin, so nobody can confirm what needs an administrator, such as the export of a private key. Give the role to somebody.</source>
        <translation>ليس لأي مستخدم مُمكَّن الدور admin، لذا لا يستطيع أحد تأكيد ما يتطلب مسؤولًا، كتصدير مفتاح خاص. امنح هذا الدور لأحد المستخدمين.</translation>
    </message>
    <message>
        <source>Open the users</source>
        <translation>فتح صفحة المستخدمين</translation>
    </message>
    <message>
        <source>The scheduled backup failed %1, and is tried again: %2</source>
        <translation>فشل النسخ الاحتياطي المجدول ⁨%1⁩، وستُعاد المحاولة: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>عرض النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>The last backup was written %1, more than a week ago.</source>
        <translation>كُتبت آخر نسخة احتياطية ⁨%1⁩، أي قبل أكثر من أسبوع.</translation>
    </message>
    <message>
        <source>in the console</source>
        <translation>من وحدة التحكم</translation>
    </message>
    <message>
        <source>on the command line by %1</source>
        <translation>من سطر الأوامر بواسطة ⁨%1⁩</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>بواسطة ⁨%1⁩</translation>
    </message>
    <message>
        <source>The next key, %1, begins to sign %2. It is published already.</source>
        <translation>يبدأ المفتاح التالي ⁨%1⁩ التوقيع ⁨%2⁩. وهو منشور بالفعل.</translation>
    </message>
    <message>
        <source>The key %1, imported %2, begins to sign %3.</source>
        <translation>يبدأ المفتاح ⁨%1⁩، المستورد ⁨%2⁩، التوقيع ⁨%3⁩.</translation>
    </message>
    <message>
        <source>The key %1, announced by hand %2, begins to sign %3.</source>
        <translation>يبدأ المفتاح ⁨%1⁩، المُعلَن يدويًا ⁨%2⁩، التوقيع ⁨%3⁩.</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>عرض المفتاح</translation>
    </message>
    <message>
        <source>The resource service has no keys that it may use, and refuses every token. %1</source>
        <translation>ليس لدى خدمة الموارد مفاتيح يجوز لها استخدامها، لذا ترفض كل رمز. ⁨%1⁩</translation>
    </message>
    <message>
        <source>The resource service goes on with a key set that is out of date since %1, until %2 at the latest. %3</source>
        <translation>تواصل خدمة الموارد العمل بمجموعة مفاتيح انتهت صلاحيتها منذ ⁨%1⁩، حتى ⁨%2⁩ على أبعد تقدير. ⁨%3⁩</translation>
    </message>
    <message>
        <source>The resource service could not fetch the keys again. %1</source>
        <translation>تعذّر على خدمة الموارد جلب المفاتيح من جديد. ⁨%1⁩</translation>
    </message>
    <message>
        <source>Compare the key sets</source>
        <translation>مقارنة مجموعتي المفاتيح</translation>
    </message>
    <message>
        <source>The resource service still holds the key %1, which was revoked, and accepts what it signed. Let it fetch the keys now.</source>
        <translation>ما زالت خدمة الموارد تحتفظ بالمفتاح ⁨%1⁩ الذي أُبطل، وتقبل ما وقّعه. ينبغي أن تجلب المفاتيح الآن.</translation>
    </message>
    <message>
        <source>The resource service does not hold the key %1, which signs now. It fetches the keys with the first token of it.</source>
        <translation>لا تحتفظ خدمة الموارد بالمفتاح ⁨%1⁩ الذي يوقّع الآن. وستجلب المفاتيح عند أول رمز موقَّع به.</translation>
    </message>
    <message>
        <source>The key set that the resource service holds is out of date since %1.</source>
        <translation>انتهت صلاحية مجموعة المفاتيح التي تحتفظ بها خدمة الموارد منذ ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AttentionCard</name>
    <message>
        <source>Bad</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يتطلب الانتباه</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>لا شيء يتطلب الانتباه.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AttentionTraffic</name>
    <message>
        <source>In the last 15 minutes %1 of %2 requests failed: they were answered with 5xx, or not at all.</source>
        <translation>في آخر 15 دقيقة فشل ⁨%1⁩ من أصل ⁨%2⁩ من الطلبات: إذ كان الرد عليها 5xx أو لم يُردّ عليها إطلاقًا.</translation>
    </message>
    <message>
        <source>Show the requests</source>
        <translation>عرض الطلبات</translation>
    </message>
    <message>
        <source>In the last 15 minutes %1 of %2 sign-ins were refused, more than is usual. Somebody may be guessing passwords, or a program may have a wrong one.</source>
        <translation>في آخر 15 دقيقة رُفضت ⁨%1⁩ من أصل ⁨%2⁩ من محاولات تسجيل الدخول، وهذا أكثر من المعتاد. ربما يحاول أحدهم تخمين كلمات المرور، أو يستخدم برنامجٌ ما كلمة مرور خاطئة.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AuditExport</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>تعذّرت كتابة ⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AuditFilterBar</name>
    <message>
        <source>Any text</source>
        <translation>أي نص</translation>
    </message>
    <message>
        <source>About: user, key, setting</source>
        <translation>بشأن: مستخدم أو مفتاح أو إعداد</translation>
    </message>
    <message>
        <source>By: user, console</source>
        <translation>بواسطة: مستخدم أو وحدة التحكم</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>كل الإجراءات</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>أي نتيجة</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>All of the log</source>
        <translation>السجل كله</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>آخر 15 دقيقة</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>آخر ساعة</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>بين…</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>&amp;حتى</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AuditModel</name>
    <message>
        <source>%1, succeeded</source>
        <translation>⁨%1⁩، ناجح</translation>
    </message>
    <message>
        <source>%1, refused</source>
        <translation>⁨%1⁩، مرفوض</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AuditView</name>
    <message>
        <source>Audit log</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>The entry&apos;s story</source>
        <translation>التفاصيل الكاملة للإدخال</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>أُلغي التصدير؛ ولم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>التح&amp;قق</translation>
    </message>
    <message>
        <source>Checks that no entry was changed, removed or moved since it was written.</source>
        <translation>يتحقق من أن أي إدخال لم يُعدَّل أو يُحذف أو يُنقل منذ كتابته.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Writes all that the filter finds into a file.</source>
        <translation>يكتب كل نتائج التصفية في ملف.</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>لا إدخالات</numerusform>
            <numerusform>إدخال واحد</numerusform>
            <numerusform>إدخالان</numerusform>
            <numerusform>%Ln إدخالات</numerusform>
            <numerusform>%Ln إدخالًا</numerusform>
            <numerusform>%Ln إدخال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) found</source>
        <translation>
            <numerusform>لم يُعثر على إدخالات</numerusform>
            <numerusform>عُثر على إدخال واحد</numerusform>
            <numerusform>عُثر على إدخالين</numerusform>
            <numerusform>عُثر على %Ln إدخالات</numerusform>
            <numerusform>عُثر على %Ln إدخالًا</numerusform>
            <numerusform>عُثر على %Ln إدخال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the latest %Ln entry(s); more as you scroll</source>
        <translation>
            <numerusform>لا إدخالات؛ مرِّر لعرض المزيد</numerusform>
            <numerusform>آخر إدخال؛ مرِّر لعرض المزيد</numerusform>
            <numerusform>آخر إدخالين؛ مرِّر لعرض المزيد</numerusform>
            <numerusform>آخر %Ln إدخالات؛ مرِّر لعرض المزيد</numerusform>
            <numerusform>آخر %Ln إدخالًا؛ مرِّر لعرض المزيد</numerusform>
            <numerusform>آخر %Ln إدخال؛ مرِّر لعرض المزيد</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the &amp;hash</source>
        <translation>&amp;نسخ قيمة التجزئة</translation>
    </message>
    <message>
        <source>Only this &amp;action</source>
        <translation>هذا الإ&amp;جراء فقط</translation>
    </message>
    <message>
        <source>Only about &amp;this</source>
        <translation>ما ي&amp;خص هذا فقط</translation>
    </message>
    <message>
        <source>Only this a&amp;ddress</source>
        <translation>هذا ال&amp;عنوان فقط</translation>
    </message>
    <message>
        <source>Only this &amp;request</source>
        <translation>هذا ال&amp;طلب فقط</translation>
    </message>
    <message>
        <source>Go to the &amp;user</source>
        <translation>الانتقال إلى الم&amp;ستخدم</translation>
    </message>
    <message>
        <source>Go to the &amp;key</source>
        <translation>الانتقال إلى ال&amp;مفتاح</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>The audit log is being read.</source>
        <translation>تجري قراءة سجل التدقيق.</translation>
    </message>
    <message>
        <source>Nothing was audited yet</source>
        <translation>لم يُسجَّل شيء بعد</translation>
    </message>
    <message>
        <source>Sign-ins and all that is changed appear here as they happen.</source>
        <translation>تظهر هنا عمليات تسجيل الدخول وكل التغييرات فور حدوثها.</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>لا إدخال مطابق</translation>
    </message>
    <message>
        <source>The audit log holds nothing that the filter asks for. Users are found by their whole email address; a part of it is found as text.</source>
        <translation>لا يحتوي سجل التدقيق على ما يطابق التصفية. يُعثر على المستخدم بعنوان بريده الإلكتروني كاملًا؛ أما جزء منه فيُبحث عنه بوصفه نصًا.</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>مسح التص&amp;فية</translation>
    </message>
    <message>
        <source>Every entry of the audit log is being read and compared with its hash.</source>
        <translation>تجري قراءة كل إدخالات سجل التدقيق ومقارنتها بقيم تجزئتها.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) were read, and all is as it was written. Whoever keeps the hash of the last one (%1…) elsewhere can tell later that nothing was replaced.</source>
        <translation>
            <numerusform>لم يُقرأ أي إدخال. ومن يحتفظ بقيمة تجزئة الإدخال الأخير (⁨%1…⁩) في مكان آخر يمكنه التأكد لاحقًا من أن شيئًا لم يُستبدل.</numerusform>
            <numerusform>قُرئ إدخال واحد، وهو كما كُتب. ومن يحتفظ بقيمة تجزئة الإدخال الأخير (⁨%1…⁩) في مكان آخر يمكنه التأكد لاحقًا من أن شيئًا لم يُستبدل.</numerusform>
            <numerusform>قُرئ إدخالان، وهما كما كُتبا. ومن يحتفظ بقيمة تجزئة الإدخال الأخير (⁨%1…⁩) في مكان آخر يمكنه التأكد لاحقًا من أن شيئًا لم يُستبدل.</numerusform>
            <numerusform>قُرئت %Ln إدخالات، وكلها كما كُتبت. ومن يحتفظ بقيمة تجزئة الإدخال الأخير (⁨%1…⁩) في مكان آخر يمكنه التأكد لاحقًا من أن شيئًا لم يُستبدل.</numerusform>
            <numerusform>قُرئ %Ln إدخالًا، وكلها كما كُتبت. ومن يحتفظ بقيمة تجزئة الإدخال الأخير (⁨%1…⁩) في مكان آخر يمكنه التأكد لاحقًا من أن شيئًا لم يُستبدل.</numerusform>
            <numerusform>قُرئ %Ln إدخال، وكلها كما كُتبت. ومن يحتفظ بقيمة تجزئة الإدخال الأخير (⁨%1…⁩) في مكان آخر يمكنه التأكد لاحقًا من أن شيئًا لم يُستبدل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The audit log is broken at entry %1: %2 What stands before it is as it was written: %Ln entry(s).</source>
        <translation>
            <numerusform>سجل التدقيق معطوب عند الإدخال ⁨%1⁩: ⁨%2⁩ ولا يوجد قبله أي إدخال.</numerusform>
            <numerusform>سجل التدقيق معطوب عند الإدخال ⁨%1⁩: ⁨%2⁩ أما ما قبله فهو كما كُتب: إدخال واحد.</numerusform>
            <numerusform>سجل التدقيق معطوب عند الإدخال ⁨%1⁩: ⁨%2⁩ أما ما قبله فهو كما كُتب: إدخالان.</numerusform>
            <numerusform>سجل التدقيق معطوب عند الإدخال ⁨%1⁩: ⁨%2⁩ أما ما قبله فهو كما كُتب: %Ln إدخالات.</numerusform>
            <numerusform>سجل التدقيق معطوب عند الإدخال ⁨%1⁩: ⁨%2⁩ أما ما قبله فهو كما كُتب: %Ln إدخالًا.</numerusform>
            <numerusform>سجل التدقيق معطوب عند الإدخال ⁨%1⁩: ⁨%2⁩ أما ما قبله فهو كما كُتب: %Ln إدخال.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log is being exported.</source>
        <translation>يجري تصدير سجل التدقيق.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>تصدير سجل التدقيق</translation>
    </message>
    <message>
        <source>audit log</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message numerus="yes">
        <source>The audit log is being exported: %Ln entry(s) so far.</source>
        <translation>
            <numerusform>يجري تصدير سجل التدقيق: لا إدخالات حتى الآن.</numerusform>
            <numerusform>يجري تصدير سجل التدقيق: إدخال واحد حتى الآن.</numerusform>
            <numerusform>يجري تصدير سجل التدقيق: إدخالان حتى الآن.</numerusform>
            <numerusform>يجري تصدير سجل التدقيق: %Ln إدخالات حتى الآن.</numerusform>
            <numerusform>يجري تصدير سجل التدقيق: %Ln إدخالًا حتى الآن.</numerusform>
            <numerusform>يجري تصدير سجل التدقيق: %Ln إدخال حتى الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) were written to %1.</source>
        <translation>
            <numerusform>لم يُكتب أي إدخال في ⁨%1⁩.</numerusform>
            <numerusform>كُتب إدخال واحد في ⁨%1⁩.</numerusform>
            <numerusform>كُتب إدخالان في ⁨%1⁩.</numerusform>
            <numerusform>كُتبت %Ln إدخالات في ⁨%1⁩.</numerusform>
            <numerusform>كُتب %Ln إدخالًا في ⁨%1⁩.</numerusform>
            <numerusform>كُتب %Ln إدخال في ⁨%1⁩.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::BackupDialog</name>
    <message>
        <source>Back up</source>
        <translation>نسخ احتياطي</translation>
    </message>
    <message>
        <source>&amp;Back up</source>
        <translation>ن&amp;سخ احتياطي</translation>
    </message>
    <message>
        <source>Users, keys, sessions, settings, the audit log and the key-encryption key are written into one file, encrypted. The file and the passphrase are all that a restore needs, on any machine; without the passphrase nobody can open it. Services go on meanwhile.</source>
        <translation>تُكتب بيانات المستخدمين والمفاتيح والجلسات والإعدادات وسجل التدقيق ومفتاح تشفير المفاتيح في ملف واحد مشفّر. والملف وعبارة المرور هما كل ما تتطلبه الاستعادة على أي جهاز؛ ومن دون عبارة المرور لا يستطيع أحد فتحه. وتواصل الخدمات عملها في أثناء ذلك.</translation>
    </message>
    <message>
        <source>Back up into</source>
        <translation>مكان حفظ النسخة الاحتياطية</translation>
    </message>
</context>
<context>
    <name>tessera::ui::BackupRow</name>
    <message>
        <source>Backups by schedule</source>
        <translation>النسخ الاحتياطي المجدول</translation>
    </message>
    <message>
        <source>Encrypted, and read back before the oldest go. Folder and passphrase are named in the configuration file.</source>
        <translation>نسخ مشفّرة، تُعاد قراءتها للتحقق قبل حذف الأقدم. ويُحدَّد المجلد وعبارة المرور في ملف التهيئة.</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>ال&amp;نسخ الاحتياطي الآن…</translation>
    </message>
    <message>
        <source>Wrote %1 and read it back: %2.</source>
        <translation>كُتب الملف ⁨%1⁩ وأُعيدت قراءته للتحقق: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>استعا&amp;دة…</translation>
    </message>
</context>
<context>
    <name>tessera::ui::CheckModel</name>
    <message>
        <source>passed</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>لم يُجرَ</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>tessera::ui::Comparison</name>
    <message>
        <source>only served: no resource service runs here</source>
        <translation>مقدَّم فقط: لا تعمل هنا خدمة موارد</translation>
    </message>
    <message>
        <source>in both</source>
        <translation>في كلتيهما</translation>
    </message>
    <message>
        <source>only served: held after the next fetch</source>
        <translation>مقدَّم فقط: سيُحتفظ به عند الجلب التالي</translation>
    </message>
    <message>
        <source>only served: held after the next fetch %1, or with its first token</source>
        <translation>مقدَّم فقط: سيُحتفظ به عند الجلب التالي ⁨%1⁩، أو عند أول رمز موقَّع به</translation>
    </message>
    <message>
        <source>only held: will be dropped by the next fetch</source>
        <translation>محتفَظ به فقط: سيُحذف عند الجلب التالي</translation>
    </message>
    <message>
        <source>only held: will be dropped by the next fetch %1</source>
        <translation>محتفَظ به فقط: سيُحذف عند الجلب التالي ⁨%1⁩</translation>
    </message>
    <message>
        <source>in both, but they are two different keys</source>
        <translation>في كلتيهما، لكنهما مفتاحان مختلفان</translation>
    </message>
    <message>
        <source>only served</source>
        <translation>مقدَّم فقط</translation>
    </message>
    <message>
        <source>only held</source>
        <translation>محتفَظ به فقط</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>غير متطابق</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ComparisonModel</name>
    <message>
        <source>without a kid</source>
        <translation>دون kid</translation>
    </message>
    <message>
        <source>unknown here</source>
        <translation>غير معروف هنا</translation>
    </message>
    <message>
        <source>Key (kid)</source>
        <translation>المفتاح (kid)</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>الخوارزمية</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>مكانه</translation>
    </message>
</context>
<context>
    <name>tessera::ui::CourseModel</name>
    <message>
        <source>not made yet</source>
        <translation>لم يُنشأ بعد</translation>
    </message>
    <message>
        <source>Its key was not made yet.</source>
        <translation>لم يكن مفتاحه قد أُنشئ بعد.</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>مُعلَن</translation>
    </message>
    <message>
        <source>Its key is in the key set, and does not sign yet.</source>
        <translation>مفتاحه في مجموعة المفاتيح، ولا يوقّع بعد.</translation>
    </message>
    <message>
        <source>active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Its key is in the key set, and signs.</source>
        <translation>مفتاحه في مجموعة المفاتيح، ويوقّع.</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>مستبدَل</translation>
    </message>
    <message>
        <source>Its key is in the key set, and signs no more.</source>
        <translation>مفتاحه في مجموعة المفاتيح، ولم يعد يوقّع.</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>Its key is gone from the key set.</source>
        <translation>أُزيل مفتاحه من مجموعة المفاتيح.</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>مُبطَل</translation>
    </message>
    <message>
        <source>Its key is revoked.</source>
        <translation>مفتاحه مُبطَل.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an instant and how far from now it is</comment>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>before</source>
        <translation>قبل ذلك</translation>
    </message>
    <message>
        <source>always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>First check that fails</source>
        <translation>أول فحص فاشل</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>مفتاحه</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ExportPrivateDialog</name>
    <message>
        <source>Export the private key %1</source>
        <translation>تصدير المفتاح الخاص ⁨%1⁩</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>ت&amp;صدير</translation>
    </message>
    <message>
        <source>Whoever has the file and the passphrase can make tokens that every service of yours accepts. The file is encrypted (PKCS#8, AES-256), and the export stands in the audit log.</source>
        <translation>من يملك الملف وعبارة المرور يستطيع إنشاء رموز تقبلها جميع خدماتك. الملف مشفّر (PKCS#8 وAES-256)، ويُدوَّن التصدير في سجل التدقيق.</translation>
    </message>
    <message>
        <source>Export the private key</source>
        <translation>تصدير المفتاح الخاص</translation>
    </message>
    <message>
        <source>Keys (*.pem)</source>
        <translation>المفاتيح ‎(*.pem)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::FactGrid</name>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>tessera::ui::FigureButton</name>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>⁨%1⁩: ⁨%2⁩، ⁨%3⁩</translation>
    </message>
</context>
<context>
    <name>tessera::ui::FigureRow</name>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Live sessions</source>
        <translation>الجلسات القائمة</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>مفتاح التوقيع</translation>
    </message>
    <message>
        <source>Next key</source>
        <translation>المفتاح التالي</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many are disabled, how many are locked</comment>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>none disabled</source>
        <translation>لا معطَّلين</translation>
    </message>
    <message numerus="yes">
        <source>%Ln disabled</source>
        <translation>
            <numerusform>لا معطَّلين</numerusform>
            <numerusform>معطَّل واحد</numerusform>
            <numerusform>معطَّلان</numerusform>
            <numerusform>%Ln معطَّلين</numerusform>
            <numerusform>%Ln معطَّلًا</numerusform>
            <numerusform>%Ln معطَّل</numerusform>
        </translation>
    </message>
    <message>
        <source>none locked</source>
        <translation>لا مقفلين</translation>
    </message>
    <message numerus="yes">
        <source>%Ln locked</source>
        <translation>
            <numerusform>لا مقفلين</numerusform>
            <numerusform>مقفل واحد</numerusform>
            <numerusform>مقفلان</numerusform>
            <numerusform>%Ln مقفلين</numerusform>
            <numerusform>%Ln مقفلًا</numerusform>
            <numerusform>%Ln مقفل</numerusform>
        </translation>
    </message>
    <message>
        <source>can be refreshed now</source>
        <translation>قابلة للتحديث الآن</translation>
    </message>
    <message>
        <source>%1…, since %2</source>
        <translation>⁨%1…⁩، منذ ⁨%2⁩</translation>
    </message>
    <message>
        <source>until it signs, %1</source>
        <translation>حتى يبدأ التوقيع، ⁨%1⁩</translation>
    </message>
    <message>
        <source>No change is planned.</source>
        <translation>لا تغيير مخطَّط له.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::FileField</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Choo&amp;se…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name, or choose the file to replace it.</source>
        <translation>الملف ⁨%1⁩ موجود بالفعل. اختر اسمًا آخر، أو اختر الملف نفسه لاستبداله.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>إخفاء الخطوات الأولى</translation>
    </message>
    <message>
        <source>&amp;Add a user…</source>
        <translation>إ&amp;ضافة مستخدم…</translation>
    </message>
    <message>
        <source>2. Sign in as that user, in a terminal that has curl and jq, with the user&apos;s email address and password:</source>
        <translation>2. سجّل الدخول بحساب هذا المستخدم من طرفية يتوفر فيها curl وjq، باستخدام عنوان بريده الإلكتروني وكلمة مروره:</translation>
    </message>
    <message>
        <source>It is to trust the local authority: export that in Settings, TLS, as tessera-authority.crt, and be in its folder.</source>
        <translation>يجب أن يثق curl بهيئة الشهادات المحلية: صدِّر شهادتها من قسم TLS في الإعدادات باسم tessera-authority.crt، ونفِّذ الأوامر من مجلدها.</translation>
    </message>
    <message>
        <source>Commands to sign in</source>
        <translation>أوامر تسجيل الدخول</translation>
    </message>
    <message>
        <source>Copy the commands to sign in</source>
        <translation>نسخ أوامر تسجيل الدخول</translation>
    </message>
    <message>
        <source>3. Call the resource service with the token:</source>
        <translation>3. استدعِ خدمة الموارد بالرمز:</translation>
    </message>
    <message>
        <source>Commands to use the token</source>
        <translation>أوامر استخدام الرمز</translation>
    </message>
    <message>
        <source>Copy the commands to use the token</source>
        <translation>نسخ أوامر استخدام الرمز</translation>
    </message>
    <message>
        <source>See the &amp;keys</source>
        <translation>عرض الم&amp;فاتيح</translation>
    </message>
    <message>
        <source>4. See which key has signed it, and when the next one takes over.</source>
        <translation>4. اطّلع على المفتاح الذي وقّعه، ومتى يحلّ المفتاح التالي محله.</translation>
    </message>
    <message>
        <source>1. Add a user who may sign in: done.</source>
        <translation>1. أضف مستخدمًا يُسمح له بتسجيل الدخول: تمّ.</translation>
    </message>
    <message>
        <source>1. Add a user who may sign in.</source>
        <translation>1. أضف مستخدمًا يُسمح له بتسجيل الدخول.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::FormDialog</name>
    <message>
        <source>Working</source>
        <translation>العمل جارٍ</translation>
    </message>
</context>
<context>
    <name>tessera::ui::GeneratedPasswordDialog</name>
    <message>
        <source>It is shown this once and kept nowhere. Give it to the person in a way that others do not see.</source>
        <translation>لن تظهر إلا هذه المرة، ولا تُحفظ في أي مكان. سلّمها إلى صاحبها بطريقة لا يطّلع عليها غيره.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>&amp;Password of %1</source>
        <translation>كلمة مر&amp;ور ⁨%1⁩</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>كلمة مرور ⁨%1⁩</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نس&amp;خ</translation>
    </message>
    <message>
        <source>Copy it, or write it down, before this is closed.</source>
        <translation>انسخها أو دوّنها قبل إغلاق هذه النافذة.</translation>
    </message>
    <message numerus="yes">
        <source>Copied; it leaves the clipboard in %n second(s).</source>
        <translation>
            <numerusform>تم النسخ؛ ستُزال من الحافظة الآن.</numerusform>
            <numerusform>تم النسخ؛ ستُزال من الحافظة بعد ثانية واحدة.</numerusform>
            <numerusform>تم النسخ؛ ستُزال من الحافظة بعد ثانيتين.</numerusform>
            <numerusform>تم النسخ؛ ستُزال من الحافظة بعد %n ثوانٍ.</numerusform>
            <numerusform>تم النسخ؛ ستُزال من الحافظة بعد %n ثانية.</numerusform>
            <numerusform>تم النسخ؛ ستُزال من الحافظة بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not copied. Close it once more if it is written down; nobody can show it again.</source>
        <translation>لم تُنسخ. أغلق النافذة مرة أخرى إذا كنت قد دوّنتها؛ فلن يتمكن أحد من عرضها مجددًا.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::GetView</name>
    <message>
        <source>Where the token comes from</source>
        <translation>مصدر الرمز</translation>
    </message>
    <message>
        <source>Mint by &amp;hand</source>
        <translation>إ&amp;صدار يدوي</translation>
    </message>
    <message>
        <source>Si&amp;gn in as a user</source>
        <translation>تس&amp;جيل الدخول كمستخدم</translation>
    </message>
</context>
<context>
    <name>tessera::ui::HeldCard</name>
    <message>
        <source>Held by the resource service</source>
        <translation>ما تحتفظ به خدمة الموارد</translation>
    </message>
    <message>
        <source>&amp;Fetch now</source>
        <translation>&amp;جلب الآن</translation>
    </message>
    <message>
        <source>From</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Copy the URL that the resource service fetches from</source>
        <translation>نسخ عنوان URL الذي تجلب منه خدمة الموارد</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>Copy the ETag that is held</source>
        <translation>نسخ قيمة ETag المحتفَظ بها</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Next fetch</source>
        <translation>الجلب التالي</translation>
    </message>
    <message>
        <source>Cooldown</source>
        <translation>فترة التهدئة</translation>
    </message>
    <message>
        <source>The key set that is held</source>
        <translation>مجموعة المفاتيح المحتفَظ بها</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>ليست هنا</translation>
    </message>
    <message>
        <source>This program was told not to run the resource service.</source>
        <translation>هذا البرنامج مضبوط على عدم تشغيل خدمة الموارد.</translation>
    </message>
    <message>
        <source>In another process</source>
        <translation>في عملية أخرى</translation>
    </message>
    <message>
        <source>The process %1 runs the resource service; what it holds is known there alone.</source>
        <translation>تُشغِّل العملية ⁨%1⁩ خدمة الموارد؛ وما تحتفظ به الخدمة معروف هناك وحده.</translation>
    </message>
    <message>
        <source>It could not start</source>
        <translation>تعذّر بدء تشغيلها</translation>
    </message>
    <message>
        <source>S&amp;tart it again</source>
        <translation>إعادة الت&amp;شغيل</translation>
    </message>
    <message>
        <source>It is stopped</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>The resource service holds keys only while it runs, and fetches them when it starts.</source>
        <translation>لا تحتفظ خدمة الموارد بالمفاتيح إلا في أثناء عملها، وتجلبها عند بدء تشغيلها.</translation>
    </message>
    <message>
        <source>S&amp;tart it</source>
        <translation>ت&amp;شغيل</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>لا مفاتيح بعد</translation>
    </message>
    <message>
        <source>The resource service is about to fetch them.</source>
        <translation>خدمة الموارد على وشك أن تجلبها.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::HelpBrowser</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
</context>
<context>
    <name>tessera::ui::HelpWindow</name>
    <message>
        <source>Find in the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Tessera Help</source>
        <translation>مساعدة Tessera</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>الفصول</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ر&amp;جوع</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;تقدم</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Tessera</source>
        <translation>&amp;حول Tessera</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ImportDialog</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>ا&amp;ستعراض…</translation>
    </message>
    <message>
        <source>Lines with problems</source>
        <translation>الأسطر التي فيها مشكلات</translation>
    </message>
    <message>
        <source>Import users</source>
        <translation>استيراد المستخدمين</translation>
    </message>
    <message>
        <source>&amp;File (CSV or JSON)</source>
        <translation>ال&amp;ملف (CSV أو JSON)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>The first line of a CSV names the columns: email, and if you like name, roles, password or password_hash, email_verified, is_active. Who has no password cannot sign in until one is set.</source>
        <translation>يذكر السطر الأول من ملف CSV أسماء الأعمدة: email، ويمكن أن يُضاف إليه name وroles وpassword أو password_hash وemail_verified وis_active. ومن ليست له كلمة مرور لا يستطيع تسجيل الدخول حتى تُعيَّن له واحدة.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>&amp;Add users</source>
        <translation>إ&amp;ضافة المستخدمين</translation>
    </message>
    <message>
        <source>Users (*.csv *.json);;All files (*)</source>
        <translation>المستخدمون ‎(*.csv *.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>The file is being checked.</source>
        <translation>يجري فحص الملف.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave %Ln line(s) out and add the others</source>
        <translation>
            <numerusform>&amp;تخطّي الأسطر المعيبة وإضافة الباقي</numerusform>
            <numerusform>&amp;تخطّي سطر واحد وإضافة الباقي</numerusform>
            <numerusform>&amp;تخطّي سطرين وإضافة الباقي</numerusform>
            <numerusform>&amp;تخطّي %Ln أسطر وإضافة الباقي</numerusform>
            <numerusform>&amp;تخطّي %Ln سطرًا وإضافة الباقي</numerusform>
            <numerusform>&amp;تخطّي %Ln سطر وإضافة الباقي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) can be added.</source>
        <translation>
            <numerusform>لا يمكن إضافة أي مستخدم.</numerusform>
            <numerusform>يمكن إضافة مستخدم واحد.</numerusform>
            <numerusform>يمكن إضافة مستخدمَين.</numerusform>
            <numerusform>يمكن إضافة %Ln مستخدمين.</numerusform>
            <numerusform>يمكن إضافة %Ln مستخدمًا.</numerusform>
            <numerusform>يمكن إضافة %Ln مستخدم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) cannot be taken as they are.</source>
        <translation>
            <numerusform>لا أسطر يتعذّر قبولها كما هي.</numerusform>
            <numerusform>يتعذّر قبول سطر واحد كما هو.</numerusform>
            <numerusform>يتعذّر قبول سطرين كما هما.</numerusform>
            <numerusform>يتعذّر قبول %Ln أسطر كما هي.</numerusform>
            <numerusform>يتعذّر قبول %Ln سطرًا كما هي.</numerusform>
            <numerusform>يتعذّر قبول %Ln سطر كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Users are being added.</source>
        <translation>تجري إضافة المستخدمين.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln user(s)</source>
        <translation>
            <numerusform>إ&amp;ضافة المستخدمين</numerusform>
            <numerusform>إ&amp;ضافة مستخدم واحد</numerusform>
            <numerusform>إ&amp;ضافة مستخدمَين</numerusform>
            <numerusform>إ&amp;ضافة %Ln مستخدمين</numerusform>
            <numerusform>إ&amp;ضافة %Ln مستخدمًا</numerusform>
            <numerusform>إ&amp;ضافة %Ln مستخدم</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>ف&amp;حص</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ImportKeyDialog</name>
    <message>
        <source>Import a key</source>
        <translation>استيراد مفتاح</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>ا&amp;ستيراد</translation>
    </message>
    <message>
        <source>Choose a file, drop it here, or paste it below: a private key as PEM (PKCS#1, PKCS#8, SEC1) or JWK. It is announced, and signs after the propagation time.</source>
        <translation>اختر ملفًا، أو أفلته هنا، أو الصق محتواه أدناه: مفتاح خاص بصيغة PEM (PKCS#1 أو PKCS#8 أو SEC1) أو JWK. سيُعلَن عنه، ثم يبدأ التوقيع بعد مدة الانتشار.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>اختيار مل&amp;ف…</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>المف&amp;تاح</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;عبارة المرور</translation>
    </message>
    <message>
        <source>Signs &amp;with</source>
        <translation>ي&amp;وقّع بـ</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key *.jwk *.json);;All files (*)</source>
        <translation>المفاتيح ‎(*.pem *.key *.jwk *.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>The key is encrypted: its passphrase is needed.</source>
        <translation>المفتاح مشفّر: عبارة مروره مطلوبة.</translation>
    </message>
    <message>
        <source>RSA, %1 bits</source>
        <translation>RSA بطول ⁨%1⁩ بت</translation>
    </message>
    <message>
        <source>%1, for %2. Key ID: %3</source>
        <translation>نوع المفتاح: ⁨%1⁩، للخوارزمية ⁨%2⁩. معرّف المفتاح: ⁨%3⁩</translation>
    </message>
    <message>
        <source>It is announced now, and signs from %1 on.</source>
        <translation>سيُعلَن عنه الآن، ويوقّع ابتداءً من ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ImportProblemModel</name>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
</context>
<context>
    <name>tessera::ui::InspectView</name>
    <message>
        <source>Members of the token</source>
        <translation>حقول الرمز</translation>
    </message>
</context>
<context>
    <name>tessera::ui::IssueCertificateDialog</name>
    <message>
        <source>Issue a certificate</source>
        <translation>إصدار شهادة</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>إ&amp;صدار</translation>
    </message>
    <message>
        <source>For another server. Whoever trusts the local authority believes it; it is not renewed by itself, and its key is kept nowhere but in the file.</source>
        <translation>لخادم آخر. يقبلها كل من يثق بهيئة الشهادات المحلية؛ ولا تُجدَّد تلقائيًا، ولا يُحفظ مفتاحها إلا في الملف.</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>الأ&amp;سماء</translation>
    </message>
    <message>
        <source>DNS names and IP addresses, with commas between</source>
        <translation>أسماء DNS وعناوين IP، تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>الأ&amp;يام</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>حفظ الشهادة</translation>
    </message>
    <message>
        <source>Certificates (*.pem)</source>
        <translation>الشهادات ‎(*.pem)</translation>
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
        <translation>مُ&amp;نسَّق</translation>
    </message>
    <message>
        <source>In lines that people read</source>
        <translation>في أسطر سهلة القراءة</translation>
    </message>
    <message>
        <source>&amp;Raw</source>
        <translation>خ&amp;ام</translation>
    </message>
    <message>
        <source>The very bytes</source>
        <translation>البايتات كما هي</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>نسخ &amp;كأمر curl</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نس&amp;خ</translation>
    </message>
    <message>
        <source>Copy the key set that is served</source>
        <translation>نسخ مجموعة المفاتيح المقدَّمة</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>Save the key set that is served as a file</source>
        <translation>حفظ مجموعة المفاتيح المقدَّمة في ملف</translation>
    </message>
    <message>
        <source>The resource service is starting.</source>
        <translation>يجري بدء تشغيل خدمة الموارد.</translation>
    </message>
    <message>
        <source>Key by key</source>
        <translation>مفتاحًا بمفتاح</translation>
    </message>
    <message>
        <source>Keys of both sets</source>
        <translation>مفاتيح المجموعتين</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) served</source>
        <translation>
            <numerusform>لا مفاتيح مقدَّمة</numerusform>
            <numerusform>مفتاح واحد مقدَّم</numerusform>
            <numerusform>مفتاحان مقدَّمان</numerusform>
            <numerusform>%n مفاتيح مقدَّمة</numerusform>
            <numerusform>%n مفتاحًا مقدَّمًا</numerusform>
            <numerusform>%n مفتاح مقدَّم</numerusform>
        </translation>
    </message>
    <message>
        <source>The resource service fetches its issuer&apos;s keys.</source>
        <translation>تجلب خدمة الموارد مفاتيح مُصدِرها.</translation>
    </message>
    <message>
        <source>Save the key set</source>
        <translation>حفظ مجموعة المفاتيح</translation>
    </message>
    <message>
        <source>JWK sets (*.json);;All files (*)</source>
        <translation>مجموعات JWK ‎(*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>The key set was saved as %1.</source>
        <translation>حُفظت مجموعة المفاتيح في ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::KeyActions</name>
    <message>
        <source>Rotate</source>
        <translation>تدوير</translation>
    </message>
    <message>
        <source>Key %1 is announced already and signs from %2 on. Announce another one after it?</source>
        <translation>المفتاح ⁨%1⁩ مُعلَن بالفعل ويوقّع ابتداءً من ⁨%2⁩. هل تريد الإعلان عن مفتاح آخر بعده؟</translation>
    </message>
    <message>
        <source>&amp;Announce another key</source>
        <translation>الإ&amp;علان عن مفتاح آخر</translation>
    </message>
    <message>
        <source>A key is being made.</source>
        <translation>يجري إنشاء مفتاح.</translation>
    </message>
    <message>
        <source>Key %1 is announced. It signs from %2 on (%3).</source>
        <translation>أُعلن عن المفتاح ⁨%1⁩. ويوقّع ابتداءً من ⁨%2⁩ (⁨%3⁩).</translation>
    </message>
    <message>
        <source>Key %1 signs now.</source>
        <translation>المفتاح ⁨%1⁩ يوقّع الآن.</translation>
    </message>
    <message>
        <source>Key %1 is imported. It signs from %2 on.</source>
        <translation>استُورد المفتاح ⁨%1⁩. ويوقّع ابتداءً من ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Key %1 is revoked.</source>
        <translation>أُبطل المفتاح ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Consumers that keep the key set may accept key %1 until %2.</source>
        <translation>قد تظل الخدمات المستهلِكة التي تحتفظ بمجموعة المفاتيح تقبل المفتاح ⁨%1⁩ حتى ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Public key %1 is in the clipboard, as PEM.</source>
        <translation>نُسخ المفتاح العام ⁨%1⁩ إلى الحافظة بصيغة PEM.</translation>
    </message>
    <message>
        <source>Public key %1 is in the clipboard, as JWK.</source>
        <translation>نُسخ المفتاح العام ⁨%1⁩ إلى الحافظة بصيغة JWK.</translation>
    </message>
    <message>
        <source>Save public key %1</source>
        <translation>حفظ المفتاح العام ⁨%1⁩</translation>
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
        <translation>المفتاح العام ⁨%1⁩ محفوظ في ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The private key %1 is about to leave the database. That takes an administrator.</source>
        <translation>المفتاح الخاص ⁨%1⁩ على وشك مغادرة قاعدة البيانات. وهذا يتطلب مسؤولًا.</translation>
    </message>
    <message>
        <source>Private key %1 is in %2, encrypted under the passphrase.</source>
        <translation>المفتاح الخاص ⁨%1⁩ محفوظ في ⁨%2⁩، مشفّرًا بعبارة المرور.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::KeyDeeds</name>
    <message>
        <source>&amp;Details…</source>
        <translation>التفاصي&amp;ل…</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>إ&amp;بطال…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>ت&amp;صدير</translation>
    </message>
    <message>
        <source>Copy public key as &amp;JWK</source>
        <translation>&amp;نسخ المفتاح العام بصيغة JWK</translation>
    </message>
    <message>
        <source>Copy public key as &amp;PEM</source>
        <translation>نسخ المفتاح ال&amp;عام بصيغة PEM</translation>
    </message>
    <message>
        <source>Save public key as J&amp;WK…</source>
        <translation>&amp;حفظ المفتاح العام بصيغة JWK…</translation>
    </message>
    <message>
        <source>Save public key as P&amp;EM…</source>
        <translation>حفظ ال&amp;مفتاح العام بصيغة PEM…</translation>
    </message>
    <message>
        <source>Export p&amp;rivate key…</source>
        <translation>تصدير المفتاح ال&amp;خاص…</translation>
    </message>
    <message>
        <source>Copy &amp;key ID</source>
        <translation>نسخ مع&amp;رّف المفتاح</translation>
    </message>
</context>
<context>
    <name>tessera::ui::KeyDetailsDialog</name>
    <message>
        <source>Key %1</source>
        <translation>المفتاح ⁨%1⁩</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>المفتاح العام</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>معرّف المفتاح</translation>
    </message>
    <message>
        <source>Copy the key ID</source>
        <translation>نسخ معرّف المفتاح</translation>
    </message>
    <message>
        <source>Key ID (kid)</source>
        <translation>معرّف المفتاح (kid)</translation>
    </message>
    <message>
        <source>The thumbprint of the public key (RFC 7638, SHA-256)</source>
        <translation>بصمة المفتاح العام (RFC 7638، SHA-256)</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>الخوارزمية</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Published since</source>
        <translation>منشور منذ</translation>
    </message>
    <message>
        <source>Signs from</source>
        <translation>يوقّع من</translation>
    </message>
    <message>
        <source>Signs until</source>
        <translation>يوقّع حتى</translation>
    </message>
    <message>
        <source>Its tokens end before</source>
        <translation>تنتهي رموزه قبل</translation>
    </message>
    <message>
        <source>Leaves the key set</source>
        <translation>يغادر مجموعة المفاتيح</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>أُبطل</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>&amp;JWK</source>
        <translation>&amp;JWK</translation>
    </message>
    <message>
        <source>&amp;PEM</source>
        <translation>&amp;PEM</translation>
    </message>
    <message>
        <source>Public key as JWK</source>
        <translation>المفتاح العام بصيغة JWK</translation>
    </message>
    <message>
        <source>Public key as PEM</source>
        <translation>المفتاح العام بصيغة PEM</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نس&amp;خ</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
</context>
<context>
    <name>tessera::ui::KeyFacts</name>
    <message>
        <source>No token that it has signed is good any more: nobody is affected.</source>
        <translation>لم يعد أي رمز وقّعه صالحًا: لا يتأثر أحد.</translation>
    </message>
    <message numerus="yes">
        <source>The access tokens of %Ln session(s) are refused from now on. The last of them would have been good until %1.</source>
        <translation>
            <numerusform>لا تُرفض رموز الوصول لأي جلسة. وكان آخرها سيظل صالحًا حتى ⁨%1⁩.</numerusform>
            <numerusform>يُرفض من الآن رمز الوصول لجلسة واحدة. وكان سيظل صالحًا حتى ⁨%1⁩.</numerusform>
            <numerusform>تُرفض من الآن رموز الوصول لجلستين. وكان آخرها سيظل صالحًا حتى ⁨%1⁩.</numerusform>
            <numerusform>تُرفض من الآن رموز الوصول في %Ln جلسات. وكان آخرها سيظل صالحًا حتى ⁨%1⁩.</numerusform>
            <numerusform>تُرفض من الآن رموز الوصول في %Ln جلسة. وكان آخرها سيظل صالحًا حتى ⁨%1⁩.</numerusform>
            <numerusform>تُرفض من الآن رموز الوصول في %Ln جلسة. وكان آخرها سيظل صالحًا حتى ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is signed out: each gets a new token with the next refresh.</source>
        <translation>لن يُسجَّل خروج أحد: يحصل كل مستخدم على رمز جديد عند التحديث التالي.</translation>
    </message>
    <message>
        <source>It left the key set before: no consumer that obeys the caching rules knows it.</source>
        <translation>غادر مجموعة المفاتيح من قبل: لا تعرفه أي خدمة مستهلِكة تلتزم بقواعد التخزين المؤقت.</translation>
    </message>
    <message>
        <source>Consumers that obey the caching rules may accept it until %1.</source>
        <translation>قد تظل الخدمات المستهلِكة الملتزمة بقواعد التخزين المؤقت تقبله حتى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Those that never drop a key accept the tokens that it has signed until %1 at the latest.</source>
        <translation>أما الخدمات التي لا تتخلى عن أي مفتاح فتقبل الرموز التي وقّعها حتى ⁨%1⁩ على أبعد تقدير.</translation>
    </message>
    <message>
        <source>Whoever holds a copy of the private key can go on making tokens for consumers that never drop a key: restart those.</source>
        <translation>من يملك نسخة من المفتاح الخاص يستطيع مواصلة إنشاء رموز للخدمات التي لا تتخلى عن أي مفتاح: أعد تشغيل تلك الخدمات.</translation>
    </message>
    <message>
        <source>The key that signs now goes on; another one is announced where the policy needs it.</source>
        <translation>يواصل المفتاح الموقِّع حاليًا عمله؛ ويُعلَن عن مفتاح آخر متى اقتضت السياسة ذلك.</translation>
    </message>
    <message>
        <source>The key that signs now goes on.</source>
        <translation>يواصل المفتاح الموقِّع حاليًا عمله.</translation>
    </message>
    <message>
        <source>Key %1, which is announced already, signs at once. Consumers that do not know it yet may refuse its tokens until %2.</source>
        <translation>يبدأ المفتاح ⁨%1⁩، المُعلَن عنه بالفعل، التوقيع فورًا. وقد ترفض الخدمات المستهلِكة التي لا تعرفه بعدُ رموزه حتى ⁨%2⁩.</translation>
    </message>
    <message>
        <source>A new key is made and signs at once. Consumers that keep the key set may refuse its tokens until %1.</source>
        <translation>يُنشأ مفتاح جديد ويوقّع فورًا. وقد ترفض الخدمات المستهلِكة التي تحتفظ بمجموعة المفاتيح رموزه حتى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Key %1, announced at %2, signs from now on.</source>
        <translation>المفتاح ⁨%1⁩، المُعلَن عنه في ⁨%2⁩، يوقّع من الآن.</translation>
    </message>
    <message>
        <source>A new key is made, and signs from now on.</source>
        <translation>يُنشأ مفتاح جديد، ويوقّع من الآن.</translation>
    </message>
    <message>
        <source>The key that signs now retires: its tokens stay good until they expire.</source>
        <translation>يُستبدَل المفتاح الموقِّع حاليًا: وتظل رموزه صالحة حتى انتهاء مدتها.</translation>
    </message>
    <message>
        <source>Every consumer that obeys the caching rules can know it already.</source>
        <translation>أُتيح لكل خدمة مستهلِكة تلتزم بقواعد التخزين المؤقت أن تعرفه بالفعل.</translation>
    </message>
    <message>
        <source>Services that hold a copy of the key set from before, and use it for up to %1, do not know the key: they may refuse fresh tokens until %2. Those that fetch it again for an unknown key take them at once.</source>
        <translation>الخدمات التي لديها نسخة سابقة من مجموعة المفاتيح، وتستخدمها مدة تصل إلى ⁨%1⁩، لا تعرف المفتاح: وقد ترفض الرموز الجديدة حتى ⁨%2⁩. أما التي تجلب المجموعة من جديد عند ورود مفتاح مجهول فتقبلها فورًا.</translation>
    </message>
    <message>
        <source>Key %1, which is announced, never signs: both begin at the same instant.</source>
        <translation>المفتاح ⁨%1⁩، المُعلَن عنه، لن يوقّع أبدًا: إذ يبدأ المفتاحان في اللحظة نفسها.</translation>
    </message>
    <message>
        <source>Key %1, which is announced, signs only from %2 until %3, for %4.</source>
        <translation>المفتاح ⁨%1⁩، المُعلَن عنه، لن يوقّع إلا من ⁨%2⁩ إلى ⁨%3⁩، أي لمدة ⁨%4⁩.</translation>
    </message>
    <message>
        <source>It signs with %1: services that are pinned to %2 refuse its tokens, from %3 on.</source>
        <translation>يوقّع بالخوارزمية ⁨%1⁩: والخدمات المقتصرة على ⁨%2⁩ ترفض رموزه، ابتداءً من ⁨%3⁩.</translation>
    </message>
    <message>
        <source>The policy asks for %1: the next key that is made here is for that.</source>
        <translation>تشترط السياسة ⁨%1⁩: وسيكون المفتاح التالي الذي يُنشأ هنا لهذه الخوارزمية.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::KeySetText</name>
    <message>
        <source>%1; fresh for another %2</source>
        <translation>⁨%1⁩؛ وتبقى حديثة لمدة ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1; out of date since %2</source>
        <translation>⁨%1⁩؛ انتهت صلاحيتها منذ ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 What is held is used until %2.</source>
        <translation>⁨%1⁩ تُستخدم المجموعة المحتفَظ بها حتى ⁨%2⁩.</translation>
    </message>
    <message>
        <source>none: every use asks again</source>
        <translation>لا يوجد: كل استخدام يطلبها من جديد</translation>
    </message>
    <message>
        <source>%1; fetched now, it may be kept until %2</source>
        <translation>⁨%1⁩؛ إذا جُلبت الآن جاز الاحتفاظ بها حتى ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 from %2; may be kept for another %3</source>
        <translation>⁨%1⁩ من ⁨%2⁩؛ ويجوز الاحتفاظ بها لمدة ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 from %2; may not be kept any more</source>
        <translation>⁨%1⁩ من ⁨%2⁩؛ ولم يعد الاحتفاظ بها جائزًا</translation>
    </message>
    <message>
        <source>Both sets hold the same keys.</source>
        <translation>تحتوي المجموعتان على المفاتيح نفسها.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) only served</source>
        <translation>
            <numerusform>لا مفاتيح مقدَّمة فقط</numerusform>
            <numerusform>مفتاح واحد مقدَّم فقط</numerusform>
            <numerusform>مفتاحان مقدَّمان فقط</numerusform>
            <numerusform>%n مفاتيح مقدَّمة فقط</numerusform>
            <numerusform>%n مفتاحًا مقدَّمًا فقط</numerusform>
            <numerusform>%n مفتاح مقدَّم فقط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) only held</source>
        <translation>
            <numerusform>لا مفاتيح محتفَظ بها فقط</numerusform>
            <numerusform>مفتاح واحد محتفَظ به فقط</numerusform>
            <numerusform>مفتاحان محتفَظ بهما فقط</numerusform>
            <numerusform>%n مفاتيح محتفَظ بها فقط</numerusform>
            <numerusform>%n مفتاحًا محتفَظًا به فقط</numerusform>
            <numerusform>%n مفتاح محتفَظ به فقط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) not the same</source>
        <translation>
            <numerusform>لا مفاتيح غير متطابقة</numerusform>
            <numerusform>مفتاح واحد غير متطابق</numerusform>
            <numerusform>مفتاحان غير متطابقين</numerusform>
            <numerusform>%n مفاتيح غير متطابقة</numerusform>
            <numerusform>%n مفتاحًا غير متطابق</numerusform>
            <numerusform>%n مفتاح غير متطابق</numerusform>
        </translation>
    </message>
    <message>
        <source>The sets differ: %1.</source>
        <translation>المجموعتان مختلفتان: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>⁨%1⁩، في ⁨%2⁩</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>for another %1 an unknown kid causes no fetch</source>
        <translation>لا يؤدي kid مجهول إلى أي جلب لمدة ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>tessera::ui::KeyTable</name>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>م.</translation>
    </message>
    <message>
        <source>Key ID (kid)</source>
        <translation>معرّف المفتاح (kid)</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>الخوارزمية</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Published since</source>
        <translation>منشور منذ</translation>
    </message>
    <message>
        <source>Signs from</source>
        <translation>يوقّع من</translation>
    </message>
    <message>
        <source>Signs until</source>
        <translation>يوقّع حتى</translation>
    </message>
    <message>
        <source>Leaves the key set</source>
        <translation>يغادر مجموعة المفاتيح</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Reason of revocation</source>
        <translation>سبب الإبطال</translation>
    </message>
</context>
<context>
    <name>tessera::ui::KeyText</name>
    <message>
        <source>%1 · %2</source>
        <comment>number and algorithm of a key</comment>
        <translation>⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>published, does not sign yet</source>
        <translation>منشور، ولا يوقّع بعد</translation>
    </message>
    <message>
        <source>signs and verifies</source>
        <translation>يوقّع ويُستخدم في التحقق</translation>
    </message>
    <message>
        <source>verifies what it has signed</source>
        <translation>يُستخدم في التحقق مما وقّعه</translation>
    </message>
    <message>
        <source>Key %1, %2: %3, from %4 on. No end is planned.</source>
        <translation>المفتاح ⁨%1⁩، ⁨%2⁩: ⁨%3⁩، ابتداءً من ⁨%4⁩. لا نهاية مخطَّط لها.</translation>
    </message>
    <message>
        <source>Key %1, %2: %3, from %4 until %5 (%6).</source>
        <translation>المفتاح ⁨%1⁩، ⁨%2⁩: ⁨%3⁩، من ⁨%4⁩ إلى ⁨%5⁩ (⁨%6⁩).</translation>
    </message>
    <message>
        <source>Key %1, %2: not made yet.</source>
        <translation>المفتاح ⁨%1⁩، ⁨%2⁩: لم يُنشأ بعد.</translation>
    </message>
    <message>
        <source>Key %1, %2, %3, %4.</source>
        <translation>المفتاح ⁨%1⁩، ⁨%2⁩، ⁨%3⁩، ⁨%4⁩.</translation>
    </message>
    <message>
        <source>Published from %1.</source>
        <translation>منشور من ⁨%1⁩.</translation>
    </message>
    <message>
        <source>It never signs.</source>
        <translation>لا يوقّع أبدًا.</translation>
    </message>
    <message>
        <source>Signs from %1 until %2.</source>
        <translation>يوقّع من ⁨%1⁩ إلى ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Signs from %1.</source>
        <translation>يوقّع من ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Revoked at %1: %2.</source>
        <translation>أُبطل في ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Leaves the key set at %1.</source>
        <translation>يغادر مجموعة المفاتيح في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Key %1 is made and announced</source>
        <translation>يُنشأ المفتاح ⁨%1⁩ ويُعلَن عنه</translation>
    </message>
    <message>
        <source>Key %1 begins to sign</source>
        <translation>يبدأ المفتاح ⁨%1⁩ التوقيع</translation>
    </message>
    <message>
        <source>Key %1 leaves the key set</source>
        <translation>يغادر المفتاح ⁨%1⁩ مجموعة المفاتيح</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>in 3 h 12 min: Key 8 begins to sign</comment>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>مستورد</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>مُولَّد</translation>
    </message>
</context>
<context>
    <name>tessera::ui::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Keys, policy and timeline as text</source>
        <translation>المفاتيح والسياسة والمخطط الزمني نصًا</translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation>ت&amp;دوير</translation>
    </message>
    <message>
        <source>Announces a new key, which signs after the propagation time</source>
        <translation>يُعلن عن مفتاح جديد يبدأ التوقيع بعد مدة الانتشار</translation>
    </message>
    <message>
        <source>Rotate at &amp;once…</source>
        <translation>تدوير &amp;فوري…</translation>
    </message>
    <message>
        <source>Lets another key sign now; asks before</source>
        <translation>يجعل مفتاحًا آخر يوقّع الآن؛ بعد طلب التأكيد</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>Brings a private key of your own; a file can be dropped on the page, too</source>
        <translation>يستورد مفتاحًا خاصًا من عندك؛ ويمكن أيضًا إفلات ملف على الصفحة</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>المفا&amp;تيح</translation>
    </message>
    <message>
        <source>Timeline as text</source>
        <translation>المخطط الزمني نصًا</translation>
    </message>
    <message>
        <source>&amp;Policy</source>
        <translation>الس&amp;ياسة</translation>
    </message>
    <message>
        <source>&amp;Timeline as text</source>
        <translation>المخطط الزمني &amp;نصًا</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) in the key set</source>
        <translation>
            <numerusform>لا مفاتيح في مجموعة المفاتيح</numerusform>
            <numerusform>مفتاح واحد في مجموعة المفاتيح</numerusform>
            <numerusform>مفتاحان في مجموعة المفاتيح</numerusform>
            <numerusform>%n مفاتيح في مجموعة المفاتيح</numerusform>
            <numerusform>%n مفتاحًا في مجموعة المفاتيح</numerusform>
            <numerusform>%n مفتاح في مجموعة المفاتيح</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::ListenerAdvice</name>
    <message>
        <source>Use %1</source>
        <comment>an address</comment>
        <translation>استخدام ⁨%1⁩</translation>
    </message>
    <message>
        <source>Other machines reach this address, and there is no TLS here: whoever is on the network between can read passwords and tokens. Turn TLS on in the settings, put a proxy in front that ends it, or stay on 127.0.0.1.</source>
        <translation>تستطيع أجهزة أخرى الوصول إلى هذا العنوان، ولا يوجد TLS هنا: ومن كان على الشبكة في الطريق يستطيع قراءة كلمات المرور والرموز. فعِّل TLS في الإعدادات، أو ضع أمام الخدمة خادمًا وكيلًا ينتهي عنده TLS، أو ابقَ على العنوان 127.0.0.1.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::LocalFile</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>تتعذّر كتابة ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>المسار ⁨%1⁩ ليس ملفًا.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>تتعذّر قراءة ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 is larger than %2.</source>
        <translation>حجم ⁨%1⁩ أكبر من ⁨%2⁩.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::LogScroll</name>
    <message numerus="yes">
        <source>%Ln newer</source>
        <translation>
            <numerusform>لا عناصر أحدث</numerusform>
            <numerusform>عنصر أحدث</numerusform>
            <numerusform>عنصران أحدث</numerusform>
            <numerusform>%Ln عناصر أحدث</numerusform>
            <numerusform>%Ln عنصرًا أحدث</numerusform>
            <numerusform>%Ln عنصر أحدث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go to %Ln newer</source>
        <translation>
            <numerusform>الانتقال إلى الأحدث</numerusform>
            <numerusform>الانتقال إلى عنصر أحدث</numerusform>
            <numerusform>الانتقال إلى عنصرين أحدث</numerusform>
            <numerusform>الانتقال إلى %Ln عناصر أحدث</numerusform>
            <numerusform>الانتقال إلى %Ln عنصرًا أحدث</numerusform>
            <numerusform>الانتقال إلى %Ln عنصر أحدث</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::LogView</name>
    <message>
        <source>&amp;Open its story</source>
        <translation>فتح ال&amp;تفاصيل الكاملة</translation>
    </message>
    <message>
        <source>&amp;Copy the selected rows</source>
        <translation>نسخ ال&amp;صفوف المحددة</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MainWindow</name>
    <message>
        <source>Tessera could not start</source>
        <translation>تعذّر بدء تشغيل Tessera</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة ال&amp;محاولة</translation>
    </message>
    <message>
        <source>The services are starting.</source>
        <translation>يجري بدء تشغيل الخدمات.</translation>
    </message>
    <message>
        <source>Only the resource service runs here, at %1. It keeps no users and no keys, so there is nothing to manage.</source>
        <translation>لا تعمل هنا إلا خدمة الموارد، على ⁨%1⁩. وهي لا تحفظ مستخدمين ولا مفاتيح، لذا لا يوجد ما يُدار.</translation>
    </message>
    <message>
        <source>The backup is restored. The services start again afterwards.</source>
        <translation>تجري استعادة النسخة الاحتياطية. وستبدأ الخدمات من جديد بعد ذلك.</translation>
    </message>
    <message>
        <source>The services are stopping.</source>
        <translation>يجري إيقاف الخدمات.</translation>
    </message>
    <message>
        <source>%1 was restored. What was here before is kept in %2.</source>
        <translation>استُعيدت النسخة ⁨%1⁩. وما كان هنا من قبل محفوظ في ⁨%2⁩.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MemberDialog</name>
    <message>
        <source>Add a member</source>
        <translation>إضافة حقل</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>&amp;Part</source>
        <translation>ال&amp;جزء</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاس&amp;م</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>ال&amp;قيمة</translation>
    </message>
    <message>
        <source>text, or JSON: 3, true, [&quot;a&quot;], {&quot;b&quot;: 1}</source>
        <translation>نص، أو JSON مثل 3 أو true أو ⁨[&quot;a&quot;]⁩ أو ⁨{&quot;b&quot;: 1}⁩</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a member means, and where that is written</comment>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>The member has no name.</source>
        <translation>الحقل بلا اسم.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MemberEditor</name>
    <message>
        <source>How the members are shown</source>
        <translation>طريقة عرض الحقول</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>إ&amp;ضافة…</translation>
    </message>
    <message>
        <source>Leave &amp;out</source>
        <translation>اس&amp;تبعاد</translation>
    </message>
    <message>
        <source>As befo&amp;re</source>
        <translation>&amp;كما كان</translation>
    </message>
    <message>
        <source>Members of the new token</source>
        <translation>حقول الرمز الجديد</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>المطالبات</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>نم&amp;وذج</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>The header cannot be read: %1</source>
        <translation>تتعذّر قراءة الترويسة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The claims cannot be read: %1</source>
        <translation>تتعذّر قراءة المطالبات: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MessageBar</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MintModel</name>
    <message>
        <source>left out</source>
        <translation>مستبعَد</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>added</source>
        <translation>مضاف</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an instant, and what it means</comment>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>المعنى</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MintView</name>
    <message>
        <source>Mint a &amp;token</source>
        <translation>إصدار ال&amp;رمز</translation>
    </message>
    <message>
        <source>that of this installation</source>
        <translation>مفتاح هذا التثبيت</translation>
    </message>
    <message>
        <source>a throw-away one, %1</source>
        <translation>مفتاح مؤقت، ⁨%1⁩</translation>
    </message>
    <message>
        <source>No service trusts a throw-away key: it is for trying out others, and to see who takes it</source>
        <translation>لا تثق أي خدمة بمفتاح مؤقت: فهو لتجربة خدمات أخرى ومعرفة أيّها يقبله</translation>
    </message>
    <message>
        <source>email address or id; empty: nobody</source>
        <translation>عنوان بريد إلكتروني أو معرّف؛ وتركه فارغًا يعني لا أحد</translation>
    </message>
    <message>
        <source>that of access tokens</source>
        <translation>مدة رموز الوصول</translation>
    </message>
    <message>
        <source>As 60s, 15min or 24h; at most the longest lifetime in the settings</source>
        <translation>مثل 60s أو 15min أو 24h؛ وأقصاها أطول مدة صلاحية في الإعدادات</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>ال&amp;بدء بـ</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>المستخ&amp;دم</translation>
    </message>
    <message>
        <source>&amp;Signing key</source>
        <translation>مفتاح التوقي&amp;ع</translation>
    </message>
    <message>
        <source>Lifet&amp;ime</source>
        <translation>مدة الصلاح&amp;ية</translation>
    </message>
    <message>
        <source>What the token will look like</source>
        <translation>شكل الرمز المرتقب</translation>
    </message>
    <message>
        <source>What the token will look like; its signature is made when it is minted</source>
        <translation>شكل الرمز المرتقب؛ ويُنشأ توقيعه عند إصداره</translation>
    </message>
    <message>
        <source>A key is being made.</source>
        <translation>يجري إنشاء مفتاح.</translation>
    </message>
    <message>
        <source>The lifetime is a number with a unit, as 60s, 15min or 24h.</source>
        <translation>مدة الصلاحية رقم مع وحدة، مثل 60s أو 15min أو 24h.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln bytes</source>
        <comment>the form of a token, and its size</comment>
        <translation>
            <numerusform>⁨%1⁩، %Ln بايت</numerusform>
            <numerusform>⁨%1⁩، بايت واحد</numerusform>
            <numerusform>⁨%1⁩، بايتان</numerusform>
            <numerusform>⁨%1⁩، %Ln بايتات</numerusform>
            <numerusform>⁨%1⁩، %Ln بايتًا</numerusform>
            <numerusform>⁨%1⁩، %Ln بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is minted and stands above.</source>
        <translation>صدر الرمز وهو معروض أعلاه.</translation>
    </message>
    <message>
        <source>The token is minted and stands above. Verify has the key that signed it.</source>
        <translation>صدر الرمز وهو معروض أعلاه. والمفتاح الذي وقّعه متاح في «التحقق».</translation>
    </message>
</context>
<context>
    <name>tessera::ui::NavigationList</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>⁨%1⁩ (Ctrl+⁨%2⁩)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::NextChanges</name>
    <message>
        <source>Next changes</source>
        <translation>التغييرات التالية</translation>
    </message>
    <message>
        <source>Nothing is planned: rotation is off, and the key that signs goes on until somebody rotates.</source>
        <translation>لا شيء مخطَّط له: التدوير متوقف، ويواصل المفتاح الموقِّع عمله حتى يُجري أحدهم تدويرًا.</translation>
    </message>
    <message>
        <source>Next, if this is saved</source>
        <translation>التغييرات التالية عند الحفظ</translation>
    </message>
</context>
<context>
    <name>tessera::ui::NoticeLine</name>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذا الإشعار</translation>
    </message>
</context>
<context>
    <name>tessera::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>The auth service is restarting.</source>
        <translation>تجري إعادة تشغيل خدمة المصادقة.</translation>
    </message>
    <message>
        <source>The resource service is restarting.</source>
        <translation>تجري إعادة تشغيل خدمة الموارد.</translation>
    </message>
    <message>
        <source>The auth service is starting.</source>
        <translation>يجري بدء تشغيل خدمة المصادقة.</translation>
    </message>
    <message>
        <source>The resource service is starting.</source>
        <translation>يجري بدء تشغيل خدمة الموارد.</translation>
    </message>
    <message>
        <source>The auth service is stopping; requests in flight are answered.</source>
        <translation>يجري إيقاف خدمة المصادقة؛ ويُستكمل الرد على الطلبات الجارية.</translation>
    </message>
    <message>
        <source>The resource service is stopping; requests in flight are answered.</source>
        <translation>يجري إيقاف خدمة الموارد؛ ويُستكمل الرد على الطلبات الجارية.</translation>
    </message>
    <message>
        <source>The auth service has stopped. Nobody can sign in or fetch keys.</source>
        <translation>توقفت خدمة المصادقة. لا يستطيع أحد تسجيل الدخول أو جلب المفاتيح.</translation>
    </message>
    <message>
        <source>The resource service has stopped. Nobody can use a token with it.</source>
        <translation>توقفت خدمة الموارد. لا يستطيع أحد استخدام رمز لديها.</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>إعادة التشغيل</translation>
    </message>
    <message>
        <source>The auth service moves to %1.</source>
        <translation>تنتقل خدمة المصادقة إلى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The resource service moves to %1.</source>
        <translation>تنتقل خدمة الموارد إلى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The auth service listens on %1 from now on.</source>
        <translation>تستمع خدمة المصادقة على ⁨%1⁩ من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>The resource service listens on %1 from now on.</source>
        <translation>تستمع خدمة الموارد على ⁨%1⁩ من الآن فصاعدًا.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PasswordChoice</name>
    <message>
        <source>&amp;Make one, and show it once</source>
        <translation>توليد كلمة مرور وعرضها م&amp;رة واحدة</translation>
    </message>
    <message>
        <source>&amp;Type one</source>
        <translation>إد&amp;خال كلمة مرور</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة مرور جديدة</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PasswordDialog</name>
    <message>
        <source>Password of %1</source>
        <translation>كلمة مرور ⁨%1⁩</translation>
    </message>
    <message>
        <source>&amp;Set password</source>
        <translation>&amp;تعيين كلمة المرور</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>Every session of the user ends, and a lock is lifted.</source>
        <translation>تنتهي كل جلسات المستخدم، ويُرفع القفل إن وُجد.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PasswordMeter</name>
    <message>
        <source>Very weak</source>
        <translation>ضعيفة جدًا</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>ضعيفة</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>قوية</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>قوية جدًا</translation>
    </message>
    <message>
        <source>Strength of the password</source>
        <translation>قوة كلمة المرور</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PlacePage</name>
    <message>
        <source>Welcome to Tessera</source>
        <translation>مرحبًا بك في Tessera</translation>
    </message>
    <message>
        <source>Tessera signs people in and gives them tokens that your services trust. Four short pages set it up; everything here can be changed later.</source>
        <translation>يسجّل Tessera دخول الأشخاص ويمنحهم رموزًا تثق بها خدماتك. تكفي أربع صفحات قصيرة لإعداده؛ ويمكن تغيير كل ما فيها لاحقًا.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>&amp;Data folder</source>
        <translation>مجلد البيا&amp;نات</translation>
    </message>
    <message>
        <source>Users, sessions and sealed keys are kept here, readable by you alone. It is made if it does not exist.</source>
        <translation>يُحفظ هنا المستخدمون والجلسات والمفاتيح المشفّرة، ولا يستطيع قراءتها سواك. ويُنشأ المجلد إن لم يكن موجودًا.</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>المُ&amp;صدِر</translation>
    </message>
    <message>
        <source>The address under which clients know this server; every token names it. Leave it empty to try things out on this machine. Where people come through a proxy or a domain name, say that: https://auth.example.com.</source>
        <translation>العنوان الذي يعرف به العملاء هذا الخادم؛ ويُذكر في كل رمز. اتركه فارغًا للتجربة على هذا الجهاز. وإذا كان الوصول عبر خادم وكيل أو اسم نطاق، فاكتبه هنا: https://auth.example.com.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>مجلد البيانات</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PlaygroundPage</name>
    <message>
        <source>Playground</source>
        <translation>ساحة التجريب</translation>
    </message>
    <message>
        <source>G&amp;et</source>
        <translation>ال&amp;حصول</translation>
    </message>
    <message>
        <source>Ins&amp;pect</source>
        <translation>التحلي&amp;ل</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>التح&amp;قق</translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation>الإر&amp;سال</translation>
    </message>
    <message>
        <source>&amp;Attack</source>
        <translation>ال&amp;هجوم</translation>
    </message>
    <message>
        <source>Ti&amp;me</source>
        <translation>ال&amp;زمن</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نس&amp;خ</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>نسخ الرمز</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;مسح</translation>
    </message>
    <message>
        <source>Clear the token</source>
        <translation>مسح الرمز</translation>
    </message>
    <message>
        <source>Ctrl+Z in the field brings the token back that was there.</source>
        <translation>يعيد Ctrl+Z داخل الحقل الرمز الذي كان فيه.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PolicyEditor</name>
    <message>
        <source>De&amp;faults</source>
        <translation>ال&amp;قيم الافتراضية</translation>
    </message>
    <message>
        <source>Disc&amp;ard</source>
        <translation>ت&amp;جاهل</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Fills in the defaults; nothing is saved by it</source>
        <translation>يملأ الحقول بالقيم الافتراضية؛ دون أن يحفظ شيئًا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and what is wrong with it</comment>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>now %1, default %2</source>
        <translation>الآن ⁨%1⁩، والقيمة الافتراضية ⁨%2⁩</translation>
    </message>
    <message>
        <source>default</source>
        <translation>القيمة الافتراضية</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>القيمة الافتراضية: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The timeline shows what would be. Nothing is saved yet.</source>
        <translation>يعرض المخطط الزمني ما سيكون عليه الحال. لم يُحفظ شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>لم يُحفظ شيء. ⁨%1⁩</translation>
    </message>
    <message>
        <source>The policy is being saved.</source>
        <translation>يجري حفظ السياسة.</translation>
    </message>
    <message>
        <source>The policy is saved. It is in force now.</source>
        <translation>حُفظت السياسة. وهي سارية الآن.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RateCard</name>
    <message>
        <source>60 s</source>
        <translation>60 ث</translation>
    </message>
    <message>
        <source>The last 60 seconds</source>
        <translation>آخر 60 ثانية</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 د</translation>
    </message>
    <message>
        <source>The last 15 minutes</source>
        <translation>آخر 15 دقيقة</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 س</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message>
        <source>Requests and sign-ins</source>
        <translation>الطلبات وعمليات تسجيل الدخول</translation>
    </message>
    <message>
        <source>Requests and sign-ins as a table</source>
        <translation>الطلبات وعمليات تسجيل الدخول في جدول</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>في جدول</translation>
    </message>
    <message>
        <source>Show the numbers as a table</source>
        <translation>عرض الأرقام في جدول</translation>
    </message>
    <message>
        <source>%1 requests/s</source>
        <translation>⁨%1⁩ طلب/ث</translation>
    </message>
    <message>
        <source>%1 sign-ins/s</source>
        <translation>⁨%1⁩ تسجيل دخول/ث</translation>
    </message>
    <message>
        <source>counted since %1</source>
        <translation>محسوبة منذ ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RateChart</name>
    <message>
        <source>60 s ago</source>
        <translation>قبل 60 ث</translation>
    </message>
    <message>
        <source>15 min ago</source>
        <translation>قبل 15 د</translation>
    </message>
    <message>
        <source>24 h ago</source>
        <translation>قبل 24 س</translation>
    </message>
    <message>
        <source>Chart of requests a second</source>
        <translation>مخطط الطلبات في الثانية</translation>
    </message>
    <message>
        <source>Chart of sign-ins a second</source>
        <translation>مخطط عمليات تسجيل الدخول في الثانية</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RateLegend</name>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>تم الرد عليه</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>وسيلة الإيضاح: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Refused: answered with 4xx. Failed: answered with 5xx, or not at all.</source>
        <translation>المرفوض: كان الرد عليه 4xx. الفاشل: كان الرد عليه 5xx أو لم يُردّ عليه إطلاقًا.</translation>
    </message>
    <message>
        <source>Refused: a wrong password, or too many attempts.</source>
        <translation>المرفوض: كلمة مرور خاطئة أو محاولات كثيرة جدًا.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RateModel</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>المرفوض</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>الفاشل</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>عمليات تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign-ins refused</source>
        <translation>عمليات تسجيل الدخول المرفوضة</translation>
    </message>
</context>
<context>
    <name>tessera::ui::Rates</name>
    <message>
        <source>none refused</source>
        <translation>لم يُرفض أيّ منها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>لم يُرفض أيّ منها</numerusform>
            <numerusform>رُفض واحد منها</numerusform>
            <numerusform>رُفض اثنان منها</numerusform>
            <numerusform>رُفض %Ln منها</numerusform>
            <numerusform>رُفض %Ln منها</numerusform>
            <numerusform>رُفض %Ln منها</numerusform>
        </translation>
    </message>
    <message>
        <source>none failed</source>
        <translation>لم يفشل أيّ منها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>لم يفشل أيّ منها</numerusform>
            <numerusform>فشل واحد منها</numerusform>
            <numerusform>فشل اثنان منها</numerusform>
            <numerusform>فشل %Ln منها</numerusform>
            <numerusform>فشل %Ln منها</numerusform>
            <numerusform>فشل %Ln منها</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many were refused, how many failed</comment>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) in the last 60 seconds</source>
        <translation>
            <numerusform>لا طلبات في آخر 60 ثانية</numerusform>
            <numerusform>طلب واحد في آخر 60 ثانية</numerusform>
            <numerusform>طلبان في آخر 60 ثانية</numerusform>
            <numerusform>%Ln طلبات في آخر 60 ثانية</numerusform>
            <numerusform>%Ln طلبًا في آخر 60 ثانية</numerusform>
            <numerusform>%Ln طلب في آخر 60 ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) in the last 15 minutes</source>
        <translation>
            <numerusform>لا طلبات في آخر 15 دقيقة</numerusform>
            <numerusform>طلب واحد في آخر 15 دقيقة</numerusform>
            <numerusform>طلبان في آخر 15 دقيقة</numerusform>
            <numerusform>%Ln طلبات في آخر 15 دقيقة</numerusform>
            <numerusform>%Ln طلبًا في آخر 15 دقيقة</numerusform>
            <numerusform>%Ln طلب في آخر 15 دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) in the last 24 hours</source>
        <translation>
            <numerusform>لا طلبات في آخر 24 ساعة</numerusform>
            <numerusform>طلب واحد في آخر 24 ساعة</numerusform>
            <numerusform>طلبان في آخر 24 ساعة</numerusform>
            <numerusform>%Ln طلبات في آخر 24 ساعة</numerusform>
            <numerusform>%Ln طلبًا في آخر 24 ساعة</numerusform>
            <numerusform>%Ln طلب في آخر 24 ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-in(s) in the last 60 seconds</source>
        <translation>
            <numerusform>لا عمليات تسجيل دخول في آخر 60 ثانية</numerusform>
            <numerusform>عملية تسجيل دخول واحدة في آخر 60 ثانية</numerusform>
            <numerusform>عمليتا تسجيل دخول في آخر 60 ثانية</numerusform>
            <numerusform>%Ln عمليات تسجيل دخول في آخر 60 ثانية</numerusform>
            <numerusform>%Ln عملية تسجيل دخول في آخر 60 ثانية</numerusform>
            <numerusform>%Ln عملية تسجيل دخول في آخر 60 ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-in(s) in the last 15 minutes</source>
        <translation>
            <numerusform>لا عمليات تسجيل دخول في آخر 15 دقيقة</numerusform>
            <numerusform>عملية تسجيل دخول واحدة في آخر 15 دقيقة</numerusform>
            <numerusform>عمليتا تسجيل دخول في آخر 15 دقيقة</numerusform>
            <numerusform>%Ln عمليات تسجيل دخول في آخر 15 دقيقة</numerusform>
            <numerusform>%Ln عملية تسجيل دخول في آخر 15 دقيقة</numerusform>
            <numerusform>%Ln عملية تسجيل دخول في آخر 15 دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-in(s) in the last 24 hours</source>
        <translation>
            <numerusform>لا عمليات تسجيل دخول في آخر 24 ساعة</numerusform>
            <numerusform>عملية تسجيل دخول واحدة في آخر 24 ساعة</numerusform>
            <numerusform>عمليتا تسجيل دخول في آخر 24 ساعة</numerusform>
            <numerusform>%Ln عمليات تسجيل دخول في آخر 24 ساعة</numerusform>
            <numerusform>%Ln عملية تسجيل دخول في آخر 24 ساعة</numerusform>
            <numerusform>%Ln عملية تسجيل دخول في آخر 24 ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1, at most %2 a second; %3.</source>
        <translation>⁨%1⁩، بحد أقصى ⁨%2⁩ في الثانية؛ ⁨%3⁩.</translation>
    </message>
    <message>
        <source>%1 to %2: %3 requests a second, %4</source>
        <translation>من ⁨%1⁩ إلى ⁨%2⁩: ⁨%3⁩ طلب في الثانية، ⁨%4⁩</translation>
    </message>
    <message>
        <source>%1 to %2: %3 sign-ins a second, %4</source>
        <translation>من ⁨%1⁩ إلى ⁨%2⁩: ⁨%3⁩ عملية تسجيل دخول في الثانية، ⁨%4⁩</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RemarkList</name>
    <message>
        <source>Wrong</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>الملاحظات</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RequestFilterBar</name>
    <message>
        <source>Path, user, id, peer or user agent</source>
        <translation>المسار أو المستخدم أو المعرّف أو الطرف المقابل أو وكيل المستخدم</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Both services</source>
        <translation>الخدمتان</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>أي نتيجة</translation>
    </message>
    <message>
        <source>All but successes</source>
        <translation>الكل عدا الناجحة</translation>
    </message>
    <message>
        <source>2xx done</source>
        <translation>2xx ناجح</translation>
    </message>
    <message>
        <source>3xx redirected</source>
        <translation>3xx معاد توجيهه</translation>
    </message>
    <message>
        <source>4xx refused</source>
        <translation>4xx مرفوض</translation>
    </message>
    <message>
        <source>5xx failed</source>
        <translation>5xx فاشل</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>مقطوع</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RequestLogModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>الطرف المقابل</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RequestsView</name>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>The request&apos;s story</source>
        <translation>التفاصيل الكاملة للطلب</translation>
    </message>
    <message>
        <source>Follow the newest</source>
        <translation>متابعة الأحدث</translation>
    </message>
    <message>
        <source>Pause: what comes waits</source>
        <translation>إيقاف مؤقت: ينتظر كل جديد</translation>
    </message>
    <message>
        <source>Clear the view</source>
        <translation>مسح العرض</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>تصدير المعروض</translation>
    </message>
    <message>
        <source>Export requests</source>
        <translation>تصدير الطلبات</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Requests are being exported.</source>
        <translation>يجري تصدير الطلبات.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) were written to %1.</source>
        <translation>
            <numerusform>لم يُكتب أي طلب في ⁨%1⁩.</numerusform>
            <numerusform>كُتب طلب واحد في ⁨%1⁩.</numerusform>
            <numerusform>كُتب طلبان في ⁨%1⁩.</numerusform>
            <numerusform>كُتبت %Ln طلبات في ⁨%1⁩.</numerusform>
            <numerusform>كُتب %Ln طلبًا في ⁨%1⁩.</numerusform>
            <numerusform>كُتب %Ln طلب في ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln request(s)</source>
        <translation>
            <numerusform>⁨%1⁩ من أصل %Ln طلب</numerusform>
            <numerusform>⁨%1⁩ من أصل طلب واحد</numerusform>
            <numerusform>⁨%1⁩ من أصل طلبين</numerusform>
            <numerusform>⁨%1⁩ من أصل %Ln طلبات</numerusform>
            <numerusform>⁨%1⁩ من أصل %Ln طلبًا</numerusform>
            <numerusform>⁨%1⁩ من أصل %Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused. New requests wait until you go on.</source>
        <translation>العرض متوقف مؤقتًا. تنتظر الطلبات الجديدة حتى تتابع.</translation>
    </message>
    <message numerus="yes">
        <source>Paused. %Ln new request(s) wait.</source>
        <translation>
            <numerusform>العرض متوقف مؤقتًا. لا طلبات جديدة تنتظر.</numerusform>
            <numerusform>العرض متوقف مؤقتًا. طلب جديد واحد ينتظر.</numerusform>
            <numerusform>العرض متوقف مؤقتًا. طلبان جديدان ينتظران.</numerusform>
            <numerusform>العرض متوقف مؤقتًا. %Ln طلبات جديدة تنتظر.</numerusform>
            <numerusform>العرض متوقف مؤقتًا. %Ln طلبًا جديدًا ينتظر.</numerusform>
            <numerusform>العرض متوقف مؤقتًا. %Ln طلب جديد ينتظر.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>متا&amp;بعة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) came faster than this window could take them, and are missing here. The services answered them all the same.</source>
        <translation>
            <numerusform>لم يرد أي طلب أسرع مما تستطيع هذه النافذة استيعابه.</numerusform>
            <numerusform>ورد طلب واحد أسرع مما تستطيع هذه النافذة استيعابه، فلا يظهر هنا. ومع ذلك ردّت عليه الخدمات.</numerusform>
            <numerusform>ورد طلبان أسرع مما تستطيع هذه النافذة استيعابه، فلا يظهران هنا. ومع ذلك ردّت عليهما الخدمات.</numerusform>
            <numerusform>وردت %Ln طلبات أسرع مما تستطيع هذه النافذة استيعابه، فلا تظهر هنا. ومع ذلك ردّت عليها الخدمات.</numerusform>
            <numerusform>ورد %Ln طلبًا أسرع مما تستطيع هذه النافذة استيعابه، فلا تظهر هنا. ومع ذلك ردّت عليها الخدمات.</numerusform>
            <numerusform>ورد %Ln طلب أسرع مما تستطيع هذه النافذة استيعابه، فلا تظهر هنا. ومع ذلك ردّت عليها الخدمات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the request &amp;id</source>
        <translation>نسخ م&amp;عرّف الطلب</translation>
    </message>
    <message>
        <source>Only this &amp;user</source>
        <translation>هذا المست&amp;خدم فقط</translation>
    </message>
    <message>
        <source>Only this &amp;path</source>
        <translation>هذا المسا&amp;ر فقط</translation>
    </message>
    <message>
        <source>Only this p&amp;eer</source>
        <translation>هذا ال&amp;طرف المقابل فقط</translation>
    </message>
    <message>
        <source>Only this &amp;token</source>
        <translation>هذا الرم&amp;ز فقط</translation>
    </message>
    <message>
        <source>Only this &amp;session</source>
        <translation>هذه ال&amp;جلسة فقط</translation>
    </message>
    <message>
        <source>Go to the use&amp;r</source>
        <translation>الانتقال إلى الم&amp;ستخدم</translation>
    </message>
    <message>
        <source>Go to the &amp;key</source>
        <translation>الانتقال إلى ال&amp;مفتاح</translation>
    </message>
    <message>
        <source>The view was cleared</source>
        <translation>مُسح العرض</translation>
    </message>
    <message>
        <source>Requests appear here as they are answered.</source>
        <translation>تظهر الطلبات هنا فور الرد عليها.</translation>
    </message>
    <message>
        <source>&amp;Show the earlier ones again</source>
        <translation>إ&amp;ظهار السابقة مجددًا</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>لا طلب مطابق</translation>
    </message>
    <message numerus="yes">
        <source>Of the latest %Ln request(s) none is what the filter asks for.</source>
        <translation>
            <numerusform>لا طلبات تطابق التصفية.</numerusform>
            <numerusform>الطلب الوحيد الأخير لا يطابق التصفية.</numerusform>
            <numerusform>لا يطابق التصفية أيّ من آخر طلبين.</numerusform>
            <numerusform>لا يطابق التصفية أيّ من آخر %Ln طلبات.</numerusform>
            <numerusform>لا يطابق التصفية أيّ من آخر %Ln طلبًا.</numerusform>
            <numerusform>لا يطابق التصفية أيّ من آخر %Ln طلب.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>مسح التص&amp;فية</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>لا طلبات بعد</translation>
    </message>
    <message>
        <source>No service runs here. Start one on the Overview page.</source>
        <translation>لا تعمل هنا أي خدمة. شغِّل إحدى الخدمتين من صفحة «نظرة عامة».</translation>
    </message>
    <message>
        <source>Requests to %1 appear here as they are answered.</source>
        <translation>تظهر هنا الطلبات الموجَّهة إلى ⁨%1⁩ فور الرد عليها.</translation>
    </message>
    <message>
        <source>&amp;Go to the Overview</source>
        <translation>الانتقال إلى ال&amp;نظرة العامة</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>ف&amp;حص</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>الم&amp;لف</translation>
    </message>
    <message>
        <source>Restore from</source>
        <translation>الاستعادة من</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;عبارة المرور</translation>
    </message>
    <message>
        <source>none for a plain backup</source>
        <translation>لا عبارة مرور للنسخة غير المشفّرة</translation>
    </message>
    <message>
        <source>The backup is whole. It was written %1 and holds %2.</source>
        <translation>النسخة الاحتياطية سليمة. كُتبت ⁨%1⁩ ومحتواها: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The backup is whole. It is not encrypted, and holds %1.</source>
        <translation>النسخة الاحتياطية سليمة. وهي غير مشفّرة، ومحتواها: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Its audit log was changed: see entry %1.</source>
        <translation>جرى تعديل سجل التدقيق فيها: انظر الإدخال ⁨%1⁩.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>استعا&amp;دة</translation>
    </message>
    <message>
        <source>Users, keys, sessions, settings and the audit log become those of the backup. What was done since it was written is not in it: users that were disabled since can sign in again, and keys that were revoked since are good again. The services stop meanwhile and start again. The database that is here now is kept beside, under another name.</source>
        <translation>يصبح المستخدمون والمفاتيح والجلسات والإعدادات وسجل التدقيق كما هي في النسخة الاحتياطية. وما جرى بعد كتابتها ليس فيها: فالمستخدمون الذين عُطّلوا منذ ذلك الحين يمكنهم تسجيل الدخول من جديد، والمفاتيح التي أُبطلت منذ ذلك الحين تعود صالحة. تتوقف الخدمات أثناء ذلك ثم تبدأ من جديد. وتُحفظ قاعدة البيانات الحالية إلى جانبها باسم آخر.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RevokeDialog</name>
    <message>
        <source>Revoke key %1</source>
        <translation>إبطال المفتاح ⁨%1⁩</translation>
    </message>
    <message>
        <source>Re&amp;voke the key</source>
        <translation>إ&amp;بطال المفتاح</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>Such as: a laptop was lost. It stands in the audit log.</source>
        <translation>مثلًا: فُقد حاسوب محمول. ويُدوَّن السبب في سجل التدقيق.</translation>
    </message>
    <message>
        <source>Key %1 leaves the key set now, and its private part is destroyed. This cannot be undone.</source>
        <translation>يغادر المفتاح ⁨%1⁩ مجموعة المفاتيح الآن، ويُتلف جزؤه الخاص. ولا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Say why, for those who read the audit log later.</source>
        <translation>اذكر السبب لمن يقرأ سجل التدقيق لاحقًا.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RolesField</name>
    <message>
        <source>None; several are separated by spaces</source>
        <translation>لا أدوار؛ افصل بين الأدوار بمسافات</translation>
    </message>
    <message>
        <source>Pick roles that others have</source>
        <translation>اختيار أدوار يحملها آخرون</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SealedFileDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>تأ&amp;كيد عبارة المرور</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>الم&amp;لف</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>عبارتا المرور غير متطابقتين.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SelectionBar</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>تح&amp;رير…</translation>
    </message>
    <message>
        <source>&amp;Password…</source>
        <translation>كلمة المر&amp;ور…</translation>
    </message>
    <message>
        <source>&amp;Sessions…</source>
        <translation>ال&amp;جلسات…</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>تع&amp;طيل</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>إلغاء ال&amp;قفل</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>حذ&amp;ف</translation>
    </message>
    <message>
        <source>E&amp;nable</source>
        <translation>ت&amp;مكين</translation>
    </message>
    <message numerus="yes">
        <source>Select at most %Ln user(s) at once.</source>
        <translation>
            <numerusform>لا تحدِّد أي مستخدم.</numerusform>
            <numerusform>حدِّد مستخدمًا واحدًا على الأكثر في المرة الواحدة.</numerusform>
            <numerusform>حدِّد مستخدمَين على الأكثر في المرة الواحدة.</numerusform>
            <numerusform>حدِّد %Ln مستخدمين على الأكثر في المرة الواحدة.</numerusform>
            <numerusform>حدِّد %Ln مستخدمًا على الأكثر في المرة الواحدة.</numerusform>
            <numerusform>حدِّد %Ln مستخدم على الأكثر في المرة الواحدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>لم يُحدَّد أحد</numerusform>
            <numerusform>حُدِّد مستخدم واحد</numerusform>
            <numerusform>حُدِّد مستخدمان</numerusform>
            <numerusform>حُدِّد %Ln مستخدمين</numerusform>
            <numerusform>حُدِّد %Ln مستخدمًا</numerusform>
            <numerusform>حُدِّد %Ln مستخدم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::SendView</name>
    <message>
        <source>&amp;Send</source>
        <translation>إ&amp;رسال</translation>
    </message>
    <message>
        <source>with the to&amp;ken</source>
        <translation>م&amp;ع الرمز</translation>
    </message>
    <message>
        <source>How the answer is shown</source>
        <translation>طريقة عرض الرد</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>متن الرد</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>العن&amp;وان</translation>
    </message>
    <message>
        <source>Name: value, one a line</source>
        <translation>الاسم: القيمة، واحدة في كل سطر</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>الم&amp;تن</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>المتن</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>الترو&amp;يسات</translation>
    </message>
    <message>
        <source>nothing was sent yet</source>
        <translation>لم يُرسَل شيء بعد</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>نسخ &amp;كأمر curl</translation>
    </message>
    <message>
        <source>With $TOKEN in place of the token</source>
        <translation>مع وضع ‎$TOKEN مكان الرمز</translation>
    </message>
    <message>
        <source>Sent be&amp;fore</source>
        <translation>أُرسل سا&amp;بقًا</translation>
    </message>
    <message>
        <source>Pre&amp;tty</source>
        <translation>مُ&amp;نسَّق</translation>
    </message>
    <message>
        <source>Ra&amp;w</source>
        <translation>خ&amp;ام</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>ترويسات الرد</translation>
    </message>
    <message>
        <source>This is not an http or https address.</source>
        <translation>هذا ليس عنوان http أو https.</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>إيقا&amp;ف</translation>
    </message>
    <message>
        <source>The request is under way.</source>
        <translation>الطلب قيد التنفيذ.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ServedCard</name>
    <message>
        <source>Served by the auth service</source>
        <translation>ما تقدّمه خدمة المصادقة</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Copy the URL of the key set</source>
        <translation>نسخ عنوان URL لمجموعة المفاتيح</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>Copy the ETag that is served</source>
        <translation>نسخ قيمة ETag المقدَّمة</translation>
    </message>
    <message>
        <source>max-age</source>
        <translation>max-age</translation>
    </message>
    <message>
        <source>Last fetch</source>
        <translation>آخر جلب</translation>
    </message>
    <message>
        <source>The key set that is served</source>
        <translation>مجموعة المفاتيح المقدَّمة</translation>
    </message>
    <message>
        <source>none since Tessera was started here</source>
        <translation>لم يحدث منذ تشغيل Tessera هنا</translation>
    </message>
    <message>
        <source>The auth service does not run here, so nobody can fetch this now.</source>
        <translation>لا تعمل خدمة المصادقة هنا، لذا لا يستطيع أحد جلب هذه المجموعة الآن.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ServiceRow</name>
    <message>
        <source>Auth service</source>
        <translation>خدمة المصادقة</translation>
    </message>
    <message>
        <source>Resource service</source>
        <translation>خدمة الموارد</translation>
    </message>
    <message>
        <source>It runs at %1.</source>
        <translation>تعمل على ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Process %1 runs it: change it there, or end that process first.</source>
        <translation>تُشغِّلها العملية ⁨%1⁩: غيِّر ذلك هناك، أو أنهِ تلك العملية أولًا.</translation>
    </message>
    <message>
        <source>It does not run. %1</source>
        <translation>لا تعمل. ⁨%1⁩</translation>
    </message>
    <message>
        <source>It does not run.</source>
        <translation>لا تعمل.</translation>
    </message>
    <message>
        <source>It starts.</source>
        <translation>يجري بدء تشغيلها.</translation>
    </message>
    <message>
        <source>It stops; requests in flight are answered.</source>
        <translation>يجري إيقافها؛ ويُستكمل الرد على الطلبات الجارية.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>إعادة التشغيل</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Restart the auth service</source>
        <translation>إعادة تشغيل خدمة المصادقة</translation>
    </message>
    <message>
        <source>Restart the resource service</source>
        <translation>إعادة تشغيل خدمة الموارد</translation>
    </message>
    <message>
        <source>Start the auth service</source>
        <translation>تشغيل خدمة المصادقة</translation>
    </message>
    <message>
        <source>Start the resource service</source>
        <translation>تشغيل خدمة الموارد</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ServiceSettings</name>
    <message>
        <source>%1 says this: a change holds until Tessera ends.</source>
        <translation>هذه القيمة محدَّدة بواسطة ⁨%1⁩: ويسري أي تغيير لها حتى إنهاء Tessera.</translation>
    </message>
    <message>
        <source>%1 says this when Tessera starts.</source>
        <translation>تُحدَّد هذه القيمة بواسطة ⁨%1⁩ عند بدء تشغيل Tessera.</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>ملف التهيئة</translation>
    </message>
    <message>
        <source>Where the values above are kept for the next start.</source>
        <translation>المكان الذي تُحفظ فيه القيم أعلاه لبدء التشغيل التالي.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Applying it restarts the service; requests in flight are answered.</source>
        <translation>يؤدي التطبيق إلى إعادة تشغيل الخدمة؛ ويُستكمل الرد على الطلبات الجارية.</translation>
    </message>
    <message>
        <source>Tokens will name another issuer than %1: access tokens that are out are refused from then on, clients get new ones with their refresh tokens, and services elsewhere must be told.</source>
        <translation>ستذكر الرموز مُصدِرًا غير ⁨%1⁩: ومنذ ذلك الحين تُرفض رموز الوصول الصادرة من قبل، ويحصل العملاء على رموز جديدة باستخدام رموز التحديث، ويجب إبلاغ الخدمات في الأماكن الأخرى.</translation>
    </message>
    <message>
        <source>Copy &quot;%1&quot;</source>
        <translation>نسخ «⁨%1⁩»</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ServiceTile</name>
    <message>
        <source>The process %1 runs the services of this data folder: start and stop them there.</source>
        <translation>تُشغِّل العملية ⁨%1⁩ خدمات مجلد البيانات هذا: شغِّلها وأوقفها هناك.</translation>
    </message>
    <message>
        <source>The process %1 runs the services of this data folder, but not this one.</source>
        <translation>تُشغِّل العملية ⁨%1⁩ خدمات مجلد البيانات هذا، باستثناء هذه الخدمة.</translation>
    </message>
    <message>
        <source>Auth service</source>
        <translation>خدمة المصادقة</translation>
    </message>
    <message>
        <source>Resource service</source>
        <translation>خدمة الموارد</translation>
    </message>
    <message>
        <source>Copy the address of the auth service</source>
        <translation>نسخ عنوان خدمة المصادقة</translation>
    </message>
    <message>
        <source>Copy the address of the resource service</source>
        <translation>نسخ عنوان خدمة الموارد</translation>
    </message>
    <message>
        <source>Open the metadata of the auth service in the browser</source>
        <translation>فتح البيانات الوصفية لخدمة المصادقة في المتصفح</translation>
    </message>
    <message>
        <source>Open the metadata of the resource service in the browser</source>
        <translation>فتح البيانات الوصفية لخدمة الموارد في المتصفح</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>إعادة التشغيل</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>⁨%1⁩ منذ ⁨%2⁩</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>منذ ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>It listens here.</source>
        <translation>تستمع هنا.</translation>
    </message>
    <message>
        <source>It does not listen now.</source>
        <translation>لا تستمع الآن.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop the auth service</source>
        <translation>إيقاف خدمة المصادقة</translation>
    </message>
    <message>
        <source>Stop the resource service</source>
        <translation>إيقاف خدمة الموارد</translation>
    </message>
    <message>
        <source>Start the auth service</source>
        <translation>تشغيل خدمة المصادقة</translation>
    </message>
    <message>
        <source>Start the resource service</source>
        <translation>تشغيل خدمة الموارد</translation>
    </message>
    <message>
        <source>Restart the auth service</source>
        <translation>إعادة تشغيل خدمة المصادقة</translation>
    </message>
    <message>
        <source>Restart the resource service</source>
        <translation>إعادة تشغيل خدمة الموارد</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>استخدام المنفذ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Let the auth service use port %1</source>
        <translation>جعل خدمة المصادقة تستخدم المنفذ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Let the resource service use port %1</source>
        <translation>جعل خدمة الموارد تستخدم المنفذ ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SessionModel</name>
    <message>
        <source>Not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SessionsDialog</name>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Nobody is signed in as %1.</source>
        <translation>لا توجد جلسة دخول باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>&amp;End session</source>
        <translation>إ&amp;نهاء الجلسة</translation>
    </message>
    <message>
        <source>&amp;Sign out everywhere</source>
        <translation>تسجيل ال&amp;خروج من كل مكان</translation>
    </message>
    <message>
        <source>Sessions of %1</source>
        <translation>جلسات ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) ended.</source>
        <translation>
            <numerusform>لم تُنهَ أي جلسة.</numerusform>
            <numerusform>أُنهيت جلسة واحدة.</numerusform>
            <numerusform>أُنهيت جلستان.</numerusform>
            <numerusform>أُنهيت %Ln جلسات.</numerusform>
            <numerusform>أُنهيت %Ln جلسة.</numerusform>
            <numerusform>أُنهيت %Ln جلسة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Services may accept the last access tokens until %1.</source>
        <translation>قد تظل الخدمات تقبل آخر رموز الوصول حتى ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SettingEditor</name>
    <message>
        <source>One a line, such as
https://app.example.com</source>
        <translation>قيمة واحدة في كل سطر، مثل
https://app.example.com</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SettingRow</name>
    <message>
        <source>Back to the default of &quot;%1&quot;</source>
        <translation>العودة إلى القيمة الافتراضية للإعداد «⁨%1⁩»</translation>
    </message>
    <message>
        <source>It was changed elsewhere meanwhile, to %1. Applying sets yours.</source>
        <translation>تغيّرت القيمة في مكان آخر في هذه الأثناء، إلى ⁨%1⁩. وعند التطبيق تُعتمد قيمتك.</translation>
    </message>
    <message>
        <source>Not applied yet: %1 holds. The default is %2.</source>
        <translation>لم تُطبَّق بعد: القيمة السارية ⁨%1⁩. والقيمة الافتراضية ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>القيمة الافتراضية: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Changed from the default, %1.</source>
        <translation>تختلف عن القيمة الافتراضية، وهي ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>ت&amp;جاهل</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>ت&amp;طبيق</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>البحث عن إعداد</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>No setting says that.</source>
        <translation>لا يوجد إعداد مطابق.</translation>
    </message>
    <message>
        <source>Policy &amp;editor</source>
        <translation>محرر ال&amp;سياسة</translation>
    </message>
    <message>
        <source>The changes are being applied</source>
        <translation>يجري تطبيق التغييرات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s), not all of which can be applied</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد لا يمكن تطبيقه</numerusform>
            <numerusform>تغييران لا يمكن تطبيقهما معًا</numerusform>
            <numerusform>%Ln تغييرات لا يمكن تطبيقها كلها</numerusform>
            <numerusform>%Ln تغييرًا لا يمكن تطبيقها كلها</numerusform>
            <numerusform>%Ln تغيير لا يمكن تطبيقها كلها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) not applied yet</source>
        <translation>
            <numerusform>لا تغييرات لم تُطبَّق</numerusform>
            <numerusform>تغيير واحد لم يُطبَّق بعد</numerusform>
            <numerusform>تغييران لم يُطبَّقا بعد</numerusform>
            <numerusform>%Ln تغييرات لم تُطبَّق بعد</numerusform>
            <numerusform>%Ln تغييرًا لم يُطبَّق بعد</numerusform>
            <numerusform>%Ln تغيير لم يُطبَّق بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>The services change over.</source>
        <translation>تتحول الخدمات إلى الإعدادات الجديدة.</translation>
    </message>
    <message>
        <source>The services run with what was changed.</source>
        <translation>تعمل الخدمات وفق التغييرات.</translation>
    </message>
    <message>
        <source>The settings are being changed.</source>
        <translation>يجري تغيير الإعدادات.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) changed.</source>
        <translation>
            <numerusform>لم يتغيّر أي إعداد.</numerusform>
            <numerusform>تغيّر إعداد واحد.</numerusform>
            <numerusform>تغيّر إعدادان.</numerusform>
            <numerusform>تغيّرت %Ln إعدادات.</numerusform>
            <numerusform>تغيّر %Ln إعدادًا.</numerusform>
            <numerusform>تغيّر %Ln إعداد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Filter what the page shows</source>
        <translation>تصفية ما تعرضه الصفحة</translation>
    </message>
    <message>
        <source>Read the page again</source>
        <translation>إعادة قراءة الصفحة</translation>
    </message>
    <message>
        <source>Go on to the list of pages, the page, the messages</source>
        <translation>الانتقال بين قائمة الصفحات والصفحة والرسائل</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>هذه القائمة</translation>
    </message>
    <message>
        <source>Undo what the newest message tells of</source>
        <translation>التراجع عما تخبر به أحدث رسالة</translation>
    </message>
    <message>
        <source>Show or hide the password in its field</source>
        <translation>إظهار كلمة المرور في حقلها أو إخفاؤها</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>نسخ الصفوف المحددة</translation>
    </message>
    <message>
        <source>Open the selected row</source>
        <translation>فتح الصف المحدد</translation>
    </message>
    <message>
        <source>Sort a table, and choose its columns</source>
        <translation>فرز جدول واختيار أعمدته</translation>
    </message>
    <message>
        <source>Add a user, on the page of users</source>
        <translation>إضافة مستخدم، في صفحة المستخدمين</translation>
    </message>
    <message>
        <source>Edit the selected user</source>
        <translation>تحرير المستخدم المحدد</translation>
    </message>
    <message>
        <source>Delete the selected users</source>
        <translation>حذف المستخدمين المحددين</translation>
    </message>
    <message>
        <source>Close a dialog or a message; empty a filter</source>
        <translation>إغلاق مربع حوار أو رسالة؛ مسح التصفية</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء البرنامج</translation>
    </message>
    <message>
        <source>Help about the page</source>
        <translation>مساعدة عن الصفحة</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SignInView</name>
    <message>
        <source>&amp;Remember: a longer session</source>
        <translation>ت&amp;ذكُّر الدخول: جلسة أطول</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>تسجيل ال&amp;دخول</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>تحدي&amp;ث</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Ema&amp;il</source>
        <translation>ال&amp;بريد الإلكتروني</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>كلمة المر&amp;ور</translation>
    </message>
    <message>
        <source>Exchanges the refresh token of the last sign-in for new tokens</source>
        <translation>يبادل رمز التحديث لآخر تسجيل دخول برموز جديدة</translation>
    </message>
    <message>
        <source>The auth service does not run. Start it on the overview.</source>
        <translation>خدمة المصادقة لا تعمل. شغِّلها من صفحة «نظرة عامة».</translation>
    </message>
    <message>
        <source>The auth service is asked at %1, as an application would.</source>
        <translation>تُسأل خدمة المصادقة على ⁨%1⁩، كما يفعل أي تطبيق.</translation>
    </message>
    <message>
        <source>The auth service is being asked.</source>
        <translation>يجري سؤال خدمة المصادقة.</translation>
    </message>
    <message>
        <source>Signed in; the access token stands above.</source>
        <translation>سُجّل الدخول؛ ورمز الوصول معروض أعلاه.</translation>
    </message>
    <message>
        <source>Refreshed; the new access token stands above.</source>
        <translation>تم التحديث؛ ورمز الوصول الجديد معروض أعلاه.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::StatusStrip</name>
    <message>
        <source>How the auth service is</source>
        <translation>حالة خدمة المصادقة</translation>
    </message>
    <message>
        <source>How the resource service is</source>
        <translation>حالة خدمة الموارد</translation>
    </message>
    <message>
        <source>Nothing can be stored at the moment: the overview says why</source>
        <translation>لا يمكن تخزين أي شيء حاليًا: السبب مذكور في صفحة «نظرة عامة»</translation>
    </message>
    <message>
        <source>The key that signs</source>
        <translation>المفتاح الموقِّع</translation>
    </message>
    <message>
        <source>When the next key signs</source>
        <translation>موعد بدء توقيع المفتاح التالي</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>الطلبات في الثانية</translation>
    </message>
    <message>
        <source>%1%2 %3</source>
        <translation>⁨%1⁩ ⁨%2⁩ ⁨%3⁩</translation>
    </message>
    <message>
        <source>nothing can be stored</source>
        <translation>لا يمكن التخزين</translation>
    </message>
    <message>
        <source>%1 &quot;%2…&quot; active</source>
        <translation>⁨%1⁩ «⁨%2…⁩» نشط</translation>
    </message>
    <message>
        <source>next key %1</source>
        <translation>المفتاح التالي ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 req/s</source>
        <translation>⁨%1⁩ طلب/ث</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>المساعدة (F1)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::StepList</name>
    <message>
        <source>done</source>
        <translation>تمّت</translation>
    </message>
    <message>
        <source>this step</source>
        <translation>هذه الخطوة</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>لاحقة</translation>
    </message>
</context>
<context>
    <name>tessera::ui::StoryPane</name>
    <message>
        <source>Copy all of it as text</source>
        <translation>نسخ الكل نصًا</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>tessera::ui::StretchTable</name>
    <message>
        <source>%1, %2, planned</source>
        <translation>⁨%1⁩، ⁨%2⁩، مخطَّط له</translation>
    </message>
    <message>
        <source>%1, %2, imported</source>
        <translation>⁨%1⁩، ⁨%2⁩، مستورد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>past</source>
        <translation>ماضية</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>قادمة</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>مُبطَل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>no end is planned</source>
        <translation>لا نهاية مخطَّط لها</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SummaryPage</name>
    <message>
        <source>Ready to start</source>
        <translation>جاهز للتشغيل</translation>
    </message>
    <message>
        <source>Keys change by themselves: the next one is published before it signs, and the last one stays published until its tokens have expired.</source>
        <translation>تتغيّر المفاتيح تلقائيًا: يُنشر المفتاح التالي قبل أن يوقّع، ويظل السابق منشورًا حتى تنتهي صلاحية رموزه.</translation>
    </message>
    <message>
        <source>every 6 hours</source>
        <translation>كل 6 ساعات</translation>
    </message>
    <message>
        <source>every 12 hours</source>
        <translation>كل 12 ساعة</translation>
    </message>
    <message>
        <source>every 24 hours</source>
        <translation>كل 24 ساعة</translation>
    </message>
    <message>
        <source>every 7 days</source>
        <translation>كل 7 أيام</translation>
    </message>
    <message>
        <source>every 30 days</source>
        <translation>كل 30 يومًا</translation>
    </message>
    <message>
        <source>only when somebody rotates them</source>
        <translation>عند تدويرها يدويًا فقط</translation>
    </message>
    <message>
        <source>A &amp;new key</source>
        <translation>مفتاح &amp;جديد</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>ما سيُنفَّذ</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>Auth service</source>
        <translation>خدمة المصادقة</translation>
    </message>
    <message>
        <source>Resource service</source>
        <translation>خدمة الموارد</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>المُصدِر</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>المسؤول</translation>
    </message>
</context>
<context>
    <name>tessera::ui::TableView</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>ال&amp;فرز حسب</translation>
    </message>
</context>
<context>
    <name>tessera::ui::TimeView</name>
    <message>
        <source>No&amp;w</source>
        <translation>الآ&amp;ن</translation>
    </message>
    <message>
        <source>Every chec&amp;k then</source>
        <translation>&amp;كل الفحوص حينها</translation>
    </message>
    <message>
        <source>Stretches of time</source>
        <translation>الفترات الزمنية</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>عند اللحظة</translation>
    </message>
    <message>
        <source>As o&amp;f</source>
        <translation>عند اللح&amp;ظة</translation>
    </message>
    <message>
        <source>By what is chosen under Verify: %1. Clocks may differ by the leeway, so the token is taken a little earlier and later than it says.</source>
        <translation>وفق المختار في «التحقق»: ⁨%1⁩. وقد تختلف الساعات بمقدار هامش التسامح، لذا يُقبل الرمز قبل مدته المذكورة وبعدها بقليل.</translation>
    </message>
    <message>
        <source>It is accepted then.</source>
        <translation>يُقبل حينها.</translation>
    </message>
    <message>
        <source>It is refused then: %1</source>
        <translation>يُرفض حينها: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>tessera::ui::TimelineCard</name>
    <message>
        <source>Timeline</source>
        <translation>المخطط الزمني</translation>
    </message>
    <message>
        <source>Show all earlier keys</source>
        <translation>عرض كل المفاتيح السابقة</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Go to now</source>
        <translation>الانتقال إلى الآن</translation>
    </message>
    <message>
        <source>Choose a key to see its exact instants, or point at a bar.</source>
        <translation>اختر مفتاحًا لعرض أوقاته الدقيقة، أو أشر إلى شريط.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::TimelineLegend</name>
    <message>
        <source>Legend of the timeline</source>
        <translation>وسيلة إيضاح المخطط الزمني</translation>
    </message>
    <message>
        <source>of a key that is not made yet</source>
        <translation>لمفتاح لم يُنشأ بعد</translation>
    </message>
    <message>
        <source>ended at once, by a person</source>
        <translation>أنهاه شخص فورًا</translation>
    </message>
</context>
<context>
    <name>tessera::ui::TimelineView</name>
    <message>
        <source>The tab &quot;Timeline as text&quot; says the same in a table. Up and Down choose a key.</source>
        <translation>تعرض علامة التبويب «المخطط الزمني نصًا» المعلومات نفسها في جدول. ويُختار المفتاح بمفتاحَي السهم لأعلى ولأسفل.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Timeline of the keys</source>
        <translation>المخطط الزمني للمفاتيح</translation>
    </message>
</context>
<context>
    <name>tessera::ui::TlsRows</name>
    <message>
        <source>Shown certificate</source>
        <translation>الشهادة المستخدمة</translation>
    </message>
    <message>
        <source>With what both services speak TLS.</source>
        <translation>الشهادة التي تستخدمها الخدمتان في اتصالات TLS.</translation>
    </message>
    <message>
        <source>&amp;Renew</source>
        <translation>تجد&amp;يد</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>هيئة الشهادات المحلية</translation>
    </message>
    <message>
        <source>Makes certificates for the names below and for servers of yours. Whoever trusts it believes them: export it for those.</source>
        <translation>تُصدر شهادات للأسماء أدناه ولخوادمك. ومن يثق بها يقبل تلك الشهادات: صدِّر شهادتها لهم.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>&amp;Issue…</source>
        <translation>إصدا&amp;ر…</translation>
    </message>
    <message>
        <source>There is none: they speak plain HTTP.</source>
        <translation>لا توجد شهادة: تستخدم الخدمتان HTTP غير المشفّر.</translation>
    </message>
    <message>
        <source>Good until %1.</source>
        <translation>صالحة حتى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Out of date since %1: clients refuse it.</source>
        <translation>انتهت صلاحيتها منذ ⁨%1⁩: يرفضها العملاء.</translation>
    </message>
    <message>
        <source>For %1. %2 Vouched for by %3.
SHA-256 %4</source>
        <translation>الأسماء: ⁨%1⁩. ⁨%2⁩ الجهة الضامنة: ⁨%3⁩.
بصمة SHA-256: ⁨%4⁩</translation>
    </message>
    <message>
        <source>the local authority</source>
        <translation>هيئة الشهادات المحلية</translation>
    </message>
    <message>
        <source>Good until %1.
SHA-256 %2</source>
        <translation>صالحة حتى ⁨%1⁩.
بصمة SHA-256: ⁨%2⁩</translation>
    </message>
    <message>
        <source>There is none yet; it is made when it is needed.</source>
        <translation>لا توجد بعد؛ وتُنشأ عند الحاجة إليها.</translation>
    </message>
    <message>
        <source>A certificate is being made.</source>
        <translation>يجري إصدار شهادة.</translation>
    </message>
    <message>
        <source>There is a new certificate; the services show it within seconds.</source>
        <translation>صدرت شهادة جديدة؛ وستعتمدها الخدمتان خلال ثوانٍ.</translation>
    </message>
    <message>
        <source>Export the local authority</source>
        <translation>تصدير هيئة الشهادات المحلية</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem)</source>
        <translation>الشهادات ‎(*.crt *.pem)</translation>
    </message>
    <message>
        <source>The local authority is in %1.</source>
        <translation>شهادة هيئة الشهادات المحلية محفوظة في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The certificate and its key are in %1.</source>
        <translation>الشهادة ومفتاحها محفوظان في ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::TokenEditor</name>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Paste a token here: with or without Bearer, whole or in part. It stays in memory and goes nowhere unless you send it.</source>
        <translation>الصق رمزًا هنا: مع Bearer أو دونها، كاملًا أو جزءًا منه. يبقى في الذاكرة ولا يُرسل إلى أي مكان ما لم ترسله أنت.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::TokenMemberModel</name>
    <message>
        <source>before the year 1</source>
        <translation>قبل سنة 1</translation>
    </message>
    <message>
        <source>after the year 9999</source>
        <translation>بعد سنة 9999</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an instant and how far from now it is</comment>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>Not registered: its issuer knows.</source>
        <translation>غير مسجَّل: مُصدِره أدرى بمعناه.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Where that is written</source>
        <translation>المرجع</translation>
    </message>
</context>
<context>
    <name>tessera::ui::Tray</name>
    <message>
        <source>&amp;Show Tessera</source>
        <translation>إ&amp;ظهار Tessera</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
</context>
<context>
    <name>tessera::ui::UserActions</name>
    <message>
        <source>%1 was added.</source>
        <translation>أُضيف المستخدم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>حُفظ المستخدم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>للمستخدم ⁨%1⁩ كلمة مرور جديدة.</translation>
    </message>
    <message>
        <source>Users are being enabled.</source>
        <translation>يجري تمكين المستخدمين.</translation>
    </message>
    <message>
        <source>Users are being disabled.</source>
        <translation>يجري تعطيل المستخدمين.</translation>
    </message>
    <message>
        <source>%1 may sign in again.</source>
        <translation>يستطيع ⁨%1⁩ تسجيل الدخول مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) may sign in again.</source>
        <translation>
            <numerusform>لا مستخدم يستطيع تسجيل الدخول مجددًا.</numerusform>
            <numerusform>يستطيع مستخدم واحد تسجيل الدخول مجددًا.</numerusform>
            <numerusform>يستطيع مستخدمان تسجيل الدخول مجددًا.</numerusform>
            <numerusform>يستطيع %Ln مستخدمين تسجيل الدخول مجددًا.</numerusform>
            <numerusform>يستطيع %Ln مستخدمًا تسجيل الدخول مجددًا.</numerusform>
            <numerusform>يستطيع %Ln مستخدم تسجيل الدخول مجددًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is disabled and signed out.</source>
        <translation>عُطّل المستخدم ⁨%1⁩ وسُجّل خروجه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are disabled and signed out.</source>
        <translation>
            <numerusform>لم يُعطَّل أي مستخدم.</numerusform>
            <numerusform>عُطّل مستخدم واحد وسُجّل خروجه.</numerusform>
            <numerusform>عُطّل مستخدمان وسُجّل خروجهما.</numerusform>
            <numerusform>عُطّل %Ln مستخدمين وسُجّل خروجهم.</numerusform>
            <numerusform>عُطّل %Ln مستخدمًا وسُجّل خروجهم.</numerusform>
            <numerusform>عُطّل %Ln مستخدم وسُجّل خروجهم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Users are being unlocked.</source>
        <translation>يجري إلغاء قفل المستخدمين.</translation>
    </message>
    <message>
        <source>%1 is unlocked.</source>
        <translation>أُلغي قفل المستخدم ⁨%1⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are unlocked.</source>
        <translation>
            <numerusform>لم يُلغَ قفل أي مستخدم.</numerusform>
            <numerusform>أُلغي قفل مستخدم واحد.</numerusform>
            <numerusform>أُلغي قفل مستخدمَين.</numerusform>
            <numerusform>أُلغي قفل %Ln مستخدمين.</numerusform>
            <numerusform>أُلغي قفل %Ln مستخدمًا.</numerusform>
            <numerusform>أُلغي قفل %Ln مستخدم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Users are being deleted.</source>
        <translation>يجري حذف المستخدمين.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>حُذف المستخدم ⁨%1⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were deleted.</source>
        <translation>
            <numerusform>لم يُحذف أي مستخدم.</numerusform>
            <numerusform>حُذف مستخدم واحد.</numerusform>
            <numerusform>حُذف مستخدمان.</numerusform>
            <numerusform>حُذف %Ln مستخدمين.</numerusform>
            <numerusform>حُذف %Ln مستخدمًا.</numerusform>
            <numerusform>حُذف %Ln مستخدم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Users are coming back.</source>
        <translation>تجري استعادة المستخدمين.</translation>
    </message>
    <message>
        <source>%1 is back; every session has ended.</source>
        <translation>استُعيد المستخدم ⁨%1⁩؛ وانتهت كل جلساته.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are back; every session has ended.</source>
        <translation>
            <numerusform>لم يُستعد أي مستخدم.</numerusform>
            <numerusform>استُعيد مستخدم واحد؛ وانتهت كل جلساته.</numerusform>
            <numerusform>استُعيد مستخدمان؛ وانتهت كل جلساتهما.</numerusform>
            <numerusform>استُعيد %Ln مستخدمين؛ وانتهت كل جلساتهم.</numerusform>
            <numerusform>استُعيد %Ln مستخدمًا؛ وانتهت كل جلساتهم.</numerusform>
            <numerusform>استُعيد %Ln مستخدم؛ وانتهت كل جلساتهم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were added.</source>
        <translation>
            <numerusform>لم يُضَف أي مستخدم.</numerusform>
            <numerusform>أُضيف مستخدم واحد.</numerusform>
            <numerusform>أُضيف مستخدمان.</numerusform>
            <numerusform>أُضيف %Ln مستخدمين.</numerusform>
            <numerusform>أُضيف %Ln مستخدمًا.</numerusform>
            <numerusform>أُضيف %Ln مستخدم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were left out.</source>
        <translation>
            <numerusform>لم يُتخطَّ أي سطر.</numerusform>
            <numerusform>تم تخطّي سطر واحد.</numerusform>
            <numerusform>تم تخطّي سطرين.</numerusform>
            <numerusform>تم تخطّي %Ln أسطر.</numerusform>
            <numerusform>تم تخطّي %Ln سطرًا.</numerusform>
            <numerusform>تم تخطّي %Ln سطر.</numerusform>
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
        <translation>تصدير المستخدمين</translation>
    </message>
    <message>
        <source>Users are being exported.</source>
        <translation>يجري تصدير المستخدمين.</translation>
    </message>
    <message>
        <source>All users are in %1, without passwords.</source>
        <translation>بيانات كل المستخدمين محفوظة في ⁨%1⁩، دون كلمات المرور.</translation>
    </message>
    <message>
        <source>The export was given up; nothing was written.</source>
        <translation>أُلغي التصدير؛ ولم يُكتب شيء.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::UserDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>تحرير ⁨%1⁩</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>إضافة مستخدم</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>ال&amp;بريد الإلكتروني</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاس&amp;م</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>الأ&amp;دوار</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>The email address is known to be the person’s (&amp;verified)</source>
        <translation>ثبت أن عنوان البريد الإلكتروني يعود إلى هذا الشخص (مو&amp;ثَّق)</translation>
    </message>
    <message>
        <source>Copy the ID</source>
        <translation>نسخ المعرّف</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
</context>
<context>
    <name>tessera::ui::UserText</name>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>آخر تسجيل دخول</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>%1 (verified)</source>
        <translation>⁨%1⁩ (موثَّق)</translation>
    </message>
    <message>
        <source>%1 (not verified)</source>
        <translation>⁨%1⁩ (غير موثَّق)</translation>
    </message>
    <message>
        <source>Has never signed in.</source>
        <translation>لم يسجّل الدخول قط.</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>معطَّل</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>مُمكَّن</translation>
    </message>
    <message>
        <source>Locked until %1</source>
        <translation>مقفل حتى ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>tessera::ui::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Filter by email or name</source>
        <translation>التصفية حسب البريد الإلكتروني أو الاسم</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>&amp;Add user…</source>
        <translation>إ&amp;ضافة مستخدم…</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was copied: %Ln of the selected user(s) were not read yet. &quot;Export&quot; writes all of them.</source>
        <translation>
            <numerusform>لم يُنسخ شيء. ويكتب «التصدير» بيانات الجميع.</numerusform>
            <numerusform>لم يُنسخ شيء: لم تُقرأ بعد بيانات أحد المستخدمين المحددين. ويكتب «التصدير» بيانات الجميع.</numerusform>
            <numerusform>لم يُنسخ شيء: لم تُقرأ بعد بيانات اثنين من المستخدمين المحددين. ويكتب «التصدير» بيانات الجميع.</numerusform>
            <numerusform>لم يُنسخ شيء: لم تُقرأ بعد بيانات %Ln من المستخدمين المحددين. ويكتب «التصدير» بيانات الجميع.</numerusform>
            <numerusform>لم يُنسخ شيء: لم تُقرأ بعد بيانات %Ln من المستخدمين المحددين. ويكتب «التصدير» بيانات الجميع.</numerusform>
            <numerusform>لم يُنسخ شيء: لم تُقرأ بعد بيانات %Ln من المستخدمين المحددين. ويكتب «التصدير» بيانات الجميع.</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;tate:</source>
        <translation>ال&amp;حالة:</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>مُمكَّن</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>معطَّل</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Nobody is like that</source>
        <translation>لا مستخدم مطابق</translation>
    </message>
    <message>
        <source>No user has this in the email address or the name, and this state.</source>
        <translation>لا يوجد مستخدم يرد هذا النص في عنوان بريده الإلكتروني أو اسمه وله هذه الحالة.</translation>
    </message>
    <message>
        <source>Show all users</source>
        <translation>عرض كل المستخدمين</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>لا مستخدمين بعد</translation>
    </message>
    <message>
        <source>Add somebody who may sign in, or import a list.</source>
        <translation>أضف شخصًا يُسمح له بتسجيل الدخول، أو استورد قائمة.</translation>
    </message>
    <message>
        <source>Add a user…</source>
        <translation>إضافة مستخدم…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln user(s)</source>
        <translation>
            <numerusform>⁨%1⁩ من أصل %Ln مستخدم</numerusform>
            <numerusform>⁨%1⁩ من أصل مستخدم واحد</numerusform>
            <numerusform>⁨%1⁩ من أصل مستخدمَين</numerusform>
            <numerusform>⁨%1⁩ من أصل %Ln مستخدمين</numerusform>
            <numerusform>⁨%1⁩ من أصل %Ln مستخدمًا</numerusform>
            <numerusform>⁨%1⁩ من أصل %Ln مستخدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>لا مستخدمين</numerusform>
            <numerusform>مستخدم واحد</numerusform>
            <numerusform>مستخدمان</numerusform>
            <numerusform>%Ln مستخدمين</numerusform>
            <numerusform>%Ln مستخدمًا</numerusform>
            <numerusform>%Ln مستخدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disabled</source>
        <translation>
            <numerusform>لا معطَّلين</numerusform>
            <numerusform>معطَّل واحد</numerusform>
            <numerusform>معطَّلان</numerusform>
            <numerusform>%Ln معطَّلين</numerusform>
            <numerusform>%Ln معطَّلًا</numerusform>
            <numerusform>%Ln معطَّل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln locked</source>
        <translation>
            <numerusform>لا مقفلين</numerusform>
            <numerusform>مقفل واحد</numerusform>
            <numerusform>مقفلان</numerusform>
            <numerusform>%Ln مقفلين</numerusform>
            <numerusform>%Ln مقفلًا</numerusform>
            <numerusform>%Ln مقفل</numerusform>
        </translation>
    </message>
    <message>
        <source>The user is not among those that the filter shows.</source>
        <translation>المستخدم ليس ضمن نتائج التصفية.</translation>
    </message>
    <message>
        <source>This user does not exist any more.</source>
        <translation>لم يعد هذا المستخدم موجودًا.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::VerifyView</name>
    <message>
        <source>There is no token to verify.</source>
        <translation>لا يوجد رمز للتحقق منه.</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;جلب</translation>
    </message>
    <message>
        <source>as of no&amp;w</source>
        <translation>&amp;في الوقت الحالي</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>the keys of this installation</source>
        <translation>مفاتيح هذا التثبيت</translation>
    </message>
    <message>
        <source>the keys that the resource service holds</source>
        <translation>المفاتيح التي تحتفظ بها خدمة الموارد</translation>
    </message>
    <message>
        <source>a key set at an address</source>
        <translation>مجموعة مفاتيح في عنوان ما</translation>
    </message>
    <message>
        <source>a key that is pasted here</source>
        <translation>مفتاح ملصق هنا</translation>
    </message>
    <message>
        <source>the throw-away key that signed it</source>
        <translation>المفتاح المؤقت الذي وقّعه</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>المفا&amp;تيح</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>العن&amp;وان</translation>
    </message>
    <message>
        <source>A JWK, a JWK set, a public key or a certificate (PEM)</source>
        <translation>مفتاح JWK أو مجموعة JWK أو مفتاح عام أو شهادة (PEM)</translation>
    </message>
    <message>
        <source>Open a file with keys</source>
        <translation>فتح ملف يحوي مفاتيح</translation>
    </message>
    <message>
        <source>Pa&amp;sted key</source>
        <translation>المفتاح المل&amp;صق</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>لا تُقارَن</translation>
    </message>
    <message>
        <source>Au&amp;dience</source>
        <translation>الجهة المسته&amp;دفة</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>الجهة المستهدفة</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>المُصدِ&amp;ر</translation>
    </message>
    <message>
        <source>Instan&amp;t</source>
        <translation>اللح&amp;ظة</translation>
    </message>
    <message>
        <source>Keys to verify with</source>
        <translation>مفاتيح التحقق</translation>
    </message>
    <message>
        <source>Keys (*.json *.jwk *.jwks *.pem *.crt *.cer *.key *.pub);;All files (*)</source>
        <translation>المفاتيح ‎(*.json *.jwk *.jwks *.pem *.crt *.cer *.key *.pub);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>The key set is being fetched.</source>
        <translation>يجري جلب مجموعة المفاتيح.</translation>
    </message>
    <message>
        <source>The resource service holds no keys now.</source>
        <translation>لا تحتفظ خدمة الموارد بأي مفاتيح الآن.</translation>
    </message>
    <message>
        <source>Nothing was fetched from that address yet.</source>
        <translation>لم يُجلب شيء من ذلك العنوان بعد.</translation>
    </message>
    <message>
        <source>There is no key to verify with.</source>
        <translation>لا يوجد مفتاح للتحقق به.</translation>
    </message>
    <message>
        <source>No token was signed with a throw-away key yet.</source>
        <translation>لم يُوقَّع أي رمز بمفتاح مؤقت بعد.</translation>
    </message>
    <message>
        <source>The token is accepted.</source>
        <translation>الرمز مقبول.</translation>
    </message>
    <message>
        <source>The token is refused: %1</source>
        <translation>الرمز مرفوض: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>tessera::ui::answertext</name>
    <message>
        <source>%1 ms</source>
        <translation>⁨%1⁩ م.ث</translation>
    </message>
    <message>
        <source>sent after %1</source>
        <translation>أُرسل بعد ⁨%1⁩</translation>
    </message>
    <message>
        <source>first byte after %1</source>
        <translation>أول بايت بعد ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <comment>a status and a time</comment>
        <translation>⁨%1⁩ بعد ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 after %2 (%3)</source>
        <comment>a status and times</comment>
        <translation>⁨%1⁩ بعد ⁨%2⁩ (⁨%3⁩)</translation>
    </message>
    <message>
        <source>No text, but %1 bytes.</source>
        <translation>ليس نصًا، بل ⁨%1⁩ بايت.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::assistant</name>
    <message>
        <source>%1 decides this. Start Tessera without it to choose here.</source>
        <translation>هذه القيمة محدَّدة بواسطة ⁨%1⁩. شغِّل Tessera من دونه للاختيار هنا.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::auditstory</name>
    <message>
        <source>About</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>What</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>سابقًا</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>The request that caused it</source>
        <translation>الطلب المسبِّب</translation>
    </message>
    <message>
        <source>It is no longer in the request log, which holds the latest %1 since the console was started.</source>
        <translation>لم يعد الطلب موجودًا في سجل الطلبات، الذي يحفظ آخر ⁨%1⁩ منها منذ بدء تشغيل وحدة التحكم.</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>معرّف الطلب</translation>
    </message>
    <message>
        <source>Place in the log</source>
        <translation>الموضع في السجل</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>قيمة التجزئة</translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation>قيمة التجزئة السابقة</translation>
    </message>
</context>
<context>
    <name>tessera::ui::auditwords</name>
    <message>
        <source>Signs from</source>
        <translation>يوقّع من</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>الخوارزمية</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Address verified</source>
        <translation>العنوان موثَّق</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>مشفّر</translation>
    </message>
    <message>
        <source>Token expires</source>
        <translation>انتهاء صلاحية الرمز</translation>
    </message>
    <message>
        <source>Expected use</source>
        <translation>الاستخدام المتوقَّع</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الكيفية</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>مُمكَّن</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>معرّف الرمز</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>Use that was tried</source>
        <translation>الاستخدام الذي جرت محاولته</translation>
    </message>
    <message>
        <source>Former database kept in</source>
        <translation>قاعدة البيانات السابقة محفوظة في</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Key number</source>
        <translation>رقم المفتاح</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Sessions ended</source>
        <translation>عدد الجلسات التي أُنهيت</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>البصمة (SHA-256)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>State before</source>
        <translation>الحالة السابقة</translation>
    </message>
    <message>
        <source>Throw-away key</source>
        <translation>مفتاح مؤقت</translation>
    </message>
    <message>
        <source>Token type</source>
        <translation>نوع الرمز</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>the user is disabled</source>
        <translation>المستخدم معطَّل</translation>
    </message>
    <message>
        <source>first key</source>
        <translation>المفتاح الأول</translation>
    </message>
    <message>
        <source>import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>no password is set</source>
        <translation>لم تُعيَّن كلمة مرور</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>تم تجاوزه</translation>
    </message>
    <message>
        <source>password changed</source>
        <translation>تغيّرت كلمة المرور</translation>
    </message>
    <message>
        <source>password changed meanwhile</source>
        <translation>تغيّرت كلمة المرور في هذه الأثناء</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>مجدول</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>تسجيل خروج</translation>
    </message>
    <message>
        <source>there is no such user</source>
        <translation>لا يوجد مستخدم كهذا</translation>
    </message>
    <message>
        <source>user disabled</source>
        <translation>عُطّل المستخدم</translation>
    </message>
    <message>
        <source>user disabled meanwhile</source>
        <translation>عُطّل المستخدم في هذه الأثناء</translation>
    </message>
    <message>
        <source>user deleted meanwhile</source>
        <translation>حُذف المستخدم في هذه الأثناء</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>كلمة مرور خاطئة</translation>
    </message>
    <message>
        <source>All about sign-ins</source>
        <translation>كل ما يخص تسجيل الدخول</translation>
    </message>
    <message>
        <source>All about users</source>
        <translation>كل ما يخص المستخدمين</translation>
    </message>
    <message>
        <source>All about keys</source>
        <translation>كل ما يخص المفاتيح</translation>
    </message>
    <message>
        <source>All about backups</source>
        <translation>كل ما يخص النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>وحدة التحكم</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>دون تسجيل دخول</translation>
    </message>
    <message>
        <source>%1 (command line)</source>
        <translation>⁨%1⁩ (سطر الأوامر)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>⁨%1⁩: ⁨%2⁩ ← ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>tessera::ui::backups</name>
    <message>
        <source>The process that runs the services writes them, by its own configuration.</source>
        <translation>تكتبها العملية التي تشغّل الخدمات، وفق تهيئتها الخاصة.</translation>
    </message>
    <message>
        <source>None is written by itself: the configuration file names no folder (backup.folder) and no file with a passphrase (backup.passphrase-file) for them.</source>
        <translation>لا تُكتب أي نسخة تلقائيًا: فملف التهيئة لا يحدد لها مجلدًا (backup.folder) ولا ملفًا يحوي عبارة المرور (backup.passphrase-file).</translation>
    </message>
    <message>
        <source>One is being written into %1.</source>
        <translation>تجري كتابة نسخة في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>None is planned.</source>
        <translation>لا نسخة مخطَّط لها.</translation>
    </message>
    <message>
        <source>The next one is written into %1 %2.</source>
        <translation>تُكتب النسخة التالية في ⁨%1⁩ ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Backups (*.tessera-backup);;All files (*)</source>
        <translation>النسخ الاحتياطية ‎(*.tessera-backup);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <translation>⁨%1⁩ و⁨%2⁩ و⁨%3⁩</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>لا مستخدمين</numerusform>
            <numerusform>مستخدم واحد</numerusform>
            <numerusform>مستخدمان</numerusform>
            <numerusform>%Ln مستخدمين</numerusform>
            <numerusform>%Ln مستخدمًا</numerusform>
            <numerusform>%Ln مستخدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>لا مفاتيح</numerusform>
            <numerusform>مفتاح واحد</numerusform>
            <numerusform>مفتاحان</numerusform>
            <numerusform>%Ln مفاتيح</numerusform>
            <numerusform>%Ln مفتاحًا</numerusform>
            <numerusform>%Ln مفتاح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%Ln جلسات</numerusform>
            <numerusform>%Ln جلسة</numerusform>
            <numerusform>%Ln جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one was written %1: %2.</source>
        <translation>كُتبت آخر نسخة ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The last attempt failed %1, and is repeated: %2</source>
        <translation>فشلت آخر محاولة ⁨%1⁩، وستُعاد: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>tessera::ui::closequestion</name>
    <message>
        <source>The services are running.</source>
        <translation>الخدمات قيد التشغيل.</translation>
    </message>
    <message>
        <source>&amp;Stop them and quit</source>
        <translation>إ&amp;يقافها وإنهاء البرنامج</translation>
    </message>
    <message>
        <source>When Tessera ends, nobody can sign in and no key set is served until it is started again.</source>
        <translation>عند إنهاء Tessera لا يستطيع أحد تسجيل الدخول ولا تُقدَّم أي مجموعة مفاتيح حتى يُشغَّل من جديد.</translation>
    </message>
    <message>
        <source>&amp;Keep running without the window</source>
        <translation>ا&amp;ستمرار التشغيل دون النافذة</translation>
    </message>
    <message>
        <source>&amp;Do not ask again</source>
        <translation>&amp;عدم السؤال مجددًا</translation>
    </message>
</context>
<context>
    <name>tessera::ui::exportdialog</name>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>جدول لبرامج جداول البيانات ‎(*.csv)</translation>
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
        <translation>ستتمكن أجهزة أخرى من الوصول إلى ⁨%1⁩، دون TLS.</translation>
    </message>
    <message>
        <source>Passwords and tokens then cross the network in the open: whoever is on the way can read them and act as the people they belong to. Turn TLS on in the settings first. Without it, listen there only behind a proxy that ends TLS, or on a network that you trust as much as this machine.</source>
        <translation>عندئذ تعبر كلمات المرور والرموز الشبكةَ مكشوفة: ومن كان على الطريق يستطيع قراءتها والتصرف باسم أصحابها. فعِّل TLS في الإعدادات أولًا. ومن دونه لا تستمع هناك إلا خلف خادم وكيل ينتهي عنده TLS، أو على شبكة تثق بها بقدر ثقتك بهذا الجهاز.</translation>
    </message>
    <message>
        <source>&amp;Listen there</source>
        <translation>الا&amp;ستماع هناك</translation>
    </message>
</context>
<context>
    <name>tessera::ui::minttemplates</name>
    <message>
        <source>access token</source>
        <translation>رمز وصول</translation>
    </message>
    <message>
        <source>As the auth service gives it (RFC 9068).</source>
        <translation>كما تمنحه خدمة المصادقة (RFC 9068).</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>To see what somebody with the role admin may do.</source>
        <translation>لمعرفة ما يجوز لمن له الدور admin.</translation>
    </message>
    <message>
        <source>without roles and scopes</source>
        <translation>دون أدوار ونطاقات</translation>
    </message>
    <message>
        <source>To see that a resource grants nothing by itself (RFC 6750 section 3.1: 403, insufficient_scope).</source>
        <translation>للتأكد من أن المورد لا يمنح شيئًا من تلقاء نفسه (RFC 6750، القسم 3.1: الحالة 403، insufficient_scope).</translation>
    </message>
    <message>
        <source>service that acts for itself</source>
        <translation>خدمة تعمل باسمها هي</translation>
    </message>
    <message>
        <source>No person is behind it: the subject is the client (RFC 9068 section 2.2, RFC 6749 section 4.4).</source>
        <translation>لا شخص وراءها: صاحب الرمز هو العميل نفسه (RFC 9068، القسم 2.2؛ RFC 6749، القسم 4.4).</translation>
    </message>
    <message>
        <source>expired an hour ago</source>
        <translation>انتهت صلاحيته قبل ساعة</translation>
    </message>
    <message>
        <source>No resource may take it (RFC 7519 section 4.1.4).</source>
        <translation>لا يجوز لأي مورد قبوله (RFC 7519، القسم 4.1.4).</translation>
    </message>
    <message>
        <source>good from in an hour</source>
        <translation>يصبح صالحًا بعد ساعة</translation>
    </message>
    <message>
        <source>No resource may take it yet (RFC 7519 section 4.1.5).</source>
        <translation>لا يجوز لأي مورد قبوله بعدُ (RFC 7519، القسم 4.1.5).</translation>
    </message>
    <message>
        <source>for another audience</source>
        <translation>لجهة مستهدفة أخرى</translation>
    </message>
    <message>
        <source>Made for another service: no resource of here may take it (RFC 8725 section 3.9).</source>
        <translation>أُنشئ لخدمة أخرى: لا يجوز لأي مورد هنا قبوله (RFC 8725، القسم 3.9).</translation>
    </message>
    <message>
        <source>of another issuer</source>
        <translation>من مُصدِر آخر</translation>
    </message>
    <message>
        <source>Names an issuer that resources of here do not trust (RFC 8725 section 3.8).</source>
        <translation>يذكر مُصدِرًا لا تثق به الموارد هنا (RFC 8725، القسم 3.8).</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>رمز هوية (ID token)</translation>
    </message>
    <message>
        <source>Tells a client who signed in (OpenID Connect); as an access token no resource may take it (RFC 8725 section 3.12).</source>
        <translation>يخبر العميل بمن سجّل الدخول (OpenID Connect)؛ ولا يجوز لأي مورد قبوله على أنه رمز وصول (RFC 8725، القسم 3.12).</translation>
    </message>
    <message>
        <source>with an unknown critical extension</source>
        <translation>بامتداد حرج غير معروف</translation>
    </message>
    <message>
        <source>Must be refused by whoever does not know it (RFC 7515 section 4.1.11).</source>
        <translation>يجب أن يرفضه من لا يعرف ذلك الامتداد (RFC 7515، القسم 4.1.11).</translation>
    </message>
</context>
<context>
    <name>tessera::ui::pages</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>JWKS</source>
        <translation>JWKS</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>ساحة التجريب</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>tessera::ui::registerednames</name>
    <message>
        <source>The algorithm of the signature, or of the key encryption.</source>
        <translation>خوارزمية التوقيع، أو خوارزمية تشفير المفتاح.</translation>
    </message>
    <message>
        <source>Names the key that it was signed with.</source>
        <translation>يحدد المفتاح الذي وُقّع به الرمز.</translation>
    </message>
    <message>
        <source>What kind of token this is; at+jwt is an access token.</source>
        <translation>نوع هذا الرمز؛ والقيمة at+jwt تعني رمز وصول.</translation>
    </message>
    <message>
        <source>What kind of content the payload is; JWT for a token within a token.</source>
        <translation>نوع محتوى الحمولة؛ والقيمة JWT تعني رمزًا داخل رمز.</translation>
    </message>
    <message>
        <source>Extensions that must be understood, else the token is refused.</source>
        <translation>امتدادات يجب فهمها، وإلا رُفض الرمز.</translation>
    </message>
    <message>
        <source>An address of a key set. A verifier that fetches it lets the token choose its own key.</source>
        <translation>عنوان مجموعة مفاتيح. والمتحقِّق الذي يجلبها يترك للرمز اختيار مفتاحه بنفسه.</translation>
    </message>
    <message>
        <source>A key. A verifier that uses it lets the token choose its own key.</source>
        <translation>مفتاح. والمتحقِّق الذي يستخدمه يترك للرمز اختيار مفتاحه بنفسه.</translation>
    </message>
    <message>
        <source>An address of a certificate chain. A verifier that fetches it lets the token choose its own key.</source>
        <translation>عنوان سلسلة شهادات. والمتحقِّق الذي يجلبها يترك للرمز اختيار مفتاحه بنفسه.</translation>
    </message>
    <message>
        <source>A certificate chain. It proves nothing unless its root is trusted.</source>
        <translation>سلسلة شهادات. ولا تثبت شيئًا ما لم يكن جذرها موثوقًا به.</translation>
    </message>
    <message>
        <source>The SHA-1 thumbprint of a certificate.</source>
        <translation>بصمة SHA-1 لشهادة.</translation>
    </message>
    <message>
        <source>The SHA-256 thumbprint of a certificate.</source>
        <translation>بصمة SHA-256 لشهادة.</translation>
    </message>
    <message>
        <source>Whether the payload is base64url; false is an extension that few verifiers understand.</source>
        <translation>يبيّن هل الحمولة بترميز base64url؛ والقيمة false امتداد لا يفهمه إلا قليل من المتحقِّقين.</translation>
    </message>
    <message>
        <source>How the content is encrypted: this token is a JWE.</source>
        <translation>طريقة تشفير المحتوى: هذا الرمز JWE.</translation>
    </message>
    <message>
        <source>How the content was compressed before it was encrypted.</source>
        <translation>طريقة ضغط المحتوى قبل تشفيره.</translation>
    </message>
    <message>
        <source>The sender&apos;s key for this one agreement.</source>
        <translation>مفتاح المرسِل لهذا الاتفاق وحده.</translation>
    </message>
    <message>
        <source>About the sender, for the key agreement.</source>
        <translation>معلومات عن المرسِل، من أجل اتفاق المفاتيح.</translation>
    </message>
    <message>
        <source>About the recipient, for the key agreement.</source>
        <translation>معلومات عن المستلِم، من أجل اتفاق المفاتيح.</translation>
    </message>
    <message>
        <source>The initialisation vector of the key encryption.</source>
        <translation>متجه التهيئة لتشفير المفتاح.</translation>
    </message>
    <message>
        <source>The authentication tag of the key encryption.</source>
        <translation>وسم المصادقة لتشفير المفتاح.</translation>
    </message>
    <message>
        <source>The salt of a password&apos;s key derivation.</source>
        <translation>الملح المستخدم في اشتقاق المفتاح من كلمة المرور.</translation>
    </message>
    <message>
        <source>How often a password is hashed; a large number keeps a verifier busy.</source>
        <translation>عدد مرات تجزئة كلمة المرور؛ والعدد الكبير يُثقل كاهل المتحقِّق.</translation>
    </message>
    <message>
        <source>The issuer, repeated where the content is encrypted.</source>
        <translation>المُصدِر، مكررًا هنا لأن المحتوى مشفّر.</translation>
    </message>
    <message>
        <source>The subject, repeated where the content is encrypted.</source>
        <translation>صاحب الرمز، مكررًا هنا لأن المحتوى مشفّر.</translation>
    </message>
    <message>
        <source>The audience, repeated where the content is encrypted.</source>
        <translation>الجهة المستهدفة، مكررة هنا لأن المحتوى مشفّر.</translation>
    </message>
    <message>
        <source>Who issued the token. A verifier compares it, by character.</source>
        <translation>مُصدِر الرمز. ويقارنه المتحقِّق حرفًا بحرف.</translation>
    </message>
    <message>
        <source>Who or what the token is about: the user&apos;s id.</source>
        <translation>صاحب الرمز، شخصًا كان أو شيئًا: معرّف المستخدم.</translation>
    </message>
    <message>
        <source>For whom it is. A verifier must find itself in it.</source>
        <translation>الجهة الموجَّه إليها الرمز. ويجب أن يجد المتحقِّق نفسه فيها.</translation>
    </message>
    <message>
        <source>From then on it is refused.</source>
        <translation>يُرفض ابتداءً من هذا الوقت.</translation>
    </message>
    <message>
        <source>Before then it is refused.</source>
        <translation>يُرفض قبل هذا الوقت.</translation>
    </message>
    <message>
        <source>When it was issued.</source>
        <translation>وقت إصداره.</translation>
    </message>
    <message>
        <source>Names this one token, so that a second use can be noticed.</source>
        <translation>يميّز هذا الرمز وحده، ليُكشف استخدامه مرة ثانية.</translation>
    </message>
    <message>
        <source>The client that asked for the token.</source>
        <translation>العميل الذي طلب الرمز.</translation>
    </message>
    <message>
        <source>What the client may do, in words with spaces between them.</source>
        <translation>ما يُسمح للعميل به، في كلمات تفصل بينها مسافات.</translation>
    </message>
    <message>
        <source>The roles of the user.</source>
        <translation>أدوار المستخدم.</translation>
    </message>
    <message>
        <source>The groups of the user.</source>
        <translation>مجموعات المستخدم.</translation>
    </message>
    <message>
        <source>What the user is entitled to.</source>
        <translation>ما يُخوَّل به المستخدم.</translation>
    </message>
    <message>
        <source>An email address of the user.</source>
        <translation>عنوان بريد إلكتروني للمستخدم.</translation>
    </message>
    <message>
        <source>Whether the email address is known to be the user&apos;s.</source>
        <translation>يبيّن هل ثبت أن عنوان البريد الإلكتروني يعود إلى المستخدم.</translation>
    </message>
    <message>
        <source>The full name of the user, as it is shown.</source>
        <translation>الاسم الكامل للمستخدم، كما يُعرض.</translation>
    </message>
    <message>
        <source>The given names of the user.</source>
        <translation>الأسماء الأولى للمستخدم.</translation>
    </message>
    <message>
        <source>The family names of the user.</source>
        <translation>أسماء عائلة المستخدم.</translation>
    </message>
    <message>
        <source>The middle names of the user.</source>
        <translation>الأسماء الوسطى للمستخدم.</translation>
    </message>
    <message>
        <source>What the user is called by friends.</source>
        <translation>الاسم الذي ينادي به الأصدقاء المستخدم.</translation>
    </message>
    <message>
        <source>What the user wants to be called; may change, and names nobody.</source>
        <translation>الاسم الذي يرغب المستخدم في أن يُنادى به؛ وقد يتغيّر، ولا يحدد شخصًا بعينه.</translation>
    </message>
    <message>
        <source>The address of the user&apos;s profile page.</source>
        <translation>عنوان صفحة الملف الشخصي للمستخدم.</translation>
    </message>
    <message>
        <source>The address of a picture of the user.</source>
        <translation>عنوان صورة للمستخدم.</translation>
    </message>
    <message>
        <source>The address of the user&apos;s web site.</source>
        <translation>عنوان موقع الويب الخاص بالمستخدم.</translation>
    </message>
    <message>
        <source>The user&apos;s gender.</source>
        <translation>جنس المستخدم.</translation>
    </message>
    <message>
        <source>The user&apos;s birthday.</source>
        <translation>تاريخ ميلاد المستخدم.</translation>
    </message>
    <message>
        <source>The user&apos;s time zone.</source>
        <translation>المنطقة الزمنية للمستخدم.</translation>
    </message>
    <message>
        <source>The user&apos;s language.</source>
        <translation>لغة المستخدم.</translation>
    </message>
    <message>
        <source>A telephone number of the user.</source>
        <translation>رقم هاتف للمستخدم.</translation>
    </message>
    <message>
        <source>Whether the telephone number is known to be the user&apos;s.</source>
        <translation>يبيّن هل ثبت أن رقم الهاتف يعود إلى المستخدم.</translation>
    </message>
    <message>
        <source>A postal address of the user.</source>
        <translation>عنوان بريدي للمستخدم.</translation>
    </message>
    <message>
        <source>When what is said of the user was last changed.</source>
        <translation>وقت آخر تغيير في بيانات المستخدم.</translation>
    </message>
    <message>
        <source>When the user last showed who that is.</source>
        <translation>آخر وقت أثبت فيه المستخدم هويته.</translation>
    </message>
    <message>
        <source>Ties an ID token to the request of a client.</source>
        <translation>يربط رمز الهوية بطلب أحد العملاء.</translation>
    </message>
    <message>
        <source>How well the user was authenticated.</source>
        <translation>درجة قوة مصادقة المستخدم.</translation>
    </message>
    <message>
        <source>By what means the user was authenticated.</source>
        <translation>الوسائل التي جرت بها مصادقة المستخدم.</translation>
    </message>
    <message>
        <source>The client that an ID token was issued to.</source>
        <translation>العميل الذي صدر له رمز الهوية.</translation>
    </message>
    <message>
        <source>Ties an ID token to its access token.</source>
        <translation>يربط رمز الهوية برمز الوصول المقترن به.</translation>
    </message>
    <message>
        <source>Ties an ID token to its authorization code.</source>
        <translation>يربط رمز الهوية بشيفرة التفويض (authorization code) المقترنة به.</translation>
    </message>
    <message>
        <source>Names the session.</source>
        <translation>يحدد الجلسة.</translation>
    </message>
    <message>
        <source>What a security event token tells of.</source>
        <translation>ما يخبر به رمز الحدث الأمني.</translation>
    </message>
    <message>
        <source>When the event happened.</source>
        <translation>وقت وقوع الحدث.</translation>
    </message>
    <message>
        <source>Names the transaction.</source>
        <translation>يحدد المعاملة.</translation>
    </message>
    <message>
        <source>A key that whoever shows the token must prove to have.</source>
        <translation>مفتاح يجب على من يقدّم الرمز أن يثبت امتلاكه.</translation>
    </message>
    <message>
        <source>Who acts in place of the subject.</source>
        <translation>من يعمل نيابة عن صاحب الرمز.</translation>
    </message>
    <message>
        <source>Who may act in place of the subject.</source>
        <translation>من يجوز له أن يعمل نيابة عن صاحب الرمز.</translation>
    </message>
    <message>
        <source>What the client may do, in detail.</source>
        <translation>ما يُسمح للعميل به، بالتفصيل.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::requeststory</name>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>وقت الرد</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>الطرف المقابل</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>وكيل المستخدم</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>معرّف الطلب</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>receiving %1, answering %2, sending %3</source>
        <translation>الاستقبال ⁨%1⁩، الرد ⁨%2⁩، الإرسال ⁨%3⁩</translation>
    </message>
    <message>
        <source>Signed in: %1.</source>
        <translation>تسجيل الدخول: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Ended: %1 (%2).</source>
        <translation>الإنهاء: ⁨%1⁩ (⁨%2⁩).</translation>
    </message>
    <message>
        <source>Goes on until %1.</source>
        <translation>تستمر حتى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Expired: %1.</source>
        <translation>انتهاء الصلاحية: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>صاحب الطلب</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>This request was given it.</source>
        <translation>مُنح ردًا على هذا الطلب.</translation>
    </message>
    <message>
        <source>It came with the request.</source>
        <translation>ورد مع الطلب.</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>معرّف الرمز</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>لم يُجرَ</translation>
    </message>
    <message>
        <source>Checks of the token</source>
        <translation>فحوص الرمز</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Holds nothing of this request.</source>
        <translation>لا يحتوي على شيء عن هذا الطلب.</translation>
    </message>
    <message numerus="yes">
        <source>The latest; %Ln more are in the log.</source>
        <translation>
            <numerusform>هذه هي الأحدث.</numerusform>
            <numerusform>هذه هي الأحدث؛ وفي السجل طلب آخر.</numerusform>
            <numerusform>هذه هي الأحدث؛ وفي السجل طلبان آخران.</numerusform>
            <numerusform>هذه هي الأحدث؛ وفي السجل %Ln طلبات أخرى.</numerusform>
            <numerusform>هذه هي الأحدث؛ وفي السجل %Ln طلبًا آخر.</numerusform>
            <numerusform>هذه هي الأحدث؛ وفي السجل %Ln طلب آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 answered %2 and gave the token out.</source>
        <translation>ردّت خدمة ⁨%1⁩ بالحالة ⁨%2⁩ ومنحت الرمز.</translation>
    </message>
    <message>
        <source>%1 answered %2.</source>
        <translation>ردّت خدمة ⁨%1⁩ بالحالة ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The same token was used at</source>
        <translation>استُخدم الرمز نفسه في</translation>
    </message>
    <message>
        <source>Others of the same session</source>
        <translation>طلبات أخرى من الجلسة نفسها</translation>
    </message>
</context>
<context>
    <name>tessera::ui::requestwords</name>
    <message>
        <source>done</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>معاد توجيهه</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>مقطوع</translation>
    </message>
    <message>
        <source>%1, aborted</source>
        <translation>⁨%1⁩، مقطوع</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>⁨%1⁩ ث</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>⁨%1⁩ م.ث</translation>
    </message>
</context>
<context>
    <name>tessera::ui::settings</name>
    <message>
        <source>milliseconds</source>
        <translation>ملّي ثانية</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>⁨%1⁩ م.ث</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>ثانية</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>⁨%1⁩ ث</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>⁨%1⁩ د</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>⁨%1⁩ س</translation>
    </message>
    <message>
        <source>days</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>⁨%1⁩ يوم</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>KiB</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>⁨%1⁩ KiB</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>⁨%1⁩ MiB</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>⁨%1⁩ GiB</translation>
    </message>
    <message>
        <source>It has to be off, or from %1 to %2.</source>
        <translation>يجب أن تكون القيمة «معطَّل» أو من ⁨%1⁩ إلى ⁨%2⁩.</translation>
    </message>
    <message>
        <source>It has to be from %1 to %2.</source>
        <translation>يجب أن تكون القيمة من ⁨%1⁩ إلى ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Rotation interval</source>
        <translation>فترة التدوير</translation>
    </message>
    <message>
        <source>Propagation time</source>
        <translation>مدة الانتشار</translation>
    </message>
    <message>
        <source>Max-age of the key set</source>
        <translation>العمر الأقصى لمجموعة المفاتيح</translation>
    </message>
    <message>
        <source>Leeway</source>
        <translation>هامش التسامح</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>الخوارزمية</translation>
    </message>
    <message>
        <source>Size of RSA keys</source>
        <translation>حجم مفاتيح RSA</translation>
    </message>
    <message>
        <source>Lifetime of access tokens</source>
        <translation>مدة صلاحية رموز الوصول</translation>
    </message>
    <message>
        <source>Lifetime of sessions</source>
        <translation>مدة صلاحية الجلسات</translation>
    </message>
    <message>
        <source>Lifetime of remembered sessions</source>
        <translation>مدة صلاحية جلسات تذكُّر الدخول</translation>
    </message>
    <message>
        <source>Grace for spent refresh tokens</source>
        <translation>مهلة السماح لرموز التحديث المستهلَكة</translation>
    </message>
    <message>
        <source>Type of access tokens</source>
        <translation>نوع رموز الوصول</translation>
    </message>
    <message>
        <source>Email address and name in tokens</source>
        <translation>عنوان البريد الإلكتروني والاسم في الرموز</translation>
    </message>
    <message>
        <source>Failures that lock</source>
        <translation>المحاولات الفاشلة حتى القفل</translation>
    </message>
    <message>
        <source>Length of a lock</source>
        <translation>مدة القفل</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>إنشاء الحسابات</translation>
    </message>
    <message>
        <source>Shortest password</source>
        <translation>أقصر كلمة مرور</translation>
    </message>
    <message>
        <source>Longest password</source>
        <translation>أطول كلمة مرور</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>القوة</translation>
    </message>
    <message>
        <source>Memory of a hash</source>
        <translation>ذاكرة التجزئة</translation>
    </message>
    <message>
        <source>Passes of a hash</source>
        <translation>دورات التجزئة</translation>
    </message>
    <message>
        <source>Lanes of a hash</source>
        <translation>مسارات التجزئة</translation>
    </message>
    <message>
        <source>Origins that may call</source>
        <translation>المصادر المسموح لها بالاستدعاء</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>معدل التكرار</translation>
    </message>
    <message>
        <source>How many stay</source>
        <translation>العدد المحتفَظ به</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>مجلد النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Passphrase of the backups</source>
        <translation>عبارة مرور النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Address of the auth service</source>
        <translation>عنوان خدمة المصادقة</translation>
    </message>
    <message>
        <source>Address of the resource service</source>
        <translation>عنوان خدمة الموارد</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>المُصدِر</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>الجهة المستهدفة</translation>
    </message>
    <message>
        <source>Where keys are fetched</source>
        <translation>مصدر جلب المفاتيح</translation>
    </message>
    <message>
        <source>Services that run</source>
        <translation>الخدمات العاملة</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>Key-encryption key</source>
        <translation>مفتاح تشفير المفاتيح</translation>
    </message>
    <message>
        <source>Names for the local authority</source>
        <translation>أسماء لهيئة الشهادات المحلية</translation>
    </message>
    <message>
        <source>Certificate for TLS</source>
        <translation>شهادة TLS</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>مفتاح الشهادة</translation>
    </message>
    <message>
        <source>Passphrase of that key</source>
        <translation>عبارة مرور ذلك المفتاح</translation>
    </message>
    <message>
        <source>Whom to believe about keys</source>
        <translation>الجهات الموثوق بها بشأن المفاتيح</translation>
    </message>
    <message>
        <source>Threads of a listener</source>
        <translation>خيوط كل عنوان استماع</translation>
    </message>
    <message>
        <source>Connections at once</source>
        <translation>الاتصالات المتزامنة</translation>
    </message>
    <message>
        <source>Connections from one address</source>
        <translation>الاتصالات من عنوان واحد</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>الخوادم الوكيلة الموثوق بها</translation>
    </message>
    <message>
        <source>Address of the metrics</source>
        <translation>عنوان المقاييس</translation>
    </message>
    <message>
        <source>Form of the log</source>
        <translation>صيغة السجل</translation>
    </message>
    <message>
        <source>Levels of the log</source>
        <translation>مستويات السجل</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعَّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطَّل</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>open to anybody</source>
        <translation>مفتوح للجميع</translation>
    </message>
    <message>
        <source>2048 bit</source>
        <translation>2048 بت</translation>
    </message>
    <message>
        <source>3072 bit</source>
        <translation>3072 بت</translation>
    </message>
    <message>
        <source>4096 bit</source>
        <translation>4096 بت</translation>
    </message>
    <message>
        <source>0 (anything)</source>
        <translation>0 (أي كلمة مرور)</translation>
    </message>
    <message>
        <source>1 (weak)</source>
        <translation>1 (ضعيفة)</translation>
    </message>
    <message>
        <source>2 (fair)</source>
        <translation>2 (متوسطة)</translation>
    </message>
    <message>
        <source>3 (strong)</source>
        <translation>3 (قوية)</translation>
    </message>
    <message>
        <source>4 (very strong)</source>
        <translation>4 (قوية جدًا)</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Tokens and sessions</source>
        <translation>الرموز والجلسات</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Sign-in and lock</source>
        <translation>تسجيل الدخول والقفل</translation>
    </message>
    <message>
        <source>Passwords and hashing</source>
        <translation>كلمات المرور والتجزئة</translation>
    </message>
    <message>
        <source>Web sites (CORS)</source>
        <translation>مواقع الويب (CORS)</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>هذه النافذة</translation>
    </message>
    <message>
        <source>Resource&apos;s address for clients</source>
        <translation>عنوان خدمة الموارد للعملاء</translation>
    </message>
</context>
<context>
    <name>tessera::ui::timeaxis</name>
    <message>
        <source>ddd d</source>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd، d MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>tessera::ui::times</name>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>%n يوم</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>بعد ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>قبل ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>tessera::ui::tokenwords</name>
    <message>
        <source>expires %1</source>
        <translation>تنتهي صلاحيته ⁨%1⁩</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>انتهت صلاحيته ⁨%1⁩</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>المطالبات</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Encrypted key</source>
        <translation>المفتاح المشفّر</translation>
    </message>
    <message>
        <source>Initialisation vector</source>
        <translation>متجه التهيئة</translation>
    </message>
    <message>
        <source>Ciphertext</source>
        <translation>النص المشفّر</translation>
    </message>
    <message>
        <source>Authentication tag</source>
        <translation>وسم المصادقة</translation>
    </message>
    <message>
        <source>A signed token (JWS)</source>
        <translation>رمز موقَّع (JWS)</translation>
    </message>
    <message>
        <source>An encrypted token (JWE)</source>
        <translation>رمز مشفّر (JWE)</translation>
    </message>
    <message>
        <source>A part of a token</source>
        <translation>جزء من رمز</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>لا رمز</translation>
    </message>
</context>
<context>
    <name>tessera::ui::windowsettings</name>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Light or dark; or as the desktop is, when that changes, too.</source>
        <translation>فاتحة أو داكنة؛ أو مثل سطح المكتب، وتتبعه عند تغيّره.</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>مثل سطح المكتب</translation>
    </message>
    <message>
        <source>light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Of the window&apos;s texts, numbers and dates.</source>
        <translation>لغة نصوص النافذة وأرقامها وتواريخها.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>What becomes of services that run. They run on only where the desktop shows an icon to come back by.</source>
        <translation>ما تؤول إليه الخدمات العاملة. ولا يمكن أن تستمر إلا إذا كان سطح المكتب يعرض أيقونة للعودة إلى النافذة.</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>stop them and quit</source>
        <translation>إيقافها وإنهاء البرنامج</translation>
    </message>
    <message>
        <source>keep them running</source>
        <translation>إبقاؤها قيد التشغيل</translation>
    </message>
</context>
<context>
    <name>tessera::ui::words</name>
    <message>
        <source>planned</source>
        <translation>مخطَّط له</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>مُعلَن</translation>
    </message>
    <message>
        <source>active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>مستبدَل</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>مُزال</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>مُبطَل</translation>
    </message>
    <message>
        <source>Address slowed down</source>
        <translation>إبطاء عنوان</translation>
    </message>
    <message>
        <source>Administrator confirmed</source>
        <translation>تأكيد هوية المسؤول</translation>
    </message>
    <message>
        <source>Administrator refused</source>
        <translation>رفض هوية المسؤول</translation>
    </message>
    <message>
        <source>Local authority made</source>
        <translation>إنشاء هيئة الشهادات المحلية</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>فشل نسخ احتياطي</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Backup written</source>
        <translation>كتابة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Certificate issued</source>
        <translation>إصدار شهادة</translation>
    </message>
    <message>
        <source>Certificate renewed</source>
        <translation>تجديد شهادة</translation>
    </message>
    <message>
        <source>Configuration changed</source>
        <translation>تغيير التهيئة</translation>
    </message>
    <message>
        <source>Key began to sign</source>
        <translation>بدء مفتاح بالتوقيع</translation>
    </message>
    <message>
        <source>Key announced</source>
        <translation>إعلان عن مفتاح</translation>
    </message>
    <message>
        <source>Private key exported</source>
        <translation>تصدير مفتاح خاص</translation>
    </message>
    <message>
        <source>Key imported</source>
        <translation>استيراد مفتاح</translation>
    </message>
    <message>
        <source>Key removed</source>
        <translation>إزالة مفتاح</translation>
    </message>
    <message>
        <source>Key retired</source>
        <translation>استبدال مفتاح</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>إبطال مفتاح</translation>
    </message>
    <message>
        <source>Keys sealed anew</source>
        <translation>إعادة تشفير المفاتيح</translation>
    </message>
    <message>
        <source>Password refused</source>
        <translation>رفض كلمة مرور</translation>
    </message>
    <message>
        <source>Refresh token used twice</source>
        <translation>استخدام رمز تحديث مرتين</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>إنهاء جلسة</translation>
    </message>
    <message>
        <source>All sessions ended</source>
        <translation>إنهاء كل الجلسات</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>تغيير إعداد</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>تسجيل دخول</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>رفض تسجيل دخول</translation>
    </message>
    <message>
        <source>Token minted</source>
        <translation>إصدار رمز</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>إضافة مستخدم</translation>
    </message>
    <message>
        <source>User deleted</source>
        <translation>حذف مستخدم</translation>
    </message>
    <message>
        <source>User disabled</source>
        <translation>تعطيل مستخدم</translation>
    </message>
    <message>
        <source>User changed</source>
        <translation>تعديل مستخدم</translation>
    </message>
    <message>
        <source>User enabled</source>
        <translation>تمكين مستخدم</translation>
    </message>
    <message>
        <source>User locked</source>
        <translation>قفل مستخدم</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>تعيين كلمة مرور</translation>
    </message>
    <message>
        <source>User restored</source>
        <translation>استعادة مستخدم</translation>
    </message>
    <message>
        <source>User unlocked</source>
        <translation>إلغاء قفل مستخدم</translation>
    </message>
    <message>
        <source>Users exported</source>
        <translation>تصدير المستخدمين</translation>
    </message>
    <message>
        <source>Auth</source>
        <translation>المصادقة</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>الموارد</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>قيد البدء</translation>
    </message>
    <message>
        <source>running</source>
        <translation>تعمل</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>قيد الإيقاف</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>runs in another process</source>
        <translation>تعمل في عملية أخرى</translation>
    </message>
</context>
</TS>
