<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>tessera::app</name>
    <message>
        <source>refused</source>
        <comment>how an attack ended</comment>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>taken</source>
        <comment>how an attack ended</comment>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>fetched</source>
        <comment>how an attack ended</comment>
        <translation>dirección consultada</translation>
    </message>
    <message>
        <source>broke</source>
        <comment>how an attack ended</comment>
        <translation>error</translation>
    </message>
    <message>
        <source>not-judged</source>
        <comment>how an attack ended</comment>
        <translation>sin evaluar</translation>
    </message>
    <message>
        <source>%1 (policy)</source>
        <comment>how an attack ended; that it got through is no hole</comment>
        <translation>%1 (política)</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>RESULTADO</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>ATTACK</source>
        <translation>ATAQUE</translation>
    </message>
    <message>
        <source>WHAT WAS TRIED</source>
        <translation>QUÉ SE INTENTÓ</translation>
    </message>
    <message>
        <source>RULE</source>
        <translation>REGLA</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many attacks were sent</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Name one address, as URL or with --url.</source>
        <translation>Hay que indicar una sola dirección, como URL o con --url.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an http or https address.</source>
        <translation>«%1» no es una dirección http o https.</translation>
    </message>
    <message>
        <source>%1 is no loopback address, and may be another machine. Attack only what is yours: --i-own-this-host says that it is.</source>
        <translation>%1 no es una dirección de bucle local y puede ser otro equipo. Solo debe atacarse lo propio: --i-own-this-host indica que lo es.</translation>
    </message>
    <message>
        <source>token</source>
        <comment>what is read from a file</comment>
        <translation>token</translation>
    </message>
    <message>
        <source>--report %1: the name of a report ends with .html, .json or .xml (JUnit).</source>
        <translation>--report %1: el nombre de un informe termina en .html, .json o .xml (JUnit).</translation>
    </message>
    <message>
        <source>The address, which answers a GET with a good token; may stand without --url, too.</source>
        <translation>La dirección que responde a un GET con un token válido; también puede ir sin --url.</translation>
    </message>
    <message>
        <source>A token that the resource accepts; others on this machine can see it. Else this installation mints one, and can try more.</source>
        <translation>Un token que el recurso acepta; otros pueden verlo en este equipo. Si no se indica, lo emite esta instalación, que así puede probar más.</translation>
    </message>
    <message>
        <source>The same in a file, - for standard input.</source>
        <translation>Lo mismo en un archivo; - es la entrada estándar.</translation>
    </message>
    <message>
        <source>The key set of the issuer of that token, where that is not this installation.</source>
        <translation>El conjunto de claves del emisor de ese token, si no es esta instalación.</translation>
    </message>
    <message>
        <source>Write a report: .html to read, .json, or .xml (JUnit) for a pipeline. May be given more than once.</source>
        <translation>Escribir un informe: .html para leer, .json, o .xml (JUnit) para un pipeline. Se puede indicar más de una vez.</translation>
    </message>
    <message>
        <source>Between two requests, as 500ms; else none.</source>
        <translation>La pausa entre dos peticiones, como 500ms; si no se indica, ninguna.</translation>
    </message>
    <message>
        <source>For all of it; else 3min.</source>
        <translation>El tiempo para todo ello; si no se indica, 3min.</translation>
    </message>
    <message>
        <source>You may do this to that host. Not asked for loopback addresses.</source>
        <translation>Está permitido atacar ese host. No se exige para direcciones de bucle local.</translation>
    </message>
    <message>
        <source>Send a resource forged tokens and say which it took.</source>
        <translation>Enviar a un recurso tokens falsificados y decir cuáles aceptó.</translation>
    </message>
    <message>
        <source>There is no action &quot;%1&quot;. There are %2; what stands before a full stop finds all of those.</source>
        <translation>No existe la acción «%1». Hay %2; lo que precede a un punto encuentra todas las que empiezan así.</translation>
    </message>
    <message>
        <source>ok</source>
        <comment>how an action ended</comment>
        <translation>con éxito</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>how an action ended</comment>
        <translation>fallida</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>CUÁNDO</translation>
    </message>
    <message>
        <source>ACTION</source>
        <translation>ACCIÓN</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>QUIÉN</translation>
    </message>
    <message>
        <source>WHAT</source>
        <comment>whom or what an action was done to</comment>
        <translation>RELATIVO A</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>DIRECCIÓN</translation>
    </message>
    <message>
        <source>DETAILS</source>
        <translation>DETALLES</translation>
    </message>
    <message numerus="yes">
        <source>All %n entries are as they were written. The last one&apos;s hash is %1.</source>
        <translation>
            <numerusform>La entrada (%n) está como se escribió. Su hash es %1.</numerusform>
            <numerusform>Las %n entradas están como se escribieron. El hash de la última es %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Broken at entry %1: %2</source>
        <translation>Dañado en la entrada %1: %2</translation>
    </message>
    <message>
        <source>Only these: a whole name as signin.refused, or signin for all of signin.*.</source>
        <translation>Solo estas acciones: un nombre completo como signin.refused, o signin para todas las de signin.*.</translation>
    </message>
    <message>
        <source>Only what this one did: an email address, or as it stands in the log.</source>
        <translation>Solo lo que hizo este usuario: una dirección de correo, o tal como figura en el registro.</translation>
    </message>
    <message>
        <source>Only what was done to this: an email address, or as it stands in the log.</source>
        <translation>Solo lo relativo a esto: una dirección de correo, o tal como figura en el registro.</translation>
    </message>
    <message>
        <source>Only what this request caused: the X-Request-Id of its answer.</source>
        <translation>Solo lo que causó esta petición: el X-Request-Id de su respuesta.</translation>
    </message>
    <message>
        <source>Only what has this in it somewhere; upper and lower case are alike.</source>
        <translation>Solo lo que contiene esto en alguna parte; no se distinguen mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>Only what was refused.</source>
        <translation>Solo lo que se rechazó.</translation>
    </message>
    <message>
        <source>From then on, as 2026-11-23T08:15:30Z.</source>
        <translation>A partir de ese momento, por ejemplo 2026-11-23T08:15:30Z.</translation>
    </message>
    <message>
        <source>Before then; likewise.</source>
        <translation>Antes de ese momento; de igual modo.</translation>
    </message>
    <message>
        <source>At most so many, the latest; 1 to 10000 (list: 100, export: all).</source>
        <translation>Número máximo de entradas, las últimas; de 1 a 10000 (list: 100, export: todas).</translation>
    </message>
    <message>
        <source>List what was done and refused, the latest first.</source>
        <translation>Listar lo que se hizo y lo que se rechazó, lo último primero.</translation>
    </message>
    <message>
        <source>Check that no entry was changed, removed or moved.</source>
        <translation>Comprobar que ninguna entrada se modificó, eliminó o movió.</translation>
    </message>
    <message>
        <source>Write entries as lines of JSON, the oldest first.</source>
        <translation>Escribir las entradas como líneas de JSON, las más antiguas primero.</translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n usuario</numerusform>
            <numerusform>%n usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n clave</numerusform>
            <numerusform>%n claves</numerusform>
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
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote a copy of everything to %1.</source>
        <translation>Se escribió una copia de todo en %1.</translation>
    </message>
    <message>
        <source>It is not encrypted: who has it can read names and addresses. Private keys in it are sealed: keep the key-encryption key as well, and elsewhere.</source>
        <translation>No está cifrada: quien la tenga puede leer nombres y direcciones. Las claves privadas que contiene están selladas: hay que guardar también la clave de cifrado de claves, y en otro lugar.</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other.</source>
        <translation>%1 y %2 se excluyen mutuamente.</translation>
    </message>
    <message>
        <source>new passphrase for the backup</source>
        <translation>frase de contraseña nueva para la copia de seguridad</translation>
    </message>
    <message>
        <source>Wrote %1, encrypted, and read it back: %2.</source>
        <translation>Se escribió %1, con cifrado, y se releyó: %2.</translation>
    </message>
    <message>
        <source>The file and its passphrase are all that a restore needs. Keep the passphrase elsewhere: without it nobody can open the file.</source>
        <translation>El archivo y su frase de contraseña son todo lo que necesita una restauración. Hay que guardar la frase en otro lugar: sin ella nadie puede abrir el archivo.</translation>
    </message>
    <message>
        <source>passphrase of the backup</source>
        <translation>frase de contraseña de la copia de seguridad</translation>
    </message>
    <message>
        <source>There is no place to unpack it: %1.</source>
        <translation>No hay ningún lugar donde desempaquetar la copia: %1.</translation>
    </message>
    <message>
        <source>%1 is whole. Written at %2: %3.</source>
        <translation>La copia de seguridad %1 está completa. Se escribió el %2: %3.</translation>
    </message>
    <message>
        <source>%1 is whole, and not encrypted: %2.</source>
        <translation>La copia de seguridad %1 está completa y no está cifrada: %2.</translation>
    </message>
    <message>
        <source>Its audit log was changed: see entry %1.</source>
        <translation>Su registro de auditoría se modificó: véase la entrada %1.</translation>
    </message>
    <message>
        <source>Restored into %1: %2, %3, %4.</source>
        <translation>Copia restaurada en %1: %2, %3, %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions that go on</source>
        <translation>
            <numerusform>%n sesión que continúa</numerusform>
            <numerusform>%n sesiones que continúan</numerusform>
        </translation>
    </message>
    <message>
        <source>The last thing it knows of was done at %1.</source>
        <translation>Lo último que consta en ella ocurrió el %1.</translation>
    </message>
    <message>
        <source>What was there before is in %1.</source>
        <translation>Lo que había antes está en %1.</translation>
    </message>
    <message>
        <source>Its key-encryption key is in %1 now.</source>
        <translation>Su clave de cifrado de claves está ahora en %1.</translation>
    </message>
    <message>
        <source>What was done since the backup was written is not in it: users that were disabled and keys that were revoked since then are good again.</source>
        <translation>Lo que se hizo después de escribir la copia no está en ella: los usuarios que se deshabilitaron y las claves que se revocaron desde entonces vuelven a ser válidos.</translation>
    </message>
    <message>
        <source>Where the new passphrase (12 characters or more) is, - for standard input; else it is asked for.</source>
        <translation>Dónde está la frase de contraseña nueva (12 caracteres o más); - es la entrada estándar; si no se indica, se pide.</translation>
    </message>
    <message>
        <source>Not encrypted, and without the key-encryption key, which a restore needs as well.</source>
        <translation>Sin cifrar y sin la clave de cifrado de claves, que una restauración también necesita.</translation>
    </message>
    <message>
        <source>Where the passphrase of an encrypted backup is, - for standard input; else it is asked for.</source>
        <translation>Dónde está la frase de contraseña de una copia de seguridad cifrada; - es la entrada estándar; si no se indica, se pide.</translation>
    </message>
    <message>
        <source>Although there is a database; it is kept beside under another name.</source>
        <translation>Aunque haya una base de datos; se conserva al lado, con otro nombre.</translation>
    </message>
    <message>
        <source>Read a backup from end to end, as a restore would; needs no installation.</source>
        <translation>Leer una copia de seguridad de principio a fin, como haría una restauración; no necesita ninguna instalación.</translation>
    </message>
    <message>
        <source>Write everything into a new file, encrypted, while services run; it is read back before it gets its name. &quot;backup check FILE&quot; reads one again.</source>
        <translation>Escribir todo en un archivo nuevo, cifrado, mientras los servicios se ejecutan; se relee antes de recibir su nombre. «backup check FILE» vuelve a leer una copia.</translation>
    </message>
    <message>
        <source>Put a backup in the place of the database; no service may run.</source>
        <translation>Poner una copia de seguridad en el lugar de la base de datos; no debe ejecutarse ningún servicio.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>%1 [options]</source>
        <comment>a command, and what may follow</comment>
        <translation>%1 [opciones]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Opciones de todos los comandos:</translation>
    </message>
    <message>
        <source>%1 See &quot;%2 --help&quot;.</source>
        <comment>what is wrong, and a command</comment>
        <translation>%1 Véase «%2 --help».</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>Each takes --data-dir DIR, --config FILE, --json and --help.</source>
        <translation>Todos admiten --data-dir DIR, --config FILE, --json y --help.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; there are %2.</source>
        <translation>No existe el comando «%1»; hay %2.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>No existe el comando «%1»; ¿quizá «%2»?</translation>
    </message>
    <message>
        <source>Show this.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Commands, for a data folder with or without running services:</source>
        <translation>Comandos, para una carpeta de datos con o sin servicios en ejecución:</translation>
    </message>
    <message>
        <source>What to do with &quot;%1&quot;? There are %2.</source>
        <translation>¿Qué hay que hacer con «%1»? Hay %2.</translation>
    </message>
    <message>
        <source>There is no completion for &quot;%1&quot;; there are bash, zsh, fish.</source>
        <translation>No hay autocompletado para «%1»; lo hay para bash, zsh y fish.</translation>
    </message>
    <message>
        <source>Write a script that completes commands and options: bash, zsh or fish.</source>
        <translation>Escribir un script que completa comandos y opciones: bash, zsh o fish.</translation>
    </message>
    <message>
        <source>--%1 is a whole number, %2 or more, and not &quot;%3&quot;.</source>
        <translation>--%1 debe ser un número entero, %2 o más, no «%3».</translation>
    </message>
    <message>
        <source>--%1 is a whole number, from %2 to %3, and not &quot;%4&quot;.</source>
        <translation>--%1 debe ser un número entero de %2 a %3, no «%4».</translation>
    </message>
    <message>
        <source>--%1 is %2 or %3, and not &quot;%4&quot;.</source>
        <comment>words to choose from</comment>
        <translation>--%1 debe ser %2 o %3, no «%4».</translation>
    </message>
    <message>
        <source>--%1 is an instant with its zone, as 2026-11-23T08:15:30Z or 2026-11-23T09:15:30+01:00, and not &quot;%2&quot;.</source>
        <translation>--%1 debe ser un instante con su zona horaria, como 2026-11-23T08:15:30Z o 2026-11-23T09:15:30+01:00, no «%2».</translation>
    </message>
    <message>
        <source>--%1 is a duration as 60s, 15min or 24h, and not &quot;%2&quot;.</source>
        <translation>--%1 debe ser una duración como 60s, 15min o 24h, no «%2».</translation>
    </message>
    <message>
        <source>Made a new installation in %1.</source>
        <translation>Se creó una instalación nueva en %1.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>No se hizo nada.</translation>
    </message>
    <message>
        <source>Nothing was done: there is no terminal to ask &quot;%1&quot; on. --yes does it without asking.</source>
        <translation>No se hizo nada: no hay ninguna terminal en la que preguntar «%1». Con --yes se hace sin preguntar.</translation>
    </message>
    <message>
        <source>The issuer is %1, as --issuer says.</source>
        <translation>El emisor es %1, como indica --issuer.</translation>
    </message>
    <message>
        <source>The issuer is %1, as the configuration says.</source>
        <translation>El emisor es %1, como indica la configuración.</translation>
    </message>
    <message>
        <source>The issuer is %1, that of the services that run on this data folder.</source>
        <translation>El emisor es %1, el de los servicios que se ejecutan con esta carpeta de datos.</translation>
    </message>
    <message>
        <source>The issuer is %1, that of the services that ran on this data folder last.</source>
        <translation>El emisor es %1, el de los últimos servicios que se ejecutaron con esta carpeta de datos.</translation>
    </message>
    <message>
        <source>The issuer is %1, since no services have run on this data folder yet; --issuer names another one.</source>
        <translation>El emisor es %1, porque todavía no se ha ejecutado ningún servicio con esta carpeta de datos; --issuer indica otro.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Kid</source>
        <translation>Kid</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Activates</source>
        <translation>Firma desde</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocada</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>KID</source>
        <translation>KID</translation>
    </message>
    <message>
        <source>ALGORITHM</source>
        <translation>ALGORITMO</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>ACTIVATES</source>
        <translation>FIRMA DESDE</translation>
    </message>
    <message>
        <source>RETIRES</source>
        <translation>SE RETIRA</translation>
    </message>
    <message>
        <source>ORIGIN</source>
        <translation>ORIGEN</translation>
    </message>
    <message>
        <source>REVOKED</source>
        <translation>REVOCADA</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>MOTIVO</translation>
    </message>
    <message numerus="yes">
        <source>Revoking the %1 key %2 ends the access tokens of %n sessions.</source>
        <translation>
            <numerusform>Revocar la clave %2 (%1) pone fin a los tokens de acceso de %n sesión.</numerusform>
            <numerusform>Revocar la clave %2 (%1) pone fin a los tokens de acceso de %n sesiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>It left the JWK set before: no consumer that obeys the caching rules knows it.</source>
        <translation>Ya había salido del conjunto de claves: ningún consumidor que respete las reglas de caché la conoce.</translation>
    </message>
    <message>
        <source>Consumers that obey the caching rules may accept it until %1.</source>
        <translation>Los consumidores que respetan las reglas de caché pueden aceptarla hasta el %1.</translation>
    </message>
    <message>
        <source>Those that never drop a key accept the tokens that it has signed until %1.</source>
        <translation>Los que nunca descartan una clave aceptan hasta el %1 los tokens que firmó.</translation>
    </message>
    <message>
        <source>No token that it has signed is good for longer.</source>
        <translation>Ningún token que haya firmado es válido por más tiempo.</translation>
    </message>
    <message>
        <source>Whoever holds a copy of the private key can go on making tokens for consumers that never drop a key.</source>
        <translation>Quien tenga una copia de la clave privada puede seguir creando tokens para los consumidores que nunca descartan una clave.</translation>
    </message>
    <message>
        <source>Another key signs at once.</source>
        <translation>Otra clave firma de inmediato.</translation>
    </message>
    <message>
        <source>The key %1 was revoked at %2 already.</source>
        <translation>La clave %1 ya se revocó el %2.</translation>
    </message>
    <message>
        <source>Revoke it?</source>
        <translation>¿Revocarla?</translation>
    </message>
    <message>
        <source>new passphrase for the private key</source>
        <translation>frase de contraseña nueva para la clave privada</translation>
    </message>
    <message>
        <source>--set wants NAME=VALUE, as keys.rotation-interval=12h.</source>
        <translation>--set requiere NAME=VALUE, como keys.rotation-interval=12h.</translation>
    </message>
    <message>
        <source>(later)</source>
        <translation>(más tarde)</translation>
    </message>
    <message>
        <source>(not planned)</source>
        <translation>(sin planificar)</translation>
    </message>
    <message>
        <source>(to come)</source>
        <translation>(por venir)</translation>
    </message>
    <message>
        <source>ANNOUNCED</source>
        <translation>ANUNCIADA</translation>
    </message>
    <message>
        <source>REMOVED</source>
        <translation>ELIMINADA</translation>
    </message>
    <message>
        <source>(later): when the key after it activates; --rotations shows more of them.</source>
        <translation>(más tarde): cuando empiece a firmar la clave siguiente; --rotations muestra más claves.</translation>
    </message>
    <message>
        <source>(not planned): rotation is off, so the last key signs until somebody rotates.</source>
        <translation>(sin planificar): la rotación está desactivada, así que la última clave firma hasta que alguien rote.</translation>
    </message>
    <message>
        <source>A key signs now: the next announced one, unless it was made for an algorithm that is not wanted any more, else one that is made now. Consumers that have not seen it may refuse its tokens for a while.</source>
        <translation>Una clave firma ahora: la próxima anunciada, si su algoritmo sigue siendo el deseado; si no, una que se crea ahora. Los consumidores que no la hayan visto pueden rechazar sus tokens durante un tiempo.</translation>
    </message>
    <message>
        <source>Why, for the audit log (&quot;not stated&quot;).</source>
        <translation>El motivo, para el registro de auditoría («not stated»).</translation>
    </message>
    <message>
        <source>Do it without asking.</source>
        <translation>Hacerlo sin preguntar.</translation>
    </message>
    <message>
        <source>Where the passphrase of an encrypted key is, - for standard input; else it is asked for.</source>
        <translation>Dónde está la frase de contraseña de una clave cifrada; - es la entrada estándar; si no se indica, se pide.</translation>
    </message>
    <message>
        <source>What an RSA key is for: RS256, RS384, RS512 or PS256.</source>
        <translation>Para qué algoritmo es una clave RSA: RS256, RS384, RS512 o PS256.</translation>
    </message>
    <message>
        <source>Of the public key: jwk (so it is where nothing is said) or pem.</source>
        <translation>El formato de la clave pública: jwk (así es si no se indica nada) o pem.</translation>
    </message>
    <message>
        <source>The public key; so it is where nothing is said.</source>
        <translation>La clave pública; así es si no se indica nada.</translation>
    </message>
    <message>
        <source>The private key, as PKCS#8 under a passphrase; audited.</source>
        <translation>La clave privada, en PKCS#8 con una frase de contraseña; la exportación consta en el registro de auditoría.</translation>
    </message>
    <message>
        <source>Where the new passphrase is, - for standard input; else it is asked for.</source>
        <translation>Dónde está la frase de contraseña nueva; - es la entrada estándar; si no se indica, se pide.</translation>
    </message>
    <message>
        <source>How many rotations to look ahead (5).</source>
        <translation>Cuántas rotaciones se prevén (5).</translation>
    </message>
    <message>
        <source>With this setting, which is not saved; may be given more than once.</source>
        <translation>Con este ajuste, que no se guarda; se puede indicar más de una vez.</translation>
    </message>
    <message>
        <source>List the signing keys.</source>
        <translation>Listar las claves de firma.</translation>
    </message>
    <message>
        <source>Announce a new key.</source>
        <translation>Anunciar una clave nueva.</translation>
    </message>
    <message>
        <source>Take a key out of the JWKS now.</source>
        <translation>Sacar ahora una clave del JWKS.</translation>
    </message>
    <message>
        <source>Import a private key (PEM or JWK); it is announced like any new one.</source>
        <translation>Importar una clave privada (PEM o JWK); se anuncia como cualquier clave nueva.</translation>
    </message>
    <message>
        <source>Write a public or private key.</source>
        <translation>Escribir una clave pública o privada.</translation>
    </message>
    <message>
        <source>Show the rotations to come.</source>
        <translation>Mostrar las próximas rotaciones.</translation>
    </message>
    <message>
        <source>The token names nobody: it has no &quot;sub&quot;, which resource services ask for (RFC 9068 section 2.2). --user USER or --claim sub=ID gives it one.</source>
        <translation>El token no nombra a nadie: no tiene «sub», que exigen los servicios de recursos (RFC 9068, sección 2.2). Con --user USER o --claim sub=ID se le da uno.</translation>
    </message>
    <message>
        <source>&quot;exp&quot; is given as a claim, by --claim or by the template, so --lifetime changes nothing.</source>
        <translation>«exp» se indica como claim, con --claim o en la plantilla, así que --lifetime no cambia nada.</translation>
    </message>
    <message>
        <source>The user %1 is disabled and could not sign in; resource services accept the token all the same until it expires.</source>
        <translation>El usuario %1 está deshabilitado y no podría iniciar sesión; aun así, los servicios de recursos aceptan el token hasta que caduque.</translation>
    </message>
    <message>
        <source>The services that run on this data folder name %1 as issuer, and do not accept a token of %2.</source>
        <translation>Los servicios que se ejecutan con esta carpeta de datos indican %1 como emisor y no aceptan un token de %2.</translation>
    </message>
    <message>
        <source>No service trusts the throw-away key. Its public half is %1</source>
        <translation>Ningún servicio confía en la clave desechable. Su mitad pública es %1</translation>
    </message>
    <message>
        <source>--%1 wants NAME=VALUE; null as value leaves it out.</source>
        <translation>--%1 requiere NAME=VALUE; null como valor lo omite.</translation>
    </message>
    <message>
        <source>--%1 %2 begins as JSON and is none: %3 Text that begins with a quotation mark or a bracket is given as JSON text, as in --%1 &apos;note=&quot;[1]&quot;&apos;.</source>
        <translation>--%1 %2 empieza como JSON y no lo es: %3 El texto que empieza por comillas, corchete o llave se indica como texto JSON, como en --%1 &apos;note=&quot;[1]&quot;&apos;.</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;, but: %2.</source>
        <translation>No existe la plantilla «%1»; hay %2.</translation>
    </message>
    <message>
        <source>Whose claims to begin with.</source>
        <translation>El usuario con cuyos claims se empieza.</translation>
    </message>
    <message>
        <source>What iss is; else as configured, as the services that run or ran last on the data folder say, or the default.</source>
        <translation>Lo que es iss; si no se indica, lo que dice la configuración, lo que dicen los servicios que se ejecutan o los últimos que se ejecutaron con la carpeta de datos, o el valor predeterminado.</translation>
    </message>
    <message>
        <source>A claim, as JSON or text; null leaves it out. What begins with {, [ or &quot; must be JSON. May be given more than once.</source>
        <translation>Un claim, como JSON o texto; null lo omite. Lo que empieza por {, [ o &quot; debe ser JSON. Se puede indicar más de una vez.</translation>
    </message>
    <message>
        <source>How long it is good, as 60s, 15min or 24h: from 1s to the longest of tokens.access-lifetime, tokens.refresh-lifetime and tokens.remember-lifetime; else tokens.access-lifetime.</source>
        <translation>Cuánto tiempo es válido, como 60s, 15min o 24h: de 1s a la duración más larga de tokens.access-lifetime, tokens.refresh-lifetime y tokens.remember-lifetime; si no se indica, tokens.access-lifetime.</translation>
    </message>
    <message>
        <source>at+jwt or JWT; else as tokens.typ says.</source>
        <translation>at+jwt o JWT; si no se indica, lo que dice tokens.typ.</translation>
    </message>
    <message>
        <source>What to begin with: access-token, administrator, nobody-special, client, expired, not-yet-valid, other-audience, other-issuer, id-token or critical.</source>
        <translation>Con qué empezar: access-token, administrator, nobody-special, client, expired, not-yet-valid, other-audience, other-issuer, id-token o critical.</translation>
    </message>
    <message>
        <source>Sign with a key that is made for this and trusted by nobody: RS256, RS384, RS512, PS256, ES256, ES384 or EdDSA; its public half is told.</source>
        <translation>Firmar con una clave que se crea para esto y en la que nadie confía: RS256, RS384, RS512, PS256, ES256, ES384 o EdDSA; se muestra su mitad pública.</translation>
    </message>
    <message>
        <source>Sign a token; audited.</source>
        <translation>Firmar un token; consta en el registro de auditoría.</translation>
    </message>
    <message>
        <source>The imported key %1 was announced before and has not signed yet.</source>
        <translation>La clave importada %1 se anunció antes y todavía no ha firmado.</translation>
    </message>
    <message>
        <source>The generated key %1 was announced before and has not signed yet.</source>
        <translation>La clave generada %1 se anunció antes y todavía no ha firmado.</translation>
    </message>
    <message>
        <source>It never will, unless this one is revoked: both activate at the same instant.</source>
        <translation>No lo hará nunca, salvo que se revoque esta: ambas empiezan a firmar en el mismo instante.</translation>
    </message>
    <message>
        <source>It signs from %1 and only until %2, for %3, when this one takes its place, unless this one is revoked before.</source>
        <translation>Firma desde el %1 y solo hasta el %2, durante %3; entonces esta ocupa su lugar, salvo que se revoque antes.</translation>
    </message>
    <message>
        <source>It signs with %1: services that are pinned to %2 refuse its tokens, from %3 on.</source>
        <translation>Firma con %1: los servicios fijados a %2 rechazan sus tokens a partir del %3.</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between words to choose from</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>The setting keys.algorithm is %1, so the next key that is made here is for that.</source>
        <translation>El ajuste keys.algorithm es %1, así que la próxima clave que se cree aquí es para eso.</translation>
    </message>
    <message>
        <source>Signs until</source>
        <translation>Firma hasta</translation>
    </message>
    <message>
        <source>%1, as planned now</source>
        <translation>%1, según lo planificado ahora</translation>
    </message>
    <message>
        <source>another key is made</source>
        <comment>until when a key signs</comment>
        <translation>que se cree otra clave</translation>
    </message>
    <message>
        <source>It was announced at %1 and signs earlier than planned.</source>
        <translation>Se anunció el %1 y firma antes de lo planificado.</translation>
    </message>
    <message>
        <source>Consumers that keep the key set may refuse fresh tokens until %1.</source>
        <translation>Los consumidores que conservan el conjunto de claves pueden rechazar tokens recientes hasta el %1.</translation>
    </message>
    <message>
        <source>--algorithm is one of %1, and not &quot;%2&quot;.</source>
        <translation>--algorithm debe ser uno de %1, no «%2».</translation>
    </message>
    <message>
        <source>passphrase of %1</source>
        <translation>frase de contraseña de %1</translation>
    </message>
    <message>
        <source>The command did its work, but its answer could not be written: %1. What it shows only once, such as a password that was made, is lost.</source>
        <translation>El comando hizo su trabajo, pero no se pudo escribir su respuesta: %1. Lo que solo muestra una vez, como una contraseña creada, se ha perdido.</translation>
    </message>
    <message>
        <source>%1: warning: %2</source>
        <comment>a program and what it warns of</comment>
        <translation>%1: advertencia: %2</translation>
    </message>
    <message>
        <source>The %1 in %2 cannot be read: %3.</source>
        <translation>No se puede leer «%1» en %2: %3.</translation>
    </message>
    <message>
        <source>The %1 on standard input cannot be read: %2.</source>
        <translation>No se puede leer «%1» de la entrada estándar: %2.</translation>
    </message>
    <message>
        <source>The %1 cannot be read: %2.</source>
        <comment>%1 is what was asked for, as: password of alice@example.com</comment>
        <translation>No se puede leer «%1»: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The %1 in %2 is longer than %n bytes.</source>
        <translation>
            <numerusform>«%1» en %2 tiene más de %n byte.</numerusform>
            <numerusform>«%1» en %2 tiene más de %n bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 on standard input is longer than %n bytes.</source>
        <translation>
            <numerusform>«%1» en la entrada estándar tiene más de %n byte.</numerusform>
            <numerusform>«%1» en la entrada estándar tiene más de %n bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 is longer than %n bytes.</source>
        <translation>
            <numerusform>«%1» tiene más de %n byte.</numerusform>
            <numerusform>«%1» tiene más de %n bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 in %2 is empty.</source>
        <translation>«%1» en %2 no contiene nada.</translation>
    </message>
    <message>
        <source>The %1 on standard input is empty.</source>
        <translation>«%1» en la entrada estándar no contiene nada.</translation>
    </message>
    <message>
        <source>The %1 is empty.</source>
        <translation>«%1» no contiene nada.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 (once more): </source>
        <comment>a password that is asked for</comment>
        <translation>%1 (otra vez): </translation>
    </message>
    <message>
        <source>%1: </source>
        <comment>a password that is asked for</comment>
        <translation>%1: </translation>
    </message>
    <message>
        <source>The terminal cannot be read: %1.</source>
        <translation>No se puede leer la terminal: %1.</translation>
    </message>
    <message>
        <source>The two were not the same.</source>
        <translation>Las dos no eran iguales.</translation>
    </message>
    <message>
        <source>Standard input cannot be read: %1.</source>
        <translation>No se puede leer la entrada estándar: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is larger than %n bytes.</source>
        <translation>
            <numerusform>%1 tiene más de %n byte.</numerusform>
            <numerusform>%1 tiene más de %n bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 [y/N] </source>
        <comment>a question, and what it is answered with</comment>
        <translation>%1 [s/N] </translation>
    </message>
    <message>
        <source>y|yes</source>
        <comment>answers that agree, beside these; | is between them</comment>
        <translation>s|sí|si</translation>
    </message>
    <message>
        <source>ended: %1</source>
        <translation>cerrada: %1</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>USER</source>
        <translation>USUARIO</translation>
    </message>
    <message>
        <source>SIGNED IN</source>
        <translation>INICIADA</translation>
    </message>
    <message>
        <source>REFRESHED</source>
        <translation>RENOVADA</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>CADUCA</translation>
    </message>
    <message>
        <source>CLIENT</source>
        <translation>CLIENTE</translation>
    </message>
    <message>
        <source>Name one session by its id, or all of a user with --user.</source>
        <translation>Hay que indicar una sesión por su ID, o todas las de un usuario con --user.</translation>
    </message>
    <message>
        <source>There is no session &quot;%1&quot;.</source>
        <translation>No existe la sesión «%1».</translation>
    </message>
    <message>
        <source>That session had ended already.</source>
        <translation>Esa sesión ya estaba cerrada.</translation>
    </message>
    <message numerus="yes">
        <source>Ended %n sessions.</source>
        <translation>
            <numerusform>%n sesión cerrada.</numerusform>
            <numerusform>%n sesiones cerradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Access tokens that were given out stay good at resource services until %1 at the latest.</source>
        <translation>Los tokens de acceso ya emitidos siguen siendo válidos en los servicios de recursos hasta el %1 como muy tarde.</translation>
    </message>
    <message>
        <source>Only those of this user.</source>
        <translation>Solo las de este usuario.</translation>
    </message>
    <message>
        <source>Ended ones too.</source>
        <translation>También las cerradas.</translation>
    </message>
    <message>
        <source>At most so many (100), 1 to 10000.</source>
        <translation>Número máximo (100), de 1 a 10000.</translation>
    </message>
    <message>
        <source>All sessions of this user.</source>
        <translation>Todas las sesiones de este usuario.</translation>
    </message>
    <message>
        <source>Why, for the audit log.</source>
        <translation>El motivo, para el registro de auditoría.</translation>
    </message>
    <message>
        <source>List sessions, the newest first.</source>
        <translation>Listar las sesiones, las más recientes primero.</translation>
    </message>
    <message>
        <source>End a session, or all of a user.</source>
        <translation>Cerrar una sesión, o todas las de un usuario.</translation>
    </message>
    <message>
        <source>none, or up to 100 origins such as https://app.example.com, or *</source>
        <translation>none, o hasta 100 orígenes como https://app.example.com, o *</translation>
    </message>
    <message>
        <source>off, or %1 to %2</source>
        <translation>off, o de %1 a %2</translation>
    </message>
    <message>
        <source>%1 to %2 in whole seconds</source>
        <translation>de %1 a %2 en segundos enteros</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the least and the most of a setting</comment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALOR</translation>
    </message>
    <message>
        <source>DEFAULT</source>
        <translation>PREDETERMINADO</translation>
    </message>
    <message>
        <source>BOUNDS</source>
        <translation>LÍMITES</translation>
    </message>
    <message>
        <source>WHAT IT IS</source>
        <translation>QUÉ ES</translation>
    </message>
    <message>
        <source>Write NAME VALUE or NAME=VALUE, once for each setting.</source>
        <translation>Hay que escribir NAME VALUE o NAME=VALUE, una vez por cada ajuste.</translation>
    </message>
    <message>
        <source>List every setting with its default, bounds and meaning.</source>
        <translation>Listar todos los ajustes con su valor predeterminado, sus límites y su significado.</translation>
    </message>
    <message>
        <source>Show one setting.</source>
        <translation>Mostrar un ajuste.</translation>
    </message>
    <message>
        <source>Change settings; all or none.</source>
        <translation>Cambiar ajustes; todos o ninguno.</translation>
    </message>
    <message>
        <source>Give settings their default again.</source>
        <translation>Devolver ajustes a su valor predeterminado.</translation>
    </message>
    <message>
        <source>subject</source>
        <comment>of a certificate</comment>
        <translation>sujeto</translation>
    </message>
    <message>
        <source>names</source>
        <comment>of a certificate</comment>
        <translation>nombres</translation>
    </message>
    <message>
        <source>vouched for by</source>
        <translation>avalado por</translation>
    </message>
    <message>
        <source>good from</source>
        <translation>válido desde</translation>
    </message>
    <message>
        <source>good until</source>
        <translation>válido hasta</translation>
    </message>
    <message>
        <source>There is none; &quot;tls authority&quot; makes it.</source>
        <translation>No hay ninguna; «tls authority» la crea.</translation>
    </message>
    <message>
        <source>There is none; services that start with tls.names have it made.</source>
        <translation>No hay ninguno; los servicios que se inician con tls.names hacen que se emita.</translation>
    </message>
    <message>
        <source>The local authority</source>
        <translation>La autoridad local</translation>
    </message>
    <message>
        <source>Its certificate for the listeners of this installation</source>
        <translation>El certificado que emitió para los puntos de escucha de esta instalación</translation>
    </message>
    <message>
        <source>Good until %1; it is not renewed by itself. Clients that trust the local authority (tls authority) believe it.</source>
        <translation>Válido hasta el %1; no se renueva por sí solo. Los clientes que confían en la autoridad local (tls authority) lo aceptan.</translation>
    </message>
    <message>
        <source>Whoever trusts the local authority refuses the services until told of the new one. Replace it?</source>
        <translation>Quien confía en la autoridad local rechaza los servicios hasta que se le comunica la nueva. ¿Reemplazarla?</translation>
    </message>
    <message>
        <source>For how many days it is good, 1 to 825; 90 where this is not said.</source>
        <translation>Cuántos días es válido, de 1 a 825; 90 si no se indica.</translation>
    </message>
    <message>
        <source>Where the passphrase of the private key is; asked for, or read from standard input, without it.</source>
        <translation>Dónde está la frase de contraseña de la clave privada; si no se indica, se pide o se lee de la entrada estándar.</translation>
    </message>
    <message>
        <source>The authority as well: another one takes its place, which nobody trusts yet.</source>
        <translation>También la autoridad: ocupa su lugar otra, en la que todavía no confía nadie.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>No preguntar.</translation>
    </message>
    <message>
        <source>Show the local authority and the certificate that it made for the listeners.</source>
        <translation>Mostrar la autoridad local y el certificado que emitió para los puntos de escucha.</translation>
    </message>
    <message>
        <source>Export the local authority (PEM) for those who are to trust it; made where there is none.</source>
        <translation>Exportar la autoridad local (PEM) para quienes deban confiar en ella; se crea si no hay ninguna.</translation>
    </message>
    <message>
        <source>Make a certificate and an encrypted key (PEM, both in FILE) for another server.</source>
        <translation>Crear un certificado y una clave cifrada (PEM, ambos en FILE) para otro servidor.</translation>
    </message>
    <message>
        <source>Make another certificate for the listeners; they show it within seconds.</source>
        <translation>Emitir otro certificado para los puntos de escucha; lo presentan en unos segundos.</translation>
    </message>
    <message>
        <source>pass</source>
        <comment>the verdict of a check</comment>
        <translation>superada</translation>
    </message>
    <message>
        <source>fail</source>
        <comment>the verdict of a check</comment>
        <translation>no superada</translation>
    </message>
    <message>
        <source>not-reached</source>
        <comment>the verdict of a check</comment>
        <translation>no alcanzada</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <comment>and the name of a check</comment>
        <translation>rechazado: %1</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>accepted; not compared: %1</source>
        <translation>aceptado; sin comparar: %1</translation>
    </message>
    <message>
        <source>VERDICT</source>
        <translation>VEREDICTO</translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>COMPROBACIÓN</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>DESDE</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>CLAVE</translation>
    </message>
    <message>
        <source>Clocks may differ by the leeway (keys.leeway; 60s with --jwks), so it is taken that much earlier and later.</source>
        <translation>Los relojes pueden diferir en el margen (keys.leeway; 60s con --jwks), así que el token se acepta ese tiempo antes y después.</translation>
    </message>
    <message>
        <source>Give one token, - for standard input, or --batch.</source>
        <translation>Hay que indicar un token, - para la entrada estándar, o --batch.</translation>
    </message>
    <message>
        <source>--course is about every instant and one token: neither --at nor --batch goes with it.</source>
        <translation>--course trata de todos los instantes y de un solo token: no se combina con --at ni con --batch.</translation>
    </message>
    <message>
        <source>The key set, one JWK, or a public key or certificate (PEM); else the keys of this installation.</source>
        <translation>El conjunto de claves, una JWK, o una clave pública o un certificado (PEM); si no se indica, las claves de esta instalación.</translation>
    </message>
    <message>
        <source>What iss must be; else as configured, as the services that run or ran last on the data folder say, or the default. With --jwks it may be left out, and is then not compared.</source>
        <translation>Lo que debe ser iss; si no se indica, lo que dice la configuración, lo que dicen los servicios que se ejecutan o los últimos que se ejecutaron con la carpeta de datos, o el valor predeterminado. Con --jwks puede omitirse, y entonces no se compara.</translation>
    </message>
    <message>
        <source>What aud must contain; likewise.</source>
        <translation>Lo que debe contener aud; de igual modo.</translation>
    </message>
    <message>
        <source>As if it were then, as 2026-11-23T08:15:30Z.</source>
        <translation>Como si fuera ese momento, por ejemplo 2026-11-23T08:15:30Z.</translation>
    </message>
    <message>
        <source>Only up to the signature; the payload may be anything.</source>
        <translation>Solo hasta la firma; la carga útil puede ser cualquiera.</translation>
    </message>
    <message>
        <source>Take typ JWT beside at+jwt, as is done for this installation&apos;s keys where tokens.typ is JWT.</source>
        <translation>Aceptar typ JWT además de at+jwt, como se hace con las claves de esta instalación si tokens.typ es JWT.</translation>
    </message>
    <message>
        <source>Read lines of JSON with jwks or jwk, token and algorithms; answer a line for each.</source>
        <translation>Leer líneas de JSON con jwks o jwk, token y algorithms; responder con una línea a cada una.</translation>
    </message>
    <message>
        <source>Take a token apart without judging it; - reads it from standard input.</source>
        <translation>Descomponer un token en sus partes sin evaluarlo; - lo lee de la entrada estándar.</translation>
    </message>
    <message>
        <source>Judge a token, check by check; - reads it from standard input.</source>
        <translation>Evaluar un token, comprobación a comprobación; - lo lee de la entrada estándar.</translation>
    </message>
    <message>
        <source>problem</source>
        <comment>how much a remark weighs</comment>
        <translation>problema</translation>
    </message>
    <message>
        <source>attention</source>
        <comment>how much a remark weighs</comment>
        <translation>atención</translation>
    </message>
    <message>
        <source>note</source>
        <comment>how much a remark weighs</comment>
        <translation>nota</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Encrypted key</source>
        <translation>Clave cifrada</translation>
    </message>
    <message>
        <source>Initialisation vector</source>
        <translation>Vector de inicialización</translation>
    </message>
    <message>
        <source>Ciphertext</source>
        <translation>Texto cifrado</translation>
    </message>
    <message>
        <source>Authentication tag</source>
        <translation>Etiqueta de autenticación</translation>
    </message>
    <message>
        <source>before the year 1</source>
        <translation>antes del año 1</translation>
    </message>
    <message>
        <source>after the year 9999</source>
        <translation>después del año 9999</translation>
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
            <numerusform>%1: %n byte</numerusform>
            <numerusform>%1: %n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>MEANING</source>
        <translation>SIGNIFICADO</translation>
    </message>
    <message>
        <source>REMARK</source>
        <translation>OBSERVACIÓN</translation>
    </message>
    <message>
        <source>CHARACTER</source>
        <translation>CARÁCTER</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>QUÉ</translation>
    </message>
    <message>
        <source>Nothing was verified.</source>
        <translation>No se verificó nada.</translation>
    </message>
    <message>
        <source>There is no token.</source>
        <translation>No hay ningún token.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>%1 (verified)</source>
        <translation>%1 (verificado)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Locked until</source>
        <translation>Bloqueado hasta</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>no bloqueado</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>Contraseña establecida</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Último acceso</translation>
    </message>
    <message>
        <source>Password: %1 (shown this once)</source>
        <translation>Contraseña: %1 (se muestra solo esta vez)</translation>
    </message>
    <message>
        <source>password of %1</source>
        <translation>contraseña de %1</translation>
    </message>
    <message>
        <source>EMAIL</source>
        <translation>CORREO</translation>
    </message>
    <message>
        <source>ROLES</source>
        <translation>ROLES</translation>
    </message>
    <message>
        <source>LAST SIGN-IN</source>
        <translation>ÚLTIMO INICIO DE SESIÓN</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n users</source>
        <translation>
            <numerusform>%1 de %n usuario</numerusform>
            <numerusform>%1 de %n usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1 and every session?</source>
        <translation>¿Eliminar %1 y todas sus sesiones?</translation>
    </message>
    <message>
        <source>Deleted %1 and every session.</source>
        <translation>Se eliminó %1, con todas sus sesiones.</translation>
    </message>
    <message>
        <source>What to call the person.</source>
        <translation>Cómo se llama la persona.</translation>
    </message>
    <message>
        <source>A role that reaches the tokens; may be given more than once.</source>
        <translation>Un rol que llega a los tokens; se puede indicar más de una vez.</translation>
    </message>
    <message>
        <source>The email address is known to be the person&apos;s.</source>
        <translation>Consta que la dirección de correo es de la persona.</translation>
    </message>
    <message>
        <source>The user may not sign in yet.</source>
        <translation>El usuario todavía no puede iniciar sesión.</translation>
    </message>
    <message>
        <source>Where the password is, - for standard input; else it is asked for.</source>
        <translation>Dónde está la contraseña; - es la entrada estándar; si no se indica, se pide.</translation>
    </message>
    <message>
        <source>Make a password and show it once.</source>
        <translation>Crear una contraseña y mostrarla una vez.</translation>
    </message>
    <message>
        <source>Only those whose email address or name contains it.</source>
        <translation>Solo aquellos cuya dirección de correo o nombre contiene esto.</translation>
    </message>
    <message>
        <source>any, enabled, disabled or locked.</source>
        <translation>any, enabled, disabled o locked.</translation>
    </message>
    <message>
        <source>email, name, created or last-sign-in.</source>
        <translation>email, name, created o last-sign-in.</translation>
    </message>
    <message>
        <source>Another email address.</source>
        <translation>Otra dirección de correo.</translation>
    </message>
    <message>
        <source>Another name.</source>
        <translation>Otro nombre.</translation>
    </message>
    <message>
        <source>Exactly these roles; may be given more than once.</source>
        <translation>Exactamente estos roles; se puede indicar más de una vez.</translation>
    </message>
    <message>
        <source>No role at all.</source>
        <translation>Ningún rol.</translation>
    </message>
    <message>
        <source>Add a user.</source>
        <translation>Añadir un usuario.</translation>
    </message>
    <message>
        <source>List users.</source>
        <translation>Listar los usuarios.</translation>
    </message>
    <message>
        <source>Show one user.</source>
        <translation>Mostrar un usuario.</translation>
    </message>
    <message>
        <source>Change what is known of a user.</source>
        <translation>Cambiar los datos de un usuario.</translation>
    </message>
    <message>
        <source>Set a password and end all sessions.</source>
        <translation>Establecer una contraseña y cerrar todas las sesiones del usuario.</translation>
    </message>
    <message>
        <source>Refuse a user from now on and end all sessions.</source>
        <translation>Rechazar a un usuario desde ahora y cerrar todas sus sesiones.</translation>
    </message>
    <message>
        <source>Let a disabled user sign in again.</source>
        <translation>Permitir que un usuario deshabilitado vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Lift the lock after too many failures.</source>
        <translation>Levantar el bloqueo tras demasiados fallos.</translation>
    </message>
    <message>
        <source>Delete a user and all sessions.</source>
        <translation>Eliminar un usuario y todas sus sesiones.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>Nothing would be added.</source>
        <translation>No se añadiría ningún usuario.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>No se añadió ningún usuario.</translation>
    </message>
    <message numerus="yes">
        <source>%n users would be added.</source>
        <translation>
            <numerusform>Se añadiría %n usuario.</numerusform>
            <numerusform>Se añadirían %n usuarios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users were added.</source>
        <translation>
            <numerusform>Se añadió %n usuario.</numerusform>
            <numerusform>Se añadieron %n usuarios.</numerusform>
        </translation>
    </message>
    <message>
        <source>csv or json; else as the name of the file says.</source>
        <translation>csv o json; si no se indica, lo que dice el nombre del archivo.</translation>
    </message>
    <message>
        <source>Leave out what is refused and add the rest.</source>
        <translation>Omitir lo que se rechaza y añadir el resto.</translation>
    </message>
    <message>
        <source>Only say what is wrong, line by line.</source>
        <translation>Solo decir qué está mal, línea por línea.</translation>
    </message>
    <message>
        <source>Add the users of a file, all or none.</source>
        <translation>Añadir los usuarios de un archivo, todos o ninguno.</translation>
    </message>
    <message>
        <source>Write all users, without passwords.</source>
        <translation>Escribir todos los usuarios, sin contraseñas.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n bytes to %1.</source>
        <translation>
            <numerusform>Se escribió %n byte en %1.</numerusform>
            <numerusform>Se escribieron %n bytes en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a demonstration: anybody who reaches the services may register, and there is the user %1 with password %2.</source>
        <translation>Esto es una demostración: cualquiera que llegue a los servicios puede registrarse, y existe el usuario %1 con la contraseña %2.</translation>
    </message>
    <message>
        <source>Everything it keeps is in %1 and is deleted when it ends.</source>
        <translation>Todo lo que guarda está en %1 y se elimina cuando termina.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to: %2.</source>
        <translation>No se puede escribir en la carpeta %1: %2.</translation>
    </message>
    <message>
        <source>There is no window to open %1 in; &quot;token inspect&quot; takes a token apart here.</source>
        <translation>No hay ninguna ventana en la que abrir %1; aquí «token inspect» descompone un token en sus partes.</translation>
    </message>
    <message>
        <source>The folder that holds the database (~/.local/share/tessera).</source>
        <translation>La carpeta que contiene la base de datos (~/.local/share/tessera).</translation>
    </message>
    <message>
        <source>The configuration file, tessera.toml.</source>
        <translation>El archivo de configuración, tessera.toml.</translation>
    </message>
    <message>
        <source>The file with the key that seals the signing keys.</source>
        <translation>El archivo con la clave que sella las claves de firma.</translation>
    </message>
    <message>
        <source>Where the auth service listens (127.0.0.1:8000): an IP address or localhost, and a port from 0 to 65535; 0 is any free one.</source>
        <translation>Dónde escucha el servicio de autenticación (127.0.0.1:8000): una dirección IP o localhost, y un puerto de 0 a 65535; 0 es cualquiera que esté libre.</translation>
    </message>
    <message>
        <source>Where the resource service listens (127.0.0.1:8001); likewise.</source>
        <translation>Dónde escucha el servicio de recursos (127.0.0.1:8001); de igual modo.</translation>
    </message>
    <message>
        <source>Run the auth service alone.</source>
        <translation>Ejecutar solo el servicio de autenticación.</translation>
    </message>
    <message>
        <source>Run the resource service alone.</source>
        <translation>Ejecutar solo el servicio de recursos.</translation>
    </message>
    <message>
        <source>The issuer that tokens name; else the address of the auth service.</source>
        <translation>El emisor que indican los tokens; si no se indica, la dirección del servicio de autenticación.</translation>
    </message>
    <message>
        <source>The audience that tokens name (tessera).</source>
        <translation>La audiencia que indican los tokens (tessera).</translation>
    </message>
    <message>
        <source>How clients know the resource service (RFC 9728); else the address of its listener.</source>
        <translation>Cómo conocen los clientes el servicio de recursos (RFC 9728); si no se indica, la dirección de su punto de escucha.</translation>
    </message>
    <message>
        <source>Where the resource service learns keys; else from the issuer.</source>
        <translation>De dónde obtiene las claves el servicio de recursos; si no se indica, del emisor.</translation>
    </message>
    <message>
        <source>Whose certificates (PEM) alone it believes there; else those that the system trusts, and the local authority&apos;s.</source>
        <translation>Los únicos certificados (PEM) en los que confía allí; si no se indican, los del sistema y los de la autoridad local.</translation>
    </message>
    <message>
        <source>Proxies in front of the listeners, as 127.0.0.1,10.1.0.0/16, whose Forwarded or X-Forwarded-For tells who their clients are.</source>
        <translation>Proxies situados delante de los puntos de escucha, como 127.0.0.1,10.1.0.0/16, cuyo Forwarded o X-Forwarded-For indica quiénes son sus clientes.</translation>
    </message>
    <message>
        <source>Where Prometheus finds /metrics; without it there are none.</source>
        <translation>Dónde encuentra Prometheus /metrics; si no se indica, no hay métricas.</translation>
    </message>
    <message>
        <source>The DNS names and IP addresses of both services, as localhost,127.0.0.1, for which the local authority makes a certificate: they speak TLS.</source>
        <translation>Los nombres DNS y las direcciones IP de ambos servicios, como localhost,127.0.0.1, para los que la autoridad local emite un certificado: hablan TLS.</translation>
    </message>
    <message>
        <source>A certificate of yours with which both services speak TLS (PEM with its chain, or PKCS #12); read again when it changes.</source>
        <translation>Un certificado propio con el que ambos servicios hablan TLS (PEM con su cadena, o PKCS #12); se vuelve a leer cuando cambia.</translation>
    </message>
    <message>
        <source>The key of that certificate (PEM), where it is in another file.</source>
        <translation>La clave de ese certificado (PEM), si está en otro archivo.</translation>
    </message>
    <message>
        <source>The file with the passphrase of that key.</source>
        <translation>El archivo con la frase de contraseña de esa clave.</translation>
    </message>
    <message>
        <source>Run the services without a window.</source>
        <translation>Ejecutar los servicios sin ventana.</translation>
    </message>
    <message>
        <source>Try it out: a throw-away data folder, open registration, and the user %1 with the password %2.</source>
        <translation>Para probar: una carpeta de datos desechable, el registro de cuentas abierto y el usuario %1 con la contraseña %2.</translation>
    </message>
    <message>
        <source>Take the token in this file apart, in the playground of the window.</source>
        <translation>Descomponer en sus partes el token de este archivo, en el banco de pruebas de la ventana.</translation>
    </message>
    <message>
        <source>Show the versions of this program and of what it runs on.</source>
        <translation>Mostrar las versiones de este programa y de aquello con lo que se ejecuta.</translation>
    </message>
    <message>
        <source>%1 COMMAND [options] [arguments]</source>
        <translation>%1 COMMAND [opciones] [argumentos]</translation>
    </message>
    <message>
        <source>Tessera: an auth service that signs access tokens, a resource service that verifies them, and the console to run both. Without a command it starts the services.</source>
        <translation>Tessera: un servicio de autenticación que firma tokens de acceso, un servicio de recursos que los verifica, y la consola para ejecutar ambos. Sin comando, inicia los servicios.</translation>
    </message>
    <message>
        <source>Options of a start:</source>
        <translation>Opciones de inicio:</translation>
    </message>
    <message>
        <source>--json belongs to commands, as in &quot;%1 key list --json&quot;. A start prints one line of JSON on standard output when the services are ready, and its log on standard error.</source>
        <translation>--json corresponde a los comandos, como en «%1 key list --json». Al iniciar, se escribe una línea de JSON en la salida estándar cuando los servicios están listos, y el registro en la salida de error estándar.</translation>
    </message>
    <message>
        <source>Commands come first, before any option.</source>
        <translation>Los comandos van primero, antes de cualquier opción.</translation>
    </message>
    <message>
        <source>--demo makes a data folder of its own: leave out --data-dir, or --demo.</source>
        <translation>--demo crea su propia carpeta de datos: hay que omitir --data-dir, o --demo.</translation>
    </message>
    <message>
        <source>Removed %1, which a demonstration that was killed had left behind.</source>
        <translation>Se eliminó %1, que había dejado una demostración interrumpida.</translation>
    </message>
    <message>
        <source>The window on the data folder %1 is open already and comes to the front; this start ends.</source>
        <translation>La ventana de la carpeta de datos %1 ya está abierta y pasa al frente; este inicio termina.</translation>
    </message>
    <message>
        <source>A window on the data folder %1 is open already and does not answer; this one opens beside it.</source>
        <translation>Una ventana de la carpeta de datos %1 ya está abierta y no responde; esta se abre al lado.</translation>
    </message>
    <message>
        <source>Give the good token by --control or by --control-file, not by both.</source>
        <translation>Indique el token válido con --control o con --control-file, no con ambas.</translation>
    </message>
    <message>
        <source>Only show what would not be accepted any more.</source>
        <translation>Solo mostrar lo que dejaría de ser válido.</translation>
    </message>
    <message>
        <source>A member of the header, written as a claim is; alg is what the key signs with.</source>
        <translation>Un miembro de la cabecera, de igual modo; alg es con lo que firma la clave.</translation>
    </message>
    <message>
        <source>How it is judged at every instant, from first to last, and the state of its key then.</source>
        <translation>Cómo se evalúa en cada instante, del primero al último, y el estado de su clave en ese momento.</translation>
    </message>
    <message>
        <source>In descending order.</source>
        <translation>Primero los últimos.</translation>
    </message>
    <message>
        <source>Leave out the first so many.</source>
        <translation>Cuántos se omiten desde el principio.</translation>
    </message>
    <message>
        <source>The email address is not known to be the person&apos;s.</source>
        <translation>No consta que la dirección de correo sea de la persona.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many. Usage: %2</source>
        <translation>«%1» es una palabra de más. Uso: %2</translation>
    </message>
    <message>
        <source>Answer with one JSON document, described in %1(1).</source>
        <translation>Responder con un documento JSON, descrito en %1(1).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no setting: write it into the configuration file, or give it at the start with %2.</source>
        <translation>«%1» no es un ajuste: hay que escribirlo en el archivo de configuración o darlo al iniciar con %2.</translation>
    </message>
</context>
<context>
    <name>tessera::language::assembledrefusals</name>
    <message>
        <source>A forged token signed by HS256; the secret is empty.</source>
        <translation>Un token falsificado, firmado con HS256; el secreto está vacío.</translation>
    </message>
    <message>
        <source>A forged token signed by HS256; the secret is &quot;secret&quot;.</source>
        <translation>Un token falsificado, firmado con HS256; el secreto es «secret».</translation>
    </message>
    <message>
        <source>A forged token signed by HS256; the secret is &quot;your-256-bit-secret&quot;, of a well-known web page.</source>
        <translation>Un token falsificado, firmado con HS256; el secreto es «your-256-bit-secret», de una página web conocida.</translation>
    </message>
    <message>
        <source>A forged token signed by HS256; the secret is the kid.</source>
        <translation>Un token falsificado, firmado con HS256; el secreto es el kid.</translation>
    </message>
    <message>
        <source>A forged token signed by HS256; the secret is the issuer&apos;s public key as PEM.</source>
        <translation>Un token falsificado, firmado con HS256; el secreto es la clave pública del emisor en PEM.</translation>
    </message>
    <message>
        <source>A forged token signed by HS256; the secret is the issuer&apos;s public key as PEM, without its last line end.</source>
        <translation>Un token falsificado, firmado con HS256; el secreto es la clave pública del emisor en PEM, sin su último fin de línea.</translation>
    </message>
    <message>
        <source>A forged token signed by HS256; the secret is the issuer&apos;s public key as DER.</source>
        <translation>Un token falsificado, firmado con HS256; el secreto es la clave pública del emisor en DER.</translation>
    </message>
    <message>
        <source>A forged token signed by HS256; the secret is the modulus of the issuer&apos;s key.</source>
        <translation>Un token falsificado, firmado con HS256; el secreto es el módulo de la clave del emisor.</translation>
    </message>
    <message>
        <source>A forged token signed by HS256; the secret is &quot;n&quot; of the issuer&apos;s JWK, as text.</source>
        <translation>Un token falsificado, firmado con HS256; el secreto es «n» de la JWK del emisor, como texto.</translation>
    </message>
    <message>
        <source>The good token is none: %1</source>
        <translation>El token válido no lo es: %1</translation>
    </message>
    <message>
        <source>%1 (SQLite %2: %3)</source>
        <translation>%1 (SQLite %2: %3)</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, línea %2: %3</translation>
    </message>
    <message>
        <source>Services already run on the data folder %1. Stop them, or name another folder with --data-dir.</source>
        <translation>Ya se ejecutan servicios con la carpeta de datos %1. Hay que detenerlos, o indicar otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>Services already run on the data folder %1 (process %2). Stop them, or name another folder with --data-dir.</source>
        <translation>Ya se ejecutan servicios con la carpeta de datos %1 (proceso %2). Hay que detenerlos, o indicar otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;.</source>
        <translation>No existe el ajuste «%1».</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>No existe el ajuste «%1»; ¿quizá «%2»?</translation>
    </message>
    <message>
        <source>there is no option &quot;%1&quot;</source>
        <translation>no existe la opción «%1»</translation>
    </message>
    <message>
        <source>there is no option &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>no existe la opción «%1»; ¿quizá «%2»?</translation>
    </message>
    <message>
        <source>%1 must be %2, not &quot;%3&quot;.</source>
        <translation>%1 debe ser %2, no «%3».</translation>
    </message>
    <message>
        <source>%1 must be %2 or %3, not &quot;%4&quot;.</source>
        <translation>%1 debe ser %2 o %3, no «%4».</translation>
    </message>
    <message>
        <source>%1 must be %2 or %3 or %4, not &quot;%5&quot;.</source>
        <translation>%1 debe ser %2, %3 o %4, no «%5».</translation>
    </message>
    <message>
        <source>%1 must be %2 or %3 or %4 or %5 or %6 or %7 or %8, not &quot;%9&quot;.</source>
        <translation>%1 debe ser %2, %3, %4, %5, %6, %7 o %8, no «%9».</translation>
    </message>
    <message>
        <source>%1 must be none, or up to 100 origins such as https://app.example.com, or *, not &quot;%2&quot;.</source>
        <translation>%1 debe ser none, o hasta 100 orígenes como https://app.example.com, o *, no «%2».</translation>
    </message>
    <message>
        <source>%1 must be %2 to %3, not &quot;%4&quot;.</source>
        <translation>%1 debe ser de %2 a %3, no «%4».</translation>
    </message>
    <message>
        <source>%1 must be %2 to %3 in whole seconds, not &quot;%4&quot;.</source>
        <translation>%1 debe ser de %2 a %3 en segundos enteros, no «%4».</translation>
    </message>
    <message>
        <source>%1 must be off, or %2 to %3, not &quot;%4&quot;.</source>
        <translation>%1 debe ser off, o de %2 a %3, no «%4».</translation>
    </message>
    <message>
        <source>The access token lifetime (%1) must be whole seconds, since tokens carry no parts of them.</source>
        <translation>La duración de los tokens de acceso (%1) debe ser de segundos enteros, porque los tokens no llevan fracciones de segundo.</translation>
    </message>
    <message>
        <source>The refresh token lifetime (%1) must be whole seconds, since tokens carry no parts of them.</source>
        <translation>La duración de los tokens de actualización (%1) debe ser de segundos enteros, porque los tokens no llevan fracciones de segundo.</translation>
    </message>
    <message>
        <source>The lifetime of remembered sessions (%1) must be whole seconds, since tokens carry no parts of them.</source>
        <translation>La duración de las sesiones recordadas (%1) debe ser de segundos enteros, porque los tokens no llevan fracciones de segundo.</translation>
    </message>
    <message>
        <source>The access token lifetime (%1) must be between 1s and %2.</source>
        <translation>La duración de los tokens de acceso (%1) debe estar entre 1s y %2.</translation>
    </message>
    <message>
        <source>The refresh token lifetime (%1) must be between 1s and %2.</source>
        <translation>La duración de los tokens de actualización (%1) debe estar entre 1s y %2.</translation>
    </message>
    <message>
        <source>The lifetime of remembered sessions (%1) must be between 1s and %2.</source>
        <translation>La duración de las sesiones recordadas (%1) debe estar entre 1s y %2.</translation>
    </message>
    <message>
        <source>Write %1ms.</source>
        <translation>Hay que escribir %1ms.</translation>
    </message>
    <message>
        <source>Write %1s.</source>
        <translation>Hay que escribir %1s.</translation>
    </message>
    <message>
        <source>Write %1min.</source>
        <translation>Hay que escribir %1min.</translation>
    </message>
    <message>
        <source>Write %1h.</source>
        <translation>Hay que escribir %1h.</translation>
    </message>
    <message>
        <source>Write %1d.</source>
        <translation>Hay que escribir %1d.</translation>
    </message>
    <message>
        <source>The header: %1</source>
        <translation>La cabecera: %1</translation>
    </message>
    <message>
        <source>The claims: %1</source>
        <translation>Los claims: %1</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Opción desconocida: «%1».</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Opciones desconocidas: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Falta un valor después de «%1».</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Valor inesperado después de «%1».</translation>
    </message>
    <message>
        <source>%1 is taken by the program %2 (pid %3); port %4 is free.</source>
        <translation>%1 está ocupado por el programa %2 (pid %3); el puerto %4 está libre.</translation>
    </message>
    <message>
        <source>%1 is taken by the program %2 (pid %3).</source>
        <translation>%1 está ocupado por el programa %2 (pid %3).</translation>
    </message>
    <message>
        <source>%1 is taken; port %2 is free.</source>
        <translation>%1 está ocupado; el puerto %2 está libre.</translation>
    </message>
    <message>
        <source>%1 is taken.</source>
        <translation>%1 está ocupado.</translation>
    </message>
    <message>
        <source>The header is refused.</source>
        <translation>La cabecera se rechaza.</translation>
    </message>
    <message>
        <source>The key set has the key %1, but it cannot be used.</source>
        <translation>El conjunto de claves tiene la clave %1, pero no se puede usar.</translation>
    </message>
    <message>
        <source>The claims are refused.</source>
        <translation>Los claims se rechazan.</translation>
    </message>
    <message>
        <source>The key cannot be used: %1</source>
        <translation>No se puede usar la clave: %1</translation>
    </message>
    <message>
        <source>The key set cannot be read: %1</source>
        <translation>No se puede leer el conjunto de claves: %1</translation>
    </message>
    <message>
        <source>there is no option &quot;%1&quot;; it is a setting: tesserad settings set %1 VALUE</source>
        <translation>no existe la opción «%1»; es un ajuste: tesserad settings set %1 VALUE</translation>
    </message>
    <message>
        <source>there is no option &quot;%1&quot;; write %2 before the first [GROUP]</source>
        <translation>no existe la opción «%1»; hay que escribir %2 antes del primer [GROUP]</translation>
    </message>
</context>
<context>
    <name>tessera::language::refusals</name>
    <message>
        <source>A forged token without a signature, alg &quot;%1&quot;.</source>
        <translation>Un token falsificado sin firma, con alg «%1».</translation>
    </message>
    <message>
        <source>A forged token without a signature, and with an empty alg.</source>
        <translation>Un token falsificado sin firma y con un alg vacío.</translation>
    </message>
    <message>
        <source>It believes a header that says that no signature is needed.</source>
        <translation>Cree una cabecera que dice que no hace falta ninguna firma.</translation>
    </message>
    <message>
        <source>It forbids &quot;none&quot; and does not know this spelling of it.</source>
        <translation>Prohíbe «none» y no conoce esta grafía.</translation>
    </message>
    <message>
        <source>A forged token with alg none and the good token&apos;s signature.</source>
        <translation>Un token falsificado con alg none y la firma del token válido.</translation>
    </message>
    <message>
        <source>It asks that there be a signature, and looks at it by the header&apos;s alg.</source>
        <translation>Exige que haya una firma y la comprueba según el alg de la cabecera.</translation>
    </message>
    <message>
        <source>A forged token whose header has no alg.</source>
        <translation>Un token falsificado cuya cabecera no tiene alg.</translation>
    </message>
    <message>
        <source>It takes what it cannot read for an algorithm that needs no signature.</source>
        <translation>Toma lo que no puede leer por un algoritmo que no necesita firma.</translation>
    </message>
    <message>
        <source>A forged token whose alg is a list.</source>
        <translation>Un token falsificado cuyo alg es una lista.</translation>
    </message>
    <message>
        <source>A forged token with an alg that nobody knows.</source>
        <translation>Un token falsificado con un alg que nadie conoce.</translation>
    </message>
    <message>
        <source>The good token&apos;s claims and signature with alg %1 in place of %2.</source>
        <translation>Los claims y la firma del token válido con alg %1 en lugar de %2.</translation>
    </message>
    <message>
        <source>It verifies without the header that was signed, or not at all by an algorithm that its key is not for.</source>
        <translation>Verifica sin la cabecera que se firmó, o no verifica en absoluto cuando el algoritmo no es el de su clave.</translation>
    </message>
    <message>
        <source>It takes HMAC beside public keys, with a secret that can be guessed.</source>
        <translation>Acepta HMAC junto a claves públicas, con un secreto que se puede adivinar.</translation>
    </message>
    <message>
        <source>It hands the issuer&apos;s public key, which everybody has, to whatever algorithm the header names.</source>
        <translation>Entrega la clave pública del emisor, que todos tienen, a cualquier algoritmo que nombre la cabecera.</translation>
    </message>
    <message>
        <source>The good token without its signature.</source>
        <translation>El token válido sin su firma.</translation>
    </message>
    <message>
        <source>It verifies only where there is a signature.</source>
        <translation>Solo verifica si hay una firma.</translation>
    </message>
    <message>
        <source>Two parts instead of three.</source>
        <translation>Dos partes en lugar de tres.</translation>
    </message>
    <message>
        <source>One bit of byte %1 of the signature changed.</source>
        <translation>Un bit cambiado en el byte %1 de la firma.</translation>
    </message>
    <message>
        <source>It compares a part of the signature, or does not look at all.</source>
        <translation>Compara una parte de la firma, o no la mira en absoluto.</translation>
    </message>
    <message>
        <source>The signature without its last byte.</source>
        <translation>La firma sin su último byte.</translation>
    </message>
    <message>
        <source>The signature with a byte more.</source>
        <translation>La firma con un byte de más.</translation>
    </message>
    <message>
        <source>As many zero bytes as the signature has.</source>
        <translation>Tantos bytes cero como tiene la firma.</translation>
    </message>
    <message>
        <source>Forged claims under the good token&apos;s signature.</source>
        <translation>Claims falsificados con la firma del token válido.</translation>
    </message>
    <message>
        <source>It verifies something else than it believes.</source>
        <translation>Verifica algo distinto de lo que da por bueno.</translation>
    </message>
    <message>
        <source>Another header under the good token&apos;s signature.</source>
        <translation>Otra cabecera con la firma del token válido.</translation>
    </message>
    <message>
        <source>A forged token, %1 with r = s = 0.</source>
        <translation>Un token falsificado, %1 con r = s = 0.</translation>
    </message>
    <message>
        <source>It does not ask that r and s be at least 1: then 0 = 0 for every message.</source>
        <translation>No exige que r y s sean al menos 1: entonces 0 = 0 para cualquier mensaje.</translation>
    </message>
    <message>
        <source>A forged token, %1 with r = s = the order of the curve.</source>
        <translation>Un token falsificado, %1 con r = s = el orden de la curva.</translation>
    </message>
    <message>
        <source>It does not ask that r and s be less than the order, which is zero again.</source>
        <translation>No exige que r y s sean menores que el orden, lo que vuelve a ser cero.</translation>
    </message>
    <message>
        <source>A forged token, EdDSA with a signature of zeros.</source>
        <translation>Un token falsificado, EdDSA con una firma de ceros.</translation>
    </message>
    <message>
        <source>It does not refuse a point of small order.</source>
        <translation>No rechaza un punto de orden pequeño.</translation>
    </message>
    <message>
        <source>A forged token of another key, under the issuer&apos;s kid.</source>
        <translation>Un token falsificado de otra clave, con el kid del emisor.</translation>
    </message>
    <message>
        <source>It does not verify with the key that the kid names.</source>
        <translation>No verifica con la clave que nombra el kid.</translation>
    </message>
    <message>
        <source>A forged token of another key, under that key&apos;s kid.</source>
        <translation>Un token falsificado de otra clave, con el kid de esa clave.</translation>
    </message>
    <message>
        <source>It takes a key that it does not know for one that needs no verifying.</source>
        <translation>Toma una clave que no conoce por una que no hace falta verificar.</translation>
    </message>
    <message>
        <source>A forged token of another key, without a kid.</source>
        <translation>Un token falsificado de otra clave, sin kid.</translation>
    </message>
    <message>
        <source>It takes a token that names no key for one that needs no verifying.</source>
        <translation>Toma un token que no nombra ninguna clave por uno que no hace falta verificar.</translation>
    </message>
    <message>
        <source>A forged token with its own key in the header (jwk).</source>
        <translation>Un token falsificado con su propia clave en la cabecera (jwk).</translation>
    </message>
    <message>
        <source>It verifies with the key that the token brings along.</source>
        <translation>Verifica con la clave que trae el propio token.</translation>
    </message>
    <message>
        <source>The same, under the kid of that key.</source>
        <translation>Lo mismo, con el kid de esa clave.</translation>
    </message>
    <message>
        <source>A forged token signed by HS256 with a secret that its header brings (jwk).</source>
        <translation>Un token falsificado, firmado con HS256 y un secreto que trae su cabecera (jwk).</translation>
    </message>
    <message>
        <source>A forged token with a self-made certificate in the header (x5c).</source>
        <translation>Un token falsificado con un certificado propio en la cabecera (x5c).</translation>
    </message>
    <message>
        <source>It verifies with the certificate that the token brings along, whoever signed that.</source>
        <translation>Verifica con el certificado que trae el propio token, lo haya firmado quien lo haya firmado.</translation>
    </message>
    <message>
        <source>A forged token that says where its key set is (jku).</source>
        <translation>Un token falsificado que dice dónde está su conjunto de claves (jku).</translation>
    </message>
    <message>
        <source>It fetches keys from an address that the token names.</source>
        <translation>Obtiene claves de una dirección que nombra el token.</translation>
    </message>
    <message>
        <source>The same, under the issuer&apos;s kid.</source>
        <translation>Lo mismo, con el kid del emisor.</translation>
    </message>
    <message>
        <source>A forged token that says where its certificate is (x5u).</source>
        <translation>Un token falsificado que dice dónde está su certificado (x5u).</translation>
    </message>
    <message>
        <source>A forged token whose kid is the address of its key set.</source>
        <translation>Un token falsificado cuyo kid es la dirección de su conjunto de claves.</translation>
    </message>
    <message>
        <source>A kid that leads out of the folder of keys to an empty file, whose content is the secret.</source>
        <translation>Un kid que sale de la carpeta de claves hacia un archivo vacío, cuyo contenido es el secreto.</translation>
    </message>
    <message>
        <source>It opens a file that the kid names, and takes what is in it for the key.</source>
        <translation>Abre un archivo que nombra el kid y toma su contenido por la clave.</translation>
    </message>
    <message>
        <source>The same with an absolute path.</source>
        <translation>Lo mismo con una ruta absoluta.</translation>
    </message>
    <message>
        <source>A kid that makes a database answer the attacker&apos;s secret.</source>
        <translation>Un kid que hace que una base de datos responda el secreto del atacante.</translation>
    </message>
    <message>
        <source>It puts the kid into the text of a statement.</source>
        <translation>Inserta el kid en el texto de una sentencia.</translation>
    </message>
    <message>
        <source>A kid that a shell would run.</source>
        <translation>Un kid que un shell ejecutaría.</translation>
    </message>
    <message>
        <source>It hands the kid to a function that opens files or runs programs.</source>
        <translation>Entrega el kid a una función que abre archivos o ejecuta programas.</translation>
    </message>
    <message>
        <source>An empty kid, and an empty secret.</source>
        <translation>Un kid vacío y un secreto vacío.</translation>
    </message>
    <message>
        <source>It finds no key for the kid and goes on with none.</source>
        <translation>No encuentra clave para el kid y sigue sin ninguna.</translation>
    </message>
    <message>
        <source>A forged token of another key whose kid is a list.</source>
        <translation>Un token falsificado de otra clave cuyo kid es una lista.</translation>
    </message>
    <message>
        <source>It takes what is no text for a token that names no key.</source>
        <translation>Toma lo que no es texto por un token que no nombra ninguna clave.</translation>
    </message>
    <message>
        <source>The good token with base64 padding.</source>
        <translation>El token válido con relleno base64.</translation>
    </message>
    <message>
        <source>It decodes loosely, so that one token has many texts: lists of tokens that were revoked or seen are passed by.</source>
        <translation>Decodifica con laxitud, de modo que un token tiene muchos textos: se eluden las listas de tokens revocados o ya vistos.</translation>
    </message>
    <message>
        <source>Loose bits after the signature&apos;s last byte.</source>
        <translation>Bits sueltos tras el último byte de la firma.</translation>
    </message>
    <message>
        <source>A fourth part after the signature.</source>
        <translation>Una cuarta parte tras la firma.</translation>
    </message>
    <message>
        <source>It takes the parts that it expects and leaves the others unread.</source>
        <translation>Toma las partes que espera y deja las demás sin leer.</translation>
    </message>
    <message>
        <source>A forged payload in the form of an encrypted token.</source>
        <translation>Una carga útil falsificada en forma de token cifrado.</translation>
    </message>
    <message>
        <source>Two full stops and nothing else.</source>
        <translation>Dos caracteres «.» y nada más.</translation>
    </message>
    <message>
        <source>It goes on after a failure to read.</source>
        <translation>Continúa después de no poder leer.</translation>
    </message>
    <message>
        <source>A forged token whose header says alg twice, none the second time.</source>
        <translation>Un token falsificado cuya cabecera dice alg dos veces, la segunda none.</translation>
    </message>
    <message>
        <source>One of its readers takes the first of two members of a name, another the last.</source>
        <translation>Uno de sus lectores toma el primero de dos miembros con el mismo nombre; otro, el último.</translation>
    </message>
    <message>
        <source>A forged token whose header is a list of headers.</source>
        <translation>Un token falsificado cuya cabecera es una lista de cabeceras.</translation>
    </message>
    <message>
        <source>Expired a day ago.</source>
        <translation>Caducado hace un día.</translation>
    </message>
    <message>
        <source>It does not look at exp.</source>
        <translation>No mira exp.</translation>
    </message>
    <message>
        <source>Expired ten minutes ago.</source>
        <translation>Caducado hace diez minutos.</translation>
    </message>
    <message>
        <source>It allows for clocks that differ by more than clocks do.</source>
        <translation>Tolera entre relojes diferencias mayores que las que se dan en la práctica.</translation>
    </message>
    <message>
        <source>exp is 0, in 1970.</source>
        <translation>exp es 0, en 1970.</translation>
    </message>
    <message>
        <source>It takes 0 for an exp that is not there.</source>
        <translation>Toma 0 por un exp que no está.</translation>
    </message>
    <message>
        <source>exp is a number so low that no clock has it.</source>
        <translation>exp es un número tan bajo que ningún reloj lo marca.</translation>
    </message>
    <message>
        <source>It turns the number into another one when it is stored.</source>
        <translation>Convierte el número en otro al guardarlo.</translation>
    </message>
    <message>
        <source>exp is text, in the past.</source>
        <translation>exp es texto, en el pasado.</translation>
    </message>
    <message>
        <source>It looks at exp only where that is a number.</source>
        <translation>Solo mira exp si es un número.</translation>
    </message>
    <message>
        <source>exp is a list.</source>
        <translation>exp es una lista.</translation>
    </message>
    <message>
        <source>Without exp: good for ever.</source>
        <translation>Sin exp: válido para siempre.</translation>
    </message>
    <message>
        <source>It looks at exp where there is one, and does not ask for it.</source>
        <translation>Mira exp si lo hay, y no lo exige.</translation>
    </message>
    <message>
        <source>Valid from tomorrow on (nbf).</source>
        <translation>Válido a partir de mañana (nbf).</translation>
    </message>
    <message>
        <source>It does not look at nbf.</source>
        <translation>No mira nbf.</translation>
    </message>
    <message>
        <source>Issued tomorrow (iat).</source>
        <translation>Emitido mañana (iat).</translation>
    </message>
    <message>
        <source>It does not look at iat.</source>
        <translation>No mira iat.</translation>
    </message>
    <message>
        <source>Of another issuer, with the key of this one.</source>
        <translation>De otro emisor, con la clave de este.</translation>
    </message>
    <message>
        <source>It does not compare iss.</source>
        <translation>No compara iss.</translation>
    </message>
    <message>
        <source>Of an issuer whose name begins like the right one.</source>
        <translation>De un emisor cuyo nombre empieza como el correcto.</translation>
    </message>
    <message>
        <source>It compares how iss begins.</source>
        <translation>Compara cómo empieza iss.</translation>
    </message>
    <message>
        <source>iss is a list with the right one in it.</source>
        <translation>iss es una lista que contiene el correcto.</translation>
    </message>
    <message>
        <source>It looks whether the right issuer is contained.</source>
        <translation>Mira si el emisor correcto está contenido.</translation>
    </message>
    <message>
        <source>Of no issuer.</source>
        <translation>De ningún emisor.</translation>
    </message>
    <message>
        <source>It compares iss where there is one, and does not ask for it.</source>
        <translation>Compara iss si lo hay, y no lo exige.</translation>
    </message>
    <message>
        <source>For another service.</source>
        <translation>Para otro servicio.</translation>
    </message>
    <message>
        <source>It does not look for itself in aud.</source>
        <translation>No se busca a sí mismo en aud.</translation>
    </message>
    <message>
        <source>For a service whose name begins like this one&apos;s.</source>
        <translation>Para un servicio cuyo nombre empieza como el de este.</translation>
    </message>
    <message>
        <source>It compares how aud begins, or looks for its name within a text.</source>
        <translation>Compara cómo empieza aud, o busca su nombre dentro de un texto.</translation>
    </message>
    <message>
        <source>For nobody in particular (no aud).</source>
        <translation>Para nadie en particular (sin aud).</translation>
    </message>
    <message>
        <source>It looks at aud where there is one, and does not ask for it.</source>
        <translation>Mira aud si lo hay, y no lo exige.</translation>
    </message>
    <message>
        <source>For an empty list of services.</source>
        <translation>Para una lista vacía de servicios.</translation>
    </message>
    <message>
        <source>It looks whether one of the list is wrong, and not whether one is right.</source>
        <translation>Mira si alguno de la lista es incorrecto, y no si alguno es correcto.</translation>
    </message>
    <message>
        <source>About nobody (no sub).</source>
        <translation>Sobre nadie (sin sub).</translation>
    </message>
    <message>
        <source>It does not ask whom the token is about.</source>
        <translation>No exige saber de quién trata el token.</translation>
    </message>
    <message>
        <source>About somebody without a name (an empty sub).</source>
        <translation>Sobre alguien sin nombre (un sub vacío).</translation>
    </message>
    <message>
        <source>A token of another kind (typ logout+jwt).</source>
        <translation>Un token de otra clase (typ logout+jwt).</translation>
    </message>
    <message>
        <source>It takes every token of its issuer for an access token.</source>
        <translation>Toma cualquier token de su emisor por un token de acceso.</translation>
    </message>
    <message>
        <source>An extension that must be understood, and that nobody knows.</source>
        <translation>Una extensión que hay que entender y que nadie conoce.</translation>
    </message>
    <message>
        <source>It does not look at crit.</source>
        <translation>No mira crit.</translation>
    </message>
    <message>
        <source>A claim of 12 KiB.</source>
        <translation>Un claim de 12 KiB.</translation>
    </message>
    <message>
        <source>It has no bound for the size of a token.</source>
        <translation>No tiene límite para el tamaño de un token.</translation>
    </message>
    <message>
        <source>Says sub twice, somebody else the second time.</source>
        <translation>Dice sub dos veces, la segunda con otra persona.</translation>
    </message>
    <message>
        <source>Claims that are a list.</source>
        <translation>Claims que son una lista.</translation>
    </message>
    <message>
        <source>%1 lets everybody in, without a token: it says nothing of tokens.</source>
        <translation>%1 deja entrar a cualquiera, sin token: no demuestra nada sobre los tokens.</translation>
    </message>
    <message>
        <source>%1 does not accept the good token any more (%2), which it did before the attacks: it may have refused some of them for another reason than what is wrong with them.</source>
        <translation>%1 ya no acepta el token válido (%2), cosa que hacía antes de los ataques: puede haber rechazado algunos por un motivo ajeno a su falsificación.</translation>
    </message>
    <message>
        <source>%1 does not accept the good token (%2), so nothing can be said of the forged ones.</source>
        <translation>%1 no acepta el token válido (%2), así que no se puede decir nada de los falsificados.</translation>
    </message>
    <message>
        <source>The run was stopped after %1 of %2 attacks.</source>
        <translation>La ejecución se detuvo tras %1 de %2 ataques.</translation>
    </message>
    <message>
        <source>The time for the run was over after %1 of %2 attacks.</source>
        <translation>El tiempo de la ejecución se acabó tras %1 de %2 ataques.</translation>
    </message>
    <message>
        <source>%1 of %2 attacks were not refused.</source>
        <translation>%1 de %2 ataques no se rechazaron.</translation>
    </message>
    <message>
        <source>All %1 attacks were refused.</source>
        <translation>Se rechazaron los %1 ataques.</translation>
    </message>
    <message>
        <source>Taken, as a matter of policy: %1.</source>
        <translation>Aceptados, por cuestión de política: %1.</translation>
    </message>
    <message>
        <source>Attacks that need the issuer&apos;s public key were left out: its key set was not given, or lacks that key.</source>
        <translation>Se omitieron los ataques que necesitan la clave pública del emisor: no se indicó su conjunto de claves, o le falta esa clave.</translation>
    </message>
    <message>
        <source>Attacks with rightly signed tokens (another audience, issuer, time or type) were left out: only the issuer can sign them.</source>
        <translation>Se omitieron los ataques con tokens bien firmados (otra audiencia, emisor, hora o tipo): solo el emisor puede firmarlos.</translation>
    </message>
    <message>
        <source>No attack got through; %1 of %2 tokens were taken that are a matter of policy.</source>
        <translation>Ningún ataque prosperó; se aceptaron %1 de %2 tokens que son cuestión de política.</translation>
    </message>
    <message>
        <source>&quot;alg&quot; must be %1, which is what the key signs with. Tokens that name another are among the attacks.</source>
        <translation>«alg» debe ser %1, que es con lo que firma la clave. Los tokens que nombran otro están entre los ataques.</translation>
    </message>
    <message>
        <source>The lifetime (%1) must be from 1s to %2, the longest of the settings tokens.access-lifetime, tokens.refresh-lifetime and tokens.remember-lifetime.</source>
        <translation>La duración (%1) debe ser de 1s a %2, la más larga de los ajustes tokens.access-lifetime, tokens.refresh-lifetime y tokens.remember-lifetime.</translation>
    </message>
    <message>
        <source>The token must expire: &quot;exp&quot; must be a number no later than %1 from now, the longest lifetime in the settings.</source>
        <translation>El token debe caducar: «exp» debe ser un número no posterior a %1 desde ahora, la duración más larga de los ajustes.</translation>
    </message>
    <message>
        <source>A number in it is larger than can be represented.</source>
        <translation>Contiene un número mayor de lo que se puede representar.</translation>
    </message>
    <message>
        <source>The file %1 is not an encrypted backup of Tessera.</source>
        <translation>El archivo %1 no es una copia de seguridad cifrada de Tessera.</translation>
    </message>
    <message>
        <source>%1 is not a backup of Tessera.</source>
        <translation>%1 no es una copia de seguridad de Tessera.</translation>
    </message>
    <message>
        <source>The backup %1 was written by a later version of Tessera. Use that version, or a later one.</source>
        <translation>La copia de seguridad %1 la escribió una versión posterior de Tessera. Hay que usar esa versión, o una posterior.</translation>
    </message>
    <message>
        <source>The backup %1 has schema version %2, and this program knows versions up to %3. Use the version of Tessera that wrote it, or a later one.</source>
        <translation>La copia de seguridad %1 tiene la versión de esquema %2, y este programa conoce las versiones hasta %3. Hay que usar la versión de Tessera que la escribió, o una posterior.</translation>
    </message>
    <message>
        <source>The backup %1 ends within its header: it was not copied whole. Copy it again, or use another one.</source>
        <translation>La copia de seguridad %1 termina dentro de su cabecera: no se copió entera. Hay que copiarla otra vez, o usar otra.</translation>
    </message>
    <message>
        <source>The backup %1 ends early: %2 of its %3 bytes are there. It was not copied whole; copy it again, or use another one.</source>
        <translation>La copia de seguridad %1 termina antes de tiempo: están %2 de sus %3 bytes. No se copió entera; hay que copiarla otra vez, o usar otra.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged; use another one.</source>
        <translation>La copia de seguridad %1 está dañada; hay que usar otra.</translation>
    </message>
    <message>
        <source>The passphrase is not that of the backup %1.</source>
        <translation>La frase de contraseña no es la de la copia de seguridad %1.</translation>
    </message>
    <message>
        <source>The backup %1 is encrypted: its passphrase is needed.</source>
        <translation>La copia de seguridad %1 está cifrada: hace falta su frase de contraseña.</translation>
    </message>
    <message>
        <source>The passphrase of a backup must have at least %1 characters.</source>
        <translation>La frase de contraseña de una copia de seguridad debe tener al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>The backup was given up, because Tessera ends.</source>
        <translation>La copia de seguridad se interrumpió porque Tessera se está cerrando.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>This user may not read %1.</source>
        <translation>Este usuario no puede leer %1.</translation>
    </message>
    <message>
        <source>This user may not write to the folder %1. Name another one.</source>
        <translation>Este usuario no puede escribir en la carpeta %1. Hay que indicar otra.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be copied into %2; is the disk full?</source>
        <translation>No se puede copiar %1 en %2; ¿está lleno el disco?</translation>
    </message>
    <message>
        <source>%1 cannot be restored into %2: %3</source>
        <translation>No se puede restaurar %1 en %2: %3</translation>
    </message>
    <message>
        <source>%1 cannot be opened without the key-encryption key that its keys are sealed under: put that into %2, or name its file with --key-encryption-key-file.</source>
        <translation>No se puede abrir %1 sin la clave de cifrado de claves con la que están selladas sus claves: hay que ponerla en %2, o indicar su archivo con --key-encryption-key-file.</translation>
    </message>
    <message>
        <source>%1 was restored, but that cannot be noted in its audit log: %2</source>
        <translation>%1 se restauró, pero no se puede anotar en su registro de auditoría: %2</translation>
    </message>
    <message>
        <source>What was written into %1 cannot be read back, and was removed again: %2</source>
        <translation>Lo que se escribió en %1 no se puede releer, y se eliminó de nuevo: %2</translation>
    </message>
    <message>
        <source>Others than its owner may read or write %1, which holds the passphrase of the backups; take that away with chmod 600.</source>
        <translation>Además de su propietario, otros pueden leer o escribir %1, que contiene la frase de contraseña de las copias; chmod 600 les quita ese permiso.</translation>
    </message>
    <message>
        <source>The token has %1 bytes; at most %2 are taken.</source>
        <translation>El token tiene %1 bytes; se aceptan como máximo %2.</translation>
    </message>
    <message>
        <source>The token is not too long.</source>
        <translation>El token no es demasiado largo.</translation>
    </message>
    <message>
        <source>The token is in a JSON serialisation; only the compact one is taken.</source>
        <translation>El token está en una serialización JSON; solo se acepta la compacta.</translation>
    </message>
    <message>
        <source>The token does not have three parts, parted by full stops.</source>
        <translation>El token no tiene tres partes, separadas por puntos.</translation>
    </message>
    <message>
        <source>The %1 of the token is not canonical base64url.</source>
        <translation>La parte %1 del token no es base64url canónico.</translation>
    </message>
    <message>
        <source>The token has three parts in canonical base64url.</source>
        <translation>El token tiene tres partes en base64url canónico.</translation>
    </message>
    <message>
        <source>The kid in the header is not text.</source>
        <translation>El kid de la cabecera no es texto.</translation>
    </message>
    <message>
        <source>The header is a JSON object with no member twice.</source>
        <translation>La cabecera es un objeto JSON sin miembros repetidos.</translation>
    </message>
    <message>
        <source>The header names no algorithm.</source>
        <translation>La cabecera no nombra ningún algoritmo.</translation>
    </message>
    <message>
        <source>The token asks not to be verified (alg none).</source>
        <translation>El token pide que no se verifique (alg none).</translation>
    </message>
    <message>
        <source>The algorithm %1 does not exist here.</source>
        <translation>El algoritmo %1 no existe aquí.</translation>
    </message>
    <message>
        <source>The algorithm %1 is not on the list of allowed ones.</source>
        <translation>El algoritmo %1 no está en la lista de los permitidos.</translation>
    </message>
    <message>
        <source>The algorithm is on the list of allowed ones.</source>
        <translation>El algoritmo está en la lista de los permitidos.</translation>
    </message>
    <message>
        <source>The header asks for extensions (crit) that are not understood here.</source>
        <translation>La cabecera pide extensiones (crit) que aquí no se entienden.</translation>
    </message>
    <message>
        <source>The header asks for no extension.</source>
        <translation>La cabecera no pide ninguna extensión.</translation>
    </message>
    <message>
        <source>The header brings or names a key of its own (%1); it was not used.</source>
        <translation>La cabecera trae o nombra una clave propia (%1); no se usó.</translation>
    </message>
    <message>
        <source>The header brings no key of its own.</source>
        <translation>La cabecera no trae ninguna clave propia.</translation>
    </message>
    <message>
        <source>The token says that it is an access token.</source>
        <translation>El token dice que es un token de acceso.</translation>
    </message>
    <message>
        <source>The token says that it is a JWT, which is allowed here.</source>
        <translation>El token dice que es un JWT, lo que aquí se permite.</translation>
    </message>
    <message>
        <source>The header does not say that the token is an access token (typ at+jwt).</source>
        <translation>La cabecera no dice que el token sea un token de acceso (typ at+jwt).</translation>
    </message>
    <message>
        <source>The token is of the type %1, not an access token (at+jwt).</source>
        <translation>El token es del tipo %1, no un token de acceso (at+jwt).</translation>
    </message>
    <message>
        <source>The header does not name its key (kid).</source>
        <translation>La cabecera no nombra su clave (kid).</translation>
    </message>
    <message>
        <source>The key set is empty.</source>
        <translation>El conjunto de claves está vacío.</translation>
    </message>
    <message>
        <source>The key set does not have the key %1.</source>
        <translation>El conjunto de claves no tiene la clave %1.</translation>
    </message>
    <message>
        <source>The key set has the key.</source>
        <translation>El conjunto de claves tiene la clave.</translation>
    </message>
    <message>
        <source>The token says %1, which is not what the key is for.</source>
        <translation>El token dice %1, y la clave no es para eso.</translation>
    </message>
    <message>
        <source>The key is for the algorithm of the token.</source>
        <translation>La clave es para el algoritmo del token.</translation>
    </message>
    <message>
        <source>The signature is not the key&apos;s: the token was changed, or somebody else made it.</source>
        <translation>La firma no es de la clave: el token se modificó, o lo creó otro.</translation>
    </message>
    <message>
        <source>The signature is the key&apos;s.</source>
        <translation>La firma es de la clave.</translation>
    </message>
    <message>
        <source>The claims are a JSON object with no member twice.</source>
        <translation>Los claims son un objeto JSON sin miembros repetidos.</translation>
    </message>
    <message>
        <source>The claim %1 is missing or no instant in seconds.</source>
        <translation>El claim %1 falta o no es un instante en segundos.</translation>
    </message>
    <message>
        <source>This is not a check of a claim.</source>
        <translation>No es una comprobación de un claim.</translation>
    </message>
    <message>
        <source>The token is from the expected issuer.</source>
        <translation>El token es del emisor esperado.</translation>
    </message>
    <message>
        <source>The token is not from the expected issuer (%1).</source>
        <translation>El token no es del emisor esperado (%1).</translation>
    </message>
    <message>
        <source>The claim aud is missing, or neither text nor an array of texts.</source>
        <translation>El claim aud falta, o no es texto ni una lista de textos.</translation>
    </message>
    <message>
        <source>The token is meant for this audience.</source>
        <translation>El token está destinado a esta audiencia.</translation>
    </message>
    <message>
        <source>The token is not meant for this audience (%1).</source>
        <translation>El token no está destinado a esta audiencia (%1).</translation>
    </message>
    <message>
        <source>The token expired at %1.</source>
        <translation>El token caducó el %1.</translation>
    </message>
    <message>
        <source>The token has not expired.</source>
        <translation>El token no ha caducado.</translation>
    </message>
    <message>
        <source>The token does not say from when it is valid.</source>
        <translation>El token no dice desde cuándo es válido.</translation>
    </message>
    <message>
        <source>The token is valid only from %1.</source>
        <translation>El token solo es válido a partir del %1.</translation>
    </message>
    <message>
        <source>The token is valid already.</source>
        <translation>El token ya es válido.</translation>
    </message>
    <message>
        <source>The token says that it was issued in the future, at %1.</source>
        <translation>El token dice que se emitió en el futuro, el %1.</translation>
    </message>
    <message>
        <source>The token was not issued in the future.</source>
        <translation>El token no se emitió en el futuro.</translation>
    </message>
    <message>
        <source>The token names its subject.</source>
        <translation>El token nombra su sujeto.</translation>
    </message>
    <message>
        <source>The token does not name its subject (sub).</source>
        <translation>El token no nombra su sujeto (sub).</translation>
    </message>
    <message>
        <source>Not compared: no issuer was named.</source>
        <translation>No se compara: no se indicó ningún emisor.</translation>
    </message>
    <message>
        <source>Not compared: no audience was named.</source>
        <translation>No se compara: no se indicó ninguna audiencia.</translation>
    </message>
    <message>
        <source>At byte %1 of the JSON text: %2.</source>
        <translation>En el byte %1 del texto JSON: %2.</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>No es un objeto JSON.</translation>
    </message>
    <message>
        <source>The JSON text is longer than %1 bytes.</source>
        <translation>El texto JSON tiene más de %1 bytes.</translation>
    </message>
    <message>
        <source>There is no public key in PEM form in the text.</source>
        <translation>No hay ninguna clave pública en PEM en el texto.</translation>
    </message>
    <message>
        <source>There is no certificate in the text that can be read.</source>
        <translation>No hay en el texto ningún certificado que se pueda leer.</translation>
    </message>
    <message>
        <source>%1 has a database already; --force puts it aside.</source>
        <translation>%1 ya tiene una base de datos; --force la aparta.</translation>
    </message>
    <message>
        <source>A process is using the database %1. Stop it, then restore.</source>
        <translation>Un proceso está usando la base de datos %1. Hay que detenerlo y después restaurar.</translation>
    </message>
    <message>
        <source>The database %1 cannot be kept as %2: %3.</source>
        <translation>No se puede conservar la base de datos %1 como %2: %3.</translation>
    </message>
    <message>
        <source>The operating system failed to read the source or to write %1; nothing was changed.</source>
        <translation>El sistema operativo no pudo leer el origen o escribir %1; no se cambió nada.</translation>
    </message>
    <message>
        <source>There is no backup in the file %1.</source>
        <translation>No hay ninguna copia de seguridad en el archivo %1.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged: a row of %2 belongs to nothing.</source>
        <translation>La copia de seguridad %1 está dañada: una fila de %2 no corresponde a nada.</translation>
    </message>
    <message>
        <source>A change failed for a reason that is no fault of the database.</source>
        <translation>Un cambio falló por un motivo ajeno a la base de datos.</translation>
    </message>
    <message>
        <source>The server secret &quot;%1&quot; does not open under this key-encryption key.</source>
        <translation>El secreto del servidor «%1» no se abre con esta clave de cifrado de claves.</translation>
    </message>
    <message>
        <source>The check of the audit log was stopped.</source>
        <translation>La comprobación del registro de auditoría se detuvo.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB.</source>
        <translation>%1 tiene más de 1 MiB.</translation>
    </message>
    <message>
        <source>the same name stands here a second time.</source>
        <translation>el mismo nombre aparece aquí por segunda vez.</translation>
    </message>
    <message>
        <source>this is not TOML. Write [GROUP], or NAME = and a text in quotation marks, a whole number, true or false.</source>
        <translation>esto no es TOML. Se escribe [GROUP], o NAME = y un texto entre comillas, un número entero, true o false.</translation>
    </message>
    <message>
        <source>a text in quotation marks does not end on its line.</source>
        <translation>un texto entre comillas no termina en su línea.</translation>
    </message>
    <message>
        <source>%1 must be text, a whole number, true or false</source>
        <translation>%1 debe ser texto, un número entero, true o false</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an http or https address without a fragment</source>
        <translation>«%1» no es una dirección http o https sin fragmento</translation>
    </message>
    <message>
        <source>The algorithm is one of %1.</source>
        <translation>El algoritmo debe ser uno de %1.</translation>
    </message>
    <message>
        <source>The certificate is of a key that is not used here.</source>
        <translation>El certificado es de una clave que no se usa aquí.</translation>
    </message>
    <message>
        <source>That is no certificate.</source>
        <translation>Eso no es un certificado.</translation>
    </message>
    <message>
        <source>An Ed25519 public key has 32 bytes.</source>
        <translation>Una clave pública Ed25519 tiene 32 bytes.</translation>
    </message>
    <message>
        <source>The Ed25519 key is not in canonical form.</source>
        <translation>La clave Ed25519 no está en forma canónica.</translation>
    </message>
    <message>
        <source>The Ed25519 key is a point of small order.</source>
        <translation>La clave Ed25519 es un punto de orden pequeño.</translation>
    </message>
    <message>
        <source>The bytes are no point of Ed25519.</source>
        <translation>Los bytes no son un punto de Ed25519.</translation>
    </message>
    <message>
        <source>The JWK was published with its private members, so anybody can sign with it.</source>
        <translation>La JWK se publicó con sus miembros privados, así que cualquiera puede firmar con ella.</translation>
    </message>
    <message>
        <source>The JWK is for the algorithm %1, but of another kind of key.</source>
        <translation>La JWK es para el algoritmo %1, pero de otra clase de clave.</translation>
    </message>
    <message>
        <source>The JWK is for the algorithm %1, which is not used here.</source>
        <translation>La JWK es para el algoritmo %1, que no se usa aquí.</translation>
    </message>
    <message>
        <source>The JWK is not for signatures: its use is %1.</source>
        <translation>La JWK no es para firmas: su use es %1.</translation>
    </message>
    <message>
        <source>The member %1 of the JWK is not of the type that it must be.</source>
        <translation>El miembro %1 de la JWK no es del tipo que debe ser.</translation>
    </message>
    <message>
        <source>The member key_ops of the JWK names an operation twice.</source>
        <translation>El miembro key_ops de la JWK nombra una operación dos veces.</translation>
    </message>
    <message>
        <source>The member %1 of the JWK is missing or not canonical base64url.</source>
        <translation>El miembro %1 de la JWK falta o no es base64url canónico.</translation>
    </message>
    <message>
        <source>The member %1 of the JWK is not canonical base64url.</source>
        <translation>El miembro %1 de la JWK no es base64url canónico.</translation>
    </message>
    <message>
        <source>The member %1 of the JWK begins with a zero byte, which a number must not.</source>
        <translation>El miembro %1 de la JWK empieza por un byte cero, lo que no se permite en un número.</translation>
    </message>
    <message>
        <source>The JWK has no text in its member %1.</source>
        <translation>La JWK no tiene texto en su miembro %1.</translation>
    </message>
    <message>
        <source>The JWK has no text in its member kty.</source>
        <translation>La JWK no tiene texto en su miembro kty.</translation>
    </message>
    <message>
        <source>The curve %1 is not used here; P-256, P-384 and Ed25519 are.</source>
        <translation>Aquí no se usa la curva %1; se usan P-256, P-384 y Ed25519.</translation>
    </message>
    <message>
        <source>A symmetric key (kty oct) is not used here: there is no HMAC.</source>
        <translation>Aquí no se usa una clave simétrica (kty oct): no hay HMAC.</translation>
    </message>
    <message>
        <source>A key of the kind %1 is not used here; RSA, EC and OKP are.</source>
        <translation>Aquí no se usa una clave de la clase %1; se usan RSA, EC y OKP.</translation>
    </message>
    <message>
        <source>An RSA key of more than two primes is not used here.</source>
        <translation>Aquí no se usa una clave RSA de más de dos números primos.</translation>
    </message>
    <message>
        <source>The public member x of the JWK does not belong to its private one.</source>
        <translation>El miembro público x de la JWK no se corresponde con el privado.</translation>
    </message>
    <message>
        <source>There is only a public key in the JWK; signing needs the private one.</source>
        <translation>En la JWK solo hay una clave pública; para firmar hace falta la privada.</translation>
    </message>
    <message>
        <source>The key set has no array in its member keys.</source>
        <translation>El conjunto de claves no tiene una lista en su miembro keys.</translation>
    </message>
    <message>
        <source>The key set has %1 keys; at most %2 are taken.</source>
        <translation>El conjunto de claves tiene %1 claves; se aceptan como máximo %2.</translation>
    </message>
    <message>
        <source>An earlier key of the set has the same kid.</source>
        <translation>Una clave anterior del conjunto tiene el mismo kid.</translation>
    </message>
    <message>
        <source>A member of the set is not an object.</source>
        <translation>Un miembro del conjunto no es un objeto.</translation>
    </message>
    <message>
        <source>At byte %1 of the JSON text stands a value that cannot be represented.</source>
        <translation>En el byte %1 del texto JSON hay un valor que no se puede representar.</translation>
    </message>
    <message>
        <source>A token has three parts with two full stops between them.</source>
        <translation>Un token tiene tres partes, separadas por dos caracteres «.».</translation>
    </message>
    <message>
        <source>The %1 is not canonical base64url.</source>
        <translation>La parte %1 no es base64url canónico.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring does not give the key-encryption key (%1). Unlock the keyring and try again, or name a file that holds the key with --key-encryption-key-file.</source>
        <translation>El llavero del escritorio no entrega la clave de cifrado de claves (%1). Hay que desbloquear el llavero e intentarlo de nuevo, o indicar con --key-encryption-key-file un archivo que contenga la clave.</translation>
    </message>
    <message>
        <source>it did not answer within a minute</source>
        <translation>no respondió en un minuto</translation>
    </message>
    <message>
        <source>what it holds is not one</source>
        <translation>lo que contiene no es tal clave</translation>
    </message>
    <message>
        <source>The request is malformed: a parameter is missing, doubled or not understood.</source>
        <translation>La petición está mal formada: un parámetro falta, se repite o no se entiende.</translation>
    </message>
    <message>
        <source>The token is expired, revoked, malformed or not good for this resource.</source>
        <translation>El token está caducado, revocado, mal formado o no vale para este recurso.</translation>
    </message>
    <message>
        <source>The token is good, but does not allow this.</source>
        <translation>El token es válido, pero no permite esto.</translation>
    </message>
    <message>
        <source>The error &quot;%1&quot; is none of RFC 6750.</source>
        <translation>El error «%1» no es de RFC 6750.</translation>
    </message>
    <message>
        <source>Line %1 of the headers is not &quot;Name: value&quot;.</source>
        <translation>La línea %1 de las cabeceras no es «Nombre: valor».</translation>
    </message>
    <message>
        <source>A bearer token is asked for, and none was seen.</source>
        <translation>Se pide un token de portador (bearer), y no llegó ninguno.</translation>
    </message>
    <message>
        <source>The resource says: %1</source>
        <translation>El recurso dice: %1</translation>
    </message>
    <message>
        <source>It asks for the scope &quot;%1&quot;.</source>
        <translation>Pide el scope «%1».</translation>
    </message>
    <message>
        <source>Who issues its tokens stands at %1 (RFC 9728).</source>
        <translation>%1 indica quién emite sus tokens (RFC 9728).</translation>
    </message>
    <message>
        <source>The certificate is not trusted: %1</source>
        <translation>No se confía en el certificado: %1</translation>
    </message>
    <message>
        <source>Nothing listens there.</source>
        <translation>Ahí no escucha nada.</translation>
    </message>
    <message>
        <source>There is no host of that name.</source>
        <translation>No hay ningún host con ese nombre.</translation>
    </message>
    <message>
        <source>The connection was closed before an answer came.</source>
        <translation>La conexión se cerró antes de que llegara una respuesta.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>No llegó ninguna respuesta a tiempo.</translation>
    </message>
    <message>
        <source>The TLS handshake failed.</source>
        <translation>La negociación TLS falló.</translation>
    </message>
    <message>
        <source>The address is neither http nor https.</source>
        <translation>La dirección no es http ni https.</translation>
    </message>
    <message>
        <source>It failed: %1</source>
        <translation>Falló: %1</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Se canceló.</translation>
    </message>
    <message>
        <source>The answer is longer than 1 MiB; the rest was not read.</source>
        <translation>La respuesta tiene más de 1 MiB; el resto no se leyó.</translation>
    </message>
    <message>
        <source>The connection was closed before the answer was whole.</source>
        <translation>La conexión se cerró antes de que la respuesta estuviera completa.</translation>
    </message>
    <message>
        <source>This is no token: one has three parts of letters and digits, with full stops between them, and begins with eyJ.</source>
        <translation>Esto no es un token: un token tiene tres partes de letras y cifras, con puntos entre ellas, y empieza por eyJ.</translation>
    </message>
    <message>
        <source>There is one part; the payload and the signature are missing.</source>
        <translation>Hay una sola parte; faltan la carga útil y la firma.</translation>
    </message>
    <message>
        <source>There are two parts; the signature is missing.</source>
        <translation>Hay dos partes; falta la firma.</translation>
    </message>
    <message>
        <source>There are %1 parts; a signed token has three, an encrypted one five.</source>
        <translation>Hay %1 partes; un token firmado tiene tres, uno cifrado cinco.</translation>
    </message>
    <message>
        <source>The %1 has two members &quot;%2&quot;: which of them counts, verifiers do not agree on.</source>
        <translation>La parte %1 tiene dos miembros «%2»: los verificadores no coinciden en cuál de ellos cuenta.</translation>
    </message>
    <message>
        <source>The %1 is not JSON: at its byte %2, %3.</source>
        <translation>La parte %1 no es JSON: en su byte %2, %3.</translation>
    </message>
    <message>
        <source>The %1 is JSON, but no object.</source>
        <translation>La parte %1 es JSON, pero no un objeto.</translation>
    </message>
    <message>
        <source>This token is encrypted (JWE): only who has the key can read what is in it.</source>
        <translation>Este token está cifrado (JWE): solo quien tiene la clave puede leer lo que contiene.</translation>
    </message>
    <message>
        <source>The header is that of an encrypted token (JWE), which has five parts.</source>
        <translation>La cabecera es la de un token cifrado (JWE), que tiene cinco partes.</translation>
    </message>
    <message>
        <source>The header has no alg, which every token has.</source>
        <translation>La cabecera no tiene alg, que tienen todos los tokens.</translation>
    </message>
    <message>
        <source>alg is none: nobody has signed it, and anybody can have made it.</source>
        <translation>alg es none: nadie lo ha firmado, y puede haberlo creado cualquiera.</translation>
    </message>
    <message>
        <source>It is signed with a shared secret (%1): whoever can verify it can also make one.</source>
        <translation>Está firmado con un secreto compartido (%1): quien puede verificarlo también puede crear uno.</translation>
    </message>
    <message>
        <source>The header brings its own key (%1); no good verifier uses that.</source>
        <translation>La cabecera trae su propia clave (%1); ningún buen verificador la usa.</translation>
    </message>
    <message>
        <source>The header has crit: who does not understand the extensions in it refuses the token.</source>
        <translation>La cabecera tiene crit: quien no entiende sus extensiones rechaza el token.</translation>
    </message>
    <message>
        <source>The header has no kid: a verifier has to try its keys.</source>
        <translation>La cabecera no tiene kid: un verificador tiene que probar sus claves.</translation>
    </message>
    <message>
        <source>%1 is not a number; it is one of seconds since 1970.</source>
        <translation>%1 no es un número; debe ser el número de segundos desde 1970.</translation>
    </message>
    <message>
        <source>%1 seems to be in milliseconds; it counts in seconds.</source>
        <translation>%1 parece estar en milisegundos; se cuenta en segundos.</translation>
    </message>
    <message>
        <source>There is no exp: it never expires, or is refused for that.</source>
        <translation>No hay exp: no caduca nunca, o se rechaza por ello.</translation>
    </message>
    <message>
        <source>There is no %1, which access tokens have (RFC 9068 section 2.2).</source>
        <translation>No hay %1, que tienen los tokens de acceso (RFC 9068, sección 2.2).</translation>
    </message>
    <message>
        <source>There is no signature.</source>
        <translation>No hay firma.</translation>
    </message>
    <message>
        <source>The text is longer than 1 MiB; the rest was not looked at.</source>
        <translation>El texto tiene más de 1 MiB; el resto no se miró.</translation>
    </message>
    <message>
        <source>This is JSON; its %1 was taken.</source>
        <translation>Esto es JSON; se tomó su %1.</translation>
    </message>
    <message>
        <source>What stands before the token in a request was left out.</source>
        <translation>Se omitió lo que precede al token en una petición.</translation>
    </message>
    <message>
        <source>The quotation marks were left out.</source>
        <translation>Se omitieron las comillas.</translation>
    </message>
    <message>
        <source>Line breaks and spaces in the token were left out.</source>
        <translation>Se omitieron los saltos de línea y los espacios del token.</translation>
    </message>
    <message>
        <source>The %1 is written in the alphabet of base64, with + and /, and not in that of base64url.</source>
        <translation>La parte %1 está escrita en el alfabeto de base64, con + y /, y no en el de base64url.</translation>
    </message>
    <message>
        <source>The %1 holds a character that is not base64url.</source>
        <translation>La parte %1 contiene un carácter que no es base64url.</translation>
    </message>
    <message>
        <source>The %1 has a length that base64url never has: something is missing.</source>
        <translation>La parte %1 tiene una longitud que base64url nunca tiene: falta algo.</translation>
    </message>
    <message>
        <source>The %1 is not canonical: bits are left over at its end that belong to no byte.</source>
        <translation>La parte %1 no es canónica: al final sobran bits que no pertenecen a ningún byte.</translation>
    </message>
    <message>
        <source>The %1 ends with padding, which tokens do not have.</source>
        <translation>La parte %1 termina con relleno, que los tokens no tienen.</translation>
    </message>
    <message>
        <source>something follows the JSON value</source>
        <translation>hay algo después del valor JSON</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>termina demasiado pronto</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>está anidado a demasiada profundidad</translation>
    </message>
    <message>
        <source>a comma or a closing brace is missing</source>
        <translation>falta una coma o una llave de cierre</translation>
    </message>
    <message>
        <source>the name of a member is missing</source>
        <translation>falta el nombre de un miembro</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>falta un signo de dos puntos</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing</source>
        <translation>falta una coma o un corchete de cierre</translation>
    </message>
    <message>
        <source>a string holds a control character</source>
        <translation>una cadena contiene un carácter de control</translation>
    </message>
    <message>
        <source>a string does not end</source>
        <translation>una cadena no termina</translation>
    </message>
    <message>
        <source>a string holds an unknown escape</source>
        <translation>una cadena contiene un escape desconocido</translation>
    </message>
    <message>
        <source>a string holds half of a surrogate pair</source>
        <translation>una cadena contiene la mitad de un par subrogado</translation>
    </message>
    <message>
        <source>an escape lacks its four digits</source>
        <translation>a un escape le faltan sus cuatro cifras</translation>
    </message>
    <message>
        <source>a string is not UTF-8</source>
        <translation>una cadena no es UTF-8</translation>
    </message>
    <message>
        <source>there is no JSON value here</source>
        <translation>aquí no hay ningún valor JSON</translation>
    </message>
    <message>
        <source>a number begins with a zero</source>
        <translation>un número empieza por cero</translation>
    </message>
    <message>
        <source>a digit is missing</source>
        <translation>falta una cifra</translation>
    </message>
    <message>
        <source>an object ends that has two members of one name</source>
        <translation>termina un objeto con dos miembros del mismo nombre</translation>
    </message>
    <message>
        <source>Entry %1 is missing.</source>
        <translation>Falta la entrada %1.</translation>
    </message>
    <message>
        <source>Entry %1 is missing: the last entry known is %2.</source>
        <translation>Falta la entrada %1: la última entrada conocida es %2.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the entry before it.</source>
        <translation>La entrada %1 no sigue a la anterior.</translation>
    </message>
    <message>
        <source>Entry %1 was changed after it was written.</source>
        <translation>La entrada %1 se modificó después de escribirse.</translation>
    </message>
    <message>
        <source>The log does not end where its head says.</source>
        <translation>El registro no termina donde dice su cabecera.</translation>
    </message>
    <message>
        <source>The audit log could not be told of it: %1</source>
        <translation>No se pudo anotar en el registro de auditoría: %1</translation>
    </message>
    <message>
        <source>Argon2 needs at least 8KiB of memory for each lane (%1KiB for %2).</source>
        <translation>Argon2 necesita al menos 8KiB de memoria por carril (%1KiB para %2).</translation>
    </message>
    <message>
        <source>Refresh tokens must live at least as long as access tokens (%1).</source>
        <translation>Los tokens de actualización deben durar al menos tanto como los de acceso (%1).</translation>
    </message>
    <message>
        <source>The refresh grace (%1) must be between 0 and %2.</source>
        <translation>El margen de renovación (%1) debe estar entre 0 y %2.</translation>
    </message>
    <message>
        <source>The token type must be at+jwt or JWT.</source>
        <translation>El tipo de token debe ser at+jwt o JWT.</translation>
    </message>
    <message>
        <source>A duration needs a unit: write %1s, %1min, %1h or %1d.</source>
        <translation>Una duración necesita una unidad: se escribe %1s, %1min, %1h o %1d.</translation>
    </message>
    <message>
        <source>The units are ms, s, min, h and d.</source>
        <translation>Las unidades son ms, s, min, h y d.</translation>
    </message>
    <message>
        <source>The database %1 was moved, removed or replaced while it was in use, so nothing is written to it any more. Put it back where it was, or restart what uses it.</source>
        <translation>La base de datos %1 se movió, se eliminó o se reemplazó mientras estaba en uso, así que ya no se escribe nada en ella. Hay que devolverla a su sitio, o reiniciar lo que la usa.</translation>
    </message>
    <message>
        <source>The database %1 cannot be written: the file, its folder or its file system is read-only for this user.</source>
        <translation>No se puede escribir la base de datos %1: el archivo, su carpeta o su sistema de archivos es de solo lectura para este usuario.</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened: see whether its folder exists and whether this user may read and write there.</source>
        <translation>No se puede abrir la base de datos %1: hay que comprobar si su carpeta existe y si este usuario puede leer y escribir en ella.</translation>
    </message>
    <message>
        <source>Another process is writing to the database %1 and has not finished in time; nothing was changed, try again.</source>
        <translation>Otro proceso está escribiendo en la base de datos %1 y no terminó a tiempo; no se cambió nada, hay que intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>There is no space left for the database %1; the change was not made. Free some space on its disk, then try again.</source>
        <translation>No queda espacio para la base de datos %1; el cambio no se hizo. Hay que liberar espacio en su disco e intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>The operating system failed to read or write the database %1; the change was not made. See the state of its disk.</source>
        <translation>El sistema operativo no pudo leer o escribir la base de datos %1; el cambio no se hizo. Hay que comprobar el estado de su disco.</translation>
    </message>
    <message>
        <source>The database %1 is damaged. Restore it from a backup.</source>
        <translation>La base de datos %1 está dañada. Hay que restaurarla desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>The file %1 is not a database of Tessera, or its beginning is damaged. Name another file, or restore it from a backup.</source>
        <translation>El archivo %1 no es una base de datos de Tessera, o su comienzo está dañado. Hay que indicar otro archivo, o restaurarlo desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>A rule of the database %1 forbids the change.</source>
        <translation>Una regla de la base de datos %1 prohíbe el cambio.</translation>
    </message>
    <message>
        <source>A statement failed in the database %1.</source>
        <translation>Una sentencia falló en la base de datos %1.</translation>
    </message>
    <message>
        <source>The file %1 is not a database of Tessera, or its beginning is damaged. It was left as it is: name another file, or restore it from a backup.</source>
        <translation>El archivo %1 no es una base de datos de Tessera, o su comienzo está dañado. Se dejó como está: hay que indicar otro archivo, o restaurarlo desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>The folder %1 for the database cannot be made: see whether this user may write above it.</source>
        <translation>No se puede crear la carpeta %1 para la base de datos: hay que comprobar si este usuario puede escribir por encima de ella.</translation>
    </message>
    <message>
        <source>%1 is no file, so it cannot be the database.</source>
        <translation>%1 no es un archivo, así que no puede ser la base de datos.</translation>
    </message>
    <message>
        <source>The database %1 cannot be made: %2.</source>
        <translation>No se puede crear la base de datos %1: %2.</translation>
    </message>
    <message>
        <source>The database %1 is on a file system that cannot share memory between processes, which its journal (WAL) needs. Put it on a local disk.</source>
        <translation>La base de datos %1 está en un sistema de archivos que no puede compartir memoria entre procesos, algo que necesita su diario (WAL). Hay que ponerla en un disco local.</translation>
    </message>
    <message>
        <source>The database %1 is damaged (%2). Restore it from a backup.</source>
        <translation>La base de datos %1 está dañada (%2). Hay que restaurarla desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>The database %1 has schema version %2, and this program knows versions up to %3. Start the version of Tessera that wrote it, or a later one, or restore a backup from before the upgrade.</source>
        <translation>La base de datos %1 tiene la versión de esquema %2, y este programa conoce las versiones hasta %3. Hay que iniciar la versión de Tessera que la escribió, o una posterior, o restaurar una copia de seguridad anterior a la actualización.</translation>
    </message>
    <message>
        <source>The database %1 is damaged: column %2 of a row holds what it never should. Restore it from a backup.</source>
        <translation>La base de datos %1 está dañada: la columna %2 de una fila contiene lo que nunca debería. Hay que restaurarla desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>%1 cannot be forced to the disk: %2.</source>
        <translation>No se puede forzar la escritura de %1 en el disco: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be renamed to %2: %3.</source>
        <translation>No se puede cambiar el nombre de %1 a %2: %3.</translation>
    </message>
    <message>
        <source>The file %1 cannot be made: %2.</source>
        <translation>No se puede crear el archivo %1: %2.</translation>
    </message>
    <message>
        <source>There is no space left for %1; nothing was changed. Free some space there, or name a place on another disk.</source>
        <translation>No queda espacio para %1; no se cambió nada. Hay que liberar espacio ahí, o indicar un lugar en otro disco.</translation>
    </message>
    <message>
        <source>The file %1 exists already, and a backup replaces nothing. Name another file.</source>
        <translation>El archivo %1 ya existe, y una copia de seguridad no reemplaza nada. Hay que indicar otro archivo.</translation>
    </message>
    <message>
        <source>The process %1 runs the services of the data folder %2; start and stop them there, or end it to run them here.</source>
        <translation>El proceso %1 ejecuta los servicios de la carpeta de datos %2; hay que iniciarlos y detenerlos allí, o terminar ese proceso para ejecutarlos aquí.</translation>
    </message>
    <message>
        <source>The auth service beside it does not run, so nobody is asked for its keys; start it to go on.</source>
        <translation>El servicio de autenticación de al lado no se ejecuta, así que no se piden sus claves a nadie; hay que iniciarlo para continuar.</translation>
    </message>
    <message>
        <source>The services cannot speak TLS with %1. %2</source>
        <translation>Los servicios no pueden hablar TLS con %1. %2</translation>
    </message>
    <message>
        <source>There is no certificate in it (PEM or PKCS #12).</source>
        <translation>No contiene ningún certificado (PEM o PKCS #12).</translation>
    </message>
    <message>
        <source>There is no private key in it (PEM or PKCS #12).</source>
        <translation>No contiene ninguna clave privada (PEM o PKCS #12).</translation>
    </message>
    <message>
        <source>The PKCS #12 holds no certificate with its private key.</source>
        <translation>El PKCS #12 no contiene ningún certificado con su clave privada.</translation>
    </message>
    <message>
        <source>The key is encrypted, and no passphrase is given.</source>
        <translation>La clave está cifrada, y no se indicó ninguna frase de contraseña.</translation>
    </message>
    <message>
        <source>The passphrase is not that of the key.</source>
        <translation>La frase de contraseña no es la de la clave.</translation>
    </message>
    <message>
        <source>The key is not that of the certificate.</source>
        <translation>La clave no es la del certificado.</translation>
    </message>
    <message>
        <source>The certificate is too weak for clients of today: RSA of 2048 bits, ECDSA and SHA-256 are the least.</source>
        <translation>El certificado es demasiado débil para los clientes de hoy: lo mínimo es RSA de 2048 bits, ECDSA y SHA-256.</translation>
    </message>
    <message>
        <source>OpenSSL does not take the certificate.</source>
        <translation>OpenSSL no acepta el certificado.</translation>
    </message>
    <message>
        <source>%1 is larger than a certificate can be.</source>
        <translation>%1 es mayor de lo que puede ser un certificado.</translation>
    </message>
    <message>
        <source>There is no certificate (PEM) in %1.</source>
        <translation>No hay ningún certificado (PEM) en %1.</translation>
    </message>
    <message>
        <source>There are two certificates for TLS: one of a file (tls.certificate-file) and one of the local authority (tls.names). Name one of them.</source>
        <translation>Hay dos certificados para TLS: uno de un archivo (tls.certificate-file) y otro de la autoridad local (tls.names). Hay que indicar solo uno.</translation>
    </message>
    <message>
        <source>A resource service alone has no authority. Let that of the auth service issue it a certificate (tls issue), and name that with tls.certificate-file instead of tls.names.</source>
        <translation>Un servicio de recursos que se ejecuta por sí solo no tiene autoridad. La del servicio de autenticación debe emitirle un certificado (tls issue), que se indica con tls.certificate-file en lugar de tls.names.</translation>
    </message>
    <message>
        <source>A key for TLS is named and no certificate; name that too (tls.certificate-file), or neither.</source>
        <translation>Se indica una clave para TLS y ningún certificado; hay que indicarlo también (tls.certificate-file), o ninguno de los dos.</translation>
    </message>
    <message>
        <source>The local authority cannot give the listeners a certificate. %1</source>
        <translation>La autoridad local no puede dar un certificado a los puntos de escucha. %1</translation>
    </message>
    <message>
        <source>The stored certificate &quot;%1&quot; does not open. Restore the database from a backup.</source>
        <translation>El certificado guardado «%1» no se abre. Hay que restaurar la base de datos desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>The local authority is out of date since %1: make another one (tls renew --authority), and let clients trust that.</source>
        <translation>La autoridad local está caducada desde el %1: hay que crear otra (tls renew --authority) y hacer que los clientes confíen en ella.</translation>
    </message>
    <message>
        <source>The listeners have no certificate of the local authority. Name what it is to be for (tls.names) and start them; that makes one.</source>
        <translation>Los puntos de escucha no tienen ningún certificado de la autoridad local. Hay que indicar para qué debe ser (tls.names) e iniciarlos; con eso se crea uno.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a DNS name nor an IP address.</source>
        <translation>«%1» no es un nombre DNS ni una dirección IP.</translation>
    </message>
    <message>
        <source>A certificate is for 1 to %1 DNS names and IP addresses.</source>
        <translation>Un certificado es para 1 a %1 nombres DNS y direcciones IP.</translation>
    </message>
    <message>
        <source>A certificate is for 1 to %1 days.</source>
        <translation>Un certificado es para 1 a %1 días.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither an IP address nor a network as 10.1.0.0/16</source>
        <translation>«%1» no es una dirección IP ni una red como 10.1.0.0/16</translation>
    </message>
    <message>
        <source>the name of the %1 is empty</source>
        <translation>el nombre de %1 está vacío</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of both, auth, resource</source>
        <translation>«%1» no es ninguno de both, auth, resource</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an issuer; it must be an http or https address without query and fragment (RFC 8414 section 2)</source>
        <translation>«%1» no es un emisor; debe ser una dirección http o https sin consulta ni fragmento (RFC 8414, sección 2)</translation>
    </message>
    <message>
        <source>an audience has 1 to 255 characters</source>
        <translation>una audiencia tiene de 1 a 255 caracteres</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an http or https address</source>
        <translation>«%1» no es una dirección http o https</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a DNS name nor an IP address</source>
        <translation>«%1» no es un nombre DNS ni una dirección IP</translation>
    </message>
    <message>
        <source>a certificate is for 1 to %1 DNS names and IP addresses</source>
        <translation>un certificado es para 1 a %1 nombres DNS y direcciones IP</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number from %2 to %3</source>
        <translation>«%1» no es un número de %2 a %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of auto, text, journal, json</source>
        <translation>«%1» no es ninguno de auto, text, journal, json</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not CATEGORY=LEVEL with one of debug, info, warning, error</source>
        <translation>«%1» no es CATEGORÍA=NIVEL con uno de debug, info, warning, error</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a category</source>
        <translation>«%1» no es el nombre de una categoría</translation>
    </message>
    <message>
        <source>there is no category &quot;%1&quot; (did you mean &quot;%2&quot;?)</source>
        <translation>no existe la categoría «%1» (¿quizá «%2»?)</translation>
    </message>
    <message>
        <source>there is no category &quot;%1&quot;</source>
        <translation>no existe la categoría «%1»</translation>
    </message>
    <message>
        <source>The configuration file %1 is as it was: %2 It should say: %3.</source>
        <translation>El archivo de configuración %1 está como estaba: %2 Debería decir: %3.</translation>
    </message>
    <message>
        <source>this program cannot change it without harm; change it by hand.</source>
        <translation>este programa no puede cambiarlo sin dañarlo; hay que cambiarlo a mano.</translation>
    </message>
    <message>
        <source>another program writes it all the time.</source>
        <translation>otro programa lo escribe continuamente.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be used: %2</source>
        <translation>No se puede usar la carpeta de datos %1: %2</translation>
    </message>
    <message>
        <source>the folder around it cannot be made.</source>
        <translation>no se puede crear la carpeta que la rodea.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>No existe la carpeta %1.</translation>
    </message>
    <message>
        <source>it is not a folder.</source>
        <translation>no es una carpeta.</translation>
    </message>
    <message>
        <source>this user may not write to it.</source>
        <translation>este usuario no puede escribir en ella.</translation>
    </message>
    <message>
        <source>everybody may write to it; take that away with chmod o-w, or name a folder of its own.</source>
        <translation>todos pueden escribir en ella; hay que quitarles ese permiso con chmod o-w, o indicar una carpeta propia.</translation>
    </message>
    <message>
        <source>the group %1 may write to it; take that away with chmod g-w, or name a folder of its own.</source>
        <translation>el grupo %1 puede escribir en ella; hay que quitarle ese permiso con chmod g-w, o indicar una carpeta propia.</translation>
    </message>
    <message>
        <source>The auth service beside it is elsewhere now, so nobody is asked where it was.</source>
        <translation>El servicio de autenticación de al lado está ahora en otro lugar, así que no se pregunta a nadie donde estaba.</translation>
    </message>
    <message>
        <source>service.lock cannot be written; is the disk full?</source>
        <translation>no se puede escribir service.lock; ¿está lleno el disco?</translation>
    </message>
    <message>
        <source>this user may not write to the folder %1.</source>
        <translation>este usuario no puede escribir en la carpeta %1.</translation>
    </message>
    <message>
        <source>there is no room left on the disk.</source>
        <translation>no queda sitio en el disco.</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made: %2.</source>
        <translation>no se puede crear la carpeta %1: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be the data folder: %2</source>
        <translation>La carpeta %1 no puede ser la carpeta de datos: %2</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 no es una carpeta.</translation>
    </message>
    <message>
        <source>this user may not make it in %1.</source>
        <translation>este usuario no puede crearla en %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say where the folder is: begin with / or ~/.</source>
        <translation>«%1» no dice dónde está la carpeta: debe empezar por / o ~/.</translation>
    </message>
    <message>
        <source>it holds other things, %1 for one; name one of its own.</source>
        <translation>contiene otras cosas, como %1; hay que indicar una propia.</translation>
    </message>
    <message>
        <source>%1 says otherwise than &quot;%2&quot;; start the program without it to choose here.</source>
        <translation>%1 dice otra cosa que «%2»; para elegir aquí hay que iniciar el programa sin ello.</translation>
    </message>
    <message>
        <source>There is no configuration file to keep these choices in.</source>
        <translation>No hay ningún archivo de configuración donde conservar estas elecciones.</translation>
    </message>
    <message>
        <source>The services of this data folder are another process&apos;s; change them where they run, or end that process and start them here.</source>
        <translation>Los servicios de esta carpeta de datos son de otro proceso; hay que cambiarlos donde se ejecutan, o terminar ese proceso e iniciarlos aquí.</translation>
    </message>
    <message>
        <source>The services of this process are ending.</source>
        <translation>Los servicios de este proceso están terminando.</translation>
    </message>
    <message>
        <source>The key-encryption key in %1 cannot be used: %2</source>
        <translation>No se puede usar la clave de cifrado de claves de %1: %2</translation>
    </message>
    <message>
        <source>it is not a file.</source>
        <translation>no es un archivo.</translation>
    </message>
    <message>
        <source>others than its owner may read or write it; take that away with chmod 600.</source>
        <translation>además de su propietario, otros pueden leerla o escribirla; chmod 600 les quita ese permiso.</translation>
    </message>
    <message>
        <source>it holds neither 64 hexadecimal digits nor 32 bytes.</source>
        <translation>no contiene 64 cifras hexadecimales ni 32 bytes.</translation>
    </message>
    <message>
        <source>another program took it away.</source>
        <translation>otro programa la eliminó.</translation>
    </message>
    <message>
        <source>it does not exist, and there is no folder %1 to make it in.</source>
        <translation>no existe, y no hay ninguna carpeta %1 donde crearla.</translation>
    </message>
    <message>
        <source>it does not exist, and this user may not make it there.</source>
        <translation>no existe, y este usuario no puede crearla ahí.</translation>
    </message>
    <message>
        <source>The key-encryption key of the data folder %1 is missing. It was looked for in %2. Without it the signing keys cannot be opened; put it back where it was.</source>
        <translation>Falta la clave de cifrado de claves de la carpeta de datos %1. Se buscó en %2. Sin ella no se pueden abrir las claves de firma; hay que devolverla a su sitio.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address to listen on: %2. Write HOST:PORT with a port from 0 to 65535, as 127.0.0.1:8000 or [::1]:8000</source>
        <translation>«%1» no es una dirección donde escuchar: %2. Se escribe HOST:PUERTO con un puerto de 0 a 65535, como 127.0.0.1:8000 o [::1]:8000</translation>
    </message>
    <message>
        <source>it has no port</source>
        <translation>no tiene puerto</translation>
    </message>
    <message>
        <source>it has no host</source>
        <translation>no tiene host</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a port</source>
        <translation>«%1» no es un puerto</translation>
    </message>
    <message>
        <source>an IPv6 address stands in brackets</source>
        <translation>una dirección IPv6 va entre corchetes</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither an IP address nor localhost</source>
        <translation>«%1» no es una dirección IP ni localhost</translation>
    </message>
    <message>
        <source>%1 is where the %2 service listens.</source>
        <translation>%1 es donde escucha el servicio %2.</translation>
    </message>
    <message>
        <source>Tokens name %1 as their issuer now. Access tokens that are out already name %2 and are refused here; clients get new ones with their refresh tokens, which stay good. Services elsewhere that trust %2 must be told the new issuer.</source>
        <translation>Los tokens indican ahora %1 como emisor. Los tokens de acceso ya emitidos indican %2 y aquí se rechazan; los clientes obtienen otros con sus tokens de actualización, que siguen siendo válidos. A los servicios de otros lugares que confían en %2 hay que comunicarles el nuevo emisor.</translation>
    </message>
    <message>
        <source>%1 is decided when the program starts: say it with %2 or in the configuration file.</source>
        <translation>%1 se decide al iniciar el programa: se indica con %2 o en el archivo de configuración.</translation>
    </message>
    <message>
        <source>This holds until the program ends: %1 says otherwise at the next start. Start it without that to choose here.</source>
        <translation>Esto vale hasta que el programa termine: %1 dice otra cosa en el próximo inicio. Para elegir aquí hay que iniciarlo sin ello.</translation>
    </message>
    <message>
        <source>This holds until the program ends: it keeps no configuration file.</source>
        <translation>Esto vale hasta que el programa termine: no mantiene ningún archivo de configuración.</translation>
    </message>
    <message>
        <source>This process was told not to run that service, or is ending.</source>
        <translation>A este proceso se le indicó que no ejecutara ese servicio, o está terminando.</translation>
    </message>
    <message>
        <source>A resource service alone must be told whom it trusts: name the issuer with --issuer.</source>
        <translation>A un servicio de recursos que se ejecuta por sí solo hay que decirle en quién confía: el emisor se indica con --issuer.</translation>
    </message>
    <message>
        <source>Both services are told to listen on %1; give one of them another port.</source>
        <translation>Según la configuración, ambos servicios escuchan en %1; hay que dar otro puerto a uno de ellos.</translation>
    </message>
    <message>
        <source>The metrics are told to be on %1, where the %2 service listens; give them another port.</source>
        <translation>Según la configuración, las métricas están en %1, donde escucha el servicio %2; hay que darles otro puerto.</translation>
    </message>
    <message>
        <source>This machine has no address %1.</source>
        <translation>Este equipo no tiene la dirección %1.</translation>
    </message>
    <message>
        <source>This user may not listen on %1: ports under 1024 need a privilege.</source>
        <translation>Este usuario no puede escuchar en %1: los puertos por debajo de 1024 necesitan un privilegio.</translation>
    </message>
    <message>
        <source>Cannot listen on %1: %2.</source>
        <translation>No se puede escuchar en %1: %2.</translation>
    </message>
    <message>
        <source>No address is known for the name %1.</source>
        <translation>No se conoce ninguna dirección para el nombre %1.</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot;.</source>
        <translation>No existe la clave «%1».</translation>
    </message>
    <message>
        <source>There is no algorithm &quot;%1&quot;.</source>
        <translation>No existe el algoritmo «%1».</translation>
    </message>
    <message>
        <source>The key %1 is known already.</source>
        <translation>La clave %1 ya se conoce.</translation>
    </message>
    <message>
        <source>%1 answered more than 256 KiB.</source>
        <translation>%1 respondió más de 256 KiB.</translation>
    </message>
    <message>
        <source>%1 gave no key set: %2.</source>
        <translation>%1 no dio ningún conjunto de claves: %2.</translation>
    </message>
    <message>
        <source>%1: keys come over https, or over http from this machine.</source>
        <translation>%1: las claves se obtienen por https, o por http desde este equipo.</translation>
    </message>
    <message>
        <source>An RSA key of %1 bit is too slow to sign with; at most %2 are used here.</source>
        <translation>Una clave RSA de %1 bits es demasiado lenta para firmar; aquí se usan como máximo %2.</translation>
    </message>
    <message>
        <source>The key is not of the kind that %1 signs with.</source>
        <translation>La clave no es de la clase con la que firma %1.</translation>
    </message>
    <message>
        <source>The JWK says that it is for %1, not for %2.</source>
        <translation>La JWK dice que es para %1, no para %2.</translation>
    </message>
    <message>
        <source>The key %1 cannot be changed.</source>
        <translation>No se puede cambiar la clave %1.</translation>
    </message>
    <message>
        <source>The database was sealed under another key-encryption key while this program ran. Restart it with that one.</source>
        <translation>La base de datos se selló con otra clave de cifrado de claves mientras se ejecutaba este programa. Hay que reiniciarlo con esa.</translation>
    </message>
    <message>
        <source>The key %1 is already known.</source>
        <translation>La clave %1 ya se conoce.</translation>
    </message>
    <message>
        <source>Another node made the next key first.</source>
        <translation>Otro nodo creó antes la próxima clave.</translation>
    </message>
    <message>
        <source>There is no key %1.</source>
        <translation>No existe la clave %1.</translation>
    </message>
    <message>
        <source>The key set holds %1 keys already, and consumers refuse larger ones. Wait until some are removed, or revoke those that are not needed.</source>
        <translation>El conjunto de claves ya tiene %1 claves, y los consumidores rechazan los mayores. Hay que esperar a que se eliminen algunas, o revocar las que no hacen falta.</translation>
    </message>
    <message>
        <source>The key %1 is stored, but the key set could not be brought up to date.</source>
        <translation>La clave %1 está guardada, pero no se pudo actualizar el conjunto de claves.</translation>
    </message>
    <message>
        <source>The key %1 was revoked at %2.</source>
        <translation>La clave %1 se revocó el %2.</translation>
    </message>
    <message>
        <source>A private key leaves only under a passphrase of at least %1 bytes.</source>
        <translation>Una clave privada solo sale con una frase de contraseña de al menos %1 bytes.</translation>
    </message>
    <message>
        <source>The stored signing keys cannot be used. Restore the database from a backup.</source>
        <translation>No se pueden usar las claves de firma guardadas. Hay que restaurar la base de datos desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>The key %1 must not sign any more.</source>
        <translation>La clave %1 ya no debe firmar.</translation>
    </message>
    <message>
        <source>The key-encryption key is not the one that this database is sealed under. Give the right one; a new set of signing keys is never made in its place.</source>
        <translation>La clave de cifrado de claves no es aquella con la que está sellada esta base de datos. Hay que dar la correcta; nunca se crea en su lugar un conjunto nuevo de claves de firma.</translation>
    </message>
    <message>
        <source>The stored private key %1 does not open. Restore the database from a backup.</source>
        <translation>La clave privada guardada %1 no se abre. Hay que restaurar la base de datos desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>The database holds signing keys, but not the value that the key-encryption key is checked with. Restore it from a backup.</source>
        <translation>La base de datos contiene claves de firma, pero no el valor con el que se comprueba la clave de cifrado de claves. Hay que restaurarla desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>The private part of key %1 was wiped when it left the key set.</source>
        <translation>La parte privada de la clave %1 se borró cuando salió del conjunto de claves.</translation>
    </message>
    <message>
        <source>The rotation interval (%1) must be off or at least the propagation time plus the access token lifetime (%2).</source>
        <translation>El intervalo de rotación (%1) debe estar desactivado o ser al menos el tiempo de propagación más la duración de los tokens de acceso (%2).</translation>
    </message>
    <message>
        <source>A rotation interval of %1 would publish %2 keys at once; consumers refuse sets of more than %3. Make the interval longer, or the leeway shorter.</source>
        <translation>Un intervalo de rotación de %1 publicaría %2 claves a la vez; los consumidores rechazan conjuntos de más de %3. Hay que alargar el intervalo, o acortar el margen.</translation>
    </message>
    <message>
        <source>The JWKS max-age must not be negative.</source>
        <translation>El max-age del JWKS no debe ser negativo.</translation>
    </message>
    <message>
        <source>The propagation time (%1) must be at least the JWKS max-age (%2).</source>
        <translation>El tiempo de propagación (%1) debe ser al menos el max-age del JWKS (%2).</translation>
    </message>
    <message>
        <source>The leeway (%1) must be between 0 and %2.</source>
        <translation>El margen (%1) debe estar entre 0 y %2.</translation>
    </message>
    <message>
        <source>RSA keys have 2048, 3072 or 4096 bits, not %1.</source>
        <translation>Las claves RSA tienen 2048, 3072 o 4096 bits, no %1.</translation>
    </message>
    <message>
        <source>A key of the form %1 is not read here; `openssl pkcs8 -topk8` or, for OpenSSH, `ssh-keygen -p -m PKCS8` converts it.</source>
        <translation>Aquí no se lee una clave en formato %1; `openssl pkcs8 -topk8` o, para OpenSSH, `ssh-keygen -p -m PKCS8` la convierte.</translation>
    </message>
    <message>
        <source>There is only a public key in the text; signing needs the private one.</source>
        <translation>En el texto solo hay una clave pública; para firmar hace falta la privada.</translation>
    </message>
    <message>
        <source>There is no private key in PEM form in the text.</source>
        <translation>No hay ninguna clave privada en PEM en el texto.</translation>
    </message>
    <message>
        <source>The file is larger than 64 KiB.</source>
        <translation>El archivo tiene más de 64 KiB.</translation>
    </message>
    <message>
        <source>The private key is damaged: it is not base64.</source>
        <translation>La clave privada está dañada: no es base64.</translation>
    </message>
    <message>
        <source>The private key is encrypted; its passphrase is needed.</source>
        <translation>La clave privada está cifrada; hace falta su frase de contraseña.</translation>
    </message>
    <message>
        <source>The passphrase does not open the private key (or the key is damaged, which looks the same).</source>
        <translation>La frase de contraseña no abre la clave privada (o la clave está dañada: no se puede distinguir).</translation>
    </message>
    <message>
        <source>The private key is damaged: it cannot be decoded.</source>
        <translation>La clave privada está dañada: no se puede decodificar.</translation>
    </message>
    <message>
        <source>The parts of the private key do not belong together.</source>
        <translation>Las partes de la clave privada no se corresponden.</translation>
    </message>
    <message>
        <source>The bytes are no private key in PKCS#8 form.</source>
        <translation>Los bytes no son una clave privada en formato PKCS#8.</translation>
    </message>
    <message>
        <source>The private key does not have the size of the curve.</source>
        <translation>La clave privada no tiene el tamaño de la curva.</translation>
    </message>
    <message>
        <source>An Ed25519 private key has 32 bytes.</source>
        <translation>Una clave privada Ed25519 tiene 32 bytes.</translation>
    </message>
    <message>
        <source>A key of the kind %1 is not used here; RSA, EC P-256, EC P-384 and Ed25519 are.</source>
        <translation>Aquí no se usa una clave de la clase %1; se usan RSA, EC P-256, EC P-384 y Ed25519.</translation>
    </message>
    <message>
        <source>The RSA key is larger than %1 bits.</source>
        <translation>La clave RSA tiene más de %1 bits.</translation>
    </message>
    <message>
        <source>The numbers do not make an RSA key.</source>
        <translation>Los números no forman una clave RSA.</translation>
    </message>
    <message>
        <source>The coordinates do not have the size of the curve.</source>
        <translation>Las coordenadas no tienen el tamaño de la curva.</translation>
    </message>
    <message>
        <source>The point is not on the curve %1.</source>
        <translation>El punto no está en la curva %1.</translation>
    </message>
    <message>
        <source>The RSA key has %1 bits; it must have %2 to %3.</source>
        <translation>La clave RSA tiene %1 bits; debe tener de %2 a %3.</translation>
    </message>
    <message>
        <source>The public exponent of the RSA key is larger than 32 bits.</source>
        <translation>El exponente público de la clave RSA tiene más de 32 bits.</translation>
    </message>
    <message>
        <source>The public exponent of the RSA key is even or below 3.</source>
        <translation>El exponente público de la clave RSA es par o menor que 3.</translation>
    </message>
    <message>
        <source>The modulus of the RSA key is even.</source>
        <translation>El módulo de la clave RSA es par.</translation>
    </message>
    <message>
        <source>The modulus of the RSA key can be divided by %1.</source>
        <translation>El módulo de la clave RSA es divisible por %1.</translation>
    </message>
    <message>
        <source>The RSA key was made by a faulty library, and its private key can be computed (ROCA, CVE-2017-15361).</source>
        <translation>La clave RSA la creó una biblioteca defectuosa, y su clave privada se puede calcular (ROCA, CVE-2017-15361).</translation>
    </message>
    <message>
        <source>The numbers of the RSA private key do not belong together.</source>
        <translation>Los números de la clave privada RSA no se corresponden.</translation>
    </message>
    <message>
        <source>The algorithm %1 is for another kind of key.</source>
        <translation>El algoritmo %1 es para otra clase de clave.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an http or https URL that keys can be fetched from.</source>
        <translation>«%1» no es una URL http o https de la que se puedan obtener claves.</translation>
    </message>
    <message>
        <source>Keys are not fetched from %1: over plain http only this very machine is asked. Use https.</source>
        <translation>No se obtienen claves de %1: por http sin cifrar solo se pregunta a este mismo equipo. Hay que usar https.</translation>
    </message>
    <message>
        <source>The issuer &quot;%1&quot; has a query, which an issuer must not have.</source>
        <translation>El emisor «%1» tiene una consulta, que un emisor no debe tener.</translation>
    </message>
    <message>
        <source>The issuer&apos;s metadata cannot be read: %1</source>
        <translation>No se pueden leer los metadatos del emisor: %1</translation>
    </message>
    <message>
        <source>The metadata is not that of the issuer %1, so it is not followed.</source>
        <translation>Los metadatos no son los del emisor %1, así que no se tienen en cuenta.</translation>
    </message>
    <message>
        <source>did not answer within %1 ms</source>
        <translation>no respondió en %1 ms</translation>
    </message>
    <message>
        <source>closed the connection without an answer</source>
        <translation>cerró la conexión sin responder</translation>
    </message>
    <message>
        <source>answers more than 256 KiB</source>
        <translation>responde más de 256 KiB</translation>
    </message>
    <message>
        <source>%1 cannot be fetched: %2.</source>
        <translation>No se puede obtener %1: %2.</translation>
    </message>
    <message>
        <source>answers with a redirect (%1), and redirects are not followed</source>
        <translation>responde con una redirección (%1), y las redirecciones no se siguen</translation>
    </message>
    <message>
        <source>answers with something else than JSON</source>
        <translation>responde con algo distinto de JSON</translation>
    </message>
    <message>
        <source>The issuer&apos;s key set cannot be used: %1</source>
        <translation>No se puede usar el conjunto de claves del emisor: %1</translation>
    </message>
    <message>
        <source>The issuer publishes no key that can be used.</source>
        <translation>El emisor no publica ninguna clave que se pueda usar.</translation>
    </message>
    <message>
        <source>The issuer&apos;s key set has not been fetched yet.</source>
        <translation>Todavía no se ha obtenido el conjunto de claves del emisor.</translation>
    </message>
    <message>
        <source>The issuer&apos;s key set could not be fetched yet. %1</source>
        <translation>Todavía no se pudo obtener el conjunto de claves del emisor. %1</translation>
    </message>
    <message>
        <source>There were too many failed attempts; wait before the next one.</source>
        <translation>Hubo demasiados intentos fallidos; hay que esperar antes del siguiente.</translation>
    </message>
    <message>
        <source>The password could not be hashed.</source>
        <translation>No se pudo calcular el hash de la contraseña.</translation>
    </message>
    <message>
        <source>Too many passwords wait to be hashed; try again in a moment.</source>
        <translation>Hay demasiadas contraseñas esperando su hash; hay que intentarlo de nuevo enseguida.</translation>
    </message>
    <message>
        <source>The service is stopping.</source>
        <translation>El servicio se está deteniendo.</translation>
    </message>
    <message>
        <source>The email address or the password is not right.</source>
        <translation>La dirección de correo o la contraseña no es correcta.</translation>
    </message>
    <message>
        <source>Line %1: a quoted cell is not closed, or something follows its closing quote.</source>
        <translation>Línea %1: una celda entre comillas no se cierra, o algo sigue a sus comillas de cierre.</translation>
    </message>
    <message>
        <source>The shortest password has at least 1 character, and no more than the longest.</source>
        <translation>La contraseña más corta tiene al menos 1 carácter, y no más que la más larga.</translation>
    </message>
    <message>
        <source>The longest password has at most 1024 characters, and no fewer than the shortest.</source>
        <translation>La contraseña más larga tiene como máximo 1024 caracteres, y no menos que la más corta.</translation>
    </message>
    <message>
        <source>The score of a password is from 0 to 4.</source>
        <translation>La puntuación de una contraseña es de 0 a 4.</translation>
    </message>
    <message>
        <source>The password must have at least %1 characters.</source>
        <translation>La contraseña debe tener al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>The password may have at most %1 characters.</source>
        <translation>La contraseña puede tener como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>The password holds a character that cannot be typed again reliably.</source>
        <translation>La contraseña contiene un carácter que no se puede volver a teclear con seguridad.</translation>
    </message>
    <message>
        <source>The password is too easy to guess; use several uncommon words, or more characters.</source>
        <translation>La contraseña es demasiado fácil de adivinar; conviene usar varias palabras poco comunes, o más caracteres.</translation>
    </message>
    <message>
        <source>An account is locked after 1 to 1000 failed sign-ins.</source>
        <translation>Una cuenta se bloquea tras 1 a 1000 inicios de sesión fallidos.</translation>
    </message>
    <message>
        <source>A lock lasts from 1s to 24h.</source>
        <translation>Un bloqueo dura de 1s a 24h.</translation>
    </message>
    <message>
        <source>There is no such user.</source>
        <translation>No existe tal usuario.</translation>
    </message>
    <message>
        <source>There is a user with this email address already.</source>
        <translation>Ya hay un usuario con esta dirección de correo.</translation>
    </message>
    <message>
        <source>The password was changed, or the user disabled, meanwhile.</source>
        <translation>Entretanto se cambió la contraseña, o se deshabilitó el usuario.</translation>
    </message>
    <message>
        <source>%1 is true or false.</source>
        <translation>%1 debe ser true o false.</translation>
    </message>
    <message>
        <source>%1 must be text.</source>
        <translation>%1 debe ser texto.</translation>
    </message>
    <message>
        <source>roles must be a list of text.</source>
        <translation>roles debe ser una lista de textos.</translation>
    </message>
    <message>
        <source>password_hash cannot be taken over. %1</source>
        <translation>No se puede adoptar password_hash. %1</translation>
    </message>
    <message>
        <source>password and password_hash cannot both be given.</source>
        <translation>No se pueden dar password y password_hash a la vez.</translation>
    </message>
    <message>
        <source>This email address stands in an earlier line already.</source>
        <translation>Esta dirección de correo ya está en una línea anterior.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known; there are email, name, email_verified, is_active, roles, password and password_hash.</source>
        <translation>«%1» no se conoce; existen email, name, email_verified, is_active, roles, password y password_hash.</translation>
    </message>
    <message>
        <source>The first line must name the columns, and one of them must be email.</source>
        <translation>La primera línea debe nombrar las columnas, y una de ellas debe ser email.</translation>
    </message>
    <message>
        <source>The column %1 is named twice.</source>
        <translation>La columna %1 se nombra dos veces.</translation>
    </message>
    <message>
        <source>There are %1 cells where there are %2 columns.</source>
        <translation>Hay %1 celdas donde hay %2 columnas.</translation>
    </message>
    <message>
        <source>This is not JSON (at byte %1): %2.</source>
        <translation>Esto no es JSON (en el byte %1): %2.</translation>
    </message>
    <message>
        <source>The document must be an array of users.</source>
        <translation>El documento debe ser una lista de usuarios.</translation>
    </message>
    <message>
        <source>This is not an object.</source>
        <translation>Esto no es un objeto.</translation>
    </message>
    <message>
        <source>The document is not UTF-8.</source>
        <translation>El documento no es UTF-8.</translation>
    </message>
    <message>
        <source>A name has at most 200 characters.</source>
        <translation>Un nombre tiene como máximo 200 caracteres.</translation>
    </message>
    <message>
        <source>A name holds no control characters.</source>
        <translation>Un nombre no contiene caracteres de control.</translation>
    </message>
    <message>
        <source>A user has at most 32 roles.</source>
        <translation>Un usuario tiene como máximo 32 roles.</translation>
    </message>
    <message>
        <source>A role has 1 to 64 characters of a-z, 0-9, &apos;.&apos;, &apos;_&apos;, &apos;-&apos; and &apos;:&apos;, and begins with a letter or a digit; &quot;%1&quot; is none.</source>
        <translation>Un rol tiene de 1 a 64 caracteres de a-z, 0-9, &apos;.&apos;, &apos;_&apos;, &apos;-&apos; y &apos;:&apos;, y empieza por una letra o una cifra; «%1» no lo es.</translation>
    </message>
    <message>
        <source>The import was cancelled; nobody was added.</source>
        <translation>La importación se canceló; no se añadió a nadie.</translation>
    </message>
    <message>
        <source>It must be an Argon2id hash (v=19) in PHC form, with a salt of 8 bytes or more and a result of 32 or more.</source>
        <translation>Debe ser un hash Argon2id (v=19) en formato PHC, con una sal de 8 bytes o más y un resultado de 32 o más.</translation>
    </message>
    <message>
        <source>It asks for %1 KiB of memory (m) at each sign-in; at most %2 are given.</source>
        <translation>Pide %1 KiB de memoria (m) en cada inicio de sesión; se admiten como máximo %2.</translation>
    </message>
    <message>
        <source>It goes %1 times (t) over %2 KiB of memory (m) at each sign-in; together at most %3 KiB are gone over.</source>
        <translation>Recorre %1 veces (t) %2 KiB de memoria (m) en cada inicio de sesión; en total se admiten como máximo %3 KiB.</translation>
    </message>
    <message>
        <source>Its salt has %1 bytes and its result %2; each may have at most %3.</source>
        <translation>Su sal tiene %1 bytes y su resultado %2; cada uno puede tener como máximo %3.</translation>
    </message>
    <message>
        <source>An email address is needed.</source>
        <translation>Hace falta una dirección de correo.</translation>
    </message>
    <message>
        <source>An email address has at most 254 characters.</source>
        <translation>Una dirección de correo tiene como máximo 254 caracteres.</translation>
    </message>
    <message>
        <source>This is not an email address; one looks like name@example.com.</source>
        <translation>Esto no es una dirección de correo; debe parecerse a nombre@example.com.</translation>
    </message>
    <message>
        <source>This removal cannot be undone any more: it was too long ago, or is undone already. Add the user anew.</source>
        <translation>Esta eliminación ya no se puede deshacer: hace demasiado tiempo, o ya se deshizo. Hay que añadir el usuario de nuevo.</translation>
    </message>
    <message>
        <source>Another user has the email address %1 by now. Give that one another address or remove it, and undo again.</source>
        <translation>Otro usuario tiene ya la dirección de correo %1. Hay que asignarle otra o eliminarlo, y volver a deshacer.</translation>
    </message>
    <message>
        <source>There is no user &quot;%1&quot;.</source>
        <translation>No existe el usuario «%1».</translation>
    </message>
    <message>
        <source>There were too many failed attempts with this email address. Try again in %1 s, or lift the lock of the user.</source>
        <translation>Hubo demasiados intentos fallidos con esta dirección de correo. Hay que intentarlo de nuevo dentro de %1 s, o levantar el bloqueo del usuario.</translation>
    </message>
    <message>
        <source>The password could not be checked; the log says why.</source>
        <translation>No se pudo comprobar la contraseña; el registro dice por qué.</translation>
    </message>
    <message>
        <source>Nobody who is enabled has the role %1, so nobody can confirm this. Give the role to a user whose password you know: edit the user, and add %1 to the roles.</source>
        <translation>Nadie que esté habilitado tiene el rol %1, así que nadie puede confirmarlo. Hay que dar el rol a un usuario cuya contraseña se conozca: editar el usuario y añadir %1 a los roles.</translation>
    </message>
    <message>
        <source>There is no session %1.</source>
        <translation>No existe la sesión %1.</translation>
    </message>
    <message>
        <source>The session could not be stored.</source>
        <translation>No se pudo guardar la sesión.</translation>
    </message>
    <message>
        <source>The session has expired.</source>
        <translation>La sesión ha caducado.</translation>
    </message>
    <message>
        <source>There is no user %1.</source>
        <translation>No existe el usuario %1.</translation>
    </message>
    <message>
        <source>The variable %1 says nothing; is %2 meant?</source>
        <translation>La variable %1 no tiene efecto; ¿se trata de %2?</translation>
    </message>
    <message>
        <source>The member key_ops of the JWK does not allow the operation %1.</source>
        <translation>El miembro key_ops de la JWK no permite %1.</translation>
    </message>
    <message>
        <source>The private key is encrypted with %1 iterations of its passphrase; at most %2 are made.</source>
        <translation>La clave privada está cifrada con %1 iteraciones de su frase de contraseña; se hacen %2 como máximo.</translation>
    </message>
    <message>
        <source>The private key is encrypted with a scrypt that takes too much: at most %1 MiB of memory are given, and %2 MiB gone over.</source>
        <translation>La clave privada está cifrada con un scrypt que exige demasiado: se dan como máximo %1 MiB de memoria y se recorren %2 MiB.</translation>
    </message>
    <message>
        <source>`openssl pkcs8 -topk8` writes the key with less.</source>
        <translation>`openssl pkcs8 -topk8` escribe la clave con menos.</translation>
    </message>
    <message>
        <source>another program has put another one there.</source>
        <translation>otro programa ha puesto otra ahí.</translation>
    </message>
    <message>
        <source>%1 cannot be removed again.</source>
        <translation>%1 no se puede volver a eliminar.</translation>
    </message>
    <message>
        <source>The system gives no descriptors to serve %1 with.</source>
        <translation>El sistema no da descriptores para atender %1.</translation>
    </message>
    <message>
        <source>OpenSSL of this machine speaks no TLS 1.2.</source>
        <translation>OpenSSL de esta máquina no admite TLS 1.2.</translation>
    </message>
    <message>
        <source>The resource service could not go on with that.</source>
        <translation>El servicio de recursos no pudo continuar con eso.</translation>
    </message>
    <message>
        <source>line %1 has %2 within braces; take it out there.</source>
        <translation>la línea %1 tiene %2 entre llaves; hay que sacarlo de ahí.</translation>
    </message>
    <message>
        <source>answers %1</source>
        <translation>responde %1</translation>
    </message>
    <message>
        <source>broke off: %1</source>
        <translation>interrumpió la respuesta: %1</translation>
    </message>
    <message>
        <source>There is no installation of Tessera in %1. Name the folder of one with --data-dir, or its configuration with --config; or make one there by starting the services on it.</source>
        <translation>No hay ninguna instalación de Tessera en %1. Hay que indicar la carpeta de una con --data-dir, o su configuración con --config; o crear una ahí iniciando los servicios con esa carpeta.</translation>
    </message>
    <message>
        <source>it is that of the user %1, so run this as that user: sudo -u %1.</source>
        <translation>es del usuario %1; hay que ejecutar esto como ese usuario: sudo -u %1.</translation>
    </message>
    <message>
        <source>everybody may write to it; name a folder of its own.</source>
        <translation>cualquiera puede escribir en ella; hay que indicar una carpeta propia.</translation>
    </message>
</context>
<context>
    <name>tessera::settings</name>
    <message>
        <source>How long a key signs before the next one takes over.</source>
        <translation>Cuánto tiempo firma una clave antes de que la siguiente tome el relevo.</translation>
    </message>
    <message>
        <source>How long a key is published before it signs, so that every consumer can see it first.</source>
        <translation>Cuánto tiempo se publica una clave antes de firmar, para que todos los consumidores puedan verla antes.</translation>
    </message>
    <message>
        <source>How long consumers may keep the key set before they fetch it again. Where it is lowered, the next key waits for the caches of the longer time.</source>
        <translation>Cuánto tiempo pueden conservar los consumidores el conjunto de claves antes de volver a obtenerlo. Si se reduce, la clave siguiente espera a las cachés del plazo anterior, más largo.</translation>
    </message>
    <message>
        <source>How long a key stays published after the last token it signed has expired.</source>
        <translation>Cuánto tiempo sigue publicada una clave después de que caduque el último token que firmó.</translation>
    </message>
    <message>
        <source>What the next signing key is for; keys that exist stay as they are.</source>
        <translation>Para qué algoritmo es la próxima clave de firma; las claves existentes no cambian.</translation>
    </message>
    <message>
        <source>The size of the next RSA key.</source>
        <translation>El tamaño de la próxima clave RSA.</translation>
    </message>
    <message>
        <source>How long an access token is good.</source>
        <translation>Cuánto tiempo es válido un token de acceso.</translation>
    </message>
    <message>
        <source>How long a session lasts without a refresh.</source>
        <translation>Cuánto dura una sesión sin renovarse.</translation>
    </message>
    <message>
        <source>The same for a person who asked to be remembered.</source>
        <translation>Lo mismo para quien pidió que se le recuerde.</translation>
    </message>
    <message>
        <source>How long a spent refresh token still gets the same answer, for clients that lost it.</source>
        <translation>Cuánto tiempo un token de actualización ya usado sigue obteniendo la misma respuesta, para los clientes que la perdieron.</translation>
    </message>
    <message>
        <source>The type in the header of access tokens; JWT is for consumers that refuse at+jwt.</source>
        <translation>El tipo en la cabecera de los tokens de acceso; JWT es para consumidores que rechazan at+jwt.</translation>
    </message>
    <message>
        <source>Whether access tokens say email address and name.</source>
        <translation>Si los tokens de acceso indican la dirección de correo y el nombre.</translation>
    </message>
    <message>
        <source>How many failed sign-ins in a row lock an account.</source>
        <translation>Cuántos inicios de sesión fallidos seguidos bloquean una cuenta.</translation>
    </message>
    <message>
        <source>How long that lock lasts.</source>
        <translation>Cuánto dura ese bloqueo.</translation>
    </message>
    <message>
        <source>Whether anybody may make an account.</source>
        <translation>Si cualquiera puede crear una cuenta.</translation>
    </message>
    <message>
        <source>How many characters a new password has at least.</source>
        <translation>Cuántos caracteres tiene como mínimo una contraseña nueva.</translation>
    </message>
    <message>
        <source>How many characters a new password has at most.</source>
        <translation>Cuántos caracteres tiene como máximo una contraseña nueva.</translation>
    </message>
    <message>
        <source>How hard to guess a new password is at least, on the scale of zxcvbn.</source>
        <translation>Dificultad mínima para adivinar una contraseña nueva, en la escala de zxcvbn.</translation>
    </message>
    <message>
        <source>How much memory one password hash takes; others follow at the next sign-in.</source>
        <translation>Cuánta memoria ocupa el hash de una contraseña; los demás se adaptan en el siguiente inicio de sesión.</translation>
    </message>
    <message>
        <source>How often a password hash goes over that memory.</source>
        <translation>Cuántas veces recorre esa memoria el hash de una contraseña.</translation>
    </message>
    <message>
        <source>Into how many parts that memory is divided.</source>
        <translation>En cuántas partes se divide esa memoria.</translation>
    </message>
    <message>
        <source>Web sites whose scripts may call the services.</source>
        <translation>Sitios web cuyos scripts pueden llamar a los servicios.</translation>
    </message>
    <message>
        <source>How often an encrypted backup is written, where the configuration names a folder and a passphrase for them.</source>
        <translation>Cada cuánto se escribe una copia de seguridad cifrada, si la configuración indica una carpeta y una frase de contraseña para ellas.</translation>
    </message>
    <message>
        <source>How many of these backups stay; older ones go when a new one is whole.</source>
        <translation>Cuántas de estas copias se conservan; las más antiguas se eliminan cuando hay una nueva completa.</translation>
    </message>
    <message>
        <source>Where the auth service listens.</source>
        <translation>Dónde escucha el servicio de autenticación.</translation>
    </message>
    <message>
        <source>Where the resource service listens.</source>
        <translation>Dónde escucha el servicio de recursos.</translation>
    </message>
    <message>
        <source>What tokens name as their issuer, and whom the resource service trusts: the address under which clients know the auth service.</source>
        <translation>Lo que los tokens indican como emisor y en quién confía el servicio de recursos: la dirección con la que los clientes conocen el servicio de autenticación.</translation>
    </message>
    <message>
        <source>What tokens name as their audience, and what the resource service asks for.</source>
        <translation>Lo que los tokens indican como audiencia y lo que exige el servicio de recursos.</translation>
    </message>
    <message>
        <source>The address under which clients know the resource service, as its metadata says it (RFC 9728): where a proxy is in front, or a name leads to it.</source>
        <translation>La dirección con la que los clientes conocen el servicio de recursos, tal como la indican sus metadatos (RFC 9728): cuando hay un proxy delante o un nombre que conduce a él.</translation>
    </message>
    <message>
        <source>Where the resource service learns keys, where it is not from the auth service beside it or the metadata of the issuer.</source>
        <translation>De dónde obtiene las claves el servicio de recursos, si no es del servicio de autenticación que tiene al lado ni de los metadatos del emisor.</translation>
    </message>
    <message>
        <source>Which services run.</source>
        <translation>Qué servicios se ejecutan.</translation>
    </message>
    <message>
        <source>The folder that holds the database.</source>
        <translation>La carpeta que contiene la base de datos.</translation>
    </message>
    <message>
        <source>The file with the key that seals the signing keys.</source>
        <translation>El archivo con la clave que sella las claves de firma.</translation>
    </message>
    <message>
        <source>The names under which clients reach both services: the local authority makes a certificate for them, with which the services speak TLS.</source>
        <translation>Los nombres con los que los clientes llegan a ambos servicios: la autoridad local emite para ellos un certificado, con el que los servicios hablan TLS.</translation>
    </message>
    <message>
        <source>A certificate of yours with which both services speak TLS, as PEM or PKCS #12; its file is followed.</source>
        <translation>Un certificado propio con el que ambos servicios hablan TLS, en PEM o PKCS #12; los cambios en su archivo se detectan.</translation>
    </message>
    <message>
        <source>The key of that certificate, where it is in another file.</source>
        <translation>La clave de ese certificado, si está en otro archivo.</translation>
    </message>
    <message>
        <source>The file with the passphrase of that key.</source>
        <translation>El archivo con la frase de contraseña de esa clave.</translation>
    </message>
    <message>
        <source>Whose certificates alone the resource service believes where it fetches keys; without it those that the system trusts, and the local authority&apos;s.</source>
        <translation>Los únicos certificados en los que confía el servicio de recursos al obtener claves; si no se indican, confía en los del sistema y en los de la autoridad local.</translation>
    </message>
    <message>
        <source>Where backups are written by themselves; best on another disk.</source>
        <translation>Dónde se escriben las copias de seguridad automáticas; mejor en otro disco.</translation>
    </message>
    <message>
        <source>The file with the passphrase of these backups; without it none is written.</source>
        <translation>El archivo con la frase de contraseña de esas copias; sin él no se escribe ninguna.</translation>
    </message>
    <message>
        <source>Threads for each listener; 0 is one a core.</source>
        <translation>Hilos por cada punto de escucha; 0 es uno por núcleo.</translation>
    </message>
    <message>
        <source>How many connections each listener takes at once.</source>
        <translation>Cuántas conexiones admite a la vez cada punto de escucha.</translation>
    </message>
    <message>
        <source>How many of them may come from one IPv4 address, or one IPv6 /64.</source>
        <translation>Cuántas de ellas pueden venir de una misma dirección IPv4 o de una misma red IPv6 /64.</translation>
    </message>
    <message>
        <source>Proxies in front of the listeners, whose Forwarded or X-Forwarded-For tells who their clients are.</source>
        <translation>Proxies situados delante de los puntos de escucha, cuyo Forwarded o X-Forwarded-For indica quiénes son sus clientes.</translation>
    </message>
    <message>
        <source>Where Prometheus finds /metrics; without it there are no metrics. No password protects them: let nobody else reach that address.</source>
        <translation>Dónde encuentra Prometheus /metrics; si no se indica, no hay métricas. No las protege ninguna contraseña: nadie más debe llegar a esa dirección.</translation>
    </message>
    <message>
        <source>How the log is written; auto takes the journal&apos;s form where standard error is the journal.</source>
        <translation>En qué formato se escribe el registro; auto usa el del journal cuando la salida de error estándar es el journal.</translation>
    </message>
    <message>
        <source>From which level on messages are logged, by category; * stands for all. tessera.requests=info logs every request.</source>
        <translation>A partir de qué nivel se registran los mensajes, por categoría; * vale para todas. tessera.requests=info registra cada petición.</translation>
    </message>
</context>
<context>
    <name>tessera::ui</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AboutDialog</name>
    <message>
        <source>About Tessera</source>
        <translation>Acerca de Tessera</translation>
    </message>
    <message>
        <source>Tessera %1</source>
        <translation>Tessera %1</translation>
    </message>
    <message>
        <source>Database schema</source>
        <translation>Esquema de la base de datos</translation>
    </message>
    <message>
        <source>%1; databases of schema 1 to %2 are upgraded to it</source>
        <translation>%1; las bases de datos con esquema 1 a %2 se actualizan a él</translation>
    </message>
    <message>
        <source>Signs people in, signs access tokens, publishes and rotates the keys, verifies.</source>
        <translation>Autentica a los usuarios, firma tokens de acceso, publica y rota las claves, verifica.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. There is no warranty, to the extent permitted by law.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Sin ninguna garantía, en la medida que permita la ley.</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Copiar versiones</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Which log</source>
        <translation>Qué registro</translation>
    </message>
    <message>
        <source>Refused &amp;sign-ins</source>
        <translation>&amp;Inicios de sesión rechazados</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>&amp;Peticiones</translation>
    </message>
    <message>
        <source>&amp;Audit log</source>
        <translation>Registro de &amp;auditoría</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AddressPage</name>
    <message>
        <source>Where the services listen</source>
        <translation>Dónde escuchan los servicios</translation>
    </message>
    <message>
        <source>Two services run: one signs people in, the other shows how yours verify tokens. On 127.0.0.1 they are reached from this machine alone.</source>
        <translation>Se ejecutan dos servicios: uno autentica a los usuarios; el otro muestra cómo verifican los tokens los servicios propios. A 127.0.0.1 solo se llega desde este equipo.</translation>
    </message>
    <message>
        <source>A&amp;uth service</source>
        <translation>Servicio de a&amp;utenticación</translation>
    </message>
    <message>
        <source>Signs in, and publishes the keys.</source>
        <translation>Inicia sesiones y publica las claves.</translation>
    </message>
    <message>
        <source>&amp;Resource service</source>
        <translation>Servicio de &amp;recursos</translation>
    </message>
    <message>
        <source>Answers whoever has a good token.</source>
        <translation>Responde a quien tenga un token válido.</translation>
    </message>
    <message>
        <source>The addresses are still being looked at.</source>
        <translation>Todavía se están comprobando las direcciones.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AdministratorDialog</name>
    <message>
        <source>Confirm that you are an administrator</source>
        <translation>Confirmar que se es administrador</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>C&amp;onfirmar</translation>
    </message>
    <message>
        <source>&amp;Email address</source>
        <translation>&amp;Correo electrónico</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Con&amp;traseña</translation>
    </message>
    <message>
        <source>That is not the email address and password of an administrator.</source>
        <translation>Esa no es la dirección de correo y la contraseña de un administrador.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AdministratorPage</name>
    <message>
        <source>The first administrator</source>
        <translation>El primer administrador</translation>
    </message>
    <message>
        <source>Somebody who may sign in, with the role &quot;admin&quot;. Others are added later, in the window.</source>
        <translation>Alguien que puede iniciar sesión, con el rol «admin». Los demás se añaden después, en la ventana.</translation>
    </message>
    <message>
        <source>&amp;Email address</source>
        <translation>&amp;Correo electrónico</translation>
    </message>
    <message>
        <source>What this person signs in with.</source>
        <translation>Con lo que esta persona inicia sesión.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>For lists and tokens; may be empty.</source>
        <translation>Para listas y tokens; puede quedar vacío.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>An email address is needed: it is what the administrator signs in with.</source>
        <translation>Hace falta una dirección de correo: con ella inicia sesión el administrador.</translation>
    </message>
    <message>
        <source>A password is needed that keeps the rules.</source>
        <translation>Hace falta una contraseña que cumpla las reglas.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AmountEditor</name>
    <message>
        <source>Unit of &quot;%1&quot;</source>
        <translation>Unidad de «%1»</translation>
    </message>
</context>
<context>
    <name>tessera::ui::Assistant</name>
    <message>
        <source>Place</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Set up Tessera</source>
        <translation>Configurar Tessera</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>&amp;Start Tessera</source>
        <translation>&amp;Iniciar Tessera</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Go on without an &amp;administrator</source>
        <translation>Continuar sin a&amp;dministrador</translation>
    </message>
    <message>
        <source>Set up &amp;later</source>
        <translation>Configurar más &amp;tarde</translation>
    </message>
    <message>
        <source>the address of the auth service</source>
        <translation>la dirección del servicio de autenticación</translation>
    </message>
    <message>
        <source>Give up setting up Tessera?</source>
        <translation>¿Abandonar la configuración de Tessera?</translation>
    </message>
    <message>
        <source>Nothing was made yet; what was typed here is lost.</source>
        <translation>Todavía no se ha creado nada; lo escrito aquí se pierde.</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>A&amp;bandonar</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AtOnceDialog</name>
    <message>
        <source>Rotate at once</source>
        <translation>Rotar de inmediato</translation>
    </message>
    <message>
        <source>&amp;Rotate at once</source>
        <translation>&amp;Rotar de inmediato</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AttackModel</name>
    <message>
        <source>No answer came.</source>
        <translation>No llegó ninguna respuesta.</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Estado %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>taken (policy)</source>
        <translation>aceptado (política)</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>fetched (policy)</source>
        <translation>consultada (política)</translation>
    </message>
    <message>
        <source>address fetched</source>
        <translation>dirección consultada</translation>
    </message>
    <message>
        <source>broke</source>
        <translation>error</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>sin evaluar</translation>
    </message>
    <message>
        <source>Why a verifier falls for it</source>
        <translation>Por qué cae un verificador</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>La regla</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>It is refused, with status 401.</source>
        <translation>Se rechaza, con el estado 401.</translation>
    </message>
    <message>
        <source>It is refused; whoever takes it may have a reason. A matter of policy, no failure.</source>
        <translation>Se rechaza; quien lo acepte puede tener un motivo. Es cuestión de política, no un fallo.</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Lo que se obtuvo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>Ataque</translation>
    </message>
    <message>
        <source>What it tries</source>
        <translation>Qué intenta</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AttackResults</name>
    <message>
        <source>Inspect its t&amp;oken</source>
        <translation>Inspeccionar su t&amp;oken</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>&amp;Guardar informe…</translation>
    </message>
    <message>
        <source>Attacks</source>
        <translation>Ataques</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>About the attack</source>
        <translation>Sobre el ataque</translation>
    </message>
    <message>
        <source>The tokens are being made.</source>
        <translation>Se están creando los tokens.</translation>
    </message>
    <message>
        <source>%1 of %2 attacks are done.</source>
        <translation>%1 de %2 ataques realizados.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Page to read (*.html)</source>
        <translation>Página para leer (*.html)</translation>
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
        <translation>El nombre de un informe termina en .html, .json o .xml (JUnit).</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>El informe está en %1.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AttackView</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>This &amp;host is mine, or its owner wants it to be tried</source>
        <translation>Este &amp;host es propio, o su propietario autoriza la prueba</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>one that is minted for it</source>
        <translation>uno que se emite para ello</translation>
    </message>
    <message>
        <source>the token above</source>
        <translation>el token de arriba</translation>
    </message>
    <message>
        <source>What the resource must accept before the forged ones prove anything</source>
        <translation>Lo que el recurso debe aceptar antes de que los falsificados demuestren algo</translation>
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
        <translation>To&amp;ken válido</translation>
    </message>
    <message>
        <source>Pa&amp;use between two</source>
        <translation>Pa&amp;usa entre dos</translation>
    </message>
    <message>
        <source>A&amp;t most</source>
        <translation>Como má&amp;ximo</translation>
    </message>
    <message>
        <source>of its issuer, for the attacks that need the public key; may stay empty</source>
        <translation>de su emisor, para los ataques que necesitan la clave pública; puede quedar vacío</translation>
    </message>
    <message>
        <source>&amp;Key set at</source>
        <translation>Con&amp;junto de claves en</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>D&amp;etener</translation>
    </message>
    <message>
        <source>This is not an http or https address.</source>
        <translation>No es una dirección http o https.</translation>
    </message>
    <message>
        <source>There is no token above yet.</source>
        <translation>Todavía no hay ningún token arriba.</translation>
    </message>
    <message>
        <source>%1 may be another machine. Attack only what is yours.</source>
        <translation>%1 puede ser otro equipo. Solo debe atacarse lo propio.</translation>
    </message>
    <message>
        <source>Some ninety forged tokens are sent, one after the other. A resource that verifies refuses them all.</source>
        <translation>Se envían unos noventa tokens falsificados, uno tras otro. Un recurso que verifica los rechaza todos.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Se detuvo.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::Attention</name>
    <message>
        <source>The auth service could not start. %1</source>
        <translation>No se pudo iniciar el servicio de autenticación. %1</translation>
    </message>
    <message>
        <source>The resource service could not start. %1</source>
        <translation>No se pudo iniciar el servicio de recursos. %1</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Volver a iniciarlo</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Usar el puerto %1</translation>
    </message>
    <message>
        <source>Nothing can be stored at the moment, so nobody can sign in or refresh. %1</source>
        <translation>Ahora mismo no se puede guardar nada, así que nadie puede iniciar ni renovar sesión. %1</translation>
    </message>
    <message>
        <source>Show the requests</source>
        <translation>Mostrar las peticiones</translation>
    </message>
    <message>
        <source>The auth service listens on %1 without TLS: other machines reach it, and passwords and tokens cross the network in the clear. Turn TLS on, or listen on a loopback address behind a proxy that does TLS.</source>
        <translation>El servicio de autenticación escucha en %1 sin TLS: otros equipos llegan a él, y las contraseñas y los tokens cruzan la red en claro. Conviene activar TLS, o escuchar en una dirección de bucle local detrás de un proxy que hable TLS.</translation>
    </message>
    <message>
        <source>The resource service listens on %1 without TLS: other machines reach it, and tokens cross the network in the clear. Turn TLS on, or listen on a loopback address behind a proxy that does TLS.</source>
        <translation>El servicio de recursos escucha en %1 sin TLS: otros equipos llegan a él, y los tokens cruzan la red en claro. Conviene activar TLS, o escuchar en una dirección de bucle local detrás de un proxy que hable TLS.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <source>The certificate of the services is out of date since %1: clients refuse it.</source>
        <translation>El certificado de los servicios está caducado desde %1: los clientes lo rechazan.</translation>
    </message>
    <message>
        <source>The certificate of the services ends %1. Put another one in its place.</source>
        <translation>El certificado de los servicios caduca %1. Hay que poner otro en su lugar.</translation>
    </message>
    <message>
        <source>The clock of this machine is behind: the database has seen %1 already, which is %2. Until then keys stay as they are and no planned one begins to sign. Check date and time of this machine.</source>
        <translation>El reloj de este equipo va atrasado: la base de datos ya registró la fecha %1, que es %2. Hasta entonces las claves se quedan como están y ninguna planificada empieza a firmar. Hay que comprobar la fecha y la hora de este equipo.</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Mostrar las claves</translation>
    </message>
    <message>
        <source>A refresh token was used a second time, %1. Its session was ended, since somebody may have stolen it.</source>
        <translation>Un token de actualización se usó por segunda vez, %1. Su sesión se cerró, porque alguien puede haberlo robado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refresh tokens were used a second time in the last 24 hours, the latest %1. Their sessions were ended, since somebody may have stolen them.</source>
        <translation>
            <numerusform>%Ln token de actualización se usó por segunda vez en las últimas 24 horas, el último %1. Su sesión se cerró, porque alguien puede haberlo robado.</numerusform>
            <numerusform>%Ln tokens de actualización se usaron por segunda vez en las últimas 24 horas, el último %1. Sus sesiones se cerraron, porque alguien puede haberlos robado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it in the log</source>
        <translation>Mostrarlo en el registro</translation>
    </message>
    <message>
        <source>%1 is locked after too many failed sign-ins, until %2.</source>
        <translation>%1 está bloqueado tras demasiados inicios de sesión fallidos, hasta %2.</translation>
    </message>
    <message>
        <source>Show the user</source>
        <translation>Mostrar el usuario</translation>
    </message>
    <message numerus="yes">
        <source>%Ln users are locked after too many failed sign-ins.</source>
        <translation>
            <numerusform>%Ln usuario está bloqueado tras demasiados inicios de sesión fallidos.</numerusform>
            <numerusform>%Ln usuarios están bloqueados tras demasiados inicios de sesión fallidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the users</source>
        <translation>Mostrar los usuarios</translation>
    </message>
    <message>
        <source>No enabled user has the role admin, so nobody can confirm what needs an administrator, such as the export of a private key. Give the role to somebody.</source>
        <translation>Ningún usuario habilitado tiene el rol admin, así que nadie puede confirmar lo que requiere un administrador, como exportar una clave privada. Hay que asignar el rol a alguien.</translation>
    </message>
    <message>
        <source>Open the users</source>
        <translation>Abrir los usuarios</translation>
    </message>
    <message>
        <source>The scheduled backup failed %1, and is tried again: %2</source>
        <translation>La copia de seguridad programada falló %1 y se vuelve a intentar: %2</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Mostrar las copias</translation>
    </message>
    <message>
        <source>The last backup was written %1, more than a week ago.</source>
        <translation>La última copia de seguridad se escribió %1, hace más de una semana.</translation>
    </message>
    <message>
        <source>in the console</source>
        <translation>en la consola</translation>
    </message>
    <message>
        <source>on the command line by %1</source>
        <translation>en la línea de comandos por %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>The next key, %1, begins to sign %2. It is published already.</source>
        <translation>La próxima clave, %1, empieza a firmar %2. Ya está publicada.</translation>
    </message>
    <message>
        <source>The key %1, imported %2, begins to sign %3.</source>
        <translation>La clave %1, importada %2, empieza a firmar %3.</translation>
    </message>
    <message>
        <source>The key %1, announced by hand %2, begins to sign %3.</source>
        <translation>La clave %1, anunciada a mano %2, empieza a firmar %3.</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostrar la clave</translation>
    </message>
    <message>
        <source>The resource service has no keys that it may use, and refuses every token. %1</source>
        <translation>El servicio de recursos no tiene claves que pueda usar y rechaza todos los tokens. %1</translation>
    </message>
    <message>
        <source>The resource service goes on with a key set that is out of date since %1, until %2 at the latest. %3</source>
        <translation>El servicio de recursos sigue con un conjunto de claves que está desfasado desde %1, hasta %2 como muy tarde. %3</translation>
    </message>
    <message>
        <source>The resource service could not fetch the keys again. %1</source>
        <translation>El servicio de recursos no pudo volver a obtener las claves. %1</translation>
    </message>
    <message>
        <source>Compare the key sets</source>
        <translation>Comparar los conjuntos de claves</translation>
    </message>
    <message>
        <source>The resource service still holds the key %1, which was revoked, and accepts what it signed. Let it fetch the keys now.</source>
        <translation>El servicio de recursos todavía conserva la clave %1, que se revocó, y acepta lo que firmó. Hay que hacer que obtenga las claves ahora.</translation>
    </message>
    <message>
        <source>The resource service does not hold the key %1, which signs now. It fetches the keys with the first token of it.</source>
        <translation>El servicio de recursos no tiene la clave %1, que firma ahora. Obtiene las claves con el primer token de ella.</translation>
    </message>
    <message>
        <source>The key set that the resource service holds is out of date since %1.</source>
        <translation>El conjunto de claves que tiene el servicio de recursos está desfasado desde %1.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AttentionCard</name>
    <message>
        <source>Bad</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Nada requiere atención.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AttentionTraffic</name>
    <message>
        <source>In the last 15 minutes %1 of %2 requests failed: they were answered with 5xx, or not at all.</source>
        <translation>En los últimos 15 minutos fallaron %1 de %2 peticiones: se respondieron con 5xx o no se respondieron.</translation>
    </message>
    <message>
        <source>Show the requests</source>
        <translation>Mostrar las peticiones</translation>
    </message>
    <message>
        <source>In the last 15 minutes %1 of %2 sign-ins were refused, more than is usual. Somebody may be guessing passwords, or a program may have a wrong one.</source>
        <translation>En los últimos 15 minutos se rechazaron %1 de %2 inicios de sesión, más de lo habitual. Alguien puede estar adivinando contraseñas, o un programa puede tener una incorrecta.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AuditExport</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AuditFilterBar</name>
    <message>
        <source>Any text</source>
        <translation>Cualquier texto</translation>
    </message>
    <message>
        <source>About: user, key, setting</source>
        <translation>Relativo a: usuario, clave, ajuste</translation>
    </message>
    <message>
        <source>By: user, console</source>
        <translation>Por: usuario, consola</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Todas las acciones</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Cualquier resultado</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Con éxito</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>All of the log</source>
        <translation>Todo el registro</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>Últimos 15 minutos</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>Entre…</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>&amp;hasta</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AuditModel</name>
    <message>
        <source>%1, succeeded</source>
        <translation>%1, con éxito</translation>
    </message>
    <message>
        <source>%1, refused</source>
        <translation>%1, rechazado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Relativo a</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
</context>
<context>
    <name>tessera::ui::AuditView</name>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>The entry&apos;s story</source>
        <translation>La historia de la entrada</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>La exportación se canceló; no se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>Checks that no entry was changed, removed or moved since it was written.</source>
        <translation>Comprueba que ninguna entrada se modificó, eliminó o movió desde que se escribió.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Writes all that the filter finds into a file.</source>
        <translation>Escribe en un archivo todo lo que encuentra el filtro.</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>buscando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) found</source>
        <translation>
            <numerusform>%Ln entrada encontrada</numerusform>
            <numerusform>%Ln entradas encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the latest %Ln entry(s); more as you scroll</source>
        <translation>
            <numerusform>la última entrada (%Ln); más al desplazarse</numerusform>
            <numerusform>las últimas %Ln entradas; más al desplazarse</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the &amp;hash</source>
        <translation>Copiar el &amp;hash</translation>
    </message>
    <message>
        <source>Only this &amp;action</source>
        <translation>Solo esta a&amp;cción</translation>
    </message>
    <message>
        <source>Only about &amp;this</source>
        <translation>Solo so&amp;bre esto</translation>
    </message>
    <message>
        <source>Only this a&amp;ddress</source>
        <translation>Solo esta &amp;dirección</translation>
    </message>
    <message>
        <source>Only this &amp;request</source>
        <translation>Solo esta &amp;petición</translation>
    </message>
    <message>
        <source>Go to the &amp;user</source>
        <translation>Ir al &amp;usuario</translation>
    </message>
    <message>
        <source>Go to the &amp;key</source>
        <translation>Ir a la c&amp;lave</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>The audit log is being read.</source>
        <translation>Se está leyendo el registro de auditoría.</translation>
    </message>
    <message>
        <source>Nothing was audited yet</source>
        <translation>Todavía no se ha auditado nada</translation>
    </message>
    <message>
        <source>Sign-ins and all that is changed appear here as they happen.</source>
        <translation>Los inicios de sesión y todos los cambios aparecen aquí a medida que ocurren.</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Ninguna entrada coincide</translation>
    </message>
    <message>
        <source>The audit log holds nothing that the filter asks for. Users are found by their whole email address; a part of it is found as text.</source>
        <translation>El registro de auditoría no contiene nada de lo que pide el filtro. Los usuarios se encuentran por su dirección de correo completa; una parte de ella se encuentra como texto.</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>&amp;Quitar el filtro</translation>
    </message>
    <message>
        <source>Every entry of the audit log is being read and compared with its hash.</source>
        <translation>Se está leyendo cada entrada del registro de auditoría y comparándola con su hash.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) were read, and all is as it was written. Whoever keeps the hash of the last one (%1…) elsewhere can tell later that nothing was replaced.</source>
        <translation>
            <numerusform>Se leyó %Ln entrada, y todo está como se escribió. Quien guarde en otro lugar el hash de la última (%1…) podrá comprobar más adelante que no se sustituyó nada.</numerusform>
            <numerusform>Se leyeron %Ln entradas, y todo está como se escribió. Quien guarde en otro lugar el hash de la última (%1…) podrá comprobar más adelante que no se sustituyó nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The audit log is broken at entry %1: %2 What stands before it is as it was written: %Ln entry(s).</source>
        <translation>
            <numerusform>El registro de auditoría está dañado en la entrada %1: %2 Lo anterior está como se escribió: %Ln entrada.</numerusform>
            <numerusform>El registro de auditoría está dañado en la entrada %1: %2 Lo anterior está como se escribió: %Ln entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log is being exported.</source>
        <translation>Se está exportando el registro de auditoría.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Canc&amp;elar</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Exportar el registro de auditoría</translation>
    </message>
    <message>
        <source>audit log</source>
        <translation>registro de auditoría</translation>
    </message>
    <message numerus="yes">
        <source>The audit log is being exported: %Ln entry(s) so far.</source>
        <translation>
            <numerusform>Se está exportando el registro de auditoría: %Ln entrada hasta ahora.</numerusform>
            <numerusform>Se está exportando el registro de auditoría: %Ln entradas hasta ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln entrada escrita en %1.</numerusform>
            <numerusform>%Ln entradas escritas en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::BackupDialog</name>
    <message>
        <source>Back up</source>
        <translation>Hacer copia de seguridad</translation>
    </message>
    <message>
        <source>&amp;Back up</source>
        <translation>&amp;Hacer copia</translation>
    </message>
    <message>
        <source>Users, keys, sessions, settings, the audit log and the key-encryption key are written into one file, encrypted. The file and the passphrase are all that a restore needs, on any machine; without the passphrase nobody can open it. Services go on meanwhile.</source>
        <translation>Usuarios, claves, sesiones, ajustes, el registro de auditoría y la clave de cifrado de claves se escriben en un solo archivo, cifrados. El archivo y la frase de contraseña son todo lo que necesita una restauración, en cualquier equipo; sin la frase nadie puede abrirlo. Los servicios siguen mientras tanto.</translation>
    </message>
    <message>
        <source>Back up into</source>
        <translation>Copia de seguridad en</translation>
    </message>
</context>
<context>
    <name>tessera::ui::BackupRow</name>
    <message>
        <source>Backups by schedule</source>
        <translation>Copias de seguridad programadas</translation>
    </message>
    <message>
        <source>Encrypted, and read back before the oldest go. Folder and passphrase are named in the configuration file.</source>
        <translation>Cifradas, y releídas antes de eliminar las más antiguas. La carpeta y la frase de contraseña se indican en el archivo de configuración.</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>&amp;Hacer copia ahora…</translation>
    </message>
    <message>
        <source>Wrote %1 and read it back: %2.</source>
        <translation>Se escribió %1 y se releyó: %2.</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>Re&amp;staurar…</translation>
    </message>
</context>
<context>
    <name>tessera::ui::CheckModel</name>
    <message>
        <source>passed</source>
        <translation>superada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>no superada</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no alcanzada</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>tessera::ui::Comparison</name>
    <message>
        <source>only served: no resource service runs here</source>
        <translation>solo servida: aquí no se ejecuta ningún servicio de recursos</translation>
    </message>
    <message>
        <source>in both</source>
        <translation>en ambos</translation>
    </message>
    <message>
        <source>only served: held after the next fetch</source>
        <translation>solo servida: se tendrá tras la próxima consulta</translation>
    </message>
    <message>
        <source>only served: held after the next fetch %1, or with its first token</source>
        <translation>solo servida: se tendrá tras la próxima consulta %1, o con su primer token</translation>
    </message>
    <message>
        <source>only held: will be dropped by the next fetch</source>
        <translation>solo conservada: la próxima consulta la descartará</translation>
    </message>
    <message>
        <source>only held: will be dropped by the next fetch %1</source>
        <translation>solo conservada: la próxima consulta %1 la descartará</translation>
    </message>
    <message>
        <source>in both, but they are two different keys</source>
        <translation>en ambos, pero son dos claves distintas</translation>
    </message>
    <message>
        <source>only served</source>
        <translation>solo servida</translation>
    </message>
    <message>
        <source>only held</source>
        <translation>solo conservada</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>no es la misma</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ComparisonModel</name>
    <message>
        <source>without a kid</source>
        <translation>sin kid</translation>
    </message>
    <message>
        <source>unknown here</source>
        <translation>desconocido aquí</translation>
    </message>
    <message>
        <source>Key (kid)</source>
        <translation>Clave (kid)</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
</context>
<context>
    <name>tessera::ui::CourseModel</name>
    <message>
        <source>not made yet</source>
        <translation>aún no creada</translation>
    </message>
    <message>
        <source>Its key was not made yet.</source>
        <translation>Su clave aún no se había creado.</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>anunciada</translation>
    </message>
    <message>
        <source>Its key is in the key set, and does not sign yet.</source>
        <translation>Su clave está en el conjunto de claves y todavía no firma.</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>Its key is in the key set, and signs.</source>
        <translation>Su clave está en el conjunto de claves y firma.</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>Its key is in the key set, and signs no more.</source>
        <translation>Su clave está en el conjunto de claves y ya no firma.</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>eliminada</translation>
    </message>
    <message>
        <source>Its key is gone from the key set.</source>
        <translation>Su clave ya no está en el conjunto de claves.</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revocada</translation>
    </message>
    <message>
        <source>Its key is revoked.</source>
        <translation>Su clave está revocada.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an instant and how far from now it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>First check that fails</source>
        <translation>Primera comprobación que falla</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Su clave</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ExportPrivateDialog</name>
    <message>
        <source>Export the private key %1</source>
        <translation>Exportar la clave privada %1</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>Whoever has the file and the passphrase can make tokens that every service of yours accepts. The file is encrypted (PKCS#8, AES-256), and the export stands in the audit log.</source>
        <translation>Quien tenga el archivo y la frase de contraseña puede crear tokens que aceptarán todos los servicios propios. El archivo se cifra (PKCS#8, AES-256), y la exportación consta en el registro de auditoría.</translation>
    </message>
    <message>
        <source>Export the private key</source>
        <translation>Exportar la clave privada</translation>
    </message>
    <message>
        <source>Keys (*.pem)</source>
        <translation>Claves (*.pem)</translation>
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
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Live sessions</source>
        <translation>Sesiones activas</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Clave de firma</translation>
    </message>
    <message>
        <source>Next key</source>
        <translation>Próxima clave</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many are disabled, how many are locked</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>none disabled</source>
        <translation>ninguno deshabilitado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln disabled</source>
        <translation>
            <numerusform>%Ln deshabilitado</numerusform>
            <numerusform>%Ln deshabilitados</numerusform>
        </translation>
    </message>
    <message>
        <source>none locked</source>
        <translation>ninguno bloqueado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln locked</source>
        <translation>
            <numerusform>%Ln bloqueado</numerusform>
            <numerusform>%Ln bloqueados</numerusform>
        </translation>
    </message>
    <message>
        <source>can be refreshed now</source>
        <translation>pueden renovarse ahora</translation>
    </message>
    <message>
        <source>%1…, since %2</source>
        <translation>%1…, desde %2</translation>
    </message>
    <message>
        <source>until it signs, %1</source>
        <translation>hasta que firme, %1</translation>
    </message>
    <message>
        <source>No change is planned.</source>
        <translation>No hay ningún cambio planificado.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::FileField</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Choo&amp;se…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name, or choose the file to replace it.</source>
        <translation>%1 ya existe. Hay que elegir otro nombre, o elegir el archivo para reemplazarlo.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>Ocultar los primeros pasos</translation>
    </message>
    <message>
        <source>&amp;Add a user…</source>
        <translation>&amp;Añadir un usuario…</translation>
    </message>
    <message>
        <source>2. Sign in as that user, in a terminal that has curl and jq, with the user&apos;s email address and password:</source>
        <translation>2. Iniciar sesión como ese usuario, en una terminal que tenga curl y jq, con su dirección de correo y su contraseña:</translation>
    </message>
    <message>
        <source>It is to trust the local authority: export that in Settings, TLS, as tessera-authority.crt, and be in its folder.</source>
        <translation>Debe confiar en la autoridad local: exportarla en Ajustes, TLS, como tessera-authority.crt, y situarse en su carpeta.</translation>
    </message>
    <message>
        <source>Commands to sign in</source>
        <translation>Comandos para iniciar sesión</translation>
    </message>
    <message>
        <source>Copy the commands to sign in</source>
        <translation>Copiar los comandos para iniciar sesión</translation>
    </message>
    <message>
        <source>3. Call the resource service with the token:</source>
        <translation>3. Llamar al servicio de recursos con el token:</translation>
    </message>
    <message>
        <source>Commands to use the token</source>
        <translation>Comandos para usar el token</translation>
    </message>
    <message>
        <source>Copy the commands to use the token</source>
        <translation>Copiar los comandos para usar el token</translation>
    </message>
    <message>
        <source>See the &amp;keys</source>
        <translation>Ver las &amp;claves</translation>
    </message>
    <message>
        <source>4. See which key has signed it, and when the next one takes over.</source>
        <translation>4. Ver qué clave lo firmó y cuándo toma el relevo la siguiente.</translation>
    </message>
    <message>
        <source>1. Add a user who may sign in: done.</source>
        <translation>1. Añadir un usuario que pueda iniciar sesión: hecho.</translation>
    </message>
    <message>
        <source>1. Add a user who may sign in.</source>
        <translation>1. Añadir un usuario que pueda iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::FormDialog</name>
    <message>
        <source>Working</source>
        <translation>En curso</translation>
    </message>
</context>
<context>
    <name>tessera::ui::GeneratedPasswordDialog</name>
    <message>
        <source>It is shown this once and kept nowhere. Give it to the person in a way that others do not see.</source>
        <translation>Se muestra solo esta vez y no se guarda en ningún sitio. Hay que entregarla a la persona de una forma que otros no vean.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>&amp;Password of %1</source>
        <translation>&amp;Contraseña de %1</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Contraseña de %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Copy it, or write it down, before this is closed.</source>
        <translation>Conviene copiarla, o anotarla, antes de cerrar.</translation>
    </message>
    <message numerus="yes">
        <source>Copied; it leaves the clipboard in %n second(s).</source>
        <translation>
            <numerusform>Copiada; se borra del portapapeles en %n segundo.</numerusform>
            <numerusform>Copiada; se borra del portapapeles en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not copied. Close it once more if it is written down; nobody can show it again.</source>
        <translation>No se copió. Si está anotada, basta con cerrar otra vez; nadie puede volver a mostrarla.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::GetView</name>
    <message>
        <source>Where the token comes from</source>
        <translation>De dónde viene el token</translation>
    </message>
    <message>
        <source>Mint by &amp;hand</source>
        <translation>Emitir a man&amp;o</translation>
    </message>
    <message>
        <source>Si&amp;gn in as a user</source>
        <translation>Iniciar &amp;sesión como usuario</translation>
    </message>
</context>
<context>
    <name>tessera::ui::HeldCard</name>
    <message>
        <source>Held by the resource service</source>
        <translation>Lo que tiene el servicio de recursos</translation>
    </message>
    <message>
        <source>&amp;Fetch now</source>
        <translation>&amp;Obtener ahora</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Copy the URL that the resource service fetches from</source>
        <translation>Copiar la URL desde la que obtiene las claves el servicio de recursos</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>Copy the ETag that is held</source>
        <translation>Copiar la ETag que se tiene</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Next fetch</source>
        <translation>Próxima consulta</translation>
    </message>
    <message>
        <source>Cooldown</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>The key set that is held</source>
        <translation>El conjunto de claves que se tiene</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>No está aquí</translation>
    </message>
    <message>
        <source>This program was told not to run the resource service.</source>
        <translation>A este programa se le indicó que no ejecutara el servicio de recursos.</translation>
    </message>
    <message>
        <source>In another process</source>
        <translation>En otro proceso</translation>
    </message>
    <message>
        <source>The process %1 runs the resource service; what it holds is known there alone.</source>
        <translation>El proceso %1 ejecuta el servicio de recursos; lo que tiene solo se sabe allí.</translation>
    </message>
    <message>
        <source>It could not start</source>
        <translation>No se pudo iniciar</translation>
    </message>
    <message>
        <source>S&amp;tart it again</source>
        <translation>&amp;Volver a iniciarlo</translation>
    </message>
    <message>
        <source>It is stopped</source>
        <translation>Está detenido</translation>
    </message>
    <message>
        <source>The resource service holds keys only while it runs, and fetches them when it starts.</source>
        <translation>El servicio de recursos solo tiene claves mientras se ejecuta, y las obtiene al iniciarse.</translation>
    </message>
    <message>
        <source>S&amp;tart it</source>
        <translation>&amp;Iniciarlo</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Todavía sin claves</translation>
    </message>
    <message>
        <source>The resource service is about to fetch them.</source>
        <translation>El servicio de recursos está a punto de obtenerlas.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::HelpBrowser</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>tessera::ui::HelpWindow</name>
    <message>
        <source>Find in the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Tessera Help</source>
        <translation>Ayuda de Tessera</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Teclado</translation>
    </message>
    <message>
        <source>&amp;About Tessera</source>
        <translation>A&amp;cerca de Tessera</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ImportDialog</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>Lines with problems</source>
        <translation>Líneas con problemas</translation>
    </message>
    <message>
        <source>Import users</source>
        <translation>Importar usuarios</translation>
    </message>
    <message>
        <source>&amp;File (CSV or JSON)</source>
        <translation>&amp;Archivo (CSV o JSON)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>The first line of a CSV names the columns: email, and if you like name, roles, password or password_hash, email_verified, is_active. Who has no password cannot sign in until one is set.</source>
        <translation>La primera línea de un CSV nombra las columnas: email y, si se quiere, name, roles, password o password_hash, email_verified, is_active. Quien no tenga contraseña no puede iniciar sesión hasta que se le ponga una.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>&amp;Add users</source>
        <translation>Añadir &amp;usuarios</translation>
    </message>
    <message>
        <source>Users (*.csv *.json);;All files (*)</source>
        <translation>Usuarios (*.csv *.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The file is being checked.</source>
        <translation>Se está comprobando el archivo.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave %Ln line(s) out and add the others</source>
        <translation>
            <numerusform>&amp;Omitir %Ln línea y añadir los demás</numerusform>
            <numerusform>&amp;Omitir %Ln líneas y añadir los demás</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) can be added.</source>
        <translation>
            <numerusform>Se puede añadir %Ln usuario.</numerusform>
            <numerusform>Se pueden añadir %Ln usuarios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) cannot be taken as they are.</source>
        <translation>
            <numerusform>%Ln línea no se puede aceptar tal como está.</numerusform>
            <numerusform>%Ln líneas no se pueden aceptar tal como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Users are being added.</source>
        <translation>Se están añadiendo los usuarios.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln user(s)</source>
        <translation>
            <numerusform>Añadir %Ln &amp;usuario</numerusform>
            <numerusform>Añadir %Ln &amp;usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Comprobar</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ImportKeyDialog</name>
    <message>
        <source>Import a key</source>
        <translation>Importar una clave</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Choose a file, drop it here, or paste it below: a private key as PEM (PKCS#1, PKCS#8, SEC1) or JWK. It is announced, and signs after the propagation time.</source>
        <translation>Se puede elegir un archivo, soltarlo aquí o pegarlo abajo: una clave privada en PEM (PKCS#1, PKCS#8, SEC1) o JWK. Se anuncia, y firma después del tiempo de propagación.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Elegir &amp;archivo…</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>C&amp;lave</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>Signs &amp;with</source>
        <translation>Firma &amp;con</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key *.jwk *.json);;All files (*)</source>
        <translation>Claves (*.pem *.key *.jwk *.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The key is encrypted: its passphrase is needed.</source>
        <translation>La clave está cifrada: hace falta su frase de contraseña.</translation>
    </message>
    <message>
        <source>RSA, %1 bits</source>
        <translation>RSA, %1 bits</translation>
    </message>
    <message>
        <source>%1, for %2. Key ID: %3</source>
        <translation>%1, para %2. Identificador de clave: %3</translation>
    </message>
    <message>
        <source>It is announced now, and signs from %1 on.</source>
        <translation>Se anuncia ahora y firma a partir del %1.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ImportProblemModel</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
</context>
<context>
    <name>tessera::ui::InspectView</name>
    <message>
        <source>Members of the token</source>
        <translation>Miembros del token</translation>
    </message>
</context>
<context>
    <name>tessera::ui::IssueCertificateDialog</name>
    <message>
        <source>Issue a certificate</source>
        <translation>Emitir un certificado</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>E&amp;mitir</translation>
    </message>
    <message>
        <source>For another server. Whoever trusts the local authority believes it; it is not renewed by itself, and its key is kept nowhere but in the file.</source>
        <translation>Para otro servidor. Quien confía en la autoridad local lo acepta; no se renueva por sí solo, y su clave no se guarda más que en el archivo.</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Nombres</translation>
    </message>
    <message>
        <source>DNS names and IP addresses, with commas between</source>
        <translation>Nombres DNS y direcciones IP, separados por comas</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Días</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Guardar el certificado</translation>
    </message>
    <message>
        <source>Certificates (*.pem)</source>
        <translation>Certificados (*.pem)</translation>
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
        <translation>&amp;Legible</translation>
    </message>
    <message>
        <source>In lines that people read</source>
        <translation>En líneas que leen las personas</translation>
    </message>
    <message>
        <source>&amp;Raw</source>
        <translation>En &amp;bruto</translation>
    </message>
    <message>
        <source>The very bytes</source>
        <translation>Los bytes tal cual</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Copiar como c&amp;url</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the key set that is served</source>
        <translation>Copiar el conjunto de claves que se sirve</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Save the key set that is served as a file</source>
        <translation>Guardar en un archivo el conjunto de claves que se sirve</translation>
    </message>
    <message>
        <source>The resource service is starting.</source>
        <translation>El servicio de recursos se está iniciando.</translation>
    </message>
    <message>
        <source>Key by key</source>
        <translation>Clave por clave</translation>
    </message>
    <message>
        <source>Keys of both sets</source>
        <translation>Claves de ambos conjuntos</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) served</source>
        <translation>
            <numerusform>%n clave servida</numerusform>
            <numerusform>%n claves servidas</numerusform>
        </translation>
    </message>
    <message>
        <source>The resource service fetches its issuer&apos;s keys.</source>
        <translation>El servicio de recursos obtiene las claves de su emisor.</translation>
    </message>
    <message>
        <source>Save the key set</source>
        <translation>Guardar el conjunto de claves</translation>
    </message>
    <message>
        <source>JWK sets (*.json);;All files (*)</source>
        <translation>Conjuntos JWK (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The key set was saved as %1.</source>
        <translation>El conjunto de claves se guardó como %1.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::KeyActions</name>
    <message>
        <source>Rotate</source>
        <translation>Rotar</translation>
    </message>
    <message>
        <source>Key %1 is announced already and signs from %2 on. Announce another one after it?</source>
        <translation>La clave %1 ya está anunciada y firma a partir del %2. ¿Anunciar otra clave después de ella?</translation>
    </message>
    <message>
        <source>&amp;Announce another key</source>
        <translation>&amp;Anunciar otra clave</translation>
    </message>
    <message>
        <source>A key is being made.</source>
        <translation>Se está creando una clave.</translation>
    </message>
    <message>
        <source>Key %1 is announced. It signs from %2 on (%3).</source>
        <translation>La clave %1 está anunciada. Firma a partir del %2 (%3).</translation>
    </message>
    <message>
        <source>Key %1 signs now.</source>
        <translation>La clave %1 firma ahora.</translation>
    </message>
    <message>
        <source>Key %1 is imported. It signs from %2 on.</source>
        <translation>La clave %1 está importada. Firma a partir del %2.</translation>
    </message>
    <message>
        <source>Key %1 is revoked.</source>
        <translation>La clave %1 está revocada.</translation>
    </message>
    <message>
        <source>Consumers that keep the key set may accept key %1 until %2.</source>
        <translation>Los consumidores que conservan el conjunto de claves pueden aceptar la clave %1 hasta el %2.</translation>
    </message>
    <message>
        <source>Public key %1 is in the clipboard, as PEM.</source>
        <translation>La clave pública %1 está en el portapapeles, como PEM.</translation>
    </message>
    <message>
        <source>Public key %1 is in the clipboard, as JWK.</source>
        <translation>La clave pública %1 está en el portapapeles, como JWK.</translation>
    </message>
    <message>
        <source>Save public key %1</source>
        <translation>Guardar la clave pública %1</translation>
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
        <translation>La clave pública %1 está en %2.</translation>
    </message>
    <message>
        <source>The private key %1 is about to leave the database. That takes an administrator.</source>
        <translation>La clave privada %1 está a punto de salir de la base de datos. Para ello hace falta un administrador.</translation>
    </message>
    <message>
        <source>Private key %1 is in %2, encrypted under the passphrase.</source>
        <translation>La clave privada %1 está en %2, cifrada con la frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::KeyDeeds</name>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Detalles…</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>Re&amp;vocar…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>Copy public key as &amp;JWK</source>
        <translation>Copiar la clave pública como &amp;JWK</translation>
    </message>
    <message>
        <source>Copy public key as &amp;PEM</source>
        <translation>Copiar la clave pública como &amp;PEM</translation>
    </message>
    <message>
        <source>Save public key as J&amp;WK…</source>
        <translation>Guardar la clave pública como J&amp;WK…</translation>
    </message>
    <message>
        <source>Save public key as P&amp;EM…</source>
        <translation>Guardar la clave pública como PE&amp;M…</translation>
    </message>
    <message>
        <source>Export p&amp;rivate key…</source>
        <translation>Exportar la clave p&amp;rivada…</translation>
    </message>
    <message>
        <source>Copy &amp;key ID</source>
        <translation>Copiar el &amp;identificador de clave</translation>
    </message>
</context>
<context>
    <name>tessera::ui::KeyDetailsDialog</name>
    <message>
        <source>Key %1</source>
        <translation>Clave %1</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clave pública</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Identificador de clave</translation>
    </message>
    <message>
        <source>Copy the key ID</source>
        <translation>Copiar el identificador de clave</translation>
    </message>
    <message>
        <source>Key ID (kid)</source>
        <translation>Identificador de clave (kid)</translation>
    </message>
    <message>
        <source>The thumbprint of the public key (RFC 7638, SHA-256)</source>
        <translation>La huella digital de la clave pública (RFC 7638, SHA-256)</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Published since</source>
        <translation>Publicada desde</translation>
    </message>
    <message>
        <source>Signs from</source>
        <translation>Firma desde</translation>
    </message>
    <message>
        <source>Signs until</source>
        <translation>Firma hasta</translation>
    </message>
    <message>
        <source>Its tokens end before</source>
        <translation>Sus tokens terminan antes de</translation>
    </message>
    <message>
        <source>Leaves the key set</source>
        <translation>Sale del conjunto de claves</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocada</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
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
        <translation>Clave pública como JWK</translation>
    </message>
    <message>
        <source>Public key as PEM</source>
        <translation>Clave pública como PEM</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
</context>
<context>
    <name>tessera::ui::KeyFacts</name>
    <message>
        <source>No token that it has signed is good any more: nobody is affected.</source>
        <translation>Ya no es válido ningún token que haya firmado: no afecta a nadie.</translation>
    </message>
    <message numerus="yes">
        <source>The access tokens of %Ln session(s) are refused from now on. The last of them would have been good until %1.</source>
        <translation>
            <numerusform>Los tokens de acceso de %Ln sesión se rechazan desde ahora. El último de ellos habría sido válido hasta el %1.</numerusform>
            <numerusform>Los tokens de acceso de %Ln sesiones se rechazan desde ahora. El último de ellos habría sido válido hasta el %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is signed out: each gets a new token with the next refresh.</source>
        <translation>No se cierra la sesión de nadie: cada cual recibe un token nuevo en la próxima renovación.</translation>
    </message>
    <message>
        <source>It left the key set before: no consumer that obeys the caching rules knows it.</source>
        <translation>Ya había salido del conjunto de claves: ningún consumidor que respete las reglas de caché la conoce.</translation>
    </message>
    <message>
        <source>Consumers that obey the caching rules may accept it until %1.</source>
        <translation>Los consumidores que respetan las reglas de caché pueden aceptarla hasta el %1.</translation>
    </message>
    <message>
        <source>Those that never drop a key accept the tokens that it has signed until %1 at the latest.</source>
        <translation>Los que nunca descartan una clave aceptan los tokens que firmó hasta el %1 como muy tarde.</translation>
    </message>
    <message>
        <source>Whoever holds a copy of the private key can go on making tokens for consumers that never drop a key: restart those.</source>
        <translation>Quien tenga una copia de la clave privada puede seguir creando tokens para los consumidores que nunca descartan una clave: hay que reiniciarlos.</translation>
    </message>
    <message>
        <source>The key that signs now goes on; another one is announced where the policy needs it.</source>
        <translation>La clave que firma ahora continúa; se anuncia otra donde la política la necesite.</translation>
    </message>
    <message>
        <source>The key that signs now goes on.</source>
        <translation>La clave que firma ahora continúa.</translation>
    </message>
    <message>
        <source>Key %1, which is announced already, signs at once. Consumers that do not know it yet may refuse its tokens until %2.</source>
        <translation>La clave %1, que ya está anunciada, firma de inmediato. Los consumidores que aún no la conocen pueden rechazar sus tokens hasta el %2.</translation>
    </message>
    <message>
        <source>A new key is made and signs at once. Consumers that keep the key set may refuse its tokens until %1.</source>
        <translation>Se crea una clave nueva y firma de inmediato. Los consumidores que conservan el conjunto de claves pueden rechazar sus tokens hasta el %1.</translation>
    </message>
    <message>
        <source>Key %1, announced at %2, signs from now on.</source>
        <translation>La clave %1, anunciada el %2, firma desde ahora.</translation>
    </message>
    <message>
        <source>A new key is made, and signs from now on.</source>
        <translation>Se crea una clave nueva y firma desde ahora.</translation>
    </message>
    <message>
        <source>The key that signs now retires: its tokens stay good until they expire.</source>
        <translation>La clave que firma ahora se retira: sus tokens siguen siendo válidos hasta que caduquen.</translation>
    </message>
    <message>
        <source>Every consumer that obeys the caching rules can know it already.</source>
        <translation>Todos los consumidores que respetan las reglas de caché pueden conocerla ya.</translation>
    </message>
    <message>
        <source>Services that hold a copy of the key set from before, and use it for up to %1, do not know the key: they may refuse fresh tokens until %2. Those that fetch it again for an unknown key take them at once.</source>
        <translation>Los servicios que tienen una copia anterior del conjunto de claves, y la usan durante %1 como máximo, no conocen la clave: pueden rechazar tokens recientes hasta el %2. Los que vuelven a obtenerlo ante una clave desconocida los aceptan de inmediato.</translation>
    </message>
    <message>
        <source>Key %1, which is announced, never signs: both begin at the same instant.</source>
        <translation>La clave %1, que está anunciada, no firma nunca: ambas empiezan en el mismo instante.</translation>
    </message>
    <message>
        <source>Key %1, which is announced, signs only from %2 until %3, for %4.</source>
        <translation>La clave %1, que está anunciada, solo firma desde el %2 hasta el %3, durante %4.</translation>
    </message>
    <message>
        <source>It signs with %1: services that are pinned to %2 refuse its tokens, from %3 on.</source>
        <translation>Firma con %1: los servicios fijados a %2 rechazan sus tokens a partir del %3.</translation>
    </message>
    <message>
        <source>The policy asks for %1: the next key that is made here is for that.</source>
        <translation>La política pide %1: la próxima clave que se cree aquí es para eso.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::KeySetText</name>
    <message>
        <source>%1; fresh for another %2</source>
        <translation>%1; vigente durante %2 más</translation>
    </message>
    <message>
        <source>%1; out of date since %2</source>
        <translation>%1; desfasado desde %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 What is held is used until %2.</source>
        <translation>%1 Lo que se tiene se usa hasta %2.</translation>
    </message>
    <message>
        <source>none: every use asks again</source>
        <translation>ninguno: cada uso vuelve a preguntar</translation>
    </message>
    <message>
        <source>%1; fetched now, it may be kept until %2</source>
        <translation>%1; obtenido ahora, puede conservarse hasta %2</translation>
    </message>
    <message>
        <source>%1 from %2; may be kept for another %3</source>
        <translation>%1 desde %2; puede conservarse %3 más</translation>
    </message>
    <message>
        <source>%1 from %2; may not be kept any more</source>
        <translation>%1 desde %2; ya no puede conservarse</translation>
    </message>
    <message>
        <source>Both sets hold the same keys.</source>
        <translation>Ambos conjuntos tienen las mismas claves.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) only served</source>
        <translation>
            <numerusform>%n clave solo servida</numerusform>
            <numerusform>%n claves solo servidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) only held</source>
        <translation>
            <numerusform>%n clave solo conservada</numerusform>
            <numerusform>%n claves solo conservadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) not the same</source>
        <translation>
            <numerusform>%n clave distinta</numerusform>
            <numerusform>%n claves distintas</numerusform>
        </translation>
    </message>
    <message>
        <source>The sets differ: %1.</source>
        <translation>Los conjuntos difieren: %1.</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, a las %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>for another %1 an unknown kid causes no fetch</source>
        <translation>durante %1 más, un kid desconocido no provoca ninguna consulta</translation>
    </message>
</context>
<context>
    <name>tessera::ui::KeyTable</name>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Núm.</translation>
    </message>
    <message>
        <source>Key ID (kid)</source>
        <translation>Identificador de clave (kid)</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Published since</source>
        <translation>Publicada desde</translation>
    </message>
    <message>
        <source>Signs from</source>
        <translation>Firma desde</translation>
    </message>
    <message>
        <source>Signs until</source>
        <translation>Firma hasta</translation>
    </message>
    <message>
        <source>Leaves the key set</source>
        <translation>Sale del conjunto de claves</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Reason of revocation</source>
        <translation>Motivo de la revocación</translation>
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
        <translation>publicada, todavía no firma</translation>
    </message>
    <message>
        <source>signs and verifies</source>
        <translation>firma y verifica</translation>
    </message>
    <message>
        <source>verifies what it has signed</source>
        <translation>verifica lo que firmó</translation>
    </message>
    <message>
        <source>Key %1, %2: %3, from %4 on. No end is planned.</source>
        <translation>Clave %1, %2: %3, desde el %4. No hay final planificado.</translation>
    </message>
    <message>
        <source>Key %1, %2: %3, from %4 until %5 (%6).</source>
        <translation>Clave %1, %2: %3, desde el %4 hasta el %5 (%6).</translation>
    </message>
    <message>
        <source>Key %1, %2: not made yet.</source>
        <translation>Clave %1, %2: aún no creada.</translation>
    </message>
    <message>
        <source>Key %1, %2, %3, %4.</source>
        <translation>Clave %1, %2, %3, %4.</translation>
    </message>
    <message>
        <source>Published from %1.</source>
        <translation>Publicada desde el %1.</translation>
    </message>
    <message>
        <source>It never signs.</source>
        <translation>No firma nunca.</translation>
    </message>
    <message>
        <source>Signs from %1 until %2.</source>
        <translation>Firma desde el %1 hasta el %2.</translation>
    </message>
    <message>
        <source>Signs from %1.</source>
        <translation>Firma desde el %1.</translation>
    </message>
    <message>
        <source>Revoked at %1: %2.</source>
        <translation>Revocada el %1: %2.</translation>
    </message>
    <message>
        <source>Leaves the key set at %1.</source>
        <translation>Sale del conjunto de claves el %1.</translation>
    </message>
    <message>
        <source>Key %1 is made and announced</source>
        <translation>La clave %1 se crea y se anuncia</translation>
    </message>
    <message>
        <source>Key %1 begins to sign</source>
        <translation>La clave %1 empieza a firmar</translation>
    </message>
    <message>
        <source>Key %1 leaves the key set</source>
        <translation>La clave %1 sale del conjunto de claves</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>in 3 h 12 min: Key 8 begins to sign</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importada</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>generada</translation>
    </message>
</context>
<context>
    <name>tessera::ui::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Keys, policy and timeline as text</source>
        <translation>Claves, política y línea de tiempo como texto</translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation>&amp;Rotar</translation>
    </message>
    <message>
        <source>Announces a new key, which signs after the propagation time</source>
        <translation>Anuncia una clave nueva, que firma después del tiempo de propagación</translation>
    </message>
    <message>
        <source>Rotate at &amp;once…</source>
        <translation>Rotar de &amp;inmediato…</translation>
    </message>
    <message>
        <source>Lets another key sign now; asks before</source>
        <translation>Hace que otra clave firme ahora; pregunta antes</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>I&amp;mportar…</translation>
    </message>
    <message>
        <source>Brings a private key of your own; a file can be dropped on the page, too</source>
        <translation>Trae una clave privada propia; también se puede soltar un archivo en la página</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Claves</translation>
    </message>
    <message>
        <source>Timeline as text</source>
        <translation>Línea de tiempo como texto</translation>
    </message>
    <message>
        <source>&amp;Policy</source>
        <translation>&amp;Política</translation>
    </message>
    <message>
        <source>&amp;Timeline as text</source>
        <translation>&amp;Línea de tiempo como texto</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) in the key set</source>
        <translation>
            <numerusform>%n clave en el conjunto de claves</numerusform>
            <numerusform>%n claves en el conjunto de claves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::ListenerAdvice</name>
    <message>
        <source>Use %1</source>
        <comment>an address</comment>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Other machines reach this address, and there is no TLS here: whoever is on the network between can read passwords and tokens. Turn TLS on in the settings, put a proxy in front that ends it, or stay on 127.0.0.1.</source>
        <translation>Otros equipos llegan a esta dirección, y aquí no hay TLS: quien esté en la red entre medias puede leer contraseñas y tokens. Conviene activar TLS en los ajustes, poner delante un proxy que lo termine o quedarse en 127.0.0.1.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::LocalFile</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 no es un archivo.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than %2.</source>
        <translation>%1 es mayor que %2.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::LogScroll</name>
    <message numerus="yes">
        <source>%Ln newer</source>
        <translation>
            <numerusform>%Ln más reciente</numerusform>
            <numerusform>%Ln más recientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go to %Ln newer</source>
        <translation>
            <numerusform>Ir a %Ln más reciente</numerusform>
            <numerusform>Ir a %Ln más recientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::LogView</name>
    <message>
        <source>&amp;Open its story</source>
        <translation>&amp;Abrir su historia</translation>
    </message>
    <message>
        <source>&amp;Copy the selected rows</source>
        <translation>&amp;Copiar las filas seleccionadas</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MainWindow</name>
    <message>
        <source>Tessera could not start</source>
        <translation>No se pudo iniciar Tessera</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>The services are starting.</source>
        <translation>Los servicios se están iniciando.</translation>
    </message>
    <message>
        <source>Only the resource service runs here, at %1. It keeps no users and no keys, so there is nothing to manage.</source>
        <translation>Aquí solo se ejecuta el servicio de recursos, en %1. No guarda usuarios ni claves, así que no hay nada que administrar.</translation>
    </message>
    <message>
        <source>The backup is restored. The services start again afterwards.</source>
        <translation>Se está restaurando la copia de seguridad. Después los servicios vuelven a iniciarse.</translation>
    </message>
    <message>
        <source>The services are stopping.</source>
        <translation>Los servicios se están deteniendo.</translation>
    </message>
    <message>
        <source>%1 was restored. What was here before is kept in %2.</source>
        <translation>Se restauró %1. Lo que había aquí antes se conserva en %2.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MemberDialog</name>
    <message>
        <source>Add a member</source>
        <translation>Añadir un miembro</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Part</source>
        <translation>&amp;Parte</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valor</translation>
    </message>
    <message>
        <source>text, or JSON: 3, true, [&quot;a&quot;], {&quot;b&quot;: 1}</source>
        <translation>texto, o JSON: 3, true, [&quot;a&quot;], {&quot;b&quot;: 1}</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a member means, and where that is written</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The member has no name.</source>
        <translation>El miembro no tiene nombre.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MemberEditor</name>
    <message>
        <source>How the members are shown</source>
        <translation>Cómo se muestran los miembros</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>Añadi&amp;r…</translation>
    </message>
    <message>
        <source>Leave &amp;out</source>
        <translation>Omi&amp;tir</translation>
    </message>
    <message>
        <source>As befo&amp;re</source>
        <translation>Como ant&amp;es</translation>
    </message>
    <message>
        <source>Members of the new token</source>
        <translation>Miembros del nuevo token</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formulario</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>The header cannot be read: %1</source>
        <translation>No se puede leer la cabecera: %1</translation>
    </message>
    <message>
        <source>The claims cannot be read: %1</source>
        <translation>No se pueden leer los claims: %1</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MessageBar</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MintModel</name>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an instant, and what it means</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MintView</name>
    <message>
        <source>Mint a &amp;token</source>
        <translation>Emitir un to&amp;ken</translation>
    </message>
    <message>
        <source>that of this installation</source>
        <translation>la de esta instalación</translation>
    </message>
    <message>
        <source>a throw-away one, %1</source>
        <translation>una desechable, %1</translation>
    </message>
    <message>
        <source>No service trusts a throw-away key: it is for trying out others, and to see who takes it</source>
        <translation>Ningún servicio confía en una clave desechable: sirve para probar otros y ver quién la acepta</translation>
    </message>
    <message>
        <source>email address or id; empty: nobody</source>
        <translation>correo o id; vacío: nadie</translation>
    </message>
    <message>
        <source>that of access tokens</source>
        <translation>la de los tokens de acceso</translation>
    </message>
    <message>
        <source>As 60s, 15min or 24h; at most the longest lifetime in the settings</source>
        <translation>Como 60s, 15min o 24h; como máximo, la duración más larga de los ajustes</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>Empe&amp;zar con</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>&amp;Signing key</source>
        <translation>Clave de f&amp;irma</translation>
    </message>
    <message>
        <source>Lifet&amp;ime</source>
        <translation>&amp;Duración</translation>
    </message>
    <message>
        <source>What the token will look like</source>
        <translation>Cómo será el token</translation>
    </message>
    <message>
        <source>What the token will look like; its signature is made when it is minted</source>
        <translation>Cómo será el token; su firma se crea al emitirlo</translation>
    </message>
    <message>
        <source>A key is being made.</source>
        <translation>Se está creando una clave.</translation>
    </message>
    <message>
        <source>The lifetime is a number with a unit, as 60s, 15min or 24h.</source>
        <translation>La duración es un número con una unidad, como 60s, 15min o 24h.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln bytes</source>
        <comment>the form of a token, and its size</comment>
        <translation>
            <numerusform>%1, %Ln byte</numerusform>
            <numerusform>%1, %Ln bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is minted and stands above.</source>
        <translation>El token se ha emitido y está arriba.</translation>
    </message>
    <message>
        <source>The token is minted and stands above. Verify has the key that signed it.</source>
        <translation>El token se ha emitido y está arriba. Verificar tiene la clave que lo firmó.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::NavigationList</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
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
        <translation>Próximos cambios</translation>
    </message>
    <message>
        <source>Nothing is planned: rotation is off, and the key that signs goes on until somebody rotates.</source>
        <translation>No hay nada planificado: la rotación está desactivada, y la clave que firma continúa hasta que alguien rote.</translation>
    </message>
    <message>
        <source>Next, if this is saved</source>
        <translation>Lo siguiente, si esto se guarda</translation>
    </message>
</context>
<context>
    <name>tessera::ui::NoticeLine</name>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>tessera::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>The auth service is restarting.</source>
        <translation>El servicio de autenticación se está reiniciando.</translation>
    </message>
    <message>
        <source>The resource service is restarting.</source>
        <translation>El servicio de recursos se está reiniciando.</translation>
    </message>
    <message>
        <source>The auth service is starting.</source>
        <translation>El servicio de autenticación se está iniciando.</translation>
    </message>
    <message>
        <source>The resource service is starting.</source>
        <translation>El servicio de recursos se está iniciando.</translation>
    </message>
    <message>
        <source>The auth service is stopping; requests in flight are answered.</source>
        <translation>El servicio de autenticación se está deteniendo; las peticiones en curso se responden.</translation>
    </message>
    <message>
        <source>The resource service is stopping; requests in flight are answered.</source>
        <translation>El servicio de recursos se está deteniendo; las peticiones en curso se responden.</translation>
    </message>
    <message>
        <source>The auth service has stopped. Nobody can sign in or fetch keys.</source>
        <translation>El servicio de autenticación se ha detenido. Nadie puede iniciar sesión ni obtener claves.</translation>
    </message>
    <message>
        <source>The resource service has stopped. Nobody can use a token with it.</source>
        <translation>El servicio de recursos se ha detenido. Nadie puede usar un token con él.</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Volver a iniciarlo</translation>
    </message>
    <message>
        <source>The auth service moves to %1.</source>
        <translation>El servicio de autenticación se traslada a %1.</translation>
    </message>
    <message>
        <source>The resource service moves to %1.</source>
        <translation>El servicio de recursos se traslada a %1.</translation>
    </message>
    <message>
        <source>The auth service listens on %1 from now on.</source>
        <translation>El servicio de autenticación escucha desde ahora en %1.</translation>
    </message>
    <message>
        <source>The resource service listens on %1 from now on.</source>
        <translation>El servicio de recursos escucha desde ahora en %1.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PasswordChoice</name>
    <message>
        <source>&amp;Make one, and show it once</source>
        <translation>Crear una &amp;y mostrarla una vez</translation>
    </message>
    <message>
        <source>&amp;Type one</source>
        <translation>Escri&amp;bir una</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PasswordDialog</name>
    <message>
        <source>Password of %1</source>
        <translation>Contraseña de %1</translation>
    </message>
    <message>
        <source>&amp;Set password</source>
        <translation>&amp;Establecer contraseña</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Every session of the user ends, and a lock is lifted.</source>
        <translation>Se cierran todas las sesiones del usuario y se levanta el bloqueo, si lo hay.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar la contraseña</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
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
        <translation>Muy débil</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Débil</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Aceptable</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fuerte</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Muy fuerte</translation>
    </message>
    <message>
        <source>Strength of the password</source>
        <translation>Fortaleza de la contraseña</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PlacePage</name>
    <message>
        <source>Welcome to Tessera</source>
        <translation>Le damos la bienvenida a Tessera</translation>
    </message>
    <message>
        <source>Tessera signs people in and gives them tokens that your services trust. Four short pages set it up; everything here can be changed later.</source>
        <translation>Tessera autentica a los usuarios y les entrega tokens en los que confían los servicios propios. Cuatro páginas breves bastan para configurarlo; después se puede cambiar todo.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>&amp;Data folder</source>
        <translation>&amp;Carpeta de datos</translation>
    </message>
    <message>
        <source>Users, sessions and sealed keys are kept here, readable by you alone. It is made if it does not exist.</source>
        <translation>Aquí se guardan usuarios, sesiones y claves selladas, legibles solo con esta cuenta de usuario. Se crea si no existe.</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>E&amp;misor</translation>
    </message>
    <message>
        <source>The address under which clients know this server; every token names it. Leave it empty to try things out on this machine. Where people come through a proxy or a domain name, say that: https://auth.example.com.</source>
        <translation>La dirección con la que los clientes conocen este servidor; todos los tokens la nombran. Puede quedar vacía para hacer pruebas en este equipo. Si se llega a través de un proxy o de un nombre de dominio, hay que indicarlo: https://auth.example.com.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PlaygroundPage</name>
    <message>
        <source>Playground</source>
        <translation>Banco de pruebas</translation>
    </message>
    <message>
        <source>G&amp;et</source>
        <translation>O&amp;btener</translation>
    </message>
    <message>
        <source>Ins&amp;pect</source>
        <translation>Ins&amp;peccionar</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation>E&amp;nviar</translation>
    </message>
    <message>
        <source>&amp;Attack</source>
        <translation>&amp;Atacar</translation>
    </message>
    <message>
        <source>Ti&amp;me</source>
        <translation>Tie&amp;mpo</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>Copiar el token</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Limpiar</translation>
    </message>
    <message>
        <source>Clear the token</source>
        <translation>Quitar el token</translation>
    </message>
    <message>
        <source>Ctrl+Z in the field brings the token back that was there.</source>
        <translation>Ctrl+Z en el campo recupera el token que había.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PolicyEditor</name>
    <message>
        <source>De&amp;faults</source>
        <translation>Por de&amp;fecto</translation>
    </message>
    <message>
        <source>Disc&amp;ard</source>
        <translation>Descar&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Fills in the defaults; nothing is saved by it</source>
        <translation>Rellena los valores predeterminados; con ello no se guarda nada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>now %1, default %2</source>
        <translation>ahora %1, def. %2</translation>
    </message>
    <message>
        <source>default</source>
        <translation>predeterminado</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>predeterminado: %1</translation>
    </message>
    <message>
        <source>The timeline shows what would be. Nothing is saved yet.</source>
        <translation>La línea de tiempo muestra lo que ocurriría. Todavía no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>No se guardó nada. %1</translation>
    </message>
    <message>
        <source>The policy is being saved.</source>
        <translation>Se está guardando la política.</translation>
    </message>
    <message>
        <source>The policy is saved. It is in force now.</source>
        <translation>La política está guardada. Ya está en vigor.</translation>
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
        <translation>Los últimos 60 segundos</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>The last 15 minutes</source>
        <translation>Los últimos 15 minutos</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Las últimas 24 horas</translation>
    </message>
    <message>
        <source>Requests and sign-ins</source>
        <translation>Peticiones e inicios de sesión</translation>
    </message>
    <message>
        <source>Requests and sign-ins as a table</source>
        <translation>Peticiones e inicios de sesión en una tabla</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En una tabla</translation>
    </message>
    <message>
        <source>Show the numbers as a table</source>
        <translation>Mostrar los números en una tabla</translation>
    </message>
    <message>
        <source>%1 requests/s</source>
        <translation>%1 peticiones/s</translation>
    </message>
    <message>
        <source>%1 sign-ins/s</source>
        <translation>%1 inicios de sesión/s</translation>
    </message>
    <message>
        <source>counted since %1</source>
        <translation>contado desde %1</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RateChart</name>
    <message>
        <source>60 s ago</source>
        <translation>hace 60 s</translation>
    </message>
    <message>
        <source>15 min ago</source>
        <translation>hace 15 min</translation>
    </message>
    <message>
        <source>24 h ago</source>
        <translation>hace 24 h</translation>
    </message>
    <message>
        <source>Chart of requests a second</source>
        <translation>Gráfico de peticiones por segundo</translation>
    </message>
    <message>
        <source>Chart of sign-ins a second</source>
        <translation>Gráfico de inicios de sesión por segundo</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RateLegend</name>
    <message>
        <source>accepted</source>
        <translation>aceptados</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazados</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondidas</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallidas</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>Leyenda: %1</translation>
    </message>
    <message>
        <source>Refused: answered with 4xx. Failed: answered with 5xx, or not at all.</source>
        <translation>Rechazadas: respondidas con 4xx. Fallidas: respondidas con 5xx o sin respuesta.</translation>
    </message>
    <message>
        <source>Refused: a wrong password, or too many attempts.</source>
        <translation>Rechazados: una contraseña incorrecta o demasiados intentos.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RateModel</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Inicios de sesión</translation>
    </message>
    <message>
        <source>Sign-ins refused</source>
        <translation>Inicios de sesión rechazados</translation>
    </message>
</context>
<context>
    <name>tessera::ui::Rates</name>
    <message>
        <source>none refused</source>
        <translation>ninguna rechazada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln rechazada</numerusform>
            <numerusform>%Ln rechazadas</numerusform>
        </translation>
    </message>
    <message>
        <source>none failed</source>
        <translation>ninguna fallida</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fallida</numerusform>
            <numerusform>%Ln fallidas</numerusform>
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
            <numerusform>%Ln petición en los últimos 60 segundos</numerusform>
            <numerusform>%Ln peticiones en los últimos 60 segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) in the last 15 minutes</source>
        <translation>
            <numerusform>%Ln petición en los últimos 15 minutos</numerusform>
            <numerusform>%Ln peticiones en los últimos 15 minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) in the last 24 hours</source>
        <translation>
            <numerusform>%Ln petición en las últimas 24 horas</numerusform>
            <numerusform>%Ln peticiones en las últimas 24 horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-in(s) in the last 60 seconds</source>
        <translation>
            <numerusform>%Ln inicio de sesión en los últimos 60 segundos</numerusform>
            <numerusform>%Ln inicios de sesión en los últimos 60 segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-in(s) in the last 15 minutes</source>
        <translation>
            <numerusform>%Ln inicio de sesión en los últimos 15 minutos</numerusform>
            <numerusform>%Ln inicios de sesión en los últimos 15 minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-in(s) in the last 24 hours</source>
        <translation>
            <numerusform>%Ln inicio de sesión en las últimas 24 horas</numerusform>
            <numerusform>%Ln inicios de sesión en las últimas 24 horas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, at most %2 a second; %3.</source>
        <translation>%1, como máximo %2 por segundo; %3.</translation>
    </message>
    <message>
        <source>%1 to %2: %3 requests a second, %4</source>
        <translation>%1 a %2: %3 peticiones por segundo, %4</translation>
    </message>
    <message>
        <source>%1 to %2: %3 sign-ins a second, %4</source>
        <translation>%1 a %2: %3 inicios de sesión por segundo, %4</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RemarkList</name>
    <message>
        <source>Wrong</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RequestFilterBar</name>
    <message>
        <source>Path, user, id, peer or user agent</source>
        <translation>Ruta, usuario, id, origen o agente de usuario</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Both services</source>
        <translation>Ambos servicios</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Cualquier resultado</translation>
    </message>
    <message>
        <source>All but successes</source>
        <translation>Todo menos los éxitos</translation>
    </message>
    <message>
        <source>2xx done</source>
        <translation>2xx correctas</translation>
    </message>
    <message>
        <source>3xx redirected</source>
        <translation>3xx redirigidas</translation>
    </message>
    <message>
        <source>4xx refused</source>
        <translation>4xx rechazadas</translation>
    </message>
    <message>
        <source>5xx failed</source>
        <translation>5xx fallidas</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>interrumpidas</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RequestLogModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RequestsView</name>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>The request&apos;s story</source>
        <translation>La historia de la petición</translation>
    </message>
    <message>
        <source>Follow the newest</source>
        <translation>Seguir las más recientes</translation>
    </message>
    <message>
        <source>Pause: what comes waits</source>
        <translation>Pausar: lo nuevo queda en espera</translation>
    </message>
    <message>
        <source>Clear the view</source>
        <translation>Vaciar la vista</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exportar lo que se muestra</translation>
    </message>
    <message>
        <source>Export requests</source>
        <translation>Exportar peticiones</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>peticiones</translation>
    </message>
    <message>
        <source>Requests are being exported.</source>
        <translation>Se están exportando las peticiones.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln petición escrita en %1.</numerusform>
            <numerusform>%Ln peticiones escritas en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln petición</numerusform>
            <numerusform>%Ln peticiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln request(s)</source>
        <translation>
            <numerusform>%1 de %Ln petición</numerusform>
            <numerusform>%1 de %Ln peticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused. New requests wait until you go on.</source>
        <translation>En pausa. Las peticiones nuevas esperan hasta continuar.</translation>
    </message>
    <message numerus="yes">
        <source>Paused. %Ln new request(s) wait.</source>
        <translation>
            <numerusform>En pausa. %Ln petición nueva espera.</numerusform>
            <numerusform>En pausa. %Ln peticiones nuevas esperan.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) came faster than this window could take them, and are missing here. The services answered them all the same.</source>
        <translation>
            <numerusform>%Ln petición llegó más deprisa de lo que esta ventana pudo recoger y falta aquí. Los servicios la respondieron igualmente.</numerusform>
            <numerusform>%Ln peticiones llegaron más deprisa de lo que esta ventana pudo recoger y faltan aquí. Los servicios las respondieron igualmente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the request &amp;id</source>
        <translation>Copiar el &amp;id de la petición</translation>
    </message>
    <message>
        <source>Only this &amp;user</source>
        <translation>Solo este &amp;usuario</translation>
    </message>
    <message>
        <source>Only this &amp;path</source>
        <translation>Solo esta &amp;ruta</translation>
    </message>
    <message>
        <source>Only this p&amp;eer</source>
        <translation>Solo este &amp;origen</translation>
    </message>
    <message>
        <source>Only this &amp;token</source>
        <translation>Solo este &amp;token</translation>
    </message>
    <message>
        <source>Only this &amp;session</source>
        <translation>Solo esta &amp;sesión</translation>
    </message>
    <message>
        <source>Go to the use&amp;r</source>
        <translation>Ir al us&amp;uario</translation>
    </message>
    <message>
        <source>Go to the &amp;key</source>
        <translation>Ir a la c&amp;lave</translation>
    </message>
    <message>
        <source>The view was cleared</source>
        <translation>La vista se vació</translation>
    </message>
    <message>
        <source>Requests appear here as they are answered.</source>
        <translation>Las peticiones aparecen aquí a medida que se responden.</translation>
    </message>
    <message>
        <source>&amp;Show the earlier ones again</source>
        <translation>&amp;Mostrar de nuevo las anteriores</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>Ninguna petición coincide</translation>
    </message>
    <message numerus="yes">
        <source>Of the latest %Ln request(s) none is what the filter asks for.</source>
        <translation>
            <numerusform>La última petición (%Ln) no cumple el filtro.</numerusform>
            <numerusform>De las últimas %Ln peticiones, ninguna cumple el filtro.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>&amp;Quitar el filtro</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Todavía sin peticiones</translation>
    </message>
    <message>
        <source>No service runs here. Start one on the Overview page.</source>
        <translation>Aquí no se ejecuta ningún servicio. Se puede iniciar uno en la página Resumen.</translation>
    </message>
    <message>
        <source>Requests to %1 appear here as they are answered.</source>
        <translation>Las peticiones a %1 aparecen aquí a medida que se responden.</translation>
    </message>
    <message>
        <source>&amp;Go to the Overview</source>
        <translation>Ir al Resu&amp;men</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Comprobar</translation>
    </message>
    <message>
        <source>Users, keys, sessions, settings and the audit log become those of the backup. What was done since it was written is not in it: users that were disabled since can sign in again, and keys that were revoked since are good again. The services stop meanwhile and start again. The database that is here now is kept beside, under another name.</source>
        <translation>Usuarios, claves, sesiones, ajustes y el registro de auditoría pasan a ser los de la copia. Lo que se hizo después de escribirla no está en ella: los usuarios que se deshabilitaron después pueden volver a iniciar sesión, y las claves que se revocaron después vuelven a ser válidas. Mientras tanto los servicios se detienen y vuelven a iniciarse. La base de datos que hay ahora se conserva al lado, con otro nombre.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Restore from</source>
        <translation>Restaurar desde</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>none for a plain backup</source>
        <translation>ninguna para una copia sin cifrar</translation>
    </message>
    <message>
        <source>The backup is whole. It was written %1 and holds %2.</source>
        <translation>La copia está completa. Se escribió %1 y contiene %2.</translation>
    </message>
    <message>
        <source>The backup is whole. It is not encrypted, and holds %1.</source>
        <translation>La copia está completa. No está cifrada y contiene %1.</translation>
    </message>
    <message>
        <source>Its audit log was changed: see entry %1.</source>
        <translation>Su registro de auditoría se modificó: véase la entrada %1.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RevokeDialog</name>
    <message>
        <source>Revoke key %1</source>
        <translation>Revocar la clave %1</translation>
    </message>
    <message>
        <source>Re&amp;voke the key</source>
        <translation>Re&amp;vocar la clave</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Such as: a laptop was lost. It stands in the audit log.</source>
        <translation>Por ejemplo: se perdió un portátil. Consta en el registro de auditoría.</translation>
    </message>
    <message>
        <source>Key %1 leaves the key set now, and its private part is destroyed. This cannot be undone.</source>
        <translation>La clave %1 sale ahora del conjunto de claves, y su parte privada se destruye. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Say why, for those who read the audit log later.</source>
        <translation>Hay que indicar el motivo, para quienes lean después el registro de auditoría.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RolesField</name>
    <message>
        <source>None; several are separated by spaces</source>
        <translation>Ninguno; varios se separan con espacios</translation>
    </message>
    <message>
        <source>Pick roles that others have</source>
        <translation>Elegir roles que tienen otros</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SealedFileDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>&amp;Repetir la frase</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Las dos frases de contraseña no son iguales.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SelectionBar</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Password…</source>
        <translation>&amp;Contraseña…</translation>
    </message>
    <message>
        <source>&amp;Sessions…</source>
        <translation>&amp;Sesiones…</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>&amp;Deshabilitar</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>Des&amp;bloquear</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>E&amp;nable</source>
        <translation>&amp;Habilitar</translation>
    </message>
    <message numerus="yes">
        <source>Select at most %Ln user(s) at once.</source>
        <translation>
            <numerusform>Seleccionar como máximo %Ln usuario a la vez.</numerusform>
            <numerusform>Seleccionar como máximo %Ln usuarios a la vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seleccionado</numerusform>
            <numerusform>%Ln seleccionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::SendView</name>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>with the to&amp;ken</source>
        <translation>con el to&amp;ken</translation>
    </message>
    <message>
        <source>How the answer is shown</source>
        <translation>Cómo se muestra la respuesta</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Cuerpo de la respuesta</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Name: value, one a line</source>
        <translation>Nombre: valor, uno por línea</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>C&amp;uerpo</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>Cabecera&amp;s</translation>
    </message>
    <message>
        <source>nothing was sent yet</source>
        <translation>todavía no se ha enviado nada</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Copiar como cu&amp;rl</translation>
    </message>
    <message>
        <source>With $TOKEN in place of the token</source>
        <translation>Con $TOKEN en lugar del token</translation>
    </message>
    <message>
        <source>Sent be&amp;fore</source>
        <translation>Env&amp;iadas antes</translation>
    </message>
    <message>
        <source>Pre&amp;tty</source>
        <translation>Le&amp;gible</translation>
    </message>
    <message>
        <source>Ra&amp;w</source>
        <translation>En bru&amp;to</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Cabeceras de la respuesta</translation>
    </message>
    <message>
        <source>This is not an http or https address.</source>
        <translation>No es una dirección http o https.</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>D&amp;etener</translation>
    </message>
    <message>
        <source>The request is under way.</source>
        <translation>La petición está en curso.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ServedCard</name>
    <message>
        <source>Served by the auth service</source>
        <translation>Lo que sirve el servicio de autenticación</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Copy the URL of the key set</source>
        <translation>Copiar la URL del conjunto de claves</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>Copy the ETag that is served</source>
        <translation>Copiar la ETag que se sirve</translation>
    </message>
    <message>
        <source>max-age</source>
        <translation>max-age</translation>
    </message>
    <message>
        <source>Last fetch</source>
        <translation>Última consulta</translation>
    </message>
    <message>
        <source>The key set that is served</source>
        <translation>El conjunto de claves que se sirve</translation>
    </message>
    <message>
        <source>none since Tessera was started here</source>
        <translation>ninguna desde que se inició Tessera aquí</translation>
    </message>
    <message>
        <source>The auth service does not run here, so nobody can fetch this now.</source>
        <translation>El servicio de autenticación no se ejecuta aquí, así que ahora nadie puede obtener esto.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ServiceRow</name>
    <message>
        <source>Auth service</source>
        <translation>Servicio de autenticación</translation>
    </message>
    <message>
        <source>Resource service</source>
        <translation>Servicio de recursos</translation>
    </message>
    <message>
        <source>It runs at %1.</source>
        <translation>Se ejecuta en %1.</translation>
    </message>
    <message>
        <source>Process %1 runs it: change it there, or end that process first.</source>
        <translation>Lo ejecuta el proceso %1: hay que cambiarlo allí, o terminar antes ese proceso.</translation>
    </message>
    <message>
        <source>It does not run. %1</source>
        <translation>No se ejecuta. %1</translation>
    </message>
    <message>
        <source>It does not run.</source>
        <translation>No se ejecuta.</translation>
    </message>
    <message>
        <source>It starts.</source>
        <translation>Se está iniciando.</translation>
    </message>
    <message>
        <source>It stops; requests in flight are answered.</source>
        <translation>Se está deteniendo; las peticiones en curso se responden.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Restart the auth service</source>
        <translation>Reiniciar el servicio de autenticación</translation>
    </message>
    <message>
        <source>Restart the resource service</source>
        <translation>Reiniciar el servicio de recursos</translation>
    </message>
    <message>
        <source>Start the auth service</source>
        <translation>Iniciar el servicio de autenticación</translation>
    </message>
    <message>
        <source>Start the resource service</source>
        <translation>Iniciar el servicio de recursos</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ServiceSettings</name>
    <message>
        <source>%1 says this: a change holds until Tessera ends.</source>
        <translation>Lo indica %1: un cambio vale hasta que Tessera termine.</translation>
    </message>
    <message>
        <source>%1 says this when Tessera starts.</source>
        <translation>Lo indica %1 al iniciar Tessera.</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>Archivo de configuración</translation>
    </message>
    <message>
        <source>Where the values above are kept for the next start.</source>
        <translation>Donde se guardan los valores de arriba para el próximo inicio.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Applying it restarts the service; requests in flight are answered.</source>
        <translation>Al aplicarlo se reinicia el servicio; las peticiones en curso se responden.</translation>
    </message>
    <message>
        <source>Tokens will name another issuer than %1: access tokens that are out are refused from then on, clients get new ones with their refresh tokens, and services elsewhere must be told.</source>
        <translation>Los tokens indicarán otro emisor que %1: los tokens de acceso ya emitidos se rechazan desde entonces, los clientes obtienen otros con sus tokens de actualización, y hay que comunicarlo a los servicios de otros lugares.</translation>
    </message>
    <message>
        <source>Copy &quot;%1&quot;</source>
        <translation>Copiar «%1»</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ServiceTile</name>
    <message>
        <source>The process %1 runs the services of this data folder: start and stop them there.</source>
        <translation>El proceso %1 ejecuta los servicios de esta carpeta de datos: se inician y detienen allí.</translation>
    </message>
    <message>
        <source>The process %1 runs the services of this data folder, but not this one.</source>
        <translation>El proceso %1 ejecuta los servicios de esta carpeta de datos, pero no este.</translation>
    </message>
    <message>
        <source>Auth service</source>
        <translation>Servicio de autenticación</translation>
    </message>
    <message>
        <source>Resource service</source>
        <translation>Servicio de recursos</translation>
    </message>
    <message>
        <source>Copy the address of the auth service</source>
        <translation>Copiar la dirección del servicio de autenticación</translation>
    </message>
    <message>
        <source>Copy the address of the resource service</source>
        <translation>Copiar la dirección del servicio de recursos</translation>
    </message>
    <message>
        <source>Open the metadata of the auth service in the browser</source>
        <translation>Abrir en el navegador los metadatos del servicio de autenticación</translation>
    </message>
    <message>
        <source>Open the metadata of the resource service in the browser</source>
        <translation>Abrir en el navegador los metadatos del servicio de recursos</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 desde hace %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>sin dirección</translation>
    </message>
    <message>
        <source>It listens here.</source>
        <translation>Escucha aquí.</translation>
    </message>
    <message>
        <source>It does not listen now.</source>
        <translation>Ahora no escucha.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop the auth service</source>
        <translation>Detener el servicio de autenticación</translation>
    </message>
    <message>
        <source>Stop the resource service</source>
        <translation>Detener el servicio de recursos</translation>
    </message>
    <message>
        <source>Start the auth service</source>
        <translation>Iniciar el servicio de autenticación</translation>
    </message>
    <message>
        <source>Start the resource service</source>
        <translation>Iniciar el servicio de recursos</translation>
    </message>
    <message>
        <source>Restart the auth service</source>
        <translation>Reiniciar el servicio de autenticación</translation>
    </message>
    <message>
        <source>Restart the resource service</source>
        <translation>Reiniciar el servicio de recursos</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Usar el puerto %1</translation>
    </message>
    <message>
        <source>Let the auth service use port %1</source>
        <translation>Hacer que el servicio de autenticación use el puerto %1</translation>
    </message>
    <message>
        <source>Let the resource service use port %1</source>
        <translation>Hacer que el servicio de recursos use el puerto %1</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SessionModel</name>
    <message>
        <source>Not said</source>
        <translation>No indicado</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SessionsDialog</name>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Nobody is signed in as %1.</source>
        <translation>Nadie tiene una sesión iniciada como %1.</translation>
    </message>
    <message>
        <source>&amp;End session</source>
        <translation>&amp;Cerrar la sesión</translation>
    </message>
    <message>
        <source>&amp;Sign out everywhere</source>
        <translation>Cerrar &amp;todas</translation>
    </message>
    <message>
        <source>Sessions of %1</source>
        <translation>Sesiones de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) ended.</source>
        <translation>
            <numerusform>%Ln sesión cerrada.</numerusform>
            <numerusform>%Ln sesiones cerradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Services may accept the last access tokens until %1.</source>
        <translation>Los servicios pueden aceptar los últimos tokens de acceso hasta %1.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SettingEditor</name>
    <message>
        <source>One a line, such as
https://app.example.com</source>
        <translation>Uno por línea, por ejemplo
https://app.example.com</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SettingRow</name>
    <message>
        <source>Back to the default of &quot;%1&quot;</source>
        <translation>Volver al valor predeterminado de «%1»</translation>
    </message>
    <message>
        <source>It was changed elsewhere meanwhile, to %1. Applying sets yours.</source>
        <translation>Entretanto se cambió en otro lugar, a %1. Al aplicar se establece el valor de aquí.</translation>
    </message>
    <message>
        <source>Not applied yet: %1 holds. The default is %2.</source>
        <translation>Aún sin aplicar: sigue vigente %1. El valor predeterminado es %2.</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Predeterminado: %1.</translation>
    </message>
    <message>
        <source>Changed from the default, %1.</source>
        <translation>Cambiado respecto del predeterminado, %1.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>No setting says that.</source>
        <translation>Ningún ajuste coincide.</translation>
    </message>
    <message>
        <source>Policy &amp;editor</source>
        <translation>&amp;Editor de políticas</translation>
    </message>
    <message>
        <source>The changes are being applied</source>
        <translation>Se están aplicando los cambios</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s), not all of which can be applied</source>
        <translation>
            <numerusform>%Ln cambio que no se puede aplicar</numerusform>
            <numerusform>%Ln cambios, no todos se pueden aplicar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) not applied yet</source>
        <translation>
            <numerusform>%Ln cambio sin aplicar</numerusform>
            <numerusform>%Ln cambios sin aplicar</numerusform>
        </translation>
    </message>
    <message>
        <source>The services change over.</source>
        <translation>Los servicios están aplicando el cambio.</translation>
    </message>
    <message>
        <source>The services run with what was changed.</source>
        <translation>Los servicios funcionan con lo cambiado.</translation>
    </message>
    <message>
        <source>The settings are being changed.</source>
        <translation>Se están cambiando los ajustes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) changed.</source>
        <translation>
            <numerusform>%Ln ajuste cambiado.</numerusform>
            <numerusform>%Ln ajustes cambiados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Filter what the page shows</source>
        <translation>Filtrar lo que muestra la página</translation>
    </message>
    <message>
        <source>Read the page again</source>
        <translation>Volver a leer la página</translation>
    </message>
    <message>
        <source>Go on to the list of pages, the page, the messages</source>
        <translation>Pasar a la lista de páginas, a la página, a los mensajes</translation>
    </message>
    <message>
        <source>Help about the page</source>
        <translation>Ayuda sobre la página</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Esta hoja</translation>
    </message>
    <message>
        <source>Undo what the newest message tells of</source>
        <translation>Deshacer lo que cuenta el mensaje más reciente</translation>
    </message>
    <message>
        <source>Show or hide the password in its field</source>
        <translation>Mostrar u ocultar la contraseña en su campo</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copiar las filas seleccionadas</translation>
    </message>
    <message>
        <source>Open the selected row</source>
        <translation>Abrir la fila seleccionada</translation>
    </message>
    <message>
        <source>Sort a table, and choose its columns</source>
        <translation>Ordenar una tabla y elegir sus columnas</translation>
    </message>
    <message>
        <source>Add a user, on the page of users</source>
        <translation>Añadir un usuario, en la página de usuarios</translation>
    </message>
    <message>
        <source>Edit the selected user</source>
        <translation>Editar el usuario seleccionado</translation>
    </message>
    <message>
        <source>Delete the selected users</source>
        <translation>Eliminar los usuarios seleccionados</translation>
    </message>
    <message>
        <source>Close a dialog or a message; empty a filter</source>
        <translation>Cerrar un diálogo o un mensaje; vaciar un filtro</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SignInView</name>
    <message>
        <source>&amp;Remember: a longer session</source>
        <translation>Recor&amp;dar: una sesión más larga</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>R&amp;enovar</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Ema&amp;il</source>
        <translation>Correo elec&amp;trónico</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Cont&amp;raseña</translation>
    </message>
    <message>
        <source>Exchanges the refresh token of the last sign-in for new tokens</source>
        <translation>Cambia el token de actualización del último inicio de sesión por tokens nuevos</translation>
    </message>
    <message>
        <source>The auth service does not run. Start it on the overview.</source>
        <translation>El servicio de autenticación no se ejecuta. Se puede iniciar en la página Resumen.</translation>
    </message>
    <message>
        <source>The auth service is asked at %1, as an application would.</source>
        <translation>Se pregunta al servicio de autenticación en %1, como haría una aplicación.</translation>
    </message>
    <message>
        <source>The auth service is being asked.</source>
        <translation>Se está preguntando al servicio de autenticación.</translation>
    </message>
    <message>
        <source>Signed in; the access token stands above.</source>
        <translation>Sesión iniciada; el token de acceso está arriba.</translation>
    </message>
    <message>
        <source>Refreshed; the new access token stands above.</source>
        <translation>Renovado; el nuevo token de acceso está arriba.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::StatusStrip</name>
    <message>
        <source>How the auth service is</source>
        <translation>Cómo está el servicio de autenticación</translation>
    </message>
    <message>
        <source>How the resource service is</source>
        <translation>Cómo está el servicio de recursos</translation>
    </message>
    <message>
        <source>Nothing can be stored at the moment: the overview says why</source>
        <translation>Ahora mismo no se puede guardar nada: la página Resumen dice por qué</translation>
    </message>
    <message>
        <source>The key that signs</source>
        <translation>La clave que firma</translation>
    </message>
    <message>
        <source>When the next key signs</source>
        <translation>Cuándo firma la próxima clave</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>Peticiones por segundo</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Ayuda (F1)</translation>
    </message>
    <message>
        <source>%1%2 %3</source>
        <translation>%1%2 %3</translation>
    </message>
    <message>
        <source>nothing can be stored</source>
        <translation>no se puede guardar nada</translation>
    </message>
    <message>
        <source>%1 &quot;%2…&quot; active</source>
        <translation>%1 «%2…» activa</translation>
    </message>
    <message>
        <source>next key %1</source>
        <translation>próxima clave %1</translation>
    </message>
    <message>
        <source>%1 req/s</source>
        <translation>%1 pet./s</translation>
    </message>
