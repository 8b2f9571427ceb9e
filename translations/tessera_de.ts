<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>tessera::app</name>
    <message>
        <source>refused</source>
        <comment>how an attack ended</comment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>taken</source>
        <comment>how an attack ended</comment>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>fetched</source>
        <comment>how an attack ended</comment>
        <translation>abgeholt</translation>
    </message>
    <message>
        <source>broke</source>
        <comment>how an attack ended</comment>
        <translation>zerbrochen</translation>
    </message>
    <message>
        <source>not-judged</source>
        <comment>how an attack ended</comment>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>%1 (policy)</source>
        <comment>how an attack ended; that it got through is no hole</comment>
        <translation>%1 (Richtlinie)</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>ERGEBNIS</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>ATTACK</source>
        <translation>ANGRIFF</translation>
    </message>
    <message>
        <source>WHAT WAS TRIED</source>
        <translation>WAS VERSUCHT WURDE</translation>
    </message>
    <message>
        <source>RULE</source>
        <translation>REGEL</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many attacks were sent</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Name one address, as URL or with --url.</source>
        <translation>Eine Adresse nennen, als URL oder mit --url.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an http or https address.</source>
        <translation>„%1“ ist keine http- oder https-Adresse.</translation>
    </message>
    <message>
        <source>%1 is no loopback address, and may be another machine. Attack only what is yours: --i-own-this-host says that it is.</source>
        <translation>%1 ist keine Loopback-Adresse und womöglich ein anderer Rechner. Nur angreifen, was einem selbst gehört: --i-own-this-host sagt, dass es so ist.</translation>
    </message>
    <message>
        <source>token</source>
        <comment>what is read from a file</comment>
        <translation>Token</translation>
    </message>
    <message>
        <source>--report %1: the name of a report ends with .html, .json or .xml (JUnit).</source>
        <translation>--report %1: der Name eines Berichts endet auf .html, .json oder .xml (JUnit).</translation>
    </message>
    <message>
        <source>The address, which answers a GET with a good token; may stand without --url, too.</source>
        <translation>Die Adresse, die ein GET mit einem guten Token beantwortet; darf auch ohne --url stehen.</translation>
    </message>
    <message>
        <source>A token that the resource accepts; others on this machine can see it. Else this installation mints one, and can try more.</source>
        <translation>Ein Token, das die Ressource annimmt; andere auf diesem Rechner können es sehen. Sonst stellt diese Installation eines aus und kann mehr versuchen.</translation>
    </message>
    <message>
        <source>The same in a file, - for standard input.</source>
        <translation>Dasselbe in einer Datei, - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>The key set of the issuer of that token, where that is not this installation.</source>
        <translation>Der Schlüsselsatz des Ausstellers jenes Tokens, wenn das nicht diese Installation ist.</translation>
    </message>
    <message>
        <source>Write a report: .html to read, .json, or .xml (JUnit) for a pipeline. May be given more than once.</source>
        <translation>Einen Bericht schreiben: .html zum Lesen, .json oder .xml (JUnit) für eine Pipeline. Darf mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Between two requests, as 500ms; else none.</source>
        <translation>Zwischen zwei Anfragen, etwa 500ms; sonst keine Pause.</translation>
    </message>
    <message>
        <source>For all of it; else 3min.</source>
        <translation>Für alles zusammen; sonst 3min.</translation>
    </message>
    <message>
        <source>You may do this to that host. Not asked for loopback addresses.</source>
        <translation>Dieser Host darf angegriffen werden. Bei Loopback-Adressen nicht verlangt.</translation>
    </message>
    <message>
        <source>Send a resource forged tokens and say which it took.</source>
        <translation>Einer Ressource gefälschte Tokens senden und sagen, welche sie nahm.</translation>
    </message>
    <message>
        <source>There is no action &quot;%1&quot;. There are %2; what stands before a full stop finds all of those.</source>
        <translation>Es gibt keine Aktion „%1“. Es gibt %2; was vor einem Punkt steht, findet alle davon.</translation>
    </message>
    <message>
        <source>ok</source>
        <comment>how an action ended</comment>
        <translation>ok</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>how an action ended</comment>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>WANN</translation>
    </message>
    <message>
        <source>ACTION</source>
        <translation>AKTION</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>WER</translation>
    </message>
    <message>
        <source>WHAT</source>
        <comment>whom or what an action was done to</comment>
        <translation>WAS</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>DETAILS</source>
        <translation>EINZELHEITEN</translation>
    </message>
    <message numerus="yes">
        <source>All %n entries are as they were written. The last one&apos;s hash is %1.</source>
        <translation>
            <numerusform>Der eine Eintrag ist, wie er geschrieben wurde. Sein Hash ist %1.</numerusform>
            <numerusform>Alle %n Einträge sind, wie sie geschrieben wurden. Der Hash des letzten ist %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Broken at entry %1: %2</source>
        <translation>Gebrochen bei Eintrag %1: %2</translation>
    </message>
    <message>
        <source>Only these: a whole name as signin.refused, or signin for all of signin.*.</source>
        <translation>Nur diese: ein ganzer Name wie signin.refused, oder signin für alle von signin.*.</translation>
    </message>
    <message>
        <source>Only what this one did: an email address, or as it stands in the log.</source>
        <translation>Nur was dieser Benutzer tat: eine E-Mail-Adresse, oder wie es im Protokoll steht.</translation>
    </message>
    <message>
        <source>Only what was done to this: an email address, or as it stands in the log.</source>
        <translation>Nur was hiermit geschah: eine E-Mail-Adresse, oder wie es im Protokoll steht.</translation>
    </message>
    <message>
        <source>Only what this request caused: the X-Request-Id of its answer.</source>
        <translation>Nur was diese Anfrage bewirkte: die X-Request-Id ihrer Antwort.</translation>
    </message>
    <message>
        <source>Only what has this in it somewhere; upper and lower case are alike.</source>
        <translation>Nur was dies irgendwo enthält; Groß- und Kleinschreibung sind gleich.</translation>
    </message>
    <message>
        <source>Only what was refused.</source>
        <translation>Nur was abgelehnt wurde.</translation>
    </message>
    <message>
        <source>From then on, as 2026-11-23T08:15:30Z.</source>
        <translation>Von da an, etwa 2026-11-23T08:15:30Z.</translation>
    </message>
    <message>
        <source>Before then; likewise.</source>
        <translation>Davor; ebenso.</translation>
    </message>
    <message>
        <source>At most so many, the latest; 1 to 10000 (list: 100, export: all).</source>
        <translation>Höchstens so viele, die letzten; 1 bis 10000 (list: 100, export: alle).</translation>
    </message>
    <message>
        <source>List what was done and refused, the latest first.</source>
        <translation>Auflisten, was getan und abgelehnt wurde, das Letzte zuerst.</translation>
    </message>
    <message>
        <source>Check that no entry was changed, removed or moved.</source>
        <translation>Prüfen, dass kein Eintrag verändert, entfernt oder verschoben wurde.</translation>
    </message>
    <message>
        <source>Write entries as lines of JSON, the oldest first.</source>
        <translation>Einträge als JSON-Zeilen schreiben, die ältesten zuerst.</translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n Benutzer</numerusform>
            <numerusform>%n Benutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n Schlüssel</numerusform>
            <numerusform>%n Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>how many users, keys and sessions there are</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote a copy of everything to %1.</source>
        <translation>Eine Kopie von allem nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>It is not encrypted: who has it can read names and addresses. Private keys in it are sealed: keep the key-encryption key as well, and elsewhere.</source>
        <translation>Nicht verschlüsselt: wer diese Kopie hat, kann Namen und Adressen lesen. Private Schlüssel darin sind versiegelt: auch den Versiegelungsschlüssel aufheben, und zwar anderswo.</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other.</source>
        <translation>%1 und %2 schließen einander aus.</translation>
    </message>
    <message>
        <source>new passphrase for the backup</source>
        <translation>Neue Passphrase für die Sicherung</translation>
    </message>
    <message>
        <source>Wrote %1, encrypted, and read it back: %2.</source>
        <translation>%1 geschrieben, verschlüsselt, und zurückgelesen: %2.</translation>
    </message>
    <message>
        <source>The file and its passphrase are all that a restore needs. Keep the passphrase elsewhere: without it nobody can open the file.</source>
        <translation>Die Datei und ihre Passphrase sind alles, was eine Wiederherstellung braucht. Die Passphrase anderswo aufheben: ohne sie kann niemand die Datei öffnen.</translation>
    </message>
    <message>
        <source>passphrase of the backup</source>
        <translation>Passphrase der Sicherung</translation>
    </message>
    <message>
        <source>There is no place to unpack it: %1.</source>
        <translation>Es gibt keinen Platz, um sie zu entpacken: %1.</translation>
    </message>
    <message>
        <source>%1 is whole. Written at %2: %3.</source>
        <translation>%1 ist unversehrt. Geschrieben um %2: %3.</translation>
    </message>
    <message>
        <source>%1 is whole, and not encrypted: %2.</source>
        <translation>%1 ist unversehrt und nicht verschlüsselt: %2.</translation>
    </message>
    <message>
        <source>Its audit log was changed: see entry %1.</source>
        <translation>Das Audit-Protokoll darin wurde verändert: siehe Eintrag %1.</translation>
    </message>
    <message>
        <source>Restored into %1: %2, %3, %4.</source>
        <translation>Wiederhergestellt in %1: %2, %3, %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions that go on</source>
        <translation>
            <numerusform>%n Sitzung, die weitergeht</numerusform>
            <numerusform>%n Sitzungen, die weitergehen</numerusform>
        </translation>
    </message>
    <message>
        <source>The last thing it knows of was done at %1.</source>
        <translation>Das Letzte, wovon sie weiß, geschah um %1.</translation>
    </message>
    <message>
        <source>What was there before is in %1.</source>
        <translation>Was vorher da war, ist in %1.</translation>
    </message>
    <message>
        <source>Its key-encryption key is in %1 now.</source>
        <translation>Der Versiegelungsschlüssel dazu ist jetzt in %1.</translation>
    </message>
    <message>
        <source>What was done since the backup was written is not in it: users that were disabled and keys that were revoked since then are good again.</source>
        <translation>Was geschah, seit die Sicherung geschrieben wurde, ist nicht darin: Benutzer, die seitdem deaktiviert, und Schlüssel, die seitdem widerrufen wurden, gelten wieder.</translation>
    </message>
    <message>
        <source>Where the new passphrase (12 characters or more) is, - for standard input; else it is asked for.</source>
        <translation>Wo die neue Passphrase (12 Zeichen oder mehr) steht, - für die Standardeingabe; sonst wird danach gefragt.</translation>
    </message>
    <message>
        <source>Not encrypted, and without the key-encryption key, which a restore needs as well.</source>
        <translation>Nicht verschlüsselt und ohne den Versiegelungsschlüssel, den eine Wiederherstellung auch braucht.</translation>
    </message>
    <message>
        <source>Where the passphrase of an encrypted backup is, - for standard input; else it is asked for.</source>
        <translation>Wo die Passphrase einer verschlüsselten Sicherung steht, - für die Standardeingabe; sonst wird danach gefragt.</translation>
    </message>
    <message>
        <source>Although there is a database; it is kept beside under another name.</source>
        <translation>Obwohl es eine Datenbank gibt; sie bleibt daneben unter anderem Namen erhalten.</translation>
    </message>
    <message>
        <source>Read a backup from end to end, as a restore would; needs no installation.</source>
        <translation>Eine Sicherung von Anfang bis Ende lesen, wie eine Wiederherstellung es täte; braucht keine Installation.</translation>
    </message>
    <message>
        <source>Write everything into a new file, encrypted, while services run; it is read back before it gets its name. &quot;backup check FILE&quot; reads one again.</source>
        <translation>Alles in eine neue Datei schreiben, verschlüsselt, während Dienste laufen; sie wird zurückgelesen, bevor sie ihren Namen erhält. „backup check FILE“ liest eine noch einmal.</translation>
    </message>
    <message>
        <source>Put a backup in the place of the database; no service may run.</source>
        <translation>Eine Sicherung an die Stelle der Datenbank setzen; kein Dienst darf laufen.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>%1 [options]</source>
        <comment>a command, and what may follow</comment>
        <translation>%1 [Optionen]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Optionen jedes Befehls:</translation>
    </message>
    <message>
        <source>%1 See &quot;%2 --help&quot;.</source>
        <comment>what is wrong, and a command</comment>
        <translation>%1 Siehe „%2 --help“.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Each takes --data-dir DIR, --config FILE, --json and --help.</source>
        <translation>Jeder nimmt --data-dir DIR, --config FILE, --json und --help.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; there are %2.</source>
        <translation>Es gibt keinen Befehl „%1“; es gibt %2.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>Es gibt keinen Befehl „%1“; war „%2“ gemeint?</translation>
    </message>
    <message>
        <source>Show this.</source>
        <translation>Dies anzeigen.</translation>
    </message>
    <message>
        <source>Commands, for a data folder with or without running services:</source>
        <translation>Befehle, für einen Datenordner mit oder ohne laufende Dienste:</translation>
    </message>
    <message>
        <source>What to do with &quot;%1&quot;? There are %2.</source>
        <translation>Was soll mit „%1“ geschehen? Es gibt %2.</translation>
    </message>
    <message>
        <source>There is no completion for &quot;%1&quot;; there are bash, zsh, fish.</source>
        <translation>Es gibt keine Vervollständigung für „%1“; es gibt bash, zsh und fish.</translation>
    </message>
    <message>
        <source>Write a script that completes commands and options: bash, zsh or fish.</source>
        <translation>Ein Skript schreiben, das Befehle und Optionen vervollständigt: bash, zsh oder fish.</translation>
    </message>
    <message>
        <source>--%1 is a whole number, %2 or more, and not &quot;%3&quot;.</source>
        <translation>--%1 ist eine ganze Zahl, %2 oder mehr, und nicht „%3“.</translation>
    </message>
    <message>
        <source>--%1 is a whole number, from %2 to %3, and not &quot;%4&quot;.</source>
        <translation>--%1 ist eine ganze Zahl von %2 bis %3 und nicht „%4“.</translation>
    </message>
    <message>
        <source>--%1 is %2 or %3, and not &quot;%4&quot;.</source>
        <comment>words to choose from</comment>
        <translation>--%1 ist %2 oder %3 und nicht „%4“.</translation>
    </message>
    <message>
        <source>--%1 is an instant with its zone, as 2026-11-23T08:15:30Z or 2026-11-23T09:15:30+01:00, and not &quot;%2&quot;.</source>
        <translation>--%1 ist ein Zeitpunkt mit seiner Zone, etwa 2026-11-23T08:15:30Z oder 2026-11-23T09:15:30+01:00, und nicht „%2“.</translation>
    </message>
    <message>
        <source>--%1 is a duration as 60s, 15min or 24h, and not &quot;%2&quot;.</source>
        <translation>--%1 ist eine Dauer wie 60s, 15min oder 24h und nicht „%2“.</translation>
    </message>
    <message>
        <source>Made a new installation in %1.</source>
        <translation>Eine neue Installation in %1 angelegt.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Nichts wurde getan.</translation>
    </message>
    <message>
        <source>Nothing was done: there is no terminal to ask &quot;%1&quot; on. --yes does it without asking.</source>
        <translation>Nichts wurde getan: es gibt kein Terminal, um „%1“ zu fragen. Mit --yes geschieht es ohne Frage.</translation>
    </message>
    <message>
        <source>The issuer is %1, as --issuer says.</source>
        <translation>Der Aussteller ist %1, wie --issuer sagt.</translation>
    </message>
    <message>
        <source>The issuer is %1, as the configuration says.</source>
        <translation>Der Aussteller ist %1, wie die Konfiguration sagt.</translation>
    </message>
    <message>
        <source>The issuer is %1, that of the services that run on this data folder.</source>
        <translation>Der Aussteller ist %1, jener der Dienste, die auf diesem Datenordner laufen.</translation>
    </message>
    <message>
        <source>The issuer is %1, that of the services that ran on this data folder last.</source>
        <translation>Der Aussteller ist %1, jener der Dienste, die zuletzt auf diesem Datenordner liefen.</translation>
    </message>
    <message>
        <source>The issuer is %1, since no services have run on this data folder yet; --issuer names another one.</source>
        <translation>Der Aussteller ist %1, da auf diesem Datenordner noch keine Dienste liefen; --issuer nennt einen anderen.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Kid</source>
        <translation>Kid</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Activates</source>
        <translation>Signiert ab</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>KID</source>
        <translation>KID</translation>
    </message>
    <message>
        <source>ALGORITHM</source>
        <translation>ALGORITHMUS</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ZUSTAND</translation>
    </message>
    <message>
        <source>ACTIVATES</source>
        <translation>SIGNIERT AB</translation>
    </message>
    <message>
        <source>RETIRES</source>
        <translation>ABGELÖST</translation>
    </message>
    <message>
        <source>ORIGIN</source>
        <translation>HERKUNFT</translation>
    </message>
    <message>
        <source>REVOKED</source>
        <translation>WIDERRUFEN</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>GRUND</translation>
    </message>
    <message numerus="yes">
        <source>Revoking the %1 key %2 ends the access tokens of %n sessions.</source>
        <translation>
            <numerusform>Den Schlüssel %2 (%1) zu widerrufen beendet die Zugriffstoken von %n Sitzung.</numerusform>
            <numerusform>Den Schlüssel %2 (%1) zu widerrufen beendet die Zugriffstoken von %n Sitzungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It left the JWK set before: no consumer that obeys the caching rules knows it.</source>
        <translation>Er hat den Schlüsselsatz schon verlassen: kein prüfender Dienst, der die Cache-Regeln befolgt, kennt ihn.</translation>
    </message>
    <message>
        <source>Consumers that obey the caching rules may accept it until %1.</source>
        <translation>Prüfende Dienste, die die Cache-Regeln befolgen, nehmen ihn womöglich bis %1 an.</translation>
    </message>
    <message>
        <source>Those that never drop a key accept the tokens that it has signed until %1.</source>
        <translation>Solche, die nie einen Schlüssel verwerfen, nehmen die von ihm signierten Token bis %1 an.</translation>
    </message>
    <message>
        <source>No token that it has signed is good for longer.</source>
        <translation>Kein von ihm signiertes Token gilt länger.</translation>
    </message>
    <message>
        <source>Whoever holds a copy of the private key can go on making tokens for consumers that never drop a key.</source>
        <translation>Wer eine Kopie des privaten Schlüssels hat, kann weiter Token für prüfende Dienste herstellen, die nie einen Schlüssel verwerfen.</translation>
    </message>
    <message>
        <source>Another key signs at once.</source>
        <translation>Ein anderer Schlüssel signiert sofort.</translation>
    </message>
    <message>
        <source>The key %1 was revoked at %2 already.</source>
        <translation>Der Schlüssel %1 wurde schon um %2 widerrufen.</translation>
    </message>
    <message>
        <source>Revoke it?</source>
        <translation>Widerrufen?</translation>
    </message>
    <message>
        <source>new passphrase for the private key</source>
        <translation>Neue Passphrase für den privaten Schlüssel</translation>
    </message>
    <message>
        <source>--set wants NAME=VALUE, as keys.rotation-interval=12h.</source>
        <translation>--set braucht NAME=VALUE, etwa keys.rotation-interval=12h.</translation>
    </message>
    <message>
        <source>(later)</source>
        <translation>(später)</translation>
    </message>
    <message>
        <source>(not planned)</source>
        <translation>(nicht geplant)</translation>
    </message>
    <message>
        <source>(to come)</source>
        <translation>(kommt noch)</translation>
    </message>
    <message>
        <source>ANNOUNCED</source>
        <translation>ANGEKÜNDIGT</translation>
    </message>
    <message>
        <source>REMOVED</source>
        <translation>ENTFERNT</translation>
    </message>
    <message>
        <source>(later): when the key after it activates; --rotations shows more of them.</source>
        <translation>(später): wenn der nächste Schlüssel zu signieren beginnt; --rotations zeigt mehr davon.</translation>
    </message>
    <message>
        <source>(not planned): rotation is off, so the last key signs until somebody rotates.</source>
        <translation>(nicht geplant): die Rotation ist aus, also signiert der letzte Schlüssel, bis jemand rotiert.</translation>
    </message>
    <message>
        <source>A key signs now: the next announced one, unless it was made for an algorithm that is not wanted any more, else one that is made now. Consumers that have not seen it may refuse its tokens for a while.</source>
        <translation>Ein Schlüssel signiert jetzt: der nächste angekündigte, wenn sein Algorithmus noch gewünscht ist, sonst einer, der jetzt erzeugt wird. Prüfende Dienste, die ihn nicht gesehen haben, lehnen seine Token womöglich eine Weile ab.</translation>
    </message>
    <message>
        <source>Why, for the audit log (&quot;not stated&quot;).</source>
        <translation>Warum, für das Audit-Protokoll („not stated“).</translation>
    </message>
    <message>
        <source>Do it without asking.</source>
        <translation>Es ohne Frage tun.</translation>
    </message>
    <message>
        <source>Where the passphrase of an encrypted key is, - for standard input; else it is asked for.</source>
        <translation>Wo die Passphrase eines verschlüsselten Schlüssels steht, - für die Standardeingabe; sonst wird danach gefragt.</translation>
    </message>
    <message>
        <source>What an RSA key is for: RS256, RS384, RS512 or PS256.</source>
        <translation>Wofür ein RSA-Schlüssel ist: RS256, RS384, RS512 oder PS256.</translation>
    </message>
    <message>
        <source>Of the public key: jwk (so it is where nothing is said) or pem.</source>
        <translation>Des öffentlichen Schlüssels: jwk (so ist es, wenn nichts gesagt ist) oder pem.</translation>
    </message>
    <message>
        <source>The public key; so it is where nothing is said.</source>
        <translation>Der öffentliche Schlüssel; so ist es, wenn nichts gesagt ist.</translation>
    </message>
    <message>
        <source>The private key, as PKCS#8 under a passphrase; audited.</source>
        <translation>Der private Schlüssel, als PKCS#8 unter einer Passphrase; wird protokolliert.</translation>
    </message>
    <message>
        <source>Where the new passphrase is, - for standard input; else it is asked for.</source>
        <translation>Wo die neue Passphrase steht, - für die Standardeingabe; sonst wird danach gefragt.</translation>
    </message>
    <message>
        <source>How many rotations to look ahead (5).</source>
        <translation>Wie viele Rotationen vorauszusehen sind (5).</translation>
    </message>
    <message>
        <source>With this setting, which is not saved; may be given more than once.</source>
        <translation>Mit dieser Einstellung, die nicht gespeichert wird; darf mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>List the signing keys.</source>
        <translation>Die Signaturschlüssel auflisten.</translation>
    </message>
    <message>
        <source>Announce a new key.</source>
        <translation>Einen neuen Schlüssel ankündigen.</translation>
    </message>
    <message>
        <source>Take a key out of the JWKS now.</source>
        <translation>Einen Schlüssel jetzt aus dem Schlüsselsatz nehmen.</translation>
    </message>
    <message>
        <source>Import a private key (PEM or JWK); it is announced like any new one.</source>
        <translation>Einen privaten Schlüssel (PEM oder JWK) importieren; er wird angekündigt wie jeder neue.</translation>
    </message>
    <message>
        <source>Write a public or private key.</source>
        <translation>Einen öffentlichen oder privaten Schlüssel schreiben.</translation>
    </message>
    <message>
        <source>Show the rotations to come.</source>
        <translation>Die kommenden Rotationen zeigen.</translation>
    </message>
    <message>
        <source>The token names nobody: it has no &quot;sub&quot;, which resource services ask for (RFC 9068 section 2.2). --user USER or --claim sub=ID gives it one.</source>
        <translation>Das Token nennt niemanden: es hat kein „sub“, das Ressourcendienste verlangen (RFC 9068 Abschnitt 2.2). --user USER oder --claim sub=ID gibt ihm eines.</translation>
    </message>
    <message>
        <source>&quot;exp&quot; is given as a claim, by --claim or by the template, so --lifetime changes nothing.</source>
        <translation>„exp“ ist als Claim gegeben, durch --claim oder die Vorlage, darum ändert --lifetime nichts.</translation>
    </message>
    <message>
        <source>The user %1 is disabled and could not sign in; resource services accept the token all the same until it expires.</source>
        <translation>Der Benutzer %1 ist deaktiviert und könnte sich nicht anmelden; Ressourcendienste nehmen das Token trotzdem an, bis es abläuft.</translation>
    </message>
    <message>
        <source>The services that run on this data folder name %1 as issuer, and do not accept a token of %2.</source>
        <translation>Die Dienste, die auf diesem Datenordner laufen, nennen %1 als Aussteller und nehmen kein Token von %2 an.</translation>
    </message>
    <message>
        <source>No service trusts the throw-away key. Its public half is %1</source>
        <translation>Kein Dienst vertraut dem Wegwerfschlüssel. Seine öffentliche Hälfte ist %1</translation>
    </message>
    <message>
        <source>--%1 wants NAME=VALUE; null as value leaves it out.</source>
        <translation>--%1 braucht NAME=VALUE; null als Wert lässt es weg.</translation>
    </message>
    <message>
        <source>--%1 %2 begins as JSON and is none: %3 Text that begins with a quotation mark or a bracket is given as JSON text, as in --%1 &apos;note=&quot;[1]&quot;&apos;.</source>
        <translation>--%1 %2 beginnt wie JSON und ist keines: %3 Text, der mit einem Anführungszeichen oder einer Klammer beginnt, wird als JSON-Text angegeben, wie in --%1 &apos;note=&quot;[1]&quot;&apos;.</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;, but: %2.</source>
        <translation>Es gibt keine Vorlage „%1“, aber: %2.</translation>
    </message>
    <message>
        <source>Whose claims to begin with.</source>
        <translation>Mit wessen Claims zu beginnen ist.</translation>
    </message>
    <message>
        <source>What iss is; else as configured, as the services that run or ran last on the data folder say, or the default.</source>
        <translation>Was iss ist; sonst wie konfiguriert, wie die Dienste sagen, die auf dem Datenordner laufen oder zuletzt liefen, oder der Standard.</translation>
    </message>
    <message>
        <source>A claim, as JSON or text; null leaves it out. What begins with {, [ or &quot; must be JSON. May be given more than once.</source>
        <translation>Ein Claim, als JSON oder Text; null lässt ihn weg. Was mit {, [ oder &quot; beginnt, muss JSON sein. Darf mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>How long it is good, as 60s, 15min or 24h: from 1s to the longest of tokens.access-lifetime, tokens.refresh-lifetime and tokens.remember-lifetime; else tokens.access-lifetime.</source>
        <translation>Wie lange es gilt, etwa 60s, 15min oder 24h: von 1s bis zum längsten von tokens.access-lifetime, tokens.refresh-lifetime und tokens.remember-lifetime; sonst tokens.access-lifetime.</translation>
    </message>
    <message>
        <source>at+jwt or JWT; else as tokens.typ says.</source>
        <translation>at+jwt oder JWT; sonst wie tokens.typ sagt.</translation>
    </message>
    <message>
        <source>What to begin with: access-token, administrator, nobody-special, client, expired, not-yet-valid, other-audience, other-issuer, id-token or critical.</source>
        <translation>Womit zu beginnen ist: access-token, administrator, nobody-special, client, expired, not-yet-valid, other-audience, other-issuer, id-token oder critical.</translation>
    </message>
    <message>
        <source>Sign with a key that is made for this and trusted by nobody: RS256, RS384, RS512, PS256, ES256, ES384 or EdDSA; its public half is told.</source>
        <translation>Mit einem Schlüssel signieren, der dafür erzeugt wird und dem niemand vertraut: RS256, RS384, RS512, PS256, ES256, ES384 oder EdDSA; seine öffentliche Hälfte wird genannt.</translation>
    </message>
    <message>
        <source>Sign a token; audited.</source>
        <translation>Ein Token signieren; wird protokolliert.</translation>
    </message>
    <message>
        <source>The imported key %1 was announced before and has not signed yet.</source>
        <translation>Der importierte Schlüssel %1 wurde vorher angekündigt und hat noch nicht signiert.</translation>
    </message>
    <message>
        <source>The generated key %1 was announced before and has not signed yet.</source>
        <translation>Der erzeugte Schlüssel %1 wurde vorher angekündigt und hat noch nicht signiert.</translation>
    </message>
    <message>
        <source>It never will, unless this one is revoked: both activate at the same instant.</source>
        <translation>Er wird es nie, wenn nicht dieser widerrufen wird: beide beginnen im selben Augenblick.</translation>
    </message>
    <message>
        <source>It signs from %1 and only until %2, for %3, when this one takes its place, unless this one is revoked before.</source>
        <translation>Er signiert ab %1 und nur bis %2, also %3 lang; dann tritt dieser an seine Stelle, wenn er nicht vorher widerrufen wird.</translation>
    </message>
    <message>
        <source>It signs with %1: services that are pinned to %2 refuse its tokens, from %3 on.</source>
        <translation>Er signiert mit %1: Dienste, die auf %2 festgelegt sind, lehnen seine Token ab, ab %3.</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between words to choose from</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>The setting keys.algorithm is %1, so the next key that is made here is for that.</source>
        <translation>Die Einstellung keys.algorithm ist %1, darum ist der nächste hier erzeugte Schlüssel dafür.</translation>
    </message>
    <message>
        <source>Signs until</source>
        <translation>Signiert bis</translation>
    </message>
    <message>
        <source>%1, as planned now</source>
        <translation>%1, nach jetzigem Plan</translation>
    </message>
    <message>
        <source>another key is made</source>
        <comment>until when a key signs</comment>
        <translation>ein anderer Schlüssel erzeugt wird</translation>
    </message>
    <message>
        <source>It was announced at %1 and signs earlier than planned.</source>
        <translation>Er wurde um %1 angekündigt und signiert früher als geplant.</translation>
    </message>
    <message>
        <source>Consumers that keep the key set may refuse fresh tokens until %1.</source>
        <translation>Prüfende Dienste, die den Schlüsselsatz behalten, lehnen frische Token womöglich bis %1 ab.</translation>
    </message>
    <message>
        <source>--algorithm is one of %1, and not &quot;%2&quot;.</source>
        <translation>--algorithm ist eines von %1 und nicht „%2“.</translation>
    </message>
    <message>
        <source>passphrase of %1</source>
        <translation>Passphrase von %1</translation>
    </message>
    <message>
        <source>The command did its work, but its answer could not be written: %1. What it shows only once, such as a password that was made, is lost.</source>
        <translation>Der Befehl hat seine Arbeit getan, doch seine Antwort ließ sich nicht schreiben: %1. Was er nur einmal zeigt, etwa ein erzeugtes Passwort, ist verloren.</translation>
    </message>
    <message>
        <source>%1: warning: %2</source>
        <comment>a program and what it warns of</comment>
        <translation>%1: Warnung: %2</translation>
    </message>
    <message>
        <source>The %1 in %2 cannot be read: %3.</source>
        <translation>„%1“ in %2 lässt sich nicht lesen: %3.</translation>
    </message>
    <message>
        <source>The %1 on standard input cannot be read: %2.</source>
        <translation>„%1“ auf der Standardeingabe lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>The %1 cannot be read: %2.</source>
        <comment>%1 is what was asked for, as: password of alice@example.com</comment>
        <translation>„%1“ lässt sich nicht lesen: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The %1 in %2 is longer than %n bytes.</source>
        <translation>
            <numerusform>„%1“ in %2 ist länger als %n Byte.</numerusform>
            <numerusform>„%1“ in %2 ist länger als %n Byte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 on standard input is longer than %n bytes.</source>
        <translation>
            <numerusform>„%1“ auf der Standardeingabe ist länger als %n Byte.</numerusform>
            <numerusform>„%1“ auf der Standardeingabe ist länger als %n Byte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 is longer than %n bytes.</source>
        <translation>
            <numerusform>„%1“ ist länger als %n Byte.</numerusform>
            <numerusform>„%1“ ist länger als %n Byte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 in %2 is empty.</source>
        <translation>„%1“ in %2 ist leer.</translation>
    </message>
    <message>
        <source>The %1 on standard input is empty.</source>
        <translation>„%1“ auf der Standardeingabe ist leer.</translation>
    </message>
    <message>
        <source>The %1 is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 (once more): </source>
        <comment>a password that is asked for</comment>
        <translation>%1 (noch einmal): </translation>
    </message>
    <message>
        <source>%1: </source>
        <comment>a password that is asked for</comment>
        <translation>%1: </translation>
    </message>
    <message>
        <source>The terminal cannot be read: %1.</source>
        <translation>Das Terminal lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>The two were not the same.</source>
        <translation>Die beiden waren nicht gleich.</translation>
    </message>
    <message>
        <source>Standard input cannot be read: %1.</source>
        <translation>Die Standardeingabe lässt sich nicht lesen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is larger than %n bytes.</source>
        <translation>
            <numerusform>%1 ist größer als %n Byte.</numerusform>
            <numerusform>%1 ist größer als %n Byte.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 [y/N] </source>
        <comment>a question, and what it is answered with</comment>
        <translation>%1 [j/N] </translation>
    </message>
    <message>
        <source>y|yes</source>
        <comment>answers that agree, beside these; | is between them</comment>
        <translation>j|ja</translation>
    </message>
    <message>
        <source>ended: %1</source>
        <translation>beendet: %1</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>USER</source>
        <translation>BENUTZER</translation>
    </message>
    <message>
        <source>SIGNED IN</source>
        <translation>ANGEMELDET</translation>
    </message>
    <message>
        <source>REFRESHED</source>
        <translation>ERNEUERT</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>LÄUFT AB</translation>
    </message>
    <message>
        <source>CLIENT</source>
        <translation>CLIENT</translation>
    </message>
    <message>
        <source>Name one session by its id, or all of a user with --user.</source>
        <translation>Eine Sitzung mit ihrer ID nennen oder alle eines Benutzers mit --user.</translation>
    </message>
    <message>
        <source>There is no session &quot;%1&quot;.</source>
        <translation>Es gibt keine Sitzung „%1“.</translation>
    </message>
    <message>
        <source>That session had ended already.</source>
        <translation>Diese Sitzung war schon beendet.</translation>
    </message>
    <message numerus="yes">
        <source>Ended %n sessions.</source>
        <translation>
            <numerusform>%n Sitzung beendet.</numerusform>
            <numerusform>%n Sitzungen beendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Access tokens that were given out stay good at resource services until %1 at the latest.</source>
        <translation>Ausgegebene Zugriffstoken gelten bei Ressourcendiensten noch längstens bis %1.</translation>
    </message>
    <message>
        <source>Only those of this user.</source>
        <translation>Nur die dieses Benutzers.</translation>
    </message>
    <message>
        <source>Ended ones too.</source>
        <translation>Auch beendete.</translation>
    </message>
    <message>
        <source>At most so many (100), 1 to 10000.</source>
        <translation>Höchstens so viele (100), 1 bis 10000.</translation>
    </message>
    <message>
        <source>All sessions of this user.</source>
        <translation>Alle Sitzungen dieses Benutzers.</translation>
    </message>
    <message>
        <source>Why, for the audit log.</source>
        <translation>Warum, für das Audit-Protokoll.</translation>
    </message>
    <message>
        <source>List sessions, the newest first.</source>
        <translation>Sitzungen auflisten, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>End a session, or all of a user.</source>
        <translation>Eine Sitzung beenden, oder alle eines Benutzers.</translation>
    </message>
    <message>
        <source>none, or up to 100 origins such as https://app.example.com, or *</source>
        <translation>none, oder bis zu 100 Ursprünge wie https://app.example.com, oder *</translation>
    </message>
    <message>
        <source>off, or %1 to %2</source>
        <translation>off, oder %1 bis %2</translation>
    </message>
    <message>
        <source>%1 to %2 in whole seconds</source>
        <translation>%1 bis %2 in ganzen Sekunden</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the least and the most of a setting</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>WERT</translation>
    </message>
    <message>
        <source>DEFAULT</source>
        <translation>STANDARD</translation>
    </message>
    <message>
        <source>BOUNDS</source>
        <translation>GRENZEN</translation>
    </message>
    <message>
        <source>WHAT IT IS</source>
        <translation>WAS ES IST</translation>
    </message>
    <message>
        <source>Write NAME VALUE or NAME=VALUE, once for each setting.</source>
        <translation>NAME VALUE oder NAME=VALUE schreiben, einmal je Einstellung.</translation>
    </message>
    <message>
        <source>List every setting with its default, bounds and meaning.</source>
        <translation>Jede Einstellung mit Standard, Grenzen und Bedeutung auflisten.</translation>
    </message>
    <message>
        <source>Show one setting.</source>
        <translation>Eine Einstellung zeigen.</translation>
    </message>
    <message>
        <source>Change settings; all or none.</source>
        <translation>Einstellungen ändern; alle oder keine.</translation>
    </message>
    <message>
        <source>Give settings their default again.</source>
        <translation>Einstellungen ihren Standard wiedergeben.</translation>
    </message>
    <message>
        <source>subject</source>
        <comment>of a certificate</comment>
        <translation>Subjekt</translation>
    </message>
    <message>
        <source>names</source>
        <comment>of a certificate</comment>
        <translation>Namen</translation>
    </message>
    <message>
        <source>vouched for by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>good from</source>
        <translation>Gilt ab</translation>
    </message>
    <message>
        <source>good until</source>
        <translation>Gilt bis</translation>
    </message>
    <message>
        <source>There is none; &quot;tls authority&quot; makes it.</source>
        <translation>Es gibt keine; „tls authority“ legt sie an.</translation>
    </message>
    <message>
        <source>There is none; services that start with tls.names have it made.</source>
        <translation>Es gibt keines; Dienste, die mit tls.names starten, lassen es ausstellen.</translation>
    </message>
    <message>
        <source>The local authority</source>
        <translation>Die lokale Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Its certificate for the listeners of this installation</source>
        <translation>Das von dort ausgestellte Zertifikat für die Dienste dieser Installation</translation>
    </message>
    <message>
        <source>Good until %1; it is not renewed by itself. Clients that trust the local authority (tls authority) believe it.</source>
        <translation>Gilt bis %1; es wird nicht von selbst erneuert. Clients, die der lokalen Zertifizierungsstelle vertrauen (tls authority), glauben ihm.</translation>
    </message>
    <message>
        <source>Whoever trusts the local authority refuses the services until told of the new one. Replace it?</source>
        <translation>Wer der lokalen Zertifizierungsstelle vertraut, lehnt die Dienste ab, bis er von der neuen erfährt. Ersetzen?</translation>
    </message>
    <message>
        <source>For how many days it is good, 1 to 825; 90 where this is not said.</source>
        <translation>Für wie viele Tage es gilt, 1 bis 825; 90, wenn nichts gesagt ist.</translation>
    </message>
    <message>
        <source>Where the passphrase of the private key is; asked for, or read from standard input, without it.</source>
        <translation>Wo die Passphrase des privaten Schlüssels steht; sonst wird danach gefragt oder von der Standardeingabe gelesen.</translation>
    </message>
    <message>
        <source>The authority as well: another one takes its place, which nobody trusts yet.</source>
        <translation>Auch die Zertifizierungsstelle: eine andere tritt an ihre Stelle, der noch niemand vertraut.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>Nicht fragen.</translation>
    </message>
    <message>
        <source>Show the local authority and the certificate that it made for the listeners.</source>
        <translation>Die lokale Zertifizierungsstelle zeigen und das Zertifikat, das sie für die Dienste ausgestellt hat.</translation>
    </message>
    <message>
        <source>Export the local authority (PEM) for those who are to trust it; made where there is none.</source>
        <translation>Die lokale Zertifizierungsstelle (PEM) für die exportieren, die ihr vertrauen sollen; angelegt, wo es keine gibt.</translation>
    </message>
    <message>
        <source>Make a certificate and an encrypted key (PEM, both in FILE) for another server.</source>
        <translation>Ein Zertifikat und einen verschlüsselten Schlüssel (PEM, beides in FILE) für einen anderen Server ausstellen.</translation>
    </message>
    <message>
        <source>Make another certificate for the listeners; they show it within seconds.</source>
        <translation>Ein anderes Zertifikat für die Dienste ausstellen; sie zeigen es binnen Sekunden.</translation>
    </message>
    <message>
        <source>pass</source>
        <comment>the verdict of a check</comment>
        <translation>gut</translation>
    </message>
    <message>
        <source>fail</source>
        <comment>the verdict of a check</comment>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>not-reached</source>
        <comment>the verdict of a check</comment>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <comment>and the name of a check</comment>
        <translation>abgelehnt: %1</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>accepted; not compared: %1</source>
        <translation>angenommen; nicht verglichen: %1</translation>
    </message>
    <message>
        <source>VERDICT</source>
        <translation>URTEIL</translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>PRÜFUNG</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>AB</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>SCHLÜSSEL</translation>
    </message>
    <message>
        <source>Clocks may differ by the leeway (keys.leeway; 60s with --jwks), so it is taken that much earlier and later.</source>
        <translation>Uhren dürfen um den Spielraum abweichen (keys.leeway; 60s mit --jwks), darum wird es um so viel früher und später angenommen.</translation>
    </message>
    <message>
        <source>Give one token, - for standard input, or --batch.</source>
        <translation>Ein Token angeben, - für die Standardeingabe, oder --batch.</translation>
    </message>
    <message>
        <source>--course is about every instant and one token: neither --at nor --batch goes with it.</source>
        <translation>--course handelt von jedem Zeitpunkt und einem Token: weder --at noch --batch passt dazu.</translation>
    </message>
    <message>
        <source>The key set, one JWK, or a public key or certificate (PEM); else the keys of this installation.</source>
        <translation>Der Schlüsselsatz, ein JWK oder ein öffentlicher Schlüssel oder Zertifikat (PEM); sonst die Schlüssel dieser Installation.</translation>
    </message>
    <message>
        <source>What iss must be; else as configured, as the services that run or ran last on the data folder say, or the default. With --jwks it may be left out, and is then not compared.</source>
        <translation>Was iss sein muss; sonst wie konfiguriert, wie die Dienste sagen, die auf dem Datenordner laufen oder zuletzt liefen, oder der Standard. Mit --jwks darf es fehlen und wird dann nicht verglichen.</translation>
    </message>
    <message>
        <source>What aud must contain; likewise.</source>
        <translation>Was aud enthalten muss; ebenso.</translation>
    </message>
    <message>
        <source>As if it were then, as 2026-11-23T08:15:30Z.</source>
        <translation>Als wäre es dann, etwa 2026-11-23T08:15:30Z.</translation>
    </message>
    <message>
        <source>Only up to the signature; the payload may be anything.</source>
        <translation>Nur bis zur Signatur; die Payload darf alles sein.</translation>
    </message>
    <message>
        <source>Take typ JWT beside at+jwt, as is done for this installation&apos;s keys where tokens.typ is JWT.</source>
        <translation>Typ JWT neben at+jwt annehmen, wie es für die Schlüssel dieser Installation geschieht, wenn tokens.typ JWT ist.</translation>
    </message>
    <message>
        <source>Read lines of JSON with jwks or jwk, token and algorithms; answer a line for each.</source>
        <translation>JSON-Zeilen mit jwks oder jwk, token und algorithms lesen; jede mit einer Zeile beantworten.</translation>
    </message>
    <message>
        <source>Take a token apart without judging it; - reads it from standard input.</source>
        <translation>Ein Token zerlegen, ohne es zu beurteilen; - liest es von der Standardeingabe.</translation>
    </message>
    <message>
        <source>Judge a token, check by check; - reads it from standard input.</source>
        <translation>Ein Token beurteilen, Prüfung für Prüfung; - liest es von der Standardeingabe.</translation>
    </message>
    <message>
        <source>problem</source>
        <comment>how much a remark weighs</comment>
        <translation>Problem</translation>
    </message>
    <message>
        <source>attention</source>
        <comment>how much a remark weighs</comment>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>note</source>
        <comment>how much a remark weighs</comment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Encrypted key</source>
        <translation>Verschlüsselter Schlüssel</translation>
    </message>
    <message>
        <source>Initialisation vector</source>
        <translation>Initialisierungsvektor</translation>
    </message>
    <message>
        <source>Ciphertext</source>
        <translation>Chiffrat</translation>
    </message>
    <message>
        <source>Authentication tag</source>
        <translation>Authentifizierungs-Tag</translation>
    </message>
    <message>
        <source>before the year 1</source>
        <translation>vor dem Jahr 1</translation>
    </message>
    <message>
        <source>after the year 9999</source>
        <translation>nach dem Jahr 9999</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, and where it is said</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n bytes</source>
        <comment>a part of a token, and its size</comment>
        <translation>
            <numerusform>%1: %n Byte</numerusform>
            <numerusform>%1: %n Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>MEANING</source>
        <translation>BEDEUTUNG</translation>
    </message>
    <message>
        <source>REMARK</source>
        <translation>ANMERKUNG</translation>
    </message>
    <message>
        <source>CHARACTER</source>
        <translation>ZEICHEN</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>WAS</translation>
    </message>
    <message>
        <source>Nothing was verified.</source>
        <translation>Nichts wurde verifiziert.</translation>
    </message>
    <message>
        <source>There is no token.</source>
        <translation>Es gibt kein Token.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>%1 (verified)</source>
        <translation>%1 (verifiziert)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Locked until</source>
        <translation>Gesperrt bis</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>nicht gesperrt</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>Passwort gesetzt</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Password: %1 (shown this once)</source>
        <translation>Passwort: %1 (nur dieses eine Mal gezeigt)</translation>
    </message>
    <message>
        <source>password of %1</source>
        <translation>Passwort von %1</translation>
    </message>
    <message>
        <source>EMAIL</source>
        <translation>E-MAIL</translation>
    </message>
    <message>
        <source>ROLES</source>
        <translation>ROLLEN</translation>
    </message>
    <message>
        <source>LAST SIGN-IN</source>
        <translation>LETZTE ANMELDUNG</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n users</source>
        <translation>
            <numerusform>%1 von %n Benutzer</numerusform>
            <numerusform>%1 von %n Benutzern</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1 and every session?</source>
        <translation>%1 und jede Sitzung löschen?</translation>
    </message>
    <message>
        <source>Deleted %1 and every session.</source>
        <translation>%1 und jede Sitzung gelöscht.</translation>
    </message>
    <message>
        <source>What to call the person.</source>
        <translation>Wie die Person heißt.</translation>
    </message>
    <message>
        <source>A role that reaches the tokens; may be given more than once.</source>
        <translation>Eine Rolle, die in die Token kommt; darf mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>The email address is known to be the person&apos;s.</source>
        <translation>Die E-Mail-Adresse gehört bekanntermaßen der Person.</translation>
    </message>
    <message>
        <source>The user may not sign in yet.</source>
        <translation>Der Benutzer darf sich noch nicht anmelden.</translation>
    </message>
    <message>
        <source>Where the password is, - for standard input; else it is asked for.</source>
        <translation>Wo das Passwort steht, - für die Standardeingabe; sonst wird danach gefragt.</translation>
    </message>
    <message>
        <source>Make a password and show it once.</source>
        <translation>Ein Passwort erzeugen und einmal zeigen.</translation>
    </message>
    <message>
        <source>Only those whose email address or name contains it.</source>
        <translation>Nur die, deren E-Mail-Adresse oder Name es enthält.</translation>
    </message>
    <message>
        <source>any, enabled, disabled or locked.</source>
        <translation>any, enabled, disabled oder locked.</translation>
    </message>
    <message>
        <source>email, name, created or last-sign-in.</source>
        <translation>email, name, created oder last-sign-in.</translation>
    </message>
    <message>
        <source>Another email address.</source>
        <translation>Eine andere E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Another name.</source>
        <translation>Ein anderer Name.</translation>
    </message>
    <message>
        <source>Exactly these roles; may be given more than once.</source>
        <translation>Genau diese Rollen; darf mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>No role at all.</source>
        <translation>Gar keine Rolle.</translation>
    </message>
    <message>
        <source>Add a user.</source>
        <translation>Einen Benutzer anlegen.</translation>
    </message>
    <message>
        <source>List users.</source>
        <translation>Benutzer auflisten.</translation>
    </message>
    <message>
        <source>Show one user.</source>
        <translation>Einen Benutzer zeigen.</translation>
    </message>
    <message>
        <source>Change what is known of a user.</source>
        <translation>Ändern, was von einem Benutzer bekannt ist.</translation>
    </message>
    <message>
        <source>Set a password and end all sessions.</source>
        <translation>Ein Passwort setzen und alle Sitzungen beenden.</translation>
    </message>
    <message>
        <source>Refuse a user from now on and end all sessions.</source>
        <translation>Einen Benutzer von jetzt an ablehnen und alle Sitzungen beenden.</translation>
    </message>
    <message>
        <source>Let a disabled user sign in again.</source>
        <translation>Einen deaktivierten Benutzer sich wieder anmelden lassen.</translation>
    </message>
    <message>
        <source>Lift the lock after too many failures.</source>
        <translation>Die Sperre nach zu vielen Fehlversuchen aufheben.</translation>
    </message>
    <message>
        <source>Delete a user and all sessions.</source>
        <translation>Einen Benutzer und alle Sitzungen löschen.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Nothing would be added.</source>
        <translation>Niemand würde angelegt.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Niemand wurde angelegt.</translation>
    </message>
    <message numerus="yes">
        <source>%n users would be added.</source>
        <translation>
            <numerusform>%n Benutzer würde angelegt.</numerusform>
            <numerusform>%n Benutzer würden angelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users were added.</source>
        <translation>
            <numerusform>%n Benutzer wurde angelegt.</numerusform>
            <numerusform>%n Benutzer wurden angelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>csv or json; else as the name of the file says.</source>
        <translation>csv oder json; sonst wie der Name der Datei sagt.</translation>
    </message>
    <message>
        <source>Leave out what is refused and add the rest.</source>
        <translation>Weglassen, was abgelehnt wird, und den Rest anlegen.</translation>
    </message>
    <message>
        <source>Only say what is wrong, line by line.</source>
        <translation>Nur sagen, was falsch ist, Zeile für Zeile.</translation>
    </message>
    <message>
        <source>Add the users of a file, all or none.</source>
        <translation>Die Benutzer einer Datei anlegen, alle oder keinen.</translation>
    </message>
    <message>
        <source>Write all users, without passwords.</source>
        <translation>Alle Benutzer schreiben, ohne Passwörter.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n bytes to %1.</source>
        <translation>
            <numerusform>%n Byte nach %1 geschrieben.</numerusform>
            <numerusform>%n Byte nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a demonstration: anybody who reaches the services may register, and there is the user %1 with password %2.</source>
        <translation>Dies ist eine Vorführung: wer die Dienste erreicht, darf sich registrieren, und es gibt den Benutzer %1 mit dem Passwort %2.</translation>
    </message>
    <message>
        <source>Everything it keeps is in %1 and is deleted when it ends.</source>
        <translation>Alles, was sie aufhebt, ist in %1 und wird gelöscht, wenn sie endet.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to: %2.</source>
        <translation>In den Ordner %1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>There is no window to open %1 in; &quot;token inspect&quot; takes a token apart here.</source>
        <translation>Es gibt kein Fenster, um %1 darin zu öffnen; hier zerlegt „token inspect“ ein Token.</translation>
    </message>
    <message>
        <source>The folder that holds the database (~/.local/share/tessera).</source>
        <translation>Der Ordner, in dem die Datenbank liegt (~/.local/share/tessera).</translation>
    </message>
    <message>
        <source>The configuration file, tessera.toml.</source>
        <translation>Die Konfigurationsdatei, tessera.toml.</translation>
    </message>
    <message>
        <source>The file with the key that seals the signing keys.</source>
        <translation>Die Datei mit dem Schlüssel, der die Signaturschlüssel versiegelt.</translation>
    </message>
    <message>
        <source>Where the auth service listens (127.0.0.1:8000): an IP address or localhost, and a port from 0 to 65535; 0 is any free one.</source>
        <translation>Wo der Dienst auth lauscht (127.0.0.1:8000): eine IP-Adresse oder localhost und ein Port von 0 bis 65535; 0 ist irgendein freier.</translation>
    </message>
    <message>
        <source>Where the resource service listens (127.0.0.1:8001); likewise.</source>
        <translation>Wo der Dienst resource lauscht (127.0.0.1:8001); ebenso.</translation>
    </message>
    <message>
        <source>Run the auth service alone.</source>
        <translation>Nur den Dienst auth betreiben.</translation>
    </message>
    <message>
        <source>Run the resource service alone.</source>
        <translation>Nur den Dienst resource betreiben.</translation>
    </message>
    <message>
        <source>The issuer that tokens name; else the address of the auth service.</source>
        <translation>Der Aussteller, den Token nennen; sonst die Adresse des Dienstes auth.</translation>
    </message>
    <message>
        <source>The audience that tokens name (tessera).</source>
        <translation>Der Empfänger, den Token nennen (tessera).</translation>
    </message>
    <message>
        <source>How clients know the resource service (RFC 9728); else the address of its listener.</source>
        <translation>Wie Clients den Dienst resource kennen (RFC 9728); sonst die Adresse, auf der er lauscht.</translation>
    </message>
    <message>
        <source>Where the resource service learns keys; else from the issuer.</source>
        <translation>Woher der Dienst resource Schlüssel erfährt; sonst vom Aussteller.</translation>
    </message>
    <message>
        <source>Whose certificates (PEM) alone it believes there; else those that the system trusts, and the local authority&apos;s.</source>
        <translation>Wessen Zertifikaten (PEM) allein er dort glaubt; sonst denen, welchen das System vertraut, und denen der lokalen Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>Proxies in front of the listeners, as 127.0.0.1,10.1.0.0/16, whose Forwarded or X-Forwarded-For tells who their clients are.</source>
        <translation>Proxys vor den Diensten, etwa 127.0.0.1,10.1.0.0/16, deren Forwarded oder X-Forwarded-For sagt, wer ihre Clients sind.</translation>
    </message>
    <message>
        <source>Where Prometheus finds /metrics; without it there are none.</source>
        <translation>Wo Prometheus /metrics findet; ohne dies gibt es keine.</translation>
    </message>
    <message>
        <source>The DNS names and IP addresses of both services, as localhost,127.0.0.1, for which the local authority makes a certificate: they speak TLS.</source>
        <translation>Die DNS-Namen und IP-Adressen beider Dienste, etwa localhost,127.0.0.1, für die die lokale Zertifizierungsstelle ein Zertifikat ausstellt: sie sprechen TLS.</translation>
    </message>
    <message>
        <source>A certificate of yours with which both services speak TLS (PEM with its chain, or PKCS #12); read again when it changes.</source>
        <translation>Ein eigenes Zertifikat, mit dem beide Dienste TLS sprechen (PEM mit seiner Kette oder PKCS #12); neu gelesen, wenn es sich ändert.</translation>
    </message>
    <message>
        <source>The key of that certificate (PEM), where it is in another file.</source>
        <translation>Der Schlüssel jenes Zertifikats (PEM), wenn er in einer anderen Datei steht.</translation>
    </message>
    <message>
        <source>The file with the passphrase of that key.</source>
        <translation>Die Datei mit der Passphrase dieses Schlüssels.</translation>
    </message>
    <message>
        <source>Run the services without a window.</source>
        <translation>Die Dienste ohne Fenster betreiben.</translation>
    </message>
    <message>
        <source>Try it out: a throw-away data folder, open registration, and the user %1 with the password %2.</source>
        <translation>Zum Ausprobieren: ein Wegwerf-Datenordner, offene Registrierung und der Benutzer %1 mit dem Passwort %2.</translation>
    </message>
    <message>
        <source>Take the token in this file apart, in the playground of the window.</source>
        <translation>Das Token in dieser Datei zerlegen, im Testfeld des Fensters.</translation>
    </message>
    <message>
        <source>Show the versions of this program and of what it runs on.</source>
        <translation>Die Versionen dieses Programms und dessen zeigen, worauf es läuft.</translation>
    </message>
    <message>
        <source>%1 COMMAND [options] [arguments]</source>
        <translation>%1 COMMAND [Optionen] [Argumente]</translation>
    </message>
    <message>
        <source>Tessera: an auth service that signs access tokens, a resource service that verifies them, and the console to run both. Without a command it starts the services.</source>
        <translation>Tessera: ein Dienst auth, der Zugriffstoken signiert, ein Dienst resource, der sie prüft, und die Konsole, um beide zu betreiben. Ohne Befehl werden die Dienste gestartet.</translation>
    </message>
    <message>
        <source>Options of a start:</source>
        <translation>Optionen eines Starts:</translation>
    </message>
    <message>
        <source>--json belongs to commands, as in &quot;%1 key list --json&quot;. A start prints one line of JSON on standard output when the services are ready, and its log on standard error.</source>
        <translation>--json gehört zu Befehlen, wie in „%1 key list --json“. Ein Start gibt eine Zeile JSON auf der Standardausgabe aus, wenn die Dienste bereit sind, und sein Protokoll auf der Fehlerausgabe.</translation>
    </message>
    <message>
        <source>Commands come first, before any option.</source>
        <translation>Befehle kommen zuerst, vor jeder Option.</translation>
    </message>
    <message>
        <source>--demo makes a data folder of its own: leave out --data-dir, or --demo.</source>
        <translation>--demo legt einen eigenen Datenordner an: --data-dir weglassen, oder --demo.</translation>
    </message>
    <message>
        <source>Removed %1, which a demonstration that was killed had left behind.</source>
        <translation>%1 entfernt, was eine abgebrochene Vorführung zurückgelassen hatte.</translation>
    </message>
    <message>
        <source>The window on the data folder %1 is open already and comes to the front; this start ends.</source>
        <translation>Das Fenster zum Datenordner %1 ist schon offen und kommt nach vorn; dieser Start endet.</translation>
    </message>
    <message>
        <source>A window on the data folder %1 is open already and does not answer; this one opens beside it.</source>
        <translation>Ein Fenster zum Datenordner %1 ist schon offen und antwortet nicht; dieses öffnet sich daneben.</translation>
    </message>
    <message>
        <source>Give the good token by --control or by --control-file, not by both.</source>
        <translation>Das gute Token mit --control oder mit --control-file angeben, nicht mit beiden.</translation>
    </message>
    <message>
        <source>Only show what would not be accepted any more.</source>
        <translation>Nur zeigen, was enden würde.</translation>
    </message>
    <message>
        <source>A member of the header, written as a claim is; alg is what the key signs with.</source>
        <translation>Ein Element des Headers, ebenso; alg ist, womit der Schlüssel signiert.</translation>
    </message>
    <message>
        <source>How it is judged at every instant, from first to last, and the state of its key then.</source>
        <translation>Wie es zu jedem Zeitpunkt beurteilt wird, vom ersten zum letzten, und der Zustand seines Schlüssels dann.</translation>
    </message>
    <message>
        <source>In descending order.</source>
        <translation>Die Letzten zuerst.</translation>
    </message>
    <message>
        <source>Leave out the first so many.</source>
        <translation>So viele vom Anfang an weglassen.</translation>
    </message>
    <message>
        <source>The email address is not known to be the person&apos;s.</source>
        <translation>Die E-Mail-Adresse gehört nicht bekanntermaßen der Person.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many. Usage: %2</source>
        <translation>„%1“ ist ein Wort zu viel. Aufruf: %2</translation>
    </message>
    <message>
        <source>Answer with one JSON document, described in %1(1).</source>
        <translation>Mit einem JSON-Dokument antworten, beschrieben in %1(1).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no setting: write it into the configuration file, or give it at the start with %2.</source>
        <translation>„%1“ ist keine Einstellung: in die Konfigurationsdatei schreiben oder beim Start mit %2 angeben.</translation>
    </message>
</context>
<context>
    <name>tessera::language::assembledrefusals</name>
    <message>
        <source>A forged token signed by HS256; the secret is empty.</source>
        <translation>Ein gefälschtes Token, mit HS256 signiert; das Geheimnis ist leer.</translation>
    </message>
    <message>
        <source>A forged token signed by HS256; the secret is &quot;secret&quot;.</source>
        <translation>Ein gefälschtes Token, mit HS256 signiert; das Geheimnis ist „secret“.</translation>
    </message>
    <message>
        <source>A forged token signed by HS256; the secret is &quot;your-256-bit-secret&quot;, of a well-known web page.</source>
        <translation>Ein gefälschtes Token, mit HS256 signiert; das Geheimnis ist „your-256-bit-secret“, von einer bekannten Webseite.</translation>
    </message>
    <message>
        <source>A forged token signed by HS256; the secret is the kid.</source>
        <translation>Ein gefälschtes Token, mit HS256 signiert; das Geheimnis ist die kid.</translation>
    </message>
    <message>
        <source>A forged token signed by HS256; the secret is the issuer&apos;s public key as PEM.</source>
        <translation>Ein gefälschtes Token, mit HS256 signiert; das Geheimnis ist der öffentliche Schlüssel des Ausstellers als PEM.</translation>
    </message>
    <message>
        <source>A forged token signed by HS256; the secret is the issuer&apos;s public key as PEM, without its last line end.</source>
        <translation>Ein gefälschtes Token, mit HS256 signiert; das Geheimnis ist der öffentliche Schlüssel des Ausstellers als PEM, ohne das letzte Zeilenende.</translation>
    </message>
    <message>
        <source>A forged token signed by HS256; the secret is the issuer&apos;s public key as DER.</source>
        <translation>Ein gefälschtes Token, mit HS256 signiert; das Geheimnis ist der öffentliche Schlüssel des Ausstellers als DER.</translation>
    </message>
    <message>
        <source>A forged token signed by HS256; the secret is the modulus of the issuer&apos;s key.</source>
        <translation>Ein gefälschtes Token, mit HS256 signiert; das Geheimnis ist der Modulus des Ausstellerschlüssels.</translation>
    </message>
    <message>
        <source>A forged token signed by HS256; the secret is &quot;n&quot; of the issuer&apos;s JWK, as text.</source>
        <translation>Ein gefälschtes Token, mit HS256 signiert; das Geheimnis ist „n“ aus dem JWK des Ausstellers, als Text.</translation>
    </message>
    <message>
        <source>The good token is none: %1</source>
        <translation>Das gute Token ist keines: %1</translation>
    </message>
    <message>
        <source>%1 (SQLite %2: %3)</source>
        <translation>%1 (SQLite %2: %3)</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>Services already run on the data folder %1. Stop them, or name another folder with --data-dir.</source>
        <translation>Auf dem Datenordner %1 laufen schon Dienste. Diese anhalten oder mit --data-dir einen anderen Ordner nennen.</translation>
    </message>
    <message>
        <source>Services already run on the data folder %1 (process %2). Stop them, or name another folder with --data-dir.</source>
        <translation>Auf dem Datenordner %1 laufen schon Dienste (Prozess %2). Diese anhalten oder mit --data-dir einen anderen Ordner nennen.</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;.</source>
        <translation>Es gibt keine Einstellung „%1“.</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>Es gibt keine Einstellung „%1“; war „%2“ gemeint?</translation>
    </message>
    <message>
        <source>there is no option &quot;%1&quot;</source>
        <translation>es gibt keine Option „%1“</translation>
    </message>
    <message>
        <source>there is no option &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>es gibt keine Option „%1“; war „%2“ gemeint?</translation>
    </message>
    <message>
        <source>%1 must be %2, not &quot;%3&quot;.</source>
        <translation>%1 muss %2 sein, nicht „%3“.</translation>
    </message>
    <message>
        <source>%1 must be %2 or %3, not &quot;%4&quot;.</source>
        <translation>%1 muss %2 oder %3 sein, nicht „%4“.</translation>
    </message>
    <message>
        <source>%1 must be %2 or %3 or %4, not &quot;%5&quot;.</source>
        <translation>%1 muss %2, %3 oder %4 sein, nicht „%5“.</translation>
    </message>
    <message>
        <source>%1 must be %2 or %3 or %4 or %5 or %6 or %7 or %8, not &quot;%9&quot;.</source>
        <translation>%1 muss %2, %3, %4, %5, %6, %7 oder %8 sein, nicht „%9“.</translation>
    </message>
    <message>
        <source>%1 must be none, or up to 100 origins such as https://app.example.com, or *, not &quot;%2&quot;.</source>
        <translation>%1 muss none sein oder bis zu 100 Ursprünge wie https://app.example.com oder *, nicht „%2“.</translation>
    </message>
    <message>
        <source>%1 must be %2 to %3, not &quot;%4&quot;.</source>
        <translation>%1 muss zwischen %2 und %3 liegen, nicht „%4“.</translation>
    </message>
    <message>
        <source>%1 must be %2 to %3 in whole seconds, not &quot;%4&quot;.</source>
        <translation>%1 muss zwischen %2 und %3 liegen, in ganzen Sekunden, nicht „%4“.</translation>
    </message>
    <message>
        <source>%1 must be off, or %2 to %3, not &quot;%4&quot;.</source>
        <translation>%1 muss off sein oder zwischen %2 und %3 liegen, nicht „%4“.</translation>
    </message>
    <message>
        <source>The access token lifetime (%1) must be whole seconds, since tokens carry no parts of them.</source>
        <translation>Die Lebensdauer der Zugriffstoken (%1) muss aus ganzen Sekunden bestehen, da Token keine Teile davon tragen.</translation>
    </message>
    <message>
        <source>The refresh token lifetime (%1) must be whole seconds, since tokens carry no parts of them.</source>
        <translation>Die Lebensdauer der Sitzungen (%1) muss aus ganzen Sekunden bestehen, da Token keine Teile davon tragen.</translation>
    </message>
    <message>
        <source>The lifetime of remembered sessions (%1) must be whole seconds, since tokens carry no parts of them.</source>
        <translation>Die Lebensdauer gemerkter Sitzungen (%1) muss aus ganzen Sekunden bestehen, da Token keine Teile davon tragen.</translation>
    </message>
    <message>
        <source>The access token lifetime (%1) must be between 1s and %2.</source>
        <translation>Die Lebensdauer der Zugriffstoken (%1) muss zwischen 1s und %2 liegen.</translation>
    </message>
    <message>
        <source>The refresh token lifetime (%1) must be between 1s and %2.</source>
        <translation>Die Lebensdauer der Sitzungen (%1) muss zwischen 1s und %2 liegen.</translation>
    </message>
    <message>
        <source>The lifetime of remembered sessions (%1) must be between 1s and %2.</source>
        <translation>Die Lebensdauer gemerkter Sitzungen (%1) muss zwischen 1s und %2 liegen.</translation>
    </message>
    <message>
        <source>Write %1ms.</source>
        <translation>Nötig ist %1ms.</translation>
    </message>
    <message>
        <source>Write %1s.</source>
        <translation>Nötig ist %1s.</translation>
    </message>
    <message>
        <source>Write %1min.</source>
        <translation>Nötig ist %1min.</translation>
    </message>
    <message>
        <source>Write %1h.</source>
        <translation>Nötig ist %1h.</translation>
    </message>
    <message>
        <source>Write %1d.</source>
        <translation>Nötig ist %1d.</translation>
    </message>
    <message>
        <source>The header: %1</source>
        <translation>Der Header: %1</translation>
    </message>
    <message>
        <source>The claims: %1</source>
        <translation>Die Claims: %1</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Unbekannte Option „%1“.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Unbekannte Optionen: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Nach „%1“ fehlt ein Wert.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Nach „%1“ steht ein Wert, der dort nicht hingehört.</translation>
    </message>
    <message>
        <source>%1 is taken by the program %2 (pid %3); port %4 is free.</source>
        <translation>%1 ist belegt vom Programm %2 (PID %3); Port %4 ist frei.</translation>
    </message>
    <message>
        <source>%1 is taken by the program %2 (pid %3).</source>
        <translation>%1 ist belegt vom Programm %2 (PID %3).</translation>
    </message>
    <message>
        <source>%1 is taken; port %2 is free.</source>
        <translation>%1 ist belegt; Port %2 ist frei.</translation>
    </message>
    <message>
        <source>%1 is taken.</source>
        <translation>%1 ist belegt.</translation>
    </message>
    <message>
        <source>The header is refused.</source>
        <translation>Der Header wird abgelehnt.</translation>
    </message>
    <message>
        <source>The key set has the key %1, but it cannot be used.</source>
        <translation>Der Schlüsselsatz hat den Schlüssel %1, aber er ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The claims are refused.</source>
        <translation>Die Claims werden abgelehnt.</translation>
    </message>
    <message>
        <source>The key cannot be used: %1</source>
        <translation>Der Schlüssel ist nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>The key set cannot be read: %1</source>
        <translation>Der Schlüsselsatz lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>there is no option &quot;%1&quot;; it is a setting: tesserad settings set %1 VALUE</source>
        <translation>es gibt keine Option „%1“; es ist eine Einstellung: tesserad settings set %1 VALUE</translation>
    </message>
    <message>
        <source>there is no option &quot;%1&quot;; write %2 before the first [GROUP]</source>
        <translation>es gibt keine Option „%1“; %2 vor die erste [GROUP] schreiben</translation>
    </message>
</context>
<context>
    <name>tessera::language::refusals</name>
    <message>
        <source>A forged token without a signature, alg &quot;%1&quot;.</source>
        <translation>Ein gefälschtes Token ohne Signatur, alg „%1“.</translation>
    </message>
    <message>
        <source>A forged token without a signature, and with an empty alg.</source>
        <translation>Ein gefälschtes Token ohne Signatur und mit leerem alg.</translation>
    </message>
    <message>
        <source>It believes a header that says that no signature is needed.</source>
        <translation>Er glaubt einem Header, der sagt, es brauche keine Signatur.</translation>
    </message>
    <message>
        <source>It forbids &quot;none&quot; and does not know this spelling of it.</source>
        <translation>Er verbietet „none“ und kennt diese Schreibweise davon nicht.</translation>
    </message>
    <message>
        <source>A forged token with alg none and the good token&apos;s signature.</source>
        <translation>Ein gefälschtes Token mit alg none und der Signatur des guten Tokens.</translation>
    </message>
    <message>
        <source>It asks that there be a signature, and looks at it by the header&apos;s alg.</source>
        <translation>Er verlangt, dass es eine Signatur gibt, und prüft sie nach dem alg des Headers.</translation>
    </message>
    <message>
        <source>A forged token whose header has no alg.</source>
        <translation>Ein gefälschtes Token, dessen Header kein alg hat.</translation>
    </message>
    <message>
        <source>It takes what it cannot read for an algorithm that needs no signature.</source>
        <translation>Was er nicht lesen kann, hält er für einen Algorithmus, der keine Signatur braucht.</translation>
    </message>
    <message>
        <source>A forged token whose alg is a list.</source>
        <translation>Ein gefälschtes Token, dessen alg eine Liste ist.</translation>
    </message>
    <message>
        <source>A forged token with an alg that nobody knows.</source>
        <translation>Ein gefälschtes Token mit einem alg, das niemand kennt.</translation>
    </message>
    <message>
        <source>The good token&apos;s claims and signature with alg %1 in place of %2.</source>
        <translation>Claims und Signatur des guten Tokens mit alg %1 statt %2.</translation>
    </message>
    <message>
        <source>It verifies without the header that was signed, or not at all by an algorithm that its key is not for.</source>
        <translation>Er prüft ohne den Header, der signiert wurde, oder gar nicht bei einem Algorithmus, für den sein Schlüssel nicht ist.</translation>
    </message>
    <message>
        <source>It takes HMAC beside public keys, with a secret that can be guessed.</source>
        <translation>Er nimmt neben öffentlichen Schlüsseln auch HMAC, mit einem Geheimnis, das sich erraten lässt.</translation>
    </message>
    <message>
        <source>It hands the issuer&apos;s public key, which everybody has, to whatever algorithm the header names.</source>
        <translation>Er gibt den öffentlichen Schlüssel des Ausstellers, den jeder hat, an jeden Algorithmus, den der Header nennt.</translation>
    </message>
    <message>
        <source>The good token without its signature.</source>
        <translation>Das gute Token ohne seine Signatur.</translation>
    </message>
    <message>
        <source>It verifies only where there is a signature.</source>
        <translation>Er prüft nur, wo es eine Signatur gibt.</translation>
    </message>
    <message>
        <source>Two parts instead of three.</source>
        <translation>Zwei Teile statt drei.</translation>
    </message>
    <message>
        <source>One bit of byte %1 of the signature changed.</source>
        <translation>Ein Bit im Byte %1 der Signatur geändert.</translation>
    </message>
    <message>
        <source>It compares a part of the signature, or does not look at all.</source>
        <translation>Er vergleicht einen Teil der Signatur oder schaut gar nicht hin.</translation>
    </message>
    <message>
        <source>The signature without its last byte.</source>
        <translation>Die Signatur ohne ihr letztes Byte.</translation>
    </message>
    <message>
        <source>The signature with a byte more.</source>
        <translation>Die Signatur mit einem Byte mehr.</translation>
    </message>
    <message>
        <source>As many zero bytes as the signature has.</source>
        <translation>So viele Nullbytes, wie die Signatur lang ist.</translation>
    </message>
    <message>
        <source>Forged claims under the good token&apos;s signature.</source>
        <translation>Gefälschte Claims unter der Signatur des guten Tokens.</translation>
    </message>
    <message>
        <source>It verifies something else than it believes.</source>
        <translation>Er prüft etwas anderes, als er glaubt.</translation>
    </message>
    <message>
        <source>Another header under the good token&apos;s signature.</source>
        <translation>Ein anderer Header unter der Signatur des guten Tokens.</translation>
    </message>
    <message>
        <source>A forged token, %1 with r = s = 0.</source>
        <translation>Ein gefälschtes Token, %1 mit r = s = 0.</translation>
    </message>
    <message>
        <source>It does not ask that r and s be at least 1: then 0 = 0 for every message.</source>
        <translation>Er verlangt nicht, dass r und s mindestens 1 sind: dann gilt 0 = 0 für jede Nachricht.</translation>
    </message>
    <message>
        <source>A forged token, %1 with r = s = the order of the curve.</source>
        <translation>Ein gefälschtes Token, %1 mit r = s = der Ordnung der Kurve.</translation>
    </message>
    <message>
        <source>It does not ask that r and s be less than the order, which is zero again.</source>
        <translation>Er verlangt nicht, dass r und s kleiner als die Ordnung sind, die wieder null ist.</translation>
    </message>
    <message>
        <source>A forged token, EdDSA with a signature of zeros.</source>
        <translation>Ein gefälschtes Token, EdDSA mit einer Signatur aus Nullen.</translation>
    </message>
    <message>
        <source>It does not refuse a point of small order.</source>
        <translation>Er lehnt einen Punkt kleiner Ordnung nicht ab.</translation>
    </message>
    <message>
        <source>A forged token of another key, under the issuer&apos;s kid.</source>
        <translation>Ein gefälschtes Token eines anderen Schlüssels, unter der kid des Ausstellers.</translation>
    </message>
    <message>
        <source>It does not verify with the key that the kid names.</source>
        <translation>Er prüft nicht mit dem Schlüssel, den die kid nennt.</translation>
    </message>
    <message>
        <source>A forged token of another key, under that key&apos;s kid.</source>
        <translation>Ein gefälschtes Token eines anderen Schlüssels, unter dessen eigener kid.</translation>
    </message>
    <message>
        <source>It takes a key that it does not know for one that needs no verifying.</source>
        <translation>Einen Schlüssel, den er nicht kennt, hält er für einen, der keine Prüfung braucht.</translation>
    </message>
    <message>
        <source>A forged token of another key, without a kid.</source>
        <translation>Ein gefälschtes Token eines anderen Schlüssels, ohne kid.</translation>
    </message>
    <message>
        <source>It takes a token that names no key for one that needs no verifying.</source>
        <translation>Ein Token, das keinen Schlüssel nennt, hält er für eines, das keine Prüfung braucht.</translation>
    </message>
    <message>
        <source>A forged token with its own key in the header (jwk).</source>
        <translation>Ein gefälschtes Token mit seinem eigenen Schlüssel im Header (jwk).</translation>
    </message>
    <message>
        <source>It verifies with the key that the token brings along.</source>
        <translation>Er prüft mit dem Schlüssel, den das Token mitbringt.</translation>
    </message>
    <message>
        <source>The same, under the kid of that key.</source>
        <translation>Dasselbe, unter der kid dieses Schlüssels.</translation>
    </message>
    <message>
        <source>A forged token signed by HS256 with a secret that its header brings (jwk).</source>
        <translation>Ein gefälschtes Token, mit HS256 und einem Geheimnis signiert, das sein Header mitbringt (jwk).</translation>
    </message>
    <message>
        <source>A forged token with a self-made certificate in the header (x5c).</source>
        <translation>Ein gefälschtes Token mit einem selbst gemachten Zertifikat im Header (x5c).</translation>
    </message>
    <message>
        <source>It verifies with the certificate that the token brings along, whoever signed that.</source>
        <translation>Er prüft mit dem Zertifikat, das das Token mitbringt, wer immer das signiert hat.</translation>
    </message>
    <message>
        <source>A forged token that says where its key set is (jku).</source>
        <translation>Ein gefälschtes Token, das sagt, wo sein Schlüsselsatz steht (jku).</translation>
    </message>
    <message>
        <source>It fetches keys from an address that the token names.</source>
        <translation>Er holt Schlüssel von einer Adresse, die das Token nennt.</translation>
    </message>
    <message>
        <source>The same, under the issuer&apos;s kid.</source>
        <translation>Dasselbe, unter der kid des Ausstellers.</translation>
    </message>
    <message>
        <source>A forged token that says where its certificate is (x5u).</source>
        <translation>Ein gefälschtes Token, das sagt, wo sein Zertifikat steht (x5u).</translation>
    </message>
    <message>
        <source>A forged token whose kid is the address of its key set.</source>
        <translation>Ein gefälschtes Token, dessen kid die Adresse seines Schlüsselsatzes ist.</translation>
    </message>
    <message>
        <source>A kid that leads out of the folder of keys to an empty file, whose content is the secret.</source>
        <translation>Eine kid, die aus dem Ordner der Schlüssel zu einer leeren Datei führt, deren Inhalt das Geheimnis ist.</translation>
    </message>
    <message>
        <source>It opens a file that the kid names, and takes what is in it for the key.</source>
        <translation>Er öffnet eine Datei, die die kid nennt, und hält den Inhalt für den Schlüssel.</translation>
    </message>
    <message>
        <source>The same with an absolute path.</source>
        <translation>Dasselbe mit einem absoluten Pfad.</translation>
    </message>
    <message>
        <source>A kid that makes a database answer the attacker&apos;s secret.</source>
        <translation>Eine kid, auf die eine Datenbank mit dem Geheimnis des Angreifers antwortet.</translation>
    </message>
    <message>
        <source>It puts the kid into the text of a statement.</source>
        <translation>Er setzt die kid in den Text einer Anweisung ein.</translation>
    </message>
    <message>
        <source>A kid that a shell would run.</source>
        <translation>Eine kid, die eine Shell ausführen würde.</translation>
    </message>
    <message>
        <source>It hands the kid to a function that opens files or runs programs.</source>
        <translation>Er gibt die kid an eine Funktion, die Dateien öffnet oder Programme startet.</translation>
    </message>
    <message>
        <source>An empty kid, and an empty secret.</source>
        <translation>Eine leere kid und ein leeres Geheimnis.</translation>
    </message>
    <message>
        <source>It finds no key for the kid and goes on with none.</source>
        <translation>Er findet keinen Schlüssel zur kid und macht ohne weiter.</translation>
    </message>
    <message>
        <source>A forged token of another key whose kid is a list.</source>
        <translation>Ein gefälschtes Token eines anderen Schlüssels, dessen kid eine Liste ist.</translation>
    </message>
    <message>
        <source>It takes what is no text for a token that names no key.</source>
        <translation>Was kein Text ist, hält er für ein Token, das keinen Schlüssel nennt.</translation>
    </message>
    <message>
        <source>The good token with base64 padding.</source>
        <translation>Das gute Token mit base64-Auffüllung.</translation>
    </message>
    <message>
        <source>It decodes loosely, so that one token has many texts: lists of tokens that were revoked or seen are passed by.</source>
        <translation>Er dekodiert großzügig, sodass ein Token viele Texte hat: Listen widerrufener oder schon gesehener Tokens werden umgangen.</translation>
    </message>
    <message>
        <source>Loose bits after the signature&apos;s last byte.</source>
        <translation>Überzählige Bits nach dem letzten Byte der Signatur.</translation>
    </message>
    <message>
        <source>A fourth part after the signature.</source>
        <translation>Ein vierter Teil nach der Signatur.</translation>
    </message>
    <message>
        <source>It takes the parts that it expects and leaves the others unread.</source>
        <translation>Er nimmt die Teile, die er erwartet, und lässt die anderen ungelesen.</translation>
    </message>
    <message>
        <source>A forged payload in the form of an encrypted token.</source>
        <translation>Ein gefälschter Inhalt in der Form eines verschlüsselten Tokens.</translation>
    </message>
    <message>
        <source>Two full stops and nothing else.</source>
        <translation>Zwei Punkte und sonst nichts.</translation>
    </message>
    <message>
        <source>It goes on after a failure to read.</source>
        <translation>Er macht weiter, nachdem das Lesen gescheitert ist.</translation>
    </message>
    <message>
        <source>A forged token whose header says alg twice, none the second time.</source>
        <translation>Ein gefälschtes Token, dessen Header zweimal alg sagt, beim zweiten Mal none.</translation>
    </message>
    <message>
        <source>One of its readers takes the first of two members of a name, another the last.</source>
        <translation>Einer seiner Leser nimmt das erste von zwei gleichnamigen Elementen, ein anderer das letzte.</translation>
    </message>
    <message>
        <source>A forged token whose header is a list of headers.</source>
        <translation>Ein gefälschtes Token, dessen Header eine Liste von Headern ist.</translation>
    </message>
    <message>
        <source>Expired a day ago.</source>
        <translation>Vor einem Tag abgelaufen.</translation>
    </message>
    <message>
        <source>It does not look at exp.</source>
        <translation>Er schaut nicht auf exp.</translation>
    </message>
    <message>
        <source>Expired ten minutes ago.</source>
        <translation>Vor zehn Minuten abgelaufen.</translation>
    </message>
    <message>
        <source>It allows for clocks that differ by more than clocks do.</source>
        <translation>Er lässt mehr Abweichung der Uhren zu, als Uhren haben.</translation>
    </message>
    <message>
        <source>exp is 0, in 1970.</source>
        <translation>exp ist 0, im Jahr 1970.</translation>
    </message>
    <message>
        <source>It takes 0 for an exp that is not there.</source>
        <translation>Er hält 0 für ein exp, das nicht da ist.</translation>
    </message>
    <message>
        <source>exp is a number so low that no clock has it.</source>
        <translation>exp ist eine so kleine Zahl, dass keine Uhr sie hat.</translation>
    </message>
    <message>
        <source>It turns the number into another one when it is stored.</source>
        <translation>Aus der Zahl wird beim Speichern eine andere.</translation>
    </message>
    <message>
        <source>exp is text, in the past.</source>
        <translation>exp ist ein Text, in der Vergangenheit.</translation>
    </message>
    <message>
        <source>It looks at exp only where that is a number.</source>
        <translation>Er schaut nur auf exp, wenn das eine Zahl ist.</translation>
    </message>
    <message>
        <source>exp is a list.</source>
        <translation>exp ist eine Liste.</translation>
    </message>
    <message>
        <source>Without exp: good for ever.</source>
        <translation>Ohne exp: für immer gültig.</translation>
    </message>
    <message>
        <source>It looks at exp where there is one, and does not ask for it.</source>
        <translation>Er schaut auf exp, wo es eines gibt, und verlangt es nicht.</translation>
    </message>
    <message>
        <source>Valid from tomorrow on (nbf).</source>
        <translation>Gültig ab morgen (nbf).</translation>
    </message>
    <message>
        <source>It does not look at nbf.</source>
        <translation>Er schaut nicht auf nbf.</translation>
    </message>
    <message>
        <source>Issued tomorrow (iat).</source>
        <translation>Morgen ausgestellt (iat).</translation>
    </message>
    <message>
        <source>It does not look at iat.</source>
        <translation>Er schaut nicht auf iat.</translation>
    </message>
    <message>
        <source>Of another issuer, with the key of this one.</source>
        <translation>Von einem anderen Aussteller, mit dem Schlüssel von diesem.</translation>
    </message>
    <message>
        <source>It does not compare iss.</source>
        <translation>Er vergleicht iss nicht.</translation>
    </message>
    <message>
        <source>Of an issuer whose name begins like the right one.</source>
        <translation>Von einem Aussteller, dessen Name wie der richtige beginnt.</translation>
    </message>
    <message>
        <source>It compares how iss begins.</source>
        <translation>Er vergleicht, wie iss beginnt.</translation>
    </message>
    <message>
        <source>iss is a list with the right one in it.</source>
        <translation>iss ist eine Liste, in der der richtige steht.</translation>
    </message>
    <message>
        <source>It looks whether the right issuer is contained.</source>
        <translation>Er schaut, ob der richtige Aussteller enthalten ist.</translation>
    </message>
    <message>
        <source>Of no issuer.</source>
        <translation>Von keinem Aussteller.</translation>
    </message>
    <message>
        <source>It compares iss where there is one, and does not ask for it.</source>
        <translation>Er vergleicht iss, wo es eines gibt, und verlangt es nicht.</translation>
    </message>
    <message>
        <source>For another service.</source>
        <translation>Für einen anderen Dienst.</translation>
    </message>
    <message>
        <source>It does not look for itself in aud.</source>
        <translation>Er sucht sich nicht selbst in aud.</translation>
    </message>
    <message>
        <source>For a service whose name begins like this one&apos;s.</source>
        <translation>Für einen Dienst, dessen Name wie der von diesem beginnt.</translation>
    </message>
    <message>
        <source>It compares how aud begins, or looks for its name within a text.</source>
        <translation>Er vergleicht, wie aud beginnt, oder sucht seinen Namen in einem Text.</translation>
    </message>
    <message>
        <source>For nobody in particular (no aud).</source>
        <translation>Für niemand Bestimmten (kein aud).</translation>
    </message>
    <message>
        <source>It looks at aud where there is one, and does not ask for it.</source>
        <translation>Er schaut auf aud, wo es eines gibt, und verlangt es nicht.</translation>
    </message>
    <message>
        <source>For an empty list of services.</source>
        <translation>Für eine leere Liste von Diensten.</translation>
    </message>
    <message>
        <source>It looks whether one of the list is wrong, and not whether one is right.</source>
        <translation>Er schaut, ob einer der Liste falsch ist, und nicht, ob einer richtig ist.</translation>
    </message>
    <message>
        <source>About nobody (no sub).</source>
        <translation>Über niemanden (kein sub).</translation>
    </message>
    <message>
        <source>It does not ask whom the token is about.</source>
        <translation>Er fragt nicht, von wem das Token handelt.</translation>
    </message>
    <message>
        <source>About somebody without a name (an empty sub).</source>
        <translation>Über jemanden ohne Namen (ein leeres sub).</translation>
    </message>
    <message>
        <source>A token of another kind (typ logout+jwt).</source>
        <translation>Ein Token anderer Art (typ logout+jwt).</translation>
    </message>
    <message>
        <source>It takes every token of its issuer for an access token.</source>
        <translation>Er hält jedes Token seines Ausstellers für ein Zugriffstoken.</translation>
    </message>
    <message>
        <source>An extension that must be understood, and that nobody knows.</source>
        <translation>Eine Erweiterung, die verstanden werden muss und die niemand kennt.</translation>
    </message>
    <message>
        <source>It does not look at crit.</source>
        <translation>Er schaut nicht auf crit.</translation>
    </message>
    <message>
        <source>A claim of 12 KiB.</source>
        <translation>Ein Claim von 12 KiB.</translation>
    </message>
    <message>
        <source>It has no bound for the size of a token.</source>
        <translation>Er hat keine Grenze für die Größe eines Tokens.</translation>
    </message>
    <message>
        <source>Says sub twice, somebody else the second time.</source>
        <translation>Sagt zweimal sub, beim zweiten Mal jemand anderes.</translation>
    </message>
    <message>
        <source>Claims that are a list.</source>
        <translation>Claims, die eine Liste sind.</translation>
    </message>
    <message>
        <source>%1 lets everybody in, without a token: it says nothing of tokens.</source>
        <translation>%1 lässt jeden herein, ohne Token: das sagt nichts über Tokens.</translation>
    </message>
    <message>
        <source>%1 does not accept the good token any more (%2), which it did before the attacks: it may have refused some of them for another reason than what is wrong with them.</source>
        <translation>%1 nimmt das gute Token nicht mehr an (%2), vor den Angriffen aber schon: manche können aus einem anderen Grund abgelehnt worden sein als dem, was an ihnen falsch ist.</translation>
    </message>
    <message>
        <source>%1 does not accept the good token (%2), so nothing can be said of the forged ones.</source>
        <translation>%1 nimmt das gute Token nicht an (%2), also lässt sich über die gefälschten nichts sagen.</translation>
    </message>
    <message>
        <source>The run was stopped after %1 of %2 attacks.</source>
        <translation>Der Lauf wurde nach %1 von %2 Angriffen angehalten.</translation>
    </message>
    <message>
        <source>The time for the run was over after %1 of %2 attacks.</source>
        <translation>Die Zeit für den Lauf war nach %1 von %2 Angriffen um.</translation>
    </message>
    <message>
        <source>%1 of %2 attacks were not refused.</source>
        <translation>%1 von %2 Angriffen wurden nicht abgelehnt.</translation>
    </message>
    <message>
        <source>All %1 attacks were refused.</source>
        <translation>Alle %1 Angriffe wurden abgelehnt.</translation>
    </message>
    <message>
        <source>Taken, as a matter of policy: %1.</source>
        <translation>Angenommen, als Frage der Richtlinie: %1.</translation>
    </message>
    <message>
        <source>Attacks that need the issuer&apos;s public key were left out: its key set was not given, or lacks that key.</source>
        <translation>Angriffe, die den öffentlichen Schlüssel des Ausstellers brauchen, entfielen: sein Schlüsselsatz wurde nicht genannt, oder der Schlüssel fehlt darin.</translation>
    </message>
    <message>
        <source>Attacks with rightly signed tokens (another audience, issuer, time or type) were left out: only the issuer can sign them.</source>
        <translation>Angriffe mit richtig signierten Tokens (anderer Empfänger, Aussteller, andere Zeit oder Art) entfielen: nur der Aussteller kann sie signieren.</translation>
    </message>
    <message>
        <source>No attack got through; %1 of %2 tokens were taken that are a matter of policy.</source>
        <translation>Kein Angriff kam durch; %1 von %2 Tokens wurden angenommen, was eine Frage der Richtlinie ist.</translation>
    </message>
    <message>
        <source>&quot;alg&quot; must be %1, which is what the key signs with. Tokens that name another are among the attacks.</source>
        <translation>„alg“ muss %1 sein, womit der Schlüssel signiert. Tokens, die ein anderes nennen, sind unter den Angriffen.</translation>
    </message>
    <message>
        <source>The lifetime (%1) must be from 1s to %2, the longest of the settings tokens.access-lifetime, tokens.refresh-lifetime and tokens.remember-lifetime.</source>
        <translation>Die Gültigkeit (%1) muss zwischen 1s und %2 liegen, der längsten der Einstellungen tokens.access-lifetime, tokens.refresh-lifetime und tokens.remember-lifetime.</translation>
    </message>
    <message>
        <source>The token must expire: &quot;exp&quot; must be a number no later than %1 from now, the longest lifetime in the settings.</source>
        <translation>Das Token muss ablaufen: „exp“ muss eine Zahl sein, höchstens %1 von jetzt, die längste Gültigkeit der Einstellungen.</translation>
    </message>
    <message>
        <source>A number in it is larger than can be represented.</source>
        <translation>Eine Zahl darin ist größer, als sich darstellen lässt.</translation>
    </message>
    <message>
        <source>The file %1 is not an encrypted backup of Tessera.</source>
        <translation>Die Datei %1 ist keine verschlüsselte Sicherung von Tessera.</translation>
    </message>
    <message>
        <source>%1 is not a backup of Tessera.</source>
        <translation>%1 ist keine Sicherung von Tessera.</translation>
    </message>
    <message>
        <source>The backup %1 was written by a later version of Tessera. Use that version, or a later one.</source>
        <translation>Die Sicherung %1 stammt von einer späteren Version von Tessera. Diese Version oder eine spätere benutzen.</translation>
    </message>
    <message>
        <source>The backup %1 has schema version %2, and this program knows versions up to %3. Use the version of Tessera that wrote it, or a later one.</source>
        <translation>Die Sicherung %1 hat die Schemaversion %2, und dieses Programm kennt Versionen bis %3. Die Version von Tessera benutzen, die sie geschrieben hat, oder eine spätere.</translation>
    </message>
    <message>
        <source>The backup %1 ends within its header: it was not copied whole. Copy it again, or use another one.</source>
        <translation>Die Sicherung %1 endet in ihrem Kopf: nicht ganz kopiert. Noch einmal kopieren oder eine andere benutzen.</translation>
    </message>
    <message>
        <source>The backup %1 ends early: %2 of its %3 bytes are there. It was not copied whole; copy it again, or use another one.</source>
        <translation>Die Sicherung %1 endet zu früh: %2 ihrer %3 Bytes sind da. Nicht ganz kopiert; noch einmal kopieren oder eine andere benutzen.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged; use another one.</source>
        <translation>Die Sicherung %1 ist beschädigt; eine andere benutzen.</translation>
    </message>
    <message>
        <source>The passphrase is not that of the backup %1.</source>
        <translation>Die Passphrase ist nicht die der Sicherung %1.</translation>
    </message>
    <message>
        <source>The backup %1 is encrypted: its passphrase is needed.</source>
        <translation>Die Sicherung %1 ist verschlüsselt: Die Passphrase dazu wird gebraucht.</translation>
    </message>
    <message>
        <source>The passphrase of a backup must have at least %1 characters.</source>
        <translation>Die Passphrase einer Sicherung muss mindestens %1 Zeichen haben.</translation>
    </message>
    <message>
        <source>The backup was given up, because Tessera ends.</source>
        <translation>Die Sicherung wurde aufgegeben, weil Tessera endet.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>This user may not read %1.</source>
        <translation>Dieser Benutzer darf %1 nicht lesen.</translation>
    </message>
    <message>
        <source>This user may not write to the folder %1. Name another one.</source>
        <translation>Dieser Benutzer darf nicht in den Ordner %1 schreiben. Einen anderen nennen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be copied into %2; is the disk full?</source>
        <translation>%1 lässt sich nicht nach %2 kopieren; ist die Platte voll?</translation>
    </message>
    <message>
        <source>%1 cannot be restored into %2: %3</source>
        <translation>%1 lässt sich nicht in %2 wiederherstellen: %3</translation>
    </message>
    <message>
        <source>%1 cannot be opened without the key-encryption key that its keys are sealed under: put that into %2, or name its file with --key-encryption-key-file.</source>
        <translation>%1 lässt sich nicht öffnen ohne den Versiegelungsschlüssel, unter dem die Schlüssel darin versiegelt sind: diesen in %2 legen oder seine Datei mit --key-encryption-key-file nennen.</translation>
    </message>
    <message>
        <source>%1 was restored, but that cannot be noted in its audit log: %2</source>
        <translation>%1 wurde wiederhergestellt, doch das lässt sich in seinem Audit-Protokoll nicht vermerken: %2</translation>
    </message>
    <message>
        <source>What was written into %1 cannot be read back, and was removed again: %2</source>
        <translation>Was in %1 geschrieben wurde, lässt sich nicht wieder lesen und wurde entfernt: %2</translation>
    </message>
    <message>
        <source>Others than its owner may read or write %1, which holds the passphrase of the backups; take that away with chmod 600.</source>
        <translation>Andere als der Eigentümer dürfen %1 mit der Passphrase der Sicherungen lesen oder schreiben; das mit chmod 600 unterbinden.</translation>
    </message>
    <message>
        <source>The token has %1 bytes; at most %2 are taken.</source>
        <translation>Das Token hat %1 Bytes; höchstens %2 werden genommen.</translation>
    </message>
    <message>
        <source>The token is not too long.</source>
        <translation>Das Token ist nicht zu lang.</translation>
    </message>
    <message>
        <source>The token is in a JSON serialisation; only the compact one is taken.</source>
        <translation>Das Token ist in einer JSON-Serialisierung; nur die kompakte wird genommen.</translation>
    </message>
    <message>
        <source>The token does not have three parts, parted by full stops.</source>
        <translation>Das Token hat nicht drei durch Punkte getrennte Teile.</translation>
    </message>
    <message>
        <source>The %1 of the token is not canonical base64url.</source>
        <translation>Der Teil %1 des Tokens ist kein kanonisches base64url.</translation>
    </message>
    <message>
        <source>The token has three parts in canonical base64url.</source>
        <translation>Das Token hat drei Teile in kanonischem base64url.</translation>
    </message>
    <message>
        <source>The kid in the header is not text.</source>
        <translation>Das kid im Header ist kein Text.</translation>
    </message>
    <message>
        <source>The header is a JSON object with no member twice.</source>
        <translation>Der Header ist ein JSON-Objekt ohne doppeltes Element.</translation>
    </message>
    <message>
        <source>The header names no algorithm.</source>
        <translation>Der Header nennt keinen Algorithmus.</translation>
    </message>
    <message>
        <source>The token asks not to be verified (alg none).</source>
        <translation>Das Token will nicht geprüft werden (alg none).</translation>
    </message>
    <message>
        <source>The algorithm %1 does not exist here.</source>
        <translation>Den Algorithmus %1 gibt es hier nicht.</translation>
    </message>
    <message>
        <source>The algorithm %1 is not on the list of allowed ones.</source>
        <translation>Der Algorithmus %1 steht nicht auf der Liste der erlaubten.</translation>
    </message>
    <message>
        <source>The algorithm is on the list of allowed ones.</source>
        <translation>Der Algorithmus steht auf der Liste der erlaubten.</translation>
    </message>
    <message>
        <source>The header asks for extensions (crit) that are not understood here.</source>
        <translation>Der Header verlangt Erweiterungen (crit), die hier nicht verstanden werden.</translation>
    </message>
    <message>
        <source>The header asks for no extension.</source>
        <translation>Der Header verlangt keine Erweiterung.</translation>
    </message>
    <message>
        <source>The header brings or names a key of its own (%1); it was not used.</source>
        <translation>Der Header bringt oder nennt einen eigenen Schlüssel (%1); er wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>The header brings no key of its own.</source>
        <translation>Der Header bringt keinen eigenen Schlüssel mit.</translation>
    </message>
    <message>
        <source>The token says that it is an access token.</source>
        <translation>Das Token sagt, dass es ein Zugriffstoken ist.</translation>
    </message>
    <message>
        <source>The token says that it is a JWT, which is allowed here.</source>
        <translation>Das Token sagt, dass es ein JWT ist; das ist hier erlaubt.</translation>
    </message>
    <message>
        <source>The header does not say that the token is an access token (typ at+jwt).</source>
        <translation>Der Header sagt nicht, dass das Token ein Zugriffstoken ist (typ at+jwt).</translation>
    </message>
    <message>
        <source>The token is of the type %1, not an access token (at+jwt).</source>
        <translation>Das Token ist von der Art %1, kein Zugriffstoken (at+jwt).</translation>
    </message>
    <message>
        <source>The header does not name its key (kid).</source>
        <translation>Der Header nennt seinen Schlüssel nicht (kid).</translation>
    </message>
    <message>
        <source>The key set is empty.</source>
        <translation>Der Schlüsselsatz ist leer.</translation>
    </message>
    <message>
        <source>The key set does not have the key %1.</source>
        <translation>Der Schlüsselsatz hat den Schlüssel %1 nicht.</translation>
    </message>
    <message>
        <source>The key set has the key.</source>
        <translation>Der Schlüsselsatz hat den Schlüssel.</translation>
    </message>
    <message>
        <source>The token says %1, which is not what the key is for.</source>
        <translation>Das Token sagt %1; dafür ist der Schlüssel nicht.</translation>
    </message>
    <message>
        <source>The key is for the algorithm of the token.</source>
        <translation>Der Schlüssel ist für den Algorithmus des Tokens.</translation>
    </message>
    <message>
        <source>The signature is not the key&apos;s: the token was changed, or somebody else made it.</source>
        <translation>Die Signatur ist nicht die des Schlüssels: das Token wurde verändert, oder jemand anderes hat es gemacht.</translation>
    </message>
    <message>
        <source>The signature is the key&apos;s.</source>
        <translation>Die Signatur ist die des Schlüssels.</translation>
    </message>
    <message>
        <source>The claims are a JSON object with no member twice.</source>
        <translation>Die Claims sind ein JSON-Objekt ohne doppeltes Element.</translation>
    </message>
    <message>
        <source>The claim %1 is missing or no instant in seconds.</source>
        <translation>Der Claim %1 fehlt oder ist kein Zeitpunkt in Sekunden.</translation>
    </message>
    <message>
        <source>This is not a check of a claim.</source>
        <translation>Das ist keine Prüfung eines Claims.</translation>
    </message>
    <message>
        <source>The token is from the expected issuer.</source>
        <translation>Das Token ist vom erwarteten Aussteller.</translation>
    </message>
    <message>
        <source>The token is not from the expected issuer (%1).</source>
        <translation>Das Token ist nicht vom erwarteten Aussteller (%1).</translation>
    </message>
    <message>
        <source>The claim aud is missing, or neither text nor an array of texts.</source>
        <translation>Der Claim aud fehlt oder ist weder Text noch eine Liste von Texten.</translation>
    </message>
    <message>
        <source>The token is meant for this audience.</source>
        <translation>Das Token ist für diesen Empfänger bestimmt.</translation>
    </message>
    <message>
        <source>The token is not meant for this audience (%1).</source>
        <translation>Das Token ist nicht für diesen Empfänger bestimmt (%1).</translation>
    </message>
    <message>
        <source>The token expired at %1.</source>
        <translation>Das Token ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>The token has not expired.</source>
        <translation>Das Token ist nicht abgelaufen.</translation>
    </message>
    <message>
        <source>The token does not say from when it is valid.</source>
        <translation>Das Token sagt nicht, ab wann es gilt.</translation>
    </message>
    <message>
        <source>The token is valid only from %1.</source>
        <translation>Das Token gilt erst ab %1.</translation>
    </message>
    <message>
        <source>The token is valid already.</source>
        <translation>Das Token gilt schon.</translation>
    </message>
    <message>
        <source>The token says that it was issued in the future, at %1.</source>
        <translation>Das Token sagt, dass es in der Zukunft ausgestellt wurde, am %1.</translation>
    </message>
    <message>
        <source>The token was not issued in the future.</source>
        <translation>Das Token wurde nicht in der Zukunft ausgestellt.</translation>
    </message>
    <message>
        <source>The token names its subject.</source>
        <translation>Das Token nennt sein Subjekt.</translation>
    </message>
    <message>
        <source>The token does not name its subject (sub).</source>
        <translation>Das Token nennt sein Subjekt nicht (sub).</translation>
    </message>
    <message>
        <source>Not compared: no issuer was named.</source>
        <translation>Nicht verglichen: kein Aussteller wurde genannt.</translation>
    </message>
    <message>
        <source>Not compared: no audience was named.</source>
        <translation>Nicht verglichen: kein Empfänger wurde genannt.</translation>
    </message>
    <message>
        <source>At byte %1 of the JSON text: %2.</source>
        <translation>Bei Byte %1 des JSON-Texts: %2.</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>Es ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The JSON text is longer than %1 bytes.</source>
        <translation>Der JSON-Text ist länger als %1 Bytes.</translation>
    </message>
    <message>
        <source>There is no public key in PEM form in the text.</source>
        <translation>Im Text steht kein öffentlicher Schlüssel in PEM-Form.</translation>
    </message>
    <message>
        <source>There is no certificate in the text that can be read.</source>
        <translation>Im Text steht kein lesbares Zertifikat.</translation>
    </message>
    <message>
        <source>%1 has a database already; --force puts it aside.</source>
        <translation>%1 hat schon eine Datenbank; --force legt sie beiseite.</translation>
    </message>
    <message>
        <source>A process is using the database %1. Stop it, then restore.</source>
        <translation>Ein Prozess verwendet die Datenbank %1. Ihn anhalten, dann wiederherstellen.</translation>
    </message>
    <message>
        <source>The database %1 cannot be kept as %2: %3.</source>
        <translation>Die Datenbank %1 lässt sich nicht als %2 aufheben: %3.</translation>
    </message>
    <message>
        <source>The operating system failed to read the source or to write %1; nothing was changed.</source>
        <translation>Dem Betriebssystem gelang es nicht, die Quelle zu lesen oder %1 zu schreiben; nichts wurde verändert.</translation>
    </message>
    <message>
        <source>There is no backup in the file %1.</source>
        <translation>In der Datei %1 ist keine Sicherung.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged: a row of %2 belongs to nothing.</source>
        <translation>Die Sicherung %1 ist beschädigt: eine Zeile von %2 gehört zu nichts.</translation>
    </message>
    <message>
        <source>A change failed for a reason that is no fault of the database.</source>
        <translation>Eine Änderung scheiterte aus einem Grund, an dem die Datenbank keine Schuld hat.</translation>
    </message>
    <message>
        <source>The server secret &quot;%1&quot; does not open under this key-encryption key.</source>
        <translation>Das Geheimnis „%1“ des Servers öffnet sich nicht unter diesem Versiegelungsschlüssel.</translation>
    </message>
    <message>
        <source>The check of the audit log was stopped.</source>
        <translation>Die Prüfung des Audit-Protokolls wurde angehalten.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB.</source>
        <translation>%1 ist größer als 1 MiB.</translation>
    </message>
    <message>
        <source>the same name stands here a second time.</source>
        <translation>derselbe Name steht hier ein zweites Mal.</translation>
    </message>
    <message>
        <source>this is not TOML. Write [GROUP], or NAME = and a text in quotation marks, a whole number, true or false.</source>
        <translation>das ist kein TOML. Nötig ist [GROUP], oder NAME = und ein Text in Anführungszeichen, eine ganze Zahl, true oder false.</translation>
    </message>
    <message>
        <source>a text in quotation marks does not end on its line.</source>
        <translation>ein Text in Anführungszeichen endet nicht auf seiner Zeile.</translation>
    </message>
    <message>
        <source>%1 must be text, a whole number, true or false</source>
        <translation>%1 muss Text, eine ganze Zahl, true oder false sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an http or https address without a fragment</source>
        <translation>„%1“ ist keine http- oder https-Adresse ohne Fragment</translation>
    </message>
    <message>
        <source>The algorithm is one of %1.</source>
        <translation>Der Algorithmus ist einer von %1.</translation>
    </message>
    <message>
        <source>The certificate is of a key that is not used here.</source>
        <translation>Das Zertifikat ist das eines Schlüssels, der hier nicht verwendet wird.</translation>
    </message>
    <message>
        <source>That is no certificate.</source>
        <translation>Das ist kein Zertifikat.</translation>
    </message>
    <message>
        <source>An Ed25519 public key has 32 bytes.</source>
        <translation>Ein öffentlicher Ed25519-Schlüssel hat 32 Byte.</translation>
    </message>
    <message>
        <source>The Ed25519 key is not in canonical form.</source>
        <translation>Der Ed25519-Schlüssel hat keine kanonische Form.</translation>
    </message>
    <message>
        <source>The Ed25519 key is a point of small order.</source>
        <translation>Der Ed25519-Schlüssel ist ein Punkt kleiner Ordnung.</translation>
    </message>
    <message>
        <source>The bytes are no point of Ed25519.</source>
        <translation>Die Bytes sind kein Punkt von Ed25519.</translation>
    </message>
    <message>
        <source>The JWK was published with its private members, so anybody can sign with it.</source>
        <translation>Das JWK wurde mit seinen privaten Elementen veröffentlicht, also kann jeder damit signieren.</translation>
    </message>
    <message>
        <source>The JWK is for the algorithm %1, but of another kind of key.</source>
        <translation>Das JWK ist für den Algorithmus %1, aber von einer anderen Art Schlüssel.</translation>
    </message>
    <message>
        <source>The JWK is for the algorithm %1, which is not used here.</source>
        <translation>Das JWK ist für den Algorithmus %1, der hier nicht verwendet wird.</translation>
    </message>
    <message>
        <source>The JWK is not for signatures: its use is %1.</source>
        <translation>Das JWK ist nicht für Signaturen: sein use ist %1.</translation>
    </message>
    <message>
        <source>The member %1 of the JWK is not of the type that it must be.</source>
        <translation>Das Element %1 des JWK ist nicht von dem Typ, der nötig ist.</translation>
    </message>
    <message>
        <source>The member key_ops of the JWK names an operation twice.</source>
        <translation>Das Element key_ops des JWK nennt eine Operation zweimal.</translation>
    </message>
    <message>
        <source>The member %1 of the JWK is missing or not canonical base64url.</source>
        <translation>Das Element %1 des JWK fehlt oder ist kein kanonisches base64url.</translation>
    </message>
    <message>
        <source>The member %1 of the JWK is not canonical base64url.</source>
        <translation>Das Element %1 des JWK ist kein kanonisches base64url.</translation>
    </message>
    <message>
        <source>The member %1 of the JWK begins with a zero byte, which a number must not.</source>
        <translation>Das Element %1 des JWK beginnt mit einem Nullbyte, was eine Zahl nicht darf.</translation>
    </message>
    <message>
        <source>The JWK has no text in its member %1.</source>
        <translation>Das JWK hat keinen Text in seinem Element %1.</translation>
    </message>
    <message>
        <source>The JWK has no text in its member kty.</source>
        <translation>Das JWK hat keinen Text in seinem Element kty.</translation>
    </message>
    <message>
        <source>The curve %1 is not used here; P-256, P-384 and Ed25519 are.</source>
        <translation>Die Kurve %1 wird hier nicht verwendet; P-256, P-384 und Ed25519 werden es.</translation>
    </message>
    <message>
        <source>A symmetric key (kty oct) is not used here: there is no HMAC.</source>
        <translation>Ein symmetrischer Schlüssel (kty oct) wird hier nicht verwendet: es gibt kein HMAC.</translation>
    </message>
    <message>
        <source>A key of the kind %1 is not used here; RSA, EC and OKP are.</source>
        <translation>Ein Schlüssel der Art %1 wird hier nicht verwendet; RSA, EC und OKP werden es.</translation>
    </message>
    <message>
        <source>An RSA key of more than two primes is not used here.</source>
        <translation>Ein RSA-Schlüssel aus mehr als zwei Primzahlen wird hier nicht verwendet.</translation>
    </message>
    <message>
        <source>The public member x of the JWK does not belong to its private one.</source>
        <translation>Das öffentliche Element x des JWK gehört nicht zu seinem privaten.</translation>
    </message>
    <message>
        <source>There is only a public key in the JWK; signing needs the private one.</source>
        <translation>Im JWK ist nur ein öffentlicher Schlüssel; zum Signieren braucht es den privaten.</translation>
    </message>
    <message>
        <source>The key set has no array in its member keys.</source>
        <translation>Der Schlüsselsatz hat keine Liste in seinem Element keys.</translation>
    </message>
    <message>
        <source>The key set has %1 keys; at most %2 are taken.</source>
        <translation>Der Schlüsselsatz hat %1 Schlüssel; höchstens %2 werden angenommen.</translation>
    </message>
    <message>
        <source>An earlier key of the set has the same kid.</source>
        <translation>Ein früherer Schlüssel des Satzes hat dieselbe kid.</translation>
    </message>
    <message>
        <source>A member of the set is not an object.</source>
        <translation>Ein Element des Satzes ist kein Objekt.</translation>
    </message>
    <message>
        <source>At byte %1 of the JSON text stands a value that cannot be represented.</source>
        <translation>Bei Byte %1 des JSON-Textes steht ein Wert, der sich nicht darstellen lässt.</translation>
    </message>
    <message>
        <source>A token has three parts with two full stops between them.</source>
        <translation>Ein Token hat drei Teile mit zwei Punkten dazwischen.</translation>
    </message>
    <message>
        <source>The %1 is not canonical base64url.</source>
        <translation>Der Teil %1 ist kein kanonisches base64url.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring does not give the key-encryption key (%1). Unlock the keyring and try again, or name a file that holds the key with --key-encryption-key-file.</source>
        <translation>Der Schlüsselbund des Desktops gibt den Versiegelungsschlüssel nicht heraus (%1). Den Schlüsselbund entsperren und es noch einmal versuchen, oder mit --key-encryption-key-file eine Datei nennen, die den Schlüssel enthält.</translation>
    </message>
    <message>
        <source>it did not answer within a minute</source>
        <translation>er hat nicht binnen einer Minute geantwortet</translation>
    </message>
    <message>
        <source>what it holds is not one</source>
        <translation>was er enthält, ist keiner</translation>
    </message>
    <message>
        <source>The request is malformed: a parameter is missing, doubled or not understood.</source>
        <translation>Die Anfrage ist fehlerhaft: ein Parameter fehlt, ist doppelt oder wird nicht verstanden.</translation>
    </message>
    <message>
        <source>The token is expired, revoked, malformed or not good for this resource.</source>
        <translation>Das Token ist abgelaufen, widerrufen, fehlerhaft oder gilt nicht für diese Ressource.</translation>
    </message>
    <message>
        <source>The token is good, but does not allow this.</source>
        <translation>Das Token ist gut, erlaubt das aber nicht.</translation>
    </message>
    <message>
        <source>The error &quot;%1&quot; is none of RFC 6750.</source>
        <translation>Den Fehler „%1“ kennt RFC 6750 nicht.</translation>
    </message>
    <message>
        <source>Line %1 of the headers is not &quot;Name: value&quot;.</source>
        <translation>Zeile %1 der Kopfzeilen ist nicht „Name: Wert“.</translation>
    </message>
    <message>
        <source>A bearer token is asked for, and none was seen.</source>
        <translation>Ein Bearer-Token wird verlangt; es kam keines an.</translation>
    </message>
    <message>
        <source>The resource says: %1</source>
        <translation>Die Ressource sagt: %1</translation>
    </message>
    <message>
        <source>It asks for the scope &quot;%1&quot;.</source>
        <translation>Verlangt wird der Scope „%1“.</translation>
    </message>
    <message>
        <source>Who issues its tokens stands at %1 (RFC 9728).</source>
        <translation>Wer ihre Token ausstellt, steht unter %1 (RFC 9728).</translation>
    </message>
    <message>
        <source>The certificate is not trusted: %1</source>
        <translation>Dem Zertifikat wird nicht vertraut: %1</translation>
    </message>
    <message>
        <source>Nothing listens there.</source>
        <translation>Dort lauscht nichts.</translation>
    </message>
    <message>
        <source>There is no host of that name.</source>
        <translation>Es gibt keinen Rechner dieses Namens.</translation>
    </message>
    <message>
        <source>The connection was closed before an answer came.</source>
        <translation>Die Verbindung wurde geschlossen, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Es kam keine Antwort in der Zeit.</translation>
    </message>
    <message>
        <source>The TLS handshake failed.</source>
        <translation>Der TLS-Handshake ist gescheitert.</translation>
    </message>
    <message>
        <source>The address is neither http nor https.</source>
        <translation>Die Adresse ist weder http noch https.</translation>
    </message>
    <message>
        <source>It failed: %1</source>
        <translation>Es ist gescheitert: %1</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The answer is longer than 1 MiB; the rest was not read.</source>
        <translation>Die Antwort ist länger als 1 MiB; der Rest wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The connection was closed before the answer was whole.</source>
        <translation>Die Verbindung wurde geschlossen, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>This is no token: one has three parts of letters and digits, with full stops between them, and begins with eyJ.</source>
        <translation>Das ist kein Token: eines hat drei Teile aus Buchstaben und Ziffern mit Punkten dazwischen und beginnt mit eyJ.</translation>
    </message>
    <message>
        <source>There is one part; the payload and the signature are missing.</source>
        <translation>Es gibt einen Teil; Payload und Signatur fehlen.</translation>
    </message>
    <message>
        <source>There are two parts; the signature is missing.</source>
        <translation>Es gibt zwei Teile; die Signatur fehlt.</translation>
    </message>
    <message>
        <source>There are %1 parts; a signed token has three, an encrypted one five.</source>
        <translation>Es gibt %1 Teile; ein signiertes Token hat drei, ein verschlüsseltes fünf.</translation>
    </message>
    <message>
        <source>The %1 has two members &quot;%2&quot;: which of them counts, verifiers do not agree on.</source>
        <translation>Der Teil %1 hat zwei Elemente „%2“: welches davon gilt, sehen Prüfer verschieden.</translation>
    </message>
    <message>
        <source>The %1 is not JSON: at its byte %2, %3.</source>
        <translation>Der Teil %1 ist kein JSON: bei Byte %2: %3.</translation>
    </message>
    <message>
        <source>The %1 is JSON, but no object.</source>
        <translation>Der Teil %1 ist JSON, aber kein Objekt.</translation>
    </message>
    <message>
        <source>This token is encrypted (JWE): only who has the key can read what is in it.</source>
        <translation>Dieses Token ist verschlüsselt (JWE): lesen kann es nur, wer den Schlüssel hat.</translation>
    </message>
    <message>
        <source>The header is that of an encrypted token (JWE), which has five parts.</source>
        <translation>Der Header ist der eines verschlüsselten Tokens (JWE), das fünf Teile hat.</translation>
    </message>
    <message>
        <source>The header has no alg, which every token has.</source>
        <translation>Der Header hat kein alg, das jedes Token hat.</translation>
    </message>
    <message>
        <source>alg is none: nobody has signed it, and anybody can have made it.</source>
        <translation>alg ist none: niemand hat es signiert, und jeder kann es gemacht haben.</translation>
    </message>
    <message>
        <source>It is signed with a shared secret (%1): whoever can verify it can also make one.</source>
        <translation>Es ist mit einem gemeinsamen Geheimnis signiert (%1): wer es prüfen kann, kann auch eines machen.</translation>
    </message>
    <message>
        <source>The header brings its own key (%1); no good verifier uses that.</source>
        <translation>Der Header bringt einen eigenen Schlüssel mit (%1); kein guter Prüfer verwendet ihn.</translation>
    </message>
    <message>
        <source>The header has crit: who does not understand the extensions in it refuses the token.</source>
        <translation>Der Header hat crit: wer die Erweiterungen darin nicht versteht, lehnt das Token ab.</translation>
    </message>
    <message>
        <source>The header has no kid: a verifier has to try its keys.</source>
        <translation>Der Header hat kein kid: ein Prüfer muss seine Schlüssel durchprobieren.</translation>
    </message>
    <message>
        <source>%1 is not a number; it is one of seconds since 1970.</source>
        <translation>%1 ist keine Zahl; es zählt Sekunden seit 1970.</translation>
    </message>
    <message>
        <source>%1 seems to be in milliseconds; it counts in seconds.</source>
        <translation>%1 scheint in Millisekunden zu zählen; es zählt in Sekunden.</translation>
    </message>
    <message>
        <source>There is no exp: it never expires, or is refused for that.</source>
        <translation>Es gibt kein exp: es läuft nie ab oder wird deshalb abgelehnt.</translation>
    </message>
    <message>
        <source>There is no %1, which access tokens have (RFC 9068 section 2.2).</source>
        <translation>Es gibt kein %1, das Zugriffstoken haben (RFC 9068, Abschnitt 2.2).</translation>
    </message>
    <message>
        <source>There is no signature.</source>
        <translation>Es gibt keine Signatur.</translation>
    </message>
    <message>
        <source>The text is longer than 1 MiB; the rest was not looked at.</source>
        <translation>Der Text ist länger als 1 MiB; der Rest wurde nicht angesehen.</translation>
    </message>
    <message>
        <source>This is JSON; its %1 was taken.</source>
        <translation>Das ist JSON; %1 daraus wurde genommen.</translation>
    </message>
    <message>
        <source>What stands before the token in a request was left out.</source>
        <translation>Was in einer Anfrage vor dem Token steht, wurde weggelassen.</translation>
    </message>
    <message>
        <source>The quotation marks were left out.</source>
        <translation>Die Anführungszeichen wurden weggelassen.</translation>
    </message>
    <message>
        <source>Line breaks and spaces in the token were left out.</source>
        <translation>Zeilenumbrüche und Leerzeichen im Token wurden weggelassen.</translation>
    </message>
    <message>
        <source>The %1 is written in the alphabet of base64, with + and /, and not in that of base64url.</source>
        <translation>Der Teil %1 ist im Alphabet von base64 geschrieben, mit + und /, nicht in dem von base64url.</translation>
    </message>
    <message>
        <source>The %1 holds a character that is not base64url.</source>
        <translation>Der Teil %1 enthält ein Zeichen, das nicht base64url ist.</translation>
    </message>
    <message>
        <source>The %1 has a length that base64url never has: something is missing.</source>
        <translation>Der Teil %1 hat eine Länge, die base64url nie hat: es fehlt etwas.</translation>
    </message>
    <message>
        <source>The %1 is not canonical: bits are left over at its end that belong to no byte.</source>
        <translation>Der Teil %1 ist nicht kanonisch: am Ende bleiben Bits übrig, die zu keinem Byte gehören.</translation>
    </message>
    <message>
        <source>The %1 ends with padding, which tokens do not have.</source>
        <translation>Der Teil %1 endet mit Füllzeichen, die Token nicht haben.</translation>
    </message>
    <message>
        <source>something follows the JSON value</source>
        <translation>nach dem JSON-Wert folgt noch etwas</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>es endet zu früh</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>es ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>a comma or a closing brace is missing</source>
        <translation>ein Komma oder eine schließende geschweifte Klammer fehlt</translation>
    </message>
    <message>
        <source>the name of a member is missing</source>
        <translation>der Name eines Elements fehlt</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>ein Doppelpunkt fehlt</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing</source>
        <translation>ein Komma oder eine schließende eckige Klammer fehlt</translation>
    </message>
    <message>
        <source>a string holds a control character</source>
        <translation>ein Text enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>a string does not end</source>
        <translation>ein Text endet nicht</translation>
    </message>
    <message>
        <source>a string holds an unknown escape</source>
        <translation>ein Text enthält eine unbekannte Maskierung</translation>
    </message>
    <message>
        <source>a string holds half of a surrogate pair</source>
        <translation>ein Text enthält ein halbes Surrogatpaar</translation>
    </message>
    <message>
        <source>an escape lacks its four digits</source>
        <translation>einer Maskierung fehlen ihre vier Ziffern</translation>
    </message>
    <message>
        <source>a string is not UTF-8</source>
        <translation>ein Text ist nicht UTF-8</translation>
    </message>
    <message>
        <source>there is no JSON value here</source>
        <translation>hier steht kein JSON-Wert</translation>
    </message>
    <message>
        <source>a number begins with a zero</source>
        <translation>eine Zahl beginnt mit einer Null</translation>
    </message>
    <message>
        <source>a digit is missing</source>
        <translation>eine Ziffer fehlt</translation>
    </message>
    <message>
        <source>an object ends that has two members of one name</source>
        <translation>hier endet ein Objekt, das zwei Elemente gleichen Namens hat</translation>
    </message>
    <message>
        <source>Entry %1 is missing.</source>
        <translation>Eintrag %1 fehlt.</translation>
    </message>
    <message>
        <source>Entry %1 is missing: the last entry known is %2.</source>
        <translation>Eintrag %1 fehlt: Der letzte bekannte Eintrag ist %2.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the entry before it.</source>
        <translation>Eintrag %1 folgt nicht auf den Eintrag davor.</translation>
    </message>
    <message>
        <source>Entry %1 was changed after it was written.</source>
        <translation>Eintrag %1 wurde geändert, nachdem er geschrieben wurde.</translation>
    </message>
    <message>
        <source>The log does not end where its head says.</source>
        <translation>Das Protokoll endet nicht dort, wo sein Kopf es sagt.</translation>
    </message>
    <message>
        <source>The audit log could not be told of it: %1</source>
        <translation>Im Audit-Protokoll konnte es nicht vermerkt werden: %1</translation>
    </message>
    <message>
        <source>Argon2 needs at least 8KiB of memory for each lane (%1KiB for %2).</source>
        <translation>Argon2 braucht mindestens 8KiB Speicher je Spur (%1KiB für %2).</translation>
    </message>
    <message>
        <source>Refresh tokens must live at least as long as access tokens (%1).</source>
        <translation>Aktualisierungstoken müssen mindestens so lange leben wie Zugriffstoken (%1).</translation>
    </message>
    <message>
        <source>The refresh grace (%1) must be between 0 and %2.</source>
        <translation>Die Nachfrist (%1) muss zwischen 0 und %2 liegen.</translation>
    </message>
    <message>
        <source>The token type must be at+jwt or JWT.</source>
        <translation>Der Tokentyp muss at+jwt oder JWT sein.</translation>
    </message>
    <message>
        <source>A duration needs a unit: write %1s, %1min, %1h or %1d.</source>
        <translation>Eine Dauer braucht eine Einheit: %1s, %1min, %1h oder %1d.</translation>
    </message>
    <message>
        <source>The units are ms, s, min, h and d.</source>
        <translation>Die Einheiten sind ms, s, min, h und d.</translation>
    </message>
    <message>
        <source>The database %1 was moved, removed or replaced while it was in use, so nothing is written to it any more. Put it back where it was, or restart what uses it.</source>
        <translation>Die Datenbank %1 wurde verschoben, gelöscht oder ersetzt, während sie benutzt wurde; deshalb wird nichts mehr hineingeschrieben. Zurücklegen, wo sie war, oder neu starten, was sie benutzt.</translation>
    </message>
    <message>
        <source>The database %1 cannot be written: the file, its folder or its file system is read-only for this user.</source>
        <translation>Die Datenbank %1 lässt sich nicht schreiben: Datei, Ordner oder Dateisystem ist für diesen Benutzer schreibgeschützt.</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened: see whether its folder exists and whether this user may read and write there.</source>
        <translation>Die Datenbank %1 lässt sich nicht öffnen: prüfen, ob ihr Ordner existiert und ob dieser Benutzer dort lesen und schreiben darf.</translation>
    </message>
    <message>
        <source>Another process is writing to the database %1 and has not finished in time; nothing was changed, try again.</source>
        <translation>Ein anderer Prozess schreibt in die Datenbank %1 und wurde nicht rechtzeitig fertig; nichts wurde geändert, noch einmal versuchen.</translation>
    </message>
    <message>
        <source>There is no space left for the database %1; the change was not made. Free some space on its disk, then try again.</source>
        <translation>Für die Datenbank %1 ist kein Platz mehr; die Änderung wurde nicht ausgeführt. Auf ihrem Datenträger Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The operating system failed to read or write the database %1; the change was not made. See the state of its disk.</source>
        <translation>Das Betriebssystem konnte die Datenbank %1 nicht lesen oder schreiben; die Änderung wurde nicht ausgeführt. Den Zustand des Datenträgers prüfen.</translation>
    </message>
    <message>
        <source>The database %1 is damaged. Restore it from a backup.</source>
        <translation>Die Datenbank %1 ist beschädigt. Die Datenbank aus einer Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>The file %1 is not a database of Tessera, or its beginning is damaged. Name another file, or restore it from a backup.</source>
        <translation>Die Datei %1 ist keine Datenbank von Tessera, oder ihr Anfang ist beschädigt. Eine andere Datei nennen oder sie aus einer Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>A rule of the database %1 forbids the change.</source>
        <translation>Eine Regel der Datenbank %1 verbietet die Änderung.</translation>
    </message>
    <message>
        <source>A statement failed in the database %1.</source>
        <translation>Eine Anweisung ist in der Datenbank %1 gescheitert.</translation>
    </message>
    <message>
        <source>The file %1 is not a database of Tessera, or its beginning is damaged. It was left as it is: name another file, or restore it from a backup.</source>
        <translation>Die Datei %1 ist keine Datenbank von Tessera, oder ihr Anfang ist beschädigt. Nichts wurde daran geändert: eine andere Datei nennen oder sie aus einer Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>The folder %1 for the database cannot be made: see whether this user may write above it.</source>
        <translation>Der Ordner %1 für die Datenbank lässt sich nicht anlegen: prüfen, ob dieser Benutzer darüber schreiben darf.</translation>
    </message>
    <message>
        <source>%1 is no file, so it cannot be the database.</source>
        <translation>%1 ist keine Datei und kann daher nicht die Datenbank sein.</translation>
    </message>
    <message>
        <source>The database %1 cannot be made: %2.</source>
        <translation>Die Datenbank %1 lässt sich nicht anlegen: %2.</translation>
    </message>
    <message>
        <source>The database %1 is on a file system that cannot share memory between processes, which its journal (WAL) needs. Put it on a local disk.</source>
        <translation>Die Datenbank %1 liegt auf einem Dateisystem, das keinen Speicher zwischen Prozessen teilen kann, was ihr Journal (WAL) braucht. Die Datenbank auf einen lokalen Datenträger legen.</translation>
    </message>
    <message>
        <source>The database %1 is damaged (%2). Restore it from a backup.</source>
        <translation>Die Datenbank %1 ist beschädigt (%2). Die Datenbank aus einer Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>The database %1 has schema version %2, and this program knows versions up to %3. Start the version of Tessera that wrote it, or a later one, or restore a backup from before the upgrade.</source>
        <translation>Die Datenbank %1 hat die Schemaversion %2, und dieses Programm kennt Versionen bis %3. Die Version von Tessera starten, die sie geschrieben hat, oder eine spätere, oder eine Sicherung von vor der Aktualisierung wiederherstellen.</translation>
    </message>
    <message>
        <source>The database %1 is damaged: column %2 of a row holds what it never should. Restore it from a backup.</source>
        <translation>Die Datenbank %1 ist beschädigt: Spalte %2 einer Zeile enthält, was sie nie sollte. Die Datenbank aus einer Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>%1 cannot be forced to the disk: %2.</source>
        <translation>%1 lässt sich nicht auf den Datenträger zwingen: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be renamed to %2: %3.</source>
        <translation>%1 lässt sich nicht in %2 umbenennen: %3.</translation>
    </message>
    <message>
        <source>The file %1 cannot be made: %2.</source>
        <translation>Die Datei %1 lässt sich nicht anlegen: %2.</translation>
    </message>
    <message>
        <source>There is no space left for %1; nothing was changed. Free some space there, or name a place on another disk.</source>
        <translation>Für %1 ist kein Platz mehr; nichts wurde geändert. Dort Platz schaffen oder einen Ort auf einem anderen Datenträger nennen.</translation>
    </message>
    <message>
        <source>The file %1 exists already, and a backup replaces nothing. Name another file.</source>
        <translation>Die Datei %1 gibt es schon, und eine Sicherung ersetzt nichts. Eine andere Datei nennen.</translation>
    </message>
    <message>
        <source>The process %1 runs the services of the data folder %2; start and stop them there, or end it to run them here.</source>
        <translation>Der Prozess %1 betreibt die Dienste des Datenordners %2; dort starten und anhalten, oder ihn beenden, um sie hier zu betreiben.</translation>
    </message>
    <message>
        <source>The auth service beside it does not run, so nobody is asked for its keys; start it to go on.</source>
        <translation>Der Auth-Dienst daneben läuft nicht, daher wird niemand nach dessen Schlüsseln gefragt; ihn starten, damit es weitergeht.</translation>
    </message>
    <message>
        <source>The services cannot speak TLS with %1. %2</source>
        <translation>Die Dienste können mit %1 kein TLS sprechen. %2</translation>
    </message>
    <message>
        <source>There is no certificate in it (PEM or PKCS #12).</source>
        <translation>Darin ist kein Zertifikat (PEM oder PKCS #12).</translation>
    </message>
    <message>
        <source>There is no private key in it (PEM or PKCS #12).</source>
        <translation>Darin ist kein privater Schlüssel (PEM oder PKCS #12).</translation>
    </message>
    <message>
        <source>The PKCS #12 holds no certificate with its private key.</source>
        <translation>Die PKCS-#12-Datei enthält kein Zertifikat mit seinem privaten Schlüssel.</translation>
    </message>
    <message>
        <source>The key is encrypted, and no passphrase is given.</source>
        <translation>Der Schlüssel ist verschlüsselt, und es ist keine Passphrase angegeben.</translation>
    </message>
    <message>
        <source>The passphrase is not that of the key.</source>
        <translation>Die Passphrase ist nicht die des Schlüssels.</translation>
    </message>
    <message>
        <source>The key is not that of the certificate.</source>
        <translation>Der Schlüssel ist nicht der des Zertifikats.</translation>
    </message>
    <message>
        <source>The certificate is too weak for clients of today: RSA of 2048 bits, ECDSA and SHA-256 are the least.</source>
        <translation>Das Zertifikat ist für heutige Clients zu schwach: RSA mit 2048 Bit, ECDSA und SHA-256 sind das Mindeste.</translation>
    </message>
    <message>
        <source>OpenSSL does not take the certificate.</source>
        <translation>OpenSSL nimmt das Zertifikat nicht an.</translation>
    </message>
    <message>
        <source>%1 is larger than a certificate can be.</source>
        <translation>%1 ist größer, als ein Zertifikat sein kann.</translation>
    </message>
    <message>
        <source>There is no certificate (PEM) in %1.</source>
        <translation>In %1 ist kein Zertifikat (PEM).</translation>
    </message>
    <message>
        <source>There are two certificates for TLS: one of a file (tls.certificate-file) and one of the local authority (tls.names). Name one of them.</source>
        <translation>Es gibt zwei Zertifikate für TLS: eines aus einer Datei (tls.certificate-file) und eines der lokalen Zertifizierungsstelle (tls.names). Eines davon nennen.</translation>
    </message>
    <message>
        <source>A resource service alone has no authority. Let that of the auth service issue it a certificate (tls issue), and name that with tls.certificate-file instead of tls.names.</source>
        <translation>Ein Ressourcendienst allein hat keine Zertifizierungsstelle. Die des Auth-Dienstes ein Zertifikat für ihn ausstellen lassen (tls issue) und dieses mit tls.certificate-file statt tls.names nennen.</translation>
    </message>
    <message>
        <source>A key for TLS is named and no certificate; name that too (tls.certificate-file), or neither.</source>
        <translation>Für TLS ist ein Schlüssel genannt und kein Zertifikat; auch dieses nennen (tls.certificate-file), oder keines von beiden.</translation>
    </message>
    <message>
        <source>The local authority cannot give the listeners a certificate. %1</source>
        <translation>Die lokale Zertifizierungsstelle kann den Diensten kein Zertifikat geben. %1</translation>
    </message>
    <message>
        <source>The stored certificate &quot;%1&quot; does not open. Restore the database from a backup.</source>
        <translation>Das gespeicherte Zertifikat „%1“ lässt sich nicht öffnen. Die Datenbank aus einer Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>The local authority is out of date since %1: make another one (tls renew --authority), and let clients trust that.</source>
        <translation>Die lokale Zertifizierungsstelle ist seit %1 abgelaufen: eine andere anlegen (tls renew --authority) und Clients dieser vertrauen lassen.</translation>
    </message>
    <message>
        <source>The listeners have no certificate of the local authority. Name what it is to be for (tls.names) and start them; that makes one.</source>
        <translation>Die Dienste haben kein Zertifikat der lokalen Zertifizierungsstelle. Nennen, wofür es sein soll (tls.names), und sie starten; dabei entsteht es.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a DNS name nor an IP address.</source>
        <translation>„%1“ ist weder ein DNS-Name noch eine IP-Adresse.</translation>
    </message>
    <message>
        <source>A certificate is for 1 to %1 DNS names and IP addresses.</source>
        <translation>Ein Zertifikat ist für 1 bis %1 DNS-Namen und IP-Adressen.</translation>
    </message>
    <message>
        <source>A certificate is for 1 to %1 days.</source>
        <translation>Ein Zertifikat ist für 1 bis %1 Tage.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither an IP address nor a network as 10.1.0.0/16</source>
        <translation>„%1“ ist weder eine IP-Adresse noch ein Netz wie 10.1.0.0/16</translation>
    </message>
    <message>
        <source>the name of the %1 is empty</source>
        <translation>der Name von %1 ist leer</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of both, auth, resource</source>
        <translation>„%1“ ist nicht both, auth oder resource</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an issuer; it must be an http or https address without query and fragment (RFC 8414 section 2)</source>
        <translation>„%1“ ist kein Aussteller; nötig ist eine http- oder https-Adresse ohne Query und Fragment (RFC 8414 Abschnitt 2)</translation>
    </message>
    <message>
        <source>an audience has 1 to 255 characters</source>
        <translation>ein Empfänger hat 1 bis 255 Zeichen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an http or https address</source>
        <translation>„%1“ ist keine http- oder https-Adresse</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a DNS name nor an IP address</source>
        <translation>„%1“ ist weder ein DNS-Name noch eine IP-Adresse</translation>
    </message>
    <message>
        <source>a certificate is for 1 to %1 DNS names and IP addresses</source>
        <translation>ein Zertifikat ist für 1 bis %1 DNS-Namen und IP-Adressen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number from %2 to %3</source>
        <translation>„%1“ ist keine Zahl von %2 bis %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of auto, text, journal, json</source>
        <translation>„%1“ ist nicht auto, text, journal oder json</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not CATEGORY=LEVEL with one of debug, info, warning, error</source>
        <translation>„%1“ ist nicht KATEGORIE=STUFE mit debug, info, warning oder error</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a category</source>
        <translation>„%1“ ist kein Name einer Kategorie</translation>
    </message>
    <message>
        <source>there is no category &quot;%1&quot; (did you mean &quot;%2&quot;?)</source>
        <translation>es gibt keine Kategorie „%1“ (gemeint „%2“?)</translation>
    </message>
    <message>
        <source>there is no category &quot;%1&quot;</source>
        <translation>es gibt keine Kategorie „%1“</translation>
    </message>
    <message>
        <source>The configuration file %1 is as it was: %2 It should say: %3.</source>
        <translation>Die Konfigurationsdatei %1 ist, wie sie war: %2 Dort sollte stehen: %3.</translation>
    </message>
    <message>
        <source>this program cannot change it without harm; change it by hand.</source>
        <translation>dieses Programm kann sie nicht ohne Schaden ändern; von Hand ändern.</translation>
    </message>
    <message>
        <source>another program writes it all the time.</source>
        <translation>ein anderes Programm schreibt sie ständig.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be used: %2</source>
        <translation>Der Datenordner %1 lässt sich nicht verwenden: %2</translation>
    </message>
    <message>
        <source>the folder around it cannot be made.</source>
        <translation>der Ordner darüber lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>it is not a folder.</source>
        <translation>er ist kein Ordner.</translation>
    </message>
    <message>
        <source>this user may not write to it.</source>
        <translation>dieser Benutzer darf nicht hineinschreiben.</translation>
    </message>
    <message>
        <source>everybody may write to it; take that away with chmod o-w, or name a folder of its own.</source>
        <translation>jeder darf hineinschreiben; das mit chmod o-w abstellen oder einen eigenen Ordner nennen.</translation>
    </message>
    <message>
        <source>the group %1 may write to it; take that away with chmod g-w, or name a folder of its own.</source>
        <translation>die Gruppe %1 darf hineinschreiben; das mit chmod g-w abstellen oder einen eigenen Ordner nennen.</translation>
    </message>
    <message>
        <source>The auth service beside it is elsewhere now, so nobody is asked where it was.</source>
        <translation>Der Auth-Dienst daneben ist jetzt anderswo, daher wird niemand gefragt, wo er war.</translation>
    </message>
    <message>
        <source>service.lock cannot be written; is the disk full?</source>
        <translation>service.lock lässt sich nicht schreiben; ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>this user may not write to the folder %1.</source>
        <translation>dieser Benutzer darf nicht in den Ordner %1 schreiben.</translation>
    </message>
    <message>
        <source>there is no room left on the disk.</source>
        <translation>auf dem Datenträger ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made: %2.</source>
        <translation>der Ordner %1 lässt sich nicht anlegen: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be the data folder: %2</source>
        <translation>Der Ordner %1 kann nicht der Datenordner sein: %2</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 ist kein Ordner.</translation>
    </message>
    <message>
        <source>this user may not make it in %1.</source>
        <translation>dieser Benutzer darf ihn in %1 nicht anlegen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say where the folder is: begin with / or ~/.</source>
        <translation>„%1“ sagt nicht, wo der Ordner liegt: mit / oder ~/ beginnen.</translation>
    </message>
    <message>
        <source>it holds other things, %1 for one; name one of its own.</source>
        <translation>er enthält anderes, etwa %1; einen eigenen nennen.</translation>
    </message>
    <message>
        <source>%1 says otherwise than &quot;%2&quot;; start the program without it to choose here.</source>
        <translation>%1 sagt anderes als „%2“; das Programm ohne das starten, um hier zu wählen.</translation>
    </message>
    <message>
        <source>There is no configuration file to keep these choices in.</source>
        <translation>Es gibt keine Konfigurationsdatei, um diese Wahl aufzubewahren.</translation>
    </message>
    <message>
        <source>The services of this data folder are another process&apos;s; change them where they run, or end that process and start them here.</source>
        <translation>Die Dienste dieses Datenordners gehören einem anderen Prozess; sie dort ändern, wo sie laufen, oder jenen Prozess beenden und sie hier starten.</translation>
    </message>
    <message>
        <source>The services of this process are ending.</source>
        <translation>Die Dienste dieses Prozesses enden gerade.</translation>
    </message>
    <message>
        <source>The key-encryption key in %1 cannot be used: %2</source>
        <translation>Der Versiegelungsschlüssel in %1 lässt sich nicht verwenden: %2</translation>
    </message>
    <message>
        <source>it is not a file.</source>
        <translation>er ist keine Datei.</translation>
    </message>
    <message>
        <source>others than its owner may read or write it; take that away with chmod 600.</source>
        <translation>andere als der Eigentümer dürfen ihn lesen oder schreiben; das mit chmod 600 abstellen.</translation>
    </message>
    <message>
        <source>it holds neither 64 hexadecimal digits nor 32 bytes.</source>
        <translation>dort stehen weder 64 hexadezimale Ziffern noch 32 Byte.</translation>
    </message>
    <message>
        <source>another program took it away.</source>
        <translation>ein anderes Programm hat ihn weggenommen.</translation>
    </message>
    <message>
        <source>it does not exist, and there is no folder %1 to make it in.</source>
        <translation>er existiert nicht, und es gibt keinen Ordner %1, um ihn anzulegen.</translation>
    </message>
    <message>
        <source>it does not exist, and this user may not make it there.</source>
        <translation>er existiert nicht, und dieser Benutzer darf ihn dort nicht anlegen.</translation>
    </message>
    <message>
        <source>The key-encryption key of the data folder %1 is missing. It was looked for in %2. Without it the signing keys cannot be opened; put it back where it was.</source>
        <translation>Der Versiegelungsschlüssel des Datenordners %1 fehlt. Gesucht wurde er in %2. Ohne ihn lassen sich die Signaturschlüssel nicht öffnen; ihn dorthin zurücklegen, wo er war.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address to listen on: %2. Write HOST:PORT with a port from 0 to 65535, as 127.0.0.1:8000 or [::1]:8000</source>
        <translation>„%1“ ist keine Adresse, auf der sich lauschen lässt: %2. Nötig ist HOST:PORT mit einem Port von 0 bis 65535, etwa 127.0.0.1:8000 oder [::1]:8000</translation>
    </message>
    <message>
        <source>it has no port</source>
        <translation>sie hat keinen Port</translation>
    </message>
    <message>
        <source>it has no host</source>
        <translation>sie hat keinen Host</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a port</source>
        <translation>„%1“ ist kein Port</translation>
    </message>
    <message>
        <source>an IPv6 address stands in brackets</source>
        <translation>eine IPv6-Adresse steht in Klammern</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither an IP address nor localhost</source>
        <translation>„%1“ ist weder eine IP-Adresse noch localhost</translation>
    </message>
    <message>
        <source>%1 is where the %2 service listens.</source>
        <translation>Auf %1 lauscht der Dienst %2.</translation>
    </message>
    <message>
        <source>Tokens name %1 as their issuer now. Access tokens that are out already name %2 and are refused here; clients get new ones with their refresh tokens, which stay good. Services elsewhere that trust %2 must be told the new issuer.</source>
        <translation>Token nennen jetzt %1 als Aussteller. Schon ausgegebene Zugriffstoken nennen %2 und werden hier abgelehnt; Clients erhalten neue mit ihren Aktualisierungstoken, die gültig bleiben. Diensten andernorts, die %2 vertrauen, ist der neue Aussteller mitzuteilen.</translation>
    </message>
    <message>
        <source>%1 is decided when the program starts: say it with %2 or in the configuration file.</source>
        <translation>%1 wird beim Start des Programms entschieden: mit %2 oder in der Konfigurationsdatei angeben.</translation>
    </message>
    <message>
        <source>This holds until the program ends: %1 says otherwise at the next start. Start it without that to choose here.</source>
        <translation>Das gilt, bis das Programm endet: %1 sagt beim nächsten Start anderes. Ohne das starten, um hier zu wählen.</translation>
    </message>
    <message>
        <source>This holds until the program ends: it keeps no configuration file.</source>
        <translation>Das gilt, bis das Programm endet: Es führt keine Konfigurationsdatei.</translation>
    </message>
    <message>
        <source>This process was told not to run that service, or is ending.</source>
        <translation>Dieser Prozess soll jenen Dienst nicht betreiben oder endet gerade.</translation>
    </message>
    <message>
        <source>A resource service alone must be told whom it trusts: name the issuer with --issuer.</source>
        <translation>Einem Ressourcendienst allein ist zu sagen, wem er vertraut: den Aussteller mit --issuer nennen.</translation>
    </message>
    <message>
        <source>Both services are told to listen on %1; give one of them another port.</source>
        <translation>Beide Dienste sollen auf %1 lauschen; einem davon einen anderen Port geben.</translation>
    </message>
    <message>
        <source>The metrics are told to be on %1, where the %2 service listens; give them another port.</source>
        <translation>Die Messwerte sollen auf %1 sein, wo der Dienst %2 lauscht; ihnen einen anderen Port geben.</translation>
    </message>
    <message>
        <source>This machine has no address %1.</source>
        <translation>Dieser Rechner hat keine Adresse %1.</translation>
    </message>
    <message>
        <source>This user may not listen on %1: ports under 1024 need a privilege.</source>
        <translation>Dieser Benutzer darf auf %1 nicht lauschen: Ports unter 1024 brauchen ein Recht.</translation>
    </message>
    <message>
        <source>Cannot listen on %1: %2.</source>
        <translation>Auf %1 lässt sich nicht lauschen: %2.</translation>
    </message>
    <message>
        <source>No address is known for the name %1.</source>
        <translation>Zum Namen %1 ist keine Adresse bekannt.</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot;.</source>
        <translation>Es gibt keinen Schlüssel „%1“.</translation>
    </message>
    <message>
        <source>There is no algorithm &quot;%1&quot;.</source>
        <translation>Es gibt keinen Algorithmus „%1“.</translation>
    </message>
    <message>
        <source>The key %1 is known already.</source>
        <translation>Der Schlüssel %1 ist schon bekannt.</translation>
    </message>
    <message>
        <source>%1 answered more than 256 KiB.</source>
        <translation>%1 hat mehr als 256 KiB geantwortet.</translation>
    </message>
    <message>
        <source>%1 gave no key set: %2.</source>
        <translation>%1 hat keinen Schlüsselsatz geliefert: %2.</translation>
    </message>
    <message>
        <source>%1: keys come over https, or over http from this machine.</source>
        <translation>%1: Schlüssel kommen über https, oder von diesem Rechner über http.</translation>
    </message>
    <message>
        <source>An RSA key of %1 bit is too slow to sign with; at most %2 are used here.</source>
        <translation>Ein RSA-Schlüssel mit %1 Bit signiert zu langsam; hier werden höchstens %2 verwendet.</translation>
    </message>
    <message>
        <source>The key is not of the kind that %1 signs with.</source>
        <translation>Der Schlüssel ist nicht von der Art, mit der %1 signiert.</translation>
    </message>
    <message>
        <source>The JWK says that it is for %1, not for %2.</source>
        <translation>Der JWK sagt, dass er für %1 ist, nicht für %2.</translation>
    </message>
    <message>
        <source>The key %1 cannot be changed.</source>
        <translation>Der Schlüssel %1 lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>The database was sealed under another key-encryption key while this program ran. Restart it with that one.</source>
        <translation>Die Datenbank wurde unter einem anderen Versiegelungsschlüssel versiegelt, während dieses Programm lief. Es mit jenem neu starten.</translation>
    </message>
    <message>
        <source>The key %1 is already known.</source>
        <translation>Der Schlüssel %1 ist schon bekannt.</translation>
    </message>
    <message>
        <source>Another node made the next key first.</source>
        <translation>Ein anderer Knoten hat den nächsten Schlüssel zuerst erzeugt.</translation>
    </message>
    <message>
        <source>There is no key %1.</source>
        <translation>Es gibt keinen Schlüssel %1.</translation>
    </message>
    <message>
        <source>The key set holds %1 keys already, and consumers refuse larger ones. Wait until some are removed, or revoke those that are not needed.</source>
        <translation>Der Schlüsselsatz enthält schon %1 Schlüssel, und prüfende Dienste lehnen größere ab. Warten, bis einige entfernt sind, oder nicht benötigte widerrufen.</translation>
    </message>
    <message>
        <source>The key %1 is stored, but the key set could not be brought up to date.</source>
        <translation>Der Schlüssel %1 ist gespeichert, aber der Schlüsselsatz konnte nicht auf den Stand gebracht werden.</translation>
    </message>
    <message>
        <source>The key %1 was revoked at %2.</source>
        <translation>Der Schlüssel %1 wurde um %2 widerrufen.</translation>
    </message>
    <message>
        <source>A private key leaves only under a passphrase of at least %1 bytes.</source>
        <translation>Ein privater Schlüssel wird nur unter einer Passphrase von mindestens %1 Byte herausgegeben.</translation>
    </message>
    <message>
        <source>The stored signing keys cannot be used. Restore the database from a backup.</source>
        <translation>Die gespeicherten Signaturschlüssel lassen sich nicht verwenden. Die Datenbank aus einer Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>The key %1 must not sign any more.</source>
        <translation>Der Schlüssel %1 darf nicht mehr signieren.</translation>
    </message>
    <message>
        <source>The key-encryption key is not the one that this database is sealed under. Give the right one; a new set of signing keys is never made in its place.</source>
        <translation>Der Versiegelungsschlüssel ist nicht der, unter dem diese Datenbank versiegelt ist. Den richtigen angeben; ein neuer Satz Signaturschlüssel wird nie an seiner Stelle erzeugt.</translation>
    </message>
    <message>
        <source>The stored private key %1 does not open. Restore the database from a backup.</source>
        <translation>Der gespeicherte private Schlüssel %1 lässt sich nicht öffnen. Die Datenbank aus einer Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>The database holds signing keys, but not the value that the key-encryption key is checked with. Restore it from a backup.</source>
        <translation>Die Datenbank enthält Signaturschlüssel, aber nicht den Wert, mit dem der Versiegelungsschlüssel geprüft wird. Die Datenbank aus einer Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>The private part of key %1 was wiped when it left the key set.</source>
        <translation>Der private Teil des Schlüssels %1 wurde gelöscht, als dieser den Schlüsselsatz verließ.</translation>
    </message>
    <message>
        <source>The rotation interval (%1) must be off or at least the propagation time plus the access token lifetime (%2).</source>
        <translation>Der Rotationsabstand (%1) muss aus sein oder mindestens Verbreitungszeit plus Lebensdauer der Zugriffstoken betragen (%2).</translation>
    </message>
    <message>
        <source>A rotation interval of %1 would publish %2 keys at once; consumers refuse sets of more than %3. Make the interval longer, or the leeway shorter.</source>
        <translation>Ein Rotationsabstand von %1 würde %2 Schlüssel zugleich veröffentlichen; prüfende Dienste lehnen Sätze von mehr als %3 ab. Den Abstand verlängern oder die Toleranz verkürzen.</translation>
    </message>
    <message>
        <source>The JWKS max-age must not be negative.</source>
        <translation>Das Höchstalter des Schlüsselsatzes darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>The propagation time (%1) must be at least the JWKS max-age (%2).</source>
        <translation>Die Verbreitungszeit (%1) muss mindestens das Höchstalter des Schlüsselsatzes betragen (%2).</translation>
    </message>
    <message>
        <source>The leeway (%1) must be between 0 and %2.</source>
        <translation>Die Toleranz (%1) muss zwischen 0 und %2 liegen.</translation>
    </message>
    <message>
        <source>RSA keys have 2048, 3072 or 4096 bits, not %1.</source>
        <translation>RSA-Schlüssel haben 2048, 3072 oder 4096 Bit, nicht %1.</translation>
    </message>
    <message>
        <source>A key of the form %1 is not read here; `openssl pkcs8 -topk8` or, for OpenSSH, `ssh-keygen -p -m PKCS8` converts it.</source>
        <translation>Ein Schlüssel der Form %1 wird hier nicht gelesen; `openssl pkcs8 -topk8` oder, für OpenSSH, `ssh-keygen -p -m PKCS8` wandelt ihn um.</translation>
    </message>
    <message>
        <source>There is only a public key in the text; signing needs the private one.</source>
        <translation>Im Text steht nur ein öffentlicher Schlüssel; zum Signieren braucht es den privaten.</translation>
    </message>
    <message>
        <source>There is no private key in PEM form in the text.</source>
        <translation>Im Text steht kein privater Schlüssel in PEM-Form.</translation>
    </message>
    <message>
        <source>The file is larger than 64 KiB.</source>
        <translation>Die Datei ist größer als 64 KiB.</translation>
    </message>
    <message>
        <source>The private key is damaged: it is not base64.</source>
        <translation>Der private Schlüssel ist beschädigt: Er ist kein Base64.</translation>
    </message>
    <message>
        <source>The private key is encrypted; its passphrase is needed.</source>
        <translation>Der private Schlüssel ist verschlüsselt; seine Passphrase wird gebraucht.</translation>
    </message>
    <message>
        <source>The passphrase does not open the private key (or the key is damaged, which looks the same).</source>
        <translation>Die Passphrase öffnet den privaten Schlüssel nicht (oder er ist beschädigt, was gleich aussieht).</translation>
    </message>
    <message>
        <source>The private key is damaged: it cannot be decoded.</source>
        <translation>Der private Schlüssel ist beschädigt: Er lässt sich nicht dekodieren.</translation>
    </message>
    <message>
        <source>The parts of the private key do not belong together.</source>
        <translation>Die Teile des privaten Schlüssels gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>The bytes are no private key in PKCS#8 form.</source>
        <translation>Die Bytes sind kein privater Schlüssel in PKCS#8-Form.</translation>
    </message>
    <message>
        <source>The private key does not have the size of the curve.</source>
        <translation>Der private Schlüssel hat nicht die Größe der Kurve.</translation>
    </message>
    <message>
        <source>An Ed25519 private key has 32 bytes.</source>
        <translation>Ein privater Ed25519-Schlüssel hat 32 Byte.</translation>
    </message>
    <message>
        <source>A key of the kind %1 is not used here; RSA, EC P-256, EC P-384 and Ed25519 are.</source>
        <translation>Ein Schlüssel der Art %1 wird hier nicht verwendet; RSA, EC P-256, EC P-384 und Ed25519 schon.</translation>
    </message>
    <message>
        <source>The RSA key is larger than %1 bits.</source>
        <translation>Der RSA-Schlüssel ist größer als %1 Bit.</translation>
    </message>
    <message>
        <source>The numbers do not make an RSA key.</source>
        <translation>Die Zahlen ergeben keinen RSA-Schlüssel.</translation>
    </message>
    <message>
        <source>The coordinates do not have the size of the curve.</source>
        <translation>Die Koordinaten haben nicht die Größe der Kurve.</translation>
    </message>
    <message>
        <source>The point is not on the curve %1.</source>
        <translation>Der Punkt liegt nicht auf der Kurve %1.</translation>
    </message>
    <message>
        <source>The RSA key has %1 bits; it must have %2 to %3.</source>
        <translation>Der RSA-Schlüssel hat %1 Bit; er muss %2 bis %3 haben.</translation>
    </message>
    <message>
        <source>The public exponent of the RSA key is larger than 32 bits.</source>
        <translation>Der öffentliche Exponent des RSA-Schlüssels ist größer als 32 Bit.</translation>
    </message>
    <message>
        <source>The public exponent of the RSA key is even or below 3.</source>
        <translation>Der öffentliche Exponent des RSA-Schlüssels ist gerade oder kleiner als 3.</translation>
    </message>
    <message>
        <source>The modulus of the RSA key is even.</source>
        <translation>Der Modulus des RSA-Schlüssels ist gerade.</translation>
    </message>
    <message>
        <source>The modulus of the RSA key can be divided by %1.</source>
        <translation>Der Modulus des RSA-Schlüssels ist durch %1 teilbar.</translation>
    </message>
    <message>
        <source>The RSA key was made by a faulty library, and its private key can be computed (ROCA, CVE-2017-15361).</source>
        <translation>Der RSA-Schlüssel stammt von einer fehlerhaften Bibliothek, und sein privater Teil lässt sich berechnen (ROCA, CVE-2017-15361).</translation>
    </message>
    <message>
        <source>The numbers of the RSA private key do not belong together.</source>
        <translation>Die Zahlen des privaten RSA-Schlüssels gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>The algorithm %1 is for another kind of key.</source>
        <translation>Der Algorithmus %1 ist für eine andere Art von Schlüssel.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an http or https URL that keys can be fetched from.</source>
        <translation>„%1“ ist keine http- oder https-URL, von der sich Schlüssel abrufen lassen.</translation>
    </message>
    <message>
        <source>Keys are not fetched from %1: over plain http only this very machine is asked. Use https.</source>
        <translation>Von %1 werden keine Schlüssel abgerufen: Über bloßes http wird nur dieser Rechner selbst gefragt. https verwenden.</translation>
    </message>
    <message>
        <source>The issuer &quot;%1&quot; has a query, which an issuer must not have.</source>
        <translation>Der Aussteller „%1“ hat eine Query, was ein Aussteller nicht haben darf.</translation>
    </message>
    <message>
        <source>The issuer&apos;s metadata cannot be read: %1</source>
        <translation>Die Metadaten des Ausstellers lassen sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>The metadata is not that of the issuer %1, so it is not followed.</source>
        <translation>Die Metadaten sind nicht die des Ausstellers %1 und werden daher nicht befolgt.</translation>
    </message>
    <message>
        <source>did not answer within %1 ms</source>
        <translation>hat nicht innerhalb von %1 ms geantwortet</translation>
    </message>
    <message>
        <source>closed the connection without an answer</source>
        <translation>hat die Verbindung ohne Antwort geschlossen</translation>
    </message>
    <message>
        <source>answers more than 256 KiB</source>
        <translation>antwortet mehr als 256 KiB</translation>
    </message>
    <message>
        <source>%1 cannot be fetched: %2.</source>
        <translation>%1 lässt sich nicht abrufen: %2.</translation>
    </message>
    <message>
        <source>answers with a redirect (%1), and redirects are not followed</source>
        <translation>antwortet mit einer Weiterleitung (%1), und Weiterleitungen werden nicht befolgt</translation>
    </message>
    <message>
        <source>answers with something else than JSON</source>
        <translation>antwortet mit etwas anderem als JSON</translation>
    </message>
    <message>
        <source>The issuer&apos;s key set cannot be used: %1</source>
        <translation>Der Schlüsselsatz des Ausstellers lässt sich nicht verwenden: %1</translation>
    </message>
    <message>
        <source>The issuer publishes no key that can be used.</source>
        <translation>Der Aussteller veröffentlicht keinen verwendbaren Schlüssel.</translation>
    </message>
    <message>
        <source>The issuer&apos;s key set has not been fetched yet.</source>
        <translation>Der Schlüsselsatz des Ausstellers wurde noch nicht abgerufen.</translation>
    </message>
    <message>
        <source>The issuer&apos;s key set could not be fetched yet. %1</source>
        <translation>Der Schlüsselsatz des Ausstellers konnte noch nicht abgerufen werden. %1</translation>
    </message>
    <message>
        <source>There were too many failed attempts; wait before the next one.</source>
        <translation>Es gab zu viele Fehlversuche; vor dem nächsten ist zu warten.</translation>
    </message>
    <message>
        <source>The password could not be hashed.</source>
        <translation>Das Passwort konnte nicht gehasht werden.</translation>
    </message>
    <message>
        <source>Too many passwords wait to be hashed; try again in a moment.</source>
        <translation>Zu viele Passwörter warten darauf, gehasht zu werden; gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service is stopping.</source>
        <translation>Der Dienst wird angehalten.</translation>
    </message>
    <message>
        <source>The email address or the password is not right.</source>
        <translation>Die E-Mail-Adresse oder das Passwort stimmt nicht.</translation>
    </message>
    <message>
        <source>Line %1: a quoted cell is not closed, or something follows its closing quote.</source>
        <translation>Zeile %1: Eine Zelle in Anführungszeichen ist nicht geschlossen, oder nach dem schließenden folgt etwas.</translation>
    </message>
    <message>
        <source>The shortest password has at least 1 character, and no more than the longest.</source>
        <translation>Das kürzeste Passwort hat mindestens 1 Zeichen und nicht mehr als das längste.</translation>
    </message>
    <message>
        <source>The longest password has at most 1024 characters, and no fewer than the shortest.</source>
        <translation>Das längste Passwort hat höchstens 1024 Zeichen und nicht weniger als das kürzeste.</translation>
    </message>
    <message>
        <source>The score of a password is from 0 to 4.</source>
        <translation>Die Wertung eines Passworts reicht von 0 bis 4.</translation>
    </message>
    <message>
        <source>The password must have at least %1 characters.</source>
        <translation>Das Passwort muss mindestens %1 Zeichen haben.</translation>
    </message>
    <message>
        <source>The password may have at most %1 characters.</source>
        <translation>Das Passwort darf höchstens %1 Zeichen haben.</translation>
    </message>
    <message>
        <source>The password holds a character that cannot be typed again reliably.</source>
        <translation>Das Passwort enthält ein Zeichen, das sich nicht verlässlich wieder eingeben lässt.</translation>
    </message>
    <message>
        <source>The password is too easy to guess; use several uncommon words, or more characters.</source>
        <translation>Das Passwort ist zu leicht zu erraten; besser sind mehrere seltene Wörter oder mehr Zeichen.</translation>
    </message>
    <message>
        <source>An account is locked after 1 to 1000 failed sign-ins.</source>
        <translation>Ein Konto wird nach 1 bis 1000 gescheiterten Anmeldungen gesperrt.</translation>
    </message>
    <message>
        <source>A lock lasts from 1s to 24h.</source>
        <translation>Eine Sperre dauert 1s bis 24h.</translation>
    </message>
    <message>
        <source>There is no such user.</source>
        <translation>Diesen Benutzer gibt es nicht.</translation>
    </message>
    <message>
        <source>There is a user with this email address already.</source>
        <translation>Es gibt schon einen Benutzer mit dieser E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The password was changed, or the user disabled, meanwhile.</source>
        <translation>Inzwischen wurde das Passwort geändert oder der Benutzer deaktiviert.</translation>
    </message>
    <message>
        <source>%1 is true or false.</source>
        <translation>%1 ist true oder false.</translation>
    </message>
    <message>
        <source>%1 must be text.</source>
        <translation>%1 muss Text sein.</translation>
    </message>
    <message>
        <source>roles must be a list of text.</source>
        <translation>roles muss eine Liste von Texten sein.</translation>
    </message>
    <message>
        <source>password_hash cannot be taken over. %1</source>
        <translation>password_hash lässt sich nicht übernehmen. %1</translation>
    </message>
    <message>
        <source>password and password_hash cannot both be given.</source>
        <translation>password und password_hash zugleich geht nicht.</translation>
    </message>
    <message>
        <source>This email address stands in an earlier line already.</source>
        <translation>Diese E-Mail-Adresse steht schon in einer früheren Zeile.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known; there are email, name, email_verified, is_active, roles, password and password_hash.</source>
        <translation>„%1“ ist nicht bekannt; es gibt email, name, email_verified, is_active, roles, password und password_hash.</translation>
    </message>
    <message>
        <source>The first line must name the columns, and one of them must be email.</source>
        <translation>Die erste Zeile muss die Spalten nennen, und eine davon muss email sein.</translation>
    </message>
    <message>
        <source>The column %1 is named twice.</source>
        <translation>Die Spalte %1 ist zweimal genannt.</translation>
    </message>
    <message>
        <source>There are %1 cells where there are %2 columns.</source>
        <translation>Es sind %1 Zellen, wo es %2 Spalten gibt.</translation>
    </message>
    <message>
        <source>This is not JSON (at byte %1): %2.</source>
        <translation>Das ist kein JSON (bei Byte %1): %2.</translation>
    </message>
    <message>
        <source>The document must be an array of users.</source>
        <translation>Das Dokument muss ein Array von Benutzern sein.</translation>
    </message>
    <message>
        <source>This is not an object.</source>
        <translation>Das ist kein Objekt.</translation>
    </message>
    <message>
        <source>The document is not UTF-8.</source>
        <translation>Das Dokument ist nicht in UTF-8.</translation>
    </message>
    <message>
        <source>A name has at most 200 characters.</source>
        <translation>Ein Name hat höchstens 200 Zeichen.</translation>
    </message>
    <message>
        <source>A name holds no control characters.</source>
        <translation>Ein Name enthält keine Steuerzeichen.</translation>
    </message>
    <message>
        <source>A user has at most 32 roles.</source>
        <translation>Ein Benutzer hat höchstens 32 Rollen.</translation>
    </message>
    <message>
        <source>A role has 1 to 64 characters of a-z, 0-9, &apos;.&apos;, &apos;_&apos;, &apos;-&apos; and &apos;:&apos;, and begins with a letter or a digit; &quot;%1&quot; is none.</source>
        <translation>Eine Rolle hat 1 bis 64 Zeichen aus a-z, 0-9, &apos;.&apos;, &apos;_&apos;, &apos;-&apos; und &apos;:&apos; und beginnt mit einem Buchstaben oder einer Ziffer; „%1“ ist keine.</translation>
    </message>
    <message>
        <source>The import was cancelled; nobody was added.</source>
        <translation>Der Import wurde abgebrochen; niemand wurde angelegt.</translation>
    </message>
    <message>
        <source>It must be an Argon2id hash (v=19) in PHC form, with a salt of 8 bytes or more and a result of 32 or more.</source>
        <translation>Nötig ist ein Argon2id-Hash (v=19) in PHC-Form, mit einem Salt ab 8 Byte und einem Ergebnis ab 32 Byte.</translation>
    </message>
    <message>
        <source>It asks for %1 KiB of memory (m) at each sign-in; at most %2 are given.</source>
        <translation>Er verlangt bei jeder Anmeldung %1 KiB Speicher (m); höchstens %2 werden gegeben.</translation>
    </message>
    <message>
        <source>It goes %1 times (t) over %2 KiB of memory (m) at each sign-in; together at most %3 KiB are gone over.</source>
        <translation>Er geht bei jeder Anmeldung %1-mal (t) über %2 KiB Speicher (m); zusammen sind höchstens %3 KiB erlaubt.</translation>
    </message>
    <message>
        <source>Its salt has %1 bytes and its result %2; each may have at most %3.</source>
        <translation>Sein Salt hat %1 Byte und sein Ergebnis %2; jedes darf höchstens %3 haben.</translation>
    </message>
    <message>
        <source>An email address is needed.</source>
        <translation>Eine E-Mail-Adresse wird gebraucht.</translation>
    </message>
    <message>
        <source>An email address has at most 254 characters.</source>
        <translation>Eine E-Mail-Adresse hat höchstens 254 Zeichen.</translation>
    </message>
    <message>
        <source>This is not an email address; one looks like name@example.com.</source>
        <translation>Das ist keine E-Mail-Adresse; eine sieht aus wie name@example.com.</translation>
    </message>
    <message>
        <source>This removal cannot be undone any more: it was too long ago, or is undone already. Add the user anew.</source>
        <translation>Dieses Löschen lässt sich nicht mehr rückgängig machen: Es ist zu lange her oder schon rückgängig gemacht. Den Benutzer neu anlegen.</translation>
    </message>
    <message>
        <source>Another user has the email address %1 by now. Give that one another address or remove it, and undo again.</source>
        <translation>Ein anderer Benutzer hat inzwischen die E-Mail-Adresse %1. Jenem eine andere geben oder ihn löschen und dann erneut rückgängig machen.</translation>
    </message>
    <message>
        <source>There is no user &quot;%1&quot;.</source>
        <translation>Es gibt keinen Benutzer „%1“.</translation>
    </message>
    <message>
        <source>There were too many failed attempts with this email address. Try again in %1 s, or lift the lock of the user.</source>
        <translation>Mit dieser E-Mail-Adresse gab es zu viele Fehlversuche. In %1 s noch einmal versuchen oder die Sperre des Benutzers aufheben.</translation>
    </message>
    <message>
        <source>The password could not be checked; the log says why.</source>
        <translation>Das Passwort konnte nicht geprüft werden; das Protokoll sagt, warum.</translation>
    </message>
    <message>
        <source>Nobody who is enabled has the role %1, so nobody can confirm this. Give the role to a user whose password you know: edit the user, and add %1 to the roles.</source>
        <translation>Kein aktiver Benutzer hat die Rolle %1, daher kann das niemand bestätigen. Die Rolle einem Benutzer geben, dessen Passwort bekannt ist: den Benutzer bearbeiten und %1 zu den Rollen hinzufügen.</translation>
    </message>
    <message>
        <source>There is no session %1.</source>
        <translation>Es gibt keine Sitzung %1.</translation>
    </message>
    <message>
        <source>The session could not be stored.</source>
        <translation>Die Sitzung konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The session has expired.</source>
        <translation>Die Sitzung ist abgelaufen.</translation>
    </message>
    <message>
        <source>There is no user %1.</source>
        <translation>Es gibt keinen Benutzer %1.</translation>
    </message>
    <message>
        <source>The variable %1 says nothing; is %2 meant?</source>
        <translation>Die Variable %1 bewirkt nichts; ist %2 gemeint?</translation>
    </message>
    <message>
        <source>The member key_ops of the JWK does not allow the operation %1.</source>
        <translation>Das Element key_ops des JWK erlaubt %1 nicht.</translation>
    </message>
    <message>
        <source>The private key is encrypted with %1 iterations of its passphrase; at most %2 are made.</source>
        <translation>Der private Schlüssel ist mit %1 Iterationen seiner Passphrase verschlüsselt; höchstens %2 werden gemacht.</translation>
    </message>
    <message>
        <source>The private key is encrypted with a scrypt that takes too much: at most %1 MiB of memory are given, and %2 MiB gone over.</source>
        <translation>Der private Schlüssel ist mit einem scrypt verschlüsselt, das zu viel verlangt: Höchstens %1 MiB Speicher werden gegeben und %2 MiB durchlaufen.</translation>
    </message>
    <message>
        <source>`openssl pkcs8 -topk8` writes the key with less.</source>
        <translation>`openssl pkcs8 -topk8` schreibt den Schlüssel mit weniger.</translation>
    </message>
    <message>
        <source>another program has put another one there.</source>
        <translation>ein anderes Programm hat einen anderen dort abgelegt.</translation>
    </message>
    <message>
        <source>%1 cannot be removed again.</source>
        <translation>%1 lässt sich nicht wieder entfernen.</translation>
    </message>
    <message>
        <source>The system gives no descriptors to serve %1 with.</source>
        <translation>Das System gibt keine Deskriptoren, um %1 zu bedienen.</translation>
    </message>
    <message>
        <source>OpenSSL of this machine speaks no TLS 1.2.</source>
        <translation>OpenSSL dieses Rechners spricht kein TLS 1.2.</translation>
    </message>
    <message>
        <source>The resource service could not go on with that.</source>
        <translation>Der Ressourcendienst konnte damit nicht weitermachen.</translation>
    </message>
    <message>
        <source>line %1 has %2 within braces; take it out there.</source>
        <translation>Zeile %1 hat %2 in geschweiften Klammern; dort herausnehmen.</translation>
    </message>
    <message>
        <source>answers %1</source>
        <translation>antwortet mit %1</translation>
    </message>
    <message>
        <source>broke off: %1</source>
        <translation>brach ab: %1</translation>
    </message>
    <message>
        <source>There is no installation of Tessera in %1. Name the folder of one with --data-dir, or its configuration with --config; or make one there by starting the services on it.</source>
        <translation>In %1 gibt es keine Installation von Tessera. Den Ordner einer solchen mit --data-dir nennen oder ihre Konfiguration mit --config; oder dort eine anlegen, indem die Dienste darauf gestartet werden.</translation>
    </message>
    <message>
        <source>it is that of the user %1, so run this as that user: sudo -u %1.</source>
        <translation>er gehört dem Benutzer %1, dies also als dieser ausführen: sudo -u %1.</translation>
    </message>
    <message>
        <source>everybody may write to it; name a folder of its own.</source>
        <translation>alle dürfen hineinschreiben; einen eigenen Ordner nennen.</translation>
    </message>
</context>
<context>
    <name>tessera::settings</name>
    <message>
        <source>How long a key signs before the next one takes over.</source>
        <translation>Wie lange ein Schlüssel signiert, bevor der nächste übernimmt.</translation>
    </message>
    <message>
        <source>How long a key is published before it signs, so that every consumer can see it first.</source>
        <translation>Wie lange ein Schlüssel veröffentlicht ist, bevor er signiert, damit jeder prüfende Dienst ihn vorher sehen kann.</translation>
    </message>
    <message>
        <source>How long consumers may keep the key set before they fetch it again. Where it is lowered, the next key waits for the caches of the longer time.</source>
        <translation>Wie lange prüfende Dienste den Schlüsselsatz behalten dürfen, bevor sie ihn erneut abrufen. Wird der Wert gesenkt, wartet der nächste Schlüssel auf die Caches der längeren Zeit.</translation>
    </message>
    <message>
        <source>How long a key stays published after the last token it signed has expired.</source>
        <translation>Wie lange ein Schlüssel veröffentlicht bleibt, nachdem das letzte von ihm signierte Token abgelaufen ist.</translation>
    </message>
    <message>
        <source>What the next signing key is for; keys that exist stay as they are.</source>
        <translation>Wofür der nächste Signaturschlüssel ist; vorhandene Schlüssel bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The size of the next RSA key.</source>
        <translation>Die Größe des nächsten RSA-Schlüssels.</translation>
    </message>
    <message>
        <source>How long an access token is good.</source>
        <translation>Wie lange ein Zugriffstoken gilt.</translation>
    </message>
    <message>
        <source>How long a session lasts without a refresh.</source>
        <translation>Wie lange eine Sitzung ohne Aktualisierung besteht.</translation>
    </message>
    <message>
        <source>The same for a person who asked to be remembered.</source>
        <translation>Dasselbe für jemanden, der angemeldet bleiben möchte.</translation>
    </message>
    <message>
        <source>How long a spent refresh token still gets the same answer, for clients that lost it.</source>
        <translation>Wie lange ein verbrauchtes Aktualisierungstoken noch dieselbe Antwort erhält, für Clients, denen sie verloren ging.</translation>
    </message>
    <message>
        <source>The type in the header of access tokens; JWT is for consumers that refuse at+jwt.</source>
        <translation>Der Typ im Header der Zugriffstoken; JWT ist für prüfende Dienste, die at+jwt ablehnen.</translation>
    </message>
    <message>
        <source>Whether access tokens say email address and name.</source>
        <translation>Ob Zugriffstoken E-Mail-Adresse und Namen nennen.</translation>
    </message>
    <message>
        <source>How many failed sign-ins in a row lock an account.</source>
        <translation>Wie viele gescheiterte Anmeldungen nacheinander ein Konto sperren.</translation>
    </message>
    <message>
        <source>How long that lock lasts.</source>
        <translation>Wie lange diese Sperre dauert.</translation>
    </message>
    <message>
        <source>Whether anybody may make an account.</source>
        <translation>Ob jeder ein Konto anlegen darf.</translation>
    </message>
    <message>
        <source>How many characters a new password has at least.</source>
        <translation>Wie viele Zeichen ein neues Passwort mindestens hat.</translation>
    </message>
    <message>
        <source>How many characters a new password has at most.</source>
        <translation>Wie viele Zeichen ein neues Passwort höchstens hat.</translation>
    </message>
    <message>
        <source>How hard to guess a new password is at least, on the scale of zxcvbn.</source>
        <translation>Wie schwer ein neues Passwort mindestens zu erraten ist, auf der Skala von zxcvbn.</translation>
    </message>
    <message>
        <source>How much memory one password hash takes; others follow at the next sign-in.</source>
        <translation>Wie viel Speicher ein Passwort-Hash braucht; vorhandene folgen bei der nächsten Anmeldung.</translation>
    </message>
    <message>
        <source>How often a password hash goes over that memory.</source>
        <translation>Wie oft ein Passwort-Hash diesen Speicher durchläuft.</translation>
    </message>
    <message>
        <source>Into how many parts that memory is divided.</source>
        <translation>In wie viele Teile dieser Speicher geteilt ist.</translation>
    </message>
    <message>
        <source>Web sites whose scripts may call the services.</source>
        <translation>Websites, deren Skripte die Dienste aufrufen dürfen.</translation>
    </message>
    <message>
        <source>Where the auth service listens.</source>
        <translation>Wo der Auth-Dienst lauscht.</translation>
    </message>
    <message>
        <source>Where the resource service listens.</source>
        <translation>Wo der Ressourcendienst lauscht.</translation>
    </message>
    <message>
        <source>What tokens name as their issuer, and whom the resource service trusts: the address under which clients know the auth service.</source>
        <translation>Was Token als Aussteller nennen und wem der Ressourcendienst vertraut: die Adresse, unter der Clients den Auth-Dienst kennen.</translation>
    </message>
    <message>
        <source>What tokens name as their audience, and what the resource service asks for.</source>
        <translation>Was Token als Empfänger nennen und was der Ressourcendienst verlangt.</translation>
    </message>
    <message>
        <source>Where the resource service learns keys, where it is not from the auth service beside it or the metadata of the issuer.</source>
        <translation>Woher der Ressourcendienst Schlüssel bezieht, wenn nicht vom Auth-Dienst neben ihm oder aus den Metadaten des Ausstellers.</translation>
    </message>
    <message>
        <source>Which services run.</source>
        <translation>Welche Dienste laufen.</translation>
    </message>
    <message>
        <source>The folder that holds the database.</source>
        <translation>Der Ordner mit der Datenbank.</translation>
    </message>
    <message>
        <source>The file with the key that seals the signing keys.</source>
        <translation>Die Datei mit dem Schlüssel, der die Signaturschlüssel versiegelt.</translation>
    </message>
    <message>
        <source>How many connections each listener takes at once.</source>
        <translation>Wie viele Verbindungen jede Adresse zugleich annimmt.</translation>
    </message>
    <message>
        <source>How many of them may come from one IPv4 address, or one IPv6 /64.</source>
        <translation>Wie viele davon von einer IPv4-Adresse oder einem IPv6-/64 kommen dürfen.</translation>
    </message>
    <message>
        <source>How the log is written; auto takes the journal&apos;s form where standard error is the journal.</source>
        <translation>Wie das Protokoll geschrieben wird; auto nimmt die Form des Journals, wo die Standardfehlerausgabe das Journal ist.</translation>
    </message>
    <message>
        <source>Threads for each listener; 0 is one a core.</source>
        <translation>Threads für jede Adresse; 0 ist einer je Prozessorkern.</translation>
    </message>
    <message>
        <source>The key of that certificate, where it is in another file.</source>
        <translation>Der Schlüssel dieses Zertifikats, wenn er in einer anderen Datei ist.</translation>
    </message>
    <message>
        <source>The file with the passphrase of that key.</source>
        <translation>Die Datei mit der Passphrase dieses Schlüssels.</translation>
    </message>
    <message>
        <source>Proxies in front of the listeners, whose Forwarded or X-Forwarded-For tells who their clients are.</source>
        <translation>Proxys vor den Diensten, deren Forwarded oder X-Forwarded-For sagt, wer ihre Clients sind.</translation>
    </message>
    <message>
        <source>The names under which clients reach both services: the local authority makes a certificate for them, with which the services speak TLS.</source>
        <translation>Die Namen, unter denen Clients beide Dienste erreichen: Die lokale Zertifizierungsstelle stellt für sie ein Zertifikat aus, mit dem die Dienste TLS sprechen.</translation>
    </message>
    <message>
        <source>A certificate of yours with which both services speak TLS, as PEM or PKCS #12; its file is followed.</source>
        <translation>Ein eigenes Zertifikat, mit dem beide Dienste TLS sprechen, als PEM oder PKCS #12; seiner Datei wird gefolgt.</translation>
    </message>
    <message>
        <source>How often an encrypted backup is written, where the configuration names a folder and a passphrase for them.</source>
        <translation>Wie oft eine verschlüsselte Sicherung geschrieben wird, sofern die Konfiguration Ordner und Passphrase dafür nennt.</translation>
    </message>
    <message>
        <source>How many of these backups stay; older ones go when a new one is whole.</source>
        <translation>Wie viele dieser Sicherungen bleiben; ältere gehen, sobald eine neue vollständig ist.</translation>
    </message>
    <message>
        <source>Where backups are written by themselves; best on another disk.</source>
        <translation>Wohin Sicherungen von selbst geschrieben werden; am besten auf eine andere Platte.</translation>
    </message>
    <message>
        <source>The file with the passphrase of these backups; without it none is written.</source>
        <translation>Die Datei mit der Passphrase dieser Sicherungen; ohne sie wird keine geschrieben.</translation>
    </message>
    <message>
        <source>Where Prometheus finds /metrics; without it there are no metrics. No password protects them: let nobody else reach that address.</source>
        <translation>Wo Prometheus /metrics findet; ohne diese Adresse gibt es keine Messwerte. Kein Passwort schützt sie: Niemand sonst sollte die Adresse erreichen.</translation>
    </message>
    <message>
        <source>From which level on messages are logged, by category; * stands for all. tessera.requests=info logs every request.</source>
        <translation>Ab welcher Stufe Meldungen protokolliert werden, je Kategorie; * steht für alle. tessera.requests=info protokolliert jede Anfrage.</translation>
    </message>
    <message>
        <source>Whose certificates alone the resource service believes where it fetches keys; without it those that the system trusts, and the local authority&apos;s.</source>
        <translation>Wessen Zertifikaten allein der Dienst resource glaubt, wo er Schlüssel abruft; sonst denen, denen das System vertraut, und denen der lokalen Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>The address under which clients know the resource service, as its metadata says it (RFC 9728): where a proxy is in front, or a name leads to it.</source>
        <translation>Die Adresse, unter der Clients den Ressourcendienst kennen, wie seine Metadaten sie nennen (RFC 9728): wo ein Proxy davorsteht oder ein Name zu ihm führt.</translation>
    </message>
</context>
<context>
    <name>tessera::ui</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AboutDialog</name>
    <message>
        <source>About Tessera</source>
        <translation>Über Tessera</translation>
    </message>
    <message>
        <source>Tessera %1</source>
        <translation>Tessera %1</translation>
    </message>
    <message>
        <source>Database schema</source>
        <translation>Datenbankschema</translation>
    </message>
    <message>
        <source>%1; databases of schema 1 to %2 are upgraded to it</source>
        <translation>%1; Datenbanken mit Schema 1 bis %2 werden darauf gebracht</translation>
    </message>
    <message>
        <source>Signs people in, signs access tokens, publishes and rotates the keys, verifies.</source>
        <translation>Meldet Menschen an, signiert Zugriffstokens, veröffentlicht und rotiert die Schlüssel, prüft.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. There is no warranty, to the extent permitted by law.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung, soweit das Recht es zulässt.</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>Versionen &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Which log</source>
        <translation>Welches Protokoll</translation>
    </message>
    <message>
        <source>Refused &amp;sign-ins</source>
        <translation>Abgelehnte An&amp;meldungen</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>Anf&amp;ragen</translation>
    </message>
    <message>
        <source>&amp;Audit log</source>
        <translation>&amp;Audit-Protokoll</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AddressPage</name>
    <message>
        <source>Where the services listen</source>
        <translation>Wo die Dienste lauschen</translation>
    </message>
    <message>
        <source>Two services run: one signs people in, the other shows how yours verify tokens. On 127.0.0.1 they are reached from this machine alone.</source>
        <translation>Zwei Dienste laufen: Einer meldet Personen an, der andere zeigt, wie eigene Dienste Token prüfen. Auf 127.0.0.1 sind sie nur von diesem Rechner aus zu erreichen.</translation>
    </message>
    <message>
        <source>A&amp;uth service</source>
        <translation>A&amp;uth-Dienst</translation>
    </message>
    <message>
        <source>Signs in, and publishes the keys.</source>
        <translation>Meldet an und veröffentlicht die Schlüssel.</translation>
    </message>
    <message>
        <source>&amp;Resource service</source>
        <translation>&amp;Ressourcendienst</translation>
    </message>
    <message>
        <source>Answers whoever has a good token.</source>
        <translation>Antwortet allen, die ein gültiges Token haben.</translation>
    </message>
    <message>
        <source>The addresses are still being looked at.</source>
        <translation>Die Adressen werden noch geprüft.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AdministratorDialog</name>
    <message>
        <source>Confirm that you are an administrator</source>
        <translation>Als Administrator bestätigen</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Bestätigen</translation>
    </message>
    <message>
        <source>&amp;Email address</source>
        <translation>&amp;E-Mail-Adresse</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>That is not the email address and password of an administrator.</source>
        <translation>Das sind nicht E-Mail-Adresse und Passwort eines Administrators.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AdministratorPage</name>
    <message>
        <source>The first administrator</source>
        <translation>Der erste Administrator</translation>
    </message>
    <message>
        <source>Somebody who may sign in, with the role &quot;admin&quot;. Others are added later, in the window.</source>
        <translation>Jemand, der sich anmelden darf, mit der Rolle „admin“. Weitere kommen später im Fenster hinzu.</translation>
    </message>
    <message>
        <source>&amp;Email address</source>
        <translation>E-&amp;Mail-Adresse</translation>
    </message>
    <message>
        <source>What this person signs in with.</source>
        <translation>Damit meldet sich diese Person an.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>For lists and tokens; may be empty.</source>
        <translation>Für Listen und Token; darf leer sein.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>An email address is needed: it is what the administrator signs in with.</source>
        <translation>Eine E-Mail-Adresse fehlt: Mit ihr meldet sich der Administrator an.</translation>
    </message>
    <message>
        <source>A password is needed that keeps the rules.</source>
        <translation>Ein Passwort fehlt, das den Regeln genügt.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AmountEditor</name>
    <message>
        <source>Unit of &quot;%1&quot;</source>
        <translation>Einheit von „%1“</translation>
    </message>
</context>
<context>
    <name>tessera::ui::Assistant</name>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Set up &amp;later</source>
        <translation>S&amp;päter einrichten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Set up Tessera</source>
        <translation>Tessera einrichten</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>&amp;Start Tessera</source>
        <translation>&amp;Tessera starten</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>the address of the auth service</source>
        <translation>die Adresse des Auth-Dienstes</translation>
    </message>
    <message>
        <source>Go on without an &amp;administrator</source>
        <translation>&amp;Ohne Administrator weiter</translation>
    </message>
    <message>
        <source>Give up setting up Tessera?</source>
        <translation>Einrichtung von Tessera abbrechen?</translation>
    </message>
    <message>
        <source>Nothing was made yet; what was typed here is lost.</source>
        <translation>Noch wurde nichts angelegt; was hier eingegeben wurde, geht verloren.</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AtOnceDialog</name>
    <message>
        <source>Rotate at once</source>
        <translation>Sofort rotieren</translation>
    </message>
    <message>
        <source>&amp;Rotate at once</source>
        <translation>Sofort &amp;rotieren</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AttackModel</name>
    <message>
        <source>No answer came.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>taken (policy)</source>
        <translation>angenommen (Richtlinie)</translation>
    </message>
    <message>
        <source>fetched (policy)</source>
        <translation>abgeholt (Richtlinie)</translation>
    </message>
    <message>
        <source>address fetched</source>
        <translation>Adresse abgeholt</translation>
    </message>
    <message>
        <source>broke</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>Why a verifier falls for it</source>
        <translation>Warum ein Prüfer darauf hereinfällt</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>Die Regel</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>It is refused, with status 401.</source>
        <translation>Es wird abgelehnt, mit Status 401.</translation>
    </message>
    <message>
        <source>It is refused; whoever takes it may have a reason. A matter of policy, no failure.</source>
        <translation>Es wird abgelehnt; wer es annimmt, kann einen Grund haben. Eine Frage der Richtlinie, kein Fehler.</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Was zurückkam</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>Angriff</translation>
    </message>
    <message>
        <source>What it tries</source>
        <translation>Was er versucht</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>angenommen</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AttackResults</name>
    <message>
        <source>Inspect its t&amp;oken</source>
        <translation>Token z&amp;erlegen</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>&amp;Bericht speichern…</translation>
    </message>
    <message>
        <source>Attacks</source>
        <translation>Angriffe</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>About the attack</source>
        <translation>Über den Angriff</translation>
    </message>
    <message>
        <source>The tokens are being made.</source>
        <translation>Die Tokens werden gemacht.</translation>
    </message>
    <message>
        <source>%1 of %2 attacks are done.</source>
        <translation>%1 von %2 Angriffen sind erledigt.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Page to read (*.html)</source>
        <translation>Seite zum Lesen (*.html)</translation>
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
        <translation>Der Name eines Berichts endet mit .html, .json oder .xml (JUnit).</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Der Bericht steht in %1.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AttackView</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>This &amp;host is mine, or its owner wants it to be tried</source>
        <translation>Dieser &amp;Host gehört mir, oder sein Besitzer will den Versuch</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>one that is minted for it</source>
        <translation>eines, das dafür ausgestellt wird</translation>
    </message>
    <message>
        <source>the token above</source>
        <translation>das Token oben</translation>
    </message>
    <message>
        <source>What the resource must accept before the forged ones prove anything</source>
        <translation>Was die Ressource annehmen muss, bevor die gefälschten etwas beweisen</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Good token</source>
        <translation>G&amp;utes Token</translation>
    </message>
    <message>
        <source>Pa&amp;use between two</source>
        <translation>P&amp;ause zwischen zweien</translation>
    </message>
    <message>
        <source>A&amp;t most</source>
        <translation>Hö&amp;chstens</translation>
    </message>
    <message>
        <source>of its issuer, for the attacks that need the public key; may stay empty</source>
        <translation>des Ausstellers, für die Angriffe, die den öffentlichen Schlüssel brauchen; darf leer bleiben</translation>
    </message>
    <message>
        <source>&amp;Key set at</source>
        <translation>Schlüsselsatz be&amp;i</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>This is not an http or https address.</source>
        <translation>Das ist keine http- oder https-Adresse.</translation>
    </message>
    <message>
        <source>There is no token above yet.</source>
        <translation>Oben steht noch kein Token.</translation>
    </message>
    <message>
        <source>Some ninety forged tokens are sent, one after the other. A resource that verifies refuses them all.</source>
        <translation>Rund neunzig gefälschte Tokens werden nacheinander gesendet. Eine Ressource, die prüft, lehnt sie alle ab.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Es wurde angehalten.</translation>
    </message>
    <message>
        <source>%1 may be another machine. Attack only what is yours.</source>
        <translation>%1 kann ein anderer Rechner sein. Angegriffen wird nur, was einem gehört.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::Attention</name>
    <message>
        <source>The auth service could not start. %1</source>
        <translation>Der Auth-Dienst konnte nicht starten. %1</translation>
    </message>
    <message>
        <source>The resource service could not start. %1</source>
        <translation>Der Ressourcendienst konnte nicht starten. %1</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>The clock of this machine is behind: the database has seen %1 already, which is %2. Until then keys stay as they are and no planned one begins to sign. Check date and time of this machine.</source>
        <translation>Die Uhr dieses Rechners geht nach: Die Datenbank hat schon %1 gesehen, das ist %2. Bis dahin bleiben die Schlüssel, wie sie sind, und kein geplanter beginnt zu signieren. Datum und Uhrzeit dieses Rechners prüfen.</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Schlüssel anzeigen</translation>
    </message>
    <message>
        <source>A refresh token was used a second time, %1. Its session was ended, since somebody may have stolen it.</source>
        <translation>Ein Aktualisierungstoken wurde ein zweites Mal verwendet, %1. Seine Sitzung wurde beendet, da es gestohlen sein kann.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refresh tokens were used a second time in the last 24 hours, the latest %1. Their sessions were ended, since somebody may have stolen them.</source>
        <translation>
            <numerusform>Ein Aktualisierungstoken wurde in den letzten 24 Stunden ein zweites Mal verwendet, zuletzt %1. Seine Sitzung wurde beendet, da es gestohlen sein kann.</numerusform>
            <numerusform>%Ln Aktualisierungstoken wurden in den letzten 24 Stunden ein zweites Mal verwendet, zuletzt %1. Die Sitzungen wurden beendet, da die Token gestohlen sein können.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it in the log</source>
        <translation>Im Protokoll anzeigen</translation>
    </message>
    <message>
        <source>%1 is locked after too many failed sign-ins, until %2.</source>
        <translation>%1 ist nach zu vielen gescheiterten Anmeldungen gesperrt, bis %2.</translation>
    </message>
    <message>
        <source>Show the user</source>
        <translation>Benutzer anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln users are locked after too many failed sign-ins.</source>
        <translation>
            <numerusform>%Ln Benutzer ist nach zu vielen gescheiterten Anmeldungen gesperrt.</numerusform>
            <numerusform>%Ln Benutzer sind nach zu vielen gescheiterten Anmeldungen gesperrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the users</source>
        <translation>Benutzer anzeigen</translation>
    </message>
    <message>
        <source>No enabled user has the role admin, so nobody can confirm what needs an administrator, such as the export of a private key. Give the role to somebody.</source>
        <translation>Kein aktiver Benutzer hat die Rolle admin, daher kann niemand bestätigen, was einen Administrator braucht, etwa den Export eines privaten Schlüssels. Die Rolle jemandem geben.</translation>
    </message>
    <message>
        <source>Open the users</source>
        <translation>Benutzer öffnen</translation>
    </message>
    <message>
        <source>in the console</source>
        <translation>in der Konsole</translation>
    </message>
    <message>
        <source>on the command line by %1</source>
        <translation>auf der Befehlszeile von %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>The next key, %1, begins to sign %2. It is published already.</source>
        <translation>Der nächste Schlüssel, %1, beginnt %2 zu signieren. Er ist schon veröffentlicht.</translation>
    </message>
    <message>
        <source>The key %1, imported %2, begins to sign %3.</source>
        <translation>Der Schlüssel %1, %2 importiert, beginnt %3 zu signieren.</translation>
    </message>
    <message>
        <source>The key %1, announced by hand %2, begins to sign %3.</source>
        <translation>Der Schlüssel %1, %2 von Hand angekündigt, beginnt %3 zu signieren.</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Schlüssel anzeigen</translation>
    </message>
    <message>
        <source>The resource service could not fetch the keys again. %1</source>
        <translation>Der Ressourcendienst konnte die Schlüssel nicht erneut abrufen. %1</translation>
    </message>
    <message>
        <source>Compare the key sets</source>
        <translation>Schlüsselsätze vergleichen</translation>
    </message>
    <message>
        <source>The resource service still holds the key %1, which was revoked, and accepts what it signed. Let it fetch the keys now.</source>
        <translation>Der Ressourcendienst hält noch den Schlüssel %1, der widerrufen wurde, und akzeptiert, was dieser signiert hat. Er sollte die Schlüssel jetzt abrufen.</translation>
    </message>
    <message>
        <source>The resource service does not hold the key %1, which signs now. It fetches the keys with the first token of it.</source>
        <translation>Der Ressourcendienst hält den Schlüssel %1 nicht, der jetzt signiert. Mit dessen erstem Token ruft er die Schlüssel ab.</translation>
    </message>
    <message>
        <source>The key set that the resource service holds is out of date since %1.</source>
        <translation>Der Schlüsselsatz, den der Ressourcendienst hält, ist seit %1 veraltet.</translation>
    </message>
    <message>
        <source>The resource service has no keys that it may use, and refuses every token. %1</source>
        <translation>Der Ressourcendienst hat keine Schlüssel, die er verwenden darf, und lehnt jedes Token ab. %1</translation>
    </message>
    <message>
        <source>The resource service goes on with a key set that is out of date since %1, until %2 at the latest. %3</source>
        <translation>Der Ressourcendienst arbeitet mit einem Schlüsselsatz weiter, der seit %1 veraltet ist, längstens bis %2. %3</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Erneut starten</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Port %1 nehmen</translation>
    </message>
    <message>
        <source>Nothing can be stored at the moment, so nobody can sign in or refresh. %1</source>
        <translation>Zurzeit kann nichts gespeichert werden, deshalb kann sich niemand anmelden oder Tokens erneuern. %1</translation>
    </message>
    <message>
        <source>Show the requests</source>
        <translation>Anfragen zeigen</translation>
    </message>
    <message>
        <source>The last backup was written %1, more than a week ago.</source>
        <translation>Die letzte Sicherung wurde %1 geschrieben, vor mehr als einer Woche.</translation>
    </message>
    <message>
        <source>The certificate of the services is out of date since %1: clients refuse it.</source>
        <translation>Das Zertifikat der Dienste ist seit %1 abgelaufen: Clients lehnen es ab.</translation>
    </message>
    <message>
        <source>The certificate of the services ends %1. Put another one in its place.</source>
        <translation>Das Zertifikat der Dienste läuft %1 ab. Es durch ein anderes ersetzen.</translation>
    </message>
    <message>
        <source>The auth service listens on %1 without TLS: other machines reach it, and passwords and tokens cross the network in the clear. Turn TLS on, or listen on a loopback address behind a proxy that does TLS.</source>
        <translation>Der Auth-Dienst lauscht ohne TLS auf %1: Andere Rechner erreichen ihn, und Passwörter und Token gehen im Klartext durch das Netz. Besser TLS einschalten, oder auf einer Loopback-Adresse lauschen, hinter einem Proxy, der TLS spricht.</translation>
    </message>
    <message>
        <source>The resource service listens on %1 without TLS: other machines reach it, and tokens cross the network in the clear. Turn TLS on, or listen on a loopback address behind a proxy that does TLS.</source>
        <translation>Der Ressourcendienst lauscht ohne TLS auf %1: Andere Rechner erreichen ihn, und Token gehen im Klartext durch das Netz. Besser TLS einschalten, oder auf einer Loopback-Adresse lauschen, hinter einem Proxy, der TLS spricht.</translation>
    </message>
    <message>
        <source>The scheduled backup failed %1, and is tried again: %2</source>
        <translation>Die geplante Sicherung ist %1 gescheitert und wird wiederholt: %2</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Die Sicherungen zeigen</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AttentionCard</name>
    <message>
        <source>Bad</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Nichts braucht Aufmerksamkeit.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AttentionTraffic</name>
    <message>
        <source>In the last 15 minutes %1 of %2 requests failed: they were answered with 5xx, or not at all.</source>
        <translation>In den letzten 15 Minuten sind %1 von %2 Anfragen gescheitert: mit 5xx oder gar nicht beantwortet.</translation>
    </message>
    <message>
        <source>Show the requests</source>
        <translation>Anfragen zeigen</translation>
    </message>
    <message>
        <source>In the last 15 minutes %1 of %2 sign-ins were refused, more than is usual. Somebody may be guessing passwords, or a program may have a wrong one.</source>
        <translation>In den letzten 15 Minuten wurden %1 von %2 Anmeldungen abgewiesen, mehr als üblich. Vielleicht rät jemand Passwörter, oder ein Programm hat ein falsches.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AuditExport</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AuditFilterBar</name>
    <message>
        <source>Any text</source>
        <translation>Beliebiger Text</translation>
    </message>
    <message>
        <source>About: user, key, setting</source>
        <translation>Über: Benutzer, Schlüssel, Einstellung</translation>
    </message>
    <message>
        <source>By: user, console</source>
        <translation>Von: Benutzer, Konsole</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Alle Vorgänge</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Jedes Ergebnis</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Gelungen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>All of the log</source>
        <translation>Ganzes Protokoll</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>Letzte 15 Minuten</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>Zwischen …</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AuditModel</name>
    <message>
        <source>%1, succeeded</source>
        <translation>%1, gelungen</translation>
    </message>
    <message>
        <source>%1, refused</source>
        <translation>%1, abgelehnt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AuditView</name>
    <message>
        <source>Audit log</source>
        <translation>Audit-Protokoll</translation>
    </message>
    <message>
        <source>The entry&apos;s story</source>
        <translation>Die Geschichte des Eintrags</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Checks that no entry was changed, removed or moved since it was written.</source>
        <translation>Prüft, dass kein Eintrag geändert, entfernt oder verschoben wurde, seit er geschrieben ist.</translation>
    </message>
    <message>
        <source>Writes all that the filter finds into a file.</source>
        <translation>Schreibt alles, was der Filter findet, in eine Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) found</source>
        <translation>
            <numerusform>%Ln Eintrag gefunden</numerusform>
            <numerusform>%Ln Einträge gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the latest %Ln entry(s); more as you scroll</source>
        <translation>
            <numerusform>der letzte Eintrag; weitere beim Blättern</numerusform>
            <numerusform>die letzten %Ln Einträge; weitere beim Blättern</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the &amp;hash</source>
        <translation>&amp;Hash kopieren</translation>
    </message>
    <message>
        <source>Only this &amp;action</source>
        <translation>Nur dieser V&amp;organg</translation>
    </message>
    <message>
        <source>Only about &amp;this</source>
        <translation>Nur &amp;hierüber</translation>
    </message>
    <message>
        <source>Only this a&amp;ddress</source>
        <translation>Nur diese A&amp;dresse</translation>
    </message>
    <message>
        <source>Only this &amp;request</source>
        <translation>Nur diese An&amp;frage</translation>
    </message>
    <message>
        <source>Go to the &amp;user</source>
        <translation>Zum Ben&amp;utzer</translation>
    </message>
    <message>
        <source>Go to the &amp;key</source>
        <translation>Zum &amp;Schlüssel</translation>
    </message>
    <message>
        <source>The audit log is being read.</source>
        <translation>Das Audit-Protokoll wird gelesen.</translation>
    </message>
    <message>
        <source>Nothing was audited yet</source>
        <translation>Noch nichts protokolliert</translation>
    </message>
    <message>
        <source>Sign-ins and all that is changed appear here as they happen.</source>
        <translation>Anmeldungen und alle Änderungen erscheinen hier, sobald sie geschehen.</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Kein Eintrag passt</translation>
    </message>
    <message>
        <source>The audit log holds nothing that the filter asks for. Users are found by their whole email address; a part of it is found as text.</source>
        <translation>Das Audit-Protokoll enthält nichts, wonach der Filter fragt. Benutzer werden über ihre ganze E-Mail-Adresse gefunden; ein Teil davon als Text.</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>Filter &amp;leeren</translation>
    </message>
    <message>
        <source>Every entry of the audit log is being read and compared with its hash.</source>
        <translation>Jeder Eintrag des Audit-Protokolls wird gelesen und mit seinem Hash verglichen.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Audit-Protokoll exportieren</translation>
    </message>
    <message>
        <source>audit log</source>
        <translation>Audit-Protokoll</translation>
    </message>
    <message>
        <source>The audit log is being exported.</source>
        <translation>Das Audit-Protokoll wird exportiert.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>Der Export wurde abgebrochen; keine Datei wurde geschrieben.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>wird gesucht …</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) were read, and all is as it was written. Whoever keeps the hash of the last one (%1…) elsewhere can tell later that nothing was replaced.</source>
        <translation>
            <numerusform>Ein Eintrag wurde gelesen; alles ist, wie es geschrieben wurde. Wer den Hash des letzten (%1…) anderswo aufbewahrt, kann später erkennen, dass nichts ersetzt wurde.</numerusform>
            <numerusform>%Ln Einträge wurden gelesen; alles ist, wie es geschrieben wurde. Wer den Hash des letzten (%1…) anderswo aufbewahrt, kann später erkennen, dass nichts ersetzt wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The audit log is broken at entry %1: %2 What stands before it is as it was written: %Ln entry(s).</source>
        <translation>
            <numerusform>Das Audit-Protokoll ist bei Eintrag %1 beschädigt: %2 Was davor steht, ist, wie es geschrieben wurde: ein Eintrag.</numerusform>
            <numerusform>Das Audit-Protokoll ist bei Eintrag %1 beschädigt: %2 Was davor steht, ist, wie es geschrieben wurde: %Ln Einträge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The audit log is being exported: %Ln entry(s) so far.</source>
        <translation>
            <numerusform>Das Audit-Protokoll wird exportiert: bisher ein Eintrag.</numerusform>
            <numerusform>Das Audit-Protokoll wird exportiert: bisher %Ln Einträge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) were written to %1.</source>
        <translation>
            <numerusform>Ein Eintrag wurde nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Einträge wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::BackupDialog</name>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>&amp;Back up</source>
        <translation>&amp;Sichern</translation>
    </message>
    <message>
        <source>Users, keys, sessions, settings, the audit log and the key-encryption key are written into one file, encrypted. The file and the passphrase are all that a restore needs, on any machine; without the passphrase nobody can open it. Services go on meanwhile.</source>
        <translation>Benutzer, Schlüssel, Sitzungen, Einstellungen, das Audit-Protokoll und der Versiegelungsschlüssel werden verschlüsselt in eine Datei geschrieben. Mehr als Datei und Passphrase braucht eine Wiederherstellung nicht, auf jedem Rechner; ohne die Passphrase kann sie niemand öffnen. Die Dienste laufen dabei weiter.</translation>
    </message>
    <message>
        <source>Back up into</source>
        <translation>Sichern in</translation>
    </message>
</context>
<context>
    <name>tessera::ui::BackupRow</name>
    <message>
        <source>Backups by schedule</source>
        <translation>Sicherungen nach Plan</translation>
    </message>
    <message>
        <source>Encrypted, and read back before the oldest go. Folder and passphrase are named in the configuration file.</source>
        <translation>Verschlüsselt, und gelesen, bevor die ältesten gehen. Ordner und Passphrase nennt die Konfigurationsdatei.</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>&amp;Jetzt sichern…</translation>
    </message>
    <message>
        <source>Wrote %1 and read it back: %2.</source>
        <translation>%1 geschrieben und wieder gelesen: %2.</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>W&amp;iederherstellen…</translation>
    </message>
</context>
<context>
    <name>tessera::ui::CheckModel</name>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>tessera::ui::Comparison</name>
    <message>
        <source>only served: no resource service runs here</source>
        <translation>nur ausgeliefert: hier läuft kein Ressourcendienst</translation>
    </message>
    <message>
        <source>in both</source>
        <translation>in beiden</translation>
    </message>
    <message>
        <source>only served: held after the next fetch</source>
        <translation>nur ausgeliefert: gehalten nach dem nächsten Abruf</translation>
    </message>
    <message>
        <source>only served: held after the next fetch %1, or with its first token</source>
        <translation>nur ausgeliefert: gehalten nach dem nächsten Abruf %1 oder mit seinem ersten Token</translation>
    </message>
    <message>
        <source>only held: will be dropped by the next fetch</source>
        <translation>nur gehalten: entfällt mit dem nächsten Abruf</translation>
    </message>
    <message>
        <source>only held: will be dropped by the next fetch %1</source>
        <translation>nur gehalten: entfällt mit dem nächsten Abruf %1</translation>
    </message>
    <message>
        <source>in both, but they are two different keys</source>
        <translation>in beiden, aber es sind zwei verschiedene Schlüssel</translation>
    </message>
    <message>
        <source>only served</source>
        <translation>nur ausgeliefert</translation>
    </message>
    <message>
        <source>only held</source>
        <translation>nur gehalten</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>nicht derselbe</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ComparisonModel</name>
    <message>
        <source>without a kid</source>
        <translation>ohne kid</translation>
    </message>
    <message>
        <source>unknown here</source>
        <translation>hier unbekannt</translation>
    </message>
    <message>
        <source>Key (kid)</source>
        <translation>Schlüssel (kid)</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Wo er ist</translation>
    </message>
</context>
<context>
    <name>tessera::ui::CourseModel</name>
    <message>
        <source>not made yet</source>
        <translation>noch nicht erzeugt</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>angekündigt</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>abgelöst</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>Its key was not made yet.</source>
        <translation>Sein Schlüssel war noch nicht erzeugt.</translation>
    </message>
    <message>
        <source>Its key is in the key set, and does not sign yet.</source>
        <translation>Sein Schlüssel steht im Schlüsselsatz und signiert noch nicht.</translation>
    </message>
    <message>
        <source>Its key is in the key set, and signs.</source>
        <translation>Sein Schlüssel steht im Schlüsselsatz und signiert.</translation>
    </message>
    <message>
        <source>Its key is in the key set, and signs no more.</source>
        <translation>Sein Schlüssel steht im Schlüsselsatz und signiert nicht mehr.</translation>
    </message>
    <message>
        <source>Its key is gone from the key set.</source>
        <translation>Sein Schlüssel ist aus dem Schlüsselsatz entfernt.</translation>
    </message>
    <message>
        <source>Its key is revoked.</source>
        <translation>Sein Schlüssel ist widerrufen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an instant and how far from now it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>before</source>
        <translation>davor</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>First check that fails</source>
        <translation>Erste Prüfung, die scheitert</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Sein Schlüssel</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ExportPrivateDialog</name>
    <message>
        <source>Export the private key %1</source>
        <translation>Privaten Schlüssel %1 exportieren</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Whoever has the file and the passphrase can make tokens that every service of yours accepts. The file is encrypted (PKCS#8, AES-256), and the export stands in the audit log.</source>
        <translation>Wer Datei und Passphrase hat, kann Token erzeugen, die jeder angeschlossene Dienst annimmt. Die Datei ist verschlüsselt (PKCS#8, AES-256), und der Export steht im Audit-Protokoll.</translation>
    </message>
    <message>
        <source>Export the private key</source>
        <translation>Privaten Schlüssel exportieren</translation>
    </message>
    <message>
        <source>Keys (*.pem)</source>
        <translation>Schlüssel (*.pem)</translation>
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
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>tessera::ui::FigureRow</name>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Live sessions</source>
        <translation>Offene Sitzungen</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>Next key</source>
        <translation>Nächster Schlüssel</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many are disabled, how many are locked</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>none disabled</source>
        <translation>keiner deaktiviert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln disabled</source>
        <translation>
            <numerusform>%Ln deaktiviert</numerusform>
            <numerusform>%Ln deaktiviert</numerusform>
        </translation>
    </message>
    <message>
        <source>none locked</source>
        <translation>keiner gesperrt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln locked</source>
        <translation>
            <numerusform>%Ln gesperrt</numerusform>
            <numerusform>%Ln gesperrt</numerusform>
        </translation>
    </message>
    <message>
        <source>can be refreshed now</source>
        <translation>lassen sich jetzt aktualisieren</translation>
    </message>
    <message>
        <source>%1…, since %2</source>
        <translation>%1…, seit %2</translation>
    </message>
    <message>
        <source>until it signs, %1</source>
        <translation>bis er signiert, %1</translation>
    </message>
    <message>
        <source>No change is planned.</source>
        <translation>Kein Wechsel ist geplant.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::FileField</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choo&amp;se…</source>
        <translation>A&amp;uswählen…</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name, or choose the file to replace it.</source>
        <translation>%1 gibt es schon. Einen anderen Namen wählen, oder die Datei auswählen, um sie zu ersetzen.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>Erste Schritte ausblenden</translation>
    </message>
    <message>
        <source>&amp;Add a user…</source>
        <translation>Benutzer &amp;anlegen …</translation>
    </message>
    <message>
        <source>2. Sign in as that user, in a terminal that has curl and jq, with the user&apos;s email address and password:</source>
        <translation>2. Als dieser Benutzer anmelden, in einem Terminal mit curl und jq, mit dessen E-Mail-Adresse und Passwort:</translation>
    </message>
    <message>
        <source>Commands to sign in</source>
        <translation>Befehle zum Anmelden</translation>
    </message>
    <message>
        <source>Copy the commands to sign in</source>
        <translation>Befehle zum Anmelden kopieren</translation>
    </message>
    <message>
        <source>3. Call the resource service with the token:</source>
        <translation>3. Den Ressourcendienst mit dem Token aufrufen:</translation>
    </message>
    <message>
        <source>Commands to use the token</source>
        <translation>Befehle zum Verwenden des Tokens</translation>
    </message>
    <message>
        <source>Copy the commands to use the token</source>
        <translation>Befehle zum Verwenden des Tokens kopieren</translation>
    </message>
    <message>
        <source>See the &amp;keys</source>
        <translation>&amp;Schlüssel ansehen</translation>
    </message>
    <message>
        <source>4. See which key has signed it, and when the next one takes over.</source>
        <translation>4. Ansehen, welcher Schlüssel es signiert hat und wann der nächste übernimmt.</translation>
    </message>
    <message>
        <source>1. Add a user who may sign in: done.</source>
        <translation>1. Einen Benutzer anlegen, der sich anmelden darf: erledigt.</translation>
    </message>
    <message>
        <source>1. Add a user who may sign in.</source>
        <translation>1. Einen Benutzer anlegen, der sich anmelden darf.</translation>
    </message>
    <message>
        <source>It is to trust the local authority: export that in Settings, TLS, as tessera-authority.crt, and be in its folder.</source>
        <translation>curl muss der lokalen Zertifizierungsstelle vertrauen: diese in den Einstellungen unter TLS als tessera-authority.crt exportieren und in deren Ordner sein.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::FormDialog</name>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
</context>
<context>
    <name>tessera::ui::GeneratedPasswordDialog</name>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>&amp;Password of %1</source>
        <translation>&amp;Passwort von %1</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Passwort von %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>It is shown this once and kept nowhere. Give it to the person in a way that others do not see.</source>
        <translation>Es wird nur dieses eine Mal angezeigt und nirgends aufbewahrt. Auf einem Weg weitergeben, den andere nicht sehen.</translation>
    </message>
    <message numerus="yes">
        <source>Copied; it leaves the clipboard in %n second(s).</source>
        <translation>
            <numerusform>Kopiert; es verlässt die Zwischenablage in %n Sekunde.</numerusform>
            <numerusform>Kopiert; es verlässt die Zwischenablage in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not copied. Close it once more if it is written down; nobody can show it again.</source>
        <translation>Es wurde nicht kopiert. Noch einmal schließen, wenn es notiert ist; niemand kann es wieder anzeigen.</translation>
    </message>
    <message>
        <source>Copy it, or write it down, before this is closed.</source>
        <translation>Kopieren oder aufschreiben, bevor dies geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::GetView</name>
    <message>
        <source>Where the token comes from</source>
        <translation>Woher das Token kommt</translation>
    </message>
    <message>
        <source>Mint by &amp;hand</source>
        <translation>&amp;Von Hand ausstellen</translation>
    </message>
    <message>
        <source>Si&amp;gn in as a user</source>
        <translation>Als Benutzer a&amp;nmelden</translation>
    </message>
</context>
<context>
    <name>tessera::ui::HeldCard</name>
    <message>
        <source>Held by the resource service</source>
        <translation>Vom Ressourcendienst gehalten</translation>
    </message>
    <message>
        <source>&amp;Fetch now</source>
        <translation>&amp;Jetzt abrufen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Copy the URL that the resource service fetches from</source>
        <translation>URL kopieren, von der der Ressourcendienst abruft</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>Copy the ETag that is held</source>
        <translation>Gehaltenes ETag kopieren</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Next fetch</source>
        <translation>Nächster Abruf</translation>
    </message>
    <message>
        <source>Cooldown</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>The key set that is held</source>
        <translation>Der gehaltene Schlüsselsatz</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Nicht hier</translation>
    </message>
    <message>
        <source>This program was told not to run the resource service.</source>
        <translation>Dieses Programm soll den Ressourcendienst nicht betreiben.</translation>
    </message>
    <message>
        <source>In another process</source>
        <translation>In einem anderen Prozess</translation>
    </message>
    <message>
        <source>The process %1 runs the resource service; what it holds is known there alone.</source>
        <translation>Der Prozess %1 betreibt den Ressourcendienst; was dieser hält, ist nur dort bekannt.</translation>
    </message>
    <message>
        <source>It could not start</source>
        <translation>Er konnte nicht starten</translation>
    </message>
    <message>
        <source>S&amp;tart it again</source>
        <translation>&amp;Wieder starten</translation>
    </message>
    <message>
        <source>It is stopped</source>
        <translation>Er ist angehalten</translation>
    </message>
    <message>
        <source>The resource service holds keys only while it runs, and fetches them when it starts.</source>
        <translation>Der Ressourcendienst hält Schlüssel nur, solange er läuft, und ruft sie beim Start ab.</translation>
    </message>
    <message>
        <source>S&amp;tart it</source>
        <translation>S&amp;tarten</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Noch keine Schlüssel</translation>
    </message>
    <message>
        <source>The resource service is about to fetch them.</source>
        <translation>Der Ressourcendienst ruft sie gleich ab.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::HelpBrowser</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>tessera::ui::HelpWindow</name>
    <message>
        <source>Find in the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Tessera Help</source>
        <translation>Tessera-Hilfe</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <source>&amp;About Tessera</source>
        <translation>&amp;Über Tessera</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ImportDialog</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>Durch&amp;suchen …</translation>
    </message>
    <message>
        <source>Lines with problems</source>
        <translation>Zeilen mit Problemen</translation>
    </message>
    <message>
        <source>Import users</source>
        <translation>Benutzer importieren</translation>
    </message>
    <message>
        <source>&amp;File (CSV or JSON)</source>
        <translation>&amp;Datei (CSV oder JSON)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>The first line of a CSV names the columns: email, and if you like name, roles, password or password_hash, email_verified, is_active. Who has no password cannot sign in until one is set.</source>
        <translation>Die erste Zeile einer CSV nennt die Spalten: email und nach Belieben name, roles, password oder password_hash, email_verified, is_active. Wer kein Passwort hat, kann sich erst anmelden, wenn eines gesetzt ist.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Add users</source>
        <translation>Benutzer &amp;anlegen</translation>
    </message>
    <message>
        <source>Users (*.csv *.json);;All files (*)</source>
        <translation>Benutzer (*.csv *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file is being checked.</source>
        <translation>Die Datei wird geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave %Ln line(s) out and add the others</source>
        <translation>
            <numerusform>%Ln Zeile aus&amp;lassen und die anderen anlegen</numerusform>
            <numerusform>%Ln Zeilen aus&amp;lassen und die anderen anlegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) can be added.</source>
        <translation>
            <numerusform>%Ln Benutzer kann angelegt werden.</numerusform>
            <numerusform>%Ln Benutzer können angelegt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) cannot be taken as they are.</source>
        <translation>
            <numerusform>%Ln Zeile kann so nicht übernommen werden.</numerusform>
            <numerusform>%Ln Zeilen können so nicht übernommen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Users are being added.</source>
        <translation>Benutzer werden angelegt.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer &amp;anlegen</numerusform>
            <numerusform>%Ln Benutzer &amp;anlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ImportKeyDialog</name>
    <message>
        <source>Import a key</source>
        <translation>Schlüssel importieren</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Choose a file, drop it here, or paste it below: a private key as PEM (PKCS#1, PKCS#8, SEC1) or JWK. It is announced, and signs after the propagation time.</source>
        <translation>Eine Datei auswählen, hier ablegen oder unten einfügen: ein privater Schlüssel als PEM (PKCS#1, PKCS#8, SEC1) oder JWK. Er wird angekündigt und signiert nach der Verbreitungszeit.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Datei &amp;auswählen …</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Signs &amp;with</source>
        <translation>Signiert &amp;mit</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key *.jwk *.json);;All files (*)</source>
        <translation>Schlüssel (*.pem *.key *.jwk *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The key is encrypted: its passphrase is needed.</source>
        <translation>Der Schlüssel ist verschlüsselt: Seine Passphrase wird gebraucht.</translation>
    </message>
    <message>
        <source>RSA, %1 bits</source>
        <translation>RSA, %1 Bit</translation>
    </message>
    <message>
        <source>%1, for %2. Key ID: %3</source>
        <translation>%1, für %2. Schlüssel-ID: %3</translation>
    </message>
    <message>
        <source>It is announced now, and signs from %1 on.</source>
        <translation>Er wird jetzt angekündigt und signiert ab %1.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ImportProblemModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
</context>
<context>
    <name>tessera::ui::InspectView</name>
    <message>
        <source>Members of the token</source>
        <translation>Elemente des Tokens</translation>
    </message>
</context>
<context>
    <name>tessera::ui::IssueCertificateDialog</name>
    <message>
        <source>Issue a certificate</source>
        <translation>Zertifikat ausstellen</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>&amp;Ausstellen</translation>
    </message>
    <message>
        <source>For another server. Whoever trusts the local authority believes it; it is not renewed by itself, and its key is kept nowhere but in the file.</source>
        <translation>Für einen anderen Server. Wer der lokalen Zertifizierungsstelle vertraut, glaubt ihm; von selbst wird es nicht erneuert, und sein Schlüssel ist nirgends als in der Datei.</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Namen</translation>
    </message>
    <message>
        <source>DNS names and IP addresses, with commas between</source>
        <translation>DNS-Namen und IP-Adressen, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Tage</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Zertifikat speichern</translation>
    </message>
    <message>
        <source>Certificates (*.pem)</source>
        <translation>Zertifikate (*.pem)</translation>
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
        <translation>&amp;Lesbar</translation>
    </message>
    <message>
        <source>In lines that people read</source>
        <translation>In Zeilen, die Menschen lesen</translation>
    </message>
    <message>
        <source>&amp;Raw</source>
        <translation>&amp;Roh</translation>
    </message>
    <message>
        <source>The very bytes</source>
        <translation>Byte für Byte</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Als c&amp;url kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the key set that is served</source>
        <translation>Ausgelieferten Schlüsselsatz kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Save the key set that is served as a file</source>
        <translation>Ausgelieferten Schlüsselsatz als Datei speichern</translation>
    </message>
    <message>
        <source>The resource service is starting.</source>
        <translation>Der Ressourcendienst startet.</translation>
    </message>
    <message>
        <source>Key by key</source>
        <translation>Schlüssel für Schlüssel</translation>
    </message>
    <message>
        <source>Keys of both sets</source>
        <translation>Schlüssel beider Sätze</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) served</source>
        <translation>
            <numerusform>%n Schlüssel ausgeliefert</numerusform>
            <numerusform>%n Schlüssel ausgeliefert</numerusform>
        </translation>
    </message>
    <message>
        <source>The resource service fetches its issuer&apos;s keys.</source>
        <translation>Der Ressourcendienst ruft die Schlüssel seines Ausstellers ab.</translation>
    </message>
    <message>
        <source>Save the key set</source>
        <translation>Schlüsselsatz speichern</translation>
    </message>
    <message>
        <source>JWK sets (*.json);;All files (*)</source>
        <translation>JWK-Sätze (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The key set was saved as %1.</source>
        <translation>Der Schlüsselsatz wurde als %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::KeyActions</name>
    <message>
        <source>Rotate</source>
        <translation>Rotieren</translation>
    </message>
    <message>
        <source>Key %1 is announced already and signs from %2 on. Announce another one after it?</source>
        <translation>Schlüssel %1 ist bereits angekündigt und signiert ab %2. Danach noch einen ankündigen?</translation>
    </message>
    <message>
        <source>&amp;Announce another key</source>
        <translation>&amp;Weiteren Schlüssel ankündigen</translation>
    </message>
    <message>
        <source>A key is being made.</source>
        <translation>Ein Schlüssel wird erzeugt.</translation>
    </message>
    <message>
        <source>Key %1 is announced. It signs from %2 on (%3).</source>
        <translation>Schlüssel %1 ist angekündigt. Er signiert ab %2 (%3).</translation>
    </message>
    <message>
        <source>Key %1 signs now.</source>
        <translation>Schlüssel %1 signiert jetzt.</translation>
    </message>
    <message>
        <source>Key %1 is imported. It signs from %2 on.</source>
        <translation>Schlüssel %1 ist importiert. Er signiert ab %2.</translation>
    </message>
    <message>
        <source>Key %1 is revoked.</source>
        <translation>Schlüssel %1 ist widerrufen.</translation>
    </message>
    <message>
        <source>Consumers that keep the key set may accept key %1 until %2.</source>
        <translation>Prüfende Dienste, die den Schlüsselsatz aufbewahren, nehmen Schlüssel %1 womöglich noch bis %2 an.</translation>
    </message>
    <message>
        <source>Public key %1 is in the clipboard, as PEM.</source>
        <translation>Der öffentliche Schlüssel %1 ist in der Zwischenablage, als PEM.</translation>
    </message>
    <message>
        <source>Public key %1 is in the clipboard, as JWK.</source>
        <translation>Der öffentliche Schlüssel %1 ist in der Zwischenablage, als JWK.</translation>
    </message>
    <message>
        <source>Save public key %1</source>
        <translation>Öffentlichen Schlüssel %1 speichern</translation>
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
        <translation>Der öffentliche Schlüssel %1 steht in %2.</translation>
    </message>
    <message>
        <source>The private key %1 is about to leave the database. That takes an administrator.</source>
        <translation>Der private Schlüssel %1 soll die Datenbank verlassen. Dafür braucht es einen Administrator.</translation>
    </message>
    <message>
        <source>Private key %1 is in %2, encrypted under the passphrase.</source>
        <translation>Der private Schlüssel %1 steht in %2, verschlüsselt mit der Passphrase.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::KeyDeeds</name>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Details …</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>&amp;Widerrufen …</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Copy public key as &amp;JWK</source>
        <translation>Öffentlichen Schlüssel als &amp;JWK kopieren</translation>
    </message>
    <message>
        <source>Copy public key as &amp;PEM</source>
        <translation>Öffentlichen Schlüssel als &amp;PEM kopieren</translation>
    </message>
    <message>
        <source>Save public key as J&amp;WK…</source>
        <translation>Öffentlichen Schlüssel als J&amp;WK speichern …</translation>
    </message>
    <message>
        <source>Save public key as P&amp;EM…</source>
        <translation>Öffentlichen Schlüssel als P&amp;EM speichern …</translation>
    </message>
    <message>
        <source>Export p&amp;rivate key…</source>
        <translation>P&amp;rivaten Schlüssel exportieren …</translation>
    </message>
    <message>
        <source>Copy &amp;key ID</source>
        <translation>Schlüssel-ID &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>tessera::ui::KeyDetailsDialog</name>
    <message>
        <source>Key %1</source>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Schlüssel-ID</translation>
    </message>
    <message>
        <source>Copy the key ID</source>
        <translation>Schlüssel-ID kopieren</translation>
    </message>
    <message>
        <source>Key ID (kid)</source>
        <translation>Schlüssel-ID (kid)</translation>
    </message>
    <message>
        <source>The thumbprint of the public key (RFC 7638, SHA-256)</source>
        <translation>Der Fingerabdruck des öffentlichen Schlüssels (RFC 7638, SHA-256)</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Published since</source>
        <translation>Veröffentlicht seit</translation>
    </message>
    <message>
        <source>Signs from</source>
        <translation>Signiert ab</translation>
    </message>
    <message>
        <source>Signs until</source>
        <translation>Signiert bis</translation>
    </message>
    <message>
        <source>Its tokens end before</source>
        <translation>Seine Token enden vor</translation>
    </message>
    <message>
        <source>Leaves the key set</source>
        <translation>Verlässt den Schlüsselsatz</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
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
        <translation>Öffentlicher Schlüssel als JWK</translation>
    </message>
    <message>
        <source>Public key as PEM</source>
        <translation>Öffentlicher Schlüssel als PEM</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
</context>
<context>
    <name>tessera::ui::KeyFacts</name>
    <message>
        <source>No token that it has signed is good any more: nobody is affected.</source>
        <translation>Kein Token, das er signiert hat, gilt noch: Niemand ist betroffen.</translation>
    </message>
    <message numerus="yes">
        <source>The access tokens of %Ln session(s) are refused from now on. The last of them would have been good until %1.</source>
        <translation>
            <numerusform>Das Zugriffstoken von %Ln Sitzung wird ab jetzt abgelehnt. Es hätte bis %1 gegolten.</numerusform>
            <numerusform>Die Zugriffstoken von %Ln Sitzungen werden ab jetzt abgelehnt. Das letzte hätte bis %1 gegolten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is signed out: each gets a new token with the next refresh.</source>
        <translation>Niemand wird abgemeldet: Alle erhalten mit der nächsten Aktualisierung ein neues Token.</translation>
    </message>
    <message>
        <source>It left the key set before: no consumer that obeys the caching rules knows it.</source>
        <translation>Er hat den Schlüsselsatz schon verlassen: Kein prüfender Dienst, der die Cache-Regeln befolgt, kennt ihn.</translation>
    </message>
    <message>
        <source>Consumers that obey the caching rules may accept it until %1.</source>
        <translation>Prüfende Dienste, die die Cache-Regeln befolgen, nehmen ihn womöglich bis %1 an.</translation>
    </message>
    <message>
        <source>Whoever holds a copy of the private key can go on making tokens for consumers that never drop a key: restart those.</source>
        <translation>Wer eine Kopie des privaten Schlüssels hat, kann weiterhin Token für Dienste erzeugen, die einen Schlüssel nie vergessen: Diese neu starten.</translation>
    </message>
    <message>
        <source>The key that signs now goes on; another one is announced where the policy needs it.</source>
        <translation>Der Schlüssel, der jetzt signiert, macht weiter; ein anderer wird angekündigt, wenn die Richtlinie es verlangt.</translation>
    </message>
    <message>
        <source>The key that signs now goes on.</source>
        <translation>Der Schlüssel, der jetzt signiert, macht weiter.</translation>
    </message>
    <message>
        <source>Key %1, which is announced already, signs at once. Consumers that do not know it yet may refuse its tokens until %2.</source>
        <translation>Schlüssel %1, der bereits angekündigt ist, signiert sofort. Prüfende Dienste, die ihn noch nicht kennen, lehnen seine Token womöglich bis %2 ab.</translation>
    </message>
    <message>
        <source>A new key is made and signs at once. Consumers that keep the key set may refuse its tokens until %1.</source>
        <translation>Ein neuer Schlüssel wird erzeugt und signiert sofort. Prüfende Dienste, die den Schlüsselsatz aufbewahren, lehnen seine Token womöglich bis %1 ab.</translation>
    </message>
    <message>
        <source>Key %1, announced at %2, signs from now on.</source>
        <translation>Schlüssel %1, angekündigt um %2, signiert ab jetzt.</translation>
    </message>
    <message>
        <source>A new key is made, and signs from now on.</source>
        <translation>Ein neuer Schlüssel wird erzeugt und signiert ab jetzt.</translation>
    </message>
    <message>
        <source>The key that signs now retires: its tokens stay good until they expire.</source>
        <translation>Der Schlüssel, der jetzt signiert, wird abgelöst: Seine Token gelten, bis sie ablaufen.</translation>
    </message>
    <message>
        <source>Every consumer that obeys the caching rules can know it already.</source>
        <translation>Jeder prüfende Dienst, der die Cache-Regeln befolgt, kann ihn schon kennen.</translation>
    </message>
    <message>
        <source>Services that hold a copy of the key set from before, and use it for up to %1, do not know the key: they may refuse fresh tokens until %2. Those that fetch it again for an unknown key take them at once.</source>
        <translation>Dienste, die eine ältere Kopie des Schlüsselsatzes haben und bis zu %1 verwenden, kennen den Schlüssel nicht und lehnen frische Token womöglich bis %2 ab. Wer ihn für einen unbekannten Schlüssel erneut abruft, nimmt sie sofort an.</translation>
    </message>
    <message>
        <source>Key %1, which is announced, never signs: both begin at the same instant.</source>
        <translation>Schlüssel %1, der angekündigt ist, signiert nie: Beide beginnen im selben Augenblick.</translation>
    </message>
    <message>
        <source>Key %1, which is announced, signs only from %2 until %3, for %4.</source>
        <translation>Schlüssel %1, der angekündigt ist, signiert nur von %2 bis %3, für %4.</translation>
    </message>
    <message>
        <source>It signs with %1: services that are pinned to %2 refuse its tokens, from %3 on.</source>
        <translation>Er signiert mit %1: Dienste, die auf %2 festgelegt sind, lehnen seine Token ab, ab %3.</translation>
    </message>
    <message>
        <source>The policy asks for %1: the next key that is made here is for that.</source>
        <translation>Die Richtlinie verlangt %1: Dafür ist der nächste Schlüssel, der hier erzeugt wird.</translation>
    </message>
    <message>
        <source>Those that never drop a key accept the tokens that it has signed until %1 at the latest.</source>
        <translation>Solche, die nie einen Schlüssel verwerfen, akzeptieren die damit signierten Token bis spätestens %1.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::KeySetText</name>
    <message>
        <source>%1; fresh for another %2</source>
        <translation>%1; noch %2 frisch</translation>
    </message>
    <message>
        <source>%1; out of date since %2</source>
        <translation>%1; veraltet seit %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 What is held is used until %2.</source>
        <translation>%1 Was gehalten wird, wird bis %2 verwendet.</translation>
    </message>
    <message>
        <source>none: every use asks again</source>
        <translation>keines: jede Verwendung fragt neu</translation>
    </message>
    <message>
        <source>%1; fetched now, it may be kept until %2</source>
        <translation>%1; jetzt abgerufen, darf er bis %2 behalten werden</translation>
    </message>
    <message>
        <source>%1 from %2; may be kept for another %3</source>
        <translation>%1 von %2; darf noch %3 behalten werden</translation>
    </message>
    <message>
        <source>%1 from %2; may not be kept any more</source>
        <translation>%1 von %2; darf nicht mehr behalten werden</translation>
    </message>
    <message>
        <source>Both sets hold the same keys.</source>
        <translation>Beide Sätze enthalten dieselben Schlüssel.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) only served</source>
        <translation>
            <numerusform>%n Schlüssel nur ausgeliefert</numerusform>
            <numerusform>%n Schlüssel nur ausgeliefert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) only held</source>
        <translation>
            <numerusform>%n Schlüssel nur gehalten</numerusform>
            <numerusform>%n Schlüssel nur gehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) not the same</source>
        <translation>
            <numerusform>%n Schlüssel nicht derselbe</numerusform>
            <numerusform>%n Schlüssel nicht dieselben</numerusform>
        </translation>
    </message>
    <message>
        <source>The sets differ: %1.</source>
        <translation>Die Sätze unterscheiden sich: %1.</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, um %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>for another %1 an unknown kid causes no fetch</source>
        <translation>noch %1 löst eine unbekannte kid keinen Abruf aus</translation>
    </message>
</context>
<context>
    <name>tessera::ui::KeyTable</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Key ID (kid)</source>
        <translation>Schlüssel-ID (kid)</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Published since</source>
        <translation>Veröffentlicht seit</translation>
    </message>
    <message>
        <source>Signs from</source>
        <translation>Signiert ab</translation>
    </message>
    <message>
        <source>Signs until</source>
        <translation>Signiert bis</translation>
    </message>
    <message>
        <source>Leaves the key set</source>
        <translation>Verlässt den Schlüsselsatz</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Reason of revocation</source>
        <translation>Grund des Widerrufs</translation>
    </message>
</context>
<context>
    <name>tessera::ui::KeyText</name>
    <message>
        <source>published, does not sign yet</source>
        <translation>veröffentlicht, signiert noch nicht</translation>
    </message>
    <message>
        <source>signs and verifies</source>
        <translation>signiert und prüft</translation>
    </message>
    <message>
        <source>verifies what it has signed</source>
        <translation>prüft, was er signiert hat</translation>
    </message>
    <message>
        <source>Key %1, %2: %3, from %4 on. No end is planned.</source>
        <translation>Schlüssel %1, %2: %3, ab %4. Kein Ende ist geplant.</translation>
    </message>
    <message>
        <source>Key %1, %2: %3, from %4 until %5 (%6).</source>
        <translation>Schlüssel %1, %2: %3, von %4 bis %5 (%6).</translation>
    </message>
    <message>
        <source>Key %1, %2: not made yet.</source>
        <translation>Schlüssel %1, %2: noch nicht erzeugt.</translation>
    </message>
    <message>
        <source>Key %1, %2, %3, %4.</source>
        <translation>Schlüssel %1, %2, %3, %4.</translation>
    </message>
    <message>
        <source>Published from %1.</source>
        <translation>Veröffentlicht ab %1.</translation>
    </message>
    <message>
        <source>It never signs.</source>
        <translation>Er signiert nie.</translation>
    </message>
    <message>
        <source>Signs from %1 until %2.</source>
        <translation>Signiert von %1 bis %2.</translation>
    </message>
    <message>
        <source>Signs from %1.</source>
        <translation>Signiert ab %1.</translation>
    </message>
    <message>
        <source>Revoked at %1: %2.</source>
        <translation>Widerrufen um %1: %2.</translation>
    </message>
    <message>
        <source>Leaves the key set at %1.</source>
        <translation>Verlässt den Schlüsselsatz um %1.</translation>
    </message>
    <message>
        <source>Key %1 is made and announced</source>
        <translation>Schlüssel %1 wird erzeugt und angekündigt</translation>
    </message>
    <message>
        <source>Key %1 begins to sign</source>
        <translation>Schlüssel %1 beginnt zu signieren</translation>
    </message>
    <message>
        <source>Key %1 leaves the key set</source>
        <translation>Schlüssel %1 verlässt den Schlüsselsatz</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>in 3 h 12 min: Key 8 begins to sign</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>erzeugt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number and algorithm of a key</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>tessera::ui::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keys, policy and timeline as text</source>
        <translation>Schlüssel, Richtlinie und Zeitleiste als Text</translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation>&amp;Rotieren</translation>
    </message>
    <message>
        <source>Announces a new key, which signs after the propagation time</source>
        <translation>Kündigt einen neuen Schlüssel an, der nach der Verbreitungszeit signiert</translation>
    </message>
    <message>
        <source>Rotate at &amp;once…</source>
        <translation>S&amp;ofort rotieren …</translation>
    </message>
    <message>
        <source>Lets another key sign now; asks before</source>
        <translation>Lässt jetzt einen anderen Schlüssel signieren; fragt vorher</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Brings a private key of your own; a file can be dropped on the page, too</source>
        <translation>Bringt einen eigenen privaten Schlüssel; eine Datei kann auch auf der Seite abgelegt werden</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>Timeline as text</source>
        <translation>Zeitleiste als Text</translation>
    </message>
    <message>
        <source>&amp;Policy</source>
        <translation>Richt&amp;linie</translation>
    </message>
    <message>
        <source>&amp;Timeline as text</source>
        <translation>Zei&amp;tleiste als Text</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) in the key set</source>
        <translation>
            <numerusform>%n Schlüssel im Schlüsselsatz</numerusform>
            <numerusform>%n Schlüssel im Schlüsselsatz</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::ListenerAdvice</name>
    <message>
        <source>Use %1</source>
        <comment>an address</comment>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Other machines reach this address, and there is no TLS here: whoever is on the network between can read passwords and tokens. Turn TLS on in the settings, put a proxy in front that ends it, or stay on 127.0.0.1.</source>
        <translation>Andere Rechner erreichen diese Adresse, und TLS gibt es hier nicht: Wer im Netz dazwischen sitzt, kann Passwörter und Token mitlesen. TLS in den Einstellungen einschalten, einen Proxy davorsetzen, der TLS beendet, oder bei 127.0.0.1 bleiben.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::LocalFile</name>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than %2.</source>
        <translation>%1 ist größer als %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::LogScroll</name>
    <message numerus="yes">
        <source>%Ln newer</source>
        <translation>
            <numerusform>%Ln neuer</numerusform>
            <numerusform>%Ln neuere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go to %Ln newer</source>
        <translation>
            <numerusform>Zu %Ln neuen</numerusform>
            <numerusform>Zu %Ln neueren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::LogView</name>
    <message>
        <source>&amp;Open its story</source>
        <translation>Geschichte ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Copy the selected rows</source>
        <translation>Ausgewählte Zeilen &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MainWindow</name>
    <message>
        <source>Tessera could not start</source>
        <translation>Tessera konnte nicht starten</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>The services are starting.</source>
        <translation>Die Dienste starten.</translation>
    </message>
    <message>
        <source>Only the resource service runs here, at %1. It keeps no users and no keys, so there is nothing to manage.</source>
        <translation>Hier läuft nur der Ressourcendienst, unter %1. Er führt weder Benutzer noch Schlüssel, daher gibt es nichts zu verwalten.</translation>
    </message>
    <message>
        <source>The services are stopping.</source>
        <translation>Die Dienste werden beendet.</translation>
    </message>
    <message>
        <source>The backup is restored. The services start again afterwards.</source>
        <translation>Die Sicherung wird wiederhergestellt. Die Dienste starten danach wieder.</translation>
    </message>
    <message>
        <source>%1 was restored. What was here before is kept in %2.</source>
        <translation>%1 wurde wiederhergestellt. Was vorher hier war, bleibt in %2.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MemberDialog</name>
    <message>
        <source>Add a member</source>
        <translation>Element hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Part</source>
        <translation>&amp;Teil</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>text, or JSON: 3, true, [&quot;a&quot;], {&quot;b&quot;: 1}</source>
        <translation>Text oder JSON: 3, true, [&quot;a&quot;], {&quot;b&quot;: 1}</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a member means, and where that is written</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The member has no name.</source>
        <translation>Das Element hat keinen Namen.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MemberEditor</name>
    <message>
        <source>How the members are shown</source>
        <translation>Wie die Elemente gezeigt werden</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>Leave &amp;out</source>
        <translation>W&amp;eglassen</translation>
    </message>
    <message>
        <source>As befo&amp;re</source>
        <translation>&amp;Wie zuvor</translation>
    </message>
    <message>
        <source>Members of the new token</source>
        <translation>Elemente des neuen Tokens</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formular</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>The header cannot be read: %1</source>
        <translation>Der Header lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>The claims cannot be read: %1</source>
        <translation>Die Claims lassen sich nicht lesen: %1</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MessageBar</name>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MintModel</name>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an instant, and what it means</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MintView</name>
    <message>
        <source>Mint a &amp;token</source>
        <translation>Token &amp;ausstellen</translation>
    </message>
    <message>
        <source>that of this installation</source>
        <translation>der dieser Installation</translation>
    </message>
    <message>
        <source>a throw-away one, %1</source>
        <translation>ein Wegwerfschlüssel, %1</translation>
    </message>
    <message>
        <source>No service trusts a throw-away key: it is for trying out others, and to see who takes it</source>
        <translation>Einem Wegwerfschlüssel vertraut kein Dienst: er dient dazu, andere auszuprobieren und zu sehen, wer ihn annimmt</translation>
    </message>
    <message>
        <source>email address or id; empty: nobody</source>
        <translation>E-Mail-Adresse oder ID; leer: niemand</translation>
    </message>
    <message>
        <source>that of access tokens</source>
        <translation>die von Zugriffstokens</translation>
    </message>
    <message>
        <source>As 60s, 15min or 24h; at most the longest lifetime in the settings</source>
        <translation>Wie 60s, 15min oder 24h; höchstens die längste Gültigkeit der Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>&amp;Beginnen mit</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>Ben&amp;utzer</translation>
    </message>
    <message>
        <source>&amp;Signing key</source>
        <translation>&amp;Signierschlüssel</translation>
    </message>
    <message>
        <source>Lifet&amp;ime</source>
        <translation>Gült&amp;igkeit</translation>
    </message>
    <message>
        <source>What the token will look like</source>
        <translation>Wie das Token aussehen wird</translation>
    </message>
    <message>
        <source>What the token will look like; its signature is made when it is minted</source>
        <translation>Wie das Token aussehen wird; die Signatur entsteht beim Ausstellen</translation>
    </message>
    <message>
        <source>A key is being made.</source>
        <translation>Ein Schlüssel wird erzeugt.</translation>
    </message>
    <message>
        <source>The lifetime is a number with a unit, as 60s, 15min or 24h.</source>
        <translation>Die Gültigkeit ist eine Zahl mit Einheit, wie 60s, 15min oder 24h.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln bytes</source>
        <comment>the form of a token, and its size</comment>
        <translation>
            <numerusform>%1, %Ln Byte</numerusform>
            <numerusform>%1, %Ln Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is minted and stands above.</source>
        <translation>Das Token ist ausgestellt und steht oben.</translation>
    </message>
    <message>
        <source>The token is minted and stands above. Verify has the key that signed it.</source>
        <translation>Das Token ist ausgestellt und steht oben. Unter „Prüfen“ ist der Schlüssel, der es signiert hat.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::NavigationList</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Strg+%2)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::NextChanges</name>
    <message>
        <source>Next changes</source>
        <translation>Nächste Änderungen</translation>
    </message>
    <message>
        <source>Nothing is planned: rotation is off, and the key that signs goes on until somebody rotates.</source>
        <translation>Nichts ist geplant: Die Rotation ist aus, und der Schlüssel, der signiert, macht weiter, bis jemand rotiert.</translation>
    </message>
    <message>
        <source>Next, if this is saved</source>
        <translation>Nächste, wenn gespeichert wird</translation>
    </message>
</context>
<context>
    <name>tessera::ui::NoticeLine</name>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>tessera::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>The auth service is starting.</source>
        <translation>Der Auth-Dienst startet.</translation>
    </message>
    <message>
        <source>The resource service is starting.</source>
        <translation>Der Ressourcendienst startet.</translation>
    </message>
    <message>
        <source>The auth service is restarting.</source>
        <translation>Der Auth-Dienst startet neu.</translation>
    </message>
    <message>
        <source>The resource service is restarting.</source>
        <translation>Der Ressourcendienst startet neu.</translation>
    </message>
    <message>
        <source>The auth service is stopping; requests in flight are answered.</source>
        <translation>Der Auth-Dienst wird angehalten; begonnene Anfragen werden beantwortet.</translation>
    </message>
    <message>
        <source>The resource service is stopping; requests in flight are answered.</source>
        <translation>Der Ressourcendienst wird angehalten; begonnene Anfragen werden beantwortet.</translation>
    </message>
    <message>
        <source>The auth service has stopped. Nobody can sign in or fetch keys.</source>
        <translation>Der Auth-Dienst ist angehalten. Niemand kann sich anmelden oder Schlüssel abrufen.</translation>
    </message>
    <message>
        <source>The resource service has stopped. Nobody can use a token with it.</source>
        <translation>Der Ressourcendienst ist angehalten. Niemand kann dort ein Token verwenden.</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Wieder starten</translation>
    </message>
    <message>
        <source>The auth service moves to %1.</source>
        <translation>Der Auth-Dienst zieht nach %1 um.</translation>
    </message>
    <message>
        <source>The resource service moves to %1.</source>
        <translation>Der Ressourcendienst zieht nach %1 um.</translation>
    </message>
    <message>
        <source>The auth service listens on %1 from now on.</source>
        <translation>Der Auth-Dienst lauscht ab jetzt auf %1.</translation>
    </message>
    <message>
        <source>The resource service listens on %1 from now on.</source>
        <translation>Der Ressourcendienst lauscht ab jetzt auf %1.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PasswordChoice</name>
    <message>
        <source>&amp;Make one, and show it once</source>
        <translation>&amp;Erzeugen und einmal anzeigen</translation>
    </message>
    <message>
        <source>&amp;Type one</source>
        <translation>&amp;Selbst eingeben</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PasswordDialog</name>
    <message>
        <source>Password of %1</source>
        <translation>Passwort von %1</translation>
    </message>
    <message>
        <source>&amp;Set password</source>
        <translation>Passwort set&amp;zen</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Every session of the user ends, and a lock is lifted.</source>
        <translation>Alle Sitzungen des Benutzers enden, und eine Sperre wird aufgehoben.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PasswordMeter</name>
    <message>
        <source>Very weak</source>
        <translation>Sehr schwach</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Sehr stark</translation>
    </message>
    <message>
        <source>Strength of the password</source>
        <translation>Stärke des Passworts</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PlacePage</name>
    <message>
        <source>Welcome to Tessera</source>
        <translation>Willkommen bei Tessera</translation>
    </message>
    <message>
        <source>Tessera signs people in and gives them tokens that your services trust. Four short pages set it up; everything here can be changed later.</source>
        <translation>Tessera meldet Personen an und gibt ihnen Token, denen eigene Dienste vertrauen. Vier kurze Seiten richten es ein; alles hier lässt sich später ändern.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Auswä&amp;hlen…</translation>
    </message>
    <message>
        <source>&amp;Data folder</source>
        <translation>&amp;Datenordner</translation>
    </message>
    <message>
        <source>Users, sessions and sealed keys are kept here, readable by you alone. It is made if it does not exist.</source>
        <translation>Hier liegen Benutzer, Sitzungen und versiegelte Schlüssel, für niemand anderen lesbar. Der Ordner wird angelegt, wenn es ihn nicht gibt.</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>&amp;Aussteller</translation>
    </message>
    <message>
        <source>The address under which clients know this server; every token names it. Leave it empty to try things out on this machine. Where people come through a proxy or a domain name, say that: https://auth.example.com.</source>
        <translation>Die Adresse, unter der Clients diesen Server kennen; jedes Token nennt sie. Zum Ausprobieren auf diesem Rechner kann das Feld leer bleiben. Führt der Weg über einen Proxy oder einen Domainnamen, gehört dieser hierher: https://auth.example.com.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PlaygroundPage</name>
    <message>
        <source>Playground</source>
        <translation>Testfeld</translation>
    </message>
    <message>
        <source>Ins&amp;pect</source>
        <translation>&amp;Zerlegen</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>Das Token kopieren</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Clear the token</source>
        <translation>Das Token entfernen</translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation>Sen&amp;den</translation>
    </message>
    <message>
        <source>G&amp;et</source>
        <translation>H&amp;olen</translation>
    </message>
    <message>
        <source>&amp;Attack</source>
        <translation>An&amp;griff</translation>
    </message>
    <message>
        <source>Ti&amp;me</source>
        <translation>Zei&amp;t</translation>
    </message>
    <message>
        <source>Ctrl+Z in the field brings the token back that was there.</source>
        <translation>Strg+Z im Feld holt das Token zurück, das da stand.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PolicyEditor</name>
    <message>
        <source>De&amp;faults</source>
        <translation>Vor&amp;gaben</translation>
    </message>
    <message>
        <source>Disc&amp;ard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Speic&amp;hern</translation>
    </message>
    <message>
        <source>Fills in the defaults; nothing is saved by it</source>
        <translation>Trägt die Vorgaben ein; gespeichert wird dadurch nichts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>Vorgabe: %1</translation>
    </message>
    <message>
        <source>The timeline shows what would be. Nothing is saved yet.</source>
        <translation>Die Zeitleiste zeigt, was wäre. Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>Nichts wurde gespeichert. %1</translation>
    </message>
    <message>
        <source>The policy is being saved.</source>
        <translation>Die Richtlinie wird gespeichert.</translation>
    </message>
    <message>
        <source>The policy is saved. It is in force now.</source>
        <translation>Die Richtlinie ist gespeichert und gilt jetzt.</translation>
    </message>
    <message>
        <source>now %1, default %2</source>
        <translation>jetzt %1, Vorgabe %2</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RateCard</name>
    <message>
        <source>60 s</source>
        <translation>60 s</translation>
    </message>
    <message>
        <source>The last 60 seconds</source>
        <translation>Die letzten 60 Sekunden</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>The last 15 minutes</source>
        <translation>Die letzten 15 Minuten</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Die letzten 24 Stunden</translation>
    </message>
    <message>
        <source>Requests and sign-ins</source>
        <translation>Anfragen und Anmeldungen</translation>
    </message>
    <message>
        <source>Requests and sign-ins as a table</source>
        <translation>Anfragen und Anmeldungen als Tabelle</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Show the numbers as a table</source>
        <translation>Zahlen als Tabelle zeigen</translation>
    </message>
    <message>
        <source>%1 requests/s</source>
        <translation>%1 Anfragen/s</translation>
    </message>
    <message>
        <source>%1 sign-ins/s</source>
        <translation>%1 Anmeldungen/s</translation>
    </message>
    <message>
        <source>counted since %1</source>
        <translation>gezählt seit %1</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RateChart</name>
    <message>
        <source>60 s ago</source>
        <translation>vor 60 s</translation>
    </message>
    <message>
        <source>15 min ago</source>
        <translation>vor 15 min</translation>
    </message>
    <message>
        <source>24 h ago</source>
        <translation>vor 24 h</translation>
    </message>
    <message>
        <source>Chart of requests a second</source>
        <translation>Diagramm der Anfragen je Sekunde</translation>
    </message>
    <message>
        <source>Chart of sign-ins a second</source>
        <translation>Diagramm der Anmeldungen je Sekunde</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RateLegend</name>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>Legende: %1</translation>
    </message>
    <message>
        <source>Refused: answered with 4xx. Failed: answered with 5xx, or not at all.</source>
        <translation>Abgelehnt: mit 4xx beantwortet. Gescheitert: mit 5xx oder gar nicht beantwortet.</translation>
    </message>
    <message>
        <source>Refused: a wrong password, or too many attempts.</source>
        <translation>Abgelehnt: ein falsches Passwort oder zu viele Versuche.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RateModel</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>Sign-ins refused</source>
        <translation>Anmeldungen abgelehnt</translation>
    </message>
</context>
<context>
    <name>tessera::ui::Rates</name>
    <message>
        <source>none refused</source>
        <translation>keine abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln abgelehnt</numerusform>
            <numerusform>%Ln abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>none failed</source>
        <translation>keine gescheitert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln gescheitert</numerusform>
            <numerusform>%Ln gescheitert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many were refused, how many failed</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) in the last 60 seconds</source>
        <translation>
            <numerusform>%Ln Anfrage in den letzten 60 Sekunden</numerusform>
            <numerusform>%Ln Anfragen in den letzten 60 Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) in the last 15 minutes</source>
        <translation>
            <numerusform>%Ln Anfrage in den letzten 15 Minuten</numerusform>
            <numerusform>%Ln Anfragen in den letzten 15 Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) in the last 24 hours</source>
        <translation>
            <numerusform>%Ln Anfrage in den letzten 24 Stunden</numerusform>
            <numerusform>%Ln Anfragen in den letzten 24 Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-in(s) in the last 60 seconds</source>
        <translation>
            <numerusform>%Ln Anmeldung in den letzten 60 Sekunden</numerusform>
            <numerusform>%Ln Anmeldungen in den letzten 60 Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-in(s) in the last 15 minutes</source>
        <translation>
            <numerusform>%Ln Anmeldung in den letzten 15 Minuten</numerusform>
            <numerusform>%Ln Anmeldungen in den letzten 15 Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-in(s) in the last 24 hours</source>
        <translation>
            <numerusform>%Ln Anmeldung in den letzten 24 Stunden</numerusform>
            <numerusform>%Ln Anmeldungen in den letzten 24 Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, at most %2 a second; %3.</source>
        <translation>%1, höchstens %2 je Sekunde; %3.</translation>
    </message>
    <message>
        <source>%1 to %2: %3 requests a second, %4</source>
        <translation>%1 bis %2: %3 Anfragen je Sekunde, %4</translation>
    </message>
    <message>
        <source>%1 to %2: %3 sign-ins a second, %4</source>
        <translation>%1 bis %2: %3 Anmeldungen je Sekunde, %4</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RemarkList</name>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RequestFilterBar</name>
    <message>
        <source>Path, user, id, peer or user agent</source>
        <translation>Pfad, Benutzer, ID, Gegenstelle oder User-Agent</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Both services</source>
        <translation>Beide Dienste</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Jedes Ergebnis</translation>
    </message>
    <message>
        <source>All but successes</source>
        <translation>Alle außer gelungene</translation>
    </message>
    <message>
        <source>2xx done</source>
        <translation>2xx erledigt</translation>
    </message>
    <message>
        <source>3xx redirected</source>
        <translation>3xx weitergeleitet</translation>
    </message>
    <message>
        <source>4xx refused</source>
        <translation>4xx abgelehnt</translation>
    </message>
    <message>
        <source>5xx failed</source>
        <translation>5xx gescheitert</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>abgebrochen</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RequestLogModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Gegenstelle</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RequestsView</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>The request&apos;s story</source>
        <translation>Die Geschichte der Anfrage</translation>
    </message>
    <message>
        <source>Follow the newest</source>
        <translation>Den neuesten folgen</translation>
    </message>
    <message>
        <source>Pause: what comes waits</source>
        <translation>Pause: Neues wartet</translation>
    </message>
    <message>
        <source>Clear the view</source>
        <translation>Ansicht leeren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln Anfrage</numerusform>
            <numerusform>%Ln Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln request(s)</source>
        <translation>
            <numerusform>%1 von %Ln Anfrage</numerusform>
            <numerusform>%1 von %Ln Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused. New requests wait until you go on.</source>
        <translation>Angehalten. Neue Anfragen warten, bis es weitergeht.</translation>
    </message>
    <message numerus="yes">
        <source>Paused. %Ln new request(s) wait.</source>
        <translation>
            <numerusform>Angehalten. %Ln neue Anfrage wartet.</numerusform>
            <numerusform>Angehalten. %Ln neue Anfragen warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) came faster than this window could take them, and are missing here. The services answered them all the same.</source>
        <translation>
            <numerusform>%Ln Anfrage kam schneller, als dieses Fenster sie aufnehmen konnte, und fehlt hier. Beantwortet wurde sie trotzdem.</numerusform>
            <numerusform>%Ln Anfragen kamen schneller, als dieses Fenster sie aufnehmen konnte, und fehlen hier. Beantwortet wurden sie trotzdem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the request &amp;id</source>
        <translation>&amp;ID der Anfrage kopieren</translation>
    </message>
    <message>
        <source>Only this &amp;user</source>
        <translation>Nur dieser Ben&amp;utzer</translation>
    </message>
    <message>
        <source>Only this &amp;path</source>
        <translation>Nur dieser &amp;Pfad</translation>
    </message>
    <message>
        <source>Only this p&amp;eer</source>
        <translation>Nur diese Gegenst&amp;elle</translation>
    </message>
    <message>
        <source>Only this &amp;token</source>
        <translation>Nur dieses &amp;Token</translation>
    </message>
    <message>
        <source>Only this &amp;session</source>
        <translation>Nur diese S&amp;itzung</translation>
    </message>
    <message>
        <source>Go to the use&amp;r</source>
        <translation>Zum Benutze&amp;r</translation>
    </message>
    <message>
        <source>Go to the &amp;key</source>
        <translation>Zum &amp;Schlüssel</translation>
    </message>
    <message>
        <source>The view was cleared</source>
        <translation>Die Ansicht wurde geleert</translation>
    </message>
    <message>
        <source>Requests appear here as they are answered.</source>
        <translation>Anfragen erscheinen hier, sobald sie beantwortet sind.</translation>
    </message>
    <message>
        <source>&amp;Show the earlier ones again</source>
        <translation>Frühere wieder &amp;zeigen</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>Keine Anfrage passt</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>Filter &amp;leeren</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Noch keine Anfragen</translation>
    </message>
    <message>
        <source>No service runs here. Start one on the Overview page.</source>
        <translation>Hier läuft kein Dienst. Auf der Seite „Übersicht“ lässt sich einer starten.</translation>
    </message>
    <message>
        <source>Requests to %1 appear here as they are answered.</source>
        <translation>Anfragen an %1 erscheinen hier, sobald sie beantwortet sind.</translation>
    </message>
    <message>
        <source>&amp;Go to the Overview</source>
        <translation>Zur Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exportieren, was zu sehen ist</translation>
    </message>
    <message>
        <source>Export requests</source>
        <translation>Anfragen exportieren</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Requests are being exported.</source>
        <translation>Anfragen werden exportiert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) were written to %1.</source>
        <translation>
            <numerusform>Eine Anfrage wurde nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Anfragen wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the latest %Ln request(s) none is what the filter asks for.</source>
        <translation>
            <numerusform>Die eine letzte Anfrage ist nicht, wonach der Filter fragt.</numerusform>
            <numerusform>Von den letzten %Ln Anfragen ist keine, wonach der Filter fragt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>Prü&amp;fen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>none for a plain backup</source>
        <translation>keine bei einer unverschlüsselten Sicherung</translation>
    </message>
    <message>
        <source>The backup is whole. It was written %1 and holds %2.</source>
        <translation>Die Sicherung ist vollständig, wurde %1 geschrieben und enthält %2.</translation>
    </message>
    <message>
        <source>The backup is whole. It is not encrypted, and holds %1.</source>
        <translation>Die Sicherung ist vollständig. Verschlüsselt ist sie nicht; sie enthält %1.</translation>
    </message>
    <message>
        <source>Its audit log was changed: see entry %1.</source>
        <translation>Das Audit-Protokoll darin wurde verändert: siehe Eintrag %1.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>W&amp;iederherstellen</translation>
    </message>
    <message>
        <source>Restore from</source>
        <translation>Wiederherstellen aus</translation>
    </message>
    <message>
        <source>Users, keys, sessions, settings and the audit log become those of the backup. What was done since it was written is not in it: users that were disabled since can sign in again, and keys that were revoked since are good again. The services stop meanwhile and start again. The database that is here now is kept beside, under another name.</source>
        <translation>Benutzer, Schlüssel, Sitzungen, Einstellungen und Audit-Protokoll werden die der Sicherung. Was seither geschah, ist nicht darin: Seither deaktivierte Benutzer können sich wieder anmelden, und seither widerrufene Schlüssel gelten wieder. Die Dienste halten solange an und starten dann wieder. Die Datenbank, die jetzt hier ist, bleibt unter anderem Namen daneben erhalten.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RevokeDialog</name>
    <message>
        <source>Revoke key %1</source>
        <translation>Schlüssel %1 widerrufen</translation>
    </message>
    <message>
        <source>Re&amp;voke the key</source>
        <translation>Schlüssel &amp;widerrufen</translation>
    </message>
    <message>
        <source>Key %1 leaves the key set now, and its private part is destroyed. This cannot be undone.</source>
        <translation>Schlüssel %1 verlässt jetzt den Schlüsselsatz, und sein privater Teil wird vernichtet. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Such as: a laptop was lost. It stands in the audit log.</source>
        <translation>Etwa: ein Laptop ging verloren. Er steht im Audit-Protokoll.</translation>
    </message>
    <message>
        <source>Say why, for those who read the audit log later.</source>
        <translation>Hier fehlt der Grund, für alle, die später das Audit-Protokoll lesen.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RolesField</name>
    <message>
        <source>None; several are separated by spaces</source>
        <translation>Keine; mehrere durch Leerzeichen trennen</translation>
    </message>
    <message>
        <source>Pick roles that others have</source>
        <translation>Rollen auswählen, die andere haben</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SealedFileDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>Passphrase &amp;wiederholen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Die beiden Passphrasen sind nicht gleich.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SelectionBar</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Password…</source>
        <translation>&amp;Passwort …</translation>
    </message>
    <message>
        <source>&amp;Sessions…</source>
        <translation>&amp;Sitzungen …</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>&amp;Deaktivieren</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>E&amp;nable</source>
        <translation>Akti&amp;vieren</translation>
    </message>
    <message numerus="yes">
        <source>Select at most %Ln user(s) at once.</source>
        <translation>
            <numerusform>Höchstens %Ln Benutzer auf einmal auswählen.</numerusform>
            <numerusform>Höchstens %Ln Benutzer auf einmal auswählen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::SendView</name>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>How the answer is shown</source>
        <translation>Wie die Antwort gezeigt wird</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>Name: value, one a line</source>
        <translation>Name: Wert, einer je Zeile</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>Kop&amp;fzeilen</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>nothing was sent yet</source>
        <translation>noch nichts gesendet</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Als c&amp;url kopieren</translation>
    </message>
    <message>
        <source>With $TOKEN in place of the token</source>
        <translation>Mit $TOKEN anstelle des Tokens</translation>
    </message>
    <message>
        <source>Pre&amp;tty</source>
        <translation>Les&amp;bar</translation>
    </message>
    <message>
        <source>This is not an http or https address.</source>
        <translation>Das ist keine http- oder https-Adresse.</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>The request is under way.</source>
        <translation>Die Anfrage ist unterwegs.</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Inhalt der Antwort</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Kopfzeilen der Antwort</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>with the to&amp;ken</source>
        <translation>mit dem Toke&amp;n</translation>
    </message>
    <message>
        <source>Sent be&amp;fore</source>
        <translation>Vorh&amp;er gesendet</translation>
    </message>
    <message>
        <source>Ra&amp;w</source>
        <translation>Ro&amp;h</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ServedCard</name>
    <message>
        <source>Served by the auth service</source>
        <translation>Vom Auth-Dienst ausgeliefert</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Copy the URL of the key set</source>
        <translation>URL des Schlüsselsatzes kopieren</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>Copy the ETag that is served</source>
        <translation>Ausgeliefertes ETag kopieren</translation>
    </message>
    <message>
        <source>max-age</source>
        <translation>max-age</translation>
    </message>
    <message>
        <source>Last fetch</source>
        <translation>Letzter Abruf</translation>
    </message>
    <message>
        <source>The key set that is served</source>
        <translation>Der ausgelieferte Schlüsselsatz</translation>
    </message>
    <message>
        <source>The auth service does not run here, so nobody can fetch this now.</source>
        <translation>Der Auth-Dienst läuft hier nicht, daher kann das jetzt niemand abrufen.</translation>
    </message>
    <message>
        <source>none since Tessera was started here</source>
        <translation>keiner, seit Tessera hier gestartet wurde</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ServiceRow</name>
    <message>
        <source>Auth service</source>
        <translation>Auth-Dienst</translation>
    </message>
    <message>
        <source>Resource service</source>
        <translation>Ressourcendienst</translation>
    </message>
    <message>
        <source>It runs at %1.</source>
        <translation>Er läuft unter %1.</translation>
    </message>
    <message>
        <source>Process %1 runs it: change it there, or end that process first.</source>
        <translation>Prozess %1 betreibt ihn: dort ändern oder erst jenen Prozess beenden.</translation>
    </message>
    <message>
        <source>It does not run. %1</source>
        <translation>Er läuft nicht. %1</translation>
    </message>
    <message>
        <source>It does not run.</source>
        <translation>Er läuft nicht.</translation>
    </message>
    <message>
        <source>It starts.</source>
        <translation>Er startet.</translation>
    </message>
    <message>
        <source>It stops; requests in flight are answered.</source>
        <translation>Er wird angehalten; begonnene Anfragen werden beantwortet.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Restart the auth service</source>
        <translation>Auth-Dienst neu starten</translation>
    </message>
    <message>
        <source>Restart the resource service</source>
        <translation>Ressourcendienst neu starten</translation>
    </message>
    <message>
        <source>Start the auth service</source>
        <translation>Auth-Dienst starten</translation>
    </message>
    <message>
        <source>Start the resource service</source>
        <translation>Ressourcendienst starten</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ServiceSettings</name>
    <message>
        <source>%1 says this: a change holds until Tessera ends.</source>
        <translation>Das sagt %1: Eine Änderung gilt, bis Tessera endet.</translation>
    </message>
    <message>
        <source>%1 says this when Tessera starts.</source>
        <translation>Das sagt %1 beim Start von Tessera.</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>Konfigurationsdatei</translation>
    </message>
    <message>
        <source>Where the values above are kept for the next start.</source>
        <translation>Wo die Werte oben für den nächsten Start aufbewahrt werden.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Applying it restarts the service; requests in flight are answered.</source>
        <translation>Anwenden startet den Dienst neu; begonnene Anfragen werden beantwortet.</translation>
    </message>
    <message>
        <source>Copy &quot;%1&quot;</source>
        <translation>„%1“ kopieren</translation>
    </message>
    <message>
        <source>Tokens will name another issuer than %1: access tokens that are out are refused from then on, clients get new ones with their refresh tokens, and services elsewhere must be told.</source>
        <translation>Tokens nennen dann einen anderen Aussteller als %1: Ausgegebene Zugriffstoken werden von da an abgelehnt, Clients bekommen mit ihren Aktualisierungstoken neue, und Diensten anderswo muss es gesagt werden.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ServiceTile</name>
    <message>
        <source>The process %1 runs the services of this data folder: start and stop them there.</source>
        <translation>Der Prozess %1 betreibt die Dienste dieses Datenordners: dort starten und anhalten.</translation>
    </message>
    <message>
        <source>The process %1 runs the services of this data folder, but not this one.</source>
        <translation>Der Prozess %1 betreibt die Dienste dieses Datenordners, aber nicht diesen.</translation>
    </message>
    <message>
        <source>Auth service</source>
        <translation>Auth-Dienst</translation>
    </message>
    <message>
        <source>Resource service</source>
        <translation>Ressourcendienst</translation>
    </message>
    <message>
        <source>Copy the address of the auth service</source>
        <translation>Adresse des Auth-Dienstes kopieren</translation>
    </message>
    <message>
        <source>Copy the address of the resource service</source>
        <translation>Adresse des Ressourcendienstes kopieren</translation>
    </message>
    <message>
        <source>Open the metadata of the auth service in the browser</source>
        <translation>Metadaten des Auth-Dienstes im Browser öffnen</translation>
    </message>
    <message>
        <source>Open the metadata of the resource service in the browser</source>
        <translation>Metadaten des Ressourcendienstes im Browser öffnen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>It listens here.</source>
        <translation>Er lauscht hier.</translation>
    </message>
    <message>
        <source>It does not listen now.</source>
        <translation>Er lauscht jetzt nicht.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop the auth service</source>
        <translation>Auth-Dienst anhalten</translation>
    </message>
    <message>
        <source>Stop the resource service</source>
        <translation>Ressourcendienst anhalten</translation>
    </message>
    <message>
        <source>Start the auth service</source>
        <translation>Auth-Dienst starten</translation>
    </message>
    <message>
        <source>Start the resource service</source>
        <translation>Ressourcendienst starten</translation>
    </message>
    <message>
        <source>Restart the auth service</source>
        <translation>Auth-Dienst neu starten</translation>
    </message>
    <message>
        <source>Restart the resource service</source>
        <translation>Ressourcendienst neu starten</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Port %1 verwenden</translation>
    </message>
    <message>
        <source>Let the auth service use port %1</source>
        <translation>Auth-Dienst auf Port %1 verlegen</translation>
    </message>
    <message>
        <source>Let the resource service use port %1</source>
        <translation>Ressourcendienst auf Port %1 verlegen</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SessionModel</name>
    <message>
        <source>Not said</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SessionsDialog</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Nobody is signed in as %1.</source>
        <translation>Niemand ist als %1 angemeldet.</translation>
    </message>
    <message>
        <source>&amp;End session</source>
        <translation>Sitzung &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Sign out everywhere</source>
        <translation>&amp;Überall abmelden</translation>
    </message>
    <message>
        <source>Sessions of %1</source>
        <translation>Sitzungen von %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) ended.</source>
        <translation>
            <numerusform>%Ln Sitzung beendet.</numerusform>
            <numerusform>%Ln Sitzungen beendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Services may accept the last access tokens until %1.</source>
        <translation>Dienste können die letzten Zugriffstoken noch bis %1 annehmen.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SettingEditor</name>
    <message>
        <source>One a line, such as
https://app.example.com</source>
        <translation>Einer je Zeile, etwa
https://app.example.com</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SettingRow</name>
    <message>
        <source>Back to the default of &quot;%1&quot;</source>
        <translation>Zurück zur Vorgabe von „%1“</translation>
    </message>
    <message>
        <source>It was changed elsewhere meanwhile, to %1. Applying sets yours.</source>
        <translation>Der Wert wurde inzwischen andernorts geändert, auf %1. Anwenden setzt den hier eingetragenen.</translation>
    </message>
    <message>
        <source>Not applied yet: %1 holds. The default is %2.</source>
        <translation>Noch nicht angewendet: Es gilt %1. Die Vorgabe ist %2.</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Vorgabe: %1.</translation>
    </message>
    <message>
        <source>Changed from the default, %1.</source>
        <translation>Geändert gegenüber der Vorgabe, %1.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>No setting says that.</source>
        <translation>Keine Einstellung enthält das.</translation>
    </message>
    <message>
        <source>Policy &amp;editor</source>
        <translation>Richtlinien&amp;editor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) not applied yet</source>
        <translation>
            <numerusform>%Ln Änderung noch nicht angewendet</numerusform>
            <numerusform>%Ln Änderungen noch nicht angewendet</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings are being changed.</source>
        <translation>Die Einstellungen werden geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) changed.</source>
        <translation>
            <numerusform>%Ln Einstellung geändert.</numerusform>
            <numerusform>%Ln Einstellungen geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s), not all of which can be applied</source>
        <translation>
            <numerusform>%Ln Änderung, die sich nicht anwenden lässt</numerusform>
            <numerusform>%Ln Änderungen, die sich nicht alle anwenden lassen</numerusform>
        </translation>
    </message>
    <message>
        <source>The services change over.</source>
        <translation>Die Dienste stellen um.</translation>
    </message>
    <message>
        <source>The services run with what was changed.</source>
        <translation>Die Dienste laufen mit den Änderungen.</translation>
    </message>
    <message>
        <source>The changes are being applied</source>
        <translation>Die Änderungen werden übernommen</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Filter what the page shows</source>
        <translation>Inhalt der Seite filtern</translation>
    </message>
    <message>
        <source>Read the page again</source>
        <translation>Seite neu einlesen</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Diese Übersicht</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Ausgewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>Open the selected row</source>
        <translation>Ausgewählte Zeile öffnen</translation>
    </message>
    <message>
        <source>Close a dialog or a message; empty a filter</source>
        <translation>Dialog oder Meldung schließen; Filter leeren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Add a user, on the page of users</source>
        <translation>Benutzer anlegen, auf der Seite der Benutzer</translation>
    </message>
    <message>
        <source>Edit the selected user</source>
        <translation>Ausgewählten Benutzer bearbeiten</translation>
    </message>
    <message>
        <source>Delete the selected users</source>
        <translation>Ausgewählte Benutzer löschen</translation>
    </message>
    <message>
        <source>Sort a table, and choose its columns</source>
        <translation>Eine Tabelle sortieren und ihre Spalten auswählen</translation>
    </message>
    <message>
        <source>Go on to the list of pages, the page, the messages</source>
        <translation>Weiter zur Liste der Seiten, zur Seite, zu den Meldungen</translation>
    </message>
    <message>
        <source>Undo what the newest message tells of</source>
        <translation>Rückgängig machen, wovon die neueste Meldung spricht</translation>
    </message>
    <message>
        <source>Show or hide the password in its field</source>
        <translation>Das Kennwort in seinem Feld zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Help about the page</source>
        <translation>Hilfe zu der Seite</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SignInView</name>
    <message>
        <source>&amp;Remember: a longer session</source>
        <translation>Angemeldet &amp;bleiben: eine längere Sitzung</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>E&amp;rneuern</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Ema&amp;il</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>Exchanges the refresh token of the last sign-in for new tokens</source>
        <translation>Tauscht das Aktualisierungstoken der letzten Anmeldung gegen neue Tokens</translation>
    </message>
    <message>
        <source>The auth service does not run. Start it on the overview.</source>
        <translation>Der Dienst auth läuft nicht. Starten lässt er sich auf der Übersicht.</translation>
    </message>
    <message>
        <source>The auth service is asked at %1, as an application would.</source>
        <translation>Der Dienst auth wird unter %1 gefragt, wie es eine Anwendung täte.</translation>
    </message>
    <message>
        <source>The auth service is being asked.</source>
        <translation>Der Dienst auth wird gefragt.</translation>
    </message>
    <message>
        <source>Signed in; the access token stands above.</source>
        <translation>Angemeldet; das Zugriffstoken steht oben.</translation>
    </message>
    <message>
        <source>Refreshed; the new access token stands above.</source>
        <translation>Erneuert; das neue Zugriffstoken steht oben.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::StatusStrip</name>
    <message>
        <source>How the auth service is</source>
        <translation>Zustand des Auth-Dienstes</translation>
    </message>
    <message>
        <source>How the resource service is</source>
        <translation>Zustand des Ressourcendienstes</translation>
    </message>
    <message>
        <source>The key that signs</source>
        <translation>Der Schlüssel, der signiert</translation>
    </message>
    <message>
        <source>When the next key signs</source>
        <translation>Wann der nächste Schlüssel signiert</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>Anfragen je Sekunde</translation>
    </message>
    <message>
        <source>%1%2 %3</source>
        <translation>%1%2 %3</translation>
    </message>
    <message>
        <source>%1 &quot;%2…&quot; active</source>
        <translation>%1 „%2…“ aktiv</translation>
    </message>
    <message>
        <source>next key %1</source>
        <translation>nächster Schlüssel %1</translation>
    </message>
    <message>
        <source>%1 req/s</source>
        <translation>%1 Anfr./s</translation>
    </message>
    <message>
        <source>Nothing can be stored at the moment: the overview says why</source>
        <translation>Zurzeit kann nichts gespeichert werden: Die Übersicht sagt, warum</translation>
    </message>
    <message>
        <source>nothing can be stored</source>
        <translation>nichts kann gespeichert werden</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Hilfe (F1)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::StepList</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>this step</source>
        <translation>dieser Schritt</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>folgt noch</translation>
    </message>
</context>
<context>
    <name>tessera::ui::StoryPane</name>
    <message>
        <source>Copy all of it as text</source>
        <translation>Alles als Text kopieren</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>tessera::ui::StretchTable</name>
    <message>
        <source>%1, %2, planned</source>
        <translation>%1, %2, geplant</translation>
    </message>
    <message>
        <source>%1, %2, imported</source>
        <translation>%1, %2, importiert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>past</source>
        <translation>vergangen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>künftig</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no end is planned</source>
        <translation>kein Ende geplant</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SummaryPage</name>
    <message>
        <source>Ready to start</source>
        <translation>Bereit zum Start</translation>
    </message>
    <message>
        <source>Keys change by themselves: the next one is published before it signs, and the last one stays published until its tokens have expired.</source>
        <translation>Schlüssel wechseln von selbst: Der nächste wird veröffentlicht, bevor er signiert, und der letzte bleibt veröffentlicht, bis seine Token abgelaufen sind.</translation>
    </message>
    <message>
        <source>every 6 hours</source>
        <translation>alle 6 Stunden</translation>
    </message>
    <message>
        <source>every 12 hours</source>
        <translation>alle 12 Stunden</translation>
    </message>
    <message>
        <source>every 24 hours</source>
        <translation>alle 24 Stunden</translation>
    </message>
    <message>
        <source>every 7 days</source>
        <translation>alle 7 Tage</translation>
    </message>
    <message>
        <source>every 30 days</source>
        <translation>alle 30 Tage</translation>
    </message>
    <message>
        <source>only when somebody rotates them</source>
        <translation>nur wenn jemand rotiert</translation>
    </message>
    <message>
        <source>A &amp;new key</source>
        <translation>Ein &amp;neuer Schlüssel</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Auth service</source>
        <translation>Auth-Dienst</translation>
    </message>
    <message>
        <source>Resource service</source>
        <translation>Ressourcendienst</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
</context>
<context>
    <name>tessera::ui::TableView</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sortieren nach</translation>
    </message>
</context>
<context>
    <name>tessera::ui::TimeView</name>
    <message>
        <source>No&amp;w</source>
        <translation>&amp;Jetzt</translation>
    </message>
    <message>
        <source>Every chec&amp;k then</source>
        <translation>Alle Prüfungen da&amp;nn</translation>
    </message>
    <message>
        <source>Stretches of time</source>
        <translation>Zeitabschnitte</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>As o&amp;f</source>
        <translation>&amp;Stand</translation>
    </message>
    <message>
        <source>It is accepted then.</source>
        <translation>Dann wird es angenommen.</translation>
    </message>
    <message>
        <source>It is refused then: %1</source>
        <translation>Dann wird es abgelehnt: %1</translation>
    </message>
    <message>
        <source>By what is chosen under Verify: %1. Clocks may differ by the leeway, so the token is taken a little earlier and later than it says.</source>
        <translation>Nach dem, was unter „Prüfen“ gewählt ist: %1. Uhren dürfen um den Spielraum abweichen, darum wird das Token etwas früher und später angenommen, als es sagt.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::TimelineCard</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Show all earlier keys</source>
        <translation>Alle früheren Schlüssel zeigen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Go to now</source>
        <translation>Zu jetzt gehen</translation>
    </message>
    <message>
        <source>Choose a key to see its exact instants, or point at a bar.</source>
        <translation>Einen Schlüssel auswählen oder auf einen Balken zeigen, um die genauen Zeitpunkte zu sehen.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::TimelineLegend</name>
    <message>
        <source>Legend of the timeline</source>
        <translation>Legende der Zeitleiste</translation>
    </message>
    <message>
        <source>of a key that is not made yet</source>
        <translation>eines Schlüssels, der noch nicht erzeugt ist</translation>
    </message>
    <message>
        <source>ended at once, by a person</source>
        <translation>sofort beendet, von einem Menschen</translation>
    </message>
</context>
<context>
    <name>tessera::ui::TimelineView</name>
    <message>
        <source>The tab &quot;Timeline as text&quot; says the same in a table. Up and Down choose a key.</source>
        <translation>Der Reiter „Zeitleiste als Text“ sagt dasselbe in einer Tabelle. Auf und Ab wählen einen Schlüssel.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Timeline of the keys</source>
        <translation>Zeitleiste der Schlüssel</translation>
    </message>
</context>
<context>
    <name>tessera::ui::TlsRows</name>
    <message>
        <source>Shown certificate</source>
        <translation>Gezeigtes Zertifikat</translation>
    </message>
    <message>
        <source>With what both services speak TLS.</source>
        <translation>Womit beide Dienste TLS sprechen.</translation>
    </message>
    <message>
        <source>&amp;Renew</source>
        <translation>&amp;Erneuern</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>Lokale Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Makes certificates for the names below and for servers of yours. Whoever trusts it believes them: export it for those.</source>
        <translation>Stellt Zertifikate für die Namen darunter und für eigene Server aus. Wer ihr vertraut, glaubt ihnen: für diese exportieren.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Issue…</source>
        <translation>Auss&amp;tellen…</translation>
    </message>
    <message>
        <source>There is none: they speak plain HTTP.</source>
        <translation>Es gibt keines: Beide sprechen unverschlüsseltes HTTP.</translation>
    </message>
    <message>
        <source>Good until %1.</source>
        <translation>Gültig bis %1.</translation>
    </message>
    <message>
        <source>Out of date since %1: clients refuse it.</source>
        <translation>Abgelaufen seit %1: Clients lehnen es ab.</translation>
    </message>
    <message>
        <source>For %1. %2 Vouched for by %3.
SHA-256 %4</source>
        <translation>Für %1. %2 Ausgestellt von: %3.
SHA-256 %4</translation>
    </message>
    <message>
        <source>the local authority</source>
        <translation>lokale Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Good until %1.
SHA-256 %2</source>
        <translation>Gültig bis %1.
SHA-256 %2</translation>
    </message>
    <message>
        <source>There is none yet; it is made when it is needed.</source>
        <translation>Es gibt noch keine; sie wird angelegt, sobald sie gebraucht wird.</translation>
    </message>
    <message>
        <source>A certificate is being made.</source>
        <translation>Ein Zertifikat wird ausgestellt.</translation>
    </message>
    <message>
        <source>There is a new certificate; the services show it within seconds.</source>
        <translation>Es gibt ein neues Zertifikat; die Dienste zeigen es in wenigen Sekunden.</translation>
    </message>
    <message>
        <source>Export the local authority</source>
        <translation>Lokale Zertifizierungsstelle exportieren</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem)</source>
        <translation>Zertifikate (*.crt *.pem)</translation>
    </message>
    <message>
        <source>The local authority is in %1.</source>
        <translation>Die lokale Zertifizierungsstelle ist in %1.</translation>
    </message>
    <message>
        <source>The certificate and its key are in %1.</source>
        <translation>Das Zertifikat und sein Schlüssel sind in %1.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::TokenEditor</name>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Paste a token here: with or without Bearer, whole or in part. It stays in memory and goes nowhere unless you send it.</source>
        <translation>Hier ein Token einfügen: mit oder ohne Bearer, ganz oder in Teilen. Es bleibt im Speicher und geht ohne ausdrückliches Senden nirgendwohin.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::TokenMemberModel</name>
    <message>
        <source>before the year 1</source>
        <translation>vor dem Jahr 1</translation>
    </message>
    <message>
        <source>after the year 9999</source>
        <translation>nach dem Jahr 9999</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an instant and how far from now it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not registered: its issuer knows.</source>
        <translation>Nicht registriert: der Aussteller weiß es.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>Where that is written</source>
        <translation>Wo das steht</translation>
    </message>
</context>
<context>
    <name>tessera::ui::Tray</name>
    <message>
        <source>&amp;Show Tessera</source>
        <translation>Tessera &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>tessera::ui::UserActions</name>
    <message>
        <source>%1 was added.</source>
        <translation>%1 wurde angelegt.</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 wurde gespeichert.</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>%1 hat ein neues Passwort.</translation>
    </message>
    <message>
        <source>Users are being enabled.</source>
        <translation>Benutzer werden aktiviert.</translation>
    </message>
    <message>
        <source>Users are being disabled.</source>
        <translation>Benutzer werden deaktiviert.</translation>
    </message>
    <message>
        <source>%1 may sign in again.</source>
        <translation>%1 kann sich wieder anmelden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) may sign in again.</source>
        <translation>
            <numerusform>%Ln Benutzer kann sich wieder anmelden.</numerusform>
            <numerusform>%Ln Benutzer können sich wieder anmelden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is disabled and signed out.</source>
        <translation>%1 ist deaktiviert und abgemeldet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are disabled and signed out.</source>
        <translation>
            <numerusform>%Ln Benutzer ist deaktiviert und abgemeldet.</numerusform>
            <numerusform>%Ln Benutzer sind deaktiviert und abgemeldet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Users are being unlocked.</source>
        <translation>Benutzer werden entsperrt.</translation>
    </message>
    <message>
        <source>%1 is unlocked.</source>
        <translation>%1 ist entsperrt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are unlocked.</source>
        <translation>
            <numerusform>%Ln Benutzer ist entsperrt.</numerusform>
            <numerusform>%Ln Benutzer sind entsperrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Users are being deleted.</source>
        <translation>Benutzer werden gelöscht.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 wurde gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were deleted.</source>
        <translation>
            <numerusform>%Ln Benutzer wurde gelöscht.</numerusform>
            <numerusform>%Ln Benutzer wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Users are coming back.</source>
        <translation>Benutzer werden wiederhergestellt.</translation>
    </message>
    <message>
        <source>%1 is back; every session has ended.</source>
        <translation>%1 ist wieder da; alle Sitzungen sind beendet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are back; every session has ended.</source>
        <translation>
            <numerusform>%Ln Benutzer ist wieder da; alle Sitzungen sind beendet.</numerusform>
            <numerusform>%Ln Benutzer sind wieder da; alle Sitzungen sind beendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were added.</source>
        <translation>
            <numerusform>%Ln Benutzer wurde angelegt.</numerusform>
            <numerusform>%Ln Benutzer wurden angelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were left out.</source>
        <translation>
            <numerusform>%Ln Zeile wurde ausgelassen.</numerusform>
            <numerusform>%Ln Zeilen wurden ausgelassen.</numerusform>
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
        <translation>Benutzer exportieren</translation>
    </message>
    <message>
        <source>Users are being exported.</source>
        <translation>Benutzer werden exportiert.</translation>
    </message>
    <message>
        <source>All users are in %1, without passwords.</source>
        <translation>Alle Benutzer stehen in %1, ohne Passwörter.</translation>
    </message>
    <message>
        <source>The export was given up; nothing was written.</source>
        <translation>Der Export wurde aufgegeben; es wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::UserDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Benutzer anlegen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Anlegen</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>E-&amp;Mail</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Rollen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>The email address is known to be the person’s (&amp;verified)</source>
        <translation>Die E-Mail-Adresse gehört nachweislich der Person (&amp;verifiziert)</translation>
    </message>
    <message>
        <source>Copy the ID</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
</context>
<context>
    <name>tessera::ui::UserText</name>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>%1 (verified)</source>
        <translation>%1 (verifiziert)</translation>
    </message>
    <message>
        <source>%1 (not verified)</source>
        <translation>%1 (nicht verifiziert)</translation>
    </message>
    <message>
        <source>Has never signed in.</source>
        <translation>Hat sich nie angemeldet.</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Locked until %1</source>
        <translation>Gesperrt bis %1</translation>
    </message>
</context>
<context>
    <name>tessera::ui::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Filter by email or name</source>
        <translation>Nach E-Mail oder Name filtern</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>I&amp;mportieren …</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Add user…</source>
        <translation>Benutzer &amp;anlegen …</translation>
    </message>
    <message>
        <source>S&amp;tate:</source>
        <translation>S&amp;tatus:</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Nobody is like that</source>
        <translation>Niemand ist so</translation>
    </message>
    <message>
        <source>No user has this in the email address or the name, and this state.</source>
        <translation>Kein Benutzer hat das in E-Mail-Adresse oder Name und diesen Status.</translation>
    </message>
    <message>
        <source>Show all users</source>
        <translation>Alle Benutzer anzeigen</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>Noch keine Benutzer</translation>
    </message>
    <message>
        <source>Add somebody who may sign in, or import a list.</source>
        <translation>Jemanden anlegen, der sich anmelden darf, oder eine Liste importieren.</translation>
    </message>
    <message>
        <source>Add a user…</source>
        <translation>Benutzer anlegen …</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln user(s)</source>
        <translation>
            <numerusform>%1 von %Ln Benutzer</numerusform>
            <numerusform>%1 von %Ln Benutzern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer</numerusform>
            <numerusform>%Ln Benutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disabled</source>
        <translation>
            <numerusform>%Ln deaktiviert</numerusform>
            <numerusform>%Ln deaktiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln locked</source>
        <translation>
            <numerusform>%Ln gesperrt</numerusform>
            <numerusform>%Ln gesperrt</numerusform>
        </translation>
    </message>
    <message>
        <source>The user is not among those that the filter shows.</source>
        <translation>Der Benutzer ist nicht unter denen, die der Filter zeigt.</translation>
    </message>
    <message>
        <source>This user does not exist any more.</source>
        <translation>Diesen Benutzer gibt es nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was copied: %Ln of the selected user(s) were not read yet. &quot;Export&quot; writes all of them.</source>
        <translation>
            <numerusform>Nichts wurde kopiert: Ein ausgewählter Benutzer wurde noch nicht gelesen. „Exportieren“ schreibt alle.</numerusform>
            <numerusform>Nichts wurde kopiert: %Ln der ausgewählten Benutzer wurden noch nicht gelesen. „Exportieren“ schreibt alle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::VerifyView</name>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Holen</translation>
    </message>
    <message>
        <source>as of no&amp;w</source>
        <translation>Stand &amp;jetzt</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>the keys of this installation</source>
        <translation>die Schlüssel dieser Installation</translation>
    </message>
    <message>
        <source>the keys that the resource service holds</source>
        <translation>die Schlüssel, die der Ressourcendienst hat</translation>
    </message>
    <message>
        <source>a key set at an address</source>
        <translation>ein Schlüsselsatz unter einer Adresse</translation>
    </message>
    <message>
        <source>a key that is pasted here</source>
        <translation>ein hier eingefügter Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>A JWK, a JWK set, a public key or a certificate (PEM)</source>
        <translation>Ein JWK, ein JWK-Satz, ein öffentlicher Schlüssel oder ein Zertifikat (PEM)</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>Au&amp;dience</source>
        <translation>Emp&amp;fänger</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>A&amp;ussteller</translation>
    </message>
    <message>
        <source>The key set is being fetched.</source>
        <translation>Der Schlüsselsatz wird geholt.</translation>
    </message>
    <message>
        <source>There is no token to verify.</source>
        <translation>Es gibt kein Token zu prüfen.</translation>
    </message>
    <message>
        <source>The resource service holds no keys now.</source>
        <translation>Der Ressourcendienst hat gerade keine Schlüssel.</translation>
    </message>
    <message>
        <source>Nothing was fetched from that address yet.</source>
        <translation>Von dieser Adresse wurde noch nichts geholt.</translation>
    </message>
    <message>
        <source>There is no key to verify with.</source>
        <translation>Es gibt keinen Schlüssel zum Prüfen.</translation>
    </message>
    <message>
        <source>The token is accepted.</source>
        <translation>Das Token wird akzeptiert.</translation>
    </message>
    <message>
        <source>The token is refused: %1</source>
        <translation>Das Token wird abgelehnt: %1</translation>
    </message>
    <message>
        <source>the throw-away key that signed it</source>
        <translation>der Wegwerfschlüssel, der es signiert hat</translation>
    </message>
    <message>
        <source>Open a file with keys</source>
        <translation>Datei mit Schlüsseln öffnen</translation>
    </message>
    <message>
        <source>Pa&amp;sted key</source>
        <translation>&amp;Eingefügter Schlüssel</translation>
    </message>
    <message>
        <source>Instan&amp;t</source>
        <translation>Zeitpu&amp;nkt</translation>
    </message>
    <message>
        <source>Keys to verify with</source>
        <translation>Schlüssel zum Prüfen</translation>
    </message>
    <message>
        <source>Keys (*.json *.jwk *.jwks *.pem *.crt *.cer *.key *.pub);;All files (*)</source>
        <translation>Schlüssel (*.json *.jwk *.jwks *.pem *.crt *.cer *.key *.pub);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>No token was signed with a throw-away key yet.</source>
        <translation>Mit einem Wegwerfschlüssel wurde noch kein Token signiert.</translation>
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
        <translation>gesendet nach %1</translation>
    </message>
    <message>
        <source>first byte after %1</source>
        <translation>erstes Byte nach %1</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <comment>a status and a time</comment>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>%1 after %2 (%3)</source>
        <comment>a status and times</comment>
        <translation>%1 nach %2 (%3)</translation>
    </message>
    <message>
        <source>No text, but %1 bytes.</source>
        <translation>Kein Text, sondern %1 Bytes.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::assistant</name>
    <message>
        <source>%1 decides this. Start Tessera without it to choose here.</source>
        <translation>%1 legt das fest. Ohne diese Angabe gestartet, lässt Tessera hier wählen.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::auditstory</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>gelungen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>The request that caused it</source>
        <translation>Die Anfrage, die das auslöste</translation>
    </message>
    <message>
        <source>It is no longer in the request log, which holds the latest %1 since the console was started.</source>
        <translation>Im Anfrageprotokoll steht sie nicht mehr; es enthält die letzten %1 seit dem Start der Konsole.</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID der Anfrage</translation>
    </message>
    <message>
        <source>Place in the log</source>
        <translation>Ort im Protokoll</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation>Hash davor</translation>
    </message>
</context>
<context>
    <name>tessera::ui::auditwords</name>
    <message>
        <source>Signs from</source>
        <translation>Signiert ab</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Address verified</source>
        <translation>Adresse verifiziert</translation>
    </message>
    <message>
        <source>Token expires</source>
        <translation>Token läuft ab</translation>
    </message>
    <message>
        <source>Expected use</source>
        <translation>Erwartete Verwendung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>Token-ID</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Use that was tried</source>
        <translation>Versuchte Verwendung</translation>
    </message>
    <message>
        <source>Former database kept in</source>
        <translation>Frühere Datenbank aufbewahrt in</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Key number</source>
        <translation>Schlüsselnummer</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Sessions ended</source>
        <translation>Beendete Sitzungen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>State before</source>
        <translation>Zustand davor</translation>
    </message>
    <message>
        <source>Token type</source>
        <translation>Tokentyp</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>the user is disabled</source>
        <translation>der Benutzer ist deaktiviert</translation>
    </message>
    <message>
        <source>first key</source>
        <translation>erster Schlüssel</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>no password is set</source>
        <translation>kein Passwort ist gesetzt</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>übergangen</translation>
    </message>
    <message>
        <source>password changed</source>
        <translation>Passwort geändert</translation>
    </message>
    <message>
        <source>password changed meanwhile</source>
        <translation>Passwort inzwischen geändert</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>planmäßig</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>there is no such user</source>
        <translation>diesen Benutzer gibt es nicht</translation>
    </message>
    <message>
        <source>user disabled</source>
        <translation>Benutzer deaktiviert</translation>
    </message>
    <message>
        <source>user disabled meanwhile</source>
        <translation>Benutzer inzwischen deaktiviert</translation>
    </message>
    <message>
        <source>user deleted meanwhile</source>
        <translation>Benutzer inzwischen gelöscht</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>falsches Passwort</translation>
    </message>
    <message>
        <source>All about sign-ins</source>
        <translation>Alles über Anmeldungen</translation>
    </message>
    <message>
        <source>All about users</source>
        <translation>Alles über Benutzer</translation>
    </message>
    <message>
        <source>All about keys</source>
        <translation>Alles über Schlüssel</translation>
    </message>
    <message>
        <source>All about backups</source>
        <translation>Alles über Sicherungen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>%1 (command line)</source>
        <translation>%1 (Befehlszeile)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Throw-away key</source>
        <translation>Wegwerfschlüssel</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingerabdruck (SHA-256)</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
</context>
<context>
    <name>tessera::ui::backups</name>
    <message>
        <source>The process that runs the services writes them, by its own configuration.</source>
        <translation>Der Prozess, in dem die Dienste laufen, schreibt sie nach seiner eigenen Konfiguration.</translation>
    </message>
    <message>
        <source>None is written by itself: the configuration file names no folder (backup.folder) and no file with a passphrase (backup.passphrase-file) for them.</source>
        <translation>Von selbst wird keine geschrieben: Die Konfigurationsdatei nennt keinen Ordner (backup.folder) und keine Datei mit einer Passphrase (backup.passphrase-file) dafür.</translation>
    </message>
    <message>
        <source>One is being written into %1.</source>
        <translation>Eine wird gerade in %1 geschrieben.</translation>
    </message>
    <message>
        <source>None is planned.</source>
        <translation>Keine ist geplant.</translation>
    </message>
    <message>
        <source>The next one is written into %1 %2.</source>
        <translation>Die nächste wird in %1 geschrieben, %2.</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <translation>%1, %2 und %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer</numerusform>
            <numerusform>%Ln Benutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln Schlüssel</numerusform>
            <numerusform>%Ln Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln Sitzung</numerusform>
            <numerusform>%Ln Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one was written %1: %2.</source>
        <translation>Die letzte wurde %1 geschrieben: %2.</translation>
    </message>
    <message>
        <source>The last attempt failed %1, and is repeated: %2</source>
        <translation>Der letzte Versuch scheiterte %1 und wird wiederholt: %2</translation>
    </message>
    <message>
        <source>Backups (*.tessera-backup);;All files (*)</source>
        <translation>Sicherungen (*.tessera-backup);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::closequestion</name>
    <message>
        <source>The services are running.</source>
        <translation>Die Dienste laufen.</translation>
    </message>
    <message>
        <source>When Tessera ends, nobody can sign in and no key set is served until it is started again.</source>
        <translation>Wenn Tessera endet, kann sich niemand anmelden und kein Schlüsselsatz wird ausgeliefert, bis es wieder gestartet wird.</translation>
    </message>
    <message>
        <source>&amp;Stop them and quit</source>
        <translation>Dienste &amp;anhalten und beenden</translation>
    </message>
    <message>
        <source>&amp;Keep running without the window</source>
        <translation>Ohne Fenster &amp;weiterlaufen lassen</translation>
    </message>
    <message>
        <source>&amp;Do not ask again</source>
        <translation>&amp;Nicht erneut fragen</translation>
    </message>
</context>
<context>
    <name>tessera::ui::exportdialog</name>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabelle für Tabellenkalkulationen (*.csv)</translation>
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
        <translation>Andere Rechner werden %1 erreichen, ohne TLS.</translation>
    </message>
    <message>
        <source>&amp;Listen there</source>
        <translation>Dort &amp;lauschen</translation>
    </message>
    <message>
        <source>Passwords and tokens then cross the network in the open: whoever is on the way can read them and act as the people they belong to. Turn TLS on in the settings first. Without it, listen there only behind a proxy that ends TLS, or on a network that you trust as much as this machine.</source>
        <translation>Passwörter und Token gehen dann offen durch das Netz: Wer am Weg sitzt, kann sie mitlesen und als die Menschen auftreten, denen sie gehören. Zuerst TLS in den Einstellungen einschalten. Ohne TLS dort nur hinter einem Proxy lauschen, der TLS beendet, oder in einem Netz, dem so viel Vertrauen gilt wie diesem Rechner.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::minttemplates</name>
    <message>
        <source>access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>As the auth service gives it (RFC 9068).</source>
        <translation>Wie der Dienst auth es ausgibt (RFC 9068).</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>To see what somebody with the role admin may do.</source>
        <translation>Um zu sehen, was jemand mit der Rolle admin darf.</translation>
    </message>
    <message>
        <source>without roles and scopes</source>
        <translation>ohne Rollen und Scopes</translation>
    </message>
    <message>
        <source>To see that a resource grants nothing by itself (RFC 6750 section 3.1: 403, insufficient_scope).</source>
        <translation>Um zu sehen, dass eine Ressource von sich aus nichts erlaubt (RFC 6750 Abschnitt 3.1: 403, insufficient_scope).</translation>
    </message>
    <message>
        <source>service that acts for itself</source>
        <translation>Dienst, der für sich selbst handelt</translation>
    </message>
    <message>
        <source>No person is behind it: the subject is the client (RFC 9068 section 2.2, RFC 6749 section 4.4).</source>
        <translation>Keine Person steht dahinter: das Subjekt ist der Client (RFC 9068 Abschnitt 2.2, RFC 6749 Abschnitt 4.4).</translation>
    </message>
    <message>
        <source>expired an hour ago</source>
        <translation>vor einer Stunde abgelaufen</translation>
    </message>
    <message>
        <source>No resource may take it (RFC 7519 section 4.1.4).</source>
        <translation>Keine Ressource darf es annehmen (RFC 7519 Abschnitt 4.1.4).</translation>
    </message>
    <message>
        <source>good from in an hour</source>
        <translation>gültig ab in einer Stunde</translation>
    </message>
    <message>
        <source>No resource may take it yet (RFC 7519 section 4.1.5).</source>
        <translation>Noch darf keine Ressource es annehmen (RFC 7519 Abschnitt 4.1.5).</translation>
    </message>
    <message>
        <source>for another audience</source>
        <translation>für einen anderen Empfänger</translation>
    </message>
    <message>
        <source>Made for another service: no resource of here may take it (RFC 8725 section 3.9).</source>
        <translation>Für einen anderen Dienst gemacht: keine Ressource von hier darf es annehmen (RFC 8725 Abschnitt 3.9).</translation>
    </message>
    <message>
        <source>of another issuer</source>
        <translation>von einem anderen Aussteller</translation>
    </message>
    <message>
        <source>Names an issuer that resources of here do not trust (RFC 8725 section 3.8).</source>
        <translation>Nennt einen Aussteller, dem Ressourcen von hier nicht vertrauen (RFC 8725 Abschnitt 3.8).</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID-Token</translation>
    </message>
    <message>
        <source>Tells a client who signed in (OpenID Connect); as an access token no resource may take it (RFC 8725 section 3.12).</source>
        <translation>Sagt einem Client, wer sich angemeldet hat (OpenID Connect); als Zugriffstoken darf keine Ressource es annehmen (RFC 8725 Abschnitt 3.12).</translation>
    </message>
    <message>
        <source>with an unknown critical extension</source>
        <translation>mit einer unbekannten kritischen Erweiterung</translation>
    </message>
    <message>
        <source>Must be refused by whoever does not know it (RFC 7515 section 4.1.11).</source>
        <translation>Muss ablehnen, wer sie nicht kennt (RFC 7515 Abschnitt 4.1.11).</translation>
    </message>
</context>
<context>
    <name>tessera::ui::pages</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>JWKS</source>
        <translation>JWKS</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>Testfeld</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>tessera::ui::registerednames</name>
    <message>
        <source>The algorithm of the signature, or of the key encryption.</source>
        <translation>Der Algorithmus der Signatur oder der Schlüsselverschlüsselung.</translation>
    </message>
    <message>
        <source>Names the key that it was signed with.</source>
        <translation>Nennt den Schlüssel, mit dem signiert wurde.</translation>
    </message>
    <message>
        <source>What kind of token this is; at+jwt is an access token.</source>
        <translation>Welche Art von Token das ist; at+jwt ist ein Zugriffstoken.</translation>
    </message>
    <message>
        <source>What kind of content the payload is; JWT for a token within a token.</source>
        <translation>Welche Art von Inhalt die Payload hat; JWT für ein Token in einem Token.</translation>
    </message>
    <message>
        <source>Extensions that must be understood, else the token is refused.</source>
        <translation>Erweiterungen, die verstanden werden müssen; sonst wird das Token abgelehnt.</translation>
    </message>
    <message>
        <source>An address of a key set. A verifier that fetches it lets the token choose its own key.</source>
        <translation>Adresse eines Schlüsselsatzes. Ein Prüfer, der ihn holt, lässt das Token seinen Schlüssel selbst wählen.</translation>
    </message>
    <message>
        <source>A key. A verifier that uses it lets the token choose its own key.</source>
        <translation>Ein Schlüssel. Ein Prüfer, der ihn verwendet, lässt das Token seinen Schlüssel selbst wählen.</translation>
    </message>
    <message>
        <source>An address of a certificate chain. A verifier that fetches it lets the token choose its own key.</source>
        <translation>Adresse einer Zertifikatskette. Ein Prüfer, der sie holt, lässt das Token seinen Schlüssel selbst wählen.</translation>
    </message>
    <message>
        <source>A certificate chain. It proves nothing unless its root is trusted.</source>
        <translation>Eine Zertifikatskette; beweist nichts, solange ihrer Wurzel nicht vertraut wird.</translation>
    </message>
    <message>
        <source>The SHA-1 thumbprint of a certificate.</source>
        <translation>Der SHA-1-Fingerabdruck eines Zertifikats.</translation>
    </message>
    <message>
        <source>The SHA-256 thumbprint of a certificate.</source>
        <translation>Der SHA-256-Fingerabdruck eines Zertifikats.</translation>
    </message>
    <message>
        <source>Whether the payload is base64url; false is an extension that few verifiers understand.</source>
        <translation>Ob die Payload base64url ist; false ist eine Erweiterung, die wenige Prüfer verstehen.</translation>
    </message>
    <message>
        <source>How the content is encrypted: this token is a JWE.</source>
        <translation>Wie der Inhalt verschlüsselt ist: dieses Token ist ein JWE.</translation>
    </message>
    <message>
        <source>How the content was compressed before it was encrypted.</source>
        <translation>Wie der Inhalt vor dem Verschlüsseln komprimiert wurde.</translation>
    </message>
    <message>
        <source>The sender&apos;s key for this one agreement.</source>
        <translation>Der Schlüssel des Absenders für diese eine Vereinbarung.</translation>
    </message>
    <message>
        <source>About the sender, for the key agreement.</source>
        <translation>Über den Absender, für die Schlüsselvereinbarung.</translation>
    </message>
    <message>
        <source>About the recipient, for the key agreement.</source>
        <translation>Über den Empfänger, für die Schlüsselvereinbarung.</translation>
    </message>
    <message>
        <source>The initialisation vector of the key encryption.</source>
        <translation>Der Initialisierungsvektor der Schlüsselverschlüsselung.</translation>
    </message>
    <message>
        <source>The authentication tag of the key encryption.</source>
        <translation>Der Authentifizierungs-Tag der Schlüsselverschlüsselung.</translation>
    </message>
    <message>
        <source>The salt of a password&apos;s key derivation.</source>
        <translation>Das Salz der Schlüsselableitung aus einem Passwort.</translation>
    </message>
    <message>
        <source>How often a password is hashed; a large number keeps a verifier busy.</source>
        <translation>Wie oft ein Passwort gehasht wird; eine große Zahl beschäftigt den Prüfer.</translation>
    </message>
    <message>
        <source>The issuer, repeated where the content is encrypted.</source>
        <translation>Der Aussteller, wiederholt, weil der Inhalt verschlüsselt ist.</translation>
    </message>
    <message>
        <source>The subject, repeated where the content is encrypted.</source>
        <translation>Das Subjekt, wiederholt, weil der Inhalt verschlüsselt ist.</translation>
    </message>
    <message>
        <source>The audience, repeated where the content is encrypted.</source>
        <translation>Der Empfänger, wiederholt, weil der Inhalt verschlüsselt ist.</translation>
    </message>
    <message>
        <source>Who issued the token. A verifier compares it, by character.</source>
        <translation>Wer das Token ausgestellt hat. Ein Prüfer vergleicht es Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>Who or what the token is about: the user&apos;s id.</source>
        <translation>Um wen oder was es geht: die ID des Benutzers.</translation>
    </message>
    <message>
        <source>For whom it is. A verifier must find itself in it.</source>
        <translation>Für wen es ist. Ein Prüfer muss sich selbst darin finden.</translation>
    </message>
    <message>
        <source>From then on it is refused.</source>
        <translation>Von da an wird es abgelehnt.</translation>
    </message>
    <message>
        <source>Before then it is refused.</source>
        <translation>Vorher wird es abgelehnt.</translation>
    </message>
    <message>
        <source>When it was issued.</source>
        <translation>Wann es ausgestellt wurde.</translation>
    </message>
    <message>
        <source>Names this one token, so that a second use can be noticed.</source>
        <translation>Benennt dieses eine Token, damit eine zweite Verwendung auffällt.</translation>
    </message>
    <message>
        <source>The client that asked for the token.</source>
        <translation>Der Client, der um das Token gebeten hat.</translation>
    </message>
    <message>
        <source>What the client may do, in words with spaces between them.</source>
        <translation>Was der Client darf, in Wörtern mit Leerzeichen dazwischen.</translation>
    </message>
    <message>
        <source>The roles of the user.</source>
        <translation>Die Rollen des Benutzers.</translation>
    </message>
    <message>
        <source>The groups of the user.</source>
        <translation>Die Gruppen des Benutzers.</translation>
    </message>
    <message>
        <source>What the user is entitled to.</source>
        <translation>Wozu der Benutzer berechtigt ist.</translation>
    </message>
    <message>
        <source>An email address of the user.</source>
        <translation>Eine E-Mail-Adresse des Benutzers.</translation>
    </message>
    <message>
        <source>Whether the email address is known to be the user&apos;s.</source>
        <translation>Ob die E-Mail-Adresse nachweislich dem Benutzer gehört.</translation>
    </message>
    <message>
        <source>The full name of the user, as it is shown.</source>
        <translation>Der volle Name des Benutzers, wie er angezeigt wird.</translation>
    </message>
    <message>
        <source>The given names of the user.</source>
        <translation>Die Vornamen des Benutzers.</translation>
    </message>
    <message>
        <source>The family names of the user.</source>
        <translation>Die Nachnamen des Benutzers.</translation>
    </message>
    <message>
        <source>The middle names of the user.</source>
        <translation>Die Mittelnamen des Benutzers.</translation>
    </message>
    <message>
        <source>What the user is called by friends.</source>
        <translation>Wie der Benutzer von Freunden genannt wird.</translation>
    </message>
    <message>
        <source>What the user wants to be called; may change, and names nobody.</source>
        <translation>Wie der Benutzer genannt werden will; kann sich ändern und bezeichnet niemanden eindeutig.</translation>
    </message>
    <message>
        <source>The address of the user&apos;s profile page.</source>
        <translation>Die Adresse der Profilseite des Benutzers.</translation>
    </message>
    <message>
        <source>The address of a picture of the user.</source>
        <translation>Die Adresse eines Bildes des Benutzers.</translation>
    </message>
    <message>
        <source>The address of the user&apos;s web site.</source>
        <translation>Die Adresse der Website des Benutzers.</translation>
    </message>
    <message>
        <source>The user&apos;s gender.</source>
        <translation>Das Geschlecht des Benutzers.</translation>
    </message>
    <message>
        <source>The user&apos;s birthday.</source>
        <translation>Der Geburtstag des Benutzers.</translation>
    </message>
    <message>
        <source>The user&apos;s time zone.</source>
        <translation>Die Zeitzone des Benutzers.</translation>
    </message>
    <message>
        <source>The user&apos;s language.</source>
        <translation>Die Sprache des Benutzers.</translation>
    </message>
    <message>
        <source>A telephone number of the user.</source>
        <translation>Eine Telefonnummer des Benutzers.</translation>
    </message>
    <message>
        <source>Whether the telephone number is known to be the user&apos;s.</source>
        <translation>Ob die Telefonnummer nachweislich dem Benutzer gehört.</translation>
    </message>
    <message>
        <source>A postal address of the user.</source>
        <translation>Eine Postanschrift des Benutzers.</translation>
    </message>
    <message>
        <source>When what is said of the user was last changed.</source>
        <translation>Wann die Angaben über den Benutzer zuletzt geändert wurden.</translation>
    </message>
    <message>
        <source>When the user last showed who that is.</source>
        <translation>Wann sich der Benutzer zuletzt ausgewiesen hat.</translation>
    </message>
    <message>
        <source>Ties an ID token to the request of a client.</source>
        <translation>Bindet ein ID-Token an die Anfrage eines Clients.</translation>
    </message>
    <message>
        <source>How well the user was authenticated.</source>
        <translation>Wie gut der Benutzer authentifiziert wurde.</translation>
    </message>
    <message>
        <source>By what means the user was authenticated.</source>
        <translation>Womit der Benutzer authentifiziert wurde.</translation>
    </message>
    <message>
        <source>The client that an ID token was issued to.</source>
        <translation>Der Client, für den ein ID-Token ausgestellt wurde.</translation>
    </message>
    <message>
        <source>Ties an ID token to its access token.</source>
        <translation>Bindet ein ID-Token an sein Zugriffstoken.</translation>
    </message>
    <message>
        <source>Ties an ID token to its authorization code.</source>
        <translation>Bindet ein ID-Token an seinen Autorisierungscode.</translation>
    </message>
    <message>
        <source>Names the session.</source>
        <translation>Benennt die Sitzung.</translation>
    </message>
    <message>
        <source>What a security event token tells of.</source>
        <translation>Wovon ein Security Event Token berichtet.</translation>
    </message>
    <message>
        <source>When the event happened.</source>
        <translation>Wann das Ereignis geschah.</translation>
    </message>
    <message>
        <source>Names the transaction.</source>
        <translation>Benennt die Transaktion.</translation>
    </message>
    <message>
        <source>A key that whoever shows the token must prove to have.</source>
        <translation>Ein Schlüssel, dessen Besitz nachweisen muss, wer das Token vorzeigt.</translation>
    </message>
    <message>
        <source>Who acts in place of the subject.</source>
        <translation>Wer anstelle des Subjekts handelt.</translation>
    </message>
    <message>
        <source>Who may act in place of the subject.</source>
        <translation>Wer anstelle des Subjekts handeln darf.</translation>
    </message>
    <message>
        <source>What the client may do, in detail.</source>
        <translation>Was der Client darf, im Einzelnen.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::requeststory</name>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Gegenstelle</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID der Anfrage</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>receiving %1, answering %2, sending %3</source>
        <translation>Empfang %1, Antwort %2, Versand %3</translation>
    </message>
    <message>
        <source>Goes on until %1.</source>
        <translation>Besteht bis %1.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>This request was given it.</source>
        <translation>Diese Anfrage hat es erhalten.</translation>
    </message>
    <message>
        <source>It came with the request.</source>
        <translation>Es kam mit der Anfrage.</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>Token-ID</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>Checks of the token</source>
        <translation>Prüfungen des Tokens</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Audit-Protokoll</translation>
    </message>
    <message>
        <source>Holds nothing of this request.</source>
        <translation>Enthält nichts von dieser Anfrage.</translation>
    </message>
    <message numerus="yes">
        <source>The latest; %Ln more are in the log.</source>
        <translation>
            <numerusform>Der letzte; %Ln weiterer steht im Protokoll.</numerusform>
            <numerusform>Die letzten; %Ln weitere stehen im Protokoll.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 answered %2 and gave the token out.</source>
        <translation>%1 hat %2 geantwortet und das Token ausgegeben.</translation>
    </message>
    <message>
        <source>%1 answered %2.</source>
        <translation>%1 hat %2 geantwortet.</translation>
    </message>
    <message>
        <source>The same token was used at</source>
        <translation>Dasselbe Token wurde verwendet bei</translation>
    </message>
    <message>
        <source>Others of the same session</source>
        <translation>Andere derselben Sitzung</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Signed in: %1.</source>
        <translation>Angemeldet: %1.</translation>
    </message>
    <message>
        <source>Ended: %1 (%2).</source>
        <translation>Beendet: %1 (%2).</translation>
    </message>
    <message>
        <source>Expired: %1.</source>
        <translation>Abgelaufen: %1.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::requestwords</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>weitergeleitet</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>%1, aborted</source>
        <translation>%1, abgebrochen</translation>
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
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 Std</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
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
        <translation>Erlaubt ist „aus“ oder %1 bis %2.</translation>
    </message>
    <message>
        <source>It has to be from %1 to %2.</source>
        <translation>Erlaubt ist %1 bis %2.</translation>
    </message>
    <message>
        <source>Rotation interval</source>
        <translation>Rotationsabstand</translation>
    </message>
    <message>
        <source>Propagation time</source>
        <translation>Verbreitungszeit</translation>
    </message>
    <message>
        <source>Max-age of the key set</source>
        <translation>Höchstalter des Schlüsselsatzes</translation>
    </message>
    <message>
        <source>Leeway</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Size of RSA keys</source>
        <translation>Größe der RSA-Schlüssel</translation>
    </message>
    <message>
        <source>Lifetime of access tokens</source>
        <translation>Lebensdauer der Zugriffstoken</translation>
    </message>
    <message>
        <source>Lifetime of sessions</source>
        <translation>Lebensdauer der Sitzungen</translation>
    </message>
    <message>
        <source>Lifetime of remembered sessions</source>
        <translation>Lebensdauer gemerkter Sitzungen</translation>
    </message>
    <message>
        <source>Grace for spent refresh tokens</source>
        <translation>Nachfrist verbrauchter Aktualisierungstoken</translation>
    </message>
    <message>
        <source>Type of access tokens</source>
        <translation>Typ der Zugriffstoken</translation>
    </message>
    <message>
        <source>Email address and name in tokens</source>
        <translation>E-Mail-Adresse und Name in Token</translation>
    </message>
    <message>
        <source>Failures that lock</source>
        <translation>Fehlversuche bis zur Sperre</translation>
    </message>
    <message>
        <source>Length of a lock</source>
        <translation>Dauer einer Sperre</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>Shortest password</source>
        <translation>Kürzestes Passwort</translation>
    </message>
    <message>
        <source>Longest password</source>
        <translation>Längstes Passwort</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Memory of a hash</source>
        <translation>Speicher eines Hashes</translation>
    </message>
    <message>
        <source>Passes of a hash</source>
        <translation>Durchläufe eines Hashes</translation>
    </message>
    <message>
        <source>Lanes of a hash</source>
        <translation>Spuren eines Hashes</translation>
    </message>
    <message>
        <source>Origins that may call</source>
        <translation>Zugelassene Ursprünge</translation>
    </message>
    <message>
        <source>Address of the auth service</source>
        <translation>Adresse des Auth-Dienstes</translation>
    </message>
    <message>
        <source>Address of the resource service</source>
        <translation>Adresse des Ressourcendienstes</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Where keys are fetched</source>
        <translation>Bezugsort der Schlüssel</translation>
    </message>
    <message>
        <source>Services that run</source>
        <translation>Laufende Dienste</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Key-encryption key</source>
        <translation>Versiegelungsschlüssel</translation>
    </message>
    <message>
        <source>Threads of a listener</source>
        <translation>Threads je Dienst</translation>
    </message>
    <message>
        <source>Connections at once</source>
        <translation>Gleichzeitige Verbindungen</translation>
    </message>
    <message>
        <source>Connections from one address</source>
        <translation>Verbindungen von einer Adresse</translation>
    </message>
    <message>
        <source>Form of the log</source>
        <translation>Form des Protokolls</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>open to anybody</source>
        <translation>offen für alle</translation>
    </message>
    <message>
        <source>2048 bit</source>
        <translation>2048 Bit</translation>
    </message>
    <message>
        <source>3072 bit</source>
        <translation>3072 Bit</translation>
    </message>
    <message>
        <source>4096 bit</source>
        <translation>4096 Bit</translation>
    </message>
    <message>
        <source>0 (anything)</source>
        <translation>0 (beliebig)</translation>
    </message>
    <message>
        <source>1 (weak)</source>
        <translation>1 (schwach)</translation>
    </message>
    <message>
        <source>2 (fair)</source>
        <translation>2 (mittel)</translation>
    </message>
    <message>
        <source>3 (strong)</source>
        <translation>3 (stark)</translation>
    </message>
    <message>
        <source>4 (very strong)</source>
        <translation>4 (sehr stark)</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Tokens and sessions</source>
        <translation>Token und Sitzungen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Sign-in and lock</source>
        <translation>Anmeldung und Sperre</translation>
    </message>
    <message>
        <source>Passwords and hashing</source>
        <translation>Passwörter und Hashes</translation>
    </message>
    <message>
        <source>Web sites (CORS)</source>
        <translation>Websites (CORS)</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Dieses Fenster</translation>
    </message>
    <message>
        <source>Certificate for TLS</source>
        <translation>Zertifikat für TLS</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>Schlüssel des Zertifikats</translation>
    </message>
    <message>
        <source>Passphrase of that key</source>
        <translation>Passphrase dieses Schlüssels</translation>
    </message>
    <message>
        <source>Whom to believe about keys</source>
        <translation>Wem bei Schlüsseln geglaubt wird</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Vertrauenswürdige Proxys</translation>
    </message>
    <message>
        <source>Names for the local authority</source>
        <translation>Namen für die lokale Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Address of the metrics</source>
        <translation>Adresse der Messwerte</translation>
    </message>
    <message>
        <source>Levels of the log</source>
        <translation>Stufen des Protokolls</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>How many stay</source>
        <translation>Wie viele bleiben</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>Passphrase of the backups</source>
        <translation>Passphrase der Sicherungen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Resource&apos;s address for clients</source>
        <translation>Adresse des Ressourcendienstes für Clients</translation>
    </message>
</context>
<context>
    <name>tessera::ui::timeaxis</name>
    <message>
        <source>ddd d</source>
        <translation>ddd d.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d. MMM yyyy</translation>
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
            <numerusform>%n T</numerusform>
            <numerusform>%n T</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n Std</numerusform>
            <numerusform>%n Std</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n Min</numerusform>
            <numerusform>%n Min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
</context>
<context>
    <name>tessera::ui::tokenwords</name>
    <message>
        <source>expires %1</source>
        <translation>läuft ab: %1</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>abgelaufen: %1</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Encrypted key</source>
        <translation>Verschlüsselter Schlüssel</translation>
    </message>
    <message>
        <source>Initialisation vector</source>
        <translation>Initialisierungsvektor</translation>
    </message>
    <message>
        <source>Ciphertext</source>
        <translation>Chiffrat</translation>
    </message>
    <message>
        <source>Authentication tag</source>
        <translation>Authentifizierungs-Tag</translation>
    </message>
    <message>
        <source>A signed token (JWS)</source>
        <translation>Ein signiertes Token (JWS)</translation>
    </message>
    <message>
        <source>An encrypted token (JWE)</source>
        <translation>Ein verschlüsseltes Token (JWE)</translation>
    </message>
    <message>
        <source>A part of a token</source>
        <translation>Ein Teil eines Tokens</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Kein Token</translation>
    </message>
</context>
<context>
    <name>tessera::ui::windowsettings</name>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Light or dark; or as the desktop is, when that changes, too.</source>
        <translation>Hell oder dunkel; oder wie der Desktop, auch wenn der wechselt.</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>wie der Desktop</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of the window&apos;s texts, numbers and dates.</source>
        <translation>Der Texte, Zahlen und Datumsangaben des Fensters.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Schließen des Fensters</translation>
    </message>
    <message>
        <source>What becomes of services that run. They run on only where the desktop shows an icon to come back by.</source>
        <translation>Was aus laufenden Diensten wird. Weiterlaufen können sie nur, wo der Desktop ein Symbol zum Zurückholen zeigt.</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>fragen</translation>
    </message>
    <message>
        <source>stop them and quit</source>
        <translation>anhalten und beenden</translation>
    </message>
    <message>
        <source>keep them running</source>
        <translation>weiterlaufen lassen</translation>
    </message>
</context>
<context>
    <name>tessera::ui::words</name>
    <message>
        <source>announced</source>
        <translation>angekündigt</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>abgelöst</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>Administrator confirmed</source>
        <translation>Administrator bestätigt</translation>
    </message>
    <message>
        <source>Administrator refused</source>
        <translation>Administrator abgelehnt</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Sicherung wiederhergestellt</translation>
    </message>
    <message>
        <source>Backup written</source>
        <translation>Sicherung geschrieben</translation>
    </message>
    <message>
        <source>Key began to sign</source>
        <translation>Schlüssel signiert seitdem</translation>
    </message>
    <message>
        <source>Key announced</source>
        <translation>Schlüssel angekündigt</translation>
    </message>
    <message>
        <source>Private key exported</source>
        <translation>Privater Schlüssel exportiert</translation>
    </message>
    <message>
        <source>Key imported</source>
        <translation>Schlüssel importiert</translation>
    </message>
    <message>
        <source>Key removed</source>
        <translation>Schlüssel entfernt</translation>
    </message>
    <message>
        <source>Key retired</source>
        <translation>Schlüssel abgelöst</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>Keys sealed anew</source>
        <translation>Schlüssel neu versiegelt</translation>
    </message>
    <message>
        <source>Password refused</source>
        <translation>Passwort abgelehnt</translation>
    </message>
    <message>
        <source>Refresh token used twice</source>
        <translation>Aktualisierungstoken zweimal verwendet</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sitzung beendet</translation>
    </message>
    <message>
        <source>All sessions ended</source>
        <translation>Alle Sitzungen beendet</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Einstellung geändert</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>Token minted</source>
        <translation>Token ausgestellt</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>Benutzer angelegt</translation>
    </message>
    <message>
        <source>User deleted</source>
        <translation>Benutzer gelöscht</translation>
    </message>
    <message>
        <source>User disabled</source>
        <translation>Benutzer deaktiviert</translation>
    </message>
    <message>
        <source>User changed</source>
        <translation>Benutzer geändert</translation>
    </message>
    <message>
        <source>User enabled</source>
        <translation>Benutzer aktiviert</translation>
    </message>
    <message>
        <source>User locked</source>
        <translation>Benutzer gesperrt</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>Passwort gesetzt</translation>
    </message>
    <message>
        <source>User restored</source>
        <translation>Benutzer wiederhergestellt</translation>
    </message>
    <message>
        <source>User unlocked</source>
        <translation>Benutzer entsperrt</translation>
    </message>
    <message>
        <source>Users exported</source>
        <translation>Benutzer exportiert</translation>
    </message>
    <message>
        <source>Auth</source>
        <translation>Auth</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>wird angehalten</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>runs in another process</source>
        <translation>läuft in einem anderen Prozess</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>Configuration changed</source>
        <translation>Konfiguration geändert</translation>
    </message>
    <message>
        <source>Address slowed down</source>
        <translation>Adresse gebremst</translation>
    </message>
    <message>
        <source>Local authority made</source>
        <translation>Lokale Zertifizierungsstelle angelegt</translation>
    </message>
    <message>
        <source>Certificate issued</source>
        <translation>Zertifikat ausgestellt</translation>
    </message>
    <message>
        <source>Certificate renewed</source>
        <translation>Zertifikat erneuert</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>Sicherung gescheitert</translation>
    </message>
</context>
</TS>
