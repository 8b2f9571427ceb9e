<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>tessera::app</name>
    <message>
        <source>refused</source>
        <comment>how an attack ended</comment>
        <translation>refusé</translation>
    </message>
    <message>
        <source>taken</source>
        <comment>how an attack ended</comment>
        <translation>accepté</translation>
    </message>
    <message>
        <source>fetched</source>
        <comment>how an attack ended</comment>
        <translation>adresse contactée</translation>
    </message>
    <message>
        <source>broke</source>
        <comment>how an attack ended</comment>
        <translation>erreur</translation>
    </message>
    <message>
        <source>not-judged</source>
        <comment>how an attack ended</comment>
        <translation>non évalué</translation>
    </message>
    <message>
        <source>%1 (policy)</source>
        <comment>how an attack ended; that it got through is no hole</comment>
        <translation>%1 (politique)</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>RÉSULTAT</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUT</translation>
    </message>
    <message>
        <source>ATTACK</source>
        <translation>ATTAQUE</translation>
    </message>
    <message>
        <source>WHAT WAS TRIED</source>
        <translation>TENTATIVE</translation>
    </message>
    <message>
        <source>RULE</source>
        <translation>RÈGLE</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many attacks were sent</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Name one address, as URL or with --url.</source>
        <translation>Indiquez une seule adresse, en argument (URL) ou avec --url.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an http or https address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse http ou https.</translation>
    </message>
    <message>
        <source>%1 is no loopback address, and may be another machine. Attack only what is yours: --i-own-this-host says that it is.</source>
        <translation>%1 n’est pas une adresse de bouclage et peut désigner une autre machine. N’attaquez que ce qui vous appartient&#xa0;: --i-own-this-host l’atteste.</translation>
    </message>
    <message>
        <source>token</source>
        <comment>what is read from a file</comment>
        <translation>jeton</translation>
    </message>
    <message>
        <source>--report %1: the name of a report ends with .html, .json or .xml (JUnit).</source>
        <translation>--report %1&#xa0;: le nom d’un rapport se termine par .html, .json ou .xml (JUnit).</translation>
    </message>
    <message>
        <source>The address, which answers a GET with a good token; may stand without --url, too.</source>
        <translation>Adresse qui répond à un GET accompagné d’un jeton valide&#x202f;; peut aussi être indiquée sans --url.</translation>
    </message>
    <message>
        <source>A token that the resource accepts; others on this machine can see it. Else this installation mints one, and can try more.</source>
        <translation>Jeton que la ressource accepte&#x202f;; d’autres personnes sur cette machine peuvent le voir. À défaut, cette installation en émet un et peut tenter davantage d’attaques.</translation>
    </message>
    <message>
        <source>The same in a file, - for standard input.</source>
        <translation>Le même dans un fichier, - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>The key set of the issuer of that token, where that is not this installation.</source>
        <translation>Jeu de clés de l’émetteur de ce jeton, si ce n’est pas cette installation.</translation>
    </message>
    <message>
        <source>Write a report: .html to read, .json, or .xml (JUnit) for a pipeline. May be given more than once.</source>
        <translation>Écrire un rapport&#xa0;: .html pour la lecture, .json, ou .xml (JUnit) pour un pipeline. Option répétable.</translation>
    </message>
    <message>
        <source>Between two requests, as 500ms; else none.</source>
        <translation>Pause entre deux requêtes, par exemple 500ms&#x202f;; à défaut, aucune.</translation>
    </message>
    <message>
        <source>For all of it; else 3min.</source>
        <translation>Durée maximale de l’ensemble&#x202f;; à défaut, 3min.</translation>
    </message>
    <message>
        <source>You may do this to that host. Not asked for loopback addresses.</source>
        <translation>Vous avez le droit d’attaquer cet hôte. Non demandé pour les adresses de bouclage.</translation>
    </message>
    <message>
        <source>Send a resource forged tokens and say which it took.</source>
        <translation>Envoyer à une ressource des jetons falsifiés et indiquer ceux qu’elle a acceptés.</translation>
    </message>
    <message>
        <source>There is no action &quot;%1&quot;. There are %2; what stands before a full stop finds all of those.</source>
        <translation>Il n’y a pas d’action «&#xa0;%1&#xa0;». Les actions sont %2&#x202f;; ce qui précède un point trouve toutes celles qui commencent ainsi.</translation>
    </message>
    <message>
        <source>ok</source>
        <comment>how an action ended</comment>
        <translation>ok</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>how an action ended</comment>
        <translation>échec</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>QUAND</translation>
    </message>
    <message>
        <source>ACTION</source>
        <translation>ACTION</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>AUTEUR</translation>
    </message>
    <message>
        <source>WHAT</source>
        <comment>whom or what an action was done to</comment>
        <translation>OBJET</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>DETAILS</source>
        <translation>DÉTAILS</translation>
    </message>
    <message numerus="yes">
        <source>All %n entries are as they were written. The last one&apos;s hash is %1.</source>
        <translation>
            <numerusform>%n entrée est telle qu’écrite à l’origine. Le hash de la dernière est %1.</numerusform>
            <numerusform>Les %n entrées sont telles qu’écrites à l’origine. Le hash de la dernière est %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Broken at entry %1: %2</source>
        <translation>Journal d’audit altéré à l’entrée %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Only these: a whole name as signin.refused, or signin for all of signin.*.</source>
        <translation>Seulement ces actions&#xa0;: un nom complet comme signin.refused, ou signin pour toutes les signin.*.</translation>
    </message>
    <message>
        <source>Only what this one did: an email address, or as it stands in the log.</source>
        <translation>Seulement ce qu’a fait cet auteur&#xa0;: une adresse e-mail, ou la forme qui figure dans le journal.</translation>
    </message>
    <message>
        <source>Only what was done to this: an email address, or as it stands in the log.</source>
        <translation>Seulement ce qui concerne cet objet&#xa0;: une adresse e-mail, ou la forme qui figure dans le journal.</translation>
    </message>
    <message>
        <source>Only what this request caused: the X-Request-Id of its answer.</source>
        <translation>Seulement ce que cette requête a provoqué&#xa0;: le X-Request-Id de sa réponse.</translation>
    </message>
    <message>
        <source>Only what has this in it somewhere; upper and lower case are alike.</source>
        <translation>Seulement ce qui contient ce texte quelque part&#x202f;; majuscules et minuscules sont équivalentes.</translation>
    </message>
    <message>
        <source>Only what was refused.</source>
        <translation>Seulement ce qui a été refusé.</translation>
    </message>
    <message>
        <source>From then on, as 2026-11-23T08:15:30Z.</source>
        <translation>À partir de cet instant, par exemple 2026-11-23T08:15:30Z.</translation>
    </message>
    <message>
        <source>Before then; likewise.</source>
        <translation>Avant cet instant&#x202f;; même format.</translation>
    </message>
    <message>
        <source>At most so many, the latest; 1 to 10000 (list: 100, export: all).</source>
        <translation>Nombre maximal d’entrées, les dernières&#x202f;; de 1 à 10000 (list&#xa0;: 100, export&#xa0;: toutes).</translation>
    </message>
    <message>
        <source>List what was done and refused, the latest first.</source>
        <translation>Lister ce qui a été fait et refusé, le plus récent d’abord.</translation>
    </message>
    <message>
        <source>Check that no entry was changed, removed or moved.</source>
        <translation>Vérifier qu’aucune entrée n’a été modifiée, supprimée ou déplacée.</translation>
    </message>
    <message>
        <source>Write entries as lines of JSON, the oldest first.</source>
        <translation>Écrire les entrées en lignes JSON, les plus anciennes d’abord.</translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n utilisateur</numerusform>
            <numerusform>%n utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n clé</numerusform>
            <numerusform>%n clés</numerusform>
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
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote a copy of everything to %1.</source>
        <translation>Une copie de l’ensemble a été écrite dans %1.</translation>
    </message>
    <message>
        <source>It is not encrypted: who has it can read names and addresses. Private keys in it are sealed: keep the key-encryption key as well, and elsewhere.</source>
        <translation>Elle n’est pas chiffrée&#xa0;: quiconque la possède peut lire les noms et les adresses. Les clés privées qu’elle contient sont scellées&#xa0;: conservez aussi la clé de chiffrement des clés, et ailleurs.</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other.</source>
        <translation>%1 et %2 s’excluent mutuellement.</translation>
    </message>
    <message>
        <source>new passphrase for the backup</source>
        <translation>Nouvelle phrase secrète de la sauvegarde</translation>
    </message>
    <message>
        <source>Wrote %1, encrypted, and read it back: %2.</source>
        <translation>%1, chiffré, a été écrit et relu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file and its passphrase are all that a restore needs. Keep the passphrase elsewhere: without it nobody can open the file.</source>
        <translation>Le fichier et sa phrase secrète suffisent pour une restauration. Conservez la phrase secrète ailleurs&#xa0;: sans elle, personne ne peut ouvrir le fichier.</translation>
    </message>
    <message>
        <source>passphrase of the backup</source>
        <translation>Phrase secrète de la sauvegarde</translation>
    </message>
    <message>
        <source>There is no place to unpack it: %1.</source>
        <translation>Il n’y a pas d’emplacement où l’extraire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is whole. Written at %2: %3.</source>
        <translation>%1 est complète. Écrite le %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 is whole, and not encrypted: %2.</source>
        <translation>%1 est complète et n’est pas chiffrée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Its audit log was changed: see entry %1.</source>
        <translation>Son journal d’audit a été modifié&#xa0;: voir l’entrée %1.</translation>
    </message>
    <message>
        <source>Restored into %1: %2, %3, %4.</source>
        <translation>Restauration effectuée dans %1&#xa0;: %2, %3, %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions that go on</source>
        <translation>
            <numerusform>%n session qui se poursuit</numerusform>
            <numerusform>%n sessions qui se poursuivent</numerusform>
        </translation>
    </message>
    <message>
        <source>The last thing it knows of was done at %1.</source>
        <translation>La dernière opération qu’elle connaît date du %1.</translation>
    </message>
    <message>
        <source>What was there before is in %1.</source>
        <translation>Ce qui se trouvait là auparavant est dans %1.</translation>
    </message>
    <message>
        <source>Its key-encryption key is in %1 now.</source>
        <translation>Sa clé de chiffrement des clés se trouve désormais dans %1.</translation>
    </message>
    <message>
        <source>What was done since the backup was written is not in it: users that were disabled and keys that were revoked since then are good again.</source>
        <translation>Ce qui a été fait depuis l’écriture de la sauvegarde n’y figure pas&#xa0;: les utilisateurs désactivés depuis peuvent se reconnecter, et les clés révoquées depuis redeviennent valides.</translation>
    </message>
    <message>
        <source>Where the new passphrase (12 characters or more) is, - for standard input; else it is asked for.</source>
        <translation>Fichier contenant la nouvelle phrase secrète (au moins 12 caractères), - pour l’entrée standard&#x202f;; à défaut, elle est demandée.</translation>
    </message>
    <message>
        <source>Not encrypted, and without the key-encryption key, which a restore needs as well.</source>
        <translation>Non chiffrée, et sans la clé de chiffrement des clés, également nécessaire à une restauration.</translation>
    </message>
    <message>
        <source>Where the passphrase of an encrypted backup is, - for standard input; else it is asked for.</source>
        <translation>Fichier contenant la phrase secrète d’une sauvegarde chiffrée, - pour l’entrée standard&#x202f;; à défaut, elle est demandée.</translation>
    </message>
    <message>
        <source>Although there is a database; it is kept beside under another name.</source>
        <translation>Même s’il y a déjà une base de données&#x202f;; elle est conservée à côté, sous un autre nom.</translation>
    </message>
    <message>
        <source>Read a backup from end to end, as a restore would; needs no installation.</source>
        <translation>Lire une sauvegarde de bout en bout, comme le ferait une restauration&#x202f;; ne nécessite aucune installation.</translation>
    </message>
    <message>
        <source>Write everything into a new file, encrypted, while services run; it is read back before it gets its name. &quot;backup check FILE&quot; reads one again.</source>
        <translation>Tout écrire dans un nouveau fichier, chiffré, pendant que les services s’exécutent&#x202f;; il est relu avant de recevoir son nom. «&#xa0;backup check FILE&#xa0;» relit une sauvegarde.</translation>
    </message>
    <message>
        <source>Put a backup in the place of the database; no service may run.</source>
        <translation>Mettre une sauvegarde à la place de la base de données&#x202f;; aucun service ne doit être en cours d’exécution.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>%1 [options]</source>
        <comment>a command, and what may follow</comment>
        <translation>%1 [options]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Options de toutes les commandes&#xa0;:</translation>
    </message>
    <message>
        <source>%1 See &quot;%2 --help&quot;.</source>
        <comment>what is wrong, and a command</comment>
        <translation>%1 Voir «&#xa0;%2 --help&#xa0;».</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>Each takes --data-dir DIR, --config FILE, --json and --help.</source>
        <translation>Chacune accepte --data-dir DIR, --config FILE, --json et --help.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; there are %2.</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;»&#x202f;; les commandes sont %2.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;»&#x202f;; vouliez-vous dire «&#xa0;%2&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Show this.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Commands, for a data folder with or without running services:</source>
        <translation>Commandes, pour un dossier de données avec ou sans services en cours d’exécution&#xa0;:</translation>
    </message>
    <message>
        <source>What to do with &quot;%1&quot;? There are %2.</source>
        <translation>Que faire avec «&#xa0;%1&#xa0;»&#x202f;? Les commandes sont %2.</translation>
    </message>
    <message>
        <source>There is no completion for &quot;%1&quot;; there are bash, zsh, fish.</source>
        <translation>Il n’y a pas de complétion pour «&#xa0;%1&#xa0;»&#x202f;; les shells pris en charge sont bash, zsh, fish.</translation>
    </message>
    <message>
        <source>Write a script that completes commands and options: bash, zsh or fish.</source>
        <translation>Écrire un script qui complète les commandes et les options&#xa0;: bash, zsh ou fish.</translation>
    </message>
    <message>
        <source>--%1 is a whole number, %2 or more, and not &quot;%3&quot;.</source>
        <translation>--%1 attend un nombre entier, %2 ou plus, et non «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>--%1 is a whole number, from %2 to %3, and not &quot;%4&quot;.</source>
        <translation>--%1 attend un nombre entier, de %2 à %3, et non «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>--%1 is %2 or %3, and not &quot;%4&quot;.</source>
        <comment>words to choose from</comment>
        <translation>--%1 attend %2 ou %3, et non «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>--%1 is an instant with its zone, as 2026-11-23T08:15:30Z or 2026-11-23T09:15:30+01:00, and not &quot;%2&quot;.</source>
        <translation>--%1 attend un instant avec son fuseau horaire, par exemple 2026-11-23T08:15:30Z ou 2026-11-23T09:15:30+01:00, et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>--%1 is a duration as 60s, 15min or 24h, and not &quot;%2&quot;.</source>
        <translation>--%1 attend une durée telle que 60s, 15min ou 24h, et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Made a new installation in %1.</source>
        <translation>Une nouvelle installation a été créée dans %1.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Rien n’a été fait.</translation>
    </message>
    <message>
        <source>Nothing was done: there is no terminal to ask &quot;%1&quot; on. --yes does it without asking.</source>
        <translation>Rien n’a été fait&#xa0;: il n’y a pas de terminal où demander «&#xa0;%1&#xa0;». --yes le fait sans demander.</translation>
    </message>
    <message>
        <source>The issuer is %1, as --issuer says.</source>
        <translation>L’émetteur est %1, comme l’indique --issuer.</translation>
    </message>
    <message>
        <source>The issuer is %1, as the configuration says.</source>
        <translation>L’émetteur est %1, comme l’indique la configuration.</translation>
    </message>
    <message>
        <source>The issuer is %1, that of the services that run on this data folder.</source>
        <translation>L’émetteur est %1, celui des services qui s’exécutent sur ce dossier de données.</translation>
    </message>
    <message>
        <source>The issuer is %1, that of the services that ran on this data folder last.</source>
        <translation>L’émetteur est %1, celui des derniers services qui se sont exécutés sur ce dossier de données.</translation>
    </message>
    <message>
        <source>The issuer is %1, since no services have run on this data folder yet; --issuer names another one.</source>
        <translation>L’émetteur est %1, car aucun service ne s’est encore exécuté sur ce dossier de données&#x202f;; --issuer en indique un autre.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Kid</source>
        <translation>Kid</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Activates</source>
        <translation>Signe à partir de</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoquée</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>KID</source>
        <translation>KID</translation>
    </message>
    <message>
        <source>ALGORITHM</source>
        <translation>ALGORITHME</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>ACTIVATES</source>
        <translation>SIGNE DÈS</translation>
    </message>
    <message>
        <source>RETIRES</source>
        <translation>REMPLACÉE</translation>
    </message>
    <message>
        <source>ORIGIN</source>
        <translation>ORIGINE</translation>
    </message>
    <message>
        <source>REVOKED</source>
        <translation>RÉVOQUÉE</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>MOTIF</translation>
    </message>
    <message numerus="yes">
        <source>Revoking the %1 key %2 ends the access tokens of %n sessions.</source>
        <translation>
            <numerusform>Révoquer la clé %2 (%1) met fin aux jetons d’accès de %n session.</numerusform>
            <numerusform>Révoquer la clé %2 (%1) met fin aux jetons d’accès de %n sessions.</numerusform>
        </translation>
    </message>
    <message>
        <source>It left the JWK set before: no consumer that obeys the caching rules knows it.</source>
        <translation>Cette clé a déjà quitté le jeu de clés&#xa0;: aucun consommateur respectant les règles de cache ne la connaît.</translation>
    </message>
    <message>
        <source>Consumers that obey the caching rules may accept it until %1.</source>
        <translation>Les consommateurs qui respectent les règles de cache peuvent accepter cette clé jusqu’au %1.</translation>
    </message>
    <message>
        <source>Those that never drop a key accept the tokens that it has signed until %1.</source>
        <translation>Ceux qui n’abandonnent jamais une clé acceptent les jetons qu’elle a signés jusqu’au %1.</translation>
    </message>
    <message>
        <source>No token that it has signed is good for longer.</source>
        <translation>Aucun jeton signé par cette clé ne reste valide au-delà.</translation>
    </message>
    <message>
        <source>Whoever holds a copy of the private key can go on making tokens for consumers that never drop a key.</source>
        <translation>Quiconque possède une copie de la clé privée peut continuer à fabriquer des jetons pour les consommateurs qui n’abandonnent jamais une clé.</translation>
    </message>
    <message>
        <source>Another key signs at once.</source>
        <translation>Une autre clé signe immédiatement.</translation>
    </message>
    <message>
        <source>The key %1 was revoked at %2 already.</source>
        <translation>La clé %1 a déjà été révoquée le %2.</translation>
    </message>
    <message>
        <source>Revoke it?</source>
        <translation>La révoquer&#x202f;?</translation>
    </message>
    <message>
        <source>new passphrase for the private key</source>
        <translation>Nouvelle phrase secrète de la clé privée</translation>
    </message>
    <message>
        <source>--set wants NAME=VALUE, as keys.rotation-interval=12h.</source>
        <translation>--set attend NAME=VALUE, par exemple keys.rotation-interval=12h.</translation>
    </message>
    <message>
        <source>(later)</source>
        <translation>(plus tard)</translation>
    </message>
    <message>
        <source>(not planned)</source>
        <translation>(non prévu)</translation>
    </message>
    <message>
        <source>(to come)</source>
        <translation>(à venir)</translation>
    </message>
    <message>
        <source>ANNOUNCED</source>
        <translation>ANNONCÉE</translation>
    </message>
    <message>
        <source>REMOVED</source>
        <translation>RETIRÉE</translation>
    </message>
    <message>
        <source>(later): when the key after it activates; --rotations shows more of them.</source>
        <translation>(plus tard)&#xa0;: lorsque la clé suivante commence à signer&#x202f;; --rotations en montre davantage.</translation>
    </message>
    <message>
        <source>(not planned): rotation is off, so the last key signs until somebody rotates.</source>
        <translation>(non prévu)&#xa0;: la rotation est désactivée&#x202f;; la dernière clé signe donc jusqu’à une rotation manuelle.</translation>
    </message>
    <message>
        <source>A key signs now: the next announced one, unless it was made for an algorithm that is not wanted any more, else one that is made now. Consumers that have not seen it may refuse its tokens for a while.</source>
        <translation>Une clé signe maintenant&#xa0;: la prochaine annoncée, sauf si elle a été créée pour un algorithme qui n’est plus souhaité&#x202f;; à défaut, une clé créée maintenant. Les consommateurs qui ne l’ont pas vue peuvent refuser ses jetons pendant un certain temps.</translation>
    </message>
    <message>
        <source>Why, for the audit log (&quot;not stated&quot;).</source>
        <translation>Motif, pour le journal d’audit («&#xa0;not stated&#xa0;»).</translation>
    </message>
    <message>
        <source>Do it without asking.</source>
        <translation>Le faire sans demander.</translation>
    </message>
    <message>
        <source>Where the passphrase of an encrypted key is, - for standard input; else it is asked for.</source>
        <translation>Fichier contenant la phrase secrète d’une clé chiffrée, - pour l’entrée standard&#x202f;; à défaut, elle est demandée.</translation>
    </message>
    <message>
        <source>What an RSA key is for: RS256, RS384, RS512 or PS256.</source>
        <translation>Algorithme auquel une clé RSA est destinée&#xa0;: RS256, RS384, RS512 ou PS256.</translation>
    </message>
    <message>
        <source>Of the public key: jwk (so it is where nothing is said) or pem.</source>
        <translation>Format de la clé publique&#xa0;: jwk (par défaut) ou pem.</translation>
    </message>
    <message>
        <source>The public key; so it is where nothing is said.</source>
        <translation>La clé publique&#x202f;; c’est le choix par défaut.</translation>
    </message>
    <message>
        <source>The private key, as PKCS#8 under a passphrase; audited.</source>
        <translation>La clé privée, en PKCS#8 sous une phrase secrète&#x202f;; l’opération est consignée dans le journal d’audit.</translation>
    </message>
    <message>
        <source>Where the new passphrase is, - for standard input; else it is asked for.</source>
        <translation>Fichier contenant la nouvelle phrase secrète, - pour l’entrée standard&#x202f;; à défaut, elle est demandée.</translation>
    </message>
    <message>
        <source>How many rotations to look ahead (5).</source>
        <translation>Nombre de rotations à anticiper (5).</translation>
    </message>
    <message>
        <source>With this setting, which is not saved; may be given more than once.</source>
        <translation>Avec ce paramètre, qui n’est pas enregistré&#x202f;; option répétable.</translation>
    </message>
    <message>
        <source>List the signing keys.</source>
        <translation>Lister les clés de signature.</translation>
    </message>
    <message>
        <source>Announce a new key.</source>
        <translation>Annoncer une nouvelle clé.</translation>
    </message>
    <message>
        <source>Take a key out of the JWKS now.</source>
        <translation>Retirer dès maintenant une clé du jeu de clés.</translation>
    </message>
    <message>
        <source>Import a private key (PEM or JWK); it is announced like any new one.</source>
        <translation>Importer une clé privée (PEM ou JWK)&#x202f;; elle est annoncée comme toute nouvelle clé.</translation>
    </message>
    <message>
        <source>Write a public or private key.</source>
        <translation>Écrire une clé publique ou privée.</translation>
    </message>
    <message>
        <source>Show the rotations to come.</source>
        <translation>Afficher les rotations à venir.</translation>
    </message>
    <message>
        <source>The token names nobody: it has no &quot;sub&quot;, which resource services ask for (RFC 9068 section 2.2). --user USER or --claim sub=ID gives it one.</source>
        <translation>Le jeton ne nomme personne&#xa0;: il n’a pas de «&#xa0;sub&#xa0;», que les services de ressources exigent (RFC 9068, section 2.2). --user USER ou --claim sub=ID lui en donne un.</translation>
    </message>
    <message>
        <source>&quot;exp&quot; is given as a claim, by --claim or by the template, so --lifetime changes nothing.</source>
        <translation>«&#xa0;exp&#xa0;» est indiqué comme claim, par --claim ou par le modèle&#xa0;: --lifetime ne change donc rien.</translation>
    </message>
    <message>
        <source>The user %1 is disabled and could not sign in; resource services accept the token all the same until it expires.</source>
        <translation>L’utilisateur %1 est désactivé et ne pourrait pas se connecter&#x202f;; les services de ressources acceptent tout de même le jeton jusqu’à son expiration.</translation>
    </message>
    <message>
        <source>The services that run on this data folder name %1 as issuer, and do not accept a token of %2.</source>
        <translation>Les services qui s’exécutent sur ce dossier de données nomment %1 comme émetteur et n’acceptent pas de jeton de %2.</translation>
    </message>
    <message>
        <source>No service trusts the throw-away key. Its public half is %1</source>
        <translation>Aucun service ne fait confiance à la clé jetable. Sa partie publique est %1</translation>
    </message>
    <message>
        <source>--%1 wants NAME=VALUE; null as value leaves it out.</source>
        <translation>--%1 attend NAME=VALUE&#x202f;; la valeur null l’exclut.</translation>
    </message>
    <message>
        <source>--%1 %2 begins as JSON and is none: %3 Text that begins with a quotation mark or a bracket is given as JSON text, as in --%1 &apos;note=&quot;[1]&quot;&apos;.</source>
        <translation>--%1 %2 commence comme du JSON et n’en est pas&#xa0;: %3 Un texte qui commence par un guillemet, une accolade ou un crochet s’indique sous forme de texte JSON, comme dans --%1 &apos;note=&quot;[1]&quot;&apos;.</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;, but: %2.</source>
        <translation>Il n’y a pas de modèle «&#xa0;%1&#xa0;»&#x202f;; les modèles sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Whose claims to begin with.</source>
        <translation>Utilisateur dont les claims servent de point de départ.</translation>
    </message>
    <message>
        <source>What iss is; else as configured, as the services that run or ran last on the data folder say, or the default.</source>
        <translation>Valeur d’iss&#x202f;; à défaut, celle de la configuration, celle des services qui s’exécutent ou se sont exécutés en dernier sur le dossier de données, ou la valeur par défaut.</translation>
    </message>
    <message>
        <source>A claim, as JSON or text; null leaves it out. What begins with {, [ or &quot; must be JSON. May be given more than once.</source>
        <translation>Claim, sous forme de JSON ou de texte&#x202f;; null l’exclut. Ce qui commence par {, [ ou &quot; doit être du JSON. Option répétable.</translation>
    </message>
    <message>
        <source>How long it is good, as 60s, 15min or 24h: from 1s to the longest of tokens.access-lifetime, tokens.refresh-lifetime and tokens.remember-lifetime; else tokens.access-lifetime.</source>
        <translation>Durée de validité, par exemple 60s, 15min ou 24h&#xa0;: de 1s à la plus longue de tokens.access-lifetime, tokens.refresh-lifetime et tokens.remember-lifetime&#x202f;; à défaut, tokens.access-lifetime.</translation>
    </message>
    <message>
        <source>at+jwt or JWT; else as tokens.typ says.</source>
        <translation>at+jwt ou JWT&#x202f;; à défaut, selon tokens.typ.</translation>
    </message>
    <message>
        <source>What to begin with: access-token, administrator, nobody-special, client, expired, not-yet-valid, other-audience, other-issuer, id-token or critical.</source>
        <translation>Point de départ&#xa0;: access-token, administrator, nobody-special, client, expired, not-yet-valid, other-audience, other-issuer, id-token ou critical.</translation>
    </message>
    <message>
        <source>Sign with a key that is made for this and trusted by nobody: RS256, RS384, RS512, PS256, ES256, ES384 or EdDSA; its public half is told.</source>
        <translation>Signer avec une clé créée pour l’occasion et à laquelle personne ne fait confiance&#xa0;: RS256, RS384, RS512, PS256, ES256, ES384 ou EdDSA&#x202f;; sa partie publique est affichée.</translation>
    </message>
    <message>
        <source>Sign a token; audited.</source>
        <translation>Signer un jeton&#x202f;; l’opération est consignée dans le journal d’audit.</translation>
    </message>
    <message>
        <source>The imported key %1 was announced before and has not signed yet.</source>
        <translation>La clé importée %1 a été annoncée auparavant et n’a pas encore signé.</translation>
    </message>
    <message>
        <source>The generated key %1 was announced before and has not signed yet.</source>
        <translation>La clé générée %1 a été annoncée auparavant et n’a pas encore signé.</translation>
    </message>
    <message>
        <source>It never will, unless this one is revoked: both activate at the same instant.</source>
        <translation>Elle ne signera jamais, sauf si la présente clé est révoquée&#xa0;: les deux clés débutent au même instant.</translation>
    </message>
    <message>
        <source>It signs from %1 and only until %2, for %3, when this one takes its place, unless this one is revoked before.</source>
        <translation>Elle ne signe que du %1 au %2, soit pendant %3&#xa0;: la présente clé prend alors le relais, sauf si elle est révoquée avant.</translation>
    </message>
    <message>
        <source>It signs with %1: services that are pinned to %2 refuse its tokens, from %3 on.</source>
        <translation>Elle signe avec %1&#xa0;: les services configurés pour n’accepter que %2 refusent ses jetons à partir du %3.</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between words to choose from</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>The setting keys.algorithm is %1, so the next key that is made here is for that.</source>
        <translation>Le paramètre keys.algorithm vaut %1&#xa0;: la prochaine clé créée ici utilisera donc cet algorithme.</translation>
    </message>
    <message>
        <source>Signs until</source>
        <translation>Signe jusqu’à</translation>
    </message>
    <message>
        <source>%1, as planned now</source>
        <translation>%1, selon le plan actuel</translation>
    </message>
    <message>
        <source>another key is made</source>
        <comment>until when a key signs</comment>
        <translation>la création d’une autre clé</translation>
    </message>
    <message>
        <source>It was announced at %1 and signs earlier than planned.</source>
        <translation>Elle a été annoncée le %1 et signe plus tôt que prévu.</translation>
    </message>
    <message>
        <source>Consumers that keep the key set may refuse fresh tokens until %1.</source>
        <translation>Les consommateurs qui conservent le jeu de clés peuvent refuser les nouveaux jetons jusqu’au %1.</translation>
    </message>
    <message>
        <source>--algorithm is one of %1, and not &quot;%2&quot;.</source>
        <translation>--algorithm attend l’une des valeurs %1, et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>passphrase of %1</source>
        <translation>Phrase secrète de %1</translation>
    </message>
    <message>
        <source>The command did its work, but its answer could not be written: %1. What it shows only once, such as a password that was made, is lost.</source>
        <translation>La commande a fait son travail, mais sa réponse n’a pas pu être écrite&#xa0;: %1. Ce qu’elle n’affiche qu’une fois, comme un mot de passe généré, est perdu.</translation>
    </message>
    <message>
        <source>%1: warning: %2</source>
        <comment>a program and what it warns of</comment>
        <translation>%1&#xa0;: avertissement&#xa0;: %2</translation>
    </message>
    <message>
        <source>The %1 in %2 cannot be read: %3.</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;» dans %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The %1 on standard input cannot be read: %2.</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;» sur l’entrée standard&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The %1 cannot be read: %2.</source>
        <comment>%1 is what was asked for, as: password of alice@example.com</comment>
        <translation>Impossible de lire «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The %1 in %2 is longer than %n bytes.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» dans %2 dépasse %n&#xa0;octet.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» dans %2 dépasse %n&#xa0;octets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 on standard input is longer than %n bytes.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» sur l’entrée standard dépasse %n&#xa0;octet.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» sur l’entrée standard dépasse %n&#xa0;octets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 is longer than %n bytes.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» dépasse %n&#xa0;octet.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» dépasse %n&#xa0;octets.</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 in %2 is empty.</source>
        <translation>«&#xa0;%1&#xa0;» dans %2 est vide.</translation>
    </message>
    <message>
        <source>The %1 on standard input is empty.</source>
        <translation>«&#xa0;%1&#xa0;» sur l’entrée standard est vide.</translation>
    </message>
    <message>
        <source>The %1 is empty.</source>
        <translation>«&#xa0;%1&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 (once more): </source>
        <comment>a password that is asked for</comment>
        <translation>%1 (encore une fois)&#xa0;: </translation>
    </message>
    <message>
        <source>%1: </source>
        <comment>a password that is asked for</comment>
        <translation>%1&#xa0;: </translation>
    </message>
    <message>
        <source>The terminal cannot be read: %1.</source>
        <translation>Impossible de lire le terminal&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The two were not the same.</source>
        <translation>Les deux saisies ne sont pas identiques.</translation>
    </message>
    <message>
        <source>Standard input cannot be read: %1.</source>
        <translation>Impossible de lire l’entrée standard&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is larger than %n bytes.</source>
        <translation>
            <numerusform>%1 dépasse %n&#xa0;octet.</numerusform>
            <numerusform>%1 dépasse %n&#xa0;octets.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 [y/N] </source>
        <comment>a question, and what it is answered with</comment>
        <translation>%1 [o/N] </translation>
    </message>
    <message>
        <source>y|yes</source>
        <comment>answers that agree, beside these; | is between them</comment>
        <translation>o|oui</translation>
    </message>
    <message>
        <source>ended: %1</source>
        <translation>fermée&#xa0;: %1</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>USER</source>
        <translation>UTILISATEUR</translation>
    </message>
    <message>
        <source>SIGNED IN</source>
        <translation>CONNEXION</translation>
    </message>
    <message>
        <source>REFRESHED</source>
        <translation>ACTUALISATION</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>EXPIRATION</translation>
    </message>
    <message>
        <source>CLIENT</source>
        <translation>CLIENT</translation>
    </message>
    <message>
        <source>Name one session by its id, or all of a user with --user.</source>
        <translation>Indiquez une session par son ID, ou toutes celles d’un utilisateur avec --user.</translation>
    </message>
    <message>
        <source>There is no session &quot;%1&quot;.</source>
        <translation>Il n’y a pas de session «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>That session had ended already.</source>
        <translation>Cette session était déjà fermée.</translation>
    </message>
    <message numerus="yes">
        <source>Ended %n sessions.</source>
        <translation>
            <numerusform>%n session fermée.</numerusform>
            <numerusform>%n sessions fermées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Access tokens that were given out stay good at resource services until %1 at the latest.</source>
        <translation>Les jetons d’accès déjà délivrés restent valides auprès des services de ressources jusqu’au %1 au plus tard.</translation>
    </message>
    <message>
        <source>Only those of this user.</source>
        <translation>Seulement celles de cet utilisateur.</translation>
    </message>
    <message>
        <source>Ended ones too.</source>
        <translation>Également les sessions fermées.</translation>
    </message>
    <message>
        <source>At most so many (100), 1 to 10000.</source>
        <translation>Nombre maximal (100), de 1 à 10000.</translation>
    </message>
    <message>
        <source>All sessions of this user.</source>
        <translation>Toutes les sessions de cet utilisateur.</translation>
    </message>
    <message>
        <source>Why, for the audit log.</source>
        <translation>Motif, pour le journal d’audit.</translation>
    </message>
    <message>
        <source>List sessions, the newest first.</source>
        <translation>Lister les sessions, les plus récentes d’abord.</translation>
    </message>
    <message>
        <source>End a session, or all of a user.</source>
        <translation>Fermer une session, ou toutes celles d’un utilisateur.</translation>
    </message>
    <message>
        <source>none, or up to 100 origins such as https://app.example.com, or *</source>
        <translation>none, ou jusqu’à 100 origines telles que https://app.example.com, ou *</translation>
    </message>
    <message>
        <source>off, or %1 to %2</source>
        <translation>off, ou de %1 à %2</translation>
    </message>
    <message>
        <source>%1 to %2 in whole seconds</source>
        <translation>de %1 à %2 en secondes entières</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the least and the most of a setting</comment>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALEUR</translation>
    </message>
    <message>
        <source>DEFAULT</source>
        <translation>DÉFAUT</translation>
    </message>
    <message>
        <source>BOUNDS</source>
        <translation>VALEURS ADMISES</translation>
    </message>
    <message>
        <source>WHAT IT IS</source>
        <translation>DESCRIPTION</translation>
    </message>
    <message>
        <source>Write NAME VALUE or NAME=VALUE, once for each setting.</source>
        <translation>Écrivez NAME VALUE ou NAME=VALUE, une fois pour chaque paramètre.</translation>
    </message>
    <message>
        <source>List every setting with its default, bounds and meaning.</source>
        <translation>Lister tous les paramètres avec valeur par défaut, valeurs admises et signification.</translation>
    </message>
    <message>
        <source>Show one setting.</source>
        <translation>Afficher un paramètre.</translation>
    </message>
    <message>
        <source>Change settings; all or none.</source>
        <translation>Modifier des paramètres&#x202f;; tous ou aucun.</translation>
    </message>
    <message>
        <source>Give settings their default again.</source>
        <translation>Rétablir la valeur par défaut de paramètres.</translation>
    </message>
    <message>
        <source>subject</source>
        <comment>of a certificate</comment>
        <translation>sujet</translation>
    </message>
    <message>
        <source>names</source>
        <comment>of a certificate</comment>
        <translation>noms</translation>
    </message>
    <message>
        <source>vouched for by</source>
        <translation>émis par</translation>
    </message>
    <message>
        <source>good from</source>
        <translation>valide à partir de</translation>
    </message>
    <message>
        <source>good until</source>
        <translation>valide jusqu’à</translation>
    </message>
    <message>
        <source>There is none; &quot;tls authority&quot; makes it.</source>
        <translation>Il n’y en a pas&#x202f;; «&#xa0;tls authority&#xa0;» en crée une.</translation>
    </message>
    <message>
        <source>There is none; services that start with tls.names have it made.</source>
        <translation>Il n’y en a pas&#x202f;; les services démarrés avec tls.names en font émettre un.</translation>
    </message>
    <message>
        <source>The local authority</source>
        <translation>L’autorité de certification locale</translation>
    </message>
    <message>
        <source>Its certificate for the listeners of this installation</source>
        <translation>Son certificat pour les points d’écoute de cette installation</translation>
    </message>
    <message>
        <source>Good until %1; it is not renewed by itself. Clients that trust the local authority (tls authority) believe it.</source>
        <translation>Valide jusqu’au %1&#x202f;; il n’est pas renouvelé automatiquement. Les clients qui font confiance à l’autorité de certification locale (tls authority) l’acceptent.</translation>
    </message>
    <message>
        <source>Whoever trusts the local authority refuses the services until told of the new one. Replace it?</source>
        <translation>Quiconque fait confiance à l’autorité de certification locale refuse les services tant qu’il ne connaît pas la nouvelle autorité. La remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>For how many days it is good, 1 to 825; 90 where this is not said.</source>
        <translation>Durée de validité en jours, de 1 à 825&#x202f;; 90 par défaut.</translation>
    </message>
    <message>
        <source>Where the passphrase of the private key is; asked for, or read from standard input, without it.</source>
        <translation>Fichier contenant la phrase secrète de la clé privée&#x202f;; à défaut, elle est demandée, ou lue sur l’entrée standard.</translation>
    </message>
    <message>
        <source>The authority as well: another one takes its place, which nobody trusts yet.</source>
        <translation>L’autorité également&#xa0;: une autre, à laquelle personne ne fait encore confiance, prend sa place.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>Ne pas demander.</translation>
    </message>
    <message>
        <source>Show the local authority and the certificate that it made for the listeners.</source>
        <translation>Afficher l’autorité de certification locale et le certificat qu’elle a émis pour les points d’écoute.</translation>
    </message>
    <message>
        <source>Export the local authority (PEM) for those who are to trust it; made where there is none.</source>
        <translation>Exporter l’autorité de certification locale (PEM) pour ceux qui doivent lui faire confiance&#x202f;; elle est créée si elle n’existe pas.</translation>
    </message>
    <message>
        <source>Make a certificate and an encrypted key (PEM, both in FILE) for another server.</source>
        <translation>Émettre un certificat et une clé chiffrée (PEM, tous deux dans FILE) pour un autre serveur.</translation>
    </message>
    <message>
        <source>Make another certificate for the listeners; they show it within seconds.</source>
        <translation>Émettre un autre certificat pour les points d’écoute&#x202f;; ils le présentent d’ici quelques secondes.</translation>
    </message>
    <message>
        <source>pass</source>
        <comment>the verdict of a check</comment>
        <translation>réussie</translation>
    </message>
    <message>
        <source>fail</source>
        <comment>the verdict of a check</comment>
        <translation>échouée</translation>
    </message>
    <message>
        <source>not-reached</source>
        <comment>the verdict of a check</comment>
        <translation>non atteinte</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <comment>and the name of a check</comment>
        <translation>refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>accepted; not compared: %1</source>
        <translation>accepté&#x202f;; non comparé&#xa0;: %1</translation>
    </message>
    <message>
        <source>VERDICT</source>
        <translation>VERDICT</translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>VÉRIFICATION</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>À PARTIR DE</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>CLÉ</translation>
    </message>
    <message>
        <source>Clocks may differ by the leeway (keys.leeway; 60s with --jwks), so it is taken that much earlier and later.</source>
        <translation>Les horloges peuvent différer de la tolérance (keys.leeway&#x202f;; 60s avec --jwks)&#xa0;: le jeton est donc accepté d’autant plus tôt et plus tard.</translation>
    </message>
    <message>
        <source>Give one token, - for standard input, or --batch.</source>
        <translation>Indiquez un jeton, - pour l’entrée standard, ou --batch.</translation>
    </message>
    <message>
        <source>--course is about every instant and one token: neither --at nor --batch goes with it.</source>
        <translation>--course porte sur tous les instants et sur un seul jeton&#xa0;: ni --at ni --batch ne sont compatibles.</translation>
    </message>
    <message>
        <source>The key set, one JWK, or a public key or certificate (PEM); else the keys of this installation.</source>
        <translation>Jeu de clés, JWK, clé publique ou certificat (PEM)&#x202f;; à défaut, les clés de cette installation.</translation>
    </message>
    <message>
        <source>What iss must be; else as configured, as the services that run or ran last on the data folder say, or the default. With --jwks it may be left out, and is then not compared.</source>
        <translation>Valeur que doit avoir iss&#x202f;; à défaut, celle de la configuration, celle des services qui s’exécutent ou se sont exécutés en dernier sur le dossier de données, ou la valeur par défaut. Avec --jwks, cette option peut être omise, et iss n’est alors pas comparé.</translation>
    </message>
    <message>
        <source>What aud must contain; likewise.</source>
        <translation>Valeur que doit contenir aud&#x202f;; mêmes règles que pour iss.</translation>
    </message>
    <message>
        <source>As if it were then, as 2026-11-23T08:15:30Z.</source>
        <translation>Comme si l’on était à cet instant, par exemple 2026-11-23T08:15:30Z.</translation>
    </message>
    <message>
        <source>Only up to the signature; the payload may be anything.</source>
        <translation>Seulement jusqu’à la signature&#x202f;; la charge utile peut être quelconque.</translation>
    </message>
    <message>
        <source>Take typ JWT beside at+jwt, as is done for this installation&apos;s keys where tokens.typ is JWT.</source>
        <translation>Accepter le typ JWT en plus d’at+jwt, comme pour les clés de cette installation lorsque tokens.typ vaut JWT.</translation>
    </message>
    <message>
        <source>Read lines of JSON with jwks or jwk, token and algorithms; answer a line for each.</source>
        <translation>Lire des lignes JSON avec jwks ou jwk, token et algorithms&#x202f;; répondre par une ligne à chacune.</translation>
    </message>
    <message>
        <source>Take a token apart without judging it; - reads it from standard input.</source>
        <translation>Décomposer un jeton sans l’évaluer&#x202f;; - le lit sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Judge a token, check by check; - reads it from standard input.</source>
        <translation>Évaluer un jeton, vérification par vérification&#x202f;; - le lit sur l’entrée standard.</translation>
    </message>
    <message>
        <source>problem</source>
        <comment>how much a remark weighs</comment>
        <translation>problème</translation>
    </message>
    <message>
        <source>attention</source>
        <comment>how much a remark weighs</comment>
        <translation>attention</translation>
    </message>
    <message>
        <source>note</source>
        <comment>how much a remark weighs</comment>
        <translation>remarque</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Encrypted key</source>
        <translation>Clé chiffrée</translation>
    </message>
    <message>
        <source>Initialisation vector</source>
        <translation>Vecteur d’initialisation</translation>
    </message>
    <message>
        <source>Ciphertext</source>
        <translation>Texte chiffré</translation>
    </message>
    <message>
        <source>Authentication tag</source>
        <translation>Étiquette d’authentification</translation>
    </message>
    <message>
        <source>before the year 1</source>
        <translation>avant l’an 1</translation>
    </message>
    <message>
        <source>after the year 9999</source>
        <translation>après l’an 9999</translation>
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
            <numerusform>%1&#xa0;: %n&#xa0;octet</numerusform>
            <numerusform>%1&#xa0;: %n&#xa0;octets</numerusform>
        </translation>
    </message>
    <message>
        <source>MEANING</source>
        <translation>SIGNIFICATION</translation>
    </message>
    <message>
        <source>REMARK</source>
        <translation>REMARQUE</translation>
    </message>
    <message>
        <source>CHARACTER</source>
        <translation>CARACTÈRE</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>DESCRIPTION</translation>
    </message>
    <message>
        <source>Nothing was verified.</source>
        <translation>Rien n’a été vérifié.</translation>
    </message>
    <message>
        <source>There is no token.</source>
        <translation>Il n’y a pas de jeton.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>%1 (verified)</source>
        <translation>%1 (vérifiée)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Locked until</source>
        <translation>Verrouillé jusqu’à</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>non verrouillé</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>Mot de passe défini</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>Password: %1 (shown this once)</source>
        <translation>Mot de passe&#xa0;: %1 (affiché une seule fois)</translation>
    </message>
    <message>
        <source>password of %1</source>
        <translation>Mot de passe de %1</translation>
    </message>
    <message>
        <source>EMAIL</source>
        <translation>E-MAIL</translation>
    </message>
    <message>
        <source>ROLES</source>
        <translation>RÔLES</translation>
    </message>
    <message>
        <source>LAST SIGN-IN</source>
        <translation>DERNIÈRE CONNEXION</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n users</source>
        <translation>
            <numerusform>%1 sur %n utilisateur</numerusform>
            <numerusform>%1 sur %n utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1 and every session?</source>
        <translation>Supprimer %1 et toutes ses sessions&#x202f;?</translation>
    </message>
    <message>
        <source>Deleted %1 and every session.</source>
        <translation>%1 et toutes ses sessions ont été supprimés.</translation>
    </message>
    <message>
        <source>What to call the person.</source>
        <translation>Nom de la personne.</translation>
    </message>
    <message>
        <source>A role that reaches the tokens; may be given more than once.</source>
        <translation>Rôle inscrit dans les jetons&#x202f;; option répétable.</translation>
    </message>
    <message>
        <source>The email address is known to be the person&apos;s.</source>
        <translation>L’adresse e-mail est bien celle de cette personne.</translation>
    </message>
    <message>
        <source>The user may not sign in yet.</source>
        <translation>L’utilisateur ne peut pas encore se connecter.</translation>
    </message>
    <message>
        <source>Where the password is, - for standard input; else it is asked for.</source>
        <translation>Fichier contenant le mot de passe, - pour l’entrée standard&#x202f;; à défaut, il est demandé.</translation>
    </message>
    <message>
        <source>Make a password and show it once.</source>
        <translation>Générer un mot de passe et l’afficher une seule fois.</translation>
    </message>
    <message>
        <source>Only those whose email address or name contains it.</source>
        <translation>Seulement ceux dont l’adresse e-mail ou le nom contient ce texte.</translation>
    </message>
    <message>
        <source>any, enabled, disabled or locked.</source>
        <translation>any, enabled, disabled ou locked.</translation>
    </message>
    <message>
        <source>email, name, created or last-sign-in.</source>
        <translation>email, name, created ou last-sign-in.</translation>
    </message>
    <message>
        <source>Another email address.</source>
        <translation>Une autre adresse e-mail.</translation>
    </message>
    <message>
        <source>Another name.</source>
        <translation>Un autre nom.</translation>
    </message>
    <message>
        <source>Exactly these roles; may be given more than once.</source>
        <translation>Exactement ces rôles&#x202f;; option répétable.</translation>
    </message>
    <message>
        <source>No role at all.</source>
        <translation>Aucun rôle.</translation>
    </message>
    <message>
        <source>Add a user.</source>
        <translation>Ajouter un utilisateur.</translation>
    </message>
    <message>
        <source>List users.</source>
        <translation>Lister les utilisateurs.</translation>
    </message>
    <message>
        <source>Show one user.</source>
        <translation>Afficher un utilisateur.</translation>
    </message>
    <message>
        <source>Change what is known of a user.</source>
        <translation>Modifier les informations sur un utilisateur.</translation>
    </message>
    <message>
        <source>Set a password and end all sessions.</source>
        <translation>Définir un mot de passe et fermer toutes les sessions.</translation>
    </message>
    <message>
        <source>Refuse a user from now on and end all sessions.</source>
        <translation>Refuser un utilisateur dès maintenant et fermer toutes ses sessions.</translation>
    </message>
    <message>
        <source>Let a disabled user sign in again.</source>
        <translation>Permettre à un utilisateur désactivé de se connecter à nouveau.</translation>
    </message>
    <message>
        <source>Lift the lock after too many failures.</source>
        <translation>Lever le verrouillage dû à un trop grand nombre d’échecs.</translation>
    </message>
    <message>
        <source>Delete a user and all sessions.</source>
        <translation>Supprimer un utilisateur et toutes ses sessions.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing would be added.</source>
        <translation>Personne ne serait ajouté.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Personne n’a été ajouté.</translation>
    </message>
    <message numerus="yes">
        <source>%n users would be added.</source>
        <translation>
            <numerusform>%n utilisateur serait ajouté.</numerusform>
            <numerusform>%n utilisateurs seraient ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users were added.</source>
        <translation>
            <numerusform>%n utilisateur a été ajouté.</numerusform>
            <numerusform>%n utilisateurs ont été ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>csv or json; else as the name of the file says.</source>
        <translation>csv ou json&#x202f;; à défaut, selon le nom du fichier.</translation>
    </message>
    <message>
        <source>Leave out what is refused and add the rest.</source>
        <translation>Ignorer ce qui est refusé et ajouter le reste.</translation>
    </message>
    <message>
        <source>Only say what is wrong, line by line.</source>
        <translation>Indiquer seulement ce qui est erroné, ligne par ligne.</translation>
    </message>
    <message>
        <source>Add the users of a file, all or none.</source>
        <translation>Ajouter les utilisateurs d’un fichier, tous ou aucun.</translation>
    </message>
    <message>
        <source>Write all users, without passwords.</source>
        <translation>Écrire tous les utilisateurs, sans mots de passe.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n bytes to %1.</source>
        <translation>
            <numerusform>%n&#xa0;octet a été écrit dans %1.</numerusform>
            <numerusform>%n&#xa0;octets ont été écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a demonstration: anybody who reaches the services may register, and there is the user %1 with password %2.</source>
        <translation>Ceci est une démonstration&#xa0;: quiconque atteint les services peut s’inscrire, et il y a l’utilisateur %1 avec le mot de passe %2.</translation>
    </message>
    <message>
        <source>Everything it keeps is in %1 and is deleted when it ends.</source>
        <translation>Tout ce qu’elle conserve se trouve dans %1 et est supprimé lorsqu’elle se termine.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to: %2.</source>
        <translation>Impossible d’écrire dans le dossier %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no window to open %1 in; &quot;token inspect&quot; takes a token apart here.</source>
        <translation>Il n’y a pas de fenêtre où ouvrir %1&#x202f;; ici, «&#xa0;token inspect&#xa0;» décompose un jeton.</translation>
    </message>
    <message>
        <source>The folder that holds the database (~/.local/share/tessera).</source>
        <translation>Dossier qui contient la base de données (~/.local/share/tessera).</translation>
    </message>
    <message>
        <source>The configuration file, tessera.toml.</source>
        <translation>Fichier de configuration, tessera.toml.</translation>
    </message>
    <message>
        <source>The file with the key that seals the signing keys.</source>
        <translation>Fichier contenant la clé qui scelle les clés de signature.</translation>
    </message>
    <message>
        <source>Where the auth service listens (127.0.0.1:8000): an IP address or localhost, and a port from 0 to 65535; 0 is any free one.</source>
        <translation>Adresse d’écoute du service d’authentification (127.0.0.1:8000)&#xa0;: une adresse IP ou localhost, et un port de 0 à 65535&#x202f;; 0 désigne n’importe quel port libre.</translation>
    </message>
    <message>
        <source>Where the resource service listens (127.0.0.1:8001); likewise.</source>
        <translation>Adresse d’écoute du service de ressources (127.0.0.1:8001)&#x202f;; même format.</translation>
    </message>
    <message>
        <source>Run the auth service alone.</source>
        <translation>N’exécuter que le service d’authentification.</translation>
    </message>
    <message>
        <source>Run the resource service alone.</source>
        <translation>N’exécuter que le service de ressources.</translation>
    </message>
    <message>
        <source>The issuer that tokens name; else the address of the auth service.</source>
        <translation>Émetteur nommé dans les jetons&#x202f;; à défaut, l’adresse du service d’authentification.</translation>
    </message>
    <message>
        <source>The audience that tokens name (tessera).</source>
        <translation>Audience nommée dans les jetons (tessera).</translation>
    </message>
    <message>
        <source>How clients know the resource service (RFC 9728); else the address of its listener.</source>
        <translation>Adresse sous laquelle les clients connaissent le service de ressources (RFC 9728)&#x202f;; à défaut, celle de son point d’écoute.</translation>
    </message>
    <message>
        <source>Where the resource service learns keys; else from the issuer.</source>
        <translation>Adresse à laquelle le service de ressources obtient les clés&#x202f;; à défaut, il les obtient auprès de l’émetteur.</translation>
    </message>
    <message>
        <source>Whose certificates (PEM) alone it believes there; else those that the system trusts, and the local authority&apos;s.</source>
        <translation>Seules autorités (PEM) dont le service de ressources accepte les certificats lorsqu’il récupère des clés&#x202f;; à défaut, celles auxquelles le système fait confiance et l’autorité de certification locale.</translation>
    </message>
    <message>
        <source>Proxies in front of the listeners, as 127.0.0.1,10.1.0.0/16, whose Forwarded or X-Forwarded-For tells who their clients are.</source>
        <translation>Proxys placés devant les points d’écoute, par exemple 127.0.0.1,10.1.0.0/16, et dont l’en-tête Forwarded ou X-Forwarded-For indique qui sont les clients.</translation>
    </message>
    <message>
        <source>Where Prometheus finds /metrics; without it there are none.</source>
        <translation>Adresse à laquelle Prometheus trouve /metrics&#x202f;; sans elle, pas de métriques.</translation>
    </message>
    <message>
        <source>The DNS names and IP addresses of both services, as localhost,127.0.0.1, for which the local authority makes a certificate: they speak TLS.</source>
        <translation>Noms DNS et adresses IP des deux services, par exemple localhost,127.0.0.1, pour lesquels l’autorité de certification locale émet un certificat&#xa0;: les services utilisent alors TLS.</translation>
    </message>
    <message>
        <source>A certificate of yours with which both services speak TLS (PEM with its chain, or PKCS #12); read again when it changes.</source>
        <translation>Votre propre certificat, utilisé par les deux services pour TLS (PEM avec sa chaîne, ou PKCS #12)&#x202f;; relu lorsqu’il change.</translation>
    </message>
    <message>
        <source>The key of that certificate (PEM), where it is in another file.</source>
        <translation>Clé de ce certificat (PEM), si elle se trouve dans un autre fichier.</translation>
    </message>
    <message>
        <source>The file with the passphrase of that key.</source>
        <translation>Fichier contenant la phrase secrète de cette clé.</translation>
    </message>
    <message>
        <source>Run the services without a window.</source>
        <translation>Exécuter les services sans fenêtre.</translation>
    </message>
    <message>
        <source>Try it out: a throw-away data folder, open registration, and the user %1 with the password %2.</source>
        <translation>Faire un essai&#xa0;: un dossier de données jetable, une inscription ouverte à tous et l’utilisateur %1 avec le mot de passe %2.</translation>
    </message>
    <message>
        <source>Take the token in this file apart, in the playground of the window.</source>
        <translation>Décomposer le jeton de ce fichier, dans le bac à sable de la fenêtre.</translation>
    </message>
    <message>
        <source>Show the versions of this program and of what it runs on.</source>
        <translation>Afficher les versions de ce programme et des composants sur lesquels il repose.</translation>
    </message>
    <message>
        <source>%1 COMMAND [options] [arguments]</source>
        <translation>%1 COMMAND [options] [arguments]</translation>
    </message>
    <message>
        <source>Tessera: an auth service that signs access tokens, a resource service that verifies them, and the console to run both. Without a command it starts the services.</source>
        <translation>Tessera&#xa0;: un service d’authentification qui signe des jetons d’accès, un service de ressources qui les vérifie, et la console pour exécuter les deux. Sans commande, les services sont démarrés.</translation>
    </message>
    <message>
        <source>Options of a start:</source>
        <translation>Options de démarrage&#xa0;:</translation>
    </message>
    <message>
        <source>--json belongs to commands, as in &quot;%1 key list --json&quot;. A start prints one line of JSON on standard output when the services are ready, and its log on standard error.</source>
        <translation>--json s’utilise avec les commandes, comme dans «&#xa0;%1 key list --json&#xa0;». Au démarrage, le programme écrit une ligne JSON sur la sortie standard lorsque les services sont prêts, et son journal sur la sortie d’erreur standard.</translation>
    </message>
    <message>
        <source>Commands come first, before any option.</source>
        <translation>Les commandes se placent en premier, avant toute option.</translation>
    </message>
    <message>
        <source>--demo makes a data folder of its own: leave out --data-dir, or --demo.</source>
        <translation>--demo crée son propre dossier de données&#xa0;: omettez --data-dir, ou --demo.</translation>
    </message>
    <message>
        <source>Removed %1, which a demonstration that was killed had left behind.</source>
        <translation>%1 a été supprimé&#x202f;; une démonstration interrompue l’avait laissé.</translation>
    </message>
    <message>
        <source>The window on the data folder %1 is open already and comes to the front; this start ends.</source>
        <translation>La fenêtre du dossier de données %1 est déjà ouverte et passe au premier plan&#x202f;; ce démarrage prend fin.</translation>
    </message>
    <message>
        <source>A window on the data folder %1 is open already and does not answer; this one opens beside it.</source>
        <translation>Une fenêtre du dossier de données %1 est déjà ouverte et ne répond pas&#x202f;; celle-ci s’ouvre à côté.</translation>
    </message>
    <message>
        <source>Give the good token by --control or by --control-file, not by both.</source>
        <translation>Indiquez le jeton valide avec --control ou avec --control-file, pas les deux.</translation>
    </message>
    <message>
        <source>Only show what would not be accepted any more.</source>
        <translation>Afficher seulement ce qui prendrait fin.</translation>
    </message>
    <message>
        <source>A member of the header, written as a claim is; alg is what the key signs with.</source>
        <translation>Membre de l’en-tête, sous la même forme&#x202f;; alg est l’algorithme avec lequel la clé signe.</translation>
    </message>
    <message>
        <source>How it is judged at every instant, from first to last, and the state of its key then.</source>
        <translation>Évaluation du jeton à chaque instant, du premier au dernier, avec l’état de sa clé à ce moment.</translation>
    </message>
    <message>
        <source>In descending order.</source>
        <translation>Les derniers d’abord.</translation>
    </message>
    <message>
        <source>Leave out the first so many.</source>
        <translation>Nombre d’utilisateurs à omettre à partir du premier.</translation>
    </message>
    <message>
        <source>The email address is not known to be the person&apos;s.</source>
        <translation>Il n’est pas établi que l’adresse e-mail est celle de cette personne.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many. Usage: %2</source>
        <translation>« %1 » est un mot de trop. Utilisation : %2</translation>
    </message>
    <message>
        <source>Answer with one JSON document, described in %1(1).</source>
        <translation>Répondre par un document JSON, décrit dans %1(1).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no setting: write it into the configuration file, or give it at the start with %2.</source>
        <translation>« %1 » n’est pas un paramètre : écrivez-le dans le fichier de configuration, ou donnez-le au démarrage avec %2.</translation>
    </message>
</context>
<context>
    <name>tessera::language::assembledrefusals</name>
    <message>
        <source>A forged token signed by HS256; the secret is empty.</source>
        <translation>Un jeton falsifié signé en HS256&#x202f;; le secret est vide.</translation>
    </message>
    <message>
        <source>A forged token signed by HS256; the secret is &quot;secret&quot;.</source>
        <translation>Un jeton falsifié signé en HS256&#x202f;; le secret est «&#xa0;secret&#xa0;».</translation>
    </message>
    <message>
        <source>A forged token signed by HS256; the secret is &quot;your-256-bit-secret&quot;, of a well-known web page.</source>
        <translation>Un jeton falsifié signé en HS256&#x202f;; le secret est «&#xa0;your-256-bit-secret&#xa0;», celui d’une page web bien connue.</translation>
    </message>
    <message>
        <source>A forged token signed by HS256; the secret is the kid.</source>
        <translation>Un jeton falsifié signé en HS256&#x202f;; le secret est le kid.</translation>
    </message>
    <message>
        <source>A forged token signed by HS256; the secret is the issuer&apos;s public key as PEM.</source>
        <translation>Un jeton falsifié signé en HS256&#x202f;; le secret est la clé publique de l’émetteur au format PEM.</translation>
    </message>
    <message>
        <source>A forged token signed by HS256; the secret is the issuer&apos;s public key as PEM, without its last line end.</source>
        <translation>Un jeton falsifié signé en HS256&#x202f;; le secret est la clé publique de l’émetteur au format PEM, sans la dernière fin de ligne.</translation>
    </message>
    <message>
        <source>A forged token signed by HS256; the secret is the issuer&apos;s public key as DER.</source>
        <translation>Un jeton falsifié signé en HS256&#x202f;; le secret est la clé publique de l’émetteur au format DER.</translation>
    </message>
    <message>
        <source>A forged token signed by HS256; the secret is the modulus of the issuer&apos;s key.</source>
        <translation>Un jeton falsifié signé en HS256&#x202f;; le secret est le module de la clé de l’émetteur.</translation>
    </message>
    <message>
        <source>A forged token signed by HS256; the secret is &quot;n&quot; of the issuer&apos;s JWK, as text.</source>
        <translation>Un jeton falsifié signé en HS256&#x202f;; le secret est «&#xa0;n&#xa0;» du JWK de l’émetteur, sous forme de texte.</translation>
    </message>
    <message>
        <source>The good token is none: %1</source>
        <translation>Le jeton valide n’en est pas un&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (SQLite %2: %3)</source>
        <translation>%1 (SQLite %2&#xa0;: %3)</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Services already run on the data folder %1. Stop them, or name another folder with --data-dir.</source>
        <translation>Des services s’exécutent déjà sur le dossier de données %1. Arrêtez-les, ou indiquez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>Services already run on the data folder %1 (process %2). Stop them, or name another folder with --data-dir.</source>
        <translation>Des services s’exécutent déjà sur le dossier de données %1 (processus %2). Arrêtez-les, ou indiquez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;.</source>
        <translation>Il n’y a pas de paramètre «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>Il n’y a pas de paramètre «&#xa0;%1&#xa0;»&#x202f;; vouliez-vous dire «&#xa0;%2&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>there is no option &quot;%1&quot;</source>
        <translation>il n’y a pas d’option «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>there is no option &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>il n’y a pas d’option «&#xa0;%1&#xa0;»&#x202f;; vouliez-vous dire «&#xa0;%2&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>%1 must be %2, not &quot;%3&quot;.</source>
        <translation>%1 doit être %2, et non «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>%1 must be %2 or %3, not &quot;%4&quot;.</source>
        <translation>%1 doit être %2 ou %3, et non «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>%1 must be %2 or %3 or %4, not &quot;%5&quot;.</source>
        <translation>%1 doit être %2, %3 ou %4, et non «&#xa0;%5&#xa0;».</translation>
    </message>
    <message>
        <source>%1 must be %2 or %3 or %4 or %5 or %6 or %7 or %8, not &quot;%9&quot;.</source>
        <translation>%1 doit être %2, %3, %4, %5, %6, %7 ou %8, et non «&#xa0;%9&#xa0;».</translation>
    </message>
    <message>
        <source>%1 must be none, or up to 100 origins such as https://app.example.com, or *, not &quot;%2&quot;.</source>
        <translation>%1 doit être none, ou jusqu’à 100 origines telles que https://app.example.com, ou *, et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 must be %2 to %3, not &quot;%4&quot;.</source>
        <translation>%1 doit être compris entre %2 et %3, et non «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>%1 must be %2 to %3 in whole seconds, not &quot;%4&quot;.</source>
        <translation>%1 doit être compris entre %2 et %3, en secondes entières, et non «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>%1 must be off, or %2 to %3, not &quot;%4&quot;.</source>
        <translation>%1 doit être off, ou compris entre %2 et %3, et non «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>The access token lifetime (%1) must be whole seconds, since tokens carry no parts of them.</source>
        <translation>La durée de vie des jetons d’accès (%1) doit être un nombre entier de secondes, car les jetons n’en contiennent pas de fractions.</translation>
    </message>
    <message>
        <source>The refresh token lifetime (%1) must be whole seconds, since tokens carry no parts of them.</source>
        <translation>La durée de vie des jetons d’actualisation (%1) doit être un nombre entier de secondes, car les jetons n’en contiennent pas de fractions.</translation>
    </message>
    <message>
        <source>The lifetime of remembered sessions (%1) must be whole seconds, since tokens carry no parts of them.</source>
        <translation>La durée de vie des sessions prolongées (%1) doit être un nombre entier de secondes, car les jetons n’en contiennent pas de fractions.</translation>
    </message>
    <message>
        <source>The access token lifetime (%1) must be between 1s and %2.</source>
        <translation>La durée de vie des jetons d’accès (%1) doit être comprise entre 1s et %2.</translation>
    </message>
    <message>
        <source>The refresh token lifetime (%1) must be between 1s and %2.</source>
        <translation>La durée de vie des jetons d’actualisation (%1) doit être comprise entre 1s et %2.</translation>
    </message>
    <message>
        <source>The lifetime of remembered sessions (%1) must be between 1s and %2.</source>
        <translation>La durée de vie des sessions prolongées (%1) doit être comprise entre 1s et %2.</translation>
    </message>
    <message>
        <source>Write %1ms.</source>
        <translation>Écrivez %1ms.</translation>
    </message>
    <message>
        <source>Write %1s.</source>
        <translation>Écrivez %1s.</translation>
    </message>
    <message>
        <source>Write %1min.</source>
        <translation>Écrivez %1min.</translation>
    </message>
    <message>
        <source>Write %1h.</source>
        <translation>Écrivez %1h.</translation>
    </message>
    <message>
        <source>Write %1d.</source>
        <translation>Écrivez %1d.</translation>
    </message>
    <message>
        <source>The header: %1</source>
        <translation>L’en-tête&#xa0;: %1</translation>
    </message>
    <message>
        <source>The claims: %1</source>
        <translation>Les claims&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Option inconnue «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Options inconnues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Il manque une valeur après «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Valeur inattendue après «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is taken by the program %2 (pid %3); port %4 is free.</source>
        <translation>L’adresse %1 est utilisée par le programme %2 (PID %3)&#x202f;; le port %4 est libre.</translation>
    </message>
    <message>
        <source>%1 is taken by the program %2 (pid %3).</source>
        <translation>L’adresse %1 est utilisée par le programme %2 (PID %3).</translation>
    </message>
    <message>
        <source>%1 is taken; port %2 is free.</source>
        <translation>L’adresse %1 est déjà utilisée&#x202f;; le port %2 est libre.</translation>
    </message>
    <message>
        <source>%1 is taken.</source>
        <translation>L’adresse %1 est déjà utilisée.</translation>
    </message>
    <message>
        <source>The header is refused.</source>
        <translation>L’en-tête est refusé.</translation>
    </message>
    <message>
        <source>The key set has the key %1, but it cannot be used.</source>
        <translation>Le jeu de clés contient la clé %1, mais elle est inutilisable.</translation>
    </message>
    <message>
        <source>The claims are refused.</source>
        <translation>Les claims sont refusés.</translation>
    </message>
    <message>
        <source>The key cannot be used: %1</source>
        <translation>La clé est inutilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>The key set cannot be read: %1</source>
        <translation>Le jeu de clés est illisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>there is no option &quot;%1&quot;; it is a setting: tesserad settings set %1 VALUE</source>
        <translation>il n’y a pas d’option « %1 » ; c’est un paramètre : tesserad settings set %1 VALUE</translation>
    </message>
    <message>
        <source>there is no option &quot;%1&quot;; write %2 before the first [GROUP]</source>
        <translation>il n’y a pas d’option « %1 » ; écrivez %2 avant le premier [GROUP]</translation>
    </message>
</context>
<context>
    <name>tessera::language::refusals</name>
    <message>
        <source>A forged token without a signature, alg &quot;%1&quot;.</source>
        <translation>Un jeton falsifié sans signature, alg «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A forged token without a signature, and with an empty alg.</source>
        <translation>Un jeton falsifié sans signature et avec un alg vide.</translation>
    </message>
    <message>
        <source>It believes a header that says that no signature is needed.</source>
        <translation>Il croit un en-tête qui affirme qu’aucune signature n’est nécessaire.</translation>
    </message>
    <message>
        <source>It forbids &quot;none&quot; and does not know this spelling of it.</source>
        <translation>Il interdit «&#xa0;none&#xa0;», mais ne connaît pas cette graphie.</translation>
    </message>
    <message>
        <source>A forged token with alg none and the good token&apos;s signature.</source>
        <translation>Un jeton falsifié avec alg none et la signature du jeton valide.</translation>
    </message>
    <message>
        <source>It asks that there be a signature, and looks at it by the header&apos;s alg.</source>
        <translation>Il exige la présence d’une signature, mais la vérifie selon l’alg de l’en-tête.</translation>
    </message>
    <message>
        <source>A forged token whose header has no alg.</source>
        <translation>Un jeton falsifié dont l’en-tête n’a pas d’alg.</translation>
    </message>
    <message>
        <source>It takes what it cannot read for an algorithm that needs no signature.</source>
        <translation>Il prend ce qu’il ne sait pas lire pour un algorithme qui n’exige pas de signature.</translation>
    </message>
    <message>
        <source>A forged token whose alg is a list.</source>
        <translation>Un jeton falsifié dont l’alg est une liste.</translation>
    </message>
    <message>
        <source>A forged token with an alg that nobody knows.</source>
        <translation>Un jeton falsifié avec un alg que personne ne connaît.</translation>
    </message>
    <message>
        <source>The good token&apos;s claims and signature with alg %1 in place of %2.</source>
        <translation>Les claims et la signature du jeton valide, avec alg %1 au lieu de %2.</translation>
    </message>
    <message>
        <source>It verifies without the header that was signed, or not at all by an algorithm that its key is not for.</source>
        <translation>Il vérifie sans l’en-tête signé, ou ne vérifie pas du tout avec un algorithme auquel sa clé n’est pas destinée.</translation>
    </message>
    <message>
        <source>It takes HMAC beside public keys, with a secret that can be guessed.</source>
        <translation>Il accepte HMAC en plus des clés publiques, avec un secret facile à deviner.</translation>
    </message>
    <message>
        <source>It hands the issuer&apos;s public key, which everybody has, to whatever algorithm the header names.</source>
        <translation>Il remet la clé publique de l’émetteur, que tout le monde possède, à n’importe quel algorithme nommé par l’en-tête.</translation>
    </message>
    <message>
        <source>The good token without its signature.</source>
        <translation>Le jeton valide sans sa signature.</translation>
    </message>
    <message>
        <source>It verifies only where there is a signature.</source>
        <translation>Il ne vérifie que s’il y a une signature.</translation>
    </message>
    <message>
        <source>Two parts instead of three.</source>
        <translation>Deux parties au lieu de trois.</translation>
    </message>
    <message>
        <source>One bit of byte %1 of the signature changed.</source>
        <translation>Un bit de l’octet %1 de la signature est modifié.</translation>
    </message>
    <message>
        <source>It compares a part of the signature, or does not look at all.</source>
        <translation>Il ne compare qu’une partie de la signature, ou ne la regarde pas du tout.</translation>
    </message>
    <message>
        <source>The signature without its last byte.</source>
        <translation>La signature sans son dernier octet.</translation>
    </message>
    <message>
        <source>The signature with a byte more.</source>
        <translation>La signature avec un octet de plus.</translation>
    </message>
    <message>
        <source>As many zero bytes as the signature has.</source>
        <translation>Autant d’octets nuls que la signature compte d’octets.</translation>
    </message>
    <message>
        <source>Forged claims under the good token&apos;s signature.</source>
        <translation>Des claims falsifiés sous la signature du jeton valide.</translation>
    </message>
    <message>
        <source>It verifies something else than it believes.</source>
        <translation>Il vérifie autre chose que ce à quoi il se fie.</translation>
    </message>
    <message>
        <source>Another header under the good token&apos;s signature.</source>
        <translation>Un autre en-tête sous la signature du jeton valide.</translation>
    </message>
    <message>
        <source>A forged token, %1 with r = s = 0.</source>
        <translation>Un jeton falsifié, %1 avec r = s = 0.</translation>
    </message>
    <message>
        <source>It does not ask that r and s be at least 1: then 0 = 0 for every message.</source>
        <translation>Il n’exige pas que r et s soient au moins égaux à 1&#xa0;: dès lors, 0 = 0 pour tout message.</translation>
    </message>
    <message>
        <source>A forged token, %1 with r = s = the order of the curve.</source>
        <translation>Un jeton falsifié, %1 avec r = s = l’ordre de la courbe.</translation>
    </message>
    <message>
        <source>It does not ask that r and s be less than the order, which is zero again.</source>
        <translation>Il n’exige pas que r et s soient inférieurs à l’ordre, qui équivaut de nouveau à zéro.</translation>
    </message>
    <message>
        <source>A forged token, EdDSA with a signature of zeros.</source>
        <translation>Un jeton falsifié, EdDSA avec une signature de zéros.</translation>
    </message>
    <message>
        <source>It does not refuse a point of small order.</source>
        <translation>Il ne refuse pas un point d’ordre faible.</translation>
    </message>
    <message>
        <source>A forged token of another key, under the issuer&apos;s kid.</source>
        <translation>Un jeton falsifié signé avec une autre clé, sous le kid de l’émetteur.</translation>
    </message>
    <message>
        <source>It does not verify with the key that the kid names.</source>
        <translation>Il ne vérifie pas avec la clé que le kid désigne.</translation>
    </message>
    <message>
        <source>A forged token of another key, under that key&apos;s kid.</source>
        <translation>Un jeton falsifié signé avec une autre clé, sous le kid de cette clé.</translation>
    </message>
    <message>
        <source>It takes a key that it does not know for one that needs no verifying.</source>
        <translation>Il prend une clé inconnue pour une clé qui ne demande aucune vérification.</translation>
    </message>
    <message>
        <source>A forged token of another key, without a kid.</source>
        <translation>Un jeton falsifié signé avec une autre clé, sans kid.</translation>
    </message>
    <message>
        <source>It takes a token that names no key for one that needs no verifying.</source>
        <translation>Il considère qu’un jeton qui ne désigne aucune clé ne demande aucune vérification.</translation>
    </message>
    <message>
        <source>A forged token with its own key in the header (jwk).</source>
        <translation>Un jeton falsifié avec sa propre clé dans l’en-tête (jwk).</translation>
    </message>
    <message>
        <source>It verifies with the key that the token brings along.</source>
        <translation>Il vérifie avec la clé que le jeton apporte.</translation>
    </message>
    <message>
        <source>The same, under the kid of that key.</source>
        <translation>La même attaque, sous le kid de cette clé.</translation>
    </message>
    <message>
        <source>A forged token signed by HS256 with a secret that its header brings (jwk).</source>
        <translation>Un jeton falsifié signé en HS256 avec un secret que son en-tête apporte (jwk).</translation>
    </message>
    <message>
        <source>A forged token with a self-made certificate in the header (x5c).</source>
        <translation>Un jeton falsifié avec un certificat autosigné dans l’en-tête (x5c).</translation>
    </message>
    <message>
        <source>It verifies with the certificate that the token brings along, whoever signed that.</source>
        <translation>Il vérifie avec le certificat que le jeton apporte, quel qu’en soit le signataire.</translation>
    </message>
    <message>
        <source>A forged token that says where its key set is (jku).</source>
        <translation>Un jeton falsifié qui indique où se trouve son jeu de clés (jku).</translation>
    </message>
    <message>
        <source>It fetches keys from an address that the token names.</source>
        <translation>Il récupère des clés à une adresse indiquée par le jeton.</translation>
    </message>
    <message>
        <source>The same, under the issuer&apos;s kid.</source>
        <translation>La même attaque, sous le kid de l’émetteur.</translation>
    </message>
    <message>
        <source>A forged token that says where its certificate is (x5u).</source>
        <translation>Un jeton falsifié qui indique où se trouve son certificat (x5u).</translation>
    </message>
    <message>
        <source>A forged token whose kid is the address of its key set.</source>
        <translation>Un jeton falsifié dont le kid est l’adresse de son jeu de clés.</translation>
    </message>
    <message>
        <source>A kid that leads out of the folder of keys to an empty file, whose content is the secret.</source>
        <translation>Un kid qui sort du dossier des clés et mène à un fichier vide, dont le contenu est le secret.</translation>
    </message>
    <message>
        <source>It opens a file that the kid names, and takes what is in it for the key.</source>
        <translation>Il ouvre un fichier désigné par le kid et en prend le contenu pour clé.</translation>
    </message>
    <message>
        <source>The same with an absolute path.</source>
        <translation>La même attaque avec un chemin absolu.</translation>
    </message>
    <message>
        <source>A kid that makes a database answer the attacker&apos;s secret.</source>
        <translation>Un kid qui fait répondre à une base de données le secret de l’attaquant.</translation>
    </message>
    <message>
        <source>It puts the kid into the text of a statement.</source>
        <translation>Il insère le kid dans le texte d’une requête SQL.</translation>
    </message>
    <message>
        <source>A kid that a shell would run.</source>
        <translation>Un kid qu’un shell exécuterait.</translation>
    </message>
    <message>
        <source>It hands the kid to a function that opens files or runs programs.</source>
        <translation>Il passe le kid à une fonction qui ouvre des fichiers ou lance des programmes.</translation>
    </message>
    <message>
        <source>An empty kid, and an empty secret.</source>
        <translation>Un kid vide et un secret vide.</translation>
    </message>
    <message>
        <source>It finds no key for the kid and goes on with none.</source>
        <translation>Il ne trouve aucune clé pour le kid et continue sans clé.</translation>
    </message>
    <message>
        <source>A forged token of another key whose kid is a list.</source>
        <translation>Un jeton falsifié signé avec une autre clé, dont le kid est une liste.</translation>
    </message>
    <message>
        <source>It takes what is no text for a token that names no key.</source>
        <translation>Il considère qu’un kid qui n’est pas du texte ne désigne aucune clé.</translation>
    </message>
    <message>
        <source>The good token with base64 padding.</source>
        <translation>Le jeton valide avec un bourrage base64.</translation>
    </message>
    <message>
        <source>It decodes loosely, so that one token has many texts: lists of tokens that were revoked or seen are passed by.</source>
        <translation>Son décodage est laxiste&#xa0;: un même jeton a plusieurs écritures, ce qui contourne les listes de jetons révoqués ou déjà vus.</translation>
    </message>
    <message>
        <source>Loose bits after the signature&apos;s last byte.</source>
        <translation>Des bits superflus après le dernier octet de la signature.</translation>
    </message>
    <message>
        <source>A fourth part after the signature.</source>
        <translation>Une quatrième partie après la signature.</translation>
    </message>
    <message>
        <source>It takes the parts that it expects and leaves the others unread.</source>
        <translation>Il prend les parties qu’il attend et ignore les autres.</translation>
    </message>
    <message>
        <source>A forged payload in the form of an encrypted token.</source>
        <translation>Une charge utile falsifiée sous la forme d’un jeton chiffré.</translation>
    </message>
    <message>
        <source>Two full stops and nothing else.</source>
        <translation>Deux points («&#xa0;.&#xa0;») et rien d’autre.</translation>
    </message>
    <message>
        <source>It goes on after a failure to read.</source>
        <translation>Il continue après un échec de lecture.</translation>
    </message>
    <message>
        <source>A forged token whose header says alg twice, none the second time.</source>
        <translation>Un jeton falsifié dont l’en-tête contient alg deux fois, la seconde avec none.</translation>
    </message>
    <message>
        <source>One of its readers takes the first of two members of a name, another the last.</source>
        <translation>L’un de ses analyseurs retient le premier de deux membres de même nom, un autre le dernier.</translation>
    </message>
    <message>
        <source>A forged token whose header is a list of headers.</source>
        <translation>Un jeton falsifié dont l’en-tête est une liste d’en-têtes.</translation>
    </message>
    <message>
        <source>Expired a day ago.</source>
        <translation>Expiré depuis un jour.</translation>
    </message>
    <message>
        <source>It does not look at exp.</source>
        <translation>Il ne regarde pas exp.</translation>
    </message>
    <message>
        <source>Expired ten minutes ago.</source>
        <translation>Expiré depuis dix minutes.</translation>
    </message>
    <message>
        <source>It allows for clocks that differ by more than clocks do.</source>
        <translation>Il tolère des écarts d’horloge plus grands que les écarts réels.</translation>
    </message>
    <message>
        <source>exp is 0, in 1970.</source>
        <translation>exp vaut 0, en 1970.</translation>
    </message>
    <message>
        <source>It takes 0 for an exp that is not there.</source>
        <translation>Il prend 0 pour un exp absent.</translation>
    </message>
    <message>
        <source>exp is a number so low that no clock has it.</source>
        <translation>exp est un nombre si petit qu’aucune horloge ne le connaît.</translation>
    </message>
    <message>
        <source>It turns the number into another one when it is stored.</source>
        <translation>En stockant ce nombre, il le transforme en un autre.</translation>
    </message>
    <message>
        <source>exp is text, in the past.</source>
        <translation>exp est un texte, dans le passé.</translation>
    </message>
    <message>
        <source>It looks at exp only where that is a number.</source>
        <translation>Il ne regarde exp que si c’est un nombre.</translation>
    </message>
    <message>
        <source>exp is a list.</source>
        <translation>exp est une liste.</translation>
    </message>
    <message>
        <source>Without exp: good for ever.</source>
        <translation>Sans exp&#xa0;: valide indéfiniment.</translation>
    </message>
    <message>
        <source>It looks at exp where there is one, and does not ask for it.</source>
        <translation>Il regarde exp s’il est présent, mais ne l’exige pas.</translation>
    </message>
    <message>
        <source>Valid from tomorrow on (nbf).</source>
        <translation>Valide à partir de demain (nbf).</translation>
    </message>
    <message>
        <source>It does not look at nbf.</source>
        <translation>Il ne regarde pas nbf.</translation>
    </message>
    <message>
        <source>Issued tomorrow (iat).</source>
        <translation>Émis demain (iat).</translation>
    </message>
    <message>
        <source>It does not look at iat.</source>
        <translation>Il ne regarde pas iat.</translation>
    </message>
    <message>
        <source>Of another issuer, with the key of this one.</source>
        <translation>D’un autre émetteur, avec la clé de celui-ci.</translation>
    </message>
    <message>
        <source>It does not compare iss.</source>
        <translation>Il ne compare pas iss.</translation>
    </message>
    <message>
        <source>Of an issuer whose name begins like the right one.</source>
        <translation>D’un émetteur dont le nom commence comme le bon.</translation>
    </message>
    <message>
        <source>It compares how iss begins.</source>
        <translation>Il ne compare que le début d’iss.</translation>
    </message>
    <message>
        <source>iss is a list with the right one in it.</source>
        <translation>iss est une liste qui contient le bon.</translation>
    </message>
    <message>
        <source>It looks whether the right issuer is contained.</source>
        <translation>Il regarde si le bon émetteur y figure.</translation>
    </message>
    <message>
        <source>Of no issuer.</source>
        <translation>Sans émetteur.</translation>
    </message>
    <message>
        <source>It compares iss where there is one, and does not ask for it.</source>
        <translation>Il compare iss s’il est présent, mais ne l’exige pas.</translation>
    </message>
    <message>
        <source>For another service.</source>
        <translation>Pour un autre service.</translation>
    </message>
    <message>
        <source>It does not look for itself in aud.</source>
        <translation>Il ne se cherche pas dans aud.</translation>
    </message>
    <message>
        <source>For a service whose name begins like this one&apos;s.</source>
        <translation>Pour un service dont le nom commence comme celui-ci.</translation>
    </message>
    <message>
        <source>It compares how aud begins, or looks for its name within a text.</source>
        <translation>Il compare le début d’aud, ou cherche son nom au sein d’un texte.</translation>
    </message>
    <message>
        <source>For nobody in particular (no aud).</source>
        <translation>Pour personne en particulier (sans aud).</translation>
    </message>
    <message>
        <source>It looks at aud where there is one, and does not ask for it.</source>
        <translation>Il regarde aud s’il est présent, mais ne l’exige pas.</translation>
    </message>
    <message>
        <source>For an empty list of services.</source>
        <translation>Pour une liste de services vide.</translation>
    </message>
    <message>
        <source>It looks whether one of the list is wrong, and not whether one is right.</source>
        <translation>Il regarde si un élément de la liste est faux, et non si l’un d’eux est le bon.</translation>
    </message>
    <message>
        <source>About nobody (no sub).</source>
        <translation>Ne concerne personne (sans sub).</translation>
    </message>
    <message>
        <source>It does not ask whom the token is about.</source>
        <translation>Il n’exige pas de savoir qui le jeton concerne.</translation>
    </message>
    <message>
        <source>About somebody without a name (an empty sub).</source>
        <translation>Concerne quelqu’un sans nom (un sub vide).</translation>
    </message>
    <message>
        <source>A token of another kind (typ logout+jwt).</source>
        <translation>Un jeton d’un autre type (typ logout+jwt).</translation>
    </message>
    <message>
        <source>It takes every token of its issuer for an access token.</source>
        <translation>Il prend tout jeton de son émetteur pour un jeton d’accès.</translation>
    </message>
    <message>
        <source>An extension that must be understood, and that nobody knows.</source>
        <translation>Une extension qui doit être comprise et que personne ne connaît.</translation>
    </message>
    <message>
        <source>It does not look at crit.</source>
        <translation>Il ne regarde pas crit.</translation>
    </message>
    <message>
        <source>A claim of 12 KiB.</source>
        <translation>Un claim de 12&#xa0;Kio.</translation>
    </message>
    <message>
        <source>It has no bound for the size of a token.</source>
        <translation>Il ne limite pas la taille d’un jeton.</translation>
    </message>
    <message>
        <source>Says sub twice, somebody else the second time.</source>
        <translation>Contient sub deux fois, la seconde pour quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Claims that are a list.</source>
        <translation>Des claims sous forme de liste.</translation>
    </message>
    <message>
        <source>%1 lets everybody in, without a token: it says nothing of tokens.</source>
        <translation>%1 laisse entrer tout le monde sans jeton&#xa0;: cela ne dit rien des jetons.</translation>
    </message>
    <message>
        <source>%1 does not accept the good token any more (%2), which it did before the attacks: it may have refused some of them for another reason than what is wrong with them.</source>
        <translation>%1 n’accepte plus le jeton valide (%2), alors que c’était le cas avant les attaques&#xa0;: certains jetons falsifiés ont pu être refusés pour une autre raison que leur défaut.</translation>
    </message>
    <message>
        <source>%1 does not accept the good token (%2), so nothing can be said of the forged ones.</source>
        <translation>%1 n’accepte pas le jeton valide (%2)&#xa0;: on ne peut donc rien dire des jetons falsifiés.</translation>
    </message>
    <message>
        <source>The run was stopped after %1 of %2 attacks.</source>
        <translation>L’exécution a été arrêtée après %1 attaques sur %2.</translation>
    </message>
    <message>
        <source>The time for the run was over after %1 of %2 attacks.</source>
        <translation>Le temps imparti s’est écoulé après %1 attaques sur %2.</translation>
    </message>
    <message>
        <source>%1 of %2 attacks were not refused.</source>
        <translation>%1 attaques sur %2 n’ont pas été refusées.</translation>
    </message>
    <message>
        <source>All %1 attacks were refused.</source>
        <translation>Les %1 attaques ont toutes été refusées.</translation>
    </message>
    <message>
        <source>Taken, as a matter of policy: %1.</source>
        <translation>Accepté, par choix de politique&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Attacks that need the issuer&apos;s public key were left out: its key set was not given, or lacks that key.</source>
        <translation>Les attaques nécessitant la clé publique de l’émetteur ont été omises&#xa0;: son jeu de clés n’a pas été indiqué, ou cette clé n’y figure pas.</translation>
    </message>
    <message>
        <source>Attacks with rightly signed tokens (another audience, issuer, time or type) were left out: only the issuer can sign them.</source>
        <translation>Les attaques avec des jetons correctement signés (autre audience, émetteur, date ou type) ont été omises&#xa0;: seul l’émetteur peut les signer.</translation>
    </message>
    <message>
        <source>No attack got through; %1 of %2 tokens were taken that are a matter of policy.</source>
        <translation>Aucune attaque n’a abouti&#x202f;; %1 jetons sur %2, qui relèvent d’un choix de politique, ont été acceptés.</translation>
    </message>
    <message>
        <source>&quot;alg&quot; must be %1, which is what the key signs with. Tokens that name another are among the attacks.</source>
        <translation>«&#xa0;alg&#xa0;» doit être %1, avec lequel la clé signe. Les jetons qui nomment un autre algorithme font partie des attaques.</translation>
    </message>
    <message>
        <source>The lifetime (%1) must be from 1s to %2, the longest of the settings tokens.access-lifetime, tokens.refresh-lifetime and tokens.remember-lifetime.</source>
        <translation>La durée de vie (%1) doit être comprise entre 1s et %2, la plus longue des paramètres tokens.access-lifetime, tokens.refresh-lifetime et tokens.remember-lifetime.</translation>
    </message>
    <message>
        <source>The token must expire: &quot;exp&quot; must be a number no later than %1 from now, the longest lifetime in the settings.</source>
        <translation>Le jeton doit expirer&#xa0;: «&#xa0;exp&#xa0;» doit être un nombre correspondant au plus à %1 à partir de maintenant, la durée de vie la plus longue des paramètres.</translation>
    </message>
    <message>
        <source>A number in it is larger than can be represented.</source>
        <translation>Il contient un nombre trop grand pour être représenté.</translation>
    </message>
    <message>
        <source>The file %1 is not an encrypted backup of Tessera.</source>
        <translation>Le fichier %1 n’est pas une sauvegarde chiffrée de Tessera.</translation>
    </message>
    <message>
        <source>%1 is not a backup of Tessera.</source>
        <translation>%1 n’est pas une sauvegarde de Tessera.</translation>
    </message>
    <message>
        <source>The backup %1 was written by a later version of Tessera. Use that version, or a later one.</source>
        <translation>La sauvegarde %1 a été écrite par une version ultérieure de Tessera. Utilisez cette version ou une plus récente.</translation>
    </message>
    <message>
        <source>The backup %1 has schema version %2, and this program knows versions up to %3. Use the version of Tessera that wrote it, or a later one.</source>
        <translation>La sauvegarde %1 a la version de schéma %2, et ce programme connaît les versions jusqu’à %3. Utilisez la version de Tessera qui l’a écrite, ou une plus récente.</translation>
    </message>
    <message>
        <source>The backup %1 ends within its header: it was not copied whole. Copy it again, or use another one.</source>
        <translation>La sauvegarde %1 s’interrompt dans son en-tête&#xa0;: elle n’a pas été copiée en entier. Copiez-la à nouveau, ou utilisez-en une autre.</translation>
    </message>
    <message>
        <source>The backup %1 ends early: %2 of its %3 bytes are there. It was not copied whole; copy it again, or use another one.</source>
        <translation>La sauvegarde %1 s’interrompt trop tôt&#xa0;: %2&#xa0;octets sur %3 sont présents. Elle n’a pas été copiée en entier&#x202f;; copiez-la à nouveau, ou utilisez-en une autre.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged; use another one.</source>
        <translation>La sauvegarde %1 est endommagée&#x202f;; utilisez-en une autre.</translation>
    </message>
    <message>
        <source>The passphrase is not that of the backup %1.</source>
        <translation>La phrase secrète n’est pas celle de la sauvegarde %1.</translation>
    </message>
    <message>
        <source>The backup %1 is encrypted: its passphrase is needed.</source>
        <translation>La sauvegarde %1 est chiffrée&#xa0;: sa phrase secrète est nécessaire.</translation>
    </message>
    <message>
        <source>The passphrase of a backup must have at least %1 characters.</source>
        <translation>La phrase secrète d’une sauvegarde doit comporter au moins %1 caractères.</translation>
    </message>
    <message>
        <source>The backup was given up, because Tessera ends.</source>
        <translation>La sauvegarde a été abandonnée, car Tessera se ferme.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Le fichier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>This user may not read %1.</source>
        <translation>Cet utilisateur n’a pas le droit de lire %1.</translation>
    </message>
    <message>
        <source>This user may not write to the folder %1. Name another one.</source>
        <translation>Cet utilisateur n’a pas le droit d’écrire dans le dossier %1. Indiquez-en un autre.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be copied into %2; is the disk full?</source>
        <translation>Impossible de copier %1 dans %2&#x202f;; le disque est-il plein&#x202f;?</translation>
    </message>
    <message>
        <source>%1 cannot be restored into %2: %3</source>
        <translation>Impossible de restaurer %1 dans %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 cannot be opened without the key-encryption key that its keys are sealed under: put that into %2, or name its file with --key-encryption-key-file.</source>
        <translation>%1 ne peut pas être ouverte sans la clé de chiffrement des clés qui scelle ses clés&#xa0;: placez celle-ci dans %2, ou indiquez son fichier avec --key-encryption-key-file.</translation>
    </message>
    <message>
        <source>%1 was restored, but that cannot be noted in its audit log: %2</source>
        <translation>%1 a été restaurée, mais cela ne peut pas être consigné dans son journal d’audit&#xa0;: %2</translation>
    </message>
    <message>
        <source>What was written into %1 cannot be read back, and was removed again: %2</source>
        <translation>Ce qui a été écrit dans %1 ne peut pas être relu et a été supprimé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Others than its owner may read or write %1, which holds the passphrase of the backups; take that away with chmod 600.</source>
        <translation>D’autres que son propriétaire peuvent lire ou écrire %1, qui contient la phrase secrète des sauvegardes&#x202f;; retirez-leur ce droit avec chmod 600.</translation>
    </message>
    <message>
        <source>The token has %1 bytes; at most %2 are taken.</source>
        <translation>Le jeton compte %1&#xa0;octets&#x202f;; %2 au plus sont acceptés.</translation>
    </message>
    <message>
        <source>The token is not too long.</source>
        <translation>Le jeton n’est pas trop long.</translation>
    </message>
    <message>
        <source>The token is in a JSON serialisation; only the compact one is taken.</source>
        <translation>Le jeton est dans une sérialisation JSON&#x202f;; seule la forme compacte est acceptée.</translation>
    </message>
    <message>
        <source>The token does not have three parts, parted by full stops.</source>
        <translation>Le jeton ne comporte pas trois parties séparées par des points.</translation>
    </message>
    <message>
        <source>The %1 of the token is not canonical base64url.</source>
        <translation>La partie %1 du jeton n’est pas du base64url canonique.</translation>
    </message>
    <message>
        <source>The token has three parts in canonical base64url.</source>
        <translation>Le jeton comporte trois parties en base64url canonique.</translation>
    </message>
    <message>
        <source>The kid in the header is not text.</source>
        <translation>Le kid de l’en-tête n’est pas du texte.</translation>
    </message>
    <message>
        <source>The header is a JSON object with no member twice.</source>
        <translation>L’en-tête est un objet JSON sans membre en double.</translation>
    </message>
    <message>
        <source>The header names no algorithm.</source>
        <translation>L’en-tête ne nomme aucun algorithme.</translation>
    </message>
    <message>
        <source>The token asks not to be verified (alg none).</source>
        <translation>Le jeton demande à ne pas être vérifié (alg none).</translation>
    </message>
    <message>
        <source>The algorithm %1 does not exist here.</source>
        <translation>L’algorithme %1 n’existe pas ici.</translation>
    </message>
    <message>
        <source>The algorithm %1 is not on the list of allowed ones.</source>
        <translation>L’algorithme %1 ne figure pas dans la liste de ceux autorisés.</translation>
    </message>
    <message>
        <source>The algorithm is on the list of allowed ones.</source>
        <translation>L’algorithme figure dans la liste de ceux autorisés.</translation>
    </message>
    <message>
        <source>The header asks for extensions (crit) that are not understood here.</source>
        <translation>L’en-tête demande des extensions (crit) qui ne sont pas prises en charge ici.</translation>
    </message>
    <message>
        <source>The header asks for no extension.</source>
        <translation>L’en-tête ne demande aucune extension.</translation>
    </message>
    <message>
        <source>The header brings or names a key of its own (%1); it was not used.</source>
        <translation>L’en-tête apporte ou désigne sa propre clé (%1)&#x202f;; elle n’a pas été utilisée.</translation>
    </message>
    <message>
        <source>The header brings no key of its own.</source>
        <translation>L’en-tête n’apporte pas sa propre clé.</translation>
    </message>
    <message>
        <source>The token says that it is an access token.</source>
        <translation>Le jeton indique qu’il est un jeton d’accès.</translation>
    </message>
    <message>
        <source>The token says that it is a JWT, which is allowed here.</source>
        <translation>Le jeton indique qu’il est un JWT, ce qui est autorisé ici.</translation>
    </message>
    <message>
        <source>The header does not say that the token is an access token (typ at+jwt).</source>
        <translation>L’en-tête n’indique pas que le jeton est un jeton d’accès (typ at+jwt).</translation>
    </message>
    <message>
        <source>The token is of the type %1, not an access token (at+jwt).</source>
        <translation>Le jeton est du type %1, et non un jeton d’accès (at+jwt).</translation>
    </message>
    <message>
        <source>The header does not name its key (kid).</source>
        <translation>L’en-tête ne désigne pas sa clé (kid).</translation>
    </message>
    <message>
        <source>The key set is empty.</source>
        <translation>Le jeu de clés est vide.</translation>
    </message>
    <message>
        <source>The key set does not have the key %1.</source>
        <translation>Le jeu de clés ne contient pas la clé %1.</translation>
    </message>
    <message>
        <source>The key set has the key.</source>
        <translation>Le jeu de clés contient la clé.</translation>
    </message>
    <message>
        <source>The token says %1, which is not what the key is for.</source>
        <translation>Le jeton indique %1, ce à quoi la clé n’est pas destinée.</translation>
    </message>
    <message>
        <source>The key is for the algorithm of the token.</source>
        <translation>La clé est destinée à l’algorithme du jeton.</translation>
    </message>
    <message>
        <source>The signature is not the key&apos;s: the token was changed, or somebody else made it.</source>
        <translation>La signature n’est pas celle de la clé&#xa0;: le jeton a été modifié, ou quelqu’un d’autre l’a créé.</translation>
    </message>
    <message>
        <source>The signature is the key&apos;s.</source>
        <translation>La signature est celle de la clé.</translation>
    </message>
    <message>
        <source>The claims are a JSON object with no member twice.</source>
        <translation>Les claims forment un objet JSON sans membre en double.</translation>
    </message>
    <message>
        <source>The claim %1 is missing or no instant in seconds.</source>
        <translation>Le claim %1 est absent ou n’est pas un instant en secondes.</translation>
    </message>
    <message>
        <source>This is not a check of a claim.</source>
        <translation>Ceci n’est pas une vérification de claim.</translation>
    </message>
    <message>
        <source>The token is from the expected issuer.</source>
        <translation>Le jeton provient de l’émetteur attendu.</translation>
    </message>
    <message>
        <source>The token is not from the expected issuer (%1).</source>
        <translation>Le jeton ne provient pas de l’émetteur attendu (%1).</translation>
    </message>
    <message>
        <source>The claim aud is missing, or neither text nor an array of texts.</source>
        <translation>Le claim aud est absent, ou n’est ni un texte ni un tableau de textes.</translation>
    </message>
    <message>
        <source>The token is meant for this audience.</source>
        <translation>Le jeton est destiné à cette audience.</translation>
    </message>
    <message>
        <source>The token is not meant for this audience (%1).</source>
        <translation>Le jeton n’est pas destiné à cette audience (%1).</translation>
    </message>
    <message>
        <source>The token expired at %1.</source>
        <translation>Le jeton a expiré le %1.</translation>
    </message>
    <message>
        <source>The token has not expired.</source>
        <translation>Le jeton n’a pas expiré.</translation>
    </message>
    <message>
        <source>The token does not say from when it is valid.</source>
        <translation>Le jeton n’indique pas à partir de quand il est valide.</translation>
    </message>
    <message>
        <source>The token is valid only from %1.</source>
        <translation>Le jeton n’est valide qu’à partir du %1.</translation>
    </message>
    <message>
        <source>The token is valid already.</source>
        <translation>Le jeton est déjà valide.</translation>
    </message>
    <message>
        <source>The token says that it was issued in the future, at %1.</source>
        <translation>Le jeton indique avoir été émis dans le futur, le %1.</translation>
    </message>
    <message>
        <source>The token was not issued in the future.</source>
        <translation>Le jeton n’a pas été émis dans le futur.</translation>
    </message>
    <message>
        <source>The token names its subject.</source>
        <translation>Le jeton nomme son sujet.</translation>
    </message>
    <message>
        <source>The token does not name its subject (sub).</source>
        <translation>Le jeton ne nomme pas son sujet (sub).</translation>
    </message>
    <message>
        <source>Not compared: no issuer was named.</source>
        <translation>Non comparé&#xa0;: aucun émetteur n’a été indiqué.</translation>
    </message>
    <message>
        <source>Not compared: no audience was named.</source>
        <translation>Non comparé&#xa0;: aucune audience n’a été indiquée.</translation>
    </message>
    <message>
        <source>At byte %1 of the JSON text: %2.</source>
        <translation>À l’octet %1 du texte JSON&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>Ce n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The JSON text is longer than %1 bytes.</source>
        <translation>Le texte JSON dépasse %1&#xa0;octets.</translation>
    </message>
    <message>
        <source>There is no public key in PEM form in the text.</source>
        <translation>Le texte ne contient pas de clé publique au format PEM.</translation>
    </message>
    <message>
        <source>There is no certificate in the text that can be read.</source>
        <translation>Le texte ne contient aucun certificat lisible.</translation>
    </message>
    <message>
        <source>%1 has a database already; --force puts it aside.</source>
        <translation>%1 contient déjà une base de données&#x202f;; --force la met de côté.</translation>
    </message>
    <message>
        <source>A process is using the database %1. Stop it, then restore.</source>
        <translation>Un processus utilise la base de données %1. Arrêtez-le, puis restaurez.</translation>
    </message>
    <message>
        <source>The database %1 cannot be kept as %2: %3.</source>
        <translation>Impossible de conserver la base de données %1 sous le nom %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The operating system failed to read the source or to write %1; nothing was changed.</source>
        <translation>Le système d’exploitation n’a pas pu lire la source ou écrire %1&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no backup in the file %1.</source>
        <translation>Le fichier %1 ne contient aucune sauvegarde.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged: a row of %2 belongs to nothing.</source>
        <translation>La sauvegarde %1 est endommagée&#xa0;: une ligne de %2 n’est rattachée à rien.</translation>
    </message>
    <message>
        <source>A change failed for a reason that is no fault of the database.</source>
        <translation>Une modification a échoué pour une raison indépendante de la base de données.</translation>
    </message>
    <message>
        <source>The server secret &quot;%1&quot; does not open under this key-encryption key.</source>
        <translation>Le secret de serveur «&#xa0;%1&#xa0;» ne s’ouvre pas avec cette clé de chiffrement des clés.</translation>
    </message>
    <message>
        <source>The check of the audit log was stopped.</source>
        <translation>La vérification du journal d’audit a été arrêtée.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB.</source>
        <translation>%1 dépasse 1&#xa0;Mio.</translation>
    </message>
    <message>
        <source>the same name stands here a second time.</source>
        <translation>le même nom figure ici une seconde fois.</translation>
    </message>
    <message>
        <source>this is not TOML. Write [GROUP], or NAME = and a text in quotation marks, a whole number, true or false.</source>
        <translation>ce n’est pas du TOML. Écrivez [GROUP], ou NAME = suivi d’un texte entre guillemets, d’un nombre entier, de true ou de false.</translation>
    </message>
    <message>
        <source>a text in quotation marks does not end on its line.</source>
        <translation>un texte entre guillemets ne se termine pas sur sa ligne.</translation>
    </message>
    <message>
        <source>%1 must be text, a whole number, true or false</source>
        <translation>%1 doit être du texte, un nombre entier, true ou false</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an http or https address without a fragment</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse http ou https sans fragment</translation>
    </message>
    <message>
        <source>The algorithm is one of %1.</source>
        <translation>L’algorithme est l’un des suivants&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The certificate is of a key that is not used here.</source>
        <translation>Le certificat est celui d’une clé qui n’est pas utilisée ici.</translation>
    </message>
    <message>
        <source>That is no certificate.</source>
        <translation>Ce n’est pas un certificat.</translation>
    </message>
    <message>
        <source>An Ed25519 public key has 32 bytes.</source>
        <translation>Une clé publique Ed25519 compte 32&#xa0;octets.</translation>
    </message>
    <message>
        <source>The Ed25519 key is not in canonical form.</source>
        <translation>La clé Ed25519 n’est pas sous forme canonique.</translation>
    </message>
    <message>
        <source>The Ed25519 key is a point of small order.</source>
        <translation>La clé Ed25519 est un point d’ordre faible.</translation>
    </message>
    <message>
        <source>The bytes are no point of Ed25519.</source>
        <translation>Ces octets ne sont pas un point d’Ed25519.</translation>
    </message>
    <message>
        <source>The JWK was published with its private members, so anybody can sign with it.</source>
        <translation>Le JWK a été publié avec ses membres privés&#xa0;: n’importe qui peut donc signer avec lui.</translation>
    </message>
    <message>
        <source>The JWK is for the algorithm %1, but of another kind of key.</source>
        <translation>Le JWK est destiné à l’algorithme %1, mais contient un autre type de clé.</translation>
    </message>
    <message>
        <source>The JWK is for the algorithm %1, which is not used here.</source>
        <translation>Le JWK est destiné à l’algorithme %1, qui n’est pas utilisé ici.</translation>
    </message>
    <message>
        <source>The JWK is not for signatures: its use is %1.</source>
        <translation>Le JWK n’est pas destiné aux signatures&#xa0;: son use est %1.</translation>
    </message>
    <message>
        <source>The member %1 of the JWK is not of the type that it must be.</source>
        <translation>Le membre %1 du JWK n’est pas du type requis.</translation>
    </message>
    <message>
        <source>The member key_ops of the JWK names an operation twice.</source>
        <translation>Le membre key_ops du JWK nomme une opération deux fois.</translation>
    </message>
    <message>
        <source>The member %1 of the JWK is missing or not canonical base64url.</source>
        <translation>Le membre %1 du JWK est absent ou n’est pas du base64url canonique.</translation>
    </message>
    <message>
        <source>The member %1 of the JWK is not canonical base64url.</source>
        <translation>Le membre %1 du JWK n’est pas du base64url canonique.</translation>
    </message>
    <message>
        <source>The member %1 of the JWK begins with a zero byte, which a number must not.</source>
        <translation>Le membre %1 du JWK commence par un octet nul, ce qui est interdit à un nombre.</translation>
    </message>
    <message>
        <source>The JWK has no text in its member %1.</source>
        <translation>Le JWK n’a pas de texte dans son membre %1.</translation>
    </message>
    <message>
        <source>The JWK has no text in its member kty.</source>
        <translation>Le JWK n’a pas de texte dans son membre kty.</translation>
    </message>
    <message>
        <source>The curve %1 is not used here; P-256, P-384 and Ed25519 are.</source>
        <translation>La courbe %1 n’est pas utilisée ici&#x202f;; P-256, P-384 et Ed25519 le sont.</translation>
    </message>
    <message>
        <source>A symmetric key (kty oct) is not used here: there is no HMAC.</source>
        <translation>Une clé symétrique (kty oct) n’est pas utilisée ici&#xa0;: il n’y a pas de HMAC.</translation>
    </message>
    <message>
        <source>A key of the kind %1 is not used here; RSA, EC and OKP are.</source>
        <translation>Une clé du type %1 n’est pas utilisée ici&#x202f;; RSA, EC et OKP le sont.</translation>
    </message>
    <message>
        <source>An RSA key of more than two primes is not used here.</source>
        <translation>Une clé RSA de plus de deux nombres premiers n’est pas utilisée ici.</translation>
    </message>
    <message>
        <source>The public member x of the JWK does not belong to its private one.</source>
        <translation>Le membre public x du JWK ne va pas avec son membre privé.</translation>
    </message>
    <message>
        <source>There is only a public key in the JWK; signing needs the private one.</source>
        <translation>Le JWK ne contient qu’une clé publique&#x202f;; il faut la clé privée pour signer.</translation>
    </message>
    <message>
        <source>The key set has no array in its member keys.</source>
        <translation>Le jeu de clés n’a pas de tableau dans son membre keys.</translation>
    </message>
    <message>
        <source>The key set has %1 keys; at most %2 are taken.</source>
        <translation>Le jeu de clés contient %1 clés&#x202f;; %2 au plus sont acceptées.</translation>
    </message>
    <message>
        <source>An earlier key of the set has the same kid.</source>
        <translation>Une clé précédente du jeu a le même kid.</translation>
    </message>
    <message>
        <source>A member of the set is not an object.</source>
        <translation>Un élément du jeu n’est pas un objet.</translation>
    </message>
    <message>
        <source>At byte %1 of the JSON text stands a value that cannot be represented.</source>
        <translation>À l’octet %1 du texte JSON figure une valeur impossible à représenter.</translation>
    </message>
    <message>
        <source>A token has three parts with two full stops between them.</source>
        <translation>Un jeton comporte trois parties séparées par deux points («&#xa0;.&#xa0;»).</translation>
    </message>
    <message>
        <source>The %1 is not canonical base64url.</source>
        <translation>La partie %1 n’est pas du base64url canonique.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring does not give the key-encryption key (%1). Unlock the keyring and try again, or name a file that holds the key with --key-encryption-key-file.</source>
        <translation>Le trousseau de clés du bureau ne fournit pas la clé de chiffrement des clés (%1). Déverrouillez le trousseau et réessayez, ou indiquez un fichier contenant cette clé avec --key-encryption-key-file.</translation>
    </message>
    <message>
        <source>it did not answer within a minute</source>
        <translation>il n’a pas répondu en une minute</translation>
    </message>
    <message>
        <source>what it holds is not one</source>
        <translation>ce qu’il contient n’en est pas une</translation>
    </message>
    <message>
        <source>The request is malformed: a parameter is missing, doubled or not understood.</source>
        <translation>La requête est mal formée&#xa0;: un paramètre est absent, en double ou incompris.</translation>
    </message>
    <message>
        <source>The token is expired, revoked, malformed or not good for this resource.</source>
        <translation>Le jeton a expiré, est révoqué, mal formé ou non valable pour cette ressource.</translation>
    </message>
    <message>
        <source>The token is good, but does not allow this.</source>
        <translation>Le jeton est valide, mais n’autorise pas cette action.</translation>
    </message>
    <message>
        <source>The error &quot;%1&quot; is none of RFC 6750.</source>
        <translation>L’erreur «&#xa0;%1&#xa0;» ne figure pas dans la RFC 6750.</translation>
    </message>
    <message>
        <source>Line %1 of the headers is not &quot;Name: value&quot;.</source>
        <translation>La ligne %1 des en-têtes n’est pas de la forme «&#xa0;Nom: valeur&#xa0;».</translation>
    </message>
    <message>
        <source>A bearer token is asked for, and none was seen.</source>
        <translation>Un jeton Bearer est demandé, et aucun n’a été reçu.</translation>
    </message>
    <message>
        <source>The resource says: %1</source>
        <translation>La ressource indique&#xa0;: %1</translation>
    </message>
    <message>
        <source>It asks for the scope &quot;%1&quot;.</source>
        <translation>Elle demande le scope «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Who issues its tokens stands at %1 (RFC 9728).</source>
        <translation>L’émetteur de ses jetons est indiqué à %1 (RFC 9728).</translation>
    </message>
    <message>
        <source>The certificate is not trusted: %1</source>
        <translation>Le certificat n’est pas approuvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing listens there.</source>
        <translation>Rien n’écoute à cette adresse.</translation>
    </message>
    <message>
        <source>There is no host of that name.</source>
        <translation>Il n’existe pas d’hôte de ce nom.</translation>
    </message>
    <message>
        <source>The connection was closed before an answer came.</source>
        <translation>La connexion a été fermée avant toute réponse.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Aucune réponse n’est arrivée à temps.</translation>
    </message>
    <message>
        <source>The TLS handshake failed.</source>
        <translation>La négociation TLS a échoué.</translation>
    </message>
    <message>
        <source>The address is neither http nor https.</source>
        <translation>L’adresse n’est ni http ni https.</translation>
    </message>
    <message>
        <source>It failed: %1</source>
        <translation>Échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Opération annulée.</translation>
    </message>
    <message>
        <source>The answer is longer than 1 MiB; the rest was not read.</source>
        <translation>La réponse dépasse 1&#xa0;Mio&#x202f;; le reste n’a pas été lu.</translation>
    </message>
    <message>
        <source>The connection was closed before the answer was whole.</source>
        <translation>La connexion a été fermée avant que la réponse soit complète.</translation>
    </message>
    <message>
        <source>This is no token: one has three parts of letters and digits, with full stops between them, and begins with eyJ.</source>
        <translation>Ce n’est pas un jeton&#xa0;: un jeton comporte trois parties de lettres et de chiffres séparées par des points, et commence par eyJ.</translation>
    </message>
    <message>
        <source>There is one part; the payload and the signature are missing.</source>
        <translation>Il n’y a qu’une partie&#x202f;; la charge utile et la signature manquent.</translation>
    </message>
    <message>
        <source>There are two parts; the signature is missing.</source>
        <translation>Il y a deux parties&#x202f;; la signature manque.</translation>
    </message>
    <message>
        <source>There are %1 parts; a signed token has three, an encrypted one five.</source>
        <translation>Il y a %1 parties&#x202f;; un jeton signé en a trois, un jeton chiffré cinq.</translation>
    </message>
    <message>
        <source>The %1 has two members &quot;%2&quot;: which of them counts, verifiers do not agree on.</source>
        <translation>La partie %1 a deux membres «&#xa0;%2&#xa0;»&#xa0;: les vérificateurs ne s’accordent pas sur celui qui compte.</translation>
    </message>
    <message>
        <source>The %1 is not JSON: at its byte %2, %3.</source>
        <translation>La partie %1 n’est pas du JSON&#xa0;: à son octet %2, %3.</translation>
    </message>
    <message>
        <source>The %1 is JSON, but no object.</source>
        <translation>La partie %1 est du JSON, mais pas un objet.</translation>
    </message>
    <message>
        <source>This token is encrypted (JWE): only who has the key can read what is in it.</source>
        <translation>Ce jeton est chiffré (JWE)&#xa0;: seul qui possède la clé peut lire son contenu.</translation>
    </message>
    <message>
        <source>The header is that of an encrypted token (JWE), which has five parts.</source>
        <translation>L’en-tête est celui d’un jeton chiffré (JWE), qui comporte cinq parties.</translation>
    </message>
    <message>
        <source>The header has no alg, which every token has.</source>
        <translation>L’en-tête n’a pas d’alg, présent dans tout jeton.</translation>
    </message>
    <message>
        <source>alg is none: nobody has signed it, and anybody can have made it.</source>
        <translation>alg vaut none&#xa0;: personne ne l’a signé, et n’importe qui peut l’avoir créé.</translation>
    </message>
    <message>
        <source>It is signed with a shared secret (%1): whoever can verify it can also make one.</source>
        <translation>Il est signé avec un secret partagé (%1)&#xa0;: qui peut le vérifier peut aussi en créer un.</translation>
    </message>
    <message>
        <source>The header brings its own key (%1); no good verifier uses that.</source>
        <translation>L’en-tête apporte sa propre clé (%1)&#x202f;; aucun bon vérificateur ne l’utilise.</translation>
    </message>
    <message>
        <source>The header has crit: who does not understand the extensions in it refuses the token.</source>
        <translation>L’en-tête contient crit&#xa0;: qui ne comprend pas les extensions indiquées refuse le jeton.</translation>
    </message>
    <message>
        <source>The header has no kid: a verifier has to try its keys.</source>
        <translation>L’en-tête n’a pas de kid&#xa0;: un vérificateur doit essayer ses clés.</translation>
    </message>
    <message>
        <source>%1 is not a number; it is one of seconds since 1970.</source>
        <translation>%1 n’est pas un nombre&#x202f;; il doit compter les secondes depuis 1970.</translation>
    </message>
    <message>
        <source>%1 seems to be in milliseconds; it counts in seconds.</source>
        <translation>%1 semble être en millisecondes&#x202f;; il se compte en secondes.</translation>
    </message>
    <message>
        <source>There is no exp: it never expires, or is refused for that.</source>
        <translation>Il n’y a pas d’exp&#xa0;: le jeton n’expire jamais, ou est refusé pour cette raison.</translation>
    </message>
    <message>
        <source>There is no %1, which access tokens have (RFC 9068 section 2.2).</source>
        <translation>Il n’y a pas de %1, que les jetons d’accès comportent (RFC 9068, section 2.2).</translation>
    </message>
    <message>
        <source>There is no signature.</source>
        <translation>Il n’y a pas de signature.</translation>
    </message>
    <message>
        <source>The text is longer than 1 MiB; the rest was not looked at.</source>
        <translation>Le texte dépasse 1&#xa0;Mio&#x202f;; le reste n’a pas été examiné.</translation>
    </message>
    <message>
        <source>This is JSON; its %1 was taken.</source>
        <translation>Ceci est du JSON&#x202f;; son %1 a été retenu.</translation>
    </message>
    <message>
        <source>What stands before the token in a request was left out.</source>
        <translation>Ce qui précède le jeton dans une requête a été omis.</translation>
    </message>
    <message>
        <source>The quotation marks were left out.</source>
        <translation>Les guillemets ont été omis.</translation>
    </message>
    <message>
        <source>Line breaks and spaces in the token were left out.</source>
        <translation>Les sauts de ligne et les espaces du jeton ont été omis.</translation>
    </message>
    <message>
        <source>The %1 is written in the alphabet of base64, with + and /, and not in that of base64url.</source>
        <translation>La partie %1 est écrite dans l’alphabet de base64, avec + et /, et non dans celui de base64url.</translation>
    </message>
    <message>
        <source>The %1 holds a character that is not base64url.</source>
        <translation>La partie %1 contient un caractère qui n’est pas du base64url.</translation>
    </message>
    <message>
        <source>The %1 has a length that base64url never has: something is missing.</source>
        <translation>La partie %1 a une longueur impossible en base64url&#xa0;: il manque quelque chose.</translation>
    </message>
    <message>
        <source>The %1 is not canonical: bits are left over at its end that belong to no byte.</source>
        <translation>La partie %1 n’est pas canonique&#xa0;: il reste à la fin des bits qui n’appartiennent à aucun octet.</translation>
    </message>
    <message>
        <source>The %1 ends with padding, which tokens do not have.</source>
        <translation>La partie %1 se termine par un bourrage, que les jetons n’ont pas.</translation>
    </message>
    <message>
        <source>something follows the JSON value</source>
        <translation>quelque chose suit la valeur JSON</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>la fin arrive trop tôt</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>l’imbrication est trop profonde</translation>
    </message>
    <message>
        <source>a comma or a closing brace is missing</source>
        <translation>il manque une virgule ou une accolade fermante</translation>
    </message>
    <message>
        <source>the name of a member is missing</source>
        <translation>il manque le nom d’un membre</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>il manque un deux-points</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing</source>
        <translation>il manque une virgule ou un crochet fermant</translation>
    </message>
    <message>
        <source>a string holds a control character</source>
        <translation>une chaîne contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>a string does not end</source>
        <translation>une chaîne ne se termine pas</translation>
    </message>
    <message>
        <source>a string holds an unknown escape</source>
        <translation>une chaîne contient une séquence d’échappement inconnue</translation>
    </message>
    <message>
        <source>a string holds half of a surrogate pair</source>
        <translation>une chaîne contient la moitié d’une paire de substitution</translation>
    </message>
    <message>
        <source>an escape lacks its four digits</source>
        <translation>il manque à une séquence d’échappement ses quatre chiffres</translation>
    </message>
    <message>
        <source>a string is not UTF-8</source>
        <translation>une chaîne n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>there is no JSON value here</source>
        <translation>il n’y a pas de valeur JSON ici</translation>
    </message>
    <message>
        <source>a number begins with a zero</source>
        <translation>un nombre commence par un zéro</translation>
    </message>
    <message>
        <source>a digit is missing</source>
        <translation>il manque un chiffre</translation>
    </message>
    <message>
        <source>an object ends that has two members of one name</source>
        <translation>ici se termine un objet qui a deux membres de même nom</translation>
    </message>
    <message>
        <source>Entry %1 is missing.</source>
        <translation>L’entrée %1 est absente.</translation>
    </message>
    <message>
        <source>Entry %1 is missing: the last entry known is %2.</source>
        <translation>L’entrée %1 est absente&#xa0;: la dernière entrée connue est %2.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the entry before it.</source>
        <translation>L’entrée %1 ne suit pas l’entrée précédente.</translation>
    </message>
    <message>
        <source>Entry %1 was changed after it was written.</source>
        <translation>L’entrée %1 a été modifiée après son écriture.</translation>
    </message>
    <message>
        <source>The log does not end where its head says.</source>
        <translation>Le journal ne se termine pas là où son en-tête l’indique.</translation>
    </message>
    <message>
        <source>The audit log could not be told of it: %1</source>
        <translation>L’opération n’a pas pu être consignée dans le journal d’audit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Argon2 needs at least 8KiB of memory for each lane (%1KiB for %2).</source>
        <translation>Argon2 requiert au moins 8&#xa0;Kio de mémoire par voie (%1&#xa0;Kio pour %2).</translation>
    </message>
    <message>
        <source>Refresh tokens must live at least as long as access tokens (%1).</source>
        <translation>Les jetons d’actualisation doivent vivre au moins aussi longtemps que les jetons d’accès (%1).</translation>
    </message>
    <message>
        <source>The refresh grace (%1) must be between 0 and %2.</source>
        <translation>Le délai de grâce de l’actualisation (%1) doit être compris entre 0 et %2.</translation>
    </message>
    <message>
        <source>The token type must be at+jwt or JWT.</source>
        <translation>Le type de jeton doit être at+jwt ou JWT.</translation>
    </message>
    <message>
        <source>A duration needs a unit: write %1s, %1min, %1h or %1d.</source>
        <translation>Une durée a besoin d’une unité&#xa0;: écrivez %1s, %1min, %1h ou %1d.</translation>
    </message>
    <message>
        <source>The units are ms, s, min, h and d.</source>
        <translation>Les unités sont ms, s, min, h et d.</translation>
    </message>
    <message>
        <source>The database %1 was moved, removed or replaced while it was in use, so nothing is written to it any more. Put it back where it was, or restart what uses it.</source>
        <translation>La base de données %1 a été déplacée, supprimée ou remplacée pendant son utilisation&#xa0;: plus rien n’y est écrit. Remettez-la à sa place, ou redémarrez ce qui l’utilise.</translation>
    </message>
    <message>
        <source>The database %1 cannot be written: the file, its folder or its file system is read-only for this user.</source>
        <translation>Impossible d’écrire la base de données %1&#xa0;: le fichier, son dossier ou son système de fichiers est en lecture seule pour cet utilisateur.</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened: see whether its folder exists and whether this user may read and write there.</source>
        <translation>Impossible d’ouvrir la base de données %1&#xa0;: vérifiez que son dossier existe et que cet utilisateur peut y lire et y écrire.</translation>
    </message>
    <message>
        <source>Another process is writing to the database %1 and has not finished in time; nothing was changed, try again.</source>
        <translation>Un autre processus écrit dans la base de données %1 et n’a pas terminé à temps&#x202f;; rien n’a été modifié, réessayez.</translation>
    </message>
    <message>
        <source>There is no space left for the database %1; the change was not made. Free some space on its disk, then try again.</source>
        <translation>Il n’y a plus de place pour la base de données %1&#x202f;; la modification n’a pas été effectuée. Libérez de l’espace sur son disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The operating system failed to read or write the database %1; the change was not made. See the state of its disk.</source>
        <translation>Le système d’exploitation n’a pas pu lire ou écrire la base de données %1&#x202f;; la modification n’a pas été effectuée. Vérifiez l’état de son disque.</translation>
    </message>
    <message>
        <source>The database %1 is damaged. Restore it from a backup.</source>
        <translation>La base de données %1 est endommagée. Restaurez-la à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>The file %1 is not a database of Tessera, or its beginning is damaged. Name another file, or restore it from a backup.</source>
        <translation>Le fichier %1 n’est pas une base de données de Tessera, ou son début est endommagé. Indiquez un autre fichier, ou restaurez la base à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>A rule of the database %1 forbids the change.</source>
        <translation>Une règle de la base de données %1 interdit la modification.</translation>
    </message>
    <message>
        <source>A statement failed in the database %1.</source>
        <translation>Une instruction a échoué dans la base de données %1.</translation>
    </message>
    <message>
        <source>The file %1 is not a database of Tessera, or its beginning is damaged. It was left as it is: name another file, or restore it from a backup.</source>
        <translation>Le fichier %1 n’est pas une base de données de Tessera, ou son début est endommagé. Il a été laissé tel quel&#xa0;: indiquez un autre fichier, ou restaurez la base à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>The folder %1 for the database cannot be made: see whether this user may write above it.</source>
        <translation>Impossible de créer le dossier %1 pour la base de données&#xa0;: vérifiez que cet utilisateur peut écrire dans le dossier parent.</translation>
    </message>
    <message>
        <source>%1 is no file, so it cannot be the database.</source>
        <translation>%1 n’est pas un fichier et ne peut donc pas être la base de données.</translation>
    </message>
    <message>
        <source>The database %1 cannot be made: %2.</source>
        <translation>Impossible de créer la base de données %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The database %1 is on a file system that cannot share memory between processes, which its journal (WAL) needs. Put it on a local disk.</source>
        <translation>La base de données %1 se trouve sur un système de fichiers qui ne permet pas de partager de la mémoire entre processus, ce qu’exige son journal (WAL). Placez-la sur un disque local.</translation>
    </message>
    <message>
        <source>The database %1 is damaged (%2). Restore it from a backup.</source>
        <translation>La base de données %1 est endommagée (%2). Restaurez-la à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>The database %1 has schema version %2, and this program knows versions up to %3. Start the version of Tessera that wrote it, or a later one, or restore a backup from before the upgrade.</source>
        <translation>La base de données %1 a la version de schéma %2, et ce programme connaît les versions jusqu’à %3. Démarrez la version de Tessera qui l’a écrite, ou une plus récente, ou restaurez une sauvegarde antérieure à la mise à niveau.</translation>
    </message>
    <message>
        <source>The database %1 is damaged: column %2 of a row holds what it never should. Restore it from a backup.</source>
        <translation>La base de données %1 est endommagée&#xa0;: la colonne %2 d’une ligne contient une valeur impossible. Restaurez-la à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>%1 cannot be forced to the disk: %2.</source>
        <translation>Impossible de forcer l’écriture de %1 sur le disque&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be renamed to %2: %3.</source>
        <translation>Impossible de renommer %1 en %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The file %1 cannot be made: %2.</source>
        <translation>Impossible de créer le fichier %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no space left for %1; nothing was changed. Free some space there, or name a place on another disk.</source>
        <translation>Il n’y a plus de place pour %1&#x202f;; rien n’a été modifié. Libérez-y de l’espace, ou indiquez un emplacement sur un autre disque.</translation>
    </message>
    <message>
        <source>The file %1 exists already, and a backup replaces nothing. Name another file.</source>
        <translation>Le fichier %1 existe déjà, et une sauvegarde ne remplace rien. Indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>The process %1 runs the services of the data folder %2; start and stop them there, or end it to run them here.</source>
        <translation>Le processus %1 exécute les services du dossier de données %2&#x202f;; démarrez-les et arrêtez-les là-bas, ou mettez fin à ce processus pour les exécuter ici.</translation>
    </message>
    <message>
        <source>The auth service beside it does not run, so nobody is asked for its keys; start it to go on.</source>
        <translation>Le service d’authentification associé est arrêté&#xa0;: personne n’est donc interrogé sur ses clés&#x202f;; démarrez-le pour continuer.</translation>
    </message>
    <message>
        <source>The services cannot speak TLS with %1. %2</source>
        <translation>Les services ne peuvent pas utiliser %1 pour TLS. %2</translation>
    </message>
    <message>
        <source>There is no certificate in it (PEM or PKCS #12).</source>
        <translation>Il ne contient aucun certificat (PEM ou PKCS #12).</translation>
    </message>
    <message>
        <source>There is no private key in it (PEM or PKCS #12).</source>
        <translation>Il ne contient aucune clé privée (PEM ou PKCS #12).</translation>
    </message>
    <message>
        <source>The PKCS #12 holds no certificate with its private key.</source>
        <translation>Le fichier PKCS #12 ne contient aucun certificat accompagné de sa clé privée.</translation>
    </message>
    <message>
        <source>The key is encrypted, and no passphrase is given.</source>
        <translation>La clé est chiffrée, et aucune phrase secrète n’est indiquée.</translation>
    </message>
    <message>
        <source>The passphrase is not that of the key.</source>
        <translation>La phrase secrète n’est pas celle de la clé.</translation>
    </message>
    <message>
        <source>The key is not that of the certificate.</source>
        <translation>La clé n’est pas celle du certificat.</translation>
    </message>
    <message>
        <source>The certificate is too weak for clients of today: RSA of 2048 bits, ECDSA and SHA-256 are the least.</source>
        <translation>Le certificat est trop faible pour les clients actuels&#xa0;: il faut au moins RSA 2048&#xa0;bits, ECDSA et SHA-256.</translation>
    </message>
    <message>
        <source>OpenSSL does not take the certificate.</source>
        <translation>OpenSSL n’accepte pas le certificat.</translation>
    </message>
    <message>
        <source>%1 is larger than a certificate can be.</source>
        <translation>%1 est trop volumineux pour être un certificat.</translation>
    </message>
    <message>
        <source>There is no certificate (PEM) in %1.</source>
        <translation>%1 ne contient aucun certificat (PEM).</translation>
    </message>
    <message>
        <source>There are two certificates for TLS: one of a file (tls.certificate-file) and one of the local authority (tls.names). Name one of them.</source>
        <translation>Il y a deux certificats pour TLS&#xa0;: celui d’un fichier (tls.certificate-file) et celui de l’autorité de certification locale (tls.names). N’en indiquez qu’un.</translation>
    </message>
    <message>
        <source>A resource service alone has no authority. Let that of the auth service issue it a certificate (tls issue), and name that with tls.certificate-file instead of tls.names.</source>
        <translation>Un service de ressources seul n’a pas d’autorité de certification. Faites-lui émettre un certificat par celle du service d’authentification (tls issue), et indiquez-le avec tls.certificate-file au lieu de tls.names.</translation>
    </message>
    <message>
        <source>A key for TLS is named and no certificate; name that too (tls.certificate-file), or neither.</source>
        <translation>Une clé est indiquée pour TLS, mais aucun certificat&#x202f;; indiquez-le aussi (tls.certificate-file), ou n’indiquez ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>The local authority cannot give the listeners a certificate. %1</source>
        <translation>L’autorité de certification locale ne peut pas fournir de certificat aux points d’écoute. %1</translation>
    </message>
    <message>
        <source>The stored certificate &quot;%1&quot; does not open. Restore the database from a backup.</source>
        <translation>Impossible d’ouvrir le certificat enregistré «&#xa0;%1&#xa0;». Restaurez la base de données à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>The local authority is out of date since %1: make another one (tls renew --authority), and let clients trust that.</source>
        <translation>L’autorité de certification locale a expiré le %1&#xa0;: créez-en une autre (tls renew --authority), à laquelle les clients devront faire confiance.</translation>
    </message>
    <message>
        <source>The listeners have no certificate of the local authority. Name what it is to be for (tls.names) and start them; that makes one.</source>
        <translation>Les points d’écoute n’ont pas de certificat de l’autorité de certification locale. Indiquez les noms qu’il doit couvrir (tls.names) et démarrez les services&#x202f;; il est alors créé.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a DNS name nor an IP address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un nom DNS ni une adresse IP.</translation>
    </message>
    <message>
        <source>A certificate is for 1 to %1 DNS names and IP addresses.</source>
        <translation>Un certificat couvre de 1 à %1 noms DNS et adresses IP.</translation>
    </message>
    <message>
        <source>A certificate is for 1 to %1 days.</source>
        <translation>Un certificat est valable de 1 à %1&#xa0;jours.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither an IP address nor a network as 10.1.0.0/16</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni une adresse IP ni un réseau tel que 10.1.0.0/16</translation>
    </message>
    <message>
        <source>the name of the %1 is empty</source>
        <translation>le nom de «&#xa0;%1&#xa0;» est vide</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of both, auth, resource</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’une des valeurs both, auth, resource</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an issuer; it must be an http or https address without query and fragment (RFC 8414 section 2)</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un émetteur&#x202f;; il faut une adresse http ou https sans paramètres de requête ni fragment (RFC 8414, section 2)</translation>
    </message>
    <message>
        <source>an audience has 1 to 255 characters</source>
        <translation>une audience comporte de 1 à 255 caractères</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an http or https address</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse http ou https</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a DNS name nor an IP address</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un nom DNS ni une adresse IP</translation>
    </message>
    <message>
        <source>a certificate is for 1 to %1 DNS names and IP addresses</source>
        <translation>un certificat couvre de 1 à %1 noms DNS et adresses IP</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number from %2 to %3</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de %2 à %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of auto, text, journal, json</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’une des valeurs auto, text, journal, json</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not CATEGORY=LEVEL with one of debug, info, warning, error</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas de la forme CATÉGORIE=NIVEAU avec l’un des niveaux debug, info, warning, error</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a category</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de catégorie</translation>
    </message>
    <message>
        <source>there is no category &quot;%1&quot; (did you mean &quot;%2&quot;?)</source>
        <translation>il n’y a pas de catégorie «&#xa0;%1&#xa0;» (vouliez-vous dire «&#xa0;%2&#xa0;»&#x202f;?)</translation>
    </message>
    <message>
        <source>there is no category &quot;%1&quot;</source>
        <translation>il n’y a pas de catégorie «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The configuration file %1 is as it was: %2 It should say: %3.</source>
        <translation>Le fichier de configuration %1 est resté inchangé&#xa0;: %2 Il devrait contenir&#xa0;: %3.</translation>
    </message>
    <message>
        <source>this program cannot change it without harm; change it by hand.</source>
        <translation>ce programme ne peut pas le modifier sans dommage&#x202f;; modifiez-le à la main.</translation>
    </message>
    <message>
        <source>another program writes it all the time.</source>
        <translation>un autre programme y écrit sans cesse.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be used: %2</source>
        <translation>Le dossier de données %1 est inutilisable&#xa0;: %2</translation>
    </message>
    <message>
        <source>the folder around it cannot be made.</source>
        <translation>le dossier parent ne peut pas être créé.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Le dossier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>it is not a folder.</source>
        <translation>ce n’est pas un dossier.</translation>
    </message>
    <message>
        <source>this user may not write to it.</source>
        <translation>cet utilisateur n’a pas le droit d’y écrire.</translation>
    </message>
    <message>
        <source>everybody may write to it; take that away with chmod o-w, or name a folder of its own.</source>
        <translation>tout le monde a le droit d’y écrire&#x202f;; retirez ce droit avec chmod o-w, ou indiquez un dossier dédié.</translation>
    </message>
    <message>
        <source>the group %1 may write to it; take that away with chmod g-w, or name a folder of its own.</source>
        <translation>le groupe %1 a le droit d’y écrire&#x202f;; retirez-lui ce droit avec chmod g-w, ou indiquez un dossier dédié.</translation>
    </message>
    <message>
        <source>The auth service beside it is elsewhere now, so nobody is asked where it was.</source>
        <translation>Le service d’authentification associé se trouve ailleurs désormais&#xa0;: son ancienne adresse n’est donc plus interrogée.</translation>
    </message>
    <message>
        <source>service.lock cannot be written; is the disk full?</source>
        <translation>Impossible d’écrire service.lock&#x202f;; le disque est-il plein&#x202f;?</translation>
    </message>
    <message>
        <source>this user may not write to the folder %1.</source>
        <translation>cet utilisateur n’a pas le droit d’écrire dans le dossier %1.</translation>
    </message>
    <message>
        <source>there is no room left on the disk.</source>
        <translation>il n’y a plus de place sur le disque.</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made: %2.</source>
        <translation>impossible de créer le dossier %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be the data folder: %2</source>
        <translation>Le dossier %1 ne peut pas être le dossier de données&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 n’est pas un dossier.</translation>
    </message>
    <message>
        <source>this user may not make it in %1.</source>
        <translation>cet utilisateur n’a pas le droit de le créer dans %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say where the folder is: begin with / or ~/.</source>
        <translation>«&#xa0;%1&#xa0;» n’indique pas où se trouve le dossier&#xa0;: commencez par / ou ~/.</translation>
    </message>
    <message>
        <source>it holds other things, %1 for one; name one of its own.</source>
        <translation>il contient autre chose, par exemple %1&#x202f;; indiquez un dossier dédié.</translation>
    </message>
    <message>
        <source>%1 says otherwise than &quot;%2&quot;; start the program without it to choose here.</source>
        <translation>%1 indique autre chose que «&#xa0;%2&#xa0;»&#x202f;; démarrez le programme sans cette indication pour choisir ici.</translation>
    </message>
    <message>
        <source>There is no configuration file to keep these choices in.</source>
        <translation>Il n’y a pas de fichier de configuration où conserver ces choix.</translation>
    </message>
    <message>
        <source>The services of this data folder are another process&apos;s; change them where they run, or end that process and start them here.</source>
        <translation>Les services de ce dossier de données appartiennent à un autre processus&#x202f;; modifiez-les là où ils s’exécutent, ou mettez fin à ce processus et démarrez-les ici.</translation>
    </message>
    <message>
        <source>The services of this process are ending.</source>
        <translation>Les services de ce processus se terminent.</translation>
    </message>
    <message>
        <source>The key-encryption key in %1 cannot be used: %2</source>
        <translation>La clé de chiffrement des clés dans %1 est inutilisable&#xa0;: %2</translation>
    </message>
    <message>
        <source>it is not a file.</source>
        <translation>ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>others than its owner may read or write it; take that away with chmod 600.</source>
        <translation>d’autres que son propriétaire peuvent la lire ou l’écrire&#x202f;; retirez-leur ce droit avec chmod 600.</translation>
    </message>
    <message>
        <source>it holds neither 64 hexadecimal digits nor 32 bytes.</source>
        <translation>elle ne contient ni 64 chiffres hexadécimaux ni 32&#xa0;octets.</translation>
    </message>
    <message>
        <source>another program took it away.</source>
        <translation>un autre programme l’a retirée.</translation>
    </message>
    <message>
        <source>it does not exist, and there is no folder %1 to make it in.</source>
        <translation>elle n’existe pas, et il n’y a pas de dossier %1 où la créer.</translation>
    </message>
    <message>
        <source>it does not exist, and this user may not make it there.</source>
        <translation>elle n’existe pas, et cet utilisateur n’a pas le droit de l’y créer.</translation>
    </message>
    <message>
        <source>The key-encryption key of the data folder %1 is missing. It was looked for in %2. Without it the signing keys cannot be opened; put it back where it was.</source>
        <translation>La clé de chiffrement des clés du dossier de données %1 est absente. Elle a été cherchée dans %2. Sans elle, les clés de signature ne peuvent pas être ouvertes&#x202f;; remettez-la à sa place.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address to listen on: %2. Write HOST:PORT with a port from 0 to 65535, as 127.0.0.1:8000 or [::1]:8000</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse d’écoute&#xa0;: %2. Écrivez HÔTE:PORT avec un port de 0 à 65535, par exemple 127.0.0.1:8000 ou [::1]:8000</translation>
    </message>
    <message>
        <source>it has no port</source>
        <translation>elle n’a pas de port</translation>
    </message>
    <message>
        <source>it has no host</source>
        <translation>elle n’a pas d’hôte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a port</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un port</translation>
    </message>
    <message>
        <source>an IPv6 address stands in brackets</source>
        <translation>une adresse IPv6 s’écrit entre crochets</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither an IP address nor localhost</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni une adresse IP ni localhost</translation>
    </message>
    <message>
        <source>%1 is where the %2 service listens.</source>
        <translation>%1 est l’adresse d’écoute du service %2.</translation>
    </message>
    <message>
        <source>Tokens name %1 as their issuer now. Access tokens that are out already name %2 and are refused here; clients get new ones with their refresh tokens, which stay good. Services elsewhere that trust %2 must be told the new issuer.</source>
        <translation>Les jetons nomment désormais %1 comme émetteur. Les jetons d’accès déjà émis nomment %2 et sont refusés ici&#x202f;; les clients en obtiennent de nouveaux avec leurs jetons d’actualisation, qui restent valides. Les services situés ailleurs qui font confiance à %2 doivent être informés du nouvel émetteur.</translation>
    </message>
    <message>
        <source>%1 is decided when the program starts: say it with %2 or in the configuration file.</source>
        <translation>%1 est déterminé au démarrage du programme&#xa0;: indiquez-le avec %2 ou dans le fichier de configuration.</translation>
    </message>
    <message>
        <source>This holds until the program ends: %1 says otherwise at the next start. Start it without that to choose here.</source>
        <translation>Cela vaut jusqu’à la fin du programme&#xa0;: %1 indique autre chose au prochain démarrage. Démarrez-le sans cette indication pour choisir ici.</translation>
    </message>
    <message>
        <source>This holds until the program ends: it keeps no configuration file.</source>
        <translation>Cela vaut jusqu’à la fin du programme&#xa0;: il ne tient pas de fichier de configuration.</translation>
    </message>
    <message>
        <source>This process was told not to run that service, or is ending.</source>
        <translation>Ce processus est configuré pour ne pas exécuter ce service, ou se termine.</translation>
    </message>
    <message>
        <source>A resource service alone must be told whom it trusts: name the issuer with --issuer.</source>
        <translation>Un service de ressources seul doit savoir à qui faire confiance&#xa0;: indiquez l’émetteur avec --issuer.</translation>
    </message>
    <message>
        <source>Both services are told to listen on %1; give one of them another port.</source>
        <translation>Les deux services sont configurés pour écouter sur %1&#x202f;; donnez un autre port à l’un d’eux.</translation>
    </message>
    <message>
        <source>The metrics are told to be on %1, where the %2 service listens; give them another port.</source>
        <translation>Les métriques sont configurées sur %1, où le service %2 écoute&#x202f;; donnez-leur un autre port.</translation>
    </message>
    <message>
        <source>This machine has no address %1.</source>
        <translation>Cette machine n’a pas l’adresse %1.</translation>
    </message>
    <message>
        <source>This user may not listen on %1: ports under 1024 need a privilege.</source>
        <translation>Cet utilisateur n’a pas le droit d’écouter sur %1&#xa0;: les ports inférieurs à 1024 exigent un privilège.</translation>
    </message>
    <message>
        <source>Cannot listen on %1: %2.</source>
        <translation>Impossible d’écouter sur %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No address is known for the name %1.</source>
        <translation>Aucune adresse n’est connue pour le nom %1.</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot;.</source>
        <translation>Il n’y a pas de clé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no algorithm &quot;%1&quot;.</source>
        <translation>Il n’y a pas d’algorithme «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The key %1 is known already.</source>
        <translation>La clé %1 est déjà connue.</translation>
    </message>
    <message>
        <source>%1 answered more than 256 KiB.</source>
        <translation>%1 a renvoyé plus de 256&#xa0;Kio.</translation>
    </message>
    <message>
        <source>%1 gave no key set: %2.</source>
        <translation>%1 n’a pas fourni de jeu de clés&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: keys come over https, or over http from this machine.</source>
        <translation>%1&#xa0;: les clés s’obtiennent en https, ou en http depuis cette machine.</translation>
    </message>
    <message>
        <source>An RSA key of %1 bit is too slow to sign with; at most %2 are used here.</source>
        <translation>Signer avec une clé RSA de %1&#xa0;bits est trop lent&#x202f;; %2&#xa0;bits au plus sont admis ici.</translation>
    </message>
    <message>
        <source>The key is not of the kind that %1 signs with.</source>
        <translation>La clé n’est pas du type avec lequel %1 signe.</translation>
    </message>
    <message>
        <source>The JWK says that it is for %1, not for %2.</source>
        <translation>Le JWK indique qu’il est destiné à %1, et non à %2.</translation>
    </message>
    <message>
        <source>The key %1 cannot be changed.</source>
        <translation>La clé %1 ne peut pas être modifiée.</translation>
    </message>
    <message>
        <source>The database was sealed under another key-encryption key while this program ran. Restart it with that one.</source>
        <translation>La base de données a été scellée avec une autre clé de chiffrement des clés pendant l’exécution de ce programme. Redémarrez-le avec celle-là.</translation>
    </message>
    <message>
        <source>The key %1 is already known.</source>
        <translation>La clé %1 est déjà connue.</translation>
    </message>
    <message>
        <source>Another node made the next key first.</source>
        <translation>Un autre nœud a créé la prochaine clé en premier.</translation>
    </message>
    <message>
        <source>There is no key %1.</source>
        <translation>Il n’y a pas de clé %1.</translation>
    </message>
    <message>
        <source>The key set holds %1 keys already, and consumers refuse larger ones. Wait until some are removed, or revoke those that are not needed.</source>
        <translation>Le jeu de clés contient déjà %1 clés, et les consommateurs refusent les jeux plus grands. Attendez que certaines soient retirées, ou révoquez celles qui ne servent pas.</translation>
    </message>
    <message>
        <source>The key %1 is stored, but the key set could not be brought up to date.</source>
        <translation>La clé %1 est enregistrée, mais le jeu de clés n’a pas pu être mis à jour.</translation>
    </message>
    <message>
        <source>The key %1 was revoked at %2.</source>
        <translation>La clé %1 a été révoquée le %2.</translation>
    </message>
    <message>
        <source>A private key leaves only under a passphrase of at least %1 bytes.</source>
        <translation>Une clé privée ne sort que protégée par une phrase secrète d’au moins %1&#xa0;octets.</translation>
    </message>
    <message>
        <source>The stored signing keys cannot be used. Restore the database from a backup.</source>
        <translation>Les clés de signature enregistrées sont inutilisables. Restaurez la base de données à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>The key %1 must not sign any more.</source>
        <translation>La clé %1 ne doit plus signer.</translation>
    </message>
    <message>
        <source>The key-encryption key is not the one that this database is sealed under. Give the right one; a new set of signing keys is never made in its place.</source>
        <translation>La clé de chiffrement des clés n’est pas celle qui scelle cette base de données. Fournissez la bonne&#x202f;; un nouvel ensemble de clés de signature n’est jamais créé à sa place.</translation>
    </message>
    <message>
        <source>The stored private key %1 does not open. Restore the database from a backup.</source>
        <translation>Impossible d’ouvrir la clé privée enregistrée %1. Restaurez la base de données à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>The database holds signing keys, but not the value that the key-encryption key is checked with. Restore it from a backup.</source>
        <translation>La base de données contient des clés de signature, mais pas la valeur qui sert à vérifier la clé de chiffrement des clés. Restaurez-la à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>The private part of key %1 was wiped when it left the key set.</source>
        <translation>La partie privée de la clé %1 a été effacée lorsqu’elle a quitté le jeu de clés.</translation>
    </message>
    <message>
        <source>The rotation interval (%1) must be off or at least the propagation time plus the access token lifetime (%2).</source>
        <translation>L’intervalle de rotation (%1) doit être désactivé ou au moins égal au délai de propagation plus la durée de vie des jetons d’accès (%2).</translation>
    </message>
    <message>
        <source>A rotation interval of %1 would publish %2 keys at once; consumers refuse sets of more than %3. Make the interval longer, or the leeway shorter.</source>
        <translation>Un intervalle de rotation de %1 publierait %2 clés à la fois&#x202f;; les consommateurs refusent les jeux de plus de %3. Allongez l’intervalle, ou réduisez la tolérance.</translation>
    </message>
    <message>
        <source>The JWKS max-age must not be negative.</source>
        <translation>L’âge maximal du jeu de clés ne doit pas être négatif.</translation>
    </message>
    <message>
        <source>The propagation time (%1) must be at least the JWKS max-age (%2).</source>
        <translation>Le délai de propagation (%1) doit être au moins égal à l’âge maximal du jeu de clés (%2).</translation>
    </message>
    <message>
        <source>The leeway (%1) must be between 0 and %2.</source>
        <translation>La tolérance (%1) doit être comprise entre 0 et %2.</translation>
    </message>
    <message>
        <source>RSA keys have 2048, 3072 or 4096 bits, not %1.</source>
        <translation>Les clés RSA ont 2048, 3072 ou 4096&#xa0;bits, et non %1.</translation>
    </message>
    <message>
        <source>A key of the form %1 is not read here; `openssl pkcs8 -topk8` or, for OpenSSH, `ssh-keygen -p -m PKCS8` converts it.</source>
        <translation>Une clé au format %1 n’est pas lue ici&#x202f;; `openssl pkcs8 -topk8` ou, pour OpenSSH, `ssh-keygen -p -m PKCS8` la convertit.</translation>
    </message>
    <message>
        <source>There is only a public key in the text; signing needs the private one.</source>
        <translation>Le texte ne contient qu’une clé publique&#x202f;; il faut la clé privée pour signer.</translation>
    </message>
    <message>
        <source>There is no private key in PEM form in the text.</source>
        <translation>Le texte ne contient pas de clé privée au format PEM.</translation>
    </message>
    <message>
        <source>The file is larger than 64 KiB.</source>
        <translation>Le fichier dépasse 64&#xa0;Kio.</translation>
    </message>
    <message>
        <source>The private key is damaged: it is not base64.</source>
        <translation>La clé privée est endommagée&#xa0;: ce n’est pas du base64.</translation>
    </message>
    <message>
        <source>The private key is encrypted; its passphrase is needed.</source>
        <translation>La clé privée est chiffrée&#x202f;; sa phrase secrète est nécessaire.</translation>
    </message>
    <message>
        <source>The passphrase does not open the private key (or the key is damaged, which looks the same).</source>
        <translation>La phrase secrète n’ouvre pas la clé privée (ou la clé est endommagée, ce qui donne le même résultat).</translation>
    </message>
    <message>
        <source>The private key is damaged: it cannot be decoded.</source>
        <translation>La clé privée est endommagée&#xa0;: elle ne peut pas être décodée.</translation>
    </message>
    <message>
        <source>The parts of the private key do not belong together.</source>
        <translation>Les éléments de la clé privée ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>The bytes are no private key in PKCS#8 form.</source>
        <translation>Ces octets ne sont pas une clé privée au format PKCS#8.</translation>
    </message>
    <message>
        <source>The private key does not have the size of the curve.</source>
        <translation>La clé privée n’a pas la taille de la courbe.</translation>
    </message>
    <message>
        <source>An Ed25519 private key has 32 bytes.</source>
        <translation>Une clé privée Ed25519 compte 32&#xa0;octets.</translation>
    </message>
    <message>
        <source>A key of the kind %1 is not used here; RSA, EC P-256, EC P-384 and Ed25519 are.</source>
        <translation>Une clé du type %1 n’est pas utilisée ici&#x202f;; RSA, EC P-256, EC P-384 et Ed25519 le sont.</translation>
    </message>
    <message>
        <source>The RSA key is larger than %1 bits.</source>
        <translation>La clé RSA dépasse %1&#xa0;bits.</translation>
    </message>
    <message>
        <source>The numbers do not make an RSA key.</source>
        <translation>Ces nombres ne forment pas une clé RSA.</translation>
    </message>
    <message>
        <source>The coordinates do not have the size of the curve.</source>
        <translation>Les coordonnées n’ont pas la taille de la courbe.</translation>
    </message>
    <message>
        <source>The point is not on the curve %1.</source>
        <translation>Le point n’est pas sur la courbe %1.</translation>
    </message>
    <message>
        <source>The RSA key has %1 bits; it must have %2 to %3.</source>
        <translation>La clé RSA compte %1&#xa0;bits&#x202f;; elle doit en avoir de %2 à %3.</translation>
    </message>
    <message>
        <source>The public exponent of the RSA key is larger than 32 bits.</source>
        <translation>L’exposant public de la clé RSA dépasse 32&#xa0;bits.</translation>
    </message>
    <message>
        <source>The public exponent of the RSA key is even or below 3.</source>
        <translation>L’exposant public de la clé RSA est pair ou inférieur à 3.</translation>
    </message>
    <message>
        <source>The modulus of the RSA key is even.</source>
        <translation>Le module de la clé RSA est pair.</translation>
    </message>
    <message>
        <source>The modulus of the RSA key can be divided by %1.</source>
        <translation>Le module de la clé RSA est divisible par %1.</translation>
    </message>
    <message>
        <source>The RSA key was made by a faulty library, and its private key can be computed (ROCA, CVE-2017-15361).</source>
        <translation>La clé RSA a été créée par une bibliothèque défectueuse, et sa clé privée peut être calculée (ROCA, CVE-2017-15361).</translation>
    </message>
    <message>
        <source>The numbers of the RSA private key do not belong together.</source>
        <translation>Les nombres de la clé privée RSA ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>The algorithm %1 is for another kind of key.</source>
        <translation>L’algorithme %1 est destiné à un autre type de clé.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an http or https URL that keys can be fetched from.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une URL http ou https permettant de récupérer des clés.</translation>
    </message>
    <message>
        <source>Keys are not fetched from %1: over plain http only this very machine is asked. Use https.</source>
        <translation>Les clés ne sont pas récupérées à %1&#xa0;: en http simple, seule cette machine est interrogée. Utilisez https.</translation>
    </message>
    <message>
        <source>The issuer &quot;%1&quot; has a query, which an issuer must not have.</source>
        <translation>L’émetteur «&#xa0;%1&#xa0;» comporte des paramètres de requête, ce qui est interdit à un émetteur.</translation>
    </message>
    <message>
        <source>The issuer&apos;s metadata cannot be read: %1</source>
        <translation>Les métadonnées de l’émetteur sont illisibles&#xa0;: %1</translation>
    </message>
    <message>
        <source>The metadata is not that of the issuer %1, so it is not followed.</source>
        <translation>Les métadonnées ne sont pas celles de l’émetteur %1&#xa0;: elles ne sont donc pas suivies.</translation>
    </message>
    <message>
        <source>did not answer within %1 ms</source>
        <translation>n’a pas répondu en %1&#xa0;ms</translation>
    </message>
    <message>
        <source>closed the connection without an answer</source>
        <translation>a fermé la connexion sans répondre</translation>
    </message>
    <message>
        <source>answers more than 256 KiB</source>
        <translation>renvoie plus de 256&#xa0;Kio</translation>
    </message>
    <message>
        <source>%1 cannot be fetched: %2.</source>
        <translation>Impossible de récupérer %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>answers with a redirect (%1), and redirects are not followed</source>
        <translation>répond par une redirection (%1), et les redirections ne sont pas suivies</translation>
    </message>
    <message>
        <source>answers with something else than JSON</source>
        <translation>répond par autre chose que du JSON</translation>
    </message>
    <message>
        <source>The issuer&apos;s key set cannot be used: %1</source>
        <translation>Le jeu de clés de l’émetteur est inutilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>The issuer publishes no key that can be used.</source>
        <translation>L’émetteur ne publie aucune clé utilisable.</translation>
    </message>
    <message>
        <source>The issuer&apos;s key set has not been fetched yet.</source>
        <translation>Le jeu de clés de l’émetteur n’a pas encore été récupéré.</translation>
    </message>
    <message>
        <source>The issuer&apos;s key set could not be fetched yet. %1</source>
        <translation>Le jeu de clés de l’émetteur n’a pas encore pu être récupéré. %1</translation>
    </message>
    <message>
        <source>There were too many failed attempts; wait before the next one.</source>
        <translation>Il y a eu trop de tentatives infructueuses&#x202f;; patientez avant la prochaine.</translation>
    </message>
    <message>
        <source>The password could not be hashed.</source>
        <translation>Le mot de passe n’a pas pu être haché.</translation>
    </message>
    <message>
        <source>Too many passwords wait to be hashed; try again in a moment.</source>
        <translation>Trop de mots de passe attendent d’être hachés&#x202f;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The service is stopping.</source>
        <translation>Le service s’arrête.</translation>
    </message>
    <message>
        <source>The email address or the password is not right.</source>
        <translation>L’adresse e-mail ou le mot de passe est incorrect.</translation>
    </message>
    <message>
        <source>Line %1: a quoted cell is not closed, or something follows its closing quote.</source>
        <translation>Ligne %1&#xa0;: une cellule entre guillemets n’est pas fermée, ou quelque chose suit son guillemet fermant.</translation>
    </message>
    <message>
        <source>The shortest password has at least 1 character, and no more than the longest.</source>
        <translation>Le mot de passe le plus court compte au moins 1 caractère, et pas plus que le plus long.</translation>
    </message>
    <message>
        <source>The longest password has at most 1024 characters, and no fewer than the shortest.</source>
        <translation>Le mot de passe le plus long compte au plus 1024 caractères, et pas moins que le plus court.</translation>
    </message>
    <message>
        <source>The score of a password is from 0 to 4.</source>
        <translation>Le score d’un mot de passe va de 0 à 4.</translation>
    </message>
    <message>
        <source>The password must have at least %1 characters.</source>
        <translation>Le mot de passe doit comporter au moins %1 caractères.</translation>
    </message>
    <message>
        <source>The password may have at most %1 characters.</source>
        <translation>Le mot de passe peut comporter au plus %1 caractères.</translation>
    </message>
    <message>
        <source>The password holds a character that cannot be typed again reliably.</source>
        <translation>Le mot de passe contient un caractère impossible à ressaisir de manière fiable.</translation>
    </message>
    <message>
        <source>The password is too easy to guess; use several uncommon words, or more characters.</source>
        <translation>Le mot de passe est trop facile à deviner&#x202f;; utilisez plusieurs mots peu courants, ou plus de caractères.</translation>
    </message>
    <message>
        <source>An account is locked after 1 to 1000 failed sign-ins.</source>
        <translation>Un compte est verrouillé après 1 à 1000 échecs de connexion.</translation>
    </message>
    <message>
        <source>A lock lasts from 1s to 24h.</source>
        <translation>Un verrouillage dure de 1s à 24h.</translation>
    </message>
    <message>
        <source>There is no such user.</source>
        <translation>Cet utilisateur n’existe pas.</translation>
    </message>
    <message>
        <source>There is a user with this email address already.</source>
        <translation>Il existe déjà un utilisateur avec cette adresse e-mail.</translation>
    </message>
    <message>
        <source>The password was changed, or the user disabled, meanwhile.</source>
        <translation>Entre-temps, le mot de passe a été modifié ou l’utilisateur désactivé.</translation>
    </message>
    <message>
        <source>%1 is true or false.</source>
        <translation>%1 vaut true ou false.</translation>
    </message>
    <message>
        <source>%1 must be text.</source>
        <translation>%1 doit être du texte.</translation>
    </message>
    <message>
        <source>roles must be a list of text.</source>
        <translation>roles doit être une liste de textes.</translation>
    </message>
    <message>
        <source>password_hash cannot be taken over. %1</source>
        <translation>password_hash ne peut pas être repris. %1</translation>
    </message>
    <message>
        <source>password and password_hash cannot both be given.</source>
        <translation>password et password_hash ne peuvent pas être indiqués tous les deux.</translation>
    </message>
    <message>
        <source>This email address stands in an earlier line already.</source>
        <translation>Cette adresse e-mail figure déjà dans une ligne précédente.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known; there are email, name, email_verified, is_active, roles, password and password_hash.</source>
        <translation>«&#xa0;%1&#xa0;» est inconnu&#x202f;; les noms admis sont email, name, email_verified, is_active, roles, password et password_hash.</translation>
    </message>
    <message>
        <source>The first line must name the columns, and one of them must be email.</source>
        <translation>La première ligne doit nommer les colonnes, et l’une d’elles doit être email.</translation>
    </message>
    <message>
        <source>The column %1 is named twice.</source>
        <translation>La colonne %1 est nommée deux fois.</translation>
    </message>
    <message>
        <source>There are %1 cells where there are %2 columns.</source>
        <translation>Il y a %1 cellules pour %2 colonnes.</translation>
    </message>
    <message>
        <source>This is not JSON (at byte %1): %2.</source>
        <translation>Ce n’est pas du JSON (à l’octet %1)&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The document must be an array of users.</source>
        <translation>Le document doit être un tableau d’utilisateurs.</translation>
    </message>
    <message>
        <source>This is not an object.</source>
        <translation>Ce n’est pas un objet.</translation>
    </message>
    <message>
        <source>The document is not UTF-8.</source>
        <translation>Le document n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>A name has at most 200 characters.</source>
        <translation>Un nom comporte au plus 200 caractères.</translation>
    </message>
    <message>
        <source>A name holds no control characters.</source>
        <translation>Un nom ne contient pas de caractères de contrôle.</translation>
    </message>
    <message>
        <source>A user has at most 32 roles.</source>
        <translation>Un utilisateur a au plus 32 rôles.</translation>
    </message>
    <message>
        <source>A role has 1 to 64 characters of a-z, 0-9, &apos;.&apos;, &apos;_&apos;, &apos;-&apos; and &apos;:&apos;, and begins with a letter or a digit; &quot;%1&quot; is none.</source>
        <translation>Un rôle comporte de 1 à 64 caractères parmi a-z, 0-9, &apos;.&apos;, &apos;_&apos;, &apos;-&apos; et &apos;:&apos;, et commence par une lettre ou un chiffre&#x202f;; «&#xa0;%1&#xa0;» n’en est pas un.</translation>
    </message>
    <message>
        <source>The import was cancelled; nobody was added.</source>
        <translation>L’importation a été annulée&#x202f;; personne n’a été ajouté.</translation>
    </message>
    <message>
        <source>It must be an Argon2id hash (v=19) in PHC form, with a salt of 8 bytes or more and a result of 32 or more.</source>
        <translation>Il faut un hash Argon2id (v=19) au format PHC, avec un sel d’au moins 8&#xa0;octets et un résultat d’au moins 32.</translation>
    </message>
    <message>
        <source>It asks for %1 KiB of memory (m) at each sign-in; at most %2 are given.</source>
        <translation>Il demande %1&#xa0;Kio de mémoire (m) à chaque connexion&#x202f;; %2 au plus sont accordés.</translation>
    </message>
    <message>
        <source>It goes %1 times (t) over %2 KiB of memory (m) at each sign-in; together at most %3 KiB are gone over.</source>
        <translation>Il parcourt %1 fois (t) %2&#xa0;Kio de mémoire (m) à chaque connexion&#x202f;; au total, %3&#xa0;Kio au plus sont parcourus.</translation>
    </message>
    <message>
        <source>Its salt has %1 bytes and its result %2; each may have at most %3.</source>
        <translation>Son sel compte %1&#xa0;octets et son résultat %2&#x202f;; chacun peut en compter au plus %3.</translation>
    </message>
    <message>
        <source>An email address is needed.</source>
        <translation>Une adresse e-mail est requise.</translation>
    </message>
    <message>
        <source>An email address has at most 254 characters.</source>
        <translation>Une adresse e-mail comporte au plus 254 caractères.</translation>
    </message>
    <message>
        <source>This is not an email address; one looks like name@example.com.</source>
        <translation>Ce n’est pas une adresse e-mail&#x202f;; il en faut une comme nom@example.com.</translation>
    </message>
    <message>
        <source>This removal cannot be undone any more: it was too long ago, or is undone already. Add the user anew.</source>
        <translation>Cette suppression ne peut plus être annulée&#xa0;: elle est trop ancienne, ou déjà annulée. Ajoutez de nouveau l’utilisateur.</translation>
    </message>
    <message>
        <source>Another user has the email address %1 by now. Give that one another address or remove it, and undo again.</source>
        <translation>Un autre utilisateur a désormais l’adresse e-mail %1. Donnez-lui une autre adresse ou supprimez-le, puis annulez à nouveau.</translation>
    </message>
    <message>
        <source>There is no user &quot;%1&quot;.</source>
        <translation>Il n’y a pas d’utilisateur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There were too many failed attempts with this email address. Try again in %1 s, or lift the lock of the user.</source>
        <translation>Il y a eu trop de tentatives infructueuses avec cette adresse e-mail. Réessayez dans %1&#xa0;s, ou levez le verrouillage de l’utilisateur.</translation>
    </message>
    <message>
        <source>The password could not be checked; the log says why.</source>
        <translation>Le mot de passe n’a pas pu être vérifié&#x202f;; le journal indique pourquoi.</translation>
    </message>
    <message>
        <source>Nobody who is enabled has the role %1, so nobody can confirm this. Give the role to a user whose password you know: edit the user, and add %1 to the roles.</source>
        <translation>Aucun utilisateur actif n’a le rôle %1&#xa0;: personne ne peut donc confirmer cette action. Attribuez ce rôle à un utilisateur dont vous connaissez le mot de passe&#xa0;: modifiez l’utilisateur et ajoutez %1 à ses rôles.</translation>
    </message>
    <message>
        <source>There is no session %1.</source>
        <translation>Il n’y a pas de session %1.</translation>
    </message>
    <message>
        <source>The session could not be stored.</source>
        <translation>La session n’a pas pu être enregistrée.</translation>
    </message>
    <message>
        <source>The session has expired.</source>
        <translation>La session a expiré.</translation>
    </message>
    <message>
        <source>There is no user %1.</source>
        <translation>Il n’y a pas d’utilisateur %1.</translation>
    </message>
    <message>
        <source>The variable %1 says nothing; is %2 meant?</source>
        <translation>La variable %1 est sans effet&#x202f;; s’agit-il de %2&#x202f;?</translation>
    </message>
    <message>
        <source>The member key_ops of the JWK does not allow the operation %1.</source>
        <translation>Le membre key_ops du JWK n’autorise pas l’opération %1.</translation>
    </message>
    <message>
        <source>The private key is encrypted with %1 iterations of its passphrase; at most %2 are made.</source>
        <translation>La clé privée est chiffrée avec %1 itérations de sa phrase secrète&#x202f;; %2 au plus sont effectuées.</translation>
    </message>
    <message>
        <source>The private key is encrypted with a scrypt that takes too much: at most %1 MiB of memory are given, and %2 MiB gone over.</source>
        <translation>La clé privée est chiffrée avec un scrypt trop coûteux&#xa0;: au plus %1 Mio de mémoire sont accordés, et %2 Mio parcourus.</translation>
    </message>
    <message>
        <source>`openssl pkcs8 -topk8` writes the key with less.</source>
        <translation>`openssl pkcs8 -topk8` écrit la clé à moindre coût.</translation>
    </message>
    <message>
        <source>another program has put another one there.</source>
        <translation>un autre programme en a mis une autre à cet endroit.</translation>
    </message>
    <message>
        <source>%1 cannot be removed again.</source>
        <translation>%1 ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>The system gives no descriptors to serve %1 with.</source>
        <translation>Le système ne donne pas de descripteurs pour servir %1.</translation>
    </message>
    <message>
        <source>OpenSSL of this machine speaks no TLS 1.2.</source>
        <translation>OpenSSL sur cette machine ne prend pas en charge TLS 1.2.</translation>
    </message>
    <message>
        <source>The resource service could not go on with that.</source>
        <translation>Le service de ressources n’a pas pu continuer ainsi.</translation>
    </message>
    <message>
        <source>line %1 has %2 within braces; take it out there.</source>
        <translation>la ligne %1 contient %2 entre accolades&#x202f;; sortez-le de là.</translation>
    </message>
    <message>
        <source>answers %1</source>
        <translation>répond %1</translation>
    </message>
    <message>
        <source>broke off: %1</source>
        <translation>a interrompu la réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no installation of Tessera in %1. Name the folder of one with --data-dir, or its configuration with --config; or make one there by starting the services on it.</source>
        <translation>Il n’y a pas d’installation de Tessera dans %1. Indiquez le dossier d’une installation avec --data-dir, ou sa configuration avec --config ; ou créez-en une à cet endroit en y démarrant les services.</translation>
    </message>
    <message>
        <source>it is that of the user %1, so run this as that user: sudo -u %1.</source>
        <translation>il appartient à l’utilisateur %1 ; exécutez ceci en tant que cet utilisateur : sudo -u %1.</translation>
    </message>
    <message>
        <source>everybody may write to it; name a folder of its own.</source>
        <translation>tout le monde peut y écrire ; indiquez un dossier qui lui soit propre.</translation>
    </message>
</context>
<context>
    <name>tessera::settings</name>
    <message>
        <source>How long a key signs before the next one takes over.</source>
        <translation>Durée pendant laquelle une clé signe avant que la suivante prenne le relais.</translation>
    </message>
    <message>
        <source>How long a key is published before it signs, so that every consumer can see it first.</source>
        <translation>Durée pendant laquelle une clé est publiée avant de signer, afin que chaque consommateur puisse la voir à temps.</translation>
    </message>
    <message>
        <source>How long consumers may keep the key set before they fetch it again. Where it is lowered, the next key waits for the caches of the longer time.</source>
        <translation>Durée pendant laquelle les consommateurs peuvent conserver le jeu de clés avant de le récupérer à nouveau. Si vous la réduisez, la prochaine clé attend l’expiration des caches encore soumis à l’ancienne durée.</translation>
    </message>
    <message>
        <source>How long a key stays published after the last token it signed has expired.</source>
        <translation>Durée pendant laquelle une clé reste publiée après l’expiration du dernier jeton qu’elle a signé.</translation>
    </message>
    <message>
        <source>What the next signing key is for; keys that exist stay as they are.</source>
        <translation>Algorithme de la prochaine clé de signature&#x202f;; les clés existantes ne changent pas.</translation>
    </message>
    <message>
        <source>The size of the next RSA key.</source>
        <translation>Taille de la prochaine clé RSA.</translation>
    </message>
    <message>
        <source>How long an access token is good.</source>
        <translation>Durée de validité d’un jeton d’accès.</translation>
    </message>
    <message>
        <source>How long a session lasts without a refresh.</source>
        <translation>Durée d’une session en l’absence d’actualisation.</translation>
    </message>
    <message>
        <source>The same for a person who asked to be remembered.</source>
        <translation>La même durée pour les personnes qui ont demandé à rester connectées.</translation>
    </message>
    <message>
        <source>How long a spent refresh token still gets the same answer, for clients that lost it.</source>
        <translation>Durée pendant laquelle un jeton d’actualisation déjà utilisé obtient encore la même réponse, pour les clients qui l’auraient perdue.</translation>
    </message>
    <message>
        <source>The type in the header of access tokens; JWT is for consumers that refuse at+jwt.</source>
        <translation>Type indiqué dans l’en-tête des jetons d’accès&#x202f;; JWT convient aux consommateurs qui refusent at+jwt.</translation>
    </message>
    <message>
        <source>Whether access tokens say email address and name.</source>
        <translation>Indique si les jetons d’accès contiennent l’adresse e-mail et le nom.</translation>
    </message>
    <message>
        <source>How many failed sign-ins in a row lock an account.</source>
        <translation>Nombre d’échecs de connexion consécutifs qui verrouillent un compte.</translation>
    </message>
    <message>
        <source>How long that lock lasts.</source>
        <translation>Durée de ce verrouillage.</translation>
    </message>
    <message>
        <source>Whether anybody may make an account.</source>
        <translation>Indique si tout le monde peut créer un compte.</translation>
    </message>
    <message>
        <source>How many characters a new password has at least.</source>
        <translation>Nombre minimal de caractères d’un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>How many characters a new password has at most.</source>
        <translation>Nombre maximal de caractères d’un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>How hard to guess a new password is at least, on the scale of zxcvbn.</source>
        <translation>Difficulté minimale à deviner un nouveau mot de passe, sur l’échelle de zxcvbn.</translation>
    </message>
    <message>
        <source>How much memory one password hash takes; others follow at the next sign-in.</source>
        <translation>Mémoire nécessaire au hachage d’un mot de passe&#x202f;; les mots de passe existants suivent à la connexion suivante.</translation>
    </message>
    <message>
        <source>How often a password hash goes over that memory.</source>
        <translation>Nombre de passes du hachage sur cette mémoire.</translation>
    </message>
    <message>
        <source>Into how many parts that memory is divided.</source>
        <translation>Nombre de parties entre lesquelles cette mémoire est divisée.</translation>
    </message>
    <message>
        <source>Web sites whose scripts may call the services.</source>
        <translation>Sites web dont les scripts peuvent appeler les services.</translation>
    </message>
    <message>
        <source>How often an encrypted backup is written, where the configuration names a folder and a passphrase for them.</source>
        <translation>Fréquence des sauvegardes chiffrées, si la configuration leur indique un dossier et une phrase secrète.</translation>
    </message>
    <message>
        <source>How many of these backups stay; older ones go when a new one is whole.</source>
        <translation>Nombre de sauvegardes conservées&#x202f;; les plus anciennes sont supprimées une fois la nouvelle complète.</translation>
    </message>
    <message>
        <source>Where the auth service listens.</source>
        <translation>Adresse d’écoute du service d’authentification.</translation>
    </message>
    <message>
        <source>Where the resource service listens.</source>
        <translation>Adresse d’écoute du service de ressources.</translation>
    </message>
    <message>
        <source>What tokens name as their issuer, and whom the resource service trusts: the address under which clients know the auth service.</source>
        <translation>Émetteur nommé dans les jetons et auquel le service de ressources fait confiance&#xa0;: l’adresse sous laquelle les clients connaissent le service d’authentification.</translation>
    </message>
    <message>
        <source>What tokens name as their audience, and what the resource service asks for.</source>
        <translation>Audience nommée dans les jetons et exigée par le service de ressources.</translation>
    </message>
    <message>
        <source>Where the resource service learns keys, where it is not from the auth service beside it or the metadata of the issuer.</source>
        <translation>Adresse à laquelle le service de ressources obtient les clés, si ce n’est ni du service d’authentification associé ni des métadonnées de l’émetteur.</translation>
    </message>
    <message>
        <source>Which services run.</source>
        <translation>Services à exécuter.</translation>
    </message>
    <message>
        <source>The folder that holds the database.</source>
        <translation>Dossier qui contient la base de données.</translation>
    </message>
    <message>
        <source>The file with the key that seals the signing keys.</source>
        <translation>Fichier contenant la clé qui scelle les clés de signature.</translation>
    </message>
    <message>
        <source>The names under which clients reach both services: the local authority makes a certificate for them, with which the services speak TLS.</source>
        <translation>Noms sous lesquels les clients joignent les deux services&#xa0;: l’autorité de certification locale émet pour ces noms le certificat que les services utilisent pour TLS.</translation>
    </message>
    <message>
        <source>A certificate of yours with which both services speak TLS, as PEM or PKCS #12; its file is followed.</source>
        <translation>Votre propre certificat, utilisé par les deux services pour TLS, au format PEM ou PKCS #12&#x202f;; toute modification du fichier est prise en compte.</translation>
    </message>
    <message>
        <source>The key of that certificate, where it is in another file.</source>
        <translation>Clé de ce certificat, si elle se trouve dans un autre fichier.</translation>
    </message>
    <message>
        <source>The file with the passphrase of that key.</source>
        <translation>Fichier contenant la phrase secrète de cette clé.</translation>
    </message>
    <message>
        <source>Whose certificates alone the resource service believes where it fetches keys; without it those that the system trusts, and the local authority&apos;s.</source>
        <translation>Seules autorités dont le service de ressources accepte les certificats lorsqu’il récupère des clés&#x202f;; à défaut, celles auxquelles le système fait confiance et l’autorité de certification locale.</translation>
    </message>
    <message>
        <source>Where backups are written by themselves; best on another disk.</source>
        <translation>Dossier des sauvegardes automatiques&#x202f;; de préférence sur un autre disque.</translation>
    </message>
    <message>
        <source>The file with the passphrase of these backups; without it none is written.</source>
        <translation>Fichier contenant la phrase secrète de ces sauvegardes&#x202f;; sans lui, aucune n’est écrite.</translation>
    </message>
    <message>
        <source>Threads for each listener; 0 is one a core.</source>
        <translation>Nombre de threads par point d’écoute&#x202f;; 0 signifie un par cœur.</translation>
    </message>
    <message>
        <source>How many connections each listener takes at once.</source>
        <translation>Nombre de connexions simultanées acceptées par chaque point d’écoute.</translation>
    </message>
    <message>
        <source>How many of them may come from one IPv4 address, or one IPv6 /64.</source>
        <translation>Nombre de ces connexions pouvant provenir d’une même adresse IPv4 ou d’un même préfixe IPv6 /64.</translation>
    </message>
    <message>
        <source>Proxies in front of the listeners, whose Forwarded or X-Forwarded-For tells who their clients are.</source>
        <translation>Proxys placés devant les points d’écoute et dont l’en-tête Forwarded ou X-Forwarded-For indique qui sont les clients.</translation>
    </message>
    <message>
        <source>Where Prometheus finds /metrics; without it there are no metrics. No password protects them: let nobody else reach that address.</source>
        <translation>Adresse à laquelle Prometheus trouve /metrics&#x202f;; sans elle, pas de métriques. Aucun mot de passe ne les protège&#xa0;: ne laissez personne d’autre accéder à cette adresse.</translation>
    </message>
    <message>
        <source>How the log is written; auto takes the journal&apos;s form where standard error is the journal.</source>
        <translation>Format du journal&#x202f;; auto choisit celui de journald si la sortie d’erreur standard y est reliée.</translation>
    </message>
    <message>
        <source>From which level on messages are logged, by category; * stands for all. tessera.requests=info logs every request.</source>
        <translation>Niveau à partir duquel les messages sont journalisés, par catégorie&#x202f;; * les désigne toutes. tessera.requests=info journalise chaque requête.</translation>
    </message>
    <message>
        <source>The address under which clients know the resource service, as its metadata says it (RFC 9728): where a proxy is in front, or a name leads to it.</source>
        <translation>L’adresse sous laquelle les clients connaissent le service de ressources, telle que ses métadonnées l’indiquent (RFC 9728)&#xa0;: à renseigner lorsqu’un proxy le précède ou qu’un nom y mène.</translation>
    </message>
</context>
<context>
    <name>tessera::ui</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AboutDialog</name>
    <message>
        <source>About Tessera</source>
        <translation>À propos de Tessera</translation>
    </message>
    <message>
        <source>Tessera %1</source>
        <translation>Tessera %1</translation>
    </message>
    <message>
        <source>Database schema</source>
        <translation>Schéma de la base de données</translation>
    </message>
    <message>
        <source>%1; databases of schema 1 to %2 are upgraded to it</source>
        <translation>%1&#x202f;; les bases de données de schéma 1 à %2 y sont mises à niveau</translation>
    </message>
    <message>
        <source>Signs people in, signs access tokens, publishes and rotates the keys, verifies.</source>
        <translation>Connecte les personnes, signe les jetons d’accès, publie et renouvelle les clés, vérifie.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. There is no warranty, to the extent permitted by law.</source>
        <translation>Logiciel libre sous la GNU General Public License, version 3 ou ultérieure. Sans aucune garantie, dans les limites permises par la loi.</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Copier les versions</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Which log</source>
        <translation>Choix du journal</translation>
    </message>
    <message>
        <source>Refused &amp;sign-ins</source>
        <translation>Connexions re&amp;fusées</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>&amp;Requêtes</translation>
    </message>
    <message>
        <source>&amp;Audit log</source>
        <translation>Journal d’&amp;audit</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AddressPage</name>
    <message>
        <source>Where the services listen</source>
        <translation>Adresses d’écoute des services</translation>
    </message>
    <message>
        <source>Two services run: one signs people in, the other shows how yours verify tokens. On 127.0.0.1 they are reached from this machine alone.</source>
        <translation>Deux services s’exécutent&#xa0;: l’un connecte les utilisateurs, l’autre montre comment les vôtres vérifient les jetons. Sur 127.0.0.1, ils ne sont accessibles que depuis cette machine.</translation>
    </message>
    <message>
        <source>A&amp;uth service</source>
        <translation>Service d’a&amp;uthentification</translation>
    </message>
    <message>
        <source>Signs in, and publishes the keys.</source>
        <translation>Connecte les utilisateurs et publie les clés.</translation>
    </message>
    <message>
        <source>&amp;Resource service</source>
        <translation>Service de &amp;ressources</translation>
    </message>
    <message>
        <source>Answers whoever has a good token.</source>
        <translation>Répond à quiconque présente un jeton valide.</translation>
    </message>
    <message>
        <source>The addresses are still being looked at.</source>
        <translation>Les adresses sont en cours de vérification.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AdministratorDialog</name>
    <message>
        <source>Confirm that you are an administrator</source>
        <translation>Confirmer que vous êtes administrateur</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Confirmer</translation>
    </message>
    <message>
        <source>&amp;Email address</source>
        <translation>Adresse &amp;e-mail</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>That is not the email address and password of an administrator.</source>
        <translation>Cette adresse e-mail et ce mot de passe ne sont pas ceux d’un administrateur.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AdministratorPage</name>
    <message>
        <source>The first administrator</source>
        <translation>Le premier administrateur</translation>
    </message>
    <message>
        <source>Somebody who may sign in, with the role &quot;admin&quot;. Others are added later, in the window.</source>
        <translation>Une personne autorisée à se connecter, avec le rôle «&#xa0;admin&#xa0;». Vous en ajouterez d’autres plus tard, dans la fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Email address</source>
        <translation>Adresse &amp;e-mail</translation>
    </message>
    <message>
        <source>What this person signs in with.</source>
        <translation>L’identifiant de connexion de cette personne.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>For lists and tokens; may be empty.</source>
        <translation>Pour les listes et les jetons&#x202f;; peut rester vide.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>An email address is needed: it is what the administrator signs in with.</source>
        <translation>Une adresse e-mail est requise&#xa0;: c’est avec elle que l’administrateur se connecte.</translation>
    </message>
    <message>
        <source>A password is needed that keeps the rules.</source>
        <translation>Un mot de passe conforme aux règles est requis.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AmountEditor</name>
    <message>
        <source>Unit of &quot;%1&quot;</source>
        <translation>Unité de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>tessera::ui::Assistant</name>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Set up Tessera</source>
        <translation>Configurer Tessera</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Opération en cours</translation>
    </message>
    <message>
        <source>&amp;Start Tessera</source>
        <translation>Démarrer &amp;Tessera</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>Suiv&amp;ant</translation>
    </message>
    <message>
        <source>Go on without an &amp;administrator</source>
        <translation>Continuer sans admin&amp;istrateur</translation>
    </message>
    <message>
        <source>Set up &amp;later</source>
        <translation>Configurer p&amp;lus tard</translation>
    </message>
    <message>
        <source>the address of the auth service</source>
        <translation>l’adresse du service d’authentification</translation>
    </message>
    <message>
        <source>Give up setting up Tessera?</source>
        <translation>Abandonner la configuration de Tessera&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing was made yet; what was typed here is lost.</source>
        <translation>Rien n’a encore été créé&#x202f;; ce que vous avez saisi ici sera perdu.</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>A&amp;bandonner</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AtOnceDialog</name>
    <message>
        <source>Rotate at once</source>
        <translation>Rotation immédiate</translation>
    </message>
    <message>
        <source>&amp;Rotate at once</source>
        <translation>&amp;Rotation immédiate</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AttackModel</name>
    <message>
        <source>No answer came.</source>
        <translation>Aucune réponse reçue.</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Statut %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>taken (policy)</source>
        <translation>accepté (politique)</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>fetched (policy)</source>
        <translation>contactée (politique)</translation>
    </message>
    <message>
        <source>address fetched</source>
        <translation>adresse contactée</translation>
    </message>
    <message>
        <source>broke</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>non évalué</translation>
    </message>
    <message>
        <source>Why a verifier falls for it</source>
        <translation>Pourquoi un vérificateur s’y laisse prendre</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>La règle</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>It is refused, with status 401.</source>
        <translation>Le jeton est refusé, avec le statut 401.</translation>
    </message>
    <message>
        <source>It is refused; whoever takes it may have a reason. A matter of policy, no failure.</source>
        <translation>Le jeton est refusé&#x202f;; qui l’accepte peut avoir ses raisons. C’est une question de politique, pas un échec.</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Réponse reçue</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>Attaque</translation>
    </message>
    <message>
        <source>What it tries</source>
        <translation>Ce qu’elle tente</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AttackResults</name>
    <message>
        <source>Inspect its t&amp;oken</source>
        <translation>Inspecter son &amp;jeton</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Enre&amp;gistrer le rapport…</translation>
    </message>
    <message>
        <source>Attacks</source>
        <translation>Attaques</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>About the attack</source>
        <translation>À propos de l’attaque</translation>
    </message>
    <message>
        <source>The tokens are being made.</source>
        <translation>Les jetons sont en cours de création.</translation>
    </message>
    <message>
        <source>%1 of %2 attacks are done.</source>
        <translation>%1 attaques sur %2 effectuées.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Page to read (*.html)</source>
        <translation>Page web (*.html)</translation>
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
        <translation>Le nom d’un rapport se termine par .html, .json ou .xml (JUnit).</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Le rapport se trouve dans %1.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AttackView</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>This &amp;host is mine, or its owner wants it to be tried</source>
        <translation>Cet &amp;hôte m’appartient, ou son propriétaire souhaite ce test</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>Adre&amp;sse</translation>
    </message>
    <message>
        <source>one that is minted for it</source>
        <translation>un jeton émis pour l’occasion</translation>
    </message>
    <message>
        <source>the token above</source>
        <translation>le jeton ci-dessus</translation>
    </message>
    <message>
        <source>What the resource must accept before the forged ones prove anything</source>
        <translation>Ce que la ressource doit accepter pour que les jetons falsifiés prouvent quelque chose</translation>
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
        <translation>Jeton va&amp;lide</translation>
    </message>
    <message>
        <source>Pa&amp;use between two</source>
        <translation>&amp;Pause entre deux</translation>
    </message>
    <message>
        <source>A&amp;t most</source>
        <translation>Au &amp;maximum</translation>
    </message>
    <message>
        <source>of its issuer, for the attacks that need the public key; may stay empty</source>
        <translation>de son émetteur, pour les attaques nécessitant la clé publique&#x202f;; peut rester vide</translation>
    </message>
    <message>
        <source>&amp;Key set at</source>
        <translation>Jeu de clés (&amp;URL)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>This is not an http or https address.</source>
        <translation>Ce n’est pas une adresse http ou https.</translation>
    </message>
    <message>
        <source>There is no token above yet.</source>
        <translation>Il n’y a pas encore de jeton ci-dessus.</translation>
    </message>
    <message>
        <source>%1 may be another machine. Attack only what is yours.</source>
        <translation>%1 est peut-être une autre machine. N’attaquez que ce qui vous appartient.</translation>
    </message>
    <message>
        <source>Some ninety forged tokens are sent, one after the other. A resource that verifies refuses them all.</source>
        <translation>Quelque quatre-vingt-dix jetons falsifiés sont envoyés l’un après l’autre. Une ressource qui vérifie les refuse tous.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>L’attaque a été arrêtée.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::Attention</name>
    <message>
        <source>The auth service could not start. %1</source>
        <translation>Le service d’authentification n’a pas pu démarrer. %1</translation>
    </message>
    <message>
        <source>The resource service could not start. %1</source>
        <translation>Le service de ressources n’a pas pu démarrer. %1</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Le redémarrer</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Utiliser le port %1</translation>
    </message>
    <message>
        <source>Nothing can be stored at the moment, so nobody can sign in or refresh. %1</source>
        <translation>Rien ne peut être enregistré pour le moment&#xa0;: personne ne peut se connecter ni actualiser ses jetons. %1</translation>
    </message>
    <message>
        <source>Show the requests</source>
        <translation>Afficher les requêtes</translation>
    </message>
    <message>
        <source>The auth service listens on %1 without TLS: other machines reach it, and passwords and tokens cross the network in the clear. Turn TLS on, or listen on a loopback address behind a proxy that does TLS.</source>
        <translation>Le service d’authentification écoute sur %1 sans TLS&#xa0;: d’autres machines peuvent l’atteindre, et les mots de passe et les jetons circulent en clair sur le réseau. Activez TLS, ou écoutez sur une adresse de bouclage derrière un proxy qui assure TLS.</translation>
    </message>
    <message>
        <source>The resource service listens on %1 without TLS: other machines reach it, and tokens cross the network in the clear. Turn TLS on, or listen on a loopback address behind a proxy that does TLS.</source>
        <translation>Le service de ressources écoute sur %1 sans TLS&#xa0;: d’autres machines peuvent l’atteindre, et les jetons circulent en clair sur le réseau. Activez TLS, ou écoutez sur une adresse de bouclage derrière un proxy qui assure TLS.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Ouvrir les paramètres</translation>
    </message>
    <message>
        <source>The certificate of the services is out of date since %1: clients refuse it.</source>
        <translation>Le certificat des services a expiré (%1)&#xa0;: les clients le refusent.</translation>
    </message>
    <message>
        <source>The certificate of the services ends %1. Put another one in its place.</source>
        <translation>Le certificat des services expire %1. Remplacez-le par un autre.</translation>
    </message>
    <message>
        <source>The clock of this machine is behind: the database has seen %1 already, which is %2. Until then keys stay as they are and no planned one begins to sign. Check date and time of this machine.</source>
        <translation>L’horloge de cette machine retarde&#xa0;: la base de données a déjà enregistré la date du %1, soit %2. D’ici là, les clés restent en l’état et aucune clé prévue ne commence à signer. Vérifiez la date et l’heure de cette machine.</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Afficher les clés</translation>
    </message>
    <message>
        <source>A refresh token was used a second time, %1. Its session was ended, since somebody may have stolen it.</source>
        <translation>Un jeton d’actualisation a été utilisé une seconde fois, %1. Sa session a été fermée, car le jeton a pu être volé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refresh tokens were used a second time in the last 24 hours, the latest %1. Their sessions were ended, since somebody may have stolen them.</source>
        <translation>
            <numerusform>%Ln jeton d’actualisation a été utilisé une seconde fois au cours des dernières 24&#xa0;heures, en dernier %1. Sa session a été fermée, car le jeton a pu être volé.</numerusform>
            <numerusform>%Ln jetons d’actualisation ont été utilisés une seconde fois au cours des dernières 24&#xa0;heures, le dernier %1. Leurs sessions ont été fermées, car les jetons ont pu être volés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it in the log</source>
        <translation>Afficher dans le journal</translation>
    </message>
    <message>
        <source>%1 is locked after too many failed sign-ins, until %2.</source>
        <translation>%1 est verrouillé jusqu’à %2 après un trop grand nombre d’échecs de connexion.</translation>
    </message>
    <message>
        <source>Show the user</source>
        <translation>Afficher l’utilisateur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln users are locked after too many failed sign-ins.</source>
        <translation>
            <numerusform>%Ln utilisateur est verrouillé après un trop grand nombre d’échecs de connexion.</numerusform>
            <numerusform>%Ln utilisateurs sont verrouillés après un trop grand nombre d’échecs de connexion.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the users</source>
        <translation>Afficher les utilisateurs</translation>
    </message>
    <message>
        <source>No enabled user has the role admin, so nobody can confirm what needs an administrator, such as the export of a private key. Give the role to somebody.</source>
        <translation>Aucun utilisateur actif n’a le rôle admin&#xa0;: personne ne peut donc confirmer ce qui exige un administrateur, comme l’exportation d’une clé privée. Attribuez ce rôle à quelqu’un.</translation>
    </message>
    <message>
        <source>Open the users</source>
        <translation>Gérer les utilisateurs</translation>
    </message>
    <message>
        <source>The scheduled backup failed %1, and is tried again: %2</source>
        <translation>La sauvegarde planifiée a échoué %1 et va être retentée&#xa0;: %2</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Afficher les sauvegardes</translation>
    </message>
    <message>
        <source>The last backup was written %1, more than a week ago.</source>
        <translation>La dernière sauvegarde a été écrite %1, soit plus d’une semaine.</translation>
    </message>
    <message>
        <source>in the console</source>
        <translation>dans la console</translation>
    </message>
    <message>
        <source>on the command line by %1</source>
        <translation>en ligne de commande par %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>The next key, %1, begins to sign %2. It is published already.</source>
        <translation>La prochaine clé, %1, commence à signer %2. Elle est déjà publiée.</translation>
    </message>
    <message>
        <source>The key %1, imported %2, begins to sign %3.</source>
        <translation>La clé %1, importée %2, commence à signer %3.</translation>
    </message>
    <message>
        <source>The key %1, announced by hand %2, begins to sign %3.</source>
        <translation>La clé %1, annoncée manuellement %2, commence à signer %3.</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Afficher la clé</translation>
    </message>
    <message>
        <source>The resource service has no keys that it may use, and refuses every token. %1</source>
        <translation>Le service de ressources n’a aucune clé utilisable et refuse tous les jetons. %1</translation>
    </message>
    <message>
        <source>The resource service goes on with a key set that is out of date since %1, until %2 at the latest. %3</source>
        <translation>Le service de ressources continue avec un jeu de clés périmé depuis %1, jusqu’à %2 au plus tard. %3</translation>
    </message>
    <message>
        <source>The resource service could not fetch the keys again. %1</source>
        <translation>Le service de ressources n’a pas pu récupérer les clés à nouveau. %1</translation>
    </message>
    <message>
        <source>Compare the key sets</source>
        <translation>Comparer les jeux de clés</translation>
    </message>
    <message>
        <source>The resource service still holds the key %1, which was revoked, and accepts what it signed. Let it fetch the keys now.</source>
        <translation>Le service de ressources détient encore la clé %1, qui a été révoquée, et accepte ce qu’elle a signé. Faites-lui récupérer les clés maintenant.</translation>
    </message>
    <message>
        <source>The resource service does not hold the key %1, which signs now. It fetches the keys with the first token of it.</source>
        <translation>Le service de ressources ne détient pas la clé %1, qui signe actuellement. Il récupérera les clés au premier jeton signé par elle.</translation>
    </message>
    <message>
        <source>The key set that the resource service holds is out of date since %1.</source>
        <translation>Le jeu de clés détenu par le service de ressources est périmé depuis %1.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AttentionCard</name>
    <message>
        <source>Bad</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Rien à signaler.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AttentionTraffic</name>
    <message>
        <source>In the last 15 minutes %1 of %2 requests failed: they were answered with 5xx, or not at all.</source>
        <translation>Au cours des 15 dernières minutes, %1 requêtes sur %2 ont échoué&#xa0;: elles ont reçu une réponse 5xx, ou aucune.</translation>
    </message>
    <message>
        <source>Show the requests</source>
        <translation>Afficher les requêtes</translation>
    </message>
    <message>
        <source>In the last 15 minutes %1 of %2 sign-ins were refused, more than is usual. Somebody may be guessing passwords, or a program may have a wrong one.</source>
        <translation>Au cours des 15 dernières minutes, %1 connexions sur %2 ont été refusées, soit plus que d’habitude. Quelqu’un cherche peut-être à deviner des mots de passe, ou un programme en utilise un mauvais.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AuditExport</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AuditFilterBar</name>
    <message>
        <source>Any text</source>
        <translation>Texte libre</translation>
    </message>
    <message>
        <source>About: user, key, setting</source>
        <translation>Objet&#xa0;: utilisateur, clé, paramètre</translation>
    </message>
    <message>
        <source>By: user, console</source>
        <translation>Auteur&#xa0;: utilisateur, console</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Succès</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>All of the log</source>
        <translation>Tout le journal</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>15 dernières minutes</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernières 24&#xa0;heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>Entre…</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>a&amp;u</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AuditModel</name>
    <message>
        <source>%1, succeeded</source>
        <translation>%1, succès</translation>
    </message>
    <message>
        <source>%1, refused</source>
        <translation>%1, refus</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AuditView</name>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>The entry&apos;s story</source>
        <translation>Détail de l’entrée</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>L’exportation a été annulée&#x202f;; aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Checks that no entry was changed, removed or moved since it was written.</source>
        <translation>Vérifie qu’aucune entrée n’a été modifiée, supprimée ou déplacée depuis son écriture.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Writes all that the filter finds into a file.</source>
        <translation>Écrit dans un fichier tout ce que le filtre trouve.</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>recherche…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) found</source>
        <translation>
            <numerusform>%Ln entrée trouvée</numerusform>
            <numerusform>%Ln entrées trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the latest %Ln entry(s); more as you scroll</source>
        <translation>
            <numerusform>la dernière entrée (%Ln)&#x202f;; la suite en faisant défiler</numerusform>
            <numerusform>les %Ln dernières entrées&#x202f;; la suite en faisant défiler</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the &amp;hash</source>
        <translation>Copier le &amp;hash</translation>
    </message>
    <message>
        <source>Only this &amp;action</source>
        <translation>Seulement cette &amp;action</translation>
    </message>
    <message>
        <source>Only about &amp;this</source>
        <translation>Seulement cet o&amp;bjet</translation>
    </message>
    <message>
        <source>Only this a&amp;ddress</source>
        <translation>Seulement cette a&amp;dresse</translation>
    </message>
    <message>
        <source>Only this &amp;request</source>
        <translation>Seulement cette &amp;requête</translation>
    </message>
    <message>
        <source>Go to the &amp;user</source>
        <translation>Aller à l’&amp;utilisateur</translation>
    </message>
    <message>
        <source>Go to the &amp;key</source>
        <translation>Aller à la c&amp;lé</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>The audit log is being read.</source>
        <translation>Lecture du journal d’audit en cours.</translation>
    </message>
    <message>
        <source>Nothing was audited yet</source>
        <translation>Aucune entrée d’audit pour l’instant</translation>
    </message>
    <message>
        <source>Sign-ins and all that is changed appear here as they happen.</source>
        <translation>Les connexions et toutes les modifications apparaissent ici au fur et à mesure.</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Aucune entrée ne correspond</translation>
    </message>
    <message>
        <source>The audit log holds nothing that the filter asks for. Users are found by their whole email address; a part of it is found as text.</source>
        <translation>Le journal d’audit ne contient rien qui corresponde au filtre. Un utilisateur se trouve par son adresse e-mail complète&#x202f;; une partie de celle-ci est cherchée comme du texte.</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>&amp;Effacer le filtre</translation>
    </message>
    <message>
        <source>Every entry of the audit log is being read and compared with its hash.</source>
        <translation>Chaque entrée du journal d’audit est lue et comparée à son hash.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) were read, and all is as it was written. Whoever keeps the hash of the last one (%1…) elsewhere can tell later that nothing was replaced.</source>
        <translation>
            <numerusform>%Ln entrée a été lue, et tout est tel qu’écrit à l’origine. En conservant ailleurs le hash de la dernière (%1…), vous pourrez prouver plus tard que rien n’a été remplacé.</numerusform>
            <numerusform>%Ln entrées ont été lues, et tout est tel qu’écrit à l’origine. En conservant ailleurs le hash de la dernière (%1…), vous pourrez prouver plus tard que rien n’a été remplacé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The audit log is broken at entry %1: %2 What stands before it is as it was written: %Ln entry(s).</source>
        <translation>
            <numerusform>Le journal d’audit est altéré à l’entrée %1&#xa0;: %2 Ce qui précède est tel qu’écrit à l’origine&#xa0;: %Ln entrée.</numerusform>
            <numerusform>Le journal d’audit est altéré à l’entrée %1&#xa0;: %2 Ce qui précède est tel qu’écrit à l’origine&#xa0;: %Ln entrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log is being exported.</source>
        <translation>Exportation du journal d’audit en cours.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>An&amp;nuler</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Exporter le journal d’audit</translation>
    </message>
    <message>
        <source>audit log</source>
        <translation>journal d’audit</translation>
    </message>
    <message numerus="yes">
        <source>The audit log is being exported: %Ln entry(s) so far.</source>
        <translation>
            <numerusform>Exportation du journal d’audit en cours&#xa0;: %Ln entrée jusqu’ici.</numerusform>
            <numerusform>Exportation du journal d’audit en cours&#xa0;: %Ln entrées jusqu’ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln entrée a été écrite dans %1.</numerusform>
            <numerusform>%Ln entrées ont été écrites dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::BackupDialog</name>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>&amp;Back up</source>
        <translation>&amp;Sauvegarder</translation>
    </message>
    <message>
        <source>Users, keys, sessions, settings, the audit log and the key-encryption key are written into one file, encrypted. The file and the passphrase are all that a restore needs, on any machine; without the passphrase nobody can open it. Services go on meanwhile.</source>
        <translation>Les utilisateurs, les clés, les sessions, les paramètres, le journal d’audit et la clé de chiffrement des clés sont écrits dans un seul fichier chiffré. Ce fichier et sa phrase secrète suffisent pour une restauration, sur n’importe quelle machine&#x202f;; sans la phrase secrète, personne ne peut l’ouvrir. Les services continuent pendant ce temps.</translation>
    </message>
    <message>
        <source>Back up into</source>
        <translation>Sauvegarder dans</translation>
    </message>
</context>
<context>
    <name>tessera::ui::BackupRow</name>
    <message>
        <source>Backups by schedule</source>
        <translation>Sauvegardes planifiées</translation>
    </message>
    <message>
        <source>Encrypted, and read back before the oldest go. Folder and passphrase are named in the configuration file.</source>
        <translation>Chiffrées, et relues avant que les plus anciennes soient supprimées. Le dossier et la phrase secrète sont indiqués dans le fichier de configuration.</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>&amp;Sauvegarder maintenant…</translation>
    </message>
    <message>
        <source>Wrote %1 and read it back: %2.</source>
        <translation>%1 a été écrit et relu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>&amp;Restaurer…</translation>
    </message>
</context>
<context>
    <name>tessera::ui::CheckModel</name>
    <message>
        <source>passed</source>
        <translation>réussie</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non atteinte</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>tessera::ui::Comparison</name>
    <message>
        <source>only served: no resource service runs here</source>
        <translation>servie seulement&#xa0;: aucun service de ressources ici</translation>
    </message>
    <message>
        <source>in both</source>
        <translation>dans les deux</translation>
    </message>
    <message>
        <source>only served: held after the next fetch</source>
        <translation>servie seulement&#xa0;: détenue après la prochaine récupération</translation>
    </message>
    <message>
        <source>only served: held after the next fetch %1, or with its first token</source>
        <translation>servie seulement&#xa0;: détenue après la prochaine récupération, %1, ou dès son premier jeton</translation>
    </message>
    <message>
        <source>only held: will be dropped by the next fetch</source>
        <translation>détenue seulement&#xa0;: abandonnée à la prochaine récupération</translation>
    </message>
    <message>
        <source>only held: will be dropped by the next fetch %1</source>
        <translation>détenue seulement&#xa0;: abandonnée à la prochaine récupération, %1</translation>
    </message>
    <message>
        <source>in both, but they are two different keys</source>
        <translation>dans les deux, mais ce sont deux clés différentes</translation>
    </message>
    <message>
        <source>only served</source>
        <translation>servie seulement</translation>
    </message>
    <message>
        <source>only held</source>
        <translation>détenue seulement</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>différente</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ComparisonModel</name>
    <message>
        <source>without a kid</source>
        <translation>sans kid</translation>
    </message>
    <message>
        <source>unknown here</source>
        <translation>inconnue ici</translation>
    </message>
    <message>
        <source>Key (kid)</source>
        <translation>Clé (kid)</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Présence</translation>
    </message>
</context>
<context>
    <name>tessera::ui::CourseModel</name>
    <message>
        <source>not made yet</source>
        <translation>pas encore créée</translation>
    </message>
    <message>
        <source>Its key was not made yet.</source>
        <translation>Sa clé n’était pas encore créée.</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>annoncée</translation>
    </message>
    <message>
        <source>Its key is in the key set, and does not sign yet.</source>
        <translation>Sa clé est dans le jeu de clés et ne signe pas encore.</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>Its key is in the key set, and signs.</source>
        <translation>Sa clé est dans le jeu de clés et signe.</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>remplacée</translation>
    </message>
    <message>
        <source>Its key is in the key set, and signs no more.</source>
        <translation>Sa clé est dans le jeu de clés et ne signe plus.</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>Its key is gone from the key set.</source>
        <translation>Sa clé n’est plus dans le jeu de clés.</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>révoquée</translation>
    </message>
    <message>
        <source>Its key is revoked.</source>
        <translation>Sa clé est révoquée.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an instant and how far from now it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>First check that fails</source>
        <translation>Première vérification en échec</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Sa clé</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ExportPrivateDialog</name>
    <message>
        <source>Export the private key %1</source>
        <translation>Exporter la clé privée %1</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Whoever has the file and the passphrase can make tokens that every service of yours accepts. The file is encrypted (PKCS#8, AES-256), and the export stands in the audit log.</source>
        <translation>Quiconque possède le fichier et la phrase secrète peut fabriquer des jetons que tous vos services acceptent. Le fichier est chiffré (PKCS#8, AES-256) et l’exportation est consignée dans le journal d’audit.</translation>
    </message>
    <message>
        <source>Export the private key</source>
        <translation>Exporter la clé privée</translation>
    </message>
    <message>
        <source>Keys (*.pem)</source>
        <translation>Clés (*.pem)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::FactGrid</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tessera::ui::FigureButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
</context>
<context>
    <name>tessera::ui::FigureRow</name>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Live sessions</source>
        <translation>Sessions ouvertes</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Clé de signature</translation>
    </message>
    <message>
        <source>Next key</source>
        <translation>Prochaine clé</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many are disabled, how many are locked</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>none disabled</source>
        <translation>aucun désactivé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln disabled</source>
        <translation>
            <numerusform>%Ln désactivé</numerusform>
            <numerusform>%Ln désactivés</numerusform>
        </translation>
    </message>
    <message>
        <source>none locked</source>
        <translation>aucun verrouillé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln locked</source>
        <translation>
            <numerusform>%Ln verrouillé</numerusform>
            <numerusform>%Ln verrouillés</numerusform>
        </translation>
    </message>
    <message>
        <source>can be refreshed now</source>
        <translation>peuvent être actualisées</translation>
    </message>
    <message>
        <source>%1…, since %2</source>
        <translation>%1…, depuis %2</translation>
    </message>
    <message>
        <source>until it signs, %1</source>
        <translation>avant sa première signature, %1</translation>
    </message>
    <message>
        <source>No change is planned.</source>
        <translation>Aucun changement n’est prévu.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::FileField</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Choo&amp;se…</source>
        <translation>Ch&amp;oisir…</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name, or choose the file to replace it.</source>
        <translation>%1 existe déjà. Choisissez un autre nom, ou sélectionnez ce fichier pour le remplacer.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>Masquer les premiers pas</translation>
    </message>
    <message>
        <source>&amp;Add a user…</source>
        <translation>&amp;Ajouter un utilisateur…</translation>
    </message>
    <message>
        <source>2. Sign in as that user, in a terminal that has curl and jq, with the user&apos;s email address and password:</source>
        <translation>2. Connectez-vous avec ce compte, dans un terminal disposant de curl et de jq, avec son adresse e-mail et son mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>It is to trust the local authority: export that in Settings, TLS, as tessera-authority.crt, and be in its folder.</source>
        <translation>curl doit faire confiance à l’autorité de certification locale&#xa0;: exportez-la dans Paramètres, TLS, sous le nom tessera-authority.crt, et placez-vous dans son dossier.</translation>
    </message>
    <message>
        <source>Commands to sign in</source>
        <translation>Commandes de connexion</translation>
    </message>
    <message>
        <source>Copy the commands to sign in</source>
        <translation>Copier les commandes de connexion</translation>
    </message>
    <message>
        <source>3. Call the resource service with the token:</source>
        <translation>3. Appelez le service de ressources avec le jeton&#xa0;:</translation>
    </message>
    <message>
        <source>Commands to use the token</source>
        <translation>Commandes d’utilisation du jeton</translation>
    </message>
    <message>
        <source>Copy the commands to use the token</source>
        <translation>Copier les commandes d’utilisation du jeton</translation>
    </message>
    <message>
        <source>See the &amp;keys</source>
        <translation>Voir les &amp;clés</translation>
    </message>
    <message>
        <source>4. See which key has signed it, and when the next one takes over.</source>
        <translation>4. Voyez quelle clé l’a signé, et quand la suivante prend le relais.</translation>
    </message>
    <message>
        <source>1. Add a user who may sign in: done.</source>
        <translation>1. Ajoutez un utilisateur autorisé à se connecter&#xa0;: c’est fait.</translation>
    </message>
    <message>
        <source>1. Add a user who may sign in.</source>
        <translation>1. Ajoutez un utilisateur autorisé à se connecter.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::FormDialog</name>
    <message>
        <source>Working</source>
        <translation>Opération en cours</translation>
    </message>
</context>
<context>
    <name>tessera::ui::GeneratedPasswordDialog</name>
    <message>
        <source>It is shown this once and kept nowhere. Give it to the person in a way that others do not see.</source>
        <translation>Ce mot de passe n’est affiché que cette fois-ci et n’est conservé nulle part. Transmettez-le à la personne à l’abri des regards.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>&amp;Password of %1</source>
        <translation>&amp;Mot de passe de %1</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Mot de passe de %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy it, or write it down, before this is closed.</source>
        <translation>Copiez-le ou notez-le avant de fermer cette fenêtre.</translation>
    </message>
    <message numerus="yes">
        <source>Copied; it leaves the clipboard in %n second(s).</source>
        <translation>
            <numerusform>Copié&#x202f;; il quittera le presse-papiers dans %n&#xa0;seconde.</numerusform>
            <numerusform>Copié&#x202f;; il quittera le presse-papiers dans %n&#xa0;secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not copied. Close it once more if it is written down; nobody can show it again.</source>
        <translation>Il n’a pas été copié. Si vous l’avez noté, fermez à nouveau&#x202f;; plus personne ne pourra l’afficher.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::GetView</name>
    <message>
        <source>Where the token comes from</source>
        <translation>Provenance du jeton</translation>
    </message>
    <message>
        <source>Mint by &amp;hand</source>
        <translation>Émettre à la &amp;main</translation>
    </message>
    <message>
        <source>Si&amp;gn in as a user</source>
        <translation>Connexion utili&amp;sateur</translation>
    </message>
</context>
<context>
    <name>tessera::ui::HeldCard</name>
    <message>
        <source>Held by the resource service</source>
        <translation>Détenu par le service de ressources</translation>
    </message>
    <message>
        <source>&amp;Fetch now</source>
        <translation>&amp;Récupérer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Copy the URL that the resource service fetches from</source>
        <translation>Copier l’URL à laquelle le service de ressources récupère les clés</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>Copy the ETag that is held</source>
        <translation>Copier l’ETag détenu</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Next fetch</source>
        <translation>Prochaine récupération</translation>
    </message>
    <message>
        <source>Cooldown</source>
        <translation>Temporisation</translation>
    </message>
    <message>
        <source>The key set that is held</source>
        <translation>Le jeu de clés détenu</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Pas ici</translation>
    </message>
    <message>
        <source>This program was told not to run the resource service.</source>
        <translation>Ce programme est configuré pour ne pas exécuter le service de ressources.</translation>
    </message>
    <message>
        <source>In another process</source>
        <translation>Dans un autre processus</translation>
    </message>
    <message>
        <source>The process %1 runs the resource service; what it holds is known there alone.</source>
        <translation>Le processus %1 exécute le service de ressources&#x202f;; lui seul sait ce que ce service détient.</translation>
    </message>
    <message>
        <source>It could not start</source>
        <translation>Échec du démarrage</translation>
    </message>
    <message>
        <source>S&amp;tart it again</source>
        <translation>Re&amp;démarrer</translation>
    </message>
    <message>
        <source>It is stopped</source>
        <translation>Service arrêté</translation>
    </message>
    <message>
        <source>The resource service holds keys only while it runs, and fetches them when it starts.</source>
        <translation>Le service de ressources ne détient des clés que tant qu’il fonctionne&#x202f;; il les récupère à son démarrage.</translation>
    </message>
    <message>
        <source>S&amp;tart it</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Aucune clé pour l’instant</translation>
    </message>
    <message>
        <source>The resource service is about to fetch them.</source>
        <translation>Le service de ressources est sur le point de les récupérer.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::HelpBrowser</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>tessera::ui::HelpWindow</name>
    <message>
        <source>Find in the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Tessera Help</source>
        <translation>Aide de Tessera</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Clavier</translation>
    </message>
    <message>
        <source>&amp;About Tessera</source>
        <translation>À pr&amp;opos de Tessera</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ImportDialog</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>Pa&amp;rcourir…</translation>
    </message>
    <message>
        <source>Lines with problems</source>
        <translation>Lignes en erreur</translation>
    </message>
    <message>
        <source>Import users</source>
        <translation>Importer des utilisateurs</translation>
    </message>
    <message>
        <source>&amp;File (CSV or JSON)</source>
        <translation>&amp;Fichier (CSV ou JSON)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>The first line of a CSV names the columns: email, and if you like name, roles, password or password_hash, email_verified, is_active. Who has no password cannot sign in until one is set.</source>
        <translation>La première ligne d’un fichier CSV nomme les colonnes&#xa0;: email et, si vous le souhaitez, name, roles, password ou password_hash, email_verified, is_active. Un utilisateur sans mot de passe ne peut se connecter qu’une fois celui-ci défini.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>&amp;Add users</source>
        <translation>&amp;Ajouter les utilisateurs</translation>
    </message>
    <message>
        <source>Users (*.csv *.json);;All files (*)</source>
        <translation>Utilisateurs (*.csv *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The file is being checked.</source>
        <translation>Vérification du fichier en cours.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave %Ln line(s) out and add the others</source>
        <translation>
            <numerusform>&amp;Ignorer %Ln ligne et ajouter les autres</numerusform>
            <numerusform>&amp;Ignorer %Ln lignes et ajouter les autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) can be added.</source>
        <translation>
            <numerusform>%Ln utilisateur peut être ajouté.</numerusform>
            <numerusform>%Ln utilisateurs peuvent être ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) cannot be taken as they are.</source>
        <translation>
            <numerusform>%Ln ligne ne peut pas être importée telle quelle.</numerusform>
            <numerusform>%Ln lignes ne peuvent pas être importées telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Users are being added.</source>
        <translation>Ajout des utilisateurs en cours.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln user(s)</source>
        <translation>
            <numerusform>&amp;Ajouter %Ln utilisateur</numerusform>
            <numerusform>&amp;Ajouter %Ln utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Vérifier</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ImportKeyDialog</name>
    <message>
        <source>Import a key</source>
        <translation>Importer une clé</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Choose a file, drop it here, or paste it below: a private key as PEM (PKCS#1, PKCS#8, SEC1) or JWK. It is announced, and signs after the propagation time.</source>
        <translation>Choisissez un fichier, déposez-le ici, ou collez ci-dessous une clé privée au format PEM (PKCS#1, PKCS#8, SEC1) ou JWK. Elle est annoncée, puis signe après le délai de propagation.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Clé</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>Signs &amp;with</source>
        <translation>&amp;Algorithme</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key *.jwk *.json);;All files (*)</source>
        <translation>Clés (*.pem *.key *.jwk *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The key is encrypted: its passphrase is needed.</source>
        <translation>La clé est chiffrée&#xa0;: sa phrase secrète est nécessaire.</translation>
    </message>
    <message>
        <source>RSA, %1 bits</source>
        <translation>RSA, %1&#xa0;bits</translation>
    </message>
    <message>
        <source>%1, for %2. Key ID: %3</source>
        <translation>%1, pour %2. ID de clé&#xa0;: %3</translation>
    </message>
    <message>
        <source>It is announced now, and signs from %1 on.</source>
        <translation>Elle est annoncée maintenant et signe à partir du %1.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ImportProblemModel</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
</context>
<context>
    <name>tessera::ui::InspectView</name>
    <message>
        <source>Members of the token</source>
        <translation>Membres du jeton</translation>
    </message>
</context>
<context>
    <name>tessera::ui::IssueCertificateDialog</name>
    <message>
        <source>Issue a certificate</source>
        <translation>Émettre un certificat</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>É&amp;mettre</translation>
    </message>
    <message>
        <source>For another server. Whoever trusts the local authority believes it; it is not renewed by itself, and its key is kept nowhere but in the file.</source>
        <translation>Pour un autre serveur. Quiconque fait confiance à l’autorité de certification locale l’accepte&#x202f;; il n’est pas renouvelé automatiquement, et sa clé n’est conservée que dans le fichier.</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Noms</translation>
    </message>
    <message>
        <source>DNS names and IP addresses, with commas between</source>
        <translation>Noms DNS et adresses IP, séparés par des virgules</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>Durée en &amp;jours</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Enregistrer le certificat</translation>
    </message>
    <message>
        <source>Certificates (*.pem)</source>
        <translation>Certificats (*.pem)</translation>
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
        <translation>&amp;Lisible</translation>
    </message>
    <message>
        <source>In lines that people read</source>
        <translation>En lignes lisibles par un humain</translation>
    </message>
    <message>
        <source>&amp;Raw</source>
        <translation>&amp;Brut</translation>
    </message>
    <message>
        <source>The very bytes</source>
        <translation>À l’octet près</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Copier en c&amp;url</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the key set that is served</source>
        <translation>Copier le jeu de clés servi</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Save the key set that is served as a file</source>
        <translation>Enregistrer dans un fichier le jeu de clés servi</translation>
    </message>
    <message>
        <source>The resource service is starting.</source>
        <translation>Le service de ressources démarre.</translation>
    </message>
    <message>
        <source>Key by key</source>
        <translation>Clé par clé</translation>
    </message>
    <message>
        <source>Keys of both sets</source>
        <translation>Clés des deux jeux</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) served</source>
        <translation>
            <numerusform>%n clé servie</numerusform>
            <numerusform>%n clés servies</numerusform>
        </translation>
    </message>
    <message>
        <source>The resource service fetches its issuer&apos;s keys.</source>
        <translation>Le service de ressources récupère les clés de son émetteur.</translation>
    </message>
    <message>
        <source>Save the key set</source>
        <translation>Enregistrer le jeu de clés</translation>
    </message>
    <message>
        <source>JWK sets (*.json);;All files (*)</source>
        <translation>Jeux JWK (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The key set was saved as %1.</source>
        <translation>Le jeu de clés a été enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::KeyActions</name>
    <message>
        <source>Rotate</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Key %1 is announced already and signs from %2 on. Announce another one after it?</source>
        <translation>La clé %1 est déjà annoncée et signe à partir du %2. En annoncer une autre à sa suite&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Announce another key</source>
        <translation>&amp;Annoncer une autre clé</translation>
    </message>
    <message>
        <source>A key is being made.</source>
        <translation>Création d’une clé en cours.</translation>
    </message>
    <message>
        <source>Key %1 is announced. It signs from %2 on (%3).</source>
        <translation>La clé %1 est annoncée. Elle signe à partir du %2 (%3).</translation>
    </message>
    <message>
        <source>Key %1 signs now.</source>
        <translation>La clé %1 signe désormais.</translation>
    </message>
    <message>
        <source>Key %1 is imported. It signs from %2 on.</source>
        <translation>La clé %1 est importée. Elle signe à partir du %2.</translation>
    </message>
    <message>
        <source>Key %1 is revoked.</source>
        <translation>La clé %1 est révoquée.</translation>
    </message>
    <message>
        <source>Consumers that keep the key set may accept key %1 until %2.</source>
        <translation>Les consommateurs qui conservent le jeu de clés peuvent accepter la clé %1 jusqu’au %2.</translation>
    </message>
    <message>
        <source>Public key %1 is in the clipboard, as PEM.</source>
        <translation>La clé publique %1 est dans le presse-papiers, au format PEM.</translation>
    </message>
    <message>
        <source>Public key %1 is in the clipboard, as JWK.</source>
        <translation>La clé publique %1 est dans le presse-papiers, au format JWK.</translation>
    </message>
    <message>
        <source>Save public key %1</source>
        <translation>Enregistrer la clé publique %1</translation>
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
        <translation>La clé publique %1 se trouve dans %2.</translation>
    </message>
    <message>
        <source>The private key %1 is about to leave the database. That takes an administrator.</source>
        <translation>La clé privée %1 va quitter la base de données. Cela exige un administrateur.</translation>
    </message>
    <message>
        <source>Private key %1 is in %2, encrypted under the passphrase.</source>
        <translation>La clé privée %1 se trouve dans %2, chiffrée avec la phrase secrète.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::KeyDeeds</name>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Détails…</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>Ré&amp;voquer…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Copy public key as &amp;JWK</source>
        <translation>Copier la clé publique (&amp;JWK)</translation>
    </message>
    <message>
        <source>Copy public key as &amp;PEM</source>
        <translation>Copier la clé publique (&amp;PEM)</translation>
    </message>
    <message>
        <source>Save public key as J&amp;WK…</source>
        <translation>Enregistrer la clé publique (J&amp;WK)…</translation>
    </message>
    <message>
        <source>Save public key as P&amp;EM…</source>
        <translation>Enregistrer la clé publique (PE&amp;M)…</translation>
    </message>
    <message>
        <source>Export p&amp;rivate key…</source>
        <translation>Exporter la clé p&amp;rivée…</translation>
    </message>
    <message>
        <source>Copy &amp;key ID</source>
        <translation>Copier l’&amp;ID de clé</translation>
    </message>
</context>
<context>
    <name>tessera::ui::KeyDetailsDialog</name>
    <message>
        <source>Key %1</source>
        <translation>Clé %1</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID de clé</translation>
    </message>
    <message>
        <source>Copy the key ID</source>
        <translation>Copier l’ID de clé</translation>
    </message>
    <message>
        <source>Key ID (kid)</source>
        <translation>ID de clé (kid)</translation>
    </message>
    <message>
        <source>The thumbprint of the public key (RFC 7638, SHA-256)</source>
        <translation>Empreinte de la clé publique (RFC 7638, SHA-256)</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Published since</source>
        <translation>Publiée depuis</translation>
    </message>
    <message>
        <source>Signs from</source>
        <translation>Signe à partir de</translation>
    </message>
    <message>
        <source>Signs until</source>
        <translation>Signe jusqu’à</translation>
    </message>
    <message>
        <source>Its tokens end before</source>
        <translation>Ses jetons expirent avant</translation>
    </message>
    <message>
        <source>Leaves the key set</source>
        <translation>Quitte le jeu de clés</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoquée</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
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
        <translation>Clé publique au format JWK</translation>
    </message>
    <message>
        <source>Public key as PEM</source>
        <translation>Clé publique au format PEM</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
</context>
<context>
    <name>tessera::ui::KeyFacts</name>
    <message>
        <source>No token that it has signed is good any more: nobody is affected.</source>
        <translation>Aucun jeton signé par cette clé n’est encore valide&#xa0;: personne n’est concerné.</translation>
    </message>
    <message numerus="yes">
        <source>The access tokens of %Ln session(s) are refused from now on. The last of them would have been good until %1.</source>
        <translation>
            <numerusform>Les jetons d’accès de %Ln session sont refusés dès maintenant. Le dernier aurait été valide jusqu’au %1.</numerusform>
            <numerusform>Les jetons d’accès de %Ln sessions sont refusés dès maintenant. Le dernier aurait été valide jusqu’au %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is signed out: each gets a new token with the next refresh.</source>
        <translation>Personne n’est déconnecté&#xa0;: chacun reçoit un nouveau jeton à la prochaine actualisation.</translation>
    </message>
    <message>
        <source>It left the key set before: no consumer that obeys the caching rules knows it.</source>
        <translation>Cette clé a déjà quitté le jeu de clés&#xa0;: aucun consommateur respectant les règles de cache ne la connaît.</translation>
    </message>
    <message>
        <source>Consumers that obey the caching rules may accept it until %1.</source>
        <translation>Les consommateurs qui respectent les règles de cache peuvent accepter cette clé jusqu’au %1.</translation>
    </message>
    <message>
        <source>Those that never drop a key accept the tokens that it has signed until %1 at the latest.</source>
        <translation>Ceux qui n’abandonnent jamais une clé acceptent les jetons qu’elle a signés jusqu’au %1 au plus tard.</translation>
    </message>
    <message>
        <source>Whoever holds a copy of the private key can go on making tokens for consumers that never drop a key: restart those.</source>
        <translation>Quiconque possède une copie de la clé privée peut continuer à fabriquer des jetons pour les consommateurs qui n’abandonnent jamais une clé&#xa0;: redémarrez ces derniers.</translation>
    </message>
    <message>
        <source>The key that signs now goes on; another one is announced where the policy needs it.</source>
        <translation>La clé qui signe actuellement continue&#x202f;; une autre est annoncée là où la politique l’exige.</translation>
    </message>
    <message>
        <source>The key that signs now goes on.</source>
        <translation>La clé qui signe actuellement continue.</translation>
    </message>
    <message>
        <source>Key %1, which is announced already, signs at once. Consumers that do not know it yet may refuse its tokens until %2.</source>
        <translation>La clé %1, déjà annoncée, signe immédiatement. Les consommateurs qui ne la connaissent pas encore peuvent refuser ses jetons jusqu’au %2.</translation>
    </message>
    <message>
        <source>A new key is made and signs at once. Consumers that keep the key set may refuse its tokens until %1.</source>
        <translation>Une nouvelle clé est créée et signe immédiatement. Les consommateurs qui conservent le jeu de clés peuvent refuser ses jetons jusqu’au %1.</translation>
    </message>
    <message>
        <source>Key %1, announced at %2, signs from now on.</source>
        <translation>La clé %1, annoncée le %2, signe dès maintenant.</translation>
    </message>
    <message>
        <source>A new key is made, and signs from now on.</source>
        <translation>Une nouvelle clé est créée et signe dès maintenant.</translation>
    </message>
    <message>
        <source>The key that signs now retires: its tokens stay good until they expire.</source>
        <translation>La clé qui signe actuellement est remplacée&#xa0;: ses jetons restent valides jusqu’à leur expiration.</translation>
    </message>
    <message>
        <source>Every consumer that obeys the caching rules can know it already.</source>
        <translation>Tous les consommateurs qui respectent les règles de cache peuvent déjà la connaître.</translation>
    </message>
    <message>
        <source>Services that hold a copy of the key set from before, and use it for up to %1, do not know the key: they may refuse fresh tokens until %2. Those that fetch it again for an unknown key take them at once.</source>
        <translation>Les services qui détiennent une copie antérieure du jeu de clés, utilisable pendant %1 au plus, ne connaissent pas cette clé&#xa0;: ils peuvent refuser les nouveaux jetons jusqu’au %2. Ceux qui récupèrent à nouveau le jeu lorsqu’une clé leur est inconnue les acceptent aussitôt.</translation>
    </message>
    <message>
        <source>Key %1, which is announced, never signs: both begin at the same instant.</source>
        <translation>La clé %1, déjà annoncée, ne signe jamais&#xa0;: les deux clés débutent au même instant.</translation>
    </message>
    <message>
        <source>Key %1, which is announced, signs only from %2 until %3, for %4.</source>
        <translation>La clé %1, déjà annoncée, ne signe que du %2 au %3, soit pendant %4.</translation>
    </message>
    <message>
        <source>It signs with %1: services that are pinned to %2 refuse its tokens, from %3 on.</source>
        <translation>Elle signe avec %1&#xa0;: les services configurés pour n’accepter que %2 refusent ses jetons à partir du %3.</translation>
    </message>
    <message>
        <source>The policy asks for %1: the next key that is made here is for that.</source>
        <translation>La politique demande %1&#xa0;: la prochaine clé créée ici utilisera cet algorithme.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::KeySetText</name>
    <message>
        <source>%1; fresh for another %2</source>
        <translation>%1&#x202f;; à jour pendant encore %2</translation>
    </message>
    <message>
        <source>%1; out of date since %2</source>
        <translation>%1&#x202f;; périmé depuis %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 What is held is used until %2.</source>
        <translation>%1 Le jeu détenu est utilisé jusqu’à %2.</translation>
    </message>
    <message>
        <source>none: every use asks again</source>
        <translation>aucun&#xa0;: chaque utilisation redemande le jeu</translation>
    </message>
    <message>
        <source>%1; fetched now, it may be kept until %2</source>
        <translation>%1&#x202f;; récupéré maintenant, il peut être conservé jusqu’à %2</translation>
    </message>
    <message>
        <source>%1 from %2; may be kept for another %3</source>
        <translation>%1 par %2&#x202f;; peut être conservé encore %3</translation>
    </message>
    <message>
        <source>%1 from %2; may not be kept any more</source>
        <translation>%1 par %2&#x202f;; ne peut plus être conservé</translation>
    </message>
    <message>
        <source>Both sets hold the same keys.</source>
        <translation>Les deux jeux contiennent les mêmes clés.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) only served</source>
        <translation>
            <numerusform>%n clé servie seulement</numerusform>
            <numerusform>%n clés servies seulement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) only held</source>
        <translation>
            <numerusform>%n clé détenue seulement</numerusform>
            <numerusform>%n clés détenues seulement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) not the same</source>
        <translation>
            <numerusform>%n clé différente</numerusform>
            <numerusform>%n clés différentes</numerusform>
        </translation>
    </message>
    <message>
        <source>The sets differ: %1.</source>
        <translation>Les jeux diffèrent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, à %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>for another %1 an unknown kid causes no fetch</source>
        <translation>pendant encore %1, un kid inconnu ne déclenche pas de récupération</translation>
    </message>
</context>
<context>
    <name>tessera::ui::KeyTable</name>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Num.</translation>
    </message>
    <message>
        <source>Key ID (kid)</source>
        <translation>ID de clé (kid)</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Published since</source>
        <translation>Publiée depuis</translation>
    </message>
    <message>
        <source>Signs from</source>
        <translation>Signe à partir de</translation>
    </message>
    <message>
        <source>Signs until</source>
        <translation>Signe jusqu’à</translation>
    </message>
    <message>
        <source>Leaves the key set</source>
        <translation>Quitte le jeu de clés</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Reason of revocation</source>
        <translation>Motif de la révocation</translation>
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
        <translation>publiée, ne signe pas encore</translation>
    </message>
    <message>
        <source>signs and verifies</source>
        <translation>signe et vérifie</translation>
    </message>
    <message>
        <source>verifies what it has signed</source>
        <translation>vérifie ce qu’elle a signé</translation>
    </message>
    <message>
        <source>Key %1, %2: %3, from %4 on. No end is planned.</source>
        <translation>Clé %1, %2&#xa0;: %3, à partir du %4. Aucune fin n’est prévue.</translation>
    </message>
    <message>
        <source>Key %1, %2: %3, from %4 until %5 (%6).</source>
        <translation>Clé %1, %2&#xa0;: %3, du %4 au %5 (%6).</translation>
    </message>
    <message>
        <source>Key %1, %2: not made yet.</source>
        <translation>Clé %1, %2&#xa0;: pas encore créée.</translation>
    </message>
    <message>
        <source>Key %1, %2, %3, %4.</source>
        <translation>Clé %1, %2, %3, %4.</translation>
    </message>
    <message>
        <source>Published from %1.</source>
        <translation>Publiée à partir du %1.</translation>
    </message>
    <message>
        <source>It never signs.</source>
        <translation>Elle ne signe jamais.</translation>
    </message>
    <message>
        <source>Signs from %1 until %2.</source>
        <translation>Signe du %1 au %2.</translation>
    </message>
    <message>
        <source>Signs from %1.</source>
        <translation>Signe à partir du %1.</translation>
    </message>
    <message>
        <source>Revoked at %1: %2.</source>
        <translation>Révoquée le %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Leaves the key set at %1.</source>
        <translation>Quitte le jeu de clés le %1.</translation>
    </message>
    <message>
        <source>Key %1 is made and announced</source>
        <translation>La clé %1 est créée et annoncée</translation>
    </message>
    <message>
        <source>Key %1 begins to sign</source>
        <translation>La clé %1 commence à signer</translation>
    </message>
    <message>
        <source>Key %1 leaves the key set</source>
        <translation>La clé %1 quitte le jeu de clés</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>in 3 h 12 min: Key 8 begins to sign</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importée</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>générée</translation>
    </message>
</context>
<context>
    <name>tessera::ui::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Keys, policy and timeline as text</source>
        <translation>Clés, politique et chronologie en texte</translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation>&amp;Rotation</translation>
    </message>
    <message>
        <source>Announces a new key, which signs after the propagation time</source>
        <translation>Annonce une nouvelle clé, qui signe après le délai de propagation</translation>
    </message>
    <message>
        <source>Rotate at &amp;once…</source>
        <translation>Rotation &amp;immédiate…</translation>
    </message>
    <message>
        <source>Lets another key sign now; asks before</source>
        <translation>Fait signer une autre clé dès maintenant&#x202f;; demande confirmation</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>I&amp;mporter…</translation>
    </message>
    <message>
        <source>Brings a private key of your own; a file can be dropped on the page, too</source>
        <translation>Importe votre propre clé privée&#x202f;; vous pouvez aussi déposer un fichier sur la page</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Clés</translation>
    </message>
    <message>
        <source>Timeline as text</source>
        <translation>Chronologie en texte</translation>
    </message>
    <message>
        <source>&amp;Policy</source>
        <translation>&amp;Politique</translation>
    </message>
    <message>
        <source>&amp;Timeline as text</source>
        <translation>Chronologie en &amp;texte</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) in the key set</source>
        <translation>
            <numerusform>%n clé dans le jeu de clés</numerusform>
            <numerusform>%n clés dans le jeu de clés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::ListenerAdvice</name>
    <message>
        <source>Use %1</source>
        <comment>an address</comment>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Other machines reach this address, and there is no TLS here: whoever is on the network between can read passwords and tokens. Turn TLS on in the settings, put a proxy in front that ends it, or stay on 127.0.0.1.</source>
        <translation>D’autres machines peuvent atteindre cette adresse, sans TLS&#xa0;: quiconque se trouve sur le réseau peut lire les mots de passe et les jetons. Activez TLS dans les paramètres, placez devant un proxy qui termine TLS, ou restez sur 127.0.0.1.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::LocalFile</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 n’est pas un fichier.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than %2.</source>
        <translation>%1 dépasse %2.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::LogScroll</name>
    <message numerus="yes">
        <source>%Ln newer</source>
        <translation>
            <numerusform>%Ln plus récente</numerusform>
            <numerusform>%Ln plus récentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go to %Ln newer</source>
        <translation>
            <numerusform>Aller à %Ln plus récente</numerusform>
            <numerusform>Aller aux %Ln plus récentes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::LogView</name>
    <message>
        <source>&amp;Open its story</source>
        <translation>&amp;Ouvrir le détail</translation>
    </message>
    <message>
        <source>&amp;Copy the selected rows</source>
        <translation>&amp;Copier les lignes sélectionnées</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MainWindow</name>
    <message>
        <source>Tessera could not start</source>
        <translation>Tessera n’a pas pu démarrer</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>The services are starting.</source>
        <translation>Les services démarrent.</translation>
    </message>
    <message>
        <source>Only the resource service runs here, at %1. It keeps no users and no keys, so there is nothing to manage.</source>
        <translation>Seul le service de ressources s’exécute ici, sur %1. Il ne gère ni utilisateurs ni clés&#xa0;: il n’y a donc rien à administrer.</translation>
    </message>
    <message>
        <source>The backup is restored. The services start again afterwards.</source>
        <translation>La sauvegarde est en cours de restauration. Les services redémarrent ensuite.</translation>
    </message>
    <message>
        <source>The services are stopping.</source>
        <translation>Les services s’arrêtent.</translation>
    </message>
    <message>
        <source>%1 was restored. What was here before is kept in %2.</source>
        <translation>%1 a été restaurée. Ce qui se trouvait ici auparavant est conservé dans %2.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MemberDialog</name>
    <message>
        <source>Add a member</source>
        <translation>Ajouter un membre</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Part</source>
        <translation>&amp;Partie</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valeur</translation>
    </message>
    <message>
        <source>text, or JSON: 3, true, [&quot;a&quot;], {&quot;b&quot;: 1}</source>
        <translation>texte ou JSON&#xa0;: 3, true, [&quot;a&quot;], {&quot;b&quot;: 1}</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a member means, and where that is written</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The member has no name.</source>
        <translation>Le membre n’a pas de nom.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MemberEditor</name>
    <message>
        <source>How the members are shown</source>
        <translation>Affichage des membres</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>Ajo&amp;uter…</translation>
    </message>
    <message>
        <source>Leave &amp;out</source>
        <translation>E&amp;xclure</translation>
    </message>
    <message>
        <source>As befo&amp;re</source>
        <translation>Réta&amp;blir</translation>
    </message>
    <message>
        <source>Members of the new token</source>
        <translation>Membres du nouveau jeton</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formulaire</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>The header cannot be read: %1</source>
        <translation>L’en-tête est illisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>The claims cannot be read: %1</source>
        <translation>Les claims sont illisibles&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MessageBar</name>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MintModel</name>
    <message>
        <source>left out</source>
        <translation>exclu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an instant, and what it means</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Signification</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MintView</name>
    <message>
        <source>Mint a &amp;token</source>
        <translation>Émett&amp;re un jeton</translation>
    </message>
    <message>
        <source>that of this installation</source>
        <translation>celle de cette installation</translation>
    </message>
    <message>
        <source>a throw-away one, %1</source>
        <translation>une clé jetable, %1</translation>
    </message>
    <message>
        <source>No service trusts a throw-away key: it is for trying out others, and to see who takes it</source>
        <translation>Aucun service ne fait confiance à une clé jetable&#xa0;: elle sert à tester d’autres services et à voir qui l’accepte</translation>
    </message>
    <message>
        <source>email address or id; empty: nobody</source>
        <translation>adresse e-mail ou ID&#x202f;; vide&#xa0;: personne</translation>
    </message>
    <message>
        <source>that of access tokens</source>
        <translation>celle des jetons d’accès</translation>
    </message>
    <message>
        <source>As 60s, 15min or 24h; at most the longest lifetime in the settings</source>
        <translation>Par exemple 60s, 15min ou 24h&#x202f;; au plus la durée de vie la plus longue des paramètres</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>&amp;Partir de</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>Uti&amp;lisateur</translation>
    </message>
    <message>
        <source>&amp;Signing key</source>
        <translation>Clé de si&amp;gnature</translation>
    </message>
    <message>
        <source>Lifet&amp;ime</source>
        <translation>&amp;Durée de vie</translation>
    </message>
    <message>
        <source>What the token will look like</source>
        <translation>Aperçu du jeton</translation>
    </message>
    <message>
        <source>What the token will look like; its signature is made when it is minted</source>
        <translation>Aperçu du jeton&#x202f;; sa signature est calculée lors de l’émission</translation>
    </message>
    <message>
        <source>A key is being made.</source>
        <translation>Création d’une clé en cours.</translation>
    </message>
    <message>
        <source>The lifetime is a number with a unit, as 60s, 15min or 24h.</source>
        <translation>La durée de vie est un nombre suivi d’une unité, par exemple 60s, 15min ou 24h.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln bytes</source>
        <comment>the form of a token, and its size</comment>
        <translation>
            <numerusform>%1, %Ln octet</numerusform>
            <numerusform>%1, %Ln octets</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is minted and stands above.</source>
        <translation>Le jeton est émis et figure ci-dessus.</translation>
    </message>
    <message>
        <source>The token is minted and stands above. Verify has the key that signed it.</source>
        <translation>Le jeton est émis et figure ci-dessus. L’onglet Vérifier dispose de la clé qui l’a signé.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::NavigationList</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
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
        <translation>Prochains changements</translation>
    </message>
    <message>
        <source>Nothing is planned: rotation is off, and the key that signs goes on until somebody rotates.</source>
        <translation>Rien n’est prévu&#xa0;: la rotation est désactivée, et la clé qui signe continue jusqu’à une rotation manuelle.</translation>
    </message>
    <message>
        <source>Next, if this is saved</source>
        <translation>À venir si vous enregistrez</translation>
    </message>
</context>
<context>
    <name>tessera::ui::NoticeLine</name>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
</context>
<context>
    <name>tessera::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>The auth service is restarting.</source>
        <translation>Le service d’authentification redémarre.</translation>
    </message>
    <message>
        <source>The resource service is restarting.</source>
        <translation>Le service de ressources redémarre.</translation>
    </message>
    <message>
        <source>The auth service is starting.</source>
        <translation>Le service d’authentification démarre.</translation>
    </message>
    <message>
        <source>The resource service is starting.</source>
        <translation>Le service de ressources démarre.</translation>
    </message>
    <message>
        <source>The auth service is stopping; requests in flight are answered.</source>
        <translation>Le service d’authentification s’arrête&#x202f;; les requêtes en cours reçoivent leur réponse.</translation>
    </message>
    <message>
        <source>The resource service is stopping; requests in flight are answered.</source>
        <translation>Le service de ressources s’arrête&#x202f;; les requêtes en cours reçoivent leur réponse.</translation>
    </message>
    <message>
        <source>The auth service has stopped. Nobody can sign in or fetch keys.</source>
        <translation>Le service d’authentification est arrêté. Personne ne peut se connecter ni récupérer les clés.</translation>
    </message>
    <message>
        <source>The resource service has stopped. Nobody can use a token with it.</source>
        <translation>Le service de ressources est arrêté. Personne ne peut y utiliser de jeton.</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>The auth service moves to %1.</source>
        <translation>Le service d’authentification passe à %1.</translation>
    </message>
    <message>
        <source>The resource service moves to %1.</source>
        <translation>Le service de ressources passe à %1.</translation>
    </message>
    <message>
        <source>The auth service listens on %1 from now on.</source>
        <translation>Le service d’authentification écoute désormais sur %1.</translation>
    </message>
    <message>
        <source>The resource service listens on %1 from now on.</source>
        <translation>Le service de ressources écoute désormais sur %1.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PasswordChoice</name>
    <message>
        <source>&amp;Make one, and show it once</source>
        <translation>En &amp;générer un et l’afficher une seule fois</translation>
    </message>
    <message>
        <source>&amp;Type one</source>
        <translation>Le &amp;saisir</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PasswordDialog</name>
    <message>
        <source>Password of %1</source>
        <translation>Mot de passe de %1</translation>
    </message>
    <message>
        <source>&amp;Set password</source>
        <translation>&amp;Définir le mot de passe</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Every session of the user ends, and a lock is lifted.</source>
        <translation>Toutes les sessions de l’utilisateur sont fermées, et un éventuel verrouillage est levé.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
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
        <translation>Très faible</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Très élevée</translation>
    </message>
    <message>
        <source>Strength of the password</source>
        <translation>Robustesse du mot de passe</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PlacePage</name>
    <message>
        <source>Welcome to Tessera</source>
        <translation>Bienvenue dans Tessera</translation>
    </message>
    <message>
        <source>Tessera signs people in and gives them tokens that your services trust. Four short pages set it up; everything here can be changed later.</source>
        <translation>Tessera connecte les utilisateurs et leur remet des jetons auxquels vos services font confiance. Quatre courtes pages suffisent pour le configurer&#x202f;; tout pourra être modifié par la suite.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Choi&amp;sir…</translation>
    </message>
    <message>
        <source>&amp;Data folder</source>
        <translation>Dossier de &amp;données</translation>
    </message>
    <message>
        <source>Users, sessions and sealed keys are kept here, readable by you alone. It is made if it does not exist.</source>
        <translation>Les utilisateurs, les sessions et les clés scellées y sont conservés, lisibles par vous seul. Il est créé s’il n’existe pas.</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>É&amp;metteur</translation>
    </message>
    <message>
        <source>The address under which clients know this server; every token names it. Leave it empty to try things out on this machine. Where people come through a proxy or a domain name, say that: https://auth.example.com.</source>
        <translation>L’adresse sous laquelle les clients connaissent ce serveur&#x202f;; chaque jeton la mentionne. Laissez vide pour faire des essais sur cette machine. Si l’accès passe par un proxy ou un nom de domaine, indiquez-le&#xa0;: https://auth.example.com.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PlaygroundPage</name>
    <message>
        <source>Playground</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>G&amp;et</source>
        <translation>&amp;Obtenir</translation>
    </message>
    <message>
        <source>Ins&amp;pect</source>
        <translation>&amp;Inspecter</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation>E&amp;nvoyer</translation>
    </message>
    <message>
        <source>&amp;Attack</source>
        <translation>&amp;Attaquer</translation>
    </message>
    <message>
        <source>Ti&amp;me</source>
        <translation>&amp;Temps</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>Copier le jeton</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Clear the token</source>
        <translation>Effacer le jeton</translation>
    </message>
    <message>
        <source>Ctrl+Z in the field brings the token back that was there.</source>
        <translation>Ctrl+Z dans le champ rétablit le jeton qui s’y trouvait.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PolicyEditor</name>
    <message>
        <source>De&amp;faults</source>
        <translation>Par dé&amp;faut</translation>
    </message>
    <message>
        <source>Disc&amp;ard</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enre&amp;gistrer</translation>
    </message>
    <message>
        <source>Fills in the defaults; nothing is saved by it</source>
        <translation>Remplit les valeurs par défaut, sans rien enregistrer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and what is wrong with it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>now %1, default %2</source>
        <translation>actuel %1, défaut %2</translation>
    </message>
    <message>
        <source>default</source>
        <translation>valeur par défaut</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>The timeline shows what would be. Nothing is saved yet.</source>
        <translation>La chronologie montre ce qui se passerait. Rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>Rien n’a été enregistré. %1</translation>
    </message>
    <message>
        <source>The policy is being saved.</source>
        <translation>Enregistrement de la politique en cours.</translation>
    </message>
    <message>
        <source>The policy is saved. It is in force now.</source>
        <translation>La politique est enregistrée. Elle s’applique dès maintenant.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RateCard</name>
    <message>
        <source>60 s</source>
        <translation>60&#xa0;s</translation>
    </message>
    <message>
        <source>The last 60 seconds</source>
        <translation>Les 60 dernières secondes</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15&#xa0;min</translation>
    </message>
    <message>
        <source>The last 15 minutes</source>
        <translation>Les 15 dernières minutes</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24&#xa0;h</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Les dernières 24&#xa0;heures</translation>
    </message>
    <message>
        <source>Requests and sign-ins</source>
        <translation>Requêtes et connexions</translation>
    </message>
    <message>
        <source>Requests and sign-ins as a table</source>
        <translation>Requêtes et connexions sous forme de tableau</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>Show the numbers as a table</source>
        <translation>Afficher les chiffres sous forme de tableau</translation>
    </message>
    <message>
        <source>%1 requests/s</source>
        <translation>%1 requêtes/s</translation>
    </message>
    <message>
        <source>%1 sign-ins/s</source>
        <translation>%1 connexions/s</translation>
    </message>
    <message>
        <source>counted since %1</source>
        <translation>décompte depuis %1</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RateChart</name>
    <message>
        <source>60 s ago</source>
        <translation>il y a 60&#xa0;s</translation>
    </message>
    <message>
        <source>15 min ago</source>
        <translation>il y a 15&#xa0;min</translation>
    </message>
    <message>
        <source>24 h ago</source>
        <translation>il y a 24&#xa0;h</translation>
    </message>
    <message>
        <source>Chart of requests a second</source>
        <translation>Graphique des requêtes par seconde</translation>
    </message>
    <message>
        <source>Chart of sign-ins a second</source>
        <translation>Graphique des connexions par seconde</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RateLegend</name>
    <message>
        <source>accepted</source>
        <translation>acceptées</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusées</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>traitées</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>Légende&#xa0;: %1</translation>
    </message>
    <message>
        <source>Refused: answered with 4xx. Failed: answered with 5xx, or not at all.</source>
        <translation>Refusées&#xa0;: réponse 4xx. En échec&#xa0;: réponse 5xx, ou aucune réponse.</translation>
    </message>
    <message>
        <source>Refused: a wrong password, or too many attempts.</source>
        <translation>Refusées&#xa0;: mot de passe erroné ou trop de tentatives.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RateModel</name>
    <message>
        <source>From</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Sign-ins refused</source>
        <translation>Connexions refusées</translation>
    </message>
</context>
<context>
    <name>tessera::ui::Rates</name>
    <message>
        <source>none refused</source>
        <translation>aucune refusée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refusée</numerusform>
            <numerusform>%Ln refusées</numerusform>
        </translation>
    </message>
    <message>
        <source>none failed</source>
        <translation>aucune en échec</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln en échec</numerusform>
            <numerusform>%Ln en échec</numerusform>
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
            <numerusform>%Ln requête au cours des 60 dernières secondes</numerusform>
            <numerusform>%Ln requêtes au cours des 60 dernières secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) in the last 15 minutes</source>
        <translation>
            <numerusform>%Ln requête au cours des 15 dernières minutes</numerusform>
            <numerusform>%Ln requêtes au cours des 15 dernières minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) in the last 24 hours</source>
        <translation>
            <numerusform>%Ln requête au cours des dernières 24&#xa0;heures</numerusform>
            <numerusform>%Ln requêtes au cours des dernières 24&#xa0;heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-in(s) in the last 60 seconds</source>
        <translation>
            <numerusform>%Ln connexion au cours des 60 dernières secondes</numerusform>
            <numerusform>%Ln connexions au cours des 60 dernières secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-in(s) in the last 15 minutes</source>
        <translation>
            <numerusform>%Ln connexion au cours des 15 dernières minutes</numerusform>
            <numerusform>%Ln connexions au cours des 15 dernières minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-in(s) in the last 24 hours</source>
        <translation>
            <numerusform>%Ln connexion au cours des dernières 24&#xa0;heures</numerusform>
            <numerusform>%Ln connexions au cours des dernières 24&#xa0;heures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, at most %2 a second; %3.</source>
        <translation>%1, au plus %2 par seconde&#x202f;; %3.</translation>
    </message>
    <message>
        <source>%1 to %2: %3 requests a second, %4</source>
        <translation>%1 à %2&#xa0;: %3 requêtes par seconde, %4</translation>
    </message>
    <message>
        <source>%1 to %2: %3 sign-ins a second, %4</source>
        <translation>%1 à %2&#xa0;: %3 connexions par seconde, %4</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RemarkList</name>
    <message>
        <source>Wrong</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RequestFilterBar</name>
    <message>
        <source>Path, user, id, peer or user agent</source>
        <translation>Chemin, utilisateur, ID, hôte distant ou user-agent</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Both services</source>
        <translation>Les deux services</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>All but successes</source>
        <translation>Tous sauf les succès</translation>
    </message>
    <message>
        <source>2xx done</source>
        <translation>2xx traitées</translation>
    </message>
    <message>
        <source>3xx redirected</source>
        <translation>3xx redirigées</translation>
    </message>
    <message>
        <source>4xx refused</source>
        <translation>4xx refusées</translation>
    </message>
    <message>
        <source>5xx failed</source>
        <translation>5xx en échec</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>interrompues</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RequestLogModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Hôte distant</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RequestsView</name>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>The request&apos;s story</source>
        <translation>Détail de la requête</translation>
    </message>
    <message>
        <source>Follow the newest</source>
        <translation>Suivre les plus récentes</translation>
    </message>
    <message>
        <source>Pause: what comes waits</source>
        <translation>Pause&#xa0;: les nouvelles requêtes attendent</translation>
    </message>
    <message>
        <source>Clear the view</source>
        <translation>Vider l’affichage</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exporter ce qui est affiché</translation>
    </message>
    <message>
        <source>Export requests</source>
        <translation>Exporter les requêtes</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>requêtes</translation>
    </message>
    <message>
        <source>Requests are being exported.</source>
        <translation>Exportation des requêtes en cours.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln requête a été écrite dans %1.</numerusform>
            <numerusform>%Ln requêtes ont été écrites dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln requête</numerusform>
            <numerusform>%Ln requêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln request(s)</source>
        <translation>
            <numerusform>%1 sur %Ln requête</numerusform>
            <numerusform>%1 sur %Ln requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused. New requests wait until you go on.</source>
        <translation>En pause. Les nouvelles requêtes attendent que vous repreniez.</translation>
    </message>
    <message numerus="yes">
        <source>Paused. %Ln new request(s) wait.</source>
        <translation>
            <numerusform>En pause. %Ln nouvelle requête en attente.</numerusform>
            <numerusform>En pause. %Ln nouvelles requêtes en attente.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Re&amp;prendre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) came faster than this window could take them, and are missing here. The services answered them all the same.</source>
        <translation>
            <numerusform>%Ln requête est arrivée plus vite que cette fenêtre ne pouvait la traiter et manque ici. Les services y ont tout de même répondu.</numerusform>
            <numerusform>%Ln requêtes sont arrivées plus vite que cette fenêtre ne pouvait les traiter et manquent ici. Les services y ont tout de même répondu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the request &amp;id</source>
        <translation>Copier l’&amp;ID de la requête</translation>
    </message>
    <message>
        <source>Only this &amp;user</source>
        <translation>Seulement cet &amp;utilisateur</translation>
    </message>
    <message>
        <source>Only this &amp;path</source>
        <translation>Seulement ce c&amp;hemin</translation>
    </message>
    <message>
        <source>Only this p&amp;eer</source>
        <translation>Seulement cet hôte &amp;distant</translation>
    </message>
    <message>
        <source>Only this &amp;token</source>
        <translation>Seulement ce &amp;jeton</translation>
    </message>
    <message>
        <source>Only this &amp;session</source>
        <translation>Seulement cette &amp;session</translation>
    </message>
    <message>
        <source>Go to the use&amp;r</source>
        <translation>Aller à l’utilisateu&amp;r</translation>
    </message>
    <message>
        <source>Go to the &amp;key</source>
        <translation>Aller à la c&amp;lé</translation>
    </message>
    <message>
        <source>The view was cleared</source>
        <translation>L’affichage a été vidé</translation>
    </message>
    <message>
        <source>Requests appear here as they are answered.</source>
        <translation>Les requêtes apparaissent ici au fur et à mesure des réponses.</translation>
    </message>
    <message>
        <source>&amp;Show the earlier ones again</source>
        <translation>Réafficher les précéde&amp;ntes</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>Aucune requête ne correspond</translation>
    </message>
    <message numerus="yes">
        <source>Of the latest %Ln request(s) none is what the filter asks for.</source>
        <translation>
            <numerusform>Sur la dernière requête (%Ln), aucune ne correspond au filtre.</numerusform>
            <numerusform>Sur les %Ln dernières requêtes, aucune ne correspond au filtre.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>&amp;Effacer le filtre</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Aucune requête pour l’instant</translation>
    </message>
    <message>
        <source>No service runs here. Start one on the Overview page.</source>
        <translation>Aucun service ne s’exécute ici. Démarrez-en un sur la page Vue d’ensemble.</translation>
    </message>
    <message>
        <source>Requests to %1 appear here as they are answered.</source>
        <translation>Les requêtes vers %1 apparaissent ici au fur et à mesure des réponses.</translation>
    </message>
    <message>
        <source>&amp;Go to the Overview</source>
        <translation>Aller à la vue d’ensem&amp;ble</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Restore from</source>
        <translation>Restaurer depuis</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>none for a plain backup</source>
        <translation>aucune pour une sauvegarde non chiffrée</translation>
    </message>
    <message>
        <source>The backup is whole. It was written %1 and holds %2.</source>
        <translation>La sauvegarde est complète. Elle a été écrite %1 et contient %2.</translation>
    </message>
    <message>
        <source>The backup is whole. It is not encrypted, and holds %1.</source>
        <translation>La sauvegarde est complète. Elle n’est pas chiffrée et contient %1.</translation>
    </message>
    <message>
        <source>Its audit log was changed: see entry %1.</source>
        <translation>Son journal d’audit a été modifié&#xa0;: voir l’entrée %1.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>Users, keys, sessions, settings and the audit log become those of the backup. What was done since it was written is not in it: users that were disabled since can sign in again, and keys that were revoked since are good again. The services stop meanwhile and start again. The database that is here now is kept beside, under another name.</source>
        <translation>Les utilisateurs, les clés, les sessions, les paramètres et le journal d’audit deviennent ceux de la sauvegarde. Ce qui a été fait depuis n’y figure pas&#xa0;: les utilisateurs désactivés depuis peuvent se reconnecter, et les clés révoquées depuis redeviennent valides. Les services s’arrêtent pendant ce temps, puis redémarrent. La base de données actuelle est conservée à côté, sous un autre nom.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RevokeDialog</name>
    <message>
        <source>Revoke key %1</source>
        <translation>Révoquer la clé %1</translation>
    </message>
    <message>
        <source>Re&amp;voke the key</source>
        <translation>Ré&amp;voquer la clé</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Such as: a laptop was lost. It stands in the audit log.</source>
        <translation>Par exemple&#xa0;: un ordinateur portable a été perdu. Le motif figure dans le journal d’audit.</translation>
    </message>
    <message>
        <source>Key %1 leaves the key set now, and its private part is destroyed. This cannot be undone.</source>
        <translation>La clé %1 quitte immédiatement le jeu de clés, et sa partie privée est détruite. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Say why, for those who read the audit log later.</source>
        <translation>Indiquez le motif, pour ceux qui liront le journal d’audit.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RolesField</name>
    <message>
        <source>None; several are separated by spaces</source>
        <translation>Aucun&#x202f;; séparez plusieurs rôles par des espaces</translation>
    </message>
    <message>
        <source>Pick roles that others have</source>
        <translation>Choisir des rôles déjà attribués à d’autres</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SealedFileDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>&amp;Confirmation</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Les deux phrases secrètes ne sont pas identiques.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SelectionBar</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>Mo&amp;difier…</translation>
    </message>
    <message>
        <source>&amp;Password…</source>
        <translation>Mot de &amp;passe…</translation>
    </message>
    <message>
        <source>&amp;Sessions…</source>
        <translation>&amp;Sessions…</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>Désactive&amp;r</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>Dé&amp;verrouiller</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>E&amp;nable</source>
        <translation>A&amp;ctiver</translation>
    </message>
    <message numerus="yes">
        <source>Select at most %Ln user(s) at once.</source>
        <translation>
            <numerusform>Sélectionnez au plus %Ln utilisateur à la fois.</numerusform>
            <numerusform>Sélectionnez au plus %Ln utilisateurs à la fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionné</numerusform>
            <numerusform>%Ln sélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::SendView</name>
    <message>
        <source>&amp;Send</source>
        <translation>Envo&amp;yer</translation>
    </message>
    <message>
        <source>with the to&amp;ken</source>
        <translation>avec le &amp;jeton</translation>
    </message>
    <message>
        <source>How the answer is shown</source>
        <translation>Affichage de la réponse</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Corps de la réponse</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>Name: value, one a line</source>
        <translation>Nom: valeur, un par ligne</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>Cor&amp;ps</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>En-tête&amp;s</translation>
    </message>
    <message>
        <source>nothing was sent yet</source>
        <translation>rien n’a encore été envoyé</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Copier en c&amp;url</translation>
    </message>
    <message>
        <source>With $TOKEN in place of the token</source>
        <translation>Avec $TOKEN à la place du jeton</translation>
    </message>
    <message>
        <source>Sent be&amp;fore</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>Pre&amp;tty</source>
        <translation>&amp;Lisible</translation>
    </message>
    <message>
        <source>Ra&amp;w</source>
        <translation>&amp;Brut</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>En-têtes de la réponse</translation>
    </message>
    <message>
        <source>This is not an http or https address.</source>
        <translation>Ce n’est pas une adresse http ou https.</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>The request is under way.</source>
        <translation>La requête est en cours.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ServedCard</name>
    <message>
        <source>Served by the auth service</source>
        <translation>Servi par le service d’authentification</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Copy the URL of the key set</source>
        <translation>Copier l’URL du jeu de clés</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>Copy the ETag that is served</source>
        <translation>Copier l’ETag servi</translation>
    </message>
    <message>
        <source>max-age</source>
        <translation>max-age</translation>
    </message>
    <message>
        <source>Last fetch</source>
        <translation>Dernière récupération</translation>
    </message>
    <message>
        <source>The key set that is served</source>
        <translation>Le jeu de clés servi</translation>
    </message>
    <message>
        <source>none since Tessera was started here</source>
        <translation>aucune depuis le démarrage de Tessera ici</translation>
    </message>
    <message>
        <source>The auth service does not run here, so nobody can fetch this now.</source>
        <translation>Le service d’authentification ne s’exécute pas ici&#xa0;: personne ne peut donc récupérer ce jeu actuellement.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ServiceRow</name>
    <message>
        <source>Auth service</source>
        <translation>Service d’authentification</translation>
    </message>
    <message>
        <source>Resource service</source>
        <translation>Service de ressources</translation>
    </message>
    <message>
        <source>It runs at %1.</source>
        <translation>En service sur %1.</translation>
    </message>
    <message>
        <source>Process %1 runs it: change it there, or end that process first.</source>
        <translation>Le processus %1 l’exécute&#xa0;: modifiez-le là-bas, ou mettez d’abord fin à ce processus.</translation>
    </message>
    <message>
        <source>It does not run. %1</source>
        <translation>Il ne fonctionne pas. %1</translation>
    </message>
    <message>
        <source>It does not run.</source>
        <translation>Il ne fonctionne pas.</translation>
    </message>
    <message>
        <source>It starts.</source>
        <translation>Il démarre.</translation>
    </message>
    <message>
        <source>It stops; requests in flight are answered.</source>
        <translation>Il s’arrête&#x202f;; les requêtes en cours reçoivent leur réponse.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Restart the auth service</source>
        <translation>Redémarrer le service d’authentification</translation>
    </message>
    <message>
        <source>Restart the resource service</source>
        <translation>Redémarrer le service de ressources</translation>
    </message>
    <message>
        <source>Start the auth service</source>
        <translation>Démarrer le service d’authentification</translation>
    </message>
    <message>
        <source>Start the resource service</source>
        <translation>Démarrer le service de ressources</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ServiceSettings</name>
    <message>
        <source>%1 says this: a change holds until Tessera ends.</source>
        <translation>Valeur imposée par %1&#xa0;: une modification ne vaut que jusqu’à la fermeture de Tessera.</translation>
    </message>
    <message>
        <source>%1 says this when Tessera starts.</source>
        <translation>Valeur fixée par %1 au démarrage de Tessera.</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>Fichier de configuration</translation>
    </message>
    <message>
        <source>Where the values above are kept for the next start.</source>
        <translation>Fichier où les valeurs ci-dessus sont conservées pour le prochain démarrage.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>Applying it restarts the service; requests in flight are answered.</source>
        <translation>Appliquer cette modification redémarre le service&#x202f;; les requêtes en cours reçoivent leur réponse.</translation>
    </message>
    <message>
        <source>Tokens will name another issuer than %1: access tokens that are out are refused from then on, clients get new ones with their refresh tokens, and services elsewhere must be told.</source>
        <translation>Les jetons nommeront un émetteur autre que %1&#xa0;: dès lors, les jetons d’accès déjà émis seront refusés, les clients en obtiendront de nouveaux avec leurs jetons d’actualisation, et les services situés ailleurs devront être informés.</translation>
    </message>
    <message>
        <source>Copy &quot;%1&quot;</source>
        <translation>Copier «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ServiceTile</name>
    <message>
        <source>The process %1 runs the services of this data folder: start and stop them there.</source>
        <translation>Le processus %1 exécute les services de ce dossier de données&#xa0;: démarrez-les et arrêtez-les là-bas.</translation>
    </message>
    <message>
        <source>The process %1 runs the services of this data folder, but not this one.</source>
        <translation>Le processus %1 exécute les services de ce dossier de données, mais pas celui-ci.</translation>
    </message>
    <message>
        <source>Auth service</source>
        <translation>Service d’authentification</translation>
    </message>
    <message>
        <source>Resource service</source>
        <translation>Service de ressources</translation>
    </message>
    <message>
        <source>Copy the address of the auth service</source>
        <translation>Copier l’adresse du service d’authentification</translation>
    </message>
    <message>
        <source>Copy the address of the resource service</source>
        <translation>Copier l’adresse du service de ressources</translation>
    </message>
    <message>
        <source>Open the metadata of the auth service in the browser</source>
        <translation>Ouvrir les métadonnées du service d’authentification dans le navigateur</translation>
    </message>
    <message>
        <source>Open the metadata of the resource service in the browser</source>
        <translation>Ouvrir les métadonnées du service de ressources dans le navigateur</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>aucune adresse</translation>
    </message>
    <message>
        <source>It listens here.</source>
        <translation>Le service écoute ici.</translation>
    </message>
    <message>
        <source>It does not listen now.</source>
        <translation>Le service n’écoute pas actuellement.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop the auth service</source>
        <translation>Arrêter le service d’authentification</translation>
    </message>
    <message>
        <source>Stop the resource service</source>
        <translation>Arrêter le service de ressources</translation>
    </message>
    <message>
        <source>Start the auth service</source>
        <translation>Démarrer le service d’authentification</translation>
    </message>
    <message>
        <source>Start the resource service</source>
        <translation>Démarrer le service de ressources</translation>
    </message>
    <message>
        <source>Restart the auth service</source>
        <translation>Redémarrer le service d’authentification</translation>
    </message>
    <message>
        <source>Restart the resource service</source>
        <translation>Redémarrer le service de ressources</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Utiliser le port %1</translation>
    </message>
    <message>
        <source>Let the auth service use port %1</source>
        <translation>Faire passer le service d’authentification au port %1</translation>
    </message>
    <message>
        <source>Let the resource service use port %1</source>
        <translation>Faire passer le service de ressources au port %1</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SessionModel</name>
    <message>
        <source>Not said</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
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
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Nobody is signed in as %1.</source>
        <translation>Personne n’est connecté avec le compte %1.</translation>
    </message>
    <message>
        <source>&amp;End session</source>
        <translation>&amp;Fermer la session</translation>
    </message>
    <message>
        <source>&amp;Sign out everywhere</source>
        <translation>&amp;Déconnecter partout</translation>
    </message>
    <message>
        <source>Sessions of %1</source>
        <translation>Sessions de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) ended.</source>
        <translation>
            <numerusform>%Ln session fermée.</numerusform>
            <numerusform>%Ln sessions fermées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Services may accept the last access tokens until %1.</source>
        <translation>Des services peuvent accepter les derniers jetons d’accès jusqu’à %1.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SettingEditor</name>
    <message>
        <source>One a line, such as
https://app.example.com</source>
        <translation>Une par ligne, par exemple
https://app.example.com</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SettingRow</name>
    <message>
        <source>Back to the default of &quot;%1&quot;</source>
        <translation>Rétablir la valeur par défaut de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>It was changed elsewhere meanwhile, to %1. Applying sets yours.</source>
        <translation>Ce paramètre a été modifié ailleurs entre-temps (%1). Si vous appliquez vos modifications, votre valeur remplacera celle-ci.</translation>
    </message>
    <message>
        <source>Not applied yet: %1 holds. The default is %2.</source>
        <translation>Pas encore appliqué&#xa0;: la valeur en vigueur est %1. La valeur par défaut est %2.</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Par défaut&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Changed from the default, %1.</source>
        <translation>Différent de la valeur par défaut, %1.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Rechercher un paramètre</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>No setting says that.</source>
        <translation>Aucun paramètre ne correspond.</translation>
    </message>
    <message>
        <source>Policy &amp;editor</source>
        <translation>Éditeur de &amp;politique</translation>
    </message>
    <message>
        <source>The changes are being applied</source>
        <translation>Application des modifications en cours</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s), not all of which can be applied</source>
        <translation>
            <numerusform>%Ln modification, impossible à appliquer</numerusform>
            <numerusform>%Ln modifications, pas toutes applicables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) not applied yet</source>
        <translation>
            <numerusform>%Ln modification non appliquée</numerusform>
            <numerusform>%Ln modifications non appliquées</numerusform>
        </translation>
    </message>
    <message>
        <source>The services change over.</source>
        <translation>Les services prennent en compte les modifications.</translation>
    </message>
    <message>
        <source>The services run with what was changed.</source>
        <translation>Les services fonctionnent avec les nouvelles valeurs.</translation>
    </message>
    <message>
        <source>The settings are being changed.</source>
        <translation>Modification des paramètres en cours.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) changed.</source>
        <translation>
            <numerusform>%Ln paramètre modifié.</numerusform>
            <numerusform>%Ln paramètres modifiés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Filter what the page shows</source>
        <translation>Filtrer le contenu de la page</translation>
    </message>
    <message>
        <source>Read the page again</source>
        <translation>Relire la page</translation>
    </message>
    <message>
        <source>Go on to the list of pages, the page, the messages</source>
        <translation>Passer à la liste des pages, à la page, aux messages</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Cet aide-mémoire</translation>
    </message>
    <message>
        <source>Undo what the newest message tells of</source>
        <translation>Annuler l’action annoncée par le dernier message</translation>
    </message>
    <message>
        <source>Show or hide the password in its field</source>
        <translation>Afficher ou masquer le mot de passe dans son champ</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copier les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Open the selected row</source>
        <translation>Ouvrir la ligne sélectionnée</translation>
    </message>
    <message>
        <source>Sort a table, and choose its columns</source>
        <translation>Trier un tableau et choisir ses colonnes</translation>
    </message>
    <message>
        <source>Add a user, on the page of users</source>
        <translation>Ajouter un utilisateur, sur la page des utilisateurs</translation>
    </message>
    <message>
        <source>Edit the selected user</source>
        <translation>Modifier l’utilisateur sélectionné</translation>
    </message>
    <message>
        <source>Delete the selected users</source>
        <translation>Supprimer les utilisateurs sélectionnés</translation>
    </message>
    <message>
        <source>Close a dialog or a message; empty a filter</source>
        <translation>Fermer une boîte de dialogue ou un message&#x202f;; vider un filtre</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Help about the page</source>
        <translation>Aide sur la page</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SignInView</name>
    <message>
        <source>&amp;Remember: a longer session</source>
        <translation>Rester connecté&#xa0;: session pro&amp;longée</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>Se connecte&amp;r</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Ema&amp;il</source>
        <translation>A&amp;dresse e-mail</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>Exchanges the refresh token of the last sign-in for new tokens</source>
        <translation>Échange le jeton d’actualisation de la dernière connexion contre de nouveaux jetons</translation>
    </message>
    <message>
        <source>The auth service does not run. Start it on the overview.</source>
        <translation>Le service d’authentification est arrêté. Démarrez-le depuis la vue d’ensemble.</translation>
    </message>
    <message>
        <source>The auth service is asked at %1, as an application would.</source>
        <translation>Le service d’authentification est interrogé sur %1, comme le ferait une application.</translation>
    </message>
    <message>
        <source>The auth service is being asked.</source>
        <translation>Interrogation du service d’authentification en cours.</translation>
    </message>
    <message>
        <source>Signed in; the access token stands above.</source>
        <translation>Connecté&#x202f;; le jeton d’accès figure ci-dessus.</translation>
    </message>
    <message>
        <source>Refreshed; the new access token stands above.</source>
        <translation>Actualisé&#x202f;; le nouveau jeton d’accès figure ci-dessus.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::StatusStrip</name>
    <message>
        <source>How the auth service is</source>
        <translation>État du service d’authentification</translation>
    </message>
    <message>
        <source>How the resource service is</source>
        <translation>État du service de ressources</translation>
    </message>
    <message>
        <source>Nothing can be stored at the moment: the overview says why</source>
        <translation>Rien ne peut être enregistré pour le moment&#xa0;: la vue d’ensemble indique pourquoi</translation>
    </message>
    <message>
        <source>The key that signs</source>
        <translation>La clé qui signe</translation>
    </message>
    <message>
        <source>When the next key signs</source>
        <translation>Quand la prochaine clé signera</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>Requêtes par seconde</translation>
    </message>
    <message>
        <source>%1%2 %3</source>
        <translation>%1%2 %3</translation>
    </message>
    <message>
        <source>nothing can be stored</source>
        <translation>rien ne peut être enregistré</translation>
    </message>
    <message>
        <source>%1 &quot;%2…&quot; active</source>
        <translation>%1 «&#xa0;%2…&#xa0;» active</translation>
    </message>
    <message>
        <source>next key %1</source>
        <translation>prochaine clé %1</translation>
    </message>
    <message>
        <source>%1 req/s</source>
        <translation>%1 req/s</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Aide (F1)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::StepList</name>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>this step</source>
        <translation>étape actuelle</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
</context>
<context>
    <name>tessera::ui::StoryPane</name>
    <message>
        <source>Copy all of it as text</source>
        <translation>Tout copier sous forme de texte</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>tessera::ui::StretchTable</name>
    <message>
        <source>%1, %2, planned</source>
        <translation>%1, %2, prévue</translation>
    </message>
    <message>
        <source>%1, %2, imported</source>
        <translation>%1, %2, importée</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>past</source>
        <translation>passée</translation>
    </message>
    <message>
        <source>now</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>révoquée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>no end is planned</source>
        <translation>aucune fin prévue</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SummaryPage</name>
    <message>
        <source>Ready to start</source>
        <translation>Prêt à démarrer</translation>
    </message>
    <message>
        <source>Keys change by themselves: the next one is published before it signs, and the last one stays published until its tokens have expired.</source>
        <translation>Les clés changent automatiquement&#xa0;: la suivante est publiée avant de signer, et la précédente le reste jusqu’à l’expiration de ses jetons.</translation>
    </message>
    <message>
        <source>every 6 hours</source>
        <translation>toutes les 6&#xa0;heures</translation>
    </message>
    <message>
        <source>every 12 hours</source>
        <translation>toutes les 12&#xa0;heures</translation>
    </message>
    <message>
        <source>every 24 hours</source>
        <translation>toutes les 24&#xa0;heures</translation>
    </message>
    <message>
        <source>every 7 days</source>
        <translation>tous les 7&#xa0;jours</translation>
    </message>
    <message>
        <source>every 30 days</source>
        <translation>tous les 30&#xa0;jours</translation>
    </message>
    <message>
        <source>only when somebody rotates them</source>
        <translation>seulement en cas de rotation manuelle</translation>
    </message>
    <message>
        <source>A &amp;new key</source>
        <translation>&amp;Nouvelle clé</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Ce qui va être fait</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>Auth service</source>
        <translation>Service d’authentification</translation>
    </message>
    <message>
        <source>Resource service</source>
        <translation>Service de ressources</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
</context>
<context>
    <name>tessera::ui::TableView</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Trier par</translation>
    </message>
</context>
<context>
    <name>tessera::ui::TimeView</name>
    <message>
        <source>No&amp;w</source>
        <translation>&amp;Maintenant</translation>
    </message>
    <message>
        <source>Every chec&amp;k then</source>
        <translation>Toutes les vé&amp;rifications</translation>
    </message>
    <message>
        <source>Stretches of time</source>
        <translation>Périodes</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>À la date du</translation>
    </message>
    <message>
        <source>As o&amp;f</source>
        <translation>À la &amp;date du</translation>
    </message>
    <message>
        <source>By what is chosen under Verify: %1. Clocks may differ by the leeway, so the token is taken a little earlier and later than it says.</source>
        <translation>D’après les choix de l’onglet Vérifier&#xa0;: %1. Les horloges peuvent différer de la tolérance&#xa0;: le jeton est donc accepté un peu plus tôt et un peu plus tard qu’il ne l’indique.</translation>
    </message>
    <message>
        <source>It is accepted then.</source>
        <translation>Il est alors accepté.</translation>
    </message>
    <message>
        <source>It is refused then: %1</source>
        <translation>Il est alors refusé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tessera::ui::TimelineCard</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Show all earlier keys</source>
        <translation>Afficher toutes les clés antérieures</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Go to now</source>
        <translation>Aller à maintenant</translation>
    </message>
    <message>
        <source>Choose a key to see its exact instants, or point at a bar.</source>
        <translation>Choisissez une clé pour voir ses instants exacts, ou pointez une barre.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::TimelineLegend</name>
    <message>
        <source>Legend of the timeline</source>
        <translation>Légende de la chronologie</translation>
    </message>
    <message>
        <source>of a key that is not made yet</source>
        <translation>d’une clé qui n’est pas encore créée</translation>
    </message>
    <message>
        <source>ended at once, by a person</source>
        <translation>interrompue immédiatement, par une personne</translation>
    </message>
</context>
<context>
    <name>tessera::ui::TimelineView</name>
    <message>
        <source>The tab &quot;Timeline as text&quot; says the same in a table. Up and Down choose a key.</source>
        <translation>L’onglet «&#xa0;Chronologie en texte&#xa0;» donne les mêmes informations dans un tableau. Les flèches Haut et Bas choisissent une clé.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Timeline of the keys</source>
        <translation>Chronologie des clés</translation>
    </message>
</context>
<context>
    <name>tessera::ui::TlsRows</name>
    <message>
        <source>Shown certificate</source>
        <translation>Certificat présenté</translation>
    </message>
    <message>
        <source>With what both services speak TLS.</source>
        <translation>Celui que les deux services utilisent pour TLS.</translation>
    </message>
    <message>
        <source>&amp;Renew</source>
        <translation>Re&amp;nouveler</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>Autorité de certification locale</translation>
    </message>
    <message>
        <source>Makes certificates for the names below and for servers of yours. Whoever trusts it believes them: export it for those.</source>
        <translation>Émet des certificats pour les noms ci-dessous et pour vos propres serveurs. Quiconque lui fait confiance les accepte&#xa0;: exportez-la à cet effet.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Issue…</source>
        <translation>É&amp;mettre…</translation>
    </message>
    <message>
        <source>There is none: they speak plain HTTP.</source>
        <translation>Il n’y en a pas&#xa0;: les services utilisent HTTP non chiffré.</translation>
    </message>
    <message>
        <source>Good until %1.</source>
        <translation>Valide jusqu’au %1.</translation>
    </message>
    <message>
        <source>Out of date since %1: clients refuse it.</source>
        <translation>Expiré depuis le %1&#xa0;: les clients le refusent.</translation>
    </message>
    <message>
        <source>For %1. %2 Vouched for by %3.
SHA-256 %4</source>
        <translation>Pour %1. %2 Émis par %3.
SHA-256 %4</translation>
    </message>
    <message>
        <source>the local authority</source>
        <translation>l’autorité de certification locale</translation>
    </message>
    <message>
        <source>Good until %1.
SHA-256 %2</source>
        <translation>Valide jusqu’au %1.
SHA-256 %2</translation>
    </message>
    <message>
        <source>There is none yet; it is made when it is needed.</source>
        <translation>Elle n’existe pas encore&#x202f;; elle sera créée au besoin.</translation>
    </message>
    <message>
        <source>A certificate is being made.</source>
        <translation>Création d’un certificat en cours.</translation>
    </message>
    <message>
        <source>There is a new certificate; the services show it within seconds.</source>
        <translation>Il y a un nouveau certificat&#x202f;; les services le présentent d’ici quelques secondes.</translation>
    </message>
    <message>
        <source>Export the local authority</source>
        <translation>Exporter l’autorité de certification locale</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem)</source>
        <translation>Certificats (*.crt *.pem)</translation>
    </message>
    <message>
        <source>The local authority is in %1.</source>
        <translation>L’autorité de certification locale se trouve dans %1.</translation>
    </message>
    <message>
        <source>The certificate and its key are in %1.</source>
        <translation>Le certificat et sa clé se trouvent dans %1.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::TokenEditor</name>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Paste a token here: with or without Bearer, whole or in part. It stays in memory and goes nowhere unless you send it.</source>
        <translation>Collez un jeton ici&#xa0;: avec ou sans Bearer, en entier ou en partie. Il reste en mémoire et ne part nulle part, sauf si vous l’envoyez.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::TokenMemberModel</name>
    <message>
        <source>before the year 1</source>
        <translation>avant l’an 1</translation>
    </message>
    <message>
        <source>after the year 9999</source>
        <translation>après l’an 9999</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an instant and how far from now it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not registered: its issuer knows.</source>
        <translation>Nom non enregistré&#xa0;: seul l’émetteur en connaît le sens.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Where that is written</source>
        <translation>Référence</translation>
    </message>
</context>
<context>
    <name>tessera::ui::Tray</name>
    <message>
        <source>&amp;Show Tessera</source>
        <translation>&amp;Afficher Tessera</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>tessera::ui::UserActions</name>
    <message>
        <source>%1 was added.</source>
        <translation>%1 a été ajouté.</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 a été enregistré.</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>%1 a un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Users are being enabled.</source>
        <translation>Activation des utilisateurs en cours.</translation>
    </message>
    <message>
        <source>Users are being disabled.</source>
        <translation>Désactivation des utilisateurs en cours.</translation>
    </message>
    <message>
        <source>%1 may sign in again.</source>
        <translation>%1 peut de nouveau se connecter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) may sign in again.</source>
        <translation>
            <numerusform>%Ln utilisateur peut de nouveau se connecter.</numerusform>
            <numerusform>%Ln utilisateurs peuvent de nouveau se connecter.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is disabled and signed out.</source>
        <translation>%1 est désactivé et déconnecté.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are disabled and signed out.</source>
        <translation>
            <numerusform>%Ln utilisateur est désactivé et déconnecté.</numerusform>
            <numerusform>%Ln utilisateurs sont désactivés et déconnectés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Users are being unlocked.</source>
        <translation>Déverrouillage des utilisateurs en cours.</translation>
    </message>
    <message>
        <source>%1 is unlocked.</source>
        <translation>%1 est déverrouillé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are unlocked.</source>
        <translation>
            <numerusform>%Ln utilisateur est déverrouillé.</numerusform>
            <numerusform>%Ln utilisateurs sont déverrouillés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Users are being deleted.</source>
        <translation>Suppression des utilisateurs en cours.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 a été supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were deleted.</source>
        <translation>
            <numerusform>%Ln utilisateur a été supprimé.</numerusform>
            <numerusform>%Ln utilisateurs ont été supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Users are coming back.</source>
        <translation>Rétablissement des utilisateurs en cours.</translation>
    </message>
    <message>
        <source>%1 is back; every session has ended.</source>
        <translation>%1 est rétabli&#x202f;; toutes ses sessions ont pris fin.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are back; every session has ended.</source>
        <translation>
            <numerusform>%Ln utilisateur est rétabli&#x202f;; toutes ses sessions ont pris fin.</numerusform>
            <numerusform>%Ln utilisateurs sont rétablis&#x202f;; toutes leurs sessions ont pris fin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were added.</source>
        <translation>
            <numerusform>%Ln utilisateur a été ajouté.</numerusform>
            <numerusform>%Ln utilisateurs ont été ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were left out.</source>
        <translation>
            <numerusform>%Ln ligne a été ignorée.</numerusform>
            <numerusform>%Ln lignes ont été ignorées.</numerusform>
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
        <translation>Exporter les utilisateurs</translation>
    </message>
    <message>
        <source>Users are being exported.</source>
        <translation>Exportation des utilisateurs en cours.</translation>
    </message>
    <message>
        <source>All users are in %1, without passwords.</source>
        <translation>Tous les utilisateurs se trouvent dans %1, sans mots de passe.</translation>
    </message>
    <message>
        <source>The export was given up; nothing was written.</source>
        <translation>L’exportation a été abandonnée&#x202f;; rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::UserDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Ajouter un utilisateur</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>Adresse e-&amp;mail</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Rôles</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>The email address is known to be the person’s (&amp;verified)</source>
        <translation>L’adresse e-mail est bien celle de cette personne (&amp;vérifiée)</translation>
    </message>
    <message>
        <source>Copy the ID</source>
        <translation>Copier l’ID</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
</context>
<context>
    <name>tessera::ui::UserText</name>
    <message>
        <source>Email</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>%1 (verified)</source>
        <translation>%1 (vérifiée)</translation>
    </message>
    <message>
        <source>%1 (not verified)</source>
        <translation>%1 (non vérifiée)</translation>
    </message>
    <message>
        <source>Has never signed in.</source>
        <translation>Ne s’est jamais connecté.</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Locked until %1</source>
        <translation>Verrouillé jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>tessera::ui::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Filter by email or name</source>
        <translation>Filtrer par adresse e-mail ou nom</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>I&amp;mporter…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Add user…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was copied: %Ln of the selected user(s) were not read yet. &quot;Export&quot; writes all of them.</source>
        <translation>
            <numerusform>Rien n’a été copié&#xa0;: %Ln des utilisateurs sélectionnés n’a pas encore été lu. «&#xa0;Exporter&#xa0;» les écrit tous.</numerusform>
            <numerusform>Rien n’a été copié&#xa0;: %Ln des utilisateurs sélectionnés n’ont pas encore été lus. «&#xa0;Exporter&#xa0;» les écrit tous.</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;tate:</source>
        <translation>É&amp;tat&#xa0;:</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Nobody is like that</source>
        <translation>Personne ne correspond</translation>
    </message>
    <message>
        <source>No user has this in the email address or the name, and this state.</source>
        <translation>Aucun utilisateur dans cet état n’a ce texte dans son adresse e-mail ou son nom.</translation>
    </message>
    <message>
        <source>Show all users</source>
        <translation>Afficher tous les utilisateurs</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>Aucun utilisateur pour l’instant</translation>
    </message>
    <message>
        <source>Add somebody who may sign in, or import a list.</source>
        <translation>Ajoutez une personne autorisée à se connecter, ou importez une liste.</translation>
    </message>
    <message>
        <source>Add a user…</source>
        <translation>Ajouter un utilisateur…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln user(s)</source>
        <translation>
            <numerusform>%1 sur %Ln utilisateur</numerusform>
            <numerusform>%1 sur %Ln utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln utilisateur</numerusform>
            <numerusform>%Ln utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disabled</source>
        <translation>
            <numerusform>%Ln désactivé</numerusform>
            <numerusform>%Ln désactivés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln locked</source>
        <translation>
            <numerusform>%Ln verrouillé</numerusform>
            <numerusform>%Ln verrouillés</numerusform>
        </translation>
    </message>
    <message>
        <source>The user is not among those that the filter shows.</source>
        <translation>L’utilisateur ne figure pas parmi ceux que le filtre affiche.</translation>
    </message>
    <message>
        <source>This user does not exist any more.</source>
        <translation>Cet utilisateur n’existe plus.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::VerifyView</name>
    <message>
        <source>There is no token to verify.</source>
        <translation>Il n’y a aucun jeton à vérifier.</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>Récu&amp;pérer</translation>
    </message>
    <message>
        <source>as of no&amp;w</source>
        <translation>&amp;maintenant</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>the keys of this installation</source>
        <translation>les clés de cette installation</translation>
    </message>
    <message>
        <source>the keys that the resource service holds</source>
        <translation>les clés détenues par le service de ressources</translation>
    </message>
    <message>
        <source>a key set at an address</source>
        <translation>un jeu de clés à une adresse</translation>
    </message>
    <message>
        <source>a key that is pasted here</source>
        <translation>une clé collée ici</translation>
    </message>
    <message>
        <source>the throw-away key that signed it</source>
        <translation>la clé jetable qui l’a signé</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>Clé&amp;s</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>A JWK, a JWK set, a public key or a certificate (PEM)</source>
        <translation>Un JWK, un jeu JWK, une clé publique ou un certificat (PEM)</translation>
    </message>
    <message>
        <source>Open a file with keys</source>
        <translation>Ouvrir un fichier de clés</translation>
    </message>
    <message>
        <source>Pa&amp;sted key</source>
        <translation>Clé col&amp;lée</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>non comparé</translation>
    </message>
    <message>
        <source>Au&amp;dience</source>
        <translation>Au&amp;dience</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>Émette&amp;ur</translation>
    </message>
    <message>
        <source>Instan&amp;t</source>
        <translation>Date et &amp;heure</translation>
    </message>
    <message>
        <source>Keys to verify with</source>
        <translation>Clés de vérification</translation>
    </message>
    <message>
        <source>Keys (*.json *.jwk *.jwks *.pem *.crt *.cer *.key *.pub);;All files (*)</source>
        <translation>Clés (*.json *.jwk *.jwks *.pem *.crt *.cer *.key *.pub);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The key set is being fetched.</source>
        <translation>Récupération du jeu de clés en cours.</translation>
    </message>
    <message>
        <source>The resource service holds no keys now.</source>
        <translation>Le service de ressources ne détient aucune clé actuellement.</translation>
    </message>
    <message>
        <source>Nothing was fetched from that address yet.</source>
        <translation>Rien n’a encore été récupéré à cette adresse.</translation>
    </message>
    <message>
        <source>There is no key to verify with.</source>
        <translation>Il n’y a aucune clé pour vérifier.</translation>
    </message>
    <message>
        <source>No token was signed with a throw-away key yet.</source>
        <translation>Aucun jeton n’a encore été signé avec une clé jetable.</translation>
    </message>
    <message>
        <source>The token is accepted.</source>
        <translation>Le jeton est accepté.</translation>
    </message>
    <message>
        <source>The token is refused: %1</source>
        <translation>Le jeton est refusé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tessera::ui::answertext</name>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>sent after %1</source>
        <translation>envoyée après %1</translation>
    </message>
    <message>
        <source>first byte after %1</source>
        <translation>premier octet après %1</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <comment>a status and a time</comment>
        <translation>%1 après %2</translation>
    </message>
    <message>
        <source>%1 after %2 (%3)</source>
        <comment>a status and times</comment>
        <translation>%1 après %2 (%3)</translation>
    </message>
    <message>
        <source>No text, but %1 bytes.</source>
        <translation>Pas de texte, mais %1&#xa0;octets.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::assistant</name>
    <message>
        <source>%1 decides this. Start Tessera without it to choose here.</source>
        <translation>%1 en décide. Démarrez Tessera sans cette indication pour choisir ici.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::auditstory</name>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>succès</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refus</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>The request that caused it</source>
        <translation>La requête à l’origine de l’événement</translation>
    </message>
    <message>
        <source>It is no longer in the request log, which holds the latest %1 since the console was started.</source>
        <translation>Elle n’est plus dans le journal des requêtes, qui contient les %1 dernières depuis le démarrage de la console.</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de la requête</translation>
    </message>
    <message>
        <source>Place in the log</source>
        <translation>Position dans le journal</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation>Hash précédent</translation>
    </message>
</context>
<context>
    <name>tessera::ui::auditwords</name>
    <message>
        <source>Signs from</source>
        <translation>Signe à partir de</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Address verified</source>
        <translation>Adresse vérifiée</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Chiffré</translation>
    </message>
    <message>
        <source>Token expires</source>
        <translation>Expiration du jeton</translation>
    </message>
    <message>
        <source>Expected use</source>
        <translation>Utilisation attendue</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>ID du jeton</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Valide jusqu’à</translation>
    </message>
    <message>
        <source>Use that was tried</source>
        <translation>Utilisation tentée</translation>
    </message>
    <message>
        <source>Former database kept in</source>
        <translation>Ancienne base de données conservée dans</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Key number</source>
        <translation>Numéro de clé</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Sessions ended</source>
        <translation>Sessions fermées</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Empreinte (SHA-256)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>State before</source>
        <translation>État précédent</translation>
    </message>
    <message>
        <source>Throw-away key</source>
        <translation>Clé jetable</translation>
    </message>
    <message>
        <source>Token type</source>
        <translation>Type de jeton</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>immédiatement</translation>
    </message>
    <message>
        <source>the user is disabled</source>
        <translation>l’utilisateur est désactivé</translation>
    </message>
    <message>
        <source>first key</source>
        <translation>première clé</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importation</translation>
    </message>
    <message>
        <source>no password is set</source>
        <translation>aucun mot de passe n’est défini</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>sautée</translation>
    </message>
    <message>
        <source>password changed</source>
        <translation>mot de passe modifié</translation>
    </message>
    <message>
        <source>password changed meanwhile</source>
        <translation>mot de passe modifié entre-temps</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>planifiée</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>déconnexion</translation>
    </message>
    <message>
        <source>there is no such user</source>
        <translation>cet utilisateur n’existe pas</translation>
    </message>
    <message>
        <source>user disabled</source>
        <translation>utilisateur désactivé</translation>
    </message>
    <message>
        <source>user disabled meanwhile</source>
        <translation>utilisateur désactivé entre-temps</translation>
    </message>
    <message>
        <source>user deleted meanwhile</source>
        <translation>utilisateur supprimé entre-temps</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>mot de passe erroné</translation>
    </message>
    <message>
        <source>All about sign-ins</source>
        <translation>Tout sur les connexions</translation>
    </message>
    <message>
        <source>All about users</source>
        <translation>Tout sur les utilisateurs</translation>
    </message>
    <message>
        <source>All about keys</source>
        <translation>Tout sur les clés</translation>
    </message>
    <message>
        <source>All about backups</source>
        <translation>Tout sur les sauvegardes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>%1 (command line)</source>
        <translation>%1 (ligne de commande)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tessera::ui::backups</name>
    <message>
        <source>The process that runs the services writes them, by its own configuration.</source>
        <translation>Le processus qui exécute les services les écrit, selon sa propre configuration.</translation>
    </message>
    <message>
        <source>None is written by itself: the configuration file names no folder (backup.folder) and no file with a passphrase (backup.passphrase-file) for them.</source>
        <translation>Aucune n’est écrite automatiquement&#xa0;: le fichier de configuration ne leur indique ni dossier (backup.folder) ni fichier de phrase secrète (backup.passphrase-file).</translation>
    </message>
    <message>
        <source>One is being written into %1.</source>
        <translation>Une sauvegarde est en cours d’écriture dans %1.</translation>
    </message>
    <message>
        <source>None is planned.</source>
        <translation>Aucune n’est prévue.</translation>
    </message>
    <message>
        <source>The next one is written into %1 %2.</source>
        <translation>La prochaine sera écrite %2 dans %1.</translation>
    </message>
    <message>
        <source>Backups (*.tessera-backup);;All files (*)</source>
        <translation>Sauvegardes (*.tessera-backup);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <translation>%1, %2 et %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln utilisateur</numerusform>
            <numerusform>%Ln utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln clé</numerusform>
            <numerusform>%Ln clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one was written %1: %2.</source>
        <translation>La dernière a été écrite %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The last attempt failed %1, and is repeated: %2</source>
        <translation>La dernière tentative a échoué %1 et sera répétée&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tessera::ui::closequestion</name>
    <message>
        <source>The services are running.</source>
        <translation>Les services sont en cours d’exécution.</translation>
    </message>
    <message>
        <source>&amp;Stop them and quit</source>
        <translation>&amp;Arrêter et quitter</translation>
    </message>
    <message>
        <source>When Tessera ends, nobody can sign in and no key set is served until it is started again.</source>
        <translation>Une fois Tessera fermé, personne ne peut se connecter et aucun jeu de clés n’est servi jusqu’au prochain démarrage.</translation>
    </message>
    <message>
        <source>&amp;Keep running without the window</source>
        <translation>&amp;Continuer sans la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Do not ask again</source>
        <translation>Ne &amp;plus demander</translation>
    </message>
</context>
<context>
    <name>tessera::ui::exportdialog</name>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Feuille de calcul (*.csv)</translation>
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
        <translation>D’autres machines pourront atteindre %1, sans TLS.</translation>
    </message>
    <message>
        <source>Passwords and tokens then cross the network in the open: whoever is on the way can read them and act as the people they belong to. Turn TLS on in the settings first. Without it, listen there only behind a proxy that ends TLS, or on a network that you trust as much as this machine.</source>
        <translation>Les mots de passe et les jetons circuleront alors en clair sur le réseau&#xa0;: quiconque se trouve sur leur trajet peut les lire et agir au nom de leurs propriétaires. Activez d’abord TLS dans les paramètres. Sans TLS, n’écoutez à cette adresse que derrière un proxy qui termine TLS, ou sur un réseau auquel vous faites autant confiance qu’à cette machine.</translation>
    </message>
    <message>
        <source>&amp;Listen there</source>
        <translation>É&amp;couter quand même</translation>
    </message>
</context>
<context>
    <name>tessera::ui::minttemplates</name>
    <message>
        <source>access token</source>
        <translation>jeton d’accès</translation>
    </message>
    <message>
        <source>As the auth service gives it (RFC 9068).</source>
        <translation>Tel que le service d’authentification le délivre (RFC 9068).</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrateur</translation>
    </message>
    <message>
        <source>To see what somebody with the role admin may do.</source>
        <translation>Pour voir ce que peut faire une personne ayant le rôle admin.</translation>
    </message>
    <message>
        <source>without roles and scopes</source>
        <translation>sans rôles ni scopes</translation>
    </message>
    <message>
        <source>To see that a resource grants nothing by itself (RFC 6750 section 3.1: 403, insufficient_scope).</source>
        <translation>Pour vérifier qu’une ressource n’accorde rien d’elle-même (RFC 6750, section 3.1&#xa0;: 403, insufficient_scope).</translation>
    </message>
    <message>
        <source>service that acts for itself</source>
        <translation>service agissant pour lui-même</translation>
    </message>
    <message>
        <source>No person is behind it: the subject is the client (RFC 9068 section 2.2, RFC 6749 section 4.4).</source>
        <translation>Aucune personne n’est derrière&#xa0;: le sujet est le client (RFC 9068, section 2.2, RFC 6749, section 4.4).</translation>
    </message>
    <message>
        <source>expired an hour ago</source>
        <translation>expiré depuis une heure</translation>
    </message>
    <message>
        <source>No resource may take it (RFC 7519 section 4.1.4).</source>
        <translation>Aucune ressource ne doit l’accepter (RFC 7519, section 4.1.4).</translation>
    </message>
    <message>
        <source>good from in an hour</source>
        <translation>valide seulement dans une heure</translation>
    </message>
    <message>
        <source>No resource may take it yet (RFC 7519 section 4.1.5).</source>
        <translation>Aucune ressource ne doit encore l’accepter (RFC 7519, section 4.1.5).</translation>
    </message>
    <message>
        <source>for another audience</source>
        <translation>pour une autre audience</translation>
    </message>
    <message>
        <source>Made for another service: no resource of here may take it (RFC 8725 section 3.9).</source>
        <translation>Destiné à un autre service&#xa0;: aucune ressource d’ici ne doit l’accepter (RFC 8725, section 3.9).</translation>
    </message>
    <message>
        <source>of another issuer</source>
        <translation>d’un autre émetteur</translation>
    </message>
    <message>
        <source>Names an issuer that resources of here do not trust (RFC 8725 section 3.8).</source>
        <translation>Nomme un émetteur auquel les ressources d’ici ne font pas confiance (RFC 8725, section 3.8).</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>jeton d’identité</translation>
    </message>
    <message>
        <source>Tells a client who signed in (OpenID Connect); as an access token no resource may take it (RFC 8725 section 3.12).</source>
        <translation>Indique à un client qui s’est connecté (OpenID Connect)&#x202f;; aucune ressource ne doit l’accepter comme jeton d’accès (RFC 8725, section 3.12).</translation>
    </message>
    <message>
        <source>with an unknown critical extension</source>
        <translation>avec une extension critique inconnue</translation>
    </message>
    <message>
        <source>Must be refused by whoever does not know it (RFC 7515 section 4.1.11).</source>
        <translation>Doit être refusé par quiconque ne la connaît pas (RFC 7515, section 4.1.11).</translation>
    </message>
</context>
<context>
    <name>tessera::ui::pages</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>JWKS</source>
        <translation>JWKS</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>tessera::ui::registerednames</name>
    <message>
        <source>The algorithm of the signature, or of the key encryption.</source>
        <translation>L’algorithme de la signature, ou du chiffrement de la clé.</translation>
    </message>
    <message>
        <source>Names the key that it was signed with.</source>
        <translation>Désigne la clé avec laquelle le jeton a été signé.</translation>
    </message>
    <message>
        <source>What kind of token this is; at+jwt is an access token.</source>
        <translation>Le type de ce jeton&#x202f;; at+jwt est un jeton d’accès.</translation>
    </message>
    <message>
        <source>What kind of content the payload is; JWT for a token within a token.</source>
        <translation>Le type de contenu de la charge utile&#x202f;; JWT pour un jeton dans un jeton.</translation>
    </message>
    <message>
        <source>Extensions that must be understood, else the token is refused.</source>
        <translation>Extensions qui doivent être comprises, faute de quoi le jeton est refusé.</translation>
    </message>
    <message>
        <source>An address of a key set. A verifier that fetches it lets the token choose its own key.</source>
        <translation>L’adresse d’un jeu de clés. Un vérificateur qui le récupère laisse le jeton choisir sa propre clé.</translation>
    </message>
    <message>
        <source>A key. A verifier that uses it lets the token choose its own key.</source>
        <translation>Une clé. Un vérificateur qui l’utilise laisse le jeton choisir sa propre clé.</translation>
    </message>
    <message>
        <source>An address of a certificate chain. A verifier that fetches it lets the token choose its own key.</source>
        <translation>L’adresse d’une chaîne de certificats. Un vérificateur qui la récupère laisse le jeton choisir sa propre clé.</translation>
    </message>
    <message>
        <source>A certificate chain. It proves nothing unless its root is trusted.</source>
        <translation>Une chaîne de certificats. Elle ne prouve rien, sauf si sa racine est de confiance.</translation>
    </message>
    <message>
        <source>The SHA-1 thumbprint of a certificate.</source>
        <translation>L’empreinte SHA-1 d’un certificat.</translation>
    </message>
    <message>
        <source>The SHA-256 thumbprint of a certificate.</source>
        <translation>L’empreinte SHA-256 d’un certificat.</translation>
    </message>
    <message>
        <source>Whether the payload is base64url; false is an extension that few verifiers understand.</source>
        <translation>Indique si la charge utile est en base64url&#x202f;; false est une extension que peu de vérificateurs comprennent.</translation>
    </message>
    <message>
        <source>How the content is encrypted: this token is a JWE.</source>
        <translation>Mode de chiffrement du contenu&#xa0;: ce jeton est un JWE.</translation>
    </message>
    <message>
        <source>How the content was compressed before it was encrypted.</source>
        <translation>Mode de compression du contenu avant son chiffrement.</translation>
    </message>
    <message>
        <source>The sender&apos;s key for this one agreement.</source>
        <translation>La clé de l’expéditeur pour ce seul accord de clé.</translation>
    </message>
    <message>
        <source>About the sender, for the key agreement.</source>
        <translation>Informations sur l’expéditeur, pour l’accord de clé.</translation>
    </message>
    <message>
        <source>About the recipient, for the key agreement.</source>
        <translation>Informations sur le destinataire, pour l’accord de clé.</translation>
    </message>
    <message>
        <source>The initialisation vector of the key encryption.</source>
        <translation>Le vecteur d’initialisation du chiffrement de la clé.</translation>
    </message>
    <message>
        <source>The authentication tag of the key encryption.</source>
        <translation>L’étiquette d’authentification du chiffrement de la clé.</translation>
    </message>
    <message>
        <source>The salt of a password&apos;s key derivation.</source>
        <translation>Le sel de la dérivation de clé à partir d’un mot de passe.</translation>
    </message>
    <message>
        <source>How often a password is hashed; a large number keeps a verifier busy.</source>
        <translation>Nombre d’itérations du hachage d’un mot de passe&#x202f;; un grand nombre occupe le vérificateur.</translation>
    </message>
    <message>
        <source>The issuer, repeated where the content is encrypted.</source>
        <translation>L’émetteur, répété lorsque le contenu est chiffré.</translation>
    </message>
    <message>
        <source>The subject, repeated where the content is encrypted.</source>
        <translation>Le sujet, répété lorsque le contenu est chiffré.</translation>
    </message>
    <message>
        <source>The audience, repeated where the content is encrypted.</source>
        <translation>L’audience, répétée lorsque le contenu est chiffré.</translation>
    </message>
    <message>
        <source>Who issued the token. A verifier compares it, by character.</source>
        <translation>L’émetteur du jeton. Un vérificateur le compare caractère par caractère.</translation>
    </message>
    <message>
        <source>Who or what the token is about: the user&apos;s id.</source>
        <translation>La personne ou la chose que le jeton concerne&#xa0;: l’ID de l’utilisateur.</translation>
    </message>
    <message>
        <source>For whom it is. A verifier must find itself in it.</source>
        <translation>Les destinataires du jeton. Un vérificateur doit s’y trouver lui-même.</translation>
    </message>
    <message>
        <source>From then on it is refused.</source>
        <translation>À partir de cet instant, il est refusé.</translation>
    </message>
    <message>
        <source>Before then it is refused.</source>
        <translation>Avant cet instant, il est refusé.</translation>
    </message>
    <message>
        <source>When it was issued.</source>
        <translation>L’instant de son émission.</translation>
    </message>
    <message>
        <source>Names this one token, so that a second use can be noticed.</source>
        <translation>Identifie ce jeton précis, pour qu’une seconde utilisation puisse être remarquée.</translation>
    </message>
    <message>
        <source>The client that asked for the token.</source>
        <translation>Le client qui a demandé le jeton.</translation>
    </message>
    <message>
        <source>What the client may do, in words with spaces between them.</source>
        <translation>Ce que le client peut faire, en mots séparés par des espaces.</translation>
    </message>
    <message>
        <source>The roles of the user.</source>
        <translation>Les rôles de l’utilisateur.</translation>
    </message>
    <message>
        <source>The groups of the user.</source>
        <translation>Les groupes de l’utilisateur.</translation>
    </message>
    <message>
        <source>What the user is entitled to.</source>
        <translation>Ce à quoi l’utilisateur a droit.</translation>
    </message>
    <message>
        <source>An email address of the user.</source>
        <translation>Une adresse e-mail de l’utilisateur.</translation>
    </message>
    <message>
        <source>Whether the email address is known to be the user&apos;s.</source>
        <translation>Indique si l’adresse e-mail est bien celle de l’utilisateur.</translation>
    </message>
    <message>
        <source>The full name of the user, as it is shown.</source>
        <translation>Le nom complet de l’utilisateur, tel qu’il est affiché.</translation>
    </message>
    <message>
        <source>The given names of the user.</source>
        <translation>Les prénoms de l’utilisateur.</translation>
    </message>
    <message>
        <source>The family names of the user.</source>
        <translation>Les noms de famille de l’utilisateur.</translation>
    </message>
    <message>
        <source>The middle names of the user.</source>
        <translation>Les deuxièmes prénoms de l’utilisateur.</translation>
    </message>
    <message>
        <source>What the user is called by friends.</source>
        <translation>Le nom que ses amis donnent à l’utilisateur.</translation>
    </message>
    <message>
        <source>What the user wants to be called; may change, and names nobody.</source>
        <translation>Le nom sous lequel l’utilisateur veut être appelé&#x202f;; il peut changer et n’identifie personne.</translation>
    </message>
    <message>
        <source>The address of the user&apos;s profile page.</source>
        <translation>L’adresse de la page de profil de l’utilisateur.</translation>
    </message>
    <message>
        <source>The address of a picture of the user.</source>
        <translation>L’adresse d’une photo de l’utilisateur.</translation>
    </message>
    <message>
        <source>The address of the user&apos;s web site.</source>
        <translation>L’adresse du site web de l’utilisateur.</translation>
    </message>
    <message>
        <source>The user&apos;s gender.</source>
        <translation>Le genre de l’utilisateur.</translation>
    </message>
    <message>
        <source>The user&apos;s birthday.</source>
        <translation>La date de naissance de l’utilisateur.</translation>
    </message>
    <message>
        <source>The user&apos;s time zone.</source>
        <translation>Le fuseau horaire de l’utilisateur.</translation>
    </message>
    <message>
        <source>The user&apos;s language.</source>
        <translation>La langue de l’utilisateur.</translation>
    </message>
    <message>
        <source>A telephone number of the user.</source>
        <translation>Un numéro de téléphone de l’utilisateur.</translation>
    </message>
    <message>
        <source>Whether the telephone number is known to be the user&apos;s.</source>
        <translation>Indique si le numéro de téléphone est bien celui de l’utilisateur.</translation>
    </message>
    <message>
        <source>A postal address of the user.</source>
        <translation>Une adresse postale de l’utilisateur.</translation>
    </message>
    <message>
        <source>When what is said of the user was last changed.</source>
        <translation>L’instant de la dernière modification des informations sur l’utilisateur.</translation>
    </message>
    <message>
        <source>When the user last showed who that is.</source>
        <translation>L’instant de la dernière authentification de l’utilisateur.</translation>
    </message>
    <message>
        <source>Ties an ID token to the request of a client.</source>
        <translation>Lie un jeton d’identité à la demande d’un client.</translation>
    </message>
    <message>
        <source>How well the user was authenticated.</source>
        <translation>Le niveau d’authentification de l’utilisateur.</translation>
    </message>
    <message>
        <source>By what means the user was authenticated.</source>
        <translation>Les moyens par lesquels l’utilisateur a été authentifié.</translation>
    </message>
    <message>
        <source>The client that an ID token was issued to.</source>
        <translation>Le client pour lequel un jeton d’identité a été émis.</translation>
    </message>
    <message>
        <source>Ties an ID token to its access token.</source>
        <translation>Lie un jeton d’identité à son jeton d’accès.</translation>
    </message>
    <message>
        <source>Ties an ID token to its authorization code.</source>
        <translation>Lie un jeton d’identité à son code d’autorisation.</translation>
    </message>
    <message>
        <source>Names the session.</source>
        <translation>Identifie la session.</translation>
    </message>
    <message>
        <source>What a security event token tells of.</source>
        <translation>Ce que relate un jeton d’événement de sécurité (SET).</translation>
    </message>
    <message>
        <source>When the event happened.</source>
        <translation>L’instant de l’événement.</translation>
    </message>
    <message>
        <source>Names the transaction.</source>
        <translation>Identifie la transaction.</translation>
    </message>
    <message>
        <source>A key that whoever shows the token must prove to have.</source>
        <translation>Une clé dont le porteur du jeton doit prouver la possession.</translation>
    </message>
    <message>
        <source>Who acts in place of the subject.</source>
        <translation>Qui agit à la place du sujet.</translation>
    </message>
    <message>
        <source>Who may act in place of the subject.</source>
        <translation>Qui peut agir à la place du sujet.</translation>
    </message>
    <message>
        <source>What the client may do, in detail.</source>
        <translation>Ce que le client peut faire, en détail.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::requeststory</name>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Hôte distant</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-agent</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de la requête</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>receiving %1, answering %2, sending %3</source>
        <translation>réception %1, traitement %2, envoi %3</translation>
    </message>
    <message>
        <source>Signed in: %1.</source>
        <translation>Connexion&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Ended: %1 (%2).</source>
        <translation>Fin&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>Goes on until %1.</source>
        <translation>Se poursuit jusqu’à %1.</translation>
    </message>
    <message>
        <source>Expired: %1.</source>
        <translation>Expiration&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>ID de l’utilisateur</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>This request was given it.</source>
        <translation>Il a été délivré à cette requête.</translation>
    </message>
    <message>
        <source>It came with the request.</source>
        <translation>Il accompagnait la requête.</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>ID du jeton</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussie</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non atteinte</translation>
    </message>
    <message>
        <source>Checks of the token</source>
        <translation>Vérifications du jeton</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Holds nothing of this request.</source>
        <translation>Ne contient rien sur cette requête.</translation>
    </message>
    <message numerus="yes">
        <source>The latest; %Ln more are in the log.</source>
        <translation>
            <numerusform>Les plus récentes&#x202f;; %Ln autre figure dans le journal.</numerusform>
            <numerusform>Les plus récentes&#x202f;; %Ln autres figurent dans le journal.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 answered %2 and gave the token out.</source>
        <translation>%1 a répondu %2 et délivré le jeton.</translation>
    </message>
    <message>
        <source>%1 answered %2.</source>
        <translation>%1 a répondu %2.</translation>
    </message>
    <message>
        <source>The same token was used at</source>
        <translation>Autres utilisations du même jeton</translation>
    </message>
    <message>
        <source>Others of the same session</source>
        <translation>Autres requêtes de la même session</translation>
    </message>
</context>
<context>
    <name>tessera::ui::requestwords</name>
    <message>
        <source>done</source>
        <translation>traitée</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>redirigée</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>%1, aborted</source>
        <translation>%1, interrompue</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
</context>
<context>
    <name>tessera::ui::settings</name>
    <message>
        <source>milliseconds</source>
        <translation>millisecondes</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;j</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>Kio</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1&#xa0;Kio</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>Mio</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1&#xa0;Mio</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>Gio</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1&#xa0;Gio</translation>
    </message>
    <message>
        <source>It has to be off, or from %1 to %2.</source>
        <translation>Valeurs admises&#xa0;: «&#xa0;désactivé&#xa0;», ou de %1 à %2.</translation>
    </message>
    <message>
        <source>It has to be from %1 to %2.</source>
        <translation>Valeurs admises&#xa0;: de %1 à %2.</translation>
    </message>
    <message>
        <source>Rotation interval</source>
        <translation>Intervalle de rotation</translation>
    </message>
    <message>
        <source>Propagation time</source>
        <translation>Délai de propagation</translation>
    </message>
    <message>
        <source>Max-age of the key set</source>
        <translation>Âge maximal du jeu de clés</translation>
    </message>
    <message>
        <source>Leeway</source>
        <translation>Tolérance</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>Size of RSA keys</source>
        <translation>Taille des clés RSA</translation>
    </message>
    <message>
        <source>Lifetime of access tokens</source>
        <translation>Durée de vie des jetons d’accès</translation>
    </message>
    <message>
        <source>Lifetime of sessions</source>
        <translation>Durée de vie des sessions</translation>
    </message>
    <message>
        <source>Lifetime of remembered sessions</source>
        <translation>Durée de vie des sessions prolongées</translation>
    </message>
    <message>
        <source>Grace for spent refresh tokens</source>
        <translation>Délai de grâce des jetons d’actualisation utilisés</translation>
    </message>
    <message>
        <source>Type of access tokens</source>
        <translation>Type des jetons d’accès</translation>
    </message>
    <message>
        <source>Email address and name in tokens</source>
        <translation>Adresse e-mail et nom dans les jetons</translation>
    </message>
    <message>
        <source>Failures that lock</source>
        <translation>Échecs avant verrouillage</translation>
    </message>
    <message>
        <source>Length of a lock</source>
        <translation>Durée d’un verrouillage</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Shortest password</source>
        <translation>Longueur minimale du mot de passe</translation>
    </message>
    <message>
        <source>Longest password</source>
        <translation>Longueur maximale du mot de passe</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Robustesse</translation>
    </message>
    <message>
        <source>Memory of a hash</source>
        <translation>Mémoire d’un hachage</translation>
    </message>
    <message>
        <source>Passes of a hash</source>
        <translation>Passes d’un hachage</translation>
    </message>
    <message>
        <source>Lanes of a hash</source>
        <translation>Voies d’un hachage</translation>
    </message>
    <message>
        <source>Origins that may call</source>
        <translation>Origines autorisées</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>How many stay</source>
        <translation>Nombre conservé</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Dossier des sauvegardes</translation>
    </message>
    <message>
        <source>Passphrase of the backups</source>
        <translation>Phrase secrète des sauvegardes</translation>
    </message>
    <message>
        <source>Address of the auth service</source>
        <translation>Adresse du service d’authentification</translation>
    </message>
    <message>
        <source>Address of the resource service</source>
        <translation>Adresse du service de ressources</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Where keys are fetched</source>
        <translation>Source des clés</translation>
    </message>
    <message>
        <source>Services that run</source>
        <translation>Services exécutés</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>Key-encryption key</source>
        <translation>Clé de chiffrement des clés</translation>
    </message>
    <message>
        <source>Names for the local authority</source>
        <translation>Noms pour l’autorité de certification locale</translation>
    </message>
    <message>
        <source>Certificate for TLS</source>
        <translation>Certificat TLS</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>Clé du certificat</translation>
    </message>
    <message>
        <source>Passphrase of that key</source>
        <translation>Phrase secrète de cette clé</translation>
    </message>
    <message>
        <source>Whom to believe about keys</source>
        <translation>Autorités de confiance pour les clés</translation>
    </message>
    <message>
        <source>Threads of a listener</source>
        <translation>Threads par point d’écoute</translation>
    </message>
    <message>
        <source>Connections at once</source>
        <translation>Connexions simultanées</translation>
    </message>
    <message>
        <source>Connections from one address</source>
        <translation>Connexions par adresse</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Proxys de confiance</translation>
    </message>
    <message>
        <source>Address of the metrics</source>
        <translation>Adresse des métriques</translation>
    </message>
    <message>
        <source>Form of the log</source>
        <translation>Format du journal</translation>
    </message>
    <message>
        <source>Levels of the log</source>
        <translation>Niveaux du journal</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermée</translation>
    </message>
    <message>
        <source>open to anybody</source>
        <translation>ouverte à tous</translation>
    </message>
    <message>
        <source>2048 bit</source>
        <translation>2048&#xa0;bits</translation>
    </message>
    <message>
        <source>3072 bit</source>
        <translation>3072&#xa0;bits</translation>
    </message>
    <message>
        <source>4096 bit</source>
        <translation>4096&#xa0;bits</translation>
    </message>
    <message>
        <source>0 (anything)</source>
        <translation>0 (quelconque)</translation>
    </message>
    <message>
        <source>1 (weak)</source>
        <translation>1 (faible)</translation>
    </message>
    <message>
        <source>2 (fair)</source>
        <translation>2 (moyenne)</translation>
    </message>
    <message>
        <source>3 (strong)</source>
        <translation>3 (élevée)</translation>
    </message>
    <message>
        <source>4 (very strong)</source>
        <translation>4 (très élevée)</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Tokens and sessions</source>
        <translation>Jetons et sessions</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Sign-in and lock</source>
        <translation>Connexion et verrouillage</translation>
    </message>
    <message>
        <source>Passwords and hashing</source>
        <translation>Mots de passe et hachage</translation>
    </message>
    <message>
        <source>Web sites (CORS)</source>
        <translation>Sites web (CORS)</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Cette fenêtre</translation>
    </message>
    <message>
        <source>Resource&apos;s address for clients</source>
        <translation>Adresse du service de ressources pour les clients</translation>
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
        <translation>ddd d MMM yyyy</translation>
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
            <numerusform>%n&#xa0;j</numerusform>
            <numerusform>%n&#xa0;j</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n&#xa0;h</numerusform>
            <numerusform>%n&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n&#xa0;s</numerusform>
            <numerusform>%n&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
</context>
<context>
    <name>tessera::ui::tokenwords</name>
    <message>
        <source>expires %1</source>
        <translation>expire %1</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>a expiré %1</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Encrypted key</source>
        <translation>Clé chiffrée</translation>
    </message>
    <message>
        <source>Initialisation vector</source>
        <translation>Vecteur d’initialisation</translation>
    </message>
    <message>
        <source>Ciphertext</source>
        <translation>Texte chiffré</translation>
    </message>
    <message>
        <source>Authentication tag</source>
        <translation>Étiquette d’authentification</translation>
    </message>
    <message>
        <source>A signed token (JWS)</source>
        <translation>Un jeton signé (JWS)</translation>
    </message>
    <message>
        <source>An encrypted token (JWE)</source>
        <translation>Un jeton chiffré (JWE)</translation>
    </message>
    <message>
        <source>A part of a token</source>
        <translation>Une partie d’un jeton</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Pas un jeton</translation>
    </message>
</context>
<context>
    <name>tessera::ui::windowsettings</name>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Light or dark; or as the desktop is, when that changes, too.</source>
        <translation>Clair ou sombre&#x202f;; ou comme le bureau, y compris lorsqu’il change.</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>comme le bureau</translation>
    </message>
    <message>
        <source>light</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of the window&apos;s texts, numbers and dates.</source>
        <translation>Langue des textes, des nombres et des dates de la fenêtre.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>What becomes of services that run. They run on only where the desktop shows an icon to come back by.</source>
        <translation>Ce que deviennent les services en cours d’exécution. Ils ne continuent que si le bureau affiche une icône permettant de rouvrir la fenêtre.</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>demander</translation>
    </message>
    <message>
        <source>stop them and quit</source>
        <translation>les arrêter et quitter</translation>
    </message>
    <message>
        <source>keep them running</source>
        <translation>les laisser fonctionner</translation>
    </message>
</context>
<context>
    <name>tessera::ui::words</name>
    <message>
        <source>planned</source>
        <translation>prévue</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>annoncée</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>remplacée</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>révoquée</translation>
    </message>
    <message>
        <source>Address slowed down</source>
        <translation>Limitation d’une adresse</translation>
    </message>
    <message>
        <source>Administrator confirmed</source>
        <translation>Administrateur confirmé</translation>
    </message>
    <message>
        <source>Administrator refused</source>
        <translation>Administrateur refusé</translation>
    </message>
    <message>
        <source>Local authority made</source>
        <translation>Autorité de certification locale créée</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>Échec de la sauvegarde</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Sauvegarde restaurée</translation>
    </message>
    <message>
        <source>Backup written</source>
        <translation>Sauvegarde écrite</translation>
    </message>
    <message>
        <source>Certificate issued</source>
        <translation>Certificat émis</translation>
    </message>
    <message>
        <source>Certificate renewed</source>
        <translation>Certificat renouvelé</translation>
    </message>
    <message>
        <source>Configuration changed</source>
        <translation>Configuration modifiée</translation>
    </message>
    <message>
        <source>Key began to sign</source>
        <translation>Début de signature d’une clé</translation>
    </message>
    <message>
        <source>Key announced</source>
        <translation>Clé annoncée</translation>
    </message>
    <message>
        <source>Private key exported</source>
        <translation>Clé privée exportée</translation>
    </message>
    <message>
        <source>Key imported</source>
        <translation>Clé importée</translation>
    </message>
    <message>
        <source>Key removed</source>
        <translation>Clé retirée</translation>
    </message>
    <message>
        <source>Key retired</source>
        <translation>Clé remplacée</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>Clé révoquée</translation>
    </message>
    <message>
        <source>Keys sealed anew</source>
        <translation>Clés scellées à nouveau</translation>
    </message>
    <message>
        <source>Password refused</source>
        <translation>Mot de passe refusé</translation>
    </message>
    <message>
        <source>Refresh token used twice</source>
        <translation>Jeton d’actualisation utilisé deux fois</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Session fermée</translation>
    </message>
    <message>
        <source>All sessions ended</source>
        <translation>Toutes les sessions fermées</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Paramètre modifié</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>Token minted</source>
        <translation>Jeton émis</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>Utilisateur ajouté</translation>
    </message>
    <message>
        <source>User deleted</source>
        <translation>Utilisateur supprimé</translation>
    </message>
    <message>
        <source>User disabled</source>
        <translation>Utilisateur désactivé</translation>
    </message>
    <message>
        <source>User changed</source>
        <translation>Utilisateur modifié</translation>
    </message>
    <message>
        <source>User enabled</source>
        <translation>Utilisateur activé</translation>
    </message>
    <message>
        <source>User locked</source>
        <translation>Utilisateur verrouillé</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>Mot de passe défini</translation>
    </message>
    <message>
        <source>User restored</source>
        <translation>Utilisateur rétabli</translation>
    </message>
    <message>
        <source>User unlocked</source>
        <translation>Utilisateur déverrouillé</translation>
    </message>
    <message>
        <source>Users exported</source>
        <translation>Utilisateurs exportés</translation>
    </message>
    <message>
        <source>Auth</source>
        <translation>Auth</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarrage en cours</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en service</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>arrêt en cours</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>runs in another process</source>
        <translation>exécuté dans un autre processus</translation>
    </message>
</context>
</TS>