</context>
<context>
    <name>tessera::ui::StepList</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>this step</source>
        <translation>este paso</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>pendiente</translation>
    </message>
</context>
<context>
    <name>tessera::ui::StoryPane</name>
    <message>
        <source>Copy all of it as text</source>
        <translation>Copiar todo como texto</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>tessera::ui::StretchTable</name>
    <message>
        <source>%1, %2, planned</source>
        <translation>%1, %2, planificada</translation>
    </message>
    <message>
        <source>%1, %2, imported</source>
        <translation>%1, %2, importada</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>past</source>
        <translation>pasado</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>por venir</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revocada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no end is planned</source>
        <translation>no hay final planificado</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Tramo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dura</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SummaryPage</name>
    <message>
        <source>Ready to start</source>
        <translation>Todo listo para iniciar</translation>
    </message>
    <message>
        <source>Keys change by themselves: the next one is published before it signs, and the last one stays published until its tokens have expired.</source>
        <translation>Las claves cambian por sí solas: la siguiente se publica antes de firmar, y la última sigue publicada hasta que hayan caducado sus tokens.</translation>
    </message>
    <message>
        <source>every 6 hours</source>
        <translation>cada 6 horas</translation>
    </message>
    <message>
        <source>every 12 hours</source>
        <translation>cada 12 horas</translation>
    </message>
    <message>
        <source>every 24 hours</source>
        <translation>cada 24 horas</translation>
    </message>
    <message>
        <source>every 7 days</source>
        <translation>cada 7 días</translation>
    </message>
    <message>
        <source>every 30 days</source>
        <translation>cada 30 días</translation>
    </message>
    <message>
        <source>only when somebody rotates them</source>
        <translation>solo cuando alguien las rote</translation>
    </message>
    <message>
        <source>A &amp;new key</source>
        <translation>Una clave &amp;nueva</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Lo que se va a hacer</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Auth service</source>
        <translation>Servicio de autenticación</translation>
    </message>
    <message>
        <source>Resource service</source>
        <translation>Servicio de recursos</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
