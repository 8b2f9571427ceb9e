<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>tessera::ui::Attention</name>
    <message numerus="yes">
        <source>%n refresh tokens were used a second time in the last 24 hours, the latest %1. Their sessions were ended, since somebody may have stolen them.</source>
        <translation>
            <numerusform>A refresh token was used a second time in the last 24 hours, the latest %1. Its session was ended, since somebody may have stolen it.</numerusform>
            <numerusform>%n refresh tokens were used a second time in the last 24 hours, the latest %1. Their sessions were ended, since somebody may have stolen them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users are locked after too many failed sign-ins.</source>
        <translation>
            <numerusform>%n user is locked after too many failed sign-ins.</numerusform>
            <numerusform>%n users are locked after too many failed sign-ins.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::AuditView</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) found</source>
        <translation>
            <numerusform>%n entry found</numerusform>
            <numerusform>%n entries found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the latest %n entry(s); more as you scroll</source>
        <translation>
            <numerusform>the latest entry; more as you scroll</numerusform>
            <numerusform>the latest %n entries; more as you scroll</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::FigureRow</name>
    <message numerus="yes">
        <source>%n disabled</source>
        <translation>
            <numerusform>%n disabled</numerusform>
            <numerusform>%n disabled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked</source>
        <translation>
            <numerusform>%n locked</numerusform>
            <numerusform>%n locked</numerusform>
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
        <source>&amp;Leave %n line(s) out and add the others</source>
        <translation>
            <numerusform>&amp;Leave %n line out and add the others</numerusform>
            <numerusform>&amp;Leave %n lines out and add the others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) can be added.</source>
        <translation>
            <numerusform>%n user can be added.</numerusform>
            <numerusform>%n users can be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be taken as they are.</source>
        <translation>
            <numerusform>%n line cannot be taken as it is.</numerusform>
            <numerusform>%n lines cannot be taken as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n user(s)</source>
        <translation>
            <numerusform>&amp;Add %n user</numerusform>
            <numerusform>&amp;Add %n users</numerusform>
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
        <source>The access tokens of %n session(s) are refused from now on. The last of them would have been good until %1.</source>
        <translation>
            <numerusform>The access token of %n session is refused from now on. It would have been good until %1.</numerusform>
            <numerusform>The access tokens of %n sessions are refused from now on. The last of them would have been good until %1.</numerusform>
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
        <source>%n newer</source>
        <translation>
            <numerusform>%n newer</numerusform>
            <numerusform>%n newer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go to %n newer</source>
        <translation>
            <numerusform>Go to %n newer</numerusform>
            <numerusform>Go to %n newer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::Rates</name>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in the last 60 seconds</source>
        <translation>
            <numerusform>%n request in the last 60 seconds</numerusform>
            <numerusform>%n requests in the last 60 seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in the last 15 minutes</source>
        <translation>
            <numerusform>%n request in the last 15 minutes</numerusform>
            <numerusform>%n requests in the last 15 minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in the last 24 hours</source>
        <translation>
            <numerusform>%n request in the last 24 hours</numerusform>
            <numerusform>%n requests in the last 24 hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign-in(s) in the last 60 seconds</source>
        <translation>
            <numerusform>%n sign-in in the last 60 seconds</numerusform>
            <numerusform>%n sign-ins in the last 60 seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign-in(s) in the last 15 minutes</source>
        <translation>
            <numerusform>%n sign-in in the last 15 minutes</numerusform>
            <numerusform>%n sign-ins in the last 15 minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign-in(s) in the last 24 hours</source>
        <translation>
            <numerusform>%n sign-in in the last 24 hours</numerusform>
            <numerusform>%n sign-ins in the last 24 hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::RequestsView</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n request(s)</source>
        <translation>
            <numerusform>%1 of %n request</numerusform>
            <numerusform>%1 of %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused. %n new request(s) wait.</source>
        <translation>
            <numerusform>Paused. %n new request waits.</numerusform>
            <numerusform>Paused. %n new requests wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) came faster than this window could take them, and are missing here. The services answered them all the same.</source>
        <translation>
            <numerusform>%n request came faster than this window could take it, and is missing here. The services answered it all the same.</numerusform>
            <numerusform>%n requests came faster than this window could take them, and are missing here. The services answered them all the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::SessionsDialog</name>
    <message numerus="yes">
        <source>%n session(s) ended.</source>
        <translation>
            <numerusform>%n session ended.</numerusform>
            <numerusform>%n sessions ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::SettingsPage</name>
    <message numerus="yes">
        <source>%n change(s) not applied yet</source>
        <translation>
            <numerusform>%n change not applied yet</numerusform>
            <numerusform>%n changes not applied yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed.</source>
        <translation>
            <numerusform>%n setting changed.</numerusform>
            <numerusform>%n settings changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), not all of which can be applied</source>
        <translation>
            <numerusform>%n change, which cannot be applied</numerusform>
            <numerusform>%n changes, not all of which can be applied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::UserActions</name>
    <message numerus="yes">
        <source>%n user(s) may sign in again.</source>
        <translation>
            <numerusform>%n user may sign in again.</numerusform>
            <numerusform>%n users may sign in again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) are disabled and signed out.</source>
        <translation>
            <numerusform>%n user is disabled and signed out.</numerusform>
            <numerusform>%n users are disabled and signed out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) are unlocked.</source>
        <translation>
            <numerusform>%n user is unlocked.</numerusform>
            <numerusform>%n users are unlocked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) were deleted.</source>
        <translation>
            <numerusform>%n user was deleted.</numerusform>
            <numerusform>%n users were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) are back; every session has ended.</source>
        <translation>
            <numerusform>%n user is back; every session has ended.</numerusform>
            <numerusform>%n users are back; every session has ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) were added.</source>
        <translation>
            <numerusform>%n user was added.</numerusform>
            <numerusform>%n users were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were left out.</source>
        <translation>
            <numerusform>%n line was left out.</numerusform>
            <numerusform>%n lines were left out.</numerusform>
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
    <name>tessera::ui::requeststory</name>
    <message numerus="yes">
        <source>The latest; %n more are in the log.</source>
        <translation>
            <numerusform>The latest; %n more is in the log.</numerusform>
            <numerusform>The latest; %n more are in the log.</numerusform>
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
