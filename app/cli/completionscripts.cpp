// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each script finds the longest run of words that is a place, and offers what that place has.
#include "app/cli/completionplaces.h"

namespace tessera::app {

namespace {

using enum CompletedValue;

// For all three shells.
QString quoted(QString text) { return u'\'' + text.replace(u'\'', QStringLiteral("'\\''")) + u'\''; }

// The places but for the start.
QStringList known(const QList<CompletedPlace> &places)
{
    QStringList words;
    const QList<CompletedPlace> named = places.sliced(1);
    for (const CompletedPlace &place : named)
        words.append(quoted(place.words));
    return words;
}

// The options of all places that take such a value, as a pattern.
QString takers(const QList<CompletedPlace> &places, CompletedValue value)
{
    QStringList names;
    for (const CompletedPlace &place : places) {
        for (const CompletedOption &option : place.options) {
            if (option.value == value)
                names.append(QStringLiteral("--") + option.name);
        }
    }
    names.removeDuplicates();
    return names.join(u'|');
}

// Within the brackets and colons of zsh's _arguments and _describe.
QString zshHelp(QString text)
{
    for (const QChar special : {u'\\', u'[', u']', u':'})
        text.replace(special, QString(u'\\') + special);
    return text;
}

QString zshAction(CompletedValue value)
{
    switch (value) {
    case None: return {};
    case File: return QStringLiteral(":file:_files");
    case Folder: return QStringLiteral(":folder:_files -/");
    case Other: return QStringLiteral(":value: ");
    }
    Q_UNREACHABLE_RETURN({});
}

QString fishAction(CompletedValue value)
{
    switch (value) {
    case None: return {};
    case File: return QStringLiteral(" -r -F");
    case Folder: return QStringLiteral(" -x -a '(__fish_complete_directories)'");
    case Other: return QStringLiteral(" -x");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString bashCompletion(const QString &program, const QList<CompletedPlace> &places)
{
    QString cases;
    for (const CompletedPlace &place : places) {
        QStringList next;
        for (const CompletedWord &word : place.next)
            next.append(word.word);
        QStringList options;
        for (const CompletedOption &option : place.options)
            options.append(QStringLiteral("--") + option.name);
        cases += QStringLiteral("        %1) next=%2 options=%3 files=%4 ;;\n")
                     .arg(quoted(place.words), quoted(next.join(u' ')), quoted(options.join(u' ')),
                         place.takesFile ? QStringLiteral("yes") : QString());
    }
    return QStringLiteral(R"(# bash completion for %1, as "%1 completion bash" writes it.
_%1() {
    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} place='' longer next options files i
    COMPREPLY=()
    case $before in
        %2) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
        %3) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- "$current"); return ;;
        %4) return ;;
    esac
    for ((i = 1; i < COMP_CWORD; i++)); do
        longer=${place:+$place }${COMP_WORDS[i]}
        case $longer in %5) place=$longer ;; *) break ;; esac
    done
    case $place in
%6    esac
    if [[ $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
        return
    fi
    ((i < COMP_CWORD)) || mapfile -t COMPREPLY < <(compgen -W "$next" -- "$current")
    if [[ $files ]]; then
        compopt -o filenames
        mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$current")
    fi
}
complete -F _%1 %1
)")
        .arg(program, takers(places, File), takers(places, Folder), takers(places, Other), known(places).join(u'|'),
            cases);
}

QString zshCompletion(const QString &program, const QList<CompletedPlace> &places)
{
    QString cases;
    for (const CompletedPlace &place : places) {
        QStringList next;
        for (const CompletedWord &word : place.next)
            next.append(quoted(word.help.isEmpty() ? word.word : word.word + u':' + zshHelp(word.help)));
        QStringList specs;
        for (const CompletedOption &option : place.options)
            specs.append(
                quoted(QStringLiteral("*--%1[%2]%3").arg(option.name, zshHelp(option.help), zshAction(option.value))));
        specs.append(quoted(place.takesFile ? QStringLiteral("*:file:_files") : QStringLiteral("*:argument: ")));
        cases += QStringLiteral("        (%1) next=(%2); specs=(%3) ;;\n")
                     .arg(quoted(place.words), next.join(u' '), specs.join(u' '));
    }
    return QStringLiteral(R"(#compdef %1
# zsh completion for %1, as "%1 completion zsh" writes it.
_%1() {
    local place='' longer
    local -a next specs
    integer i
    for ((i = 2; i < CURRENT; i++)); do
        longer=${place:+$place }$words[i]
        case $longer in (%2) place=$longer ;; (*) break ;; esac
    done
    case $place in
%3    esac
    [[ $PREFIX == -* || $i -ne $CURRENT || $#next -eq 0 ]] || _describe -t commands command next
    words=("$words[1]" "${(@)words[i,-1]}")
    ((CURRENT -= i - 2))
    _arguments -S $specs
}
if [[ $funcstack[1] == _%1 ]]; then _%1 "$@"; else compdef _%1 %1; fi
)")
        .arg(program, known(places).join(u'|'), cases);
}

QString fishCompletion(const QString &program, const QList<CompletedPlace> &places)
{
    QString lines = QStringLiteral(R"(# fish completion for %1, as "%1 completion fish" writes it.
function __%1_at -d 'Whether the words begin with that place, and with "end" whether they end there'
    set -l words (commandline -opc)[2..]
    set -l place
    for word in $words
        contains -- (string join -- ' ' $place $word) %2; or break
        set -a place $word
    end
    test "$place" = "$argv[1]"; or return 1
    test (count $argv) -eq 1; or test (count $words) -eq (count $place)
end
complete -c %1 -f
)")
                        .arg(program, known(places).join(u' '));
    for (const CompletedPlace &place : places) {
        const QString at = QStringLiteral("complete -c %1 -n '__%1_at \"%2\"").arg(program, place.words);
        for (const CompletedWord &word : place.next)
            lines += at + QStringLiteral(" end' -a %1 -d %2\n").arg(word.word, quoted(word.help));
        for (const CompletedOption &option : place.options)
            lines +=
                at +
                QStringLiteral("' -l %1%2 -d %3\n").arg(option.name, fishAction(option.value), quoted(option.help));
        if (place.takesFile)
            lines += at + QStringLiteral("' -F\n");
    }
    return lines;
}

} // namespace tessera::app