</context>
<context>
    <name>tessera::ui::TableView</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
</context>
<context>
    <name>tessera::ui::TimeView</name>
    <message>
        <source>No&amp;w</source>
        <translation>A&amp;hora</translation>
    </message>
    <message>
        <source>Every chec&amp;k then</source>
        <translation>&amp;Todas las comprobaciones</translation>
    </message>
    <message>
        <source>Stretches of time</source>
        <translation>Tramos de tiempo</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>En el instante</translation>
    </message>
    <message>
        <source>As o&amp;f</source>
        <translation>En el &amp;instante</translation>
    </message>
    <message>
        <source>By what is chosen under Verify: %1. Clocks may differ by the leeway, so the token is taken a little earlier and later than it says.</source>
        <translation>Según lo elegido en Verificar: %1. Los relojes pueden diferir en el margen, así que el token se acepta un poco antes y después de lo que indica.</translation>
    </message>
    <message>
        <source>It is accepted then.</source>
        <translation>En ese instante se acepta.</translation>
    </message>
    <message>
        <source>It is refused then: %1</source>
        <translation>En ese instante se rechaza: %1</translation>
    </message>
</context>
<context>
    <name>tessera::ui::TimelineCard</name>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Show all earlier keys</source>
        <translation>Mostrar todas las claves anteriores</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Go to now</source>
        <translation>Ir a ahora</translation>
    </message>
    <message>
        <source>Choose a key to see its exact instants, or point at a bar.</source>
        <translation>Al elegir una clave, o señalar una barra, se ven sus instantes exactos.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::TimelineLegend</name>
    <message>
        <source>Legend of the timeline</source>
        <translation>Leyenda de la línea de tiempo</translation>
    </message>
    <message>
        <source>of a key that is not made yet</source>
        <translation>de una clave que aún no se ha creado</translation>
    </message>
    <message>
        <source>ended at once, by a person</source>
        <translation>terminada de inmediato, por una persona</translation>
    </message>
