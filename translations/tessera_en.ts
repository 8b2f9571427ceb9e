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
    <name>tessera::ui::SettingsPage</name>
    <message numerus="yes">
        <source>%n change(s), one of which cannot be applied</source>
        <translation>
            <numerusform>%n change, which cannot be applied</numerusform>
            <numerusform>%n changes, one of which cannot be applied</numerusform>
        </translation>
    </message>
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
