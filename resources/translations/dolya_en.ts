<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n pictures in %1</source>
        <translation>
            <numerusform>%n picture in %1</numerusform>
            <numerusform>%n pictures in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Client</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders paid</source>
        <translation>
            <numerusform>%n order paid</numerusform>
            <numerusform>%n orders paid</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message numerus="yes">
        <source>waits %n min</source>
        <translation>
            <numerusform>waits %n min</numerusform>
            <numerusform>waits %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n h</source>
        <translation>
            <numerusform>waits %n h</numerusform>
            <numerusform>waits %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n days</source>
        <translation>
            <numerusform>waits %n day</numerusform>
            <numerusform>waits %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message numerus="yes">
        <source>%n clients found</source>
        <translation>
            <numerusform>%n client found</numerusform>
            <numerusform>%n clients found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually every %n days</source>
        <translation>
            <numerusform>Usually every %n day</numerusform>
            <numerusform>Usually every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>late by %n days</source>
        <translation>
            <numerusform>late by %n day</numerusform>
            <numerusform>late by %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pay</name>
    <message numerus="yes">
        <source>Left to decide: %n</source>
        <translation>
            <numerusform>Left to decide: %n</numerusform>
            <numerusform>Left to decide: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%n working days, the month is over</source>
        <translation>
            <numerusform>%n working day, the month is over</numerusform>
            <numerusform>%n working days, the month is over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days are ahead</source>
        <translation>
            <numerusform>%n working day is ahead</numerusform>
            <numerusform>%n working days are ahead</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message numerus="yes">
        <source>%n entries made since then were carried over.</source>
        <translation>
            <numerusform>%n entry made since then was carried over.</numerusform>
            <numerusform>%n entries made since then were carried over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The check still finds %n problems: dolya check names them.</source>
        <translation>
            <numerusform>The check still finds %n problem: dolya check names it.</numerusform>
            <numerusform>The check still finds %n problems: dolya check names them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be carried over. Enter them again:</source>
        <translation>
            <numerusform>%n entry could not be carried over. Enter it again:</numerusform>
            <numerusform>%n entries could not be carried over. Enter them again:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n days without a contact</source>
        <translation>
            <numerusform>%n day without a contact</numerusform>
            <numerusform>%n days without a contact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nobody in touch for %n days: hand it over?</source>
        <translation>
            <numerusform>nobody in touch for %n day: hand it over?</numerusform>
            <numerusform>nobody in touch for %n days: hand it over?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>orders every %n days</source>
        <translation>
            <numerusform>orders every %n day</numerusform>
            <numerusform>orders every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
</TS>