</context>
<context>
    <name>tessera::ui::TimelineView</name>
    <message>
        <source>The tab &quot;Timeline as text&quot; says the same in a table. Up and Down choose a key.</source>
        <translation>La pestaña «Línea de tiempo como texto» dice lo mismo en una tabla. Con las flechas arriba y abajo se elige una clave.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Timeline of the keys</source>
        <translation>Línea de tiempo de las claves</translation>
    </message>
</context>
<context>
    <name>tessera::ui::TlsRows</name>
    <message>
        <source>Shown certificate</source>
        <translation>Certificado presentado</translation>
    </message>
    <message>
        <source>With what both services speak TLS.</source>
        <translation>El que usan ambos servicios para TLS.</translation>
    </message>
    <message>
        <source>&amp;Renew</source>
        <translation>&amp;Renovar</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>Autoridad local</translation>
    </message>
    <message>
        <source>Makes certificates for the names below and for servers of yours. Whoever trusts it believes them: export it for those.</source>
        <translation>Emite certificados para los nombres de abajo y para otros servidores propios. Quien confía en ella los acepta: hay que exportarla para esos clientes.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Issue…</source>
        <translation>E&amp;mitir…</translation>
    </message>
    <message>
        <source>There is none: they speak plain HTTP.</source>
        <translation>No hay ninguno: hablan HTTP sin cifrar.</translation>
    </message>
    <message>
        <source>Good until %1.</source>
        <translation>Válido hasta el %1.</translation>
    </message>
    <message>
        <source>Out of date since %1: clients refuse it.</source>
        <translation>Caducado desde el %1: los clientes lo rechazan.</translation>
    </message>
    <message>
        <source>For %1. %2 Vouched for by %3.
