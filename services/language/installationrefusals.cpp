// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the services say of settings, database, data folder and listeners.
#include "language/refusaltexts.h"

#include <QCoreApplication>

#include <array>

namespace tessera::language {

namespace {

constexpr auto texts = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("tessera::language::refusals", "Entry %1 is missing."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "Entry %1 is missing: the last entry known is %2."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "Entry %1 does not follow the entry before it."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "Entry %1 was changed after it was written."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The log does not end where its head says."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The audit log could not be told of it: %1"),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "Argon2 needs at least 8KiB of memory for each lane (%1KiB for %2)."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "Refresh tokens must live at least as long as access tokens (%1)."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The refresh grace (%1) must be between 0 and %2."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The token type must be at+jwt or JWT."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "A duration needs a unit: write %1s, %1min, %1h or %1d."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The units are ms, s, min, h and d."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "The database %1 was moved, removed or replaced while it was in use, so nothing is written to it any more. Put "
        "it back where it was, or restart what uses it."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "The database %1 cannot be written: the file, its folder or its file system is read-only for this user."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "The database %1 cannot be opened: see whether its folder exists and "
        "whether this user may read and write there."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "Another process is writing to the database %1 and has not finished in time; nothing was changed, try again."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "There is no space left for the database %1; the change was not made. "
        "Free some space on its disk, then try again."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "The operating system failed to read or write the database %1; the "
        "change was not made. See the state of its disk."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The database %1 is damaged. Restore it from a backup."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "The file %1 is not a database of Tessera, or its beginning is damaged. "
        "Name another file, or restore it from a backup."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "A rule of the database %1 forbids the change."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "A statement failed in the database %1."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "The file %1 is not a database of Tessera, or its beginning is damaged. "
        "It was left as it is: name another file, or restore it from a backup."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "The folder %1 for the database cannot be made: see whether this user may write above it."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "%1 is no file, so it cannot be the database."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The database %1 cannot be made: %2."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "The database %1 is on a file system that cannot share memory between "
        "processes, which its journal (WAL) needs. Put it on a local disk."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The database %1 is damaged (%2). Restore it from a backup."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "The database %1 has schema version %2, and this program knows versions up to %3. Start the version of Tessera "
        "that wrote it, or a later one, or restore a backup from before the upgrade."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "The database %1 is damaged: column %2 of a row holds what it never should. Restore it from a backup."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "%1 cannot be forced to the disk: %2."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "%1 cannot be renamed to %2: %3."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The file %1 cannot be made: %2."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "There is no space left for %1; nothing was changed. Free some space there, or name a place on another disk."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "The file %1 exists already, and a backup replaces nothing. Name another file."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "The process %1 runs the services of the data folder %2; start and stop "
        "them there, or end it to run them here."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "The auth service beside it does not run, so nobody is asked for its keys; start it to go on."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The services cannot speak TLS with %1. %2"),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "There is no certificate in it (PEM or PKCS #12)."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "There is no private key in it (PEM or PKCS #12)."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The PKCS #12 holds no certificate with its private key."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The key is encrypted, and no passphrase is given."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The passphrase is not that of the key."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The key is not that of the certificate."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "The certificate is too weak for clients of today: RSA of 2048 bits, ECDSA and SHA-256 are the least."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "OpenSSL does not take the certificate."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "%1 is larger than a certificate can be."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "There is no certificate (PEM) in %1."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "There are two certificates for TLS: one of a file (tls.certificate-file) and one of the local authority "
        "(tls.names). Name one of them."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "A resource service alone has no authority. Let that of the auth service issue it a certificate (tls issue), "
        "and name that with tls.certificate-file instead of tls.names."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "A key for TLS is named and no certificate; name that too (tls.certificate-file), or neither."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The local authority cannot give the listeners a certificate. %1"),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "The stored certificate \"%1\" does not open. Restore the database from a backup."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "The local authority is out of date since %1: make another one (tls "
        "renew --authority), and let clients trust that."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "The listeners have no certificate of the local authority. Name what it is to be for (tls.names) and start "
        "them; that makes one."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "\"%1\" is neither a DNS name nor an IP address."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "A certificate is for 1 to %1 DNS names and IP addresses."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "A certificate is for 1 to %1 days."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "\"%1\" is neither an IP address nor a network as 10.1.0.0/16"),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "the name of the %1 is empty"),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "\"%1\" is not one of both, auth, resource"),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "\"%1\" is not an issuer; it must be an http or https address without query and fragment (RFC 8414 section 2)"),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "an audience has 1 to 255 characters"),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "\"%1\" is not an http or https address"),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "\"%1\" is neither a DNS name nor an IP address"),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "a certificate is for 1 to %1 DNS names and IP addresses"),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "\"%1\" is not a number from %2 to %3"),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "\"%1\" is not one of auto, text, journal, json"),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "\"%1\" is not CATEGORY=LEVEL with one of debug, info, warning, error"),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "\"%1\" is not the name of a category"),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "there is no category \"%1\" (did you mean \"%2\"?)"),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "there is no category \"%1\""),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The configuration file %1 is as it was: %2 It should say: %3."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "this program cannot change it without harm; change it by hand."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "another program writes it all the time."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The data folder %1 cannot be used: %2"),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "the folder around it cannot be made."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "There is no folder %1."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "it is not a folder."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "this user may not write to it."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "everybody may write to it; take that away with chmod o-w, or name a folder of its own."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "the group %1 may write to it; take that away with chmod g-w, or name a folder of its own."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "The auth service beside it is elsewhere now, so nobody is asked where it was."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "service.lock cannot be written; is the disk full?"),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "this user may not write to the folder %1."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "there is no room left on the disk."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "the folder %1 cannot be made: %2."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The folder %1 cannot be the data folder: %2"),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "%1 is not a folder."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "this user may not make it in %1."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "\"%1\" does not say where the folder is: begin with / or ~/."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "it holds other things, %1 for one; name one of its own."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "%1 says otherwise than \"%2\"; start the program without it to choose here."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "There is no configuration file to keep these choices in."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "The services of this data folder are another process's; change them "
        "where they run, or end that process and start them here."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The services of this process are ending."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The key-encryption key in %1 cannot be used: %2"),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "it is not a file."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "others than its owner may read or write it; take that away with chmod 600."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "it holds neither 64 hexadecimal digits nor 32 bytes."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "another program took it away."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "another program has put another one there."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "it is that of the user %1, so run this as that user: sudo -u %1."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "everybody may write to it; name a folder of its own."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "%1 cannot be removed again."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The system gives no descriptors to serve %1 with."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "OpenSSL of this machine speaks no TLS 1.2."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The resource service could not go on with that."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "line %1 has %2 within braces; take it out there."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "it does not exist, and there is no folder %1 to make it in."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "it does not exist, and this user may not make it there."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "The key-encryption key of the data folder %1 is missing. It was looked for in %2. "
        "Without it the signing keys cannot be opened; put it back where it was."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "\"%1\" is not an address to listen on: %2. Write HOST:PORT with a port "
        "from 0 to 65535, as 127.0.0.1:8000 or [::1]:8000"),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "it has no port"),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "it has no host"),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "\"%1\" is not a port"),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "an IPv6 address stands in brackets"),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "\"%1\" is neither an IP address nor localhost"),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "%1 is where the %2 service listens."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "Tokens name %1 as their issuer now. Access tokens that are out already name %2 and "
        "are refused here; clients get new ones with their refresh tokens, which stay good. "
        "Services elsewhere that trust %2 must be told the new issuer."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "%1 is decided when the program starts: say it with %2 or in the configuration file."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "This holds until the program ends: %1 says otherwise at the next "
                                                     "start. Start it without that to choose here."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "This holds until the program ends: it keeps no configuration file."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "This process was told not to run that service, or is ending."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "A resource service alone must be told whom it trusts: name the issuer with --issuer."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "Both services are told to listen on %1; give one of them another port."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "The metrics are told to be on %1, where the %2 service listens; give them another port."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "This machine has no address %1."),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "This user may not listen on %1: ports under 1024 need a privilege."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "Cannot listen on %1: %2."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "No address is known for the name %1."),
});

