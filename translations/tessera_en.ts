<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>tessera::app</name>
    <message numerus="yes">
        <source>All %n entries are as they were written. The last one&apos;s hash is %1.</source>
        <translation>
            <numerusform>The one entry is as it was written. Its hash is %1.</numerusform>
            <numerusform>All %n entries are as they were written. The last one&apos;s hash is %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions that go on</source>
        <translation>
            <numerusform>%n session that goes on</numerusform>
            <numerusform>%n sessions that go on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoking the %1 key %2 ends the access tokens of %n sessions.</source>
        <translation>
            <numerusform>Revoking the %1 key %2 ends the access tokens of %n session.</numerusform>
            <numerusform>Revoking the %1 key %2 ends the access tokens of %n sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 in %2 is longer than %n bytes.</source>
        <translation>
            <numerusform>The %1 in %2 is longer than %n byte.</numerusform>
            <numerusform>The %1 in %2 is longer than %n bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 on standard input is longer than %n bytes.</source>
        <translation>
            <numerusform>The %1 on standard input is longer than %n byte.</numerusform>
            <numerusform>The %1 on standard input is longer than %n bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 is longer than %n bytes.</source>
        <translation>
            <numerusform>The %1 is longer than %n byte.</numerusform>
            <numerusform>The %1 is longer than %n bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is larger than %n bytes.</source>
        <translation>
            <numerusform>%1 is larger than %n byte.</numerusform>
            <numerusform>%1 is larger than %n bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended %n sessions.</source>
        <translation>
            <numerusform>Ended %n session.</numerusform>
            <numerusform>Ended %n sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n bytes</source>
        <comment>a part of a token, and its size</comment>
        <translation>
            <numerusform>%1: %n byte</numerusform>
            <numerusform>%1: %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n users</source>
        <translation>
            <numerusform>%1 of %n user</numerusform>
            <numerusform>%1 of %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users would be added.</source>
        <translation>
            <numerusform>%n user would be added.</numerusform>
            <numerusform>%n users would be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users were added.</source>
        <translation>
            <numerusform>%n user was added.</numerusform>
            <numerusform>%n users were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n bytes to %1.</source>
        <translation>
            <numerusform>Wrote %n byte to %1.</numerusform>
            <numerusform>Wrote %n bytes to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::Attention</name>
    <message numerus="yes">
        <source>%Ln refresh tokens were used a second time in the last 24 hours, the latest %1. Their sessions were ended, since somebody may have stolen them.</source>
        <translation>
            <numerusform>A refresh token was used a second time in the last 24 hours, the latest %1. Its session was ended, since somebody may have stolen it.</numerusform>
            <numerusform>%Ln refresh tokens were used a second time in the last 24 hours, the latest %1. Their sessions were ended, since somebody may have stolen them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln users are locked after too many failed sign-ins.</source>
        <translation>
            <numerusform>%Ln user is locked after too many failed sign-ins.</numerusform>
            <numerusform>%Ln users are locked after too many failed sign-ins.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::AuditView</name>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) found</source>
        <translation>
            <numerusform>%Ln entry found</numerusform>
            <numerusform>%Ln entries found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the latest %Ln entry(s); more as you scroll</source>
        <translation>
            <numerusform>the latest entry; more as you scroll</numerusform>
            <numerusform>the latest %Ln entries; more as you scroll</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) were read, and all is as it was written. Whoever keeps the hash of the last one (%1…) elsewhere can tell later that nothing was replaced.</source>
        <translation>
            <numerusform>One entry was read, and it is as it was written. Whoever keeps the hash of it (%1…) elsewhere can tell later that nothing was replaced.</numerusform>
            <numerusform>%Ln entries were read, and all is as it was written. Whoever keeps the hash of the last one (%1…) elsewhere can tell later that nothing was replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The audit log is broken at entry %1: %2 What stands before it is as it was written: %Ln entry(s).</source>
        <translation>
            <numerusform>The audit log is broken at entry %1: %2 What stands before it is as it was written: one entry.</numerusform>
            <numerusform>The audit log is broken at entry %1: %2 What stands before it is as it was written: %Ln entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The audit log is being exported: %Ln entry(s) so far.</source>
        <translation>
            <numerusform>The audit log is being exported: one entry so far.</numerusform>
            <numerusform>The audit log is being exported: %Ln entries so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) were written to %1.</source>
        <translation>
            <numerusform>One entry was written to %1.</numerusform>
            <numerusform>%Ln entries were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::FigureRow</name>
    <message numerus="yes">
        <source>%Ln disabled</source>
        <translation>
            <numerusform>%Ln disabled</numerusform>
            <numerusform>%Ln disabled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln locked</source>
        <translation>
            <numerusform>%Ln locked</numerusform>
            <numerusform>%Ln locked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::GeneratedPasswordDialog</name>
    <message numerus="yes">
        <source>Copied; it leaves the clipboard in %n second(s).</source>
        <translation>
            <numerusform>Copied; it leaves the clipboard in %n second.</numerusform>
            <numerusform>Copied; it leaves the clipboard in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::ImportDialog</name>
    <message numerus="yes">
        <source>&amp;Leave %Ln line(s) out and add the others</source>
        <translation>
            <numerusform>&amp;Leave %Ln line out and add the others</numerusform>
            <numerusform>&amp;Leave %Ln lines out and add the others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) can be added.</source>
        <translation>
            <numerusform>%Ln user can be added.</numerusform>
            <numerusform>%Ln users can be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) cannot be taken as they are.</source>
        <translation>
            <numerusform>%Ln line cannot be taken as it is.</numerusform>
            <numerusform>%Ln lines cannot be taken as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln user(s)</source>
        <translation>
            <numerusform>&amp;Add %Ln user</numerusform>
            <numerusform>&amp;Add %Ln users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::JwksPage</name>
    <message numerus="yes">
        <source>%n key(s) served</source>
        <translation>
            <numerusform>%n key served</numerusform>
            <numerusform>%n keys served</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::KeyFacts</name>
    <message numerus="yes">
        <source>The access tokens of %Ln session(s) are refused from now on. The last of them would have been good until %1.</source>
        <translation>
            <numerusform>The access token of %Ln session is refused from now on. It would have been good until %1.</numerusform>
            <numerusform>The access tokens of %Ln sessions are refused from now on. The last of them would have been good until %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::KeySetText</name>
    <message numerus="yes">
        <source>%n key(s) only served</source>
        <translation>
            <numerusform>%n key only served</numerusform>
            <numerusform>%n keys only served</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) only held</source>
        <translation>
            <numerusform>%n key only held</numerusform>
            <numerusform>%n keys only held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) not the same</source>
        <translation>
            <numerusform>%n key not the same</numerusform>
            <numerusform>%n keys not the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::KeysPage</name>
    <message numerus="yes">
        <source>%n key(s) in the key set</source>
        <translation>
            <numerusform>%n key in the key set</numerusform>
            <numerusform>%n keys in the key set</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::LogScroll</name>
    <message numerus="yes">
        <source>%Ln newer</source>
        <translation>
            <numerusform>%Ln newer</numerusform>
            <numerusform>%Ln newer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go to %Ln newer</source>
        <translation>
            <numerusform>Go to %Ln newer</numerusform>
            <numerusform>Go to %Ln newer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::MintView</name>
    <message numerus="yes">
        <source>%1, %Ln bytes</source>
        <comment>the form of a token, and its size</comment>
        <translation>
            <numerusform>%1, %Ln byte</numerusform>
            <numerusform>%1, %Ln bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::Rates</name>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) in the last 60 seconds</source>
        <translation>
            <numerusform>%Ln request in the last 60 seconds</numerusform>
            <numerusform>%Ln requests in the last 60 seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) in the last 15 minutes</source>
        <translation>
            <numerusform>%Ln request in the last 15 minutes</numerusform>
            <numerusform>%Ln requests in the last 15 minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) in the last 24 hours</source>
        <translation>
            <numerusform>%Ln request in the last 24 hours</numerusform>
            <numerusform>%Ln requests in the last 24 hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-in(s) in the last 60 seconds</source>
        <translation>
            <numerusform>%Ln sign-in in the last 60 seconds</numerusform>
            <numerusform>%Ln sign-ins in the last 60 seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-in(s) in the last 15 minutes</source>
        <translation>
            <numerusform>%Ln sign-in in the last 15 minutes</numerusform>
            <numerusform>%Ln sign-ins in the last 15 minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-in(s) in the last 24 hours</source>
        <translation>
            <numerusform>%Ln sign-in in the last 24 hours</numerusform>
            <numerusform>%Ln sign-ins in the last 24 hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::RequestsView</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln request(s)</source>
        <translation>
            <numerusform>%1 of %Ln request</numerusform>
            <numerusform>%1 of %Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused. %Ln new request(s) wait.</source>
        <translation>
            <numerusform>Paused. %Ln new request waits.</numerusform>
            <numerusform>Paused. %Ln new requests wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) came faster than this window could take them, and are missing here. The services answered them all the same.</source>
        <translation>
            <numerusform>%Ln request came faster than this window could take it, and is missing here. The services answered it all the same.</numerusform>
            <numerusform>%Ln requests came faster than this window could take them, and are missing here. The services answered them all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) were written to %1.</source>
        <translation>
            <numerusform>One request was written to %1.</numerusform>
            <numerusform>%Ln requests were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the latest %Ln request(s) none is what the filter asks for.</source>
        <translation>
            <numerusform>The only request is not what the filter asks for.</numerusform>
            <numerusform>Of the latest %Ln requests none is what the filter asks for.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::SelectionBar</name>
    <message numerus="yes">
        <source>Select at most %Ln user(s) at once.</source>
        <translation>
            <numerusform>Select at most %Ln user at once.</numerusform>
            <numerusform>Select at most %Ln users at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::SessionsDialog</name>
    <message numerus="yes">
        <source>%Ln session(s) ended.</source>
        <translation>
            <numerusform>%Ln session ended.</numerusform>
            <numerusform>%Ln sessions ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::SettingsPage</name>
    <message numerus="yes">
        <source>%Ln change(s) not applied yet</source>
        <translation>
            <numerusform>%Ln change not applied yet</numerusform>
            <numerusform>%Ln changes not applied yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) changed.</source>
        <translation>
            <numerusform>%Ln setting changed.</numerusform>
            <numerusform>%Ln settings changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s), not all of which can be applied</source>
        <translation>
            <numerusform>%Ln change, which cannot be applied</numerusform>
            <numerusform>%Ln changes, not all of which can be applied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::UserActions</name>
    <message numerus="yes">
        <source>%Ln user(s) may sign in again.</source>
        <translation>
            <numerusform>%Ln user may sign in again.</numerusform>
            <numerusform>%Ln users may sign in again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are disabled and signed out.</source>
        <translation>
            <numerusform>%Ln user is disabled and signed out.</numerusform>
            <numerusform>%Ln users are disabled and signed out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are unlocked.</source>
        <translation>
            <numerusform>%Ln user is unlocked.</numerusform>
            <numerusform>%Ln users are unlocked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were deleted.</source>
        <translation>
            <numerusform>%Ln user was deleted.</numerusform>
            <numerusform>%Ln users were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are back; every session has ended.</source>
        <translation>
            <numerusform>%Ln user is back; every session has ended.</numerusform>
            <numerusform>%Ln users are back; every session has ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were added.</source>
        <translation>
            <numerusform>%Ln user was added.</numerusform>
            <numerusform>%Ln users were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were left out.</source>
        <translation>
            <numerusform>%Ln line was left out.</numerusform>
            <numerusform>%Ln lines were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::UsersPage</name>
    <message numerus="yes">
        <source>%1 of %Ln user(s)</source>
        <translation>
            <numerusform>%1 of %Ln user</numerusform>
            <numerusform>%1 of %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln user</numerusform>
            <numerusform>%Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disabled</source>
        <translation>
            <numerusform>%Ln disabled</numerusform>
            <numerusform>%Ln disabled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln locked</source>
        <translation>
            <numerusform>%Ln locked</numerusform>
            <numerusform>%Ln locked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was copied: %Ln of the selected user(s) were not read yet. &quot;Export&quot; writes all of them.</source>
        <translation>
            <numerusform>Nothing was copied: one of the selected users was not read yet. &quot;Export&quot; writes all of them.</numerusform>
            <numerusform>Nothing was copied: %Ln of the selected users were not read yet. &quot;Export&quot; writes all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::backups</name>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln user</numerusform>
            <numerusform>%Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln key</numerusform>
            <numerusform>%Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::requeststory</name>
    <message numerus="yes">
        <source>The latest; %Ln more are in the log.</source>
        <translation>
            <numerusform>The latest; %Ln more is in the log.</numerusform>
            <numerusform>The latest; %Ln more are in the log.</numerusform>
        </translation>
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
</context>
</TS>