SHA-256 %4</source>
        <translation>Para %1. %2 Avalado por %3.
SHA-256 %4</translation>
    </message>
    <message>
        <source>the local authority</source>
        <translation>la autoridad local</translation>
    </message>
    <message>
        <source>Good until %1.
SHA-256 %2</source>
        <translation>Válida hasta el %1.
SHA-256 %2</translation>
    </message>
    <message>
        <source>There is none yet; it is made when it is needed.</source>
        <translation>Todavía no hay ninguna; se crea cuando hace falta.</translation>
    </message>
    <message>
        <source>A certificate is being made.</source>
        <translation>Se está creando un certificado.</translation>
    </message>
    <message>
        <source>There is a new certificate; the services show it within seconds.</source>
        <translation>Hay un certificado nuevo; los servicios lo presentan en unos segundos.</translation>
    </message>
    <message>
        <source>Export the local authority</source>
        <translation>Exportar la autoridad local</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem)</source>
        <translation>Certificados (*.crt *.pem)</translation>
    </message>
    <message>
        <source>The local authority is in %1.</source>
        <translation>La autoridad local está en %1.</translation>
    </message>
    <message>
        <source>The certificate and its key are in %1.</source>
        <translation>El certificado y su clave están en %1.</translation>
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
        <translation>Aquí se pega un token: con o sin Bearer, entero o en parte. Permanece en memoria y no va a ningún sitio salvo que se envíe.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::TokenMemberModel</name>
    <message>
        <source>before the year 1</source>
        <translation>antes del año 1</translation>
    </message>
    <message>
        <source>after the year 9999</source>
        <translation>después del año 9999</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an instant and how far from now it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not registered: its issuer knows.</source>
        <translation>No registrado: lo sabe su emisor.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>Where that is written</source>
        <translation>Dónde está escrito</translation>
    </message>