// The services put these together from pieces.
constexpr auto assembled = std::to_array<const char *>({
    QT_TRANSLATE_NOOP(
        "tessera::language::assembledrefusals", "%1 is taken by the program %2 (pid %3); port %4 is free."),
    QT_TRANSLATE_NOOP("tessera::language::assembledrefusals", "%1 is taken by the program %2 (pid %3)."),
    QT_TRANSLATE_NOOP("tessera::language::assembledrefusals", "%1 is taken; port %2 is free."),
    QT_TRANSLATE_NOOP("tessera::language::assembledrefusals", "%1 is taken."),
    QT_TRANSLATE_NOOP("tessera::language::assembledrefusals", "The header is refused."),
    QT_TRANSLATE_NOOP("tessera::language::assembledrefusals", "The key set has the key %1, but it cannot be used."),
    QT_TRANSLATE_NOOP("tessera::language::assembledrefusals", "The claims are refused."),
    QT_TRANSLATE_NOOP("tessera::language::assembledrefusals", "The key cannot be used: %1"),
    QT_TRANSLATE_NOOP("tessera::language::assembledrefusals", "The key set cannot be read: %1"),
});

} // namespace

std::span<const char *const> installationRefusals() { return texts; }

std::span<const char *const> assembledRefusals() { return assembled; }

} // namespace tessera::language