</context>
<context>
    <name>tessera::ui::Tray</name>
    <message>
        <source>&amp;Show Tessera</source>
        <translation>&amp;Mostrar Tessera</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
</context>
<context>
    <name>tessera::ui::UserActions</name>
    <message>
        <source>%1 was added.</source>
        <translation>Se añadió %1.</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>Se guardó %1.</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>%1 tiene una contraseña nueva.</translation>
    </message>
    <message>
        <source>Users are being enabled.</source>
        <translation>Se están habilitando los usuarios.</translation>
    </message>
    <message>
        <source>Users are being disabled.</source>
        <translation>Se están deshabilitando los usuarios.</translation>
    </message>
    <message>
        <source>%1 may sign in again.</source>
        <translation>%1 puede volver a iniciar sesión.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) may sign in again.</source>
        <translation>
            <numerusform>%Ln usuario puede volver a iniciar sesión.</numerusform>
            <numerusform>%Ln usuarios pueden volver a iniciar sesión.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is disabled and signed out.</source>
        <translation>%1 está deshabilitado y sus sesiones se han cerrado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are disabled and signed out.</source>
        <translation>
            <numerusform>%Ln usuario está deshabilitado y sus sesiones se han cerrado.</numerusform>
            <numerusform>%Ln usuarios están deshabilitados y sus sesiones se han cerrado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Users are being unlocked.</source>
        <translation>Se están desbloqueando los usuarios.</translation>
    </message>
    <message>
        <source>%1 is unlocked.</source>
        <translation>%1 está desbloqueado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are unlocked.</source>
        <translation>
            <numerusform>%Ln usuario está desbloqueado.</numerusform>
            <numerusform>%Ln usuarios están desbloqueados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Users are being deleted.</source>
        <translation>Se están eliminando los usuarios.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>Se eliminó %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were deleted.</source>
        <translation>
            <numerusform>%Ln usuario eliminado.</numerusform>
            <numerusform>%Ln usuarios eliminados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Users are coming back.</source>
        <translation>Se están restaurando los usuarios.</translation>
    </message>
    <message>
        <source>%1 is back; every session has ended.</source>
        <translation>%1 se ha restaurado; todas las sesiones se han cerrado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are back; every session has ended.</source>
        <translation>
            <numerusform>%Ln usuario se ha restaurado; todas las sesiones se han cerrado.</numerusform>
            <numerusform>%Ln usuarios se han restaurado; todas las sesiones se han cerrado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were added.</source>
        <translation>
            <numerusform>%Ln usuario añadido.</numerusform>
            <numerusform>%Ln usuarios añadidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were left out.</source>
        <translation>
            <numerusform>%Ln línea omitida.</numerusform>
            <numerusform>%Ln líneas omitidas.</numerusform>
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
        <translation>Exportar usuarios</translation>
    </message>
    <message>
        <source>Users are being exported.</source>
        <translation>Se están exportando los usuarios.</translation>
    </message>
    <message>
        <source>All users are in %1, without passwords.</source>
        <translation>Todos los usuarios están en %1, sin contraseñas.</translation>
    </message>
    <message>
        <source>The export was given up; nothing was written.</source>
        <translation>La exportación se interrumpió; no se escribió nada.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::UserDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Añadir un usuario</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;Correo electrónico</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Roles</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>The email address is known to be the person’s (&amp;verified)</source>
        <translation>Consta que la dirección de correo es de esta persona (&amp;verificada)</translation>
    </message>
    <message>
        <source>Copy the ID</source>
        <translation>Copiar el ID</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
</context>
<context>
    <name>tessera::ui::UserText</name>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Último acceso</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>%1 (verified)</source>
        <translation>%1 (verificado)</translation>
    </message>
    <message>
        <source>%1 (not verified)</source>
        <translation>%1 (no verificado)</translation>
    </message>
    <message>
        <source>Has never signed in.</source>
        <translation>Nunca ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deshabilitado</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Habilitado</translation>
    </message>
    <message>
        <source>Locked until %1</source>
        <translation>Bloqueado hasta %1</translation>
    </message>
</context>
<context>
    <name>tessera::ui::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Filter by email or name</source>
        <translation>Filtrar por correo o nombre</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>I&amp;mportar…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Add user…</source>
        <translation>&amp;Añadir usuario…</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was copied: %Ln of the selected user(s) were not read yet. &quot;Export&quot; writes all of them.</source>
        <translation>
            <numerusform>No se copió nada: %Ln de los usuarios seleccionados aún no se había leído. «Exportar» los escribe a todos.</numerusform>
            <numerusform>No se copió nada: %Ln de los usuarios seleccionados aún no se habían leído. «Exportar» los escribe a todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;tate:</source>
        <translation>Es&amp;tado:</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Habilitado</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deshabilitado</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Nobody is like that</source>
        <translation>Ningún usuario coincide</translation>
    </message>
    <message>
        <source>No user has this in the email address or the name, and this state.</source>
        <translation>Ningún usuario tiene esto en la dirección de correo o el nombre, y este estado.</translation>
    </message>
    <message>
        <source>Show all users</source>
        <translation>Mostrar todos los usuarios</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>Todavía sin usuarios</translation>
    </message>
    <message>
        <source>Add somebody who may sign in, or import a list.</source>
        <translation>Se puede añadir a alguien que pueda iniciar sesión, o importar una lista.</translation>
    </message>
    <message>
        <source>Add a user…</source>
        <translation>Añadir un usuario…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln user(s)</source>
        <translation>
            <numerusform>%1 de %Ln usuario</numerusform>
            <numerusform>%1 de %Ln usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln usuario</numerusform>
            <numerusform>%Ln usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disabled</source>
        <translation>
            <numerusform>%Ln deshabilitado</numerusform>
            <numerusform>%Ln deshabilitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln locked</source>
        <translation>
            <numerusform>%Ln bloqueado</numerusform>
            <numerusform>%Ln bloqueados</numerusform>
        </translation>
    </message>
    <message>
        <source>The user is not among those that the filter shows.</source>
        <translation>El usuario no está entre los que muestra el filtro.</translation>
    </message>
    <message>
        <source>This user does not exist any more.</source>
        <translation>Este usuario ya no existe.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::VerifyView</name>
    <message>
        <source>There is no token to verify.</source>
        <translation>No hay ningún token que verificar.</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Obtener</translation>
    </message>
    <message>
        <source>as of no&amp;w</source>
        <translation>a la &amp;hora actual</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>the keys of this installation</source>
        <translation>las claves de esta instalación</translation>
    </message>
    <message>
        <source>the keys that the resource service holds</source>
        <translation>las claves que tiene el servicio de recursos</translation>
    </message>
    <message>
        <source>a key set at an address</source>
        <translation>un conjunto de claves en una dirección</translation>
    </message>
    <message>
        <source>a key that is pasted here</source>
        <translation>una clave que se pega aquí</translation>
    </message>
    <message>
        <source>the throw-away key that signed it</source>
        <translation>la clave desechable que lo firmó</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>Clave&amp;s</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>A JWK, a JWK set, a public key or a certificate (PEM)</source>
        <translation>Una JWK, un conjunto JWK, una clave pública o un certificado (PEM)</translation>
    </message>
    <message>
        <source>Open a file with keys</source>
        <translation>Abrir un archivo con claves</translation>
    </message>
    <message>
        <source>Pa&amp;sted key</source>
        <translation>Clave pe&amp;gada</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>no se compara</translation>
    </message>
    <message>
        <source>Au&amp;dience</source>
        <translation>A&amp;udiencia</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audiencia</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>&amp;Emisor</translation>
    </message>
    <message>
        <source>Instan&amp;t</source>
        <translation>Instan&amp;te</translation>
    </message>
    <message>
        <source>Keys to verify with</source>
        <translation>Claves con las que verificar</translation>
    </message>
    <message>
        <source>Keys (*.json *.jwk *.jwks *.pem *.crt *.cer *.key *.pub);;All files (*)</source>
        <translation>Claves (*.json *.jwk *.jwks *.pem *.crt *.cer *.key *.pub);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The key set is being fetched.</source>
        <translation>Se está obteniendo el conjunto de claves.</translation>
    </message>
    <message>
        <source>The resource service holds no keys now.</source>
        <translation>El servicio de recursos no tiene claves ahora.</translation>
    </message>
    <message>
        <source>Nothing was fetched from that address yet.</source>
        <translation>Todavía no se ha obtenido nada de esa dirección.</translation>
    </message>
    <message>
        <source>There is no key to verify with.</source>
        <translation>No hay ninguna clave con la que verificar.</translation>
    </message>
    <message>
        <source>No token was signed with a throw-away key yet.</source>
        <translation>Todavía no se ha firmado ningún token con una clave desechable.</translation>
    </message>
    <message>
        <source>The token is accepted.</source>
        <translation>El token se acepta.</translation>
    </message>
    <message>
        <source>The token is refused: %1</source>
        <translation>El token se rechaza: %1</translation>
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
        <translation>enviado a los %1</translation>
    </message>
    <message>
        <source>first byte after %1</source>
        <translation>primer byte a los %1</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <comment>a status and a time</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 after %2 (%3)</source>
        <comment>a status and times</comment>
        <translation>%1 en %2 (%3)</translation>
    </message>
    <message>
        <source>No text, but %1 bytes.</source>
        <translation>No es texto, sino %1 bytes.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::assistant</name>
    <message>
        <source>%1 decides this. Start Tessera without it to choose here.</source>
        <translation>Esto lo decide %1. Para elegir aquí hay que iniciar Tessera sin ello.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::auditstory</name>
    <message>
        <source>About</source>
        <translation>Relativo a</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>con éxito</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>The request that caused it</source>
        <translation>La petición que lo causó</translation>
    </message>
    <message>
        <source>It is no longer in the request log, which holds the latest %1 since the console was started.</source>
        <translation>Ya no está en el registro de peticiones, que contiene las últimas %1 desde que se inició la consola.</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Id de la petición</translation>
    </message>
    <message>
        <source>Place in the log</source>
        <translation>Lugar en el registro</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation>Hash anterior</translation>
    </message>
</context>
<context>
    <name>tessera::ui::auditwords</name>
    <message>
        <source>Signs from</source>
        <translation>Firma desde</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Address verified</source>
        <translation>Dirección verificada</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Cifrada</translation>
    </message>
    <message>
        <source>Token expires</source>
        <translation>El token caduca</translation>
    </message>
    <message>
        <source>Expected use</source>
        <translation>Uso esperado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Habilitado</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>Id del token</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Use that was tried</source>
        <translation>Uso que se intentó</translation>
    </message>
    <message>
        <source>Former database kept in</source>
        <translation>La base de datos anterior se conserva en</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Key number</source>
        <translation>Número de clave</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Sessions ended</source>
        <translation>Sesiones cerradas</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Huella digital (SHA-256)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>State before</source>
        <translation>Estado anterior</translation>
    </message>
    <message>
        <source>Throw-away key</source>
        <translation>Clave desechable</translation>
    </message>
    <message>
        <source>Token type</source>
        <translation>Tipo de token</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>de inmediato</translation>
    </message>
    <message>
        <source>the user is disabled</source>
        <translation>el usuario está deshabilitado</translation>
    </message>
    <message>
        <source>first key</source>
        <translation>primera clave</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importación</translation>
    </message>
    <message>
        <source>no password is set</source>
        <translation>no hay contraseña establecida</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>password changed</source>
        <translation>contraseña cambiada</translation>
    </message>
    <message>
        <source>password changed meanwhile</source>
        <translation>contraseña cambiada entretanto</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>programada</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>sesión cerrada</translation>
    </message>
    <message>
        <source>there is no such user</source>
        <translation>no existe tal usuario</translation>
    </message>
    <message>
        <source>user disabled</source>
        <translation>usuario deshabilitado</translation>
    </message>
    <message>
        <source>user disabled meanwhile</source>
        <translation>usuario deshabilitado entretanto</translation>
    </message>
    <message>
        <source>user deleted meanwhile</source>
        <translation>usuario eliminado entretanto</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>contraseña incorrecta</translation>
    </message>
    <message>
        <source>All about sign-ins</source>
        <translation>Todo sobre inicios de sesión</translation>
    </message>
    <message>
        <source>All about users</source>
        <translation>Todo sobre usuarios</translation>
    </message>
    <message>
        <source>All about keys</source>
        <translation>Todo sobre claves</translation>
    </message>
    <message>
        <source>All about backups</source>
        <translation>Todo sobre copias de seguridad</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sin sesión iniciada</translation>
    </message>
    <message>
        <source>%1 (command line)</source>
        <translation>%1 (línea de comandos)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
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
        <translation>Las escribe el proceso que ejecuta los servicios, según su propia configuración.</translation>
    </message>
    <message>
        <source>None is written by itself: the configuration file names no folder (backup.folder) and no file with a passphrase (backup.passphrase-file) for them.</source>
        <translation>No se escribe ninguna automáticamente: el archivo de configuración no indica para ellas ninguna carpeta (backup.folder) ni ningún archivo con una frase de contraseña (backup.passphrase-file).</translation>
    </message>
    <message>
        <source>One is being written into %1.</source>
        <translation>Se está escribiendo una en %1.</translation>
    </message>
    <message>
        <source>None is planned.</source>
        <translation>No hay ninguna planificada.</translation>
    </message>
    <message>
        <source>The next one is written into %1 %2.</source>
        <translation>La próxima se escribe en %1 %2.</translation>
    </message>
    <message>
        <source>Backups (*.tessera-backup);;All files (*)</source>
        <translation>Copias de seguridad (*.tessera-backup);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <translation>%1, %2 y %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln usuario</numerusform>
            <numerusform>%Ln usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln clave</numerusform>
            <numerusform>%Ln claves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln sesión</numerusform>
            <numerusform>%Ln sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one was written %1: %2.</source>
        <translation>La última se escribió %1: %2.</translation>
    </message>
    <message>
        <source>The last attempt failed %1, and is repeated: %2</source>
        <translation>El último intento falló %1 y se repite: %2</translation>
    </message>
</context>
<context>
    <name>tessera::ui::closequestion</name>
    <message>
        <source>The services are running.</source>
        <translation>Los servicios se están ejecutando.</translation>
    </message>
    <message>
        <source>&amp;Stop them and quit</source>
        <translation>&amp;Detenerlos y salir</translation>
    </message>
    <message>
        <source>When Tessera ends, nobody can sign in and no key set is served until it is started again.</source>
        <translation>Cuando Tessera termina, nadie puede iniciar sesión y no se sirve ningún conjunto de claves hasta que se vuelva a iniciar.</translation>
    </message>
    <message>
        <source>&amp;Keep running without the window</source>
        <translation>&amp;Seguir en ejecución sin la ventana</translation>
    </message>
    <message>
        <source>&amp;Do not ask again</source>
        <translation>&amp;No volver a preguntar</translation>
    </message>
</context>
<context>
    <name>tessera::ui::exportdialog</name>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabla para hojas de cálculo (*.csv)</translation>
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
        <translation>Otros equipos llegarán a %1, sin TLS.</translation>
    </message>
    <message>
        <source>Passwords and tokens then cross the network in the open: whoever is on the way can read them and act as the people they belong to. Turn TLS on in the settings first. Without it, listen there only behind a proxy that ends TLS, or on a network that you trust as much as this machine.</source>
        <translation>Entonces las contraseñas y los tokens cruzan la red en claro: quien esté en el camino puede leerlos y actuar como las personas a las que pertenecen. Conviene activar antes TLS en los ajustes. Sin él, solo debe escucharse ahí detrás de un proxy que termine TLS, o en una red en la que se confíe tanto como en este equipo.</translation>
    </message>
    <message>
        <source>&amp;Listen there</source>
        <translation>&amp;Escuchar ahí</translation>
    </message>
</context>
<context>
    <name>tessera::ui::minttemplates</name>
    <message>
        <source>access token</source>
        <translation>token de acceso</translation>
    </message>
    <message>
        <source>As the auth service gives it (RFC 9068).</source>
        <translation>Como lo da el servicio de autenticación (RFC 9068).</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>To see what somebody with the role admin may do.</source>
        <translation>Para ver qué puede hacer alguien con el rol admin.</translation>
    </message>
    <message>
        <source>without roles and scopes</source>
        <translation>sin roles ni scopes</translation>
    </message>
    <message>
        <source>To see that a resource grants nothing by itself (RFC 6750 section 3.1: 403, insufficient_scope).</source>
        <translation>Para ver que un recurso no concede nada por sí mismo (RFC 6750, sección 3.1: 403, insufficient_scope).</translation>
    </message>
    <message>
        <source>service that acts for itself</source>
        <translation>servicio que actúa por sí mismo</translation>
    </message>
    <message>
        <source>No person is behind it: the subject is the client (RFC 9068 section 2.2, RFC 6749 section 4.4).</source>
        <translation>No hay ninguna persona detrás: el sujeto es el cliente (RFC 9068, sección 2.2; RFC 6749, sección 4.4).</translation>
    </message>
    <message>
        <source>expired an hour ago</source>
        <translation>caducado hace una hora</translation>
    </message>
    <message>
        <source>No resource may take it (RFC 7519 section 4.1.4).</source>
        <translation>Ningún recurso debe aceptarlo (RFC 7519, sección 4.1.4).</translation>
    </message>
    <message>
        <source>good from in an hour</source>
        <translation>válido dentro de una hora</translation>
    </message>
    <message>
        <source>No resource may take it yet (RFC 7519 section 4.1.5).</source>
        <translation>Ningún recurso debe aceptarlo todavía (RFC 7519, sección 4.1.5).</translation>
    </message>
    <message>
        <source>for another audience</source>
        <translation>para otra audiencia</translation>
    </message>
    <message>
        <source>Made for another service: no resource of here may take it (RFC 8725 section 3.9).</source>
        <translation>Creado para otro servicio: ningún recurso de aquí debe aceptarlo (RFC 8725, sección 3.9).</translation>
    </message>
    <message>
        <source>of another issuer</source>
        <translation>de otro emisor</translation>
    </message>
    <message>
        <source>Names an issuer that resources of here do not trust (RFC 8725 section 3.8).</source>
        <translation>Indica un emisor en el que no confían los recursos de aquí (RFC 8725, sección 3.8).</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>token de identidad</translation>
    </message>
    <message>
        <source>Tells a client who signed in (OpenID Connect); as an access token no resource may take it (RFC 8725 section 3.12).</source>
        <translation>Dice a un cliente quién inició sesión (OpenID Connect); ningún recurso debe aceptarlo como token de acceso (RFC 8725, sección 3.12).</translation>
    </message>
    <message>
        <source>with an unknown critical extension</source>
        <translation>con una extensión crítica desconocida</translation>
    </message>
    <message>
        <source>Must be refused by whoever does not know it (RFC 7515 section 4.1.11).</source>
        <translation>Debe rechazarlo quien no la conozca (RFC 7515, sección 4.1.11).</translation>
    </message>
</context>
<context>
    <name>tessera::ui::pages</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>JWKS</source>
        <translation>JWKS</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>Banco de pruebas</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>tessera::ui::registerednames</name>
    <message>
        <source>The algorithm of the signature, or of the key encryption.</source>
        <translation>El algoritmo de la firma, o del cifrado de la clave.</translation>
    </message>
    <message>
        <source>Names the key that it was signed with.</source>
        <translation>Nombra la clave con la que se firmó.</translation>
    </message>
    <message>
        <source>What kind of token this is; at+jwt is an access token.</source>
        <translation>Qué clase de token es; at+jwt es un token de acceso.</translation>
    </message>
    <message>
        <source>What kind of content the payload is; JWT for a token within a token.</source>
        <translation>Qué clase de contenido es la carga útil; JWT para un token dentro de un token.</translation>
    </message>
    <message>
        <source>Extensions that must be understood, else the token is refused.</source>
        <translation>Extensiones que hay que entender; si no, el token se rechaza.</translation>
    </message>
    <message>
        <source>An address of a key set. A verifier that fetches it lets the token choose its own key.</source>
        <translation>La dirección de un conjunto de claves. Un verificador que la consulta deja que el token elija su propia clave.</translation>
    </message>
    <message>
        <source>A key. A verifier that uses it lets the token choose its own key.</source>
        <translation>Una clave. Un verificador que la usa deja que el token elija su propia clave.</translation>
    </message>
    <message>
        <source>An address of a certificate chain. A verifier that fetches it lets the token choose its own key.</source>
        <translation>La dirección de una cadena de certificados. Un verificador que la consulta deja que el token elija su propia clave.</translation>
    </message>
    <message>
        <source>A certificate chain. It proves nothing unless its root is trusted.</source>
        <translation>Una cadena de certificados. No demuestra nada si no se confía en su raíz.</translation>
    </message>
    <message>
        <source>The SHA-1 thumbprint of a certificate.</source>
        <translation>La huella SHA-1 de un certificado.</translation>
    </message>
    <message>
        <source>The SHA-256 thumbprint of a certificate.</source>
        <translation>La huella SHA-256 de un certificado.</translation>
    </message>
    <message>
        <source>Whether the payload is base64url; false is an extension that few verifiers understand.</source>
        <translation>Si la carga útil es base64url; false es una extensión que entienden pocos verificadores.</translation>
    </message>
    <message>
        <source>How the content is encrypted: this token is a JWE.</source>
        <translation>Cómo está cifrado el contenido: este token es un JWE.</translation>
    </message>
    <message>
        <source>How the content was compressed before it was encrypted.</source>
        <translation>Cómo se comprimió el contenido antes de cifrarlo.</translation>
    </message>
    <message>
        <source>The sender&apos;s key for this one agreement.</source>
        <translation>La clave del remitente para este único acuerdo.</translation>
    </message>
    <message>
        <source>About the sender, for the key agreement.</source>
        <translation>Sobre el remitente, para el acuerdo de claves.</translation>
    </message>
    <message>
        <source>About the recipient, for the key agreement.</source>
        <translation>Sobre el destinatario, para el acuerdo de claves.</translation>
    </message>
    <message>
        <source>The initialisation vector of the key encryption.</source>
        <translation>El vector de inicialización del cifrado de la clave.</translation>
    </message>
    <message>
        <source>The authentication tag of the key encryption.</source>
        <translation>La etiqueta de autenticación del cifrado de la clave.</translation>
    </message>
    <message>
        <source>The salt of a password&apos;s key derivation.</source>
        <translation>La sal de la derivación de clave de una contraseña.</translation>
    </message>
    <message>
        <source>How often a password is hashed; a large number keeps a verifier busy.</source>
        <translation>Cuántas veces se calcula el hash de una contraseña; un número grande tiene ocupado al verificador.</translation>
    </message>
    <message>
        <source>The issuer, repeated where the content is encrypted.</source>
        <translation>El emisor, repetido donde el contenido está cifrado.</translation>
    </message>
    <message>
        <source>The subject, repeated where the content is encrypted.</source>
        <translation>El sujeto, repetido donde el contenido está cifrado.</translation>
    </message>
    <message>
        <source>The audience, repeated where the content is encrypted.</source>
        <translation>La audiencia, repetida donde el contenido está cifrado.</translation>
    </message>
    <message>
        <source>Who issued the token. A verifier compares it, by character.</source>
        <translation>Quién emitió el token. Un verificador lo compara, carácter por carácter.</translation>
    </message>
    <message>
        <source>Who or what the token is about: the user&apos;s id.</source>
        <translation>De quién o de qué trata el token: el id del usuario.</translation>
    </message>
    <message>
        <source>For whom it is. A verifier must find itself in it.</source>
        <translation>Para quién es. Un verificador debe encontrarse a sí mismo en ella.</translation>
    </message>
    <message>
        <source>From then on it is refused.</source>
        <translation>A partir de ese momento se rechaza.</translation>
    </message>
    <message>
        <source>Before then it is refused.</source>
        <translation>Antes de ese momento se rechaza.</translation>
    </message>
    <message>
        <source>When it was issued.</source>
        <translation>Cuándo se emitió.</translation>
    </message>
    <message>
        <source>Names this one token, so that a second use can be noticed.</source>
        <translation>Nombra este token concreto, para que se note un segundo uso.</translation>
    </message>
    <message>
        <source>The client that asked for the token.</source>
        <translation>El cliente que pidió el token.</translation>
    </message>
    <message>
        <source>What the client may do, in words with spaces between them.</source>
        <translation>Lo que puede hacer el cliente, en palabras separadas por espacios.</translation>
    </message>
    <message>
        <source>The roles of the user.</source>
        <translation>Los roles del usuario.</translation>
    </message>
    <message>
        <source>The groups of the user.</source>
        <translation>Los grupos del usuario.</translation>
    </message>
    <message>
        <source>What the user is entitled to.</source>
        <translation>A qué tiene derecho el usuario.</translation>
    </message>
    <message>
        <source>An email address of the user.</source>
        <translation>Una dirección de correo del usuario.</translation>
    </message>
    <message>
        <source>Whether the email address is known to be the user&apos;s.</source>
        <translation>Si consta que la dirección de correo es del usuario.</translation>
    </message>
    <message>
        <source>The full name of the user, as it is shown.</source>
        <translation>El nombre completo del usuario, tal como se muestra.</translation>
    </message>
    <message>
        <source>The given names of the user.</source>
        <translation>Los nombres de pila del usuario.</translation>
    </message>
    <message>
        <source>The family names of the user.</source>
        <translation>Los apellidos del usuario.</translation>
    </message>
    <message>
        <source>The middle names of the user.</source>
        <translation>Los segundos nombres del usuario.</translation>
    </message>
    <message>
        <source>What the user is called by friends.</source>
        <translation>Cómo llaman al usuario sus amistades.</translation>
    </message>
    <message>
        <source>What the user wants to be called; may change, and names nobody.</source>
        <translation>Cómo quiere llamarse el usuario; puede cambiar y no identifica a nadie.</translation>
    </message>
    <message>
        <source>The address of the user&apos;s profile page.</source>
        <translation>La dirección de la página de perfil del usuario.</translation>
    </message>
    <message>
        <source>The address of a picture of the user.</source>
        <translation>La dirección de una foto del usuario.</translation>
    </message>
    <message>
        <source>The address of the user&apos;s web site.</source>
        <translation>La dirección del sitio web del usuario.</translation>
    </message>
    <message>
        <source>The user&apos;s gender.</source>
        <translation>El género del usuario.</translation>
    </message>
    <message>
        <source>The user&apos;s birthday.</source>
        <translation>La fecha de nacimiento del usuario.</translation>
    </message>
    <message>
        <source>The user&apos;s time zone.</source>
        <translation>La zona horaria del usuario.</translation>
    </message>
    <message>
        <source>The user&apos;s language.</source>
        <translation>El idioma del usuario.</translation>
    </message>
    <message>
        <source>A telephone number of the user.</source>
        <translation>Un número de teléfono del usuario.</translation>
    </message>
    <message>
        <source>Whether the telephone number is known to be the user&apos;s.</source>
        <translation>Si consta que el número de teléfono es del usuario.</translation>
    </message>
    <message>
        <source>A postal address of the user.</source>
        <translation>Una dirección postal del usuario.</translation>
    </message>
    <message>
        <source>When what is said of the user was last changed.</source>
        <translation>Cuándo se cambió por última vez lo que se dice del usuario.</translation>
    </message>
    <message>
        <source>When the user last showed who that is.</source>
        <translation>Cuándo demostró por última vez el usuario quién es.</translation>
    </message>
    <message>
        <source>Ties an ID token to the request of a client.</source>
        <translation>Une un token de identidad a la petición de un cliente.</translation>
    </message>
    <message>
        <source>How well the user was authenticated.</source>
        <translation>Con qué solidez se autenticó el usuario.</translation>
    </message>
    <message>
        <source>By what means the user was authenticated.</source>
        <translation>Por qué medios se autenticó el usuario.</translation>
    </message>
    <message>
        <source>The client that an ID token was issued to.</source>
        <translation>El cliente para el que se emitió un token de identidad.</translation>
    </message>
    <message>
        <source>Ties an ID token to its access token.</source>
        <translation>Une un token de identidad a su token de acceso.</translation>
    </message>
    <message>
        <source>Ties an ID token to its authorization code.</source>
        <translation>Une un token de identidad a su código de autorización.</translation>
    </message>
    <message>
        <source>Names the session.</source>
        <translation>Nombra la sesión.</translation>
    </message>
    <message>
        <source>What a security event token tells of.</source>
        <translation>De qué trata un token de evento de seguridad.</translation>
    </message>
    <message>
        <source>When the event happened.</source>
        <translation>Cuándo ocurrió el evento.</translation>
    </message>
    <message>
        <source>Names the transaction.</source>
        <translation>Nombra la transacción.</translation>
    </message>
    <message>
        <source>A key that whoever shows the token must prove to have.</source>
        <translation>Una clave que debe demostrar que tiene quien muestre el token.</translation>
    </message>
    <message>
        <source>Who acts in place of the subject.</source>
        <translation>Quién actúa en lugar del sujeto.</translation>
    </message>
    <message>
        <source>Who may act in place of the subject.</source>
        <translation>Quién puede actuar en lugar del sujeto.</translation>
    </message>
    <message>
        <source>What the client may do, in detail.</source>
        <translation>Lo que puede hacer el cliente, en detalle.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::requeststory</name>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Agente de usuario</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Id de la petición</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>receiving %1, answering %2, sending %3</source>
        <translation>recepción %1, respuesta %2, envío %3</translation>
    </message>
    <message>
        <source>Signed in: %1.</source>
        <translation>Iniciada: %1.</translation>
    </message>
    <message>
        <source>Ended: %1 (%2).</source>
        <translation>Terminada: %1 (%2).</translation>
    </message>
    <message>
        <source>Goes on until %1.</source>
        <translation>Continúa hasta %1.</translation>
    </message>
    <message>
        <source>Expired: %1.</source>
        <translation>Caducada: %1.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Id del usuario</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>This request was given it.</source>
        <translation>Esta petición lo recibió.</translation>
    </message>
    <message>
        <source>It came with the request.</source>
        <translation>Llegó con la petición.</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>Id del token</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>no superada</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no alcanzada</translation>
    </message>
    <message>
        <source>Checks of the token</source>
        <translation>Comprobaciones del token</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Holds nothing of this request.</source>
        <translation>No contiene nada de esta petición.</translation>
    </message>
    <message numerus="yes">
        <source>The latest; %Ln more are in the log.</source>
        <translation>
            <numerusform>Las últimas; hay %Ln más en el registro.</numerusform>
            <numerusform>Las últimas; hay %Ln más en el registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 answered %2 and gave the token out.</source>
        <translation>%1 respondió %2 y entregó el token.</translation>
    </message>
    <message>
        <source>%1 answered %2.</source>
        <translation>%1 respondió %2.</translation>
    </message>
    <message>
        <source>The same token was used at</source>
        <translation>El mismo token se usó en</translation>
    </message>
    <message>
        <source>Others of the same session</source>
        <translation>Otras de la misma sesión</translation>
    </message>
</context>
<context>
    <name>tessera::ui::requestwords</name>
    <message>
        <source>done</source>
        <translation>correcta</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>redirigida</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>%1, aborted</source>
        <translation>%1, interrumpida</translation>
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
        <translation>milisegundos</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
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
        <translation>Debe estar desactivado, o ser de %1 a %2.</translation>
    </message>
    <message>
        <source>It has to be from %1 to %2.</source>
        <translation>Debe ser de %1 a %2.</translation>
    </message>
    <message>
        <source>Rotation interval</source>
        <translation>Intervalo de rotación</translation>
    </message>
    <message>
        <source>Propagation time</source>
        <translation>Tiempo de propagación</translation>
    </message>
    <message>
        <source>Max-age of the key set</source>
        <translation>Max-age del JWKS</translation>
    </message>
    <message>
        <source>Leeway</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>Size of RSA keys</source>
        <translation>Tamaño de claves RSA</translation>
    </message>
    <message>
        <source>Lifetime of access tokens</source>
        <translation>Vida de tokens de acceso</translation>
    </message>
    <message>
        <source>Lifetime of sessions</source>
        <translation>Duración de las sesiones</translation>
    </message>
    <message>
        <source>Lifetime of remembered sessions</source>
        <translation>Duración de las sesiones recordadas</translation>
    </message>
    <message>
        <source>Grace for spent refresh tokens</source>
        <translation>Margen para tokens de actualización usados</translation>
    </message>
    <message>
        <source>Type of access tokens</source>
        <translation>Tipo de los tokens de acceso</translation>
    </message>
    <message>
        <source>Email address and name in tokens</source>
        <translation>Correo y nombre en los tokens</translation>
    </message>
    <message>
        <source>Failures that lock</source>
        <translation>Fallos que bloquean</translation>
    </message>
    <message>
        <source>Length of a lock</source>
        <translation>Duración de un bloqueo</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registro de cuentas</translation>
    </message>
    <message>
        <source>Shortest password</source>
        <translation>Contraseña más corta</translation>
    </message>
    <message>
        <source>Longest password</source>
        <translation>Contraseña más larga</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fortaleza</translation>
    </message>
    <message>
        <source>Memory of a hash</source>
        <translation>Memoria de un hash</translation>
    </message>
    <message>
        <source>Passes of a hash</source>
        <translation>Pasadas de un hash</translation>
    </message>
    <message>
        <source>Lanes of a hash</source>
        <translation>Carriles de un hash</translation>
    </message>
    <message>
        <source>Origins that may call</source>
        <translation>Orígenes que pueden llamar</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>How many stay</source>
        <translation>Copias que se conservan</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Carpeta para copias de seguridad</translation>
    </message>
    <message>
        <source>Passphrase of the backups</source>
        <translation>Frase de contraseña de las copias</translation>
    </message>
    <message>
        <source>Address of the auth service</source>
        <translation>Dirección del servicio de autenticación</translation>
    </message>
    <message>
        <source>Address of the resource service</source>
        <translation>Dirección del servicio de recursos</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audiencia</translation>
    </message>
    <message>
        <source>Resource&apos;s address for clients</source>
        <translation>Dirección del servicio de recursos para los clientes</translation>
    </message>
    <message>
        <source>Where keys are fetched</source>
        <translation>De dónde se obtienen las claves</translation>
    </message>
    <message>
        <source>Services that run</source>
        <translation>Servicios que se ejecutan</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Key-encryption key</source>
        <translation>Clave de cifrado de claves</translation>
    </message>
    <message>
        <source>Names for the local authority</source>
        <translation>Nombres para la autoridad local</translation>
    </message>
    <message>
        <source>Certificate for TLS</source>
        <translation>Certificado para TLS</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>Clave del certificado</translation>
    </message>
    <message>
        <source>Passphrase of that key</source>
        <translation>Frase de contraseña de esa clave</translation>
    </message>
    <message>
        <source>Whom to believe about keys</source>
        <translation>En quién confiar para las claves</translation>
    </message>
    <message>
        <source>Threads of a listener</source>
        <translation>Hilos de un punto de escucha</translation>
    </message>
    <message>
        <source>Connections at once</source>
        <translation>Conexiones a la vez</translation>
    </message>
    <message>
        <source>Connections from one address</source>
        <translation>Conexiones de una dirección</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Proxies de confianza</translation>
    </message>
    <message>
        <source>Address of the metrics</source>
        <translation>Dirección de las métricas</translation>
    </message>
    <message>
        <source>Form of the log</source>
        <translation>Formato del registro</translation>
    </message>
    <message>
        <source>Levels of the log</source>
        <translation>Niveles del registro</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>open to anybody</source>
        <translation>abierto a cualquiera</translation>
    </message>
    <message>
        <source>2048 bit</source>
        <translation>2048 bits</translation>
    </message>
    <message>
        <source>3072 bit</source>
        <translation>3072 bits</translation>
    </message>
    <message>
        <source>4096 bit</source>
        <translation>4096 bits</translation>
    </message>
    <message>
        <source>0 (anything)</source>
        <translation>0 (cualquiera)</translation>
    </message>
    <message>
        <source>1 (weak)</source>
        <translation>1 (débil)</translation>
    </message>
    <message>
        <source>2 (fair)</source>
        <translation>2 (aceptable)</translation>
    </message>
    <message>
        <source>3 (strong)</source>
        <translation>3 (fuerte)</translation>
    </message>
    <message>
        <source>4 (very strong)</source>
        <translation>4 (muy fuerte)</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Tokens and sessions</source>
        <translation>Tokens y sesiones</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Sign-in and lock</source>
        <translation>Inicio de sesión y bloqueo</translation>
    </message>
    <message>
        <source>Passwords and hashing</source>
        <translation>Contraseñas y hashes</translation>
    </message>
    <message>
        <source>Web sites (CORS)</source>
        <translation>Sitios web (CORS)</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Esta ventana</translation>
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
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
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
        <translation>ahora</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dentro de %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
</context>
<context>
    <name>tessera::ui::tokenwords</name>
    <message>
        <source>expires %1</source>
        <translation>caduca %1</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>caducó %1</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Encrypted key</source>
        <translation>Clave cifrada</translation>
    </message>
    <message>
        <source>Initialisation vector</source>
        <translation>Vector de inicialización</translation>
    </message>
    <message>
        <source>Ciphertext</source>
        <translation>Texto cifrado</translation>
    </message>
    <message>
        <source>Authentication tag</source>
        <translation>Etiqueta de autenticación</translation>
    </message>
    <message>
        <source>A signed token (JWS)</source>
        <translation>Un token firmado (JWS)</translation>
    </message>
    <message>
        <source>An encrypted token (JWE)</source>
        <translation>Un token cifrado (JWE)</translation>
    </message>
    <message>
        <source>A part of a token</source>
        <translation>Una parte de un token</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Ningún token</translation>
    </message>
</context>
<context>
    <name>tessera::ui::windowsettings</name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light or dark; or as the desktop is, when that changes, too.</source>
        <translation>Claro u oscuro; o como el escritorio, también cuando este cambie.</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>como el escritorio</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the window&apos;s texts, numbers and dates.</source>
        <translation>De los textos, números y fechas de la ventana.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Al cerrar la ventana</translation>
    </message>
    <message>
        <source>What becomes of services that run. They run on only where the desktop shows an icon to come back by.</source>
        <translation>Qué ocurre con los servicios que se ejecutan. Solo siguen ejecutándose si el escritorio muestra un icono con el que volver.</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>preguntar</translation>
    </message>
    <message>
        <source>stop them and quit</source>
        <translation>detenerlos y salir</translation>
    </message>
    <message>
        <source>keep them running</source>
        <translation>mantenerlos en ejecución</translation>
    </message>
</context>
<context>
    <name>tessera::ui::words</name>
    <message>
        <source>planned</source>
        <translation>planificada</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>anunciada</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminada</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revocada</translation>
    </message>
    <message>
        <source>Address slowed down</source>
        <translation>Dirección ralentizada</translation>
    </message>
    <message>
        <source>Administrator confirmed</source>
        <translation>Administrador confirmado</translation>
    </message>
    <message>
        <source>Administrator refused</source>
        <translation>Administrador rechazado</translation>
    </message>
    <message>
        <source>Local authority made</source>
        <translation>Autoridad local creada</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>Copia de seguridad fallida</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Copia de seguridad restaurada</translation>
    </message>
    <message>
        <source>Backup written</source>
        <translation>Copia de seguridad escrita</translation>
    </message>
    <message>
        <source>Certificate issued</source>
        <translation>Certificado emitido</translation>
    </message>
    <message>
        <source>Certificate renewed</source>
        <translation>Certificado renovado</translation>
    </message>
    <message>
        <source>Configuration changed</source>
        <translation>Configuración modificada</translation>
    </message>
    <message>
        <source>Key began to sign</source>
        <translation>La clave empezó a firmar</translation>
    </message>
    <message>
        <source>Key announced</source>
        <translation>Clave anunciada</translation>
    </message>
    <message>
        <source>Private key exported</source>
        <translation>Clave privada exportada</translation>
    </message>
    <message>
        <source>Key imported</source>
        <translation>Clave importada</translation>
    </message>
    <message>
        <source>Key removed</source>
        <translation>Clave eliminada</translation>
    </message>
    <message>
        <source>Key retired</source>
        <translation>Clave retirada</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>Clave revocada</translation>
    </message>
    <message>
        <source>Keys sealed anew</source>
        <translation>Claves selladas de nuevo</translation>
    </message>
    <message>
        <source>Password refused</source>
        <translation>Contraseña rechazada</translation>
    </message>
    <message>
        <source>Refresh token used twice</source>
        <translation>Token de actualización usado dos veces</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>All sessions ended</source>
        <translation>Todas las sesiones cerradas</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Ajuste modificado</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Inicio de sesión rechazado</translation>
    </message>
    <message>
        <source>Token minted</source>
        <translation>Token emitido</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>Usuario añadido</translation>
    </message>
    <message>
        <source>User deleted</source>
        <translation>Usuario eliminado</translation>
    </message>
    <message>
        <source>User disabled</source>
        <translation>Usuario deshabilitado</translation>
    </message>
    <message>
        <source>User changed</source>
        <translation>Usuario modificado</translation>
    </message>
    <message>
        <source>User enabled</source>
        <translation>Usuario habilitado</translation>
    </message>
    <message>
        <source>User locked</source>
        <translation>Usuario bloqueado</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>Contraseña establecida</translation>
    </message>
    <message>
        <source>User restored</source>
        <translation>Usuario restaurado</translation>
    </message>
    <message>
        <source>User unlocked</source>
        <translation>Usuario desbloqueado</translation>
    </message>
    <message>
        <source>Users exported</source>
        <translation>Usuarios exportados</translation>
    </message>
    <message>
        <source>Auth</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciándose</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>deteniéndose</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>runs in another process</source>
        <translation>se ejecuta en otro proceso</translation>
    </message>
</context>
</TS>
